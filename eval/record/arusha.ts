/** What the fourteen reports of `arusha/` come to: written down before the record of them was looked at. */
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
  onlyRound,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:rwanda-arusha-1993");
const [RWA, RPF, TZA, FRA, BEL, USA, BDI, UGA] = [
  "state:RWA",
  "group:rpf",
  "state:TZA",
  "state:FRA",
  "state:BEL",
  "state:USA",
  "state:BDI",
  "state:UGA",
];

/** Rounds that were held on one of these days. */
const heldOn = ({ rounds }: Pick<ProcessView, "rounds">, ...days: readonly string[]): readonly Round[] =>
  rounds.filter((it) => held(it) && days.some((day) => daysOf(it).includes(day)));
/** The only round held on one of these days; null where there is none or several. */
function onlyOn(v: ProcessView, ...days: readonly string[]): Round | null {
  const [only, ...others] = heldOn(v, ...days);
  return only && others.length === 0 ? only : null;
}
const at = (it: Round | null, place: string | RegExp): boolean =>
  it !== null && (typeof place === "string" ? it.place.value === place : place.test(it.place.value ?? ""));
const everAt = ({ rounds }: ProcessView, place: RegExp): boolean =>
  rounds.some((it) => held(it) && it.place.values.some(({ value }) => place.test(value)));
const numbered = (v: ProcessView, number: number, days: RegExp): boolean => {
  const it = onlyRound(v, number);
  return it !== null && held(it) && days.test(daysOf(it)) && at(it, "place:arusha");
};
const asked = ({ questions }: ProcessView, since: string | null, words: RegExp) =>
  questions.filter((q) => (since === null || q.askedSince === since) && words.test(`${q.issue ?? ""} ${wordsOf(q)}`));
/** Two spellings of somebody known: one identity bears both, or the known name stands for both and nobody bears the other by itself. */
const spelled = (v: ProcessView, id: string, one: RegExp, other: RegExp): boolean =>
  bearsBoth(v, one, other) ||
  (JSON.stringify(v).includes(`"${id}"`) &&
    v.identities.every(({ names }) => !names.some((it) => other.test(it)) || names.some((it) => one.test(it))));

