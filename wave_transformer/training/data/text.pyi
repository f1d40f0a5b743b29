# Written by `python -m tools.export`: do not edit by hand.
"""A real text from Python itself, files of one's own, an honest split, and batches that depend on the step alone"""
import numpy as np
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from torch import Tensor
from typing import Any

__all__ = ['unique_paragraphs', 'reference_text', 'read_text', 'split_text', 'leakage',
           'TokenData', 'text_data']

def reference_source() -> tuple[str, str]:
    """The raw text that this Python carries and what it is.

    Returns
    -------
    tuple[str, str]
        (what the text is, the text)
    """

def unique_paragraphs(text: str) -> str:
    """Drop every paragraph that has already occurred; white space is not compared.

    Parameters
    ----------
    text : str
        paragraphs separated by blank lines

    Returns
    -------
    str
        the same without the later copies, one blank line between paragraphs, a line end at the end
    """

def reference_text() -> str:
    """The text that this Python carries, every paragraph once.

    Returns
    -------
    str
        about 370,000 characters, the same in every call
    """

def read_text(path: str | Path, encoding: str='utf-8') -> str:
    """Read a text file, or say clearly why it cannot be used.

    Parameters
    ----------
    path : str | Path
        a text file, also one packed by gzip or zstd
    encoding : str, default 'utf-8'
        of a text without a byte order mark

    Returns
    -------
    str
        its text, line ends as \\n
    """

def split_text(text: str, valid_fraction: float=0.1) -> tuple[str, str]:
    """Split by position, at the line end nearest to the wanted cut.

    Parameters
    ----------
    text : str
        the whole text
    valid_fraction : float, default 0.1
        share of the characters to put aside, between 0 and 1

    Returns
    -------
    tuple[str, str]
        (training text, validation text); joined they are text
    """

def leakage(train: str, valid: str, min_line: int=20, n_words: int=8) -> dict[str, float]:
    """How much of the validation text stands in the training text too.

    Parameters
    ----------
    train : str
        training text
    valid : str
        validation text
    min_line : int, default 20
        shorter lines are not counted, characters
    n_words : int, default 8
        length of a run of words

    Returns
    -------
    dict[str, float]
        'lines' and 'runs': share of those in valid that occur in train, 0 … 1
    """

@dataclass
class TokenData:
    """A row of tokens to be cut into contexts.

    Parameters
    ----------
    tokens : Tensor
        ids, integer, shape (N,); a memory-mapped array stays on the disk
    context_length : int, default 128
        tokens the model sees at once
    batch_size : int, default 32
        contexts in one batch
    seed : int, default 0
        decides which contexts are drawn
    num_characters : int | None, default None
        characters that tokens[1:] stand for; N - 1 if not given
    """
    tokens: Tensor
    context_length: int = 128
    batch_size: int = 32
    seed: int = 0
    num_characters: int | None = None
    def __post_init__(self) -> None: ...
    def __len__(self) -> int: ...
    def batch(self, step: int) -> tuple[Tensor, Tensor]:
        """The batch of `step`: contexts drawn from anywhere in the text.

        Parameters
        ----------
        step : int
            number of the optimiser step, 0, 1, 2, …

        Returns
        -------
        tuple[Tensor, Tensor]
            (input_ids, targets), int64, each (batch_size, context_length)
        """
    def windows(self, stride: int | None=None) -> Iterator[tuple[Tensor, Tensor]]:
        """Windows over the whole text in which every token after the first is a target exactly once.

        Parameters
        ----------
        stride : int | None, default None
            tokens from one window to the next, 1 … context_length; the latter if not given

        Returns
        -------
        Iterator[tuple[Tensor, Tensor]]
            (input_ids, targets), int64, each (≤ batch_size, context_length); -100 is not scored
        """
    def batches(self) -> Iterator[tuple[Tensor, Tensor]]:
        """The windows at the default stride.

        Returns
        -------
        Iterator[tuple[Tensor, Tensor]]
            (input_ids, targets) as windows gives them
        """

def generator(*seeds: int) -> np.random.Generator:
    """NumPy's random numbers, from these seeds alone.

    Parameters
    ----------
    *seeds : int
        such as the seed of a run and the number of a step

    Returns
    -------
    np.random.Generator
        that depends on them alone
    """

def text_data(
    text: str,
    tokenizer: Any,
    context_length: int=128,
    batch_size: int=32,
    valid_fraction: float=0.1,
    seed: int=0,
) -> tuple[TokenData, TokenData]:
    """Split `text` and turn both parts into tokens.

    Parameters
    ----------
    text : str
        the whole text
    tokenizer : Any
        with encode, such as a ByteTokenizer or a CharTokenizer
    context_length : int, default 128
        tokens the model sees at once
    batch_size : int, default 32
        contexts in one batch
    valid_fraction : float, default 0.1
        share of the characters put aside
    seed : int, default 0
        decides which contexts are drawn

    Returns
    -------
    tuple[TokenData, TokenData]
        (training data, validation data)
    """
