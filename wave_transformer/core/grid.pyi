# Written by `python -m tools.export`: do not edit by hand.
"""The sum of sinusoids at evenly spaced times, with a square root's worth of sines"""
import torch
from contextlib import contextmanager
from functools import lru_cache
from torch import Tensor
from typing import Any, NamedTuple

__all__ = ['ROOM']

class TimeGrid(NamedTuple):
    """Evenly spaced times $t_n = \\text{start} + n\\,\\text{step}$.

    Parameters
    ----------
    start : float
        time of the first sample, seconds
    step : float
        between neighbours, seconds
    num : int
        how many samples
    """
    start: float
    step: float
    num: int
    def times(self, device=None) -> Tensor:
        """The times themselves.

        Returns
        -------
        Tensor
            (num,) seconds, float64
        """

def find_grid(t: Tensor) -> TimeGrid | None:
    """The grid whose times `t` holds, if there is one.

    Parameters
    ----------
    t : Tensor
        (T,) seconds

    Returns
    -------
    TimeGrid | None
        none if the times are not evenly spaced to double precision
    """

@lru_cache(maxsize=1024)
def split_grid(num: int) -> tuple[int, int]:
    """Two factors near the root of `num`, exact where it has such, else with the last row not full.

    Parameters
    ----------
    num : int
        samples

    Returns
    -------
    tuple[int, int]
        I rows of K columns, I·K ≥ num
    """

def rotation(turns: Tensor) -> Tensor:
    """$e^{\\mathrm{i}2\\pi\\,\\text{turns}}$, whole turns dropped first.

    Parameters
    ----------
    turns : Tensor
        angles in turns, float64

    Returns
    -------
    Tensor
        complex128, of modulus 1
    """

class _Scratch(dict):
    """Arrays by name, made once and handed out again."""
    def take(self, name: str, shape: tuple, dtype: torch.dtype, device: torch.device) -> Tensor:
        """An array of `shape` with anything in it; its memory is `name`'s."""

def rotation_table(
    z: Tensor,
    n: int,
    dtype: torch.dtype,
    first: Tensor | None=None,
    scratch: dict | None=None,
    name: str='table',
) -> Tensor:
    """The table $\\text{first}\\cdot z^j$ for $0 \\le j < n$.

    Parameters
    ----------
    z : Tensor
        (R, H) the rotation of one step, complex128
    n : int
        how many steps
    dtype : torch.dtype
        of the table, complex64 or complex128
    first : Tensor | None, default None
        (R, H) what the table begins with; 1 if not given
    scratch : dict | None, default None
        where its memory comes from
    name : str, default 'table'
        under which name

    Returns
    -------
    Tensor
        (R, n, H)
    """

NEW_SWITCHES: Any

def is_lowered(device: torch.device) -> bool:
    """Whether float32 products may be rounded there to something shorter.

    Parameters
    ----------
    device : torch.device
        where products are taken
    """

@contextmanager
def full_precision(device: torch.device):
    """Float32 products are float32 inside, whatever the settings for TF32, bfloat16 and autocast.

    Parameters
    ----------
    device : torch.device
        where the products are taken
    """

BLOCK: int
CHUNK: int
ROOM: int

def two_level(
    frequencies: Tensor,
    amplitudes: Tensor,
    phases: Tensor,
    grid: TimeGrid,
) -> Tensor:
    """The sum on `grid` in plain operations, $O(\\sqrt{T}H)$ in memory.

    Parameters
    ----------
    frequencies : Tensor
        (..., H) Hz
    amplitudes : Tensor
        (..., H) the signal's unit
    phases : Tensor
        (..., H) radians
    grid : TimeGrid
        when

    Returns
    -------
    Tensor
        (..., num), float64
    """

def is_stand_in(x: Tensor) -> bool:
    """Whether `x` only stands for values that come later.

    Parameters
    ----------
    x : Tensor
        any tensor

    Returns
    -------
    bool
        true while compiling, inside `torch.func` transforms, and on the meta device
    """

def is_transformed(x: Tensor) -> bool:
    """Whether only plain operations may touch `x`: it is a stand-in, or forward-mode derivatives are being taken.

    Parameters
    ----------
    x : Tensor
        any tensor
    """

def any_transformed(*tensors: Tensor) -> bool:
    """Whether one of them `is_transformed`, with what is the same for all looked up once.

    Parameters
    ----------
    *tensors : Tensor
        any tensors
    """

@contextmanager
def counted_as_on_cpu():
    """Inside, meta tensors take the ways of a CPU."""

def in_few_passes(*tensors: Tensor) -> bool:
    """Whether a gradient written out for eager mode on a CPU may be used.

    Parameters
    ----------
    *tensors : Tensor
        what goes into an operation
    """

def grid_sum(frequencies: Tensor, amplitudes: Tensor, phases: Tensor, grid: TimeGrid) -> Tensor:
    """$\\sum_i A_i \\sin(2\\pi f_i t_n + \\varphi_i)$ on a grid, differentiable in f, A and φ.

    Parameters
    ----------
    frequencies : Tensor
        (..., H) Hz
    amplitudes : Tensor
        (..., H) the signal's unit
    phases : Tensor
        (..., H) radians
    grid : TimeGrid
        when

    Returns
    -------
    Tensor
        (..., num), float32 or wider
    """
