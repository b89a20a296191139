import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../../text/index.ts";
import { antecedentOf, isInfinitive, isNegated, isRelative } from "../../statements/clause.ts";
import { hangsOn, isReflexive } from "../../statements/entry.ts";
import type { Frame } from "../frame.ts";
import {
  ANYTHING,
  ARMED,
  CAPTURED,
  CLAUSE,
  keyOf,
  NO_EVENT,
  NOTHING,
  ORGANISATION,
  PLACE,
  SOMEBODY,
  type VerbEntry,
} from "../lexicon.ts";
import { caseOf, coordinated, HALTS, isNoun, isPlace, prepositionOf, type Scene } from "../scene.ts";
import { whoAt } from "../who.ts";

/** A verb of the lexicon with the words that complete it. */
export interface Found {
  readonly entry: VerbEntry;
  readonly rest: readonly Token[];
  /** The noun of the list that the entry asks for; null where it asks for none or only for somebody. */
  readonly noun: Token | null;
}

/** The first entry of the verb that its words complete. */
export function match(
  scene: Scene,
  at: number,
  sentence: Sentence,
  verb: Token,
  frame: Frame,
  entries: readonly VerbEntry[],
): Found | null {
  const reflexive = isReflexive(sentence, verb, scene.speech);
  for (const entry of entries) {
    if (entry.reflexive !== reflexive || (entry.frame.passive && !frame.passive)) continue;
    const rest = restOf(sentence, verb, entry);
    if (!rest || (entry.frame.bareClause && !hasBareClause(sentence, verb))) continue;
    if (rest.length === 0 && hasParticle(sentence, verb)) continue;
    if (entry.frame.crowd && !frame.doers.some((t) => isCrowd(scene, sentence, t))) continue;
    if (entry.doers !== null && !frame.doers.some((t) => isSuch(scene, at, sentence, entry.doers, t))) continue;
    if (entry.frame.negated && !isNegated(sentence, verb, scene.speech)) continue;
    if (entry.frame.infinitives && !isCompletedBy(scene, sentence, verb, entry.frame.infinitives)) continue;
    if (entry.objects === null) return { entry, rest, noun: null };
    const via = entry.frame.via;
    const pool = via
      ? [
          ...frame.complements.filter((c) => via.includes(c.lemma) || via.includes(c.words)).map((c) => c.token),
          ...cliticsOf(scene, sentence, verb, via),
          // « appelle les parties à la retenue »: the complement that the tree gives to the object
          ...frame.objects
            .flatMap((o) => childrenBy(sentence, o.index, "nmod"))
            .filter((t) => via.includes(prepositionOf(sentence, t.index))),
        ]
      : [...frame.objects, ...(frame.objects.length === 0 ? unmarked(frame, rest) : [])];
    const noun = pool
      .flatMap((t) => coordinated(sentence, t.index))
      .flatMap((t) => [t, ...countedBy(scene, sentence, t), ...takenUpBy(scene, sentence, verb, entry, t)])
      .find((t) => isListed(scene, sentence, entry, t));
    if (noun) return { entry, rest, noun };
    if (entry.objects.has(PLACE)) {
      const place = pool.find((t) => isPlace(scene, at, t));
      if (place) return { entry, rest, noun: place };
    }
    if (entry.objects.has(ORGANISATION) && pool.some((t) => isBody(scene, at, t))) return { entry, rest, noun: null };
    if (
      entry.objects.has(NOTHING) &&
      // « se sont quittés mardi »: a day is no object
      pool.every((t) => rest.includes(t) || isOfTime(scene, at, t)) &&
      frame.objects.every((t) => rest.includes(t)) &&
      !governsClause(sentence, verb, [""])
    )
      return { entry, rest, noun: null };
    const anything = pool.some((t) => t.upos !== "PART");
    if (entry.objects.has(ANYTHING) && (anything || governsClause(sentence, verb, via ?? []))) return { entry, rest, noun: null };
    if (entry.objects.has(CLAUSE) && governsClause(sentence, verb, via ?? [])) return { entry, rest, noun: null };
    if (entry.objects.has(SOMEBODY) && pool.some((t) => whoAt(scene, at, t).length > 0)) return { entry, rest, noun: null };
  }
  return null;
}

