# Written by `python -m tools.export`: do not edit by hand.
"""The whole model: an encoder's waves through a stack of blocks to a decoder"""
import torch
from collections.abc import Sequence
from huggingface_hub import ModelCard
from pathlib import Path
from torch import Tensor, nn
from typing import Any
from wave_transformer.core.attention import FlashAttention
from wave_transformer.core.blocks import (
    DeepNormParallelBlock,
    NonCausalParallelBlock,
    ParallelBlock,
)
from wave_transformer.core.cache import KVCache
from wave_transformer.core.decoding import StepDecoder
from wave_transformer.core.feedforward import PositionWiseFeedForward, SwiGLU
from wave_transformer.core.norm import RMSNorm
from wave_transformer.core.plots import plot_wave_series
from wave_transformer.core.trace import Trace
from wave_transformer.core.wave import Wave

__all__ = ['WaveTransformer', 'model_from_config', 'Wave', 'plot_wave_series', 'FlashAttention',
           'SwiGLU', 'RMSNorm', 'PositionWiseFeedForward', 'ParallelBlock',
           'DeepNormParallelBlock', 'NonCausalParallelBlock']

NUM_ANGLES: int

def config_defaults() -> dict[str, Any]:
    """The defaults of `WaveTransformer` by name."""

def check_config(config: dict[str, Any], origin: dict[str, str] | None=None) -> dict[str, Any]:
    """The settings, or an error that names the one out of range.

    Parameters
    ----------
    config : dict[str, Any]
        settings of WaveTransformer by name
    origin : dict[str, str] | None, default None
        words on where a setting came from, such as a preset

    Returns
    -------
    dict[str, Any]
        the same, with key-value heads that go with the heads
    """

