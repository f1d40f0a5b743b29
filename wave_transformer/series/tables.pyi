# Written by `python -m tools.export`: do not edit by hand.
"""NumPy, pandas or plain lists in, equal steps out"""
import numpy as np
from numpy.typing import ArrayLike
from typing import Any, NamedTuple

class Table(NamedTuple):
    """Numbers, and what pandas knew about them.

    Parameters
    ----------
    values : np.ndarray
        (T, C) float64
    labels : Any
        the pandas index, or None
    columns : Any
        the pandas columns, or None
    kind : str
        'frame', 'series', 'array' or 'vector'
    """
    values: np.ndarray
    labels: Any
    columns: Any
    kind: str
    def like(self, values: np.ndarray, labels: Any=None) -> Any:
        """Other values in the form in which this table came.

        Parameters
        ----------
        values : np.ndarray
            (T, C)
        labels : Any, default None
            a pandas index for them

        Returns
        -------
        Any
            array, vector, pandas Series or DataFrame
        """

def as_table(data: ArrayLike) -> Table:
    """The data as a table, or what is wrong with its form.

    Parameters
    ----------
    data : ArrayLike
        array (also masked), list, tensor, pandas Series or DataFrame

    Returns
    -------
    Table
        (steps, series), in memory of its own
    """

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
    def count(self, walls: np.ndarray) -> np.ndarray:
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

GAPS: tuple[str, str]

def regular_table(table: Table, gaps: str='error', step: Any=None) -> tuple[Table, Any]:
    """The table with equal steps and without missing values, or where it has none.

    Parameters
    ----------
    table : Table
        steps by rows
    gaps : str, default 'error'
        'error' or 'interpolate'
    step : Any, default None
        the step to which the labels are held; None finds it

    Returns
    -------
    tuple[Table, Any]
        without gaps, and its step: a pandas offset, a Timetable, an integer, or None without labels
    """

def steps_between(first: Any, other: Any, step: Any) -> int:
    """How many steps it is from one label to another.

    Parameters
    ----------
    first : Any
        label of a pandas index
    other : Any
        another one
    step : Any
        a pandas offset, a Timetable or an integer

    Returns
    -------
    int
        negative where `other` is the earlier
    """

def labels_after(table: Table, step: Any, horizon: int) -> Any:
    """The labels of the steps after a table.

    Parameters
    ----------
    table : Table
        the past
    step : Any
        a pandas offset, a Timetable or an integer
    horizon : int
        how many steps

    Returns
    -------
    Any
        a pandas index, or None for a table without labels
    """

def clock_steps(
    first: Any,
    labels: Any,
    step: Any,
    start: int,
    count: int,
    period: float | None=None,
) -> np.ndarray:
    """Steps as the season counts them: by the local clock where it repeats with the day.

    Parameters
    ----------
    first : Any
        the label that is step 0
    labels : Any
        a pandas index at equal steps, or None
    step : Any
        a pandas offset, a Timetable or an integer
    start : int
        steps from `first` to the first of the labels
    count : int
        how many there are
    period : float | None, default None
        steps of what repeats

    Returns
    -------
    np.ndarray
        (count,) float64 steps from `first`
    """
