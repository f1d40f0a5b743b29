"""Every check of this repository; `make test` runs it.

    python -m tools.check                  all of them
    python -m tools.check --only wave      those with "wave" in their name (may be given again)
    python -m tools.check --list           their names
"""
import sys
from pathlib import Path
sys.path[0] = str(Path(__file__).resolve().parent.parent)

import argparse, os, shlex, time
from tools import (
    browser, declared, docments, docs, figures, in_step, kernels, notebooks, package, page_js, playing, pyright,
    release, reopened, shuffled, sidebar, spec, stubs, tree, turning)
from tools.runner import Check, Result, report, run_all

def by_size(names: list[str]) -> list[str]:
    "Notebooks with the most code first, so that two workers finish together."
    def size(name):
        cells = tree.read(tree.root/"nbs"/name)["cells"]
        return sum(len(tree.source(c)) for c in cells if c["cell_type"] == "code")
    return sorted(names, key=size, reverse=True)

def has_slow(name: str) -> bool:
    "Has a notebook cells marked `#| slow`?"
    cells = tree.read(tree.root/"nbs"/name)["cells"]
    return any("slow" in tree.directives(c) for c in cells)

def small_checks() -> list[Check]:
    "What nbdev_test does not look at; the longest first."
    return [
        Check("lab", "in a browser", browser.check),
        Check("lab", "an explorer, saved and reopened", reopened.check),
        Check("page", "turned in a browser", turning.check),
        Check("page", "a process in a browser", playing.check),
        Check("docs", "pages", docs.check_pages),
        Check("page", "JavaScript = PyTorch", page_js.check),
        Check("types", "pyright finds nothing", pyright.check),
        Check("types", "stubs know every public name", stubs.check),
        *(Check("spec", name, spec.run, (name,)) for name in spec.names()),
        Check("in step", "package, stubs and help = export", in_step.export),
        Check("in step", "notebooks are clean", in_step.clean),
        Check("in step", "README = nbs/index", in_step.readme),
        Check("help", "explains every parameter", docments.check),
        Check("docs", "links", docs.check_links),
        Check("docs", "sidebar", sidebar.check),
        Check("docs", "pictures", docs.check_pictures),
        Check("docs", "options are YAML", docs.check_options),
        Check("docs", "nbs/_quarto.yml", in_step.quarto_link),
        Check("package", "imports and install lines", declared.check),
        Check("package", "changelog, citation, workflows", release.check),
        Check("figures", "imports, lengths, names", figures.check)]

def short(name: str) -> str: return name.removesuffix(".ipynb")

def stored_checks() -> list[Check]:
    "Each notebook by itself, beside what is stored in it."
    return [Check("stored", short(n), notebooks.check, (n,)) for n in by_size(tree.notebooks())]

def ci_checks() -> list[Check]:
    "What is made sure of on one machine: another order, slow cells, stored outputs, the wheel."
    slow = [n for n in by_size(tree.notebooks()) if has_slow(n)]
    return [
        Check("shuffled", "one process, another order, same outputs", shuffled.check),
        *(Check("slow", short(n), notebooks.test_slow, (n,)) for n in slow),
        Check("package", "wheel from the source distribution", package.wheel),
        Check("package", "fastcore 2", package.fastcore2),
        Check("package", "nbdev 3 exports the same", package.nbdev3),
        Check("page", "types of the JavaScript", page_js.types),
        Check("kernels", "calls fit the published packages", kernels.check)]

def select(checks: list[Check], only: list[str]) -> list[Check]:
    "The checks that hold one of `only` in their name."
    return [c for c in checks if not only or any(o.lower() in str(c).lower() for o in only)]

also = """also run the notebooks in one process, in another order, comparing what they print with
what is stored; run those with slow cells; build the package and import it (needs the network)"""

def parse() -> argparse.Namespace:
    "The command line."
    form = argparse.RawDescriptionHelpFormatter
    p = argparse.ArgumentParser(prog="tools.check", description=__doc__, formatter_class=form)
    p.add_argument("--only", action="append", default=[], metavar="NAME",
                   help="run the checks with NAME in their name")
    p.add_argument("--list", action="store_true", help="list the checks and stop")
    p.add_argument("--ci", action="store_true", help=also)
    p.add_argument("--stored", action="store_true",
                   help="also compare what each notebook prints by itself with what is stored")
    p.add_argument("--workers", type=int, default=2, help="checks that run at a time (default: 2)")
    return p.parse_args()

def summary(done: dict[Check, Result]) -> str:
    "The last line."
    n = {o: sum(r.outcome == o for r in done.values()) for o in ("passed", "failed", "skipped")}
    skipped = f", {n['skipped']} skipped" if n["skipped"] else ""
    return f"{n['passed']} passed, {n['failed']} failed{skipped}"

def again(failed: list[str], args: argparse.Namespace) -> str:
    "The command that runs what has failed, and nothing else."
    flags = [f"--{name}" for name in ("ci", "stored") if getattr(args, name)]
    only = [w for name in failed for w in ("--only", name)]
    return shlex.join([".venv/bin/python", "-m", "tools.check", *flags, *only])

def main() -> int:
    "Runs what the command line asks for; 0 if nothing failed."
    args, start, done = parse(), time.perf_counter(), {}
    alone = select([Check("notebooks", "nbdev_test", notebooks.check_all)], args.only)
    others = select([*ci_checks()*args.ci, *stored_checks()*args.stored, *small_checks()], args.only)
    if args.list:
        print(*alone, *others, sep="\n")
        return 0
    if not alone + others:
        sys.exit(f"No check has {' or '.join(args.only)} in its name; --list shows them all.")
    threads = max(1, (os.cpu_count() or 1)//args.workers)
    os.environ.setdefault("OMP_NUM_THREADS", str(threads))
    for checks, workers in ((alone, 1), (others, args.workers)): # nbdev_test has workers of its own
        for check, result in run_all(checks, workers):
            done[check] = result
            report(check, result)
    types = [r for c, r in done.items() if c.func is pyright.check]
    errors = [("errors that pyright finds", pyright.count(r.text), "0") for r in types]
    if not args.only: print(f"\n{figures.table(more=errors)}")
    failed = [str(c) for c, r in done.items() if r.outcome == "failed"]
    if failed: print("\nFailed:", *failed, sep="\n  ")
    if failed: print("\nThese again:", again(failed, args), sep="\n  ")
    cpu = sum(r.cpu for r in done.values())
    print(f"\nin {time.perf_counter() - start:.0f} s, {cpu:.0f} s of CPU")
    print(summary(done))
    return bool(failed)

if __name__ == "__main__":
    try: sys.exit(main())
    except KeyboardInterrupt: sys.exit("\nInterrupted")
