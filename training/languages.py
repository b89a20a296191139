"""What each language is trained from: languages/LANG.json."""
import json
import os
from types import SimpleNamespace

HERE = os.path.dirname(os.path.abspath(__file__))


def language(name):
    with open(os.path.join(HERE, "languages", f"{name}.json"), encoding="utf-8") as source:
        return SimpleNamespace(name=name, **json.load(source))
