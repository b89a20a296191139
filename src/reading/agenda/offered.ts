import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isDoneTo, isPassive } from "../statements/clause.ts";
import type { Range } from "../statements/ranges.ts";
import { isDenied } from "./mood.ts";
import { coordinated, type Scene } from "./scene.ts";

/** Sentences behind a question in which places may be named for it, and how many of them may name none before one does. */
const NEAR = 4;
const SILENT = 1;
/** « La question n'est pas tranchée »: a sentence of so few words says nothing else. */
const SHORT = 8;

/** True where the words ask for a place: « le lieu », "where". */
export function asksWhere(scene: Scene, { start, end }: Range): boolean {
  const sentence = scene.analysis.sentences.find((s) => s.start <= start && start < s.end);
  return sentence?.tokens.some((t) => t.start >= start && t.end <= end && scene.lexicon.is("wheres", t)) ?? false;
}

/**
 * The places that are on offer for a question of where, by verbs that name or weigh them: « Doha et Oslo ont été évoquées »,
 * "the envoy was weighing Muscat and Kuwait City", « la Norvège a proposé Oslo », "Oslo was ready". In its sentence or right behind it.
 */
export function placesOffered(scene: Scene, at: number, question: Range): readonly string[] {
  const { text, sentences } = scene.analysis;
  const found = new Set<string>();
  let silent = 0;
  for (let s = at; s <= at + NEAR; s++) {
    const sentence = sentences[s];
    if (!sentence || text.slice(question.end, Math.max(question.end, sentence.start)).includes("\n")) break;
    const offered = sentence.tokens.flatMap((verb) =>
      verb.start < question.end && verb.end > question.start ? [] : offeredBy(scene, s, sentence, verb, question),
    );
    for (const place of offered) found.add(place);
    if (
      sentence.start >= question.end &&
      offered.length === 0 &&
      (found.size > 0 || (!isOfPlace(scene, sentence) && ++silent > SILENT))
    )
      break;
  }
  return [...found];
}

/** « Alger propose Ghat, les députés préfèrent rester à Genève. Où se tiendra la session ? »: named right before it is asked. */
export function offeredBefore(scene: Scene, at: number, question: Range): readonly string[] {
  const { text, sentences } = scene.analysis;
  const [before, here] = [sentences[at - 1], sentences[at]];
  if (!before || !here || text.slice(before.end, here.start).includes("\n")) return [];
  const places = [...new Set(before.tokens.flatMap((verb) => offeredBy(scene, at - 1, before, verb, question)))];
  return places.length > 1 ? places : [];
}

/** « La question n'est pas tranchée », « le lieu serait arrêté sous peu »: nothing else is told between. */
const isOfPlace = ({ lexicon }: Scene, { tokens }: Sentence): boolean =>
  tokens.length <= SHORT || tokens.some((t) => lexicon.is("wheres", t));

/** True for a verb that names or weighs what may be chosen. */
export const isWeighed = ({ lexicon }: Scene, sentence: Sentence, verb: Token): boolean =>
  lexicon.is("considering", verb) ||
  lexicon.has("considering", verb) ||
  lexicon.is("offering", verb) ||
  lexicon.phraseAt("considering", sentence, verb.index) !== undefined;

/** The places that one verb names or weighs beside a question. */
export function placesOfferedBy(scene: Scene, at: number, sentence: Sentence, verb: Token, question: Range): readonly string[] {
  return [...new Set(offeredBy(scene, at, sentence, verb, question))];
}

