# Written by `python -m tools.export`: do not edit by hand.
"""The settings of a run: defaults, those of the demonstration or of the run that is resumed, and what is given now"""
from typing import Any
from wave_transformer.cli.settings import TrainSettings

def shared_name(path: str | None) -> str | None:
    """The name of a text without the path to it on this machine.

    Parameters
    ----------
    path : str | None
        of a text

    Returns
    -------
    str | None
        as it was named; of a full path the last part
    """

def source_text(source: str, run: Any) -> str:
    """What `source.txt` says: the place, and a checksum of run and place.

    Parameters
    ----------
    source : str
        where the text lies on this machine
    run : Any
        the run that learns it, as training.json calls it

    Returns
    -------
    str
        two lines
    """

def settings_for(given: dict[str, Any]) -> TrainSettings:
    """Defaults, then the demonstration's or the saved settings, then what was given.

    Parameters
    ----------
    given : dict[str, Any]
        what was given on the command line, by option

    Returns
    -------
    TrainSettings
        all settings; resume is True only if there is a run to go on with
    """
