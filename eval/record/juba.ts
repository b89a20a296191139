/** What the fourteen reports of `juba/` come to: written down before the record of them was looked at. */
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, oneName, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:juba");
const [SDN, SSD, TCD, ARE, SRF, JUBA] = ["state:SDN", "state:SSD", "state:TCD", "state:ARE", "group:srf", "place:juba"];

export const JUBA_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 14 to 21 October 2019", (v) => {
    const it = onlyRound(v, 1);
    const days = it?.dates.values.map(({ value }) => value).join(" ") ?? "";
    return it !== null && it.dates.state !== "contested" && days.includes("2019-10-14") && days.includes("2019-10-21");
  }),
  round(1, "round 1 was in Juba", (v) => onlyRound(v, 1)?.place.value === JUBA),
  round(1, "Sudan and the SRF sat in round 1", (v) => present(onlyRound(v, 1), SDN, SRF)),
  round(2, "round 2 is one, and began on 10 December 2019", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && it.dates.value?.startsWith("2019-12-10") === true;
  }),
  round(2, "round 2 was planned for 21 November, then for 10 December", (v) => {
    const plans = onlyRound(v, 2)?.planned.map(({ edtf }) => edtf) ?? [];
    return plans.includes("2019-11-21") && plans.includes("2019-12-10");
  }),
  round(1, "round 2 was in Juba", (v) => onlyRound(v, 2)?.place.value === JUBA),
  round(1, "the UN, the AU and Chad watched round 2", (v) => present(onlyRound(v, 2), "org:un", "org:african-union", TCD)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 16 October 2019 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2019-10-16" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Tut Gatluak, Galuak and Galwak are one", (v) => oneName(v, "Tut Gatluak", "Tut Galuak", "Tut Galwak")),
  merge(1, "Abdelaziz al-Hilu and Abdelaziz al-Hilou are one", (v) => oneName(v, "Abdelaziz al-Hilu", "Abdelaziz al-Hilou")),
  merge(1, "Abdalla and Abdallah Hamdok are one", (v) => oneName(v, "Abdalla Hamdok", "Abdallah Hamdok")),
  merge(1, "Dagalo and Daglo are one", (v) =>
    v.identities.every(
      ({ id, names }) => !names.some((name) => /Dagalo|Daglo/.test(name)) || id === "person:mohamed-hamdan-daglo",
    ),
  ),
  merge(2, "the suspension of 16 October is one event", (v) => eventsOf(v, /suspension/, /suspend/, "2019-10-16").length === 1),
  merge(2, "the agreement of 3 October 2020 is one event, and happened", (v) => {
    const told = eventsOf(v, /agreement/, /./, "2020-10-03").filter(({ standing }) => standing === "happened");
    return told.length === 1;
  }),

  contradiction(2, "the army attacked Khor Waral, or did not", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /attack|raid/.test(wordsOf({ support })))),
  ),
  contradiction(2, "300,000 dead since 2003, or 10,000", (v) => contests(v, ["figure"], "300000", "10000")),
  contradiction(1, "the paramilitaries took part in the attack of El Geneina, or did not", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /Rapid Support|part in the attack/.test(wordsOf({ support })))),
  ),

  question(2, "where the talks would be was open, with Juba, Addis Ababa and Abu Dhabi, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2019-09-11" &&
        q.options.some(({ actor }) => actor.id === "place:addis-ababa") &&
        q.options.some(({ actor }) => actor.id === JUBA) &&
        q.state === "settled",
    ),
  ),
  question(2, "whether the state is to be secular is open", (v) =>
    v.questions.some((q) => /la[iï]c|secular|religion/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "who pays for the fund is open", (v) => v.questions.some((q) => /financ/.test(wordsOf(q)) && q.state === "open")),

  figure(2, "48 dead at El Geneina, 54 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 48 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 54 && relation === "corrected"),
    ),
  ),
  figure(1, "2.5 million displaced", (v) =>
    v.figures.some(({ measure, points }) => measure === "displaced" && points.some(({ value }) => value === 2_500_000)),
  ),

  view(1, "South Sudan hosts or mediates", ({ roles }) =>
    roles.some(
      ({ role, actor }) => (role === "host" || role === "mediator") && (actor.id === SSD || /Kiir|Gatluak/.test(actor.name)),
    ),
  ),
  view(1, "Chad and the Emirates are guarantors", ({ roles }) =>
    [TCD, ARE].every((id) => roles.some(({ role, actor }) => role === "guarantor" && actor.id === id)),
  ),
  view(1, "Sudan and the SRF are parties", ({ roles }) =>
    [SDN, SRF].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Dagalo led the government's delegation", ({ roles }) =>
    roles.some(({ role, actor }) => role === "delegation-head" && /Dagalo|Daglo/.test(actor.name)),
  ),
  view(
    2,
    "the declaration of 11 September 2019 stands in the timeline",
    (v) => eventsOf(v, /agreement/, /./, "2019-09-11").length > 0,
  ),
  view(1, "the accord was initialled on 31 August 2020", (v) => eventsOf(v, /agreement/, /paraph/, "2020-08-31").length > 0),
  view(1, "al-Hilu demands a secular state", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /la[iï]que|secular/.test(wordsOf(item))),
  ),
  view(1, "al-Nur refuses to take part or rejects the agreement", (v) =>
    v.timeline.some((e) => /refusal|walk-out|rejection/.test(e.kinds.join(" ")) && /N(o)?ur|Nour|boycott/.test(wordsOf(e))),
  ),

  trap("round 2 was held on 21 November", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2019-11-21"))),
  ),
  trap("the talks were in Addis Ababa or Abu Dhabi", (v) =>
    v.rounds.some((r) => held(r) && r.place.values.some(({ value }) => /addis|abu-?dhabi/i.test(value))),
  ),
  trap("al-Hilu and al-Nur are one", (v) => oneName(v, "Abdelaziz al-Hilu", "Abdel Wahid al-Nur")),
  trap("al-Hilu and Agar are one", (v) => oneName(v, "Abdelaziz al-Hilu", "Malik Agar")),
  trap("the Sudans are one", (v) => oneName(v, "Sudan", "South Sudan")),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "54" && !superseded),
    ),
  ),
  trap(
    "the dead of El Geneina contradict the dead of the whole war",
    (v) => contests(v, ["figure"], "300000", "48") || contests(v, ["figure"], "300000", "54"),
  ),
  trap("al-Nur signed the agreement", (v) =>
    v.timeline.some(
      ({ kinds, participants, standing }) =>
        kinds.includes("agreement") && standing === "happened" && participants.some(({ actor }) => /Nur|Nour/.test(actor.name)),
    ),
  ),
  trap("the final agreement was signed in February 2020", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.includes("agreement") && standing === "happened" && (time.edtf ?? "").startsWith("2020-02"),
    ),
  ),
  trap(
    "the planned signature of 3 October stands beside the one that took place as another event that happened",
    (v) => eventsOf(v, /agreement/, /./, "2020-10-03").filter(({ standing }) => standing === "happened").length > 1,
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2].includes(number))),
  trap("the retold declaration is dated to 2020", (v) =>
    v.timeline.some(
      ({ time, support }) =>
        /grown out|declaration signed on 11/.test(wordsOf({ support })) && (time.edtf ?? "").startsWith("2020"),
    ),
  ),
];
