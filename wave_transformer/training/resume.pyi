# Written by `python -m tools.export`: do not edit by hand.
"""A checkpoint holds all that the next step depends on, and a run goes on from it as if it had not stopped"""
from accelerate import Accelerator
from collections.abc import Callable
from pathlib import Path
from torch import nn
from typing import Any
from wave_transformer.core.files import NotWritten
from wave_transformer.training.settings import TrainConfig

class TrainState:
    """Model, optimiser and how far a run has come: what a checkpoint holds.

    Parameters
    ----------
    config : TrainConfig
        the settings
    out : str | Path | None, default None
        folder for history and checkpoints; nothing is written if not given
    """
    config: TrainConfig
    out: Path | None
    accelerator: Accelerator
    step: int
    steps: int
    seconds: float
    history: list[dict[str, float]]
    checkpoint: Path | None
    best: float
    run_id: Any
    names: list[Any]
    sizes: list[Any]
    aliases: Any
    model: Any
    optimizer: Any
    def __init__(self, config: TrainConfig, out: str | Path | None=None) -> None:
        """Parameters
        ----------
        config : TrainConfig
            the settings
        out : str | Path | None, default None
            folder for history and checkpoints; nothing is written if not given
        """
    def prepare(self, model: nn.Module) -> None:
        """Take a model on: make its optimiser, spread both over the processes, seed the random numbers.

        Parameters
        ----------
        model : nn.Module
            trained in place
        """
    @property
    def bare(self) -> nn.Module:
        """The model without the wrapper of many processes; mixed precision stays in force.

        Returns
        -------
        nn.Module
            the model itself
        """
    @property
    def divided(self) -> bool:
        """Does each process hold a part of the model only (FSDP)?

        Returns
        -------
        bool
            weights in parts
        """
    def together(self, action: Callable[[], Any]) -> None:
        """Do something; what goes wrong with files in one process is raised in all.

        Parameters
        ----------
        action : Callable[[], Any]
            done by every process
        """
    def check_folder(self) -> None:
        """Refuse the folder of a run that this one does not go on with."""
    def not_finite(self, what: str) -> FloatingPointError:
        """An error that says what happened and how to go on.

        Parameters
        ----------
        what : str
            happened, beginning with the number of the step

        Returns
        -------
        FloatingPointError
            to be raised
        """
    def with_advice(self, error: NotWritten) -> NotWritten:
        """Say what is safe and how to go on, once.

        Parameters
        ----------
        error : NotWritten
            what could not be written

        Returns
        -------
        NotWritten
            the same, and what to do
        """
    def save(self) -> Path:
        """Write a checkpoint below `out`, then drop older ones.

        Returns
        -------
        Path
            the folder of the checkpoint
        """
    def keep_best(self, valid_loss: float) -> None:
        """Keep the weights if the validation loss is lower than ever.

        Parameters
        ----------
        valid_loss : float
            of the weights as they are now
        """
    def plan(self) -> None:
        """Fit the length of the run into the time limit, if there is one."""
    def load(self, folder: str | Path | None=None) -> TrainState:
        """Go back to a checkpoint: weights, optimiser, random states, step.

        Parameters
        ----------
        folder : str | Path | None, default None
            a checkpoint; the newest below out if not given

        Returns
        -------
        TrainState
            itself
        """
