/** What the fourteen reports of `lausanne/` come to: written down before the record of them was looked at. */
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
  plannedFor,
  sat,
  seriesOf,
  took,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /iran|jcpoa|pagc|nucl[eé]|5\s?\+\s?1|lausanne|almaty/i,
);
const ALMATY = /almaty/i;
const GENEVA = /gen[eè]v/i;
const VIENNA = /vienn|wien/i;
const MUSCAT = /mus?ca[td]|mascate/i;
const LAUSANNE = /lausanne/i;
const OCTOBER = ["2013-10-15", "2013-10-16"] as const;
const EARLY_NOVEMBER = ["2013-11-07", "2013-11-08", "2013-11-09", "2013-11-10"] as const;
const LATE_NOVEMBER = ["2013-11-20", "2013-11-21", "2013-11-22", "2013-11-23", "2013-11-24"] as const;
const JULY = ["2014-07-02", "2014-07-18", "2014-07-19"] as const;

/** True where one round only was held on these days, in this town. */
const session = (v: ProcessView, town: RegExp, ...days: readonly string[]): boolean => placed(onlyOn(v, ...days), town);

/** True where an agreement of this day is told to have come about. */
const agreed = (v: ProcessView, words: RegExp, day: string): boolean =>
  eventsOf(v, /agreement|accord|signing|signature|adopt|deal|conclu|reach/, words, day).some(held);

