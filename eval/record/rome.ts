/** What the fourteen reports of `rome/` come to: written down before the record of them was looked at. */
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
  oneName,
  onlyOn,
  onlyRound,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:rome-mozambique");
const [MOZ, RENAMO, ZWE, KEN] = ["state:MOZ", "group:renamo", "state:ZWE", "state:KEN"];

const at = (it: Round | null, place: string): boolean => it?.place.value === place;
/** The only round of this number was held, on one of these days. */
function numbered(v: ProcessView, number: number, ...days: readonly string[]): Round | null {
  const it = onlyRound(v, number);
  return it !== null && held(it) && days.some((day) => daysOf(it).includes(day)) ? it : null;
}
const heldAt = ({ rounds }: ProcessView, places: RegExp): boolean =>
  rounds.some((it) => held(it) && it.place.values.some(({ value }) => places.test(value)));
const leads = ({ roles }: ProcessView, name: RegExp): boolean =>
  roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && name.test(actor.name));
const asked = ({ questions }: ProcessView, words: RegExp, ...since: readonly string[]) =>
  questions.filter((q) => since.includes(q.askedSince ?? "") && (words.test(wordsOf(q)) || words.test(q.issue ?? "")));

export const ROME_CHECKS: readonly Check[] = [
  round(2, "the first talks, 8 to 10 July 1990, are one round, held in Rome", (v) =>
    at(onlyOn(v, "1990-07-08", "1990-07-09", "1990-07-10"), "place:rome"),
  ),
  round(2, "round 2 is one, from 11 to 14 August 1990, in Rome", (v) =>
    at(numbered(v, 2, "1990-08-11", "1990-08-14"), "place:rome"),
  ),
  round(1, "the government and Renamo were at round 2", (v) => present(onlyRound(v, 2), MOZ, RENAMO)),
  round(2, "round 3 is one, from 8 November to 1 December 1990, in Rome", (v) =>
    at(numbered(v, 3, "1990-11-08", "1990-12-01"), "place:rome"),
  ),
  round(1, "round 3 was first planned for 18 September 1990", (v) =>
    v.rounds.some(
      (it) => it.planned.some(({ edtf }) => edtf.includes("1990-09-18")) || (!held(it) && daysOf(it).includes("1990-09-18")),
    ),
  ),
  round(1, "the meeting of Blantyre in June 1990 was not held", (v) =>
    v.rounds.some(
      (it) =>
        !held(it) &&
        (/1990-06-1[23]/.test(daysOf(it)) ||
          it.planned.some(({ edtf }) => /1990-06-1[23]/.test(edtf)) ||
          it.place.values.some(({ value }) => /blantyre/i.test(value))),
    ),
  ),
  round(1, "round 5 is one, from 28 January 1991, in Rome", (v) => at(numbered(v, 5, "1991-01-28", "1991-02-06"), "place:rome")),
  round(2, "round 6 is one, from 6 May 1991, in Rome", (v) => at(numbered(v, 6, "1991-05-06", "1991-05-28"), "place:rome")),
  round(1, "round 8 is one, from 3 October 1991", (v) => numbered(v, 8, "1991-10-03", "1991-10-18") !== null),
  round(2, "round 10 is one, from 21 January to 12 March 1992", (v) => numbered(v, 10, "1992-01-21", "1992-03-12") !== null),
  round(1, "round 11 is one, from 10 June 1992", (v) => numbered(v, 11, "1992-06-10") !== null),
  round(
    1,
    "Chissano and Dhlakama met in Rome from 5 to 7 August 1992: a round, or a meeting by itself",
    (v) =>
      at(onlyOn(v, "1992-08-05", "1992-08-07"), "place:rome") ||
      eventsOf(v, /meet|talks|summit|round/, /entretiens/i, "1992-08").some(held),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 2 December 1990 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1990-12-02" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 9 February 1991 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Dhlakama and Dlakama are one", (v) => bearsBoth(v, /Dhlakama/, /Dlakama/)),
  merge(1, "Gonçalves and Goncalves are one", (v) => bearsBoth(v, /Gonçalves/, /Goncalves/)),
  merge(1, "Raul and Raúl Domingos are one", (v) => bearsBoth(v, /Raul Domingos/, /Raúl Domingos/)),
  merge(1, "Renamo and the Mozambique National Resistance are one", (v) =>
    bearsBoth(v, /^(la )?Renamo$/i, /National Resistance|Résistance nationale/i),
  ),
  merge(1, "the truce of 1 December 1990 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /agreement|ceasefire|truce|signing/, /ceasefire|truce|agreement|accord/i, "1990-12-01");
    return told.length > 0 && told.length <= 2;
  }),
  merge(1, "the attack on the Limpopo train of 7 February 1991 is told once or twice", (v) => {
    const told = eventsOf(v, /./, /mitraill|attaque/i, "1991-02-07");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "27 were killed in the train near Moamba, or 12", (v) => contests(v, ["figure"], /^~?27\b/, /^~?12\b/)),
  contradiction(2, "40 were killed at Lalaua, or nine", (v) => contests(v, ["figure"], /^~?40\b/, /^~?9\b/)),
  contradiction(2, "there are 7,000 Zimbabwean soldiers, or 10,000", (v) => contests(v, ["figure"], /7000/, /10000/)),
  contradiction(2, "the army launched an offensive on Gorongosa, or did not", (v) => disputed(v, /offensive/i)),
  contradiction(1, "Renamo attacked the Limpopo train, or did not", (v) =>
    disputed(v, /mis en cause la rébellion|Celle-ci a démenti|Nos forces|mitraill/i),
  ),
  contradiction(1, "Zimbabwe's troops left the corridors, or did not", (v) =>
    disputed(v, /sorties des couloirs|Harare conteste/i),
  ),
  contradiction(1, "Renamo asked or was paid for its signature, or not", (v) => disputed(v, /\$15 million|versé de l'argent/i)),
  contradiction(1, "militias of the government are under arms, or not", (v) => disputed(v, /militia/i)),

  question(2, "where the sides would meet after Blantyre was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "1990-06-13" &&
        q.state === "settled" &&
        (/venue|place/.test(q.issue ?? "") || /where the two sides|Nairobi and Lisbon|Sant'Egidio/.test(wordsOf(q))),
    ),
  ),
  question(2, "who would mediate was open in the summer of 1990, and is settled", (v) =>
    asked(v, /mediat|médiat|Kenya|entirely open/i, "1990-07-10", "1990-08-14").some(({ state }) => state === "settled"),
  ),
  question(1, "the day of the second round was open, and is settled", (v) =>
    asked(v, /date|mois prochain|Le jour/, "1990-07-10").some(({ state }) => state === "settled"),
  ),
  question(
    1,
    "when the talks put off in September 1990 would be, or whether Renamo would come, was open",
    (v) => asked(v, /date|return|attend|particip|indéterminée|reviendr|revenir|novembre/i, "1990-09-19").length > 0,
  ),
  question(2, "whether the United States and Portugal would observe was open, and is settled", (v) =>
    asked(v, /observ|yes or no/i, "1991-05-28", "1991-10-18").some(({ state }) => state === "settled"),
  ),
  question(
    1,
    "whether the United Nations would oversee a settlement was asked in May 1991",
    (v) => asked(v, /United Nations|oversee/, "1991-05-28").length > 0,
  ),
  question(
    1,
    "when a ceasefire would be signed was open in March 1992",
    (v) => asked(v, /cease-?fire/i, "1992-03-13").length > 0,
  ),
  question(
    1,
    "how many soldiers the United Nations would send was open in 1992",
    (v) => asked(v, /Casques bleus|Combien d'hommes|tranchée|chiffre/, "1992-08-07", "1992-10-04").length > 0,
  ),
  question(2, "when the armies will go to their assembly points is open", (v) =>
    asked(v, /assembly points|armies|demobili/i, "1993-09-03").some(({ state }) => state === "open"),
  ),

  figure(2, "17 killed in the Limpopo train, 22 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 17 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 22 && relation === "corrected"),
    ),
  ),
  figure(1, "600,000 killed in the war, as Unicef says; a million, as Chissano says", (v) =>
    [600_000, 1_000_000].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  figure(1, "1.5 million refugees, four million displaced", (v) =>
    [1_500_000, 4_000_000].every((count) => seriesOf(v, /refug|displac|fled/, count).length > 0),
  ),

  view(1, "Mozambique's government and Renamo are parties", ({ roles }) =>
    [MOZ, RENAMO].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Raffaelli, Riccardi, Zuppi and Gonçalves mediate, or two of them at least and Sant'Egidio", ({ roles }) => {
    const mediates = (name: RegExp) =>
      roles.some(({ role, actor }) => /mediator|facilitator/.test(role) && name.test(actor.name));
    const there = [/Raffaelli/, /Riccardi/, /Zuppi/, /Gon[cç]alves/].filter(mediates).length;
    return there >= 3 || (there === 2 && mediates(/Egidio/));
  }),
  view(1, "Guebuza led the government's delegation, Domingos that of Renamo", (v) => leads(v, /Guebuza/) && leads(v, /Domingos/)),
  view(1, "the United States, Portugal and the United Nations observe", ({ roles }) =>
    ["state:USA", "state:PRT", "org:un"].every((id) => roles.some(({ role, actor }) => role === "observer" && actor.id === id)),
  ),
  view(2, "the general peace agreement was signed on 4 October 1992", (v) =>
    eventsOf(v, /agreement|signing/, /accord|agreement/i, "1992-10-04").some(held),
  ),
  view(1, "a protocol was signed on 18 October 1991, and another on 12 March 1992", (v) =>
    ["1991-10-18", "1992-03-12"].every((day) =>
      eventsOf(v, /agreement|signing|protocol/, /protocol|signatures|paraph/i, day).some(held),
    ),
  ),
  view(1, "an accord was signed in Maputo on 3 September 1993", (v) =>
    eventsOf(v, /agreement|signing/, /agreement|accord/i, "1993-09-03").some(held),
  ),
  view(
    1,
    "Renamo demands that the Zimbabwean soldiers leave",
    (v) => agendaOf(v, /demand|condition|refus/, /Zimbabwe[^|]*(leave|out of)|repli des troupes/i).length > 0,
  ),
  view(
    1,
    "the government asks for an immediate ceasefire",
    (v) => agendaOf(v, /demand|proposal/, /immediate cease-?fire|cessez-le-feu immédiat/i).length > 0,
  ),
  view(
    1,
    "Chissano and Dhlakama committed themselves to sign by 1 October 1992",
    (v) =>
      agendaOf(v, /commitment/, /1er octobre/).length > 0 ||
      eventsOf(v, /agreement|signing|commitment|declaration/, /1er octobre|déclaration conjointe/i, "1992-08-07").some(held),
  ),

  trap(
    "talks were held in Blantyre, or on 12 or 13 June 1990",
    (v) => heldAt(v, /blantyre|malawi/i) || heldOn(v, "1990-06-12", "1990-06-13").length > 0,
  ),
  trap("a round was held in September 1990", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("1990-09"))),
  trap("a round was held in Nairobi or Lisbon", (v) => heldAt(v, /nairobi|kenya|lisbon/i)),
  trap("the talks or meetings of Paris, London, Abidjan or Luanda are rounds", (v) =>
    heldAt(v, /paris|london|abidjan|luanda|pretoria/i),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6, 7, 8, 10, 11].includes(number)),
  ),
  trap("Zimbabwe, Kenya or UNITA is a party", ({ roles }) =>
    roles.some(({ role, actor }) => role === "party" && [ZWE, KEN, "group:unita"].includes(actor.id ?? "")),
  ),
  trap("Kenya or Zimbabwe mediates at the end of it", ({ roles }) =>
    roles.some(
      ({ role, actor, support }) =>
        role === "mediator" &&
        [ZWE, KEN].includes(actor.id ?? "") &&
        /would|wanted|voudrait|préférence|whether/i.test(wordsOf({ support })),
    ),
  ),
  trap("the general peace agreement was signed on 1 October 1992", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing/.test(kind)) && standing === "happened" && (time.edtf ?? "") === "1992-10-01",
    ),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "22" && !superseded),
    ),
  ),
  trap("the dead of Angola, El Salvador or Bosnia are counted here", (v) =>
    [300_000, 75_000, 50_000].some((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  trap("the dead of one attack contradict those of another", (v) =>
    [
      [/^~?27\b/, /^~?17\b/],
      [/^~?27\b/, /^~?40\b/],
      [/^~?17\b/, /^~?12\b/],
      [/^~?424\b/, /^~?27\b/],
      [/^~?424\b/, /^~?600000\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "refugees abroad contradict those displaced in the country, or the soldiers authorised those deployed",
    (v) => contests(v, ["figure"], /1500000/, /4000000/) || contests(v, ["figure"], /6100/, /7500/),
  ),
  trap("soldiers stationed are counted with the dead", (v) =>
    [7_000, 10_000, 15_000, 30_000, 6_100, 7_500].some((count) => seriesOf(v, /kill|dea|injur|wound/, count).length > 0),
  ),
  trap(
    "Guebuza and Domingos, Riccardi and Raffaelli, or Chissano and Dhlakama are one",
    (v) => bearsBoth(v, /Guebuza/, /Domingos/) || bearsBoth(v, /Riccardi/, /Raffaelli/) || bearsBoth(v, /Chissano/, /Dhlakama/),
  ),
  trap(
    "the government and Renamo are one",
    (v) => oneName(v, "Mozambique", "Renamo") || oneName(v, "Frelimo", "Renamo") || oneName(v, "Maputo", "Renamo"),
  ),
];
