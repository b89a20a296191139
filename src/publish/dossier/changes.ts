import type { Change, ChangeKind, Contested } from "../../record/index.ts";
import { oneLine } from "../wrap.ts";
import { statusInWords } from "./agenda.ts";
import { answerOf, questionInWords } from "./contested.ts";
import { dateInWords } from "./dates.ts";
import { cited, standingInWords, supportInWords } from "./evidence.ts";
import { issueInWords, labelsOf, roleName } from "./labels.ts";
import { first, item, joined, numeral, quoted, subheading } from "./lines.ts";
import { stanceInWords } from "./positions.ts";
import type { Setting } from "./setting.ts";
import { sourceLine } from "./sources.ts";

const MOST_OF_A_KIND = 20;
const MOST_WORDS = 100;

/** Changes by what they mean, those that matter most first; each with the words it rests on. */
export function changeLines(changes: readonly Change[], setting: Setting): string[][] {
  const groups = Map.groupBy(changes, ({ kind }) => kind);
  const labels = labelsOf(setting);
  const kinds = Object.keys(setting.words.changes) as ChangeKind[];
  return kinds.flatMap((kind) => {
    const group = groups.get(kind);
    if (!group) return [];
    return [
      [
        ...subheading(setting, setting.words.changes[kind]),
        ...first(setting, group, MOST_OF_A_KIND, "changes", (change) => oneChange(change, labels, setting)),
      ],
    ];
  });
}

function oneChange(change: Change, labels: ReadonlyMap<string, string>, setting: Setting): string[] {
  const source = change.kind === "source-new" ? setting.sources.get(change.item) : undefined;
  if (source) return sourceLine(source, setting);
  const { before, after } = stepsOf(change, setting);
  const step = [before, after].filter((one) => one !== null && one !== "").join(" → ");
  return [
    ...item(setting, nameOf(change, labels, setting), [
      standingOf(change, setting),
      step,
      change.support ? supportInWords(setting, change.support) : null,
    ]),
    ...(change.support ? cited(setting, change.support, 1) : []),
  ];
}

function nameOf({ kind, item: id, name, before }: Change, labels: ReadonlyMap<string, string>, setting: Setting): string {
  const { view, words } = setting;
  if (kind === "position-new" || kind === "position-moved") {
    const position = view.positions.find(({ actor, issue }) => `${actor.id} ${issue}` === id);
    return position
      ? `${oneLine(position.actor.name)}${setting.brief.colon} ${issueInWords(position.issue, setting)}`
      : oneLine(name);
  }
  if (kind === "contested") {
    const point = view.contested.find((one) => one.id === id);
    return point ? questionInWords(point, labels, setting) : oneLine(name);
  }
  if (kind === "no-longer-contested") return words.asks[before ?? ""]?.(oneLine(name)) ?? oneLine(name);
  if (kind === "agenda-new" || kind === "agenda-status") return quoted(setting, name, MOST_WORDS);
  return labels.get(id) ?? oneLine(name);
}

/** How far what is new stands, where its label does not say so. */
function standingOf({ kind, item: id, support }: Change, setting: Setting): string | null {
  const { view } = setting;
  const found =
    kind === "new-round"
      ? view.rounds.find((one) => one.id === id)
      : kind === "role-new"
        ? view.roles.find((one) => one.id === id)
        : null;
  return found && support ? standingInWords(found.standing, support, setting) : null;
}

interface Steps {
  readonly before: string | null;
  readonly after: string | null;
}

/** What stood before and what stands now, in words; null where the name says all. */
function stepsOf({ kind, item: id, before, after }: Change, setting: Setting): Steps {
  const { view, words, names } = setting;
  const both = (say: (value: string) => string): Steps => ({
    before: before === null ? null : say(before),
    after: after === null ? null : say(after),
  });
  const statuses: Readonly<Record<string, string>> = words.roleStatus;
  const standings: Readonly<Record<string, string | null>> = words.standings;
  const named = (value: string) => oneLine(names.get(value) ?? value);
  switch (kind) {
    case "new-round":
      return { before: null, after: null };
    case "round-date":
    case "event-date":
      return both((value) => dateInWords(value, setting));
    case "round-standing":
    case "event-standing":
      return both((value) => standings[value] ?? words.yesNo["yes"] ?? value);
    case "event-new":
      return { before: null, after: after === null || after === "happened" ? null : (standings[after] ?? after) };
    case "round-place":
      return both(named);
    case "host-changed":
      return both((value) => statuses[value] ?? named(value));
    case "status-changed":
      return both((value) => words.status[value] ?? value);
    case "role-new": {
      const role = view.roles.find((one) => one.id === id);
      return {
        before: null,
        after: role && role.status !== "current" ? joined([words.roleStatus[role.status], roleName(role, setting)]) : null,
      };
    }
    case "role-status":
      return both((value) => statuses[value] ?? value);
    case "agenda-new":
    case "agenda-status":
      return both((value) => statusInWords(value, setting));
    case "position-new":
    case "position-moved":
      return both((value) => stanceInWords(value, setting));
    case "question-settled":
      return { before: null, after: after === null ? words.questionStates.settled : dateOrName(after, setting) };
    case "question-asked":
      return { before: null, after: after === null ? null : issueInWords(after, setting) };
    case "question-options": {
      const question = view.questions.find((one) => one.id === id);
      return { before: null, after: question ? question.options.map(({ actor }) => oneLine(actor.name)).join(", ") : null };
    }
    case "figure-new":
    case "figure-raised":
    case "figure-lowered":
      return both((value) => numeral(Number(value), setting));
    case "contested":
      return {
        before: null,
        after: rivalsOf(
          view.contested.find((one) => one.id === id),
          setting,
        ),
      };
    default:
      return { before: null, after: null };
  }
}

function dateOrName(value: string, setting: Setting): string {
  const name = setting.names.get(value);
  return name === undefined ? statusInWords(dateInWords(value, setting), setting) : oneLine(name);
}

function rivalsOf(point: Contested | undefined, setting: Setting): string | null {
  return point ? point.values.map((value) => answerOf(point.question, value, setting)).join(" / ") : null;
}
