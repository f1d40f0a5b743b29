# Written by `python -m tools.export`: do not edit by hand.
"""Where a run computes, in which precision, and with how many others"""
import numpy as np
import weakref
from accelerate import Accelerator
from pathlib import Path
from torch import nn
from wave_transformer.training.settings import TrainConfig

__all__ = ['leave_group']

def available_devices() -> list[str]:
    """The kinds of device that are here.

    Returns
    -------
    list[str]
        of 'cuda', 'mps' and 'cpu', the fastest first
    """

def check_device(name: str='auto') -> str:
    """The kind of device that `name` means, if it is there; a numbered GPU becomes the current one.

    Parameters
    ----------
    name : str, default 'auto'
        'auto', 'cpu', 'cuda', 'cuda:1', 'mps'

    Returns
    -------
    str
        'cpu', 'cuda' or 'mps'
    """

def native_bf16() -> bool:
    """Does this processor multiply bfloat16 numbers itself (AVX512-BF16, AMX or the ARM equivalent)?

    Returns
    -------
    bool
        as far as it can be found out
    """

def make_accelerator(config: TrainConfig, out: str | Path | None=None) -> Accelerator:
    """An `Accelerator` for this device and precision.

    Parameters
    ----------
    config : TrainConfig
        device, precision and trackers
    out : str | Path | None, default None
        folder of the run, for trackers that write files

    Returns
    -------
    Accelerator
        ready to prepare a model
    """

running_trainers: weakref.WeakSet

def leave_group() -> None:
    """Leave the other processes: for the end of a script, after which nothing can be trained in it."""

def sum_over_processes(numbers: np.ndarray, accelerator: Accelerator) -> np.ndarray:
    """Numbers added up over all processes.

    Parameters
    ----------
    numbers : np.ndarray
        of this process
    accelerator : Accelerator
        knows the others

    Returns
    -------
    np.ndarray
        their sum, the same in every process
    """

def switch_on(model: nn.Module, config: TrainConfig) -> None:
    """Switch gradient checkpointing and compilation on, as the settings say.

    Parameters
    ----------
    model : nn.Module
        changed in place
    config : TrainConfig
        checkpointing and compile
    """

def switch_off(model: nn.Module, config: TrainConfig) -> None:
    """Take off what was put around the model for training.

    Parameters
    ----------
    model : nn.Module
        changed in place
    config : TrainConfig
        checkpointing and compile
    """

def divide_by_layers(accelerator: Accelerator, model: nn.Module) -> None:
    """Tell FSDP, if it is in use and was not told otherwise, to divide the model layer by layer.

    Parameters
    ----------
    accelerator : Accelerator
        with or without FSDP
    model : nn.Module
        with its layers in an `nn.ModuleList`
    """
