/** What the fourteen reports of `gaza/` come to: written down from the reports alone. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:gaza-ceasefire");
const [ISR, QAT, EGY, USA, HAMAS] = ["state:ISR", "state:QAT", "state:EGY", "state:USA", "group:hamas"] as const;
const [CAIRO, DOHA] = ["place:cairo", "place:doha"] as const;

/** All days that are told of a round. */
const daysOf = (it: Round | null): string => it?.dates.values.map(({ value }) => value).join(" ") ?? "";

/** True where one of these is at the table of the round or watches it. */
const anyPresent = (it: Round | null, ...ids: readonly string[]): boolean => ids.some((id) => present(it, id));

/** True where one identity has names that meet all of these patterns. */
const oneOf = (v: ProcessView, ...names: readonly RegExp[]): boolean =>
  v.identities.some((identity) => names.every((wanted) => identity.names.some((name) => wanted.test(name))));

/** True where one series has points of this many of the values. */
const seriesOf = (v: ProcessView, least: number, ...values: readonly number[]): boolean =>
  v.figures.some(
    ({ points }) =>
      values.filter((wanted) => points.some(({ value, low }) => value === wanted || low === wanted)).length >= least,
  );

/** True where the words of a contested entry match. */
const contestsWords = (v: ProcessView, words: RegExp): boolean =>
  v.contested.some(({ values }) => values.some(({ support }) => words.test(wordsOf({ support }))));

/** True where something of these words is denied or contested, or somebody is told to deny it. */
const denied = (v: ProcessView, words: RegExp): boolean =>
  contestsWords(v, words) ||
  v.timeline.some(
    (e) =>
      words.test(wordsOf(e)) &&
      (e.standing === "denied" || e.standing === "contested" || e.kinds.some((kind) => /den/.test(kind))),
  ) ||
  v.positions.some(({ cells }) => cells.some((cell) => cell.stance === "denies" && words.test(wordsOf(cell))));

