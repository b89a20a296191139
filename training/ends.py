"""Trains the judge of doubtful ends: `python ends.py LANG DATA VECTORS WORDS OUT --steps 700`.

Network W stays as it is (WORDS, an OUT of train.py). It reads several sentences as if they were one; a small layer on top learns after
which words a sentence ends. Sentences come in new neighbourhoods, some without the mark at their end, as headings are."""
import argparse
import pickle
import random
import sys
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from batches import collate, seeded
from languages import language
from network import Network
from tokeniser import read_vectors, without_stop
from treebank import read_treebank, shared_out
from words import folded_form

STOPS = {".", "!", "?", "…", "..."}


class Judge(nn.Module):
    """Both layers of W's output, read both ways once more; then the two words beside a place."""
    def __init__(self, inputs, width=64, hidden=64):
        super().__init__()
        self.lstm = nn.LSTM(inputs, width, batch_first=True, bidirectional=True)
        self.hidden = nn.Linear(4 * width, hidden)
        self.out = nn.Linear(hidden, 1)

    def forward(self, x, lengths):
        if self.training:
            x = x * torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(0.7) / 0.7
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True)
        y = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True)[0]
        beside = torch.cat([y, F.pad(y[:, 1:], (0, 0, 0, 1))], -1)
        return self.out(F.relu(self.hidden(F.dropout(beside, 0.3, self.training)))).squeeze(-1)


def heading_of(sentence, chance):
    """A noun with all that hangs on it, as a heading: without its article, capitalised. None where the sentence has no fit one."""
    fit = []
    for head, upos in enumerate(sentence.upos):
        own = {head}
        for _ in range(12):
            own |= {i for i, h in enumerate(sentence.heads) if h in own}
        first, last = min(own), max(own)
        while first < last and sentence.upos[first] in ("DET", "ADP", "PUNCT", "CCONJ", "SCONJ"):
            first += 1
        if upos in ("NOUN", "PROPN") and len(own) == max(own) - min(own) + 1 and 1 <= last - first < 12 and sentence.upos[last] != "PUNCT":
            fit.append((first, last))
    if not fit:
        return None
    first, last = chance.choice(fit)
    forms = list(sentence.forms[first : last + 1])
    forms[0] = forms[0][:1].upper() + forms[0][1:]
    if chance.random() < 0.15:
        forms = [form.upper() for form in forms]
    ends = {last for _, _, last, _ in sentence.tokens}
    return forms, [i in ends for i in range(first, last + 1)]


def stretches(sentences, chance, unmarked=0.2, together=0.15, alone=1.0, headed=0.0, most=90):
    """Sentences in runs, put together where no full stop parts them, and now and then where one does; a share `alone` of those that stay
    alone; before a share `headed` stands a heading made of another sentence. `ends` are the labels, `places` where a token ends, after
    which a sentence might."""
    runs, at = [], 0
    while at < len(sentences):
        size = chance.choice([1, 1, 2, 3, 5, 8])
        runs.append(sentences[at : at + size])
        at += size
    chance.shuffle(runs)
    found, now = [], {"forms": [], "ends": [], "places": []}
    def close():
        nonlocal now
        if sum(now["ends"]) > 1 or (now["forms"] and chance.random() < alone):
            found.append(now)
        now = {"forms": [], "ends": [], "places": []}
    def put(forms, places):
        now["forms"] += [folded_form(f) for f in forms]
        now["ends"] += [0.0] * (len(forms) - 1) + [1.0]
        now["places"] += places
    for s in (s for run in runs for s in run):
        heading = heading_of(chance.choice(sentences), chance) if chance.random() < headed else None
        if heading:
            put(*heading)
        if chance.random() < unmarked:
            s = without_stop(s)
        if len(s.forms) > most:
            continue
        if len(now["forms"]) + len(s.forms) > most:
            close()
        last_words = {last for _, _, last, _ in s.tokens}
        put(s.forms, [i in last_words for i in range(len(s.forms))])
        if s.forms[-1] in STOPS and chance.random() >= together:
            close()
    close()
    return found


def in_groups(rows, words, chance):
    """Batches of about `words` words, stretches of like length together, longest first."""
    groups, now = [], []
    for row in sorted(rows, key=lambda r: -len(r["forms"]) - chance.random() * 4):
        longest = max([len(row["forms"]), *(len(r["forms"]) for r in now[:1])])
        if now and longest * (len(now) + 1) > words:
            groups.append(now)
            now = []
        now.append(row)
    if now:
        groups.append(now)
    chance.shuffle(groups)
    return [sorted(group, key=lambda r: -len(r["forms"])) for group in groups]


