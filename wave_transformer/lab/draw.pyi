# Written by `python -m tools.export`: do not edit by hand.
"""What the lab's pictures have in common: names, shades, and letters on them"""
import numpy as np
from collections.abc import Sequence
from matplotlib.axes import Axes
from matplotlib.image import AxesImage
from matplotlib.text import Text
from pandas import DataFrame
from torch import Tensor

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
