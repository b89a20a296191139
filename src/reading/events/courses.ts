import { edtfOfDay, formatEdtf } from "../../calendar/index.ts";
import type { Event, Time } from "../../claims/index.ts";
import { loadSubjects } from "../../knowledge/index.ts";
import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { cardinalOf } from "../cardinal.ts";
import { isNegated, isRelative, isVerbal } from "../statements/clause.ts";
import { treeWordsOf } from "../trees/tree-words.ts";
import { closingsOf } from "./closures.ts";
import { withDaysBeside } from "./days-beside.ts";
import { withDaysInPhrase } from "./days-in-phrase.ts";
import { delayAt } from "./delays.ts";
import { dayOf, extended, fromTo, LONGEST_TOLD, lasting } from "./extent.ts";
import { withFurtherDays } from "./further-days.ts";
import { headWord } from "./head-word.ts";
import { keyOf } from "./lexicon.ts";
import { attendantsOf, RULE_OF } from "./nouns.ts";
import { isSinceWord } from "./other-dates.ts";
import { isPlan } from "./planned.ts";
import { isPartOfTalks, numberOf } from "./process.ts";
import { isOfFighting } from "./rounds.ts";
import { caseOf, type Draft, isAmong, isNoun, isTalksNoun, MEETINGS, plainName, type Scene } from "./scene.ts";
import { nameOf } from "./support.ts";
import { isOfWhatWasBefore, timeOf } from "./when.ts";

type Edge = "first" | "last";
type When = NonNullable<Event["time"]>;

/** A verb that says of talks that they open or are over, and on what day. */
interface Told {
  readonly at: number;
  readonly sentence: Sentence;
  readonly noun: Token;
  readonly verb: Token;
  readonly edge: Edge;
  readonly time: When;
}

/**
 * The drafts with the days on which talks are told to open and to end, however far from their noun the verb stands: "a first
 * round of talks between A and B, part of the deal reached in Oslo, ended on Friday, two days after it began".
 */
export function withCourses(scene: Scene, drafts: readonly Draft[]): Draft[] {
  let found = withDaysInPhrase(scene, withDaysBeside(scene, withFurtherDays(scene, drafts)));
  for (const [at, sentence] of scene.analysis.sentences.entries()) {
    for (const told of edgesIn(scene, at, sentence)) {
      let isNew = true;
      found = found.map((draft) => {
        if (!isAbout(scene, draft, told)) return draft;
        isNew = false;
        const course = courseOf(scene, draft, told);
        return course ? { ...draft, course, ...(isOpened(scene, draft, told) ? { ends: draft } : {}) } : draft;
      });
      if (isNew) found.push(draftOf(scene, told));
      const plan = planBefore(scene, told);
      if (plan) found.push(plan);
    }
  }
  found = found.map((draft) => openedBefore(scene, draft) ?? draft);
  found = found.map((draft) => (isUnopened(scene, draft) ? { ...draft, mood: "denied" } : draft));
  return [...found, ...plansIn(scene, found)];
}

/** "opened on Thursday, three days behind schedule": the day for which it was planned. */
function planBefore(scene: Scene, told: Told): Draft | null {
  const { sentence, verb, edge, time } = told;
  const day = edge === "first" ? dayOf(time.edtf.split("/")[0] ?? "") : null;
  if (day === null || isNegated(sentence, verb, scene.speech)) return null;
  for (const unit of sentence.tokens.slice(verb.index + 1)) {
    if (isVerbal(unit) && unit.feats["VerbForm"] === "Fin") return null;
    const days = delayAt(scene, sentence, unit);
    if (days === null) continue;
    const when = { edtf: formatEdtf(edtfOfDay(day - days)), times: time.times };
    const draft = draftOf(scene, { ...told, verb: unit, time: when });
    return { ...draft, course: when, mood: "planned", actors: [] };
  }
  return null;
}

/** Words from the participle that opens a sentence to the comma behind it. */
const OPENED_WITHIN = 7;

