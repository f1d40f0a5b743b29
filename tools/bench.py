"""Runs the benchmarks, the notebooks in nbs/benchmarks, and stores what they measure and print.

    python -m tools.bench            all of them
    python -m tools.bench speed      those with "speed" in their name
    python -m tools.bench --smoke    tries their code on tiny sizes; nothing is stored

A benchmark measures in cells marked `#| bench`, which tests leave out, and writes a table beside the notebook;
its other cells read that table. With --smoke the variable BENCH_SMOKE is set to 1: the marked cells then take
their smallest sizes and write their tables into a temporary folder.
"""
import argparse, os, subprocess
from tools import tree

def parse() -> argparse.Namespace:
    "The command line."
    p = argparse.ArgumentParser(prog="tools.bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("names", nargs="*", metavar="NAME", help="run the benchmarks with all of these in their name")
    p.add_argument("--smoke", action="store_true", help="tiny sizes, nothing stored: does the code still run?")
    return p.parse_args()

def execute(path, smoke: bool = False):
    "The notebook after a run from top to bottom; a smoke run leaves out what would export the package."
    import nbformat
    from nbclient import NotebookClient
    nb = nbformat.read(path, 4)
    if smoke: nb.cells = [c for c in nb.cells if "nbdev_export(" not in c.source]
    NotebookClient(nb, timeout=None, kernel_name="python3", resources={"metadata": {"path": str(path.parent)}}).execute(stderr=subprocess.DEVNULL) # remarks of libraries about this machine
    return nb

def run(name: str) -> None:
    "Runs one benchmark and saves its notebook, clean."
    import nbformat
    from nbdev.clean import nbdev_clean
    path = tree.root/"nbs"/name
    nb = execute(path)
    for cell in nb.cells: # what goes to stderr are remarks of libraries about this machine
        if cell.cell_type == "code": cell.outputs = [o for o in cell.outputs if o.get("name") != "stderr"]
    nbformat.write(nb, path)
    nbdev_clean(str(path))

def try_out(name: str) -> None:
    "Runs one benchmark on its smallest sizes, in a copy of the tree."
    import tempfile
    with tempfile.TemporaryDirectory() as tmp: execute(tree.copy(tree.root/"nbs", tree.Path(tmp)/"nbs")/name, smoke=True)

def main() -> None:
    args = parse()
    wanted = [n for n in tree.notebooks() if n.startswith("benchmarks/") and all(a in n for a in args.names)]
    if not wanted: raise SystemExit("There is no such benchmark" if args.names else "nbs/benchmarks holds no notebook")
    if args.smoke: os.environ["BENCH_SMOKE"] = "1"
    os.environ.setdefault("KINETO_LOG_LEVEL", "5") # the profiler's own remarks
    for name in wanted:
        print(f"nbs/{name} ...", flush=True)
        (try_out if args.smoke else run)(name)

if __name__ == "__main__": main()
