# The specification leaves out the encoder and the decoder (`...`); they are written out here.
from wave_transformer.core.transformer import WaveTransformer
from wave_transformer.language_modelling import TokenEncoder, TokenDecoder
import torch, warnings
warnings.simplefilter('error')  # on a CPU there is nothing to warn about

# %% as written
# Model automatically uses PyTorch attention if Flash Attention unavailable
model = WaveTransformer(TokenEncoder(100, 64), TokenDecoder(100, 64), use_flash=True)  # Will fallback if needed

# %% what it promises
assert model({'input_ids': torch.tensor([[1, 2, 3]])}).shape == (1, 3, 100)
