import math, torch
from wave_transformer.core.transformer import Wave
wave = Wave(torch.tensor([[5., 10.], [3., 7.]]), torch.tensor([[1., .5], [2., 0.]]), torch.tensor([[0., 1.], [.5, .5]]))

# %% as written
t = torch.linspace(0, 1.0, 1000)  # 1 second at 1kHz
signal = wave.synthesize(t)  # Shape: (..., 1000)

# %% what it promises
assert signal.shape == (2, 1000)
exact = 2*torch.sin(2*math.pi*3*t.double() + .5)
assert torch.allclose(signal[1].double(), exact, atol=1e-5)
