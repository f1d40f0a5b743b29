"What a reader of the pages would stumble over: errors, empty boxes, links to nowhere."
import posixpath, re
from pathlib import Path
from urllib.parse import unquote
from tools.runner import Failure

# What is to be seen, though it is no text.
shown = "img, svg, canvas, audio, video, iframe, input, hr, mjx-container"
loading = dict.fromkeys("script img iframe audio video source".split(), "src") | {"link": "href"}

large = r"<style\b.*?</style>", r"<span(?![^>]*\bid=)[^>]*>", r"</span>", r"(?<=;base64,)[\w+/=\s]{100,}"
bulk = re.compile("|".join(large), re.S)

def parse(page: Path):
    "A page as a tree of tags, without style sheets, colours of code, contents of pictures."
    from bs4 import BeautifulSoup
    return BeautifulSoup(bulk.sub("", page.read_text(encoding="utf-8")), "html.parser")

def text_of(tag) -> str:
    "The start of what a tag says, to find it by."
    return repr(" ".join(tag.get_text(" ").split())[:60])

def box_faults(soup) -> list[str]:
    "Outputs that are errors or warnings, that show nothing, or nothing without a kernel."
    bad = soup.select(".output_error, .output_stderr")
    wrong = [f"shows an error or a warning: {text_of(t)}" for t in bad]
    for box in soup.select(".output_area"):
        if box.select("script[type*='jupyter.widget']"):
            wrong.append("shows a widget, which is empty without a kernel")
        elif not _says(box) and not box.select(shown):
            wrong.append(f"has an empty output after {text_of(_code_of(box))}")
    return wrong

def _says(box) -> bool:
    "Is there text in it, other than scripts and styles?"
    strings = [s for s in box.find_all(string=True) if s.parent.name not in ("script", "style")]
    return any(s.strip() for s in strings)

def _code_of(box):
    "The cell of an output."
    return box.find_parent(class_="cell") or box

def picture_faults(soup) -> list[str]:
    "Pictures without a description, and drawings that say nothing to those who cannot see them."
    pictures = [t for t in soup.select("img") if not (t.get("alt") or "").strip()]
    return [f"has a picture without alt text near {text_of(_code_of(t))}" for t in pictures]

def body_of(soup) -> list:
    "The cells of a page, without what nbconvert puts around them."
    return soup.select(".cell")

def loading_faults(soup) -> list[str]:
    "What cells load from elsewhere, so that they are empty for readers who cannot."
    tags = [t for cell in body_of(soup) for t in cell.find_all(list(loading))]
    places = [t.get(loading[t.name]) or "" for t in tags]
    return [f"loads {p} from elsewhere" for p in places if re.match(r"(https?:)?//", p)]

class Site:
    "The pages in a folder, and what links on them may point to."

    def __init__(self, out: Path, top: Path, config):
        "`top` is the tree they were made from, `config` what settings.ini says."
        self.pages = {p.relative_to(out).as_posix(): parse(p) for p in sorted(out.rglob("*.html"))}
        self.out, self.top, self.home = out, top, f"{config.doc_host}{config.doc_baseurl}/"
        self.sources = f"{config.git_url}/blob/{config.branch}/"
        self.ids = {k: {t["id"].lower() for t in s.select("[id]")} for k, s in self.pages.items()}

    def faults(self) -> list[str]:
        "What is wrong, page by page."
        kinds = box_faults, picture_faults, loading_faults
        found = [(k, f) for k, soup in self.pages.items() for kind in kinds for f in kind(soup)]
        for k, soup in self.pages.items():
            faults = {href: self.fault(k, href) for href in self.links(soup)}
            found += [(k, f"has the link {href}, {f}") for href, f in faults.items() if f]
        return [f"{k} {f}" for k, f in found]

    def links(self, soup) -> list[str]:
        "Where the links of a page point, the small ones beside its headings left out."
        tags = soup.select("a[href]")
        return [t["href"] for t in tags if "anchor-link" not in (t.get("class") or [])]

    def fault(self, page: str, href: str) -> str:
        "What is wrong with a link on `page`; nothing if it is right, or leads to another site."
        if href.startswith(self.sources): return self.source_fault(href.removeprefix(self.sources))
        if href.startswith(self.home): page, href = "", href.removeprefix(self.home)
        elif re.match(r"[a-z]+:", href): return ""
        path, _, anchor = unquote(href).partition("#")
        to = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
        if to not in self.pages:
            return "" if path and (self.out/to).exists() else "which is not a page of the site"
        is_missing = not page and anchor and anchor.lower() not in self.ids[to]
        return f"and {to} has nothing called #{anchor}" if is_missing else ""

    def source_fault(self, target: str) -> str:
        "What is wrong with a link to a line of our source."
        path, _, line = target.partition("#L")
        if not (self.top/path).exists(): return "which is not a file of ours"
        lines = (self.top/path).read_text(encoding="utf-8").count("\n") + 1
        return "which has fewer lines" if line and int(line) > lines else ""

def check(out: Path, top: Path) -> None:
    "Nothing on the pages in `out`, made from `top`, is amiss, and the front page has its picture."
    from nbdev.config import get_config
    site = Site(out, top, get_config(path=top))
    wrong = site.faults()
    if not front_picture(site.pages["index.html"]):
        wrong.append("index.html has no picture in its first cells")
    if wrong: raise Failure("\n".join(wrong))

def front_picture(soup) -> bool:
    "Is there something to see at the top of the front page?"
    return any(c.select("img, svg, canvas") for c in body_of(soup)[:5])
