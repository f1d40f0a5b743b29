"Runs checks: each in a process and a copy of the tree of its own, a few at a time."
import contextlib, multiprocessing as mp, os, shutil, sys, tempfile, time, traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import wait
from pathlib import Path
from tools import tree

class Failure(Exception):
    "A check did not hold; the message says what is wrong and what to run."

class Skip(Exception):
    "A check that cannot be made here; its message says why."

@dataclass(frozen=True)
class Check:
    "One check: `func(*args)` raises when it fails."
    group: str     # such as "notebook"
    name: str      # such as "core/01_wave"
    func: Callable # runs with a fresh copy of the tree as its working directory
    args: tuple = ()
    def __str__(self): return f"{self.group} {self.name}".strip()

@dataclass(frozen=True)
class Result:
    "What became of a check."
    outcome: str # passed, failed or skipped
    seconds: float
    text: str = "" # why it failed, or was skipped
    cpu: float = 0. # seconds of computing, that of its children included

def context():
    "How processes start: on Linux, forked from a server that has the slow imports behind it."
    if not sys.platform.startswith("linux"): return mp.get_context("spawn")
    context = mp.get_context("forkserver")
    context.set_forkserver_preload(["tools.runner", "torch._dynamo", "torch.distributed.tensor",
                                    "accelerate", "matplotlib.pyplot", "nbdev.test", "nbformat"])
    return context

@contextlib.contextmanager
def _captured(path: Path) -> Iterator[None]:
    "Sends everything that this process and its children print to the file `path`."
    sys.stdout.flush(), sys.stderr.flush()
    with open(path, "wb") as f: os.dup2(f.fileno(), 1), os.dup2(f.fileno(), 2)
    try: yield
    finally: sys.stdout.flush(), sys.stderr.flush()

def _outcome(check: Check) -> tuple[str, str]:
    "Runs `check` here; its outcome and what to say about it."
    try: check.func(*check.args)
    except Skip as e: return "skipped", str(e)
    except Failure as e: return "failed", str(e)
    except BaseException as e:
        return "failed", "".join(traceback.format_exception(type(e), e, e.__traceback__.tb_next))
    return "passed", ""

def _work(check: Check, snapshot: Path, sender) -> None:
    "What a process does: copies the tree, goes there, runs the check and sends the result back."
    start = time.perf_counter()
    home = Path(tempfile.mkdtemp(dir=snapshot.parent))
    try:
        os.chdir(tree.copy(snapshot, home/"tree"))
        sys.path[:] = [str(home/"tree"), *(p for p in sys.path if p not in ("", str(tree.root)))]
        os.environ["PYTHONPATH"] = str(home/"tree")
        with _captured(home/"log"): outcome, text = _outcome(check)
        if outcome == "failed": text = (home/"log").read_text(errors="replace") + text
        text = text.replace(f"{home/'tree'}/", "")
    finally: shutil.rmtree(home, ignore_errors=True)
    sender.send(Result(outcome, time.perf_counter() - start, text, sum(os.times()[:4])))

def _start(context, check: Check, snapshot: Path):
    "Starts a process for `check`; it, and the end of the pipe that its result comes out of."
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(check, snapshot, sender))
    process.start()
    sender.close()
    return receiver, process

def _finish(receiver, process) -> Result:
    "The result of a process that has something to say, or has died."
    try: result = receiver.recv()
    except EOFError: result = None
    process.join()
    if result: return result
    why = f"The process ended without a result, exit code {process.exitcode}\n"
    return Result("failed", 0., why)

def run_all(checks: list[Check], workers: int = 2) -> Iterator[tuple[Check, Result]]:
    "Runs `checks` in their order, `workers` at a time; each with its result once there is one."
    started_by, waiting, running = context(), list(checks), {}
    folder = tempfile.TemporaryDirectory(prefix="checks-", ignore_cleanup_errors=True)
    with folder as tmp, _ended(running):
        snapshot = tree.copy(tree.root, Path(tmp).resolve()/"snapshot")
        while waiting or running:
            while waiting and len(running) < workers:
                check = waiting.pop(0)
                receiver, process = _start(started_by, check, snapshot)
                running[receiver] = check, process
            for receiver in wait(list(running)):
                check, process = running.pop(receiver)
                yield check, _finish(receiver, process)

@contextlib.contextmanager
def _ended(running: dict) -> Iterator[None]:
    "Leaves none of the `running` processes behind, whatever happens."
    try: yield
    finally:
        for _, process in running.values():
            process.terminate()
            process.join()

def indented(text: str) -> str:
    "`text` set off under the line of its check."
    return "".join(f"    {l}\n" for l in text.rstrip().splitlines())

def report(check: Check, result: Result) -> None:
    "One line a check: its seconds by the clock, and of computing; below it why it failed."
    mark = {"passed": "ok", "failed": "FAILED", "skipped": "skipped"}[result.outcome]
    took = f"{result.seconds:6.1f} s  {result.cpu:6.1f} s CPU"
    print(f"{mark:7} {took}  {check.group:9} {check.name}", flush=True)
    if result.text: print(indented(result.text), end="", flush=True)
