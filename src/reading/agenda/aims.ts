import { childrenBy, childrenOf, dominates, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isInfinitive, isVerbal, marksOf, ownSubject, rangeOf, subjectOf } from "../statements/clause.ts";
import { folded } from "../statements/lexicon.ts";
import { hull, type Range } from "../statements/ranges.ts";
import { clipped, partsOf, trimmed } from "./content.ts";
import type { AgendaNoun } from "./lexicon.ts";
import { isDenied, isForetold } from "./mood.ts";
import { actorsAt, behind, partiesOf } from "./parties.ts";
import { caseOf, cuedBy, type Draft, dropped, isActor, type Scene } from "./scene.ts";

/** Nouns for what is on the table with what they stand for: « les objectifs, notamment A et B », "its demand that". */
export function aimDrafts(scene: Scene, at: number): Draft[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  return sentence.tokens.flatMap((token) => [
    ...(token.upos === "NOUN" ? fromNoun(scene, at, sentence, token) : []),
    ...(isVerbal(token) ? fromMeeting(scene, at, sentence, token) : []),
  ]);
}

function fromNoun(scene: Scene, at: number, sentence: Sentence, noun: Token): Draft[] {
  const { lexicon } = scene;
  const entry =
    lexicon.nouns.get(noun.lemma) ??
    lexicon.nouns.get(folded(noun.form)) ??
    lexicon.nouns.get(folded(noun.form).replace(/s$/, ""));
  if (!entry) return [];
  const listed = listAfter(scene, sentence, noun);
  const predicate = listed.length > 0 ? [] : predicateOf(scene, at, sentence, noun);
  const told = listed.length > 0 ? listed : predicate.length > 0 ? predicate : belowOf(scene, at, sentence, noun, entry);
  const found = told.length > 0 ? told : planFor(scene, sentence, noun, entry.content);
  if (found.length === 0) {
    dropped(scene, at, noun, "no-content");
    return [];
  }
  const reached = entry.kind === "objective" && isReached(scene, sentence, noun);
  const said = scene.statementAt(noun.start);
  return found.map((content) => ({
    ...cuedBy(told.length > 0 ? "agenda.noun" : "agenda.plan", noun.lemma, at, [noun], [headOf(sentence, noun)]),
    kind: entry.kind,
    status: reached ? (said ? "claimed-fulfilled" : "fulfilled") : entry.status,
    parties: ownersOf(scene, at, sentence, noun),
    towards: [],
    content,
    evidence: hull([noun, content]) ?? content,
    maker: null,
    options: [],
    dueIn: null,
    rank: told.length > 0 ? 2 : 8,
  }));
}

/** « …, notamment A, B et C »: each of the list. */
function listAfter(scene: Scene, sentence: Sentence, noun: Token): Range[] {
  const { lexicon } = scene;
  for (let i = noun.index + 1; i < Math.min(noun.index + 10, sentence.tokens.length); i++) {
    const token = sentence.tokens[i];
    if (!token) break;
    const long = lexicon.phraseAt("including", sentence, i);
    if (!long && !lexicon.has("including", token)) {
      if (isVerbal(token) && token.deprel !== "acl") break;
      continue;
    }
    return segments(scene, sentence, i + (long?.length ?? 1));
  }
  return [];
}

/** The things of a list from word `from` on, to the verb or the mark that ends it; read off the words, not the tree. */
function segments(scene: Scene, sentence: Sentence, from: number): Range[] {
  const found: Range[] = [];
  let start = from;
  const close = (end: number): void => {
    const words = sentence.tokens.slice(start, end);
    const [first] = words;
    const last = words.at(-1);
    if (first && last && words.some((t) => t.upos === "NOUN"))
      found.push(trimmed(scene.analysis.text, { start: first.start, end: last.end }));
  };
  for (let i = from; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i];
    if (!token) break;
    const ends =
      token.feats["VerbForm"] === "Fin" || [";", ".", ")", ":"].includes(token.form) || token.feats["PronType"] === "Rel";
    const next = sentence.tokens[i + 1];
    const joint = token.upos === "CCONJ" || token.form === ",";
    if (ends) {
      close(i);
      return found;
    }
    if (joint && next && ["DET", "NOUN", "ADJ", "NUM", "CCONJ"].includes(next.upos)) {
      close(i);
      start = i + 1;
    } else if (joint && next && ["AUX", "VERB", "PRON", "SCONJ"].includes(next.upos)) {
      close(i);
      return found;
    }
  }
  close(sentence.tokens.length);
  return found;
}

