import type { Claim } from "../../claims/index.ts";
import { loadSubjects, piecesOf } from "../../knowledge/index.ts";
import { sortedUnique } from "../hash.ts";
import { sharedText } from "../shared-texts.ts";
import type { Scene } from "./scene.ts";
import type { Contribution, Holder, Signature, Voice } from "./signature.ts";

const LONGEST_TERM = 6;
const SHORTEST_TERM = 4;
const MOST_TERMS = 16;

/** One claim of the report at its place in the record: the block of its process that it belongs to. */
export function place(
  scene: Scene,
  claim: Claim,
  process: string | null,
  section: string,
  rest: string,
  signature: SignatureMaker,
) {
  const { process: key, link } = scene.processes.of(claim, process);
  const made = signature(key);
  // Kept apart, so that no count of a block holds what a person rejected.
  const rejected = scene.reviews.get(claim.id)?.decision === "reject" ? "|rejected" : "";
  const contribution: Contribution = {
    process: key,
    block: `block:${key}|${section}|${rest}${rejected}`,
    signature: made.signature,
    voice: voiceOf(scene, claim, link, made.note),
  };
  return contribution;
}

type SignatureMaker = (process: string) => { readonly signature: Signature; readonly note?: string };

function voiceOf(scene: Scene, claim: Claim, link: Voice["link"], note: string | undefined): Voice {
  const { reading, report, reviews } = scene;
  const review = reviews.get(claim.id);
  return {
    document: reading.document.id,
    origin: report.origin,
    received: report.receivedAt,
    claim: sharedText(claim.id),
    start: claim.evidence.start,
    end: claim.evidence.end,
    words: claim.evidence.exact,
    by: holdersOf(scene, claim.attributedTo),
    link,
    ...(note === undefined ? {} : { note }),
    ...(review ? { review: review.decision } : {}),
  };
}

/** Most claims are an outlet's own; without room to spare, since a record holds them all. */
export const NOBODY: readonly Holder[] = [];

/** Who is quoted for a claim, the innermost first. */
export function holdersOf(scene: Scene, statementId: string | null): readonly Holder[] {
  const holders: Holder[] = [];
  const seen = new Set<string>();
  for (let id = statementId; id !== null && !seen.has(id); ) {
    seen.add(id);
    const said = scene.reading.statements.find((s) => s.id === id);
    if (!said) break;
    holders.push({
      who: scene.cast.keyOf(said.speaker),
      behalf: said.onBehalfOf === null ? actsForSomebody(scene, said.speaker) : scene.cast.actsFor(said.onBehalfOf),
      anonymous: said.anonymous,
    });
    id = said.attributedTo;
  }
  return holders.length === 0 ? NOBODY : [...holders];
}

/** Key of whom somebody acts for; null for nobody. */
export function actsForSomebody(scene: Scene, id: string | null): string | null {
  return id === null ? null : scene.cast.actsFor(id);
}

/** Beginnings of the longer words of a text, folded, each once. */
export function termsOf(text: string): string[] {
  const words = piecesOf(text).map(({ folded }) => folded);
  const { isSmall } = loadSubjects();
  return sortedUnique(
    words.filter((word) => word.length >= SHORTEST_TERM && !isSmall(word)).map((word) => sharedText(word.slice(0, LONGEST_TERM))),
  ).slice(0, MOST_TERMS);
}
