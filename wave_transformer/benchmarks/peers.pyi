# Written by `python -m tools.export`: do not edit by hand.
"""Two transformers without waves, to train on the same data with the same loop"""
from torch import Tensor, nn
from typing import Any
from wave_transformer.core.norm import RMSNorm

__all__ = ['HEADS', 'GPT', 'PlainTransformer']

class GPT(nn.Module):
    """GPT-2's architecture as nanoGPT has it, without dropout.

    Parameters
    ----------
    vocab_size : int
        number of different tokens
    context_length : int, default 64
        learned positions
    d_model : int, default 128
        width of the stream
    n_layers : int, default 4
        blocks
    n_heads : int, default 4
        heads per block
    """
    vocab_size: int
    context_length: int
    wte: Any
    wpe: Any
    h: nn.Sequential
    ln_f: nn.LayerNorm
    def __init__(
        self,
        vocab_size: int,
        context_length: int=64,
        d_model: int=128,
        n_layers: int=4,
        n_heads: int=4,
    ) -> None:
        """Parameters
        ----------
        vocab_size : int
            number of different tokens
        context_length : int, default 64
            learned positions
        d_model : int, default 128
            width of the stream
        n_layers : int, default 4
            blocks
        n_heads : int, default 4
            heads per block
        """
    def forward(self, inputs: dict, causal: bool=True) -> Tensor:
        """Scores for the next token at every position.

        Parameters
        ----------
        inputs : dict
            input_ids, (B, N) integers, N at most context_length
        causal : bool, default True
            must be True

        Returns
        -------
        Tensor
            (B, N, vocab_size) logits
        """
    def __call__(self, inputs: dict, causal: bool=True) -> Tensor:
        """Scores for the next token at every position.

        Parameters
        ----------
        inputs : dict
            input_ids, (B, N) integers, N at most context_length
        causal : bool, default True
            must be True

        Returns
        -------
        Tensor
            (B, N, vocab_size) logits
        """

HEADS: tuple[str, str, str]

class PlainTransformer(nn.Module):
    """A table of vectors, parallel blocks with rotary positions, RMSNorm, and a head.

    Parameters
    ----------
    vocab_size : int
        number of different tokens
    d_model : int, default 128
        width of the stream
    n_layers : int, default 4
        blocks
    n_heads : int, default 4
        heads per block
    d_ff : int | None, default None
        hidden width of the feed-forward layers; 8/3 d_model if not given
    head : str, default 'tied'
        'tied', 'projected' (a linear layer before the tied table, a bias after it) or 'linear'
    table_std : float, default 0.1
        spread of the table before training
    **options
        further keywords of ParallelBlock, such as mixer='conv'
    """
    vocab_size: int
    head: str
    table: Any
    layers: nn.ModuleList
    norm_f: RMSNorm
    out: nn.Linear
    projection: nn.Linear
    scale: nn.Parameter
    bias: nn.Parameter
    def __init__(
        self,
        vocab_size: int,
        d_model: int=128,
        n_layers: int=4,
        n_heads: int=4,
        d_ff: int | None=None,
        *,
        head: str='tied',
        table_std: float=0.1,
        **options,
    ) -> None:
        """Parameters
        ----------
        vocab_size : int
            number of different tokens
        d_model : int, default 128
            width of the stream
        n_layers : int, default 4
            blocks
        n_heads : int, default 4
            heads per block
        d_ff : int | None, default None
            hidden width of the feed-forward layers; 8/3 d_model if not given
        head : str, default 'tied'
            'tied', 'projected' (a linear layer before the tied table, a bias after it) or 'linear'
        table_std : float, default 0.1
            spread of the table before training
        **options
            further keywords of ParallelBlock, such as mixer='conv'
        """
    def forward(self, inputs: dict, causal: bool=True) -> Tensor:
        """Scores for the next token at every position.

        Parameters
        ----------
        inputs : dict
            input_ids, (B, N) integers
        causal : bool, default True
            must be True

        Returns
        -------
        Tensor
            (B, N, vocab_size) logits
        """
    def __call__(self, inputs: dict, causal: bool=True) -> Tensor:
        """Scores for the next token at every position.

        Parameters
        ----------
        inputs : dict
            input_ids, (B, N) integers
        causal : bool, default True
            must be True

        Returns
        -------
        Tensor
            (B, N, vocab_size) logits
        """
