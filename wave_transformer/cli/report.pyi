# Written by `python -m tools.export`: do not edit by hand.
"""The model, a sample, two pictures, a model card, and an honest table of what other methods reach"""
from wave_transformer.cli.run import Run
from wave_transformer.core.transformer import WaveTransformer
from wave_transformer.training.loop import TrainResult

def verdict(bits: dict[str, float], model: str='this model') -> str:
    """Which of the others the model is better and worse than.

    Parameters
    ----------
    bits : dict[str, float]
        name → bits per character, the model's among them
    model : str, default 'this model'
        which one is the model

    Returns
    -------
    str
        one sentence
    """

def whole_model(run: Run) -> WaveTransformer:
    """The model itself, without wrappers; a divided one is read from its last checkpoint.

    Parameters
    ----------
    run : Run
        while it trains, or afterwards

    Returns
    -------
    WaveTransformer
        as it was before it was prepared for training
    """

def draw_pictures(
    run: Run,
    model: WaveTransformer,
    bits: dict[str, float],
    prompt: str,
) -> None:
    """Write `loss_curve.png` and `waves.png`.

    Parameters
    ----------
    run : Run
        that has been trained
    model : WaveTransformer
        its model, whole
    bits : dict[str, float]
        name → bits per character of the other methods
    prompt : str
        the sentence whose waves are drawn
    """

def save_card(run: Run, model: WaveTransformer, bits: dict[str, float]) -> None:
    """Write the model card of this run, unless there is another `README.md`.

    Parameters
    ----------
    run : Run
        that has been trained
    model : WaveTransformer
        its model, whole
    bits : dict[str, float]
        name → bits per character of the validation text, of the model and others
    """

def finish(run: Run, result: TrainResult) -> tuple[dict[str, float], str]:
    """Save the model, write a sample, draw, compare.

    Parameters
    ----------
    run : Run
        that has been trained
    result : TrainResult
        what Trainer.fit returned

    Returns
    -------
    tuple[dict[str, float], str]
        (bits per character by name, the model's as 'this model'; the sample)
    """

def report(run: Run, result: TrainResult) -> None:
    """Save, and print what came out.

    Parameters
    ----------
    run : Run
        that has been trained
    result : TrainResult
        what Trainer.fit returned
    """

def report_interrupted(run: Run, result: TrainResult) -> None:
    """Save what there is, and say how to go on.

    Parameters
    ----------
    run : Run
        that was ended by Ctrl-C
    result : TrainResult
        what Trainer.fit returned
    """
