import type { AgendaItem, Reading } from "../../claims/index.ts";
import { loadSubjects, piecesOf } from "../../knowledge/index.ts";
import { sortedUnique } from "../hash.ts";
import { spelled } from "../identity/spelling.ts";
import { familyOf } from "../kinds.ts";
import type { Scene } from "./scene.ts";

const TALKS = new Set(["talks", "meeting", "put-off"]);
/** Issues that say what is asked of talks: one is enough. */
const OF_TALKS: ReadonlySet<string> = new Set(["venue", "talks-date", "signing"]);

/** What a question left open is about: where and when talks are or something is signed by the words that ask it, the rest by any word. */
export function issuesAsked({ reading }: Scene, claim: AgendaItem): readonly string[] {
  const { content, evidence } = claim;
  const { language } = reading.document;
  const subjects = loadSubjects();
  const words = `${content.exact} ${evidence.exact}`;
  const told = [...new Set([content, evidence].flatMap(({ exact }) => subjects.issuesIn(language, exact)))];
  const rest = told.filter((issue) => !OF_TALKS.has(issue));
  // "no date was set for an election": of something else
  const bare =
    isBare(language, content.exact) && subjects.issuesIn(language, content.exact).every((issue) => OF_TALKS.has(issue));
  const beside = bare ? sittingBeside(reading, claim) : null;
  const asked =
    subjects.issueAsked(language, content.exact, beside !== null) ??
    subjects.issueAsked(language, evidence.exact, false) ??
    // « de nouvelles consultations dont ni la date ni le lieu n'ont été fixés »
    (bare ? subjects.issueAsked(language, leadOf(reading, claim), false) : null);
  if (asked !== null) return sortedUnique([beside === "signing" ? beside : asked, ...rest]);
  const sitting = subjects.sittingIn(language, words);
  // "a signing ceremony is to follow, though it is unclear whether it will be held in Rome or Oslo"
  const isChoice = isChoiceOfPlaces(reading, claim) || isChoiceOfWhere(reading, claim);
  const chosen = isChoice ? (sitting ?? sittingBeside(reading, claim)) : null;
  if (chosen !== null) return sortedUnique([chosen === "signing" ? chosen : "venue", ...rest]);
  // « la capitale qui accueillera le gouvernement »: where something else is
  return sitting === null && !isBare(language, content.exact) ? rest : told;
}

/** « Doha et Mascate sont évoquées pour la suite »: the places themselves are what is open. */
function isChoiceOfPlaces(reading: Reading, claim: AgendaItem): boolean {
  const { content, options } = claim;
  const named = reading.entities.filter(({ id }) => options.includes(id));
  return (
    named.length > 1 &&
    named.some(({ type }) => type === "place") &&
    named.every(
      ({ type, mentions }) =>
        (type === "place" || type === "state") &&
        mentions.some(({ span }) => span.start >= content.start && span.end <= content.end),
    )
  );
}

/** Letters between the conjunction and the place that it joins to something else: "or, for once, in Oslo". */
const JOINED = 12;

/** « si elle aura lieu à Vienne ou, pour la première fois, sur le sol de l'un des deux pays »: a place, and something else to choose instead. */
function isChoiceOfWhere({ document, entities }: Reading, { content }: AgendaItem): boolean {
  const links = loadSubjects().choicesOfWhere(document.language, content.exact);
  if (links.length === 0) return false;
  const named = entities.flatMap(({ type, mentions }) => mentions.map(({ span, form }) => ({ type, form, ...span })));
  const inside = named.filter(({ start, end, form }) => form === "name" && start >= content.start && end <= content.end);
  // "whether the Red Cross would meet at Geneva or Oslo": talks of somebody's own
  if (inside.some(({ type }) => type === "organisation" || type === "international-organisation")) return false;
  return links.some(({ at, end }) =>
    inside.some(
      (one) =>
        (one.type === "place" || one.type === "state") &&
        (isBlank(document.text.slice(one.end, content.start + at)) ||
          (one.start >= content.start + end && one.start - content.start - end <= JOINED)),
    ),
  );
}

const isBlank = (text: string): boolean => /^[\s,]+$/.test(text);

