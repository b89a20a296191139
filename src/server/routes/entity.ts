import { z } from "zod";
import type { PourparlersError } from "../../claims/index.ts";
import { foldWord, type KnownEntity } from "../../knowledge/index.ts";
import { type Identity, UNASSIGNED } from "../../record/index.ts";
import { type EntityPage, entityPageSchema, PAGE, pagingQuery } from "../contract/index.ts";
import { type Appearance, appearanceIn } from "../data/entity.ts";
import { shortened } from "../data/heads.ts";
import { nameOfKey } from "../data/processes.ts";
import type { Desk } from "../desk.ts";
import { Refusal } from "../refusal.ts";
import { type Frozen, getRoute } from "../route.ts";
import type { Language } from "../words/index.ts";

const MOST_NEAR = 5;

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
    const appearances = await appearancesOf(key, desk, language);
    if (appearances.length === 0 && !known) throw await unknown(key, desk, language);
    const statements = appearances.flatMap((one) => one.statements).sort((a, b) => compareDays(b.cell.on, a.cell.on));
    const events = appearances.flatMap((one) => one.events).sort((a, b) => compareDays(b.edtf, a.edtf));
    return {
      identity: identityOf(key, appearances, known, desk, language),
      known: known ? knownOf(known, desk, language) : null,
      processes: appearances.map(({ process, ...one }) => ({
        process,
        roles: one.roles.length,
        events: one.events.length,
        statements: one.statements.length,
      })),
      roles: appearances.flatMap((one) => one.roles),
      statements: { total: statements.length, offset, limit, items: statements.slice(offset, offset + limit) },
      events: {
        total: events.length,
        offset: eventsFrom,
        limit: PAGE,
        items: events.slice(eventsFrom, eventsFrom + PAGE),
      },
    };
  },
});

async function appearancesOf(key: string, desk: Desk, language: Language): Promise<readonly Appearance[]> {
  const found: Appearance[] = [];
  for (const process of await desk.processesWith(key)) {
    const view = await desk.dossiers(language).whole(process);
    const appearance = view ? appearanceIn(view, key) : null;
    if (appearance) found.push(appearance);
  }
  return found;
}

/** The newest first; what has no day comes last. */
function compareDays(a: string | null, b: string | null): number {
  const [x, y] = [a ?? "", b ?? ""];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** What all dossiers say of who it is: judgements are told once. */
function identityOf(
  key: string,
  appearances: readonly Appearance[],
  known: KnownEntity | null,
  desk: Desk,
  language: Language,
): Identity {
  const told = appearances.flatMap(({ identity }) => identity ?? []);
  const names = new Set([...told.flatMap((one) => one.names), ...appearances.map(({ name }) => name)]);
  const judgements = new Map(told.flatMap((one) => one.judgements).map((one) => [JSON.stringify(one), one]));
  return {
    id: told[0]?.id ?? key,
    type: told[0]?.type ?? known?.type ?? /^([a-z]+)[:~]/.exec(key)?.[1] ?? "",
    name: told[0]?.name ?? appearances[0]?.name ?? nameOfKey(key, desk, language),
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
  const sought = foldWord(key.slice(key.search(/[:~]/) + 1).slice(0, 100)).replace(/[-~]+/g, " ");
  const near =
    sought.length < 3
      ? []
      : desk.knowledge.entities
          .filter(({ names }) =>
            Object.values(names)
              .flat()
              .some((name) => foldWord(name).includes(sought)),
          )
          .slice(0, MOST_NEAR)
          .map(({ ref }) => ({ id: ref, name: nameOfKey(ref, desk, language) }));
  const words = near.map(({ name }) => name).join(", ") || "–";
  return new Refusal("identity-unknown", { identity: shortened(key), near: words }, { near });
}

/** Every dossier, for those who cannot ask which of them name somebody. */
export async function allProcesses({ store }: Pick<Desk, "store">): Promise<readonly string[]> {
  const keys = (await store.processes()).map(({ process }) => process);
  return keys.toSorted((a, b) => Number(a === UNASSIGNED) - Number(b === UNASSIGNED) || (a < b ? -1 : 1));
}
