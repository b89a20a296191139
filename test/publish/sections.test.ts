import { expect, test } from "vitest";
import type { AgendaItem, Entity, Event, Figure, Reading, Role, Statement } from "../../src/claims/index.ts";
import eventKinds from "../../src/language/event-kinds.json" with { type: "json" };
import { type BriefLanguage, formatBrief } from "../../src/publish/index.ts";
import { BRIEF_WORDS } from "../../src/publish/words/index.ts";

const text = [
  "Genève a accueilli mardi le troisième cycle des pourparlers de Taëz.",
  "L'envoyé Sami Nour, ancien ministre, a reçu les deux camps.",
  "Selon un témoin, au moins 1 200 familles ont fui.",
  "Les rebelles exigent la libération de leurs prisonniers.",
].join("\n");
const at = (exact: string) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact });
const entity = (id: string, name: string, ref: string | null = null): Entity => ({
  id,
  ref,
  type: "organisation",
  name,
  country: null,
  code: null,
  mentions: [],
});
const claim = { attributedTo: null, factuality: "asserted", time: null, place: null } as const;
const told: Statement = {
  id: "s1",
  ...claim,
  evidence: at("Selon un témoin"),
  speaker: null,
  onBehalfOf: null,
  anonymous: "un témoin",
  addressee: null,
  mode: "indirect",
  act: "say",
  cue: at("Selon"),
  content: [at("au moins 1 200 familles ont fui")],
  quotes: [],
};
const event: Event = {
  id: "v1",
  ...claim,
  evidence: at("Genève a accueilli mardi le troisième cycle des pourparlers de Taëz"),
  kind: "hosting",
  plover: null,
  cameo: null,
  trigger: at("accueilli"),
  actors: ["suisse"],
  recipients: ["camps"],
  process: "taez",
  round: 3,
};
const role: Role = {
  id: "r1",
  ...claim,
  evidence: at("envoyé Sami Nour"),
  kind: "office",
  holder: "nour",
  role: "envoy",
  title: "envoyé",
  of: "onu",
  round: null,
  status: "current",
};
const figure: Figure = {
  id: "f1",
  ...claim,
  evidence: at("au moins 1 200 familles ont fui"),
  measure: "displaced",
  value: 1200,
  low: 1200,
  high: null,
  approximate: false,
  unit: "families",
  population: null,
};
const item: AgendaItem = {
  id: "a1",
  ...claim,
  evidence: at("Les rebelles exigent la libération de leurs prisonniers"),
  factuality: "demanded",
  kind: "demand",
  parties: ["rebelles"],
  towards: ["suisse"],
  content: at("la libération de leurs prisonniers"),
  status: "demanded",
  options: [],
  due: null,
};
const blank: Reading = {
  format: "pourparlers-reading/1",
  reader: { version: "0", models: {} },
  document: { id: "0".repeat(64), language: "fr", title: "Taëz", published: null, url: null, outlet: null, text },
  entities: [
    entity("suisse", "Suisse"),
    entity("camps", "camps"),
    entity("rebelles", "rebelles"),
    entity("nour", "Sami Nour"),
    entity("onu", "ONU"),
    entity("taez", "pourparlers de Taëz", "process:taez"),
    entity("talks", "pourparlers"),
  ],
  times: [],
  statements: [told],
  events: [],
  roles: [],
  figures: [],
  agenda: [],
  unread: [],
};

/** The section with this heading, without it. */
function sectionOf(lists: Partial<Reading>, heading: string, language: BriefLanguage = "en", width = 100): string[] {
  const brief = formatBrief({ ...blank, ...lists }, { language, source: "a.txt", width });
  const found = brief.split("\n\n").find((section) => section.startsWith(`${heading}\n`)) ?? "";
  return found.trimEnd().split("\n").slice(1);
}

const happened = (change: Partial<Event>, ...lines: string[]) =>
  test(`event: ${lines[0]?.trim()}`, () => {
    expect(sectionOf({ events: [{ ...event, ...change }] }, "What happened").slice(0, lines.length)).toEqual(lines);
  });
const clause = "         Genève a accueilli mardi le troisième cycle des pourparlers de Taëz";
happened({}, "    1:1  hosting (accueilli): Suisse → camps · pourparlers de Taëz · round 3", clause);
happened({ actors: [], process: null, round: null }, "    1:1  hosting (accueilli) → camps", clause);
happened({ actors: [], recipients: [], process: "talks", round: null }, "    1:1  hosting (accueilli)");
happened({ recipients: [], process: "talks", round: 2 }, "    1:1  hosting (accueilli): Suisse · pourparlers · round 2");
happened({ kind: "boat-race", recipients: [], process: null, round: null }, "    1:1  boat race (accueilli): Suisse");
happened(
  {
    actors: [],
    process: null,
    round: null,
    factuality: "planned",
    time: { edtf: "2023-06-20", times: [] },
    place: "onu",
    attributedTo: "s1",
  },
  "    1:1  hosting (accueilli) → camps · planned · 20 June 2023 · ONU · as told by “un témoin”",
);

const isWho = (change: Partial<Role>, line: string) =>
  test(`role: ${line.trim()}`, () => expect(sectionOf({ roles: [{ ...role, ...change }] }, "Who is who")).toEqual([line]));
