import { asksOfEncounter, asksOfWeather, loadSubjects, piecesOf, putOffOpenly } from "../../knowledge/index.ts";
import { pushTo } from "../grouping.ts";
import { compareText } from "../hash.ts";
import { familyOf } from "../kinds.ts";
import type { Question, RecordAgendaItem, RecordEvent, RecordRole, Round } from "../schema.ts";
import { type AgendaTold, contentsOf, groupAgenda, publishedOf } from "./agenda.ts";
import { partiesOf } from "./asked-of.ts";
import { SETTLED, settledByAttending, settledByComing } from "./attendance.ts";
import { metIn, settledByGoingOn } from "./going-on.ts";
import { lastDayOf, type Scene } from "./scene.ts";
import { areLongApart, areOfTwoDeeds, settledByDeed } from "./settled-by-deed.ts";
import {
  laterClaims,
  settledByAppointing,
  settledByBecoming,
  settledByExtending,
  settledBySigner,
  settledByStayingAway,
} from "./settled-by-person.ts";
import { settledByUndergoing } from "./settled-by-undergoing.ts";
import { itemId, supportOf, type Voiced } from "./support.ts";
import { agreeInTime, toldTime } from "./times.ts";

const VENUE = "venue";
const DATE = "talks-date";
const TALKS = "talks";
const DEAL = "deal";
const HOSTING = "hosting";
/** How talks are told that answer where and when they are. */
const TOLD: ReadonlySet<string> = new Set(["happened", "claimed", "planned"]);
const HELD: ReadonlySet<string> = new Set(["happened", "claimed"]);
/** Where and when what was agreed is signed: one question, whatever its words, and no question of the talks. */
const SIGNING = "signing";
/** Offers are told in reports of these languages, which their signatures no longer tell apart. */
const LANGUAGES = ["fr", "en"] as const;
/** Talks so long after a question are no answer to it. */
const ANSWERED = 400;
/** Two sides sign what they agreed on. */
const SIDES = 2;
/** Asked again after so many days, where the next talks will be is another question. */
const ASKED_ANEW = 240;

interface Asked {
  readonly issue: string;
  readonly told: AgendaTold[];
}

/** What nobody has settled: since when it is asked, what is on offer, and what settled it later. */
export function questionsOf(
  scene: Scene,
  rounds: readonly Round[],
  agenda: readonly RecordAgendaItem[],
  timeline: readonly RecordEvent[],
  roles: readonly RecordRole[],
): Question[] {
  const later = { rounds, agenda, timeline, roles };
  const asked = scene
    .told("agenda")
    .filter(
      ({ signature: { kind, language }, voices }) =>
        kind === "open-question" && !voices.every(({ note, words }) => asksOfWeather(language, note ?? words)),
    );
  const told = [...asked, ...candidates(scene)];
  const venue = told.filter((one) => issueOf(scene, one) === VENUE);
  const date = told.filter((one) => issueOf(scene, one) === DATE);
  const signing = told.filter((one) => issueOf(scene, one) === SIGNING);
  const rest = told.filter((one) => !venue.includes(one) && !date.includes(one) && !signing.includes(one));
  const grouped: Asked[] = [
    ...byAsking(scene, venue, rounds).map((of) => ({ issue: VENUE, told: of })),
    ...byAsking(scene, date, rounds).map((of) => ({ issue: DATE, told: of })),
    ...(signing.length > 0 ? [{ issue: SIGNING, told: signing }] : []),
    ...groupAgenda(scene, rest, false, (a, b) => areOfTwoDeeds(a, b) || areLongApart(scene, a, b)).map(({ seed, told: of }) => ({
      issue: issueOf(scene, seed),
      told: of,
    })),
  ];
  return grouped
    .map((one) => questionOf(scene, one, later))
    .sort((a, b) => compareText(a.askedSince ?? "", b.askedSince ?? "") || compareText(a.id, b.id));
}

