"""The specification's usage snippets, one a file, each run as a check.

A file has up to three parts, divided by lines that begin with `# %%`: first what the snippet takes
for granted (imports and variables that it uses without defining them), then the snippet as the
specification writes it (with the CPU in place of `.cuda()`), then assertions on what its comments
promise. Left out are fragments that show how something is made inside (the flow of `forward`),
which the notebooks prove, and the table of import names, which `testing_basic.py` covers.
"""
import os, warnings
from pathlib import Path

here = Path(__file__).parent

def names() -> list[str]:
    "The names of all snippets, the longest first."
    paths = [p for p in here.glob("*.py") if p.stem != "__init__"]
    return [p.stem for p in sorted(paths, key=lambda p: (-p.stat().st_size, p.stem))]

def run(name: str) -> None:
    "Runs one snippet in an empty folder; what PyTorch or we have deprecated is an error."
    import matplotlib, torch
    matplotlib.use("Agg")
    torch.manual_seed(0)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", 1)))
    os.mkdir("../empty")
    os.chdir("../empty")
    warnings.filterwarnings("ignore", "FigureCanvasAgg is non-interactive")
    for kind in (DeprecationWarning, FutureWarning): warnings.simplefilter("error", kind)
    path = here/f"{name}.py"
    exec(compile(path.read_text(encoding="utf-8"), path, "exec"), {"__name__": "__main__"})
