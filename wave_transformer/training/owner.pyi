# Written by `python -m tools.export`: do not edit by hand.
"""A folder belongs to one process at a time, and whoever comes second is told to whom"""
from pathlib import Path

LOCK: str

class Ownership:
    """A folder that was taken, until it is given back.

    Parameters
    ----------
    folder : Path
        real path
    """
    folder: Path
    def __init__(self, folder: Path) -> None:
        """Parameters
        ----------
        folder : Path
            real path
        """
    def give_back(self) -> None:
        """Let others have the folder; a second time does nothing."""
    def __enter__(self): ...
    def __exit__(self, *_) -> None: ...
    def __del__(self) -> None: ...

def own_folder(out: str | Path) -> Ownership:
    """Take a folder for this process; a `BlockingIOError` says which other one has it.

    Parameters
    ----------
    out : str | Path
        folder of a run; made if it is not there

    Returns
    -------
    Ownership
        to be given back
    """
