import type {
  Contested,
  Named,
  ProcessView,
  Question,
  RecordAgendaItem,
  RecordEvent,
  RecordRole,
  Slot,
  SlotValue,
} from "../../src/record/index.ts";
import {
  capital,
  dateInWords,
  eventInWords,
  numeral,
  roundInWords,
  seriesInWords,
  shortened,
  wordFor,
} from "../parts/in-words.ts";
import type { Words } from "../words/index.ts";

const SHORT = 70;

/** The lists of a dossier that other lists name items of. */
export type Labelled = Pick<ProcessView, "rounds" | "timeline" | "roles" | "agenda" | "figures" | "questions">;

/** "Russia, guarantor". */
export function roleInWords({ actor, role, of }: Pick<RecordRole, "actor" | "role" | "of">, { brief }: Words): string {
  return [actor.name, wordFor(brief.roleNames, role), of?.name].filter(Boolean).join(", ");
}

/** What a question asks: the reports' words or, without any, its issue. */
export function questionInWords({ contents, issue }: Pick<Question, "contents" | "issue">, words: Words): string {
  const [content] = contents;
  if (issue !== "other" || content === undefined) return capital(wordFor(words.record.issues, issue));
  return quoted(content, words);
}

/** "demand: “the release of detainees”". */
export function agendaInWords({ kind, contents }: Pick<RecordAgendaItem, "kind" | "contents">, words: Words): string {
  return `${words.record.agendaKind[kind]}${words.brief.colon} ${quoted(contents[0] ?? "", words)}`;
}

export function quoted(text: string, { record }: Words, most = SHORT): string {
  const [open, close] = record.quote;
  return `${open}${shortened(text, most)}${close}`;
}

/** What the items of a dossier are called where another item names them, by id. */
export function labelsOf(view: Labelled, words: Words): ReadonlyMap<string, string> {
  const names = namesOf(view);
  const labels = new Map<string, string>();
  const dated = (label: string, edtf: string | null) => (edtf === null ? label : `${label} (${dateInWords(edtf, words)})`);
  for (const event of view.timeline) labels.set(event.id, datedEvent(event, words));
  for (const round of view.rounds) labels.set(round.id, dated(roundInWords(round.number, words), round.dates.value));
  for (const role of view.roles) labels.set(role.id, roleInWords(role, words));
  for (const item of view.agenda) labels.set(item.id, agendaInWords(item, words));
  for (const series of view.figures) labels.set(series.id, seriesInWords(series, words, names));
  for (const question of view.questions) labels.set(question.id, questionInWords(question, words));
  return labels;
}

/** "Meeting: Iran and Turkey (June 2023)"; where no report tells its day, with the day on which it was first reported. */
function datedEvent(event: RecordEvent, words: Words): string {
  const label = eventInWords(event, words);
  const { edtf, published } = event.time;
  if (edtf !== null) return `${label} (${dateInWords(edtf, words)})`;
  return published === null ? label : `${label} (${words.dossier.roles.reported} ${dateInWords(published, words)})`;
}

/** The names of everybody a dossier tells of, by key. */
export function namesOf({ rounds, timeline, roles, agenda, questions }: Labelled): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const put = (actor: Named | null) => {
    if (actor) names.set(actor.id, actor.name);
  };
  const slot = ({ values }: Slot) => {
    for (const { value, name } of values) names.set(value, name);
  };
  for (const { place, participants } of timeline) {
    slot(place);
    for (const { actor } of participants) put(actor);
  }
  for (const { place, host, participants, observers } of rounds) {
    slot(place);
    slot(host);
    for (const { actor } of [...participants, ...observers]) put(actor);
  }
  for (const { parties, towards } of agenda) for (const actor of [...parties, ...towards]) put(actor);
  for (const { options } of questions) for (const { actor } of options) put(actor);
  for (const { actor, of } of roles) {
    put(actor);
    put(of);
  }
  return names;
}

/** "When was round 20?" The thing it is about is named by the dossier or, where the dossier is cut, by the point itself. */
export function contestedInWords(
  point: Pick<Contested, "question" | "about" | "name">,
  labels: ReadonlyMap<string, string>,
  words: Words,
): string {
  const about = labels.get(point.about) ?? contestedName(point, words);
  return words.record.asks[point.question]?.(about) ?? `${point.question}${words.brief.colon} ${about}`;
}

/** The record's own name of what is contested is in its own codes: a kind of event, a measure and a population, the number of a round. */
function contestedName({ question, name }: Pick<Contested, "question" | "name">, words: Words): string {
  if (/^\d+$/.test(name)) return words.record.round(Number(name));
  // What was said and is denied is in a report's words, and in its language.
  if (question === "said-and-denied") return quoted(name, words);
  if (question === "did-it-happen" || question === "event-place") return wordFor(words.brief.eventKinds, name);
  if (question !== "figure") return name;
  const [measure = "", ...population] = name.split(" ");
  const whom = population.join(" ");
  return `${wordFor(words.brief.measures, measure)}${words.brief.colon} ${words.record.populations[whom] ?? whom}`;
}

/** An answer as people say it. */
export function answerInWords(question: string, { value, name }: Pick<SlotValue, "value" | "name">, words: Words): string {
  const { record, brief } = words;
  const on = name === "" ? "" : ` (${dateInWords(name, words)})`;
  switch (question) {
    case "round-date":
      return dateInWords(value, words);
    case "round-number":
      return record.round(Number(value));
    case "process-status":
      return wordFor(record.status, value);
    case "did-it-happen":
    case "said-and-denied":
      return record.yesNo[value] ?? value;
    case "figure":
      return `${value === "" || !Number.isFinite(Number(value)) ? brief.noNumber : numeral(Number(value), words)}${on}`;
    case "agenda-status":
      return `${wordFor(record.agendaStatus, value)}${on}`;
    case "role":
      return wordFor(record.roleStatus, value);
    default:
      return name;
  }
}
