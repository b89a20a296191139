/** What the fourteen reports of `casamance/` come to: written down before the record of them was looked at. */
import type { Check } from "./checks.ts";
import { bearsBoth, checksOf, contests, disputed, eventsOf, held, onlyRound, present, seriesOf, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:casamance");
const [SEN, GMB, GNB, USA, MFDC] = ["state:SEN", "state:GMB", "state:GNB", "state:USA", "group:mfdc"];
const [ROME, BANJUL, BISSAU, PRAIA] = ["place:rome", "place:banjul", "place:bissau", "place:praia"];
const EGIDIO = "org:sant-egidio";

/** What happened, by whoever tells it. */
const DONE = new Set(["happened", "claimed", "contested"]);

export const CASAMANCE_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, on 13 and 14 October 2012", (v) => {
    const it = onlyRound(v, 1);
    const days = it?.dates.values.map(({ value }) => value).join(" ") ?? "";
    return it !== null && held(it) && days.includes("2012-10-13") && days.includes("2012-10-14");
  }),
  round(1, "round 1 was in Rome", (v) => onlyRound(v, 1)?.place.value === ROME),
  round(1, "Senegal and the MFDC sat in round 1", (v) => {
    const it = onlyRound(v, 1);
    return present(it, SEN) && it?.participants.some(({ actor }) => actor.id === MFDC || /MFDC|Sadio/.test(actor.name)) === true;
  }),
  round(2, "round 2 is one, on 26 and 27 March 2013", (v) => {
    const it = onlyRound(v, 2);
    const days = it?.dates.values.map(({ value }) => value).join(" ") ?? "";
    return it !== null && held(it) && /2013-03-2[67]/.test(days);
  }),
  round(1, "round 2 had been planned for December 2012", (v) =>
    (onlyRound(v, 2)?.planned ?? []).some(({ edtf }) => edtf.startsWith("2012-12")),
  ),
  round(1, "round 2 was in Rome", (v) => onlyRound(v, 2)?.place.value === ROME),
  round(1, "Gambia, Guinea-Bissau and the United States watched round 2", (v) => present(onlyRound(v, 2), GMB, GNB, USA)),
  round(2, "round 3 is one, from 10 to 12 October 2017", (v) => {
    const it = onlyRound(v, 3);
    const days = it?.dates.values.map(({ value }) => value).join(" ") ?? "";
    return it !== null && held(it) && days.includes("2017-10-10") && days.includes("2017-10-12");
  }),
  round(1, "round 3 had been planned for June 2014", (v) =>
    (onlyRound(v, 3)?.planned ?? []).some(({ edtf }) => edtf.startsWith("2014-06")),
  ),
  round(2, "round 4 was planned for the beginning of 2018, and was not held", (v) => {
    const it = onlyRound(v, 4);
    if (it === null || held(it)) return false;
    return [...it.planned.map(({ edtf }) => edtf), ...it.dates.values.map(({ value }) => value)].some((day) =>
      day.startsWith("2018"),
    );
  }),
  round(2, "talks without a number were held on 11 and 12 July 2022", (v) =>
    v.rounds.some((r) => r.number === null && held(r) && r.dates.values.some(({ value }) => /2022-07-1[12]/.test(value))),
  ),
  round(1, "the talks of July 2022 were in Praia", (v) =>
    v.rounds.some(
      (r) => r.number === null && r.place.value === PRAIA && r.dates.values.some(({ value }) => value.startsWith("2022-07")),
    ),
  ),
  round(1, "talks were held in Bissau from 21 to 23 February 2025", (v) =>
    v.rounds.some((r) => r.number === null && held(r) && r.dates.values.some(({ value }) => /2025-02-2[123]/.test(value))),
  ),

  merge(2, "twelve reports or more belong to it", ({ sources }) => sources.length >= 12),
  merge(2, "the copy of 11 December 2012 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => /^2012-12-1[01]/.test(published ?? "") && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRIGÉ") === true && supersedes.length === 1),
  ),
  merge(1, "Oumar Ampoï Bodian and Omar Ampoi Bodian are one", (v) =>
    bearsBoth(v, /^Oumar Ampo[iï] Bodian/, /^Omar Ampo[iï] Bodian/),
  ),
  merge(1, "César Atoute Badiaté and Cesar Atoute Badiate are one", (v) => {
    const bearers = v.identities.filter(({ names }) => names.some((name) => /Atoute Badiat/.test(name)));
    return new Set(bearers.map(({ id }) => id)).size === 1;
  }),
  merge(1, "Embalo and Embaló are one", (v) => {
    const bearers = v.identities.filter(({ names }) => names.some((name) => /Embal[oó]/.test(name)));
    return new Set(bearers.map(({ id }) => id)).size === 1;
  }),
  merge(2, "the release of the eight hostages is one event, of 9 December 2012", (v) => {
    const done = eventsOf(v, /./, /freed eight|handed over|libéré huit|remis aux/, "2012-12").filter(
      ({ speech, standing }) => !speech && DONE.has(standing),
    );
    return done.some(({ time }) => time.edtf === "2012-12-09") && done.length <= 2;
  }),
  merge(2, "the agreement of 4 August 2022 is one event, told by both reports, and happened", (v) => {
    const told = eventsOf(v, /agreement|signing|signature/, /./, "2022-08").filter(({ standing }) => standing === "happened");
    return told.length === 1 && told[0]?.time.edtf === "2022-08-04" && (told[0]?.support.origins ?? 0) >= 2;
  }),
  merge(2, "Sadio's ceasefire of 29 April 2014 is one event, retold by later reports", (v) => {
    const told = eventsOf(v, /ceasefire|truce|announce/, /ceasefire|cessez-le-feu|trêve/, "2014-04").filter(({ standing }) =>
      DONE.has(standing),
    );
    return told.length >= 1 && told.length <= 2 && told.some(({ time }) => /^2014-04-(29|30)$/.test(time.edtf ?? ""));
  }),
  merge(1, "the killings of Boffa are dated to 6 January 2018", (v) =>
    eventsOf(v, /./, /kill|shot|hacked|rounded|attack|massacre|tuerie|péri/i, "2018-01-06").some(({ standing }) =>
      DONE.has(standing),
    ),
  ),

  contradiction(2, "13 dead at Boffa, or 14", (v) => contests(v, ["figure"], "13", "14")),
  contradiction(2, "the MFDC killed the men of Boffa, or did not", (v) =>
    disputed(v, /implication|n'a pas tué|carried out the killings|accused fighters|massacre de Boffa/i),
  ),
  contradiction(
    1,
    "the rebels attacked the soldiers of 24 January 2022, and the rebels say that it was the other way round",
    (v) => {
      const words = [...v.timeline, ...v.agenda].map(wordsOf).concat(v.contested.flatMap(({ values }) => values.map(wordsOf)));
      return words.some((it) => /ont été attaqués/.test(it)) && words.some((it) => /ouvert le feu|entrés dans/.test(it));
    },
  ),
  contradiction(
    1,
    "Sant'Egidio denies that the talks are broken off or over",
    (v) =>
      disputed(v, /rompues|fût terminé|processus (fût )?terminé|négociations fussent/) ||
      v.timeline.some((e) => e.standing === "denied" && /rompu|terminé/.test(wordsOf(e))),
  ),

  question(2, "where round 2 would be was open in October 2012, with Rome and Banjul, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince?.startsWith("2012-10") === true &&
        q.state === "settled" &&
        q.options.some(({ actor }) => [ROME, BANJUL, GMB].includes(actor.id)) &&
        (q.issue === "venue" || /where|lieu|held/.test(wordsOf(q))),
    ),
  ),
  question(2, "where the deal would be signed was open in July 2022, and is settled", (v) =>
    v.questions.some(
      (q) => q.askedSince === "2022-07-13" && q.state === "settled" && (/venue|signing/.test(q.issue) || /sign/.test(wordsOf(q))),
    ),
  ),
  question(1, "Bissau or Guinea-Bissau was an option for the signing", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince?.startsWith("2022-07") === true && q.options.some(({ actor }) => actor.id === BISSAU || actor.id === GNB),
    ),
  ),
  question(2, "whether the fighters join the army is open to this day", (v) =>
    v.questions.some((q) => q.state === "open" && /army|armée|intégration|integrated/i.test(wordsOf(q))),
  ),
  question(1, "whether the army question is one question that two languages ask", (v) =>
    v.questions.some(
      (q) =>
        /army|armée|intégration|integrated/i.test(wordsOf(q)) &&
        (q.askedSince ?? "") <= "2022-08-05" &&
        (q.lastMention ?? "") >= "2022-08-05",
    ),
  ),
  question(1, "when round 4 would be was left open in January 2018", (v) =>
    v.questions.some((q) => (q.askedSince ?? "").startsWith("2018-01") && /date|talks/.test(`${q.issue} ${wordsOf(q)}`)),
  ),

  figure(1, "some 5,000 killed since 1982", (v) => seriesOf(v, /killed/, 5000).length > 0),
  figure(1, "some 60,000 displaced", (v) => seriesOf(v, /displaced|refugees/, 60_000).length > 0),
  figure(1, "about 6,000 fled into Gambia in 2022", (v) => seriesOf(v, /displaced|refugees/, 6000).length > 0),
  figure(2, "seven captured, nine were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 7 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 9 && relation === "corrected"),
    ),
  ),
  figure(1, "four soldiers dead of the clash of January 2022 in the end", (v) => seriesOf(v, /killed/, 4).length > 0),

  view(1, "Sant'Egidio mediates", ({ roles }) => roles.some(({ role, actor }) => role === "mediator" && actor.id === EGIDIO)),
  view(1, "Senegal and the MFDC are parties", ({ roles }) =>
    [SEN, MFDC].every((id) => roles.some(({ role, actor }) => /party|participant/.test(role) && actor.id === id)),
  ),
  view(2, "the demand that the warrant be lifted was met", (v) => {
    const words = /warrant|mandat d'arrêt/;
    return (
      v.agenda.some(
        (item) =>
          item.kind === "demand" && words.test(wordsOf(item)) && (item.answers.length > 0 || /fulfilled/.test(item.status)),
      ) ||
      (v.agenda.some((item) => item.kind === "demand" && words.test(wordsOf(item))) &&
        v.timeline.some((e) => DONE.has(e.standing) && /annulé le mandat/.test(wordsOf(e))))
    );
  }),
  view(
    1,
    "Dakar refuses to talk of independence or of the status of the region",
    ({ agenda, timeline }) =>
      agenda.some((item) => item.kind === "refusal" && /independence|indépendance|statut|refuse/.test(wordsOf(item))) ||
      timeline.some((e) => /refusal|rejection/.test(e.kinds.join(" ")) && /independence|indépendance/.test(wordsOf(e))),
  ),
  view(1, "Badiate's men are to lay down their arms", ({ agenda }) =>
    agenda.some((item) => /commitment|objective/.test(item.kind) && /armes|weapons|arms/.test(wordsOf(item))),
  ),
  view(
    1,
    "Sadio's wing rejects the agreement of August 2022",
    (v) =>
      v.timeline.some((e) => /rejet|nul et non avenu/.test(wordsOf(e)) && DONE.has(e.standing)) ||
      v.agenda.some((item) => item.kind === "refusal" && /rejet|accord/.test(wordsOf(item))),
  ),
  view(
    1,
    "the MFDC suspends its part in the Rome talks in January 2022",
    (v) =>
      eventsOf(v, /suspension|walk-out|withdrawal/, /suspend/, "2022-01").length > 0 ||
      v.status.values.some(({ value, support }) => value === "suspended" && /suspend/.test(wordsOf({ support }))),
  ),

  trap("round 2 was held in December 2012", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.startsWith("2012-12"))),
  ),
  trap("round 3 was held in June 2014", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.startsWith("2014"))),
  ),
  trap("round 4 was held", (v) => v.rounds.some((r) => r.number === 4 && held(r))),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number))),
  trap("a round was held in Banjul", (v) =>
    v.rounds.some((r) => held(r) && r.place.values.some(({ value, standing }) => value === BANJUL && standing === "happened")),
  ),
  trap(
    "Robert Sagna, Ibrahima Sagna and Colonel Michel Sagna are one",
    (v) => bearsBoth(v, /Robert Sagna/, /Michel Sagna|Ibrahima Sagna/) || bearsBoth(v, /Michel Sagna/, /Ibrahima Sagna/),
  ),
  trap("Colonel Abdou Ndiaye and the minister Aly Ngouille Ndiaye are one", (v) => bearsBoth(v, /Abdou Ndiaye/, /Aly Ngouille/)),
  trap("Salif Sadio and César Atoute Badiate are one", (v) => bearsBoth(v, /Sadio/, /Badiat/)),
  trap("nine captured still contradicts seven", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value, superseded }) => value === "9" && !superseded) &&
        values.some(({ value }) => value === "7"),
    ),
  ),
  trap("the dead of Boffa or of the clash contradict the dead of the whole war", (v) =>
    ["13", "14", "2", "4"].some((few) => contests(v, ["figure"], "5000", few)),
  ),
  trap("those who fled in 2022 contradict the displaced of the whole war", (v) => contests(v, ["figure"], "60000", "6000")),
  trap(
    "Mozambique or its war of 1992 is part of the process",
    (v) =>
      v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.startsWith("1992"))) ||
      v.roles.some(({ kind, actor }) => kind === "process" && actor.id === "state:MOZ"),
  ),
  trap(
    "Guinea (Conakry) took part",
    (v) =>
      v.roles.some(({ kind, actor }) => kind === "process" && actor.id === "state:GIN") ||
      v.rounds.some((r) => [...r.participants, ...r.observers].some(({ actor }) => actor.id === "state:GIN")),
  ),
  trap("Sadio signed the agreement of 2022 or of 2025", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        kinds.some((kind) => kind === "agreement") &&
        standing === "happened" &&
        /^202[25]/.test(time.edtf ?? "") &&
        participants.some(({ actor, as }) => as === "actor" && /Sadio/.test(actor.name)),
    ),
  ),
  trap("the agreements of August 2022 and of February 2025 are one", (v) =>
    v.timeline.some(
      ({ kinds, time }) =>
        kinds.includes("agreement") &&
        time.told.some(({ edtf }) => edtf.startsWith("2022-08")) &&
        time.told.some(({ edtf }) => edtf.startsWith("2025-02")),
    ),
  ),
];
