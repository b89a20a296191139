import type { Event, Statement } from "../../claims/index.ts";
import { childrenOf, extentOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isVerbal } from "../statements/clause.ts";
import { caseOf, type Draft, prepositionOf, type Scene } from "./scene.ts";

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
  return { start: Math.min(extent.start, own.start), end: Math.max(extent.end, own.end) };
}

/** The innermost statement whose content holds this place. */
export function statementAt(scene: Scene, at: number, offset: number): Statement | null {
  let best: Statement | null = null;
  const size = (s: Statement): number => s.content.reduce((n, c) => n + c.end - c.start, 0);
  for (const s of scene.statementsIn(at)) {
    if (!s.content.some((c) => c.start <= offset && offset < c.end)) continue;
    if (!best || size(s) < size(best)) best = s;
  }
  return best;
}

/** The time that stands nearest to the event in its clause: in the tree, else in the text with no other verb between. */
export function timeOf(scene: Scene, sentence: Sentence, draft: Draft): Event["time"] {
  const trigger = sentence.tokens[draft.trigger];
  if (!trigger) return null;
  const own = new Set([draft.trigger, draft.clause, ...draft.words]);
  const chain = chainOf(sentence, trigger, own);
  const candidates = scene
    .timesIn(draft.sentence)
    .flatMap((time) => {
      const head = headWord(sentence, time.span);
      if (!head) return [];
      const gap = Math.abs(head.index - trigger.index);
      const steps = distance(sentence, head, chain) ?? (isNear(sentence, head, own) ? 20 + gap : null);
      return steps === null ? [] : [{ time, steps, gap, head }];
    })
    .sort((a, b) => a.steps - b.steps || a.gap - b.gap);
  const best = candidates[0];
  if (!best?.time.edtf) return null;
  const { edtf, id } = best.time;
  const opens =
    !/[/.]/.test(edtf) && (isSince(scene, sentence, best.head, own) || isBeginning(scene, sentence, best.head, draft));
  return { edtf: opens ? `${edtf}/..` : edtf, times: [id] };
}

/** « Depuis la prise de la ville, le 27 avril, »: from then on. */
function isSince(scene: Scene, sentence: Sentence, word: Token, own: ReadonlySet<number>): boolean {
  let at: Token | null = word;
  for (let steps = 0; at && !own.has(at.index) && steps < 5; steps++) {
    if (isVerbal(at)) return false;
    if (scene.lexicon.has("since", caseOf(sentence, at.index)) || scene.lexicon.has("since", prepositionOf(sentence, at.index)))
      return true;
    at = headOf(sentence, at);
  }
  return false;
}

/** « La guerre, commencée en mars 2011, a fait … »: what has gone on since it began. */
function isBeginning(scene: Scene, sentence: Sentence, word: Token, draft: Draft): boolean {
  const verb = headOf(sentence, word);
  if (!verb || !isVerbal(verb) || universal(verb.deprel) !== "acl" || verb.index === draft.trigger) return false;
  const noun = headOf(sentence, verb);
  const own = new Set([draft.trigger, draft.clause, ...draft.words]);
  return (
    scene.lexicon.is("beginning", verb) && noun !== null && !own.has(noun.index) && universal(noun.deprel).startsWith("nsubj")
  );
}

/** The words from the trigger up to the verb of its clause, with how far each is. */
function chainOf(sentence: Sentence, trigger: Token, own: ReadonlySet<number>): ReadonlyMap<number, number> {
  const chain = new Map<number, number>([...own].map((i) => [i, 1]));
  let at: Token | null = trigger;
  for (let steps = 0; at && steps < 8; steps++) {
    chain.set(at.index, Math.min(steps, chain.get(at.index) ?? steps));
    const relation = universal(at.deprel);
    if (isVerbal(at) && !["xcomp", "aux", "cop"].includes(relation)) break;
    if (["ccomp", "parataxis", "acl"].includes(relation)) break;
    at = headOf(sentence, at);
  }
  return chain;
}

/** True where only words that are no verbs stand between a time and the event. */
function isNear(sentence: Sentence, time: Token, own: ReadonlySet<number>): boolean {
  const from = Math.min(time.index, ...own);
  const to = Math.max(time.index, ...own);
  const sides = time.index < Math.min(...own) || time.index > Math.max(...own);
  if (isInRelative(sentence, time, own)) return false;
  return (
    sides &&
    to - from < 25 &&
    sentence.tokens.slice(from, to).every((t) => own.has(t.index) || t.upos !== "VERB" || ["amod", "case"].includes(t.deprel))
  );
}

/** True where a word stands in a relative clause that the event is not in. */
function isInRelative(sentence: Sentence, word: Token, own: ReadonlySet<number>): boolean {
  let at: Token | null = word;
  for (let steps = 0; at && steps < 12; steps++) {
    if (own.has(at.index)) return false;
    if (at.deprel === "acl:relcl") return true;
    at = headOf(sentence, at);
  }
  return false;
}

function headWord(sentence: Sentence, span: { start: number; end: number }): Token | null {
  const inside = sentence.tokens.filter((t) => t.start < span.end && span.start < t.end);
  return inside.find((t) => t.head < 0 || !inside.some((o) => o.index === t.head)) ?? null;
}

/** Steps from a word up to the chain, null where another clause lies between. */
function distance(sentence: Sentence, word: Token, chain: ReadonlyMap<number, number>): number | null {
  let at: Token | null = word;
  for (let steps = 0; at && steps < 10; steps++) {
    const reached = chain.get(at.index);
    if (reached !== undefined) return reached * 2 + steps;
    if (at !== word && isVerbal(at) && !["aux", "cop"].includes(universal(at.deprel))) return null;
    at = headOf(sentence, at);
  }
  return null;
}

/** Where it takes place: a place named with a preposition of place in the clause. */
export function placeOf(scene: Scene, sentence: Sentence, draft: Draft): string | null {
  const heads = [draft.trigger, ...draft.nouns, draft.clause];
  for (const head of heads) {
    for (const t of childrenOf(sentence, head)) {
      if (!["obl", "nmod"].includes(universal(t.deprel))) continue;
      if (!scene.lexicon.has("at", caseOf(sentence, t.index)) && !scene.lexicon.has("at", prepositionOf(sentence, t.index)))
        continue;
      const entity = scene.entity(scene.mentions.at(draft.sentence, t.index)?.entity ?? null);
      if (entity && (entity.type === "place" || entity.type === "state")) return entity.id;
    }
  }
  return null;
}
