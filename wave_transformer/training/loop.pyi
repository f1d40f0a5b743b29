# Written by `python -m tools.export`: do not edit by hand.
"""Steps, validation, checkpoints and a record, on Hugging Face Accelerate"""
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from torch import Tensor, nn
from typing import Any
from wave_transformer.training.data.arrays import ArrayData
from wave_transformer.training.data.text import TokenData
from wave_transformer.training.resume import TrainState
from wave_transformer.training.settings import TrainConfig

__all__ = ['Trainer', 'TrainResult', 'train', 'TrainConfig']

class Trainer(TrainState):
    """A training run: model, optimiser, data, and how far it has come.

    Parameters
    ----------
    model : nn.Module
        called as model({'input_ids': …}, causal=True), or by the loss
    train_data : TokenData | ArrayData | Any
        what is learned; with a loss anything that has batch_size and batch(step)
    valid_data : TokenData | ArrayData | Any
        what is only looked at to measure; with a loss anything that has batches()
    config : TrainConfig
        the settings
    out : str | Path | None, default None
        folder for history and checkpoints; nothing is written if not given
    loss : Callable | None, default None
        loss(model, batch) → (sum, count), or a mean over rows; the next token if not given
    """
    train_data: TokenData | ArrayData | Any
    valid_data: TokenData | ArrayData | Any
    loss: Callable | None
    counted: float
    owned: Any
    unwritten: Any
    def __init__(
        self,
        model: nn.Module,
        train_data: TokenData | ArrayData | Any,
        valid_data: TokenData | ArrayData | Any,
        config: TrainConfig,
        out: str | Path | None=None,
        loss: Callable | None=None,
    ) -> None:
        """Parameters
        ----------
        model : nn.Module
            called as model({'input_ids': …}, causal=True), or by the loss
        train_data : TokenData | ArrayData | Any
            what is learned; with a loss anything that has batch_size and batch(step)
        valid_data : TokenData | ArrayData | Any
            what is only looked at to measure; with a loss anything that has batches()
        config : TrainConfig
            the settings
        out : str | Path | None, default None
            folder for history and checkpoints; nothing is written if not given
        loss : Callable | None, default None
            loss(model, batch) → (sum, count), or a mean over rows; the next token if not given
        """
    @property
    def bits_per_nat(self) -> float | None:
        """What a loss on the validation text has to be multiplied by to be in bits per character.

        Returns
        -------
        float | None
            bits per character for one nat per token; None for another loss
        """
    def own_rows(self, step: int) -> Any:
        """This process's share of the batch of a step.

        Parameters
        ----------
        step : int
            number of the step: which batch

        Returns
        -------
        Any
            a batch on the device, for text (input_ids, targets), each (rows, context_length)
        """
    def backward(self, step: int) -> Tensor:
        """Gradients of the mean loss of one batch.

        Parameters
        ----------
        step : int
            number of the step: which batch

        Returns
        -------
        Tensor
            mean loss over the whole batch, nats per token or what the loss measures
        """
    def train_step(self) -> dict[str, float]:
        """One optimiser step.

        Returns
        -------
        dict[str, float]
            step, loss (nats per token), lr, grad_norm (before clipping)
        """
    def performance(self) -> dict[str, Any]:
        """Speed of the median step, its share of what a matrix product reaches here, and the most memory used.

        Returns
        -------
        dict[str, Any]
            tokens_per_second, share_of_peak (None if unknown), peak_memory (bytes)
        """
    def fit(
        self,
        callback: Callable[[dict[str, float]], Any] | None=None,
        progress: str='auto',
    ) -> TrainResult:
        """Step until the end, the time limit, the end of patience, or Ctrl-C.

        Parameters
        ----------
        callback : Callable[[dict[str, float]], Any] | None, default None
            called with the row of every step, after it
        progress : str, default 'auto'
            'auto', 'plot', 'bar', 'log' or 'none'

        Returns
        -------
        TrainResult
            how it ended
        """

class StopSignal:
    """While active, turn the first SIGINT or SIGTERM into `requested = True`."""
    requested: bool
    handlers: dict[Any, Any]
    def __enter__(self): ...
    def __exit__(self, *_) -> None: ...

@dataclass
class TrainResult:
    """How a run ended.

    Parameters
    ----------
    status : str
        'finished', 'interrupted', 'out of time' or 'stopped early'
    step : int
        steps done
    steps : int
        steps planned
    loss : float
        mean training loss of the last 20 steps, nats per token or what the loss measures
    valid_loss : float
        the same on the validation data; if interrupted the last known, NaN before the first
    bits_per_character : float | None
        on the validation text; None if the loss is not that of the next token
    seconds : float
        time spent
    checkpoint : Path | None, default None
        the last one, if there is a folder
    best : Path | None, default None
        weights of the lowest validation loss, if they were kept
    speed : dict[str, Any]
        tokens_per_second, share_of_peak, peak_memory (bytes)
    history : list[dict[str, float]]
        one dict per step
    """
    status: str
    step: int
    steps: int
    loss: float
    valid_loss: float
    bits_per_character: float | None
    seconds: float
    checkpoint: Path | None = None
    best: Path | None = None
    speed: dict[str, Any] = field(default_factory=dict)
    history: list[dict[str, float]] = field(default_factory=list, repr=False)

def train(
    model: nn.Module,
    data: Sequence[Any],
    config: TrainConfig,
    out: str | Path | None=None,
    resume: bool=False,
    callback: Callable[[dict[str, float]], Any] | None=None,
    progress: str='auto',
    loss: Callable | None=None,
) -> TrainResult:
    """Train `model` and return how it ended.

    Parameters
    ----------
    model : nn.Module
        called as model({'input_ids': …}, causal=True), or by the loss; trained in place
    data : Sequence[Any]
        (training data, validation data), two TokenData; with a loss anything like ArrayData
    config : TrainConfig
        the settings
    out : str | Path | None, default None
        folder for history and checkpoints; nothing is written if not given
    resume : bool, default False
        go on from the newest checkpoint in out
    callback : Callable[[dict[str, float]], Any] | None, default None
        called with the row of every step, after it
    progress : str, default 'auto'
        'auto', 'plot', 'bar', 'log' or 'none'
    loss : Callable | None, default None
        loss(model, batch) → (sum, count), or a mean over rows; the next token if not given

    Returns
    -------
    TrainResult
        how it ended
    """
