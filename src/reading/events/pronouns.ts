import { childrenBy, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isPassive } from "../statements/clause.ts";
import { personOf } from "../statements/speaker.ts";
import { keyOf } from "./lexicon.ts";
import { numberOf } from "./process.ts";
import { type Draft, isNoun, type Scene } from "./scene.ts";
import { nameOf } from "./support.ts";

/** How many sentences back the noun is looked for that a pronoun takes up. */
const REACH = 2;

/** "They finally opened in May", « ils ont repris mardi »: talks or a truce that a pronoun takes up, where its verb says that they take place. */
export function pronounDrafts(scene: Scene, at: number, taken: ReadonlySet<number>): Draft[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  return sentence.tokens.flatMap((verb): Draft[] => {
    if (verb.upos !== "VERB" || taken.has(verb.index) || !takesPlace(scene, sentence, verb)) return [];
    const said = dueAbove(scene, sentence, verb) ?? verb;
    if (!isFinite(sentence, said)) return [];
    const pronoun = childrenBy(sentence, said.index, "nsubj").find((t) => t.index < verb.index);
    if (pronoun?.upos !== "PRON" || personOf(pronoun) !== 3 || pronoun.feats["PronType"] === "Rel") return [];
    const own = scene.mentions.at(at, pronoun.index)?.entity ?? null;
    if (scene.entity(own)?.type === "person" || (own !== null && own === speakerAbove(scene, at, sentence, verb, pronoun)))
      return [];
    const kind = takenUp(scene, at, pronoun);
    if (!kind) return [];
    return [
      {
        because: { rule: "event.occurring-noun", entry: `${kind.kind}: ${kind.noun}`, to: [pronoun.index] },
        sentence: at,
        kind: kind.kind,
        trigger: verb.index,
        words: [verb.index],
        deeds: [],
        clause: verb.index,
        actors: [],
        recipients: [],
        nouns: [],
        ...(kind.takes ? { takes: kind.takes } : {}),
      },
    ];
  });
}

/** "It had been due to start": the word that says what talks were to do. */
function dueAbove({ lexicon }: Scene, sentence: Sentence, verb: Token): Token | null {
  const above = verb.deprel === "xcomp" ? headOf(sentence, verb) : null;
  return above && lexicon.data.scheduling.includes(above.lemma.toLowerCase()) ? above : null;
}

/** "The front said it would go on": whose words the clause tells; "officials said they would resume" may mean talks. */
function speakerAbove(scene: Scene, at: number, sentence: Sentence, verb: Token, { feats }: Token): string | null {
  const above = universal(verb.deprel) === "ccomp" && feats["Number"] === "Sing" ? headOf(sentence, verb) : null;
  const [subject] = above ? childrenBy(sentence, above.index, "nsubj") : [];
  return subject ? (scene.mentions.at(at, subject.index)?.entity ?? null) : null;
}

/** A verb without an object that says of its subject that it takes place, or is to. */
function takesPlace(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const { occurring, scheduling, light } = scene.lexicon.data;
  const name = nameOf(scene, sentence, verb);
  const lemma = scene.lexicon.lemmaOf(verb);
  if (childrenBy(sentence, verb.index, "xcomp", "ccomp", "iobj").length > 0) return false;
  // "It was held up" is no holding
  if (isPassive(sentence, verb) && childrenBy(sentence, verb.index, "compound").some((t) => t.deprel === "compound:prt"))
    return false;
  if (isPassive(sentence, verb)) return scheduling.includes(lemma) || (light.includes(lemma) && occurring.includes(lemma));
  const object = childrenBy(sentence, verb.index, "obj").some((t) => !name.includes(t.form.toLowerCase()) || t.upos === "PRON");
  return occurring.includes(name) && !object;
}

interface TakenUp {
  readonly kind: string;
  readonly noun: string;
  readonly takes?: NonNullable<Draft["takes"]>;
}

/** The kind of the meeting or truce that stands last, as subject or object, before a pronoun of its number. */
function takenUp(scene: Scene, at: number, pronoun: Token): TakenUp | null {
  for (let s = at; s >= Math.max(0, at - REACH); s--) {
    const before = (scene.analysis.sentences[s]?.tokens ?? []).filter((t) => s < at || t.index < pronoun.index);
    for (const noun of before.toReversed()) {
      if (noun.upos !== "NOUN" || !isNoun(noun) || !["nsubj", "obj", "obl"].includes(universal(noun.deprel))) continue;
      if (noun.feats["Number"] !== pronoun.feats["Number"]) continue;
      const round = roundAt(scene, s, noun);
      // "met for the second round of talks": only what has a number is spoken of further
      if (universal(noun.deprel) === "obl" && (s === at || !round)) continue;
      if (round) return { kind: ROUND, noun: noun.lemma, takes: round };
      const entry = scene.lexicon.nouns.get(keyOf(noun.lemma))?.find((e) => e.rest.length === 0);
      const type = entry && scene.lexicon.crosswalk.kinds[entry.frame.kind]?.plover.type;
      if (entry && (type === "CONSULT" || entry.frame.kind === "ceasefire"))
        return { kind: entry.frame.kind, noun: entry.written };
      // somebody named nearer is meant
      if (scene.mentions.at(s, noun.index) !== null && universal(noun.deprel) === "nsubj") return null;
    }
  }
  return null;
}

const ROUND = "talks-round";

/** "It had been planned for June", after "the third round opened on Sunday". */
function roundAt(scene: Scene, at: number, noun: Token): NonNullable<Draft["takes"]> | null {
  const sentence = scene.analysis.sentences[at];
  const round = sentence ? numberOf(scene, sentence, noun) : null;
  return round === null ? null : { process: scene.mentions.processAt(at, noun.index), round };
}
