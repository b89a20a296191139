/** What the fourteen reports of `bangsamoro/` come to: written down from the reports alone, before any record of them. */
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, oneName, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:bangsamoro");
const [PHL, MYS, MILF, KL, MANILA] = ["state:PHL", "state:MYS", "group:milf", "place:kuala-lumpur", "place:manila"];
const OBSERVERS = ["state:GBR", "state:JPN", "state:TUR", "state:SAU"];
const FACILITATOR = /Ghafar/;

export const BANGSAMORO_CHECKS: readonly Check[] = [
  round(2, "the talks of 9 and 10 February 2011, which no number is told for, were held in Kuala Lumpur", (v) =>
    v.rounds.some((r) => held(r) && r.place.value === KL && r.dates.values.some(({ value }) => /2011-02-(09|10)/.test(value))),
  ),
  round(2, "round 32 is one, held, and lasted from 2 to 7 October 2012", (v) => {
    const it = onlyRound(v, 32);
    const days = it?.dates.values.map(({ value }) => value).join(" ") ?? "";
    return (
      it !== null && held(it) && it.dates.state !== "contested" && days.includes("2012-10-02") && days.includes("2012-10-07")
    );
  }),
  round(1, "round 32 was in Kuala Lumpur", (v) => onlyRound(v, 32)?.place.value === KL),
  round(1, "Manila and the MILF sat in round 32", (v) => present(onlyRound(v, 32), PHL, MILF)),
  round(1, "Britain, Japan, Turkey and Saudi Arabia watched round 32", (v) => present(onlyRound(v, 32), ...OBSERVERS)),
  round(2, "round 36 is one, held from 25 to 28 February 2013", (v) => {
    const it = onlyRound(v, 36);
    const days = it?.dates.values.map(({ value }) => value).join(" ") ?? "";
    return it !== null && held(it) && days.includes("2013-02-25") && days.includes("2013-02-28");
  }),
  round(1, "round 36 was in Kuala Lumpur", (v) => onlyRound(v, 36)?.place.value === KL),
  round(2, "round 37 is one, and held from 9 to 11 April 2013", (v) => {
    const it = onlyRound(v, 37);
    const days = it?.dates.values.map(({ value }) => value).join(" ") ?? "";
    return it !== null && held(it) && days.includes("2013-04-09") && days.includes("2013-04-11");
  }),
  round(2, "round 37 was planned for 25 March, then for 9 April 2013", (v) => {
    const plans = onlyRound(v, 37)?.planned.map(({ edtf }) => edtf ?? "") ?? [];
    return plans.some((day) => day.startsWith("2013-03-25")) && plans.some((day) => day.startsWith("2013-04-09"));
  }),
  round(1, "round 37 was in Kuala Lumpur", (v) => onlyRound(v, 37)?.place.value === KL),
  round(2, "round 43 is one, held from 22 to 25 January 2014", (v) => {
    const it = onlyRound(v, 43);
    const days = it?.dates.values.map(({ value }) => value).join(" ") ?? "";
    return it !== null && held(it) && days.includes("2014-01-22") && days.includes("2014-01-25");
  }),
  round(
    1,
    "talks in Kuala Lumpur are planned for 10 and 11 February 2016",
    (v) =>
      v.rounds.some(
        (r) =>
          !held(r) &&
          (r.dates.values.some(({ value }) => value.includes("2016-02-10")) ||
            r.planned.some(({ edtf }) => (edtf ?? "").includes("2016-02-10"))),
      ) || v.timeline.some(({ time, standing }) => standing === "planned" && (time.edtf ?? "").includes("2016-02-10")),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 8 October 2012 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2012-10-08" && sameOrigin.length === 1),
  ),
  merge(1, "the correction of 26 January 2015 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(2, "Mourad Ebrahim, Murad Ibrahim, Murad Ebrahim and Hadji Murad are one (three spellings of them at least)", (v) =>
    v.identities.some(({ names }) => new Set(names.filter((name) => /M(o)?urad/.test(name))).size >= 3),
  ),
  merge(1, "Miriam Coronel-Ferrer and Miriam Coronel Ferrer are one", (v) =>
    v.identities.every(
      ({ id, names }) => !names.some((name) => /Coronel.Ferrer/.test(name)) || id === "person:miriam-coronel-ferrer",
    ),
  ),
  merge(1, "Ameril Kato and Ameril Umbra Kato are one", (v) => oneName(v, "Ameril Kato", "Ameril Umbra Kato")),
  merge(1, "the two spellings of the facilitator's name are one", (v) =>
    v.identities.some(({ names }) => new Set(names.filter((name) => FACILITATOR.test(name))).size >= 2),
  ),
  merge(1, "Zulkifli bin Hir and Zulkifli ben Hir are one", (v) => oneName(v, "Zulkifli bin Hir", "Zulkifli ben Hir")),
  merge(2, "the signing of the Comprehensive Agreement on 27 March 2014 is one event, and happened", (v) => {
    const told = eventsOf(v, /agreement|sign/, /./, "2014-03-27").filter(({ standing }) => standing === "happened");
    return told.length === 1;
  }),
  merge(2, "the signing of the framework agreement on 15 October 2012 is one event, told as having happened", (v) => {
    const told = eventsOf(v, /agreement|sign/, /sign|accord|framework|paraph/i, "2012-10-15").filter(
      ({ standing }) => standing === "happened",
    );
    return told.length === 1;
  }),

  contradiction(2, "120,000 dead since the 1970s, or 150,000", (v) => contests(v, ["figure"], "120000", "150000")),
  contradiction(1, "five civilians died at Mamasapano, or three", (v) => contests(v, ["figure"], "5", "3")),
  contradiction(2, "the MILF sheltered Marwan, or it did not", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /abrit|asile/i.test(wordsOf({ support })))),
  ),
  contradiction(1, "the government reopened points already initialled, or it did not", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /reopen|initialled|revenir sur/i.test(wordsOf({ support })))),
  ),

  question(2, "where the final agreement would be signed was open in January 2014, and is settled by Manila", (v) =>
    v.questions.some(
      (q) =>
        (q.issue === "signing" || q.issue === "venue") && (q.askedSince ?? "").startsWith("2014-01") && q.state === "settled",
    ),
  ),
  question(1, "Kuala Lumpur or Manila were the options of it", (v) =>
    v.questions.some(
      (q) => [KL, MANILA].every((id) => q.options.some(({ actor }) => actor.id === id)) && (q.askedSince ?? "") >= "2014",
    ),
  ),
  question(2, "who pays for the institutions of the region is open", (v) =>
    v.questions.some((q) => /financ/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "when the people of the region will vote is open", (v) =>
    v.questions.some((q) => /r[ée]f[ée]rendum|vote|plebiscit/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "the date of the round after the 37th was open in April 2013", (v) =>
    v.questions.some((q) => q.issue === "talks-date" && (q.askedSince ?? "").startsWith("2013-04")),
  ),

  figure(2, "44 police dead at Mamasapano, 49 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 44 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 49 && relation === "corrected"),
    ),
  ),
  figure(1, "18 rebels dead at Mamasapano", (v) =>
    v.figures.some(({ measure, points }) => measure === "killed" && points.some(({ value, low }) => (value ?? low) === 18)),
  ),
  figure(1, "750,000 driven from their homes in 2008", (v) =>
    v.figures.some(
      ({ measure, points }) => /displaced/.test(measure) && points.some(({ value, low }) => (value ?? low) === 750_000),
    ),
  ),

  view(1, "Malaysia hosts, or mediates", ({ roles }) =>
    roles.some(({ role, actor }) => /host|mediator|facilitator/.test(role) && (actor.id === MYS || FACILITATOR.test(actor.name))),
  ),
  view(1, "the Philippines and the MILF are parties", ({ roles }) =>
    [PHL, MILF].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(2, "Coronel-Ferrer follows Leonen as the government's chief negotiator", ({ roles }) =>
    [/Ferrer/, /Leonen/].every((name) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(1, "Iqbal led the delegation of the MILF", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Iqbal/.test(actor.name)),
  ),
  view(1, "Aquino and Murad met near Tokyo on 4 August 2011", (v) =>
    v.timeline.some(
      ({ time, standing }) => (time.edtf ?? "").startsWith("2011-08-04") && standing !== "denied" && standing !== "planned",
    ),
  ),
  view(1, "the MILF demands a sub-state, or three quarters of the mining revenue", ({ agenda }) =>
    agenda.some(
      (item) => item.kind === "demand" && /sub-state|État autonome|75|trois quarts|miner|minières/i.test(wordsOf(item)),
    ),
  ),
  view(1, "Aquino is committed to a law on the region", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /law|loi|Congr/i.test(wordsOf(item))),
  ),
  view(
    1,
    "Murad refuses to hand over his fighters, or the front to lay down more weapons before a law",
    (v) =>
      v.agenda.some((item) => item.kind === "refusal" && /livrer|weapons|armes/i.test(wordsOf(item))) ||
      v.timeline.some((e) => /refusal|rejection/.test(e.kinds.join(" ")) && /livrer|weapons|armes/i.test(wordsOf(e))),
  ),
  view(
    1,
    "Misuari or the BIFF rejects the agreement",
    (v) =>
      v.timeline.some((e) => /refusal|rejection/.test(e.kinds.join(" ")) && /rejet/i.test(wordsOf(e))) ||
      v.agenda.some((item) => item.kind === "refusal" && /rejet/i.test(wordsOf(item))),
  ),
  view(
    1,
    "the annex of the transition was signed on 27 February 2013",
    (v) => eventsOf(v, /agreement|sign/, /annexe?/i, "2013-02-27").length > 0,
  ),

  trap("round 37 was held on 25 March 2013", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2013-03-25"))),
  ),
  trap("rounds that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![32, 36, 37, 38, 42, 43].includes(number)),
  ),
  trap(
    "the 44 police dead contradict the 18 rebels or the dead of the whole war",
    (v) => contests(v, ["figure"], "44", "18") || contests(v, ["figure"], "44", "120000") || contests(v, ["figure"], "18", "5"),
  ),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "49" && !superseded),
    ),
  ),
  trap(
    "the 400 dead of 2008 contradict the dead of the whole war",
    (v) => contests(v, ["figure"], "400", "120000") || contests(v, ["figure"], "400", "150000"),
  ),
  trap("the facilitator Ghafar and his predecessor Othman Razak, or the vice-chairman Jaafar, are one", (v) =>
    v.identities.some(
      ({ names }) => names.some((name) => FACILITATOR.test(name)) && names.some((name) => /Othman|Jaafar/.test(name)),
    ),
  ),
  trap("Othman Razak and Najib Razak are one", (v) => oneName(v, "Othman Razak", "Najib Razak")),
  trap("Ferdinand Marcos and his son are one", (v) =>
    v.identities.some(({ names }) => names.includes("Ferdinand Marcos") && names.some((name) => /Marcos Jr/.test(name))),
  ),
  trap("Benigno and Corazon Aquino are one", (v) => oneName(v, "Benigno Aquino", "Corazon Aquino")),
  trap("the MILF and the MNLF are one", (v) =>
    v.identities.some(
      ({ names }) =>
        names.some((name) => /MILF|Moro Islamic Liberation Front/.test(name)) &&
        names.some((name) => /MNLF|Moro National Liberation Front/.test(name)),
    ),
  ),
  trap("Misuari or Kato signed the agreement", (v) =>
    v.timeline.some(
      ({ kinds, participants, standing }) =>
        kinds.includes("agreement") &&
        standing === "happened" &&
        participants.some(({ actor }) => /Misuari|Kato/.test(actor.name)) &&
        participants.some(({ actor }) => actor.id === MILF || /Iqbal/.test(actor.name)),
    ),
  ),
  trap("the final agreement was signed in February 2014 or in Kuala Lumpur", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, place }) =>
        kinds.includes("agreement") &&
        standing === "happened" &&
        ((time.edtf ?? "").startsWith("2014-02") || ((time.edtf ?? "").startsWith("2014-03") && place.value === KL)),
    ),
  ),
  trap("the MILF took part in the raid on Sabah, told as a fact", (v) =>
    v.timeline.some(
      (event) =>
        event.standing === "happened" &&
        /Sabah|sultan/.test(wordsOf(event)) &&
        event.participants.some(({ actor, as }) => actor.id === MILF && as === "actor"),
    ),
  ),
  trap("the process ended in 2016, told without any doubt", (v) => v.status.value === "ended" && v.status.state !== "contested"),
  trap("the fights of August 2008 are dated to 2011", (v) =>
    v.timeline.some(
      (event) => /blocked the signing|broke down in August/.test(wordsOf(event)) && (event.time.edtf ?? "").startsWith("2011"),
    ),
  ),
];
