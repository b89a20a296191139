import type { Leader, Member, OriginShelf, Shared } from "./shelf.ts";

/** A shelf in memory, and what can be asked of it. */
export interface MemoryShelf extends OriginShelf {
  /** The origins, each with the ids of its reports in order. In the order of their names. */
  readonly origins: () => ReadonlyMap<string, readonly string[]>;
  /** For each report that quotes at length from others, the origins of those. */
  readonly draws: () => ReadonlyMap<string, readonly string[]>;
}

interface Group {
  readonly members: Member[];
  leader: Leader;
}

interface Text {
  readonly anchorCount: number;
  /** Of reports equal in setting, one. */
  readonly members: Map<string, Member>;
}

/** Keeps origins in memory. `textOf` gives the text of a report that was placed; it is asked for few. */
export function memoryShelf(textOf: (documentId: string) => string): MemoryShelf {
  const texts = new Map<string, Text>();
  const byBand = new Map<number, string[]>();
  const byAnchor = new Map<number, string[]>();
  const groups = new Map<string, Group>();
  const groupOf = new Map<string, string>();
  const allDraws = new Map<string, Set<string>>();
  const grouped = (member: Member): Member => ({ ...member, group: groupOf.get(member.documentId) ?? member.group });
  const leaderOf = (group: string): Leader => {
    const found = groups.get(group);
    if (!found) throw new RangeError(`no group ${group}`);
    return found.leader;
  };
  const originOf = (documentId: string): string => leaderOf(groupOf.get(documentId) ?? documentId).documentId;

  return {
    has: async (documentId) => groupOf.has(documentId),
    sharing: async (sketch) => {
      const counts = new Map<string, { bands: number; anchors: number }>();
      const count = (keys: readonly number[], index: ReadonlyMap<number, readonly string[]>, what: "bands" | "anchors"): void => {
        for (const key of keys) {
          for (const digest of index.get(key) ?? []) {
            const found = counts.get(digest);
            if (found) found[what]++;
            else counts.set(digest, { bands: 0, anchors: 0, [what]: 1 });
          }
        }
      };
      count(sketch.bands, byBand, "bands");
      count(sketch.anchors, byAnchor, "anchors");
      counts.delete(sketch.digest);
      return [...counts].map(
        ([digest, found]): Shared => ({ digest, ...found, anchorCount: texts.get(digest)?.anchorCount ?? 0 }),
      );
    },
    members: async (digest) => [...(texts.get(digest)?.members.values() ?? [])].map(grouped),
    text: async (documentId) => textOf(documentId),
    leader: async (group) => leaderOf(group),
    keep: async ({ member, sketch, draws, merged }, leader) => {
      if (!texts.has(member.digest)) texts.set(member.digest, { anchorCount: sketch?.anchors.length ?? 0, members: new Map() });
      if (sketch) {
        for (const band of sketch.bands) pushTo(byBand, band, member.digest);
        for (const anchor of sketch.anchors) pushTo(byAnchor, anchor, member.digest);
      }
      const key = JSON.stringify(member.setting);
      const known = texts.get(member.digest)?.members;
      if (known && !known.has(key)) known.set(key, member);
      const group = groups.get(member.group) ?? { members: [], leader };
      for (const name of merged) {
        for (const moved of groups.get(name)?.members ?? []) {
          group.members.push(moved);
          groupOf.set(moved.documentId, member.group);
        }
        groups.delete(name);
      }
      group.members.push(member);
      group.leader = leader;
      groupOf.set(member.documentId, member.group);
      groups.set(member.group, group);
      for (const { documentId, from } of draws) {
        const sources = allDraws.get(documentId) ?? new Set();
        allDraws.set(documentId, sources.add(from));
      }
    },
    origins: () => {
      const named = [...groups.values()].map(
        ({ leader, members }) => [leader.documentId, members.map(({ documentId }) => documentId).toSorted()] as const,
      );
      return new Map(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    },
    draws: () => {
      const found = [...allDraws].map(([documentId, sources]) => {
        const origins = new Set([...sources].map(originOf));
        origins.delete(originOf(documentId));
        return [documentId, [...origins].toSorted()] as const;
      });
      return new Map(found.filter(([, origins]) => origins.length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}

function pushTo(index: Map<number, string[]>, key: number, digest: string): void {
  const list = index.get(key);
  if (list) list.push(digest);
  else index.set(key, [digest]);
}
