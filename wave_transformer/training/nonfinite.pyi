# Written by `python -m tools.export`: do not edit by hand.
"""The first module, parameter or gradient that holds NaN or infinity"""
from accelerate import Accelerator
from collections.abc import Callable
from torch import nn

__all__ = ['first_nonfinite']

def first_nonfinite(model: nn.Module, step: Callable[[], object]) -> str | None:
    """Where a value that is not finite appears first.

    Parameters
    ----------
    model : nn.Module
        whose modules are looked at; its gradients are changed
    step : Callable[[], object]
        called without arguments: forward, and backward if gradients matter

    Returns
    -------
    str | None
        what was the first, or None if all is finite
    """

def nonfinite_parameter(model: nn.Module, accelerator: Accelerator) -> str | None:
    """The first trained parameter that is not finite.

    Parameters
    ----------
    model : nn.Module
        or the part of it that this process holds
    accelerator : Accelerator
        knows the other processes

    Returns
    -------
    str | None
        its name, the same in every process; None if all are finite
    """
