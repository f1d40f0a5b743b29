# Written by `python -m tools.export`: do not edit by hand.
"""How the listener is trained: records without end, and the likelihood of what was not shown"""
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from torch import Tensor
from typing import Any
from wave_transformer.series.listener import WaveListener
from wave_transformer.training.loop import TrainResult

__all__ = ['train_listener']

TOGETHER: tuple[int, int, int, int, int, int, int, int]
HIGHEST: float

class Episodes:
    """Made-up records in batches, as the training loop reads them: a new batch for every step.

    Parameters
    ----------
    batch_size : int, default 24
        rows, a multiple of 24
    most : int, default 120
        values of a row that are seen
    number : int, default 24
        values of a row that are asked
    seed : int, default 0
        of the records
    steps : int | None, default None
        batches there are; None for as many as one asks for
    together : Sequence[int], default TOGETHER
        rows that share a prior, one of these in each step
    without : Collection[str], default ()
        kinds of records that are left out, as `random_episode` has them
    """
    batch_size: int
    most: int
    number: int
    seed: int
    steps: int | None
    together: Sequence[int]
    without: Collection[str]
    def __init__(
        self,
        batch_size: int=24,
        most: int=120,
        number: int=24,
        seed: int=0,
        steps: int | None=None,
        together: Sequence[int]=TOGETHER,
        without: Collection[str]=(),
    ) -> None:
        """Parameters
        ----------
        batch_size : int, default 24
            rows, a multiple of 24
        most : int, default 120
            values of a row that are seen
        number : int, default 24
            values of a row that are asked
        seed : int, default 0
            of the records
        steps : int | None, default None
            batches there are; None for as many as one asks for
        together : Sequence[int], default TOGETHER
            rows that share a prior, one of these in each step
        without : Collection[str], default ()
            kinds of records that are left out, as `random_episode` has them
        """
    def batch(self, step: int) -> dict[str, Tensor]:
        """The records of a step, scaled as the listener reads them.

        Parameters
        ----------
        step : int
            number of the step

        Returns
        -------
        dict[str, Tensor]
            times, values, asked, answers (rows, …), and how many rows share a prior (rows,)
        """
    def batches(self) -> Iterator[dict[str, Tensor]]:
        """All batches, for validation."""

def unlikeliness(mean: Tensor, variance: Tensor, answers: Tensor, most: float=12.0) -> Tensor:
    """How unlikely answers are, by a normal distribution for each.

    Parameters
    ----------
    mean : Tensor
        (…)
    variance : Tensor
        (…)
    answers : Tensor
        (…)
    most : float, default 12.0
        nats that one value can cost, as an outlier may

    Returns
    -------
    Tensor
        () nats
    """

def listening_loss(model: Any, batch: dict[str, Tensor]) -> Tensor:
    """What the last round costs, and in training two fifths of what the others do.

    Parameters
    ----------
    model : Any
        a `WaveListener`
    batch : dict[str, Tensor]
        from `Episodes`

    Returns
    -------
    Tensor
        () nats of a value
    """

def train_listener(
    out: str | Path,
    steps: int=6000,
    minutes: float | None=None,
    model: WaveListener | None=None,
    resume: bool=False,
    seed: int=0,
    progress: str='auto',
    **settings: Any,
) -> TrainResult:
    """Trains a listener on records that never were.

    Parameters
    ----------
    out : str | Path
        folder of the run
    steps : int, default 6000
        of 24 rows each
    minutes : float | None, default None
        end within so many minutes, with fewer steps if need be
    model : WaveListener | None, default None
        to begin with; None for a new one
    resume : bool, default False
        go on from the newest checkpoint in `out`
    seed : int, default 0
        of the records
    progress : str, default 'auto'
        'auto', 'plot', 'bar', 'log' or 'none'
    **settings : Any
        of the `TrainConfig`

    Returns
    -------
    TrainResult
        how it ended; the listener is in `out/listener`
    """
