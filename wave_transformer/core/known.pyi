# Written by `python -m tools.export`: do not edit by hand.
"""Amplitudes and phases of waves whose frequencies are given: tides, days, rotations"""
from torch import Tensor

__all__ = ['ridge_strengths', 'amplitudes_at']

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
