/** What the fourteen reports of `beijing/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  asked,
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  inPart,
  notHeldBut,
  numbered,
  onlyOn,
  onlyRound,
  plannedFor,
  present,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /saudi|saoud|riyadh?\b|beijing|p[ée]kin|bag(h)?dad/i,
);

type Actor = { readonly id: string; readonly name: string };
type Slot = { readonly value: string | null; readonly name: string | null };

const isSaudi = ({ id, name }: Actor): boolean =>
  id === "state:SAU" || /saudi|saoudi|Humaidan|Houmeidan|A[iï]ban|Faisal|Fayçal|Khereiji/i.test(name);
const isIran = ({ id, name }: Actor): boolean =>
  id === "state:IRN" || /iran|Iravani|Shamkhani|Abdol+ahian|Ra[iï]s+i|Bagheri|Ravanchi/i.test(name);
const isChina = ({ id, name }: Actor): boolean => id === "state:CHN" || /Wang Yi|Qin Gang|Deng Li|\bChin[ae]/.test(name);
const isIraq = ({ id, name }: Actor): boolean =>
  id === "state:IRQ" || /Ka(dh|z)imi|F(u|ou)ad Hussein|\bIra[kq]\b|irakien|Iraqi/.test(name);
const isOman = ({ id, name }: Actor): boolean => id === "state:OMN" || /\boman/i.test(name);

const BAGHDAD = /bag(h)?dad/i;
const BEIJING = /beijing|p[ée]kin/i;
const TEHRAN = /tehran|t[ée]h[ée]ran/i;
const RIYADH = /riyadh?|ryad/i;

/** The slot's value is this place, by any of its names. */
const there = (slot: Slot | undefined, place: RegExp): boolean =>
  slot !== undefined && (place.test(slot.value ?? "") || place.test(slot.name ?? ""));
const both = (it: ReturnType<typeof onlyOn>): boolean => sat(it, isSaudi) && sat(it, isIran);
const MARCH = ["2023-03-06", "2023-03-07", "2023-03-08", "2023-03-09", "2023-03-10"] as const;

/** A meeting of that day, as the one round of it or, where it is taken for none, as a meeting on the timeline. */
const metOn = (v: ProcessView, day: string, place: RegExp): boolean =>
  there(onlyOn(v, day)?.place, place) ||
  (heldOn(v, day).length === 0 &&
    eventsOf(v, /./, /réuni|comité|entreten|vus|\bmet\b|meeting|committee/i, day).some(
      (it) => held(it) && (there(it.place, place) || place.test(wordsOf(it))),
    ));

/** When or where they would meet was open since then, and is in that state. */
const whenAsked = ({ questions }: ProcessView, words: RegExp, state: RegExp, since: string): boolean =>
  questions.some(
    (q) =>
      (q.askedSince ?? "").startsWith(since) &&
      state.test(q.state) &&
      (/venue|talks-date/.test(q.issue) || words.test(wordsOf(q))),
  );

