"The package as others install it. They need the network, for setuptools and fastcore."
import os, subprocess, sys
from pathlib import Path
from tools.runner import Failure

import_all = """
import importlib, pkgutil, sys, wave_transformer as w
assert w.__file__.startswith(sys.argv[1]), f"imported from {w.__file__}"
names = [m.name for m in pkgutil.walk_packages(w.__path__, "wave_transformer.")]
for name in names: importlib.import_module(name)
print(len(names), "modules")
"""

def _run(what: str, *command, path: Path | str, cwd: Path | str = "..") -> None:
    "Runs a command, which does `what`, with `path` in front of everything installed."
    env = dict(os.environ, PYTHONPATH=str(path), MPLBACKEND="Agg")
    done = subprocess.run([str(c) for c in command], cwd=cwd, env=env, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True)
    if done.returncode: raise Failure(f"{what} failed\n{done.stdout}{done.stderr}")

def _pip(*args) -> None:
    "Runs pip."
    pip = sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"
    _run(f"pip {args[0]}", *pip, *args, path=Path.cwd())

def _commands() -> list[str]:
    "The console commands that settings.ini promises."
    from configparser import ConfigParser
    config = ConfigParser(delimiters=["="])
    config.read("settings.ini", encoding="utf-8")
    lines = config["DEFAULT"]["console_scripts"].splitlines()
    return [l.split("=")[0].strip() for l in lines if "=" in l]

def wheel() -> None:
    """The source distribution gives a wheel that holds every module with its stub; each imports
    from there, and the console commands start."""
    built, target = Path.cwd().parent/"built", Path.cwd().parent/"installed"
    sdist = sys.executable, "setup.py", "-q", "sdist", "--dist-dir", built
    _run("the source distribution", *sdist, path="", cwd=Path.cwd())
    _pip("wheel", "--no-deps", "--wheel-dir", built, *built.glob("*.tar.gz"))
    _pip("install", "--no-deps", "--target", target, *built.glob("*.whl"))
    missing = _shipped(Path.cwd()) - {p.relative_to(target).as_posix() for p in target.rglob("*.*")}
    if missing: raise Failure("The wheel has no " + ", ".join(sorted(missing)))
    _run("importing every module", sys.executable, "-c", import_all, target, path=target)
    for command in _commands():
        _run(f"{command} --help", target/"bin"/command, "--help", path=target)

def _shipped(top: Path) -> set[str]:
    "The modules, stubs and the mark `py.typed` that a wheel has to hold."
    from tools.figures import apart
    kinds = ".py", ".pyi", ".typed"
    found = [p.relative_to(top) for p in (top/"wave_transformer").rglob("*") if p.suffix in kinds]
    return {p.as_posix() for p in found if not apart & set(p.parts)}

def fastcore2() -> None:
    "Every module also imports with fastcore 2."
    target = Path.cwd().parent/"fastcore2"
    _pip("install", "--no-deps", "--target", target, "fastcore>=2,<3")
    version = "import fastcore; assert fastcore.__version__.startswith('2.'), fastcore.__version__"
    _run("importing fastcore 2", sys.executable, "-c", version, path=target)
    here = f"{target}{os.pathsep}{Path.cwd()}"
    _run("importing every module", sys.executable, "-c", import_all, Path.cwd(), path=here)
