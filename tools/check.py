"""Every check of this repository; `make test` runs it.

    python -m tools.check                  all of them
    python -m tools.check --only wave      those whose name holds "wave" (may be given more than once)
    python -m tools.check --list           their names
"""
import sys
from pathlib import Path
sys.path[0] = str(Path(__file__).resolve().parent.parent)

import argparse, os, time
from tools import browser, docs, in_step, notebooks, package, sidebar, spec, style, tree
from tools.runner import Check, Result, report, run_all

def by_size(names: list[str]) -> list[str]:
    "Notebooks with the most code first, so that two workers finish together."
    def size(n): return sum(len(tree.source(c)) for c in tree.read(tree.root/"nbs"/n)["cells"] if c["cell_type"] == "code")
    return sorted(names, key=size, reverse=True)

def has_slow(name: str) -> bool:
    "Has a notebook cells marked `#| slow`?"
    return any("slow" in tree.directives(c) for c in tree.read(tree.root/"nbs"/name)["cells"])

def book_checks(slow: bool, fresh: bool) -> list[Check]:
    "The notebooks: in kernels, or with their slow cells in nbdev's shell. With both options all in kernels, and those with slow cells in the shell too."
    books = [(n, n.removesuffix(".ipynb")) for n in by_size(tree.notebooks())]
    in_shell = [Check("notebook", f"{short}, slow", notebooks.test_slow, (n,)) for n, short in books if not fresh or has_slow(n)]
    in_kernel = [Check("notebook", short, notebooks.check, (n, fresh)) for n, short in books]
    return in_shell*slow + in_kernel*(fresh or not slow)

def all_checks(ci: bool = False, slow: bool = False, fresh: bool = False) -> list[Check]:
    "The checks in the order they are run in."
    checks = book_checks(slow, fresh)
    checks += [Check("lab", "in a browser", browser.check)]
    checks += [Check("docs", "pages", docs.check_pages)]
    checks += [Check("spec", name, spec.run, (name,)) for name in spec.names()]
    checks += [Check("in step", "package = export of notebooks", in_step.export), Check("in step", "notebooks are clean", in_step.clean),
               Check("in step", "README = nbs/index", in_step.readme), Check("docs", "links", docs.check_links),
               Check("docs", "sidebar", sidebar.check), Check("docs", "pictures", docs.check_pictures),
               Check("docs", "nbs/_quarto.yml", in_step.quarto_link), Check("style", "cells are short, no errors stored", style.check)]
    if ci: checks += [Check("package", "wheel", package.wheel), Check("package", "fastcore 2", package.fastcore2)]
    return checks

def select(checks: list[Check], only: list[str]) -> list[Check]:
    "The checks that hold one of `only` in their name."
    return [c for c in checks if not only or any(o.lower() in str(c).lower() for o in only)]

def parse() -> argparse.Namespace:
    "The command line."
    p = argparse.ArgumentParser(prog="tools.check", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--only", action="append", default=[], metavar="NAME", help="run the checks with NAME in their name")
    p.add_argument("--list", action="store_true", help="list the checks and stop")
    p.add_argument("--ci", action="store_true", help="also build and import the wheel, and import with fastcore 2 (needs the network)")
    p.add_argument("--slow", action="store_true", help="run the notebooks as nbdev_test does, with the cells marked #| slow; outputs are not compared")
    p.add_argument("--fresh", action="store_true", help="a new Python for every notebook, not a fork with PyTorch imported (slower); with --slow both runs are made, that of nbdev_test for notebooks with slow cells only")
    p.add_argument("--workers", type=int, default=2, help="how many checks run at a time (default: 2)")
    return p.parse_args()

def summary(done: dict[Check, Result]) -> str:
    "The last line."
    n = {o: sum(r.outcome == o for r in done.values()) for o in ("passed", "failed", "skipped")}
    return f"{n['passed']} passed, {n['failed']} failed" + (f", {n['skipped']} skipped" if n["skipped"] else "")

def main() -> int:
    "Runs what the command line asks for; 0 if nothing failed."
    args, start = parse(), time.perf_counter()
    checks = select(all_checks(args.ci, args.slow, args.fresh), args.only)
    if args.list: return print(*checks, sep="\n") or 0
    if not checks: sys.exit(f"No check has {' or '.join(args.only)} in its name; --list shows them all.")
    os.environ.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 1)//args.workers)))
    done = {}
    for check, result in run_all(checks, args.workers):
        done[check] = result
        report(check, result)
    if not args.only: print(f"\n{style.table()}\n{style.legend}")
    failed = [str(c) for c, r in done.items() if r.outcome == "failed"]
    if failed: print("\nFailed:", *failed, sep="\n  ")
    print(f"\nin {time.perf_counter() - start:.0f} s, {sum(r.cpu for r in done.values()):.0f} s of CPU")
    print(summary(done))
    return bool(failed)

if __name__ == "__main__":
    try: sys.exit(main())
    except KeyboardInterrupt: sys.exit("\nInterrupted")
