import type { Position } from "../../record/index.ts";
import { oneLine } from "../wrap.ts";
import { dateInWords } from "./dates.ts";
import { placesInWords, supportInWords } from "./evidence.ts";
import { issueInWords } from "./labels.ts";
import { field, first, joined, latest, listed, quoted, section, subheading } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";

const MOST_ROWS = 40;
const MOST_CELLS = 4;
const MOST_REPEATS = 3;
const INDENT = "    ";
/** Saying something is no stance on it. */
const NO_STANCE: ReadonlySet<string> = new Set(["says", "announces"]);

/** One actor's stances on issues that the same words are about. */
interface Row {
  readonly actor: Position["actor"];
  readonly issues: readonly Position[];
}

type Cell = Position["cells"][number];

/** Who stands where: the stance of each actor on each issue, with the words, the oldest first. */
export const positions: Section = (setting) => {
  const ordered = setting.view.positions.toSorted(
    (a, b) =>
      a.actor.name.localeCompare(b.actor.name, setting.brief.locale) || Number(a.issue === "other") - Number(b.issue === "other"),
  );
  let actor = "";
  const lines = first(setting, rowsOf(ordered), MOST_ROWS, "positions", (row) => {
    const name = row.actor.id === actor ? [] : subheading(setting, oneLine(row.actor.name));
    actor = row.actor.id;
    return [...name, ...rowLines(row, setting)];
  });
  return section(setting, "positions", lines);
};

function rowsOf(all: readonly Position[]): Row[] {
  const rows = Map.groupBy(all, ({ actor, cells }) =>
    JSON.stringify([actor.id, cells.map(({ on, stance, speaker, said }) => [on, stance, speaker?.id, said])]),
  );
  return [...rows.values()].flatMap((issues) => (issues[0] ? [{ actor: issues[0].actor, issues }] : []));
}

function rowLines({ issues }: Row, setting: Setting): string[] {
  const { words, style, brief } = setting;
  const named = issues.map(({ issue }) => issueInWords(issue, setting)).join(", ");
  const [position] = issues;
  const moved = position?.moved === true && position.latest !== null;
  return [
    `  ${style("name", named)}${moved ? ` · ${words.moved}${brief.colon} ${movement(position.cells, setting)}` : ""}`,
    ...latest(setting, told(position?.cells ?? []), MOST_CELLS, "statements", (cells) => cellLines(cells, setting)),
  ];
}

/** "opposes → supports": the stances one after the other; saying something is none. */
function movement(cells: readonly Cell[], setting: Setting): string {
  const steps = cells.filter(({ stance, on }) => !NO_STANCE.has(stance) && on !== null).map(({ stance }) => stance);
  return steps
    .filter((stance, at) => stance !== steps[at - 1])
    .map((stance) => stanceInWords(stance, setting))
    .join(" → ");
}

/** Cells in which somebody says the same words: another report, or the same one on another day. */
function told(cells: readonly Cell[]): Cell[][] {
  const groups = Map.groupBy(cells, ({ stance, speaker, said }) => JSON.stringify([stance, speaker?.id, said[0]]));
  return [...groups.values()];
}

function cellLines([cell, ...repeats]: readonly Cell[], setting: Setting): string[] {
  if (!cell) return [];
  const { words } = setting;
  const { stance, speaker, said, support } = cell;
  const [content] = said;
  const again = repeats.map((one) => `${dateOf(one, setting)} ${placesInWords(setting, one.support, content)}`);
  const text = joined([
    dateOf(cell, setting),
    speaker === null ? null : oneLine(speaker.name),
    content === undefined ? null : quoted(setting, content),
    supportInWords(setting, support),
    placesInWords(setting, support, content),
    again.length === 0 ? null : words.again(listed(setting, again, MOST_REPEATS)),
  ]);
  return field(setting, stanceInWords(stance, setting), text, INDENT);
}

function dateOf({ on }: Cell, setting: Setting): string {
  return on === null ? setting.words.undated : dateInWords(on, setting);
}

/** A stance as people say it. */
export function stanceInWords(stance: string, { words }: Pick<Setting, "words">): string {
  return words.stances[stance] ?? stance;
}
