# Written by `python -m tools.export`: do not edit by hand.
"""Token by token: the wave that chose, the alternatives, and how sure the model was"""
from collections.abc import Callable, Sequence
from ipywidgets import VBox
from matplotlib.figure import Figure
from torch import Tensor
from types import ModuleType
from typing import Any
from wave_transformer.core.transformer import WaveTransformer
from wave_transformer.core.wave import Wave
from wave_transformer.lab.draw import Stems
from wave_transformer.lab.showing import Explorer
from wave_transformer.lab.watching import TokenPath

__all__ = ['GenerationExplorer', 'explore_generation']

class GenerationExplorer(Explorer):
    """A text token by token, with the alternatives and the wave at each; made by `explore_generation`.

    Parameters
    ----------
    path : TokenPath
        from generation_path or token_path
    wave : Wave
        (T, H) of the last layer, at the position before each token
    before : Sequence[int]
        token ids of what stands before the first
    decode : Callable[[int], str], default str
        token id -> what to write
    unit : str, default 'cycles per position'
        of frequencies
    """
    name: str
    path: TokenPath
    decode: Callable[[int], str]
    unit: str
    before: list[Any]
    written: list[Any]
    parts: list[Any]
    step: int
    old: Any
    new: Any
    bar: Any
    times: Any
    line: Any
    stems: Stems
    alternatives: Any
    def __init__(
        self,
        path: TokenPath,
        wave: Wave,
        before: Sequence[int],
        decode: Callable[[int], str]=str,
        unit: str='cycles per position',
    ) -> None:
        """Parameters
        ----------
        path : TokenPath
            from generation_path or token_path
        wave : Wave
            (T, H) of the last layer, at the position before each token
        before : Sequence[int]
            token ids of what stands before the first
        decode : Callable[[int], str], default str
            token id -> what to write
        unit : str, default 'cycles per position'
            of frequencies
        """
    def __repr__(self) -> str: ...
    def set(self, step: int) -> GenerationExplorer:
        """Goes to one token; returns itself.

        Parameters
        ----------
        step : int
            which token, 0 for the first
        """
    def reset(self) -> GenerationExplorer:
        """Back to the first token; returns itself."""
    def draw(self) -> Figure:
        """The figure and its moving artists."""
    def update(self) -> None:
        """Shows the token in question."""
    def alt(self) -> str:
        """The step in words."""
    def build(self, widgets: ModuleType) -> VBox:
        """The live explorer."""
    def static(self) -> str:
        """Pictures of the first steps, at most twelve.

        Returns
        -------
        str
            HTML with its script, which loads nothing
        """

def explore_generation(
    model: WaveTransformer,
    prompt: str | Tensor,
    max_new_tokens: int=20,
    tokenizer: Any=None,
    *,
    top: int=5,
    **options: Any,
) -> GenerationExplorer:
    """Lets the model write, and steps through what it wrote.

    Parameters
    ----------
    model : WaveTransformer
        a causal language model
    prompt : str | Tensor
        a text, or token ids (N,)
    max_new_tokens : int, default 20
        how many tokens at most
    tokenizer : Any, default None
        with encode and decode; needed for a text
    top : int, default 5
        how many alternatives to show
    **options : Any
        of generate: temperature, top_k, seed, stop_tokens, …

    Returns
    -------
    GenerationExplorer
        displayed at the end of a cell it is live
    """
