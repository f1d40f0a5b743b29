# Written by `python -m tools.export`: do not edit by hand.
"""Move a harmonic and see and hear what becomes of the signal"""
import numpy as np
from ipywidgets import VBox
from matplotlib.figure import Figure
from types import ModuleType
from typing import Any
from wave_transformer.core.wave import Wave
from wave_transformer.lab.showing import Explorer
from wave_transformer.lab.spectrogram import Contributions

__all__ = ['WaveExplorer', 'explore']

class WaveExplorer(Explorer):
    """One wave whose harmonics can be moved; made by `explore`.

    Parameters
    ----------
    wave : Wave
        what to explore
    duration : float | None, default None
        seconds to be drawn; None chooses
    sample_rate : float | None, default None
        samples per second of the drawn line, Hz; None chooses
    index : int | tuple[int, ...] | None, default None
        element of the leading dimensions; None is the first
    """
    name: str
    first: dict[Any, Any]
    duration: Any
    sample_rate: Any
    times: Any
    limits: Any
    now: dict[Any, Any]
    chosen: int
    axs: Any
    line: Any
    image: Any
    stems: list[Any]
    marks: list[Any]
    contributions: Contributions
    def __init__(
        self,
        wave: Wave,
        duration: float | None=None,
        sample_rate: float | None=None,
        *,
        index: int | tuple[int, ...] | None=None,
    ) -> None:
        """Parameters
        ----------
        wave : Wave
            what to explore
        duration : float | None, default None
            seconds to be drawn; None chooses
        sample_rate : float | None, default None
            samples per second of the drawn line, Hz; None chooses
        index : int | tuple[int, ...] | None, default None
            element of the leading dimensions; None is the first
        """
    @property
    def num_harmonics(self) -> int: ...
    def __repr__(self) -> str: ...
    def reset(self) -> WaveExplorer:
        """Everything back as it came, with the first harmonic chosen; returns itself."""
    @property
    def wave(self) -> Wave:
        """The wave as it is now.

        Returns
        -------
        Wave
            (H,)
        """
    def set(
        self,
        harmonic: int | None=None,
        frequency: float | None=None,
        amplitude: float | None=None,
        phase: float | None=None,
    ) -> WaveExplorer:
        """Moves one harmonic; returns itself.

        Parameters
        ----------
        harmonic : int | None, default None
            which one; None is the chosen one. It becomes the chosen one
        frequency : float | None, default None
            Hz; None stays
        amplitude : float | None, default None
            the signal's unit; None stays
        phase : float | None, default None
            radians; None stays
        """
    def code(self) -> str:
        """A constructor of the wave as it is now.

        Returns
        -------
        str
            Python; needs torch and Wave
        """
    def draw(self) -> Figure:
        """The figure and its moving artists."""
    def update(self) -> None:
        """Puts the moving artists where the numbers are."""
    def alt(self) -> str:
        """The wave in words."""
    def sound(
        self,
        seconds: float=1.5,
        rate: int=44100,
        speed: float | None=None,
    ) -> tuple[np.ndarray, float]:
        """The wave as it is now, for the ear.

        Parameters
        ----------
        seconds : float, default 1.5
            how long
        rate : int, default 44100
            samples per second, Hz
        speed : float | None, default None
            how many times faster; None chooses octaves

        Returns
        -------
        tuple[np.ndarray, float]
            samples (seconds · rate,) float64 between -1 and 1, and the speed
        """
    def build(self, widgets: ModuleType) -> VBox:
        """The live explorer."""
    def static(self) -> str:
        """The wave as a page that draws and plays it in the browser.

        Returns
        -------
        str
            HTML with its script, which loads nothing
        """

def explore(
    wave: Wave,
    duration: float | None=None,
    sample_rate: float | None=None,
    *,
    index: int | tuple[int, ...] | None=None,
) -> WaveExplorer:
    """Sliders for every harmonic of a wave, with its pictures, its sound and its code.

    Parameters
    ----------
    wave : Wave
        one wave, or a batch of which `index` is taken
    duration : float | None, default None
        seconds to be drawn; None: a few periods of the slowest loud harmonic
    sample_rate : float | None, default None
        samples per second of the drawn line, Hz; None gives 1000 points
    index : int | tuple[int, ...] | None, default None
        element of the leading dimensions; None is the first

    Returns
    -------
    WaveExplorer
        displayed at the end of a cell it is live
    """
