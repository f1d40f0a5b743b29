"""The documentation. `make docs` runs this: with Quarto it builds the site; without, it checks the
pages and renders a plain preview of them. Either way the result is in _docs/. Nothing is installed.
"""
import posixpath, re, shutil, subprocess, sys, warnings
from functools import cache
from pathlib import Path
import yaml
from tools import figures, pages, rendered, sidebar, tree
from tools.runner import Check, Failure, report, run_all

# ---- pages

hint = """While a page is made, nbdev runs the cells that export, import or call show_doc, and no
others: keep imports in cells of their own, and patch one class, or A|B, not a tuple."""

def process(top: Path, out: Path) -> None:
    "Takes the notebooks of `top`, the working directory, through nbdev's steps before Quarto."
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
    plain = re.sub(r"^\d+[a-zA-Z0-9]*_", "", name.lower()).removesuffix(".ipynb")
    return posixpath.join(folder, f"{plain}.html")

def to_pages(text: str, folder: str) -> str:
    "Markdown with its links to notebooks turned into links to their pages."
    def page(m):
        notebook = posixpath.normpath(posixpath.join(folder, m[1]))
        return f"]({posixpath.relpath(page_name(notebook), folder or '.')}"
    return re.sub(r"\]\((?![a-z]+:)([^)#\s]+\.ipynb)", page, text)

@cache
def exporter(colours: bool):
    "nbconvert's exporter, one for all pages; to colour code takes half of its time."
    from html import escape
    from nbconvert import HTMLExporter
    def plain(source, *_, **__): return f"<pre>{escape(source)}</pre>"
    filters = {} if colours else {"highlight_code": plain}
    made = HTMLExporter(template_name="classic", exclude_input_prompt=True,
                        exclude_output_prompt=True, filters=filters)
    # To take scripts out takes long, and is not needed for pages of our own.
    made.register_filter("clean_html", lambda t: t.decode() if isinstance(t, bytes) else t)
    return made

def render(nb, name: str, lines: list[dict], colours: bool) -> str:
    "One processed notebook as HTML, with a way home; home lists the pages, the sidebar's `lines`."
    import nbformat
    folder = posixpath.dirname(name)
    links = "\n".join(f"- [{e['text']}]({e['href']})" for e in lines)
    home = f"[index]({posixpath.relpath('index.ipynb', folder or '.')})"
    above, below = ("", f"---\n{links}") if name == "index.ipynb" else (home, "")
    nb, markdown = pages.for_nbconvert(nb), nbformat.v4.new_markdown_cell
    nb.cells = [markdown(above), *nb.cells, markdown(below)]
    for cell in nb.cells:
        if cell.cell_type == "markdown": cell.source = to_pages(cell.source, folder)
    return exporter(colours).from_notebook_node(nb, {"metadata": {"name": name}})[0]

def live(out: Path) -> None:
    "The page that the first one shows: the text model that comes along, to be played with, without a kernel."
    from wave_transformer import explore_model, pretrained
    model, tokenizer = pretrained("text", tokenizer=True)
    explorer = explore_model(model, "Once upon a time there was a king who had three", tokenizer, name="fairy tales")
    out.mkdir(parents=True, exist_ok=True)
    explorer.save(out/"live.html")

def preview(top: Path, out: Path, colours: bool) -> None:
    "Renders every page of `top`, the working directory, into `out`."
    live(out)
    processed, lines = top/"_proc", sidebar.entries(sidebar.contents(top))
    process(top, processed)
    for name in tree.notebooks(top):
        page = out/page_name(name)
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(render(tree.read(processed/name), name, lines, colours), encoding="utf-8")
    images = top/"nbs"/"images"
    if images.exists(): shutil.copytree(images, out/"images", dirs_exist_ok=True)

def check_pages(out: Path | None = None) -> None:
    "Every notebook can be made into a page, with nothing amiss on it; they go into `out`."
    target = out or Path.cwd().parent/"_docs"
    preview(Path.cwd(), target, colours=out is not None)
    rendered.check(target, Path.cwd())

# ---- links and pictures

link = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(\s*<?([^)\s>]+)>?[^)]*\)")

def prose(nb: dict) -> list[tuple[int, str]]:
    "The markdown cells of a notebook, numbered from 1, without the code in them."
    code = re.compile(r"^```.*?^```|`[^`\n]*`", re.M | re.S)
    cells = [(i, c) for i, c in enumerate(nb["cells"], 1) if c["cell_type"] == "markdown"]
    return [(i, code.sub("", tree.source(c))) for i, c in cells]

def anchors(nb: dict) -> set[str]:
    "What `#...` may point to on a page: its headings, and the symbols it documents."
    text = "\n".join(tree.source(c) for c in nb["cells"] if c["cell_type"] == "markdown")
    found = re.findall(r"^#+\s+(.+?)\s*$", text, re.M)
    explicit = {m for h in found for m in re.findall(r"\{#([\w-]+)", h)}
    slugs = {re.sub(r"\s", "-", re.sub(r"[^\w\s.-]", "", h.lower().strip())) for h in found}
    symbols = {s.lower() for _, c in figures.code_cells(nb) for s in figures.public_symbols(c)}
    return explicit | slugs | symbols

