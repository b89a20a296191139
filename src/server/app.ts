import { type Context, Hono } from "hono";
import { PourparlersError } from "../claims/index.ts";
import { readJson } from "./body.ts";
import { breath } from "./breath.ts";
import type { Desk } from "./desk.ts";
import { openApi } from "./openapi.ts";
import { findFile, isPage } from "./pages.ts";
import { isFault, problemOf } from "./problems.ts";
import type { Route } from "./route.ts";
import { ROUTES } from "./routes/index.ts";
import { type GuardParts, guard } from "./safety/guard.ts";
import { SAFETY_HEADERS } from "./safety/headers.ts";
import { readUploads } from "./uploads.ts";
import { type Language, languageAsked } from "./words/index.ts";

/** What the app is made of. */
export interface AppParts extends GuardParts {
  readonly desk: Desk;
  /** Where the built pages lie. */
  readonly pagesFolder: string;
  readonly modelsFolder: string;
  /** Throws PourparlersError where the store is not where it was. */
  readonly requireStore: () => void;
  /** Told of faults, which the answer does not show. */
  readonly log: (error: unknown) => void;
  /** True: answers are checked against their schemas, for tests. */
  readonly checksAnswers?: boolean;
}

/** The server without a socket. */
export function createApp(parts: AppParts): Hono {
  const { desk, log, requireStore } = parts;
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(SAFETY_HEADERS)) context.res.headers.set(name, value);
    if (!context.res.headers.has("cache-control")) context.res.headers.set("cache-control", "no-store");
  });
  app.use(guard(parts));
  app.onError((error, context) => {
    if (isFault(error)) log(error);
    const { status, problem } = problemOf(error, languageIn(context));
    // Who opens an address gets words, not JSON; text is never taken for a page.
    if (context.req.method === "GET" && !context.req.path.endsWith(".json") && wantsPage(context))
      return context.text(`${problem.message}\n${problem.remedy}\n[${problem.code}]\n`, status);
    return context.json(problem, status);
  });

  for (const route of ROUTES) {
    app.on(route.method.toUpperCase(), honoPath(route.path), async (context) => {
      requireStore();
      const pause = breath();
      const asked = {
        params: paramsOf(context, route),
        query: queryOf(context),
        body: route.body ? await readJson(context.req.raw) : undefined,
        language: languageIn(context),
        desk,
      };
      const answer = await route.respond(asked);
      if (parts.checksAnswers === true) route.answer.parse(answer);
      // A long answer is put into words when others have had their turn.
      await pause.take();
      return context.json(answer as object, route.status);
    });
  }
  app.post("/reports", async (context) => {
    requireStore();
    const uploads = await readUploads(context.req.raw);
    return context.json({ job: desk.jobs.add({ kind: "uploads", uploads }) }, 202);
  });
  app.get("/openapi.json", (context) => context.json(openApi(ROUTES, desk.version)));
  app.get("*", (context) => servePage(context, parts));
  app.all("*", (context) => {
    throw new PourparlersError("page-unknown", { path: context.req.path.slice(0, 200) });
  });
  return app;
}

async function servePage(context: Context, { pagesFolder, modelsFolder }: AppParts): Promise<Response> {
  const { path } = context.req;
  const model = /^\/models\/([\w.-]+)$/.exec(path)?.[1];
  const file = model === undefined ? await findFile(pagesFolder, path) : await findFile(modelsFolder, model);
  if (file && path !== "/") {
    // The names of built files change with what is in them.
    const caching = path.startsWith("/assets/") ? "private, max-age=31536000, immutable" : "no-cache";
    return context.body(file.bytes, 200, { "content-type": file.type, "cache-control": caching });
  }
  if (path.endsWith(".json") || !(isPage(path) || wantsPage(context)))
    throw new PourparlersError("page-unknown", { path: path.slice(0, 200) });
  const index = await findFile(pagesFolder, "index.html");
  if (!index) throw new PourparlersError("pages-missing");
  return context.body(index.bytes, isPage(path) ? 200 : 404, { "content-type": index.type });
}

function languageIn(context: Context): Language {
  return languageAsked(context.req.query("lang"), context.req.header("accept-language"));
}

function wantsPage(context: Context): boolean {
  return /\btext\/html\b/.test(context.req.header("accept") ?? "");
}

/** "/process/:id{[^/]+}/round/:round{[^/]+\\.json}" of "/process/{id}/round/{round}.json". */
function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}(\.json$)?/g, (_, name: string, ending?: string) =>
    ending === undefined ? `:${name}{[^/]+}` : `:${name}{[^/]+\\.json}`,
  );
}

function paramsOf(context: Context, { path }: Route): Readonly<Record<string, string>> {
  const params: Record<string, string> = { ...context.req.param() };
  const last = /\{(\w+)\}\.json$/.exec(path)?.[1];
  if (last !== undefined) params[last] = (params[last] ?? "").replace(/\.json$/, "");
  return params;
}

/** What is asked after "?"; fields that were left empty were not asked. */
function queryOf(context: Context): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(context.req.query()).filter(([name, value]) => value !== "" && name !== "lang"));
}
