# Written by `python -m tools.export`: do not edit by hand.
"""A record in plain files always; a bar, a curve or log lines while it lasts; trackers when asked"""
from matplotlib.axes import Axes
from pathlib import Path
from typing import Any

__all__ = ['read_history', 'plot_history']

def write_history(rows: list[dict[str, float]], out: str | Path, mode: str='w'):
    """Write rows of a run; what a row lacks stays empty.

    Parameters
    ----------
    rows : list[dict[str, float]]
        one dict per step
    out : str | Path
        folder of a run; rows go to its history.csv
    mode : str, default 'w'
        'w' to begin anew, 'a' to append
    """

def read_history(out: str | Path, until: int | None=None) -> list[dict[str, float]]:
    """The rows of `history.csv`; a line cut short by a kill ends it, a damaged one is refused.

    Parameters
    ----------
    out : str | Path
        folder of a run
    until : int | None, default None
        the last step that is read; what lies beyond is not looked at

    Returns
    -------
    list[dict[str, float]]
        one dict per step, empty fields left out; [] if there is no record
    """

def write_record(out: str | Path, **about: Any) -> Path:
    """Write what is said once about a run.

    Parameters
    ----------
    out : str | Path
        folder of a run
    **about : Any
        what to say, by name

    Returns
    -------
    Path
        the file, run.json
    """

def plot_history(
    history: list[dict[str, float]],
    bits_per_nat: float | None=...,
    baselines: dict[str, float] | None=None,
    ax: Axes | None=None,
) -> Axes:
    """Training and validation loss over the steps, on a logarithmic scale where no loss is negative.

    Parameters
    ----------
    history : list[dict[str, float]]
        rows of a run
    bits_per_nat : float | None, default 1 / math.log(2)
        bits per character for one nat per token; None for a loss as it is
    baselines : dict[str, float] | None, default None
        name → bits per character, drawn as dashed lines
    ax : Axes | None, default None
        axes to draw into; new ones if not given

    Returns
    -------
    Axes
        the axes
    """

class LivePlot:
    """The curve of a run as one notebook output that is drawn again from time to time.

    Parameters
    ----------
    bits_per_nat : float | None, default 1 / math.log(2)
        bits per character for one nat per token; None for a loss as it is
    seconds : float, default 2.0
        shortest time between two drawings
    """
    bits_per_nat: float | None
    seconds: float
    axes: Any
    handle: Any
    next: Any
    def __init__(self, bits_per_nat: float | None=..., seconds: float=2.0) -> None:
        """Parameters
        ----------
        bits_per_nat : float | None, default 1 / math.log(2)
            bits per character for one nat per token; None for a loss as it is
        seconds : float, default 2.0
            shortest time between two drawings
        """
    def draw(self, history: list[dict[str, float]], last: bool=False) -> None:
        """Show the history, if it is time to.

        Parameters
        ----------
        history : list[dict[str, float]]
            rows so far
        last : bool, default False
            draw whatever the time
        """

def status_line(history: list[dict[str, float]], steps: int, unit: str='tokens/s') -> str:
    """Step, mean loss and speed of the last 20 steps, latest validation loss, time left.

    Parameters
    ----------
    history : list[dict[str, float]]
        rows so far
    steps : int
        length of the run
    unit : str, default 'tokens/s'
        of the speed

    Returns
    -------
    str
        a line for a log
    """

class Progress:
    """A bar and a curve in a notebook, a bar on a terminal, log lines elsewhere, or nothing.

    Parameters
    ----------
    trainer : Any
        the run to show, a Trainer
    kind : str, default 'auto'
        'auto', 'plot', 'bar', 'log' or 'none'
    """
    trainer: Any
    kind: str
    bar: Any
    plot: LivePlot
    unit: str
    def __init__(self, trainer: Any, kind: str='auto') -> None:
        """Parameters
        ----------
        trainer : Any
            the run to show, a Trainer
        kind : str, default 'auto'
            'auto', 'plot', 'bar', 'log' or 'none'
        """
    def update(self) -> None:
        """Show the latest step."""
    def close(self) -> None:
        """Leave the bar as it is, and the curve complete."""

def check_trackers(names: str) -> list[str]:
    """The trackers that are asked for, or an error that names the missing package.

    Parameters
    ----------
    names : str
        comma separated, such as 'tensorboard,trackio'; empty for none

    Returns
    -------
    list[str]
        the names
    """
