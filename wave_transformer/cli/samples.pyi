# Written by `python -m tools.export`: do not edit by hand.
"""What the model would write now, every so many steps"""
from collections.abc import Callable
from typing import Any
from wave_transformer.cli.run import Run

def samples_of(run: Run) -> Callable[[dict[str, Any]], None] | None:
    """What shows a sample whenever one is due.

    Parameters
    ----------
    run : Run
        before its first step

    Returns
    -------
    Callable[[dict[str, Any]], None] | None
        to be called after every step; None if no samples are wanted
    """
