"Sequences as waves: a transformer whose residual stream is frequencies, amplitudes and phases."
__version__ = "0.2.0"

from importlib import import_module
from typing import TYPE_CHECKING

__all__ = [
    # Waves
    'Wave', 'Oscillator', 'superpose', 'superpose_grid', 'periodogram', 'plot_wave_series', 'plot_layers', 'plot_stream', 'wave_style',
    # The model and its parts
    'WaveTransformer', 'model_from_config', 'register_part', 'ParallelBlock', 'NonCausalParallelBlock',
    'DeepNormParallelBlock', 'FlashAttention', 'attend', 'KVCache', 'CausalConv', 'PositionWiseFeedForward', 'SwiGLU',
    'SinGLU', 'RMSNorm',
    # Text
    'wave_language_model', 'presets', 'TokenEncoder', 'TokenDecoder', 'generate', 'write', 'load_tokenizer',
    'ByteTokenizer', 'CharTokenizer', 'BPETokenizer',
    # Sound
    'wave_audio_model', 'AudioWaveEncoder', 'AudioWaveDecoder', 'AudioStream', 'continue_audio', 'load_audio',
    'save_audio', 'resample', 'audio_player', 'spectral_loss', 'si_sdr',
    # Series
    'WaveProcess', 'WaveListener', 'WaveForecaster', 'WaveRidge', 'SeriesWaveEncoder', 'SeriesWaveDecoder',
    # Models as folders
    'pretrained', 'load_weights', 'write_card',
    # Training
    'train', 'Trainer', 'TrainConfig', 'evaluate', 'baselines', 'first_nonfinite', 'plot_history', 'estimate',
    'memory_bytes', 'train_flops', 'TokenData', 'ArrayData', 'text_data', 'read_text', 'split_text', 'reference_text',
    'open_token_files', 'write_token_files',
    # Looking inside
    'look_inside', 'logit_lens', 'spectra', 'harmonic_importance', 'Recorder', 'compare', 'explore',
    'explore_model', 'explore_process', 'put_wave',
]

# Waves
from wave_transformer.core.wave import Wave
from wave_transformer.core import algebra as _algebra, analysis as _analysis, frames as _frames # methods of Wave
from wave_transformer.core import errors as _errors # its standard errors
from wave_transformer.core.oscillator import Oscillator
from wave_transformer.core.periodogram import periodogram
from wave_transformer.core.plots import plot_wave_series
from wave_transformer.core.streams import plot_layers, plot_stream
from wave_transformer.core.style import wave_style
from wave_transformer.core.synthesis import superpose, superpose_grid

# The model and its parts
from wave_transformer.core.attention import FlashAttention
from wave_transformer.core.blocks import DeepNormParallelBlock, NonCausalParallelBlock, ParallelBlock
from wave_transformer.core.cache import KVCache
from wave_transformer.core.config import register_part
from wave_transformer.core.feedforward import PositionWiseFeedForward, SinGLU, SwiGLU
from wave_transformer.core.kernels import attend
from wave_transformer.core.mixers import CausalConv
from wave_transformer.core.norm import RMSNorm
from wave_transformer.core.transformer import WaveTransformer, model_from_config
from wave_transformer.core import trace as _trace # WaveTransformer.trace and layer_waves

# Text
from wave_transformer.text.generation import generate, write
from wave_transformer.text.language_model import TokenDecoder, TokenEncoder, presets, wave_language_model
from wave_transformer.text.tokenizers import BPETokenizer, ByteTokenizer, CharTokenizer, load_tokenizer

# Sound
from wave_transformer.audio.decoder import AudioWaveDecoder
from wave_transformer.audio.encoder import AudioWaveEncoder
from wave_transformer.audio.files import audio_player, load_audio, resample, save_audio
from wave_transformer.audio.losses import si_sdr, spectral_loss
from wave_transformer.audio.stream import AudioStream, continue_audio, wave_audio_model

# Series
from wave_transformer.series.forecaster import WaveForecaster
from wave_transformer.series.listener import WaveListener
from wave_transformer.series.process import WaveProcess
from wave_transformer.series.ridge import WaveRidge
from wave_transformer.series.waves import SeriesWaveDecoder, SeriesWaveEncoder

# Models as folders: save_pretrained, from_pretrained, push_to_hub
from wave_transformer.core.models import pretrained
from wave_transformer.training.saving import load_weights
from wave_transformer.training.sharing import write_card

# What follows is imported when it is first asked for: training brings Accelerate, looking inside the widgets.
if TYPE_CHECKING:
    # Training
    from wave_transformer.training.baselines import baselines
    from wave_transformer.training.cost import estimate, memory_bytes, train_flops
    from wave_transformer.training.data.arrays import ArrayData
    from wave_transformer.training.data.text import TokenData, read_text, reference_text, split_text, text_data
    from wave_transformer.training.data.token_files import open_token_files, write_token_files
    from wave_transformer.training.loop import Trainer, train
    from wave_transformer.training.loss import evaluate
    from wave_transformer.training.nonfinite import first_nonfinite
    from wave_transformer.training.record import plot_history
    from wave_transformer.training.settings import TrainConfig

    # Looking inside
    from wave_transformer.lab.inside import logit_lens, look_inside, spectra
    from wave_transformer.lab.parts import harmonic_importance
    from wave_transformer.lab.watching import Recorder, compare
    from wave_transformer.lab.explore import explore
    from wave_transformer.lab.explore_model import explore_model
    from wave_transformer.lab.explore_process import explore_process
    from wave_transformer.lab.put import put_wave

_LATER = {
    'training.baselines': 'baselines',
    'training.cost': 'estimate memory_bytes train_flops',
    'training.data.arrays': 'ArrayData',
    'training.data.text': 'TokenData read_text reference_text split_text text_data',
    'training.data.token_files': 'open_token_files write_token_files',
    'training.loop': 'Trainer train',
    'training.loss': 'evaluate',
    'training.nonfinite': 'first_nonfinite',
    'training.record': 'plot_history',
    'training.settings': 'TrainConfig',
    'lab.inside': 'logit_lens look_inside spectra',
    'lab.parts': 'harmonic_importance',
    'lab.watching': 'Recorder compare',
    'lab.explore': 'explore',
    'lab.explore_model': 'explore_model',
    'lab.explore_process': 'explore_process',
    'lab.put': 'put_wave',
}
_MODULE_OF = {name: module for module, names in _LATER.items() for name in names.split()}

from wave_transformer._docs import explain as _explain

_explain()


def __getattr__(name: str):
    "Imports what is asked for the first time."
    if name not in _MODULE_OF: raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    value = getattr(import_module(f'{__name__}.{_MODULE_OF[name]}'), name)
    _explain()
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    "All names, those that are imported later too."
    return __all__
