import type { Time } from "../../claims/index.ts";
import { childrenBy, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { isVerbal } from "../statements/clause.ts";
import { boundOf } from "./ahead.ts";
import { kindsAlone } from "./lexicon.ts";
import { attendantsOf, RULE_OF } from "./nouns.ts";
import { numberOf } from "./process.ts";
import { type Draft, isTalksNoun, MEETINGS, type Scene } from "./scene.ts";
import { timeOf } from "./when.ts";

/** From a day to a day. */
const COURSE = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * « la précédente session, du 25 au 27 septembre, avait permis d'aborder la justice », "the fifth round (March 4-7) changed little": talks
 * of which the days stand right behind them, between commas or in brackets, whatever the sentence goes on to tell.
 */
export function withDaysBeside(scene: Scene, drafts: readonly Draft[]): Draft[] {
  let found = [...drafts];
  for (const [at, sentence] of scene.analysis.sentences.entries()) {
    for (const time of scene.timesIn(at)) {
      const noun = talksBefore(scene, sentence, time);
      if (!noun) continue;
      const about = found.filter((draft) => draft.sentence === at && [draft.trigger, ...draft.nouns].includes(noun.index));
      const course = { edtf: time.edtf ?? "", times: [time.id] };
      if (about.length === 0) found.push(talksDraft(scene, at, sentence, noun, course));
      else
        found = found.map((draft) =>
          about.includes(draft) && MEETINGS.has(draft.kind) && !draft.course && timeOf(scene, sentence, draft) === null
            ? { ...draft, course }
            : draft,
        );
    }
  }
  return found;
}

/** The talks that days between two marks stand behind. */
function talksBefore(scene: Scene, sentence: Sentence, { span, edtf }: Time): Token | null {
  const inside = sentence.tokens.filter((t) => t.end > span.start && t.start < span.end);
  const [first, last] = [inside[0], inside.at(-1)];
  const preposition = first && sentence.tokens[first.index - 1];
  const from = preposition?.upos === "ADP" || preposition?.upos === "DET" ? preposition : first;
  const [before, behind] = [from && sentence.tokens[from.index - 1], last && sentence.tokens[last.index + 1]];
  const isBracketed = before?.form === "(" && behind?.form === ")";
  const isSetOff = before?.form === "," && behind?.form === ",";
  // "the round, Monday, …": a day alone may be that of anything
  if (edtf === null || !(isBracketed ? COURSE.test(edtf) || DAY.test(edtf) : isSetOff && COURSE.test(edtf))) return null;
  let noun: Token | null = sentence.tokens[(before?.index ?? 0) - 1] ?? null;
  let talks: Token | null = null;
  for (let steps = 0; noun && steps < 3; steps++) {
    if (isTalksNoun(scene, noun)) talks = noun;
    noun = ["nmod", "amod"].includes(universal(noun.deprel)) ? headOf(sentence, noun) : null;
  }
  return talks;
}

/** A day, a span of days or a month. */
export const MONTH_OR_DAY = /^\d{4}-\d\d(?:-\d\d)?(?:\/\d{4}-\d\d-\d\d)?$/;

/** « tenu en mai », "held in May": a participle by which talks take place. */
export const isHeldBy = ({ lexicon }: Scene, sentence: Sentence, verb: Token): boolean =>
  verb.feats["VerbForm"] === "Part" &&
  childrenBy(sentence, verb.index, "aux").length === 0 &&
  [...lexicon.data.light, ...lexicon.data.occurring].includes(lexicon.lemmaOf(verb));

/** « une réunion par visioconférence du Groupe de contact trilatéral »: what a process or a contact group holds is one of its rounds. */
export function processBehind(scene: Scene, at: number, sentence: Sentence, noun: Token): string | null {
  for (const token of sentence.tokens.slice(noun.index + 1, noun.index + 1 + PROCESS_WITHIN)) {
    const entity = scene.entity(scene.mentions.covering(at, token.index)?.entity ?? null);
    if (entity?.type === "process" && entity.ref !== null) return entity.id;
    if (token.upos === "PUNCT" || isVerbal(token)) return null;
  }
  return null;
}

/** Words from a sitting to the process that it is of. */
const PROCESS_WITHIN = 7;

/** "the previous meeting", « la dernière séance »: one of a series as seen from the one that is told of. */
export const isOneBefore = ({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean =>
  lexicon.is("rounds", noun) &&
  childrenBy(sentence, noun.index, "amod").some((t) => lexicon.is("priors", t) || lexicon.is("last", t));

/** Talks told by nothing but their noun and the days beside it: held where those are over, else planned. */
export function talksDraft(
  scene: Scene,
  at: number,
  sentence: Sentence,
  noun: Token,
  course: NonNullable<Draft["course"]>,
  place: string | null = null,
): Draft {
  const isCounted = numberOf(scene, sentence, noun) !== null;
  const of = scene.lexicon.is("rounds", noun) && !isCounted ? processBehind(scene, at, sentence, noun) : null;
  const isBefore = isOneBefore(scene, sentence, noun);
  const isRound = of !== null || isBefore || scene.lexicon.is("cycles", noun) || isCounted;
  const own = kindsAlone(scene.lexicon, noun).find((kind) => MEETINGS.has(kind)) ?? "talks";
  const kind = isRound ? "talks-round" : own;
  const published = scene.published?.slice(0, 10) ?? null;
  const end = boundOf(course.edtf, "latest");
  const isOver = published !== null && end !== null && end <= (boundOf(published, "latest") ?? end);
  return {
    because: { rule: RULE_OF.occurring, entry: `${kind}: ${noun.lemma}`, to: [noun.index, noun.index] },
    sentence: at,
    kind,
    trigger: noun.index,
    words: [noun.index],
    clause: noun.index,
    actors: attendantsOf(scene, at, sentence, noun),
    recipients: [],
    deeds: [],
    nouns: [noun.index],
    course,
    mood: isOver ? "asserted" : "planned",
    ...(place === null ? {} : { place }),
    ...(of === null ? {} : { of }),
  };
}
