/** What the fourteen reports of `lusaka/` come to: written down before the record of them was looked at. */
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
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:lusaka-angola");
const [AGO, ZMB, USA, RUS, PRT, UN] = ["state:AGO", "state:ZMB", "state:USA", "state:RUS", "state:PRT", "org:un"];
const UNITA = "group:unita";

/** The only round of this number that was held on one of these days; null where there is none or several. */
function numbered(v: ProcessView, number: number, ...days: readonly string[]): Round | null {
  const [only, ...others] = heldOn(v, ...days).filter((it) => it.number === number);
  return only && others.length === 0 ? only : null;
}
const inLusaka = (it: Round | null): boolean => it?.place.value === "place:lusaka";
const isAt = ({ place }: Pick<Round, "place">, where: RegExp): boolean =>
  place.values.some(({ value, name }) => where.test(value) || where.test(name));
/** True where a round or another event is told to have been held on this day at such a place. */
const metOn = (v: ProcessView, day: string, where: RegExp): boolean =>
  heldOn(v, day).some((it) => isAt(it, where)) ||
  v.timeline.some((it) => held(it) && !it.speech && (it.time.edtf ?? "").includes(day) && isAt(it, where));
const asked = ({ questions }: ProcessView, words: RegExp) =>
  questions.filter((it) => words.test(wordsOf(it)) || it.contents.some((content) => words.test(content)));

