/** What the fourteen reports of `sdf/` come to: written down before the record of them was looked at. */
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, oneName, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:damascus-sdf");
const [SYR, USA, FRA, SDF, DAMASCUS] = ["state:SYR", "state:USA", "state:FRA", "group:sdf", "place:damascus"];
const AGREEMENT = /agreement|ceasefire|signing|signature|truce/;

export const SDF_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, held on 9 July 2025", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && it.dates.value === "2025-07-09" && it.dates.state !== "contested";
  }),
  round(1, "round 1 was in Damascus", (v) => onlyRound(v, 1)?.place.value === DAMASCUS),
  round(2, "round 2 is one, held on 7 October 2025", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && it.dates.value === "2025-10-07";
  }),
  round(2, "round 2 was in Damascus in the end", (v) => onlyRound(v, 2)?.place.value === DAMASCUS),
  round(
    1,
    "round 2 had been planned for August 2025",
    (v) => onlyRound(v, 2)?.planned.some(({ edtf }) => edtf?.startsWith("2025-08") === true) === true,
  ),
  round(2, "round 3 is one, held on 4 January 2026", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && it.dates.value === "2026-01-04";
  }),
  round(
    1,
    "round 3 had been planned for 29 December 2025",
    (v) => onlyRound(v, 3)?.planned.some(({ edtf }) => edtf === "2025-12-29") === true,
  ),
  round(1, "round 3 was in Damascus", (v) => onlyRound(v, 3)?.place.value === DAMASCUS),
  round(1, "Syria and the SDF sat in round 1", (v) => present(onlyRound(v, 1), SYR, SDF)),
  round(1, "Syria and the SDF sat in round 3", (v) => present(onlyRound(v, 3), SYR, SDF)),
  round(1, "Barrack and Faivre, or their states, watched round 1", (v) => {
    const there = onlyRound(v, 1)?.observers.map(({ actor }) => actor) ?? [];
    return (
      there.some(({ id, name }) => id === USA || /Barrack/.test(name)) &&
      there.some(({ id, name }) => id === FRA || /Faivre/.test(name))
    );
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 11 July 2025 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-07-11" && sameOrigin.length === 1),
  ),
  merge(2, "the corrected dispatch on Aleppo supersedes the first", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.includes("CORRIG") === true && supersedes.length === 1),
  ),
  merge(1, "al-Chareh, al-Charaa and al-Sharaa are one", (v) =>
    oneName(v, "Ahmad al-Chareh", "Ahmed al-Charaa", "Ahmed al-Sharaa"),
  ),
  merge(1, "Asaad al-Shaibani and Assaad al-Chaibani are one", (v) => oneName(v, "Asaad al-Shaibani", "Assaad al-Chaibani")),
  merge(1, "Mazloum and Mazlum Abdi are one", (v) => oneName(v, "Mazloum Abdi", "Mazlum Abdi")),
  merge(1, "Ilham Ahmed and Ilham Ehmed are one", (v) => oneName(v, "Ilham Ahmed", "Ilham Ehmed")),
  merge(1, "Murhaf Abu Qasra and Mourhaf Abou Qasra are one", (v) => oneName(v, "Murhaf Abu Qasra", "Mourhaf Abou Qasra")),
  merge(2, "the accord of 10 March 2025 is one event, and happened", (v) => {
    const told = eventsOf(v, AGREEMENT, /./, "2025-03-10").filter(({ standing }) => standing === "happened");
    return told.length === 1;
  }),
  merge(1, "the truce of 7 October 2025 is in the timeline", (v) => eventsOf(v, AGREEMENT, /./, "2025-10-07").length > 0),

  contradiction(2, "24 or 47 civilians killed in Aleppo since 6 January", (v) => contests(v, ["figure"], "24", "47")),
  contradiction(2, "the SDF attacked the checkpoints of Aleppo, or did not", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /checkpoint|barrage/.test(wordsOf({ support })))),
  ),
  contradiction(1, "the SDF sent the drone of 10 January, or did not", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /drone|the attack/.test(wordsOf({ support })))),
  ),
  contradiction(1, "rockets were fired at Manbij by the SDF, or not", (v) =>
    v.contested.some(({ values }) => values.some(({ support }) => /roquette|Manbij/.test(wordsOf({ support })))),
  ),
  contradiction(2, "the talks are over, or are not", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        /process-status|said-and-denied|did-it-happen/.test(asked) &&
        values.some(({ support }) => /were over|they were not/.test(wordsOf({ support }))),
    ),
  ),

  question(2, "where round 2 would be was open, with Paris or France as an option, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.issue === "venue" &&
        q.state === "settled" &&
        q.options.some(({ actor }) => actor.id === "place:paris" || actor.id === FRA),
    ),
  ),
  question(1, "the venue was asked about from July 2025", (v) =>
    v.questions.some((q) => q.issue === "venue" && q.askedSince?.startsWith("2025-07") === true),
  ),
  question(2, "what becomes of the women's units is open", (v) =>
    v.questions.some((q) => q.state === "open" && /women|féminines|YPJ/.test(wordsOf(q))),
  ),
  question(1, "who runs the Semalka crossing is open", (v) =>
    v.questions.some((q) => q.state === "open" && /Semalka|crossing/.test(wordsOf(q))),
  ),

  figure(2, "two dead in Aleppo, five were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 2 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 5 && relation === "corrected"),
    ),
  ),
  figure(1, "155,000 displaced", (v) =>
    v.figures.some(({ measure, points }) => measure === "displaced" && points.some(({ value }) => value === 155_000)),
  ),
  figure(1, "at least 105 dead in Aleppo, civilians and fighters", (v) =>
    v.figures.some(({ measure, points }) => measure === "killed" && points.some(({ value, low }) => (value ?? low) === 105)),
  ),
  figure(1, "at least 973 civilians killed on the coast", (v) =>
    v.figures.some(({ measure, points }) => measure === "killed" && points.some(({ value, low }) => (value ?? low) === 973)),
  ),

  view(1, "Syria and the SDF are parties", ({ roles }) =>
    [SYR, SDF].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Abdi led the delegation of the SDF", ({ roles }) =>
    roles.some(({ role, actor }) => role === "delegation-head" && /Abdi/.test(actor.name)),
  ),
  view(1, "the SDF demand to join the army as a bloc", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /bloc/.test(wordsOf(item))),
  ),
  view(1, "the government refuses the bloc or the separate women's units", (v) =>
    [
      ...v.agenda.filter(({ kind }) => kind === "refusal"),
      ...v.timeline.filter(({ kinds }) => /refus|reject/.test(kinds.join(" "))),
    ].some((item) => /bloc|reject|refus/.test(wordsOf(item))),
  ),
  view(1, "the SDF commit themselves to hand over crossings, airport and oil, or Deir Ezzor and Raqqa", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /remettre|postes-frontières|Raqqa/.test(wordsOf(item))),
  ),
  view(1, "Damascus would not go to Paris", (v) =>
    [...v.agenda, ...v.timeline].some((item) =>
      /not take part|pulls out|would not sit|ne pas se rendre|retrait de Damas|scuttles/.test(wordsOf(item)),
    ),
  ),
  view(
    2,
    "the ceasefire accord of 18 January 2026 stands in the timeline",
    (v) => eventsOf(v, AGREEMENT, /./, "2026-01-18").length > 0,
  ),
  view(
    2,
    "the comprehensive agreement of 30 January 2026 stands in the timeline",
    (v) => eventsOf(v, AGREEMENT, /./, "2026-01-30").length > 0,
  ),
  view(1, "Damascus undertakes to recognise the Kurds' rights", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /rights|undertook/.test(wordsOf(item))),
  ),

  trap("talks were held in August 2025", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.startsWith("2025-08"))),
  ),
  trap("a round was held in Paris or Erbil", (v) => v.rounds.some((r) => held(r) && /paris|erbil/i.test(r.place.value ?? ""))),
  trap("round 3 was held on 29 December", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2025-12-29"))),
  ),
  trap("the round of 8 January, called off, was held", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2026-01-08"))),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number))),
  trap("a fourth round was held", (v) => v.rounds.some((r) => r.number === 4 && r.standing === "happened")),
  trap(
    "Ahmed and Farouk al-Sharaa are one",
    (v) => oneName(v, "Ahmad al-Chareh", "Farouk al-Chareh") || oneName(v, "Ahmed al-Sharaa", "Farouk al-Chareh"),
  ),
  trap("Ilham Ahmed and Ahmed al-Sharaa are one", (v) => oneName(v, "Ilham Ahmed", "Ahmed al-Sharaa")),
  trap("the corrected five dead still stand against the two", (v) =>
    v.contested.some(
      ({ question: asked, values }) => asked === "figure" && values.some(({ value, superseded }) => value === "5" && !superseded),
    ),
  ),
  trap("the civilians killed contradict the dead of all kinds, or the soldiers", (v) =>
    ["24", "47"].some((civilians) => ["105", "31"].some((others) => contests(v, ["figure"], civilians, others))),
  ),
  trap("the dead of the coast or of the whole war contradict those of Aleppo", (v) =>
    ["973", "500000"].some((far) => ["24", "47", "105", "2"].some((near) => contests(v, ["figure"], far, near))),
  ),
  trap("France watched round 2", (v) => onlyRound(v, 2)?.observers.some(({ actor }) => actor.id === FRA) === true),
  trap("Abdi is or will be deputy defence minister", ({ roles }) =>
    roles.some(
      ({ actor, role, titles, standing }) =>
        /Abdi/.test(actor.name) &&
        /minister/.test(`${role} ${titles.join(" ")}`) &&
        standing !== "denied" &&
        standing !== "contested",
    ),
  ),
  trap("Turkey is a party or a mediator of these talks", ({ roles }) =>
    roles.some(({ actor, role }) => actor.id === "state:TUR" && /^(party|mediator|host|guarantor)$/.test(role)),
  ),
  trap("the capture of Öcalan in 1999 is dated to the days of the talks", (v) =>
    v.timeline.some((event) => /capture d/.test(wordsOf(event)) && (event.time.edtf ?? "").startsWith("2025")),
  ),
];
