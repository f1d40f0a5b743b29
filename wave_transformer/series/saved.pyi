# Written by `python -m tools.export`: do not edit by hand.
"""What a forecaster knows, as plain data and back, to the last bit"""
from collections.abc import Callable
from pathlib import Path
from typing import Any

WRITERS: dict[type, Callable]
READERS: dict[str, Callable]

def to_plain(x: Any) -> Any:
    """Data of a known kind as text can hold them; raises a `TypeError` for any other.

    Parameters
    ----------
    x : Any
        see the kinds below

    Returns
    -------
    Any
        for JSON
    """

def from_plain(about: Any) -> Any:
    """What was written; raises a `ValueError` where it is of no known kind.

    Parameters
    ----------
    about : Any
        from `to_plain`
    """

PARTS: dict[Any, Any]

def check_prior(prior: Any) -> None:
    """Raises a `ValueError` unless all of a prior fits together and is finite.

    Parameters
    ----------
    prior : Any
        as it was read
    """

def check_blend(blend: Any) -> None:
    """Raises a `ValueError` unless all of a blend fits together and is finite.

    Parameters
    ----------
    blend : Any
        as it was read
    """

def write_known(path: str | Path, kind: str, known: dict) -> None:
    """Writes what is known as JSON, with a checksum.

    Parameters
    ----------
    path : str | Path
        of a file, or of a folder that there is, in which it has the name of the kind
    kind : str
    known : dict
        from text to data of known kinds
    """

def read_known(path: str | Path, kind: str, make: Callable) -> Any:
    """What was written, made into what it was; raises a `ValueError` that names the file.

    Parameters
    ----------
    path : str | Path
        as for `write_known`
    kind : str
    make : Callable
        of what was written; may raise where it does not fit together

    Returns
    -------
    Any
        what it makes
    """