export const LUSAKA_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, opened on 15 November 1993, in Lusaka", (v) => inLusaka(numbered(v, 1, "1993-11-15"))),
  round(2, "round 2 is one, opened on 5 January 1994, in Lusaka", (v) => inLusaka(numbered(v, 2, "1994-01-05"))),
  round(2, "round 3 is one, from 14 to 17 February 1994, in Lusaka", (v) => inLusaka(numbered(v, 3, "1994-02-14", "1994-02-17"))),
  round(2, "round 4 is one, opened on 27 June 1994, in Lusaka", (v) => inLusaka(numbered(v, 4, "1994-06-27"))),
  round(2, "round 5 is one, from 5 September to 31 October 1994, in Lusaka", (v) =>
    inLusaka(numbered(v, 5, "1994-09-05", "1994-10-31")),
  ),
  round(1, "round 4 was first planned for 20 June 1994", (v) =>
    v.rounds.some(
      (it) => it.planned.some(({ edtf }) => edtf.includes("1994-06-20")) || (!held(it) && daysOf(it).includes("1994-06-20")),
    ),
  ),
  round(1, "the United States, Russia and Portugal watched round 1", (v) => present(numbered(v, 1, "1993-11-15"), USA, RUS, PRT)),
  round(1, "the government of Angola and UNITA sat at round 1", (v) => present(numbered(v, 1, "1993-11-15"), AGO, UNITA)),
  round(
    1,
    "there were exploratory contacts in Lusaka at the end of October 1993",
    (v) => metOn(v, "1993-10-25", /lusaka/i) || metOn(v, "1993-10-31", /lusaka/i),
  ),
  round(2, "dos Santos and Savimbi met in Lusaka on 6 May 1995", (v) => metOn(v, "1995-05-06", /lusaka/i)),
  round(2, "dos Santos and Savimbi met in Franceville on 10 August 1995", (v) => metOn(v, "1995-08-10", /franceville/i)),
  round(1, "dos Santos and Savimbi met in Brussels on 25 September 1995", (v) => metOn(v, "1995-09-25", /brussels|bruxelles/i)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 18 February 1994 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1994-02-18" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 16 January 1994 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Yuri Kapralov and Iouri Kapralov are one", (v) => bearsBoth(v, /Yuri Kapralov/, /Iouri Kapralov/)),
  merge(1, "Eugenio Manuvakola and Eugénio Manuvakola are one", (v) =>
    bearsBoth(v, /Eugenio Manuvakola/, /Eugénio (Ngolo )?Manuvakola/),
  ),
  merge(1, "Venancio de Moura and Venâncio de Moura are one", (v) => bearsBoth(v, /Venancio/, /Venâncio/)),
  merge(1, "the reconciliation principles of 17 February 1994 are told once or twice, not by each report and sentence", (v) => {
    const told = eventsOf(v, /agreement|signing|adopt/, /principles/i, "1994-02-17");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "58 were killed in Kuito, or twelve", (v) => contests(v, ["figure"], /^~?58\b/, /^~?12\b/)),
  contradiction(2, "UNITA has 62,500 soldiers, or 80,000", (v) => contests(v, ["figure"], /62500/, /80000/)),
  contradiction(
    2,
    "round 2 began on 5 January 1994, or on the 6th",
    (v) =>
      v.contested.some(({ question: of }) => contests(v, [of], /1994-01-05/, /1994-01-06/)) ||
      disputed(v, /n'a commencé que jeudi|visite de courtoisie/),
  ),
  contradiction(2, "dos Santos and Savimbi met in secret near Pretoria, or did not", (v) =>
    disputed(v, /secretly met|did not meet Savimbi|meeting took place|no such meeting/i),
  ),
  contradiction(1, "the army bombed Kuito from the air in December 1993, or did not", (v) =>
    disputed(v, /raid|avion|bombardé|bombardent/i),
  ),
  contradiction(1, "UNITA shelled Malanje, or did not", (v) => disputed(v, /shelled|Malanje|fought among themselves/i)),
  contradiction(1, "Savimbi accepted the post of vice-president, or did not", (v) =>
    disputed(v, /vice-president|accepted (it|the post)/i),
  ),
  contradiction(1, "Huambo was taken, or was not", (v) =>
    disputed(v, /pris Huambo|ville soit tombée|dans Huambo|hommes y sont encore/),
  ),

  question(2, "when the talks resume after 13 December 1993 was open, and is settled", (v) =>
    v.questions.some((it) => it.askedSince === "1993-12-13" && it.state === "settled"),
  ),
  question(2, "where dos Santos and Savimbi meet after 6 May 1995 was open, and is settled", (v) =>
    v.questions.some((it) => it.askedSince === "1995-05-06" && it.state === "settled"),
  ),
  question(1, "whether the talks go on in Lusaka or in Pretoria was open in June 1994, and is settled", (v) =>
    v.questions.some(
      (it) =>
        it.askedSince === "1994-06-21" &&
        it.state === "settled" &&
        (it.options.some(({ actor }) => /pretoria|lusaka/i.test(actor.id)) || /Pretoria/.test(wordsOf(it))),
    ),
  ),
  question(1, "whether Savimbi would come to sign was asked on 31 October 1994", (v) =>
    asked(v, /signer en personne|viendra signer/).some(({ askedSince }) => askedSince === "1994-10-31"),
  ),
  question(2, "when the second round of the presidential election will be is open", (v) =>
    asked(v, /second tour|présidentielle/).some(({ state }) => state === "open"),
  ),
  question(1, "when Savimbi will settle in Luanda is open", (v) =>
    asked(v, /s'installera|à Luanda/).some(({ state, askedSince }) => state === "open" && askedSince === "1995-09-26"),
  ),

  figure(2, "24 killed in Malanje, 42 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 24 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 42 && relation === "corrected"),
    ),
  ),
  figure(1, "1.3 million displaced inside Angola", (v) => seriesOf(v, /./, 1_300_000).length > 0),
  figure(1, "300,000 refugees in Zaire and Zambia", (v) => seriesOf(v, /refug|displac|fled|flee/, 300_000).length > 0),
  figure(1, "500,000 dead since 1975", (v) => seriesOf(v, /kill|dea/, 500_000).length > 0),
  figure(1, "1,100 peacekeepers in May 1995, 5,300 in August", (v) =>
    [1100, 5300].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(1, "the United Nations mediate, by Beye", ({ roles }) =>
    roles.some(({ role, actor }) => role === "mediator" && (actor.id === UN || /Beye/.test(actor.name))),
  ),
  view(1, "the United States, Russia and Portugal observe", ({ roles }) =>
    [USA, RUS, PRT].every((id) => roles.some(({ role, actor }) => role === "observer" && actor.id === id)),
  ),
  view(1, "the government of Angola and UNITA are parties", ({ roles }) =>
    [AGO, UNITA].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Zambia or its president hosts", ({ roles, rounds }) =>
    [
      ...roles.filter(({ role }) => role === "host").map(({ actor }) => actor),
      ...rounds.flatMap(({ host }) => host.values.map(({ value, name }) => ({ id: value, name }))),
    ].some(({ id, name }) => id === ZMB || /Zambi|Chiluba/.test(name)),
  ),
  view(1, "Muteka led the delegation of the government, Manuvakola that of UNITA", ({ roles }) =>
    [/Muteka/, /Manuvakola/].every((name) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(1, "a protocol was initialled in Lusaka on 31 October 1994", (v) =>
    eventsOf(v, /agreement|signing|protocol|initial/, /paraph|initiales|protocole/i, "1994-10-31").some(held),
  ),
  view(2, "the protocol was signed in Lusaka on 20 November 1994", (v) =>
    eventsOf(v, /agreement|signing|protocol/, /protocole|signé/i, "1994-11-20").some(held),
  ),
  view(
    1,
    "UNITA demands the governorship of Huambo",
    (v) => agendaOf(v, /demand/, /governorship|Huambo, que l'Unita revendique/i).length > 0,
  ),
  view(1, "the government demands an end to the siege of Kuito", (v) => agendaOf(v, /demand/, /siège de Kuito/i).length > 0),
  view(
    1,
    "UNITA promised to quarter its soldiers",
    (v) => agendaOf(v, /commitment/, /cantonner|cantonnement|quartering/i).length > 0,
  ),

  trap(
    "dos Santos and Savimbi met near Pretoria in July 1994",
    (v) =>
      heldOn(v, "1994-07-06").some(({ standing }) => standing === "happened") ||
      v.timeline.some(
        (it) =>
          it.standing === "happened" &&
          !it.speech &&
          /secretly met|did not meet Savimbi|that the meeting took place/.test(wordsOf(it)),
      ),
  ),
  trap("round 4 was held on 20 June 1994", (v) => heldOn(v, "1994-06-20").length > 0),
  trap(
    "the protocol was signed on 15 November 1994",
    (v) =>
      heldOn(v, "1994-11-15").length > 0 ||
      v.timeline.some(
        (it) => held(it) && it.kinds.some((kind) => /agreement|signing/.test(kind)) && it.time.edtf === "1994-11-15",
      ),
  ),
  trap("a sixth, a tenth or another round that nobody told was held", (v) =>
    v.rounds.some((it) => held(it) && it.number !== null && ![1, 2, 3, 4, 5].includes(it.number)),
  ),
  trap("rounds of other talks are rounds of these: Georgia, Rwanda, Mozambique, Abidjan, Addis Ababa", (v) =>
    v.rounds.some(
      (it) =>
        isAt(it, /geneva|genève|kigali|abidjan|addis/i) ||
        daysOf(it).includes("1994-02-22") ||
        /Georgia|FPR|Kigali|Renamo/.test(wordsOf(it)),
    ),
  ),
  trap("sessions of the Security Council, a cabinet or the Commission are rounds", (v) =>
    v.rounds.some(
      (it) =>
        /1993-12-15|1994-07-13|1995-09-27/.test(daysOf(it)) ||
        /réunion hebdomadaire|cabinet meeting|Conseil de sécurité doit/.test(wordsOf(it)),
    ),
  ),
  trap("the second round of the presidential election is a round of the talks", (v) =>
    v.rounds.some((it) => /second tour|whose second round|never held/.test(wordsOf(it))),
  ),
  trap("the civilians killed in Kuito contradict all who were killed", (v) => contests(v, ["figure"], "58", "31")),
  trap("the corrected number of killed contradicts the others", (v) =>
    v.contested.some(
      ({ question: of, values }) => of === "figure" && values.some(({ value, superseded }) => value === "42" && !superseded),
    ),
  ),
  trap("those displaced inside the country contradict the refugees abroad", (v) => contests(v, ["figure"], "1300000", "300000")),
  trap("the dead since 1992 contradict those since 1975, or those of Kuito the whole war's", (v) =>
    [
      ["300000", "500000"],
      ["10000", "500000"],
      ["10000", "300000"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the peacekeepers who have arrived contradict those approved", (v) =>
    [
      ["7000", "1100"],
      ["7000", "5300"],
      ["1100", "5300"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("Manuel dos Santos, a nurse, and José Eduardo dos Santos are one", (v) =>
    bearsBoth(v, /Manuel dos Santos/, /Eduardo dos Santos/),
  ),
  trap("dos Santos and Savimbi met in Libreville or in Luanda in 1995", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        daysOf(it).includes("1995") &&
        it.place.values.some(({ value, standing }) => /libreville|luanda/.test(value) && held({ standing })),
    ),
  ),
  trap("an anniversary is a round: 11 November 1994, or 20 November 1995 as held", (v) =>
    v.rounds.some((it) => daysOf(it).includes("1994-11-11") || (held(it) && daysOf(it).includes("1995-11-20"))),
  ),
];