/** True for a word of a time that the sentence tells. */
const isOfTime = (scene: Scene, at: number, token: Token): boolean =>
  scene.timesIn(at).some(({ span }) => token.start < span.end && span.start < token.end);

/** True where one who does it is of the nouns that an entry asks for: "the last soldiers left", "hundreds of fighters". */
function isSuch(scene: Scene, at: number, sentence: Sentence, nouns: ReadonlySet<string> | null, token: Token): boolean {
  if (nouns === null) return true;
  const doer = isRelative(token, scene.speech) ? (antecedentOf(sentence, sentence.tokens[token.head] ?? token) ?? token) : token;
  return coordinated(sentence, doer.index)
    .flatMap((t) => [t, ...countedBy(scene, sentence, t)])
    .some(
      (t) =>
        nouns.has(keyOf(t.lemma)) ||
        nouns.has(keyOf(t.form)) ||
        (nouns.has(PLACE) && isPlace(scene, at, t)) ||
        (nouns.has(CAPTURED) && isCaptured(scene, sentence, t)) ||
        (nouns.has(ARMED) && scene.entity(scene.mentions.at(at, t.index)?.entity ?? null)?.type === "armed-group"),
    );
}

const TAKEN: ReadonlySet<string> = new Set(["arrest", "abduction"]);

