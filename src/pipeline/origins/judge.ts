import { boundsOf, type Day, parseEdtf } from "../../calendar/index.ts";
import type { Credits } from "./credits.ts";
import type { Facts, Part } from "./facts.ts";

/** What is known about a report beside its words. */
export interface Setting {
  /** EDTF, or null. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly credits: Credits;
}

/**
 * What two reports are to each other. `copy`: one dispatch, whoever carries it, with another headline, a cut tail, an
 * edit here and there. `update`: one dispatch that its desk wrote on. `excerpt`: the greater part of one stands in the
 * other, of which it is the lesser part. `different`: two reports, whatever quotations and stock phrases they share.
 */
export type Verdict = "copy" | "update" | "excerpt" | "different";

/** Why: each reason is a code; `value` is its number where it has one (a share, a count of words or days). */
export interface Reason {
  readonly code:
    | "same-words"
    | "no-words"
    | "prose-shared"
    | "little-shared"
    | "only-quotations-shared"
    | "too-short-to-differ"
    | "common-agency"
    | "same-outlet"
    | "other-outlets"
    | "days-apart"
    | "says-update"
    | "says-correction"
    | "words-added"
    | "number-changed"
    | "form-repeated"
    | "lesser-part"
    | "part-is-older"
    | "order-unknown";
  readonly value: number | null;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** True where the two speak with one voice: one origin. False for an excerpt that was there before what it stands in. */
  readonly joins: boolean;
  /** Which was published later or says that it replaces another; null: not known. */
  readonly newer: "a" | "b" | null;
  /** Of an excerpt: which holds the other. */
  readonly whole: "a" | "b" | null;
  /** True where the newer says that it corrects. */
  readonly isCorrection: boolean;
  readonly reasons: readonly Reason[];
}

/** The share of the prose of the one that must stand in the other; of one desk; of reports days apart, whose background is often the same. */
const NEEDED = 0.5;
const NEEDED_OF_ONE_DESK = 0.4;
const NEEDED_DAYS_APART = 0.75;
const NEEDED_OF_EXCERPT = 0.6;
/** From this share on a report is no mere part of another but the same dispatch; other papers add more of their own. */
const LEAST_OF_WHOLE = 0.4;
const LEAST_OF_OTHERS_WHOLE = 0.5;
const DAYS_OF_ONE_STORY = 3;
const DAYS_OF_GROWTH = 1;
/** Shorter texts are alike by form (a date, a town, "talks resume"): they must be so nearly to the word. */
const SHORT_WORDS = 20;
const NEEDED_OF_SHORT = 0.9;
/** So much new prose makes a copy a new version. */
const LEAST_ADDED_WORDS = 10;
const LEAST_ADDED_SHARE = 0.06;

interface Side {
  readonly part: Part;
  readonly setting: Setting;
}

/** Judges two reports by what they share and when, where and by whom they were published. */
export function judge(facts: Facts, settingA: Setting, settingB: Setting): Judgement {
  const a: Side = { part: facts.a, setting: settingA };
  const b: Side = { part: facts.b, setting: settingB };
  const reasons: Reason[] = [];
  const because = (code: Reason["code"], value: number | null = null): void => void reasons.push({ code, value });
  const { newer, days } = orderOf(settingA, settingB);
  const desk = deskOf(settingA, settingB);
  const later = newer === "a" ? a : newer === "b" ? b : null;
  const end = (verdict: Verdict, joins: boolean, whole: Judgement["whole"] = null): Judgement => {
    const isCorrection = verdict === "update" && later?.setting.credits.says === "correction";
    return { verdict, joins, newer, whole, isCorrection, reasons };
  };

  if (a.part.words === 0 || b.part.words === 0) {
    because("no-words");
    return end("different", false);
  }
  if (a.part.share === 1 && b.part.share === 1 && facts.tiles.length === 1) {
    because("same-words");
    return end("copy", true);
  }
  if (Math.min(a.part.words, b.part.words) < SHORT_WORDS && Math.min(a.part.share, b.part.share) < NEEDED_OF_SHORT) {
    because("too-short-to-differ", Math.min(a.part.words, b.part.words));
    return end("different", false);
  }

  if (desk.agency) because("common-agency");
  if (desk.outlet === "same") because("same-outlet");
  if (desk.outlet === "other") because("other-outlets");
  if (days !== null && days > DAYS_OF_ONE_STORY) because("days-apart", days);
  const says = newer === null ? null : (later?.setting.credits.says ?? null);
  if (says !== null) because(`says-${says}`);

  const isOneDesk = desk.outlet === "same" || (desk.outlet === "unknown" && desk.agency);
  const needed =
    days !== null && days > DAYS_OF_ONE_STORY
      ? NEEDED_DAYS_APART
      : isOneDesk || desk.agency || says !== null
        ? NEEDED_OF_ONE_DESK
        : NEEDED;
  const greatest = Math.max(a.part.proseShare, b.part.proseShare);
  const least = Math.min(a.part.proseShare, b.part.proseShare);
  const isPart = least < Math.min(desk.outlet === "other" ? LEAST_OF_OTHERS_WHOLE : LEAST_OF_WHOLE, needed);
  if (greatest < (isPart ? Math.max(needed, NEEDED_OF_EXCERPT) : needed)) {
    const isQuoted = Math.max(a.part.share, b.part.share) >= needed;
    because(isQuoted ? "only-quotations-shared" : "little-shared", greatest);
    return end("different", false);
  }
  because("prose-shared", greatest);
  const numbers = a.part.ownNumbers + b.part.ownNumbers;
  if (days !== null && days > DAYS_OF_ONE_STORY && a.part.ownNumbers > 0 && b.part.ownNumbers > 0 && says !== "correction") {
    because("form-repeated", numbers);
    return end("different", false);
  }

  if (isPart) {
    const whole = a.part.proseShare < b.part.proseShare ? "a" : "b";
    because("lesser-part", least);
    if (newer !== whole) return end("excerpt", true, whole);
    because("part-is-older");
    const grew = desk.outlet !== "other" && (isOneDesk || says !== null) && (days === null || days <= DAYS_OF_GROWTH);
    // Two papers that credit one agency both drew on it.
    return grew ? end("update", true) : end("excerpt", desk.agency, whole);
  }

  if (numbers > 0) because("number-changed", numbers);
  const added = later ? isMuch(later.part) : isMuch(a.part) && isMuch(b.part);
  if (added) because("words-added", later ? later.part.ownProse : Math.min(a.part.ownProse, b.part.ownProse));
  if (newer === null) because("order-unknown");
  const isOthers = desk.outlet === "other" && !(says !== null && desk.agency);
  const isUpdate = !isOthers && (says !== null || added || (newer !== null && numbers > 0));
  return end(isUpdate ? "update" : "copy", true);
}

function isMuch(part: Part): boolean {
  return part.ownProse >= Math.max(LEAST_ADDED_WORDS, LEAST_ADDED_SHARE * part.words);
}

function deskOf(a: Setting, b: Setting): { outlet: "same" | "other" | "unknown"; agency: boolean } {
  const agency = a.credits.agencies.some((id) => b.credits.agencies.includes(id));
  if (a.outlet === null || b.outlet === null) return { outlet: "unknown", agency };
  const plain = (name: string): string => name.normalize("NFKC").trim().toLowerCase();
  return { outlet: plain(a.outlet) === plain(b.outlet) ? "same" : "other", agency };
}

/** Which is newer, by their dates or else by what one alone says, and at least how many days lie between; null: not known. */
function orderOf(a: Setting, b: Setting): { newer: "a" | "b" | null; days: number | null } {
  const daysA = daysOf(a.published);
  const daysB = daysOf(b.published);
  const aToB = gap(daysA.latest, daysB.earliest);
  const bToA = gap(daysB.latest, daysA.earliest);
  if (aToB !== null && aToB > 0) return { newer: "b", days: aToB };
  if (bToA !== null && bToA > 0) return { newer: "a", days: bToA };
  const days = aToB === null && bToA === null ? null : 0;
  if ((a.credits.says === null) === (b.credits.says === null)) return { newer: null, days };
  return { newer: a.credits.says === null ? "b" : "a", days };
}

/** The first and the last day something can have been published. Null: no limit known. */
export function daysOf(published: string | null): { earliest: Day | null; latest: Day | null } {
  const value = published === null ? null : parseEdtf(published);
  return value === null ? { earliest: null, latest: null } : boundsOf(value);
}

function gap(from: Day | null, to: Day | null): number | null {
  return from === null || to === null ? null : to - from;
}
