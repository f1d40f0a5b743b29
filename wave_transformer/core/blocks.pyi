# Written by `python -m tools.export`: do not edit by hand.
"""Attention and feed-forward side by side, under one norm and one residual"""
from torch import Tensor, nn
from typing import Any
from wave_transformer.core.attention import Context, FlashAttention
from wave_transformer.core.cache import LayerCache
from wave_transformer.core.decoding import FusedBlock, StepBuffers
from wave_transformer.core.norm import RMSNorm

__all__ = ['ParallelBlock', 'DeepNormParallelBlock', 'NonCausalParallelBlock']

class BlockParts(nn.Module):
    """Norm, mixer, attention, feed-forward and dropout of a parallel block."""
    residual_scale: float
    norm: RMSNorm
    mixer: Any
    attn: FlashAttention
    ffn: Any
    dropout: nn.Dropout
    def __init__(
        self,
        d_model: int,
        n_heads: int,
        n_heads_kv: int,
        d_ff: int,
        dropout: float,
        use_flash: bool,
        *,
        feedforward: str='swiglu',
        mixer: str | None=None,
        taps: int=4,
        **attention,
    ) -> None: ...
    def prepare(
        self,
        x: Tensor,
        causal: bool,
        attention_mask: Tensor | None=None,
        position_ids: Tensor | None=None,
        document_ids: Tensor | None=None,
    ) -> tuple[Tensor, Context]:
        """Checks the input of a block that is used by itself.

        Parameters
        ----------
        x : Tensor
            (B, N, d_model)
        causal : bool
            whether looking ahead is forbidden
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        position_ids : Tensor | None, default None
            (N,) or (B, N) positions for rotary; counted from 0 by default
        document_ids : Tensor | None, default None
            (B, N) integers; positions see their own document only

        Returns
        -------
        tuple[Tensor, Context]
            `x`, zero where it is padded, and what the branches need to know
        """
    def read(self, x: Tensor, context: Context, cache: LayerCache | None=None) -> Tensor:
        """What both branches read: the stream normalised, and filtered if there is a mixer.

        Parameters
        ----------
        x : Tensor
            (B, N, d_model) the stream
        context : Context
            from `prepare`, or from a model
        cache : LayerCache | None, default None
            what was read before

        Returns
        -------
        Tensor
            (B, N, d_model)
        """
    def branches(self, x: Tensor, context: Context, cache: LayerCache | None=None) -> Tensor:
        """The sum of attention and feed-forward layer, before dropout.

        Parameters
        ----------
        x : Tensor
            (B, N, d_model) the stream
        context : Context
            from `prepare`, or from a model
        cache : LayerCache | None, default None
            what was read before

        Returns
        -------
        Tensor
            (B, N, d_model)
        """
    def fused(self, buffers: StepBuffers) -> FusedBlock:
        """This block for single positions, in evaluation mode on a CPU.

        Parameters
        ----------
        buffers : StepBuffers
            shared by the blocks of a model

        Returns
        -------
        FusedBlock
            with a copy of the weights
        """

