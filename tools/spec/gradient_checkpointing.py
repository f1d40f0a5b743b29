# The specification rebinds a loop variable to `torch.utils.checkpoint.checkpoint_wrapper(layer)`: PyTorch has no such
# function, and the model would not have changed. What was meant is a method here.
import torch
from wave_transformer.core.transformer import WaveTransformer
from wave_transformer.language_modelling import TokenEncoder, TokenDecoder
model = WaveTransformer(TokenEncoder(100, 32), TokenDecoder(100, 32), 32, dropout=0.)
encoder_input = {'input_ids': torch.randint(0, 100, (2, 16))}

def gradients():
    model.zero_grad()
    model(encoder_input).square().mean().backward()
    return [p.grad.clone() for p in model.parameters()]

plain, calls = gradients(), []
model.layers[0].register_forward_pre_hook(lambda *_: calls.append(1))

# %% as written
# Apply to transformer layers
model.gradient_checkpointing_enable()

# %% what it promises: the same gradients, from a layer that is computed a second time on the way back
assert all(torch.allclose(a, b, rtol=1e-4, atol=1e-7) for a, b in zip(plain, gradients()))
assert len(calls) == 2, calls
