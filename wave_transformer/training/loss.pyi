# Written by `python -m tools.export`: do not edit by hand.
"""The loss of the next token or one of your own, and its mean over data that were put aside"""
import torch
from accelerate import Accelerator
from collections.abc import Callable
from torch import Tensor, nn
from typing import Any
from wave_transformer.training.data.arrays import ArrayData
from wave_transformer.training.data.text import TokenData

__all__ = ['next_token_loss', 'evaluate']

def next_token_loss(
    model: Callable[..., Tensor],
    input_ids: Tensor,
    targets: Tensor,
    reduction: str='mean',
) -> Tensor:
    """Cross entropy of the next token.

    Parameters
    ----------
    model : Callable[..., Tensor]
        called as model({'input_ids': …}, causal=True)
    input_ids : Tensor
        int64, (B, N)
    targets : Tensor
        int64, (B, N); -100 where nothing is to be predicted
    reduction : str, default 'mean'
        'mean' or 'sum' over the targets

    Returns
    -------
    Tensor
        nats per token, or nats
    """

def call_loss(loss: Callable, model: nn.Module, batch: Any) -> tuple[Tensor, float | None]:
    """What a loss function returns, checked; at least float32.

    Parameters
    ----------
    loss : Callable
        loss(model, batch) → (sum, count), or a mean over rows
    model : nn.Module
        handed to it
    batch : Any
        a dict or tuple of tensors, (rows, …)

    Returns
    -------
    tuple[Tensor, float | None]
        (sum, count), or (mean, None)
    """

def token_loss(model: nn.Module, batch: tuple) -> Tensor:
    """The mean over the rows; every row has as many targets.

    Parameters
    ----------
    model : nn.Module
        a model of text
    batch : tuple
        (input_ids, targets)

    Returns
    -------
    Tensor
        nats per token
    """

def token_sum(model: nn.Module, batch: tuple) -> tuple[Tensor, Tensor]:
    """Sum and count of the targets that are there.

    Parameters
    ----------
    model : nn.Module
        a model of text
    batch : tuple
        (input_ids, targets)

    Returns
    -------
    tuple[Tensor, Tensor]
        nats, and how many targets there are
    """

def evaluate(
    model: nn.Module,
    data: TokenData | ArrayData | Any,
    stride: int | None=None,
    device: str | torch.device | None=None,
    accelerator: Accelerator | None=None,
    loss: Callable | None=None,
) -> dict[str, float]:
    """Mean loss over all of the validation data, everything once.

    Parameters
    ----------
    model : nn.Module
        its mode is restored
    data : TokenData | ArrayData | Any
        validation data; anything with batches() if a loss is given
    stride : int | None, default None
        tokens between windows of a text; the context length if not given
    device : str | torch.device | None, default None
        where the model is; taken from its parameters if not given
    accelerator : Accelerator | None, default None
        shares the work between its processes
    loss : Callable | None, default None
        loss(model, batch) → (sum, count), or a mean over rows; the next token if not given

    Returns
    -------
    dict[str, float]
        loss (nats per token), bits_per_character, tokens; or loss and count
    """
