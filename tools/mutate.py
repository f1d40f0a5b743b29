"""Small faults planted in the code, one at a time, and the notebooks that should notice them. By
hand only, since it takes an hour or two:

    python -m tools.mutate                        200 faults, the same each time
    python -m tools.mutate --seed 3 --number 50   others
    python -m tools.mutate --only 4 17            the fourth and the seventeenth again
    python -m tools.mutate --list                 which they are, without planting them

A fault goes into a copy of the tree, into the module and into the cell that it comes from. Then run
the module's own notebook and the ones that use it, the closest first, until one fails or hangs.
Left alone are messages, annotations, what prints an object, and the looks of plots. What survived
the last time, and why, is in mutations.md."""
import argparse, ast, compileall, contextlib, json, os, py_compile, re, signal, sys, tempfile, time
from collections.abc import Iterator
from pathlib import Path
from tools import runner, tree
from tools.faults import Fault, draw, room
from tools.source import Module, Package

# ---- planting them

def cell_above(lines: list[str], at: int) -> tuple[int, str, str]:
    "The line where the cell begins that line `at` of a module comes from, its notebook and its id."
    for i in range(at, -1, -1):
        if found := re.match(r"# %% (?:\.\./)+(\S+) #(\w+)", lines[i]): return i, *found.groups()
    raise ValueError(f"no notebook has the line {lines[at]!r}")

def put(source: str, old: str, new: str, count: int) -> str:
    "`source` with `new` for `old` where it is found after so many others."
    parts = source.split(old)
    assert len(parts) > count + 1, f"the notebook does not have {old!r}"
    return old.join(parts[:count + 1]) + new + old.join(parts[count + 1:])

@contextlib.contextmanager
def planted(fault: Fault, top: Path) -> Iterator[None]:
    "Meanwhile the fault is in the module and in its notebook, in the tree `top`."
    lines, (at, _) = fault.module.text.split("\n"), fault.lines
    begin, name, cell_id = cell_above(lines, at)
    old, new = ("\n".join(block) for block in fault.blocks)
    module, book = top/fault.module.path.relative_to(tree.root), top/name
    before, nb = {p: p.read_text(encoding="utf-8") for p in (module, book)}, tree.read(book)
    for cell in (c for c in nb["cells"] if c["id"] == cell_id):
        cell["source"] = put(tree.source(cell), old, new, "\n".join(lines[begin:at]).count(old))
    module.write_text(fault.text, encoding="utf-8")
    book.write_text(json.dumps(nb), encoding="utf-8")
    try: yield
    finally:
        for path, text in before.items(): path.write_text(text, encoding="utf-8")

# ---- who notices

def imported(name: str, package: Package) -> set[str]:
    "The modules of the package that a notebook imports from."
    root, found = package.modules[package.folder.name], set()
    cells = tree.read(tree.root/"nbs"/name)["cells"]
    for cell in (c for c in cells if c["cell_type"] == "code"):
        try: module = Module("notebook", Path()); module.tree = ast.parse(tree.source(cell))
        except SyntaxError: continue
        for source, there in module.imports.values():
            if source == root.name: source = package.origin(root, there)[0]
            found.add(source)
    return found & package.modules.keys()

def distances(package: Package, to: str) -> dict[str, int]:
    "How many imports every module is away from the module `to`."
    uses = {n: {s for s, _ in m.imports.values()} for n, m in package.modules.items()}
    found, last = {to: 0}, {to}
    while last:
        last = {n for n, used in uses.items() if used & last and n not in found}
        found |= dict.fromkeys(last, max(found.values()) + 1)
    return found

def witnesses(fault: Fault, package: Package, books: dict[str, set[str]]) -> list[str]:
    """The notebooks that may notice: the module's own, then the closest with the fewest imports;
    those of `nbs/tests` try a whole room through what they import, and count as close to it."""
    away = distances(package, fault.module.name)
    own = cell_above(fault.module.text.split("\n"), fault.lines[0])[1].removeprefix("nbs/")
    using = {n: used & away.keys() for n, used in books.items() if n != own and used & away.keys()}
    def distance(name):
        rooms = {room(u) for u in using[name]}
        tries_all = name.startswith("tests/") and room(fault.module.name) in rooms
        return 0 if tries_all else min(away[u] for u in using[name])
    return [own, *sorted(using, key=lambda n: (distance(n), len(books[n]), n))]

