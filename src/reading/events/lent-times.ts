import type { Event, Time } from "../../claims/index.ts";
import { childrenBy, childrenOf, findChild, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isFinite, isRelative, isVerbal } from "../statements/clause.ts";
import { headWord } from "./head-word.ts";
import { keyOf } from "./lexicon.ts";
import { DAY } from "./other-dates.ts";
import { type Draft, isNoun, isTalksNoun, type Scene } from "./scene.ts";
import { nameOf } from "./support.ts";

/** "On Monday he met A and called on B": what stands before the first of joined verbs holds for the next of the same tense too. */
export function lentTime(scene: Scene, sentence: Sentence, draft: Draft, trigger: Token): Time | null {
  let verb: Token | null = sentence.tokens[draft.clause] ?? trigger;
  if (universal(verb.deprel) !== "conj" || !isVerbal(verb)) return null;
  const own = tenseOf(sentence, verb);
  while (verb && universal(verb.deprel) === "conj") verb = headOf(sentence, verb);
  if (!verb || !isVerbal(verb) || !isFinite(sentence, verb) || tenseOf(sentence, verb) !== own) return null;
  // "By Wednesday, A had left and B accused C": with a subject of its own only what opens the sentence
  const apart = childrenOf(sentence, draft.clause).some((t) => universal(t.deprel) === "nsubj");
  const first = verb;
  return (
    scene.timesIn(draft.sentence).find((time) => {
      const head = headWord(sentence, time.span);
      if (!head || (apart && !isOpening(sentence, head))) return false;
      return head.index < first.index && (head.head === first.index || headOf(sentence, head)?.head === first.index);
    }) ?? null
  );
}

/** True where a word heads the phrase that opens the sentence, up to a comma. */
function isOpening(sentence: Sentence, word: Token): boolean {
  const phrase = subtree(sentence, word.index);
  const last = phrase.at(-1) ?? word.index;
  return phrase[0] === 0 && [last, last + 1].some((i) => sentence.tokens[i]?.form === ",");
}

/** « Réunis mardi à Malte, ils ont signé »: the day of the participle that opens a clause is that of its verb. */
export function openingTime(scene: Scene, sentence: Sentence, verb: Token): Time | null {
  if (!isVerbal(verb) || !isFinite(sentence, verb)) return null;
  const opening = childrenBy(sentence, verb.index, "advcl").find(
    (t) =>
      t.index < verb.index &&
      t.feats["VerbForm"] === "Part" &&
      sentence.tokens.slice(0, t.index).every(({ upos }) => upos === "PUNCT"),
  );
  const at = scene.sentenceAt(sentence.start);
  // « Prévue le 4 mars, la réunion a été annulée »: that it was to be then
  if (opening && scene.lexicon.data.scheduling.includes(scene.lexicon.lemmaOf(opening))) return null;
  const time = opening && scene.timesIn(at).find(({ span }) => headWord(sentence, span)?.head === opening.index);
  return time && DAY.test(time.edtf ?? "") && !time.edtf?.includes("..") ? time : null;
}

/** « ont annoncé mardi … , au terme de deux jours de pourparlers »: what is over was over on the day of the main clause. */
export function mainTime(scene: Scene, sentence: Sentence, { clause }: Draft): Time | null {
  const root = sentence.tokens.find((t) => t.head < 0);
  const own = sentence.tokens[clause];
  // "reached an accord in two days of talks, the minister said Sunday": what is said on a day was not done on it
  const isContent = own !== undefined && own.head === root?.index && universal(own.deprel) === "ccomp";
  if (isContent || !root || !isVerbal(root) || tenseOf(sentence, root) !== "past") return null;
  const at = scene.sentenceAt(sentence.start);
  const time = scene.timesIn(at).find(({ span }) => headWord(sentence, span)?.head === root.index);
  return time && DAY.test(time.edtf ?? "") && !time.edtf?.includes("..") ? time : null;
}

