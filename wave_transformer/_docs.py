"""Lets `help` tell what the comments beside parameters explain: extends docstrings by the sections in `_docments.py`,
which the export writes."""
import sys
from inspect import cleandoc


def explain() -> None:
    "Extends the docstrings of all that is imported by now; what is extended already stays as it is."
    from ._docments import sections
    if sys.flags.optimize > 1: return # without docstrings
    for module, texts in sections.items():
        names = vars(sys.modules.get(module, object))
        for name, text in texts.items():
            first, _, method = name.partition('.')
            owner = names.get(first)
            found = vars(owner).get(method) if method and isinstance(owner, type) else owner
            if found is not None: _extend(found, text)


def _extend(found, text: str) -> None:
    "Adds `text` to the docstring of a function, class or property, once."
    found = getattr(found, '__func__', found) # of a class method
    if type(found).__name__ == '_clsmethod': found = found.f # fastcore's
    doc = found.__doc__ or ''
    if doc.endswith(text): return
    if '\n' in doc: doc = cleandoc(doc)
    try: found.__doc__ = f'{doc}\n\n{text}' if doc else text
    except (AttributeError, TypeError): pass # something made in C, whose docstring cannot change
