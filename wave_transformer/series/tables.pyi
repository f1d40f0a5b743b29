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
        array, list, tensor, pandas Series or DataFrame

    Returns
    -------
    Table
        (steps, series)
    """

GAPS: tuple[str, str]

def regular_table(table: Table, gaps: str='error') -> tuple[Table, Any]:
    """The table with equal steps and without missing values, or where it has none.

    Parameters
    ----------
    table : Table
        steps by rows
    gaps : str, default 'error'
        'error' or 'interpolate'

    Returns
    -------
    tuple[Table, Any]
        without gaps, and its step: a pandas offset, an integer, or None without labels
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
        a pandas offset or an integer

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
        a pandas offset or an integer
    horizon : int
        how many steps

    Returns
    -------
    Any
        a pandas index, or None for a table without labels
    """
