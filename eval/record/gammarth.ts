/** What the fourteen reports of `gammarth/` come to: written down before the record of them was looked at. */
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
  is,
  missed,
  onlyOn,
  onlyRound,
  placed,
  plannedFor,
  sat,
  seriesOf,
  took,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /LPDF|FDPL|political dialogue forum|dialogue politique libyen|liby|gammarth/i,
);
const TUNIS = /gammarth|tunis/i;
const GENEVA = /gen[eè]v|chavannes|switzerland|suisse|swiss/i;
const HOUSE = /house of representatives|parlement|parliament|chambre des repr|deput|députés?/i;
const COUNCIL = /high (state )?council|haut conseil|\bHSC\b|council of state/i;
const UN = /\bUN\b|U\.N\.|united nations|nations unies|unsmil|manul|\bonu\b/i;
const FEBRUARY = ["2021-02-01", "2021-02-02", "2021-02-05"] as const;
const JULY = ["2021-06-28", "2021-07-01", "2021-07-02"] as const;

const gammarth = (v: ProcessView): Round | null => onlyOn(v, "2020-11-09", "2020-11-15");
export const GAMMARTH_CHECKS: readonly Check[] = [
  round(2, "the forum was opened on 26 October 2020, by video: one round", (v) => onlyOn(v, "2020-10-26") !== null),
  round(1, "it was first planned for 5 November, and not held then", (v) => missed(v, /repouss|devait/i, "2020-11-05")),
  round(2, "the talks of 9 to 15 November 2020 are one round, in Gammarth near Tunis", (v) => placed(gammarth(v), TUNIS)),
  round(1, "that is the first round", (v) => {
    const it = gammarth(v);
    return it !== null && it.number === 1;
  }),
  round(
    1,
    "delegates of the House of Representatives and of the High State Council sat there",
    (v) => sat(gammarth(v), is(HOUSE)) && sat(gammarth(v), is(COUNCIL)),
  ),
  round(2, "the second round is one, opened on 23 November 2020", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && daysOf(it).includes("2020-11-23");
  }),
  round(
    1,
    "a session was planned for 30 November",
    (v) => plannedFor(v, "2020-11-30") || missed(v, /session|called/i, "2020-11-30"),
  ),
  round(1, "a session was held on 2 December 2020", (v) => took(v, /meeting|session|met\b/i, "2020-12-02")),
  round(1, "the consultative committee met in Geneva from 13 to 16 January 2021", (v) =>
    took(v, /réunis|comité/i, "2021-01-13", "2021-01-16"),
  ),
  round(2, "the meeting of 1 to 5 February 2021 is one round, at Geneva", (v) => placed(onlyOn(v, ...FEBRUARY), GENEVA)),
  round(1, "a plenary was held online on 26 March 2021", (v) => took(v, /plénière|26 mars/i, "2021-03-26")),
  round(2, "the plenary of 26 and 27 May 2021 is one round", (v) => onlyOn(v, "2021-05-26", "2021-05-27") !== null),
  round(1, "a meeting in Tunis was planned from 14 June 2021, and not held", (v) => missed(v, /14 juin|Tunis/i, "2021-06-14")),
  round(2, "the talks of 28 June to 2 July 2021 are one round, in Geneva", (v) => placed(onlyOn(v, ...JULY), GENEVA)),
  round(1, "a session was planned for 4 August 2021, and not held", (v) => missed(v, /called|put off/i, "2021-08-04")),
  round(2, "a session was held on 11 August 2021", (v) => onlyOn(v, "2021-08-11") !== null),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 6 February 2021 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2021-02-06" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 17 November 2020 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Faïez al-Sarraj and Fayez al-Sarraj are one", (v) => bearsBoth(v, /Fa[iï]ez/, /Fayez/)),
  merge(1, "Fathi Bashagha and Fathi Bachagha are one", (v) => bearsBoth(v, /Bashagha/, /Bachagha/)),
  merge(1, "Aguila Saleh and Aqila Saleh are one", (v) => bearsBoth(v, /Aguila/, /Aqila/)),
  merge(1, "Khaled al-Mechri and Khaled al-Mishri are one", (v) => bearsBoth(v, /Mechri/, /Mishri/)),
  merge(1, "Mohammed al-Menfi and Mohamed el-Menfi are one", (v) => bearsBoth(v, /Mohammed (al-)?Menfi/, /Mohamed el-Menfi/)),
  merge(1, "Abdul Hamid and Abdel Hamid Dbeibah are one", (v) => bearsBoth(v, /Abdul ?hamid/i, /Abdel ?hamid/i)),
  merge(1, "Jan Kubis and Ján Kubiš are one", (v) => bearsBoth(v, /Jan Kubis/, /Ján Kubiš/)),
  merge(1, "the choice of Menfi and Dbeibah is told once or twice, not by each report", (v) => {
    const told = v.timeline.filter(
      (event) =>
        held(event) &&
        !event.speech &&
        event.kinds.some((kind) => /elect|vote|appoint|nominat|choice|select|design/.test(kind)) &&
        (event.time.edtf ?? "").startsWith("2021-02-05") &&
        /chose a new interim|electing a list|ont désigné/i.test(wordsOf(event)),
    );
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "2,000 protested in Tripoli, or 300", (v) => contests(v, ["figure"], /^~?2000\b/, /^~?300\b/)),
  contradiction(2, "24 delegates suspended their part in Geneva, or 11", (v) => contests(v, ["figure"], /^~?24\b/, /^~?11\b/)),
  contradiction(1, "1,300 Syrian fighters had left, or 300", (v) => contests(v, ["figure"], /^~?1300\b/, /^~?300\b/)),
  contradiction(1, "the forces of Haftar fired first near Abu Grein, or did not", (v) =>
    disputed(v, /ouvert le feu|tiré les premières/i),
  ),
  contradiction(
    2,
    "a session was held on 30 November 2020, or was not",
    (v) =>
      disputed(v, /session took place|session was held|forty minutes|called that session off/i) ||
      v.rounds.some((it) => it.standing === "contested" && daysOf(it).includes("2020-11-30")),
  ),
  contradiction(1, "bribes were offered at Gammarth, or were not", (v) =>
    disputed(v, /pots-de-vin|moindre somme|money had been offered|any money|offers of/i),
  ),
  contradiction(1, "the government put pressure on delegates, or did not", (v) => disputed(v, /pression/i)),

  question(1, "in which town the meeting in Tunisia would be was open on 27 October, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2020-10-27") &&
        q.state === "settled" &&
        (q.issue === "venue" || /quelle ville|Djerba/i.test(wordsOf(q))),
    ),
  ),
  question(2, "who would lead the new government was open in November 2020, and is settled", (v) =>
    asked(v, /who will lead|lead the new/i, /settled/, "2020-11"),
  ),
  question(1, "who would succeed Salamé was open on 24 November 2020, and is settled", (v) =>
    asked(v, /succédera|Salamé|à la tête de la mission/i, /settled/, "2020-11"),
  ),
  question(1, "whether Aguila Saleh would stand was open on 20 January 2021, and is settled", (v) =>
    asked(v, /Saleh.*candidat|sera candidat/i, /settled/, "2021-01"),
  ),
  question(2, "when the forum would meet after Geneva was open, and is settled", (v) =>
    dateAsked(v, "2021-07-0", /prochaine réunion/i, /settled/),
  ),
  question(1, "whether the elections will be held on 24 December is open", (v) =>
    asked(v, /élections auront|24 décembre/i, /open/, /^2021-07/),
  ),
  question(1, "whether the forum will meet again is open", (v) => dateAsked(v, "2021-08-1", /meet again|no new date/i, /open/)),

  figure(2, "316,000 displaced in Libya, 361,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 316_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 361_000 && relation === "corrected"),
    ),
  ),
  figure(1, "20,000 foreign fighters in Libya", (v) => seriesOf(v, /./, 20_000).length > 0),
  figure(
    1,
    "2.4 million registered voters in May 2021, 2.8 million in August: one series",
    (v) => seriesOf(v, /./, 2_400_000, 2_800_000).length > 0,
  ),
  figure(1, "1.3 million Libyans in need of aid", (v) => seriesOf(v, /need|aid|assist|human/, 1_300_000).length > 0),

  view(1, "the United Nations, or Williams, leads the talks", (v) =>
    inPart(v, /mediat|facilitat|chair|host|sponsor|conven|envoy/, (actor) => is(UN)(actor) || /Williams/.test(actor.name)),
  ),
  view(1, "Kubis is United Nations envoy after Williams", (v) =>
    inPart(v, /envoy|mediat|facilitat|chair|head|representative/, is(/Kubi[sš]/)),
  ),
  view(1, "Tunisia, or President Saied, hosts", (v) =>
    inPart(v, /host/, (actor) => actor.id === "state:TUN" || /Saied|Tunisi/.test(actor.name)),
  ),
  view(
    1,
    "elections on 24 December 2021 were agreed at Gammarth",
    (v) =>
      agendaOf(v, /commitment|objective|proposal/, /élections nationales|24 décembre 2021/i).length > 0 ||
      eventsOf(v, /agree|accord|announce/, /élections nationales|24 décembre 2021/i, null).some(held),
  ),
  view(
    1,
    "the High State Council demands a referendum on the constitution",
    (v) => agendaOf(v, /demand|objective/, /référendum/i).length > 0,
  ),
  view(
    1,
    "Tunisia offered to host again",
    (v) =>
      agendaOf(v, /proposal|commitment/, /ready to host|host again/i).length > 0 ||
      v.questions.some(({ options }) =>
        options.some(({ actor }) => actor.id === "state:TUN" || /Tunisi|Jerandi/.test(actor.name)),
      ),
  ),
  view(
    1,
    "Dbeibah promised not to stand in December, or to leave after the vote",
    (v) => agendaOf(v, /commitment|refusal/, /présenter|quitter le pouvoir|cabinet de technocrates/i).length > 0,
  ),
  view(
    1,
    "Mishri refuses any law passed without his chamber",
    (v) =>
      agendaOf(v, /refusal/, /law|without his chamber/i).length > 0 ||
      eventsOf(v, /refus|reject/, /without his chamber/i, null).length > 0,
  ),
  view(2, "the forum chose an interim executive on 5 February 2021", (v) =>
    eventsOf(v, /elect|vote|appoint|nominat|agree|choice|select|design/, /interim|Menfi|Dbeibah/i, "2021-02-05").some(held),
  ),

  trap("the forum met in Tunisia on 5 November 2020", (v) => heldOn(v, "2020-11-05").length > 0),
  trap("the military commission's meetings in Ghadames and Sirte are rounds", (v) =>
    v.rounds.some((it) => held(it) && (placed(it, /ghadam|sirte|syrte/i) || /2020-11-02/.test(daysOf(it)))),
  ),
  trap("the deputies' meetings in Tangier or Bouznika are rounds", (v) =>
    v.rounds.some((it) => held(it) && placed(it, /tang[ei]|bouznika|maroc|morocco/i)),
  ),
  trap("the conference in Berlin is a round", (v) =>
    v.rounds.some((it) => held(it) && (placed(it, /berlin/i) || /2021-06-23/.test(daysOf(it)))),
  ),
  trap("the signing of the ceasefire in Geneva is a round of the forum", (v) => heldOn(v, "2020-10-23").length > 0),
  trap("the forum sat on 14 June 2021", (v) => heldOn(v, "2021-06-14").length > 0),
  trap("a session was held on 4 August 2021", (v) => heldOn(v, "2021-08-04").length > 0),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2].includes(number)),
  ),
  trap("the corrected number of displaced contradicts the other", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?361000/.test(value) && !superseded),
    ),
  ),
  trap("those displaced in all Libya contradict those who fled from Tripoli", (v) => contests(v, ["figure"], /316000/, /200000/)),
  trap("all foreign fighters and the Syrians among them contradict each other", (v) => contests(v, ["figure"], /20000/, /13000/)),
  trap(
    "the votes of 5 February contradict those of the first ballot, or of January",
    (v) => contests(v, ["figure"], /^~?39\b/, /^~?(20|25|51)\b/) || contests(v, ["figure"], /^~?34\b/, /^~?(25|20|51)\b/),
  ),
  trap("Abdul Hamid Dbeibah and Ali Dbeibah are one", (v) => bearsBoth(v, /Ab[du][ue]l ?hamid|Abdel ?hamid/i, /Ali Dbeib/)),
  trap("the forum reached an agreement in Geneva in July 2021", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        standing === "happened" &&
        /2021-0(6-28|7-0[12])/.test(time.edtf ?? ""),
    ),
  ),
  trap("the army of Haftar, or he himself, sat at Gammarth", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        /2020-11-(09|15)/.test(daysOf(it)) &&
        sat(it, is(/haftar|hifter|libyan national army|armée nationale liby|\bLNA\b|\bANL\b/i)),
    ),
  ),
];
