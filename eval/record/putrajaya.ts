/** What the fourteen reports of `putrajaya/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  inPart,
  onlyOn,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /tha[iï]|cambod|putrajaya|kuala.?lumpur|general border|comit[eé] g[eé]n[eé]ral|malaysia/i,
);

type Actor = { readonly id: string; readonly name: string };
const isThailand = ({ id, name }: Actor): boolean =>
  id === "state:THA" || /\btha[iï]|Bangkok|Natth?aphon|Phumtham|Anutin|Sihasak/i.test(name);
const isCambodia = ({ id, name }: Actor): boolean =>
  id === "state:KHM" || /cambod|khmer|Phnom Penh|Hun Manet|Tea S[eé]iha|Prak Sok/i.test(name);
const isMalaysia = ({ id, name }: Actor): boolean => id === "state:MYS" || /malais|malaysia|Anwar|Mohamad Hasan/i.test(name);
const isAmerica = ({ id, name }: Actor): boolean =>
  id === "state:USA" || /united states|[eé]tats-unis|\bU\.?S\b|americ|am[eé]ric|washington|trump/i.test(name);
const isChina = ({ id, name }: Actor): boolean => id === "state:CHN" || /chin[aeo]|beijing|p[eé]kin/i.test(name);

const isAt = (it: Round | null, town: RegExp): boolean =>
  it !== null &&
  (town.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`) ||
    it.place.values.some(({ value, name, standing }) => standing !== "denied" && town.test(`${value} ${name}`)));
const bothSat = (it: Round | null): boolean => sat(it, isThailand) && sat(it, isCambodia);
/** They met on this day, as a round or as an event of its own. */
const met = (v: ProcessView, day: string, words: RegExp): boolean =>
  heldOn(v, day).length > 0 || eventsOf(v, /meet|talk|round|session|summit|negoti|consult/, words, day).some(held);
/** It was to be on this day, as a round or as an event of its own. */
const announced = (v: ProcessView, day: string): boolean =>
  plannedFor(v, day) ||
  v.timeline.some(
    ({ kinds, standing, time }) =>
      kinds.some((kind) => /meet|talk|round|session|summit|negoti|consult/.test(kind)) &&
      ((!held({ standing }) && (time.edtf ?? "").includes(day)) ||
        time.told.some((told) => !held(told) && told.edtf.includes(day))),
  );
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp, since = /./): boolean =>
  questions.some((q) => words.test(wordsOf(q)) && state.test(q.state) && since.test(q.askedSince ?? ""));
/** When or where they meet next was asked in the reports of such a day, and is settled. */
const meetingSettled = ({ questions }: ProcessView, since: RegExp, words: RegExp): boolean =>
  questions.some(
    (q) =>
      q.state === "settled" && since.test(q.askedSince ?? "") && (words.test(wordsOf(q)) || /talks-date|venue/.test(q.issue)),
  );

const CAPITAL = /kuala.?lumpur/i;
const BORDER_POST = /chanthaburi|phak.?kat/i;

