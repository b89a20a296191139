/** What the fourteen reports of `prespa/` come to: written down before any record of them was looked at. */
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
  inPart,
  notHeldBut,
  onlyOn,
  plannedFor,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /prespa|nimetz|mac[eé]doi?n|gr[eèé]c|greek|athens|ath[eè]nes|skopje|\bname (talks|dispute|issue)/i,
);

type Actor = { readonly id: string; readonly name: string };
const isGreek = ({ id, name }: Actor): boolean =>
  id === "state:GRC" || /gr[eèé]c|greek|ath[eè]n|Tsipras|Kotzias|Vass?ilakis/i.test(name);
const isMacedonian = (actor: Actor): boolean =>
  actor.id === "state:MKD" || (!isGreek(actor) && /mac[eé]do|skopje|FYROM|Zaev|Dimitrov|Naumovski/i.test(actor.name));

/** True where the round was at a place whose key or name reads so. */
const near = (it: Round | null, place: RegExp): boolean =>
  it !== null && (place.test(it.place.value ?? "") || place.test(it.place.name ?? ""));
const everybody = (it: Round | null): readonly Actor[] =>
  [...(it?.participants ?? []), ...(it?.observers ?? [])].map(({ actor }) => actor);
const bothSit = (it: Round | null): boolean => everybody(it).some(isGreek) && everybody(it).some(isMacedonian);
/** A question in such words (or of such an issue), asked first on such a day, in such a state. */
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp, since: string, issue = /^$/): boolean =>
  questions.some(
    (q) => (q.askedSince ?? "").startsWith(since) && state.test(q.state) && (words.test(wordsOf(q)) || issue.test(q.issue)),
  );
const count = (number: number): RegExp => new RegExp(`^~?${number}\\b`);
const rival = (v: ProcessView, one: number, other: number): boolean => contests(v, ["figure"], count(one), count(other));

