"Is what the package imports declared, and does every `pip install` name something that there is?"
import ast, re, sys
from configparser import ConfigParser
from pathlib import Path
from tools import figures, tree
from tools.runner import Failure

distributions = {"PIL": "pillow", "IPython": "ipython"} # of modules with another name
callers = {"sklearn"} # what imports it is called by that package alone
not_ours = {"dev", "bench", "flash"} # extras that no import of the package may rely on
adapters = {"hugging_face": "hf"} # modules that are nothing without their extra, and that no other imports

def settings():
    "settings.ini as it is written."
    config = ConfigParser(delimiters=["="])
    config.read("settings.ini", encoding="utf-8")
    return config["DEFAULT"]

def canonical(name: str) -> str: return re.sub(r"[-_.]+", "-", name).lower()

def requirements() -> dict[str, set[str]]:
    "The distributions that each extra brings; those of the package itself under an empty name."
    lists = {k: v for k, v in settings().items() if k.endswith("requirements")}
    extras = {k.removesuffix("requirements").rstrip("_"): v.split() for k, v in lists.items()}
    return {k: {canonical(re.match(r"[\w.-]+", r)[0]) for r in v} for k, v in extras.items()}

def distribution(module: str) -> str:
    "What has to be installed for a module."
    top = module.split(".")[0]
    return canonical(distributions.get(top, top))

def imported(node: ast.AST) -> list[str]:
    "The modules that a statement imports by name, those of this package left out."
    if isinstance(node, ast.Import): return [a.name for a in node.names]
    return [node.module] if isinstance(node, ast.ImportFrom) and not node.level else []

def is_foreign(module: str) -> bool:
    "Is it a module that something else has to bring?"
    return module.split(".")[0] not in {*sys.stdlib_module_names, "wave_transformer"} | callers

def is_typing(node: ast.AST) -> bool:
    "Is it a block for type checkers only?"
    return isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")

def words(node: ast.AST) -> list[str]:
    "The strings in a piece of code; a field in braces stays a pair of braces."
    texts, parts = [], set()
    for n in ast.walk(node):
        if isinstance(n, ast.JoinedStr):
            parts |= {id(v) for v in n.values}
            texts.append("".join(v.value if isinstance(v, ast.Constant) else "{}" for v in n.values))
        elif isinstance(n, ast.Constant) and isinstance(n.value, str) and id(n) not in parts:
            texts.append(n.value)
    return texts

def functions(module: ast.Module) -> list[ast.FunctionDef]:
    "Every function of a module, methods too."
    return [n for n in ast.walk(module) if isinstance(n, ast.FunctionDef)]

def passed_to(name: str, module: ast.Module) -> list[str]:
    "The words that a function of this module is called with."
    calls = [n for n in ast.walk(module) if isinstance(n, ast.Call)]
    own = [c for c in calls if isinstance(c.func, ast.Name) and c.func.id == name and c.args]
    first = [c.args[0].value for c in own if isinstance(c.args[0], ast.Constant)]
    return [v for v in first if isinstance(v, str)]

def undeclared(path: Path, known: dict[str, set[str]]) -> list[str]:
    "The modules that a file imports, and nothing declares."
    module, faults = ast.parse(path.read_text(encoding="utf-8")), []
    optional = set().union(*(v for k, v in known.items() if k not in not_ours))
    needed = known[""] | known.get(adapters.get(path.stem, ""), set())
    typing = {id(n) for block in ast.walk(module) if is_typing(block) for n in ast.walk(block)}
    later = {id(n) for f in functions(module) for n in ast.walk(f)}
    for node in ast.walk(module):
        if id(node) in typing: continue
        allowed = optional if id(node) in later else needed
        missing = [m for m in imported(node) if is_foreign(m) and distribution(m) not in allowed]
        faults += [f"{path}, line {node.lineno}: {m} is not in settings.ini" for m in missing]
    return faults

def promised(path: Path, known: dict[str, set[str]]) -> list[str]:
    "The extras that do not bring what the function which advises them looks for."
    text, faults = path.read_text(encoding="utf-8"), []
    if "pip install" not in text: return []
    module = ast.parse(text)
    everything = set().union(*known.values())
    for f in functions(module):
        said = words(f)
        extras = set(re.findall(r"\.\[(\w+)\]", " ".join(said)))
        wanted = [m for n in ast.walk(f) for m in imported(n) if is_foreign(m)]
        wanted += [w for w in said + passed_to(f.name, module) if distribution(w) in everything]
        for extra in extras & known.keys():
            lacking = {distribution(w) for w in wanted} - known[extra]
            if lacking: faults.append(f"{path}, {f.name}: [{extra}] has no {', '.join(sorted(lacking))}")
    return faults

one = r"[\"']?(?:[-\w.{}]*\[[\w,]+\]|[-\w.{}]+)[\"']?"
line = re.compile(rf"pip install ((?:{one} ?)+)") # up to a comma, a backtick or the end

def bad_lines(text: str, known: dict[str, set[str]]) -> list[str]:
    "What is wrong with the install lines of a text."
    if "pip install" not in text: return []
    faults, everything = [], set().union(*known.values())
    for m in line.finditer(text):
        before = text[:m.start()]
        for word in m[1].replace('"', "").replace("'", "").split():
            name, _, extras = word.rstrip("]").partition("[")
            unknown = [e for e in extras.split(",") if e and e not in known]
            if unknown: faults.append(f"{m[0]!r}: there is no extra {', '.join(unknown)}")
            if name == "." and "checkout" not in before: faults.append(f"{m[0]!r} does not say: from a checkout")
            if name.startswith("-") or name in (".", "{}"): continue
            if canonical(name) not in everything: faults.append(f"{m[0]!r}: {name} is declared nowhere")
    return faults

def texts() -> list[tuple[str, str]]:
    "What users are told, and where: the messages of the package, the prose of notebooks, the README."
    found = [("README.md", Path("README.md").read_text(encoding="utf-8"))]
    for path in package_files():
        text = path.read_text(encoding="utf-8")
        if "install" in text: found += [(str(path), t) for t in words(ast.parse(text))]
    for n in tree.notebooks(Path.cwd()):
        cells = tree.read(Path("nbs")/n)["cells"]
        found += [(f"nbs/{n}", tree.source(c)) for c in cells if c["cell_type"] == "markdown"]
    return found

def package_files() -> list[Path]:
    "The modules that are shipped."
    files = sorted(Path("wave_transformer").rglob("*.py"))
    return [p for p in files if not figures.apart & set(p.parts) and p.name != "_docments.py"]

def check() -> None:
    "Imports are declared; install lines name extras and packages that there are, and that help."
    known, faults = requirements(), []
    for path in package_files(): faults += undeclared(path, known) + promised(path, known)
    faults += [f"{where}: {f}" for where, text in texts() for f in bad_lines(text, known)]
    if faults: raise Failure("\n".join(faults))
