import numpy as np, torch
import matplotlib.pyplot as plt
from wave_transformer.core.transformer import Wave
from pathlib import Path

# %% as written
wave = Wave(
    frequencies=torch.tensor([[5.0, 10.0, 15.0]]),
    amplitudes=torch.tensor([[1.0, 0.5, 0.3]]),
    phases=torch.tensor([[0.0, np.pi/4, np.pi/2]])
)

# Single plot
wave.plot_waveform(duration=2.0, sample_rate=2000)
plt.show()

# Comprehensive summary
fig, axes = wave.plot_summary(duration=1.0, sample_rate=1000)
plt.savefig('wave_analysis.png')

# %% what it promises
assert isinstance(fig, plt.Figure) and axes.shape == (2, 2)
assert Path('wave_analysis.png').stat().st_size > 10_000
