# Written by `python -m tools.export`: do not edit by hand.
"""Pull a harmonic, and see and hear what becomes of the signal"""
from typing import Any
from wave_transformer.core.wave import Wave
from wave_transformer.lab.page import Explorer

__all__ = ['WaveExplorer', 'explore']

class WaveExplorer(Explorer):
    """Waves to be turned by hand; made by `explore`.

    Parameters
    ----------
    wave : Wave
        (..., H), one or many
    state : dict[str, Any] | None, default None
        what is chosen and changed at first
    title : str, default ''
        what stands above it
    """
    first: Any
    state: Any
    title: str
    shown: dict[Any, Any]
    def __init__(self, wave: Wave, state: dict[str, Any] | None=None, title: str='') -> None:
        """Parameters
        ----------
        wave : Wave
            (..., H), one or many
        state : dict[str, Any] | None, default None
            what is chosen and changed at first
        title : str, default ''
            what stands above it
        """
    def __repr__(self) -> str: ...
    def words(self) -> str:
        """What there is to see, where no script runs."""
    def payload(self) -> dict[str, Any]:
        """What a page needs to show this; it asks no kernel.

        Returns
        -------
        dict[str, Any]
            JSON-ready
        """
    @property
    def name(self) -> str:
        """A name that depends on what is shown alone."""
    @property
    def wave(self) -> Wave:
        """The waves as they are now: what was changed by hand, and all else as it came.

        Returns
        -------
        Wave
            (..., H)
        """

def explore(wave: Wave, *, position: int=0, name: str='') -> WaveExplorer:
    """Every harmonic of a wave as a handle to pull, with the signal, its sound and its code.

    Parameters
    ----------
    wave : Wave
        (..., H), one wave or many
    position : int, default 0
        of many, the one that is chosen first, counted through all leading dimensions
    name : str, default ''
        what stands above it

    Returns
    -------
    WaveExplorer
        displayed at the end of a cell it is live
    """
