/** What the fourteen reports of `skhirat/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, eventsOf, held, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:skhirat");
const [HOR, GNC, UN, MAR, ITA] = ["body:hor-libya", "body:gnc-libya", "org:un", "state:MAR", "state:ITA"];
const [GHADAMES, GENEVA, SKHIRAT, ALGIERS, TUNIS] = [
  "place:ghadames",
  "place:geneva",
  "place:skhirat",
  "place:algiers",
  "place:tunis",
];

/** All the days that a round is said to have been held on. */
const days = (it: Round | null): string => it?.dates.values.map(({ value }) => value).join(" ") ?? "";
const plans = (it: Round | null): string => it?.planned.map(({ edtf }) => edtf ?? "").join(" ") ?? "";
/** True where one identity has a name for each of these patterns. */
const oneBearer = ({ identities }: ProcessView, ...names: readonly RegExp[]): boolean =>
  identities.some((identity) => names.every((name) => identity.names.some((known) => name.test(known))));
/** True where somebody or something of these patterns plays one of these roles. */
const plays = ({ roles }: ProcessView, role: RegExp, id: string | null, name: RegExp): boolean =>
  roles.some((it) => role.test(it.role) && (it.actor.id === id || name.test(it.actor.name)));
/** True where a series has a count of one of these, of deaths or of displaced. */
const counts = ({ figures }: ProcessView, measure: RegExp, count: number): boolean =>
  figures.some((it) => measure.test(it.measure) && it.points.some(({ value, low, high }) => [value, low, high].includes(count)));
const KILLED = /killed|dead|death/;
/** True where a contested count has both of these. */
const rivals = ({ contested }: ProcessView, ...counted: readonly string[]): boolean =>
  contested.some(
    ({ question: asked, values }) =>
      asked === "figure" && counted.every((count) => values.some(({ value, superseded }) => !superseded && value === count)),
  );
const talksOn = (v: ProcessView, day: RegExp, place: string): boolean =>
  v.rounds.some((it) => held(it) && day.test(days(it)) && it.place.values.some(({ value }) => value === place)) ||
  v.timeline.some(
    (event) =>
      /happened|claimed/.test(event.standing) &&
      day.test(event.time.edtf ?? "") &&
      event.place.values.some(({ value }) => value === place),
  );

