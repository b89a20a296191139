import { childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isPerson, type Referent } from "./cast.ts";
import { caseOf } from "./phrase.ts";
import { type Scene, sentenceAt } from "./scene.ts";
import type { TermSpot } from "./spots.ts";

/** How an office hangs on the verb by which somebody gets it: « nommé Premier ministre », "sworn in as president". */
const GIVEN: ReadonlySet<string> = new Set(["xcomp", "obj", "obl", "nmod"]);
/** Words between that verb and the office: « nommé lundi soir », "sworn in on Tuesday as South Sudan's". */
const FAR = 8;
const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * Who is told to have been given an office: « Ana Ruiz a été élue présidente du conseil », "the council named Ana Ruiz prime
 * minister", "Ana Ruiz, sworn in as vice president on Monday, …". Null where he is to be, or where a year says that it was long ago.
 */
export function appointedTo(scene: Scene, at: number, spot: TermSpot): Referent | null {
  const sentence = sentenceAt(scene, at);
  const office = sentence.tokens[spot.head];
  const verb = office && verbOf(scene, sentence, office, spot);
  if (!office || !verb || !isDone(scene, sentence, verb)) return null;
  const clause = sentence.tokens.slice(verb.index + 1).findIndex(({ form }) => [",", ";", "."].includes(form));
  const end = clause < 0 ? sentence.tokens.length : verb.index + 1 + clause;
  if (sentence.tokens.slice(verb.index, end).some(({ form }) => YEAR.test(form))) return null;
  const person = (index: number): Referent | null => {
    const found = scene.byHead[at]?.get(index) ?? null;
    return found && isPerson(found) && found.named ? found : null;
  };
  // whoever appoints is no more than the subject of an active verb: "the council named Ana Ruiz prime minister"
  const between = (scene.spots[at] ?? []).filter((s) => s.first > verb.index && s.last < spot.first);
  const named = between.map(({ head }) => person(head)).find((one) => one !== null);
  if (named) return named;
  const whom = childrenOf(sentence, verb.index).find(
    ({ deprel, index }) =>
      index < verb.index && (deprel === "nsubj:pass" || (universal(deprel) === "nsubj" && !hasHelp(sentence, verb))),
  );
  const own = whom && person(whom.index);
  if (own) return own;
  if (whom?.upos === "PRON") return onlyOneBefore(scene, at, whom);
  const above = ["acl", "appos"].includes(universal(verb.deprel)) ? headOf(sentence, verb) : null;
  return above ? person(above.index) : null;
}

/** "a pledge made by Ana Ruiz when she was sworn in": the only person whom the sentence names before the pronoun. */
function onlyOneBefore(scene: Scene, at: number, pronoun: Token): Referent | null {
  const before = (scene.spots[at] ?? []).filter((s) => s.last < pronoun.index);
  const people = new Set(before.flatMap((s) => scene.referentOf.get(s) ?? []).filter((one) => isPerson(one) && one.named));
  const [only] = people;
  return only && people.size === 1 ? only : null;
}

/** The verb that gives the office, which hangs on it, "as" it may be. */
function verbOf(scene: Scene, sentence: Sentence, office: Token, spot: TermSpot): Token | null {
  const verb = headOf(sentence, office);
  const isNear = verb !== null && verb.index < office.index && spot.first - verb.index <= FAR;
  if (!isNear || verb.upos !== "VERB" || !GIVEN.has(universal(office.deprel))) return null;
  const gives = scene.lexicon.has("appointing", verb.lemma) || scene.lexicon.has("appointing", verb.form);
  const tie = caseOf(sentence, office.index);
  return gives && (tie === "" || scene.lexicon.has("asOffice", tie)) ? verb : null;
}

/** « a nommé », "has named": with it, the subject appoints and is not appointed. */
function hasHelp(sentence: Sentence, verb: Token): boolean {
  const help = childrenOf(sentence, verb.index).filter(({ deprel }) => universal(deprel) === "aux");
  return help.length > 0 && !help.some(({ deprel }) => deprel === "aux:pass");
}

/** True of a past form: not "will be named", « n'a pas été élu », "is to be sworn in". */
function isDone(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const past = verb.feats["Tense"] === "Past" || verb.feats["VerbForm"] === "Part";
  const own = childrenOf(sentence, verb.index).filter(({ index }) => index < verb.index);
  return (
    past &&
    !own.some(
      ({ deprel, feats, lemma }) =>
        scene.lexicon.has("undone", lemma) ||
        (universal(deprel) === "aux" && (feats["Tense"] === "Fut" || feats["Mood"] === "Cnd" || feats["VerbForm"] === "Inf")),
    )
  );
}
