import type { Question } from "../../record/index.ts";
import { oneLine } from "../wrap.ts";
import { statusInWords } from "./agenda.ts";
import { dateInWords, onDate } from "./dates.ts";
import { placesInWords, supportInWords } from "./evidence.ts";
import { issueInWords, labelsOf } from "./labels.ts";
import { enumerated, first, item, joined, listed, note, quoted, section } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";

const MOST_QUESTIONS = 25;
const MOST_CONTENTS = 3;

/** What nobody has settled, since when, with the options; below, what was settled and by what. */
export const questions: Section = (setting) => {
  const labels = labelsOf(setting);
  const ordered = setting.view.questions.toSorted((a, b) => Number(a.state === "settled") - Number(b.state === "settled"));
  return section(
    setting,
    "questions",
    first(setting, ordered, MOST_QUESTIONS, "questions", (question) => questionLines(question, labels, setting)),
  );
};

function questionLines(question: Question, labels: ReadonlyMap<string, string>, setting: Setting): string[] {
  const { words, brief } = setting;
  const { contents, issue, state, askedSince, lastMention, ageInDays, due, support, settledBy } = question;
  const [content, ...others] = contents;
  const last = lastMention !== null && lastMention !== askedSince ? words.lastMention(onDate(lastMention, setting)) : null;
  const also = others.map((one) => quoted(setting, one));
  return [
    ...item(setting, issue === "other" && content !== undefined ? quoted(setting, content) : issueInWords(issue, setting), [
      words.questionStates[state],
      askedSince === null ? null : words.asked(dateInWords(askedSince, setting)),
      ageInDays === null ? null : words.age(ageInDays),
      last,
      due === null ? null : brief.due(dateInWords(due, setting)),
      supportInWords(setting, support),
    ]),
    ...note(setting, optionsOf(question, setting)),
    ...settledBy.flatMap((by) => note(setting, words.settledBy(settlement(by, labels, setting)))),
    ...(content === undefined
      ? []
      : note(setting, joined([quoted(setting, content), placesInWords(setting, support, content)]), "quiet")),
    ...note(setting, also.length === 0 ? "" : words.alsoTold(enumerated(setting, also, MOST_CONTENTS)), "quiet"),
  ];
}

function optionsOf({ options }: Question, setting: Setting): string {
  if (options.length === 0) return "";
  const named = options.map(({ actor, support }) => `${oneLine(actor.name)} (${supportInWords(setting, support)})`);
  return setting.brief.options(listed(setting, named));
}

/** "round 21 (24–25 January 2024): Astana". */
function settlement(
  { item: id, on, value }: Question["settledBy"][number],
  labels: ReadonlyMap<string, string>,
  setting: Setting,
): string {
  const label = labels.get(id) ?? id;
  const answer = value === null || value === on ? null : (setting.names.get(value) ?? statusInWords(value, setting));
  const date = on === null || id.startsWith("round:") ? null : dateInWords(on, setting);
  return joined([`${label}${answer === null ? "" : `${setting.brief.colon} ${oneLine(answer)}`}`, date]);
}
