/** What the fourteen reports of `monrovia/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
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
  inTown,
  notHeldBut,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/liberia|libéria|accra|akosombo/i);

type Actor = { readonly id: string; readonly name: string };
const isLurd = ({ id, name }: Actor): boolean =>
  /\blurd\b|liberians-united/i.test(id) || /\blurd\b|Liberians United|Libériens unis|Ja'?n+eh|Conneh|Wylie/i.test(name);
const isModel = ({ id, name }: Actor): boolean =>
  /\bmodel\b|movement-for-democracy/i.test(id) || /\bmodel\b|Movement for Democracy in Liberia|Slanger/i.test(name);
const isGovernment = (actor: Actor): boolean =>
  actor.id === "state:LBR" ||
  (!isLurd(actor) &&
    !isModel(actor) &&
    /government|gouvernement|Liberia$|Monrovia|Dukuly|Lewis Brown|Chea\b|Taylor|armée/i.test(actor.name));
const isAbubakar = ({ id, name }: Actor): boolean => /abubakar/i.test(id) || /Abubakar/.test(name);
const isEcowas = ({ id, name }: Actor): boolean =>
  /ecowas|cedeao/i.test(id) || /ECOWAS|C[ée]d[ée]ao|Economic Community|Communauté économique/i.test(name);

const ACCRA = /accra/i;
const someIn = (v: ProcessView, town: RegExp, ...days: readonly string[]): Round | undefined =>
  heldOn(v, ...days).find((it) => inTown(it, town));
/** True where something told in such words is on the timeline as done, on this day. */
const done = (v: ProcessView, words: RegExp, day: string): boolean => eventsOf(v, /./, words, day).some(held);
/** True where something told in such words was to be on this day, and is not told as done on it. */
const putOff = (v: ProcessView, words: RegExp, day: string): boolean =>
  notHeldBut(v, day) ||
  v.timeline.some(
    (event) =>
      words.test(wordsOf(event)) &&
      event.time.told.some(({ edtf, standing }) => edtf.includes(day) && standing !== "happened" && standing !== "claimed"),
  );

