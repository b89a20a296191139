import type { FigureSeries } from "../../record/index.ts";
import { amount } from "../brief/figures.ts";
import { dateInWords } from "./dates.ts";
import { cited, standingInWords, supportInWords } from "./evidence.ts";
import { seriesInWords } from "./labels.ts";
import { enumerated, field, first, item, joined, latest, note, section } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";

const MOST_SERIES = 20;
const MOST_POINTS = 8;

/** Counts as series, each of one scope; what may not be compared with what. */
export const figures: Section = (setting) =>
  section(
    setting,
    "figures",
    first(setting, setting.view.figures, MOST_SERIES, "figures", (series) => [
      ...item(setting, seriesInWords(series, setting), [
        series.contested ? setting.words.standings.contested : null,
        supportInWords(setting, series.support),
      ]),
      ...latest(setting, series.points, MOST_POINTS, "claims", (point) => pointLines(point, series, setting)),
      ...note(setting, scopesOf(series, setting), "quiet"),
    ]),
  );

function pointLines(point: FigureSeries["points"][number], { unit }: FigureSeries, setting: Setting): string[] {
  const { words } = setting;
  const { asOf, standing, relation, support } = point;
  const text = joined([
    amount({ ...point, unit }, setting.brief),
    words.relations[relation],
    standingInWords(standing, support, setting),
    supportInWords(setting, support),
  ]);
  return [
    ...field(setting, asOf === null ? words.undated : dateInWords(asOf, setting), text, "    "),
    ...cited(setting, support, 1),
  ];
}

function scopesOf({ otherScopes }: FigureSeries, setting: Setting): string {
  const { view, words } = setting;
  const series = new Map(view.figures.map((one) => [one.id, one]));
  // Nobody would take counts for the same that differ in more.
  const named = otherScopes.flatMap(({ series: id, differs }) => {
    const other = series.get(id);
    if (!other || differs.length > 1) return [];
    const list = new Intl.ListFormat(setting.brief.locale).format(differs.map((scope) => words.scopes[scope]));
    return [words.otherScope(seriesInWords(other, setting), list)];
  });
  return enumerated(setting, named, 3);
}
