"""What pyright says of the code that people read and write: the README's, that of each tutorial and
how-to, a user's script (tools/user_script.py), and the stubs themselves.

    python -m tools.pyright

basedpyright is pyright with a Node of its own; in its mode "standard" the rules are pyright's.
"""
import json, re, shutil, subprocess, sys, tempfile
from collections import Counter
from pathlib import Path
from tools import tree
from tools.runner import Failure

folders = "tutorials", "howto"
settings = {"typeCheckingMode": "standard", "reportMissingModuleSource": "none"}

def without_magic(text: str) -> str:
    "Code with the lines that only IPython understands made into comments."
    if text.lstrip().startswith("%%"): return ""
    return re.sub(r"^(\s*)([%!])", r"\1pass # \2", text, flags=re.M)

def script(notebook: Path) -> str:
    "All code cells of a notebook, each under a line with its number."
    cells = enumerate(tree.read(notebook)["cells"], 1)
    code = [(i, without_magic(tree.source(c))) for i, c in cells if c["cell_type"] == "code"]
    return "\n".join(f"# %% cell {i}\n{text}" for i, text in code)

def blocks(markdown: str) -> str:
    "The Python in a Markdown file, each block under a line with its number."
    found = re.findall(r"^```\s*python\s*?\n(.*?)^```", markdown, re.M | re.S)
    return "\n".join(f"# %% block {i}\n{b}" for i, b in enumerate(found, 1))

def programs(top: Path) -> dict[str, str]:
    "What is checked: names as paths in the repository, and the code."
    own = "tools/user_script.py"
    found = {"README.md": blocks((top/"README.md").read_text(encoding="utf-8"))}
    names = [n for n in tree.notebooks(top) if n.split("/")[0] in (*folders, "index.ipynb")]
    found |= {f"nbs/{n}": script(top/"nbs"/n) for n in names}
    return found | {own: (top/own).read_text(encoding="utf-8")}

def place(code: str, line: int) -> str:
    "The cell or block that a line is in."
    marks = re.findall(r"^# %% (.*)$", "\n".join(code.splitlines()[:line]), re.M)
    return f", {marks[-1]}" if marks else f", line {line}"

def report(top: Path, command: str = "basedpyright") -> list[tuple[str, str, str]]:
    "The errors, each as where it is, which rule it breaks, and what pyright says."
    code = programs(top)
    with tempfile.TemporaryDirectory() as tmp:
        files = {str(Path(tmp).resolve()/re.sub(r"\W+", "_", n)) + ".py": n for n in code}
        for file, name in files.items(): Path(file).write_text(code[name], encoding="utf-8")
        stubs = [str(p) for p in sorted((top/"wave_transformer").resolve().rglob("*.pyi"))]
        config = settings | {"extraPaths": [str(top.resolve())], "include": [*files, *stubs]}
        Path(tmp, "pyrightconfig.json").write_text(json.dumps(config))
        beside = Path(sys.executable).parent/command
        options = "--project", tmp, "--outputjson", "--pythonpath", sys.executable
        tool = beside if beside.exists() else shutil.which(command)
        if not tool: raise Failure(f"{command} is not installed: make .venv/.dev")
        run = subprocess.run([tool, *options],
                             capture_output=True, text=True, stdin=subprocess.DEVNULL)
    try: said = json.loads(run.stdout)["generalDiagnostics"]
    except ValueError: raise Failure(f"{command} failed\n{run.stdout}{run.stderr}") from None
    found = []
    for d in said:
        if d["severity"] != "error": continue
        name, line = files.get(d["file"]), d["range"]["start"]["line"] + 1
        if name: where = name + place(code[name], line)
        else: where = f"{Path(d['file']).relative_to(top.resolve())}, line {line}"
        found.append((where, d.get("rule", ""), d["message"]))
    return found

def check() -> None:
    "pyright finds no error."
    wrong = [f"{where}: {said} ({rule})" for where, rule, said in report(Path.cwd())]
    if wrong: raise Failure("\n".join([*wrong, f"{len(wrong)} errors"]))

def count(text: str) -> str:
    "How many errors a failure's text tells of."
    found = re.search(r"(\d+) errors\s*$", text)
    return found[1] if found else "unknown" if text else "0"

if __name__ == "__main__":
    errors = report(tree.root)
    for where, rule, said in errors: print(f"{where}: {said} ({rule})")
    print(len(errors), "errors", dict(Counter(rule for _, rule, _ in errors)))
