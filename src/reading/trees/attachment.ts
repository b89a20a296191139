import {
  type Analysis,
  childrenBy,
  childrenOf,
  findChild,
  headOf,
  type Sentence,
  subtree,
  type Token,
  universal,
} from "../../text/index.ts";
import { type Lexicon as EventWords, lexiconOf as eventWords } from "../events/lexicon.ts";
import { isFinite, isInfinitive } from "../statements/clause.ts";
import { cueOf } from "../statements/entry.ts";
import { type Lexicon, lexiconOf } from "../statements/lexicon.ts";
import { treeWordsOf } from "./tree-words.ts";

/**
 * The analysis with trees and lemmas put right where spelling and grammar leave no doubt, whatever the parser says: a joined
 * participle goes with the one that has the auxiliary, a joined noun with the one that has as few prepositions, a complement
 * behind the last of several with the last, a clause behind an apposition with whoever is named there, and a verb of the
 * lexicons has its own lemma.
 */
export function withAttachments(analysis: Analysis): Analysis {
  const data = treeWordsOf(analysis.language);
  const lexicon = eventWords(analysis.language);
  if (!data || !lexicon) return analysis;
  const speech = lexiconOf(analysis.language);
  const repeated = new Set(data.repeated.map(({ word }) => word));
  const sentences = analysis.sentences.map((parsed): Sentence => {
    // what completes the participle that opens a sentence is found once it is known as one
    const sentence = withOpening(parsed, data.participles, lexicon);
    let changed = sentence !== parsed;
    const tokens = sentence.tokens.map((token): Token => {
      const lemma = token.upos === "VERB" ? lexicon.lemmaOf(token) : token.lemma;
      const clause = saidClause(sentence, token, speech);
      const ended = clause ? null : endBehindObject(sentence, token, lexicon);
      const head =
        clause?.head ??
        joinedParticiple(sentence, token) ??
        joinedNoun(sentence, token, repeated) ??
        ended ??
        behindAside(sentence, token) ??
        nounBehindAdjective(sentence, token) ??
        likeJoined(sentence, token, repeated) ??
        nounOfTheLast(sentence, token, repeated) ??
        inOpening(sentence, token) ??
        insideRelative(sentence, token) ??
        namedAntecedent(sentence, token) ??
        joinedAntecedent(sentence, token) ??
        inflectedAntecedent(sentence, token) ??
        agreeingAntecedent(sentence, token) ??
        token.head;
      const deprel = clause?.deprel ?? (ended !== null && head === ended ? "obl" : token.deprel);
      if (lemma === token.lemma && head === token.head) return token;
      changed = true;
      return { ...token, lemma, head, deprel };
    });
    return changed ? { ...sentence, tokens } : sentence;
  });
  return { ...analysis, sentences };
}

function withOpening(sentence: Sentence, endings: readonly string[], lexicon: EventWords): Sentence {
  const first = sentence.tokens.find(({ upos }) => upos !== "PUNCT");
  const participle = first ? openingParticiple(sentence, first, endings, lexicon) : null;
  return participle ? { ...sentence, tokens: sentence.tokens.with(participle.index, participle) } : sentence;
}

/** « Réunis à Malte, ils … »: a capital does not make a name of a participle of the lexicons that opens its sentence. */
function openingParticiple(sentence: Sentence, token: Token, endings: readonly string[], lexicon: EventWords): Token | null {
  if (token.upos !== "PROPN" || !["advcl", "acl"].includes(universal(token.deprel))) return null;
  if (sentence.tokens.some((t) => t.index < token.index && t.upos !== "PUNCT")) return null;
  const form = token.form.toLowerCase();
  const lemma = lexicon.lemmaOf({ ...token, lemma: form });
  if (lemma === form || !endings.some((ending) => form.endsWith(ending))) return null;
  return { ...token, upos: "VERB", lemma, feats: { VerbForm: "Part", Tense: "Past" } };
}

const isPast = ({ upos, feats }: Token): boolean => upos === "VERB" && feats["VerbForm"] === "Part" && feats["Tense"] === "Past";

