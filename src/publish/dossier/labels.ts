import type { FigureSeries, Question, RecordAgendaItem, RecordEvent, RecordRole, Round } from "../../record/index.ts";
import { oneLine } from "../wrap.ts";
import { dateInWords, periodInWords } from "./dates.ts";
import { listed, quoted } from "./lines.ts";
import type { Setting } from "./setting.ts";

const SHORT = 60;
const MOST_ACTORS = 6;

/** What an event was: "meeting: Iran, Russia → Turkey". */
export function eventInWords({ kind, kinds, round, participants }: RecordEvent, setting: Setting): string {
  const { brief, words } = setting;
  const say = (one: string) => brief.eventKinds[one] ?? one.replaceAll("-", " ");
  const what = [kind, ...kinds.filter((other) => other !== kind)].map(say).join(" / ");
  const names = (as: "actor" | "recipient") =>
    listed(
      setting,
      [...new Set(participants.filter((one) => one.as === as).map(({ actor }) => oneLine(actor.name)))],
      MOST_ACTORS,
    );
  const [from, to] = [names("actor"), names("recipient")];
  const sides = [from, to && `→ ${to}`].filter(Boolean).join(" ");
  return `${what}${round === null ? "" : ` (${words.round(round)})`}${sides === "" ? "" : `${brief.colon} ${sides}`}`;
}

/** When an event was, as far as the reports leave it open together. */
export function timeOf({ time }: RecordEvent, setting: Setting): string {
  const { words } = setting;
  if (time.edtf !== null) return dateInWords(time.edtf, setting);
  return time.published === null
    ? words.undated
    : `${words.undated}, ${words.reported(words.on(dateInWords(time.published, setting)))}`;
}

/** "round 20", or that it has no number. */
export function roundName({ number }: Round, { words }: Setting): string {
  return number === null ? words.noNumber : capital(words.round(number));
}

/** "killed: civilians, Syria, since 2011": what a series counts. */
export function seriesInWords({ measure, population, country, place, since }: FigureSeries, setting: Setting): string {
  const { brief, words, names } = setting;
  const measures: Readonly<Record<string, string>> = brief.measures;
  const scope = [
    words.populations[population] ?? oneLine(population),
    country === null ? null : (names.get(`state:${country}`) ?? country),
    place === null ? null : oneLine(place.name),
    since === null ? null : periodInWords(since, setting),
  ];
  return `${measures[measure] ?? measure}${brief.colon} ${scope.filter((one) => one !== null).join(", ")}`;
}

/** "A → B": whose it is, and of whom it is asked. */
export function sidesOf({ parties, towards }: RecordAgendaItem, setting: Setting): string {
  const [from, to] = [parties, towards].map((list) =>
    listed(setting, [...new Set(list.map(({ name }) => oneLine(name)))], MOST_ACTORS),
  );
  return [from, to && `→ ${to}`].filter(Boolean).join(" ");
}

/** What is asked, in the words of reports or, where there are none, by its issue. */
function questionName({ contents, issue }: Question, setting: Setting): string {
  const [content] = contents;
  return content === undefined ? issueInWords(issue, setting) : quoted(setting, content, SHORT);
}

/** "venue" as people say it. */
export function issueInWords(issue: string, { words }: Setting): string {
  return words.issues[issue] ?? issue.replaceAll("-", " ");
}

/** What the items of a view are called in a line about something else, by their ids. */
export function labelsOf(setting: Setting): ReadonlyMap<string, string> {
  const { view, brief, words } = setting;
  const labels = new Map<string, string>();
  for (const event of view.timeline) labels.set(event.id, joinDate(eventInWords(event, setting), event.time.edtf, setting));
  for (const round of view.rounds)
    labels.set(round.id, joinDate(roundName(round, setting).toLowerCase(), round.dates.value, setting));
  for (const role of view.roles) labels.set(role.id, roleName(role, setting));
  for (const item of view.agenda) {
    const [content = ""] = item.contents;
    labels.set(item.id, `${words.agendaKind[item.kind]}${brief.colon} ${quoted(setting, content, SHORT)}`);
  }
  for (const series of view.figures) labels.set(series.id, seriesInWords(series, setting));
  for (const question of view.questions) labels.set(question.id, questionName(question, setting));
  return labels;
}

/** "Russia, guarantor". */
export function roleName({ actor, role, of }: RecordRole, { brief }: Setting): string {
  const roles: Readonly<Record<string, string>> = brief.roleNames;
  return joinedNames([oneLine(actor.name), roles[role] ?? role, of === null ? null : oneLine(of.name)]);
}

function joinedNames(names: readonly (string | null)[]): string {
  return names.filter((name) => name !== null).join(", ");
}

function joinDate(label: string, edtf: string | null, setting: Setting): string {
  return edtf === null ? label : `${label} (${dateInWords(edtf, setting)})`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
