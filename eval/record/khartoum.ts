/** What the fourteen reports of `khartoum/` come to: written from the reports alone. */
import type { ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, oneName, onlyRound, present, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:khartoum-caf");
const [CAF, SDN, TCD, RUS] = ["state:CAF", "state:SDN", "state:TCD", "state:RUS"];
const [UN, AU, EU, ECCAS] = ["org:un", "org:african-union", "org:eu", "org:eccas"];
const [KHARTOUM, ADDIS, BANGUI] = ["place:khartoum", "place:addis-ababa", "place:bangui"];
const [FPRC, MPC] = ["group:fprc-caf", "group:mpc-caf"];

/** Days told for the round of this number. */
function daysOf(v: ProcessView, number: number): string {
  return (
    onlyRound(v, number)
      ?.dates.values.map(({ value }) => value)
      .join(" ") ?? ""
  );
}

/** True where a contested entry rests on words of this kind. */
function disputes(v: ProcessView, words: RegExp): boolean {
  return v.contested.some(({ values }) => values.some(({ support }) => words.test(wordsOf({ support }))));
}

/** True where one identity of the dossier bears a name of each of these kinds. */
function oneBearer(v: ProcessView, ...names: readonly RegExp[]): boolean {
  return v.identities.some((identity) => names.every((name) => identity.names.some((told) => name.test(told))));
}

/** True where a series of this measure has a point of this value. */
function counts(v: ProcessView, measure: string, wanted: number): boolean {
  return v.figures.some(
    (series) => series.measure === measure && series.points.some(({ value, low }) => (value ?? low) === wanted),
  );
}

export const KHARTOUM_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, held from 24 to 29 January 2019", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && daysOf(v, 1).includes("2019-01-24") && daysOf(v, 1).includes("2019-01-29");
  }),
  round(1, "round 1 was in Khartoum", (v) => onlyRound(v, 1)?.place.value === KHARTOUM),
  round(1, "the government and the FPRC sat in round 1", (v) => present(onlyRound(v, 1), CAF, FPRC)),
  round(1, "Russia and Chad watched round 1", (v) => present(onlyRound(v, 1), RUS, TCD)),
  round(2, "round 2 is one, held from 31 January to 2 February 2019", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && daysOf(v, 2).includes("2019-01-31") && daysOf(v, 2).includes("2019-02-02");
  }),
  round(1, "round 2 was in Khartoum", (v) => onlyRound(v, 2)?.place.value === KHARTOUM),
  round(2, "round 3 is one, held from 18 to 20 March 2019", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && daysOf(v, 3).includes("2019-03-18") && daysOf(v, 3).includes("2019-03-20");
  }),
  round(1, "round 3 was in Addis Ababa", (v) => onlyRound(v, 3)?.place.value === ADDIS),
  round(1, "the UN, the EU and the ECCAS watched round 3", (v) => present(onlyRound(v, 3), UN, EU, ECCAS)),
  round(2, "round 4 is one, held on 26 and 27 August 2019", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && held(it) && daysOf(v, 4).includes("2019-08-26") && daysOf(v, 4).includes("2019-08-27");
  }),
  round(2, "round 4 was planned for 24 June", (v) =>
    (onlyRound(v, 4)?.planned.map(({ edtf }) => edtf) ?? []).includes("2019-06-24"),
  ),
  round(1, "round 4 was in Bangui", (v) => onlyRound(v, 4)?.place.value === BANGUI),
  round(1, "round 5 is planned or thought of, for November 2019, and not held", (v) => {
    const it = onlyRound(v, 5);
    const told = [...(it?.dates.values.map(({ value }) => value) ?? []), ...(it?.planned.map(({ edtf }) => edtf) ?? [])];
    return it !== null && !held(it) && told.some((day) => day.startsWith("2019-11"));
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 3 February is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2019-02-03" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 5 September supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Mahamat al-Khatim and al-Khateem are one", (v) => oneBearer(v, /Khatim/, /Khateem/)),
  merge(1, "Ali Darassa and Ali Darrassa are one", (v) => oneName(v, "Ali Darassa", "Ali Darrassa")),
  merge(2, "Sidiki Abass and Siddiki Abass or Sidiki Abbas are one", (v) =>
    oneBearer(v, /Sidiki Abass/, /Siddiki Abass|Sidiki Abbas/),
  ),
  merge(1, "Al-Dirdiri and Dirdiri Mohamed Ahmed are one", (v) => oneBearer(v, /^al-Dirdiri\b/i, /^Dirdiri\b/i)),
  merge(2, "the signing of 6 February is one event, and happened", (v) => {
    const told = eventsOf(v, /agreement|sign/, /sign/i, "2019-02-06").filter(({ standing }) => standing === "happened");
    return told.length === 1;
  }),
  merge(
    1,
    "the agreement reached on 2 February is one event",
    (v) => eventsOf(v, /agreement/, /accord|agree/i, "2019-02-02").filter((event) => held(event)).length === 1,
  ),

  contradiction(2, "the rebels left the table on 30 January, or did not", (v) =>
    disputes(v, /walk(ed)? out|left the table|suspended (our|their) participation|adjourn/i),
  ),
  contradiction(2, "34 dead in the villages near Paoua, or 54", (v) => contests(v, ["figure"], "34", "54")),
  contradiction(1, "3R ordered the attack of 21 May, or did not", (v) =>
    disputes(v, /ordonn|giving the order|gave the order|He knew|bandits/i),
  ),
  contradiction(1, "the FPRC left the process on 4 March, or did not", (v) =>
    disputes(v, /retrait|leaving the process|notification/i),
  ),
  contradiction(1, "the FPRC attacked first in Birao, or did not", (v) => disputes(v, /attacked first|accusation|fired upon/i)),

  question(2, "where round 3 would be was open on 5 March, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2019-03-05" &&
        (/^(venue|host)$/.test(q.issue) || /lieu|\boù\b/i.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(1, "Addis Ababa, Bangui or N'Djamena were options of where", (v) =>
    v.questions.some((q) => {
      const options = q.options.map(({ actor }) => actor.id);
      return [ADDIS, BANGUI, "place:ndjamena", TCD].filter((id) => options.includes(id)).length >= 2;
    }),
  ),
  question(2, "where round 5 will be is open in August and September", (v) =>
    v.questions.some(
      (q) =>
        (q.lastMention ?? q.askedSince ?? "") >= "2019-08-27" &&
        (/^(venue|host)$/.test(q.issue) || /tiendrait|venue/i.test(wordsOf(q))) &&
        q.state === "open",
    ),
  ),
  question(1, "the new date of round 4 was open on 25 June, and is settled", (v) =>
    v.questions.some(
      (q) => /date|sine die/i.test(`${q.issue} ${wordsOf(q)}`) && q.askedSince === "2019-06-25" && q.state === "settled",
    ),
  ),
  question(1, "amnesty is left open", (v) =>
    v.questions.some((q) => /amnist|amnest|already wanted/i.test(`${q.issue} ${wordsOf(q)}`) && q.state === "open"),
  ),
  question(1, "whether those who ordered the massacre will be tried is open", (v) =>
    v.questions.some((q) => /tried|massacre/i.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "14,000 displaced at Birao, 41,000 was said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "displaced" &&
        points.some(({ value, low, relation }) => (value ?? low) === 14_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 41_000 && relation === "corrected"),
    ),
  ),
  figure(
    1,
    "648,000 and then 581,000 displaced within the country",
    (v) => counts(v, "displaced", 648_000) && counts(v, "displaced", 581_000),
  ),
  figure(1, "575,000 refugees", (v) => counts(v, "refugees", 575_000) || counts(v, "displaced", 575_000)),
  figure(1, "24 dead at Birao", (v) => counts(v, "killed", 24)),

  view(1, "Sudan hosts or hosted", ({ roles }) => roles.some(({ role, actor }) => role === "host" && actor.id === SDN)),
  view(1, "the AU and the UN are guarantors", ({ roles }) =>
    [AU, UN].every((id) => roles.some(({ role, actor }) => role === "guarantor" && actor.id === id)),
  ),
  view(1, "Ngrébada led the government's delegation or its negotiators", ({ roles }) =>
    roles.some(({ role, actor }) => role === "delegation-head" && /Ngr[eé]bada/.test(actor.name)),
  ),
  view(1, "the MPC or al-Khatim is leader, party or participant", (v) =>
    v.roles.some(
      ({ role, actor }) => /party|participant|leader/.test(role) && (actor.id === MPC || /Khat(im|eem)/.test(actor.name)),
    ),
  ),
  view(1, "the armed groups or the FPRC demand an amnesty", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /amnist|amnest/i.test(wordsOf(item))),
  ),
  view(2, "the government refuses an amnesty, in January and again in August", ({ agenda, timeline, positions }) => {
    const told = [
      ...agenda.filter(({ kind }) => kind === "refusal").map((item) => item.support.claims),
      ...timeline.filter(({ kinds }) => /refus|reject/.test(kinds.join(" "))).map((event) => event.support.claims),
      ...positions
        .flatMap(({ cells }) => cells)
        .filter(({ stance }) => stance === "opposes")
        .map(({ support }) => support.claims),
    ].flat();
    const tells = (words: RegExp) => told.some(({ span }) => words.test(span.exact));
    return tells(/amnest/i) && tells(/amnistie|fin de non-recevoir/i);
  }),
  view(1, "3R undertook to hand over the culprits", ({ agenda }) =>
    agenda.some(({ kind, support }) => kind === "commitment" && /remettre|livrer|justice/i.test(wordsOf({ support }))),
  ),
  view(1, "al-Khatim resigned as adviser in August 2019", (v) =>
    v.timeline.some(
      (event) =>
        /renonc|d[ée]mission|claque la porte/i.test(wordsOf(event)) && /Khatim|MPC|fonctions|rebelle/i.test(wordsOf(event)),
    ),
  ),

  trap("round 4 was held in June", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.startsWith("2019-06"))),
  ),
  trap("round 5 was held", (v) => v.rounds.some((r) => r.number === 5 && held(r))),
  trap("a round was held in N'Djamena or Brazzaville", (v) =>
    v.rounds.some((r) => held(r) && r.place.values.some(({ value }) => /n-?djamena|brazzaville/i.test(value))),
  ),
  trap("rounds 1 and 2 were in Addis Ababa", (v) =>
    [1, 2].some((n) => v.rounds.some((r) => r.number === n && r.place.value === ADDIS)),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number))),
  trap("Abdoulaye Hissène and Abdoulaye Miskine are one", (v) => oneBearer(v, /Hiss[eè]ne/, /Miskine/)),
  trap("Maxime and Bernard Mokom are one", (v) => oneBearer(v, /Maxime Mokom/, /Bernard Mokom/)),
  trap("the MPC, the UPC, the MLCJ or the FPRC are one", (v) =>
    [
      ["MPC", "UPC"],
      ["MPC", "MLCJ"],
      ["MPC", "FPRC"],
      ["UPC", "FPRC"],
      ["FPRC", "MLCJ"],
      ["FPRC", "FDPC"],
    ].some((pair) => oneName(v, ...pair)),
  ),
  trap("the corrected number of displaced contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "41000" && !superseded),
    ),
  ),
  trap(
    "the dead of Birao, of Paoua, of Koundjili and of Bria contradict each other",
    (v) =>
      ["34", "54"].some((paoua) => ["12", "24", "2", "100"].some((other) => contests(v, ["figure"], paoua, other))) ||
      contests(v, ["figure"], "24", "2") ||
      contests(v, ["figure"], "24", "12"),
  ),
  trap("the displaced of a town and those of the country are in one series", (v) =>
    v.figures.some(({ measure, points }) => {
      const told = points.map(({ value, low }) => value ?? low);
      return (
        measure === "displaced" &&
        told.some((n) => n === 648_000 || n === 581_000) &&
        told.some((n) => n === 12_000 || n === 14_000 || n === 41_000)
      );
    }),
  ),
  trap("an old agreement is dated to 2019", (v) =>
    v.timeline.some(
      ({ time, support }) =>
        support.claims.some(({ span }) =>
          /Brazzaville in July 2014|Rome in June 2017|Libreville en janvier 2013|forum held in Bangui/.test(span.exact),
        ) && (time.edtf ?? "").startsWith("2019"),
    ),
  ),
  trap("Noureddine Adam signed the agreement", (v) =>
    v.timeline.some(
      ({ kinds, participants, standing }) =>
        kinds.includes("agreement") &&
        standing === "happened" &&
        participants.some(({ actor }) => /Nour+eddine|Adam\b/.test(actor.name)),
    ),
  ),
  trap(
    "the planned signing stands beside the one that took place as another that happened",
    (v) => eventsOf(v, /agreement/, /sign/i, "2019-02-06").filter(({ standing }) => standing === "happened").length > 1,
  ),
  trap("Sarandji and Ngrébada are one", (v) => oneBearer(v, /Sarandji/, /Ngr[eé]bada/)),
];
