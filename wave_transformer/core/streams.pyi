# Written by `python -m tools.export`: do not edit by hand.
"""Drawing a sequence of waves, and one such picture for each layer of a model"""
from collections.abc import Sequence
from matplotlib.axes import Axes
from wave_transformer.core.wave import Wave

__all__ = ['plot_stream', 'plot_layers']

def plot_stream(
    wave: Wave,
    labels: Sequence | None=None,
    ax: Axes | None=None,
    *,
    by: str='frequency',
    show: str='amplitude',
    bins: int=48,
    index: int | tuple | None=None,
    unit: str='Hz',
    **kwargs,
) -> Axes:
    """A sequence of waves as an image, position by frequency (or harmonic); keywords go to `Axes.pcolormesh`.

    Parameters
    ----------
    wave : Wave
        (..., N, H): N positions of one sequence
    labels : Sequence|None, default None
        (N,) what stands at each position: a string or a list of strings
    ax : Axes|None, default None
        where to draw; None makes a new figure
    by : str, default 'frequency'
        vertical axis: 'frequency' or 'harmonic'
    show : str, default 'amplitude'
        'amplitude', or 'phase': phase as hue, amplitude as depth of colour
    bins : int, default 48
        number of frequency bins
    index : int | tuple | None, default None
        which sequence of a batch; None is the first
    unit : str, default 'Hz'
        of frequencies; for tokens 'cycles per position'
    **kwargs
        passed to Matplotlib's Axes.pcolormesh

    Returns
    -------
    Axes
        the axes drawn on
    """

def plot_layers(
    waves: Sequence,
    labels: Sequence | None=None,
    layer_names: Sequence | None=None,
    *,
    by: str='frequency',
    show: str='amplitude',
    bins: int=48,
    index: int | tuple | None=None,
    shared: bool=False,
    unit: str='Hz',
) -> tuple:
    """The waves of a sentence layer by layer, a panel of `plot_stream` for each.

    Parameters
    ----------
    waves : Sequence
        of Waves (..., N, H), one per layer, input first
    labels : Sequence|None, default None
        (N,) what stands at each position: a string or a list of strings
    layer_names : Sequence|None, default None
        a name for each wave
    by : str, default 'frequency'
        vertical axis: 'frequency' or 'harmonic'
    show : str, default 'amplitude'
        'amplitude', or 'phase': phase as hue, amplitude as depth of colour
    bins : int, default 48
        number of frequency bins
    index : int | tuple | None, default None
        which sequence of a batch; None is the first
    shared : bool, default False
        one colour scale for all panels
    unit : str, default 'Hz'
        of frequencies; for tokens 'cycles per position'

    Returns
    -------
    tuple
        (Figure, array of Axes (len(waves),))
    """