export const ARUSHA_CHECKS: readonly Check[] = [
  round(1, "the talks of Gbadolite, 15 and 16 September 1991, are one round, held there", (v, { processes }) =>
    [v, ...processes.filter(({ id }) => id === "process:nsele-1991")].some((it) =>
      at(onlyOn(it, "1991-09-15", "1991-09-16"), /gbadolite/i),
    ),
  ),
  round(2, "the talks of 6 to 8 June 1992 are one round, in Paris", (v) =>
    at(onlyOn(v, "1992-06-06", "1992-06-07", "1992-06-08"), "place:paris"),
  ),
  round(2, "round 1 is one, from 10 to 12 July 1992, in Arusha", (v) => numbered(v, 1, /1992-07-1[0-2]/)),
  round(2, "round 2 is one, from 10 to 18 August 1992, in Arusha", (v) => numbered(v, 2, /1992-08-1[08]/)),
  round(1, "there was a round from 7 to 18 September 1992", (v) => onlyOn(v, "1992-09-07", "1992-09-18") !== null),
  round(2, "round 4 is one, from 6 to 30 October 1992, in Arusha", (v) => numbered(v, 4, /1992-10-(06|30)/)),
  round(2, "round 5 is one, from 24 November 1992 to 9 January 1993, in Arusha", (v) => numbered(v, 5, /1992-11-24|1993-01-09/)),
  round(2, "round 6 is one, from 16 March 1993, in Arusha", (v) => numbered(v, 6, /1993-03-16|1993-06-23|1993-08-0[34]/)),
  round(1, "round 6 was first planned for 1 February 1993", (v) =>
    v.rounds.some(
      (it) => it.planned.some(({ edtf }) => edtf.includes("1993-02-01")) || (!held(it) && daysOf(it).includes("1993-02-01")),
    ),
  ),
  round(2, "the talks of 5 to 7 March 1993 are one round, in Dar es Salaam", (v) =>
    at(onlyOn(v, "1993-03-05", "1993-03-06", "1993-03-07"), "place:dar-es-salaam"),
  ),
  round(1, "the officers of both armies met on 30 May 1994, in Kigali", (v) => at(onlyOn(v, "1994-05-30"), "place:kigali")),
  round(1, "they are to meet again on 2 June 1994", (v) =>
    v.rounds.some(
      (it) => it.planned.some(({ edtf }) => edtf.includes("1994-06-02")) || (!held(it) && daysOf(it).includes("1994-06-02")),
    ),
  ),
  round(1, "France, Belgium, the United States, Burundi and Uganda were at round 1", (v) =>
    present(onlyRound(v, 1), FRA, BEL, USA, BDI, UGA),
  ),

  merge(2, "twelve reports or more belong to it", ({ sources }) => sources.length >= 12),
  merge(2, "the copy of 31 October 1992 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1992-10-31" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 11 February 1993 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Mazimhaka and Mazimpaka are one", (v) => spelled(v, "person:patrick-mazimhaka", /Mazimhaka/, /Mazimpaka/)),
  merge(1, "Nsengiyaremye and Nsengyaremye are one", (v) => bearsBoth(v, /Nsengiyaremye/, /Nsengyaremye/)),
  merge(1, "Uwilingiyimana and Uwiringiyimana are one", (v) =>
    spelled(v, "person:agathe-uwilingiyimana", /Uwilingiyimana/, /Uwiringiyimana/),
  ),
  merge(1, "the offensive of 8 February 1993 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /attack|Fighting|storm|seized|offensive/i, "1993-02-08");
    return told.length > 0 && told.length <= 2;
  }),
  merge(
    1,
    "the ceasefire signed on 12 July 1992 is one event",
    (v) => eventsOf(v, /agreement|ceasefire|truce|signing/, /ceasefire|agreement|truce/i, "1992-07-12").length === 1,
  ),
  merge(
    1,
    "the peace accord of 4 August 1993 is one event",
    (v) => eventsOf(v, /agreement|accord|signing/, /accord/i, "1993-08-04").length === 1,
  ),

  contradiction(2, "42 civilians were killed in Byumba, or six", (v) => contests(v, ["figure"], /^~?42\b/, /^~?6\b/)),
  contradiction(2, "more than 300 Tutsis were killed in January 1993, or 84", (v) =>
    contests(v, ["figure"], /\b300\b/, /\b84\b/),
  ),
  contradiction(2, "the rebels executed civil servants in Ruhengeri, or did not", (v) =>
    disputed(v, /ex[eé]cut|denied harming|pure invention/i),
  ),
  contradiction(2, "a million were displaced by March 1993, or 860,000", (v) => contests(v, ["figure"], /1000000/, /860000/)),
  contradiction(2, "200,000 were killed since April 1994, or 500,000", (v) => contests(v, ["figure"], /200000/, /500000/)),
  contradiction(1, "Habyarimana approved the protocol of January 1993, or did not", (v) => disputed(v, /approuvé|approbation/i)),
  contradiction(1, "French gunners fired on the rebels, or did not", (v) => disputed(v, /French gunners|fired on rebel/i)),

  question(2, "where the talks after Paris would be was open, with Arusha or Kinshasa, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "1992-06-08" &&
        q.options.some(({ actor }) => ["place:arusha", "place:kinshasa", TZA, "state:COD"].includes(actor.id)) &&
        q.state === "settled",
    ),
  ),
  question(
    1,
    "whether the CDR would be in the institutions was asked in October 1992",
    (v) => asked(v, "1992-10-30", /Coalition|CDR|would be given a place/).length > 0,
  ),
  question(2, "who would head the transitional government was open, with Nsengiyaremye or Twagiramungu, and is settled", (v) =>
    asked(v, null, /Premier ministre|Nsengi?yaremye|Twagiramungu|head the transitional/).some(
      (q) => (q.askedSince === "1993-01-11" || q.askedSince === "1993-06-23") && q.state === "settled",
    ),
  ),
  question(2, "when the peace agreement would be signed was open in June 1993, and is settled", (v) =>
    asked(v, "1993-06-23", /date|sign|ceremony|postponed/i).some((q) => q.state === "settled"),
  ),
  question(1, "whether round 6 would take place was open in February 1993, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince === "1993-02-10" || q.askedSince === "1993-02-11") &&
        /go ahead|sixth round|meeting/.test(wordsOf(q)) &&
        q.state === "settled",
    ),
  ),
  question(
    1,
    "whether the UN force would be there by 10 September was asked in August 1993",
    (v) => asked(v, "1993-08-04", /sur place|10 septembre|force/).length > 0,
  ),
  question(2, "when the government will be installed is open", (v) =>
    asked(v, "1994-01-06", /install|government|nobody/i).some((q) => q.state === "open"),
  ),

  figure(2, "114 killed in Ruhengeri, 141 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 114 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 141 && relation === "corrected"),
    ),
  ),
  figure(1, "350,000 fled or were displaced by 1992", (v) => seriesOf(v, /./, 350_000).length > 0),
  figure(1, "the war of 1990 to 1993 killed 5,000", (v) => seriesOf(v, /kill|dea/, 5000).length > 0),

  view(1, "Tanzania facilitates", ({ roles }) =>
    roles.some(({ role, actor }) => /mediator|facilitator/.test(role) && (actor.id === TZA || /Mwinyi|Mpungwe/.test(actor.name))),
  ),
  view(1, "the government of Rwanda and the RPF are parties", ({ roles }) =>
    [RWA, RPF].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Ngulinzira led the delegation of the government", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Ngulinzira/.test(actor.name)),
  ),
  view(1, "Pasteur Bizimungu led the delegation of the RPF", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Pasteur Bizimungu/.test(actor.name)),
  ),
  view(2, "the protocol on the rule of law was signed on 18 August 1992", (v) =>
    eventsOf(v, /agreement|signing|protocol/, /protocole/i, "1992-08-18").some(held),
  ),
  view(1, "the protocol on power sharing was signed on 30 October 1992", (v) =>
    eventsOf(v, /agreement|signing|protocol/, /protocol|document/i, "1992-10-30").some(held),
  ),
  view(1, "Habyarimana's aeroplane was shot down on 6 April 1994", (v) =>
    eventsOf(v, /./, /avion|abattu|Habyarimana/i, "1994-04-06").some(held),
  ),
  view(
    1,
    "the RPF promised to go back to where it was before 8 February 1993",
    (v) => agendaOf(v, /commitment/, /ramener ses troupes|positions/i).length > 0,
  ),
  view(
    1,
    "the RPF demands that the French troops leave",
    (v) => agendaOf(v, /demand/, /parachutistes français|withdrawal of French/i).length > 0,
  ),
  view(
    1,
    "the RPF demands that the presidential guard be dissolved",
    (v) => agendaOf(v, /demand/, /garde présidentielle/i).length > 0,
  ),

  trap(
    "the agreement was signed on 24 June 1993, or a round was held then",
    (v) =>
      heldOn(v, "1993-06-24").length > 0 ||
      v.timeline.some(
        ({ kinds, standing, time }) =>
          standing === "happened" &&
          (time.edtf ?? "").startsWith("1993-06-24") &&
          kinds.some((kind) => /agreement|signing/.test(kind)),
      ),
  ),
  trap("a round was held on 1 or 15 February 1993", (v) => heldOn(v, "1993-02-01", "1993-02-15").length > 0),
  trap("a round opened on 23 November 1992 or on 15 March 1993", (v) => heldOn(v, "1992-11-23", "1993-03-15").length > 0),
  trap("the talks were in Kinshasa or in N'Sele in June or July 1992", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        /1992-0[67]/.test(daysOf(it)) &&
        it.place.values.some(({ value }) => /kinshasa|n.?sele|gbadolite/i.test(value)),
    ),
  ),
  trap("the talks of Rome, Geneva or Addis Ababa are rounds", (v) => everAt(v, /rome|geneva|addis/i)),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6].includes(number)),
  ),
  trap("a meeting was held on 23 April or 3 May 1994", (v) => heldOn(v, "1994-04-23", "1994-05-03").length > 0),
  trap("a meeting was held on 2 June 1994", (v) => heldOn(v, "1994-06-02").length > 0),
  trap("a ceasefire was concluded on 30 May 1994", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, support }) =>
        kinds.some((kind) => /agreement|ceasefire|truce|signing/.test(kind)) &&
        standing === "happened" &&
        /1994-05-3[01]/.test(time.edtf ?? "") &&
        /conclu|signé/i.test(wordsOf({ support })),
    ),
  ),
  trap("Uganda, France or the CDR is a party", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        role === "party" &&
        (actor.id === UGA || actor.id === FRA || /\bCDR\b|Defen[cs]e of the Republic|défense de la République/i.test(actor.name)),
    ),
  ),
  trap("the dead of Mozambique, Liberia or Burundi are counted here", (v) =>
    [1_000_000, 150_000, 50_000].some((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  trap("the corrected toll of Ruhengeri contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "141" && !superseded),
    ),
  ),
  trap("those displaced contradict the refugees abroad, or the dead of one day those of the war", (v) =>
    [
      ["350000", "500000"],
      ["860000", "500000"],
      ["1000000", "500000"],
      ["114", "5000"],
      ["114", "84"],
      ["42", "5000"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("Casimir Bizimungu and Pasteur Bizimungu are one", (v) => bearsBoth(v, /Casimir/, /Pasteur/)),
  trap("the government of Rwanda and the RPF are one", (v) =>
    bearsBoth(v, /^(the )?Rwanda(n government)?$|^gouvernement rwandais$/i, /\bRPF\b|\bFPR\b|Patriotic Front|Front patriotique/),
  ),
];
