/** What the fourteen reports of `ouaga/` come to: written down before the record of them was looked at. */
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

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:ouagadougou-mali");
const [MALI, MNLA, HCUA, ANSAR] = ["state:MLI", "group:mnla", "group:hcua", "group:ansar-dine"];
const OUAGA = "place:ouagadougou";

const at = (it: Round | null, place: string): boolean => it?.place.value === place;
/** True where a round or an event that was no mere speech is told for this day. */
const metOn = (v: ProcessView, day: string, words: RegExp): boolean =>
  heldOn(v, day).length > 0 || eventsOf(v, /./, words, day).some((it) => !it.speech && held(it));
const heldAt = ({ rounds }: ProcessView, place: RegExp): boolean =>
  rounds.some((it) => held(it) && it.place.values.some(({ value }) => place.test(value)));
/** The round of June 2013. */
const june = (v: ProcessView): Round | null => onlyOn(v, "2013-06-08");

export const OUAGA_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, on 4 December 2012", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && daysOf(it).includes("2012-12-04");
  }),
  round(1, "round 1 was in Ouagadougou", (v) => at(onlyRound(v, 1), OUAGA)),
  round(2, "Mali, the MNLA and Ansar Dine were at round 1", (v) => present(onlyRound(v, 1), MALI, MNLA, ANSAR)),
  round(2, "round 2 is one, and was not held", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && !held(it);
  }),
  round(1, "round 2 was planned for 10 January 2013, then for the 21st", (v) => {
    const told = v.rounds
      .filter(({ number, dates }) => number === 2 || dates.values.some(({ value }) => value.includes("2013-01")))
      .map((it) => `${daysOf(it)} ${it.planned.map(({ edtf }) => edtf).join(" ")}`)
      .join(" ");
    return told.includes("2013-01-10") && told.includes("2013-01-21");
  }),
  round(2, "the talks that opened on 8 June 2013 are one round, held", (v) => june(v) !== null),
  round(1, "the talks of June 2013 were in Ouagadougou", (v) => at(june(v), OUAGA)),
  round(1, "Mali, the MNLA and the HCUA were at the talks of June 2013", (v) => present(june(v), MALI, MNLA, HCUA)),
  round(1, "the UN, the African Union, the European Union and France watched the talks of June 2013", (v) =>
    present(june(v), "org:un", "org:au", "org:eu", "state:FRA"),
  ),
  round(1, "the mediator met the MNLA on 9 June 2012", (v) => metOn(v, "2012-06-09", /reçu|Compaor|délégation|MNLA/)),
  round(1, "the mediator met Ansar Dine on 18 June 2012", (v) => metOn(v, "2012-06-18", /sat down|Ansar|met |meeting|envoys/i)),
  round(1, "the mediator met the MNLA and Ansar Dine together on 16 November 2012", (v) =>
    metOn(v, "2012-11-16", /retrouvés|Compaor|Ansar|déclaration/),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 6 December 2012 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2012-12-06" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 20 July 2013 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Bilal Ag Achérif and Bilal Ag Cherif are one", (v) => bearsBoth(v, /Ach[ée]rif/, /Ag Cherif/)),
  merge(1, "Alghabass Ag Intalla and Algabass Ag Intallah are one", (v) => bearsBoth(v, /Alghabass/, /Algabass/)),
  merge(1, "Iyad Ag Ghaly and Iyad Ag Ghali are one", (v) => bearsBoth(v, /Ghaly/, /Ghali/)),
  merge(1, "Djibrill Bassolé and Djibril Bassole are one", (v) => bearsBoth(v, /Djibrill\b/, /Djibril\b/)),
  merge(1, "Mahamadou Djeri Maiga and Mohamed Djéri Maïga are one", (v) => bearsBoth(v, /Mahamadou Dj/, /Mohamed Dj/)),
  merge(
    1,
    "the accord of 18 June 2013 is one event",
    (v) =>
      eventsOf(v, /agreement|signing|accord/, /signé|signed|paraphé|contresigné|accord/i, "2013-06-18").filter(
        (it) => !it.speech && held(it),
      ).length === 1,
  ),

  contradiction(2, "thirty rebels were killed at Anefis, or two", (v) => contests(v, ["figure"], /^~?30\b/, /^~?2\b/)),
  contradiction(2, "the MNLA renounced independence, or never did", (v) => disputed(v, /renounced/i)),
  contradiction(2, "32 detainees were freed, or 23", (v) => contests(v, ["figure"], /^~?32\b/, /^~?23\b/)),
  contradiction(1, "the rebels accepted the return of the army to Kidal, or did not", (v) =>
    disputed(v, /retour de l'armée|rien accepté|C'est faux/i),
  ),
  contradiction(1, "Bamako asked that round 2 be put off, or did not", (v) =>
    disputed(v, /demande de Bamako|le moindre report|démenti/i),
  ),
  contradiction(1, "five were wounded in Kidal in November 2013, or three", (v) => contests(v, ["figure"], /^~?5\b/, /^~?3\b/)),
  contradiction(1, "the army shot at demonstrators in Kidal, or did not", (v) => disputed(v, /shot at/i)),

  question(2, "when and where direct talks would be was open in November 2012, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "2012-11-17" && q.state === "settled"),
  ),
  question(2, "when talks would begin was open on 29 May 2013, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "2013-05-29" && q.state === "settled"),
  ),
  question(2, "when the accord would be signed was open on 12 June 2013, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "2013-06-12" && q.state === "settled"),
  ),
  question(2, "where the peace talks that the accord promises will be is open, with Algiers among the places", (v) =>
    v.questions.some(
      (q) =>
        q.state === "open" &&
        (q.askedSince ?? "") >= "2013-06-19" &&
        q.options.some(({ actor }) => actor.id === "place:algiers" || actor.id === "state:DZA"),
    ),
  ),
  question(1, "what status the north would have is open", (v) =>
    v.questions.some((q) => /status the north|statut du Nord/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether the MNLA will return to the committee is open", (v) =>
    v.questions.some((q) => /return to the committee/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether the meeting of 21 January 2013 would be held was asked", (v) =>
    v.questions.some((q) => q.askedSince === "2013-01-08" && /rendez-vous du 21|honoré|garantir/.test(wordsOf(q))),
  ),

  figure(2, "four killed in Kidal in July 2013, six were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 4 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 6 && relation === "corrected"),
    ),
  ),
  figure(1, "412,000 were uprooted at the end of 2012, 470,000 in June 2013", (v) =>
    [412_000, 470_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "208,000 of them were refugees abroad, then 175,000", (v) =>
    [208_000, 175_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "82 soldiers were executed at Aguelhok", (v) => seriesOf(v, /./, 82).length > 0),

  view(1, "ECOWAS mediates, through Compaoré or Bassolé", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        /mediat|facilitat/.test(role) &&
        (/^(org:ecowas|state:BFA)$/.test(actor.id) || /Compaor|Bassol|ECOWAS|C[ée]d[ée]ao/i.test(actor.name)),
    ),
  ),
  view(1, "Mali, the MNLA and the HCUA are parties", ({ roles }) =>
    [MALI, MNLA, HCUA].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Tiéman Coulibaly headed the delegation of the government", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Ti[ée]man/.test(actor.name)),
  ),
  view(1, "Djeri Maiga headed the delegation of the rebels", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Dj[ée]ri/.test(actor.name)),
  ),
  view(2, "an accord was signed in Ouagadougou on 18 June 2013", (v) =>
    eventsOf(v, /agreement|signing|accord/, /signé|signed|paraphé|accord/i, "2013-06-18").some(
      (it) => held(it) && (it.place.value === OUAGA || it.place.values.some(({ value }) => value === OUAGA)),
    ),
  ),
  view(1, "the rebels suspended their part in the committee on 26 September 2013", (v) =>
    eventsOf(v, /./, /suspend/i, "2013-09-26").some(held),
  ),
  view(1, "the rebels demand that the arrest warrants be lifted", (v) => agendaOf(v, /demand/, /mandats d'arrêt/i).length > 0),
  view(
    1,
    "the government promised to free the prisoners of the conflict",
    (v) => agendaOf(v, /commitment/, /libérer les prisonniers|prisonniers liés/i).length > 0,
  ),
  view(1, "the MNLA refuses to disarm before a peace accord", (v) => agendaOf(v, /refusal/, /désarm/i).length > 0),

  trap("round 2 was held in January 2013", (v) => heldOn(v, "2013-01-10", "2013-01-21").length > 0),
  trap("the third meeting of the Support Group in Bamako is a round", (v) => heldOn(v, "2012-10-19").length > 0),
  trap(
    "the talks of Doha on Darfur are a round",
    (v) => heldAt(v, /doha/i) || v.rounds.some((it) => it.number === 4 && held(it)),
  ),
  trap("the 43rd summit of ECOWAS is a round", (v) => heldAt(v, /abuja/i) || v.rounds.some(({ number }) => number === 43)),
  trap(
    "the meeting of the two rebel groups in Algiers is a round",
    (v) => heldOn(v, "2012-12-21").length > 0 || heldAt(v, /algiers/i),
  ),
  trap(
    "Mauritania or Morocco, who only offered, hosts or mediates",
    (v) =>
      heldAt(v, /nouakchott|rabat/i) ||
      v.rounds.some((it) => held(it) && /^state:(MRT|MAR)$/.test(it.host.value ?? "")) ||
      v.roles.some(
        (it) => /mediator|host/.test(it.role) && /^state:(MRT|MAR)$/.test(it.actor.id) && /happened|claimed/.test(it.standing),
      ),
  ),
  trap("the peace talks that the accord promised opened in November 2013", (v) => heldOn(v, "2013-11").length > 0),
  trap("an accord was signed on 10 June 2013", (v) =>
    v.timeline.some(
      (it) => it.kinds.some((kind) => /agreement|signing/.test(kind)) && held(it) && (it.time.edtf ?? "") === "2013-06-10",
    ),
  ),
  trap("Tiéman Coulibaly and Moussa Sinko Coulibaly are one", (v) => bearsBoth(v, /Ti[ée]man/, /Moussa Sinko/)),
  trap("Alghabass Ag Intalla and Mohamed Ag Intalla are one", (v) => bearsBoth(v, /Alg?h?abass/, /Mohamed Ag Intalla/)),
  trap(
    "Modibo Diarra and Oumar Diarrah, or Souleymane Maiga and Djeri Maiga, are one",
    (v) => bearsBoth(v, /Modibo Diarra/, /Oumar Diarra/) || bearsBoth(v, /Souleymane/, /Dj[ée]ri/),
  ),
  trap(
    "the MNLA is one with the HCUA, with Ansar Dine or with the MAA",
    (v) => oneName(v, "MNLA", "HCUA") || oneName(v, "MNLA", "Ansar Dine") || oneName(v, "MNLA", "MAA"),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) => asked === "figure" && values.some(({ value, superseded }) => value === "6" && !superseded),
    ),
  ),
  trap("those who fled abroad contradict all those uprooted, or those of 2012 those of 2013", (v) =>
    [
      [/412000/, /208000/],
      [/470000/, /175000/],
      [/412000/, /470000/],
      [/208000/, /175000/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the dead of one place contradict those of another, or one army's soldiers another's", (v) =>
    [
      [/^~?82\b/, /^~?30\b/],
      [/^~?82\b/, /^~?4\b/],
      [/^~?4\b/, /^~?30\b/],
      [/^~?150\b/, /3200/],
      [/3200/, /12600/],
      [/3300/, /3200/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
];
