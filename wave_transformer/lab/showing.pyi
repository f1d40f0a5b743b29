# Written by `python -m tools.export`: do not edit by hand.
"""What explorers share: quick pictures, a page where no kernel runs, and live controls where one does"""
import numpy as np
from collections.abc import Callable, Sequence
from ipywidgets import Button, Widget
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from types import ModuleType
from typing import Any

__all__ = ['Explorer']

class BlittedFigure:
    """A figure whose background is drawn once and whose `animated` artists are drawn on a copy of it.

    Parameters
    ----------
    figure : Figure
        its artists that move are made with animated=True
    most : int, default 32
        how many backgrounds, for different limits of the axes, are kept
    """
    figure: Figure
    canvas: FigureCanvasAgg
    most: int
    backgrounds: dict[Any, Any]
    limits: Any
    cells: list[Any]
    def __init__(self, figure: Figure, most: int=32) -> None:
        """Parameters
        ----------
        figure : Figure
            its artists that move are made with animated=True
        most : int, default 32
            how many backgrounds, for different limits of the axes, are kept
        """
    def forget(self) -> None:
        """Drops all backgrounds: the next picture is drawn as a whole."""
    def pixels(self) -> np.ndarray:
        """The picture as it is now.

        Returns
        -------
        np.ndarray
            (height, width, 3) uint8
        """

def png(pixels: np.ndarray, small: bool=False) -> bytes:
    """The picture as a PNG file.

    Parameters
    ----------
    pixels : np.ndarray
        (height, width, 3) uint8
    small : bool, default False
        at most 128 colours and thorough packing: smaller, and ten times slower
    """

def html_image(data: bytes, alt: str, width: int) -> str:
    """The picture as HTML that needs no other file.

    Parameters
    ----------
    data : bytes
        a PNG file
    alt : str
        what there is to see
    width : int
        pixels on the screen

    Returns
    -------
    str
        HTML
    """

def html_page(content: str, width: int) -> str:
    """A box that looks the same on every page.

    Parameters
    ----------
    content : str
        HTML
    width : int
        pixels on the screen

    Returns
    -------
    str
        HTML
    """

def html_data(data: Any, script: str) -> str:
    """Data and the script that reads them, as they may stand on a page.

    Parameters
    ----------
    data : Any
        lists, dicts, numbers and strings
    script : str
        JavaScript that reads them

    Returns
    -------
    str
        HTML
    """

def flipbook(
    pages: Sequence[tuple[str, bytes, str]],
    title: str='step',
    width: int=900,
    start: int=0,
) -> str:
    """Pictures with a slider that chooses among them.

    Parameters
    ----------
    pages : Sequence[tuple[str, bytes, str]]
        label, PNG file, description
    title : str, default 'step'
        what the slider chooses
    width : int, default 900
        pixels on the screen
    start : int, default 0
        which page is shown at first

    Returns
    -------
    str
        HTML with its script, which loads nothing
    """

def import_widgets() -> ModuleType:
    """The module `ipywidgets`, or how to get it."""

def in_editor() -> bool:
    """Whether this code was sent by a notebook editor in which a question could be answered."""

class Explorer:
    """Something to move and look at: it can `draw` a figure, `update` it to the present state, and `build` its controls."""
    name: str
    width: int
    _blitted: BlittedFigure | None
    _widget: Widget | None
    def draw(self) -> Figure:
        """The figure; its artists that move are made with `animated=True`."""
    def update(self) -> None:
        """Moves the artists to where the present state has them."""
    def build(self, widgets: ModuleType) -> Widget:
        """The live controls and picture.

        Parameters
        ----------
        widgets : ModuleType
            ipywidgets
        """
    def alt(self) -> str:
        """What there is to see, in words."""
    def picture(self) -> np.ndarray:
        """The picture of the present state.

        Returns
        -------
        np.ndarray
            (height, width, 3) uint8
        """
    def html(self) -> str:
        """The picture of the present state as HTML."""
    def small_html(self) -> str:
        """The same, packed small to be stored."""
    def static(self) -> str:
        """A page that needs no kernel; the present picture unless an explorer has a better one."""
    def page(self, label: str) -> tuple[str, bytes, str]:
        """The present state as a page of a flipbook.

        Parameters
        ----------
        label : str
            what the slider of the flipbook says

        Returns
        -------
        tuple[str, bytes, str]
            label, PNG file, description
        """
    @property
    def widget(self) -> Widget:
        """The live controls and picture, an ipywidgets box; always the same one."""
    def view(self, widgets: ModuleType) -> tuple['Widget', Callable[[], None]]:
        """A widget with the picture of the explorer.

        Parameters
        ----------
        widgets : ModuleType
            ipywidgets

        Returns
        -------
        tuple['Widget', Callable[[], None]]
            the widget, and a function that shows the present state on it
        """
    def button(
        self,
        widgets: ModuleType,
        text: str,
        tooltip: str,
        action: Callable[[], object],
    ) -> Button:
        """A button, found by the CSS class of the first word on it.

        Parameters
        ----------
        widgets : ModuleType
            ipywidgets
        text : str
            on the button
        tooltip : str
            what it does
        action : Callable[[], object]
            called when it is pressed
        """

def with_classes(widget: Widget, *names: str) -> Any:
    """The widget, with these CSS classes.

    Parameters
    ----------
    widget : Widget
        of ipywidgets
    *names : str
        CSS classes

    Returns
    -------
    Any
        the same widget
    """
