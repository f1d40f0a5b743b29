# Written by `python -m tools.export`: do not edit by hand.
"""An optimiser for matrices: every direction of an update gets the same length"""
import torch
from collections.abc import Callable
from torch import Tensor, nn
from typing import Any
from wave_transformer.training.settings import TrainConfig

__all__ = ['Muon']

def orthogonalized(x: Tensor, rounds: int=5) -> Tensor:
    """$UV^\\top$, nearly, by the Newton-Schulz iteration of Jordan et al.

    Parameters
    ----------
    x : Tensor
        (K, m, n)
    rounds : int, default 5
        of the polynomial

    Returns
    -------
    Tensor
        (K, m, n), its singular values between about 0.7 and 1.2
    """

def hidden_matrices(model: nn.Module) -> list[nn.Parameter]:
    """The weights of the linear layers in the blocks of a model, without tables.

    Parameters
    ----------
    model : nn.Module
        the model to train

    Returns
    -------
    list[nn.Parameter]
        weights of two dimensions
    """

def muon_groups(
    model: nn.Module,
    weight_decay: float=0.1,
    decayed: str='matrices',
) -> list[dict[str, Any]]:
    """The parameters in the groups that `Muon` takes.

    Parameters
    ----------
    model : nn.Module
        the model to train
    weight_decay : float, default 0.1
        for the matrices, and for what decayed names besides
    decayed : str, default 'matrices'
        'matrices': those of Muon alone; 'tables' and 'all' as in param_groups

    Returns
    -------
    list[dict[str, Any]]
        three parameter groups: matrices for Muon, others that decay, others
    """

class Muon(torch.optim.AdamW):
    """Muon for the groups marked `muon=True`, AdamW for the others.

    Parameters
    ----------
    groups : list[dict[str, Any]]
        parameter groups, those for Muon with muon=True and weights of two dimensions
    lr : float, default 0.001
        learning rate of both
    betas : tuple[float, float], default (0.9, 0.99)
        AdamW's averages of gradient and squared gradient
    momentum : float, default 0.95
        Muon's average of the gradient
    fused : bool, default True
        AdamW in its fused form
    """
    momentum: float
    def __init__(
        self,
        groups: list[dict[str, Any]],
        lr: float=0.001,
        betas: tuple[float, float]=(0.9, 0.99),
        momentum: float=0.95,
        fused: bool=True,
    ) -> None:
        """Parameters
        ----------
        groups : list[dict[str, Any]]
            parameter groups, those for Muon with muon=True and weights of two dimensions
        lr : float, default 0.001
            learning rate of both
        betas : tuple[float, float], default (0.9, 0.99)
            AdamW's averages of gradient and squared gradient
        momentum : float, default 0.95
            Muon's average of the gradient
        fused : bool, default True
            AdamW in its fused form
        """
    def step(self, closure: Callable[[], Any] | None=None) -> Any:
        """One step; the gradients of the matrices are used up.

        Parameters
        ----------
        closure : Callable[[], Any] | None, default None
            computes the loss and its gradients anew

        Returns
        -------
        Any
            what closure returned
        """

def make_optimizer(
    model: nn.Module,
    config: TrainConfig,
    fused: bool=True,
) -> torch.optim.AdamW:
    """The optimiser that the settings name.

    Parameters
    ----------
    model : nn.Module
        the model to train
    config : TrainConfig
        optimizer, lr, betas, weight_decay, decayed
    fused : bool, default True
        in its fused form

    Returns
    -------
    torch.optim.AdamW
        a Muon if that is asked for
    """

def is_average(t: Any, p: Tensor) -> bool:
    """Can this be an average of the gradients of a parameter?

    Parameters
    ----------
    t : Any
        from a state
    p : Tensor
        the parameter that it is of

    Returns
    -------
    bool
        a finite tensor of that shape and precision
    """

def is_count(value: Any, steps: int) -> bool:
    """Can this be how often a parameter was updated in so many steps?

    Parameters
    ----------
    value : Any
        from a state
    steps : int
        of the run

    Returns
    -------
    bool
        one number, 0 … steps
    """
