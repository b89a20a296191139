import { expect, test } from "vitest";
import type { Problem } from "../../src/server/contract/index.ts";
import { isOwnHost } from "../../src/server/safety/hosts.ts";
import { isToken, newToken } from "../../src/server/safety/session.ts";
import { openOffice, TOKEN } from "./office.ts";
import { reports, round20 } from "./talks.ts";

const office = await openOffice(reports);
const host = "localhost:4173";
const bearer = { authorization: `Bearer ${TOKEN}` };
const marking = { document: round20.reading.document.id, level: "closed" };
const codeOf = async (response: Response) => ((await response.json()) as Problem).code;
const mark = (headers: Readonly<Record<string, string>>) =>
  office.raw("/markings", {
    method: "POST",
    headers: { host, "content-type": "application/json", ...headers },
    body: JSON.stringify(marking),
  });

test("without the token, or with another, there is nothing to see", async () => {
  const paths = [
    "/",
    "/processes.json",
    "/nothing.json",
    "/assets/main-1a2b.js",
    "/openapi.json",
    `/report/${marking.document}.json`,
  ];
  for (const path of paths)
    for (const headers of [{}, { authorization: "Bearer another" }, { cookie: "pourparlers-4173=another" }]) {
      const response = await office.raw(path, { headers: { host, ...headers } });
      expect([path, response.status, await codeOf(response)]).toEqual([path, 401, "token-wrong"]);
    }
  expect((await office.raw("/?token=another", { headers: { host } })).status).toBe(401);
  expect((await office.raw("/?token=", { headers: { host } })).status).toBe(401);
});

test("who opens a page without it gets words in their language, as text", async () => {
  const response = await office.raw("/", { headers: { host, accept: "text/html", "accept-language": "fr-CA,fr;q=0.9" } });
  expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
  expect(await response.text()).toContain("Ouvrez l’adresse qu’il a affichée à son démarrage");
});

test("the token in the address becomes a cookie that scripts and other sites cannot reach, and leaves the address", async () => {
  const response = await office.raw(`/process/process%3Aastana?tab=2&token=${TOKEN}`, { headers: { host } });
  expect([response.status, response.headers.get("location")]).toEqual([303, "/process/process%3Aastana?tab=2"]);
  const cookie = response.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/; HttpOnly; SameSite=Strict$/);
  expect(cookie).toMatch(/^pourparlers-4173=/);
  const next = await office.raw("/processes.json", { headers: { host, cookie: `other=1; ${cookie.split(";")[0]}` } });
  expect(next.status).toBe(200);
});

test("the redirection leads to this server, whatever the path looks like", async () => {
  const response = await office.raw(`//evil.example/?token=${TOKEN}`, { headers: { host } });
  expect(response.headers.get("location")).toBe("/evil.example/");
});

test("a name that is not its own is refused before anything else", async () => {
  for (const foreign of ["evil.example", "localhost.evil.example:4173", "127.0.0.1.evil.example", "desk"]) {
    const response = await office.raw("/processes.json", { headers: { ...bearer, host: foreign } });
    expect([foreign, response.status, await codeOf(response)]).toEqual([foreign, 403, "host-foreign"]);
  }
  for (const own of ["127.0.0.1:9", "[::1]:4173", "LOCALHOST"])
    expect((await office.raw("/health.json", { headers: { ...bearer, host: own } })).status).toBe(200);
});

test("where it listens on all addresses, any address and the machine's name are its own, other names are not", () => {
  const is = (name: string) => isOwnHost(name, "0.0.0.0", "desk");
  expect(["192.168.1.7:4173", "[fe80::1]:4173", "desk:4173", "evil.example", "1.2.3.4.evil.example", ""].map(is)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("what changes anything comes from its own pages, or from a program with the token in the header", async () => {
  const cookie = `pourparlers-4173=${TOKEN}`;
  for (const headers of [
    { cookie, origin: "http://evil.example" },
    { cookie, origin: "null" },
    { cookie, origin: "http://localhost:9999" },
    { cookie },
    { ...bearer, origin: "http://evil.example" },
  ]) {
    const response = await mark(headers);
    expect([response.status, await codeOf(response)]).toEqual([403, "origin-foreign"]);
  }
  expect((await office.store.document(marking.document))?.marking).toBeNull();
  expect((await mark({ cookie, origin: "http://localhost:4173" })).status).toBe(201);
  expect((await mark(bearer)).status).toBe(201);
});

test("a form of another page cannot pass for JSON", async () => {
  const response = await office.raw("/markings", {
    method: "POST",
    headers: { ...bearer, host, "content-type": "text/plain" },
    body: JSON.stringify(marking),
  });
  expect([response.status, await codeOf(response)]).toEqual([400, "request-invalid"]);
});

test("every answer, of whatever kind, has the headers that keep pages safe", async () => {
  for (const path of ["/", "/processes.json", "/nothing.json", "/assets/main-1a2b.js", `/?token=${TOKEN}`]) {
    for (const headers of [{ host, ...bearer }, { host }, { host: "evil.example" }]) {
      const answer = (await office.raw(path, { headers })).headers;
      expect(answer.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
      expect(answer.get("content-security-policy")).not.toContain("unsafe-inline");
      expect(answer.get("x-content-type-options")).toBe("nosniff");
      expect(answer.get("referrer-policy")).toBe("no-referrer");
    }
  }
  expect((await office.get("/processes.json")).headers.get("cache-control")).toBe("no-store");
});

test("tokens are long, never the same, and compared as wholes", () => {
  expect(newToken()).toMatch(/^[\w-]{43}$/);
  expect(newToken()).not.toBe(newToken());
  expect([isToken(TOKEN, TOKEN), isToken(TOKEN.slice(0, -1), TOKEN), isToken(undefined, TOKEN)]).toEqual([true, false, false]);
});
