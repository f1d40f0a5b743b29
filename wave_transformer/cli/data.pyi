# Written by `python -m tools.export`: do not edit by hand.
"""A text in memory, or a corpus that becomes token files; cut in two, with a tokenizer"""
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from wave_transformer.cli.settings import TrainSettings
from wave_transformer.training.data.text import TokenData

def is_corpus(settings: TrainSettings) -> bool:
    """Is this a folder, a file of records, or a file too large to be read at once?

    Parameters
    ----------
    settings : TrainSettings
        source: a file or a folder; None for the text that Python carries

    Returns
    -------
    bool
        token files are needed
    """

def corpus_texts(settings: TrainSettings) -> Iterator[str]:
    """The documents of a corpus, one after the other.

    Parameters
    ----------
    settings : TrainSettings
        where the corpus is

    Returns
    -------
    Iterator[str]
        of a file that is too large its pieces
    """

def corpus_parts(settings: TrainSettings, about: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The documents of a corpus as its token files will have them.

    Parameters
    ----------
    settings : TrainSettings
        where the corpus is, and what share of it is put aside
    about : dict[str, Any]
        what was found is put in

    Returns
    -------
    Iterator[tuple[str, str]]
        ('train' or 'valid', text)
    """

def new_tokenizer(
    settings: TrainSettings,
    texts: Iterable[str],
    learned: Iterable[str] | str,
) -> Any:
    """A tokenizer of the kind that was asked for.

    Parameters
    ----------
    settings : TrainSettings
        its kind and vocab_size
    texts : Iterable[str]
        with every character
    learned : Iterable[str] | str
        what byte pairs come from

    Returns
    -------
    Any
        as load_tokenizer gives it
    """

def known_tokenizer(settings: TrainSettings) -> Any:
    """The tokenizer of the run that is gone on with, or of the model that it starts from.

    Parameters
    ----------
    settings : TrainSettings
        of a run

    Returns
    -------
    Any
        as load_tokenizer gives it, or None
    """

def has_tokens(settings: TrainSettings) -> bool:
    """Has the run to be resumed its token files?

    Parameters
    ----------
    settings : TrainSettings
        of a run, perhaps a resumed one

    Returns
    -------
    bool
        nothing has to be written
    """

@dataclass
class RunData:
    """What a run learns, and what it is measured on.

    Parameters
    ----------
    about : dict[str, Any]
        name, characters and sha256 of the text, or number and fingerprint of the files
    parts : tuple[str, str]
        (training text, text measured on); of a corpus ('', how the validation text begins)
    tokenizer : Any
        as load_tokenizer gives it
    train : TokenData
        what is learned
    valid : TokenData
        what is measured on
    """
    about: dict[str, Any]
    parts: tuple[str, str]
    tokenizer: Any
    train: TokenData
    valid: TokenData

def measured_data(settings: TrainSettings, data: RunData) -> RunData:
    """The data with no more to measure on than was asked for.

    Parameters
    ----------
    settings : TrainSettings
        eval_tokens: how much at most
    data : RunData
        with all of the validation text

    Returns
    -------
    RunData
        with stretches of it if it is too long; about['measured'] says how much
    """

def load_data(settings: TrainSettings) -> RunData:
    """The text of a run, ready to be learned.

    Parameters
    ----------
    settings : TrainSettings
        whose text; of a corpus the token files are written into its folder

    Returns
    -------
    RunData
        cut in two, as tokens
    """
