# Written by `python -m tools.export`: do not edit by hand.
"""Waves, one per frame, and filtered noise, as sound"""
from torch import Tensor
from typing import NamedTuple
from wave_transformer.core.wave import Wave

def phase_excess(f: Tensor, turns: Tensor, hop: int, rate: float) -> Tensor:
    """What the second phase is ahead of a straight glide from the first, whole turns dropped.

    Parameters
    ----------
    f : Tensor
        (..., 2, H) Hz at two neighbouring frames
    turns : Tensor
        (..., 2, H) their phases in turns
    hop : int
        samples between them
    rate : float
        samples per second, Hz

    Returns
    -------
    Tensor
        (..., H) turns in [-1/2, 1/2]
    """

class AudioState(NamedTuple):
    """Where a sound stands after a number of blocks.

    Parameters
    ----------
    frame : Wave | None, default None
        (..., 1, H) the newest frame, Hz
    turns : Tensor | None, default None
        (..., H) its phase, turns
    tail : Tensor | None, default None
        (..., L - 1) what is still to be heard of the noise
    num_blocks : int, default 0
        blocks so far
    """
    frame: Wave | None = None
    turns: Tensor | None = None
    tail: Tensor | None = None
    num_blocks: int = 0

PHASES: tuple[str, str, str, str]
TOGETHER: int

def play_harmonics(
    wave: Wave,
    hop_length: int,
    sample_rate: float,
    phase: str='frames',
    fade: float=0.02,
    state: AudioState=...,
) -> tuple:
    """Harmonics through all frames.

    Parameters
    ----------
    wave : Wave
        (..., F, H) Hz, frame k at sample (k + 1) · hop_length
    hop_length : int
        S, samples from frame to frame
    sample_rate : float
        Hz
    phase : str, default 'frames'
        meet the phases of the frames, or 'free', 'overlap' or 'alone'
    fade : float, default 0.02
        share of the band below Nyquist over which partials fade out
    state : AudioState, default AudioState()
        of the sound so far

    Returns
    -------
    tuple
        samples (..., F, S), and the AudioState after them
    """

def white_noise(start: int | Tensor, num: int, seed: int | Tensor=0, device=None) -> Tensor:
    """White noise as a function of the sample's number.

    Parameters
    ----------
    start : int | Tensor
        number of the first sample
    num : int
        how many
    seed : int | Tensor, default 0
        another seed, other noise
    device : default None

    Returns
    -------
    Tensor
        (num,) uniform in [-1, 1), float32
    """

def noise_taps(gains: Tensor) -> Tensor:
    """A causal filter with these gains.

    Parameters
    ----------
    gains : Tensor
        (..., K) at K frequencies from 0 to Nyquist

    Returns
    -------
    Tensor
        (..., 2K - 2) taps
    """

def play_noise(
    gains: Tensor,
    hop_length: int,
    seed: int | Tensor=0,
    state: AudioState=...,
) -> tuple:
    """White noise through a filter that changes from block to block.

    Parameters
    ----------
    gains : Tensor
        (..., F, K) one filter per frame
    hop_length : int
        samples per block
    seed : int | Tensor, default 0
        of the noise
    state : AudioState, default AudioState()
        of the sound so far; its num_blocks says where the noise stands

    Returns
    -------
    tuple
        samples (..., F, hop_length), and the AudioState with the new tail
    """

def exp_sigmoid(z: Tensor) -> Tensor:
    """DDSP's positive nonlinearity, $2\\sigma(z)^{\\ln 10} + 10^{-7}$.

    Parameters
    ----------
    z : Tensor
        any numbers

    Returns
    -------
    Tensor
        between 1e-7 and 2
    """
