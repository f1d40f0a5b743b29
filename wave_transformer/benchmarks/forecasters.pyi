# Written by `python -m tools.export`: do not edit by hand.
"""DLinear and PatchTST, to compare with"""
from torch import Tensor, nn

__all__ = ['DLinear', 'PatchTST']

class DLinear(nn.Module):
    """Trend and remainder, each forecast by a linear layer that all channels share.

    Parameters
    ----------
    look_back : int
        steps that are seen
    horizon : int
        steps to come
    kernel_size : int, default 25
        steps of the moving average, odd
    """
    look_back: int
    kernel_size: int
    trend: nn.Linear
    remainder: nn.Linear
    def __init__(self, look_back: int, horizon: int, kernel_size: int=25) -> None:
        """Parameters
        ----------
        look_back : int
            steps that are seen
        horizon : int
            steps to come
        kernel_size : int, default 25
            steps of the moving average, odd
        """
    def forward(self, values: Tensor, start: Tensor | None=None) -> Tensor:
        """The sum of the two forecasts; start is not used.

        Returns
        -------
        Tensor
            (B, look_back) to (B, horizon)
        """
    def __call__(self, values: Tensor, start: Tensor | None=None) -> Tensor:
        """The sum of the two forecasts; start is not used.

        Returns
        -------
        Tensor
            (B, look_back) to (B, horizon)
        """

class PatchTST(nn.Module):
    """A transformer over patches of a window, the same for every channel.

    Parameters
    ----------
    look_back : int
        steps that are seen
    horizon : int
        steps to come
    patch_length : int, default 16
        steps in a patch
    stride : int, default 8
        steps from patch to patch
    d_model : int, default 16
        width
    n_heads : int, default 4
        of attention
    d_ff : int, default 128
        hidden width of the feed-forward layers
    num_layers : int, default 3
        blocks
    dropout : float, default 0.3
        everywhere
    """
    look_back: int
    patch_length: int
    stride: int
    embed: nn.Linear
    positions: nn.Parameter
    drop: nn.Dropout
    blocks: nn.Sequential
    head: nn.Sequential
    def __init__(
        self,
        look_back: int,
        horizon: int,
        patch_length: int=16,
        stride: int=8,
        d_model: int=16,
        n_heads: int=4,
        d_ff: int=128,
        num_layers: int=3,
        dropout: float=0.3,
    ) -> None:
        """Parameters
        ----------
        look_back : int
            steps that are seen
        horizon : int
            steps to come
        patch_length : int, default 16
            steps in a patch
        stride : int, default 8
            steps from patch to patch
        d_model : int, default 16
            width
        n_heads : int, default 4
            of attention
        d_ff : int, default 128
            hidden width of the feed-forward layers
        num_layers : int, default 3
            blocks
        dropout : float, default 0.3
            everywhere
        """
    def forward(self, values: Tensor, start: Tensor | None=None) -> Tensor:
        """The forecast; start is not used.

        Returns
        -------
        Tensor
            (B, look_back) to (B, horizon)
        """
    def __call__(self, values: Tensor, start: Tensor | None=None) -> Tensor:
        """The forecast; start is not used.

        Returns
        -------
        Tensor
            (B, look_back) to (B, horizon)
        """