/** « ont achevé mardi leur deuxième cycle. Ouvertes la veille, les discussions … »: from the day on which the next sentence opens them. */
function openedBefore(scene: Scene, draft: Draft): Draft | null {
  const sentence = scene.analysis.sentences[draft.sentence];
  const next = scene.analysis.sentences[draft.sentence + 1];
  const [verb] = next?.tokens ?? [];
  if (!sentence || !next || !verb || !MEETINGS.has(draft.kind) || isPlan(scene, sentence, draft)) return null;
  const { opening, opened } = scene.lexicon.data;
  const opens = isAmong(opening, scene.lexicon.lemmaOf(verb)) || isAmong(opened, verb.lemma.toLowerCase());
  const comma = opens ? next.tokens.slice(0, OPENED_WITHIN).find((t) => t.form === ",") : undefined;
  const behind = comma ? next.tokens.slice(comma.index + 1, comma.index + 3) : [];
  const [first] = behind;
  const noun = behind.find(isNoun);
  const time = comma && scene.timesIn(draft.sentence + 1).find(({ span }) => span.start > verb.start && span.end <= comma.start);
  if (!time?.edtf || !first) return null;
  // « Ouvertes le 29 mai, elles avaient réuni … »
  const isTakenUp =
    first.upos === "PRON" && first.feats["Person"] !== "1" && draft.nouns.some((i) => agreesWith(sentence, i, verb));
  const isNamed =
    noun !== undefined &&
    isTalksNoun(scene, noun) &&
    next.tokens[noun.index - 1]?.upos === "DET" &&
    // « les discussions de Genève »: others
    !childrenBy(next, noun.index, "nmod", "nummod", "amod").some((t) => t.index > noun.index);
  if (!isTakenUp && !isNamed) return null;
  const plain = draft.course ?? timeOf(scene, sentence, draft);
  if (!plain || dayOf(plain.edtf) === null) return null;
  const from = { edtf: time.edtf, times: [time.id] };
  const course = fromTo(from, plain);
  return course === from ? null : { ...draft, course };
}

/** True where a participle has the number and gender of a noun. */
function agreesWith(sentence: Sentence, index: number, { feats }: Token): boolean {
  const noun = sentence.tokens[index];
  return noun !== undefined && ["Number", "Gender"].every((name) => [undefined, feats[name]].includes(noun.feats[name]));
}

/** Within so many words behind its end stands what talks ended without. */
const ENDED_WITHIN = 9;

/** « ont pris fin sans avoir commencé », "foundered before they had started": nothing of it took place. */
function isUnopened(scene: Scene, { kind, sentence: at, clause, words }: Draft): boolean {
  const sentence = scene.analysis.sentences[at];
  if (!sentence || !MEETINGS.has(kind)) return false;
  const { lexicon } = scene;
  const verbs = [clause, ...words].map((i) => sentence.tokens[i]).filter((t) => t !== undefined && isVerbal(t));
  return verbs.some(
    (verb) =>
      verb !== undefined &&
      edgeOf(scene, sentence, verb) === "last" &&
      sentence.tokens.slice(verb.index + 1, verb.index + ENDED_WITHIN).some((t) => {
        if (!isVerbal(t) || edgeOf(scene, sentence, t) !== "first") return false;
        const perfect = childrenBy(sentence, t.index, "aux").length > 0 || t.feats["VerbForm"] === "Fin";
        const mark = caseOf(sentence, t.index).split(" ")[0] ?? "";
        return perfect && (lexicon.has("without", mark) || (lexicon.data.offsetSides[mark] ?? 0) < 0);
      }),
  );
}

/** Words between talks and the participle that says for when they were planned. */
const UP_TO: ReadonlySet<string> = new Set(["PUNCT", "AUX", "PRON", "ADV", "PART"]);
const PLANNED_WITHIN = 6;
/** Letters between the participle and the day. */
const DAY_WITHIN = 45;

