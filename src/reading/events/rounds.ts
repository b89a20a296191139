import { boundsOf, parseEdtf } from "../../calendar/index.ts";
import type { Time } from "../../claims/index.ts";
import { childrenBy, childrenOf, dominates, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isRelative, isVerbal, ownSubject } from "../statements/clause.ts";
import { boundOf, isToldOfPast } from "./ahead.ts";
import { isOneBefore, processBehind } from "./days-beside.ts";
import { dayOf } from "./extent.ts";
import { headWord } from "./head-word.ts";
import { kindsAlone, MEDIATION } from "./lexicon.ts";
import { moodOf } from "./mood.ts";
import { attendantsOf, clauseAbove, RULE_OF } from "./nouns.ts";
import { partiesOf } from "./parties.ts";
import { isPlan } from "./planned.ts";
import { numberOf } from "./process.ts";
import { CALLED_OFF, caseOf, type Draft, isAmong, isTalksNoun, isToward, plainName, prepositionOf, type Scene } from "./scene.ts";
import { nameOf, saidOf, supportOf } from "./support.ts";
import type { Support } from "./undergone.ts";
import { timeOf } from "./when.ts";
import { isWithoutDate } from "./without-date.ts";

/** How a round is told: by a verb of its own, by a clause about it, or only named. */
type Build = Support["build"];

/**
 * The drafts with the rounds they tell of, and rounds with a number that none tells of: « au terme du 20e cycle », "it was
 * the third round". One that is only named counts once, and only where the report says no more of it. And the day to
 * which talks were put off: a plan.
 */
export function withRounds(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const told = drafts.map((draft) => asOnlyPlanned(scene, asComing(scene, ofRound(scene, metFor(scene, draft)))));
  const bySentence = Map.groupBy(told, (d) => d.sentence);
  const numbers = new Set(told.flatMap((d) => numbersOf(scene, d)));
  const more: Draft[] = [];
  const named: { draft: Draft; number: number }[] = [];
  for (const [at, sentence] of scene.analysis.sentences.entries()) {
    const here = bySentence.get(at) ?? [];
    for (const noun of sentence.tokens) {
      if (!isTalksNoun(scene, noun) || isOfFighting(scene, sentence, noun) || isWithoutDate(scene, sentence, noun)) continue;
      const number = numberOf(scene, sentence, noun);
      const inside = inRelative(scene, at, sentence, noun);
      const relative = inside && coming(scene, at, sentence, noun, inside.trigger) ? null : inside;
      // "the round, which had been due to open on Friday, took place on Sunday": the plan, and what came of it
      const isPlanned =
        relative !== null && number !== null && isPlan(scene, sentence, relative) && whenOf(scene, sentence, relative);
      const beside: Draft | null = relative && isPlanned ? { ...relative, mood: "planned" } : relative;
      if (beside && !here.some((d) => d.words.includes(beside.trigger) || (!isPlanned && d.nouns.includes(noun.index))))
        more.push(beside);
      const isOnlyNamed = isPlanned && (draftOf(scene, at, sentence, noun)?.because.rule ?? "event.round") === "event.round";
      if (
        here.some((d) => tells(sentence, d, noun) && !isOnlyHosted(sentence, d, noun)) ||
        (beside && more.includes(beside) && (!isPlanned || isOnlyNamed))
      ) {
        if (number !== null) numbers.add(number);
        // "at the end of the 31st round, which had opened on Monday": told once, from its first day to its last
        const opens = beside && number !== null && isOpening(scene, sentence, beside) && !isPlan(scene, sentence, beside);
        const ends = opens ? draftOf(scene, at, sentence, noun, true) : null;
        if (beside && ends && more.at(-1) === beside) more[more.length - 1] = { ...beside, ends };
        continue;
      }
      if (number === null) {
        const isOfSeries = OF_SERIES.some((list) => scene.lexicon.is(list, noun)) || isOneBefore(scene, sentence, noun);
        const plain = isOfSeries ? draftOf(scene, at, sentence, noun) : null;
        const when = scheduledFor(scene, at, sentence, noun);
        if (plain && TAKES_PLACE.has(plain.because.rule) && (when || whenOf(scene, sentence, plain)))
          more.push(when ? { ...plain, when } : plain);
        continue;
      }
      const plain = draftOf(scene, at, sentence, noun);
      if (!plain) continue;
      // « un quatrième cycle, annoncé pour février, n'a toujours pas de date »
      const when =
        plain.because.rule === "event.round" ? (scheduledFor(scene, at, sentence, noun) ?? toCome(scene, at, noun)) : null;
      const draft: Draft = when ? { ...plain, when, mood: "planned" } : plain;
      const whole = draft.because.rule === "event.round" ? wholeOf(scene, sentence, noun, here) : null;
      if (whole) {
        told[told.indexOf(whole)] = { ...whole, kind: ROUND, nouns: [...whole.nouns, noun.index] };
        numbers.add(number);
      } else if (draft.because.rule === "event.round") named.push({ draft, number });
      else {
        more.push(draft);
        numbers.add(number);
      }
    }
  }
  const dated = new Set([...told, ...more].flatMap((d) => (isDated(scene, d) ? numbersOf(scene, d) : [])));
  const bare = new Set<number>();
  for (const { draft, number } of named) {
    // a headline tells the round, or its month, "met on Tuesday for a third round" its day
    const isBare = !numbers.has(number) && !isDated(scene, draft);
    const isTold = numbers.has(number) && (dated.has(number) || !isDated(scene, draft));
    if (isTold && !(bare.has(number) && isOnItsDay(scene, draft))) continue;
    if (named.some((other) => other.number === number && isWithin(scene, other.draft, draft))) continue;
    numbers.add(number);
    dated.add(number);
    // one that was only named takes nothing from the words that tell the day of the round
    if (isBare) bare.add(number);
    else bare.delete(number);
    more.push(draft);
  }
  return [...told, ...more, ...told.flatMap((d) => putOff(scene, d) ?? [])];
}

