# Written by `python -m tools.export`: do not edit by hand.
"""Learn a text, and leave a folder with a model, a sample, pictures, and a comparison with other methods"""
from collections.abc import Sequence

__all__ = ['wave_train']

def wave_train(argv: Sequence[str] | None=None) -> int:
    """Train a wave language model on a text.

    Parameters
    ----------
    argv : Sequence[str] | None, default None
        the words after the command; those of the process if not given

    Returns
    -------
    int
        exit status
    """