export const MONROVIA_CHECKS: readonly Check[] = [
  round(2, "the talks opened on 4 June 2003 in Accra", (v) => someIn(v, ACCRA, "2003-06-04") !== undefined),
  round(1, "the opening was first announced for 2 June", (v) => plannedFor(v, "2003-06-02")),
  round(1, "the government or LURD is told at the opening of 4 June", (v) =>
    heldOn(v, "2003-06-04").some((it) => sat(it, isGovernment) || sat(it, isLurd)),
  ),
  round(1, "working sessions were planned for 6 June in Akosombo and not held", (v) => notHeldBut(v, "2003-06-06")),
  round(1, "talks were put off to 9 June and not held then", (v) => notHeldBut(v, "2003-06-09")),
  round(2, "the negotiations began on 12 June in Akosombo", (v) =>
    heldOn(v, "2003-06-12").some(
      (it) => inTown(it, /akosombo/i) || it.place.values.some(({ value, name }) => /akosombo/i.test(`${value} ${name}`)),
    ),
  ),
  round(2, "the government, LURD and MODEL sat in Akosombo", (v) =>
    heldOn(v, "2003-06-12").some((it) => sat(it, isGovernment) && sat(it, isLurd) && sat(it, isModel)),
  ),
  round(
    1,
    "the talks were to go on on 4 July in Accra",
    (v) => plannedFor(v, "2003-07-04") || heldOn(v, "2003-07-04").length > 0,
  ),
  round(2, "the talks were taken up again on 4 July in Accra", (v) => someIn(v, ACCRA, "2003-07-04") !== undefined),
  round(1, "LURD was there again in July", (v) =>
    heldOn(v, "2003-07-04", "2003-07-17", "2003-07-21").some((it) => sat(it, isLurd)),
  ),
  round(1, "talks were spoken of for 29 July and not held", (v) => notHeldBut(v, "2003-07-29")),
  round(2, "the talks were taken up again on 5 August in Accra", (v) => someIn(v, ACCRA, "2003-08-05") !== undefined),
  round(1, "the government, LURD and MODEL sat in August", (v) =>
    heldOn(v, "2003-08-05", "2003-08-18").some((it) => sat(it, isGovernment) && sat(it, isLurd) && sat(it, isModel)),
  ),
  round(
    1,
    "the monitoring committee first met on 17 September in Monrovia",
    (v) => heldOn(v, "2003-09-17").length > 0 || done(v, /met for the first time|committee holds|meeting/i, "2003-09-17"),
  ),
  round(
    1,
    "it was called for 24 September or 1 October and did not meet",
    (v) => putOff(v, /meeting|réunion|convoqu/i, "2003-09-24") || putOff(v, /réunion|convoqu/i, "2003-10-01"),
  ),
  round(
    1,
    "it met again on 8 October in Monrovia",
    (v) => heldOn(v, "2003-10-08").length > 0 || done(v, /réunion|siège/i, "2003-10-08"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 18 June is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2003-06-18" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 23 July supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Abdulsalami, Abdulsalam and Abdusalami Abubakar are one", (v) =>
    bearsBoth(v, /Abdulsalami Abubakar/, /Abdulsalam Abubakar|Abdusalami Abubakar/),
  ),
  merge(1, "Kabineh Ja'neh and Kabineh Janneh are one", (v) => bearsBoth(v, /Ja['’]neh/, /Janneh/)),
  merge(1, "Mohamed and Mohammed Ibn Chambas are one", (v) => bearsBoth(v, /Mohamed Ibn Chambas/, /Mohammed Ibn Chambas/)),
  merge(1, "Tiah and Tia Slanger are one", (v) => bearsBoth(v, /Tiah Slanger/, /Tia Slanger/)),
  merge(1, "Sekou Conneh and Sékou Damate Conneh are one", (v) => bearsBoth(v, /S[eé]kou Conneh/, /Damate Conneh/)),
  merge(1, "Gyude Bryant and Charles Gyude Bryant are one", (v) => bearsBoth(v, /^Gyude Bryant/, /Charles Gyude Bryant/)),
  merge(1, "Nana Akufo-Addo and Nana Addo Dankwa Akufo-Addo are one", (v) =>
    bearsBoth(v, /Nana Akufo-Addo/, /Dankwa Akufo-Addo/),
  ),
  merge(1, "the ceasefire of 17 June is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /agreement|sign|ceasefire|truce/, /cease-?fire|cessez-le-feu|truce/i, "2003-06-17").filter(held);
    return told.length > 0 && told.length <= 3;
  }),

  contradiction(2, "400 were killed in June, or a hundred", (v) => contests(v, ["figure"], /^~?400\b/, /^~?100\b/)),
  contradiction(1, "government troops attacked first in June, or did not", (v) =>
    disputed(v, /attacked first|attacking whom|denied it|had attacked/i),
  ),
  contradiction(2, "Taylor had agreed to step down, or had not", (v) => disputed(v, /step down|agreed to/i)),
  contradiction(1, "LURD shelled Greystone, or did not", (v) => disputed(v, /Greystone/i)),
  contradiction(1, "LURD attacked first on 24 June, or defended itself", (v) =>
    disputed(v, /Klay|légitime défense|attaqué à l'aube/i),
  ),
  contradiction(1, "60 civilians were killed in Bong County, or 12", (v) => contests(v, ["figure"], /^~?60\b/, /^~?12\b/)),
  contradiction(1, "three were killed on 1 October, or nine", (v) => contests(v, ["figure"], /^~?3\b/, /^~?9\b/)),

  question(1, "whether MODEL would come was asked on 3 June, and is settled", (v) =>
    asked(v, /MODEL|viendra/i, /settled/, "2003-06-0"),
  ),
  question(1, "whether talks would begin on 9 June was asked on 7 June", (v) =>
    dateAsked(v, "2003-06-07", /begin on Monday/i, /./),
  ),
  question(1, "whether LURD would return was open on 24 June, and is settled", (v) =>
    asked(v, /reviendra/i, /settled/, "2003-06-24"),
  ),
  question(2, "when the talks would go on was open on 22 July, and is settled", (v) =>
    dateAsked(v, "2003-07-2", /reprendront/i, /settled/),
  ),
  question(2, "who would lead the interim government was open on 5 August, and is settled", (v) =>
    asked(v, /who will lead|nobody knows|who that will be/i, /settled/, "2003-08-05"),
  ),
  question(1, "whether Taylor will stand before the court is open", (v) => asked(v, /court|stand before/i, /open/, "2003-08-05")),
  question(
    2,
    "when disarmament will begin is open since August",
    (v) => asked(v, /disarmament|désarmement/i, /open/, "2003-08-22") || asked(v, /disarmament|désarmement/i, /open/, "2003-10"),
  ),

  figure(2, "18 killed in Greystone, 81 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 18 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 81 && relation === "corrected"),
    ),
  ),
  figure(1, "600 killed in Monrovia in July, by the minister's count", (v) => seriesOf(v, /kill|dea|cas/, 600).length > 0),
  figure(1, "a million displaced", (v) => seriesOf(v, /./, 1_000_000).length > 0),
  figure(1, "350,000 Liberian refugees in the neighbouring countries", (v) => seriesOf(v, /./, 350_000).length > 0),

  view(2, "Abubakar, or ECOWAS, mediates", (v) => inPart(v, /mediat|facilitat/, (actor) => isAbubakar(actor) || isEcowas(actor))),
  view(1, "the government, LURD and MODEL are parties", (v) =>
    [isGovernment, isLurd, isModel].every((one) => inPart(v, /party/, one)),
  ),
  view(1, "Ghana, or Kufuor, hosts", (v) =>
    inPart(v, /host|chair/, ({ id, name }) => id === "state:GHA" || /Kufuor|Ghana/i.test(name)),
  ),
  view(1, "Ja'neh heads the delegation of LURD", (v) =>
    inPart(v, /delegation-head|negotiator|head/, ({ name }) => /Ja['’]?n+eh/.test(name)),
  ),
  view(1, "LURD demands that Taylor go", (v) => agendaOf(v, /demand|objective/, /resignation|départ|step down/i).length > 0),
  view(2, "a ceasefire was signed on 17 June in Accra", (v) =>
    eventsOf(v, /agreement|sign|ceasefire|truce/, /cease-?fire|cessez-le-feu|truce|signed/i, "2003-06-17").some(held),
  ),
  view(2, "the comprehensive agreement was signed on 18 August", (v) =>
    eventsOf(v, /agreement|sign/, /accord|sign|agreement/i, "2003-08-18").some(held),
  ),
  view(1, "Taylor left on 11 August", (v) => done(v, /Taylor|parti|left|succédé/i, "2003-08-11")),
  view(
    1,
    "Bryant was chosen on 21 August to head the transition",
    (v) => eventsOf(v, /./, /Bryant|chosen/i, "2003-08-21").some(held) || inPart(v, /./, ({ name }) => /Bryant/.test(name)),
  ),

  trap("talks were held on 2 June 2003", (v) => heldOn(v, "2003-06-02").length > 0),
  trap("talks were held on 6 June 2003", (v) => heldOn(v, "2003-06-06").length > 0),
  trap("talks were held on 9 June 2003", (v) => heldOn(v, "2003-06-09").length > 0),
  trap("talks were held on 29 July 2003", (v) => heldOn(v, "2003-07-29").length > 0),
  trap("the monitoring committee met on 24 September or 1 October 2003", (v) => heldOn(v, "2003-09-24", "2003-10-01").length > 0),
  trap("the comprehensive agreement was signed on 16 August", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|sign/.test(kind)) && standing === "happened" && (time.edtf ?? "").includes("2003-08-16"),
    ),
  ),
  trap("talks were held in Akuse, Freetown, Conakry, Abidjan, Abuja or Marcoussis", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.place.values.some(
          ({ value, name, standing }) =>
            standing !== "denied" && /akuse|freetown|conakry|abidjan|abuja|marcoussis|paris/i.test(`${value} ${name}`),
        ),
    ),
  ),
  trap("the Ivorian meetings of January and March 2003 are rounds of these", (v) =>
    v.rounds.some((it) => held(it) && /2003-0[13]/.test(daysOf(it))),
  ),
  trap("the accords of the first war are rounds of these", (v) => v.rounds.some((it) => held(it) && /199\d/.test(daysOf(it)))),
  trap("the corrected number of dead of Greystone contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?81$/.test(value) && !superseded),
    ),
  ),
  trap(
    "the dead of Greystone contradict those of all the capital, or one day those of several",
    (v) =>
      contests(v, ["figure"], /^~?18$/, /^~?600$/) ||
      contests(v, ["figure"], /^~?18$/, /^~?90$/) ||
      contests(v, ["figure"], /^~?400$/, /^~?600$/),
  ),
  trap(
    "refugees abroad contradict those displaced at home, or those in the capital those in the country",
    (v) =>
      contests(v, ["figure"], /350000/, /500000/) ||
      contests(v, ["figure"], /^~?1000000/, /250000|97000|25000$/) ||
      contests(v, ["figure"], /250000/, /^~?25000$/),
  ),
  trap(
    "LURD and MODEL, Taylor and Blah, or Bryant and Johnson are one",
    (v) =>
      bearsBoth(v, /^lurd$/i, /^model$/i) ||
      bearsBoth(v, /Taylor/, /Blah/) ||
      bearsBoth(v, /Bryant/, /Johnson/) ||
      bearsBoth(v, /Wesley Johnson/, /Johnson Sirleaf/),
  ),
  trap("Ivorian rebels, Guinea, the United States or the Special Court are a party", (v) =>
    inPart(
      v,
      /^party$/,
      ({ id, name }) =>
        ["state:CIV", "state:GIN", "state:USA", "state:SLE", "state:FRA"].includes(id) ||
        /special court|tribunal|ivoir|ivory/i.test(name),
    ),
  ),
  trap("Taylor signed the ceasefire or the peace agreement", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        kinds.some((kind) => /signing|signature|agreement/.test(kind)) &&
        standing === "happened" &&
        /2003-06-17|2003-08-18/.test(time.edtf ?? "") &&
        participants.some(({ actor, as }) => as === "actor" && /Charles Taylor/.test(actor.name)),
    ),
  ),
];
