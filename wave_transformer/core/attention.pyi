# Written by `python -m tools.export`: do not edit by hand.
"""One attention module for every kernel, mask and cache"""
import torch
from torch import Tensor, nn
from typing import Any, NamedTuple
from wave_transformer.core.cache import LayerCache
from wave_transformer.core.masks import AttentionMask

__all__ = ['FlashAttention', 'Context']

class FlashAttention(nn.Module):
    """Multi-head self-attention with grouped heads, padding, windows, packed documents, rotary positions, a cache and a choice of kernels.

    Parameters
    ----------
    d_model : int
        width of input and output, divisible by n_heads
    n_heads : int
        number of query heads
    dropout : float, default 0.1
        probability of dropping an attention weight in training
    use_flash : bool, default True
        flash-attn where it can be had
    n_heads_kv : int | None, default None
        number of key-value heads, a divisor of n_heads; None for n_heads
    positions : str | None, default None
        'rotary', or None for attention that does not see order
    rope_base : float, default 10000.0
        base of rotary positions
    window : int | None, default None
        positions a query sees, itself included; None for all
    qk_norm : bool, default False
        normalise queries and keys
    kernel : str | None, default None
        force one of KERNELS
    flash_dtype : torch.dtype, default torch.float16
        what float32 is converted to on the flash-attn path
    """
    d_model: int
    n_heads: int
    n_heads_kv: int | None
    d_head: int
    scale: Any
    dropout: float
    window: Any
    positions: str | None
    rope_base: float
    use_flash: bool
    kernel: str | None
    flash_dtype: torch.dtype
    qkv: nn.Linear
    q_norm: Any
    k_norm: Any
    out_proj: nn.Linear
    def __init__(
        self,
        d_model: int,
        n_heads: int,
        dropout: float=0.1,
        use_flash: bool=True,
        *,
        n_heads_kv: int | None=None,
        positions: str | None=None,
        rope_base: float=10000.0,
        window: int | None=None,
        qk_norm: bool=False,
        kernel: str | None=None,
        flash_dtype: torch.dtype=torch.float16,
    ) -> None:
        """Parameters
        ----------
        d_model : int
            width of input and output, divisible by n_heads
        n_heads : int
            number of query heads
        dropout : float, default 0.1
            probability of dropping an attention weight in training
        use_flash : bool, default True
            flash-attn where it can be had
        n_heads_kv : int | None, default None
            number of key-value heads, a divisor of n_heads; None for n_heads
        positions : str | None, default None
            'rotary', or None for attention that does not see order
        rope_base : float, default 10000.0
            base of rotary positions
        window : int | None, default None
            positions a query sees, itself included; None for all
        qk_norm : bool, default False
            normalise queries and keys
        kernel : str | None, default None
            force one of KERNELS
        flash_dtype : torch.dtype, default torch.float16
            what float32 is converted to on the flash-attn path
        """
    @property
    def dropout_p(self) -> float:
        """Probability of dropping an attention weight now: none outside training."""
    @property
    def backend(self) -> str:
        """Name of the kernel in use on this module's device and in its mode: one of `KERNELS`."""
    def heads(
        self,
        x: Tensor,
        rotary: tuple[Tensor, Tensor] | None=None,
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Queries, keys and values.

        Parameters
        ----------
        x : Tensor
            (B, N, d_model)
        rotary : tuple[Tensor, Tensor] | None, default None
            cos and sin of the positions; None where nothing is turned

        Returns
        -------
        tuple[Tensor, Tensor, Tensor]
            (B, N, n_heads, d_head), then twice (B, N, n_heads_kv, d_head)
        """
    def context(
        self,
        shape: tuple[int, int],
        causal: bool=True,
        attention_mask: Tensor | None=None,
        *,
        position_ids: Tensor | None=None,
        document_ids: Tensor | None=None,
    ) -> Context:
        """Checks the rules of a call and works out what follows from them.

        Parameters
        ----------
        shape : tuple[int, int]
            (B, N) of the stream
        causal : bool, default True
            whether looking ahead is forbidden
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        position_ids : Tensor | None, default None
            (N,) or (B, N) positions for rotary; counted from 0 by default
        document_ids : Tensor | None, default None
            (B, N) integers; positions see their own document only

        Returns
        -------
        Context
            for this module, or for blocks that are built like it
        """
    def forward(
        self,
        x: Tensor,
        causal: bool=True,
        *,
        attention_mask: Tensor | None=None,
        position_ids: Tensor | None=None,
        document_ids: Tensor | None=None,
        context: Context | None=None,
        cache: LayerCache | None=None,
    ) -> Tensor:
        """Attention of every position over the allowed ones.

        Parameters
        ----------
        x : Tensor
            (B, N, d_model)
        causal : bool, default True
            whether looking ahead is forbidden
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        position_ids : Tensor | None, default None
            (N,) or (B, N) positions for rotary; counted from 0 by default
        document_ids : Tensor | None, default None
            (B, N) integers; positions see their own document only
        context : Context | None, default None
            all of this, checked already; padded positions of `x` are zero then
        cache : LayerCache | None, default None
            what was read before; needs a context from the cache

        Returns
        -------
        Tensor
            (B, N, d_model)
        """
    def __call__(
        self,
        x: Tensor,
        causal: bool=True,
        *,
        attention_mask: Tensor | None=None,
        position_ids: Tensor | None=None,
        document_ids: Tensor | None=None,
        context: Context | None=None,
        cache: LayerCache | None=None,
    ) -> Tensor:
        """Attention of every position over the allowed ones.

        Parameters
        ----------
        x : Tensor
            (B, N, d_model)
        causal : bool, default True
            whether looking ahead is forbidden
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        position_ids : Tensor | None, default None
            (N,) or (B, N) positions for rotary; counted from 0 by default
        document_ids : Tensor | None, default None
            (B, N) integers; positions see their own document only
        context : Context | None, default None
            all of this, checked already; padded positions of `x` are zero then
        cache : LayerCache | None, default None
            what was read before; needs a context from the cache

        Returns
        -------
        Tensor
            (B, N, d_model)
        """

def computing_like(linear: nn.Module) -> Tensor:
    """Its weight; a quantised layer, which has a method of that name, computes in float32.

    Parameters
    ----------
    linear : nn.Module
        a linear layer, or what stands in its place

    Returns
    -------
    Tensor
        on the device and in the precision that it computes in
    """

def check_causal(causal: bool) -> None:
    """Raises unless `causal` is a bool: the blocks' positional orders differ, and a mask is easily passed in its place.

    Parameters
    ----------
    causal : bool
        whether looking ahead is forbidden
    """

def check_stream(x: Tensor, d_model: int) -> None:
    """Raises unless `x` is a non-empty `(B, N, d_model)`.

    Parameters
    ----------
    x : Tensor
        (B, N, d_model)
    d_model : int
        expected width
    """

def zero_padding(x: Tensor, keep: Tensor | None) -> Tensor:
    """`x` with zeros at its padded positions, so that not even an infinity there can leak.

    Parameters
    ----------
    x : Tensor
        (B, N, d_model)
    keep : Tensor | None
        (B, N) bool, true = keep; None where nothing is padded

    Returns
    -------
    Tensor
        (B, N, d_model)
    """

class Context(NamedTuple):
    """What blocks need to know besides the stream, checked once a call and shared by all of them.

    Parameters
    ----------
    mask : AttentionMask
        which position may look at which
    kernel : str
        one of KERNELS
    rotary : tuple[Tensor, Tensor] | None, default None
        cosines and sines of the positions, where queries and keys are turned
    keep : Tensor | None, default None
        (B, N) bool, which positions of the stream are kept; None for all
    """
    mask: AttentionMask
    kernel: str
    rotary: tuple[Tensor, Tensor] | None = None
    keep: Tensor | None = None
