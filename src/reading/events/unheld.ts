import type { Factuality, Time } from "../../claims/index.ts";
import { childrenBy, childrenOf, dominates, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isFinite, isNegated, isVerbal } from "../statements/clause.ts";
import { isPast } from "./ahead.ts";
import { headWord } from "./head-word.ts";
import { isToldAsHeld, moodOf } from "./mood.ts";
import { isSaidToBeDue } from "./planned.ts";
import { numberOf } from "./process.ts";
import {
  CALLED_OFF,
  caseOf,
  type Draft,
  isAmong,
  isTalksNoun,
  isToward,
  MEETINGS,
  plainName,
  prepositionOf,
  type Scene,
} from "./scene.ts";
import { nameOf } from "./support.ts";

/** What tells talks that nobody has held: they were called off, were due, would have been, or are only what somebody works for. */
export function asUnheld(scene: Scene, draft: Draft): Draft {
  const sentence = scene.analysis.sentences[draft.sentence];
  if (!sentence || draft.mood !== undefined || !MEETINGS.has(draft.kind)) return draft;
  const nouns = talksOf(scene, sentence, draft);
  if (nouns.some((noun) => isUnreal(scene, sentence, noun))) return { ...draft, mood: "denied" };
  if (isMissed(scene, sentence, draft)) return { ...draft, mood: "denied", undated: true };
  const unborn = nouns.find((noun) => isUnborn(scene, sentence, noun));
  if (unborn) return { ...draft, mood: hasPlannedDay(scene, draft.sentence, sentence, unborn) ? "planned" : "denied" };
  if (isHeldBeside(scene, sentence, draft)) return draft;
  // "The talks, which opened on Thursday, had first been set for November"
  const clause = sentence.tokens[draft.clause];
  if (clause && nouns.some((noun) => isSaidDue(scene, sentence, noun) && isToldAsHeld(scene, sentence, noun, clause)))
    return { ...draft, mood: "asserted" };
  const isPut = !isOpened(scene, sentence, draft) && nouns.some((noun) => isCalledOff(scene, sentence, noun));
  const isPlanned = nouns.some(
    (noun) =>
      isDue(scene, sentence, noun) || isSetFor(scene, draft.sentence, sentence, noun) || isLeftBefore(scene, sentence, noun),
  );
  if (isPut || isPlanned) return { ...draft, mood: "planned" };
  if (nouns.some((noun) => isHeadlined(scene, sentence, noun)))
    return { ...draft, mood: "planned", ...(scene.timesIn(draft.sentence).length === 0 ? { undated: true } : {}) };
  const announced = nouns.find((noun) => isAnnounced(scene, draft.sentence, sentence, noun));
  if (announced) {
    // « ont annoncé vendredi la reprise des pourparlers le 5 juillet »
    const own = nouns.map((noun) => timeBelow(scene, draft.sentence, sentence, noun)).find((day) => day !== null);
    return { ...draft, mood: "planned", ...(own ? { when: own } : { undated: true }) };
  }
  const givenUp = nouns.map((noun) => planGivenUp(scene, draft.sentence, sentence, noun)).find((day) => day !== null);
  if (givenUp)
    return { ...draft, mood: isLostAlready(scene, sentence, nouns) ? "denied" : "planned", when: draft.when ?? givenUp };
  const [noun] = nouns;
  if (draft.because.rule !== "event.round" || !noun) return draft;
  if (isOfCallingOff(scene, sentence, noun)) return { ...draft, kind: CALLED_OFF };
  const aim = aimedAt(scene, sentence, noun);
  if (aim === null) return draft;
  const { mood, isThen } = aim;
  if (isThen) return { ...draft, mood };
  const own = timeBelow(scene, draft.sentence, sentence, noun);
  return { ...draft, mood, ...(own ? { when: own } : { undated: true }) };
}

