/** What the fourteen reports of `minsk/` come to: written from the reports alone, before any reading or record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, onlyRound, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:minsk");
const [MINSK, ASTANA] = ["place:minsk", "place:astana"];

const UKRAINE = /state:UKR|Kuchma|Koutchma|kuchma|Poroshenko|Porochenko|poroshenko/;
const RUSSIA = /state:RUS|Z(o)?urabov|zurabov|Putin|Poutine|putin/;
const OSCE = /org:osce|Tagliavini|tagliavini/;
const REBELS = /group:(dnr|lnr)|Zakhar(t)?chenko|Plotnits|Pushilin|Pouchiline|pushilin|separatis|séparatis|rebel/;

/** True where for each pattern somebody who sits at the table of the round or watches it bears such a name or id. */
function sat(it: Round | null, ...patterns: readonly RegExp[]): boolean {
  const there = [...(it?.participants ?? []), ...(it?.observers ?? [])].map(({ actor }) => `${actor.id} ${actor.name}`);
  return it !== null && patterns.every((pattern) => there.some((who) => pattern.test(who)));
}

/** All the days that are told for a round. */
const daysOf = (it: Round | null): string =>
  [it?.dates.value ?? "", ...(it?.dates.values ?? []).map(({ value }) => value)].join(" ");

/** True where one identity bears names that match each of the patterns. */
function oneBearer({ identities }: ProcessView, ...patterns: readonly RegExp[]): boolean {
  return identities.some(({ names }) => patterns.every((pattern) => names.some((name) => pattern.test(name))));
}

/** True where a contested entry rests on words that match. */
function disputed({ contested }: ProcessView, words: RegExp): boolean {
  return contested.some(({ values }) => values.some(({ support }) => words.test(wordsOf({ support }))));
}

/** The values of the points of each series of this measure. */
function seriesOf({ figures }: ProcessView, measure: RegExp): readonly (readonly (number | null)[])[] {
  return figures
    .filter((it) => measure.test(it.measure))
    .map(({ points }) => points.map(({ value, low, high }) => value ?? low ?? high));
}

/** True where an event or talks without number are told for days that begin so. */
function onDay({ timeline, rounds }: ProcessView, day: string): boolean {
  return (
    timeline.some(({ time, standing }) => (time.edtf ?? "").includes(day) && standing !== "planned") ||
    rounds.some((it) => held(it) && daysOf(it).includes(day))
  );
}

