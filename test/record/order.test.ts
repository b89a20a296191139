import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { consolidate, decisionsOf, PartsInMemory, type Report, type Review, recordOf, targetOf } from "../../src/record/index.ts";
import { report, type Spec } from "../helpers/reports.ts";

const WHO = [
  "state:KAZ",
  "state:RUS",
  "state:TUR",
  "person:alexander-lavrentyev",
  "person Aibek Smadiyarov",
  "person Aybek Smadiarov",
  "person Smadiyarov",
  "person Marat Smadiyarov",
  "group the northern front",
];
const WHERE = ["place:astana", "place:moscow", "place Kpalimé"];
const WHEN = [
  "2023-06-20",
  "2023-06-21",
  "2023-06-20/2023-06-21",
  "[2023-06-07,2023-06-14,2023-06-21,2023-06-28]",
  "2023-06",
  "2017/..",
  "2023-07/2023-12",
  "2023-08-02",
];
const STATES = ["asserted", "asserted", "denied", "planned", "possible"] as const;

const one = <T>(of: readonly T[]) => fc.constantFrom(...of);
const maybe = <T>(name: string, of: fc.Arbitrary<T>) =>
  fc.option(of, { nil: undefined }).map((value) => (value === undefined ? {} : { [name]: value }));
const common = fc
  .tuple(maybe("by", one(WHO)), maybe("time", one(WHEN)), maybe("place", one(WHERE)), one(STATES))
  .map(([by, time, place, state]) => ({ ...by, ...time, ...place, state }));
const process = maybe("process", one(["process:astana", "process:geneva", "process Lomé talks"]));
const actors = fc.uniqueArray(one(WHO), { maxLength: 3 });
const event = fc
  .tuple(
    common,
    process,
    maybe("round", one([20, 21])),
    actors,
    one(["talks-round", "talks", "meeting", "agreement", "suspension", "killing"]),
  )
  .map(([c, p, r, who, kind]): Spec => ({ event: kind, ...c, ...p, ...r, actors: who }));
const role = fc
  .tuple(
    common,
    one(WHO),
    one(["host", "observer", "participant"] as const),
    maybe("round", one([20, 21])),
    maybe("of", one(["process:astana"])),
  )
  .map(([c, holder, name, r, of]): Spec => ({ role: name, holder, ...c, ...r, ...of }));
const figure = fc
  .tuple(common, one([12, 15, 400, 500_000]), maybe("population", one(["population civilians", "population people"])))
  .map(([c, value, population]): Spec => ({ measure: "killed", value, ...c, ...population }));
const item = fc
  .tuple(
    common,
    one(["demand", "commitment", "objective", "open-question", "refusal"] as const),
    one(["the withdrawal of foreign troops", "withdrawal of all troops", "the venue of the next talks", "a list of prisoners"]),
    actors,
  )
  .map(([c, kind, content, parties]): Spec => ({ agenda: kind, content, parties, ...c }));
const speech = fc
  .tuple(
    one(WHO),
    one(["the talks must resume", "the ceasefire holds", "no decision on the venue"]),
    one(["say", "demand", "refuse"] as const),
  )
  .map(([speaker, says, act]): Spec => ({ speaker, says, act }));

