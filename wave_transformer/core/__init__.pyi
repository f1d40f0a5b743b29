# Written by `python -m tools.export`: do not edit by hand.
"""Temporary: old names for rooms that have not moved yet; goes with the last of them."""
import math
from wave_transformer.core import (
    cache as cache,
    decoding as decoding,
    masks as masks,
    positions as positions,
    transformer as transformer,
)

def advance_phase(wave, position_ids): ...
