# Written by `python -m tools.export`: do not edit by hand.
"""A sentence of frequencies: the spectrum of uneven samples goes in, a prior of damped waves comes out, and the closed form does the rest"""
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from torch import Tensor, nn
from typing import Any
from wave_transformer.core.transformer import WaveTransformer
from wave_transformer.core.wave import Wave
from wave_transformer.series.prior import Observations, WavePrior
from wave_transformer.series.spectrum import NUM_FEATURES, SpectralPosterior

__all__ = ['QUALITIES', 'SMOOTH_QUALITIES', 'SpectrumEncoder', 'PowerDecoder', 'WaveListener',
           'listening_core', 'Heard', 'consecutive', 'heard_prior', 'heard_panel']

class SpectrumEncoder(nn.Module):
    """What a spectrum says of each band, as a wave.

    Parameters
    ----------
    num_harmonics : int, default 32
        H of the wave
    num_features : int, default NUM_FEATURES
        numbers that tell of a band
    """
    config: dict[str, Any]
    num_harmonics: int
    read: nn.Sequential
    def __init__(self, num_harmonics: int=32, num_features: int=NUM_FEATURES) -> None:
        """Parameters
        ----------
        num_harmonics : int, default 32
            H of the wave
        num_features : int, default NUM_FEATURES
            numbers that tell of a band
        """
    def forward(self, spectrum: Tensor, attention_mask: Tensor | None=None) -> Wave:
        """A wave for each band.

        Parameters
        ----------
        spectrum : Tensor
            (B, F, num_features)
        attention_mask : Tensor | None, default None
            (B, F), for the model

        Returns
        -------
        Wave
            (B, F, num_harmonics)
        """
    def __call__(self, spectrum: Tensor, attention_mask: Tensor | None=None) -> Wave:
        """A wave for each band.

        Parameters
        ----------
        spectrum : Tensor
            (B, F, num_features)
        attention_mask : Tensor | None, default None
            (B, F), for the model

        Returns
        -------
        Wave
            (B, F, num_harmonics)
        """

QUALITIES: int
SMOOTH_QUALITIES: int

class PowerDecoder(nn.Module):
    """Powers of waves and decays by band, noise and slope, as logarithms.

    Parameters
    ----------
    num_harmonics : int, default 32
        of the stream
    """
    config: dict[str, Any]
    band: nn.Linear
    whole: nn.Linear
    def __init__(self, num_harmonics: int=32) -> None:
        """Parameters
        ----------
        num_harmonics : int, default 32
            of the stream
        """
    def forward(self, x: Tensor, attention_mask: Tensor | None=None) -> tuple[Tensor, Tensor]:
        """Logarithms for each band, and for the record.

        Parameters
        ----------
        x : Tensor
            (B, F, 3H) the final stream
        attention_mask : Tensor | None, default None
            (B, F) bool, true = keep

        Returns
        -------
        tuple[Tensor, Tensor]
            (B, F, 12), (B, 2)
        """
    def __call__(self, x: Tensor, attention_mask: Tensor | None=None) -> tuple[Tensor, Tensor]:
        """Logarithms for each band, and for the record.

        Parameters
        ----------
        x : Tensor
            (B, F, 3H) the final stream
        attention_mask : Tensor | None, default None
            (B, F) bool, true = keep

        Returns
        -------
        tuple[Tensor, Tensor]
            (B, F, 12), (B, 2)
        """

def powers_by_quality(logs: Tensor, centres: Tensor, lasting: Tensor, beyond: bool) -> Tensor:
    """Powers of waves by band and time constant.

    Parameters
    ----------
    logs : Tensor
        (B, F, Q) at qualities 1, 4, 16, …
    centres : Tensor
        (F,) cycles per span
    lasting : Tensor
        (K,) spans
    beyond : bool
        whether waves of higher quality than the last have its power

    Returns
    -------
    Tensor
        (B, F, K)
    """

