"""What people write with the library, for the type checker: it is checked, not run."""
from pathlib import Path

import torch
from torch import Tensor

import wave_transformer as wt
from wave_transformer import (
    AudioWaveDecoder, AudioWaveEncoder, TokenDecoder, TokenEncoder, Wave, WaveForecaster,
    WaveTransformer, generate, load_audio, save_audio, wave_audio_model, wave_language_model)
from wave_transformer.core.transformer import (
    FlashAttention, ParallelBlock, RMSNorm, SwiGLU, plot_wave_series)
from wave_transformer.training.data.text import TokenData
from wave_transformer.training.loop import train
from wave_transformer.training.settings import TrainConfig

# ---- a wave: made, drawn, computed with
wave = Wave(torch.tensor([5., 10.]), amplitudes=torch.tensor([1., .5]), phases=torch.zeros(2))
signal: Tensor = wave.synthesize(torch.linspace(0, 1, 1000))
same: Wave = Wave.from_representation(wave.to_representation())
heard: Wave = Wave.from_signal(signal, 1000, 8)
figure, axes = wave.plot_summary(duration=1., sample_rate=1000)
figure.savefig("summary.png")
wave.plot_waveform(duration=2., sample_rate=2000).set_title("a wave")
wave.plot_spectrum().set_xlim(0, 20)
louder: Wave = 2*wave + same - wave.gain(.5)
later: Wave = louder.time_shift(.25).transpose(12).time_stretch(2)
chord: Wave = Wave.mix([wave, later], [.5, .5])
stacked: Wave = Wave.stack([wave, same])
first: Wave = stacked[0]
joined: Wave = Wave.cat([wave, same], dim=-1)
moved: Wave = joined.to("cpu", torch.float64).detach()
power: Tensor = chord.power()
energy: Tensor = chord.energy(duration=2.)
similar: bool = wave.allclose(first)
physical: bool = moved.is_physical
print(wave, heard.frequencies.numel(), power.item(), energy.item())
plot_wave_series([wave, same])

# ---- parts of a model
x = torch.randn(2, 50, 128)
attended: Tensor = FlashAttention(d_model=128, n_heads=4, use_flash=False)(x, causal=True)
normed: Tensor = RMSNorm(d_model=128)(SwiGLU(d_model=128, d_ff=512)(attended))
block = ParallelBlock(d_model=128, n_heads=4, n_heads_kv=4, d_ff=512)
passed: Tensor = block(normed, causal=True)

# ---- a language model
model: WaveTransformer = wave_language_model(100, num_harmonics=16, transformer_num_layers=2)
own = WaveTransformer(
    wave_encoder=TokenEncoder(vocab_size=100, num_harmonics=16),
    wave_decoder=TokenDecoder(vocab_size=100, num_harmonics=16),
    num_harmonics=16, transformer_num_layers=2)
tokens = torch.zeros(1, 8, dtype=torch.long)
logits: Tensor = model({"input_ids": tokens}, causal=True)
print(logits.shape, model.summary(), own)
for depth, layer in enumerate(model.layer_waves({"input_ids": tokens})):
    print(depth, layer.frequencies.median().item())
written = generate(model, tokens, 20, temperature=.8)
print(written[0].tolist())
folder: Path = model.save_pretrained("saved")
again: WaveTransformer = WaveTransformer.from_pretrained(folder, device="cpu")
again.eval().requires_grad_(False)
print(sum(p.numel() for p in again.parameters()))

# ---- sound
sound, rate = load_audio("speech.wav")
speech = wave_audio_model(num_harmonics=16)
echo: Tensor = speech({"audio": sound})
parts = AudioWaveEncoder(num_harmonics=16), AudioWaveDecoder(num_harmonics=16)
frames: Wave = parts[0](audio=sound)
save_audio("copy.wav", echo, rate)

# ---- series
forecaster = WaveForecaster(horizon=24)
forecaster.fit(torch.randn(500).numpy())
print(forecaster.predict())

# ---- training
data = TokenData(torch.zeros(1000, dtype=torch.long)), TokenData(torch.zeros(100, dtype=torch.long))
result = train(model, data, TrainConfig(steps=100))
print(result, wt.__version__)
