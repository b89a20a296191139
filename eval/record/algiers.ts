/** What the fourteen reports of `algiers/` come to: written down before the record of them was looked at. */
import type { FigureSeries, ProcessView, RecordEvent, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:algiers");
const [MLI, DZA, CMA, MNLA, ALGIERS, BAMAKO] = [
  "state:MLI",
  "state:DZA",
  "group:cma",
  "group:mnla",
  "place:algiers",
  "place:bamako",
];

/** All that is told of when a round was. */
const daysOf = (it: Round | null): string => it?.dates.values.map(({ value }) => value).join(" ") ?? "";

/** True where one identity bears a name for each of these patterns. */
const named = ({ identities }: ProcessView, ...patterns: readonly RegExp[]): boolean =>
  identities.some(({ names }) => patterns.every((pattern) => names.some((name) => pattern.test(name))));

const took = ({ standing }: Pick<RecordEvent, "standing">): boolean =>
  standing === "happened" || standing === "claimed" || standing === "contested";

/** Agreements, initialled or signed, that took place on this day. */
const signed = (v: ProcessView, day: string): readonly RecordEvent[] =>
  eventsOf(v, /agreement|sign|declaration/, /./, day).filter((event) => took(event) && !event.speech);

const counts = ({ points }: Pick<FigureSeries, "points">, wanted: number): boolean =>
  points.some(({ value, low, high }) => (value ?? low ?? high) === wanted);

const PLATFORM = /Platform|Plateforme|Plate-forme/i;

export const ALGIERS_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 16 to 24 July 2014", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && it.dates.state !== "contested" && /2014-07-16/.test(daysOf(it)) && /2014-07-24/.test(daysOf(it));
  }),
  round(1, "round 1 was in Algiers", (v) => onlyRound(v, 1)?.place.value === ALGIERS),
  round(1, "Mali and the MNLA sat in round 1", (v) => present(onlyRound(v, 1), MLI, MNLA)),
  round(1, "the UN, the AU, ECOWAS and Niger attended round 1", (v) =>
    present(onlyRound(v, 1), "org:un", "org:african-union", "org:ecowas", "state:NER"),
  ),
  round(2, "round 2 is one, and began on 1 September 2014", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && (it.dates.value ?? "").startsWith("2014-09-01");
  }),
  round(2, "round 2 was planned for 17 August 2014", (v) =>
    (onlyRound(v, 2)?.planned ?? []).some(({ edtf }) => (edtf ?? "").includes("2014-08-17")),
  ),
  round(2, "round 3 is one, from 19 to 23 October 2014", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && /2014-10-19/.test(daysOf(it)) && /2014-10-23/.test(daysOf(it));
  }),
  round(2, "round 4 is one, from 20 to 27 November 2014", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && held(it) && /2014-11-20/.test(daysOf(it)) && /2014-11-27/.test(daysOf(it));
  }),
  round(2, "round 5 is one, and began on 16 February 2015", (v) => {
    const it = onlyRound(v, 5);
    return it !== null && held(it) && /2015-02-16/.test(daysOf(it)) && it.dates.state !== "contested";
  }),
  round(2, "round 5 was planned for 8 January 2015", (v) =>
    (onlyRound(v, 5)?.planned ?? []).some(({ edtf }) => (edtf ?? "").includes("2015-01-08")),
  ),
  round(1, "Mali and the CMA sat in round 5", (v) => present(onlyRound(v, 5), MLI, CMA)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 2 September 2014 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2014-09-02" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRIG") === true && supersedes.length === 1),
  ),
  merge(1, "Ramtane and Ramdane Lamamra are one", (v) => named(v, /Ramtane Lamamra/, /Ramdane Lamamra/)),
  merge(1, "Bilal Ag Achérif, Ag Acherif and Ag Cherif are one", (v) => named(v, /Ag Ach[ée]rif/, /Ag Ch[ée]rif/)),
  merge(1, "Algabass and Alghabass Ag Intalla are one", (v) => named(v, /Algabass/, /Alghabass/)),
  merge(
    2,
    "the exchange of prisoners of 15 July 2014, told in two languages, is one event",
    (v) => eventsOf(v, /./, /échang|exchang/, "2014-07-15").length === 1,
  ),
  merge(2, "the initialling of 1 March 2015 is one event, and took place", (v) => signed(v, "2015-03-01").length === 1),
  merge(
    2,
    "the CMA's signature of 20 June 2015, told by three reports, is one event",
    (v) => signed(v, "2015-06-20").length === 1,
  ),

  contradiction(2, "33 soldiers died in the battle for Kidal, or 50", (v) => contests(v, ["figure"], /^33\b/, /^50\b/)),
  contradiction(2, "the army took part in the assault of Menaka, or did not", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked !== "figure" &&
        values.some(({ support }) => /participé à l'assaut|pris part à cette attaque/.test(wordsOf({ support }))),
    ),
  ),
  contradiction(2, "the talks collapsed in November 2014, or did not", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /collapse|It's over|dead/.test(wordsOf({ support })))),
  ),
  contradiction(1, "77 were killed at Gao, or more than 80", (v) => contests(v, ["figure"], /77/, /80/)),
  contradiction(
    1,
    "the government had agreed to withdraw from Gao and Timbuktu, or not: the denial is kept",
    (v) =>
      [
        ...v.contested.flatMap(({ values }) => values),
        ...v.timeline.filter(({ kinds }) => /deni/.test(kinds.join(" "))),
        ...v.agenda,
      ].some(({ support }) => /withdraw/.test(wordsOf({ support }))) ||
      v.positions.some(({ cells }) =>
        cells.some(({ stance, support }) => stance === "denies" && /withdraw/.test(wordsOf({ support }))),
      ),
  ),

  question(2, "where the talks would be was open, with Algiers and Ouagadougou, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2014-06-11" &&
        q.options.some(({ actor }) => actor.id === "place:ouagadougou") &&
        q.options.some(({ actor }) => actor.id === ALGIERS) &&
        q.state === "settled",
    ),
  ),
  question(2, "where the accord would be signed was open in February 2015, and is settled", (v) =>
    v.questions.some(
      (q) =>
        /^2015-0[23]/.test(q.askedSince ?? "") &&
        (q.issue === "signing" || /celle-ci|cérémonie|ceremony|sign/i.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(1, "where the accord would be signed has Bamako and Algiers for options", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2015") &&
        [ALGIERS, BAMAKO].every((place) => q.options.some(({ actor }) => actor.id === place)),
    ),
  ),
  question(2, "how many fighters the army would take is open", (v) =>
    v.questions.some(
      (q) => /how many|combien|number|nombre|fighters|former rebels|anciens rebelles/i.test(wordsOf(q)) && q.state === "open",
    ),
  ),
  question(1, "the status of Azawad is open", (v) =>
    v.questions.some((q) => /statut de l'Azawad|tranchée/.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "14 dead at Menaka, 19 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 14 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 19 && relation === "corrected"),
    ),
  ),
  figure(1, "140,000 refugees in July 2014 and 137,000 in June 2015", (v) =>
    [140_000, 137_000].every((wanted) => v.figures.some((series) => counts(series, wanted))),
  ),
  figure(1, "100,000 displaced inside Mali", (v) => v.figures.some((series) => counts(series, 100_000))),
  figure(1, "eight killed at the governor's office of Kidal on 17 May 2014", (v) =>
    v.figures.some((series) => series.measure === "killed" && counts(series, 8)),
  ),

  view(1, "Algeria hosts or mediates", ({ roles }) =>
    roles.some(({ role, actor }) => /host|mediator/.test(role) && (actor.id === DZA || /Lamamra/.test(actor.name))),
  ),
  view(1, "Mali, the CMA and the Platform are parties", ({ roles }) => {
    const parties = roles.filter(({ role }) => role === "party").map(({ actor }) => actor);
    return [MLI, CMA].every((id) => parties.some((actor) => actor.id === id)) && parties.some(({ name }) => PLATFORM.test(name));
  }),
  view(1, "Diop led the government's delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Diop/.test(actor.name)),
  ),
  view(
    2,
    "the process is ended, or its end is at least told",
    ({ status }) => status.value === "ended" || status.values.some(({ value }) => value === "ended"),
  ),
  view(2, "the rebels demand a federal state", ({ agenda }) =>
    agenda.some((item) => /demand|objective/.test(item.kind) && /f[ée]d[ée]ra/i.test(wordsOf(item))),
  ),
  view(
    1,
    "Bamako refuses federalism or autonomy",
    (v) =>
      v.agenda.some((item) => item.kind === "refusal" && /f[ée]d[ée]ra|autonom|no further|rejects/i.test(wordsOf(item))) ||
      v.positions.some(({ cells }) =>
        cells.some(({ stance, support }) => stance === "opposes" && /f[ée]d[ée]ra|autonom|rejects/i.test(wordsOf({ support }))),
      ) ||
      v.timeline.some(
        (event) => /refusal|rejection/.test(event.kinds.join(" ")) && /f[ée]d[ée]ra|autonom|rejects/i.test(wordsOf(event)),
      ),
  ),
  view(1, "to take in 26,000 former fighters is a commitment", (v) =>
    v.agenda.some((item) => item.kind === "commitment" && /26[\s\u00a0\u202f]000|cet engagement/.test(wordsOf(item))),
  ),
  view(1, "the declaration of 19 February 2015 stands in the timeline", (v) => signed(v, "2015-02-19").length > 0),
  view(1, "the CMA initialled on 14 May 2015", (v) => signed(v, "2015-05-14").length > 0),
  view(2, "the CMA rejected the text on 17 March 2015", (v) => eventsOf(v, /./, /rejet/, "2015-03-17").length > 0),
  view(1, "the CMA suspended its part in the follow-up in December 2022", (v) =>
    v.timeline.some(
      (event) =>
        /suspen|walk-out|withdraw|boycott/.test(event.kinds.join(" ")) &&
        (event.time.edtf ?? event.time.published ?? "").startsWith("2022-12"),
    ),
  ),

  trap("round 2 was held on 17 August 2014", (v) =>
    v.rounds.some(
      (r) => held(r) && r.dates.values.some(({ value, standing }) => value.includes("2014-08-17") && held({ standing })),
    ),
  ),
  trap("a round was held on 8 January 2015", (v) =>
    v.rounds.some(
      (r) => held(r) && r.dates.values.some(({ value, standing }) => value.includes("2015-01-08") && held({ standing })),
    ),
  ),
  trap("rounds that nobody told, the 43rd session of the committee for one", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number)),
  ),
  trap("a round of the talks was in Ouagadougou or Nouakchott", (v) =>
    v.rounds.some(
      (r) =>
        held(r) &&
        r.number !== null &&
        r.place.values.some(({ value, standing }) => /ouagadougou|nouakchott/i.test(value) && held({ standing })),
    ),
  ),
  trap("the ceremony of 15 April 2015 took place", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|sign/.test(kind)) &&
        (standing === "happened" || standing === "claimed") &&
        (time.edtf ?? "").startsWith("2015-04-15"),
    ),
  ),
  trap("the CMA signed on 1 March 2015", (v) =>
    signed(v, "2015-03-01").some(
      ({ participants, standing }) =>
        standing === "happened" && participants.some(({ actor, as }) => as === "actor" && [CMA, MNLA].includes(actor.id)),
    ),
  ),
  trap("the two accords of Algiers, of 2006 and of 2015, are one event", (v) =>
    v.timeline.some(
      ({ support }) => /2006/.test(wordsOf({ support })) && /1er mars|June 20|20 juin|15 mai/.test(wordsOf({ support })),
    ),
  ),
  trap("the old accords of 1991 and 2006 are dated to the talks", (v) =>
    v.timeline.some(
      ({ support, time }) => /July 2006|juillet 2006|Tamanrasset/.test(wordsOf({ support })) && /^201[45]/.test(time.edtf ?? ""),
    ),
  ),
  trap("Alghabass and Mohamed Ag Intalla are one", (v) => named(v, /Alg?h?abass/, /Mohamed Ag Intalla/)),
  trap("the minister Zahabi and the MAA's Ahmed Ould Sidi Mohamed are one", (v) => named(v, /Zahabi/, /Ahmed Ould Sidi/)),
  trap(
    "Abdoulaye Diop, Abdoulaye Maïga and Djéri Maïga are not three",
    (v) => named(v, /Diop/, /Ma[iï]ga/) || named(v, /Abdoulaye Ma[iï]ga/, /Dj[ée]ri/),
  ),
  trap("the first session of the follow-up committee, in June 2015, is a round of the talks", (v) =>
    v.rounds.some((r) => r.number !== null && /2015-06/.test(daysOf(r))),
  ),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value, superseded }) => value === "19" && !superseded) &&
        values.some(({ value }) => value === "14"),
    ),
  ),
  trap("the dead of 17 May 2014, of Menaka or of Gao contradict those of the battle for Kidal", (v) =>
    ["8", "14", "77", "311"].some((other) => contests(v, ["figure"], "33", other) || contests(v, ["figure"], "50", other)),
  ),
  trap("refugees abroad and people displaced at home are in one series", (v) =>
    v.figures.some((series) => counts(series, 100_000) && (counts(series, 140_000) || counts(series, 137_000))),
  ),
];
