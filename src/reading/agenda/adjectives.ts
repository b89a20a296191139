import { childrenBy, headOf, type Sentence, type Token } from "../../text/index.ts";
import { isInfinitive, isNegated, isVerbal, marksOf, ownSubject, rangeOf, subjectOf } from "../statements/clause.ts";
import { lemmasOf } from "../statements/lexicon.ts";
import { hull } from "../statements/ranges.ts";
import { personOf } from "../statements/speaker.ts";
import { clipped, partsOf } from "./content.ts";
import { STATUS_OF, writingOf } from "./lexicon.ts";
import { actorsAt, partiesOf } from "./parties.ts";
import { cuedBy, type Draft, dropped, type Scene } from "./scene.ts";

/** « se dit prêt à », "is ready to". */
export function fromAdjective(scene: Scene, at: number, sentence: Sentence, token: Token): Draft[] {
  const { lexicon } = scene;
  // "prepared to sign": a deed, where "was prepared to" is a word given
  if (!["ADJ", "VERB", "NOUN"].includes(token.upos) || token.feats["VerbForm"] === "Fin") return [];
  const form = writingOf(token);
  const entry =
    lexicon.adjectives.get(token.lemma) ??
    lexicon.adjectives.get(form) ??
    lemmasOf(form, lexicon.speech.data.adjectiveEndings)
      .map((w) => lexicon.adjectives.get(w))
      .find((e) => e);
  if (!entry) return [];
  const holders = [token, headOf(sentence, token)].filter((t) => t !== null);
  const inner = holders
    .flatMap((h) => childrenBy(sentence, h.index, "xcomp", "advcl", "ccomp", "acl", "obl"))
    .find(
      (t) =>
        t.index > token.index &&
        isInfinitive(t) &&
        sentence.tokens.slice(token.index + 1, t.index).some((m) => ["ADP", "PART"].includes(m.upos)) &&
        marksOf(sentence, t).length > 0,
    );
  const thing = inner ? undefined : thingAfter(scene, sentence, token, entry.prepositions ?? []);
  const told = inner ?? thing;
  if (!told) {
    dropped(scene, at, token, "no-content");
    return [];
  }
  const mark = marksOf(sentence, told).findLast((m) => m.index < told.index);
  const negated =
    isNegated(sentence, token, lexicon.speech) || holders.some((h) => isVerbal(h) && isNegated(sentence, h, lexicon.speech));
  const kind = negated ? entry.negated : entry.kind;
  if (!kind || !mark || mark.index < token.index) {
    dropped(scene, at, token, kind ? "no-content" : "negated");
    return [];
  }
  const said = scene.statementAt(token.start);
  const subject =
    holders.map((h) => ownSubject(sentence, h) ?? subjectOf(sentence, h, lexicon.speech)?.token).find((t) => t) ?? null;
  const actors = subject ? actorsAt(scene, at, subject) : [];
  const parties = actors.length > 0 && personOf(subject as Token) !== 1 ? actors : said ? partiesOf(scene, said) : [];
  const range = { start: mark.end, end: rangeOf(sentence, told.index).end };
  return partsOf(scene, at, clipped(scene, range)).map((content) => ({
    ...cuedBy("agenda.adjective", token.lemma, at, [token], [subject, told]),
    kind,
    status: kind === entry.kind ? entry.status : STATUS_OF[kind],
    parties,
    towards: [],
    content,
    evidence: hull([token, content]) ?? content,
    maker: null,
    options: [],
    dueIn: null,
    rank: 4,
  }));
}

/** « prêt à une trêve », "ready for a truce". */
function thingAfter(scene: Scene, sentence: Sentence, token: Token, prepositions: readonly string[]): Token | undefined {
  return childrenBy(sentence, token.index, "obl", "nmod").find(
    (t) =>
      t.index > token.index &&
      t.upos === "NOUN" &&
      marksOf(sentence, t).some((m) => m.index > token.index && prepositions.includes(m.lemma)) &&
      scene.speech.timesIn(t).length === 0,
  );
}
