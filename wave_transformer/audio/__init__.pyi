# Written by `python -m tools.export`: do not edit by hand.
"""The import path of the specification: `from wave_transformer.audio import AudioWaveEncoder, AudioWaveDecoder`."""
from wave_transformer.audio.decoder import AudioWaveDecoder as AudioWaveDecoder
from wave_transformer.audio.encoder import AudioWaveEncoder as AudioWaveEncoder
from wave_transformer.audio.stream import (
    AudioStream as AudioStream,
    continue_audio as continue_audio,
    wave_audio_model as wave_audio_model,
)

__all__ = ['AudioStream', 'AudioWaveDecoder', 'AudioWaveEncoder', 'continue_audio',
           'wave_audio_model']
