# Written by `python -m tools.export`: do not edit by hand.
"""Data frames in, forecasts with intervals out"""
from collections.abc import Sequence
from typing import Any
from wave_transformer.series.ridge import WaveRidge
from wave_transformer.series.tables import Table
from wave_transformer.series.waves import SeriesModel

__all__ = ['WaveForecaster']

class WaveForecaster:
    """What comes next in one or many series, with intervals.

    Parameters
    ----------
    horizon : int, default 24
        steps to come
    look_back : int, default 168
        steps that are seen
    period : float | None, default None
        of a season, in steps, such as 24 for hourly data with days; None for none
    patch_length : int | None, default None
        steps in a patch; None for the period if it fits, else 24 or look_back
    memories : Sequence[float], default (0, 1, 2, 3)
        powers of age to choose from, see WaveRidge
    network : bool, default False
        add a SeriesModel, kept if it helps on validation
    epochs : int, default 5
        of the network
    lr : float, default 0.001
        of the network
    validation : float, default 0.2
        share of the steps, at the end, for choices and intervals
    coverage : float, default 0.9
        of the intervals
    gaps : str, default 'error'
        'error' or 'interpolate'
    nonnegative : bool, default False
        of counts and the like: no forecast and no interval below zero
    seed : int, default 0
        of the network
    """
    horizon: int
    look_back: int
    period: float | None
    patch_length: int | None
    memories: Sequence[float]
    network: bool
    epochs: int
    lr: float
    seed: int
    validation: float
    coverage: float
    gaps: str
    nonnegative: bool
    params: Any
    table_: Table
    step_: Any
    mean_: Any
    scale_: Any
    season_: Any
    low_: Any
    high_: Any
    num_errors_: int
    training_: Any
    model_: SeriesModel
    ridge_: WaveRidge
    tried_: Any
    settings_: Any
    n_features_in_: Any
    feature_names_in_: Any
    def __init__(
        self,
        horizon: int=24,
        look_back: int=168,
        period: float | None=None,
        *,
        patch_length: int | None=None,
        memories: Sequence[float]=(0, 1, 2, 3),
        network: bool=False,
        epochs: int=5,
        lr: float=0.001,
        validation: float=0.2,
        coverage: float=0.9,
        gaps: str='error',
        nonnegative: bool=False,
        seed: int=0,
    ) -> None:
        """Parameters
        ----------
        horizon : int, default 24
            steps to come
        look_back : int, default 168
            steps that are seen
        period : float | None, default None
            of a season, in steps, such as 24 for hourly data with days; None for none
        patch_length : int | None, default None
            steps in a patch; None for the period if it fits, else 24 or look_back
        memories : Sequence[float], default (0, 1, 2, 3)
            powers of age to choose from, see WaveRidge
        network : bool, default False
            add a SeriesModel, kept if it helps on validation
        epochs : int, default 5
            of the network
        lr : float, default 0.001
            of the network
        validation : float, default 0.2
            share of the steps, at the end, for choices and intervals
        coverage : float, default 0.9
            of the intervals
        gaps : str, default 'error'
            'error' or 'interpolate'
        nonnegative : bool, default False
            of counts and the like: no forecast and no interval below zero
        seed : int, default 0
            of the network
        """
    def __repr__(self) -> str: ...
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
    def fit(self, X: Any, y: None=None) -> WaveForecaster:
        """Fits season, ridge and network to the first part, chooses and calibrates on the last.

        Parameters
        ----------
        X : Any
            (T,) or (T, C) table, one series a column
        y : None, default None
            for scikit-learn, which passes None; anything else is refused

        Returns
        -------
        WaveForecaster
            itself
        """
    def predict(self, X: Any=None, start: int | None=None) -> Any:
        """The forecast.

        Parameters
        ----------
        X : Any, default None
            data to go on from, at least look_back steps; None for the fitted series
        start : int | None, default None
            the step of the fitted series at which X begins, where X has no index

        Returns
        -------
        Any
            horizon steps, in the form in which the data came
        """
    def predict_interval(self, X: Any=None, start: int | None=None) -> tuple[Any, Any]:
        """Ends of the intervals of the coverage set, one interval for each step and series.

        Parameters
        ----------
        X : Any, default None
            as in predict
        start : int | None, default None
            as in predict

        Returns
        -------
        tuple[Any, Any]
            lower and upper ends, each in the form of predict
        """
    def score(self, X: Any, y: None=None, start: int | None=None) -> float:
        """The coefficient of determination R² over all windows of `X`, averaged over the series.

        Parameters
        ----------
        X : Any
            table of at least look_back + horizon steps
        y : None, default None
            for scikit-learn, which passes None; anything else is refused
        start : int | None, default None
            as in predict; an array that is not the fitted one is taken to follow it

        Returns
        -------
        float
            at most 1; 0 for always the mean
        """
    def backtest(
        self,
        X: Any,
        start: int | None=None,
        *,
        by: str='step',
        stride: int=1,
        naive_period: int | None=None,
    ) -> Any:
        """Mean absolute and mean squared error over rolling origins, in the unit of the series; a column's mean is that over the whole horizon.

        Parameters
        ----------
        X : Any
            table of at least look_back + horizon steps
        start : int | None, default None
            as in predict
        by : str, default 'step'
            a row for each step ahead, or for each 'series'
        stride : int, default 1
            steps from one origin to the next
        naive_period : int | None, default None
            steps that the seasonal naive repeats; None for the period, or 1 without one

        Returns
        -------
        Any
            pandas DataFrame of MAE and MSE, of the forecast and of the seasonal naive
        """
    def plot(
        self,
        X: Any=None,
        truth: Any=None,
        start: int | None=None,
        history: int | None=None,
        unit: str='',
        *,
        name: str | Sequence[str] | None=None,
        time: str | None=None,
        most: int=8,
    ) -> tuple[Any, Any]:
        """Past, forecast and interval of the series, the first `most` of them.

        Parameters
        ----------
        X : Any, default None
            as in predict
        truth : Any, default None
            what came, a table that begins where X ends
        start : int | None, default None
            as in predict
        history : int | None, default None
            steps of the past that are drawn; None for look_back
        unit : str, default ''
            of the series
        name : str | Sequence[str] | None, default None
            of the series, or a list of names; None for those of pandas, or numbers
        time : str | None, default None
            what the steps are; None for the name of the pandas index, 'time' or 'step'
        most : int, default 8
            series that are drawn

        Returns
        -------
        tuple[Any, Any]
            (Figure, array of Axes)
        """
    def __sklearn_tags__(self) -> Any:
        """What scikit-learn asks of an estimator.

        Returns
        -------
        Any
            scikit-learn's Tags
        """
    def __sklearn_is_fitted__(self) -> bool: ...
