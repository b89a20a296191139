/** What the fourteen reports of `preah/` come to: written down before the record of them was looked at. */
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
  oneName,
  onlyOn,
  onlyRound,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:thailand-cambodia");
const [THA, KHM, MYS, USA, CHN] = ["state:THA", "state:KHM", "state:MYS", "state:USA", "state:CHN"];

const at = (it: Round | null, place: RegExp): boolean => it !== null && place.test(`${it.place.value} ${it.place.name}`);
const hostedBy = (it: Round | null, host: RegExp): boolean => it !== null && host.test(`${it.host.value} ${it.host.name}`);
/** Rounds that were held in such a place, by anything that is told of them. */
const heldIn = ({ rounds }: ProcessView, place: RegExp): readonly Round[] =>
  rounds.filter((it) => held(it) && it.place.values.some(({ value, name }) => place.test(`${value} ${name}`)));
/** True where the actor, or somebody of such a name, sat at the table of the round or watched it. */
const there = (it: Round | null, id: string | undefined, name: RegExp): boolean =>
  it !== null && [...it.participants, ...it.observers].some(({ actor }) => actor.id === id || name.test(actor.name));
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && words.test(`${wordsOf(item)} | ${item.contents.join(" | ")}`));
const questionsOf = ({ questions }: ProcessView, words: RegExp) =>
  questions.filter((q) => words.test(`${q.issue} | ${wordsOf(q)} | ${q.contents.join(" | ")}`));
/** Questions first asked in a report of this day. */
const askedOn = ({ questions }: ProcessView, ...days: readonly string[]) =>
  questions.filter(({ askedSince }) => days.some((day) => askedSince?.startsWith(day) === true));
const hasRole = ({ roles }: ProcessView, role: RegExp, id: string | undefined, name: RegExp) =>
  roles.some((it) => role.test(it.role) && (it.actor.id === id || name.test(it.actor.name)));
const TRUCE = /agreement|ceasefire|truce|signing/;

