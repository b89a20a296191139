/** How a lemma is made from a folded form: one of the edits that `labels.lemma` spells. */
export interface LemmaRule {
  readonly kind: "lower" | "keep" | "whole";
  readonly cut: number;
  readonly add: string;
}

/** Reads `L|k|suffix`, `K|k|suffix` or `=|lemma`; null where it is none of them. */
export function parseLemmaRule(text: string): LemmaRule | null {
  const match = /^(?:=\|(?<whole>.*)|(?<kind>[LK])\|(?<cut>\d+)\|(?<add>.*))$/su.exec(text);
  if (!match?.groups) return null;
  const { whole, kind, cut, add } = match.groups;
  if (whole !== undefined) return { kind: "whole", cut: 0, add: whole };
  return { kind: kind === "L" ? "lower" : "keep", cut: Number(cut), add: add ?? "" };
}

/** The lemma that a rule makes of a folded form. */
export function applyLemmaRule(rule: LemmaRule, form: string): string {
  if (rule.kind === "whole") return rule.add;
  const source = rule.kind === "lower" ? form.toLowerCase() : form;
  return source.slice(0, Math.max(0, source.length - rule.cut)) + rule.add;
}
