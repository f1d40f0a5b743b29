# Written by `python -m tools.export`: do not edit by hand.
"""A file is taken for what it holds: text of some encoding, JSON records, packed or not; a folder without what is not text of one's own"""
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

class TextError(ValueError):
    """What is wrong with a text, and what would help.

    Parameters
    ----------
    what : str
        is wrong
    remedy : str, default ''
        what to do
    """
    what: str
    remedy: str
    def __init__(self, what: str, remedy: str='') -> None:
        """Parameters
        ----------
        what : str
            is wrong
        remedy : str, default ''
            what to do
        """

def open_data(path: str | Path) -> BinaryIO:
    """Open a file, unpacked where it begins as a gzip or zstd file does.

    Parameters
    ----------
    path : str | Path
        a file, packed or not

    Returns
    -------
    BinaryIO
        what is in it
    """

def data_size(path: str | Path) -> int:
    """How many bytes a file holds, counted where it is packed.

    Parameters
    ----------
    path : str | Path
        a file, packed or not

    Returns
    -------
    int
        bytes
    """

def unix_lines(text: str) -> str:
    """The same text, its line ends as they are here.

    Parameters
    ----------
    text : str
        with line ends of any system

    Returns
    -------
    str
        line ends as \\n
    """

def text_pieces(path: str | Path, size: int=2 ** 20, encoding: str='utf-8') -> Iterator[str]:
    """A text file in pieces that end at line ends where these are not too far apart.

    Parameters
    ----------
    path : str | Path
        a text file, packed or not
    size : int, default 2 ** 20
        bytes to read at a time
    encoding : str, default 'utf-8'
        of a text without a byte order mark

    Returns
    -------
    Iterator[str]
        pieces, which joined are the text, line ends as \\n
    """

def cut_text(text: str, size: int=2 ** 20) -> Iterator[str]:
    """A text in pieces that end as those of a file do.

    Parameters
    ----------
    text : str
        any
    size : int, default 2 ** 20
        most characters of a piece

    Returns
    -------
    Iterator[str]
        pieces, which joined are the text
    """

def holds_records(path: str | Path, encoding: str='utf-8') -> bool:
    """Does a file hold JSON records?

    Parameters
    ----------
    path : str | Path
        a file, packed or not
    encoding : str, default 'utf-8'
        of a text without a byte order mark

    Returns
    -------
    bool
        otherwise it is text, or cannot be read
    """

def records(path: str | Path, encoding: str='utf-8') -> Iterator[tuple[int, Any]]:
    """The records of a file, as they stand in it.

    Parameters
    ----------
    path : str | Path
        a file of records, packed or not
    encoding : str, default 'utf-8'
        of a text without a byte order mark

    Returns
    -------
    Iterator[tuple[int, Any]]
        (line, value), a TextError for a value that cannot be read
    """

def text_files(folder: Path, pattern: str='') -> list[Path]:
    """The files of a folder and the folders in it that hold text.

    Parameters
    ----------
    folder : Path
        of texts
    pattern : str, default ''
        which of its files; if not given .txt, .jsonl, .ndjson and .json, packed or not

    Returns
    -------
    list[Path]
        by name
    """

@dataclass
class Reading:
    """How the documents of a source are read.

    Parameters
    ----------
    text_key : str, default 'text'
        under which a record has its text
    pattern : str, default ''
        which files of a folder; see text_files
    encoding : str, default 'utf-8'
        of texts without a byte order mark
    skip_bad : bool, default False
        leave out what cannot be read
    """
    text_key: str = 'text'
    pattern: str = ''
    encoding: str = 'utf-8'
    skip_bad: bool = False

@dataclass
class Unreadable:
    """What cannot be read of a source.

    Parameters
    ----------
    count : int, default 0
        documents
    first : list[str]
        the first ten of them in words
    remedies : list[str]
        what would help
    """
    count: int = 0
    first: list[str] = field(default_factory=list)
    remedies: list[str] = field(default_factory=list)
    def add(self, place: str, error: TextError) -> None: ...
    def __str__(self) -> str: ...

def documents(
    source: str | Path | Iterable[Any],
    reading: Reading | None=None,
    bad: Unreadable | None=None,
) -> Iterator[str]:
    """The documents of a source, one at a time; at the end a `TextError` for those that cannot be read.

    Parameters
    ----------
    source : str | Path | Iterable[Any]
        a folder, a file, or an iterable of texts or of dicts
    reading : Reading | None, default None
        how; as Reading() if not given
    bad : Unreadable | None, default None
        collects what cannot be read

    Returns
    -------
    Iterator[str]
        texts
    """
