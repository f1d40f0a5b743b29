# Written by `python -m tools.export`: do not edit by hand.
"""A prior of damped waves: what was seen at some times says what was at all others, and how surely"""
import torch
from collections.abc import Sequence
from dataclasses import dataclass
from torch import Tensor
from typing import Any
from wave_transformer.core.wave import Wave

__all__ = ['METHODS', 'damped_waves', 'WavePrior', 'Observations', 'lower_root', 'Posterior']

def damped_waves(lags: Tensor, frequencies: Tensor, decays: Tensor, smooth: Tensor) -> Tensor:
    """How much of each damped wave is left after some lags.

    Parameters
    ----------
    lags : Tensor
        (...) time from one value to another
    frequencies : Tensor
        (K,) cycles per unit of time; 0 for what only decays
    decays : Tensor
        (K,) 1 / unit of time
    smooth : Tensor
        (K,) bool; True where paths have a slope everywhere

    Returns
    -------
    Tensor
        (..., K) correlations, 1 at lag 0
    """

@dataclass(eq=False)
class WavePrior:
    """A Gaussian process of damped waves with random amplitudes, a level, a slope, and noise.

    Parameters
    ----------
    frequencies : Tensor
        (K,) cycles per unit of time; 0 for what only decays
    decays : Tensor
        (K,) 1 / unit of time, above 0
    smooth : Tensor
        (K,) bool; True where paths have a slope everywhere
    powers : Tensor
        (K, C, C) variances and covariances of the channels
    noise : Tensor
        (C,) variance of what comes anew at every sample
    slopes : Tensor
        (C,) variance of the slope, per unit of time squared
    level : float, default 100.0
        variance of the level
    """
    frequencies: Tensor
    decays: Tensor
    smooth: Tensor
    powers: Tensor
    noise: Tensor
    slopes: Tensor
    level: float = 100.0
    def __post_init__(self) -> None: ...
    @property
    def num_channels(self) -> int: ...
    def covariance(
        self,
        times: Tensor,
        channels: Tensor,
        other_times: Tensor,
        other_channels: Tensor,
        origin: Tensor | float=0.0,
    ) -> Tensor:
        """Covariances of values at some times with values at others.

        Parameters
        ----------
        times : Tensor
            (..., N)
        channels : Tensor
            (..., N) integers
        other_times : Tensor
            (..., M)
        other_channels : Tensor
            (..., M) integers
        origin : Tensor | float, default 0.0
            (..., 1) time about which the slope turns

        Returns
        -------
        Tensor
            (..., N, M), noise left out
        """
    def variance(self, times: Tensor, channels: Tensor, origin: Tensor | float=0.0) -> Tensor:
        """Variances of values at some times: the diagonal of their covariance.

        Parameters
        ----------
        times : Tensor
            (..., N)
        channels : Tensor
            (..., N) integers
        origin : Tensor | float, default 0.0
            (..., 1)

        Returns
        -------
        Tensor
            (..., N), noise left out
        """
    def is_long(self, rows: int, number: int) -> bool:
        """Whether going through time is faster than one matrix: by times measured on a CPU.

        Parameters
        ----------
        rows : int
            that are asked at once
        number : int
            of values in each
        """
    def condition(self, data: Observations, method: str='auto') -> Posterior:
        """What follows from the data.

        Parameters
        ----------
        data : Observations
            (..., N)
        method : str, default 'auto'
            'dense' factors one matrix, 'recurrence' goes through time; or what is faster
        """

@dataclass(eq=False)
class Observations:
    """Values, each with its time and its channel; rows of different length are padded.

    Parameters
    ----------
    times : Tensor
        (..., N) in the unit of time
    values : Tensor
        (..., N)
    channels : Tensor
        (..., N) integers from 0
    seen : Tensor
        (..., N) bool; False for padding
    noise : Tensor | None, default None
        (..., N) variance of each value, beside the noise that the prior has; 0 if not given
    """
    times: Tensor
    values: Tensor
    channels: Tensor
    seen: Tensor
    noise: Tensor | None = None
    def __post_init__(self) -> None: ...

def lower_root(matrix: Tensor) -> Tensor:
    """Cholesky factor of covariances.

    Returns
    -------
    Tensor
        (..., N, N)
    """

class Posterior:
    """What is believed of a signal once some of it was seen, at any time.

    Parameters
    ----------
    prior : WavePrior
        of C channels
    data : Observations
        (..., N)
    """
    is_dense: bool
    prior: WavePrior
    data: Observations
    origin: Any
    root: Any
    white: Any
    weights: Any
    def __init__(self, prior: WavePrior, data: Observations) -> None:
        """Parameters
        ----------
        prior : WavePrior
            of C channels
        data : Observations
            (..., N)
        """
    def predict(self, times: Tensor, channels: Tensor) -> tuple[Tensor, Tensor]:
        """The values at some times, and how far off they may be.

        Parameters
        ----------
        times : Tensor
            (..., M)
        channels : Tensor
            (..., M) integers

        Returns
        -------
        tuple[Tensor, Tensor]
            (..., M) mean and standard deviation, noise left out
        """
    def squared_distance(self) -> Tensor:
        """Squared distance of what was seen from what was expected before, in standard deviations (Mahalanobis).

        Returns
        -------
        Tensor
            (...)
        """
    def log_prob(self) -> Tensor:
        """Log density of what was seen, before it was.

        Returns
        -------
        Tensor
            (...) nats
        """
    def sample(
        self,
        times: Tensor,
        channels: Tensor,
        number: int=1,
        generator: torch.Generator | None=None,
    ) -> Tensor:
        """Paths as they may have been.

        Parameters
        ----------
        times : Tensor
            (..., M)
        channels : Tensor
            (..., M) integers
        number : int, default 1
            of paths
        generator : torch.Generator | None, default None
            of random numbers

        Returns
        -------
        Tensor
            (number, ..., M), noise left out
        """
    def waves(self, times: Tensor, channels: Tensor) -> Wave:
        """Frequency, amplitude and phase of each wave around some times, then level and slope.

        Parameters
        ----------
        times : Tensor
            (..., M)
        channels : Tensor
            (..., M) integers

        Returns
        -------
        Wave
            (..., M, K + 1), in each of them time 0 is the time that was asked for
        """

METHODS: tuple[str, str, str]

def in_units(wave: Wave, tempo: float, scale: Any, mean: Any) -> Wave:
    """Waves of the model in the units of a channel; the last is its level.

    Returns
    -------
    Wave
        of (M, K + 1), (M,)
    """

def padded(wave: Wave, number: int) -> Wave:
    """A wave with silent components before its last, to have that many."""

def joined(waves: Sequence[Wave], join: Any, dim: int) -> Wave:
    """One wave of several; `join` is `torch.cat` or `torch.stack`."""
