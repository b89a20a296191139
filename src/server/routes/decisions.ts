import { PourparlersError } from "../../claims/index.ts";
import { markDocument } from "../../pipeline/index.ts";
import {
  bulkBodySchema,
  decidedSchema,
  decisionsBodySchema,
  markedSchema,
  markingBodySchema,
  previewBodySchema,
  previewSchema,
} from "../contract/index.ts";
import { getDocument } from "../data/heads.ts";
import { planBulk } from "../review/bulk.ts";
import { keepDecisions } from "../review/decide.ts";
import { postRoute, type Route } from "../route.ts";

const decideRoute = postRoute({
  path: "/reviews",
  summary: "Keeps decisions, all or none; each names the decision that was in force when it was made.",
  body: decisionsBodySchema,
  answer: decidedSchema,
  status: 201,
  handle: async ({ body: { by, reason, entries }, desk }) => {
    const added = await keepDecisions(entries, { by, reason }, desk);
    return { revision: await desk.revision(), added };
  },
});

const previewRoute = postRoute({
  path: "/reviews/preview",
  summary: "What would be decided by a filter, and a digest that names just that.",
  body: previewBodySchema,
  answer: previewSchema,
  handle: async ({ body, desk }) => {
    const { digest, items } = await planBulk(body, desk);
    return { digest, count: items.length, items: items.map(({ evidence: _evidence, ...item }) => item) };
  },
});

const bulkRoute = postRoute({
  path: "/reviews/bulk",
  summary: "Decides what was previewed, and nothing else.",
  body: bulkBodySchema,
  answer: decidedSchema,
  status: 201,
  handle: async ({ body: { filter, decision, digest, by, reason }, desk }) => {
    const planned = await planBulk({ filter, decision }, desk);
    if (planned.digest !== digest || planned.items.length === 0) throw new PourparlersError("preview-outdated");
    const entries = planned.items.map(({ document, claim, evidence, after }) => ({
      kind: "claim" as const,
      document,
      claim,
      evidence,
      decision,
      changes: null,
      after,
    }));
    const added = await keepDecisions(entries, { by, reason }, desk);
    return { revision: await desk.revision(), added };
  },
});

const markRoute = postRoute({
  path: "/markings",
  summary: "Says how freely what a report says may be passed on.",
  body: markingBodySchema,
  answer: markedSchema,
  status: 201,
  handle: async ({ body: { document, level, reason, by }, desk }) => {
    await getDocument(desk, document);
    await markDocument(desk.store, document, { level, reason, by: by === "" ? null : by });
    return { revision: await desk.revision(), document, level };
  },
});

export const decisionRoutes: readonly Route[] = [decideRoute, previewRoute, bulkRoute, markRoute];
