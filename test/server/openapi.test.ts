import { expect, test } from "vitest";
import { openOffice } from "./office.ts";

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name?: string;
    readonly in?: string;
    readonly required?: boolean;
    readonly $ref?: string;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: unknown }>> };
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}
interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>;
  };
}

const office = await openOffice();
const { body: api } = await office.get<Document>("/openapi.json");
const operations = Object.entries(api.paths).flatMap(([path, of]) =>
  Object.entries(of).map(([method, operation]) => ({ path, method, operation })),
);

test("it is OpenAPI 3.1, and names what it describes", () => {
  expect(api.openapi).toMatch(/^3\.1\./);
  expect(api.info).toMatchObject({ title: "Pourparlers", version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
});

test("every route of the app is in it, and no other", () => {
  const routed = office.app.routes
    .filter(({ path }) => !path.endsWith("*") && path !== "/openapi.json")
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(\{[^}]*\})?/g, "{$1}")}`)
    .map((route) => (/\{\w+\}$/.test(route) ? `${route}.json` : route));
  const told = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`);
  expect(told.toSorted()).toEqual([...new Set(routed)].toSorted());
  expect(told.length).toBeGreaterThan(25);
});

test("every operation has its own id, a line of words, its path's parameters and an answer for what goes wrong", () => {
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { path, operation } of operations) {
    expect(operation.summary, path).toMatch(/\.$/);
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const given = operation.parameters.filter((one) => one.in === "path");
    expect(given.map(({ name, required }) => [name, required])).toEqual(named.map((name) => [name, true]));
    expect(Object.keys(operation.responses)).toContain("default");
    for (const { description } of Object.values(operation.responses)) expect(description).not.toBe("");
  }
});

test("every reference leads to a schema, and no schema stands alone", () => {
  const refs = [...JSON.stringify(api).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
  for (const [, kind = "", name = ""] of refs)
    if (kind === "schemas") expect(Object.keys(api.components.schemas)).toContain(name);
  const used = new Set(refs.map(([, , name]) => name));
  expect(Object.keys(api.components.schemas).filter((name) => !used.has(name))).toEqual([]);
  expect(JSON.stringify(api)).not.toContain("#/$defs/");
});

test("what may be null is said to be", () => {
  const known = api.components.schemas["EntityPage"]?.properties?.["known"];
  expect(known).toMatchObject({ anyOf: expect.arrayContaining([{ type: "null" }]) });
  const decision = api.components.schemas["ShownClaim"]?.properties?.["decision"];
  expect(decision).toMatchObject({ anyOf: expect.arrayContaining([{ type: "null" }]) });
});

test("bodies are described for everything that is sent", () => {
  for (const { path, method, operation } of operations)
    expect([path, Object.keys(operation.requestBody?.content ?? {})]).toEqual([
      path,
      method === "get" ? [] : path === "/reports" ? ["multipart/form-data", "application/json"] : ["application/json"],
    ]);
});
