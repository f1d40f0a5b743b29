# Written by `python -m tools.export`: do not edit by hand.
"""One token's wave through all layers, what the decoder makes of each, and where attention looks"""
from collections.abc import Callable, Sequence
from ipywidgets import VBox
from matplotlib.figure import Figure
from torch import Tensor
from types import ModuleType
from typing import Any
from wave_transformer.core.transformer import WaveTransformer
from wave_transformer.lab.draw import Stems
from wave_transformer.lab.inside import Inside
from wave_transformer.lab.showing import Explorer

__all__ = ['ModelExplorer', 'explore_model']

def read_input(
    text: str | dict[str, Any],
    tokenizer: Any,
) -> tuple[dict[str, Any], list[str] | None, Callable[[int], str] | None]:
    """What the encoder reads, and for tokens what stands at each position and how to write one.

    Parameters
    ----------
    text : str | dict[str, Any]
        a text, or keyword arguments of the encoder
    tokenizer : Any
        with encode and decode; needed for a text

    Returns
    -------
    tuple[dict[str, Any], list[str] | None, Callable[[int], str] | None]
        the encoder's input, labels, decode
    """

class ModelExplorer(Explorer):
    """One pass of a model, to be walked through by position and layer; made by `explore_model`.

    Parameters
    ----------
    inside : Inside
        from look_inside; its first sequence is explored
    labels : Sequence[str] | None, default None
        (N,) what stands at each position
    decode : Callable[[int], str] | None, default None
        token id -> what to write; None where the decoder returns no scores
    unit : str, default 'cycles per position'
        of frequencies
    """
    name: str
    inside: Inside
    decode: Callable[[int], str] | None
    unit: str
    names: Any
    labels: Any
    kept: Any
    parts: list[Any]
    lens: Any
    outputs: list[Any]
    attention: Any
    position: Any
    depth: int
    panels: tuple[Any, Any, Any]
    times: Any
    lines: list[Any]
    stems: Stems
    answers: Any
    note: Any
    seat: Any
    weights: Any
    def __init__(
        self,
        inside: Inside,
        labels: Sequence[str] | None=None,
        decode: Callable[[int], str] | None=None,
        unit: str='cycles per position',
    ) -> None:
        """Parameters
        ----------
        inside : Inside
            from look_inside; its first sequence is explored
        labels : Sequence[str] | None, default None
            (N,) what stands at each position
        decode : Callable[[int], str] | None, default None
            token id -> what to write; None where the decoder returns no scores
        unit : str, default 'cycles per position'
            of frequencies
        """
    def __repr__(self) -> str: ...
    def set(self, position: int | None=None, depth: int | None=None) -> ModelExplorer:
        """Goes to a position and a layer; returns itself.

        Parameters
        ----------
        position : int | None, default None
            which position; None stays
        depth : int | None, default None
            0 for the encoder, then the layers; None stays
        """
    def reset(self) -> ModelExplorer:
        """Back to the last position and the last layer; returns itself."""
    def draw(self) -> Figure:
        """The figure and its moving artists."""
    def update(self) -> None:
        """Shows the chosen position and layer."""
    def alt(self) -> str:
        """Where we are, and what the decoder would say."""
    def build(self, widgets: ModuleType) -> VBox:
        """The live explorer."""
    def static(self) -> str:
        """Pictures of all layers at the chosen position.

        Returns
        -------
        str
            HTML with its script, which loads nothing
        """

def explore_model(
    model: WaveTransformer,
    text: str | dict[str, Any],
    tokenizer: Any=None,
    *,
    causal: bool=True,
    attention_mask: Tensor | None=None,
    unit: str='cycles per position',
) -> ModelExplorer:
    """One pass of a model, to be walked through by position and layer.

    Parameters
    ----------
    model : WaveTransformer
        any encoder, any decoder
    text : str | dict[str, Any]
        a text, or keyword arguments of the encoder
    tokenizer : Any, default None
        with encode and decode; needed for a text
    causal : bool, default True
        whether looking ahead is forbidden
    attention_mask : Tensor | None, default None
        (B, N) bool or int, true/1 = keep
    unit : str, default 'cycles per position'
        of frequencies: kHz for sound, cycles per step for series

    Returns
    -------
    ModelExplorer
        displayed at the end of a cell it is live
    """
