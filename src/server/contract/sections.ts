import { z } from "zod";
import { changeKindsSchema, changeSchema } from "./changes.ts";
import { mapPlaceSchema } from "./map.ts";
import { networkActorSchema, networkTieSchema } from "./network.ts";
import { isCurrentSchema, paged } from "./paging.ts";
import {
  agendaSchema,
  claimRefSchema,
  contestedSchema,
  eventSchema,
  identitySchema,
  namedSchema,
  orphanSchema,
  positionSchema,
  questionSchema,
  roleSchema,
  roundSchema,
  seriesSchema,
  sourceSchema,
} from "./record-pieces.ts";

const head = { process: namedSchema, asOf: z.string().nullable(), isCurrent: isCurrentSchema, ...paged };

function section<const Name extends string, Item extends z.ZodType>(name: Name, item: Item) {
  return z
    .strictObject({ ...head, section: z.literal(name), items: z.array(item) })
    .meta({ id: `${name.charAt(0).toUpperCase()}${name.slice(1)}Section` });
}

/** The data of /process/{id}/{section}, by section: one list of the dossier, a page of it at a time. */
export const SECTIONS = {
  roles: section("roles", roleSchema),
  rounds: section("rounds", roundSchema),
  timeline: section("timeline", eventSchema),
  agenda: section("agenda", agendaSchema),
  positions: section("positions", positionSchema),
  contested: section("contested", contestedSchema),
  questions: section("questions", questionSchema),
  figures: section("figures", seriesSchema),
  sources: section("sources", sourceSchema),
  identities: section("identities", identitySchema),
  rejected: section("rejected", claimRefSchema),
  orphaned: section("orphaned", orphanSchema),
  changes: section("changes", changeSchema)
    .extend({ since: z.string(), kinds: changeKindsSchema })
    .meta({ id: "ChangesOfProcess" }),
  map: section("map", mapPlaceSchema)
    .extend({ unlocated: z.strictObject({ total: z.int(), events: z.array(eventSchema) }) })
    .meta({ id: "MapOfProcess", description: "Places by weight; events without a place are listed apart, the first 100." }),
  network: section("network", networkActorSchema)
    .extend({ ties: z.strictObject({ total: z.int(), items: z.array(networkTieSchema) }) })
    .meta({ id: "NetworkOfProcess", description: "Actors by weight, a page of them, and the ties among those of the page." }),
} as const;

export type SectionName = keyof typeof SECTIONS;
export type SectionPage<Name extends SectionName> = z.infer<(typeof SECTIONS)[Name]>;
