/** What the fourteen reports of `moldova/` come to: written down before the record of them was looked at. */
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
  oneName,
  onlyOn,
  onlyRound,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:5-plus-2");
const [MDA, RUS, UKR, USA, OSCE, EU] = ["state:MDA", "state:RUS", "state:UKR", "state:USA", "org:osce", "org:eu"];
const TRANSNISTRIA = /trans-?d?n[ij]e?st|tiraspol|pridnest/i;

const at = (it: Round | null, place: string): boolean => it?.place.value === place;

export const MOLDOVA_CHECKS: readonly Check[] = [
  round(2, "the talks of Vilnius, 30 November and 1 December 2011, are one round, held there", (v) =>
    at(onlyOn(v, "2011-11-30", "2011-12-01"), "place:vilnius"),
  ),
  round(2, "round 2 is one, on 28 and 29 February 2012, in Dublin", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && /2012-02-2[89]/.test(daysOf(it)) && at(it, "place:dublin");
  }),
  round(2, "round 3 is one, on 17 and 18 April 2012, in Vienna", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && /2012-04-1[78]/.test(daysOf(it)) && at(it, "place:vienna");
  }),
  round(1, "Russia, Ukraine, the OSCE, the United States and the EU were at round 2", (v) =>
    present(onlyRound(v, 2), RUS, UKR, OSCE, USA, EU),
  ),
  round(1, "round 4 is planned for July 2012, not held", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && !held(it);
  }),
  round(2, "the session of 23 May 2013 was in Odesa", (v) => at(onlyOn(v, "2013-05-23"), "place:odesa")),
  round(1, "the session of May 2013 was first planned for 14 and 15 May", (v) =>
    v.rounds.some(
      (it) => it.planned.some(({ edtf }) => edtf.includes("2013-05-14")) || (!held(it) && daysOf(it).includes("2013-05-14")),
    ),
  ),
  round(1, "there was a session on 5 and 6 June 2014", (v) => onlyOn(v, "2014-06-05", "2014-06-06") !== null),
  round(2, "the session of 2 and 3 June 2016 is one, in Berlin", (v) =>
    at(onlyOn(v, "2016-06-02", "2016-06-03"), "place:berlin"),
  ),
  round(1, "the session of 27 and 28 November 2017 is one, in Vienna", (v) =>
    at(onlyOn(v, "2017-11-27", "2017-11-28"), "place:vienna"),
  ),
  round(1, "the session of 29 and 30 May 2018 is one, in Rome", (v) => at(onlyOn(v, "2018-05-29", "2018-05-30"), "place:rome")),
  round(2, "the session of 9 and 10 October 2019 is one, in Bratislava", (v) =>
    at(onlyOn(v, "2019-10-09", "2019-10-10"), "place:bratislava"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 1 March 2012 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2012-03-01" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 27 April 2013 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Shtanski and Chtanski are one", (v) => bearsBoth(v, /Shtanski/, /Chtanski/)),
  merge(1, "Shevchuk and Chevtchouk are one", (v) => bearsBoth(v, /Shevchuk/, /Chevtchouk/)),
  merge(1, "Ignatiev and Ignatyev are one", (v) => bearsBoth(v, /Ignatiev/, /Ignatyev/)),
  merge(1, "Vasile Șova and Vasily Sova are one", (v) => bearsBoth(v, /[ȘŞ]ova/, /Sova/)),
  merge(1, "the clash near Bender of 26 April 2013 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /scuffl|clash|fight broke|échauffourée/i, "2013-04-26");
    return told.length > 0 && told.length <= 2;
  }),
  merge(
    1,
    "the agreement of 21 July 1992 is one event",
    (v) => eventsOf(v, /agreement|ceasefire|truce|signing/, /cessez-le-feu|agreement of July/i, "1992-07-21").length === 1,
  ),

  contradiction(2, "eleven were injured near Bender, or four", (v) => contests(v, ["figure"], /^~?11\b/, /^~?4\b/)),
  contradiction(2, "there are 1,700 Russian soldiers, or a thousand", (v) => contests(v, ["figure"], /1700/, /1000/)),
  contradiction(2, "the Transnistrians refused to sign in Bratislava, or did not", (v) =>
    disputed(v, /refus[^|]*(parapher|protocol|sign)|did not refuse|parapher/i),
  ),
  contradiction(1, "the authorities in Tiraspol provoked the incident of Bender, or did not", (v) => disputed(v, /provo/i)),
  contradiction(1, "Moldova agreed to drop the prosecutions, or did not", (v) => disputed(v, /poursuites|démenti/i)),
  contradiction(1, "those in the car had been drinking, or not", (v) => disputed(v, /drunk|drinking/i)),

  question(2, "where the talks after Vilnius would be was open, with Dublin or Vienna, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2011-12-01" &&
        q.options.some(({ actor }) => actor.id === "place:dublin" || actor.id === "state:IRL" || actor.id === "place:vienna") &&
        q.state === "settled",
    ),
  ),
  question(2, "whether the talks of 2018 would be in Rome or Milan was open, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "2017-11-28" && q.state === "settled"),
  ),
  question(2, "when and where the talks after Bratislava will be is open", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2019-10-10" &&
        q.state === "open" &&
        (/venue|talks-date/.test(q.issue ?? "") || /prochaine session|ni quand ni où/.test(wordsOf(q))),
    ),
  ),
  question(2, "what becomes of the ammunition of Cobasna is open", (v) =>
    v.questions.some((q) => /ammunition|Cobasna/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether Russia will withdraw its soldiers is open", (v) =>
    v.questions.some((q) => /retirer|soldats/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether Shevchuk would meet Filat was asked in April 2013", (v) =>
    v.questions.some((q) => /Shevchuk|Filat|accept a meeting/.test(wordsOf(q))),
  ),

  figure(2, "11 injured near Bender, 15 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 11 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 15 && relation === "corrected"),
    ),
  ),
  figure(1, "826 killed on the side of Transnistria", (v) => seriesOf(v, /kill|dea/, 826).length > 0),
  figure(1, "130,000 fled, 51,000 of them displaced in Moldova", (v) =>
    [130_000, 51_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(1, "the OSCE, Russia and Ukraine mediate", ({ roles }) =>
    [OSCE, RUS, UKR].every((id) => roles.some(({ role, actor }) => role === "mediator" && actor.id === id)),
  ),
  view(1, "the United States and the European Union observe", ({ roles }) =>
    [USA, EU].every((id) => roles.some(({ role, actor }) => role === "observer" && actor.id === id)),
  ),
  view(1, "Moldova and Transnistria are parties", ({ roles }) =>
    [(id: string) => id === MDA, (id: string, name: string) => id === "group:pmr" || TRANSNISTRIA.test(name)].every((is) =>
      roles.some(({ role, actor }) => role === "party" && is(actor.id, actor.name)),
    ),
  ),
  view(1, "Carpov led the Moldovan delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Carpov/.test(actor.name)),
  ),
  view(2, "a protocol was signed in Berlin on 3 June 2016", (v) =>
    eventsOf(v, /agreement|signing|protocol/, /protocole/i, "2016-06-03").some(held),
  ),
  view(
    1,
    "Moldova demands that a civilian mission take the place of the Russian peacekeepers",
    (v) => agendaOf(v, /demand|proposal/, /civilian mission|mission civile/i).length > 0,
  ),
  view(
    1,
    "Moldova promised to let freight trains cross",
    (v) => agendaOf(v, /commitment/, /freight|trains|ferroviaire/i).length > 0,
  ),
  view(1, "Transnistria demands an end to the prosecutions", (v) => agendaOf(v, /demand/, /poursuites/i).length > 0),
  view(
    1,
    "Moldova demands the withdrawal of the Russian troops",
    (v) => agendaOf(v, /demand/, /withdrawal of Russian|retrait(?! des postes)/i).length > 0,
  ),

  trap("the session of July 2014 was held", (v) => heldOn(v, "2014-07-17", "2014-07-18").length > 0),
  trap("a session was held in September 2014", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2014-09"))),
  trap(
    "a session was held on 14 or 15 May 2013, or in Kyiv",
    (v) =>
      heldOn(v, "2013-05-14", "2013-05-15").length > 0 ||
      v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => value === "place:kyiv")),
  ),
  trap("the conference of Bad Reichenhall is a round", (v) =>
    v.rounds.some(
      (it) => it.place.values.some(({ value }) => /reichenhall|bavaria/i.test(value)) || /2019-11-0[56]|2016-07/.test(daysOf(it)),
    ),
  ),
  trap("the talks were in Milan or Brussels", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /milan|brussels/i.test(value))),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number)),
  ),
  trap("round 4 was held by what the reports say", (v) => v.rounds.some((it) => it.number === 4 && it.standing === "happened")),
  trap("the corrected number of injured contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "15" && !superseded),
    ),
  ),
  trap("the dead of one side contradict those of the other or of the whole war", (v) =>
    [
      ["826", "320"],
      ["826", "1500"],
      ["320", "1500"],
      ["320", "1000"],
      ["826", "1000"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("those who fled contradict those displaced inside the country", (v) => contests(v, ["figure"], "130000", "51000")),
  trap("the soldiers stationed are counted with the dead", (v) =>
    v.figures.some(
      ({ measure, support }) =>
        /kill|dea|injur|wound/.test(measure) &&
        support.claims.some(({ span }) => /soldats russes|militaires russes|contingent/.test(span.exact)),
    ),
  ),
  trap("Shevchuk and Smirnov are one", (v) => bearsBoth(v, /Shevchuk|Chevtchouk/, /Smirnov/)),
  trap(
    "Vadim Pisari and Vadim Krasnoselsky, or Igor Smirnov and Igor Dodon, are one",
    (v) => bearsBoth(v, /Pisari/, /Krasnosel/) || bearsBoth(v, /Smirnov/, /Dodon/),
  ),
  trap(
    "Moldova and Transnistria are one",
    (v) => oneName(v, "Moldova", "Transnistria") || oneName(v, "Moldova", "Transdniestria"),
  ),
  trap("a protocol was signed in Bratislava", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, support }) =>
        kinds.some((kind) => /agreement|signing/.test(kind)) &&
        standing === "happened" &&
        /2019-10-(09|10)/.test(time.edtf ?? "") &&
        /protocol|document/i.test(wordsOf({ support })),
    ),
  ),
];
