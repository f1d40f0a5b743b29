# Written by `python -m tools.export`: do not edit by hand.
"""A run of the model to look at, to listen to, and to change on its way"""
from collections.abc import Iterator
from dataclasses import dataclass
from torch import Tensor
from typing import Any
from wave_transformer.core.attention import Context
from wave_transformer.core.cache import KVCache
from wave_transformer.core.transformer import WaveTransformer
from wave_transformer.core.wave import Wave

__all__ = ['TraceStep', 'Trace']

@dataclass
class TraceStep:
    """The stream at one depth, on its way through the layers; made by `WaveTransformer.trace`.

    Parameters
    ----------
    model : WaveTransformer
        that is being run
    depth : int
        0 before the first block, i after block i
    stream : Tensor
        (B, N, 3H); what is assigned goes on through the layers above
    context : Context
        what the blocks are told besides the stream
    """
    model: WaveTransformer
    depth: int
    stream: Tensor
    context: Context
    @property
    def wave(self) -> Wave:
        """The wave that the stream holds, (B, N, H), physical."""
    def heads(self) -> tuple[Tensor, Tensor, Tensor] | None:
        """Queries, keys and values of the block that reads this stream; None after the last, and where its attention is another module."""

class Trace:
    """A run of a model to look at and to change; made by `WaveTransformer.trace`, gives a `TraceStep` at each depth."""
    model: WaveTransformer
    attention_mask: Tensor | None
    cache: KVCache | None
    encoder_wave: Any
    context: Any
    first_stream: Any
    def __init__(
        self,
        model: WaveTransformer,
        encoder_input: dict[str, Any],
        causal: bool,
        attention_mask: Tensor | None,
        document_ids: Tensor | None,
        cache: KVCache | None,
    ) -> None: ...
    def __iter__(self) -> Iterator[TraceStep]: ...
    @property
    def output(self) -> Any:
        """The decoder's output, once all layers have run."""