/** "The fourth round, hosted by Norway, lasted from Thursday to Tuesday": who hosts it tells nothing of when it was. */
function isOnlyHosted(sentence: Sentence, { kind, clause }: Draft, noun: Token): boolean {
  const beside = sentence.tokens[clause];
  const isBeside = beside?.head === noun.index && universal(beside.deprel) === "acl";
  return isBeside && kind === HOSTING && universal(noun.deprel) === "nsubj";
}

const HOSTING = "hosting";
/** Words for one of a series of talks, which is told by its day without a number: "the session of the committee planned for Nov. 19". */
const OF_SERIES = ["cycles", "sittings"] as const;

/** "A round of fighting that began on April 2": it is not only talks that come in rounds. */
export const isOfFighting = (scene: Scene, sentence: Sentence, noun: Token): boolean =>
  childrenBy(sentence, noun.index, "nmod")
    .flatMap((t) => [...kindsAlone(scene.lexicon, t), ...kindsAlone(scene.lexicon, { lemma: t.form })])
    .some((kind) => scene.lexicon.crosswalk.kinds[kind]?.plover.type === "ASSAULT");

/** « qui s'était ouvert lundi », not « qui s'est tenu jeudi et vendredi »: what a clause tells is only the beginning. */
function isOpening({ lexicon }: Scene, sentence: Sentence, { trigger }: Draft): boolean {
  const verb = sentence.tokens[trigger];
  return verb !== undefined && isAmong(lexicon.data.opening, lexicon.lemmaOf(verb));
}

/** « le 20e cycle des discussions »: talks below a round with a number are that round. */
function ofRound(scene: Scene, draft: Draft): Draft {
  const sentence = scene.analysis.sentences[draft.sentence];
  const own = draft.nouns.map((i) => sentence?.tokens[i]);
  if (sentence && draft.kind === "talks" && own.some((t) => t !== undefined && numberOf(scene, sentence, t) !== null))
    return { ...draft, kind: "talks-round" };
  if (sentence && isNumberedSitting(scene, sentence, draft)) return { ...draft, kind: "talks-round" };
  const ofSeries = sentence ? oneOfSeries(scene, sentence, draft) : null;
  if (ofSeries) return ofSeries;
  const trigger = sentence?.tokens[draft.trigger];
  // "the ninth round of the talks, held on Monday": the trigger is the verb; what began long ago are all the talks
  const nouns = trigger && isHeld(scene, trigger) ? own : [trigger];
  const noun = nouns.find((t) => t !== undefined && universal(t.deprel) === "nmod");
  const round = sentence && noun ? headOf(sentence, noun) : null;
  if (!sentence || !noun || !round || draft.kind !== "talks") return draft;
  if (draft.nouns.includes(round.index) || numberOf(scene, sentence, round) === null) return draft;
  return { ...draft, kind: "talks-round", nouns: [...draft.nouns, round.index] };
}

