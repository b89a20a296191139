import type { Time } from "../../claims/index.ts";
import { childrenBy, childrenOf, dominates, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isNegated, isRelative, isVerbal, ownSubject } from "../statements/clause.ts";
import { dayOf } from "./extent.ts";
import { isBareParticiple } from "./frame.ts";
import { headWord } from "./head-word.ts";
import { moodOf } from "./mood.ts";
import { numberOf } from "./process.ts";
import {
  CALLED_OFF,
  caseOf,
  type Draft,
  HALTS,
  isAmong,
  isTalksNoun,
  isToward,
  MEETINGS,
  plainName,
  prepositionOf,
  type Scene,
} from "./scene.ts";
import { nameOf, takesPlace } from "./support.ts";
import { timeOf } from "./when.ts";

/** True where a clause beside the talks says for what day they were planned: "the round, which had been due to open on Friday". */
export function isPlan(scene: Scene, sentence: Sentence, { trigger, clause }: Draft): boolean {
  const [own, verb] = [sentence.tokens[trigger], sentence.tokens[clause]];
  let top: Token | null = verb ?? null;
  while (top && universal(top.deprel) === "xcomp") top = headOf(sentence, top);
  if (!own || !verb || !top || universal(top.deprel) !== "acl") return false;
  if (isNegated(sentence, top, scene.speech)) return false;
  const { scheduling } = scene.lexicon.data;
  const words = [top, ...childrenOf(sentence, top.index).filter((t) => t.upos === "ADJ" && t.index < top.index)];
  return (
    words.some((t) => scheduling.includes(scene.lexicon.lemmaOf(t))) || moodOf(scene, sentence, own, null, verb) === "planned"
  );
}

/**
 * The plans that words beside numbered talks tell, where the sentence says what came of them: « prévu d'abord le 6 janvier, le
 * cycle s'est ouvert mercredi », "the round, postponed from May 3", "which Oman was to host on June 15, was called off".
 */
export function plansBeside(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const bySentence = Map.groupBy(drafts, (d) => d.sentence);
  const found: Draft[] = [];
  for (const [at, here] of bySentence) {
    const sentence = scene.analysis.sentences[at];
    if (!sentence) continue;
    for (const noun of sentence.tokens) {
      if (!isTalksNoun(scene, noun) && !here.some(({ kind, nouns }) => MEETINGS.has(kind) && nouns.includes(noun.index)))
        continue;
      const isNumbered = numberOf(scene, sentence, noun) !== null;
      const own = here.filter(({ kind, nouns }) => (MEETINGS.has(kind) || kind === CALLED_OFF) && nouns.includes(noun.index));
      // « convoquée pour le 19 octobre, la session a été décalée »: without a number only what is told to be put off
      const takes = isNumbered ? null : roundTakenUp(scene, at, sentence, noun);
      const came = isNumbered || scene.lexicon.is("cycles", noun) ? heldBeside(scene, at, sentence, noun, own) : null;
      if (came) found.push(came);
      const isPutOff = own.some(({ kind, clause }) => kind === CALLED_OFF && noun.head === clause);
      if (!isNumbered && !takes && !isPutOff && !isHeldAfterPlan(scene, sentence, noun, own)) continue;
      if (!came && !own.some((draft) => draft.kind === CALLED_OFF || !isMeant(scene, sentence, draft))) continue;
      for (const verb of plansOf(scene, sentence, noun)) {
        const when = dayOfPlan(scene, at, sentence, verb);
        const isTold = own.some(
          ({ trigger, words, when: told, course }) =>
            trigger === verb.index ||
            words.includes(verb.index) ||
            told === when ||
            (when !== null && course?.times.includes(when.id)),
        );
        if (when && !isTold)
          found.push({ ...planOf(scene, at, noun, verb, when), ...(takes ? { kind: "talks-round", takes } : {}) });
      }
    }
  }
  return found;
}

