import { childrenBy, childrenOf, headOf, type Sentence, subtree, type Token, universal } from "../../text/index.ts";
import { isFinite, isVerbal } from "../statements/clause.ts";
import { daysOfTalks } from "./days-of-talks.ts";
import { frameOf, isBareParticiple } from "./frame.ts";
import { headWord } from "./head-word.ts";
import { keyOf, type NounEntry } from "./lexicon.ts";
import { isCountedFrom } from "./offset.ts";
import { partiesOf } from "./parties.ts";
import { statementAt } from "./place.ts";
import { ACTING, caseOf, type Draft, dropped, isLocated, isNoun, isPlace, isToward, prepositionOf, type Scene } from "./scene.ts";
import { aboveOf, supportOf, timeBelow } from "./support.ts";
import { creditedWith, isHeadline, isPrecise, type Support } from "./undergone.ts";
import { isOwner, whoAt } from "./who.ts";
import { isWithoutDate } from "./without-date.ts";

/** The events that nouns of a sentence tell. */
export function nounDrafts(scene: Scene, at: number, taken: ReadonlySet<number>): Draft[] {
  const sentence = scene.analysis.sentences[at];
  if (!sentence) return [];
  return sentence.tokens.flatMap((noun) => {
    if (noun.upos !== "NOUN" && !isCapitalised(sentence, noun) && !namesTalks(scene, at, noun)) return [];
    const again = taken.has(noun.index) ? takenUp(scene, at, sentence, noun, taken) : null;
    if (taken.has(noun.index) && !again) return [];
    const told = fromNoun(scene, at, sentence, noun, taken, again);
    const later = told && !again ? takenFurther(scene, at, sentence, noun, told) : null;
    const more = later && fromNoun(scene, at, sentence, noun, taken, later);
    return [
      told && again ? withDayOf(scene, at, sentence, told, again.verb) : told,
      more && withDayOf(scene, at, sentence, more, later.verb),
    ].filter((d) => d !== null);
  });
}

/** Told by its verb: of the day that this gives, and not the participle beside its noun. */
function withDayOf(scene: Scene, at: number, sentence: Sentence, draft: Draft, verb: Token | null): Draft {
  const [noun] = draft.nouns;
  const beside = noun === undefined ? [] : childrenBy(sentence, noun, "acl");
  const when = beside.length === 1 ? timeBelow(scene, at, sentence, verb, beside[0]) : null;
  return when && beside[0] && timeBelow(scene, at, sentence, beside[0]) ? { ...draft, when } : draft;
}

/** « Les discussions, entamées dimanche, reprendront le 20 juin »: what the verb tells of them, with a day of its own, beside the participle. */
function takenFurther(scene: Scene, at: number, sentence: Sentence, noun: Token, told: Draft): Support | null {
  const beside = sentence.tokens[told.clause];
  if (!beside || universal(noun.deprel) !== "nsubj" || universal(beside.deprel) !== "acl" || beside.head !== noun.index)
    return null;
  if (typeOf(scene, told.kind) !== "CONSULT" || scene.lexicon.data.scheduling.includes(scene.lexicon.lemmaOf(beside)))
    return null;
  const above = aboveOf(scene, at, sentence, noun);
  const isCourse = above?.build === "occurring" || above?.build === "over";
  if (!isCourse || !above.verb || above.verb.index < beside.index || !isFinite(sentence, above.verb)) return null;
  return timeBelow(scene, at, sentence, beside) && timeBelow(scene, at, sentence, above.verb, beside) ? above : null;
}

/** « Les pourparlers interrompus en mai ont repris lundi », "Suspended in May, the talks …": what a participle tells of talks is one thing, their verb another. */
function takenUp(scene: Scene, at: number, sentence: Sentence, noun: Token, taken: ReadonlySet<number>): Support | null {
  if (universal(noun.deprel) !== "nsubj") return null;
  const fronted = childrenBy(sentence, noun.head, "advcl").filter((t) => t.index < noun.index);
  const isToldBeside = [...childrenBy(sentence, noun.index, "acl"), ...fronted].some(
    (t) => taken.has(t.index) && isBareParticiple(scene, sentence, t),
  );
  const above = isToldBeside ? aboveOf(scene, at, sentence, noun) : null;
  const isTaking = above?.build === "occurring" || above?.build === "over";
  const isOwn = above?.verb && isTaking && isFinite(sentence, above.verb) && !taken.has(above.verb.index);
  return isOwn ? above : null;
}

