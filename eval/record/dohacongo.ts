/** What the fourteen reports of `dohacongo/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { bearsBoth, checksOf, contests, disputed, eventsOf, held, onlyRound, present, seriesOf, wordsOf } from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:doha-m23");
const [COD, RWA, QAT, USA, TGO, DOHA] = ["state:COD", "state:RWA", "state:QAT", "state:USA", "state:TGO", "place:doha"];
const AU = "org:african-union";

/** The rebels: reports name them by the movement or by the coalition that it belongs to. */
const rebels = (id: string): boolean => id === "group:m23" || id === "group:afc-congo";
const parties = (it: Round | null): boolean =>
  it !== null && present(it, COD) && it.participants.some(({ actor }) => rebels(actor.id));
const days = (it: Round | null): string => it?.dates.values.map(({ value }) => value).join(" ") ?? "";
/** True where a round of this number began (and ended) on these days, without contradiction. */
const spans = (v: ProcessView, number: number, ...wanted: readonly string[]): boolean => {
  const it = onlyRound(v, number);
  return it !== null && held(it) && it.dates.state !== "contested" && wanted.every((day) => days(it).includes(day));
};
const SIGNED = /agreement|signing|signature|declaration/;
const signedOn = (v: ProcessView, day: string) =>
  eventsOf(v, SIGNED, /sign|paraph|agree|accord|déclaration|conclu/i, day).filter(({ standing }) => standing === "happened");

