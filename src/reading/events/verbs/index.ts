import { childrenBy, headOf, type Sentence, type Token, universal } from "../../../text/index.ts";
import { isInfinitive } from "../../statements/clause.ts";
import { saysNothing } from "../../statements/verb-cues.ts";
import { frameOf } from "../frame.ts";
import { NO_EVENT } from "../lexicon.ts";
import { type Draft, dropped, type Scene } from "../scene.ts";
import { draftsOf } from "./draft.ts";
import { type Found, match } from "./match.ts";

/** The events that verbs of a sentence tell. */
export function verbDrafts(scene: Scene, at: number): Draft[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  return sentence.tokens.flatMap((token) => {
    if (token.upos !== "VERB" && !(token.upos === "ADJ" && token.feats["VerbForm"] === "Part")) return [];
    const entries = scene.lexicon.verbs.get(scene.lexicon.lemmaOf(token));
    if (!entries || isName(scene, sentence, token)) return [];
    const frame = frameOf(scene, at, sentence, token);
    const found = match(scene, at, sentence, token, frame, entries);
    if (found?.entry.frame.kind === NO_EVENT) return [];
    if (found && isSilence(scene, sentence, token, found)) {
      dropped(scene, at, token, "nothing-said");
      return [];
    }
    if (found) return draftsOf(scene, at, sentence, token, frame, found);
    dropped(scene, at, token, "no-object");
    return [];
  });
}

/** "declined to be named", « a refusé de commenter »: who keeps silent has done nothing that counts. */
const isSilence = ({ speech, lexicon }: Scene, sentence: Sentence, verb: Token, { entry }: Found): boolean =>
  childrenBy(sentence, verb.index, "xcomp", "ccomp", "advcl").some(
    (t) =>
      t.index > verb.index &&
      childrenBy(sentence, t.index, "obj", "nsubj").length === 0 &&
      (speech.is("notContent", t.lemma) ||
        (lexicon.crosswalk.kinds[entry.frame.kind]?.plover.type === "REJECT" &&
          isInfinitive(t) &&
          saysNothing(sentence, t, speech))),
  );

/** "a step that he called promising": what something is called is no deed. */
function isName(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const naming = universal(verb.deprel) === "xcomp" && verb.feats["VerbForm"] !== "Inf" ? headOf(sentence, verb) : null;
  return naming !== null && scene.lexicon.has("naming", naming.lemma);
}
