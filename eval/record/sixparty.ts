/** What the fourteen reports of `sixparty/` come to: written from the reports alone, before any reading or record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { bearsBoth, checksOf, contests, disputed, eventsOf, held, onlyRound, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:six-party-talks");
const BEIJING = "place:beijing";

const NORTH = /state:PRK|kim-kye-gwan|Kim (Kye|Gye|Yong)/;
const SOUTH = /state:KOR|Lee Soo|Song Min|Chun Yung|Kim Sook/;
const AMERICA = /state:USA|Kelly|christopher-hill|Hill/;
const CHINA = /state:CHN|Wang Yi|wang-yi|Wu Dawei|wu-dawei/;
const JAPAN = /state:JPN|Yabunaka|Sasae/;
const RUSSIA = /state:RUS|Los+[iy]o?ukov|Borodavkine/;

/** True where for each pattern somebody who sits at the table of the round or watches it bears such a name or id. */
function sat(it: Round | null | undefined, ...patterns: readonly RegExp[]): boolean {
  const there = [...(it?.participants ?? []), ...(it?.observers ?? [])].map(({ actor }) => `${actor.id} ${actor.name}`);
  return patterns.every((pattern) => there.some((who) => pattern.test(who)));
}

/** All the days that are told for a round. */
const daysOf = (it: Round | null | undefined): string =>
  [it?.dates.value ?? "", ...(it?.dates.values ?? []).map(({ value }) => value)].join(" ");

/** Rounds of this number that were held and are told for one of these days. */
const heldOn = ({ rounds }: ProcessView, number: number | null, days: RegExp): readonly Round[] =>
  rounds.filter((it) => it.number === number && held(it) && days.test(daysOf(it)));

/** True where a point of some series stands at this count. */
const counted = ({ figures }: ProcessView, count: number, measure = /./): boolean =>
  figures.some(
    (series) =>
      measure.test(`${series.measure} ${series.unit ?? ""}`) &&
      series.points.some(({ value, low, relation }) => (value ?? low) === count && relation !== "corrected"),
  );

/** True where one series holds both of these counts. */
const oneSeries = ({ figures }: ProcessView, one: number, other: number): boolean =>
  figures.some(({ points }) => [one, other].every((count) => points.some(({ value, low }) => (value ?? low) === count)));

/** The words of an item of the agenda: its contents and its claims. */
const told = (item: ProcessView["agenda"][number]): string => `${JSON.stringify(item.contents)} | ${wordsOf(item)}`;

/** True where the agenda, or else the timeline, holds such an act in such words. */
function holdsAct(v: ProcessView, kinds: RegExp, words: RegExp): boolean {
  return (
    v.agenda.some((item) => kinds.test(item.kind) && words.test(told(item))) ||
    v.timeline.some((event) => event.kinds.some((kind) => kinds.test(kind)) && words.test(wordsOf(event)))
  );
}

