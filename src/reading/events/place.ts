import type { Statement } from "../../claims/index.ts";
import { childrenBy, childrenOf, extentOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isRelative, isVerbal } from "../statements/clause.ts";
import { countedFrom } from "./offset.ts";
import { placeBehind } from "./place-behind.ts";
import { placeOfTalks, townIn } from "./place-of-talks.ts";
import { type Draft, isLocated, MEETINGS, prepositionOf, type Scene } from "./scene.ts";

const APART: ReadonlySet<string> = new Set(["parataxis", "ccomp", "advcl", "csubj"]);

/** Branches of a clause that say something else. */
const isApart = (token: Token): boolean => {
  const relation = universal(token.deprel);
  if (relation === "conj") return isVerbal(token);
  if (token.deprel === "acl:relcl") return true;
  return APART.has(relation) && (isVerbal(token) || relation === "parataxis");
};

/** The stretch of the clause that carries an event, which always holds its trigger. */
export function stretchOf(sentence: Sentence, draft: Draft): { start: number; end: number } {
  const own = extentOf(sentence, draft.words) ?? { start: sentence.start, end: sentence.end };
  const words = subtree(sentence, draft.clause, isApart).filter((i) => sentence.tokens[i]?.upos !== "PUNCT");
  const extent = extentOf(sentence, words) ?? own;
  const start = Math.min(extent.start, own.start, nounBefore(sentence, draft)?.start ?? own.start);
  return { start, end: Math.max(extent.end, own.end) };
}

/** « un protocole sur l'accès, signé jeudi par X »: a participle tells of the noun before it, which is part of what carries the event. */
function nounBefore(sentence: Sentence, { clause, nouns }: Draft): Token | null {
  const verb = sentence.tokens[clause];
  const noun = verb && universal(verb.deprel) === "acl" && verb.deprel !== "acl:relcl" ? sentence.tokens[verb.head] : undefined;
  if (!verb || !noun || noun.index > verb.index || verb.index - noun.index > NEAR || !nouns.includes(noun.index)) return null;
  return sentence.tokens[noun.index - 1]?.upos === "DET" ? (sentence.tokens[noun.index - 1] ?? noun) : noun;
}

/** So many words lie at most between the noun and its participle. */
const NEAR = 8;

/** Acts of which only a thing to be done is the content: what is told beside it is told by the outlet. */
export const OF_DEEDS: ReadonlySet<Statement["act"]> = new Set([
  "demand",
  "ask",
  "promise",
  "propose",
  "refuse",
  "praise",
  "criticise",
  "accuse",
  "hope",
]);

/** The innermost statement whose content holds this place; none that only names in passing what a clause set off by a comma tells. */
export function statementAt(scene: Scene, at: number, offset: number): Statement | null {
  let best: Statement | null = null;
  const size = (s: Statement): number => s.content.reduce((n, c) => n + c.end - c.start, 0);
  const aside = asideAt(scene, at, offset);
  for (const s of scene.statementsIn(at)) {
    if (!s.content.some((c) => c.start <= offset && offset < c.end)) continue;
    if (aside !== null && s.mode === "indirect" && OF_DEEDS.has(s.act) && s.content.some((c) => c.start < aside)) continue;
    if (!best || size(s) < size(best)) best = s;
  }
  return best;
}

/** Where the relative clause behind a comma begins that holds this place: "…, who was freed in May"; null where there is none. */
function asideAt({ analysis, speech }: Scene, at: number, offset: number): number | null {
  const sentence = analysis.sentences[at];
  let word: Token | null = sentence?.tokens.find((t) => t.start <= offset && offset < t.end) ?? null;
  for (let steps = 0; sentence && word && steps < 12; steps++) {
    if (word.deprel === "acl:relcl") {
      const first = subtree(sentence, word.index).find((i) => sentence.tokens[i]?.upos !== "PUNCT") ?? word.index;
      const pronoun = sentence.tokens
        .slice(first, word.index)
        .some((t) => isRelative(t, speech) || t.feats["PronType"] === "Rel");
      return pronoun && sentence.tokens[first - 1]?.form === "," ? (sentence.tokens[first]?.start ?? null) : null;
    }
    word = headOf(sentence, word);
  }
  return null;
}

