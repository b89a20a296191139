"""Trains network T (characters -> tokens and sentences): `python tokeniser.py LANG DATA OUT --minutes 8`."""
import argparse
import os
import pickle
import random
import re
import sys
import time
import unicodedata
from collections import Counter
from dataclasses import replace
from functools import lru_cache

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from batches import seeded
from languages import HERE, language
from treebank import BRACKET, cutter, read_treebank, shared_out
from words import fnv1a, fold, fold_units

INSIDE, TOKEN, SENTENCE, WORD, OUTSIDE = range(5)
# Rare labels weigh more in the loss; what that adds to their scores is taken off again when the network is used.
WEIGHTS = (1.0, 1.0, 3.0, 2.0, 1.0)


def read_vectors(path, most):
    """The first words of a file of vectors, and their matrix."""
    words, rows = [], []
    with open(path, encoding="utf-8") as source:
        next(source)
        for line in source:
            cells = line.rstrip().split(" ")
            if cells[0] == "</s>":
                continue
            words.append(cells[0])
            rows.append(np.array(cells[1:], dtype=np.float32))
            if len(words) == most:
                break
    matrix = np.stack(rows)
    return words, torch.from_numpy(matrix / matrix.std() * 0.5)


class Tokeniser(nn.Module):
    def __init__(self, chars, chunks=8192, width=64, dilations=(1, 2, 4, 8, 16), vectors=None):
        super().__init__()
        self.embed = nn.Embedding(chars, 32, padding_idx=0)
        self.chunk = nn.Embedding(chunks, 32, padding_idx=0)
        nn.init.normal_(self.chunk.weight, std=0.1)
        with torch.no_grad():
            self.chunk.weight[0].zero_()
        self.vectors = self.project = None
        if vectors is not None:
            # Row 0: no letter, row 1: a word without a vector. The vectors stay as they are; what is made of them is learned.
            self.vectors = nn.Parameter(torch.cat([torch.zeros(2, vectors.shape[1]), vectors]), requires_grad=False)
            self.project = nn.Linear(vectors.shape[1], 32, bias=False)
            self.unknown = nn.Parameter(torch.zeros(32))
        self.layers = nn.ModuleList(nn.Conv1d(32 if i == 0 else width, width, 5, padding=2 * d, dilation=d) for i, d in enumerate(dilations))
        self.dilations = dilations
        self.out = nn.Conv1d(width, 6, 1)

    def words(self, rows):
        return self.project(self.vectors[rows]) + (rows == 1).unsqueeze(-1) * self.unknown

    def word_table(self):
        """`t.word` of MODEL.md: a row for each word with a vector, after those of no word and of an unknown one."""
        return self.words(torch.arange(len(self.vectors)))

    def forward(self, units, chunks, words=None):
        x = self.embed(units) + self.chunk(chunks)
        if words is not None and self.project is not None:
            x = x + self.words(words)
        x = x.transpose(1, 2)
        if self.training:
            x = x * torch.empty(x.shape[0], x.shape[1], 1).bernoulli_(0.9) / 0.9
        for i, layer in enumerate(self.layers):
            h = F.relu(layer(x))
            if self.training:
                h = F.dropout(h, 0.1)
            x = h if i == 0 else x + h
        return self.out(x).transpose(1, 2)


def surface_words(sentence, token):
    """Where the words of a multiword token end in it, or None where they must be looked up."""
    form, first, last, _ = token
    words = sentence.forms[first : last + 1]
    if fold("".join(words)) == fold(form) and all(words):
        ends, at = [], 0
        for w in words[:-1]:
            at += len(w)
            ends.append(at - 1)
        return ends
    return None


