import type { Figure, Reading } from "../../claims/index.ts";
import { loadSubjects } from "../../knowledge/index.ts";
import { sentenceAround } from "./sentence.ts";

/** What is counted of those whom something befell. */
export const BEFALLEN: ReadonlySet<Figure["measure"]> = new Set(["killed", "wounded", "missing", "displaced"]);

/** So many letters before a clause say what it tells of: "two days after an ambush that killed 14 people". */
const LED = 40;

/**
 * What sort of thing befell those who are counted, by the words around the number: violence (« une embuscade »), unrest ("riots") or
 * nature ("a landslide"); null where they name none, or several.
 */
export function causeOf({ document }: Reading, { measure, evidence }: Figure): string | null {
  if (!BEFALLEN.has(measure)) return null;
  const { text, language } = document;
  const { start } = sentenceAround(text, evidence);
  const own = loadSubjects().causesIn(language, evidence.exact);
  const causes =
    own.length > 0 ? own : loadSubjects().causesIn(language, text.slice(Math.max(start, evidence.start - LED), evidence.start));
  const [cause, ...others] = new Set(causes);
  return cause !== undefined && others.length === 0 ? cause : null;
}
