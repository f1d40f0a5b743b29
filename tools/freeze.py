"""Writes constraints.txt: the exact versions the suite was last run with, for every supported Python.

    .venv/bin/python -m tools.freeze

The versions of this .venv (after `make bench`, which installs what it compares with) are the upper bounds; each supported Python found on this machine then says
which of them it can have (some packages drop an old Python before we do). Nothing is installed. A stand-in
with PyTorch's requirements takes PyTorch's place, so that no Python downloads it.
"""
import json, re, shutil, subprocess, sys, tempfile, zipfile
from configparser import ConfigParser
from importlib.metadata import distribution, distributions
from pathlib import Path

root = Path(__file__).resolve().parent.parent
pythons = "3.10 3.11 3.12 3.13".split()
header = """# The exact versions the suite last passed with; `make` installs with them.
# Written by `python -m tools.freeze` from the development environment: do not edit by hand.
"""

def canonical(name: str) -> str:
    "The name as package indexes compare it."
    return re.sub(r"[-_.]+", "-", name).lower()

def public(version: str) -> str:
    "`version` without a local label such as `+cpu`."
    return version.split("+")[0]

def installed() -> dict[str, str]:
    "What this environment holds, the project itself left out."
    found = {canonical(d.metadata["Name"]): public(d.version) for d in distributions()}
    return {k: v for k, v in found.items() if k not in ("wave-transformer", "pip")}

def requirements() -> list[str]:
    "The package's requirements and those of its development and benchmark extras."
    config = ConfigParser(delimiters=["="])
    config.read(root/"settings.ini", encoding="utf-8")
    return " ".join(config["DEFAULT"][k] for k in ("requirements", "dev_requirements", "bench_requirements")).split()

def stand_in_for_torch(folder: Path) -> str:
    "Makes an empty wheel that requires what the installed PyTorch requires; its version."
    torch = distribution("torch")
    version = public(torch.version) + "+standin"
    needs = "".join(f"Requires-Dist: {r}\n" for r in torch.requires or [] if "extra ==" not in r)
    info = f"torch-{version}.dist-info"
    with zipfile.ZipFile(folder/f"torch-{version}-py3-none-any.whl", "w") as z:
        z.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: torch\nVersion: {version}\n{needs}")
        z.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: freeze\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        z.writestr(f"{info}/RECORD", "")
    return version

def resolve(python: str, upper: dict[str, str], folder: Path) -> dict[str, str]:
    "The versions that `python` would install, none newer than `upper`."
    bounds = folder/"bounds.txt"
    bounds.write_text("".join(f"{k}{'==' if k == 'torch' else '<='}{v}\n" for k, v in upper.items()))
    report = folder/"report.json"
    run = subprocess.run([python, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed", "--only-binary=:all:",
                          "--find-links", str(folder), "--report", str(report), "-c", str(bounds), *requirements()],
                         capture_output=True, text=True)
    if run.returncode: sys.exit(run.stdout + run.stderr)
    items = (o["metadata"] for o in json.loads(report.read_text())["install"])
    return {canonical(o["name"]): public(o["version"]) for o in items}

def lines(name: str, by_python: dict[str, str]) -> list[str]:
    "One line where every Python agrees on `name`, otherwise one line for each run of Pythons that do."
    versions = list(dict.fromkeys(by_python.values()))
    if len(versions) == 1: return [f"{name}=={versions[0]}"]
    out = []
    for v in versions:
        have = [p for p in pythons if by_python.get(p) == v]
        first, last = pythons.index(have[0]), pythons.index(have[-1])
        marks = [f'python_version >= "{have[0]}"'] if first else []
        marks += [f'python_version < "{pythons[last + 1]}"'] if last + 1 < len(pythons) else []
        out.append(f"{name}=={v}; {' and '.join(marks)}")
    return out

def main() -> None:
    found = {v: p for v in pythons if (p := sys.executable if sys.version.startswith(v + ".") else shutil.which(f"python{v}"))}
    upper, table = installed(), {}
    with tempfile.TemporaryDirectory() as tmp:
        upper["torch"] = stand_in_for_torch(Path(tmp))
        for v, python in found.items():
            print(f"Python {v}", flush=True)
            for name, version in resolve(python, upper, Path(tmp)).items(): table.setdefault(name, {})[v] = version
    text = header + "".join(f"{line}\n" for name in sorted(table) for line in lines(name, table[name]))
    (root/"constraints.txt").write_text(text)
    print(f"constraints.txt: {len(table)} packages for Python {', '.join(found)}")

if __name__ == "__main__": main()