export const PUTRAJAYA_CHECKS: readonly Check[] = [
  round(2, "the leaders' talks of 28 July 2025 are in Putrajaya", (v) =>
    heldOn(v, "2025-07-28").some((it) => isAt(it, /putrajaya/i)),
  ),
  round(1, "Thailand and Cambodia sat at Putrajaya", (v) => heldOn(v, "2025-07-28").some(bothSat)),
  round(1, "the United States and China watched at Putrajaya", (v) =>
    heldOn(v, "2025-07-28").some((it) => sat(it, isAmerica) && sat(it, isChina)),
  ),
  round(1, "the commanders met on 29 July at the border", (v) =>
    met(v, "2025-07-29", /command|g[eé]n[eé]ra|rencontr|homologue|réunion/i),
  ),
  round(1, "the border committee was first to meet on 4 August", (v) => announced(v, "2025-08-04")),
  round(2, "the committee's session of 7 August is one, in Kuala Lumpur", (v) => isAt(onlyOn(v, "2025-08-07"), CAPITAL)),
  round(2, "the committee's meeting of 10 September is one, in Koh Kong", (v) => isAt(onlyOn(v, "2025-09-10"), /koh.?kong/i)),
  round(2, "the committee's meeting of 23 October is one, in Kuala Lumpur", (v) => isAt(onlyOn(v, "2025-10-23"), CAPITAL)),
  round(
    1,
    "a meeting of secretariats was planned for 17 November and not held",
    (v) => announced(v, "2025-11-17") && heldOn(v, "2025-11-17").length === 0,
  ),
  round(
    1,
    "the ministers' session of December was first called for the 16th, and met on the 22nd",
    (v) => announced(v, "2025-12-16") && met(v, "2025-12-22", /ministres|ministers|session|réunis/i),
  ),
  round(2, "the committee's meeting that ended on 27 December is one, in Chanthaburi", (v) =>
    isAt(onlyOn(v, "2025-12-27"), BORDER_POST),
  ),
  round(
    1,
    "it was planned for, or opened on, 24 December",
    (v) => announced(v, "2025-12-24") || heldOn(v, "2025-12-24").length > 0,
  ),
  round(1, "Thailand and Cambodia sat at Chanthaburi", (v) => heldOn(v, "2025-12-27").some(bothSat)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 8 August 2025 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-08-08" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 24 October 2025 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Nattaphon and Natthaphon are one", (v) => bearsBoth(v, /Nattaphon/, /Natthaphon/)),
  merge(1, "Winthai Suvaree and Winthai Suwaree are one", (v) => bearsBoth(v, /Suvaree/, /Suwaree/)),
  merge(1, "Phumtham Wechayachai and Phumtham Vejjayachai are one", (v) => bearsBoth(v, /Wechayachai/, /Vejjayachai/)),
  merge(1, "Prak Sokhonn and Prak Sokhon are one", (v) => bearsBoth(v, /Sokhonn$/, /Sokhon$/)),
  merge(1, "Tea Seiha and Tea Séiha are one", (v) => bearsBoth(v, /Tea Seiha/, /Tea Séiha/)),

  contradiction(2, "more than 100 Cambodian soldiers were killed in July, or five", (v) =>
    contests(v, ["figure"], /^\D*100\b/, /^\D*5\b/),
  ),
  contradiction(2, "900,000 workers went home, or 400,000", (v) => contests(v, ["figure"], /^\D*900000\b/, /^\D*400000\b/)),
  contradiction(1, "four soldiers were wounded by the mine of November, or two", (v) =>
    contests(v, ["figure"], /^\D*4\b/, /^\D*2\b/),
  ),
  contradiction(2, "Anutin accepted a ceasefire on 12 December, or did not", (v) =>
    disputed(v, /démenti avoir accepté|acceptaient un cessez-le-feu|accepté un cessez-le-feu/i),
  ),
  contradiction(1, "Cambodia fired first on 24 July, or did not", (v) =>
    disputed(v, /tiré le premier|ouvert le feu les premiers/i),
  ),
  contradiction(1, "the truce was broken in its first night, or was not", (v) =>
    disputed(v, /violé la trêve|violation du cessez-le-feu/i),
  ),
  contradiction(1, "a date for the withdrawal was agreed in Koh Kong, or was not", (v) =>
    disputed(v, /date ait été arrêtée|avant le 20 septembre|September 20|denies having agreed/i),
  ),

  question(2, "whether Thailand would accept Malaysia's mediation was open on 24 July, and is settled", (v) =>
    asked(v, /médiation/i, /settled/, /^2025-07-24/),
  ),
  question(2, "where the committee would meet in August was open on 29 July, and is settled", (v) =>
    meetingSettled(v, /^2025-07-29/, /se tiendra|n'est pas tranchée/i),
  ),
  question(2, "when and where they would meet in October was open after Koh Kong, and is settled", (v) =>
    meetingSettled(v, /^2025-09-1/, /Ni le jour ni le lieu|se retrouveront/i),
  ),
  question(1, "whether Nattaphon would go on leading the Thai side is settled", (v) =>
    asked(v, /continuera de conduire|conduire la délégation/i, /settled/, /^2025-09-10/),
  ),
  question(1, "whether Cambodia would come to Chanthaburi was open on 22 December, and is settled", (v) =>
    asked(v, /se rendrait|Chanthaburi/i, /settled/, /^2025-12-22/),
  ),
  question(1, "when the full mission of observers would be sent was asked in August", (v) =>
    asked(v, /mission/i, /./, /^2025-08-0/),
  ),
  question(1, "when the prisoners would be freed is open", (v) =>
    asked(v, /libération|release|go home|when that would be|will hold that long/i, /open/),
  ),

  figure(2, "14 soldiers wounded by mines, 41 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 14 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 41 && relation === "corrected"),
    ),
  ),
  figure(1, "at least 43 killed in July", (v) => seriesOf(v, /kill|dea/, 43).length > 0),
  figure(1, "26 Thai soldiers and 31 Cambodian civilians killed in December", (v) =>
    [26, 31].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  figure(
    1,
    "900,000 displaced in December, and 520,000 or 540,000 in Cambodia",
    (v) =>
      seriesOf(v, /displ|fle|refug|evac/, 900_000).length > 0 &&
      [520_000, 540_000].some((count) => seriesOf(v, /displ|fle|refug|evac/, count).length > 0),
  ),

  view(1, "Thailand and Cambodia are parties", (v) => inPart(v, /party/, isThailand) && inPart(v, /party/, isCambodia)),
  view(2, "Malaysia, or Anwar Ibrahim, mediates or hosts", (v) => inPart(v, /mediat|facilitat|host|chair/, isMalaysia)),
  view(1, "Nattaphon and Tea Seiha head the delegations", (v) =>
    [/Natth?aphon/, /Tea S[eé]iha/].every((name) =>
      inPart(v, /delegation|negotiat|head|chief/, (actor) => name.test(actor.name)),
    ),
  ),
  view(
    1,
    "Cambodia demands that its soldiers be released",
    (v) => agendaOf(v, /demand|objective/, /release|libération|retour de ses dix-huit/i).length > 0,
  ),
  view(
    1,
    "the armies promised to freeze troops, or to withdraw heavy weapons",
    (v) => agendaOf(v, /commitment/, /troop|troupes|heavy weapons|armes lourdes|lance-roquettes/i).length > 0,
  ),
  view(2, "a ceasefire was signed on 27 December", (v) =>
    eventsOf(v, /agreement|sign|ceasefire|truce|accord|declar/, /sign|put their names/i, "2025-12-27").some(held),
  ),

  trap("the committee met on 4 August apart from the session of the 7th, or in Phnom Penh in August", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        ((/2025-08-04/.test(daysOf(it)) && !/2025-08-07/.test(daysOf(it))) ||
          (/2025-08/.test(daysOf(it)) && /phnom.?penh/i.test(it.place.value ?? ""))),
    ),
  ),
  trap("they met on 17 November or 16 December", (v) => heldOn(v, "2025-11-17", "2025-12-16").length > 0),
  trap("a ceasefire was agreed on 12 December", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing|ceasefire|truce/.test(kind)) &&
        standing === "happened" &&
        (time.edtf ?? "") === "2025-12-12",
    ),
  ),
  trap("talks were held in Istanbul, Doha, Washington, Miami or New York", (v) =>
    v.rounds.some(
      (it) => held(it) && it.place.values.some(({ value }) => /istanbul|doha|washington|miami|new-?york/i.test(value)),
    ),
  ),
  trap("talks were held in George Town or Penang, where the copy was printed", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /george-?town|penang/i.test(value))),
  ),
  trap("the meeting of December was moved to Kuala Lumpur, as Cambodia had asked", (v) =>
    heldOn(v, "2025-12-24", "2025-12-27").some((it) => CAPITAL.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`)),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number)),
  ),
  trap("the copy of 8 August is an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-08-08" && sameOrigin.length === 0),
  ),
  trap("the corrected number of wounded contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "41" && !superseded),
    ),
  ),
  trap("the dead of one country contradict those of the other, or of both", (v) =>
    [
      [/^\D*23$/, /^\D*13$/],
      [/^\D*36$/, /^\D*23$/],
      [/^\D*36$/, /^\D*13$/],
      [/^\D*26$/, /^\D*31$/],
      [/^\D*22$/, /^\D*19$/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the 18 soldiers still held contradict the 20 captured", (v) => contests(v, ["figure"], /^\D*18$/, /^\D*20$/)),
  trap("the dead of July contradict those of December", (v) =>
    [/^\D*43$/, /^\D*48$/].some((july) =>
      [/^\D*22$/, /^\D*26$/, /^\D*19$/, /^\D*31$/].some((december) => contests(v, ["figure"], july, december)),
    ),
  ),
  trap(
    "Hun Manet is one with Hun Sen, or Phumtham with Nattaphon or Anutin",
    (v) => bearsBoth(v, /Hun Manet/, /Hun Sen/) || bearsBoth(v, /Phumtham/, /Natth?aphon/) || bearsBoth(v, /Phumtham/, /Anutin/),
  ),
  trap(
    "those of other wars sat at these talks",
    (v) =>
      v.rounds.some(
        (it) =>
          held(it) &&
          sat(it, ({ id, name }) => /RUS|UKR|PAK|AFG|RWA|COD/.test(id) || /taliban|putin|russi|ukrain|pakist/i.test(name)),
      ) || inPart(v, /party/, ({ id }) => /^state:(RUS|UKR|PAK|AFG|RWA|COD|PRK)$/.test(id)),
  ),
  trap("the 18 soldiers were freed on 12 November", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /release|hand|free|liberat/.test(kind)) && held({ standing }) && (time.edtf ?? "") === "2025-11-12",
    ),
  ),
];
