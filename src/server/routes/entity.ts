import { z } from "zod";
import type { PourparlersError } from "../../claims/index.ts";
import type { KnownEntity } from "../../knowledge/index.ts";
import type { Identity } from "../../record/index.ts";
import { breath } from "../breath.ts";
import { type EntityPage, entityPageSchema, PAGE, pagingQuery } from "../contract/index.ts";
import { type Appearance, findAppearance, newestOf } from "../data/appearances.ts";
import { shortened } from "../data/heads.ts";
import { nearKeys } from "../data/near-keys.ts";
import { nameOfKey, processKeys } from "../data/processes.ts";
import type { Desk } from "../desk.ts";
import type { Frozen } from "../frozen.ts";
import { Refusal } from "../refusal.ts";
import { getRoute } from "../route.ts";
import type { Language } from "../words/index.ts";

/** Dossiers that are looked into. */
const MOST_PROCESSES = 5;

export const entityRoute = getRoute({
  path: "/entity/{key}.json",
  summary: "Somebody or something by its key: names, roles, what was said by it and for it, and where it takes part.",
  query: z.object({
    ...pagingQuery,
    events: z.coerce.number().int().min(0).default(0).meta({ description: "How many of its events to pass over." }),
  }),
  answer: entityPageSchema,
  handle: async ({ params: { key }, query: { offset, limit, events: eventsFrom }, language, desk }) => {
    const known = desk.knowledge.find(key);
    const dossiers = desk.dossiers(language);
    for (;;) {
      const { appearances, alsoIn } = await findAppearances(key, desk, language);
      if (appearances.length === 0 && !known) throw await unknown(key, desk, language);
      const statements = await newestOf(dossiers, appearances, "statements", offset, limit);
      const events = await newestOf(dossiers, appearances, "events", eventsFrom, PAGE);
      // A dossier was made anew meanwhile: what was found out about it says nothing of the new one.
      if (!statements || !events) continue;
      return {
        identity: identityOf(key, appearances, known, desk, language),
        known: known ? knownOf(known, desk, language) : null,
        processes: appearances.map(({ process, member }) => ({
          process,
          roles: member.roles.count,
          events: member.events.count,
          statements: member.statements.count,
        })),
        alsoIn: alsoIn.map(({ process, reports }) => ({
          process: { id: process, name: nameOfKey(process, desk, language) },
          reports,
        })),
        roles: appearances.flatMap(({ process, roles }) => roles.map((role) => ({ ...role, process }))),
        statements: { ...statements, offset, limit },
        events: { ...events, offset: eventsFrom, limit: PAGE },
      };
    }
  },
});

interface Found {
  readonly appearances: readonly Appearance[];
  readonly alsoIn: readonly { readonly process: string; readonly reports: number }[];
}

/** Looks into the dossiers of the processes where most reports name it, by this key or another that is judged the same. */
async function findAppearances(key: string, desk: Desk, language: Language): Promise<Found> {
  const { store } = desk;
  const dossiers = desk.dossiers(language);
  const pause = breath();
  const reportsBy = async (keys: readonly string[]) =>
    (await store.search([], { limit: 0, facets: { actor: keys }, count: ["process"] })).counts.process ?? [];
  const lookInto = async (processes: readonly string[]) => {
    const found: Appearance[] = [];
    for (const process of processes.slice(0, MOST_PROCESSES)) {
      await pause.take();
      const appearance = await findAppearance(dossiers, process, key, pause);
      if (appearance) found.push(appearance);
    }
    return found;
  };
  let reports = await reportsBy([key]);
  // A key that no report gives may be the one that stands for others.
  const processes = reports.length > 0 ? reports.map(({ value }) => value) : await processKeys(desk);
  let appearances = await lookInto(processes);
  const keys = new Set([key, ...appearances.flatMap(({ member }) => member.identity?.keys ?? [])]);
  if (keys.size > 1) {
    reports = await reportsBy([...keys]);
    appearances = await lookInto(reports.map(({ value }) => value));
  }
  const seen = new Set(appearances.map(({ process }) => process.id));
  return {
    appearances,
    alsoIn: reports.flatMap(({ value, count }) => (seen.has(value) ? [] : [{ process: value, reports: count }])),
  };
}

/** What all dossiers say of who it is: judgements are told once. */
function identityOf(
  key: string,
  appearances: readonly Appearance[],
  known: KnownEntity | null,
  desk: Desk,
  language: Language,
): Identity {
  const told = appearances.flatMap(({ member }) => member.identity ?? []);
  const names = new Set([...told.flatMap((one) => one.names), ...appearances.map(({ member }) => member.name)]);
  const judgements = new Map(told.flatMap((one) => one.judgements).map((one) => [JSON.stringify(one), one]));
  return {
    id: told[0]?.id ?? key,
    type: told[0]?.type ?? known?.type ?? /^([a-z]+)[:~]/.exec(key)?.[1] ?? "",
    name: told[0]?.name ?? appearances[0]?.member.name ?? nameOfKey(key, desk, language),
    names: [...names],
    keys: [...new Set([key, ...told.flatMap((one) => one.keys)])],
    actsFor: told.find(({ actsFor }) => actsFor !== null)?.actsFor ?? null,
    judgements: [...judgements.values()],
  };
}

function knownOf(known: KnownEntity, desk: Desk, language: Language): Frozen<EntityPage["known"]> {
  return {
    names: [...new Set(Object.values(known.names).flat())],
    country: known.country,
    offices: known.offices.map(({ role, of, held, disputed, source }) => ({
      role,
      of: { id: of, name: nameOfKey(of, desk, language) },
      held,
      disputed,
      source,
    })),
    source: known.source,
  };
}

async function unknown(key: string, desk: Desk, language: Language): Promise<PourparlersError> {
  const near = (await nearKeys(key, desk)).map((id) => ({ id, name: nameOfKey(id, desk, language) }));
  const words = near.map(({ name }) => name).join(", ") || "–";
  return new Refusal("identity-unknown", { identity: shortened(key), near: words }, { near });
}
