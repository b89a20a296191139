import { expect, test } from "vitest";
import type { z } from "zod";
import { checkReading, type Reading, readingJsonSchema, readingSchema } from "../../src/claims/index.ts";

type DeepReadonly<T> = T extends readonly (infer I)[]
  ? readonly DeepReadonly<I>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Both directions: what the schema lets through is a Reading, and every Reading's type is let through. */
const schemaGivesReading = (value: z.infer<typeof readingSchema>): Reading => value;
const readingIsOfSchema = (value: Reading): DeepReadonly<z.infer<typeof readingSchema>> => value;
const sameKeys: Same<keyof Reading, keyof z.infer<typeof readingSchema>> = true;
const sameStatement: Same<keyof Reading["statements"][number], keyof z.infer<typeof readingSchema>["statements"][number]> = true;
const sameEntity: Same<keyof Reading["entities"][number], keyof z.infer<typeof readingSchema>["entities"][number]> = true;

const text = "Riad a salué l'accord de mardi.";
const span = (exact: string) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact });
const claim = { evidence: span(text), attributedTo: null, factuality: "asserted", time: null, place: null } as const;
const reading: Reading = {
  format: "pourparlers-reading/1",
  reader: { version: "0.1.0", models: { "fr.model": "0".repeat(64) } },
  document: { id: "a".repeat(64), language: "fr", title: null, published: "2023-06", url: null, outlet: null, text },
  entities: [
    {
      id: "e1",
      ref: "state:SAU",
      type: "state",
      name: "Arabie saoudite",
      country: "SAU",
      code: "SAU",
      mentions: [{ span: span("Riad"), form: "metonym" }],
    },
  ],
  times: [{ id: "t1", span: span("mardi"), edtf: "[2023-06-06,2023-06-13]", type: "date", anchor: "publication" }],
  statements: [
    {
      id: "s1",
      ...claim,
      time: { edtf: "[2023-06-06,2023-06-13]", times: ["t1"] },
      speaker: "e1",
      onBehalfOf: "e1",
      anonymous: null,
      addressee: null,
      mode: "indirect",
      act: "praise",
      cue: span("a salué"),
      content: [span("l'accord de mardi")],
      quotes: [],
    },
  ],
  events: [
    {
      id: "v1",
      ...claim,
      kind: "agreement",
      plover: { type: "AGREE", mode: null, contexts: [] },
      cameo: "057",
      trigger: span("accord"),
      actors: [],
      recipients: ["e1"],
      process: null,
      round: 20,
    },
  ],
  roles: [
    { id: "r1", ...claim, kind: "process", holder: "e1", role: "host", title: null, of: null, round: null, status: "current" },
  ],
  figures: [
    { id: "f1", ...claim, measure: "killed", value: null, low: 3, high: 5, approximate: true, unit: "person", population: "e1" },
  ],
  agenda: [
    {
      id: "a1",
      ...claim,
      kind: "demand",
      parties: ["e1"],
      towards: [],
      content: span("l'accord"),
      status: "demanded",
      options: [],
      due: null,
    },
  ],
  unread: [{ span: span("."), reason: "no-words" }],
};

test("types and schemas agree", () => {
  expect([sameKeys, sameStatement, sameEntity]).toEqual([true, true, true]);
  expect(readingIsOfSchema(reading)).toBe(reading);
  expect(schemaGivesReading(readingSchema.parse(reading))).toEqual(reading);
});

const refuses = (why: string, change: (copy: Record<string, never> & Reading) => void) =>
  test(`refused: ${why}`, () => {
    const copy = structuredClone(reading) as never;
    change(copy);
    expect(readingSchema.safeParse(copy).success).toBe(false);
  });

type Loose = { -readonly [K in keyof Reading]: Reading[K] };
refuses("a field nobody knows", (r) => Object.assign(r, { facts: [] }));
refuses("a date that is none", (r) => Object.assign(r.times[0] ?? {}, { edtf: "mardi" }));
refuses("another format", (r) => Object.assign(r as Loose, { format: "pourparlers-reading/2" }));
refuses("a statement without content", (r) => Object.assign(r.statements[0] ?? {}, { content: [] }));
refuses("a span longer than its words", (r) => Object.assign(r.times[0] ?? {}, { span: { start: 0, end: 9, exact: "Riad" } }));

test("the JSON Schema names every list and every claim's fields", () => {
  const schema = readingJsonSchema() as {
    $schema: string;
    properties: Record<string, unknown>;
    $defs: Record<string, { properties: object; required: string[] }>;
  };
  expect(schema.$schema).toContain("2020-12");
  expect(Object.keys(schema.properties)).toEqual([...Object.keys(reading), "why"]);
  for (const [name, claims] of [
    ["Statement", reading.statements],
    ["Event", reading.events],
    ["Role", reading.roles],
    ["Figure", reading.figures],
    ["AgendaItem", reading.agenda],
  ] as const) {
    expect(schema.$defs[name]?.required.toSorted(), name).toEqual(Object.keys(claims[0] ?? {}).toSorted());
  }
});

test("a sound reading has no defects; a span that lies and an id that is missing are found", () => {
  expect(checkReading(reading)).toEqual([]);
  const broken = structuredClone(reading) as Loose;
  Object.assign(broken.times[0] ?? {}, { span: { start: 0, end: 5, exact: "mardi" } });
  Object.assign(broken.statements[0] ?? {}, { speaker: "e9" });
  expect(checkReading(broken).map((d) => d.path)).toEqual(["times[0].span", "statements[0].speaker"]);
});