/** « a rappelé que ses avions restaient prêts à intervenir et sommé … »: « sommé » has its auxiliary from « rappelé ». */
function joinedParticiple(sentence: Sentence, token: Token): number | null {
  if (token.deprel !== "conj" || !isPast(token) || childrenBy(sentence, token.index, "aux", "cop", "nsubj").length > 0)
    return null;
  const joined = headOf(sentence, token);
  // « un dialogue interrompu depuis un an, et signé un accord »: what has an object is no participle of a noun
  const bare =
    joined &&
    joined.deprel === "acl" &&
    isPast(joined) &&
    childrenBy(sentence, token.index, "obj", "xcomp").some(({ upos }) => upos === "NOUN");
  if (!joined || (isPast(joined) && !bare) || joined.upos !== "VERB") return null;
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

/** « se retrouvent à X, préférée à Y, pour la deuxième phase »: what follows an aside between two commas completes the verb before it. */
function behindAside(sentence: Sentence, token: Token): number | null {
  const aside = universal(token.deprel) === "obl" ? headOf(sentence, token) : null;
  if (
    !aside ||
    !["acl", "advcl"].includes(universal(aside.deprel)) ||
    aside.feats["VerbForm"] !== "Part" ||
    aside.index > token.index
  )
    return null;
  const [first = token.index] = subtree(sentence, token.index);
  const opening = sentence.tokens.slice(aside.head, aside.index).some(({ form }) => form === ",");
  if (!opening || ![first, first - 1].some((i) => sentence.tokens[i]?.form === ",")) return null;
  let verb = headOf(sentence, aside);
  if (verb?.upos === "VERB" && childrenBy(sentence, aside.index, "aux", "mark").length > 0) return null;
  for (let steps = 0; verb && verb.upos !== "VERB" && steps < 3; steps++) verb = headOf(sentence, verb);
  return verb?.upos === "VERB" && verb.index < aside.index ? verb.index : null;
}

/** « ont dénoncé la saisie du pétrole, à l'issue de deux jours de pourparlers »: nothing joins a phrase that says when to the object before it. */
function endBehindObject(sentence: Sentence, token: Token, lexicon: EventWords): number | null {
  if (token.deprel !== "conj" || token.upos !== "NOUN" || !lexicon.is("phases", token)) return null;
  const [marker] = childrenBy(sentence, token.index, "case");
  if (!marker || marker.index > token.index || findChild(sentence, token.index, "cc")) return null;
  if (sentence.tokens[marker.index - 1]?.form !== "," || !lexicon.has("during", marker.form.toLowerCase())) return null;
  const object = headOf(sentence, token);
  const verb = object?.deprel === "obj" && !findChild(sentence, object.index, "case") ? headOf(sentence, object) : null;
  return verb?.upos === "VERB" ? verb.index : null;
}

/** « l'adjoint du président russe et chef de la délégation »: a bare noun is joined to the noun without preposition, not to an adjective. */
function nounBehindAdjective(sentence: Sentence, token: Token): number | null {
  if (token.deprel !== "conj" || token.upos !== "NOUN" || childrenBy(sentence, token.index, "case", "det").length > 0)
    return null;
  // « les négociateurs américains et talibans »: what has no complement may be an adjective itself
  if (sentence.tokens[token.index + 1]?.upos !== "ADP") return null;
  const adjective = headOf(sentence, token);
  let at = adjective?.upos === "ADJ" && universal(adjective.deprel) === "amod" ? headOf(sentence, adjective) : null;
  if (!adjective || !at || at.index > adjective.index || childrenBy(sentence, adjective.index, "conj").length > 1) return null;
  for (let steps = 0; steps < 3 && universal(at.deprel) === "nmod" && markerOf(sentence, at); steps++) {
    const above = headOf(sentence, at);
    if (above?.upos !== "NOUN" || above.index > at.index) break;
    at = above;
  }
  return at.index;
}

/** « par X et Y, en présence de A et de B »: B is joined to A, which has its preposition, and not to Y. */
function likeJoined(sentence: Sentence, token: Token, repeated: ReadonlySet<string>): number | null {
  const marker = markerOf(sentence, token);
  if (token.deprel !== "conj" || !isNominal(token) || !marker || !repeated.has(marker.lemma)) return null;
  const joined = headOf(sentence, token);
  const other = joined && markerOf(sentence, joined);
  if (!joined || !other || !isNominal(joined) || other.lemma === marker.lemma) return null;
  const like = sentence.tokens.findLast(
    (t) => t.index > joined.index && t.index < marker.index && isNominal(t) && markerOf(sentence, t)?.lemma === marker.lemma,
  );
  const comma = sentence.tokens.findLastIndex((t) => t.index < marker.index && (t.form === "," || t.upos === "CCONJ"));
  // « …, de la part des uns et des autres »: only one of a row that a comma or « et » goes on
  return like &&
    comma === marker.index - 1 &&
    ["obl", "nmod", "conj"].includes(universal(like.deprel)) &&
    !isBelow(sentence, like, token)
    ? like.index
    : null;
}

const isNominal = ({ upos }: Token): boolean => upos === "NOUN" || upos === "PROPN";

function isBelow(sentence: Sentence, word: Token, above: Token): boolean {
  let at: Token | null = word;
  for (let steps = 0; at && steps < sentence.tokens.length; steps++) {
    if (at.index === above.index) return true;
    at = headOf(sentence, at);
  }
  return false;
}

/** « des envoyés de l'ONU et des pays voisins de la Syrie »: the last of several noun complements is what the next one completes. */
function nounOfTheLast(sentence: Sentence, token: Token, repeated: ReadonlySet<string>): number | null {
  const marker = markerOf(sentence, token);
  if (universal(token.deprel) !== "nmod" || !marker || !repeated.has(marker.lemma)) return null;
  const isLike = (t: Token): boolean => t.index < marker.index && markerOf(sentence, t)?.lemma === marker.lemma;
  for (const first of childrenBy(sentence, token.head, "nmod").filter(isLike)) {
    const last = childrenBy(sentence, first.index, "conj").findLast(isLike);
    if (last?.upos !== "NOUN") continue;
    const between = sentence.tokens.slice(last.index + 1, marker.index);
    if (between.every((t) => t.upos === "ADJ" && t.head === last.index)) return last.index;
  }
  return null;
}

const markerOf = (sentence: Sentence, token: Token): Token | null => findChild(sentence, token.index, "case");

/** « X, l'envoyé du président Y, qui a dirigé … »: the clause behind the apposition tells of X, not of a person named within. */
function namedAntecedent(sentence: Sentence, token: Token): number | null {
  if (token.deprel !== "acl:relcl") return null;
  const relative = findChild(sentence, token.index, "nsubj");
  const inner = headOf(sentence, token);
  if (!inner || relative?.feats["PronType"] !== "Rel" || sentence.tokens[relative.index - 1]?.form !== ",") return null;
  if (!namesPerson(sentence, inner) && !childrenBy(sentence, inner.index, "appos", "flat").some((t) => namesPerson(sentence, t)))
    return null;
  let at: Token | null = inner;
  for (let steps = 0; at && steps < 6; steps++) {
    const head = headOf(sentence, at);
    if (!head || head.index > at.index) return null;
    if (at !== inner && universal(at.deprel) === "appos" && namesPerson(sentence, head)) {
      const behind = sentence.tokens.slice(head.index + 1, at.index);
      return behind.some((t) => t.form === ",") ? head.index : null;
    }
    if (!["nmod", "appos", "flat"].includes(universal(at.deprel))) return null;
    at = head;
  }
  return null;
}

/** "X, the chairman, and Y, who leads a faction, signed": the clause behind the comma tells of the name right before it. */
function joinedAntecedent(sentence: Sentence, token: Token): number | null {
  if (token.deprel !== "acl:relcl") return null;
  const relative = findChild(sentence, token.index, "nsubj");
  const head = headOf(sentence, token);
  if (!head || relative?.feats["PronType"] !== "Rel" || sentence.tokens[relative.index - 1]?.form !== ",") return null;
  const name = sentence.names.find(({ type, last }) => type === "PER" && last === relative.index - 2);
  const joined = sentence.tokens.find((t) => name && t.index >= name.first && t.index <= name.last && t.head < name.first);
  if (joined?.deprel !== "conj" || joined.head !== head.index) return null;
  const finite = childrenBy(sentence, token.index, "aux").find((t) => t.feats["VerbForm"] === "Fin") ?? token;
  const between = childrenBy(sentence, head.index, "appos").some((t) => t.index > head.index && t.index < joined.index);
  return finite.feats["Number"] === "Sing" || between ? joined.index : null;
}

/** « Ouvertes le 21 avril, les négociations visent … »: before its comma everything completes the participle that opens the sentence. */
function inOpening(sentence: Sentence, token: Token): number | null {
  const first = sentence.tokens.find(({ upos }) => upos !== "PUNCT");
  if (!first || first.deprel !== "advcl" || !isPast(first) || token.index <= first.index || token.head !== first.head)
    return null;
  const comma = sentence.tokens.findIndex(({ form }) => form === ",");
  return comma > token.index && ["obl", "nmod", "advmod"].includes(universal(token.deprel)) ? first.index : null;
}

/** "A summit that was to be held on Sunday has been cancelled": without a comma the clause beside the subject runs up to its verb. */
function insideRelative(sentence: Sentence, token: Token): number | null {
  if (universal(token.deprel) !== "obl") return null;
  const verb = headOf(sentence, token);
  if (!verb || verb.index < token.index) return null;
  const subject = findChild(sentence, verb.index, "nsubj");
  const relative = subject && childrenBy(sentence, subject.index, "acl").find((t) => t.deprel === "acl:relcl");
  if (!relative || relative.index > token.index) return null;
  const pronoun = childrenBy(sentence, relative.index, "nsubj").find(({ feats }) => feats["PronType"] === "Rel");
  const own = childrenBy(sentence, verb.index, "aux", "cop", "expl").every(({ index }) => index > token.index);
  if (!pronoun || !own) return null;
  const between = sentence.tokens.slice(pronoun.index - 1, token.index);
  return between.some(({ upos }) => upos === "PUNCT") ? null : relative.index;
}

/** « un sommet de chefs d'État qui se tiendra »: what follows a noun of several with a verb of one tells of the noun above. */
function agreeingAntecedent(sentence: Sentence, token: Token): number | null {
  if (token.deprel !== "acl:relcl") return null;
  const relative = findChild(sentence, token.index, "nsubj");
  const finite = childrenBy(sentence, token.index, "aux").find((t) => t.feats["VerbForm"] === "Fin") ?? token;
  const number = finite.feats["Number"];
  if (relative?.feats["PronType"] !== "Rel" || finite.feats["VerbForm"] !== "Fin" || number === undefined) return null;
  let at = headOf(sentence, token);
  if (!at || !disagrees(at, number) || childrenBy(sentence, at.index, "conj").length > 0) return null;
  for (let steps = 0; at && steps < 3; steps++) {
    if (universal(at.deprel) !== "nmod") return null;
    at = headOf(sentence, at);
    if (at?.upos === "NOUN" && at.index < token.index && at.feats["Number"] === number) return at.index;
  }
  return null;
}

/** « des négociations sur un accord, lequel doit … »: a pronoun that has number and gender takes up the last noun that has the same. */
function inflectedAntecedent(sentence: Sentence, token: Token): number | null {
  if (token.deprel !== "acl:relcl") return null;
  const pronoun = childrenOf(sentence, token.index).find(({ feats }) => feats["PronType"] === "Rel");
  const head = headOf(sentence, token);
  const { Number: number, Gender: gender } = pronoun?.feats ?? {};
  if (!pronoun || !head || !number || !gender || sentence.tokens[pronoun.index - 1]?.form !== ",") return null;
  const agrees = ({ feats }: Token): boolean => feats["Number"] === number && feats["Gender"] === gender;
  if (agrees(head) || head.feats["Number"] === undefined || head.feats["Gender"] === undefined) return null;
  return (
    sentence.tokens.findLast((t) => t.upos === "NOUN" && t.index > head.index && t.index < pronoun.index && agrees(t))?.index ??
    null
  );
}

const disagrees = ({ upos, feats }: Token, number: string): boolean =>
  upos === "NOUN" && feats["Number"] !== undefined && feats["Number"] !== number;

const namesPerson = ({ names }: Sentence, { index }: Token): boolean =>
  names.some((name) => name.type === "PER" && name.first <= index && index <= name.last);

/**
 * What is said, where the parser gave it to a noun in between: « a espéré dans un communiqué que … », « a fait savoir à la
 * presse qu'il … », « sont convenus, au terme d'un sommet, d'œuvrer à … ».
 */
function saidClause(sentence: Sentence, token: Token, speech: Lexicon | null): { head: number; deprel: string } | null {
  if (!speech || token.upos !== "VERB" || universal(token.deprel) !== "acl") return null;
  const noun = headOf(sentence, token);
  if (!noun || noun.index > token.index) return null;
  const [mark] = childrenBy(sentence, token.index, "mark").filter((t) => t.index > noun.index);
  if (!mark) return null;
  // "vowed in a joint article to work": no paper is to do anything
  const told = speech.is("documents", noun.lemma) || speech.is("occasions", noun.lemma);
  const infinitive = isInfinitive(token) && (sentence.tokens[mark.index - 1]?.form === "," || told);
  const clause = mark.upos === "SCONJ" && isFinite(sentence, token) && speech.is("clauseMarks", mark.lemma);
  if (!infinitive && !clause) return null;
  const verb = governorOf(sentence, noun);
  if (!verb || childrenBy(sentence, verb.index, "ccomp", "xcomp").length > 0) return null;
  if (infinitive ? !takesInfinitive(sentence, verb, speech) : !cueOf(sentence, verb, speech)) return null;
  if (clause && childrenBy(sentence, verb.index, "obj").some((t) => t.index > verb.index)) return null;
  return { head: verb.index, deprel: clause ? "ccomp" : "xcomp" };
}

function takesInfinitive(sentence: Sentence, verb: Token, speech: Lexicon): boolean {
  const frames = cueOf(sentence, verb, speech)?.entry.frames;
  return frames?.has("infinitive") === true || frames?.has("own") === true;
}

/** The verb that a noun with a preposition completes, through nouns of nouns. */
function governorOf(sentence: Sentence, noun: Token): Token | null {
  let at: Token | null = noun;
  for (let steps = 0; at && steps < 4; steps++) {
    const relation = universal(at.deprel);
    const head = headOf(sentence, at);
    if (!head || head.index > at.index) return null;
    if (head.upos === "VERB") return ["obl", "iobj"].includes(relation) && findChild(sentence, at.index, "case") ? head : null;
    if (relation !== "nmod") return null;
    at = head;
  }
  return null;
}
