/** What the fourteen reports of `caguan/` come to: written down before the record of them was looked at. */
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
  onlyOn,
  onlyRound,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:caguan");
const [COL, FARC] = ["state:COL", "group:farc"];
/** Los Pozos is a hamlet of San Vicente del Caguán. */
const CAGUAN = /caguan|pozos/i;

const near = (it: Round | null, place: RegExp): boolean => it !== null && place.test(`${it.place.value} ${it.place.name}`);
const plannedOn = ({ rounds }: ProcessView, day: string): boolean =>
  rounds.some((it) => it.planned.some(({ edtf }) => edtf.includes(day)) || (!held(it) && daysOf(it).includes(day)));
const happenedOn = (v: ProcessView, day: string): boolean =>
  heldOn(v, day).length > 0 || v.timeline.some((event) => held(event) && (event.time.edtf ?? "").includes(day));

export const CAGUAN_CHECKS: readonly Check[] = [
  round(2, "the talks that opened on 7 January 1999 are one round, at San Vicente del Caguán", (v) =>
    near(onlyOn(v, "1999-01-07"), CAGUAN),
  ),
  round(1, "there was a session on 11 and 12 January 1999", (v) => onlyOn(v, "1999-01-11", "1999-01-12") !== null),
  round(1, "the session of 24 January 1999 was planned, not held", (v) => plannedOn(v, "1999-01-24")),
  round(2, "the sides met on 6 May 1999, at La Machaca", (v) => near(onlyOn(v, "1999-05-06"), /machaca/i)),
  round(2, "the negotiations were opened on 24 October 1999, at La Uribe", (v) => near(onlyOn(v, "1999-10-24"), /uribe/i)),
  round(1, "the opening of October 1999 was first planned for 7, 19 or 30 July", (v) =>
    ["1999-07-07", "1999-07-19", "1999-07-30"].some((day) => plannedOn(v, day)),
  ),
  round(1, "the government and the FARC were at the session of October 1999", (v) => present(onlyOn(v, "1999-10-24"), COL, FARC)),
  round(2, "round 2 is one, on 13 and 14 January 2000", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && /2000-01-1[34]/.test(daysOf(it));
  }),
  round(1, "round 2 was first planned for 2 November 1999", (v) =>
    v.rounds.some(({ number, planned }) => number === 2 && planned.some(({ edtf }) => edtf.includes("1999-11-02"))),
  ),
  round(1, "there was a session on 3 July 2000", (v) => happenedOn(v, "2000-07-03")),
  round(2, "the talks of 8 and 9 February 2001 are one round, at Los Pozos", (v) =>
    near(onlyOn(v, "2001-02-08", "2001-02-09"), CAGUAN),
  ),
  round(1, "the talks were taken up again on 14 February 2001", (v) => happenedOn(v, "2001-02-14")),
  round(1, "the session of 4 July 2001 is planned, first for 20 June", (v) => plannedOn(v, "2001-07-04")),
  round(2, "the sides met on 20 January 2002, at Los Pozos", (v) => near(onlyOn(v, "2002-01-20"), CAGUAN)),
  round(1, "there was a session on 18 February 2002", (v) => onlyOn(v, "2002-02-18") !== null),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 11 February 2001 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2001-02-11" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 29 June 2001 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Víctor G. Ricardo and Victor Ricardo are one", (v) => bearsBoth(v, /^Víctor G/, /^Victor Ric/)),
  merge(1, "Simón Trinidad and Simon Trinidad are one", (v) => bearsBoth(v, /Simón Trin/, /Simon Trin/)),
  merge(1, "LeMoyne and Lemoyne are one", (v) => bearsBoth(v, /LeMoyne/, /Lemoyne/)),
  merge(1, "Manuel Marulanda and Tirofijo or Marulanda Velez are one", (v) =>
    bearsBoth(v, /^Manuel Marulanda$/, /Tirofijo|V[eé]lez/),
  ),
  merge(
    1,
    "the agreement of Los Pozos of 9 February 2001 is one event",
    (v) => eventsOf(v, /agreement|signing/, /accord|agreement/i, "2001-02-09").filter(held).length === 1,
  ),
  merge(1, "the freeing of 28 June 2001 is told once or twice, not by each sentence", (v) => {
    const told = eventsOf(v, /./, /freed?\b|release/i, "2001-06-28").filter(held);
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "180 peasants were killed in January 1999, or 131", (v) => contests(v, ["figure"], /^~?180\b/, /^~?131\b/)),
  contradiction(2, "287 guerrillas were killed in July 1999, or 52", (v) => contests(v, ["figure"], /287/, /^[^\d]*52\b/)),
  contradiction(2, "the rebels had left the process in January 2002, or had not", (v) =>
    disputed(v, /left the (process|table)|had withdrawn/i),
  ),
  contradiction(1, "the rebels hold 450 captives, or 527", (v) => contests(v, ["figure"], /450/, /527/)),
  contradiction(1, "Pastrana offered to withdraw troops from more towns, or did not", (v) =>
    disputed(v, /offered to withdraw|withdraw troops|exactly that offer/i),
  ),
  contradiction(1, "the FARC killed Consuelo Araujo, or did not", (v) => disputed(v, /exécutée|l'avoir tuée/i)),
  contradiction(1, "the FARC hijacked the plane of February 2002, or did not", (v) => disputed(v, /détournement|pris part/i)),

  question(2, "when the president and Marulanda would meet again was asked in January 1999, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "1999-01-07" && /reverront/.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(2, "whether the talks would resume on 20 April 1999 was open, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "1999-01-19" && /resume|April 20/.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(2, "where the talks after May 1999 would be was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "1999-05-07" && (q.issue === "venue" || /où se tiendront/i.test(wordsOf(q))) && q.state === "settled",
    ),
  ),
  question(1, "who succeeds Egeland was open, and is settled by LeMoyne", (v) =>
    v.questions.some((q) => q.askedSince === "2001-03-09" && /succédera/.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(1, "when the officers will be freed is open", (v) =>
    v.questions.some((q) => /would be freed|they would be/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether a truce can be agreed by 7 April 2002 is open", (v) =>
    v.questions.some((q) => q.askedSince === "2002-01-21" && /truce|7 April/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "who would verify the truce is open, with the UN and the OAS", (v) =>
    v.questions.some((q) => q.askedSince === "2002-01-21" && /verify/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether the dialogue can go on after the election of May 2002 is open", (v) =>
    v.questions.some((q) => q.askedSince === "2002-02-21" && /dialogue|reprendre/.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "242 captives were freed, 252 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 242 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 252 && relation === "corrected"),
    ),
  ),
  figure(1, "the officers still held are 47, or 42", (v) => seriesOf(v, /./, 47, 42).length > 0),
  figure(1, "at least 120,000 killed since 1964", (v) => seriesOf(v, /kill|dea/, 120_000).length > 0),
  figure(1, "two million displaced", (v) => seriesOf(v, /displac/, 2_000_000).length > 0),

  view(1, "the government of Colombia and the FARC are parties", ({ roles }) =>
    [COL, FARC].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "countries or the UN facilitate", ({ roles }) =>
    roles.some(
      ({ role, actor }) => /facilitat/.test(role) && /^(state|org|group|body|person)/.test(actor.id) && actor.id !== COL,
    ),
  ),
  view(1, "Ricardo, then Camilo Gómez, led the government's side", ({ roles }) =>
    [/Ricardo/, /Camilo G[oó]mez/].every((name) => roles.some(({ actor }) => name.test(actor.name))),
  ),
  view(2, "an agenda of twelve points was signed on 6 May 1999", (v) =>
    eventsOf(v, /agreement|signing|document/, /agenda/i, "1999-05-06").some(held),
  ),
  view(2, "an agreement was signed at San Francisco de la Sombra on 5 October 2001", (v) =>
    eventsOf(v, /agreement|signing/, /accord|texte/i, "2001-10-05").some(held),
  ),
  view(1, "a timetable was signed on 20 January 2002", (v) =>
    eventsOf(v, /agreement|signing|document/, /timetable|document/i, "2002-01-20").some(held),
  ),
  view(
    1,
    "the process is ended, on 20 February 2002",
    ({ status, timeline }) =>
      status.value === "ended" || timeline.some((event) => /rupture|mis fin|met fin/.test(wordsOf(event)) && held(event)),
  ),
  view(1, "the FARC demand action against the paramilitaries", (v) => agendaOf(v, /demand/, /paramilit/i).length > 0),
  view(1, "the FARC commit themselves to give up mass kidnappings", (v) => agendaOf(v, /commitment/, /enlèvements/i).length > 0),

  trap("the negotiations opened in July 1999", (v) => heldOn(v, "1999-07-07", "1999-07-19", "1999-07-30").length > 0),
  trap("a session was held on 24 January 1999", (v) => heldOn(v, "1999-01-24").length > 0),
  trap("a session was held on 2 November 1999", (v) => heldOn(v, "1999-11-02").length > 0),
  trap("a session was held on 16 October 2001", (v) => heldOn(v, "2001-10-16").length > 0),
  trap("a session was held on 25 February 2002", (v) => heldOn(v, "2002-02-25").length > 0),
  trap("talks with the ELN in Geneva, Mainz or Havana are rounds of this process", (v) =>
    v.rounds.some(
      (it) =>
        it.place.values.some(({ value }) => /geneva|mainz|mayence|havana/i.test(value)) ||
        /2000-07-2[45]|2002-01-29/.test(daysOf(it)),
    ),
  ),
  trap("the hearing on the coca is a round", (v) => heldOn(v, "2000-06-29", "2000-06-30").length > 0),
  trap("the journey through Europe of February 2000 is a round", (v) =>
    v.rounds.some(
      (it) => it.place.values.some(({ value }) => /state:(SWE|NOR|CHE|ITA|ESP)/.test(value)) || /2000-02/.test(daysOf(it)),
    ),
  ),
  trap("the talks were in Caracas or Venezuela", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /caracas|VEN/.test(value))),
  ),
  trap("rounds with numbers that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2].includes(number))),
  trap("the corrected number of those freed contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "252" && !superseded),
    ),
  ),
  trap("the guerrillas killed contradict the soldiers killed, or the dead of the decade those of the war", (v) =>
    [
      ["287", "38"],
      ["52", "38"],
      ["120000", "35000"],
      [">=120000", "35000"],
      ["242", "47"],
      ["242", "11"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("Camilo Gómez and Joaquín Gómez are one", (v) => bearsBoth(v, /Camilo/, /Joaqu[ií]n/)),
  trap(
    "Alvaro Uribe is La Uribe, or Raúl Reyes is Jorge Briceno",
    (v) => bearsBoth(v, /Alvaro Uribe/, /La Uribe/) || bearsBoth(v, /Reyes/, /Briceno|Jojoy/),
  ),
  trap("the ELN or the United States are a party of this process", ({ roles }) =>
    roles.some(
      ({ role, actor, standing }) => role === "party" && standing !== "denied" && /group:eln|state:USA|group:auc/.test(actor.id),
    ),
  ),
];
