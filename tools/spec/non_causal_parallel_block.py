import torch
from wave_transformer.core.transformer import NonCausalParallelBlock

# %% as written
# For encoder architecture
block = NonCausalParallelBlock(
    d_model=768,
    n_heads=12,
    n_heads_kv=12,
    d_ff=3072,
    dropout=0.1,
    use_flash=True
)

x = torch.randn(32, 128, 768)
# Attention mask not yet implemented
output = block(x, attention_mask=None)

# %% what it promises
assert output.shape == (32, 128, 768)
