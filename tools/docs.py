"""The documentation. `make docs` runs this: with Quarto it builds the site; without, it checks the pages
and renders a plain preview of them. Either way the result is in _docs/. Nothing is ever installed from here.
"""
import posixpath, re, shutil, subprocess, sys, warnings
from functools import cache
from pathlib import Path
from tools import figures, pages, rendered, sidebar, tree
from tools.runner import Check, Failure, report, run_all

# ---- pages

hint = """While a page is made, nbdev runs the cells that export, import or call show_doc, and no others:
keep imports in cells of their own, and patch one class, or A|B, not a tuple."""

def process(top: Path, out: Path) -> None:
    "Takes the notebooks of `top`, the working directory, through nbdev's steps before Quarto, into `out`."
    from nbdev.doclinks import _build_modidx
    from nbdev.quarto import refresh_quarto_yml
    refresh_quarto_yml()
    _build_modidx()
    sidebar.write(top)
    warnings.filterwarnings("ignore", "Found cells containing imports")
    faults = [f for n in tree.notebooks(top) if (f := process_one(top/"nbs"/n, out/n))]
    if faults: raise Failure("\n".join([*faults, hint]))

def process_one(notebook: Path, target: Path) -> str:
    "Does for one notebook what nbdev_proc_nbs does for all; what went wrong, or nothing."
    from nbdev.processors import FilterDefaults
    from nbdev.serve_drv import main
    target.parent.mkdir(parents=True, exist_ok=True)
    try: main((notebook, target, FilterDefaults))
    except Exception as e: return f"{notebook}: {e}\n{type(e.__cause__).__name__}: {e.__cause__}\n"
    return ""

def page_name(notebook: str) -> str:
    "Where the site has a notebook: `core/01_wave.ipynb` is the page `core/wave.html`."
    folder, name = posixpath.split(notebook)
    return posixpath.join(folder, re.sub(r"^\d+[a-zA-Z0-9]*_", "", name.lower())).removesuffix(".ipynb") + ".html"

def to_pages(text: str, folder: str) -> str:
    "Markdown with its links to notebooks turned into links to their pages."
    def page(m): return f"]({posixpath.relpath(page_name(posixpath.normpath(posixpath.join(folder, m[1]))), folder or '.')}"
    return re.sub(r"\]\((?![a-z]+:)([^)#\s]+\.ipynb)", page, text)

@cache
def exporter():
    "nbconvert's exporter, one for all pages. It need not take scripts out of pages that are our own, which takes long."
    from nbconvert import HTMLExporter
    made = HTMLExporter(template_name="classic", exclude_input_prompt=True, exclude_output_prompt=True)
    made.register_filter("clean_html", lambda text: text.decode() if isinstance(text, bytes) else text)
    return made

def render(nb, name: str, lines: list[dict]) -> str:
    "One processed notebook as HTML, with a way home; home has the list of pages, the `lines` of the sidebar."
    import nbformat
    folder = posixpath.dirname(name)
    links = [f"[{e['text']}]({e['href']})" for e in lines]
    above = "" if name == "index.ipynb" else f"[index]({posixpath.relpath('index.ipynb', folder or '.')})"
    below = "---\n" + "\n".join(f"- {l}" for l in links) if name == "index.ipynb" else ""
    nb = pages.for_nbconvert(nb)
    nb.cells = [nbformat.v4.new_markdown_cell(above), *nb.cells, nbformat.v4.new_markdown_cell(below)]
    for cell in nb.cells:
        if cell.cell_type == "markdown": cell.source = to_pages(cell.source, folder)
    return exporter().from_notebook_node(nb, {"metadata": {"name": name}})[0]

def preview(top: Path, out: Path) -> None:
    "Renders every page of `top`, the working directory, into `out`."
    processed, lines = top/"_proc", sidebar.entries(sidebar.contents(top))
    process(top, processed)
    for name in tree.notebooks(top):
        page = out/page_name(name)
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(render(tree.read(processed/name), name, lines), encoding="utf-8")
    if (top/"nbs"/"images").exists(): shutil.copytree(top/"nbs"/"images", out/"images", dirs_exist_ok=True)

def check_pages(out: Path | None = None) -> None:
    "Every notebook can be made into a page, with nothing amiss on it; they go into `out`, if that is given."
    out = out or Path.cwd().parent/"_docs"
    preview(Path.cwd(), out)
    rendered.check(out, Path.cwd())

# ---- links and pictures

link = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(\s*<?([^)\s>]+)>?[^)]*\)")

def prose(nb: dict) -> list[tuple[int, str]]:
    "The markdown cells of a notebook, numbered from 1, without the code in them."
    code = re.compile(r"^```.*?^```|`[^`\n]*`", re.M | re.S)
    return [(i, code.sub("", tree.source(c))) for i, c in enumerate(nb["cells"], 1) if c["cell_type"] == "markdown"]

