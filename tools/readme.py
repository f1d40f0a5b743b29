"""Writes README.md, and the pictures it shows, from nbs/index.ipynb; `make readme` runs it.

What a notebook displays as HTML only (widgets, players) has no place in a README: its plain text or
its picture is taken. Links and pictures that are relative to nbs/ become relative to the
top, as GitHub and setup.py want them.
"""
import os, posixpath, re, sys
from pathlib import Path
from tools import pages, tree

template = """{% extends 'markdown/index.md.j2' %}
{% block input %}{% if not cell.metadata.transient %}
```python
{{ cell.source }}
```
{% endif %}{% endblock %}
{% block stream %}{% if output.name == 'stdout' %}
{{ output.text | indent }}
{% endif %}{% endblock %}
{% block data_svg %}![ALT](FILES['image/svg+xml'] }}){% endblock %}
{% block data_png %}![ALT](FILES['image/png'] }}){% endblock %}
""".replace("ALT", "{{ cell.metadata.alt }}").replace("FILES", "{{ output.metadata.filenames")
origin = "<!-- Written from nbs/index.ipynb by `make readme`: edit it there. -->\n\n"
kinds = ["text/markdown", "image/svg+xml", "image/png", "text/plain"]

def exporter():
    "nbconvert's Markdown exporter with the template above; pictures go to nbs/images."
    from nbconvert import MarkdownExporter
    from traitlets.config import Config
    c = Config()
    c.NbConvertBase.display_data_priority = kinds
    names = "images/{unique_key}_{cell_index}_{index}{extension}"
    c.ExtractOutputPreprocessor.output_filename_template = names
    return MarkdownExporter(config=c, raw_template=template)

def render(top: Path) -> dict[str, bytes]:
    "README.md and its pictures, path and contents each. `top` has to be the working directory."
    path = top/"nbs"/"index.ipynb"
    if not path.exists(): return {}
    nb = pages.for_nbconvert(pages.processed(path, without=("add_links", "insert_warning")))
    nb.cells = [c for c in nb.cells if "<iframe" not in c.source] # a page in the page
    text, found = exporter().from_notebook_node(nb, resources={"unique_key": "index"})
    text = re.sub(r"\n{3,}", "\n\n", from_top(text)).strip() + "\n"
    pictures = {f"nbs/{k}": v for k, v in found["outputs"].items()}
    return {"README.md": (origin + text).encode(), **pictures}

def stored(top: Path) -> dict[str, bytes]:
    "What `render` should give, as it is in the tree now; pictures that nothing shows included."
    paths = [p for p in (top/"README.md", *(top/"nbs"/"images").glob("index_*")) if p.exists()]
    return {p.relative_to(top).as_posix(): p.read_bytes() for p in paths}

def from_top(text: str) -> str:
    "`text` with links relative to nbs/ made relative to the top; code is left alone."
    parts = re.split(r"(^```.*?^```|^    .*?$|`[^`\n]+`)", text, flags=re.M | re.S)
    link = re.compile(r"(\]\(|\b(?:src|href)=\")([^)\s\"]+)")
    return "".join(p if i % 2 else link.sub(_from_top, p) for i, p in enumerate(parts))

def _from_top(m: re.Match) -> str:
    "One link, relative to the top."
    start, target = m.groups()
    if re.match(r"[a-z]+:|#|/", target): return m.group()
    return start + posixpath.normpath(posixpath.join("nbs", target))

def main() -> None:
    os.chdir(tree.root)
    old, new = stored(tree.root), render(tree.root)
    if not new: sys.exit("nbs/index.ipynb, which README.md is written from, does not exist")
    for name in sorted(old.keys() - new.keys()):
        (tree.root/name).unlink()
        print("removed", name)
    for name in sorted(k for k in new if new[k] != old.get(k)):
        (tree.root/name).parent.mkdir(exist_ok=True)
        (tree.root/name).write_bytes(new[name])
        print("wrote", name)

if __name__ == "__main__": main()
