# Written by `python -m tools.export`: do not edit by hand.
"""Several programs for one formula, chosen by what the machine has"""
import torch
from torch import Tensor
from typing import Any, NamedTuple
from wave_transformer.core.masks import AttentionMask

__all__ = ['KERNELS', 'plain_attention', 'sdpa_attention', 'choose_kernel', 'attend']

def plain_attention(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: AttentionMask,
    dropout_p: float=0.0,
    scale: float | None=None,
) -> Tensor:
    """$\\text{softmax}(QK^\\top \\cdot \\text{scale} + M)V$, written out.

    Parameters
    ----------
    q : Tensor
        (B, n_q, n_heads, d_head)
    k : Tensor
        (B, n_k, n_heads_kv, d_head)
    v : Tensor
        (B, n_k, n_heads_kv, d_head)
    mask : AttentionMask
        which query may look at which key
    dropout_p : float, default 0.0
        probability of dropping an attention weight
    scale : float | None, default None
        factor on the logits; 1/√d_head by default

    Returns
    -------
    Tensor
        (B, n_q, n_heads, d_head)
    """

def sdpa_attention(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: AttentionMask,
    dropout_p: float=0.0,
    scale: float | None=None,
) -> Tensor:
    """The same by `torch.nn.functional.scaled_dot_product_attention`.

    Parameters
    ----------
    q : Tensor
        (B, n_q, n_heads, d_head)
    k : Tensor
        (B, n_k, n_heads_kv, d_head)
    v : Tensor
        (B, n_k, n_heads_kv, d_head)
    mask : AttentionMask
        which query may look at which key
    dropout_p : float, default 0.0
        probability of dropping an attention weight
    scale : float | None, default None
        factor on the logits; 1/√d_head by default

    Returns
    -------
    Tensor
        (B, n_q, n_heads, d_head)
    """

def warn_once(message: str) -> None:
    """A `UserWarning`, the first time only.

    Parameters
    ----------
    message : str
        what to say
    """

MODULES: dict[Any, Any]

class FlashPackage(NamedTuple):
    """The functions of a package, or why they are not there.

    Parameters
    ----------
    func : Any, default None
        for batches without padding
    varlen_func : Any, default None
        for sequences of different lengths in one row
    missing : str, default ''
        what went wrong on import
    """
    func: Any = None
    varlen_func: Any = None
    missing: str = ''

def find_flash(name: str) -> FlashPackage:
    """Imports one of the packages, whatever may go wrong with it.

    Parameters
    ----------
    name : str
        a key of MODULES
    """

FLASH: dict[Any, Any]

def why_missing(name: str) -> str:
    """Why a package cannot be used; it is imported when this is first asked.

    Parameters
    ----------
    name : str
        a key of MODULES

    Returns
    -------
    str
        an empty string where it is there
    """

LENGTHS: tuple[str, str, str, str]
WORDS: dict[Any, Any]

def flash_attention(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: AttentionMask,
    dropout_p: float=0.0,
    scale: float | None=None,
    flash_dtype: torch.dtype=torch.float16,
    name: str='flash_attn',
) -> Tensor:
    """The same by a flash package, or by PyTorch's `varlen_attn`.

    Parameters
    ----------
    q : Tensor
        (B, n_q, n_heads, d_head), CUDA
    k : Tensor
        (B, n_k, n_heads_kv, d_head)
    v : Tensor
        (B, n_k, n_heads_kv, d_head)
    mask : AttentionMask
        which query may look at which key, made with varlen=True
    dropout_p : float, default 0.0
        probability of dropping an attention weight
    scale : float | None, default None
        factor on the logits; 1/√d_head by default
    flash_dtype : torch.dtype, default torch.float16
        what float32 input is converted to for the kernel
    name : str, default 'flash_attn'
        a key of MODULES

    Returns
    -------
    Tensor
        (B, n_q, n_heads, d_head), dtype of q
    """

KERNELS: tuple[str, str, str, str, str, str]

def computing_dtype(weight: Tensor) -> torch.dtype:
    """The precision of a linear layer with this weight, here and now.

    Parameters
    ----------
    weight : Tensor
        of the model

    Returns
    -------
    torch.dtype
        that of the weight, or that of autocast
    """

FAILED: dict[Any, Any]

def choose_kernel(
    use_flash: bool,
    device: torch.device,
    kernel: str | None=None,
    d_head: int=64,
    dtype: torch.dtype=torch.float32,
    dropout_p: float=0.0,
) -> tuple[str, str]:
    """The kernel to use and the reason where `use_flash` on CUDA could not be followed.

    Parameters
    ----------
    use_flash : bool
        whether flash-attn is wanted
    device : torch.device
        where attention will run
    kernel : str | None, default None
        one of KERNELS to force it
    d_head : int, default 64
        width of a head
    dtype : torch.dtype, default torch.float32
        what is computed in, autocast included
    dropout_p : float, default 0.0
        probability of dropping an attention weight

    Returns
    -------
    tuple[str, str]
        name of the kernel, and why flash-attn was passed over ('' if it was not)
    """

def fall_back(name: str, e: Exception) -> None:
    """Notes that a kernel has failed, and says so once.

    Parameters
    ----------
    name : str
        of the kernel
    e : Exception
        how it failed
    """

def run_kernel(
    name: str,
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: AttentionMask,
    dropout_p: float=0.0,
    scale: float | None=None,
    flash_dtype: torch.dtype=torch.float16,
) -> Tensor:
    """Attention by the kernel of that name, or by PyTorch's where a flash kernel fails.

    Parameters
    ----------
    name : str
        one of KERNELS
    q : Tensor
        (B, n_q, n_heads, d_head)
    k : Tensor
        (B, n_k, n_heads_kv, d_head)
    v : Tensor
        (B, n_k, n_heads_kv, d_head)
    mask : AttentionMask
        which query may look at which key
    dropout_p : float, default 0.0
        probability of dropping an attention weight
    scale : float | None, default None
        factor on the logits; 1/√d_head by default
    flash_dtype : torch.dtype, default torch.float16
        what float32 input is converted to on the flash-attn path

    Returns
    -------
    Tensor
        (B, n_q, n_heads, d_head), dtype of q
    """

def attend(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    causal: bool=True,
    *,
    attention_mask: Tensor | None=None,
    window: int | None=None,
    document_ids: Tensor | None=None,
    dropout_p: float=0.0,
    scale: float | None=None,
    kernel: str | None=None,
) -> Tensor:
    """Attention by the kernel that suits the device; padded places hold no meaning.

    Parameters
    ----------
    q : Tensor
        (B, n_q, n_heads, d_head)
    k : Tensor
        (B, n_k, n_heads_kv, d_head)
    v : Tensor
        (B, n_k, n_heads_kv, d_head)
    causal : bool, default True
        whether looking ahead is forbidden; the queries are the last positions
    attention_mask : Tensor | None, default None
        (B, n_k) bool or int, true/1 = keep
    window : int | None, default None
        positions a query sees, itself included
    document_ids : Tensor | None, default None
        (B, n_k) integers; queries see their own document only
    dropout_p : float, default 0.0
        probability of dropping an attention weight
    scale : float | None, default None
        factor on the logits; 1/√d_head by default
    kernel : str | None, default None
        one of KERNELS to force it

    Returns
    -------
    Tensor
        (B, n_q, n_heads, d_head), dtype of q
    """
