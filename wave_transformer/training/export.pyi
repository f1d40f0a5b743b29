# Written by `python -m tools.export`: do not edit by hand.
"""A language model as a graph for any length, in ONNX, and with weights of eight bits"""
from pathlib import Path
from torch import Tensor, nn
from torch.export import ExportedProgram
from wave_transformer.core.transformer import WaveTransformer

__all__ = ['TokenLogits', 'export_program', 'export_onnx', 'int8_copy']

class TokenLogits(nn.Module):
    """A language model as a function of tensors.

    Parameters
    ----------
    model : WaveTransformer
        over tokens
    """
    model: WaveTransformer
    def __init__(self, model: WaveTransformer) -> None:
        """Parameters
        ----------
        model : WaveTransformer
            over tokens
        """
    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """Logits of the next token.

        Parameters
        ----------
        input_ids : Tensor
            (B, N) int64 token ids
        attention_mask : Tensor
            (B, N) bool, true = keep

        Returns
        -------
        Tensor
            (B, N, vocab_size)
        """
    def __call__(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        """Logits of the next token.

        Parameters
        ----------
        input_ids : Tensor
            (B, N) int64 token ids
        attention_mask : Tensor
            (B, N) bool, true = keep

        Returns
        -------
        Tensor
            (B, N, vocab_size)
        """

def export_program(
    model: WaveTransformer,
    max_length: int=2 ** 16,
    max_batch: int=2 ** 10,
) -> ExportedProgram:
    """The model in evaluation mode as one graph.

    Parameters
    ----------
    model : WaveTransformer
        over tokens, on the CPU
    max_length : int, default 2 ** 16
        the longest text
    max_batch : int, default 2 ** 10
        the largest batch

    Returns
    -------
    ExportedProgram
        called by its module() with ids and mask, as TokenLogits
    """

def export_onnx(model: WaveTransformer, path: str | Path, max_length: int=2 ** 16) -> Path:
    """Write a model as ONNX.

    Parameters
    ----------
    model : WaveTransformer
        over tokens, on the CPU
    path : str | Path
        the file; large weights may lie beside it
    max_length : int, default 2 ** 16
        the longest text

    Returns
    -------
    Path
        the file; inputs input_ids and attention_mask, output logits
    """

def int8_copy(model: WaveTransformer) -> WaveTransformer:
    """A copy whose linear layers hold eight bits a weight.

    Parameters
    ----------
    model : WaveTransformer
        on the CPU, in float32

    Returns
    -------
    WaveTransformer
        in evaluation mode, for use and not for training
    """
