import type { RuleId } from "../../claims/index.ts";
import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isInfinitive, isPassive, ownSubject, rangeOf } from "../statements/clause.ts";
import { hull, type Range } from "../statements/ranges.ts";
import { questionBefore, writtenQuestions } from "./asked.ts";
import { namedPlaces } from "./candidates.ts";
import { topOf, trimmed } from "./content.ts";
import { isWished } from "./mood.ts";
import { optionsNear } from "./options.ts";
import { partiesOf } from "./parties.ts";
import { asksWhatWas, isFiniteAny, isOfWhatWas, isQuestionClause, openRange, questionBelow } from "./questions.ts";
import { type Cued, cuedBy, type Draft, dropped, type Open, type Scene } from "./scene.ts";
import { shortlistedPlaces } from "./shortlisted.ts";
import { pointRange, undecided } from "./undecided.ts";
import { weighedPlaces } from "./weighed.ts";

/** The rank of places that are named without a question. */
export const PLACED = 1;

/** What nobody has settled: « aucune date n'a été fixée », "whether … remains unclear", "where they will meet has yet to be decided". */
export function openDrafts(scene: Scene, at: number): Draft[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  const found = [
    ...readBy("agenda.asked", at, sentence, namedPlaces(scene, at, sentence)),
    ...readBy("agenda.asked", at, sentence, shortlistedPlaces(scene, at, sentence)),
    ...sentence.tokens.flatMap((token) => [
      ...readBy("agenda.unsettled", at, sentence, predicated(scene, at, sentence, token, "unsettled"), token),
      ...readBy("agenda.undecided", at, sentence, undecided(scene, at, sentence, token), token),
      ...readBy("agenda.undecided", at, sentence, weighedPlaces(scene, at, sentence, token), token),
      ...readBy("agenda.question", at, sentence, questionSubject(scene, sentence, token), token),
    ]),
    ...readBy("agenda.asked", at, sentence, writtenQuestions(scene, at, sentence)),
  ];
  const barred = sentence.tokens.flatMap((token) =>
    readBy("agenda.barred", at, sentence, predicated(scene, at, sentence, token, "barred"), token),
  );
  const seen = new Set<number>();
  return [
    ...refused(scene, barred),
    ...found.flatMap((open) => {
      if (
        seen.has(open.content.start) ||
        isWithinPlaces(open, found) ||
        asksWhatWas(scene, sentence, fromQuestion(scene, sentence, open.content))
      )
        return [];
      seen.add(open.content.start);
      const near = open.options
        ? { options: open.options, range: null }
        : optionsNear(scene, open.content.end <= sentence.start ? at - 1 : at, open.content, open.cue);
      return [
        {
          ...open.cued,
          kind: "open-question" as const,
          status: "undecided" as const,
          parties: [],
          towards: [],
          content: trimmed(scene.analysis.text, fromQuestion(scene, sentence, open.content)),
          evidence: hull([open.content, open.cue]) ?? open.content,
          maker: null,
          options: near.options,
          dueIn: near.range,
          rank: open.placed ? PLACED : 0,
        },
      ];
    }),
  ];
}

/** "Brussels and Almaty" of "Brussels and Almaty are under discussion for the next session". */
const isWithinPlaces = (open: Open, found: readonly Open[]): boolean =>
  open.placed !== true &&
  found.some(({ placed, content }) => placed === true && content.start <= open.content.start && open.content.end <= content.end);

/** « toujours où », « pas si », "on who": the question begins with its own word. */
function fromQuestion({ lexicon }: Scene, sentence: Sentence, { start, end }: Range): Range {
  const words = sentence.tokens.filter((t) => t.start >= start && t.end <= end).slice(0, 4);
  const i = words.findIndex((t) => lexicon.has("questionWords", t));
  const beside = words
    .slice(0, Math.max(i, 0))
    .every((t) => ["ADV", "PART"].includes(t.upos) || lexicon.data.concerning.includes(t.lemma));
  return { start: i > 0 && beside ? (words[i]?.start ?? start) : start, end };
}

/** « L'enrichissement n'est pas négociable »: what somebody says that he will not hear of. */
function refused(scene: Scene, barred: readonly Read[]): Draft[] {
  return barred.flatMap(({ content, cue, cued }) => {
    const said = scene.statementAt(cue.start);
    if (!said) {
      dropped(scene, cued.found.sentence, cue, "no-statement");
      return [];
    }
    return [
      {
        ...cued,
        kind: "refusal" as const,
        status: "rejected" as const,
        parties: partiesOf(scene, said),
        towards: [],
        content,
        evidence: hull([content, cue]) ?? content,
        maker: said,
        options: [],
        dueIn: null,
        rank: 2,
      },
    ];
  });
}

type Read = Open & { readonly cued: Cued };

