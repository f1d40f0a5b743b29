# Written by `python -m tools.export`: do not edit by hand.
"""Which waves a record is made of, from uneven samples: at once by least squares, then by likelihood"""
import numpy as np
import torch
from torch import Tensor
from wave_transformer.series.prior import Observations, Posterior, WavePrior

__all__ = ['fit_prior', 'own_scale']

def variogram(
    times: Tensor,
    values: Tensor,
    span: float,
    most: int=300000,
    bins: int=2000,
    noise: Tensor | None=None,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """How different values are that lie some time apart.

    Parameters
    ----------
    times : Tensor
        (N,) in order
    values : Tensor
        (N,)
    span : float
        longest lag
    most : int, default 300000
        pairs, about
    bins : int, default 2000
        most different lags
    noise : Tensor | None, default None
        (N,) variance of each value that is known to be noise, and is left out

    Returns
    -------
    tuple[np.ndarray, np.ndarray, np.ndarray]
        (L,) lags, mean half squared differences, numbers
    """

def usual_step(times: Tensor) -> float:
    """Half of the usual distance of neighbours, or the shortest if that is longer.

    Parameters
    ----------
    times : Tensor
        (N,) in order

    Returns
    -------
    float
        in the unit of time
    """

def candidates(step: float, span: float, oscillate: bool=True) -> tuple[Tensor, Tensor, Tensor]:
    """Damped waves that a record may be made of.

    Parameters
    ----------
    step : float
        shortest distance of samples
    span : float
        longest lag
    oscillate : bool, default True
        False for decays alone

    Returns
    -------
    tuple[Tensor, Tensor, Tensor]
        (K,) frequencies, decays, smooth
    """

PENALTIES: tuple[float, float, float, float, float]

def instant_priors(
    data: Observations,
    span: float,
    oscillate: bool=True,
    most: int=24,
) -> list[WavePrior]:
    """Priors from how values differ that lie some time apart.

    Parameters
    ----------
    data : Observations
        (N,) of C channels, in order of time, each with a variance of about 1
    span : float
        longest lag
    oscillate : bool, default True
        False for decays alone
    most : int, default 24
        waves that are kept

    Returns
    -------
    list[WavePrior]
        of C channels; one for each of `PENALTIES`
    """

def coupled(prior: WavePrior, data: Observations, span: float) -> WavePrior:
    """A prior whose channels share what products of their values say.

    Parameters
    ----------
    prior : WavePrior
        of C channels that share nothing
    data : Observations
        (N,) in order of time
    span : float
        longest lag
    """

def stretches(
    data: Observations,
    span: float,
    number: int=32,
    most: int=100,
    generator: torch.Generator | None=None,
) -> Observations:
    """Stretches of a record that begin anywhere in it, and hold something.

    Parameters
    ----------
    data : Observations
        (N,) in order of time
    span : float
        their length, in the unit of time
    number : int, default 32
        of stretches
    most : int, default 100
        values in one
    generator : torch.Generator | None, default None
        of random numbers

    Returns
    -------
    Observations
        (number, up to most); one row if the whole record is no longer
    """

def log_probs(prior: WavePrior, rows: Observations, roots: Tensor | None=None) -> Tensor:
    """Log density of each row: what `Posterior.log_prob` says, sooner.

    Parameters
    ----------
    prior : WavePrior
    rows : Observations
        (B, N) in order of time
    roots : Tensor | None, default None
        (K, C, C) Cholesky factors of the powers, if there are any

    Returns
    -------
    Tensor
        (B,) nats
    """

def mean_log_prob(prior: WavePrior, rows: Observations) -> Tensor:
    """Log density of a value that was seen, given the others before it in its row.

    Parameters
    ----------
    prior : WavePrior
    rows : Observations
        (B, N)

    Returns
    -------
    Tensor
        () nats
    """

def learn_prior(
    prior: WavePrior,
    rows: Observations,
    steps: int=60,
    rate: float=0.05,
    batch: int=32,
    seed: int=0,
) -> WavePrior:
    """The prior after some steps towards the likelihood of the data.

    Parameters
    ----------
    prior : WavePrior
        to begin with
    rows : Observations
        (B, N), each channel with a variance of about 1
    steps : int, default 60
        of Adam
    rate : float, default 0.05
        of learning: of the logarithms, in a step
    batch : int, default 32
        rows in a step
    seed : int, default 0
        of the rows that are drawn, if there are more
    """

def adapted_prior(
    prior: WavePrior,
    rows: Observations,
    number: int,
    steps: int=40,
) -> WavePrior:
    """The most probable prior near one that is about right.

    Parameters
    ----------
    prior : WavePrior
        that was heard
    rows : Observations
        (B, N), each channel with a variance of about 1
    number : int
        of values in the record
    steps : int, default 40
        of Adam
    """

def priced_log_prob(prior: WavePrior, rows: Observations, number: int, length: float) -> float:
    """How well a prior foretells the data, less what its numbers cost.

    Parameters
    ----------
    prior : WavePrior
    rows : Observations
        (B, N)
    number : int
        of values that it was learned from
    length : float
        of the record, in the unit of time

    Returns
    -------
    float
        nats a value
    """

def fit_prior(
    data: Observations,
    span: float,
    oscillate: bool | None=None,
    steps: int=60,
    seed: int=0,
    number: int=32,
    most: int=100,
) -> WavePrior:
    """The prior of a record.

    Parameters
    ----------
    data : Observations
        (N,) of C channels, in order of time, each with a variance of about 1
    span : float
        of the stretches to foretell, in the unit of time
    oscillate : bool | None, default None
        None to ask the data
    steps : int, default 60
        of learning
    seed : int, default 0
        of the stretches that are drawn
    number : int, default 32
        of stretches
    most : int, default 100
        values in a stretch
    """

def own_scale(posterior: Posterior, trust: float=6.0) -> Tensor:
    """How much larger than the prior says the signal of each stretch is.

    Parameters
    ----------
    posterior : Posterior
        of some stretches
    trust : float, default 6.0
        values that the prior's own scale counts as

    Returns
    -------
    Tensor
        (...) by which standard deviations are to be multiplied
    """
