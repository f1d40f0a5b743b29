# Written by `python -m tools.export`: do not edit by hand.
"""A model as a folder: weights in safetensors, configuration in JSON"""
from pathlib import Path
from torch import nn
from typing import Any
from wave_transformer.core.transformer import WaveTransformer

__all__ = ['load_weights']

WEIGHTS: str
CONFIG: str
MODEL_TYPE: str

def tensor_names(model: nn.Module) -> list[list[str]]:
    """The names of the model's tensors, those of one tensor together.

    Parameters
    ----------
    model : nn.Module
        may use a tensor in several places

    Returns
    -------
    list[list[str]]
        the names of each tensor
    """

def check_weights(model: nn.Module, path: Path, exact: bool=False) -> None:
    """A `ValueError` that names the file unless its tensors are what was written, fit the model, and are finite.

    Parameters
    ----------
    model : nn.Module
        that is to receive them
    path : Path
        a safetensors file
    exact : bool, default False
        refuse numbers of another precision
    """

def load_weights(model: WaveTransformer, path: str | Path) -> WaveTransformer:
    """Loads weights, or says which do not fit; raises before the model is changed.

    Parameters
    ----------
    model : WaveTransformer
        receives the weights, in its own precision
    path : str | Path
        a safetensors file

    Returns
    -------
    WaveTransformer
        the same model
    """

shared_files: list[Any]

def hub_folder(repo_id: str, revision: str | None=None, token: str | None=None) -> Path:
    """The folder of a model from the Hugging Face hub.

    Parameters
    ----------
    repo_id : str
        owner/name
    revision : str | None, default None
        branch, tag or commit; the newest if not given
    token : str | None, default None
        for a private one; that of your login if not given

    Returns
    -------
    Path
        where the files are now; load_tokenizer reads it too
    """

def model_folder(folder: str | Path, revision: str | None=None, token: str | None=None) -> Path:
    """Where a model's files are: here, or on the hub if there is no such folder and it is called owner/name.

    Parameters
    ----------
    folder : str | Path
        of a saved model; or owner/name on the Hugging Face hub
    revision : str | None, default None
        branch, tag or commit on the hub; the newest if not given
    token : str | None, default None
        for a private model on the hub; that of your login if not given

    Returns
    -------
    Path
        the folder itself if it is there, else the hub's copy of it
    """
