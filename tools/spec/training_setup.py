import torch.nn.functional as F
from pathlib import Path

# %% as written
import torch
from wave_transformer.core.transformer import WaveTransformer, Wave
from wave_transformer.language_modelling import TokenEncoder, TokenDecoder

# Model configuration
model = WaveTransformer(
    wave_encoder=TokenEncoder(vocab_size=10000, num_harmonics=64),
    wave_decoder=TokenDecoder(vocab_size=10000, num_harmonics=64),
    num_harmonics=64,
    transformer_num_layers=6,
    transformer_num_heads=8,
    transformer_heads_kv=8,
    transformer_d_ff_multi=4,
    dropout=0.1,
    use_flash=True
).cpu()

# Forward pass
batch_size, seq_len = 32, 128
input_ids = torch.randint(0, 10000, (batch_size, seq_len)).cpu()

encoder_input = {'input_ids': input_ids}
logits = model(encoder_input, causal=True)  # Shape: (32, 128, 10000)

# Loss computation
targets = torch.randint(0, 10000, (batch_size, seq_len)).cpu()
loss = F.cross_entropy(
    logits.reshape(-1, 10000),
    targets.reshape(-1)
)
loss.backward()

# Visualize intermediate waves (debugging)
with torch.no_grad():
    model(encoder_input, plot_waves=True)
    # Creates wave_layer_0_input.png, wave_layer_1.png, ..., wave_layer_6.png

# %% what it promises
assert logits.shape == (32, 128, 10000)
assert all(p.grad is not None and p.grad.isfinite().all() for p in model.parameters())
made = sorted(p.name for p in Path('.').glob('*.png'))
assert made == ['wave_layer_0_input.png', *(f'wave_layer_{i}.png' for i in range(1, 7))], made
