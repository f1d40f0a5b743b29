# Written by `python -m tools.export`: do not edit by hand.
"""The command lines of `wave_train` and `wave_generate`, made from the settings"""
import argparse
from dataclasses import dataclass
from typing import Any

@dataclass
class Option:
    """An option of a command.

    Parameters
    ----------
    name : str
        as in Python: batch_size for --batch-size
    kind : Any
        type of its value, such as int, float|None or Literal['byte', 'char']
    help : str
        what it means
    """
    name: str
    kind: Any
    help: str
    @property
    def choices(self) -> tuple[str, ...] | None:
        """The words that it can be; None where it can be more."""
    @property
    def value_type(self) -> type:
        """What a word of the command line is made into."""
    @property
    def metavar(self) -> str:
        """What its value is called in the help."""

def options_of(settings: type) -> dict[str, Option]:
    """An option for each field.

    Parameters
    ----------
    settings : type
        a dataclass with a comment beside each field

    Returns
    -------
    dict[str, Option]
        by name
    """

def shell_text(word: str) -> str:
    """A text of the command line; it is UTF-8 whatever the locale took it for.

    Parameters
    ----------
    word : str
        of the command line

    Returns
    -------
    str
        as it was typed
    """

def train_options() -> dict[str, Option]:
    """Everything that `wave_train` can be told.

    Returns
    -------
    dict[str, Option]
        by name
    """

def train_parser() -> argparse.ArgumentParser:
    """The options of `wave_train`.

    Returns
    -------
    argparse.ArgumentParser
        its parse_args returns only what was given
    """

def generate_parser() -> argparse.ArgumentParser:
    """The options of `wave_generate`.

    Returns
    -------
    argparse.ArgumentParser
        its parse_args returns only what was given
    """

def evaluate_parser() -> argparse.ArgumentParser:
    """The options of `wave_evaluate`.

    Returns
    -------
    argparse.ArgumentParser
        its parse_args returns only what was given
    """
