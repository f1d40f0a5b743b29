import math, torch
from wave_transformer.core.transformer import DeepNormParallelBlock

# %% as written
# For a 24-layer model
block = DeepNormParallelBlock(
    d_model=1024,
    n_heads=16,
    n_heads_kv=16,
    d_ff=4096,
    dropout=0.1,
    use_flash=True,
    num_layers=24  # Important: total layer count
)

x = torch.randn(16, 256, 1024)
output = block(x, causal=True)

# %% what it promises
assert output.shape == (16, 256, 1024)
assert math.isclose(block.residual_scale, 1/math.sqrt(48))
