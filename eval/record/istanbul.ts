/** What the fourteen reports of `istanbul/` come to: written down from the reports alone, before any record of them was looked at. */
import type { DossierRecord, Named, ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, oneName, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:istanbul-ukraine-2025");
const [UKR, RUS, TUR, USA, IRN, ISTANBUL] = ["state:UKR", "state:RUS", "state:TUR", "state:USA", "state:IRN", "place:istanbul"];

/** The key and the name of somebody or something, to be met by one pattern. */
const called = ({ id, name }: Pick<Named, "id" | "name">): string => `${id} ${name}`;

/** Every day told of a round that was held, in one string. */
const daysOf = ({ dates }: ProcessView["rounds"][number]): string =>
  [dates.value ?? "", ...dates.values.filter(({ superseded }) => !superseded).map(({ value }) => value)].join(" ");

/** Words of an agenda item: its contents and its claims. */
const saysOf = (item: ProcessView["agenda"][number]): string => `${item.contents.join(" | ")} | ${wordsOf(item)}`;

/** Words of a question. */
const asks = (item: ProcessView["questions"][number]): string => `${item.contents.join(" | ")} | ${wordsOf(item)}`;

/** True where a contested entry (of any question) is about these words. */
const disputes = (v: ProcessView, words: RegExp): boolean =>
  v.contested.some(({ name, values }) => words.test(name) || values.some(({ support }) => words.test(wordsOf({ support }))));

/** True where some count of this measure (null: any) comes to this number. */
const counts = (v: ProcessView, measure: string | null, number: number): boolean =>
  v.figures.some(
    (series) =>
      (measure === null || series.measure === measure) &&
      series.points.some(({ value, low, high, relation }) => [value, low, high].includes(number) && relation !== "corrected"),
  );

/** Something of this day of 2022 is in the dossier of either process, or among what no process could be named for. */
const inSomeDossier = ({ processes, unassigned }: DossierRecord, day: string): boolean =>
  [...processes, ...(unassigned ? [unassigned] : [])].some(
    ({ rounds, timeline }) =>
      rounds.some((r) => daysOf(r).includes(day)) ||
      timeline.some(
        ({ time }) =>
          (time.edtf ?? "").includes(day) || (day === "2022-03-29" && (time.edtf ?? "").includes("2022-03-29/2022-03-30")),
      ),
  );

export const ISTANBUL_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, held on 16 May 2025", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && it.dates.value === "2025-05-16";
  }),
  round(1, "round 1 was in Istanbul", (v) => {
    const place = onlyRound(v, 1)?.place;
    return place?.value === ISTANBUL || /dolmabah/i.test(place?.name ?? "");
  }),
  round(1, "Ukraine and Russia sat in round 1", (v) => present(onlyRound(v, 1), UKR, RUS)),
  round(2, "round 2 is one, held on 2 June 2025", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && it.dates.value === "2025-06-02";
  }),
  round(1, "round 2 was in Istanbul, at Ciragan", (v) => {
    const place = onlyRound(v, 2)?.place;
    return place?.value === ISTANBUL || /ciragan|çırağan/i.test(place?.name ?? "");
  }),
  round(2, "round 3 is one, held on 23 July 2025", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && it.dates.value === "2025-07-23";
  }),
  round(1, "round 3 had been planned for the last ten days of June", (v) =>
    v.rounds.some((r) => r.number === 3 && r.planned.some(({ edtf }) => edtf.includes("2025-06"))),
  ),
  round(1, "Ukraine and Russia sat in round 3", (v) => present(onlyRound(v, 3), UKR, RUS)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 16 May 2025 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-05-16" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Rustem Umerov and Roustem Oumerov are one", (v) => oneName(v, "Rustem Umerov", "Roustem Oumerov")),
  merge(1, "Vladimir Medinsky and Vladimir Medinski are one", (v) => oneName(v, "Vladimir Medinsky", "Vladimir Medinski")),
  merge(2, "Serguiï Kyslytsia, Serhiy Kyslytsya and Sergiy Kyslytsya are one", (v) =>
    oneName(v, "Serguiï Kyslytsia", "Serhiy Kyslytsya", "Sergiy Kyslytsya"),
  ),
  merge(1, "Andrii Sybiha and Andriï Sybiga are one", (v) => oneName(v, "Andrii Sybiha", "Andriï Sybiga")),
  merge(1, "Zelensky, Zelenskyy and Zelenskiy are one", (v) =>
    oneName(v, "Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy"),
  ),
  merge(1, "the round of 16 May is one round, told by three origins or more", (v) => {
    const told = v.rounds.filter((r) => held(r) && daysOf(r).includes("2025-05-16"));
    return told.length === 1 && told.every(({ support }) => support.origins >= 3);
  }),
  merge(1, "the round of 23 July is one round, told by two origins or more", (v) => {
    const told = v.rounds.filter((r) => held(r) && daysOf(r).includes("2025-07-23"));
    return told.length === 1 && told.every(({ support }) => support.origins >= 2);
  }),

  contradiction(2, "Medinsky threatened to seize Kharkiv and Sumy, or did not", (v) => disputes(v, /Kharkiv|threat/i)),
  contradiction(2, "Kyiv put off the handover of the bodies, or did not", (v) => disputes(v, /postpon|put (it )?off/i)),
  contradiction(2, "46,000 Ukrainian soldiers killed since February 2022, or 250,000", (v) =>
    contests(v, ["figure"], /46000/, /250000/),
  ),
  contradiction(1, "6,060 bodies handed over, or 6,057", (v) => contests(v, ["figure"], /6060/, /6057/)),
  contradiction(1, "Russian dead were among the bodies, or were not", (v) => disputes(v, /glissées|dépouilles de soldats/)),
  contradiction(
    2,
    "the talks are over, or are not",
    (v) => v.status.state === "contested" || contests(v, ["process-status"]) || disputes(v, /pris fin|arrêtés|soit clos|terminé/),
  ),

  question(2, "where the second round would be was open, with the Vatican and Geneva, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        (q.askedSince ?? "").startsWith("2025-05") &&
        q.options.some(({ actor }) => /vatican|\bVAT\b|holy|saint-si|rome/i.test(called(actor))) &&
        q.options.some(({ actor }) => /geneva|genève|\bCHE\b/i.test(called(actor))),
    ),
  ),
  question(2, "who would monitor a ceasefire is open", (v) =>
    v.questions.some((q) => /surveill|monitor/i.test(asks(q)) && q.state === "open"),
  ),
  question(1, "who would monitor a ceasefire was asked from June to November", (v) =>
    v.questions.some((q) => /surveill/i.test(asks(q)) && q.askedSince === "2025-06-02" && q.lastMention === "2025-11-13"),
  ),
  question(1, "whether the presidents will meet was asked", (v) =>
    v.questions.some((q) => /sommet|summit|telle rencontre|déplacement/i.test(asks(q))),
  ),
  question(1, "where or when a fourth round would be is open, or Abu Dhabi is an option for it", (v) =>
    v.questions.some(
      (q) =>
        q.state === "open" &&
        (/quatrième|fourth|ni le lieu ni la date/i.test(asks(q)) ||
          q.options.some(({ actor }) => /abu-?dhabi|abou|\bARE\b/i.test(called(actor)))),
    ),
  ),

  figure(2, "nine dead in the minibus, eleven were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 9 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 11 && relation === "corrected"),
    ),
  ),
  figure(1, "13,580 civilians dead since the invasion by June 2025", (v) => counts(v, "killed", 13_580)),
  figure(1, "232 civilians dead in June 2025", (v) =>
    v.figures.some(
      ({ measure, since, points }) =>
        measure === "killed" &&
        points.some(
          ({ value, low, asOf }) =>
            (value ?? low) === 232 && ((since ?? "").startsWith("2025-06") || (asOf ?? "").startsWith("2025-06")),
        ),
    ),
  ),
  figure(1, "32 dead in Kyiv on 31 July", (v) => counts(v, "killed", 32)),
  figure(1, "390 released on 23 May", (v) => counts(v, "released", 390)),

  view(1, "Turkey hosts or mediates", ({ roles }) =>
    roles.some(({ role, actor }) => (role === "host" || role === "mediator") && actor.id === TUR),
  ),
  view(1, "Ukraine and Russia are parties", ({ roles }) =>
    [UKR, RUS].every((id) => roles.some(({ role, actor }) => (role === "party" || role === "participant") && actor.id === id)),
  ),
  view(1, "Medinsky and Umerov lead the delegations", ({ roles }) =>
    [/Medinsk/, /Umerov|Oumerov/].every((name) =>
      roles.some(({ role, actor }) => role === "delegation-head" && name.test(actor.name)),
    ),
  ),
  view(1, "Umerov is no longer minister of defence", ({ roles }) =>
    roles.some(
      ({ role, titles, status, actor }) =>
        (role === "minister" || /minist/i.test(titles.join(" "))) && status === "former" && /Umerov|Oumerov/.test(actor.name),
    ),
  ),
  view(2, "1,000 prisoners for 1,000 were agreed on 16 May", (v) => {
    const words = /1,000|thousand|mille/;
    return (
      eventsOf(v, /agree|accord|exchange|swap|prisoner/, words, "2025-05-16").length > 0 ||
      v.agenda.some((item) => item.kind === "commitment" && words.test(saysOf(item)))
    );
  }),
  view(2, "Ukraine demands a complete ceasefire, told by two origins or more", ({ agenda, positions }) => {
    const words = /cessez-le-feu|ceasefire|truce|trêve/i;
    const ukrainian = (actor: Named): boolean =>
      actor.id === UKR || /Zelensk|Umerov|Oumerov|Kyslyts|Kyiv|Kiev|Ukrain/.test(called(actor));
    return (
      agenda.some(
        (item) => item.kind === "demand" && item.parties.some(ukrainian) && words.test(saysOf(item)) && item.support.origins >= 2,
      ) ||
      positions.some(
        ({ actor, cells }) =>
          ukrainian(actor) &&
          cells.filter(({ stance, support }) => stance === "demands" && words.test(wordsOf({ support }))).length >= 2,
      )
    );
  }),
  view(1, "Russia demands that Ukraine withdraw from four regions", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /pull its troops|retrait|four regions|quatre régions/.test(saysOf(item))),
  ),
  view(1, "Lavrov would have no talks at the Vatican", ({ agenda, timeline, positions }) => {
    const words = /Saint-Siège|Vatican|romaine|catholique/;
    return (
      agenda.some((item) => item.kind === "refusal" && words.test(saysOf(item))) ||
      timeline.some((e) => /refus|reject/.test(e.kinds.join(" ")) && words.test(wordsOf(e))) ||
      positions.some(({ cells }) => cells.some(({ stance, support }) => stance === "opposes" && words.test(wordsOf({ support }))))
    );
  }),
  view(1, "Russia offers three working groups", ({ agenda, timeline }) => {
    const words = /working groups|groupes de travail/;
    return (
      agenda.some((item) => item.kind === "proposal" && words.test(saysOf(item))) ||
      timeline.some((e) => /propos|offer/.test(e.kinds.join(" ")) && words.test(wordsOf(e)))
    );
  }),
  view(1, "each side undertook on 2 June to hand over up to 6,000 bodies", (v) => {
    const words = /6[.,]000/;
    return (
      v.agenda.some((item) => item.kind === "commitment" && words.test(saysOf(item))) ||
      eventsOf(v, /./, words, "2025-06-02").length > 0
    );
  }),
  view(2, "the meeting of 29 March 2022 stands under its own date, in one of the two dossiers", (_, record) =>
    inSomeDossier(record, "2022-03-29"),
  ),

  trap("talks were held on 15 May, when they had been announced", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value, superseded }) => !superseded && value === "2025-05-15")),
  ),
  trap("talks were held at the Vatican, in Rome, in Geneva or in Abu Dhabi", (v) =>
    v.rounds.some(
      (r) => held(r) && r.place.values.some(({ value, name }) => /vatican|rome|geneva|abu-?dhabi|VAT/i.test(`${value} ${name}`)),
    ),
  ),
  trap("a round was held in the last ten days of June", (v) =>
    v.rounds.some((r) => held(r) && /2025-06-(2\d|30)/.test(daysOf(r))),
  ),
  trap("a fourth round was held, or a round that nobody told", (v) =>
    v.rounds.some((r) => r.number !== null && (![1, 2, 3, 4].includes(r.number) || (r.number === 4 && held(r)))),
  ),
  trap("a numbered round of 2025 is dated to 2022", (v) => v.rounds.some((r) => r.number !== null && /2022-/.test(daysOf(r)))),
  trap("Iran's talks with the Europeans of 25 July are a round of these", (v) =>
    v.rounds.some((r) => (held(r) && daysOf(r).includes("2025-07-25")) || present(r, IRN)),
  ),
  trap("the United States sat at the table of round 1", (v) => v.rounds.some((r) => r.number === 1 && present(r, USA))),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "11" && !superseded),
    ),
  ),
  trap("civilians and soldiers, or a month and the whole war, contradict each other", (v) =>
    contests(v, ["figure"], /13580/, /46000|250000|\b232\b/),
  ),
  trap(
    "the dead of the minibus, of Kyiv or of the whole war contradict each other",
    (v) =>
      contests(v, ["figure"], /^(9|11)$/, /\b(32|13580|14500|46000)\b/) || contests(v, ["figure"], /^32$/, /13580|14500|46000/),
  ),
  trap("Sybiha and Yermak are one", (v) => oneName(v, "Andrii Sybiha", "Andriy Yermak")),
  trap(
    "Medinsky and Putin are one",
    (v) => oneName(v, "Vladimir Medinsky", "Vladimir Putin") || oneName(v, "Vladimir Medinski", "Vladimir Poutine"),
  ),
  trap("the presidents met", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        standing === "happened" &&
        /meeting|summit|talks/.test(kinds.join(" ")) &&
        (time.edtf ?? "").startsWith("2025-08") &&
        [/Zelensk/, /Putin|Poutine/].every((name) => participants.some(({ actor }) => name.test(actor.name))),
    ),
  ),
  trap("the communiqué of 2022 was signed", (_, { processes }) =>
    processes.some(({ timeline }) =>
      timeline.some(
        (e) => e.standing === "happened" && /sign|agreement/.test(e.kinds.join(" ")) && /jamais été signé/.test(wordsOf(e)),
      ),
    ),
  ),
];
