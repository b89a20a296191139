/** What the fourteen reports of `mbagathi/` come to: written down before the record of them was looked at. */
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
  oneName,
  onlyOn,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:mbagathi-somalia");
const [KEN, ETH, DJI, EU, IGAD, LAS, SRRC] = [
  "state:KEN",
  "state:ETH",
  "state:DJI",
  "org:eu",
  "org:igad",
  "org:arab-league",
  "group:srrc-somalia",
];
const ABDIQASIM = /Abdiqasim|Abdulkassim|Abdoulkassim/;
const YUSUF = /Y(u|ou)ss?(u|ou)f/;
const TNG = /transitional national government|gouvernement national de transition|\bTNG\b/i;

/** Held at such a place: Mbagathi lies on the edge of Nairobi. */
const at = (it: Round | null | undefined, place: RegExp): boolean =>
  it !== null && it !== undefined && place.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`);
const MBAGATHI = /mbagathi|nairobi/i;
/** A day that a round was planned for, before it was held or put off for good. */
const plannedOn = ({ rounds }: ProcessView, day: string): boolean =>
  rounds.some((it) => it.planned.some(({ edtf }) => edtf.includes(day)) || (!held(it) && daysOf(it).includes(day)));

export const MBAGATHI_CHECKS: readonly Check[] = [
  round(2, "the first phase, from 15 to 27 October 2002, is one round, held in Eldoret", (v) =>
    at(onlyOn(v, "2002-10-15", "2002-10-27"), /eldoret/i),
  ),
  round(1, "the first phase opened on 15 October 2002", (v) => heldOn(v, "2002-10-15").length > 0),
  round(1, "the first phase was over on 27 October 2002", (v) => heldOn(v, "2002-10-27").length > 0),
  round(1, "Aideed or the SRRC sat in Eldoret", (v) =>
    heldOn(v, "2002-10-15", "2002-10-27").some((it) => present(it, "person:hussein-aidid") || present(it, SRRC)),
  ),
  round(2, "the second phase opened on 18 February 2003 in Mbagathi, near Nairobi", (v) => at(onlyOn(v, "2003-02-18"), MBAGATHI)),
  round(1, "the second phase was first planned for 15 January 2003", (v) => plannedOn(v, "2003-01-15")),
  round(
    1,
    "the talks of 5 July 2003 or what they ended in were at Mbagathi, near Nairobi",
    (v) =>
      v.timeline.some(
        ({ time, place }) =>
          (time.edtf ?? "").startsWith("2003-07-05") && MBAGATHI.test(`${place.value ?? ""} ${place.name ?? ""}`),
      ) || heldOn(v, "2003-07-05").some((it) => at(it, MBAGATHI)),
  ),
  round(2, "the retreat of the leaders opened on 9 January 2004, in Nairobi", (v) => at(onlyOn(v, "2004-01-09"), /nairobi/i)),
  round(2, "the retreat was first planned for 11 December 2003", (v) => plannedOn(v, "2003-12-11")),
  round(1, "Abdiqasim, Yusuf and Aideed sat in the retreat", (v) =>
    heldOn(v, "2004-01-09").some((it) =>
      present(it, "person:abdiqasim-salad-hassan", "person:abdullahi-yusuf-ahmed", "person:hussein-aidid"),
    ),
  ),
  round(1, "the European Union watched the retreat", (v) => heldOn(v, "2004-01-09").some((it) => present(it, EU))),
  round(2, "the third phase opened on 22 May 2004 in Mbagathi, near Nairobi", (v) => at(onlyOn(v, "2004-05-22"), MBAGATHI)),
  round(1, "the third phase was first planned for 6 May 2004", (v) => plannedOn(v, "2004-05-06")),
  round(
    1,
    "three phases, or more, and no more than eight rounds were held",
    ({ rounds }) => rounds.filter(held).length >= 3 && rounds.filter(held).length <= 8,
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 28 October 2002 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2002-10-28" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 26 May 2004 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Abdiqasim Salad Hassan and Abdulkassim Salat Hassan are one", (v) => bearsBoth(v, /Abdiqasim/, /Abd(o?)ulkassim/)),
  merge(1, "Abdullahi Yusuf and Abdullahi Youssouf are one", (v) => bearsBoth(v, /Abdullahi Yusuf/, /Abdullahi Youssouf/)),
  merge(1, "Qanyare Afrah and Kanyare Afrah are one", (v) => bearsBoth(v, /Qanyare/, /Kanyare/)),
  merge(1, "Muse Sudi and Moussa Sudi are one", (v) => bearsBoth(v, /Muse Sudi/, /Moussa Sudi/)),
  merge(1, "Abshir Farah and Abchir Farah are one", (v) => bearsBoth(v, /Abshir/, /Abchir/)),
  merge(1, "the truce of 27 October 2002, told by many, is one event or two", (v) => {
    const told = eventsOf(
      v,
      /agreement|ceasefire|truce|signing/,
      /cessez-le-feu|cease-?fire|truce|d[ée]claration|hostilités/i,
      "2002-10-27",
    );
    return told.length > 0 && told.length <= 2;
  }),
  merge(1, "the clash of 25 May 2004 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /fought|fighting|battle|clashes/i, "2004-05-25");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "seventeen were killed in Medina, or nine", (v) => contests(v, ["figure"], /^~?17\b/, /^~?9\b/)),
  contradiction(1, "twenty-four were killed in Mogadishu, or ten", (v) => contests(v, ["figure"], /24/, /^~?10\b/)),
  contradiction(2, "the charter of 15 September 2003 was adopted, or was not", (v) => disputed(v, /adopt/i)),
  contradiction(1, "Muse Sudi signed on 29 January 2004, or did not", (v) => disputed(v, /n'avait pas signé|qu'il n'avait pas/i)),
  contradiction(1, "350 delegates were in Eldoret, or 800", (v) => contests(v, ["figure"], /350/, /800/)),
  contradiction(1, "42 leaders were called to the retreat, or 36", (v) => contests(v, ["figure"], /^~?42\b/, /^~?36\b/)),
  contradiction(1, "194 members of parliament were sworn in, or 163", (v) => contests(v, ["figure"], /194/, /163/)),
  contradiction(1, "Abshir Farah exceeded his mandate on 5 July 2003, or did not", (v) =>
    disputed(v, /mandate|exceeded|his powers/i),
  ),

  question(2, "whether the second phase would be in Eldoret or Nairobi was open in October 2002, and is settled", (v) =>
    v.questions.some(
      (q) =>
        /2002-10-2[78]/.test(q.askedSince ?? "") &&
        (/venue/.test(q.issue ?? "") || /Eldoret|où elle se tiendra/.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(2, "whether the retreat would be in Mombasa or Naivasha was open in September 2003, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2003-09-16" &&
        (/venue/.test(q.issue ?? "") || /Mombasa|lieu/.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(2, "who would be president was open in May 2004, or the day of the election in August, and one is settled", (v) =>
    v.questions.some(
      (q) =>
        ["2004-05-23", "2004-08-23"].includes(q.askedSince ?? "") &&
        /président|élection/i.test(wordsOf(q)) &&
        q.state === "settled",
    ),
  ),
  question(2, "whether soldiers of the African Union will be sent is open", (v) =>
    v.questions.some((q) => /troops|peacekeepers/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "where or when the government will sit in Somalia is open", (v) =>
    v.questions.some((q) => /Baidoa|siégeront|government will move/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether Abdiqasim would come was asked, in Eldoret or before the retreat", (v) =>
    v.questions.some((q) => /Abdiqasim|Salat Hassan/.test(wordsOf(q))),
  ),
  question(1, "whether the militias will be disarmed is open", (v) =>
    v.questions.some((q) => /désarmer|milices/.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "24 killed in Mogadishu in May 2004, 42 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 24 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 42 && relation === "corrected"),
    ),
  ),
  figure(1, "400,000 are displaced inside Somalia", (v) => seriesOf(v, /displac/, 400_000).length > 0),
  figure(1, "350,000 fled abroad", (v) => seriesOf(v, /refugee|flee|fled|displac/, 350_000).length > 0),
  figure(1, "300,000 died since 1991", (v) => seriesOf(v, /kill|dea/, 300_000).length > 0),

  view(1, "Kenya, or IGAD, mediates, and Ethiopia and Djibouti do as well", ({ roles }) =>
    [[KEN, IGAD], [ETH], [DJI]].every((ids) => roles.some(({ role, actor }) => role === "mediator" && ids.includes(actor.id))),
  ),
  view(1, "Kiplagat mediates and Mwangale did", ({ roles }) =>
    [/Kiplagat/, /Mwangale/].every((name) =>
      roles.some(({ role, actor }) => /mediator|chair|facilitator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(1, "the European Union and the Arab League observe", ({ roles }) =>
    [EU, LAS].every((id) => roles.some(({ role, actor }) => role === "observer" && actor.id === id)),
  ),
  view(1, "the SRRC and the transitional government, or Somalia, are parties", ({ roles }) =>
    [
      (id: string, name: string) => id === SRRC || /SRRC/.test(name),
      (id: string, name: string) => id === "state:SOM" || TNG.test(name),
    ].every((is) => roles.some(({ role, actor }) => role === "party" && is(actor.id, actor.name))),
  ),
  view(1, "Kenya hosts", ({ roles, rounds }) =>
    [
      ...roles.filter(({ role }) => role === "host").map(({ actor }) => actor.id),
      ...rounds.map(({ host }) => host.value ?? ""),
    ].some((id) => id === KEN),
  ),
  view(1, "an agreement was signed on 5 July 2003", (v) =>
    eventsOf(v, /agreement|signing/, /agree|accord|deal|signed/i, "2003-07-05").some(held),
  ),
  view(1, "the charter was adopted on 15 September 2003", (v) =>
    eventsOf(v, /./, /chart(e|er)\b/i, "2003-09-15").some((event) => event.standing !== "denied"),
  ),
  view(2, "an agreement was signed in Nairobi on 29 January 2004", (v) =>
    eventsOf(v, /agreement|signing/, /accord|texte|deal/i, "2004-01-29").some(held),
  ),
  view(1, "Yusuf was elected on 10 October 2004", (v) => eventsOf(v, /./, /elect|votes|ballot/i, "2004-10-10").some(held)),
  view(
    1,
    "the parties promised to bring in no more weapons, or to end hostilities",
    (v) => agendaOf(v, /commitment/, /armes|hostilités|lay down/i).length > 0,
  ),
  view(
    1,
    "the transitional government demands a change of the charter or a referendum, or that Ethiopia stop sending weapons",
    (v) => agendaOf(v, /demand/, /amended|référendum|weapons/i).length > 0,
  ),

  trap("a retreat or round was held in Mombasa or on 11 December 2003", (v) =>
    v.rounds.some(
      (it) => held(it) && (it.place.values.some(({ value }) => /mombasa/i.test(value)) || daysOf(it).includes("2003-12-11")),
    ),
  ),
  trap("the third phase was held on 6 May 2004", (v) => heldOn(v, "2004-05-06").length > 0),
  trap("the second phase was held on 15 January 2003", (v) => heldOn(v, "2003-01-15").length > 0),
  trap("the talks on Sudan or Darfur are rounds of it", (v) =>
    v.rounds.some(
      (it) =>
        it.place.values.some(({ value }) => /naivasha|machakos|abuja/i.test(value) && held(it)) ||
        /2004-01-07/.test(daysOf(it)) ||
        /Darfour|Sudanese|Soudan/.test(it.place.values.map(({ support }) => wordsOf({ support })).join(" ")),
    ),
  ),
  trap("the summit of Kampala is a round", (v) =>
    v.rounds.some(
      (it) => it.place.values.some(({ value }) => /kampala/i.test(value)) || /2003-10(?!-\d)|2003-10-2/.test(daysOf(it)),
    ),
  ),
  trap("the conferences of Arta or Cairo are rounds", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => /arta|cairo/i.test(value)) || /2000|1997/.test(daysOf(it))),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number)),
  ),
  trap("Somaliland sat at the table", (v) =>
    v.rounds.some((it) =>
      [...it.participants, ...it.observers].some(({ actor }) => actor.id === "place:somaliland" || /Somaliland/.test(actor.name)),
    ),
  ),
  trap("Abdullahi Yusuf sat at the opening of 22 May 2004, or Muse Sudi did", (v) =>
    heldOn(v, "2004-05-22").some((it) =>
      it.participants.some(
        ({ actor, standing }) =>
          standing === "happened" && (YUSUF.test(actor.name) || /Sudi/.test(actor.name) || ABDIQASIM.test(actor.name)),
      ),
    ),
  ),
  trap("the corrected toll of Mogadishu contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(
          ({ value, superseded, support }) => /^[~≥>]*42\b/.test(value) && !superseded && /kill/.test(wordsOf({ support })),
        ),
    ),
  ),
  trap("seats of the parliament first planned contradict those agreed later as rival counts", (v) =>
    contests(v, ["figure"], /194/, /351/),
  ),
  trap("refugees abroad contradict those displaced inside the country", (v) => contests(v, ["figure"], /350000/, /400000/)),
  trap("the dead of the Mombasa hotel, of Ethiopian floods, of Burundi or of Darfur are counted with those of Mogadishu", (v) =>
    v.figures.some(({ points }) => {
      const counts = points.map(({ value, low }) => value ?? low);
      return (
        counts.some((count) => count === 24 || count === 17) &&
        counts.some((count) => count === 13 || count === 23 || count === 6 || count === 50_000)
      );
    }),
  ),
  trap(
    "Abdullahi Yusuf and Abdullahi Addow, or Omar Finish and Muse Sudi, or Abdiqasim and Abshir Farah, are one",
    (v) => bearsBoth(v, YUSUF, /Addow/) || bearsBoth(v, /Finish/, /Sudi/) || bearsBoth(v, ABDIQASIM, /Abshir|Abchir/),
  ),
  trap(
    "Somalia and Somaliland, or Somalia and Puntland, are one",
    (v) => oneName(v, "Somalia", "Somaliland") || oneName(v, "Somalia", "Puntland") || oneName(v, "Somalie", "Somaliland"),
  ),
];
