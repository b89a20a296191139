import type { Event, Statement, Time } from "../../claims/index.ts";
import { type Analysis, childrenBy, dominates, headOf, universal } from "../../text/index.ts";
import type { MentionTable } from "../mention.ts";
import { isFinite, isNegated } from "../statements/clause.ts";
import type { Trace } from "../trace.ts";
import { assemble } from "./assemble.ts";
import { closureDrafts } from "./closures.ts";
import { withCountedTalks } from "./counted-talks.ts";
import { withCourses } from "./courses.ts";
import { withDeedsAtTalks } from "./deeds-at-talks.ts";
import { isBareParticiple } from "./frame.ts";
import { haltedRounds } from "./halted-rounds.ts";
import { headWord } from "./head-word.ts";
import { judgementDrafts } from "./judgements.ts";
import { lexiconOf } from "./lexicon.ts";
import { nounDrafts } from "./nouns.ts";
import { withPastPlans } from "./past-plans.ts";
import { asDatedByPlan, plansBeside } from "./planned.ts";
import { asSitting } from "./process.ts";
import { pronounDrafts } from "./pronouns.ts";
import { occurringIn, withRounds } from "./rounds.ts";
import { CALLED_OFF, type Draft, dropped, isTalksNoun, MEETINGS, type Scene, sceneOf } from "./scene.ts";
import { speechDrafts } from "./speech.ts";
import { takesPlace, timeBelow } from "./support.ts";
import { withTalksTakenUp } from "./talks-taken-up.ts";
import { asUnheld } from "./unheld.ts";
import { verbDrafts } from "./verbs/index.ts";
import { timeOf } from "./when.ts";

/**
 * What happened, happens or is said to be going to happen, by verbs, nouns and acts of speech, in the order of the text
 * with the ids `v1`, `v2` …. One event a trigger. A language without a lexicon of events gives none.
 */
export function readEvents(
  analysis: Analysis,
  mentions: MentionTable,
  times: readonly Time[],
  statements: readonly Statement[],
  trace: Trace | null = null,
  published: string | null = null,
): Event[] {
  const lexicon = lexiconOf(analysis.language);
  const scene =
    lexicon &&
    sceneOf(
      withCountedTalks(withTalksTakenUp(analysis, lexicon), lexicon),
      mentions,
      times,
      statements,
      lexicon,
      trace,
      published,
    );
  if (!scene) return [];
  const known = new Set<string>();
  const drafts = scene.analysis.sentences.flatMap((_, at) => {
    const told = withoutRepeated(scene, verbDrafts(scene, at)).filter((d) => !isBesideItsCourse(scene, d));
    const taken = new Set(told.flatMap((d) => [...d.words, ...d.deeds]));
    const named = nounDrafts(scene, at, taken).filter((d) => !isCalledOff(scene, d, told));
    const verbs = told.map((verb) => withThoseOf(scene, verb, named));
    const nouns = named.filter((d) => !isToldBeside(scene, d, verbs) && !verbs.some((verb) => isOfOneVerb(verb, d)));
    for (const d of nouns) for (const w of d.words) taken.add(w);
    const again = [...pronounDrafts(scene, at, taken), ...judgementDrafts(scene, at, taken)];
    for (const d of [...verbs, ...nouns, ...again]) for (const w of d.words) known.add(`${at}:${w}`);
    return [...verbs.map((d) => withPlan(scene, d)), ...nouns, ...again];
  });
  const closures = closureDrafts(scene);
  const closed = new Set(closures.map((d) => `${d.sentence}:${d.trigger}`));
  const others = drafts.filter((d) => !closed.has(`${d.sentence}:${d.trigger}`));
  const told = withCourses(scene, withRounds(scene, others)).map((d) =>
    asDatedByPlan(scene, asSitting(scene, asUnheld(scene, d))),
  );
  const planned = [...withDeedsAtTalks(scene, told), ...plansBeside(scene, told), ...haltedRounds(scene, told)];
  return assemble(scene, [...withPastPlans(scene, withoutTwins(scene, planned)), ...closures, ...speechDrafts(scene, known)]);
}