def labelled(sentences, chance, multiwords=None, by_rule=False, spaced_thousands=False):
    """One text with its labels, and the place where each sentence starts. Line breaks and paragraphs come by chance."""
    text, labels, lookup = [], [], []
    wrap = chance.random() < 0.1
    breaks = chance.choice([0.0, 0.0, 0.05, 0.3])
    def add(piece, label):
        text.append(piece)
        labels.extend([label] * len(piece))
        lookup.extend([-1] * len(piece))
    column = 0
    for number, s in enumerate(sentences):
        if number and text:
            if s.starts_paragraph or chance.random() < breaks:
                add("\n\n" if s.starts_paragraph or chance.random() < 0.7 else "\n", OUTSIDE)
        for i, token in enumerate(s.tokens):
            form, first, last, space = token
            if spaced_thousands and re.fullmatch(r"[1-9]\d{3,8}", form) and chance.random() < 0.5 and not re.fullmatch(r"(?:1[89]|20)\d\d", form):
                form = f"{int(form):,}".replace(",", chance.choice([" ", "\u00a0", "\u202f"]))
            start = len(labels)
            text.append(form)
            labels.extend([INSIDE] * len(form))
            lookup.extend([-1] * len(form))
            labels[-1] = TOKEN if i + 1 < len(s.tokens) else SENTENCE
            lookup[-1] = 0
            if last > first:
                ends = surface_words(s, token)
                if ends is None:
                    # By rule, « des » is left open: it may be an article.
                    lookup[-1] = -1 if by_rule and form.lower() == "des" else 1
                    if multiwords is not None:
                        multiwords[(form.lower(), tuple(w.lower() for w in s.forms[first : last + 1]))] += 1
                else:
                    for e in ends:
                        labels[start + e] = WORD
            column += len(form) + 1
            if space and not (number + 1 == len(sentences) and i + 1 == len(s.tokens)):
                if wrap and column > 70 or (i + 1 < len(s.tokens) and chance.random() < 0.002):
                    add("\n", OUTSIDE)
                    column = 0
                else:
                    add(" ", OUTSIDE)
    joined = "".join(text)
    return joined, labels, lookup


CHUNK = re.compile(r"\S+")


def encode(text, char_id, chunks):
    folded = fold(text)
    units = np.array([char_id(c) for c in fold_units(text)], dtype=np.int64)
    rows = np.zeros(len(folded), dtype=np.int64)
    for match in CHUNK.finditer(folded):
        if match.end() - match.start() <= 40:
            rows[match.start() : match.end()] = fnv1a(match.group().lower()) % chunks
    return units, rows


@lru_cache(maxsize=70_000)
def is_letter(c):
    return ord(c) <= 0xFFFF and unicodedata.category(c)[0] == "L"


def word_rows(text, fixed_id):
    """For each unit the row of `t.word`: of the run of letters it stands in, 1 where that has no vector, 0 outside of runs."""
    rows = np.zeros(len(text), dtype=np.int64)
    start = 0
    while start < len(text):
        end = start
        while end < len(text) and is_letter(text[end]):
            end += 1
        if end > start:
            rows[start:end] = fixed_id.get(text[start:end].lower(), 0) + 1 if end - start <= 40 else 1
        start = end + 1
    return rows


def char_ids(known):
    table = {c: i + 8 for i, c in enumerate(known)}
    kinds = {"Ll": 1, "Lu": 2, "Lt": 3, "Lm": 3, "Lo": 3, "Nd": 4}
    def one(c):
        if c in table:
            return table[c]
        if c.isspace():
            return 5
        if ord(c) > 0xFFFF:
            return 7  # two units at run time, each of them half a character
        category = unicodedata.category(c)
        return kinds.get(category, 6 if category[0] in "PS" else 7)
    return one


STOP = re.compile(r"(?<=[.!?…])\s+(?=[«\"—–-]?\s?[A-ZÀ-Þ])")


def silver(path, cut, chosen, most):
    """Sentences of plain prose by rule, so that many more words are met at the start and inside of sentences."""
    from treebank import open_text
    unsure = re.compile(chosen.unsure)
    found = []
    with open_text(path) as lines:
        for line in lines:
            for plain in STOP.split(line.strip()):
                if 8 < len(plain) < 300 and not unsure.search(plain):
                    found.append(plain)
    chance = random.Random(5)
    chance.shuffle(found)
    return [sentence_by_rule(plain, cut, chosen) for plain in found[:most]]