/** "The round, which had been scheduled for Friday, did not take place", "the talks, due to open on May 6, were called off": a plan beside what came of it. */
function plansIn(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return scene.analysis.sentences.flatMap((sentence, at) => {
    const times = scene.timesIn(at);
    if (times.length === 0) return [];
    const here = drafts.filter((draft) => draft.sentence === at && MEETINGS.has(draft.kind));
    return sentence.tokens.flatMap((noun) => {
      const plan = isTalksNoun(scene, noun) ? planBehind(scene, sentence, noun) : null;
      const when = plan && times.find((time) => isDayOf(sentence, plan, time));
      if (!plan || !when?.edtf || plan.index === noun.head) return [];
      if (here.some((draft) => isTold(draft, plan, when) || timeOf(scene, sentence, draft)?.times.includes(when.id))) return [];
      const told: Told = {
        at,
        sentence,
        noun: countedAbove(scene, sentence, noun),
        verb: plan,
        edge: "first",
        time: { edtf: when.edtf, times: [when.id] },
      };
      return [{ ...draftOf(scene, told), mood: "planned" as const }];
    });
  });
}

/** "the fifth round of the talks, due on Friday": the round, where it is counted. */
function countedAbove(scene: Scene, sentence: Sentence, noun: Token): Token {
  const head = universal(noun.deprel) === "nmod" ? headOf(sentence, noun) : null;
  return head && numberOf(scene, sentence, head) !== null ? head : noun;
}

function planBehind(scene: Scene, sentence: Sentence, noun: Token): Token | null {
  const from = endOfSides(scene, sentence, noun);
  for (const token of sentence.tokens.slice(from + 1, from + 1 + PLANNED_WITHIN)) {
    if (isScheduled(scene, token)) return token;
    if (!UP_TO.has(token.upos)) break;
  }
  return planInRelative(scene, sentence, noun);
}

/** "Talks between the government and the rebels due to open on Tuesday": the last word of those between whom they are. */
function endOfSides(scene: Scene, sentence: Sentence, noun: Token): number {
  const { language } = scene.lexicon.data;
  const { tokens } = sentence;
  const opening = tokens
    .slice(noun.index + 1, noun.index + 1 + PLANNED_WITHIN)
    .find((t) => treeWordsOf(language)?.twoSided.includes(t.lemma.toLowerCase()));
  if (!opening) return endOfAttendants(scene, sentence, noun);
  const end = tokens
    .slice(opening.index)
    .find((t) => isVerbal(t) || t.upos === "AUX" || t.upos === "PUNCT" || isScheduled(scene, t));
  return end && end.index - opening.index <= SIDES_WITHIN ? end.index - 1 : noun.index;
}

/** "a meeting with the rebels planned for May 18": the last word of those with whom it was to be. */
function endOfAttendants(scene: Scene, sentence: Sentence, noun: Token): number {
  let end = noun.index;
  for (const t of sentence.tokens.slice(noun.index + 1, noun.index + 1 + SIDES_WITHIN)) {
    const isOne = isNoun(t) && scene.entity(scene.mentions.covering(scene.sentenceAt(sentence.start), t.index)?.entity ?? null);
    if (isOne && isOne.type !== "place" && isOne.type !== "process") end = t.index;
    else if (!["ADP", "DET", "ADJ", "CCONJ"].includes(t.upos)) break;
  }
  return end;
}

const isScheduled = ({ lexicon }: Scene, token: Token): boolean => lexicon.data.scheduling.includes(lexicon.lemmaOf(token));

/** Words of two sides: "between Colombia's government and the rebels of the National Liberation Army". */
const SIDES_WITHIN = 16;

/** Words from talks, between whomever they are, to the pronoun of a clause about them, and from there to its verb. */
const RELATIVE_WITHIN = 14;
const PLAN_WITHIN = 14;