/** With the word that says so: by default the one that the cue begins with. */
function readBy(rule: RuleId, at: number, sentence: Sentence, found: readonly Open[], word?: Token): Read[] {
  return found.map((open) => {
    const cue = word ?? sentence.tokens.find((t) => t.start === open.cue.start);
    return { ...open, cued: cuedBy(rule, cue?.lemma ?? null, at, [cue], [topOf(sentence, open.content)]) };
  });
}

/** « le rôle de X reste flou », "who will guard it is unclear", « la question reste en suspens ». */
function predicated(scene: Scene, at: number, sentence: Sentence, token: Token, list: "unsettled" | "barred"): Open[] {
  const { lexicon } = scene;
  const long = lexicon.phraseAt(list, sentence, token.index);
  const single = !long && lexicon.has(list, token) && ["ADJ", "VERB", "NOUN", "ADV"].includes(token.upos);
  if (!long && !single) return [];
  // « à une date encore indéterminée »
  const placed = single && universal(token.deprel) === "amod" ? headOf(sentence, token) : null;
  const isSet = (t: Token): boolean => lexicon.is("appointments", t) || lexicon.is("wheres", t);
  if (list === "unsettled" && placed && placed.index < token.index && isSet(placed) && !lexicon.has("ambiguous", token))
    return [{ content: { start: groupOf(sentence, placed).start, end: token.end }, cue: token }];
  if (single && (universal(token.deprel) === "amod" || sentence.tokens[token.index + 1]?.form.startsWith("-"))) return [];
  const last = sentence.tokens[token.index + (long?.length ?? 1) - 1] ?? token;
  if (isToBeDone(scene, sentence, long, last) || isToBeOpened(scene, sentence, token)) return [];
  const cue = hull([token, last]) ?? token;
  // the predicate or the verb it hangs on has what is open for its subject
  for (const head of upwards(sentence, [token, last])) {
    // "who had put off a trip": he did, and left nothing open
    const object = childrenBy(sentence, head.index, "obj").find((t) => t.start > last.end || t.end < token.start);
    // « laisse dans le vague la durée du mandat »: what somebody leaves open
    const leaves = lexicon.is("remaining", head) && object && object.index > last.index && lexicon.is("topics", object);
    if (list === "unsettled" && leaves) return [{ content: openRange(sentence, object), cue }];
    // « reste un point en suspens »: what the subject is
    if (head.upos === "VERB" && object && !lexicon.is("points", object) && !isPassive(sentence, head)) continue;
    const subject = subjectClause(scene, sentence, head);
    if (
      subject &&
      // "Who will guard it, a question left open, is not settled"
      !(lexicon.is("points", subject) && subject.index < token.index && last.end <= rangeOf(sentence, subject.index).end) &&
      !(subject.upos === "PRON" && !childrenOf(sentence, subject.index).length) &&
      // « Reste posée celle des otages »: a word of the cue is no subject
      !(cue.start <= subject.start && subject.end <= cue.end) &&
      // « La question reste posée : qui paiera ? »: told behind the mark
      !(sentence.tokens[last.index + 1]?.form === ":" && lexicon.is("points", subject)) &&
      // "the second round was put off": talks that are not held, and nothing to decide
      !(head.upos === "VERB" && isOfTalks(scene, at, sentence, subject)) &&
      isTopic(scene, sentence, subject, lexicon.has("ambiguous", last)) &&
      !(list === "unsettled" && isOfWhatWas(scene, sentence, subject))
    )
      return [{ content: pointRange(scene, at, sentence, subject), cue }];
    const clause = questionBelow(scene, sentence, head);
    // "when the wave tore it open": the words that would leave it open are its own
    if (clause && !isWithin(rangeOf(sentence, clause.index), token))
      return [{ content: openRange(sentence, clause), cue: token }];
    const before = list === "unsettled" && isBare(sentence, subject) ? questionBefore(scene, at) : null;
    if (before) return [{ content: before, cue }];
  }
  const titled = list === "unsettled" ? topicBefore(scene, sentence, token) : null;
  if (titled) return [{ content: titled, cue }];
  dropped(scene, at, token, "no-content");
  return [];
}

const isWithin = ({ start, end }: Range, token: Token): boolean => start <= token.start && token.end <= end;

/** From its determiner on. */
const groupOf = (sentence: Sentence, noun: Token): Token =>
  sentence.tokens.find((t) => t.index <= noun.index && t.head === noun.index && t.upos === "DET") ?? noun;

/** "the second round", "the opening of the talks". */
function isOfTalks({ mentions, lexicon }: Scene, at: number, sentence: Sentence, noun: Token): boolean {
  if (mentions.processAt(at, noun.index) !== null) return true;
  if (lexicon.is("topics", noun)) return false;
  return lexicon.is("sittings", noun) || childrenBy(sentence, noun.index, "nmod").some((t) => lexicon.is("sittings", t));
}

