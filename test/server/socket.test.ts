import { randomUUID } from "node:crypto";
import { existsSync, renameSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Job, Problem } from "../../src/server/contract/index.ts";
import { type RunningServer, startServer } from "../../src/server/index.ts";
import type { Store } from "../../src/store/index.ts";
import { toyModels } from "../cli/run.ts";
import { intakeOf, keep, newStore, readerOf } from "../pipeline/keeping/newsroom.ts";
import { reports, round20 } from "./talks.ts";

const started = async (store: Store, port = 0): Promise<RunningServer> =>
  startServer({
    store,
    location: store.location,
    port,
    modelsFolder: toyModels(),
    clock: () => new Date(),
    newId: randomUUID,
    log: () => {},
  });

test("on a real socket: the printed address lets in, reports are read in a thread while pages are answered", async () => {
  const store = await newStore();
  const server = await started(store);
  try {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const first = await fetch(server.address, { redirect: "manual" });
    const cookie = first.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect([first.status, first.headers.get("location")]).toEqual([303, "/"]);
    const form = new FormData();
    for (let n = 0; n < 3; n++)
      form.append("files", new File([`Les pourparlers reprendront mardi à Genève, dit l'envoyé numéro ${n}.`], `${n}.txt`));
    form.append("language", "fr");
    const sent = await fetch(`${server.url}/reports`, { method: "POST", body: form, headers: { cookie, origin: server.url } });
    expect(sent.status).toBe(202);
    const { job } = (await sent.json()) as { job: string };
    const health = await fetch(`${server.url}/health.json`, { headers: { cookie } });
    expect(await health.json()).toMatchObject({ job });
    await server.jobs.settled();
    const told = (await (await fetch(`${server.url}/jobs/${job}.json`, { headers: { cookie } })).json()) as Job;
    expect(told).toMatchObject({ state: "done", done: 3, counts: { new: 3 }, problem: null });
    expect((await store.counts()).documents).toBe(3);
  } finally {
    await server.close();
    await store.close();
  }
});

test("a browser that sends fifty megabytes hears why they were not taken", async () => {
  const store = await newStore();
  const server = await started(store);
  try {
    const form = new FormData();
    form.append("files", new File([new Uint8Array(50_000_000).fill(98)], "large.txt"));
    const headers = { authorization: `Bearer ${server.token}` };
    const answer = await fetch(`${server.url}/reports`, { method: "POST", body: form, headers });
    expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([413, "upload-too-large"]);
  } finally {
    await server.close();
    await store.close();
  }
});

