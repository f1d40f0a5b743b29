"""Writes `wave_transformer/_docments.py`: the sections on parameters that `wave_transformer._docs`
adds to docstrings, so that `help` tells what comments in the source tell. And checks that it does.

    python -m tools.docments
"""
import inspect
from pathlib import Path
from tools import tree
from tools.runner import Failure
from tools.source import Module, Package, class_sections, function_sections

name = "_docments.py"
head = '''"What comments say of parameters, for docstrings. Written by `python -m tools.export`."

sections = {
'''

def is_public(what: str) -> bool:
    "Is a name for everybody?"
    return not what.startswith("_")

def texts(package: Package, module: Module) -> dict[str, str]:
    "The section of each public function, class and method of a module."
    found = {}
    for what, node in module.definitions.items():
        if not is_public(what): continue
        if not hasattr(node, "bases"):
            found[what] = function_sections(module, node)
            continue
        found[what] = class_sections(package, module, node)
        for m in package.members(module, node):
            if not is_public(m.name): continue
            found[f"{what}.{m.name}"] = function_sections(m.module, m.function, m.kind)
    return {k: v for k, v in found.items() if v}

def text(folder: Path) -> str:
    "The file for the package in `folder`."
    package = Package(folder)
    lines = []
    for module in package.modules.values():
        if found := texts(package, module):
            each = [f"    {k!r}: {v!r}," for k, v in found.items()]
            lines += [f"  {module.name!r}: {{", *each, "  },"]
    return head + "\n".join(lines) + "\n}\n"

def write(folder: Path) -> None:
    "Writes the file."
    tree.write(folder/name, text(folder))

def unexplained(what: str, found) -> list[str]:
    "The parameters of something callable that its docstring does not tell of."
    try: signature = inspect.signature(found)
    except ValueError: return []
    told = (inspect.getdoc(found) or "").partition("Parameters\n----------\n")[2].splitlines()
    heads = [a for a, b in zip(told, told[1:]) if b.startswith(" ") and not a.startswith(" ")]
    explained = {"self", "cls"} | {h.split(" :")[0].lstrip("*") for h in heads}
    missing = [p for p in signature.parameters if p not in explained]
    return [f"help({what}) does not explain {p}" for p in missing]

def check() -> None:
    "`help` explains every parameter of what is at the root, and of waves' and models' methods."
    import wave_transformer as w
    from wave_transformer._docs import explain
    explain()
    things = {n: getattr(w, n) for n in w.__all__ if callable(getattr(w, n))}
    for cls in (w.Wave, w.WaveTransformer):
        own = {n: getattr(cls, n) for n in vars(cls) if is_public(n)}
        things |= {f"{cls.__name__}.{n}": f for n, f in own.items() if inspect.isroutine(f)}
    wrong = [fault for what, found in things.items() for fault in unexplained(what, found)]
    remedy = "Write a comment beside the parameter in its notebook, then run python -m tools.export"
    if wrong: raise Failure("\n".join([*wrong, remedy]))

if __name__ == "__main__": write(tree.root/"wave_transformer")
