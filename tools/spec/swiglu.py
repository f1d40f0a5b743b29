import torch
from wave_transformer.core.transformer import SwiGLU

# %% as written
# Initialize SwiGLU (typically d_ff = 4 * d_model, but can vary)
ffn = SwiGLU(d_model=768, d_ff=3072, dropout=0.1)

# Forward pass
x = torch.randn(32, 128, 768)  # (batch, seq, d_model)
output = ffn(x)  # Shape: (32, 128, 768)

# %% what it promises
assert output.shape == (32, 128, 768)
assert sum(p.numel() for p in ffn.parameters()) == 3*768*3072
