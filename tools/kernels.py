"Do our calls fit the flash packages as they are published now? It needs the network; nothing is built."
import ast, inspect, json, os, tarfile, zipfile
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch
from tools import package
from tools.runner import Failure

record = Path("nbs/core/flash_signatures.json")
functions = "flash_attn_func", "flash_attn_varlen_func"

def parameters(text: str, function: str) -> str:
    "The parameters of a function in a module's text, without their types."
    [found] = [n for n in ast.parse(text).body if isinstance(n, ast.FunctionDef) and n.name == function]
    for a in ast.walk(found.args):
        if isinstance(a, ast.arg): a.annotation = None
    return ast.unparse(found.args)

def signature(text: str) -> inspect.Signature: return inspect.signature(eval(f"lambda {text}: None"))

def download(folder: Path, *what) -> Path:
    "What pip downloads of a package, without what it needs."
    os.environ["FLASH_ATTENTION_SKIP_CUDA_BUILD"] = "TRUE" # its setup.py would ask for a compiler
    package.pip("download", "--no-deps", "--no-build-isolation", "--dest", folder, *what)
    [path] = folder.iterdir()
    return path

def published(folder: Path) -> Iterator[tuple[str, str, dict[str, str]]]:
    "Name of a kernel, version, and the parameters of its functions, for each package."
    wheel = download(folder/"wheel", "--pre", "flash-attn-4")
    with zipfile.ZipFile(wheel) as z: text = z.read("flash_attn/cute/interface.py").decode()
    yield "flash_attn_cute", wheel.name.split("-")[1], {f: parameters(text, f) for f in functions}
    source = download(folder/"source", "--no-binary", "flash-attn", "flash-attn")
    top = source.name.removesuffix(".tar.gz")
    with tarfile.open(source) as t:
        for name, path in (("flash_attn", "flash_attn"), ("flash_attn_3", "hopper")):
            text = t.extractfile(f"{top}/{path}/flash_attn_interface.py").read().decode()
            yield name, top.split("-")[-1], {f: parameters(text, f) for f in functions}

def varlen() -> tuple[str, str, dict[str, str]]:
    "The same of PyTorch's own."
    import torch
    from torch.nn.attention import varlen
    text = Path(varlen.__file__).read_text(encoding="utf-8")
    return "varlen", torch.__version__.split("+")[0], {"varlen_attn": parameters(text, "varlen_attn")}

def bind(name: str, found: dict[str, str]) -> None:
    "Makes every kind of call of a kernel to functions that take what the published ones take."
    import torch
    from wave_transformer.core import kernels, masks
    def like(text):
        def called(*args, **given):
            signature(text).bind(*args, **given)
            if args: raise TypeError(f"{len(args)} arguments go by position")
            return torch.zeros_like(next(iter(given.values())))
        return called
    made = [like(found[f]) for f in functions if f in found] or [None, like(found["varlen_attn"])]
    q, k = torch.zeros(2, 6, 4, 8), torch.zeros(2, 6, 2, 8)
    keep = torch.arange(6) < torch.tensor([[6], [3]])
    with patch.dict(kernels.FLASH, {name: kernels.FlashPackage(*made)}):
        for causal in (True, False):
            for padding in (None, keep):
                for window in (None, 3):
                    mask = masks.make_mask(padding, 2, 6, causal, window=window, varlen=True)
                    kernels.flash_attention(q, k, k, mask, name=name)

def faults(folder: Path) -> Iterator[str]:
    "What does not fit, or is recorded wrongly."
    known = json.loads(record.read_text(encoding="utf-8"))
    for name, version, found in (varlen(), *published(folder)):
        try: bind(name, found)
        except TypeError as e: yield f"{name} {version}: {e}"
        recorded = {f: known[name][f] for f in found}
        source = "flash_attn" if name == "flash_attn_3" else name # of which it is a part
        if known[source]["version"] == version and recorded != found: yield f"{record} does not tell what {name} {version} has: {found}"
        print(f"{name}: published {version}, recorded {known[name]['version']}")

def check() -> None:
    "Our calls bind to the functions of the packages that are published now, and the record is true."
    wrong = list(faults(Path.cwd().parent/"flash"))
    if wrong: raise Failure("\n".join(wrong))
