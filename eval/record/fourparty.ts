/** What the fourteen reports of `fourparty/` come to: written down before the record of them was looked at. */
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
  notHeldBut,
  onlyOn,
  placed,
  plannedFor,
  sat,
  seriesOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /four-?(party|way)|quatre|quadripartite|korea|corée|coréen/i,
);

const NORTH = is(/state:PRK|north|nord|\bDPRK\b|Kim[ -](Gye|Kye)/i);
const SOUTH = is(/state:KOR|south|\bsud|\bROK\b|Song[ -]Young|Lee[ -]S(ee|i)[ -]|Pa(r)?k[ -]Kun/i);
const US = is(/state:USA|United States|États-Unis|americ|améric|Kartman|Stanley|\bRoth\b/i);
const CHINA = is(/state:CHN|china|chine|chinois|Chen[ -]Jian|Tang[ -]Jiaxuan|Qian[ -]/i);
const allFour = (it: Round | null): boolean => [NORTH, SOUTH, US, CHINA].every((who) => sat(it, who));

const NEW_YORK = /new.?york|manhattan|columbia/i;
const GENEVA = /gen[eè]v/i;

const august97 = (v: ProcessView) => onlyOn(v, "1997-08-05", "1997-08-06", "1997-08-07");
const september97 = (v: ProcessView) => onlyOn(v, "1997-09-18", "1997-09-19");
const first = (v: ProcessView) => onlyOn(v, "1997-12-09", "1997-12-10");
const second = (v: ProcessView) => onlyOn(v, "1998-03-16", "1998-03-21");
const third = (v: ProcessView) => onlyOn(v, "1998-10-21", "1998-10-24");
const fourth = (v: ProcessView) => onlyOn(v, "1999-01-19", "1999-01-20", "1999-01-22");
const fifth = (v: ProcessView) => onlyOn(v, "1999-04-24", "1999-04-27");
const sixth = (v: ProcessView) => onlyOn(v, "1999-08-05", "1999-08-09");

