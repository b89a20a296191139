import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isDoneTo, isPassive, rangeOf } from "../statements/clause.ts";
import { hull, type Range } from "../statements/ranges.ts";
import { isDenied, isForetold } from "./mood.ts";
import { isWeighed, placesIn, placesOfferedBy } from "./offered.ts";
import { clauseFrom } from "./questions.ts";
import { caseOf, coordinated, type Open, type Scene } from "./scene.ts";

/** Words from a place to the verb that it is named with. */
const STEPS = 4;

/**
 * Where talks may be, told without a question: "the next round could be held in Geneva or Vienna", « Bruxelles et Almaty sont à
 * l'étude pour la prochaine rencontre », "Muscat and Doha are possible venues". Of one place alone it is a plan or an offer.
 */
export function namedPlaces(scene: Scene, at: number, sentence: Sentence): Open[] {
  return sentence.tokens.flatMap((token): Open[] => {
    const cited = citedPlaces(scene, at, sentence, token);
    if (cited) return [cited];
    if (token.upos !== "PROPN" || universal(token.deprel) === "conj") return [];
    const list = coordinated(sentence, token.index);
    if (list.length < 2 || list.some((t) => placesIn(scene, at, t).length === 0)) return [];
    const range = hull(list) ?? token;
    const options = placesIn(scene, at, range);
    if (options.length < 2) return [];
    const links = list.flatMap((t) => childrenBy(sentence, t.index, "cc"));
    const either = links.some((t) => scene.lexicon.is("alternatives", t));
    const found =
      (either ? (mayBeThere(scene, sentence, token) ?? headlined(scene, at, sentence, list, range)) : null) ??
      weighing(scene, sentence, token, range);
    return found ? [{ content: hull([range, found.of]) ?? range, cue: found.told ?? found.verb, options, placed: true }] : [];
  });
}

interface Found {
  readonly verb: Token;
  /** The words for the talks. */
  readonly of: Range;
  /** The words that say that they are named for that, where they stand apart. */
  readonly told?: Range;
}

/**
 * "Rome or Muscat? Confusion over venue of next talks", « Genève ou Istanbul : les deux camps en quête d'un lieu »: a line that opens with
 * places to choose from, and says that a place is what they are.
 */
function headlined(scene: Scene, at: number, sentence: Sentence, list: readonly Token[], range: Range): Found | null {
  const { sentences, text } = scene.analysis;
  const opening = sentence.tokens.filter((t) => t.end <= range.start).every((t) => t.upos === "DET" || t.upos === "PUNCT");
  const mark = sentence.tokens.find((t) => t.start >= range.end);
  if (!opening || !mark || !/^[:?]$/.test(mark.form)) return null;
  const next = sentences[at + 1];
  const sameLine = next && !text.slice(sentence.end, next.start).includes("\n") ? next : null;
  const rest = mark.form === ":" ? sentence : sameLine;
  const noun = rest?.tokens.find((t) => t.start > mark.start && t.upos === "NOUN" && scene.lexicon.is("wheres", t));
  const [verb] = list;
  return rest && noun && verb ? { verb, of: range, told: rangeOf(rest, noun.index) } : null;
}

/** "The talks may move to Oslo or Utrecht": a verb of what may be or is to come, of talks. */
function mayBeThere(scene: Scene, sentence: Sentence, place: Token): Found | null {
  if (caseOf(sentence, place.index) === "") return null;
  let verb: Token | null = place;
  for (let steps = 0; verb && verb.upos !== "VERB" && steps < STEPS; steps++) verb = headOf(sentence, verb);
  if (verb?.upos !== "VERB") return null;
  const above = universal(verb.deprel) === "xcomp" ? headOf(sentence, verb) : null;
  if (isDenied(scene, sentence, verb) || (above && isDenied(scene, sentence, above))) return null;
  const group = [verb, ...childrenBy(sentence, verb.index, "aux"), ...(above ? [above] : [])];
  const open = group.some((t) => scene.lexicon.has("possibly", t)) || isForetold(scene, sentence, verb);
  const own = [verb, ...(above ? [above] : [])].flatMap((t) => childrenBy(sentence, t.index, "nsubj"))[0];
  return open && own && isSitting(scene, own) ? { verb, of: rangeOf(sentence, own.index) } : null;
}

