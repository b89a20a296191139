"""Forms, features and hashes of words: the Python twin of what src/syntax does at run time (see MODEL.md)."""
import unicodedata
from functools import lru_cache

FOLDED = {ord(c): "'" for c in "\u2019\u02bc\u2018"}
FOLDED.update({ord(c): '"' for c in "\u201c\u201d\u00ab\u00bb"})
FOLDED.update({ord(c): " " for c in "\u00a0\u202f\u2009\t"})


def fold(text):
    """Typographic folding, one code point for one."""
    return text.translate(FOLDED)


# For network T opening and closing marks stay apart: « and “ open, » and ” close.
UNIT_FOLDED = {k: v for k, v in FOLDED.items() if v != '"'}
UNIT_FOLDED.update({ord("\u201c"): "«", ord("\u201d"): "»"})


def fold_units(text):
    return text.translate(UNIT_FOLDED)


def folded_form(form):
    return unicodedata.normalize("NFC", fold(form))


def fnv1a(text):
    """32-bit FNV-1a over the UTF-8 bytes."""
    value = 2166136261
    for byte in text.encode("utf-8", "replace"):
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


def units(text):
    """UTF-16 code units as one-unit strings, so that lengths are those of JavaScript."""
    data = text.encode("utf-16-le", "surrogatepass")
    if len(data) == 2 * len(text):
        return text
    return [data[i : i + 2] for i in range(0, len(data), 2)]


def joined(part):
    return part if isinstance(part, str) else b"".join(part).decode("utf-16-le", "replace")


def shape(form):
    out = []
    run = 0
    for c in form:
        if c.isupper():
            mark = "X"
        elif c.islower():
            mark = "x"
        elif unicodedata.category(c) == "Nd":
            mark = "d"
        elif unicodedata.category(c).startswith("L"):
            mark = "c"
        else:
            mark = c
        run = run + 1 if out and out[-1] == mark else 1
        if run <= 2:
            out.append(mark)
        if len(out) >= 12:
            break
    return "".join(out)


@lru_cache(maxsize=400_000)
def features(form, grams, affixes):
    """Rows of `w.gram` and of `w.affix` of a folded form."""
    lower = form.lower()
    inside = units("<" + lower + ">")
    found = [fnv1a(joined(inside))]
    for n in (3, 4, 5):
        found.extend(fnv1a(joined(inside[i : i + n])) for i in range(len(inside) - n + 1))
    cased, low = units(form), units(lower)
    parts = []
    for k in range(1, 5):
        if len(cased) >= k:
            parts.append(f"p{k}:" + joined(cased[:k]))
        if len(low) >= k:
            parts.append(f"s{k}:" + joined(low[len(low) - k :]))
    if len(low) >= 5:
        parts.append("s5:" + joined(low[len(low) - 5 :]))
    parts.append("shape:" + shape(form))
    return tuple(h % grams for h in found), tuple(fnv1a(p) % affixes for p in parts)


def lemma_rule(form, lemma):
    """The edit that makes the lemma of a folded form: see MODEL.md, « Lemma rules »."""
    def suffix_edit(source):
        a, b = units(source), units(lemma)
        same = 0
        while same < len(a) and same < len(b) and a[same] == b[same]:
            same += 1
        return len(a) - same, joined(b[same:])

    low_cut, low_add = suffix_edit(form.lower())
    cut, add = suffix_edit(form)
    if low_cut + len(low_add) <= cut + len(add):
        return f"L|{low_cut}|{low_add}"
    return f"K|{cut}|{add}"


def apply_lemma_rule(form, rule):
    kind, rest = rule.split("|", 1)
    if kind == "=":
        return rest
    cut, add = rest.split("|", 1)
    source = units(form.lower() if kind == "L" else form)
    return joined(source[: max(0, len(source) - int(cut))]) + add
