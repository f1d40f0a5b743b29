# Written by `python -m tools.export`: do not edit by hand.
"""Tables in any form go in, with gaps and any clock; forecasts with intervals come out"""
from collections.abc import Sequence
from pathlib import Path
from typing import Any

__all__ = ['WaveForecaster']

class WaveForecaster:
    """What comes next in one or many series, what was missed, and how surely.

    Parameters
    ----------
    horizon : int | None, default None
        steps to come that matter most; None for about a season
    period : float | Sequence[float] | str | None, default 'auto'
        of seasons, in steps; 'auto' asks the calendar, None for none
    coverage : float, default 0.9
        of the intervals
    nonnegative : bool, default False
        of counts and the like: no forecast and no interval below zero
    """
    horizon: int | None
    period: float | Sequence[float] | str | None
    coverage: float
    nonnegative: bool
    params: Any
    columns_: dict[str, Any]
    steps_: Any
    record_: Any
    clock_: Any
    names_: Any
    covariates_: Any
    series_: Any
    periods_: Any
    horizon_: Any
    blends_: Any
    n_features_in_: int
    settings_: Any
    feature_names_in_: Any
    def __init__(
        self,
        horizon: int | None=None,
        period: float | Sequence[float] | str | None='auto',
        *,
        coverage: float=0.9,
        nonnegative: bool=False,
    ) -> None:
        """Parameters
        ----------
        horizon : int | None, default None
            steps to come that matter most; None for about a season
        period : float | Sequence[float] | str | None, default 'auto'
            of seasons, in steps; 'auto' asks the calendar, None for none
        coverage : float, default 0.9
            of the intervals
        nonnegative : bool, default False
            of counts and the like: no forecast and no interval below zero
        """
    def __repr__(self) -> str: ...
    @property
    def heard_(self) -> list:
        """The series in whose forecast waves take part that were heard, and not fitted.

        Returns
        -------
        list
            of their names
        """
    def get_params(self, deep: bool=True) -> dict[str, Any]:
        """The settings.

        Parameters
        ----------
        deep : bool, default True
            there is nothing deeper

        Returns
        -------
        dict[str, Any]
            name → value
        """
    def set_params(self, **params: Any) -> WaveForecaster:
        """Changes settings; `fit` has to be called before anything is forecast with them.

        Parameters
        ----------
        **params : Any
            settings by name

        Returns
        -------
        WaveForecaster
            itself
        """
    def fit(
        self,
        X: Any,
        y: None=None,
        *,
        time: Any=None,
        channel: Any=None,
        value: Any=None,
        covariates: Any=None,
    ) -> WaveForecaster:
        """Learns from all of the data what they are made of.

        Parameters
        ----------
        X : Any
            frame, array, (times, values), {name: (times, values)}, or a long frame with the three below
        y : None, default None
            for scikit-learn, which passes None; anything else is refused
        time : Any, default None
            column of a long frame
        channel : Any, default None
            column of a long frame; its series are a panel with one prior
        value : Any, default None
            column of a long frame
        covariates : Any, default None
            table with a row for each time of the data and of what is to be forecast

        Returns
        -------
        WaveForecaster
            itself
        """
    def predict(self, steps: Any=None, data: Any=None) -> Any:
        """The forecast: the middle of what may come.

        Parameters
        ----------
        steps : Any, default None
            how many, or the times themselves, past or to come; None for the horizon
        data : Any, default None
            to go on from, as for fit; an array counts from step 0; None for what was fitted

        Returns
        -------
        Any
            a row for each step, in the form of the data
        """
    def predict_quantiles(
        self,
        quantiles: Sequence[float]=(0.1, 0.5, 0.9),
        steps: Any=None,
        data: Any=None,
    ) -> dict[float, Any]:
        """Values below which a share of what comes will lie.

        Parameters
        ----------
        quantiles : Sequence[float], default (0.1, 0.5, 0.9)
            each between 0 and 1
        steps : Any, default None
            as in predict
        data : Any, default None
            as in predict

        Returns
        -------
        dict[float, Any]
            for each quantile what predict returns
        """
    def predict_interval(
        self,
        steps: Any=None,
        data: Any=None,
        coverage: float | None=None,
    ) -> tuple[Any, Any]:
        """Ends of intervals, one for each step and series.

        Parameters
        ----------
        steps : Any, default None
            as in predict
        data : Any, default None
            as in predict
        coverage : float | None, default None
            None for the one that was set

        Returns
        -------
        tuple[Any, Any]
            lower and upper ends, each in the form of predict
        """
    def impute(self, data: Any=None, quantile: float=0.5) -> Any:
        """The data with what was missed.

        Parameters
        ----------
        data : Any, default None
            with NaN, in the form that was fitted; None for the data that were fitted
        quantile : float, default 0.5
            of what may have been; .5 is the middle

        Returns
        -------
        Any
            the data, filled in
        """
    def plot(
        self,
        steps: Any=None,
        data: Any=None,
        truth: Any=None,
        *,
        history: int | None=None,
        unit: str='',
        most: int=8,
    ) -> tuple[Any, Any]:
        """Past, forecast and interval of the series, the first `most` of them.

        Parameters
        ----------
        steps : Any, default None
            as in predict
        data : Any, default None
            as in predict
        truth : Any, default None
            what came, in the form that was fitted
        history : int | None, default None
            values of the past that are drawn; None for five horizons
        unit : str, default ''
            of the series
        most : int, default 8
            series that are drawn

        Returns
        -------
        tuple[Any, Any]
            (Figure, array of Axes)
        """
    def score(self, X: Any, y: None=None) -> float:
        """The coefficient of determination R² of the forecast for what came, averaged over the series.

        Parameters
        ----------
        X : Any
            what came after the fitted data
        y : None, default None
            for scikit-learn, which passes None; anything else is refused

        Returns
        -------
        float
            at most 1; 0 for always the mean
        """
    def backtest(
        self,
        data: Any=None,
        *,
        origins: int=6,
        horizon: int | None=None,
        stride: int | None=None,
        refit: bool=True,
    ) -> Any:
        """Errors over rolling origins, of the forecast and of the seasonal naive, and the share inside the bands.

        Parameters
        ----------
        data : Any, default None
            as in predict
        origins : int, default 6
            times from which is forecast, the last a horizon before the end
        horizon : int | None, default None
            steps to come; None for that of the forecaster
        stride : int | None, default None
            steps from one origin to the next; None for the horizon
        refit : bool, default True
            whether all is learned anew at every origin

        Returns
        -------
        Any
            pandas DataFrame, a row for each step ahead
        """
    def save(self, path: str | Path) -> None:
        """Writes settings, what was learned, and the data; `load` reads it. Raises a `TypeError` where labels are no plain data.

        Parameters
        ----------
        path : str | Path
            of a JSON file, or a folder that there is, in which it is called waveforecaster.json
        """
    @classmethod
    def load(cls, path: str | Path) -> WaveForecaster:
        """A forecaster as it was saved. Raises a `ValueError` that names the file if it is damaged or holds something else.

        Parameters
        ----------
        path : str | Path
            of a file that `save` wrote, or of its folder

        Returns
        -------
        WaveForecaster
            fitted, as it was saved
        """
    def __sklearn_tags__(self) -> Any:
        """What scikit-learn asks of an estimator.

        Returns
        -------
        Any
            scikit-learn's Tags
        """
    def __sklearn_is_fitted__(self) -> bool: ...