/**
 * « Les négociations parrainées par l'ONU ont débuté mardi à Genève »: a participle that only says whose talks they are tells nothing
 * that the verb of the sentence, by which they took place, does not tell with its day and its town.
 */
function isBesideItsCourse(scene: Scene, { kind, sentence: at, clause }: Draft): boolean {
  const sentence = scene.analysis.sentences[at];
  const participle = sentence?.tokens[clause];
  if (kind !== TALKS || !sentence || !participle || participle.deprel !== "acl" || isFinite(sentence, participle)) return false;
  const noun = headOf(sentence, participle);
  const verb = noun && universal(noun.deprel) === "nsubj" ? headOf(sentence, noun) : null;
  if (!noun || !verb || !isTalksNoun(scene, noun)) return false;
  // « doivent reprendre », « sont prévues »
  const courses = [verb, ...childrenBy(sentence, verb.index, "xcomp")];
  if (!courses.some((t) => takesPlace(scene, sentence, t) || scene.lexicon.is("scheduling", t))) return false;
  const isDated = scene.timesIn(at).some(({ span }) => {
    const head = headWord(sentence, span);
    return head !== null && dominates(sentence, clause, head.index);
  });
  if (!isDated) dropped(scene, at, participle, "told-already");
  return !isDated;
}

/** « Le quatrième cycle, prévu le 22 février, s'est ouvert dimanche »: what a plan was for is told once. */
function withoutTwins(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const dayOf = (d: Draft): string | null => {
    const sentence = scene.analysis.sentences[d.sentence];
    return d.when?.id ?? d.course?.times[0] ?? (sentence ? timeOf(scene, sentence, d)?.times[0] : undefined) ?? null;
  };
  const isTwin = (a: Draft, b: Draft): boolean =>
    b.mood === "planned" &&
    MEETINGS.has(b.kind) &&
    a.sentence === b.sentence &&
    a.nouns.some((noun) => b.nouns.includes(noun)) &&
    dayOf(a) !== null &&
    dayOf(a) === dayOf(b);
  return drafts.filter((plan, at) => plan.mood !== "planned" || !drafts.slice(0, at).some((before) => isTwin(plan, before)));
}

const TALKS = "talks";

/** « ont bouclé mercredi trois jours de consultations »: the verb with its object, and what is counted in it, are one. */
const isOfOneVerb = (verb: Draft, noun: Draft): boolean =>
  verb.kind === TALKS &&
  noun.kind === TALKS &&
  verb.clause === noun.clause &&
  verb.clause === verb.trigger &&
  noun.course !== undefined;

/** True where both tell of one noun, or one of the noun that the other only says a part of. */
function isSameTalks(scene: Scene, verb: Draft, noun: Draft): boolean {
  if (verb.kind !== noun.kind || verb.sentence !== noun.sentence || verb.trigger === noun.trigger) return false;
  const tokens = scene.analysis.sentences[noun.sentence]?.tokens;
  if (universal(tokens?.[verb.clause]?.deprel ?? "") !== "acl") return false;
  if (scene.lexicon.crosswalk.kinds[verb.kind]?.plover.type !== "CONSULT") return false;
  return noun.nouns.some((index) => verb.nouns.includes(index) || verb.nouns.includes(tokens?.[index]?.head ?? -1));
}

/** « au terme d'un deuxième cycle de négociations tenu lundi »: those who talked, where the participle names nobody. */
function withThoseOf(scene: Scene, verb: Draft, nouns: readonly Draft[]): Draft {
  const same = verb.actors.length === 0 ? nouns.find((noun) => isSameTalks(scene, verb, noun)) : undefined;
  return same ? { ...verb, actors: same.actors } : verb;
}

