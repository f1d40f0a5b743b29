# Written by `python -m tools.export`: do not edit by hand.
"""Time series to waves, and waves to forecasts"""
from collections.abc import Sequence
from torch import Tensor, nn
from typing import Any, NamedTuple
from wave_transformer.core.wave import Wave

__all__ = ['SeriesWaveEncoder', 'SeriesWaveDecoder']

def check_positive(**counts: int) -> None:
    """Raises unless all of them are integers of at least 1.

    Parameters
    ----------
    **counts : int
        by name
    """

def check_series(values: Tensor, *, at_least: int=1, name: str='values') -> Tensor:
    """Returns `values`, or says what is wrong with them.

    Parameters
    ----------
    values : Tensor
        (B, T) floating point, time last
    at_least : int, default 1
        fewest steps
    name : str, default 'values'
        what error messages call it

    Returns
    -------
    Tensor
        values
    """

class Level(NamedTuple):
    """Where a window lies, and how wide.

    Parameters
    ----------
    mean : Tensor
        (B, 1)
    scale : Tensor
        (B, 1)
    """
    mean: Tensor
    scale: Tensor
    def restore(self, values: Tensor) -> Tensor: ...

def instance_normalise(values: Tensor, *, scale: bool=True) -> tuple[Tensor, Level]:
    """$(x - \\bar x)/\\sigma_x$ for every row.

    Parameters
    ----------
    values : Tensor
        (B, T)
    scale : bool, default True
        divide by the standard deviation too

    Returns
    -------
    tuple[Tensor, Level]
        (B, T), and the level that was taken away
    """

class SeriesWaveEncoder(nn.Module):
    """Every patch of a series as the wave it is.

    Parameters
    ----------
    patch_length : int, default 24
        P, steps in a patch
    num_harmonics : int | None, default None
        lines kept, from 0 upwards, and clocks; None for all that a patch carries
    periods : Sequence[float], default ()
        clocks: periods in steps
    sample_rate : float, default 1.0
        steps per unit of time; frequencies are counted in its inverse
    """
    config: dict[str, Any]
    patch_length: int
    num_harmonics: int | None
    lines: Any
    periods: Sequence[float]
    frequencies: Tensor
    analysis: Tensor
    synthesis: Tensor
    def __init__(
        self,
        patch_length: int=24,
        num_harmonics: int | None=None,
        *,
        periods: Sequence[float]=(),
        sample_rate: float=1.0,
    ) -> None:
        """Parameters
        ----------
        patch_length : int, default 24
            P, steps in a patch
        num_harmonics : int | None, default None
            lines kept, from 0 upwards, and clocks; None for all that a patch carries
        periods : Sequence[float], default ()
            clocks: periods in steps
        sample_rate : float, default 1.0
            steps per unit of time; frequencies are counted in its inverse
        """
    def extra_repr(self) -> str: ...
    def patches(self, values: Tensor) -> Tensor:
        """The patches of a series, the first filled up in front.

        Parameters
        ----------
        values : Tensor
            (B, T)

        Returns
        -------
        Tensor
            (B, N, P)
        """
    def forward(
        self,
        values: Tensor,
        start: Tensor | None=None,
        attention_mask: Tensor | None=None,
    ) -> Wave:
        """The wave of every patch, phases at its first step.

        Parameters
        ----------
        values : Tensor
            (B, T) normalised series
        start : Tensor | None, default None
            (B,) integers, the step at which each row begins; needed by clocks
        attention_mask : Tensor | None, default None
            (B, N) bool or int over patches, true/1 = keep

        Returns
        -------
        Wave
            of shape (B, N, num_harmonics)
        """
    def to_values(self, wave: Wave) -> Tensor:
        """The patches that the lines of `wave` stand for, side by side; clocks are left out.

        Parameters
        ----------
        wave : Wave
            of shape (B, N, num_harmonics), phases at the first step of each patch

        Returns
        -------
        Tensor
            (B, N * patch_length)
        """
    def __call__(
        self,
        values: Tensor,
        start: Tensor | None=None,
        attention_mask: Tensor | None=None,
    ) -> Wave:
        """The wave of every patch, phases at its first step.

        Parameters
        ----------
        values : Tensor
            (B, T) normalised series
        start : Tensor | None, default None
            (B,) integers, the step at which each row begins; needed by clocks
        attention_mask : Tensor | None, default None
            (B, N) bool or int over patches, true/1 = keep

        Returns
        -------
        Wave
            of shape (B, N, num_harmonics)
        """

def carry_on(values: Tensor, horizon: int, patch_length: int=24, average: int=1) -> Tensor:
    """The wave of the last patches, synthesised where the series has not been yet.

    Parameters
    ----------
    values : Tensor
        (B, T), T at least patch_length
    horizon : int
        steps to come
    patch_length : int, default 24
        P, the length that is expected to repeat
    average : int, default 1
        mean of that many last patches

    Returns
    -------
    Tensor
        (B, horizon)
    """

class SeriesWaveDecoder(nn.Module):
    """The future's waves, read from the stream of all patches.

    Parameters
    ----------
    num_harmonics : int
        of the stream
    num_patches : int
        N, patches in the stream
    horizon : int
        steps to come
    patch_length : int, default 24
        P of the waves written
    lines : int | None, default None
        lines of each, from 0 upwards; None for all that a patch carries
    dropout : float, default 0.0
        of the stream, while training
    """
    config: dict[str, Any]
    num_patches: int
    horizon: int
    lines: int | None
    ahead: Any
    drop: nn.Dropout
    proj: nn.Linear
    synthesis: Tensor
    frequencies: Tensor
    def __init__(
        self,
        num_harmonics: int,
        num_patches: int,
        horizon: int,
        *,
        patch_length: int=24,
        lines: int | None=None,
        dropout: float=0.0,
    ) -> None:
        """Parameters
        ----------
        num_harmonics : int
            of the stream
        num_patches : int
            N, patches in the stream
        horizon : int
            steps to come
        patch_length : int, default 24
            P of the waves written
        lines : int | None, default None
            lines of each, from 0 upwards; None for all that a patch carries
        dropout : float, default 0.0
            of the stream, while training
        """
    def extra_repr(self) -> str: ...
    def future_wave(self, x: Tensor, attention_mask: Tensor | None=None) -> Wave:
        """The waves of the patches to come.

        Parameters
        ----------
        x : Tensor
            (B, N, 3 * num_harmonics) the final stream
        attention_mask : Tensor | None, default None
            (B, N) bool or int over patches, true/1 = keep

        Returns
        -------
        Wave
            of shape (B, ahead, lines), frequencies in cycles per step
        """
    def forward(self, x: Tensor, attention_mask: Tensor | None=None) -> Tensor:
        """The synthesis of the future's waves.

        Parameters
        ----------
        x : Tensor
            (B, N, 3 * num_harmonics) the final stream
        attention_mask : Tensor | None, default None
            (B, N) bool or int over patches, true/1 = keep

        Returns
        -------
        Tensor
            (B, horizon)
        """
    def __call__(self, x: Tensor, attention_mask: Tensor | None=None) -> Tensor:
        """The synthesis of the future's waves.

        Parameters
        ----------
        x : Tensor
            (B, N, 3 * num_harmonics) the final stream
        attention_mask : Tensor | None, default None
            (B, N) bool or int over patches, true/1 = keep

        Returns
        -------
        Tensor
            (B, horizon)
        """
