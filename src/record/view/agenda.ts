import { signatureKey } from "../block.ts";
import type { AgendaSignature } from "../digest/signature.ts";
import { pushTo } from "../grouping.ts";
import { compareText, sortedUnique } from "../hash.ts";
import type { RecordAgendaItem, RecordHolder } from "../schema.ts";
import { lastDayOf, type Scene, type Told } from "./scene.ts";
import { holderOf, itemId, type Stated, slotOf, standingOf, supportOf } from "./support.ts";
import { agreeInTime, toldTime } from "./times.ts";

export type AgendaTold = Told<AgendaSignature>;

/** Of the longer words of two contents in one language, so many must be common where no issue says more. */
const MOSTLY = 0.5;

/** True where two items of one kind can be about the same thing: the same issue, or largely the same words. */
export function aboutTheSame(a: AgendaSignature, b: AgendaSignature): boolean {
  const common = a.terms.filter((term) => b.terms.includes(term)).length;
  const issue = a.issues.some((one) => b.issues.includes(one));
  if (a.language !== b.language) {
    const named = a.names.some((one) => b.names.includes(one));
    // Whom and what it names is the same in every language; where both name others, they speak of others.
    return (named || (issue && (a.names.length === 0 || b.names.length === 0))) && datesFit(a.due, b.due);
  }
  const fewest = Math.min(a.terms.length, b.terms.length);
  if (fewest === 0) return issue;
  return common / fewest >= MOSTLY ? common > 1 || issue || fewest === 1 : false;
}

/** True where two days by which something is to be may be the same, or one is not told. */
export function datesFit(a: string | null, b: string | null): boolean {
  const [x, y] = [toldTime(a), toldTime(b)];
  return x === null || y === null || agreeInTime(x, y, false);
}

function resolvedParties(scene: Scene, { parties, towards }: AgendaSignature): { parties: string[]; towards: string[] } {
  const resolve = (keys: readonly string[]) => sortedUnique(keys.map((key) => scene.identities.actsFor(key)));
  return { parties: resolve(parties), towards: resolve(towards) };
}

interface Group {
  readonly seed: AgendaTold;
  readonly told: AgendaTold[];
  readonly parties: Set<string>;
  readonly towards: Set<string>;
}

/**
 * Items put together from the fullest to the shortest; each is compared with the fullest of a group, never along a chain.
 * `apart`: true of two that are not about the same, whatever their words have in common.
 */
export function groupAgenda(
  scene: Scene,
  told: readonly AgendaTold[],
  withParties: boolean,
  apart: (a: AgendaTold, b: AgendaTold) => boolean = () => false,
): Group[] {
  const groups: Group[] = [];
  const byKind = new Map<string, Set<Group>>();
  const ordered = told.toSorted(
    (a, b) =>
      b.signature.terms.length - a.signature.terms.length || compareText(signatureKey(a.signature), signatureKey(b.signature)),
  );
  for (const one of ordered) {
    const { parties, towards } = resolvedParties(scene, one.signature);
    const slots = withParties
      ? (parties.length === 0 ? ["nobody"] : parties).map((party) => `${one.signature.kind} ${party}`)
      : [one.signature.kind];
    const [slot = "", ...others] = slots;
    const only = byKind.get(slot) ?? new Set();
    const candidates = others.length === 0 ? only : new Set(slots.flatMap((one) => [...(byKind.get(one) ?? [])]));
    let home: Group | null = null;
    for (const group of candidates) {
      const sameTarget = towards.length === 0 || group.towards.size === 0 || towards.some((key) => group.towards.has(key));
      if (sameTarget && aboutTheSame(group.seed.signature, one.signature) && !apart(group.seed, one)) {
        home = group;
        break;
      }
    }
    if (!home) {
      home = { seed: one, told: [], parties: new Set(), towards: new Set() };
      groups.push(home);
    }
    home.told.push(one);
    for (const key of parties) home.parties.add(key);
    for (const key of towards) home.towards.add(key);
    for (const slot of slots) {
      byKind.set(slot, (byKind.get(slot) ?? new Set()).add(home));
    }
  }
  return groups;
}

/** What is on the table: aims, promises, demands, offers and refusals, each with how its status was told over time. */
export function agendaOf(scene: Scene): RecordAgendaItem[] {
  const told = scene.told("agenda").filter(({ signature }) => signature.kind !== "open-question");
  const groups = groupAgenda(scene, told, true);
  const items = groups.map((group) => ({ group, item: itemOf(scene, group) }));
  const asked = askedOf(items);
  for (const { group, item } of items) item.answers.push(...answersOf(group, asked));
  return items
    .map(({ item }) => item)
    .sort(
      (a, b) =>
        compareText(a.history[0]?.on ?? "", b.history[0]?.on ?? "") || compareText(a.kind, b.kind) || compareText(a.id, b.id),
    );
}

type Kind = RecordAgendaItem["kind"];

