/** What the fourteen reports of `lome/` come to: written down before the record of them was looked at. */
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
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:lome-1999");
const [SLE, RUF, UN, USA, GBR] = ["state:SLE", "group:ruf", "org:un", "state:USA", "state:GBR"];
const LOME = "place:lome";

const at = (it: Round | null, place: string): boolean => it?.place.value === place;
/** True where something, a round or an event, happened on this day. */
const happenedOn = (v: ProcessView, day: string, words: RegExp): boolean =>
  heldOn(v, day).length > 0 || eventsOf(v, /./, words, day).some(held);
/** True where a round or an event of this day is told as not held. */
const plannedFor = (v: ProcessView, day: string, words: RegExp): boolean =>
  v.rounds.some((it) => it.planned.some(({ edtf }) => edtf.includes(day)) || (!held(it) && daysOf(it).includes(day))) ||
  eventsOf(v, /./, words, day).some((it) => !held(it));
const asked = ({ questions }: ProcessView, words: RegExp, since: RegExp = /./) =>
  questions.filter((q) => since.test(q.askedSince ?? "") && words.test(wordsOf(q)));

export const LOME_CHECKS: readonly Check[] = [
  round(2, "the first round, 25 May to 3 June 1999, is one, in Lomé", (v) => at(onlyOn(v, "1999-05-25", "1999-06-03"), LOME)),
  round(2, "the second round, 11 to 19 June 1999, is one, in Lomé", (v) => at(onlyOn(v, "1999-06-11", "1999-06-19"), LOME)),
  round(2, "the third round, 28 June to 7 July 1999, is one, in Lomé", (v) => at(onlyOn(v, "1999-06-28", "1999-07-07"), LOME)),
  round(1, "the first three rounds bear their numbers", (v) =>
    [
      [1, "1999-05-25", "1999-06-03"],
      [2, "1999-06-11", "1999-06-19"],
      [3, "1999-06-28", "1999-07-07"],
    ].every(([number, ...days]) => heldOn(v, ...days.map(String)).some((it) => it.number === number)),
  ),
  round(1, "the government and the RUF sat in the first round", (v) => present(onlyOn(v, "1999-05-25", "1999-06-03"), SLE, RUF)),
  round(1, "the United Nations, the United States and Britain were at the first round", (v) =>
    present(onlyOn(v, "1999-05-25", "1999-06-03"), UN, USA, GBR),
  ),
  round(1, "the second round ended on 19 June 1999", (v) => heldOn(v, "1999-06-19").length > 0),
  round(1, "the talks were first planned for 10 May 1999", (v) => plannedFor(v, "1999-05-10", /talks|negotiations|delegation/i)),
  round(1, "the second round was first planned for 7 June 1999", (v) =>
    plannedFor(v, "1999-06-07", /cycle|session|lundi|Monday/i),
  ),
  round(1, "the committee on implementation met on 23 August 1999, in a round or as an event", (v) =>
    happenedOn(v, "1999-08-23", /comité|réunion/i),
  ),
  round(1, "the committee met on 24 January 2000, in a round or as an event", (v) =>
    happenedOn(v, "2000-01-24", /committee|met on/i),
  ),
  round(
    1,
    "the second meeting of the committee, planned for 11 October 1999, was put off",
    (v) =>
      plannedFor(v, "1999-10-11", /meeting|committee/i) ||
      eventsOf(v, /postpone|put-off|delay/, /put off until January/i, null).length > 0,
  ),

  merge(2, "twelve reports or more belong to it", ({ sources }) => sources.length >= 12),
  merge(2, "the copy of 12 June 1999 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1999-06-12" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 4 June 1999 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Ahmad and Ahmed Tejan Kabbah are one", (v) => bearsBoth(v, /Ahmad Tejan/, /Ahmed Tejan/)),
  merge(1, "Foday and Fodé Sankoh are one", (v) => bearsBoth(v, /Foday/, /Fodé/)),
  merge(1, "Sam Bockarie and Sam Bokarie are one", (v) => bearsBoth(v, /Bockarie/, /Bokarie/)),
  merge(1, "Omrie and Omry Golley are one", (v) => bearsBoth(v, /Omrie/, /Omry/)),
  merge(1, "Joseph Koffigoh and Joseph Kokou Koffigoh are one", (v) => bearsBoth(v, /^Joseph Koffigoh/, /Kokou Koffigoh/)),
  merge(1, "the agreement of 7 July 1999 is one event", (v) => {
    const told = eventsOf(v, /agreement|signing|accord/, /agreement|accord/i, "1999-07-07");
    return told.length === 1;
  }),
  merge(
    1,
    "the ceasefire of 18 May 1999 is one event",
    (v) => eventsOf(v, /agreement|ceasefire|truce|signing/, /cease-?fire|cessez-le-feu|truce/i, "1999-05-18").length === 1,
  ),
  merge(1, "the shooting at Sankoh's house on 8 May 2000 is told once or twice", (v) => {
    const told = eventsOf(v, /./, /killed|fired on|fusillade|morts/i, "2000-05-08");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "twenty-two were killed near Port Loko, or nine", (v) => contests(v, ["figure"], /^~?22\b/, /^~?9\b/)),
  contradiction(2, "five thousand died in Freetown in January 1999, or three thousand", (v) =>
    contests(v, ["figure"], /^~?5000\b/, /^~?3000\b/),
  ),
  contradiction(
    2,
    "nineteen were killed before Sankoh's house, or seven, or twenty-one",
    (v) => contests(v, ["figure"], /^~?19\b/, /^~?7\b/) || contests(v, ["figure"], /^~?19\b/, /^~?21\b/),
  ),
  contradiction(2, "the rebels demanded the presidency, or did not", (v) => disputed(v, /présidence de la République|demandée/i)),
  contradiction(1, "34 were taken in the Okra hills, or 42", (v) => contests(v, ["figure"], /^~?34\b/, /^~?42\b/)),
  contradiction(1, "Bockarie's men attacked the village, or the Kamajors began", (v) =>
    disputed(v, /attacked the village|opened fire|overran/i),
  ),
  contradiction(1, "Liberia blocked the flight from Monrovia, or did not", (v) =>
    disputed(v, /blocked the flight|refused permission/i),
  ),
  contradiction(1, "the RUF held the peacekeepers, or did not", (v) =>
    disputed(v, /denied holding|peacekeepers seized|blue helmets/i),
  ),

  question(2, "whether the talks would be in Lomé or Ouagadougou was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "1999-04-19" &&
        (/venue|place/.test(q.issue ?? "") ||
          q.options.some(({ actor }) => actor.id === LOME || actor.id === "place:ouagadougou") ||
          /où ils se tiendront|Ouagadougou/.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(1, "when the talks would open was open in April 1999, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "1999-04-19" &&
        (/date/.test(q.issue ?? "") || /Quand s'ouvriront|Nul ne le savait/.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(2, "whether the rebels would agree to a ceasefire first was open, and is settled", (v) =>
    asked(v, /agree to a ceasefire|ceasefire before/i, /1999-05-04/).some(({ state }) => state === "settled"),
  ),
  question(2, "when Sankoh would go back to Freetown was open, and is settled", (v) =>
    asked(v, /go back to Freetown|date du retour/i, /1999-0[78]/).some(({ state }) => state === "settled"),
  ),
  question(
    1,
    "whether Sankoh would be pardoned was left open on 18 May 1999",
    (v) => asked(v, /pardoned/i, /1999-05-18/).length > 0,
  ),
  question(1, "whether Bockarie would come was asked", (v) => asked(v, /Bockarie/, /1999-0[56]/).length > 0),
  question(1, "who pays for the disarmament is open", (v) =>
    asked(v, /pay for the disarmament/i).some(({ state }) => state === "open"),
  ),
  question(1, "who will chair the commission on truth and reconciliation is open", (v) =>
    asked(v, /présidera|vérité et réconciliation/i).some(({ state }) => state === "open"),
  ),

  figure(2, "86 captives were freed, 68 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 86 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 68 && relation === "corrected"),
    ),
  ),
  figure(1, "450,000 refugees in Guinea and Liberia", (v) => seriesOf(v, /./, 450_000).length > 0),
  figure(1, "500 peacekeepers missing or captured", (v) => seriesOf(v, /./, 500).length > 0),

  view(1, "the government and the RUF are parties", ({ roles }) =>
    [SLE, RUF].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Togo, its president or its minister, or ECOWAS mediates", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        /mediator|facilitator|chair/.test(role) &&
        (["state:TGO", "org:ecowas", "person:gnassingbe-eyadema"].includes(actor.id ?? "") || /Koffigoh|Eyad/.test(actor.name)),
    ),
  ),
  view(1, "the United Nations, the United States and Britain observe", ({ roles }) =>
    [UN, USA, GBR].every((id) => roles.some(({ role, actor }) => role === "observer" && actor.id === id)),
  ),
  view(1, "Berewa led the delegation of the government", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Berewa/.test(actor.name)),
  ),
  view(1, "Rogers led the delegation of the RUF", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Rogers/.test(actor.name)),
  ),
  view(2, "a peace agreement was signed on 7 July 1999", (v) =>
    eventsOf(v, /agreement|signing|accord/, /agreement|accord/i, "1999-07-07").some(held),
  ),
  view(1, "the parliament ratified the agreement on 15 July 1999", (v) => eventsOf(v, /./, /ratifié/, "1999-07-15").some(held)),
  view(
    1,
    "the RUF demands that Ecomog leave",
    (v) => agendaOf(v, /demand|proposal/, /retrait de l'Ecomog|veut son départ|départ des soldats|Ecomog, leave/i).length > 0,
  ),
  view(
    1,
    "the RUF demands seats in the cabinet and the vice-presidency",
    (v) => agendaOf(v, /demand|proposal/, /eight cabinet seats|vice-presidency|vice-présidence/i).length > 0,
  ),
  view(
    1,
    "the RUF undertook to disarm and to become a party",
    (v) => agendaOf(v, /commitment/, /disarm|political party/i).length > 0,
  ),

  trap("a round was held on 10 May 1999", (v) => heldOn(v, "1999-05-10").length > 0),
  trap("a round was held on 7 June 1999", (v) => heldOn(v, "1999-06-07").length > 0),
  trap("the consultations of the RUF in April 1999 are a round", (v) => heldOn(v, "1999-04").length > 0),
  trap("the committee met in October 1999", (v) => heldOn(v, "1999-10").length > 0),
  trap("the committee met on 13 May 2000", (v) => heldOn(v, "2000-05-13").length > 0),
  trap("talks were held in Ouagadougou", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => value === "place:ouagadougou")),
  ),
  trap("talks on other wars, or of 1996, are rounds", (v) =>
    v.rounds.some(
      (it) =>
        it.place.values.some(({ value }) => /abidjan|lusaka|zambia|ZMB|algiers|bissau/i.test(value)) ||
        /1994|1996|1999-02|1999-07-10/.test(daysOf(it)),
    ),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number)),
  ),
  trap("the meeting of Abuja of November 2000 is a fourth round, or was in Lomé", (v) =>
    heldOn(v, "2000-11-10").some((it) => it.number !== null || at(it, LOME)),
  ),
  trap("the corrected number of captives contradicts the other", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "68" && !superseded),
    ),
  ),
  trap("those who fled Kosovo are a figure of this war", (v) => seriesOf(v, /./, 600_000).length > 0),
  trap("the dead of the whole war contradict those of January 1999 or of one attack", (v) =>
    [
      ["50000", "5000"],
      ["50000", "3000"],
      ["5000", "22"],
      ["3000", "22"],
      ["22", "19"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("Nigeria, Liberia, Guinea-Bissau's men or those of Kosovo are parties", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        role === "party" &&
        (/^state:(NGA|LBR|GNB|COD|ETH|ERI|GBR|USA)$|ansumane-mane|^org:nato$/.test(actor.id ?? "") ||
          /Vieira|Mané|NATO|Otan/.test(actor.name)),
    ),
  ),
  trap(
    "Solomon Berewa and Solomon Rogers, or Sankoh and Koroma, are one",
    (v) => bearsBoth(v, /Berewa/, /Rogers/) || bearsBoth(v, /Sankoh/, /Koroma/),
  ),
  trap(
    "the RUF and Sierra Leone, or the RUF and the Kamajors, are one",
    (v) =>
      oneName(v, "Sierra Leone", "Revolutionary United Front") ||
      oneName(v, "Sierra Leone", "RUF") ||
      bearsBoth(v, /Revolutionary United Front|RUF/, /Kamajor/),
  ),
];
