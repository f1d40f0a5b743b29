# Written by `python -m tools.export`: do not edit by hand.
"""Fifteen series, two of them made up, of which most samples are hidden: what is learned from, what is seen, what is asked"""
from collections.abc import Callable
from numpy.typing import NDArray
from typing import Any
from wave_transformer.series.prior import Observations

def loudest(name, length=2000):
    """The loudest part of a spoken word."""

SWINGING: dict[str, Callable[[], NDArray]]
STILL: dict[str, Callable[[], NDArray]]
FILES: dict[str, str]

class Task:
    """A series of which some samples are kept: what to learn from, what is seen, what is asked.

    Parameters
    ----------
    x : NDArray
        (T,) the series, NaN where there is nothing
    kept : float
        share of the samples
    seed : int
        of what is kept
    windows : int, default 60
        to judge, about
    """
    seen: Any
    span: Any
    train: Any
    rows: Any
    at: Any
    truth: Any
    asked: tuple[Any, Any]
    variance: Any
    def __init__(self, x: NDArray, kept: float, seed: int, windows: int=60) -> None:
        """Parameters
        ----------
        x : NDArray
            (T,) the series, NaN where there is nothing
        kept : float
            share of the samples
        seed : int
            of what is kept
        windows : int, default 60
            to judge, about
        """
    def observed(self, rows, y, row=...):
        """Padded rows of kept samples, or one of them."""

def share_missed(task: Task, mean: NDArray, sd: NDArray | None=None) -> dict[str, float]:
    """Share of the variance missed in the gaps and ahead, and how much a band of 90 % covers.

    Parameters
    ----------
    task : Task
    mean : NDArray
        (windows, span) what is said
    sd : NDArray | None, default None
        (windows, span) and how sure
    """

def one_channel(rows: Observations) -> Observations:
    """Windows as records of one row; one without a value gets the mean of the first half.

    Parameters
    ----------
    rows : Observations
        (windows, N)

    Returns
    -------
    Observations
        (windows, 1, N)
    """
