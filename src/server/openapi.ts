import { z } from "zod";
import { acceptedSchema, pastedReportSchema, problemSchema } from "./contract/index.ts";
import type { Route } from "./route.ts";

type Json = { readonly [key: string]: unknown };

/** What the server answers and takes, as OpenAPI 3.1, made of the same schemas that check it. */
export function openApi(routes: readonly Route[], version: string): Json {
  const components: Record<string, unknown> = {};
  const schemaOf = (schema: z.ZodType, io: "input" | "output"): unknown => {
    const { $defs, $schema: _, ...own } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
    for (const [name, definition] of Object.entries(($defs ?? {}) as Json)) components[name] = pointed(definition);
    return pointed(own);
  };
  const json = (schema: unknown) => ({ content: { "application/json": { schema } } });
  const problem = { description: "What went wrong, in words.", ...json(schemaOf(problemSchema, "output")) };

  const paths: Record<string, Record<string, unknown>> = {};
  for (const { method, path, summary, query, body, answer, status } of routes) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
    }));
    const asked = query ? (schemaOf(query, "input") as { properties?: Json; required?: readonly string[] }) : {};
    const queried = Object.entries(asked.properties ?? {}).map(([name, schema]) => {
      const { description, ...rest } = schema as Json;
      return {
        name,
        in: "query",
        required: asked.required?.includes(name) ?? false,
        ...(description === undefined ? {} : { description }),
        schema: rest,
      };
    });
    paths[path] = {
      ...paths[path],
      [method]: {
        operationId: operationId(method, path),
        summary,
        parameters: [...named, ...queried, { $ref: "#/components/parameters/lang" }],
        ...(body ? { requestBody: { required: true, ...json(schemaOf(body, "input")) } } : {}),
        responses: { [status]: { description: summary, ...json(schemaOf(answer, "output")) }, default: problem },
      },
    };
  }
  paths["/reports"] = {
    post: addReports(schemaOf(pastedReportSchema, "input"), json(schemaOf(acceptedSchema, "output")), problem),
  };
  return {
    openapi: "3.1.0",
    info: { title: "Pourparlers", version, description: "News reports about peace talks as a sourced record." },
    paths,
    components: {
      schemas: components,
      parameters: {
        lang: {
          name: "lang",
          in: "query",
          required: false,
          description: "Language of names and words; left out: as Accept-Language has it.",
          schema: { enum: ["fr", "en"] },
        },
      },
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
    },
    security: [{ token: [] }],
  };
}

function addReports(pasted: unknown, accepted: Json, problem: Json): Json {
  const text = { type: "string" };
  const files = { type: "array", items: { type: "string", contentMediaType: "application/octet-stream" } };
  const form = {
    type: "object",
    required: ["files"],
    properties: { files, published: text, language: text, outlet: text, url: text, title: text },
  };
  return {
    operationId: "postReports",
    summary: "Begins to add reports: files, or a text that was pasted.",
    parameters: [{ $ref: "#/components/parameters/lang" }],
    requestBody: {
      required: true,
      content: { "multipart/form-data": { schema: form }, "application/json": { schema: pasted } },
    },
    responses: { "202": { description: "Where to ask how far it has come.", ...accepted }, default: problem },
  };
}

/** Schemas among the components instead of beside each other. */
function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "$ref" && typeof inner === "string" ? inner.replace("#/$defs/", "#/components/schemas/") : pointed(inner),
    ]),
  );
}

/** "getProcessIdRound" of "/process/{id}/round.json". */
function operationId(method: string, path: string): string {
  const words = path.replace(/\.json$/, "").match(/[A-Za-z]+/g) ?? [];
  return `${method}${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`;
}
