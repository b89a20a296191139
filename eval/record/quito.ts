/** What the fourteen reports of `quito/` come to: written down before the record of them was looked at. */
import type { ProcessView, RecordEvent, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:quito-eln");
const [COL, ELN, FARC, ECU, CUB, VEN] = ["state:COL", "group:eln", "group:farc", "state:ECU", "state:CUB", "state:VEN"];
const [NOR, BRA, CHL, MEX] = ["state:NOR", "state:BRA", "state:CHL", "state:MEX"];

/** All days that a round is told for as held. */
const daysOf = ({ dates }: Round): string => [dates.value ?? "", ...dates.values.map(({ value }) => value)].join(" ");

/** The only round of this number in this year (the count began anew in 2022); null where there is none or several. */
function roundOf({ rounds }: ProcessView, number: number, year: string): Round | null {
  const [only, ...others] = rounds.filter(
    (it) => it.number === number && (daysOf(it).includes(`${year}-`) || it.planned.some(({ edtf }) => edtf.startsWith(year))),
  );
  return only && others.length === 0 ? only : null;
}

const heldOn = (it: Round | null, ...days: readonly string[]): boolean =>
  it !== null && held(it) && days.every((day) => daysOf(it).includes(day));

const placeOf = (it: Round | null): string =>
  it === null ? "" : [...it.place.values.flatMap(({ value, name }) => [value, name ?? ""]), it.place.value ?? ""].join(" ");

const hostOf = (it: Round | null): string => it?.host.value ?? "";

const happened = (events: readonly RecordEvent[]): readonly RecordEvent[] =>
  events.filter(({ standing }) => standing === "happened" || standing === "claimed");

/** True where all names of these forms are one person's, and there is such a person. */
function onePerson({ identities }: ProcessView, ...names: readonly RegExp[]): boolean {
  const theirs = identities.filter((it) => it.names.some((name) => names.some((wanted) => wanted.test(name))));
  return theirs.length === 1 && names.every((wanted) => theirs[0]?.names.some((name) => wanted.test(name)));
}

const confused = ({ identities }: ProcessView, one: RegExp, other: RegExp): boolean =>
  identities.some(({ names }) => names.some((name) => one.test(name)) && names.some((name) => other.test(name)));

const counts = (v: ProcessView, measure: RegExp, count: number): boolean =>
  v.figures.some((it) => measure.test(it.measure) && it.points.some(({ value, low }) => (value ?? low) === count));

const inRole = ({ roles }: ProcessView, role: RegExp, id: string | RegExp): boolean =>
  roles.some((it) => role.test(it.role) && (typeof id === "string" ? it.actor.id === id : id.test(it.actor.name)));

const KIDNAPPING = /kidnap|hostage|otage|enl[eè]vement|retention/i;
const TRUCE = /cease-?fire|truce|cessez-le-feu|tr[eê]ve/i;
const WEAPONS = /weapon|disarm|d[ée]sarm|armes/i;

export const QUITO_CHECKS: readonly Check[] = [
  round(2, "round 1 of 2017 was held from 7 February to 6 April", (v) =>
    heldOn(roundOf(v, 1, "2017"), "2017-02-07", "2017-04-06"),
  ),
  round(1, "round 1 of 2017 was in or near Quito", (v) => /quito|sangolqu/i.test(placeOf(roundOf(v, 1, "2017")))),
  round(1, "Colombia and the ELN sat in round 1 of 2017", (v) => present(roundOf(v, 1, "2017"), COL, ELN)),
  round(
    1,
    "talks had been planned for 27 October 2016",
    (v) =>
      v.rounds.some(({ planned }) => planned.some(({ edtf }) => edtf.startsWith("2016-10-27"))) ||
      v.timeline.some(({ time, standing }) => (time.edtf ?? "").startsWith("2016-10-27") && standing !== "happened"),
  ),
  round(2, "round 2 of 2017 is one, and began on 16 May", (v) => heldOn(roundOf(v, 2, "2017"), "2017-05-16")),
  round(1, "round 2 of 2017 had been planned for 3 May", (v) =>
    (roundOf(v, 2, "2017")?.planned ?? []).some(({ edtf }) => edtf.startsWith("2017-05-03")),
  ),
  round(1, "round 2 of 2017 ended on 30 June", (v) => heldOn(roundOf(v, 2, "2017"), "2017-06-30")),
  round(1, "round 3 of 2017 began on 24 July", (v) => heldOn(roundOf(v, 3, "2017"), "2017-07-24")),
  round(1, "round 4 of 2017 was planned for 23 October", (v) => {
    const it = roundOf(v, 4, "2017");
    return it !== null && `${daysOf(it)} ${it.planned.map(({ edtf }) => edtf).join(" ")}`.includes("2017-10-23");
  }),
  round(2, "round 5 of 2018 is one: from 15 March, and again on 10 May", (v) =>
    heldOn(roundOf(v, 5, "2018"), "2018-03-15", "2018-05-10"),
  ),
  round(
    1,
    "round 5 of 2018 was in Quito, then in Havana",
    (v) => /quito/i.test(placeOf(roundOf(v, 5, "2018"))) && /havan/i.test(placeOf(roundOf(v, 5, "2018"))),
  ),
  round(2, "another round 1 began in Caracas on 21 November 2022", (v) => {
    const it = roundOf(v, 1, "2022");
    return heldOn(it, "2022-11-21") && /caracas/i.test(placeOf(it));
  }),
  round(1, "it ended on 12 December 2022, and Venezuela was its host", (v) => {
    const it = roundOf(v, 1, "2022");
    return heldOn(it, "2022-12-12") && hostOf(it) === VEN;
  }),
  round(2, "round 2 of 2023 was in Mexico City from 13 February to 10 March", (v) => {
    const it = roundOf(v, 2, "2023");
    return heldOn(it, "2023-02-13", "2023-03-10") && /mexico/i.test(placeOf(it));
  }),
  round(2, "round 3 of 2023 was in Havana from 2 May to 9 June", (v) => {
    const it = roundOf(v, 3, "2023");
    return heldOn(it, "2023-05-02", "2023-06-09") && /havan/i.test(placeOf(it));
  }),
  round(1, "round 4 of 2023 is planned in Caracas for 14 August", (v) => {
    const it = roundOf(v, 4, "2023");
    return it !== null && !held(it) && daysOf(it).includes("2023-08-14") && /caracas/i.test(placeOf(it));
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 5 September 2017 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2017-09-05" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Pablo Beltran and Beltrán are one", (v) => onePerson(v, /Beltr[aá]n$/)),
  merge(1, "Otty Patino and Patiño are one", (v) => onePerson(v, /Pati[nñ]o$/)),
  merge(1, "Nicolas Rodriguez, Nicolás Rodríguez Bautista and Gabino are one", (v) =>
    onePerson(v, /Nicol[aá]s Rodr[ií]guez|Gabino/),
  ),
  merge(1, "Lenin and Lenín Moreno are one", (v) => onePerson(v, /Moreno$/)),
  merge(
    2,
    "the ceasefire of 4 September 2017 is one agreement, and happened",
    (v) => happened(eventsOf(v, /agreement|ceasefire|truce/, /./, "2017-09-04")).length === 1,
  ),
  merge(
    2,
    "the suspension of 29 January 2018 is one event",
    (v) => eventsOf(v, /suspension|walk-out|withdraw|end/, /suspend/, "2018-01-29").length === 1,
  ),

  contradiction(2, "the ELN agreed to a truce on New Year's Eve 2022, or did not", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        /did-it-happen|said-and-denied|agenda-status/.test(asked) &&
        values.some(
          ({ support }) =>
            (TRUCE.test(wordsOf({ support })) || /proposition|accord/.test(wordsOf({ support }))) &&
            !/bombard|viol/.test(wordsOf({ support })),
        ),
    ),
  ),
  contradiction(
    2,
    "nine soldiers were killed at El Carmen, or twelve",
    (v) =>
      contests(v, ["figure"], "9", "12") ||
      v.figures.some(
        ({ contested, points }) =>
          contested && [9, 12].every((count) => points.some(({ value, low }) => (value ?? low) === count)),
      ),
  ),
  contradiction(1, "the army bombed camps during the truce, or did not", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /bombard/.test(wordsOf({ support })))),
  ),

  question(2, "where the talks would go after Ecuador was open, with Chile and Cuba among others, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2018-04-18" &&
        q.state === "settled" &&
        q.options.some(({ actor }) => actor.id === CUB || /havan/i.test(actor.id)) &&
        q.options.some(({ actor }) => actor.id === CHL || /santiago/i.test(actor.id)),
    ),
  ),
  question(1, "where the second cycle would be was open in November 2022, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        q.askedSince === "2022-11-21" &&
        (q.issue === "venue" || /next round|Mexico|Havana/.test(wordsOf(q))),
    ),
  ),
  question(1, "when the second cycle would be was open in January 2023, and is settled", (v) =>
    v.questions.some(
      (q) => q.state === "settled" && q.askedSince === "2023-01-03" && (q.issue === "talks-date" || /date/.test(wordsOf(q))),
    ),
  ),
  question(2, "whether the ELN lays down its weapons is open", (v) =>
    v.questions.some((q) => q.state === "open" && WEAPONS.test(wordsOf(q))),
  ),

  figure(2, "five dead at Barranquilla, six were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 5 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 6 && relation === "corrected"),
    ),
  ),
  figure(2, "21 dead at the police academy of Bogota, told by two reports in one series", (v) =>
    v.figures.some(({ measure, points }) => {
      const told = points.filter(({ value }) => value === 21);
      return measure === "killed" && told.reduce((sum, { support }) => sum + support.origins, 0) >= 2;
    }),
  ),
  figure(1, "260,000 dead or more since 1964", (v) => counts(v, /killed|dead|death/, 260_000)),
  figure(1, "450,664 dead between 1985 and 2018", (v) => counts(v, /killed|dead|death/, 450_664)),
  figure(1, "some 9,000 displaced in Choco since January 2023", (v) => counts(v, /displaced/, 9_000)),

  view(1, "Ecuador was host, and is no more", ({ roles }) =>
    roles.some(({ role, actor, status }) => role === "host" && actor.id === ECU && (status === "ending" || status === "former")),
  ),
  view(1, "Norway, Cuba, Venezuela, Brazil and Chile are guarantors", (v) =>
    [NOR, CUB, VEN, BRA, CHL].every((id) => inRole(v, /guarantor/, id)),
  ),
  view(1, "Mexico is a host and a guarantor", (v) => inRole(v, /host/, MEX) && inRole(v, /guarantor/, MEX)),
  view(1, "Restrepo, Bell and Patiño led the government's delegation", (v) =>
    [/Restrepo/, /Bell$/, /Pati[nñ]o/].every((name) => inRole(v, /delegation-head|negotiator/, name)),
  ),
  view(
    1,
    "Duque ended the talks on 18 January 2019",
    (v) =>
      v.timeline.some(
        ({ time, support }) =>
          (time.edtf ?? time.published ?? "").startsWith("2019-01-18") && /fin|rompu|broke|walked/.test(wordsOf({ support })),
      ) || v.status.values.some(({ value }) => value === "ended"),
  ),
  view(
    1,
    "the ELN refused to give up kidnapping",
    (v) =>
      v.agenda.some((it) => it.kind === "refusal" && KIDNAPPING.test(wordsOf(it))) ||
      v.timeline.some(
        (e) => /refusal|rejection/.test(e.kinds.join(" ")) && (KIDNAPPING.test(wordsOf(e)) || /demand/.test(wordsOf(e))),
      ),
  ),
  view(1, "the government's demand that kidnapping end was made in several reports", (v) => {
    const demands = v.agenda.filter((it) => it.kind === "demand" && KIDNAPPING.test(wordsOf(it)));
    return demands.some(({ support }) => support.origins >= 2);
  }),
  view(
    1,
    "the truce of 9 June 2023 stands in the timeline",
    (v) => happened(eventsOf(v, /agreement|ceasefire|truce/, /./, "2023-06-09")).length > 0,
  ),

  trap("round 1 was held on 27 October 2016", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2016-10-27"))),
  trap("round 2 was held on 3 May 2017", (v) => v.rounds.some((it) => held(it) && /2017-05-03/.test(daysOf(it)))),
  trap("round 5 was held in January 2018", (v) =>
    v.rounds.some((it) => it.number === 5 && held(it) && daysOf(it).includes("2018-01-30")),
  ),
  trap("the first, second or third rounds of the two counts are one", (v) =>
    v.rounds.some((it) => /2017-/.test(daysOf(it)) && /2022-|2023-/.test(daysOf(it))),
  ),
  trap("round 4 of 2023 was held", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2023-08"))),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number))),
  trap("the talks were in Chile or Spain", (v) =>
    v.rounds.some((it) => held(it) && /santiago|state:CHL|madrid|state:ESP/i.test(`${placeOf(it)} ${hostOf(it)}`)),
  ),
  trap("the FARC sat at this table", (v) =>
    v.rounds.some(({ participants }) => participants.some(({ actor }) => actor.id === FARC)),
  ),
  trap("the ELN signed the agreement of 24 November 2016", (v) =>
    v.timeline.some(
      ({ kinds, time, participants }) =>
        kinds.includes("agreement") &&
        (time.edtf ?? "").startsWith("2016-11-24") &&
        participants.some(({ actor }) => actor.id === ELN),
    ),
  ),
  trap(
    "Nicolás Rodríguez, Bruno Rodríguez and Delcy Rodríguez are one",
    (v) =>
      confused(v, /Nicol[aá]s Rodr/, /Bruno Rodr/) ||
      confused(v, /Bruno Rodr/, /Delcy Rodr/) ||
      confused(v, /Nicol[aá]s Rodr/, /Delcy Rodr/),
  ),
  trap("Gustavo Bell and Gustavo Petro are one", (v) => confused(v, /Bell$/, /Petro$/)),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value }) => value === "5") &&
        values.some(({ value, superseded }) => value === "6" && !superseded),
    ),
  ),
  trap(
    "tolls of different scopes contradict each other",
    (v) =>
      contests(v, ["figure"], "5", "7") ||
      contests(v, ["figure"], "5", "21") ||
      contests(v, ["figure"], "260000", "450664") ||
      contests(v, ["figure"], "7000000", "9000"),
  ),
  trap("the truce that Petro announced on 31 December 2022 was agreed", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        kinds.includes("agreement") &&
        standing === "happened" &&
        /^(2022-12-31|2023-01-01)/.test(time.edtf ?? "") &&
        participants.some(({ actor }) => actor.id === ELN),
    ),
  ),
  trap("the stalled talks of the Venezuelans suspend these", ({ status }) => status.value === "suspended"),
];
