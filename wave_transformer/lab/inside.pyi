# Written by `python -m tools.export`: do not edit by hand.
"""What one pass through a model holds: spectra, drift and answers at every depth"""
import numpy as np
import torch
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from pandas import DataFrame
from torch import Tensor
from typing import Any, NamedTuple
from wave_transformer.core.transformer import WaveTransformer
from wave_transformer.core.wave import Wave

__all__ = ['Inside', 'look_inside', 'Spectra', 'spectra', 'Drift', 'drift', 'Lens', 'logit_lens']

@contextmanager
def evaluation_mode(*models: torch.nn.Module) -> Iterator[None]:
    """Evaluation mode and no gradients inside the context; the modes of all parts return afterwards.

    Parameters
    ----------
    *models : torch.nn.Module
        to be looked at
    """

def device_of(model: Any) -> torch.device | str:
    """Where the model is, as far as it has parameters.

    Parameters
    ----------
    model : Any
        a module, or anything else
    """

def to_device(values: Any, device: torch.device | str) -> Any:
    """The same, with all tensors on that device.

    Parameters
    ----------
    values : Any
        tensors and other things, in dicts, lists and tuples
    device : torch.device | str
        where to
    """

@dataclass(frozen=True, repr=False)
class Inside:
    """What one pass through a model held; made by `look_inside`.

    Parameters
    ----------
    model : WaveTransformer
    streams : list[Tensor]
        L + 1 of (B, N, 3H): before the first block and after each
    heads : list[tuple[Tensor, Tensor, Tensor] | None]
        queries, keys, values of each block; None for foreign attention
    keep : Tensor | None
        (B, N) bool, or None where nothing is padded
    asked : dict[str, Any]
        the arguments of look_inside besides the model
    """
    model: WaveTransformer
    streams: list[Tensor]
    heads: list[tuple[Tensor, Tensor, Tensor] | None]
    keep: Tensor | None
    asked: dict[str, Any]
    def __repr__(self) -> str: ...
    def waves(self, physical: bool=True) -> list[Wave]:
        """The waves that the streams hold.

        Parameters
        ----------
        physical : bool, default True
            project to f ≥ 0, A ≥ 0, φ in (-π, π]

        Returns
        -------
        list[Wave]
            L + 1 waves (B, N, H)
        """
    def outputs(self) -> list[Any]:
        """The decoder's output at every depth; the last is the model's own.

        Returns
        -------
        list[Any]
            L + 1 outputs of the decoder
        """
    def plot_attention(
        self,
        labels: Sequence[str] | None=None,
        *,
        index: int=0,
        positions: slice=...,
        heads: Sequence[int] | None=None,
    ) -> tuple[Figure, np.ndarray]:
        """For each layer the coherence of the waves that enter it, beside its attention weights, head by head.

        Parameters
        ----------
        labels : Sequence[str] | None, default None
            (N,) what stands at each position
        index : int, default 0
            which sequence of the batch
        positions : slice, default slice(0, 24)
            which positions to show
        heads : Sequence[int] | None, default None
            which heads to show; None for all

        Returns
        -------
        tuple[Figure, np.ndarray]
            and its Axes (L, 1 + heads)
        """

def look_inside(
    model: WaveTransformer,
    encoder_input: dict[str, Any],
    causal: bool=True,
    attention_mask: Tensor | None=None,
    *,
    document_ids: Tensor | None=None,
) -> Inside:
    """Runs the model once, in evaluation mode and without gradients, and keeps what it held.

    Parameters
    ----------
    model : WaveTransformer
        any encoder, any decoder
    encoder_input : dict[str, Any]
        keyword arguments of the encoder
    causal : bool, default True
        whether looking ahead is forbidden
    attention_mask : Tensor | None, default None
        (B, N) bool or int, true/1 = keep
    document_ids : Tensor | None, default None
        (B, N) integers, one number per document

    Returns
    -------
    Inside
        what the pass held
    """

def kept_rows(inside: Inside, x: Tensor, positions: Sequence[int] | None=None) -> Tensor:
    """The rows of `x` at positions that the mask keeps.

    Parameters
    ----------
    inside : Inside
        a pass
    x : Tensor
        (B, N, ...) something for each position of it
    positions : Sequence[int] | None, default None
        which positions; None for all

    Returns
    -------
    Tensor
        (n, ...)
    """

class Spectra(NamedTuple):
    """Amplitude over frequency at every depth; made by `spectra`.

    Parameters
    ----------
    edges : Tensor
        (bins + 1,) edges of the frequency bins, cycles per position (Hz for sound)
    amplitudes : Tensor
        (L + 1, bins) root mean square over positions of what each bin holds
    """
    edges: Tensor
    amplitudes: Tensor
    def frame(self) -> DataFrame:
        """One row for each depth and bin, as a pandas DataFrame."""
    def plot(
        self,
        layer_names: Sequence[str] | None=None,
        ax: Axes | None=None,
        *,
        unit: str='cycles per position',
    ) -> Axes:
        """An image of frequency by depth, in shades of each row's largest value; beside a row its whole amplitude.

        Parameters
        ----------
        layer_names : Sequence[str] | None, default None
            a name for each depth
        ax : Axes | None, default None
            where to draw; None makes a new figure
        unit : str, default 'cycles per position'
            of frequencies; Hz for sound

        Returns
        -------
        Axes
            the axes drawn on
        """

