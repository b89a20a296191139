import { signatureKey } from "../block.ts";
import type { EventSignature, RoleSignature, Signature, Voice } from "../digest/signature.ts";
import { familyOf } from "../kinds.ts";
import type { Told } from "./told.ts";

const TALKS = "talks";

/** By document of an earlier version, the numbers of rounds that it gives and those that a later version gives them instead. */
export type Renumbered = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** The rounds that a document tells as held: when each was, null among them where that is not told. */
type Rounds = ReadonlyMap<number, ReadonlySet<string | null>>;

/**
 * "Corrects number of the round to seventh, not eighth": of the rounds that an earlier version tells as held and the later does
 * not, those that the later tells under another number on the same days, or the only one, where it tells one more itself.
 */
export function renumberedOf(
  events: readonly Told<EventSignature>[],
  replaced: ReadonlyMap<string, readonly string[]>,
): Renumbered {
  const rounds = roundsTold(events);
  const found = new Map<string, ReadonlyMap<number, number>>();
  for (const [document, by] of replaced) {
    const earlier = rounds.get(document);
    // the last version is the one that no other replaces
    const last = by.filter((one) => !replaced.has(one)).flatMap((one) => rounds.get(one) ?? []);
    const [later] = last;
    if (!earlier || !later || last.length !== 1) continue;
    const numbers = newNumbers(earlier, later);
    if (numbers.size > 0) found.set(document, numbers);
  }
  return found;
}

function roundsTold(events: readonly Told<EventSignature>[]): ReadonlyMap<string, Rounds> {
  const found = new Map<string, Map<number, Set<string | null>>>();
  for (const { signature, voices } of events) {
    const { round, state, time } = signature;
    if (round === null || state !== "asserted" || familyOf(signature.kind) !== TALKS) continue;
    for (const { document } of voices) {
      const rounds = found.get(document) ?? new Map<number, Set<string | null>>();
      found.set(document, rounds.set(round, (rounds.get(round) ?? new Set()).add(time)));
    }
  }
  return found;
}

function newNumbers(earlier: Rounds, later: Rounds): ReadonlyMap<number, number> {
  const lost = [...earlier].filter(([number]) => !later.has(number));
  const gained = [...later].filter(([number]) => !earlier.has(number));
  const numbers = new Map<number, number>();
  for (const [number, times] of lost) {
    const same = gained.filter(([, told]) => [...told].some((time) => time !== null && times.has(time)));
    const [only] = same.length > 0 || lost.length > 1 ? same : gained;
    if (only && (same.length === 1 || (same.length === 0 && gained.length === 1))) numbers.set(number, only[0]);
  }
  return numbers;
}

/** The tellings of rounds with the numbers that the last version of each dispatch gives them. */
export function withNewNumbers<S extends EventSignature | RoleSignature>(
  told: readonly Told<S>[],
  renumbered: Renumbered,
): readonly Told<S>[] {
  if (renumbered.size === 0) return told;
  const byKey = new Map<string, { signature: S; voices: Voice[]; beyond: Told["beyond"] }>();
  for (const { signature, voices, beyond } of told) {
    let left = 0;
    for (const voice of voices) {
      const own = renumber(signature, renumbered.get(voice.document));
      if (own === signature) left++;
      const key = signatureKey(own as Signature);
      const one = byKey.get(key) ?? { signature: own, voices: [], beyond: null };
      byKey.set(key, one);
      one.voices.push(voice);
    }
    const whole = left === voices.length ? byKey.get(signatureKey(signature as Signature)) : undefined;
    if (whole && beyond) whole.beyond = beyond;
  }
  return [...byKey.values()];
}

function renumber<S extends EventSignature | RoleSignature>(signature: S, numbers: ReadonlyMap<number, number> | undefined): S {
  const round = (signature.round === null ? undefined : numbers?.get(signature.round)) ?? signature.round;
  const near = (signature.near === null ? undefined : numbers?.get(signature.near)) ?? signature.near;
  return round === signature.round && near === signature.near ? signature : { ...signature, round, near };
}
