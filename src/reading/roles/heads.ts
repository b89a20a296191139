import { childrenOf, findChild, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { SPOKEN_WITHIN, standsForTeam } from "./frame-objects.ts";
import { moodOf } from "./mood.ts";
import { draftOf, PLAIN } from "./part-draft.ts";
import { isTalks, playBefore, spokenOf } from "./process.ts";
import { caseOf, type Draft, isGenitive, isNoun, type Scene } from "./scene.ts";
import { pairsFrom, sideFrom } from "./signers.ts";
import { otherHeads } from "./standing-in.ts";

/**
 * « X est à la tête de la délégation », "at the head of the delegation was X", « la délégation, avec à sa tête X »: who leads a delegation
 * by where he stands.
 */
export function atHeadDrafts(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft[] {
  const { lexicon } = scene;
  // « X a pris la tête de la délégation »
  const above = universal(noun.deprel) === "obj" ? headOf(sentence, noun) : null;
  const takes = above !== null && lexicon.isVerb("taking", above);
  const words = caseOf(sentence, noun.index).split(" ");
  if (!lexicon.is("headships", noun) || !(takes || words.some((word) => lexicon.data.heading.includes(word)))) return [];
  const below = childrenOf(sentence, noun.index);
  const isTheirs = below.some((t) => t.deprel === "nmod:poss" || (t.upos === "DET" && t.feats["Poss"] === "Yes"));
  const team = isTheirs
    ? sentence.tokens.findLast((t) => t.index < noun.index && isTeam(scene, t))
    : below.find(
        (t) => universal(t.deprel) === "nmod" && isGenitive(scene, sentence, t) && isTeamOrOther(scene, at, sentence, t),
      );
  if (!team || moodOf(scene, sentence, headOf(sentence, noun) ?? noun)?.factuality !== "asserted") return [];
  // « à la tête d'une délégation d'hommes d'affaires »
  const isSome = childrenOf(sentence, team.index).some((t) => t.upos === "DET" && t.feats["Definite"] === "Ind");
  if (isSome && !sentence.tokens.some((t) => isTalks(scene, t))) return [];
  const people = isTheirs ? besideHead(scene, at, sentence, noun) : whoStands(scene, at, sentence, noun);
  const play = playBefore(scene, at, noun.index);
  // of a delegation that somebody sent, he heads theirs
  const owner = childrenOf(sentence, team.index).flatMap((t) => scene.mentions.demonymAt(at, t.index) ?? [])[0];
  const heads = people.map(({ holder, index }) => ({
    ...draftOf(at, noun, "delegation-head", holder, play, PLAIN, noun, index, "role.noun"),
    of: owner ?? scene.mentions.at(at, team.index)?.entity ?? play.of,
  }));
  return [...heads, ...otherHeads(scene, at, sentence, heads)];
}

const isTeam = ({ lexicon }: Scene, noun: Token): boolean => isNoun(noun) && lexicon.is("delegations", noun);

/** « a pris la tête de celle de l'opposition »: a team, or the word that stands for another one. */
const isTeamOrOther = (scene: Scene, at: number, sentence: Sentence, noun: Token): boolean =>
  isTeam(scene, noun) || standsForTeam(scene, at, sentence, noun) !== null;

interface Person {
  readonly holder: string;
  readonly index: number;
}

const personAt = (scene: Scene, at: number, index: number): Person | null => {
  const mention = scene.mentions.covering(at, index);
  return mention?.form === "name" && scene.entity(mention.entity)?.type === "person"
    ? { holder: mention.entity, index: mention.head }
    : null;
};

/** Words of an office before a name: « à sa tête la ministre X », "with Foreign Minister X at its head". */
const OFFICE = 8;

/** Whom the words name right behind, or right before them: « avec à leur tête X et Y », "with X at its head". */
function besideHead(scene: Scene, at: number, sentence: Sentence, noun: Token): Person[] {
  const first = Math.min(noun.index, ...childrenOf(sentence, noun.index).map((t) => t.index));
  const before = personAt(scene, at, first - 1);
  if (before) return [before];
  const found: Person[] = [];
  let since = 0;
  for (let i = noun.index + 1; i < sentence.tokens.length && since < OFFICE; i++, since++) {
    const person = personAt(scene, at, i);
    if (person) {
      if (!found.some(({ holder }) => holder === person.holder)) found.push(person);
      since = 0;
      continue;
    }
    const token = sentence.tokens[i];
    const next = sentence.tokens[i + 1];
    // « à leur tête X et Y »: a comma ends the names, unless another name is right behind
    const ends =
      !token || ["VERB", "AUX"].includes(token.upos) || (token.upos === "PUNCT" && (found.length > 0 || token.form !== ","));
    if (ends || (found.length > 0 && token.upos === "CCONJ" && !next)) break;
  }
  return found;
}

/** Who is, or stands, at the head of it: the subject, or the name that the words stand before. */
function whoStands(scene: Scene, at: number, sentence: Sentence, noun: Token): Person[] {
  const isRoot = childrenOf(sentence, noun.index).some((t) => t.deprel === "cop");
  const head = headOf(sentence, noun);
  const subject = isRoot
    ? findChild(sentence, noun.index, "nsubj")
    : head?.upos === "VERB"
      ? findChild(sentence, head.index, "nsubj")
      : head;
  if (!subject || subject.feats["PronType"] === "Rel") return [];
  const named = [subject, ...childrenOf(sentence, subject.index).filter((t) => universal(t.deprel) === "appos")];
  return named.flatMap((t) => personAt(scene, at, t.index) ?? []).slice(0, 1);
}

/** "X led for the government and Y for the rebels", in a report of their talks: each leads the delegation of his side. */
export function leadingForDrafts(scene: Scene, at: number, sentence: Sentence): Draft[] {
  return sentence.tokens.flatMap((verb) => {
    const leads = verb.upos === "VERB" && scene.lexicon.framesOf(verb).some(({ role }) => role === "delegation-head");
    if (!leads || findChild(sentence, verb.index, "obj") || !spokenOf(scene, at, verb.index, SPOKEN_WITHIN)) return [];
    const mood = moodOf(scene, sentence, verb);
    const subject = findChild(sentence, verb.index, "nsubj");
    const first = subject && subject.index < verb.index ? personAt(scene, at, subject.index) : null;
    const side = sideFrom(scene, at, sentence, verb.index + 1, true);
    if (!first || !side || mood?.factuality !== "asserted") return [];
    const pairs = pairsFrom(scene, at, sentence, side.last + 1);
    const play = playBefore(scene, at, verb.index);
    const all = [{ person: first.holder, side: side.side, index: first.index }, ...pairs];
    return all.flatMap(({ person, side: of, index }) => [
      { ...draftOf(at, verb, "delegation-head", person, play, PLAIN, verb, index, "role.verb"), of },
      ...(of === null ? [] : [draftOf(at, verb, "participant", of, play, PLAIN, verb, index, "role.verb")]),
    ]);
  });
}

/** "Heading the delegation was X": a verb of leading that opens the sentence before its object, and who is named behind the copula. */
export function headingDrafts(scene: Scene, at: number, sentence: Sentence): Draft[] {
  const verb = sentence.tokens.slice(0, 2).find((t) => t.upos === "VERB");
  const leads = verb && scene.lexicon.framesOf(verb).some(({ role }) => role === "delegation-head");
  const copula = verb && sentence.tokens.find((t) => t.index > verb.index && (t.upos === "AUX" || t.upos === "VERB"));
  if (!verb || !leads || copula?.deprel !== "cop") return [];
  const team = sentence.tokens.slice(verb.index + 1, copula.index).find((t) => isTeam(scene, t));
  const behind = sentence.tokens
    .slice(copula.index + 1, copula.index + OFFICE)
    .flatMap((t) => personAt(scene, at, t.index) ?? []);
  const [person] = behind;
  if (!team || !person || scene.lexicon.partOf(team) !== null) return [];
  const play = playBefore(scene, at, verb.index);
  return [draftOf(at, verb, "delegation-head", person.holder, play, PLAIN, verb, person.index, "role.verb")];
}