export const LAUSANNE_CHECKS: readonly Check[] = [
  round(1, "talks were proposed for 28 and 29 January 2013 and not held", (v) =>
    missed(v, /January|Istanbul/i, "2013-01-28", "2013-01-29"),
  ),
  round(2, "the talks of 26 and 27 February 2013 are one round, in Almaty", (v) =>
    session(v, ALMATY, "2013-02-26", "2013-02-27"),
  ),
  round(2, "the talks of 5 and 6 April 2013 are one round, in Almaty", (v) => session(v, ALMATY, "2013-04-05", "2013-04-06")),
  round(2, "the talks of 15 and 16 October 2013 are one round, in Geneva", (v) => session(v, GENEVA, ...OCTOBER)),
  round(2, "the talks of 7 to 9 November 2013 are one round, in Geneva", (v) => session(v, GENEVA, ...EARLY_NOVEMBER)),
  round(1, "the United States, France, Britain, Germany and Russia were there by their ministers", (v) => {
    const it = onlyOn(v, ...EARLY_NOVEMBER);
    return [
      /state:USA|Kerry|United States|États-Unis/i,
      /state:FRA|Fabius|^France/i,
      /state:GBR|Hague|Britain|Royaume|United Kingdom/i,
      /state:DEU|Westerwelle|German|Allemagne/i,
      /state:RUS|Lavrov|Russi/i,
    ].every((words) => sat(it, is(words)));
  }),
  round(2, "the talks of 20 to 24 November 2013 are one round, in Geneva", (v) => session(v, GENEVA, ...LATE_NOVEMBER)),
  round(2, "the talks of 2 to 19 July 2014 are one round, in Vienna, the sixth there where it has a number", (v) => {
    const it = onlyOn(v, ...JULY);
    return placed(it, VIENNA) && (it?.number === 6 || it?.number === null);
  }),
  round(2, "talks were held in Muscat from 9 to 11 November 2014", (v) =>
    heldOn(v, "2014-11-09", "2014-11-10", "2014-11-11").some((it) => placed(it, MUSCAT)),
  ),
  round(2, "the talks of 18 to 24 November 2014 are one round, in Vienna", (v) => session(v, VIENNA, "2014-11-18", "2014-11-24")),
  round(
    1,
    "they met in Geneva on 17 December 2014, and in Montreux from 2 to 4 March 2015",
    (v) =>
      took(v, /Geneva/i, "2014-12-17") &&
      (took(v, /Montreux/i, "2015-03-02", "2015-03-03", "2015-03-04") || eventsOf(v, /./, /Montreux/i, "2015-03").some(held)),
  ),
  round(2, "the talks of 16 to 20 March 2015 are one round, in Lausanne", (v) =>
    session(v, LAUSANNE, "2015-03-16", "2015-03-20"),
  ),
  round(1, "the next ones were planned for 25 March 2015, and not held that day", (v) =>
    missed(v, /Wednesday|mercredi|March 25|resume/i, "2015-03-25"),
  ),
  round(2, "the talks of 26 March to 2 April 2015 are one round, in Lausanne", (v) =>
    session(v, LAUSANNE, "2015-03-26", "2015-04-02"),
  ),
  round(2, "the talks of 27 June to 14 July 2015 are one round, in Vienna", (v) =>
    session(v, VIENNA, "2015-06-27", "2015-07-14"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 25 November 2013 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2013-11-25" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 3 April 2015 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Saeed and Saïd Jalili are one", (v) => bearsBoth(v, /Saeed Jalili/, /Saïd Jalili/)),
  merge(1, "Abbas Araghchi and Abbas Araghtchi are one", (v) => bearsBoth(v, /Araghchi/, /Araghtchi/)),
  merge(1, "Abbas Araghchi and Abbas Araqchi are one", (v) => bearsBoth(v, /Araghchi/, /Araqchi/)),
  merge(1, "Majid Takht-Ravanchi and Majid Takht Ravanchi are one", (v) => bearsBoth(v, /Takht-Ravanchi/, /Takht Ravanchi/)),
  merge(1, "Hassan Rouhani and Hassan Rohani are one", (v) => bearsBoth(v, /Rouhani/, /Rohani/)),

  contradiction(2, "the relief of November 2013 was worth 7 billion dollars, or 20", (v) =>
    contests(v, ["figure"], /^~?7(0{9})?\b/, /^~?20(0{9})?\b/),
  ),
  contradiction(2, "the text of Geneva recognised a right to enrich, or did not", (v) =>
    disputed(v, /right to enrich|droit .{0,30}enrichir|any such right/i),
  ),
  contradiction(1, "Iran refused the text of 9 November 2013, or did not", (v) => disputed(v, /refusé/i)),
  contradiction(1, "France blocked that text, or did not", (v) => disputed(v, /bloqué/i)),
  contradiction(2, "Americans and Iranians had met in secret in Oman, or had not", (v) => disputed(v, /secret/i)),
  contradiction(1, "2,000 rallied in Vienna in November 2014, or 600", (v) => contests(v, ["figure"], /^~?2000\b/, /^~?600\b/)),
  contradiction(1, "all sanctions are to be lifted at once, or are not", (v) => disputed(v, /levées/i)),

  question(
    2,
    "when and where the talks would go on was open after Almaty, and is settled",
    (v) =>
      dateAsked(v, "2013-04", /reprendront|quand et où/i, /settled/) ||
      asked(v, /reprendront|quand et où/i, /settled/, "2013-04"),
  ),
  question(1, "whether ministers would come in November was open in October 2013, and is settled", (v) =>
    asked(v, /ministers will attend|ministers/i, /settled/, "2013-10-16"),
  ),
  question(2, "when the six months would begin was open in November 2013, and is settled", (v) =>
    asked(v, /six months will begin|entrée en vigueur/i, /settled/, "2013-11"),
  ),
  question(1, "who would succeed Ashton was open in July 2014, and is settled", (v) =>
    asked(v, /succédera/i, /settled/, "2014-07"),
  ),
  question(
    1,
    "where the talks of December would be held was open in November 2014, and is settled",
    (v) =>
      dateAsked(v, "2014-11-24", /where they will be held/i, /settled/) ||
      asked(v, /where they will be held/i, /settled/, "2014-11-24"),
  ),
  question(1, "whether Congress will reject the accord is open", (v) => asked(v, /rejettera|ignore s'il/i, /open/, "2015-07-14")),

  figure(2, "6,104 centrifuges, 6,401 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 6104 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 6401 && relation === "corrected"),
    ),
  ),
  figure(1, "167 kg of uranium at 20 per cent in February 2013, 196 in November", (v) => seriesOf(v, /./, 167, 196).length > 0),
  figure(1, "19,000 centrifuges installed", (v) => seriesOf(v, /./, 19_000).length > 0),

  view(
    1,
    "Iran and the United States, or the six, are parties",
    (v) =>
      inPart(v, /party/, is(/state:IRN|^Iran|Téhéran|Tehran/i)) &&
      inPart(v, /party/, is(/state:USA|United States|États-Unis|5\s?\+\s?1|six|powers|puissances/i)),
  ),
  view(1, "Ashton chairs the talks or negotiates for the six", (v) =>
    inPart(v, /mediat|facilitat|chair|host|coordinat|negotiat|delegation-head/, is(/Ashton|European Union|Union européenne/i)),
  ),
  view(1, "Zarif heads the Iranian delegation", (v) => inPart(v, /delegation-head|negotiator/, is(/Zarif/))),
  view(2, "an accord was reached in Geneva on 24 November 2013", (v) => agreed(v, /accord|agreement|text/i, "2013-11-24")),
  view(2, "an accord was reached in Vienna on 14 July 2015", (v) => agreed(v, /accord/i, "2015-07-14")),
  view(
    1,
    "Iran promised to stop enriching above five per cent",
    (v) => agendaOf(v, /commitment/, /above 5|au-delà de 5/i).length > 0,
  ),

  trap("talks were held on 28 or 29 January 2013", (v) => heldOn(v, "2013-01-28", "2013-01-29").length > 0),
  trap("talks were held on 25 March 2015", (v) => heldOn(v, "2015-03-25").length > 0),
  trap(
    "the IAEA in Tehran, or in Vienna on 15 May 2013, is a round of these",
    (v) =>
      v.rounds.some((it) => held(it) && (/2013-11-11|2013-05-15/.test(daysOf(it)) || placed(it, /tehran|t[eé]h[eé]ran/i))) ||
      plannedFor(v, "2013-05-15"),
  ),
  trap("meetings in Rome, Cairo, London, Abu Dhabi, Minsk or Moscow in 2014 are rounds of these", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (placed(it, /place:rome|\brome\b|cair|\bcaire\b|londo|londres|abu-?\s?dhabi|abou-?\s?dabi|minsk/i) ||
          (placed(it, /mosco[wu]/i) && !/2012/.test(daysOf(it)) && daysOf(it) !== "")),
    ),
  ),
  trap("talks on Syria, Yemen or Korea are rounds of these", (v) =>
    v.rounds.some(
      (it) =>
        (held(it) && daysOf(it).includes("2015-06-19")) ||
        sat(it, is(/state:SYR|state:YEM|state:PRK|Brahimi|Mistura|houthi|hamas/i)),
    ),
  ),
  trap("an accord was reached on 20 July 2014, 30 June 2015 or 7 July 2015", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        standing === "happened" &&
        ["2014-07-20", "2015-06-30", "2015-07-07"].includes(time.edtf ?? ""),
    ),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && (number < 1 || number > 10)),
  ),
  trap("the corrected number of centrifuges contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?6401\b/.test(value) && !superseded),
    ),
  ),
  trap("the copy of 25 November 2013 is an independent origin", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2013-11-25" && sameOrigin.length === 0),
  ),
  trap("the instalments of 4.2 billion and 2.8 billion, or 700 million a month, contradict each other", (v) =>
    [
      [/^~?4(\.2|20{8})\b|^~?4200000000\b/, /^~?2\.8\b|^~?2800000000\b/],
      [/^~?4(\.2|20{8})\b|^~?4200000000\b/, /^~?700(000000)?\b/],
      [/^~?2\.8\b|^~?2800000000\b/, /^~?700(000000)?\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("centrifuges installed contradict those that run, or those that are to be kept", (v) =>
    [
      [/^~?19000\b/, /^~?10000\b/],
      [/^~?19000\b/, /^~?6104\b/],
      [/^~?10000\b/, /^~?6104\b/],
      [/^~?6104\b/, /^~?5060\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "the stock of February 2013 contradicts that of November, or uranium at 20 per cent the 300 kg to be kept",
    (v) => contests(v, ["figure"], /^~?167\b/, /^~?196\b/) || contests(v, ["figure"], /^~?196\b/, /^~?300\b/),
  ),
  trap("those who came to one gathering contradict those who came to another", (v) =>
    [
      [/^~?300\b/, /^~?(600|2000|3000)$/],
      [/^~?120\b/, /^~?(600|2000|3000)$/],
      [/^~?3000\b/, /^~?(600|2000)$/],
      [/^~?500\b/, /^~?(600|2000)$/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "Jalili and Zarif, Ashton and Mogherini, Araghchi and Takht-Ravanchi, or Hague and Hammond are one",
    (v) =>
      bearsBoth(v, /Jalili/, /Zarif/) ||
      bearsBoth(v, /Ashton/, /Mogherini/) ||
      bearsBoth(v, /Ara(gh|q)t?chi/, /Ravanchi/) ||
      bearsBoth(v, /Hague/, /Hammond/),
  ),
  trap(
    "Israel, Saudi Arabia or Kazakhstan sat at the table",
    (v) =>
      v.rounds.some(
        (it) =>
          held(it) && it.participants.some(({ actor }) => /state:(ISR|SAU)|Netanyahu|Steinitz/.test(`${actor.id} ${actor.name}`)),
      ) || inPart(v, /^party$/, is(/state:(ISR|SAU|KAZ)|Netanyahu|Steinitz/)),
  ),
];