/** « Le douzième cycle, tenu lundi, était attendu en janvier »: told by the participle, whatever the verb says of the plan. */
function isHeldBeside({ lexicon, speech }: Scene, sentence: Sentence, { trigger, words, nouns }: Draft): boolean {
  const held = [trigger, ...words].flatMap((i) => sentence.tokens[i] ?? []);
  return held.some(
    (t) =>
      isVerbal(t) &&
      universal(t.deprel) === "acl" &&
      t.feats["VerbForm"] === "Part" &&
      nouns.includes(t.head) &&
      [...lexicon.data.light, ...lexicon.data.ending].includes(lexicon.lemmaOf(t)) &&
      !isNegated(sentence, t, speech),
  );
}

/** « Ouverte lundi, la deuxième manche a été ajournée »: what had begun was held. */
function isOpened({ lexicon }: Scene, sentence: Sentence, { course, trigger, clause, nouns }: Draft): boolean {
  const beside = nouns.flatMap((noun) => childrenBy(sentence, noun, "acl"));
  const verbs = [sentence.tokens[trigger], sentence.tokens[clause], ...beside];
  return (
    course !== undefined || verbs.some((t) => t !== undefined && isVerbal(t) && isAmong(lexicon.data.opening, lexicon.lemmaOf(t)))
  );
}

/** The nouns of talks that a draft tells of, and those that they are a part of: « l'ouverture du troisième cycle ». */
function talksOf(scene: Scene, sentence: Sentence, { trigger, nouns }: Draft): Token[] {
  const found: Token[] = [];
  for (const index of new Set([trigger, ...nouns])) {
    let at = sentence.tokens[index] ?? null;
    for (let steps = 0; at && steps < 3 && (isTalksNoun(scene, at) || scene.lexicon.is("phases", at)); steps++) {
      if (!found.includes(at)) found.push(at);
      at = ["nmod", "appos"].includes(universal(at.deprel)) ? headOf(sentence, at) : null;
    }
  }
  return found;
}