class ParallelBlock(BlockParts):
    """$x + \\text{dropout}(\\text{attn}(\\text{norm}(x)) + \\text{ffn}(\\text{norm}(x)))$.

    Parameters
    ----------
    d_model : int
        width of the stream
    n_heads : int
        number of query heads
    n_heads_kv : int
        number of key-value heads, a divisor of n_heads
    d_ff : int
        hidden width of the feed-forward layer
    dropout : float, default 0.0
        for attention weights, gated values and the sum
    use_flash : bool, default True
        flash-attn where it can be had
    **options
        feedforward, mixer, taps; further keywords of FlashAttention
    """
    def __init__(
        self,
        d_model: int,
        n_heads: int,
        n_heads_kv: int,
        d_ff: int,
        dropout: float=0.0,
        use_flash: bool=True,
        **options,
    ) -> None:
        """Parameters
        ----------
        d_model : int
            width of the stream
        n_heads : int
            number of query heads
        n_heads_kv : int
            number of key-value heads, a divisor of n_heads
        d_ff : int
            hidden width of the feed-forward layer
        dropout : float, default 0.0
            for attention weights, gated values and the sum
        use_flash : bool, default True
            flash-attn where it can be had
        **options
            feedforward, mixer, taps; further keywords of FlashAttention
        """
    def forward(
        self,
        x: Tensor,
        causal: bool=True,
        attention_mask: Tensor | None=None,
        *,
        position_ids: Tensor | None=None,
        document_ids: Tensor | None=None,
        context: Context | None=None,
        cache: LayerCache | None=None,
    ) -> Tensor:
        """The stream, with what attention and feed-forward layer add.

        Parameters
        ----------
        x : Tensor
            (B, N, d_model)
        causal : bool, default True
            whether looking ahead is forbidden
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        position_ids : Tensor | None, default None
            (N,) or (B, N) positions for rotary; counted from 0 by default
        document_ids : Tensor | None, default None
            (B, N) integers; positions see their own document only
        context : Context | None, default None
            all of this, checked already, inside a model
        cache : LayerCache | None, default None
            what was read before; needs a context

        Returns
        -------
        Tensor
            (B, N, d_model)
        """
    def __call__(
        self,
        x: Tensor,
        causal: bool=True,
        attention_mask: Tensor | None=None,
        *,
        position_ids: Tensor | None=None,
        document_ids: Tensor | None=None,
        context: Context | None=None,
        cache: LayerCache | None=None,
    ) -> Tensor:
        """The stream, with what attention and feed-forward layer add.

        Parameters
        ----------
        x : Tensor
            (B, N, d_model)
        causal : bool, default True
            whether looking ahead is forbidden
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        position_ids : Tensor | None, default None
            (N,) or (B, N) positions for rotary; counted from 0 by default
        document_ids : Tensor | None, default None
            (B, N) integers; positions see their own document only
        context : Context | None, default None
            all of this, checked already, inside a model
        cache : LayerCache | None, default None
            what was read before; needs a context

        Returns
        -------
        Tensor
            (B, N, d_model)
        """

class DeepNormParallelBlock(BlockParts):
    """$x + \\text{dropout}((\\text{attn}(\\text{norm}(x)) + \\text{ffn}(\\text{norm}(x))) / \\sqrt{2N})$.

    Parameters
    ----------
    d_model : int
        width of the stream
    n_heads : int
        number of query heads
    n_heads_kv : int
        number of key-value heads, a divisor of n_heads
    d_ff : int
        hidden width of the feed-forward layer
    dropout : float, default 0.0
        for attention weights, gated values and the sum
    use_flash : bool, default True
        flash-attn where it can be had
    num_layers : int, default 1
        N, number of layers of the whole model
    **options
        feedforward, mixer, taps; further keywords of FlashAttention
    """
    residual_scale: Any
    def __init__(
        self,
        d_model: int,
        n_heads: int,
        n_heads_kv: int,
        d_ff: int,
        dropout: float=0.0,
        use_flash: bool=True,
        num_layers: int=1,
        **options,
    ) -> None:
        """Parameters
        ----------
        d_model : int
            width of the stream
        n_heads : int
            number of query heads
        n_heads_kv : int
            number of key-value heads, a divisor of n_heads
        d_ff : int
            hidden width of the feed-forward layer
        dropout : float, default 0.0
            for attention weights, gated values and the sum
        use_flash : bool, default True
            flash-attn where it can be had
        num_layers : int, default 1
            N, number of layers of the whole model
        **options
            feedforward, mixer, taps; further keywords of FlashAttention
        """
    def forward(
        self,
        x: Tensor,
        attention_mask: Tensor | None=None,
        causal: bool=True,
        *,
        position_ids: Tensor | None=None,
        document_ids: Tensor | None=None,
        context: Context | None=None,
        cache: LayerCache | None=None,
    ) -> Tensor:
        """The stream, with a share of what attention and feed-forward layer add.

        Parameters
        ----------
        x : Tensor
            (B, N, d_model)
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        causal : bool, default True
            whether looking ahead is forbidden
        position_ids : Tensor | None, default None
            (N,) or (B, N) positions for rotary; counted from 0 by default
        document_ids : Tensor | None, default None
            (B, N) integers; positions see their own document only
        context : Context | None, default None
            all of this, checked already, inside a model
        cache : LayerCache | None, default None
            what was read before; needs a context

        Returns
        -------
        Tensor
            (B, N, d_model)
        """
    def __call__(
        self,
        x: Tensor,
        attention_mask: Tensor | None=None,
        causal: bool=True,
        *,
        position_ids: Tensor | None=None,
        document_ids: Tensor | None=None,
        context: Context | None=None,
        cache: LayerCache | None=None,
    ) -> Tensor:
        """The stream, with a share of what attention and feed-forward layer add.

        Parameters
        ----------
        x : Tensor
            (B, N, d_model)
        attention_mask : Tensor | None, default None
            (B, N) bool or int, true/1 = keep
        causal : bool, default True
            whether looking ahead is forbidden
        position_ids : Tensor | None, default None
            (N,) or (B, N) positions for rotary; counted from 0 by default
        document_ids : Tensor | None, default None
            (B, N) integers; positions see their own document only
        context : Context | None, default None
            all of this, checked already, inside a model
        cache : LayerCache | None, default None
            what was read before; needs a context

        Returns
        -------
        Tensor
            (B, N, d_model)
        """

