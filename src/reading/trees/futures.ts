import { type Lexicon as EventWords, lexiconOf } from "../events/lexicon.ts";
import type { Lexicon } from "../statements/lexicon.ts";
import type { DraftTree } from "./draft-tree.ts";

/**
 * « s'ouvrira », « ils refuseraient »: a known infinitive with the ending of the future or of the conditional is no past and no
 * present, whatever the analyser says.
 */
export function futureForms(tree: DraftTree, { data: { language } }: Lexicon): void {
  const events = lexiconOf(language);
  if (!events || events.data.futures.length === 0) return;
  for (const { index, upos, form, feats } of tree.sentence().tokens) {
    if (upos !== "VERB" || feats["VerbForm"] !== "Fin") continue;
    const { Tense: tense } = feats;
    const lower = form.toLowerCase();
    const stems = (endings: readonly string[]): string[] =>
      endings.flatMap((ending) => (lower.endsWith(ending) ? [lower.slice(0, -ending.length)] : []));
    if (tense === "Past" || tense === "Pres") {
      if (stems(events.data.futures).some((stem) => events.isVerb(stem) || (tense === "Pres" && events.isVerb(`${stem}e`))))
        tree.setFeatures(index, { Tense: "Fut" });
    } else if (tense === "Imp" && feats["Mood"] !== "Cnd") {
      if (stems(events.data.conditionals).some((stem) => isFutureStem(events, stem)))
        tree.setFeatures(index, { Mood: "Cnd", Tense: "Pres" });
    }
  }
}

/** A verb of the lists, not one of the nouns among them: « refus ». */
const isInfinitive = (events: EventWords, word: string): boolean =>
  events.isVerb(word) && events.data.inflections.some(([ending]) => word.endsWith(ending));

/** « refuser- », « rendr- », « tiendr- »: what the ending of the future follows; « montr- » is the stem of an infinitive. */
const isFutureStem = (events: EventWords, stem: string): boolean =>
  isInfinitive(events, stem) || isInfinitive(events, `${stem}e`) || events.data.futureStems.some((end) => stem.endsWith(end));
