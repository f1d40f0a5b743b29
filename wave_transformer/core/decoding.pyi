# Written by `python -m tools.export`: do not edit by hand.
"""One position at a time, with as little as possible around the arithmetic"""
from torch import Tensor, nn
from typing import Any
from wave_transformer.core.blocks import BlockParts
from wave_transformer.core.cache import KVCache
from wave_transformer.core.norm import RMSNorm

class StepBuffers:
    """What the fused blocks of a model write to, one after the other.

    Parameters
    ----------
    block : BlockParts
        one of them, for its sizes
    batch_size : int
        B
    """
    single: bool
    out: Any
    hidden: Any
    qk: Any
    qk_pairs: Any
    kv: Any
    q: Any
    queries: Any
    gate: Any
    up: Any
    gated: Any
    attended: Any
    def __init__(self, block: BlockParts, batch_size: int) -> None:
        """Parameters
        ----------
        block : BlockParts
            one of them, for its sizes
        batch_size : int
            B
        """
    def attend(self, keys: Tensor, values: Tensor, hidden: Tensor | None) -> None:
        """One query a head over keys and values; a single row needs no copies.

        Parameters
        ----------
        keys : Tensor
            (B * n_heads_kv, d_head, n)
        values : Tensor
            (B * n_heads_kv, n, d_head)
        hidden : Tensor | None
            (B * n_heads_kv, 1, n) bool, true where looking is forbidden
        """

class FusedBlock:
    """A block for single positions: the same arithmetic in two matrix products, with weights copied from it.

    Parameters
    ----------
    block : BlockParts
        of this library, in evaluation mode
    buffers : StepBuffers
        shared by the blocks of a model
    """
    buffers: StepBuffers
    w_in: Any
    w_out: Any
    floor: Any
    gain: Any
    least: Any
    taps: Any
    gate: Any
    head_gain: Any
    head_floor: Any
    def __init__(self, block: BlockParts, buffers: StepBuffers) -> None:
        """Parameters
        ----------
        block : BlockParts
            of this library, in evaluation mode
        buffers : StepBuffers
            shared by the blocks of a model
        """
    def read(self, x: Tensor, recent: Tensor, pending: Tensor) -> None:
        """Normalised, filtered and multiplied by the first matrix, into the buffer; a single row is divided on the way."""
    def filter(self, x: Tensor, recent: Tensor, pending: Tensor) -> Tensor:
        """The mixer at the new position; its window is kept for the next step."""
    def step(
        self,
        x: Tensor,
        slot: Tensor,
        keys: Tensor,
        values: Tensor,
        angles: Tensor | None,
        hidden: Tensor | None,
        recent: Tensor,
        pending: Tensor,
    ) -> Tensor:
        """The stream after the block.

        Parameters
        ----------
        x : Tensor
            (B, d) the stream at the new position
        slot : Tensor
            (2, B, n_heads_kv, d_head) where its key and value go in the cache
        keys : Tensor
            (B * n_heads_kv, d_head, n) what it looks at, itself included
        values : Tensor
            (B * n_heads_kv, n, d_head)
        angles : Tensor | None
            (d_head / 2,) or (B, 1, d_head / 2) complex, where queries and keys are turned
        hidden : Tensor | None
            (B * n_heads_kv, 1, n) bool, true where looking is forbidden
        recent : Tensor
        pending : Tensor
            (B, taps - 1, d) last inputs of the mixer, and where the next are put

        Returns
        -------
        Tensor
            (B, d)
        """

class StepDecoder:
    """Steps of one position through all blocks of a model and its last norm; weights are copied when it is made.

    Parameters
    ----------
    layers : nn.ModuleList
        the blocks, in evaluation mode
    norm_f : RMSNorm
        the last norm
    cache : KVCache
        the cache to read and to write
    angles : Tensor | None, default None
        (2, max_length or more, d_head / 2) cosines and sines, where queries and keys are turned
    """
    attn: Any
    cache: KVCache
    recent: Any
    pending: Any
    blocks: list[Any]
    floor: Any
    gain: Any
    angles: Any
    def __init__(
        self,
        layers: nn.ModuleList,
        norm_f: RMSNorm,
        cache: KVCache,
        angles: Tensor | None=None,
    ) -> None:
        """Parameters
        ----------
        layers : nn.ModuleList
            the blocks, in evaluation mode
        norm_f : RMSNorm
            the last norm
        cache : KVCache
            the cache to read and to write
        angles : Tensor | None, default None
            (2, max_length or more, d_head / 2) cosines and sines, where queries and keys are turned
        """
    def is_current(self) -> bool:
        """Whether the blocks are still as they were copied, in evaluation mode, and no hook listens (in-place changes of `.data` go unseen)."""
    def move(self, cache: KVCache) -> StepDecoder:
        """Goes on with another cache.

        Parameters
        ----------
        cache : KVCache
            of the same shape as the one before

        Returns
        -------
        StepDecoder
            itself
        """
    def __call__(self, x: Tensor) -> Tensor:
        """One position through all blocks; the cache has grown by one.

        Parameters
        ----------
        x : Tensor
            (B, 3 * num_harmonics) the stream of the next position, before the first block

        Returns
        -------
        Tensor
            (B, 3 * num_harmonics) after the last block and the final norm
        """

LINEAR: tuple[str, str, str, str, str]

def not_fused(layers: nn.ModuleList, norm_f: nn.Module, cache: KVCache) -> str:
    """Why steps through these blocks cannot be fused.

    Parameters
    ----------
    layers : nn.ModuleList
        the blocks
    norm_f : nn.Module
        the last norm
    cache : KVCache
        to be read and written

    Returns
    -------
    str
        empty where nothing is in the way
    """
