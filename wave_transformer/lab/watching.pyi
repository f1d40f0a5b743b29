# Written by `python -m tools.export`: do not edit by hand.
"""A model while it learns, two models or two inputs side by side, and a text token by token"""
import numpy as np
from collections.abc import Callable
from matplotlib.figure import Figure
from pandas import DataFrame
from torch import Tensor
from typing import Any, NamedTuple
from wave_transformer.core.transformer import WaveTransformer
from wave_transformer.lab.inside import Inside

__all__ = ['TrainingRecord', 'Recorder', 'linear_cka', 'Comparison', 'compare', 'TokenPath',
           'token_path', 'generation_path']

class TrainingRecord(NamedTuple):
    """What a `Recorder` kept at T steps.

    Parameters
    ----------
    steps : Tensor
        (T,)
    loss : Tensor
        (T,) NaN where the rows had none
    parts : list[str]
        names of the P parts
    gradients : Tensor
        (T, P) norm of the gradient of each part
    edges : Tensor
        (bins + 1,) edges of the frequency bins
    amplitudes : Tensor
        (T, L + 1, bins) root mean square amplitude at every depth
    """
    steps: Tensor
    loss: Tensor
    parts: list[str]
    gradients: Tensor
    edges: Tensor
    amplitudes: Tensor
    def frame(self) -> DataFrame:
        """One row for each step and part, as a pandas DataFrame."""
    def plot(
        self,
        depth: int=-1,
        *,
        unit: str='cycles per position',
    ) -> tuple[Figure, np.ndarray]:
        """Gradient norm of each part over the steps, and the spectrum at one depth as an image over the steps.

        Parameters
        ----------
        depth : int, default -1
            whose spectrum to draw, 0 before the first block
        unit : str, default 'cycles per position'
            of frequencies; Hz for sound

        Returns
        -------
        tuple[Figure, np.ndarray]
            and its Axes (2,)
        """

class Recorder:
    """Keeps spectra and gradient norms by layer while a model trains; hand it to `train` as `callback`.

    Parameters
    ----------
    model : WaveTransformer
        that is going to be trained
    encoder_input : dict[str, Any]
        what to look at, keyword arguments of the encoder
    every : int, default 10
        steps between two looks; the first step is always looked at
    edges : Tensor | None, default None
        (bins + 1,) of frequency bins; None: up to eight times the highest now
    bins : int, default 32
        number of bins if edges are not given
    **rules : Any
        causal, attention_mask, document_ids, see look_inside
    """
    model: WaveTransformer
    every: int
    asked: tuple[dict[str, Any], Any]
    squares: dict[Any, Any]
    kept: list[Any]
    step: Any
    edges: Any
    parts: Any
    hooks: list[Any]
    def __init__(
        self,
        model: WaveTransformer,
        encoder_input: dict[str, Any],
        every: int=10,
        *,
        edges: Tensor | None=None,
        bins: int=32,
        **rules: Any,
    ) -> None:
        """Parameters
        ----------
        model : WaveTransformer
            that is going to be trained
        encoder_input : dict[str, Any]
            what to look at, keyword arguments of the encoder
        every : int, default 10
            steps between two looks; the first step is always looked at
        edges : Tensor | None, default None
            (bins + 1,) of frequency bins; None: up to eight times the highest now
        bins : int, default 32
            number of bins if edges are not given
        **rules : Any
            causal, attention_mask, document_ids, see look_inside
        """
    def __call__(self, row: dict[str, Any]) -> None:
        """Looks, if it is time to.

        Parameters
        ----------
        row : dict[str, Any]
            of the training loop; its step counts from 1
        """
    def record(self) -> TrainingRecord:
        """What was kept so far."""
    def close(self) -> None:
        """Stop listening; what was kept stays."""

