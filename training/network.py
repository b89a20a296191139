"""Network W of MODEL.md: words -> tags, features, lemma rules, tree, names."""
import torch
from torch import nn
from torch.nn import functional as F


def shared_mask(batch, width, rate, device):
    """One dropout mask a sentence, the same for all of its words (variational dropout)."""
    return torch.empty(batch, 1, width, device=device).bernoulli_(1 - rate) / (1 - rate)


class Network(nn.Module):
    def __init__(self, sizes, fixed=None, grams=32768, affixes=8192, word=64, sub=128, hidden=256, tag=128, arc=192, rel=64, drop=0.33):
        super().__init__()
        self.sizes, self.hidden, self.drop = sizes, hidden, drop
        width = word + sub
        self.fixed = None
        if fixed is not None:
            self.fixed = nn.Embedding.from_pretrained(torch.cat([torch.zeros(1, fixed.shape[1]), fixed]), freeze=False)
            width += fixed.shape[1]
        self.width = width
        self.word = nn.Embedding(sizes["words"] + 1, word)
        self.gram = nn.EmbeddingBag(grams, sub, mode="mean")
        self.affix = nn.EmbeddingBag(affixes, sub, mode="sum")
        nn.init.normal_(self.word.weight, std=0.1)
        nn.init.normal_(self.gram.weight, std=0.3)
        nn.init.normal_(self.affix.weight, std=0.05)
        self.lstm0 = nn.LSTM(width, hidden, batch_first=True, bidirectional=True)
        self.lstm1 = nn.LSTM(2 * hidden, hidden, batch_first=True, bidirectional=True)
        for lstm in (self.lstm0, self.lstm1):
            for name, p in lstm.named_parameters():
                if "weight_hh" in name:
                    for gate in range(4):
                        nn.init.orthogonal_(p.data[gate * hidden : (gate + 1) * hidden])
                elif "bias" in name:
                    nn.init.zeros_(p.data)
                    if "bias_ih" in name:
                        p.data[hidden : 2 * hidden] = 1.0
        out = 2 * hidden
        self.tag_h = nn.Linear(out, tag)
        self.upos = nn.Linear(tag, sizes["upos"])
        self.morph = nn.Linear(tag, sizes["morph"])
        self.lemma = nn.Linear(tag, sizes["lemma"])
        self.arc_dep, self.arc_head = nn.Linear(out, arc), nn.Linear(out, arc)
        self.rel_dep, self.rel_head = nn.Linear(out, rel), nn.Linear(out, rel)
        self.arc_root, self.rel_root = nn.Parameter(torch.zeros(1, arc)), nn.Parameter(torch.zeros(1, rel))
        self.arc_u = nn.Parameter(torch.zeros(arc, arc))
        nn.init.orthogonal_(self.arc_u.data)
        self.arc_u.data *= 0.2
        self.arc_v = nn.Parameter(torch.zeros(1, arc))
        relations = sizes["relations"]
        self.rel_u = nn.Parameter(torch.randn(relations * rel, rel) * 0.02)
        self.rel_a, self.rel_c = nn.Parameter(torch.zeros(relations, rel)), nn.Parameter(torch.zeros(relations, rel))
        self.rel_b = nn.Parameter(torch.zeros(relations, 1))
        self.ner_h = nn.Linear(2 * out, tag)
        self.ner = nn.Linear(tag, sizes["ner"])

    def encode(self, batch):
        b, n = batch["word"].shape
        device = batch["word"].device
        parts = []
        word, fixed = batch["word"], batch["fixed"]
        if self.training:
            lost = torch.rand(b, n, device=device) < 0.2
            word = word.masked_fill(lost, 0)
            if self.fixed is not None:
                fixed = fixed.masked_fill(torch.rand(b, n, device=device) < 0.1, 0)
        if self.fixed is not None:
            parts.append(self.fixed(fixed))
        parts.append(self.word(word))
        # Features are looked up once a form of the batch, then spread over its places.
        sub = self.gram(batch["grams"], batch["gram_offsets"]) + self.affix(batch["affixes"], batch["affix_offsets"])
        parts.append(sub[batch["form"]])
        x = torch.cat(parts, -1)
        if "hidden" in batch:
            # Words to be guessed from their neighbours (pretrain.py).
            x = x.masked_fill(batch["hidden"].unsqueeze(-1), 0)
        if self.training:
            x = x * shared_mask(b, x.shape[-1], 0.25, device)
        def run(lstm, x):
            packed = nn.utils.rnn.pack_padded_sequence(x, batch["lengths"], batch_first=True)
            return nn.utils.rnn.pad_packed_sequence(lstm(packed)[0], batch_first=True)[0]
        y0 = run(self.lstm0, x)
        if self.training:
            y0 = y0 * shared_mask(b, y0.shape[-1], self.drop, device)
        y = run(self.lstm1, y0)
        if self.training:
            y = y * shared_mask(b, y.shape[-1], self.drop, device)
        return y0, y

    def names(self, y0, y):
        h = F.relu(self.ner_h(torch.cat([y0, y], -1)))
        return self.ner(F.dropout(h, self.drop, self.training))

    def tags(self, y):
        u = F.dropout(F.relu(self.tag_h(y)), self.drop, self.training)
        return self.upos(u), self.morph(u), self.lemma(u)

    def sides(self, y):
        b = y.shape[0]
        def act(layer):
            h = F.leaky_relu(layer(y), 0.1)
            return h * shared_mask(b, h.shape[-1], self.drop, y.device) if self.training else h
        arc_dep, arc_head, rel_dep, rel_head = act(self.arc_dep), act(self.arc_head), act(self.rel_dep), act(self.rel_head)
        arc_head = torch.cat([self.arc_root.expand(b, 1, -1), arc_head], 1)
        rel_head = torch.cat([self.rel_root.expand(b, 1, -1), rel_head], 1)
        return arc_dep, arc_head, rel_dep, rel_head

    def arcs(self, arc_dep, arc_head):
        """Scores [batch, dependent, head + 1]; head 0 is the root."""
        return arc_dep @ self.arc_u @ arc_head.transpose(1, 2) + (arc_head @ self.arc_v.t()).transpose(1, 2)

    def relations(self, dep, head):
        """Scores [words, relations] of dependents with their heads, both [words, rel]."""
        r, p = self.sizes["relations"], dep.shape[-1]
        left = (dep @ self.rel_u.view(r, p, p).permute(1, 0, 2).reshape(p, r * p)).view(-1, r, p)
        return (left @ head.unsqueeze(-1)).squeeze(-1) + dep @ self.rel_a.t() + head @ self.rel_c.t() + self.rel_b.t()
