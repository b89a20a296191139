import type { Identity } from "../../record/index.ts";
import { oneLine } from "../wrap.ts";
import { first, item, joined, listed, section } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";

const MOST_NAMES = 30;
const MOST_FORMS = 8;

/** Who goes by which names, and what is judged of whom: doubt is said, nothing is merged. */
export const names: Section = (setting) => {
  const shown = setting.view.identities.filter(
    ({ name, names: forms, judgements }) => judgements.length > 0 || formsOf(name, forms).length > 0,
  );
  return section(
    setting,
    "names",
    first(setting, shown, MOST_NAMES, "items", (identity) => nameLines(identity, setting)),
  );
};

function nameLines({ name, names: forms, judgements, actsFor }: Identity, setting: Setting): string[] {
  const { words, brief } = setting;
  const others = formsOf(name, forms);
  return item(setting, oneLine(name), [
    actsFor === null ? null : brief.onBehalfOf(oneLine(actsFor.name)),
    others.length === 0 ? null : words.also(listed(setting, others, MOST_FORMS)),
    joined(
      judgements.map(({ other, judgement, reason, by }) => {
        const because =
          by === "rule" ? (words.judgedBecause[reason] ?? reason) : [reason, by].filter((one) => one !== "").join(", ");
        return `${words.judgements[judgement](oneLine(setting.names.get(other) ?? other))} (${oneLine(because)})`;
      }),
    ),
  ]);
}

/** Other forms than the name itself and its capitals. */
function formsOf(name: string, forms: readonly string[]): string[] {
  const plain = (text: string) => text.toLocaleLowerCase("fr");
  const seen = new Set([plain(name)]);
  const written = forms.map(oneLine);
  // "Astana" rather than "ASTANA" of a dateline.
  const ordered = written.toSorted((a, b) => Number(isCapitals(a)) - Number(isCapitals(b)));
  return ordered.filter((form) => !seen.has(plain(form)) && seen.add(plain(form)));
}

function isCapitals(form: string): boolean {
  return form.length > 4 && form === form.toLocaleUpperCase("fr");
}
