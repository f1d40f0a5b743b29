# Written by `python -m tools.export`: do not edit by hand.
"""NumPy, pandas or plain lists in, and the same form out"""
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

def check_columns(data: Any) -> None:
    """Raises where a column of several of a data frame is an identifier or a flag rather than a series.

    Parameters
    ----------
    data : Any
        a table
    """

def as_pandas(data: Any, keep_columns: bool=False) -> Any:
    """A table of another library as one of pandas.

    Parameters
    ----------
    data : Any
        anything
    keep_columns : bool, default False
        it is a long table: dates stay a column

    Returns
    -------
    Any
        of pandas if it came from polars, xarray and the like, else as it came
    """

def as_table(data: ArrayLike) -> Table:
    """The data as a table, or what is wrong with its form.

    Parameters
    ----------
    data : ArrayLike
        array (also masked), list, tensor, pandas Series or DataFrame, or see as_pandas

    Returns
    -------
    Table
        (steps, series), in memory of its own
    """