def run(name: str, log: Path) -> None:
    "Runs a notebook in the working directory as `nbdev_test` does, and ends the process."
    os.setsid()
    with open(log, "wb") as f: os.dup2(f.fileno(), 1), os.dup2(f.fileno(), 2)
    here = str(Path.cwd())
    sys.path[:] = [here, *(p for p in sys.path if p not in ("", str(tree.root)))]
    os.environ |= {"PYTHONPATH": here, "PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": str(log.parent)}
    sys.dont_write_bytecode, tempfile.tempdir = True, str(log.parent)
    from nbdev.test import test_nb
    passed, _ = test_nb(Path("nbs")/name, skip_flags=["slow", "cuda", "bench"], basepath=Path.cwd())
    os._exit(not passed)

class Trial:
    "A copy of the tree, and what is known about its notebooks."

    def __init__(self, folder: Path):
        self.folder, self.seconds = folder, {}
        self.top = tree.copy(tree.root, folder/"tree")
        compileall.compile_dir(self.top/"wave_transformer", quiet=1,
                               invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH)
        os.chdir(self.top)
        self.context = runner.context()

    def passes(self, name: str, limit: float) -> tuple[bool, float]:
        "Does the notebook pass in so many seconds? And how many it took."
        start = time.monotonic()
        with tempfile.TemporaryDirectory(dir=self.folder, ignore_cleanup_errors=True) as tmp:
            process = self.context.Process(target=run, args=(name, Path(tmp)/"log"))
            process.start()
            process.join(limit)
            with contextlib.suppress(ProcessLookupError): os.killpg(process.pid, signal.SIGKILL)
            process.join()
        return process.exitcode == 0, time.monotonic() - start

    def catcher(self, fault: Fault, names: list[str]) -> str:
        "The first of these notebooks that notices the fault; none if all of them pass."
        for name in names:
            if name not in self.seconds:
                passed, took = self.passes(name, 900)
                self.seconds[name] = took if passed else None
                if not passed: print(f"  {name} fails without any fault: left out", flush=True)
            if self.seconds[name] is None: continue
            limit = 4*self.seconds[name] + 30
            with planted(fault, self.top): passed, took = self.passes(name, limit)
            if not passed: return name + " (did not end)"*(took >= limit)
        return ""

def parse() -> argparse.Namespace:
    "The command line."
    p = argparse.ArgumentParser(prog="tools.mutate", description=__doc__,
                                formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--seed", type=int, default=0, help="of the choice (default: 0)")
    p.add_argument("--number", type=int, default=200, help="how many faults (default: 200)")
    p.add_argument("--only", type=int, nargs="+", metavar="N", help="these of them alone")
    p.add_argument("--reach", type=int, default=6, help="notebooks tried at most (default: 6)")
    p.add_argument("--list", action="store_true", help="list them and stop")
    return p.parse_args()

def main() -> None:
    "Plants what the command line asks for, and says of each what became of it."
    args, survived = parse(), []
    package = Package(tree.root/"wave_transformer")
    chosen = list(enumerate(draw(package, args.seed, args.number), 1))
    if args.only: chosen = [(i, f) for i, f in chosen if i in args.only]
    if args.list: return print(*(f"{i:3}  {f}" for i, f in chosen), sep="\n")
    books = {n: imported(n, package) for n in tree.notebooks()}
    with tempfile.TemporaryDirectory(prefix="mutate-", ignore_cleanup_errors=True) as tmp:
        trial = Trial(Path(tmp).resolve())
        for i, fault in chosen:
            start = time.monotonic()
            by = trial.catcher(fault, witnesses(fault, package, books)[:args.reach])
            if not by: survived.append(i)
            verdict = f"caught by {by}" if by else "SURVIVED"
            print(f"{i:3}  {verdict}, {time.monotonic() - start:.0f} s, {fault}", flush=True)
        os.chdir(tree.root)
    caught = len(chosen) - len(survived)
    print(f"{caught} of {len(chosen)} caught; the others:", *survived)

if __name__ == "__main__": main()
