import { childrenBy, childrenOf, findChild, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import {
  agentOf,
  antecedentOf,
  isFinite,
  isInfinitive,
  isPassive,
  isRelative,
  isVerbal,
  ownSubject,
  subjectOf,
} from "../statements/clause.ts";
import { caseOf, isTalksNoun, prepositionOf, type Scene } from "./scene.ts";
import { isPartitive, whoAt } from "./who.ts";

/** Who and what stands around a verb, the passive turned into the active. */
export interface Frame {
  readonly passive: boolean;
  /** Who does it; more than one only where the tree fails to join them. */
  readonly doers: readonly Token[];
  readonly objects: readonly Token[];
  readonly complements: readonly Complement[];
}

/** A complement with its preposition: its lemma and the words as written. */
export interface Complement {
  readonly token: Token;
  readonly lemma: string;
  readonly words: string;
}

/** « signé par », "brokered by": a past participle on its noun, without an auxiliary of its own or of what it is joined to. */
export function isBareParticiple(scene: Scene, sentence: Sentence, verb: Token): boolean {
  const { participles } = scene.lexicon.data;
  const form = verb.feats["VerbForm"];
  // a participle that the analyser took for a finite form: « l'accord, conclu à Doha, », "the accord reached in Doha has held"
  const mayBe = participles.length > 0 || verb.feats["Tense"] === "Past";
  const mistaken = mayBe && verb.deprel === "acl" && form === "Fin" && findChild(sentence, verb.index, "nsubj") === null;
  if ((form !== "Part" && !mistaken) || verb.feats["Tense"] === "Pres") return false;
  if (participles.length > 0 && !participles.some((ending) => verb.form.toLowerCase().endsWith(ending))) return false;
  if (childrenBy(sentence, verb.index, "aux", "cop").length > 0) return false;
  const relation = universal(verb.deprel);
  if (relation !== "conj") return ["acl", "amod", "advcl", "root", "parataxis"].includes(relation);
  const head = headOf(sentence, verb);
  return head !== null && isVerbal(head) && (isPassive(sentence, head) || isBareParticiple(scene, sentence, head));
}

export function frameOf(scene: Scene, at: number, sentence: Sentence, verb: Token): Frame {
  const bare =
    isBareParticiple(scene, sentence, verb) &&
    findChild(sentence, verb.index, "obj") === null &&
    ownSubjectIsNone(sentence, verb);
  const passive =
    bare ||
    (isPassive(sentence, verb) &&
      !scene.lexicon.data.intransitive.includes(scene.lexicon.lemmaOf(verb)) &&
      !refersToDoer(scene, at, sentence, verb));
  const complements = complementsOf(sentence, verb);
  if (passive) {
    const doer = agentOf(sentence, verb, scene.speech) ?? sharedAgent(scene, sentence, verb);
    const patients = patientsOf(scene, at, sentence, verb);
    return { passive, doers: doer ? [doer] : [], objects: patients, complements: complements.filter((c) => c.token !== doer) };
  }
  const direct = childrenBy(sentence, verb.index, "obj", "iobj").filter(
    (t) => !t.deprel.startsWith("expl") && (t.upos !== "ADV" || childrenBy(sentence, t.index, "nmod", "obl").length > 0),
  );
  const counted = direct.flatMap((t) => (t.upos === "ADV" ? childrenBy(sentence, t.index, "nmod", "obl") : [t]));
  const indirect = counted.length > 0 ? counted : [...partitives(scene, sentence, verb), ...compared(scene, sentence, verb)];
  const objects = indirect.map((t) =>
    isRelative(t, scene.speech) ? (namedIn(scene, sentence, t) ?? antecedentOf(sentence, verb) ?? t) : t,
  );
  const own = objects.length > 0 ? objects : bareAntecedent(scene, sentence, verb);
  return { passive, doers: doersOf(scene, at, sentence, verb), objects: own, complements };
}

/** "the talks he chaired in Arusha", « la séance que l'émissaire devait réunir mercredi »: what a relative clause is about is its object. */
function bareAntecedent(scene: Scene, sentence: Sentence, verb: Token): Token[] {
  const above = verb.deprel === "xcomp" ? headOf(sentence, verb) : null;
  const clause = above ?? verb;
  if (clause.deprel !== "acl:relcl" || childrenBy(sentence, verb.index, "ccomp", "xcomp", "cop").length > 0) return [];
  const below = childrenOf(sentence, clause.index).filter((t) => t.index < clause.index);
  const relative = below.find((t) => isRelative(t, scene.speech) || t.feats["PronType"] === "Rel");
  const isObject = relative
    ? above !== null && ["mark", "obj"].includes(relative.deprel)
    : !below.some((t) => t.deprel === "mark");
  const noun = isObject && below.some((t) => t.deprel === "nsubj" && t !== relative) ? headOf(sentence, clause) : null;
  // "the territory they occupy" tells of a state of things, "the talks they opened" of a deed
  return noun && isTalksNoun(scene, noun) && noun.index < clause.index ? [noun] : [];
}

/** "seize what he called an opening": what it is called is what it is. */
function namedIn(scene: Scene, sentence: Sentence, relative: Token): Token | null {
  const naming = childrenBy(sentence, relative.index, "acl").find((t) => scene.lexicon.has("naming", t.lemma));
  return naming ? (childrenBy(sentence, naming.index, "obj", "xcomp").find((t) => t.index > naming.index) ?? null) : null;
}

/** « Ankara s'y refuse »: with somebody as its subject, a reflexive without an auxiliary is no passive. */
function refersToDoer(scene: Scene, at: number, sentence: Sentence, verb: Token): boolean {
  const own = childrenOf(sentence, verb.index);
  if (own.some((t) => universal(t.deprel) === "aux") || !own.some((t) => t.deprel === "expl:pass")) return false;
  const subject = ownSubject(sentence, verb);
  return subject !== null && whoAt(scene, at, subject).length > 0;
}

/** « ont été tués et sept autres capturés par X »: the doer that joined participles share is named with the last. */
function sharedAgent(scene: Scene, sentence: Sentence, verb: Token): Token | null {
  for (const t of childrenBy(sentence, verb.index, "conj")) {
    const bare = t.feats["VerbForm"] === "Part" && childrenBy(sentence, t.index, "aux").length === 0;
    const agent = bare ? (agentOf(sentence, t, scene.speech) ?? sharedAgent(scene, sentence, t)) : null;
    if (agent) return agent;
  }
  return null;
}

/** "facilitated more than a year of talks": what is counted, where the tree takes the count for an adverb. */
function compared(scene: Scene, sentence: Sentence, verb: Token): Token[] {
  const [more] = childrenBy(sentence, verb.index, "advmod", "amod").filter(
    (t) => t.index > verb.index && scene.lexicon.is("counts", t),
  );
  if (!more) return [];
  return childrenBy(sentence, verb.index, "obl").filter((t) => {
    const [mark] = childrenBy(sentence, t.index, "case");
    return mark?.index === more.index + 1;
  });
}

/** « soutenir des groupes »: the article taken for a preposition. */
function partitives(scene: Scene, sentence: Sentence, verb: Token): Token[] {
  return childrenBy(sentence, verb.index, "obl", "advmod")
    .flatMap((t) => (t.upos === "ADV" ? childrenBy(sentence, t.index, "obl") : [t]))
    .filter((t) => t.index > verb.index && (isPartitive(scene, sentence, t) || isRange(scene, sentence, t)));
}

/** « a fait entre 70 000 et 100 000 morts »: a number with its bounds is no complement. */
const isRange = (scene: Scene, sentence: Sentence, noun: Token): boolean =>
  scene.lexicon.has("between", caseOf(sentence, noun.index)) &&
  childrenBy(sentence, noun.index, "nummod").some((n) =>
    childrenBy(sentence, n.index, "conj").some(({ upos }) => upos === "NUM"),
  );

const ownSubjectIsNone = (sentence: Sentence, verb: Token): boolean =>
  childrenBy(sentence, verb.index, "nsubj").every((t) => t.deprel !== "nsubj" || ["acl"].includes(universal(verb.deprel)));

function complementsOf(sentence: Sentence, verb: Token): Complement[] {
  return childrenOf(sentence, verb.index)
    .filter((t) => ["obl", "iobj", "nmod", "xcomp", "advmod"].includes(universal(t.deprel)) && !isVerbal(t))
    .map((token) => ({
      token,
      lemma: prepositionOf(sentence, token.index),
      words: caseOf(sentence, token.index),
    }));
}

/** Whom a passive is done to. */
function patientsOf(scene: Scene, at: number, sentence: Sentence, verb: Token): Token[] {
  let word: Token = verb;
  for (let steps = 0; steps < 12; steps++) {
    const own = ownSubject(sentence, word);
    if (own && (word === verb || isPassive(sentence, word) || isShared(word, verb) || opens(sentence, verb, own))) {
      return [isRelative(own, scene.speech) ? (antecedentOf(sentence, word) ?? own) : own];
    }
    const head = headOf(sentence, word);
    if (!head) break;
    const relation = universal(word.deprel);
    if (relation === "acl" || relation === "amod") return [head];
    if (!["conj", "xcomp", "advcl", "ccomp"].includes(relation)) break;
    word = head;
  }
  return isFinite(sentence, verb) ? before(scene, at, sentence, verb) : [];
}

const isShared = (lender: Token, verb: Token): boolean => lender.index < verb.index;

/** « Réunis mardi à Genève, les ministres … »: a participle before a comma and the subject of the clause that it belongs to. */
const opens = (sentence: Sentence, verb: Token, subject: Token): boolean =>
  universal(verb.deprel) === "advcl" &&
  verb.head === subject.head &&
  verb.feats["VerbForm"] === "Part" &&
  sentence.tokens.slice(verb.index, subject.index).some(({ form }) => form === ",");

/** Who does it: for an infinitive below a demand the one asked, else the subject or whoever lends one. */
function doersOf(scene: Scene, at: number, sentence: Sentence, verb: Token): Token[] {
  // "fighting continued": a verbal noun has nobody's subject
  if (verb.feats["VerbForm"] === "Ger" && verb.deprel.startsWith("nsubj")) return [];
  // "we will not return, Y told reporters": what has a subject of its own is asked of nobody else
  const whom = childrenBy(sentence, verb.index, "nsubj").length > 0 ? null : askedOf(scene, sentence, verb);
  if (whom) return [whom];
  // « Les prisonniers sont rentrés »: the tree takes the helper for a passive's
  const moved = isPassive(sentence, verb) && scene.lexicon.data.intransitive.includes(scene.lexicon.lemmaOf(verb));
  const mover = moved ? ownSubject(sentence, verb) : null;
  if (mover && !isRelative(mover, scene.speech)) return [mover];
  const own = childrenBy(sentence, verb.index, "nsubj").filter((t) => t.index < verb.index && t.upos !== "PRON");
  if (own.length > 1) return own;
  const subject = subjectOf(sentence, besideAdverb(sentence, verb) ?? verb, scene.speech);
  // a finite clause of its own has its own subject, if only the tree knew it
  const doubtful = isFinite(sentence, verb) && (!subject || (subject.lent && verb.head > verb.index));
  const near = doubtful ? before(scene, at, sentence, verb) : [];
  if (near.length > 0) return near;
  // « des avions turcs ont bombardé »: the article taken for a preposition
  const partitive =
    isFinite(sentence, verb) && !(subject && !subject.lent)
      ? childrenBy(sentence, verb.index, "obl").find((t) => t.index < verb.index && isPartitive(scene, sentence, t))
      : undefined;
  if (partitive) return [partitive];
  return subject ? [subject.token] : [];
}

/** « avant de se retirer »: where an adverb leads the infinitive, the verb that the adverb is said of. */
function besideAdverb(sentence: Sentence, verb: Token): Token | null {
  const adverb = isInfinitive(verb) ? headOf(sentence, verb) : null;
  const above = adverb?.upos === "ADV" ? headOf(sentence, adverb) : null;
  return above && isVerbal(above) ? above : null;
}

function askedOf(scene: Scene, sentence: Sentence, given: Token): Token | null {
  // "to disarm and to withdraw": joined infinitives are asked of the same
  let verb = given;
  for (let steps = 0; steps < 4 && verb.deprel === "conj" && isInfinitive(given); steps++) {
    const first = headOf(sentence, verb);
    if (!first || !isVerbal(first) || !(isInfinitive(first) || first.deprel === "advcl")) break;
    verb = first;
  }
  const direct = headOf(sentence, verb);
  const below = ["xcomp", "ccomp", "advcl", "acl"].includes(universal(verb.deprel));
  if (!direct || !below) return null;
  // "invited the ministers to return": the tree may hang the infinitive on those who are asked
  const asked = !isVerbal(direct) && isInfinitive(verb) && universal(direct.deprel) === "obj" ? direct : null;
  const head = asked ? headOf(sentence, asked) : direct;
  if (!head || !isVerbal(head)) return null;
  const lemma = scene.lexicon.lemmaOf(head);
  // "accused X of arming": no infinitive, but somebody else's deed as well
  const gerund =
    verb.feats["VerbForm"] !== "Fin" && caseOf(sentence, verb.index) !== "" && scene.lexicon.data.letting.includes(lemma);
  if (!isInfinitive(verb) && !gerund) return null;
  if (scene.lexicon.moods.get(lemma) !== "demanded" && !scene.lexicon.data.letting.includes(lemma)) return null;
  if (asked) return asked;
  // "called on them to speak"
  const to = (scene.lexicon.verbs.get(lemma) ?? []).flatMap((e) => e.frame.to ?? []);
  return (
    childrenBy(sentence, head.index, "obj", "iobj")[0] ??
    childrenBy(sentence, head.index, "obl").find((t) => {
      const preposition = prepositionOf(sentence, t.index);
      return t.index < verb.index && (scene.speech.is("addresseeMarks", preposition) || to.includes(preposition));
    }) ??
    findChild(sentence, head.index, "nsubj:pass")
  );
}

/** Those named right before a finite verb to which the tree gives no subject: « A et B, les présidents, ont signé ». */
function before(scene: Scene, at: number, sentence: Sentence, verb: Token): Token[] {
  const led = childrenOf(sentence, verb.index).filter(
    (t) => ["aux", "cop", "expl"].includes(universal(t.deprel)) || (t.upos === "PRON" && /^(?:i?obj|obl)/.test(t.deprel)),
  );
  let i = Math.min(verb.index, ...led.map((t) => t.index)) - 1;
  const found: Token[] = [];
  let apart = false;
  for (let steps = 0; i >= 0 && steps < 12; steps++) {
    const mention = scene.mentions.covering(at, i);
    const token = sentence.tokens[i];
    const head = mention?.last === i ? sentence.tokens[mention.head] : undefined;
    if (!token) break;
    if (mention && head) {
      const marked = findChild(sentence, head.index, "case")?.upos === "ADP";
      // "after A and B signed": the conjunction taken for a preposition of the first
      const shared = found.length > 0 && !apart;
      if (!marked || shared) found.push(head);
      if (marked) break;
      i = mention.first - 1;
      apart = false;
    } else if (["PUNCT", "CCONJ", "DET", "ADV"].includes(token.upos)) {
      apart ||= token.upos === "PUNCT";
      i--;
    } else break;
  }
  return found.reverse();
}