export const FOURPARTY_CHECKS: readonly Check[] = [
  round(2, "the preparatory session of 5 to 7 August 1997 is one, in New York", (v) => placed(august97(v), NEW_YORK)),
  round(1, "the next was planned for 15 September 1997 and not held then", (v) => notHeldBut(v, "1997-09-15")),
  round(2, "the preparatory session of 18 and 19 September 1997 is one, in New York", (v) => placed(september97(v), NEW_YORK)),
  round(2, "the preparatory session of 21 November 1997 is one, in New York", (v) => placed(onlyOn(v, "1997-11-21"), NEW_YORK)),
  round(2, "the first plenary session is one, on 9 and 10 December 1997, in Geneva", (v) => placed(first(v), GENEVA)),
  round(1, "both Koreas, the United States and China sat in the first plenary session", (v) => allFour(first(v))),
  round(1, "the working group was to meet in Beijing on 16 February 1998 and did not", (v) =>
    missed(v, /Pékin|Beijing|groupe de travail|working group/i, "1998-02-16"),
  ),
  round(
    2,
    "the second plenary session is one, from 16 to 21 March 1998, in Geneva",
    (v) => placed(second(v), GENEVA) && second(v)?.number === 2,
  ),
  round(2, "the third plenary session is one, from 21 to 24 October 1998, in Geneva", (v) => placed(third(v), GENEVA)),
  round(1, "the fourth was planned for 18 January 1999", (v) => plannedFor(v, "1999-01-18")),
  round(
    2,
    "the fourth plenary session is one, from 19 to 22 January 1999, in Geneva",
    (v) => placed(fourth(v), GENEVA) && fourth(v)?.number === 4,
  ),
  round(
    2,
    "the fifth plenary session is one, from 24 to 27 April 1999, in Geneva",
    (v) => placed(fifth(v), GENEVA) && fifth(v)?.number === 5,
  ),
  round(
    2,
    "the sixth plenary session is one, from 5 to 9 August 1999, in Geneva",
    (v) => placed(sixth(v), GENEVA) && sixth(v)?.number === 6,
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 11 December 1997 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1997-12-11" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 6 August 1999 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(2, "Kim Gye-gwan and Kim Kye-gwan are one", (v) => bearsBoth(v, /Kim Gye/, /Kim Kye/)),
  merge(1, "Song Young-shik and Song Young Shik are one", (v) => bearsBoth(v, /Song Young-shik/, /Song Young Shik/)),
  merge(1, "Lee See-young and Lee Si-young are one", (v) => bearsBoth(v, /Lee See-young/, /Lee Si-young/)),
  merge(1, "Park Kun-woo and Pak Kun U are one", (v) => bearsBoth(v, /Park Kun/, /Pak Kun/)),

  contradiction(2, "30 North Korean sailors were killed in June 1999, or seven", (v) =>
    contests(v, ["figure"], /\b30\b/, /(^|\D)7\b/),
  ),
  contradiction(1, "150 protested in Geneva in August 1999, or 400", (v) => contests(v, ["figure"], /\b150\b/, /\b400\b/)),
  contradiction(2, "2 or 3.5 million died of the famine since 1995, or 220,000", (v) =>
    contests(v, ["figure"], /220000/, /2000000|3500000/),
  ),
  contradiction(1, "the North put a satellite into orbit in August 1998, or did not", (v) => disputed(v, /satellite/i)),
  contradiction(2, "the heads of both Koreas met alone in December 1997, or did not", (v) =>
    disputed(v, /entretenus|rencontre de ce genre/i),
  ),
  contradiction(1, "the North asked to put off the meeting in Beijing, or did not", (v) =>
    disputed(v, /demandé (ce report|quoi)|avoir demandé/i),
  ),

  question(1, "when the conference in Geneva would open was open in August 1997, and is settled", (v) =>
    dateAsked(v, "1997-08", /date de l'ouverture|reste à fixer/i, /settled/),
  ),
  question(2, "when a third preparatory session would be was open in September 1997, and is settled", (v) =>
    dateAsked(v, "1997-09", /third preparatory|when one would/i, /settled/),
  ),
  question(1, "who would lead the South's delegation was asked in December 1997, and is settled", (v) =>
    asked(v, /lead the South Korean/i, /settled/, "1997-12"),
  ),
  question(1, "whether the North would come on 16 March was asked in February 1998, and is settled", (v) =>
    asked(v, /viendra à Genève|Corée du Nord viendra/i, /settled/, "1998-02"),
  ),
  question(2, "when the four would meet again was open in March 1998, and is settled", (v) =>
    dateAsked(v, "1998-03", /meet again|setting a date|next meeting|next round/i, /settled/),
  ),
  question(1, "whether the North will fire another missile is open", (v) =>
    asked(v, /go ahead|tirera|missile/i, /open/, "1999-08"),
  ),
  question(2, "when and where a seventh session will be is open", (v) =>
    dateAsked(v, "1999-08", /septième session|date de reprise|nouveau rendez-vous/i, /open/),
  ),

  figure(2, "30 killed at sea, 13 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 30 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 13 && relation === "corrected"),
    ),
  ),
  figure(1, "4.7 million were fed in 1997, 7.5 million are to be in 1998", (v) =>
    [4_700_000, 7_500_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "37,000 American soldiers are in the South", (v) => seriesOf(v, /./, 37_000).length > 0),
  figure(1, "nine South Korean sailors were wounded", (v) => seriesOf(v, /injur|wound/, 9).length > 0),

  view(2, "both Koreas are parties", (v) => inPart(v, /party/, NORTH) && inPart(v, /party/, SOUTH)),
  view(1, "the United States and China take part", (v) =>
    [US, CHINA].every((who) => inPart(v, /party|mediat|facilitat|guarant|chair|delegation-head|negotiator/, who)),
  ),
  view(1, "Switzerland hosts", (v) => inPart(v, /host/, is(/state:CHE|suisse|swiss|switzerland|gen[eè]v/i))),
  view(1, "Kim Gye-gwan heads the delegation of the North", (v) =>
    inPart(v, /delegation-head|negotiator/, is(/Kim[ -](Gye|Kye)/i)),
  ),
  view(1, "Kartman heads the delegation of the United States", (v) =>
    inPart(v, /delegation-head|negotiator|envoy|chair/, is(/Kartman/i)),
  ),
  view(
    2,
    "the North demands that the American troops leave",
    (v) => agendaOf(v, /demand|objective/, /troops|troupes|soldats/i).length > 0,
  ),
  view(
    1,
    "the South proposes a line between the two militaries",
    (v) => agendaOf(v, /proposal|demand|objective/, /hot line|ligne (directe|téléphonique)/i).length > 0,
  ),
  view(
    1,
    "two subcommittees were agreed on 24 October 1998",
    (v) =>
      eventsOf(v, /./, /sous-commissions/i, "1998-10").some(held) || agendaOf(v, /commitment/, /sous-commissions/i).length > 0,
  ),

  trap("talks were held on 15 September 1997", (v) => heldOn(v, "1997-09-15").length > 0),
  trap("the working group met in February 1998", (v) => v.rounds.some((it) => held(it) && /1998-02/.test(daysOf(it)))),
  trap("the fourth session began on 18 January 1999", (v) => heldOn(v, "1999-01-18").length > 0),
  trap("talks of the United States and the North alone, on missiles or Kumchang-ri, are rounds", (v) =>
    v.rounds.some((it) => held(it) && /1997-08-2|1998-11|1999-03|1999-08-0[34]|1999-09/.test(daysOf(it))),
  ),
  trap("talks were held in Beijing, Berlin, Pyongyang, Seoul, Panmunjom, Wye or Rambouillet", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.place.values.some(({ value }) => /beijing|berlin|pyongyang|seoul|panmunjom|wye|rambouillet|belfast/i.test(value)),
    ),
  ),
  trap("the conference of 1954, the armistice of 1953 or the proposal of 1996 is a round", (v) =>
    v.rounds.some((it) => held(it) && /1953|1954|1996/.test(daysOf(it))),
  ),
  trap("a seventh session, or rounds with numbers that nobody told, were held", (v) =>
    v.rounds.some((it) => held(it) && it.number !== null && ![1, 2, 3, 4, 5, 6].includes(it.number)),
  ),
  trap("Japan, KEDO, Israelis, Palestinians or the Abkhaz sat at these talks", (v) =>
    v.rounds.some((it) => held(it) && sat(it, is(/state:JPN|state:ISR|state:GEO|japan|japon|kedo|israel|palestin|abkha/i))),
  ),
  trap("the corrected number of sailors killed contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^\D*13$/.test(value) && !superseded),
    ),
  ),
  trap("the soldiers in the South contradict those in East Asia", (v) => contests(v, ["figure"], /37000/, /100000/)),
  trap(
    "gifts of food of different years, or those fed in different years, contradict each other",
    (v) =>
      contests(v, ["figure"], /500000/, /^\D*(100000|200000)/) ||
      contests(v, ["figure"], /^\D*100000/, /200000/) ||
      contests(v, ["figure"], /4700000/, /7500000/),
  ),
  trap(
    "the wounded of the South contradict the dead of the North",
    (v) => contests(v, ["figure"], /^\D*9$/, /\b30\b/) || contests(v, ["figure"], /^\D*9$/, /^\D*7$/),
  ),
  trap(
    "Kim Gye-gwan is one with Kim Dae-jung or Kim Young-sam, or Kim Dae-jung with Kim Young-sam",
    (v) =>
      bearsBoth(v, /Kim [GK]ye/, /Kim Dae/) || bearsBoth(v, /Kim [GK]ye/, /Kim Young/) || bearsBoth(v, /Kim Dae/, /Kim Young/),
  ),
  trap("the copy of 11 December 1997 counts as an origin of its own", ({ sources }) =>
    sources.some(({ title, sameOrigin }) => title?.startsWith("Koreas to meet again") === true && sameOrigin.length === 0),
  ),
  trap("North and South Korea are one", (v) => bearsBoth(v, /North Korea|Corée du Nord|\bDPRK\b/, /South Korea|Corée du Sud/i)),
];
