/** What the fourteen reports of `chad/` come to: written from the reports alone, before any record of them was made. */
import type { Check } from "./checks.ts";
import { bearsBoth, checksOf, contests, disputed, eventsOf, held, onlyRound, present, seriesOf, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:doha-chad");
const [TCD, QAT, FACT, UFR, CCMSR] = ["state:TCD", "state:QAT", "group:fact", "group:ufr-chad", "group:ccmsr"];
const [DOHA, ROME, CAIRO, NDJAMENA] = ["place:doha", "place:rome", "place:cairo", "place:ndjamena"];
const PRISONERS = /prison|d[ée]tenu|captur|fighters|lib[ée]r|release|\bfree\b|our men/i;

export const CHAD_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 13 to 19 March 2022", (v) => {
    const it = onlyRound(v, 1);
    const days = it?.dates.values.map(({ value }) => value).join(" ") ?? "";
    return (
      it !== null && held(it) && it.dates.state !== "contested" && days.includes("2022-03-13") && days.includes("2022-03-19")
    );
  }),
  round(1, "round 1 was in Doha", (v) => onlyRound(v, 1)?.place.value === DOHA),
  round(2, "Chad, the FACT and the UFR sat in round 1", (v) => present(onlyRound(v, 1), TCD, FACT, UFR)),
  round(1, "the UN and the AU watched round 1", (v) => present(onlyRound(v, 1), "org:un", "org:african-union")),
  round(1, "round 1 was first planned for 27 February", (v) =>
    v.rounds.some(
      (r) => (r.number === 1 || r.number === null) && r.planned.some(({ edtf }) => (edtf ?? "").includes("2022-02-27")),
    ),
  ),
  round(2, "round 2 is one, and began on 18 April 2022", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && it.dates.value?.startsWith("2022-04-18") === true;
  }),
  round(1, "round 2 ended on 24 April 2022", (v) =>
    (onlyRound(v, 2)?.dates.values ?? []).some(({ value }) => value.includes("2022-04-24")),
  ),
  round(1, "round 2 was planned for 10 April", (v) =>
    (onlyRound(v, 2)?.planned ?? []).some(({ edtf }) => (edtf ?? "").startsWith("2022-04-10")),
  ),
  round(1, "the OIF and the ECCAS watched round 2", (v) => present(onlyRound(v, 2), "org:oif", "org:eccas")),
  round(2, "round 3 is one, from 4 to 7 July 2022", (v) => {
    const it = onlyRound(v, 3);
    const days = it?.dates.values.map(({ value }) => value).join(" ") ?? "";
    return (
      it !== null && held(it) && it.dates.state !== "contested" && days.includes("2022-07-04") && days.includes("2022-07-07")
    );
  }),
  round(1, "round 3 was planned for 6 June", (v) =>
    (onlyRound(v, 3)?.planned ?? []).some(({ edtf }) => (edtf ?? "").startsWith("2022-06-06")),
  ),
  round(1, "round 3 was in Doha", (v) => onlyRound(v, 3)?.place.value === DOHA),
  round(1, "the FACT and the CCMSR sat in round 3", (v) => present(onlyRound(v, 3), FACT, CCMSR)),
  round(2, "round 4 was planned for 25 July and was not held", (v) => {
    const it = onlyRound(v, 4);
    const plans = [...(it?.planned.map(({ edtf }) => edtf) ?? []), ...(it?.dates.values.map(({ value }) => value) ?? [])];
    return (
      it !== null && !["happened", "claimed"].includes(it.standing) && plans.some((plan) => (plan ?? "").includes("2022-07-25"))
    );
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 20 March is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2022-03-20" && sameOrigin.length === 1),
  ),
  merge(2, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Mutlaq, Moutlaq and Motlaq al-Qahtani are one", ({ identities }) =>
    identities.some(({ names }) =>
      [/Mutlaq/, /Moutlaq/, /Motlaq/].every((spelling) => names.some((name) => spelling.test(name))),
    ),
  ),
  merge(1, "Chérif Mahamat Zene and Mahamat Zene Cherif are one", (v) =>
    bearsBoth(v, /^Ch[ée]rif Mahamat Z[eè]ne/, /^Mahamat Z[eè]ne Ch[ée]rif/),
  ),
  merge(1, "Timan and Timane Erdimi are one", (v) => bearsBoth(v, /Timan Erdimi/, /Timane Erdimi/)),
  merge(2, "the agreement of 8 August 2022 is one event, and happened", (v) => {
    const told = eventsOf(v, /agreement|signing|signature/, /./, "2022-08-08").filter(({ standing }) => standing === "happened");
    return told.length === 1;
  }),
  merge(
    1,
    "the suspension of 18 July is one event",
    (v) => eventsOf(v, /suspension|walk-out|withdrawal/, /suspend|retir|withdr/i, "2022-07-18").length === 1,
  ),
  merge(
    1,
    "the walk-out of the FACT from the first day is told as of 13 March",
    (v) => eventsOf(v, /./, /left the room|stayed away|walk|d[ée]part de la salle|quitt/i, "2022-03-13").length > 0,
  ),

  contradiction(2, "the army attacked the FACT near Wour, or did not", (v) => disputed(v, /attaqu|pilonn|violation/i)),
  contradiction(2, "about 100 dead at Kouri Bougoudi, or 220", (v) => contests(v, ["figure"], /^\D*100\b/, /^\D*220\b/)),
  contradiction(1, "soldiers fired at the miners, or did not", (v) => disputed(v, /\btir[ée]|mineurs/i)),
  contradiction(1, "rebel chiefs were offered money, or were not", (v) => disputed(v, /enveloppe|achet|paraphe/i)),
  contradiction(1, "400 fighters are held, or 260", (v) => contests(v, ["figure"], /^\D*400\b/, /^\D*260\b/)),

  question(2, "where round 3 would be was open, with Rome, Cairo or Doha, and is settled", (v) =>
    v.questions.some((q) => {
      const named = [ROME, CAIRO, DOHA, "org:sant-egidio"].filter((id) => q.options.some(({ actor }) => actor.id === id));
      return named.length >= 2 && q.state === "settled" && q.askedSince !== null && /^2022-0[56]/.test(q.askedSince);
    }),
  ),
  question(2, "whether the accord would be signed in Doha or N'Djamena was open, and is settled", (v) =>
    v.questions.some((q) => /sign/i.test(wordsOf(q)) && /accord|Djamena/i.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(2, "who pays for cantonment or disarmament is open", (v) =>
    v.questions.some((q) => /financ|\bpay|fund|cost/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether the generals may stand in the elections is open", (v) =>
    v.questions.some((q) => /may stand|members of the military council|may run/i.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "42 groups signed, 34 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 42 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 34 && relation === "corrected"),
    ),
  ),
  figure(1, "more than 300 rebels killed in April 2021", (v) => seriesOf(v, /kill|dea(d|th)/, 300).length > 0),
  figure(1, "nearly 1,000 dead since April 2021", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        /kill|dea(d|th)/.test(measure) && points.some(({ value, low, high }) => [value, low, high].includes(1000)),
    ),
  ),
  figure(1, "nine dead near Wour", (v) => seriesOf(v, /kill|dea(d|th)/, 9).length > 0),

  view(2, "Qatar mediates", ({ roles }) =>
    roles.some(({ role, actor }) => role === "mediator" && (actor.id === QAT || /Qahtani/i.test(actor.name))),
  ),
  view(1, "Chad and the FACT are parties", ({ roles }) =>
    [TCD, FACT].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "the foreign minister led the government's delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Ch[ée]rif/.test(actor.name)),
  ),
  view(2, "the FACT demands the release of prisoners", ({ agenda }) =>
    agenda.some(
      (item) =>
        item.kind === "demand" &&
        PRISONERS.test(wordsOf(item)) &&
        item.parties.some(({ id, name }) => id === FACT || /FACT|Mahdi/.test(name)),
    ),
  ),
  view(1, "the government refuses to free prisoners before a deal, or grants it in part", ({ agenda }) =>
    agenda.some((item) => /refusal|commitment|proposal/.test(item.kind) && PRISONERS.test(wordsOf(item))),
  ),
  view(2, "the FACT refuses to sign, or rejects the accord", (v) => {
    const words = /rejected|refus|not sign|stays? out/i;
    return (
      v.agenda.some((item) => item.kind === "refusal" && words.test(wordsOf(item))) ||
      eventsOf(v, /refusal|rejection|walk-out/, words, null).length > 0
    );
  }),
  view(1, "the government commits itself to the safety of those who return", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /safety|security|guarantee/i.test(wordsOf(item))),
  ),
  view(1, "the accord of Sirte is told as of 25 October 2007", (_, record) =>
    record.processes.some((v) => eventsOf(v, /./, /Syrte|accord de paix|sign/, "2007-10-25").length > 0),
  ),
  view(1, "the national dialogue opened on 20 August 2022", (_, record) =>
    record.processes.some(
      (v) =>
        v.rounds.some(
          (r) => v.id !== "process:doha-chad" && held(r) && r.dates.values.some(({ value }) => value.includes("2022-08-20")),
        ) || eventsOf(v, /./, /ouvert|open/i, "2022-08-20").some(({ standing }) => standing === "happened"),
    ),
  ),

  trap("round 2 was held on 10 April", (v) =>
    v.rounds.some(
      (r) => held(r) && r.dates.values.some(({ value, standing }) => standing === "happened" && value.includes("2022-04-10")),
    ),
  ),
  trap("round 3 was held on 6 June", (v) =>
    v.rounds.some(
      (r) => held(r) && r.dates.values.some(({ value, standing }) => standing === "happened" && value.includes("2022-06-06")),
    ),
  ),
  trap("round 4 was held", (v) =>
    v.rounds.some((r) => r.number === 4 && (r.standing === "happened" || r.standing === "claimed")),
  ),
  trap("a round was held in Rome or Cairo", (v) =>
    v.rounds.some(
      (r) => held(r) && [ROME, CAIRO].some((id) => r.place.value === id || r.place.values.some(({ value }) => value === id)),
    ),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number))),
  trap("the opening of the national dialogue is a round of Doha", (v) =>
    v.rounds.some((r) => held(r) && r.number !== null && r.dates.values.some(({ value }) => value.includes("2022-08-20"))),
  ),
  trap("the national dialogue opened on 10 May", (_, record) =>
    record.processes.some(
      (v) =>
        v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.startsWith("2022-05-10"))) ||
        v.timeline.some(
          ({ standing, time, speech }) => standing === "happened" && !speech && (time.edtf ?? "").startsWith("2022-05-10"),
        ),
    ),
  ),
  trap("Timan and Tom Erdimi are one", (v) => bearsBoth(v, /\bTimane? Erdimi/, /\bTom Erdimi/)),
  trap("Mahamat Nouri and Mahamat Nour Ibedou are one", (v) => bearsBoth(v, /Mahamat Nouri\b/, /Ibedou/)),
  trap("Déby the father and Déby the son are one", (v) =>
    bearsBoth(v, /^Idriss D[ée]by/, /^(General |Gen\. )?Mahamat Idriss D[ée]by/),
  ),
  trap("the UFR and the UFDD are one", (v) => bearsBoth(v, /UFR\b|r[ée]sistance/i, /UFDD|d[ée]mocratie|democracy/i)),
  trap("the FACT or the CCMSR signed the agreement of August", (v) =>
    v.timeline.some(
      ({ kinds, participants, standing, time }) =>
        kinds.includes("agreement") &&
        standing === "happened" &&
        (time.edtf ?? "").startsWith("2022-08-08") &&
        participants.some(({ actor }) => actor.id === FACT || actor.id === CCMSR),
    ),
  ),
  trap("the accord was signed in N'Djamena", (v) =>
    v.timeline.some(
      ({ kinds, place, standing, time }) =>
        kinds.includes("agreement") &&
        standing === "happened" &&
        (time.edtf ?? "").startsWith("2022") &&
        place.value === NDJAMENA,
    ),
  ),
  trap("the corrected number of groups contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value }) => value === "42") &&
        values.some(({ value, superseded }) => value === "34" && !superseded),
    ),
  ),
  trap(
    "tolls of other scopes contradict each other",
    (v) =>
      [/^\D*300\b/, /^\D*100\b/, /^\D*220\b/, /^9$/].some((toll) => contests(v, ["figure"], toll, /^\D*1000\b/)) ||
      contests(v, ["figure"], /^\D*300\b/, /^\D*(100|220)\b/),
  ),
];
