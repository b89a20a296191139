import type { Figure, Reading } from "../../claims/index.ts";
import { loadSubjects } from "../../knowledge/index.ts";
import type { Scene } from "./scene.ts";

/** So near to one another a report tells two counts of one blow. */
const NEAR = 320;
/** So many letters before a count tell of the blow that « celles-ci » or "it" takes up. */
const LED = 200;

/**
 * "Twelve people were killed in the attack, said one. The police counted only two people killed in the attack": the count by somebody
 * else of what the same blow, flood or massacre did, when and where one of them says. Null where there is none, or where the two
 * tell of other days or places.
 */
export function blowCounted(scene: Scene, claim: Figure): Figure | null {
  if (!OF_BLOWS.has(claim.measure)) return null;
  const { reading } = scene;
  const rivals = reading.figures.filter(
    (other) =>
      other.id !== claim.id &&
      other.measure === claim.measure &&
      distance(claim, other) < NEAR &&
      agree(claim.time?.edtf, other.time?.edtf) &&
      agree(claim.place, other.place) &&
      areOfTwo(scene, claim, other) &&
      isOneBlow(reading, ...inOrder(claim, other)),
  );
  return rivals.sort((a, b) => distance(claim, a) - distance(claim, b))[0] ?? null;
}

const OF_BLOWS: ReadonlySet<Figure["measure"]> = new Set(["killed", "wounded", "missing", "detained", "displaced"]);

const inOrder = (a: Figure, b: Figure): [Figure, Figure] => (a.evidence.start <= b.evidence.start ? [a, b] : [b, a]);

/** Letters between two counts; 0 where the same words tell both. */
function distance(a: Figure, b: Figure): number {
  const [first, then] = inOrder(a, b);
  return Math.max(0, then.evidence.start - first.evidence.end);
}

const agree = (a: string | null | undefined, b: string | null | undefined): boolean => a == null || b == null || a === b;

/** True where two are quoted, or one and the outlet: whoever gives two numbers counts two things. */
function areOfTwo({ reading }: Scene, a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map(({ attributedTo }) => reading.statements.find(({ id }) => id === attributedTo) ?? null);
  if (!x || !y) return x !== y;
  return x !== y && (x.speaker === null || x.speaker !== y.speaker) && (x.anonymous === null || x.anonymous !== y.anonymous);
}

/** The later count is that of a blow told of before, of the kind that the earlier one tells of. */
function isOneBlow({ document }: Reading, first: Figure, then: Figure): boolean {
  const { blowsIn, takesUp } = loadSubjects();
  const { language, text } = document;
  const told = blowsIn(language, then.evidence.exact).filter(({ known }) => known);
  if (told.length === 0) return false;
  const { start, exact } = first.evidence;
  const own = blowsIn(language, exact);
  const paragraph = Math.max(0, text.lastIndexOf("\n", start), start - LED);
  const before = own.length === 0 && takesUp(language, exact) ? blowsIn(language, text.slice(paragraph, start)) : own;
  return told.some(({ id }) => before.some((other) => other.id === id));
}
