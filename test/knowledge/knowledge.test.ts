import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadKnowledge, piecesOf } from "../../src/knowledge/index.ts";
import {
  ambiguousSchema,
  bodySchema,
  conflictSchema,
  familySchema,
  fileOf,
  groupSchema,
  organisationSchema,
  peopleFile,
  placeSchema,
  processSchema,
  sourcesSchema,
  stateSchema,
  venueNamesSchema,
} from "../../src/knowledge/schema.ts";

const knowledge = loadKnowledge();
const data = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../src/knowledge/data/${name}.json`, import.meta.url), "utf8"));
venueNamesSchema.parse(data("venue-names"));
const ambiguous = ambiguousSchema.parse(data("ambiguous"));
const sources = sourcesSchema.parse(data("sources"));
const key = (name: string): string =>
  piecesOf(name)
    .map((p) => p.folded)
    .join(" ");

const FILES = [
  ["states", fileOf(stateSchema)],
  ["places", fileOf(placeSchema)],
  ["organisations", fileOf(organisationSchema)],
  ["groups", fileOf(groupSchema)],
  ["bodies", fileOf(bodySchema)],
  ["conflicts", fileOf(conflictSchema)],
  ["processes", fileOf(processSchema)],
  ["families", fileOf(familySchema)],
  ["people", peopleFile],
] as const;

test.each(FILES)("%s.json keeps its schema", (name, schema) => {
  const parsed = schema.safeParse(data(name));
  expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
});

test("every fact says where it can be checked, and every source is one of the list", () => {
  const unsourced: string[] = [];
  const used = new Set<string>();
  for (const [name, schema] of FILES) {
    const { fields, entries } = schema.parse(data(name));
    for (const source of Object.values(fields)) used.add(source);
    for (const entry of entries) {
      if (entry.source !== undefined) used.add(entry.source);
      if ("offices" in entry) for (const office of entry.offices ?? []) used.add(office.source);
      if (entry.source !== undefined) continue;
      const bare = Object.keys(entry).filter((field) => field !== "ref" && field !== "type" && !(field in fields));
      if (bare.length > 0) unsourced.push(`${entry.ref}: ${bare.join(", ")}`);
    }
  }
  expect(unsourced).toEqual([]);
  expect([...used].toSorted()).toEqual(Object.keys(sources).toSorted());
  for (const e of knowledge.entities) for (const { source } of [e, ...e.offices]) expect(source, e.ref).not.toBe("");
});

test("towns have a point and regions have none: a point would pretend to know where in the Sahel", () => {
  expect(knowledge.find("place:astana")?.point).toEqual([71.45, 51.18]);
  expect(knowledge.find("place:geneva")?.point).toEqual([6.15, 46.2]);
  expect(knowledge.find("place:sahel")?.point).toBeNull();
  expect(knowledge.find("state:KAZ")?.point).toBeNull();
  const capitals = knowledge.entities
    .filter(({ capital }) => capital !== null)
    .map(({ capital }) => knowledge.find(capital ?? ""));
  expect(capitals.filter((capital) => capital?.point === null)).toEqual([]);
});

test("no ref stands twice, and every ref that is pointed to is there", () => {
  const refs = knowledge.entities.map((e) => e.ref);
  expect(refs.filter((ref, i) => refs.indexOf(ref) !== i)).toEqual([]);
  for (const entity of knowledge.entities) {
    const { process } = entity;
    const parts = process ? [process.hosts, process.guarantors, process.mediators, process.parties, process.venues].flat() : [];
    const offices = entity.offices.flatMap((o) => [o.of, o.for]);
    for (const pointed of [
      entity.capital,
      entity.standsFor,
      entity.actsFor,
      process?.conflict ?? null,
      process?.within ?? null,
      ...offices,
      ...parts,
    ]) {
      if (pointed !== null) expect(knowledge.find(pointed), `${entity.ref} -> ${pointed}`).not.toBeNull();
    }
    if (entity.country !== null) expect(knowledge.find(`state:${entity.country}`), entity.ref).not.toBeNull();
  }
});

test("a family holds processes that stand by themselves, each in one family, in the order of time", () => {
  const members = knowledge.families.flatMap((family) => family.members);
  expect(members.filter((ref, at) => members.indexOf(ref) !== at)).toEqual([]);
  for (const ref of members) expect(knowledge.find(ref)?.process?.within, ref).toBeNull();
  for (const { ref, members: of } of knowledge.families) {
    expect(
      knowledge.entities.some((entity) => entity.ref === ref),
      ref,
    ).toBe(false);
    const held = of.map((member) => knowledge.find(member)?.process?.held ?? "");
    expect(held, ref).toEqual(held.toSorted());
  }
});

test("of a family is known what is known of its members", () => {
  const family = knowledge.find("process:ivory-coast-peace-process");
  expect(family?.country).toBe("CIV");
  expect(family?.process?.held).toBe("2002-10-24/2010-02");
  expect(family?.process?.parties).toEqual(expect.arrayContaining(["state:CIV", "group:mpci", "group:forces-nouvelles"]));
  expect(knowledge.find("process:yemen-peace-process")?.process?.venues).toContain("place:kuwait-city");
  expect(knowledge.nameOf("process:yemen-peace-process", "fr")).toBe("processus de paix au Yémen");
});

test("talks that are called for a town may be any that were held there, those known by that name first", () => {
  const meant = (text: string) => knowledge.scan("en", text, piecesOf(text)).flatMap(({ targets }) => targets);
  const talks = meant("Doha talks");
  expect(talks.find(({ ref }) => ref === "process:doha-un-afghanistan")?.as).toBe("venue");
  expect(talks[0]?.as).toBe("name");
  // nobody calls any talks for this town
  expect(meant("Burnham talks")).toEqual([]);
});

test("every name lands on one entity, or is declared ambiguous with exactly these", () => {
  for (const language of ["fr", "en"] as const) {
    const byName = new Map<string, Set<string>>();
    const byDemonym = new Map<string, Set<string>>();
    const put = (map: Map<string, Set<string>>, word: string, ref: string): void => {
      map.set(key(word), (map.get(key(word)) ?? new Set()).add(ref));
    };
    // conflicts are not looked for in texts
    for (const e of knowledge.entities.filter(({ type }) => type !== "conflict")) {
      for (const name of [e.names, e.metonyms, e.surnames].flatMap((n) => n[language] ?? [])) put(byName, name, e.ref);
      for (const word of e.demonyms[language] ?? []) put(byDemonym, word, e.ref);
    }
    for (const [map, declared] of [
      [byName, ambiguous.names[language]],
      [byDemonym, ambiguous.demonyms[language]],
    ] as const) {
      const several = [...map].filter(([, refs]) => refs.size > 1).map(([word, refs]) => [word, [...refs].sort()]);
      expect(Object.fromEntries(several)).toEqual(
        Object.fromEntries(Object.entries(declared).map(([word, refs]) => [key(word), refs.toSorted()])),
      );
    }
  }
});

const finds = (language: string, text: string): string[] =>
  knowledge
    .scan(language, text, piecesOf(text))
    .map((f) => `${text.slice(f.start, f.end)}=${f.targets.map((t) => t.ref).join("|")}`);

test.each([
  ["fr", "un diplomate de l’ONU", ["ONU=org:un"]],
  ["fr", "Les États-Unis et la Côte d'Ivoire", ["États-Unis=state:USA", "Côte d'Ivoire=state:CIV"]],
  ["fr", "la République démocratique du Congo (RDC)", ["République démocratique du Congo=state:COD", "RDC=state:COD"]],
  ["fr", "au Congo", ["Congo=state:COD|state:COG"]],
  ["fr", "à N’Djamena avec les talibans", ["N’Djamena=place:ndjamena", "talibans=group:taliban"]],
  ["fr", "la Corée du Nord, la Birmanie, le Bélarus", ["Corée du Nord=state:PRK", "Birmanie=state:MMR", "Bélarus=state:BLR"]],
  ["fr", "M. Poutine et Vladimir Putin", ["Poutine=person:vladimir-putin", "Vladimir Putin=person:vladimir-putin"]],
  ["fr", "Au Mali. Pourparlers d'Astana", ["Mali=state:MLI", "Pourparlers d'Astana=process:astana"]],
  ["fr", "en Guinée, Bissau attend", ["Guinée=state:GIN", "Bissau=place:bissau"]],
  ["fr", "Mohamed Abdelaziz", ["Mohamed Abdelaziz=person:mohamed-abdelaziz|person:mohamed-abdulaziz"]],
  ["en", "The U.N. told us who WHO is", ["U.N.=org:un", "WHO=org:who"]],
  ["en", "the White House and US troops in DR Congo", ["White House=state:USA", "US=state:USA", "DR Congo=state:COD"]],
])("%s: %s", (language, text, found) => {
  expect(finds(language, text)).toEqual(found);
});

test.each([
  ["fr", "Rolando Morán", "person:rolando-moran", "group:urng"],
  ["en", "Ricardo Ramírez", "person:rolando-moran", "group:urng"],
  ["fr", "le sous-commandant Marcos", "person:subcomandante-marcos", "group:ezln"],
  ["en", "Prabhakaran", "person:velupillai-prabhakaran", "group:ltte"],
  ["fr", "Djokhar Doudaïev", "person:dzhokhar-dudayev", "group:chechen-separatists"],
])("%s: %s is known, by whatever name, as one of a group", (language, text, ref, group) => {
  expect(finds(language, text)).toEqual([expect.stringContaining(`=${ref}`)]);
  expect(knowledge.houseAt(ref, null)).toBe(group);
});

test("a demonym gives its states in any form", () => {
  expect(knowledge.statesOf("fr", "maliennes")).toEqual(["state:MLI"]);
  expect(knowledge.statesOf("fr", "Français")).toEqual(["state:FRA"]);
  expect(knowledge.statesOf("en", "Congolese")).toEqual(["state:COD", "state:COG"]);
  expect(knowledge.statesOf("en", "Iranians")).toEqual(["state:IRN"]);
  expect(knowledge.statesOf("fr", "paix")).toEqual([]);
});
