/** What the fourteen reports of `fnl/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  at,
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  notHeldBut,
  numbered,
  oneName,
  onlyOn,
  onlyRound,
  plannedFor,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:burundi-fnl");
const [BDI, ZAF, UGA, TZA] = ["state:BDI", "state:ZAF", "state:UGA", "state:TZA"];
const [AU, FNL] = ["org:african-union", "group:fnl-burundi"];
const [RWASA, NKURUNZIZA, NQAKULA] = ["person:agathon-rwasa", "person:pierre-nkurunziza", "person:charles-nqakula"];
const [HABIMANA, MUSEVENI] = ["person:pasteur-habimana", "person:yoweri-museveni"];

const asked = ({ questions }: ProcessView, words: RegExp, state: "open" | "settled" | null) =>
  questions.some((q) => words.test(wordsOf(q)) && (state === null || q.state === state));

/** True where both sides are told to have sat there, each by its name or by somebody who led it. */
const bothSides = (it: Round | null): boolean =>
  [BDI, NKURUNZIZA, "person:evariste-ndayishimiye"].some((id) => present(it, id)) &&
  [FNL, RWASA, HABIMANA].some((id) => present(it, id));

const placedAt = (it: Round | null, words: RegExp): boolean =>
  it !== null && (words.test(it.place.value ?? "") || words.test(it.place.name ?? ""));

