import { compareLaid, type OriginDocument, settingOf } from "./compare.ts";
import { type Difference, differenceOf } from "./difference.ts";
import { type Laid, lay } from "./facts.ts";
import { daysOf, type Setting } from "./judge.ts";
import { sketchOf } from "./sketch.ts";

/** One version of a dispatch: the report that carries it and its copies. */
export interface Version {
  readonly documentId: string;
  /** Reports that carry the same version, whole or in part. */
  readonly copies: readonly string[];
  /** The version this one replaces; null for the first and for one whose order to the others is not known. */
  readonly supersedes: string | null;
  /** True where it says that it corrects. */
  readonly isCorrection: boolean;
  /** What it made of the one it replaces; null where it replaces none. */
  readonly difference: Difference | null;
}

interface Draft {
  readonly document: OriginDocument;
  readonly laid: Laid;
  readonly setting: Setting;
  readonly copies: string[];
  readonly supersedes: string | null;
  readonly isCorrection: boolean;
  readonly difference: Difference | null;
}

/** A report is laid beside so many of the latest versions before it is held to be one of its own. */
const VERSIONS_TRIED = 12;

/** The reports of one origin as versions, the oldest first. Depends on the reports alone, not on their order. */
export function versionsOf(documents: readonly OriginDocument[]): readonly Version[] {
  const drafts: Draft[] = [];
  const byWords = new Map<string, Draft>();
  for (const { document, setting } of documents.map(withSetting).toSorted(byTime)) {
    const { digest } = sketchOf(document);
    const same = byWords.get(digest);
    if (same) {
      same.copies.push(document.id);
      continue;
    }
    const laid = lay(document.text);
    const { copyOf, supersedes, isCorrection } = placeAmong(drafts, laid, setting);
    copyOf?.copies.push(document.id);
    const difference = supersedes ? differenceOf(supersedes.document.text, document.text) : null;
    const draft: Draft = {
      document,
      laid,
      setting,
      copies: [],
      supersedes: supersedes?.document.id ?? null,
      isCorrection,
      difference,
    };
    if (!copyOf) drafts.push(draft);
    byWords.set(digest, copyOf ?? draft);
  }
  return drafts.map(({ document, copies, supersedes, isCorrection, difference }) => ({
    documentId: document.id,
    copies,
    supersedes,
    isCorrection,
    difference,
  }));
}

interface Place {
  readonly copyOf: Draft | null;
  readonly supersedes: Draft | null;
  readonly isCorrection: boolean;
}

/** A copy of the version it shares most with, or else the next after the latest it goes on from. */
function placeAmong(drafts: readonly Draft[], laid: Laid, setting: Setting): Place {
  let copyOf: Draft | null = null;
  let most = 0;
  let supersedes: Draft | null = null;
  let isCorrection = false;
  for (const draft of drafts.slice(-VERSIONS_TRIED).toReversed()) {
    const comparison = compareLaid(draft.laid, draft.setting, laid, setting);
    const { verdict, newer, b } = comparison;
    if ((verdict === "copy" || verdict === "excerpt") && b.shared > most) {
      copyOf = draft;
      most = b.shared;
    } else if (verdict === "update" && newer === "b" && supersedes === null) {
      supersedes = draft;
      isCorrection = comparison.isCorrection;
    }
  }
  return copyOf ? { copyOf, supersedes: null, isCorrection: false } : { copyOf, supersedes, isCorrection };
}

function withSetting(document: OriginDocument): { document: OriginDocument; setting: Setting } {
  return { document, setting: settingOf(document) };
}

const SAYS = { none: 0, update: 1, correction: 2 } as const;

/** By day of publication, undated last; of one day, what says that it replaces another comes after it. */
function byTime(a: ReturnType<typeof withSetting>, b: ReturnType<typeof withSetting>): number {
  const day = ({ document }: typeof a): number => daysOf(document.published).earliest ?? Number.POSITIVE_INFINITY;
  const says = ({ setting }: typeof a): number => SAYS[setting.credits.says ?? "none"];
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  return says(a) - says(b) || (a.document.id < b.document.id ? -1 : a.document.id > b.document.id ? 1 : 0);
}
