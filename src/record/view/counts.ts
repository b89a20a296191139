import { signatureKey } from "../block.ts";
import type { Signature, Voice } from "../digest/signature.ts";
import { pushTo } from "../grouping.ts";
import { compareText } from "../hash.ts";
import { agreeInTime, toldTime } from "./times.ts";
import type { Told } from "./told.ts";

/** What is told of one of several processes. */
export interface ToldOf {
  readonly process: string;
  readonly told: Told;
}

/**
 * What is told of the processes of a family, each once. Each process counts its rounds from its own first, so that a number is of
 * its count; where two tell the round of one number of the same days, they tell one round, and one count.
 */
export function toldTogether(all: readonly ToldOf[]): readonly Told[] {
  const counts = sharedCounts(all);
  const byKey = new Map<string, Told>();
  for (const { process, told } of all) {
    const { voices, beyond } = told;
    const signature = withCount(told.signature, (number) => counts.get(keyOf(number, process)) ?? process);
    const key = `${"count" in signature ? signature.count : ""} ${signatureKey(signature)}`;
    const known = byKey.get(key);
    const seen = new Set(known?.voices.map(placeOf));
    byKey.set(key, {
      signature,
      voices: [...(known?.voices ?? []), ...voices.filter((voice) => !seen.has(placeOf(voice)))],
      beyond: (known?.beyond?.total ?? 0) > (beyond?.total ?? 0) ? (known?.beyond ?? null) : beyond,
    });
  }
  return [...byKey.values()];
}

const placeOf = ({ document, claim, start, end }: Voice): string => `${document} ${claim} ${start} ${end}`;

const keyOf = (number: number, process: string): string => `${number} ${process}`;

function withCount(signature: Signature, countOf: (number: number) => string): Signature {
  if (signature.type !== "event" && signature.type !== "role") return signature;
  const number = signature.round ?? signature.near;
  return number === null ? signature : { ...signature, count: countOf(number) };
}

/** By number and process, the process whose count stands for both where several tell of the same days. */
function sharedCounts(all: readonly ToldOf[]): ReadonlyMap<string, string> {
  const byNumber = new Map<number, { readonly process: string; readonly time: string }[]>();
  for (const { process, told } of all) {
    const { signature } = told;
    if (signature.type !== "event" || signature.round === null || signature.state !== "asserted") continue;
    if (signature.time !== null) pushTo(byNumber, signature.round, { process, time: signature.time });
  }
  const shared = new Map<string, string>();
  for (const [number, held] of byNumber)
    for (const { process, time } of held.toSorted((a, b) => compareText(a.process, b.process)))
      for (const other of held)
        if (compareText(other.process, process) > 0 && !shared.has(keyOf(number, other.process)) && agree(time, other.time))
          shared.set(keyOf(number, other.process), shared.get(keyOf(number, process)) ?? process);
  return shared;
}

function agree(a: string, b: string): boolean {
  const [x, y] = [toldTime(a), toldTime(b)];
  return x !== null && y !== null && agreeInTime(x, y, true);
}