/** "Clashes erupted": the capital of a sentence's first word makes no name of it. */
const isCapitalised = ({ names }: Sentence, { index, upos, feats }: Token): boolean =>
  index === 0 && upos === "PROPN" && feats["Number"] === "Plur" && !names.some(({ first }) => first === 0);

function fromNoun(
  scene: Scene,
  at: number,
  sentence: Sentence,
  noun: Token,
  taken: ReadonlySet<number>,
  given: Support | null,
): Draft | null {
  const entry = entryOf(scene, at, sentence, noun);
  if (!entry) return null;
  if (isEnded(scene, at, sentence, noun, entry.frame.kind)) return dropped(scene, at, noun, "not-told");
  const top = topOf(scene, sentence, noun);
  if (top !== noun && taken.has(top.index)) return dropped(scene, at, noun, "told-already");
  if (typeOf(scene, entry.frame.kind) === "CONSULT" && isWithoutDate(scene, sentence, top))
    return dropped(scene, at, noun, "not-told");
  const lasted = typeOf(scene, entry.frame.kind) === "CONSULT" ? daysOfTalks(scene, at, sentence, noun) : null;
  const found = given ?? supportOf(scene, at, sentence, top, noun);
  const isTaken = found.verb !== null && taken.has(found.verb.index);
  // « sont parvenus à un accord, au terme de cinq jours de discussions »: the verb tells of the accord, and the days of the talks
  if (isTaken && !lasted?.time) return dropped(scene, at, noun, "told-already");
  const support: Support = isTaken ? { verb: null, actors: [], build: "alone" } : found;
  if (isOnlyNamed(sentence, top, support, entry.frame.kind)) return dropped(scene, at, noun, "not-told");
  if (!isTold(scene, support, entry.frame.kind)) return dropped(scene, at, noun, "not-told");
  const { kind, owner, to, alone } = entry.frame;
  const below = partiesOf(scene, at, sentence, noun, owner, kind, to ?? []);
  const inner = childrenOf(sentence, noun.index).filter(
    (t) => entry.rest.includes(keyOf(t.lemma)) || entry.rest.includes(keyOf(t.form)),
  );
  // "a cessation of hostilities between A and B"
  const ended = childrenBy(sentence, noun.index, "nmod").filter((t) =>
    isEnded(scene, at, sentence, t, entryOf(scene, at, sentence, t)?.frame.kind ?? ""),
  );
  // « la signature, à Mascate, d'un accord entre A et B »: those who sign are told with what they sign
  const signed =
    entry.frame.placed === true
      ? childrenBy(sentence, noun.index, "nmod").filter((t) => (entryOf(scene, at, sentence, t)?.frame.kind ?? "") === kind)
      : [];
  const within = [
    ...inner.map((t) => partiesOf(scene, at, sentence, t, owner, kind, to ?? [])),
    ...ended.map((t) => partiesOf(scene, at, sentence, t, "actor", kind, to ?? [])),
    ...signed.map((t) => partiesOf(scene, at, sentence, t, "none", kind, to ?? [])),
  ];
  const above = top === noun ? { actors: [], recipients: [] } : partiesOf(scene, at, sentence, top, "none", kind, to ?? []);
  const guests = typeOf(scene, kind) === "CONSULT" ? attendantsOf(scene, at, sentence, noun) : [];
  const says = entry.frame.said ? statementAt(scene, at, noun.start) : null;
  const credited = [
    ...[says?.speaker ?? says?.onBehalfOf ?? []].flat(),
    ...creditedWith(scene, at, sentence, top),
    ...(top === noun ? [] : creditedWith(scene, at, sentence, noun)),
  ];
  const around = support.build === "alone" ? circumstance(scene, at, sentence, top, kind, below.actors.length > 0) : [];
  const actors = [
    ...new Set([
      ...credited,
      ...support.actors,
      ...below.actors,
      ...within.flatMap((w) => w.actors),
      ...above.actors,
      ...around,
      ...guests,
    ]),
  ];
  const recipients = [
    ...new Set([...(support.recipients ?? []), ...below.recipients, ...within.flatMap((w) => w.recipients), ...above.recipients]),
  ].filter((id) => !actors.includes(id));
  const named = actors.length + recipients.length > 0;
  if (entry.frame.towards && recipients.length === 0) return dropped(scene, at, noun, "no-parties");
  const isHeading = (): boolean => isHeadline(sentence, top) && isPrecise(sentence, noun);
  const isAlone = (alone ?? entry.frame.said ?? false) && named;
  // « au lendemain de la signature à Skhirat de l'accord »
  const where = [sentence.tokens[noun.index + 2], ...childrenBy(sentence, noun.index, "nmod", "obl")];
  const isPlaced =
    entry.frame.placed === true &&
    where.some(
      (t) =>
        t !== undefined &&
        isLocated(scene, sentence, t.index) &&
        scene.entity(scene.mentions.at(at, t.index)?.entity ?? null)?.type === "place",
    );
  const tells = isAlone || isPlaced || isDated(scene, at, sentence, top) || isHeading() || Boolean(lasted?.time);
  if (support.build === "alone" && !tells) return dropped(scene, at, noun, "no-party-no-date");
  if (
    (support.build === "light" || support.build === "announced") &&
    !named &&
    !lasted?.time &&
    !isDeedOfPeople(scene, at, sentence, support, kind)
  )
    return dropped(scene, at, noun, "no-parties");
  const late = endsLate(scene, sentence, top);
  const clause = support.verb ?? late ?? clauseAbove(sentence, noun);
  return {
    because: { rule: RULE_OF[support.build], entry: `${kind}: ${entry.written}`, to: [top.index, clause.index] },
    sentence: at,
    kind:
      support.build === "failed"
        ? failureOf(scene, kind)
        : kind === "talks" && scene.lexicon.is("rounds", top)
          ? "talks-round"
          : kind === "meeting" && (lasted !== null || isOfWholeDays(scene, sentence, noun))
            ? "talks"
            : kind,
    trigger: noun.index,
    words: [noun.index, ...(support.verb && Math.abs(support.verb.index - noun.index) < 6 ? [support.verb.index] : [])],
    clause: clause.index,
    actors,
    recipients,
    deeds: [],
    nouns: top === noun ? [noun.index] : [noun.index, top.index],
    ...(lasted?.time ? { course: lasted.time } : {}),
    ...(entry.frame.said || isDone(sentence, late) ? { mood: "asserted", own: true } : {}),
    ...(support.build === "alone" && isHopedFor(scene, sentence, top) ? { mood: "hoped", own: true } : {}),
    ...(TOLD_AHEAD.has(support.build) && isForADay(scene, at, sentence, clause, top) ? { mood: "planned", own: true } : {}),
  };
}

