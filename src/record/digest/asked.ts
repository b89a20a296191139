import type { AgendaItem, Reading } from "../../claims/index.ts";
import { loadSubjects } from "../../knowledge/index.ts";
import { sortedUnique } from "../hash.ts";
import { familyOf } from "../kinds.ts";
import type { Scene } from "./scene.ts";

const TALKS = new Set(["talks", "meeting"]);
/** Issues that say what is asked of talks: one is enough. */
const OF_TALKS: ReadonlySet<string> = new Set(["venue", "talks-date", "signing"]);

/** What a question left open is about: where and when talks are or something is signed by the words that ask it, the rest by any word. */
export function issuesAsked({ reading }: Scene, claim: AgendaItem): readonly string[] {
  const { content, evidence } = claim;
  const { language } = reading.document;
  const subjects = loadSubjects();
  const told = subjects.issuesIn(language, `${content.exact} ${evidence.exact}`);
  const asked =
    subjects.issueAsked(language, content.exact, isBesideTalks(reading, claim)) ??
    subjects.issueAsked(language, evidence.exact, false);
  return asked === null ? told : sortedUnique([asked, ...told.filter((issue) => !OF_TALKS.has(issue))]);
}

/** After a word of one or two letters a full stop ends no sentence: « M. Ross », "U.S. envoy". */
const SENTENCE_ENDS = /(?<!(?<!\p{L})\p{L}{1,2})[.!?…]["”»]?\s|\n/u;

/** « Une réunion aura lieu dans deux mois ; le lieu reste à fixer »: talks told in the sentence of the question. */
function isBesideTalks({ document, events }: Reading, { evidence }: AgendaItem): boolean {
  return events.some(({ kind, evidence: told }) => {
    if (!TALKS.has(familyOf(kind))) return false;
    if (told.start < evidence.end && evidence.start < told.end) return true;
    const [end, start] = told.end <= evidence.start ? [told.end, evidence.start] : [evidence.end, told.start];
    return !SENTENCE_ENDS.test(document.text.slice(end, start));
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
