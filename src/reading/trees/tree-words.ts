import en from "../../language/en/trees.json" with { type: "json" };
import fr from "../../language/fr/trees.json" with { type: "json" };
import { type TreesData, treesSchema } from "../../language/trees-schema.ts";

const raw: Readonly<Record<string, unknown>> = { fr, en };
const ready = new Map<string, TreesData | null>();

/** What the spelling of a language ("fr", "fr-CA") says of its trees, or null where nobody wrote it down. */
export function treeWordsOf(language: string): TreesData | null {
  const code = language.toLowerCase().split("-")[0] ?? "";
  const known = ready.get(code);
  if (known !== undefined) return known;
  const made = Object.hasOwn(raw, code) ? treesSchema.parse(raw[code]) : null;
  ready.set(code, made);
  return made;
}
