import { pushTo } from "../grouping.ts";
import { compareText } from "../hash.ts";
import type { RecordPart } from "../parts.ts";
import type { Identity, ProcessView } from "../schema.ts";
import { agendaOf } from "./agenda.ts";
import { contestedOf } from "./contested.ts";
import { eventsOf } from "./events.ts";
import { figuresOf } from "./figures/index.ts";
import { positionsOf } from "./positions.ts";
import { nameOfProcess } from "./process-name.ts";
import { questionsOf } from "./questions.ts";
import { rolesOf } from "./roles.ts";
import { roundsOf } from "./rounds.ts";
import { type Scene, sceneOf, type ViewOptions } from "./scene.ts";
import { sourcesOf } from "./sources.ts";
import { closedBy, conflictOf, sinceOf, statesOf, statusOf } from "./state-of-process.ts";
import { claimOf } from "./support.ts";

/**
 * The dossier of one process, assembled from its parts (those whose `process` is its key; for a day in the past also
 * the pages of `pagesOf`). A function of the parts and options alone; null where no report of it is known.
 */
export function viewProcess(process: string, parts: Iterable<RecordPart>, options: ViewOptions = {}): ProcessView | null {
  const scene = sceneOf(process, parts, options);
  if (scene.sources.size === 0) return null;
  const events = eventsOf(scene);
  const timeline = events.map(({ event }) => event);
  const rounds = [...roundsOf(scene, events)];
  const roles = rolesOf(scene, closedBy(scene, events));
  const agenda = agendaOf(scene);
  const counts = figuresOf(scene);
  const figures = counts.map(({ series }) => series);
  const since = sinceOf(scene, events);
  const status = statusOf(scene, statesOf(scene, events));
  const questions = questionsOf(scene, rounds, agenda, timeline, roles);
  const positions = positionsOf(scene);
  const items = [...rounds, ...roles, ...timeline, ...agenda, ...figures, ...questions];
  return {
    id: process,
    name: nameOfProcess(scene),
    known: scene.knowledge.find(process) !== null,
    members: scene.members.map(scene.named),
    conflict: conflictOf(scene),
    since,
    status,
    roles,
    rounds,
    timeline,
    agenda,
    positions,
    contested: contestedOf(scene, { status, rounds, events, counts, agenda, roles }),
    questions,
    figures,
    sources: sourcesOf(scene, items),
    identities: identitiesShown(scene),
    rejected: scene.rejected.map((voice) => claimOf(scene, voice)),
    orphaned: orphanedOf(scene),
  };
}

/** Everybody and everything that goes by several names, or that somebody judged. */
function identitiesShown(scene: Scene): Identity[] {
  const { known, resolve, nameOf, judgements } = scene.identities;
  const groups = new Map<string, string[]>();
  for (const key of [...known.keys()].sort(compareText)) pushTo(groups, resolve(key), key);
  const judgementsOn = new Map<string, number[]>();
  for (const [nth, { a, b }] of judgements.entries()) for (const key of new Set([a, b])) pushTo(judgementsOn, key, nth);
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, keys]) => {
      const acts = scene.identities.actsFor(id);
      const names = new Map<string, number>();
      for (const key of keys)
        for (const [name, count] of known.get(key)?.names ?? []) names.set(name, (names.get(name) ?? 0) + count);
      return {
        id,
        type: scene.knowledge.find(id)?.type ?? known.get(id)?.type ?? known.get(keys[0] ?? "")?.type ?? "",
        name: nameOf(id),
        names: [...names].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([name]) => name),
        keys,
        actsFor: acts === id ? null : scene.named(acts),
        judgements: inOrder(keys.flatMap((key) => judgementsOn.get(key) ?? [])).flatMap((nth) => {
          const one = judgements[nth];
          return one
            ? [{ other: otherOf(keys, id, one.a, one.b), judgement: one.judgement, reason: one.reason, by: one.by }]
            : [];
        }),
      };
    })
    .filter(({ type, names, judgements: judged }) => type === "person" || names.length > 1 || judged.length > 0);
}

/** Numbers in order, each once. */
function inOrder(numbers: readonly number[]): readonly number[] {
  return numbers.length < 2 ? numbers : [...new Set(numbers)].sort((a, b) => a - b);
}

/** Of a pair the one that is not among the keys of a name; where both are, the one that is not its id. */
function otherOf(keys: readonly string[], id: string, a: string, b: string): string {
  if (!keys.includes(b)) return b;
  if (!keys.includes(a)) return a;
  return a === id ? b : a;
}

function orphanedOf(scene: Scene): ProcessView["orphaned"] {
  return [...scene.sources.values()]
    .flatMap(({ orphaned }) => orphaned)
    .sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
    .map(({ id, at, by, reason, decision, target }) => ({
      id,
      at,
      by,
      reason,
      decision,
      document: target.document,
      list: target.list,
      span: { start: target.span.start, end: target.span.end },
      slot: target.slot,
    }));
}
