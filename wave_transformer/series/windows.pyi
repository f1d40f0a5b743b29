# Written by `python -m tools.export`: do not edit by hand.
"""A ridge on the waves of a window, as one forecast among others"""
import numpy as np
from collections.abc import Sequence
from dataclasses import dataclass
from wave_transformer.core.wave import Wave
from wave_transformer.series.blend import Candidate, Told, View
from wave_transformer.series.ridge import WaveRidge
from wave_transformer.series.structure import Seen

def on_grid(
    data: Seen,
    filler: Candidate,
    around: int=300,
    most: float=0.05,
) -> np.ndarray | None:
    """A series without gaps.

    Parameters
    ----------
    data : Seen
        in units of the series
    filler : Candidate
        that says what was missed
    around : int, default 300
        values that it looks at
    most : float, default 0.05
        share that may be missing

    Returns
    -------
    np.ndarray | None
        (T,) every step from the first on; None where too many are missing
    """

@dataclass(frozen=True)
class Window:
    """A ridge on waves, for one series.

    Parameters
    ----------
    ridge : WaveRidge
        fitted to all
    judged : WaveRidge
        fitted to the first part only, for what would have been forecast
    season : Wave | None
        (H,) of this series, in its view
    view : View
    spread : np.ndarray
        (horizon,) standard deviation of errors, in the view
    filler : Candidate
    """
    ridge: WaveRidge
    judged: WaveRidge
    season: Wave | None
    view: View
    spread: np.ndarray
    filler: Candidate
    def at(self, data: Seen, times: np.ndarray, covariates: np.ndarray | None=None) -> Told: ...
    def rolled(self, data: Seen, origins: np.ndarray, horizon: int) -> Told: ...

def look_back_for(T: int, periods: Sequence[float], horizon: int) -> int:
    """Steps that a ridge should see.

    Parameters
    ----------
    T : int
        steps
    periods : Sequence[float]
        of seasons
    horizon : int

    Returns
    -------
    int
        steps; 0 for no ridge
    """

def fit_windows(
    panel: Sequence[Seen],
    periods: Sequence[float],
    horizon: int,
    fillers: Sequence[Candidate],
) -> list[Window] | None:
    """One ridge for all series, and what each needs to use it.

    Parameters
    ----------
    panel : Sequence[Seen]
        series in their own units
    periods : Sequence[float]
        of seasons, in steps
    horizon : int
        steps to come
    fillers : Sequence[Candidate]
        one for each series

    Returns
    -------
    list[Window] | None
        one for each series; None where they are too short, too gappy or of different length
    """
