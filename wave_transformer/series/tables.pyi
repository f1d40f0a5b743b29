# Written by `python -m tools.export`: do not edit by hand.
"""NumPy, pandas or plain lists in, equal steps out"""
import numpy as np
from collections.abc import Sequence
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

def check_columns(data: Any) -> None:
    """Raises where a column of several of a data frame is an identifier or a flag rather than a series.

    Parameters
    ----------
    data : Any
        a table
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

def same_labels(table: Table, fitted: Table) -> Table:
    """`table` in the time zone of `fitted`, or an error if its labels are of another kind.

    Parameters
    ----------
    table : Table
        a later one
    fitted : Table
        the first

    Returns
    -------
    Table
        in the time zone of the first
    """

def same_columns(table: Table, fitted: Table) -> Table:
    """`table` with the series of `fitted` in its order, or an error that names what is missing or unknown.

    Parameters
    ----------
    table : Table
        a later one
    fitted : Table
        the first

    Returns
    -------
    Table
        with columns in the order of the first
    """

def table_after(truth: Any, fitted: Table, later: Any) -> Table | None:
    """What came as a table, or an error if it does not begin where the forecast does.

    Parameters
    ----------
    truth : Any
        a table, or None
    fitted : Table
        the first
    later : Any
        the labels of the forecast

    Returns
    -------
    Table | None
        with columns in the order of the first
    """

def series_names(table: Table, names: str | Sequence[str] | None=None) -> list[str]:
    """A name for each series: those given, else what pandas calls them, else numbers.

    Parameters
    ----------
    table : Table
    names : str | Sequence[str] | None, default None
        those wanted; None for what pandas calls them

    Returns
    -------
    list[str]
        one for each series
    """
