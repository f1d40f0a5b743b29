# Written by `python -m tools.export`: do not edit by hand.
"""Sound to waves: in every frame the sinusoids that are there"""
from torch import Tensor, nn
from typing import Any
from wave_transformer.core.wave import Wave

__all__ = ['AudioWaveEncoder']

def check_hops(sample_rate: float, hop_length: int, num_harmonics: int) -> None:
    """Raises unless rate, hop and number of harmonics make sense."""

def num_frames(num_samples: int, hop_length: int) -> int:
    """How many frames a sound has.

    Parameters
    ----------
    num_samples : int
        T
    hop_length : int
        S, samples

    Returns
    -------
    int
        N = ceil(T / S)
    """

def frame_mask(lengths: Tensor, hop_length: int, num: int | None=None) -> Tensor:
    """The frames that hold at least one sample of their sound.

    Parameters
    ----------
    lengths : Tensor
        (B,) samples of each sound
    hop_length : int
        S, samples
    num : int | None, default None
        N; by default that of the longest

    Returns
    -------
    Tensor
        (B, N) bool, true = keep
    """

def cut_frames(
    audio: Tensor,
    hop_length: int,
    frame_length: int,
    causal: bool,
    past: Tensor | None=None,
) -> Tensor:
    """The window of every frame; frame $n$ ends at, or is centred on, sample $(n + 1)S$.

    Parameters
    ----------
    audio : Tensor
        (B, T) samples
    hop_length : int
        S
    frame_length : int
        W, even and at least 2 S
    causal : bool
        W samples before the frame's place, or half on each side
    past : Tensor | None, default None
        (B, W - S) samples before the first; silence by default

    Returns
    -------
    Tensor
        (B, N, W)
    """

BANDS: tuple[str, str]

def band_edges(num_harmonics: int, sample_rate: float, bands: str='mel') -> Tensor:
    """Where one harmonic's part of the band ends and the next begins.

    Parameters
    ----------
    num_harmonics : int
        H, parts of the band
    sample_rate : float
        Hz
    bands : str, default 'mel'
        or 'linear'

    Returns
    -------
    Tensor
        (H + 1,) Hz, from 0 to Nyquist, float64
    """

def check_units(frequency_unit: float, amplitude_unit: float) -> dict[str, float]:
    """The two units, checked."""

SEARCHES: tuple[str, str]

class AudioWaveEncoder(nn.Module):
    """In every frame, the strongest sinusoid in each part of the band, or those that explain it best together.

    Parameters
    ----------
    num_harmonics : int
        H, parts of the band
    sample_rate : float, default 16000
        Hz
    hop_length : int, default 160
        S, samples from frame to frame
    frame_length : int | None, default None
        W, samples in a window, even; 4 S by default
    causal : bool, default True
        windows end at their frame's place; else they are centred on it
    ahead : int, default 0
        hops by which a causal encoder carries its waves on: 1 says what comes next
    bands : str, default 'mel'
        or 'linear'
    search : str, default 'bands'
        'bands': one for each part; 'joint': those that explain the window best together
    frequency_unit : float, default 1000.0
        Hz, of the frequencies in the stream
    amplitude_unit : float, default 0.02
        of full scale, of the amplitudes in the stream
    """
    config: dict[str, Any]
    num_harmonics: int
    sample_rate: float
    hop_length: int
    frame_length: Any
    causal: bool
    carry: Any
    def __init__(
        self,
        num_harmonics: int,
        *,
        sample_rate: float=16000,
        hop_length: int=160,
        frame_length: int | None=None,
        causal: bool=True,
        ahead: int=0,
        bands: str='mel',
        search: str='bands',
        frequency_unit: float=1000.0,
        amplitude_unit: float=0.02,
    ) -> None:
        """Parameters
        ----------
        num_harmonics : int
            H, parts of the band
        sample_rate : float, default 16000
            Hz
        hop_length : int, default 160
            S, samples from frame to frame
        frame_length : int | None, default None
            W, samples in a window, even; 4 S by default
        causal : bool, default True
            windows end at their frame's place; else they are centred on it
        ahead : int, default 0
            hops by which a causal encoder carries its waves on: 1 says what comes next
        bands : str, default 'mel'
            or 'linear'
        search : str, default 'bands'
            'bands': one for each part; 'joint': those that explain the window best together
        frequency_unit : float, default 1000.0
            Hz, of the frequencies in the stream
        amplitude_unit : float, default 0.02
            of full scale, of the amplitudes in the stream
        """
    def extra_repr(self) -> str: ...
    def analyse(
        self,
        audio: Tensor,
        attention_mask: Tensor | None=None,
        past: Tensor | None=None,
        sample_rate: float | None=None,
    ) -> Wave:
        """The wave of every frame, in Hz and full scale.

        Parameters
        ----------
        audio : Tensor
            (B, T) samples, full scale is 1
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        past : Tensor | None, default None
            (B, W - S) samples before the first, for a causal encoder
        sample_rate : float | None, default None
            Hz, to be checked against the encoder's

        Returns
        -------
        Wave
            (B, N, H) Hz, audible, float32 at least
        """
    def forward(
        self,
        audio: Tensor,
        attention_mask: Tensor | None=None,
        past: Tensor | None=None,
        sample_rate: float | None=None,
    ) -> Wave:
        """The wave of every frame, as it enters the stream.

        Parameters
        ----------
        audio : Tensor
            (B, T) samples, full scale is 1
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        past : Tensor | None, default None
            (B, W - S) samples before the first, for a causal encoder
        sample_rate : float | None, default None
            Hz, to be checked against the encoder's

        Returns
        -------
        Wave
            (B, N, H) in units of the stream, physical, in the dtype of the module
        """
    def __call__(
        self,
        audio: Tensor,
        attention_mask: Tensor | None=None,
        past: Tensor | None=None,
        sample_rate: float | None=None,
    ) -> Wave:
        """The wave of every frame, as it enters the stream.

        Parameters
        ----------
        audio : Tensor
            (B, T) samples, full scale is 1
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        past : Tensor | None, default None
            (B, W - S) samples before the first, for a causal encoder
        sample_rate : float | None, default None
            Hz, to be checked against the encoder's

        Returns
        -------
        Wave
            (B, N, H) in units of the stream, physical, in the dtype of the module
        """

def check_audio(audio: Tensor, sample_rate: float, given: float | None=None) -> Tensor:
    """Returns `audio`, or says what is wrong with it.

    Parameters
    ----------
    audio : Tensor
        (B, T) samples
    sample_rate : float
        what is expected, Hz
    given : float | None, default None
        what the caller says the rate is, Hz

    Returns
    -------
    Tensor
        audio
    """
