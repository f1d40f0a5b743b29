# Written by `python -m tools.export`: do not edit by hand.
"""An input of a model, read again and again with waves of its stream replaced"""
import numpy as np
from collections.abc import Iterator, Sequence
from torch import Tensor, nn
from typing import Any, NamedTuple
from wave_transformer.core.trace import Trace, TraceStep
from wave_transformer.lab.page import TokenTexts

__all__ = ['TurnSession']

class Held(NamedTuple):
    """What one run held.

    Parameters
    ----------
    number : int
        of the run
    streams : list[Tensor]
        L + 1 of (B, N, 3H)
    trace : Trace
        that has run
    asked : dict[str, Any]
        its arguments
    output : Any
        of the whole model
    """
    number: int
    streams: list[Tensor]
    trace: Trace
    asked: dict[str, Any]
    output: Any

Edit = dict[str, Any]

def put_edits(step: TraceStep, edits: Sequence[Edit], element: int, unit: float) -> None:
    """Puts the waves that belong to this depth.

    Parameters
    ----------
    step : TraceStep
        of a trace
    edits : Sequence[Edit]
        waves for depths and positions, frequencies as they are shown
    element : int
        of the batch
    unit : float
        shown frequencies over those of the stream
    """

class TurnSession:
    """An input of a model, read again and again with waves of its stream replaced.

    Parameters
    ----------
    model : nn.Module
        a WaveTransformer, or a module that holds one
    inputs : Any
        a text; or what the model is called with: a dict of keywords, or a tensor
    tokenizer : Any, default None
        with encode and decode; needed for a text
    element : int, default 0
        which one of the batch
    name : str | None, default None
        of the model, as it is shown
    **rules : Any
        causal, attention_mask and document_ids, for a WaveTransformer
    """
    model: Any
    core: Any
    tokenizer: Any
    rules: Any
    name: Any
    texts: TokenTexts
    others: dict[str, Held]
    kept: dict[int, Held]
    count: int
    writer: int
    given: Any
    recording: str
    text: Any
    unit: Any
    inputs: Any
    element: int
    plain: Any
    num_positions: Any
    batch_size: Any
    edits: list[Any]
    last: Any
    def __init__(
        self,
        model: nn.Module,
        inputs: Any,
        tokenizer: Any=None,
        *,
        element: int=0,
        name: str | None=None,
        **rules: Any,
    ) -> None:
        """Parameters
        ----------
        model : nn.Module
            a WaveTransformer, or a module that holds one
        inputs : Any
            a text; or what the model is called with: a dict of keywords, or a tensor
        tokenizer : Any, default None
            with encode and decode; needed for a text
        element : int, default 0
            which one of the batch
        name : str | None, default None
            of the model, as it is shown
        **rules : Any
            causal, attention_mask and document_ids, for a WaveTransformer
        """
    def __repr__(self) -> str: ...
    @property
    def info(self) -> dict[str, Any]:
        """What the front end is told of the model.

        Returns
        -------
        dict[str, Any]
            JSON-ready
        """
    def stored(self) -> dict[str, Any]:
        """The plain run as a page stores it.

        Returns
        -------
        dict[str, Any]
            JSON-ready
        """
    def evaluate(self, edits: Sequence[Edit]=(), inputs: Any=None) -> Held:
        """Runs the model with these waves in place.

        Parameters
        ----------
        edits : Sequence[Edit], default ()
            waves to be put
        inputs : Any, default None
            what the model is called with; None for that of the session
        """
    def read(self, inputs: Any, element: int=0) -> Held:
        """Another input; from now on all is about this one.

        Parameters
        ----------
        inputs : Any
            a text; or what the model is called with
        element : int, default 0
            which one of the batch
        """
    def look_at(self, element: int) -> None:
        """Another element of the batch; from now on all is about this one, as it is without edits.

        Parameters
        ----------
        element : int
            which one of the batch, counted from the end if negative
        """
    def run(self, edits: Sequence[Edit]=()) -> dict[str, Any]:
        """The session's input with these waves in place; of the last eight runs the layers stay at hand.

        Parameters
        ----------
        edits : Sequence[Edit], default ()
            waves to be put, each with depth, position and its three parts

        Returns
        -------
        dict[str, Any]
            what the front end is told, numbers as NumPy arrays
        """
    def attention(self, layer: int) -> np.ndarray:
        """Where the layer looked in the last run.

        Parameters
        ----------
        layer : int
            from 0

        Returns
        -------
        np.ndarray
            (heads, N, N) weights, query row and key column
        """
    def wave(self, text: str, depth: int, position: int=-1) -> dict[str, Any]:
        """The wave of another text, without any edits.

        Parameters
        ----------
        text : str
            another text
        depth : int
            0 before the first block
        position : int, default -1
            of its wave, counted from the end if negative

        Returns
        -------
        dict[str, Any]
            the three parts, the position from the start, and the tokens
        """
    def lens(self, number: int, depth: int) -> dict[str, Any]:
        """What the decoder would say of the stream at a depth.

        Parameters
        ----------
        number : int
            of one of the last runs
        depth : int
            0 before the first block

        Returns
        -------
        dict[str, Any]
            the five likeliest tokens at each position as [id, p], and their texts
        """
    def log_probs(self, number: int, position: int) -> np.ndarray:
        """Log-probabilities of the token after a position.

        Parameters
        ----------
        number : int
            of one of the last runs
        position : int

        Returns
        -------
        np.ndarray
            (V,)
        """
    def write(
        self,
        count: int,
        temperature: float=1.0,
        top_k: int | None=None,
        seed: int=0,
    ) -> Iterator[dict[str, Any]]:
        """Continues the text as it is now, with the edits of the last run.

        Parameters
        ----------
        count : int
            at most that many tokens
        temperature : float, default 1.0
            0 takes the likeliest
        top_k : int | None, default None
            draw among the best top_k
        seed : int, default 0
            of the draws

        Returns
        -------
        Iterator[dict[str, Any]]
            id, text, alternatives, and the last layer's wave that led to it
        """
    def answer(
        self,
        question: dict[str, Any],
        buffers: Sequence[Any]=(),
    ) -> tuple[dict[str, Any], list[bytes]]:
        """Answers a question of the front end; what goes wrong is said in its `error`.

        Parameters
        ----------
        question : dict[str, Any]
            id, what to do, and what else it takes
        buffers : Sequence[Any], default ()
            float32 numbers of edits, three for each

        Returns
        -------
        tuple[dict[str, Any], list[bytes]]
            the answer with the same id, and its numbers
        """
    def record_limits(self) -> dict[str, float] | None:
        """What a recording has to be like; None where the session takes none.

        Returns
        -------
        dict[str, float] | None
            rate in Hz, least and most seconds
        """
    def record(self, samples: np.ndarray, name: str) -> Held:
        """Another sound; from now on all is about this one.

        Parameters
        ----------
        samples : np.ndarray
            (T,) at the rate of the model, full scale 1
        name : str
            of the recording, as it is shown
        """
    def given_sound(self) -> np.ndarray:
        """The sound that is looked at.

        Returns
        -------
        np.ndarray
            (T,)
        """
    def read_given(self) -> Held:
        """What was given at first."""

def surprises(log_p: Tensor, ids: Tensor, keep: Tensor | None) -> np.ndarray:
    """How little each token was expected after those before it.

    Parameters
    ----------
    log_p : Tensor
        (N, V) log-probabilities of the next token
    ids : Tensor
        (N,)
    keep : Tensor | None
        (N,) bool

    Returns
    -------
    np.ndarray
        (N,) nats; NaN where nothing is known
    """

def unpacked(value: Any, path: str='') -> tuple[Any, dict[str, np.ndarray]]:
    """Takes the arrays out of nested dicts.

    Parameters
    ----------
    value : Any
        dicts with arrays in them
    path : str, default ''
        of the value

    Returns
    -------
    tuple[Any, dict[str, np.ndarray]]
        the same without arrays, and these by path
    """

def packed_message(value: dict[str, Any]) -> tuple[dict[str, Any], list[bytes]]:
    """A message, which names its arrays, and these as float32.

    Parameters
    ----------
    value : dict[str, Any]
        dicts with arrays in them
    """
