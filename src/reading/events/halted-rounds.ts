import { childrenBy, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { moodOf } from "./mood.ts";
import { numberOf } from "./process.ts";
import { type Draft, isLocated, isTalksNoun, type Scene } from "./scene.ts";

const SUSPENSION = "suspension";

/**
 * « Trois jours après son ouverture, le deuxième round a été interrompu vendredi », "the mediator suspended the third round on Friday": a round
 * with a number that was broken off on some day went on until then. Not one of which no more is told than that it will be.
 */
export function haltedRounds(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const sentence = scene.analysis.sentences[draft.sentence];
    const verb = sentence?.tokens[draft.clause];
    if (!sentence || !verb || draft.kind !== SUSPENSION || draft.mood !== undefined || !isToldOver(scene, sentence, verb))
      return [];
    if (moodOf(scene, sentence, verb, null, verb) !== "asserted") return [];
    const noun = roundOf(scene, sentence, draft, verb) ?? placedTalks(scene, sentence, draft, verb);
    const isTold = drafts.some(
      (other) => other !== draft && other.sentence === draft.sentence && other.nouns.includes(noun?.index ?? -1),
    );
    if (!noun || isTold) return [];
    return [
      {
        because: { rule: "event.round", entry: `${ROUND}: ${noun.lemma}`, to: [noun.index, verb.index] },
        sentence: draft.sentence,
        kind: numberOf(scene, sentence, noun) === null ? TALKS : ROUND,
        trigger: noun.index,
        words: [noun.index],
        clause: verb.index,
        actors: numberOf(scene, sentence, noun) === null ? draft.actors : [],
        recipients: [],
        deeds: [],
        nouns: [noun.index, ...childrenBy(sentence, noun.index, "nmod").map((t) => t.index)],
        mood: "asserted",
      },
    ];
  });
}

/** "was suspended", « a interrompu », not « est suspendu »: what goes on being so may never have begun. */
function isToldOver({ lexicon }: Scene, sentence: Sentence, verb: Token): boolean {
  const helpers = childrenBy(sentence, verb.index, "aux");
  if (helpers.length === 0) return verb.feats["VerbForm"] === "Fin" && verb.feats["Tense"] === "Past";
  return (
    helpers.some((t) => t.deprel !== "aux:pass" && lexicon.is("perfect", t)) || helpers.some((t) => t.feats["Tense"] === "Past")
  );
}

const ROUND = "talks-round";
const TALKS = "talks";

/** "Last-minute talks collapsed in Vienna on Friday": talks of which a verb without object tells that they failed in some town on some day were held there. */
function placedTalks(scene: Scene, sentence: Sentence, { nouns, sentence: at }: Draft, verb: Token): Token | null {
  if (childrenBy(sentence, verb.index, "obj", "aux").some((t) => t.deprel !== "aux:tense")) return null;
  const noun = nouns.flatMap((i) => sentence.tokens[i] ?? []).find((t) => isTalksNoun(scene, t) && isSubject(sentence, t, verb));
  const isPlaced = childrenBy(sentence, verb.index, "obl").some(
    (t) => isLocated(scene, sentence, t.index) && scene.entity(scene.mentions.at(at, t.index)?.entity ?? null)?.type === "place",
  );
  const isDated = scene.timesIn(at).some(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf ?? ""));
  return noun && isPlaced && isDated ? noun : null;
}

const isSubject = (sentence: Sentence, noun: Token, verb: Token): boolean => {
  let top: Token | null = noun;
  while (top && universal(top.deprel) === "nmod") top = headOf(sentence, top);
  return top?.head === verb.index && universal(top.deprel) === "nsubj";
};

/** The numbered round that is the subject or the object of the verb, the noun of the draft or the one above it. */
function roundOf(scene: Scene, sentence: Sentence, { nouns }: Draft, verb: Token): Token | null {
  for (const index of nouns) {
    let noun: Token | null = sentence.tokens[index] ?? null;
    while (noun && universal(noun.deprel) === "nmod") noun = headOf(sentence, noun);
    const isOfVerb = noun?.head === verb.index && ["nsubj", "obj"].includes(universal(noun.deprel));
    if (noun && isOfVerb && isTalksNoun(scene, noun) && numberOf(scene, sentence, noun) !== null) return noun;
  }
  return null;
}