/** « Les délégations réunies à Genève pour le troisième cycle se sont séparées lundi »: what those do who have met for talks is done at the talks. */
export function timeOfThoseMet(scene: Scene, sentence: Sentence, draft: Draft): Time | null {
  const trigger = sentence.tokens[draft.trigger];
  if (!trigger || isVerbal(trigger) || !isTalksNoun(scene, trigger)) return null;
  let word: Token | null = trigger;
  for (let steps = 0; word && universal(word.deprel) === "nmod" && steps < 3; steps++) word = headOf(sentence, word);
  const met = word && universal(word.deprel) === "obl" ? headOf(sentence, word) : null;
  if (!met || universal(met.deprel) !== "acl" || !isVerbal(met) || isFinite(sentence, met)) return null;
  const kinds = (scene.lexicon.verbs.get(scene.lexicon.lemmaOf(met)) ?? []).map(({ frame }) => frame.kind);
  const who = kinds.includes("meeting") ? headOf(sentence, met) : null;
  const verb = who && universal(who.deprel) === "nsubj" ? headOf(sentence, who) : null;
  return verb && verb.head < 0 ? mainTime(scene, sentence, draft) : null;
}

/** « a tué 300 personnes et fait 2 000 blessés depuis mars »: joined participles with one helper share what the last has gone on since. */
export function sharedSince(scene: Scene, sentence: Sentence, draft: Draft): Time | null {
  const verb = sentence.tokens[draft.clause];
  if (!verb || !isVerbal(verb) || findChild(sentence, verb.index, "aux") === null) return null;
  const last = childrenBy(sentence, verb.index, "conj").findLast(isVerbal);
  if (!last || childrenBy(sentence, last.index, "aux", "nsubj").length > 0) return null;
  return (
    scene.timesIn(draft.sentence).find((time) => {
      const head = headWord(sentence, time.span);
      return time.edtf?.endsWith("/..") === true && head?.head === last.index && head.index > last.index;
    }) ?? null
  );
}

/** The tense of a verb with its helpers: what can hold at one time with another. */
function tenseOf(sentence: Sentence, verb: Token): string {
  const helpers = childrenOf(sentence, verb.index).filter((t) => universal(t.deprel) === "aux");
  const ahead = helpers.some((t) => t.feats["VerbForm"] === "Fin" && t.feats["Tense"] === undefined);
  const past = [verb, ...helpers].some((t) => t.feats["Tense"] === "Past" || t.feats["VerbForm"] === "Part");
  return ahead ? "ahead" : past ? "past" : "present";
}

/** The deed that a relative clause tells of, through the places that the tree hangs it on. */
function deedAbove(scene: Scene, at: number, sentence: Sentence, noun: Token | null): Token | null {
  let word = noun;
  for (let steps = 0; word && steps < 5; steps++) {
    if (isVerbal(word) && isFinite(sentence, word)) return null;
    if (isNoun(word) && scene.lexicon.nouns.has(keyOf(word.lemma))) return word;
    const type = scene.entity(scene.mentions.at(at, word.index)?.entity ?? null)?.type;
    if (type && type !== "place" && type !== "state") return null;
    word = headOf(sentence, word);
  }
  return noun && isNoun(noun) && scene.mentions.covering(at, noun.index) === null ? noun : null;
}

/** « l'attaque menée le 7 octobre, qui a fait 200 morts »: what a deed did was when it was done. */
export function timeOfAntecedent(scene: Scene, sentence: Sentence, draft: Draft): Event["time"] {
  const verb = sentence.tokens[draft.clause];
  const noun = verb?.deprel === "acl:relcl" ? deedAbove(scene, draft.sentence, sentence, headOf(sentence, verb)) : null;
  if (!verb || !noun) return null;
  if (!childrenBy(sentence, verb.index, "nsubj").some((t) => isRelative(t, scene.speech) || t.feats["PronType"] === "Rel"))
    return null;
  const below = new Set(subtree(sentence, noun.index, (t) => t.index === verb.index));
  const time = scene.timesIn(draft.sentence).find((t) => {
    const head = headWord(sentence, t.span);
    return head !== null && head.index < verb.index && below.has(head.index);
  });
  if (!time) return ofOccurring(scene, sentence, draft, noun);
  return time.edtf && !time.edtf.includes("..") ? { edtf: time.edtf, times: [time.id] } : null;
}

