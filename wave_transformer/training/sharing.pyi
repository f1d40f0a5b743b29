# Written by `python -m tools.export`: do not edit by hand.
"""A model card, and the way to the Hugging Face hub and back"""
from huggingface_hub import ModelCard
from pathlib import Path
from typing import Any, Literal, overload
from wave_transformer.core.transformer import WaveTransformer

__all__ = ['model_card', 'write_card', 'from_hub']

def model_card(
    model: WaveTransformer,
    title: str='A wave model',
    about: str='',
    data: str='',
    figures: dict[str, Any] | None=None,
    **metadata: Any,
) -> ModelCard:
    """A page that says what a model is.

    Parameters
    ----------
    model : WaveTransformer
        the model
    title : str, default 'A wave model'
        its name
    about : str, default ''
        what it is for, and what it is not good at
    data : str, default ''
        what it learned from
    figures : dict[str, Any] | None, default None
        name → value, with what it was measured on
    **metadata : Any
        for the hub, such as license='apache-2.0' or language='en'

    Returns
    -------
    ModelCard
        text and metadata
    """

def write_card(folder: str | Path, card: ModelCard, overwrite: bool=False) -> Path:
    """Write a card as `README.md`.

    Parameters
    ----------
    folder : str | Path
        of a saved model
    card : ModelCard
        as model_card gives it
    overwrite : bool, default False
        replace a card that is there already

    Returns
    -------
    Path
        the file
    """

@overload
def from_hub(
    repo_id: str,
    revision: str | None=None,
    token: str | None=None,
    tokenizer: Literal[False]=False,
    **overrides: Any,
) -> WaveTransformer: ...

@overload
def from_hub(
    repo_id: str,
    revision: str | None=None,
    token: str | None=None,
    *,
    tokenizer: Literal[True],
    **overrides: Any,
) -> tuple[WaveTransformer, Any]: ...

def from_hub(
    repo_id: str,
    revision: str | None=None,
    token: str | None=None,
    tokenizer: bool=False,
    **overrides: Any,
) -> WaveTransformer | tuple[WaveTransformer, Any]:
    """A model from the Hugging Face hub; its files are cached, and none of them is executed.

    Parameters
    ----------
    repo_id : str
        owner/name
    revision : str | None, default None
        branch, tag or commit; the newest if not given
    token : str | None, default None
        for a private one; that of your login if not given
    tokenizer : bool, default False
        give its tokenizer too
    **overrides : Any
        device, and keywords of WaveTransformer that replace the file's

    Returns
    -------
    WaveTransformer | tuple[WaveTransformer, Any]
        in evaluation mode; with tokenizer=True (model, tokenizer)
    """
