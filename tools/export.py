"""Writes all that is made from the notebooks: the package, its stubs, and what `help` tells.

    python -m tools.export
"""
from pathlib import Path
from tools import docments, stubs, tree

def export(folder: Path) -> None:
    "Writes the modules, `.pyi` files beside them, and the sections for docstrings."
    from nbdev.doclinks import nbdev_export
    nbdev_export.__wrapped__()
    docments.write(folder)
    stubs.write(folder)

if __name__ == "__main__": export(tree.root/"wave_transformer")
