# Written by `python -m tools.export`: do not edit by hand.
"""Memory and time before the first step, for the run as it is set and for every preset"""
from wave_transformer.cli.run import Run
from wave_transformer.cli.settings import TrainSettings

def forecast(run: Run) -> str:
    """What the steps that are still to do will cost.

    Parameters
    ----------
    run : Run
        ready to go

    Returns
    -------
    str
        one line; '' if it is not worth it
    """

def dry_run(settings: TrainSettings, seconds: float=1.0) -> str:
    """The estimates for the run, and for every preset in its place.

    Parameters
    ----------
    settings : TrainSettings
        of the run that would be
    seconds : float, default 1.0
        to spend on each model

    Returns
    -------
    str
        a table
    """