/** « l'objectif est de rouvrir », "the aim is to reopen", "whose position is that". */
function predicateOf(scene: Scene, at: number, sentence: Sentence, noun: Token): Range[] {
  if (!["nsubj", "nsubj:pass", "nsubj:outer"].includes(noun.deprel)) return [];
  const head = headOf(sentence, noun);
  if (!head) return [];
  const copular = childrenBy(sentence, head.index, "cop").length > 0 || head.upos === "AUX";
  const clause =
    copular && isInfinitive(head)
      ? head
      : (childrenBy(sentence, head.index, "xcomp", "ccomp", "advcl").find((t) => isInfinitive(t) && t.index > head.index) ??
        null);
  if (!copular || !clause) return [];
  const mark = marksOf(sentence, clause).findLast((m) => m.index < clause.index);
  const start = mark && mark.index > noun.index ? mark.end : clause.start;
  return partsOf(scene, at, clipped(scene, { start, end: rangeOf(sentence, clause.index).end }));
}

/** « l'objectif de rouvrir », "their refusal to sign", « la promesse d'une enquête »: what hangs on the noun. */
function belowOf(scene: Scene, at: number, sentence: Sentence, noun: Token, entry: AgendaNoun): Range[] {
  const { lexicon } = scene;
  const own = childrenBy(sentence, noun.index, "acl", "nmod", "xcomp", "ccomp").filter(
    (t) => t.index > noun.index && t.index < noun.index + 9,
  );
  // "stressed the need for a truce": the tree may hang it on the verb
  const beside = childrenBy(sentence, noun.head, "obl").filter((t) => marksOf(sentence, t)[0]?.index === noun.index + 1);
  const below = [...own, ...beside];
  const doing = below.find(
    (t) =>
      isInfinitive(t) && marksOf(sentence, t).some((m) => m.index > noun.index && lexicon.speech.is("infinitiveMarks", m.lemma)),
  );
  const thing = below.find(
    (t) =>
      t.upos === "NOUN" &&
      (entry.prepositions ?? []).includes(caseOf(sentence, t.index)) &&
      childrenBy(sentence, t.index, "det").length > 0 &&
      actorsAt(scene, at, t).length === 0 &&
      scene.speech.timesIn(t).length === 0,
  );
  const head = doing ?? thing;
  if (!head) return [];
  const mark = marksOf(sentence, head).findLast((m) => m.index < head.index);
  return partsOf(scene, at, clipped(scene, { start: mark?.end ?? head.start, end: rangeOf(sentence, head.index).end }));
}

/** « une feuille de route pour X »: only nouns whose example has them within the content stand for a plan. */
function planFor(scene: Scene, sentence: Sentence, noun: Token, example: string): Range[] {
  if (!folded(example).startsWith(folded(noun.form))) return [];
  const mark = sentence.tokens
    .slice(noun.index + 1, noun.index + 5)
    .find((t) => t.upos === "ADP" && scene.lexicon.data.toward.includes(t.lemma));
  const head = mark && sentence.tokens[mark.head];
  if (!mark || !head || head.index < mark.index) return [];
  return [{ start: noun.start, end: rangeOf(sentence, head.index).end }];
}

