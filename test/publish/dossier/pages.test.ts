import { expect, test } from "vitest";
import { DOSSIER_WORDS } from "../../../src/publish/dossier/words/index.ts";
import {
  type DossierOptions,
  formatChanges,
  formatContested,
  formatDossier,
  formatProcessList,
  formatQuestions,
} from "../../../src/publish/index.ts";
import { type Change, changesBetween, consolidate, type ProcessView } from "../../../src/record/index.ts";
import { report, type Spec } from "../../helpers/reports.ts";
import { answer, claim, contested, event, named, one, question, role, round, slot, source, support, view } from "./views.ts";

const EN: DossierOptions = { language: "en" };
const FR: DossierOptions = { language: "fr" };

test("the head says conflict, since, status, and how much there is; nothing that nobody tells", () => {
  const change: Partial<ProcessView> = {
    conflict: [{ conflict: named("Syrian civil war"), support: null }],
    since: slot("process-since", "2017-01", answer("2017-01", one, "claimed")),
    status: slot("process-status", "ongoing", answer("ongoing", one, "planned"), answer("suspended", one, "claimed")),
    rounds: [round()],
  };
  expect(formatDossier(view(change), EN).split("\n").slice(0, 6)).toEqual([
    "Astana process",
    "Conflict      Syrian civil war (generally known, no report says so)",
    "Since         January 2017 · claimed · 1 origin, 1 voice",
    "Status        goes on · planned · 1 origin, 1 voice · also told: suspended (claimed; 1 origin,",
    "              1 voice)",
    "Reports       2 reports · 2 origins · 21 June 2023",
  ]);
  expect(formatDossier(view(), EN)).not.toMatch(/null|undefined|Status|Since/);
});

test("the head of a dossier of several processes names them", () => {
  const members = [
    { id: "process:lome-cote-divoire-2002", name: "Lomé talks" },
    { id: "process:linas-marcoussis", name: "Linas-Marcoussis Agreement" },
  ];
  expect(formatDossier(view({ members }), EN)).toMatch(/Takes together\s+Lomé talks · Linas-Marcoussis Agreement/);
  expect(formatDossier(view(), EN)).not.toContain("Takes together");
});

test("as known on a day, and with reports that are not for everybody", () => {
  const page = formatDossier(view({ sources: [source("a", { marking: "restricted" }), source("b", { marking: "closed" })] }), {
    ...FR,
    asOf: "2023-06-30",
  });
  expect(page).toContain("Ce qui était connu à la fin du 30 juin 2023.");
  expect(page).toContain("dont la diffusion est interdite");
});

test("places are lines and columns where the texts are at hand", () => {
  const text = "Title\n\nso it is told and the talks ended";
  const told = support(claim("a", "the talks ended", { start: text.indexOf("the talks") }));
  const page = formatDossier(view({ timeline: [event({ support: told })] }), { ...EN, texts: new Map([["a", text]]) });
  expect(page).toContain("[1] 3:19 “the talks ended”");
  expect(page).toContain("12:5 is line 12, column 5");
});

test("no line is wider than asked, but for a word that is", () => {
  const change: Partial<ProcessView> = {
    timeline: [event({ support: support(claim("a", "many words of a report ".repeat(20))) })],
    rounds: [
      round({
        participants: Array.from({ length: 30 }, (_, at) => ({
          actor: named(`Party ${at}`),
          role: "participant",
          standing: "happened",
          support: one,
        })),
      }),
    ],
    roles: [role()],
  };
  for (const language of ["en", "fr"] as const)
    for (const line of formatDossier(view(change), { language, width: 60 }).split("\n"))
      expect(line.length, line).toBeLessThanOrEqual(60);
});

