"""Lets network W read plain text before it sees trees: `python pretrain.py LANG DATA VECTORS OUT --minutes 30 TEXT...`.

The first layer guesses the next word (forward) and the one before (backward); some words are hidden, and the second layer guesses those
from both sides (Peters et al. 2018 and Devlin et al. 2019, made small). OUT is what `train.py --start` goes on from."""
import argparse
import glob
import os
import pickle
import random
import re
import sys
import time
from collections import Counter

import torch
from torch import nn
from torch.nn import functional as F

from batches import Vocabulary, batches_of, collate, seeded
from corpus import lines_of
from languages import language
from network import Network
from tokeniser import STOP, read_vectors
from train import read_names
from treebank import cutter, open_text, read_columns, read_treebank
from words import folded_form

HIDDEN = 0.15


def plain_sentences(paths, cut, chosen, chance):
    """Sentences of plain text by rule, as lists of folded forms; a contraction that may be an article is left whole half of the time."""
    for pattern in paths:
        for path in sorted(glob.glob(pattern)):
            if path.endswith((".conll", ".conll.gz")):
                yield from conll_sentences(path)
                continue
            for line in open_text(path) if path.endswith((".txt", ".txt.gz")) else lines_of(path):
                for plain in STOP.split(line.strip()):
                    if not 20 < len(plain) < 400:
                        continue
                    words = []
                    for token in cut(plain):
                        parts = chosen.multiwords.get(token.lower(), [token])
                        whole = token.lower() == "des" and chance.random() < 0.5
                        words.extend([token] if whole else parts)
                    yield [folded_form(w) for w in words]


def conll_sentences(path):
    """The words of a CoNLL-U-like file, whatever else it says."""
    words = []
    with open_text(path) as lines:
        for line in lines:
            cells = line.split("\t")
            if cells[0].isdigit() and len(cells) > 1:
                words.append(folded_form(cells[1]))
            elif not line.strip() and words:
                if len(words) < 150:
                    yield words
                words = []


class Guesser(nn.Module):
    """Scores of the commonest words, by one shared table of output vectors."""
    def __init__(self, hidden, words, width=96):
        super().__init__()
        self.forward_side, self.backward_side, self.both = nn.Linear(hidden, width), nn.Linear(hidden, width), nn.Linear(2 * hidden, width)
        self.table = nn.Linear(width, words)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("language")
    parser.add_argument("data")
    parser.add_argument("vectors")
    parser.add_argument("out")
    parser.add_argument("texts", nargs="+")
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--hidden", type=int, default=256)
    parser.add_argument("--most-vectors", type=int, default=40000)
    parser.add_argument("--grams", type=int, default=24576)
    parser.add_argument("--guessed", type=int, default=8000)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    torch.set_num_threads(1)
    chance = seeded(args.seed)
    chosen = language(args.language)
    cut = cutter(chosen.clitics, getattr(chosen, "hyphened", "(?!)"))
    treebanks = [read_treebank(f"{args.data}/{p}") for p in chosen.treebanks_train]
    names = read_names(chosen, args.data, chance)
    fixed_words, fixed = read_vectors(args.vectors, args.most_vectors)
    vocabulary = Vocabulary(treebanks, [row for rows, _ in names for row in rows], fixed_words, grams=args.grams, affixes=8192)
    own = [[folded_form(f) for f in s.forms] for sentences in treebanks for s in sentences if len(s.forms) > 4]
    own += [forms for rows, w in names for forms, _ in rows if w >= 1 and len(forms) > 4]
    plain = list(plain_sentences(args.texts, cut, chosen, chance))
    chance.shuffle(plain)
    counts = Counter(w.lower() for s in own for w in s)
    for n, s in enumerate(plain):
        if n < 150_000:
            counts.update(w.lower() for w in s)
    guessed = {w: i for i, (w, _) in enumerate(counts.most_common(args.guessed))}
    print(len(plain), "plain sentences,", len(own), "of our sets", flush=True)
    model = Network(vocabulary.sizes(), fixed, grams=args.grams, affixes=8192, hidden=args.hidden)
    guesser = Guesser(args.hidden, len(guessed))
    used = {n for n, _ in model.named_parameters() if n.split(".")[0] in ("fixed", "word", "gram", "affix", "lstm0", "lstm1")}
    slow = [p for n, p in model.named_parameters() if n.startswith("fixed")]
    fast = [p for n, p in model.named_parameters() if n in used and not n.startswith("fixed")] + list(guesser.parameters())
    optimizer = torch.optim.Adam([{"params": fast}, {"params": slow}], betas=(0.9, 0.99), eps=1e-8)
    model.drop = 0.1
    started, step, seconds, told, at = time.time(), 0, args.minutes * 60, time.time(), 0
    losses = {"next": [], "hidden": []}
    read = 0
    done = False
    while not done:
        # Our own sets come back often; plain text is gone through once.
        part = plain[at : at + 20_000] + chance.sample(own, min(len(own), 2_500))
        at = at + 20_000 if at + 20_000 < len(plain) else 0
        for group in batches_of([{"forms": s} for s in part], 1200, chance):
            spent = (time.time() - started) / seconds
            if spent >= 1:
                done = True
                break
            rate = args.rate * min(1, (step + 1) / 200) * max(0.02, 1 - spent) ** 0.7
            optimizer.param_groups[0]["lr"], optimizer.param_groups[1]["lr"] = rate, rate * 0.2
            batch = collate(vocabulary, group)
            group = sorted(group, key=lambda s: -len(s["forms"]))
            target = torch.full(batch["word"].shape, -1)
            for row, s in enumerate(group):
                target[row, : len(s["forms"])] = torch.tensor([guessed.get(w.lower(), -1) for w in s["forms"]])
            hidden = torch.rand(target.shape) < HIDDEN
            batch["hidden"] = hidden
            y0, y = model.encode(batch)
            ahead, back = y0[..., : args.hidden], y0[..., args.hidden :]
            next_word, word_before = target[:, 1:], target[:, :-1]
            forward_seen, backward_seen = next_word >= 0, word_before >= 0
            masked = hidden & (target >= 0)
            sides = torch.cat([guesser.forward_side(ahead[:, :-1][forward_seen]), guesser.backward_side(back[:, 1:][backward_seen])])
            wanted = torch.cat([next_word[forward_seen], word_before[backward_seen]])
            # A half of the neighbours is enough a step: the table's products cost most.
            kept = torch.rand(wanted.shape) < 0.5
            neighbours = F.cross_entropy(guesser.table(sides[kept]), wanted[kept])
            middle = F.cross_entropy(guesser.table(guesser.both(y[masked])), target[masked])
            loss = neighbours + middle
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(fast, 5.0)
            optimizer.step()
            step += 1
            read += int(batch["lengths"].sum())
            losses["next"].append(float(neighbours))
            losses["hidden"].append(float(middle))
            if time.time() - told > 60:
                told = time.time()
                print(f"{(told - started) / 60:.1f} min, step {step}, {read} words:", {k: round(sum(v) / len(v), 3) for k, v in losses.items()}, flush=True)
                losses = {"next": [], "hidden": []}
    with open(args.out + ".part", "wb") as target:
        pickle.dump({"weights": {k: v.detach().numpy() for k, v in model.state_dict().items()}, "vocabulary": vocabulary, "score": {}}, target)
    os.replace(args.out + ".part", args.out)


if __name__ == "__main__":
    sys.exit(main())
