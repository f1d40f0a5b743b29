"The repository as the checks see it: its place, its notebooks, and copies of it to run things in."
import json, shutil
from pathlib import Path

root = Path(__file__).resolve().parent.parent
_left_out = shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "build", "dist", "runs",
                                   "_docs", "_proc", "_site")

def copy(source: Path, target: Path) -> Path:
    "Copies a tree without environments, caches and things built; links stay links."
    return Path(shutil.copytree(source, target, ignore=_left_out, symlinks=True))

def notebooks(tree: Path = root) -> list[str]:
    "The notebooks below nbs/, such as `core/01_wave.ipynb`; none with . or _ in front."
    paths = (p.relative_to(tree/"nbs") for p in (tree/"nbs").rglob("*.ipynb"))
    return sorted(p.as_posix() for p in paths if not any(part[0] in "._" for part in p.parts))

def read(path: Path) -> dict:
    "A notebook as plain data."
    return json.loads(path.read_text(encoding="utf-8"))

def write(path: Path, text: str) -> None:
    "Writes a file unless it is as it should be already."
    if path.exists() and path.read_text(encoding="utf-8") == text: return
    path.write_text(text, encoding="utf-8")

def source(cell: dict) -> str:
    "The text of a cell, which the format stores as a string or as a list of lines."
    return "".join(cell["source"])

def directives(cell: dict) -> dict[str, str]:
    "The `#| name rest` lines on top of a code cell: `#| eval: false` gives `{'eval': 'false'}`."
    if cell["cell_type"] != "code": return {}
    found = {}
    for line in source(cell).splitlines():
        if line.strip() and not line.startswith(("#|", "%%")): break # comments, further down
        if not line.startswith("#|"): continue
        name, _, rest = line[2:].strip().partition(" ")
        found[name.rstrip(":")] = rest.strip()
    return found

def is_skipped(cell: dict, flags: tuple[str, ...] = ("slow", "cuda", "bench")) -> bool:
    "Is this a cell that tests leave out?"
    marks = directives(cell)
    is_off = marks.get("eval", "").lower() == "false" or "nbdev_export(" in source(cell)
    return is_off or bool(marks.keys() & set(flags))
