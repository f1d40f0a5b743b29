# Written by `python -m tools.export`: do not edit by hand.
"""Written whole or not at all, and read only if they hold what was written"""
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

def flush(path: Path) -> None:
    """Wait until a file or folder is on the disk.

    Parameters
    ----------
    path : Path
        file or folder
    """

def write_problem(error: BaseException) -> str | None:
    """What kept a file from being written.

    Parameters
    ----------
    error : BaseException
        raised while a file was written

    Returns
    -------
    str | None
        in words; None if writing was not the problem
    """

def free_space(path: Path) -> str:
    """How much room there is on the disk.

    Parameters
    ----------
    path : Path
        of something that was to be written

    Returns
    -------
    str
        in words; '' if it cannot be found out
    """

class NotWritten(OSError):
    """A file could not be written; whatever was there before is as it was."""

def not_written(path: Path, error: BaseException) -> NotWritten:
    """An error that says what could not be written, why, and what became of it.

    Parameters
    ----------
    path : Path
        file or folder that was to be written
    error : BaseException
        what was raised

    Returns
    -------
    NotWritten
        to be raised instead
    """

def write_together(files: Mapping[Path, Callable[[Path], object]]) -> None:
    """Writes files that belong together: none is in its place before all are written.

    Parameters
    ----------
    files : Mapping[Path, Callable[[Path], object]]
        where each shall be, and what writes it, called with another path
    """

def write_then_move(path: Path, write: Callable[[Path], object]) -> None:
    """Writes a file so that it is either all there or not at all; raises an `OSError` that says so.

    Parameters
    ----------
    path : Path
        where the file shall be
    write : Callable[[Path], object]
        called with the temporary path
    """

FORMAT: int

def json_text(about: Mapping[str, Any], indent: int | None=1, inside: str='') -> str:
    """Plain data as JSON that can be checked.

    Parameters
    ----------
    about : Mapping[str, Any]
        plain data
    indent : int | None, default 1
        spaces; None for one line
    inside : str, default ''
        the part that takes format and checksum; the whole if not given

    Returns
    -------
    str
        with format_version, sha256, and a line end
    """

def write_json(
    path: Path,
    about: Mapping[str, Any],
    indent: int | None=1,
    inside: str='',
) -> None:
    """Write plain data with their checksum.

    Parameters
    ----------
    path : Path
        where the file shall be
    about : Mapping[str, Any]
        plain data
    indent : int | None, default 1
        spaces; None for one line
    inside : str, default ''
        the part that takes format and checksum; the whole if not given
    """

def read_json(
    path: Path,
    remedy: str='put it back from a copy',
    inside: str='',
) -> dict[str, Any]:
    """The contents of a JSON file, or a `ValueError` that names it if they are not what was written.

    Parameters
    ----------
    path : Path
        a JSON file, with a checksum unless it is older
    remedy : str, default 'put it back from a copy'
        what to do if it is damaged
    inside : str, default ''
        the part that may have format and checksum in place of the whole

    Returns
    -------
    dict[str, Any]
        what was written
    """

def file_digest(path: Path) -> str:
    """The checksum of a file that was just written.

    Parameters
    ----------
    path : Path
        a file

    Returns
    -------
    str
        kind and value
    """

def flush_and_digest(paths: Iterable[Path]) -> dict[str, str]:
    """Wait until files are on the disk, and meanwhile compute their checksums.

    Parameters
    ----------
    paths : Iterable[Path]
        files that were just written

    Returns
    -------
    dict[str, str]
        checksums by name
    """

def check_file(
    path: Path,
    digest: str | None,
    remedy: str='put it back from a copy',
    noted: str='the JSON file beside it',
):
    """Raise a `ValueError` or `FileNotFoundError` that names the file unless it is what was written.

    Parameters
    ----------
    path : Path
        a file
    digest : str | None
        its checksum when it was written; None if there was none
    remedy : str, default 'put it back from a copy'
        what to do if it is damaged
    noted : str, default 'the JSON file beside it'
        where the checksum is from
    """

def check_files(
    folder: Path,
    digests: Mapping[str, str],
    remedy: str='put it back from a copy',
    noted: str='the JSON file beside it',
) -> None:
    """Compare files with the checksums that a JSON file has for them.

    Parameters
    ----------
    folder : Path
        holds them
    digests : Mapping[str, str]
        checksums by name, from a JSON file that lies beside them
    remedy : str, default 'put it back from a copy'
        what to do if one is damaged
    noted : str, default 'the JSON file beside it'
        where the checksums are from
    """

def check_noted(
    path: Path,
    notes: Iterable[str],
    remedy: str='put it back from a copy',
) -> None:
    """Compare a file with the checksum that is noted beside it, if one is.

    Parameters
    ----------
    path : Path
        a file
    notes : Iterable[str]
        JSON files that may lie beside it and have its checksum
    remedy : str, default 'put it back from a copy'
        what to do if it is damaged
    """
