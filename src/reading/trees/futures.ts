import { lexiconOf } from "../events/lexicon.ts";
import type { Lexicon } from "../statements/lexicon.ts";
import type { DraftTree } from "./draft-tree.ts";

/** « s'ouvrira », « nous remettrons »: a known infinitive with the ending of the future is no past and no present, whatever the analyser says. */
export function futureForms(tree: DraftTree, { data: { language } }: Lexicon): void {
  const events = lexiconOf(language);
  if (!events || events.data.futures.length === 0) return;
  for (const { index, upos, form, feats } of tree.sentence().tokens) {
    if (upos !== "VERB" || feats["VerbForm"] !== "Fin") continue;
    const { Tense: tense } = feats;
    if (tense !== "Past" && tense !== "Pres") continue;
    const lower = form.toLowerCase();
    const isFuture = events.data.futures.some((ending) => {
      const infinitive = lower.slice(0, -ending.length);
      return lower.endsWith(ending) && events.isVerb(tense === "Past" ? infinitive : `${infinitive}e`);
    });
    if (isFuture) tree.setFeatures(index, { Tense: "Fut" });
  }
}
