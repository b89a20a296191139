/** What the fourteen reports of `accra/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  oneName,
  onlyRound,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:accra-liberia");
const [LBR, GHA, LURD, MODEL, ECOWAS] = ["state:LBR", "state:GHA", "group:lurd", "group:model-liberia", "org:ecowas"];
const PARTIES = [LBR, LURD, MODEL];

/** True where a date of the round is this day, or a stretch that it lies in. */
const covers = ({ dates }: Round, day: string): boolean =>
  dates.values.some(({ value }) => {
    const [from = "", to] = value.replace(/[~?%]/g, "").split("/");
    return value.includes(day) || (to !== undefined && from <= day && (to === "" || to === ".." || day <= to));
  });
/** Rounds that were held on one of these days. */
const heldOn = ({ rounds }: ProcessView, ...days: readonly string[]): readonly Round[] =>
  rounds.filter((it) => held(it) && days.some((day) => covers(it, day)));
/** True where the best told place of the round is such a one. */
const at = (it: Round | null, place: RegExp): boolean =>
  it !== null && (place.test(it.place.value ?? "") || place.test(it.place.name ?? ""));
/** True where a round was held in such a place, or somebody says so. */
const heldAt = ({ rounds }: ProcessView, place: RegExp): boolean =>
  rounds.some((it) => held(it) && it.place.values.some(({ value, name }) => place.test(value) || place.test(name)));
/** True where a round, held on another day or never, was announced for this day. */
const plannedFor = ({ rounds }: ProcessView, day: string): boolean =>
  rounds.some((it) => it.planned.some(({ edtf }) => edtf.includes(day)) || (!held(it) && daysOf(it).includes(day)));
/** This count as a value of a contested figure, whatever says that it is about so many. */
const count = (value: number): RegExp => new RegExp(`(^|\\D)${value}(\\D|$)`);

