import { type Credits, creditsOf } from "./credits.ts";
import { factsOf, type Laid, lay, type Part } from "./facts.ts";
import { type Judgement, judge, type Setting } from "./judge.ts";
import { type Passage, passagesOf } from "./passages.ts";

/** A report as origins need it. */
export interface OriginDocument {
  readonly id: string;
  readonly language: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly text: string;
}

/** What two reports are to each other, why, and in which words. `compare(b, a)` is the mirror of `compare(a, b)`. */
export interface Comparison extends Judgement {
  readonly a: Part;
  readonly b: Part;
  /** The passages of five words and more that both have. */
  readonly passages: readonly Passage[];
}

/** Lays two reports side by side. Words are compared, not meanings: a translation is a different report here. */
export function compareDocuments(a: OriginDocument, b: OriginDocument): Comparison {
  return compareLaid(lay(a.text), settingOf(a), lay(b.text), settingOf(b));
}

export function compareLaid(a: Laid, settingA: Setting, b: Laid, settingB: Setting): Comparison {
  const facts = factsOf(a, b);
  return { ...judge(facts, settingA, settingB), a: facts.a, b: facts.b, passages: passagesOf(a, b, facts.tiles) };
}

export function settingOf(document: OriginDocument): Setting {
  const credits: Credits = creditsOf(document.text, document.language);
  return { published: document.published, outlet: document.outlet, credits };
}
