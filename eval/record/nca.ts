/** What the fourteen reports of `nca/` come to: written down before the record of them was looked at. */
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
  heldOn,
  onlyOn,
  onlyRound,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:nca-myanmar");
const [MMR, CHN, UN] = ["state:MMR", "state:CHN", "org:un"];
const REBELS = ["group:ncct-myanmar", "group:knu", "group:kio", "group:kia", "group:rcss"];

const placesOf = ({ place }: Round): string => place.values.map(({ value }) => value).join(" ");
const at = (it: Round | null, place: string): boolean => it?.place.value === place;
/** True where one identity, and no other, bears a name that fits: the spellings may be kept, or told under the known name. */
const one = ({ identities }: ProcessView, name: RegExp): boolean =>
  identities.filter(({ names }) => names.some((it) => name.test(it))).length === 1;
const plannedFor = ({ rounds }: ProcessView, day: string): boolean =>
  rounds.some((it) => it.planned.some(({ edtf }) => edtf.includes(day)) || (!held(it) && daysOf(it).includes(day)));

export const NCA_CHECKS: readonly Check[] = [
  round(2, "the talks of 4 and 5 November 2013 are one round, held in Myitkyina", (v) =>
    at(onlyOn(v, "2013-11-04", "2013-11-05"), "place:myitkyina"),
  ),
  round(1, "the United Nations and China were there", (v) => present(onlyOn(v, "2013-11-04", "2013-11-05"), UN, CHN)),
  round(1, "a round was planned for December 2013, and not held then", (v) => plannedFor(v, "2013-12")),
  round(2, "the talks of 9 and 10 March 2014 are one round, held in Yangon", (v) =>
    at(onlyOn(v, "2014-03-09", "2014-03-10"), "place:yangon"),
  ),
  round(2, "round 6 is one, from 22 to 26 September 2014, in Yangon", (v) => {
    const it = onlyRound(v, 6);
    return it !== null && held(it) && /2014-09-2[26]/.test(daysOf(it)) && at(it, "place:yangon");
  }),
  round(2, "round 7 is one, from 17 to 31 March 2015, in Yangon", (v) => {
    const it = onlyRound(v, 7);
    return it !== null && held(it) && /2015-03-(17|31)/.test(daysOf(it)) && at(it, "place:yangon");
  }),
  round(1, "there were talks from 22 to 24 July 2015 in Yangon", (v) =>
    at(onlyOn(v, "2015-07-22", "2015-07-24"), "place:yangon"),
  ),
  round(1, "the talks of 6 and 7 August 2015 are one round, held in Yangon", (v) =>
    at(onlyOn(v, "2015-08-06", "2015-08-07"), "place:yangon"),
  ),
  round(2, "the conference of 31 August to 3 September 2016 is one session, held in Naypyidaw", (v) =>
    at(onlyOn(v, "2016-08-31", "2016-09-03"), "place:naypyidaw"),
  ),
  round(1, "the second session of the conference was first planned for 28 February 2017", (v) => plannedFor(v, "2017-02-28")),
  round(2, "the session of 24 to 29 May 2017 is one, in Naypyidaw", (v) =>
    at(onlyOn(v, "2017-05-24", "2017-05-29"), "place:naypyidaw"),
  ),
  round(2, "session 3 is one, from 11 to 16 July 2018, in Naypyidaw", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && /2018-07-1[16]/.test(daysOf(it)) && at(it, "place:naypyidaw");
  }),
  round(2, "session 4 is one, from 19 to 21 August 2020, in Naypyidaw", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && held(it) && /2020-08-(19|21)/.test(daysOf(it)) && at(it, "place:naypyidaw");
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 16 October 2015 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2015-10-16" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 21 November 2014 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Nai Hong Sar and Nai Hong Sa are one", (v) => one(v, /Hong Sar?$/)),
  merge(1, "Mutu Say Poe and Saw Mutu Sae Poe are one", (v) => one(v, /Mutu Sa[ey] Poe/)),
  merge(1, "Gun Maw and Gwan Maw are one", (v) => one(v, /G(u|wa)n Maw/)),
  merge(1, "Yawd Serk and Yawt Serk are one", (v) => one(v, /Yaw[dt] Serk/)),
  merge(1, "the shelling near Laiza of 19 November 2014 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /shell|bombardement/i, "2014-11-19");
    return told.length > 0 && told.length <= 2;
  }),
  merge(1, "the signing of 15 October 2015 is one event", (v) => {
    const told = eventsOf(v, /agreement|ceasefire|truce|signing|signed/, /sign|truce|ceasefire|cessez-le-feu/i, "2015-10-15");
    return told.filter(held).length === 1;
  }),

  contradiction(2, "23 cadets were killed near Laiza, or 17", (v) => contests(v, ["figure"], /^~?23\b/, /^~?17\b/)),
  contradiction(2, "126 soldiers were killed in Kokang, or more than 300", (v) => contests(v, ["figure"], /126/, /300/)),
  contradiction(1, "14 died in the first days at Muse, or 31", (v) => contests(v, ["figure"], /^~?14\b/, /^~?31\b/)),
  contradiction(1, "289 civilians were killed in Arakan, or about forty", (v) => contests(v, ["figure"], /289/, /\b40\b/)),
  contradiction(2, "the Wa were kept from speaking, or not", (v) =>
    disputed(v, /prendre la parole|malentendu|badges|walked out|départ/i),
  ),
  contradiction(1, "the academy was targeted deliberately, or by a warning shot", (v) =>
    disputed(v, /deliberately|warning shot|targeted/i),
  ),
  contradiction(1, "China leaned on groups not to sign, or did not interfere", (v) => disputed(v, /leaned|interfered/i)),
  contradiction(1, "the army promised to suspend its operations, or did not", (v) =>
    disputed(v, /suspendre ses opérations|démenti/i),
  ),

  question(2, "when or where the talks after Myitkyina would be was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2013-11-05" &&
        q.state === "settled" &&
        (/venue|talks-date/.test(q.issue ?? "") || /which day|Hpa-an|Yangon/.test(wordsOf(q))),
    ),
  ),
  question(2, "when and where the agreement would be signed was open in March 2015, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2015-03-31" &&
        q.state === "settled" &&
        (/venue|date|sign/.test(q.issue ?? "") || /signature définitive|ni la date|préférerait/i.test(wordsOf(q))),
    ),
  ),
  question(2, "whether the Kachin would sign was open in August 2015, and is settled", (v) =>
    v.questions.some((q) => /Kachin|put its name|which groups|who will sign/i.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(2, "when the second session of the conference would open was open in February 2017, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2017-02-16" &&
        q.state === "settled" &&
        (/date/.test(q.issue ?? "") || /new date|March was|water festival|second session/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether the Northern Alliance would be asked to attend was a question in February 2017", (v) =>
    v.questions.some((q) => /alliance|asked to attend/i.test(wordsOf(q))),
  ),
  question(2, "when the fifth session will be is open", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2020-08-21" &&
        q.state === "open" &&
        (/talks-date|venue/.test(q.issue ?? "") || /cinquième session|rien n'a été fixé/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether the next government will invite the Arakan Army is open", (v) =>
    v.questions.some((q) => /invitera|prochain gouvernement/i.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "23 killed near Laiza, 26 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 23 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 26 && relation === "corrected"),
    ),
  ),
  figure(1, "20 wounded near Laiza", (v) => seriesOf(v, /wound|injur/, 20).length > 0),
  figure(1, "100,000 displaced in Kachin State", (v) => seriesOf(v, /displac|refug|fle/, 100_000).length > 0),

  view(1, "Myanmar's government and an armed group or their team are parties", ({ roles }) =>
    [[MMR], REBELS].every((ids) => roles.some(({ role, actor }) => role === "party" && ids.includes(actor.id ?? ""))),
  ),
  view(1, "the United Nations and China observe", ({ roles }) =>
    [
      [UN, "person:vijay-nambiar"],
      [CHN, "person:sun-guoxiang"],
    ].every((ids) => roles.some(({ role, actor }) => /observer|witness/.test(role) && ids.includes(actor.id ?? ""))),
  ),
  view(1, "Aung Min negotiated for the government", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && actor.name.endsWith("Aung Min")),
  ),
  view(1, "Nai Hong Sar led the delegation of the rebels", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Hong Sar?$/.test(actor.name)),
  ),
  view(1, "Zipporah Sein led the Senior Delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Zipporah/.test(actor.name)),
  ),
  view(2, "the ceasefire was signed on 15 October 2015", (v) =>
    eventsOf(v, /agreement|ceasefire|truce|sign/, /sign|truce|ceasefire/i, "2015-10-15").some(held),
  ),
  view(1, "the draft was initialled on 31 March 2015", (v) =>
    eventsOf(v, /agreement|ceasefire|truce|sign|initial|text|draft/, /paraph/i, "2015-03-31").some(held),
  ),
  view(1, "a document of 37 points was signed on 29 May 2017", (v) =>
    eventsOf(v, /agreement|sign|text|document/, /37|trente-sept/i, "2017-05-29").some(held),
  ),
  view(
    1,
    "the rebels demand a federal army or a federal state",
    (v) => agendaOf(v, /demand|proposal/, /federal|fédéral/i).length > 0,
  ),
  view(
    1,
    "the rebels demand that every group be included",
    (v) => agendaOf(v, /demand|condition/, /everyone is included|all or none|l'exige/i).length > 0,
  ),
  view(
    1,
    "the government promised a session every six months",
    (v) => agendaOf(v, /commitment/, /six mois|six months/i).length > 0,
  ),

  trap("talks were held in December 2013 or January 2014, or in Hpa-an", (v) =>
    v.rounds.some((it) => held(it) && (/2013-12|2014-01/.test(daysOf(it)) || /hpa-?an/i.test(placesOf(it)))),
  ),
  trap("talks were held in October 2014", (v) => heldOn(v, "2014-10").length > 0),
  trap(
    "the second session was held in February, March or April 2017",
    (v) => heldOn(v, "2017-02", "2017-03", "2017-04").length > 0,
  ),
  trap(
    "a session was held in November 2017, or in January or May 2018",
    (v) => heldOn(v, "2017-11", "2018-01", "2018-05").length > 0,
  ),
  trap("the fourth session was held in April 2020", (v) => heldOn(v, "2020-04").length > 0),
  trap("a fifth session was held", (v) => v.rounds.some((it) => it.number === 5 && held(it))),
  trap("talks of an aside are a round", (v) =>
    v.rounds.some((it) => /manila|doha|havana|bogota|kunming|belfast|malaysia|kuala/i.test(placesOf(it))),
  ),
  trap("what the rebels held among themselves at Laiza or Law Khee Lar is a round", (v) =>
    v.rounds.some((it) => held(it) && (/laiza|law-?.?khee/i.test(placesOf(it)) || /2013-11-02/.test(daysOf(it)))),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6, 7, 9].includes(number)),
  ),
  trap("the corrected number of killed contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "26" && !superseded),
    ),
  ),
  trap("the dead of Colombia's war or those of the floods are counted here", (v) =>
    [220_000, 88].some((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  trap("the dead of different clashes, or the displaced and the refugees of different places, contradict each other", (v) =>
    [
      [/^~?23$/, /126/],
      [/^~?17$/, /126/],
      [/^~?14$/, /289/],
      [/100000/, /120000/],
      [/69000/, /700000/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the Kachin or the Wa signed the ceasefire of 2015", ({ roles }) =>
    roles.some(({ role, actor }) => role === "signatory" && ["group:kio", "group:kia", "group:uwsa"].includes(actor.id ?? "")),
  ),
  trap("the Rohingya, the MILF, the Taliban, Bangladesh, Malaysia or Japan are parties", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        role === "party" &&
        (/rohingya|moro|taliban/i.test(actor.name) || ["state:BGD", "state:MYS", "state:JPN"].includes(actor.id ?? "")),
    ),
  ),
  trap(
    "Aung Min and Min Aung Hlaing, Aung San Suu Kyi and Aung Min, or Tin Myo Win and Thein Sein are one",
    (v) =>
      bearsBoth(v, /Aung Min$/, /Hlaing/) || bearsBoth(v, /Suu Kyi/, /Aung Min$/) || bearsBoth(v, /Tin Myo Win/, /Thein Sein/),
  ),
];
