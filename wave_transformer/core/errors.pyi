# Written by `python -m tools.export`: do not edit by hand.
"""Waves from samples at any times, each with its standard errors"""
from dataclasses import dataclass
from torch import Tensor

__all__ = ['WaveErrors']

@dataclass(eq=False)
class WaveErrors:
    """Standard errors of a wave's parts; NaN for components that are absent.

    Parameters
    ----------
    frequencies : Tensor
        (..., H) cycles per unit of time, float64
    amplitudes : Tensor
        (..., H) the signal's unit
    phases : Tensor
        (..., H) radians, at t = 0
    covariance : Tensor
        (..., 3H, 3H) of all frequencies, then amplitudes, then phases; of a fading wave (4H, 4H), decays last
    noise : Tensor
        (...) standard deviation of a sample of weight 1
    decays : Tensor | None, default None
        (..., H) 1 / unit of time, of a wave that fades
    """
    frequencies: Tensor
    amplitudes: Tensor
    phases: Tensor
    covariance: Tensor
    noise: Tensor
    decays: Tensor | None = None
