/** What the fourteen reports of `mnlf/` come to: written down before the record of them was looked at. */
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
  notHeldBut,
  onlyOn,
  placed,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /mnlf|fnlm|\bmoro\b|mindanao|philippin|jakarta|tripoli|bangsamoro/i,
);

const isFront = is(/mnlf|fnlm|moro national|national(e)? de lib[ée]ration moro|misuari|sahrin|hatimil/i);
const isManila = is(/PHL|philippine? (government|state)|philippin|manil[al]|\byan\b|ramos|ermita|nabil tan/i);
const isOther = is(
  /milf|fmil|moro islami|salamat|jaafar|abu[- ]sayyaf|abou[- ]sayyaf|janjalani|\bndfp?\b|national democratic front|communist/i,
);
const JAKARTA = /jakarta/i;

const first = (v: ProcessView) => onlyOn(v, "1993-10-25", "1993-11-07");
const second = (v: ProcessView) => onlyOn(v, "1994-09-01", "1994-09-05");
const third = (v: ProcessView) => onlyOn(v, "1995-11-27", "1995-12-01");
const fourth = (v: ProcessView) => onlyOn(v, "1996-08-29", "1996-08-30");

/** A meeting of the mixed committee may be told as a round or as an event. */
const metOn = (v: ProcessView, words: RegExp, place: RegExp, ...days: readonly string[]): boolean =>
  heldOn(v, ...days).some((it) => placed(it, place)) ||
  v.timeline.some(
    (event) =>
      held(event) &&
      days.some((day) => (event.time.edtf ?? "").includes(day)) &&
      (event.kinds.some((kind) => /meet|talk|round|session|negoti/.test(kind)) || words.test(wordsOf(event))),
  );