class NonCausalParallelBlock(BlockParts):
    """A `ParallelBlock` that always looks both ways.

    Parameters
    ----------
    d_model : int
        width of the stream
    n_heads : int
        number of query heads
    n_heads_kv : int
        number of key-value heads, a divisor of n_heads
    d_ff : int
        hidden width of the feed-forward layer
    dropout : float, default 0.1
        for attention weights, gated values and the sum
    use_flash : bool, default True
        flash-attn where it can be had
    **options
        feedforward, mixer, taps; further keywords of FlashAttention
    """
    def __init__(
        self,
        d_model: int,
        n_heads: int,
        n_heads_kv: int,
        d_ff: int,
        dropout: float=0.1,
        use_flash: bool=True,
        **options,
    ) -> None:
        """Parameters
        ----------
        d_model : int
            width of the stream
        n_heads : int
            number of query heads
        n_heads_kv : int
            number of key-value heads, a divisor of n_heads
        d_ff : int
            hidden width of the feed-forward layer
        dropout : float, default 0.1
            for attention weights, gated values and the sum
        use_flash : bool, default True
            flash-attn where it can be had
        **options
            feedforward, mixer, taps; further keywords of FlashAttention
        """
    def forward(
        self,
        x: Tensor,
        attention_mask: Tensor | None,
        *,
        position_ids: Tensor | None=None,
        document_ids: Tensor | None=None,
    ) -> Tensor:
        """The stream, with what attention (both ways) and feed-forward layer add.

        Parameters
        ----------
        x : Tensor
            (B, N, d_model)
        attention_mask : Tensor | None
            (B, N) bool or int, true/1 = keep
        position_ids : Tensor | None, default None
            (N,) or (B, N) positions for rotary; counted from 0 by default
        document_ids : Tensor | None, default None
            (B, N) integers; positions see their own document only

        Returns
        -------
        Tensor
            (B, N, d_model)
        """
    def __call__(
        self,
        x: Tensor,
        attention_mask: Tensor | None,
        *,
        position_ids: Tensor | None=None,
        document_ids: Tensor | None=None,
    ) -> Tensor:
        """The stream, with what attention (both ways) and feed-forward layer add.

        Parameters
        ----------
        x : Tensor
            (B, N, d_model)
        attention_mask : Tensor | None
            (B, N) bool or int, true/1 = keep
        position_ids : Tensor | None, default None
            (N,) or (B, N) positions for rotary; counted from 0 by default
        document_ids : Tensor | None, default None
            (B, N) integers; positions see their own document only

        Returns
        -------
        Tensor
            (B, N, d_model)
        """
