/** What the fourteen reports of `kenya/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  onlyRound,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:kenya-2008");
const [KEN, ODM, PNU, AU] = ["state:KEN", "group:odm-kenya", "group:pnu-kenya", "org:african-union"];
const GOVERNMENT = /government|gouvernement|kenya|party of national unity|parti de l'unité/i;
const OPPOSITION = /\bODM\b|orange|opposition/i;
const KILAGUNI = /kilaguni|tsavo/i;

interface Told {
  readonly id: string;
  readonly name: string;
}
const isGovernment = ({ id, name }: Told): boolean =>
  id === KEN || id === PNU || (!OPPOSITION.test(name) && GOVERNMENT.test(name));
const isOpposition = ({ id, name }: Told): boolean => id === ODM || OPPOSITION.test(name);

/** True where the only round of this number was held, on days that match. */
function wasHeld(v: ProcessView, number: number, days: RegExp): boolean {
  const it = onlyRound(v, number);
  return it !== null && held(it) && days.test(daysOf(it));
}
/** Places where a round is said to have been held; those only spoken of beforehand are left out. */
const placesOf = ({ place }: Round): string =>
  place.values
    .filter(held)
    .map(({ value, name }) => `${value} ${name}`)
    .join(" ");
/** True where the round of this number was in Nairobi (or its hotel Serena), and nowhere else. */
const inNairobi = (v: ProcessView, number: number): boolean => {
  const it = onlyRound(v, number);
  return it !== null && /nairobi|serena/i.test(`${it.place.value} ${it.place.name}`);
};
/** True where a round was announced for that day, whether it was held then, on another day or never. */
const announcedFor = (v: ProcessView, day: string): boolean =>
  v.rounds.some(({ planned }) => planned.some(({ edtf }) => edtf.includes(day))) ||
  v.rounds.some((it) => !held(it) && daysOf(it).includes(day)) ||
  v.timeline.some(
    ({ standing, time }) =>
      (!held({ standing }) && (time.edtf ?? "").includes(day)) || time.told.some((it) => !held(it) && it.edtf.includes(day)),
  );
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && (words.test(wordsOf(item)) || item.contents.some((it) => words.test(it))));
const questionsOf = ({ questions }: ProcessView, words: RegExp) =>
  questions.filter((q) => words.test(wordsOf(q)) || q.contents.some((it) => words.test(it)));

