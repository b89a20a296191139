import { expect, test } from "vitest";
import { boundsOf, type Edtf, fromDay, parseEdtf } from "../../src/calendar/index.ts";
import { type KnownEntity, type KnownOffice, loadKnowledge } from "../../src/knowledge/index.ts";
import { officeBook, termOf } from "../../src/knowledge/terms.ts";

const knowledge = loadKnowledge();
const GATHERED = "2010-01-01/2020-12-31";

const office = (post: KnownOffice["post"], held: string, more: Partial<KnownOffice> = {}): KnownOffice => ({
  role: "minister",
  post,
  of: "state:NOR",
  for: null,
  held,
  disputed: false,
  source: "",
  ...more,
});

const person = (name: string, offices: readonly KnownOffice[], actsFor: string | null = null): KnownEntity => ({
  ...(knowledge.find("person:sergei-lavrov") as KnownEntity),
  ref: `person:${name}`,
  actsFor,
  offices,
});

function book(...people: KnownEntity[]) {
  const byRef = new Map(people.map((p) => [p.ref, p]));
  return officeBook(people, (ref) => byRef.get(ref) ?? null, GATHERED);
}

const minister = { post: "foreign-minister", of: "state:NOR", for: null } as const;

test.each([
  ["2012-05-03", "person:ane"],
  ["2014-02-02", "person:bo"],
  // the day on which both were in office
  ["2013-10-16", null],
  // the month of a change
  ["2013-10", null],
  ["2013-09", "person:ane"],
  // before the years that are known, and after them
  ["2009-06-01", null],
  ["2021-01-01", null],
  // nobody held it all through
  [null, null],
  ["no date", null],
])("who held the seat in a report of %s: %s", (published, holder) => {
  const { holderOf } = book(
    person("ane", [office("foreign-minister", "2010-02-01/2013-10-16")]),
    person("bo", [office("foreign-minister", "2013-10-16/..")]),
  );
  expect(holderOf([minister], published)?.ref ?? null).toBe(holder);
});

test("without a date it is who held it through all the known years", () => {
  const { holderOf } = book(person("ane", [office("foreign-minister", "2004/..")]));
  expect(holderOf([minister], null)?.ref).toBe("person:ane");
});

test("a month or a year is sure only inside", () => {
  const { holderOf } = book(person("ane", [office("foreign-minister", "2012-03/2014")]));
  expect(["2012-03-20", "2012-04-01", "2013-12-31", "2014-06-01"].map((day) => holderOf([minister], day)?.ref ?? null)).toEqual([
    null,
    "person:ane",
    "person:ane",
    null,
  ]);
});

test("a disputed seat is nobody's", () => {
  const { holderOf } = book(
    person("ane", [office("foreign-minister", "2010/..")]),
    person("bo", [office("foreign-minister", "2015-01-01/2015-12-31", { disputed: true })]),
  );
  expect([holderOf([minister], "2014-05-05")?.ref, holderOf([minister], "2015-05-05")]).toEqual(["person:ane", null]);
});

test("seats are told apart by post, by house and by what an envoy is sent for", () => {
  const { holderOf } = book(person("ane", [office("envoy", "2010/..", { of: "org:un", for: "state:YEM" })]));
  const seat = { post: "envoy", of: "org:un", for: "state:YEM" } as const;
  expect(holderOf([{ ...seat, post: "special-representative" }, seat], "2013-05-05")?.ref).toBe("person:ane");
  expect(holderOf([{ ...seat, for: "state:SYR" }], "2013-05-05")).toBeNull();
  expect(holderOf([{ ...seat, of: "org:eu" }], "2013-05-05")).toBeNull();
});

test.each([
  ["2011-05-05", "state:NOR"],
  ["2016-05-05", "org:un"],
  ["2019-05-05", null],
  [null, null],
])("whom one spoke for in a report of %s: %s", (published, house) => {
  const { houseAt } = book(
    person("ane", [
      office("foreign-minister", "2010/2012"),
      office("envoy", "2014-08/2017-08", { of: "org:un", for: "state:CYP" }),
    ]),
  );
  expect(houseAt("person:ane", published)).toBe(house);
});

test("outside dated offices one speaks for whom one always speaks", () => {
  const { houseAt } = book(person("ane", [office("foreign-minister", "2010/2012")], "state:NOR"));
  expect([houseAt("person:ane", "2016-05-05"), houseAt("person:ane", null)]).toEqual(["state:NOR", "state:NOR"]);
});

