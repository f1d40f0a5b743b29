# Written by `python -m tools.export`: do not edit by hand.
"""Steps that are equal in the terms of a market, a month or a local clock"""
import numpy as np
from typing import Any, NamedTuple

class Timetable(NamedTuple):
    """The rows of a week, such as those of a market.

    Parameters
    ----------
    tick : int
        microseconds from row to row
    phase : int
        microseconds from midnight to the first possible row of a day
    open : tuple[int, ...]
        the ticks of a week, counted from Monday, that have a row
    """
    tick: int
    phase: int
    open: tuple[int, ...]
    @property
    def freqstr(self) -> str: ...
    def __repr__(self) -> str: ...
    def rows(self, walls: np.ndarray) -> np.ndarray:
        """The numbers of the rows.

        Parameters
        ----------
        walls : np.ndarray
            microseconds since 1970 by the local clock

        Returns
        -------
        np.ndarray
            rows since the first Monday; -1 where there is none
        """
    def walls(self, count: np.ndarray) -> np.ndarray:
        """Where these rows stand.

        Parameters
        ----------
        count : np.ndarray
            numbers of rows

        Returns
        -------
        np.ndarray
            microseconds since 1970 by the local clock
        """

def regular_labels(labels: Any, step: Any=None) -> tuple[Any, Any]:
    """Labels at equal steps that hold all of these, and their step; one that is known is kept.

    Parameters
    ----------
    labels : Any
        a pandas index of dates, periods or integers
    step : Any, default None
        the step to which they are held; None finds it

    Returns
    -------
    tuple[Any, Any]
        labels without holes, and their step
    """

def labels_after(labels: Any, step: Any, horizon: int) -> Any:
    """The labels of the steps after these.

    Parameters
    ----------
    labels : Any
        a pandas index, or None
    step : Any
        a pandas offset, a Timetable or an integer
    horizon : int
        how many steps

    Returns
    -------
    Any
        a pandas index, or None without labels
    """
