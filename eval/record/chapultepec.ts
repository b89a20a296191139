/** What the fourteen reports of `chapultepec/` come to: written down from the reports alone, before any record of them was looked at. */
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
  heldOn,
  oneName,
  onlyOn,
  onlyRound,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:el-salvador-chapultepec");
const [SLV, FMLN, UN, OAS, VEN] = ["state:SLV", "group:fmln", "org:un", "org:oas", "state:VEN"];
const [MEXICO_CITY, SAN_JOSE, CARACAS, NEW_YORK] = ["place:mexico-city", "place:san-jose", "place:caracas", "place:new-york"];
const SIGNED = /agreement|sign|accord|ceasefire|truce|protocol/;

/** A round was told to be due on this day. */
const dueOn = ({ rounds }: ProcessView, day: string): boolean =>
  rounds.some((it) => it.planned.some(({ edtf }) => edtf.includes(day)) || (!held(it) && daysOf(it).includes(day)));
const at = (it: Round | null, place: string): boolean => it?.place.value === place;
/** Questions asked since one of these days. */
const askedOn = ({ questions }: ProcessView, ...days: readonly string[]) =>
  questions.filter(({ askedSince }) => days.some((day) => askedSince === day));
/** An exact, rounded or bounded count. */
const count = (value: number): RegExp => new RegExp(`^\\D{0,2}${value}(?!\\d)`);
/** Something was signed on this day. */
const signedOn = (v: ProcessView, day: string): boolean => eventsOf(v, SIGNED, /./, day).some(held);
const partyIs = ({ roles }: ProcessView, id: string, name: RegExp): boolean =>
  roles.some(({ role, actor }) => role === "party" && (actor.id === id || name.test(actor.name)));

