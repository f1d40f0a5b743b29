# Written by `python -m tools.export`: do not edit by hand.
"""A sequence of waves, one per frame, as one continuous signal"""
from torch import Tensor
from typing import Any
from wave_transformer.core.wave import Wave

__all__ = ['frame_turns', 'nyquist_gain', 'oscillate', 'Oscillator', 'blocks']

def frame_turns(
    frequencies: Tensor,
    first: Tensor,
    hop_length: int,
    sample_rate: float,
) -> Tensor:
    """Phase at every frame, $\\theta_{k+1} = \\theta_k + \\tfrac{S}{2r}(f_k + f_{k+1})$, whole turns dropped.

    Parameters
    ----------
    frequencies : Tensor
        (..., F, H) Hz, one row per frame
    first : Tensor
        (..., H) turns at the first frame
    hop_length : int
        samples from frame to frame
    sample_rate : float
        samples per second, Hz

    Returns
    -------
    Tensor
        (..., F, H) turns in [-1/2, 1/2], float64 where there is one
    """

def nyquist_gain(frequencies: Tensor, sample_rate: float, fade: float=0.02) -> Tensor:
    """1 below the fade, 0 from the Nyquist frequency on, for negative frequencies too.

    Parameters
    ----------
    frequencies : Tensor
        (...) Hz
    sample_rate : float
        samples per second, Hz
    fade : float, default 0.02
        share of the band below Nyquist over which partials fade; 0 silences at once

    Returns
    -------
    Tensor
        (...) between 0 and 1
    """

def oscillate(
    wave: Wave,
    hop_length: int,
    sample_rate: float,
    *,
    fade: float=0.02,
    hold_last: bool=True,
) -> Tensor:
    """One continuous signal through all frames; frame `k` is at sample `k · hop_length`.

    Parameters
    ----------
    wave : Wave
        (..., F, H) one wave per frame
    hop_length : int
        samples from frame to frame
    sample_rate : float
        samples per second, Hz
    fade : float, default 0.02
        share of the band below Nyquist over which partials fade out
    hold_last : bool, default True
        whether the last frame sounds on for one hop, unchanged

    Returns
    -------
    Tensor
        (..., F · hop_length) samples, or (F - 1) · hop_length
    """

class Oscillator:
    """`oscillate` in instalments: state is one frame, its turns, and a count.

    Parameters
    ----------
    hop_length : int
        samples from frame to frame
    sample_rate : float
        samples per second, Hz
    fade : float, default 0.02
        share of the band below Nyquist over which partials fade out
    """
    hop_length: int
    sample_rate: float
    fade: float
    frame: Any
    turns: Any
    index: int
    def __init__(self, hop_length: int, sample_rate: float, fade: float=0.02) -> None:
        """Parameters
        ----------
        hop_length : int
            samples from frame to frame
        sample_rate : float
            samples per second, Hz
        fade : float, default 0.02
            share of the band below Nyquist over which partials fade out
        """
    def reset(self) -> None:
        """Forgets everything: the next frame is a first one."""
    def push(self, wave: Wave) -> Tensor:
        """The samples between the newest frame so far and the last of these.

        Parameters
        ----------
        wave : Wave
            (..., F, H) the next frames, any number of them

        Returns
        -------
        Tensor
            (..., F · hop_length) samples, hop_length fewer on the first call
        """
    def finish(self) -> Tensor:
        """The last frame, held for one hop; then forgets everything.

        Returns
        -------
        Tensor
            (..., hop_length) samples
        """

def blocks(wave: Wave, hop_length: int, sample_rate: float, block_size: int, fade: float=0.02):
    """The signal of `oscillate` in blocks, as they are asked for.

    Parameters
    ----------
    wave : Wave
        (..., F, H) one wave per frame
    hop_length : int
        samples from frame to frame
    sample_rate : float
        samples per second, Hz
    block_size : int
        samples per block; the last may be shorter
    fade : float, default 0.02
        share of the band below Nyquist over which partials fade out
    """
