import type { z } from "zod";
import type { Desk } from "./desk.ts";
import type { Frozen } from "./frozen.ts";
import { Refusal } from "./refusal.ts";
import type { Language } from "./words/index.ts";

/** What a handler is called with. */
export interface Asked<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly language: Language;
  readonly desk: Desk;
}

/** One address: what it takes, what it answers, and how. */
export interface Route {
  readonly method: "get" | "post";
  /** "/process/{id}.json" */
  readonly path: string;
  /** What it is for, in a line. */
  readonly summary: string;
  readonly query: z.ZodObject | null;
  readonly body: z.ZodType | null;
  readonly answer: z.ZodType;
  readonly status: 200 | 201 | 202;
  readonly respond: (asked: Asked<Readonly<Record<string, string>>, unknown, unknown>) => Promise<unknown>;
}

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

interface RouteShape<Path extends string, Query extends z.ZodObject, Body extends z.ZodType, Answer extends z.ZodType> {
  readonly path: Path;
  readonly summary: string;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer: Answer;
  readonly status?: Route["status"];
  readonly handle: (
    asked: Asked<Readonly<Record<NamesIn<Path>, string>>, z.output<Query>, z.output<Body>>,
  ) => Promise<Frozen<z.input<Answer>>>;
}

/** Reading: what is asked is checked before the handler sees it. */
export function getRoute<
  const Path extends string,
  Answer extends z.ZodType,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
>(shape: RouteShape<Path, Query, z.ZodUndefined, Answer>): Route {
  return routeOf("get", shape);
}

/** Changing: the body is JSON, and checked before the handler sees it. */
export function postRoute<const Path extends string, Answer extends z.ZodType, Body extends z.ZodType>(
  shape: RouteShape<Path, z.ZodObject<Record<never, never>>, Body, Answer> & { readonly body: Body },
): Route {
  return routeOf("post", shape);
}

function routeOf<Path extends string, Query extends z.ZodObject, Body extends z.ZodType, Answer extends z.ZodType>(
  method: Route["method"],
  { path, summary, query, body, answer, status = 200, handle }: RouteShape<Path, Query, Body, Answer>,
): Route {
  return {
    method,
    path,
    summary,
    query: query ?? null,
    body: body ?? null,
    answer,
    status,
    respond: (asked) =>
      handle({
        ...asked,
        params: asked.params as Readonly<Record<NamesIn<Path>, string>>,
        query: (query ? parsed(query, asked.query) : {}) as z.output<Query>,
        body: (body ? parsed(body, asked.body) : undefined) as z.output<Body>,
      }),
  };
}

/** Throws PourparlersError "request-invalid" that says what is wrong where. */
function parsed<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields = result.error.issues.map(({ path, message }) => ({ path: path.join("."), problem: message }));
  const [first] = fields;
  throw new Refusal("request-invalid", { reason: `${first?.path || "–"}: ${first?.problem ?? ""}` }, { fields });
}
