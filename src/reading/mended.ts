import en from "../language/en/trees.json" with { type: "json" };
import fr from "../language/fr/trees.json" with { type: "json" };
import { type TreesData, treesSchema } from "../language/trees-schema.ts";
import { type Analysis, childrenBy, childrenOf, findChild, headOf, type Sentence, type Token, universal } from "../text/index.ts";
import { lexiconOf } from "./events/lexicon.ts";

const raw: Readonly<Record<string, unknown>> = { fr, en };
const ready = new Map<string, TreesData | null>();

function treesOf(language: string): TreesData | null {
  const code = language.toLowerCase().split("-")[0] ?? "";
  const known = ready.get(code);
  if (known !== undefined) return known;
  const made = Object.hasOwn(raw, code) ? treesSchema.parse(raw[code]) : null;
  ready.set(code, made);
  return made;
}

/**
 * The analysis with trees and lemmas put right where spelling and grammar leave no doubt, whatever the parser says: a joined
 * participle goes with the one that has the auxiliary, a joined noun with the one that has as few prepositions, and a verb
 * of the lexicons has its own lemma.
 */
export function mended(analysis: Analysis): Analysis {
  const data = treesOf(analysis.language);
  const lexicon = lexiconOf(analysis.language);
  if (!data || !lexicon) return analysis;
  const repeated = new Set(data.repeated.map(({ word }) => word));
  const sentences = analysis.sentences.map((sentence): Sentence => {
    let changed = false;
    const tokens = sentence.tokens.map((token): Token => {
      const lemma = token.upos === "VERB" ? lexicon.lemmaOf(token) : token.lemma;
      const head = joinedParticiple(sentence, token) ?? joinedNoun(sentence, token, repeated) ?? token.head;
      if (lemma === token.lemma && head === token.head) return token;
      changed = true;
      return { ...token, lemma, head };
    });
    return changed ? { ...sentence, tokens } : sentence;
  });
  return { ...analysis, sentences };
}

const isPast = ({ upos, feats }: Token): boolean => upos === "VERB" && feats["VerbForm"] === "Part" && feats["Tense"] === "Past";

/** « a rappelé que ses avions restaient prêts à intervenir et sommé … »: « sommé » has its auxiliary from « rappelé ». */
function joinedParticiple(sentence: Sentence, token: Token): number | null {
  if (token.deprel !== "conj" || !isPast(token) || childrenBy(sentence, token.index, "aux", "cop", "nsubj").length > 0)
    return null;
  const joined = headOf(sentence, token);
  if (!joined || isPast(joined) || joined.upos !== "VERB") return null;
  let at: Token | null = joined;
  for (let steps = 0; at && steps < 12; steps++) {
    at = headOf(sentence, at);
    if (at && at.index < token.index && isPast(at) && findChild(sentence, at.index, "aux")) return at.index;
  }
  return null;
}

/** « le départ des soldats et l'abolition »: a noun with an article and no preposition is joined to one without. */
function joinedNoun(sentence: Sentence, token: Token, repeated: ReadonlySet<string>): number | null {
  if (token.deprel !== "conj" || token.upos !== "NOUN" || repeated.size === 0) return null;
  const own = childrenOf(sentence, token.index);
  const article = own.find((t) => universal(t.deprel) === "det" && t.index < token.index);
  if (!article || article.feats["Definite"] === "Ind" || own.some((t) => universal(t.deprel) === "case")) return null;
  const joined = headOf(sentence, token);
  const marker = joined && findChild(sentence, joined.index, "case");
  if (!joined || !marker || !repeated.has(marker.lemma) || universal(joined.deprel) !== "nmod") return null;
  if (childrenBy(sentence, joined.index, "conj").some((t) => t.index < token.index && !findChild(sentence, t.index, "case")))
    return null;
  let at: Token | null = joined;
  for (let steps = 0; at && steps < 4; steps++) {
    at = headOf(sentence, at);
    if (!at || at.upos !== "NOUN" || at.index > joined.index) return null;
    const prepositions = findChild(sentence, at.index, "case");
    if (!prepositions) return at.index;
    if (!repeated.has(prepositions.lemma) || universal(at.deprel) !== "nmod") return null;
  }
  return null;
}