/** Who may host next and where talks may be held are answers to where, whether or not a report asks. */
function candidates(scene: Scene): AgendaTold[] {
  const asking = (
    option: string,
    time: string | null,
    { voices, beyond }: Pick<AgendaTold, "voices" | "beyond">,
  ): AgendaTold => ({
    signature: {
      type: "agenda",
      kind: "open-question",
      status: "undecided",
      state: "undecided",
      parties: [],
      towards: [],
      options: [option],
      due: time,
      time,
      issues: [voices.some(({ words }) => isOfSigning(words)) ? SIGNING : VENUE],
      terms: [],
      names: [],
      language: "",
    },
    voices,
    beyond,
  });
  const hosting = scene.told("role").filter(({ signature }) => signature.role === "host");
  const hosts = hosting.filter(({ signature }) => signature.status === "candidate" || signature.state === "possible");
  const current = new Set(hosting.filter((told) => !hosts.includes(told)).map(({ signature }) => signature.holder));
  const possible = scene.told("event").filter(({ signature }) => signature.state === "possible");
  // what may have been in May, told in June, is no place of talks to come
  const isToCome = (told: (typeof possible)[number]): boolean => {
    const [time, day] = [toldTime(told.signature.time), toldTime(publishedOf(scene, told))];
    return time?.latest == null || day?.earliest == null || time.latest >= day.earliest;
  };
  const talks = possible.filter(
    (told) => familyOf(told.signature.kind) === TALKS && told.signature.place !== null && isToCome(told),
  );
  // who hosts them and is ready to go on asks nothing
  const offers = possible.filter(
    ({ signature: { kind, actors } }) => kind === HOSTING && !actors.some((actor) => current.has(actor)),
  );
  // "The next round was postponed indefinitely": when it will be is open, though nobody asks
  const putOff = scene
    .told("event")
    .filter(
      ({ signature: { kind, state }, voices }) =>
        familyOf(kind) === PUT_OFF &&
        state === "asserted" &&
        voices.some(({ document, words }) => isPutOffOpenly(scene.sources.get(document)?.language ?? "en", words)),
    );
  return [
    ...putOff.map(({ voices, beyond }) => openDate(scene, voices, beyond)),
    ...hosts.map((told) => asking(told.signature.holder, told.signature.time, told)),
    ...talks.map((told) => asking(told.signature.place ?? "", told.signature.time, told)),
    ...offers.flatMap((told) =>
      (told.signature.place !== null ? [told.signature.place] : told.signature.actors.filter((key) => isPlace(scene, key))).map(
        (place) => asking(place, told.signature.time, told),
      ),
    ),
  ];
}

const PUT_OFF = familyOf("cancelled-meeting");

/** True where talks are put off to no day that is told. */
const isPutOffOpenly = (language: string, words: string): boolean =>
  putOffOpenly(language, words) && loadSubjects().sittingIn(language, words) === "talks";

/** The question when talks are that were put off so. */
function openDate(scene: Scene, voices: AgendaTold["voices"], beyond: AgendaTold["beyond"]): AgendaTold {
  const language = (scene.sources.get(voices[0]?.document ?? "")?.language ?? "en").slice(0, 2);
  return {
    signature: {
      type: "agenda",
      kind: "open-question",
      status: "undecided",
      state: "undecided",
      parties: [],
      towards: [],
      options: [],
      due: null,
      time: null,
      issues: [DATE],
      terms: [],
      names: [],
      language,
    },
    voices,
    beyond,
  };
}

/** Who may host, or where talks may be, told as that and not by a question. */
const isOffer = ({ signature }: AgendaTold): boolean => signature.language === "";

/** "has offered to host the signing ceremony": an offer for that, and none for talks. */
const isOfSigning = (words: string): boolean =>
  LANGUAGES.some((language) => loadSubjects().issuesIn(language, words).includes(SIGNING));

/** True for towns and states: where talks can be. */
const isPlace = (scene: Scene, key: string): boolean =>
  /^(?:place|state)[:~]/.test(key) || scene.knowledge.find(key)?.type === "place";

