/** What the fourteen reports of `caucasus/` come to: written down before the record was looked at. */
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, oneName, onlyRound, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:armenia-azerbaijan");
const [ARM, AZE, USA, KAZ, TUR] = ["state:ARM", "state:AZE", "state:USA", "state:KAZ", "state:TUR"];
const [BRUSSELS, ALMATY, ABU_DHABI] = ["place:brussels", "place:almaty", "place:abu-dhabi"];
const EU = /^org:(eu|european-council)$|charles-michel|^state:BEL$/;

type View = Parameters<typeof onlyRound>[0];
type Of = Pick<NonNullable<ReturnType<typeof onlyRound>>, "participants" | "observers"> | null;

/** True where each state sits there, by itself or by one of the people who act for it. */
const bothSit = (it: Of): boolean => {
  const ids = (it?.participants ?? []).map(({ actor }) => actor.id).join(" ");
  return /state:ARM|pashinyan|mirzoyan/.test(ids) && /state:AZE|aliyev|bayramov/.test(ids);
};

/** Talks that are told for such a day, as a round without a number or as an event. */
const talksOn = (v: View, day: RegExp, words: RegExp): boolean =>
  v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => day.test(value))) ||
  v.timeline.some((e) => held(e) && !e.speech && day.test(e.time.edtf ?? "") && words.test(wordsOf(e)));

/** Whether some contested question is about these words. */
const disputed = (v: View, words: RegExp): boolean =>
  v.contested.some(
    ({ values, name }) =>
      values.length > 1 && (words.test(name) || values.some(({ support }) => words.test(wordsOf({ support })))),
  );

const counts = (v: View, measure: RegExp, ...wanted: readonly number[]): boolean =>
  wanted.every((number) =>
    v.figures.some(
      (series) =>
        measure.test(series.measure) &&
        series.points.some(({ value, low, high }) => value === number || low === number || high === number),
    ),
  );

