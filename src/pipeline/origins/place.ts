import { compareLaid, type OriginDocument, settingOf } from "./compare.ts";
import { type Laid, lay } from "./facts.ts";
import { daysOf, type Judgement, type Setting } from "./judge.ts";
import type { Draw, Leader, Member, OriginShelf, Shared } from "./shelf.ts";
import { digestOf, isAlike, type Sketch, sketchOfWords } from "./sketch.ts";

/** What became of a report that was placed. */
export interface Placement {
  readonly documentId: string;
  /** The id of the report its origin is called by: the first published one of those that speak with one voice. */
  readonly origin: string;
  /** Origins that are called otherwise from now on: joined by this report, or led by it. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Reports that quote at length from one that was there before them, found now. */
  readonly draws: readonly Draw[];
  /** The reports it was laid beside, and what they are to each other (`a` the kept one, `b` the new). */
  readonly judged: readonly ({ readonly documentId: string } & Judgement)[];
}

/**
 * Places a report among those kept: into the origin of its copies and versions, or one of its own. Whatever order
 * reports come in, the same ones end up together under the same name. The cost goes with the texts that share words
 * with it, not with all that are kept. A report that is kept already changes nothing.
 */
export async function placeDocument(document: OriginDocument, shelf: OriginShelf): Promise<Placement> {
  const laid = lay(document.text);
  const digest = digestOf(laid.words, laid.quoted);
  const same = await shelf.members(digest);
  if (await shelf.has(document.id)) {
    const kept = same.find(({ documentId }) => documentId === document.id) ?? (laid.words.length > 0 ? same[0] : undefined);
    const origin = kept ? (await shelf.leader(kept.group)).documentId : document.id;
    return { documentId: document.id, origin, renamed: [], draws: [], judged: [] };
  }
  const setting = settingOf(document);
  const sketch =
    laid.words.length === 0 || same.some((member) => isSameSetting(member.setting, setting))
      ? null
      : sketchOfWords(document.id, laid.words, digest);
  const joined = new Set(laid.words.length === 0 ? [] : same.map(({ group }) => group));
  const draws: Draw[] = [];
  const judged: Placement["judged"][number][] = [];
  for (const shared of sketch ? await candidates(sketch, shelf) : []) {
    const others = (await shelf.members(shared.digest)).filter(({ group }) => !joined.has(group));
    let other: Laid | null = null;
    const drawn = new Set<string>();
    for (const member of others.toSorted((x, y) => (x.documentId < y.documentId ? -1 : 1))) {
      if (joined.has(member.group)) continue;
      other ??= lay(await shelf.text(member.documentId));
      const comparison = compareLaid(other, member.setting, laid, setting);
      const { verdict, joins, newer, whole, isCorrection, reasons } = comparison;
      judged.push({ documentId: member.documentId, verdict, joins, newer, whole, isCorrection, reasons });
      if (joins) joined.add(member.group);
      else if (verdict === "excerpt" && !drawn.has(member.group)) {
        drawn.add(member.group);
        const [holder, source] = whole === "a" ? [member.documentId, document.id] : [document.id, member.documentId];
        draws.push({ documentId: holder, from: source });
      }
    }
  }

  const groups = [...joined].toSorted();
  const leaders = await Promise.all(groups.map((group) => shelf.leader(group)));
  const itself: Leader = { documentId: document.id, published: document.published };
  const leader = leaders.reduce((first, next) => (byPublication(next, first) < 0 ? next : first), itself);
  const group = groups[0] ?? document.id;
  const member: Member = { documentId: document.id, digest, setting, group };
  const origin = leader.documentId;
  await shelf.keep({ member, sketch: same.length > 0 ? null : sketch, draws, merged: groups.slice(1), origin }, leader);
  const renamed = leaders.map(({ documentId }) => ({ from: documentId, to: origin })).filter(({ from, to }) => from !== to);
  return { documentId: document.id, origin, renamed, draws, judged };
}

/** The texts worth laying beside, those that share most first: one that joins early spares its copies. */
async function candidates(sketch: Sketch, shelf: OriginShelf): Promise<readonly Shared[]> {
  const sharing = await shelf.sharing(sketch);
  return sharing
    .filter((shared) => isAlike(shared, Math.min(shared.anchorCount, sketch.anchors.length)))
    .toSorted((a, b) => b.anchors - a.anchors || b.bands - a.bands || (a.digest < b.digest ? -1 : 1));
}

function isSameSetting(a: Setting, b: Setting): boolean {
  const key = ({ published, outlet, credits }: Setting): string =>
    JSON.stringify([published, outlet, credits.agencies, credits.says]);
  return key(a) === key(b);
}

function byPublication(a: Leader, b: Leader): number {
  const day = ({ published }: Leader): number => daysOf(published).earliest ?? Number.POSITIVE_INFINITY;
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  return a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : 0;
}
