import type { ProcessView } from "../../../src/record/index.ts";

type Identity = ProcessView["identities"][number];

interface Other {
  readonly key: string;
  readonly name: string;
}

/** Whom a name may be one with: those already judged first (taken for one with it, or not), then those of its own kind, then all others of the dossier. */
export function othersOf(
  identity: Pick<Identity, "id" | "type" | "keys" | "judgements">,
  named: readonly Identity[],
): readonly Other[] {
  const own = new Set([identity.id, ...identity.keys]);
  const judged = new Set(
    [...identity.keys, ...identity.judgements.map(({ other }) => other)].filter((key) => key !== identity.id),
  );
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const place = ({ id, type, keys }: Identity) =>
    judged.has(id) || keys.some((key) => judged.has(key)) ? 0 : type === identity.type ? 1 : 2;
  const rest = named
    .filter(({ id }) => !own.has(id) && !judged.has(id))
    .toSorted((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return [
    ...[...judged].map((key) => ({ key, name: names.get(key) ?? key })),
    ...rest.map(({ id, name }) => ({ key: id, name })),
  ];
}