/** A server of four reports, as a program asks it. */
async function talksServer() {
  const store = await newStore();
  await keep(
    store,
    readerOf(reports),
    reports.map((one, at) => intakeOf(one, `reports/${at}.txt`)),
  );
  const server = await started(store);
  const headers = { authorization: `Bearer ${server.token}` };
  const ask = async <T = Problem>(path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${server.url}${path}`, { ...init, headers: { ...headers, ...init.headers } });
    return { status: answer.status, body: (await answer.json()) as T };
  };
  const post = <T = Problem>(path: string, body: unknown) =>
    ask<T>(path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
  const close = async () => {
    await server.close();
    await store.close();
  };
  return { store, server, ask, post, close };
}

test("on a real socket: unknown ids lead on, wrong tokens see nothing, of two tabs the second hears of the first", async () => {
  const { server, ask, post, close } = await talksServer();
  const { id } = round20.reading.document;
  try {
    for (const [path, near] of [
      ["/process/process%3Aastanna.json", "process:astana"],
      [`/report/${id.slice(0, 12)}.json`, id],
      [`/claim/${id}/v9.json`, "v1"],
      ["/entity/place%3Agenevva.json", "place:geneva"],
    ] as const) {
      const { status, body } = await ask(path);
      expect([path, status, body.near?.[0]?.id]).toEqual([path, 404, near]);
    }
    for (const headers of [
      {},
      { authorization: "Bearer wrong" },
      { cookie: "pourparlers=wrong" },
      { authorization: "x".repeat(9000) },
    ])
      expect((await fetch(`${server.url}/process/process%3Aastana.json`, { headers })).status).toBe(401);
    expect((await fetch(`${server.url}/?token=wrong`, { redirect: "manual" })).status).toBe(401);

    const [role] = round20.reading.roles;
    if (!role) throw new Error("no role");
    const { start, end } = role.evidence;
    const entry = { kind: "claim", document: id, claim: role.id, evidence: { start, end }, changes: null, after: null };
    const tabs = ["accept", "reject"].map((decision) => post("/reviews", { by: "Nadia", entries: [{ ...entry, decision }] }));
    const answers = (await Promise.all(tabs)).toSorted((a, b) => a.status - b.status);
    expect(answers.map(({ status }) => status)).toEqual([201, 409]);
    expect(answers[1]?.body).toMatchObject({ code: "decision-outdated", newer: [{ by: "Nadia" }] });
  } finally {
    await close();
  }
});

test("on a real socket: rubbish and endless names are told in a line each, and what was with them is kept", async () => {
  const { server, store, ask, post, close } = await talksServer();
  try {
    const form = new FormData();
    const rubbish = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 256);
    form.append("files", new File([rubbish], "rubbish.pdf"));
    form.append("files", new File([rubbish], `${"long name ".repeat(1000)}.txt`));
    form.append("files", new File(["Les pourparlers reprendront mardi à Genève, a dit l'envoyé."], "sound.txt"));
    form.append("language", "fr");
    form.append("outlet", "Outlet ".repeat(1500));
    const { status, body } = await ask<{ job: string }>("/reports", { method: "POST", body: form });
    expect(status).toBe(202);
    await server.jobs.settled();
    const { body: job } = await ask<Job>(`/jobs/${body.job}.json`);
    expect(job).toMatchObject({ state: "done", counts: { new: 1, failed: 2 } });
    for (const { file, message } of job.failures) expect([file.length < 300, message.length < 500]).toEqual([true, true]);
    expect((await store.counts()).documents).toBe(reports.length + 1);

    const name = "N".repeat(10_000);
    const { id } = round20.reading.document;
    expect((await post("/markings", { document: id, level: "restricted", by: name })).status).toBe(400);
    for (const path of [`/entity/${name}.json`, `/process/${name}.json`, `/report/${name}.json`, `/claim/${id}/${name}.json`]) {
      const unknown = await ask(path);
      expect([path.slice(0, 12), unknown.status, JSON.stringify(unknown.body).length < 2000]).toEqual([
        path.slice(0, 12),
        404,
        true,
      ]);
    }
  } finally {
    await close();
  }
});

test("on a real socket: a store that disappears while it is served is said to be gone, and is served again once it is back", async () => {
  const { store, ask, post, close } = await talksServer();
  try {
    expect((await ask("/process/process%3Aastana.json")).status).toBe(200);
    renameSync(store.location, `${store.location}.away`);
    for (const path of [
      "/process/process%3Aastana.json",
      "/processes.json",
      "/review.json",
      "/search.json?q=round",
      "/health.json",
    ])
      expect([path, (await ask(path)).status, (await ask(path)).body.code]).toEqual([path, 503, "store-missing"]);
    const mark = () => post("/markings", { document: round20.reading.document.id, level: "closed" });
    expect((await mark()).status).toBe(503);
    renameSync(`${store.location}.away`, store.location);
    expect((await ask("/process/process%3Aastana.json")).status).toBe(200);
    expect((await mark()).status).toBe(201);
  } finally {
    await close();
  }
});

test("a port that is taken is said to be", async () => {
  const store = await newStore();
  const server = await started(store);
  try {
    const port = Number(new URL(server.url).port);
    await expect(started(store, port)).rejects.toMatchObject({ code: "port-taken" });
  } finally {
    await server.close();
    await store.close();
  }
});

test("a server that is closed in the middle of reading ends, and what it told as kept is kept", async () => {
  const store = await newStore();
  const server = await started(store);
  const texts = Array.from({ length: 60 }, (_, n) =>
    JSON.stringify({ text: `The talks resume in round ${n}. `.repeat(30), language: "en" }),
  );
  const form = new FormData();
  form.append("files", new File([texts.join("\n")], "many.jsonl"));
  const headers = { authorization: `Bearer ${server.token}` };
  const { job } = (await (await fetch(`${server.url}/reports`, { method: "POST", body: form, headers })).json()) as {
    job: string;
  };
  while ((server.jobs.find(job)?.done ?? 0) === 0 && server.jobs.current() !== null) await wait(20);
  const told = server.jobs.find(job)?.done ?? 0;
  await server.close();
  expect((await store.counts()).documents).toBeGreaterThanOrEqual(told);
  expect(existsSync(store.location)).toBe(true);
  await expect(fetch(`${server.url}/health.json`, { headers })).rejects.toThrow();
  await store.close();
});
