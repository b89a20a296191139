import settlingData from "./data/settling.json" with { type: "json" };
import { firstOf, saysOne } from "./expressions.ts";
import { piecesOf } from "./pieces.ts";

const languageOf = (language: string): "fr" | "en" => (language === "fr" ? "fr" : "en");

/** Words within which a question that names nobody says so: "the name of the new envoy". */
const UNNAMED = 4;

/**
 * Parts of people in talks and offices by which a question of who it will be is settled: "delegation-head" for « qui conduira la
 * délégation » and for "its chief negotiator", who is not named. Empty where the words ask something else: in "whether the delegation,
 * which came on Monday, would stay" nobody is asked for.
 */
export function rolesAsked(language: string, question: string): readonly string[] {
  const { who, posts } = settlingData;
  const asking = piecesOf(question).find(({ folded }) => who[languageOf(language)].includes(folded));
  if (asking && question.slice(0, asking.start).trimEnd().endsWith(",")) return [];
  if (!asking && !isUnnamed(language, question)) return [];
  const asked = asking ? question.slice(asking.end) : question;
  return [...new Set(posts.filter((post) => saysOne(post[languageOf(language)], asked)).flatMap(({ roles }) => roles))];
}

/**
 * Bodies that somebody is asked to head: "observers" for « qui conduira la mission », of the sentence before where the question only takes
 * it up (« Des observateurs seront déployés. On ignore qui les dirigera »). Empty where the words ask something else.
 */
export function bodiesAsked(language: string, question: string, before: string): readonly string[] {
  const { who, heading } = settlingData;
  const asking = piecesOf(question).find(({ folded }) => who[languageOf(language)].includes(folded));
  const words = asking ? question.slice(asking.end) : question;
  if ((!asking && !isUnnamed(language, question)) || !saysOne(heading[languageOf(language)], words)) return [];
  const own = bodiesIn(language, words);
  return own.length > 0 ? own : piecesOf(words).length <= TAKEN_UP ? bodiesIn(language, before) : [];
}

/** True where somebody is asked for who is to watch over a truce: "who would monitor the ceasefire"; not of who watches talks. */
export function asksWhoMonitors(language: string, question: string): boolean {
  const { who, monitoring } = settlingData;
  const asking = piecesOf(question).find(({ folded }) => who[languageOf(language)].includes(folded));
  return asking !== undefined && saysOne(monitoring[languageOf(language)].asks, question.slice(asking.end));
}

/** True where the words tell that somebody watches over a truce: "the ceasefire has been monitored by unarmed observers". */
export const tellsOfMonitoring = (language: string, words: string): boolean =>
  saysOne(settlingData.monitoring[languageOf(language)].tells, words);

/** Parts of which a question asks whether somebody gets them: "whether the rebel leader will be sworn in as prime minister". */
export function rolesToBecome(language: string, question: string): readonly string[] {
  const { becoming, posts } = settlingData;
  if (!saysOne(becoming[languageOf(language)], question)) return [];
  return [...new Set(posts.filter((post) => saysOne(post[languageOf(language)], question)).flatMap(({ roles }) => roles))];
}

/** So few words behind "who" say nothing of what is headed but that it was told before: « en prendra la tête », "is to head it". */
const TAKEN_UP = 8;

/** Bodies that these words name: « à la tête de l'administration », "head of the Aceh Monitoring Mission". */
export const bodiesIn = (language: string, words: string): readonly string[] =>
  settlingData.bodies.filter((body) => saysOne(body[languageOf(language)], words)).map(({ id }) => id);

/** True where somebody is not named: "no name", "its chief negotiator"; not in "the fate of the mediator". */
export function isUnnamed(language: string, question: string): boolean {
  const { unnamed } = settlingData;
  const lead = question.slice(0, piecesOf(question)[UNNAMED - 1]?.end ?? question.length);
  return saysOne(unnamed[languageOf(language)], lead) && !saysOne(unnamed.not[languageOf(language)], lead);
}

/** Parts in talks that somebody takes over from another. */
export const TAKEN_OVER: ReadonlySet<string> = new Set(settlingData.unnamed.roles);

/** True where somebody's title says that he speaks for his side in talks: "Ukraine's representative". */
export const speaksForSide = (title: string): boolean =>
  saysOne(settlingData.speaking.fr, title) || saysOne(settlingData.speaking.en, title);

/** True where the words tell of something that lasts longer than it was to, or ask whether it does: « la trêve a été prorogée ». */
export const isOfExtending = (language: string, words: string): boolean =>
  saysOne(settlingData.extending[languageOf(language)], words);

/** What somebody is asked about whether or when he will do it, and how it is told that he has. */
export interface Deed {
  readonly id: string;
  /** True where it is done to a text: who rejects that has not done it. */
  readonly papers: boolean;
  /** Kinds of events by which it is told to be done. */
  readonly kinds: readonly string[];
  /** Days after which it answers no more. */
  readonly within: number;
}

/**
 * What these words ask whether somebody will do, by the first word for it: "signing" for « si le Front finira par signer », "approval"
 * for "whether the congress would approve what was signed"; null: nothing of the kind.
 */
