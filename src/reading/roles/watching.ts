import { childrenOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { holdersAt } from "./holders.ts";
import { isDeal, isTalks, spokenOf } from "./process.ts";
import { caseOf, dropped, isMarker, isNoun, type Scene } from "./scene.ts";

/** « a assisté aux séances à titre d'observateur », "observers from X attended": whoever is there to watch takes no part. */
export function isWatching(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const { lexicon } = scene;
  const watchers = lexicon.data.nouns.flatMap(({ role, nouns }) => (role === "observer" ? nouns : []));
  const subject = childrenOf(sentence, verb.index).find((t) => universal(t.deprel) === "nsubj");
  const doer =
    subject?.deprel === "nsubj:pass" ? childrenOf(sentence, verb.index).find((t) => t.deprel === "obl:agent") : subject;
  if (doer && lexicon.has(watchers, doer)) return true;
  // "X attended as facilitator, Y and Z as observers": what is told of the others is not told of X
  const end = likewiseAt(lexicon.data.likewise, sentence, verb.index)?.at ?? sentence.tokens.length;
  const first = sentence.tokens.find((t) => t.index > verb.index && t.index < end && isNoun(t) && lexicon.partOf(t) !== null);
  return subtree(sentence, verb.index).some((index) => {
    const token = sentence.tokens[index];
    if (!token || index < verb.index || token !== first || !lexicon.has(watchers, token)) return false;
    const isDefinite = childrenOf(sentence, index).some((t) => t.deprel === "det" && t.feats["Definite"] === "Def");
    if (isOfNamed(scene, sentence, index)) return false;
    return !isDefinite && isMarker(caseOf(sentence, index), lexicon.data.capacity);
  });
}

/** "took part, with the EU as an observer": it is said of who is named right before. */
function isOfNamed({ mentions, analysis, entity }: Scene, sentence: Sentence, noun: number): boolean {
  const marker = childrenOf(sentence, noun).find((t) => universal(t.deprel) === "case")?.index ?? 0;
  const named = marker > 0 ? mentions.covering(analysis.sentences.indexOf(sentence), marker - 1) : null;
  return named !== null && named.last === marker - 1 && named.form !== "nominal" && ACTORS.has(entity(named.entity)?.type ?? "");
}

const ACTORS: ReadonlySet<string> = new Set([
  "state",
  "international-organisation",
  "organisation",
  "armed-group",
  "political-group",
]);

/** True where the word is what the verb takes place at: the table or the room of talks, also below another noun: "the back of the hall". */
export const isRoom = (scene: Scene, sentence: Sentence, object: Token): boolean =>
  [object, ...childrenOf(sentence, object.index).filter((t) => universal(t.deprel) === "nmod")].some((t) =>
    scene.lexicon.is("rooms", t),
  );

/** "looked on with alarm", "looked on helplessly": far from the talks. */
export const isFromAfar = ({ lexicon }: Scene, sentence: Sentence, verb: Token): boolean =>
  childrenOf(sentence, verb.index).some(
    (t) =>
      (universal(t.deprel) === "advmod" && t.index > verb.index + 1) ||
      (universal(t.deprel) === "obl" &&
        t.index > verb.index &&
        (isMarker(caseOf(sentence, t.index), lexicon.data.with) || isMarker(caseOf(sentence, t.index), lexicon.data.from))),
  );

/**
 * Who watches by such words as « en présence de »: states and bodies, before whom talks are held, no deal is signed. One person,
 * whoever sent him, may as well lead the talks.
 */
export function watchersAt(scene: Scene, at: number, sentence: Sentence, from: number, place: number): readonly string[] {
  const noun = sentence.tokens[place];
  if (!noun) return [];
  const one = scene.lexicon.is("delegates", noun) && noun.feats["Number"] !== "Plur" && isDefinite(sentence, noun);
  const before = sentence.tokens.slice(0, from);
  if (one || !before.some((t) => isTalks(scene, t)) || isOfDeal(scene, sentence, from)) {
    dropped(scene, at, noun, "no-process");
    return [];
  }
  return [...new Set([...holdersAt(scene, at, place), ...listFrom(scene, at, sentence, place)])].filter(
    (h) => scene.entity(h)?.type !== "person",
  );
}

const isDefinite = (sentence: Sentence, noun: Token): boolean =>
  childrenOf(sentence, noun.index).some((t) => t.upos === "DET" && t.feats["Definite"] !== "Ind");

/** "a ceasefire was signed in the presence of": the deal is what the verb tells of. */
function isOfDeal(scene: Scene, sentence: Sentence, from: number): boolean {
  const verb = sentence.tokens.slice(0, from).findLast((t) => t.upos === "VERB");
  if (!verb) return false;
  const about = childrenOf(sentence, verb.index).filter((t) => ["nsubj", "obj"].includes(universal(t.deprel)));
  return about.some((t) => isDeal(scene, t) && !isTalks(scene, t));
}

/** « du Venezuela, du Chili et de la Norvège »: those who are joined by the same preposition, whatever the tree makes of them. */
function listFrom(scene: Scene, at: number, sentence: Sentence, place: number): string[] {
  const found: string[] = [];
  let mention = scene.mentions.covering(at, place);
  for (let steps = 0; mention && mention.form !== "nominal" && steps < 8; steps++) {
    found.push(...holdersAt(scene, at, mention.head).slice(0, 1));
    let index = mention.last + 1;
    const mark = sentence.tokens[index];
    if (mark?.form !== "," && mark?.upos !== "CCONJ") break;
    while (sentence.tokens[index]?.upos === "CCONJ" || sentence.tokens[index]?.form === ",") index++;
    const preposition = sentence.tokens[index];
    if (preposition?.upos !== "ADP" || !scene.people.has("genitive", preposition.form.toLowerCase())) break;
    index++;
    while (sentence.tokens[index]?.upos === "DET") index++;
    mention = scene.mentions.covering(at, index);
  }
  return found;
}

/** What a noun of a part hangs on: « suivre les débats comme observateurs » is the verb's, not the debates'. */
export function headBeyondTalks(scene: Scene, sentence: Sentence, noun: Token): Token | null {
  const above = headOf(sentence, noun);
  return above && isNoun(above) && (isTalks(scene, above) || scene.lexicon.is("sittings", above))
    ? headOf(sentence, above)
    : above;
}

/** Sentences back to the talks whose opening or debates a report tells of. */
const SPOKEN_WITHIN = 3;

/** "the opening of the talks", or "the opening" where the text has spoken of talks: what is attended of them. */
export function isSitting(scene: Scene, at: number, sentence: Sentence, noun: Token): boolean {
  if (!scene.lexicon.is("sittings", noun)) return false;
  const below = childrenOf(sentence, noun.index).filter((t) => universal(t.deprel) === "nmod");
  const owners = below.filter((t) => !isMarker(caseOf(sentence, t.index), scene.lexicon.data.capacity));
  return owners.length > 0 ? owners.some((t) => isTalks(scene, t)) : spokenOf(scene, at, noun.index, SPOKEN_WITHIN);
}

/** Where such a phrase begins behind a verb, and the word behind it. */
function likewiseAt(
  phrases: readonly string[],
  sentence: Sentence,
  verb: number,
): { readonly at: number; readonly behind: number } | null {
  const forms = sentence.tokens.map((t) => t.form.toLowerCase().replaceAll("’", "'"));
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    for (let i = verb + 1; i + words.length < forms.length; i++)
      if (words.every((word, k) => forms[i + k] === word || isMarker(forms[i + k] ?? "", [word])))
        return { at: i, behind: i + words.length };
  }
  return null;
}

