# Written by `python -m tools.export`: do not edit by hand.
"""Where a token stands, told by turning queries and keys: rotary positions"""
import torch
from torch import Tensor
from typing import Any

__all__ = ['rotary_frequencies', 'rotary_tables', 'rotate']

def positions_from_mask(keep: Tensor) -> Tensor:
    """Number of kept tokens before each position; padded positions repeat a neighbour's number.

    Parameters
    ----------
    keep : Tensor
        (B, N) bool, true where a token is kept

    Returns
    -------
    Tensor
        (B, N) int64
    """

def positions_in_documents(document_ids: Tensor, keep: Tensor | None=None) -> Tensor:
    """Number of kept tokens of the same document before each position.

    Parameters
    ----------
    document_ids : Tensor
        (B, N) integers, one number per document, each document in one piece
    keep : Tensor | None, default None
        (B, N) bool, true where a token is kept

    Returns
    -------
    Tensor
        (B, N) int64
    """

def check_position_ids(
    position_ids: Tensor | None,
    batch_size: int,
    seq_len: int,
) -> Tensor | None:
    """Returns `position_ids`, or says what is wrong with them.

    Parameters
    ----------
    position_ids : Tensor | None
        (N,) or (B, N) integers, or None
    batch_size : int
        B
    seq_len : int
        N

    Returns
    -------
    Tensor | None
        `position_ids`
    """

POSITIONS: tuple[Any, str]

def check_positions(positions: str | None) -> bool:
    """Reads the name of a position code.

    Parameters
    ----------
    positions : str | None
        a name in POSITIONS

    Returns
    -------
    bool
        whether queries and keys are turned
    """

def rotary_frequencies(d_head: int, base: float=10000.0) -> Tensor:
    """$b^{-2j/d} / 2\\pi$ (Su et al., 2021).

    Parameters
    ----------
    d_head : int
        width of a head, even
    base : float, default 10000.0
        ratio between the fastest and the slowest pair, nearly

    Returns
    -------
    Tensor
        (d_head / 2,) cycles per position, float64
    """

def rotary_tables(
    position_ids: Tensor,
    d_head: int,
    base: float=10000.0,
    dtype: torch.dtype=torch.float32,
) -> tuple[Tensor, Tensor]:
    """Cosines and sines of the angles by which `rotate` turns; computed once and shared by all layers.

    Parameters
    ----------
    position_ids : Tensor
        (N,) or (B, N) positions
    d_head : int
        width of a head, even
    base : float, default 10000.0
        see rotary_frequencies
    dtype : torch.dtype, default torch.float32
        of the tables

    Returns
    -------
    tuple[Tensor, Tensor]
        cos and sin, each (..., N, d_head / 2)
    """

def _as_complex(pairs: Tensor) -> Tensor:
    """`torch.view_as_complex`, with a copy where the memory is laid out otherwise."""

def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Turns the pairs $(x_{2j}, x_{2j+1})$ by the angles whose cosines and sines are given.

    Parameters
    ----------
    x : Tensor
        (B, N, n_heads, d_head) queries or keys
    cos : Tensor
        (N, d_head / 2) or (B, N, d_head / 2)
    sin : Tensor
        same shape as `cos`

    Returns
    -------
    Tensor
        (B, N, n_heads, d_head), dtype of `x`
    """
