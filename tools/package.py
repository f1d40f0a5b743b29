"The package as others get it. They need the network, for setuptools, fastcore and nbdev."
import os, subprocess, sys, sysconfig
from pathlib import Path
from tools import declared, in_step
from tools.runner import Failure

import_all = """
import importlib, pkgutil, sys, wave_transformer as w
assert w.__file__.startswith(sys.argv[1]), f"imported from {w.__file__}"
names = [m.name for m in pkgutil.walk_packages(w.__path__, "wave_transformer.")]
for name in names: importlib.import_module(name)
print(len(names), "modules")
"""

load_all = """
from pathlib import Path
import wave_transformer as w
for folder in (Path(w.__file__).parent/"models").iterdir(): w.pretrained(folder.name)
"""

def _run(what: str, *command, path: Path | str = "", cwd: Path | str = "..") -> str:
    "Runs a command, which does `what`, with `path` in front of everything installed; what it says."
    env = dict(os.environ, PYTHONPATH=str(path), MPLBACKEND="Agg")
    done = subprocess.run([str(c) for c in command], cwd=cwd, env=env, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True)
    if done.returncode: raise Failure(f"{what} failed\n{done.stdout}{done.stderr}")
    return done.stdout

def pip(*args, python: Path | str = sys.executable) -> None:
    "Runs pip for one Python."
    command = sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input"
    _run(f"pip {args[0]}", *command, "--python", python, *args, cwd=Path.cwd())

def environment(folder: Path, *packages) -> Path:
    """The commands of an environment that holds `packages` and nothing else; what they need is
    taken, behind them, from the environment that this runs in."""
    _run("making an environment", sys.executable, "-m", "venv", "--without-pip", folder)
    commands = folder/("Scripts" if os.name == "nt" else "bin")
    pip("install", "--no-deps", *packages, python=commands/"python")
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(_run("finding its packages", commands/"python", "-c", where).strip())
    places = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site/"behind.pth").write_text("\n".join(sorted(places)), encoding="utf-8")
    return commands

def _commands() -> list[str]:
    "The console commands that settings.ini promises."
    lines = declared.settings()["console_scripts"].splitlines()
    return [l.split("=")[0].strip() for l in lines if "=" in l]

def wheel() -> None:
    """A wheel is made from the source distribution, not from here, and installed where nothing of
    this package is: it holds every module with its stub, the models and nothing else, all of them
    can be used there, and the commands know their version."""
    built, home = Path.cwd().parent/"built", Path.cwd().parent/"elsewhere"
    sdist = sys.executable, "setup.py", "-q", "sdist", "--dist-dir", built
    _run("the source distribution", *sdist, cwd=Path.cwd())
    [archive] = built.glob("*.tar.gz")
    pip("wheel", "--no-deps", "--wheel-dir", built, archive)
    [made] = built.glob("*.whl")
    _check_contents(made)
    home.mkdir()
    commands = environment(home/"environment", made)
    print(_run("importing every module", commands/"python", "-c", import_all, home, cwd=home))
    _run("loading the models", commands/"python", "-c", load_all, cwd=home)
    version = declared.settings()["version"]
    for name in _commands():
        said = _run(f"{name} --version", commands/name, "--version", cwd=home)
        if version not in said.split(): raise Failure(f"{name} --version says {said!r}, not {version}")

def _check_contents(made: Path) -> None:
    "A wheel holds the package as it is here, without what stays in the repository."
    from zipfile import ZipFile
    with ZipFile(made) as z: names = {n for n in z.namelist() if ".dist-info/" not in n}
    missing, extra = _shipped(Path.cwd()) - names, names - _shipped(Path.cwd())
    if missing: raise Failure("The wheel has no " + ", ".join(sorted(missing)))
    if extra: raise Failure("The wheel also has " + ", ".join(sorted(extra)))

def _shipped(top: Path) -> set[str]:
    "The modules, stubs, the mark `py.typed`, the models and the pages that a wheel has to hold."
    from tools.figures import apart
    kinds, package = {".py", ".pyi", ".typed"}, top/"wave_transformer"
    found = [p for p in package.rglob("*") if p.suffix in kinds] + [*(package/"models").glob("*/*"), *(package/"page").glob("*.*")]
    found = [p.relative_to(top) for p in found]
    return {p.as_posix() for p in found if not apart & set(p.parts)}

def fastcore2() -> None:
    "Every module also imports with fastcore 2."
    target = Path.cwd().parent/"fastcore2"
    pip("install", "--no-deps", "--target", target, "fastcore>=2,<3")
    version = "import fastcore; assert fastcore.__version__.startswith('2.'), fastcore.__version__"
    _run("importing fastcore 2", sys.executable, "-c", version, path=target)
    here = f"{target}{os.pathsep}{Path.cwd()}"
    _run("importing every module", sys.executable, "-c", import_all, Path.cwd(), path=here)

def nbdev3() -> None:
    """nbdev 3, which reads pyproject.toml, exports the same modules from the same notebooks. Only
    the head of `_modidx.py` may differ: it repeats settings that are written elsewhere there."""
    newer = "nbdev>=3,<4", "execnb>=0.3", "ghapi>=2", "fastcore>=2", "fastgit"
    commands = environment(Path.cwd().parent/"nbdev3", *newer)
    before = _modules()
    for name in before: (in_step.package/name).unlink()
    _run("nbdev-export", commands/"nbdev-export", cwd=Path.cwd())
    in_step.compare(before, _modules(), "is not what nbdev 3 exports", "nbdev-export, and look")

def _modules() -> dict[str, bytes]:
    "The exported modules; of `_modidx.py` the symbols, without its settings."
    files = in_step.files(in_step.package, "*.py")
    made = {k: v for k, v in files.items() if b"autogenerated" in v.lower()}
    scope = {}
    exec(made["_modidx.py"], scope)
    symbols = {k: v for k, v in scope["d"]["syms"].items() if v} # hand-written modules have none
    return {**made, "_modidx.py": repr(symbols).encode()}
