import torch
from wave_transformer.core.transformer import RMSNorm

# %% as written
# Initialize RMSNorm
norm = RMSNorm(d_model=768, eps=1e-6)

# Forward pass
x = torch.randn(32, 128, 768)  # (batch, seq, d_model)
normalized = norm(x)  # Shape: (32, 128, 768)

# RMS is approximately 1.0 after normalization
print(torch.mean(normalized ** 2, dim=-1).sqrt())  # ~1.0

# %% what it promises
assert normalized.shape == (32, 128, 768)
assert torch.allclose(normalized.square().mean(-1).sqrt(), torch.ones(32, 128), atol=1e-3)
