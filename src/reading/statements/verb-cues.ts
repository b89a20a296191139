import type { DropReason, Factuality, SpeechAct } from "../../claims/index.ts";
import { childrenBy, findChild, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import {
  agentOf,
  cueRange,
  cueStart,
  hasMark,
  isFinite,
  isInfinitive,
  isNegated,
  isPassive,
  isVerbal,
  type Lenders,
  marksOf,
  rangeOf,
  type Subject,
  subjectOf,
} from "./clause.ts";
import { type Complement, clauseOf, comparedOf, isMarked, isQuestion, isQuoted, phraseOf } from "./complement.ts";
import type { Credit, Draft } from "./draft.ts";
import { type Cue, cueOf, isNotCue, isReflexive } from "./entry.ts";
import { folded, type Lexicon, lemmasOf, unlinked } from "./lexicon.ts";
import { hull, type Range, without } from "./ranges.ts";
import { dropped, type Scene } from "./scene.ts";
import { isSomebody } from "./source.ts";
import { type Ability, abilityOf, personOf } from "./speaker.ts";

/** Statements whose cue is a verb that governs its content: clause, infinitive, object, complement. */
export function verbDrafts(scene: Scene, index: number, taken: ReadonlySet<number>, lenders: Lenders): Draft[] {
  const sentence = scene.analysis.sentences[index];
  if (!sentence) return [];
  return sentence.tokens.flatMap((token) => {
    if (taken.has(token.index)) return [];
    const draft =
      (isVerbal(token) ? fromVerb(scene, index, sentence, token, lenders) : null) ?? fromAdjective(scene, index, sentence, token);
    return draft ? [draft] : [];
  });
}

function fromVerb(scene: Scene, index: number, sentence: Sentence, verb: Token, lenders: Lenders): Draft | null {
  const { lexicon } = scene;
  if (["aux", "cop", "amod", "compound", "fixed", "case", "flat"].includes(universal(verb.deprel))) return null;
  const cue = cueOf(sentence, verb, lexicon);
  const bare = isBareParticiple(sentence, verb);
  const accuser = bare && cue?.entry.verb.act === "accuse" ? agentOf(sentence, verb, lexicon) : null;
  if (bare && !accuser) return cue && dropped(scene, index, verb, "bare-participle");
  const near = accuser ? { token: accuser, lent: false } : subjectOf(sentence, verb, lexicon, lenders);
  const far = cue ? outerSpeaker(scene, index, sentence, verb, near, cue.entry.verb.weak === true) : null;
  const subject = far ?? near;
  const clause = clauseOf(scene, sentence, verb, cue);
  const unfit = clause && clauseFault(scene, index, sentence, verb, cue, clause, subject);
  if (unfit) return dropped(scene, index, verb, unfit);
  const complement =
    clause ?? (cue && ((subject ? comparedOf(scene, sentence, verb) : null) ?? phraseOf(scene, sentence, verb, cue)));
  if (!complement) return cue && dropped(scene, index, verb, "no-content");
  // « se dit surpris : « … » »: the quotation is the content, and is read as such
  if (complement.build === "object" && beforeQuotation(scene, complement)) return null;
  const fault = complement !== clause && cue ? phraseFault(scene, index, sentence, verb, cue, complement, subject) : null;
  if (fault) return dropped(scene, index, verb, fault);
  const draft = draftOf(scene, index, sentence, verb, cue, complement, subject);
  if (!draft || !far) return draft;
  const joined = childrenBy(sentence, verb.index, "cc", "punct").filter((t) => t.index < verb.index);
  return {
    ...draft,
    continues: true,
    joinedAt: Math.min(verb.start, ...joined.map((t) => t.start), draft.cue?.start ?? verb.start),
  };
}

/**
 * Who goes on speaking where a verb of speech was joined to what is said instead of to the saying: « X a déclaré qu'aucune
 * décision n'était prise, mais a ajouté que … ». A thing that cannot speak lends no subject to « ajouter ».
 */
function outerSpeaker(
  scene: Scene,
  index: number,
  sentence: Sentence,
  verb: Token,
  near: Subject | null,
  weak: boolean,
): Subject | null {
  if (!near?.lent) return null;
  if (universal(verb.deprel) === "advcl") return speakerGoingOn(scene, index, sentence, verb, near, weak);
  if (weak || universal(verb.deprel) !== "conj" || !["unknown", "no"].includes(abilityOf(scene, index, near.token))) return null;
  let said = headOf(sentence, verb);
  while (said && universal(said.deprel) === "conj") said = headOf(sentence, said);
  const saying = said && universal(said.deprel) === "ccomp" ? headOf(sentence, said) : null;
  const speaker = saying && subjectOf(sentence, saying, scene.lexicon);
  return speaker && ["yes", "document"].includes(abilityOf(scene, index, speaker.token))
    ? { token: speaker.token, lent: true }
    : null;
}

/**
 * "X said the truce would hold, adding that …": behind a comma it is the speaker who goes on, not what is spoken of; with a verb
 * that only goes on with speech (a weak one), nor who is.
 */
function speakerGoingOn(
  scene: Scene,
  index: number,
  sentence: Sentence,
  verb: Token,
  near: Subject,
  weak: boolean,
): Subject | null {
  const above = headOf(sentence, verb);
  const saying = above?.deprel === "ccomp" && above.index < verb.index ? headOf(sentence, above) : null;
  if (!saying || isFinite(sentence, verb) || sentence.tokens[verb.index - 1]?.form !== ",") return null;
  if (!cueOf(sentence, saying, scene.lexicon)) return null;
  const own = childrenBy(sentence, near.token.index, "det", "nmod").some((t) => t.feats["Poss"] === "Yes");
  if (!weak && !own && !["document", "unknown", "no"].includes(abilityOf(scene, index, near.token))) return null;
  const speaker = subjectOf(sentence, saying, scene.lexicon);
  return speaker && abilityOf(scene, index, speaker.token) === "yes" ? { token: speaker.token, lent: true } : null;
}

function beforeQuotation(scene: Scene, complement: Complement): boolean {
  const end = complement.content.at(-1)?.end ?? 0;
  const colon = /^[\s\u00a0\u202f]*:[\s\u00a0\u202f]*/.exec(scene.analysis.text.slice(end, end + 8));
  const at = end + (colon?.[0].length ?? 0);
  return colon !== null && scene.quotesNear({ start: at, end: at }).some((q) => q.outer.start === at);
}

/** A participle without auxiliary says what was done to its noun, not what its noun says. */
function isBareParticiple(sentence: Sentence, verb: Token): boolean {
  const relation = universal(verb.deprel);
  if (!["acl", "advcl", "xcomp", "conj", "obl", "nmod"].includes(relation) || verb.deprel === "acl:relcl") return false;
  const past = verb.feats["VerbForm"] === "Part" && (verb.feats["Tense"] === "Past" || verb.feats["Voice"] === "Pass");
  if (!past || childrenBy(sentence, verb.index, "aux").length > 0) return false;
  const head = headOf(sentence, verb);
  return relation !== "conj" || !head || isBareParticiple(sentence, head);
}

const SURE: ReadonlySet<Ability> = new Set(["yes", "document", "maybe"]);

const abilityFor = (scene: Scene, index: number, subject: Subject | null): Ability | null =>
  subject ? abilityOf(scene, index, subject.token) : null;

/** Why a clause below the verb is not what somebody says; null where it is. */
function clauseFault(
  scene: Scene,
  index: number,
  sentence: Sentence,
  verb: Token,
  cue: Cue | null,
  clause: Complement,
  subject: Subject | null,
): DropReason | null {
  const { lexicon } = scene;
  const ability = abilityFor(scene, index, subject);
  const quoted = clause.content.some((r) =>
    scene.marksNear(r).some((q) => q.outer.start >= r.start - 4 && q.outer.start <= r.start + 2),
  );
  if (isNotCue(verb, lexicon) && !quoted && !cue?.entry.causative) {
    if (!cue || (cue.more.length === 0 && !(cue.entry.verb.weak && ability === "document"))) return "not-a-cue";
  }
  const unless = (able: boolean): DropReason | null => (able ? null : "no-speaker");
  if (!cue) {
    if (isReflexive(sentence, verb, lexicon) || !(isMarked(sentence, clause, lexicon) || quoted)) return "not-a-cue";
    return unless(ability === "yes" || ability === "document" || (ability === "maybe" && quoted));
  }
  const { mind, weak } = cue.entry.verb;
  if (ability === "no") return "no-speaker";
  const told = !mind && !weak && (cue.entry.verb.act === "say" || cue.entry.verb.act === "announce");
  if (subject === null) return unless(isPassive(sentence, verb) ? told : quoted || isNarrative(sentence, verb, scene));
  if (subject.token.deprel.startsWith("expl")) return unless(isPassive(sentence, verb) && told);
  if (mind) return unless(ability === "yes" || ability === "maybe");
  return unless(!weak || SURE.has(ability ?? "no"));
}

/** Why a phrase below the verb is not what somebody says; null where it is. */
function phraseFault(
  scene: Scene,
  index: number,
  sentence: Sentence,
  verb: Token,
  cue: Cue,
  complement: Complement,
  subject: Subject | null,
): DropReason | null {
  const ability = abilityFor(scene, index, subject);
  const { mind, weak, act } = cue.entry.verb;
  if (subject === null) return isNarrative(sentence, verb, scene) && complement.build === "infinitive" ? null : "no-speaker";
  if (ability === null || !SURE.has(ability) || subject.token.deprel.startsWith("expl")) return "no-speaker";
  if (complement.heads.some((h) => isNoContent(scene, h))) return "nothing-said";
  // « a rappelé son ambassadeur »: who is called back is not called to mind
  if (
    weak &&
    act === "say" &&
    complement.build === "object" &&
    complement.heads.every((h) => isHisPerson(scene, index, sentence, h))
  )
    return "nothing-said";
  // "dismissed two generals": whoever is dismissed lost his post
  if (
    weak &&
    act === "deny" &&
    complement.build === "object" &&
    complement.heads.length > 0 &&
    complement.heads.every((h) => abilityOf(scene, index, h) === "yes")
  )
    return "nothing-said";
  // "briefed the council on Friday": a day is nothing said
  if (complement.heads.length > 0 && complement.heads.every((h) => scene.timesIn(h).length > 0)) return "nothing-said";
  // "a resolution to endorse the truce": nothing is said yet
  if (ability === "document" && isInfinitive(verb) && verb.deprel === "acl") return "nothing-said";
  // "a deal that threatens the unity of the country": only somebody threatens in words
  if (act === "threaten" && complement.build === "object" && ability !== "yes") return "no-speaker";
  if (act === "refuse" && complement.heads.some((h) => isSilence(scene, sentence, h))) return "nothing-said";
  if (
    mind &&
    (ability === "document" ||
      (universal(verb.deprel) === "acl" && verb.deprel !== "acl:relcl" && !isBareParticiple(sentence, verb)))
  )
    return "no-speaker";
  // "fearing arrest": a reason, and nothing that is said
  if (mind && complement.build === "object" && universal(verb.deprel) === "advcl" && !isFinite(sentence, verb))
    return "nothing-said";
  if (weak && ability === "document" && complement.build !== "object") return "no-speaker";
  if (complement.build !== "infinitive" && isPassive(sentence, verb) && subject.token.deprel.includes("pass"))
    return "no-speaker";
  return null;
}

/** "asked not to be identified", where the lemma may have come out wrong too. */
const isNoContent = ({ lexicon }: Scene, head: Token): boolean =>
  [head.lemma, ...(isVerbal(head) ? lemmasOf(folded(head.form), lexicon.data.verbEndings) : [])].some((lemma) =>
    lexicon.is("notContent", lemma),
  );

/** « son ambassadeur », « leurs troupes »: people who belong to somebody. */
const isHisPerson = (scene: Scene, index: number, sentence: Sentence, head: Token): boolean =>
  childrenBy(sentence, head.index, "det", "nmod").some((t) => t.feats["Poss"] === "Yes") &&
  abilityOf(scene, index, head) === "yes";

/** « a refusé de commenter », « a refusé de dire où … »: nothing is said. */
const isSilence = ({ lexicon }: Scene, sentence: Sentence, head: Token): boolean =>
  isInfinitive(head) && childrenBy(sentence, head.index, "obj").length === 0 && saysNothing(sentence, head, lexicon);

/** A word of speech without a clause that is said: a question is none. */
export const saysNothing = (sentence: Sentence, verb: Token, lexicon: Lexicon): boolean =>
  cueOf(sentence, verb, lexicon)?.entry.verb.act === "say" &&
  (isQuestion(sentence, verb, lexicon, verb.index) ||
    childrenBy(sentence, verb.index, "ccomp").every((t) => isQuestion(sentence, t, lexicon)));

/** « Et d'ajouter : »: an infinitive that stands for a sentence. */
function isNarrative(sentence: Sentence, verb: Token, scene: Scene): boolean {
  return (
    verb.head < 0 &&
    isInfinitive(verb) &&
    marksOf(sentence, verb).some((m) => scene.lexicon.is("asides", m.lemma) || scene.lexicon.is("asides", folded(m.form)))
  );
}

function draftOf(
  scene: Scene,
  index: number,
  sentence: Sentence,
  verb: Token,
  cue: Cue | null,
  complement: Complement,
  subject: Subject | null,
): Draft | null {
  const { lexicon } = scene;
  const negatable = cue?.entry.verb.negatable === true;
  const head = headOf(sentence, verb);
  const governed = universal(verb.deprel) === "xcomp" && head && isVerbal(head) ? head : null;
  if (isNegated(sentence, verb, lexicon) && !negatable) return dropped(scene, index, verb, "negated");
  if (governed && (isNegated(sentence, governed, lexicon) || NOT_DONE.has(cueOf(sentence, governed, lexicon)?.entry.verb.act)))
    return dropped(scene, index, verb, "negated");
  const told = isPassive(sentence, verb) ? findChild(sentence, verb.index, "nsubj:pass") : null;
  if ([subject?.token, told].some((t) => t && [1, 2].includes(personOf(t) ?? 3) && !isQuoted(scene, t)))
    return dropped(scene, index, verb, "first-person");
  const unnamed = subject && lexicon.is("indefinites", unlinked(subject.token.form)) && !isQuoted(scene, subject.token);
  // "one of them": of those told, one who is not named
  if (unnamed && !isSomebody(scene.mentions.sourceAt(index, subject.token.index)))
    return dropped(scene, index, verb, "indefinite-speaker");
  const range = cueRange(
    sentence,
    verb,
    (cue?.more ?? []).map((t) => t.index),
  );
  const start = cueStart(sentence, verb);
  const said = cue ? withDoer(scene, sentence, verb, cue, complement) : complement.content;
  const content = inQuotation(scene, verb, range ? without(said, [range]) : said);
  if (content.length === 0) return dropped(scene, index, verb, "no-content");
  const around = rangeOf(sentence, verb.index, (t) => complement.heads.includes(t));
  return {
    build: complement.build,
    because: {
      rule: RULE_OF[complement.build],
      entry: cue?.entry.verb.cue ?? null,
      to: [...(subject ? [subject.token.index] : []), ...complement.heads.map((t) => t.index)],
    },
    sentence: index,
    head: verb.index,
    cue: range && (hull([range, { start: Math.min(start, range.start), end: range.end }]) ?? range),
    credit: creditOf(index, sentence, verb, subject),
    content,
    act: actOf(cue, complement),
    factuality: factualityOf(scene, sentence, verb),
    addressee: addresseeOf(scene, sentence, verb, complement, cue)?.index ?? null,
    frame: without([around], content),
    continues: !isFinite(sentence, verb) && ["advcl", "acl", "conj", "parataxis"].includes(universal(verb.deprel)),
  };
}

/** "refused to ask for it", "denied having asked for it": what such a verb governs is not done. */
const NOT_DONE: ReadonlySet<SpeechAct | undefined> = new Set<SpeechAct>(["refuse", "deny"]);

/** "urged the two sides to talk", "called on Kyiv to talk": who is to do it belongs to what is said where it stands right before. */
function withDoer(scene: Scene, sentence: Sentence, verb: Token, cue: Cue, complement: Complement): readonly Range[] {
  const { content, heads, build } = complement;
  const [own] = content;
  const [infinitive] = heads;
  if (!scene.lexicon.data.insertionsKeepOrder || build !== "infinitive" || !own || !infinitive) return content;
  if (!cue.entry.frames.has("other") || isPassive(sentence, verb)) return content;
  const isLed = (t: Token): boolean => marksOf(sentence, t).some((m) => cue.more.includes(m));
  const doer = childrenBy(sentence, verb.index, "obj", "iobj", "obl").find(
    (t) => t.index > verb.index && t.index < infinitive.index && (universal(t.deprel) !== "obl" || isLed(t)),
  );
  if (!doer || doer.upos === "PRON") return content;
  const { start, end } = rangeOf(sentence, doer.index, (t) => marksOf(sentence, doer).includes(t) || t === infinitive);
  const close = end <= own.start && !/[,;:]/.test(scene.analysis.text.slice(end, own.start));
  return close ? [{ start, end: own.end }, ...content.slice(1)] : content;
}

/** What is said inside of a quotation ends with it: « « J'espère que … », a dit X ». */
function inQuotation(scene: Scene, verb: Token, content: readonly Range[]): readonly Range[] {
  const around = scene.quotesNear(verb).find((q) => q.outer.start < verb.start && verb.end < q.outer.end);
  if (!around) return content;
  const { start, end } = around.inner;
  return content.map((r) => ({ start: Math.max(r.start, start), end: Math.min(r.end, end) })).filter((r) => r.start < r.end);
}

const RULE_OF = {
  clause: "statement.clause",
  infinitive: "statement.infinitive",
  object: "statement.object",
} as const;

function creditOf(index: number, sentence: Sentence, verb: Token, subject: Subject | null): Credit {
  if (!subject) return isPassive(sentence, verb) ? { kind: "nobody" } : { kind: "last" };
  if (subject.token.deprel.startsWith("expl") && isPassive(sentence, verb)) return { kind: "nobody" };
  return { kind: "word", sentence: index, token: subject.token.index };
}

function actOf(cue: Cue | null, complement: Complement): SpeechAct {
  const act = cue?.entry.verb.act ?? "say";
  return complement.act === "ask" && act === "demand" ? "ask" : act;
}

/** Whether the speaking itself took place. */
export function factualityOf(scene: Scene, sentence: Sentence, verb: Token): Factuality {
  const { lexicon } = scene;
  const modals = lexicon.data.modals;
  const helpers = childrenBy(sentence, verb.index, "aux");
  const head = headOf(sentence, verb);
  const governor = universal(verb.deprel) === "xcomp" && head ? head : null;
  const own = governor ? modals[governor.lemma] : undefined;
  if (own) return own;
  for (const t of helpers) {
    const modal = modals[t.lemma];
    if (modal && t.upos === "AUX" && t.feats["VerbForm"] !== "Part") return modal;
  }
  if (marksOf(sentence, verb).some((m) => lexicon.is("beginnings", m.lemma))) return "conditional";
  const finite = [verb, ...helpers];
  if (finite.some((t) => t.feats["Tense"] === "Fut")) return "planned";
  if (finite.some((t) => t.feats["Mood"] === "Cnd")) return "possible";
  return "asserted";
}

function addresseeOf(scene: Scene, sentence: Sentence, verb: Token, complement: Complement, cue: Cue | null): Token | null {
  if (complement.person) return complement.person;
  // "called on Kiev to speak": the word of the cue that leads somebody
  const led = childrenBy(sentence, verb.index, "obl", "nmod").find((t) => cue?.more.some((m) => m.head === t.index));
  if (led && !complement.heads.includes(led)) return led;
  const dative = findChild(sentence, verb.index, "iobj");
  if (dative) return dative;
  if (complement.build === "clause") {
    const object = findChild(sentence, verb.index, "obj");
    if (object && !complement.heads.includes(object)) return object;
  }
  return (
    childrenBy(sentence, verb.index, "obl").find(
      (t) => !complement.heads.includes(t) && hasMark(sentence, t, scene.lexicon, "addresseeMarks"),
    ) ?? null
  );
}

/** « est convaincu que », "was adamant that". */
function fromAdjective(scene: Scene, index: number, sentence: Sentence, token: Token): Draft | null {
  const { lexicon } = scene;
  if (token.upos !== "ADJ" && token.upos !== "VERB") return null;
  const words = [token.lemma, folded(token.form), ...lemmasOf(folded(token.form), lexicon.data.adjectiveEndings)];
  const act = words.map((w) => lexicon.adjectives.get(w)).find((a) => a);
  if (!act) return null;
  const clause = clauseOf(scene, sentence, token, null, true);
  // « est convaincu » may be taken for a passive
  const passive = childrenBy(sentence, token.index, "nsubj:pass")[0];
  const subject = passive && token.upos === "VERB" ? { token: passive } : subjectOf(sentence, token, lexicon);
  if (!clause || clause.heads.some((h) => h.index < token.index)) return dropped(scene, index, token, "no-content");
  if (!subject) return dropped(scene, index, token, "no-speaker");
  if (isNegated(sentence, token, lexicon)) return dropped(scene, index, token, "negated");
  const ability = abilityOf(scene, index, subject.token);
  if (ability !== "yes" && !(ability === "maybe" && !subject.token.deprel.startsWith("expl")))
    return dropped(scene, index, token, "no-speaker");
  if (personOf(subject.token) !== null && personOf(subject.token) !== 3 && !isQuoted(scene, subject.token))
    return dropped(scene, index, token, "first-person");
  const range: Range | null = cueRange(
    sentence,
    token,
    childrenBy(sentence, token.index, "cop").map((t) => t.index),
  );
  return {
    build: "clause",
    because: {
      rule: "statement.adjective",
      entry: words.find((w) => lexicon.adjectives.has(w)) ?? null,
      to: [subject.token.index, ...clause.heads.map((t) => t.index)],
    },
    sentence: index,
    head: token.index,
    cue: range,
    credit: { kind: "word", sentence: index, token: subject.token.index },
    content: clause.content,
    act,
    factuality: factualityOf(scene, sentence, token),
    addressee: null,
    frame: without([rangeOf(sentence, token.index, (t) => clause.heads.includes(t))], clause.content),
    continues: false,
  };
}
