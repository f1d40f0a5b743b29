"""Runs the benchmarks, the notebooks in nbs/benchmarks, and stores what they measure and print.

    python -m tools.bench            all of them
    python -m tools.bench speed      those with "speed" in their name
    python -m tools.bench --smoke    tries their code on tiny sizes; nothing is stored

A benchmark measures in cells marked `#| bench`, which tests leave out, and writes a table beside
the notebook; its other cells read that table. With --smoke the variable BENCH_SMOKE is set to 1:
the marked cells then take their smallest sizes and write their tables into a temporary folder.
"""
import argparse, os, subprocess
from pathlib import Path
from tools import tree
from tools.runner import Check, report, run_all

def parse() -> argparse.Namespace:
    "The command line."
    form = argparse.RawDescriptionHelpFormatter
    p = argparse.ArgumentParser(prog="tools.bench", description=__doc__, formatter_class=form)
    p.add_argument("names", nargs="*", metavar="NAME", help="those with all of these in their name")
    p.add_argument("--smoke", action="store_true", help="tiny sizes, nothing stored")
    return p.parse_args()

def execute(path, smoke: bool = False):
    "The notebook after a run from top to bottom; a smoke run does not export the package."
    import nbformat
    from nbclient import NotebookClient
    nb = nbformat.read(path, 4)
    if smoke: nb.cells = [c for c in nb.cells if "nbdev_export(" not in c.source]
    place = {"metadata": {"path": str(path.parent)}}
    client = NotebookClient(nb, timeout=None, kernel_name="python3", resources=place)
    client.execute(stderr=subprocess.DEVNULL) # remarks of libraries about this machine
    return nb

def run(name: str) -> None:
    "Runs one benchmark and saves its notebook, clean."
    import nbformat
    from nbdev.clean import nbdev_clean
    path = tree.root/"nbs"/name
    nb = execute(path)
    for cell in nb.cells: # here too
        if cell.cell_type == "code":
            cell.outputs = [o for o in cell.outputs if o.get("name") != "stderr"]
    nbformat.write(nb, path)
    nbdev_clean(str(path))

def try_out(name: str) -> None:
    "Runs one benchmark on its smallest sizes. (The working directory is a copy of the tree.)"
    execute(Path.cwd()/"nbs"/name, smoke=True)

def measures(name: str) -> bool:
    "Has a notebook cells marked `#| bench`?"
    cells = tree.read(tree.root/"nbs"/name)["cells"]
    return any("bench" in tree.directives(c) for c in cells)

def names() -> list[str]:
    "The benchmarks; notebooks beside them define what they share."
    return [n for n in tree.notebooks() if n.startswith("benchmarks/") and measures(n)]

def main() -> None:
    args, found = parse(), names()
    wanted = [n for n in found if all(a in n for a in args.names)]
    if not wanted: raise SystemExit(f"There is no such benchmark, but {', '.join(found) or 'none'}")
    os.environ.setdefault("KINETO_LOG_LEVEL", "5") # the profiler's own remarks
    if args.smoke: raise SystemExit(smoke(wanted))
    for name in wanted:
        print(f"nbs/{name} ...", flush=True)
        run(name)

def smoke(wanted: list[str]) -> int:
    "Tries benchmarks, two at a time; 0 if all ran."
    os.environ["BENCH_SMOKE"], failed = "1", 0
    for check, result in run_all([Check("bench", n, try_out, (n,)) for n in wanted]):
        report(check, result)
        failed |= result.outcome == "failed"
    return failed

if __name__ == "__main__": main()