/** « espérait un paraphe dès le 10 juin », "had hoped for a signing on June 10": what is hoped for has not come to be. */
function isHopedFor(scene: Scene, sentence: Sentence, top: Token): boolean {
  const verb = headOf(sentence, top);
  if (!verb || !isVerbal(verb) || scene.lexicon.moods.get(scene.lexicon.lemmaOf(verb)) !== "hoped") return false;
  const relation = universal(top.deprel);
  return relation === "obj" || (relation === "obl" && isToward(scene, sentence, top));
}

const TOLD_AHEAD: ReadonlySet<Support["build"]> = new Set(["announced", "alone"]);

/** « avait annoncé la signature d'un accord pour jeudi »: what is announced for a day is to come, as seen from then. */
function isForADay(scene: Scene, at: number, sentence: Sentence, verb: Token, top: Token): boolean {
  return scene.timesIn(at).some(({ span, edtf }) => {
    const word = headWord(sentence, span);
    return (
      word !== null &&
      /^\d{4}-\d{2}-\d{2}$/.test(edtf ?? "") &&
      isToward(scene, sentence, word) &&
      [verb.index, ...subtree(sentence, top.index)].includes(word.head)
    );
  });
}

/** « Les miliciens se sont livrés à des pillages »: harm that people without a name do. */
const isDeedOfPeople = (scene: Scene, at: number, sentence: Sentence, { verb, build }: Support, kind: string): boolean =>
  build === "light" &&
  verb !== null &&
  HARM.has(typeOf(scene, kind) ?? "") &&
  frameOf(scene, at, sentence, verb).doers.some(
    (t) => t.upos === "NOUN" && (scene.lexicon.is("agents", t) || (scene.lexicon.data.groups["people"] ?? []).includes(t.lemma)),
  );

