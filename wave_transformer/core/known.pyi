# Written by `python -m tools.export`: do not edit by hand.
"""Amplitudes and phases of waves whose frequencies are given: tides, days, rotations"""
from torch import Tensor
from wave_transformer.core.periodogram import Clock
from wave_transformer.core.wave import Wave

def check_known(f, ridge, num_harmonics, false_alarm, highest) -> None:
    """Raises unless `f` are frequencies and nothing is asked that belongs to a search."""

def ridge_strengths(J: Tensor, y: Tensor, freedom: Tensor, rounds: int=200) -> Tensor:
    """The ridge of each frequency that makes the samples most likely.

    Parameters
    ----------
    J : Tensor
        (B, T, 2H) weighted columns
    y : Tensor
        (B, T) weighted samples
    freedom : Tensor
        (B, 1) samples that count, less the constant
    rounds : int, default 200
        of expectation and maximisation

    Returns
    -------
    Tensor
        (B, 2H) noise over variance, the same for sine and cosine
    """

def amplitudes_at(
    x: Tensor,
    w: Tensor,
    f: Tensor,
    n: Tensor,
    constant: bool,
    ridge: float | None,
) -> tuple:
    """Least squares at given frequencies, with shrinkage; differentiable in `x` at fixed strengths.

    Parameters
    ----------
    x : Tensor
        (B, T) float64
    w : Tensor
        (B, T) weights
    f : Tensor
        (B or 1, H) frequencies
    n : Tensor
        (B or 1, T) times, f n in turns
    constant : bool
        whether a constant is fitted beside them
    ridge : float | None
        strength of the shrinkage; None asks the samples

    Returns
    -------
    tuple
        p, q (B, H) of sines and cosines, constant (B, 1)
    """

def wave_at_known(
    x: Tensor,
    w: Tensor,
    f: Tensor,
    clock: Clock,
    offset: str,
    ridge: float | None,
) -> Wave:
    """The wave of known frequencies that suits the samples best.

    Parameters
    ----------
    x : Tensor
        (B, T) samples, float64
    w : Tensor
        (B, T) weights
    f : Tensor
        (B, H) cycles per unit of time
    clock : Clock
        of the samples
    offset : str
        what becomes of a constant, as for `Wave.from_signal`
    ridge : float | None
        strength of the shrinkage

    Returns
    -------
    Wave
        (B, H), or (B, H + 1) with the constant first
    """