def with_guillemets(sentences, chance):
    """The sentences with straight quotation marks made « » (with a space inside, mostly) or “ ”, in pairs."""
    if sum(t[0] == '"' for s in sentences for t in s.tokens) % 2:
        return sentences
    spaced = chance.random() < 0.7
    left, right = ("«", "»") if chance.random() < 0.6 else ("“", "”")
    spaced = spaced and left == "«"
    opened, found = False, []
    for s in sentences:
        tokens = []
        for form, first, last, space in s.tokens:
            if form == '"':
                opened = not opened
                if opened:
                    tokens.append((left, first, last, space or spaced))
                    continue
                if spaced and tokens:
                    tokens[-1] = (*tokens[-1][:3], True)
                form = right
            tokens.append((form, first, last, space))
        found.append(replace(s, tokens=tokens))
    return found


def without_stop(sentence):
    """The sentence as a heading: its last mark is gone."""
    from treebank import Sentence
    form, first, last, space = sentence.tokens[-1]
    if len(sentence.tokens) < 3 or form not in (".", "!", "?") or last != len(sentence.forms) - 1:
        return sentence
    before = sentence.tokens[-2]
    return Sentence(forms=sentence.forms[:-1], tokens=[*sentence.tokens[:-2], (*before[:3], True)], starts_paragraph=sentence.starts_paragraph)


def sentence_by_rule(plain, cut, chosen):
    from treebank import Sentence
    s, position, tokens = Sentence(), 0, []
    for token in cut(plain):
        start = plain.index(token, position)
        position = start + len(token)
        tokens.append((token, start, position))
    for i, (token, start, end) in enumerate(tokens):
        space = i + 1 == len(tokens) or tokens[i + 1][1] > end
        words = chosen.multiwords.get(token.lower(), [token])
        first = len(s.forms)
        s.forms.extend(words)
        s.tokens.append((token, first, first + len(words) - 1, space))
    return s