/** "as did a representative of the EU", « de même qu'un envoyé de B »: those who are told to do the same, behind the verb. */
export function likewise(scene: Scene, at: number, sentence: Sentence, verb: Token): string[] {
  const found = likewiseAt(scene.lexicon.data.likewise, sentence, verb.index);
  const place = found && nameBehind(scene, at, sentence, found.behind);
  return place === null ? [] : holdersAt(scene, at, place);
}

/** "A took part, as did B as an observer": B, of a noun that stands behind such a phrase. */
export function likewiseBefore(scene: Scene, at: number, sentence: Sentence, noun: Token): string[] {
  const verb = sentence.tokens.find((t) => t.upos === "VERB" && t.index < noun.index);
  const found = verb && likewiseAt(scene.lexicon.data.likewise, sentence, verb.index);
  return verb && found && found.at < noun.index ? likewise(scene, at, sentence, verb) : [];
}

/** "as did the UN as an observer": those who are told to do the same only watch. */
export function isWatchingLikewise({ lexicon }: Scene, sentence: Sentence, verb: Token): boolean {
  const found = likewiseAt(lexicon.data.likewise, sentence, verb.index);
  return (
    found !== null &&
    sentence.tokens.some(
      (t) =>
        t.index > found.behind && lexicon.partOf(t) === "observer" && isMarker(caseOf(sentence, t.index), lexicon.data.capacity),
    )
  );
}

/** The head of the noun phrase that begins at a word, by a delegate's noun or a name; null where something else follows. */
export function nameBehind(scene: Scene, at: number, sentence: Sentence, from: number): number | null {
  for (let i = from; i < Math.min(from + 4, sentence.tokens.length); i++) {
    const token = sentence.tokens[i];
    if (!token || token.upos === "VERB" || token.upos === "ADP" || token.upos === "PUNCT") return null;
    const mention = scene.mentions.covering(at, i);
    if (mention && mention.form !== "nominal") return mention.head;
    if (token.upos === "NOUN" && scene.lexicon.is("delegates", token)) return i;
  }
  return null;
}