export const ACCRA_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, held between 4 and 17 June 2003", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && ["04", "06", "13", "17"].some((day) => covers(it, `2003-06-${day}`));
  }),
  round(1, "round 1 was in Akosombo, or in Accra, where it was opened", (v) => at(onlyRound(v, 1), /akosombo|accra/i)),
  round(1, "the government, LURD and MODEL were at round 1", (v) => present(onlyRound(v, 1), ...PARTIES)),
  round(1, "the opening of 4 June was first planned for 2 June", (v) => plannedFor(v, "2003-06-02")),
  round(2, "round 2 is one, held from 24 to 27 June 2003", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && ["24", "27"].some((day) => covers(it, `2003-06-${day}`));
  }),
  round(1, "round 2 was in Akosombo", (v) => at(onlyRound(v, 2), /akosombo/i)),
  round(2, "round 3 is one, opened on 7 July 2003 in Accra", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && covers(it, "2003-07-07") && at(it, /accra/i);
  }),
  round(1, "round 3 was planned for 4 July", (v) => plannedFor(v, "2003-07-04")),
  round(
    1,
    "round 3 broke off on 19 July",
    (v) =>
      v.rounds.some((it) => it.number === 3 && covers(it, "2003-07-19")) ||
      eventsOf(v, /./, /third round|broke off/, "2003-07-19").length > 0,
  ),
  round(2, "round 4 is one, held in Accra", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && held(it) && at(it, /accra/i);
  }),
  round(1, "round 4 was from 29 July to 18 August 2003", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && covers(it, "2003-07-29") && covers(it, "2003-08-18");
  }),
  round(2, "the review session of 12 and 13 May 2004 is one, in Accra", (v) => {
    const [only, ...others] = heldOn(v, "2004-05-12", "2004-05-13");
    return only !== undefined && others.length === 0 && at(only, /accra/i);
  }),
  round(1, "the review session was first planned for 22 January 2004", (v) => plannedFor(v, "2004-01-22")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 18 June 2003 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2003-06-18" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 23 July 2003 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Abdulsalami Abubakar and Abdulsalami Aboubakar are one", (v) => bearsBoth(v, /Abubakar/, /Aboubakar/)),
  merge(1, "Sekou Conneh and Sékou Konneh are one", (v) => bearsBoth(v, /Conneh/, /Konneh/)),
  merge(1, "Tiah Slanger and Tia Slanger are one", (v) => bearsBoth(v, /Tiah Slanger/, /Tia Slanger/)),
  merge(1, "Kabineh Janneh is one with Kabiné Janneh, or with Kabineh Ja'neh", (v) =>
    bearsBoth(v, /Kabineh Janneh/, /Kabiné Janneh|Ja['’]neh/),
  ),
  merge(1, "Mohamed Ibn Chambas and Mohammed Ibn Chambas are one", (v) => bearsBoth(v, /Mohamed Ibn/, /Mohammed Ibn/)),
  merge(1, "the cease-fire of 17 June 2003 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /agreement|cease-?fire|truce|sign/, /cease-?fire|cessez-le-feu/i, "2003-06-17");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "more than 600 were killed in Monrovia on 21 July 2003, or 90", (v) =>
    contests(v, ["figure"], count(600), count(90)),
  ),
  contradiction(2, "97 prisoners were freed, or 40", (v) => contests(v, ["figure"], count(97), count(40))),
  contradiction(1, "nine were killed in the riots of December 2003, or 15", (v) => contests(v, ["figure"], count(9), count(15))),
  contradiction(2, "LURD left the second round, or did not", (v) =>
    disputed(v, /quitté (la salle|les pourparlers)|claqué la porte|Nos chaises/),
  ),
  contradiction(1, "Taylor undertook to give up power before January, or did not", (v) =>
    disputed(v, /s'être engagé|renoncer au pouvoir/),
  ),
  contradiction(1, "LURD fired the shells of 21 July, or did not", (v) => disputed(v, /firing the shells|shelling the city/)),
  contradiction(1, "Conneh asked for Bryant's resignation, or did not", (v) => disputed(v, /démission/)),

  question(2, "whether the talks would open in Bamako or Accra was open in May 2003, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2003-05-21" &&
        q.options.some(({ actor }) => ["place:bamako", "place:accra", "state:MLI", GHA].includes(actor.id)) &&
        q.state === "settled",
    ),
  ),
  question(2, "whether the third round would be in Akosombo or Accra was open in June 2003, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2003-06-27" &&
        q.state === "settled" &&
        (/venue/.test(q.issue ?? "") || /Reviendra|siégera|tranchée/.test(wordsOf(q))),
    ),
  ),
  question(2, "when and where the talks would resume after 19 July was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        /^2003-07-2[23]$/.test(q.askedSince ?? "") &&
        q.state === "settled" &&
        (/venue|talks-date/.test(q.issue ?? "") || /resume|Accra again/.test(wordsOf(q))),
    ),
  ),
  question(1, "who would head the transition was open on 18 August 2003", (v) =>
    v.questions.some(
      (q) => q.askedSince === "2003-08-18" && /Nul ne le sait|A qui|Trois noms|doivent trancher|pouvoirs/.test(wordsOf(q)),
    ),
  ),
  question(2, "who pays for the training of former fighters is open", (v) =>
    v.questions.some((q) => /paiera|pay for the training/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether Nigeria will surrender Taylor is open", (v) =>
    v.questions.some((q) => /livrera|surrender/.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "18 bodies were taken to the embassy, 25 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 18 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 25 && relation === "corrected"),
    ),
  ),
  figure(1, "a million uprooted inside the country, 300,000 fled abroad", (v) =>
    [1_000_000, 300_000].every((number) => seriesOf(v, /./, number).length > 0),
  ),
  figure(
    1,
    "400 dead in June 2003, and 300 civilians in another series",
    (v) =>
      seriesOf(v, /./, 400).length > 0 &&
      seriesOf(v, /kill|dea|casualt|victim/, 300).length > 0 &&
      seriesOf(v, /./, 400, 300).length === 0,
  ),
  figure(1, "12,000 fighters disarmed at first, 30,000 by May 2004, 103,000 by November", (v) =>
    [12_000, 30_000, 103_000].every((number) => seriesOf(v, /./, number).length > 0),
  ),

  view(2, "Abubakar or ECOWAS mediates", ({ roles }) =>
    roles.some(({ role, actor }) => role === "mediator" && (actor.id === ECOWAS || /Abo?ubakar/.test(actor.name))),
  ),
  view(1, "Ghana or its president hosts", ({ roles }) =>
    roles.some(({ role, actor }) => role === "host" && (actor.id === GHA || /Kufuor/.test(actor.name))),
  ),
  view(1, "the government, LURD and MODEL are parties", ({ roles }) =>
    PARTIES.every((id) => roles.some(({ role, actor }) => /party|signatory/.test(role) && actor.id === id)),
  ),
  view(1, "Captan, Janneh or Slanger led a delegation", ({ roles }) =>
    roles.some(
      ({ role, actor }) => /delegation-head|negotiator/.test(role) && /Captan|Jann?eh|Ja['’]neh|Slanger/.test(actor.name),
    ),
  ),
  view(2, "a peace agreement was signed on 18 August 2003", (v) =>
    eventsOf(v, /agreement|sign|accord/, /accord|agreement|paraphe|signé/i, "2003-08-18").some(held),
  ),
  view(
    1,
    "LURD asks for the presidency of the transition",
    (v) => agendaOf(v, /demand|objective|proposal/, /présidence de la transition/).length > 0,
  ),
  view(
    1,
    "LURD demands the posts of deputy ministers",
    (v) => agendaOf(v, /demand/, /deputy minister|vice-ministres/).length > 0,
  ),
  view(1, "the signatories promised the list of their fighters", (v) => agendaOf(v, /commitment/, /liste/).length > 0),
  view(
    1,
    "MODEL refused to open its base in Zwedru",
    (v) => agendaOf(v, /refusal/, /Zwedru/).length > 0 || eventsOf(v, /refus/, /Zwedru/, null).length > 0,
  ),

  trap("a round was held in Bamako, or on 10 March 2003", (v) => heldAt(v, /bamako/i) || heldOn(v, "2003-03-10").length > 0),
  trap("a round was held on a day it was only planned for, 2 June or 4 July 2003", (v) =>
    v.rounds.some((it) => held(it) && /2003-06-02|2003-07-04/.test(daysOf(it))),
  ),
  trap("a round was held in Dakar", (v) => heldAt(v, /dakar/i)),
  trap(
    "a session was held in Freetown, or in September 2004",
    (v) => heldAt(v, /freetown/i) || v.rounds.some((it) => held(it) && daysOf(it).includes("2004-09")),
  ),
  trap("the review session was held on 22 January 2004", (v) =>
    v.rounds.some((it) => held(it) && daysOf(it).includes("2004-01-22")),
  ),
  trap("the ECOWAS summit of 31 July 2003 is a round of the talks", (v) =>
    v.rounds.some((it) => it.number !== 4 && /2003-07-31(?!\/)/.test(daysOf(it))),
  ),
  trap("the meeting of the contact group in New York is a round", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => /new-york/i.test(value)) || daysOf(it).includes("2003-05-12")),
  ),
  trap("the talks on Ivory Coast of March 2003 or July 2004 are rounds of these", (v) =>
    v.rounds.some((it) => held(it) && /2003-03(?!-10)|2004-07/.test(daysOf(it))),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number)),
  ),
  trap("the number of bodies before the correction contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => count(25).test(value) && !superseded),
    ),
  ),
  trap("the 300 civilians contradict the 400 dead, fighters among them", (v) => contests(v, ["figure"], count(300), count(400))),
  trap("the dead of one week or one day, of a summer and of the war before contradict each other", (v) =>
    [
      [200, 300],
      [200, 400],
      [200, 1300],
      [90, 1300],
      [600, 1300],
      [2000, 200_000],
    ].some((pair) => contests(v, ["figure"], ...pair.map(count))),
  ),
  trap("those uprooted inside the country contradict those who fled abroad", (v) =>
    contests(v, ["figure"], count(1_000_000), count(300_000)),
  ),
  trap(
    "Wesley Johnson and Ellen Johnson Sirleaf, or Sekou and Aïcha Conneh, or LURD and MODEL are one",
    (v) => bearsBoth(v, /Wesley/, /Ellen|Sirleaf/) || bearsBoth(v, /S[eé]kou/, /A[iï]cha/) || oneName(v, "LURD", "MODEL"),
  ),
  trap("Mali, Senegal or Sierra Leone, which only offered, hosts the talks", ({ roles }) =>
    roles.some(
      ({ role, actor, status, standing }) =>
        role === "host" &&
        ["state:MLI", "state:SEN", "state:SLE", "place:bamako", "place:dakar", "place:freetown"].includes(actor.id) &&
        status !== "candidate" &&
        held({ standing }),
    ),
  ),
];