/** "The attack, which killed 20, took place on Monday", « En 2019, un attentat, qui avait fait 20 morts, avait … »: as the clause around it dates the deed. */
function ofOccurring(scene: Scene, sentence: Sentence, draft: Draft, noun: Token): Event["time"] {
  const verb = universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  const clause = sentence.tokens[draft.clause];
  if (!verb || !clause || !isVerbal(verb) || !isFinite(sentence, verb) || tenseOf(sentence, verb) !== "past") return null;
  const occurs = scene.lexicon.data.occurring.includes(nameOf(scene, sentence, verb));
  const time = scene.timesIn(draft.sentence).find(({ span }) => {
    const head = headWord(sentence, span);
    if (!head || head.head !== verb.index) return false;
    return occurs || (isOpening(sentence, head) && helpersOf(sentence, verb) === helpersOf(sentence, clause));
  });
  return time?.edtf && !time.edtf.includes("..") ? { edtf: time.edtf, times: [time.id] } : null;
}

/** « … le 12 juin à Oslo, où ils s'étaient engagés »: what is told of a place in the tense of the clause around it was then. */
export function isThere(scene: Scene, sentence: Sentence, clause: Token): boolean {
  if (clause.deprel !== "acl:relcl") return false;
  const place = childrenBy(sentence, clause.index, "advmod", "obl", "mark").some(
    (t) => t.index < clause.index && scene.lexicon.has("when", t.form.toLowerCase()) && universal(t.deprel) !== "nsubj",
  );
  const verb = place ? verbAround(sentence, clause) : null;
  return verb !== null && helpersOf(sentence, verb) === helpersOf(sentence, clause);
}

/** « En mars, il avait écrit à X, menaçant de partir »: a present participle behind a comma tells of the time of its clause. */
export function timeAround(scene: Scene, sentence: Sentence, draft: Draft): Time | null {
  const verb = sentence.tokens[draft.clause];
  if (!verb || !["acl", "advcl"].includes(universal(verb.deprel)) || sentence.tokens[verb.index - 1]?.form !== ",") return null;
  if (verb.feats["VerbForm"] !== "Ger" && !(verb.feats["VerbForm"] === "Part" && verb.feats["Tense"] === "Pres")) return null;
  const above = verbAround(sentence, verb);
  if (!above || !isFinite(sentence, above)) return null;
  return scene.timesIn(draft.sentence).find(({ span }) => headWord(sentence, span)?.head === above.index) ?? null;
}

/** « entré en vigueur jeudi, après avoir été signé le matin par X »: a part of a day is that of the day of the clause around it. */
export function timeOfSameDay(scene: Scene, sentence: Sentence, draft: Draft): Time | null {
  const verb = sentence.tokens[draft.clause];
  const above = verb && universal(verb.deprel) === "advcl" && isVerbal(verb) ? headOf(sentence, verb) : null;
  if (!verb || !above || !isVerbal(above) || !isFinite(sentence, above)) return null;
  const daytimes = scene.lexicon.data.daytimes;
  if (!childrenBy(sentence, verb.index, "obl").some((t) => t.index > verb.index && daytimes.includes(t.lemma))) return null;
  const time = scene.timesIn(draft.sentence).find(({ span }) => headWord(sentence, span)?.head === above.index);
  return time && DAY.test(time.edtf ?? "") && !time.edtf?.includes("..") ? time : null;
}

/** The verb of the clause that a clause beside a noun stands in. */
function verbAround(sentence: Sentence, clause: Token): Token | null {
  let at = headOf(sentence, clause);
  for (let steps = 0; at && !isVerbal(at) && steps < 6; steps++) at = headOf(sentence, at);
  return at;
}

/** Helpers of a verb by lemma and tense: « s'étaient rencontrés » and « s'était engagé » share theirs. */
const helpersOf = (sentence: Sentence, verb: Token): string =>
  childrenBy(sentence, verb.index, "aux")
    .map((t) => t.feats["Tense"] ?? "")
    .join(" ") ||
  (verb.feats["Tense"] ?? "");
