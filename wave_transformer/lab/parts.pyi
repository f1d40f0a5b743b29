# Written by `python -m tools.export`: do not edit by hand.
"""What single harmonics are worth, and which positions attention brings together"""
from collections.abc import Callable, Sequence
from matplotlib.axes import Axes
from pandas import DataFrame
from torch import Tensor
from typing import Any, NamedTuple
from wave_transformer.core.wave import Wave
from wave_transformer.lab.inside import Inside

__all__ = ['Importance', 'harmonic_importance', 'coherence', 'attention_weights']

class Importance(NamedTuple):
    """What taking out a harmonic costs; made by `harmonic_importance`.

    Parameters
    ----------
    depths : list[int]
        D of them
    change : Tensor
        (D, H) loss without the harmonic, minus loss
    everything : Tensor
        (D,) loss with all harmonics taken out, minus loss
    loss : Tensor
        () with nothing taken out
    """
    depths: list[int]
    change: Tensor
    everything: Tensor
    loss: Tensor
    def frame(self) -> DataFrame:
        """One row for each depth and harmonic, as a pandas DataFrame."""
    def plot(self, ax: Axes | None=None, *, unit: str='nats per token') -> Axes:
        """Harmonics by depth, in colours of what taking them out costs; bars where there is one depth.

        Parameters
        ----------
        ax : Axes | None, default None
            where to draw; None makes a new figure
        unit : str, default 'nats per token'
            of the loss

        Returns
        -------
        Axes
            the axes drawn on
        """

def harmonic_importance(
    inside: Inside,
    loss: Callable[[Any], Tensor],
    depths: int | Sequence[int] | None=None,
    to: str='mean',
    *,
    at_once: int=16,
) -> Importance:
    """How much worse the loss is without each harmonic.

    Parameters
    ----------
    inside : Inside
        from look_inside
    loss : Callable[[Any], Tensor]
        decoder's output -> a tensor without dimensions
    depths : int | Sequence[int] | None, default None
        at which depths, 0 before the first block; None for all
    to : str, default 'mean'
        what replaces a harmonic: its 'mean' over kept positions, or 'zero'
    at_once : int, default 16
        changes in one batch, if outputs begin with the batch; 1: one by one
    """

def coherence(wave: Wave, other: Wave | None=None) -> Tensor:
    """How much waves are in step, $\\mathrm{Re}\\sum_h z_h \\bar y_h / (\\lVert z\\rVert\\,\\lVert y\\rVert)$.

    Parameters
    ----------
    wave : Wave
        (..., N, H)
    other : Wave | None, default None
        (..., M, H); None for the wave itself

    Returns
    -------
    Tensor
        (..., N, M) between -1 and 1
    """

def layer_attention(inside: Inside, layer: int) -> Tensor:
    """What the plain kernel makes of the identity in place of values.

    Parameters
    ----------
    inside : Inside
        from look_inside
    layer : int
        from 0

    Returns
    -------
    Tensor
        (B, n_heads, N, N)
    """

def attention_weights(inside: Inside) -> Tensor:
    """The attention weights of every layer and head, from the module's own queries and keys.

    Parameters
    ----------
    inside : Inside
        from look_inside

    Returns
    -------
    Tensor
        (L, B, n_heads, N, N): query row, key column; rows of padded queries mean nothing
    """