export const CAUCASUS_CHECKS: readonly Check[] = [
  round(2, "round 4 is one, on 31 August 2022", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && held(it) && it.dates.value === "2022-08-31";
  }),
  round(1, "round 4 was in Brussels", (v) => onlyRound(v, 4)?.place.value === BRUSSELS),
  round(2, "round 5 is one, on 14 May 2023", (v) => {
    const it = onlyRound(v, 5);
    return it !== null && held(it) && it.dates.value === "2023-05-14";
  }),
  round(
    2,
    "round 5 had been planned for 7 December 2022",
    (v) => onlyRound(v, 5)?.planned.some(({ edtf }) => edtf === "2022-12-07") === true,
  ),
  round(1, "Armenia and Azerbaijan sat in round 5", (v) => bothSit(onlyRound(v, 5))),
  round(2, "round 6 is one, in Brussels on 15 July 2023", (v) => {
    const it = onlyRound(v, 6);
    return it !== null && held(it) && it.dates.value === "2023-07-15" && it.place.value === BRUSSELS;
  }),
  round(2, "round 7 is one, on 10 and 11 May 2024", (v) => {
    const it = onlyRound(v, 7);
    const days = it?.dates.values.map(({ value }) => value).join(" ") ?? "";
    return it !== null && held(it) && days.includes("2024-05-10") && days.includes("2024-05-11");
  }),
  round(2, "round 7 was in Almaty, though it had been planned in Brussels", (v) => onlyRound(v, 7)?.place.value === ALMATY),
  round(1, "Kazakhstan or its minister hosted round 7", (v) => /state:KAZ|nurtleu/.test(onlyRound(v, 7)?.host.value ?? "")),
  round(
    1,
    "round 7 had been planned for October 2023",
    (v) => onlyRound(v, 7)?.planned.some(({ edtf }) => edtf.includes("2023-10")) === true,
  ),
  round(1, "the ministers talked from 1 to 4 May 2023", (v) => talksOn(v, /2023-05-0[14]/, /talk|negotiat|meeting|Arlington/i)),
  round(
    1,
    "the leaders met in Abu Dhabi on 10 July 2025",
    (v) =>
      talksOn(v, /2025-07-10/, /Abu Dhabi|met|meeting/i) &&
      (v.rounds.some(({ place }) => place.value === ABU_DHABI) || v.timeline.some((e) => /Abu Dhabi/.test(wordsOf(e)))),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the Courier's report of 15 May 2023 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2023-05-15" && sameOrigin.length === 1),
  ),
  merge(2, "the corrected dispatch supersedes the first", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(2, "round 5 is told by two origins or more, and its date is not contested", (v) => {
    const it = onlyRound(v, 5);
    return it !== null && it.support.origins >= 2 && it.dates.state !== "contested";
  }),
  merge(1, "Pashinyan and Pachinian are one, and so are Aliyev and Aliev", (v) =>
    (
      [
        [/Pashinyan|Pachinian/, "person:nikol-pashinyan"],
        [/\bAliy?ev\b/, "person:ilham-aliyev"],
      ] as const
    ).every(
      ([name, id]) =>
        v.identities.some((one) => one.id === id) &&
        v.identities.every((one) => one.type !== "person" || !one.names.some((told) => name.test(told)) || one.id === id),
    ),
  ),
  merge(
    1,
    "Bayramov, Baïramov, Jeyhun, Djeïhoun and Djeyhoun are one",
    (v) =>
      v.identities.some(({ id }) => id === "person:jeyhun-bayramov") &&
      v.identities.every(
        ({ id, names }) => !names.some((name) => /Bayramov|Baïramov/.test(name)) || id === "person:jeyhun-bayramov",
      ),
  ),
  merge(
    1,
    "Hikmet Hadjiev and Hikmet Hajiyev are one",
    (v) =>
      v.identities.some(({ id }) => id === "person:hikmet-hajiyev") &&
      v.identities.every(
        ({ id, names }) => !names.some((name) => /Hadjiev|Hajiyev/.test(name)) || id === "person:hikmet-hajiyev",
      ),
  ),
  merge(1, "the initialling of 8 August 2025 stands in the timeline, and happened", (v) =>
    eventsOf(v, /./, /initial|treaty|trait/i, "2025-08-08").some((e) => held(e) && !e.speech),
  ),

  contradiction(2, "135 Armenian soldiers were killed in September 2022, or some 420", (v) =>
    contests(v, ["figure"], /^135/, /420/),
  ),
  contradiction(2, "the Lachin road is blocked, or is not", (v) =>
    disputed(v, /blocus|blockade|blocked|route est fermée|coupé/i),
  ),
  contradiction(2, "Yerevan made Macron's presence a condition, or did not", (v) =>
    disputed(v, /condition|Macron participe|Emmanuel Macron/i),
  ),
  contradiction(1, "Azerbaijan attacked in September 2022, or did not", (v) => disputed(v, /attaqu|offensive|provocation/i)),
  contradiction(
    1,
    "100,417 fled to Armenia, or no more than 70,000",
    (v) => contests(v, ["figure"], /100417/, /70000/) || disputed(v, /100,417|that count|70,000/),
  ),
  contradiction(1, "the Red Cross carried contraband, or did not", (v) =>
    disputed(v, /contrebande|marchandises interdites|transporté/i),
  ),

  question(2, "where the next talks would be was asked with Brussels, Tbilisi and Almaty, and was settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        q.options.some(({ actor }) => actor.id === "place:tbilisi") &&
        q.options.some(({ actor }) => actor.id === ALMATY),
    ),
  ),
  question(2, "when and where the treaty is signed is open", (v) =>
    v.questions.some((q) => q.state === "open" && (q.issue === "signing" || /sign/i.test(wordsOf(q)))),
  ),
  question(1, "Tbilisi or Georgia, and Moscow or Russia, are options for the signing", (v) =>
    v.questions.some((q) => {
      const ids = q.options.map(({ actor }) => actor.id).join(" ");
      return /tbilisi|state:GEO/.test(ids) && /moscow|state:RUS|peskov/.test(ids);
    }),
  ),
  question(2, "who guarantees the rights of the Armenians of Karabakh is open", (v) =>
    v.questions.some((q) => q.state === "open" && /guarantee|rights|security/i.test(wordsOf(q))),
  ),
  question(1, "whether the Russian peacekeepers stay beyond 2025 was asked", (v) =>
    v.questions.some((q) => /peacekeepers|soldats de la paix|2025/i.test(wordsOf(q))),
  ),
  question(1, "who staffs the border posts of the road to Nakhchivan is open", (v) =>
    v.questions.some((q) => q.state === "open" && /border posts|staff/i.test(wordsOf(q))),
  ),

  figure(2, "32 Armenian soldiers are to be freed, 33 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 32 && relation !== "corrected") &&
        points.some(
          ({ value, low, relation, support }) =>
            (value ?? low) === 33 && (relation === "corrected" || support.claims.some(({ superseded }) => superseded)),
        ),
    ),
  ),
  figure(1, "more than 6,500 dead in the war of 2020", (v) => counts(v, /kill|dead|death|loss|casualt/, 6500)),
  figure(1, "71, then 80 Azerbaijani soldiers killed in September 2022", (v) =>
    counts(v, /kill|dead|death|loss|casualt/, 71, 80),
  ),
  figure(1, "192 Azerbaijani soldiers killed in September 2023, and 200 counted by the other side", (v) =>
    counts(v, /kill|dead|death|loss|casualt/, 192, 200),
  ),
  figure(1, "100,417 crossed into Armenia", (v) => counts(v, /./, 100_417)),

  view(1, "the EU or Charles Michel hosts or mediates", ({ roles }) =>
    roles.some(({ role, actor }) => /host|mediator/.test(role) && EU.test(actor.id)),
  ),
  view(1, "Armenia and Azerbaijan are parties", ({ roles }) =>
    [ARM, AZE].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(
    1,
    "the United States or Blinken hosted talks",
    ({ roles, rounds }) =>
      roles.some(({ role, actor }) => /host|mediator/.test(role) && (actor.id === USA || /blinken/.test(actor.id))) ||
      rounds.some(({ host }) => host.value === USA || /blinken/.test(host.value ?? "")),
  ),
  view(
    2,
    "Azerbaijan demands that Armenia amend its constitution, told by two reports or more",
    ({ agenda }) =>
      agenda.some(({ kind, support }) => kind === "demand" && /constitution/i.test(wordsOf({ support }))) &&
      new Set(
        agenda
          .filter((item) => /demand|refusal|objective/.test(item.kind) && /constitution|condition/i.test(wordsOf(item)))
          .flatMap(({ support }) => support.claims.map(({ document }) => document)),
      ).size >= 2,
  ),
  view(1, "Pashinyan or Armenia promises a referendum in 2027", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /referendum/i.test(wordsOf(item))),
  ),
  view(
    2,
    "Baku undertakes to free the Armenian soldiers, and has done so",
    ({ agenda, timeline }) =>
      agenda.some((item) => item.kind === "commitment" && /lib[eé]r|prisonniers|échange/i.test(wordsOf(item))) &&
      (agenda.some((item) => /fulfilled/.test(item.status) && /prisonniers|lib[eé]r|échange/i.test(wordsOf(item))) ||
        timeline.some((e) => held(e) && (e.time.edtf ?? "").startsWith("2023-12-13"))),
  ),
  view(
    1,
    "the treaty's text was agreed or announced on 13 March 2025",
    (v) => eventsOf(v, /./, /text|treaty|negotiations|completed/i, "2025-03-13").length > 0,
  ),
  view(1, "Aliyev cancelled, or stayed away from Granada", (v) =>
    v.timeline.some((e) => /cancel|did not come|stays away/i.test(wordsOf(e)) && /2023-10|^$/.test(e.time.edtf ?? "")),
  ),

  trap("round 5 was held in December 2022", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2022-12"))),
  ),
  trap("round 7 was held in October 2023 or in Brussels", (v) =>
    v.rounds.some(
      (r) =>
        held(r) &&
        (r.dates.values.some(({ value }) => value.includes("2023-10-2") || value.includes("2023-10-3") || value === "2023-10") ||
          (r.number === 7 && r.place.values.some(({ value, standing }) => value === BRUSSELS && standing === "happened"))),
    ),
  ),
  trap(
    "the ministers met in Washington on 20 November 2023",
    (v) =>
      v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2023-11-20"))) ||
      v.timeline.some(
        (e) =>
          e.standing === "happened" && !e.speech && e.time.edtf === "2023-11-20" && !/refus/.test(wordsOf(e) + e.kinds.join(" ")),
      ),
  ),
  trap("rounds of Yevlakh or meetings of the border commissions are rounds of these talks", (v) =>
    v.rounds.some(({ number }) => number !== null && [1, 2, 8].includes(number)),
  ),
  trap("the talks of the Karabakh Armenians in Yevlakh are round 7, or of its place", (v) =>
    v.rounds.some(
      (r) => r.number !== null && r.number >= 4 && r.place.values.some(({ value }) => /yevlakh|khojaly/i.test(value)),
    ),
  ),
  trap("a round was in Tbilisi", (v) =>
    v.rounds.some((r) => held(r) && r.place.values.some(({ value }) => value === "place:tbilisi")),
  ),
  trap("Armen Grigoryan and Mher Grigorian are one", (v) =>
    v.identities.some(
      ({ names }) => names.some((name) => /Armen Grigor/.test(name)) && names.some((name) => /Mher Grigor/.test(name)),
    ),
  ),
  trap(
    "Armenia and Azerbaijan are one, or Kazakhstan or Turkey is a party",
    (v) =>
      oneName(v, "Armenia", "Azerbaijan") ||
      v.roles.some(({ role, actor }) => role === "party" && (actor.id === KAZ || actor.id === TUR)),
  ),
  trap(
    "the soldiers of one side contradict those of the other, or the dead of the whole war",
    (v) =>
      contests(v, ["figure"], /^135/, /^71$/) ||
      contests(v, ["figure"], /^135/, /6500/) ||
      contests(v, ["figure"], /3800/, /2900/),
  ),
  trap(
    "192 soldiers of Azerbaijan, the 200 dead of the other side or the 170 of the depot contradict each other",
    (v) =>
      contests(v, ["figure"], /192/, /200/) || contests(v, ["figure"], /200/, /170/) || contests(v, ["figure"], /192/, /170/),
  ),
  trap("the corrected number of prisoners contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value }) => value === "32") &&
        values.some(({ value, superseded }) => value === "33" && !superseded),
    ),
  ),
  trap(
    "the treaty was signed, in March or in August 2025",
    (v) =>
      v.questions.some((q) => q.state === "settled" && /When and where the signing|place for the signing/.test(wordsOf(q))) ||
      v.timeline.some(
        (e) =>
          e.standing === "happened" &&
          (e.time.edtf ?? "").startsWith("2025-03") &&
          /ready for signing|will take place/.test(wordsOf(e)),
      ),
  ),
  trap("a round has the date of the declaration of Alma-Ata or of the Minsk Group's beginnings", (v) =>
    v.rounds.some((r) => r.dates.values.some(({ value }) => /199[17]/.test(value))),
  ),
  trap("Baku had given up the talks: the process ended", (v) => v.status.value === "ended" && v.status.state !== "contested"),
];
