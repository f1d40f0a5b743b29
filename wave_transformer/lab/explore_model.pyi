# Written by `python -m tools.export`: do not edit by hand.
"""Take the wave of one position at one layer, turn it, and see what the model says instead"""
from pathlib import Path
from torch import nn
from typing import Any
from wave_transformer.lab.page import Explorer
from wave_transformer.lab.session import TurnSession

__all__ = ['ModelExplorer', 'explore_model']

class ModelExplorer(Explorer):
    """An explorer of one model and one input; displayed at the end of a cell it is live.

    Parameters
    ----------
    session : TurnSession
        that answers
    state : dict[str, Any] | None, default None
        position and depth that are shown first
    """
    session: TurnSession
    state: Any
    title: Any
    def __init__(self, session: TurnSession, state: dict[str, Any] | None=None) -> None:
        """Parameters
        ----------
        session : TurnSession
            that answers
        state : dict[str, Any] | None, default None
            position and depth that are shown first
        """
    def __repr__(self) -> str: ...
    def payload(self, weights: bool=False) -> dict[str, Any]:
        """What a page needs to show this, and with weights to go on without a kernel.

        Parameters
        ----------
        weights : bool, default False
            whether the model itself goes along

        Returns
        -------
        dict[str, Any]
            JSON-ready
        """
    def words(self) -> str:
        """What there is to see, where no script runs."""
    @property
    def name(self) -> str:
        """A name that depends on what is shown alone."""
    def can_live(self) -> bool:
        """Whether the model can run in a page by itself."""
    def html(self, weights: bool | None=None) -> str:
        """A part of a page.

        Parameters
        ----------
        weights : bool | None, default None
            whether the model itself goes along; None: if it is a small one of sound

        Returns
        -------
        str
            HTML with its script, which loads nothing
        """
    def save(self, path: str | Path, weights: bool | None=None) -> Path:
        """Writes a page that needs no other file; with weights it is live without a kernel.

        Parameters
        ----------
        path : str | Path
            of the file
        weights : bool | None, default None
            whether the model goes along; None: if it can run in a page

        Returns
        -------
        Path
            the file
        """

def explore_model(
    model: nn.Module,
    inputs: Any,
    tokenizer: Any=None,
    *,
    element: int=0,
    position: int=-1,
    depth: int | None=None,
    name: str | None=None,
    **rules: Any,
) -> ModelExplorer:
    """Turn the waves inside a model, and see what it says then.

    Parameters
    ----------
    model : nn.Module
        a WaveTransformer, or a module that holds one
    inputs : Any
        a text; or what the model is called with: a dict of keywords, or a tensor
    tokenizer : Any, default None
        with encode and decode; needed for a text
    element : int, default 0
        which one of the batch
    position : int, default -1
        that is shown first, counted from the end if negative
    depth : int | None, default None
        likewise, 0 before the first block; None for the middle
    name : str | None, default None
        of the model, as it is shown
    **rules : Any
        causal, attention_mask and document_ids, for a WaveTransformer

    Returns
    -------
    ModelExplorer
        displayed at the end of a cell it is live
    """
