# Written by `python -m tools.export`: do not edit by hand.
"""Write from a saved model"""
from collections.abc import Iterator, Sequence
from pathlib import Path
from torch import Tensor
from typing import Any
from wave_transformer.core.transformer import WaveTransformer

__all__ = ['wave_generate']

def prompt_ids(
    tokenizer: Any,
    prompt: str,
    tokens: int,
    temperature: float,
    top_k: int | None,
) -> Tensor:
    """The prompt as ids, or a `ValueError` that says why nothing can be written from it.

    Parameters
    ----------
    tokenizer : Any
        of the model
    prompt : str
        how the text begins
    tokens : int
        how many to add
    temperature : float
        0 or more
    top_k : int | None
        choose among so many

    Returns
    -------
    Tensor
        (N,)
    """

def stream_text(
    model: WaveTransformer,
    tokenizer: Any,
    prompt: str,
    tokens: int=400,
    temperature: float=0.8,
    top_k: int | None=40,
    seed: int=0,
    context_length: int | None=None,
    *,
    stop: Sequence[str]=(),
    **sampling: Any,
) -> Iterator[str]:
    """Continue `prompt`: whole characters as soon as they are certain.

    Parameters
    ----------
    model : WaveTransformer
        over tokens
    tokenizer : Any
        the one it was trained with
    prompt : str
        how the text begins; not empty
    tokens : int, default 400
        how many to add
    temperature : float, default 0.8
        0 for the likeliest token each time, 1 for the model's own probabilities
    top_k : int | None, default 40
        choose among so many likeliest tokens; None for all
    seed : int, default 0
        same seed, same text
    context_length : int | None, default None
        tokens that the model looks back, as in training
    stop : Sequence[str], default ()
        texts before which it ends
    **sampling : Any
        top_p, min_p, repetition_penalty: see write

    Returns
    -------
    Iterator[str]
        prompt and continuation, in pieces
    """

def write_text(*args: Any, **options: Any) -> str:
    """What `stream_text` gives, as one text.

    Parameters
    ----------
    *args : Any
        of stream_text
    **options : Any
        of stream_text

    Returns
    -------
    str
        prompt and continuation
    """

def saved_folder(name: str) -> Path:
    """The folder of a saved model, from the hub or the package if need be.

    Parameters
    ----------
    name : str
        a folder, owner/name on the hub, or 'text'

    Returns
    -------
    Path
        where its files are
    """

def saved_context_length(folder: Path) -> int | None:
    """How many tokens the model saw at once in training, if that is known.

    Parameters
    ----------
    folder : Path
        of a saved model

    Returns
    -------
    int | None
        tokens; None if nothing is known
    """

def wave_generate(argv: Sequence[str] | None=None) -> int:
    """Write text with a saved model.

    Parameters
    ----------
    argv : Sequence[str] | None, default None
        the words after the command; those of the process if not given

    Returns
    -------
    int
        exit status
    """
