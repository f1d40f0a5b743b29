"""How the notebooks read, in figures. Printed, not enforced, but for two things: an exported cell
has at most 40 lines, and no error is stored.   python -m tools.style"""
import ast, re
from pathlib import Path
from dataclasses import dataclass, field
from tools import tree
from tools.runner import Failure

longest = 40 # lines of an exported cell
exports = {"export", "exporti", "exports"}
aims = ["aim", "", "≤ 8 / 24", "≤ 6 / 18", "", "≥ 3.0", "≥ 65 %", "≥ 95 %", "30-45 %", ""]
head = ["notebook", "cells", "export", "function", "public", "tests", "proved", "1/cell", "prose", "no alt"]
legend = """lines of exported cells and of functions: median / 90th percentile; public: symbols; tests: a public symbol;
proved: symbols tested within three cells; 1/cell: cells that define one public symbol only; prose: markdown cells;
no alt: pictures among the outputs without `#| fig-alt: ...`"""

@dataclass
class Figures:
    "What is counted in one notebook, or in all."
    cells: int = 0
    prose: int = 0
    tests: int = 0
    proved: int = 0
    no_alt: int = 0
    export_lines: list = field(default_factory=list) # of each exported cell
    function_lines: list = field(default_factory=list) # of each function in them
    symbols: list = field(default_factory=list) # how many public symbols each exported cell defines, if any

    def __add__(self, other): return Figures(*(getattr(self, k) + getattr(other, k) for k in self.__dataclass_fields__))

def code_lines(cell: dict) -> list[str]:
    "The lines of a code cell without its directives."
    return [l for l in tree.source(cell).strip().splitlines() if not l.startswith("#|")]

def parsed(cell: dict) -> list:
    "The statements of a code cell; none where it is not plain Python."
    try: return ast.parse("\n".join(code_lines(cell))).body
    except SyntaxError: return []

def public_symbols(cell: dict) -> list[str]:
    "The public functions and classes that a cell defines at its top level; patched methods count."
    kinds = ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef
    return [o.name for o in parsed(cell) if isinstance(o, kinds) and o.name[0] != "_"]

def function_lines(cell: dict) -> list[int]:
    "How long the functions of a cell are, methods included."
    kinds = ast.FunctionDef, ast.AsyncFunctionDef
    return [f.end_lineno - f.lineno + 1 for o in parsed(cell) for f in ast.walk(o) if isinstance(f, kinds)]

def count_tests(cell: dict) -> int:
    "How many assertions a cell makes: `assert`, and calls of functions whose names begin with test_, assert_ or expect_."
    nodes = [n for o in parsed(cell) for n in ast.walk(o)]
    called = [getattr(n.func, "id", getattr(n.func, "attr", "")) for n in nodes if isinstance(n, ast.Call)]
    return sum(isinstance(n, ast.Assert) for n in nodes) + sum(bool(re.match(r"test_|assert_|expect_|gradcheck", c)) for c in called)

def is_proved(symbol: str, following: list[dict]) -> bool:
    "Does one of the `following` cells test, and name `symbol`? A `forward` is tested by calling the module."
    named = "" if symbol == "forward" else rf"\b{symbol}\b"
    return any(count_tests(c) and re.search(named, tree.source(c)) for c in following)

def without_alt(cell: dict) -> int:
    "How many pictures a cell shows without a description for those who cannot see them."
    if directives_alt(cell): return 0
    return sum(any(k.startswith("image/") for k in o.get("data", {})) for o in cell["outputs"])

def directives_alt(cell: dict) -> str:
    "The description that a code cell gives for its picture: `#| fig-alt: ...`, else its caption `#| fig-cap: ...`."
    marks = tree.directives(cell)
    return (marks.get("fig-alt") or marks.get("fig-cap") or "").strip("\"' ")

def figures(nb: dict) -> Figures:
    "The figures of one notebook."
    f, cells = Figures(cells=len(nb["cells"])), nb["cells"]
    for i, cell in enumerate(cells):
        if cell["cell_type"] == "markdown": f.prose += 1
        if cell["cell_type"] != "code": continue
        f.no_alt += without_alt(cell)
        if not exports & tree.directives(cell).keys():
            f.tests += count_tests(cell)
            continue
        f.export_lines.append(len(code_lines(cell)))
        f.function_lines += function_lines(cell)
        symbols = public_symbols(cell)
        if symbols: f.symbols.append(len(symbols))
        following = [c for c in cells[i+1:i+4] if c["cell_type"] == "code"]
        f.proved += sum(is_proved(s, following) for s in symbols)
    return f

def percentile(values: list[int], p: float) -> int:
    "The smallest value that at least the share `p` of `values` does not exceed."
    return sorted(values)[max(0, -int(-p*len(values)//1) - 1)]

def spread(values: list[int]) -> str:
    "Median / 90th percentile."
    return f"{percentile(values, .5)} / {percentile(values, .9)}" if values else ""

def share(part: int, whole: int) -> str:
    "A percentage; nothing where there is nothing to share."
    return f"{100*part/whole:.0f} %" if whole else ""

def row(name: str, f: Figures) -> list[str]:
    "One line of the table."
    n = sum(f.symbols)
    return [name, str(f.cells), spread(f.export_lines), spread(f.function_lines), str(n or ""), f"{f.tests/n:.1f}" if n else "",
            share(f.proved, n), share(f.symbols.count(1), len(f.symbols)), share(f.prose, f.cells), str(f.no_alt or "")]

def table() -> str:
    "The figures of every notebook, one a line, and of all of them."
    each = {n: figures(tree.read(tree.root/"nbs"/n)) for n in tree.notebooks()}
    rows = [head, *(row(n.removesuffix(".ipynb"), f) for n, f in each.items()), row("all", sum(each.values(), Figures())), aims]
    widths = [max(map(len, column)) for column in zip(*rows)]
    return "\n".join("  ".join(c.rjust(w) if i else c.ljust(w) for i, (c, w) in enumerate(zip(r, widths))).rstrip() for r in rows)

def check() -> None:
    "The two rules that are enforced."
    wrong = []
    for name in tree.notebooks(Path.cwd()):
        for i, cell in enumerate(tree.read(Path("nbs")/name)["cells"], 1):
            if exports & tree.directives(cell).keys() and len(code_lines(cell)) > longest:
                wrong.append(f"nbs/{name}, cell {i}: {len(code_lines(cell))} lines are exported, at most {longest} are allowed; split it")
            if any(o["output_type"] == "error" for o in cell.get("outputs", [])): wrong.append(f"nbs/{name}, cell {i}: an error is stored")
    if wrong: raise Failure("\n".join(wrong))

if __name__ == "__main__": print(table() + "\n" + legend)
