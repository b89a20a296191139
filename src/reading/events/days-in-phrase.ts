import type { Event, Time } from "../../claims/index.ts";
import { childrenBy, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isFinite, isNegated, isVerbal } from "../statements/clause.ts";
import { isInDateline } from "./dateline.ts";
import { isHeldBy, MONTH_OR_DAY, talksDraft } from "./days-beside.ts";
import { countAt, dayOf, lasting } from "./extent.ts";
import { headWord } from "./head-word.ts";
import { moodOf } from "./mood.ts";
import { isCountedFrom } from "./offset.ts";
import { numberOf } from "./process.ts";
import { ACTING, caseOf, type Draft, isLocated, isTalksNoun, MEETINGS, prepositionOf, type Scene } from "./scene.ts";
import { timeOf } from "./when.ts";

type Course = NonNullable<Event["time"]>;

/** What stands right behind talks and says when and where they were. */
interface Behind {
  readonly times: readonly Time[];
  readonly place: string | null;
}

/**
 * "Since the last round in Cairo on May 3, both sides have …", « Deux cycles, le 16 mai et le 2 juin à Istanbul, ont permis … »: talks of
 * which a phrase tells day and town, as the subject of some verb or as what came before or beside it, whatever that verb tells.
 */
export function withDaysInPhrase(scene: Scene, drafts: readonly Draft[]): Draft[] {
  let found = [...drafts];
  for (const [at, sentence] of scene.analysis.sentences.entries()) {
    if (scene.timesIn(at).length === 0) continue;
    for (const noun of sentence.tokens) {
      // « l'étape de Doha, en décembre »: of what, nobody says
      if (!isTalksNoun(scene, noun) || scene.lexicon.is("parts", noun)) continue;
      if (isPartOfOther(scene, sentence, noun) || !isPresupposed(scene, sentence, noun)) continue;
      const isSeveral = scene.lexicon.is("rounds", noun) && noun.feats["Number"] === "Plur";
      const { times: own, place } = behind(scene, at, sentence, noun);
      const deed = own.length > 0 ? null : dayOfDeed(scene, at, sentence, noun, place);
      const times = deed ? [deed] : own;
      const about = found.filter((d) => d.sentence === at && [d.trigger, ...d.nouns].includes(noun.index));
      const held = about.filter((d) => MEETINGS.has(d.kind));
      if (about.length > held.length) continue;
      if (times.length === 0 || (times.length > 1 && !isSeveral)) continue;
      const taken = new Set(held.flatMap((d) => d.course?.times ?? timeOf(scene, sentence, d)?.times ?? []));
      const open = times.filter(({ id }) => !taken.has(id)).map((time) => courseOf(scene, sentence, noun, time, time === deed));
      const [first, ...others] = open;
      if (!first) continue;
      // « les deux premiers cycles, en mars et en avril »: each bears its own number
      const isCounted = isSeveral && numberOf(scene, sentence, noun) === 1;
      const made = (course: Course, nth: number): Draft => ({
        ...talksDraft(scene, at, sentence, noun, course, place),
        ...(isCounted ? { takes: { process: scene.mentions.processAt(at, noun.index), round: nth } } : {}),
      });
      if (held.length === 0) found.push(...open.map((course, i) => made(course, i + 1)));
      else if (isSeveral && held.length === 1 && taken.size > 0)
        found.push(...open.map((course, i) => ({ ...made(course, taken.size + i + 1), actors: held[0]?.actors ?? [] })));
      else if (taken.size === 0)
        found = [
          ...found.map((d) => (held.includes(d) ? { ...d, course: first, ...(place === null ? {} : { place }) } : d)),
          ...others.map((course, i) => made(course, i + 2)),
        ];
    }
  }
  return found;
}

/** « au terme d'une réunion de trois jours »: up to the day on which it ended. */
function courseOf(scene: Scene, sentence: Sentence, noun: Token, time: Time, isEnd: boolean): Course {
  const plain = { edtf: time.edtf ?? "", times: [time.id] };
  const days = isEnd ? childrenBy(sentence, noun.index, "nmod").find((t) => scene.lexicon.is("days", t)) : undefined;
  const count = days ? countAt(scene, sentence, days) : null;
  const end = dayOf(plain.edtf);
  return count === null || count < 2 || count > LONGEST || end === null ? plain : lasting(plain, end - count + 1, end);
}

