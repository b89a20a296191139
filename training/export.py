"""Packs trained networks into a model file: `python export.py LANG WORDS.pt TOKENISER.pt MODELS VERSION [ENDS.pt]` (see MODEL.md)."""
import hashlib
import json
import os
import pickle
import sys

import numpy as np

from batches import NER

RENAMED = {"gram.weight": "w.gram", "affix.weight": "w.affix", "word.weight": "w.word", "fixed.weight": "w.fixed"}


def lstm(weights, name):
    """The tensors of a bidirectional LSTM layer of PyTorch, by direction (f, b) and part."""
    found = {}
    for suffix, direction in (("", "f"), ("_reverse", "b")):
        part = lambda kind: weights[f"{name}.{kind}_l0{suffix}"]
        found[f"{direction}.wx"] = part("weight_ih")
        found[f"{direction}.wh"] = part("weight_hh")
        found[f"{direction}.b"] = (part("bias_ih") + part("bias_hh"))[:, None]
    return found


def tensors_of(words, tokeniser, ends):
    """Name -> float matrix, in the shapes and names of MODEL.md; and the names of those that are not quantised."""
    w, found = words["weights"], {}
    for old, new in RENAMED.items():
        if old in w:
            found[new] = w[old]
    for layer in (0, 1):
        found.update({f"lstm{layer}{part}": matrix for part, matrix in lstm(w, f"lstm{layer}").items()})
    for old, new in (("tag_h", "tag.h"), ("upos", "upos"), ("morph", "morph"), ("lemma", "lemma"), ("arc_dep", "arc.dep"), ("arc_head", "arc.head"),
                     ("rel_dep", "rel.dep"), ("rel_head", "rel.head"), ("ner_h", "ner.h"), ("ner", "ner")):
        found[f"{new}.w"], found[f"{new}.b"] = w[f"{old}.weight"], w[f"{old}.bias"][:, None]
    for old, new in (("arc_root", "arc.root"), ("rel_root", "rel.root"), ("arc_u", "arc.u"), ("arc_v", "arc.v"), ("rel_u", "rel.u"),
                     ("rel_a", "rel.a"), ("rel_c", "rel.c"), ("rel_b", "rel.b")):
        found[new] = w[old]
    t = tokeniser["weights"]
    found["t.embed"], found["t.chunk"] = t["embed.weight"], t["chunk.weight"]
    if tokeniser.get("words") is not None:
        found["t.word"] = tokeniser["words"]
        if len(found["t.word"]) != len(words["vocabulary"].fixed) + 2:
            sys.exit("the two networks were given different word vectors")
    for i in range(len(tokeniser["dilations"])):
        conv = t[f"layers.{i}.weight"]
        found[f"t.conv{i}.w"] = conv.transpose(0, 2, 1).reshape(conv.shape[0], -1)
        found[f"t.conv{i}.b"] = t[f"layers.{i}.bias"][:, None]
    found["t.out.w"], found["t.out.b"] = t["out.weight"][:, :, 0], t["out.bias"][:, None]
    if ends:
        e = ends["weights"]
        found.update({f"end{part}": matrix for part, matrix in lstm(e, "lstm").items()})
        for old, new in (("hidden", "end.h"), ("out", "end")):
            found[f"{new}.w"], found[f"{new}.b"] = e[f"{old}.weight"], e[f"{old}.bias"][:, None]
    plain = {n for n in found if n.endswith(".b") or n in ("arc.v", "arc.root", "rel.root", "rel.a", "rel.c", "rel.b")}
    return found, plain


def pack(language, words, tokeniser, ends, version):
    vocabulary = words["vocabulary"]
    found, plain = tensors_of(words, tokeniser, ends)
    data, listed = bytearray(), []

    def put(name, dtype, array, scale=None):
        while len(data) % 64:
            data.append(0)
        listed.append({"name": name, "dtype": dtype, "shape": list(array.shape), "offset": len(data), "scale": scale})
        data.extend(array.tobytes())

    for name, matrix in found.items():
        matrix = np.ascontiguousarray(matrix, dtype="<f4")
        if name in plain:
            put(name, "f32", matrix)
            continue
        top = np.abs(matrix).max(axis=1, keepdims=True)
        scale = np.where(top > 0, top / 127, 1).astype("<f4")
        put(name, "i8", np.clip(np.rint(matrix / scale), -127, 127).astype(np.int8), f"{name}.scale")
        put(f"{name}.scale", "f32", scale)
    hidden = found["lstm0f.wh"].shape[1]
    header = {
        "format": 1, "language": language, "version": version,
        "config": {
            "input": int(found["lstm0f.wx"].shape[1]), "hidden": int(hidden), "grams": vocabulary.grams, "affixes": vocabulary.affixes,
            "chunks": tokeniser["chunks"], "t_width": int(found["t.out.w"].shape[1]),
            "t_layers": [{"kernel": 5, "dilation": d} for d in tokeniser["dilations"]],
        },
        "labels": {"upos": vocabulary.upos, "morph": vocabulary.morph, "lemma": vocabulary.lemma, "relations": vocabulary.relations, "ner": NER},
        "vocabulary": {"chars": tokeniser["chars"], "words": vocabulary.words, "fixed": vocabulary.fixed},
        "rules": {"multiwords": tokeniser["multiwords"]},
        "tensors": listed,
    }
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    text += b" " * (-(12 + len(text)) % 64)
    return b"PPMODEL1" + len(text).to_bytes(4, "little") + text + bytes(data)


def loaded(path):
    with open(path, "rb") as source:
        return pickle.load(source)


def main(language, words_path, tokeniser_path, folder, version, ends_path=None):
    packed = pack(language, loaded(words_path), loaded(tokeniser_path), loaded(ends_path) if ends_path else None, version)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, f"{language}.model"), "wb") as target:
        target.write(packed)
    manifest_path = os.path.join(folder, "manifest.json")
    manifest = {}
    if os.path.exists(manifest_path):
        with open(manifest_path, encoding="utf-8") as source:
            manifest = json.load(source)
    manifest[f"{language}.model"] = {"sha256": hashlib.sha256(packed).hexdigest(), "bytes": len(packed)}
    with open(manifest_path, "w", encoding="utf-8") as target:
        json.dump(dict(sorted(manifest.items())), target, indent=2)
        target.write("\n")
    print(language, len(packed), "bytes")


if __name__ == "__main__":
    main(*sys.argv[1:7])
