/** What the fourteen reports of `libya/` come to: written down before the record of them was looked at. */
import type { Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { bearsBoth, checksOf, contests, disputed, eventsOf, held, onlyRound, seriesOf, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:joint-military-commission-libya");
const [GENEVA, GHADAMES, SIRTE] = ["place:geneva", "place:ghadames", "place:sirte"];
const TRIPOLI_SIDE = /body:gna|Government of National Accord|GNA|union nationale|Tripoli|Abushahma|Chahma|Shahma/i;
const EASTERN_SIDE = /group:lna|Libyan National Army|LNA|ANL|Arm[ée]e nationale|Haftar|Hifter|Amm?ami/i;
const DEPARTURE = /mercena|foreign fighters|combattants|forces étrangères|leave|departure|départ|retrait/i;
const VERIFIES = /verif|supervis|contrôl/i;
const ROAD = /route côtière|réouverture|coastal|rouvrir/i;

const days = (it: Round | null): string => it?.dates.values.map(({ value }) => value).join(" ") ?? "";
const sat = (it: Round | null, who: RegExp): boolean =>
  it !== null && it.participants.some(({ actor }) => who.test(`${actor.id} ${actor.name}`));

export const LIBYA_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 3 to 8 February 2020", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && days(it).includes("2020-02-03") && days(it).includes("2020-02-08");
  }),
  round(1, "round 1 was in Geneva", (v) => onlyRound(v, 1)?.place.value === GENEVA),
  round(1, "the GNA and the LNA sat in round 1", (v) => {
    const it = onlyRound(v, 1);
    return sat(it, TRIPOLI_SIDE) && sat(it, EASTERN_SIDE);
  }),
  round(2, "round 2 is one, and opened on 18 February 2020", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && days(it).includes("2020-02-18");
  }),
  round(1, "round 2 ended on 23 February 2020", (v) => days(onlyRound(v, 2)).includes("2020-02-23")),
  round(1, "round 3 was planned for 16 March 2020", (v) =>
    v.rounds.some(
      ({ number, planned, standing, dates }) =>
        (number === 3 || number === null) &&
        (planned.some(({ edtf }) => edtf?.startsWith("2020-03")) ||
          (standing === "planned" && dates.value?.startsWith("2020-03") === true)),
    ),
  ),
  round(1, "round 3 was held by video in June 2020", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && days(it).includes("2020-06");
  }),
  round(2, "round 4 is one, from 19 to 23 October 2020", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && held(it) && days(it).includes("2020-10-19") && days(it).includes("2020-10-23");
  }),
  round(1, "round 4 was in Geneva", (v) => onlyRound(v, 4)?.place.value === GENEVA),
  round(2, "round 5 is one, and opened on 2 November 2020", (v) => {
    const it = onlyRound(v, 5);
    return it !== null && held(it) && days(it).includes("2020-11-02");
  }),
  round(1, "round 5 was in Ghadames", (v) => onlyRound(v, 5)?.place.value === GHADAMES),
  round(1, "round 5 was first planned for 31 October", (v) =>
    (onlyRound(v, 5)?.planned ?? []).some(({ edtf }) => edtf === "2020-10-31"),
  ),
  round(2, "round 6 is one, in Sirte, from 10 to 13 November 2020", (v) => {
    const it = onlyRound(v, 6);
    return it !== null && held(it) && it.place.value === SIRTE && /2020-11-1[03]/.test(days(it));
  }),
  round(1, "round 7 was in Sirte from 4 February 2021", (v) => {
    const it = onlyRound(v, 7);
    return it !== null && held(it) && it.place.value === SIRTE && days(it).includes("2021-02-04");
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 23 October 2020 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2020-10-23" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Abushahma and Abou Chahma are one", (v) => bearsBoth(v, /Abu ?shahma/i, /Chahma/)),
  merge(1, "al-Ammami and al-Amami are one", (v) => bearsBoth(v, /Ammami/, /Amami/)),
  merge(1, "al-Mesmari and al-Mismari are one", (v) => bearsBoth(v, /Mesmari/, /Mismari/)),
  merge(1, "Haftar and Hifter are one", (v) => bearsBoth(v, /Haftar/, /Hifter/)),
  merge(1, "Gununu and Gnounou are one", (v) => bearsBoth(v, /Gununu/, /Gnounou/)),
  merge(2, "the ceasefire signed on 23 October 2020 is one event, and happened", (v) => {
    const told = eventsOf(v, /agreement|sign|ceasefire/, /sign|paraph/i, "2020-10-23");
    return told.filter(({ standing }) => standing === "happened").length === 1;
  }),
  merge(
    2,
    "Tripoli's suspension of 18 February is one event",
    (v) => eventsOf(v, /suspen|walk-out/, /suspen|walks out|claqué/i, "2020-02-18").length === 1,
  ),

  contradiction(2, "three dead at the port of Tripoli, or six", (v) => contests(v, ["figure"], "3", "6")),
  contradiction(2, "the LNA aimed at civilians in the port, or did not", (v) =>
    disputed(v, /vis[ée] des civils|installation civile|pris pour cible/i),
  ),
  contradiction(2, "Haftar's troops fired near Abou Grein, or did not", (v) =>
    disputed(v, /Abou Grein|roquettes|toute attaque|aucun tir/i),
  ),
  contradiction(1, "a Turkish ship was hit, or not", (v) => disputed(v, /Turkish (ship|vessel)/i)),

  question(2, "where round 5 would be was open between Ghadames and Sirte, and is settled", (v) =>
    v.questions.some(
      (q) => q.state === "settled" && [GHADAMES, SIRTE].every((id) => q.options.some(({ actor }) => actor.id === id)),
    ),
  ),
  question(2, "who verifies the departure of the fighters is open", (v) =>
    v.questions.some((q) => VERIFIES.test(`${wordsOf(q)} ${JSON.stringify(q.contents)}`) && q.state === "open"),
  ),
  question(1, "when the coastal road reopens is open", (v) =>
    v.questions.some((q) => ROAD.test(`${wordsOf(q)} ${JSON.stringify(q.contents)}`) && q.state === "open"),
  ),

  figure(2, "280 civilians and 2,000 combatants killed stand in two series", (v) => {
    const civilians = seriesOf(v, /killed|dead|death/, 280);
    const fighters = seriesOf(v, /killed|dead|death/, 2000);
    return civilians.length > 0 && fighters.length > 0 && !civilians.some((it) => fighters.includes(it));
  }),
  figure(1, "more than 1,000 killed since the offensive began", (v) => seriesOf(v, /killed|dead|death/, 1000).length > 0),
  figure(1, "140,000 displaced, then 150,000, in one series", (v) => seriesOf(v, /displaced/, 140_000, 150_000).length > 0),
  figure(2, "57 killed by mines, 75 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 57 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 75 && relation === "corrected"),
    ),
  ),
  figure(1, "20,000 mercenaries and foreign soldiers", (v) => seriesOf(v, /./, 20_000).length > 0),

  view(1, "the UN or its envoys mediate, chair or host", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        /mediator|chair|host|facilitator|envoy|organi[sz]er|sponsor/.test(role) &&
        /org:un|United Nations|ONU|Salam|Williams|Kubi/.test(`${actor.id} ${actor.name}`),
    ),
  ),
  view(1, "the GNA and the LNA are parties", ({ roles }) =>
    [TRIPOLI_SIDE, EASTERN_SIDE].every((side) =>
      roles.some(({ role, actor }) => role === "party" && side.test(`${actor.id} ${actor.name}`)),
    ),
  ),
  view(1, "Abushahma and al-Ammami led the delegations", ({ roles }) =>
    [/Shahma|Chahma/i, /Amm?ami/].every((who) =>
      roles.some(({ role, actor }) => role === "delegation-head" && who.test(actor.name)),
    ),
  ),
  view(1, "Haftar's officers demand that the militias be dissolved", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /milices/.test(wordsOf(item))),
  ),
  view(1, "Tripoli demands a withdrawal to the lines of April 2019", ({ agenda }) =>
    agenda.some(
      (item) => (item.kind === "demand" || item.kind === "refusal") && /pull back|withdrawal|retrait|regagné/.test(wordsOf(item)),
    ),
  ),
  view(
    1,
    "the LNA refuses to withdraw",
    (v) =>
      v.agenda.some((item) => item.kind === "refusal" && /retir|refus/.test(wordsOf(item))) ||
      eventsOf(v, /refusal|rejection/, /retir|refus/, null).length > 0,
  ),
  view(2, "the foreign fighters are to leave by 23 January 2021", ({ agenda }) =>
    agenda.some((item) => DEPARTURE.test(wordsOf(item)) && (item.due.value ?? "").includes("2021-01-23")),
  ),
  view(1, "the officers undertook to reopen the coastal road", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && ROAD.test(wordsOf(item))),
  ),
  view(1, "Salame resigned on 2 March 2020", (v) => eventsOf(v, /./, /resign/, "2020-03-02").length > 0),

  trap("a round was held in March 2020", (v) => v.rounds.some((r) => held(r) && days(r).includes("2020-03"))),
  trap("round 5 was held on 31 October, or in Sirte", (v) =>
    v.rounds.some((r) => r.number === 5 && held(r) && (days(r).includes("2020-10-31") || r.place.value === SIRTE)),
  ),
  trap("a round was in Berlin, Moscow or Hurghada", (v) =>
    v.rounds.some((r) => r.number !== null && held(r) && r.place.values.some(({ value }) => /berlin|mosc|hurghada/i.test(value))),
  ),
  trap("rounds that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6, 7].includes(number)),
  ),
  trap(
    "the dead of different scopes contradict each other",
    (v) =>
      contests(v, ["figure"], "280", "2000") ||
      contests(v, ["figure"], /^1000/, "280") ||
      contests(v, ["figure"], "208", "280") ||
      contests(v, ["figure"], "3", /^(280|1000|2000)/),
  ),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value }) => value === "57") &&
        values.some(({ value, superseded }) => value === "75" && !superseded),
    ),
  ),
  trap("the men of Wagner and the Syrians contradict each other", (v) => contests(v, ["figure"], "2000", "18000")),
  trap("Abushahma and al-Mesmari are one", (v) => bearsBoth(v, /shahma|Chahma/i, /M[ei]smari/)),
  trap("the heads of the two delegations are one", (v) => bearsBoth(v, /shahma|Chahma/i, /Amm?ami/)),
  trap(
    "Saleh, al-Namroush and Salame are not three",
    (v) => bearsBoth(v, /Aguila/, /Namroush/) || bearsBoth(v, /Aguila/, /Salam[eé]/) || bearsBoth(v, /Salam[eé]/, /Namroush/),
  ),
  trap("the GNA and the LNA are one", (v) =>
    bearsBoth(v, /^(GNA|(the )?Government of National Accord)$/i, /^(LNA|ANL|(the )?Libyan National Army)$/i),
  ),
  trap("Haftar signed in Moscow", (v) =>
    eventsOf(v, /agreement/, /Mosc(ow|ou)/, "2020-01").some(
      (event) => event.standing === "happened" && !/Berlin/.test(wordsOf(event)),
    ),
  ),
  trap("a ceasefire was agreed on 8 February 2020", (v) =>
    eventsOf(v, /^(agreement|ceasefire)$/, /cessez-le-feu/, "2020-02-08").some(({ standing }) => standing === "happened"),
  ),
  trap("the foreign fighters left on 23 January 2021", (v) =>
    eventsOf(v, /withdrawal|departure/, DEPARTURE, "2021-01-23").some(({ standing }) => standing === "happened"),
  ),
  trap("the agreement of Skhirat is dated to 2020 or later", (v) => eventsOf(v, /agreement/, /Skhirat/, "202").length > 0),
];