def spectra(
    inside: Inside,
    positions: Sequence[int] | None=None,
    *,
    bins: int=48,
    edges: Tensor | None=None,
) -> Spectra:
    """Root mean square amplitude by frequency at every depth, $\\sqrt{\\langle\\sum_{h \\in \\text{bin}} A_h^2\\rangle}$.

    Parameters
    ----------
    inside : Inside
        from look_inside
    positions : Sequence[int] | None, default None
        which positions; None for all that the mask keeps
    bins : int, default 48
        number of frequency bins
    edges : Tensor | None, default None
        (bins + 1,) rising, outer bins take in what lies beyond; None: by the data

    Returns
    -------
    Spectra
        in float64 on the CPU
    """

class Drift(NamedTuple):
    """How waves move from each depth to the next; made by `drift`.

    Parameters
    ----------
    frequency : Tensor
        (L, H) mean absolute change, cycles per position (Hz for sound)
    amplitude : Tensor
        (L, H) mean absolute change, unit of the signal
    turn : Tensor
        (L, H) mean turn of the phase, radians in (-π, π]
    concentration : Tensor
        (L, H) how much positions agree on the turn, 0 to 1
    """
    frequency: Tensor
    amplitude: Tensor
    turn: Tensor
    concentration: Tensor
    def frame(self) -> DataFrame:
        """One row for each step and harmonic, as a pandas DataFrame."""
    def plot(self, *, unit: str='cycles per position') -> tuple[Figure, np.ndarray]:
        """A dot for each harmonic at each step: change of frequency, of amplitude, and turn of the phase.

        Parameters
        ----------
        unit : str, default 'cycles per position'
            of frequencies; Hz for sound

        Returns
        -------
        tuple[Figure, np.ndarray]
            and its Axes (3,)
        """

def drift(waves: Sequence[Wave], keep: Tensor | None=None) -> Drift:
    """Changes between neighbouring depths: of frequency, of amplitude, and turns of the phase, which may agree.

    Parameters
    ----------
    waves : Sequence[Wave]
        (..., N, H) each, one for each depth, such as inside.waves()
    keep : Tensor | None, default None
        (..., N) bool, which positions count; None for all

    Returns
    -------
    Drift
        in float64
    """

class Lens(NamedTuple):
    """What a decoder of scores says at every depth; made by `logit_lens`.

    Parameters
    ----------
    tokens : Tensor
        (L + 1, B, N, top) the likeliest ones, the likeliest first
    probabilities : Tensor
        (L + 1, B, N, top) theirs
    entropy : Tensor
        (L + 1, B, N) nats
    rank : Tensor
        (L + 1, B, N) how many are likelier than the final answer; 0 where it leads
    answer : Tensor
        (B, N) what the last layer finds likeliest
    confidence : Tensor
        (L + 1, B, N) probability of the final answer
    """
    tokens: Tensor
    probabilities: Tensor
    entropy: Tensor
    rank: Tensor
    answer: Tensor
    confidence: Tensor
    def frame(self) -> DataFrame:
        """One row for each depth, sequence and position, as a pandas DataFrame."""
    def plot(
        self,
        decode: Callable[[int], str]=str,
        labels: Sequence[str] | None=None,
        *,
        index: int=0,
        positions: slice=...,
        layer_names: Sequence[str] | None=None,
    ) -> Axes:
        """The likeliest token at every depth and position, on its probability; bold where it is the final answer.

        Parameters
        ----------
        decode : Callable[[int], str], default str
            token id -> what to write
        labels : Sequence[str] | None, default None
            (N,) what stands at each position
        index : int, default 0
            which sequence of the batch
        positions : slice, default slice(0, 32)
            which positions to show
        layer_names : Sequence[str] | None, default None
            a name for each depth

        Returns
        -------
        Axes
            the axes drawn on
        """

def check_scores(out: Any, top: int) -> Tensor:
    """`out`, if it can be scores of at least `top` classes.

    Parameters
    ----------
    out : Any
        what a decoder returned
    top : int
        how many of the likeliest are wanted
    """

def entropy(log_p: Tensor) -> Tensor:
    """How uncertain a choice is.

    Parameters
    ----------
    log_p : Tensor
        (..., V) logarithms of probabilities

    Returns
    -------
    Tensor
        (...) nats
    """

def logit_lens(inside: Inside, top: int=5) -> Lens:
    """Likeliest tokens, entropy, and rank of the final answer, at every depth.

    Parameters
    ----------
    inside : Inside
        from look_inside, of a model whose decoder returns scores
    top : int, default 5
        how many of the likeliest to keep
    """
