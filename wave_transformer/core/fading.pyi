# Written by `python -m tools.export`: do not edit by hand.
"""A fourth, optional part of a wave: decays, for strings, bells, and everything that was struck once"""
from torch import Tensor
from wave_transformer.core.periodogram import Clock
from wave_transformer.core.wave import Wave

WINDOWS: tuple[float, float, float, float, float]

def fit_fading(
    x: Tensor,
    w: Tensor,
    clock: Clock,
    highest: Tensor,
    number: int,
    constant: bool,
    steps: int,
) -> tuple:
    """The fading sinusoids that explain signals best.

    Parameters
    ----------
    x : Tensor
        (B, T) float64
    w : Tensor
        (B, T) weights
    clock : Clock
        of the samples
    highest : Tensor
        (B or 1, 1) cycles per unit
    number : int
        of sinusoids
    constant : bool
        whether a constant is fitted beside them
    steps : int
        of joint refinement

    Returns
    -------
    tuple
        f, g per unit, p, q at the first sample (B, number); the first sample (B or 1, 1) units
    """

def fading_wave(
    x: Tensor,
    w: Tensor,
    clock: Clock,
    highest: Tensor,
    number: int,
    constant: bool,
    steps: int,
) -> Wave:
    """Fading sinusoids as a wave, whose amplitudes are those at t = 0.

    Parameters
    ----------
    x : Tensor
        (B, T) samples, float64
    w : Tensor
        (B, T) weights
    clock : Clock
        of the samples
    highest : Tensor
        (B or 1, 1) cycles per unit
    number : int
        of sinusoids
    constant : bool
        whether a constant is fitted beside them
    steps : int
        of joint refinement

    Returns
    -------
    Wave
        (B, number), the largest at the first sample first
    """
