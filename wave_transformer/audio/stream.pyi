# Written by `python -m tools.export`: do not edit by hand.
"""Sound in, sound out, at once or in pieces"""
from torch import Tensor
from typing import Any
from wave_transformer.audio.synthesis import AudioState
from wave_transformer.core.transformer import WaveTransformer

__all__ = ['wave_audio_model', 'AudioStream', 'continue_audio']

def wave_audio_model(
    num_harmonics: int=32,
    *,
    sample_rate: float=16000,
    hop_length: int=160,
    ahead: int=0,
    bands: str='mel',
    encoder: dict[str, Any] | None=None,
    decoder: dict[str, Any] | None=None,
    quiet: float=0.01,
    **overrides: Any,
) -> WaveTransformer:
    """A model from sound to sound.

    Parameters
    ----------
    num_harmonics : int, default 32
        H
    sample_rate : float, default 16000
        Hz
    hop_length : int, default 160
        S, samples
    ahead : int, default 0
        0 plays the same sound again, 1 predicts the next hop
    bands : str, default 'mel'
        or 'linear'
    encoder : dict[str, Any] | None, default None
        further options of AudioWaveEncoder
    decoder : dict[str, Any] | None, default None
        further options of AudioWaveDecoder
    quiet : float, default 0.01
        factor on the last layers of the blocks, before training
    **overrides : Any
        keywords of WaveTransformer

    Returns
    -------
    WaveTransformer
        freshly initialised
    """

class AudioStream:
    """A model at work on sound that arrives in pieces.

    Parameters
    ----------
    model : WaveTransformer
        with a causal AudioWaveEncoder and an AudioWaveDecoder, in evaluation mode
    batch_size : int, default 1
        B
    max_seconds : float, default 30.0
        the longest sound; keys and values are kept for as long
    """
    model: WaveTransformer
    batch_size: int
    cache: Any
    past: Any
    rest: Any
    state: AudioState
    def __init__(
        self,
        model: WaveTransformer,
        batch_size: int=1,
        max_seconds: float=30.0,
    ) -> None:
        """Parameters
        ----------
        model : WaveTransformer
            with a causal AudioWaveEncoder and an AudioWaveDecoder, in evaluation mode
        batch_size : int, default 1
            B
        max_seconds : float, default 30.0
            the longest sound; keys and values are kept for as long
        """
    def push(self, audio: Tensor) -> Tensor:
        """What the model plays up to the last complete hop.

        Parameters
        ----------
        audio : Tensor
            (B, t) the next samples, any number of them

        Returns
        -------
        Tensor
            (B, t') samples, for the hops that are complete now
        """
    def finish(self) -> Tensor:
        """What the model plays for an incomplete last hop; silence is put after it.

        Returns
        -------
        Tensor
            (B, t) the remaining samples, fewer than a hop
        """

def continue_audio(model: WaveTransformer, audio: Tensor, num_samples: int) -> Tensor:
    """The sound, and what the model makes of it, hop by hop; hops are counted back from the end of the sound.

    Parameters
    ----------
    model : WaveTransformer
        with ahead=1, in evaluation mode
    audio : Tensor
        (B, T) samples, at least a hop
    num_samples : int
        how many to add

    Returns
    -------
    Tensor
        (B, T + num_samples)
    """