/** Meetings that are told to last longer are told by weeks. */
const LONGEST = 14;

/**
 * "agreed on Sunday to free prisoners at the end of a meeting in Geneva", « a été décidée mercredi lors d'une réunion »: what is told done
 * at talks, or as they ended, tells their day, where the sentence has no other.
 */
function dayOfDeed(scene: Scene, at: number, sentence: Sentence, noun: Token, place: string | null): Time | null {
  const top = aboveOf(scene, sentence, noun);
  if (top === noun && !marksOf(sentence, noun).some((mark) => scene.lexicon.has("simultaneous", mark))) return null;
  const length = childrenBy(sentence, noun.index, "nmod").find((t) => scene.lexicon.is("days", t));
  const isNamed = subtree(sentence, noun.index).some((i) => scene.mentions.processAt(at, i) !== null);
  let verb = headOf(sentence, top);
  for (let steps = 0; verb && !isFinite(sentence, verb) && steps < VERB_WITHIN; steps++) verb = headOf(sentence, verb);
  if (!verb || !isFinite(sentence, verb)) return null;
  // « Le dialogue a été interrompu mercredi au terme d'une séance houleuse »
  const isOfTalks = childrenBy(sentence, verb.index, "nsubj").some((t) => isTalksNoun(scene, t));
  if (place === null && !length && !isNamed && !isOfTalks) return null;
  const [only, ...others] = scene.timesIn(at);
  const published = scene.published?.slice(0, 10) ?? null;
  if (!only || others.length > 0 || published === null || !/^\d{4}-\d\d-\d\d$/.test(only.edtf ?? "")) return null;
  const word = headWord(sentence, only.span);
  if ((only.edtf ?? "") > published || isInDateline(sentence, word ?? noun)) return null;
  // « ont accepté une trêve à l'issue de pourparlers, a annoncé vendredi le ministère »: when it was said
  if (word && !length && isOfOther(sentence, word, verb)) return null;
  return moodOf(scene, sentence, verb, null, verb) === "asserted" ? only : null;
}

function isOfOther(sentence: Sentence, word: Token, verb: Token): boolean {
  let at = headOf(sentence, word);
  for (let steps = 0; at && !isVerbal(at) && steps < VERB_WITHIN; steps++) at = headOf(sentence, at);
  return at !== null && at.index !== verb.index && universal(at.deprel) === "parataxis" && isFinite(sentence, at);
}

/** Words from talks up to the verb that tells what was done at them: « sont convenus de créer une commission au terme de … ». */
const VERB_WITHIN = 3;

/** "twelve hours of discussions": how long they were, or the talks themselves. */
function aboveOfLength(scene: Scene, sentence: Sentence, noun: Token): Token {
  const head = universal(noun.deprel) === "nmod" ? headOf(sentence, noun) : null;
  const isLength =
    head !== null && (scene.lexicon.data.offsetUnits[head.lemma.toLowerCase()] !== undefined || scene.lexicon.is("days", head));
  return isLength ? head : noun;
}

/** « au terme d'une réunion »: the end of talks, or the talks themselves. */
function aboveOf(scene: Scene, sentence: Sentence, noun: Token): Token {
  const head = universal(noun.deprel) === "nmod" ? headOf(sentence, noun) : null;
  return head && scene.lexicon.is("ends", head) ? head : noun;
}

/** The prepositions of a noun, with the adverb that some stand behind: « lors de ». */
function marksOf(sentence: Sentence, noun: Token): readonly string[] {
  const [own, first] = [caseOf(sentence, noun.index), prepositionOf(sentence, noun.index)];
  const head = headOf(sentence, noun);
  return head?.upos === "ADV" ? [own, first, `${head.form.toLowerCase()} ${first}`] : [own, first];
}

/** "the last round of talks": told by the round. */
function isPartOfOther(scene: Scene, sentence: Sentence, noun: Token): boolean {
  const head = universal(noun.deprel) === "nmod" ? headOf(sentence, noun) : null;
  const isLength = head !== null && scene.lexicon.data.offsetUnits[head.lemma.toLowerCase()] !== undefined;
  return (
    head !== null &&
    !isLength &&
    !scene.lexicon.is("ends", head) &&
    (isTalksNoun(scene, head) || scene.lexicon.is("phases", head))
  );
}