const isTalked = (scene: Scene, { kind }: Draft): boolean =>
  kind === "end-of-process" || scene.lexicon.crosswalk.kinds[kind]?.plover.type === "CONSULT";

/** True where the event is its clause's verb, or the subject or object of it. */
function isPartOf(sentence: Sentence, { trigger, nouns, clause }: Draft): boolean {
  const own = (index: number) => {
    const token = sentence.tokens[index];
    return token?.head === clause && ["nsubj", "obj"].includes(universal(token.deprel));
  };
  return trigger === clause || [trigger, ...nouns].some(own);
}

const VISIT = "visit";
const HOSTING = "hosting";

/** The towns of talks at which the clause says that it was done: "agreed at talks in Luanda", « conclu lors de pourparlers à Doha ». */
function placesOfTalks(scene: Scene, sentence: Sentence, { clause }: Draft): readonly Token[] {
  const talks = scene.lexicon.data.groups["talks"] ?? [];
  return childrenOf(sentence, clause).flatMap((t) =>
    universal(t.deprel) === "obl" && (talks.includes(t.lemma.toLowerCase()) || talks.includes(t.form.toLowerCase()))
      ? childrenOf(sentence, t.index).filter((below) => universal(below.deprel) === "nmod")
      : [],
  );
}

/** Where it takes place: a place named with a preposition of place in the clause. */
export function placeOf(scene: Scene, sentence: Sentence, draft: Draft): string | null {
  if (draft.place !== undefined) return draft.place;
  // « réunis jeudi à Ergneti, huit jours après les discussions »: the clause is of another day, and of another place
  const apart = isTalked(scene, draft) && countedFrom(scene, sentence, draft) !== null;
  const heads = [draft.trigger, ...draft.nouns, ...(apart ? [] : [draft.clause])];
  for (const head of heads) {
    for (const t of childrenOf(sentence, head)) {
      if (!["obl", "nmod"].includes(universal(t.deprel))) continue;
      if (!isLocated(scene, sentence, t.index)) continue;
      const entity = scene.entity(scene.mentions.at(draft.sentence, t.index)?.entity ?? null);
      // « les pourparlers sur la Syrie », « la réunion sur le barrage de la Renaissance »: what they are about
      const isTopic = entity?.type === "state" || head !== draft.clause;
      if (isTopic && isTalked(scene, draft) && scene.lexicon.has("about", prepositionOf(sentence, t.index))) continue;
      // « surveiller la trêve en Syrie, au terme de deux jours de pourparlers »: the country of what else the clause tells
      if (entity?.type === "state" && isTalked(scene, draft) && head === draft.clause && !isPartOf(sentence, draft)) continue;
      // « il a reproché à Bakou … »: whom it is done to; only whoever travels is where the host is
      if (entity && draft.kind !== VISIT && draft.recipients.includes(entity.id)) continue;
      if (entity && (entity.type === "place" || entity.type === "state")) return entity.id;
      // "signed in the Caribbean port of Cartagena"
      const town = MEETINGS.has(draft.kind) ? null : townIn(scene, draft, sentence, t);
      if (town !== null) return town;
    }
  }
  if (draft.kind === HOSTING) {
    // "the tenth round will be hosted by Sochi"
    const host = draft.actors.find((id) => scene.entity(id)?.type === "place");
    if (host !== undefined) return host;
  }
  if (MEETINGS.has(draft.kind)) {
    const isOwn = draft.trigger === draft.clause || (!apart && isPartOf(sentence, draft));
    // "the talks, which ran for several hours in Muscat"
    const beside = [draft.trigger, ...draft.nouns].flatMap((i) => childrenBy(sentence, i, "acl:relcl")).map((t) => t.index);
    const clauses = isOwn ? [draft.clause, ...beside] : beside;
    return clauses.reduce(
      (found, clause) => found ?? placeBehind(scene, sentence, draft, clause),
      placeOfTalks(scene, sentence, draft, apart),
    );
  }
  if (scene.lexicon.crosswalk.kinds[draft.kind]?.plover.type !== "AGREE") return null;
  for (const { index } of placesOfTalks(scene, sentence, draft)) {
    if (!isLocated(scene, sentence, index)) continue;
    const entity = scene.entity(scene.mentions.at(draft.sentence, index)?.entity ?? null);
    if (entity?.type === "place") return entity.id;
  }
  return null;
}
