import type { Surface } from "./segment.ts";

const INITIAL = /\p{Lu}\p{Ll}[\p{L}'’-]*\s\p{Lu}\.$/u;
const ASIDE = /^[\p{L}\p{N}]\s+[-–—]\s+\p{Ll}/u;

/** True where nothing parts a word from what follows: « 1600/2002 » is no end and a beginning. */
export function isGlued(text: string, { end }: Surface, next: Surface): boolean {
  return next.start === end && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, end - 2), end));
}

/** True of a mark that opens something: a straight one where it has a blank before it and a word behind, a bracket where no blank follows. */
export function opens(text: string, { start, end }: Surface): boolean {
  const mark = text.slice(start, end);
  if (mark === '"') return (start === 0 || /\s/.test(text.charAt(start - 1))) && /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
  return /^[«“‹]$/u.test(mark) || (/^[([]$/.test(mark) && /\S/.test(text.charAt(end)));
}

/** « Thabo H. Mokoena »: the dot of an initial between two names. */
export function isInitial(text: string, { end }: Surface, next: Surface): boolean {
  return INITIAL.test(text.slice(Math.max(0, end - 32), end)) && /^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.start + 4));
}

/** « l’accord - il date de mai - tient »: a dash behind a word, a small letter behind the dash; an aside rather than an item. */
export function asideFollows(text: string, { end }: Surface): boolean {
  return ASIDE.test(text.slice(end - 1, end + 6));
}
