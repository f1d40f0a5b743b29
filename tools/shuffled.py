"""Runs the notebooks as `nbdev_test --n_workers 1` does, all in one process, in a drawn order, and
compares what they print with what is stored in them.

    python -m tools.shuffled         another order each time
    python -m tools.shuffled 1234    that order again
"""
import os, random, sys, time
from pathlib import Path
from tools import notebooks, tree
from tools.runner import Failure, Skip

def order(names: list[str], seed: int) -> list[str]:
    "The names in the order of that seed."
    return random.Random(seed).sample(names, len(names))

def new_seed() -> int: return random.SystemRandom().randrange(10_000)

def run(top: Path, seed: int) -> list[str]:
    "Runs every notebook; those that failed, or print what is not stored, with their place and why."
    print(f"The order of seed {seed}: repeat it with  python -m tools.shuffled {seed}", flush=True)
    return [f for i, n in enumerate(order(tree.notebooks(top), seed), 1) if (f := fault(n, i))]

def fault(name: str, place: int) -> str:
    "What is wrong with a notebook; nothing if it passes."
    start = time.perf_counter()
    try: notebooks.check(name)
    except Skip: found = ""
    except Failure as e: found = f"{name}, as number {place}:\n{e}"
    else: found = ""
    seconds = time.perf_counter() - start
    print(f"{place:3} {seconds:6.1f} s  {name}{'  FAILED' if found else ''}", flush=True)
    return found

def check() -> None:
    "Every notebook passes in one process, in whatever order."
    failed = run(Path.cwd(), new_seed())
    if failed: raise Failure("\n".join(failed))

if __name__ == "__main__":
    os.chdir(tree.root)
    failed = run(tree.root, int(sys.argv[1]) if sys.argv[1:] else new_seed())
    print(f"{len(failed)} failed", *failed, sep="\n")
    sys.exit(bool(failed))
