import type { Route } from "../route.ts";
import { claimRoute } from "./claim.ts";
import { decisionRoutes } from "./decisions.ts";
import { entityRoute } from "./entity.ts";
import { healthRoute, jobRoute } from "./jobs.ts";
import { processRoute } from "./process.ts";
import { processesRoute } from "./processes.ts";
import { reportRoute, whyRoute } from "./report.ts";
import { reviewRoute } from "./review.ts";
import { roundRoute } from "./round.ts";
import { searchRoute } from "./search.ts";
import { sectionRoutes } from "./sections.ts";

/** Every address that answers with data, but for the adding of reports, whose body is no JSON. */
export const ROUTES: readonly Route[] = [
  healthRoute,
  processesRoute,
  processRoute,
  ...sectionRoutes,
  roundRoute,
  reportRoute,
  whyRoute,
  claimRoute,
  entityRoute,
  reviewRoute,
  ...decisionRoutes,
  searchRoute,
  jobRoute,
];
