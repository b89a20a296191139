/** What the fourteen reports of `twoareas/` come to: written down before the record of them was looked at. */
import type { ProcessView, RecordEvent, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { bearsBoth, checksOf, contests, eventsOf, held, onlyRound, present, seriesOf, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:two-areas-sudan");
const [SDN, SPLMN, ETH, DEU, UN] = ["state:SDN", "group:splm-n", "state:ETH", "state:DEU", "org:un"];
const [ADDIS, BERLIN, KAMPALA] = ["place:addis-ababa", "place:berlin", "place:kampala"];

/** All that is told of the days of a round, in one text. */
const daysOf = (it: Round | null): string =>
  it === null ? "" : [it.dates.value ?? "", ...it.dates.values.map(({ value }) => value)].join(" ");

/** True where the days of the round that bears this number are those from one to the other, and nobody disputes them. */
function lasted(v: ProcessView, number: number, first: string, last: string): boolean {
  const it = onlyRound(v, number);
  const days = daysOf(it);
  return it !== null && held(it) && it.dates.state !== "contested" && days.includes(first) && days.includes(last);
}

/** The held talks without a number whose days match. */
const unnumbered = ({ rounds }: ProcessView, days: RegExp): readonly Round[] =>
  rounds.filter((it) => it.number === null && held(it) && days.test(daysOf(it)));

/** True where something told in such words is contested otherwise than as a count. */
const denied = ({ contested }: ProcessView, words: RegExp): boolean =>
  contested.some(
    ({ question: asked, values }) => asked !== "figure" && values.some(({ support }) => words.test(wordsOf({ support }))),
  );

const happened = ({ standing }: RecordEvent): boolean => standing === "happened" || standing === "claimed";
const signing = /agreement|sign/;

export const TWOAREAS_CHECKS: readonly Check[] = [
  round(
    1,
    "the first direct talks began on 24 April 2013",
    (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2013-04-24")) || eventsOf(v, /./, /./, "2013-04-24").length > 0,
  ),
  round(2, "round 5 is one, from 13 to 18 February 2014", (v) => lasted(v, 5, "2014-02-13", "2014-02-18")),
  round(1, "round 5 was in Addis Ababa", (v) => onlyRound(v, 5)?.place.value === ADDIS),
  round(1, "Sudan and the SPLM-N sat in round 5, the UN or its envoy watched", (v) => {
    const it = onlyRound(v, 5);
    return (
      present(it, SDN, SPLMN) &&
      it !== null &&
      [...it.observers, ...it.participants].some(({ actor }) => actor.id === UN || /Menkerios/.test(actor.name))
    );
  }),
  round(2, "round 6 is one, from 22 to 30 April 2014", (v) => lasted(v, 6, "2014-04-22", "2014-04-30")),
  round(2, "round 7 is one, from 12 to 17 November 2014", (v) => lasted(v, 7, "2014-11-12", "2014-11-17")),
  round(2, "round 8 is one, from 4 to 8 December 2014", (v) => lasted(v, 8, "2014-12-04", "2014-12-08")),
  round(2, "round 9 was planned for 15 January 2015 and not held", (v) => {
    const it = onlyRound(v, 9);
    return (
      it !== null &&
      !held(it) &&
      [daysOf(it), ...it.planned.map(({ edtf }) => edtf ?? "")].some((day) => day.includes("2015-01-15"))
    );
  }),
  round(2, "round 10 is one, from 19 to 23 November 2015", (v) => lasted(v, 10, "2015-11-19", "2015-11-23")),
  round(2, "the informal talks of 22 to 24 January 2016 were in Berlin", (v) =>
    unnumbered(v, /2016-01-2[2-4]/).some(({ place }) => place.value === BERLIN),
  ),
  round(2, "talks on 9 to 14 August 2016, without a number", (v) => unnumbered(v, /2016-08-(09|14)/).length === 1),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 18 February 2014 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2014-02-18" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(
    1,
    "Yasir, Yassir and Yasser Arman are one",
    (v) => bearsBoth(v, /Yasir Arman/, /Yasser Arman/) && bearsBoth(v, /Yassir Arman/, /Yasser Arman/),
  ),
  merge(
    1,
    "Ghandour, Ghandur and Gandour are one",
    (v) => bearsBoth(v, /Ghandour/, /Ghandur/) && bearsBoth(v, /Ghandour/, /Gandour/),
  ),
  merge(1, "Abdelaziz al-Hilou and Abdel Aziz al-Hilu are one", (v) => bearsBoth(v, /Abdelaziz al-Hilou/, /Abdel Aziz al-Hilu/)),
  merge(1, "Malik Agar and Malik Aggar are one", (v) => bearsBoth(v, /Malik Agar/, /Malik Aggar/)),
  merge(1, "Ibrahim Mahmoud and Mahmud Hamid are one", (v) => bearsBoth(v, /Mahmoud Hamid/, /Mahmud Hamid/)),
  merge(
    2,
    "the signature of 21 March 2016 is one event, and happened",
    (v) => eventsOf(v, signing, /./, "2016-03-21").filter(happened).length === 1,
  ),
  merge(1, "the framework agreement of 28 June 2011 is one event", (v) => eventsOf(v, signing, /./, "2011-06-28").length === 1),
  merge(1, "the raid on Heiban is of 1 May 2016", (v) => eventsOf(v, /./, /Heiban|bombed|raid/, "2016-05-01").length > 0),
  merge(
    1,
    "the shelling of Kadugli is of 11 November 2014",
    (v) => eventsOf(v, /./, /Kadugli|marché|market|bombard|shell/, "2014-11-11").length > 0,
  ),

  contradiction(2, "nine dead at Kadugli, or five", (v) => contests(v, ["figure"], "9", "5")),
  contradiction(2, "430,000 displaced inside the two states, or 170,000", (v) => contests(v, ["figure"], "430000", "170000")),
  contradiction(2, "the rebels shelled Kadugli, or did not", (v) => denied(v, /marché|roquettes|mise en scène/)),
  contradiction(2, "the government walked out of round 7, or did not", (v) => denied(v, /walked out/)),
  contradiction(2, "the army bombed Heiban, or did not", (v) => denied(v, /bombed|Heiban/)),
  contradiction(1, "the government asked for the ninth round to be put off, or did not", (v) =>
    denied(v, /à la demande du gouvernement|réclamé ce report|reportés sine die/),
  ),

  question(2, "where the January meeting would be was open, with Berlin and Kampala, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2015-11-23" &&
        q.options.some(({ actor }) => actor.id === BERLIN || actor.id === DEU) &&
        q.options.some(({ actor }) => actor.id === KAMPALA || actor.id === "state:UGA") &&
        q.state === "settled",
    ),
  ),
  question(2, "who is to inspect the relief flights is open since 18 February 2014", (v) =>
    v.questions.some((q) => /inspect/.test(wordsOf(q)) && q.askedSince === "2014-02-18" && q.state === "open"),
  ),
  question(2, "whether the opposition would sign was open, and is settled", (v) =>
    v.questions.some((q) => /signeront/.test(wordsOf(q)) && q.askedSince === "2016-03-22" && q.state === "settled"),
  ),
  question(1, "when the two sides would meet again was open in January 2015, and is settled", (v) =>
    v.questions.some((q) => /se revoir|ignore quand/.test(wordsOf(q)) && q.askedSince === "2015-01-16" && q.state === "settled"),
  ),
  question(1, "whether Germany would host again was not decided", (v) =>
    v.questions.some((q) => /nothing had been decided|host a second/.test(wordsOf(q))),
  ),

  figure(2, "six children dead at Heiban, sixteen were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 6 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 16 && relation === "corrected"),
    ),
  ),
  figure(1, "450,000 displaced by 2016", (v) => seriesOf(v, /displaced/, 450_000).length > 0),
  figure(1, "120,000 refugees in Maban, 35,000 in Ethiopia, in two series", (v) => {
    const maban = seriesOf(v, /refugee|displaced|hosted|fled/, 120_000);
    const ethiopia = seriesOf(v, /refugee|displaced|hosted|fled/, 35_000);
    return maban.length > 0 && ethiopia.length > 0 && !maban.some(({ id }) => ethiopia.some((other) => other.id === id));
  }),
  figure(1, "more than 3,000 dead in the two regions since 2011", (v) =>
    seriesOf(v, /killed|dead|death/, 3_000).some(({ since }) => since?.startsWith("2011") === true),
  ),

  view(1, "Sudan and the SPLM-N are parties", ({ roles }) =>
    [SDN, SPLMN].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "the African Union, its panel or Mbeki mediates", ({ roles }) =>
    roles.some(
      ({ role, actor }) => role === "mediator" && (/^org:(african-union|auhip)$/.test(actor.id) || /Mbeki/.test(actor.name)),
    ),
  ),
  view(1, "Ethiopia is the host", ({ roles }) => roles.some(({ role, actor }) => role === "host" && actor.id === ETH)),
  view(2, "Ghandour, then Ibrahim Mahmoud Hamid led the government's delegation", ({ roles }) =>
    [/G(h)?and(o)?ur/, /Ma[hk]m(o)?ud/].every((name) =>
      roles.some(({ role, actor }) => role === "delegation-head" && name.test(actor.name)),
    ),
  ),
  view(2, "the SPLM-N demands self-rule, Khartoum refuses it", ({ agenda }) => {
    const about = agenda.filter((item) => /self-rule|autonomie/.test(wordsOf(item)));
    return (
      about.some(({ kind }) => kind === "demand" || kind === "objective") &&
      about.some(({ kind, answers }) => kind === "refusal" || answers.some((answer) => answer.kind === "refuses"))
    );
  }),
  view(1, "part of the aid is to come from Asosa: asked for or offered", ({ agenda }) =>
    agenda.some((item) => /demand|proposal/.test(item.kind) && /Asosa|fifth|20 %/.test(wordsOf(item))),
  ),
  view(1, "the government promised to let children be vaccinated", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /vaccin/.test(wordsOf(item))),
  ),

  trap("round 9 was held", (v) => v.rounds.some((it) => it.number === 9 && held(it))),
  trap("rounds that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 5, 6, 7, 8, 9, 10].includes(number)),
  ),
  trap("talks were held in Kampala, Doha or Paris", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && it.place.values.some(({ value, standing }) => standing === "happened" && /kampala|doha|paris/i.test(value)),
    ),
  ),
  trap("the SPLM-N or its allies signed the roadmap in March 2016", (v) =>
    eventsOf(v, signing, /./, "2016-03-21").some(
      ({ standing, participants }) =>
        standing === "happened" &&
        participants.some(
          ({ actor, as }) =>
            as === "actor" && (/^group:(splm-n|jem|slm)/.test(actor.id) || /Arman|Minnawi|Mahdi/.test(actor.name)),
        ),
    ),
  ),
  trap("the framework agreement of 2011 is dated to a year of the reports", (v) =>
    v.timeline.some(
      (event) =>
        /Nafie|accord-cadre (signé|conclu)/.test(wordsOf(event)) &&
        event.standing === "happened" &&
        /^201[2-6]/.test(event.time.edtf ?? ""),
    ),
  ),
  trap("Ibrahim Ghandour and Ibrahim Mahmoud are one", (v) => bearsBoth(v, /G(h)?and(o)?ur/, /Ma[hk]m(o)?ud/)),
  trap("Agar and Arman are one", (v) => bearsBoth(v, /\bAg{1,2}ar\b/, /\bArman\b/)),
  trap("the Sudans are one", (v) => bearsBoth(v, /^(Sudan|Soudan)$/, /^(South Sudan|Soudan du Sud)$/)),
  trap("the SPLM-N and Minnawi's movement are one", (v) =>
    bearsBoth(v, /^SPLM-N|People's Liberation Movement-North/, /^Sudan Liberation Movement|Armée de libération du Soudan/),
  ),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value }) => value === "6") &&
        values.some(({ value, superseded }) => value === "16" && !superseded),
    ),
  ),
  trap("the dead of Kadugli or Heiban contradict those of the two regions or of Darfur", (v) =>
    ["9", "5", "6", "16"].some((few) => contests(v, ["figure"], few, "3000") || contests(v, ["figure"], few, "300000")),
  ),
  trap("the dead of the two regions contradict those of Darfur", (v) => contests(v, ["figure"], "3000", "300000")),
  trap("refugees here contradict refugees there", (v) => contests(v, ["figure"], "120000", "35000")),
  trap("Kiir and Machar sat in the talks", (v) =>
    v.rounds.some(({ participants }) => participants.some(({ actor }) => /Kiir|Machar/.test(actor.name))),
  ),
  trap("the head of the Darfur delegation sat in round 7", (v) =>
    v.rounds.some(({ number, participants }) => number === 7 && participants.some(({ actor }) => /Amin Hassan/.test(actor.name))),
  ),
];
