# Written by `python -m tools.export`: do not edit by hand.
"""How strongly a series swings at each frequency, whatever the times at which it was sampled"""
from dataclasses import dataclass
from matplotlib.axes import Axes
from torch import Tensor
from typing import NamedTuple

__all__ = ['Periodogram', 'periodogram']

def check_samples(x: Tensor, name: str='x') -> None:
    """Raises unless `x` is a floating-point tensor with time in its last dimension."""

def spread_weights(weights: Tensor | None, x: Tensor) -> Tensor:
    """The weights in float64, one for each sample of `x`.

    Returns
    -------
    Tensor
        of the shape of `x`, float64
    """

def check_values(x: Tensor, weights: Tensor, unknowns: int) -> None:
    """Raises where samples that count are not finite, weights negative, or too few samples count."""

def check_times(times: Tensor, x: Tensor) -> Tensor:
    """The times in float64, or what is wrong with them.

    Returns
    -------
    Tensor
        (T,), or of the shape of `x`, float64
    """

class Clock(NamedTuple):
    """Times counted from the middle of what is seen, in units of the mean spacing.

    Parameters
    ----------
    n : Tensor
        (B or 1, T) units from the middle
    middle : Tensor
        (B or 1, 1) time at 0
    unit : Tensor
        (B or 1, 1) time from one unit to the next
    """
    n: Tensor
    middle: Tensor
    unit: Tensor
    def rows(self, i: slice) -> Clock: ...

def start_clock(times: Tensor, seen: Tensor) -> Clock:
    """A clock for each row of times, or one for all of them.

    Returns
    -------
    Clock
        times (T,) or (B, T), seen (B, T) bool
    """

def clock_of(
    times: Tensor | None,
    sample_rate: float | None,
    start: float,
    x: Tensor,
    w: Tensor,
) -> Clock:
    """The clock of free times, or of those that a sampling rate makes."""

MOST: int

def default_highest(clock: Clock) -> Tensor:
    """Half the rate of the median gap, at most five times half the mean rate.

    Returns
    -------
    Tensor
        (B or 1, 1) cycles per unit
    """

def highest_searched(highest: float | None, clock: Clock) -> Tensor:
    """The highest frequency of a search, or why it cannot be that.

    Returns
    -------
    Tensor
        (B or 1, 1) cycles per unit
    """

def uneven_sums(c: Tensor, n: Tensor, step: float, count: int) -> Tensor:
    """The sums $\\sum_j c_j e^{-2\\pi i f_k t_j}$.

    Parameters
    ----------
    c : Tensor
        (B, T) coefficients, real, float64
    n : Tensor
        (T,) times
    step : float
        from one frequency to the next
    count : int
        K frequencies: step, 2 step, ..., K step

    Returns
    -------
    Tensor
        (B, K) complex
    """

STEPS: int

class Band(NamedTuple):
    """Evenly spaced frequencies, and what the times alone do to them.

    Parameters
    ----------
    clock : Clock
    step : float
        cycles per unit from one to the next, and of the first
    number : int
        K
    own : Tensor
        (B or 1, K) complex, sums of the weights at f
    twice : Tensor
        (B or 1, K) complex, at 2f
    constant : bool
        whether a constant is fitted beside the sinusoid
    """
    clock: Clock
    step: float
    number: int
    own: Tensor
    twice: Tensor
    constant: bool
    def sums(self, c: Tensor) -> Tensor:
        """`uneven_sums` for every row.

        Returns
        -------
        Tensor
            (B, K) complex
        """

def tune(clock: Clock, w: Tensor, highest: Tensor, constant: bool) -> Band:
    """The frequencies of a search up to `highest` (B or 1, 1) cycles per unit, for weights (B, T)."""

def explained(x: Tensor, w: Tensor, band: Band) -> Tensor:
    """The share of the sum of squares that a sinusoid explains beside a constant, at every frequency.

    Parameters
    ----------
    x : Tensor
        (B, T) float64
    w : Tensor
        (B, T) weights
    band : Band
        tuned to these weights

    Returns
    -------
    Tensor
        (B, K) between 0 and 1
    """

@dataclass(eq=False)
class Periodogram:
    """What a series has of each frequency.

    Parameters
    ----------
    frequencies : Tensor
        (K,) cycles per unit of time
    power : Tensor
        (..., K) share of the sum of squares that a sinusoid explains, 0 to 1
    weights : Tensor
        (B, T) of the samples
    band : Band
        the same frequencies on the inner clock
    """
    frequencies: Tensor
    power: Tensor
    weights: Tensor
    band: Band
    def false_alarm_level(self, rate: float) -> Tensor:
        """The power that the highest peak of white noise exceeds so rarely.

        Parameters
        ----------
        rate : float
            chance that noise alone exceeds it somewhere, such as .01

        Returns
        -------
        Tensor
            (...) power
        """
    def plot(
        self,
        ax: Axes | None=None,
        *,
        index: int=0,
        false_alarm: float | None=0.01,
        window: bool=True,
    ) -> Axes:
        """Power over frequency, above the spectrum of the times alone.

        Parameters
        ----------
        ax : Axes|None, default None
            where to draw; None makes a new figure
        index : int, default 0
            series of a batch, counted over all leading dimensions
        false_alarm : float|None, default 0.01
            a line that noise exceeds so rarely; None draws none
        window : bool, default True
            whether to draw the response of the times themselves, downwards

        Returns
        -------
        Axes
            the axes drawn on
        """

def periodogram(
    x: Tensor,
    times: Tensor,
    *,
    weights: Tensor | None=None,
    highest: float | None=None,
    constant: bool=True,
) -> Periodogram:
    """Lomb and Scargle's periodogram with a floating mean (Zechmeister and Kürster, 2009).

    Parameters
    ----------
    x : Tensor
        (..., T) samples, floating point
    times : Tensor
        (T,) or (..., T), not falling
    weights : Tensor | None, default None
        (..., T) at least 0, such as 1/variance; 0 for what is missing
    highest : float | None, default None
        frequency; None is half the rate of the median gap, at most 2.5 times the mean rate
    constant : bool, default True
        whether a constant is fitted beside each sinusoid
    """

def one_clock(clock: Clock) -> Clock:
    """The clocks of all rows brought to the unit of the longest."""

DRAWS: int
TAIL: int
LARGEST: int

def crossings(z: Tensor, N) -> Tensor:
    """Baluev's $g(z)$ for `N` samples less constants."""

def false_alarm_rate(z: Tensor, N: Tensor, width: Tensor) -> Tensor:
    """Baluev's (2008) formula, with the number $W$ given.

    Parameters
    ----------
    z : Tensor
        (...) share explained by the highest peak
    N : Tensor
        (...) samples that count, less what was fitted to them before
    width : Tensor
        (...) W

    Returns
    -------
    Tensor
        (...) chance that noise has a peak as high
    """

def band_width(w: Tensor, band: Band) -> Tensor:
    """The number $W$: from noise at these times and weights, or Baluev's bound where there are too many of them.

    Returns
    -------
    Tensor
        (B, 1)
    """