/** « Les pourparlers que les deux pays devaient tenir mardi », "talks that A and B were to hold on Tuesday": the verb for what was to be done with them. */
function planInRelative(scene: Scene, sentence: Sentence, noun: Token): Token | null {
  const { tokens } = sentence;
  const { light, opening } = scene.lexicon.data;
  const pronoun = tokens
    .slice(noun.index + 1, noun.index + 1 + RELATIVE_WITHIN)
    .find((t) => scene.speech.is("relatives", t.lemma.toLowerCase()) || scene.speech.is("relatives", t.form.toLowerCase()));
  if (!pronoun || tokens.slice(noun.index + 1, pronoun.index).some((t) => isVerbal(t) || isTalksNoun(scene, t))) return null;
  const behind = tokens.slice(pronoun.index + 1, pronoun.index + 1 + PLAN_WITHIN);
  const end = behind.findIndex(({ upos }) => upos === "PUNCT");
  const clause = end < 0 ? behind : behind.slice(0, end);
  const isPlanned = (t: Token): boolean =>
    scene.lexicon.moods.get(scene.lexicon.lemmaOf(t)) === "planned" || isScheduled(scene, t);
  const finite = clause.find((t) => t.upos === "AUX" || t.upos === "VERB");
  // « qui auraient dû commencer »: what is told with a condition may be of a time before
  const isOver = clause.some((t) => t.index > (finite?.index ?? 0) && isPlanned(t) && t.feats["VerbForm"] === "Part");
  if (!finite || (finite.feats["Tense"] === "Pres" && !(finite.feats["Mood"] === "Cnd" && isOver))) return null;
  // "which had been due to start"
  const plan = clause.find((t) => t.index >= finite.index && isPlanned(t));
  if (!plan || clause.some((t) => t.upos === "VERB" && t.index >= finite.index && t.index < plan.index)) return null;
  const verb = tokens.slice(plan.index + 1, plan.index + 4).find((t) => t.upos === "VERB");
  // "that had been planned in Cairo for May 31", « que les médiateurs avaient fixée au 20 mai »
  if (!verb && isScheduled(scene, plan) && plan.feats["VerbForm"] === "Part" && plan.index > finite.index) return plan;
  const name = verb && scene.lexicon.lemmaOf(verb);
  if (!verb || name === undefined || ![light, opening].some((list) => isAmong(list, name))) return null;
  // "which Oman was to host": told by its verb
  return (scene.lexicon.verbs.get(name) ?? []).some(({ frame }) => frame.kind === "hosting") ? null : verb;
}

/** True for the time right behind, with no verb of another clause between. */
function isDayOf(sentence: Sentence, plan: Token, { span }: Time): boolean {
  const between = sentence.tokens.filter((t) => t.start >= plan.end && t.end <= span.start);
  return (
    span.start >= plan.end &&
    span.start - plan.end <= DAY_WITHIN &&
    between.every((t) => t.feats["VerbForm"] !== "Fin" && t.upos !== "PUNCT")
  );
}

/** True where an event is told by the plan itself, or for the day that it gives. */
const isTold = ({ trigger, clause, words, when, mood }: Draft, plan: Token, day: Time): boolean =>
  trigger === plan.index || clause === plan.index || words.includes(plan.index) || (when?.id === day.id && mood === "planned");

function edgesIn(scene: Scene, at: number, sentence: Sentence): Told[] {
  const times = scene.timesIn(at).filter(({ span }) => {
    const word = headWord(sentence, span);
    return word === null || !isOfWhatWasBefore(scene, sentence, word);
  });
  if (times.length === 0) return [];
  return sentence.tokens.flatMap((verb) => {
    // "due to open": the infinitive taken for a finite form
    const isBare = verb.feats["VerbForm"] === "Inf" || sentence.tokens[verb.index - 1]?.upos === "PART";
    const told = isVerbal(verb) && !isBare ? edgeOf(scene, sentence, verb) : null;
    const edge =
      told ?? (isVerbal(verb) && !isBare && isHeldFrom(scene, sentence, verb, timeAt(times, sentence, verb)) ? "first" : null);
    const time = edge ? timeAt(times, sentence, verb) : null;
    const noun = edge && time ? talksOf(scene, at, sentence, verb) : null;
    const day = edge && time?.edtf && noun ? { edtf: time.edtf, times: [time.id] } : null;
    return edge && noun && day && dayOf(day.edtf) !== null
      ? [{ at, sentence, noun, verb, edge, time: spelledOut(scene, sentence, verb, edge, day) }]
      : [];
  });
}

