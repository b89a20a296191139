import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ClaimEntry, ClaimsOfText } from "../../src/record/index.ts";
import { openStore, type Store, sealPiece, unsealPieces, type ViewToKeep } from "../../src/store/index.ts";
import { findServer, type PostgresServer, startServer } from "./postgres-server.ts";
import { documentOf, idOf, inputOf, tickingClock } from "./things.ts";

// A server answers late on a machine that is busy with other things.
vi.setConfig({ testTimeout: 120_000 });

const programs = findServer();
const folder = mkdtempSync(join(tmpdir(), "pp-derived-"));
let server: PostgresServer | null = null;
let made = 0;
const opened: Store[] = [];

beforeAll(async () => {
  if (programs !== null) server = await startServer(programs);
}, 60_000);
afterAll(async () => {
  await Promise.all(opened.map((store) => store.close()));
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const TEXTS = {
  truce: "Les deux délégations ont signé la trêve à Genève.",
  talks: "Les pourparlers reprendront lundi à Genève.",
  denial: "La délégation nie toute négociation.",
};
const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

const claim = (id: string, kind: string, known: Partial<ClaimEntry> = {}): ClaimEntry => ({
  claim: id,
  list: "events",
  kind,
  process: "process:astana",
  actors: ["state:KAZ"],
  day: day("2023-06-20"),
  start: 4,
  end: 8,
  review: null,
  ...known,
});

const CLAIMS: Readonly<Record<keyof typeof TEXTS, ClaimsOfText>> = {
  truce: {
    claims: [
      claim("v1", "truce"),
      claim("v2", "talks", { actors: ["state:RUS", "state:KAZ"], day: day("2023-06-21"), review: "accept" }),
    ],
    processes: ["process:astana"],
    outlet: "Le Courrier",
    language: "fr",
    published: { first: day("2023-06-21"), last: day("2023-06-21") },
  },
  talks: {
    claims: [
      claim("v1", "talks", { process: "process:geneva" }),
      claim("s1", "say", { list: "statements", day: null, actors: [] }),
    ],
    processes: ["process:geneva", "process:astana"],
    outlet: "Agence A",
    language: "fr",
    published: { first: day("2024-01-01"), last: day("2024-01-31") },
  },
  denial: {
    claims: [claim("v1", "talks", { actors: ["body~nobody's"] })],
    processes: [],
    outlet: null,
    language: "en",
    published: null,
  },
};

const viewOf = (revision: number, known: Partial<ViewToKeep> = {}): ViewToKeep => ({
  process: "process:astana",
  variant: "en",
  revision,
  stamp: "1",
  head: { name: "Astana" },
  lists: [{ section: "timeline", ids: ["event:1", "event:2"], pieces: [sealPiece({ items: '["a","b"]', claims: "[1]" })] }],
  ...known,
});

describe.each(programs === null ? (["sqlite"] as const) : (["sqlite", "postgres"] as const))("on %s", (kind) => {
  const fresh = async (): Promise<Store> => {
    const name = `store_${made++}`;
    const location = kind === "sqlite" ? join(folder, `${name}.db`) : (server?.database(name) ?? "");
    const store = await openStore(location, { clock: tickingClock() });
    opened.push(store);
    return store;
  };
  const filled = async (...order: (keyof typeof TEXTS)[]): Promise<Store> => {
    const store = await fresh();
    for (const name of order.length > 0 ? order : (["truce", "talks", "denial"] as const)) {
      await store.write(async (to) => {
        const document = documentOf(TEXTS[name]);
        await to.addDocument(inputOf(TEXTS[name], { document, received: to.at, marking: name === "denial" ? null : "public" }));
        await to.indexClaims(document.id, CLAIMS[name]);
      });
    }
    return store;
  };
  const nameOf = (document: string) => Object.entries(TEXTS).find(([, text]) => idOf(text) === document)?.[0];
  const namesOf = (found: { claims: readonly { document: string; claim: string }[] }) =>
    found.claims.map(({ document, claim: id }) => `${nameOf(document)} ${id}`);

  test("claims come in the order of their days, with their words; undated ones stand last", async () => {
    const store = await filled();
    const { claims, total } = await store.claims();
    expect([total, claims[0]]).toEqual([
      5,
      {
        document: idOf(TEXTS.truce),
        claim: "v2",
        list: "events",
        kind: "talks",
        process: "process:astana",
        day: "2023-06-21",
        start: 4,
        end: 8,
        words: "deux",
        review: "accept",
      },
    ]);
    expect(claims.at(-1)).toMatchObject({ claim: "s1", day: null });
    const [first, second] = [await store.claims({ limit: 2 }), await store.claims({ limit: 3, offset: 2 })];
    expect([...first.claims, ...second.claims]).toEqual(claims);
    expect((await store.claims({ order: "oldest" })).claims).toEqual(claims.toReversed());
    const other = await filled("denial", "truce", "talks");
    expect(namesOf(await other.claims())).toEqual(namesOf({ claims }));
  });

  test("claims are narrowed by list, process, actor, kind, day, decision and marking, and by all at once", async () => {
    const store = await filled();
    const total = async (query: Parameters<Store["claims"]>[0]) => (await store.claims(query)).total;
    expect(await total({ list: ["statements"] })).toBe(1);
    expect(await total({ list: ["statements", "events"] })).toBe(5);
    expect(await total({ process: ["process:geneva"] })).toBe(1);
    expect(await total({ process: ["process:geneva", "process:astana"] })).toBe(5);
    expect(await total({ actor: ["state:KAZ"] })).toBe(3);
    expect(await total({ actor: ["state:RUS", "state:KAZ"] })).toBe(3);
    expect(await total({ kind: ["events:talks"] })).toBe(3);
    expect(await total({ kind: ["events:unheard-of"] })).toBe(0);
    expect(await total({ from: "2023-06-21" })).toBe(1);
    expect(await total({ to: "2023-06-20" })).toBe(3);
    expect(await total({ year: ["2023"] })).toBe(4);
    expect(await total({ review: ["accept"] })).toBe(1);
    expect(await total({ review: ["undecided"], list: ["events"] })).toBe(3);
    expect(await total({ upTo: "shareable" })).toBe(4);
    expect(namesOf(await store.claims({ actor: ["state:KAZ"], kind: ["events:talks"], process: ["process:astana"] }))).toEqual([
      "truce v2",
    ]);
    expect(namesOf(await store.claims({ actor: ["state:KAZ"], from: "2023-06-20", to: "2023-06-21" }))).toHaveLength(3);
    expect((await store.claims({ actor: ["state:KAZ"], to: "2023-06-20" })).total).toBe(2);
    const [first] = (await store.claims({ actor: ["state:KAZ"], order: "newest", limit: 1 })).claims;
    const [last] = (await store.claims({ actor: ["state:KAZ"], order: "oldest", limit: 1, offset: 2 })).claims;
    expect([first?.day, last]).toEqual(["2023-06-21", first]);
    await expect(store.claims({ from: "June" })).rejects.toThrow(RangeError);
  });

  test("a text's claims indexed anew take the place of those that were there", async () => {
    const store = await filled();
    await store.write((to) => to.indexClaims(idOf(TEXTS.truce), { ...CLAIMS.truce, claims: [claim("v9", "deal")] }));
    expect(namesOf(await store.claims({ process: ["process:astana"], actor: ["state:KAZ"] }))).toEqual(["truce v9"]);
    expect((await store.claims({ actor: ["state:RUS"] })).total).toBe(0);
  });

  test("searches are narrowed by facets, whose values are counted as if nothing of theirs were chosen", async () => {
    const store = await filled();
    const found = async (facets: NonNullable<Parameters<Store["search"]>[1]>["facets"]) => {
      const { hits, total, counts } = await store.search([], {
        ...(facets ? { facets } : {}),
        count: ["outlet", "year", "kind"],
      });
      expect(total).toBe(hits.length);
      return { names: hits.map(({ document }) => nameOf(document)), counts };
    };
    const all = await found(undefined);
    expect(all.names).toEqual(["talks", "truce", "denial"]);
    expect(all.counts.outlet).toEqual([
      { value: "Agence A", count: 1 },
      { value: "Le Courrier", count: 1 },
    ]);
    expect(all.counts.kind?.[0]).toEqual({ value: "events:talks", count: 3 });
    const one = await found({ outlet: ["Agence A"] });
    expect([one.names, one.counts.outlet, one.counts.year]).toEqual([
      ["talks"],
      all.counts.outlet,
      [{ value: "2024", count: 1 }],
    ]);
    expect((await found({ process: ["process:astana"], actor: ["state:RUS"] })).names).toEqual(["truce"]);
    expect((await found({ from: "2024-01-15", to: "2024-01-20" })).names).toEqual(["talks"]);
    expect((await found({ year: ["2023"], language: ["fr"] })).names).toEqual(["truce"]);
    expect((await found({ actor: ["state:XXX"] })).names).toEqual([]);
    await store.write((to) => to.indexClaims(idOf(TEXTS.denial), { ...CLAIMS.denial, outlet: "Agence A" }));
    expect((await found({ outlet: ["Agence A"] })).names).toEqual(["talks", "denial"]);
  });

  test("it is told how many texts of a process came after a day", async () => {
    const store = await filled();
    expect(await store.arrivals("2024-03-13")).toEqual(
      new Map([
        ["process:astana", 3],
        ["process:geneva", 1],
        // the family of that one
        ["process:syria-un-peace-process", 1],
      ]),
    );
    expect(await store.arrivals("2024-03-14")).toEqual(new Map());
  });

  test("a revision rises with every change of a process's parts, and with that of no other", async () => {
    const store = await fresh();
    const change = (process: string | null, key: string, body: unknown) =>
      store.write((to) => to.changeParts([{ key, process, body }]));
    await change("process:astana", "a", 1);
    await change("process:geneva", "g", 1);
    const before = await store.revisionOf("process:astana");
    await change("process:geneva", "g", 2);
    expect(await store.revisionOf("process:astana")).toBe(before);
    await change(null, "a", null);
    expect(await store.revisionOf("process:astana")).toBeGreaterThan(before);
    expect((await store.revisions()).map(({ process }) => process)).toEqual(["process:geneva"]);
    const last = await store.revisionOf("process:geneva");
    await store.write((to) => to.clearParts());
    await change("process:geneva", "g", 2);
    expect(await store.revisionOf("process:geneva")).toBeGreaterThan(last);
  });

  test("a family has the parts of its processes, where several have any, and the last of their revisions", async () => {
    const store = await fresh();
    const change = (process: string, key: string, body: unknown) => store.write((to) => to.changeParts([{ key, process, body }]));
    const [lome, paris, family] = [
      "process:lome-cote-divoire-2002",
      "process:linas-marcoussis",
      "process:ivory-coast-peace-process",
    ];
    await change(lome, "l", 1);
    expect((await store.processes()).map(({ process }) => process)).toEqual([lome]);
    await change(paris, "p", 1);
    expect(await store.processes()).toEqual([
      { process: family, parts: 2 },
      { process: paris, parts: 1 },
      { process: lome, parts: 1 },
    ]);
    expect((await store.partsOf(family)).map(({ key }) => key)).toEqual(["l", "p"]);
    const revision = await store.revisionOf(family);
    expect(revision).toBe(await store.revisionOf(paris));
    await change(lome, "l", 2);
    expect(await store.revisionOf(family)).toBeGreaterThan(revision);
    expect((await store.revisions()).find(({ process }) => process === family)?.revision).toBe(await store.revisionOf(lome));
  });

  test("a view is kept in pieces, if its parts have not changed since, in place of the one before", async () => {
    const store = await fresh();
    await store.write((to) => to.changeParts([{ key: "a", process: "process:astana", body: 1 }]));
    const revision = await store.revisionOf("process:astana");
    expect(await store.write((to) => to.keepView(viewOf(revision - 1)))).toBe(false);
    expect(await store.write((to) => to.keepView(viewOf(revision)))).toBe(true);
    const kept = await store.keptView("process:astana", "en");
    expect(kept).toMatchObject({ process: "process:astana", revision, stamp: "1", head: { name: "Astana" } });
    const number = kept?.number ?? 0;
    const range = { from: 0, to: 3, claims: true };
    expect(await store.viewIds(number, "timeline")).toEqual(["event:1", "event:2"]);
    expect(await store.viewPieces(number, "timeline", range)).toEqual([{ items: '["a","b"]', claims: "[1]" }]);
    expect(await store.viewPieces(number, "timeline", { ...range, claims: false })).toEqual([{ items: '["a","b"]', claims: "" }]);
    expect(await store.viewPieces(number, "roles", range)).toEqual([]);
    const lists = await store.viewLists(number, ["roles", "timeline"]);
    expect(lists?.map(({ section, pieces }) => [section, unsealPieces(pieces)])).toEqual([
      ["roles", []],
      ["timeline", [{ items: '["a","b"]', claims: "[1]" }]],
    ]);
    expect(await store.viewLists(number, ["roles"])).toEqual([{ section: "roles", pieces: [] }]);
    expect(await store.keptView("process:astana", "fr")).toBe(null);
    await store.write((to) => to.keepView(viewOf(revision, { stamp: "2" })));
    expect(await store.viewLists(number, ["timeline"])).toBe(null);
    expect((await store.keptViews("en")).map(({ stamp }) => stamp)).toEqual(["2"]);
    expect([await store.viewPieces(number, "timeline", range), await store.viewIds(number, "timeline")]).toEqual([null, null]);
    expect((await store.check()).problems).toEqual([]);
    await store.write((to) => to.clearParts());
    expect(await store.keptViews("en")).toEqual([]);
  });

  test("of one process only the last few variants are kept", async () => {
    const store = await fresh();
    await store.write((to) => to.changeParts([{ key: "a", process: "process:astana", body: 1 }]));
    const revision = await store.revisionOf("process:astana");
    for (let nth = 0; nth < 12; nth++) await store.write((to) => to.keepView(viewOf(revision, { variant: `v${nth}` })));
    const kept = await Promise.all(Array.from({ length: 12 }, (_, nth) => store.keptView("process:astana", `v${nth}`)));
    expect(kept.map((view) => view !== null)).toEqual([...Array(4).fill(false), ...Array(8).fill(true)]);
  });

  test("a backup has the index of claims and is sound", async () => {
    const store = await filled();
    const file = join(folder, `backup-${kind}.db`);
    expect((await store.backup(file)).problems).toEqual([]);
    const copy = await openStore(file, { clock: tickingClock(), create: false });
    opened.push(copy);
    expect(await copy.claims()).toEqual(await store.claims());
  });
});
