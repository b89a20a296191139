import { childrenBy, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import {
  antecedentOf,
  groupStart,
  isFinite,
  isInfinitive,
  isPassive,
  isRelative,
  isVerbal,
  marksOf,
  ownSubject,
  rangeOf,
} from "../statements/clause.ts";
import { folded } from "../statements/lexicon.ts";
import { hull, type Range } from "../statements/ranges.ts";
import { inquiredBehind, questionBefore } from "./asked.ts";
import { standsAt } from "./lexicon.ts";
import { isDenied, isForetold, isWished } from "./mood.ts";
import { placesIn, placesOffered } from "./offered.ts";
import { clauseFrom, isOfWhatWas, isQuestionClause, openRange, questionBelow } from "./questions.ts";
import { caseOf, dropped, type Open, type Scene } from "./scene.ts";

/** « aucune décision n'a été prise sur X », "no date has been set", "it is not known who", "has yet to be decided", « reste à fixer ». */
export function undecided(scene: Scene, at: number, sentence: Sentence, token: Token): Open[] {
  const { lexicon } = scene;
  const silence =
    ["PRON", "ADV"].includes(token.upos) && universal(token.deprel) === "root" && lexicon.is("noWords", token)
      ? silenceOn(scene, sentence, token)
      : null;
  if (silence) return [silence];
  const ignored =
    lexicon.has("ignoring", token) && isOwnIgnorance(scene, sentence, token) ? questionBelow(scene, sentence, token) : null;
  if (ignored) return [{ content: openRange(sentence, ignored), cue: token }];
  // "it is up to parliament to decide"
  const left = isInfinitive(token) && lexicon.has("deciding", token) ? leftTo(scene, sentence, token) : null;
  if (left) return [{ content: left, cue: token }];
  const toDecide = lexicon.has("deciding", token) ? questionBelow(scene, sentence, token) : null;
  if (toDecide) return [{ content: openRange(sentence, toDecide), cue: token }];
  if (!["VERB", "ADJ", "AUX", "ADV"].includes(token.upos) || !lexicon.has("settling", token)) return [];
  const pending =
    isPending(scene, sentence, token) || isLeftForLater(scene, sentence, token) || isToBeSet(scene, sentence, token);
  const over = isInfinitive(token) || universal(token.deprel) === "xcomp" ? headOf(sentence, token) : null;
  // "at a place still to be chosen"
  const bearer = pending
    ? universal(token.deprel) === "acl"
      ? headOf(sentence, token)
      : over && antecedentOf(sentence, over)
    : null;
  const subject =
    ownSubject(sentence, token) ??
    childrenBy(sentence, token.index, "csubj")[0] ??
    (pending && over ? (ownSubject(sentence, over) ?? childrenBy(sentence, over.index, "csubj")[0] ?? null) : null);
  const object =
    childrenBy(sentence, token.index, "obj").find((t) => t.upos === "NOUN") ??
    // « n'ont pas fixé de date »
    childrenBy(sentence, token.index, "obl", "nmod").find(
      (t) => t.upos === "NOUN" && lexicon.is("appointments", t) && sentence.tokens[t.index - 1]?.head === t.index,
    ) ??
    null;
  // "with no date fixed for another attempt"
  const owner = universal(token.deprel) === "acl" ? headOf(sentence, token) : null;
  if (owner && isDenied(scene, sentence, token) && lexicon.is("topics", owner) && isMainInstead(sentence, token, owner)) {
    const group = sentence.tokens[groupStart(sentence, token)] ?? token;
    return [
      { content: { start: rangeOf(sentence, owner.index).start, end: group.start }, cue: { start: group.start, end: token.end } },
    ];
  }
  if (object && isIdiom(scene, sentence, object, token)) return [];
  const none = [subject, object, owner].find((t) => t && isNone(scene, sentence, t)) ?? null;
  const nobody = subject !== null && subject.upos === "PRON" && lexicon.is("noWords", subject);
  // « sans avoir décidé où »; « sans fixer de date » is read by its words
  const without =
    questionBelow(scene, sentence, token) !== null &&
    childrenBy(sentence, token.index, "mark", "case").some((t) => lexicon.is("without", t));
  const denied = isDenied(scene, sentence, token) || none !== null || nobody || without || isWithheld(scene, sentence, token);
  if (isWished(sentence, token) || isNeverTalkedOf(scene, sentence, token)) return [];
  if (!denied && !pending) {
    dropped(scene, at, token, "settled");
    return [];
  }
  const cue = rangeOf(sentence, token.index, (t) => !["aux", "cop", "advmod"].includes(universal(t.deprel)));
  const question =
    questionBelow(scene, sentence, token) ?? (subject && isQuestionClause(scene, sentence, subject) ? subject : null);
  if (question) return [{ content: withVerb(scene, sentence, token, openRange(sentence, question)), cue }];
  // « La présidence n'a pas nommé de successeur »: of an act, what it is done to
  const acts = object !== null && lexicon.is("topics", object) && !isPassive(sentence, token);
  const [first, second] = acts ? [object, subject] : [subject, object];
  const named = [none, first, second, bearer].filter((t) => t !== null);
  for (const noun of named) {
    if (isOfWhatWas(scene, sentence, noun)) continue;
    // "did not discuss names": nobody says that there is one to be found
    if (lexicon.is("names", noun) && (lexicon.is("conferring", token) || lexicon.has("conferring", token))) continue;
    const topic = lexicon.is("topics", noun) || isDayToSet(scene, noun, token) || isToBeNamed(scene, sentence, noun, token);
    const decision = lexicon.is("decisions", noun);
    if (!topic && !decision) continue;
    const about = decision ? (aboutOf(scene, sentence, noun, token) ?? inquiredBehind(scene, sentence, token)) : null;
    if (about) return [{ content: about, cue }];
    // "They would be held in either Oslo or Doha, a diplomat said; no choice had been made"
    const places = none === noun ? (placesAhead(scene, at, sentence, noun) ?? placesAhead(scene, at - 1, sentence, noun)) : null;
    if (places) return [{ ...places, cue }];
    const ahead = topic && lexicon.is("points", noun) ? askedAhead(scene, sentence, noun) : null;
    if (ahead) return [{ content: ahead, cue }];
    if (topic)
      return [
        {
          content:
            none === noun
              ? nounClause(sentence, noun, token)
              : noun.index > token.index && lexicon.data.concerning.includes(caseOf(sentence, noun.index))
                ? withoutCase(sentence, noun)
                : pointRange(scene, at, sentence, noun),
          cue,
        },
      ];
  }
  const among = choiceBetween(scene, at, sentence, token);
  if (among) return [{ ...among, cue }];
  const told = subject ? toldBefore(scene, sentence, subject) : null;
  if (told) return [{ content: withoutCase(sentence, told), cue }];
  const before = object === null && !subject?.deprel.startsWith("expl") ? questionBefore(scene, at) : null;
  if (before) return [{ content: before, cue }];
  const choice = nobody && object === null ? placesOffered(scene, at, cue) : [];
  // « Istanbul et Minsk ont été évoquées, mais rien n'est décidé »
  if (choice.length > 1) return [{ content: hull([subject ?? token, cue]) ?? cue, cue, options: choice }];
  const absolute = subject === null && !isFinite(sentence, token) ? topicBehindComma(scene, sentence, token) : null;
  if (absolute) return [{ content: absolute, cue }];
  dropped(scene, at, token, "no-content");
  return [];
}

/** "how long the talks would last": to the end of its clause where the tree leaves the verb out. */
function withVerb(scene: Scene, sentence: Sentence, verb: Token, range: Range): Range {
  if (range.start < verb.start) return range;
  // "if the accord, should there be one, will be signed in March": two clauses that the tree crosses
  const crossed = childrenBy(sentence, verb.index, "ccomp")
    .map((t) => rangeOf(sentence, t.index))
    .find((own) => own.start > range.start && own.start < range.end && own.end > range.end);
  if (crossed) return { start: range.start, end: crossed.end };
  const words = sentence.tokens.filter((t) => t.start >= range.start && t.end <= range.end);
  const first = words[0];
  return first && scene.lexicon.has("questionWords", first) && !words.some(isVerbal) ? clauseFrom(scene, sentence, first) : range;
}

/** "no contacts had taken place": a noun for a place without a word before it, right behind its verb, asks for none. */
function isIdiom({ lexicon }: Scene, sentence: Sentence, noun: Token, verb: Token): boolean {
  return (
    noun.index === verb.index + 1 &&
    lexicon.is("wheres", noun) &&
    childrenOf(sentence, noun.index).every((t) => t.index > noun.index)
  );
}

/** « Cette question n'a jamais été abordée »: whoever says so denies that it was. */
const isNeverTalkedOf = ({ lexicon }: Scene, sentence: Sentence, verb: Token): boolean =>
  lexicon.is("broaching", verb) && childrenBy(sentence, verb.index, "advmod").some((t) => lexicon.is("nevers", t));

/** "the day has not been set", « personne ne se risque à avancer un jour ». */
const isDayToSet = ({ lexicon }: Scene, noun: Token, verb: Token): boolean =>
  lexicon.is("days", noun) &&
  (lexicon.is("appointing", verb) || lexicon.has("appointing", verb)) &&
  (noun.index < verb.index || universal(noun.deprel) === "obj");

/** "has not named its chief negotiator", « n'a pas désigné le chef de sa délégation ». */
const isToBeNamed = ({ lexicon }: Scene, sentence: Sentence, noun: Token, verb: Token): boolean =>
  lexicon.is("nominating", verb) &&
  (lexicon.is("appointees", noun) ||
    (lexicon.is("headings", noun) && childrenBy(sentence, noun.index, "nmod").some((t) => lexicon.is("headed", t))));

/** « doivent encore choisir entre une force africaine et une mission de l'ONU »: what nobody has chosen between. */
function choiceBetween(scene: Scene, at: number, sentence: Sentence, verb: Token): Pick<Open, "content" | "options"> | null {
  const head = childrenBy(sentence, verb.index, "obl", "nmod").find((t) =>
    scene.lexicon.data.between.includes(caseOf(sentence, t.index)),
  );
  if (!head || !scene.lexicon.has("settling", verb)) return null;
  const { start, end } = rangeOf(sentence, head.index);
  // « entre quelles mains il laisserait la médiation »
  const asked = childrenBy(sentence, head.index, "det").find((t) => scene.lexicon.has("questionWords", t));
  if (asked) return { content: { start, end: clauseFrom(scene, sentence, asked).end } };
  const options = placesIn(scene, at, { start, end });
  return options.length > 1 ? { content: { start, end }, options } : { content: { start, end } };
}

/**
 * What a pronoun stands for that is said not to be settled: « à une date qui n'a pas été communiquée », "asked about the venue, he
 * said that it had not been fixed".
 */
function toldBefore({ lexicon }: Scene, sentence: Sentence, subject: Token): Token | null {
  if (subject.upos !== "PRON" || subject.deprel.startsWith("expl")) return null;
  if (isRelative(subject, lexicon.speech)) {
    const noun = headOf(sentence, headOf(sentence, subject) ?? subject);
    return noun && noun.index < subject.index && lexicon.is("appointments", noun) ? noun : null;
  }
  const number = subject.feats["Number"];
  return (
    sentence.tokens.findLast(
      (t) =>
        t.index < subject.index &&
        t.upos === "NOUN" &&
        lexicon.is("topics", t) &&
        (number === undefined || (t.feats["Number"] ?? number) === number) &&
        (subject.feats["Gender"] === undefined || (t.feats["Gender"] ?? subject.feats["Gender"]) === subject.feats["Gender"]),
    ) ?? null
  );
}

/** "about the venue": without the preposition before it. */
function withoutCase(sentence: Sentence, noun: Token): Range {
  const own = openRange(sentence, noun);
  const cases = childrenBy(sentence, noun.index, "case").filter((t) => t.index < noun.index);
  const last = cases.at(-1);
  const next = last && sentence.tokens[last.index + 1];
  return { start: Math.max(own.start, next?.start ?? own.start), end: own.end };
}

/** « Le lieu où ils se tiendront n'a pas été décidé »: the verb of the sentence, which the tree takes for a second clause of the noun. */
const isMainInstead = (sentence: Sentence, verb: Token, noun: Token): boolean =>
  universal(noun.deprel) === "root" &&
  isFinite(sentence, verb) &&
  ownSubject(sentence, verb) === null &&
  childrenBy(sentence, noun.index, "acl").some((t) => t.index < verb.index && isFinite(sentence, t));

/** « , la question du calendrier n'étant toujours pas tranchée »: the words between the comma and a participle that has no subject. */
function topicBehindComma(scene: Scene, sentence: Sentence, participle: Token): Range | null {
  const comma = sentence.tokens.findLast((t) => t.index < participle.index && t.form === ",");
  if (!comma) return null;
  const noun = sentence.tokens.slice(comma.index + 1, participle.index).find((t) => t.upos === "NOUN");
  if (!noun || !scene.lexicon.is("topics", noun)) return null;
  const own = rangeOf(sentence, noun.index, (t) => t.index >= participle.index);
  return { start: Math.max(own.start, comma.end), end: Math.min(own.end, participle.start) };
}

/** The places, one or the other, that stand in this sentence, or the one right before, ahead of a bare noun of which there is none: "no choice has been made". */
function placesAhead(scene: Scene, at: number, here: Sentence, noun: Token): Pick<Open, "content" | "options"> | null {
  const sentence = scene.analysis.sentences[at];
  if (!sentence || childrenBy(here, noun.index, "nmod", "acl").length > 0) return null;
  if (scene.analysis.text.slice(sentence.end, here.start).includes("\n")) return null;
  const ahead = sentence.tokens.filter((t) => t.end <= noun.start);
  const first = ahead.find((t) => t.upos !== "PUNCT");
  const or = ahead.findLast((t) => scene.lexicon.has("alternatives", t));
  const stop = or && sentence.tokens.find((t) => t.index > or.index && t.upos === "PUNCT");
  if (!first || !stop || stop.start > noun.start) return null;
  const content = { start: first.start, end: stop.start };
  const options = placesIn(scene, at, content);
  return options.length > 1 ? { content, options } : null;
}

/** "Who is to guard it, a question left open, has not been settled": the question that opens the sentence. */
function askedAhead({ lexicon }: Scene, sentence: Sentence, noun: Token): Range | null {
  const first = sentence.tokens.find((t) => t.upos !== "PUNCT");
  const own = rangeOf(sentence, noun.index);
  const comma = sentence.tokens.findLast((t) => t.index < noun.index && t.form === ",");
  if (!first || !comma || !lexicon.has("questionWords", first) || comma.end < own.start - 1) return null;
  return { start: first.start, end: comma.start };
}

/** « a refusé de dire où », « n'a pas voulu dire si », "declined to say where": nobody says it. */
function isWithheld(scene: Scene, sentence: Sentence, token: Token): boolean {
  const { lexicon } = scene;
  const above = universal(token.deprel) === "xcomp" ? headOf(sentence, token) : null;
  if (above === null) return false;
  // "refuses to discuss the status": a refusal, and none to tell anything
  if (lexicon.is("withholding", above)) return !lexicon.has("conferring", token) && !lexicon.is("conferring", token);
  const subject = ownSubject(sentence, above);
  const nobody = subject !== null && (lexicon.is("noWords", subject) || isNone(scene, sentence, subject));
  return lexicon.is("willing", above) && (nobody || isDenied(scene, sentence, above));
}

/** « dit ignorer quand »; « ne peut ignorer qui », "feigned ignorance of" say the contrary. */
function isOwnIgnorance(scene: Scene, sentence: Sentence, token: Token): boolean {
  if (!isInfinitive(token)) return true;
  const above = universal(token.deprel) === "xcomp" ? headOf(sentence, token) : null;
  return (
    above !== null &&
    !isDenied(scene, sentence, above) &&
    !scene.lexicon.has("possibly", above) &&
    childrenBy(sentence, token.index, "mark", "case").length === 0
  );
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

/** "has yet to be", « reste à » right before the verb. */
export function isPending(scene: Scene, sentence: Sentence, token: Token): boolean {
  return scene.lexicon.phrases("pending").some((words) => {
    for (let back = 1; back <= 3; back++) {
      const from = token.index - words.length - back + 1;
      if (from >= 0 && standsAt(sentence, from, words)) return true;
    }
    return false;
  });
}

/** "on a date to be agreed": what is still to come of a date. */
function isToBeSet({ lexicon }: Scene, sentence: Sentence, token: Token): boolean {
  const noun = universal(token.deprel) === "acl" ? headOf(sentence, token) : null;
  if (!noun || noun.index > token.index || !lexicon.is("appointments", noun)) return false;
  const own = childrenOf(sentence, token.index);
  return (
    own.some((t) => t.upos === "PART" && t.index > noun.index) &&
    own.some((t) => t.upos === "AUX" && t.feats["VerbForm"] === "Inf")
  );
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

/** « Le point n'est pas tranché » right behind a question: what is asked there. */
export function pointRange(scene: Scene, at: number, sentence: Sentence, subject: Token): Range {
  const bare = scene.lexicon.is("points", subject) && childrenOf(sentence, subject.index).every((t) => t.upos === "DET");
  return (bare ? questionBefore(scene, at) : null) ?? openRange(sentence, subject);
}