@torch.no_grad()
def read_by(model, vocabulary, rows, chance, lost=0.0):
    """The stretches with W's output for their words; a share `lost` of the words W does not know: it was trained on the same sentences,
    and should not be surer of them than of others."""
    found = []
    for group in in_groups(rows, 4000, chance):
        batch = collate(vocabulary, group)
        unknown = torch.rand(batch["word"].shape) < lost
        batch["word"] = batch["word"].masked_fill(unknown, 0)
        batch["fixed"] = batch["fixed"].masked_fill(unknown & (torch.rand(unknown.shape) < 0.5), 0)
        both = torch.cat(model.encode(batch), -1).half()
        for i, row in enumerate(group):
            n = len(row["forms"])
            # What the stretch ends with is no question.
            places = torch.tensor(row["places"][:-1] + [False])
            found.append({"forms": row["forms"], "read": both[i, :n].clone(), "ends": torch.tensor(row["ends"]), "places": places})
    return found


def scores(judge, group):
    """Scores and labels of all places of a batch."""
    lengths = torch.tensor([len(row["forms"]) for row in group])
    pad = lambda key: nn.utils.rnn.pad_sequence([row[key] for row in group], batch_first=True)
    places = pad("places")
    return judge(pad("read").float(), lengths)[places], pad("ends")[places]


@torch.no_grad()
def assess(judge, held):
    """F1 of the ends that no full stop marks, and the loss."""
    judge.eval()
    hit = told = true = 0
    loss = 0.0
    for group in in_groups(held, 3000, random.Random(1)):
        out, ends = scores(judge, group)
        hit, told, true = hit + int(((out > 0) & (ends > 0)).sum()), told + int((out > 0).sum()), true + int(ends.sum())
        loss += float(F.binary_cross_entropy_with_logits(out, ends, reduction="sum"))
    judge.train()
    return {"f1": round(200 * hit / max(1, told + true), 1), "loss": round(loss, 1), "ends": true}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("language")
    parser.add_argument("data")
    parser.add_argument("vectors")
    parser.add_argument("words")
    parser.add_argument("out")
    parser.add_argument("--steps", type=int, default=700)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--width", type=int, default=96)
    parser.add_argument("--times", type=int, default=3, help="so many neighbourhoods for each sentence")
    parser.add_argument("--most-vectors", type=int, default=40000)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--start", help="go on from these weights (an OUT of before)")
    parser.add_argument("--kept", type=float, default=1.0, help="the share of the development treebanks that is kept for choosing: as for WORDS")
    args = parser.parse_args()
    torch.set_num_threads(1)
    chance = seeded(args.seed)
    chosen = language(args.language)
    with open(args.words, "rb") as source:
        before = pickle.load(source)
    vocabulary, weights = before["vocabulary"], before["weights"]
    _, fixed = read_vectors(args.vectors, args.most_vectors)
    hidden = weights["lstm0.weight_hh_l0"].shape[1]
    model = Network(vocabulary.sizes(), fixed, grams=vocabulary.grams, affixes=vocabulary.affixes, hidden=hidden)
    model.load_state_dict({k: torch.from_numpy(v) for k, v in weights.items()})
    model.eval()
    sources = [(read_treebank(f"{args.data}/{path}"), weight) for path, weight in chosen.treebanks_ends]
    shared = [shared_out(read_treebank(f"{args.data}/{path}"), args.kept) for path in chosen.treebanks_dev]
    sources += [(rest, 1.0) for _, rest in shared if rest]
    held = [s for kept, _ in shared for part in (stretches(kept, chance, unmarked=0, together=0), stretches(kept, chance, unmarked=0, together=0)) for s in part]
    held = read_by(model, vocabulary, held, chance)
    rows = []
    for _ in range(args.times):
        for sentences, weight in sources:
            size = int(len(sentences) * weight)
            at = chance.randrange(len(sentences) - size + 1)
            rows += read_by(model, vocabulary, stretches(sentences[at : at + size], chance, alone=0.6, headed=0.1), chance, lost=0.25)
    print(len(rows), "stretches,", sum(len(row["forms"]) for row in rows), "words,", int(sum(float(row["ends"].sum()) for row in rows)) - len(rows), "ends inside", flush=True)
    judge = Judge(4 * hidden, args.width)
    if args.start:
        with open(args.start, "rb") as source:
            judge.load_state_dict({k: torch.from_numpy(v) for k, v in pickle.load(source)["weights"].items()})
    optimizer = torch.optim.Adam(judge.parameters(), lr=args.rate)
    start, step, losses = time.time(), 0, []
    while step < args.steps:
        for group in in_groups(rows, 2500, chance):
            if step == args.steps:
                break
            optimizer.param_groups[0]["lr"] = args.rate * min(1, (step + 1) / 50) * max(0.02, 1 - step / args.steps)
            out, ends = scores(judge, group)
            loss = F.binary_cross_entropy_with_logits(out, ends, pos_weight=torch.tensor(2.0))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(judge.parameters(), 5.0)
            optimizer.step()
            step += 1
            losses.append(float(loss.detach()))
            if step % 50 == 0 or step == args.steps:
                print(f"{(time.time() - start) / 60:.1f} min, step {step}: loss {np.mean(losses):.4f}, dev {assess(judge, held)}", flush=True)
                losses = []
                with open(args.out, "wb") as target:
                    pickle.dump({"weights": {k: v.detach().numpy() for k, v in judge.state_dict().items()}}, target)


if __name__ == "__main__":
    sys.exit(main())
