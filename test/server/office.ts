import type { Hono } from "hono";
import { afterAll, expect } from "vitest";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";
import type { Report } from "../../src/record/index.ts";
import { createApp } from "../../src/server/app.ts";
import type { Desk } from "../../src/server/desk.ts";
import { keeperHere } from "../../src/server/jobs/keeper.ts";
import { openDesk } from "../../src/server/open-desk.ts";
import { storeWatch } from "../../src/server/store-watch.ts";
import type { Store } from "../../src/store/index.ts";
import { toyModels } from "../cli/run.ts";
import { intakeOf, keep, newStore, readerOf } from "../pipeline/keeping/newsroom.ts";
import { tokensOf } from "../store/things.ts";

export const TOKEN = "a-token-that-nobody-guesses";
const HOST = "localhost:4173";

/** What came back: its status, its headers, and its body as JSON where it is. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** A server without a socket, with some reports in its store; its answers are checked against their schemas. */
export interface Office {
  readonly app: Hono;
  readonly desk: Desk;
  readonly store: Store;
  /** Faults of the program that it met; none when a test ends, unless it takes them away. */
  readonly faults: unknown[];
  readonly get: <T = never>(path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer<T>>;
  readonly post: <T = never>(path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer<T>>;
  /** Without token, host and origin: only what is given. */
  readonly raw: (path: string, init?: RequestInit) => Promise<Response>;
}

const offices: Office[] = [];
afterAll(async () => {
  for (const { store, faults } of offices) {
    expect(faults).toEqual([]);
    await store.close();
  }
  offices.length = 0;
});

export async function openOffice(reports: readonly Report[] = [], sources: readonly string[] = []): Promise<Office> {
  const store = await newStore();
  const kept = reports.map((one, at) => intakeOf(one, sources[at] ?? `reports/${at}.txt`));
  await keep(store, readerOf(reports), kept);
  for (const { reading } of reports)
    await store.write((to) => to.index(reading.document.id, "words", tokensOf(reading.document.text)));
  const faults: unknown[] = [];
  const log = (error: unknown) => void faults.push(error);
  let minted = 0;
  const clock = () => new Date("2024-03-14T12:00:00.000Z");
  const reader = createReader({
    analysers: openModels(toyModels()),
    knowledge: loadKnowledge(),
    version: "1.0.0",
    why: false,
  });
  const desk = openDesk({
    store,
    clock,
    newId: () => `minted-${++minted}`,
    keeper: keeperHere({ store, reader: () => reader, clock }),
    modelsFolder: toyModels(),
    log,
  });
  const app = createApp({
    desk,
    token: TOKEN,
    bound: "127.0.0.1",
    hostname: "desk",
    pagesFolder: "test/server/pages",
    modelsFolder: toyModels(),
    requireStore: storeWatch(store),
    log,
    checksAnswers: true,
  });
  const raw = async (path: string, init: RequestInit = {}) => app.request(`http://${HOST}${path}`, init);
  const known = { host: HOST, authorization: `Bearer ${TOKEN}` };
  const office: Office = {
    app,
    desk,
    store,
    faults,
    raw,
    get: async (path, headers = {}) => answerOf(await raw(path, { headers: { ...known, ...headers } })),
    post: async (path, body, headers = {}) =>
      answerOf(
        await raw(path, {
          method: "POST",
          headers: { ...known, ...(body instanceof FormData ? {} : { "content-type": "application/json" }), ...headers },
          body: body instanceof FormData ? body : JSON.stringify(body),
        }),
      ),
  };
  offices.push(office);
  return office;
}

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json") ?? false;
  return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as T };
}

/** A part of an address. */
export const part = encodeURIComponent;