test("what a report says cannot move the cursor", () => {
  const page = formatDossier(
    view({ name: "A\u001b[2Jb", timeline: [event({ support: support(claim("a", "red\u001b[31m\nline")) })] }),
    EN,
  );
  expect(page.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});

test("styles mark leads, places, headings and quiet lines, and change no word", () => {
  const page = view({ timeline: [event()], rounds: [round()], roles: [role()], questions: [question()] });
  const marked = formatDossier(page, { ...EN, style: (part, text) => `<${part}>${text}</>` });
  expect(marked.replaceAll(/<[a-z]*>|<\/>/g, "")).toBe(formatDossier(page, EN));
  expect(marked).toContain("<name>21 June 2023</> · meeting");
});

test("the list of processes says status, the last event and how much is known", () => {
  const views = [
    view({
      status: slot("process-status", "ongoing", answer("ongoing", one, "planned")),
      timeline: [event(), event({ id: "event:2", standing: "planned", time: { edtf: "2023-12", published: null, told: [] } })],
    }),
  ];
  expect(
    formatProcessList(views, EN)
      .split("\n")
      .map((line) => line.trim()),
  ).toEqual([
    "Astana process · process:astana",
    "goes on (planned) · last: 21 June 2023, meeting",
    "2 events",
    "2 reports · 2 origins · 21 June 2023",
    "",
  ]);
  expect(formatProcessList([], FR)).toBe("Aucun processus n’est encore connu.\n");
});

test("contested points and questions of several dossiers, with the reports they name", () => {
  const point = contested("round-place", "round:1", "20", answer("Astana"), answer("Sochi", support(claim("b", "in Sochi"))));
  const page = formatContested([view(), view({ rounds: [round()], contested: [point] })], EN);
  expect(page.split("\n").filter((line) => line.startsWith("  ["))).toEqual([
    "  [1] Report a · Paper A · 21 June 2023 · English · a",
    "  [2] Report b · Paper B · 21 June 2023 · English · b",
  ]);
  expect(page).toContain("Where was round 20 (20–21 June 2023)?");
  expect(formatContested([view()], EN)).toBe("Nothing is contested.\n");
  expect(formatQuestions([view({ questions: [question()] })], FR)).toContain("lieu des prochains pourparlers · ouverte");
  expect(formatQuestions([view()], FR)).toBe("Aucune question n’est donnée pour ouverte.\n");
});

const ASTANA = "process:astana";
const told = (published: string, ...tells: Spec[]) =>
  report({ published, outlet: published, tells: [{ mention: ASTANA }, ...tells] });
const dossier = (asOf: string | null, ...reports: Parameters<typeof consolidate>[0]) =>
  consolidate(reports, [], { asOf }).processes.find(({ id }) => id === ASTANA) ?? null;

test("what changed, by what it means, those that matter most first", () => {
  const reports = [
    told(
      "2023-06-21",
      { agenda: "open-question", content: "the venue of the next talks", options: ["place:moscow", "place:astana"] },
      { speaker: "state:TUR", says: "the withdrawal of our troops", act: "refuse" },
      { measure: "killed", value: 400_000, time: "2011/.." },
    ),
    told(
      "2024-01-26",
      { event: "talks-round", process: ASTANA, round: 21, time: "2024-01-24/2024-01-25", place: "place:astana" },
      { speaker: "state:TUR", says: "the withdrawal of our troops", act: "agree" },
      { measure: "killed", value: 500_000, time: "2011/.." },
    ),
  ];
  const after = dossier(null, ...reports);
  if (!after) throw new Error("no view");
  const page = formatChanges(changesBetween(dossier("2023-06-30", ...reports), after), after, { ...EN, since: "2023-06-30" });
  const lines = page.split("\n").map((line) => line.trim());
  expect(lines.slice(0, 2)).toEqual(["Astana process (Syria)", "What changed since 30 June 2023"]);
  expect(lines).toContain("round 21 (24–25 January 2024) · 1 origin, 1 voice");
  expect(lines).toContain("“the venue of the next talks” · Astana · 1 origin, 1 voice");
  expect(lines).toContain("Turkey: withdrawal of troops · opposes → supports · 1 origin, 1 voice");
  expect(lines.some((line) => line.startsWith("killed: people") && line.includes("400,000 → 500,000"))).toBe(true);
  expect(lines.findIndex((line) => line === "New rounds")).toBeLessThan(lines.findIndex((line) => line === "Figures raised"));
});

test("every kind of change has words, and a change of something unknown still has a line", () => {
  const change = (kind: string): Change => ({
    kind: kind as Change["kind"],
    item: "x:1",
    name: "thing",
    before: "a",
    after: "b",
    on: null,
    support: null,
  });
  for (const language of ["en", "fr"] as const)
    for (const [kind, heading] of Object.entries(DOSSIER_WORDS[language].changes)) {
      const lines = formatChanges([change(kind)], view(), { language, since: "2023-06-30" }).split("\n");
      expect(lines, kind).toContain(heading);
      expect(lines.join(" "), kind).toContain("thing");
    }
  expect(formatChanges([], view(), { ...EN, since: "2023-06-30" })).toContain("Nothing has changed.");
});
