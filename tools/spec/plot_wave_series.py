import torch
import matplotlib.pyplot as plt
from wave_transformer.core.transformer import Wave, plot_wave_series
wave1, wave2, wave3 = [Wave(torch.tensor([f, 2*f]), torch.tensor([1., .5]), torch.zeros(2)) for f in (3., 5., 8.)]

# %% as written
waves = [wave1, wave2, wave3]
labels = ['Original', 'Transformed', 'Decoded']
fig, axes = plot_wave_series(waves, duration=1.0, labels=labels)

# %% what it promises
assert isinstance(fig, plt.Figure)
shown = ' '.join(t.get_text() for t in fig.findobj(plt.Text))
assert all(label in shown for label in labels), shown
