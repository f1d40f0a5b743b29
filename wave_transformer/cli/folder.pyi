# Written by `python -m tools.export`: do not edit by hand.
"""Claimed early, cleared late, and by one process for all"""
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar
from wave_transformer.cli.settings import TrainSettings
from wave_transformer.training.settings import TrainConfig

run_files: list[str]

def check_folder(out: str | Path | None, resume: bool, overwrite: bool) -> None:
    """Raise a `FileExistsError` if a run cannot have this folder.

    Parameters
    ----------
    out : str | Path | None
        the folder that was asked for; None for the next free one
    resume : bool
        may hold a run
    overwrite : bool
        may hold a run
    """

def clear_folder(out: Path) -> None:
    """Remove what a run has left; training.json first, so that what is left of a run is never taken for one.

    Parameters
    ----------
    out : Path
        of a run that is to be replaced
    """

def release_folders() -> None:
    """Give back the folders that were claimed, for when a command ends."""

def claim_folder(
    out: str | Path | None=None,
    name: str='run',
    resume: bool=False,
    overwrite: bool=False,
) -> Path:
    """A folder for a run, locked; or a `FileExistsError` naming --resume and --overwrite, or who has it.

    Parameters
    ----------
    out : str | Path | None, default None
        the folder that was asked for
    name : str, default 'run'
        for runs/NAME-1, runs/NAME-2, … if none was
    resume : bool, default False
        may hold a run
    overwrite : bool, default False
        may hold a run, which is left as it is

    Returns
    -------
    Path
        a folder, made if it was not there
    """

def is_alone() -> bool:
    """Is this the only process of the run?"""

def is_main() -> bool:
    """Is this the process that writes and speaks?"""

T = TypeVar('T')

def on_main(config: TrainConfig, action: Callable[[], T]) -> T:
    """Do something in the main process; an error of it is raised in all.

    Parameters
    ----------
    config : TrainConfig
        for its device and precision
    action : Callable[[], T]
        done by the main process only

    Returns
    -------
    T
        what it returns, in all processes
    """

@contextmanager
def claimed_folder(settings: TrainSettings) -> Iterator[Path]:
    """Claim the folder of a run, in one process for all; it is given back after an error.

    Parameters
    ----------
    settings : TrainSettings
        whose out is set

    Returns
    -------
    Iterator[Path]
        the folder
    """