function offeredBy(scene: Scene, at: number, sentence: Sentence, verb: Token, question: Range): readonly string[] {
  const { lexicon } = scene;
  const excludes = lexicon.is("excluding", verb);
  const wants = (lexicon.is("wanting", verb) || lexicon.has("wanting", verb)) && !isDenied(scene, sentence, verb);
  if (!(excludes ? isDenied(scene, sentence, verb) : wants || isWeighed(scene, sentence, verb))) return [];
  if (!["VERB", "ADJ"].includes(verb.upos)) return [];
  const given = childrenBy(sentence, verb.index, "obj").flatMap((t) => coordinated(sentence, t.index));
  // "Georgia has offered Tbilisi", and « a offert l'asile à Goma » no place for talks
  if (lexicon.is("offering", verb)) return given.flatMap((t) => placeAt(scene, at, t) ?? []);
  const more = childrenBy(sentence, verb.index, "xcomp", "advcl", "ccomp", "obl").filter(
    (t) => t.index > verb.index && isDone(t),
  );
  const receives = more.length === 0 || more.some((t) => lexicon.is("receiving", t) || lexicon.has("receiving", t));
  // "Armenia is ready to begin consultations", "wants to attack Goma", « veut un accord avec Bakou »: to do something else
  if (verb.upos === "ADJ" && !receives) return [];
  if (wants && (!receives || given.some((t) => t.upos === "NOUN" && !lexicon.is("wheres", t)))) return [];
  const bounds = (t: Token): boolean => t.form === ";" || t.form === ":" || (t.upos === "VERB" && t !== verb && isMain(t));
  // « pourraient prendre le relais »: what may be done has the subject of the word that says so
  const able = universal(verb.deprel) === "xcomp" ? headOf(sentence, verb) : null;
  const before = sentence.tokens.findLast((t) => t.index < verb.index && bounds(t) && t !== able);
  const behind = sentence.tokens.find((t) => t.index > verb.index && bounds(t));
  const places = (from: number, to: number): string[] =>
    sentence.tokens
      .slice(from, to)
      .filter((t) => (t.start >= question.end || t.end <= question.start) && !isSubjectOf(t, behind))
      .flatMap((t) => placeAt(scene, at, t) ?? []);
  // behind another verb, what is joined to it: "…, and a return to Geneva has not been ruled out"
  const joint =
    before?.upos === "VERB"
      ? sentence.tokens.findLast(
          (t) =>
            t.index > before.index && t.index < verb.index && t.form === "," && sentence.tokens[t.index + 1]?.upos === "CCONJ",
        )
      : undefined;
  const subjects = [
    ...[verb, ...(able ? [able] : [])].flatMap((t) => subjectsOf(sentence, t)).flatMap((t) => placeAt(scene, at, t) ?? []),
    ...places((joint ?? before)?.index ?? 0, verb.index),
  ];
  const passive = isPassive(sentence, verb) || isDoneTo(sentence, verb);
  if (passive && verb.upos === "VERB") return subjects;
  const objects = places(verb.index + 1, behind?.index ?? sentence.tokens.length);
  if (objects.length > 0) return objects;
  // "Norway proposed a text": something else than itself
  const idiom = lexicon.phraseAt("considering", sentence, verb.index) !== undefined;
  const other = given.some((t) => t.upos === "NOUN" && !lexicon.is("wheres", t));
  return receives && (idiom || !other) ? subjects : [];
}

/** « préférerait Bangui et le Tchad a proposé N'Djamena »: the subject of the next verb. */
const isSubjectOf = (t: Token, verb: Token | undefined): boolean =>
  verb !== undefined && t.head === verb.index && universal(t.deprel) === "nsubj";

/** "(ready) to begin", "(suggested) holding": what may be done. */
const isDone = (t: Token): boolean => t.upos === "VERB" && t.feats["VerbForm"] !== "Fin";

/** No participle or infinitive beside its verb. */
const isMain = (t: Token): boolean =>
  t.feats["VerbForm"] === "Fin" || ["root", "conj", "parataxis", "ccomp"].includes(universal(t.deprel));

function subjectsOf(sentence: Sentence, verb: Token): Token[] {
  const own = childrenOf(sentence, verb.index).filter((t) => universal(t.deprel) === "nsubj");
  return own.flatMap((t) => [t, ...childrenOf(sentence, t.index).filter((c) => universal(c.deprel) === "conj")]);
}

/** The towns and states named in these words. */
export function placesIn(scene: Scene, at: number, { start, end }: Range): readonly string[] {
  const words = scene.analysis.sentences[at]?.tokens.filter((t) => t.start >= start && t.end <= end) ?? [];
  return [...new Set(words.flatMap((t) => placeAt(scene, at, t) ?? []))];
}

/** A town or state named here, for whatever it stands. */
function placeAt(scene: Scene, at: number, token: Token): string | null {
  const mention = scene.mentions.at(at, token.index);
  if (!mention || !["name", "metonym"].includes(mention.form)) return null;
  const type = scene.entity(mention.entity)?.type;
  return type === "place" || type === "state" ? mention.entity : null;
}
