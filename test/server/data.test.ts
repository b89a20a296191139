import { expect, test } from "vitest";
import type {
  ClaimPage,
  EntityPage,
  Health,
  ProcessList,
  ProcessPage,
  ReportPage,
  RoundPage,
  SearchPage,
  SectionPage,
  WhyPage,
} from "../../src/server/contract/index.ts";
import { SECTIONS } from "../../src/server/contract/index.ts";
import { openOffice, part } from "./office.ts";
import { denial, elsewhere, reports, round20 } from "./talks.ts";

const office = await openOffice(reports);
const astana = `/process/${part("process:astana")}`;
const idOf = ({ reading }: typeof round20) => reading.document.id;

test("the list names every process, how it stands and how much there is of it", async () => {
  const { status, body } = await office.get<ProcessList>("/processes.json?lang=fr");
  expect(status).toBe(200);
  expect(body.processes.map(({ id, name, counts }) => [id, name, counts?.rounds, counts?.reports])).toEqual([
    ["process:astana", "processus d'Astana (Syrie)", 2, 3],
    ["process:geneva", "processus de Genève (Syrie)", 1, 1],
  ]);
  expect(body.processes[0]).toMatchObject({ changes: null, newReports: null, last: { kind: expect.any(String) } });
});

test("since a day it also tells what changed, and nothing where no report came in", async () => {
  const { body } = await office.get<ProcessList>("/processes.json?since=2024-03-13");
  expect(body.processes[0]).toMatchObject({ newReports: 3, changes: expect.any(Number) });
  expect(body.processes[0]?.changes).toBeGreaterThan(0);
  const later = await office.get<ProcessList>("/processes.json?since=2024-03-14");
  expect(later.body.processes.map(({ newReports, changes }) => [newReports, changes])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test("a dossier is the record's, with how many items each list has", async () => {
  const { body } = await office.get<ProcessPage>(`${astana}.json`);
  expect(body.rounds.map(({ number }) => number)).toEqual([20, 21]);
  expect(body.totals).toMatchObject({ rounds: 2, sources: 3, questions: 1 });
  expect(body).toMatchObject({ id: "process:astana", asOf: null, changes: null });
  expect(body.contested.length).toBeGreaterThan(0);
});

test("as known at the end of a day before any report came in, there is no such dossier", async () => {
  expect((await office.get(`${astana}.json?asOf=2024-03-13`)).status).toBe(404);
  const { body } = await office.get<ProcessPage>(`${astana}.json?asOf=2024-03-14&since=2024-03-13`);
  expect(body.asOf).toBe("2024-03-14");
  expect(body.changes?.total).toBeGreaterThan(0);
});

test("an item is looked for on the page on which it stands; one that is not there leads to the first", async () => {
  const all = await office.get<SectionPage<"timeline">>(`${astana}/timeline.json`);
  const last = all.body.items.at(-1)?.id ?? "";
  const found = await office.get<SectionPage<"timeline">>(`${astana}/timeline.json?limit=2&item=${part(last)}`);
  expect(found.body.offset).toBe(Math.floor((all.body.total - 1) / 2) * 2);
  expect(found.body.offset).toBeGreaterThan(0);
  expect(found.body.items.map(({ id }) => id)).toContain(last);
  const none = await office.get<SectionPage<"timeline">>(`${astana}/timeline.json?limit=2&offset=2&item=event%3Anone`);
  expect(none.body.offset).toBe(0);
});

test("somebody of the network is looked for on the page on which they stand; who is nowhere leads to the first", async () => {
  const all = await office.get<SectionPage<"network">>(`${astana}/network.json`);
  const last = all.body.items.at(-1)?.actor.id ?? "";
  const found = await office.get<SectionPage<"network">>(`${astana}/network.json?limit=2&item=${part(last)}`);
  expect(found.body.offset).toBe(Math.floor((all.body.total - 1) / 2) * 2);
  expect(found.body.offset).toBeGreaterThan(0);
  expect(found.body.items.map(({ actor }) => actor.id)).toContain(last);
  const none = await office.get<SectionPage<"network">>(`${astana}/network.json?limit=2&offset=2&item=state%3ANONE`);
  expect(none.body.offset).toBe(0);
});

test("every page of what changed says how many there are of each kind in all", async () => {
  const all = await office.get<SectionPage<"changes">>(`${astana}/changes.json?since=2024-03-13`);
  const counted = Map.groupBy(all.body.items, ({ kind }) => kind);
  expect(all.body.kinds).toEqual(Array.from(counted, ([kind, of]) => ({ kind, total: of.length })));
  const part = await office.get<SectionPage<"changes">>(`${astana}/changes.json?since=2024-03-13&limit=1`);
  expect(part.body.items).toHaveLength(1);
  expect(part.body.kinds).toEqual(all.body.kinds);
  const { body } = await office.get<ProcessPage>(`${astana}.json?since=2024-03-13`);
  expect(body.changes?.kinds).toEqual(all.body.kinds);
});

test.each(Object.keys(SECTIONS))("the section %s comes in pages", async (section) => {
  const since = section === "changes" ? "&since=2024-03-13" : "";
  const all = await office.get<SectionPage<"timeline">>(`${astana}/${section}.json?limit=500${since}`);
  expect(all.status).toBe(200);
  expect(all.body.items).toHaveLength(all.body.total);
  const second = await office.get<SectionPage<"timeline">>(`${astana}/${section}.json?offset=1&limit=1${since}`);
  expect(second.body.items).toEqual(all.body.items.slice(1, 2));
  expect(second.body).toMatchObject({ section, offset: 1, limit: 1, total: all.body.total });
});

test("the map tells venues from candidates, and lists what has no place", async () => {
  const { body } = await office.get<SectionPage<"map">>(`${astana}/map.json`);
  const uses = new Map(body.items.map(({ place, uses: of }) => [place.id, of.map(({ as }) => as)]));
  expect(uses.get("place:astana")).toContain("venue");
  expect(uses.get("place:geneva")).toEqual(["candidate"]);
  expect(body.items.find(({ place }) => place.id === "place:astana")).toMatchObject({ precision: "town", country: "KAZ" });
  expect(body.unlocated.events.map(({ kind }) => kind)).toContain("accusation");
});

test("the network ties those who took part together, those one acted on, those one speaks for", async () => {
  const { body } = await office.get<SectionPage<"network">>(`${astana}/network.json`);
  const ties = body.ties.items.map(({ from, to, kind }) => [from, to, kind]);
  expect(ties).toContainEqual(["state:RUS", "state:TUR", "together"]);
  expect(ties).toContainEqual(["state:RUS", "state:TUR", "towards"]);
  expect(ties).toContainEqual(["person~aibek smadarov", "state:KAZ", "for"]);
});

test("a round is found by its id and by its number, with the words of its claims and its neighbours", async () => {
  const { body: dossier } = await office.get<ProcessPage>(`${astana}.json`);
  const id = dossier.rounds[0]?.id ?? "";
  const { body } = await office.get<RoundPage>(`${astana}/round/${part(id)}.json`);
  expect(body).toMatchObject({ round: { number: 20 }, before: null, after: { number: 21 }, event: { kind: "talks-round" } });
  expect(body.claims.items.map(({ document }) => document.outlet)).toContain("Agence A");
  expect((await office.get<RoundPage>(`${astana}/round/20.json`)).body).toEqual(body);
});

test("a report comes whole: text, sightings, reading, the processes it is in", async () => {
  const { body } = await office.get<ReportPage>(`/report/${idOf(round20)}.json`);
  expect(body.text).toBe(round20.reading.document.text);
  expect(body.reading?.events).toEqual(round20.reading.events);
  expect(body.document).toMatchObject({ outlet: "Agence A", source: "reports/0.txt", published: "2023-06-21" });
  expect(body.origin).toMatchObject({ id: idOf(round20), total: 1 });
  expect(body.processes).toEqual([{ id: "process:astana", name: "Astana process" }]);
  expect(Object.values(body.keys)).toContain("person~aibek smadarov");
  expect(body.sightings).toHaveLength(1);
});

test("why it was read so is told by reading it anew, and that this program reads otherwise", async () => {
  const { status, body } = await office.get<WhyPage>(`/report/${idOf(round20)}/why.json`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ document: idOf(round20), isSame: false });
  expect(body.why.sentences.length).toBeGreaterThan(0);
});

test("a claim comes with its words in their paragraph and with who vouches for it", async () => {
  const { events, figures } = denial.reading;
  const denied = await office.get<ClaimPage>(`/claim/${idOf(denial)}/${events[0]?.id}.json?lang=fr`);
  expect(denied.body.claim.chain.map(({ holder }) => holder.who)).toEqual([{ id: "state:TUR", name: "Turquie" }]);
  const { passage } = denied.body.claim;
  const { start, end } = passage.evidence;
  expect(passage.text.slice(start - passage.start, end - passage.start)).toBe(events[0]?.evidence.exact);
  const figure = await office.get<ClaimPage>(`/claim/${idOf(denial)}/${figures[0]?.id}.json`);
  expect(figure.body.claim.chain[0]?.holder).toEqual({ who: null, onBehalfOf: null, anonymous: "a diplomat" });
  expect(figure.body).toMatchObject({ history: [], claim: { decision: null, item: { list: "figures" } } });
});

test("somebody is found by key, over all dossiers, with what was said on whose behalf", async () => {
  const { body } = await office.get<EntityPage>(`/entity/${part("state:KAZ")}.json`);
  expect(body.roles.map(({ role, process }) => [role, process.id])).toContainEqual(["host", "process:astana"]);
  expect(body.statements.items[0]).toMatchObject({ as: "by-other", other: { id: "person~aibek smadarov" } });
  const spokesman = await office.get<EntityPage>(`/entity/${part("person~aibek smadarov")}.json`);
  expect(spokesman.body).toMatchObject({ known: null, identity: { type: "person", name: "Aibek Smadiyarov" } });
  expect(spokesman.body.statements.items[0]).toMatchObject({ as: "for-other", other: { id: "state:KAZ" } });
  const town = await office.get<EntityPage>(`/entity/${part("place:geneva")}.json`);
  expect(town.body.processes.map(({ process }) => process.id)).toContain("process:geneva");
  expect(town.body.known?.names).toContain("Genève");
});

test("reports are found by words, which are marked", async () => {
  const { body } = await office.get<SearchPage>("/search.json?q=%22Agence%20A%22");
  expect(body.hits.map(({ document }) => document.id).toSorted()).toEqual([idOf(round20), idOf(elsewhere)].toSorted());
  const [passage] = body.hits[0]?.passages ?? [];
  const [mark] = passage?.marks ?? [];
  expect(passage?.text.slice((mark?.start ?? 0) - passage.start, (mark?.end ?? 0) - passage.start)).toBe("Agence A");
  expect((await office.get<SearchPage>("/search.json")).body).toMatchObject({ total: 0, hits: [] });
});

test("health changes its revision with every change, and with nothing else", async () => {
  const before = (await office.get<Health>("/health.json")).body;
  expect(before).toMatchObject({ reports: 4, job: null });
  expect((await office.get<Health>("/health.json")).body).toEqual(before);
  await office.post("/markings", { document: idOf(elsewhere), level: "restricted", by: "Nadia" });
  expect((await office.get<Health>("/health.json")).body.revision).not.toBe(before.revision);
  const { body } = await office.get<ReportPage>(`/report/${idOf(elsewhere)}.json`);
  expect(body).toMatchObject({ document: { marking: "restricted" }, markings: [{ level: "restricted", by: "Nadia" }] });
});

test("pages are one file, whatever they show; other files keep their names; nothing else is there", async () => {
  for (const page of ["/", astana, `${astana}/round/20`, "/review?state=open", "/add"]) {
    const { status, headers, body } = await office.get<string>(page);
    expect([status, headers.get("content-type"), headers.get("cache-control")]).toEqual([
      200,
      "text/html; charset=utf-8",
      "no-store",
    ]);
    expect(body).toContain("<title>pages</title>");
  }
  const script = await office.get<string>("/assets/main-1a2b.js");
  expect(script.headers.get("cache-control")).toContain("immutable");
  expect((await office.get("/models/manifest.json")).status).toBe(200);
  for (const path of ["/nothing", "/assets/none.js", "/models/none.model", "/assets/..%2f..%2foffice.ts", "/..%2foffice.ts"])
    expect([path, (await office.get(path)).status]).toEqual([path, 404]);
});

test("the list comes in the order that is asked for, either way", async () => {
  const idsBy = async (query: string) =>
    (await office.get<ProcessList>(`/processes.json?${query}`)).body.processes.map(({ id }) => id.slice("process:".length));
  expect(await idsBy("sort=name")).toEqual(["astana", "geneva"]);
  expect(await idsBy("sort=name&order=descending")).toEqual(["geneva", "astana"]);
  expect(await idsBy("sort=reports")).toEqual(["astana", "geneva"]);
  expect(await idsBy("sort=reports&order=ascending")).toEqual(["geneva", "astana"]);
  expect(await idsBy("sort=last")).toEqual(["astana", "geneva"]);
  expect(await idsBy("sort=last&order=ascending")).toEqual(["geneva", "astana"]);
  expect(await idsBy("sort=changes&since=2024-03-13")).toEqual(["astana", "geneva"]);
  expect((await office.get("/processes.json?sort=colour")).status).toBe(400);
});
