# Written by `python -m tools.export`: do not edit by hand.
"""Everything up to the first step: checked, read, built, and its folder taken"""
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from wave_transformer.cli.data import RunData
from wave_transformer.cli.settings import TrainSettings
from wave_transformer.core.transformer import WaveTransformer
from wave_transformer.training.loop import Trainer

@dataclass
class Run:
    """A prepared training run of the command line.

    Parameters
    ----------
    settings : TrainSettings
        all settings
    data : RunData
        its text
    trainer : Trainer
        model and data inside
    out : Path
        the folder
    """
    settings: TrainSettings
    data: RunData
    trainer: Trainer
    out: Path
    def write_json(self, result: dict[str, Any] | None=None) -> None:
        """Write `training.json`: settings, text, versions, the tokenizer's checksum, and the result if there is one.

        Parameters
        ----------
        result : dict[str, Any] | None, default None
            numbers to add at the end
        """
    def origin(self) -> str:
        """Where the model comes from, in words: a preset, or a saved model."""
    def header(self) -> str:
        """What is about to happen.

        Returns
        -------
        str
            four lines
        """

def new_model(
    settings: TrainSettings,
    vocab_size: int,
    preset: str | None=None,
) -> WaveTransformer:
    """The model of these settings, or of another preset.

    Parameters
    ----------
    settings : TrainSettings
        preset, seed and arguments of the model
    vocab_size : int
        number of different tokens
    preset : str | None, default None
        another size, as it comes

    Returns
    -------
    WaveTransformer
        freshly initialised
    """

def sample_prompt(settings: TrainSettings, parts: tuple[str, str]) -> str:
    """How the sample begins.

    Parameters
    ----------
    settings : TrainSettings
        prompt, if one was given
    parts : tuple[str, str]
        training text and validation text

    Returns
    -------
    str
        not more than a line
    """

def check_prompt(settings: TrainSettings, tokenizer: Any, prompt: str) -> None:
    """Refuse a prompt from which nothing can be written.

    Parameters
    ----------
    settings : TrainSettings
        of the sample
    tokenizer : Any
        that has to know its characters
    prompt : str
        how it begins
    """

def read_initial(settings: TrainSettings) -> None:
    """Find out what the saved model is that a run starts from: its configuration and its tokenizer.

    Parameters
    ----------
    settings : TrainSettings
        init_from; the rest is put in
    """

def check_settings(settings: TrainSettings) -> None:
    """Refuse what cannot be, as far as it can be known without the text; a saved model to start from is read.

    Parameters
    ----------
    settings : TrainSettings
        of the run
    """

def build_run(settings: TrainSettings) -> Run:
    """A `Run` for these settings; nothing is written but the token files of a corpus.

    Parameters
    ----------
    settings : TrainSettings
        with the folder as out

    Returns
    -------
    Run
        as far as its last checkpoint
    """

def prepare(settings: TrainSettings) -> Run:
    """Everything up to the first step.

    Parameters
    ----------
    settings : TrainSettings
        of the run

    Returns
    -------
    Run
        ready to go
    """
