# Written by `python -m tools.export`: do not edit by hand.
"""What the past says of a damped wave fits into two numbers: so a record costs as much as it is long"""
import torch
from torch import Tensor
from typing import Any
from wave_transformer.core.wave import Wave
from wave_transformer.series.prior import Observations, Posterior, WavePrior

__all__ = ['Recurrence']

FADED: float
SAFE: float
SHORT: int

class Recurrence(Posterior):
    """What is believed of a signal once some of it was seen, in time and memory like the number of values.

    Parameters
    ----------
    prior : WavePrior
        of C channels
    data : Observations
        (..., N) in any order
    length : int, default 32
        of a block
    """
    is_dense: bool
    pairs: Any
    powers: Any
    shape: Any
    dtype: Any
    order: Any
    clamp: bool
    channels: Any
    seen: Any
    noise: Any
    times: Any
    number: Any
    start: Any
    ends: Any
    loose: Any
    columns: Any
    kept: list[Any]
    swept: Any
    def __init__(self, prior: WavePrior, data: Observations, length: int=32) -> None:
        """Parameters
        ----------
        prior : WavePrior
            of C channels
        data : Observations
            (..., N) in any order
        length : int, default 32
            of a block
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
            (..., M) in any order
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

ROWS: int
