# Written by `python -m tools.export`: do not edit by hand.
"""Logarithms or not, a line or not, waves fitted, heard or none: each way is tried on the past, and the forecast is a mean of them"""
import numpy as np
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol
from wave_transformer.series.structure import Belief, Seen, Structure

class View(NamedTuple):
    """How the values of a series are looked at."""
    log: bool
    mean: float
    scale: float
    def of(self, values: np.ndarray) -> np.ndarray: ...
    def back(self, numbers: np.ndarray) -> np.ndarray: ...

def view_of(values: np.ndarray, log: bool) -> View:
    """The view in which these have mean 0 and variance 1; constants have no variance and keep their scale.

    Parameters
    ----------
    values : np.ndarray
        (N,)
    log : bool
        whether their logarithm is looked at
    """

class Told(NamedTuple):
    """What is said of some values: normal, in a view."""
    mean: np.ndarray
    spread: np.ndarray
    view: View
    def quantile(self, z: float) -> np.ndarray:
        """Returns
        -------
        np.ndarray
            z standard deviations above the middle
        """

MOST: int

@dataclass(frozen=True)
class Candidate:
    """A way of looking at a series, or at a panel of like ones.

    Parameters
    ----------
    log : bool
    structure : Structure
    error : float, default np.inf
        of what it would have forecast, in units of the series
    view : View | None, default None
        of one series; None to see from the values
    """
    log: bool
    structure: Structure
    error: float = np.inf
    view: View | None = None
    @property
    def heard(self) -> bool: ...
    def belief(self, data: Seen) -> tuple[View, Belief]: ...
    def at(self, data: Seen, times: np.ndarray, covariates: np.ndarray | None=None) -> Told: ...
    def rolled(self, data: Seen, origins: np.ndarray, horizon: int) -> Told:
        """Returns
        -------
        Told
            (len(origins), horizon)
        """

def past_origins(number: int, horizon: int, most: int=40) -> np.ndarray:
    """From where forecasts are judged: the last four horizons, sixty values or a quarter of all, whichever is most.

    Parameters
    ----------
    number : int
        of values of a series, at most `MOST`
    horizon : int
        values to come
    most : int, default 40
        origins

    Returns
    -------
    np.ndarray
        (n,) numbers of values that had been seen
    """

def what_came(data: Seen, origins: np.ndarray, horizon: int) -> np.ndarray:
    """What came after some times in the past.

    Returns
    -------
    np.ndarray
        (len(origins), horizon)
    """

def usual_change(values: np.ndarray) -> float:
    """How much a series usually changes from value to value, as a unit for its errors."""

def heard_structure(panel: Sequence[Seen], most: int=300, series: int=8) -> Structure:
    """What is heard in a series, or in a panel of like ones, without what covariates explain.

    Parameters
    ----------
    panel : Sequence[Seen]
        series; values of a variance of about 1
    most : int, default 300
        values in a stretch that is heard
    series : int, default 8
        series of a panel that are heard
    """

def fit_candidates(
    panel: Sequence[Seen],
    periods: Sequence[float],
    horizon: int,
    waves: int=2,
    hear: bool=True,
) -> list[Candidate]:
    """With and without logarithms and a free slope; the best also without waves and seasons, or heard.

    Parameters
    ----------
    panel : Sequence[Seen]
        series in their own units
    periods : Sequence[float]
        of seasons, in steps
    horizon : int
        values to come by which they are judged
    waves : int, default 2
        damped waves that keep no calendar
    hear : bool, default True
        whether to listen, too
    """

class Member(Protocol):
    """What a blend is made of."""
    def at(self, data: Seen, times: np.ndarray, covariates: np.ndarray | None=None) -> Told: ...
    def rolled(self, data: Seen, origins: np.ndarray, horizon: int) -> Told: ...

def weights_of(errors: Sequence[float]) -> np.ndarray:
    """Weights of forecasts by their errors.

    Returns
    -------
    np.ndarray
        together 1
    """

@dataclass(frozen=True)
class Blend:
    """A mean of forecasts.

    Parameters
    ----------
    members : tuple
        of Member
    weights : np.ndarray
        one for each member, together 1
    widen : float, default 1.0
        factor of the width of bands
    """
    members: tuple
    weights: np.ndarray
    widen: float = 1.0
    @property
    def heard(self) -> bool: ...
    def quantiles(
        self,
        data: Seen,
        times: np.ndarray,
        covariates: np.ndarray | None,
        zs: Sequence[float],
    ) -> list[np.ndarray]:
        """Returns
        -------
        list[np.ndarray]
            (M,) for each z
        """
    def rolled(
        self,
        data: Seen,
        origins: np.ndarray,
        horizon: int,
        zs: Sequence[float],
    ) -> list[np.ndarray]:
        """Returns
        -------
        list[np.ndarray]
            (len(origins), horizon) for each z
        """
    def structures(self) -> Blend:
        """Without members of other kinds: these may be asked for any time."""
    def settled(self, data: Seen) -> Blend:
        """With the views of one series, so that newer data are looked at as these were; without what hardly weighs."""

def fit_blend(
    panel: Sequence[Seen],
    periods: Sequence[float],
    horizon: int,
    waves: int=2,
    hear: bool=True,
) -> Blend:
    """The candidates together, with bands that would have held.

    Parameters
    ----------
    panel : Sequence[Seen]
        series in their own units
    periods : Sequence[float]
        of seasons, in steps
    horizon : int
        values to come by which members are judged
    waves : int, default 2
        damped waves that keep no calendar
    hear : bool, default True
        whether to listen, too
    """

def joined(blend: Blend, other: Member, data: Seen, horizon: int) -> Blend:
    """A blend with one more member.

    Parameters
    ----------
    blend : Blend
    other : Member
        of another kind; it weighs as much as all others together if it is as good
    data : Seen
        the series that both tell of
    horizon : int
    """
