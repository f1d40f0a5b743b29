# Written by `python -m tools.export`: do not edit by hand.
"""Trained models in the package itself, loaded by name and without a network"""
from pathlib import Path
from typing import Any

__all__ = ['pretrained']

def packaged(name: str) -> Path:
    """Where a model that comes with the package lies.

    Parameters
    ----------
    name : str
        of a model

    Returns
    -------
    Path
        its folder
    """

def pretrained(name: str, tokenizer: bool=False) -> Any:
    """A trained model that comes with the package; nothing is fetched from anywhere.

    Parameters
    ----------
    name : str
        of the model: 'text', 'sound' or 'listener'
    tokenizer : bool, default False
        give the tokenizer of a text model too

    Returns
    -------
    Any
        the model, in evaluation mode and float32; with tokenizer=True (model, tokenizer)
    """
