/** What the fourteen reports of `lahore/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  asked,
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  inPart,
  inTown,
  is,
  notHeldBut,
  oneName,
  onlyOn,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /lahore|agra\b|composite|kashmir|cachemire|pakistan/i,
);

const INDIA =
  /^state:IND$|^Ind(ia|e|ians?|iens?)$|Raghunath|Haidar|Vajpayee|Jaswant|Shashank|Shyam Saran|Menon|Manmohan|Natwar|New Delhi|government of India|gouvernement indien/i;
const PAKISTAN =
  /^state:PAK$|^Pakistan(is?)?$|Shamshad|Sharif|Sartaj|Musharraf|Sattar|Khokh?ar|Riaz|Kasuri|^Islamabad$|government of Pakistan|gouvernement pakistanais/i;
const bothSat = (it: ReturnType<typeof onlyOn>): boolean => sat(it, is(INDIA)) && sat(it, is(PAKISTAN));

const DELHI = /delhi/i;
const ISLAMABAD = /islamabad/i;
const JUNE_97 = ["1997-06-19", "1997-06-20", "1997-06-21", "1997-06-22", "1997-06-23"] as const;
const SEPTEMBER_97 = ["1997-09-15", "1997-09-16", "1997-09-17", "1997-09-18"] as const;
const OCTOBER_98 = ["1998-10-15", "1998-10-16", "1998-10-17", "1998-10-18"] as const;
const LAHORE = ["1999-02-20", "1999-02-21"] as const;
const AGRA = ["2001-07-15", "2001-07-16"] as const;
const FEBRUARY_04 = ["2004-02-16", "2004-02-17", "2004-02-18"] as const;
const JUNE_04 = ["2004-06-27", "2004-06-28"] as const;
const JANUARY_06 = ["2006-01-17", "2006-01-18"] as const;
const NOVEMBER_06 = ["2006-11-14", "2006-11-15"] as const;
const MARCH_07 = ["2007-03-13", "2007-03-14"] as const;
const numberOf = (v: ProcessView, number: number, ...days: readonly string[]): boolean =>
  heldOn(v, ...days).some((it) => it.number === number);

export const LAHORE_CHECKS: readonly Check[] = [
  round(1, "the session of 19 to 23 June 1997 is one, in Islamabad", (v) => inTown(onlyOn(v, ...JUNE_97), ISLAMABAD)),
  round(2, "the talks of 15 to 18 September 1997 are one round, in New Delhi", (v) => inTown(onlyOn(v, ...SEPTEMBER_97), DELHI)),
  round(2, "the talks of 15 to 18 October 1998 are one round, in Islamabad", (v) => inTown(onlyOn(v, ...OCTOBER_98), ISLAMABAD)),
  round(2, "Vajpayee and Sharif met in Lahore on 20 and 21 February 1999, told as one round", (v) =>
    inTown(onlyOn(v, ...LAHORE), /lahore/i),
  ),
  round(2, "Jaswant Singh and Aziz met once, on 12 June 1999, in New Delhi", (v) => {
    const it = onlyOn(v, "1999-06-12");
    return inTown(it, DELHI) && bothSat(it);
  }),
  round(2, "the summit of 15 and 16 July 2001 is one round, in Agra", (v) => inTown(onlyOn(v, ...AGRA), /agra/i)),
  round(2, "the talks of 16 to 18 February 2004 are one round, in Islamabad", (v) =>
    inTown(onlyOn(v, ...FEBRUARY_04), ISLAMABAD),
  ),
  round(1, "the nuclear experts were to meet on 25 and 26 May 2004, and did not", (v) =>
    notHeldBut(v, "2004-05-25", "2004-05-26"),
  ),
  round(2, "the first round of the composite dialogue was in June 2004, in New Delhi", (v) => {
    const it = onlyOn(v, ...JUNE_04);
    return inTown(it, DELHI) && it?.number === 1;
  }),
  round(1, "the second round began on 27 and 28 December 2004, in Islamabad", (v) =>
    inTown(onlyOn(v, "2004-12-27", "2004-12-28"), ISLAMABAD),
  ),
  round(
    2,
    "the third round opened on 17 and 18 January 2006, in New Delhi",
    (v) => inTown(onlyOn(v, ...JANUARY_06), DELHI) && numberOf(v, 3, ...JANUARY_06),
  ),
  round(1, "talks were planned for 20 July 2006 and not held", (v) => notHeldBut(v, "2006-07-20", "2006-07-21")),
  round(1, "the talks of 14 and 15 November 2006 are one, in New Delhi", (v) => inTown(onlyOn(v, ...NOVEMBER_06), DELHI)),
  round(
    2,
    "the fourth round was opened in Islamabad on 13 and 14 March 2007",
    (v) => inTown(onlyOn(v, ...MARCH_07), ISLAMABAD) && numberOf(v, 4, ...MARCH_07),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 29 June 2004 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2004-06-29" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 16 November 2006 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Atal Bihari and Atal Behari Vajpayee are one", (v) => bearsBoth(v, /Bihari/, /Behari/)),
  merge(1, "Shamshad Ahmad and Shamshad Ahmed are one", (v) => bearsBoth(v, /Shamshad Ahmad/, /Shamshad Ahmed/)),
  merge(1, "Pervez and Parvez Musharraf are one", (v) => bearsBoth(v, /Pervez Musharraf/, /Parvez Musharraf/)),
  merge(1, "Shivshankar and Shiv Shankar Menon are one", (v) => bearsBoth(v, /Shivshankar/, /Shiv Shankar/)),

  contradiction(2, "nine Pakistani soldiers were killed in September 1997, or two", (v) =>
    contests(v, ["figure"], /^~?9\b/, /^~?2\b/),
  ),
  contradiction(2, "1,500 protesters were arrested in Lahore, or 400", (v) => contests(v, ["figure"], /1500/, /^~?400\b/)),
  contradiction(2, "88 Indian soldiers were killed in Kargil by June 1999, or more than 200", (v) =>
    contests(v, ["figure"], /\b88\b/, /\b20[01]\b/),
  ),
  contradiction(2, "a declaration had been agreed in Agra, or not", (v) =>
    disputed(v, /agreed on the draft|draft had been agreed|draft declaration|acceptée|agréé|New Delhi dément/i),
  ),
  contradiction(1, "a working group on Kashmir was decided in June 1997, or not", (v) =>
    disputed(v, /groupe de travail|tel groupe|L.Inde le dément/i),
  ),
  contradiction(1, "Pakistan runs camps for militants, or does not", (v) => disputed(v, /camps|there were any/i)),
  contradiction(1, "900 people crossed the line after the earthquake, or 1,700", (v) =>
    contests(v, ["figure"], /\b900\b/, /1700/),
  ),

  question(2, "when the talks would go on after September 1997 was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("1997-09") &&
        q.state === "settled" &&
        (/venue|talks-date/.test(q.issue) || /reprise|ni quand|poursuivront/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether Sharif would go to New Delhi was asked in February 1999 and never settled", (v) =>
    asked(v, /Sharif se rendra|invité/i, /open/, "1999-02"),
  ),
  question(1, "whether Vajpayee would go to Pakistan was asked after Agra", (v) =>
    asked(v, /s'il s'y rendra|rendra cette année/i, /./, "2001-07"),
  ),
  question(2, "when the next round would be was open after Agra, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2001-07") &&
        q.state === "settled" &&
        (/talks-date|venue/.test(q.issue) || /remained unclear|dates of the next round|will be set/i.test(wordsOf(q))),
    ),
  ),
  question(1, "when the bus between Srinagar and Muzaffarabad would run was asked in June 2004", (v) =>
    asked(v, /bus will run|Srinagar and Muzaffarabad/i, /./, "2004-06"),
  ),
  question(1, "when Manmohan Singh would go to Pakistan is open", (v) =>
    asked(v, /Quand ira-t-il|aucune date|voyage d'Islamabad|n'a pas voulu le dire/i, /open/),
  ),

  figure(2, "358 Indian fishermen are held, 385 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 358 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 385 && relation === "corrected"),
    ),
  ),
  figure(1, "97 Pakistani fishermen are held by India", (v) => seriesOf(v, /./, 97).length > 0),
  figure(
    1,
    "deaths in Kashmir since 1989 grew from 20,000 to 24,000, 35,000 and 40,000 or more, three of them told",
    (v) =>
      [20_000, 24_000, 35_000, 40_000, 44_000].filter((count) => seriesOf(v, /kill|dea|victim/, count).length > 0).length >= 3,
  ),
  figure(1, "68 died in the Samjhauta Express", (v) => seriesOf(v, /kill|dea|victim/, 68).length > 0),

  view(
    2,
    "India and Pakistan are parties",
    (v) => inPart(v, /party/, ({ id }) => id === "state:IND") && inPart(v, /party/, ({ id }) => id === "state:PAK"),
  ),
  view(1, "Raghunath, Haidar, Saran, Shashank or Menon led or spoke for the delegation of India", (v) =>
    inPart(v, /delegation-head|negotiator/, is(/Raghunath|Haidar|Saran|Shashank|Menon|Jaswant/)),
  ),
  view(
    1,
    "Pakistan refused a pledge not to use nuclear arms first, or offered a pact of non-aggression",
    (v) => agendaOf(v, /refusal|proposal|demand/, /non-agression|nucléaire|a refusé/i).length > 0,
  ),
  view(
    1,
    "India demanded that the intruders withdraw from the heights above Kargil",
    (v) => agendaOf(v, /demand|objective/, /withdr/i).length > 0,
  ),
  view(1, "Pakistan demands international mediation on Kashmir", (v) => agendaOf(v, /demand|objective/, /médiation/i).length > 0),
  view(1, "the Lahore Declaration was signed on 21 February 1999", (v) =>
    eventsOf(v, /agreement|signing|signature|declaration/, /sign|declaration|déclaration/i, "1999-02-21").some(held),
  ),
  view(1, "an accord on nuclear accidents was signed on 21 February 2007", (v) =>
    eventsOf(v, /agreement|signing|signature/, /sign/i, "2007-02-21").some(held),
  ),

  trap("the nuclear experts met on 25 or 26 May 2004", (v) => heldOn(v, "2004-05-25", "2004-05-26").length > 0),
  trap("talks were held on 20 or 21 July 2006", (v) => heldOn(v, "2006-07-20", "2006-07-21").length > 0),
  trap("Aziz was in New Delhi on 7 June 1999", (v) => heldOn(v, "1999-06-07").length > 0),
  trap("the fourth round was held in February 2007", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && (it.number === 4 || it.number === null) && /2007-02/.test(daysOf(it)) && !/2007-02-2[01]/.test(daysOf(it)),
    ),
  ),
  trap("a round was held in Ajmer, Simla, Edinburgh, Hyderabad or Srinagar", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && it.place.values.some(({ value }) => /ajmer|simla|shimla|edin|hyderabad|srinagar|muzaffarabad/i.test(value)),
    ),
  ),
  trap("talks of India and China are a round of these", (v) =>
    v.rounds.some(
      (it) =>
        (held(it) && it.place.values.some(({ value }) => /beijing|pekin/i.test(value))) ||
        (held(it) && sat(it, ({ id, name }) => id === "state:CHN" || /China|Chine|Hu Jintao/.test(name))),
    ),
  ),
  trap("China or the Taliban are a party of this process", (v) =>
    inPart(
      v,
      /party/,
      ({ id, name }) => id === "state:CHN" || id === "state:AFG" || /China|Chine|taliban|Tamoul|Tamil/i.test(name),
    ),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number)),
  ),
  trap("a declaration was signed in Agra in July 2001", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        standing === "happened" &&
        /2001-07-1[4567]/.test(time.edtf ?? ""),
    ),
  ),
  trap("the corrected number of fishermen contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "385" && !superseded),
    ),
  ),
  trap("Indian fishermen held contradict Pakistani ones", (v) =>
    [/358/, /385/, /411/].some((count) => contests(v, ["figure"], count, /^~?97\b/)),
  ),
  trap(
    "tolls of other periods or places contradict each other: 88 and 527 in Kargil, 1,104 and 44,000, 73,000 and 1,300",
    (v) =>
      contests(v, ["figure"], /^~?88\b/, /^~?527\b/) ||
      contests(v, ["figure"], /1104/, /44000|40000/) ||
      contests(v, ["figure"], /73000/, /\b1300\b/) ||
      contests(v, ["figure"], /\b86\b/, /35000/),
  ),
  trap(
    "Jaswant, Natwar and Manmohan Singh are one",
    (v) => bearsBoth(v, /Jaswant/, /Natwar/) || bearsBoth(v, /Jaswant/, /Manmohan/) || bearsBoth(v, /Natwar/, /Manmohan/),
  ),
  trap(
    "Riaz Khokhar and Riaz Mohammad Khan, or Aziz and Sattar, are one",
    (v) => bearsBoth(v, /Khok/, /Riaz Moham/) || bearsBoth(v, /Sartaj|Aziz/, /Sattar/) || bearsBoth(v, /Sharif/, /Musharraf/),
  ),
  trap(
    "Hurriyat sat at the summit of Agra",
    (v) => oneName(v, "Hurriyat", "Pakistan") || heldOn(v, ...AGRA).some((it) => sat(it, is(/Hurriyat/i))),
  ),
];
