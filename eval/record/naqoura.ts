/** What the fourteen reports of `naqoura/` come to: written down before the record of them was looked at. */
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
  onlyRound,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:naqoura-maritime");
const [ISR, LBN, USA, NAQOURA] = ["state:ISR", "state:LBN", "state:USA", "place:naqoura"];

/** Rounds that were held on this day (or in this month). */
const heldOn = ({ rounds }: ProcessView, day: string): readonly Round[] =>
  rounds.filter((it) => held(it) && daysOf(it).includes(day));
/** True where the only round of this number was held on this day. */
function numbered(v: ProcessView, number: number, day: string): boolean {
  const it = onlyRound(v, number);
  return it !== null && held(it) && daysOf(it).includes(day);
}
/** True where a round that was announced for this day is in the dossier. */
const announcedFor = ({ rounds }: ProcessView, day: string): boolean =>
  rounds.some((it) => it.planned.some(({ edtf }) => edtf.includes(day)) || (!held(it) && daysOf(it).includes(day)));
const inNaqoura = (it: Round | null): boolean => it?.place.value === NAQOURA || it?.place.value === "org:unifil";
const plays = ({ roles }: ProcessView, as: RegExp, who: RegExp): boolean =>
  roles.some(({ role, actor }) => as.test(role) && (who.test(actor.name) || who.test(actor.id)));

