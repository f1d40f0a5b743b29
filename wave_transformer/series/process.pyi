# Written by `python -m tools.export`: do not edit by hand.
"""Fit to whatever was measured; then ask for any time, and how sure the answer is"""
import numpy as np
from collections.abc import Sequence
from pathlib import Path
from torch import Tensor
from typing import Any, NamedTuple
from wave_transformer.core.wave import Wave

__all__ = ['WaveProcess']

class Band(NamedTuple):
    """Values, and the ends of the intervals they lie in.

    Parameters
    ----------
    mean : Any
        in the form of the data
    low : Any
        in the form of the data
    high : Any
        in the form of the data
    """
    mean: Any
    low: Any
    high: Any

class WaveProcess:
    """What was missed, what comes, and how surely: damped waves learned from records with gaps.

    Parameters
    ----------
    oscillate : bool | None, default None
        None asks the data; False for decays alone
    coupled : bool | None, default None
        whether channels tell of one another; None for up to 8 channels
    span : float | None, default None
        longest lag that is learned from, in the unit of the clock; None to choose
    steps : int, default 60
        of learning by likelihood; 0 keeps the first guess
    seed : int, default 0
        of the stretches that likelihood learns from
    learn : str | None, default None
        'likelihood' fits, 'listening' hears, 'both' compares; None to choose
    """
    oscillate: bool | None
    coupled: bool | None
    span: float | None
    steps: int
    seed: int
    learn: str | None
    columns_: dict[str, Any]
    record_: Any
    names_: Any
    clock_: Any
    mean_: Any
    scale_: Any
    parts_: list[Any]
    def __init__(
        self,
        *,
        oscillate: bool | None=None,
        coupled: bool | None=None,
        span: float | None=None,
        steps: int=60,
        seed: int=0,
        learn: str | None=None,
    ) -> None:
        """Parameters
        ----------
        oscillate : bool | None, default None
            None asks the data; False for decays alone
        coupled : bool | None, default None
            whether channels tell of one another; None for up to 8 channels
        span : float | None, default None
            longest lag that is learned from, in the unit of the clock; None to choose
        steps : int, default 60
            of learning by likelihood; 0 keeps the first guess
        seed : int, default 0
            of the stretches that likelihood learns from
        learn : str | None, default None
            'likelihood' fits, 'listening' hears, 'both' compares; None to choose
        """
    def __repr__(self) -> str: ...
    @property
    def is_fitted(self) -> bool: ...
    @property
    def heard_(self) -> list:
        """The channels whose waves were heard, and not fitted.

        Returns
        -------
        list
            of their names
        """
    def fit(
        self,
        data: Any,
        *,
        time: Any=None,
        channel: Any=None,
        value: Any=None,
        errors: Any=None,
    ) -> WaveProcess:
        """Learns which waves a record is made of. A value with a large error counts little, one with a huge error not at all.

        Parameters
        ----------
        data : Any
            frame, array, (times, values), {name: (times, values)}, or a long frame with the three below
        time : Any, default None
            column of a long frame
        channel : Any, default None
            column of a long frame; None for one channel
        value : Any, default None
            column of a long frame
        errors : Any, default None
            standard errors of the values: in the form of the data, one number, or a column; None for none

        Returns
        -------
        WaveProcess
            itself
        """
    def impute(self, data: Any=None, coverage: float | None=None, *, errors: Any=None) -> Any:
        """The record with what was missed filled in, and what was seen as it was.

        Parameters
        ----------
        data : Any, default None
            a record, as for fit; None for the one that was fitted
        coverage : float | None, default None
            of the intervals; None for none
        errors : Any, default None
            standard errors of `data`, as for fit

        Returns
        -------
        Any
            in the form of the data, or a `Band` of such
        """
    def predict(
        self,
        times: Any,
        data: Any=None,
        coverage: float | None=None,
        *,
        errors: Any=None,
    ) -> Any:
        """The values at some times, of all channels.

        Parameters
        ----------
        times : Any
            numbers or dates, as the record has them; anywhere
        data : Any, default None
            a record, as for fit; None for the one that was fitted
        coverage : float | None, default None
            of the intervals; None for none
        errors : Any, default None
            standard errors of `data`, as for fit

        Returns
        -------
        Any
            a row for each time, in the form of the data, or a `Band` of such
        """
    def forecast(
        self,
        steps: Any,
        data: Any=None,
        coverage: float | None=None,
        *,
        errors: Any=None,
    ) -> Any:
        """What comes after a record.

        Parameters
        ----------
        steps : Any
            how many, or the times themselves
        data : Any, default None
            a record to go on from, as for fit; None for the one that was fitted
        coverage : float | None, default None
            of the intervals; None for none
        errors : Any, default None
            standard errors of `data`, as for fit

        Returns
        -------
        Any
            a row for each step, in the form of the data, or a `Band` of such
        """
    def posterior(self, times: Any, data: Any=None, *, errors: Any=None) -> tuple[Wave, Tensor]:
        """What is believed around some times: waves and a level, and how far off the signal may be.

        Parameters
        ----------
        times : Any
            numbers or dates, as the record has them
        data : Any, default None
            a record, as for fit; None for the one that was fitted
        errors : Any, default None
            standard errors of `data`, as for fit

        Returns
        -------
        tuple[Wave, Tensor]
            waves (T, C, K + 1), whose time 0 is the time asked for, and standard deviation (T, C)
        """
    def sample(
        self,
        times: Any,
        number: int=1,
        data: Any=None,
        seed: int | None=None,
        *,
        errors: Any=None,
    ) -> np.ndarray:
        """Paths of the signal as it may have been.

        Parameters
        ----------
        times : Any
            numbers or dates, as the record has them
        number : int, default 1
            of paths
        data : Any, default None
            a record, as for fit; None for the one that was fitted
        seed : int | None, default None
            of the random numbers; None for those of PyTorch
        errors : Any, default None
            standard errors of `data`, as for fit

        Returns
        -------
        np.ndarray
            (number, T, C) in the unit of the data, without the noise of a measurement
        """
    def log_prob(self, data: Any=None, *, errors: Any=None) -> float:
        """Log density of what was seen, under what was learned.

        Parameters
        ----------
        data : Any, default None
            a record, as for fit; None for the one that was fitted
        errors : Any, default None
            standard errors of `data`, as for fit

        Returns
        -------
        float
            nats, of all values together
        """
    def components(self) -> Any:
        """The damped waves that were learned: channel, period, frequency and time constant in the unit of the clock, and the share of variance.

        Returns
        -------
        Any
            pandas DataFrame, the strongest first
        """
    def plot_prior(self) -> tuple[Any, Any]:
        """What was learned: discs whose area is the share of the variance, over period and time constant.

        Returns
        -------
        tuple[Any, Any]
            (Figure, array of two Axes)
        """
    def plot(
        self,
        data: Any=None,
        ahead: float=0,
        coverage: float=0.9,
        *,
        errors: Any=None,
        between: Sequence | None=None,
        most: int=8,
    ) -> tuple[Any, Any]:
        """What was seen, what is believed at all times, and how surely.

        Parameters
        ----------
        data : Any, default None
            a record, as for fit; None for the one that was fitted
        ahead : float, default 0
            usual steps beyond the record that are drawn
        coverage : float, default 0.9
            of the intervals
        errors : Any, default None
            standard errors of `data`, as for fit
        between : Sequence | None, default None
            first and last time that are drawn; None for all
        most : int, default 8
            channels that are drawn

        Returns
        -------
        tuple[Any, Any]
            (Figure, array of Axes)
        """
    def save(self, path: str | Path) -> None:
        """Writes what was learned; `load` reads it.

        Parameters
        ----------
        path : str | Path
            of a JSON file, or a folder that there is, in which it is called waveprocess.json
        """
    @classmethod
    def load(cls, path: str | Path) -> WaveProcess:
        """A process as it was saved. Raises a `ValueError` that names the file if it is damaged or holds something else.

        Parameters
        ----------
        path : str | Path
            of a file that `save` wrote, or of its folder

        Returns
        -------
        WaveProcess
            that answers about data it is given
        """