def powers_by_corner(powers: Tensor, centres: Tensor, lasting: Tensor, factor: float) -> Tensor:
    """Powers of decays by time constant: each shared between the two next to it; the shortest are as good as noise.

    Parameters
    ----------
    powers : Tensor
        (B, F) of decays whose corner lies in each band
    centres : Tensor
        (F,) cycles per span
    lasting : Tensor
        (K,) spans, each a quarter of the one before
    factor : float
        2πfτ times this is 1 at the corner

    Returns
    -------
    Tensor
        (B, K)
    """

class WaveListener(nn.Module):
    """Hears which damped waves records are made of, from any samples, in a few rounds.

    Parameters
    ----------
    core : WaveTransformer | None, default None
        from a `SpectrumEncoder` to a `PowerDecoder`; None for a new one
    oscillate : bool, default True
        False for decays alone
    rounds : int, default 3
        of listening
    """
    core: Any
    oscillate: bool
    rounds: int
    def __init__(
        self,
        core: WaveTransformer | None=None,
        *,
        oscillate: bool=True,
        rounds: int=3,
    ) -> None:
        """Parameters
        ----------
        core : WaveTransformer | None, default None
            from a `SpectrumEncoder` to a `PowerDecoder`; None for a new one
        oscillate : bool, default True
            False for decays alone
        rounds : int, default 3
            of listening
        """
    def rounds_of(
        self,
        data: Observations,
        resolution: Tensor,
        rounds: int | None=None,
    ) -> Iterator[SpectralPosterior]:
        """What follows from the belief of each round.

        Parameters
        ----------
        data : Observations
            (B, R, N) in order of time, in spans; mean 0 in a row, scaled
        resolution : Tensor
            (B,) steps in a span
        rounds : int | None, default None
            None for those it was made with
        """
    def forward(
        self,
        data: Observations,
        resolution: Tensor,
        asked: Tensor,
    ) -> list[tuple[Tensor, Tensor]]:
        """What each round says of values at some times; this is what is trained.

        Parameters
        ----------
        data : Observations
            (B, R, N), as for `rounds_of`
        resolution : Tensor
            (B,)
        asked : Tensor
            (B, R, Q) times in spans

        Returns
        -------
        list[tuple[Tensor, Tensor]]
            of each round mean and variance (B, R, Q), noise included
        """
    def listen(
        self,
        data: Observations,
        rounds: int | None=None,
        span: float | None=None,
    ) -> Heard:
        """What some records are made of.

        Parameters
        ----------
        data : Observations
            (B, R, N) of one channel in their own units; the R rows of a record share a prior
        rounds : int | None, default None
            None for those it was made with
        span : float | None, default None
            in the unit of time; None for the longest row of each record
        """
    def save_pretrained(self, folder: str | Path, overwrite: bool=False) -> Path:
        """Writes weights and settings.

        Parameters
        ----------
        folder : str | Path
            made if it is not there
        overwrite : bool, default False
            replace a model that is there already

        Returns
        -------
        Path
            the folder
        """
    @classmethod
    def from_pretrained(cls, folder: str | Path) -> WaveListener:
        """A listener as it was saved, in float32.

        Parameters
        ----------
        folder : str | Path
            that `save_pretrained` wrote

        Returns
        -------
        WaveListener
            in evaluation mode
        """
    def __call__(
        self,
        data: Observations,
        resolution: Tensor,
        asked: Tensor,
    ) -> list[tuple[Tensor, Tensor]]:
        """What each round says of values at some times; this is what is trained.

        Parameters
        ----------
        data : Observations
            (B, R, N), as for `rounds_of`
        resolution : Tensor
            (B,)
        asked : Tensor
            (B, R, Q) times in spans

        Returns
        -------
        list[tuple[Tensor, Tensor]]
            of each round mean and variance (B, R, Q), noise included
        """

def listening_core(
    num_harmonics: int=32,
    num_layers: int=3,
    num_heads: int=6,
) -> WaveTransformer:
    """A transformer over frequencies, freshly initialised.

    Parameters
    ----------
    num_harmonics : int, default 32
        H, of the waves that bands become
    num_layers : int, default 3
        blocks
    num_heads : int, default 6
        of attention
    """

