import { childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isTalks, type Play, playAt, spokenOf } from "./process.ts";
import { caseOf, isMarker, isNoun, type Scene } from "./scene.ts";
import { isRoom } from "./watching.ts";

/** Sentences back to the talks that those who were sent observe. */
export const SPOKEN_WITHIN = 5;

/** "hosted the two delegations", in a report of their talks: those that the text knows, not some. */
export function areAllHosted(scene: Scene, at: number, sentence: Sentence, object: Token): boolean {
  const isKnown = childrenOf(sentence, object.index).some(
    (t) => scene.lexicon.is("pairs", t) || (t.upos === "DET" && t.feats["Definite"] === "Def"),
  );
  const isTold = sentence.tokens.some((t) => isTalks(scene, t)) || spokenOf(scene, at, object.index, SPOKEN_WITHIN);
  return object.feats["Number"] === "Plur" && isKnown && isTold;
}

/** "chaired a cabinet meeting", « a présidé une cérémonie »: none of the talks that the text has spoken of, and nobody's who faces others. */
export function isSomeOccasion(scene: Scene, at: number, sentence: Sentence, noun: Token): boolean {
  const named = scene.mentions.covering(at, noun.index);
  if (!scene.lexicon.is("occasions", noun) || (named && scene.entity(named.entity)?.type === "process")) return false;
  const children = childrenOf(sentence, noun.index);
  const isNew = children.some((t) => universal(t.deprel) === "det" && t.feats["Definite"] === "Ind");
  const isOfSides = children.some((t) => scene.lexicon.data.between.includes(caseOf(sentence, t.index)));
  const from = Math.min(noun.index, ...children.map((t) => t.index));
  const before = [
    ...scene.analysis.sentences.slice(Math.max(0, at - SPOKEN_WITHIN), at).flatMap((s) => s.tokens),
    ...sentence.tokens.slice(0, from),
  ];
  if (isNew && !isOfSides && scene.lexicon.is("rites", noun)) return true;
  return isNew && !isOfSides && !before.some((t) => isTalks(scene, t) && !scene.lexicon.is("occasions", t));
}

/** "the mediation team", « l'équipe de médiation »: the team of what the nouns say. */
export const isTeamOf = ({ lexicon }: Scene, sentence: Sentence, team: Token, nouns: readonly string[]): boolean =>
  lexicon.is("delegations", team) &&
  childrenOf(sentence, team.index).some((t) => ["compound", "nmod"].includes(universal(t.deprel)) && lexicon.has(nouns, t));

/** "X led the government's panel, Y headed that of the rebels", « celle de l'opposition, menée par Y »: the word that stands for another team. */
export function standsForTeam({ lexicon, analysis }: Scene, at: number, sentence: Sentence, object: Token): Token | null {
  const above = universal(object.deprel) === "nmod" ? headOf(sentence, object) : null;
  const word = [object, above].find((t) => t?.upos === "PRON" && t.feats["PronType"] !== "Rel" && lexicon.is("standingIn", t));
  // what a semicolon ends goes on in the next
  const before = analysis.sentences[at - 1]?.tokens ?? [];
  // « Celle de B est conduite par Y » begins a sentence of its own
  const told = before.at(-1)?.form === ";" || word?.index === 0 ? before : [];
  const isTeam = (t: Token): boolean => isNoun(t) && lexicon.is("delegations", t);
  return word && (told.some(isTeam) || sentence.tokens.some((t) => t.index < word.index && isTeam(t))) ? word : null;
}

/** "X led the government's panel, Y the rebels'", "Y headed the rebels'": what is left out behind the owner is a team. */
export function isOfOthers({ lexicon }: Scene, sentence: Sentence, object: Token): boolean {
  const [mark, behind] = [sentence.tokens[object.index + 1], sentence.tokens[object.index + 2]];
  const isOwner = /^['’]s?$/.test(mark?.form ?? "") && (behind === undefined || behind.upos === "PUNCT");
  return isOwner && sentence.tokens.some((t) => t.index < object.index && isNoun(t) && lexicon.is("delegations", t));
}

/** "heads the mediation team": it is no side's. */
export const isOfMediators = ({ lexicon }: Scene, sentence: Sentence, team: Token): boolean =>
  childrenOf(sentence, team.index).some(
    (t) =>
      ["compound", "nmod"].includes(universal(t.deprel)) &&
      (lexicon.deedOf(t) === "mediator" || lexicon.partOf(t) === "mediator"),
  );

/** « X avait dépêché des observateurs », in a report on talks: to these, where nothing says where else or what for. */
export function isSentThere(scene: Scene, at: number, sentence: Sentence, object: Token): boolean {
  const verb = headOf(sentence, object);
  if (!verb) return false;
  if (!sentTo(scene, at, sentence, object) && !spokenOf(scene, at, object.index, SPOKEN_WITHIN)) return false;
  const more = behindSent(sentence, verb, object);
  return more.every((t) => {
    const relation = universal(t.deprel);
    // "as they had in June": it says no more of what for
    if (relation === "advcl" && isMarker(caseOf(sentence, t.index), scene.lexicon.data.as)) return true;
    if (["xcomp", "advcl", "acl"].includes(relation)) return false;
    if (!["obl", "nmod"].includes(relation)) return true;
    return isTalks(scene, t) || isRoom(scene, sentence, t);
  });
}

const behindSent = (sentence: Sentence, verb: Token, object: Token): Token[] =>
  [...childrenOf(sentence, verb.index), ...childrenOf(sentence, object.index)].filter((t) => t.index > object.index);

/** "sent observers to the second session": the talks themselves, where they are told. */
export function sentTo(scene: Scene, at: number, sentence: Sentence, object: Token): Play | null {
  const verb = headOf(sentence, object);
  const talks = verb ? behindSent(sentence, verb, object).find((t) => isTalks(scene, t)) : undefined;
  return talks ? playAt(scene, at, talks, false) : null;
}

/** « Le cycle s'est achevé. La Tunisie, qui l'accueillait, »: the talks that the sentence before is of. */
export function isTakenUp(scene: Scene, at: number, object: Token): boolean {
  const before = scene.analysis.sentences[at - 1];
  if (object.upos !== "PRON" || object.feats["PronType"] !== "Prs" || !before) return false;
  const subjects = before.tokens.filter((t) => universal(t.deprel) === "nsubj");
  return subjects.some((t) => isTalks(scene, t) && (before.tokens[t.head]?.deprel === "root" || isOfReport(before, t)));
}

/** "The talks are to be held in Oslo, an official said": the subject of what is said. */
function isOfReport(sentence: Sentence, subject: Token): boolean {
  const verb = headOf(sentence, subject);
  return verb?.deprel === "ccomp" && headOf(sentence, verb)?.deprel === "root";
}

/** « l'application de l'accord », "implementation of the truce": the deal that is carried out. */
export function carriedOut(scene: Scene, at: number, sentence: Sentence, object: Token): Play | null {
  if (!scene.lexicon.is("carrying", object)) return null;
  const below = childrenOf(sentence, object.index).filter((t) => ["nmod", "compound"].includes(universal(t.deprel)));
  return below.map((t) => playAt(scene, at, t, true)).find((play) => play !== null) ?? null;
}
