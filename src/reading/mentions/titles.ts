import { childrenOf, dominates, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { appointedTo } from "./appointed.ts";
import { isPerson, type Referent } from "./cast.ts";
import { stateOfDemonym } from "./owner.ts";
import { caseOf, coreOf, determinerOf, isPlural, naming } from "./phrase.ts";
import { type Scene, sentenceAt } from "./scene.ts";
import type { Spot, TermSpot } from "./spots.ts";

/** An office beside a person's name. */
export interface Title {
  readonly sentence: number;
  readonly spot: TermSpot;
  readonly person: Referent;
  readonly former: boolean;
}

/** All offices that stand beside names: « la ministre X », "X, a spokesman for Y", « X est ministre ». */
export function titlesIn(scene: Scene): Title[] {
  const titles: Title[] = [];
  for (const [at, spots] of scene.terms.entries()) {
    const sentence = sentenceAt(scene, at);
    const given = new Map<number, Referent>();
    const names = (scene.spots[at] ?? []).filter((s) => scene.referentOf.get(s)?.type === "person" && /^\p{Lu}/u.test(s.text));
    for (const spot of spots) {
      if (spot.term.kind !== "office" && spot.term.kind !== "person") continue;
      const person = besideName(scene, at, spot);
      if (person) given.set(spot.head, person);
    }
    for (const spot of spots) {
      if (spot.term.kind !== "office" && spot.term.kind !== "person") continue;
      const token = sentence.tokens[spot.head];
      const person = given.get(spot.head) ?? (token && alongside(sentence, token, given, names));
      if (!token || !person || (!given.has(spot.head) && isServed(scene, sentence, token, person, names))) continue;
      titles.push({ sentence: at, spot, person, former: isFormer(scene, sentence, spot) });
      if (scene.titleOf[at]?.get(spot.head) === undefined) scene.titleOf[at]?.set(spot.head, person);
    }
  }
  return titles;
}

/** « un conseiller de X, le président »: the one who is named behind the preposition of an office is whom it serves. */
const isServed = (scene: Scene, sentence: Sentence, token: Token, person: Referent, names: readonly Spot[]): boolean =>
  names.some(
    (s) =>
      s.first > token.index &&
      s.first < token.index + 4 &&
      scene.referentOf.get(s) === person &&
      sentence.tokens[s.first - 1]?.upos === "ADP" &&
      dominates(sentence, token.index, s.head),
  );

/** « conseiller et chef de la délégation, X », « porte-parole de la junte, le colonel X »: both are X's. */
function alongside(
  sentence: Sentence,
  token: Token,
  given: ReadonlyMap<number, Referent>,
  names: readonly Spot[],
): Referent | null {
  if (isPlural(token)) return null;
  const relation = universal(token.deprel);
  // « porte-parole du secrétaire général, l'émissaire X »: the one whom a spokesman serves is not X
  if (relation === "nmod" && caseOf(sentence, token.index) !== "") return null;
  // « le chef de la diplomatie, X, et son homologue, Y »: what is joined with an article of its own is somebody else
  if (relation === "conj" && determinerOf(sentence, token.index)) return null;
  if (relation === "conj" || relation === "appos") {
    const other = given.get(token.head) ?? null;
    // "Secretary General X and Defence Minister Y": what comes behind a name is somebody else's
    const behind = names.some(({ first, last }) => first > token.head && last < token.index);
    return relation === "conj" && behind ? null : other;
  }
  const other = childrenOf(sentence, token.index).find(
    (t) =>
      given.has(t.index) &&
      (universal(t.deprel) === "appos" || (universal(t.deprel) === "conj" && determinerOf(sentence, t.index) === null)),
  );
  if (other) return given.get(other.index) ?? null;
  const joined = joinedBefore(sentence, token, given);
  if (joined) return joined;
  let end = token.index;
  while (end + 1 < sentence.tokens.length && partOf(sentence, token.index, end + 1)) end++;
  end = pastBracket(sentence, end);
  if (sentence.tokens[end + 1]?.form !== ",") return null;
  return given.get(end + 2) ?? (sentence.tokens[end + 2]?.upos === "DET" ? (given.get(end + 3) ?? null) : null);
}

/** « ministre de la Communication et porte-parole »: a second office without an article is of the same person. */
function joinedBefore(sentence: Sentence, token: Token, given: ReadonlyMap<number, Referent>): Referent | null {
  if (sentence.tokens[token.index - 1]?.upos !== "CCONJ") return null;
  for (let at = token.index - 2; at >= 0 && at > token.index - 12; at--) {
    const person = given.get(at);
    if (person) return person;
    if (!["NOUN", "PROPN", "ADJ", "ADP", "DET"].includes(sentence.tokens[at]?.upos ?? "")) return null;
  }
  return null;
}

function besideName(scene: Scene, at: number, spot: TermSpot): Referent | null {
  const sentence = sentenceAt(scene, at);
  const token = sentence.tokens[spot.head];
  if (!token) return null;
  const person = (index: number): Referent | null => {
    const found = scene.byHead[at]?.get(index) ?? null;
    return found && isPerson(found) && found.named ? found : null;
  };
  for (const child of childrenOf(sentence, token.index)) {
    const named =
      naming(sentence, child) && (universal(child.deprel) !== "compound" || child.index > token.index)
        ? person(child.index)
        : null;
    if (named && !isServedOffice(scene, at, token, child)) return named;
  }
  const head = headOf(sentence, token);
  if (head && naming(sentence, token)) {
    const named = person(head.index);
    // "Secretary General X and Defence Minister Y": Y, though the tree says X
    const behind = head.index < token.index ? (scene.spots[at] ?? []).find((s) => s.first === spot.last + 1) : undefined;
    if (named) return (behind && person(behind.head)) ?? nearerName(scene, at, spot, head.index) ?? named;
  }
  if (childrenOf(sentence, token.index).some((t) => t.deprel === "cop")) {
    const subjects = childrenOf(sentence, token.index).filter((t) => universal(t.deprel) === "nsubj");
    // "whose leader X was negotiator"
    const beside = subjects.flatMap((s) => childrenOf(sentence, s.index).filter((c) => universal(c.deprel) === "appos"));
    const named = [...subjects, ...beside].map((t) => person(t.index)).find((p) => p !== null);
    if (named) return named;
    const above = subjects.some((s) => isOfClause(sentence, token, s)) ? person(token.head) : null;
    if (above) return above;
  }
  return appointedTo(scene, at, spot) ?? besideInText(scene, at, token, spot);
}

/** "X, who was negotiator": the relative stands for the noun that its clause hangs on. */
const isOfClause = (sentence: Sentence, token: Token, subject: Token): boolean =>
  token.deprel === "acl:relcl" && subject.feats["PronType"] === "Rel" && sentence.tokens[subject.index - 1]?.form === ",";

/** "X, adviser to Prime Minister Y": the name right behind the office that an office serves is that one's. */
function isServedOffice(scene: Scene, at: number, office: Token, name: Token): boolean {
  const sentence = sentenceAt(scene, at);
  const first = (scene.spots[at] ?? []).find((s) => s.head === name.index)?.first ?? name.index;
  const inner = (scene.terms[at] ?? []).find((t) => t.last === first - 1 && t.first > office.index);
  const below = inner && sentence.tokens[inner.head];
  if (!below || inner.term.kind !== "office" || below.head !== office.index) return false;
  return universal(below.deprel) === "nmod" && caseOf(sentence, below.index) !== "";
}

/** "X, the army chief, and Y, the commander": the one named right before the comma, though the tree says the first. */
function nearerName(scene: Scene, at: number, spot: TermSpot, head: number): Referent | null {
  const { tokens } = sentenceAt(scene, at);
  let start = spot.first;
  while (["ADJ", "DET", "ADV"].includes(tokens[start - 1]?.upos ?? "")) start--;
  const before = tokens[start - 1]?.form === "," ? (scene.spots[at] ?? []).find((s) => s.last === start - 2) : undefined;
  const referent = before && before.first > head ? scene.referentOf.get(before) : undefined;
  return referent && isPerson(referent) ? referent : null;
}

/** What a name right behind may belong to: « un porte-parole de la faction X ». */
const NAMED_THINGS: ReadonlySet<string> = new Set(["armed-group", "political-group", "organisation", "delegation"]);

/** Where the tree went astray: the name that follows the phrase at once, or the one before its comma. */
function besideInText(scene: Scene, at: number, token: Token, spot: TermSpot): Referent | null {
  const sentence = sentenceAt(scene, at);
  const core = coreOf(sentence, token.index, scene.lexicon);
  const first = Math.min(core.first, spot.first);
  const told = Math.max(core.last, spot.last);
  const next = sentence.tokens[told + 1];
  // « le prince héritier saoudien X »: the adjective belongs to the title, whatever it hangs on
  const last = next && next.upos !== "PROPN" && stateOfDemonym(scene, next) ? told + 1 : told;
  const spots = scene.spots[at] ?? [];
  const person = (found: Spot | undefined): Referent | null => {
    const referent = found && scene.referentOf.get(found);
    return referent && isPerson(referent) ? referent : null;
  };
  const ofGroup = (scene.terms[at] ?? []).some((t) => t.head === last && last !== token.index && NAMED_THINGS.has(t.term.kind));
  // "High Commissioner for Human Rights X Y": the tree may take the name, or half of it, for a part of the office
  const behind =
    spots.find((s) => s.first === last + 1) ??
    spots.find(
      (s) => s.first > told - 3 && s.first <= told && s.last >= told && sentence.tokens[s.first - 1]?.upos !== "ADP" && person(s),
    );
  const inner = behind ? within(sentence, behind.head, first, last, token.index) : null;
  const others = inner !== null && (scene.terms[at] ?? []).some((t) => t.head === inner && t.term.kind === "office");
  if (!ofGroup && !others && person(behind)) return person(behind);
  // "Foreign Minister Sheikh X": both titles are X's
  const rank = (scene.terms[at] ?? []).find(
    (t) => t.first === spot.last + 1 && t.term.kind === "office" && t.term.role === "other",
  );
  const from = (rank ?? spot).last + 1;
  const atOnce = ofGroup || isPlural(token) ? undefined : spots.find((s) => s.first === from);
  if (person(atOnce)) return person(atOnce);
  const one = isPlural(token) ? oneOfThem(scene, at, sentence, token) : alias(scene, sentence, spots, last);
  if (one && isPerson(one)) return one;
  if (isPlural(token)) return null;

  let end = last;
  while (end + 1 < sentence.tokens.length && partOf(sentence, token.index, end + 1)) end++;
  end = pastBracket(sentence, end);
  const apart = sentence.tokens[end + 1]?.form === "," ? spots.find((s) => s.first === end + 2) : undefined;
  if (apart && person(apart) && /^[,.;»"”)—–]/.test(sentence.tokens[apart.last + 1]?.form ?? ".")) return person(apart);

  // "X, the government's chief negotiator"
  const owner = childrenOf(sentence, token.index).find((t) => t.deprel === "nmod:poss" && t.index < token.index);
  const begin = Math.min(first, owner ? (subtree(sentence, owner.index)[0] ?? first) : first);
  let start = (determinerOf(sentence, token.index)?.index ?? begin) === begin - 1 ? begin - 1 : begin;
  // « X, premier vice-ministre », « X, aujourd'hui président »
  while (start > 1 && ["ADJ", "DET", "ADV"].includes(sentence.tokens[start - 1]?.upos ?? "")) start--;
  const before = sentence.tokens[start - 1]?.form === "," ? spots.find((s) => s.last === start - 2) : undefined;
  const other = before && sentence.tokens[before.head];
  const twoSubjects =
    other !== undefined &&
    other.head === token.head &&
    universal(token.deprel) === "nsubj" &&
    (universal(other.deprel) === "nsubj" || (other.head < other.index && ["obj", "obl"].includes(universal(other.deprel))));
  const mark = sentence.tokens[end + 1]?.form ?? ".";
  const closed =
    (/^[,.;»"”)—–]/.test(mark) || scene.lexicon.has("relative", mark)) && !["nsubj", "conj"].includes(universal(token.deprel));
  return twoSubjects || closed || ["appos", "nmod", "dep"].includes(universal(token.deprel)) ? person(before) : null;
}

/** "X, one of the negotiators of Y": one of those that the noun names. */
function oneOfThem(scene: Scene, at: number, sentence: Sentence, noun: Token): Referent | null {
  const one = universal(noun.deprel) === "nmod" ? headOf(sentence, noun) : null;
  if (!one || universal(one.deprel) !== "appos" || !scene.lexicon.has("indefinite", one.form)) return null;
  const found = scene.byHead[at]?.get(one.head) ?? null;
  return found && found.named ? found : null;
}

/** "the rebel leader known as X": the name behind the words that say that it is one. */
function alias(scene: Scene, sentence: Sentence, spots: readonly Spot[], last: number): Referent | null {
  const behind = spots.find((s) => s.first > last + 1 && s.first <= last + LONGEST_ALIAS + 1);
  const words = sentence.tokens.slice(last + 1, behind?.first).map((t) => t.form.toLowerCase());
  return behind && scene.lexicon.has("aliases", words.join(" ")) ? (scene.referentOf.get(behind) ?? null) : null;
}

/** The most words between a noun and the other name of whom it means: « connu sous le nom de ». */
const LONGEST_ALIAS = 5;

/** The word of the phrase, other than its noun, that the name hangs on; null where there is none. */
const within = (sentence: Sentence, name: number, first: number, last: number, noun: number): number | null => {
  const head = sentence.tokens[name]?.head ?? -1;
  return head >= first && head <= last && head !== noun ? head : null;
};

const LONGEST_BRACKET = 6;

/** « le chef du Front national (FN), X »: the last word of the short form in brackets behind a phrase, else the phrase's own. */
function pastBracket({ tokens }: Sentence, end: number): number {
  if (tokens[end + 1]?.form !== "(") return end;
  const close = tokens.findIndex((t) => t.index > end + 1 && t.form === ")");
  return close > 0 && close - end <= LONGEST_BRACKET ? close : end;
}

/** True where the word belongs to the noun phrase and is no mark. */
const partOf = (sentence: Sentence, noun: number, index: number): boolean =>
  sentence.tokens[index]?.upos !== "PUNCT" && dominates(sentence, noun, index);

export function isFormer(scene: Scene, sentence: Sentence, { first, head }: TermSpot): boolean {
  // "X, who was chief negotiator until then"
  const copula =
    sentence.tokens[head]?.deprel === "acl:relcl" ? childrenOf(sentence, head).find((t) => t.deprel === "cop") : undefined;
  if (copula && ["Past", "Imp"].includes(copula.feats["Tense"] ?? "")) return true;
  const words = [...childrenOf(sentence, head), ...sentence.tokens.slice(Math.max(0, first - 2), first)];
  return (
    words.some(
      (t) =>
        ["ADJ", "ADV", "NOUN", "X", "PROPN"].includes(t.upos) &&
        t.index <= head &&
        scene.lexicon.has("former", t.form.replace(/-$/, "")),
    ) || /^ex-/i.test(sentence.tokens[head]?.form ?? "")
  );
}
