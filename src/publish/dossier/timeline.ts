import type { RecordEvent, Support } from "../../record/index.ts";
import { oneLine } from "../wrap.ts";
import { dateInWords } from "./dates.ts";
import { cited, standingInWords, supportInWords, weightInWords } from "./evidence.ts";
import { eventInWords, labelsOf, timeOf } from "./labels.ts";
import { item, joined, latest, note, section } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";
import { needsWords, slotInWords } from "./slots.ts";

const MOST_EVENTS = 40;
const MOST_BESIDE = 15;
const MOST_TOLD = 4;

/** What happened, was planned, is claimed or denied, in the order of time. */
export const timeline: Section = (setting) => {
  const labels = labelsOf(setting);
  const { own } = eventsOf(setting);
  return section(
    setting,
    "timeline",
    latest(setting, own, MOST_EVENTS, "events", (event) => eventLines(event, labels, setting)),
  );
};

/** What the reports tell beside the process. */
export const beside: Section = (setting) => {
  const { others } = eventsOf(setting);
  return section(
    setting,
    "beside",
    latest(setting, others, MOST_BESIDE, "events", (event) => shortLines(event, setting)),
  );
};

/** Events that consist in words: praise, threats, demands. */
export const said: Section = (setting) => {
  const { speech } = eventsOf(setting);
  return section(
    setting,
    "said",
    latest(setting, speech, MOST_BESIDE, "events", (event) => shortLines(event, setting)),
  );
};

interface Events {
  /** Said to belong to the process: by a report, by a round's number, by standing among what a round came to. */
  readonly own: readonly RecordEvent[];
  readonly others: readonly RecordEvent[];
  readonly speech: readonly RecordEvent[];
}

function eventsOf({ view }: Setting): Events {
  const ofRounds = new Set(view.rounds.flatMap((round) => [round.event, ...round.outcomes]));
  const deeds = view.timeline.filter(({ speech }) => !speech);
  const isOwn = ({ id, said: told, round }: RecordEvent) => told || round !== null || ofRounds.has(id);
  return {
    own: deeds.filter(isOwn),
    others: deeds.filter((event) => !isOwn(event)),
    speech: view.timeline.filter(({ speech }) => speech),
  };
}

function eventLines(event: RecordEvent, labels: ReadonlyMap<string, string>, setting: Setting): string[] {
  const { words } = setting;
  const { support, place, maybeSame } = event;
  const same = maybeSame.map((id) => labels.get(id) ?? id).join(`${words.semicolon} `);
  const notes = [
    ...toldTimes(event, setting),
    needsWords(place, event.standing) ? words.inPlace(slotInWords(place, setting, ({ name }) => oneLine(name)) ?? "") : null,
    ...sides(event, setting),
    maybeSame.length === 0 ? null : words.maybeSame(same),
  ];
  // The words for a round stand with the rounds.
  const isRound = setting.view.rounds.some((round) => round.event === event.id);
  return [
    ...leadOf(event, setting),
    ...notes.flatMap((text) => note(setting, text ?? "")),
    ...(isRound ? [] : cited(setting, support)),
  ];
}

function shortLines(event: RecordEvent, setting: Setting): string[] {
  return [...leadOf(event, setting), ...cited(setting, event.support, 1)];
}

function leadOf(event: RecordEvent, setting: Setting): string[] {
  const { standing, support, place } = event;
  const how = standingInWords(standing, support, setting);
  const what = `${how === null ? "" : `${how}${setting.brief.colon} `}${eventInWords(event, setting)}`;
  return item(setting, timeOf(event, setting), [
    what,
    place.name === null || needsWords(place, event.standing) ? null : oneLine(place.name),
    supportInWords(setting, support),
  ]);
}

/** The times as they were told, where they are not all what they come to. */
function toldTimes({ time }: RecordEvent, setting: Setting): string[] {
  const other = time.told.filter(({ edtf }) => edtf !== time.edtf);
  if (other.length === 0) return [];
  const list = time.told
    .slice(0, setting.options.full ? undefined : MOST_TOLD)
    .map(({ edtf, standing, support }) => `${dateInWords(edtf, setting)} ${weightInWords(standing, support, setting)}`);
  return [setting.words.toldAs(list.join(" / "))];
}

/** Of something contested, who tells it how. */
function sides({ standing, tellings }: RecordEvent, setting: Setting): string[] {
  if (standing !== "contested") return [];
  const { words } = setting;
  const told = (how: (typeof tellings)[number]["standing"], support: Support) =>
    joined([standingInWords(how, support, setting) ?? words.yesNo["yes"] ?? null, supportInWords(setting, support)]);
  return [tellings.map((one) => told(one.standing, one.support)).join(" / ")];
}
