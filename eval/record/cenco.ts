/** What the fourteen reports of `cenco/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  asked,
  bearsBoth,
  checksOf,
  contests,
  dateAsked,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  inPart,
  is,
  missed,
  onlyOn,
  placed,
  sat,
  seriesOf,
  took,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /congo|kinshasa|cenco|sylvest|new year'?s eve|\bRDC\b|\bDRC\b|kodjo|2016-12-31/i,
);

const KINSHASA = /kinshasa|oua\b|african union city|inter-?dioc[eé]sa|gombe/i;
const isRassemblement = is(/rassemblement|tshisekedi|lumbi|lutundula|main opposition|opposition principale/i);
const isMajority = is(/state:COD|majorit|gouvernement|government|pouvoir|kabila|thambwe|\bMP\b/i);
const isOpposition = is(/opposition|kamerhe|\bUNC\b|rassemblement/i);
const isBishops = is(/cenco|[eé]v[eê]ques|bishops|[eé]piscopal|utembi|ambongo|nshole|\bchurch|[eé]glise/i);
const isKodjo = is(/kodjo|union africaine|african union|org:au\b|\bAU\b|\bUA\b/i);
const exactly = (count: number): RegExp => new RegExp(`^[~>≥]*${count}\\b`);

const december = (v: ProcessView) => onlyOn(v, "2016-12-08");
const signs = /agreement|sign|accord|deal|adopt/;

export const CENCO_CHECKS: readonly Check[] = [
  round(2, "the dialogue of Kodjo opened on 1 September 2016 in Kinshasa", (v) => placed(onlyOn(v, "2016-09-01"), KINSHASA)),
  round(1, "the majority and a part of the opposition sat in it", (v) => {
    const it = onlyOn(v, "2016-09-01") ?? onlyOn(v, "2016-10-18");
    return sat(it, isMajority) && sat(it, isOpposition);
  }),
  round(1, "a plenary was planned for 21 September 2016 and not held", (v) =>
    missed(v, /pl[eé]ni[eè]re|s[eé]ance|travaux|dialogue/i, "2016-09-21"),
  ),
  round(1, "the dialogue was taken up again on 24 September 2016", (v) => took(v, /repris|travaux/i, "2016-09-24")),
  round(1, "it ended in Kinshasa on 18 October 2016", (v) => took(v, /sign|accord|cl[oô]tur|ending/i, "2016-10-18")),
  round(1, "the talks of the bishops were planned for 5 December 2016 and not held that day", (v) =>
    missed(v, /annonc[ée]e|rencontre|discussions|repouss[ée]e/i, "2016-12-05"),
  ),
  round(2, "the direct talks opened on 8 December 2016, once, in Kinshasa", (v) => placed(december(v), KINSHASA)),
  round(1, "the Rassemblement sat there", (v) => sat(december(v), isRassemblement)),
  round(1, "so did the majority, or the government", (v) => sat(december(v), isMajority)),
  round(1, "the talks went on until 17 December 2016", (v) => took(v, /suspend|discussions|sans accord/i, "2016-12-17")),
  round(2, "the talks were taken up again on 21 December 2016", (v) => took(v, /resum|talks|reprendr/i, "2016-12-21")),
  round(1, "a signing was planned for 23 December 2016 and not held that day", (v) =>
    missed(v, /sign|ceremony|esp[ée]r[ée]e/i, "2016-12-23"),
  ),
  round(2, "talks on the implementation began on 11 January 2017", (v) => heldOn(v, "2017-01-11").length === 1),
  round(1, "talks were to resume on 3 February 2017 and did not", (v) => missed(v, /resum|talks/i, "2017-02-03")),
  round(1, "they were taken up again on 20 March 2017", (v) => took(v, /repris|tractations|pourparlers/i, "2017-03-20")),
  round(1, "a last plenary was held on 27 March 2017", (v) =>
    took(v, /pl[eé]ni[eè]re|pourparlers|collapsed|talks|m[eé]diation/i, "2017-03-27"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 9 December 2016 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2016-12-09" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 24 December 2016 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Étienne and Etienne Tshisekedi are one", (v) => bearsBoth(v, /Étienne Tshisekedi/, /Etienne Tshisekedi/)),
  merge(1, "Félix and Felix Tshisekedi are one", (v) => bearsBoth(v, /Félix Tshisekedi/, /Felix Tshisekedi/)),
  merge(1, "Ève Bazaïba and Eve Bazaiba are one", (v) => bearsBoth(v, /Bazaïba/, /Bazaiba/)),
  merge(1, "Edem and Édem Kodjo are one", (v) => bearsBoth(v, /Edem Kodjo/, /Édem Kodjo/)),
  merge(1, "Maman Sidikou and Maman Sambo Sidikou are one", (v) => bearsBoth(v, /Maman Sidikou/, /Sambo Sidikou/)),
  merge(1, "Lambert Mende and Lambert Mende Omalanga are one", (v) => bearsBoth(v, /Mende$/, /Omalanga/)),
  merge(1, "André-Alain and Andre-Alain Atundu are one", (v) => bearsBoth(v, /André-Alain Atundu/, /Andre-Alain Atundu/)),
  merge(1, "the signing of 31 December 2016 is told once or twice, not by each report", (v) => {
    const told = v.timeline.filter(
      ({ kinds, time, ...event }) =>
        kinds.some((kind) => /agreement|sign|accord/.test(kind)) &&
        (time.edtf ?? "").includes("2016-12-31") &&
        /sign[ée]|sign/i.test(wordsOf(event)) &&
        held(event),
    );
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "17 were killed in September 2016, or more than 50", (v) =>
    contests(v, ["figure"], exactly(17), /^[~>≥]*5[01]\b/),
  ),
  contradiction(1, "53 were killed in September 2016 as the United Nations say, or 32", (v) =>
    contests(v, ["figure"], exactly(53), exactly(32)),
  ),
  contradiction(2, "40 were killed on 20 December 2016, or 22", (v) => contests(v, ["figure"], exactly(40), exactly(22))),
  contradiction(1, "24 prisoners were freed, or nine", (v) => contests(v, ["figure"], exactly(24), exactly(9))),
  contradiction(1, "460 were arrested in December 2016, or 275", (v) => contests(v, ["figure"], exactly(460), exactly(275))),
  contradiction(2, "the Rassemblement signed in April 2017, or did not", (v) =>
    disputed(v, /like everyone else|denied this|Rassemblement had signed|in that room/i),
  ),
  contradiction(1, "the Rassemblement agreed to put forward three names, or did not", (v) =>
    disputed(v, /lettre|en proposer trois|engagé à|l'avait accepté/i),
  ),

  question(2, "when the dialogue would go on was open on 21 September 2016, and is settled", (v) =>
    dateAsked(v, "2016-09-21", /reprendra|aucune date/i, /settled/),
  ),
  question(1, "who would be prime minister was open in October 2016, and is settled", (v) =>
    asked(v, /who will be appointed|prime minister/i, /settled/, "2016-10"),
  ),
  question(2, "whether the Rassemblement would come was open on 6 December 2016, and is settled", (v) =>
    asked(v, /viendra|pas encore donné sa réponse/i, /settled/, "2016-12-06"),
  ),
  question(2, "whether the MLC would sign was open on 1 January 2017, and is settled", (v) =>
    asked(v, /signera|MLC/i, /settled/, "2017-01-01"),
  ),
  question(2, "when the talks would be taken up again was open on 2 February 2017, and is settled", (v) =>
    dateAsked(v, "2017-02-02", /new date|indefinitely/i, /settled/),
  ),
  question(1, "who will head the council that follows the accord up is open", (v) =>
    asked(v, /CNSA|follow-up council/i, /open/, /^2017-0[24]/),
  ),
  question(1, "who will take over from the bishops is open", (v) =>
    asked(v, /relais|return as mediators/i, /open/, /^2017-0[34]/),
  ),

  figure(2, "460 arrested in December 2016, 640 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 460 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 640 && relation === "corrected"),
    ),
  ),
  figure(1, "53 killed in September 2016", (v) => seriesOf(v, /kill|dea/, 53).length > 0),
  figure(1, "at least 40 killed in December 2016", (v) => seriesOf(v, /kill|dea/, 40).length > 0),
  figure(1, "those displaced in the Kasai: 216,000, then 400,000, then a million", (v) =>
    seriesOf(v, /./, 216_000, 400_000).some(({ points }) =>
      points.some(({ value, low }) => [1_000_000, 1_000_001].includes(value ?? low ?? 0)),
    ),
  ),

  view(2, "Edem Kodjo, or the African Union, facilitated", (v) => inPart(v, /mediat|facilitat|chair|host/, isKodjo)),
  view(2, "the bishops mediated", (v) => inPart(v, /mediat|facilitat|chair|host/, isBishops)),
  view(
    1,
    "the majority, or the government, and the Rassemblement, or the opposition, are parties",
    (v) => inPart(v, /party/, isMajority) && inPart(v, /party/, is(/rassemblement|opposition|tshisekedi/i)),
  ),
  view(
    1,
    "the opposition demands that prisoners be freed",
    (v) => agendaOf(v, /demand|objective/, /libération|prisoners|détenus|prisonniers/i).length > 0,
  ),
  view(
    1,
    "the opposition demands that Kabila leave, or not stand again",
    (v) => agendaOf(v, /demand|objective/, /step down|leave office|départ|représenter/i).length > 0,
  ),
  view(1, "an accord was signed on 18 October 2016", (v) => eventsOf(v, signs, /sign/i, "2016-10-18").some(held)),
  view(2, "an accord was signed on 31 December 2016", (v) => eventsOf(v, signs, /sign/i, "2016-12-31").some(held)),
  view(1, "the MLC signed on 14 January 2017", (v) => eventsOf(v, signs, /sign/i, "2017-01-14").some(held)),
  view(1, "the arrangement was signed on 27 April 2017", (v) => eventsOf(v, signs, /sign/i, "2017-04-27").some(held)),

  trap("talks were held on 5 December 2016", (v) => heldOn(v, "2016-12-05").length > 0),
  trap("the plenary of 21 September 2016 was held", (v) => heldOn(v, "2016-09-21").length > 0),
  trap("the accord was signed on 23 or 24 December 2016", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, ...event }) =>
        kinds.some((kind) => /^(agreement|sign)/.test(kind)) &&
        standing === "happened" &&
        /^2016-12-2[34]$/.test(time.edtf ?? "") &&
        /sign/i.test(wordsOf(event)) &&
        !/in principle|planned|hope|put off/i.test(wordsOf(event)),
    ),
  ),
  trap("talks were held on 3 February 2017", (v) => heldOn(v, "2017-02-03").length > 0),
  trap("the Rassemblement signed the accord of October 2016", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        kinds.some((kind) => /^(agreement|sign)/.test(kind)) &&
        standing === "happened" &&
        /^2016-10-1[78]/.test(time.edtf ?? "") &&
        participants.some(({ actor, as }) => as === "actor" && is(/rassemblement|tshisekedi/i)(actor)),
    ),
  ),
  trap("the summit of Luanda, or the meeting of the opposition in Genval, is a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/2016-10-26|2016-06/.test(daysOf(it)) ||
          it.place.values.some(({ value, name }) => /luanda|genval/i.test(`${value} ${name}`))),
    ),
  ),
  trap("the talks of Arusha, Banjul, Rome or Kananga are a round, or the audience at the Vatican", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && it.place.values.some(({ value, name }) => /arusha|banjul|rome\b|vatican|kananga/i.test(`${value} ${name}`)),
    ),
  ),
  trap("Burundi, Mkapa or Jammeh sat at these talks", (v) =>
    v.rounds.some((it) => held(it) && sat(it, is(/state:BDI|burundi|mkapa|jammeh|state:GMB|kamuina/i))),
  ),
  trap("Étienne and Félix Tshisekedi are one", (v) => bearsBoth(v, /[ÉE]tienne Tshisekedi/, /F[ée]lix Tshisekedi/)),
  trap(
    "Badibanga and Tshibala, or Utembi and Ambongo, are one",
    (v) => bearsBoth(v, /Badibanga/, /Tshibala/) || bearsBoth(v, /Utembi/, /Ambongo/),
  ),
  trap(
    "the dead of September contradict those of December",
    (v) =>
      contests(v, ["figure"], exactly(17), exactly(40)) ||
      contests(v, ["figure"], exactly(53), exactly(40)) ||
      contests(v, ["figure"], exactly(53), exactly(22)),
  ),
  trap(
    "the 300 delegates of September contradict the 30 of December, or the nine dead of Lubumbashi the 40 of four cities",
    (v) => contests(v, ["figure"], exactly(300), exactly(30)) || contests(v, ["figure"], exactly(9), exactly(40)),
  ),
  trap("the corrected number of arrests contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => exactly(640).test(value) && !superseded),
    ),
  ),
  trap("the 24 prisoners set free are told by two independent origins", (v) =>
    seriesOf(v, /./, 24).some(({ points }) =>
      points.some(({ value, low, support }) => (value ?? low) === 24 && support.origins > 1),
    ),
  ),
  trap(
    "the bishops signed, or mediated, the arrangement of April 2017",
    (v) =>
      v.rounds.some((it) => held(it) && daysOf(it).includes("2017-04-27") && sat(it, isBishops)) ||
      v.timeline.some(
        ({ kinds, standing, time, participants }) =>
          kinds.some((kind) => /^(agreement|sign)/.test(kind)) &&
          standing === "happened" &&
          (time.edtf ?? "").startsWith("2017-04-27") &&
          participants.some(({ actor, as }) => as === "actor" && isBishops(actor)),
      ),
  ),
];
