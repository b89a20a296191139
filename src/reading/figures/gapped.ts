import type { Measure, Statement } from "../../claims/index.ts";
import type { Token } from "../../text/index.ts";
import type { Counted } from "./counted.ts";
import { type Group, isOfPeople, type Line, tokenAt } from "./scene.ts";
import type { Earlier } from "./tolls.ts";
import { statementAt } from "./voice.ts";

/** What is done to people, so that somebody else counts others to whom it was done. */
const DONE: ReadonlySet<Measure> = new Set(["killed", "wounded", "missing", "detained", "released", "displaced"]);

/**
 * « dix rebelles abattus, selon l'armée ; quatre villageois, et pas un combattant, selon leur commandant »: behind a semicolon whoever
 * else is quoted counts others to whom the same was done, without a verb of their own.
 */
export function countedBesides(line: Line, group: Group, counted: Counted, before: readonly Earlier[]): Measure | null {
  const last = before.at(-1);
  if (!last || counted.kind !== "person" || !DONE.has(last.measure) || !isOfPeople(last.unit)) return null;
  if (last.sentence !== line.index - 1 || !opensBehindSemicolon(line, group)) return null;
  const said = statementOf(line, group.first);
  if (!said || last.attributedTo === null || said.id === last.attributedTo) return null;
  const own = line.sentence.tokens.filter(
    (token) => token.index > group.last && said.content.some(({ start, end }) => token.start >= start && token.end <= end),
  );
  return own.some((token) => isFinite(token) && !isRelative(own, token)) ? null : last.measure;
}

/** First in its sentence, where the one before ends with a semicolon. */
function opensBehindSemicolon({ sentence, scene: { analysis }, index }: Line, { first }: Group): boolean {
  const ends = analysis.sentences[index - 1]?.tokens.at(-1)?.form === ";";
  return ends && sentence.tokens.slice(0, first).every(({ upos }) => upos === "ADV" || upos === "CCONJ");
}

function statementOf(line: Line, token: number): Statement | null {
  const at = tokenAt(line, token);
  return at && statementAt(line.statements, at.start);
}

const isFinite = ({ upos, feats }: Token): boolean => (upos === "VERB" || upos === "AUX") && feats["VerbForm"] === "Fin";

/** « quatre villageois qui rentraient du bois »: a verb of a relative clause says nothing of what was done to them. */
const isRelative = (tokens: readonly Token[], verb: Token): boolean =>
  tokens.some(({ index, feats }) => index < verb.index && feats["PronType"] === "Rel");
