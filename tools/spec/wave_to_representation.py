import torch
from wave_transformer.core.transformer import Wave
batch_size, seq_len = 4, 16

# %% as written
wave = Wave(
    frequencies=torch.randn(batch_size, seq_len, 64),
    amplitudes=torch.randn(batch_size, seq_len, 64),
    phases=torch.randn(batch_size, seq_len, 64)
)
representation = wave.to_representation()  # Shape: (batch_size, seq_len, 192)

# %% what it promises
assert representation.shape == (batch_size, seq_len, 192)
assert torch.equal(representation, torch.cat([wave.frequencies, wave.amplitudes, wave.phases], dim=-1))
