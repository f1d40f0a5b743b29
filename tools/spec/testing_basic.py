# %% as written
import torch
from wave_transformer.core.transformer import (
    Wave, WaveTransformer, FlashAttention, SwiGLU, RMSNorm, ParallelBlock
)

# Test Wave dataclass
wave = Wave(
    frequencies=torch.randn(2, 10, 32),
    amplitudes=torch.randn(2, 10, 32),
    phases=torch.randn(2, 10, 32)
)
repr = wave.to_representation()
reconstructed = Wave.from_representation(repr)
assert torch.allclose(wave.frequencies, reconstructed.frequencies)

# Test FlashAttention
attn = FlashAttention(d_model=128, n_heads=4, use_flash=False)
x = torch.randn(2, 50, 128)
out = attn(x, causal=True)
assert out.shape == x.shape

# Test SwiGLU
ffn = SwiGLU(d_model=128, d_ff=512)
out = ffn(x)
assert out.shape == x.shape

# Test RMSNorm
norm = RMSNorm(d_model=128)
out = norm(x)
assert out.shape == x.shape
rms = torch.sqrt(torch.mean(out ** 2, dim=-1))
assert torch.allclose(rms, torch.ones_like(rms), atol=0.1)

# Test ParallelBlock
block = ParallelBlock(d_model=128, n_heads=4, n_heads_kv=4, d_ff=512, use_flash=False)
out = block(x, causal=True)
assert out.shape == x.shape

print("All tests passed!")
