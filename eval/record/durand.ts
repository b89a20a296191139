/** What the fourteen reports of `durand/` come to: written down before the record of them was looked at. */
import type { Round } from "../../src/record/index.ts";
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

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:afghanistan-pakistan-2025");
const [AFG, TALIBAN, PAK, QAT, TUR, SAU] = ["state:AFG", "group:taliban", "state:PAK", "state:QAT", "state:TUR", "state:SAU"];
const URUMQI = /urumqi|ou?roumtsi|ürümqi/i;

const at = (it: Round | null, place: string): boolean => it?.place.value === place;
const placedAt = ({ place }: Round, name: RegExp): boolean => place.values.some(({ value }) => name.test(value));
/** Afghanistan sits at the table, as the state or as those who rule it, and Pakistan does. */
const bothAt = (it: Round | null): boolean => present(it, PAK) && (present(it, AFG) || present(it, TALIBAN));

export const DURAND_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, on 18 and 19 October 2025, in Doha", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && /2025-10-1[89]/.test(daysOf(it)) && at(it, "place:doha");
  }),
  round(2, "round 2 is one, from 25 to 30 October 2025, in Istanbul", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && /2025-10-(25|30)/.test(daysOf(it)) && at(it, "place:istanbul");
  }),
  round(2, "round 3 is one, on 6 and 7 November 2025, in Istanbul", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && /2025-11-0[67]/.test(daysOf(it)) && at(it, "place:istanbul");
  }),
  round(2, "the meeting of 30 November and 1 December 2025 is one, in Riyadh", (v) =>
    at(onlyOn(v, "2025-11-30", "2025-12-01"), "place:riyadh"),
  ),
  round(2, "the talks of 1 to 7 April 2026 are one, in Urumqi", (v) => {
    const it = onlyOn(v, "2026-04-01", "2026-04-07");
    return it !== null && URUMQI.test(it.place.value ?? "");
  }),
  round(2, "the meeting of 10 and 11 February 2026 was planned, not held", (v) =>
    v.rounds.some(
      (it) =>
        !held(it) &&
        (/2026-02-1[01]/.test(daysOf(it)) || it.planned.some(({ edtf }) => /2026-02-1[01]/.test(edtf))) &&
        heldOn(v, "2026-02-10", "2026-02-11").length === 0,
    ),
  ),
  round(1, "Afghanistan and Pakistan were at round 1", (v) => bothAt(onlyRound(v, 1))),
  round(1, "Afghanistan and Pakistan were at round 3", (v) => bothAt(onlyRound(v, 3))),
  round(1, "Afghanistan and Pakistan were in Riyadh", (v) => bothAt(onlyOn(v, "2025-11-30", "2025-12-01"))),
  round(1, "the meeting announced for 6 November is the round that was held then", (v) => {
    const then = v.rounds.filter(
      (it) => daysOf(it).includes("2025-11-06") || it.planned.some(({ edtf }) => edtf.includes("2025-11-06")),
    );
    return then.length === 1 && then.every(held);
  }),
  round(1, "five rounds were held", (v) => v.rounds.filter(held).length === 5),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 31 October 2025 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-10-31" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 26 November 2025 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Abdul Haq Wasiq and Abdul Haq Wassiq are one", (v) => bearsBoth(v, /Wasiq/, /Wassiq/)),
  merge(1, "Asim Malik and Assim Malik are one", (v) => bearsBoth(v, /Asim Malik/, /Assim Malik/)),
  merge(1, "Rahmatullah Najib and Rahmatoullah Najib are one", (v) => bearsBoth(v, /Rahmatullah/, /Rahmatoullah/)),
  merge(1, "Haji Najib is Rahmatullah Najib", (v) => bearsBoth(v, /Haji Najib/, /Rahmato?ullah/)),
  merge(1, "Attaullah Tarar and Attaoullah Tarar are one", (v) => bearsBoth(v, /Attaullah/, /Attaoullah/)),
  merge(
    1,
    "Mujahid and Moudjahid are one, or stand under the one known name",
    (v) =>
      bearsBoth(v, /Mujahid/, /Moudjahid/) ||
      (v.identities.some(({ names }) => names.some((it) => /Mujahid/.test(it))) &&
        !v.identities.some(({ names }) => names.some((it) => /Moudjahid/.test(it)))),
  ),
  merge(1, "the bombing of Khost is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /Thirteen civilians|Ten civilians|bombed a family|bombardement de Khost/i, "2025-11-2");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "23 Pakistani soldiers were killed, or 58", (v) => contests(v, ["figure"], /^~?23\b/, /^~?58\b/)),
  contradiction(2, "the truce of 15 October was asked for by Kabul, or by Islamabad", (v) =>
    disputed(v, /request of Kabul|insisted/i),
  ),
  contradiction(2, "Pakistan bombed Khost, or did not", (v) =>
    disputed(v, /carried out any strike|plane bombed|bombardement de Khost/i),
  ),
  contradiction(2, "the Afghan delegates agreed to a written commitment, or did not", (v) =>
    disputed(v, /auraient accepté|jamais donné notre accord/i),
  ),
  contradiction(1, "the Pakistanis fired first at Spin Boldak, or the Afghans", (v) =>
    disputed(v, /tiré les premières|répliqué à des tirs/i),
  ),
  contradiction(1, "400 were killed in the clinic in Kabul, or 143", (v) => contests(v, ["figure"], /^[~>≥]?400\b/, /^~?143\b/)),
  contradiction(1, "31 were killed in the mosque of Islamabad, or 36", (v) => contests(v, ["figure"], /^~?31\b/, /^~?36\b/)),
  contradiction(1, "the line was discussed in Doha, or was not", (v) =>
    disputed(v, /not been discussed|come up more than once/i),
  ),
  contradiction(1, "the soldiers were set free for prisoners, or without any exchange", (v) =>
    disputed(v, /échange|prisonniers afghans/i),
  ),

  question(2, "whether the two would negotiate was open on 16 October 2025, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "2025-10-16" && q.state === "settled"),
  ),
  question(2, "where the talks after Doha would be was open, with Istanbul or Doha, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2025-10-19" &&
        q.state === "settled" &&
        (q.options.some(({ actor }) => actor.id === "place:istanbul" || actor.id === "place:doha") ||
          /venue|talks-date/.test(q.issue ?? "") ||
          /date|lieu|Istanbul/.test(wordsOf(q))),
    ),
  ),
  question(1, "who would lead the delegations in Istanbul was asked in October", (v) =>
    v.questions.some((q) => /who will lead/i.test(wordsOf(q))),
  ),
  question(1, "whether they would sit down again was open on 29 October 2025, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "2025-10-29" && q.state === "settled"),
  ),
  question(2, "who will staff the monitoring mechanism is open", (v) =>
    v.questions.some((q) => /staff|monitoring mechanism|officers/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(2, "when the crossings will reopen to trade is open", (v) =>
    v.questions.some((q) => /reopen|rouvri/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether there would be a fourth round was open in November 2025, and is settled", (v) =>
    v.questions.some((q) => /^2025-11-0[79]$/.test(q.askedSince ?? "") && q.state === "settled"),
  ),
  question(2, "where the next talks will be is open in April 2026, with Urumqi or Kabul", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2026-04-08" &&
        q.state === "open" &&
        (/venue|talks-date/.test(q.issue ?? "") || /Ouroumtsi|prochaine rencontre|tranchée/.test(wordsOf(q))),
    ),
  ),

  figure(2, "10 killed in Khost, 13 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 10 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 13 && relation === "corrected"),
    ),
  ),
  figure(1, "17 civilians killed in Spin Boldak", (v) => seriesOf(v, /kill|dea/, 17).length > 0),
  figure(1, "50 civilians killed and 447 wounded in October", (v) =>
    [50, 447].every((count) => seriesOf(v, /kill|dea|wound|injur/, count).length > 0),
  ),

  view(1, "Qatar and Turkey mediate", ({ roles }) =>
    [QAT, TUR].every((id) => roles.some(({ role, actor }) => role === "mediator" && actor.id === id)),
  ),
  view(1, "Saudi Arabia hosts or mediates", ({ roles }) =>
    roles.some(({ role, actor }) => /host|mediator|facilitator/.test(role) && actor.id === SAU),
  ),
  view(1, "Afghanistan and Pakistan are parties", ({ roles }) =>
    [
      [AFG, TALIBAN],
      [PAK, PAK],
    ].every((ids) => roles.some(({ role, actor }) => role === "party" && ids.includes(actor.id ?? ""))),
  ),
  view(1, "Najib led the Afghan delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Najib/.test(actor.name)),
  ),
  view(1, "Malik led the Pakistani delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Malik/.test(actor.name)),
  ),
  view(2, "a ceasefire was agreed in Doha on 18 or 19 October 2025", (v) =>
    ["2025-10-18", "2025-10-19"].some((day) =>
      eventsOf(v, /agreement|signing|ceasefire|truce/, /cessez-le-feu|ceasefire|signé|signed|document/i, day).some(held),
    ),
  ),
  view(1, "three Pakistani soldiers were set free on 17 February 2026", (v) =>
    eventsOf(v, /./, /trois soldats/i, "2026-02-17").some(held),
  ),
  view(
    1,
    "Pakistan demands that the Taliban act against the TTP, in writing",
    (v) => agendaOf(v, /demand/, /TTP|Tehreek|Pakistani Taliban/i).length > 0,
  ),
  view(
    1,
    "the Afghans demand respect of their airspace",
    (v) => agendaOf(v, /demand/, /espace aérien|drones américains/i).length > 0,
  ),

  trap("the meeting of 10 and 11 February 2026 was held", (v) =>
    v.rounds.some((it) => held(it) && daysOf(it).includes("2026-02")),
  ),
  trap("the regional meeting of Tehran is a round", (v) =>
    v.rounds.some((it) => placedAt(it, /tehran|t[ée]h[ée]ran/i) || /2025-12-14/.test(daysOf(it))),
  ),
  trap("talks were held in Islamabad, Kabul or Beijing", (v) =>
    v.rounds.some((it) => held(it) && placedAt(it, /islamabad|kabul|kaboul|beijing|p[ée]kin/i)),
  ),
  trap("the talks of Russians with Ukrainians or Americans, of Doha in 2020 or of Kabul in 2022 are rounds", (v) =>
    v.rounds.some((it) => /20(?:1\d|2[0-4])|2025-0[1-9]/.test(daysOf(it))),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number)),
  ),
  trap("a fourth round was held in Istanbul or in Doha", (v) =>
    v.rounds.some((it) => it.number === 4 && held(it) && placedAt(it, /istanbul|doha/)),
  ),
  trap("a document was signed in Urumqi", (v) =>
    v.timeline.some(
      (event) =>
        event.kinds.some((kind) => /agreement|signing/.test(kind)) &&
        event.standing === "happened" &&
        (event.time.edtf ?? "").startsWith("2026-04") &&
        /document/i.test(wordsOf(event)),
    ),
  ),
  trap("forty Afghan prisoners were exchanged, as a fact", (v) =>
    v.timeline.some((event) => event.standing === "happened" && /quarante prisonniers/i.test(wordsOf(event))),
  ),
  trap("the corrected number of dead in Khost contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "13" && !superseded),
    ),
  ),
  trap("the dead of one side contradict those of the other", (v) =>
    [
      [/^~?58\b/, /^~?9\b/],
      [/^~?23\b/, /^[~>≥]?200\b/],
      [/^~?58\b/, /^[~>≥]?200\b/],
      [/^~?23\b/, /^~?9\b/],
      [/^~?5\b/, /^~?25\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the dead of one attack contradict those of another", (v) =>
    [
      [/^~?10\b/, /^~?12\b/],
      [/^[~>≥]?17\b/, /^~?10\b/],
      [/^[~>≥]?17\b/, /^[~>≥]?50\b/],
      [/^~?31\b/, /^~?12\b/],
      [/^~?31\b/, /^~?400\b/],
      [/^~?10\b/, /^~?9\b/],
      [/^~?3\b/, /^~?12\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the Baloch separatists killed are counted with the dead of the mosque or of the border", (v) =>
    [31, 36, 23, 58, 200, 5].some((count) => seriesOf(v, /./, 145, count).length > 0),
  ),
  trap("the United States, India, Iran, Russia, China, Saudi Arabia or the TTP are parties", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        role === "party" &&
        ["state:USA", "state:IND", "state:IRN", "state:RUS", "state:CHN", SAU, "group:ttp"].includes(actor.id ?? ""),
    ),
  ),
  trap(
    "the two Wasiqs, or Mohammad Yaqoob and Khawaja Mohammad Asif, are one",
    (v) => bearsBoth(v, /Abdul Haq/, /Mohibullah/) || bearsBoth(v, /Yaqou?o?b/, /Asif/),
  ),
  trap("the Pakistani Taliban are the Taliban, or Afghanistan is Pakistan", (v) =>
    [
      [
        /^TTP$|Tehreek|Pakistani Taliban|talibans pakistanais/i,
        /^(?:the )?(?:Afghan )?Taliban$|^(?:les )?talibans(?: afghans)?$/i,
      ],
      [/^Afghanistan$/, /^Pakistan$/],
    ].some(([one, other]) => one !== undefined && other !== undefined && bearsBoth(v, one, other)),
  ),
];
