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
  const told = subjects.issuesIn(language, `${content.exact} ${evidence.exact}`);
  // "no date was set for an election": of something else
  const bare = isBare(content.exact) && subjects.issuesIn(language, content.exact).every((issue) => OF_TALKS.has(issue));
  const asked =
    subjects.issueAsked(language, content.exact, bare && isBesideTalks(reading, claim)) ??
    subjects.issueAsked(language, evidence.exact, false) ??
    // « de nouvelles consultations dont ni la date ni le lieu n'ont été fixés »
    (bare ? subjects.issueAsked(language, leadOf(reading, claim), false) : null);
  if (asked === null && isChoiceOfPlaces(reading, claim)) {
    const sitting = subjects.sittingIn(language, evidence.exact);
    if (sitting !== null || isBesideTalks(reading, claim))
      return sortedUnique([sitting === "signing" ? sitting : "venue", ...told.filter((issue) => !OF_TALKS.has(issue))]);
  }
  return asked === null ? told : sortedUnique([asked, ...told.filter((issue) => !OF_TALKS.has(issue))]);
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

/** The sentence of the talks and the next one. */
const NEXT = 2;
/** After a word of one or two letters a full stop ends no sentence: « M. Ross », "U.S. envoy". */
const SENTENCE_ENDS = /(?<!(?<!\p{L})\p{L}{1,2})[.!?…]["”»]?\s|\n/u;

/** Words of so many letters and more say what where and when are asked of; a question with more than so many of them is not bare. */
const LONG = 4;
const FEW = 2;

/** « le lieu », "a place still to be chosen": where or when, and nothing else. */
function isBare(words: string): boolean {
  const { isSmall, isAsking, isIdle } = loadSubjects();
  const others = piecesOf(words).filter(
    ({ folded }) => folded.length >= LONG && !isSmall(folded) && !isAsking(folded) && !isIdle(folded),
  );
  return others.length <= FEW;
}

/** Letters before a relative clause in which what it hangs on is named. */
const LEAD = 60;

function leadOf({ document: { text } }: Reading, { evidence }: AgendaItem): string {
  const before = text.slice(Math.max(0, evidence.start - LEAD), evidence.start);
  return (before.split(SENTENCE_ENDS).at(-1) ?? "") + evidence.exact;
}

/** « Une réunion aura lieu dans deux mois ; le lieu reste à fixer »: talks told in the sentence of the question, or right before it. */
function isBesideTalks({ document, events }: Reading, { evidence }: AgendaItem): boolean {
  return events.some(({ kind, evidence: told }) => {
    if (!TALKS.has(familyOf(kind))) return false;
    if (told.start < evidence.end && evidence.start < told.end) return true;
    if (told.start >= evidence.end) return !SENTENCE_ENDS.test(document.text.slice(evidence.end, told.start));
    const between = document.text.slice(told.end, evidence.start);
    return !between.includes("\n") && between.split(SENTENCE_ENDS).length <= NEXT;
  });
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
  const end = Math.min(line < 0 ? text.length : line, evidence.end + BEHIND);
  const named = reading.entities.filter(
    ({ type, mentions }) =>
      type === "place" && mentions.some(({ span, form }) => form === "name" && span.start >= content.end && span.end <= end),
  );
  return named.length > 1 ? named.map(({ id }) => id) : [];
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
      const near = entity?.mentions.find(({ span }) => span.start >= start && span.end <= end);
      const capital = near?.form === "metonym" && entity?.ref != null ? knowledge.find(entity.ref)?.capital : null;
      const town = capital ? knowledge.find(capital) : null;
      const named =
        town &&
        Object.values(town.names)
          .flat()
          .some((name) => spelled(name) === spelled(near?.span.exact ?? ""));
      return named ? [town.ref] : keysOf(id);
    }),
  );
}