/** "The previous meeting, on Feb. 20, …", « La session précédente avait été levée le 20 octobre »: what is told of as the one before, or as one of a process, is one of a series. */
function oneOfSeries(scene: Scene, sentence: Sentence, draft: Draft): Draft | null {
  const { kind, sentence: at, nouns, actors, recipients } = draft;
  if ((kind !== "meeting" && kind !== "talks") || actors.length + recipients.length > 0) return null;
  for (const i of nouns) {
    const noun = sentence.tokens[i];
    // « la 58e réunion du mécanisme »: the mechanism counts its own
    if (noun === undefined || !scene.lexicon.is("rounds", noun) || numberOf(scene, sentence, noun) !== null) continue;
    const of = processBehind(scene, at, sentence, noun);
    if (of !== null) return { ...draft, kind: ROUND, of };
    if (isOneBefore(scene, sentence, noun)) return { ...draft, kind: ROUND };
  }
  return null;
}

/** « se sont retrouvés pour une nouvelle session des pourparlers », "met for another round of talks": those who meet for talks hold them. */
function metFor(scene: Scene, draft: Draft): Draft {
  const sentence = scene.analysis.sentences[draft.sentence];
  const verb = sentence?.tokens[draft.clause];
  if (!sentence || !verb || draft.kind !== "meeting" || !isVerbal(verb)) return draft;
  const noun = childrenBy(sentence, verb.index, "obl").find(
    (t) =>
      t.index > verb.index &&
      scene.lexicon.is("rounds", t) &&
      isToward(scene, sentence, t) &&
      numberOf(scene, sentence, t) === null &&
      childrenBy(sentence, t.index, "nmod").some((below) => isTalksNoun(scene, below)),
  );
  return noun ? { ...draft, kind: ROUND, nouns: [...draft.nouns, noun.index] } : draft;
}

/** « la quatrième réunion technique sur le barrage »: a sitting at some level, of nobody in particular, that talks count is a round of theirs. */
function isNumberedSitting(scene: Scene, sentence: Sentence, { kind, nouns, actors, recipients }: Draft): boolean {
  if (kind !== "meeting" || actors.length + recipients.length > 0) return false;
  return nouns.some((i) => {
    const noun = sentence.tokens[i];
    if (!noun || !scene.lexicon.is("sittings", noun) || numberOf(scene, sentence, noun) === null) return false;
    return isAtLevel(scene, sentence, noun) || isNextToOneAtLevel(scene, noun, numberOf(scene, sentence, noun));
  });
}

