import { oneLine } from "../wrap.ts";
import { holderInWords, placeOf } from "./evidence.ts";
import { first, item, quoted, section, subheading } from "./lines.ts";
import type { Section } from "./setting.ts";

const MOST_DECISIONS = 20;

/** Claims that a person rejected, and decisions that no longer find their claim. */
export const decisions: Section = (setting) => {
  const { view, words, brief } = setting;
  const { rejected, orphaned } = view;
  const lines = [
    ...(rejected.length === 0 ? [] : subheading(setting, words.rejected)),
    ...first(setting, rejected, MOST_DECISIONS, "claims", (claim) => {
      const by = claim.by[0] ? `${holderInWords(claim.by[0], setting)}${brief.colon} ` : "";
      return item(setting, placeOf(claim, setting), [`${by}${quoted(setting, claim.span.exact)}`]);
    }),
    ...(orphaned.length === 0 ? [] : subheading(setting, words.orphaned)),
    ...first(setting, orphaned, MOST_DECISIONS, "items", ({ document, span, decision, by, at, reason, list }) =>
      item(setting, placeOf({ document, span: { ...span, exact: "" } }, setting), [
        words.reviewed[decision] ?? decision,
        `${list} ${span.start}–${span.end}`,
        oneLine(by),
        at,
        reason === null ? null : oneLine(reason),
      ]),
    ),
  ];
  return section(setting, "decisions", lines);
};
