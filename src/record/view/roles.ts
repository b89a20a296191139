import type { OfficeSignature, RoleSignature } from "../digest/signature.ts";
import { compareText, sortedUnique } from "../hash.ts";
import type { RecordRole } from "../schema.ts";
import { firstDayOf, lastDayOf, type Scene, type Told } from "./scene.ts";
import { itemId, type Stated, standingOf, supportOf } from "./support.ts";

type RoleTold = Told<RoleSignature> | Told<OfficeSignature>;

/** Parts in the process and offices, each holder's with how it was told over time. */
export function rolesOf(scene: Scene): RecordRole[] {
  const groups = new Map<string, RoleTold[]>();
  const put = (key: string, told: RoleTold) => {
    const list = groups.get(key);
    if (list) list.push(told);
    else groups.set(key, [told]);
  };
  for (const told of scene.told("role"))
    put(`process ${told.signature.role} ${scene.identities.resolve(told.signature.holder)} `, told);
  for (const told of scene.told("office")) {
    const { role, holder, of } = told.signature;
    put(`office ${role} ${scene.identities.resolve(holder)} ${of === null ? "" : scene.identities.actsFor(of)}`, told);
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([key, told]) => roleOf(scene, key, told));
}

function roleOf(scene: Scene, key: string, told: readonly RoleTold[]): RecordRole {
  const [first] = told;
  const office = first?.signature.type === "office" ? first.signature : null;
  const holder = first?.signature.holder ?? "";
  const stated = told.map(statedRole);
  const history = historyOf(scene, told);
  const titles = told.flatMap(({ voices }) => voices.flatMap(({ note }) => (note === undefined ? [] : [note])));
  return {
    id: itemId("role", told, key),
    kind: office ? "office" : "process",
    role: first?.signature.role ?? "other",
    actor: scene.named(holder),
    of: office?.of == null ? null : scene.named(office.of),
    titles: sortedUnique(titles),
    status: history.at(-1)?.status ?? "current",
    standing: standingOf(scene, stated),
    history,
    rounds: [...new Set(told.flatMap(({ signature }) => roundsIn(signature)))].sort((a, b) => a - b),
    support: supportOf(scene, told),
  };
}

function statedRole({ signature, voices, beyond }: RoleTold): Stated {
  return { state: signature.state, voices, beyond };
}

function roundsIn(signature: RoleSignature | OfficeSignature): readonly number[] {
  if (signature.type === "office") return [];
  const round = signature.round ?? (signature.time === null ? signature.near : null);
  return round === null ? [] : [round];
}

/** One line for each status and time told; what was published last stands last. */
function historyOf(scene: Scene, told: readonly RoleTold[]): RecordRole["history"] {
  const lines = new Map<string, RoleTold[]>();
  for (const one of told) {
    const { status, time, published, state } = one.signature;
    const round = one.signature.type === "role" ? one.signature.round : null;
    const key = JSON.stringify([status, time, published, round, state]);
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  return [...lines]
    .map(([key, of]) => ({ key, of, on: toldOn(scene, of) }))
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.key, b.key))
    .map(({ of }) => {
      const signature = of[0]?.signature;
      return {
        status: signature?.status ?? "current",
        standing: standingOf(scene, of.map(statedRole)),
        time: signature?.time ?? null,
        published: signature?.published ?? null,
        round: signature?.type === "role" ? signature.round : null,
        support: supportOf(scene, of),
      };
    });
}

/** The day that a claim speaks of: when it was published, as far as anybody knows. */
function toldOn(scene: Scene, told: readonly RoleTold[]): string {
  const days = told.flatMap(({ voices }) =>
    voices.map(({ document }) => lastDayOf(scene.sources.get(document)?.published ?? null)),
  );
  const known = days.filter((day) => day !== null).sort(compareText);
  return known[0] ?? firstDayOf(told[0]?.signature.time ?? null) ?? "";
}