export const FNL_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, opened on 29 May 2006, closed on 18 June, in Dar es Salaam", (v) => {
    return numbered(v, 1, "2006-05-29", "2006-06-18") && at(onlyRound(v, 1), "place:dar-es-salaam");
  }),
  round(1, "round 1 was first planned for 15 May 2006", (v) => plannedFor(v, "2006-05-15")),
  round(1, "the government and the FNL sat at round 1", (v) => bothSides(onlyRound(v, 1))),
  round(2, "round 2 is one, held from 26 June 2006, in Dar es Salaam", (v) => {
    return numbered(v, 2, "2006-06-26", "2006-07-20") && at(onlyRound(v, 2), "place:dar-es-salaam");
  }),
  round(2, "round 3 is one, from 28 August 2006, in Dar es Salaam", (v) => {
    return numbered(v, 3, "2006-08-28", "2006-09-07") && at(onlyRound(v, 3), "place:dar-es-salaam");
  }),
  round(2, "Nkurunziza and Rwasa met on 17 June 2007 in Dar es Salaam", (v) =>
    at(onlyOn(v, "2007-06-17"), "place:dar-es-salaam"),
  ),
  round(1, "the meeting of 23 July 2007 was planned and not held", (v) => notHeldBut(v, "2007-07-23")),
  round(1, "the talks that ended on 26 May 2008 were in Bujumbura", (v) => at(onlyOn(v, "2008-05-26"), "place:bujumbura")),
  round(2, "the retreat of 10 and 11 June 2008 is one, in Magaliesberg", (v) =>
    placedAt(onlyOn(v, "2008-06-10", "2008-06-11"), /magaliesberg|johannesburg|state:ZAF/i),
  ),
  round(1, "the retreat was first planned for 3 June 2008", (v) => plannedFor(v, "2008-06-03")),
  round(1, "both sides and the African Union were at the retreat", (v) => {
    const it = onlyOn(v, "2008-06-10", "2008-06-11");
    return bothSides(it) && present(it, AU);
  }),
  round(1, "the summit of 4 December 2008 is one, in Bujumbura", (v) => at(onlyOn(v, "2008-12-04"), "place:bujumbura")),
  round(2, "the parties met the envoys on 16 and 17 January 2009 in Bujumbura", (v) =>
    at(onlyOn(v, "2009-01-16", "2009-01-17"), "place:bujumbura"),
  ),
  round(1, "both sides met on 8 April 2009 in Pretoria", (v) => {
    const it = onlyOn(v, "2009-04-08");
    return at(it, "place:pretoria") && bothSides(it);
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 8 September 2006 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2006-09-08" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 19 April 2008 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Nqakula and Ngakula are one", (v) => bearsBoth(v, /Nqakula/, /Ngakula/)),
  merge(1, "Rwasa and Rwassa are one", (v) => bearsBoth(v, /Rwasa/, /Rwassa/)),
  merge(1, "Ntakarutimana and Ntakirutimana are one", (v) => bearsBoth(v, /Ntakarutimana/, /Ntakirutimana/)),
  merge(1, "Youssef and Youssouf Mahmoud are one", (v) => bearsBoth(v, /Youssef Mahmoud/, /Youssouf Mahmoud/)),
  merge(
    1,
    "the ceasefire of 7 September 2006 is one event, told by several reports",
    (v) => eventsOf(v, /agreement|ceasefire|truce|signing/, /cease-?fire|cessez-le-feu/i, "2006-09-07").length === 1,
  ),
  merge(
    1,
    "the accord of 18 June 2006 is one event, told by two reports",
    (v) => eventsOf(v, /agreement|signing/, /accord/i, "2006-06-18").length === 1,
  ),

  contradiction(2, "23 rebels were killed in April 2008, or three", (v) => contests(v, ["figure"], /^~?23\b/, /^~?3\b/)),
  contradiction(2, "the FNL have 21,000 fighters, or 3,000", (v) => contests(v, ["figure"], /21000/, /\b3000/)),
  contradiction(1, "the FNL had 3,000 fighters in 2006, or fewer than 1,500", (v) => contests(v, ["figure"], /3000/, /1500/)),
  contradiction(1, "3,000 of the FNL are in prison, or 800", (v) => contests(v, ["figure"], /3000/, /\b800\b/)),
  contradiction(1, "the government was about to arrest the delegates, or was not", (v) => disputed(v, /arrêter/i)),
  contradiction(1, "the army attacked first, or did not", (v) => disputed(v, /army that attacked|fired first|attacked three/i)),
  contradiction(1, "the FNL were invited to Cape Town, or were not", (v) => disputed(v, /invit/i)),
  contradiction(1, "the FNL hide weapons, or do not", (v) => disputed(v, /cacher|nié avec force/i)),

  question(2, "where the second round would be was open, with Pretoria, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2006-06-18" &&
        (q.options.some(({ actor }) => actor.id === "place:pretoria" || actor.id === "place:dar-es-salaam") ||
          /Pretoria/.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(1, "whether the FNL would come back to the mechanism was asked in July 2007", (v) =>
    asked(v, /reviendront|table du mécanisme|l'ignorent/i, null),
  ),
  question(1, "whether Rwasa would be back in time was asked in February 2008", (v) =>
    asked(v, /rentrera|dans les délais/i, null),
  ),
  question(1, "when Rwasa would leave Tanzania was open on 26 May 2008, and is settled", (v) =>
    asked(v, /quittera la Tanzanie/i, "settled"),
  ),
  question(1, "whether the FNL would drop the name Palipehutu was asked in June 2008", (v) =>
    asked(v, /open question|Whether they will do so|left unresolved|Palipehutu/i, null),
  ),
  question(2, "how many fighters would join the army and the police was open", (v) =>
    asked(v, /how many (of the FNL's fighters|combatants)|combattants à intégrer/i, null),
  ),
  question(1, "which 33 posts the FNL would be given is open", (v) => asked(v, /33 postes|quels sont/i, "open")),
  question(2, "whether Rwasa will run in 2010 is open", (v) => asked(v, /candidat|présidentielle|voulu le dire/i, "open")),
  question(1, "whether Rwasa will answer for Gatumba is open", (v) => asked(v, /Gatumba|répondre un jour/i, "open")),

  figure(2, "23 rebels killed, 33 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 23 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 33 && relation === "corrected"),
    ),
  ),
  figure(1, "300,000 killed in the war", (v) => seriesOf(v, /kill|dea/, 300_000).length > 0),
  figure(1, "5,000 fled in April 2008, 20,000 by the end of May", (v) =>
    [5000, 20_000].every((count) => seriesOf(v, /displac|fle|refug/, count).length > 0),
  ),
  figure(1, "247 prisoners released", (v) => seriesOf(v, /releas|free|prison|detain/, 247).length > 0),

  view(2, "South Africa, by Nqakula, mediates", ({ roles }) =>
    roles.some(({ role, actor }) => /mediator|facilitator/.test(role) && [NQAKULA, ZAF].includes(actor.id)),
  ),
  view(1, "the government and the FNL are the parties", ({ roles }) =>
    [BDI, FNL].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Ndayishimiye led the delegation of the government", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Ndayishimiye/.test(actor.name)),
  ),
  view(1, "the African Union observed", ({ roles, rounds }) =>
    [
      ...roles.filter(({ role }) => /observer/.test(role)),
      ...rounds.flatMap(({ participants, observers }) => [...participants, ...observers]),
    ].some(({ actor }) => actor.id === AU),
  ),
  view(1, "a declaration was signed in Bujumbura on 26 May 2008", (v) =>
    eventsOf(v, /agreement|signing|ceasefire|truce|statement/, /déclaration|document|hostilités/i, "2008-05-26").some(held),
  ),
  view(1, "the delegates of the FNL left Bujumbura on 21 or 22 July 2007", (v) =>
    eventsOf(v, /./, /quitt|maquis|walked out/i, "2007-07").some(held),
  ),
  view(
    1,
    "the FNL demand that the army be dissolved, or a new one",
    (v) => agendaOf(v, /demand|proposal|objective/, /disband|dissolved|nouvelle armée|new one/i).length > 0,
  ),
  view(1, "the FNL demand another mediator", (v) => agendaOf(v, /demand|refusal/, /remplacement|médiateur|récusent/i).length > 0),
  view(1, "the government promised 33 posts", (v) => agendaOf(v, /commitment|proposal/, /33 postes/i).length > 0),
  view(
    1,
    "the FNL promised to drop the ethnic name",
    (v) => agendaOf(v, /commitment|objective/, /référence ethnique|renonce|abandonner leur nom|dropping/i).length > 0,
  ),

  trap("a meeting was held on 23 July 2007", (v) => heldOn(v, "2007-07-23").length > 0),
  trap("the retreat was held on 3 June 2008, or round 1 on 15 May 2006", (v) => heldOn(v, "2008-06-03", "2006-05-15").length > 0),
  trap("a meeting was held in July 2008", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2008-07"))),
  trap("the FNL sat in Cape Town in February 2008", (v) =>
    heldOn(v, "2008-02-22", "2008-02-23").some((it) => present(it, FNL) || present(it, RWASA) || present(it, HABIMANA)),
  ),
  trap("the talks of Uganda and the LRA in Juba are a round", (v) =>
    v.rounds.some(
      (it) =>
        it.place.values.some(({ value }) => value === "place:juba") ||
        it.participants.some(({ actor }) => actor.id === "group:lra"),
    ),
  ),
  trap("Goma, Nairobi or Arusha is the place of a round", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => ["place:goma", "place:nairobi", "place:arusha"].includes(value))),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number)),
  ),
  trap("the second round was in Pretoria", (v) =>
    v.rounds.some((it) => it.number === 2 && held(it) && it.place.value === "place:pretoria"),
  ),
  trap("the disarming of Rwasa on 18 April 2009, or the registration on the 21st, is a round", (v) =>
    v.rounds.some((it) => /2009-04-(18|21)/.test(daysOf(it))),
  ),
  trap("the number that was corrected contradicts the others", (v) =>
    v.contested.some(
      ({ question: of, values }) => of === "figure" && values.some(({ value, superseded }) => value === "33" && !superseded),
    ),
  ),
  trap("the dead of Rwanda or of Gatumba contradict those of Burundi", (v) =>
    [
      [/\b800000/, /\b300000/],
      [/\b160\b/, /\b300000/],
      [/\b160\b/, /\b100\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("those to be integrated, demobilised and sent home contradict each other", (v) =>
    [
      [/\b3500\b/, /\b5000\b/],
      [/\b5000\b/, /\b11000\b/],
      [/\b3500\b/, /\b11000\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "Rwasa and Sindayigaya, or Ndayishimiye and Nkurunziza, or Nkunda and Nkurunziza, are one",
    (v) =>
      bearsBoth(v, /Rwasa/, /Sindayigaya/) || bearsBoth(v, /Ndayishimiye/, /Nkurunziza/) || bearsBoth(v, /Nkunda/, /Nkurunziza/),
  ),
  trap(
    "Uganda, Tanzania or the rebels of Congo are parties",
    (v) =>
      v.roles.some(
        ({ role, actor }) => role === "party" && [UGA, TZA, MUSEVENI, "state:COD", "group:cndp", "group:lra"].includes(actor.id),
      ) || oneName(v, "Burundi", "FNL"),
  ),
  trap("the peace with the LRA was signed on 10 April 2008", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing/.test(kind)) &&
        standing === "happened" &&
        (time.edtf ?? "").startsWith("2008-04-10"),
    ),
  ),
];
