/** What the fourteen reports of `kampala/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
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
  oneName,
  onlyOn,
  onlyRound,
  plannedFor,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:kampala-m23");
const [COD, UGA, M23] = ["state:COD", "state:UGA", "group:m23"];
const KAMPALA = "place:kampala";
const TSHIBANDA = "person:raymond-tshibanda";

const asked = ({ questions }: ProcessView, words: RegExp) => questions.filter((q) => words.test(wordsOf(q)));
/** The side sits there by its own name or by that of one of its delegates. */
const sits = (it: ReturnType<typeof onlyRound>, ...ids: readonly string[]): boolean => ids.some((id) => present(it, id));
const bothSit = (it: ReturnType<typeof onlyRound>): boolean =>
  sits(it, COD, TSHIBANDA) && sits(it, M23, "person:francois-rucogoza");
const first = (v: ProcessView) => onlyOn(v, "2012-12-09", "2012-12-21");
const second = (v: ProcessView) => onlyOn(v, "2013-01-11");
const third = (v: ProcessView) => onlyOn(v, "2013-09-10");
const last = (v: ProcessView) => onlyOn(v, "2013-10-19", "2013-10-20", "2013-10-21");

export const KAMPALA_CHECKS: readonly Check[] = [
  round(2, "the talks opened on 9 December 2012 in Kampala", (v) => at(onlyOn(v, "2012-12-09"), KAMPALA)),
  round(1, "those of 9 to 21 December 2012 are one round, the first", (v) => first(v)?.number === 1),
  round(1, "the first was to begin on 7 December", (v) => plannedFor(v, "2012-12-07")),
  round(2, "Kinshasa and the M23 sat in the first", (v) => bothSit(first(v))),
  round(2, "the second round is one, opened on 11 January 2013 in Kampala", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && daysOf(it).includes("2013-01-11") && at(it, KAMPALA);
  }),
  round(1, "the second was to begin on 4 January", (v) => plannedFor(v, "2013-01-04")),
  round(1, "Kinshasa and the M23 sat in the second", (v) => bothSit(second(v))),
  round(1, "the second went on to 6 February 2013", (v) => onlyOn(v, "2013-02-06") !== null),
  round(1, "the third was to open on 4 March 2013", (v) => plannedFor(v, "2013-03-04")),
  round(2, "the talks were taken up again on 10 September 2013, in Kampala", (v) => at(third(v), KAMPALA)),
  round(1, "that is the third round", (v) => third(v)?.number === 3),
  round(1, "Kinshasa and the M23 sat in the third", (v) => bothSit(third(v))),
  round(2, "the session of 19 to 21 October 2013 is one, in Kampala", (v) => {
    const it = last(v);
    return at(it, KAMPALA) || /munyonyo/i.test(it?.place.value ?? "") || /munyonyo/i.test(it?.place.name ?? "");
  }),
  round(1, "Robinson, Kobler and Feingold were there in October", (v) =>
    present(last(v), "person:mary-robinson", "person:martin-kobler", "person:russ-feingold"),
  ),
  round(1, "five rounds at the most were held", ({ rounds }) => {
    const count = rounds.filter(held).length;
    return count >= 3 && count <= 5;
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 12 January 2013 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2013-01-12" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 16 July 2013 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRIGÉ") === true && supersedes.length === 1),
  ),
  merge(1, "Crispus and Chrispus Kiyonga are one", (v) => bearsBoth(v, /Crispus/, /Chrispus/)),
  merge(1, "Sultani Makenga and Makenga Sultani are one", (v) => bearsBoth(v, /Sultani Makenga/, /Makenga Sultani/)),
  merge(1, "Russ and Russell Feingold are one", (v) => bearsBoth(v, /Russ Feingold/, /Russell Feingold/)),
  merge(1, "René and Rene Abandi are one", (v) => bearsBoth(v, /René Abandi/, /Rene Abandi/)),
  merge(1, "Jean-Marie Runiga and Jean-Marie Runiga Lugerero are one", (v) => bearsBoth(v, /Runiga$/, /Lugerero/)),
  merge(
    1,
    "the M23's ceasefire of 8 January 2013 is one event",
    (v) => eventsOf(v, /./, /ceasefire|ceasing hostilities/i, "2013-01-08").length === 1,
  ),

  contradiction(2, "120 rebels were killed in July 2013, or three", (v) => contests(v, ["figure"], /^~?120\b/, /^~?3\b/)),
  contradiction(2, "1,700 fighters are in Uganda, or 900 at the most", (v) => contests(v, ["figure"], /1700/, /900/)),
  contradiction(2, "Lumbala joined the M23, or did not", (v) => disputed(v, /Lumbala|rejoint/)),
  contradiction(1, "four were killed around Rutshuru, or 17", (v) => contests(v, ["figure"], /^~?4\b/, /\b17\b/)),
  contradiction(1, "Rwanda backs the M23, or does not", (v) =>
    disputed(v, /armed M23|support whatsoever|soutenir le M23|deny it/),
  ),
  contradiction(1, "the Congolese army fired shells at Gisenyi, or did not", (v) => disputed(v, /shells/)),
  contradiction(1, "Kinshasa refused to sign in Entebbe, or did not", (v) => disputed(v, /refus/)),
  contradiction(1, "the M23 asks for an amnesty for a hundred commanders, or does not", (v) => disputed(v, /amnesty|impunity/)),

  question(2, "who will lead the M23 was open in March 2013, and is settled", (v) =>
    asked(v, /lead the movement|new president/).some(
      ({ askedSince, state }) => askedSince === "2013-03-01" && state === "settled",
    ),
  ),
  question(2, "whether the government would come back to the talks was open in June 2013, and is settled", (v) =>
    asked(v, /viendra-t-il|s'avance pas/).some(({ state }) => state === "settled"),
  ),
  question(2, "when and where the text would be signed was open after Entebbe, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2013-11-11" &&
        q.state === "settled" &&
        (/signing|venue/.test(q.issue ?? "") || /signer|nouvelle date/.test(wordsOf(q))),
    ),
  ),
  question(2, "when the fighters in Uganda return is open", (v) =>
    asked(v, /return home|rentreront/).some(({ state }) => state === "open"),
  ),
  question(2, "what becomes of Makenga is open", (v) =>
    asked(v, /sort du chef militaire|happen to Sultani Makenga|le livrerait/).some(({ state }) => state === "open"),
  ),
  question(
    1,
    "whether the government would sign a truce was asked in December 2012",
    (v) => asked(v, /sign a truce|texte sera signé/).length > 0,
  ),
  question(1, "when they would meet after 21 October was asked", (v) =>
    v.questions.some(
      (q) => q.askedSince === "2013-10-21" && (q.issue === "talks-date" || /date has been set|meet again/.test(wordsOf(q))),
    ),
  ),

  figure(2, "120 rebels killed, 150 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 120 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 150 && relation === "corrected"),
    ),
  ),
  figure(1, "ten soldiers killed in July 2013", (v) => seriesOf(v, /kill|dea/, 10).length > 0),
  figure(1, "140,000 displaced around Goma, 800,000 in all", (v) =>
    [140_000, 800_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "1,700 fighters of the M23 in Uganda", (v) => seriesOf(v, /./, 1700).length > 0),

  view(2, "Uganda mediates, by its defence minister Kiyonga", ({ roles }) =>
    roles.some(({ role, actor }) => /mediat|facilitat/.test(role) && (actor.id === UGA || actor.id === "person:crispus-kiyonga")),
  ),
  view(1, "Congo and the M23 are parties", ({ roles }) =>
    [COD, M23].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Tshibanda led the delegation of Kinshasa", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && actor.id === TSHIBANDA),
  ),
  view(1, "Rucogoza led that of the M23, and Abandi after him", ({ roles }) =>
    [/Rucogoza/, /Abandi/].every((name) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(1, "the M23 demands a ceasefire", (v) => agendaOf(v, /demand|objective/, /ceasefire signed|cessez-le-feu/i).length > 0),
  view(
    1,
    "Kinshasa demands that the rebels disarm or disband",
    (v) => agendaOf(v, /demand|objective/, /disarm|disband|dissoudre|déposent les armes/i).length > 0,
  ),
  view(
    1,
    "Kinshasa promised an amnesty law, or to release prisoners",
    (v) => agendaOf(v, /commitment/, /amnesty law|release M23/i).length > 0,
  ),
  view(1, "the M23 declared the end of its rebellion on 5 November 2013", (v) =>
    eventsOf(v, /./, /fin de sa rébellion|terme à sa rébellion/, "2013-11-05").some(
      ({ standing }) => standing === "happened" || standing === "claimed",
    ),
  ),
  view(1, "minutes on the accord of 2009 were signed on 6 February 2013", (v) =>
    eventsOf(v, /agreement|signing|protocol|accord/, /procès-verbal|entendus|accord partiel/, "2013-02-06").some(held),
  ),
  view(2, "declarations were signed in Nairobi on 12 December 2013", (v) =>
    eventsOf(v, /agreement|signing|declaration/, /sign/i, "2013-12-12").some(held),
  ),

  trap("the first round began on 7 December 2012", (v) => heldOn(v, "2012-12-07").length > 0),
  trap("talks were held on 4 January 2013", (v) => heldOn(v, "2013-01-04").length > 0),
  trap("talks were held on 4 March 2013", (v) => heldOn(v, "2013-03-04").length > 0),
  trap("the two sides met in June 2013", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2013-06"))),
  trap("the summits of September and November 2013 are rounds", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && (/2013-09-05|2013-11-04/.test(daysOf(it)) || it.place.values.some(({ value }) => value === "place:pretoria")),
    ),
  ),
  trap("talks were held in Addis Ababa, Libreville, Juba or Ouagadougou", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /addis|libreville|juba|ouagadougou/i.test(value))),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number)),
  ),
  trap("something was signed in Entebbe on 11 November 2013", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing/.test(kind)) && standing === "happened" && (time.edtf ?? "") === "2013-11-11",
    ),
  ),
  trap("the corrected number of rebels killed contradicts the others", (v) =>
    v.contested.some(
      ({ question: it, values }) => it === "figure" && values.some(({ value, superseded }) => value === "150" && !superseded),
    ),
  ),
  trap(
    "the soldiers killed contradict the rebels killed",
    (v) => contests(v, ["figure"], "10", "120") || contests(v, ["figure"], "10", "3"),
  ),
  trap("those displaced around Goma contradict those of the whole war, or those who fled the ADF", (v) =>
    [
      ["140000", "800000"],
      ["66000", "140000"],
      ["66000", "800000"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("fighters who gave themselves up, crossed over or are to be sent are counted with the dead", (v) =>
    [700, 900, 1700, 3000].some((count) => seriesOf(v, /kill|dea|injur|wound/, count).length > 0),
  ),
  trap(
    "Runiga and Bisimwa, or Makenga and Ntaganda, are one",
    (v) => bearsBoth(v, /Runiga/, /Bisimwa/) || bearsBoth(v, /Makenga/, /Ntaganda/),
  ),
  trap(
    "the M23 and the CNDP, the FDLR or Rwanda are one",
    (v) => oneName(v, "M23", "CNDP") || oneName(v, "M23", "FDLR") || oneName(v, "M23", "Rwanda"),
  ),
  trap("rebels of other wars sat in a round", ({ rounds }) =>
    rounds.some(({ participants }) =>
      participants.some(({ actor }) => /s[eé]l[eé]ka|lord's resistance|tuareg|\bADF\b|FDLR/i.test(actor.name)),
    ),
  ),
];