/** Only towns and states on offer: the question is where. */
function issueOf(scene: Scene, { signature }: AgendaTold): string {
  const { options, issues } = signature;
  const places = options.filter((key) => scene.knowledge.find(key)?.type === "place" || key.startsWith("place"));
  if (issues.includes(SIGNING)) return SIGNING;
  // « le Vatican, Genève ou Istanbul »: a state among towns is one of the places
  const where = places.length > 0 && options.every((key) => isPlace(scene, key));
  if (issues.includes(VENUE) || where) return VENUE;
  return issues.find((issue) => issue === DATE) ?? issues[0] ?? "other";
}

/** The same question until talks were held, or for as long as people go on asking it. */
function byAsking(scene: Scene, told: readonly AgendaTold[], rounds: readonly Round[]): AgendaTold[][] {
  const held = rounds
    .filter(({ standing }) => standing === "happened" || standing === "claimed")
    .map(({ dates }) => toldTime(dates.value)?.earliest ?? null)
    .filter((day) => day !== null)
    .sort((a, b) => a - b);
  const dayOf = (one: AgendaTold) => toldTime(publishedOf(scene, one))?.earliest ?? null;
  const ordered = told
    .map((one) => ({ one, day: dayOf(one), id: itemId("", [one]) }))
    .sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || compareText(a.id, b.id));
  const groups: AgendaTold[][] = [];
  let last: number | null = null;
  for (const { one, day } of ordered) {
    const group = groups.at(-1);
    const anew =
      last !== null &&
      day !== null &&
      (day - last > ASKED_ANEW || held.some((round) => last !== null && round > last && round < day - 1));
    if (group && !anew) group.push(one);
    else groups.push([one]);
    last = day ?? last;
  }
  return groups;
}

/** What may settle a question. */
interface Later {
  readonly rounds: readonly Round[];
  readonly agenda: readonly RecordAgendaItem[];
  readonly timeline: readonly RecordEvent[];
  readonly roles: readonly RecordRole[];
}

function questionOf(scene: Scene, { issue, told }: Asked, { rounds, agenda, timeline, roles }: Later): Question {
  const daysOf = (of: readonly AgendaTold[]): string[] =>
    of
      .flatMap(({ voices }) => voices.map(({ document }) => lastDayOf(scene.sources.get(document)?.published ?? null)))
      .filter((day) => day !== null)
      .sort(compareText);
  const known = daysOf(told);
  // who offers to host before anybody asks where has asked nothing
  const asking = told.filter((one) => !isOffer(one));
  const askedSince = daysOf(asking.length > 0 ? asking : told)[0] ?? null;
  const due =
    told
      .map(({ signature }) => signature.due)
      .filter((edtf) => edtf !== null)
      .sort(compareText)[0] ?? null;
  const settledBy =
    settledByTalks(scene, { issue, told }, { since: askedSince, last: known.at(-1) ?? null, due }, rounds, timeline) ??
    settledBySigning(scene, issue, told, known.at(-1) ?? null, timeline) ??
    settledByDoing(scene, told, known.at(-1) ?? null, timeline) ??
    settledByGoingOn(scene, told, known.at(-1) ?? null, rounds, timeline) ??
    settledByComing(scene, told, known.at(-1) ?? null, rounds, timeline) ??
    settledByAttending(scene, told, askedSince, agenda) ??
    settledBySigner(scene, told, known.at(-1) ?? null, timeline) ??
    settledByStayingAway(scene, told, known.at(-1) ?? null, timeline) ??
    settledByDeed(scene, told, known.at(-1) ?? null, timeline) ??
    settledByUndergoing(scene, told, known.at(-1) ?? null, timeline) ??
    settledByExtending(scene, told, known.at(-1) ?? null, timeline, agenda) ??
    settledByAppointing(scene, told, known.at(-1) ?? null, roles) ??
    settledByBecoming(scene, told, known.at(-1) ?? null, roles) ??
    settledByAgenda(told, askedSince, agenda);
  const state = settledBy.length > 0 ? "settled" : "open";
  const until = state === "settled" ? (settledBy[0]?.on ?? scene.today) : scene.today;
  const [from, to] = [toldTime(askedSince)?.earliest ?? null, toldTime(lastDayOf(until))?.latest ?? null];
  return {
    id: itemId("question", told, issue),
    issue,
    contents: contentsOf(told),
    state,
    askedSince,
    lastMention: known.at(-1) ?? null,
    ageInDays: from === null || to === null ? null : Math.max(0, to - from),
    options: optionsOf(scene, told, issue === VENUE || issue === SIGNING),
    due,
    settledBy,
    support: supportOf(scene, told),
  };
}