/** "what would have been the fourth round", « ce qui aurait été le quatrième cycle ». */
function isUnreal({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean {
  const helpers = childrenBy(sentence, noun.index, "aux", "cop");
  if (!helpers.some((t) => universal(t.deprel) === "cop")) return false;
  const perfect = helpers.find((t) => lexicon.is("perfect", t));
  if (!perfect) return false;
  const modal = helpers.some((t) => t.index < perfect.index && lexicon.data.modals[t.form.toLowerCase()] === "possible");
  return perfect.feats["Mood"] === "Cnd" || modal;
}

/** « six semaines après le rendez-vous manqué d'Addis-Abeba »: when it was to have been, nobody counts from. */
function isMissed({ lexicon }: Scene, sentence: Sentence, { trigger, nouns }: Draft): boolean {
  return [trigger, ...nouns].some((index) =>
    childrenBy(sentence, index, "acl", "amod").some(
      (t) => isAmong(lexicon.data.missed, t.form.toLowerCase()) && childrenBy(sentence, t.index, "aux").length === 0,
    ),
  );
}

/** « la neuvième session n'a jamais vu le jour », "the fifth round failed to materialise": what is told never to have come to be. */
function isUnborn(scene: Scene, sentence: Sentence, noun: Token): boolean {
  const { lexicon, speech } = scene;
  const { unborn, born, occurring } = lexicon.data;
  // « n'ayant jamais eu lieu », "having never taken place"
  const isNeverHeld = childrenBy(sentence, noun.index, "acl").some(
    (t) =>
      isVerbal(t) &&
      childrenBy(sentence, t.index, "aux").length > 0 &&
      isNegated(sentence, t, speech) &&
      occurring.includes(nameOf(scene, sentence, t)),
  );
  if (isNeverHeld) return true;
  const head = universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  if (!head) return false;
  if (isSaid(scene, sentence, head, unborn)) return true;
  const isNot = isNegated(sentence, head, speech);
  if (isNot && isSaid(scene, sentence, head, born)) return true;
  if (isNot || lexicon.moods.get(lexicon.lemmaOf(head)) !== "denied") return false;
  return childrenBy(sentence, head.index, "xcomp").some(
    (verb) => isSaid(scene, sentence, verb, born) || occurring.includes(nameOf(scene, sentence, verb)),
  );
}

/** "see light": a verb, as it stands or in its first form, with all these words right below it. */
function isSaid({ lexicon }: Scene, sentence: Sentence, verb: Token, phrases: readonly string[]): boolean {
  const forms = (t: Token): readonly string[] => [lexicon.lemmaOf(t), t.form.toLowerCase()];
  const below = new Set(childrenOf(sentence, verb.index).flatMap(forms));
  return phrases.some((phrase) => {
    const [first = "", ...rest] = phrase.split(" ");
    return forms(verb).includes(first) && rest.every((word) => below.has(word));
  });
}

/** « la session, convoquée en janvier, … »: the day beside it is the one that it was called for. */
const hasPlannedDay = (scene: Scene, at: number, sentence: Sentence, noun: Token): boolean =>
  childrenBy(sentence, noun.index, "acl").some((plan) => isVerbal(plan) && timeBelow(scene, at, sentence, plan) !== null);

/** « le troisième cycle a été repoussé sine die »: what was called off in this clause was only planned. */
function isCalledOff({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean {
  const verb = noun.deprel === "nsubj:pass" ? headOf(sentence, noun) : null;
  return verb !== null && isCallingOff(lexicon, sentence, verb);
}

/** "Sea border talks put off", « Les pourparlers de Genève annulés »: a headline leaves out that they were. */
function isHeadlined({ lexicon, speech }: Scene, sentence: Sentence, noun: Token): boolean {
  // "The fourth round, put off by a week, ended on Tuesday."
  if (sentence.tokens.at(-1)?.form === ".") return false;
  const isNext = (t: Token): boolean =>
    t.index > noun.index && sentence.tokens.slice(noun.index, t.index).every(({ upos }) => upos !== "PUNCT");
  const head = universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  if (head)
    return (
      head.head < 0 &&
      isNext(head) &&
      childrenBy(sentence, head.index, "obj", "aux", "xcomp", "ccomp").length === 0 &&
      !isNegated(sentence, head, speech) &&
      isCallingOff(lexicon, sentence, head)
    );
  if (sentence.tokens.some((t) => (t.upos === "VERB" || t.upos === "AUX") && isFinite(sentence, t))) return false;
  const beside = sentence.tokens.filter((t) => universal(t.deprel) === "acl" && t.feats["VerbForm"] === "Part");
  return beside.some((t) => isNext(t) && dominates(sentence, noun.index, t.index) && isCallingOff(lexicon, sentence, t));
}

function isCallingOff(lexicon: Scene["lexicon"], sentence: Sentence, verb: Token): boolean {
  if (!isVerbal(verb)) return false;
  const entries = lexicon.verbs.get(lexicon.lemmaOf(verb)) ?? [];
  const words = childrenOf(sentence, verb.index).map((t) => t.form.toLowerCase());
  return entries.some(({ frame, rest }) => frame.kind === CALLED_OFF && rest.every((word) => words.includes(word)));
}

/** Talks of which the verb says for when they were planned. */
function isSaidDue(scene: Scene, sentence: Sentence, noun: Token): boolean {
  const verb = universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  return verb !== null && (isSaidToBeDue(scene, sentence, verb) || isDue(scene, sentence, noun));
}

/** "A 14th round had been due on Wednesday". */
function isDue({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean {
  const head = universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  if (!head || childrenBy(sentence, head.index, "cop").length === 0) return false;
  return [head, ...childrenOf(sentence, head.index)].some(
    (t) => t.upos === "ADJ" && t.index > noun.index && lexicon.data.scheduling.includes(t.lemma),
  );
}

/** "withdrew from a fifth round hours before it was to open", « s'est retiré du cycle avant qu'il ne s'ouvre »: whoever stays away then, nobody tells that it was held. */
function isLeftBefore(scene: Scene, sentence: Sentence, noun: Token): boolean {
  const { opening, offsetSides } = scene.lexicon.data;
  const verb = ["obl", "obj"].includes(universal(noun.deprel)) ? headOf(sentence, noun) : null;
  if (!verb || !isVerbal(verb) || isMeeting(scene, verb)) return false;
  return childrenBy(sentence, verb.index, "advcl").some((later) => {
    const marks = childrenBy(sentence, later.index, "mark");
    const isToCome = later.feats["VerbForm"] === "Inf" || marks.length > 1;
    const isOfIt = childrenBy(sentence, later.index, "nsubj").some(({ upos }) => upos === "PRON");
    const isBefore = marks.some((t) => offsetSides[t.lemma] === -1);
    return isBefore && isToCome && isOfIt && isAmong(opening, plainName(nameOf(scene, sentence, later)));
  });
}

/** "The third round had been planned for June", "announced for June": what a verb says of the talks themselves, and of when they are to be. */
function isSetFor(scene: Scene, at: number, sentence: Sentence, noun: Token): boolean {
  const isPassive = noun.deprel === "nsubj:pass";
  const verb = isPassive || universal(noun.deprel) === "obj" ? headOf(sentence, noun) : null;
  if (!verb || !isVerbal(verb) || isNegated(sentence, verb, scene.speech)) return false;
  if (childrenBy(sentence, verb.index, "xcomp", "ccomp").length > 0) return false;
  const isScheduled = isPassive && scene.lexicon.data.scheduling.includes(scene.lexicon.lemmaOf(verb));
  return scene.timesIn(at).some(({ span, edtf }) => {
    const word = headWord(sentence, span);
    if (!word || !(word.head === verb.index || (!isPassive && word.head === noun.index && word.index > noun.index))) return false;
    return (isScheduled && word.head === verb.index) || (edtf !== null && isToward(scene, sentence, word));
  });
}

/** "The mediator announced a third round on Friday", « un cycle a été annoncé lundi »: talks to come, on a day that nobody tells. */
function isAnnounced(scene: Scene, at: number, sentence: Sentence, noun: Token): boolean {
  const { lexicon, published } = scene;
  const isPassive = noun.deprel === "nsubj:pass";
  // « avait annoncé l'ouverture de tractations »
  const isStart = lexicon.is("phases", noun) && childrenBy(sentence, noun.index, "nmod").some((t) => isTalksNoun(scene, t));
  const isNew = isStart || childrenBy(sentence, noun.index, "det").some((t) => t.feats["Definite"] === "Ind");
  const verb =
    (isTalksNoun(scene, noun) || isStart) && (isPassive || (universal(noun.deprel) === "obj" && isNew))
      ? headOf(sentence, noun)
      : null;
  if (!verb || !lexicon.data.announcing.includes(lexicon.lemmaOf(verb)) || isNegated(sentence, verb, scene.speech)) return false;
  // "was declared closed", "was proclaimed a success"
  const isMore = childrenBy(sentence, verb.index, "xcomp", "ccomp", "obj").some((t) => t.index !== noun.index);
  if (isMore) return false;
  const days = scene.timesIn(at).filter(({ span, edtf }) => edtf !== null && headWord(sentence, span)?.head === verb.index);
  return published !== null && days.every(({ edtf }) => (edtf ?? "") <= published);
}

/** « prévu le 7 décembre, le cycle n'aura pas lieu »: the day beside it is that of the plan; null where nothing says so. */
function planGivenUp(scene: Scene, at: number, sentence: Sentence, noun: Token): Time | null {
  const verb = universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  if (!verb || !isNegated(sentence, verb, scene.speech)) return null;
  const { lexicon } = scene;
  // "convened for Friday, did not take place": of what did not, every day is one that was planned
  const isNone = isAmong(lexicon.data.occurring, plainName(nameOf(scene, sentence, verb)));
  const plans = childrenBy(sentence, noun.index, "acl").filter(
    (t) =>
      isVerbal(t) &&
      (lexicon.data.scheduling.includes(lexicon.lemmaOf(t)) || (isNone && childrenBy(sentence, t.index, "nsubj").length === 0)) &&
      t.feats["VerbForm"] === "Part",
  );
  return plans.map((plan) => timeBelow(scene, at, sentence, plan)).find((time) => time !== null) ?? null;
}

/** « n'ont pas eu lieu », "did not take place": told of a day that is over. */
const isLostAlready = (scene: Scene, sentence: Sentence, nouns: readonly Token[]): boolean =>
  nouns.every((noun) => numberOf(scene, sentence, noun) === null) &&
  nouns.some((noun) => {
    const verb = universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
    return verb !== null && isPast(scene, sentence, verb);
  });

/** « le report du quatrième cycle », "the cancellation of the third round". */
function isOfCallingOff({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean {
  const head = universal(noun.deprel) === "nmod" ? headOf(sentence, noun) : null;
  return head !== null && lexicon.is("callingOff", head) && lexicon.has("of", caseOf(sentence, noun.index).split(" ")[0] ?? "");
}

/** How talks stand that somebody works for. `isThen`: the clause says when they are to be, not when somebody asked for them. */
interface Aim {
  readonly mood: Factuality;
  readonly isThen: boolean;
}

/** "called for a third round", « en vue du cinquième cycle », « reviendront pour un quatrième »; null where it says that they meet for it. */
function aimedAt(scene: Scene, sentence: Sentence, noun: Token): Aim | null {
  const { lexicon } = scene;
  const head = headOf(sentence, noun);
  if (!head || !["obl", "nmod", "advcl"].includes(universal(noun.deprel))) return null;
  const mark = caseOf(sentence, noun.index);
  if (isToBeSeenAt(scene, sentence, noun, mark)) return { mood: "planned", isThen: true };
  const phrase = `${caseOf(sentence, head.index)} ${head.form.toLowerCase()} ${mark}`.trim();
  const planned: Aim = { mood: "planned", isThen: false };
  if (lexicon.has("aheadOf", mark) || lexicon.has("aheadOf", phrase)) return planned;
  if (!lexicon.has("towards", mark)) return null;
  if (head.upos === "NOUN") return planned;
  if (head.upos !== "VERB") return null;
  const found = moodOf(scene, sentence, head, null);
  // "They would not go to Oslo on Monday for the third round": that one does not come is no word of there being none.
  if (found === "denied" && isDefinite(sentence, noun)) return { mood: "planned", isThen: true };
  if (found !== "asserted") return { mood: found, isThen: true };
  const wished = lexicon.moods.get(lexicon.lemmaOf(head));
  if (wished) return { mood: wished, isThen: false };
  return isMeeting(scene, head) ? null : planned;
}

/** "to be taken up at a seventh round", « seront discutées lors d'un quatrième cycle »: a round that is not known yet is to come with what it is to deal with. */
function isToBeSeenAt(scene: Scene, sentence: Sentence, noun: Token, mark: string): boolean {
  const [article] = childrenBy(sentence, noun.index, "det");
  const head = headOf(sentence, noun);
  // « lors » for an adverb
  const adverb = head?.upos === "ADV" ? `${head.form.toLowerCase()} ${prepositionOf(sentence, noun.index)}` : null;
  const verb = head && adverb !== null ? headOf(sentence, head) : head;
  if (verb?.upos !== "VERB" || universal(noun.deprel) !== "obl" || article?.feats["Definite"] !== "Ind") return false;
  const { lexicon } = scene;
  const isIn =
    adverb === null ? lexicon.has("simultaneous", mark) || lexicon.has("engaged", mark) : lexicon.has("simultaneous", adverb);
  return isIn && moodOf(scene, sentence, verb, null) === "planned";
}

/** "met for", "arrived for", "returned for a third round": verbs by which people come together. */
function isMeeting({ lexicon }: Scene, verb: Token): boolean {
  const entries = lexicon.verbs.get(lexicon.lemmaOf(verb)) ?? [];
  return (
    entries.some(({ frame }) => MEETINGS.has(frame.kind) || COMING.has(frame.kind)) ||
    lexicon.data.occurring.includes(lexicon.lemmaOf(verb))
  );
}

const isDefinite = (sentence: Sentence, noun: Token): boolean =>
  childrenBy(sentence, noun.index, "det").some((t) => t.feats["Definite"] !== "Ind");

const COMING: ReadonlySet<string> = new Set(["visit", "hosting"]);

function timeBelow(scene: Scene, at: number, sentence: Sentence, noun: Token): Time | null {
  return (
    scene.timesIn(at).find(({ span }) => {
      const head = headWord(sentence, span);
      return head !== null && dominates(sentence, noun.index, head.index);
    }) ?? null
  );
}
