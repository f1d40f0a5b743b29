import torch
from wave_transformer.core.transformer import PositionWiseFeedForward

# %% as written
ffn = PositionWiseFeedForward(d_model=512, d_ff=2048, dropout=0.1)
x = torch.randn(32, 100, 512)
output = ffn(x)  # Shape: (32, 100, 512)

# %% what it promises
assert output.shape == (32, 100, 512)
