# Written by `python -m tools.export`: do not edit by hand.
"""Errors of the input become a line and an exit status; defects keep their traceback"""
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

def tell(program: str, error: BaseException | str, status: int) -> int:
    """One line about what was wrong, from one process of several.

    Parameters
    ----------
    program : str
        wave_train or wave_generate
    error : BaseException | str
        what was wrong
    status : int
        exit status

    Returns
    -------
    int
        the same
    """

def memory_advice(program: str, error: BaseException) -> str | None:
    """What to do where memory ran out.

    Parameters
    ----------
    program : str
        wave_train or wave_generate
    error : BaseException
        what was raised

    Returns
    -------
    str | None
        in words; None for another error
    """

class Refused(Exception):
    """What was wrong has been said: the command ends."""
    status: Any
    def __init__(self, status) -> None: ...

@contextmanager
def input_errors(program: str) -> Iterator[None]:
    """One line for what is wrong with the input, and for each warning.

    Parameters
    ----------
    program : str
        wave_train or wave_generate

    Returns
    -------
    Iterator[None]
        raises Refused after an error of the input
    """

class OutputLost(Exception):
    """Standard output cannot be written."""

def watch_output(program: str, action: Callable[[], int | None]) -> int:
    """Do something that prints; a line where that cannot be written, no word where the reader has gone.

    Parameters
    ----------
    program : str
        wave_train or wave_generate
    action : Callable[[], int | None]
        prints, and returns an exit status

    Returns
    -------
    int
        that status, or 1 if the output goes nowhere
    """
