"""Raw text for word vectors, one sentence or paragraph a line, lower-cased words apart: `python corpus.py LANG DATA OUT [MORE...]`.

MORE are further plain text, HTML or dictionary files (.dz, .gz, .html, .txt, WordNet data.*)."""
import glob
import gzip
import html
import re
import sys

from languages import language
from treebank import open_text, read_columns, read_treebank
from words import folded_form

PIECE = {
    "fr": re.compile(r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'|aujourd'hui|\d+(?:[.,]\d+)*|[^\W\d_]+(?:-[^\W\d_]+)*|[^\w\s]"),
    "en": re.compile(r"(?:n't|'(?:s|re|ve|ll|d|m))\b|\d+(?:[.,]\d+)*|[^\W\d_]+?(?=n't\b)|[^\W\d_]+|[^\w\s]"),
}


def lines_of(path):
    opener = gzip.open if path.endswith((".gz", ".dz")) else open
    with opener(path, "rt", encoding="utf-8", errors="replace") as source:
        text = source.read()
    if path.endswith(".html"):
        text = html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"(?s)<(script|style|pre).*?</\1>", " ", text)))
    if "/wordnet/data." in path:
        text = "\n".join(line.split(" | ", 1)[1] for line in text.split("\n") if " | " in line)
    if path.endswith(".dz"):
        text = re.sub(r"\[[^\]]*\]|[{}]", " ", text)
        text = re.sub(r"\n(?=\S)", "\n\n", text)
    yield from (re.sub(r"\s+", " ", p) for p in re.split(r"\n\s*\n|\n%\n", text))


def main(name, data, out, more):
    chosen = language(name)
    with open(out, "w", encoding="utf-8") as target:
        def say(words):
            if words:
                target.write(" ".join(words) + "\n")
        for path in more:
            for file in sorted(glob.glob(path)):
                for line in lines_of(file):
                    say(PIECE[name].findall(folded_form(line).lower()))
        for _ in range(3):
            for file in chosen.treebanks_train:
                for sentence in read_treebank(f"{data}/{file}"):
                    say([folded_form(f).lower() for f in sentence.forms])
        for source in chosen.names:
            if "bracketed" not in source:
                for forms, _ in read_columns(f"{data}/{source['file']}", source.get("word", 0), source.get("tag", 1)):
                    say([f.lower() for f in forms])


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:])
