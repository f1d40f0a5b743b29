"Notebooks: do their tests pass, and do they still print what is stored in them?"
import difflib, os, re, subprocess, sys
from pathlib import Path
from tools import tree
from tools.runner import Failure, Skip

def check_all() -> None:
    "Runs `nbdev_test` as a user would, with two workers."
    command = [Path(sys.executable).parent/"nbdev_test", "--n_workers", "2", "--timing"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL)
    if done.returncode: raise Failure("Repeat one with:  nbdev_test --path nbs/...")

def check(name: str) -> None:
    """Runs the notebook once by itself, without the cells that `nbdev_test` leaves out. None may
    fail, and what they print has to be what is stored in the notebook."""
    import nbformat
    path = Path("nbs")/name
    stored = nbformat.read(path, 4)
    now, problems = _executed(path), list(_stored_problems(stored.cells))
    if not problems and _tells_of_another_text(stored.cells):
        raise Skip("It ran, but its figures are those of another Python's language reference")
    problems += _differences(stored.cells, now.cells)
    remedy = f"Run nbs/{name} from top to bottom, save it, and run nbdev_clean."
    if problems: raise Failure("\n".join([*problems, remedy]))

def test_slow(name: str) -> None:
    "Runs the notebook as `nbdev_test --flags slow` does: all cells that this machine can run."
    from nbdev.config import get_config
    from nbdev.test import test_nb
    path = Path.cwd()/"nbs"/name
    flags = get_config().tst_flags.split()
    passed, _ = test_nb(path, skip_flags=flags, force_flags=["slow"], basepath=Path.cwd())
    if not passed: raise Failure(f"Repeat it with:  nbdev_test --flags slow --path nbs/{name}")

def _tells_of_another_text(cells: list) -> bool:
    "Do these cells use the text that comes with Python, and does no notebook tell of one as long?"
    import importlib, nbformat
    from tools.source import Package
    if not any("reference_" in c.source for c in cells): return False
    modules = Package(Path("wave_transformer")).modules.values()
    home = [m.name for m in modules if "reference_source" in m.definitions]
    what, text = importlib.import_module(home[0]).reference_source()
    books = [nbformat.read(Path("nbs")/n, 4) for n in tree.notebooks(Path.cwd())]
    outputs = [c.outputs for nb in books for c in nb.cells if c.cell_type == "code"]
    told = "".join(t for outs in outputs for t in _texts(outs).values())
    return f"{what}: {len(text):,} characters" not in told

def _executed(path: Path):
    "The notebook after a run in an IPython of its own; cells that tests leave out are left empty."
    import nbformat
    from execnb.shell import CaptureShell
    from fastcore.xtras import working_directory
    nb = nbformat.read(path, 4)
    os.environ["IN_TEST"] = "1" # as in nbdev_test
    with working_directory(path.parent):
        shell = CaptureShell(mpl_format="png")
        for i, cell in enumerate(nb.cells, 1):
            if cell.cell_type != "code": continue
            left_out = tree.is_skipped(cell) or not cell.source.strip()
            cell.outputs = [] if left_out else [_output(o) for o in shell.run(cell.source)]
            if shell.exc: raise Failure(_failed(i, cell.outputs, path))
    return nb

def _output(out: dict):
    "An output as notebooks store it, its lines joined."
    from nbformat import from_dict
    def joined(lines): return "".join(lines) if isinstance(lines, list) else lines
    out = {k: joined(v) if k == "text" else v for k, v in out.items()}
    if "data" in out: out["data"] = {k: joined(v) for k, v in out["data"].items()}
    return from_dict(out)

def _failed(number: int, outs: list, path: Path) -> str:
    "Which cell of a run has failed, and how, without colours."
    traces = ["\n".join(o.traceback) for o in outs if o.output_type == "error"]
    plain = re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(traces))
    return f"cell {number} fails\n{plain}\nRepeat it with:  nbdev_test --path {path}"