export const KENYA_CHECKS: readonly Check[] = [
  round(
    1,
    "the talks were formally opened on 29 January",
    (v) =>
      heldOn(v, "2008-01-29").length > 0 ||
      v.timeline.some(
        (it) =>
          held(it) && (it.time.edtf ?? "").startsWith("2008-01-29") && /ouver|open|County Hall|cérémonie/i.test(wordsOf(it)),
      ),
  ),
  round(
    2,
    "round 1 is one, on 31 January and 1 February, in Nairobi",
    (v) => wasHeld(v, 1, /2008-01-31|2008-02-01/) && inNairobi(v, 1),
  ),
  round(1, "the first working session was to be on 30 January", (v) => announcedFor(v, "2008-01-30")),
  round(2, "round 2 is one, on 4 and 5 February, in Nairobi", (v) => wasHeld(v, 2, /2008-02-0[45]/) && inNairobi(v, 2)),
  round(2, "round 3 is one, in the middle of February, at Kilaguni", (v) => {
    const it = onlyRound(v, 3);
    return wasHeld(v, 3, /2008-02-1[1-4]/) && it !== null && KILAGUNI.test(`${it.place.value} ${it.place.name}`);
  }),
  round(1, "the government and the ODM were at round 3", (v) => {
    const there = (onlyRound(v, 3)?.participants ?? []).map(({ actor }) => actor);
    return there.some(isGovernment) && there.some(isOpposition);
  }),
  round(2, "round 4 is one, from 19 to 21 February, in Nairobi", (v) => wasHeld(v, 4, /2008-02-(19|2[01])/) && inNairobi(v, 4)),
  round(1, "round 4 was to begin on 18 February", (v) => announcedFor(v, "2008-02-18")),
  round(
    1,
    "the session of 27 February was planned and not held",
    (v) => announcedFor(v, "2008-02-27") && heldOn(v, "2008-02-27").length === 0,
  ),
  round(2, "round 5 is one, on 3 and 4 March, in Nairobi", (v) => wasHeld(v, 5, /2008-03-0[34]/) && inNairobi(v, 5)),
  round(
    1,
    "round 5 as announced in February and as held in March are one",
    (v) => new Set((onlyRound(v, 5)?.support.claims ?? []).map(({ document }) => document)).size >= 2,
  ),
  round(
    1,
    "Kibaki and Odinga met at Sagana on 12 April",
    (v) =>
      heldOn(v, "2008-04-12").length > 0 ||
      v.timeline.some(
        (it) => held(it) && (it.time.edtf ?? "").startsWith("2008-04-12") && /Sagana|tête-à-tête/.test(wordsOf(it)),
      ),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 2 February is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2008-02-02" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 29 January supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Kofi and Koffi Annan are one", (v) => bearsBoth(v, /Kofi Annan/, /Koffi Annan/)),
  merge(1, "Graca and Graça Machel are one", (v) => bearsBoth(v, /Graca/, /Graça/)),
  merge(1, "Moses Wetangula and Moses Wetang'ula are one", (v) => bearsBoth(v, /Wetangula/, /Wetang['’]ula/)),
  merge(1, "Oluyemi and Olu Adeniji are one", (v) => bearsBoth(v, /Oluyemi Adeniji/, /Olu Adeniji/)),

  contradiction(2, "the government would not sign a document during Kufuor's visit, or there was none", (v) =>
    disputed(v, /refused at the last minute|would not sign|any document/),
  ),
  contradiction(2, "there were 486 dead by 10 January, or a thousand", (v) => contests(v, ["figure"], /\b486\b/, /\b1000\b/)),
  contradiction(2, "there were a thousand dead at the beginning of February, or 863", (v) =>
    contests(v, ["figure"], /\b1000\b/, /\b863\b/),
  ),
  contradiction(2, "304,000 are displaced, or 600,000", (v) => contests(v, ["figure"], /\b304000\b/, /\b600000\b/)),
  contradiction(2, "the parties agreed on a grand coalition, or did not", (v) =>
    disputed(v, /grand coalition|nothing of the kind|an understanding/),
  ),
  contradiction(1, "Rice brought Kibaki and Odinga together, or did not", (v) =>
    disputed(v, /tête-à-tête|réuni les deux hommes|dément cette rencontre/),
  ),
  contradiction(1, "the member of parliament Were was killed for politics, or was not", (v) =>
    disputed(v, /assassinat politique|piste d'un vol|La police dément/),
  ),
  contradiction(
    1,
    "the retreat of Kilaguni began on 11 February, or on 12 February",
    (v) =>
      onlyRound(v, 3)?.dates.state === "contested" ||
      v.contested.some(
        ({ values }) =>
          values.some(({ value }) => value.startsWith("2008-02-11")) &&
          values.some(({ value }) => value.startsWith("2008-02-12") || value.endsWith("2008-02-14")),
      ),
  ),
  contradiction(1, "there were 1,500 dead at the end of February, or 1,020", (v) =>
    contests(v, ["figure"], /\b1500\b/, /\b1020\b/),
  ),

  question(2, "where round 3 would be was open, with Naivasha or Tsavo, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        (q.options.some(({ actor }) => actor.id === "place:naivasha" || KILAGUNI.test(actor.name)) ||
          /Le lieu n'est pas arrêté|Naivasha ou/.test(wordsOf(q))),
    ),
  ),
  question(2, "whether Kibaki and Odinga would meet was asked, and is settled", (v) =>
    questionsOf(v, /se rencontrer|à la même table/).some(({ state }) => state === "settled"),
  ),
  question(2, "how many ministers there will be was asked in February, and is settled", (v) =>
    questionsOf(v, /[Hh]ow many ministers/).some(({ state }) => state === "settled"),
  ),
  question(2, "when the two teams will meet again is open in April", (v) =>
    v.questions.some(
      (q) =>
        q.state === "open" &&
        q.lastMention === "2008-04-14" &&
        (q.issue === "talks-date" || /prochaine session|n'est pas fixée/.test(wordsOf(q))),
    ),
  ),
  question(1, "who will lead the inquiry into the violence is open", (v) =>
    questionsOf(v, /enquête sur les violences|Rien n'est décidé/).some(({ state }) => state === "open"),
  ),
  question(
    1,
    "who will lead the committee on the election was asked in February",
    (v) => questionsOf(v, /lead the committee/).length > 0,
  ),

  figure(2, "19 burned in the house, 24 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 19 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 24 && relation === "corrected"),
    ),
  ),
  figure(
    1,
    "28 died in Naivasha and 64 in Nakuru, each counted apart",
    (v) =>
      seriesOf(v, /kill|dea/, 28).length > 0 &&
      seriesOf(v, /kill|dea|other/, 64).length > 0 &&
      seriesOf(v, /./, 28, 64).length === 0,
  ),
  figure(1, "the dead whom the Red Cross counted rose from 850 to 1,000", (v) => seriesOf(v, /kill|dea/, 850, 1000).length > 0),
  figure(1, "12,000 Kenyans fled to Uganda", (v) => seriesOf(v, /refugee|displace/, 12_000).length > 0),
  figure(1, "255,000 had left their homes by 10 January", (v) => seriesOf(v, /displace|refugee/, 255_000).length > 0),

  view(2, "Annan mediates for the African Union", ({ roles }) =>
    roles.some(({ role, actor }) => role === "mediator" && (actor.id === "person:kofi-annan" || actor.id === AU)),
  ),
  view(1, "the government and the ODM are parties", ({ roles }) =>
    [isGovernment, isOpposition].every((is) => roles.some(({ role, actor }) => role === "party" && is(actor))),
  ),
  view(1, "Karua led the delegation of the government, and Mudavadi that of the ODM", ({ roles }) =>
    [/Karua/, /Mudavadi/].every((name) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(2, "the National Accord was signed on 28 February", (v) =>
    eventsOf(v, /agreement|sign|accord/, /./, "2008-02-28").some(held),
  ),
  view(1, "the two leaders' accord was passed by parliament on 18 March", (v) =>
    v.timeline.some((it) => held(it) && (it.time.edtf ?? "").startsWith("2008-03-18")),
  ),
  view(1, "the ODM demands that Kibaki resign, or a new vote", (v) =>
    agendaOf(v, /demand/, /démission|doit partir|nouveau scrutin|revoter|new presidential vote/).some(
      ({ parties }) => parties.length === 0 || parties.some((it) => isOpposition(it) || /Odinga/.test(it.name)),
    ),
  ),
  view(
    1,
    "the government refuses a prime minister with executive powers",
    (v) =>
      agendaOf(v, /refusal/, /executive|exécutifs|only one head|Premier ministre|prime minister/).length > 0 ||
      v.agenda.some(
        ({ status, contents }) => /reject/.test(status) && contents.some((it) => /executive powers|pouvoirs exécutifs/.test(it)),
      ),
  ),
  view(1, "both sides promised to disband the armed gangs", (v) => agendaOf(v, /commitment/, /disband|armed gangs/).length > 0),
  view(
    1,
    "the roadblocks are removed by what the government says, not by what others say",
    (v) =>
      agendaOf(v, /commitment|objective|demand/, /roadblock/).some(
        ({ status, contested }) => contested || status === "claimed-fulfilled" || status === "in-progress",
      ) || disputed(v, /roadblock|still being stopped/),
  ),

  trap("rounds with numbers that nobody told of these talks", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number)),
  ),
  trap("a round was held in Juba, Dakar, Mombasa, Naivasha or Addis Ababa", (v) =>
    v.rounds.some((it) => held(it) && /juba|dakar|mombasa|naivasha|addis|ri-kwangba/i.test(placesOf(it))),
  ),
  trap("a session was held on 30 January", (v) => heldOn(v, "2008-01-30").length > 0),
  trap("a session was held on 16 February, if the retreat failed", (v) => heldOn(v, "2008-02-16").length > 0),
  trap("round 4 was held on 18 February", (v) =>
    v.rounds.some((it) => it.number === 4 && held(it) && (it.dates.value ?? "").includes("2008-02-18")),
  ),
  trap("a session was held on 27 February", (v) => heldOn(v, "2008-02-27").length > 0),
  trap("the meeting of the ministers of IGAD is a round", (v) => heldOn(v, "2008-02-07").length > 0),
  trap("the corrected number of those burned contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "24" && !superseded),
    ),
  ),
  trap("the dead of a house, of a town and of another town contradict each other", (v) =>
    [
      ["19", "28"],
      ["19", "64"],
      ["28", "64"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("those displaced in Kenya contradict those who fled to Uganda or those who went home", (v) =>
    [
      [/\b304000\b/, /\b12000\b/],
      [/\b600000\b/, /\b12000\b/],
      [/\b304000\b/, /\b100000\b/],
      [/\b600000\b/, /\b20000\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("Mutula Kilonzo and Kalonzo Musyoka are one", (v) => bearsBoth(v, /Kilonzo/, /Kalonzo/)),
  trap("Condoleezza and Susan Rice are one", (v) => bearsBoth(v, /Condoleezza/, /Susan/)),
  trap(
    "Raila and Jaramogi Odinga, or Melitus Mugabe Were and Robert Mugabe, are one",
    (v) => bearsBoth(v, /Raila/, /Jaramogi/) || bearsBoth(v, /Melitus|Were/, /Robert Mugabe/),
  ),
  trap("Museveni or Ramaphosa mediates", ({ roles }) =>
    roles.some(
      ({ role, actor, status, standing }) =>
        role === "mediator" && /Museveni|Ramaphosa/.test(actor.name) && status === "current" && standing === "happened",
    ),
  ),
  trap(
    "the rebels of Uganda are a party or take part",
    ({ roles, rounds }) =>
      roles.some(({ role, actor }) => /party|participant/.test(role) && /group:lra|Kony/.test(`${actor.id} ${actor.name}`)) ||
      rounds.some(({ participants }) => participants.some(({ actor }) => /group:lra|Kony/.test(`${actor.id} ${actor.name}`))),
  ),
];
