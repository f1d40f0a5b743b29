# Written by `python -m tools.export`: do not edit by hand.
"""Waves to sound: sinusoids and filtered noise"""
from torch import Tensor, nn
from typing import Any
from wave_transformer.audio.synthesis import AudioState
from wave_transformer.core.wave import Wave

__all__ = ['AudioWaveDecoder']

def level_factor(x: Tensor, centres: Tensor, widths: Tensor) -> Tensor:
    """The $g$ that brings $g\\,x_f$ closest to the centres, $\\sum c^2w^{-2} / \\sum c\\,x_f w^{-2}$; bounded where frequencies are far off.

    Parameters
    ----------
    x : Tensor
        (..., 3H) the stream, frequencies first
    centres : Tensor
        (H,) where frequencies are expected, in the stream's unit
    widths : Tensor
        (H,) of the parts of the band, in the same unit

    Returns
    -------
    Tensor
        (..., 1) factor
    """

class AudioWaveDecoder(nn.Module):
    """Plays the final stream: harmonics, and filtered noise.

    Parameters
    ----------
    num_harmonics : int
        H, as in the encoder
    sample_rate : float, default 16000
        Hz
    hop_length : int, default 160
        S, samples from frame to frame
    noise_bands : int, default 32
        K, gains of the noise from 0 to Nyquist; 0 for none
    phase : str, default 'frames'
        meet each frame's; 'free': let run; 'overlap': fade between frames; 'alone': play each
    bands : str, default 'mel'
        as in the encoder
    frequency_unit : float, default 1000.0
        as in the encoder, Hz
    amplitude_unit : float, default 0.02
        as in the encoder
    fade : float, default 0.02
        share of the band below Nyquist over which partials fade out
    """
    config: dict[str, Any]
    sample_rate: float
    hop_length: int
    representation: str
    seed: int
    normalised: bool
    proj: nn.Linear
    noise: Any
    centres: Tensor
    widths: Tensor
    def __init__(
        self,
        num_harmonics: int,
        *,
        sample_rate: float=16000,
        hop_length: int=160,
        noise_bands: int=32,
        phase: str='frames',
        bands: str='mel',
        frequency_unit: float=1000.0,
        amplitude_unit: float=0.02,
        fade: float=0.02,
    ) -> None:
        """Parameters
        ----------
        num_harmonics : int
            H, as in the encoder
        sample_rate : float, default 16000
            Hz
        hop_length : int, default 160
            S, samples from frame to frame
        noise_bands : int, default 32
            K, gains of the noise from 0 to Nyquist; 0 for none
        phase : str, default 'frames'
            meet each frame's; 'free': let run; 'overlap': fade between frames; 'alone': play each
        bands : str, default 'mel'
            as in the encoder
        frequency_unit : float, default 1000.0
            as in the encoder, Hz
        amplitude_unit : float, default 0.02
            as in the encoder
        fade : float, default 0.02
            share of the band below Nyquist over which partials fade out
        """
    def extra_repr(self) -> str: ...
    def read(self, x: Tensor, attention_mask: Tensor | None=None) -> tuple[Wave, Tensor | None]:
        """What the stream says should be heard.

        Parameters
        ----------
        x : Tensor
            (B, N, 3H) the final stream, or an encoder's wave as a stream
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep; padded frames are silent

        Returns
        -------
        tuple[Wave, Tensor | None]
            (B, N, H) in Hz, and gains (B, N, K) of the noise if there is any
        """
    def render(
        self,
        wave: Wave,
        gains: Tensor | None=None,
        state: AudioState=...,
        seed: int | Tensor | None=None,
    ) -> tuple[Tensor, AudioState]:
        """The sound of waves and gains.

        Parameters
        ----------
        wave : Wave
            (B, N, H) Hz, from read
        gains : Tensor | None, default None
            (B, N, K) of the noise, from read
        state : AudioState, default AudioState()
            of the sound so far
        seed : int | Tensor | None, default None
            of the noise; None for the decoder's own

        Returns
        -------
        tuple[Tensor, AudioState]
            samples (B, N · S), and the state after them
        """
    def forward(self, x: Tensor, attention_mask: Tensor | None=None) -> Tensor:
        """The sound of the final stream; in training with new noise at every call.

        Parameters
        ----------
        x : Tensor
            (B, N, 3H) the final stream
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep; padded frames are silent

        Returns
        -------
        Tensor
            (B, N · S) samples, float32 at least
        """
    def attach(self, model: nn.Module) -> None:
        """Takes over the layout of the stream; raises unless the encoder agrees in rate, hop, bands and units.

        Parameters
        ----------
        model : nn.Module
            the model that this decoder is built into
        """
    def __call__(self, x: Tensor, attention_mask: Tensor | None=None) -> Tensor:
        """The sound of the final stream; in training with new noise at every call.

        Parameters
        ----------
        x : Tensor
            (B, N, 3H) the final stream
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep; padded frames are silent

        Returns
        -------
        Tensor
            (B, N · S) samples, float32 at least
        """

SHARED: tuple[str, str, str, str, str, str]