export const GAZA_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, and began on 13 February 2024", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && it.dates.state !== "contested" && daysOf(it).includes("2024-02-13");
  }),
  round(2, "round 2 is one, and began on 3 March 2024", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && it.dates.state !== "contested" && daysOf(it).includes("2024-03-03");
  }),
  round(1, "Hamas sat in round 2", (v) => anyPresent(onlyRound(v, 2), HAMAS, "person:khalil-al-hayya")),
  round(2, "round 3 is one, and began on 18 March 2024", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && it.dates.state !== "contested" && daysOf(it).includes("2024-03-18");
  }),
  round(2, "round 4 is one, and began on 4 May 2024", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && held(it) && it.dates.state !== "contested" && daysOf(it).includes("2024-05-04");
  }),
  round(2, "round 5 is one, on 15 and 16 August 2024", (v) => {
    const it = onlyRound(v, 5);
    const days = daysOf(it);
    return (
      it !== null && held(it) && it.dates.state !== "contested" && days.includes("2024-08-15") && days.includes("2024-08-16")
    );
  }),
  round(1, "Israel and the United States sat in round 5", (v) => {
    const it = onlyRound(v, 5);
    return (
      anyPresent(it, ISR, "person:david-barnea", "person:ronen-bar") &&
      anyPresent(it, USA, "person:william-burns", "person:brett-mcgurk")
    );
  }),
  round(2, "round 6 is one, and was held on 25 August 2024", (v) => {
    const it = onlyRound(v, 6);
    return it !== null && held(it) && it.dates.value?.startsWith("2024-08-25") === true;
  }),
  round(2, "round 6 had been planned for 22 August 2024", (v) =>
    (onlyRound(v, 6)?.planned ?? []).some(({ edtf }) => edtf.startsWith("2024-08-22")),
  ),
  round(2, "rounds 1, 2, 4 and 6 were in Cairo", (v) =>
    [1, 2, 4, 6].every((number) => onlyRound(v, number)?.place.value === CAIRO),
  ),
  round(1, "rounds 3 and 5 were in Doha", (v) => [3, 5].every((number) => onlyRound(v, number)?.place.value === DOHA)),
  round(2, "talks without a number began on 6 July 2025 in Doha", (v) =>
    v.rounds.some((it) => held(it) && daysOf(it).includes("2025-07-06") && it.place.value === DOHA),
  ),
  round(
    1,
    "talks had resumed on 3 January 2025",
    (v) => v.rounds.some((it) => daysOf(it).includes("2025-01-03")) || eventsOf(v, /./, /./, "2025-01-03").length > 0,
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 19 March 2024 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2024-03-19" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Abbas Kamel and Abbas Kamal are one", (v) => oneOf(v, /Abbas Kamel/, /Abbas Kamal/)),
  merge(1, "Khalil al-Hayya and Khalil al-Haya are one", (v) => oneOf(v, /Khalil al-Hayya/i, /Khalil al-Haya/i)),
  merge(1, "Yahya Sinwar and Yahya Sinouar are one", (v) => oneOf(v, /Yahya Sinwar/, /Yahya Sinouar/)),
  merge(
    1,
    "Benjamin Netanyahu, Benyamin Netanyahou and Benyamin Nétanyahou are one",
    (v) =>
      v.identities.every(
        ({ id, names }) => !names.some((name) => /Ben[jy]amin N[eé]tanyah/.test(name)) || id === "person:benjamin-netanyahu",
      ) && oneOf(v, /Benjamin Netanyahu/, /Benyamin N[eé]tanyahou/),
  ),
  merge(1, "Hassan Rachad and Hassan Rashad are one", (v) => oneOf(v, /Hassan Rachad/, /Hassan Rashad/)),
  merge(2, "the agreement of 15 January 2025 is one event, told by two origins or more", (v) => {
    const told = eventsOf(v, /agreement/, /./, "2025-01-15").filter((e) => held(e) && !e.speech);
    return told.length === 1 && told.every(({ support }) => support.origins >= 2);
  }),

  contradiction(2, "the soldiers fired on the crowd of al-Rashid street, or did not", (v) =>
    contestsWords(v, /ouvert le feu|foule|l'armée dément|piétin/),
  ),
  contradiction(2, "93 dead in the strike on the school, or 80", (v) => contests(v, ["figure"], "93", "80")),
  contradiction(1, "Israel agreed to leave the Philadelphi corridor, or did not", (v) =>
    denied(v, /agreed to leave|pull back|calling the reports/),
  ),
  contradiction(1, "Qatar ordered the Hamas office to close, or did not", (v) =>
    denied(v, /fermeture du bureau|plier bagage|inexactes/),
  ),
  contradiction(1, "the text of May had been changed behind Israel's back, or had not", (v) =>
    denied(v, /modifications|à son insu|aval à la mouture|a démenti une source/),
  ),

  question(2, "where the third round would be was open on 7 March 2024, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "2024-03-07" && q.issue === "venue" && q.state === "settled"),
  ),
  question(1, "Doha and Cairo were the options", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2024-03-07" &&
        q.options.some(({ actor }) => actor.id === DOHA || actor.id === QAT) &&
        q.options.some(({ actor }) => actor.id === CAIRO || actor.id === EGY),
    ),
  ),
  question(2, "where the next talks will be is open in July 2025", (v) =>
    v.questions.some(
      (q) =>
        q.state === "open" &&
        q.lastMention === "2025-07-25" &&
        (q.issue === "venue" || /lieu de la prochaine|au Caire/.test(wordsOf(q))),
    ),
  ),
  question(2, "who will govern Gaza is open", (v) =>
    v.questions.some((q) => /govern|administrer/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "who guarantees the pause is open, or was answered by the guarantors of January 2025", (v) =>
    v.questions.some((q) => /guarantee/.test(wordsOf(q)) && q.askedSince === "2024-02-13"),
  ),

  figure(2, "274 dead at Nuseirat, 236 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 274 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 236 && relation === "corrected"),
    ),
  ),
  figure(2, "the toll of the war in Gaza is one series, from 28,473 on", (v) =>
    seriesOf(v, 4, 28_473, 28_576, 31_819, 34_789, 40_005, 46_707, 57_418, 59_587),
  ),
  figure(1, "112 dead in al-Rashid street", (v) => seriesOf(v, 1, 112)),
  figure(1, "1,160 dead in Israel", (v) =>
    v.figures.some(({ measure, points }) => measure === "killed" && points.some(({ value, low }) => (value ?? low) === 1_160)),
  ),
  figure(1, "105 hostages released in November 2023", (v) =>
    v.figures.some(({ measure, points }) => measure === "released" && points.some(({ value, low }) => (value ?? low) === 105)),
  ),

  view(1, "Qatar, Egypt and the United States mediate or host", ({ roles }) =>
    [QAT, EGY, USA].every((id) => roles.some(({ role, actor }) => (role === "mediator" || role === "host") && actor.id === id)),
  ),
  view(1, "Egypt, Qatar and the United States are guarantors", ({ roles }) =>
    [QAT, EGY, USA].every((id) => roles.some(({ role, actor }) => role === "guarantor" && actor.id === id)),
  ),
  view(1, "al-Hayya led the delegation of Hamas", ({ roles }) =>
    roles.some(({ role, actor }) => role === "delegation-head" && /Ha(y)?ya/i.test(actor.name)),
  ),
  view(
    2,
    "Qatar suspended its mediation on 9 November 2024",
    (v) =>
      eventsOf(v, /suspen|withdraw/, /médiation|jetterait|go-between/, "2024-11-09").length > 0 ||
      v.roles.some(
        ({ role, actor, history }) =>
          role === "mediator" &&
          actor.id === QAT &&
          history.some(({ status, published }) => published === "2024-11-09" && (status === "ending" || status === "former")),
      ),
  ),
  view(1, "Hamas demands a full withdrawal", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /withdrawal|retrait total/.test(wordsOf(item))),
  ),
  view(
    1,
    "Netanyahu refuses to withdraw from the Philadelphi corridor",
    (v) =>
      v.agenda.some((item) => item.kind === "refusal" && /retirer ses troupes|corridor/.test(wordsOf(item))) ||
      eventsOf(v, /refus|reject/, /retirer ses troupes|corridor/, null).length > 0 ||
      v.positions.some(({ cells }) =>
        cells.some((cell) => cell.stance === "opposes" && /retirer ses troupes|corridor/.test(wordsOf(cell))),
      ),
  ),
  view(1, "Israel is committed to keep the corridor of Zikim", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /Zikim|couloir humanitaire/.test(wordsOf(item))),
  ),

  trap("round 6 was held on 22 August 2024", (v) =>
    v.rounds.some(
      (r) => held(r) && r.dates.values.some((told) => told.value.includes("2024-08-22") && told.standing === "happened"),
    ),
  ),
  trap("a seventh round was held, or rounds that nobody told", (v) =>
    v.rounds.some((r) => r.number !== null && (r.number > 7 || r.number < 1 || (r.number === 7 && held(r)))),
  ),
  trap("Hamas sat in round 5", (v) => (onlyRound(v, 5)?.participants ?? []).some((it) => it.actor.id === HAMAS && held(it))),
  trap("Israel sat in round 2", (v) => (onlyRound(v, 2)?.participants ?? []).some((it) => it.actor.id === ISR && held(it))),
  trap(
    "the talks of 2014 are a round, or their end is dated after 2014",
    (v) =>
      v.rounds.some((r) => daysOf(r).includes("2014-")) ||
      v.timeline.some((e) => /open-ended ceasefire|50-day/.test(wordsOf(e)) && (e.time.edtf ?? "").startsWith("202")),
  ),
  trap("Abbas Kamel and Mahmoud Abbas are one", (v) => oneOf(v, /Abbas Kam[ea]l/, /Mahmoud Abbas/)),
  trap("the emir of Qatar and his prime minister are one", (v) => oneOf(v, /Tamim/, /Moham(m)?ed b/)),
  trap("David Barnea and Ronen Bar are one", (v) => oneOf(v, /Barnea/, /Ronen/)),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value, superseded }) => value === "236" && !superseded) &&
        values.some(({ value }) => value === "274"),
    ),
  ),
  trap("the dead of one day contradict the dead of the war", (v) =>
    contests(v, ["figure"], /^(112|236|274|80|93)$/, /^(28473|28576|31819|34789|40005|40400|43500|46707|57418|59587)$/),
  ),
  trap("the dead in Israel contradict the dead in Gaza", (v) =>
    contests(v, ["figure"], /^(1160|1200|1219)$/, /^(28473|28576|31819|34789|40005|40400|43500|46707|57418|59587)$/),
  ),
  trap("those killed as they sought food contradict the dead of the war", (v) =>
    contests(v, ["figure"], /^(>|≥)? ?1000(\.\.)?$/, /^59587$/),
  ),
  trap("the fighters that the army says it killed contradict all who died in the school", (v) =>
    contests(v, ["figure"], "19", /^(80|93)$/),
  ),
  trap("Israel and Hamas made an agreement in May 2024", (v) =>
    eventsOf(v, /^agreement/, /./, "2024-05").some(
      ({ standing, participants }) =>
        standing === "happened" && [ISR, HAMAS].every((id) => participants.some(({ actor }) => actor.id === id)),
    ),
  ),
  trap("the process has ended", ({ status }) => status.value === "ended"),
];