/** "a cessation of hostilities": the fighting whose end a noun tells is not what is told. */
function isEnded(scene: Scene, at: number, sentence: Sentence, noun: Token, kind: string): boolean {
  const end = universal(noun.deprel) === "nmod" ? headOf(sentence, noun) : null;
  if (!end || typeOf(scene, kind) !== "ASSAULT") return false;
  return end.upos === "NOUN" && entryOf(scene, at, sentence, end)?.frame.kind === "ceasefire";
}

export const RULE_OF = {
  light: "event.carried-noun",
  announced: "event.announced-noun",
  occurring: "event.occurring-noun",
  failed: "event.broken-noun",
  over: "event.ended-noun",
  alone: "event.noun",
} as const;

/** Talks that fail are broken off, a truce that fails is broken. */
const failureOf = (scene: Scene, kind: string): string => (typeOf(scene, kind) === "CONSULT" ? "suspension" : "truce-violation");

/** What failed or ended did not happen, and of harm that is only announced the announcement is told. */
function isTold(scene: Scene, { build }: Support, kind: string): boolean {
  if (build === "failed") return kind === "ceasefire" || typeOf(scene, kind) === "CONSULT";
  if (build === "over") return typeOf(scene, kind) !== "ASSAULT";
  return build !== "announced" || !HARM.has(typeOf(scene, kind) ?? "");
}

/** « résoudre le conflit qui a éclaté il y a douze ans »: of which war one speaks, told beside a noun that the clause is not about. */
const isOnlyNamed = (sentence: Sentence, top: Token, { build, verb }: Support, kind: string): boolean =>
  kind === "war" &&
  build === "occurring" &&
  verb?.deprel === "acl:relcl" &&
  verb.head === top.index &&
  sentence.tokens[top.index + 1]?.form !== "," &&
  !["nsubj", "root"].includes(universal(top.deprel));

const HARM: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "PROTEST"]);

const typeOf = (scene: Scene, kind: string): string | undefined => scene.lexicon.crosswalk.kinds[kind]?.plover.type;

/** « le Comité des négociations syrien »: a noun within the name of somebody. */
function isPartOfName(scene: Scene, at: number, noun: Token): boolean {
  const mention = scene.mentions.covering(at, noun.index);
  if (!mention || mention.head === noun.index) return false;
  const entity = scene.entity(mention.entity);
  return entity !== null && ACTING.has(entity.type);
}

/** "The Conference on Cyprus opened": a name of talks tells of them as the plain word would. */
function namesTalks(scene: Scene, at: number, { index, upos, lemma, form }: Token): boolean {
  if (upos !== "PROPN" || scene.entity(scene.mentions.at(at, index)?.entity ?? null)?.type !== "process") return false;
  const entries = scene.lexicon.nouns.get(keyOf(lemma)) ?? scene.lexicon.nouns.get(keyOf(form)) ?? [];
  return entries.some(({ frame }) => typeOf(scene, frame.kind) === "CONSULT");
}