export const DOHACONGO_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, and began on 9 April 2025", (v) => spans(v, 1, "2025-04-09")),
  round(1, "round 1 was in Doha", (v) => onlyRound(v, 1)?.place.value === DOHA),
  round(1, "Kinshasa and the rebels sat in round 1", (v) => parties(onlyRound(v, 1))),
  round(2, "round 2 is one, and began on 5 May 2025", (v) => spans(v, 2, "2025-05-05")),
  round(2, "round 4 is one, from 10 to 19 July 2025", (v) => spans(v, 4, "2025-07-10", "2025-07-19")),
  round(1, "the United States and the African Union watched round 4", (v) => present(onlyRound(v, 4), USA, AU)),
  round(2, "round 5 is one, and began on 25 August 2025", (v) => spans(v, 5, "2025-08-25")),
  round(
    2,
    "round 5 was planned for 8 August",
    (v) => onlyRound(v, 5)?.planned.some(({ edtf }) => edtf?.includes("2025-08-08")) === true,
  ),
  round(1, "the Red Cross, the United States and the African Union watched round 5", (v) =>
    present(onlyRound(v, 5), "org:icrc", USA, AU),
  ),
  round(
    1,
    "round 6 ended on 14 October 2025, or is of those days",
    (v) => spans(v, 6) && /2025-10-1[34]/.test(days(onlyRound(v, 6))),
  ),
  round(2, "round 7 was planned for 9 December and was not held", (v) => {
    const it = onlyRound(v, 7);
    const plans = `${days(it)} ${it?.planned.map(({ edtf }) => edtf).join(" ") ?? ""}`;
    return it !== null && it.standing !== "happened" && it.standing !== "claimed" && plans.includes("2025-12-09");
  }),

  merge(2, "eleven reports or more belong to it", ({ sources }) => sources.length >= 11),
  merge(2, "the copy of 19 July 2025 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-07-19" && sameOrigin.length === 1),
  ),
  merge(1, "the correction supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Mohammed Al-Khulaifi and Al-Khoulaïfi are one", (v) => bearsBoth(v, /Khulaifi/i, /Khoula[iï]fi/i)),
  merge(1, "Sumbu Sita Mambu and Mambou are one", (v) => bearsBoth(v, /Sita Mambu\b/, /Sita Mambou/)),
  merge(1, "Sumbu Sita and Sumbu Sita Mambu are one", (v) => bearsBoth(v, /Sumbu Sita$/, /Sumbu Sita Mambu\b/)),
  merge(1, "Faure Gnassingbe and Gnassingbé are one", (v) => bearsBoth(v, /Gnassingbe/, /Gnassingbé/)),
  merge(
    2,
    "the declaration of principles of 19 July is one signing, and happened",
    (v) => signedOn(v, "2025-07-19").length === 1,
  ),
  merge(1, "the prisoner mechanism of 14 September is one signing, and happened", (v) => signedOn(v, "2025-09-14").length === 1),
  merge(1, "the ceasefire mechanism of 14 October is one signing, and happened", (v) => signedOn(v, "2025-10-14").length === 1),
  merge(2, "the framework agreement of 15 November is one signing, and happened", (v) => signedOn(v, "2025-11-15").length === 1),

  contradiction(2, "17 dead at Mpeti, or 4", (v) => contests(v, ["figure"], /^17$/, /^4$/)),
  contradiction(2, "the declaration speaks of a withdrawal, or does not", (v) =>
    disputed(v, /retrait|withdraw|give up the cities/i),
  ),
  contradiction(1, "the M23 killed civilians in Rutshuru, or did not", (v) =>
    disputed(v, /massacre|killed by M23|rejected the account|smear|exécuté|dément/i),
  ),
  contradiction(1, "Kinshasa broke the declaration of July, or did not", (v) =>
    disputed(v, /viol[eé]|renforts|rejeté ces accusations/i),
  ),
  contradiction(1, "the army struck Mpeti, or did not", (v) =>
    disputed(v, /imputé|nie être|drones ne volaient|la frappe du 11/i),
  ),

  question(2, "where the rebels would meet Kinshasa was open, with Luanda, Doha and Nairobi, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince?.startsWith("2025-03-19") === true &&
        q.state === "settled" &&
        ["luanda", "nairobi", "doha"].filter((town) => q.options.some(({ actor }) => actor.id === `place:${town}`)).length >= 2,
    ),
  ),
  question(2, "where the final accord is to be signed is open", (v) =>
    v.questions.some((q) => /sign/i.test(wordsOf(q)) && /final/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "Kinshasa and Lomé are options for the signing", (v) =>
    v.questions.some((q) => ["place:kinshasa", "place:lome"].every((id) => q.options.some(({ actor }) => actor.id === id))),
  ),
  question(2, "what becomes of the airport of Goma is open", (v) =>
    v.questions.some((q) => /airport|aéroport|réouverture|reopen/i.test(wordsOf(q)) && q.state === "open"),
  ),

  figure(2, "319 dead in Rutshuru, 219 were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 319 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 219 && relation === "corrected"),
    ),
  ),
  figure(1, "140 or more killed in fourteen villages", (v) => seriesOf(v, /killed|executed|dead|deaths/, 140).length > 0),
  figure(1, "200,000 fled since 2 December", (v) => seriesOf(v, /displaced|fled|refugee/, 200_000).length > 0),

  view(1, "Qatar or its minister hosts or mediates", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        (role === "host" || role === "mediator") && (actor.id === QAT || actor.id === DOHA || /Khula|Khoula/.test(actor.name)),
    ),
  ),
  view(1, "Kinshasa and the rebels are parties", ({ roles }) => {
    const at = roles.filter(({ role }) => role === "party").map(({ actor }) => actor.id);
    return at.includes(COD) && at.some(rebels);
  }),
  view(1, "Mbonimpa and Sumbu Sita Mambu head the delegations", ({ roles }) =>
    [/Mbonimpa/, /Sumbu/].every((name) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(1, "Togo or its president mediates or watches", ({ roles }) =>
    roles.some(({ role, actor }) => /mediator|observer/.test(role) && (actor.id === TGO || /Gnassingb/.test(actor.name))),
  ),
  view(2, "the rebels demand the release of prisoners", ({ agenda }) =>
    agenda.some(
      (item) =>
        item.kind === "demand" &&
        item.parties.some((p) => /m23|afc|mbonimpa|bisimwa/i.test(JSON.stringify(p))) &&
        /prison|détenus|detainees|freed|libération|release/i.test(wordsOf(item)),
    ),
  ),
  view(2, "a final agreement by 18 August was promised", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && item.due.values.some(({ value }) => value.includes("2025-08-18"))),
  ),
  view(
    1,
    "the rebels refuse to leave Goma",
    (v) =>
      v.agenda.some((item) => item.kind === "refusal" && /Goma|withdraw|cities|retrait|mètre/i.test(wordsOf(item))) ||
      v.timeline.some((e) => /refusal|rejection/.test(e.kinds.join(" ")) && /leave Goma/.test(wordsOf(e))),
  ),
  view(1, "Kinshasa demands that the rebels leave the towns", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /leave Goma|retrait|withdrawal|give up/i.test(wordsOf(item))),
  ),
  view(
    1,
    "the joint statement of 23 April 2025 stands in the timeline",
    (v) => eventsOf(v, /./, /déclaration conjointe|trêve|parlé d'une même voix|cesser immédiatement/i, "2025-04-23").length > 0,
  ),
  view(
    1,
    "the talks are suspended, or whether they are is contested",
    ({ status }) => status.value === "suspended" || status.state === "contested",
  ),

  trap("round 5 was held on 8 August", (v) =>
    v.rounds.some((r) => held(r) && r.dates.values.some(({ value }) => value.includes("2025-08-08"))),
  ),
  trap("round 7 was held", (v) =>
    v.rounds.some((r) => r.number === 7 && (r.standing === "happened" || r.standing === "claimed")),
  ),
  trap("talks were held in Luanda on 18 March", (v) =>
    v.rounds.some((r) => held(r) && r.place.values.some(({ value }) => value === "place:luanda") && /2025-03-18/.test(days(r))),
  ),
  trap("a round of these talks was in Washington, Kinshasa, Lomé or Nairobi", (v) =>
    v.rounds.some(
      (r) => held(r) && r.number !== null && r.place.values.some(({ value }) => /washington|kinshasa|lome|nairobi/.test(value)),
    ),
  ),
  trap("rounds that nobody told", (v) => v.rounds.some(({ number }) => number !== null && (number > 7 || number < 1))),
  trap("Sumbu Sita Mambu and Jean-Jacques Mamba are one", (v) => bearsBoth(v, /Sita Mamb/, /Jean-Jacques Mamba/)),
  trap("Joseph Kabila and Laurent-Désiré Kabila are one", (v) => bearsBoth(v, /Joseph Kabila/, /Laurent-Désiré Kabila/)),
  trap("the two Congos are one", (v) =>
    bearsBoth(v, /Democratic Republic of (the )?Congo|République démocratique/i, /^(the )?Republic of the Congo$/i),
  ),
  trap("the corrected number of dead contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "219" && !superseded),
    ),
  ),
  trap("the dead of the villages contradict the dead of the territory", (v) => contests(v, ["figure"], /^(>=? ?)?140/, /319/)),
  trap("the dead of Goma contradict the dead of the whole east", (v) => contests(v, ["figure"], /3000\b/, /7000\b/)),
  trap("a final or global peace agreement was signed on 18 August 2025", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => SIGNED.test(kind)) && standing === "happened" && (time.edtf ?? "").startsWith("2025-08-18"),
    ),
  ),
  trap("the rebels signed the agreement of Washington", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        kinds.some((kind) => SIGNED.test(kind)) &&
        standing === "happened" &&
        /^2025-(06-27|12-04)/.test(time.edtf ?? "") &&
        participants.some(({ actor, as }) => as === "actor" && rebels(actor.id)),
    ),
  ),
  trap("the declarations of 2013 are dated to 2025", (v) =>
    v.timeline.some(
      ({ time, support }) => /signed in Nairobi/.test(wordsOf({ support })) && (time.edtf ?? "").startsWith("2025"),
    ),
  ),
  trap("Rwanda or Hamas is a party to the talks of Doha as a delegation of a numbered round", (v) =>
    v.rounds.some(
      (r) => r.number !== null && r.participants.some(({ actor }) => actor.id === RWA || /hamas|taliban/i.test(actor.id)),
    ),
  ),
];