/**
 * « Convoquée pour le 22 janvier, cette session a mis au jour … »: talks of which no day is told but the one they were planned for are
 * told as planned; those that were announced on some day, "had been announced on March 3 by the mediator", were not held on it.
 */
export function asDatedByPlan(scene: Scene, draft: Draft): Draft {
  const sentence = scene.analysis.sentences[draft.sentence];
  if (sentence && isHaltBefore(scene, sentence, draft)) return { ...draft, undated: true };
  if (!sentence || !MEETINGS.has(draft.kind) || draft.mood !== undefined || draft.when || draft.course) return draft;
  const nouns = draft.nouns.flatMap((index) => sentence.tokens[index] ?? []);
  // « où se tiendra la quatrième réunion, annoncée pour le 15 décembre »
  if (isMeant(scene, sentence, draft)) {
    if (timeOf(scene, sentence, draft) !== null) return draft;
    const days = nouns.flatMap((noun) => announcedFor(scene, draft.sentence, sentence, noun) ?? []);
    return days[0] ? { ...draft, when: days[0] } : draft;
  }
  const lost = lostOn(scene, sentence, draft);
  if (lost) return { ...draft, when: lost };
  const own = timeOf(scene, sentence, draft)?.times ?? [];
  const isOfPlan = nouns.some((noun) =>
    plansOf(scene, sentence, noun).some((verb) => {
      const when = isFronted(sentence, verb, noun) ? dayOfPlan(scene, draft.sentence, sentence, verb) : null;
      return when !== null && own.length === 1 && own[0] === when.id;
    }),
  );
  return isOfPlan ? { ...draft, mood: "planned" } : draft;
}

/**
 * "Negotiations, which were due to resume in Doha on Monday, did not start": the only time of the sentence, a day told in the clause that stands
 * beside the talks, is that on which they were not held; null for any others.
 */
function lostOn(scene: Scene, sentence: Sentence, draft: Draft): Time | null {
  const verb = sentence.tokens[draft.clause];
  const trigger = sentence.tokens[draft.trigger];
  if (!verb || !trigger || !isVerbal(verb) || !takesPlace(scene, sentence, verb)) return null;
  if (moodOf(scene, sentence, trigger, null, verb) !== "denied" || timeOf(scene, sentence, draft) !== null) return null;
  const [only, ...others] = scene.timesIn(draft.sentence).filter(({ edtf }) => edtf !== null);
  const head = only && others.length === 0 ? headWord(sentence, only.span) : null;
  if (!only || !head || head.index > verb.index || dayOf(only.edtf ?? "") === null) return null;
  const beside = sentence.tokens.some(
    (t) => universal(t.deprel) === "acl" && t.index > trigger.index && dominates(sentence, t.index, head.index),
  );
  return beside && draft.nouns.some((noun) => dominates(sentence, noun, head.index)) ? only : null;
}

/** The day for which a participle right below the noun says that it was announced. */
function announcedFor(scene: Scene, at: number, sentence: Sentence, noun: Token): Time | null {
  const plans = childrenBy(sentence, noun.index, "acl").filter(
    (t) => t.deprel === "acl" && isParticiple(scene, sentence, t, noun),
  );
  return (
    scene.timesIn(at).find(({ span, edtf }) => {
      const head = headWord(sentence, span);
      const isOfPlan = head !== null && edtf !== null && plans.some((plan) => plan.index === head.head && !isPutOff(scene, plan));
      return isOfPlan && isToward(scene, sentence, head);
    }) ?? null
  );
}

/** "Twice postponed, the round opened on Monday": the day is that of the verb of which the participle stands before. */
function isHaltBefore(scene: Scene, sentence: Sentence, draft: Draft): boolean {
  const verb = sentence.tokens[draft.clause];
  const main = verb && universal(verb.deprel) === "advcl" ? headOf(sentence, verb) : null;
  if (!verb || !main || !HALTS.has(draft.kind) || draft.when || main.index < verb.index) return false;
  if (!isBareParticiple(scene, sentence, verb)) return false;
  const own = timeOf(scene, sentence, draft);
  if (own === null) return true;
  const time = scene.timesIn(draft.sentence).find(({ id }) => own.times.includes(id));
  const word = time && headWord(sentence, time.span);
  return word !== null && word !== undefined && word.index > main.index && dominates(sentence, main.index, word.index);
}

