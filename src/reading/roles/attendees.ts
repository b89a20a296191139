import { childrenOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { holdersAt } from "./holders.ts";
import { moodOf } from "./mood.ts";
import { draftOf } from "./part-draft.ts";
import { isTalks, playBefore, spokenOf } from "./process.ts";
import { caseOf, type Draft, isNoun, type Scene } from "./scene.ts";
import { isRoom, isWatching, likewise } from "./watching.ts";

/** Sentences back to the talks that somebody is told to be at. */
const SPOKEN_WITHIN = 3;

/** Who may be told to be in a room: no police, no army. */
const SIDES: ReadonlySet<string> = new Set([
  "state",
  "international-organisation",
  "armed-group",
  "political-group",
  "organisation",
]);

/** How the code of a government ends, unlike that of a police or an army. */
const GOVERNMENT = "GOV";

/**
 * "Also present were the ministers of A and B", « des envoyés de A étaient dans la salle »: who is told to be where the talks are, of which the
 * text has spoken; as an observer where observers are ("observers came from A and B").
 */
export function attendeeDrafts(scene: Scene, at: number, sentence: Sentence): Draft[] {
  if (sentence.tokens.at(-1)?.form === "?") return [];
  return sentence.tokens.flatMap((word) => {
    const subject = subjectOf(scene, sentence, word);
    const isThat = subject === word ? isFronted(scene, sentence, word) : subject && isThere(scene, sentence, word, subject);
    if (!subject || !isThat || !spokenOf(scene, at, word.index, SPOKEN_WITHIN)) return [];
    const mood = isNone(scene, sentence, subject) ? null : moodOf(scene, sentence, word);
    if (mood?.factuality !== "asserted") return [];
    const watches = isObservers(scene, subject);
    const role = watches || isWatching(scene, sentence, word) ? "observer" : "participant";
    const own = watches ? sendersOf(scene, at, sentence, word, subject) : sitting(scene, at, subject);
    const holders = own.length > 0 ? [...own, ...likewise(scene, at, sentence, word)] : own;
    const play = playBefore(scene, at, word.index);
    return [...new Set(holders)]
      .filter((h) => SIDES.has(scene.entity(h)?.type ?? "") || scene.entity(h)?.code?.endsWith(GOVERNMENT))
      .map((h) => draftOf(at, word, role, h, play, mood, word, subject.index, "role.noun"));
  });
}

/** The subject of a word; « étaient présents des envoyés de A », which the tree takes for an object; the word itself, where it stands behind its verb. */
function subjectOf(scene: Scene, sentence: Sentence, word: Token): Token | null {
  const children = childrenOf(sentence, word.index);
  const own = children.find((t) => universal(t.deprel) === "nsubj");
  if (own) return own.feats["PronType"] === "Rel" ? null : own;
  const copula = children.find((t) => t.deprel === "cop");
  if (!copula || copula.index > word.index) return null;
  if (!scene.lexicon.is("presents", word)) return isNoun(word) ? word : null;
  return children.find((t) => universal(t.deprel) === "obl" && t.index > word.index && isNoun(t)) ?? null;
}

/** "Also in attendance were envoys of A", "present in the room were diplomats of B": said before the verb. */
function isFronted(scene: Scene, sentence: Sentence, noun: Token): boolean {
  const { lexicon } = scene;
  const children = childrenOf(sentence, noun.index);
  const copula = children.find((t) => t.deprel === "cop")?.index ?? 0;
  if (sentence.tokens.some((t) => t.index < copula && lexicon.is("negations", t))) return false;
  return children.some(
    (t) =>
      t.index < copula &&
      (lexicon.is("presents", t) ||
        (lexicon.data.attending.includes(caseOf(sentence, t.index)) &&
          (lexicon.is("attendance", t) || isRoom(scene, sentence, t)))),
  );
}

const isObservers = ({ lexicon }: Scene, noun: Token): boolean => isNoun(noun) && lexicon.partOf(noun) === "observer";

/** "No observers were in the room." */
const isNone = ({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean =>
  childrenOf(sentence, noun.index).some((t) => universal(t.deprel) === "det" && lexicon.is("negations", t));

/** True of a word that says that its subject is where the talks are: present, in the room, come to watch them. */
function isThere(scene: Scene, sentence: Sentence, word: Token, subject: Token): boolean {
  const { lexicon } = scene;
  const children = childrenOf(sentence, word.index);
  const copula = children.find((t) => t.deprel === "cop");
  const isAt = isAtTalks(scene, sentence, word);
  if (copula && isAt) {
    if (lexicon.is("presents", word)) return true;
    const isInside = lexicon.data.within.includes(caseOf(sentence, word.index));
    return isInside && isNoun(word) && (lexicon.is("attendance", word) || isRoom(scene, sentence, word));
  }
  return word.upos === "VERB" && isObservers(scene, subject) && isAt && lexicon.isVerb("arriving", word);
}

/** True unless the words below say that it is somewhere else: "represented at the funeral", "present in the city". */
export function isAtTalks(scene: Scene, sentence: Sentence, word: Token, of: readonly string[] = ["NOUN", "PROPN"]): boolean {
  const { lexicon } = scene;
  const places = childrenOf(sentence, word.index).filter(
    (t) =>
      of.includes(t.upos) &&
      ["obl", "nmod"].includes(universal(t.deprel)) &&
      lexicon.data.attending.includes(caseOf(sentence, t.index)),
  );
  return places.every((t) => isTalks(scene, t) || lexicon.is("sittings", t) || isRoom(scene, sentence, t));
}

/** Who sits there by these words: for whoever has no name, who sent him. */
const sitting = (scene: Scene, at: number, subject: Token): string[] =>
  holdersAt(scene, at, subject.index).map((holder) => {
    const entity = scene.entity(holder);
    const isUnnamed = entity?.type === "person" && entity.mentions.every((m) => m.form !== "name");
    return isUnnamed ? (scene.mentions.principalOf(holder) ?? holder) : holder;
  });

/** « des observateurs chinois et de l'ONU », "observers came from A and B": all whom the phrase or its verb names as where they come from. */
function sendersOf(scene: Scene, at: number, sentence: Sentence, word: Token, noun: Token): string[] {
  const within = subtree(sentence, noun.index, (t) => universal(t.deprel) === "acl");
  const named = within.flatMap((index) => {
    const nation = scene.mentions.demonymAt(at, index);
    const mention = scene.mentions.at(at, index);
    return nation ?? (mention && mention.form !== "nominal" ? mention.entity : []);
  });
  const from = childrenOf(sentence, word.index).filter(
    (t) =>
      universal(t.deprel) === "obl" && t.index > word.index && scene.lexicon.data.origins.includes(caseOf(sentence, t.index)),
  );
  return [...holdersAt(scene, at, noun.index), ...named, ...from.flatMap((t) => holdersAt(scene, at, t.index))];
}

/** "The talks were watched by envoys of A", "B sent diplomats to watch the talks": who is sent to do so watches, from no afar. */
export function isSentToWatch(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const { lexicon } = scene;
  const children = childrenOf(sentence, verb.index);
  if (children.some((t) => universal(t.deprel) === "advmod")) return false;
  const agent = children.find(
    (t) => t.deprel === "obl:agent" || (universal(t.deprel) === "obl" && lexicon.data.by.includes(caseOf(sentence, t.index))),
  );
  if (agent) return lexicon.is("delegates", agent);
  const above = ["advcl", "xcomp", "acl"].includes(universal(verb.deprel)) ? headOf(sentence, verb) : null;
  const sending = above && above.upos !== "VERB" ? headOf(sentence, above) : above;
  if (!sending || !lexicon.isVerb("sending", sending)) return false;
  return childrenOf(sentence, sending.index).some(
    (t) => ["obj", "obl"].includes(universal(t.deprel)) && lexicon.is("delegates", t),
  );
}