/** "held in the same city from June 26": the day from which talks are told to have been held is their first. */
function isHeldFrom(scene: Scene, sentence: Sentence, verb: Token, time: Time | null): boolean {
  const word = time && headWord(sentence, time.span);
  const { light, occurring } = scene.lexicon.data;
  const name = plainName(nameOf(scene, sentence, verb));
  if (word === null || ![light, occurring].some((list) => isAmong(list, name))) return false;
  return isSinceWord(scene, sentence, word) || scene.lexicon.has("fromWhen", caseOf(sentence, word.index));
}

function edgeOf(scene: Scene, sentence: Sentence, verb: Token): Edge | null {
  const { lexicon } = scene;
  const name = plainName(nameOf(scene, sentence, verb));
  if (isAmong(lexicon.data.opening, name)) return "first";
  return isAmong(lexicon.data.ending, name) ? "last" : null;
}

/** The time nearest to the verb of those that complete it, with no other verb between. */
function timeAt(times: readonly Time[], sentence: Sentence, verb: Token): Time | null {
  let best: { readonly time: Time; readonly gap: number } | null = null;
  // « leur 36e cycle, ouvert lundi »: the participle taken for an adjective of the day
  const after = sentence.tokens[verb.index + 1];
  if (after && verb.head === after.index && universal(verb.deprel) === "amod")
    return times.find(({ span }) => span.start === after.start) ?? null;
  for (const time of times) {
    let word: Token | null = headWord(sentence, time.span);
    const gap = word ? Math.abs(word.index - verb.index) : 0;
    for (let steps = 0; word && word.index !== verb.index && steps < 4; steps++) {
      const head: Token | null = headOf(sentence, word);
      word = head && (head.index === verb.index || !isVerbal(head)) ? head : null;
    }
    if (word?.index === verb.index && (!best || gap < best.gap)) best = { time, gap };
  }
  return best?.time ?? null;
}

/** Units of whole days. */
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** "ended on Friday, two days after it began", "after three days": from the first day to the last. */
function spelledOut(scene: Scene, sentence: Sentence, verb: Token, edge: Edge, time: When): When {
  const { language, offsetUnits, offsetSides } = scene.lexicon.data;
  const day = dayOf(time.edtf);
  if (edge === "first") return closedBeside(scene, sentence, time);
  if (day === null) return time;
  for (const unit of sentence.tokens.slice(verb.index)) {
    const length = DAYS[offsetUnits[unit.lemma.toLowerCase()] ?? ""];
    const side = offsetSides[sentence.tokens[unit.index + 1]?.form.toLowerCase() ?? ""];
    const count = cardinalOf(language, sentence.tokens[unit.index - 1]?.form ?? "");
    if (length === undefined || side === undefined || side < 0 || count === null) continue;
    const opens = sentence.tokens
      .slice(unit.index + 2, unit.index + 6)
      .some((t) => isVerbal(t) && edgeOf(scene, sentence, t) === "first");
    if (opens) return lasting(time, day - count * length, day);
  }
  return time;
}

