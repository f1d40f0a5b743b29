# Written by `python -m tools.export`: do not edit by hand.
"""What a model is made of, checked before it is built, and rebuilt from a file"""
from collections.abc import Callable, Mapping
from torch import Tensor, nn
from typing import Any
from wave_transformer.core.wave import Wave

__all__ = ['PARTS', 'register_part']

BLOCKS: dict[Any, Any]
POSITIVE: tuple[str, str, str, str, str, str]
FLAGS: tuple[str, str, str]
REMOVED: dict[Any, Any]

def refuse_removed(name: str, value):
    """Raises for an option that has left the library."""

def check_settings(config: Mapping, origin: Mapping[str, str] | None=None) -> None:
    """Raises an error that names the setting out of range.

    Parameters
    ----------
    config : Mapping
        settings of WaveTransformer by name
    origin : Mapping[str, str] | None, default None
        words on where a setting came from, such as ' (the default)'
    """

class AtMost(int):
    """A default that gives way to the largest divisor of another number, up to itself."""
    def dividing(self, whole: int) -> int:
        """The largest divisor of `whole` up to this.

        Parameters
        ----------
        whole : int
            what is to be divided, at least 1

        Returns
        -------
        int
            a plain number
        """

def fit_heads(config: Mapping) -> dict[str, Any]:
    """The settings with a default number of key-value heads made one that divides the heads.

    Parameters
    ----------
    config : Mapping
        settings of WaveTransformer by name

    Returns
    -------
    dict[str, Any]
        the same, with a plain number of key-value heads
    """

CONTRACT: dict[Any, Any]

def check_part(which: str, part: Callable) -> Callable:
    """The part, or an error if it cannot take an attention_mask.

    Parameters
    ----------
    which : str
        'wave_encoder' or 'wave_decoder'
    part : Callable
        module or function

    Returns
    -------
    Callable
        `part`
    """

def check_wave(wave: Wave, attention_mask: Tensor | None) -> None:
    """Raises where a kept position of the wave holds NaN or infinity.

    Parameters
    ----------
    wave : Wave
        (B, N, H) from an encoder
    attention_mask : Tensor | None
        (B, N) bool or int, true/1 = keep
    """

def check_encoder_input(encoder_input: Any) -> None:
    """Raises unless the input can be handed on to an encoder.

    Parameters
    ----------
    encoder_input : Any
        what the model was called with
    """

PARTS: dict[str, type]

def register_part(cls: type) -> type:
    """Makes `cls` known to `model_from_config`; one of the same name from another module stays known beside it.

    Parameters
    ----------
    cls : type
        an encoder or decoder whose instances have a config dict of their arguments

    Returns
    -------
    type
        cls, so that this can be a decorator
    """

def find_part(name: str) -> type | None:
    """The registered encoder or decoder of that name.

    Parameters
    ----------
    name : str
        of a registered class, alone or with its module

    Returns
    -------
    type | None
        the class; the library's own before others, then whichever was registered first; None if there is none
    """

def plain_values(value: Any) -> Any:
    """Settings as JSON can say them.

    Parameters
    ----------
    value : Any
        a setting, or settings by name

    Returns
    -------
    Any
        the same, numbers of NumPy as Python's own
    """

def part_config(part: nn.Module) -> dict:
    """Name and arguments of a registered encoder or decoder.

    Parameters
    ----------
    part : nn.Module
        an encoder or decoder

    Returns
    -------
    dict
        its class by name, and its arguments
    """

def build_part(config: Mapping, which: str) -> nn.Module:
    """The encoder or decoder that `config` describes; options that are no more are dropped where they were off.

    Parameters
    ----------
    config : Mapping
        from part_config
    which : str
        'wave_encoder' or 'wave_decoder', for messages

    Returns
    -------
    nn.Module
        freshly initialised
    """
