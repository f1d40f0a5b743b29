# Written by `python -m tools.export`: do not edit by hand.
"""Frequencies, amplitudes and phases as one piece of plain data"""
import numpy as np
from collections.abc import Sequence
from dataclasses import dataclass, field
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from torch import Tensor
from typing import Any
from wave_transformer.core.errors import WaveErrors

__all__ = ['Wave', 'wrap_phase']

def not_a_tensor(name: str, x: Any) -> TypeError:
    """What to do with something that is no tensor, without losing a mask.

    Parameters
    ----------
    name : str
        of an argument
    x : Any
        what was given instead of a tensor
    """

@dataclass(eq=False, repr=False)
class Wave:
    """A sum of sinusoids, $\\sum_i A_i \\sin(2\\pi f_i t + \\varphi_i)$; with decays, each times $e^{-d_i t}$.

    Parameters
    ----------
    frequencies : Tensor
        (..., num_harmonics) Hz
    amplitudes : Tensor
        (..., num_harmonics) the signal's unit; of a fading wave at t = 0
    phases : Tensor
        (..., num_harmonics) radians
    decays : Tensor | None, default None
        (..., num_harmonics) 1/s, if the wave fades; below 0 it grows
    hop : float | None
        seconds from wave to wave of the last leading dimension, if these are the frames of one sound
    """
    frequencies: Tensor
    amplitudes: Tensor
    phases: Tensor
    decays: Tensor | None = None
    hop: float | None = field(default=None, init=False)
    @property
    def shape(self): ...
    @property
    def num_harmonics(self): ...
    @property
    def dtype(self): ...
    @property
    def device(self): ...
    def __post_init__(self) -> None: ...
    @property
    def parts(self) -> dict[str, Tensor]:
        """The three tensors by name, and the decays of a wave that fades."""
    def __repr__(self) -> str: ...
    def refuse_decays(self, what: str):
        """Raises if the wave fades, which `what` does not know.

        Parameters
        ----------
        what : str
            that has no place for decays
        """
    def play(self, duration: float=1.0, sample_rate: int=8000, peak: float | None=0.5):
        """A player of the wave, without autoplay.

        Parameters
        ----------
        duration : float, default 1.0
            seconds
        sample_rate : int, default 8000
            Hz
        peak : float | None, default 0.5
            loudest sample; None leaves the loudness
        """
    def __add__(self, other) -> Wave:
        """Superposition: the wave whose signal is the sum of both.

        Returns
        -------
        Wave
            (..., H1 + H2)
        """
    def gain(self, factor) -> Wave:
        """The wave whose signal is `factor` times this one's.

        Parameters
        ----------
        factor
            number or tensor (...); 2 is +6 dB
        """
    def __mul__(self, factor) -> Wave:
        """The same as `Wave.gain`."""
    def __rmul__(self, factor) -> Wave: ...
    def __neg__(self) -> Wave: ...
    def __sub__(self, other) -> Wave: ...
    @classmethod
    def mix(cls, waves: Sequence, gains: Sequence) -> Wave:
        """The weighted sum $\\sum_k g_k\\,\\text{wave}_k$.

        Parameters
        ----------
        waves : Sequence
            of Wave, leading dimensions broadcast
        gains : Sequence
            one factor for each wave: numbers, or a tensor whose first dimension counts them

        Returns
        -------
        Wave
            (..., sum of their num_harmonics)
        """
    def time_shift(self, seconds) -> Wave:
        """The wave whose signal at $t$ is this one's at $t + \\tau$: $\\varphi_i + 2\\pi f_i \\tau$.

        Parameters
        ----------
        seconds
            τ, number or tensor (...); negative delays
        """
    def time_stretch(self, factor) -> Wave:
        """The wave whose signal at $t$ is this one's at $t/\\text{factor}$: $f_i/\\text{factor}$.

        Parameters
        ----------
        factor
            number or tensor (...), above 0; 2 plays at half speed
        """
    def transpose(self, semitones) -> Wave:
        """All frequencies times $2^{\\text{semitones}/12}$, phases at $t = 0$ kept; those of frames follow from the first.

        Parameters
        ----------
        semitones
            number or tensor (...); 12 is an octave up
        """
    def to_complex(self) -> Tensor:
        """Complex amplitudes $c_i = A_i e^{i\\varphi_i}$, at t = 0.

        Returns
        -------
        Tensor
            (..., H) complex64 or complex128
        """
    @classmethod
    def from_complex(cls, frequencies: Tensor, c: Tensor) -> Wave:
        """The inverse of `Wave.to_complex`; a component of amplitude 0 gets phase 0.

        Parameters
        ----------
        frequencies : Tensor
            (..., H) Hz
        c : Tensor
            (..., H) complex amplitudes

        Returns
        -------
        Wave
            A ≥ 0, phases in (-π, π]
        """
    def inner(self, other: Wave, duration: float | None=None, start: float=0.0) -> Tensor:
        """The mean of the product of two signals, exactly.

        Parameters
        ----------
        other : Wave
            leading dimensions broadcast
        duration : float | None, default None
            seconds the mean is taken over; None for all time
        start : float, default 0.0
            where the stretch begins, seconds

        Returns
        -------
        Tensor
            (...), unit of the signals squared
        """
    def power(self, duration: float | None=None, start: float=0.0) -> Tensor:
        """The mean square of the signal.

        Parameters
        ----------
        duration : float | None, default None
            seconds the mean is taken over; None for all time
        start : float, default 0.0
            where the stretch begins, seconds

        Returns
        -------
        Tensor
            (...), unit of the signal squared
        """
    def energy(self, duration: float, start: float=0.0) -> Tensor:
        """The integral $\\int_{\\text{start}}^{\\text{start}+\\text{duration}} \\text{signal}(t)^2\\,dt$, exactly.

        Parameters
        ----------
        duration : float
            seconds
        start : float, default 0.0
            where the stretch begins, seconds

        Returns
        -------
        Tensor
            (...), unit of the signal squared times seconds
        """
    def interference(
        self,
        other: Wave,
        duration: float | None=None,
        start: float=0.0,
    ) -> Tensor:
        """What the power of the sum exceeds the sum of the powers by: twice the mean product.

        Parameters
        ----------
        other : Wave
            leading dimensions broadcast
        duration : float | None, default None
            seconds the mean is taken over; None for all time
        start : float, default 0.0
            where the stretch begins, seconds

        Returns
        -------
        Tensor
            (...), unit of the signals squared
        """
    def merge_equal(self) -> Wave:
        """The same signal with components of exactly equal frequency added into the first of them.

        Returns
        -------
        Wave
            of the same shape
        """
    def remove_above_nyquist(self, sample_rate: float) -> Wave:
        """Amplitude 0 for components at or above half the sampling rate.

        Parameters
        ----------
        sample_rate : float
            Hz

        Returns
        -------
        Wave
            of the same shape
        """
    def sort_harmonics(self, by: str='frequencies', descending: bool=False) -> Wave:
        """The same components, in order.

        Parameters
        ----------
        by : str, default 'frequencies'
            'frequencies', 'amplitudes' or 'phases', or the 'decays' of a fading wave
        descending : bool, default False
            largest first

        Returns
        -------
        Wave
            of the same shape
        """
    def prune(self, num_harmonics: int) -> Wave:
        """The `num_harmonics` components of largest amplitude.

        Parameters
        ----------
        num_harmonics : int
            how many to keep

        Returns
        -------
        Wave
            (..., num_harmonics)
        """
    @classmethod
    def from_signal(
        cls,
        x: Tensor,
        sample_rate: float | None=None,
        num_harmonics: int | None=None,
        *,
        times: Tensor | None=None,
        false_alarm: float | None=None,
        highest: float | None=None,
        frequencies: Tensor | None=None,
        ridge: float | None=None,
        decays: bool=False,
        offset: str='drop',
        weights: Tensor | None=None,
        start: float=0.0,
        steps: int=30,
    ) -> Wave:
        """The sinusoids that minimise $\\sum_n w_n (x_n - \\text{wave}(t_n))^2$, differentiable in `x`.

        Parameters
        ----------
        x : Tensor
            (..., T) samples, floating point
        sample_rate : float | None, default None
            Hz; or give times
        num_harmonics : int | None, default None
            how many components to find; at most so many where there is a false_alarm
        times : Tensor | None, default None
            (T,) or (..., T), not falling; frequencies are then in cycles per unit of them
        false_alarm : float | None, default None
            ends the search at a peak that noise would have by this chance, such as .01
        highest : float | None, default None
            frequency; None is half the rate of the median gap, at most 2.5 times the mean rate
        frequencies : Tensor | None, default None
            (H,) or (..., H), where they are known: nothing is searched, their order is kept
        ridge : float | None, default None
            shrinkage at known frequencies; None lets the samples say, 0 is least squares
        decays : bool, default False
            whether sinusoids may fade; their number must then be given, and `x` gets no gradients
        offset : str, default 'drop'
            a constant is fitted and left out; 'harmonic' makes it the first component; 'none' fits none
        weights : Tensor | None, default None
            (..., T) of the samples, at least 0; 0 for gaps; None counts all alike
        start : float, default 0.0
            time of the first sample, seconds; of a sampling rate
        steps : int, default 30
            of joint refinement, at most

        Returns
        -------
        Wave
            (..., num_harmonics) strongest first, in the dtype of x (float32 at least)
        """
    def cramer_rao_bound(
        self,
        sample_rate: float,
        num_samples: int,
        noise: float,
        constant: bool=True,
    ) -> dict:
        """The Cramér-Rao bound: no unbiased estimate from noisy samples can scatter less.

        Parameters
        ----------
        sample_rate : float
            Hz
        num_samples : int
            T, the first of them at t = 0
        noise : float
            standard deviation of white Gaussian noise, the signal's unit
        constant : bool, default True
            whether a constant is unknown too

        Returns
        -------
        dict
            of frequencies (Hz), amplitudes, phases (rad): smallest standard deviations (..., H), float64
        """
    def standard_errors(
        self,
        x: Tensor,
        sample_rate: float | None=None,
        *,
        times: Tensor | None=None,
        weights: Tensor | None=None,
        known_frequencies: bool=False,
        offset: str='drop',
        start: float=0.0,
    ) -> WaveErrors:
        """Standard errors, from the Gauss-Newton covariance $\\sigma^2 (J^\\top W J)^{-1}$, for white noise.

        Parameters
        ----------
        x : Tensor
            (..., T) samples
        sample_rate : float|None, default None
            Hz; or give times
        times : Tensor|None, default None
            (T,) or (..., T)
        weights : Tensor|None, default None
            (..., T) inverse variances up to a factor; 0 for gaps
        known_frequencies : bool, default False
            whether the frequencies were given
        offset : str, default 'drop'
            as for `from_signal`; 'none' where no constant was fitted
        start : float, default 0.0
            time of the first sample, seconds; of a sampling rate
        """
    def cramer_rao_bound_at(
        self,
        times: Tensor,
        noise: float,
        weights: Tensor | None=None,
        constant: bool=True,
    ) -> WaveErrors:
        """The Cramér-Rao bound for samples at any times.

        Parameters
        ----------
        times : Tensor
            (T,) sampled times
        noise : float
            standard deviation of white Gaussian noise, the signal's unit
        weights : Tensor|None, default None
            (T,) inverse variances, in units of 1/noise²
        constant : bool, default True
            whether a constant is unknown too

        Returns
        -------
        WaveErrors
            the smallest standard errors
        """
    @classmethod
    def from_frames(
        cls,
        x: Tensor,
        sample_rate: float,
        num_harmonics: int,
        frame_length: int,
        hop_length: int,
        *,
        weights: Tensor | None=None,
        **kwargs,
    ) -> Wave:
        """One wave for each Hann-weighted frame, strongest components first.

        Parameters
        ----------
        x : Tensor
            (..., T) samples, floating point
        sample_rate : float
            Hz
        num_harmonics : int
            components in each frame
        frame_length : int
            samples in a frame
        hop_length : int
            samples from one frame to the next
        weights : Tensor | None, default None
            (..., T) of the samples; 0 for gaps
        **kwargs
            offset and steps of Wave.from_signal

        Returns
        -------
        Wave
            (..., F, num_harmonics), F = ceil((T - 1)/hop_length) + 1; t = 0 at each frame's middle
        """
    def overlap_add(
        self,
        sample_rate: float,
        hop_length: int,
        num_samples: int | None=None,
    ) -> Tensor:
        """The signal that fades from frame to frame.

        Parameters
        ----------
        sample_rate : float
            Hz
        hop_length : int
            samples from one frame to the next
        num_samples : int | None, default None
            T; None for up to the last frame's middle

        Returns
        -------
        Tensor
            (..., T)
        """
    def link_partials(self, max_jump: float, hop: float, num_partials: int | None=None) -> Wave:
        """The same components with each column following one partial through time.

        Parameters
        ----------
        max_jump : float
            Hz, the furthest a partial may move from frame to frame
        hop : float
            seconds from one frame to the next
        num_partials : int | None, default None
            S, keep the most energetic; None keeps all, in as few slots as they fit

        Returns
        -------
        Wave
            (..., F, S) by mean frequency; amplitude 0 before birth and after death
        """
    def plot_waveform(
        self,
        duration: float=1.0,
        sample_rate: float=1000,
        ax: Axes | None=None,
        *,
        index: int | tuple | None=None,
        **kwargs,
    ) -> Axes:
        """The signal over time, $\\sum_i A_i \\sin(2\\pi f_i t + \\varphi_i)$; further keywords go to Matplotlib's `Axes.plot`.

        Parameters
        ----------
        duration : float, default 1.0
            seconds
        sample_rate : float, default 1000
            samples per second, Hz
        ax : Axes|None, default None
            where to draw; None makes a new figure
        index : int | tuple | None, default None
            element of the leading dimensions; None is the first
        **kwargs
            passed to Matplotlib's Axes.plot

        Returns
        -------
        Axes
            the axes drawn on
        """
    def plot_spectrum(
        self,
        ax: Axes | None=None,
        *,
        index: int | tuple | None=None,
        **kwargs,
    ) -> Axes:
        """Amplitude over frequency, one stem per harmonic; further keywords go to `Axes.stem`, its lines and markers.

        Parameters
        ----------
        ax : Axes|None, default None
            where to draw; None makes a new figure
        index : int | tuple | None, default None
            element of the leading dimensions; None is the first
        **kwargs
            passed to Axes.stem or its artists

        Returns
        -------
        Axes
            the axes drawn on
        """
    def plot_phase_spectrum(
        self,
        ax: Axes | None=None,
        *,
        index: int | tuple | None=None,
        **kwargs,
    ) -> Axes:
        """Phase over frequency, one stem per harmonic; further keywords go to `Axes.stem`, its lines and markers.

        Parameters
        ----------
        ax : Axes|None, default None
            where to draw; None makes a new figure
        index : int | tuple | None, default None
            element of the leading dimensions; None is the first
        **kwargs
            passed to Axes.stem or its artists

        Returns
        -------
        Axes
            the axes drawn on
        """
    def plot_spectrogram(
        self,
        duration: float=1.0,
        sample_rate: float=1000,
        ax: Axes | None=None,
        *,
        index: int | tuple | None=None,
        n_fft: int=256,
        **kwargs,
    ) -> Axes:
        """Amplitude over time and frequency, by a Hann-windowed STFT; further keywords go to `Axes.pcolormesh`.

        Parameters
        ----------
        duration : float, default 1.0
            seconds
        sample_rate : float, default 1000
            samples per second, Hz
        ax : Axes|None, default None
            where to draw; None makes a new figure
        index : int | tuple | None, default None
            element of the leading dimensions; None is the first
        n_fft : int, default 256
            samples in a window: longer resolves frequency, shorter time
        **kwargs
            passed to Matplotlib's Axes.pcolormesh

        Returns
        -------
        Axes
            the axes drawn on
        """
    def plot_components(
        self,
        duration: float=1.0,
        sample_rate: float=1000,
        ax: Axes | None=None,
        *,
        index: int | tuple | None=None,
    ) -> Axes:
        """Each harmonic apart, $A_i \\sin(2\\pi f_i t + \\varphi_i)$; the loudest named.

        Parameters
        ----------
        duration : float, default 1.0
            seconds
        sample_rate : float, default 1000
            samples per second, Hz
        ax : Axes|None, default None
            where to draw; None makes a new figure
        index : int | tuple | None, default None
            element of the leading dimensions; None is the first

        Returns
        -------
        Axes
            the axes drawn on
        """
    def plot_summary(
        self,
        duration: float=1.0,
        sample_rate: float=1000,
        *,
        index: int | tuple | None=None,
    ) -> tuple[Figure, np.ndarray]:
        """Waveform, amplitude spectrum, phase spectrum and components in one figure.

        Parameters
        ----------
        duration : float, default 1.0
            seconds
        sample_rate : float, default 1000
            samples per second, Hz
        index : int | tuple | None, default None
            element of the leading dimensions; None is the first

        Returns
        -------
        tuple[Figure, np.ndarray]
            (Figure, 2×2 array of Axes)
        """
    def to_representation(self) -> Tensor:
        """Frequencies, amplitudes and phases side by side; a wave that fades is refused.

        Returns
        -------
        Tensor
            (..., 3 * num_harmonics)
        """
    @classmethod
    def from_representation(cls, x: Tensor) -> Wave:
        """The inverse of `Wave.to_representation`.

        Parameters
        ----------
        x : Tensor
            (..., 3 * num_harmonics) frequencies, amplitudes, phases side by side

        Returns
        -------
        Wave
            of shape (..., num_harmonics)
        """
    def to_quadrature(self) -> Tensor:
        """Frequencies beside the in-phase and quadrature components, $(f, A\\cos\\varphi, A\\sin\\varphi)$.

        Returns
        -------
        Tensor
            (..., 3 * num_harmonics) f, A cos φ, A sin φ
        """
    @classmethod
    def from_quadrature(cls, x: Tensor) -> Wave:
        """The inverse of `Wave.to_quadrature` for waves with $A \\ge 0$.

        Parameters
        ----------
        x : Tensor
            (..., 3 * num_harmonics) f, A cos φ, A sin φ

        Returns
        -------
        Wave
            of shape (..., num_harmonics), A ≥ 0
        """
    def to_stream(self, representation: str='raw') -> Tensor:
        """The wave as one vector, in the layout of that name.

        Parameters
        ----------
        representation : str, default 'raw'
            'raw' (f, A, φ) or 'quadrature' (f, A cos φ, A sin φ)

        Returns
        -------
        Tensor
            (..., 3 * num_harmonics)
        """
    @classmethod
    def from_stream(cls, x: Tensor, representation: str='raw') -> Wave:
        """The inverse of `Wave.to_stream`.

        Parameters
        ----------
        x : Tensor
            (..., 3 * num_harmonics)
        representation : str, default 'raw'
            the layout of `x`

        Returns
        -------
        Wave
            of shape (..., num_harmonics)
        """
    def check_finite(self) -> Wave:
        """The wave, or an error that counts what is NaN or infinite in it.

        Returns
        -------
        Wave
            itself
        """
    def synthesize(self, t: Tensor) -> Tensor:
        """The signal at times `t`, $\\sum_i A_i e^{-d_i t} \\sin(2\\pi f_i t + \\varphi_i)$.

        Parameters
        ----------
        t : Tensor
            (T,) seconds

        Returns
        -------
        Tensor
            (..., T), float32 or wider
        """
    def synthesize_grid(
        self,
        sample_rate: float,
        duration: float | None=None,
        *,
        num_samples: int | None=None,
        start: float=0.0,
    ) -> Tensor:
        """The signal at $t_n = \\text{start} + n/\\text{rate}$.

        Parameters
        ----------
        sample_rate : float
            samples per second, Hz
        duration : float | None, default None
            seconds; or give num_samples
        num_samples : int | None, default None
            how many samples; or give duration
        start : float, default 0.0
            time of the first sample, seconds

        Returns
        -------
        Tensor
            (..., num_samples), float32 or wider
        """
    def physical(self) -> Wave:
        """The same signal with non-negative frequencies and amplitudes, phases wrapped.

        Returns
        -------
        Wave
            f ≥ 0, A ≥ 0, φ in (-π, π]
        """
    @property
    def is_physical(self) -> bool:
        """Whether all frequencies and amplitudes are non-negative, phases within $[-\\pi, \\pi]$, and everything finite."""
    def to(self, *args: Any, **kwargs: Any) -> Wave:
        """As `torch.Tensor.to`: a device, a dtype, or both.

        Parameters
        ----------
        *args : Any
            a device, a dtype, or both, as of `torch.Tensor.to`
        **kwargs : Any
            the same by name: device, dtype, non_blocking, copy
        """
    def without_decays(self) -> Wave:
        """The wave that sounds on as it is at t = 0."""
    def detach(self) -> Wave:
        """Cut from the graph of gradients; shares memory."""
    def clone(self) -> Wave:
        """A copy with memory of its own."""
    def allclose(self, other: Wave, rtol: float=1e-05, atol: float=1e-08) -> bool:
        """Whether shapes agree and all three tensors are close, as `torch.allclose`.

        Parameters
        ----------
        other : Wave
            compared part by part
        rtol : float, default 1e-05
            relative tolerance
        atol : float, default 1e-08
            absolute tolerance
        """
    def __eq__(self, other) -> bool:
        """Whether `other` is a wave with exactly the same numbers."""
    def __getitem__(self, idx) -> Wave:
        """The wave at `idx` of the leading dimensions; `w[..., :k]` keeps the first `k` harmonics.

        Returns
        -------
        Wave
            indexes leading dimensions as a tensor's would
        """
    def __len__(self) -> int:
        """Length of the first leading dimension, as of a tensor."""
    def __iter__(self):
        """The waves along the first leading dimension."""
    @classmethod
    def stack(cls, waves: Sequence, dim: int=0) -> Wave:
        """Waves of one shape along a new dimension.

        Parameters
        ----------
        waves : Sequence
            waves of one shape
        dim : int, default 0
            where the new leading dimension goes
        """
    @classmethod
    def cat(cls, waves: Sequence, dim: int=0) -> Wave:
        """Waves joined along a dimension; along the last, their signals add.

        Parameters
        ----------
        waves : Sequence
            waves that agree in all other dimensions
        dim : int, default 0
            the dimension they are joined along; -1 adds up harmonics
        """

def class_method(f):
    """Makes the function `_name(cls, …)` the class method `Wave.name`."""

def polar(c: Tensor, s: Tensor) -> tuple:
    """Length and angle of $(c, s)$, with zero gradients where both vanish.

    Parameters
    ----------
    c : Tensor
        A cos φ
    s : Tensor
        A sin φ

    Returns
    -------
    tuple
        A ≥ 0, φ in (-π, π]
    """

REPRESENTATIONS: tuple[str, str]

def check_representation(name: str) -> str:
    """Returns `name`, or says which names there are."""

def wrap_phase(phases: Tensor) -> Tensor:
    """The same angle within one turn.

    Parameters
    ----------
    phases : Tensor
        (...) radians

    Returns
    -------
    Tensor
        (...) radians in (-π, π]
    """