const reports = fc
  .array(
    fc.record({
      published: one(["2023-06-19", "2023-06-21", "2023-06-22", "2023-08-03", null]),
      outlet: one(["A", "B", "C"]),
      tells: fc.array(fc.oneof(event, event, role, figure, item, speech), { minLength: 1, maxLength: 6 }),
      again: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((specs) => {
    const made: Report[] = [];
    for (const { again, tells, ...spec } of specs) {
      const before = made.at(-1);
      const more = again && before ? { origin: before.origin, supersedes: [before] } : {};
      made.push(report({ ...spec, ...more, tells: [{ mention: "process:astana" }, ...tells] }));
    }
    return made;
  });

/** Equal for equal bytes, and short enough to be shown where they differ. */
const text = (value: unknown) => {
  const bytes = JSON.stringify(value);
  return `${bytes.length} ${createHash("sha256").update(bytes).digest("hex")}`;
};

test("any order of the same reports gives the same bytes", () => {
  fc.assert(
    fc.property(
      reports.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(text(consolidate(shuffled))).toBe(text(consolidate(all)));
      },
    ),
    { numRuns: 30 },
  );
});

const add = (parts: PartsInMemory, of: Report, reviews: readonly Review[] = []) =>
  parts.fold({ kind: "report", report: of, reviews: decisionsOf(reviews).byDocument.get(of.reading.document.id) ?? [] });

test("reports added one by one, some taken out and put back, leave the same parts", () => {
  fc.assert(
    fc.property(reports, fc.array(fc.nat(5), { maxLength: 4 }), (all, out) => {
      const distinct = [...new Map(all.map((r) => [r.reading.document.id, r])).values()];
      const plain = new PartsInMemory();
      for (const of of distinct) add(plain, of);
      const busy = new PartsInMemory();
      for (const of of distinct.toReversed()) add(busy, of);
      for (const at of out) {
        const of = distinct[at];
        if (!of) continue;
        busy.fold({ kind: "removal", document: of.reading.document.id });
        add(busy, { ...of, receivedAt: "2020-01-01T00:00:00Z" });
        add(busy, of);
      }
      expect(text(busy.all())).toBe(text(plain.all()));
      expect(text(recordOf(busy))).toBe(text(recordOf(plain)));
    }),
    { numRuns: 20 },
  );
});

test("a block too large for one part is the same however it grew, and shrinks again", () => {
  const host = (i: number): Report =>
    report({ outlet: `O${i}`, origin: `origin${i % 150}`, tells: [{ role: "host", holder: "state:KAZ", of: "process:astana" }] });
  const all = Array.from({ length: 420 }, (_, i) => host(i));
  const grown = new PartsInMemory();
  for (const of of all) add(grown, of);
  const turned = new PartsInMemory();
  for (const of of all.toReversed()) add(turned, of);
  expect(text(turned.all())).toBe(text(grown.all()));
  const host20 = recordOf(grown).processes[0]?.roles.find(({ role: name }) => name === "host");
  expect(host20?.support).toMatchObject({ count: 420, origins: 150 });
  expect(host20?.support.claims.length).toBeLessThan(50);
  const sizes = grown.all().map((part) => JSON.stringify(part).length);
  expect(Math.max(...sizes)).toBeLessThan(200_000);
  for (const of of all.slice(100)) grown.fold({ kind: "removal", document: of.reading.document.id });
  const few = new PartsInMemory();
  for (const of of all.slice(0, 100)) add(few, of);
  expect(text(grown.all())).toBe(text(few.all()));
});

test("a large block of many signatures is the same however it grew", () => {
  const all = Array.from({ length: 260 }, (_, i): Report => {
    const spec: Spec = {
      role: "host",
      holder: "state:KAZ",
      of: "process:astana",
      round: 1 + ((i * 7) % 45),
      time: WHEN[i % 3] ?? "",
    };
    return report({ outlet: `O${i}`, origin: `origin${i % 90}`, tells: [spec] });
  });
  const grown = new PartsInMemory();
  for (const of of all) add(grown, of);
  const turned = new PartsInMemory();
  for (const of of all.toSorted((a, b) => (a.reading.document.id < b.reading.document.id ? -1 : 1))) add(turned, of);
  expect(text(turned.all())).toBe(text(grown.all()));
});

test("what is known at the end of a day is the record of the reports until then, pages or not", () => {
  const day = (i: number) => `2023-06-${String(1 + (i % 28)).padStart(2, "0")}`;
  const all = Array.from({ length: 250 }, (_, i) =>
    report({
      outlet: `O${i}`,
      published: day(i),
      tells: [{ role: "host", holder: i % 3 === 0 ? "state:RUS" : "state:KAZ", of: "process:astana" }],
    }),
  );
  const until = all.filter(({ receivedAt }) => receivedAt.slice(0, 10) <= "2023-06-14");
  const then = consolidate(all, [], { asOf: "2023-06-14" });
  expect(text(then.processes)).toBe(text(consolidate(until, [], { today: "2023-06-14" }).processes));
});

test("a fold that changes nothing writes nothing", () => {
  const parts = new PartsInMemory();
  const of = report({ tells: [{ event: "talks", process: "process:astana", time: "2023-06-21" }] });
  expect(add(parts, of).length).toBeGreaterThan(2);
  expect(add(parts, { ...of })).toEqual([]);
  expect(parts.fold({ kind: "removal", document: "unknown" })).toEqual([]);
  parts.fold({ kind: "removal", document: of.reading.document.id });
  expect(parts.all()).toEqual([]);
});

test("reviews count by their own clock, whatever the order of the log", () => {
  const of = report({ tells: [{ event: "talks", process: "process:astana", time: "2023-06-21" }] });
  const target = targetOf(of.reading, "events", "v1");
  if (!target) throw new Error("no target");
  const review = (id: string, at: string, decision: "accept" | "reject"): Review => ({
    kind: "claim",
    id,
    at,
    by: "ana",
    reason: null,
    target,
    decision,
    changes: null,
  });
  const log: Review[] = [
    review("1", "2023-07-01T00:00:00Z", "reject"),
    review("2", "2023-07-02T00:00:00Z", "accept"),
    { kind: "undo", id: "3", at: "2023-07-03T00:00:00Z", by: "ana", reason: null, undoes: "2" },
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(log, { minLength: 3 }), (shuffled) => {
      const dossier = consolidate([of], shuffled).processes[0];
      expect(dossier?.timeline).toEqual([]);
      expect(dossier?.rejected.map(({ claim, review: state }) => [claim, state])).toEqual([["v1", "reject"]]);
    }),
  );
});
