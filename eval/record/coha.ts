/** What the fourteen reports of `coha/` come to: written down before the record of them was looked at. */
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
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /aceh|indon[eé]si|\bGAM\b|henry[ -]dunant|gen[eè]v|cessation/i,
);

type Actor = { readonly id: string; readonly name: string };
const isGam = ({ id, name }: Actor): boolean =>
  /group:.*(gam|aceh)|\bgam\b/i.test(id) ||
  /\bGAM\b|Free Aceh|Aceh libre|Zaini|di Tiro|Malik Mahm|Bakhtiar|Sofyan|rebel|s[eé]paratist/i.test(name);
const isJakarta = (actor: Actor): boolean =>
  actor.id === "state:IDN" ||
  (!isGam(actor) && /indon[eé]s|jakarta|wiryono|wira[jy]uda|yudhoyono|gouvernement|government/i.test(actor.name));
const isCentre = is(/henry[ -]?dunant|humanitarian dialogue|dialogue humanitaire|\bHDC\b|griffiths/i);

const GENEVA = /gen[eèé]v|switzerland|suisse|state:CHE/i;
const TOKYO = /tokyo|japan|japon/i;
const MEETING = /\bmet\b|meeting|talks|rencontr|réuni|called on|sat down|shaken hands|commanders|session/i;

const january = (v: ProcessView) => onlyOn(v, "2001-01-06", "2001-01-07", "2001-01-08", "2001-01-09");
const july = (v: ProcessView) => onlyOn(v, "2001-06-30", "2001-07-01");
const february = (v: ProcessView) => onlyOn(v, "2002-02-02", "2002-02-03");
const may = (v: ProcessView) => onlyOn(v, "2002-05-08", "2002-05-09");
const last = (v: ProcessView) => onlyOn(v, "2003-05-17", "2003-05-18");

