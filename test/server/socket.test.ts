import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Job, Problem } from "../../src/server/contract/index.ts";
import { type RunningServer, startServer } from "../../src/server/index.ts";
import type { Store } from "../../src/store/index.ts";
import { toyModels } from "../cli/run.ts";
import { newStore } from "../pipeline/keeping/newsroom.ts";

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
