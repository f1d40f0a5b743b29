# Written by `python -m tools.export`: do not edit by hand.
"""Adding, scaling, shifting and comparing waves, with the laws they obey"""
from torch import Tensor

__all__ = ['unwrap_phase']

def unwrap_phase(phases: Tensor, dim: int=-1) -> Tensor:
    """The phases plus whole turns, without jumps; the first stays as it is.

    Parameters
    ----------
    phases : Tensor
        (...) radians
    dim : int, default -1
        the dimension along which they follow one another

    Returns
    -------
    Tensor
        (...) radians, neighbours at most π apart
    """