@dataclass
class Scaled:
    """Records as a listener counts, and the way back.

    Parameters
    ----------
    data : Observations
        (B, R, N)
    resolution : Tensor
        (B,) steps in a span
    begin : Tensor
        (B, R, 1) in the unit of time
    span : Tensor
        (B, 1, 1) in the unit of time
    mean : Tensor
        (B, R, 1) in the unit of values
    scale : Tensor
        (B, 1, 1) in the unit of values
    """
    data: Observations
    resolution: Tensor
    begin: Tensor
    span: Tensor
    mean: Tensor
    scale: Tensor

def scaled(data: Observations, span: float | None=None) -> Scaled:
    """Records in spans, each row with mean 0, with a scale of their own.

    Parameters
    ----------
    data : Observations
        (B, R, N) of one channel
    span : float | None, default None
        in the unit of time; None for the longest row of each record
    """

@dataclass
class Heard:
    """What a listener believes of some records, in their own units."""
    posterior: SpectralPosterior
    scaled: Scaled
    def predict(self, times: Tensor, noise: bool=True) -> tuple[Tensor, Tensor]:
        """The values at some times, and how far off they may be.

        Parameters
        ----------
        times : Tensor
            (B, R, M) in the unit of time
        noise : bool, default True
            of a measurement; False for the signal behind it

        Returns
        -------
        tuple[Tensor, Tensor]
            (B, R, M) mean and standard deviation
        """
    def prior(self, row: int=0, most: int | None=96) -> WavePrior:
        """Which waves a record is made of.

        Parameters
        ----------
        row : int, default 0
            which of the records
        most : int | None, default 96
            waves; None for all, some hundreds

        Returns
        -------
        WavePrior
            of one channel, in the units of the data
        """

def consecutive(times: Tensor, span: float, most: int, number: int) -> Tensor:
    """Stretches that follow one another, cut where they grow too long.

    Parameters
    ----------
    times : Tensor
        (N,) in order
    span : float
        longest stretch, in the unit of time
    most : int
        values in a stretch
    number : int
        stretches, spread over the record if there are more

    Returns
    -------
    Tensor
        (R, n) indices; -1 for padding
    """

def heard_prior(
    data: Observations,
    span: float,
    listener: WaveListener | None=None,
    most: int=100,
    number: int=32,
    waves: int=64,
) -> WavePrior:
    """Which waves a record is made of, heard instead of fitted.

    Parameters
    ----------
    data : Observations
        (N,) of C channels in order of time, each with a variance of about 1
    span : float
        longest lag, in the unit of time
    listener : WaveListener | None, default None
        None for the one that comes with the package
    most : int, default 100
        values in a stretch
    number : int, default 32
        stretches
    waves : int, default 64
        that are kept

    Returns
    -------
    WavePrior
        of C channels, in the unit of time
    """

def heard_panel(
    series: Observations,
    span: float,
    listener: WaveListener | None=None,
    most: int=300,
    number: int=8,
    waves: int=48,
) -> WavePrior:
    """Which waves several series have in common, heard instead of fitted.

    Parameters
    ----------
    series : Observations
        (N,) of series, its channels, in order of time, with variances of about 1
    span : float
        longest lag, in the unit of time
    listener : WaveListener | None, default None
        None for the one that comes with the package
    most : int, default 300
        values in a stretch
    number : int, default 8
        stretches of each series
    waves : int, default 48
        that are kept

    Returns
    -------
    WavePrior
        of one channel, that all series share
    """

def heard_or_fitted(
    data: Observations,
    span: float,
    steps: int=60,
    seed: int=0,
    number: int=32,
    most: int=100,
    gain: float=10.0,
) -> tuple[WavePrior, bool]:
    """The prior that was heard, adapted to the record, or the fitted one.

    Parameters
    ----------
    data : Observations
        (N,) of C channels in order of time, each with a variance of about 1
    span : float
        longest lag, in the unit of time
    steps : int, default 60
        of the fit's learning
    seed : int, default 0
        of the stretches that are drawn
    number : int, default 32
        of stretches
    most : int, default 100
        values in a stretch
    gain : float, default 10.0
        nats by which what was heard must be likelier

    Returns
    -------
    tuple[WavePrior, bool]
        of C channels, in the unit of time; whether it was heard
    """