function entryOf(scene: Scene, at: number, sentence: Sentence, noun: Token): NounEntry | null {
  const { nouns } = scene.lexicon;
  const entries = nouns.get(keyOf(noun.lemma)) ?? nouns.get(keyOf(noun.form));
  if (!entries) return null;
  if (isPartOfName(scene, at, noun)) return dropped(scene, at, noun, "in-a-name");
  const children = childrenOf(sentence, noun.index);
  if (children.some((t) => scene.lexicon.is("idle", t))) return dropped(scene, at, noun, "not-told");
  // « l'appel du président à la reprise »: what the tree hangs on the noun between
  const inner = children.flatMap((t) => (universal(t.deprel) === "nmod" ? childrenBy(sentence, t.index, "nmod") : []));
  const below = [...children, ...inner].flatMap((t) => [keyOf(t.lemma), keyOf(t.form)]);
  const isSite = (t: Token): boolean => isPlace(scene, at, t) || (scene.lexicon.data.groups["places"] ?? []).includes(t.lemma);
  const placed = (): boolean => children.some((t) => universal(t.deprel) === "nmod" && isSite(t));
  const found = entries.find((e) => e.rest.every((w) => below.includes(w)) && (e.frame.of === undefined || placed()));
  return found ?? dropped(scene, at, noun, "no-object");
}

/** « la reprise des combats », "a round of talks": the noun that stands for it in the clause. */
function topOf(scene: Scene, sentence: Sentence, noun: Token): Token {
  let at = noun;
  for (let steps = 0; steps < 3; steps++) {
    const head = headOf(sentence, at);
    if (!head || universal(at.deprel) !== "nmod" || !isNoun(head)) break;
    if (!scene.lexicon.is("phases", head) || !isOwner(scene, sentence, at)) break;
    at = head;
  }
  return at;
}

/** « après douze heures de pourparlers, A et B ont …», « X, en visite à … »: those who do what the talks led to. */
function circumstance(scene: Scene, at: number, sentence: Sentence, top: Token, kind: string, partnered: boolean): string[] {
  if (typeOf(scene, kind) !== "CONSULT") return [];
  const relation = universal(top.deprel);
  const head = headOf(sentence, top);
  if (!head) return [];
  const where =
    childrenOf(sentence, top.index).some((t) => universal(t.deprel) === "nmod" && isPlace(scene, at, t)) ||
    isPlaceNext(scene, at, sentence, top);
  if (kind === "visit" && !where) return [];
  if (kind === "visit" && (relation === "nmod" || relation === "acl")) return whoAt(scene, at, head);
  const left = partnered && scene.lexicon.has("outOf", caseOf(sentence, top.index));
  const late = endsLate(scene, sentence, top);
  if (!late && (relation !== "obl" || !isVerbal(head) || !(left || isDuring(scene, sentence, top)))) return [];
  let verb: Token | null = late ?? head;
  for (let steps = 0; verb && steps < 3; steps++) {
    const frame = frameOf(scene, at, sentence, verb);
    const who = frame.doers.flatMap((t) => whoAt(scene, at, t));
    // "after talks with B, A said": with whom is told, so that one is enough
    const isEnough = kind === "visit" || partnered ? who.length > 0 : new Set(who).size > 1;
    if (isEnough) return who;
    // « réunis en sommet » says of whom it is; « après six heures de pourparlers », of both sides, that they talked
    const isOver =
      late !== null ||
      [caseOf(sentence, top.index), prepositionOf(sentence, top.index)].some((words) => scene.lexicon.has("presupposing", words));
    if (
      isOver &&
      kind !== "visit" &&
      who.length > 0 &&
      verb.feats["Tense"] === "Past" &&
      timeBelow(scene, at, sentence, verb, top)
    ) {
      if (frame.doers.some((t) => isOfSides(scene, t))) return who;
      // « L'émissaire a appelé les deux dirigeants à …, après des heures de discussions »
      const called = frame.objects.filter((t) => isOfSides(scene, t)).flatMap((t) => whoAt(scene, at, t));
      if (called.length > 0) return [...who, ...called];
    }
    do verb = headOf(sentence, verb);
    while (verb && !isVerbal(verb));
  }
  return [];
}