/** Whether the aim is said to be reached: by a verb behind the noun, or by the one right before it. */
function isReached(scene: Scene, sentence: Sentence, noun: Token): boolean {
  const { lexicon } = scene;
  const stop = sentence.tokens.findIndex((t) => t.index > noun.index && t.form === ";");
  const words = sentence.tokens.slice(Math.max(0, noun.index - 4), stop < 0 ? undefined : stop);
  const at = words.find(
    (t) => lexicon.has("fulfilled", t) || lexicon.phrases("fulfilled").some((l) => spread(sentence, t.index, l)),
  );
  if (!at) return false;
  const verb = isVerbal(at) ? at : headOf(sentence, at);
  return !verb || !isDenied(scene, sentence, verb);
}

/** « ont été mis pleinement en œuvre »: an adverb may stand between. */
function spread(sentence: Sentence, from: number, words: readonly string[]): boolean {
  let at = from;
  for (const word of words) {
    const next = sentence.tokens.slice(at, at + 3).find((t) => folded(t.form) === word);
    if (!next) return false;
    at = next.index + 1;
  }
  return true;
}

/** Whose it is: « ses exigences », "the group's demands", « les objectifs de X »; else who speaks of it. */
function ownersOf(scene: Scene, at: number, sentence: Sentence, noun: Token): string[] {
  const owner = childrenOf(sentence, noun.index).find(
    (t) =>
      t.deprel === "nmod:poss" ||
      t.feats["Poss"] === "Yes" ||
      (universal(t.deprel) === "nmod" && scene.lexicon.speech.is("possessors", caseOf(sentence, t.index))),
  );
  const mention = owner ? scene.mentions.at(at, owner.index) : null;
  const own = mention && isActor(scene, mention.entity) ? behind(scene, mention.entity) : owner ? actorsAt(scene, at, owner) : [];
  if (own.length > 0) return own;
  const verb = headOf(sentence, noun);
  const subject = verb && isVerbal(verb) ? (subjectOf(sentence, verb, scene.lexicon.speech)?.token ?? null) : null;
  const actors = subject && subject !== noun ? actorsAt(scene, at, subject) : [];
  if (actors.length > 0) return actors;
  const said = scene.statementAt(noun.start);
  return said ? partiesOf(scene, said) : [];
}

/** « se retrouveront à Londres pour financer l'aide », "are to meet to choose a government". */
function fromMeeting(scene: Scene, at: number, sentence: Sentence, verb: Token): Draft[] {
  const { lexicon } = scene;
  if (!lexicon.has("meeting", verb) || lexicon.data.meeting.length === 0) return [];
  const head = headOf(sentence, verb);
  const yet = isForetold(scene, sentence, verb) || isInfinitive(verb) || (head !== null && isForetold(scene, sentence, head));
  if (!yet) {
    dropped(scene, at, verb, "nothing-foretold");
    return [];
  }
  const purpose = sentence.tokens
    .slice(verb.index + 1, verb.index + 20)
    .find(
      (t) =>
        isInfinitive(t) &&
        !["conj", "ccomp"].includes(universal(t.deprel)) &&
        dominates(sentence, verb.index, t.index) &&
        lexicon.data.purposes.some((p) => caseOf(sentence, t.index) === p || marksOf(sentence, t)[0]?.lemma === p),
    );
  if (!purpose || lexicon.is("idleAims", purpose)) {
    dropped(scene, at, verb, "no-content");
    return [];
  }
  const mark = marksOf(sentence, purpose).findLast((m) => m.index < purpose.index);
  const range = { start: mark?.end ?? purpose.start, end: rangeOf(sentence, purpose.index).end };
  const subject = ownSubject(sentence, verb) ?? subjectOf(sentence, verb, lexicon.speech)?.token ?? null;
  return partsOf(scene, at, range).map((content) => ({
    ...cuedBy("agenda.meeting", verb.lemma, at, [verb], [subject, purpose]),
    kind: "objective" as const,
    status: "in-progress" as const,
    parties: actorsAt(scene, at, subject),
    towards: [],
    content,
    evidence: hull([verb, content]) ?? content,
    maker: null,
    options: [],
    dueIn: null,
    rank: 8,
  }));
}
