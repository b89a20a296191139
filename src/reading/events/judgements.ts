import { childrenBy, childrenOf, type Sentence, type Token } from "../../text/index.ts";
import { isVerbal } from "../statements/clause.ts";
import { frameOf } from "./frame.ts";
import type { Draft, Scene } from "./scene.ts";
import { doersAt, whoAt } from "./who.ts";

/** "called the pact an act of aggression", "described the talks as useful": what somebody calls a thing praises or blames it. */
export function judgementDrafts(scene: Scene, at: number, taken: ReadonlySet<number>): Draft[] {
  const sentence = scene.analysis.sentences[at];
  const { lexicon } = scene;
  if (!sentence || lexicon.data.praising.length + lexicon.data.blaming.length === 0) return [];
  return sentence.tokens.flatMap((verb): Draft[] => {
    if (!isVerbal(verb) || taken.has(verb.index) || !lexicon.data.naming.includes(lexicon.lemmaOf(verb))) return [];
    const kind = judged(scene, sentence, verb);
    if (kind === null) return [];
    const frame = frameOf(scene, at, sentence, verb);
    const actors = frame.doers.flatMap((t) => doersAt(scene, at, t, verb));
    if (actors.length === 0) return [];
    const whom = frame.objects.slice(0, 1).flatMap((t) => whoAt(scene, at, t));
    return [
      {
        because: { rule: "event.verb", entry: `${kind}: ${verb.lemma}`, to: frame.objects.map((t) => t.index) },
        sentence: at,
        kind,
        trigger: verb.index,
        words: [verb.index],
        clause: verb.index,
        actors: [...new Set(actors)],
        recipients: [...new Set(whom)].filter((id) => !actors.includes(id)),
        deeds: [],
        nouns: [],
      },
    ];
  });
}

/** What the name says of the thing: by its noun first, then by what hangs on it. */
function judged({ lexicon }: Scene, sentence: Sentence, verb: Token): "praise" | "criticism" | null {
  const [thing, ...names] = childrenBy(sentence, verb.index, "obj", "xcomp", "ccomp", "obl", "advcl").filter(
    (t) => t.index > verb.index,
  );
  if (!thing) return null;
  const heads = names.length > 0 ? names : childrenBy(sentence, thing.index, "appos");
  for (const name of heads) {
    const around = childrenOf(sentence, name.index).filter((t) => ["amod", "nmod", "conj", "compound"].includes(t.deprel));
    for (const words of [[name], around]) {
      if (words.some((t) => lexicon.is("blaming", t))) return "criticism";
      if (words.some((t) => lexicon.is("praising", t))) return "praise";
    }
  }
  return null;
}
