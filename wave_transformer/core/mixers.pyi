# Written by `python -m tools.export`: do not edit by hand.
"""A short causal filter over the last few positions"""
from torch import Tensor, nn
from typing import Any
from wave_transformer.core.cache import LayerCache

__all__ = ['PIECE', 'CausalConv']

def neighbours(
    x: Tensor,
    taps: int,
    keep: Tensor | None=None,
    document_ids: Tensor | None=None,
    cache: LayerCache | None=None,
) -> list[Tensor]:
    """The stream as it was 0, 1, 2, … positions ago.

    Parameters
    ----------
    x : Tensor
        (B, N, d)
    taps : int
        how many positions, the own one included
    keep : Tensor | None, default None
        (B, N) bool, true = keep; the rest is silence
    document_ids : Tensor | None, default None
        (B, N) integers; other documents are silence
    cache : LayerCache | None, default None
        what came before the first position

    Returns
    -------
    list[Tensor]
        taps tensors (B, N, d): x at the positions n, n - 1, n - 2, …
    """

PIECE: int

class CausalConv(nn.Module):
    """$y_n = x_n + \\sum_{k=0}^{K-1} w_k \\odot x_{n-k}$: a depthwise causal convolution with a residual.

    Parameters
    ----------
    d_model : int
        width of the stream
    taps : int, default 4
        K, positions that it sees, the own one included
    std : float, default 0.3
        spread of the taps before training
    """
    taps: int
    weight: nn.Parameter
    def __init__(self, d_model: int, taps: int=4, std: float=0.3) -> None:
        """Parameters
        ----------
        d_model : int
            width of the stream
        taps : int, default 4
            K, positions that it sees, the own one included
        std : float, default 0.3
            spread of the taps before training
        """
    def extra_repr(self) -> str: ...
    def forward(
        self,
        x: Tensor,
        keep: Tensor | None=None,
        document_ids: Tensor | None=None,
        cache: LayerCache | None=None,
    ) -> Tensor:
        """The stream, filtered along the sequence.

        Parameters
        ----------
        x : Tensor
            (B, N, d_model)
        keep : Tensor | None, default None
            (B, N) bool, true = keep; the rest is silence
        document_ids : Tensor | None, default None
            (B, N) integers; other documents are silence
        cache : LayerCache | None, default None
            what came before the first position

        Returns
        -------
        Tensor
            (B, N, d_model)
        """
    def __call__(
        self,
        x: Tensor,
        keep: Tensor | None=None,
        document_ids: Tensor | None=None,
        cache: LayerCache | None=None,
    ) -> Tensor:
        """The stream, filtered along the sequence.

        Parameters
        ----------
        x : Tensor
            (B, N, d_model)
        keep : Tensor | None, default None
            (B, N) bool, true = keep; the rest is silence
        document_ids : Tensor | None, default None
            (B, N) integers; other documents are silence
        cache : LayerCache | None, default None
            what came before the first position

        Returns
        -------
        Tensor
            (B, N, d_model)
        """

MIXERS: dict[Any, Any]