const isAtLevel = ({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean =>
  childrenBy(sentence, noun.index, "amod").some((t) => lexicon.is("levels", t));

/** "The 18th meeting is to take place in May", in a report on "the 17th international meeting". */
function isNextToOneAtLevel(scene: Scene, { lemma }: Token, number: number | null): boolean {
  return scene.analysis.sentences.some((sentence) =>
    sentence.tokens.some((t) => {
      const other = t.lemma === lemma && isAtLevel(scene, sentence, t) ? numberOf(scene, sentence, t) : null;
      return other !== null && number !== null && Math.abs(other - number) === 1;
    }),
  );
}

const isHeld = ({ lexicon: { data, lemmaOf } }: Scene, verb: Token): boolean =>
  verb.deprel === "acl" && isAmong(data.occurring, lemmaOf(verb)) && !isAmong(data.opening, lemmaOf(verb));

const ROUND = "talks-round";
const RETURN = "return";
const SUSPENSION = "suspension";

/** "Talks in Doha, now in their eighth round, …": the talks of the sentence that a round is of by its « leur ». */
function wholeOf({ lexicon }: Scene, sentence: Sentence, noun: Token, here: readonly Draft[]): Draft | null {
  if (!lexicon.is("cycles", noun)) return null;
  const isTheirs = childrenOf(sentence, noun.index).some((t) => t.feats["Poss"] === "Yes" && t.feats["Person"] !== "1");
  if (!isTheirs) return null;
  return here.find((d) => d.kind === "talks" && d.trigger < noun.index && noun.head !== d.trigger) ?? null;
}

/** How a round must be told that has no number: "the next round will be held on Monday". */
const TAKES_PLACE: ReadonlySet<string> = new Set([RULE_OF.occurring, RULE_OF.over, RULE_OF.light]);

const whenOf = (scene: Scene, sentence: Sentence, draft: Draft): boolean => timeOf(scene, sentence, draft) !== null;

function isDated(scene: Scene, draft: Draft): boolean {
  const sentence = scene.analysis.sentences[draft.sentence];
  return sentence !== undefined && whenOf(scene, sentence, draft);
}

/** « Le troisième cycle s'est clos samedi »: what the verb of a sentence says of the round, with the day. */
function isOnItsDay(scene: Scene, draft: Draft): boolean {
  const sentence = scene.analysis.sentences[draft.sentence];
  const noun = sentence?.tokens[draft.trigger];
  const verb = sentence && noun && universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  if (!sentence || !verb || universal(verb.deprel) !== "root" || !isToldOfPast(scene, sentence, verb)) return false;
  return dayOf(timeOf(scene, sentence, draft)?.edtf ?? "") !== null;
}

/** True where the time of one is a part of the other's: the day in a month. */
function isWithin(scene: Scene, inner: Draft, outer: Draft): boolean {
  const [a, b] = [inner, outer].map((draft) => {
    const sentence = scene.analysis.sentences[draft.sentence];
    const value = parseEdtf((sentence && timeOf(scene, sentence, draft)?.edtf) ?? "");
    return value && boundsOf(value);
  });
  if (a?.earliest == null || a.latest === null || b?.earliest == null || b.latest === null) return false;
  return a.earliest >= b.earliest && a.latest <= b.latest && a.latest - a.earliest < b.latest - b.earliest;
}

/** « un cinquième cycle l'an prochain »: a time right below the noun that had not begun when the report appeared. */
function toCome(scene: Scene, at: number, noun: Token): Time | null {
  const day = boundOf(scene.published, "latest");
  const sentence = scene.analysis.sentences[at];
  return (
    scene.timesIn(at).find(({ span, edtf }) => {
      const from = boundOf(edtf, "earliest");
      const head = sentence && from !== null && day !== null && from > day ? headWord(sentence, span) : null;
      return head !== null && head !== undefined && (head.head === noun.index || isBehindRound(scene, sentence, noun, head));
    }) ?? null
  );
}

/** « ont convoqué les parties pour une neuvième session le 15 janvier »: what was done does not lie ahead, so the day is the round's. */
function isBehindRound(scene: Scene, sentence: Sentence | undefined, noun: Token, word: Token): boolean {
  const verb = sentence && universal(noun.deprel) === "obl" ? headOf(sentence, noun) : null;
  if (!sentence || !verb || verb.index > noun.index || word.index < noun.index || word.head !== verb.index) return false;
  return isToldOfPast(scene, sentence, verb) && sentence.tokens.slice(noun.index, word.index).every((t) => !isVerbal(t));
}

/** "A round announced for December was never held": the day that it was to be on. */
function scheduledFor(scene: Scene, at: number, sentence: Sentence, noun: Token): Time | null {
  const { scheduling, announcing } = scene.lexicon.data;
  const lists = [...scheduling, ...announcing];
  const plans = sentence.tokens.filter(
    (t) =>
      t.index > noun.index &&
      t.feats["VerbForm"] === "Part" &&
      lists.includes(scene.lexicon.lemmaOf(t)) &&
      (t.head === noun.index || (t.head === noun.head && universal(t.deprel) === "nsubj")),
  );
  return (
    scene.timesIn(at).find((time) => {
      const head = headWord(sentence, time.span);
      return head !== null && plans.some((plan) => plan.index === head.head);
    }) ?? null
  );
}

function numbersOf(scene: Scene, { sentence: at, nouns }: Draft): number[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  return nouns.flatMap((i) => {
    const noun = sentence.tokens[i];
    return noun ? (numberOf(scene, sentence, noun) ?? []) : [];
  });
}

/** True where an event is about this noun, or about the talks below it. */
function tells(sentence: Sentence, { kind, nouns, words }: Draft, noun: Token): boolean {
  // "a round, mediated by A, ran from May 3 to May 5": whoever mediates says nothing of when it was
  if (kind === MEDIATION) return false;
  const below = childrenBy(sentence, noun.index, "nmod").map((t) => t.index);
  return [...nouns, ...words].some((i) => i === noun.index) || below.some((i) => nouns.includes(i) && nouns.includes(noun.index));
}

/** Of talks, of a process, of a body that meets; a word that is only used of talks needs no more. */
function isOfTalks(scene: Scene, at: number, sentence: Sentence, noun: Token): boolean {
  const { lexicon, mentions } = scene;
  // « un quatrième du 7 au 19 mai »: days say when it was, not of what
  const days = new Set(scene.timesIn(at).map(({ span }) => headWord(sentence, span)?.index));
  const below = childrenOf(sentence, noun.index).filter(
    (t) =>
      (universal(t.deprel) === "compound" && !lexicon.is("days", t)) ||
      (universal(t.deprel) === "nmod" &&
        !days.has(t.index) &&
        (lexicon.has("of", prepositionOf(sentence, t.index)) || lexicon.has("of", caseOf(sentence, t.index)))),
  );
  if (below.length === 0) return lexicon.is("cycles", noun);
  const talks = (lexicon.data.groups["talks"] ?? []) as readonly string[];
  return below.some(
    (t) =>
      mentions.processAt(at, t.index) !== null ||
      mentions.covering(at, t.index) !== null ||
      talks.includes(t.lemma.toLowerCase()) ||
      talks.includes(t.form.toLowerCase()),
  );
}

function draftOf(scene: Scene, at: number, sentence: Sentence, noun: Token, isTold = false): Draft | null {
  if (!isOfTalks(scene, at, sentence, noun)) return null;
  // what the clause beside it says is told by itself
  const found = swallowed(scene, sentence, noun) ?? (isTold ? NAMED : supportOf(scene, at, sentence, noun));
  const next =
    isTold || found.build === "failed"
      ? null
      : coming(scene, at, sentence, noun, (occurringIn(scene, sentence, noun) ?? found.verb)?.index ?? null);
  const support: Support = next ? { verb: next, actors: found.actors, build: "occurring" } : found;
  if (support.build === "failed") return null;
  const clause = support.verb ?? clauseAbove(sentence, noun);
  const below = childrenBy(sentence, noun.index, "nmod").filter((t) => scene.lexicon.has("of", prepositionOf(sentence, t.index)));
  const { actors, recipients } = partiesOf(scene, at, sentence, noun, "actor", "talks");
  const all = [...new Set([...support.actors, ...actors, ...recipients, ...attendantsOf(scene, at, sentence, noun)])];
  return {
    because: {
      rule: isCopular(sentence, noun) || support.build !== "alone" ? RULE_OF[support.build] : "event.round",
      entry: `talks-round: ${noun.lemma}`,
      to: [noun.index, clause.index],
    },
    sentence: at,
    kind: "talks-round",
    trigger: noun.index,
    words: [noun.index, ...(support.verb && Math.abs(support.verb.index - noun.index) < 6 ? [support.verb.index] : [])],
    clause: clause.index,
    actors: all,
    recipients: [],
    deeds: [],
    nouns: [noun.index, ...below.map((t) => t.index)],
    ...(next ? { mood: "planned" } : {}),
    ...(isLeft(scene, sentence, noun) ? { undated: true as const } : {}),
  };
}

/** "returned on Thursday from the 37th round": the day on which somebody came back from it is none of its own. */
const isLeft = ({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean => {
  const verb = universal(noun.deprel) === "obl" ? headOf(sentence, noun) : null;
  if (!verb || !lexicon.has("putOffFrom", prepositionOf(sentence, noun.index))) return false;
  const name = lexicon.lemmaOf(verb);
  return (lexicon.verbs.get(name) ?? []).some(({ frame }) => frame.kind === RETURN && frame.verbs.includes(name));
};

/** A round told of its talks (« le 20e cycle des pourparlers ») as the verb tells it that says when it will be. */
function asComing(scene: Scene, draft: Draft): Draft {
  const sentence = scene.analysis.sentences[draft.sentence];
  if (!sentence || draft.kind !== ROUND) return draft;
  for (const index of draft.nouns) {
    const noun = sentence.tokens[index];
    if (!noun || numberOf(scene, sentence, noun) === null) continue;
    const verb = coming(scene, draft.sentence, sentence, noun, occurringIn(scene, sentence, noun)?.index ?? null);
    if (verb) return { ...draft, trigger: index, words: [index], clause: verb.index, mood: "planned" };
  }
  return draft;
}

/**
 * "a day after the second round of talks, which had been due to open on Thursday, failed to": talks below a round of which nothing
 * but the plan beside the round is told, by the verb of that plan or with no time but its own.
 */
function asOnlyPlanned(scene: Scene, draft: Draft): Draft {
  const sentence = scene.analysis.sentences[draft.sentence];
  if (!sentence || draft.kind !== ROUND || draft.mood !== undefined) return draft;
  const below = sentence.tokens[draft.trigger];
  const round = below && universal(below.deprel) === "nmod" && isTalksNoun(scene, below) ? headOf(sentence, below) : null;
  if (!round || !draft.nouns.includes(round.index) || numberOf(scene, sentence, round) === null) return draft;
  const plan = inRelative(scene, draft.sentence, sentence, round);
  if (!plan || draft.words.includes(plan.trigger) || !isPlan(scene, sentence, plan)) return draft;
  const [time, planned] = [timeOf(scene, sentence, draft), timeOf(scene, sentence, plan)];
  const isOfPlan = time !== null && planned !== null && time.times.join() === planned.times.join();
  return draft.clause === plan.clause || isOfPlan ? { ...draft, mood: "planned" } : draft;
}

/**
 * "The round, which was to have been in Rome, has been moved to Oslo and will take place from May 2 to 5": the verb that says when
 * it will be, where the plan told beside the noun (`other`) has no day; null where there is none.
 */
function coming(scene: Scene, at: number, sentence: Sentence, noun: Token, other: number | null): Token | null {
  const main = universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  const beside = other === null ? undefined : sentence.tokens[other];
  // « Entamé lundi, le cycle a été interrompu et reprendra mardi »: what has begun is not to come
  if (!main || !beside || moodOf(scene, sentence, beside, null, beside) === "asserted") return null;
  if (!dominates(sentence, noun.index, beside.index)) return null;
  const published = boundOf(scene.published, "latest");
  const days = scene.timesIn(at).flatMap(({ span, edtf }) => {
    const head = headWord(sentence, span);
    return head ? [{ at: head.index, from: boundOf(edtf, "earliest") }] : [];
  });
  if (days.some((day) => dominates(sentence, beside.index, day.at))) return null;
  const joined = childrenBy(sentence, main.index, "conj").filter((t) => isVerbal(t) && !ownSubject(sentence, t));
  const found = [main, ...joined].find(
    (verb) =>
      scene.lexicon.data.occurring.includes(nameOf(scene, sentence, verb)) &&
      moodOf(scene, sentence, verb, null, verb) === "planned" &&
      days.some(
        (day) => day.from !== null && published !== null && day.from > published && dominates(sentence, verb.index, day.at),
      ),
  );
  // "will be followed by a fourth on May 2"
  const isOther = (t: Token): boolean => t.index !== noun.index && numberOf(scene, sentence, t) !== null;
  return found && !childrenBy(sentence, found.index, "obl", "obj").some(isOther) ? found : null;
}

const NAMED: Support = { verb: null, actors: [], build: "alone" };

/** "It was the 57th round": the clause is about it. */
const isCopular = (sentence: Sentence, noun: Token): boolean => childrenBy(sentence, noun.index, "cop").length > 0;

/** "as a 20th round opened": the conjunction taken for a preposition of what is the subject. */
function swallowed(scene: Scene, sentence: Sentence, noun: Token): Support | null {
  const verb = headOf(sentence, noun);
  if (!verb || !isVerbal(verb) || !isFinite(sentence, verb) || universal(noun.deprel) !== "obl" || noun.index > verb.index)
    return null;
  if (universal(verb.deprel) !== "advcl" || ownSubject(sentence, verb)) return null;
  const lemma = scene.lexicon.lemmaOf(verb);
  const build: Build | null = scene.lexicon.data.occurring.includes(lemma)
    ? "occurring"
    : scene.lexicon.data.ending.includes(lemma)
      ? "over"
      : null;
  return build ? { verb, actors: [], build } : null;
}

/** « le 60e cycle, qui devait s'ouvrir mardi, … »: what the clause beside it says of its day. */
function inRelative(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft | null {
  const verb = occurringIn(scene, sentence, noun);
  if (!verb) return null;
  return {
    because: { rule: "event.occurring-noun", entry: `talks-round: ${noun.lemma}`, to: [noun.index, verb.index] },
    sentence: at,
    kind: scene.lexicon.is("rounds", noun) ? "talks-round" : "talks",
    trigger: verb.index,
    words: [noun.index, verb.index],
    clause: verb.index,
    actors: attendantsOf(scene, at, sentence, noun),
    recipients: [],
    deeds: [],
    nouns: [noun.index],
  };
}

/** « un sommet qui devait se tenir dimanche »: the verb by which a relative clause says that its noun takes place; null where none does. */
export function occurringIn(scene: Scene, sentence: Sentence, noun: Token): Token | null {
  const { occurring, ending, scheduling } = scene.lexicon.data;
  const verbs = [...occurring, ...ending, ...scheduling];
  for (const relative of childrenOf(sentence, noun.index)) {
    if (universal(relative.deprel) !== "acl") continue;
    const isAbout = childrenBy(sentence, relative.index, "nsubj").some((t) => isRelative(t, scene.speech));
    const told = saidOf(scene, sentence, relative) ?? (isAbout ? relative : null);
    if (!told) continue;
    const verb = childrenBy(sentence, told.index, "xcomp").find(isVerbal) ?? told;
    if (isAmong(verbs, scene.lexicon.lemmaOf(verb)) || isAmong(verbs, plainName(nameOf(scene, sentence, verb)))) return verb;
  }
  return null;
}

/** The day to which talks are put off: to be held then. */
function putOff(scene: Scene, draft: Draft): Draft | null {
  const sentence = scene.analysis.sentences[draft.sentence];
  const when = sentence ? newDate(scene, sentence, draft) : null;
  const noun = sentence?.tokens[draft.nouns[0] ?? -1];
  if (!when || !noun) return null;
  return {
    ...draft,
    because: { rule: "event.put-off", entry: `talks-round: ${noun.lemma}`, to: [noun.index, draft.clause] },
    kind: scene.lexicon.is("rounds", noun) ? "talks-round" : "talks",
    trigger: noun.index,
    words: [noun.index],
    deeds: [],
    // "adjourned until June 20"
    ...(when.edtf?.startsWith("../") ? { course: { edtf: when.edtf.slice(3), times: [when.id] } } : { when }),
    mood: "planned",
  };
}

/** The time that says to when a meeting was put off; null where nothing says so. */
export function newDate(scene: Scene, sentence: Sentence, { kind, sentence: at, clause }: Draft): Time | null {
  if (kind !== CALLED_OFF && kind !== SUSPENSION) return null;
  return (
    scene.timesIn(at).find((time) => {
      const head = headWord(sentence, time.span);
      if (!head || head.index < clause) return false;
      // « rompues au printemps 2022 »: of what was broken off only a day to come is that of a new beginning
      const day = (time.edtf ?? "").replace("../", "");
      if (kind === SUSPENSION && (scene.published === null || day <= scene.published.slice(0, day.length))) return false;
      const marks = [caseOf(sentence, head.index), prepositionOf(sentence, head.index)];
      return marks.some((mark) => scene.lexicon.has("until", mark)) && head.head === clause;
    }) ?? null
  );
}
