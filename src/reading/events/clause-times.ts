import type { Event, Time } from "../../claims/index.ts";
import { childrenBy, childrenOf, dominates, findChild, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isRelative, isVerbal } from "../statements/clause.ts";
import { isToldOfPast } from "./ahead.ts";
import { headWord } from "./head-word.ts";
import { kindsAlone } from "./lexicon.ts";
import { caseOf, type Draft, HALTS, isAmong, isNoun, isTalksNoun, type Scene } from "./scene.ts";

/** When something was, as a clause beside it says. Null where none does. */
export function timeOfClauseBeside(scene: Scene, sentence: Sentence, draft: Draft): Event["time"] {
  const verb = sentence.tokens[draft.clause];
  if (!verb || !isVerbal(verb)) return null;
  return (
    ofClauseBelow(scene, sentence, draft, verb) ??
    ofClauseAbove(scene, sentence, draft, verb) ??
    sharedByLast(scene, sentence, draft, verb) ??
    ofLastingSubject(scene, sentence, draft, verb) ??
    ofHeldSubject(scene, sentence, draft, verb) ??
    ofAsideBefore(scene, sentence, draft, verb)
  );
}

/** "died when the army shelled the town in March", "have been killed since the rebels took up arms in 2014". */
function ofClauseBelow(scene: Scene, sentence: Sentence, draft: Draft, verb: Token): Event["time"] {
  if (!isToldOfPast(scene, sentence, verb)) return null;
  for (const clause of childrenBy(sentence, verb.index, "advcl")) {
    if (clause.index < verb.index || !isVerbal(clause) || !isToldOfPast(scene, sentence, clause)) continue;
    const mark = markOf(sentence, clause);
    const since = scene.lexicon.has("since", mark.split(" ")[0] ?? "");
    if (!since && !scene.lexicon.has("meanwhile", mark)) continue;
    const time = timeWithin(scene, draft.sentence, sentence, clause);
    if (!time?.edtf || /\.\./.test(time.edtf)) continue;
    return { edtf: since && !time.edtf.includes("/") ? `${time.edtf}/..` : time.edtf, times: [time.id] };
  }
  return null;
}

/** "fell apart in March when they pulled out": what went on at the same time as the clause above is dated by it. */
function ofClauseAbove(scene: Scene, sentence: Sentence, draft: Draft, verb: Token): Event["time"] {
  const above = verb.deprel === "advcl" ? headOf(sentence, verb) : null;
  if (!above || !isVerbal(above) || above.index > verb.index || !scene.lexicon.has("when", markOf(sentence, verb))) return null;
  if (!isToldOfPast(scene, sentence, above) || !isToldOfPast(scene, sentence, verb)) return null;
  const time = scene.timesIn(draft.sentence).find(({ span }) => headWord(sentence, span)?.head === above.index);
  return time?.edtf && !time.edtf.includes("..") ? { edtf: time.edtf, times: [time.id] } : null;
}

/** The conjunction that opens a clause: "when", « depuis que ». */
function markOf(sentence: Sentence, clause: Token): string {
  const words = caseOf(sentence, clause.index);
  if (words !== "") return words;
  const [adverb] = childrenBy(sentence, clause.index, "advmod").filter((t) => t.index < clause.index);
  return adverb ? adverb.form.toLowerCase().replace("’", "'") : "";
}

/** The time that a clause names, be it beside the noun that it speaks of: "when they fired on a march held in April". */
function timeWithin({ timesIn, lexicon }: Scene, at: number, sentence: Sentence, clause: Token): Time | null {
  const depth = (head: Token): number => {
    let word: Token | null = head;
    for (let steps = 0; word && steps < 8; steps++) {
      if (word.index === clause.index) return steps;
      const apart = word.deprel === "advcl" || ["ccomp", "parataxis"].includes(universal(word.deprel));
      if (apart || lexicon.has("otherTime", caseOf(sentence, word.index))) return Number.NaN;
      word = headOf(sentence, word);
    }
    return Number.NaN;
  };
  const found = timesIn(at).flatMap((time) => {
    const head = headWord(sentence, time.span);
    const steps = head ? depth(head) : Number.NaN;
    return Number.isNaN(steps) ? [] : [{ time, steps }];
  });
  return found.sort((a, b) => a.steps - b.steps)[0]?.time ?? null;
}

/** "was toppled and killed in an uprising in 2011": joined participles with one helper share what stands behind the last. */
function sharedByLast(scene: Scene, sentence: Sentence, draft: Draft, verb: Token): Event["time"] {
  if (findChild(sentence, verb.index, "aux") === null) return null;
  const joined = childrenBy(sentence, verb.index, "conj").filter(isVerbal);
  const last = joined.at(-1);
  const bare = (t: Token): boolean => t.feats["VerbForm"] === "Part" && childrenBy(sentence, t.index, "aux", "cop").length === 0;
  if (!last || !joined.every(bare)) return null;
  // what follows the first is its own
  const between = sentence.tokens.slice(verb.index + 1, last.index);
  if (between.some((t) => t.form === "," || scene.lexicon.has("otherTime", t.form.toLowerCase()))) return null;
  const time = scene.timesIn(draft.sentence).find(({ span, edtf }) => {
    const head = headWord(sentence, span);
    return (
      edtf !== null &&
      head !== null &&
      head.index > last.index &&
      dominates(sentence, last.index, head.index) &&
      isInClause(sentence, head, last)
    );
  });
  return time?.edtf && !time.edtf.startsWith("..") ? { edtf: time.edtf, times: [time.id] } : null;
}