export const BEIJING_CHECKS: readonly Check[] = [
  round(2, "the first talks are one meeting, on 9 April 2021 in Baghdad", (v) => there(onlyOn(v, "2021-04-09")?.place, BAGHDAD)),
  round(1, "Saudis and Iranians sat in it", (v) => both(onlyOn(v, "2021-04-09"))),
  round(1, "a second round was planned for late April 2021", (v) => plannedFor(v, "2021-04")),
  round(2, "round 4 is one, on 21 September 2021", (v) => numbered(v, 4, "2021-09-21")),
  round(1, "talks were planned for 16 March 2022 and not held", (v) => notHeldBut(v, "2022-03-16")),
  round(
    2,
    "round 5 is one, on 21 April 2022 in Baghdad",
    (v) => numbered(v, 5, "2022-04-21") && there(onlyRound(v, 5)?.place, BAGHDAD),
  ),
  round(1, "Iravani and Humaidan, or their states, sat in round 5", (v) => both(onlyOn(v, "2022-04-21"))),
  round(1, "Iraqis and Omanis were at round 5", (v) => {
    const it = onlyOn(v, "2022-04-21");
    return (sat(it, isIraq) || (it !== null && isIraq({ id: it.host.value ?? "", name: it.host.name ?? "" }))) && sat(it, isOman);
  }),
  round(2, "the talks of 6 to 10 March 2023 are one round, in Beijing", (v) => there(onlyOn(v, ...MARCH)?.place, BEIJING)),
  round(1, "Shamkhani and Aiban, or their states, sat in it", (v) => both(onlyOn(v, ...MARCH))),
  round(2, "the ministers' meeting of 6 April 2023 is one, in Beijing", (v) => there(onlyOn(v, "2023-04-06")?.place, BEIJING)),
  round(1, "the ministers met in Tehran on 17 June 2023", (v) => metOn(v, "2023-06-17", TEHRAN)),
  round(1, "the committee met in Beijing on 15 December 2023", (v) => metOn(v, "2023-12-15", BEIJING)),
  round(1, "the committee met in Riyadh on 19 November 2024", (v) => metOn(v, "2024-11-19", RIYADH)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 24 April 2022 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2022-04-24" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 7 April 2023 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Humaidan and Houmeidan are one", (v) => bearsBoth(v, /Humaidan/, /Houmeidan/)),
  merge(1, "Faisal bin Farhan and Fayçal ben Farhane are one", (v) => bearsBoth(v, /Faisal bin Farhan/, /Fayçal ben Farhane/)),
  merge(1, "Amirabdollahian and Amir-Abdollahian are one", (v) => bearsBoth(v, /Amirabdollahian/, /Amir-Abdollahian/)),
  merge(1, "Musaed al-Aiban and Moussaed al-Aïban are one", (v) => bearsBoth(v, /Musaed/, /Moussaed/)),
  merge(1, "Waleed Elkhereiji and Walid al-Khereiji are one", (v) => bearsBoth(v, /Waleed Elkhereiji/, /Walid al-Khereiji/)),

  contradiction(2, "the talks of April 2021 took place, or did not", (v) =>
    disputed(v, /denied that any talks|no meeting|démenti|rencontre avait eu lieu|nié tout contact/i),
  ),
  contradiction(1, "the talks of September 2021 were in Baghdad, or in New York", (v) =>
    contests(v, ["round-place", "event-place"], BAGHDAD, /new-york/i),
  ),
  contradiction(2, "41 of those executed were Shiites, or 33", (v) => contests(v, ["figure"], /^~?41\b/, /^~?33\b/)),
  contradiction(1, "Iran promised to stop arming the Houthis, or did not", (v) =>
    disputed(v, /shipments of weapons|mission to the United Nations denied|Yemen was not part/i),
  ),
  contradiction(2, "769 died at Mina, or 2,411", (v) => contests(v, ["figure"], /^~?769\b/, /^~?2411\b/)),
  contradiction(1, "196 were executed in 2022, or 147", (v) => contests(v, ["figure"], /^~?196\b/, /^~?147\b/)),
  contradiction(1, "the room was changed for a portrait, or was not", (v) => disputed(v, /portrait|problème technique/i)),

  question(2, "when the fifth round would be was open in October 2021, and is settled", (v) =>
    whenAsked(v, /Aucune date n'a été fixée/i, /settled/, "2021-10-03"),
  ),
  question(1, "when the talks would be taken up again was open in March 2022, and is settled", (v) =>
    whenAsked(v, /nouvelle date/i, /settled/, "2022-03-13"),
  ),
  question(2, "where and when the ministers would meet was open in March 2023, and is settled", (v) =>
    whenAsked(v, /leur rencontre|will be held is not known/i, /settled/, "2023-03-1"),
  ),
  question(1, "when the Saudi embassy in Tehran would reopen was open, and is settled", (v) =>
    asked(v, /rouvrira/i, /settled/, "2023-06-17"),
  ),
  question(1, "when Raisi would come to Riyadh was asked", (v) =>
    asked(v, /date has been given for the visit|se rendrait à Riyad/i, /./, "2023-0"),
  ),
  question(1, "on what day the committee meets in 2025 is open", (v) =>
    whenAsked(v, /On what day|third meeting/i, /open/, "2024-11-20"),
  ),

  figure(2, "464 Iranians died at Mina, 446 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 464 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 446 && relation === "corrected"),
    ),
  ),
  figure(1, "81 were executed in March 2022", (v) => seriesOf(v, /./, 81).length > 0),
  figure(1, "39,600 Iranian pilgrims in 2022, 87,550 in 2023", (v) =>
    [39_600, 87_550].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(1, "Saudi Arabia and Iran are parties", ({ roles }) =>
    ["state:SAU", "state:IRN"].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "China, or who spoke for it, hosts, chairs or mediates", (v) =>
    inPart(v, /host|mediat|facilitat|chair|guarant/, isChina),
  ),
  view(1, "Iraq, or who spoke for it, hosts or mediates", (v) => inPart(v, /host|mediat|facilitat|chair/, isIraq)),
  view(1, "Shamkhani and Aiban headed the delegations of March 2023", (v) =>
    [/Shamkhani/, /A[iï]ban/].every((who) => inPart(v, /delegation-head|negotiator/, ({ name }) => who.test(name))),
  ),
  view(1, "Humaidan headed the Saudi delegation in Baghdad", (v) =>
    inPart(v, /delegation-head|negotiator/, ({ name }) => /Humaidan|Houmeidan/.test(name)),
  ),
  view(
    1,
    "both promised to reopen their embassies within two months",
    (v) => agendaOf(v, /commitment|objective/, /ambassades|embassies/i).length > 0,
  ),
  view(
    1,
    "both promised not to interfere, or to respect each other's sovereignty",
    (v) => agendaOf(v, /commitment|objective/, /ingérer|sovereignty|souveraineté/i).length > 0,
  ),
  view(1, "Iran suspended the talks in March 2022", (v) => eventsOf(v, /./, /suspend|called off|renoncé/i, null).some(held)),
  view(1, "a declaration was signed, or an agreement made, on 10 March 2023", (v) =>
    eventsOf(v, /agreement|sign|declaration|statement|accord/, /sign|accord|agree|deal/i, "2023-03-10").some(held),
  ),

  trap("talks were held on 16 March 2022", (v) => heldOn(v, "2022-03-16").length > 0),
  trap("talks were held in July 2022, or a sixth round in Baghdad", (v) =>
    v.rounds.some((it) => held(it) && (/2022-07/.test(daysOf(it)) || (it.number === 6 && there(it.place, BAGHDAD)))),
  ),
  trap("the committee met in June 2024", (v) => v.rounds.some((it) => held(it) && /2024-06/.test(daysOf(it)))),
  trap("the regional conference of 28 August 2021 is a round", (v) => heldOn(v, "2021-08-28").length > 0),
  trap("the meeting of scholars in Amman is a round", (v) =>
    v.rounds.some((it) => held(it) && (/2021-12/.test(daysOf(it)) || it.place.values.some(({ value }) => /amman/i.test(value)))),
  ),
  trap("talks on other things in Vienna, Geneva, Sanaa or Doha are rounds", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /vienna|vienne|geneva|genève|sanaa|doha/i.test(value))),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6].includes(number)),
  ),
  trap("talks in Baghdad and meetings in Beijing or of the committee are one round", (v) =>
    v.rounds.some((it) => held(it) && /202[12]-/.test(daysOf(it)) && /202[34]-/.test(daysOf(it))),
  ),
  trap("the corrected number of Iranians contradicts the others", (v) =>
    v.contested.some(
      ({ question: it, values }) => it === "figure" && values.some(({ value, superseded }) => value === "446" && !superseded),
    ),
  ),
  trap(
    "the Iranians who died at Mina contradict all who did",
    (v) => contests(v, ["figure"], /^~?464\b/, /^~?769\b/) || contests(v, ["figure"], /^~?464\b/, /^~?2411\b/),
  ),
  trap("the pilgrims of 2022 contradict those of 2023", (v) => contests(v, ["figure"], /39600/, /87550/)),
  trap("those executed in a day contradict those of the year, of 2016 or the Shiites among them", (v) =>
    [/^~?196\b/, /^~?147\b/, /^~?47\b/, /^~?41\b/].some((count) => contests(v, ["figure"], /^~?81\b/, count)),
  ),
  trap(
    "Wang Yi and Qin Gang, Iravani and Khatibzadeh or Shamkhani, or two Iranian deputy ministers are one",
    (v) =>
      bearsBoth(v, /Wang Yi/, /Qin Gang/) ||
      bearsBoth(v, /Iravani/, /Khatibzadeh|Shamkhani/) ||
      bearsBoth(v, /Bagheri/, /Ravanchi/),
  ),
  trap(
    "Prince Faisal is one with the crown prince or the king",
    (v) => bearsBoth(v, /Faisal|Fayçal/, /Salm[ae]n/) || bearsBoth(v, /Mohammed b[ei]n Salm[ae]ne?/, /(roi|King) Salm[ae]ne?/),
  ),
  trap(
    "the Houthis, the United States or Israel sat in these talks",
    (v) =>
      v.rounds.some(
        (it) =>
          held(it) && (["state:USA", "state:ISR"].some((id) => present(it, id)) || sat(it, ({ name }) => /houthi/i.test(name))),
      ) || inPart(v, /^party$/, ({ id, name }) => id === "state:USA" || id === "state:ISR" || /houthi/i.test(name)),
  ),
];
