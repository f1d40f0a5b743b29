"From a notebook as nbdev prepares it for Quarto to one that nbconvert can render."
import re
from pathlib import Path

def processed(path: Path, without: tuple[str, ...] = ()):
    "The notebook after nbdev's processing (hidden cells gone, documentation shown)."
    from nbdev.process import NBProcessor
    from nbdev.processors import FilterDefaults
    steps = [p for p in FilterDefaults().procs() if p.__name__ not in without]
    return NBProcessor(path, procs=steps, process=True).nb

def for_nbconvert(nb):
    "A notebook in nbformat's classes, with Quarto's own marks in a form that nbconvert knows."
    import nbformat
    from nbformat.v4.rwbase import rejoin_lines
    plain = {k: v for k, v in nb.items() if not k.endswith("_")}
    plain["cells"] = [c for c in map(_cell, nb["cells"]) if c]
    return rejoin_lines(nbformat.from_dict(plain))

def _cell(cell) -> dict | None:
    "One cell, or nothing where it is not to be seen."
    known = "cell_type", "id", "metadata", "source", "outputs", "execution_count"
    new = {k: v for k, v in cell.items() if k in known}
    new["source"], new["metadata"] = "".join(cell["source"]), dict(cell.get("metadata") or {})
    if cell["cell_type"] == "raw":
        return new | {"cell_type": "markdown", "source": title(new["source"])}
    if cell["cell_type"] == "markdown": return new | {"source": without_quarto(new["source"])}
    return _code(new)

def without_quarto(markdown: str) -> str:
    "Markdown without Quarto's own marks: `:::` lines, and the `{...}` behind a link or a picture."
    return re.sub(r"^:::.*$|(?<=\))\{[^}\n]*\}", "", markdown, flags=re.M)

def title(front_matter: str) -> str:
    "nbdev moves a page's title and subtitle into YAML; this brings them back."
    import yaml
    marks = yaml.safe_load(front_matter.strip().strip("-")) or {}
    places = ("# ", "title"), ("> ", "description")
    return "\n\n".join(sign + marks[k] for sign, k in places if k in marks)

def _code(cell: dict) -> dict | None:
    "A code cell with Quarto's `#| name: value` lines taken out and obeyed."
    marks = dict(re.findall(r"^#\|\s*([\w-]+):\s*(.*?)\s*$", cell["source"], flags=re.M))
    cell["source"] = re.sub(r"^#\|.*\n?", "", cell["source"], flags=re.M).strip()
    if marks.get("include") == "false": return None
    if marks.get("echo") == "false": cell["metadata"]["transient"] = {"remove_source": True}
    if marks.get("output") == "false": cell["outputs"] = []
    alt = (marks.get("fig-alt") or marks.get("fig-cap") or "").strip("\"'")
    outputs = [_output(o, alt) for o in cell.get("outputs") or []]
    metadata = cell["metadata"] | {"alt": alt}
    return cell | {"outputs": outputs, "execution_count": None, "metadata": metadata}

def _output(output, alt: str) -> dict:
    "An output, with the description of its picture where nbconvert looks for it."
    if "data" not in output: return dict(output)
    data, metadata = dict(output["data"]), dict(output.get("metadata") or {})
    text = "text/markdown"
    if text in data: data[text] = without_quarto("".join(data[text]))
    if alt: metadata |= {k: {"alt": alt} for k in data if k.startswith("image/")}
    return {**output, "data": data, "metadata": metadata}