export const PREAH_CHECKS: readonly Check[] = [
  round(2, "the talks of 28 July 2025 are one round, held in Putrajaya", (v) => at(onlyOn(v, "2025-07-28"), /putrajaya/i)),
  round(1, "the United States and China watched the talks of Putrajaya", (v) => {
    const it = onlyOn(v, "2025-07-28");
    return there(it, USA, /U\.?S\b|United States|americ/i) && there(it, CHN, /Chin/i);
  }),
  round(1, "Malaysia, or its prime minister, was host of the talks of Putrajaya", (v) =>
    hostedBy(onlyOn(v, "2025-07-28"), /MYS|malaysia|malaisie|anwar/i),
  ),
  round(2, "the extraordinary session that ended on 7 August 2025 is one, held in Kuala Lumpur", (v) =>
    at(onlyOn(v, "2025-08-07"), /kuala/i),
  ),
  round(1, "the session of August was first planned for 4 August", (v) =>
    v.rounds.some(
      (it) => it.planned.some(({ edtf }) => edtf.includes("2025-08-04")) || (!held(it) && daysOf(it).includes("2025-08-04")),
    ),
  ),
  round(2, "special session 1 is one, on 10 September 2025, in Koh Kong", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && daysOf(it).includes("2025-09-10") && at(it, /koh.?kong/i);
  }),
  round(1, "Thailand and Cambodia were at special session 1, and Malaysia watched", (v) => {
    const it = onlyRound(v, 1);
    return there(it, THA, /Thai|Na(rk|k)phanit/) && there(it, KHM, /Cambod|Seiha/) && there(it, MYS, /Malays/);
  }),
  round(2, "special session 2 is one, on 23 October 2025, in Kuala Lumpur", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && daysOf(it).includes("2025-10-23") && at(it, /kuala/i);
  }),
  round(2, "special session 3 is one, from 24 to 27 December 2025, in Chanthaburi", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && /2025-12-2[4-7]/.test(daysOf(it)) && at(it, /chanthaburi/i);
  }),
  round(1, "a session was planned for 19 November 2025", (v) =>
    v.rounds.some(
      (it) => it.planned.some(({ edtf }) => edtf.includes("2025-11-19")) || (!held(it) && daysOf(it).includes("2025-11-19")),
    ),
  ),
  round(1, "special session 4 is spoken of, and was not held", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && !held(it);
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 8 August 2025 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-08-08" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 11 November 2025 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Nattaphon Narkphanit and Natthaphon Nakphanit are one", (v) => bearsBoth(v, /Narkphanit/, /Nakphanit/)),
  merge(1, "Sihasak Phuangketkeow and Sihasak Phuangketkaew are one", (v) => bearsBoth(v, /Phuangketkeow/, /Phuangketkaew/)),
  merge(1, "Prak Sokhonn and Prak Sokhon are one", (v) => bearsBoth(v, /Sokhonn$/, /Sokhon$/)),
  merge(1, "the mine of 10 November 2025 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /landmine went off|explosion d.une mine/i, "2025-11-10");
    return told.length > 0 && told.length <= 2;
  }),
  merge(1, "the signing of 26 October 2025 is one event, told by several reports", (v) => {
    const told = eventsOf(v, /agreement|signing|declaration/, /sign(ed|ée?)\b|signature/i, "2025-10-26").filter(held);
    return told.length > 0 && told.length <= 2 && told.some(({ support }) => support.origins >= 2);
  }),
  merge(1, "the truce of 28 July 2025 is one event or two, told by several reports", (v) => {
    const told = eventsOf(v, TRUCE, /cease-?fire|truce|cessez-le-feu|trêve/i, "2025-07-28").filter(held);
    return told.length > 0 && told.length <= 2 && told.some(({ support }) => support.origins >= 2);
  }),

  contradiction(2, "five Cambodian soldiers were killed in July, or 62", (v) => contests(v, ["figure"], /^~?5\b/, /^[~>]?62\b/)),
  contradiction(2, "three were wounded at Prey Chan, or five", (v) => contests(v, ["figure"], /^~?3\b/, /^~?5\b/)),
  contradiction(2, "Cambodian troops broke the truce on 29 July, or did not", (v) =>
    disputed(v, /tiré à plusieurs reprises|affrontement armé|violation délibérée|aussitôt démenti/i),
  ),
  contradiction(2, "a halt to all shooting was agreed on 12 December, or was not", (v) =>
    disputed(v, /cease all shooting|had denied it|was no ceasefire/i),
  ),
  contradiction(1, "Cambodia laid new mines, or did not", (v) =>
    disputed(v, /PMN-2|laying (new mines|any)|freshly planted|mine nouvelle|denies laying/i),
  ),
  contradiction(1, "Thai soldiers opened fire at Prey Chan, or did not do so first", (v) =>
    disputed(v, /ouvert le feu sur des habitants|tiré la première/i),
  ),
  contradiction(1, "a date was promised for the return of the prisoners, or was not", (v) =>
    disputed(v, /promised for the middle|any date had been set/i),
  ),

  question(2, "where the session of August would be was open, with Phnom Penh or Kuala Lumpur, and is settled", (v) =>
    askedOn(v, "2025-07-28", "2025-07-29").some(
      (q) => q.state === "settled" && (/venue/.test(q.issue) || /lieu|terrain neutre|Kuala Lumpur/i.test(wordsOf(q))),
    ),
  ),
  question(1, "when and where the session after that of 7 August would be was open, and is settled", (v) =>
    askedOn(v, "2025-08-07", "2025-08-08").some(
      (q) =>
        q.state === "settled" && (/venue|talks-date/.test(q.issue) || /quel jour|se retrouver dans un mois/i.test(wordsOf(q))),
    ),
  ),
  question(2, "whether the session of December would be in Chanthaburi or Kuala Lumpur was open, and is settled", (v) =>
    askedOn(v, "2025-12-22").some(
      (q) => q.state === "settled" && (/venue/.test(q.issue) || /Où aura-t-elle|Chanthaburi|pas réglée/i.test(wordsOf(q))),
    ),
  ),
  question(2, "when and where special session 4 will be is open", (v) =>
    v.questions.some(
      (q) =>
        q.state === "open" &&
        q.lastMention?.startsWith("2026-01-01") === true &&
        (/venue|talks-date/.test(q.issue) || /quatrième session|ni la date ni le lieu/i.test(wordsOf(q))),
    ),
  ),
  question(2, "when the border checkpoints will reopen is open", (v) =>
    questionsOf(v, /checkpoints|reopen|réouverture|postes-frontières/i).some(({ state }) => state === "open"),
  ),
  question(1, "whether Donald Trump would attend the signing was asked", (v) =>
    questionsOf(v, /Trump|assistera|cérémonie/i).some(({ askedSince }) => askedSince?.startsWith("2025-10-2") === true),
  ),

  figure(2, "four wounded by the mine in Sisaket, six were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 4 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 6 && relation === "corrected"),
    ),
  ),
  figure(1, "35, then 38, then 43 dead in July", (v) =>
    [35, 38, 43].every((count) => seriesOf(v, /kill|dea|fatal/, count).length > 0),
  ),
  figure(1, "99 dead since 7 December, among them 26 Thai soldiers and 31 Cambodian civilians", (v) =>
    [99, 26, 31].every((count) => seriesOf(v, /kill|dea|fatal/, count).length > 0),
  ),
  figure(1, "260,000 driven from their homes in July, 900,000 in December", (v) =>
    [260_000, 900_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(1, "Malaysia, or its prime minister, mediates", (v) => hasRole(v, /mediator|facilitator/, MYS, /Anwar/)),
  view(
    1,
    "Thailand and Cambodia are parties",
    (v) => hasRole(v, /party/, THA, /^Thailand$/) && hasRole(v, /party/, KHM, /^Cambodia$/),
  ),
  view(1, "Tea Seiha and Natthaphon are known as ministers of defence or heads of delegation", ({ roles }) =>
    [/Seiha/, /Na(rk|k)phanit/].every((name) =>
      roles.some(
        ({ role, actor, titles }) =>
          name.test(actor.name) &&
          (/minist|delegation-head|negotiator/.test(role) || titles.some((it) => /minist|défense|defen[cs]e/i.test(it))),
      ),
    ),
  ),
  view(2, "a declaration was signed in Kuala Lumpur on 26 October 2025", (v) =>
    eventsOf(v, /agreement|signing|declaration/, /declaration|déclaration/i, "2025-10-26").some(held),
  ),
  view(2, "a truce was signed on 27 December 2025", (v) =>
    eventsOf(v, TRUCE, /cease-?fire|truce|agreement/i, "2025-12-27").some(held),
  ),
  view(2, "Thailand suspended the declaration on 10 November 2025", (v) => eventsOf(v, /./, /suspend/i, "2025-11-10").some(held)),
  view(2, "the eighteen soldiers came home on 31 December 2025", (v) =>
    eventsOf(v, /./, /franchi|retour des dix-huit|dix-huit soldats/i, "2025-12-31").some(held),
  ),
  view(
    1,
    "Cambodia demands that its soldiers be freed",
    (v) => agendaOf(v, /demand/, /libération|restitution|prisoners whose return|retour de ses/i).length > 0,
  ),
  view(1, "Thailand demands an apology", (v) => agendaOf(v, /demand/, /apolog|excuses/i).length > 0),
  view(1, "Cambodia refuses to apologise", (v) => agendaOf(v, /refusal/, /excuses|apolog/i).length > 0),
  view(
    1,
    "Thailand promised to hand over the eighteen soldiers",
    (v) => agendaOf(v, /commitment/, /hand over|to free the 18|18 Cambodian soldiers|free the/i).length > 0,
  ),

  trap("a session was held in Phnom Penh", (v) => heldIn(v, /phnom/i).length > 0),
  trap("a session was held on 19 November 2025", (v) => heldOn(v, "2025-11-19").length > 0),
  trap(
    "special session 4 was held, or the boundary commission met in Siem Reap",
    (v) => v.rounds.some((it) => it.number === 4 && held(it)) || heldIn(v, /siem/i).length > 0,
  ),
  trap("rounds with numbers that nobody told of it, such as the seventh, which is of the talks with the BRN", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4].includes(number)),
  ),
  trap(
    "the talks with the BRN of February 2024 are a round of it, or the BRN is a party",
    (v) => v.rounds.some((it) => daysOf(it).includes("2024-02")) || hasRole(v, /party/, "group:brn", /\bBRN\b/),
  ),
  trap(
    "talks were held in Hanoi or Cebu, which were only offered",
    (v) => heldIn(v, /hanoi|cebu|philippines|vietnam/i).length > 0,
  ),
  trap("special session 2 was held in Chanthaburi", (v) =>
    v.rounds.some(
      (it) => held(it) && it.place.value === "place:chanthaburi" && (it.number === 2 || daysOf(it).includes("2025-10")),
    ),
  ),
  trap("a truce was reached on 12 or 13 December 2025", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => TRUCE.test(kind)) && standing === "happened" && /^2025-12-1[23]/.test(time.edtf ?? ""),
    ),
  ),
  trap("the eighteen soldiers were freed on 12 November 2025", (v) =>
    eventsOf(v, /releas|exchange|handover|return|freed/, /prison|soldiers|soldats/i, "2025-11-12").some(
      ({ standing }) => standing === "happened",
    ),
  ),
  trap("the corrected number of wounded contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value, superseded }) => value === "6" && !superseded) &&
        values.some(({ value }) => value === "4"),
    ),
  ),
  trap("counts of a part contradict those of the whole", (v) =>
    [
      ["99", "31"],
      ["99", "26"],
      ["26", "31"],
      ["44", "23"],
      ["23", "21"],
      ["25", "14"],
      ["38", "13"],
      ["500000", "400000"],
      ["900000", "525000"],
      ["20", "18"],
    ].some(([one, other]) => contests(v, ["figure"], new RegExp(`^[~>]?${one}\\b`), new RegExp(`^[~>]?${other}\\b`))),
  ),
  trap("the dead of July contradict those of December", (v) =>
    [
      ["48", "25"],
      ["48", "44"],
      ["48", "99"],
      ["43", "25"],
      ["43", "44"],
    ].some(([one, other]) => contests(v, ["figure"], new RegExp(`^[~>]?${one}\\b`), new RegExp(`^[~>]?${other}\\b`))),
  ),
  trap(
    "Hun Sen and Hun Manet, Tea Banh and Tea Seiha, or Prak Sokhon and Prak Sreymom are one",
    (v) => bearsBoth(v, /Hun Sen/, /Manet/) || bearsBoth(v, /Banh/, /Seiha/) || bearsBoth(v, /Sokhon/, /Sreymom/),
  ),
  trap(
    "the United States, China or Malaysia is a party, or Thailand and Cambodia are one",
    (v) =>
      [USA, CHN, MYS].some((id) => v.roles.some(({ role, actor }) => role === "party" && actor.id === id)) ||
      oneName(v, "Thailand", "Cambodia"),
  ),
  trap("the process has ended", ({ status }) => status.value === "ended"),
];