/** « Les deux camps », "the rival leaders": many who sit on both sides. */
const isOfSides = ({ lexicon }: Scene, doer: Token): boolean =>
  doer.upos === "NOUN" &&
  doer.feats["Number"] === "Plur" &&
  (lexicon.is("sides", doer) || lexicon.is("agents", doer) || lexicon.is("attending", doer));

/**
 * « sont convenus lundi de reprendre les négociations au terme d'un entretien »: what ended is told of the whole clause, whatever noun of it the
 * tree hangs the end on; its finite verb, or null.
 */
function endsLate(scene: Scene, sentence: Sentence, top: Token): Token | null {
  if (universal(top.deprel) !== "nmod" || !scene.lexicon.is("ends", top) || caseOf(sentence, top.index) === "") return null;
  let verb = headOf(sentence, top);
  while (verb && !(isVerbal(verb) && isFinite(sentence, verb))) verb = headOf(sentence, verb);
  return verb;
}

/** « sont convenus … au terme de », not « espèrent signer … au terme de ». */
const isDone = (sentence: Sentence, verb: Token | null): boolean =>
  verb !== null && childrenBy(sentence, verb.index, "aux").length > 0;

/** « En visite à Khartoum depuis samedi, l'émissaire … »: the place right behind the noun, whatever the tree hangs it on. */
function isPlaceNext(scene: Scene, at: number, sentence: Sentence, noun: Token): boolean {
  const next = sentence.tokens.slice(noun.index + 1, noun.index + 4);
  const end = next.findIndex((t) => t.upos === "PUNCT" || t.upos === "VERB");
  return next.slice(0, end < 0 ? next.length : end).some((t) => t.upos === "PROPN" && isPlace(scene, at, t));
}

/** « A et les autres participants à la clôture du cycle »: those who attend, with whom they are named. */
export function attendantsOf(scene: Scene, at: number, sentence: Sentence, noun: Token): string[] {
  const top = topOf(scene, sentence, noun);
  const marker = childrenBy(sentence, top.index, "case")[0];
  const guests = marker && sentence.tokens[marker.index - 1];
  if (!guests || !scene.lexicon.is("attending", guests)) return [];
  const first = universal(guests.deprel) === "conj" ? headOf(sentence, guests) : guests;
  return first ? whoAt(scene, at, first) : [];
}

/** True where an expression of time hangs on the noun itself, or is counted from it: « la libération de cinq opposants mercredi ». */
function isDated(scene: Scene, at: number, sentence: Sentence, top: Token): boolean {
  if (isCountedFrom(scene, sentence, top)) return true;
  const below = subtree(sentence, top.index, (t) => t.upos === "VERB");
  return scene.timesIn(at).some((time) =>
    below.some((i) => {
      const token = sentence.tokens[i];
      return i !== top.index && token !== undefined && token.start < time.span.end && time.span.start < token.end;
    }),
  );
}

/** « au troisième jour d'entretiens »: who meets for days on end talks. */
function isOfWholeDays({ lexicon }: Scene, sentence: Sentence, noun: Token): boolean {
  const days = universal(noun.deprel) === "nmod" ? headOf(sentence, noun) : null;
  return days !== null && lexicon.is("days", days) && noun.feats["Number"] === "Plur";
}

const isDuring = (scene: Scene, sentence: Sentence, top: Token): boolean =>
  scene.lexicon.has("during", caseOf(sentence, top.index)) || scene.lexicon.has("during", prepositionOf(sentence, top.index));

/** The verb whose clause a word stands in, or the word that heads the sentence. */
export function clauseAbove(sentence: Sentence, token: Token): Token {
  let at = token;
  for (let steps = 0; steps <= sentence.tokens.length; steps++) {
    if (at.upos === "VERB" && at.deprel !== "amod") return at;
    const head = headOf(sentence, at);
    if (!head) return at;
    at = head;
  }
  return at;
}
