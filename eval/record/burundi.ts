/** What the fourteen reports of `burundi/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { bearsBoth, checksOf, contests, disputed, eventsOf, held, onlyRound, present, seriesOf, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:inter-burundian");
const [BDI, UGA, TZA, UN, AU, EU] = ["state:BDI", "state:UGA", "state:TZA", "org:un", "org:african-union", "org:eu"];

const daysOf = (it: Round | null) => [it?.dates.value, ...(it?.dates.values ?? []).map(({ value }) => value)].join(" ");
const lasted = (it: Round | null, ...days: readonly string[]) =>
  it !== null && held(it) && it.dates.state !== "contested" && days.every((day) => daysOf(it).includes(day));
const opening = ({ rounds }: ProcessView) =>
  rounds.filter((it) => (it.number === null || it.number === 0) && held(it) && daysOf(it).includes("2015-12-28"));
/** True where all that bear such a name are one. */
const single = ({ identities }: ProcessView, name: RegExp) =>
  identities.filter(({ names }) => names.some((it) => name.test(it))).length === 1;
const FLED = /refugees|displaced/;

export const BURUNDI_CHECKS: readonly Check[] = [
  round(2, "the opening of 28 December 2015 is one round without a number", (v) => opening(v).length === 1),
  round(1, "the opening was in Entebbe, in Uganda", (v) =>
    opening(v).some(({ place, host }) => place.value === "place:entebbe" || (place.value === null && host.value === UGA)),
  ),
  round(2, "round 1 is one, from 21 to 24 May 2016", (v) => lasted(onlyRound(v, 1), "2016-05-21", "2016-05-24")),
  round(1, "round 1 was planned for 2 May", (v) => (onlyRound(v, 1)?.planned ?? []).some(({ edtf }) => edtf === "2016-05-02")),
  round(1, "the AU, the UN and the EU watched round 1", (v) => present(onlyRound(v, 1), AU, UN, EU)),
  round(2, "round 2 is one, from 12 to 14 July 2016", (v) => lasted(onlyRound(v, 2), "2016-07-12", "2016-07-14")),
  round(2, "round 3 is one, from 16 to 18 February 2017", (v) => lasted(onlyRound(v, 3), "2017-02-16", "2017-02-18")),
  round(2, "round 4 is one, from 27 November to 8 December 2017", (v) => lasted(onlyRound(v, 4), "2017-11-27", "2017-12-08")),
  round(2, "round 5 is one, from 25 to 29 October 2018", (v) => lasted(onlyRound(v, 5), "2018-10-25", "2018-10-29")),
  round(1, "round 5 was planned for 19 October", (v) =>
    (onlyRound(v, 5)?.planned ?? []).some(({ edtf }) => edtf === "2018-10-19"),
  ),
  round(1, "rounds 1 to 5 were in Arusha", (v) =>
    [1, 2, 3, 4, 5].every((number) => onlyRound(v, number)?.place.value === "place:arusha"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 21 May 2016 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2016-05-21" && sameOrigin.length === 1),
  ),
  merge(2, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Alain-Aimé and Alain Aimé Nyamitwe are one", (v) => single(v, /Alain[- ]Aim[ée] Nyamitwe/)),
  merge(1, "Léonard and Leonard Nyangoma are one", (v) => single(v, /L[ée]onard Nyangoma/)),
  merge(1, "Crispus and Chrispus Kiyonga are one", (v) => single(v, /Ch?rispus Kiyonga/)),
  merge(1, "Libérat and Liberat Mfumukeko are one", (v) => single(v, /Lib[ée]rat Mfumukeko/)),
  merge(1, "Benjamin Mkapa and Benjamin William Mkapa are one", (v) => single(v, /Benjamin (?:William )?Mkapa/)),
  merge(1, "round 4 is told by both of its reports", (v) => (onlyRound(v, 4)?.support.origins ?? 0) >= 2),

  contradiction(2, "564 killed since April 2015, or 1,155", (v) => contests(v, ["figure"], "564", "1155")),
  contradiction(1, "87 dead on 11 December 2015, or 154", (v) => contests(v, ["figure"], "87", "154")),
  contradiction(2, "the government's delegates walked out of round 2, or did not", (v) => disputed(v, /walk(?:ed)? out/)),
  contradiction(2, "the parties agreed to 6 January, or did not", (v) => disputed(v, /consensus|entendues|agreed to the date/)),
  contradiction(
    2,
    "the dialogue is over, or is not",
    (v) => v.status.state === "contested" || disputed(v, /is over|not over|come to an end/),
  ),
  contradiction(1, "Cnared had a hand in the attack of Ruhagarika, or had none", (v) =>
    disputed(v, /implication|saboteurs|agissaient/),
  ),

  question(2, "whether talks go on in Kampala or in Arusha was open in December 2015, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2015-12-28" &&
        ["place:kampala", "place:arusha"].every((id) => q.options.some(({ actor }) => actor.id === id)) &&
        q.state === "settled",
    ),
  ),
  question(2, "where the fifth round would be was open in December 2017, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince === "2017-12-08" || (q.lastMention ?? "") >= "2017-12-08") &&
        q.options.some(({ actor }) => actor.id === "place:kampala") &&
        q.state === "settled",
    ),
  ),
  question(2, "who would guarantee an agreement is open", (v) =>
    v.questions.some((q) => /guarantee|garant/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether the third term is on the agenda is open", (v) =>
    v.questions.some((q) => /troisième mandat|figurera|third term/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "who takes over from Mkapa is open", (v) =>
    v.questions.some((q) => /take over/.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "26 dead at Ruhagarika, 28 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 26 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 28 && relation === "corrected"),
    ),
  ),
  figure(1, "220,000 fled at first, 270,000 by July 2016", (v) =>
    [220_000, 270_000].every((number) => seriesOf(v, FLED, number).length > 0),
  ),
  figure(
    1,
    "of 390,000 who fled, 230,000 in Tanzania are another series",
    (v) =>
      seriesOf(v, FLED, 390_000).length > 0 &&
      seriesOf(v, FLED, 230_000).length > 0 &&
      seriesOf(v, FLED, 390_000, 230_000).length === 0,
  ),

  view(2, "Mkapa mediates, or is called facilitator", ({ roles }) =>
    roles.some(
      ({ role, titles, actor }) =>
        /Mkapa/.test(actor.name) && (role === "mediator" || titles.some((it) => /facilitat/i.test(it))),
    ),
  ),
  view(1, "Museveni, Uganda or the EAC mediates", ({ roles }) =>
    roles.some(({ role, actor }) => role === "mediator" && (/Museveni/.test(actor.name) || [UGA, "org:eac"].includes(actor.id))),
  ),
  view(
    1,
    "Tanzania hosts, Burundi is a party",
    ({ roles }) =>
      roles.some(({ role, actor }) => role === "host" && actor.id === TZA) &&
      roles.some(({ role, actor }) => role === "party" && actor.id === BDI),
  ),
  view(1, "Alain-Aimé Nyamitwe or Nduwimana led the government's delegation", ({ roles }) =>
    roles.some(({ role, actor }) => role === "delegation-head" && /Nyamitwe|Nduwimana/.test(actor.name)),
  ),
  view(
    1,
    "Jérémie Minani speaks for Cnared, Jean Minani leads it",
    ({ roles }) =>
      roles.some(({ role, actor }) => role === "spokesperson" && /J[ée]r[ée]mie Minani/.test(actor.name)) &&
      roles.some(({ role, actor }) => /leader|delegation-head|other/.test(role) && /Jean Minani/.test(actor.name)),
  ),
  view(1, "Mkapa promised to meet the exiles", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /rencontrer|meet/.test(wordsOf(item))),
  ),
  view(1, "Cnared demands to be invited", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /invit/.test(wordsOf(item))),
  ),
  view(1, "the government demands that the suspects be extradited or handed over", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /extradition|handed over|arrestation/.test(wordsOf(item))),
  ),
  view(
    1,
    "the government refuses to sit with those it calls putschists",
    (v) =>
      v.agenda.some(
        (item) => item.kind === "refusal" && /putschistes|criminals|coup|poursuit|s'assiérait|sit with/.test(wordsOf(item)),
      ) || eventsOf(v, /refus/, /putschistes|criminals|coup|poursuit|s'assiérait|sit with/, null).length > 0,
  ),
  view(1, "Mkapa was appointed on 2 March 2016", (v) => eventsOf(v, /./, /appoint/, "2016-03-02").length > 0),
  view(1, "Mkapa received Cnared in Brussels in June 2016", (v) => eventsOf(v, /./, /Brussels|Bruxelles/, "2016-06").some(held)),

  trap("round 1 was held on 2 May", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2016-05-02"))),
  trap("talks were held on 6 or 16 January 2016", (v) => v.rounds.some((it) => held(it) && /2016-01-(?:06|16)/.test(daysOf(it)))),
  trap("round 3 was held in September 2016", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2016-09"))),
  trap("round 5 was held on 19 October", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2018-10-19"))),
  trap("a round was held in Kampala, Bujumbura or Brussels", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /kampala|bujumbura|bru(?:ss|x)el/i.test(value))),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![0, 1, 2, 3, 4, 5].includes(number))),
  trap("the government sat in round 3, which it boycotted", (v) =>
    (onlyRound(v, 3)?.participants ?? []).some(({ actor, standing }) => actor.id === BDI && standing === "happened"),
  ),
  trap("the two Nyamitwes are one", (v) => bearsBoth(v, /Alain[- ]Aim[ée] Nyamitwe/, /Willy Nyamitwe/)),
  trap("the two Minanis are one", (v) => bearsBoth(v, /Jean Minani/, /J[ée]r[ée]mie Minani/)),
  trap("the CNDD and the CNDD-FDD are one", (v) => bearsBoth(v, /^CNDD$/i, /^CNDD-FDD$/i)),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "28" && !superseded),
    ),
  ),
  trap(
    "the dead of one attack, or of the old war, contradict those of the crisis",
    (v) => contests(v, ["figure"], "300000", /^(?:87|154|564|1155|26)$/) || contests(v, ["figure"], "564", /^(?:87|154|26)$/),
  ),
  trap("those who fled to Tanzania contradict all who fled", (v) =>
    contests(v, ["figure"], /138000|230000/, /220000|260000|270000|390000|400000/),
  ),
  trap("an agreement came of round 4 or 5", (v) =>
    ["2017-12", "2018-10"].some((month) =>
      eventsOf(v, /agreement/, /./, month).some((event) => event.standing === "happened" && !/document/.test(wordsOf(event))),
    ),
  ),
  trap("the retold accord of August 2000 is dated to these years", (v, { processes }) =>
    [v, ...processes].some(({ timeline }) =>
      timeline.some(
        (event) =>
          event.kinds.includes("agreement") &&
          event.standing === "happened" &&
          /Mandela|Nyerere|(?:August|août)(?: 28,)? 2000/.test(wordsOf(event)) &&
          (event.time.edtf ?? "").startsWith("201"),
      ),
    ),
  ),
];
