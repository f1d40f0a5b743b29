import torch
import matplotlib.pyplot as plt
from pathlib import Path
from wave_transformer.core.transformer import WaveTransformer, Wave
from wave_transformer.language_modelling import TokenEncoder, TokenDecoder
model = WaveTransformer(TokenEncoder(vocab_size=100, num_harmonics=64), TokenDecoder(vocab_size=100, num_harmonics=64))
encoder_input = {'input_ids': torch.randint(0, 100, (2, 16))}

# %% as written
# Get both output and encoder wave
output, encoder_wave = model(
    encoder_input,
    causal=False,
    return_encoder_outputs=True
)

# Analyze encoder wave
encoder_wave.plot_summary()
plt.savefig('encoder_wave_analysis.png')

# Synthesize time-domain signal
t = torch.linspace(0, 1.0, 1000)
signal = encoder_wave.synthesize(t)

# %% what it promises
assert output.shape == (2, 16, 100) and isinstance(encoder_wave, Wave)
assert signal.shape == (2, 16, 1000)
assert Path('encoder_wave_analysis.png').stat().st_size > 10_000