export const NAQOURA_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, held on 14 October 2020", (v) => numbered(v, 1, "2020-10-14")),
  round(1, "round 1 was in Naqoura", (v) => inNaqoura(onlyRound(v, 1))),
  round(1, "Israel, Lebanon and the United States were at round 1", (v) => {
    const it = onlyRound(v, 1);
    return present(it, ISR, LBN) && (present(it, USA) || plays(v, /mediator/, /state:USA/));
  }),
  round(1, "the UN, or its coordinator Kubis, hosted round 1", (v) =>
    /org:un\b|unifil|kubi/i.test(`${onlyRound(v, 1)?.host.value} ${onlyRound(v, 1)?.host.name}`),
  ),
  round(2, "round 2 is one, held on 28 October 2020", (v) => numbered(v, 2, "2020-10-28")),
  round(
    2,
    "round 3 is one, held on 29 October 2020, in Naqoura",
    (v) => numbered(v, 3, "2020-10-29") && inNaqoura(onlyRound(v, 3)),
  ),
  round(
    2,
    "round 4 is one, held on 11 November 2020, in Naqoura",
    (v) => numbered(v, 4, "2020-11-11") && inNaqoura(onlyRound(v, 4)),
  ),
  round(2, "round 5 is one, held on 4 May 2021", (v) => numbered(v, 5, "2021-05-04")),
  round(1, "round 5 was in Naqoura", (v) => inNaqoura(onlyRound(v, 5))),
  round(1, "round 5 was first planned for 2 December 2020", (v) => announcedFor(v, "2020-12-02")),
  round(1, "a session was planned for 5 May 2021", (v) => announcedFor(v, "2021-05-05")),
  round(1, "a session was planned for 14 September 2022", (v) => announcedFor(v, "2022-09-14")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 15 October 2020 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2020-10-15" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 12 June 2022 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Bassam Yassine and Bassam Yaseen are one", (v) => bearsBoth(v, /Yassine/, /Yaseen/)),
  merge(1, "Bou Saab and Abu Saab are one", (v) => bearsBoth(v, /Bou Saab/, /Abu Saab/)),
  merge(1, "Walid Fayad and Walid Fayyad are one", (v) => bearsBoth(v, /Fayad/, /Fayyad/)),
  merge(1, "Mikati and Miqati are one", (v) => bearsBoth(v, /Mikati/, /Miqati/)),
  merge(1, "the drones of 2 July 2022 are told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /drone/i, "2022-07-02");
    return told.length > 0 && told.length <= 2;
  }),
  merge(1, "the signing of 27 October 2022 is one event, or two with the handing over", (v) => {
    const told = eventsOf(v, /agreement|signing|signature/, /signé|scellent|entré en vigueur|remis/i, "2022-10-27");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "the teams spoke to each other directly at round 1, or did not", (v) =>
    disputed(v, /parlé directement|adressé la parole/i),
  ),
  contradiction(
    2,
    "Israel shot down four drones, or three",
    (v) => contests(v, ["figure"], /^~?4\b/, /^~?3\b/) || disputed(v, /drones/i),
  ),
  contradiction(2, "seven were injured in Naqoura on 11 June 2022, or four", (v) => contests(v, ["figure"], /^~?7\b/, /^~?4\b/)),
  contradiction(2, "the delay of December 2020 was at Israel's request, or was not", (v) =>
    disputed(v, /Israel's request|denied that Israel/i),
  ),
  contradiction(2, "Lebanon left the talks in May 2021, or did not", (v) =>
    disputed(v, /quitté la table|retiré des négociations/i),
  ),
  contradiction(1, "Lebanon gave up line 29, or did not", (v) => disputed(v, /renonc/i)),
  contradiction(1, "Lebanon changed its stance, or did not", (v) => disputed(v, /seven times|changed its (position|stance)/i)),

  question(1, "who would lead the Lebanese delegation was asked on 1 October 2020", (v) =>
    v.questions.some((q) => /who would lead/i.test(wordsOf(q))),
  ),
  question(2, "when the talks put off in November 2020 would be was open, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "2020-11-30" && q.state === "settled"),
  ),
  question(1, "when the session after that of May 2021 would be was asked", (v) =>
    v.questions.some(
      (q) => q.askedSince === "2021-05-06" && (/talks-date/.test(q.issue ?? "") || /aucune date/i.test(wordsOf(q))),
    ),
  ),
  question(2, "where the papers would be exchanged was open in October 2022, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        q.askedSince === "2022-10-11" &&
        (/venue|signing/.test(q.issue ?? "") || /papers|ceremony|compound/i.test(wordsOf(q))),
    ),
  ),
  question(2, "how much TotalEnergies will pay is open", (v) =>
    v.questions.some((q) => /how much|montant/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether the points on land will be taken up is open", (v) =>
    v.questions.some((q) => /on land|\bB1\b|terrestres/i.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "7 injured in Naqoura, 11 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 7 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 11 && relation === "corrected"),
    ),
  ),
  figure(1, "1,200 killed in Lebanon in 2006", (v) => seriesOf(v, /kill|dea/, 1200).length > 0),
  figure(
    1,
    "160 Israelis killed in 2006, 121 of them soldiers",
    (v) => seriesOf(v, /kill|dea/, 160).length > 0 && seriesOf(v, /kill|dea/, 121).length > 0,
  ),
  figure(1, "a million displaced in Lebanon in 2006", (v) => seriesOf(v, /./, 1_000_000).length > 0),

  view(1, "Israel and Lebanon are parties", ({ roles }) =>
    [ISR, LBN].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Desrocher mediated", (v) => plays(v, /mediator/, /Desrocher/)),
  view(1, "Hochstein mediated", (v) => plays(v, /mediator|envoy/, /Hochstein/)),
  view(1, "Bassam Yassine led the Lebanese delegation", (v) => plays(v, /delegation-head|negotiator/, /Bassam|Yassine|Yaseen/)),
  view(1, "Udi Adiri led the Israeli delegation", (v) => plays(v, /delegation-head|negotiator/, /Adiri/)),
  view(2, "the agreement was signed on 27 October 2022", (v) =>
    eventsOf(v, /agreement|signing|signature/, /accord|signé/i, "2022-10-27").some(held),
  ),
  view(1, "a framework was agreed by 1 October 2020", (v) =>
    eventsOf(v, /agreement|signing|deal/, /framework/i, null).some(
      (it) => held(it) && /2020-(09-30|10-01|10$)/.test(it.time.edtf ?? it.time.published ?? ""),
    ),
  ),
  view(
    1,
    "Lebanon demands line 29, or 1,430 square kilometres more",
    (v) => agendaOf(v, /demand|objective|proposal/, /1[, ]?430|(line|ligne) 29/i).length > 0,
  ),
  view(
    1,
    "Lebanon demands that activity at Karish be halted",
    (v) => agendaOf(v, /demand/, /activity at Karish|halted/i).length > 0,
  ),
  view(
    1,
    "TotalEnergies promised to compensate Israel, or to drill at Qana",
    (v) => agendaOf(v, /commitment/, /compensat|forer/i).length > 0,
  ),

  trap("a session was held on 2 December 2020", (v) => heldOn(v, "2020-12").length > 0),
  trap("a session was held on 5 May 2021", (v) => heldOn(v, "2021-05-05").length > 0),
  trap("a sixth round was held", (v) => v.rounds.some((it) => it.number === 6 && held(it))),
  trap("a session was held in September 2022", (v) => heldOn(v, "2022-09").length > 0),
  trap("a round was in Vienna or Geneva", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => /vienna|geneva/i.test(value))),
  ),
  trap("the rounds of Vienna, or the meetings of officers, are numbered among these talks", (v) =>
    v.rounds.some(({ number }) => number !== null && number > 6),
  ),
  trap("the third round was in August 2020, or the talks on Iran's nuclear programme were the third", (v) =>
    v.rounds.some((it) => it.number === 3 && /2020-08|2021/.test(daysOf(it))),
  ),
  trap(
    "Cyprus hosted a round or the signing",
    (v) =>
      v.rounds.some(
        (it) =>
          held(it) &&
          (it.host.values.some(({ value }) => value === "state:CYP") ||
            it.place.values.some(({ value }) => /nicosia|cyprus/i.test(value))),
      ) || v.timeline.some((it) => held(it) && /nicosia|cyprus/i.test(it.place.value ?? "")),
  ),
  trap("General Bassam Yassine and the minister Nasser Yassin are one", (v) => bearsBoth(v, /Bassam/, /Nasser/)),
  trap("Michel Aoun and Joseph Aoun are one", (v) => bearsBoth(v, /Michel Aoun/, /Joseph Aoun/)),
  trap(
    "Desrocher and Hochstein, or Desrocher and Schenker, are one",
    (v) => bearsBoth(v, /Desrocher/, /Hochstein/) || bearsBoth(v, /Desrocher/, /Schenker/),
  ),
  trap("the corrected number of injured contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => /^~?11$/.test(value) && !superseded),
    ),
  ),
  trap("the dead of one side contradict those of the other, or the soldiers all Israelis", (v) =>
    [
      [/1200/, /\b160\b/],
      [/1200/, /\b121\b/],
      [/\b160\b/, /\b121\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the dead of the explosion at the port contradict those of the war", (v) =>
    [
      [/\b200\b/, /1200/],
      [/\b200\b/, /\b160\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("Hezbollah sat at the table of a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.participants.some(
          ({ actor, standing }) => actor.id === "group:hezbollah" && (standing === "happened" || standing === "claimed"),
        ),
    ),
  ),
];
