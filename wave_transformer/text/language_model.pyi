# Written by `python -m tools.export`: do not edit by hand.
"""Tokens to waves and waves to tokens"""
from torch import Tensor, nn
from typing import Any
from wave_transformer.core.transformer import WaveTransformer
from wave_transformer.core.wave import Wave

__all__ = ['presets', 'TokenEncoder', 'TokenDecoder', 'wave_language_model']

def check_token_ids(input_ids: Tensor, vocab_size: int) -> Tensor:
    """Returns `input_ids`, or says what is wrong with them.

    Parameters
    ----------
    input_ids : Tensor
        (B, N) integers
    vocab_size : int
        ids run from 0 to vocab_size - 1

    Returns
    -------
    Tensor
        input_ids
    """

class TokenEncoder(nn.Module):
    """A learned wave for every token.

    Parameters
    ----------
    vocab_size : int
        number of different tokens
    num_harmonics : int
        sinusoids per token
    amplitude : float, default 1.0
        root mean square amplitude before training
    max_frequency : float, default 0.5
        highest frequency before training, cycles per position
    """
    removed_options: dict[Any, Any]
    config: dict[str, Any]
    vocab_size: int
    num_harmonics: int
    table: nn.Embedding
    def __init__(
        self,
        vocab_size: int,
        num_harmonics: int,
        *,
        amplitude: float=1.0,
        max_frequency: float=0.5,
    ) -> None:
        """Parameters
        ----------
        vocab_size : int
            number of different tokens
        num_harmonics : int
            sinusoids per token
        amplitude : float, default 1.0
            root mean square amplitude before training
        max_frequency : float, default 0.5
            highest frequency before training, cycles per position
        """
    def extra_repr(self) -> str: ...
    def token_waves(self) -> Wave:
        """The wave of every token.

        Returns
        -------
        Wave
            of shape (vocab_size, num_harmonics)
        """
    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None=None,
        position_ids: Tensor | None=None,
    ) -> Wave:
        """The tokens' waves.

        Parameters
        ----------
        input_ids : Tensor
            (B, N) token ids
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        position_ids : Tensor | None, default None
            accepted for models with positions of their own; the wave of a token is the same at all

        Returns
        -------
        Wave
            of shape (B, N, num_harmonics), physical
        """
    def __call__(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None=None,
        position_ids: Tensor | None=None,
    ) -> Wave:
        """The tokens' waves.

        Parameters
        ----------
        input_ids : Tensor
            (B, N) token ids
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        position_ids : Tensor | None, default None
            accepted for models with positions of their own; the wave of a token is the same at all

        Returns
        -------
        Wave
            of shape (B, N, num_harmonics), physical
        """

class TokenDecoder(nn.Module):
    """Scores for the next token, from the final stream.

    Parameters
    ----------
    vocab_size : int
        number of different tokens
    num_harmonics : int
        sinusoids per position
    """
    removed_options: dict[Any, Any]
    config: dict[str, Any]
    proj: nn.Linear
    def __init__(self, vocab_size: int, num_harmonics: int) -> None:
        """Parameters
        ----------
        vocab_size : int
            number of different tokens
        num_harmonics : int
            sinusoids per position
        """
    def extra_repr(self) -> str: ...
    def forward(self, x: Tensor, attention_mask: Tensor | None=None) -> Tensor:
        """A score for every token at every position.

        Parameters
        ----------
        x : Tensor
            (..., 3 * num_harmonics) the final stream
        attention_mask : Tensor | None, default None
            accepted for the contract; scores at padded positions mean nothing

        Returns
        -------
        Tensor
            (..., vocab_size) logits
        """
    def __call__(self, x: Tensor, attention_mask: Tensor | None=None) -> Tensor:
        """A score for every token at every position.

        Parameters
        ----------
        x : Tensor
            (..., 3 * num_harmonics) the final stream
        attention_mask : Tensor | None, default None
            accepted for the contract; scores at padded positions mean nothing

        Returns
        -------
        Tensor
            (..., vocab_size) logits
        """

presets: dict[str, dict[str, Any]]

def wave_language_model(
    vocab_size: int,
    preset: str='small',
    *,
    encoder: dict[str, Any] | None=None,
    decoder: dict[str, Any] | None=None,
    **overrides: Any,
) -> WaveTransformer:
    """A model from tokens to logits; further keywords go to `WaveTransformer`.

    Parameters
    ----------
    vocab_size : int
        number of different tokens
    preset : str, default 'small'
        a name in presets
    encoder : dict[str, Any] | None, default None
        options of TokenEncoder
    decoder : dict[str, Any] | None, default None
        options of TokenDecoder
    **overrides : Any
        keywords of WaveTransformer that replace the preset's

    Returns
    -------
    WaveTransformer
        freshly initialised
    """
