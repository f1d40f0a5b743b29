import torch
from wave_transformer.core.transformer import FlashAttention

# %% as written
# Initialize attention module
attn = FlashAttention(d_model=512, n_heads=8, dropout=0.1, use_flash=True)

# Forward pass
x = torch.randn(32, 128, 512)  # (batch, seq_len, d_model)
output = attn(x, causal=True)  # Shape: (32, 128, 512)

# Non-causal attention (for encoder)
output = attn(x, causal=False)

# %% what it promises
assert output.shape == (32, 128, 512)
assert (attn.d_head, attn.scale) == (64, 64**-.5) and attn.qkv.bias is None and attn.out_proj.bias is not None
