import { foldWord } from "../../../knowledge/index.ts";
import { childrenOf, type Sentence, type Token, universal } from "../../../text/index.ts";
import type { Credit, Referent } from "../cast.ts";
import { stem, type Term } from "../lexicon.ts";
import { type OwnerReader, stateOfDemonym } from "../owner.ts";
import { caseOf, coreOf, genderOf, isNoun, type Range, wideOf } from "../phrase.ts";
import { type Scene, textOf } from "../scene.ts";
import { recent } from "../stage.ts";

/** A noun phrase that is asked whom it stands for. */
export interface Phrase {
  readonly at: number;
  readonly sentence: Sentence;
  readonly token: Token;
  readonly term: Term;
  /** What it belongs to by its own words. */
  readonly owner: Referent | null;
  /** What it belongs to by the words above it. */
  readonly above: Referent | null;
  readonly definite: boolean;
  readonly indefinite: boolean;
  readonly plural: boolean;
  /** True where nothing but the noun is there. */
  readonly alone: boolean;
  /** True where nothing but adjectives is beside the noun: « le mouvement palestinien ». */
  readonly onlyQualified: boolean;
}

/** Who reads noun phrases: what needs earlier text is left to the time when that has been read. */
export interface NominalReader extends OwnerReader {
  readonly scene: Scene;
  /** False while only what needs no earlier text can be read. */
  readonly history: boolean;
}

/** The weight of what is named in passing. */
export const PASSING = 60;

/** Stems of a phrase's own words: what says whose it is, and what says nothing, is left out. */
export function contentOf(
  scene: Scene,
  at: number,
  sentence: Sentence,
  { first, last }: { first: number; last: number },
  head: Token,
): string[] {
  const { lexicon } = scene;
  return sentence.tokens
    .slice(first, last + 1)
    .filter((t) => {
      if (t.index === head.index) return true;
      if (!isNoun(t) && t.upos !== "ADJ" && t.upos !== "X") return false;
      if (isNamedWord(scene, at, t)) return false;
      return !stateOfDemonym(scene, t) && !(t.upos === "ADJ" && lexicon.has("neutral", t.form));
    })
    .flatMap((t) => t.form.split(/[-'’]/).map((w) => stem(foldWord(w))))
    .filter((w) => w !== "");
}

function isNamedWord(scene: Scene, at: number, token: Token): boolean {
  return (scene.spots[at] ?? []).some((s) => scene.referentOf.has(s) && s.first <= token.index && token.index <= s.last);
}

/** What phrases that stand for the same have in common. */
export function keyOf(scene: Scene, phrase: Phrase, owner: Referent | null): string {
  const { at, sentence, token } = phrase;
  const words = contentOf(scene, at, sentence, coreOf(sentence, token.index, scene.lexicon), token);
  return `${words.join(" ")}|${owner?.country ?? owner?.order ?? ""}`;
}

/** Who is known by a key already. */
export function existing(scene: Scene, key: string, fits: (r: Referent) => boolean): Referent | null {
  return scene.cast.byKey(key).find(fits) ?? null;
}

/** The phrase in the words of the text, with the name behind it that belongs to it. */
export function nameOf(scene: Scene, phrase: Phrase): string {
  const core = coreOf(phrase.sentence, phrase.token.index, scene.lexicon);
  const behind = scene.spots[phrase.at]?.find((s) => s.first === core.last + 1);
  const mine =
    behind !== undefined && phrase.sentence.tokens[behind.head]?.head === phrase.token.index && phrase.term.kind !== "office";
  return textOf(scene, phrase.sentence, mine ? { first: core.first, last: behind.last } : core);
}

/** The phrase with all that hangs on it. */
export function wideNameOf(scene: Scene, phrase: Phrase): string {
  return textOf(scene, phrase.sentence, wideOf(phrase.sentence, phrase.token.index, scene.lexicon));
}

/** Somebody new, by the words of the phrase. */
export function add(scene: Scene, phrase: Phrase, given: Partial<Referent> & Pick<Referent, "type">): Referent {
  return scene.cast.add({
    name: nameOf(scene, phrase),
    term: phrase.term,
    plural: phrase.plural,
    gender: genderOf(phrase.sentence, phrase.token),
    ...given,
  });
}

/** Words of somebody whom the text does not name. */
export function unnamedCredit(scene: Scene, phrase: Phrase, self: boolean): Credit & { self: boolean } {
  return { speaker: null, onBehalfOf: phrase.owner, anonymous: wideNameOf(scene, phrase), self };
}

/** A phrase that stands for itself, and for its owner unless told. */
export function plain(
  reader: NominalReader,
  phrase: Phrase,
  type: Referent["type"],
  credit: (Credit & { self: boolean }) | null,
  principal: Referent | null = phrase.owner,
): Referent | null {
  if (!reader.history) return null;
  const key = `${keyOf(reader.scene, phrase, phrase.owner)}|${type}`;
  const same = phrase.definite ? existing(reader.scene, key, () => true) : null;
  if (same) return same;
  const referent = add(reader.scene, phrase, { type, key, principal, country: phrase.owner?.country ?? null });
  if (credit) referent.credit = { ...credit, speaker: credit.self ? referent : null };
  return referent;
}

/** A name right beside the noun or below it: « rebelles du M23 », « agence Tass », "Houthi rebels". */
export function nameBelow(
  scene: Scene,
  { at, sentence, token }: Phrase,
  fits: (r: Referent, beside: boolean) => boolean,
): Referent | null {
  for (const child of childrenOf(sentence, token.index)) {
    if (!["nmod", "flat", "appos", "compound", "amod"].includes(universal(child.deprel))) continue;
    const marker = caseOf(sentence, child.index);
    if (marker !== "" && !scene.lexicon.has("genitive", marker)) continue;
    const named = scene.byHead[at]?.get(child.index);
    if (named?.named && fits(named, marker === "" && universal(child.deprel) !== "compound")) return named;
  }
  return null;
}

/** « l'opposition » after « l'opposition syrienne ». */
export function alikeBefore(scene: Scene, phrase: Phrase, fits: (r: Referent) => boolean): Referent | null {
  const words = keyOf(scene, phrase, null).split("|")[0] ?? "";
  return phrase.definite ? (recent(scene).findLast((r) => fits(r) && r.key?.split("|")[0] === words) ?? null) : null;
}

/** True where nothing but adjectives is beside the head. */
export function isOnlyQualified(scene: Scene, sentence: Sentence, { first, last }: Range, head: Token): boolean {
  return sentence.tokens
    .slice(first, last + 1)
    .every((t) => t.index === head.index || (t.upos === "ADJ" && !scene.lexicon.has("distinct", t.lemma)) || t.form === "-");
}
