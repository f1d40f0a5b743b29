import torch
from wave_transformer.core.transformer import WaveTransformer

audio_tensor = torch.randn(1, 1600)

# %% as written
from wave_transformer.audio import AudioWaveEncoder, AudioWaveDecoder

model = WaveTransformer(
    wave_encoder=AudioWaveEncoder(num_harmonics=64),
    wave_decoder=AudioWaveDecoder(num_harmonics=64),
    num_harmonics=64,
    transformer_num_layers=12
)

# Input: raw audio
encoder_input = {'audio': audio_tensor}
output_audio = model(encoder_input)

# %% what it promises
assert output_audio.shape[0] == 1 and output_audio.is_floating_point() and output_audio.isfinite().all()
