import {
  type AgendaItem,
  type Event,
  type Figure,
  PourparlersError,
  type Role,
  type Statement,
  type Time,
} from "../claims/index.ts";
import type { Knowledge } from "../knowledge/index.ts";
import type { Analysis } from "../text/index.ts";
import type { MentionTable } from "./mention.ts";
import type { Trace } from "./trace.ts";

/** What extractors make of one report, part by part. */
export interface Parts {
  readonly mentions: MentionTable;
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly roles: readonly Role[];
  readonly figures: readonly Figure[];
  readonly agenda: readonly AgendaItem[];
}

export type PartName = keyof Parts;

/** What every extractor may look at. */
export interface Scene {
  readonly analysis: Analysis;
  /** EDTF, or null where nobody said. */
  readonly published: string | null;
  readonly knowledge: Knowledge;
  /** Where extractors say why; null where nobody asked. */
  readonly trace: Trace | null;
}

/** One step of reading: makes the part it `adds` from the parts it `requires`, which are there when it runs. */
export interface Extractor<Added extends PartName = PartName, Required extends PartName = PartName> {
  readonly adds: Added;
  readonly requires: readonly Required[];
  readonly extract: (scene: Scene, parts: Pick<Parts, Required>) => Parts[Added];
}

/** A step with its types checked: what it reads is what it requires. */
export function extractor<Added extends PartName, Required extends PartName>(step: Extractor<Added, Required>): Extractor {
  return step as unknown as Extractor;
}

/** Throws PourparlersError "broken-chain" where a step requires what no step before it adds, or adds what is there. */
export function checkChain(chain: readonly Extractor[]): void {
  const there = new Set<PartName>();
  for (const { adds, requires } of chain) {
    for (const part of requires) {
      if (!there.has(part)) throw new PourparlersError("broken-chain", { extractor: adds, requires: part });
    }
    if (there.has(adds)) throw new PourparlersError("broken-chain", { extractor: adds, requires: `no second ${adds}` });
    there.add(adds);
  }
}

/** Runs a checked chain over one report. */
export function runChain(chain: readonly Extractor[], scene: Scene): Partial<Parts> {
  const parts: { -readonly [Name in PartName]?: Parts[Name] } = {};
  for (const { adds, extract } of chain) Object.assign(parts, { [adds]: extract(scene, parts as Parts) });
  return parts;
}
