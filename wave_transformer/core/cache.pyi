# Written by `python -m tools.export`: do not edit by hand.
"""What has been read is not read again"""
import torch
from dataclasses import dataclass
from torch import Tensor
from typing import Any
from wave_transformer.core.masks import AttentionMask

__all__ = ['LayerCache', 'KVCache']

@dataclass(slots=True)
class LayerCache:
    """One layer's keys and values, and where the next ones go.

    Parameters
    ----------
    keys : Tensor
        (B, n_heads_kv, max_length, d_head)
    values : Tensor
        (B, n_heads_kv, max_length, d_head)
    place : int | Tensor
        index of the first new position; in a static cache the indices (n_q,) of all
    recent : Tensor | None, default None
        (B, r, d_model) the last r inputs of the layer's filter
    pending : Tensor | None, default None
        (B, r, d_model) where its new last r inputs are put
    """
    keys: Tensor
    values: Tensor
    place: int | Tensor
    recent: Tensor | None = None
    pending: Tensor | None = None
    def update(self, k: Tensor, v: Tensor) -> tuple[Tensor, Tensor]:
        """Writes what is new into its place.

        Parameters
        ----------
        k : Tensor
            (B, n_q, n_heads_kv, d_head) new keys
        v : Tensor
            (B, n_q, n_heads_kv, d_head) new values

        Returns
        -------
        tuple[Tensor, Tensor]
            keys and values (B, n_k, n_heads_kv, d_head) so far; a static cache gives its whole buffer
        """

class KVCache:
    """Keys and values of all layers, for up to `max_length` positions.

    Parameters
    ----------
    num_layers : int
        number of layers
    batch_size : int
        B
    n_heads_kv : int
        number of key-value heads
    max_length : int
        the longest sequence it can hold
    d_head : int
        width of a head
    dtype : torch.dtype, default torch.float32
        of keys and values
    device : torch.device | str, default 'cpu'
        where it lives
    static : bool, default False
        fixed shapes, for torch.compile
    d_model : int, default 1
        width of the inputs of filters
    taps : int, default 1
        positions that the layers' filters see, the own one included; 1 without filters
    filter_dtype : torch.dtype | None, default None
        of the filters' inputs; dtype if not given
    """
    num_layers: int
    batch_size: int
    n_heads_kv: int
    max_length: int
    d_head: int
    d_model: int
    taps: int
    static: bool
    padded: bool
    steps: Any
    num_steps: int
    data: Any
    keep: Any
    count: Any
    recent: Any
    pending: Any
    def __init__(
        self,
        num_layers: int,
        batch_size: int,
        n_heads_kv: int,
        max_length: int,
        d_head: int,
        *,
        dtype: torch.dtype=torch.float32,
        device: torch.device | str='cpu',
        static: bool=False,
        d_model: int=1,
        taps: int=1,
        filter_dtype: torch.dtype | None=None,
    ) -> None:
        """Parameters
        ----------
        num_layers : int
            number of layers
        batch_size : int
            B
        n_heads_kv : int
            number of key-value heads
        max_length : int
            the longest sequence it can hold
        d_head : int
            width of a head
        dtype : torch.dtype, default torch.float32
            of keys and values
        device : torch.device | str, default 'cpu'
            where it lives
        static : bool, default False
            fixed shapes, for torch.compile
        d_model : int, default 1
            width of the inputs of filters
        taps : int, default 1
            positions that the layers' filters see, the own one included; 1 without filters
        filter_dtype : torch.dtype | None, default None
            of the filters' inputs; dtype if not given
        """
    @property
    def length(self) -> int:
        """Number of positions it holds, padding included."""
    @property
    def nbytes(self) -> int:
        """Memory of keys and values, in bytes."""
    def __repr__(self) -> str: ...
    def layers(self, place: int | Tensor) -> list[LayerCache]:
        """What each layer reads and writes.

        Parameters
        ----------
        place : int | Tensor
            index of the first new position; in a static cache the indices of all

        Returns
        -------
        list[LayerCache]
            one for each layer
        """
    def reserve(
        self,
        attention_mask: Tensor | None,
        batch_size: int,
        n_q: int,
        window: int | None=None,
        varlen: bool=False,
    ) -> tuple[AttentionMask, Tensor, int | Tensor]:
        """Makes room for new positions, and says what they may look at.

        Parameters
        ----------
        attention_mask : Tensor | None
            (B, n_q) bool or int of the new positions, true/1 = keep
        batch_size : int
            B
        n_q : int
            how many new positions
        window : int | None, default None
            positions a query sees, itself included
        varlen : bool, default False
            for a kernel that takes sequences of different lengths, not pairs

        Returns
        -------
        tuple[AttentionMask, Tensor, int | Tensor]
            the mask, position ids (n_q,) or (B, n_q), and the place for `layers`
        """
    def advance(self, n_q: int) -> None:
        """Counts the new positions, after the last layer; what the filters put aside becomes what they read next.

        Parameters
        ----------
        n_q : int
            how many positions
        """
