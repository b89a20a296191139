/** What the fourteen reports of `geneva/` come to: written down before the record of them was looked at. */
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, oneName, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:geneva-international-discussions");
const [GEO, RUS, USA, GENEVA] = ["state:GEO", "state:RUS", "state:USA", "place:geneva"];

export const GENEVA_CHECKS: readonly Check[] = [
  round(2, "round 56 is one, on 5 October 2022", (v) => onlyRound(v, 56)?.dates.value === "2022-10-05"),
  round(1, "round 56 was in Geneva", (v) => onlyRound(v, 56)?.place.value === GENEVA),
  round(1, "Georgia and Russia sat in round 56", (v) => present(onlyRound(v, 56), GEO, RUS)),
  round(2, "round 57 is one, on 4 and 5 April 2023", (v) => onlyRound(v, 57)?.dates.value === "2023-04-04/2023-04-05"),
  round(1, "round 57 was in Geneva", (v) => onlyRound(v, 57)?.place.value === GENEVA),
  round(1, "Georgia, Russia and the United States sat in round 57", (v) => present(onlyRound(v, 57), GEO, RUS, USA)),
  round(2, "a round 58 was on 11 and 12 July 2023", (v) =>
    v.rounds.some(({ number, dates }) => number === 58 && dates.value === "2023-07-11/2023-07-12"),
  ),
  round(1, "that round 58 was in Geneva, with Georgia, Russia and the United States", (v) =>
    v.rounds.some(
      (r) => r.number === 58 && r.dates.value?.startsWith("2023-07-1") && r.place.value === GENEVA && present(r, GEO, RUS, USA),
    ),
  ),
  round(2, "the meeting of the mechanism in Ergneti on 20 July 2023 stands by itself", (_, record) =>
    [...record.processes, ...(record.unassigned ? [record.unassigned] : [])].some(({ rounds, timeline }) =>
      [
        ...rounds.map(({ dates, place }) => [dates.value, place.name] as const),
        ...timeline.map(({ time, place }) => [time.edtf, place.name] as const),
      ].some(([day, place]) => day === "2023-07-20" && place === "Ergneti"),
    ),
  ),
  round(1, "round 59 is one, in Geneva", (v) => onlyRound(v, 59)?.place.value === GENEVA),
  round(1, "round 60 is one, and planned", (v) => {
    const it = onlyRound(v, 60);
    return it !== null && !held(it);
  }),
  round(1, "round 60 was last put off to April 2024", (v) => {
    const it = onlyRound(v, 60);
    return [it?.dates.value, ...(it?.planned.map(({ edtf }) => edtf) ?? [])].includes("2024-04");
  }),
  round(1, "the first round was on 15 October 2008", (v) => onlyRound(v, 1)?.dates.value === "2008-10-15"),
  round(1, "talks were planned for 6 and 7 December 2022", (v) =>
    v.timeline.some(({ time }) => time.told.some(({ edtf }) => edtf === "2022-12-06/2022-12-07")),
  ),
  round(2, "the round of December 2022 is told as not held", (v) =>
    v.timeline.some(
      ({ time, standing, kinds }) =>
        (time.edtf ?? "").startsWith("2022-12") &&
        (standing === "denied" || standing === "contested" || kinds.some((kind) => /cancel|postpone|suspension/.test(kind))),
    ),
  ),

  merge(2, "all fourteen reports belong to it", ({ sources }) => sources.length === 14),
  merge(2, "Andrey, Andrei Rudenko and Andreï Roudenko are one", (v) =>
    oneName(v, "Andrey Rudenko", "Andreï Roudenko", "Andrei Rudenko"),
  ),
  merge(1, "Lasha and Lacha Darsalia are one", (v) => oneName(v, "Lasha Darsalia", "Lacha Darsalia")),
  merge(2, "Konstantin Kochiev and Kochiyev are one", (v) => oneName(v, "Konstantin Kochiev", "Konstantin Kochiyev")),
  merge(1, "Tamaz Ginturi and Guintouri are one", (v) => oneName(v, "Tamaz Ginturi", "Tamaz Guintouri")),
  merge(2, "the killing of 6 November 2023 is one event told by both reports", (v) => {
    const told = eventsOf(v, /kill|shoot|attack/, /tué|killing|shot/i, "2023-11-06");
    return told.length === 1 && (told[0]?.support.origins ?? 0) >= 2;
  }),
  merge(2, "the copy of 6 April 2023 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2023-04-06" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "the announcements of round 59 for December are its plan", (v) =>
    (onlyRound(v, 59)?.planned ?? []).some(({ edtf }) => edtf.startsWith("2023-12")),
  ),
  merge(
    1,
    "the agreement that ended the war is of August 2008",
    (v) => eventsOf(v, /agreement|ceasefire/, /./, "2008-08").length > 0,
  ),

  contradiction(2, "round 59 ended on the 6th, or on the 7th", (v) =>
    contests(v, ["round-date"], /2023-12-0(5\/2023-12-0)?6/, /2023-12-07/),
  ),
  contradiction(2, "Georgian delegates walked out, or did not", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        ["did-it-happen", "said-and-denied"].includes(asked) &&
        values.some(({ support }) => /left the room/.test(wordsOf({ support }))) &&
        values.some(({ support }) => /walked out/.test(wordsOf({ support }))),
    ),
  ),
  contradiction(2, "Tbilisi refused to sign, or had nothing to sign", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /refusé de le signer|aucun texte/.test(wordsOf({ support })))),
  ),
  contradiction(2, "three citizens are held, or two", (v) => contests(v, ["figure"], "3", "2")),
  contradiction(2, "39 were detained since January, or 14", (v) => contests(v, ["figure"], "39", "14")),
  contradiction(2, "Russian soldiers shot the man, or did not", (v) =>
    v.contested.some(
      ({ values }) =>
        values.some(({ support }) => /tiré|fired|shot/.test(wordsOf({ support }))) &&
        values.some(({ support }) => /tué|shot|killing/.test(wordsOf({ support }))),
    ),
  ),
  contradiction(1, "fences were built this year, or none was", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /fence/.test(wordsOf({ support })))),
  ),

  question(2, "where the next round is was open from October 2022, with Istanbul and Minsk named", (v) =>
    v.questions.some(
      ({ issue, askedSince, options }) =>
        issue === "venue" &&
        (askedSince ?? "").startsWith("2022-10") &&
        ["place:istanbul", "place:minsk"].every((id) => options.some(({ actor }) => actor.id === id)),
    ),
  ),
  question(1, "it was settled for Geneva", (v) =>
    v.questions.some(
      ({ issue, state, askedSince, settledBy }) =>
        issue === "venue" &&
        (askedSince ?? "").startsWith("2022-10") &&
        state === "settled" &&
        settledBy.some(({ value }) => value === GENEVA),
    ),
  ),
  question(2, "whether the mechanism of Gali resumes is asked from April 2023 to February 2024", (v) =>
    v.questions.some(
      ({ support, askedSince, lastMention }) =>
        /Gali/.test(wordsOf({ support })) && askedSince === "2023-04-05" && lastMention === "2024-02-20",
    ),
  ),
  question(1, "and open", (v) => v.questions.some((q) => /Gali/.test(wordsOf(q)) && q.state === "open")),
  question(1, "Russia wants another venue, Georgia does not", (v) => {
    const stances = (actor: string) =>
      v.positions
        .filter((p) => p.actor.id === actor && p.issue === "venue")
        .flatMap(({ cells }) => cells.map(({ stance }) => stance));
    return stances(RUS).includes("demands") && stances(GEO).includes("opposes");
  }),

  figure(1, "about 850 died in the war, of them 228 civilians: two counts", (v) => {
    const dead = v.figures.filter(({ measure }) => measure === "killed");
    const of = (value: number) => dead.find(({ points }) => points.some((point) => point.value === value));
    return of(850) !== undefined && of(228) !== undefined && of(850) !== of(228);
  }),
  figure(1, "290,000 and 300,000 displaced are one series without contradiction", (v) =>
    v.figures.some(
      ({ measure, points, contested }) =>
        (measure === "displaced" || measure === "refugees") &&
        !contested &&
        [290_000, 300_000].every((value) => points.some((point) => point.value === value || point.high === value)),
    ),
  ),

  view(1, "it goes on", ({ status }) => status.value === "ongoing"),
  view(1, "since October 2008", ({ since }) => since.value?.startsWith("2008-10") === true),
  view(1, "the UN, the European Union and the OSCE lead it", ({ roles }) =>
    ["org:un", "org:eu", "org:osce"].every((id) => roles.some(({ actor, kind }) => kind === "process" && actor.id === id)),
  ),
  view(1, "Rudenko leads the Russian delegation, Darsalia the Georgian", ({ roles }) =>
    [/Rudenko|Roudenko/, /La(s|c)ha Darsalia/].every((name) =>
      roles.some(({ role, actor }) => role === "delegation-head" && name.test(actor.name)),
    ),
  ),
  view(2, "Georgia asks for the release of the three detainees in one item told by two reports", ({ agenda }) =>
    agenda.some(
      ({ kind, parties, support }) =>
        kind === "demand" &&
        parties.some(({ id }) => id === GEO) &&
        /release|libération/.test(wordsOf({ support })) &&
        support.origins > 1,
    ),
  ),

  trap("the 58th meeting of the mechanism is taken for round 58 of the discussions", (v) =>
    v.rounds.some(({ number, dates, place }) => {
      const days = dates.values.map(({ value }) => value).join(" ");
      return number === 58 && days.includes("2023-07-1") && (days.includes("2023-07-20") || place.state === "contested");
    }),
  ),
  trap("Levan and Lasha Darsalia are one", (v) => oneName(v, "Lasha Darsalia", "Levan Darsalia")),
  trap("Egor and Konstantin Kochiev are one", (v) => oneName(v, "Konstantin Kochiev", "Egor Kotchiev")),
  trap("a town that was only proposed was the place of a round", (v) =>
    v.rounds.some((r) => held(r) && r.place.values.some(({ value }) => value === "place:minsk" || value === "place:istanbul")),
  ),
  trap("civilians contradict all the dead", (v) => contests(v, ["figure"], "850", "228")),
  trap("the round of December 2022 was held", (v) =>
    v.rounds.some((r) => r.standing === "happened" && r.dates.value?.startsWith("2022-12") === true),
  ),
  trap("the round of March 2022 was held", (v) =>
    v.rounds.some((r) => r.standing === "happened" && r.dates.value?.startsWith("2022-03") === true),
  ),
  trap(
    "the agreement of 2008 is dated 2023",
    (v) => eventsOf(v, /agreement|ceasefire/, /Sarkozy|ceasefire agreement/, "2023").length > 0,
  ),
  trap("round 60 was held", (v) => v.rounds.some((r) => r.number === 60 && held(r))),
  trap("the corrected month contradicts the right one", (v) =>
    v.contested.some(({ values }) => values.some(({ value, superseded }) => value === "2023-11" && !superseded)),
  ),
  trap("the war's first day or its agreement is a round", (v) =>
    v.rounds.some(({ dates }) => dates.value?.startsWith("2008-08") === true),
  ),
  trap(
    "the round of a month's Wednesday is another than that of 5 April",
    (v) => v.rounds.filter(({ number, dates }) => number === 57 || (dates.value ?? "").includes("2023-04")).length > 1,
  ),
  trap("rounds that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 56, 57, 58, 59, 60].includes(number)),
  ),
];
