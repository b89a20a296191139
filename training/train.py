"""Trains network W: `python train.py LANG DATA VECTORS OUT --minutes 45`.

Writes OUT.pt (averaged weights and vocabularies) whenever the development score rises, for export.py."""
import argparse
import os
import pickle
import sys
import time

import torch
from torch.nn import functional as F

from augment import told_again_all
from batches import NER, Vocabulary, batches_of, collate, ready, seeded, weighted
from languages import HERE, language
from network import Network
from tokeniser import read_vectors
from treebank import cutter, read_bracketed, read_columns, read_treebank, shared_out


def read_names(chosen, data, chance):
    """Name sets with their weights; our own sentences come with others of the same words and other names, new ones each time."""
    sets = []
    cut = cutter(chosen.clitics, getattr(chosen, "hyphened", "(?!)"))
    for source in chosen.names:
        if "bracketed" in source:
            path = os.path.join(HERE, source["bracketed"])
            if os.path.exists(path):
                with open(path, encoding="utf-8") as lines:
                    own = [line.strip() for line in lines if line.strip()]
                told = told_again_all(own, chosen.name, chance, times=3)
                sets.append((read_bracketed(told, cut, chosen.multiwords), source["weight"]))
        else:
            rows = read_columns(f"{data}/{source['file']}", source.get("word", 0), source.get("tag", 1), source.get("events", False), source.get("skip_header", False))
            sets.append((rows, source["weight"]))
    return sets


def spans(tags):
    found, start = set(), None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and not (tag.startswith("I-") and tag[2:] == start[1]):
            found.add((start[0], i, start[1]))
            start = None
        if tag.startswith("B-") or (tag.startswith("I-") and start is None):
            start = (i, tag[2:])
    return found