/** True where no other verb lies between a word and the verb above it. */
function isInClause(sentence: Sentence, word: Token, verb: Token): boolean {
  let at = headOf(sentence, word);
  for (let steps = 0; at && steps < 6; steps++) {
    if (at.index === verb.index) return true;
    if (isVerbal(at)) return false;
    at = headOf(sentence, at);
  }
  return false;
}

/** "The conflict that flared up in 1992 claimed 1,000 lives": what a war, or a deed with a date of its own, has done. */
function ofLastingSubject(scene: Scene, sentence: Sentence, draft: Draft, verb: Token): Event["time"] {
  const subject = childrenBy(sentence, verb.index, "nsubj").find(
    (t) => t.index < verb.index && isNoun(t) && kindsAlone(scene.lexicon, t).length > 0,
  );
  const clause =
    subject &&
    childrenOf(sentence, subject.index).find(
      (t) =>
        t.deprel === "acl:relcl" &&
        isFinite(sentence, t) &&
        childrenBy(sentence, t.index, "nsubj").some((s) => isRelative(s, scene.speech) || s.feats["PronType"] === "Rel"),
    );
  if (!clause || !isToldOfPast(scene, sentence, verb) || !isToldOfPast(scene, sentence, clause)) return null;
  if (!scene.lexicon.data.occurring.includes(scene.lexicon.lemmaOf(clause)) && !scene.lexicon.is("beginning", clause))
    return null;
  const time = scene.timesIn(draft.sentence).find(({ span }) => {
    const head = headWord(sentence, span);
    return head !== null && isInClause(sentence, head, clause);
  });
  if (!time?.edtf || time.edtf.includes("..")) return null;
  const goesOn =
    childrenBy(sentence, verb.index, "aux").some((t) => scene.lexicon.is("perfect", t)) && scene.lexicon.is("beginning", clause);
  return { edtf: goesOn && !time.edtf.includes("/") ? `${time.edtf}/..` : time.edtf, times: [time.id] };
}

/** « Une conférence, organisée les 15 et 16 juin en Suisse, avait rassemblé 90 pays »: what a meeting did was when it was held. */
function ofHeldSubject(scene: Scene, sentence: Sentence, draft: Draft, verb: Token): Event["time"] {
  if (!isToldOfPast(scene, sentence, verb) || HALTS.has(draft.kind)) return null;
  const subject = childrenBy(sentence, verb.index, "nsubj").find((t) => t.index < verb.index && isMeeting(scene, t));
  const held =
    subject &&
    childrenBy(sentence, subject.index, "acl").find((t) => isVerbal(t) && t.feats["VerbForm"] === "Part" && holds(scene, t));
  if (!held || held.deprel === "acl:relcl" || childrenBy(sentence, held.index, "obj").length > 0) return null;
  const time = scene.timesIn(draft.sentence).find(({ span, edtf }) => {
    const head = headWord(sentence, span);
    return edtf !== null && !edtf.includes("..") && head !== null && isInClause(sentence, head, held);
  });
  return time?.edtf ? { edtf: time.edtf, times: [time.id] } : null;
}

/** « la session, convoquée pour le 31 août, qui n'a pas eu lieu »: of the day told beside. */
function ofAsideBefore(scene: Scene, sentence: Sentence, draft: Draft, verb: Token): Event["time"] {
  const noun = verb.deprel === "acl:relcl" ? headOf(sentence, verb) : null;
  if (!noun || !isTalksNoun(scene, noun)) return null;
  const [plan] = childrenBy(sentence, noun.index, "acl").filter((t) => t.index < verb.index && t.feats["VerbForm"] === "Part");
  const time = plan && scene.timesIn(draft.sentence).find(({ span }) => headWord(sentence, span)?.head === plan.index);
  return time?.edtf && !time.edtf.includes("..") ? { edtf: time.edtf, times: [time.id] } : null;
}

/** « tenue », « organisée », « ouverte »: that it was held, and no more than that it was to be. */
function holds({ lexicon }: Scene, verb: Token): boolean {
  const { light, opening, occurring, scheduling } = lexicon.data;
  const lemma = lexicon.lemmaOf(verb);
  return !scheduling.includes(lemma) && [light, opening, occurring].some((verbs) => isAmong(verbs, lemma));
}

/** A noun of a meeting that has days; talks go on. */
const isMeeting = (scene: Scene, noun: Token): boolean =>
  isNoun(noun) && kindsAlone(scene.lexicon, noun).some((kind) => HELD.has(kind));

const HELD: ReadonlySet<string> = new Set(["meeting", "summit"]);
