import type { RuleId } from "../../claims/index.ts";
import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isInfinitive, isVerbal, marksOf, ownSubject, rangeOf } from "../statements/clause.ts";
import { folded } from "../statements/lexicon.ts";
import { hull, type Range } from "../statements/ranges.ts";
import { topOf, trimmed } from "./content.ts";
import { standsAt } from "./lexicon.ts";
import { isDenied, isForetold } from "./mood.ts";
import { optionsNear } from "./options.ts";
import { partiesOf } from "./parties.ts";
import { isFiniteAny, isQuestionClause, openRange, questionBelow } from "./questions.ts";
import { type Cued, caseOf, cuedBy, type Draft, dropped, type Scene } from "./scene.ts";

/** What nobody has settled: « aucune date n'a été fixée », "whether … remains unclear", "where they will meet has yet to be decided". */
export function openDrafts(scene: Scene, at: number): Draft[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  const found = [
    ...sentence.tokens.flatMap((token) => [
      ...readBy("agenda.unsettled", at, sentence, predicated(scene, at, sentence, token, "unsettled"), token),
      ...readBy("agenda.undecided", at, sentence, undecided(scene, at, sentence, token), token),
      ...readBy("agenda.question", at, sentence, questionSubject(scene, sentence, token), token),
    ]),
    ...readBy("agenda.asked", at, sentence, [...asked(scene, at, sentence), ...askedFirst(scene, sentence)]),
  ];
  const barred = sentence.tokens.flatMap((token) =>
    readBy("agenda.barred", at, sentence, predicated(scene, at, sentence, token, "barred"), token),
  );
  const seen = new Set<number>();
  return [
    ...refused(scene, barred),
    ...found.flatMap((open) => {
      if (seen.has(open.content.start)) return [];
      seen.add(open.content.start);
      const near = optionsNear(scene, at, open.content);
      return [
        {
          ...open.cued,
          kind: "open-question" as const,
          status: "undecided" as const,
          parties: [],
          towards: [],
          content: trimmed(scene.analysis.text, open.content),
          evidence: hull([open.content, open.cue]) ?? open.content,
          maker: null,
          options: near.options,
          dueIn: near.range,
          rank: 0,
        },
      ];
    }),
  ];
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

interface Open {
  readonly content: Range;
  readonly cue: Range;
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
  if (single && (universal(token.deprel) === "amod" || sentence.tokens[token.index + 1]?.form.startsWith("-"))) return [];
  const last = sentence.tokens[token.index + (long?.length ?? 1) - 1] ?? token;
  // the predicate or the verb it hangs on has what is open for its subject
  for (const head of upwards(sentence, [token, last])) {
    const subject = subjectClause(scene, sentence, head);
    if (
      subject &&
      !(subject.upos === "PRON" && !childrenOf(sentence, subject.index).length) &&
      // "the second round was put off": talks that are not held, and nothing to decide
      !(head.upos === "VERB" && scene.mentions.processAt(at, subject.index) !== null) &&
      isTopic(scene, sentence, subject, lexicon.has("ambiguous", last))
    )
      return [{ content: openRange(sentence, subject), cue: hull([token, last]) ?? token }];
    const clause = questionBelow(scene, sentence, head);
    if (clause) return [{ content: openRange(sentence, clause), cue: token }];
  }
  dropped(scene, at, token, "no-content");
  return [];
}

function upwards(sentence: Sentence, from: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (const start of from) {
    let at: Token | null = start;
    for (let steps = 0; at && steps < 3; steps++) {
      if (!found.includes(at)) found.push(at);
      at = ["root", "ccomp", "parataxis"].includes(universal(at.deprel)) ? null : headOf(sentence, at);
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

/** « aucune décision n'a été prise sur X », "no date has been set", "it is not known who", "has yet to be decided", « reste à fixer ». */
function undecided(scene: Scene, at: number, sentence: Sentence, token: Token): Open[] {
  const { lexicon } = scene;
  const silence =
    ["PRON", "ADV"].includes(token.upos) && universal(token.deprel) === "root" && lexicon.is("noWords", token)
      ? silenceOn(scene, sentence, token)
      : null;
  if (silence) return [silence];
  const ignored = lexicon.has("ignoring", token) ? questionBelow(scene, sentence, token) : null;
  if (ignored) return [{ content: openRange(sentence, ignored), cue: token }];
  // "it is up to parliament to decide"
  const left = isInfinitive(token) && lexicon.has("deciding", token) ? leftTo(scene, sentence, token) : null;
  if (left) return [{ content: left, cue: token }];
  const toDecide = lexicon.has("deciding", token) ? questionBelow(scene, sentence, token) : null;
  if (toDecide) return [{ content: openRange(sentence, toDecide), cue: token }];
  if (!["VERB", "ADJ", "AUX", "ADV"].includes(token.upos) || !lexicon.has("settling", token)) return [];
  const pending = isPending(scene, sentence, token) || isLeftForLater(scene, sentence, token);
  const over = isInfinitive(token) || universal(token.deprel) === "xcomp" ? headOf(sentence, token) : null;
  // "at a place still to be chosen"
  const bearer = pending && universal(token.deprel) === "acl" ? headOf(sentence, token) : null;
  const subject =
    ownSubject(sentence, token) ??
    childrenBy(sentence, token.index, "csubj")[0] ??
    (pending && over ? (ownSubject(sentence, over) ?? childrenBy(sentence, over.index, "csubj")[0] ?? null) : null);
  const object = childrenBy(sentence, token.index, "obj").find((t) => t.upos === "NOUN") ?? null;
  const none = [subject, object].find((t) => t && isNone(scene, sentence, t)) ?? null;
  const denied = isDenied(scene, sentence, token) || none !== null || isWithheld(scene, sentence, token);
  if (!denied && !pending) {
    dropped(scene, at, token, "settled");
    return [];
  }
  const cue = rangeOf(sentence, token.index, (t) => !["aux", "cop", "advmod"].includes(universal(t.deprel)));
  const question =
    questionBelow(scene, sentence, token) ?? (subject && isQuestionClause(scene, sentence, subject) ? subject : null);
  if (question) return [{ content: openRange(sentence, question), cue }];
  const named = [none, subject, object, bearer].filter((t) => t !== null);
  for (const noun of named) {
    const topic = lexicon.is("topics", noun);
    const decision = lexicon.is("decisions", noun);
    if (!topic && !decision) continue;
    const about = decision ? aboutOf(scene, sentence, noun, token) : null;
    if (about) return [{ content: about, cue }];
    if (topic) return [{ content: none === noun ? nounClause(sentence, noun, token) : openRange(sentence, noun), cue }];
  }
  dropped(scene, at, token, "no-content");
  return [];
}

/** « a refusé de dire où », "declined to say where": nobody says it. */
function isWithheld({ lexicon }: Scene, sentence: Sentence, token: Token): boolean {
  const above = universal(token.deprel) === "xcomp" ? headOf(sentence, token) : null;
  return above !== null && lexicon.is("withholding", above);
}

/** Who is to decide, with what: from behind the words that leave it to him. */
function leftTo(scene: Scene, sentence: Sentence, token: Token): Range | null {
  for (let i = token.index - 1; i >= Math.max(0, token.index - 20); i--) {
    const words = scene.lexicon.phraseAt("leaving", sentence, i);
    const first = words && sentence.tokens[i + words.length];
    if (first && first.index < token.index) return { start: first.start, end: rangeOf(sentence, token.index).end };
  }
  return null;
}

/** « Rien sur la question de X »: in a sentence without a verb of its own. */
function silenceOn(scene: Scene, sentence: Sentence, token: Token): Open | null {
  if (sentence.tokens.some((t) => t.index < token.index && t.upos !== "PUNCT" && t.upos !== "CCONJ")) return null;
  const mark = sentence.tokens
    .slice(token.index + 1, token.index + 5)
    .find((t) => t.upos === "ADP" && scene.lexicon.data.concerning.includes(t.lemma));
  const head = mark && sentence.tokens[mark.head];
  if (!mark || !head || head.index < mark.index || head.upos !== "NOUN") return null;
  return { content: { start: mark.end, end: rangeOf(sentence, head.index).end }, cue: token };
}

/** « aucune date », "no date", « pas de calendrier ». */
const isNone = (scene: Scene, sentence: Sentence, noun: Token): boolean =>
  childrenOf(sentence, noun.index).some((t) => ["det", "advmod"].includes(universal(t.deprel)) && scene.lexicon.is("noWords", t));

/** « la date sera fixée plus tard »: what will be settled some day is open. */
function isLeftForLater(scene: Scene, sentence: Sentence, token: Token): boolean {
  if (!isForetold(scene, sentence, token)) return false;
  const behind = [1, 2, 3].map((ahead) => token.index + ahead);
  return behind.some((at) => {
    const word = sentence.tokens[at];
    return (word && scene.lexicon.has("later", word)) || scene.lexicon.phraseAt("later", sentence, at) !== undefined;
  });
}

function isPending(scene: Scene, sentence: Sentence, token: Token): boolean {
  return scene.lexicon.phrases("pending").some((words) => {
    for (let back = 1; back <= 3; back++) {
      const from = token.index - words.length - back + 1;
      if (from >= 0 && standsAt(sentence, from, words)) return true;
    }
    return false;
  });
}

/** The whole clause where the noun alone says nothing: "no date has been set for a meeting". */
function nounClause(sentence: Sentence, noun: Token, verb: Token): Range {
  const own = rangeOf(sentence, noun.index);
  const rest = childrenBy(sentence, verb.index, "obl", "nmod").filter((t) => t.index > verb.index);
  return hull([own, verb, ...rest.map((t) => rangeOf(sentence, t.index))]) ?? own;
}

/** « sur X », "about X": what a decision that is not taken would be about. */
function aboutOf(scene: Scene, sentence: Sentence, noun: Token, verb: Token): Range | null {
  const { lexicon } = scene;
  const phrases = [
    ...childrenBy(sentence, noun.index, "nmod", "obl", "acl"),
    ...childrenBy(sentence, verb.index, "obl", "nmod", "acl", "advcl"),
  ];
  for (const t of phrases) {
    const own = caseOf(sentence, t.index);
    const marks = marksOf(sentence, t);
    const fits = lexicon.data.about.some((a) => own === a || marks.some((m) => m.lemma === a || folded(m.form) === a));
    // « concernant » may be taken for a verb
    const verbal = lexicon.has("about", t) ? (childrenBy(sentence, t.index, "obj", "obl")[0] ?? null) : null;
    const head = verbal ?? (fits && !isInfinitive(t) ? t : null);
    if (
      !head ||
      scene.speech
        .timesIn(rangeOf(sentence, head.index, (c) => c.deprel.startsWith("acl")))
        .some((time) => time.span.start <= head.start && head.end <= time.span.end)
    )
      continue;
    const last = marksOf(sentence, head)
      .filter((m) => m.index < head.index)
      .reduce((end, m) => Math.max(end, m.end), 0);
    const range = rangeOf(sentence, head.index, (c) => c.deprel === "acl:relcl");
    return { start: Math.max(range.start, last), end: range.end };
  }
  return null;
}

/** "How many states it should have was left to a commission": a question for a subject is open whatever is said of it. */
function questionSubject(scene: Scene, sentence: Sentence, token: Token): Open[] {
  if (universal(token.deprel) !== "csubj" || !isQuestionClause(scene, sentence, token) || !isFiniteAny(sentence, token))
    return [];
  return [{ content: openRange(sentence, token), cue: headOf(sentence, token) ?? token }];
}

/** « Qui la surveillera ? »: asked by the outlet itself, of what is to come. */
function asked(scene: Scene, at: number, sentence: Sentence): Open[] {
  const { text } = scene.analysis;
  if (!/\?\s*$/.test(text.slice(sentence.start, sentence.end)) || scene.statementAt(sentence.start)) return [];
  if (scene.speech.marksNear(sentence).some((q) => q.outer.start <= sentence.start && sentence.end <= q.outer.end)) return [];
  const first = sentence.tokens.find((t) => t.upos !== "PUNCT");
  if (!first) return [];
  const asks = scene.lexicon.has("questionWords", first) || scene.lexicon.data.questionWords.includes(first.lemma);
  const next = scene.analysis.sentences[at + 1];
  const ignored = next?.tokens.slice(0, 6).some((t) => scene.lexicon.has("ignoring", t)) ?? false;
  const future = sentence.tokens.some((t) => isVerbal(t) && isForetold(scene, sentence, t));
  if (!(asks && future) && !ignored) {
    dropped(scene, at, first, "nothing-foretold");
    return [];
  }
  return [{ content: { start: first.start, end: sentence.end }, cue: first }];
}

/**
 * "Who will guard it is unclear": a question that opens a sentence which is none, with words behind it that leave it
 * open; for trees that take the question for the main clause.
 */
function askedFirst(scene: Scene, sentence: Sentence): Open[] {
  const { lexicon, analysis } = scene;
  if (/\?\s*$/.test(analysis.text.slice(sentence.start, sentence.end))) return [];
  return sentence.tokens.flatMap((token, i) => {
    const before = sentence.tokens[i - 1];
    if (before && ![";", "–", "—", ":"].includes(before.form) && !(before.upos === "CCONJ" && i === 1)) return [];
    if (!lexicon.has("questionWords", token)) return [];
    const stop = sentence.tokens.findIndex((t) => t.index > i && t.form === ";");
    const rest = sentence.tokens.slice(i + 2, stop < 0 ? undefined : stop);
    const open = rest.find(
      (t) =>
        lexicon.has("unsettled", t) ||
        [...lexicon.phrases("unsettled"), ...lexicon.phrases("pending")].some((words) => standsAt(sentence, t.index, words)),
    );
    const verb = open && rest.findLast((t) => t.index < open.index && isVerbal(t) && t.feats["VerbForm"] === "Fin");
    if (!open || !verb || verb.index < i + 3) return [];
    return [{ content: { start: token.start, end: (sentence.tokens[verb.index - 1] ?? verb).end }, cue: open }];
  });
}
