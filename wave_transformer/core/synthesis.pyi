# Written by `python -m tools.export`: do not edit by hand.
"""Sums of sinusoids as pure functions of tensors"""
import torch
from torch import Tensor

__all__ = ['sinusoids', 'superpose', 'sample_times', 'superpose_grid']

def widest_float(device: torch.device) -> torch.dtype:
    """The widest floating-point type that `device` has.

    Parameters
    ----------
    device : torch.device
        where the numbers live

    Returns
    -------
    torch.dtype
        float64, or float32 on MPS
    """

def cycles(frequencies: Tensor, t: Tensor, phases: Tensor | None=None) -> Tensor:
    """Phase in turns, $f t + \\varphi/2\\pi$, whole turns dropped.

    Parameters
    ----------
    frequencies : Tensor
        (..., H) Hz
    t : Tensor
        (..., T) seconds
    phases : Tensor | None, default None
        (..., H) radians to start from; 0 if not given

    Returns
    -------
    Tensor
        (..., T, H) turns, in [-1/2, 1/2], float64 where there is one
    """

def can_look(t: Tensor) -> bool:
    """Whether the values of `t` can be looked at to check them.

    Parameters
    ----------
    t : Tensor
        any tensor

    Returns
    -------
    bool
        false while compiling, inside `torch.func` transforms, and on the meta device
    """

def is_exporting() -> bool:
    """Whether a graph for other lengths than this one is being made, by `torch.export` or for ONNX."""

def check_times(t: Tensor) -> Tensor:
    """Returns `t`, or says why it is not a list of time points.

    Parameters
    ----------
    t : Tensor
        (T,) seconds

    Returns
    -------
    Tensor
        `t`
    """

def sinusoids(
    frequencies: Tensor,
    amplitudes: Tensor,
    phases: Tensor,
    t: Tensor,
    decays: Tensor | None=None,
) -> Tensor:
    """Each component apart, $A_i e^{-d_i t} \\sin(2\\pi f_i t + \\varphi_i)$.

    Parameters
    ----------
    frequencies : Tensor
        (..., H) Hz
    amplitudes : Tensor
        (..., H) the signal's unit
    phases : Tensor
        (..., H) radians
    t : Tensor
        (T,) seconds
    decays : Tensor | None, default None
        (..., H) 1/s, if they fade

    Returns
    -------
    Tensor
        (..., T, H), float32 or wider
    """

PIECE: int
RUN: int

def chunked_sum(frequencies: Tensor, amplitudes: Tensor, phases: Tensor, t: Tensor) -> Tensor:
    """$\\sum_i A_i \\sin(2\\pi f_i t + \\varphi_i)$ at any times, in little memory.

    Parameters
    ----------
    frequencies : Tensor
        (..., H) Hz
    amplitudes : Tensor
        (..., H) the signal's unit
    phases : Tensor
        (..., H) radians
    t : Tensor
        (T,) seconds

    Returns
    -------
    Tensor
        (..., T), float32 or wider
    """

TINY: int
SMALL: int
LARGE: int
FEW: int

def fading_sum(
    frequencies: Tensor,
    amplitudes: Tensor,
    phases: Tensor,
    t: Tensor,
    decays: Tensor,
) -> Tensor:
    """$\\sum_i A_i e^{-d_i t} \\sin(2\\pi f_i t + \\varphi_i)$, a stretch of times after the other.

    Parameters
    ----------
    frequencies : Tensor
        (..., H) Hz
    amplitudes : Tensor
        (..., H) the signal's unit, at t = 0
    phases : Tensor
        (..., H) radians
    t : Tensor
        (T,) seconds
    decays : Tensor
        (..., H) 1/s

    Returns
    -------
    Tensor
        (..., T), float32 or wider
    """

def superpose(
    frequencies: Tensor,
    amplitudes: Tensor,
    phases: Tensor,
    t: Tensor,
    decays: Tensor | None=None,
) -> Tensor:
    """The signal, $\\sum_i A_i \\sin(2\\pi f_i t + \\varphi_i)$, differentiable in all its arguments.

    Parameters
    ----------
    frequencies : Tensor
        (..., H) Hz
    amplitudes : Tensor
        (..., H) the signal's unit
    phases : Tensor
        (..., H) radians
    t : Tensor
        (T,) seconds
    decays : Tensor | None, default None
        (..., H) 1/s, if components fade: times $e^{-d_i t}$, more than 1 before t = 0

    Returns
    -------
    Tensor
        (..., T), float32 or wider
    """

def count_samples(
    duration: float | None,
    sample_rate: float,
    num_samples: int | None=None,
) -> int:
    """`num_samples`, or round(duration · sample_rate); one of the two must be given.

    Parameters
    ----------
    duration : float | None
        seconds, or none
    sample_rate : float
        samples per second, Hz
    num_samples : int | None, default None
        the number itself, or none
    """

def sample_times(duration: float, sample_rate: float, start: float=0.0) -> Tensor:
    """Times $t_n = t_0 + n / \\text{rate}$, without the end point.

    Parameters
    ----------
    duration : float
        seconds
    sample_rate : float
        samples per second, Hz
    start : float, default 0.0
        time of the first sample, seconds

    Returns
    -------
    Tensor
        (round(duration * sample_rate),) seconds, float64
    """

def superpose_grid(
    frequencies: Tensor,
    amplitudes: Tensor,
    phases: Tensor,
    *,
    sample_rate: float,
    duration: float | None=None,
    num_samples: int | None=None,
    start: float=0.0,
    decays: Tensor | None=None,
) -> Tensor:
    """The signal at $t_n = \\text{start} + n/\\text{rate}$, exact to float32 rounding however late the start.

    Parameters
    ----------
    frequencies : Tensor
        (..., H) Hz
    amplitudes : Tensor
        (..., H) the signal's unit
    phases : Tensor
        (..., H) radians
    sample_rate : float
        samples per second, Hz
    duration : float | None, default None
        seconds; or give `num_samples`
    num_samples : int | None, default None
        how many samples; or give `duration`
    start : float, default 0.0
        time of the first sample, seconds
    decays : Tensor | None, default None
        (..., H) 1/s, if components fade

    Returns
    -------
    Tensor
        (..., num_samples), float32 or wider
    """
