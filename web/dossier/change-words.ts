import type { ChangeKind } from "../../src/record/index.ts";
import type { PageChange } from "../../src/server/contract/index.ts";
import { capital, dateInWords, numeral, roundInWords, wordFor } from "../parts/in-words.ts";
import { addressOf, type Section } from "../shell/addresses.ts";
import type { Words } from "../words/index.ts";
import { itemAddress } from "./item-address.ts";
import { contestedInWords, quoted } from "./labels.ts";

/** A change as a line says it. */
export interface ChangeLine {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  /** When, where the name does not say it. */
  readonly on?: string;
}

/** Where the item of a change stands in the dossier. */
const SECTION_OF: Readonly<Record<ChangeKind, Section | null>> = {
  "new-round": "rounds",
  "round-standing": "rounds",
  "round-date": "rounds",
  "round-place": "rounds",
  "host-changed": null,
  "status-changed": null,
  "role-new": "roles",
  "role-status": "roles",
  "event-new": "timeline",
  "event-standing": "timeline",
  "event-date": "timeline",
  "agenda-new": "agenda",
  "agenda-status": "agenda",
  "position-new": "positions",
  "position-moved": "positions",
  "question-asked": "questions",
  "question-settled": "questions",
  "question-options": "questions",
  "figure-new": "figures",
  "figure-raised": "figures",
  "figure-lowered": "figures",
  contested: "contested",
  "no-longer-contested": "contested",
  "source-new": "sources",
};

/** The address of what a change is about. */
export function changeAddress({ kind, item }: Pick<PageChange, "kind" | "item">, process: string): string {
  if (kind === "source-new") return addressOf({ page: "report", document: item });
  const section = SECTION_OF[kind];
  return (
    itemAddress(item, process) ??
    addressOf(section === null ? { page: "process", process } : { page: "section", process, section })
  );
}

/** A change in words; `labels` are those of the dossier, as far as the page has it, and `names` those of its actors. */
export function changeInWords(
  change: PageChange,
  labels: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
  words: Words,
): ChangeLine {
  const { kind, item, name, before, after } = change;
  const when = change.on === null ? null : dateInWords(change.on, words);
  const dated = when === null ? {} : { on: when };
  /** Of an event that the page has no name of. */
  const eventName = () => `${capital(wordFor(brief.eventKinds, name))}${when === null ? "" : ` (${when})`}`;
  const { record, brief } = words;
  const label = labels.get(item);
  const both = (say: (value: string) => string) => ({
    before: before === null ? null : say(before),
    after: after === null ? null : say(after),
  });
  const named = (value: string) => names.get(value) ?? value;
  switch (kind) {
    case "new-round":
      return { name: label ?? roundName(name, words), before: null, after: null };
    case "round-standing":
    case "round-date":
    case "round-place":
      return { name: label ?? roundName(name, words), ...steps(kind, both, words, named) };
    case "host-changed":
      return {
        name: label ?? (item.startsWith("round:") ? roundName(name, words) : roleName(name, words)),
        ...both((value) => statusOr(value, named, words)),
      };
    case "role-new":
    case "role-status":
      return { name: label ?? roleName(name, words), ...both((value) => statusOr(value, named, words)) };
    case "event-new":
    case "event-standing":
      return {
        name: label ?? eventName(),
        ...(kind === "event-new" && after === "happened"
          ? { before: null, after: null }
          : both((value) => standing(value, words))),
      };
    case "event-date":
      return { name: label ?? eventName(), ...both((value) => dateInWords(value, words)) };
    case "agenda-new":
    case "agenda-status":
      return { name: quoted(name, words), ...both((value) => wordFor(record.agendaStatus, value)), ...dated };
    case "position-new":
    case "position-moved": {
      const issue = item.slice(item.lastIndexOf(" ") + 1);
      return {
        name: `${name}${brief.colon} ${wordFor(record.issues, issue)}`,
        ...both((value) => wordFor(record.stances, value)),
        ...dated,
      };
    }
    case "question-asked":
      return { name: label ?? quoted(name, words), before: null, after: null };
    case "question-settled":
      return {
        name: label ?? quoted(name, words),
        before: null,
        after: after === null ? null : dateInWords(named(after), words),
      };
    case "question-options":
      return { name: label ?? quoted(name, words), ...both((value) => value.split(" ").map(named).join(", ")) };
    case "figure-new":
    case "figure-raised":
    case "figure-lowered":
      return { name: label ?? figureName(name, words), ...both((value) => numeral(Number(value), words)), ...dated };
    case "contested":
      return {
        name: contestedInWords({ question: item.split(":")[1] ?? "", about: item, name }, labels, words),
        before: null,
        after: null,
      };
    case "no-longer-contested":
      return { name: contestedInWords({ question: before ?? "", about: item, name }, labels, words), before: null, after: null };
    case "status-changed":
      return { name: "", ...both((value) => wordFor(record.status, value)) };
    case "source-new":
      return {
        name: label ?? (name === "" ? words.parts.evidence.noOutlet : name),
        before: null,
        after: after === null ? null : dateInWords(after, words),
      };
  }
}

type Both = (say: (value: string) => string) => Pick<ChangeLine, "before" | "after">;

function steps(
  kind: ChangeKind,
  both: Both,
  words: Words,
  named: (value: string) => string,
): Pick<ChangeLine, "before" | "after"> {
  if (kind === "round-standing") return both((value) => standing(value, words));
  if (kind === "round-place") return both(named);
  return both((value) => dateInWords(value, words));
}

function standing(value: string, { record, parts }: Words): string {
  const standings: Readonly<Record<string, string | null>> = record.standings;
  return standings[value] ?? parts.standing.happened;
}

function statusOr(value: string, named: (value: string) => string, { record }: Words): string {
  const statuses: Readonly<Record<string, string>> = record.roleStatus;
  return statuses[value] ?? named(value);
}

function roundName(name: string, words: Words): string {
  return /^\d+$/.test(name)
    ? roundInWords(Number(name), words)
    : `${words.record.noNumber}${name === "" ? "" : ` (${dateInWords(name, words)})`}`;
}

function roleName(name: string, { brief }: Words): string {
  const [role = "", ...actor] = name.split(" ");
  return `${actor.join(" ")}, ${wordFor(brief.roleNames, role)}`;
}

function figureName(name: string, words: Words): string {
  const [measure = "", ...population] = name.split(" ");
  const whom = population.join(" ");
  return `${wordFor(words.brief.measures, measure)}${words.brief.colon} ${words.record.populations[whom] ?? whom}`;
}
