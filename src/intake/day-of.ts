import { isEdtf } from "../claims/index.ts";

/** The day of a timestamp as pages write it ("2023-06-21T10:30:00+02:00", "2023-06"), or null. */
export function dayOf(timestamp: string | null): string | null {
  const match = /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?=$|[T\s])/.exec(timestamp ?? "");
  return match?.[1] && isEdtf(match[1]) ? match[1] : null;
}
