# Written by `python -m tools.export`: do not edit by hand.
"""A forecast in closed form: the waves of the past, weighted once, by least squares"""
from collections.abc import Sequence
from torch import Tensor, nn
from typing import Any
from wave_transformer.core.wave import Wave

__all__ = ['season_wave', 'WaveRidge']

def season_wave(
    values: Tensor,
    period: float,
    *,
    num_harmonics: int | None=None,
    start: int=0,
    steps: Tensor | None=None,
) -> Wave:
    """What repeats with `period`, by least squares.

    Parameters
    ----------
    values : Tensor
        (C, T) series, T at least two periods
    period : float
        steps
    num_harmonics : int | None, default None
        of the period, from the first upwards; None for all below half a cycle a step
    start : int, default 0
        the step at which values begin
    steps : Tensor | None, default None
        (T,) of the values, where they are not counted one by one from start

    Returns
    -------
    Wave
        of shape (C, num_harmonics), frequencies in cycles per step
    """

def sliding_windows(values: Tensor, look_back: int, horizon: int) -> tuple[Tensor, Tensor]:
    """All windows of every series, in order of time.

    Parameters
    ----------
    values : Tensor
        (C, T) series
    look_back : int
        steps that are seen
    horizon : int
        steps to come

    Returns
    -------
    tuple[Tensor, Tensor]
        (C, n, look_back) seen and (C, n, horizon) to come; views
    """

class WaveRidge(nn.Module):
    """Linear in the waves of the patches of a window, the same for every channel.

    Parameters
    ----------
    look_back : int
        steps that are seen
    horizon : int
        steps to come
    patch_length : int, default 24
        P
    """
    look_back: int
    horizon: int
    patch_length: int
    memory: float | None
    penalty: float | None
    analysis: Tensor
    weight: Tensor
    bias: Tensor
    def __init__(self, look_back: int, horizon: int, patch_length: int=24) -> None:
        """Parameters
        ----------
        look_back : int
            steps that are seen
        horizon : int
            steps to come
        patch_length : int, default 24
            P
        """
    def extra_repr(self) -> str: ...
    def ages(self) -> Tensor:
        """How many patches ago the patch of each factor was; 0 for the last.

        Returns
        -------
        Tensor
            (patches * 2 * lines,)
        """
    def forward(self, values: Tensor, start: Tensor | None=None) -> Tensor:
        """Mean of the window and what its waves say.

        Parameters
        ----------
        values : Tensor
            (B, T), T at least look_back
        start : Tensor | None, default None
            not used: a ridge does not look at the clock

        Returns
        -------
        Tensor
            (B, horizon)
        """
    def fit(
        self,
        values: Tensor,
        validation: Tensor,
        *,
        memories: Sequence[float]=(0, 1, 2, 3),
        penalties: Sequence[float] | None=None,
    ) -> list[tuple[float, float, float]]:
        """Weights by least squares; memory and penalty by validation.

        Parameters
        ----------
        values : Tensor
            (C, T) training series
        validation : Tensor
            (C, T) validation series, beginning look_back before the part to be forecast
        memories : Sequence[float], default (0, 1, 2, 3)
            powers of the age of a patch
        penalties : Sequence[float] | None, default None
            λ, relative to the mean energy of a factor; None for PENALTIES

        Returns
        -------
        list[tuple[float, float, float]]
            (mean squared error, memory, penalty) on validation, best first
        """
    def __call__(self, values: Tensor, start: Tensor | None=None) -> Tensor:
        """Mean of the window and what its waves say.

        Parameters
        ----------
        values : Tensor
            (B, T), T at least look_back
        start : Tensor | None, default None
            not used: a ridge does not look at the clock

        Returns
        -------
        Tensor
            (B, horizon)
        """

PENALTIES: Any
