"""Vocabularies, labels and batches for network W."""
import random
from collections import Counter

import numpy as np
import torch

from words import features, folded_form, lemma_rule

NER = ["O"] + [f"{p}-{t}" for t in ("PER", "ORG", "LOC", "EVT") for p in "BI"]
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()


class Vocabulary:
    def __init__(self, treebanks, names, fixed_words, grams, affixes, least=2):
        self.grams, self.affixes = grams, affixes
        forms, morph, lemma, relations = Counter(), Counter(), Counter(), Counter()
        for sentences in treebanks:
            for s in sentences:
                for i, f in enumerate(s.forms):
                    form = folded_form(f)
                    forms[form.lower()] += 1
                    morph[f"{s.upos[i]}|{s.feats[i]}"] += 1
                    lemma[lemma_rule(form, folded_form(s.lemmas[i]))] += 1
                    relations[s.deprels[i]] += 1
        for words, _ in names:
            forms.update(w.lower() for w in words)
        self.words = sorted(w for w, n in forms.items() if n >= least)
        self.fixed = fixed_words
        self.upos = UPOS
        self.morph = [m for m, n in sorted(morph.items(), key=lambda x: (-x[1], x[0]))]
        self.lemma = [r for r, n in sorted(lemma.items(), key=lambda x: (-x[1], x[0])) if n >= 2]
        self.relations = sorted(relations)
        index = lambda items: {x: i for i, x in enumerate(items)}
        self.word_id = {w: i + 1 for i, w in enumerate(self.words)}
        self.fixed_id = {w: i + 1 for i, w in enumerate(self.fixed)}
        self.upos_id, self.morph_id, self.lemma_id = index(self.upos), index(self.morph), index(self.lemma)
        self.relation_id, self.ner_id = index(self.relations), index(NER)

    def sizes(self):
        return {"words": len(self.words), "upos": len(self.upos), "morph": len(self.morph), "lemma": len(self.lemma),
                "relations": len(self.relations), "ner": len(NER)}


def ready(vocabulary, sentence):
    """A treebank sentence as ids; lemma rules that are too rare are left out of the loss (-1)."""
    forms = [folded_form(f) for f in sentence.forms]
    return {
        "forms": forms,
        "upos": [vocabulary.upos_id[u] for u in sentence.upos],
        "morph": [vocabulary.morph_id.get(f"{u}|{f}", -1) for u, f in zip(sentence.upos, sentence.feats)],
        "lemma": [vocabulary.lemma_id.get(lemma_rule(f, folded_form(l)), -1) for f, l in zip(forms, sentence.lemmas)],
        "heads": [h + 1 for h in sentence.heads],
        "relations": [vocabulary.relation_id.get(d, -1) for d in sentence.deprels],
    }


# What a tag of the name sets allows: "?" may be O or an event's; of sets that do not mark events, so may O.
def allowed(tag):
    return [0, NER.index("B-EVT"), NER.index("I-EVT")] if tag == "?" else [NER.index(tag)]


def collate(vocabulary, sentences, device="cpu"):
    """One batch, longest sentence first."""
    sentences = sorted(sentences, key=lambda s: -len(s["forms"]))
    b, n = len(sentences), len(sentences[0]["forms"])
    seen = {}
    arrays = {k: np.full((b, n), fill, dtype=np.int64) for k, fill in
              (("word", 0), ("fixed", 0), ("form", 0), ("upos", -1), ("morph", -1), ("lemma", -1), ("heads", -1), ("relations", -1))}
    for row, s in enumerate(sentences):
        length = len(s["forms"])
        for column, form in enumerate(s["forms"]):
            lower = form.lower()
            arrays["word"][row, column] = vocabulary.word_id.get(lower, 0)
            arrays["fixed"][row, column] = vocabulary.fixed_id.get(lower, 0)
            arrays["form"][row, column] = seen.setdefault(form, len(seen))
        for key in ("upos", "morph", "lemma", "heads", "relations"):
            if key in s:
                arrays[key][row, :length] = s[key]
    grams, gram_offsets, affixes, affix_offsets = [], [], [], []
    for form in seen:
        g, a = features(form, vocabulary.grams, vocabulary.affixes)
        gram_offsets.append(len(grams))
        affix_offsets.append(len(affixes))
        grams.extend(g)
        affixes.extend(a)
    batch = {k: torch.from_numpy(v).to(device) for k, v in arrays.items()}
    for key, value in (("grams", grams), ("gram_offsets", gram_offsets), ("affixes", affixes), ("affix_offsets", affix_offsets)):
        batch[key] = torch.tensor(value, dtype=torch.long, device=device)
    batch["lengths"] = torch.tensor([len(s["forms"]) for s in sentences])
    if "tags" in sentences[0]:
        mask = np.zeros((b, n, len(NER)), dtype=bool)
        for row, s in enumerate(sentences):
            for column, tag in enumerate(s["tags"]):
                mask[row, column, allowed(tag)] = True
        batch["allowed"] = torch.from_numpy(mask).to(device)
    return batch


def batches_of(sentences, words, chance):
    """Shuffled batches of about `words` words, sentences of like length together."""
    order = sorted(sentences, key=lambda s: len(s["forms"]) + chance.random() * 4)
    groups, now, longest = [], [], 0
    for s in order:
        longest = max(longest, len(s["forms"]))
        if now and longest * (len(now) + 1) > words:
            groups.append(now)
            now, longest = [], len(s["forms"])
        now.append(s)
    if now:
        groups.append(now)
    chance.shuffle(groups)
    return groups


def weighted(sentences, weight, chance):
    """A sample of the sentences: all `int(weight)` times, and the rest by chance."""
    whole, part = int(weight), weight - int(weight)
    return [s for _ in range(whole) for s in sentences] + [s for s in sentences if chance.random() < part]


def seeded(seed):
    torch.manual_seed(seed)
    np.random.seed(seed)
    return random.Random(seed)
