# Written by `python -m tools.export`: do not edit by hand.
"""Bits per character of tables, n-grams and compressors: what a model has to beat"""
import numpy as np
from matplotlib.axes import Axes

__all__ = ['bits_per_character', 'bigram_bits', 'ngram_bits', 'baselines', 'bits_table',
           'plot_bits']

def bits_per_character(nats_per_token: float, num_tokens: int, num_characters: int) -> float:
    """nats_per_token · num_tokens / (num_characters · ln 2).

    Parameters
    ----------
    nats_per_token : float
        mean loss, natural logarithm
    num_tokens : int
        tokens that were predicted
    num_characters : int
        characters that these tokens stand for

    Returns
    -------
    float
        bits per character
    """

def uniform_bits(valid: str) -> float:
    """Bits per character if all 256 bytes are equally likely.

    Parameters
    ----------
    valid : str
        validation text

    Returns
    -------
    float
        bits per character: 8 for ASCII, more where characters take several bytes
    """

def bigram_table(train: str, alpha: float=0.1) -> np.ndarray:
    """p(b | a) = (c(ab) + α) / (c(a) + 256 α).

    Parameters
    ----------
    train : str
        training text
    alpha : float, default 0.1
        added to every count, > 0

    Returns
    -------
    np.ndarray
        (256, 256): row = byte before, column = probability of the byte after
    """

def choose_alpha(train: str) -> float:
    """The α that predicts the last tenth of `train` best from the rest.

    Parameters
    ----------
    train : str
        training text

    Returns
    -------
    float
        the best of 0.001, 0.003, 0.01, … 3
    """

def bigram_bits(train: str, valid: str, alpha: float | None=None) -> float:
    """Bits per character of the validation text under a table of byte pairs.

    Parameters
    ----------
    train : str
        training text
    valid : str
        validation text that follows it
    alpha : float | None, default None
        added to every count; chosen on the end of train if not given

    Returns
    -------
    float
        bits per character
    """

def ngram_probabilities(train: bytes, valid: bytes, order: int=8) -> np.ndarray:
    """Interpolated Kneser–Ney probabilities with one discount per order.

    Parameters
    ----------
    train : bytes
        what is counted
    valid : bytes
        what is predicted, following train
    order : int, default 8
        bytes in a run: the predicted one and up to order - 1 before it; 1 … 8

    Returns
    -------
    np.ndarray
        probability of each byte of valid given all before it, shape (len(valid),)
    """

def ngram_bits(train: str, valid: str, order: int=8) -> float:
    """Bits per character of the validation text under an interpolated Kneser–Ney n-gram over bytes.

    Parameters
    ----------
    train : str
        training text
    valid : str
        validation text that follows it
    order : int, default 8
        bytes in a run, 1 … 8

    Returns
    -------
    float
        bits per character
    """

def zlib_bits(train: str, valid: str, primed: bool=True) -> float:
    """Bits per character that zlib needs at its highest level.

    Parameters
    ----------
    train : str
        training text; its last 32 kB become the dictionary
    valid : str
        validation text
    primed : bool, default True
        False: compress valid by itself

    Returns
    -------
    float
        bits per character
    """

def growth_bits(train: str, valid: str, method: str) -> float:
    """Bits per character by which the compressed training text grows when the validation text is appended.

    Parameters
    ----------
    train : str
        training text
    valid : str
        validation text that follows it
    method : str
        'xz' or 'bz2'

    Returns
    -------
    float
        bits per character
    """

def baselines(train: str, valid: str, limit: int=8000000) -> dict[str, float]:
    """Bits per character of every baseline on the validation text.

    Parameters
    ----------
    train : str
        training text
    valid : str
        validation text that follows it
    limit : int, default 8000000
        of longer texts only so many characters are used: the end of train, the start of valid

    Returns
    -------
    dict[str, float]
        name → bits per character
    """

def bits_table(bits: dict[str, float], model: str | None=None) -> str:
    """Names and bits per character from the worst to the best, with what the model is better or worse by.

    Parameters
    ----------
    bits : dict[str, float]
        name → bits per character
    model : str | None, default None
        which of the names is the model, to be compared with the rest

    Returns
    -------
    str
        a table in plain text
    """

def plot_bits(bits: dict[str, float], model: str | None=None, ax: Axes | None=None) -> Axes:
    """Bars of bits per character from the worst to the best.

    Parameters
    ----------
    bits : dict[str, float]
        name → bits per character
    model : str | None, default None
        which of the names is the model, drawn in another colour
    ax : Axes | None, default None
        axes to draw into; new ones if not given

    Returns
    -------
    Axes
        the axes
    """
