# Written by `python -m tools.export`: do not edit by hand.
"""A model continues a text, token by token"""
from collections.abc import Iterable, Iterator, Sequence
from torch import Tensor
from typing import Any
from wave_transformer.core.transformer import WaveTransformer

__all__ = ['write', 'generate']

def write(
    model: WaveTransformer,
    input_ids: Tensor | Sequence,
    max_new_tokens: int,
    temperature: float=1.0,
    top_k: int | None=None,
    seed: int | None=None,
    context_length: int | None=None,
    *,
    top_p: float | None=None,
    min_p: float | None=None,
    repetition_penalty: float=1.0,
    stop_tokens: int | Iterable[int]=(),
    attention_mask: Tensor | None=None,
    use_cache: bool=True,
    static_cache: bool=False,
    stop: str | Iterable[str]=(),
    tokenizer: Any=None,
) -> Iterator[Tensor]:
    """Yields the next token of each row as it comes, in evaluation mode; afterwards each part is in its mode again.

    Parameters
    ----------
    model : WaveTransformer
        a language model
    input_ids : Tensor | Sequence
        (B, N) prompts, or a list of B sequences of different lengths
    max_new_tokens : int
        how many tokens at most
    temperature : float, default 1.0
        divides the scores; 0 takes the best token each time
    top_k : int | None, default None
        draw among the best top_k only
    seed : int | None, default None
        makes the run repeatable
    context_length : int | None, default None
        look at no more than that many tokens; None for all
    top_p : float | None, default None
        draw among the fewest best whose probabilities add up to top_p
    min_p : float | None, default None
        draw among those at least min_p times as likely as the best
    repetition_penalty : float, default 1.0
        more than 1 makes tokens that occurred already less likely
    stop_tokens : int | Iterable[int], default ()
        token id, or ids, after which a row has ended
    attention_mask : Tensor | None, default None
        (B, N) bool or int, true/1 = keep, where input_ids is a padded tensor
    use_cache : bool, default True
        keep keys and values instead of computing them anew
    static_cache : bool, default False
        a cache of fixed shapes, for a compiled model
    stop : str | Iterable[str], default ()
        text, or texts, with which a row ends as soon as it has written one
    tokenizer : Any, default None
        the one of the model; needed where there are stop texts

    Returns
    -------
    Iterator[Tensor]
        (B,) token ids a step, -1 in rows that have ended
    """

def generate(
    model: WaveTransformer,
    input_ids: Tensor | Sequence,
    max_new_tokens: int,
    temperature: float=1.0,
    top_k: int | None=None,
    seed: int | None=None,
    context_length: int | None=None,
    *,
    top_p: float | None=None,
    min_p: float | None=None,
    repetition_penalty: float=1.0,
    stop_tokens: int | Iterable[int]=(),
    fill: int | None=None,
    attention_mask: Tensor | None=None,
    use_cache: bool=True,
    static_cache: bool=False,
    progress: bool | None=None,
    stop: str | Iterable[str]=(),
    tokenizer: Any=None,
) -> Tensor | list[Tensor]:
    """Continues the prompts by up to `max_new_tokens` tokens each, in evaluation mode.

    Parameters
    ----------
    model : WaveTransformer
        a language model
    input_ids : Tensor | Sequence
        (B, N) prompts, or a list of B sequences of different lengths
    max_new_tokens : int
        how many tokens to append at most
    temperature : float, default 1.0
        divides the scores; 0 takes the best token each time
    top_k : int | None, default None
        draw among the best top_k only
    seed : int | None, default None
        makes the run repeatable
    context_length : int | None, default None
        look at no more than that many tokens; None for all
    top_p : float | None, default None
        draw among the fewest best whose probabilities add up to top_p
    min_p : float | None, default None
        draw among those at least min_p times as likely as the best
    repetition_penalty : float, default 1.0
        more than 1 makes tokens that occurred already less likely
    stop_tokens : int | Iterable[int], default ()
        token id, or ids, after which a row has ended
    fill : int | None, default None
        what a tensor holds after a row's end; the first stop token by default
    attention_mask : Tensor | None, default None
        (B, N) bool or int, true/1 = keep, where input_ids is a padded tensor
    use_cache : bool, default True
        keep keys and values instead of computing them anew
    static_cache : bool, default False
        a cache of fixed shapes, for a compiled model
    progress : bool | None, default None
        a bar; by default once writing takes longer than three seconds
    stop : str | Iterable[str], default ()
        text, or texts, with which a row ends as soon as it has written one
    tokenizer : Any, default None
        the one of the model; needed where there are stop texts

    Returns
    -------
    Tensor | list[Tensor]
        (B, N + n) tensor, or a list of tensors if input_ids is a list
    """

def text_as_written(
    tokenizer: Any,
    tokens: Iterable[int],
    stop: Sequence[str]=(),
) -> Iterator[str]:
    """What tokens say, as soon as it is certain.

    Parameters
    ----------
    tokenizer : Any
        of the model
    tokens : Iterable[int]
        one after the other
    stop : Sequence[str], default ()
        where the text ends; left out

    Returns
    -------
    Iterator[str]
        pieces, which joined are the text of the tokens up to the first stop text
    """
