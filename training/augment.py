"""Our name sentences told again with other names, so that the network learns the places of names and not the names.

A name gives way to one of its type that has been seen after the same little word (« en », « au », « l' », "the"), so that articles and
elisions mostly stay right. Names come from the sentences themselves and from the project's knowledge files; persons are also made new
from the first and last names of others.
"""
import json
import os
import random
import re
from collections import defaultdict

from languages import HERE
from treebank import BRACKET

KNOWLEDGE = os.path.join(HERE, "..", "src", "knowledge", "data")
FILES = {"states": "LOC", "places": "LOC", "organisations": "ORG", "groups": "ORG", "people": "PER", "processes": "EVT"}
VOWEL = re.compile(r"^[aeiouyéèêàâîôûAEIOUYÉÈÊÀÂÎÔÛ]")


def before(text):
    """The little word or the kind of mark a name stands after; vowels elide, so the name's first letter counts too."""
    match = re.search(r"(\w+['’]|\w+) ?$", text)
    word = match.group(1).lower().replace("’", "'") if match else ""
    return word if len(word) <= 4 else "*"


def key(kind, text, name):
    vowel = bool(VOWEL.match(name))
    return (kind, vowel) if kind == "PER" else (kind, before(text), vowel)


def pools(lines, language):
    found = defaultdict(set)
    for line in lines:
        for match in BRACKET.finditer(line):
            found[key(match.group(1), line[: match.start()], match.group(2))].add(match.group(2))
    for file, kind in FILES.items():
        with open(os.path.join(KNOWLEDGE, f"{file}.json"), encoding="utf-8") as source:
            for entry in json.load(source)["entries"]:
                for name in entry["names"].get(language, []):
                    vowel = bool(VOWEL.match(name))
                    if kind == "PER":
                        if " " in name:
                            found[(kind, vowel)].add(name)
                        continue
                    if language == "en":
                        words = ("in", "of", "to", "from", "*", "") if kind == "LOC" else ("the", "*")
                    elif file == "states":
                        gender = entry.get("gender", "")
                        words = ("en", "l'", "d'") if vowel else {"m": ("au", "du", "le"), "f": ("en", "la", "de")}.get(gender, ("aux", "des", "les"))
                    elif file == "places":
                        words = ("à", "d'", "*", "") if vowel else ("à", "de", "*", "")
                    elif kind == "ORG" and vowel:
                        words = ("l'",)
                    else:
                        continue
                    for word in words:
                        found[(kind, word, vowel)].add(name)
    pool = os.path.join(HERE, "names", f"pool.{language}.tsv")
    if os.path.exists(pool):
        with open(pool, encoding="utf-8") as source:
            for kind, word, name in (line.rstrip("\n").split("\t") for line in source if line.count("\t") == 2):
                vowel = bool(VOWEL.match(name))
                if kind == "PER":
                    found[(kind, vowel)].add(name)
                    continue
                for one in (word, "") if word == "*" else (word,):
                    found[(kind, one, vowel)].add(name)
    people = sorted(n for vowel in (True, False) for n in found[("PER", vowel)] if " " in n)
    return {k: sorted(v) for k, v in found.items()}, people


def told_again(line, found, people, chance):
    out, at = [], 0
    for match in BRACKET.finditer(line):
        kind, name = match.groups()
        out.append(line[at : match.start()])
        at = match.end()
        if chance.random() < 0.65:
            choices = found.get(key(kind, line[: match.start()], name), [name])
            if kind == "PER" and " " in name and chance.random() < 0.5:
                first, last = chance.choice(people).split(" ", 1)[0], chance.choice(people).split(" ", 1)[1]
                made = f"{first} {last}"
                name = made if bool(VOWEL.match(made)) == bool(VOWEL.match(name)) else name
            elif kind == "PER" and " " not in name:
                other = chance.choice(choices).split(" ", 1)[-1]
                name = other if bool(VOWEL.match(other)) == bool(VOWEL.match(name)) else name
            elif choices:
                name = chance.choice(choices)
        out.append(f"[{kind} {name}]")
    return "".join(out) + line[at:]


def told_again_all(lines, language, chance, times):
    """The lines themselves, and each `times` over with other names."""
    found, people = pools(lines, language)
    return lines + [told_again(line, found, people, chance) for _ in range(times) for line in lines if BRACKET.search(line)]


if __name__ == "__main__":
    import sys

    with open(sys.argv[1], encoding="utf-8") as source:
        own = [line.rstrip("\n") for line in source if line.strip()]
    print("\n".join(told_again_all(own, sys.argv[2], random.Random(11), int(sys.argv[3]))))
