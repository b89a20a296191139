import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { consolidate, recordJsonSchema, recordSchema } from "../../src/record/index.ts";
import { report } from "../helpers/reports.ts";

test("the JSON Schema beside the page is the code's (npm run schema:record puts it there)", () => {
  expect(JSON.parse(readFileSync("docs/record-format.schema.json", "utf8"))).toEqual(recordJsonSchema());
});

test("the page names every field and every value of the schema", () => {
  const page = readFileSync("docs/record-format.md", "utf8");
  const named = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("properties" in node) for (const name of Object.keys(node.properties as object)) named.add(name);
    if ("enum" in node) for (const value of node.enum as string[]) named.add(value);
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(recordJsonSchema());
  expect(named.size).toBeGreaterThan(100);
  expect([...named].filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
});

test("a record is as its schema says, and every item lists claims with words of their reports", () => {
  const reports = [
    report({
      outlet: "A",
      tells: [
        {
          event: "talks-round",
          process: "process:astana",
          round: 20,
          time: "2023-06-21",
          place: "place:astana",
          actors: ["state:RUS"],
        },
        { role: "host", holder: "state:KAZ", of: "process:astana", round: 20 },
        { measure: "killed", value: 500_000, population: "population people" },
        { agenda: "demand", content: "the withdrawal of troops", parties: ["state:SYR"], towards: ["state:TUR"] },
        { agenda: "open-question", content: "the venue of the next talks", options: ["place:moscow"] },
        { says: "the talks were useful", speaker: "state:TUR" },
      ],
    }),
    report({ outlet: "B", tells: [{ event: "meeting", actors: ["state:RUS"], anonymous: "a diplomat" }] }),
  ];
  const record = consolidate(reports);
  expect(recordSchema.parse(record)).toEqual(record);
  expect(record.unassigned?.timeline).toHaveLength(1);
  const texts = new Map(reports.map(({ reading }) => [reading.document.id, reading.document.text]));
  let claims = 0;
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("span" in node && "document" in node) {
      const { document, span } = node as { document: string; span: { start: number; end: number; exact: string } };
      expect(texts.get(document)?.slice(span.start, span.end)).toBe(span.exact);
      claims++;
    }
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(record);
  expect(claims).toBeGreaterThan(10);
  const [dossier] = record.processes;
  for (const list of ["roles", "rounds", "timeline", "agenda", "questions", "figures"] as const)
    for (const { support } of dossier?.[list] ?? expect.unreachable()) expect(support.claims.length).toBeGreaterThan(0);
});

test("a reading with ids that lead nowhere, times that are none and no date makes a record all the same", () => {
  const whole = report({
    published: null,
    tells: [
      { event: "talks", process: "process:astana", actors: ["state:RUS"], time: "2023-06-21" },
      { role: "host", holder: "state:KAZ", of: "process:astana" },
      { measure: "killed", value: 3, population: "population people" },
      { agenda: "demand", content: "a truce", parties: ["state:SYR"] },
      { says: "a truce", speaker: "state:SYR" },
    ],
  });
  const { reading } = whole;
  const broken = {
    ...reading,
    entities: [],
    events: reading.events.map((event) => ({ ...event, attributedTo: "s99", time: { edtf: "soon", times: ["t1"] } })),
  };
  const record = consolidate([{ ...whole, reading: broken }]);
  expect(recordSchema.safeParse(record).success).toBe(true);
  expect(record.unassigned?.timeline).toHaveLength(1);
});
