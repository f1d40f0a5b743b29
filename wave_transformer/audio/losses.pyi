# Written by `python -m tools.export`: do not edit by hand.
"""How far one sound is from another"""
from torch import Tensor

__all__ = ['RESOLUTIONS', 'spectrogram', 'spectral_loss', 'log_spectral_distance', 'si_sdr']

def spectrogram(audio: Tensor, frame_length: int, hop_length: int | None=None) -> Tensor:
    """Amplitudes over frequency and time.

    Parameters
    ----------
    audio : Tensor
        (..., T) samples
    frame_length : int
        samples in a window
    hop_length : int | None, default None
        samples from window to window; a quarter of a window by default

    Returns
    -------
    Tensor
        (..., frame_length//2 + 1, F) amplitudes
    """

RESOLUTIONS: tuple[int, int, int, int]

def spectral_loss(
    audio: Tensor,
    target: Tensor,
    resolutions: tuple=RESOLUTIONS,
    log_weight: float=1.0,
    floor: float=0.0001,
) -> Tensor:
    """$\\sum_r \\overline{|S_r - \\hat S_r|}/\\overline{S_r} + \\alpha\\,\\overline{|\\ln S_r - \\ln\\hat S_r|}$, averaged over resolutions.

    Parameters
    ----------
    audio : Tensor
        (..., T) samples
    target : Tensor
        (..., T) samples
    resolutions : tuple, default RESOLUTIONS
        frame lengths in samples
    log_weight : float, default 1.0
        of the difference of logarithms
    floor : float, default 0.0001
        amplitude below which levels are the same

    Returns
    -------
    Tensor
        a number
    """

def log_spectral_distance(
    audio: Tensor,
    target: Tensor,
    frame_length: int=256,
    floor: float=0.0001,
) -> Tensor:
    """$\\overline{\\sqrt{\\overline{(20\\log_{10} S/\\hat S)^2}}}$ over frames.

    Parameters
    ----------
    audio : Tensor
        (..., T) samples
    target : Tensor
        (..., T) samples
    frame_length : int, default 256
        samples in a window
    floor : float, default 0.0001
        amplitude below which levels are the same

    Returns
    -------
    Tensor
        dB
    """

def si_sdr(audio: Tensor, target: Tensor) -> Tensor:
    """$10\\log_{10}\\|\\alpha s\\|^2/\\|\\alpha s - \\hat s\\|^2$ with $\\alpha = \\hat s^\\top s/\\|s\\|^2$.

    Parameters
    ----------
    audio : Tensor
        (..., T) samples
    target : Tensor
        (..., T) samples

    Returns
    -------
    Tensor
        (...) dB
    """