/** « a appelé à discuter », « se dit prêt à discuter »: an act, and no predicate of what there is to discuss, as in « reste à discuter ». */
function isToBeDone({ lexicon }: Scene, sentence: Sentence, words: readonly string[] | undefined, last: Token): boolean {
  if (!words || !isInfinitive(last)) return false;
  const above = ["xcomp", "ccomp", "advcl", "obl"].includes(universal(last.deprel)) ? headOf(sentence, last) : null;
  if (above?.upos === "ADJ") return true;
  return (
    above?.upos === "VERB" &&
    !lexicon.is("remaining", above) &&
    !lexicon.has("remaining", above) &&
    !lexicon.is("existing", above)
  );
}

/** "a border to open", « demande que la frontière soit ouverte »: what is to be opened, and nothing left open. */
const isToBeOpened = ({ lexicon }: Scene, sentence: Sentence, token: Token): boolean =>
  lexicon.has("ambiguous", token) && (isInfinitive(token) || isWished(sentence, token));

const isBare = (sentence: Sentence, subject: Token | null): boolean =>
  subject !== null && subject.upos === "PRON" && childrenOf(sentence, subject.index).length === 0;

/** « la question des élections toujours en suspens »: in a line without a verb of its own. */
function topicBefore(scene: Scene, sentence: Sentence, cue: Token): Range | null {
  const noun = sentence.tokens.findLast((t) => t.index < cue.index && t.upos === "NOUN" && scene.lexicon.is("topics", t));
  if (!noun) return null;
  // "Border talks put off": what the talks are about
  if (universal(noun.deprel) === "compound") return null;
  const between = sentence.tokens.slice(noun.index + 1, cue.index);
  if (between.some((t) => t.upos === "VERB" || t.upos === "AUX" || /^[,;:]$/.test(t.form)) || between[0]?.upos === "DET")
    return null;
  // "Who will guard it, a question left open, …": asked in other words
  if (scene.lexicon.is("points", noun) && !between.some((t) => t.upos === "ADP")) return null;
  const words = between.filter((t) => t.upos !== "ADV" && t.upos !== "ADP");
  const joined = sentence.tokens[noun.index - 1]?.upos === "CCONJ" ? sentence.tokens[noun.index - 2] : undefined;
  const opening = joined && scene.lexicon.is("topics", joined) ? joined : noun;
  const phrase = sentence.tokens.slice(0, opening.index).findLast((t) => t.upos === "DET" && t.head === opening.index) ?? opening;
  return { start: phrase.start, end: (words.findLast((t) => t.index > noun.index) ?? noun).end };
}

function isPartedFrom(sentence: Sentence, a: Token, b: Token): boolean {
  const [first, last] = a.index < b.index ? [a, b] : [b, a];
  return sentence.tokens.slice(first.index, last.index).some((t) => t.form === ":" || t.form === ";");
}

/** "Where is still unclear, the mediator said": whoever says so is not what is open. */
const isAside = (sentence: Sentence, clause: Token, above: Token): boolean =>
  universal(clause.deprel) === "advcl" &&
  above.index > clause.index &&
  sentence.tokens.slice(clause.index, above.index).some(({ form }) => form === ",");

function upwards(sentence: Sentence, from: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (const start of from) {
    let at: Token | null = start;
    for (let steps = 0; at && steps < 3; steps++) {
      if (!found.includes(at)) found.push(at);
      const above: Token | null = ["root", "ccomp", "parataxis"].includes(universal(at.deprel)) ? null : headOf(sentence, at);
      // "it is in dispute: the head of the service said"
      at = above && (isPartedFrom(sentence, at, above) || isAside(sentence, at, above)) ? null : above;
    }
  }
  return found;
}

function subjectClause(scene: Scene, sentence: Sentence, verb: Token): Token | null {
  const subject = childrenBy(sentence, verb.index, "csubj")[0] ?? ownSubject(sentence, verb);
  if (!subject || subject.deprel.startsWith("expl")) return questionBelow(scene, sentence, verb);
  return subject;
}

/** What can be open: a question, or a noun that names what there is to decide. */
const isTopic = (scene: Scene, sentence: Sentence, token: Token, strict: boolean): boolean =>
  isQuestionClause(scene, sentence, token) ||
  (strict ? scene.lexicon.is("topics", token) : token.upos === "NOUN" || token.upos === "PROPN");

/** "How many states it should have was left to a commission": a question for a subject is open whatever is said of it. */
function questionSubject(scene: Scene, sentence: Sentence, token: Token): Open[] {
  if (universal(token.deprel) !== "csubj" || !isQuestionClause(scene, sentence, token) || !isFiniteAny(sentence, token))
    return [];
  return [{ content: openRange(sentence, token), cue: headOf(sentence, token) ?? token }];
}
