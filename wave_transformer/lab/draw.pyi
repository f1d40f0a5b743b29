# Written by `python -m tools.export`: do not edit by hand.
"""What the lab's pictures have in common: names, shades, letters on them, and stems that move"""
import numpy as np
from collections.abc import Sequence
from matplotlib.axes import Axes
from matplotlib.image import AxesImage
from matplotlib.text import Text
from pandas import DataFrame
from torch import Tensor
from typing import Any

def depth_names(count: int) -> list[str]:
    """A name for every depth of a model: encoder, layer 1, layer 2, …

    Parameters
    ----------
    count : int
        how many depths, the encoder's included
    """

def draw_shades(ax: Axes, values: np.ndarray, **kwargs) -> AxesImage:
    """An image in shades from white, 0, to violet, 1.

    Parameters
    ----------
    ax : Axes
        where to draw
    values : np.ndarray
        (rows, columns) between 0 and 1
    **kwargs
        passed to Axes.imshow
    """

def ink(shade: float) -> str:
    """The colour of letters that can be read on this shade.

    Parameters
    ----------
    shade : float
        0 to 1

    Returns
    -------
    str
        a colour
    """

def in_words(tokens: Sequence[str], shares: Sequence[float]) -> str:
    """Tokens with their probabilities, for those who do not see the picture.

    Parameters
    ----------
    tokens : Sequence[str]
        as they are written
    shares : Sequence[float]
        their probabilities
    """

def highlight(chosen: bool) -> str:
    """Orange for the chosen one, blue for all others.

    Parameters
    ----------
    chosen : bool
        whether this is what is asked about

    Returns
    -------
    str
        a colour
    """

def write_token(ax: Axes, x: float, y: float, token: str, color: str, **kwargs) -> Text:
    """A token as letters in the middle of a field.

    Parameters
    ----------
    ax : Axes
        where to write
    x : float
        its middle
    y : float
    token : str
        what to write; blanks are made visible
    color : str
        of the letters
    **kwargs
        passed to Axes.text
    """

def data_frame(**columns: Tensor | Sequence) -> DataFrame:
    """A pandas DataFrame of these columns.

    Parameters
    ----------
    **columns : Tensor | Sequence
        of shapes that broadcast, a value for each row
    """

def round_up(x: float) -> float:
    """The smallest of 1, 1.5, 2, 3, 5, 7.5 times a power of ten that is not below `x`; 1 for nothing.

    Parameters
    ----------
    x : float
        any number
    """

class Stems:
    """A line and a dot for each harmonic, over its frequency.

    Parameters
    ----------
    ax : Axes
        where to draw
    count : int
        how many stems
    color : str, default OKABE_ITO[0]
        of lines and dots
    linewidth : float, default 1.2
        of the lines, points
    markersize : float, default 3.5
        of the dots, points
    animated : bool, default True
        whether they are drawn apart from the rest of the figure
    """
    lines: Any
    dots: Any
    def __init__(
        self,
        ax: Axes,
        count: int,
        color: str=...,
        *,
        linewidth: float=1.2,
        markersize: float=3.5,
        animated: bool=True,
    ) -> None:
        """Parameters
        ----------
        ax : Axes
            where to draw
        count : int
            how many stems
        color : str, default OKABE_ITO[0]
            of lines and dots
        linewidth : float, default 1.2
            of the lines, points
        markersize : float, default 3.5
            of the dots, points
        animated : bool, default True
            whether they are drawn apart from the rest of the figure
        """
    def move(self, frequencies: np.ndarray, heights: np.ndarray) -> None:
        """Puts every stem where its numbers are.

        Parameters
        ----------
        frequencies : np.ndarray
            (H,)
        heights : np.ndarray
            (H,)
        """

def spectrum_axes(
    ax: Axes,
    frequencies: np.ndarray,
    amplitudes: np.ndarray,
    unit: str,
    title: str,
) -> None:
    """Limits that hold every spectrum, and names.

    Parameters
    ----------
    ax : Axes
        where the spectra will stand
    frequencies : np.ndarray
        of all waves that will be shown
    amplitudes : np.ndarray
        of all of them
    unit : str
        of frequencies
    title : str
        of the axes
    """

def drawn_times(frequencies: np.ndarray, amplitudes: np.ndarray) -> np.ndarray:
    """About six periods of the mean frequency, weighted by energy.

    Parameters
    ----------
    frequencies : np.ndarray
        of all waves that will be shown, cycles per unit of time
    amplitudes : np.ndarray
        of all of them

    Returns
    -------
    np.ndarray
        (400,) units of time, from 0
    """

def signal(wave: Sequence[np.ndarray], times: np.ndarray) -> np.ndarray:
    """The sum of the sinusoids of one wave.

    Parameters
    ----------
    wave : Sequence[np.ndarray]
        frequencies, amplitudes and phases (H,)
    times : np.ndarray
        (T,)

    Returns
    -------
    np.ndarray
        (T,)
    """