/** The noun beside its participle tells nothing more: « cycle de négociations tenu lundi » is one event. */
function isToldBeside(scene: Scene, draft: Draft, verbs: readonly Draft[]): boolean {
  const sentence = scene.analysis.sentences[draft.sentence];
  const token = sentence?.tokens[draft.trigger];
  const own = sentence?.tokens[draft.clause];
  // « Les discussions, entamées dimanche, reprendront le 20 juin »: of another day
  const isFurther = ({ clause }: Draft): boolean =>
    sentence !== undefined &&
    MEETINGS.has(draft.kind) &&
    own?.index === token?.head &&
    timeBelow(scene, draft.sentence, sentence, own, sentence.tokens[clause]) !== null;
  const beside = verbs.some((verb) => isSameTalks(scene, verb, draft) && !isFurther(verb));
  if (beside && token) dropped(scene, draft.sentence, token, "told-already");
  return beside;
}

/** "A summit that was to be held on Sunday has been cancelled": there was none beside the one called off. */
function isCalledOff(scene: Scene, draft: Draft, verbs: readonly Draft[]): boolean {
  const sentence = scene.analysis.sentences[draft.sentence];
  const token = sentence?.tokens[draft.trigger];
  // « Reportée deux fois, la rencontre s'est tenue lundi »
  const isBefore = ({ clause }: Draft): boolean => {
    const verb = sentence?.tokens[clause];
    return sentence !== undefined && verb?.head === draft.clause && isBareParticiple(scene, sentence, verb);
  };
  const off = verbs.some(
    (verb) => verb.kind === CALLED_OFF && draft.nouns.some((noun) => verb.nouns.includes(noun)) && !isBefore(verb),
  );
  if (off && token) dropped(scene, draft.sentence, token, "told-already");
  return off;
}

/** What was called off, with the clause beside its noun that says where and when it was to be. */
function withPlan(scene: Scene, draft: Draft): Draft {
  const sentence = scene.analysis.sentences[draft.sentence];
  if (!sentence || draft.kind !== CALLED_OFF) return draft;
  const nouns = draft.nouns.flatMap((i) => sentence.tokens[i] ?? []);
  const [verb] = nouns.flatMap((noun) => occurringIn(scene, sentence, noun) ?? []);
  if (!verb) return draft;
  const { index } = verb;
  return { ...draft, planned: { ...draft, trigger: index, words: [index], clause: index, nouns: [] } };
}

/** What is denied is told too: "denied having shelled the village". */
const DENIAL = "denial";

/** « refuse de négocier » is the refusal and no talks beside it; « tués et blessés » is told once. */
function withoutRepeated(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const type = (d: Draft): string | undefined => scene.lexicon.crosswalk.kinds[d.kind]?.plover.type;
  const byClause = new Map(drafts.map((d) => [d.clause, d]));
  return drafts.filter((d) => {
    const token = scene.analysis.sentences[d.sentence]?.tokens[d.clause];
    const head = token && byClause.get(token.head);
    if (!token || !head) return true;
    const relation = universal(token.deprel);
    const own =
      relation === "xcomp" || relation === "ccomp"
        ? type(head) !== "REJECT" || head.kind === DENIAL || isNegatedAt(scene, head) || isFiniteAt(scene, d)
        : relation !== "conj" ||
          head.kind !== d.kind ||
          !sameIds([...head.actors, ...head.recipients], [...d.actors, ...d.recipients]);
    if (!own) dropped(scene, d.sentence, token, "told-already");
    return own;
  });
}

/** « n'exclut pas de se rendre »: the refusal is none, what follows may be. */
function isNegatedAt(scene: Scene, { sentence: at, clause }: Draft): boolean {
  const sentence = scene.analysis.sentences[at];
  const verb = sentence?.tokens[clause];
  return sentence !== undefined && verb !== undefined && isNegated(sentence, verb, scene.speech);
}

/** "denied that it had attacked": a clause of its own tells what is denied. */
function isFiniteAt(scene: Scene, { sentence: at, clause }: Draft): boolean {
  const sentence = scene.analysis.sentences[at];
  const verb = sentence?.tokens[clause];
  return sentence !== undefined && verb !== undefined && isFinite(sentence, verb);
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));
