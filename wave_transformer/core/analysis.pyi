# Written by `python -m tools.export`: do not edit by hand.
"""From a real signal to the waves that explain it best"""

def check_rate(sample_rate: float) -> None:
    """Raises unless the rate is a positive number."""

OFFSETS: tuple[str, str, str]
MOST_FOUND: int
