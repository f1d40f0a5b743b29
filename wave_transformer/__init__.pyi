# Written by `python -m tools.export`: do not edit by hand.
"""Sequences as waves: a transformer whose residual stream is frequencies, amplitudes and phases."""
from importlib import import_module as import_module
from typing import TYPE_CHECKING as TYPE_CHECKING
from wave_transformer._docs import explain as _explain
from wave_transformer.audio.decoder import AudioWaveDecoder as AudioWaveDecoder
from wave_transformer.audio.encoder import AudioWaveEncoder as AudioWaveEncoder
from wave_transformer.audio.files import (
    audio_player as audio_player,
    load_audio as load_audio,
    resample as resample,
    save_audio as save_audio,
)
from wave_transformer.audio.losses import si_sdr as si_sdr, spectral_loss as spectral_loss
from wave_transformer.audio.stream import (
    AudioStream as AudioStream,
    continue_audio as continue_audio,
    wave_audio_model as wave_audio_model,
)
from wave_transformer.core import (
    algebra as _algebra,
    analysis as _analysis,
    errors as _errors,
    frames as _frames,
    trace as _trace,
)
from wave_transformer.core.attention import FlashAttention as FlashAttention
from wave_transformer.core.blocks import (
    DeepNormParallelBlock as DeepNormParallelBlock,
    NonCausalParallelBlock as NonCausalParallelBlock,
    ParallelBlock as ParallelBlock,
)
from wave_transformer.core.cache import KVCache as KVCache
from wave_transformer.core.config import register_part as register_part
from wave_transformer.core.feedforward import (
    PositionWiseFeedForward as PositionWiseFeedForward,
    SinGLU as SinGLU,
    SwiGLU as SwiGLU,
)
from wave_transformer.core.kernels import attend as attend
from wave_transformer.core.mixers import CausalConv as CausalConv
from wave_transformer.core.models import pretrained as pretrained
from wave_transformer.core.norm import RMSNorm as RMSNorm
from wave_transformer.core.oscillator import Oscillator as Oscillator
from wave_transformer.core.periodogram import periodogram as periodogram
from wave_transformer.core.plots import plot_wave_series as plot_wave_series
from wave_transformer.core.streams import plot_layers as plot_layers, plot_stream as plot_stream
from wave_transformer.core.style import wave_style as wave_style
from wave_transformer.core.synthesis import superpose as superpose, superpose_grid as superpose_grid
from wave_transformer.core.transformer import (
    WaveTransformer as WaveTransformer,
    model_from_config as model_from_config,
)
from wave_transformer.core.wave import Wave as Wave
from wave_transformer.lab.explore import explore as explore
from wave_transformer.lab.explore_model import explore_model as explore_model
from wave_transformer.lab.explore_process import explore_process as explore_process
from wave_transformer.lab.inside import (
    logit_lens as logit_lens,
    look_inside as look_inside,
    spectra as spectra,
)
from wave_transformer.lab.parts import harmonic_importance as harmonic_importance
from wave_transformer.lab.put import put_wave as put_wave
from wave_transformer.lab.watching import Recorder as Recorder, compare as compare
from wave_transformer.series.forecaster import WaveForecaster as WaveForecaster
from wave_transformer.series.listener import WaveListener as WaveListener
from wave_transformer.series.process import WaveProcess as WaveProcess
from wave_transformer.series.ridge import WaveRidge as WaveRidge
from wave_transformer.series.waves import (
    SeriesWaveDecoder as SeriesWaveDecoder,
    SeriesWaveEncoder as SeriesWaveEncoder,
)
from wave_transformer.text.generation import generate as generate, write as write
from wave_transformer.text.language_model import (
    TokenDecoder as TokenDecoder,
    TokenEncoder as TokenEncoder,
    presets as presets,
    wave_language_model as wave_language_model,
)
from wave_transformer.text.tokenizers import (
    BPETokenizer as BPETokenizer,
    ByteTokenizer as ByteTokenizer,
    CharTokenizer as CharTokenizer,
    load_tokenizer as load_tokenizer,
)
from wave_transformer.training.baselines import baselines as baselines
from wave_transformer.training.cost import (
    estimate as estimate,
    memory_bytes as memory_bytes,
    train_flops as train_flops,
)
from wave_transformer.training.data.arrays import ArrayData as ArrayData
from wave_transformer.training.data.text import (
    TokenData as TokenData,
    read_text as read_text,
    reference_text as reference_text,
    split_text as split_text,
    text_data as text_data,
)
from wave_transformer.training.data.token_files import (
    open_token_files as open_token_files,
    write_token_files as write_token_files,
)
from wave_transformer.training.loop import Trainer as Trainer, train as train
from wave_transformer.training.loss import evaluate as evaluate
from wave_transformer.training.nonfinite import first_nonfinite as first_nonfinite
from wave_transformer.training.record import plot_history as plot_history
from wave_transformer.training.saving import load_weights as load_weights
from wave_transformer.training.settings import TrainConfig as TrainConfig
from wave_transformer.training.sharing import write_card as write_card

__all__ = ['Wave', 'Oscillator', 'superpose', 'superpose_grid', 'periodogram', 'plot_wave_series',
           'plot_layers', 'plot_stream', 'wave_style', 'WaveTransformer', 'model_from_config',
           'register_part', 'ParallelBlock', 'NonCausalParallelBlock', 'DeepNormParallelBlock',
           'FlashAttention', 'attend', 'KVCache', 'CausalConv', 'PositionWiseFeedForward',
           'SwiGLU', 'SinGLU', 'RMSNorm', 'wave_language_model', 'presets', 'TokenEncoder',
           'TokenDecoder', 'generate', 'write', 'load_tokenizer', 'ByteTokenizer', 'CharTokenizer',
           'BPETokenizer', 'wave_audio_model', 'AudioWaveEncoder', 'AudioWaveDecoder',
           'AudioStream', 'continue_audio', 'load_audio', 'save_audio', 'resample', 'audio_player',
           'spectral_loss', 'si_sdr', 'WaveProcess', 'WaveListener', 'WaveForecaster', 'WaveRidge',
           'SeriesWaveEncoder', 'SeriesWaveDecoder', 'pretrained', 'load_weights', 'write_card',
           'train', 'Trainer', 'TrainConfig', 'evaluate', 'baselines', 'first_nonfinite',
           'plot_history', 'estimate', 'memory_bytes', 'train_flops', 'TokenData', 'ArrayData',
           'text_data', 'read_text', 'split_text', 'reference_text', 'open_token_files',
           'write_token_files', 'look_inside', 'logit_lens', 'spectra', 'harmonic_importance',
           'Recorder', 'compare', 'explore', 'explore_model', 'explore_process', 'put_wave']

__version__: str

def __getattr__(name: str):
    """Imports what is asked for the first time."""

def __dir__() -> list[str]:
    """All names, those that are imported later too."""
