# `torch.cuda.amp` is deprecated; `torch.amp` takes its place, with the device named.
import torch
import torch.nn.functional as F
from wave_transformer.core.transformer import WaveTransformer
from wave_transformer.language_modelling import TokenEncoder, TokenDecoder
model = WaveTransformer(TokenEncoder(100, 32), TokenDecoder(100, 32), 32)
encoder_input = {'input_ids': torch.randint(0, 100, (4, 16))}
targets = encoder_input['input_ids']
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
before = [p.detach().clone() for p in model.parameters()]
def compute_loss(output, targets): return F.cross_entropy(output.flatten(0, 1).float(), targets.flatten())

# %% as written
from torch.amp import autocast, GradScaler

scaler = GradScaler('cpu')

with autocast('cpu'):
    output = model(encoder_input)
    loss = compute_loss(output, targets)

scaler.scale(loss).backward()
scaler.step(optimizer)
scaler.update()

# %% what it promises
assert loss.isfinite()
assert all(p.isfinite().all() for p in model.parameters())
assert any(not torch.equal(a, b) for a, b in zip(before, model.parameters()))
