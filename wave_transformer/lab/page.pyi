# Written by `python -m tools.export`: do not edit by hand.
"""A model, its tokenizer and what it made of a text as one HTML page that asks nothing of anyone"""
from anywidget import AnyWidget
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any
from wave_transformer.core.transformer import WaveTransformer

__all__ = ['why_not_in_page', 'model_payload', 'why_sound_not_in_page', 'sound_payload',
           'page_html', 'whole_page', 'write_page', 'Explorer', 'name_of']

def page_file(name: str) -> str:
    """What one of the files says.

    Parameters
    ----------
    name : str
        such as 'main.js'
    """

def bundle(entry: str='main') -> str:
    """The front end of the pages as one text.

    Parameters
    ----------
    entry : str, default 'main'
        the file that the page begins with, without its ending

    Returns
    -------
    str
        an ES module that imports nothing
    """

def half_text(values: Any) -> str:
    """Numbers in half precision, as text.

    Parameters
    ----------
    values : Any
        numbers

    Returns
    -------
    str
        base64 of float16
    """

def single_text(values: Any) -> dict[str, str]:
    """Numbers in single precision, as text that says so.

    Parameters
    ----------
    values : Any
        numbers

    Returns
    -------
    dict[str, str]
        {'single': base64 of float32}
    """

def token_bytes(tokenizer: Any) -> Callable[[int], bytes] | None:
    """Which bytes a token stands for.

    Parameters
    ----------
    tokenizer : Any
        with encode and decode

    Returns
    -------
    Callable[[int], bytes] | None
        None where tokens are not known to be bytes
    """

class TokenTexts:
    """What stands for tokens on a page.

    Parameters
    ----------
    tokenizer : Any, default None
        with encode and decode; None shows numbers
    """
    tokenizer: Any
    bytes: Any
    size: Any
    def __init__(self, tokenizer: Any=None) -> None:
        """Parameters
        ----------
        tokenizer : Any, default None
            with encode and decode; None shows numbers
        """
    def show(self, i: int) -> str:
        """A token by itself: its text, or its bytes.

        Parameters
        ----------
        i : int
            a token
        """
    def pieces(self, ids: Sequence[int]) -> list[str]:
        """Texts of tokens; a character that takes several stands at the one that completes it.

        Parameters
        ----------
        ids : Sequence[int]
            tokens

        Returns
        -------
        list[str]
            one for each; joined they are the text
        """
    def last_piece(self, ids: Sequence[int]) -> str:
        """What the last of some tokens adds to their text.

        Parameters
        ----------
        ids : Sequence[int]
            tokens, of which more may come

        Returns
        -------
        str
            empty where a character is not complete
        """

def why_not_in_page(model: Any, tokenizer: Any) -> str:
    """Why a model cannot run in a page by itself.

    Parameters
    ----------
    model : Any
        a module
    tokenizer : Any
        with encode and decode, or None

    Returns
    -------
    str
        an empty string where it can
    """

def tokenizer_data(tokenizer: Any) -> dict:
    """A tokenizer as JSON.

    Parameters
    ----------
    tokenizer : Any
        one of this library's

    Returns
    -------
    dict
        what its tokenizer.json says
    """

def model_payload(
    model: WaveTransformer,
    tokenizer: Any,
    text: str='',
    *,
    name: str='text model',
    state: dict[str, Any] | None=None,
) -> dict[str, Any]:
    """A language model and its tokenizer, to run in a page; weights are rounded to half precision.

    Parameters
    ----------
    model : WaveTransformer
        a language model
    tokenizer : Any
        its own
    text : str, default ''
        what is read first
    name : str, default 'text model'
        written on the page
    state : dict[str, Any] | None, default None
        position, depth and edits that are shown first

    Returns
    -------
    dict[str, Any]
        JSON-ready
    """

def why_sound_not_in_page(model: Any) -> str:
    """Why a model of sound cannot run in a page by itself.

    Parameters
    ----------
    model : Any
        a module

    Returns
    -------
    str
        an empty string where it can
    """

def sound_payload(
    model: WaveTransformer,
    audio: Any,
    info: dict[str, Any],
    *,
    causal: bool=True,
    state: dict[str, Any] | None=None,
) -> dict[str, Any]:
    """A model of sound, to run in a page; weights are rounded to half precision.

    Parameters
    ----------
    model : WaveTransformer
        from sound to sound
    audio : Any
        (T,) samples that are heard first, at the model's rate
    info : dict[str, Any]
        what the front end is told of the model
    causal : bool, default True
        whether positions see those before them alone
    state : dict[str, Any] | None, default None
        position, depth and edits that are shown first

    Returns
    -------
    dict[str, Any]
        JSON-ready
    """

def safe_json(data: Any) -> str:
    """Data as text inside a page.

    Parameters
    ----------
    data : Any
        lists, dicts, numbers and strings

    Returns
    -------
    str
        JSON that may stand inside a script element
    """

def page_html(payload: dict[str, Any], name: str='wave-turn', words: str='') -> str:
    """Turn the wave, as a part of a page.

    Parameters
    ----------
    payload : dict[str, Any]
        of a model, or of a stored run
    name : str, default 'wave-turn'
        of this explorer; others on the page may have the same
    words : str, default ''
        what is seen where no script runs

    Returns
    -------
    str
        HTML with its script, which loads nothing
    """

def whole_page(fragment: str, title: str) -> str:
    """A page that holds nothing else.

    Parameters
    ----------
    fragment : str
        of HTML
    title : str
        of the page

    Returns
    -------
    str
        a file of its own
    """

def write_page(path: str | Path, fragment: str, title: str) -> Path:
    """Writes a page that holds nothing else.

    Parameters
    ----------
    path : str | Path
        of the file
    fragment : str
        of HTML
    title : str
        of the page

    Returns
    -------
    Path
        the file
    """

def in_editor() -> bool:
    """Whether this code was sent by a notebook editor in which a question could be answered."""

@cache
def widget_class() -> type:
    """The widget; made when it is first needed, since it needs anywidget."""

class Explorer:
    """Something to turn and look at; displayed at the end of a cell it is live."""
    title: str
    _widget: AnyWidget | None
    @property
    def name(self) -> str:
        """What a page in a notebook and its widget are known by."""
    def payload(self) -> dict[str, Any]:
        """What a page needs to show this.

        Returns
        -------
        dict[str, Any]
            JSON-ready
        """
    def words(self) -> str:
        """What there is to see, where no script runs."""
    @property
    def widget(self) -> AnyWidget:
        """The live explorer, an anywidget; always the same one."""
    def html(self) -> str:
        """A part of a page.

        Returns
        -------
        str
            HTML with its script, which loads nothing
        """
    def save(self, path: str | Path) -> Path:
        """Writes a page that needs no other file.

        Parameters
        ----------
        path : str | Path
            of the file

        Returns
        -------
        Path
            the file
        """

def name_of(*about: Any) -> str:
    """A name that depends on what is shown alone.

    Parameters
    ----------
    *about : Any
        all that is shown, JSON-ready
    """
