"""Times a GPU: attention kernels, a training step and writing, in one run of a few minutes.

    python -m tools.gpu                  a model of 124 million parameters, on the card that is there
    python -m tools.gpu --toy            a toy of it, on a CPU too: does the script work?
    python -m tools.gpu --out gpu.csv    the rows as a table as well

Each line says what was timed, how, and the median of milliseconds with the least and the most.
Nothing is downloaded; the text is random numbers, whose values do not matter to the time. nanoGPT's
architecture is taken from nbs/benchmarks/speed.ipynb, with as many parameters as the model's.
"""
import argparse, csv, json, platform, statistics, sys, time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
import torch
import torch.nn.functional as F
from tools import tree

Row = dict[str, object]

def parse() -> argparse.Namespace:
    "The command line."
    form = argparse.RawDescriptionHelpFormatter
    p = argparse.ArgumentParser(prog="tools.gpu", description=__doc__, formatter_class=form)
    p.add_argument("--toy", action="store_true", help="smallest sizes, on a CPU where there is no card")
    p.add_argument("--rounds", type=int, default=20, help="timed rounds of each (20)")
    p.add_argument("--out", help="a file for the rows, as CSV")
    return p.parse_args()

def peers() -> dict:
    "The speed benchmark's definitions: Size, NanoGPT, equal_size, logits, ours."
    wanted = ("class Size", "def ours(", "class GPTBlock", "def equal_size")
    names: dict = {}
    for c in tree.read(tree.root/"nbs/benchmarks/speed.ipynb")["cells"]:
        text = "".join(c["source"])
        if c["cell_type"] != "code": continue
        if text.startswith("import csv") or any(w in text for w in wanted):
            lines = text.split("SMALL = Size('check'")[0].split("for make in (NanoGPT")[0]
            exec(compile(lines, "speed.ipynb", "exec"), names)
    return names

def wait() -> None:
    "Until the card has done what it was given."
    if torch.cuda.is_available(): torch.cuda.synchronize()

def take_turns(runs: dict[str, Callable], rounds: int) -> dict[str, list[float]]:
    "Milliseconds of every round, all taking turns, after three that do not count."
    times: dict[str, list[float]] = {name: [] for name in runs}
    for i in range(rounds + 3):
        for name, run in runs.items():
            wait()
            start = time.perf_counter()
            run()
            wait()
            if i >= 3: times[name].append(1e3*(time.perf_counter() - start))
    return times

def rows(what: str, times: dict[str, list[float]], **about) -> Iterator[Row]:
    "One row for each of what took turns."
    for name, ms in times.items():
        yield dict(what=what, name=name, **about, median_ms=round(statistics.median(ms), 4),
                   least_ms=round(min(ms), 4), most_ms=round(max(ms), 4))

def attention(toy: bool, rounds: int) -> Iterator[Row]:
    "Every kernel that can be had, forward and backward, with its error beside PyTorch's own in that precision."
    from wave_transformer.core.kernels import KERNELS, MODULES, attend, why_missing
    B, N, H, d, dtype = (1, 16, 2, 8, torch.float32) if toy else (8, 1024, 12, 64, torch.bfloat16)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    g = torch.Generator(device).manual_seed(0)
    q, k, v = torch.randn(3, B, N, H, d, generator=g, device=device, dtype=dtype)
    exact = attend(q.double(), k.double(), v.double(), kernel="plain")
    allowed = (attend(q, k, v, kernel="plain").double() - exact).abs().max().item()
    runs = {}
    for name in KERNELS:
        if name in MODULES and (why := why_missing(name)):
            print(f"  {name}: {why}")
            continue
        error = (attend(q, k, v, kernel=name).double() - exact).abs().max().item()
        print(f"  {name}: error {error:.1e}, {error/max(allowed, 1e-30):.2f} times that of the plain form (2 is allowed)")
        parts = [x.clone().requires_grad_() for x in (q, k, v)]
        def both(name=name, parts=parts): attend(*parts, kernel=name).sum().backward()
        runs[name] = both
    yield from rows("attention, forward and backward", take_turns(runs, rounds), shape=f"{B}×{N}×{H}×{d}", dtype=str(dtype))

def models(toy: bool) -> tuple[dict, dict, object]:
    "Ours and nanoGPT's at equal parameters, the benchmark's names, and the size."
    p = peers()
    size = (p["Size"]("toy", 24, layers=2, heads=2, context=16, batch=2, vocab=32) if toy else
            p["Size"]("124 M", 768, layers=10, heads=12, context=1024, batch=8, vocab=32_000))
    found = {"ours": p["ours"](size), "nanoGPT": p["equal_size"](p["NanoGPT"], size),
             "filters and sine gates": p["ours"](size, mixer="conv", feedforward="singlu")}
    return found, p, size

def training(toy: bool, rounds: int) -> Iterator[Row]:
    "A step of fused AdamW in bfloat16 autocast, eager and compiled."
    found, p, size = models(toy)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    x, y = torch.randint(0, size.vocab, (2, size.batch, size.context), device=device)
    for compiled in (False,) if toy else (False, True):
        runs = {}
        for name, m in found.items():
            m = m.to(device).train()
            optimizer = torch.optim.AdamW(m.parameters(), lr=1e-4, fused=True)
            def loss_of(m=m): return F.cross_entropy(p["logits"](m, x).flatten(0, 1).float(), y.flatten())
            if compiled: loss_of = torch.compile(loss_of)
            def step(loss_of=loss_of, optimizer=optimizer):
                with torch.autocast(device, torch.bfloat16) if device == "cuda" else nullcontext(): loss = loss_of()
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
            runs[name] = step
        about = dict(mode="compiled" if compiled else "eager", parameters=sum(q.numel() for q in found["ours"].parameters()),
                     tokens=x.numel())
        yield from rows("training step", take_turns(runs, rounds), **about)

@torch.no_grad()
def writing(toy: bool, rounds: int) -> Iterator[Row]:
    "As many greedy tokens as half a context, after a prompt as long."
    from wave_transformer import generate
    found, _, size = models(toy)
    device, n = "cuda" if torch.cuda.is_available() else "cpu", 4 if toy else 128
    own = found["ours"].to(device).eval()
    for batch in (1, 8):
        ids = torch.randint(0, size.vocab, (batch, n), device=device)
        runs = {"ours": lambda: generate(own, ids, n, temperature=0, progress=False),
                "ours, static cache": lambda: generate(own, ids, n, temperature=0, progress=False, static_cache=True)}
        yield from rows("writing", take_turns(runs, max(1, rounds//5)), batch=batch, tokens=batch*n)

def main() -> None:
    args = parse()
    if not torch.cuda.is_available() and not args.toy: raise SystemExit("There is no CUDA card here; --toy tries the script on a CPU.")
    card = torch.cuda.get_device_name() if torch.cuda.is_available() else platform.processor() or "a CPU"
    print(f"{card}; Python {platform.python_version()}, torch {torch.__version__}")
    found: list[Row] = []
    for part in (attention, training, writing):
        print(f"{part.__name__} ...", flush=True)
        for row in part(args.toy, 2 if args.toy else args.rounds):
            found.append(row)
            print(" ", json.dumps(row, ensure_ascii=False), flush=True)
    if not args.out: return
    columns = list(dict.fromkeys(k for row in found for k in row))
    with open(args.out, "w", newline="") as f:
        table = csv.DictWriter(f, columns, lineterminator="\n")
        table.writeheader()
        table.writerows(found)

if __name__ == "__main__": main()