def from_brackets(path, cut, chosen):
    """Our own name sentences as raw text: tokens by rule, « des » left open."""
    with open(path, encoding="utf-8") as lines:
        plain = [BRACKET.sub(lambda m: m.group(2), line.strip()) for line in lines]
    unsure = re.compile(chosen.unsure)
    return [sentence_by_rule(p, cut, chosen) for p in plain if p and not unsure.search(p)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("language")
    parser.add_argument("data")
    parser.add_argument("out")
    parser.add_argument("--minutes", type=float, default=8)
    parser.add_argument("--chunks", type=int, default=8192)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--vectors", help="word vectors, the same that network W is given")
    parser.add_argument("--most-vectors", type=int, default=36000)
    parser.add_argument("--kept", type=float, default=1.0, help="the share of the development treebanks that is kept for choosing")
    parser.add_argument("--start", help="go on from these weights (an OUT of before)")
    args = parser.parse_args()
    torch.set_num_threads(1)
    chance = seeded(3)
    chosen = language(args.language)
    sources = [(read_treebank(f"{args.data}/{p}"), w) for p, w in chosen.treebanks_raw]
    cut = cutter(chosen.clitics, getattr(chosen, "hyphened", "(?!)"))
    shared = [shared_out(read_treebank(f"{args.data}/{p}"), args.kept) for p in chosen.treebanks_dev]
    dev = [kept for kept, _ in shared]
    sources += [(rest, 1.0) for _, rest in shared if rest]
    fixed_id, fixed = {}, None
    if args.vectors:
        fixed_words, fixed = read_vectors(args.vectors, args.most_vectors)
        fixed_id = {w: i + 1 for i, w in enumerate(fixed_words)}
    prose = [s for p in getattr(chosen, "prose", []) for s in silver(f"{args.data}/{p}", cut, chosen, 40000)]
    multiwords, seen = Counter(), Counter()
    for sentences, _ in sources:
        text, _, _ = labelled(sentences, random.Random(0), multiwords)
        seen.update(fold_units(text))
    seen.update(dict.fromkeys("«»", 3))
    known = "".join(sorted(c for c, n in seen.items() if n >= 3 and ord(c) <= 0xFFFF))
    before = None
    if args.start:
        # The characters that the weights know stay what they were.
        with open(args.start, "rb") as source:
            before = pickle.load(source)
        known = before["chars"]
    one = char_ids(known)
    table = {}
    for (surface, words), _ in multiwords.most_common():
        table.setdefault(surface, list(words))
    model = Tokeniser(len(known) + 8, args.chunks, vectors=fixed)
    optimizer = torch.optim.Adam([p for p in model.parameters() if p.requires_grad], lr=args.rate)
    if before:
        weights = {k: torch.from_numpy(v) for k, v in before["weights"].items()}
        weights["out.bias"][:5] += torch.log(torch.tensor(WEIGHTS))
        model.load_state_dict(weights, strict=False)
    average = {k: v.detach().clone() for k, v in model.state_dict().items()}
    start, step, best, done, told = time.time(), 0, -1.0, False, time.time()
    length, rows = 384, 24

    @torch.no_grad()
    def judge():
        model.eval()
        out = []
        for sentences in dev:
            text, labels, lookup = labelled(sentences, FixedChance())
            units, chunk_rows = encode(text, one, args.chunks)
            logits = model(*(torch.from_numpy(a)[None] for a in (units, chunk_rows, word_rows(fold(text), fixed_id))))[0]
            best_label = logits[:, :5].argmax(-1).numpy()
            def cuts(labels, kind):
                return {i for i, l in enumerate(labels) if l in kind}
            def f1(a, b):
                return 200 * len(a & b) / max(1, len(a) + len(b))
            gold = np.array(labels)
            ends = f1(cuts(gold, (TOKEN, SENTENCE)), cuts(best_label, (TOKEN, SENTENCE)))
            # A sentence is right where both of its ends are, as in the CoNLL 2018 scorer.
            def stretches(labels):
                ends = sorted(cuts(labels, (SENTENCE,)))
                return set(zip([-1, *ends], ends))
            stops = f1(stretches(gold), stretches(best_label))
            want = np.array(lookup)
            mwt = ((logits[:, 5].numpy() > 0) == (want == 1))[want >= 0].mean() * 100
            out.append((round(ends, 2), round(stops, 2), round(mwt, 2)))
        model.train()
        return out

    while not done:
        documents, by_rule = [], []
        for sentences, weight in sources:
            # Runs of neighbouring sentences keep what the source had; runs are shuffled so that seams differ each time.
            at = 0
            runs = []
            while at < len(sentences):
                size = chance.choice([1, 2, 3, 5, 8, 20, 60])
                if chance.random() < weight:
                    runs.append(sentences[at : at + size])
                at += size
            chance.shuffle(runs)
            documents.extend([s for r in runs[i : i + 6] for s in r] for i in range(0, len(runs), 6))
        for source in chosen.names:
            path = os.path.join(HERE, source.get("bracketed", "?"))
            if os.path.exists(path):
                own = from_brackets(path, cut, chosen)
                chance.shuffle(own)
                by_rule.extend(own[i : i + 5] for i in range(0, len(own), 5))
        if prose and (time.time() - start) / (args.minutes * 60) < 0.75:
            chance.shuffle(prose)
            by_rule.extend(prose[i : i + 6] for i in range(0, 3000, 6))
        documents = [([without_stop(s) if chance.random() < 0.06 else s for s in d], False) for d in documents]
        documents += [([without_stop(s) if chance.random() < 0.15 else s for s in d], True) for d in by_rule]
        chance.shuffle(documents)
        all_units, all_rows, all_words, all_labels, all_lookup = [], [], [], [], []
        for document, ruled in documents:
            if chance.random() < 0.6:
                document = with_guillemets(document, chance)
            text, labels, lookup = labelled(document, chance, by_rule=ruled, spaced_thousands=getattr(chosen, "spaced_thousands", False))
            if chance.random() < 0.02:
                text = text.upper() if len(text.upper()) == len(text) else text
            units, chunk_rows = encode(text + "\n\n", one, args.chunks)
            all_units.append(units)
            all_rows.append(chunk_rows)
            all_words.append(word_rows(fold(text + "\n\n"), fixed_id))
            all_labels.append(np.array(labels + [OUTSIDE] * 2))
            all_lookup.append(np.array(lookup + [-1] * 2))
        units, chunk_rows, words, labels, lookup = (np.concatenate(x) for x in (all_units, all_rows, all_words, all_labels, all_lookup))
        count = len(units) // length
        order = list(range(count))
        chance.shuffle(order)
        losses = []
        for group in range(0, count - rows + 1, rows):
            spent = (time.time() - start) / (args.minutes * 60)
            if spent >= 1:
                done = True
                break
            optimizer.param_groups[0]["lr"] = args.rate * max(0.02, 1 - spent)
            index = [slice(o * length, (o + 1) * length) for o in order[group : group + rows]]
            pick = lambda a: torch.from_numpy(np.stack([a[i] for i in index]))
            lost = pick(chunk_rows)
            lost = lost.masked_fill(torch.rand(lost.shape) < 0.05, 0)
            # Whole chunks are lost too, so that unknown words are met in training.
            lost = lost.masked_fill((lost * 2654435761 + step * 97 >> 7) % 5 == 0, 0)
            # Some words lose their vector, as names that were never met have none.
            vectored = pick(words)
            gone = (vectored > 1) & ((vectored * 2246822519 + step * 131 >> 9) % 10 == 0)
            logits = model(pick(units), lost, vectored.masked_fill(gone, 1))
            target, mwt = pick(labels), pick(lookup)
            weight = torch.tensor(WEIGHTS)
            loss = F.cross_entropy(logits[..., :5].reshape(-1, 5), target.reshape(-1), weight)
            known_mwt = mwt >= 0
            loss = loss + F.binary_cross_entropy_with_logits(logits[..., 5][known_mwt], mwt[known_mwt].float())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            step += 1
            with torch.no_grad():
                keep = min(0.995, 1 - 1 / (2 + step / 4))
                for k, v in model.state_dict().items():
                    if k != "vectors":
                        average[k].lerp_(v, 1 - keep)
            losses.append(float(loss.detach()))
        if not done and time.time() - told < 60:
            continue
        told = time.time()
        own = {k: v.detach().clone() for k, v in model.state_dict().items()}
        used = unweighted(average)
        model.load_state_dict(used)
        score = judge()
        print(f"{(time.time() - start) / 60:.1f} min, step {step}: loss {np.mean(losses):.4f}, dev (tokens, sentences, multiword) {score}", flush=True)
        mean = np.mean([a + b + c for a, b, c in score])
        if mean > best:
            best = mean
            with open(args.out, "wb") as target:
                table_of_words = model.word_table().detach().numpy().copy() if fixed is not None else None
                pickle.dump({"weights": {k: v.numpy().copy() for k, v in used.items() if k != "vectors"}, "words": table_of_words, "chars": known, "multiwords": table,
                             "dilations": model.dilations, "chunks": args.chunks, "score": score}, target)
        model.load_state_dict(own)


def unweighted(weights):
    """The weights with the loss's class weights taken off the output biases."""
    bias = weights["out.bias"].clone()
    bias[:5] -= torch.log(torch.tensor(WEIGHTS))
    return {**weights, "out.bias": bias}


class FixedChance:
    """Stands in for chance where a text must be as its source has it."""
    def random(self):
        return 1.0

    def choice(self, items):
        return 0.0


if __name__ == "__main__":
    sys.exit(main())
