# Written by `python -m tools.export`: do not edit by hand.
"""What uneven samples say of each frequency, given what is believed already"""
from dataclasses import dataclass
from torch import Tensor
from typing import Any
from wave_transformer.series.prior import Observations, WavePrior

__all__ = ['LEVEL', 'NUM_FEATURES', 'SpectralPrior', 'only_noise', 'SpectralPosterior', 'spectrum']

PER_OCTAVE: int
LOWEST: float
PER_LINE: float
MOST_LINES: int
LONGEST: float

@dataclass
class Bands:
    """Where the spectrum of a record is looked at.

    Parameters
    ----------
    centres : Tensor
        (F,) cycles per span
    lines : Tensor
        (J,) cycles per span, several to a band
    band : Tensor
        (J,) the band that each line lies in
    offset : Tensor
        (J,) where in its band, from -1/2 to 1/2
    """
    centres: Tensor
    lines: Tensor
    band: Tensor
    offset: Tensor
    def pooled(self, x: Tensor) -> Tensor:
        """Returns
        -------
        Tensor
            (B, F) sums over the bands of (B, J)
        """

def make_bands(resolution: float) -> Bands:
    """Bands up to half a cycle per step.

    Parameters
    ----------
    resolution : float
        steps in a span
    """

def time_constants(resolution: float) -> Tensor:
    """How long waves last: sixteen spans, and down by fours to less than an eighth of a step.

    Parameters
    ----------
    resolution : float
        steps in a span

    Returns
    -------
    Tensor
        (K,) spans
    """

LEVEL: float

@dataclass
class SpectralPrior:
    """Damped waves of a batch of records, on bands and time constants.

    Parameters
    ----------
    frequencies : Tensor
        (B, F) cycles per span
    lasting : Tensor
        (K,) time constants in spans
    rough : Tensor
        (B, F, K) powers of waves pushed by noise
    smooth : Tensor
        (B, F, K) powers of waves whose paths have slopes
    decays : Tensor
        (B, K) powers of what only decays
    smooth_decays : Tensor
        (B, K)
    noise : Tensor
        (B,) variance
    slopes : Tensor
        (B,) variance of the slope, per span squared
    """
    frequencies: Tensor
    lasting: Tensor
    rough: Tensor
    smooth: Tensor
    decays: Tensor
    smooth_decays: Tensor
    noise: Tensor
    slopes: Tensor
    def total(self) -> Tensor:
        """The variance of all that is not noise, level or slope.

        Returns
        -------
        Tensor
            (B,)
        """
    def covariance(self, times: Tensor, others: Tensor) -> Tensor:
        """Covariances of values at some times with values at others, in the same row.

        Parameters
        ----------
        times : Tensor
            (B, R, N) spans
        others : Tensor
            (B, R, M) spans

        Returns
        -------
        Tensor
            (B, R, N, M), noise left out
        """
    def variance(self, times: Tensor) -> Tensor:
        """Variances of values at some times: the diagonal of `covariance`.

        Parameters
        ----------
        times : Tensor
            (B, R, M) spans

        Returns
        -------
        Tensor
            (B, R, M), noise left out
        """
    def joint_prior(self, sizes: Tensor) -> WavePrior:
        """The records of a batch as channels of one prior; the frequencies are those of the first.

        Parameters
        ----------
        sizes : Tensor
            (B,) factors of the powers, such as the squared scales of the records

        Returns
        -------
        WavePrior
            of B channels that share nothing, with a wave for each power; times in spans
        """
    def record(self, row: int) -> SpectralPrior:
        """One record of a batch.

        Parameters
        ----------
        row : int
            of the batch

        Returns
        -------
        SpectralPrior
            of one record
        """
    def wave_prior(self, row: int=0, most: int | None=96) -> WavePrior:
        """The waves of one record one by one.

        Parameters
        ----------
        row : int, default 0
            of the batch
        most : int | None, default 96
            waves; None for one to each power

        Returns
        -------
        WavePrior
            one channel, times in spans
        """

def only_noise(number: int, bands: Bands, lasting: Tensor) -> SpectralPrior:
    """The belief that there is a line, and noise.

    Parameters
    ----------
    number : int
        B
    bands : Bands
    lasting : Tensor
        (K,)
    """

def fewer_waves(waves: WavePrior, most: int, resolution: float) -> WavePrior:
    """A prior of few waves with nearly the same correlations in every channel, by non-negative least squares.

    Parameters
    ----------
    waves : WavePrior
        of any channels, times in spans
    most : int
        waves that are kept
    resolution : float
        steps in a span
    """

class SpectralPosterior:
    """What is believed of a batch of records once some values were seen.

    Parameters
    ----------
    prior : SpectralPrior
    data : Observations
        (B, R, N), times in spans
    """
    prior: SpectralPrior
    data: Observations
    root: Any
    white: Any
    def __init__(self, prior: SpectralPrior, data: Observations) -> None:
        """Parameters
        ----------
        prior : SpectralPrior
        data : Observations
            (B, R, N), times in spans
        """
    @property
    def num_rows(self) -> Tensor:
        """How many rows of each record have values.

        Returns
        -------
        Tensor
            (B, 1)
        """
    def predict(self, times: Tensor) -> tuple[Tensor, Tensor]:
        """The values at some times, and how far off they may be.

        Parameters
        ----------
        times : Tensor
            (B, R, M) spans

        Returns
        -------
        tuple[Tensor, Tensor]
            (B, R, M) mean and variance, noise left out
        """

@dataclass
class LineSpectrum:
    """What the data say of some frequencies, given a belief; (B, J) each, rows together.

    Parameters
    ----------
    score : Tensor
        |b|² summed over rows
    expected : Tensor
        tr D, what the score would be if the belief were right
    information : Tensor
        |D|², by which a power can be told
    ratio : Tensor
        bᵀD⁻¹b, twice the log of the likelihood ratio, summed over rows
    power : Tensor
        |D⁻¹b|², of the wave that fits best, mean of the rows
    spread : Tensor
        tr D⁻¹, the variance of its coefficients, mean of the rows
    """
    score: Tensor
    expected: Tensor
    information: Tensor
    ratio: Tensor
    power: Tensor
    spread: Tensor

def line_columns(data: Observations, frequencies: Tensor) -> Tensor:
    """Cosines of some frequencies, then sines; 0 where nothing was seen.

    Parameters
    ----------
    data : Observations
        (B, R, N), times in spans
    frequencies : Tensor
        (J,) cycles per span

    Returns
    -------
    Tensor
        (B, R, N, 2J)
    """

def line_spectrum(
    posterior: SpectralPosterior,
    waves: Tensor,
    ridge: float=0.1,
) -> LineSpectrum:
    """How much is left for each frequency.

    Parameters
    ----------
    posterior : SpectralPosterior
    waves : Tensor
        (B, R, N, 2J) from `line_columns`
    ridge : float, default 0.1
        1 / variance that coefficients have beforehand
    """

NUM_FEATURES: int

def spectrum(
    posterior: SpectralPosterior,
    bands: Bands,
    resolution: Tensor,
    columns: Tensor | None=None,
) -> tuple[Tensor, Tensor]:
    """What a listener reads of each band, and the frequency that each is about.

    Parameters
    ----------
    posterior : SpectralPosterior
    bands : Bands
    resolution : Tensor
        (B,) steps in a span
    columns : Tensor | None, default None
        `line_columns` of the bands' lines, if they are at hand

    Returns
    -------
    tuple[Tensor, Tensor]
        (B, F, NUM_FEATURES) float32; (B, F) frequencies, cycles per span
    """