/** What is on offer; of places, a town and the state that it lies in are one: the town, where no other of that state is on offer. */
function optionsOf(scene: Scene, told: readonly AgendaTold[], where: boolean): Question["options"] {
  const byOption = new Map<string, Voiced[]>();
  for (const one of told) {
    for (const option of one.signature.options) {
      const key = scene.identities.resolve(option);
      pushTo(byOption, key, one);
    }
  }
  for (const [town, of] of where ? [...byOption] : []) {
    const state = stateOf(scene, town);
    const others = [...byOption.keys()].filter((key) => stateOf(scene, key) === state);
    if (state === null || others.length > 1) continue;
    of.push(...(byOption.get(state) ?? []).filter((one) => !of.includes(one)));
    byOption.delete(state);
  }
  return [...byOption]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, of]) => ({ actor: scene.named(key), support: supportOf(scene, of) }));
}

function stateOf({ knowledge }: Scene, key: string): string | null {
  const known = knowledge.find(key);
  return known?.type === "place" && known.country !== null ? `state:${known.country}` : null;
}

/** Where and when the next talks are is settled by the first talks after the question that somebody tells of. */
function settledByTalks(
  scene: Scene,
  { issue, told: questions }: Asked,
  { since, last, due }: { readonly since: string | null; readonly last: string | null; readonly due: string | null },
  rounds: readonly Round[],
  timeline: readonly RecordEvent[],
): Question["settledBy"] | null {
  if (issue !== VENUE && issue !== DATE) return null;
  const from = toldTime(since)?.earliest ?? null;
  if (from === null) return [];
  const ofSummit = questions.every(({ voices }) => voices.every(({ words }) => namesSummit(words)));
  const dated = rounds.map(({ id, standing, dates, place, support }) => ({
    id,
    standing: settledStanding(standing, dates.values),
    on: dates.value,
    place: place.value,
    support,
  }));
  const told = timeline
    .filter(({ kind }) => familyOf(kind) === TALKS)
    .map(({ id, standing, time, place, support }) => ({
      id,
      standing: settledStanding(standing, time.told),
      on: time.edtf,
      told: time.published,
      place: place.value,
      support,
    }));
  // "the talks will stay in Doha": of what has no day, the day on which it is told
  const undated = told.filter(({ on }) => on === null && issue === VENUE).map((one) => ({ ...one, on: one.told }));
  const meets = questions.every(({ signature: { language }, voices }) =>
    voices.every(({ note, words }) => asksOfEncounter(language, `${note ?? ""} ${words}`)),
  );
  const met = (meets ? metIn(scene, timeline) : [])
    .filter(({ standing }) => HELD.has(standing))
    .map(({ id, standing, time, place, support }) => ({
      id,
      standing,
      on: time.edtf,
      told: time.published,
      place: place.value,
      support,
    }));
  // « le cycle a repris à La Havane », "the two sides will hold talks in Geneva in May", where no round is told of
  const asked = toldTime(last)?.latest ?? from;
  const gone = [...told, ...met].filter(
    ({ on, standing, support }) => on !== null && (standing !== "planned" || isToCome(scene, support, on, asked)),
  );
  const after = (of: readonly (typeof dated)[number][]) =>
    of
      .filter(({ standing, support }) => TOLD.has(standing) && (standing !== "planned" || isToldAfter(scene, support, from)))
      .filter(({ support }) => !ofSummit || support.claims.some(({ span }) => namesSummit(span.exact)))
      .map((one) => ({ ...one, time: toldTime(one.on) }))
      .filter(({ time, place }) => {
        const start = time?.earliest ?? null;
        return start !== null && start > from && start - from <= ANSWERED && (issue === DATE || place !== null);
      })
      .sort((a, b) => (a.time?.earliest ?? 0) - (b.time?.earliest ?? 0) || compareText(a.id, b.id));
  const rounded = after([...dated, ...undated]);
  const later = rounded.length > 0 ? rounded : after(gone);
  const within = toldTime(due);
  const best = later.find(({ time }) => within !== null && time !== null && agreeInTime(time, within, false)) ?? later[0];
  return best ? [{ item: best.id, on: best.on, value: issue === VENUE ? best.place : best.on }] : [];
}

