import { childrenBy, headOf, type Sentence, type Token, universal } from "../../../text/index.ts";
import { isVerbal } from "../../statements/clause.ts";
import { type Complement, frameOf, isBareParticiple } from "../frame.ts";
import { isMediation, keyOf, type Lexicon, type Part, SOMEBODY, type VerbEntry } from "../lexicon.ts";
import { caseOf, isLocated, isPlace, type Scene } from "../scene.ts";
import { whoAt } from "../who.ts";

/** Kinds whose object are forces of those who act. */
export const OWN_FORCES: ReadonlySet<string> = new Set(["deployment", "withdrawal", "exercise", "alert"]);

/** « À Pékin, la porte-parole a rendu hommage à … »: a place named first, set off by a comma, is where it is said, not to whom. */
export const isSetting = (scene: Scene, at: number, sentence: Sentence, verb: Token, { token }: Complement): boolean =>
  token.index < verb.index &&
  isLocated(scene, sentence, token.index) &&
  isPlace(scene, at, token) &&
  sentence.tokens[token.index + 1]?.form === ",";

/** "Under a deal signed with Bogota, the rebels disarmed": those who act under it concluded it. */
export function signatories(scene: Scene, at: number, sentence: Sentence, verb: Token): string[] {
  const noun = isBareParticiple(scene, sentence, verb) && universal(verb.deprel) === "acl" ? headOf(sentence, verb) : null;
  if (!noun || universal(noun.deprel) !== "obl" || !scene.lexicon.has("under", caseOf(sentence, noun.index))) return [];
  const above = headOf(sentence, noun);
  return above && isVerbal(above) ? frameOf(scene, at, sentence, above).doers.flatMap((t) => whoAt(scene, at, t)) : [];
}

/** The subject of the clause that says what is to be done. */
export function askedInClause(scene: Scene, at: number, sentence: Sentence, verb: Token): string[] {
  const clause = childrenBy(sentence, verb.index, "ccomp").find((t) => t.index > verb.index);
  const subject = clause && childrenBy(sentence, clause.index, "nsubj").find((t) => t.index > verb.index);
  return subject && subject.upos !== "PRON" ? whoAt(scene, at, subject) : [];
}

/** What somebody who belongs to an object is in the event: nobody, unless the noun itself tells the kind. */
export function ownerOf(lexicon: Lexicon, noun: Token, kind: string, own?: Part): Part {
  const entry = (lexicon.nouns.get(keyOf(noun.lemma)) ?? []).find((e) => e.rest.length === 0 && e.frame.kind === kind);
  return own ?? entry?.frame.owner ?? (OWN_FORCES.has(kind) ? "actor" : lexicon.mutual(kind) ? "none" : "recipient");
}

/** What somebody behind a preposition is in the event. */
export function partOfComplement(
  lexicon: Lexicon,
  entry: VerbEntry,
  complement: Complement,
  mutual: "actor" | "recipient",
): "actor" | "recipient" | null {
  const { lemma, words } = complement;
  const is = (list: readonly string[]): boolean => list.includes(lemma) || list.includes(words);
  if (entry.frame.to && is(entry.frame.to)) return "recipient";
  if (entry.frame.from && is(entry.frame.from)) return "actor";
  if (is(lexicon.data.with)) return isMediation(lexicon, complement.token) ? null : mutual;
  if (is(lexicon.data.against)) return "recipient";
  if (is(lexicon.data.between)) return "actor";
  if (words === "" && isVerbal(complement.token)) return null;
  if (complement.token.deprel === "iobj") return "recipient";
  if (complement.token.upos === "PRON" && words === "" && complement.token.deprel === "obl:arg") return "recipient";
  if (entry.frame.via && is(entry.frame.via) && entry.objects?.has(SOMEBODY)) return mutual;
  return null;
}
