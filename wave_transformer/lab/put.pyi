# Written by `python -m tools.export`: do not edit by hand.
"""Another wave for one position at one depth, on the way through the layers"""
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from torch import nn
from typing import Any
from wave_transformer.core.trace import TraceStep
from wave_transformer.core.transformer import WaveTransformer

__all__ = ['put_wave', 'inner_call']

def put_wave(
    step: TraceStep,
    position: int,
    frequencies: Sequence[float] | Mapping[int, float] | None=None,
    amplitudes: Sequence[float] | Mapping[int, float] | None=None,
    phases: Sequence[float] | Mapping[int, float] | None=None,
    *,
    element: int=0,
) -> None:
    """Replaces the wave that the stream holds at a position; `IndexError` where there is no such place.

    Parameters
    ----------
    step : TraceStep
        of WaveTransformer.trace; its stream is replaced
    position : int
        where, counted from the end if negative
    frequencies : Sequence[float] | Mapping[int, float] | None, default None
        (H,) not negative, or {harmonic: value}; None leaves them as they are
    amplitudes : Sequence[float] | Mapping[int, float] | None, default None
        likewise
    phases : Sequence[float] | Mapping[int, float] | None, default None
        likewise, radians
    element : int, default 0
        of the batch
    """

def find_core(model: Any) -> WaveTransformer:
    """The one WaveTransformer of a model.

    Parameters
    ----------
    model : Any
        a module that is a WaveTransformer, or holds one
    """

def call_model(model: nn.Module, inputs: Any, **rules: Any) -> Any:
    """A call of a model as its own user would write it.

    Parameters
    ----------
    model : nn.Module
        that is a WaveTransformer, or holds one
    inputs : Any
        its keyword arguments as a dict, its arguments as a tuple, or the only one
    **rules : Any
        causal and masks, where it is a WaveTransformer itself

    Returns
    -------
    Any
        what it returned
    """

@contextmanager
def replaced_forward(core: WaveTransformer, run: Callable[..., Any]) -> Iterator[None]:
    """Inside, the first call of a model is another function; its hooks stay.

    Parameters
    ----------
    core : WaveTransformer
        is called somewhere below
    run : Callable[..., Any]
        encoder_input and rules → output, in place of its first call
    """

def inner_call(
    model: nn.Module,
    inputs: Any,
    **rules: Any,
) -> tuple[WaveTransformer, dict[str, Any]]:
    """What the `WaveTransformer` inside a model is called with; `TypeError` unless there is one.

    Parameters
    ----------
    model : nn.Module
        that is a WaveTransformer, or holds one
    inputs : Any
        its keyword arguments as a dict, its arguments as a tuple, or the only one
    **rules : Any
        causal and masks, where it is a WaveTransformer itself

    Returns
    -------
    tuple[WaveTransformer, dict[str, Any]]
        the one inside, and the arguments of its trace
    """