function itemOf(scene: Scene, { seed, told, parties, towards }: Group): RecordAgendaItem {
  const history = historyOf(scene, told);
  const kind: Kind = seed.signature.kind === "open-question" ? "objective" : seed.signature.kind;
  const contested = isContested(scene, told);
  return {
    id: itemId("agenda", told, kind),
    kind,
    parties: [...parties].sort(compareText).map(scene.named),
    towards: [...towards].sort(compareText).map(scene.named),
    issues: sortedUnique(told.flatMap(({ signature }) => signature.issues)),
    contents: contentsOf(told),
    due: dueOf(scene, told),
    status: history.at(-1)?.status ?? seed.signature.status,
    contested,
    history,
    answers: [],
    support: supportOf(scene, told),
  };
}

export function contentsOf(told: readonly AgendaTold[]): string[] {
  const words = sortedUnique(told.flatMap(({ voices }) => voices.map(({ note, words: evidence }) => note ?? evidence)));
  return words.sort((a, b) => b.length - a.length || compareText(a, b));
}

function stated({ signature, voices, beyond }: AgendaTold): Stated {
  return { state: signature.state, voices, beyond };
}

function dueOf(scene: Scene, told: readonly AgendaTold[]): RecordAgendaItem["due"] {
  const byDue = new Map<string, AgendaTold[]>();
  for (const one of told) if (one.signature.due !== null) pushTo(byDue, one.signature.due, one);
  const answers = [...byDue]
    .sort(([a], [b]) => compareText(a, b))
    .map(([due, of]) => ({ value: due, name: due, told: of.map(stated) }));
  return slotOf(scene, "due", answers, (a, b) => !datesFit(a, b));
}

/** When a telling is of: the day of its report. */
export function publishedOf(scene: Scene, { voices }: Pick<AgendaTold, "voices">): string | null {
  const days = voices
    .map(({ document }) => lastDayOf(scene.sources.get(document)?.published ?? null))
    .filter((day) => day !== null);
  return days.sort(compareText)[0] ?? null;
}

/** One line for each status, its day and who says so; claimed by a party is not fulfilled. */
function historyOf(scene: Scene, told: readonly AgendaTold[]): RecordAgendaItem["history"] {
  const lines = new Map<string, { on: string | null; by: RecordHolder[]; status: string; told: Stated[] }>();
  for (const one of told) {
    for (const voice of one.voices) {
      const on = publishedOf(scene, { voices: [voice] });
      const by = voice.by.map((holder) => holderOf(scene, holder)).slice(0, 1);
      const status = statusOf(one.signature);
      const key = JSON.stringify([on ?? "", status, by]);
      const line = lines.get(key) ?? { on, by, status, told: [] };
      lines.set(key, line);
      line.told.push({ state: one.signature.state, voices: [voice] });
    }
  }
  return [...lines]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { on, by, status, told: of }]) => ({
      status,
      standing: standingOf(scene, of),
      on,
      by,
      support: supportOf(scene, of),
    }));
}

/** That something was fulfilled, told only by whom it binds, stays a claim; told and denied, it is not fulfilled. */
function statusOf({ status, state, kind }: AgendaSignature): string {
  const reached = status === "fulfilled" || status === "claimed-fulfilled" || status === "agreed";
  return state === "denied" && kind !== "refusal" && reached ? "denied" : status;
}

const REACHED = new Set(["claimed-fulfilled", "fulfilled"]);
const NOT_REACHED = new Set(["denied", "rejected"]);

function isContested(scene: Scene, told: readonly AgendaTold[]): boolean {
  const holders = (wanted: ReadonlySet<string>) =>
    new Set(
      told
        .filter(({ signature }) => wanted.has(statusOf(signature)))
        .flatMap(({ voices }) =>
          voices.map(({ by, origin }) => (by[0]?.who == null ? origin : scene.identities.resolve(by[0].who))),
        ),
    );
  const denying = holders(NOT_REACHED);
  return denying.size > 0 && [...holders(REACHED)].some((holder) => !denying.has(holder));
}

interface Item {
  readonly group: Group;
  readonly item: RecordAgendaItem;
}

/** Demands and proposals by whom they are addressed to. */
function askedOf(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const asked = new Map<string, Item[]>();
  for (const one of items) {
    const { kind } = one.group.seed.signature;
    if (kind !== "demand" && kind !== "proposal") continue;
    for (const party of one.group.towards) {
      const list = asked.get(party);
      if (list) list.push(one);
      else asked.set(party, [one]);
    }
  }
  return asked;
}

/** A refusal answers what was asked of or offered to whoever refuses; a promise answers what was asked of its party. */
function answersOf(group: Group, asked: ReadonlyMap<string, readonly Item[]>): RecordAgendaItem["answers"] {
  const { kind } = group.seed.signature;
  if (kind !== "refusal" && kind !== "commitment") return [];
  const addressed = new Set([...group.parties].flatMap((party) => asked.get(party) ?? []));
  return [...addressed]
    .filter(({ group: other }) => {
      const fits = other.seed.signature.kind === "demand" || kind === "refusal";
      return fits && aboutTheSame(other.seed.signature, group.seed.signature);
    })
    .map(({ item }) => ({ to: item.id, kind: kind === "refusal" ? "refuses" : "grants" }))
    .sort((a, b) => compareText(a.to, b.to));
}
