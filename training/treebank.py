"""CoNLL-U files and name-annotated files, read into plain lists."""
import gzip
import random
import re
from dataclasses import dataclass, field

from words import folded_form


@dataclass
class Sentence:
    forms: list = field(default_factory=list)
    lemmas: list = field(default_factory=list)
    upos: list = field(default_factory=list)
    feats: list = field(default_factory=list)
    heads: list = field(default_factory=list)  # -1: the root
    deprels: list = field(default_factory=list)
    # Surface tokens: (form, first word, last word, space after it). Multiword tokens span several words.
    tokens: list = field(default_factory=list)
    starts_paragraph: bool = False


def open_text(path):
    return gzip.open(path, "rt", encoding="utf-8") if str(path).endswith(".gz") else open(path, encoding="utf-8")


def shared_out(sentences, share):
    """(kept for choosing, the rest): every so many tenth of the runs of ten neighbours is kept."""
    kept, rest = [], []
    for n, s in enumerate(sentences):
        (kept if (n // 10) * share % 1 < share else rest).append(s)
    return kept, rest


def read_treebank(path):
    sentences, now, skip_until, paragraph = [], Sentence(), -1, False
    with open_text(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if now.forms:
                    now.starts_paragraph = paragraph
                    paragraph = False
                    sentences.append(now)
                now, skip_until = Sentence(), -1
                continue
            if line.startswith("#"):
                if line.startswith(("# newpar", "# newdoc")):
                    paragraph = True
                continue
            cells = line.split("\t")
            identity = cells[0]
            space = "SpaceAfter=No" not in cells[9].split("|")
            if "-" in identity:
                first, last = (int(x) - 1 for x in identity.split("-"))
                now.tokens.append((cells[1], first, last, space))
                skip_until = last
                continue
            if "." in identity:
                continue
            index = int(identity) - 1
            if index > skip_until:
                now.tokens.append((cells[1], index, index, space))
            now.forms.append(cells[1])
            now.lemmas.append(cells[2] if cells[2] != "_" or cells[1] == "_" else cells[1])
            now.upos.append(cells[3])
            now.feats.append(cells[5])
            now.heads.append(int(cells[6]) - 1)
            now.deprels.append(cells[7])
    if now.forms:
        now.starts_paragraph = paragraph
        sentences.append(now)
    return sentences


PLAIN = {
    "per": "PER", "person": "PER", "politician": "PER", "pers": "PER",
    "loc": "LOC", "location": "LOC", "country": "LOC",
    "org": "ORG", "organisation": "ORG", "organization": "ORG", "politicalparty": "ORG", "corporation": "ORG", "group": "ORG",
    "event": "EVT", "election": "EVT", "evt": "EVT",
    "misc": "?", "product": "O", "creative-work": "O", "humanprod": "O",
}


def read_columns(path, word=0, tag=1, events=False, skip_header=False):
    """Names in CoNLL columns: sentences of (forms, tags). "?" is a tag that may be O or an event."""
    sentences, forms, tags, before = [], [], [], ("O", "O")
    def close():
        nonlocal forms, tags, before
        if forms:
            sentences.append((forms, tags))
        forms, tags, before = [], [], ("O", "O")
    with open_text(path) as lines:
        for number, line in enumerate(lines):
            line = line.rstrip("\n")
            if (skip_header and number == 0) or line.startswith("# "):
                continue
            cells = line.split("\t") if "\t" in line else line.split(" ")
            if len(cells) <= max(word, tag):
                close()
                continue
            mark = cells[tag]
            kind = "O"
            if mark not in ("O", "_"):
                kind = PLAIN.get(mark[2:].lower(), "O") if mark[1:2] == "-" else PLAIN.get(mark.lower(), "O")
            if kind in ("O", "?"):
                tags.append("?" if kind == "?" or not events else "O")
            else:
                goes_on = before[0] == kind and (mark.startswith("I-") )
                tags.append(("I-" if goes_on else "B-") + kind)
            before = (kind, mark)
            forms.append(folded_form(cells[word]))
            if not line.strip():
                close()
            if cells[word] in ".!?" and len(forms) > 60 or len(forms) > 120:
                close()
    close()
    return sentences


BRACKET = re.compile(r"\[(PER|ORG|LOC|EVT) ([^\[\]]+)\]")


def read_bracketed(lines, cut, multiwords, seed=0):
    """Our own sentences (« [PER Nom] »). `cut(text)` gives surface tokens; `multiwords` maps some to their words."""
    chance = random.Random(seed)
    sentences = []
    for line in lines:
        line = line.strip()
        if not line:
            continue
        forms, tags = [], []
        at = 0
        pieces = []
        for match in BRACKET.finditer(line):
            pieces.append((line[at : match.start()], None))
            pieces.append((match.group(2), match.group(1)))
            at = match.end()
        pieces.append((line[at:], None))
        for text, kind in pieces:
            first = True
            for token in cut(text):
                words = multiwords.get(token.lower(), [token])
                if token.lower() == "des" and chance.random() < 0.5:
                    words = [token]
                for word in words:
                    forms.append(folded_form(word))
                    tags.append("O" if kind is None else ("B-" if first else "I-") + kind)
                    first = False
        sentences.append((forms, tags))
    return sentences


def cutter(clitics, hyphened="(?!)"):
    """A plain tokeniser for our own sentences: `clitics` and `hyphened` are regular expressions of what splits off inside of a word."""
    inner = rf"(?:(?!{hyphened})[-'’.&]\w+)*"
    piece = re.compile(
        rf"{clitics}|(?<=\w){hyphened}|\.{{2,}}|-{{2,}}|\d+(?=h\d|h\b)|(?<=\d)h(?=\d|\b)|\d+(?:[.,\u202f\u00a0]\d+)*"
        rf"|\w+{inner}\.?(?<=\b[A-Z]\.)|\w+{inner}|[^\w\s]",
        re.I,
    )
    return lambda text: piece.findall(text)
