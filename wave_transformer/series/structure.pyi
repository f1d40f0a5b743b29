# Written by `python -m tools.export`: do not edit by hand.
"""A level, a line, seasons, damped waves and noise: one Gaussian process, and all forecasts of the past in one triangle"""
import math
import numpy as np
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

__all__ = ['HeardWaves']

class Kind(NamedTuple):
    """A part of a series of which only the power has to be learned.

    Parameters
    ----------
    power : float
        to begin with, of a series of variance 1
    memory : float, default math.inf
        steps until it has faded
    smooth : bool, default False
        whether paths have a slope everywhere
    period : float, default 0.0
        steps; 0 for none
    multiples : tuple, default ()
        of the frequency 1/period
    """
    power: float
    memory: float = math.inf
    smooth: bool = False
    period: float = 0.0
    multiples: tuple = ()
    def correlation(self, lags: np.ndarray) -> np.ndarray:
        """What is left of it after some lags.

        Parameters
        ----------
        lags : np.ndarray
            (L,) steps, not negative

        Returns
        -------
        np.ndarray
            (L,) 1 at lag 0
        """

def season_kinds(period: float) -> list[Kind]:
    """A season that stays, by its waves, and two that change: from period to period, and smoothly.

    Parameters
    ----------
    period : float
        steps
    """

def common_kinds(span: float, line: bool) -> list[Kind]:
    """A level that wanders, a slope that does if wanted, and what is forgotten within a few steps.

    Parameters
    ----------
    span : float
        steps of the record
    line : bool
        whether its slope is free
    """

class HeardWaves(NamedTuple):
    """A part of a series that was heard: damped waves with shares of one power.

    Parameters
    ----------
    power : float
        of all together
    frequencies : np.ndarray
        (K,) cycles a step
    decays : np.ndarray
        (K,) 1/step
    smooth : np.ndarray
        (K,) whether paths have a slope everywhere
    shares : np.ndarray
        (K,) of the power, together 1
    """
    power: float
    frequencies: np.ndarray
    decays: np.ndarray
    smooth: np.ndarray
    shares: np.ndarray
    def correlation(self, lags: np.ndarray) -> np.ndarray:
        """What is left of it after some lags.

        Parameters
        ----------
        lags : np.ndarray
            (L,) steps, not negative

        Returns
        -------
        np.ndarray
            (L,) 1 at lag 0
        """

def strongest(
    times: np.ndarray,
    values: np.ndarray,
    number: int,
    periods: Sequence[float]=(),
) -> list[float]:
    """Separate frequencies that are strong in a record and turn at least four times in it.

    Parameters
    ----------
    times : np.ndarray
        (N,) steps, in order
    values : np.ndarray
        (N,)
    number : int
        of frequencies
    periods : Sequence[float], default ()
        of seasons, which are left out

    Returns
    -------
    list[float]
        cycles a step; fewer where the record is short
    """

class Seen(NamedTuple):
    """What was seen of a series.

    Parameters
    ----------
    times : np.ndarray
        (N,) steps, in order
    values : np.ndarray
        (N,) with a variance of about 1
    covariates : np.ndarray
        (N, F) with a variance of about 1
    """
    times: np.ndarray
    values: np.ndarray
    covariates: np.ndarray
    def last(self, number: int): ...

def seen(times: np.ndarray, values: np.ndarray, covariates: np.ndarray | None=None) -> Seen:
    """What was seen of a series.

    Parameters
    ----------
    times : np.ndarray
        (N,)
    values : np.ndarray
        (N,)
    covariates : np.ndarray | None, default None
        (N, F); None for none
    """

@dataclass(frozen=True)
class Structure:
    """A free level, a line if wanted, covariates, and parts that are random: a Gaussian process.

    Parameters
    ----------
    kinds : tuple[Kind | HeardWaves, ...]
    waves : np.ndarray
        (W, 2) frequency and memory of each damped wave, in steps
    powers : np.ndarray
        (K + W + 1,) of kinds, waves and noise
    end : float
        step at which the line turns
    span : float
        steps of the record
    line : bool
        whether its slope is free
    """
    kinds: tuple[Kind | HeardWaves, ...]
    waves: np.ndarray
    powers: np.ndarray
    end: float
    span: float
    line: bool
    @property
    def noise(self) -> float: ...

def lag_table(times: np.ndarray, others: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The lags between two sets of times.

    Parameters
    ----------
    times : np.ndarray
        (N,)
    others : np.ndarray
        (M,)

    Returns
    -------
    tuple[np.ndarray, np.ndarray]
        (L,) lags and (N, M) which of them
    """

def covariance(s: Structure, these: Seen, those: Seen) -> np.ndarray:
    """Covariances of a series at some times with itself at others.

    Parameters
    ----------
    s : Structure
    these : Seen
        values do not matter
    those : Seen

    Returns
    -------
    np.ndarray
        (N, M), without noise
    """

def learn(s: Structure, panel: Sequence[Seen], steps: int=50) -> Structure:
    """The structure that makes the series most likely.

    Parameters
    ----------
    s : Structure
        to begin with
    panel : Sequence[Seen]
        series that it is learned from
    steps : int, default 50
        of L-BFGS
    """

def fit_structure(
    panel: Sequence[Seen],
    periods: Sequence[float]=(),
    line: bool=True,
    waves: int=2,
    most: int=500,
    series: int=8,
) -> Structure:
    """The structure of one series, or of a panel of like ones.

    Parameters
    ----------
    panel : Sequence[Seen]
        series; values of a variance of about 1
    periods : Sequence[float], default ()
        of seasons, in steps
    line : bool, default True
        whether a slope is free
    waves : int, default 2
        damped waves that keep no calendar
    most : int, default 500
        values of a series that are learned from, the last ones
    series : int, default 8
        series of a panel that are learned from
    """

class Belief:
    """What follows from what was seen.

    Parameters
    ----------
    structure : Structure
    data : Seen
        all of a series, or the last of it
    """
    structure: Structure
    data: Seen
    root: Any
    white: Any
    def __init__(self, structure: Structure, data: Seen) -> None:
        """Parameters
        ----------
        structure : Structure
        data : Seen
            all of a series, or the last of it
        """
    def at(
        self,
        times: np.ndarray,
        covariates: np.ndarray | None=None,
    ) -> tuple[np.ndarray, np.ndarray]:
        """The series at any times.

        Parameters
        ----------
        times : np.ndarray
            (M,)
        covariates : np.ndarray | None, default None
            (M, F)

        Returns
        -------
        tuple[np.ndarray, np.ndarray]
            (M,) mean and standard deviation of a new measurement
        """
    def rolled(self, origins: Sequence[int], horizon: int) -> tuple[np.ndarray, np.ndarray]:
        """Mean and standard deviation of what would have been forecast.

        Parameters
        ----------
        origins : Sequence[int]
            numbers of values that had been seen
        horizon : int
            values to come

        Returns
        -------
        tuple[np.ndarray, np.ndarray]
            (len(origins), horizon) each
        """
