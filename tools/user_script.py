"""What people write with the library, for the type checker: it is checked, not run."""
from pathlib import Path

import torch
from torch import Tensor

import wave_transformer as wt
from wave_transformer import (AudioStream, AudioWaveDecoder, AudioWaveEncoder, TokenDecoder, TokenEncoder, Wave, WaveForecaster,
                              WaveTransformer, generate, load_audio, save_audio, wave_audio_model, wave_language_model)
from wave_transformer.core.transformer import FlashAttention, ParallelBlock, RMSNorm, SwiGLU, plot_wave_series

# ---- a wave: made, drawn, computed with
t = torch.linspace(0, 1, 1000)
wave = Wave(frequencies=torch.tensor([5., 10.]), amplitudes=torch.tensor([1., .5]), phases=torch.zeros(2))
signal: Tensor = wave.synthesize(t)
vector: Tensor = wave.to_representation()
same: Wave = Wave.from_representation(vector)
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
energy: Tensor = chord.energy()
similar: bool = wave.allclose(first)
plain: bool = moved.is_physical
count: int = wave.frequencies.numel()
plot_wave_series([wave, same])

# ---- parts of a model
x = torch.randn(2, 50, 128)
attended: Tensor = FlashAttention(d_model=128, n_heads=4, use_flash=False)(x, causal=True)
normed: Tensor = RMSNorm(d_model=128)(SwiGLU(d_model=128, d_ff=512)(attended))
block: Tensor = ParallelBlock(d_model=128, n_heads=4, n_heads_kv=4, d_ff=512)(normed, causal=True)

# ---- a language model
model: WaveTransformer = wave_language_model(100, num_harmonics=16, transformer_num_layers=2, transformer_num_heads=4)
own = WaveTransformer(wave_encoder=TokenEncoder(vocab_size=100, num_harmonics=16), num_harmonics=16,
                      wave_decoder=TokenDecoder(vocab_size=100, num_harmonics=16), transformer_num_layers=2)
tokens = torch.zeros(1, 8, dtype=torch.long)
logits = model({"input_ids": tokens}, causal=True)
print(logits.shape, model.summary())
for depth, layer in enumerate(model.layer_waves({"input_ids": tokens})): print(depth, layer.frequencies.median().item())
written: Tensor = generate(model, tokens, 20, temperature=.8)
print(written[0].tolist())
folder: Path = model.save_pretrained("saved")
again: WaveTransformer = WaveTransformer.from_pretrained(folder, device="cpu")
again.eval().requires_grad_(False)
print(sum(p.numel() for p in again.parameters()))

# ---- sound
sound, rate = load_audio("speech.wav")
speech = wave_audio_model(sample_rate=rate, num_harmonics=16)
print(speech.state_dict().keys())
save_audio("copy.wav", sound, rate)

# ---- series
forecaster = WaveForecaster(horizon=24)
forecaster.fit(torch.randn(500).numpy())
print(forecaster.predict())

# ---- training
from wave_transformer.training.loop import train
from wave_transformer.training.settings import TrainConfig
result = train(model, torch.zeros(1000, dtype=torch.long), config=TrainConfig(batch_size=4))
print(result, wt.__version__)