export const SKHIRAT_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, on 29 September 2014 in Ghadames", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && days(it).includes("2014-09-29") && it.place.value === GHADAMES;
  }),
  round(2, "round 2 is one, and began on 14 January 2015 in Geneva", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && it.dates.state !== "contested" && /2015-01-14/.test(days(it)) && it.place.value === GENEVA;
  }),
  round(1, "round 2 ended on 15 January", (v) => /2015-01-15/.test(days(onlyRound(v, 2)))),
  round(2, "round 2 was planned for 9 December, then for 5 January", (v) =>
    /2014-12-09.*2015-01-05|2015-01-05.*2014-12-09/.test(plans(onlyRound(v, 2))),
  ),
  round(1, "the European Union watched round 2", (v) => present(onlyRound(v, 2), "org:eu")),
  round(2, "round 3 is one, from 5 to 7 March 2015 in Skhirat", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && /2015-03-05/.test(days(it)) && /2015-03-07/.test(days(it)) && it.place.value === SKHIRAT;
  }),
  round(1, "round 3 was planned for 26 February", (v) => plans(onlyRound(v, 3)).includes("2015-02-26")),
  round(2, "both parliaments sat in round 3", (v) => present(onlyRound(v, 3), HOR, GNC)),
  round(2, "round 4 is one, from 20 to 25 March 2015 in Skhirat", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && held(it) && /2015-03-20/.test(days(it)) && /2015-03-25/.test(days(it)) && it.place.value === SKHIRAT;
  }),
  round(2, "round 4 was planned for 12 March", (v) => plans(onlyRound(v, 4)).includes("2015-03-12")),
  round(1, "round 5 was from 15 to 18 April 2015", (v) => {
    const it = onlyRound(v, 5);
    return it !== null && held(it) && /2015-04-15/.test(days(it)) && /2015-04-18/.test(days(it));
  }),
  round(1, "round 6 began on 8 June 2015 in Skhirat", (v) => {
    const it = onlyRound(v, 6);
    return it !== null && held(it) && /2015-06-08/.test(days(it)) && it.place.value === SKHIRAT;
  }),
  round(1, "the talks in Tunis on 10 and 11 December are told", (v) => talksOn(v, /2015-12-1[01]/, TUNIS)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 16 January is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2015-01-16" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Saleh and Salah al-Makhzoum are one", (v) => oneBearer(v, /Saleh al-Makhzoum/, /Salah al-Makhzoum/)),
  merge(1, "Mohamed Choueib, Mohamed Shoaib and Mohammed Shuaib are one", (v) => oneBearer(v, /Choueib/, /Shoaib/, /Shuaib/)),
  merge(1, "Nouri Abusahmain, Abou Sahmein and Abu Sahmain are one", (v) =>
    oneBearer(v, /Abusahmain/, /Abou Sahmein/, /Abu Sahmain/),
  ),
  merge(1, "Omar Hmeidan and Omar Humaidan are one", (v) => oneBearer(v, /Hmeidan/, /Humaidan/)),
  merge(1, "Khalifa Haftar and Hifter are one", (v) => oneBearer(v, /Haftar/, /Hifter/)),
  merge(
    2,
    "the initialling of 11 July 2015 is one event, and happened",
    (v) =>
      eventsOf(v, /agreement|signature|signing|initial/, /initial/i, "2015-07-11").filter(
        ({ standing }) => standing === "happened",
      ).length === 1,
  ),
  merge(
    2,
    "the signature of 17 December 2015 is one event, and happened",
    (v) =>
      eventsOf(v, /agreement|signature|signing/, /sign/i, "2015-12-17").filter(({ standing }) => standing === "happened")
        .length === 1,
  ),

  contradiction(2, "45 dead at Al-Qoba, or 40", (v) => rivals(v, "45", "40")),
  contradiction(2, "the eastern air force struck Mitiga, or did not", (v) =>
    v.contested.some(({ values }) =>
      values.some(({ support }) => /Mitiga|accusation|accusé l'aviation/i.test(wordsOf({ support }))),
    ),
  ),
  contradiction(1, "eight dead at Tarhouna, or none", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        (asked === "figure" && values.some(({ value }) => value === "8") && values.some(({ value }) => value === "0")) ||
        (asked !== "figure" && values.some(({ support }) => /huit civils|aucun selon|Tarhouna/.test(wordsOf({ support })))),
    ),
  ),
  contradiction(1, "Abusahmain denies that he gave a mandate to sign", (v) => {
    const words = /mandat/;
    return (
      v.timeline.some(
        (event) =>
          words.test(wordsOf(event)) &&
          (/denied|contested/.test(event.standing) || event.kinds.some((kind) => /denial/.test(kind))),
      ) ||
      v.positions.some(({ cells }) => cells.some((cell) => cell.stance === "denies" && words.test(wordsOf(cell)))) ||
      v.contested.some(({ values }) => values.some((value) => words.test(wordsOf(value))))
    );
  }),

  question(2, "where the talks would be was open in January 2015, and is settled", (v) =>
    v.questions.some(
      ({ issue, askedSince, state }) =>
        /venue|place|location/.test(issue ?? "") && (askedSince ?? "").startsWith("2015-01") && state === "settled",
    ),
  ),
  question(1, "Ghat was among the options of where", (v) =>
    v.questions.some(
      (q) =>
        q.options.some(({ actor }) => /^Ghat$/i.test(actor.name) || actor.id === "place:ghat") || /\bGhat\b/.test(wordsOf(q)),
    ),
  ),
  question(1, "where the accord would be signed was open on 11 December, and is settled", (v) =>
    v.questions.some((q) => q.state === "settled" && /lieu exact|restait à confirmer|candidate/.test(wordsOf(q))),
  ),
  question(2, "who commands the army is open", (v) =>
    v.questions.some((q) => q.state === "open" && /command|arm[ée]e|army|forces armées|Haftar|Hifter/i.test(wordsOf(q))),
  ),
  question(1, "where the government will sit is open", (v) =>
    v.questions.some(
      (q) => q.state === "open" && /capitale qui accueillera|n'a pas été fixée|would sit|unclear/i.test(wordsOf(q)),
    ),
  ),

  figure(2, "13 dead at Derna, 23 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        KILLED.test(measure) &&
        points.some(({ value, low, relation }) => (value ?? low) === 13 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 23 && relation === "corrected"),
    ),
  ),
  figure(1, "600, then 1,700 dead in Benghazi", (v) => counts(v, KILLED, 600) && counts(v, KILLED, 1700)),
  figure(
    1,
    "400,000, then 435,000 displaced inside the country",
    (v) => counts(v, /displace/, 400_000) && counts(v, /displace/, 435_000),
  ),

  view(
    1,
    "the UN, Leon and Kobler mediate",
    (v) =>
      plays(v, /mediator|envoy|facilitator|chair/, UN, /UN\b|United Nations|Nations unies/) &&
      plays(v, /mediator|envoy|facilitator|chair/, "person:martin-kobler", /Kobler/) &&
      plays(v, /mediator|envoy|facilitator|chair/, "person:bernardino-leon", /Le[oó]n/),
  ),
  view(1, "Morocco hosts", (v) => plays(v, /host/, MAR, /Morocco|Maroc/)),
  view(1, "both parliaments are parties", ({ roles }) =>
    [HOR, GNC].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "al-Makhzoum led the delegation of the congress", (v) => plays(v, /delegation-head|negotiator/, null, /Makhzoum/)),
  view(
    1,
    "the House suspended its part on 23 February 2015",
    (v) => eventsOf(v, /suspension|withdrawal|walk-out|refusal|boycott/, /suspend/, "2015-02-23").length > 0,
  ),
  view(2, "the House or its president demands the end of the arms embargo", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /embargo/.test(wordsOf(item))),
  ),
  view(
    1,
    "the embargo's end was refused by the Security Council, or the demand has a history of several reports",
    ({ agenda, timeline }) =>
      agenda.some(
        (item) =>
          /embargo/.test(wordsOf(item)) &&
          (item.support.origins >= 2 || item.history.length >= 2 || item.answers.some(({ kind }) => kind === "refuses")),
      ) ||
      agenda.some((item) => item.kind === "refusal" && /s'y est refusé/.test(wordsOf(item))) ||
      timeline.some((event) => /refusal|rejection/.test(event.kinds.join(" ")) && /s'y est refusé/.test(wordsOf(event))),
  ),
  view(1, "the European Union promised 100 million euros", ({ agenda }) =>
    agenda.some((item) => /commitment|proposal/.test(item.kind) && /100 millions|engagée à verser/.test(wordsOf(item))),
  ),
  view(
    1,
    "the party leaders' declaration of Algiers of 11 March 2015 stands in the timeline",
    (v) => eventsOf(v, /agreement|signature|declaration|statement/, /déclaration|sign/i, "2015-03-11").length > 0,
  ),
  view(
    1,
    "the congress refused the text of July",
    (v) =>
      v.timeline.some((e) => /refus|reject/.test(e.kinds.join(" ")) && /refused the text|reject this paper/.test(wordsOf(e))) ||
      v.agenda.some((item) => item.kind === "refusal" && /refused the text|reject this paper/.test(wordsOf(item))) ||
      v.positions.some(({ cells }) => cells.some((cell) => cell.stance === "opposes" && /refused|reject/.test(wordsOf(cell)))),
  ),

  trap("round 3 was held on 26 February", (v) => v.rounds.some((it) => held(it) && days(it).includes("2015-02-26"))),
  trap("round 4 was held on 12 March", (v) => v.rounds.some((it) => held(it) && days(it).includes("2015-03-12"))),
  trap("round 2 was held on 9 December or 5 January", (v) =>
    v.rounds.some((it) => held(it) && /2014-12-09|2015-01-05/.test(days(it))),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6].includes(number))),
  trap("a numbered round was in Algiers or Tunis", (v) =>
    v.rounds.some(
      (it) => it.number !== null && held(it) && it.place.values.some(({ value }) => value === ALGIERS || value === TUNIS),
    ),
  ),
  trap("the congress sat in rounds 1 or 2", (v) =>
    v.rounds.some(
      (it) =>
        (it.number === 1 || it.number === 2) &&
        it.participants.some(({ actor, standing }) => actor.id === GNC && /happened|claimed/.test(standing)),
    ),
  ),
  trap("the accord was signed on 16 December", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signature|signing/.test(kind)) && standing === "happened" && time.edtf === "2015-12-16",
    ),
  ),
  trap("Aguila Saleh and Saleh al-Makhzoum are one", (v) => oneBearer(v, /Aguila/, /Makhzoum/)),
  trap("Mohamed Choueib and Mohamed Sowane are one", (v) => oneBearer(v, /Choueib|Shoaib|Shuaib/, /Sowane/)),
  trap(
    "the two envoys, or the two parliaments, are one",
    (v) =>
      oneBearer(v, /Le[oó]n$/, /Kobler/) ||
      oneBearer(v, /House of Representatives|Chambre des représentants/, /General National Congress|Congrès général/),
  ),
  trap("Italy hosts the process", ({ roles }) =>
    roles.some(
      ({ role, actor, status, standing }) =>
        role === "host" && actor.id === ITA && status === "current" && /happened/.test(standing),
    ),
  ),
  trap("the corrected number of dead contradicts the right one", (v) => rivals(v, "23", "13")),
  trap("the dead of Benghazi contradict the dead of the country", (v) =>
    ["600", "1700"].some((city) => ["1000", "2800", "3000", "4000"].some((all) => rivals(v, city, all))),
  ),
  trap(
    "the hostages of In Amenas died in 2015, or contradict a toll of Libya",
    (v) =>
      v.timeline.some((event) => /In Amenas/.test(wordsOf(event)) && (event.time.edtf ?? "").startsWith("2015")) ||
      v.contested.some(({ question: asked, values }) => asked === "figure" && values.some(({ value }) => value === "38")),
  ),
  trap("the congress initialled the accord of July", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        kinds.includes("agreement") &&
        standing === "happened" &&
        (time.edtf ?? "").startsWith("2015-07-11") &&
        participants.some(({ actor, as }) => actor.id === GNC && as === "actor"),
    ),
  ),
];
