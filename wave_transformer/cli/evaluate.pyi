# Written by `python -m tools.export`: do not edit by hand.
"""How many bits a saved model needs for a byte of any text"""
from collections.abc import Sequence
from torch import Tensor
from typing import Any
from wave_transformer.core.transformer import WaveTransformer

__all__ = ['wave_evaluate']

def text_bits(model: WaveTransformer, ids: Tensor, context_length: int=512) -> float:
    """What the text costs under the model's probabilities.

    Parameters
    ----------
    model : WaveTransformer
        over tokens, in evaluation mode
    ids : Tensor
        (N,) a text
    context_length : int, default 512
        ids that the model sees at once

    Returns
    -------
    float
        bits of the whole text
    """

def evaluate_text(
    model: WaveTransformer,
    tokenizer: Any,
    text: str,
    context_length: int=512,
) -> dict[str, float]:
    """How well a model foresees a text.

    Parameters
    ----------
    model : WaveTransformer
        over tokens
    tokenizer : Any
        the one it was trained with
    text : str
        any text that the tokenizer knows
    context_length : int, default 512
        tokens that the model sees at once

    Returns
    -------
    dict[str, float]
        counts, and bits by byte, character and token
    """

def wave_evaluate(argv: Sequence[str] | None=None) -> int:
    """Say how well a saved model foresees texts.

    Parameters
    ----------
    argv : Sequence[str] | None, default None
        the words after the command; those of the process if not given

    Returns
    -------
    int
        exit status
    """