export const COHA_CHECKS: readonly Check[] = [
  round(1, "the sides first met on 27 January 2000", (v) => took(v, MEETING, "2000-01-27")),
  round(
    1,
    "they met again on 24 March and from 14 to 17 April 2000",
    (v) => took(v, MEETING, "2000-03-24") && took(v, MEETING, "2000-04-14", "2000-04-17"),
  ),
  round(1, "a meeting in Switzerland on 23 and 24 September 2000", (v) => took(v, MEETING, "2000-09-23", "2000-09-24")),
  round(2, "the meeting of 16 and 17 November 2000 was planned and not held", (v) =>
    missed(v, /rencontre|refusé/i, "2000-11-16", "2000-11-17"),
  ),
  round(2, "the talks of 6 to 9 January 2001 are one round, in Geneva", (v) => placed(january(v), GENEVA)),
  round(1, "Jakarta and the GAM sat there in January 2001", (v) => sat(january(v), isJakarta) && sat(january(v), isGam)),
  round(1, "the commanders met in Banda Aceh on 10 February 2001", (v) => took(v, /commanders|shaken hands/i, "2001-02-10")),
  round(2, "the talks of 30 June and 1 July 2001 are one round, in Geneva", (v) => placed(july(v), GENEVA)),
  round(1, "a meeting was planned for September 2001 and not held", (v) =>
    missed(v, /meeting|rencontre|scheduled|jamais/i, "2001-09"),
  ),
  round(2, "the talks of 2 and 3 February 2002 are one round, in Geneva", (v) => placed(february(v), GENEVA)),
  round(1, "Zinni, Surin and Lončar were there in February 2002", (v) =>
    [/zinni/i, /surin|pitsuwan/i, /lon[cč]ar/i].every((name) => sat(february(v), is(name))),
  ),
  round(2, "the talks of 8 and 9 May 2002 are one round, in Geneva", (v) => placed(may(v), GENEVA)),
  round(1, "talks were planned for 31 October 2002 and not held", (v) => missed(v, /talks|planned/i, "2002-10-31")),
  round(
    2,
    "the cessation of hostilities was signed in Geneva on 9 December 2002",
    (v) =>
      heldOn(v, "2002-12-09").some((it) => placed(it, GENEVA)) ||
      eventsOf(v, /agreement|sign|accord|ceasefire/, /sign|paraph/i, "2002-12-09").some(
        (event) =>
          held(event) &&
          [event.place.value, event.place.name, ...event.place.values.flatMap(({ value, name }) => [value, name])].some(
            (told) => told !== null && GENEVA.test(told),
          ),
      ),
  ),
  round(2, "the council of 25 April 2003 was planned and not held", (v) =>
    missed(v, /conseil|council|session|réuni/i, "2003-04-25", "2003-04-26"),
  ),
  round(2, "the talks of 17 and 18 May 2003 are one round, in Tokyo", (v) => placed(last(v), TOKYO)),
  round(1, "Jakarta and the GAM sat in Tokyo", (v) => sat(last(v), isJakarta) && sat(last(v), isGam)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 10 December 2002 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2002-12-10" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 11 February 2003 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Hasan di Tiro and Hassan di Tiro are one", (v) => bearsBoth(v, /Hasan di Tiro/, /Hassan di Tiro/)),
  merge(1, "Hassan Wirajuda and Hassan Wirayuda are one", (v) => bearsBoth(v, /Wirajuda/, /Wirayuda/)),
  merge(1, "Tanongsuk Tuvinun and Thanongsuk Tuvinan are one", (v) => bearsBoth(v, /Tuvinun/, /Tuvinan/)),
  merge(1, "Safzen Noerdin and Syafzen Nurdin are one", (v) => bearsBoth(v, /Noerdin/, /Nurdin/)),
  merge(1, "Malik Mahmud and Malik Mahmoud are one", (v) => bearsBoth(v, /Mahmud/, /Mahmoud/)),
  merge(1, "Sofyan Ibrahim Tiba and Sofyan Tiba are one", (v) => bearsBoth(v, /Sofyan Ibrahim Tiba/, /Sofyan Tiba/)),
  merge(1, "S. Wiryono and Wiryono Sastrohandoyo are one", (v) => bearsBoth(v, /Sastrohandoyo/, /Wiryono$/)),
  merge(1, "the signing of 9 December 2002 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /agreement|signing|signature/, /signé|signed|paraphé|signature/i, "2002-12-09").filter(held);
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "400 civilians were killed since the pause began, or 126", (v) =>
    contests(v, ["figure"], /^~?400\b/, /^~?126\b/),
  ),
  contradiction(2, "100 rebels were trapped at Cot Trieng, or 15", (v) => contests(v, ["figure"], /^~?100\b/, /^~?15\b/)),
  contradiction(1, "1,000 people protested at Takengon, or 250", (v) => contests(v, ["figure"], /^~?1000\b/, /^~?250\b/)),
  contradiction(1, "the pause was signed at Bavois, or in Davos", (v) =>
    contests(v, ["round-place", "event-place"], /bavois/i, /davos/i),
  ),
  contradiction(1, "the GAM had accepted the autonomy law as a basis, or had not", (v) => disputed(v, /accepté/i)),
  contradiction(1, "the army organised the attack of Takengon, or did not", (v) => disputed(v, /organisé/i)),
  contradiction(1, "the GAM rejected the draft in Tokyo, or did not", (v) => disputed(v, /rejected|refusé/i)),

  question(1, "whether the pause would be extended beyond 2 September 2000 was open, and is settled", (v) =>
    asked(v, /extended/i, /settled/, "2000-05-12"),
  ),
  question(2, "when the next session would be was open in January 2001, and is settled", (v) =>
    dateAsked(v, "2001-01", /prochaine session/i, /settled/),
  ),
  question(2, "when the next meeting would be was open in February 2002, and is settled", (v) =>
    dateAsked(v, "2002-02", /prochain rendez-vous/i, /settled/),
  ),
  question(1, "who would monitor the cessation was open in May 2002, and is settled", (v) =>
    asked(v, /who will monitor|monitor/i, /settled/, "2002-05-10"),
  ),
  question(2, "whether the GAM would sign was open in November 2002, and is settled", (v) =>
    asked(v, /whether it would sign|sign/i, /settled/, "2002-11"),
  ),
  question(1, "where the weapons will be stored is open", (v) =>
    asked(v, /dépôts d'armes|where the arms|arms will be kept/i, /open/, /^(2002-12|2003-02)/),
  ),
  question(1, "what becomes of the security committee, or of the five negotiators, is open", (v) =>
    asked(v, /comité|dissous|the five|charged/i, /open/, /^2003-05-1[89]/),
  ),

  figure(2, "38 killed since the agreement, 83 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 38 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 83 && relation === "corrected"),
    ),
  ),
  figure(1, "38 killed since the agreement by February 2003, 50 by March", (v) => seriesOf(v, /kill|dea/, 38, 50).length > 0),
  figure(1, "1,200 killed in 2002", (v) => seriesOf(v, /kill|dea/, 1200).length > 0),
  figure(1, "10,000 dead since 1976", (v) => seriesOf(v, /kill|dea/, 10_000).length > 0),

  view(1, "Indonesia and the GAM are parties", (v) => inPart(v, /party/, isJakarta) && inPart(v, /party/, isGam)),
  view(2, "the Henry Dunant Centre, by its director Griffiths, mediates", (v) =>
    inPart(v, /mediat|facilitat|host|chair|conven/, isCentre),
  ),
  view(1, "Wiryono heads the delegation of Jakarta", (v) => inPart(v, /delegation-head|negotiator/, is(/wiryono/i))),
  view(1, "Zaini Abdullah heads that of the GAM", (v) => inPart(v, /delegation-head|negotiator/, is(/zaini/i))),
  view(
    1,
    "Jakarta demands that the GAM accept autonomy, lay down its arms or give up independence",
    (v) =>
      agendaOf(
        v,
        /demand|objective/,
        /lay down|special autonomy|autonomie spéciale|dépose les armes|renonce|disarm|unitary state/i,
      ).length > 0,
  ),
  view(1, "the GAM promised to store its weapons", (v) => agendaOf(v, /commitment/, /entreposer|weapons|arms|armes/i).length > 0),
  view(1, "the humanitarian pause was signed on 12 May 2000", (v) =>
    eventsOf(v, /agreement|sign|ceasefire|truce/, /sign/i, "2000-05-12").some(held),
  ),
  view(1, "martial law was declared on 18 or 19 May 2003", (v) =>
    eventsOf(v, /./, /martial/i, null).some(
      (event) => held(event) && /2003-05-1[89]/.test(event.time.edtf ?? event.time.published ?? ""),
    ),
  ),
  view(1, "the process is over or suspended", ({ status }) =>
    status.values.some(({ value, standing }) => (value === "ended" || value === "suspended") && standing !== "denied"),
  ),

  trap("talks were held on 16 or 17 November 2000", (v) => heldOn(v, "2000-11-16", "2000-11-17").length > 0),
  trap("talks were held in September 2001", (v) => heldOn(v, "2001-09").length > 0),
  trap("talks were held in October or early November 2002", (v) => heldOn(v, "2002-10", "2002-11-01").length > 0),
  trap("the council sat on 25, 26 or 27 April 2003", (v) => heldOn(v, "2003-04-25", "2003-04-26", "2003-04-27").length > 0),
  trap("the donor conference of 3 December 2002 is a round", (v) => heldOn(v, "2002-12-03").length > 0),
  trap("the talks on Sri Lanka, or those with the MILF, are rounds of these", (v) =>
    v.rounds.some((it) => held(it) && placed(it, /oslo|berlin|thailand|kuala|manil|colombo/i)),
  ),
  trap("the centre's talks with rebel leaders in Stockholm are a round", (v) =>
    v.rounds.some((it) => held(it) && (placed(it, /stockholm|sweden|suède/i) || /2002-11-19/.test(daysOf(it)))),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some((it) => it.number !== null && (it.number > 4 || (it.number === 3 && /2002/.test(daysOf(it))))),
  ),
  trap("the copy of 10 December 2002 is an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2002-12-10" && sameOrigin.length === 0),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "83" && !superseded),
    ),
  ),
  trap("soldiers stationed contradict those to be withdrawn, those with the police or those in the offensive", (v) =>
    [
      [/\b2000\b/, /\b2[56]000\b/],
      [/\b2[56]000\b/, /\b38000\b/],
      [/\b2[56]000\b/, /\b30000\b/],
      [/\b30000\b/, /\b38000\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the dead of 2002 contradict those since 1976 or those since the agreement", (v) =>
    [
      [/\b1200\b/, /\b10000\b/],
      [/\b1200\b/, /^~?(38|50)\b/],
      [/\b10000\b/, /^~?(38|50)\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "two Sofyans, two Hassans or two Abdullahs are one",
    (v) =>
      bearsBoth(v, /Dawood/, /Tiba/) ||
      bearsBoth(v, /Wira[jy]uda/, /Tiro/) ||
      bearsBoth(v, /Zaini/, /Bakhtiar|Syafi|Puteh/) ||
      bearsBoth(v, /Syafi/, /Puteh|Bakhtiar/),
  ),
  trap("the Tamil Tigers, the MILF or Sri Lanka sat in a round, or are parties", (v) => {
    const other = is(/tamil|tamoul|ltte|milf|moro|state:LKA|sri[ -]?lank/i);
    return v.rounds.some((it) => held(it) && sat(it, other)) || inPart(v, /party/, other);
  }),
  trap("the negotiators detained in Banda Aceh sat in Tokyo", (v) =>
    heldOn(v, "2003-05-17", "2003-05-18").some((it) => sat(it, is(/tiba\b|kamaruzzaman|\bamni\b/i))),
  ),
];