def linear_cka(x: Tensor, y: Tensor) -> Tensor:
    """Linear CKA, $\\lVert Y^\\top X\\rVert^2 / (\\lVert X^\\top X\\rVert\\,\\lVert Y^\\top Y\\rVert)$ of centred samples.

    Parameters
    ----------
    x : Tensor
        (n, d) n samples
    y : Tensor
        (n, e) the same n samples

    Returns
    -------
    Tensor
        () between 0 and 1, in float64; 0 where one of them does not vary
    """

class Comparison(NamedTuple):
    """Two passes held against each other; made by `compare`.

    Parameters
    ----------
    cosine : Tensor | None
        (D, B, N) cosine between the streams, NaN where padded; None where depth or width differ
    difference : Tensor | None
        (D,) root mean square of the difference over that of the first; None likewise
    cka : Tensor
        (D, D') linear CKA of each depth of the first with each of the second
    """
    cosine: Tensor | None
    difference: Tensor | None
    cka: Tensor
    def frame(self) -> DataFrame:
        """One row for each depth, as a pandas DataFrame."""
    def plot(self, names: tuple[str, str]=('first', 'second')) -> tuple[Figure, np.ndarray]:
        """Mean cosine with its range over positions, and relative difference; and CKA of all depths with all.

        Parameters
        ----------
        names : tuple[str, str], default ('first', 'second')
            what was compared

        Returns
        -------
        tuple[Figure, np.ndarray]
            and its Axes (2,)
        """

def compare(first: Inside, second: Inside) -> Comparison:
    """Cosine, relative difference and CKA of the streams, depth by depth.

    Parameters
    ----------
    first : Inside
        from look_inside
    second : Inside
        another model, or another input, with as many positions
    """

class TokenPath(NamedTuple):
    """What a model thought of T tokens of a text; made by `token_path` and `generation_path`.

    Parameters
    ----------
    ids : Tensor
        (T,) the tokens
    start : int
        position of the first in the text
    probability : Tensor
        (T,) of each token, given those before it
    entropy : Tensor
        (T,) nats, of the choice
    rank : Tensor
        (T,) how many tokens were likelier
    tokens : Tensor
        (T, top) the likeliest, the likeliest first
    probabilities : Tensor
        (T, top) theirs
    """
    ids: Tensor
    start: int
    probability: Tensor
    entropy: Tensor
    rank: Tensor
    tokens: Tensor
    probabilities: Tensor
    def frame(self) -> DataFrame:
        """One row for each token, as a pandas DataFrame."""
    def plot(self, decode: Callable[[int], str]=str) -> tuple[Figure, np.ndarray]:
        """Entropy of each choice, and the alternatives in shades of their probability; the token taken is framed.

        Parameters
        ----------
        decode : Callable[[int], str], default str
            token id -> what to write

        Returns
        -------
        tuple[Figure, np.ndarray]
            and its Axes (2,)
        """

def token_path(
    model: WaveTransformer,
    input_ids: Tensor,
    start: int=1,
    top: int=5,
) -> TokenPath:
    """Probability, alternatives and entropy at every token of a text from `start` on, at temperature 1.

    Parameters
    ----------
    model : WaveTransformer
        a causal model of tokens: its encoder takes input_ids and its decoder returns scores
    input_ids : Tensor
        (N,) a text
    start : int, default 1
        the first token to ask about, at least 1
    top : int, default 5
        how many alternatives to keep
    """

def generation_path(
    model: WaveTransformer,
    prompt: Tensor,
    max_new_tokens: int,
    top: int=5,
    **options: Any,
) -> TokenPath:
    """Lets the model write, and tells what it thought at each token.

    Parameters
    ----------
    model : WaveTransformer
        a language model
    prompt : Tensor
        (N,) what it begins from
    max_new_tokens : int
        how many tokens at most
    top : int, default 5
        how many alternatives to keep
    **options : Any
        of generate: temperature, top_k, seed, stop_tokens, …

    Returns
    -------
    TokenPath
        of the new tokens
    """
