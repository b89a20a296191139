import { expect, test } from "vitest";
import type { Job, Problem, ReportPage, SearchPage, SectionPage } from "../../src/server/contract/index.ts";
import { openOffice, part } from "./office.ts";
import { reports, round20 } from "./talks.ts";

const SCRIPT = `<script>alert(1)</script><img src=x onerror=alert(2)>"'\u202e\u0000`;
const LONG = "x".repeat(10_000);

test("script in a text, a title, an outlet, an address and a file's name comes back as the words it is, never as a page", async () => {
  const office = await openOffice();
  const form = new FormData();
  form.append("files", new File([`Les pourparlers reprendront mardi à Genève. ${SCRIPT.slice(0, -1)}`], `${SCRIPT}.txt`));
  for (const field of ["title", "outlet", "url"])
    form.append(field, field === "url" ? "javascript:alert(1)" : SCRIPT.slice(0, -1));
  form.append("language", "fr");
  const { body } = await office.post<{ job: string }>("/reports", form);
  await office.desk.jobs.settled();
  const job = await office.get<Job>(`/jobs/${body.job}.json`);
  const [head] = job.body.reports;
  expect(head?.source).toContain("<script>alert(1)</script>");
  expect(head?.source).not.toMatch(/\p{C}/u);
  const report = await office.get<ReportPage>(`/report/${head?.id}.json`);
  expect(report.body.text).toContain("<script>alert(1)</script>");
  expect(report.body.document.title).toContain("<script>");
  for (const { headers } of [job, report]) {
    expect(headers.get("content-type")).toMatch(/^application\/json/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  }
});

test("names of ten thousand characters are cut where they are shown, kept where they are data", async () => {
  const office = await openOffice();
  const form = new FormData();
  form.append("files", new File(["Les pourparlers reprendront mardi à Genève."], `${LONG}.txt`));
  form.append("title", LONG);
  form.append("language", "fr");
  const { body } = await office.post<{ job: string }>("/reports", form);
  await office.desk.jobs.settled();
  const [head] = (await office.get<Job>(`/jobs/${body.job}.json`)).body.reports;
  expect(head?.source.length).toBeLessThan(300);
  expect(head?.title).toBe(LONG);
});

test("unknown ids of any kind and length are answered with words, a way out, and no echo of the whole", async () => {
  const office = await openOffice(reports);
  const odd = [LONG, SCRIPT, "..", "%", "ÿ/é", "__proto__", "constructor", "a'; drop table documents; --", "process:astana\n"];
  for (const id of odd)
    for (const path of [
      `/process/${part(id)}.json`,
      `/process/${part(id)}/timeline.json`,
      `/process/process%3Aastana/round/${part(id)}.json`,
      `/report/${part(id)}.json`,
      `/report/${part(id)}/why.json`,
      `/claim/${part(id)}/s1.json`,
      `/claim/${round20.reading.document.id}/${part(id)}.json`,
      `/entity/${part(id)}.json`,
      `/jobs/${part(id)}.json`,
    ]) {
      const { status, body } = await office.get<Problem>(path);
      expect([path.slice(0, 60), status]).toEqual([path.slice(0, 60), 404]);
      expect(body.message.length + body.remedy.length).toBeLessThan(1000);
      expect(body).toMatchObject({ code: expect.stringMatching(/-unknown$/), remedy: expect.any(String) });
    }
});

test("ids that come near are given with their names", async () => {
  const office = await openOffice(reports);
  const process = await office.get<Problem>("/process/process%3Aastna.json?lang=fr");
  expect(process.body.near).toEqual([{ id: "process:astana", name: "processus d'Astana" }]);
  const { id } = round20.reading.document;
  const report = await office.get<Problem>(`/report/${id.slice(0, 10)}.json`);
  expect(report.body.near?.map((one) => one.id)).toEqual([id]);
  const round = await office.get<Problem>("/process/process%3Aastana/round/99.json");
  expect(round.body.near).toHaveLength(2);
  expect((await office.get<Problem>("/entity/genev.json")).body.near?.map((one) => one.id)).toContain("place:geneva");
});

test("misspelt ids of every kind lead on: processes, rounds, claims, reports, people and bodies", async () => {
  const office = await openOffice(reports);
  const { id } = round20.reading.document;
  const near = async (path: string) => (await office.get<Problem>(path)).body.near?.map((one) => one.id) ?? [];
  for (const [asked, found] of [
    ["process:astanna", "process:astana"],
    ["process:ASTANA", "process:astana"],
    ["processus d’Astana", "process:astana"],
    ["process:geneva-talks-of-the-third-kind", "process:geneva"],
    ["process:astana/", "process:astana"],
  ] as const)
    expect([asked, (await near(`/process/${part(asked)}.json`))[0]]).toEqual([asked, found]);
  // Where nothing comes near: those of which most is told.
  expect(await near("/process/qqqqqqqq.json")).toEqual(["process:astana", "process:geneva"]);
  const rounds = (await office.get<SectionPage<"rounds">>("/process/process%3Aastana/rounds.json")).body.items;
  expect((await near("/process/process%3Aastana/round/22.json"))[0]).toBe(rounds.find(({ number }) => number === 21)?.id);
  expect((await near("/process/process%3Aastana/round/none.json"))[0]).toBe(rounds.at(-1)?.id);
  expect(await near(`/claim/${id}/v99.json`)).toEqual(round20.reading.events.map((one) => one.id));
  expect((await near(`/claim/${id}/zz.json`)).length).toBeGreaterThan(1);
  expect((await near(`/report/${id.slice(0, 30)}0${id.slice(31)}.json`))[0]).toBe(id);
  expect((await near(`/report/${id.slice(3)}.json`))[0]).toBe(id);
  expect((await near(`/report/${id.toUpperCase()}.json`))[0]).toBe(id);
  expect((await near(`/report/${part("Agence A")}.json`)).length).toBeGreaterThan(0);
  expect((await near("/entity/place%3Agenevva.json"))[0]).toBe("place:geneva");
  expect((await near("/entity/person~aibek-smadarof.json"))[0]).toBe("person~aibek smadarov");
  expect((await near("/entity/state%3ARU.json"))[0]).toBe("state:RUS");
  expect(await near("/entity/state%3AKAS.json")).toContain("state:KAZ");
  // Two letters without a kind may mean anybody.
  expect(await near("/entity/ru.json")).toEqual([]);
});

test("what is asked wrongly is said to be so, field by field", async () => {
  const office = await openOffice(reports);
  for (const [query, field] of [
    ["/process/process%3Aastana/timeline.json?limit=0", "limit"],
    ["/process/process%3Aastana/timeline.json?limit=many", "limit"],
    ["/process/process%3Aastana/timeline.json?offset=-1", "offset"],
    ["/process/process%3Aastana.json?asOf=2024-02-30", "asOf"],
    ["/process/process%3Aastana/changes.json", "since"],
    ["/processes.json?since=yesterday", "since"],
    ["/search.json?from=2024", "from"],
    ["/review.json?state=lost", "state"],
  ] as const) {
    const { status, body } = await office.get<Problem>(query);
    expect([query, status, body.code, body.fields?.[0]?.path]).toEqual([query, 400, "request-invalid", field]);
  }
});

test("a query without a word is refused; one of ten thousand odd signs does no harm", async () => {
  const office = await openOffice(reports);
  expect((await office.get<Problem>("/search.json?q=-nothing")).body.code).toBe("query-empty");
  expect((await office.get<Problem>("/search.json?q=%22%22%20***")).body.code).toBe("query-empty");
  const long = await office.get<SearchPage | Problem>(`/search.json?q=${part(`"${LONG.slice(0, 1500)}`)}`);
  expect([200, 400]).toContain(long.status);
  expect((await office.get(`/search.json?q=${part(LONG)}`)).status).toBe(400);
});

test("a body that is no JSON, is too deep or says too much is refused", async () => {
  const office = await openOffice(reports);
  const send = async (body: string) => {
    const response = await office.raw("/reviews", {
      method: "POST",
      headers: {
        host: "localhost:4173",
        authorization: "Bearer a-token-that-nobody-guesses",
        "content-type": "application/json",
      },
      body,
    });
    return [response.status, ((await response.json()) as Problem).code];
  };
  expect(await send("{")).toEqual([400, "request-invalid"]);
  expect(await send("")).toEqual([400, "request-invalid"]);
  expect(await send("[".repeat(100_000))).toEqual([400, "request-invalid"]);
  expect(await send(`{"by":"a","entries":[],"__proto__":{"x":1}}`)).toEqual([400, "request-invalid"]);
  expect(await send(`{"by":"${"a".repeat(5_000_000)}"}`)).toEqual([413, "upload-too-large"]);
});

test("methods that nobody offers are answered as what is not there", async () => {
  const office = await openOffice();
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"]) {
    const response = await office.raw("/processes.json", {
      method,
      headers: { host: "localhost:4173", authorization: "Bearer a-token-that-nobody-guesses" },
    });
    expect([method, response.status]).toEqual([method, 404]);
  }
});
