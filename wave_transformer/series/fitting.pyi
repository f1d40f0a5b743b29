# Written by `python -m tools.export`: do not edit by hand.
"""The one loop that trains and scores every forecaster"""
import torch.nn.functional as F
import numpy as np
from collections.abc import Callable
from torch import Tensor, nn
from typing import NamedTuple

__all__ = ['seasonal_naive', 'conformal_band']

def seasonal_naive(values: Tensor, horizon: int, period: int=24) -> Tensor:
    """The last period, over and over.

    Parameters
    ----------
    values : Tensor
        (B, T), T at least a period
    horizon : int
        steps to come
    period : int, default 24
        steps

    Returns
    -------
    Tensor
        (B, horizon)
    """

class Score(NamedTuple):
    """Errors over all windows.

    Parameters
    ----------
    mse : float
        mean squared error
    mae : float
        mean absolute error
    """
    mse: float
    mae: float

def evaluate(
    model: Callable[[Tensor, Tensor], Tensor],
    values: Tensor,
    look_back: int,
    horizon: int,
    *,
    start: int=0,
    batch_size: int=512,
) -> Score:
    """Errors of `model` on every window of every series, in evaluation mode.

    Parameters
    ----------
    model : Callable[[Tensor, Tensor], Tensor]
        (B, look_back), start (B,) → (B, horizon)
    values : Tensor
        (C, T) series, beginning look_back before the part that is forecast
    look_back : int
        steps that are seen
    horizon : int
        steps to come
    start : int, default 0
        the step at which values begin
    batch_size : int, default 512
        windows of every series at a time

    Returns
    -------
    Score
        over all windows
    """

class Training(NamedTuple):
    """What came of a training.

    Parameters
    ----------
    best : Score
        on validation
    epoch : int
        of the best, counted from 1; 0 for the weights at the start
    history : list[Score]
        on validation before training and after each epoch
    """
    best: Score
    epoch: int
    history: list[Score]

def fit_network(
    model: nn.Module,
    values: Tensor,
    validation: Tensor,
    look_back: int,
    horizon: int,
    *,
    epochs: int=5,
    lr: float=0.001,
    weight_decay: float=0.1,
    batch_size: int=256,
    patience: int=2,
    loss: Callable[[Tensor, Tensor], Tensor]=F.mse_loss,
    seed: int=0,
    start: int=0,
    validation_start: int | None=None,
) -> Training:
    """Trains `model` in place and keeps the weights of the best epoch.

    Parameters
    ----------
    model : nn.Module
        (B, look_back), start (B,) → (B, horizon)
    values : Tensor
        (C, T) training series
    validation : Tensor
        (C, T) validation series, beginning look_back before the part that is forecast
    look_back : int
        steps that are seen
    horizon : int
        steps to come
    epochs : int, default 5
        at most
    lr : float, default 0.001
        highest rate
    weight_decay : float, default 0.1
        of AdamW
    batch_size : int, default 256
        windows
    patience : int, default 2
        epochs without a better validation error before stopping
    loss : Callable[[Tensor, Tensor], Tensor], default F.mse_loss
        of forecasts and truth
    seed : int, default 0
        of the order of the windows and of dropout
    start : int, default 0
        the step at which values begin
    validation_start : int | None, default None
        the step at which validation begins; None for look_back before the end of values

    Returns
    -------
    Training
        the model is left with its best weights
    """

def conformal_band(errors: np.ndarray, coverage: float=0.9) -> tuple[np.ndarray, np.ndarray]:
    """The empirical quantiles that cover a new error with probability `coverage`, if errors are exchangeable.

    Parameters
    ----------
    errors : np.ndarray
        (n, ...) truth minus forecast
    coverage : float, default 0.9
        share of new errors that should lie inside

    Returns
    -------
    tuple[np.ndarray, np.ndarray]
        lower and upper ends, (...)
    """