class WaveTransformer(nn.Module):
    """A transformer whose residual stream is the waves of an encoder.

    Parameters
    ----------
    wave_encoder : nn.Module
        called with attention_mask=…, **encoder_input; returns a Wave
    wave_decoder : nn.Module
        called with the final stream (B, N, 3H) and attention_mask=…
    num_harmonics : int, default 64
        H, sinusoids per position
    transformer_num_layers : int, default 6
        number of blocks
    transformer_num_heads : int, default 8
        query heads per block
    transformer_heads_kv : int, default AtMost(4)
        key-value heads per block, a divisor of the query heads; by default the largest up to 4
    transformer_d_ff_multi : int, default 4
        hidden width of the feed-forward layers over 3H
    dropout : float, default 0.1
        everywhere in the blocks
    use_flash : bool, default True
        flash-attn where it can be had
    representation : str, default 'raw'
        layout of the wave in the stream: 'raw' or 'quadrature'
    stream_scale : float, default 1.0
        factor on the encoder's wave as it enters the stream
    block : str, default 'parallel'
        'parallel' or 'deepnorm'
    feedforward : str, default 'swiglu'
        'swiglu', or 'singlu' for a sine gate
    d_ff : int | None, default None
        hidden width of the feed-forward layers, in place of transformer_d_ff_multi
    mixer : str | None, default None
        filter along the sequence in each block: 'conv' or None
    taps : int, default 4
        positions that the mixer sees, the own one included
    positions : str | None, default None
        'rotary', or None for attention that does not see order
    window : int | None, default None
        positions that a position attends to, itself included; None for all
    qk_norm : bool, default False
        normalise queries and keys
    flash_dtype : str, default 'float16'
        what float32 is converted to on the flash-attn path: 'float16' or 'bfloat16'
    kernel : str | None, default None
        force an attention kernel by name
    final_norm : bool, default True
        a norm before the decoder; False where the size of the stream carries meaning
    """
    config: Any
    num_harmonics: int
    input_dim: int
    representation: str
    stream_scale: float
    positions: str | None
    gradient_checkpointing: bool
    wave_encoder: Any
    layers: Sequence[ParallelBlock]
    norm_f: Any
    wave_decoder: Any
    angles: Tensor
    def __init__(
        self,
        wave_encoder: nn.Module,
        wave_decoder: nn.Module,
        num_harmonics: int=64,
        transformer_num_layers: int=6,
        transformer_num_heads: int=8,
        transformer_heads_kv: int=...,
        transformer_d_ff_multi: int=4,
        dropout: float=0.1,
        use_flash: bool=True,
        *,
        representation: str='raw',
        stream_scale: float=1.0,
        block: str='parallel',
        feedforward: str='swiglu',
        d_ff: int | None=None,
        mixer: str | None=None,
        taps: int=4,
        positions: str | None=None,
        window: int | None=None,
        qk_norm: bool=False,
        flash_dtype: str='float16',
        kernel: str | None=None,
        final_norm: bool=True,
    ) -> None:
        """Parameters
        ----------
        wave_encoder : nn.Module
            called with attention_mask=…, **encoder_input; returns a Wave
        wave_decoder : nn.Module
            called with the final stream (B, N, 3H) and attention_mask=…
        num_harmonics : int, default 64
            H, sinusoids per position
        transformer_num_layers : int, default 6
            number of blocks
        transformer_num_heads : int, default 8
            query heads per block
        transformer_heads_kv : int, default AtMost(4)
            key-value heads per block, a divisor of the query heads; by default the largest up to 4
        transformer_d_ff_multi : int, default 4
            hidden width of the feed-forward layers over 3H
        dropout : float, default 0.1
            everywhere in the blocks
        use_flash : bool, default True
            flash-attn where it can be had
        representation : str, default 'raw'
            layout of the wave in the stream: 'raw' or 'quadrature'
        stream_scale : float, default 1.0
            factor on the encoder's wave as it enters the stream
        block : str, default 'parallel'
            'parallel' or 'deepnorm'
        feedforward : str, default 'swiglu'
            'swiglu', or 'singlu' for a sine gate
        d_ff : int | None, default None
            hidden width of the feed-forward layers, in place of transformer_d_ff_multi
        mixer : str | None, default None
            filter along the sequence in each block: 'conv' or None
        taps : int, default 4
            positions that the mixer sees, the own one included
        positions : str | None, default None
            'rotary', or None for attention that does not see order
        window : int | None, default None
            positions that a position attends to, itself included; None for all
        qk_norm : bool, default False
            normalise queries and keys
        flash_dtype : str, default 'float16'
            what float32 is converted to on the flash-attn path: 'float16' or 'bfloat16'
        kernel : str | None, default None
            force an attention kernel by name
        final_norm : bool, default True
            a norm before the decoder; False where the size of the stream carries meaning
        """
    def trace(
        self,
        encoder_input: dict[str, Any],
        causal: bool=True,
        attention_mask: Tensor | None=None,
        *,
        document_ids: Tensor | None=None,
        cache: KVCache | None=None,
    ) -> Trace:
        """Runs the model one depth at a time, to look at the stream and to change it.

        Parameters
        ----------
        encoder_input : dict[str, Any]
            keyword arguments of the encoder
        causal : bool, default True
            whether looking ahead is forbidden
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        document_ids : Tensor | None, default None
            (B, N) integers, one number per document
        cache : KVCache | None, default None
            what was read before, from new_cache

        Returns
        -------
        Trace
            to iterate over: one TraceStep at each depth
        """
    def layer_waves(
        self,
        encoder_input: dict[str, Any],
        causal: bool=True,
        attention_mask: Tensor | None=None,
        *,
        physical: bool=True,
        document_ids: Tensor | None=None,
    ) -> list[Wave]:
        """The waves that the stream holds at every depth, for looking and listening.

        Parameters
        ----------
        encoder_input : dict[str, Any]
            keyword arguments of the encoder
        causal : bool, default True
            whether looking ahead is forbidden
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        physical : bool, default True
            project each to f ≥ 0, A ≥ 0, φ in (-π, π]; plots do so too, and say so
        document_ids : Tensor | None, default None
            (B, N) integers, one number per document

        Returns
        -------
        list[Wave]
            of shape (B, N, H): the encoder's, then one after each block
        """
    def encode(self, encoder_input: dict[str, Any], attention_mask: Tensor | None=None) -> Wave:
        """The encoder's wave, checked against the contract.

        Parameters
        ----------
        encoder_input : dict[str, Any]
            keyword arguments of the encoder
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep

        Returns
        -------
        Wave
            of shape (B, N, num_harmonics)
        """
    def to_stream(self, wave: Wave) -> Tensor:
        """The wave as it enters the first block.

        Parameters
        ----------
        wave : Wave
            of shape (B, N, num_harmonics)

        Returns
        -------
        Tensor
            (B, N, 3 * num_harmonics)
        """
    def wave_at(self, x: Tensor, *, physical: bool=True) -> Wave:
        """The wave that the stream holds there; past the encoder nothing keeps it physical.

        Parameters
        ----------
        x : Tensor
            (B, N, 3 * num_harmonics) the stream at any depth
        physical : bool, default True
            project to f ≥ 0, A ≥ 0, φ in (-π, π], which leaves the signal as it is

        Returns
        -------
        Wave
            of shape (B, N, num_harmonics)
        """
    def check_cache(self, cache: KVCache) -> None:
        """Raises unless the cache was made for a model of this shape.

        Parameters
        ----------
        cache : KVCache
            from new_cache
        """
    def step_decoder(self, cache: KVCache) -> StepDecoder | None:
        """Steps of one position from the stream to the final norm, with this cache, in their fused form.

        Parameters
        ----------
        cache : KVCache
            from new_cache

        Returns
        -------
        StepDecoder | None
            to be called with (B, 3 * num_harmonics); None where forward is the only way
        """
    def forward(
        self,
        encoder_input: dict[str, Any],
        causal: bool=True,
        return_encoder_outputs: bool=False,
        attention_mask: Tensor | None=None,
        plot_waves: bool | str | Path=False,
        *,
        document_ids: Tensor | None=None,
        cache: KVCache | None=None,
        last_only: bool=False,
    ) -> Any:
        """Encode, pass through the blocks, normalise, decode.

        Parameters
        ----------
        encoder_input : dict[str, Any]
            keyword arguments of the encoder
        causal : bool, default True
            whether looking ahead is forbidden
        return_encoder_outputs : bool, default False
            also return the encoder's wave
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        plot_waves : bool | str | Path, default False
            True or a directory: draw the wave at every layer
        document_ids : Tensor | None, default None
            (B, N) integers: several documents in a row, which do not see each other
        cache : KVCache | None, default None
            what was read before, from new_cache; the inputs are what comes next
        last_only : bool, default False
            decode the last position only (of every row, padding included)

        Returns
        -------
        Any
            the decoder's output, or (output, Wave)
        """
    def final_stream(
        self,
        encoder_input: dict[str, Any],
        causal: bool=True,
        attention_mask: Tensor | None=None,
        *,
        document_ids: Tensor | None=None,
        cache: KVCache | None=None,
    ) -> Tensor:
        """What the decoder reads: the stream after the last block and the final norm.

        Parameters
        ----------
        encoder_input : dict[str, Any]
            keyword arguments of the encoder
        causal : bool, default True
            whether looking ahead is forbidden
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        document_ids : Tensor | None, default None
            (B, N) integers: several documents in a row, which do not see each other
        cache : KVCache | None, default None
            what was read before, from new_cache; the inputs are what comes next

        Returns
        -------
        Tensor
            (B, N, 3 * num_harmonics)
        """
    def new_cache(
        self,
        batch_size: int,
        max_length: int,
        *,
        static: bool=False,
        dtype: torch.dtype | None=None,
    ) -> KVCache:
        """A key-value cache for this model.

        Parameters
        ----------
        batch_size : int
            B
        max_length : int
            the longest sequence it has to hold
        static : bool, default False
            fixed shapes, for torch.compile
        dtype : torch.dtype | None, default None
            of keys and values; by default what this model computes in, autocast included

        Returns
        -------
        KVCache
            empty
        """
    def gradient_checkpointing_enable(self) -> None:
        """From now on, blocks recompute their activations in the backward pass while training."""
    def gradient_checkpointing_disable(self) -> None:
        """From now on, blocks keep their activations."""
    def parameter_counts(self) -> dict[str, int]:
        """Parameters by part; a tensor shared between parts is counted where it first appears.

        Returns
        -------
        dict[str, int]
            part → number of parameters
        """
    def summary(self) -> str:
        """Shape, options, kernel, and parameters by part, as text.

        Returns
        -------
        str
            several lines
        """
    def __repr__(self) -> str:
        """The summary."""
    def full_config(self) -> dict[str, Any]:
        """Everything needed to build this model again, its encoder and decoder included.

        Returns
        -------
        dict[str, Any]
            JSON-ready
        """
    def save_pretrained(self, folder: str | Path, overwrite: bool=False) -> Path:
        """Writes weights (safetensors) and configuration (JSON).

        Parameters
        ----------
        folder : str | Path
            made if it is not there
        overwrite : bool, default False
            replace a model that is there already

        Returns
        -------
        Path
            the folder
        """
    @classmethod
    def from_pretrained(
        cls,
        folder: str | Path,
        device: str | torch.device='cpu',
        revision: str | None=None,
        token: str | None=None,
        **overrides: Any,
    ) -> WaveTransformer:
        """The model that the folder holds; further keywords replace settings of `WaveTransformer`.

        Parameters
        ----------
        folder : str | Path
            as written by save_pretrained; or owner/name on the Hugging Face hub
        device : str | torch.device, default 'cpu'
            where the model shall live
        revision : str | None, default None
            branch, tag or commit on the hub; the newest if not given
        token : str | None, default None
            for a private model on the hub; that of your login if not given
        **overrides : Any
            keywords of WaveTransformer that replace the file's, such as kernel

        Returns
        -------
        WaveTransformer
            in evaluation mode
        """
    def push_to_hub(
        self,
        repo_id: str,
        folder: str | Path | None=None,
        private: bool=True,
        token: str | None=None,
        message: str='Upload',
        card: ModelCard | None=None,
        tokenizer: Any=None,
    ) -> str:
        """Send this model, as it is now, to the Hugging Face hub.

        Parameters
        ----------
        repo_id : str
            owner/name
        folder : str | Path | None, default None
            where card, tokenizer and training.json of this model are, if they shall go along
        private : bool, default True
            who can see it; only you, unless you say otherwise
        token : str | None, default None
            that of your login if not given
        message : str, default 'Upload'
            what the commit says
        card : ModelCard|None, default None
            instead of the folder's; a bare one if there is none
        tokenizer : Any, default None
            instead of the folder's; it has save(folder)

        Returns
        -------
        str
            address of the commit
        """
    def __call__(
        self,
        encoder_input: dict[str, Any],
        causal: bool=True,
        return_encoder_outputs: bool=False,
        attention_mask: Tensor | None=None,
        plot_waves: bool | str | Path=False,
        *,
        document_ids: Tensor | None=None,
        cache: KVCache | None=None,
        last_only: bool=False,
    ) -> Any:
        """Encode, pass through the blocks, normalise, decode.

        Parameters
        ----------
        encoder_input : dict[str, Any]
            keyword arguments of the encoder
        causal : bool, default True
            whether looking ahead is forbidden
        return_encoder_outputs : bool, default False
            also return the encoder's wave
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        plot_waves : bool | str | Path, default False
            True or a directory: draw the wave at every layer
        document_ids : Tensor | None, default None
            (B, N) integers: several documents in a row, which do not see each other
        cache : KVCache | None, default None
            what was read before, from new_cache; the inputs are what comes next
        last_only : bool, default False
            decode the last position only (of every row, padding included)

        Returns
        -------
        Any
            the decoder's output, or (output, Wave)
        """

def model_from_config(config: dict[str, Any]) -> WaveTransformer:
    """The model that `config` describes.

    Parameters
    ----------
    config : dict[str, Any]
        from WaveTransformer.full_config

    Returns
    -------
    WaveTransformer
        freshly initialised
    """
