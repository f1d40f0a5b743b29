# Written by `python -m tools.export`: do not edit by hand.
"""A signal that changes: cut into frames, analysed one by one, linked, and played again"""
from wave_transformer.core.wave import Wave

def check_hop(wave: Wave, hop: float):
    """Raises where frames are known to be further or less far apart.

    Parameters
    ----------
    wave : Wave
        (..., F, H)
    hop : float
        seconds from frame to frame, as it is to be played
    """
