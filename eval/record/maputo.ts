/** What the fourteen reports of `maputo/` come to: written down from the reports alone, before any record of them was looked at. */
import type { Check } from "./checks.ts";
import { bearsBoth, checksOf, contests, disputed, eventsOf, held, onlyRound, present, seriesOf, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:maputo-2019");
const [MOZ, RENAMO, MAPUTO] = ["state:MOZ", "group:renamo", "place:maputo"];
const SIGNED = /agreement|sign|ceasefire|truce|accord/;

/** From how many reports the claims behind an item come. */
const reports = ({ support }: { readonly support: { readonly claims: readonly { readonly document: string }[] } }): number =>
  new Set(support.claims.map(({ document }) => document)).size;

export const MAPUTO_CHECKS: readonly Check[] = [
  round(2, "round 74 is one, was held on 11 August 2014", (v) => {
    const it = onlyRound(v, 74);
    return it !== null && held(it) && it.dates.state !== "contested" && it.dates.value?.startsWith("2014-08-11") === true;
  }),
  round(1, "round 74 was in Maputo", (v) => onlyRound(v, 74)?.place.value === MAPUTO),
  round(1, "the government and Renamo sat in round 74 or 75", (v) =>
    [74, 75].some((number) => present(onlyRound(v, number), MOZ, RENAMO)),
  ),
  round(2, "round 75 is one, was held on 24 August 2014", (v) => {
    const it = onlyRound(v, 75);
    return it !== null && held(it) && it.dates.values.some(({ value }) => value.includes("2014-08-24"));
  }),
  round(2, "round 75 was planned for 18 August 2014", (v) => {
    return onlyRound(v, 75)?.planned.some(({ edtf }) => edtf === "2014-08-18") === true;
  }),
  round(1, "round 75 was in Maputo", (v) => onlyRound(v, 75)?.place.value === MAPUTO),
  round(2, "round 114 is one, was held on 24 August 2015", (v) => {
    const it = onlyRound(v, 114);
    return it !== null && held(it) && it.dates.value?.startsWith("2015-08-24") === true;
  }),
  round(1, "round 115 is known for 31 August 2015, planned or not held", (v) => {
    const it = onlyRound(v, 115);
    const days = [...(it?.planned.map(({ edtf }) => edtf) ?? []), ...(it?.dates.values.map(({ value }) => value) ?? [])];
    return days.some((day) => day?.includes("2015-08-31"));
  }),
  round(2, "the fifth mediated round went from 5 to 16 December 2016", (v) => {
    const it = onlyRound(v, 5);
    const days = it?.dates.values.map(({ value }) => value).join(" ") ?? "";
    return it !== null && held(it) && days.includes("2016-12-05") && days.includes("2016-12-16");
  }),
  round(2, "the first mediated talks opened on 20 July 2016, in Maputo", (v) =>
    v.rounds.some(
      (r) =>
        (r.number === null || r.number === 1) &&
        held(r) &&
        r.dates.values.some(({ value }) => value.includes("2016-07-20")) &&
        r.place.value === MAPUTO,
    ),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the Lisbon copy of 25 August 2014 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2014-08-25" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 28 July 2016 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Macuiana and Macuiane are one", (v) => bearsBoth(v, /Macuiana/, /Macuiane/)),
  merge(1, "Raffaelli and Rafaelli are one", (v) => bearsBoth(v, /Raffaelli/, /Rafaelli/)),
  merge(1, "Therego and Torego Tseretse are one", (v) => bearsBoth(v, /Therego/, /Torego/)),
  merge(1, "the negotiators' agreement of 24 August 2014 is one event", (v) => {
    const told = eventsOf(v, SIGNED, /./, "2014-08-24").filter((e) => e.standing === "happened" && e.kinds.includes("agreement"));
    return told.length === 1;
  }),
  merge(2, "the signature of 5 September 2014 is one event, told by two reports or more", (v) => {
    const told = eventsOf(v, /agreement/, /./, "2014-09-05").filter(({ standing }) => standing === "happened");
    return told.length === 1 && told.every((event) => reports(event) >= 2);
  }),
  merge(2, "the suspension of 24 August 2015 is one event, told by both reports", (v) => {
    const told = eventsOf(v, /suspension/, /suspend/, "2015-08-24");
    return told.length === 1 && told.every((event) => reports(event) >= 2);
  }),

  contradiction(2, "the army attacked the convoy, or did not", (v) => disputed(v, /attaqu|attack|convoi/)),
  contradiction(2, "twelve dead in the attack on the convoy, or two", (v) => contests(v, ["figure"], "12", "2")),
  contradiction(1, "reinforcements were sent to Gorongosa, or were not", (v) =>
    disputed(v, /renfort|troupes autour|nouvelles troupes/),
  ),
  contradiction(
    2,
    "the troops were withdrawn, or not all of them",
    (v) =>
      disputed(v, /retrait|retir/) ||
      v.agenda.some(
        (item) =>
          /retrait|retir/.test(wordsOf(item)) && (item.contested || item.history.some(({ status }) => status === "denied")),
      ),
  ),
  contradiction(1, "the security forces broke the truce, or did not", (v) => disputed(v, /violé|accrochages/)),

  question(2, "where the leaders sign in 2014 was open, with Maputo and Gorongosa, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2014-08") && /where|lieu|sign|names|meet/i.test(wordsOf(q)) && q.state === "settled",
    ),
  ),
  question(1, "Gorongosa or Gaborone is among the options for the ceremony of 2014", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2014-08") &&
        q.options.some(({ actor }) => /gorongosa|gaborone/i.test(actor.id + actor.name)),
    ),
  ),
  question(2, "where Nyusi and Dhlakama were to meet was open in January 2017", (v) =>
    v.questions.some((q) => (q.askedSince ?? "").startsWith("2017-01") && /lieu|rencontre|arrêté/i.test(wordsOf(q))),
  ),
  question(1, "whether the mediators come back is open", (v) =>
    v.questions.some((q) => /m[ée]diat/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(2, "who pays for the fighters' return to civilian life is open", (v) =>
    v.questions.some((q) => /financ|pay/i.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "45 dead in June 2016, 54 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 45 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 54 && relation === "corrected"),
    ),
  ),
  figure(1, "at least 60 soldiers killed since April 2013", (v) => seriesOf(v, /killed|dead|death/, 60).length > 0),
  figure(1, "at least 40 civilians killed since April 2013", (v) => seriesOf(v, /killed|dead|death/, 40).length > 0),
  figure(1, "more than 11,000 fled to Malawi", (v) => seriesOf(v, /./, 11_000).length > 0),
  figure(1, "5,221 fighters to disarm", (v) => seriesOf(v, /./, 5221).length > 0),
  figure(1, "a million dead in the civil war", (v) => seriesOf(v, /killed|dead|death/, 1_000_000).length > 0),

  view(1, "Mozambique and Renamo are parties", ({ roles }) =>
    [MOZ, RENAMO].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(2, "Raffaelli and Masire mediated", ({ roles }) =>
    [/Raff?aelli/, /Masire/].every((name) =>
      roles.some(({ role, actor }) => /mediator|facilitator|coordinator|envoy/.test(role) && name.test(actor.name)),
    ),
  ),
  view(1, "Pacheco and Macuiana led the delegations", ({ roles }) =>
    [/Pacheco/, /Macuian/].every((name) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(1, "Veloso and Manteigas led them in 2016", ({ roles }) =>
    [/Veloso/, /Manteigas/].every((name) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(2, "Renamo demands the six provinces, in several reports", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /provinc|Sofala/.test(wordsOf(item)) && reports(item) >= 2),
  ),
  view(
    1,
    "the government refused foreign mediation",
    (v) =>
      v.agenda.some((item) => item.kind === "refusal" && /mediat/.test(wordsOf(item))) ||
      v.positions.some(({ cells }) => cells.some((cell) => cell.stance === "opposes" && /mediat/.test(wordsOf(cell)))),
  ),
  view(1, "Nyusi committed himself to withdraw the troops", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /retir|retrait|troupes/.test(wordsOf(item))),
  ),
  view(
    2,
    "Nyusi and Dhlakama met on 6 August 2017",
    (v) => eventsOf(v, /meeting|talks|visit|round/, /./, "2017-08-06").length > 0,
  ),
  view(1, "the truce of 27 December 2016 stands in the timeline", (v) => eventsOf(v, /./, /trêve/, "2016-12-27").length > 0),
  view(2, "the accords of 1 and 6 August 2019 happened", (v) =>
    ["2019-08-01", "2019-08-06"].every((day) => eventsOf(v, SIGNED, /./, day).some(({ standing }) => standing === "happened")),
  ),

  trap("round 75 was held on 18 August 2014", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2014-08-18"))),
  ),
  trap("round 115 was held", (v) =>
    v.rounds.some((r) => held(r) && (r.number === 115 || r.dates.values.some(({ value }) => value.includes("2015-08-31")))),
  ),
  trap("the talks of 8 August 2016, only announced, were held", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.startsWith("2016-08-08"))),
  ),
  trap("rounds that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 5, 74, 75, 114, 115].includes(number)),
  ),
  trap("a round was in Rome, Lisbon, Gaborone or Beira", (v) =>
    v.rounds.some((r) => held(r) && r.place.values.some(({ value }) => /rome|lisbon|gaborone|beira/i.test(value))),
  ),
  trap("Jose Pacheco and Jose Manteigas are one", (v) => bearsBoth(v, /Pacheco/, /Manteigas/)),
  trap("Manuel Bissopo and Manuel de Araújo are one", (v) => bearsBoth(v, /Bissopo/, /Ara[uú]jo/)),
  trap("Dhlakama and Momade are one", (v) => bearsBoth(v, /Dhlakama/, /Momade/)),
  trap("Renamo and the Military Junta are one", (v) => bearsBoth(v, /^(the |la )?Renamo$/i, /Junt/)),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "54" && !superseded),
    ),
  ),
  trap(
    "soldiers and civilians killed are one series, or contradict each other",
    (v) => contests(v, ["figure"], "60", "40") || seriesOf(v, /./, 60, 40).length > 0,
  ),
  trap("the dead of the civil war stand in one series with later ones", (v) =>
    [60, 40, 45, 54, 12, 2].some((count) => seriesOf(v, /killed|dead|death/, 1_000_000, count).length > 0),
  ),
  trap("the Rome accord of 1992 is dated to these years", (v) =>
    v.timeline.some(
      (e) =>
        e.kinds.includes("agreement") &&
        /accord de Rome|Rome accord|accord in Rome|accord signed in Rome/.test(wordsOf(e)) &&
        (e.time.edtf ?? "").startsWith("201"),
    ),
  ),
  trap("Nhongo signed an agreement", (v) =>
    v.timeline.some(
      ({ kinds, participants, standing }) =>
        kinds.includes("agreement") &&
        standing === "happened" &&
        participants.some(({ actor }) => /Nhongo|Junt/.test(actor.name)),
    ),
  ),
  trap(
    "the planned signature of 6 August 2019 stands beside the one that took place as another that happened",
    (v) => eventsOf(v, /agreement/, /./, "2019-08-06").filter(({ standing }) => standing === "happened").length > 1,
  ),
];
