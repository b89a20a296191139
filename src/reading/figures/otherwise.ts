import type { DropReason } from "../../claims/index.ts";
import type { Counted } from "./counted.ts";
import type { Quantity } from "./quantity.ts";
import { formAt, hasWord, type Line, tokenAt } from "./scene.ts";

/** What else a number is, if it counts nobody: a part of a date, a year, a share, the number of a resolution. */
export function otherwiseMeant(line: Line, quantity: Quantity, counted: Counted): DropReason | null {
  const { lexicon } = line.scene;
  if (counted.kind === "thing" && !isCurrency(line, counted)) return "not-persons";
  const start = line.sentence.start + (line.words[quantity.core]?.start ?? 0);
  const end = line.sentence.start + (line.words[quantity.to - 1]?.end ?? 0);
  if (line.times.some((time) => time.span.start < end && start < time.span.end)) return "part-of-date";
  if (counted.kind === "none" && (quantity.yearly || isAge(line, quantity))) return "number-only";
  const before = line.words[quantity.from - 1];
  if (before && (lexicon.is("notAfter", before.lower) || before.form === "°")) return "number-only";
  const after = line.words[quantity.to];
  if (before && after && "[(".includes(before.form) && "])".includes(after.form)) return "number-only";
  if (after?.form === "%") return "share";
  return lexicon.is("notPersons", after?.lower ?? "") || isReign(line, quantity, counted) ? "not-persons" : null;
}

/** Nobody is older. */
const OLDEST = 120;

/** "The prisoner, 34, died", "a girl of seven": behind somebody, between commas or told of one person. */
function isAge(line: Line, { from, to, core, value }: Quantity): boolean {
  if (from !== core || to !== core + 1 || value === null || value > OLDEST) return false;
  const { is } = line.scene.lexicon;
  if (is("ageLinks", line.words[from - 1]?.lower ?? "") && is("aged", line.words[from - 2]?.lower ?? "")) return true;
  if (line.words[core]?.kind !== "digits") return false;
  if (line.words[from - 1]?.form !== "," || line.words[to]?.form !== ",") return false;
  const who = tokenAt(line, line.tokenOf(from) - 2);
  return who !== null && (who.upos === "PROPN" || (who.upos === "NOUN" && who.feats["Number"] === "Sing"));
}

/** "under six presidents": those who reigned say when it was. */
function isReign(line: Line, { from, core }: Quantity, counted: Counted): boolean {
  const { data, is } = line.scene.lexicon;
  const ruler = tokenAt(line, counted.token);
  if (
    !ruler ||
    !(hasWord(data.rulers, ruler) || data.rulers.includes(`${formAt(line, counted.token - 1)} ${formAt(line, counted.token)}`))
  )
    return false;
  return line.words.slice(Math.max(0, from - 1), core).some(({ lower }) => is("reigns", lower));
}

const LARGEST_SHARE = 100;

/** « quatre personnes sur dix », "four in ten people": the second number of a share. */
export function isShare(line: Line, quantity: Quantity, counted: Counted): boolean {
  const { lexicon } = line.scene;
  if (!lexicon.is("ratios", line.words[quantity.from - 1]?.lower ?? "") || counted.kind === "thing") return false;
  if ((quantity.value ?? LARGEST_SHARE) >= LARGEST_SHARE || quantity.from !== quantity.core) return false;
  return line.quantities.some((q) => q.to < quantity.from && quantity.from - q.to <= 3);
}

const isCurrency = (line: Line, counted: Counted): boolean =>
  Object.hasOwn(line.scene.lexicon.data.currencies, formAt(line, counted.token));