/**
 * Of a round of which one report says that it fell through, and a later one that it was held, that it was held; of one that is planned,
 * and denied to be a new round, that it is planned.
 */
function settledStanding(standing: string, told: readonly { readonly standing: string }[]): string {
  if (standing !== "contested") return standing;
  if (told.some((one) => HELD.has(one.standing))) return "happened";
  return told.some((one) => one.standing === "planned") ? "planned" : standing;
}

const namesSummit = (words: string): boolean => LANGUAGES.some((language) => loadSubjects().isOfSummit(language, words));

/** A plan that only those tell who leave the question open settles nothing. */
const isToldAfter = (scene: Scene, { claims }: Question["support"], day: number): boolean =>
  claims.some(({ document }) => (toldTime(scene.sources.get(document)?.published ?? null)?.earliest ?? day) > day);

/** « Prévus d'abord en janvier », told in February of talks that were put off: a plan settles what is asked where it is told ahead. */
function isToCome(scene: Scene, { claims }: Question["support"], time: string, asked: number): boolean {
  const until = toldTime(time)?.latest ?? null;
  return claims.some(({ document }) => {
    const day = toldTime(scene.sources.get(document)?.published ?? null)?.earliest ?? null;
    return day !== null && day > asked && until !== null && day <= until;
  });
}

/**
 * Where and when something is signed is settled by what is signed afterwards, in a place that is told; « nul ne sait si, ni quand, ils
 * signeront », by what is told in so many words to have been signed soon, wherever that was.
 */
function settledBySigning(
  scene: Scene,
  issue: string,
  told: readonly AgendaTold[],
  lastAsked: string | null,
  timeline: readonly RecordEvent[],
): Question["settledBy"] | null {
  if (issue !== SIGNING) return null;
  const from = toldTime(lastAsked)?.latest ?? null;
  const { sittingIn, asksWhere, isInitialled } = loadSubjects();
  const inWords = (words: string): boolean => LANGUAGES.some((language) => sittingIn(language, words) === SIGNING);
  const where = told.some(
    ({ signature, voices }) =>
      signature.options.length > 0 || voices.some(({ words }) => LANGUAGES.some((language) => asksWhere(language, words))),
  );
  // « sans nouvelle date », of a ceremony put off: what is signed next may be something else
  if (!where && !told.some(({ voices }) => voices.some(({ words }) => inWords(words)))) return [];
  const parties = partiesOf(scene);
  // "they signed the accord on Monday in this colonial city": both sides to it, wherever that was
  const isOfBoth = ({ participants, support }: RecordEvent): boolean =>
    new Set(participants.map(({ actor }) => scene.identities.actsFor(actor.id)).filter((key) => parties.has(key))).size >=
      SIDES && support.claims.some(({ span }) => inWords(span.exact));
  const fits = ({ kind, standing, support }: RecordEvent): boolean =>
    familyOf(kind) === DEAL &&
    HELD.has(standing) &&
    // « paraphé le 14 mai, la veille de la cérémonie »: where it was initialled says nothing of where it is signed
    !support.claims.every(({ span }) => LANGUAGES.some((language) => isInitialled(language, span.exact)));
  const isLater = (time: string | null): boolean => {
    const day = toldTime(time)?.earliest ?? null;
    return day !== null && from !== null && day > from && day - from <= (where ? ANSWERED : DONE_WITHIN);
  };
  const isSigned = ({ support }: RecordEvent): boolean => support.claims.some(({ span }) => inWords(span.exact));
  const signed =
    timeline.find(
      (event) =>
        fits(event) && (where ? event.place.value !== null || isOfBoth(event) : isSigned(event)) && isLater(event.time.edtf),
    ) ??
    // « au lendemain de la signature à Skhirat de l'accord »: where no day is told, the day on which it first is
    timeline.find(
      (event) =>
        fits(event) && event.place.value !== null && event.time.edtf === null && isSigned(event) && isLater(event.time.published),
    );
  // "whether the president would attend the signing ceremony": he may be told to have come to it
  const { asksIfComing } = loadSubjects();
  const asksWho = told.every(({ signature: { language }, voices }) =>
    voices.every(({ note, words }) => asksIfComing(language, note ?? words)),
  );
  if (!signed) return asksWho ? null : [];
  const { id, place, time } = signed;
  const on = time.edtf ?? time.published;
  return [{ item: id, on, value: (where ? place.value : null) ?? on }];
}

