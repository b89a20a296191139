import { type CreditsData, creditsSchema } from "../../language/credits-schema.ts";
import en from "../../language/en/credits.json" with { type: "json" };
import fr from "../../language/fr/credits.json" with { type: "json" };
import { withoutDateHeader } from "../../text/index.ts";

/** What a report says about where it comes from and what it replaces. */
export interface Credits {
  /** Ids of the agencies it credits, in order of the alphabet: "afp". A source quoted in the text is none. */
  readonly agencies: readonly string[];
  /** What it calls itself beside an earlier version; null where it says nothing. A correction goes before an update. */
  readonly says: "update" | "correction" | null;
}

interface Forms {
  readonly agencyOf: ReadonlyMap<string, string>;
  /** Agencies in brackets or between slashes: « (avec AFP et Reuters) », "/TASS/". */
  readonly bracketed: RegExp;
  /** Agencies that end a line on their own or behind an introduction. */
  readonly line: RegExp;
  /** An agency before the dash of a dateline. */
  readonly dateline: RegExp;
  readonly names: RegExp;
  readonly marks: readonly { readonly says: "update" | "correction"; readonly form: RegExp }[];
}

/** Credits stand in a report's first and last lines; further in, an agency is somebody who is quoted. */
const HEAD_LINES = 4;
const TAIL_LINES = 3;
const HEAD_UNITS = 400;
const TAIL_UNITS = 300;

const FORMS: ReadonlyMap<string, Forms> = new Map([fr, en].map((data) => [data.language, formsOf(creditsSchema.parse(data))]));

/** The credits of a report. Null forms, a language that is not known, give none. */
export function creditsOf(text: string, language: string): Credits {
  const forms = FORMS.get(language);
  if (!forms) return { agencies: [], says: null };
  const lines = edgeLines(withoutDateHeader(text));
  const found = new Set<string>();
  let says: Credits["says"] = null;
  for (const line of lines) {
    for (const form of [forms.bracketed, forms.line, forms.dateline]) {
      for (const match of line.matchAll(form)) {
        for (const [name] of (match.groups?.["agencies"] ?? "").matchAll(forms.names))
          found.add(forms.agencyOf.get(name) ?? name);
      }
    }
    for (const mark of forms.marks) if (mark.form.test(line) && says !== "correction") says = mark.says;
  }
  return { agencies: [...found].toSorted(), says };
}

function edgeLines(text: string): readonly string[] {
  const linesIn = (part: string): string[] => part.split("\n").flatMap((line) => line.trim() || []);
  const head = linesIn(text.slice(0, HEAD_UNITS)).slice(0, HEAD_LINES);
  if (text.length <= HEAD_UNITS) return [...head, ...linesIn(text).slice(HEAD_LINES).slice(-TAIL_LINES)];
  const from = Math.max(HEAD_UNITS, text.length - TAIL_UNITS);
  const lineStart = text.indexOf("\n", from);
  return [...head, ...linesIn(lineStart < 0 ? text.slice(from) : text.slice(lineStart)).slice(-TAIL_LINES)];
}

function formsOf(data: CreditsData): Forms {
  const agencyOf = new Map(data.agencies.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
  const name = `(?<![\\p{L}\\p{N}])(?:${alternatives([...agencyOf.keys()])})(?![\\p{L}\\p{N}])`;
  const joint = `\\s*(?:[,;/&+-]|(?<!\\p{L})(?:${alternatives(data.conjunctions)})(?!\\p{L}))\\s*`;
  const agencies = `(?<agencies>${name}(?:${joint}${name})*)`;
  const introduction = (entries: CreditsData["introductions"]): string =>
    `(?<!\\p{L})(?:${alternatives(
      entries.flatMap(({ words }) => words),
      true,
    )})\\s*:?\\s*`;
  const any = introduction(data.introductions);
  const behindOutlet = introduction(data.introductions.filter(({ afterOutlet }) => afterOutlet));
  return {
    agencyOf,
    names: new RegExp(name, "gu"),
    bracketed: new RegExp(`[([/]\\s*(?:${any})?${agencies}\\s*[)\\]/]`, "gu"),
    line: new RegExp(`^[—–-]?\\s*(?:(?:${any})|[^.!?;:]{1,50}?${behindOutlet})?${agencies}\\.?$`, "gu"),
    dateline: new RegExp(`^[^!?]{0,60}?${agencies}\\s*(?:[—–]|--?\\s)`, "gu"),
    marks: data.marks.map(({ says, form, words }) => ({
      says,
      form: new RegExp(
        `(?:^|[(\\[])\\s*(?:${alternatives(words, true)})(?!\\p{L})${form === "label" ? "(?:\\s*\\d{0,2}\\s*(?:[:—–-]|$))" : ""}`,
        "u",
      ),
    })),
  };
}

/** The longest first, so that none hides another that begins like it. Flags of one group are too new for some engines. */
function alternatives(words: readonly string[], isAnyCase = false): string {
  return words
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
        .replace(/ /g, "\\s+")
        .replace(/'/g, "['’]"),
    )
    .map((word) =>
      isAnyCase ? word.replace(/(?<!\\)\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`) : word,
    )
    .join("|");
}
