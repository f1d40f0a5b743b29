"""Is what a release tells of itself there, and true?

    python -m tools.release            what every commit has to hold
    python -m tools.release v0.2.0     and that the tag is the version, which the changelog dates
"""
import re, sys
from pathlib import Path
import yaml
from tools import declared, tree
from tools.runner import Failure

workflows = tree.root/".github"/"workflows" # no copy of the tree has it
index = "https://download.pytorch.org/whl/cpu"

def version() -> str: return declared.settings()["version"]

def heading() -> str:
    "What stands behind the version in the changelog, such as a date."
    text = Path("CHANGELOG.md").read_text(encoding="utf-8")
    found = re.findall(rf"^## {re.escape(version())}\b *(.*)$", text, re.M)
    if not found: raise Failure(f"CHANGELOG.md has no section for {version()}")
    return found[0]

def citation_faults() -> list[str]:
    "What is wrong with CITATION.cff, beside version 1.2.0 of its format and settings.ini."
    about = yaml.safe_load(Path("CITATION.cff").read_text(encoding="utf-8"))
    needed = "cff-version", "message", "title", "authors"
    faults = [f"CITATION.cff has no {k}" for k in needed if not about.get(k)]
    expected = {"cff-version": "1.2.0", "version": version(), "license": "Apache-2.0",
                "repository-code": declared.settings()["git_url"]}
    return faults + [f"CITATION.cff: {k} is {about.get(k)!r}, not {v!r}"
                     for k, v in expected.items() if about.get(k) != v]

def workflow_faults(path: Path) -> list[str]:
    "What is wrong with a workflow: who may do what, how long, and which PyTorch."
    flow = yaml.safe_load(path.read_text(encoding="utf-8"))
    faults = [] if flow.get("permissions") else ["no permissions"]
    if (flow.get("env") or {}).get("PIP_EXTRA_INDEX_URL") != index: faults += [f"not from {index}"]
    own = {k: j for k, j in flow["jobs"].items() if "steps" in j} # others call a workflow
    faults += [f"no timeout for {k}" for k, j in own.items() if "timeout-minutes" not in j]
    uses = [s["uses"] for j in own.values() for s in j["steps"] if "uses" in s]
    faults += [f"{u} has no version" for u in uses if "@" not in u]
    return [f"{path.name}: {f}" for f in faults]

def python_faults() -> list[str]:
    "Pythons that are claimed, in classifiers, without the requirement or a workflow that tries them."
    setup = Path("setup.py").read_text(encoding="utf-8")
    tried = (workflows/"test.yml").read_text(encoding="utf-8")
    claimed = re.findall(r"Python :: (3\.\d+)", setup)
    return [f"setup.py claims Python {v}, which no workflow tries" for v in claimed if f'"{v}"' not in tried]

def check() -> None:
    "The changelog has this version, CITATION.cff and the workflows are as they should be."
    heading()
    flows = sorted(workflows.glob("*.yml"))
    faults = citation_faults() + python_faults() + [f for p in flows for f in workflow_faults(p)]
    if faults: raise Failure("\n".join(faults))

def check_tag(tag: str) -> None:
    "A tag may be released: it is the version, and the changelog has its date."
    if tag != f"v{version()}": raise Failure(f"the tag is {tag}, the version in settings.ini {version()}")
    if not re.search(r"\d{4}-\d\d-\d\d", heading()):
        raise Failure(f"CHANGELOG.md gives {version()} no date: '## {version()} (2026-01-31)'")

if __name__ == "__main__":
    import os
    os.chdir(tree.root)
    try:
        check()
        for tag in sys.argv[1:]: check_tag(tag)
    except Failure as e: sys.exit(str(e))