/** What is done so long after it was asked whether it would be is something else. */
const DONE_WITHIN = 180;
/** What somebody may do or not that, once he has done it, nobody asks any more. */
const DONE_ONCE: ReadonlySet<string> = new Set([DEAL, TALKS, "meeting"]);

/**
 * « Reste à savoir si le Mouvement signera »: whether somebody signs or talks is settled by his doing so afterwards, where the question
 * names a place, in that place; what others do settles nothing.
 */
function settledByDoing(
  scene: Scene,
  told: readonly AgendaTold[],
  lastAsked: string | null,
  timeline: readonly RecordEvent[],
): Question["settledBy"] | null {
  const from = toldTime(lastAsked)?.latest ?? null;
  if (from === null) return null;
  const voices = told.flatMap((one) => one.voices);
  const asked = scene
    .told("event")
    .filter(
      ({ signature: { state, kind, actors }, voices: its }) =>
        state === "undecided" &&
        actors.length > 0 &&
        DONE_ONCE.has(familyOf(kind)) &&
        its.some((a) => voices.some((b) => a.document === b.document && a.start < b.end && b.start < a.end)),
    );
  const signs = (language: string, words: string): boolean => loadSubjects().sittingIn(language, words) === SIGNING;
  for (const { signature, voices: its } of asked) {
    const isDeal = familyOf(signature.kind) === DEAL;
    // "whether they will ever agree" is settled by no agreement on something else
    if (isDeal && !LANGUAGES.some((language) => its.some(({ words }) => signs(language, words)))) continue;
    const doers = signature.actors.map((key) => scene.identities.actsFor(key));
    const done = timeline
      .map((event) => ({ event, day: toldTime(event.time.edtf)?.earliest ?? null }))
      .find(
        ({ event, event: { kind, standing, place, participants }, day }) =>
          familyOf(kind) === familyOf(signature.kind) &&
          (!isDeal ||
            LANGUAGES.some((language) => laterClaims(scene, event, from).some(({ span }) => signs(language, span.exact)))) &&
          (standing === "happened" || standing === "claimed") &&
          day !== null &&
          day > from &&
          day - from <= DONE_WITHIN &&
          (signature.place === null || place.value === scene.identities.resolve(signature.place)) &&
          doers.every((doer) => participants.some(({ actor }) => scene.identities.actsFor(actor.id) === doer)),
      );
    if (done) return [{ item: done.event.id, on: done.event.time.edtf, value: "fulfilled" }];
  }
  return null;
}

/** Any other question is settled by what is agreed or turned down later in its words. */
function settledByAgenda(
  told: readonly AgendaTold[],
  asked: string | null,
  agenda: readonly RecordAgendaItem[],
): Question["settledBy"] {
  const terms = new Set(told.flatMap(({ signature }) => signature.terms));
  const issues = new Set(told.flatMap(({ signature }) => signature.issues));
  const found: Question["settledBy"] = [];
  for (const item of agenda) {
    const line = item.history.find(({ status, on }) => SETTLED.has(status) && on !== null && asked !== null && on > asked);
    if (!line || !item.issues.some((issue) => issues.has(issue))) continue;
    const words = new Set(item.contents.flatMap((content) => piecesOf(content).map(({ folded }) => folded)));
    const common = [...terms].filter((term) => [...words].some((word) => word.startsWith(term))).length;
    if (common >= 2) found.push({ item: item.id, on: line.on, value: line.status });
  }
  return found;
}
