# Written by `python -m tools.export`: do not edit by hand.
"""The evaluation harness of EleutherAI, for saved models"""

__all__ = ['register_wave', 'wave_lm_eval']

def register_wave() -> type:
    """Make the kind of model `wave` known to lm-evaluation-harness.

    Returns
    -------
    type
        of the models of the harness
    """

def wave_lm_eval() -> int:
    """The command `lm_eval`, with models of the kind `wave`.

    Returns
    -------
    int
        exit status
    """
