# Written by `python -m tools.export`: do not edit by hand.
"""`wave_train` learns a text and leaves a folder; `wave_generate` writes from it"""
import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from wave_transformer.core.transformer import WaveTransformer
from wave_transformer.training.loop import Trainer

__all__ = ['train_settings', 'demo_settings', 'run_files', 'in_memory', 'train_parser',
           'settings_for', 'claim_folder', 'is_corpus', 'Run', 'prepare', 'verdict', 'write_text',
           'wave_train', 'generate_parser', 'wave_generate']

train_settings: dict[str, Any]
demo_settings: dict[str, Any]

def train_parser() -> argparse.ArgumentParser:
    """The options of `wave_train`.

    Returns
    -------
    argparse.ArgumentParser
        its parse_args returns only what was given
    """

def settings_for(given: dict) -> dict:
    """Defaults, then the demonstration's or the saved settings, then what was given.

    Parameters
    ----------
    given : dict
        what was given on the command line

    Returns
    -------
    dict
        all settings; when resuming also saved = contents of training.json, begun = there is a checkpoint
    """

run_files: list[str]

def claim_folder(
    out: str | Path | None=None,
    name: str='run',
    resume: bool=False,
    overwrite: bool=False,
) -> Path:
    """A folder for a run, or a `FileExistsError` naming --resume and --overwrite.

    Parameters
    ----------
    out : str | Path | None, default None
        the folder that was asked for
    name : str, default 'run'
        for runs/NAME-1, runs/NAME-2, … if none was
    resume : bool, default False
        may hold a run
    overwrite : bool, default False
        may hold a run, which is left as it is

    Returns
    -------
    Path
        a folder, made if it was not there
    """

in_memory: int

def is_corpus(path) -> bool:
    """Is this a folder, a file of JSON lines, or a file too large to be read at once?

    Parameters
    ----------
    path
        a file or a folder, or None

    Returns
    -------
    bool
        token files are needed
    """

@dataclass
class Run:
    """A prepared training run of the command line.

    Parameters
    ----------
    settings : dict
        all settings
    about : dict
        name, characters and sha256 of the text, or number and fingerprint of the files
    parts : tuple
        (training text, text measured on); of a corpus ('', how the validation text begins)
    tokenizer : object
        as load_tokenizer gives it
    trainer : Trainer
        model and data inside
    out : Path
        the folder
    """
    settings: dict
    about: dict
    parts: tuple
    tokenizer: object
    trainer: Trainer
    out: Path
    def write_json(self, result: dict | None=None) -> None:
        """Write `training.json`: settings, text, versions, and the result if there is one.

        Parameters
        ----------
        result : dict | None, default None
            numbers to add at the end
        """
    def header(self) -> str:
        """What is about to happen.

        Returns
        -------
        str
            four lines
        """
    def forecast(self) -> str:
        """What the steps that are still to do will cost.

        Returns
        -------
        str
            one line
        """
    @property
    def model(self) -> WaveTransformer:
        """The model itself, without wrappers; a divided one is read from its last checkpoint.

        Returns
        -------
        WaveTransformer
            as it was before it was prepared for training
        """
    def draw(self, bits: dict, prompt: str) -> None:
        """Write `loss_curve.png` and `waves.png`.

        Parameters
        ----------
        bits : dict
            name → bits per character of the other methods
        prompt : str
            the sentence whose waves are drawn
        """
    def write_card(self, model: WaveTransformer, bits: dict) -> None:
        """Write the model card of this run, unless there is another `README.md`.

        Parameters
        ----------
        model : WaveTransformer
            the trained model
        bits : dict
            name → bits per character of the validation text, of the model and others
        """
    def finish(self, result) -> tuple:
        """Save the model, write a sample, draw, compare.

        Parameters
        ----------
        result
            what Trainer.fit returned

        Returns
        -------
        tuple
            (bits per character by name, the model's as 'this model'; the sample)
        """
    def go(self) -> int:
        """Train, save, and report.

        Returns
        -------
        int
            exit status: 0, or 130 when interrupted
        """

def prepare(argv: list | None=None) -> Run:
    """Everything up to the first step.

    Parameters
    ----------
    argv : list | None, default None
        the words after the command; those of the process if not given

    Returns
    -------
    Run
        ready to go
    """

def verdict(bits: dict, model: str='this model') -> str:
    """Which of the others the model is better and worse than.

    Parameters
    ----------
    bits : dict
        name → bits per character, the model's among them
    model : str, default 'this model'
        which one is the model

    Returns
    -------
    str
        one sentence
    """

def write_text(
    model,
    tokenizer,
    prompt: str,
    tokens: int=400,
    temperature: float=0.8,
    top_k: int | None=40,
    seed: int=0,
    context_length: int | None=None,
    **sampling,
) -> str:
    """Continue `prompt`; a bar shows the progress on a terminal, once it takes long.

    Parameters
    ----------
    model
        a WaveTransformer over tokens
    tokenizer
        the one it was trained with
    prompt : str
        how the text begins; not empty
    tokens : int, default 400
        how many to add
    temperature : float, default 0.8
        0 for the likeliest token each time, 1 for the model's own probabilities
    top_k : int | None, default 40
        choose among so many likeliest tokens; None for all
    seed : int, default 0
        same seed, same text
    context_length : int | None, default None
        tokens that the model looks back, as in training
    **sampling
        top_p, min_p, repetition_penalty: see generate

    Returns
    -------
    str
        prompt and continuation
    """

def wave_train(argv: list | None=None) -> int:
    """Train a wave language model on a text.

    Parameters
    ----------
    argv : list | None, default None
        the words after the command; those of the process if not given

    Returns
    -------
    int
        exit status
    """

def generate_parser() -> argparse.ArgumentParser:
    """The options of `wave_generate`.

    Returns
    -------
    argparse.ArgumentParser
        with a default for every option
    """

def wave_generate(argv: list | None=None) -> int:
    """Write text with a saved model.

    Parameters
    ----------
    argv : list | None, default None
        the words after the command; those of the process if not given

    Returns
    -------
    int
        exit status
    """