export const SIXPARTY_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 27 to 29 August 2003", (v) => {
    const it = onlyRound(v, 1);
    const days = daysOf(it);
    return (
      it !== null && held(it) && it.dates.state !== "contested" && days.includes("2003-08-27") && days.includes("2003-08-29")
    );
  }),
  round(2, "all six sat in round 1", (v) => sat(onlyRound(v, 1), NORTH, SOUTH, AMERICA, CHINA, JAPAN, RUSSIA)),
  round(2, "round 2 is one, and was from 25 to 28 February 2004", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && /2004-02-25/.test(daysOf(it)) && /2004-02-28/.test(daysOf(it));
  }),
  round(
    1,
    "round 2, or talks without number, had been planned for 17 December 2003",
    (v) =>
      v.rounds.some(
        (it) =>
          it.planned.some(({ edtf }) => (edtf ?? "").includes("2003-12-17")) || (!held(it) && daysOf(it).includes("2003-12-17")),
      ) || v.timeline.some(({ time, standing }) => (time.edtf ?? "").includes("2003-12-17") && standing !== "happened"),
  ),
  round(2, "round 3 is one, and ended on 26 June 2004", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && daysOf(it).includes("2004-06-26");
  }),
  round(1, "round 3 began on 23 June 2004, in Beijing", (v) => {
    const it = onlyRound(v, 3);
    return daysOf(it).includes("2004-06-23") && it?.place.value === BEIJING;
  }),
  round(2, "round 4 was held from 26 July 2005 on", (v) => heldOn(v, 4, /2005-07-26/).length === 1),
  round(1, "round 4 went on in September 2005", (v) => heldOn(v, 4, /2005-09/).length > 0),
  round(2, "round 5 met from 18 to 22 December 2006", (v) => heldOn(v, 5, /2006-12-(18|22)/).length > 0),
  round(1, "round 5 met until 13 February 2007", (v) => heldOn(v, 5, /2007-02-(08|13)/).length > 0),
  round(2, "round 6 met in March and from 27 to 30 September 2007", (v) =>
    [/2007-03-19/, /2007-09-(27|30)/].every((days) => heldOn(v, 6, days).length > 0),
  ),
  round(1, "the envoys met from 10 to 12 July 2008, without number", (v) => heldOn(v, null, /2008-07-1[02]/).length > 0),
  round(1, "the envoys met from 8 to 11 December 2008, without number", (v) => heldOn(v, null, /2008-12-(08|11)/).length > 0),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the Tokyo copy of 10 February 2005 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2005-02-10" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRIGÉ") === true && supersedes.length === 1),
  ),
  merge(1, "Kim Kye-gwan, Kim Kye Gwan and Kim Gye-gwan are one", (v) => bearsBoth(v, /Kim Kye/, /Kim Gye/)),
  merge(1, "Losyukov, Losiukov and Lossioukov are one", (v) => bearsBoth(v, /Losyukov|Losiukov/, /Lossioukov/)),
  merge(
    2,
    "the suspension of 10 February 2005 is one event",
    (v) => eventsOf(v, /suspension|walk-out|withdrawal/, /suspend/, "2005-02-10").length === 1,
  ),
  merge(2, "the joint statement of 19 September 2005, told by three reports, is one event", (v) => {
    const accords = v.timeline.filter(
      ({ kinds, standing, time }) =>
        /agreement|adoption|statement|signature|declaration/.test(kinds.join(" ")) &&
        standing === "happened" &&
        (time.edtf ?? "").startsWith("2005-09-19"),
    );
    return accords.filter((event) => /joint statement|déclaration commune|accord/i.test(wordsOf(event))).length === 1;
  }),

  contradiction(2, "the North agreed to a second round, or did not", (v) =>
    disputed(v, /agreed to (hold )?a second round|agreed to meet again|agreement to meet again/),
  ),
  contradiction(2, "the North had accepted that samples be taken, or had not", (v) => disputed(v, /échantillons/)),
  contradiction(2, "the soldiers fired warning shots, or did not", (v) => disputed(v, /warning shots/)),
  contradiction(1, "the North admitted the enrichment programme, or did not", (v) =>
    disputed(v, /enrichment|enrich uranium|admitted/),
  ),
  contradiction(1, "the North helped Syria, or did not", (v) => disputed(v, /Syrie/)),
  contradiction(1, "the deliveries of fuel are to stop, or nobody decided that", (v) =>
    disputed(v, /[Ll]ivraisons de fioul|telle décision|question d'arrêter/),
  ),
  contradiction(2, "17 Japanese were abducted, or 13", (v) => contests(v, ["figure"], /^17\b/, /^13\b/)),
  contradiction(2, "549 died in the floods of July 2006, or 10,000", (v) => contests(v, ["figure"], /^549\b/, /^10000\b/)),
  contradiction(1, "37 kilograms of plutonium were produced, or 50", (v) => contests(v, ["figure"], /^37\b/, /^50\b/)),

  question(2, "where the six were to meet was open in August 2003, with Moscow and Geneva, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2003-08-04" &&
        ["place:moscow", "place:geneva"].every((id) => q.options.some(({ actor }) => actor.id === id)) &&
        q.state === "settled",
    ),
  ),
  question(2, "who delivers what Japan does not is open", (v) =>
    v.questions.some(
      (q) =>
        /part du Japon|200\.000 tonnes|que le Japon refuse/.test(`${q.contents.join(" ")} ${wordsOf(q)}`) && q.state === "open",
    ),
  ),
  question(1, "when the light-water reactor is to be discussed was left open", (v) =>
    v.questions.some((q) => /left open|appropriate time|When that will be/.test(`${q.contents.join(" ")} ${wordsOf(q)}`)),
  ),
  question(1, "when the talks would resume was unclear in February 2005", (v) =>
    v.questions.some((q) => q.askedSince === "2005-02-10" && /resume/.test(`${q.contents.join(" ")} ${wordsOf(q)}`)),
  ),

  figure(
    2,
    "50,000 tons of fuel at first, 500,000 were said before the correction",
    (v) => counted(v, 50_000) && !counted(v, 500_000),
  ),
  figure(1, "161 dead at Ryongchon", (v) => counted(v, 161, /killed|dead|death/)),
  figure(1, "at least 454 dead in the floods of August 2007", (v) => counted(v, 454, /killed|dead|death/)),
  figure(1, "six South Korean sailors killed in June 2002", (v) => counted(v, 6, /killed|dead|death/)),
  figure(1, "485 South Koreans abducted", (v) => counted(v, 485)),

  view(1, "China is host", ({ roles }) =>
    roles.some(({ role, actor }) => /host|mediator|chair/.test(role) && CHINA.test(`${actor.id} ${actor.name}`)),
  ),
  view(1, "Kim Kye-gwan, Hill or Kelly led delegations", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator|envoy/.test(role) && /Kim (Kye|Gye)|Hill|Kelly/.test(actor.name)),
  ),
  view(1, "the North demands a treaty of non-aggression", (v) => holdsAct(v, /demand/, /non-agression/)),
  view(1, "the United States refuse such a treaty", (v) => holdsAct(v, /refus|reject/, /traité/)),
  view(1, "the North demands the money of Macao", (v) => holdsAct(v, /demand|refus/, /dégèle|débloqués|24 millions/)),
  view(2, "the North undertook to shut Yongbyon", (v) =>
    holdsAct(v, /commitment|agreement/, /fermer .*Yongbyon|fermer sous soixante jours/),
  ),
  view(1, "Japan refuses to deliver fuel, or to share in the aid", (v) =>
    holdsAct(
      v,
      /refus|reject/,
      /Japon refuse|refuse (toujours )?de (participer|fournir|livrer)|fournir du fioul|aide énergétique/,
    ),
  ),

  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6].includes(number))),
  trap("the three-way talks of April 2003 are a numbered round", (v) =>
    v.rounds.some((it) => it.number !== null && /2003-04/.test(daysOf(it))),
  ),
  trap("talks were held on 17 December 2003", (v) => v.rounds.some((it) => held(it) && /2003-12-17/.test(daysOf(it)))),
  trap("a fourth round was held in September 2004", (v) => v.rounds.some((it) => held(it) && /2004-09/.test(daysOf(it)))),
  trap("numbered rounds were in Moscow or Geneva", (v) =>
    v.rounds.some((it) => it.number !== null && held(it) && it.place.values.some(({ value }) => /moscow|geneva/.test(value))),
  ),
  trap("Kim Yong-il, the vice-minister, and Kim Jong-il, the leader, are one", (v) =>
    bearsBoth(v, /Kim Yong.il/i, /Kim Jong.il/i),
  ),
  trap(
    "Kim Kye-gwan is Kim Yong-il or Kim Sook",
    (v) => bearsBoth(v, /Kim [KG]ye/, /Kim Yong/) || bearsBoth(v, /Kim [KG]ye/, /Kim Sook/),
  ),
  trap("Wang Yi and Wu Dawei are one", (v) => bearsBoth(v, /Wang Yi/, /Wu Dawei/)),
  trap("the Koreas are one", (v) => bearsBoth(v, /^(North Korea|Corée du Nord)$/, /^(South Korea|Corée du Sud)$/)),
  trap("the corrected 500,000 tons contradict the right number", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => /^500000\b/.test(value) && !superseded),
    ),
  ),
  trap(
    "the Japanese abducted and the South Koreans abducted are one count",
    (v) => contests(v, ["figure"], /^485\b/, /^1[37]\b/) || oneSeries(v, 485, 17) || oneSeries(v, 485, 13),
  ),
  trap(
    "the floods of 2006, those of 2007 and the blast of Ryongchon are one toll",
    (v) => oneSeries(v, 454, 549) || oneSeries(v, 161, 454) || oneSeries(v, 161, 549),
  ),
  trap("the framework of 1994, retold, is dated to 2003", (v) =>
    v.timeline.some((event) => /accord-cadre/.test(wordsOf(event)) && (event.time.edtf ?? "").startsWith("2003")),
  ),
  trap("a protocol of verification was signed in December 2008", (v) =>
    v.timeline.some(
      (event) =>
        /agreement|signature/.test(event.kinds.join(" ")) &&
        event.standing === "happened" &&
        (event.time.edtf ?? "").startsWith("2008-12"),
    ),
  ),
  trap("the joint statement, retold in 2008, stands beside itself under another year", (v) =>
    v.timeline.some(
      (event) =>
        event.kinds.includes("agreement") &&
        /déclaration commune|joint statement/.test(wordsOf(event)) &&
        /^200[678]/.test(event.time.edtf ?? ""),
    ),
  ),
];
