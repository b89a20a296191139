/** What the fourteen reports of `ukraine/` come to: written down from the reports alone, before any record of them was looked at. */
import type { DossierRecord, ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  bearsBoth,
  checksOf,
  contests,
  disputed,
  eventsOf,
  held,
  oneName,
  onlyRound,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const PEACE = "process:istanbul-ukraine-2022";
const GRAIN = "process:black-sea-grain";
const { round, merge, contradiction, question, figure, view, trap } = checksOf(PEACE);
const grain = checksOf(GRAIN);
const [UKR, RUS, TUR, ISTANBUL] = ["state:UKR", "state:RUS", "state:TUR", "place:istanbul"];

/** The dossiers in which a claim of a report that names both processes may rightly stand. */
const all = ({ processes, unassigned }: DossierRecord): readonly ProcessView[] =>
  unassigned === null ? processes : [...processes, unassigned as ProcessView];

/** Every day that is told for a round. */
const daysOf = (v: ProcessView, number: number): string =>
  onlyRound(v, number)
    ?.dates.values.map(({ value }) => value)
    .join(" ") ?? "";

/** Every place told for a round, by id and by name. */
const placesOf = (r: ProcessView["rounds"][number] | null): string =>
  r?.place.values.map(({ value, name }) => `${value} ${name ?? ""}`).join(" ") ?? "";

/** True where Russians and Ukrainians sit at the table, as states or by their negotiators. */
const bothSit = (r: ProcessView["rounds"][number] | null): boolean =>
  present(r, UKR, RUS) ||
  (r !== null &&
    r.participants.some(
      ({ actor }) => actor.id === RUS || /Medinsk[iy]|Sloutski|Slutsky|Fomine?|russe|Russia/.test(actor.name),
    ) &&
    r.participants.some(({ actor }) => actor.id === UKR || /Arakhami|Podol[iy]ak|Reznikov|ukrain/i.test(actor.name)));

export const UKRAINE_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, was held on 28 February 2022", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && it.dates.state !== "contested" && daysOf(v, 1).includes("2022-02-28");
  }),
  round(1, "round 1 was in the region of Gomel", (v) => /gomel|homel/i.test(placesOf(onlyRound(v, 1)))),
  round(1, "Russia and Ukraine sat in round 1", (v) => bothSit(onlyRound(v, 1))),
  round(2, "round 2 is one, was held on 3 March 2022", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && daysOf(v, 2).includes("2022-03-03");
  }),
  round(1, "round 2 was in the forest of Belovezh, by the Polish border", (v) =>
    /belov|bialow|viskou|brest|belarus|bélarus|BLR/i.test(placesOf(onlyRound(v, 2))),
  ),
  round(1, "round 2 was planned for 2 March first", (v) =>
    (onlyRound(v, 2)?.planned ?? []).some(({ edtf }) => edtf.startsWith("2022-03-02")),
  ),
  round(2, "round 3 is one, was held on 7 March 2022", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && daysOf(v, 3).includes("2022-03-07");
  }),
  round(1, "round 3 was in the same forest in Belarus", (v) =>
    /belov|bialow|brest|belarus|bélarus|BLR/i.test(placesOf(onlyRound(v, 3))),
  ),
  round(2, "round 4 is one, began on 14 March 2022", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && held(it) && daysOf(v, 4).includes("2022-03-14");
  }),
  round(2, "round 5 is one, was held on 29 March 2022", (v) => {
    const it = onlyRound(v, 5);
    return it !== null && held(it) && daysOf(v, 5).includes("2022-03-29");
  }),
  round(1, "round 5 was in Istanbul", (v) => /istanbul|dolmabah/i.test(placesOf(onlyRound(v, 5)))),

  merge(1, "twelve reports or more belong to it", ({ sources }) => sources.length >= 12),
  merge(2, "the Courier's text on Antalya is of one origin with the wire", ({ sources }) =>
    sources.some(({ title, sameOrigin }) => /No truce as|fail to agree truce/.test(title ?? "") && sameOrigin.length > 0),
  ),
  merge(1, "the correction of the swap supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Medinsky and Medinski are one", (v) => bearsBoth(v, /Medinsky$/, /Medinski$/)),
  merge(1, "Podoliak and Podolyak are one", (v) => bearsBoth(v, /Podoliak$/, /Podolyak$/)),
  merge(
    1,
    "David and Davyd Arakhamia, and Arakhamiya, are one",
    (v) => bearsBoth(v, /Arakhamia$/, /Arakhamiya$/) || bearsBoth(v, /David Arakhamia/, /Davyd Arakhamia/),
  ),
  merge(1, "Zelenskyy, Zelenskiy and Zelensky are one", (v) => bearsBoth(v, /Zelensky$/, /Zelenskyy$|Zelenskiy$/)),
  merge(2, "the meeting of Lavrov and Kuleba at Antalya on 10 March is told, once", (v) => {
    const told = v.timeline.filter(
      (e) =>
        !e.speech &&
        (e.time.edtf ?? "").startsWith("2022-03-10") &&
        e.standing !== "planned" &&
        /meet|talks|round|contact|négoci|negoti/.test(e.kinds.join(" ")) &&
        /Antalya|foreign ministers|Lavrov|meeting/.test(wordsOf(e)),
    );
    const met = v.rounds.filter((r) => held(r) && /antalya/i.test(placesOf(r)));
    return told.length === 1 || met.length === 1;
  }),

  contradiction(2, "when the meeting of Istanbul was to begin: 28 or 29 March", (v) => {
    const told = v.rounds.map((r) => [...r.planned.map(({ edtf }) => edtf), ...r.dates.values.map(({ value }) => value)]);
    return (
      told.some((days) => days.some((d) => d.startsWith("2022-03-28")) && days.some((d) => d.startsWith("2022-03-29"))) ||
      contests(v, ["round-date"], /^2022-03-28/, /^2022-03-29/)
    );
  }),
  contradiction(2, "Russian soldiers killed by 25 March: 1,351 as Moscow says, or 16,100 as Kyiv says", (_, record) =>
    all(record).some((it) => contests(it, ["figure"], "1351", "16100")),
  ),
  contradiction(2, "Russian aircraft bombed the theatre of Mariupol, or did not", (_, record) =>
    all(record).some((it) => disputed(it, /theatre|drama/)),
  ),
  contradiction(1, "Umerov and Abramovich were poisoned, or were not", (_, record) =>
    all(record).some((it) => disputed(it, /poison|report was untrue/)),
  ),
  contradiction(1, "Ukraine struck the depot of Belgorod, or did not", (_, record) =>
    all(record).some((it) => disputed(it, /fuel depot|helicopters|denied it/)),
  ),
  contradiction(
    2,
    "the talks are at a dead end, or go on",
    (v) => disputed(v, /impasse/) || contests(v, ["process-status"], /ended|suspended/, "ongoing"),
  ),
  contradiction(
    1,
    "the Russian withdrawal from Chernihiv was kept, or was not",
    (v) =>
      v.contested.some(
        ({ question: asked, values }) =>
          /agenda-status|said-and-denied|did-it-happen/.test(asked) &&
          values.some(({ support }) =>
            /Tchernihiv|Chernihiv|frappes|activité militaire|redéploiement/.test(wordsOf({ support })),
          ),
      ) || v.agenda.some((it) => it.contested && /Tchernihiv|Chernihiv|military activity|activité militaire/.test(wordsOf(it))),
  ),

  question(2, "where to meet next was open, and is settled with Istanbul", (v) =>
    v.questions.some(
      (q) =>
        (q.issue === "venue" || /lieu|où |retrouver|Jérusalem/i.test(wordsOf(q))) &&
        q.state === "settled" &&
        (q.settledBy.length === 0 || q.settledBy.some(({ on }) => on === null || on >= "2022-03-04")),
    ),
  ),
  question(1, "Jerusalem and Istanbul were options of where", (v) =>
    v.questions.some(
      (q) =>
        q.options.some(({ actor }) => /jerusalem|jérusalem/i.test(`${actor.id} ${actor.name}`)) &&
        q.options.some(({ actor }) => actor.id === ISTANBUL || /istanbul/i.test(actor.name)),
    ),
  ),
  question(2, "who would guarantee Ukraine's security is open", (v) =>
    v.questions.some((q) => /guarant|garanti/i.test(`${wordsOf(q)} ${q.issue}`) && q.state === "open"),
  ),
  question(1, "whether the truce is to hold on all the front is open", (v) =>
    v.questions.some((q) => /armes|front|couloirs|cease|cessez/i.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(1, "4 million refugees, apart from 6.5 million displaced", (_, record) =>
    all(record).some(
      (it) =>
        seriesOf(it, /refugees/, 4_000_000).length > 0 &&
        it.figures.some(
          ({ measure, points }) => /displaced/.test(measure) && points.some(({ value, low }) => (value ?? low) === 6_500_000),
        ),
    ),
  ),
  figure(2, "civilians killed in all Ukraine by the UN's count rise from 636 to 1,119 and 1,932", (_, record) =>
    all(record).some((it) => {
      const of = seriesOf(it, /killed/, 1_932);
      return (
        of.some(({ points }) => points.some(({ value, low }) => (value ?? low) === 1_119)) ||
        of.some(({ points }) => points.some(({ value, low }) => (value ?? low) === 636))
      );
    }),
  ),
  figure(2, "86 servicemen recovered, 96 were said before the correction", (_, record) =>
    all(record).some(({ figures }) =>
      figures.some(
        ({ points }) =>
          points.some(({ value, low, relation }) => (value ?? low) === 86 && relation !== "corrected") &&
          points.some(({ value, low, relation }) => (value ?? low) === 96 && relation === "corrected"),
      ),
    ),
  ),
  figure(1, "498 Russian soldiers killed by 2 March", (_, record) =>
    all(record).some((it) => seriesOf(it, /killed/, 498).length > 0),
  ),

  view(1, "Medinsky led the Russian delegation", ({ roles }) =>
    roles.some(({ role, actor }) => role === "delegation-head" && /Medinsk/.test(actor.name)),
  ),
  view(1, "Russia and Ukraine are parties", ({ roles }) =>
    [UKR, RUS].every((id) => roles.some(({ role, actor }) => /^(party|participant)$/.test(role) && actor.id === id)),
  ),
  view(
    1,
    "Turkey, or who speaks for it, hosts or mediates",
    ({ roles, rounds }) =>
      roles.some(
        ({ role, actor }) =>
          /^(host|mediator)$/.test(role) && (actor.id === TUR || /Turk|Turqu|Erdo[gğ]an|[CÇ]avu[sş]o[gğ]lu/.test(actor.name)),
      ) || rounds.some((r) => r.host.values.some(({ value }) => value === TUR)),
  ),
  view(1, "Russia demands that Ukraine be neutral or stay out of NATO", ({ agenda }) =>
    agenda.some((it) => it.kind === "demand" && /neutr|Otan|NATO|constitution/i.test(wordsOf(it))),
  ),
  view(1, "Ukraine demands a ceasefire and a withdrawal", ({ agenda }) =>
    agenda.some((it) => it.kind === "demand" && /cessez-le-feu|retrait|cease-?fire|truce/i.test(wordsOf(it))),
  ),
  view(2, "Russia promised to cut its military activity around Kyiv and Chernihiv, and says later that it did", ({ agenda }) =>
    agenda.some(
      (it) =>
        it.kind === "commitment" &&
        /Chernihiv|Tchernihiv|military activity|activité militaire/.test(wordsOf(it)) &&
        (it.history.length > 1 || /fulfilled|denied/.test(it.status)),
    ),
  ),
  view(1, "Ukraine offers neutrality against guarantees", ({ agenda }) =>
    agenda.some((it) => /proposal|commitment|objective/.test(it.kind) && /neutr|garanti|guarant/i.test(wordsOf(it))),
  ),
  view(1, "Ukraine refuses to give up territory, or Russia to discuss Crimea", ({ agenda }) =>
    agenda.some((it) => it.kind === "refusal" && /territor|Crim[eé]|discuter/.test(wordsOf(it))),
  ),
  grain.view(2, "the grain deal was signed on 22 July 2022, one event that happened", (v) => {
    const told = eventsOf(v, /agreement/, /./, "2022-07-22").filter(({ standing }) => standing === "happened");
    return told.length === 1;
  }),
  grain.contradiction(1, "Russia struck the port of Odesa, or had nothing to do with it", (_, record) =>
    all(record).some((it) => disputed(it, /Odessa|attaque|rien à voir/)),
  ),

  trap("round 2 was held on 2 March", (v) =>
    v.rounds.some((r) => held(r) && r.number === 2 && r.dates.values.some(({ value }) => value.startsWith("2022-03-02"))),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number))),
  trap("the ministers' meeting at Antalya is a numbered round", (v) =>
    v.rounds.some(
      (r) =>
        r.number !== null &&
        held(r) &&
        (/antalya/i.test(placesOf(r)) || r.dates.values.some(({ value }) => value === "2022-03-10")),
    ),
  ),
  trap("talks were held in Minsk, Warsaw, Jerusalem or Budapest", (v) =>
    v.rounds.some(
      (r) =>
        held(r) &&
        r.place.values.some(({ value, name }) =>
          /minsk|warsaw|varsovie|jerusalem|jérusalem|budapest|bratislava/i.test(`${value} ${name ?? ""}`),
        ),
    ),
  ),
  trap("the video talks of round 4 were in Kyiv, Moscow or Istanbul", (v) => {
    const it = onlyRound(v, 4);
    return /kyiv|kiev|moscow|moscou|istanbul|jerusalem|jérusalem/i.test(placesOf(it));
  }),
  trap("the second meeting at Istanbul, planned for mid-April, was held", (v) =>
    v.rounds.some(
      (r) =>
        held(r) && /istanbul/i.test(placesOf(r)) && r.dates.values.some(({ value }) => /^2022-04-(0[2-9]|1\d|2\d)/.test(value)),
    ),
  ),
  trap("a treaty of peace was signed in Istanbul", (v) =>
    v.timeline.some(
      (e) =>
        e.kinds.includes("agreement") &&
        e.standing === "happened" &&
        /treaty|traité|peace/i.test(wordsOf(e)) &&
        /^2022-(03-(29|30)|04)/.test(e.time.edtf ?? ""),
    ),
  ),
  trap(
    "the grain deal, or the grain talks of July, belong to the peace talks",
    (v) =>
      v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.startsWith("2022-07"))) ||
      v.timeline.some(
        (e) =>
          !e.speech && e.kinds.includes("agreement") && e.standing === "happened" && (e.time.edtf ?? "").startsWith("2022-07"),
      ),
  ),
  trap("the Belovezh or Minsk accords are dated to 2022", (v) =>
    v.timeline.some(
      (e) =>
        /Eltsine|Kravtchouk|scell[èe]rent|septembre 2014|accords destinés/.test(wordsOf(e)) &&
        !e.speech &&
        e.kinds.includes("agreement") &&
        (e.time.edtf ?? "").startsWith("2022"),
    ),
  ),
  trap(
    "the adviser Podolyak and the blogger Podolyaka are one",
    (v) => bearsBoth(v, /Podol[iy]ak$/, /Podolyaka$/) || oneName(v, "Mykhailo Podolyak", "Yury Podolyaka"),
  ),
  trap("the corrected number of swapped prisoners contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "96" && !superseded),
    ),
  ),
  trap(
    "the dead of Mariupol contradict the dead of the country",
    (v) =>
      contests(v, ["figure"], "2500", "636") ||
      contests(v, ["figure"], "5000", "1119") ||
      contests(v, ["figure"], "20000", "1932") ||
      contests(v, ["figure"], "22000", "1932"),
  ),
  trap(
    "refugees contradict the displaced, or the Donbas dead contradict the civilian dead",
    (v) =>
      contests(v, ["figure"], "4000000", "6500000") ||
      ["636", "1119", "1932", "498", "1351"].some((n) => contests(v, ["figure"], "14000", n)),
  ),
  trap("the earlier and later counts of Russian dead contradict each other", (v) => contests(v, ["figure"], "498", "1351")),
  trap("Poland, Canada or Israel is a guarantor now", ({ roles }) =>
    roles.some(
      ({ role, actor, status, standing }) =>
        role === "guarantor" &&
        status === "current" &&
        standing === "happened" &&
        ["state:POL", "state:CAN", "state:ISR"].includes(actor.id),
    ),
  ),
];
