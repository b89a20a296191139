import { renameSync } from "node:fs";
import { expect, test } from "vitest";
import type { Job, Problem, ProcessList, ReportPage } from "../../src/server/contract/index.ts";
import { openOffice } from "./office.ts";
import { reports } from "./talks.ts";

const TRUCE = "Genève, 14 mars 2024. La médiation a annoncé mardi que les pourparlers reprendront lundi.";
const formOf = (
  files: readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer>])[],
  said: Record<string, string> = {},
) => {
  const form = new FormData();
  for (const [name, content] of files) form.append("files", new File([content], name));
  for (const [field, value] of Object.entries(said)) form.append(field, value);
  return form;
};

test("files are read one job after the other; what came of each is told", async () => {
  const office = await openOffice();
  const rubbish = new Uint8Array(5000).map((_, at) => (at * 7919) % 251);
  const lines = `${JSON.stringify({ text: `${TRUCE} Un.`, language: "fr" })}\n{"text": 5}\nno json\n`;
  const first = await office.post<{ job: string }>(
    "/reports",
    formOf(
      [
        ["one.txt", TRUCE],
        ["picture.png", rubbish],
        ["many.jsonl", lines],
        ["empty.txt", ""],
      ],
      { published: "2024-03-14" },
    ),
  );
  const second = await office.post<{ job: string }>("/reports", { text: TRUCE, title: "Reprise", language: "fr" });
  expect([first.status, second.status]).toEqual([202, 202]);
  await office.desk.jobs.settled();

  const { body } = await office.get<Job>(`/jobs/${first.body.job}.json?lang=fr`);
  expect(body).toMatchObject({ state: "done", done: 6, total: 6, counts: { new: 2, known: 0, failed: 4 }, problem: null });
  expect(body.failures.map(({ file, code }) => [file, code])).toEqual([
    ["picture.png", "binary-data"],
    ["many.jsonl:2", "bad-record"],
    ["many.jsonl:3", "bad-json"],
    ["empty.txt", "empty-text"],
  ]);
  expect(body.failures[0]).toMatchObject({
    message: expect.stringContaining("Ce n’est pas du texte"),
    remedy: expect.any(String),
  });
  expect(body.reports.map(({ source, published }) => [source, published])).toEqual([
    ["one.txt", "2024-03-14"],
    ["many.jsonl:1", "2024-03-14"],
  ]);
  const pasted = (await office.get<Job>(`/jobs/${second.body.job}.json`)).body;
  expect(pasted).toMatchObject({ counts: { new: 0, seen: 1 }, reports: [{ id: body.reports[0]?.id }] });
  const report = (await office.get<ReportPage>(`/report/${body.reports[0]?.id}.json`)).body;
  expect(report.sightings.map(({ source, title }) => [source, title])).toContainEqual(["pasted.txt", "Reprise"]);
});

test("a job can be asked after as long as the server runs, whoever asks", async () => {
  const office = await openOffice();
  const { body } = await office.post<{ job: string }>("/reports", { text: TRUCE, language: "fr" });
  await office.desk.jobs.settled();
  const asked = await office.get<Job>(`/jobs/${body.job}.json`);
  expect(await office.get<Job>(`/jobs/${body.job}.json`)).toMatchObject({ body: asked.body });
  expect((await office.get<Problem>("/jobs/another.json")).body.code).toBe("job-unknown");
});

test("what cannot be a report is refused before any work", async () => {
  const office = await openOffice();
  const codes = async (body: unknown, headers = {}) => {
    const answer = await office.post<Problem>("/reports", body, headers);
    return [answer.status, answer.body.code, answer.body.fields?.[0]?.path];
  };
  expect(await codes(formOf([]))).toEqual([400, "no-input", undefined]);
  expect(await codes({ text: "" })).toEqual([400, "request-invalid", "text"]);
  expect(await codes({ text: TRUCE, published: "last week" })).toEqual([400, "request-invalid", "published"]);
  expect(await codes({ text: TRUCE, language: "de" })).toEqual([400, "request-invalid", "language"]);
  expect(await codes("text=5", { "content-type": "application/x-www-form-urlencoded" })).toEqual([
    400,
    "request-invalid",
    undefined,
  ]);
  expect(await codes("no form", { "content-type": "multipart/form-data; boundary=x" })).toEqual([
    400,
    "request-invalid",
    undefined,
  ]);
  expect(office.desk.jobs.current()).toBeNull();
});

test("fifty megabytes at once are refused with another way, and nothing of them is kept", async () => {
  const office = await openOffice();
  const form = formOf([["large.txt", new Uint8Array(50_000_000).fill(97)]]);
  const { status, body } = await office.post<Problem>("/reports", form);
  expect([status, body.code]).toEqual([413, "upload-too-large"]);
  expect(body.remedy).toContain("pourparlers add");
  expect(await office.store.counts()).toMatchObject({ documents: 0 });
});

test("a store that disappears is told so, and is served again once it is back", async () => {
  const office = await openOffice(reports);
  const { location } = office.store;
  renameSync(location, `${location}.gone`);
  for (const path of ["/processes.json", "/health.json", "/review.json"]) {
    const { status, body } = await office.get<Problem>(path);
    expect([path, status, body.code]).toEqual([path, 503, "store-missing"]);
  }
  const { status, body } = await office.post<Problem>("/reports", { text: TRUCE });
  expect([status, body.remedy]).toEqual([503, expect.stringContaining("Put the store back")]);
  renameSync(`${location}.gone`, location);
  expect((await office.get<ProcessList>("/processes.json")).body.processes).toHaveLength(2);
  expect(office.faults.splice(0)).toHaveLength(4);
});
