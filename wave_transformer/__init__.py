"Sequences as waves: a transformer whose residual stream is frequencies, amplitudes and phases."
__version__ = "0.1.0"

from wave_transformer.core.transformer import (
    DeepNormParallelBlock, FlashAttention, NonCausalParallelBlock, ParallelBlock, PositionWiseFeedForward,
    RMSNorm, SwiGLU, Wave, WaveTransformer, model_from_config, plot_wave_series, register_part)
from wave_transformer.core.plots import plot_layers, plot_stream, wave_style
from wave_transformer.core.kernels import attend
from wave_transformer.core import algebra as _algebra, analysis as _analysis, trace as _trace  # give Wave its arithmetic and from_signal, models their trace
from wave_transformer.text.language_model import TokenDecoder, TokenEncoder, presets, wave_language_model
from wave_transformer.text.generation import generate, write
from wave_transformer.audio import AudioStream, AudioWaveDecoder, AudioWaveEncoder, continue_audio, wave_audio_model
from wave_transformer.audio.files import audio_player, load_audio, resample, save_audio # gives Wave its player
from wave_transformer.series.waves import SeriesModel, SeriesWaveDecoder, SeriesWaveEncoder
from wave_transformer.series.forecaster import WaveForecaster
from wave_transformer.training import saving as _saving  # gives WaveTransformer save_pretrained and from_pretrained

__all__ = [
    'AudioStream', 'AudioWaveDecoder', 'AudioWaveEncoder', 'DeepNormParallelBlock', 'FlashAttention', 'NonCausalParallelBlock', 'ParallelBlock', 'PositionWiseFeedForward',
    'RMSNorm', 'SeriesModel', 'SeriesWaveDecoder', 'SeriesWaveEncoder', 'SwiGLU', 'TokenDecoder', 'TokenEncoder', 'Wave', 'WaveForecaster',
    'WaveTransformer', 'attend', 'audio_player', 'continue_audio', 'generate', 'load_audio', 'model_from_config', 'plot_layers', 'plot_stream',
    'plot_wave_series', 'presets', 'register_part', 'resample', 'save_audio', 'wave_audio_model', 'wave_language_model', 'wave_style', 'write']
