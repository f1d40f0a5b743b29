"""Runs the notebooks as `nbdev_test --n_workers 1` does, all in one process, in a drawn order.

    python -m tools.shuffled         another order each time
    python -m tools.shuffled 1234    that order again
"""
import os, random, sys
from pathlib import Path
from tools import tree

def order(names: list[str], seed: int) -> list[str]:
    "The names in the order of that seed."
    return random.Random(seed).sample(names, len(names))

def new_seed() -> int: return random.SystemRandom().randrange(10_000)

def run(top: Path, seed: int) -> list[str]:
    "Runs every notebook; those that failed, each with its place in the order."
    from nbdev.config import get_config
    from nbdev.test import test_nb
    flags = get_config(path=top).tst_flags.split()
    print(f"The order of seed {seed}: repeat it with  python -m tools.shuffled {seed}", flush=True)
    failed = []
    for i, name in enumerate(order(tree.notebooks(top), seed), 1):
        passed, seconds = test_nb(top/"nbs"/name, skip_flags=flags, basepath=top)
        print(f"{i:3} {seconds:6.1f} s  {name}{'' if passed else '  FAILED'}", flush=True)
        if not passed: failed.append(f"{name}, as number {i}")
    return failed

def check() -> None:
    "Every notebook passes in one process, in whatever order."
    from tools.runner import Failure
    failed = run(Path.cwd(), new_seed())
    if failed: raise Failure("\n".join(failed))

if __name__ == "__main__":
    os.chdir(tree.root)
    failed = run(tree.root, int(sys.argv[1]) if sys.argv[1:] else new_seed())
    print(f"{len(failed)} failed", *failed, sep="\n")
    sys.exit(bool(failed))
