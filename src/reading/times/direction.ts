import { childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import type { Look } from "./scene.ts";
import { type DirectionCues, isParticiple, type VerbTime, verbTime } from "./verb-time.ts";

/** How many words away a verb is looked for where no tree says what the expression hangs on. */
const REACH = 14;

function isVerbal(sentence: Sentence, token: Token): boolean {
  if (token.upos === "VERB" || token.upos === "AUX") return true;
  return childrenOf(sentence, token.index).some((t) => universal(t.deprel) === "cop");
}

/** The word inside the stretch that hangs on a word outside it. */
export function topOf(inside: readonly Token[], start: number, end: number, sentence: Sentence): Token | null {
  for (const token of inside) {
    const head = headOf(sentence, token);
    if (!head || head.start < start || head.end > end) return token;
  }
  return inside[0] ?? null;
}

/** The same for all words from `start` to `end`. */
const topAt = (sentence: Sentence, start: number, end: number): Token | null =>
  topOf(
    sentence.tokens.filter((t) => t.start < end && t.end > start),
    start,
    end,
    sentence,
  );

/** The verb nearest to the stretch on its left, else on its right; marks between count as distance. */
function nearestVerb(sentence: Sentence, first: number, last: number): Token | null {
  let best: Token | null = null;
  let cost = Number.POSITIVE_INFINITY;
  const look = (from: number, step: 1 | -1): void => {
    let distance = step === 1 ? 1 : 0;
    for (let i = from, seen = 0; seen < REACH; i += step, seen++) {
      const token = sentence.tokens[i];
      if (!token) return;
      distance += token.upos === "PUNCT" ? 4 : 1;
      const finite = token.upos === "VERB" || token.upos === "AUX";
      if (finite && distance < cost) {
        best = token;
        cost = distance;
      }
      if (finite) return;
    }
  };
  look(first - 1, -1);
  look(last + 1, 1);
  return best;
}

/** The verb of a group read without a tree: an auxiliary stands for the verb behind it. */
function groupTime(sentence: Sentence, verb: Token, cues: DirectionCues): VerbTime {
  const group = [verb];
  for (let i = verb.index - 1; i >= 0 && sentence.tokens[i]?.upos === "AUX"; i--) group.unshift(sentence.tokens[i] ?? verb);
  for (let i = verb.index + 1; group.at(-1)?.upos === "AUX"; i++) {
    const next = sentence.tokens[i];
    if (!next || (next.upos !== "VERB" && next.upos !== "AUX" && next.upos !== "ADV" && next.upos !== "PART")) break;
    if (next.upos !== "ADV" && next.upos !== "PART") group.push(next);
  }
  const main = group.at(-1) ?? verb;
  const tokens = group.map(
    (t, index): Token => ({
      ...t,
      index,
      head: t === main ? -1 : group.length - 1,
      deprel: t === main ? "root" : "aux",
    }),
  );
  const root = tokens.at(-1);
  return root ? verbTime({ ...sentence, tokens }, root, cues) : "undecided";
}

/**
 * Which way an expression from `start` to `end` looks, by the verb it hangs on in the tree; where the tree is missing,
 * by the nearest verb. "undecided" where there is no verb, or where its form leaves it open. `weekly`: a day of the week.
 */
export function directionAt(sentence: Sentence, start: number, end: number, cues: DirectionCues, weekly = false): Look {
  const time = timeAt(sentence, start, end, cues, weekly);
  if (time === "present") return { direction: "future", sure: false };
  // « ont annoncé la reprise des pourparlers le 5 juillet », on June 25: the verb is not the noun's, and ten days are less than a year
  if (time === "past-of-noun") return { direction: "past", sure: weekly, anterior: isInPluperfect(sentence, start, end) };
  const top = topAt(sentence, start, end);
  const sure =
    weekly ||
    top === null ||
    (time === "future" && isStillToCome(sentence, top)) ||
    (time === "past" && isOfDone(sentence, top, cues));
  return { direction: time, sure, anterior: time === "past" && isInPluperfect(sentence, start, end) };
}

/** « se retrouveront le 4 mars », "is due on October 30": by the form of its own verb. "A meeting planned for Dec. 14" may be over. */
function isStillToCome(sentence: Sentence, top: Token): boolean {
  let verb: Token | null = headOf(sentence, top) ?? top;
  // « doivent se retrouver »: the infinitive has the form of the verb that it hangs on
  for (let steps = 0; verb && !finiteForm(sentence, verb) && verb.feats["VerbForm"] === "Inf" && steps < REACH; steps++)
    verb = headOf(sentence, verb);
  const form = verb && finiteForm(sentence, verb);
  return form !== null && !["Past", "Imp"].includes(form.feats["Tense"] ?? "");
}

/**
 * « ont signé le 4 mars », "met on March 4", « entamé en janvier »: when something was done. « le congrès convoqué le 30 janvier »,
 * "called for March 30" may be ahead.
 */
function isOfDone(sentence: Sentence, top: Token, cues: DirectionCues): boolean {
  if (planGivenUp(sentence, top, cues) === "past") return true;
  const verb = headOf(sentence, top);
  if (!verb || ["obj", "nsubj"].includes(universal(top.deprel))) return false;
  if (childrenOf(sentence, top.index).some((t) => universal(t.deprel) === "case" && cues.towards.has(t.lemma.toLowerCase())))
    return false;
  const form = finiteForm(sentence, verb);
  const lemma = verb.lemma.toLowerCase();
  if (!form) return isParticiple(verb) && (cues.takingPlace.has(lemma) || cues.reporting.has(lemma));
  return form !== verb || form.feats["Tense"] !== "Pres";
}

/** The verb itself where it is finite, else its finite helper. */
const finiteForm = (sentence: Sentence, verb: Token): Token | null =>
  [verb, ...childrenOf(sentence, verb.index)].find(
    (t) => t.feats["VerbForm"] === "Fin" && (t === verb || t.upos === "AUX" || ["aux", "cop"].includes(universal(t.deprel))),
  ) ?? null;

function timeAt(sentence: Sentence, start: number, end: number, cues: DirectionCues, weekly: boolean): VerbTime | "past-of-noun" {
  const inside = sentence.tokens.filter((t) => t.start < end && t.end > start);
  const top = topOf(inside, start, end, sentence);
  if (!top) return "undecided";
  const givenUp = weekly ? null : planGivenUp(sentence, top, cues);
  if (givenUp) return givenUp;
  if (weekly && isPlanOfTold(sentence, top, cues)) return "past";
  if (isGoal(sentence, top, cues, weekly)) return !weekly && isGivenUp(sentence, top, cues) ? "nearest" : "future";
  if (isAnnouncedFor(sentence, top, cues) || (!weekly && isDueBehind(sentence, top, cues))) return "nearest";
  let throughNoun = false;
  // « C'est leur quatrième rencontre, après celle du 14 décembre »
  let isBehindEarlier = false;
  let token: Token | null = headOf(sentence, top);
  let below = top;
  for (let steps = 0; token && steps < REACH; steps++) {
    if (isVerbal(sentence, token) || cues.futureForms.has(token.form.toLowerCase())) {
      const direction = verbTime(sentence, token, cues);
      // "proposed a meeting on 30 June": what somebody wants lies ahead
      if (throughNoun && cues.proposing.has(token.lemma.toLowerCase()) && universal(below.deprel) === "obj") return "future";
      // « La rencontre, le 1er février, avait rassemblé les deux camps »
      if (throughNoun && direction === "past" && below.deprel === "nsubj" && isPluperfect(sentence, token)) return "past";
      if (direction === "present" && (isBehindEarlier || isOfFollowed(token, below, cues))) return "past";
      // « a évoqué la réunion de mercredi »: the verb is not the meeting's.
      return throughNoun && direction !== "undecided" ? weaken(direction) : direction;
    }
    if (token.upos === "NOUN" || token.upos === "PROPN") throughNoun = true;
    isBehindEarlier ||= childrenOf(sentence, token.index).some(
      (t) => universal(t.deprel) === "case" && cues.earlier.has(t.form.toLowerCase()),
    );
    below = token;
    token = headOf(sentence, token);
  }
  if (top.head >= 0) return "undecided";
  const stressed = cleftVerb(sentence, top);
  if (stressed) return verbTime(sentence, stressed, cues);
  const first = inside[0] ?? top;
  const last = inside.at(-1) ?? top;
  const verb = nearestVerb(sentence, first.index, last.index);
  return verb ? groupTime(sentence, verb, cues) : "undecided";
}

/** "The meeting follows talks in Berlin in February": what is followed was before. */
const isOfFollowed = (verb: Token, below: Token, cues: DirectionCues): boolean =>
  cues.following.has(verb.lemma.toLowerCase()) && below.index > verb.index && ["obj", "obl"].includes(universal(below.deprel));

/** « C'est mercredi que les présidents se sont vus », "it was on Monday that they met": the verb of what the day is stressed of. */
function cleftVerb(sentence: Sentence, day: Token): Token | null {
  const below = childrenOf(sentence, day.index);
  if (!below.some((t) => universal(t.deprel) === "cop" && t.index < day.index)) return null;
  return (
    below.find(
      (t) => ["csubj", "ccomp", "advcl", "acl"].includes(universal(t.deprel)) && t.index > day.index && t.upos === "VERB",
    ) ?? null
  );
}

/** « a été reporté au 12 mars », "was set for Friday": a verb that moves or sets a date looks ahead to it in every tense. */
function isGoal(sentence: Sentence, top: Token, cues: DirectionCues, weekly: boolean): boolean {
  const head = headOf(sentence, top);
  if (!head) return false;
  // « se sont donné rendez-vous le 20 juin », « rendez-vous a été pris pour lundi »
  const isAppointed = childrenOf(sentence, head.index).some(
    (t) => (universal(t.deprel) === "obj" || t.deprel === "nsubj:pass") && cues.appointments.has(t.lemma.toLowerCase()),
  );
  if (isAppointed) return true;
  const lemma = head.lemma.toLowerCase();
  const particle = childrenOf(sentence, head.index).find((t) => t.deprel === "compound:prt");
  const moves = cues.postpones.has(particle ? `${lemma} ${particle.form.toLowerCase()}` : lemma) || cues.postpones.has(lemma);
  if (!moves && !(weekly && cues.announcing.has(lemma))) return false;
  return childrenOf(sentence, top.index).some((t) => universal(t.deprel) === "case" && cues.towards.has(t.lemma.toLowerCase()));
}

/** « annoncée pour les 15 et 16 décembre »: a participle that says for when something was announced, be that ahead or behind by now. */
function isAnnouncedFor(sentence: Sentence, top: Token, cues: DirectionCues): boolean {
  const head = headOf(sentence, top);
  if (!head || !cues.announcing.has(head.lemma.toLowerCase()) || head.feats["VerbForm"] !== "Part") return false;
  if (childrenOf(sentence, head.index).some((t) => universal(t.deprel) === "aux")) return false;
  return childrenOf(sentence, top.index).some((t) => universal(t.deprel) === "case" && cues.towards.has(t.lemma.toLowerCase()));
}

/** "Talks due to open in Geneva on June 24 have been called off": a day that hangs on the noun, behind the word for what it is due to. */
function isDueBehind(sentence: Sentence, top: Token, cues: DirectionCues): boolean {
  const noun = headOf(sentence, top);
  // the infinitive taken for a noun, and what it is due to for its preposition
  if (
    noun &&
    childrenOf(sentence, noun.index).some((t) => universal(t.deprel) === "case" && cues.futureForms.has(t.form.toLowerCase()))
  )
    return true;
  if (!noun || noun.upos !== "NOUN" || noun.index > top.index) return false;
  const between = sentence.tokens.slice(noun.index + 1, top.index);
  const due = between.find((t) => t.upos === "ADJ" && cues.futureForms.has(t.form.toLowerCase()));
  return due !== undefined && between.every((t) => t.index < due.index || t.feats["VerbForm"] !== "Fin");
}

/** "Talks planned for September collapsed", "was set for 8 October but was put off": what was once ahead and came to nothing may lie behind. */
function isGivenUp(sentence: Sentence, top: Token, cues: DirectionCues): boolean {
  const goal = headOf(sentence, top);
  if (!goal) return false;
  const below = childrenOf(sentence, goal.index);
  // "It had been planned for June": a plan of before, by then mostly given up
  const finite = below.filter((t) => universal(t.deprel) === "aux" && t.feats["VerbForm"] === "Fin");
  if (finite.some((t) => ["Past", "Imp"].includes(t.feats["Tense"] ?? "")) && below.some(isBeen)) return true;
  if (below.some((t) => universal(t.deprel) === "conj" && isTold(sentence, t))) return true;
  const noun = ["acl", "amod"].includes(universal(goal.deprel)) ? headOf(sentence, goal) : null;
  // "led them to cancel a meeting planned for January 18"
  const whole = noun && phraseOf(sentence, noun);
  const off = whole && universal(whole.deprel) === "obj" ? headOf(sentence, whole) : null;
  if (off && cues.callingOff.has(off.lemma.toLowerCase())) return true;
  const isBeside = universal(goal.deprel) === "advcl" && goal.feats["VerbForm"] === "Part";
  // « à la session, convoquée pour le 31 août, qui n'a pas eu lieu »
  if (
    noun &&
    childrenOf(sentence, noun.index).some((t) => universal(t.deprel) === "acl" && t.index > goal.index && isTold(sentence, t))
  )
    return true;
  const verb = isBeside || (noun && universal(noun.deprel) === "nsubj") ? headOf(sentence, noun ?? goal) : null;
  return verb !== null && isTold(sentence, verb);
}

/** A verb of the past. */
const isTold = (sentence: Sentence, t: Token): boolean =>
  t.upos === "VERB" &&
  [t, ...childrenOf(sentence, t.index).filter((c) => universal(c.deprel) === "aux")].some((v) => v.feats["Tense"] === "Past");

/** "been", « été »: the participle of the helper of a passive. */
const isBeen = (token: Token): boolean => token.deprel === "aux:pass" && token.feats["VerbForm"] === "Part";

/** « Prévue le 4 mars, la réunion a été annulée », « la visite, prévue en janvier, avait été reportée », « le cycle de l'ONU, prévu le 10, s'est ouvert ». */
function planGivenUp(sentence: Sentence, top: Token, cues: DirectionCues): "past" | "nearest" | null {
  const plan = headOf(sentence, top);
  if (!plan || plan.feats["VerbForm"] !== "Part") return null;
  if (!cues.futureForms.has(plan.form.toLowerCase()) && !cues.postpones.has(plan.lemma.toLowerCase())) return null;
  const noun = ["acl", "amod"].includes(universal(plan.deprel)) ? phraseOf(sentence, headOf(sentence, plan)) : null;
  const about = noun ?? plan;
  if (noun ? universal(noun.deprel) !== "nsubj" : universal(plan.deprel) !== "advcl") return null;
  const verb = headOf(sentence, about);
  const helper =
    verb && childrenOf(sentence, verb.index).find((t) => universal(t.deprel) === "aux" && t.feats["VerbForm"] === "Fin");
  if (!verb || !helper || verb.feats["VerbForm"] !== "Part") return null;
  if (helper.feats["Tense"] === "Imp") return "past";
  const lemma = verb.lemma.toLowerCase();
  return cues.callingOff.has(lemma) || cues.takingPlace.has(lemma) ? "nearest" : null;
}

/** "The round, fixed for Monday, never took place", « convoqué pour jeudi, ne s'est pas tenu »: whatever came of it, that day is over. */
function isPlanOfTold(sentence: Sentence, top: Token, cues: DirectionCues): boolean {
  const plan = headOf(sentence, top);
  if (!plan || universal(plan.deprel) !== "acl" || plan.feats["VerbForm"] !== "Part") return false;
  const noun = phraseOf(sentence, headOf(sentence, plan));
  const verb = noun && universal(noun.deprel) === "nsubj" && noun.index < plan.index ? headOf(sentence, noun) : null;
  if (verb === null || verb.index <= top.index) return false;
  const lemma = verb.lemma.toLowerCase();
  if (cues.takingPlace.has(lemma) && isTold(sentence, verb)) return true;
  // « La réunion, initialement prévue lundi, avait été repoussée »
  const helpers = childrenOf(sentence, verb.index).filter((t) => universal(t.deprel) === "aux" && t.feats["VerbForm"] === "Fin");
  // "said that the meeting, scheduled for Thursday, had been postponed": told from now
  if (universal(verb.deprel) === "ccomp") return false;
  return cues.callingOff.has(lemma) && helpers.some((t) => ["Past", "Imp"].includes(t.feats["Tense"] ?? ""));
}

/** The noun whose phrase ends in this word: « le cycle » in « le cycle des pourparlers avec l'ELN, prévu … ». */
function phraseOf(sentence: Sentence, word: Token | null): Token | null {
  let at = word;
  for (let steps = 0; at && steps < REACH && ["nmod", "conj", "appos", "flat"].includes(universal(at.deprel)); steps++)
    at = headOf(sentence, at);
  return at;
}

function weaken(direction: VerbTime): VerbTime | "past-of-noun" {
  return direction === "past" ? "past-of-noun" : "nearest";
}

/** True where the expression dates a verb in the perfect of the present: « a été déclarée », "has agreed". */
export const isInPerfect = (sentence: Sentence, start: number, end: number): boolean =>
  helperOfPerfect(sentence, start, end)?.feats["Tense"] === "Pres";

/** The same before a past: « avait signé », "had withdrawn". */
export const isInPluperfect = (sentence: Sentence, start: number, end: number): boolean =>
  ["Past", "Imp"].includes(helperOfPerfect(sentence, start, end)?.feats["Tense"] ?? "");

const isPluperfect = (sentence: Sentence, verb: Token): boolean =>
  ["Past", "Imp"].includes(helperOf(sentence, verb)?.feats["Tense"] ?? "");

function helperOfPerfect(sentence: Sentence, start: number, end: number): Token | null {
  const top = topAt(sentence, start, end);
  const verb = top && headOf(sentence, top);
  return verb && helperOf(sentence, verb);
}

function helperOf(sentence: Sentence, verb: Token): Token | null {
  if (verb.upos !== "VERB" || verb.feats["VerbForm"] !== "Part") return null;
  const helper = childrenOf(sentence, verb.index).find((t) => t.upos === "AUX" && t.feats["VerbForm"] === "Fin");
  return helper && helper.deprel !== "aux:pass" ? helper : null;
}
