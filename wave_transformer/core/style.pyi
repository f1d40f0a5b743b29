# Written by `python -m tools.export`: do not edit by hand.
"""One look for all pictures, and what every picture needs to know of its wave"""
import numpy as np
from collections.abc import Iterator
from contextlib import contextmanager
from matplotlib.axes import Axes
from torch import Tensor
from types import ModuleType
from typing import Any
from wave_transformer.core.wave import Wave

__all__ = ['wave_style']

class Later(ModuleType):
    """A module that is imported when something of it is first asked for."""
    def __getattr__(self, name: str) -> Any: ...

OKABE_ITO: tuple[str, str, str, str, str, str, str]
INK: str
PALE: str
WAVE_STYLE: dict[Any, Any]

@contextmanager
def wave_style() -> Iterator[None]:
    """Figures made inside `with wave_style():` get this library's looks; the settings return afterwards."""

@contextmanager
def new_figure(rows: int=1, cols: int=1, **kwargs):
    """A new figure and its axes in our style, closed again on an error."""

def styled_axes(ax, figsize=(6, 2.6)):
    """A context that gives `(figure, axes)`: a new figure's, or those of `ax`."""

def check_index(index, lead: tuple) -> tuple:
    """The element of the leading dimensions `lead` that `index` means.

    Parameters
    ----------
    index
        None, an integer, or one integer for each leading dimension
    lead : tuple
        the leading dimensions

    Returns
    -------
    tuple
        non-negative integers
    """

def plottable(wave: Wave) -> Wave:
    """`wave` in float64 on the CPU, without gradients; refuses one that has no finite numbers."""

def pick_wave(wave: Wave, index) -> tuple:
    """The one wave to be drawn, and which of a batch it is.

    Returns
    -------
    tuple
        (Wave of shape (H,), words for the title)
    """

def physical_form(wave: Wave) -> tuple:
    """The physical form of `wave`, and whether that took a projection.

    Returns
    -------
    tuple
        (Wave with f ≥ 0 and A ≥ 0, words for the title)
    """

def aliasing_note(wave: Wave, sample_rate: float) -> str:
    """Words for the title if sampling at `sample_rate` misrepresents components of `wave`."""

def figure_title(name: str, *notes: str) -> str:
    """`name`, and below it whatever has to be said."""

def list_waves(waves) -> list:
    """`waves` as a list, or why that is not a list of waves."""

def item_names(labels, count: int, what: str='wave', things: str='waves') -> list:
    """`labels` as a list of `count` strings, numbered `what`s without labels."""

SIGNS: Any

def visible_text(text: str) -> str:
    """`text` with signs for blanks, and dots for what cannot be printed."""

def draw_text_labels(ax: Axes, labels: list) -> None:
    """Writes `labels` below the positions of a stream."""

def shown_stretch(wave: Wave) -> tuple:
    """A stretch of time, in 1000 samples, that shows the shape of `wave`.

    Returns
    -------
    tuple
        (duration in s, sample_rate in Hz)
    """

def frequency_edges(frequencies: Tensor, bins: int) -> np.ndarray:
    """Edges of frequency bins, logarithmic if the range exceeds a factor of 20; the lowest 2 % share the first bin.

    Parameters
    ----------
    frequencies : Tensor
        (...) Hz, non-negative
    bins : int
        number of bins

    Returns
    -------
    np.ndarray
        (bins + 1,) Hz, evenly spaced in octaves where there are many, else in Hz
    """
