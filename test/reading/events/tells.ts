import { expect } from "vitest";
import type { Event, Time } from "../../../src/claims/index.ts";
import { readEvents } from "../../../src/reading/events/index.ts";
import { readStatements } from "../../../src/reading/statements/index.ts";
import { analysisOf } from "../../helpers/sentence.ts";
import { mentionsOf, type Who } from "../statements/says.ts";

/** What a test expects of one event. Fields left out are not looked at. */
export interface Expected {
  readonly kind: string;
  readonly trigger?: string;
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly factuality?: string;
  readonly in?: string | null;
  readonly time?: string | null;
  readonly place?: string | null;
  readonly round?: number | null;
  readonly evidence?: string;
}

/** An expression of time where these words stand in the text. */
export const timeAt =
  (words: string, edtf: string) =>
  (text: string): Time[] => {
    const start = text.indexOf(words);
    return [{ id: "t1", span: { start, end: start + words.length, exact: words }, edtf, type: "date", anchor: "absolute" }];
  };

export function read(
  language: string,
  tables: readonly string[],
  who: Who = {},
  times: (text: string) => Time[] = () => [],
  published: string | null = null,
): Event[] {
  const analysis = analysisOf(language, ...tables);
  const mentions = mentionsOf(analysis, who);
  const found = times(analysis.text);
  return readEvents(analysis, mentions, found, readStatements(analysis, mentions, found), null, published);
}

/** Reads the tables and compares all events with what is expected, in order. */
export function tells(
  language: string,
  tables: string | readonly string[],
  expected: readonly Expected[],
  who: Who = {},
  times?: (text: string) => Time[],
  published: string | null = null,
): void {
  const found = read(language, typeof tables === "string" ? [tables] : tables, who, times, published);
  const shown = found.map((e, i) => {
    const want = expected[i];
    const all: Required<Expected> = {
      kind: e.kind,
      trigger: e.trigger.exact,
      by: e.actors,
      to: e.recipients,
      factuality: e.factuality,
      in: e.attributedTo,
      time: e.time?.edtf ?? null,
      place: e.place,
      round: e.round,
      evidence: e.evidence.exact,
    };
    return Object.fromEntries(Object.entries(all).filter(([key]) => (want === undefined ? key === "kind" : key in want)));
  });
  expect(shown).toEqual(expected);
}
