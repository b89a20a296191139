import type { Reading } from "./reading.ts";

/** One thing wrong with a reading: where in it ("statements[3].cue") and what. */
export interface Defect {
  readonly path: string;
  readonly problem: string;
}

const NAMED_BY_ID =
  /^(speaker|onBehalfOf|addressee|attributedTo|place|holder|of|process|population|actors|recipients|parties|towards|options|times)$/;

/**
 * What a schema cannot see: every span says what the text says at its place, ids occur once, and every id that a claim
 * names exists in the reading. An empty list means the reading is sound.
 */
export function checkReading(reading: Reading): readonly Defect[] {
  const defects: Defect[] = [];
  const { text } = reading.document;
  const ids = new Set<string>();
  const lists = ["entities", "times", "statements", "events", "roles", "figures", "agenda"] as const;
  for (const list of lists) {
    reading[list].forEach(({ id }, i) => {
      if (ids.has(id)) defects.push({ path: `${list}[${i}].id`, problem: `${id} occurs twice` });
      ids.add(id);
    });
  }
  const known = (path: string, id: unknown) => {
    if (typeof id === "string" && !ids.has(id)) defects.push({ path, problem: `${id} is not in the reading` });
  };
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, i) => walk(item, `${path}[${i}]`));
      return;
    }
    if (typeof value !== "object" || value === null) return;
    if ("start" in value && "end" in value && "exact" in value) {
      const { start, end, exact } = value as { start: number; end: number; exact: string };
      if (text.slice(start, end) !== exact)
        defects.push({ path, problem: `${start}..${end} does not say ${JSON.stringify(exact)}` });
    }
    for (const [key, inner] of Object.entries(value)) {
      const here = path === "" ? key : `${path}.${key}`;
      if (NAMED_BY_ID.test(key) && path !== "") {
        for (const id of Array.isArray(inner) ? inner : [inner]) known(here, id);
      } else {
        walk(inner, here);
      }
    }
  };
  for (const list of [...lists, "unread", "why"] as const) walk(reading[list], list);
  return defects;
}
