/** What the fourteen reports of `lra/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { bearsBoth, checksOf, contests, eventsOf, held, onlyRound, present, seriesOf, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:juba-lra");
const [UGA, ZAF, KEN, TZA, MOZ, COD, USA] = [
  "state:UGA",
  "state:ZAF",
  "state:KEN",
  "state:TZA",
  "state:MOZ",
  "state:COD",
  "state:USA",
];
const [LRA, UN, EU, JUBA] = ["group:lra", "org:un", "org:eu", "place:juba"];
const [KONY, MACHAR, CHISSANO] = ["person:joseph-kony", "person:riek-machar", "person:joaquim-chissano"];
const DEAL = /agreement|accord|truce|cease-?fire|signing|signature|extension|cessation/i;
const RI_KWANGBA = /ri-?\s?kwangba/i;

/** True where something told in such words is contested as a happening or a saying (a count is not). */
function deniedToo({ contested }: ProcessView, words: RegExp): boolean {
  return contested.some(
    ({ question: asked, values }) =>
      (asked === "did-it-happen" || asked === "said-and-denied") &&
      values.some(({ support }) => words.test(wordsOf({ support }))),
  );
}

export const LRA_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, and opened on 14 July 2006", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && it.dates.values.some(({ value }) => value.startsWith("2006-07-14"));
  }),
  round(
    1,
    "round 1 ended on 16 December 2006",
    (v) => onlyRound(v, 1)?.dates.values.some(({ value }) => value.includes("2006-12-16")) === true,
  ),
  round(1, "round 1 was in Juba", (v) => onlyRound(v, 1)?.place.value === JUBA),
  round(1, "Uganda and the LRA sat in round 1", (v) => present(onlyRound(v, 1), UGA, LRA)),
  round(2, "round 2 is one, and opened on 26 April 2007", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && it.dates.values.some(({ value }) => value.startsWith("2007-04-26"));
  }),
  round(1, "round 2 was planned for 11 January 2007", (v) =>
    v.rounds.some(({ number, planned }) => number === 2 && planned.some(({ edtf }) => edtf.startsWith("2007-01-11"))),
  ),
  round(1, "South Africa, Kenya, Tanzania and Mozambique watched round 2", (v) => present(onlyRound(v, 2), ZAF, KEN, TZA, MOZ)),
  round(2, "round 3 is one, and opened on 30 January 2008", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && it.dates.values.some(({ value }) => value.startsWith("2008-01-30"));
  }),
  round(1, "round 3 was planned for 12 November 2007", (v) =>
    v.rounds.some(({ number, planned }) => number === 3 && planned.some(({ edtf }) => edtf.startsWith("2007-11-12"))),
  ),
  round(1, "the European Union and the United States watched round 3", (v) => present(onlyRound(v, 3), EU, USA)),
  round(
    2,
    "Kony and Chissano met in Ri-Kwangba on 14 April 2007, told as a meeting or as talks without a number",
    (v) =>
      v.rounds.some((r) => r.number === null && held(r) && r.dates.values.some(({ value }) => value.startsWith("2007-04-14"))) ||
      eventsOf(v, /meeting|talks|negotiation|encounter|visit/i, /rencontr|entretien/i, "2007-04-14").length > 0,
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 27 August 2006 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2006-08-27" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Riek and Riak Machar are one", (v) => bearsBoth(v, /Riek Machar/, /Riak Machar/)),
  merge(1, "Joaquim and Joachim Chissano are one", (v) => bearsBoth(v, /Joaquim Chissano/, /Joachim Chissano/)),
  merge(1, "Martin Ojul and Martin Ojur are one", (v) => bearsBoth(v, /Martin Ojul/, /Martin Ojur/)),
  merge(1, "David Matsanga and David Nyekorach Matsanga are one", (v) =>
    bearsBoth(v, /^David Matsanga/, /Nyekorach[- ]Matsanga/),
  ),
  merge(1, "Henry Okello Oryem and Okello Oryem are one", (v) => bearsBoth(v, /^Henry Okello Oryem/, /^Okello Oryem/)),
  merge(2, "the truce of 26 August 2006 is one event, and happened", (v) => {
    const told = v.timeline.filter(
      ({ kinds, standing, speech, time }) =>
        !speech &&
        standing === "happened" &&
        kinds.some((kind) => DEAL.test(kind)) &&
        time.edtf?.startsWith("2006-08-26") === true,
    );
    return told.length === 1;
  }),
  merge(
    1,
    "the suspension of 11 October 2006 is one event",
    (v) => eventsOf(v, /suspension|walk-?out|withdrawal|boycott/i, /suspend|suspension/i, "2006-10-11").length === 1,
  ),

  contradiction(2, "301 dead at Barlonyo, or 121", (v) => contests(v, ["figure"], /\b301\b/, /\b121\b/)),
  contradiction(2, "more than 100,000 killed since 1986, or 12,000 at most", (v) =>
    contests(v, ["figure"], /\b100000\b/, /\b12000\b/),
  ),
  contradiction(2, "the army attacked fighters on their way to Owiny-Ki-Bul, or did not", (v) =>
    deniedToo(v, /attaqu|hélicopt|histoire est inventée|appareils/i),
  ),
  contradiction(2, "Vincent Otti was executed, or is alive", (v) =>
    deniedToo(v, /exécut|est vivant|C.est faux|mort de Vincent|Otti est mort/i),
  ),
  contradiction(1, "the LRA carried out the raid on Nabanga, or did not", (v) =>
    deniedToo(v, /carried out the raid|attack on Thursday|LRA raid|killed (?:23|32)/i),
  ),
  question(2, "where the talks would be was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        (q.askedSince?.startsWith("2007-01") === true || q.lastMention?.startsWith("2007-01") === true) &&
        (q.issue === "venue" || q.issue === "talks-date" || /where|meet next|lieu/i.test(wordsOf(q))),
    ),
  ),
  question(1, "Kenya and South Africa were options of where", (v) =>
    [/KEN|nairobi|kenya/i, /ZAF|south-africa|johannesburg|pretoria/i].every((wanted) =>
      v.questions.some(({ options }) => options.some(({ actor }) => wanted.test(`${actor.id} ${actor.name}`))),
    ),
  ),
  question(2, "who pays for the food of the fighters is open", (v) =>
    v.questions.some((q) => q.state === "open" && /pay|food|donor/i.test(wordsOf(q))),
  ),
  question(2, "where the final agreement would be signed was asked in February 2008", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince?.startsWith("2008-02") === true || q.lastMention?.startsWith("2008-02") === true) &&
        (q.issue === "signing" || /where|sign|ceremony/i.test(wordsOf(q))),
    ),
  ),
  question(1, "which court would try Kony was left open in June 2007", (v) =>
    v.questions.some((q) => q.askedSince?.startsWith("2007-06") === true && /Haute Cour|tribunal|compara/i.test(wordsOf(q))),
  ),
  figure(2, "23 dead at Nabanga, 32 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 23 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 32 && relation === "corrected"),
    ),
  ),
  figure(
    1,
    "1.7 million displaced, 900,000 later, in one series",
    (v) => seriesOf(v, /displaced/, 1_700_000, 900_000).length > 0,
  ),
  figure(1, "25,000 children abducted", ({ figures }) =>
    figures.some(({ points }) => points.some(({ value, low }) => (value ?? low) === 25_000)),
  ),

  view(1, "Riek Machar mediates", ({ roles }) => roles.some(({ role, actor }) => role === "mediator" && actor.id === MACHAR)),
  view(1, "Chissano is the envoy of the UN", ({ roles }) =>
    roles.some(({ role, actor, of }) => role === "envoy" && actor.id === CHISSANO && (of === null || of.id === UN)),
  ),
  view(1, "Uganda and the LRA are parties", ({ roles }) =>
    [UGA, LRA].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Rugunda led the government's delegation", ({ roles }) =>
    roles.some(({ role, actor }) => role === "delegation-head" && /Rugunda/.test(actor.name)),
  ),
  view(2, "Ojul led the rebels' delegation", ({ roles }) =>
    roles.some(({ role, actor }) => role === "delegation-head" && /Oju[lr]/.test(actor.name)),
  ),
  view(1, "the deal on the roots of the war was signed on 2 May 2007", (v) => eventsOf(v, DEAL, /./, "2007-05-02").length > 0),
  view(1, "the deal on accountability was signed on 29 June 2007", (v) => eventsOf(v, DEAL, /./, "2007-06-29").length > 0),
  view(1, "the truce was renewed on 14 April 2007, on 3 November 2007 and in January 2008", (v) =>
    ["2007-04-14", "2007-11-03", "2008-01"].every((on) => eventsOf(v, /./, /prolong|prorog|trêve|texte/i, on).length > 0),
  ),
  view(1, "the permanent ceasefire was signed on 23 February 2008", (v) =>
    eventsOf(v, DEAL, /./, "2008-02-23").some(({ standing }) => standing === "happened" || standing === "claimed"),
  ),
  view(2, "the LRA demands that the warrants be lifted, in several reports", ({ agenda }) =>
    agenda.some(
      (item) =>
        item.kind === "demand" &&
        /mandat|warrant/i.test(wordsOf(item)) &&
        new Set(item.support.claims.map(({ document }) => document)).size > 1,
    ),
  ),
  view(1, "Uganda committed itself to asking The Hague to drop them", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /Hague|warrant|request it|committed itself/i.test(wordsOf(item))),
  ),
  trap("round 2 was held in January 2007", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2007-01-11"))),
  ),
  trap("round 3 was held on 12 November 2007", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2007-11-12"))),
  ),
  trap("talks were held in Nairobi or in South Africa", (v) =>
    v.rounds.some(
      (r) =>
        held(r) && r.place.values.some(({ value }) => /nairobi|kenya|KEN|south-africa|ZAF|pretoria|johannesburg/.test(value)),
    ),
  ),
  trap("Kenya or South Africa is the host", ({ roles }) =>
    roles.some(
      ({ kind, role, status, actor }) =>
        kind === "process" && role === "host" && status !== "candidate" && [KEN, ZAF].includes(actor.id),
    ),
  ),
  trap("the numbered rounds were in Ri-Kwangba", (v) =>
    v.rounds.some((r) => r.number !== null && held(r) && RI_KWANGBA.test(r.place.value ?? "")),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number))),
  trap(
    "Vincent Otti and Sunday Otto, or Okello Oryem and Okot Odhiambo, are one",
    (v) => bearsBoth(v, /\bOtti\b/, /\bOtto\b/) || bearsBoth(v, /Oryem/, /Odhiambo/),
  ),
  trap(
    "Ojul, Matsanga and Obita, who followed each other, are one",
    (v) => bearsBoth(v, /Oju[lr]/, /Matsanga/) || bearsBoth(v, /Matsanga/, /Obita/) || bearsBoth(v, /Oju[lr]/, /Obita/),
  ),
  trap("the final agreement was signed on one of the days it was planned for", (v) =>
    v.timeline.some(
      ({ kinds, standing, speech, time }) =>
        !speech &&
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        standing === "happened" &&
        /^2008-(03-28|04-05|04-10|04-15|05-10)/.test(time.edtf ?? ""),
    ),
  ),
  trap(
    "Kony sat in round 1",
    (v) => onlyRound(v, 1)?.participants.some(({ actor, standing }) => actor.id === KONY && standing === "happened") === true,
  ),
  trap(
    "Congo's observers were in round 2",
    (v) => onlyRound(v, 2)?.observers.some(({ actor, standing }) => actor.id === COD && standing === "happened") === true,
  ),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "32" && !superseded),
    ),
  ),
  trap("the dead of Barlonyo or of Nabanga contradict the dead of the whole war", (v) =>
    [/\b301\b/, /\b300\b/, /\b121\b/, /\b23\b/, /\b32\b/].some(
      (toll) => contests(v, ["figure"], toll, /\b100000\b/) || contests(v, ["figure"], toll, /\b12000\b/),
    ),
  ),
  trap("the displaced who went home contradict those of 2006", (v) => contests(v, ["figure"], /\b1700000\b/, /\b900000\b/)),
  trap("the raid on Barlonyo is of the days of the talks", (v) =>
    v.timeline.some((e) => /Barlonyo/.test(wordsOf(e)) && /^200[678]/.test(e.time.edtf ?? "") && !e.speech),
  ),
];
