import { childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { canAct, isPerson, type Occurrence, type Referent } from "./cast.ts";
import { determinerOf, naming } from "./phrase.ts";
import { type Scene, sentenceAt } from "./scene.ts";

/** How far back, in sentences, a pronoun looks. */
const REACH = 8;
const FADE = 0.45;

/** How much a word's place in its sentence puts its referent in the foreground. */
export function weightAt(sentence: Sentence, token: Token, depth = 0): number {
  // an agency in a dateline, an explanation in brackets: never what the text goes on about
  if (depth === 0 && sentence.tokens[token.index - 1]?.form === "(") return 5;
  const relation = universal(token.deprel);
  const head = headOf(sentence, token);
  if (depth > 4) return 20;
  switch (relation) {
    case "nsubj": {
      const main = head && (head.head < 0 || ["parataxis", "conj"].includes(universal(head.deprel)));
      const speaks = head !== null && saysSomething(sentence, head);
      return (main ? 80 : 60) + (speaks ? (main ? 40 : 15) : 0);
    }
    case "root":
      return 70;
    case "appos":
    case "flat":
      return head ? 0.95 * weightAt(sentence, head, depth + 1) : 30;
    case "conj":
      return head ? 0.7 * weightAt(sentence, head, depth + 1) : 30;
    case "nmod":
    case "compound":
      return head && naming(sentence, token) && token.deprel !== "compound" ? 0.9 * weightAt(sentence, head, depth + 1) : 20;
    case "obj":
    case "iobj":
      // « …, soutient le ministre »: what follows an inserted verb is its subject, whatever the tree says
      return head && universal(head.deprel) === "parataxis" && token.index > head.index && !subjectOf(sentence, head) ? 110 : 45;
    // what opens a sentence is its theme: « Selon un diplomate, … »
    case "obl":
      // those who are told something are not what the text goes on about: « devant des journalistes »
      if (head && token.index > head.index && token.deprel !== "obl:agent" && isIndefinite(sentence, token)) return 15;
      return token.deprel === "obl:agent" ? 50 : head && token.index < head.index ? 55 : 30;
    default:
      return 20;
  }
}

const isIndefinite = (sentence: Sentence, token: Token): boolean =>
  token.upos === "NOUN" &&
  (childrenOf(sentence, token.index).filter((t) => universal(t.deprel) === "case").length > 1 || hasArticle(sentence, token));

const hasArticle = (sentence: Sentence, token: Token): boolean =>
  childrenOf(sentence, token.index).some(
    (t) => universal(t.deprel) === "det" && (t.feats["Definite"] === "Ind" || t.feats["PronType"] === "Ind"),
  );

/** True where the verb has a clause, an infinitive or a quotation as what is said, or is put in between. */
function saysSomething(sentence: Sentence, verb: Token): boolean {
  if (universal(verb.deprel) === "parataxis") return true;
  return childrenOf(sentence, verb.index).some((t) => ["ccomp", "xcomp", "parataxis"].includes(universal(t.deprel)));
}

/** The foreground at a word: the best earlier sentence, fading with distance, and a part of what the others add. */
export function salience(scene: Scene, referent: Referent, at: number, before: number): number {
  let sum = 0;
  let most = 0;
  let here = 0;
  const close = (): void => {
    const share = here * FADE ** (at - sentence);
    sum += share;
    most = Math.max(most, share);
  };
  let sentence = at;
  const { occurrences } = scene.cast;
  for (let i = occurrences.length - 1; i >= 0; i--) {
    const o = occurrences[i];
    if (!o || o.sentence < at - REACH) break;
    if (o.referent !== referent || o.sentence > at || (o.sentence === at && o.head >= before)) continue;
    if (o.sentence !== sentence) {
      close();
      here = 0;
      sentence = o.sentence;
    }
    here = Math.max(here, o.weight * (o.quoted ? 0.4 : 1));
  }
  close();
  return most + 0.4 * (sum - most);
}

/** Who is asked for: gender, number, kind. */
export interface Wanted {
  readonly gender: "m" | "f" | null;
  readonly number: "one" | "many" | "any";
  readonly stands: "person" | "thing" | "either";
}

export function agrees(wanted: Wanted, occurrence: Occurrence, many: boolean): boolean {
  const r = occurrence.referent;
  const person = isPerson(r);
  if (wanted.stands === "person" && !person) return false;
  if (wanted.stands === "thing" && person) return false;
  if (
    wanted.gender !== null &&
    r.gender !== null &&
    wanted.gender !== r.gender &&
    !(wanted.number === "many" && wanted.gender === "m")
  )
    return false;
  if (wanted.number === "one" && (r.plural || (many && !person))) return false;
  if (wanted.number === "many" && !r.plural && !many) return wanted.gender === null && !person && r.type !== "state" && canAct(r);
  return canAct(r) || r.type === "document";
}

/** The best antecedent before a word among those that `fits` lets through; null where none is in reach. */
export function antecedent(
  scene: Scene,
  at: number,
  before: number,
  fits: (o: Occurrence) => boolean,
  bonus: (r: Referent) => number = () => 1,
): Referent | null {
  const seen = new Set<Referent>();
  let best: Referent | null = null;
  let bestScore = 0;
  const { occurrences } = scene.cast;
  for (let i = occurrences.length - 1; i >= 0; i--) {
    const o = occurrences[i];
    if (!o || o.sentence < at - REACH) break;
    if (seen.has(o.referent) || o.sentence > at || (o.sentence === at && o.head >= before) || !fits(o)) continue;
    seen.add(o.referent);
    const score = salience(scene, o.referent, at, before) * bonus(o.referent);
    if (score > bestScore) {
      best = o.referent;
      bestScore = score;
    }
  }
  return best;
}

/** True where the phrase at this word names several: « la Turquie et la Syrie », « les ministres ». */
export const isMany = (sentence: Sentence, head: number): boolean => joinedAt(sentence, head) > 1;

/** How many the phrase at this word joins: « la Turquie, l'Iran et la Russie » are three. */
export const joinedAt = (sentence: Sentence, head: number): number =>
  1 +
  childrenOf(sentence, head).filter((t) => universal(t.deprel) === "conj" && ["NOUN", "PROPN", "PRON"].includes(t.upos)).length;

const bare = (form: string): string =>
  form
    .toLowerCase()
    .replace(/^-?(t-)?/, "")
    .replaceAll("’", "'");

/** True for a pronoun of the third person that takes somebody up: no empty subject. */
export const isAnaphor = (scene: Scene, token: Token): boolean =>
  token.upos === "PRON" &&
  scene.lexicon.data.pronouns.personal[bare(token.form)] !== undefined &&
  (universal(token.deprel) !== "expl" || token.form.startsWith("-"));

/** Whom a pronoun of the third person stands for, or null: impersonal, out of reach, or no such pronoun. */
export function resolvePronoun(scene: Scene, at: number, token: Token): Referent | null {
  const wanted = scene.lexicon.data.pronouns.personal[bare(token.form)];
  // an inverted « -t-il » after its verb is never the empty subject, whatever the tree says
  if (!wanted || !isAnaphor(scene, token)) return null;
  const sentence = sentenceAt(scene, at);
  const verb = headOf(sentence, token);
  const matrix = verb && matrixSubject(scene, at, verb, wanted, token.index);
  if (matrix) return matrix;
  const said = verb !== null && (token.index > verb.index || saysSomething(sentence, verb) || quotesIn(scene, at));
  if (!said && wanted.number === "one" && wanted.stands !== "person" && verb && takesUpThing(scene, at, token, verb)) return null;
  const subject =
    verb && childrenOf(sentence, verb.index).find((t) => universal(t.deprel) === "nsubj" && t.index !== token.index);
  // "Troops, it said, would stay": whom the insertion interrupts does not say it
  const main = verb && saidBy(sentence, verb);
  // « Le gouvernement reste prêt, a-t-il dit »: nor does whom a whole sentence before it speaks of
  const glued = token.form.startsWith("-");
  const topic = main && verb && (main.index > verb.index || glued) ? subjectOf(sentence, main) : null;
  const named = topic && topic.index < token.index && topic.upos !== "PRON" ? (scene.byHead[at]?.get(topic.index) ?? null) : null;
  const closes = sentence.tokens.slice(token.index + 1).every((t) => t.upos === "PUNCT" || t === verb || t.head === verb?.index);
  const interrupted = named && main && (main.index > token.index || (closes && !isPerson(named))) ? named : null;
  const notSelf = subject ? (scene.byHead[at]?.get(subject.index) ?? null) : null;
  const many = manyOf(scene);
  const inserted = verb !== null && token.index > verb.index;
  return antecedent(
    scene,
    at,
    token.index,
    (o) =>
      o.referent !== notSelf &&
      o.referent !== interrupted &&
      agrees(wanted, o, many(o)) &&
      !(inserted && o.quoted && o.sentence === at),
    (r) => (said && isPerson(r) ? 1.7 : 1) * (r.type === "document" ? 0.3 : 1) * (wanted.number === "many" && r.plural ? 1.5 : 1),
  );
}

/** What the verb of an insertion is set into, or has for content before it. */
const saidBy = (sentence: Sentence, verb: Token): Token | null =>
  universal(verb.deprel) === "parataxis"
    ? headOf(sentence, verb)
    : (childrenOf(sentence, verb.index).find((t) => t.deprel === "ccomp" && t.index < verb.index) ?? null);

/**
 * "The war broke out in 2003. It has killed 300,000 people.", « La guerre dure. Elle a tué … »: a subject that agrees with
 * the subject right before it takes that up, though it be a thing that nobody keeps account of.
 */
function takesUpThing(scene: Scene, at: number, token: Token, verb: Token): boolean {
  if (at === 0 || verb.head >= 0 || universal(token.deprel) !== "nsubj" || token.index > verb.index) return false;
  const sentence = sentenceAt(scene, at - 1);
  const root = sentence.tokens.find(({ head }) => head < 0);
  const theme = root && root.upos === "VERB" ? subjectOf(sentence, root) : null;
  if (theme?.upos !== "NOUN" || scene.byHead[at - 1]?.has(theme.index)) return false;
  return ["Number", "Gender"].every((f) => !theme.feats[f] || !token.feats[f] || theme.feats[f] === token.feats[f]);
}

const quotesIn = (scene: Scene, at: number): boolean => scene.quoted[at]?.includes(true) ?? false;

const manyOf =
  (scene: Scene) =>
  (o: Occurrence): boolean =>
    isMany(sentenceAt(scene, o.sentence), o.head);

/** « X a dit qu'il … »: the subject of the verb above, where it agrees. */
function matrixSubject(scene: Scene, at: number, verb: Token, wanted: Wanted, before: number): Referent | null {
  const sentence = sentenceAt(scene, at);
  let clause: Token | null = verb;
  for (let steps = 0; clause && steps < 6; steps++) {
    const above: Token | null = headOf(sentence, clause);
    if (!above) return null;
    if (["ccomp", "xcomp", "advcl"].includes(universal(clause.deprel))) {
      const subject = subjectOf(sentence, above);
      const referent = subject && scene.byHead[at]?.get(subject.index);
      const many = subject !== null && isMany(sentence, subject.index);
      if (subject && referent && subject.index < before && !scene.quoted[at]?.[before]) {
        const occurrence = { referent } as Occurrence;
        if (agrees(wanted, occurrence, many)) return referent;
      }
    }
    clause = above;
  }
  return null;
}

/** The subject of a verb, or of the verb it is co-ordinated with. */
function subjectOf(sentence: Sentence, verb: Token): Token | null {
  let at: Token | null = verb;
  for (let steps = 0; at && steps < 4; steps++) {
    const subject = childrenOf(sentence, at.index).find((t) => universal(t.deprel) === "nsubj");
    if (subject) return subject;
    at = universal(at.deprel) === "conj" ? headOf(sentence, at) : null;
  }
  return null;
}

/** « Ce dernier », "the latter", « celle-ci »: the last one named that agrees. */
export function resolveLatter(scene: Scene, at: number, token: Token): Referent | null {
  if (!scene.lexicon.endsLatter(bare(token.form))) return null;
  const sentence = sentenceAt(scene, at);
  const det = determinerOf(sentence, token.index);
  const words = [
    bare(token.form),
    `${det?.form.toLowerCase() ?? ""} ${bare(token.form)}`,
    `${det?.form.toLowerCase().replaceAll("’", "'") ?? ""}${bare(token.form)}`,
  ];
  const latter = words.map((w) => scene.lexicon.data.pronouns.latter[w]).find((l) => l !== undefined);
  if (!latter || leadsNoun(scene, sentence, token)) return null;
  const wanted: Wanted = { ...latter, stands: "either" };
  const many = manyOf(scene);
  const { occurrences } = scene.cast;
  const fitting = occurrences.filter(
    (o) =>
      (o.sentence < at || (o.sentence === at && o.head < token.index)) &&
      o.sentence >= at - REACH &&
      agrees(wanted, o, many(o)) &&
      !["place"].includes(o.referent.type) &&
      o.form !== "pronoun",
  );
  if (latter.which === "first") return formerOf(fitting);
  return (fitting.findLast((o) => isPerson(o.referent) && o.sentence >= at - 1) ?? fitting.at(-1))?.referent ?? null;
}

/** « le premier », "the former": the first of two in the last sentence that speaks of two. */
function formerOf(occurrences: readonly Occurrence[]): Referent | null {
  const people = occurrences.filter((o) => isPerson(o.referent));
  for (const pool of [people, occurrences]) {
    for (const { sentence } of pool.toReversed()) {
      const here = pool.filter((o) => o.sentence === sentence).toSorted((a, b) => a.head - b.head);
      const [first] = here;
      if (first && new Set(here.map((o) => o.referent)).size === 2) return first.referent;
    }
  }
  return null;
}

/** « le premier ministre », « le même jour », « le premier des deux », « le premier à signer »: a word of a phrase that goes on. */
function leadsNoun({ lexicon }: Scene, sentence: Sentence, token: Token): boolean {
  const [next, second] = [sentence.tokens[token.index + 1], sentence.tokens[token.index + 2]];
  if (universal(token.deprel) === "amod" || !next) return universal(token.deprel) === "amod";
  if (["NOUN", "PROPN", "ADJ", "NUM"].includes(next.upos)) return true;
  return next.upos === "ADP" && (lexicon.has("genitive", next.form) || second?.feats["VerbForm"] === "Inf");
}
