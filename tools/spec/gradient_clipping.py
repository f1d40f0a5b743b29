import torch
from wave_transformer.core.transformer import WaveTransformer
from wave_transformer.language_modelling import TokenEncoder, TokenDecoder
model = WaveTransformer(TokenEncoder(100, 32), TokenDecoder(100, 32), 32)
(1e4*model({'input_ids': torch.randint(0, 100, (2, 16))})).square().mean().backward()

# %% as written
torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)

# %% what it promises
assert torch.nn.utils.get_total_norm([p.grad for p in model.parameters()]) <= 1.001
