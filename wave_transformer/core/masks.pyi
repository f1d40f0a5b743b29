# Written by `python -m tools.export`: do not edit by hand.
"""Who may look at whom: causality, padding, windows, packed documents"""
import torch
from torch import Tensor
from typing import NamedTuple

__all__ = ['AttentionMask', 'make_mask']

def as_keep_mask(attention_mask: Tensor | None, batch_size: int, seq_len: int) -> Tensor | None:
    """A padding mask as booleans, checked; `None` when every token is kept.

    Parameters
    ----------
    attention_mask : Tensor | None
        (B, N) bool or int, true/1 = keep, or None for no padding
    batch_size : int
        B
    seq_len : int
        N

    Returns
    -------
    Tensor | None
        (B, N) bool, or None where nothing is padded
    """

def check_window(window: int | None) -> int | None:
    """Returns `window`, or says why it is none.

    Parameters
    ----------
    window : int | None
        positions a query sees, itself included; None for all

    Returns
    -------
    int | None
        `window`
    """

def check_document_ids(
    document_ids: Tensor | None,
    batch_size: int,
    seq_len: int,
) -> Tensor | None:
    """Returns `document_ids`, or says what is wrong with them.

    Parameters
    ----------
    document_ids : Tensor | None
        (B, N) integers, one number per document, or None for one document a row
    batch_size : int
        B
    seq_len : int
        N

    Returns
    -------
    Tensor | None
        `document_ids`
    """

def allowed_pairs(
    keep: Tensor | None,
    n_q: int,
    n_k: int,
    causal: bool,
    device: torch.device | None=None,
    *,
    window: int | None=None,
    document_ids: Tensor | None=None,
    rows: Tensor | None=None,
) -> Tensor:
    """What causality, padding, window and documents together allow; each position may look at itself.

    Parameters
    ----------
    keep : Tensor | None
        (B, n_k) bool padding mask, or None
    n_q : int
        number of queries; they are the last of the n_k positions
    n_k : int
        number of keys
    causal : bool
        whether looking ahead is forbidden
    device : torch.device | None, default None
        where the result shall live
    window : int | None, default None
        positions a query sees, itself included
    document_ids : Tensor | None, default None
        (B, n_k) integers; queries see their own document only
    rows : Tensor | None, default None
        (n_q,) places of the queries in a buffer not yet full

    Returns
    -------
    Tensor
        (B or 1, 1, n_q, n_k) bool, true where query row may look at key column
    """

class PackedSequences(NamedTuple):
    """Where the kept tokens are, and where each sequence among them begins.

    Parameters
    ----------
    indices : Tensor
        (M,) places of the kept tokens in the flattened batch
    cu_seqlens : Tensor
        (S + 1,) int32, cumulative lengths of the S sequences, from 0 to M
    max_seqlen : int
        length of the longest
    """
    indices: Tensor
    cu_seqlens: Tensor
    max_seqlen: int

def pack_sequences(keep: Tensor, document_ids: Tensor | None=None) -> PackedSequences:
    """The sequences in a batch; empty ones are left out only if they are documents.

    Parameters
    ----------
    keep : Tensor
        (B, N) bool, true where a token is kept
    document_ids : Tensor | None, default None
        (B, N) integers, one number per document

    Returns
    -------
    PackedSequences
        places and lengths
    """

class AttentionMask(NamedTuple):
    """Which query may look at which key, checked once and shared by all layers.

    Parameters
    ----------
    causal : bool
        whether looking ahead is forbidden
    window : int | None
        positions a query sees, itself included; None for all
    shape : tuple[int, int, int]
        (B, n_q, n_k)
    keep : Tensor | None
        (B, n_k) bool, or None where nothing is padded
    document_ids : Tensor | None
        (B, n_k) integers, or None for one document a row
    allowed : Tensor | None
        (B or 1, 1, n_q, n_k) bool; None where `causal` says everything
    packed : tuple[PackedSequences, PackedSequences] | None, default None
        queries and keys, for a kernel of variable length
    varlen : bool, default False
        whether it was made for such a kernel
    static : bool, default False
        whether it covers the whole buffer of a static cache
    """
    causal: bool
    window: int | None
    shape: tuple[int, int, int]
    keep: Tensor | None
    document_ids: Tensor | None
    allowed: Tensor | None
    packed: tuple[PackedSequences, PackedSequences] | None = None
    varlen: bool = False
    static: bool = False

def make_mask(
    attention_mask: Tensor | None,
    batch_size: int,
    n_k: int,
    causal: bool,
    *,
    n_q: int | None=None,
    window: int | None=None,
    document_ids: Tensor | None=None,
    varlen: bool=False,
    device: torch.device | None=None,
) -> AttentionMask:
    """Checks the rules and puts them together.

    Parameters
    ----------
    attention_mask : Tensor | None
        (B, n_k) bool or int, true/1 = keep, or None for no padding
    batch_size : int
        B
    n_k : int
        number of keys
    causal : bool
        whether looking ahead is forbidden
    n_q : int | None, default None
        number of queries, the last of the n_k positions; n_k by default
    window : int | None, default None
        positions a query sees, itself included
    document_ids : Tensor | None, default None
        (B, n_k) integers, one number per document
    varlen : bool, default False
        for a kernel that takes sequences of different lengths, not pairs
    device : torch.device | None, default None
        where the result shall live

    Returns
    -------
    AttentionMask
        ready for every layer
    """
