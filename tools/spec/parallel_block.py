import torch
from wave_transformer.core.transformer import ParallelBlock

# %% as written
# Initialize parallel block
block = ParallelBlock(
    d_model=768,
    n_heads=12,
    n_heads_kv=12,  # Not used yet
    d_ff=3072,
    dropout=0.1,
    use_flash=True
)

# Forward pass
x = torch.randn(32, 128, 768)
output = block(x, causal=True)  # Shape: (32, 128, 768)

# %% what it promises
assert output.shape == (32, 128, 768)