const isFronted = (sentence: Sentence, verb: Token, noun: Token): boolean =>
  universal(verb.deprel) === "advcl" && verb.index < noun.index && !childrenBy(sentence, verb.index, "aux").length;

/** « Prévu d'abord en mai, ce rendez-vous n'avait jamais eu lieu »: the numbered round of the sentence before. */
function roundTakenUp(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft["takes"] | null {
  if (!childrenBy(sentence, noun.index, "det").some((t) => t.feats["PronType"] === "Dem")) return null;
  const before = scene.analysis.sentences[at - 1];
  const rounds = (before?.tokens ?? []).flatMap((t) => {
    const round = before && isTalksNoun(scene, t) ? numberOf(scene, before, t) : null;
    return round === null ? [] : [{ process: scene.mentions.processAt(at - 1, t.index), round }];
  });
  const [first] = rounds;
  return first && rounds.every(({ round }) => round === first.round) ? first : null;
}

/** « Prévu le 2 septembre, le cycle s'est ouvert mardi »: what the verb says came of talks of which only the plan is told. */
function heldBeside(scene: Scene, at: number, sentence: Sentence, noun: Token, own: readonly Draft[]): Draft | null {
  const verb = universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  const [plan] = own;
  if (!verb || !isVerbal(verb) || !plan || !own.every((draft) => draft.kind !== CALLED_OFF && isMeant(scene, sentence, draft)))
    return null;
  // "had been scheduled for Monday but started a day late"
  const joined = childrenBy(sentence, verb.index, "conj").filter((t) => isVerbal(t) && !ownSubject(sentence, t));
  const held = [verb, ...joined].find((t) => isToldHeld(scene, sentence, t));
  // "was to begin on Monday but opened on Wednesday": the verb itself tells the plan
  const isPlanned = joined.length > 0 && own.some(({ clause }) => clause === verb.index);
  const isPlanBeside = isPlanned || plansOf(scene, sentence, noun).some((t) => dayOfPlan(scene, at, sentence, t) !== null);
  if (!held || !isPlanBeside) return null;
  const { mood: _, when: __, ...rest } = plan;
  const day = joined.includes(held) ? dayBelow(scene, at, sentence, held) : null;
  return {
    ...rest,
    trigger: held.index,
    words: [held.index],
    clause: held.index,
    mood: "asserted",
    ...(day ? { when: day } : {}),
  };
}

/** "opened two days late, on Oct. 20": of all times below a verb the only day. */
function dayBelow(scene: Scene, at: number, sentence: Sentence, verb: Token): Time | null {
  const days = scene.timesIn(at).filter(({ span, edtf }) => {
    const word = headWord(sentence, span);
    return DAY.test(edtf ?? "") && word?.head === verb.index && word.index > verb.index;
  });
  return days.length === 1 ? (days[0] ?? null) : null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** « s'est ouvert », "started": a verb told in the past by which talks take place. */
function isToldHeld(scene: Scene, sentence: Sentence, verb: Token): boolean {
  return takesPlace(scene, sentence, verb) && moodOf(scene, sentence, verb, null, verb) === "asserted" && isPast(sentence, verb);
}

export const isPast = (sentence: Sentence, verb: Token): boolean =>
  [verb, ...childrenBy(sentence, verb.index, "aux")].some(({ feats }) => ["Past", "Imp"].includes(feats["Tense"] ?? ""));

/** "The meeting, which began on Monday, had been scheduled for May 29": the verb tells the plan, a clause beside it what came of it. */
function isHeldAfterPlan(scene: Scene, sentence: Sentence, noun: Token, own: readonly Draft[]): boolean {
  const verb = universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  return (
    verb !== null && isSaidToBeDue(scene, sentence, verb) && own.some((d) => MEETINGS.has(d.kind) && !isMeant(scene, sentence, d))
  );
}

/** True where a draft tells no more than a plan itself. */
export function isMeant(scene: Scene, sentence: Sentence, { mood, trigger, clause }: Draft): boolean {
  const [own, verb] = [sentence.tokens[trigger], sentence.tokens[clause]];
  const found = mood ?? (own && verb ? moodOf(scene, sentence, own, null, verb) : "asserted");
  return found !== "asserted" && found !== "denied";
}

function planOf(scene: Scene, at: number, noun: Token, verb: Token, when: Time): Draft {
  return {
    because: { rule: "event.planned-beside", entry: `talks-round: ${noun.lemma}`, to: [noun.index, verb.index] },
    sentence: at,
    kind: scene.lexicon.is("rounds", noun) ? "talks-round" : "talks",
    trigger: verb.index,
    words: [verb.index],
    clause: verb.index,
    actors: [],
    recipients: [],
    deeds: [],
    nouns: [noun.index],
    when,
    mood: "planned",
  };
}

/** The participles and relative clauses by which a sentence says when talks were to be. */
function plansOf(scene: Scene, sentence: Sentence, noun: Token): Token[] {
  const verb = headOf(sentence, noun);
  const isSubject = universal(noun.deprel) === "nsubj";
  const due = sentence.tokens.flatMap((t) => dueIn(scene, sentence, t, noun) ?? []);
  const told = sentence.tokens.filter((t) => {
    const relation = universal(t.deprel);
    if (!isVerbal(t)) return false;
    if (t.index === verb?.index && isSubject) return isSaidToBeDue(scene, sentence, t);
    if (relation === "acl" && t.index > noun.index && isOfPhrase(sentence, t, noun))
      return isParticiple(scene, sentence, t, noun) || isHostedIn(scene, sentence, t);
    // « Prévu le 2 septembre, … le cycle s'est ouvert mardi »
    return (
      relation === "advcl" &&
      isSubject &&
      t.head === verb?.index &&
      t.index < noun.index &&
      isParticiple(scene, sentence, t, noun)
    );
  });
  return [...told, ...due];
}

/** « cette réunion du processus, qui aurait dû se dérouler en mai », "a round that was supposed to have begun": the verb of what was to be. */
function dueIn(scene: Scene, sentence: Sentence, clause: Token, noun: Token): Token | null {
  if (clause.deprel !== "acl:relcl" || clause.index < noun.index || !isOfPhrase(sentence, clause, noun)) return null;
  if (!childrenBy(sentence, clause.index, "nsubj").some((t) => isRelative(t, scene.speech))) return null;
  if (isNegated(sentence, clause, scene.speech)) return null;
  const verb = childrenBy(sentence, clause.index, "xcomp").find(isVerbal);
  const { data, lemmaOf } = scene.lexicon;
  const lists = [data.occurring, data.opening];
  if (!verb || !lists.some((list) => isAmong(list, lemmaOf(verb)) || isAmong(list, plainName(nameOf(scene, sentence, verb)))))
    return null;
  return moodOf(scene, sentence, verb, null, verb) === "planned" ? verb : null;
}

/** « Le cycle, tenu lundi, avait été prévu en janvier »: the verb says for when, as of a time before. */
export function isSaidToBeDue({ lexicon, speech }: Scene, sentence: Sentence, verb: Token): boolean {
  if (!lexicon.data.scheduling.includes(lexicon.lemmaOf(verb)) || isNegated(sentence, verb, speech)) return false;
  if (childrenBy(sentence, verb.index, "xcomp", "ccomp", "obj").length > 0) return false;
  return childrenBy(sentence, verb.index, "aux").some((t) => ["Past", "Imp"].includes(t.feats["Tense"] ?? ""));
}

/** True where a clause hangs on the noun or on what its phrase ends in: « le cycle de négociations entre Bogota et l'ELN, prévu … ». */
function isOfPhrase(sentence: Sentence, clause: Token, noun: Token): boolean {
  let at = headOf(sentence, clause);
  for (let steps = 0; at && steps < 6; steps++) {
    if (at.index === noun.index) return true;
    if (!["nmod", "conj", "appos", "flat"].includes(universal(at.deprel))) return false;
    at = headOf(sentence, at);
  }
  return false;
}

/** A participle of planning or putting off that agrees with the noun where it shows gender and number. */
function isParticiple(scene: Scene, sentence: Sentence, token: Token, noun: Token): boolean {
  const { lexicon } = scene;
  if (token.feats["VerbForm"] !== "Part" || childrenBy(sentence, token.index, "nsubj", "aux", "obj").length > 0) return false;
  if (isNegated(sentence, token, scene.speech)) return false;
  const agrees = (feature: string): boolean => {
    const [a, b] = [token.feats[feature], noun.feats[feature]];
    return a === undefined || b === undefined || a === b;
  };
  if (!agrees("Gender") || !agrees("Number")) return false;
  const { scheduling, announcing } = lexicon.data;
  return [...scheduling, ...announcing].includes(lexicon.lemmaOf(token)) || isCalledFor(scene, token) || isPutOff(scene, token);
}

/** « convoquée pour le 19 octobre »: a verb that plans, of which only the day behind a « pour » is that of what it plans. */
const isCalledFor = ({ lexicon }: Scene, token: Token): boolean =>
  !lexicon.data.scheduling.includes(lexicon.lemmaOf(token)) && lexicon.moods.get(lexicon.lemmaOf(token)) === "planned";

const isPutOff = ({ lexicon }: Scene, token: Token): boolean =>
  (lexicon.verbs.get(lexicon.lemmaOf(token)) ?? []).some(({ frame }) => frame.kind === CALLED_OFF);

/** « que le sultanat devait accueillir », "which Oman was to host": talks are what somebody was to hold. */
function isHostedIn(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const infinitive = childrenBy(sentence, verb.index, "xcomp").find(isVerbal) ?? verb;
  const objects = [verb, infinitive].flatMap((t) => childrenBy(sentence, t.index, "obj"));
  if (!objects.some((t) => isRelative(t, scene.speech))) return false;
  const { lexicon } = scene;
  if (!lexicon.data.light.includes(lexicon.lemmaOf(infinitive))) return false;
  return moodOf(scene, sentence, infinitive, null, infinitive) === "planned" && !isNegated(sentence, verb, scene.speech);
}

/** « Prévu d'abord pour juin, ce rendez-vous … »: in what a participle opens the sentence with. */
const isRightBehind = (sentence: Sentence, verb: Token, head: Token): boolean =>
  verb.feats["VerbForm"] === "Part" &&
  head.index > verb.index &&
  sentence.tokens.slice(verb.index + 1, head.index).every((t) => t.upos !== "PUNCT" && !isVerbal(t)) &&
  sentence.tokens.slice(0, verb.index).every((t) => t.upos === "ADV");

/** The day for which a clause says that talks were planned; of talks put off the day from which they were. */
function dayOfPlan(scene: Scene, at: number, sentence: Sentence, verb: Token): Time | null {
  const verbs = new Set([verb.index, ...childrenBy(sentence, verb.index, "xcomp").map((t) => t.index)]);
  return (
    scene.timesIn(at).find(({ span, edtf }) => {
      const head = headWord(sentence, span);
      if (!head || edtf === null || !(verbs.has(head.head) || isRightBehind(sentence, verb, head))) return false;
      if (!isPutOff(scene, verb)) return isToward(scene, sentence, head) || !isCalledFor(scene, verb);
      const marks = [caseOf(sentence, head.index), prepositionOf(sentence, head.index)];
      return marks.some((mark) => scene.lexicon.has("putOffFrom", mark)) && !marks.some((m) => scene.lexicon.has("until", m));
    }) ?? null
  );
}