def anchors(nb: dict) -> set[str]:
    "What `#...` may point to on a page: its headings, and the symbols it documents."
    found = re.findall(r"^#+\s+(.+?)\s*$", "\n".join(tree.source(c) for c in nb["cells"] if c["cell_type"] == "markdown"), re.M)
    explicit = {m for h in found for m in re.findall(r"\{#([\w-]+)", h)}
    slugs = {re.sub(r"\s", "-", re.sub(r"[^\w\s.-]", "", h.lower().strip())) for h in found}
    return explicit | slugs | {s.lower() for c in nb["cells"] for s in figures.public_symbols(c) if c["cell_type"] == "code"}

def fault(name: str, target: str, books: dict[str, dict]) -> str:
    "What is wrong with a link in the notebook `name`; nothing if it resolves."
    if re.match(r"[a-z]+:", target): return ""
    path, _, anchor = target.partition("#")
    to = posixpath.normpath(posixpath.join("" if path.startswith("/") else posixpath.dirname(name), path.lstrip("/"))) if path else name
    to = {page_name(n): n for n in books}.get(to, to)
    if not (Path("nbs")/to).exists(): return "does not exist"
    if to.startswith(".."): return "lies outside nbs/, so the site does not have it"
    if anchor and to in books and anchor.lower() not in anchors(books[to]): return f"has no heading #{anchor}"
    return ""

def check_links() -> None:
    "Links and pictures in the notebooks' prose point to something that is there."
    books = {n: tree.read(Path("nbs")/n) for n in tree.notebooks(Path.cwd())}
    wrong = [f"nbs/{n}, cell {i}: {t} {f}" for n, nb in books.items() for i, text in prose(nb)
             for _, _, t in link.findall(text) if (f := fault(n, t, books))]
    if wrong: raise Failure("\n".join(wrong))

def without_alt(cell: dict) -> bool:
    "Does a cell show a picture without a description for those who cannot see it?"
    marks = tree.directives(cell)
    if (marks.get("fig-alt") or marks.get("fig-cap") or "").strip("\"' "): return False
    return any(k.startswith("image/") for o in cell["outputs"] for k in o.get("data", {}))

def check_pictures() -> None:
    "Pictures in the notebooks' prose, and among their outputs, say in words what they show."
    wrong = []
    for n in tree.notebooks(Path.cwd()):
        nb = tree.read(Path("nbs")/n)
        wrong += [f"nbs/{n}, cell {i}: a picture without #| fig-alt: ..." for i, c in enumerate(nb["cells"], 1)
                  if c["cell_type"] == "code" and without_alt(c)]
        for i, text in prose(nb):
            wrong += [f"nbs/{n}, cell {i}: ![]({t}) has no text" for bang, alt, t in link.findall(text) if bang and not alt.strip()]
            wrong += [f"nbs/{n}, cell {i}: {t} has no alt=\"...\"" for t in re.findall(r"<img\b[^>]*>", text) if not re.search(r"alt=\"[^\"]+", t)]
    if wrong: raise Failure("\n".join(wrong))

def check_options() -> None:
    "The `#| name: value` lines of every cell are YAML, which Quarto reads."
    import yaml
    wrong = []
    for n in tree.notebooks(Path.cwd()):
        for i, cell in figures.code_cells(tree.read(Path("nbs")/n)):
            options = re.findall(r"^#\|\s*([\w-]+:.*)$", tree.source(cell), re.M)
            try: yaml.safe_load("\n".join(options))
            except yaml.YAMLError as e: wrong.append(f"nbs/{n}, cell {i}: {' '.join(str(e).split())}")
    if wrong: raise Failure("\n".join([*wrong, 'Put quotes around the value: #| fig-alt: "..."']))

# ---- make docs

without_quarto = """Quarto is not installed, so this was a check and a plain preview, not the site itself.
To build the site, install Quarto (https://quarto.org/docs/get-started), then run make docs again."""

def build() -> int:
    "The site, by Quarto. README.md is ours, not Quarto's: being newer than its notebook, it is left alone."
    (tree.root/"README.md").touch()
    sidebar.write(tree.root)
    return subprocess.run([Path(sys.executable).parent/"nbdev_docs"], cwd=tree.root, stdin=subprocess.DEVNULL).returncode

def look() -> int:
    "Checks links, sidebar and pictures, and renders the preview."
    out = tree.root/"_docs"
    shutil.rmtree(out, ignore_errors=True)
    checks = [Check("docs", "pages", check_pages, (out,)), Check("docs", "links", check_links),
              Check("docs", "sidebar", sidebar.check), Check("docs", "pictures", check_pictures)]
    failed = 0
    for check, result in run_all(checks):
        report(check, result)
        failed |= result.outcome == "failed"
    if (out/"index.html").exists(): print("The pages are in _docs/: open _docs/index.html")
    print(without_quarto)
    return failed

if __name__ == "__main__": sys.exit(build() if shutil.which("quarto") else look())