export const MNLF_CHECKS: readonly Check[] = [
  round(2, "the formal talks of 25 October to 7 November 1993 are one round, in Jakarta", (v) => placed(first(v), JAKARTA)),
  round(1, "that is the first, the one of September 1994 the second", (v) => first(v)?.number === 1 && second(v)?.number === 2),
  round(1, "the first was to open on 24 June 1993, and did not", (v) => missed(v, /report|aurait dû/i, "1993-06-24")),
  round(1, "Manila and the MNLF sat in the first", (v) => sat(first(v), isManila) && sat(first(v), isFront)),
  round(1, "the mixed committee was to meet from 13 December 1993, and did not", (v) =>
    missed(v, /13|behind schedule|supposed|to have started/i, "1993-12-13"),
  ),
  round(1, "the mixed committee met in Jolo from 20 to 23 December 1993", (v) =>
    metOn(v, /session|first meeting|mixed committee/i, /jolo|sulu/i, "1993-12-20", "1993-12-23"),
  ),
  round(2, "the second round was to open on 11 April 1994, and did not", (v) =>
    missed(v, /n'aura pas lieu|ajourn|report|put off/i, "1994-04-11"),
  ),
  round(2, "the formal talks of 1 to 5 September 1994 are one round, in Jakarta", (v) => placed(second(v), JAKARTA)),
  round(1, "Libya, Saudi Arabia, Senegal, Bangladesh and Somalia were there in September 1994", (v) =>
    [/LBY|liby/i, /SAU|saud/i, /SEN$|s[ée]n[ée]gal/i, /BGD|banglad/i, /SOM$|somal/i].every((words) => sat(second(v), is(words))),
  ),
  round(1, "the third round was to open on 23 October 1995", (v) => plannedFor(v, "1995-10-23")),
  round(2, "the formal talks of 27 November to 1 December 1995 are one round, the third, in Jakarta", (v) => {
    const it = third(v);
    return placed(it, JAKARTA) && it?.number === 3;
  }),
  round(1, "the mixed committee met in Davao from 21 to 23 June 1996", (v) =>
    metOn(v, /session|three days of talks|agreed on Sunday/i, /davao/i, "1996-06-21", "1996-06-23"),
  ),
  round(1, "the fourth round was to be on 22 July 1996", (v) => notHeldBut(v, "1996-07-22")),
  round(2, "the formal talks of 29 and 30 August 1996 are one round, in Jakarta", (v) => placed(fourth(v), JAKARTA)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 6 September 1994 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1994-09-06" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 24 June 1996 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Nur and Nurallaji Misuari are one", (v) => bearsBoth(v, /Nur Misuari/, /Nurallaji Misuari/)),
  merge(1, "Hamid Algabid and Hamid Al-Gabid are one", (v) => bearsBoth(v, /Algabid/, /Al-Gabid/)),
  merge(1, "Rajab Azzarouq and Rajab Azzarouk are one", (v) => bearsBoth(v, /Azzarouq/, /Azzarouk/)),
  merge(1, "Hassan Wirajuda and Hassan Wirayuda are one", (v) => bearsBoth(v, /Wirajuda/, /Wirayuda/)),
  merge(1, "Hashim Salamat and Salamat Hashim are one", (v) => bearsBoth(v, /Hashim Salamat/, /Salamat Hashim/)),
  merge(1, "the MNLF and the FNLM are one", (v) =>
    bearsBoth(v, /MNLF|Moro National Liberation Front/, /FNLM|Front national de lib[ée]ration moro/i),
  ),

  contradiction(2, "50,000 died since 1972, or 100,000", (v) => contests(v, ["figure"], /^~?50000\b/, /^~?100000\b/)),
  contradiction(2, "the front has 14,000 fighters, or 30,000", (v) => contests(v, ["figure"], /^~?14000\b/, /^~?30000\b/)),
  contradiction(1, "nine rebels were killed at Patikul, or two", (v) => contests(v, ["figure"], /^~?9\b/, /^~?2\b/)),
  contradiction(1, "the Marines opened fire first, or the MNLF did", (v) =>
    disputed(v, /fired first|opened fire first|denied this/i),
  ),
  contradiction(2, "men of the MNLF took part in the raid on Ipil, or did not", (v) =>
    disputed(v, /participé (au raid|à cette attaque)|mensonge/i),
  ),
  contradiction(1, "Misuari accepted a referendum in 1995, or did not", (v) =>
    disputed(v, /accepté (le principe|aucun)|démenti/i),
  ),
  contradiction(1, "25,000 protested in Zamboanga, or 8,000", (v) => contests(v, ["figure"], /^~?25000\b/, /^~?8000\b/)),

  question(2, "when the second round would be was open in November 1993, and is settled", (v) =>
    dateAsked(v, "1993-11", /second round|did not fix a date/i, /settled/),
  ),
  question(2, "the new date was open in April 1994, and is settled", (v) =>
    dateAsked(v, "1994-04", /nouvelle date|report/i, /settled/),
  ),
  question(1, "the date of the third round was open in September 1994, and is settled", (v) =>
    dateAsked(v, "1994-09", /third round|no date/i, /settled/),
  ),
  question(2, "whether the talks would go on after Ipil was open, and is settled", (v) =>
    asked(v, /pourparlers continueraient|incertitude/i, /settled/, "1995-04"),
  ),
  question(1, "where the final accord would be signed was open in June 1996, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("1996-06") &&
        q.state === "settled" &&
        (/signing|venue/.test(q.issue) || /final accord would be signed/i.test(wordsOf(q))),
    ),
  ),
  question(2, "whether Misuari would come to Manila was open, and is settled", (v) =>
    asked(v, /rendrait à Manille|pour la signature/i, /settled/, "1996-08"),
  ),
  question(1, "how many rifles the front will hand over is open", (v) => asked(v, /fusils|armes/i, /open/, "1996-09")),

  figure(2, "16 dead near Lamitan, 26 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 16 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 26 && relation === "corrected"),
    ),
  ),
  figure(1, "53 were killed at Ipil", (v) => seriesOf(v, /kill|dea/, 53).length > 0),
  figure(1, "200,000 refugees live in Sabah", (v) => seriesOf(v, /./, 200_000).length > 0),
  figure(1, "120,000 were killed in the conflict, as told in 1996", (v) => seriesOf(v, /kill|dea/, 120_000).length > 0),

  view(2, "Indonesia, or its diplomats, hosts, chairs or mediates", (v) =>
    inPart(v, /host|mediat|facilitat|chair/, is(/IDN|indon[ée]si|alatas|wira[jy]uda|wir[jy]ono/i)),
  ),
  view(1, "Manila and the MNLF are parties", (v) => inPart(v, /party/, isManila) && inPart(v, /party/, isFront)),
  view(1, "Manuel Yan leads the delegation of Manila", (v) => inPart(v, /delegation|negotiator/, is(/\byan\b/i))),
  view(
    1,
    "the MNLF demands that the Tripoli accord be applied, or a provisional government",
    (v) => agendaOf(v, /demand|objective/, /accord de Tripoli|provisional government/i).length > 0,
  ),
  view(1, "Manila insists on a plebiscite", (v) => agendaOf(v, /demand|objective/, /pl[ée]biscite|put to a vote/i).length > 0),
  view(
    1,
    "Manila promised to take 7,500 fighters into the army and the police",
    (v) => agendaOf(v, /commitment/, /7[ \u00a0\u202f]?500|intégrer/i).length > 0,
  ),
  view(1, "an interim ceasefire was signed on 7 November 1993", (v) =>
    eventsOf(
      v,
      /agreement|signing|signature|ceasefire|truce/,
      /cease-?fire|truce|cessez-le-feu|trêve|memorandum/i,
      "1993-11-07",
    ).some(held),
  ),
  view(2, "the peace accord was signed on 2 September 1996", (v) =>
    eventsOf(v, /agreement|signing|signature|accord/, /sign|accord/i, "1996-09-02").some(held),
  ),

  trap("the first round was held on 24 June 1993", (v) => heldOn(v, "1993-06-24").length > 0),
  trap("the mixed committee met on 13 December 1993", (v) => heldOn(v, "1993-12-13").length > 0),
  trap("the second round was held on 11 April 1994", (v) => heldOn(v, "1994-04-11").length > 0),
  trap("the third round was held on 23 October 1995", (v) => heldOn(v, "1995-10-23").length > 0),
  trap("the fourth round was held on 22 July 1996", (v) => heldOn(v, "1996-07-22").length > 0),
  trap("talks on East Timor or with the communists are rounds of these", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && (/1994-05-06|1995-06-26|1995-06-27/.test(daysOf(it)) || placed(it, /gen[eè]v|brux|bruss|netherl|pays-bas/i)),
    ),
  ),
  trap("the contact with the MILF of 3 August 1996 is a round", (v) => heldOn(v, "1996-08-03").length > 0),
  trap("talks were held in Dayton, Jaffna, Colombo or Phnom Penh", (v) =>
    v.rounds.some((it) => held(it) && placed(it, /dayton|jaffna|colombo|cambod|phnom/i)),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6, 7, 8, 9].includes(number)),
  ),
  trap("the copy of 6 September 1994 is an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1994-09-06" && sameOrigin.length === 0),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "26" && !superseded),
    ),
  ),
  trap(
    "the MNLF is one with the MILF or the Abu Sayyaf, or Misuari with Salamat",
    (v) =>
      bearsBoth(v, /MNLF|FNLM/, /MILF|FMIL|Sayyaf/) || bearsBoth(v, /Misuari/, /Salamat/) || bearsBoth(v, /\bYan\b/, /Alatas/),
  ),
  trap("the MILF, the Abu Sayyaf or the communists sat in a round", ({ rounds }) =>
    rounds.some((it) => held(it) && sat(it, isOther)),
  ),
  trap(
    "fighters of the MILF, or those to be taken into the army, contradict the strength of the MNLF",
    (v) =>
      contests(v, ["figure"], /^~?120000\b/, /^~?(14000|30000)\b/) || contests(v, ["figure"], /^~?7500\b/, /^~?(14000|30000)\b/),
  ),
  trap(
    "the Marines killed at Patikul contradict the rebels killed, or the dead of Ipil those of the war",
    (v) =>
      contests(v, ["figure"], /^~?4\b/, /^~?9\b/) ||
      contests(v, ["figure"], /^~?53\b/, /^~?(50000|100000|120000)\b/) ||
      contests(v, ["figure"], /^~?3\b/, /^~?7\b/),
  ),
];
