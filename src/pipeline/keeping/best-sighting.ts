import { boundsOf, parseEdtf } from "../../calendar/index.ts";

/** What was said about a text where it was met. */
export interface Said {
  readonly language: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
}

/**
 * Which of two sightings of one text tells what the report is: the first published, the more exactly dated, the one that
 * says more. A total order of what is said, so that the order in which the text was met does not matter.
 */
export function compareSaid(a: Said, b: Said): number {
  const [x, y] = [daysOf(a.published), daysOf(b.published)];
  return compare(x.latest, y.latest) || compare(y.earliest, x.earliest) || saidOf(b) - saidOf(a) || compare(textOf(a), textOf(b));
}

function daysOf(published: string | null): { earliest: number; latest: number } {
  const value = published === null ? null : parseEdtf(published);
  const bounds = value === null ? null : boundsOf(value);
  return { earliest: bounds?.earliest ?? Number.NEGATIVE_INFINITY, latest: bounds?.latest ?? Number.POSITIVE_INFINITY };
}

function saidOf({ outlet, url, title }: Said): number {
  return [outlet, url, title].filter((value) => value !== null).length;
}

function textOf({ language, published, outlet, url, title }: Said): string {
  return JSON.stringify([published, outlet, title, url, language]);
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
