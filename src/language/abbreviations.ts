import en from "./en/segmentation.json" with { type: "json" };
import fr from "./fr/segmentation.json" with { type: "json" };
import { segmentationSchema } from "./segmentation-schema.ts";

const segmentations: Readonly<Record<string, unknown>> = { en, fr };

/** The abbreviations of a language after which no sentence ends where a number, or a name, follows, which of them are written small too, and words never cut; none where there is no list. */
export function abbreviationsOf(language: string): {
  readonly beforeNumbers: ReadonlySet<string>;
  readonly beforeNames: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  readonly wholes: ReadonlySet<string>;
} {
  const data = Object.hasOwn(segmentations, language) ? segmentationSchema.parse(segmentations[language]) : null;
  const words = (list: readonly { readonly word: string }[]): ReadonlySet<string> => new Set(list.map(({ word }) => word));
  const { beforeNumbers = [], beforeNames = [], wholes = [] } = data ?? {};
  return {
    beforeNumbers: words(beforeNumbers),
    beforeNames: words(beforeNames),
    small: words([...beforeNumbers, ...beforeNames].filter(({ small }) => small)),
    wholes: words(wholes),
  };
}
