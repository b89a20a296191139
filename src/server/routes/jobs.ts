import { PourparlersError } from "../../claims/index.ts";
import { healthSchema, jobSchema } from "../contract/index.ts";
import { headsOf, shortened } from "../data/heads.ts";
import { problemOf, troubleOf } from "../problems.ts";
import { getRoute } from "../route.ts";

/** Before that, in seconds, a rate says little. */
const LEAST_TIME = 1;

export const jobRoute = getRoute({
  path: "/jobs/{job}.json",
  summary: "How far the adding of some reports has come.",
  answer: jobSchema,
  handle: async ({ params, language, desk }) => {
    const job = desk.jobs.find(params.job);
    if (!job) throw new PourparlersError("job-unknown", { job: shortened(params.job) });
    const { id, state, asked, begun, ended, done, total, counts } = job;
    const spent = begun === null ? 0 : ((ended ?? desk.clock()).getTime() - begun.getTime()) / 1000;
    const perSecond = spent < LEAST_TIME || done === 0 ? null : done / spent;
    const heads = await headsOf(desk.store, job.documents);
    return {
      id,
      state,
      asked: asked.toISOString(),
      ended: ended?.toISOString() ?? null,
      done,
      total,
      perSecond,
      secondsLeft: perSecond === null || total === null || ended !== null ? null : Math.max(0, total - done) / perSecond,
      counts,
      failures: job.failures.map((one) => troubleOf(one, language)),
      remarks: job.remarks.map((one) => troubleOf(one, language)),
      reports: job.documents.flatMap((document) => heads.get(document) ?? []),
      problem: state === "failed" ? problemOf(job.error, language).problem : null,
    };
  },
});

export const healthRoute = getRoute({
  path: "/health.json",
  summary: "Whether the server and its store are well, and whether anything has changed.",
  answer: healthSchema,
  handle: async ({ desk: { store, version, jobs, reportCount, revision } }) => ({
    version,
    revision: await revision(),
    store: store.location,
    reports: await reportCount(),
    job: jobs.current(),
  }),
});
