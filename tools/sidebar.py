"The site's sidebar, in reading order. `make docs` writes it to nbs/sidebar.yml, for Quarto."
from pathlib import Path
from tools import tree
from tools.runner import Failure

# Folders of nbs/, what readers call them, and their first notebooks; the others follow by name.
parts = {
    "tutorials": ("Tutorials", ""),
    "lab": ("The lab: look inside", ""),
    "howto": ("How to", "memory speed nan own_data saving measuring"),
    "explanations": ("Explanations", "why_waves evidence where_it_fails"),
    "benchmarks": ("Benchmarks", "language language_search depth forecasting speech speed"),
    "core": ("Reference: waves and their transformer", ""),
    "text": ("Reference: text", ""),
    "audio": ("Reference: sound", ""),
    "series": ("Reference: series", ""),
    "training/data": ("Reference: data", ""),
    "training": ("Reference: training", ""),
    "cli": ("Reference: the commands", ""),
}
hidden = {"tests"} # notebooks that only prove: run with all others, not on the shelf

def title(notebook: Path) -> str:
    "What a notebook calls itself."
    return tree.source(tree.read(notebook)["cells"][0]).splitlines()[0].removeprefix("#").strip()

def entry(top: Path, name: str) -> dict[str, str]:
    "One line of the sidebar."
    return {"text": title(top/"nbs"/name), "href": name}

def in_order(names: list[str], first: str) -> list[str]:
    "The notebooks of one folder, those that are `first` before the others."
    rank = {n: i for i, n in enumerate(first.split())}
    return sorted(names, key=lambda n: (rank.get(Path(n).stem, len(rank)), n))

def shelf(top: Path) -> list[str]:
    "The notebooks that readers are shown."
    return [n for n in tree.notebooks(top) if n.split("/")[0] not in hidden]

def contents(top: Path) -> list[dict]:
    "All of the sidebar: the notebooks of nbs/ itself, and a section for each folder."
    folders = {}
    for n in shelf(top): folders.setdefault(n.rpartition("/")[0], []).append(n)
    unknown = folders.keys() - parts.keys() - {""}
    if unknown:
        names = ", ".join(sorted(unknown))
        raise Failure(f"tools/sidebar.py does not say where {names} stands: add it to `parts`")
    found = [entry(top, n) for n in folders.get("", [])]
    for folder, (text, first) in parts.items():
        names = in_order(folders.get(folder, []), first)
        if names: found.append({"section": text, "contents": [entry(top, n) for n in names]})
    return found

def write(top: Path) -> None:
    "Writes nbs/sidebar.yml."
    import yaml
    site = {"website": {"sidebar": {"contents": contents(top)}}}
    text = yaml.safe_dump(site, sort_keys=False, allow_unicode=True)
    (top/"nbs"/"sidebar.yml").write_text(text, encoding="utf-8")

def entries(items) -> list[dict]:
    "The lines of a sidebar, its sections taken apart."
    return [e for i in items for e in (entries(i["contents"]) if "section" in i else [i])]

def check() -> None:
    "The sidebar has every notebook once, and no two lines of a section read the same."
    items = contents(Path.cwd())
    shown, names = [e["href"] for e in entries(items)], shelf(Path.cwd())
    wrong = [f"{n} is {shown.count(n)} times in the sidebar" for n in names if shown.count(n) != 1]
    sections = [i["contents"] for i in items if "section" in i]
    for part in [[i for i in items if "href" in i], *sections]:
        texts = [e["text"] for e in part]
        same = [e for e in part if not e["text"] or texts.count(e["text"]) > 1]
        wrong += [f"{e['href']} has the title {e['text']!r}, as another one has" for e in same]
    if wrong: raise Failure("\n".join(wrong))
