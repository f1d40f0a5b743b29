# Written by `python -m tools.export`: do not edit by hand.
"""A second of made-up speech, from a formula, and a word that was spoken"""
from torch import Tensor
from typing import Any

__all__ = ['FORMANTS', 'LETTERS', 'babble', 'spoken']

FORMANTS: dict[str, Any]
LETTERS: Any

def babble(
    letters: str='sa iosue ',
    sample_rate: int=8000,
    pitch: float=110.0,
    seconds: float=0.13,
    seed: int=0,
) -> Tensor:
    """Speech-like sound: voiced vowels with moving formants, hisses and pauses.

    Parameters
    ----------
    letters : str, default 'sa iosue '
        any of LETTERS
    sample_rate : int, default 8000
        Hz
    pitch : float, default 110.0
        of the voice, Hz
    seconds : float, default 0.13
        per letter
    seed : int, default 0
        of the hiss

    Returns
    -------
    Tensor
        (T,) samples, float32, at most 0.5
    """

def spoken() -> Tensor:
    """A spoken zero (CC BY-SA 4.0, free spoken digit dataset).

    Returns
    -------
    Tensor
        (5148,) samples at 8000 Hz, float32
    """