isWho({}, "    2:3  Sami Nour — envoyé · ONU");
isWho({ title: "envoyé de l'ONU" }, "    2:3  Sami Nour — envoyé de l'ONU");
isWho({ title: null, of: null }, "    2:3  Sami Nour — envoy (envoyé Sami Nour)");
isWho({ title: "ministre", of: null, status: "former" }, "    2:3  Sami Nour — ministre · former");
isWho(
  { title: null, role: "host", of: "taez", round: 3 },
  "    2:3  Sami Nour — host (envoyé Sami Nour) · pourparlers de Taëz · round 3",
);

test("those whom the same words give the same part stand together", () => {
  const roles = [
    { ...role, title: null, role: "guarantor", of: "taez" },
    { ...role, id: "r2", holder: "suisse", title: null, role: "guarantor", of: "taez" },
  ] satisfies Role[];
  expect(sectionOf({ roles }, "Qui est qui", "fr")).toEqual([
    "    2:3  Sami Nour, Suisse — garant (envoyé Sami Nour) · pourparlers de Taëz",
  ]);
});

const counts = (change: Partial<Figure>, en: string, fr: string) =>
  test(`figure: ${en}`, () => {
    const figures = [{ ...figure, ...change }];
    const spaced = (lines: readonly string[]) => lines.map((line) => line.replaceAll(/[\u00a0\u202f]/g, " ").slice(9));
    expect(spaced(sectionOf({ figures }, "Figures"))).toEqual([en, figure.evidence.exact]);
    expect(spaced(sectionOf({ figures }, "Chiffres", "fr"))[0]).toBe(fr);
  });
counts({}, "displaced: ≥ 1,200 families", "déplacés : ≥ 1 200 familles");
counts({ low: null, high: 1200 }, "displaced: ≤ 1,200 families", "déplacés : ≤ 1 200 familles");
counts({ low: 20, high: 99, unit: "persons" }, "displaced: 20–99", "déplacés : 20–99");
counts({ low: null, approximate: true, unit: "persons" }, "displaced: about 1,200", "déplacés : environ 1 200");
counts({ low: null, unit: "persons", measure: "killed" }, "killed: 1,200", "tués : 1 200");
counts({ measure: "aid", low: null, unit: "USD" }, "aid: 1,200 USD", "aide : 1 200 USD");
counts({ low: null, value: null, unit: "persons" }, "displaced: number not given", "déplacés : nombre non donné");
counts(
  { population: "camps", attributedTo: "s1", time: { edtf: "2023-06/..", times: [] } },
  "displaced: ≥ 1,200 families · camps · since June 2023 · as told by “un témoin”",
  "déplacés : ≥ 1 200 familles · camps · depuis juin 2023 · selon « un témoin »",
);

const onTable = (change: Partial<AgendaItem>, heading: string, ...notes: string[]) =>
  test(`agenda: ${heading}, ${notes.join()}`, () => {
    const words = "   4:22  la libération de leurs prisonniers";
    expect(sectionOf({ agenda: [{ ...item, ...change }] }, "On the table")).toEqual([heading, words, ...notes]);
  });
onTable({}, "Demands", "         rebelles → Suisse");
onTable({ parties: [], towards: [] }, "Demands");
onTable({ status: "rejected", towards: [] }, "Demands", "         rebelles · rejected");
onTable(
  { kind: "commitment", status: "agreed", due: "2023-07" },
  "Commitments",
  "         rebelles → Suisse · agreed · due July 2023",
);
onTable(
  { kind: "open-question", status: "undecided", parties: [], towards: [], options: ["suisse", "onu"], attributedTo: "s1" },
  "Open questions",
  "         options: Suisse or ONU · as told by “un témoin”",
);

test("a party that speaks for itself is named once", () => {
  const statements = [{ ...told, speaker: "nour", onBehalfOf: "rebelles", anonymous: null }];
  expect(sectionOf({ statements, agenda: [{ ...item, attributedTo: "s1" }] }, "On the table")).toContain(
    "         rebelles → Suisse",
  );
});

test("the head counts what there is; a count is not torn from its noun", () => {
  const lists = { events: [event], roles: [role], figures: [figure, figure], agenda: [item] };
  const head = (language: BriefLanguage, change: Partial<Reading>, width = 100) =>
    formatBrief({ ...blank, ...change }, { language, source: "a.txt", width }).split("\n\n")[0] ?? "";
  expect(head("en", {})).toContain("1 statement, 0 times, 7 names\n");
  expect(head("fr", lists)).toContain(
    "1 déclaration, 1 événement, 1 point sur la table,\n2 chiffres, 1 fonction, 0 date, 7 noms",
  );
});

test("no line of any section is wider than asked", () => {
  const lists = { events: [event], roles: [role], figures: [{ ...figure, attributedTo: "s1" }], agenda: [item] };
  for (const language of ["fr", "en"] as const) {
    const brief = formatBrief({ ...blank, ...lists }, { language, source: "a.txt", width: 40 });
    for (const line of brief.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  }
});

test("every kind of event that is read has words in every language, and no other has", () => {
  const kinds = Object.keys(eventKinds.kinds).toSorted();
  for (const { eventKinds: words } of Object.values(BRIEF_WORDS)) expect(Object.keys(words).toSorted()).toEqual(kinds);
});