/** « Ouvertes le 6 mai et closes jeudi par une poignée de main, ces discussions … »: to the day on which a participle joined to the first ends them. */
function closedBeside(scene: Scene, sentence: Sentence, time: When): When {
  const times = scene.timesIn(scene.sentenceAt(sentence.start));
  const opened = times.find(({ id }) => id === time.times[0]);
  const [joint, ended] = sentence.tokens.filter((t) => opened && t.start >= opened.span.end);
  if (joint?.upos !== "CCONJ" || !ended) return time;
  const edges = loadSubjects().edgesIn(scene.lexicon.data.language, ended.form);
  const closed = times.find(({ span }) => span.start > ended.end && span.start - ended.end <= RIGHT_BEHIND);
  return edges[0]?.edge === "last" && closed?.edtf ? fromTo(time, { edtf: closed.edtf, times: [closed.id] }) : time;
}

/** Letters from a participle to its day. */
const RIGHT_BEHIND = 12;

/** The talks that the verb tells of: its subject or object, what it stands beside, what a pronoun or nothing at all takes up. */
function talksOf(scene: Scene, at: number, sentence: Sentence, verb: Token): Token | null {
  const noun = talksToldOf(scene, at, sentence, verb);
  return noun && isOfFighting(scene, sentence, noun) ? null : noun;
}

function talksToldOf(scene: Scene, at: number, sentence: Sentence, verb: Token): Token | null {
  const own = childrenBy(sentence, verb.index, "nsubj", "obj");
  const cycle = own.length === 0 ? cycleBefore(scene, sentence, verb) : null;
  if (cycle) return cycle;
  const [relative] = own.filter((t) => isRelative(t, scene.speech) || t.feats["PronType"] === "Rel");
  const beside = relative || (universal(verb.deprel) === "acl" && own.length === 0) ? headOf(sentence, verb) : null;
  const above = beside && talksAbove(scene, sentence, beside);
  if (above) return above;
  // « c'est à Oslo que se sont ouvertes mardi les consultations »
  if (beside) return relative && own.length === 1 ? subjectBehind(scene, sentence, verb) : null;
  const taken = takenUp(scene, sentence, verb);
  if (taken) return taken;
  const noun = own.find((t) => isTalksNoun(scene, t));
  // « la deuxième phase de l'accord a débuté »
  if (noun) return scene.lexicon.is("parts", noun) && !isPartOfTalks(scene, sentence, noun) ? null : noun;
  const subject = own.find((t) => universal(t.deprel) === "nsubj");
  if (subject && subject.upos !== "PRON") return null;
  const first = sentence.tokens.find((t) => isNoun(t) && !["compound", "nmod", "flat"].includes(universal(t.deprel)));
  if (!subject) return first && first.index < verb.index && isTalksNoun(scene, first) && isFree(sentence, verb) ? first : null;
  if (own.length > 1 || subject.feats["Person"] === "1") return null;
  // « Elles s'étaient ouvertes »: what the sentence before speaks of
  const before = scene.analysis.sentences[at - 1];
  return before?.tokens.find((t) => isTalksNoun(scene, t) && agrees(subject, t)) ?? null;
}

/** « le 37e cycle de leurs pourparlers, commencé mardi »: the talks right before a participle behind a comma that agrees with them. */
function cycleBefore(scene: Scene, sentence: Sentence, verb: Token): Token | null {
  const last = sentence.tokens[verb.index - 2];
  const bare = verb.feats["VerbForm"] === "Part" && childrenBy(sentence, verb.index, "aux", "mark", "case", "cc").length === 0;
  if (!bare || !last || sentence.tokens[verb.index - 1]?.form !== ",") return null;
  let found: Token | null = null;
  let at: Token | null = last;
  for (let steps = 0; at && steps < 6; steps++) {
    if (isTalksNoun(scene, at) && agrees(verb, at)) found = at;
    at = BELOW.has(universal(at.deprel)) ? headOf(sentence, at) : null;
  }
  return found && found.index < verb.index ? found : null;
}

/** How what a noun is of, or whom it is between, hangs below it: « le cycle de pourparlers entre le pouvoir et la Renamo, ouvert lundi ». */
const BELOW: ReadonlySet<string> = new Set(["nmod", "amod", "conj", "flat"]);

