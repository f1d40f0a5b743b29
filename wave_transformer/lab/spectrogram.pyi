# Written by `python -m tools.export`: do not edit by hand.
"""What each harmonic contributes to a short-time spectrum, in closed form"""
import numpy as np
from typing import Any

def sliding_spectrum(
    frequencies: np.ndarray,
    amplitudes: np.ndarray,
    phases: np.ndarray,
    times: np.ndarray,
    at: np.ndarray,
    window: float,
) -> np.ndarray:
    """Magnitude of the short-time transform, $\\lvert\\sum_h A_h (W(f - f_h) e^{i\\theta_h} - W(f + f_h) e^{-i\\theta_h})\\rvert$.

    Parameters
    ----------
    frequencies : np.ndarray
        (H,) Hz
    amplitudes : np.ndarray
        (H,) the signal's unit
    phases : np.ndarray
        (H,) radians
    times : np.ndarray
        (T,) seconds, the middles of the windows
    at : np.ndarray
        (F,) Hz, where the spectrum is wanted
    window : float
        length of the windows, seconds

    Returns
    -------
    np.ndarray
        (F, T) a sinusoid of amplitude 1 gives 1
    """

def decibels(level: np.ndarray) -> np.ndarray:
    """Decibels below the loudest.

    Parameters
    ----------
    level : np.ndarray
        magnitudes

    Returns
    -------
    np.ndarray
        0 for the loudest, -120 at the least
    """

class Contributions:
    """What every harmonic contributes to the line and to the spectrogram; only what has moved is computed again.

    Parameters
    ----------
    times : np.ndarray
        (T,) of the line, s
    columns : np.ndarray
        of the spectrogram, s
    rows : np.ndarray
        of the spectrogram, Hz
    window : float
        its length, s
    n : int
        how many harmonics
    """
    times: np.ndarray
    columns: np.ndarray
    rows: np.ndarray
    window: float
    seen: Any
    lines: Any
    phasors: Any
    cosines: Any
    sines: Any
    def __init__(
        self,
        times: np.ndarray,
        columns: np.ndarray,
        rows: np.ndarray,
        window: float,
        n: int,
    ) -> None:
        """Parameters
        ----------
        times : np.ndarray
            (T,) of the line, s
        columns : np.ndarray
            of the spectrogram, s
        rows : np.ndarray
            of the spectrogram, Hz
        window : float
            its length, s
        n : int
            how many harmonics
        """
    def __call__(self, numbers: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Sums over all harmonics.

        Parameters
        ----------
        numbers : np.ndarray
            (3, H) frequencies, amplitudes and phases

        Returns
        -------
        tuple[np.ndarray, np.ndarray]
            the line (T,), and the spectrogram (rows, columns)
        """
