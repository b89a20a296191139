/** What the fourteen reports of `darfur/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { bearsBoth, checksOf, contests, disputed, eventsOf, held, onlyRound, present, seriesOf, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:doha-darfur");
const [SDN, QAT, JEM, SLM] = ["state:SDN", "state:QAT", "group:jem", "group:slm"];
const [DOHA, BASSOLE, GAMBARI] = ["place:doha", "person:djibrill-bassole", "person:ibrahim-gambari"];
const [LEAGUE, USA, FRA, TCD] = ["org:arab-league", "state:USA", "state:FRA", "state:TCD"];

const daysOf = (it: Round | null) => [it?.dates.value, ...(it?.dates.values ?? []).map(({ value }) => value)].join(" ");
const planOf = ({ rounds }: ProcessView) => rounds.flatMap(({ planned }) => planned.map(({ edtf }) => edtf)).join(" ");
const DEAD = /kill|dead|death|died/;
const SIGNED = /agreement|signature|signing/;
const happened = (v: ProcessView, day: string) =>
  eventsOf(v, SIGNED, /./, day).filter(({ standing }) => standing === "happened" || standing === "claimed");
const talksOf2013 = ({ rounds, timeline }: ProcessView) =>
  rounds.some((it) => it.number === null && held(it) && /2013-01-2[0-2]/.test(daysOf(it))) ||
  timeline.some(
    ({ kinds, time }) =>
      kinds.some((kind) => /talks|meeting|round|negotiation/.test(kind)) && /2013-01-2[0-2]/.test(time.edtf ?? ""),
  );

export const DARFUR_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, was held and began on 10 February 2009", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && it.dates.state !== "contested" && daysOf(it).includes("2009-02-10");
  }),
  round(1, "round 1 ended on 17 February 2009", (v) => daysOf(onlyRound(v, 1)).includes("2009-02-17")),
  round(1, "round 1 was in Doha, and Qatar hosted it", (v) => {
    const it = onlyRound(v, 1);
    return it?.place.value === DOHA && (it.host.value === QAT || it.host.value === null);
  }),
  round(1, "Sudan and JEM sat in round 1", (v) => present(onlyRound(v, 1), SDN, JEM)),
  round(2, "round 2 is one, and began on 27 May 2009", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && it.dates.state !== "contested" && daysOf(it).includes("2009-05-27");
  }),
  round(1, "round 2 ended on 18 June 2009", (v) => daysOf(onlyRound(v, 2)).includes("2009-06-18")),
  round(1, "the Arab League and Chad watched round 2", (v) => present(onlyRound(v, 2), LEAGUE, TCD)),
  round(2, "round 3 is one, and opened on 24 January 2010", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && it.dates.value?.startsWith("2010-01-24") === true;
  }),
  round(1, "round 3 was planned for the end of July 2009", (v) => planOf(v).includes("2009-07")),
  round(1, "round 3 was planned for 16 November 2009", (v) => planOf(v).includes("2009-11-16")),
  round(1, "the United States and France watched round 3", (v) => present(onlyRound(v, 3), USA, FRA)),
  round(1, "the talks of 20 to 22 January 2013 are there, without a number", talksOf2013),

  merge(2, "twelve reports or more belong to it", ({ sources }) => sources.length >= 12),
  merge(2, "the two reports of 28 May 2009 are of one origin", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2009-05-28" && sameOrigin.length === 1),
  ),
  merge(2, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Djibril Bassole and Djibrill Bassolé are one", ({ identities }) => {
    const bearers = identities.filter(({ names }) => names.some((name) => /Bassol/.test(name)));
    return bearers.length === 1 && bearers[0]?.id === BASSOLE;
  }),
  merge(1, "Tijani Sese or al-Sissi and Tidjani Sissi are one", (v) =>
    bearsBoth(v, /Tijani (al-)?(Sissi|Sese)/, /Tidjani Sissi/),
  ),
  merge(1, "Jibril or Gibril Ibrahim and Djibril Ibrahim are one", (v) =>
    bearsBoth(v, /(^|\s)(Jibril|Gibril) Ibrahim/, /Djibril Ibrahim/),
  ),
  merge(1, "Abdel Wahid al-Nur and Abdelwahid al-Nour or Nour are one", (v) =>
    bearsBoth(v, /Abd[eu]l Wahid .*Nur/, /Abdel ?[wW]ahid (al-)?Nour/),
  ),
  merge(1, "Amin and Amine Hassan Omar are one", (v) => bearsBoth(v, /^Amin Hassan Omar/, /^Amine Hassan Omar/)),
  merge(2, "the agreement of 17 February 2009 is one event", (v) => happened(v, "2009-02-17").length === 1),
  merge(2, "the document of 14 July 2011 was signed once", (v) => happened(v, "2011-07-14").length === 1),
  merge(
    1,
    "the suspension of 20 March 2009 is one event",
    (v) => eventsOf(v, /suspension|walk-out|withdrawal/, /suspend|gel/, "2009-03-20").length === 1,
  ),

  contradiction(2, "300,000 dead since 2003, or 10,000", (v) => contests(v, ["figure"], "300000", "10000")),
  contradiction(2, "37 dead at Tabarat, or 58", (v) => contests(v, ["figure"], /^(>=?|≥)?\s*37/, "58")),
  contradiction(1, "JEM attacked Kornoi, or did not", (v) => disputed(v, /Kornoi/)),
  contradiction(1, "the army bombed Jebel Moun, or did not", (v) => disputed(v, /bombard/)),
  contradiction(1, "the militias had part in the raid, or not", (v) => disputed(v, /militia|any part/)),

  question(2, "where the next round would be was open with Tripoli as an option, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.issue === "venue" || /Tripoli|lieu|Doha/.test(wordsOf(q))) &&
        q.state === "settled" &&
        q.options.some(({ actor }) => /tripoli|LBY|libya|libye/i.test(`${actor.id} ${actor.name}`)),
    ),
  ),
  question(2, "who pays for compensation is open", (v) =>
    v.questions.some((q) => /indemni|compensation|pay for|financera/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether there will be a referendum is open", (v) =>
    v.questions.some((q) => /r[ée]f[ée]rendum/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether the displaced are represented was asked", (v) =>
    v.questions.some((q) => /déplacés|représentés/.test(wordsOf(q))),
  ),

  figure(2, "UNAMID's 37 dead at Tabarat; 45 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        DEAD.test(measure) &&
        points.some(({ value, low, relation }) => (value ?? low) === 37 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 45 && relation === "corrected"),
    ),
  ),
  figure(1, "2.7 million displaced", (v) => seriesOf(v, /displac|refugee/, 2_700_000).length > 0),
  figure(1, "16 civilians killed in May 2009, 31 in April", (v) =>
    [16, 31].every((number) => seriesOf(v, DEAD, number).length > 0),
  ),
  figure(1, "more than 500 dead around Jebel Amir", (v) =>
    v.figures.some(
      ({ measure, points }) => DEAD.test(measure) && points.some(({ value, low }) => [500, 501].includes(value ?? low ?? 0)),
    ),
  ),

  view(1, "Qatar hosts", ({ roles }) => roles.some(({ role, actor }) => role === "host" && actor.id === QAT)),
  view(1, "Bassolé mediates", ({ roles }) => roles.some(({ role, actor }) => /mediator/.test(role) && actor.id === BASSOLE)),
  view(1, "Amin Hassan Omar led the government's delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Amine? Hassan Omar/.test(actor.name)),
  ),
  view(1, "the framework agreement of 23 February 2010 is there", (v) => happened(v, "2010-02-23").length > 0),
  view(1, "JEM suspended on 3 May 2010", (v) =>
    v.timeline.some(
      ({ kinds, time }) =>
        kinds.some((kind) => /suspension|walk-out|withdrawal/.test(kind)) && time.edtf?.startsWith("2010-05-03"),
    ),
  ),
  view(1, "the faction of Bashar joined the document on 6 April 2013", (v) =>
    v.timeline.some(({ time, support }) => time.edtf?.startsWith("2013-04-06") && /adhéré|signatures/.test(wordsOf({ support }))),
  ),
  view(1, "JEM demanded the release of its prisoners", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /libération|prisonniers/.test(wordsOf(item))),
  ),
  view(1, "JEM refused to sign the document of Doha", (v) =>
    [
      ...v.timeline.filter(({ kinds }) => /refusal|rejection/.test(kinds.join(" "))),
      ...v.agenda.filter(({ kind }) => kind === "refusal"),
    ].some(({ support }) => /refus\S* de signer|refuse le document|rejeté le document/.test(wordsOf({ support }))),
  ),

  trap("round 3 was held in July or November 2009", (v) => v.rounds.some((it) => held(it) && /2009-(07|11)/.test(daysOf(it)))),
  trap("a round was in Tripoli, Abuja or N'Djamena", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /tripoli|abuja|djamena/i.test(value))),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number))),
  trap("the brothers Ibrahim are one", (v) => bearsBoth(v, /^Khalil Ibrahim/, /^(Jibril|Gibril|Djibril) Ibrahim/)),
  trap("Ibrahim Gambari is one of the brothers", ({ identities }) =>
    identities.some(({ id, names }) => id === GAMBARI && names.some((name) => /(Khalil|D?[JG]ibril) Ibrahim/.test(name))),
  ),
  trap("Djibril Bassole is Djibril Ibrahim", (v) => bearsBoth(v, /Bassol/, /(Jibril|Gibril|Djibril) Ibrahim/)),
  trap("the rebel Bashar is the president", (v) => bearsBoth(v, /(Mohamed (Bashar|Béchar))/, /Omar (al-Bashir|el-Béchir)/)),
  trap("al-Nur and Minnawi are one", (v) => bearsBoth(v, /Wahid|wahid/, /Minnawi/)),
  trap("the movements of JEM and LJM are one", (v) =>
    bearsBoth(v, /Justice and Equality|justice et l.égalité/, /Liberation and Justice|libération et la justice/),
  ),
  trap("the dead of Tabarat contradict those of the war", (v) =>
    ["37", "45", "58"].some((toll) => contests(v, ["figure"], toll, /^(300000|10000)$/)),
  ),
  trap("the corrected 45 contradicts 37", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => /^(>=?|≥)?\s*45$/.test(value) && !superseded),
    ),
  ),
  trap("JEM or al-Nur's SLM signed the document of 14 July 2011", (v) =>
    v.timeline.some(
      ({ kinds, participants, standing, time }) =>
        kinds.includes("agreement") &&
        standing === "happened" &&
        time.edtf?.startsWith("2011-07-14") === true &&
        participants.some(
          ({ actor, as }) => as === "actor" && (actor.id === JEM || actor.id === SLM || /N(o)?ur\b/.test(actor.name)),
        ),
    ),
  ),
  trap("a final peace was signed by 15 March 2010", (v) => happened(v, "2010-03-15").length > 0),
  trap("the Abuja agreement is dated to the time of these talks", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, support }) =>
        kinds.includes("agreement") &&
        standing === "happened" &&
        /Abuja agreement|produced in 2006/.test(wordsOf({ support })) &&
        /^20(09|1\d)/.test(time.edtf ?? ""),
    ),
  ),
];
