"The import path of the specification: `from wave_transformer.audio import AudioWaveEncoder, AudioWaveDecoder`."
from wave_transformer.audio.decoder import AudioWaveDecoder
from wave_transformer.audio.encoder import AudioWaveEncoder
from wave_transformer.audio.stream import AudioStream, continue_audio, wave_audio_model

__all__ = ['AudioStream', 'AudioWaveDecoder', 'AudioWaveEncoder', 'continue_audio', 'wave_audio_model']
