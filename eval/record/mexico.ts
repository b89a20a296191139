/** What the fourteen reports of `mexico/` come to: written down before the record of them was looked at. */
import type { DossierRecord, ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, oneName, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:mexico-venezuela");
const [VEN, MEX, NOR, BRB, NLD, RUS, USA] = [
  "state:VEN",
  "state:MEX",
  "state:NOR",
  "state:BRB",
  "state:NLD",
  "state:RUS",
  "state:USA",
];
const PLATFORM = "group:plataforma-unitaria";
const MEXICO_CITY = "place:mexico-city";
const BARBADOS = /bridgetown|barbad|:BRB/i;

/** All days that anybody told for a round. */
const daysOf = (it: Round | null): string => it?.dates.values.map(({ value }) => value).join(" ") ?? "";

/** True of the dossier, or of that of the agreement which the talks moved to: a report on Bridgetown may be in either. */
const inEither = ({ processes }: DossierRecord, holds: (view: ProcessView) => boolean): boolean =>
  processes.some((it) => (it.id === "process:mexico-venezuela" || it.id === "process:barbados-venezuela") && holds(it));

/** True where one series has each of these counts. */
const oneSeries = ({ figures }: ProcessView, ...counts: readonly number[]): boolean =>
  figures.some(({ points }) =>
    counts.every((count) => points.some(({ value, low, high }) => [value, low, high].includes(count))),
  );

/** True where a contested entry rests on such words. */
const contestedWords = ({ contested }: ProcessView, words: RegExp): boolean =>
  contested.some(({ values }) => values.length > 1 && values.some(({ support }) => words.test(wordsOf({ support }))));

/** True where something is demanded, promised or refused in such words. */
const onAgenda = ({ agenda }: ProcessView, kind: RegExp, words: RegExp): boolean =>
  agenda.some((item) => kind.test(item.kind) && words.test(wordsOf(item)));

export const MEXICO_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 13 to 14 August 2021", (v) => {
    const it = onlyRound(v, 1);
    const days = daysOf(it);
    return (
      it !== null && held(it) && it.dates.state !== "contested" && days.includes("2021-08-13") && days.includes("2021-08-14")
    );
  }),
  round(1, "round 1 was in Mexico City", (v) => onlyRound(v, 1)?.place.value === MEXICO_CITY),
  round(1, "Venezuela and the Unitary Platform sat in round 1", (v) => present(onlyRound(v, 1), VEN, PLATFORM)),
  round(1, "the Netherlands and Russia watched round 1", (v) => present(onlyRound(v, 1), NLD, RUS)),
  round(2, "round 2 is one, from 3 to 6 September 2021", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && daysOf(it).includes("2021-09-03") && daysOf(it).includes("2021-09-06");
  }),
  round(2, "round 3 is one, from 25 to 27 September 2021", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && daysOf(it).includes("2021-09-25") && daysOf(it).includes("2021-09-27");
  }),
  round(1, "round 3 had been planned for 24 September 2021", (v) =>
    (onlyRound(v, 3)?.planned ?? []).some(({ edtf }) => edtf.includes("2021-09-24")),
  ),
  round(2, "round 4 is one, and was held on 26 November 2022", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && held(it) && it.dates.value?.startsWith("2022-11-26") === true;
  }),
  round(2, "round 4 had been planned for 17 October 2021", (v) =>
    v.rounds.some(({ number, planned }) => number === 4 && planned.some(({ edtf }) => edtf.includes("2021-10-17"))),
  ),
  round(1, "round 4 was in Mexico City", (v) =>
    v.rounds.some((it) => it.number === 4 && held(it) && it.place.value === MEXICO_CITY),
  ),
  round(1, "the signing of 17 October 2023 in Barbados is told", (_, record) =>
    inEither(
      record,
      (v) =>
        v.rounds.some((it) => held(it) && daysOf(it).includes("2023-10-17")) ||
        eventsOf(v, /agreement|sign|talks|round/, /./, "2023-10-17").length > 0,
    ),
  ),

  merge(2, "twelve reports or more belong to it", ({ sources }) => sources.length >= 12),
  merge(2, "the copy of 7 September 2021 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2021-09-07" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Melik-Bagdasarov and Melik-Bagdassarov are one", (v) =>
    oneName(v, "Sergey Melik-Bagdasarov", "Sergueï Melik-Bagdassarov"),
  ),
  merge(1, "Jorge Rodríguez is one, with the accent and without", (v) => {
    const his = v.identities.filter(({ names }) => names.some((name) => /^Jorge Rodr[ií]guez$/.test(name)));
    return his.length === 1;
  }),
  merge(1, "Camila and Camilla Fabri are one", (v) => oneName(v, "Camila Fabri", "Camilla Fabri")),
  merge(1, "Alex and Álex Saab are one", (v) => {
    const his = v.identities.filter(({ names }) => names.some((name) => /^[AÁ]lex Saab$/.test(name)));
    return his.length === 1;
  }),
  merge(
    2,
    "the suspension of 16 October 2021 is one event",
    (v) => eventsOf(v, /suspen|withdraw/, /suspen/i, "2021-10-16").length === 1,
  ),
  merge(1, "the memorandum of 13 August 2021 is one agreement, told by two", (v) => {
    const told = eventsOf(v, /agreement|sign/, /m[eé]morandum/i, "2021-08-13").filter(({ standing }) => standing === "happened");
    return told.length === 1 && told.every(({ support }) => support.origins >= 2);
  }),
  merge(2, "the agreement of 26 November 2022 is one event, and happened", (v) => {
    const told = eventsOf(v, /agreement|sign/, /./, "2022-11-26").filter(({ standing }) => standing === "happened");
    return told.length === 1;
  }),

  contradiction(2, "124 dead in the protests of 2017, or 163", (v) => contests(v, ["figure"], "124", "163")),
  contradiction(2, "the government boycotted the opening of round 3, or did not", (v) => contestedWords(v, /boycott/)),
  contradiction(
    2,
    "the dialogue is over, or is not",
    (v) => v.status.state === "contested" || contestedWords(v, /terminé/) || contests(v, ["process-status"], "ended"),
  ),
  contradiction(1, "the United States promised to release its share, or did not", (v) =>
    contestedWords(v, /had promised|such promise/),
  ),
  contradiction(1, "the government cancelled the flight before the extradition, or did not", (v) =>
    contestedWords(v, /cancelled/),
  ),
  contradiction(1, "Washington signed the memorandum, or did not", (v) =>
    contestedWords(v, /signed too|has signed nothing|denied it/),
  ),

  question(2, "where the talks would be was open in July 2021, with Mexico City, Bridgetown and Oslo, and is settled", (v) =>
    v.questions.some(
      ({ askedSince, options, state }) =>
        askedSince?.startsWith("2021-07") === true &&
        [/mexico|:MEX/i, BARBADOS, /oslo/i].every((place) => options.some(({ actor }) => place.test(actor.id))) &&
        state === "settled",
    ),
  ),
  question(2, "where the next talks would be was open again in 2023, with Barbados among the places", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince?.startsWith("2023") === true || q.lastMention?.startsWith("2023") === true) &&
        (q.options.some(({ actor }) => BARBADOS.test(actor.id)) || /Barbad|house has not been chosen|lieu même/.test(wordsOf(q))),
    ),
  ),
  question(1, "who releases the money is open", (v) =>
    v.questions.some((q) => /débloquera|unfreeze/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether Machado may stand is open", (_, record) =>
    inEither(record, (v) => v.questions.some((q) => /Machado/.test(wordsOf(q)) && q.state === "open")),
  ),
  question(1, "no date was known for the next round after the suspension or after Bogotá", (v) =>
    v.questions.some(
      (q) =>
        q.issue === "talks-date" ||
        /date n'a été|no date for the next round|neither when nor where|when and where/.test(wordsOf(q)),
    ),
  ),

  figure(2, "262 political prisoners, 292 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 262 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 292 && relation === "corrected"),
    ),
  ),
  figure(1, "262 and 245 political prisoners are one series", (v) => oneSeries(v, 262, 245)),
  figure(1, "5.6 and 7.1 million who left are one series", (v) => oneSeries(v, 5_600_000, 7_100_000)),
  figure(1, "2.5 million Venezuelans in Colombia", (v) => oneSeries(v, 2_500_000)),

  view(1, "Mexico is or was the host", ({ roles }) =>
    roles.some(({ role, actor }) => role === "host" && (actor.id === MEX || actor.id === MEXICO_CITY)),
  ),
  view(1, "Norway or its envoy mediates", ({ roles }) =>
    roles.some(
      ({ role, actor }) => /mediator|facilitator/.test(role) && (actor.id === NOR || /Nylander|Norw|Norv/.test(actor.name)),
    ),
  ),
  view(1, "Venezuela and the Unitary Platform are parties", ({ roles }) =>
    [VEN, PLATFORM].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(2, "Rodríguez and Blyde head the delegations", ({ roles }) =>
    [/Rodr[ií]guez/, /Blyde/].every((name) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(2, "the talks moved to Barbados", (_, record) =>
    inEither(
      record,
      (v) =>
        v.roles.some(
          ({ role, actor }) => role === "host" && (actor.id === BRB || BARBADOS.test(actor.id) || /Mottley/.test(actor.name)),
        ) ||
        v.rounds.some(
          (it) => held(it) && daysOf(it).includes("2023") && it.place.values.some(({ value }) => BARBADOS.test(value)),
        ) ||
        v.timeline.some(
          ({ time, place }) => (time.edtf ?? "").startsWith("2023-10") && place.values.some(({ value }) => BARBADOS.test(value)),
        ),
    ),
  ),
  view(1, "Caracas demands that the sanctions be lifted", (v) => onAgenda(v, /demand/, /sanctions/)),
  view(1, "the fund was promised for the end of January 2023", (v) =>
    onAgenda(v, /commitment/, /fund up and running|\bfonds? social/),
  ),
  view(
    1,
    "the Platform refuses Saab as a delegate",
    (v) =>
      onAgenda(v, /refusal/, /accept him|refuses to accept/) ||
      v.timeline.some(
        (event) => /refus|reject/.test(event.kinds.join(" ")) && /accept him|refuses to accept/.test(wordsOf(event)),
      ),
  ),
  view(
    1,
    "Caracas refuses to go back to Mexico before the fund is fed",
    (v) =>
      onAgenda(v, /refusal/, /retourner|alimenté/) ||
      v.timeline.some((event) => /refus|reject/.test(event.kinds.join(" ")) && /retourner|alimenté/.test(wordsOf(event))),
  ),

  trap("a round was held on 17 October 2021", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2021-10-17"))),
  trap("a round was held in December 2022", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2022-12"))),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number))),
  trap("one of the first four rounds was in a town that was only considered, or where others met", (v) =>
    v.rounds.some(
      (it) =>
        it.number !== null &&
        it.number <= 4 &&
        held(it) &&
        it.place.values.some(({ value }) => /oslo|bridgetown|BRB|barbad|paris|bogota|doha|QAT/i.test(value)),
    ),
  ),
  trap("the talks of 2018 or 2019 are a numbered round, or those of Oslo were in 2021", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        ((it.number !== null && /201[89]/.test(daysOf(it))) ||
          (/2021/.test(daysOf(it)) && it.place.values.some(({ value }) => /oslo|bridgetown|BRB/.test(value)))),
    ),
  ),
  trap("the meeting of Paris is a numbered round", (v) =>
    v.rounds.some((it) => it.number !== null && held(it) && daysOf(it).includes("2022-11-11")),
  ),
  trap("the Platform or the government sat in the conference of Bogotá", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.place.values.some(({ value }) => /bogota/.test(value)) &&
        it.participants.some(({ actor }) => actor.id === PLATFORM || actor.id === VEN),
    ),
  ),
  trap("Alex Saab and the attorney general are one", (v) =>
    v.identities.some(({ names }) => names.some((name) => /lex Saab/.test(name)) && names.some((name) => /Tarek/.test(name))),
  ),
  trap("Jorge and Delcy Rodríguez are one", (v) =>
    v.identities.some(
      ({ names }) => names.some((name) => name.startsWith("Jorge")) && names.some((name) => name.startsWith("Delcy")),
    ),
  ),
  trap("the president and his son are one", (v) =>
    v.identities.some(
      ({ id, names }) =>
        names.some((name) => /Maduro Guerra/.test(name)) &&
        (id === "person:nicolas-maduro" || names.some((name) => /^Nicol[aá]s Maduro$/.test(name))),
    ),
  ),
  trap(
    "what was corrected contradicts what is right",
    (v) =>
      v.contested.some(({ values }) =>
        values.some(({ value, superseded }) => (value === "292" || value.includes("2021-10-11")) && !superseded),
      ) || v.rounds.some(({ dates }) => dates.value?.includes("2021-10-11") === true),
  ),
  trap(
    "counts of different scopes are one series",
    (v) =>
      oneSeries(v, 124, 43) ||
      oneSeries(v, 163, 43) ||
      oneSeries(v, 5_600_000, 1_700_000) ||
      oneSeries(v, 7_100_000, 2_500_000) ||
      oneSeries(v, 262, 133),
  ),
  trap("the United States signed the memorandum or an agreement of the parties", (v) =>
    v.timeline.some(
      ({ kinds, standing, participants, time }) =>
        kinds.includes("agreement") &&
        standing === "happened" &&
        /^2021-0[89]|^2022-11/.test(time.edtf ?? "") &&
        participants.some(({ actor, as }) => actor.id === USA && as === "actor"),
    ),
  ),
  trap("the process is over, and nobody says otherwise", (v) => v.status.value === "ended" && v.status.state !== "contested"),
  trap("the break of August 2019, retold, is dated to 2021 or later", (v) =>
    v.timeline.some(
      ({ time, support }) =>
        /pulled his delegates|avait rompus|broke up without/.test(wordsOf({ support })) && /^202[1-3]/.test(time.edtf ?? ""),
    ),
  ),
];
