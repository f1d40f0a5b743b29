# Written by `python -m tools.export`: do not edit by hand.
"""From a real signal to the waves that explain it best"""
from torch import Tensor

def check_rate(sample_rate: float) -> None:
    """Raises unless the rate is a positive number."""

def check_samples(x: Tensor, name: str='x') -> None:
    """Raises unless `x` is a floating-point tensor with time in its last dimension."""

OFFSETS: tuple[str, str, str]

def spread_weights(weights: Tensor | None, x: Tensor) -> Tensor:
    """The weights in float64, one for each sample of `x`.

    Returns
    -------
    Tensor
        of the shape of `x`, float64
    """
