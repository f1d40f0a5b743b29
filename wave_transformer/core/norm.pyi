# Written by `python -m tools.export`: do not edit by hand.
"""Normalisation by the root mean square alone"""
from torch import Tensor, nn

__all__ = ['RMSNorm']

class RMSNorm(nn.Module):
    """$x / \\sqrt{\\text{mean}(x^2) + \\varepsilon} \\cdot \\gamma$ over the last dimension (Zhang and Sennrich, 2019).

    Parameters
    ----------
    d_model : int
        size of the last dimension
    eps : float, default 1e-06
        added to the mean square; keeps silence finite
    """
    d_model: int
    eps: float
    weight: nn.Parameter
    def __init__(self, d_model: int, eps: float=1e-06) -> None:
        """Parameters
        ----------
        d_model : int
            size of the last dimension
        eps : float, default 1e-06
            added to the mean square; keeps silence finite
        """
    def forward(self, x: Tensor) -> Tensor:
        """Each vector at root mean square 1, times the weight.

        Parameters
        ----------
        x : Tensor
            (..., d_model)

        Returns
        -------
        Tensor
            (..., d_model), dtype of `x`
        """
    def extra_repr(self): ...
    def __call__(self, x: Tensor) -> Tensor:
        """Each vector at root mean square 1, times the weight.

        Parameters
        ----------
        x : Tensor
            (..., d_model)

        Returns
        -------
        Tensor
            (..., d_model), dtype of `x`
        """
