import torch
from wave_transformer.core.transformer import Wave
batch_size, seq_len = 4, 16

# %% as written
representation = torch.randn(batch_size, seq_len, 192)
wave = Wave.from_representation(representation)
# wave.frequencies.shape: (batch_size, seq_len, 64)

# %% what it promises
assert wave.frequencies.shape == (batch_size, seq_len, 64)
assert torch.equal(wave.to_representation(), representation)
