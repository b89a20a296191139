import type { Contested, SlotValue } from "../../record/index.ts";
import { oneLine, wrap } from "../wrap.ts";
import { statusInWords } from "./agenda.ts";
import { dateInWords } from "./dates.ts";
import { cited, holdersOf, supportInWords } from "./evidence.ts";
import { labelsOf } from "./labels.ts";
import { first, item, joined, listed, numeral, section } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";

const MOST_POINTS = 25;
const MOST_HOLDERS = 4;

/** Questions with rival answers: each answer with who holds it, how many independent origins, and the words. */
export const contested: Section = (setting) => {
  const labels = labelsOf(setting);
  return section(
    setting,
    "contested",
    first(setting, setting.view.contested, MOST_POINTS, "contested", (point) => [
      ...item(setting, questionInWords(point, labels, setting)),
      ...point.values.flatMap((value) => valueLines(point, value, setting)),
    ]),
  );
};

/** "When was round 20?" */
export function questionInWords(
  { question, about, name }: Contested,
  labels: ReadonlyMap<string, string>,
  setting: Setting,
): string {
  const of = labels.get(about) ?? oneLine(name);
  return setting.words.asks[question]?.(of) ?? `${question}${setting.brief.colon} ${of}`;
}

function valueLines(point: Contested, value: SlotValue, setting: Setting): string[] {
  const { words, style, width } = setting;
  const { support, standing, superseded } = value;
  const holders = holdersOf(support, setting);
  const answer = answerOf(point.question, value, setting);
  const how =
    standing === "happened" || standing === "claimed" || standing === "denied" || standing === "contested"
      ? null
      : words.standings[standing];
  const text = joined([
    how,
    holders.length === 0 ? null : listed(setting, holders, MOST_HOLDERS),
    superseded ? words.superseded : null,
    supportInWords(setting, support),
  ]);
  const margin = "    ";
  const start = `${margin}${answer}`;
  const lines = wrap(`${answer} · ${text}`, width, margin, `${margin}  `).map((line, at) =>
    at === 0 && line.startsWith(start) ? `${margin}${style("name", answer)}${line.slice(start.length)}` : line,
  );
  return [...lines, ...cited(setting, support)];
}

/** An answer as people say it. */
export function answerOf(question: string, { value, name }: Pick<SlotValue, "value" | "name">, setting: Setting): string {
  const { words, brief } = setting;
  const status: Readonly<Record<string, string>> = words.roleStatus;
  switch (question) {
    case "round-date":
      return dateInWords(value, setting);
    case "process-status":
      return words.status[value] ?? value;
    case "round-number":
      return words.round(Number(value));
    case "said-and-denied":
    case "did-it-happen":
      return words.yesNo[value] ?? value;
    case "figure": {
      const number = Number(value);
      const count = value === "" || !Number.isFinite(number) ? brief.noNumber : numeral(number, setting);
      return name === "" ? count : `${count} (${dateInWords(name, setting)})`;
    }
    case "agenda-status":
      return name === "" ? statusInWords(value, setting) : `${statusInWords(value, setting)} (${dateInWords(name, setting)})`;
    case "role":
      return status[value] ?? value;
    default:
      return oneLine(name);
  }
}