export const PRESPA_CHECKS: readonly Check[] = [
  round(1, "the negotiators met on 12 November 2014 in New York", (v) => near(onlyOn(v, "2014-11-12"), /new.york/i)),
  round(1, "they had met there on 26 March 2014", (v) => near(onlyOn(v, "2014-03-26"), /new.york/i)),
  round(2, "the meeting of 12 December 2017 is one, in Brussels", (v) => near(onlyOn(v, "2017-12-12"), /brux|bruss/i)),
  round(1, "the meeting of 17 January 2018 is one, in New York", (v) => near(onlyOn(v, "2018-01-17"), /new.york/i)),
  round(1, "a meeting was planned for 10 January 2018 and not held", (v) => notHeldBut(v, "2018-01-10")),
  round(2, "the meeting of 24 January 2018 is one, in Davos", (v) => near(onlyOn(v, "2018-01-24"), /davos/i)),
  round(1, "both sides sat in Davos", (v) => bothSit(onlyOn(v, "2018-01-24"))),
  round(1, "the session of 30 March 2018 is one, in Vienna", (v) => near(onlyOn(v, "2018-03-30"), /vienn/i)),
  round(1, "the meeting of 12 April 2018 is one, in Ohrid", (v) => near(onlyOn(v, "2018-04-12"), /ohrid/i)),
  round(1, "the session of 25 April 2018 is one, in Vienna", (v) => near(onlyOn(v, "2018-04-25"), /vienn/i)),
  round(1, "a session was planned for 9 May 2018 and not held", (v) => notHeldBut(v, "2018-05-09")),
  round(1, "the session of 12 May 2018 is one, at Sounion", (v) => near(onlyOn(v, "2018-05-12"), /sounio/i)),
  round(1, "the prime ministers met on 17 May 2018 in Sofia", (v) => near(onlyOn(v, "2018-05-17"), /sofia/i)),
  round(1, "the session of 23 to 25 May 2018 is one, in New York", (v) =>
    near(onlyOn(v, "2018-05-23", "2018-05-24", "2018-05-25"), /new.york/i),
  ),
  round(1, "it was planned for 22 May 2018", (v) => plannedFor(v, "2018-05-22")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 1 April 2018 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2018-04-01" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 6 February 2018 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Adamantios Vassilakis and Adamantios Vasilakis are one", (v) => bearsBoth(v, /Vassilakis/, /Vasilakis/)),
  merge(1, "Gjorge and Gjorgje Ivanov are one", (v) => bearsBoth(v, /Gjorge Ivanov/, /Gjorgje Ivanov/)),
  merge(1, "Matthew and Mathew Nimetz are one", (v) => bearsBoth(v, /Matthew Nimetz/, /\bMathew Nimetz/)),
  merge(1, "Nikos and Nicos Kotzias are one", (v) => bearsBoth(v, /Nikos Kotzias/, /Nicos Kotzias/)),
  merge(1, "Hristijan and Hristian Mickoski are one", (v) => bearsBoth(v, /Hristijan/, /Hristian/)),

  contradiction(2, "140,000 came to the rally of February in Athens, or 1.5 million", (v) => rival(v, 140_000, 1_500_000)),
  contradiction(1, "90,000 came to the rally in Thessaloniki, or 400,000", (v) => rival(v, 90_000, 400_000)),
  contradiction(1, "six protesters were hurt at Pisoderi, or 14", (v) => rival(v, 6, 14)),
  contradiction(1, "Zaev pledged in Davos to amend the constitution, or did not", (v) =>
    disputed(v, /réviser la Constitution|Rien de tel|pledged to amend|made no concession|constitution was not/i),
  ),
  contradiction(1, "a name was agreed in Sofia, or none", (v) =>
    disputed(v, /Ilinden|agreed on a name|any name had been agreed/i),
  ),
  contradiction(1, "Tsipras and Zaev spoke by telephone on 10 May 2018, or did not", (v) => disputed(v, /téléphone|cet appel/i)),

  question(1, "when the negotiators would meet again was open in November 2014", (v) =>
    asked(v, /no date|meet again/i, /./, "2014-11", /talks-date/),
  ),
  question(1, "when the prime ministers would meet again after Davos was open, and is settled", (v) =>
    asked(v, /nouvelle rencontre|Aucune date/i, /settled/, "2018-01-25", /talks-date/),
  ),
  question(1, "whether Skopje would change its constitution was asked in February or March 2018", (v) =>
    [/2018-02/, /2018-03/].some((month) =>
      v.questions.some(
        (q) =>
          month.test(q.askedSince ?? "") &&
          /change its constitution|loi fondamentale|La question reste entière/i.test(wordsOf(q)),
      ),
    ),
  ),
  question(2, "whether an accord would be found before the summit of June was open in May 2018, and is settled", (v) =>
    asked(v, /Un accord sera-t-il|avant le sommet/i, /settled/, "2018-05-13"),
  ),
  question(1, "whether Zaev would find the missing votes was open in October 2018, and is settled", (v) =>
    asked(v, /missing votes/i, /settled/, "2018-10-01"),
  ),
  question(1, "when the Greek parliament votes on the protocol of NATO is open", (v) =>
    asked(v, /date de ce vote|protocole d'adhésion/i, /open/, "2019-01-26"),
  ),

  figure(2, "140,000 at the rally in Athens, 104,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 140_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 104_000 && relation === "corrected"),
    ),
  ),
  figure(1, "60,000 or 600,000 at the rally of January 2019", (v) =>
    [60_000, 600_000].every((number) => seriesOf(v, /./, number).length > 0),
  ),
  figure(1, "25 police officers hurt", (v) => seriesOf(v, /injur|wound|hurt|casualt/, 25).length > 0),

  view(1, "Greece and Macedonia are parties", (v) => inPart(v, /party/, isGreek) && inPart(v, /party/, isMacedonian)),
  view(2, "Matthew Nimetz, or the United Nations, mediates", (v) =>
    inPart(
      v,
      /mediat|facilitat|envoy|chair|host/,
      ({ id, name }) =>
        /nimetz/i.test(`${id} ${name}`) ||
        /^(org|organisation|organization|group):(un|onu|united-nations)$/i.test(id) ||
        /United Nations|Nations unies|^ONU$|^UN$/.test(name),
    ),
  ),
  view(1, "Vassilakis and Naumovski negotiate", (v) =>
    [/Vass?ilakis/, /Naumovski/].every((name) => inPart(v, /delegat|negotiat/, (actor) => name.test(actor.name))),
  ),
  view(
    1,
    "Zaev promised to rename the airport or the motorway",
    (v) => agendaOf(v, /commitment|proposal/, /airport|aéroport|motorway|autoroute/i).length > 0,
  ),
  view(
    1,
    "Athens demands a compound name for all uses, or a change of the constitution",
    (v) =>
      agendaOf(v, /demand|objective/, /nom composé|compound name|all uses|constitution|used by everyone|à l'intérieur/i).length >
      0,
  ),
  view(2, "the agreement was signed on 17 June 2018", (v) =>
    eventsOf(v, /./, /signé|signed/i, "2018-06-17").some((event) => held(event) && !event.speech),
  ),
  view(1, "the Greek parliament ratified it on 25 January 2019", (v) => eventsOf(v, /./, /ratifi/i, "2019-01-25").some(held)),

  trap("talks were held on 10 January 2018", (v) => heldOn(v, "2018-01-10").length > 0),
  trap("talks were held on 9 May 2018", (v) => heldOn(v, "2018-05-09").length > 0),
  trap("the session in New York began on 22 May 2018", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.dates.values.some(
          ({ value, standing }) => value.startsWith("2018-05-22") && (standing === "happened" || standing === "claimed"),
        ),
    ),
  ),
  trap("the talks on Cyprus are a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/2017-07|2014-10/.test(daysOf(it)) || it.place.values.some(({ value }) => /crans|nicosi|cyprus|chypre/i.test(value))),
    ),
  ),
  trap(
    "the talks of Serbia and Kosovo, or Zaev's meetings with Rama and Vucic, are a round",
    (v) =>
      heldOn(v, "2018-01-16", "2018-03-26").length > 0 ||
      v.rounds.some(
        (it) =>
          held(it) &&
          everybody(it).some(({ id, name }) => /state:(SRB|XKX|ALB)/.test(id) || /Vu[cč]i[cć]|\bRama\b|Djuric/.test(name)),
      ),
  ),
  trap("what happened in 1995, 2008 or 2011 is a round", (v) =>
    v.rounds.some((it) => held(it) && /1995|2008|2011/.test(daysOf(it))),
  ),
  trap("the rallies or the referendum are a round", (v) => heldOn(v, "2018-01-21", "2018-02-04", "2018-09-30").length > 0),
  trap("Nimetz was in Ohrid on 12 April 2018", (v) =>
    heldOn(v, "2018-04-12").some((it) => everybody(it).some(({ id, name }) => /nimetz/i.test(`${id} ${name}`))),
  ),
  trap("the agreement was signed on 16 June 2018", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        standing === "happened" &&
        (time.edtf ?? "") === "2018-06-16",
    ),
  ),
  trap("the Greek parliament voted on the agreement on 24 January 2019", (v) =>
    eventsOf(v, /./, /ratifi|vote/i, "2019-01-24").some(
      ({ kinds, standing, speech }) =>
        !speech && standing === "happened" && !kinds.some((kind) => /postpon|delay|cancel|adjourn/.test(kind)),
    ),
  ),
  trap("the corrected number of the police contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => count(104_000).test(value) && !superseded),
    ),
  ),
  trap("rallies on other days or in other towns contradict each other", (v) =>
    (
      [
        [90_000, 140_000],
        [90_000, 60_000],
        [140_000, 60_000],
        [400_000, 1_500_000],
        [600_000, 1_500_000],
      ] as const
    ).some(([one, other]) => rival(v, one, other)),
  ),
  trap("votes on other days or in other parliaments contradict each other", (v) =>
    (
      [
        [69, 80],
        [69, 81],
        [80, 81],
        [151, 153],
        [127, 153],
      ] as const
    ).some(([one, other]) => rival(v, one, other)),
  ),
  trap("the share of those who said yes contradicts the turnout", (v) => contests(v, ["figure"], /^~?91\b/, /^~?36[.,]9/)),
  trap(
    "Ivanov and Ivanovic, Kyriakos and Constantin Mitsotakis, or Kotzias and Dimitrov are one",
    (v) =>
      bearsBoth(v, /Ivanov$/, /Ivanovi[cć]/) ||
      bearsBoth(v, /Kyriakos/, /Constantin/) ||
      bearsBoth(v, /Kotzias/, /Dimitrov/) ||
      bearsBoth(v, /Kotzias/, /Anastasiades/),
  ),
];