def _stored_problems(cells: list) -> list[str]:
    "What can be wrong with stored outputs whatever a new run gives."
    code = [(i, c) for i, c in enumerate(cells, 1) if c.cell_type == "code"]
    for i, cell in code:
        for out in cell.outputs:
            if out.output_type == "error":
                yield f"cell {i}: an error is stored: {out.ename}: {out.evalue}"
            if out.get("name") == "stderr":
                yield f"cell {i}: a warning is stored: {out.text.strip()[:200]}"
        text = "".join(_texts(cell.outputs).values())
        path = re.search(r"(/home/|/Users/|/root/|/tmp/|[A-Z]:\\Users\\)\S*", text)
        if path: yield f"cell {i}: the output names a path of one machine: {path.group()}"
    counts = [c.execution_count for _, c in code if c.execution_count is not None]
    if counts != list(range(1, len(counts) + 1)): yield f"cells were run out of order: {counts}"

def _differences(stored: list, fresh: list) -> list[str]:
    "Where the outputs of a fresh run are not the stored ones."
    for i, (old, new) in enumerate(zip(stored, fresh), 1):
        if old.cell_type != "code" or tree.is_skipped(old): continue
        before, now = _texts(old.outputs), _texts(new.outputs)
        for kind in sorted(before.keys() | now.keys()):
            a, b = before.get(kind, ""), now.get(kind, "")
            if not same(a, b): yield f"cell {i}, {kind}:\n{_diff(a, b)}"
        a, b = _kinds(old.outputs), _kinds(new.outputs)
        if a != b: yield f"cell {i}: stored are {a or 'no displays'}, now come {b or 'none'}"

def _texts(outs: list) -> dict[str, str]:
    "What a cell printed, and the plain and Markdown text of what it displayed, without widgets."
    found = {}
    for o in outs:
        if o.output_type == "stream" and o.name == "stdout":
            found["stdout"] = found.get("stdout", "") + o.text
        data = o.get("data", {})
        if any("widget" in k for k in data): continue
        for k in ("text/plain", "text/markdown"):
            if k in data: found[k] = found.get(k, "") + data[k] + "\n"
    return found

def _kinds(outs: list) -> list[list[str]]:
    "The types of what a cell displayed; a widget, which is for a kernel only, leaves none."
    return [kinds for o in outs if (kinds := sorted(o.get("data") or {}))]

_about = re.compile(r"(?<=\babout )[-+]?\d[\d,]*(?:\.\d+)?")
_number = re.compile(r"[-+]?\d*\.\d+(?:e[-+]?\d+)?|[-+]?\d+\.?e[-+]?\d+|[-+]?\d+\.", re.I)

def same(a: str, b: str) -> bool:
    """Are two outputs equal but for what may differ between machines? Addresses, spaces, the name
    of `pathlib.Path` in Python 3.13; decimal fractions by 1 %, and rounding errors below 1e-5;
    a number with "about" in front of it, such as one of a trained model, by 15 %."""
    a, b = _comparable(a), _comparable(b)
    if a == b: return True
    if not all(map(_near, _about.findall(a), _about.findall(b))): return False
    a, b = _about.sub("…", a), _about.sub("…", b)
    if _without_numbers(a) != _without_numbers(b): return False
    return all(map(_close, _number.findall(a), _number.findall(b)))

def _comparable(text: str) -> str:
    "An output without addresses, runs of spaces, and space at the end of lines."
    text = text.strip().replace("pathlib._local.", "pathlib.")
    text = re.sub(r" at 0x[0-9a-fA-F]+|[ \t]+$", "", text, flags=re.M)
    return re.sub(r"[ \t]+", " ", text)

def _without_numbers(text: str) -> str: return _number.sub("#", text).replace(" #", "#")

def _close(a: str, b: str) -> bool:
    "Do two numbers differ by 1 % at most, or are both next to nothing?"
    x, y = float(a), float(b)
    larger = max(abs(x), abs(y))
    return abs(x - y) <= .01*larger or larger < 1e-5

def _near(a: str, b: str) -> bool:
    "Do two numbers differ by 15 % at most?"
    x, y = float(a.replace(",", "")), float(b.replace(",", ""))
    return abs(x - y) <= .15*max(abs(x), abs(y))

def _diff(a: str, b: str, limit: int = 12) -> str:
    "The lines that differ, the first few of them."
    a_lines, b_lines = a.splitlines(), b.splitlines()
    lines = list(difflib.unified_diff(a_lines, b_lines, "stored", "now", n=0, lineterm=""))
    more = ["..."] if len(lines) > limit else []
    return "\n".join("    " + l for l in lines[:limit] + more)