/** Within so many words behind its verb an inverted subject stands. */
const BEHIND = 16;

/** The subject that stands behind its verb: the first talks there without a preposition, which the participle agrees with. */
function subjectBehind(scene: Scene, sentence: Sentence, verb: Token): Token | null {
  const behind = sentence.tokens.slice(verb.index + 1, verb.index + BEHIND);
  return (
    behind.find((t) => isTalksNoun(scene, t) && childrenBy(sentence, t.index, "case").length === 0 && agrees(verb, t)) ?? null
  );
}

/** « Commencé mardi, le cycle s'est achevé », "ended the round as they had begun it on Monday": the talks of the clause around it. */
function takenUp(scene: Scene, sentence: Sentence, verb: Token): Token | null {
  const above = universal(verb.deprel) === "advcl" ? headOf(sentence, verb) : null;
  // « Commencées lundi, ces discussions sont les premières »
  if (!above || !(isVerbal(above) || childrenBy(sentence, above.index, "cop").length > 0)) return null;
  const own = childrenBy(sentence, verb.index, "nsubj", "obj");
  const opens = own.length === 0 && verb.index < above.index && verb.feats["VerbForm"] === "Part";
  const object = own.find((t) => universal(t.deprel) === "obj" && t.upos === "PRON" && t.feats["PronType"] === "Prs");
  const relation = opens ? "nsubj" : object ? "obj" : null;
  const noun = relation && childrenBy(sentence, above.index, relation).find((t) => isTalksNoun(scene, t));
  return noun && (!object || agrees(object, noun)) ? noun : null;
}

/** What a clause beside a noun tells of: the noun, or the talks whose name or kind it is ("the third round of the process, which …"). */
function talksAbove(scene: Scene, sentence: Sentence, noun: Token): Token | null {
  let at: Token | null = noun;
  for (let steps = 0; at && steps < 3; steps++) {
    if (isTalksNoun(scene, at)) return at;
    at = universal(at.deprel) === "nmod" ? headOf(sentence, at) : null;
  }
  return null;
}

/** True for a verb that some clause of its own could be about: nothing that completes another verb. */
const isFree = (sentence: Sentence, verb: Token): boolean =>
  !["xcomp", "ccomp", "acl", "amod"].includes(universal(verb.deprel)) &&
  childrenOf(sentence, verb.index).every((t) => universal(t.deprel) !== "mark");

const agrees = (pronoun: Token, noun: Token): boolean =>
  pronoun.feats["Number"] === undefined || noun.feats["Number"] === undefined || pronoun.feats["Number"] === noun.feats["Number"];

/** True where an event of this sentence is about these talks. */
function isAbout(scene: Scene, draft: Draft, { at, sentence, noun, verb }: Told): boolean {
  if (draft.sentence !== at || !MEETINGS.has(draft.kind)) return false;
  if (draft.words.includes(verb.index)) return true;
  // "which had been due to open on Friday, got under way on Saturday": the plan is not what came of it
  if (isPlan(scene, sentence, draft) || draft.mood === "planned") return false;
  const around = [noun.index, ...childrenBy(sentence, noun.index, "nmod").map((t) => t.index)];
  // « le Congrès du dialogue national s'est conclu »: talks in the name of others
  const above = universal(noun.deprel) === "nmod" ? [noun.head] : [];
  return [...draft.nouns, ...draft.words].some((i) => around.includes(i) || above.includes(i));
}

/** From a day to a day. */
const COURSE = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

