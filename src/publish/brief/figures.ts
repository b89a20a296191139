import type { Figure } from "../../claims/index.ts";
import type { BriefWords } from "../words/index.ts";
import { oneLine } from "../wrap.ts";
import { joined, placed, section, under } from "./lines.ts";
import type { Section } from "./setting.ts";
import { circumstances, nameOf } from "./who.ts";
import { whyOf } from "./why.ts";

type Amount = Pick<Figure, "value" | "low" | "high" | "approximate" | "unit">;

/** The numbers, in the order of the text. */
export const figures: Section = (setting) =>
  section(
    setting,
    setting.words.figures,
    setting.reading.figures.flatMap((figure) => {
      const { measure, population, evidence } = figure;
      const { words } = setting;
      const notes = joined([
        `${words.measures[measure]}${words.colon} ${amount(figure, words)}`,
        population === null ? null : nameOf(population, setting),
        ...circumstances(figure, setting),
      ]);
      return [
        ...placed(setting, evidence.start, notes),
        ...under(setting, oneLine(evidence.exact), "quiet"),
        ...whyOf(figure.id, setting),
      ];
    }),
  );

/** "about 7,000", "≥ 700", "20–99 families": bounds where the report gives them, else the number. */
export function amount(
  { value, low, high, approximate, unit }: Amount,
  { locale, approximately, noNumber, units }: BriefWords,
): string {
  const numbers = new Intl.NumberFormat(locale);
  const of = unit === "persons" ? "" : `\u00a0${units[unit] ?? oneLine(unit)}`;
  if (low !== null && high !== null) return `${numbers.format(low)}–${numbers.format(high)}${of}`;
  if (low !== null) return `≥\u00a0${numbers.format(low)}${of}`;
  if (high !== null) return `≤\u00a0${numbers.format(high)}${of}`;
  if (value === null) return `${noNumber}${of}`;
  return approximate ? approximately(`${numbers.format(value)}${of}`) : `${numbers.format(value)}${of}`;
}