const isSitting = ({ lexicon }: Scene, noun: Token): boolean => noun.upos === "NOUN" && lexicon.is("sittings", noun);

/** « sont évoquées pour la prochaine session », "are under discussion as venues", "are both possible venues". */
function weighing(scene: Scene, sentence: Sentence, place: Token, range: Range): Found | null {
  const { lexicon } = scene;
  const above = headOf(sentence, place);
  // « les noms de Doha et de Mascate circulent »
  const heads = [above, above?.upos === "NOUN" && above.index < place.index ? headOf(sentence, above) : null];
  for (const head of heads) {
    if (!head) continue;
    if (isDenied(scene, sentence, head)) return null;
    const possible = childrenOf(sentence, head.index).some((t) => t.upos === "ADJ" && isWeighed(scene, sentence, t));
    if (head.upos === "NOUN" && lexicon.is("wheres", head) && head.index > place.index && possible)
      return { verb: head, of: head };
    const discussed = [head.index - 2, head.index - 1, head.index].some(
      (i) => (sentence.tokens[i]?.start ?? 0) >= range.end && lexicon.phraseAt("unsettled", sentence, i) !== undefined,
    );
    // "are options for the next round"
    const named = head.upos === "VERB" || (head.index > place.index && childrenBy(sentence, head.index, "cop").length > 0);
    const of = discussed || (named && isWeighed(scene, sentence, head)) ? talksBeside(scene, sentence, range) : null;
    if (of) return { verb: head, of };
  }
  return null;
}

/** « pour la prochaine session », "as possible venues": what the places are named for. */
function talksBeside(scene: Scene, sentence: Sentence, range: Range): Range | null {
  const { lexicon } = scene;
  const noun = sentence.tokens.find(
    (t) =>
      (t.start >= range.end || t.end <= range.start) &&
      ((isSitting(scene, t) && lexicon.data.toward.includes(caseOf(sentence, t.index))) ||
        (lexicon.is("wheres", t) && lexicon.data.naming.includes(caseOf(sentence, t.index)))),
  );
  return noun ? rangeOf(sentence, noun.index) : null;
}

/** « De source diplomatique, on cite Doha, où …, et Mascate », "Muscat and Doha were mentioned", right behind talks that are to come. */
function citedPlaces(scene: Scene, at: number, sentence: Sentence, verb: Token): Open | null {
  if (verb.upos !== "VERB" || !scene.lexicon.is("considering", verb) || isDenied(scene, sentence, verb)) return null;
  const subject = childrenBy(sentence, verb.index, "nsubj")[0];
  const nobody = childrenBy(sentence, verb.index, "nsubj").some((t) => scene.lexicon.speech.is("indefinites", t.lemma));
  const passive = isPassive(sentence, verb) || isDoneTo(sentence, verb);
  const first = nobody || passive ? (subject ?? verb) : null;
  if (!first || !tellsOfTalksToCome(scene, at)) return null;
  const content = clauseFrom(scene, sentence, first);
  const options = placesOfferedBy(scene, at, sentence, verb, { start: sentence.start, end: sentence.start });
  return options.length > 1 ? { content, cue: verb, options, placed: true } : null;
}

/** True where this sentence or the one before tells of talks that are to come. */
function tellsOfTalksToCome(scene: Scene, at: number): boolean {
  const { sentences, text } = scene.analysis;
  const [before, here] = [sentences[at - 1], sentences[at]];
  const near = before && here && !text.slice(before.end, here.start).includes("\n") ? [before, here] : [here];
  return near.some((s) => {
    if (!s) return false;
    const noun = s.tokens.some((t) => isSitting(scene, t));
    return (
      noun &&
      s.tokens.some((t) => scene.lexicon.has("planned", t) || (t.upos === "VERB" && isForetold(scene, s, t)) || isDue(scene, t))
    );
  });
}

const isDue = ({ lexicon }: Scene, token: Token): boolean => lexicon.has("duties", token) || lexicon.has("wishes", token);
