# Written by `python -m tools.export`: do not edit by hand.
"""Frames, long tables, arrays: any clock, NaN where nothing was seen"""
import numpy as np
from collections.abc import Sequence
from dataclasses import dataclass, field
from numpy.typing import ArrayLike
from typing import Any
from wave_transformer.series.prior import Observations

UNITS: dict[str, Any]

def as_labels(times: Any) -> Any:
    """Times as an array or an index.

    Parameters
    ----------
    times : Any
        numbers, dates, durations or periods: array, list, tensor, one of them, or from pandas

    Returns
    -------
    Any
        (M,) float64 array of numbers, or a pandas index of dates, durations or periods
    """

@dataclass(frozen=True)
class Clock:
    """How the times of a record are told.

    Parameters
    ----------
    kind : str
        'numbers', 'dates', 'dates in a time zone', 'durations' or 'periods'
    origin : Any, default 0.0
        the time that counts as 0
    unit : str, default ''
        of dates, durations and periods: a key of `UNITS`
    """
    kind: str
    origin: Any = 0.0
    unit: str = ''
    def read(self, labels: Any) -> np.ndarray:
        """Times as numbers.

        Parameters
        ----------
        labels : Any
            from `as_labels`

        Returns
        -------
        np.ndarray
            (M,) float64 in the unit, from the origin on
        """

def clock_of(labels: Any) -> Clock:
    """The clock by which these times are best told.

    Parameters
    ----------
    labels : Any
        from `as_labels`
    """

@dataclass(frozen=True)
class Record:
    """Values, each with a time and a channel; NaN where nothing was seen.

    Parameters
    ----------
    clock : Clock
    names : tuple
        (C,) names of the channels; numbers where they have none
    times : np.ndarray
        (M,) in the unit of the clock
    channels : np.ndarray
        (M,) integers below C
    values : np.ndarray
        (M,) NaN where nothing was seen
    labels : Any
        (T,) times as they came, see `as_labels`
    form : Any
        what an answer is to look like
    errors : np.ndarray | None, default None
        (M,) standard errors of the values, 0 where nothing was seen; None if not known
    """
    clock: Clock
    names: tuple
    times: np.ndarray
    channels: np.ndarray
    values: np.ndarray
    labels: Any
    form: Any = field(default=None, repr=False)
    errors: np.ndarray | None = None
    @property
    def seen(self) -> np.ndarray:
        """Returns
        -------
        np.ndarray
            (M,) bool
        """
    def given(self) -> Any:
        """The data in a form that `read_record` takes again."""
    def observations(
        self,
        scale: ArrayLike=1.0,
        shift: ArrayLike=0.0,
        tempo: float=1.0,
    ) -> Observations:
        """What was seen, as numbers of the model.

        Parameters
        ----------
        scale : ArrayLike, default 1.0
            of values: one for each channel
        shift : ArrayLike, default 0.0
            of values: one for each channel
        tempo : float, default 1.0
            units of time in one step

        Returns
        -------
        Observations
            what was seen, in order of time
        """

def read_record(
    data: Any,
    *,
    time: Any=None,
    channel: Any=None,
    value: Any=None,
    errors: Any=None,
    clock: Clock | None=None,
    names: Sequence | None=None,
) -> Record:
    """The cells of data in any form.

    Parameters
    ----------
    data : Any
        see `WaveProcess.fit`
    time : Any, default None
        column of a long table
    channel : Any, default None
        column of a long table
    value : Any, default None
        column of a long table
    errors : Any, default None
        standard errors of the values: in the form of the data, one number, or a column
    clock : Clock | None, default None
        of an earlier record; None for a new one
    names : Sequence | None, default None
        of its channels
    """

def channel_scales(record: Record) -> tuple[np.ndarray, np.ndarray]:
    """Mean and spread of each channel.

    Returns
    -------
    tuple[np.ndarray, np.ndarray]
        (C,) each
    """

def without_unknown(record: Record) -> Record:
    """Without values of which hardly anything is known: by a thousand of their channel's spreads."""