def fault(name: str, target: str, books: dict[str, dict]) -> str:
    "What is wrong with a link in the notebook `name`; nothing if it resolves."
    if re.match(r"[a-z]+:", target): return ""
    path, _, anchor = target.partition("#")
    folder = "" if path.startswith("/") else posixpath.dirname(name)
    to = posixpath.normpath(posixpath.join(folder, path.lstrip("/"))) if path else name
    to = {page_name(n): n for n in books}.get(to, to)
    if not (Path("nbs")/to).exists(): return "does not exist"
    if to.startswith(".."): return "lies outside nbs/, so the site does not have it"
    if not anchor or to not in books or anchor.lower() in anchors(books[to]): return ""
    return f"has no heading #{anchor}"

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
        shown = [i for i, c in figures.code_cells(nb) if without_alt(c)]
        wrong += [f"nbs/{n}, cell {i}: a picture without #| fig-alt: ..." for i in shown]
        for i, text in prose(nb):
            bare = [t for bang, alt, t in link.findall(text) if bang and not alt.strip()]
            tags = re.findall(r"<img\b[^>]*>", text)
            bare += [t for t in tags if not re.search(r"alt=\"[^\"]+", t)]
            wrong += [f"nbs/{n}, cell {i}: {t} has no text that describes it" for t in bare]
    if wrong: raise Failure("\n".join(wrong))

class _Strict(yaml.SafeLoader):
    "YAML as Quarto reads it: a name may stand once only."
    def construct_mapping(self, node, deep=False):
        names = [k.value for k, _ in node.value]
        twice = [k for k, _ in node.value if names.count(k.value) > 1]
        if twice: raise yaml.MarkedYAMLError(problem=f"{twice[0].value} is there twice",
                                             problem_mark=twice[0].start_mark)
        return super().construct_mapping(node, deep)

def quarto_options(cell: dict) -> str:
    "What Quarto reads of a cell as YAML: the lines that nbdev leaves on top, behind their mark."
    from fastcore.basics import AttrDict
    from nbdev.process import extract_directives
    left, lines = AttrDict(cell_type="code", source=tree.source(cell)), []
    if all(l.startswith("#|") for l in left.source.splitlines()): return "" # nbdev leaves it out
    extract_directives(left)
    for line in left.source.splitlines():
        mark = re.match(r"#\s*\| ?", line)
        if not mark: break
        lines.append(line[mark.end():])
    return "\n".join(lines)

def option_fault(cell: dict) -> str:
    "What Quarto would stop at in the options of a cell; nothing if it would not."
    try: options = yaml.load(quarto_options(cell), _Strict)
    except yaml.YAMLError as e: return " ".join(str(e).split())
    if options is None: return ""
    if not isinstance(options, dict): return f"{options!r} is no option"
    texts = [k for k, v in options.items() if k in ("fig-alt", "fig-cap") and not isinstance(v, str)]
    return f"{texts[0]} is no text" if texts else ""

def check_options() -> None:
    "The `#| name: value` lines of every cell are options that Quarto can read."
    books = {n: tree.read(Path("nbs")/n) for n in tree.notebooks(Path.cwd())}
    wrong = [f"nbs/{n}, cell {i}: {f}" for n, nb in books.items()
             for i, cell in figures.code_cells(nb) if (f := option_fault(cell))]
    if wrong: raise Failure("\n".join([*wrong, 'Put quotes around the value: #| fig-alt: "..."']))

# ---- make docs

without_quarto = """Quarto is not installed, so this was a check and a plain preview, not the site.
To build it, install Quarto (https://quarto.org/docs/get-started), then run make docs again."""

def build() -> int:
    "The site, by Quarto. README.md is ours: being newer than its notebook, it is left alone."
    (tree.root/"README.md").touch()
    sidebar.write(tree.root)
    command = Path(sys.executable).parent/"nbdev_docs"
    code = subprocess.run([command], cwd=tree.root, stdin=subprocess.DEVNULL).returncode
    if code == 0: live(tree.root/"_docs")
    return code

def look() -> int:
    "Checks links, sidebar and pictures, and renders the preview."
    out = tree.root/"_docs"
    shutil.rmtree(out, ignore_errors=True)
    checks = [Check("docs", "pages", check_pages, (out,)), Check("docs", "links", check_links),
              Check("docs", "sidebar", sidebar.check), Check("docs", "pictures", check_pictures),
              Check("docs", "options", check_options)]
    failed = 0
    for check, result in run_all(checks):
        report(check, result)
        failed |= result.outcome == "failed"
    if (out/"index.html").exists(): print("The pages are in _docs/: open _docs/index.html")
    print(without_quarto)
    return failed

if __name__ == "__main__": sys.exit(build() if shutil.which("quarto") else look())