test("offices are held, past or still to come", () => {
  const { officesAt } = book(
    person("ane", [office(null, "2010/2012"), office(null, "2014-08-01/.."), office(null, "2018-01-01/..")]),
  );
  expect(officesAt("person:ane", "2015-05-05").map((o) => o.standing)).toEqual(["past", "held", "later"]);
  expect(officesAt("person:ane", null).map((o) => o.standing)).toEqual(["undated", "undated", "undated"]);
});

const day = (at: number): string => Object.values(fromDay(at)).join("-");

test("no seat of the data is surely held by two people at once, unless it says that it was disputed", () => {
  const all = boundsOf(parseEdtf("1900/2100") as Edtf);
  const held = knowledge.entities.flatMap((p) =>
    p.offices.flatMap((o) => (o.post === null ? [] : [{ p, seat: `${o.post} of ${o.of} ${o.for ?? ""}`, term: termOf(o, all) }])),
  );
  const doubles: string[] = [];
  for (const offices of Map.groupBy(held, (h) => h.seat).values()) {
    for (const [i, a] of offices.entries()) {
      for (const b of offices.slice(i + 1)) {
        const first = Math.max(a.term.sure?.first ?? Infinity, b.term.sure?.first ?? Infinity);
        const last = Math.min(a.term.sure?.last ?? -Infinity, b.term.sure?.last ?? -Infinity);
        // on the day of the change both hold it
        if (first < last) doubles.push(`${a.seat}: ${a.p.ref} and ${b.p.ref}, ${day(first)} to ${day(last)}`);
      }
    }
  }
  expect(doubles).toEqual([]);
});

test("offices run forward, and stand in the order of time", () => {
  for (const { ref, offices } of knowledge.entities) {
    const starts = offices.map((o) => boundsOf(parseEdtf(o.held) as Edtf));
    for (const { earliest, latest } of starts) {
      expect(earliest, ref).not.toBeNull();
      expect(latest === null || (earliest ?? 0) <= latest, ref).toBe(true);
    }
    expect(
      starts.map((s) => s.earliest),
      ref,
    ).toEqual(starts.map((s) => s.earliest ?? 0).toSorted((a, b) => a - b));
  }
});

const refAt = (post: KnownOffice["post"], of: string, published: string, topic: string | null = null): string | null =>
  post === null ? null : (knowledge.holderOf([{ post, of, for: topic }], published)?.ref ?? null);

test.each([
  ["foreign-minister", "state:RUS", "2016-04-11", null, "person:sergei-lavrov"],
  ["foreign-minister", "state:FRA", "2015-11-14", null, "person:laurent-fabius"],
  ["foreign-minister", "state:FRA", "2018-06-01", null, "person:jean-yves-le-drian"],
  ["president", "state:USA", "2016-08-01", null, "person:barack-obama"],
  ["secretary-general", "org:un", "2015-01-20", null, "person:ban-ki-moon"],
  ["envoy", "org:un", "2016-03-14", "state:SYR", "person:staffan-de-mistura"],
  ["envoy", "org:un", "2018-12-10", "state:YEM", "person:martin-griffiths"],
  ["high-representative", "org:eu", "2023-03-18", null, "person:josep-borrell"],
  ["president", "state:VEN", "2020-03-03", null, null],
  ["group-leader", "group:splm", "2004-05-26", null, "person:john-garang"],
  ["group-leader", "group:mfdc", "2004-12-30", null, "person:augustin-diamacoune-senghor"],
  ["envoy", "state:USA", "2002-10-15", "state:SDN", "person:john-danforth"],
  ["group-leader", "group:odm-kenya", "2008-01-22", null, "person:raila-odinga"],
  ["group-leader", "group:seleka", "2013-01-11", null, "person:michel-djotodia"],
  ["group-leader", "group:npfl", "1996-08-17", null, "person:charles-taylor"],
  ["group-leader", "group:unita", "1994-11-20", null, "person:jonas-savimbi"],
  ["chief-negotiator", "group:unita", "1994-06-01", null, "person:eugenio-manuvakola"],
  ["special-representative", "org:un", "1996-05-01", "state:AGO", "person:alioune-blondin-beye"],
] as const)("%s of %s on %s", (post, of, published, topic, ref) => {
  expect(refAt(post, of, published, topic)).toBe(ref);
});
