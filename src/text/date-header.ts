/** The metadata some collections put before a report: " date 2023-06", on a line of its own or before the first words. */
export interface DateHeader {
  readonly start: number;
  readonly end: number;
  /** As written: "2023-06", "2023-06-21". Not checked against the calendar. */
  readonly value: string;
}

const HEADER = /^\s{0,8}date[ \t:]{1,3}(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=\s|$)/i;

/** The date header at the beginning of `text`, or null. It belongs to the text but is none of the report's words. */
export function dateHeaderOf(text: string): DateHeader | null {
  const match = HEADER.exec(text.slice(0, 64));
  if (!match?.[1]) return null;
  return { start: 0, end: match[0].length, value: match[1] };
}

/** `text` with the date header turned into spaces: the same length, so that every offset stays. */
export function withoutDateHeader(text: string): string {
  const header = dateHeaderOf(text);
  return header ? " ".repeat(header.end) + text.slice(header.end) : text;
}
