/** What the fourteen reports of `bonn/` come to: written down before the record of them was looked at. */
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
  is,
  missed,
  onlyOn,
  placed,
  plannedFor,
  sat,
  seriesOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /bonn|afghan|petersberg|k[oö]nigswinter|kaboul|kabul|six plus two/i,
);
const TOWN = /bonn|petersberg|k(ö|oe|o)nigswinter/i;
const isAlliance = is(
  /northern[ -]alliance|alliance du nord|united[ -]front|front[ -]uni|Q[au]+n[ou]+n[iy]|qanooni|Rabbani|Fa?him/i,
);
const isRome = is(/rome|Sirat|Za[hm]?h?er|Zahir|ex-(roi|king)|former king|royal/i);
const isCyprus = is(/cyprus|chypre|Jar(ir|eer)/i);
const isPeshawar = is(/peshawar|Gailani/i);
const isUn = is(/brahimi|\bUN\b|united nations|nations unies|\bonu\b|org:un\b/i);
const isGermany = is(/state:DEU|german|allemagne|fischer|schr(ö|oe|o)der/i);
const isKarzai = is(/karza/i);
const isOf = (code: string, words: RegExp) => (actor: { readonly id: string; readonly name: string }) =>
  actor.id === code || words.test(actor.name) || words.test(actor.id);
/** The talks of 27 November to 5 December 2001. */
const talks = (v: ProcessView) => onlyOn(v, "2001-11-27");
const told = (v: ProcessView, words: RegExp, day: string): boolean =>
  heldOn(v, day).length > 0 || eventsOf(v, /./, words, day).some(held);