export const CHAPULTEPEC_CHECKS: readonly Check[] = [
  round(2, "the talks of 13 to 15 September 1989 are one round, held in Mexico City", (v) =>
    at(onlyOn(v, "1989-09-13", "1989-09-15"), MEXICO_CITY),
  ),
  round(2, "the talks of 16 to 18 October 1989 are one round, held in San José", (v) =>
    at(onlyOn(v, "1989-10-16", "1989-10-18"), SAN_JOSE),
  ),
  round(1, "the United Nations and the OAS were at the talks of October 1989", (v) =>
    present(onlyOn(v, "1989-10-16", "1989-10-18"), UN, OAS),
  ),
  round(1, "a meeting was due on 20 November 1989", (v) => dueOn(v, "1989-11-20") || dueOn(v, "1989-11-2X")),
  round(2, "the talks that ended on 21 May 1990 are one round, held in Caracas", (v) =>
    at(onlyOn(v, "1990-05-16", "1990-05-21"), CARACAS),
  ),
  round(1, "the talks of 19 to 25 June 1990 are one round", (v) => onlyOn(v, "1990-06-19", "1990-06-25") !== null),
  round(2, "the talks of 20 to 26 July 1990 are one round, held in San José", (v) =>
    at(onlyOn(v, "1990-07-20", "1990-07-26"), SAN_JOSE),
  ),
  round(2, "round 5 is one, ended on 18 September 1990, was held in San José", (v) => {
    const it = onlyRound(v, 5);
    return it !== null && held(it) && /1990-09-1[2348]/.test(daysOf(it)) && at(it, SAN_JOSE);
  }),
  round(1, "the talks that opened on 3 January 1991 were in Mexico City", (v) =>
    at(onlyOn(v, "1991-01-03", "1991-01-06"), MEXICO_CITY),
  ),
  round(
    2,
    "the session of February 1991 was first due on the 1st, and was held from the 19th",
    (v) => dueOn(v, "1991-02-01") && heldOn(v, "1991-02-19").length === 1,
  ),
  round(2, "the talks of 4 to 27 April 1991 are one round, held in Mexico City", (v) =>
    at(onlyOn(v, "1991-04-04", "1991-04-27"), MEXICO_CITY),
  ),
  round(
    1,
    "the meeting of Caraballeda was first due on 20 May 1991, and ended on 2 June",
    (v) => dueOn(v, "1991-05-20") && heldOn(v, "1991-05-25", "1991-06-02").length === 1,
  ),
  round(2, "the talks that ended on 25 September 1991 are one round, held in New York", (v) =>
    at(onlyOn(v, "1991-09-15", "1991-09-16", "1991-09-25"), NEW_YORK),
  ),
  round(2, "the talks of 16 to 31 December 1991 are one round, held in New York", (v) =>
    at(onlyOn(v, "1991-12-16", "1991-12-31"), NEW_YORK),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 22 May 1990 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1990-05-22" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 2 November 1989 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Schafik, Shafik and Shafick Handal are one", (v) => bearsBoth(v, /Schafik/, /Shafick?/)),
  merge(1, "Javier Pérez de Cuéllar and Javier Perez de Cuellar are one", (v) =>
    bearsBoth(v, /Pérez de Cuéllar/, /Perez de Cuellar/),
  ),
  merge(1, "Álvaro de Soto and Alvaro de Soto are one", (v) => bearsBoth(v, /Álvaro/, /Alvaro/)),
  merge(1, "the bombing of 31 October 1989 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /explosion|explosé|bombe|attentat/i, "1989-10-31");
    return told.length > 0 && told.length <= 2;
  }),
  merge(1, "the agreement of Geneva of 4 April 1990 is one event", (v) => {
    const told = eventsOf(v, SIGNED, /sign|paraphe|accord|agreement/i, "1990-04-04");
    return told.length === 1;
  }),

  contradiction(2, "eight were killed at the union's seat, or eleven", (v) => contests(v, ["figure"], count(8), count(11))),
  contradiction(2, "the guerrilla has 8,000 fighters, or 12,000", (v) => contests(v, ["figure"], count(8000), count(12_000))),
  contradiction(1, "the army has 63,000 men, or 55,000", (v) => contests(v, ["figure"], count(63_000), count(55_000))),
  contradiction(2, "two of the airmen were executed, or died in the crash", (v) =>
    disputed(v, /execut|close range|died in the crash/i),
  ),
  contradiction(2, "the government accepted to dissolve the Treasury Police, or did not", (v) =>
    disputed(v, /Police du Trésor|l'a démenti dans l'heure/i),
  ),
  contradiction(1, "the army bombed the union's seat, or did not", (v) => disputed(v, /toute participation|c'est l'armée qui/i)),
  contradiction(1, "the government asked for the delay of February 1991, or did not", (v) =>
    disputed(v, /à la demande du gouvernement|rien demandé/i),
  ),

  question(2, "whether the UN and the OAS would be at San José was open in September 1989, and is settled", (v) =>
    askedOn(v, "1989-09-15").some(
      (q) =>
        q.state === "settled" &&
        (/United Nations|Organization of American States|invited/.test(wordsOf(q)) ||
          q.options.some(({ actor }) => actor.id === UN || actor.id === OAS)),
    ),
  ),
  question(2, "whether the guerrilla would go to Caracas was open in November 1989, and is settled", (v) =>
    askedOn(v, "1989-11-01", "1989-11-02").some((q) => /Caracas|se rendrait/.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(2, "where the talks of May 1990 would be was open, with Caracas and Mexico, and is settled", (v) =>
    askedOn(v, "1990-04-04").some(
      (q) =>
        q.state === "settled" &&
        (/venue/.test(q.issue ?? "") ||
          /Caracas|Mexico|tranchée/.test(wordsOf(q)) ||
          q.options.some(({ actor }) => actor.id === CARACAS || actor.id === MEXICO_CITY)),
    ),
  ),
  question(2, "when and where they would meet after September 1990 was open, and is settled", (v) =>
    askedOn(v, "1990-09-18").some(
      (q) => q.state === "settled" && (/venue|date/.test(q.issue ?? "") || /meet again|left open/.test(wordsOf(q))),
    ),
  ),
  question(2, "where the final peace would be signed was open in September 1991, and is settled", (v) =>
    askedOn(v, "1991-09-26").some(
      (q) => q.state === "settled" && (/venue|signing/.test(q.issue ?? "") || /final peace|undecided/.test(wordsOf(q))),
    ),
  ),
  question(1, "who would sit on the Truth Commission was open in April 1991, and is settled", (v) =>
    askedOn(v, "1991-04-28").some((q) => /noms|commission|personnalités/i.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(1, "whether Cristiani would sign himself was open on 1 January 1992, and is settled", (v) =>
    askedOn(v, "1992-01-01").some((q) => /signera|présence/.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(1, "who will run the new civilian police is open", (v) =>
    v.questions.some((q) => /civilian police/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "who ordered the murder of the Jesuits is open", (v) =>
    v.questions.some((q) => /donné l'ordre|gave the order/.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "8 killed at the union's seat, 10 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 8 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 10 && relation === "corrected"),
    ),
  ),
  figure(1, "more than 70,000 were killed in the war", (v) => seriesOf(v, /kill|dea/, 70_000).length > 0),
  figure(1, "a million Salvadoreans went abroad", (v) => seriesOf(v, /./, 1_000_000).length > 0),

  view(1, "the United Nations mediate", ({ roles }) =>
    roles.some(({ role, actor }) => role === "mediator" && (actor.id === UN || /de Soto|de Cu[eé]llar|Nations/.test(actor.name))),
  ),
  view(
    1,
    "the government of El Salvador and the FMLN are parties",
    (v) => partyIs(v, SLV, /salvador/i) && partyIs(v, FMLN, /FMLN|Farabundo/),
  ),
  view(1, "Santamaría led the delegation of the government", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Santamar[ií]a/.test(actor.name)),
  ),
  view(
    1,
    "Venezuela was the host in May 1990",
    (v) =>
      v.roles.some(({ role, actor }) => role === "host" && (actor.id === VEN || /Andr[eé]s P[eé]rez/.test(actor.name))) ||
      present(onlyOn(v, "1990-05-16", "1990-05-21"), VEN),
  ),
  view(2, "an accord on human rights was signed on 26 July 1990", (v) => signedOn(v, "1990-07-26")),
  view(2, "the peace was signed on 16 January 1992", (v) => signedOn(v, "1992-01-16")),
  view(
    1,
    "a ceasefire was to begin on 1 February 1992",
    (v) => eventsOf(v, /./, /cessez-le-feu|ceasefire/i, "1992-02-01").length > 0,
  ),
  view(
    1,
    "the guerrilla demands that the army be purged, or the security forces dissolved",
    (v) => agendaOf(v, /demand|proposal/, /épuration|purged|dissolution|disbanded/i).length > 0,
  ),
  view(
    1,
    "the government demands a truce, or that the guerrilla lay down its arms",
    (v) => agendaOf(v, /demand|proposal/, /lay down|cessez-le-feu|immediate truce|regroupés/i).length > 0,
  ),
  view(
    1,
    "the government promised to halve the army",
    (v) => agendaOf(v, /commitment/, /réduire|de moitié|halved|reduction/i).length > 0,
  ),

  trap("the meeting of Caracas of 20 November 1989 was held", (v) =>
    v.rounds.some((it) => held(it) && /1989-11/.test(daysOf(it))),
  ),
  trap("a session was held on 1 February 1991", (v) => heldOn(v, "1991-02-01").some((it) => !daysOf(it).includes("1991-02-19"))),
  trap("a session was held on 20 May 1991", (v) =>
    heldOn(v, "1991-05-20").some((it) => !/1991-05-25|1991-06-02/.test(daysOf(it))),
  ),
  trap("the talks on Guatemala in Oslo, or on Cambodia in Jakarta, are a round", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => /oslo|jakarta/i.test(value))),
  ),
  trap("a round was held in San Salvador", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => value === "place:san-salvador")),
  ),
  trap("the Guatemalans are parties", (v) => partyIs(v, "group:urng", /guat[eé]mal|URNG/i) || partyIs(v, "state:GTM", /URNG/)),
  trap("M-19, the Contras, the Sandinistas or Nicaragua are parties", (v) =>
    partyIs(v, "group:m19-colombia", /M-19|contras?\b|sandinist|nicaragua/i),
  ),
  trap("the United States are a party or mediate", ({ roles }) =>
    roles.some(({ role, actor }) => /^(party|mediator)$/.test(role) && actor.id === "state:USA"),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number)),
  ),
  trap("talks of 1989 and talks of 1990 or 1991 are one round", (v) =>
    v.rounds.some((it) => /1989-/.test(daysOf(it)) && /199[01]-/.test(daysOf(it))),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "10" && !superseded),
    ),
  ),
  trap("the dead of one attack, of the soldiers or of the Jesuits contradict those of the whole war", (v) =>
    [
      [8, 70_000],
      [11, 75_000],
      [11, 70_000],
      [124, 70_000],
      [300, 70_000],
      [6, 70_000],
      [6, 75_000],
      [3, 70_000],
    ].some(([few = 0, many = 0]) => contests(v, ["figure"], count(few), count(many))),
  ),
  trap("the strength of the guerrilla contradicts that of the army", (v) =>
    [8000, 12_000].some((rebels) => [63_000, 55_000].some((soldiers) => contests(v, ["figure"], count(rebels), count(soldiers)))),
  ),
  trap("Ponce threatened to resign", (v) =>
    v.timeline.some(
      ({ standing, support }) => standing === "happened" && /threatened to resign|to resign/.test(wordsOf({ support })),
    ),
  ),
  trap(
    "Pérez de Cuéllar and Carlos Andrés Pérez, the two Martínez, or the government and the guerrilla are one",
    (v) =>
      bearsBoth(v, /de Cu[eé]llar/, /Andr[eé]s/) ||
      bearsBoth(v, /Juan Mart[ií]nez|Varela/, /Guadalupe/) ||
      oneName(v, "FMLN", "El Salvador"),
  ),
];