/** The sentence of the talks and the next one. */
const NEXT = 2;
/** After a word of one or two letters a full stop ends no sentence: « M. Ross », "U.S. envoy". */
export const SENTENCE_ENDS = /(?<!(?<!\p{L})\p{L}{1,2})[.!?…]["”»]?\s|\n/u;

/** Words of so many letters and more say what where and when are asked of; a question with more than so many of them is not bare. */
const LONG = 4;
const FEW = 2;

/** « le lieu », "a place still to be chosen": where or when, and nothing else; "when they would be freed" asks it of something else. */
function isBare(language: string, words: string): boolean {
  const { isSmall, isAsking, isIdle, isGoing, asksByAdverb, isOfSomething, withoutHappening } = loadSubjects();
  const others = piecesOf(withoutHappening(language, words)).filter(
    ({ folded }) => folded.length >= LONG && !isSmall(folded) && !isAsking(folded) && !isIdle(folded) && !isGoing(folded),
  );
  // "a date for the opening of the border"
  return others.length <= (asksByAdverb(language, words) || isOfSomething(language, words) ? 0 : FEW);
}

/** Letters before a relative clause in which what it hangs on is named. */
const LEAD = 60;

function leadOf({ document: { text } }: Reading, { evidence }: AgendaItem): string {
  const before = text.slice(Math.max(0, evidence.start - LEAD), evidence.start);
  return (before.split(SENTENCE_ENDS).at(-1) ?? "") + evidence.exact;
}

/** How what is to come is told. */
const COMING: ReadonlySet<string> = new Set(["planned", "possible", "undecided", "demanded", "hoped"]);
const DEAL = "deal";
const PUT_OFF = "put-off";

/**
 * What where or when alone is asked of: « Une réunion aura lieu dans deux mois ; le lieu reste à fixer » of talks told in the sentence
 * of the question or right before it, "It will be signed in March. Where is undecided" of that; a new date, of what was put off before;
 * « Aucune date n'est fixée. On ignore quand ils se reverront », of what the next sentence asks.
 */
function sittingBeside(reading: Reading, claim: AgendaItem): "signing" | "talks" | null {
  const { document, events } = reading;
  const { language, text } = document;
  const { evidence } = claim;
  const { sittingIn, issueAsked, isOfNewDate, isHeld, tellsOfParting } = loadSubjects();
  const lead = text.slice(0, evidence.start).split(SENTENCE_ENDS).at(-1) ?? "";
  const near = events.filter(({ evidence: told }) => isNear(text, told, evidence));
  const coming = near.filter(({ kind, factuality }) => isOfTalksOrDeal(kind) && COMING.has(factuality)).at(-1);
  const signs =
    coming !== undefined && familyOf(coming.kind) === DEAL && sittingIn(language, coming.evidence.exact) === "signing";
  if (signs || sittingIn(language, lead) === "signing") return "signing";
  if (near.some(({ kind }) => TALKS.has(familyOf(kind)))) return "talks";
  // « Les deux délégations se sont séparées lundi sans fixer ni date ni lieu pour la suite »
  if (tellsOfParting(language, lead)) return "talks";
  // "They propose that the next round take place in Oslo, but no date has been set", « On ignore s'il se tiendra à Rome. La date … »
  const wanted = reading.agenda.some(
    ({ content }) =>
      content.end <= evidence.start &&
      isNear(text, content, evidence) &&
      sittingIn(language, content.exact) === "talks" &&
      isHeld(language, content.exact),
  );
  if (wanted) return "talks";
  // "The conference would reconvene in June. He did not say where": no event of its own
  const before = text.slice(text.lastIndexOf("\n", evidence.start) + 1, evidence.start).split(SENTENCE_ENDS);
  const told = before.length > 1 ? (before.at(-2) ?? "") : "";
  if (isHeld(language, told) && sittingIn(language, told) === "talks") return "talks";
  const putOff = events.some(({ kind, evidence: told }) => familyOf(kind) === PUT_OFF && told.end <= evidence.start);
  if (putOff && isOfNewDate(language, evidence.exact)) return "talks";
  const next = sentenceBehind(text, evidence.end);
  const goesOn = reading.agenda.some(
    ({ kind, content }) => kind === "open-question" && content.start >= next.start && content.end <= next.end,
  );
  return goesOn && issueAsked(language, text.slice(next.start, next.end), false) !== null ? "talks" : null;
}

const isOfTalksOrDeal = (kind: string): boolean => TALKS.has(familyOf(kind)) || familyOf(kind) === DEAL;

type Stretch = Pick<AgendaItem["evidence"], "start" | "end">;

/** True for what is told in the sentence of the question, or in the one before. */
function isNear(text: string, told: Stretch, evidence: Stretch): boolean {
  if (told.start < evidence.end && evidence.start < told.end) return true;
  if (told.start >= evidence.end) return !SENTENCE_ENDS.test(text.slice(evidence.end, told.start));
  const between = text.slice(told.end, evidence.start);
  // « Où ? La question n'est pas tranchée »: one word opens a paragraph with what the last one told
  const broken = between.includes("\n") && !isAlone(text, evidence);
  return (
    !broken &&
    between
      .trim()
      .split(SENTENCE_ENDS)
      .filter((part) => part.trim() !== "").length <= NEXT
  );
}

/** One word and its mark: « Où ? », "When?". */
const isAlone = (text: string, { start }: Stretch): boolean => /^\p{L}+\s?\?/u.test(text.slice(start, start + ALONE));
const ALONE = 12;

/** The sentence behind this one, in its paragraph. */
function sentenceBehind(text: string, from: number): Stretch {
  const line = text.indexOf("\n", from);
  const rest = text.slice(from, line < 0 ? text.length : line);
  const first = SENTENCE_ENDS.exec(rest);
  if (!first) return { start: from, end: from };
  const start = first.index + first[0].length;
  const second = SENTENCE_ENDS.exec(rest.slice(start));
  return { start: from + start, end: from + (second ? start + second.index + 1 : rest.length) };
}

/** Letters within which the places on offer are named behind a question. */
const BEHIND = 240;

/** « Le lieu reste à choisir. Bogota et La Havane ont été évoquées. »: the towns named right behind a question of where. */
export function placesBehind(scene: Scene, claim: AgendaItem): readonly string[] {
  const { reading } = scene;
  const { text } = reading.document;
  const { kind, content, evidence } = claim;
  if (kind !== "open-question" || !issuesAsked(scene, claim).some((issue) => issue === "venue" || issue === "signing")) return [];
  const line = text.indexOf("\n", evidence.end);
  const until = Math.max(line < 0 ? text.length : line, wishedBehind(reading, line));
  const end = Math.min(until, evidence.end + BEHIND);
  // « Ce ne sera pas Vienne »
  const isRuledOut = ({ start }: Stretch): boolean => {
    const lead = text.slice(Math.min(evidence.end, start), start).split(SENTENCE_ENDS).at(-1)?.split(/[,;:]/).at(-1) ?? "";
    return loadSubjects().negationsIn(reading.document.language, lead).length > 0;
  };
  // "in Bishkek, in mid-May"
  const isTime = ({ start, end: last }: Stretch): boolean =>
    reading.times.some(({ span }) => span.start <= start && last <= span.end);
  const named = reading.entities.filter(
    ({ type, mentions }) =>
      type === "place" &&
      mentions.some(
        ({ span, form }) => form === "name" && span.start >= content.end && span.end <= end && !isRuledOut(span) && !isTime(span),
      ),
  );
  const others = claim.options.filter((id) => !named.some((one) => one.id === id));
  return named.length + others.length > 1 ? named.map(({ id }) => id) : [];
}

/** « … ne s'accordent pas sur le lieu. [new line] Les Tigres réclament Oslo, Colombo veut Genève. »: where a first sentence of what each wants ends. */
function wishedBehind({ document: { text, language } }: Reading, line: number): number {
  const from = line + (/^\s*/u.exec(text.slice(Math.max(0, line)))?.[0].length ?? 0);
  if (line < 0 || from >= text.length) return -1;
  const rest = text.slice(from);
  const first = rest.slice(0, SENTENCE_ENDS.exec(rest)?.index ?? rest.length);
  return loadSubjects().answersBy(language, "prefers", first) ? from + first.length : -1;
}

/**
 * What there is to choose from. « Oslo et Tachkent étaient prêtes »: a capital named there stands for its state and is, as
 * an answer to where, the town.
 */
export function optionKeys(scene: Scene, claim: AgendaItem, keysOf: (id: string) => readonly string[]): readonly string[] {
  const { reading, knowledge } = scene;
  const where = issuesAsked(scene, claim).some((issue) => issue === "venue" || issue === "signing");
  const [start, end] = [Math.min(claim.content.start, claim.evidence.start), claim.evidence.end + BEHIND];
  return sortedUnique(
    claim.options.flatMap((id) => {
      const entity = where ? reading.entities.find((one) => one.id === id) : undefined;
      // « Kenya has offered Nairobi »: of its mentions, the town
      const beside = entity?.mentions.filter(({ span }) => span.start >= start && span.end <= end) ?? [];
      const near = beside.find(({ form }) => form === "metonym") ?? beside[0];
      const capital = near?.form === "metonym" && entity?.ref != null ? knowledge.find(entity.ref)?.capital : null;
      const town = capital ? knowledge.find(capital) : null;
      const named =
        town &&
        Object.values(town.names)
          .flat()
          .some((name) => spelled(name) === spelled(near?.span.exact ?? ""));
      if (named) return [town.ref];
      const found = where && entity?.type === "place" && entity.ref === null ? townBehindState(scene, entity.name) : null;
      return found === null ? keysOf(id) : [found];
    }),
  );
}

/** « l'Allemagne a proposé Berlin, l'Ouganda Kampala », taken for one name: the town, where it lies in that state. */
function townBehindState({ reading, knowledge }: Scene, name: string): string | null {
  const found = knowledge.scan(reading.document.language, name, piecesOf(name));
  const all = found.flatMap(({ targets }) => targets.map(({ ref }) => knowledge.find(ref)));
  const states = all.filter((one) => one?.type === "state").map((one) => one?.country);
  const towns = all.filter((one) => one?.type === "place" && states.includes(one.country));
  return found.length > 1 && towns.length === 1 ? (towns[0]?.ref ?? null) : null;
}
