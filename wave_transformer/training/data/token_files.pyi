# Written by `python -m tools.export`: do not edit by hand.
"""Folders, JSON lines and streams of documents become token files that are read from the disk"""
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from wave_transformer.training.data.files import Reading, Unreadable
from wave_transformer.training.data.text import TokenData

__all__ = ['write_token_files', 'open_token_files']

class TokenWriter:
    """Writes token ids to a `.npy` file piece by piece; use it in a `with` statement.

    Parameters
    ----------
    path : str | Path
        the file
    vocab_size : int
        ids are below it
    """
    path: Path
    count: int
    dtype: Any
    part: Any
    file: Any
    start: Any
    def __init__(self, path: str | Path, vocab_size: int) -> None:
        """Parameters
        ----------
        path : str | Path
            the file
        vocab_size : int
            ids are below it
        """
    def __enter__(self): ...
    def write(self, ids: Any) -> None:
        """Append ids.

        Parameters
        ----------
        ids : Any
            integers of shape (N,): tensor, array or list
        """
    def __exit__(self, kind, *_) -> None:
        """Complete the header and give the file its name; after an error, remove it."""

def is_one_text(path: str | Path, encoding: str='utf-8') -> bool:
    """Is this one file of text, which is cut by position?

    Parameters
    ----------
    path : str | Path
        a file or a folder
    encoding : str, default 'utf-8'
        of a text without a byte order mark

    Returns
    -------
    bool
        and so no collection of documents
    """

def split_documents(
    source: str | Path | Iterable[Any],
    valid_fraction: float,
    reading: Reading,
    unique: bool,
    about: dict[str, Any],
    bad: Unreadable | None=None,
) -> Iterator[tuple[str, str]]:
    """All that is to be written, each with the part that it belongs to.

    Parameters
    ----------
    source : str | Path | Iterable[Any]
        a text file, a folder, a file of records, or an iterable of texts or dicts
    valid_fraction : float
        share of the characters to put aside
    reading : Reading
        how it is read
    unique : bool
        leave out documents that have occurred before
    about : dict[str, Any]
        its separator follows each document; what was found is put in
    bad : Unreadable | None, default None
        collects what cannot be read

    Returns
    -------
    Iterator[tuple[str, str]]
        ('train' or 'valid', text)
    """

def check_parts(counts: dict[str, int], about: dict[str, Any]) -> None:
    """Both parts must hold something.

    Parameters
    ----------
    counts : dict[str, int]
        characters of each part
    about : dict[str, Any]
        documents, and the valid_fraction that was asked for
    """

def write_token_files(
    source: str | Path | Iterable[Any],
    folder: str | Path,
    tokenizer: Any,
    valid_fraction: float=0.1,
    text_key: str='text',
    pattern: str='',
    separator: str='\n\n',
    unique: bool=True,
    encoding: str='utf-8',
    skip_bad: bool=False,
) -> Path:
    """Turn documents into two files of token ids, one document at a time.

    Parameters
    ----------
    source : str | Path | Iterable[Any]
        a text file, a folder, a file of JSON records, or an iterable of texts or dicts
    folder : str | Path
        where to put the files; made if it is not there
    tokenizer : Any
        with encode, vocab_size and save
    valid_fraction : float, default 0.1
        share of the characters to put aside
    text_key : str, default 'text'
        under which a dict has its text
    pattern : str, default ''
        which files of a folder; .txt, .jsonl, .ndjson and .json if not given
    separator : str, default '\\n\\n'
        what follows each document
    unique : bool, default True
        leave out documents that have occurred before
    encoding : str, default 'utf-8'
        of texts without a byte order mark
    skip_bad : bool, default False
        leave out what cannot be read, and warn of it

    Returns
    -------
    Path
        the folder
    """

def open_token_files(
    folder: str | Path,
    context_length: int=128,
    batch_size: int=32,
    seed: int=0,
) -> tuple[TokenData, TokenData]:
    """Memory-mapped training and validation data.

    Parameters
    ----------
    folder : str | Path
        as write_token_files left it
    context_length : int, default 128
        tokens the model sees at once
    batch_size : int, default 32
        contexts in one batch
    seed : int, default 0
        decides which contexts are drawn

    Returns
    -------
    tuple[TokenData, TokenData]
        (training data, validation data), on the disk
    """
