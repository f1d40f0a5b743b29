import torch
from wave_transformer.core.transformer import WaveTransformer
token_ids = torch.randint(0, 50000, (2, 64))

# %% as written
from wave_transformer.language_modelling import TokenEncoder, TokenDecoder

model = WaveTransformer(
    wave_encoder=TokenEncoder(vocab_size=50000, num_harmonics=64),
    wave_decoder=TokenDecoder(vocab_size=50000, num_harmonics=64),
    num_harmonics=64,
    transformer_num_layers=6
)

# Input: token IDs
encoder_input = {'input_ids': token_ids}
logits = model(encoder_input, causal=True)

# %% what it promises
assert logits.shape == (2, 64, 50000) and logits.isfinite().all()
assert model.input_dim == 192 and len(model.layers) == 6
