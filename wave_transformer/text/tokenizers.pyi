# Written by `python -m tools.export`: do not edit by hand.
"""Text to integers and back: UTF-8 bytes, the characters of one text, or pieces of words"""
import numpy as np
from collections.abc import Iterable, Sequence
from pathlib import Path
from torch import Tensor
from typing import Any

__all__ = ['ByteTokenizer', 'CharTokenizer', 'BPETokenizer', 'load_tokenizer']

class ByteTokenizer:
    """The UTF-8 bytes of a text; 256 ids, no training, nothing unknown."""
    kind: str
    vocab_size: int
    def __repr__(self) -> str: ...
    def __eq__(self, other) -> bool: ...
    def encode(self, text: str) -> Tensor:
        """The ids of `text`.

        Parameters
        ----------
        text : str
            any text

        Returns
        -------
        Tensor
            its UTF-8 bytes, int64, shape (N,)
        """
    def decode(self, ids: Tensor | np.ndarray | Sequence[int]) -> str:
        """The text of `ids`.

        Parameters
        ----------
        ids : Tensor | np.ndarray | Sequence[int]
            integers 0 … 255, shape (N,)

        Returns
        -------
        str
            the text, with � where the bytes are not valid UTF-8
        """
    def table(self) -> dict[str, Any]:
        """What the library tokenizers reads as this tokenizer.

        Returns
        -------
        dict[str, Any]
            plain data
        """
    def save(self, folder: str | Path) -> Path:
        """Write `tokenizer.json` into `folder`.

        Parameters
        ----------
        folder : str | Path
            where to put it; made if it is not there

        Returns
        -------
        Path
            the file written
        """

class CharTokenizer:
    """One id for each of `characters`.

    Parameters
    ----------
    characters : str | Sequence[str]
        the characters in the order of their ids
    """
    kind: str
    characters: list
    index: dict[Any, Any]
    vocab_size: int
    def __init__(self, characters: str | Sequence[str]) -> None:
        """Parameters
        ----------
        characters : str | Sequence[str]
            the characters in the order of their ids
        """
    def __repr__(self) -> str: ...
    def __eq__(self, other) -> bool: ...
    @classmethod
    def train(cls, text: str) -> CharTokenizer:
        """The tokenizer of the characters that occur in `text`.

        Parameters
        ----------
        text : str
            the text whose characters are to be known; not empty

        Returns
        -------
        CharTokenizer
            ids in code-point order
        """
    def encode(self, text: str) -> Tensor:
        """The ids of `text`.

        Parameters
        ----------
        text : str
            a text of known characters

        Returns
        -------
        Tensor
            one id per character, int64, shape (N,)
        """
    def decode(self, ids: Tensor | np.ndarray | Sequence[int]) -> str:
        """The text of `ids`.

        Parameters
        ----------
        ids : Tensor | np.ndarray | Sequence[int]
            integers 0 … vocab_size - 1, shape (N,)

        Returns
        -------
        str
            one character per id
        """
    def table(self) -> dict[str, Any]:
        """What the library tokenizers reads as this tokenizer; it drops what it does not know without a word.

        Returns
        -------
        dict[str, Any]
            plain data
        """
    def save(self, folder: str | Path) -> Path:
        """Write `tokenizer.json` into `folder`.

        Parameters
        ----------
        folder : str | Path
            where to put it; made if it is not there

        Returns
        -------
        Path
            the file written
        """

class BPETokenizer:
    """Byte-level byte-pair encoding, learned from a text of one's own.

    Parameters
    ----------
    table : str
        what the library tokenizers writes as JSON
    """
    kind: str
    vocab_size: Any
    inner: Any
    def __init__(self, table: str) -> None:
        """Parameters
        ----------
        table : str
            what the library tokenizers writes as JSON
        """
    def __repr__(self) -> str: ...
    def __eq__(self, other) -> bool: ...
    @classmethod
    def train(cls, texts: str | Iterable[str], vocab_size: int=4096) -> BPETokenizer:
        """Learn which bytes to merge.

        Parameters
        ----------
        texts : str | Iterable[str]
            a text, or an iterable of texts
        vocab_size : int, default 4096
            number of ids; 256 of them are the bytes

        Returns
        -------
        BPETokenizer
            with vocab_size ids, fewer if the texts have not enough pairs
        """
    def encode(self, text: str) -> Tensor:
        """The ids of `text`.

        Parameters
        ----------
        text : str
            any text

        Returns
        -------
        Tensor
            ids, int64, shape (N,)
        """
    def decode(self, ids: Tensor | np.ndarray | Sequence[int]) -> str:
        """The text of `ids`.

        Parameters
        ----------
        ids : Tensor | np.ndarray | Sequence[int]
            integers 0 … vocab_size - 1, shape (N,)

        Returns
        -------
        str
            the text, with � where the bytes are not valid UTF-8
        """
    def table(self) -> dict[str, Any]:
        """What the library tokenizers reads as this tokenizer.

        Returns
        -------
        dict[str, Any]
            plain data
        """
    def save(self, folder: str | Path) -> Path:
        """Write `tokenizer.json` into `folder`.

        Parameters
        ----------
        folder : str | Path
            where to put it; made if it is not there

        Returns
        -------
        Path
            the file written
        """

def load_tokenizer(folder: str | Path) -> ByteTokenizer | CharTokenizer | BPETokenizer:
    """Read `tokenizer.json` from `folder`: one of this library's, or a byte-level one of the library tokenizers.

    Parameters
    ----------
    folder : str | Path
        a folder that holds tokenizer.json

    Returns
    -------
    ByteTokenizer | CharTokenizer | BPETokenizer
        the tokenizer that was saved there
    """