@torch.no_grad()
def judge(model, vocabulary, sentences, names):
    """UPOS, UAS, LAS (universal part; greedy heads, which is a little below the tree's) and names F1."""
    model.eval()
    right = {"upos": 0, "uas": 0, "las": 0, "lemma": 0, "n": 0}
    universal = [r.split(":")[0] for r in vocabulary.relations]
    table = torch.tensor([universal.index(u) for u in universal])
    for group in batches_of(sentences, 4000, __import__("random").Random(1)):
        batch = collate(vocabulary, group)
        _, y = model.encode(batch)
        upos, _, lemma = model.tags(y)
        arc_dep, arc_head, rel_dep, rel_head = model.sides(y)
        arcs = model.arcs(arc_dep, arc_head)
        n = y.shape[1]
        beyond = torch.arange(n + 1)[None, :] > batch["lengths"][:, None]
        heads = arcs.masked_fill(beyond[:, None, :], -1e9).argmax(-1)
        mask = batch["heads"] >= 0
        chosen = rel_head.gather(1, heads.unsqueeze(-1).expand(-1, -1, rel_head.shape[-1]))
        relation = model.relations(rel_dep[mask], chosen[mask]).argmax(-1)
        good = heads[mask] == batch["heads"][mask]
        gold = batch["relations"][mask]
        right["n"] += int(mask.sum())
        right["uas"] += int(good.sum())
        right["las"] += int((good & (table[relation] == table[gold.clamp(min=0)]) & (gold >= 0)).sum())
        right["upos"] += int((upos.argmax(-1)[mask] == batch["upos"][mask]).sum())
        right["lemma"] += int((lemma.argmax(-1)[mask] == batch["lemma"][mask]).sum())
    hit = told = true = 0
    for group in batches_of(names, 4000, __import__("random").Random(1)) if names else []:
        batch = collate(vocabulary, group)
        best = model.names(*model.encode(batch)).argmax(-1)
        for row, s in enumerate(sorted(group, key=lambda s: -len(s["forms"]))):
            mine = spans([NER[i] for i in best[row, : len(s["forms"])].tolist()])
            gold = spans(["O" if t == "?" else t for t in s["tags"]])
            hit, told, true = hit + len(mine & gold), told + len(mine), true + len(gold)
    model.train()
    score = {k: 100 * right[k] / max(1, right["n"]) for k in ("upos", "lemma", "uas", "las")}
    score["ner"] = 200 * hit / max(1, told + true)
    return score


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("language")
    parser.add_argument("data")
    parser.add_argument("vectors")
    parser.add_argument("out")
    parser.add_argument("--minutes", type=float, default=45)
    parser.add_argument("--words", type=int, default=1000)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--hidden", type=int, default=256)
    parser.add_argument("--most-vectors", type=int, default=36000)
    parser.add_argument("--grams", type=int, default=24576)
    parser.add_argument("--kept", type=float, default=1.0, help="the share of the development treebanks that is kept for choosing; the rest is trained on")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--names-every", type=int, default=5, help="a batch of names after so many batches of trees")
    parser.add_argument("--start", help="go on from these weights (an OUT of before) and their vocabularies")
    args = parser.parse_args()
    torch.set_num_threads(1)
    chance = seeded(args.seed)
    chosen = language(args.language)
    treebanks = [read_treebank(f"{args.data}/{p}") for p in chosen.treebanks_train]
    shared = [shared_out(read_treebank(f"{args.data}/{p}"), args.kept) for p in chosen.treebanks_dev]
    dev = [s for kept, _ in shared for s in kept]
    names = read_names(chosen, args.data, chance)
    fixed_words, fixed = read_vectors(args.vectors, args.most_vectors)
    before = None
    if args.start:
        with open(args.start, "rb") as source:
            before = pickle.load(source)
    vocabulary = before["vocabulary"] if before else Vocabulary(treebanks, [row for rows, _ in names for row in rows], fixed_words, grams=args.grams, affixes=8192)
    model = Network(vocabulary.sizes(), fixed, grams=args.grams, affixes=8192, hidden=args.hidden)
    if before:
        model.load_state_dict({k: torch.from_numpy(v) for k, v in before["weights"].items()})
    print(vocabulary.sizes(), sum(p.numel() for p in model.parameters()), "parameters", flush=True)
    train = [[ready(vocabulary, s) for s in sentences] for sentences in [*treebanks, *(rest for _, rest in shared)]]
    treebanks_weight = [*chosen.treebanks_weight, *(1.0 for _ in shared)]
    dev = [ready(vocabulary, s) for s in dev]
    cut = cutter(chosen.clitics, getattr(chosen, "hyphened", "(?!)"))

    slow = [p for n, p in model.named_parameters() if n.startswith("fixed")]
    fast = [p for n, p in model.named_parameters() if not n.startswith("fixed")]
    optimizer = torch.optim.Adam([{"params": fast, "lr": args.rate}, {"params": slow, "lr": args.rate * 0.1}], betas=(0.9, 0.9), eps=1e-8)
    average = {k: v.detach().clone() for k, v in model.state_dict().items()}
    start, step, best, epoch, told = time.time(), 0, -1.0, 0, time.time()
    seconds = args.minutes * 60
    done = False
    while not done:
        epoch += 1
        syntax = [s for sentences, w in zip(train, treebanks_weight) for s in weighted(sentences, w, chance)]
        names = read_names(chosen, args.data, chance)
        named = [{"forms": f, "tags": t} for rows, w in names for f, t in weighted(rows, w, chance)]
        name_batches = batches_of(named, args.words, chance)
        total = {}
        for number, group in enumerate(batches_of(syntax, args.words, chance)):
            spent = (time.time() - start) / seconds
            if spent >= 1:
                done = True
                break
            rate = args.rate * min(1, (step + 1) / 200) * max(0.02, 1 - spent) ** 0.7
            optimizer.param_groups[0]["lr"], optimizer.param_groups[1]["lr"] = rate, rate * 0.1
            batch = collate(vocabulary, group)
            _, y = model.encode(batch)
            upos, morph, lemma = model.tags(y)
            arc_dep, arc_head, rel_dep, rel_head = model.sides(y)
            n = y.shape[1]
            beyond = torch.arange(n + 1)[None, :] > batch["lengths"][:, None]
            arcs = model.arcs(arc_dep, arc_head).masked_fill(beyond[:, None, :], -1e4)
            mask = batch["heads"] >= 0
            flat = lambda scores, key: F.cross_entropy(scores[mask], batch[key][mask], ignore_index=-1)
            gold_head = rel_head.gather(1, batch["heads"].clamp(min=0).unsqueeze(-1).expand(-1, -1, rel_head.shape[-1]))
            losses = {
                "arc": flat(arcs, "heads"),
                "rel": F.cross_entropy(model.relations(rel_dep[mask], gold_head[mask]), batch["relations"][mask], ignore_index=-1),
                "upos": flat(upos, "upos"),
                "morph": 0.5 * flat(morph, "morph"),
                "lemma": 0.5 * flat(lemma, "lemma"),
            }
            if number % args.names_every == args.names_every - 1 and name_batches:
                batch = collate(vocabulary, name_batches.pop())
                scores = F.log_softmax(model.names(*model.encode(batch)), -1)
                real = batch["allowed"].any(-1)
                losses["ner"] = -torch.logsumexp(scores.masked_fill(~batch["allowed"], -1e4), -1)[real].mean() * 2
                if not name_batches:
                    name_batches = batches_of(named, args.words, chance)
            loss = sum(losses.values())
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            step += 1
            if step % 4 == 0:
                keep = min(0.998, 1 - 4 / (10 + step / 4))
                with torch.no_grad():
                    for k, v in model.state_dict().items():
                        average[k].lerp_(v, 1 - keep) if v.is_floating_point() else average[k].copy_(v)
            for k, v in losses.items():
                total.setdefault(k, []).append(float(v))
        if not done and time.time() - told < 150:
            continue
        told = time.time()
        held = [{"forms": f, "tags": t} for p in chosen.names_dev if os.path.exists(os.path.join(HERE, p))
                for f, t in read_bracketed(open(os.path.join(HERE, p), encoding="utf-8"), cut, chosen.multiwords)]
        own = {k: v.detach().clone() for k, v in model.state_dict().items()}
        model.load_state_dict(average)
        score = judge(model, vocabulary, dev, held)
        print(f"{(time.time() - start) / 60:.1f} min, epoch {epoch}, step {step}:", {k: round(sum(v) / len(v), 3) for k, v in total.items()},
              {k: round(v, 2) for k, v in score.items()}, flush=True)
        if score["las"] + 0.1 * score["ner"] > best:
            best = score["las"] + 0.1 * score["ner"]
            with open(args.out + ".part", "wb") as target:
                pickle.dump({"weights": {k: v.numpy() for k, v in average.items()}, "vocabulary": vocabulary, "score": score}, target)
            os.replace(args.out + ".part", args.out)
        model.load_state_dict(own)


if __name__ == "__main__":
    sys.exit(main())
