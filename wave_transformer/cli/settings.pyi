# Written by `python -m tools.export`: do not edit by hand.
"""One dataclass beside `TrainConfig`: from both come the options of `wave_train`, their help, and `training.json`"""
from dataclasses import dataclass, field
from typing import Any, Literal
from wave_transformer.training.settings import TrainConfig

@dataclass
class TrainSettings:
    """What `wave_train` is told.

    Parameters
    ----------
    data : str | None, default None
        learn this text file, file of JSON records, or folder of both; packed (.gz, .zst) or not
    demo : bool, default False
        learn the text that Python carries, with the demonstration's settings
    pattern : str, default ''
        which files of a folder; .txt, .jsonl, .ndjson and .json, packed or not, if not given
    text_key : str, default 'text'
        what JSON records call the text
    encoding : str, default 'utf-8'
        of the text, where no byte order mark tells it
    skip_bad : bool, default False
        leave out files and records that cannot be read, and say how many
    valid_fraction : float, default 0.1
        share of the text to measure on instead of learning it
    tokenizer : Literal['byte', 'char', 'bpe'], default 'byte'
        bytes, the characters that occur, or byte pairs that are learned
    vocab_size : int, default 4096
        ids of a bpe tokenizer
    init_from : str | None, default None
        start from this saved model (a folder, or owner/name on the hub) and its tokenizer
    preset : Literal['small', 'medium', 'large'], default 'small'
        size of the model
    model : dict[str, Any]
        arguments of wave_language_model besides the preset
    context_length : int, default 128
        tokens that the model sees at once
    batch_size : int, default 32
        contexts per step
    eval_tokens : int, default 10 ** 6
        tokens of the validation text to measure on; of a longer one stretches spread evenly
    seed : int, default 0
        decides initial weights, batches and dropout
    compile : bool, default False
        let torch.compile write code for the model: slow to start, then quicker on a GPU
    prompt : str | None, default None
        how the sample begins; a line of the validation text if not given
    sample_tokens : int, default 400
        length of the sample
    sample_every : int, default 0
        steps between samples while it trains; 0 for none
    temperature : float, default 0.8
        of the sample
    top_k : int | None, default 40
        of the sample
    out : str | None, default None
        where to put everything; the next free of runs/NAME-1, runs/NAME-2, … if not given
    resume : bool, default False
        go on with the run in FOLDER, its settings and those given now; or begin it, given a text
    overwrite : bool, default False
        replace the run that is in FOLDER
    dry_run : bool, default False
        say what it would cost in memory and time, and stop
    initial : dict[str, Any] | None, default None
        configuration of the model that it starts from
    config : TrainConfig
        how it is trained
    saved : dict[str, Any] | None, default None
        training.json of the run that is resumed
    source : str | None, default None
        where the text lies on this machine; None for the one that Python carries
    begun : bool, default False
        there is a checkpoint to go on from
    """
    data: str | None = None
    demo: bool = False
    pattern: str = ''
    text_key: str = 'text'
    encoding: str = 'utf-8'
    skip_bad: bool = False
    valid_fraction: float = 0.1
    tokenizer: Literal['byte', 'char', 'bpe'] = 'byte'
    vocab_size: int = 4096
    init_from: str | None = None
    preset: Literal['small', 'medium', 'large'] = 'small'
    model: dict[str, Any] = field(default_factory=dict)
    context_length: int = 128
    batch_size: int = 32
    eval_tokens: int = 10 ** 6
    seed: int = 0
    compile: bool = False
    prompt: str | None = None
    sample_tokens: int = 400
    sample_every: int = 0
    temperature: float = 0.8
    top_k: int | None = 40
    out: str | None = None
    resume: bool = False
    overwrite: bool = False
    dry_run: bool = False
    initial: dict[str, Any] | None = None
    config: TrainConfig = field(default_factory=TrainConfig)
    saved: dict[str, Any] | None = None
    source: str | None = None
    begun: bool = False

config_options: dict[Any, Any]

def plain_settings(settings: TrainSettings) -> dict[str, Any]:
    """The settings as `training.json` keeps them.

    Parameters
    ----------
    settings : TrainSettings
        of a run

    Returns
    -------
    dict[str, Any]
        by option
    """

def make_settings(values: dict[str, Any]) -> TrainSettings:
    """The settings from plain values.

    Parameters
    ----------
    values : dict[str, Any]
        by option; what is not known is left out

    Returns
    -------
    TrainSettings
        checked as far as TrainConfig does
    """

def default_settings() -> dict[str, Any]:
    """What holds where nothing is said.

    Returns
    -------
    dict[str, Any]
        by option
    """

demo_settings: dict[str, Any]

@dataclass
class GenerateSettings:
    """What `wave_generate` is told.

    Parameters
    ----------
    folder : str, default 'text'
        folder of a saved model, owner/name on the Hugging Face hub, or the text model that comes along
    best : bool, default False
        use the weights of the lowest validation loss instead of the last
    prompt : str | None, default None
        how the text begins; a line end if not given
    tokens : int, default 400
        tokens to add
    temperature : float, default 0.8
        0: always the likeliest token; 1: as the model estimates; more: wilder
    top_k : int, default 40
        choose among so many likeliest tokens
    top_p : float | None, default None
        choose among the likeliest tokens that together have this probability
    min_p : float | None, default None
        choose among tokens at least so many times as likely as the likeliest
    repetition_penalty : float, default 1.0
        more than 1: tokens that occurred already become less likely
    seed : int, default 0
        same seed, same text
    stop : list[str]
        end before this text; may be given more than once
    device : str, default 'auto'
        auto, cpu, cuda, cuda:1 or mps
    """
    folder: str = 'text'
    best: bool = False
    prompt: str | None = None
    tokens: int = 400
    temperature: float = 0.8
    top_k: int = 40
    top_p: float | None = None
    min_p: float | None = None
    repetition_penalty: float = 1.0
    seed: int = 0
    stop: list[str] = field(default_factory=list)
    device: str = 'auto'

@dataclass
class EvaluateSettings:
    """What `wave_evaluate` is told.

    Parameters
    ----------
    folder : str
        folder of a saved model, or owner/name on the Hugging Face hub
    files : list[str]
        texts that the model has not learned from
    context_length : int | None, default None
        tokens that the model sees at once; as in training if not given
    encoding : str, default 'utf-8'
        of the texts
    json : bool, default False
        a line of JSON for each text
    device : str, default 'auto'
        auto, cpu, cuda, cuda:1 or mps
    """
    folder: str
    files: list[str]
    context_length: int | None = None
    encoding: str = 'utf-8'
    json: bool = False
    device: str = 'auto'
