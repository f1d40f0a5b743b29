# Written by `python -m tools.export`: do not edit by hand.
"""What each position does by itself: SwiGLU, the same with a sine for a gate, and the classic ReLU pair"""
from torch import Tensor, nn
from typing import Any

__all__ = ['FEEDFORWARDS', 'silu_gate', 'sine_gate', 'SwiGLU', 'SinGLU', 'PositionWiseFeedForward']

def silu_gate(h: Tensor, u: Tensor) -> Tensor:
    """$\\text{SiLU}(h)\\odot u$.

    Parameters
    ----------
    h : Tensor
        (..., d_ff) what is gated by its own size
    u : Tensor
        (..., d_ff) what passes

    Returns
    -------
    Tensor
        (..., d_ff)
    """

def sine_gate(h: Tensor, u: Tensor, omega: float) -> Tensor:
    """$\\sin(\\omega h)\\odot u$.

    Parameters
    ----------
    h : Tensor
        (..., d_ff) phases, over omega
    u : Tensor
        (..., d_ff) amplitudes
    omega : float
        factor on the phases

    Returns
    -------
    Tensor
        (..., d_ff)
    """

class SwiGLU(nn.Module):
    """$W_2(\\text{dropout}(\\text{SiLU}(W_1 x) \\odot W_3 x))$ (Shazeer, 2020).

    Parameters
    ----------
    d_model : int
        width of input and output
    d_ff : int
        hidden width
    dropout : float, default 0.0
        probability of dropping a gated value in training
    """
    w1: nn.Linear
    w2: nn.Linear
    w3: nn.Linear
    dropout: nn.Dropout
    def __init__(self, d_model: int, d_ff: int, dropout: float=0.0) -> None:
        """Parameters
        ----------
        d_model : int
            width of input and output
        d_ff : int
            hidden width
        dropout : float, default 0.0
            probability of dropping a gated value in training
        """
    def forward(self, x: Tensor) -> Tensor:
        """Each position by itself, through the gate.

        Parameters
        ----------
        x : Tensor
            (..., d_model)

        Returns
        -------
        Tensor
            (..., d_model)
        """
    def __call__(self, x: Tensor) -> Tensor:
        """Each position by itself, through the gate.

        Parameters
        ----------
        x : Tensor
            (..., d_model)

        Returns
        -------
        Tensor
            (..., d_model)
        """

class SinGLU(SwiGLU):
    """$W_2(\\text{dropout}(\\sin(\\omega W_1 x) \\odot W_3 x))$: amplitudes $W_3 x$ at phases $\\omega W_1 x$.

    Parameters
    ----------
    d_model : int
        width of input and output
    d_ff : int
        hidden width
    dropout : float, default 0.0
        probability of dropping a gated value in training
    omega : float, default 2.0
        factor on the phases
    """
    omega: float
    def __init__(self, d_model: int, d_ff: int, dropout: float=0.0, omega: float=2.0) -> None:
        """Parameters
        ----------
        d_model : int
            width of input and output
        d_ff : int
            hidden width
        dropout : float, default 0.0
            probability of dropping a gated value in training
        omega : float, default 2.0
            factor on the phases
        """
    def extra_repr(self): ...
    def forward(self, x: Tensor) -> Tensor:
        """Each position by itself, through a wave.

        Parameters
        ----------
        x : Tensor
            (..., d_model)

        Returns
        -------
        Tensor
            (..., d_model)
        """
    def __call__(self, x: Tensor) -> Tensor:
        """Each position by itself, through a wave.

        Parameters
        ----------
        x : Tensor
            (..., d_model)

        Returns
        -------
        Tensor
            (..., d_model)
        """

FEEDFORWARDS: dict[Any, Any]

class PositionWiseFeedForward(nn.Module):
    """$W_2\\,\\text{dropout}(\\text{ReLU}(W_1 x + b_1)) + b_2$ (Vaswani et al., 2017).

    Parameters
    ----------
    d_model : int
        width of input and output
    d_ff : int
        hidden width
    dropout : float, default 0.1
        probability of dropping a hidden value in training
    """
    w1: nn.Linear
    w2: nn.Linear
    dropout: nn.Dropout
    def __init__(self, d_model: int, d_ff: int, dropout: float=0.1) -> None:
        """Parameters
        ----------
        d_model : int
            width of input and output
        d_ff : int
            hidden width
        dropout : float, default 0.1
            probability of dropping a hidden value in training
        """
    def forward(self, x: Tensor) -> Tensor:
        """Each position by itself, through the ReLU.

        Parameters
        ----------
        x : Tensor
            (..., d_model)

        Returns
        -------
        Tensor
            (..., d_model)
        """
    def __call__(self, x: Tensor) -> Tensor:
        """Each position by itself, through the ReLU.

        Parameters
        ----------
        x : Tensor
            (..., d_model)

        Returns
        -------
        Tensor
            (..., d_model)
        """
