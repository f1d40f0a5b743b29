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
    """Runs the notebook once in a new kernel, without the cells that `nbdev_test` leaves out. No cell may fail,
    and what they print has to be what is stored in the notebook."""
    import nbformat
    path = Path("nbs")/name
    stored = nbformat.read(path, 4)
    now, problems = _executed(path), list(_stored_problems(stored.cells))
    if not problems and _tells_of_another_text(stored.cells):
        raise Skip("It ran, but its figures are those of another Python's language reference than this one's")
    problems += _differences(stored.cells, now.cells)
    if problems: raise Failure("\n".join(problems) + f"\nRun nbs/{name} from top to bottom, save it, and run nbdev_clean.")

def test_slow(name: str) -> None:
    "Runs the notebook as `nbdev_test --flags slow` does: all of its cells that this machine can run, in nbdev's own shell."
    from nbdev.config import get_config
    from nbdev.test import test_nb
    path = Path.cwd()/"nbs"/name
    passed, _ = test_nb(path, skip_flags=get_config().tst_flags.split(), force_flags=["slow"], basepath=Path.cwd())
    if not passed: raise Failure(f"Repeat it with:  nbdev_test --flags slow --path nbs/{name}")

def _tells_of_another_text(cells: list) -> bool:
    "Do these cells use the text that comes with Python, where no notebook tells of one as long as this Python's?"
    import importlib, nbformat
    from tools.source import Package
    if not any("reference_" in c.source for c in cells): return False
    home = [m.name for m in Package(Path("wave_transformer")).modules.values() if "reference_source" in m.definitions]
    what, text = importlib.import_module(home[0]).reference_source()
    books = [nbformat.read(Path("nbs")/n, 4) for n in tree.notebooks(Path.cwd())]
    told = "".join(t for nb in books for c in nb.cells for t in _texts(c.get("outputs", [])).values())
    return f"{what}: {len(text):,} characters" not in told

def _executed(path: Path):
    "The notebook after a run in a new kernel; cells that tests leave out are left empty."
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError
    nb = nbformat.read(path, 4)
    for cell in nb.cells:
        if cell.cell_type == "code" and tree.is_skipped(cell): cell.source = ""
    os.environ |= {"IN_TEST": "1", "IPYTHONDIR": str(Path.cwd()/".ipython")} # the first as in nbdev_test
    client = NotebookClient(nb, timeout=1200, kernel_name="python3", resources={"metadata": {"path": str(path.parent)}},
                            extra_arguments=["--log-level=ERROR"])
    try: client.execute()
    except CellExecutionError as e: raise Failure(f"{_failed(nb, e)}\nRepeat it with:  nbdev_test --path {path}") from None
    return nb

def _failed(nb, error: Exception) -> str:
    "Which cell of a run has failed, and how, without colours."
    numbers = [i for i, c in enumerate(nb.cells, 1) for o in c.get("outputs", []) if o.output_type == "error"]
    return f"cell {', '.join(map(str, numbers))} fails\n" + re.sub(r"\x1b\[[0-9;]*m", "", str(error))

def _stored_problems(cells: list) -> list[str]:
    "What can be wrong with stored outputs whatever a new run gives."
    code = [(i, c) for i, c in enumerate(cells, 1) if c.cell_type == "code"]
    for i, cell in code:
        for out in cell.outputs:
            if out.output_type == "error": yield f"cell {i}: an error is stored: {out.ename}: {out.evalue}"
            if out.get("name") == "stderr": yield f"cell {i}: a warning is stored, which teaches nobody: {out.text.strip()[:200]}"
        path = re.search(r"(/home/|/Users/|/root/|/tmp/|[A-Z]:\\Users\\)\S*", "".join(_texts(cell.outputs).values()))
        if path: yield f"cell {i}: the output names a path of one machine: {path.group()}"
    counts = [c.execution_count for _, c in code if c.execution_count is not None]
    if counts != list(range(1, len(counts) + 1)): yield f"cells were run out of order: {counts}"

def _differences(stored: list, fresh: list) -> list[str]:
    "Where the outputs of a fresh run are not the stored ones."
    for i, (old, new) in enumerate(zip(stored, fresh), 1):
        if old.cell_type != "code" or tree.is_skipped(old): continue
        before, now = _texts(old.outputs), _texts(new.outputs)
        for kind in sorted(before.keys() | now.keys()):
            if not same(before.get(kind, ""), now.get(kind, "")): yield f"cell {i}, {kind}:\n" + _diff(before.get(kind, ""), now.get(kind, ""))
        if _kinds(old.outputs) != _kinds(new.outputs):
            yield f"cell {i}: stored are {_kinds(old.outputs) or 'no displays'}, now come {_kinds(new.outputs) or 'none'}"

def _texts(outs: list) -> dict[str, str]:
    "What a cell printed, and the plain and Markdown text of what it displayed; widgets are left out."
    found = {}
    for o in outs:
        if o.output_type == "stream" and o.name == "stdout": found["stdout"] = found.get("stdout", "") + o.text
        data = o.get("data", {})
        if any("widget" in k for k in data): continue
        for k in ("text/plain", "text/markdown"):
            if k in data: found[k] = found.get(k, "") + data[k] + "\n"
    return found

def _kinds(outs: list) -> list[list[str]]:
    "The types of what a cell displayed."
    return [sorted(o.data) for o in outs if "data" in o]

_number = re.compile(r"[-+]?\d*\.\d+(?:e[-+]?\d+)?|[-+]?\d+\.?e[-+]?\d+|[-+]?\d+\.", re.I)

def same(a: str, b: str) -> bool:
    """Are two outputs equal but for what may differ between machines? Addresses, runs of spaces, trailing space, Python 3.13's
    name of `pathlib.Path`; decimal fractions by 1 %, and those that are both below 1e-5, which are rounding errors."""
    a, b = (s.replace("pathlib._local.", "pathlib.") for s in (a, b))
    a, b = (re.sub(r"[ \t]+", " ", re.sub(r" at 0x[0-9a-fA-F]+|[ \t]+$", "", s.strip(), flags=re.M)) for s in (a, b))
    if a == b: return True
    if _number.sub("#", a).replace(" #", "#") != _number.sub("#", b).replace(" #", "#"): return False
    pairs = zip(map(float, _number.findall(a)), map(float, _number.findall(b)))
    return all(abs(x - y) <= .01*max(abs(x), abs(y)) or max(abs(x), abs(y)) < 1e-5 for x, y in pairs)

def _diff(a: str, b: str, limit: int = 12) -> str:
    "The lines that differ, the first few of them."
    lines = [l for l in difflib.unified_diff(a.splitlines(), b.splitlines(), "stored", "now", n=0, lineterm="")]
    return "\n".join("    " + l for l in lines[:limit] + (["..."] if len(lines) > limit else []))