/** When these talks were, where the verb says more of it than the event has; null where it does not. */
function courseOf(scene: Scene, draft: Draft, told: Told): When | null {
  const plain = draft.course ?? timeOf(scene, told.sentence, draft);
  const own = plain && !draft.course ? (extended(scene, told.sentence, draft, plain) ?? plain) : plain;
  if (COURSE.test(told.time.edtf)) return told.time;
  if (own && COURSE.test(own.edtf)) return null;
  if (!own || draft.clause === told.verb.index || draft.words.includes(told.verb.index)) return told.time;
  const [mine, other] = [dayOf(own.edtf), dayOf(told.time.edtf)];
  if (other === null) return told.time;
  if (mine === null || mine === other) return told.time;
  // « Les discussions, entamées dimanche, reprendront le 20 juin »: not the day on which they began
  const isLater = draft.when !== undefined && draft.when.id !== told.time.times[0];
  if (told.edge === "first" && mine > other)
    return isAtEnd(scene, told) ? fromTo(told.time, own, LONGEST_TOLD) : isLater ? null : told.time;
  return told.edge === "last" && draft.course && mine < other ? fromTo(own, told.time, LONGEST_TOLD) : null;
}

/** « au terme d'un cycle qui s'était ouvert le 3 »: what else is told of it is its end. */
const isOpened = (scene: Scene, draft: Draft, told: Told): boolean =>
  told.edge === "first" && !draft.words.includes(told.verb.index) && draft.clause !== told.verb.index && isAtEnd(scene, told);

/** « à l'issue d'un cycle », "concluded a round": the event told is the end of the talks. */
function isAtEnd(scene: Scene, { sentence, noun }: Told): boolean {
  const { lexicon } = scene;
  let at: Token | null = noun;
  for (let steps = 0; at && steps < 3; steps++) {
    if (lexicon.has("presupposing", caseOf(sentence, at.index))) return true;
    const head: Token | null = headOf(sentence, at);
    if (head !== null && (lexicon.is("ends", head) || (isVerbal(head) && edgeOf(scene, sentence, head) === "last"))) return true;
    at = universal(at.deprel) === "nmod" ? head : null;
  }
  return isBroughtToEnd(scene, sentence, noun);
}

/** Words between a verb of closing and its noun: « ont mis fin », "brought to an end". */
const PHRASE_WITHIN = 4;

/** « ont mis fin vendredi, sans accord, au cinquième cycle »: a phrase of closing before it, with no other verb in between that is finite. */
function isBroughtToEnd({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean {
  const closings = closingsOf(lexicon.data.closing);
  return sentence.tokens.slice(0, noun.index).some((verb) => {
    const phrases = (closings.get(lexicon.lemmaOf(verb)) ?? []).filter((rest) => rest.length > 0);
    if (phrases.length === 0) return false;
    const behind = sentence.tokens.slice(verb.index + 1, noun.index);
    const next = behind.slice(0, PHRASE_WITHIN).map((t) => keyOf(t.form));
    return phrases.some((rest) => rest.every((w) => next.includes(w))) && behind.every((t) => t.feats["VerbForm"] !== "Fin");
  });
}

function draftOf(scene: Scene, { at, sentence, noun, verb, edge, time }: Told): Draft {
  const round = scene.lexicon.is("cycles", noun) || numberOf(scene, sentence, noun) !== null;
  const isHere = sentence.tokens[noun.index] === noun;
  const kinds = scene.lexicon.nouns.get(keyOf(noun.lemma)) ?? [];
  const kind = round ? "talks-round" : (kinds.find((entry) => entry.rest.length === 0)?.frame.kind ?? "talks");
  const draft: Draft = {
    because: {
      rule: edge === "first" ? RULE_OF.occurring : RULE_OF.over,
      entry: `${kind}: ${noun.lemma}`,
      to: [isHere ? noun.index : verb.index, verb.index],
    },
    sentence: at,
    kind,
    trigger: verb.index,
    words: isHere && Math.abs(noun.index - verb.index) < NEAR ? [noun.index, verb.index] : [verb.index],
    clause: verb.index,
    actors: isHere ? attendantsOf(scene, at, sentence, noun) : [],
    recipients: [],
    deeds: [],
    nouns: isHere ? [noun.index] : [],
  };
  return { ...draft, course: extended(scene, sentence, draft, time) ?? time };
}

/** Words further apart are no longer told together. */
const NEAR = 6;
