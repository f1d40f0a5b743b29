# Written by `python -m tools.export`: do not edit by hand.
"""From scores to the next token, and from prompts to a batch"""
import torch
from torch import Tensor

__all__ = ['filter_logits', 'sample_next', 'penalise', 'line_up']

def filter_logits(
    logits: Tensor,
    temperature: float=1.0,
    top_k: int | None=None,
    top_p: float | None=None,
    min_p: float | None=None,
) -> Tensor:
    """Scores of the tokens that may be drawn.

    Parameters
    ----------
    logits : Tensor
        (B, vocab_size) scores
    temperature : float, default 1.0
        divides the scores, more than 0
    top_k : int | None, default None
        keep the best top_k
    top_p : float | None, default None
        keep the fewest best whose probabilities add up to top_p
    min_p : float | None, default None
        keep those at least min_p times as likely as the best

    Returns
    -------
    Tensor
        (B, vocab_size), -inf where a token may not be drawn
    """

def sample_next(
    logits: Tensor,
    temperature: float=1.0,
    top_k: int | None=None,
    generator: torch.Generator | None=None,
    *,
    top_p: float | None=None,
    min_p: float | None=None,
) -> Tensor:
    """Draws the next token of each row.

    Parameters
    ----------
    logits : Tensor
        (B, vocab_size) scores
    temperature : float, default 1.0
        divides the scores; 0 takes the best token
    top_k : int | None, default None
        draw among the best top_k only
    generator : torch.Generator | None, default None
        source of randomness
    top_p : float | None, default None
        see filter_logits
    min_p : float | None, default None
        see filter_logits

    Returns
    -------
    Tensor
        (B, 1) token ids
    """

def penalise(logits: Tensor, seen: Tensor, repetition_penalty: float) -> Tensor:
    """Scores with a penalty on repetition.

    Parameters
    ----------
    logits : Tensor
        (B, vocab_size) scores
    seen : Tensor
        (B, vocab_size) bool, tokens that occurred already
    repetition_penalty : float
        1 changes nothing, more makes a repetition less likely

    Returns
    -------
    Tensor
        (B, vocab_size)
    """

def line_up(prompts, attention_mask: Tensor | None=None) -> tuple:
    """Prompts with their padding on the left.

    Parameters
    ----------
    prompts
        (B, N) tensor, or a list of B sequences of token ids
    attention_mask : Tensor | None, default None
        (B, N) bool or int, true/1 = keep, for a tensor

    Returns
    -------
    tuple
        ids (B, N), and mask (B, N) bool or None where nothing is padded
    """
