# Written by `python -m tools.export`: do not edit by hand.
"""Drawing one wave, and several beside each other"""
from collections.abc import Sequence
from wave_transformer.core.wave import Wave

__all__ = ['stft', 'plot_wave_series']

def stft(wave: Wave, duration: float, sample_rate: float, n_fft: int) -> tuple:
    """Amplitudes in Hann windows along the signal, at most 256 of them.

    Parameters
    ----------
    wave : Wave
        one wave, (H,)
    duration : float
        seconds
    sample_rate : float
        Hz
    n_fft : int
        samples in a window

    Returns
    -------
    tuple
        time edges (F+1,) s; frequency edges (n_fft//2+2,) Hz; amplitudes (n_fft//2+1, F)
    """

def plot_wave_series(
    waves: Sequence,
    duration: float=1.0,
    sample_rate: float=1000,
    labels: Sequence | None=None,
    *,
    index: int | tuple | None=None,
) -> tuple:
    """Waveform, amplitude spectrum and phase spectrum of several waves, a row for each.

    Parameters
    ----------
    waves : Sequence
        of Waves
    duration : float, default 1.0
        seconds
    sample_rate : float, default 1000
        samples per second, Hz
    labels : Sequence|None, default None
        a name for each wave
    index : int | tuple | None, default None
        element of every wave's leading dimensions; None is the first

    Returns
    -------
    tuple
        (Figure, array of Axes (len(waves), 3))
    """
