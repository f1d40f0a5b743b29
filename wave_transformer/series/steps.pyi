# Written by `python -m tools.export`: do not edit by hand.
"""What a season repeats by: hours of the local clock, trading days, months, or whatever the rows have for a step"""
import numpy as np
from dataclasses import dataclass
from typing import Any

__all__ = ['Steps', 'read_steps']

@dataclass(frozen=True)
class Steps:
    """How the labels of rows become numbers of steps.

    Parameters
    ----------
    origin : float
        that counts as 0: a number, or seconds of the local clock
    length : float
        of a step: a number, or seconds
    dated : bool, default False
        whether labels are dates
    step : Any, default None
        a pandas offset or a Timetable; None where no calendar fits
    grid : Any, default None
        dates of a calendar whose steps are not equally long
    """
    origin: float
    length: float
    dated: bool = False
    step: Any = None
    grid: Any = None
    def of(self, labels: Any) -> np.ndarray:
        """The numbers of steps at which labels stand.

        Parameters
        ----------
        labels : Any
            (M,) numbers or a pandas index, see `as_labels`

        Returns
        -------
        np.ndarray
            (M,) float64
        """
    def after(self, labels: Any, number: int) -> Any:
        """The labels of the next steps.

        Parameters
        ----------
        labels : Any
            of what was seen
        number : int
            of steps

        Returns
        -------
        Any
            as the labels
        """

def read_steps(labels: Any) -> Steps:
    """How these labels are best counted.

    Parameters
    ----------
    labels : Any
        (T,) numbers or a pandas index, see `as_labels`
    """

DAY: float

def proposed_periods(steps: Steps, span: float) -> list[float]:
    """Seasons that a record may have.

    Parameters
    ----------
    steps : Steps
    span : float
        steps of the record

    Returns
    -------
    list[float]
        steps, the shortest first
    """