/** « les dix-huit soldats capturés en juillet ont franchi la frontière »: a participle beside the noun says that they were taken. */
const isCaptured = ({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean =>
  childrenBy(sentence, noun.index, "acl", "amod").some((t) =>
    lexicon.verbs.get(lexicon.lemmaOf(t))?.some((e) => TAKEN.has(e.frame.kind) && e.frame.subject === undefined),
  );

/** True where the word names a body that one belongs to and can leave. */
function isBody(scene: Scene, at: number, token: Token): boolean {
  const mention = scene.mentions.at(at, token.index);
  const type = mention?.form === "name" ? scene.entity(mention.entity)?.type : null;
  return type === "international-organisation" || type === "organisation";
}

/** « il s'y oppose »: the pronoun before its verb that stands for a complement with one of these prepositions. */
const cliticsOf = ({ lexicon }: Scene, sentence: Sentence, verb: Token, via: readonly string[]): Token[] =>
  childrenOf(sentence, verb.index).filter(
    (t) =>
      t.upos === "PRON" &&
      t.index < verb.index &&
      (lexicon.data.clitics[t.form.toLowerCase()] ?? []).some((preposition) => via.includes(preposition)),
  );

/** Kinds of what is done to talks, texts and truces, which a pronoun may stand for. */
const OF_THINGS: ReadonlySet<string> = new Set([...HALTS, "ceasefire", "acceptance"]);

/**
 * What an object that is no noun of its own may be: « la trêve d'une semaine qu'il avait décrétée », where the clause hangs on what
 * belongs to the noun; "The talks are stuck: Russia suspended them", where a pronoun takes up the last noun of its number.
 */
function takenUpBy(scene: Scene, sentence: Sentence, verb: Token, entry: VerbEntry, object: Token): readonly Token[] {
  if (object.index < verb.index && object.upos === "NOUN" && verb.head === object.index) {
    const above = universal(object.deprel) === "nmod" ? headOf(sentence, object) : null;
    return above && isNoun(above) ? [above] : [];
  }
  const isThird = object.upos === "PRON" && object.feats["PronType"] === "Prs" && !isRelative(object, scene.speech);
  if (!isThird || entry.frame.via || !OF_THINGS.has(entry.frame.kind)) return [];
  const first = Math.min(object.index, verb.index);
  const doer = childrenBy(sentence, verb.index, "nsubj").findLast((t) => t.index < first);
  const noun = sentence.tokens.findLast(
    (t) =>
      t.index < first &&
      t !== doer &&
      isNoun(t) &&
      ["nsubj", "obj"].includes(universal(t.deprel)) &&
      t.feats["Number"] === object.feats["Number"],
  );
  const isJoined = noun && childrenBy(sentence, noun.index, "conj").length > 0;
  return noun && !isJoined && isListed(scene, sentence, entry, noun) ? [noun] : [];
}

/** « jurer de venger »: a verb of the list completes it. */
const isCompletedBy = ({ lexicon }: Scene, sentence: Sentence, verb: Token, verbs: readonly string[]): boolean =>
  childrenBy(sentence, verb.index, "xcomp", "advcl", "ccomp").some(
    (t) => t.index > verb.index && isInfinitive(t) && verbs.includes(lexicon.lemmaOf(t)),
  );

/** "insisted that the rebels leave": what somebody wants stands in a bare form, what somebody holds does not. */
const hasBareClause = (sentence: Sentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, "ccomp").some(
    (t) =>
      t.upos === "VERB" && t.form.toLowerCase() === t.lemma.toLowerCase() && childrenBy(sentence, t.index, "aux").length === 0,
  );

/** « intervenir militairement »: what is no object but stands as one word with the verb. */
const unmarked = (frame: Frame, rest: readonly Token[]): Token[] =>
  frame.complements
    .filter((c) => !rest.includes(c.token) && (c.lemma === "" || rest.some((r) => r.head === c.token.index)))
    .map((c) => c.token);

/** A clause with such a mark below the verb, be it that the tree hangs it on the object. */
function governsClause(sentence: Sentence, verb: Token, via: readonly string[]): boolean {
  const near = [verb, ...childrenBy(sentence, verb.index, "obj", "iobj", "obl")];
  const inner = near.flatMap((t) => [t, ...childrenBy(sentence, t.index, "amod")]);
  return inner
    .flatMap((t) => childrenBy(sentence, t.index, "xcomp", "ccomp", "advcl", "acl"))
    .some((t) => via.includes(caseOf(sentence, t.index).split(" ")[0] ?? ""));
}

function isListed(scene: Scene, sentence: Sentence, { objects, frame }: VerbEntry, token: Token): boolean {
  if (objects === null || (frame.kind !== NO_EVENT && childrenOf(sentence, token.index).some((t) => scene.lexicon.is("idle", t))))
    return false;
  return objects.has(keyOf(token.lemma)) || objects.has(keyOf(token.form));
}

/** « plus de 5 000 morts », « des dizaines de milliers de morts »: what a word of quantity counts. */
function countedBy(scene: Scene, sentence: Sentence, token: Token, depth = 0): Token[] {
  const counts = scene.lexicon.is("counts", token) || scene.lexicon.is("phases", token);
  if (depth > 3 || (!["ADV", "NUM", "PRON", "DET"].includes(token.upos) && !counts)) return [];
  const counted = childrenOf(sentence, token.index).filter((t) => ["nmod", "obl"].includes(universal(t.deprel)) && isNoun(t));
  return counted.flatMap((t) => [t, ...countedBy(scene, sentence, t, depth + 1)]);
}

const hasParticle = (sentence: Sentence, verb: Token): boolean =>
  childrenOf(sentence, verb.index).some((t) => t.deprel === "compound:prt");

function restOf(sentence: Sentence, verb: Token, { rest, written }: VerbEntry): Token[] | null {
  const found: Token[] = [];
  for (const word of rest) {
    const next = sentence.tokens
      .slice(verb.index + 1, verb.index + 8)
      .find((t) => (keyOf(t.lemma) === word || keyOf(t.form) === word) && hangsOn(sentence, t, verb));
    // "has taken large parts of the north" is not taking part
    if (!next || (next.feats["Number"] === "Plur" && next.upos === "NOUN" && !written.includes(next.form.toLowerCase())))
      return null;
    // "stood outside the palace with a photograph" is not standing with anybody
    if (
      next.deprel === "case" &&
      sentence.tokens.slice(verb.index + 1, next.index).some((t) => t.deprel === "case" && !found.includes(t))
    )
      return null;
    found.push(next);
  }
  return found;
}

/** Of so many people no meeting is held. */
const MANY = 500;

/** "some 90,000 people"; 7,000 fighters who gather are no crowd. */
const isMany = ({ lexicon }: Scene, sentence: Sentence, token: Token): boolean =>
  (lexicon.data.groups["people"] ?? []).includes(token.lemma) &&
  !lexicon.is("agents", token) &&
  childrenBy(sentence, token.index, "nummod").some(({ form }) => Number(form.replace(/\D/gu, "")) >= MANY);

/** "thousands of protesters". */
function isCrowd(scene: Scene, sentence: Sentence, token: Token, depth = 0): boolean {
  if (scene.lexicon.is("crowds", token) || isMany(scene, sentence, token)) return true;
  return depth < 3 && childrenBy(sentence, token.index, "nmod").some((t) => isCrowd(scene, sentence, t, depth + 1));
}
