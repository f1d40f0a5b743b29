# Written by `python -m tools.export`: do not edit by hand.
"""A folder that is whole or not there, and states that load without executing anything"""
from pathlib import Path
from typing import Any

__all__ = ['checkpoints', 'best_checkpoint']

def begin_folder(final: Path) -> Path:
    """A new folder under a temporary name; left-overs of interrupted writing beside it are removed.

    Parameters
    ----------
    final : Path
        what the folder will be called when it is complete

    Returns
    -------
    Path
        the folder to write into, empty
    """

def discard(left: Path) -> None:
    """Remove what interrupted writing has left, if it is there.

    Parameters
    ----------
    left : Path
        file or folder that is not complete
    """

def drop_folder(folder: Path) -> None:
    """Remove a folder; it loses its name first, so that no half of it is ever taken for one.

    Parameters
    ----------
    folder : Path
        a complete folder
    """

def finish_folder(tmp: Path, final: Path) -> None:
    """Give the folder its name.

    Parameters
    ----------
    tmp : Path
        as begin_folder gave it, now written
    final : Path
        its name; a folder that has it already is replaced
    """

def step_of(folder: Path) -> int | None:
    """The step in the name of a checkpoint.

    Parameters
    ----------
    folder : Path
        called step-… or best-…

    Returns
    -------
    int | None
        None for another name
    """

def checkpoints(out: str | Path) -> list[Path]:
    """The checkpoints in the folder of a run.

    Parameters
    ----------
    out : str | Path
        folder of a run

    Returns
    -------
    list[Path]
        its complete checkpoints, oldest first
    """

def read_about(folder: Path) -> dict[str, Any]:
    """What a checkpoint says about itself; a `ValueError` names a file that is damaged or of another checkpoint.

    Parameters
    ----------
    folder : Path
        a checkpoint

    Returns
    -------
    dict[str, Any]
        its state.json
    """

def best_checkpoint(out: str | Path) -> Path | None:
    """The best weights in the folder of a run.

    Parameters
    ----------
    out : str | Path
        folder of a run

    Returns
    -------
    Path | None
        the weights with the lowest validation loss, if any were kept
    """

def prune(out: str | Path, keep: int=1, step: int | None=None) -> None:
    """Remove all but the latest `keep` checkpoints and the best weights.

    Parameters
    ----------
    out : str | Path
        folder of a run
    keep : int, default 1
        latest checkpoints to keep
    step : int | None, default None
        where the run is; checkpoints beyond it are abandoned
    """

def random_states() -> dict[str, Any]:
    """States of the random number generators of Python, NumPy and PyTorch in this process.

    Returns
    -------
    dict[str, Any]
        plain data
    """

def set_random_states(states: dict[str, Any]) -> None:
    """Put the random number generators where `random_states` found them.

    Parameters
    ----------
    states : dict[str, Any]
        as random_states gave them
    """

def damaged(path: Path, why: str) -> ValueError:
    """An error that names the file and says what to do.

    Parameters
    ----------
    path : Path
        a file of a checkpoint
    why : str
        how that is known

    Returns
    -------
    ValueError
        to be raised
    """

def check_in_checkpoint(path: Path) -> None:
    """Compare a file with the checksum that state.json has for it; older checkpoints have none.

    Parameters
    ----------
    path : Path
        a file of a checkpoint
    """

def read_state(path: Path) -> dict[str, Any]:
    """Tensors and plain containers from a file; a damaged file is named.

    Parameters
    ----------
    path : Path
        a file of a checkpoint, written by torch.save

    Returns
    -------
    dict[str, Any]
        its contents, on the CPU
    """
