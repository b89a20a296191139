import type { ClaimRef, RecordHolder, Standing, Support } from "../../record/index.ts";
import { oneLine, wrap } from "../wrap.ts";
import { counted, glued, joined, listed, quoted } from "./lines.ts";
import type { Setting } from "./setting.ts";

const MOST_HOLDERS = 3;
const MOST_PLACES = 3;
const INDENT = "      ";

/** "2 origins, 3 voices". */
export function supportInWords(setting: Setting, { origins, attributors }: Support): string {
  return `${counted(setting, origins, "origins")}, ${counted(setting, attributors, "voices")}`;
}

/** Who is quoted: a name, or the words for a source without one; on whose behalf where that is somebody else. */
export function holderInWords({ who, onBehalfOf, anonymous }: RecordHolder, setting: Setting): string {
  const { brief, words } = setting;
  const [open, close] = words.quote;
  const name = who ? oneLine(who.name) : anonymous === null ? brief.unknownSpeaker : `${open}${oneLine(anonymous)}${close}`;
  return onBehalfOf && onBehalfOf.id !== who?.id ? `${name} ${brief.onBehalfOf(oneLine(onBehalfOf.name))}` : name;
}

/** Everybody who is quoted first-hand behind an item, each once; empty where only outlets tell it. */
export function holdersOf(support: Support, setting: Setting): string[] {
  const names = support.claims.flatMap(({ by }) => (by[0] ? [holderInWords(by[0], setting)] : []));
  return [...new Set(names)];
}

/**
 * How far something stands, where that is not plainly told: "claimed (the minister)", "planned". Whoever is quoted is
 * named unless an outlet says the same in its own voice.
 */
export function standingInWords(standing: Standing, support: Support, setting: Setting): string | null {
  const word = setting.words.standings[standing];
  if (word === null) return null;
  const holders = soleHolders(support, setting);
  return holders === "" ? word : `${word} (${holders})`;
}

/** "(claimed: the minister; 1 origin, 1 voice)": how far one of several answers stands, and how many give it. */
export function weightInWords(standing: Standing, support: Support, setting: Setting): string {
  const { words, brief } = setting;
  const word = words.standings[standing];
  const holders = word === null ? "" : soleHolders(support, setting);
  const how = holders === "" ? word : `${word}${brief.colon} ${holders}`;
  return `(${how === null ? "" : `${how}${words.semicolon} `}${supportInWords(setting, support)})`;
}

function soleHolders(support: Support, setting: Setting): string {
  return support.claims.some(({ by }) => by.length === 0) ? "" : listed(setting, holdersOf(support, setting), MOST_HOLDERS);
}

/** The claims to show of a support: of each origin the one that stands best, then the others. */
function chosenClaims({ claims }: Support, { sources }: Setting, most: number): ClaimRef[] {
  const worth = ({ review, superseded, by }: ClaimRef) =>
    (superseded ? 8 : 0) +
    (review === "defer" ? 4 : 0) +
    (review === "accept" || review === "edit" ? 0 : 2) +
    (by.length === 0 ? 0 : 1);
  const ordered = claims.toSorted((a, b) => worth(a) - worth(b));
  const seen = new Set<string>();
  const shown = new Set<string>();
  const fresh: ClaimRef[] = [];
  const rest: ClaimRef[] = [];
  for (const claim of ordered) {
    // Several claims can rest on the same words.
    const words = `${claim.document} ${claim.span.start} ${claim.span.end}`;
    if (shown.has(words)) continue;
    shown.add(words);
    const origin = sources.get(claim.document)?.origin ?? claim.document;
    (seen.has(origin) ? rest : fresh).push(claim);
    seen.add(origin);
  }
  return [...fresh, ...rest].slice(0, most);
}

/** "[3] 12:5": the report by its number in the list at the end, and where in it. */
export function placeOf({ document, span }: Pick<ClaimRef, "document" | "span">, setting: Setting, start = span.start): string {
  return glued(`[${setting.numbers.get(document) ?? document.slice(0, 8)}] ${setting.place(document, start)}`);
}

/** The words behind an item, each with its place and who says them; of many only the best of each origin. */
export function cited(setting: Setting, support: Support, most = 2): string[] {
  const { words, width, style, options } = setting;
  const shown = chosenClaims(support, setting, options.full ? support.claims.length : most);
  const left = support.count - shown.length;
  return shown.flatMap((claim, at) => {
    const place = placeOf(claim, setting);
    const by = claim.by[0] ? `${holderInWords(claim.by[0], setting)}${setting.brief.colon} ` : "";
    const marks = joined([
      claim.superseded ? words.superseded : null,
      claim.review === null ? null : (words.reviewed[claim.review] ?? null),
    ]);
    const more = at === shown.length - 1 && left > 0 ? glued(`+ ${counted(setting, left, "claims")}`) : null;
    const said = joined([`${by}${quoted(setting, claim.span.exact)}`, marks, more]);
    const margin = `${INDENT}${place} `;
    return wrap(said, width, margin, `${INDENT}    `).map((line, row) =>
      row === 0 ? `${style("place", margin)}${style("quiet", line.slice(margin.length))}` : style("quiet", line),
    );
  });
}

/** Only the places behind an item: where its words are shown already. */
export function placesInWords(setting: Setting, support: Support, said?: string): string {
  const chosen = chosenClaims(support, setting, setting.options.full ? support.claims.length : MOST_PLACES);
  const places = chosen.map((claim) => placeOf(claim, setting, startOf(claim, said)));
  const left = support.count - places.length;
  return [...new Set(places), ...(left > 0 ? [glued(`+ ${left}`)] : [])].join(", ");
}

function startOf({ span }: ClaimRef, said: string | undefined): number {
  const at = said === undefined ? -1 : span.exact.indexOf(said);
  return span.start + Math.max(0, at);
}