export const MINSK_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, and was held on 1 September 2014", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && it.dates.state !== "contested" && daysOf(it).includes("2014-09-01");
  }),
  round(1, "round 1 was in Minsk", (v) => onlyRound(v, 1)?.place.value === MINSK),
  round(2, "round 2 is one, and was held on 5 September 2014", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && it.dates.state !== "contested" && daysOf(it).includes("2014-09-05");
  }),
  round(1, "round 2 was in Minsk", (v) => onlyRound(v, 2)?.place.value === MINSK),
  round(2, "round 3 is one, and was held in the night of 19 to 20 September 2014", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && it.dates.state !== "contested" && /2014-09-(19|20)/.test(daysOf(it));
  }),
  round(1, "Ukraine, Russia and the separatists sat in round 3", (v) => sat(onlyRound(v, 3), UKRAINE, RUSSIA, REBELS)),
  round(2, "round 4 is one, and was held on 24 December 2014", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && held(it) && it.dates.state !== "contested" && daysOf(it).includes("2014-12-24");
  }),
  round(1, "the OSCE and Russia, or their envoys, were at round 4", (v) => sat(onlyRound(v, 4), OSCE, RUSSIA)),
  round(2, "round 5 is one, and was held on 31 January 2015", (v) => {
    const it = onlyRound(v, 5);
    return it !== null && held(it) && daysOf(it).includes("2015-01-31");
  }),
  round(2, "round 5 was planned for 26 December, then for January", (v) => {
    const plans = onlyRound(v, 5)?.planned.map(({ edtf }) => edtf ?? "") ?? [];
    return plans.some((it) => it.includes("2014-12-26")) && plans.some((it) => /2015-01-(16|30)/.test(it));
  }),
  round(1, "Pushilin and Kuchma, or their sides, sat in round 5", (v) => sat(onlyRound(v, 5), UKRAINE, REBELS)),
  round(1, "the meeting of 7 February 2018 is told", (v) => onDay(v, "2018-02-07")),
  round(2, "the leaders talked in Minsk on 11 and 12 February 2015", (v) =>
    [...v.rounds.filter(held).map((it) => daysOf(it)), ...v.timeline.map(({ time }) => time.edtf ?? "")].some((days) =>
      days.includes("2015-02-11"),
    ),
  ),

  merge(1, "twelve reports or more belong to it", ({ sources }) => sources.length >= 12),
  merge(2, "the copy of 26 December 2014 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2014-12-26" && sameOrigin.length === 1),
  ),
  merge(2, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRIGÉ") === true && supersedes.length === 1),
  ),
  merge(1, "Alexander Zakharchenko and Alexandre Zakhartchenko are one", (v) => oneBearer(v, /Zakharchenko/, /Zakhartchenko/)),
  merge(1, "Plotnitsky, Plotnitskiy and Plotnitski are one", (v) => oneBearer(v, /Plotnitsky/, /Plotnitskiy/, /Plotnitski$/)),
  merge(1, "Denis Pushilin and Denis Pouchiline are one", (v) => oneBearer(v, /Pushilin/, /Pouchiline/)),
  merge(1, "Iryna Herashchenko and Irina Guerachtchenko are one", (v) => oneBearer(v, /Herashchenko/, /Guerachtchenko/)),
  merge(1, "Vladimir Makei and Vladimir Makeï are one", (v) => oneBearer(v, /Makei/, /Makeï/)),
  merge(2, "the protocol of 5 September 2014 is one agreement that happened, told by several", (v) => {
    const told = eventsOf(v, /agreement/, /./, "2014-09-05").filter(({ standing }) => standing === "happened");
    return told.length === 1 && told.every(({ support }) => support.origins >= 2);
  }),
  merge(2, "the accord of 12 February 2015 is an agreement that happened, told by both reports as one", (v) => {
    const told = eventsOf(v, /agreement/, /./, "2015-02").filter(
      ({ standing, time }) => standing === "happened" && (time.edtf ?? "").includes("2015-02-12"),
    );
    // The leaders' understanding and the text signed by the contact group may stand apart.
    return told.length <= 2 && told.some(({ support }) => support.origins >= 2);
  }),

  contradiction(2, "145 Ukrainian servicemen were freed, or 150", (v) => contests(v, ["figure"], /145/, /150/)),
  contradiction(2, "5,486 killed, or up to 50,000", (v) => contests(v, ["figure"], /5486/, /50000/)),
  contradiction(2, "Ukrainian troops were surrounded in Debaltseve, or not", (v) => disputed(v, /surrounded/)),
  contradiction(1, "the rebels shelled near Mariupol, or did not", (v) => disputed(v, /shelled|fired on the town/)),
  contradiction(1, "the rebels fired on the bus, or did not", (v) => disputed(v, /bombardé|tiré sur le véhicule|pas nous/)),
  contradiction(1, "an ultimatum was delivered, or not", (v) => disputed(v, /ultimatum/)),

  question(2, "whether the talks would leave Minsk was open in January 2018, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.issue === "venue" || /Astana|venue|quitter/.test(wordsOf(q))) &&
        q.askedSince?.startsWith("2018-01") === true &&
        q.state === "settled",
    ),
  ),
  question(1, "Minsk and Astana were the options", (v) =>
    v.questions.some(({ options }) =>
      [/place:minsk|state:BLR/, /place:astana|state:KAZ/].every((it) => options.some(({ actor }) => it.test(actor.id))),
    ),
  ),
  question(2, "whether the border or the elections come first is open", (v) =>
    v.questions.some(
      (q) =>
        q.state === "open" &&
        /border|elections|élections|scrutin|frontière|restitution|dans quel ordre|deux étapes|le point n'a pas/i.test(
          `${wordsOf(q)} ${q.contents.join(" ")}`,
        ),
    ),
  ),
  question(1, "the status of the rebel territories is open", (v) =>
    v.questions.some((q) => q.state === "open" && /statut|status/i.test(wordsOf(q))),
  ),
  question(1, "when the sides would meet again was open at the end of 2014", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2014-12") && (q.issue === "talks-date" || /meet again|when the sides/.test(wordsOf(q))),
    ),
  ),

  figure(2, "12 dead in the bus, 13 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 12 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 13 && relation === "corrected"),
    ),
  ),
  figure(1, "at least three of the counts of all the dead make one series", (v) =>
    seriesOf(v, /killed|dead|deaths/).some(
      (told) => [2593, 3171, 4700, 5086, 5486, 10_300, 13_000].filter((it) => told.includes(it)).length >= 3,
    ),
  ),
  figure(1, "13,000 dead by the end of 2019", (v) => seriesOf(v, /killed|dead|deaths/).some((told) => told.includes(13_000))),
  figure(1, "the civilians among the dead are counted apart", (v) =>
    v.figures.some(
      ({ measure, population, points }) =>
        measure === "killed" &&
        /civil/i.test(JSON.stringify(population)) &&
        points.some(({ value, low }) => [2500, 3300].includes(value ?? low ?? 0)),
    ),
  ),

  view(1, "Belarus hosts", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        role === "host" && /state:BLR|place:minsk|Belarus|Loukachenko|Lukashenko/.test(`${actor.id} ${actor.name}`),
    ),
  ),
  view(1, "the OSCE or one of its envoys mediates", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        /mediator|envoy|representative|chair|facilitator/.test(role) &&
        /org:osce|Tagliavini|tagliavini|Sajdik|Grau|grau/.test(`${actor.id} ${actor.name}`),
    ),
  ),
  view(1, "Kuchma leads Ukraine's delegation", ({ roles }) =>
    roles.some(
      ({ role, actor }) => /delegation|negotiator|envoy|representative/.test(role) && /Kuchma|Koutchma/.test(actor.name),
    ),
  ),
  view(2, "the separatists demand that the blockade be lifted, from 2014 to 2018", ({ agenda }) => {
    const asked = agenda.filter((it) => it.kind === "demand" && /blockade|blocus/.test(wordsOf(it)));
    return new Set(asked.flatMap(({ support }) => support.claims.map(({ document }) => document))).size >= 3;
  }),
  view(
    1,
    "Kiev refuses to lift it",
    (v) =>
      v.agenda.some(
        (it) => it.kind === "refusal" && /blockade|refuses to do so|ruled that out|Nobody will finance/.test(wordsOf(it)),
      ) ||
      v.agenda.some(
        (it) => it.kind === "demand" && /blockade|blocus/.test(wordsOf(it)) && (it.answers.length > 0 || /refus/.test(it.status)),
      ) ||
      v.positions.some(({ cells }) =>
        cells.some(
          ({ stance, support }) => stance === "opposes" && /refuses to do so|ruled that out|blockade/.test(wordsOf({ support })),
        ),
      ),
  ),
  view(1, "heavy weapons or artillery are to be withdrawn", ({ agenda }) =>
    agenda.some(
      (it) => /commitment|objective|demand/.test(it.kind) && /artillery|heavy weapons|artillerie|armes lourdes/.test(wordsOf(it)),
    ),
  ),
  view(1, "the prisoners swapped on 26 December 2014 and on 29 December 2019 are two events", (v) => {
    const days = v.timeline.filter(({ standing }) => standing !== "planned").map(({ time }) => time.edtf ?? "");
    return days.some((it) => it.startsWith("2014-12-26")) && days.some((it) => it.startsWith("2019-12-29"));
  }),

  trap("round 5 was held on the day it was called off", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2014-12-26"))),
  ),
  trap("round 5 was held on 16 January 2015", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2015-01-16"))),
  ),
  trap(
    "the summit planned in Astana took place",
    (v) =>
      v.rounds.some((r) => held(r) && r.place.values.some(({ value }) => value === ASTANA)) ||
      v.timeline.some(
        ({ standing, time, place }) =>
          standing === "happened" &&
          (time.edtf ?? "").startsWith("2015-01-15") &&
          place.values.some(({ value }) => value === ASTANA),
      ),
  ),
  trap("Kazakhstan hosts the talks", ({ roles }) =>
    roles.some(
      ({ role, actor, status, standing }) =>
        role === "host" && actor.id === "state:KAZ" && status === "current" && standing === "happened",
    ),
  ),
  trap("the two Zakharchenkos are one", (v) => oneBearer(v, /Alexand/, /Vitali/)),
  trap("the Minsk Group of the OSCE is the Minsk process", (v) =>
    oneBearer(v, /groupe de Minsk/i, /pourparlers de Minsk|Minsk talks|Minsk process|accords de Minsk|Minsk agreements/i),
  ),
  trap("Syria or Azerbaijan sits at the table", (v) => v.rounds.some((r) => sat(r, /state:(SYR|AZE|ARM)/))),
  trap("the dead of the airliner contradict a toll of the war", (v) => contests(v, ["figure"], /^\D*298\b/, /2593|3171/)),
  trap(
    "the civilian dead contradict all the dead",
    (v) => contests(v, ["figure"], /\b3300\b/, /\b13000\b/) || contests(v, ["figure"], /\b2500\b/, /\b10300\b/),
  ),
  trap("a toll of 2014 contradicts one of 2018 or 2019", (v) =>
    contests(v, ["figure"], /\b(2593|3171|4700)\b/, /\b(10300|13000)\b/),
  ),
  trap("the dead of the bus contradict those of Mariupol", (v) => contests(v, ["figure"], /^\D*1[23]\b/, /^\D*30\b/)),
  trap(
    "the prisoners of one side contradict those of the other",
    (v) => contests(v, ["figure"], /\b222\b/, /\b1(45|50)\b/) || contests(v, ["figure"], /\b76\b/, /\b124\b/),
  ),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value, superseded }) => value === "13" && !superseded) &&
        values.some(({ value }) => value === "12"),
    ),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number))),
  trap("the retold protocol is dated to 2015", (v) =>
    v.timeline.some(
      ({ kinds, time, support }) =>
        kinds.includes("agreement") &&
        /protocole (conclu le|du) 5 septembre/.test(wordsOf({ support })) &&
        (time.edtf ?? "").startsWith("2015"),
    ),
  ),
];