export const BONN_CHECKS: readonly Check[] = [
  round(2, "the Northern Alliance and the king's envoys met in Rome on 1 October 2001", (v) =>
    told(v, /Rome|Conseil suprême|accord/i, "2001-10-01"),
  ),
  round(1, "Six plus Two met on 12 November 2001 in New York", (v) => told(v, /Six plus Two|met today|ministers/i, "2001-11-12")),
  round(1, "a meeting of Alliance and envoys of the king was planned for 16 November and called off", (v) =>
    missed(v, /annul|rencontre/i, "2001-11-16"),
  ),
  round(2, "talks were planned for 24 November 2001 and not held", (v) =>
    missed(v, /samedi|Saturday|24 novembre/i, "2001-11-24"),
  ),
  round(1, "talks were planned for 26 November 2001 and not held", (v) => missed(v, /Monday|lundi|26/i, "2001-11-26")),
  round(2, "the talks that opened on 27 November 2001 are one round", (v) => talks(v) !== null),
  round(2, "they were near Bonn, at the Petersberg", (v) => placed(talks(v), TOWN)),
  round(1, "the talks of 27 November and of 5 December are one round", (v) => {
    const it = talks(v);
    return it !== null && daysOf(it).includes("2001-12-05") && heldOn(v, "2001-12-05").length === 1;
  }),
  round(2, "the Northern Alliance and the Rome group sat there", (v) => sat(talks(v), isAlliance) && sat(talks(v), isRome)),
  round(1, "the groups of Cyprus and of Peshawar sat there", (v) => sat(talks(v), isCyprus) && sat(talks(v), isPeshawar)),
  round(1, "Brahimi, or the United Nations, sat or presided there", (v) => sat(talks(v), isUn)),
  round(1, "the United States, Russia, Iran and Pakistan were there as observers", (v) =>
    [
      isOf("state:USA", /united states|états-unis|dobbins|khalilzad/i),
      isOf("state:RUS", /russi/i),
      isOf("state:IRN", /iran/i),
      isOf("state:PAK", /pakistan/i),
    ].every((who) => sat(talks(v), who)),
  ),
  round(
    1,
    "a plenary was announced for 1 December and put off",
    (v) =>
      v.timeline.some(
        ({ kinds, standing, time, support }) =>
          support.claims.some(({ span }) => /plénière/i.test(span.exact)) &&
          (!held({ standing }) ||
            kinds.some((kind) => /postpon|delay|cancel/.test(kind)) ||
            (time.edtf ?? "").includes("2001-12-01")),
      ) || plannedFor(v, "2001-12-01"),
  ),
  round(2, "the conference of 2 December 2002 is one round", (v) => onlyOn(v, "2002-12-02") !== null),
  round(1, "it was near Bonn, at the Petersberg", (v) => placed(onlyOn(v, "2002-12-02"), TOWN)),
  round(1, "Karzai and Schröder, or their countries, were at it", (v) => {
    const it = onlyOn(v, "2002-12-02");
    return sat(it, (actor) => isKarzai(actor) || actor.id === "state:AFG") && sat(it, isGermany);
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 28 November 2001 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2001-11-28" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 5 December 2001 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Qanooni and Qanouni are one", (v) => bearsBoth(v, /Qanooni/, /Qanouni/)),
  merge(1, "Qanooni and Qanuni are one", (v) => bearsBoth(v, /Qanuni/, /Qanoo?u?ni/)),
  merge(1, "Zahir Shah and Zaher Chah are one", (v) => bearsBoth(v, /Zahir Shah/, /Zaher Chah/)),
  merge(1, "Burhanuddin and Borhanuddin Rabbani are one", (v) => bearsBoth(v, /Burhanuddin/, /Borhanuddin/)),
  merge(1, "Hamid Karzai and Hamid Karzaï are one", (v) => bearsBoth(v, /Karzai/, /Karzaï/)),
  merge(1, "Abdul Rashid Dostum and Abdoul Rachid Dostom are one", (v) => bearsBoth(v, /Dostum/, /Dostom/)),
  merge(1, "Abdul Sattar and Abdul Satar Sirat are one", (v) => bearsBoth(v, /Sattar/, /Satar Sirat/)),
  merge(1, "the signing of 5 December 2001 is told once or twice, not by each report", (v) => {
    const signed = v.timeline.filter(
      (event) =>
        event.kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        held(event) &&
        (event.time.edtf ?? "") === "2001-12-05",
    );
    return signed.length > 0 && signed.length <= 2;
  }),

  contradiction(1, "1,500 attended in Peshawar, or 700", (v) => contests(v, ["figure"], /^~?1500\b/, /^~?700\b/)),
  contradiction(1, "6,000 Taliban surrendered in Kunduz, or 3,300", (v) => contests(v, ["figure"], /^~?6000\b/, /^~?3300\b/)),
  contradiction(2, "450 prisoners were killed at Qala-i-Jangi, or 188", (v) => contests(v, ["figure"], /^~?450\b/, /^~?188\b/)),
  contradiction(1, "Rabbani had accepted the king at the head, or had not", (v) =>
    disputed(v, /avait accepté que|démenti avoir accepté|prenne la tête/i),
  ),
  contradiction(1, "Pakistan sent planes to Kunduz, or did not", (v) => disputed(v, /avions|tout vol|Kunduz/i)),
  contradiction(1, "the convoy fired first, or did not fire", (v) => disputed(v, /fired/i)),
  contradiction(1, "American diplomats made Sirat withdraw, or did not", (v) =>
    disputed(v, /made him withdraw|stepped aside|denied it|Khalilzad|plein gré/i),
  ),

  question(2, "in which town the talks would be was open on 20 November, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        /^2001-11-(12|20)/.test(q.askedSince ?? "") &&
        (/venue/.test(q.issue) || q.support.claims.some(({ span }) => /ville|choisir|where/i.test(span.exact))),
    ),
  ),
  question(1, "whether Rabbani would go to the talks was open on 20 November, and is settled", (v) =>
    asked(v, /Rabbani|fera le voyage/i, /settled/, /^2001-11-20/),
  ),
  question(2, "who would lead the interim authority was open on 27 November, and is settled", (v) =>
    asked(v, /dirigera cette autorité|who would lead|lead an interim/i, /settled/, /^2001-11-27/),
  ),
  question(1, "whether the Alliance would sign was open on 30 November, and is settled", (v) =>
    asked(v, /signera|signing/i, /settled/, /^2001-11-30/),
  ),
  question(1, "who would command the force was open on 5 December 2001, and is settled", (v) =>
    asked(v, /commandera|quel pays/i, /settled/, /^2001-12-05/),
  ),
  question(1, "when the soldiers of the Alliance leave Kabul is open", (v) =>
    asked(v, /leave (Kabul|the capital)|troops will leave/i, /open/, /^2001-12/),
  ),
  question(1, "who will pay for the new army, or when elections are held, is open", (v) =>
    asked(v, /paiera|armée|élections/i, /open/, /^2002-12-02/),
  ),

  figure(2, "five Afghan fighters killed by the bomb, fifteen were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 5 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 15 && relation === "corrected"),
    ),
  ),
  figure(1, "26,000 tonnes of food in October, 55,000 in November", (v) =>
    [26_000, 55_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "3.5 million refugees abroad", (v) => seriesOf(v, /refug|displac/, 3_500_000).length > 0),
  figure(1, "1.1 million displaced in the country", (v) => seriesOf(v, /./, 1_100_000).length > 0),

  view(1, "Brahimi, or the United Nations, mediates or presides", (v) => inPart(v, /mediat|facilitat|chair|host|envoy/, isUn)),
  view(1, "Germany hosts", (v) => inPart(v, /host/, isGermany)),
  view(1, "Northern Alliance and Rome group are parties", (v) => inPart(v, /party/, isAlliance) && inPart(v, /party/, isRome)),
  view(1, "Qanooni heads the delegation of the Northern Alliance", (v) =>
    inPart(v, /delegation-head|negotiator/, is(/q[au]+n[ou]+n[iy]|qanooni/i)),
  ),
  view(1, "Sirat heads that of the Rome group", (v) => inPart(v, /delegation-head|negotiator/, is(/sirat/i))),
  view(
    1,
    "the Rome group demands that the king preside, or a multinational force",
    (v) => agendaOf(v, /demand|objective|proposal/, /Zaher Chah préside|ancien roi|such a force|multinational/i).length > 0,
  ),
  view(
    1,
    "the Alliance promised to withdraw its troops from Kabul",
    (v) => agendaOf(v, /commitment/, /retirer ses troupes|leave Kabul|troops/i).length > 0,
  ),
  view(2, "an agreement was signed on 5 December 2001", (v) =>
    eventsOf(v, /agreement|signing|signature/, /sign|accord/i, "2001-12-05").some(held),
  ),
  view(1, "Karzai took office on 22 December 2001", (v) =>
    eventsOf(v, /./, /oath|sworn|Karzai|transfer of power/i, "2001-12-22").some(held),
  ),

  trap("talks were held on 24 November 2001", (v) => heldOn(v, "2001-11-24").length > 0),
  trap("talks were held on 16 or 26 November 2001", (v) => heldOn(v, "2001-11-16", "2001-11-26").length > 0),
  trap("the talks of November 2001 were in Berlin, Vienna, Kabul or Geneva", (v) =>
    heldOn(v, "2001-11-27").some(({ place }) => /berlin|vienna|kabul|kaboul|geneva/i.test(place.value ?? "")),
  ),
  trap("the donors' meetings of Washington, Berlin, Brussels, London or Tokyo are rounds", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/washington|berlin|brussels|bruxelles|london|londres|tokyo/i.test(it.place.value ?? "") || /2002-01/.test(daysOf(it))),
    ),
  ),
  trap("the meeting of Clerides and Denktash in Nicosia is a round", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => /nicosi/i.test(value)) || sat(it, is(/clerides|denktash/i))),
  ),
  trap("the session on Sri Lanka in Oslo is a round", (v) =>
    v.rounds.some(
      (it) => it.place.values.some(({ value }) => /oslo/i.test(value)) || sat(it, is(/state:LKA|sri lanka|tamou?l|ltte/i)),
    ),
  ),
  trap("the talks or the declaration of 1999 are a round of these", (v) => v.rounds.some((it) => /1999/.test(daysOf(it)))),
  trap("the Taliban sat in Bonn or are a party that signed", (v) =>
    v.rounds.some((it) => held(it) && /2001-1[12]/.test(daysOf(it)) && sat(it, is(/^(group:|the |les )?talibans?$/i))),
  ),
  trap("Rabbani or Zahir Shah sat himself in Bonn", (v) =>
    heldOn(v, "2001-11-27", "2001-12-05").some((it) =>
      sat(it, is(/^[^,]*\brabbani$|^(former king |king |mohammad )*(zahir|zaher)[ -](shah|chah)$/i)),
    ),
  ),
  trap("Hamed Gailani and his father Sayed Ahmed Gailani are one", (v) => bearsBoth(v, /Hamed Gailani/, /Ahmed Gailani/)),
  trap(
    "Abdul Qadir, Abdul Rashid Dostum and Abdul Sattar Sirat are one, or Qanooni and Fahim",
    (v) =>
      bearsBoth(v, /Qadir/, /Dost[ou]m/) ||
      bearsBoth(v, /Qadir/, /Sirat/) ||
      bearsBoth(v, /Sirat/, /Dost[ou]m/) ||
      bearsBoth(v, /Q[au]+noo?u?ni/, /Fahim/),
  ),
  trap("refugees abroad contradict those displaced in the country, or those who came back", (v) =>
    [
      [/3500000/, /1100000/],
      [/3500000/, /1800000/],
      [/1100000/, /1800000/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the corrected number of Afghan fighters killed contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "15" && !superseded),
    ),
  ),
  trap(
    "4.5 billion over five years contradicts 1.8 billion for 2002 or the need of nine billion, or 32 delegates the 25 who signed",
    (v) =>
      contests(v, ["figure"], /4500000000|^4\.5/, /1800000000|^1\.8/) ||
      contests(v, ["figure"], /4500000000|^4\.5/, /9000000000|^9$/) ||
      contests(v, ["figure"], /^32$/, /^25$/),
  ),
  trap("the copy of 28 November 2001 is an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2001-11-28" && sameOrigin.length === 0),
  ),
];
