# Written by `python -m tools.export`: do not edit by hand.
"""A thousand sensors that are read together have one covariance: it is factored once"""
import torch
from functools import cached_property
from torch import Tensor
from typing import Any
from wave_transformer.core.wave import Wave
from wave_transformer.series.prior import Observations, Posterior, WavePrior
from wave_transformer.series.recurrence import Recurrence

__all__ = ['OneClock']

def is_one_clock(data: Observations) -> bool:
    """Whether all rows were read at the same times.

    Parameters
    ----------
    data : Observations
        (..., N)

    Returns
    -------
    bool
        whether there are several rows, alike in all but their values
    """

class OneClock(Posterior):
    """What is believed of many signals that were read at the same times.

    Parameters
    ----------
    prior : WavePrior
        of C channels
    data : Observations
        (..., N), alike in all but the values
    """
    is_dense: bool
    shape: Any
    one: Recurrence
    def __init__(self, prior: WavePrior, data: Observations) -> None:
        """Parameters
        ----------
        prior : WavePrior
            of C channels
        data : Observations
            (..., N), alike in all but the values
        """
    @cached_property
    def each(self) -> Posterior:
        """The rows one by one.

        Returns
        -------
        Posterior
            as if nothing were shared
        """
    def squared_distance(self) -> Tensor:
        """What `Posterior.squared_distance` says.

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
    def predict(self, times: Tensor, channels: Tensor) -> tuple[Tensor, Tensor]:
        """The values at some times, and how far off they may be.

        Parameters
        ----------
        times : Tensor
            (..., M) in any order; fast where they are the same for all rows
        channels : Tensor
            (..., M) integers

        Returns
        -------
        tuple[Tensor, Tensor]
            (..., M) mean and standard deviation, noise left out
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
            (..., M) in any order
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
            (..., M) in any order
        channels : Tensor
            (..., M) integers

        Returns
        -------
        Wave
            (..., M, K + 1), in each of them time 0 is the time that was asked for
        """
