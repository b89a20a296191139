import { dateInWords as dateOf } from "../../src/publish/dossier/dates.ts";
import type { ClaimRef, FigureSeries, RecordEvent, RecordHolder, Standing, Support } from "../../src/record/index.ts";
import type { Words } from "../words/index.ts";

/** "2017-01-23" as the language says it; what is no EDTF date is given back as it is. */
export function dateInWords(edtf: string, words: Words): string {
  return dateOf(edtf, words);
}

/** "since 2011", "in 2023-06": what a count is limited to. */
export function periodInWords(period: string, words: Words): string {
  const [kind = "", edtf = ""] = period.split(" ");
  if (edtf === "") return dateInWords(period, words);
  const date = dateInWords(edtf, words);
  return kind === "since" ? words.brief.since(date) : kind === "in" ? words.record.on(date) : period;
}

const NUMBERS = new Map<string, Intl.NumberFormat>();

/** "500,000" or "500 000". */
export function numeral(number: number, { brief }: Words): string {
  let format = NUMBERS.get(brief.locale);
  if (!format) NUMBERS.set(brief.locale, (format = new Intl.NumberFormat(brief.locale)));
  return format.format(number);
}

/** "1 origin", "2 origins". */
export function counted(number: number, thing: keyof Words["record"]["counted"], words: Words): string {
  return numbered(number, words.record.counted[thing], words);
}

/** "1 place", "2 places": of the words for one and for more, those that the number asks for. */
export function numbered(number: number, [one, more]: readonly [string, string], words: Words): string {
  const plural = new Intl.PluralRules(words.brief.locale).select(number);
  return `${numeral(number, words)} ${plural === "one" ? one : more}`;
}

/** A name in a list is cut where it goes on. */
const LONGEST_NAME = 90;

/** "A, B and C"; of more than `most` only the first and how many are left. */
export function listed(names: readonly string[], words: Words, most = 6): string {
  const all = names.map((name) => shortened(name, LONGEST_NAME));
  const left = names.length - most;
  if (left > 1) return `${all.slice(0, most).join(", ")} ${words.parts.and(left)}`;
  return new Intl.ListFormat(words.brief.locale, { type: "conjunction" }).format(all);
}

/**
 * Who is quoted: a name, or the words for a source without one; on whose behalf where that is somebody else, in brackets, so
 * that in a list nobody takes it for one more who is quoted.
 */
export function holderInWords({ who, onBehalfOf, anonymous }: RecordHolder, { brief, record, parts }: Words): string {
  const [open, close] = record.quote;
  const name = who
    ? shortened(who.name, LONGEST_NAME)
    : anonymous === null
      ? brief.unknownSpeaker
      : `${open}${anonymous}${close}`;
  return onBehalfOf && onBehalfOf.id !== who?.id ? `${name} (${parts.speaksFor(onBehalfOf.name)})` : name;
}

/** Everybody who is quoted first-hand, each once; empty where only outlets tell it. */
export function holdersOf({ claims }: Pick<Support, "claims">, words: Words): readonly string[] {
  return [...new Set(claims.flatMap(({ by }) => (by[0] ? [holderInWords(by[0], words)] : [])))];
}

/** Whether an outlet tells it in its own voice. */
export function toldByOutlet({ claims }: Pick<Support, "claims">): boolean {
  return claims.some(({ by }) => by.length === 0);
}

/** "2 origins, 3 voices". */
export function supportInWords({ origins, attributors }: Support, words: Words): string {
  return `${counted(origins, "origins", words)}, ${counted(attributors, "voices", words)}`;
}

/** How far something stands; with "happened" said too, for those who do not see that nothing is said. */
export function standingInWords(standing: Standing, words: Words): string {
  return words.record.standings[standing] ?? words.parts.standing.happened;
}

/** The words of an issue, a kind or a role; what has none is shown as it is, without its hyphens. */
export function wordFor(table: Readonly<Record<string, string | null>>, key: string): string {
  return table[key] ?? key.replaceAll("-", " ");
}

/** "Round 20", or that the talks have no number. */
export function roundInWords(number: number | null, { record }: Words): string {
  return number === null ? record.noNumber : capital(record.round(number));
}

/** What kind of event it is: a round by its number, anything else by its kind with the round it belongs to. */
export function kindInWords(kind: string, round: number | null, words: Words): string {
  const what = capital(wordFor(words.brief.eventKinds, kind));
  if (round === null) return what;
  return kind === "talks-round" ? roundInWords(round, words) : `${what} (${words.record.round(round)})`;
}

/** "Meeting: Iran, Russia → Turkey"; of more than `most` names on a side only the first. */
export function eventInWords(
  { kind, kinds, round, participants }: Pick<RecordEvent, "kind" | "kinds" | "round" | "participants">,
  words: Words,
  most = 4,
): string {
  // A round with its number is told as talks too: that says nothing more of it.
  const isRound = round !== null && [kind, ...kinds].includes("talks-round");
  const first = isRound ? "talks-round" : kind;
  const others = kinds.filter((other) => other !== first && !(isRound && other === "talks"));
  const what = [kindInWords(first, round, words), ...others.map((other) => wordFor(words.brief.eventKinds, other))].join(" / ");
  const side = (as: "actor" | "recipient") =>
    listed([...new Set(participants.filter((one) => one.as === as).map(({ actor }) => actor.name))], words, most);
  const [from, to] = [side("actor"), side("recipient")];
  const sides = [from, to === "" ? "" : `→ ${to}`].filter(Boolean).join(" ");
  return sides === "" ? what : `${what}${words.brief.colon} ${sides}`;
}

/** "killed: civilians, Syria, since 2011". */
export function seriesInWords(
  {
    measure,
    population,
    country,
    place,
    since,
    unit,
  }: Pick<FigureSeries, "measure" | "population" | "country" | "place" | "since" | "unit">,
  words: Words,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  const { brief, record } = words;
  const scope = [
    record.populations[population] ?? population,
    unit === "persons" ? null : wordFor(brief.units, unit),
    country === null ? null : (names.get(`state:${country}`) ?? country),
    place?.name ?? null,
    since === null ? null : periodInWords(since, words),
  ];
  return `${wordFor(brief.measures, measure)}${brief.colon} ${scope.filter((one) => one !== null).join(", ")}`;
}

export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}

/** Cuts what is longer at a space, with an ellipsis. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The same words told by several claims of one report are one quotation. */
export function distinctQuotes(claims: readonly ClaimRef[]): readonly ClaimRef[] {
  const seen = new Set<string>();
  return claims.filter(({ document, span }) => {
    const key = `${document} ${span.start} ${span.end}`;
    return !seen.has(key) && seen.add(key);
  });
}