export function deedAsked(language: string, question: string): Deed | null {
  const asked = settlingData.deeds.flatMap((deed) => {
    const { asks, of } = deed[languageOf(language)];
    const at = firstOf(asks, question);
    return at !== null && (of.length === 0 || saysOne(of, question)) ? [{ deed, at }] : [];
  });
  return asked.sort((a, b) => a.at - b.at)[0]?.deed ?? null;
}

/** What is done to people or a place of whom a question asks whether or when it is: "when the hostages would be freed". */
export interface Undergone {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly within: number;
}

/** What the question asks to be done to somebody or something; null where it asks nothing of the sort. */
export const undergoneIn = (language: string, question: string): Undergone | null =>
  settlingData.undergone.find((one) => saysOne(one[languageOf(language)], question)) ?? null;

/** True where what is not done may still be: "has not yet signed". */
export const tellsOfYet = (language: string, words: string): boolean => saysOne(settlingData.yet[languageOf(language)], words);

/** True where a question asks what the weather will be: "whether it will rain". */
export const asksOfWeather = (language: string, question: string): boolean =>
  saysOne(settlingData.weather[languageOf(language)], question.slice(0, piecesOf(question)[OPENING]?.end ?? question.length));

/** Words within which a question names what it is about: "whether it will rain". */
const OPENING = 3;

/** True where the words put something off to no day that is told: « sine die », "indefinitely". */
export const putOffOpenly = (language: string, words: string): boolean =>
  saysOne(settlingData.putOff[languageOf(language)], words);

/** True where the words tell of that deed, done or refused: « a signé l'accord », "refused to sign". */
export const tellsOfDeed = (language: string, { id }: Deed, words: string): boolean =>
  settlingData.deeds.some((deed) => deed.id === id && saysOne(deed[languageOf(language)].tells, words));

/** Ids of deeds that the words tell of by their verbs, done or not: "signing" for « n'a rien signé ». */
export const deedsTold = (language: string, words: string): readonly string[] =>
  settlingData.deeds
    .filter((deed) => (!deed.papers || deed.id === SIGNING) && deed[languageOf(language)].of.length === 0)
    .filter((deed) => saysOne(deed[languageOf(language)].tells, words))
    .map(({ id }) => id);
const SIGNING = "signing";

/** True where the words of a refusal tell of that deed, or of what it would be done to: "refused to sign", "rejected the accord". */
export const tellsOfRefusing = (language: string, deed: Deed, words: string): boolean =>
  tellsOfDeed(language, deed, words) || (deed.papers && saysOne(settlingData.papers[languageOf(language)], words));

/** Kinds of events by which it is told that something asked for is not done. */
export const REFUSING: ReadonlySet<string> = new Set(settlingData.refusing);

/** True where somebody's description stands for both sides at once: « les deux camps ». */
export const isBothSides = (name: string): boolean =>
  saysOne(settlingData.sides.fr, name) || saysOne(settlingData.sides.en, name);

/** True where what is asked is when or where people meet, and not when or where a numbered session is held. */
export const asksOfEncounter = (language: string, question: string): boolean =>
  saysOne(settlingData.encounters[languageOf(language)], question) &&
  !saysOne(settlingData.encounters.not[languageOf(language)], question);

/** True where a question asks whether a truce or what was agreed lasts longer than it was to: "whether the truce will last beyond Friday". */
export const asksIfLasting = (language: string, question: string): boolean =>
  isOfExtending(language, question) ||
  (saysOne(settlingData.lasting[languageOf(language)], question) && saysOne(settlingData.truces[languageOf(language)], question));

/** True where a question asks whether somebody comes back to talks, whenever that is: "whether the rebels would return to the table". */
export const asksIfReturning = (language: string, question: string): boolean =>
  saysOne(settlingData.returning[languageOf(language)], question);

/** True for a pronoun that stands for no person: "it", of a movement. */
export const standsForNobody = (language: string, pronoun: string): boolean => {
  const all: readonly string[] = settlingData.things[languageOf(language)];
  return all.includes(pronoun.toLowerCase());
};

/** True where the words name a truce, or what else was agreed for a time: "the ceasefire", « le couloir ». */
export const isTruce = (language: string, words: string): boolean => saysOne(settlingData.truces[languageOf(language)], words);

/** True where the words tell that something ran out: « la trêve a pris fin ». */
export const isOfLapsing = (language: string, words: string): boolean =>
  saysOne(settlingData.lapsing[languageOf(language)], words) && isTruce(language, words);

/** Words between a negation and the verb that it negates: « nous ne les en chasserons pas », "will still not". */
const NEGATED = 3;

/** True where what the words negate is what somebody will do: « nous ne céderons pas » tells of nothing that it was not so. */
export function negatesFuture(language: string, words: string): boolean {
  const { negating, before, endings } = settlingData.future[languageOf(language)];
  const pieces = piecesOf(words).map(({ folded }) => folded);
  return pieces.some(
    (word, at) =>
      negating.some((one) => one === word) &&
      (pieces.slice(Math.max(0, at - NEGATED), at).some((one) => before.some((verb) => verb === one)) ||
        pieces.slice(at + 1, at + 1 + NEGATED).some((one) => endings.some((ending) => one.endsWith(ending)))),
  );
}