/** As the subject of a verb, or behind a word that tells of them as of something that was: "since", « lors de ». */
function isPresupposed(scene: Scene, sentence: Sentence, noun: Token): boolean {
  const { lexicon } = scene;
  const isMeant = childrenBy(sentence, noun.index, "amod", "acl").some((t) => {
    const name = lexicon.lemmaOf(t);
    return t.index < noun.index && (lexicon.moods.has(name) || lexicon.data.scheduling.includes(name) || lexicon.is("idle", t));
  });
  // « Huit jours après le cycle, le 31 juillet, une frappe »: the day is that on which so many days had gone by
  const whole = aboveOfLength(scene, sentence, noun);
  if (isMeant || [noun, whole].some((t) => isCountedFrom(scene, sentence, aboveOf(scene, sentence, t)))) return false;
  const relation = universal(noun.deprel);
  if (relation === "nsubj") return true;
  // "The statement followed twelve hours of discussions on Sunday at the border", « couronne une réunion tenue lundi »
  const above = aboveOfLength(scene, sentence, noun);
  const verb = universal(above.deprel) === "obj" ? headOf(sentence, above) : null;
  if (verb && lexicon.data.crowning.includes(lexicon.lemmaOf(verb)) && !isNegated(sentence, verb, scene.speech)) return true;
  if (aboveOf(scene, sentence, noun) !== noun) return true;
  const isBeside = marksOf(sentence, noun).some((mark) => lexicon.has("presupposing", mark) || lexicon.has("simultaneous", mark));
  return ["obl", "nmod", "advmod"].includes(relation) && isBeside;
}

/** A day or a month is named by so many words at most: "last Monday", « lundi dernier ». */
const NAME_OF_TIME = 2;

/** The times and the town that stand behind talks, with nothing between that tells of anything else. */
function behind(scene: Scene, at: number, sentence: Sentence, noun: Token): Behind {
  const times: Time[] = [];
  let place: string | null = null;
  let commas = 0;
  for (let i = noun.index + 1; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i];
    if (!token) break;
    const time = scene.timesIn(at).find(({ span }) => token.start < span.end && span.start < token.end);
    if (time) {
      if (!MONTH_OR_DAY.test(time.edtf ?? "")) break;
      // "since the last round in Cairo, on May 4 the rebels attacked"
      if (commas > 0 && !isClosed(sentence, time)) break;
      // "at the close of the round, three months later": seen from another day
      if (time.span.exact.split(/\s+/u).length > NAME_OF_TIME && !/\d/.test(time.span.exact)) break;
      if (!times.includes(time)) times.push(time);
      continue;
    }
    const mention = scene.mentions.covering(at, i);
    const entity = scene.entity(mention?.entity ?? null);
    if (entity?.type === "place" && mention) {
      if (isLocated(scene, sentence, mention.head) || times.length > 0) place ??= entity.id;
      continue;
    }
    if (entity && ACTING.has(entity.type) && times.length === 0) continue;
    if (token.upos === "PUNCT") {
      if (token.form === ",") commas += 1;
      if (![",", "(", ")"].includes(token.form) || commas > 1) break;
      continue;
    }
    // « fin de la quatrième session, prochain rendez-vous le 25 janvier »
    if (!isFiller(scene, sentence, token) || (commas > 0 && isTalksNoun(scene, token))) break;
  }
  return { times, place };
}

/** Words between talks and their day: « du dialogue entre A et B tenu en mai dans la ville suisse de ». */
function isFiller(scene: Scene, sentence: Sentence, token: Token): boolean {
  if (["ADP", "DET", "CCONJ", "ADJ", "NUM"].includes(token.upos)) return true;
  if (token.upos === "NOUN" || token.upos === "PROPN")
    return isTalksNoun(scene, token) || scene.lexicon.is("sites", token) || scene.lexicon.is("days", token);
  return isVerbal(token) && isHeldBy(scene, sentence, token);
}

/** True where a comma, a bracket or the end of the sentence stands behind a time, or the town that goes with it. */
function isClosed(sentence: Sentence, { span }: Time): boolean {
  const next = sentence.tokens.find((t) => t.start >= span.end);
  return next === undefined || next.upos === "PUNCT" || next.upos === "ADP" || next.upos === "CCONJ";
}
