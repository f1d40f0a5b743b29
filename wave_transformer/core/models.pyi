# Written by `python -m tools.export`: do not edit by hand.
"""Trained models in the package itself, loaded by name and without a network"""
from typing import Any

__all__ = ['pretrained']

def pretrained(name: str) -> Any:
    """A trained model that comes with the package.

    Parameters
    ----------
    name : str
        of the model: 'listener'

    Returns
    -------
    Any
        the model, in evaluation mode and float32
    """
