"""Runs the benchmarks, the notebooks in nbs/benchmarks, and stores what they print.

    python -m tools.bench            all of them
    python -m tools.bench speed      those with "speed" in their name
"""
import sys
from tools import tree

def run(name: str) -> None:
    "Runs one notebook from top to bottom and saves it."
    import nbformat
    from nbclient import NotebookClient
    path = tree.root/"nbs"/name
    nb = nbformat.read(path, 4)
    NotebookClient(nb, timeout=None, kernel_name="python3", resources={"metadata": {"path": str(path.parent)}}).execute()
    nbformat.write(nb, path)

def main() -> None:
    wanted = [n for n in tree.notebooks() if n.startswith("benchmarks/") and all(a in n for a in sys.argv[1:])]
    if not wanted: print("There are no such benchmarks" if sys.argv[1:] else "There are no benchmarks yet: nbs/benchmarks holds no notebook.")
    for name in wanted:
        print(f"nbs/{name} ...", flush=True)
        run(name)

if __name__ == "__main__": main()
