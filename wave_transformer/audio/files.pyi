# Written by `python -m tools.export`: do not edit by hand.
"""Recordings in, recordings out, and listening"""
from torch import Tensor
from typing import Any

__all__ = ['PCM', 'from_pcm', 'to_pcm16', 'to_mono', 'resample', 'load_audio', 'save_audio',
           'wav_bytes', 'audio_player']

PCM: dict[Any, Any]

def from_pcm(samples: Tensor, bits: int | None=None) -> Tensor:
    """Integer samples as numbers, full scale 1.

    Parameters
    ----------
    samples : Tensor
        (..., T) uint8, int8, int16 or int32; floating point is returned as it is
    bits : int | None, default None
        24 for 24-bit samples in an int32 tensor, not shifted up

    Returns
    -------
    Tensor
        (..., T) float32 in [-1, 1)
    """

def to_pcm16(audio: Tensor) -> Tensor:
    """16-bit samples, rounded, clipped at full scale.

    Parameters
    ----------
    audio : Tensor
        (..., T) floating point, full scale 1

    Returns
    -------
    Tensor
        (..., T) int16
    """

def to_mono(audio: Tensor, channel: str | int='mean') -> Tensor:
    """One channel of several.

    Parameters
    ----------
    audio : Tensor
        (C, T) samples of C channels
    channel : str | int, default 'mean'
        'mean', or the number of a channel

    Returns
    -------
    Tensor
        (T,)
    """

def resample(audio: Tensor, from_rate: float, to_rate: float, quality: str='HQ') -> Tensor:
    """The same sound at another sampling rate.

    Parameters
    ----------
    audio : Tensor
        (..., T) samples
    from_rate : float
        Hz
    to_rate : float
        Hz
    quality : str, default 'HQ'
        of soxr: 'QQ', 'LQ', 'MQ', 'HQ' or 'VHQ'

    Returns
    -------
    Tensor
        (..., T') with T' = T · to_rate/from_rate, rounded
    """

def clipped_share(audio: Tensor, level: float=0.999) -> float:
    """The share of samples in runs of two or more at full scale.

    Parameters
    ----------
    audio : Tensor
        (..., T) samples
    level : float, default 0.999
        of full scale, at which a sample counts as cut off

    Returns
    -------
    float
        between 0 and 1
    """

def load_audio(
    path,
    sample_rate: float | None=None,
    *,
    channel: str | int | None='mean',
    resample_file: bool=True,
) -> tuple:
    """Samples of a sound file, full scale 1, and their rate.

    Parameters
    ----------
    path
        of a WAV, FLAC, OGG (or other sound) file, or an open binary file
    sample_rate : float | None, default None
        Hz that are wanted; None keeps the file's
    channel : str | int | None, default 'mean'
        'mean', the number of a channel, or None for all
    resample_file : bool, default True
        whether a file at another rate is resampled; otherwise it is an error

    Returns
    -------
    tuple
        samples (T,), or (C, T) with channel=None, float32; and their rate in Hz
    """

def whole_rate(sample_rate: float) -> int:
    """A rate that a file can hold, or an error.

    Parameters
    ----------
    sample_rate : float
        Hz

    Returns
    -------
    int
        Hz
    """

def save_audio(
    path,
    audio: Tensor,
    sample_rate: int,
    *,
    subtype: str | None=None,
    clip: bool=False,
) -> None:
    """Writes a sound file.

    Parameters
    ----------
    path
        ending in .wav, .flac or .ogg
    audio : Tensor
        (T,) or (C, T) samples, full scale 1
    sample_rate : int
        Hz
    subtype : str | None, default None
        soundfile's: 'PCM_16', 'PCM_24', 'FLOAT', ...; by default that of the format
    clip : bool, default False
        cut off what exceeds full scale instead of refusing it
    """

def wav_bytes(audio: Tensor, sample_rate: int) -> bytes:
    """A 16-bit WAV file in memory.

    Parameters
    ----------
    audio : Tensor
        (T,) samples, full scale 1
    sample_rate : int
        Hz
    """

def audio_player(
    audio: Tensor,
    sample_rate: float,
    *,
    play_rate: int | None=None,
    peak: float | None=0.5,
    max_seconds: float=2.5,
):
    """A player for a notebook, without autoplay.

    Parameters
    ----------
    audio : Tensor
        (T,) samples, full scale 1; or (1, T)
    sample_rate : float
        Hz
    play_rate : int | None, default None
        Hz of what is stored; None for sample_rate, at most 8000
    peak : float | None, default 0.5
        scale the loudest sample to that; None leaves the loudness, clipped at 1
    max_seconds : float, default 2.5
        refuse to store more than that in a notebook
    """
