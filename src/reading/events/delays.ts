import type { Sentence, Token } from "../../text/index.ts";
import { cardinalOf } from "../cardinal.ts";
import type { Scene } from "./scene.ts";

/** Units of whole days. */
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };

/**
 * How many days after the one that was planned something came, where the word is a unit of time of which that is told: "three days
 * behind schedule", « avec un jour de retard », "a day later than scheduled"; fewer than none where it came before. Null elsewhere.
 */
export function delayAt(scene: Scene, sentence: Sentence, unit: Token): number | null {
  const { language, offsetUnits, delays } = scene.lexicon.data;
  const length = DAYS[offsetUnits[unit.lemma.toLowerCase()] ?? ""];
  if (length === undefined) return null;
  const behind = sentence.tokens
    .slice(unit.index + 1, unit.index + 5)
    .map((t) => t.form.toLowerCase().replace("’", "'"))
    .join(" ");
  const found = delays.find(({ words }) => behind === words || behind.startsWith(`${words} `));
  if (!found) return null;
  const number = sentence.tokens[unit.index - 1];
  const isArticle = number?.upos === "DET" && number.feats["Definite"] === "Ind" && unit.feats["Number"] !== "Plur";
  const count = number ? (cardinalOf(language, number.form) ?? (isArticle ? 1 : null)) : null;
  return count === null ? null : count * length * (found.early ? -1 : 1);
}
