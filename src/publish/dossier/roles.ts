import type { RoleName } from "../../claims/index.ts";
import type { RecordRole } from "../../record/index.ts";
import { oneLine } from "../wrap.ts";
import { dateInWords, onDate } from "./dates.ts";
import { cited, placesInWords, standingInWords, supportInWords } from "./evidence.ts";
import { first, item, joined, joinedBy, listed, note, quoted, section, subheading } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";

const MOST_ROLES = 12;
const MOST_OFFICES = 20;
const MOST_TITLES = 3;
const MOST_STEPS = 4;
/** Parts that are worth the words behind them; the others have their place. */
const WITH_WORDS: ReadonlySet<string> = new Set(["host", "guarantor", "mediator", "party"]);

/** Who has what part in the process, with what changed over time. */
export const who: Section = (setting) => {
  const groups = Map.groupBy(
    setting.view.roles.filter(({ kind }) => kind === "process"),
    ({ role }) => role,
  );
  const roles = Object.keys(setting.words.roles) as RoleName[];
  const lines = roles.flatMap((role) => {
    const group = groups.get(role)?.toSorted(byStanding) ?? [];
    if (group.length === 0) return [];
    return [
      ...subheading(setting, setting.words.roles[role]),
      ...first(setting, group, MOST_ROLES, "roles", (one) => part(one, setting)),
    ];
  });
  return section(setting, "who", lines);
};

const byStanding = (a: RecordRole, b: RecordRole) =>
  Number(a.status === "candidate") - Number(b.status === "candidate") || b.support.origins - a.support.origins;

function part(role: RecordRole, setting: Setting): string[] {
  const { support } = role;
  const withWords = WITH_WORDS.has(role.role);
  return [
    ...item(setting, oneLine(role.actor.name), [
      // Somebody who may become host is planned to be so.
      role.status === "candidate" && role.standing === "planned" ? null : standingInWords(role.standing, support, setting),
      overTime(role, setting),
      roundsOf(role, setting),
      supportInWords(setting, support),
      withWords ? null : placesInWords(setting, support),
    ]),
    ...(withWords ? cited(setting, support, 1) : []),
  ];
}

function roundsOf({ rounds }: RecordRole, { words }: Setting): string | null {
  return rounds.length === 0 ? null : words.inRounds(rounds.join(", "), rounds.length);
}

/** "in place since January 2017 → leaving, 21 June 2023": how the part was told, one step for each change. */
function overTime(role: RecordRole, setting: Setting): string | null {
  const { words, options } = setting;
  const { history, status } = role;
  const steps: { status: RecordRole["status"]; when: string | null }[] = [];
  for (const line of history) {
    const last = steps.at(-1);
    if (last?.status === line.status) continue;
    steps.push({ status: line.status, when: whenOf(line, role, setting) });
  }
  if (steps.length < 2) {
    const told = history.find(({ time }) => time !== null);
    return joined([status === "current" ? null : words.roleStatus[status], told ? whenOf(told, role, setting) : null]);
  }
  const shown = options.full ? steps : steps.slice(-MOST_STEPS);
  return shown.map(({ status: then, when }) => `${words.roleStatus[then]}${when === null ? "" : ` (${when})`}`).join(" → ");
}

/** When a part was told to hold or, where no time is told, when it was reported; who says so, where that is less sure. */
function whenOf(line: RecordRole["history"][number], { standing }: RecordRole, setting: Setting): string | null {
  const { time, published } = line;
  const reported = published === null ? null : setting.words.reported(onDate(published, setting));
  const how = line.standing === standing ? null : standingInWords(line.standing, line.support, setting);
  return joinedBy(", ", [time === null ? reported : dateInWords(time, setting), how]);
}

/** Offices of people who are named: their titles in the words of reports. */
export const offices: Section = (setting) => {
  const all = setting.view.roles.filter(({ kind }) => kind === "office").toSorted((a, b) => b.support.count - a.support.count);
  const lines = first(setting, all, MOST_OFFICES, "roles", (role) => office(role, setting));
  return section(setting, "offices", lines);
};

function office(role: RecordRole, setting: Setting): string[] {
  const { actor, of, titles, support } = role;
  const roles: Readonly<Record<string, string>> = setting.brief.roleNames;
  const held = [roles[role.role] ?? role.role, of === null ? null : oneLine(of.name)].filter((one) => one !== null).join(", ");
  const said = listed(
    setting,
    titles.map((title) => quoted(setting, title)),
    MOST_TITLES,
  );
  return [
    ...item(setting, oneLine(actor.name), [
      held,
      said,
      standingInWords(role.standing, support, setting),
      overTime(role, setting),
    ]),
    ...note(setting, joined([supportInWords(setting, support), placesInWords(setting, support)]), "quiet"),
  ];
}
