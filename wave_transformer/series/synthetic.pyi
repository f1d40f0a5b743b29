# Written by `python -m tools.export`: do not edit by hand.
"""Random records without end: waves that fade, decays, trends, jumps and noise, read at uneven times"""
from collections.abc import Collection
from dataclasses import dataclass
from torch import Tensor
from typing import Any, NamedTuple

__all__ = ['Episode', 'random_episode']

class Draw:
    """Random numbers of one generator, in float64."""
    generator: Any
    def __init__(self, seed: int) -> None: ...
    def uniform(self, *shape: int, low: float=0.0, high: float=1.0) -> Tensor: ...
    def normal(self, *shape: int) -> Tensor: ...
    def heavy(self, *shape: int) -> Tensor:
        """Student's t with three degrees of freedom."""
    def between(self, low: Tensor | float, high: Tensor | float, *shape: int) -> Tensor:
        """Log-uniform."""
    def number(self, low: int, high: int) -> int:
        """An integer from `low` to `high`."""
    def chance(self, share: float, *shape: int) -> Tensor: ...

PATTERNS: dict[str, Any]

def random_times(draw: Draw, shape: tuple, pattern: str) -> tuple[Tensor, float]:
    """Times at which records are read.

    Parameters
    ----------
    draw : Draw
    shape : tuple
        (B, R, N)
    pattern : str
        of PATTERNS

    Returns
    -------
    tuple[Tensor, float]
        (B, R, N) in order, and how long a record is
    """

def record_steps(times: Tensor, seen: Tensor | None=None) -> Tensor:
    """Half of the usual distance of neighbours in a record, or the shortest if that is longer.

    Parameters
    ----------
    times : Tensor
        (B, R, N) in order
    seen : Tensor | None, default None
        (B, R, N) bool, False for padding at the end of a row

    Returns
    -------
    Tensor
        (B,) in the unit of time; 1 where all was seen at one time
    """

HARMONICS: int
LEFT_OUT: tuple[str, str, str, str]
RATIOS: tuple[int, int, int, int, int, float, int, int, int, int, int, float, float, float, float]

class Kinds(NamedTuple):
    """Damped waves of records that are drawn, (B, K) each.

    Parameters
    ----------
    frequencies : Tensor
        cycles per unit of time, 0 for what only decays
    lasting : Tensor
        time constants, in the unit of time
    powers : Tensor
        together 1
    smooth : Tensor
        bool; True where paths have a slope everywhere
    """
    frequencies: Tensor
    lasting: Tensor
    powers: Tensor
    smooth: Tensor

def random_kinds(
    draw: Draw,
    length: float,
    step: Tensor,
    most: int=5,
    without: Collection[str]=(),
) -> Kinds:
    """What records are made of.

    Parameters
    ----------
    draw : Draw
    length : float
        of the records, in the unit of time
    step : Tensor
        (B,) in the unit of time
    most : int, default 5
        kinds in a record, before overtones
    without : Collection[str], default ()
        of LEFT_OUT
    """

def rough_paths(draw: Draw, times: Tensor, frequencies: Tensor, lasting: Tensor) -> Tensor:
    """Paths of waves that are pushed by noise: correlation $e^{-|t|/\\tau}\\cos 2\\pi f t$.

    Parameters
    ----------
    draw : Draw
    times : Tensor
        (B, R, M) in order
    frequencies : Tensor
        (B, K)
    lasting : Tensor
        (B, K)

    Returns
    -------
    Tensor
        (B, R, M, K) of variance 1
    """

def smooth_paths(
    draw: Draw,
    times: Tensor,
    frequencies: Tensor,
    lasting: Tensor,
    number: int=40,
) -> Tensor:
    """Paths with slopes: correlation $(1 + |t|/\\tau)\\,e^{-|t|/\\tau}\\cos 2\\pi f t$.

    Parameters
    ----------
    draw : Draw
    times : Tensor
        (B, R, M)
    frequencies : Tensor
        (B, K)
    lasting : Tensor
        (B, K)
    number : int, default 40
        of random frequencies

    Returns
    -------
    Tensor
        (B, R, M, K) of variance 1
    """

def random_signal(draw: Draw, times: Tensor, kinds: Kinds) -> Tensor:
    """Sums of damped waves.

    Parameters
    ----------
    draw : Draw
    times : Tensor
        (B, R, M) in order
    kinds : Kinds

    Returns
    -------
    Tensor
        (B, R, M) of variance 1
    """

def distorted(draw: Draw, signal: Tensor, times: Tensor, length: float) -> Tensor:
    """Signals with warps, swelling, trends and jumps, in some of the records.

    Parameters
    ----------
    draw : Draw
    signal : Tensor
        (B, R, M)
    times : Tensor
        (B, R, M)
    length : float
        of the records

    Returns
    -------
    Tensor
        (B, R, M)
    """

def with_noise(draw: Draw, signal: Tensor, asked: Tensor) -> Tensor:
    """Signals as they are measured: noise from a hundredth of the signal to nothing else, some with heavy tails.

    Parameters
    ----------
    draw : Draw
    signal : Tensor
        (B, R, M)
    asked : Tensor
        (B, R, M) bool; there are no outliers

    Returns
    -------
    Tensor
        (B, R, M)
    """

@dataclass
class Episode:
    """Records of which some values were seen and others are asked, as a batch.

    Parameters
    ----------
    times : Tensor
        (B, R, N) in order, R rows of a record being draws of one prior
    values : Tensor
        (B, R, N)
    asked : Tensor
        (B, R, Q) times, half of them within the record, half ahead
    answers : Tensor
        (B, R, Q)
    """
    times: Tensor
    values: Tensor
    asked: Tensor
    answers: Tensor

def random_episode(
    draw: Draw,
    shape: tuple,
    number: int=24,
    pattern: str | None=None,
    without: Collection[str]=(),
) -> Episode:
    """Records that never were, with questions and answers.

    Parameters
    ----------
    draw : Draw
    shape : tuple
        (B, R, N) records, rows and values seen in a row
    number : int, default 24
        of values asked in a row
    pattern : str | None, default None
        of PATTERNS; None draws one, a grid most often
    without : Collection[str], default ()
        what no record is made of, of LEFT_OUT
    """
