"""The text that the packaged text model learned: eight books of fairy tales from Project Gutenberg, as one file.

    python -m tools.tales tales.txt            fetches the books
    python -m tools.tales tales.txt BOOKS      reads BOOKS/pg503.txt, … that were fetched before

Translations and retellings of before 1929: public domain in the United States. What Project Gutenberg
puts around a book is left out, as are contents, titles, notes and verses of a line: what stays are the
paragraphs of the tales, one a line, in plain ASCII. The end of every book, a twelfth, comes last: it is
what nothing is learned from. (The two translations of Grimm share tales; both end with others.)
"""
import re, sys, unicodedata, urllib.request
from pathlib import Path

books = {503: "The Blue Fairy Book (Lang, 1889)", 640: "The Yellow Fairy Book (Lang, 1894)",
         5314: "Household Tales (Grimm, translated by Hunt, 1884)", 2591: "Fairy Tales (Grimm, translated by Taylor and Edwardes, 1905)",
         29021: "The Fairy Tales of Charles Perrault (translated by Johnson, 1912)",
         11339: "Aesop's Fables (translated by Vernon Jones, 1912)", 7439: "English Fairy Tales (Jacobs, 1890)",
         7128: "Indian Fairy Tales (Jacobs, 1892)"}
share = 1/12 # of every book that is not learned
address = "https://www.gutenberg.org/cache/epub/{0}/pg{0}.txt"
plain = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "--", "–": "-", "…": "...", "æ": "ae", "Æ": "Ae", "œ": "oe"})

def read(number: int, folder: Path | None) -> str:
    "A book as it was published."
    if folder: return (folder/f"pg{number}.txt").read_text("utf-8-sig")
    with urllib.request.urlopen(address.format(number)) as answer: return answer.read().decode("utf-8-sig")

def inside(text: str) -> str:
    "What stands between the two lines of Project Gutenberg, without a collector's notes at the end."
    found = re.search(r"\*\*\* START OF TH[^\n]*\n(.*)\n\*\*\* END OF TH", text, re.S)
    if not found: raise SystemExit("this book has no START and END lines of Project Gutenberg")
    return re.split(r"\n[ _]*(?:Sources?|Remarks)\._?--", found[1])[0]

def in_ascii(text: str) -> str:
    "Straight quotes, no accents."
    spread = unicodedata.normalize("NFKD", text.translate(plain))
    return spread.encode("ascii", "ignore").decode()

def is_tale(paragraph: str) -> bool:
    "Whether this is a sentence of a tale, and no title, note or line of contents."
    is_long = len(paragraph) >= 60 and paragraph[-1] in ".!?\"':;,-"
    strange = re.search(r"[\[\]{}<>|=*/\\@#+]|\d{2}|http|Gutenberg|[A-Z]{4}.*[A-Z]{4}", paragraph)
    return is_long and not strange

def paragraphs(text: str) -> list[str]:
    "The paragraphs of the tales, each on a line of its own."
    pieces = re.split(r"\n\s*\n", in_ascii(inside(text.replace("\r\n", "\n"))))
    joined = [re.sub(r"\s+", " ", p).strip().replace("_", "") for p in pieces]
    return [p for p in joined if is_tale(p)]

def main(out: str, folder: str | None = None):
    "Writes the text, and says what it is made of."
    learned, held = [], []
    for n, title in books.items():
        tale = paragraphs(read(n, Path(folder) if folder else None))
        cut = round(len(tale)*(1 - share))
        learned += tale[:cut]
        held += tale[cut:]
        print(f"{sum(map(len, tale)):9,} characters  {title}")
    Path(out).write_text("\n".join([*learned, *held]) + "\n", encoding="ascii")
    exact = sum(map(len, held)) + len(held)
    print(f"--valid-fraction {exact/(exact + sum(map(len, learned)) + len(learned)):.6f}")

if __name__ == "__main__": main(*sys.argv[1:])
