/** What the fourteen reports of `niamey/` come to: written down before the record of them was looked at. */
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
  inTown,
  is,
  missed,
  onlyOn,
  placed,
  plannedFor,
  sat,
  seriesOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/\bniger\b|niamey|nigérien|ecowas|c[ée]d[ée]ao/i);
const NIAMEY = /niamey/i;
const isBloc = is(
  /ecowas|c[ée]d[ée]ao|West African|Afrique de l'Ouest|abubakar|aboubacar|touray|dussey|kabba|state:TGO|state:SLE/i,
);
const isJunta = is(/cnsp|ti?chiani|tiani|barmo|zeine|zène|lamine|junt|sauvegarde|mody|state:NER|niger\b(?!ia)|nigérien/i);

type Is = ReturnType<typeof is>;
/** Somebody like this sat in the round of the day, or took part in what was done on it. */
const took = (v: ProcessView, day: string, who: Is): boolean =>
  sat(onlyOn(v, day), who) ||
  v.timeline.some(
    (event) =>
      held(event) && !event.speech && (event.time.edtf ?? "").includes(day) && event.participants.some(({ actor }) => who(actor)),
  );
/** Told as held on the day, as a round or as an event, in such words. */
const metOn = (v: ProcessView, day: string, who: Is): boolean =>
  heldOn(v, day).some((it) => sat(it, who)) ||
  v.timeline.some(
    (event) =>
      held(event) && !event.speech && (event.time.edtf ?? "").includes(day) && event.participants.some(({ actor }) => who(actor)),
  );
const counted = (v: ProcessView, one: RegExp, other: RegExp): boolean => contests(v, ["figure"], one, other);

export const NIAMEY_CHECKS: readonly Check[] = [
  round(2, "the mission of 3 August 2023 is one, in Niamey", (v) => inTown(onlyOn(v, "2023-08-03"), NIAMEY)),
  round(1, "the bloc and the junta met on 3 August", (v) => took(v, "2023-08-03", isBloc) && took(v, "2023-08-03", isJunta)),
  round(1, "Nuland talked with the junta on 7 August", (v) => metOn(v, "2023-08-07", is(/nuland|state:USA/i))),
  round(2, "a joint mission was announced for 8 August and did not take place", (v) =>
    missed(v, /annul|refus|accueillir|turned back|n'est pas venue|mission conjointe|joint mission/i, "2023-08-08"),
  ),
  round(1, "Sanusi met Tiani on 9 August", (v) => metOn(v, "2023-08-09", is(/sanusi/i))),
  round(1, "the scholars met Tiani on 12 August", (v) =>
    metOn(v, "2023-08-12", is(/bala lau|oulémas|dignitaires|tiani|tchiani/i)),
  ),
  round(2, "the mission of 19 August 2023 is one, in Niamey", (v) => inTown(onlyOn(v, "2023-08-19"), NIAMEY)),
  round(1, "the bloc and the junta met on 19 August", (v) => took(v, "2023-08-19", isBloc) && took(v, "2023-08-19", isJunta)),
  round(2, "the mission of 14 December 2023 is one, in Niamey", (v) => inTown(onlyOn(v, "2023-12-14"), NIAMEY)),
  round(1, "Dussey and Kabba met Tiani on 14 December", (v) =>
    [/dussey|state:TGO/i, /kabba|state:SLE/i, /tiani|tchiani|cnsp|state:NER/i].every((who) => took(v, "2023-12-14", is(who))),
  ),
  round(1, "the next meeting was to be in January 2024", (v) => plannedFor(v, "2024-01")),
  round(
    2,
    "talks were planned for 25 January 2024, and the delegation of the bloc did not come",
    (v) =>
      (plannedFor(v, "2024-01-25") ||
        missed(v, /manqué|missed|en vain|devaient discuter|planned for Thursday|stayed away|failed to turn up/i, "2024-01-25")) &&
      !heldOn(v, "2024-01-25").some((it) => sat(it, is(/kabba|touray|ecowas|c[ée]d[ée]ao/i))),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 20 August 2023 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2023-08-20" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 16 December 2023 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Abdourahamane Tiani and Abdourahmane Tchiani are one", (v) => bearsBoth(v, /Tiani/, /Tchiani/)),
  merge(1, "Abdulsalami Abubakar and Abdoulsalami Aboubacar are one", (v) => bearsBoth(v, /Abubakar/, /Aboubacar/)),
  merge(1, "Ali Mahaman Lamine Zeine and Zène are one", (v) => bearsBoth(v, /Zeine/, /Zène/)),
  merge(1, "Moussa Salaou Barmou and Barmo are one", (v) => bearsBoth(v, /Barmou/, /Barmo$/)),
  merge(1, "Sanusi's visit of 9 August is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /meet|visit|talk|travel|arriv|recei|contact|consult/, /Sanusi/, "2023-08-09").filter(
      ({ speech }) => !speech,
    );
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "20,000 demonstrated on 3 August, or 5,000", (v) => counted(v, /^~?20000\b/, /^~?5000\b/)),
  contradiction(1, "180 were arrested in the country, or 30", (v) => counted(v, /^~?180\b/, /^~?30\b/)),
  contradiction(1, "more than 100 attackers died at Koutougou, or 40 at the most", (v) => counted(v, /100\b/, /40\b/)),
  contradiction(1, "Sanusi was sent by the Nigerian president or government, or was not", (v) =>
    disputed(v, /envoy|sent by the government|been sent/i),
  ),
  contradiction(1, "Tiani offered a shorter transition, or did not", (v) => disputed(v, /shorten|shorter/i)),
  contradiction(2, "Niger accepted the mediation of Algiers, or did not", (v) => disputed(v, /accepté/i)),
  contradiction(1, "the bloc stayed away on purpose in January, or did not", (v) =>
    disputed(v, /délibérément|on purpose|mauvaise foi|bad faith|panne|stayed away/i),
  ),

  question(1, "whether Tiani would receive the envoys was asked on 2 August 2023", (v) =>
    asked(v, /receive/i, /./, /^2023-08-02/),
  ),
  question(1, "whether the envoys would see Bazoum was asked on 18 August, and is settled", (v) =>
    asked(v, /see President|allowed to see|Bazoum/i, /settled/, /^2023-08-18/),
  ),
  question(2, "when the two sides would meet again after 19 August was open, and is settled", (v) =>
    dateAsked(v, "2023-08-20", /meet again/i, /settled/),
  ),
  question(1, "whether Attaf would go to Niamey is open", (v) => asked(v, /voyage|Attaf|Niamey/i, /open/, /^2023-10-03/)),
  question(1, "on which day of January they would meet was asked in December, and is settled", (v) =>
    dateAsked(v, "2023-12-1", /jour reste|à fixer/i, /settled/),
  ),
  question(2, "when the talks missed in January will be held is open", (v) =>
    dateAsked(v, "2024-01-26", /new date|autre date|when that might/i, /open/),
  ),
  question(1, "whether Niger will return to the bloc is open", (v) =>
    asked(v, /return to the bloc|Niger/i, /open/, /^2024-02-25/),
  ),

  figure(2, "1,400 trucks at Malanville, 4,100 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 1400 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 4100 && relation === "corrected"),
    ),
  ),
  figure(1, "the trucks went from 1,400 to 1,900 in one series", (v) => seriesOf(v, /./, 1400, 1900).length > 0),
  figure(1, "17 soldiers killed in August", (v) => seriesOf(v, /kill|dea/, 17).length > 0),
  figure(1, "335,000 displaced", (v) => seriesOf(v, /./, 335_000).length > 0),

  view(2, "the bloc mediates, by itself or by its envoys", (v) =>
    inPart(v, /mediat|facilitat|party|delegation-head|negotiator|envoy/, isBloc),
  ),
  view(1, "the junta, or Niger, is a party", (v) => inPart(v, /party/, isJunta)),
  view(1, "Abdulsalami Abubakar led the delegation of August", (v) =>
    inPart(v, /delegation|negotiator|mediat|envoy|facilitat/, is(/abdulsalami|^person:.*abubakar|aboubacar|General Abubakar/i)),
  ),
  view(
    1,
    "the bloc demands that Bazoum be released",
    (v) => agendaOf(v, /demand|objective/, /libération|release|réclame/i).length > 0,
  ),
  view(
    1,
    "the junta demands that the sanctions be lifted",
    (v) => agendaOf(v, /demand|objective/, /levée (des|de) sanctions|sanctions/i).length > 0,
  ),
  view(1, "Niger announced on 28 January 2024 that it leaves the bloc", (v) =>
    eventsOf(v, /./, /leaving ECOWAS|quitting|announced on Jan\. 28/i, "2024-01-28").some(held),
  ),
  view(1, "sanctions were lifted on 24 February 2024", (v) =>
    eventsOf(v, /./, /lifted|lift|sanctions|unfrozen|reopen|decision/i, "2024-02-24").some(held),
  ),

  trap("the joint mission was in Niamey on 8 August", (v) => heldOn(v, "2023-08-08").length > 0),
  trap("the bloc sat with Niger on 25 January 2024", (v) =>
    heldOn(v, "2024-01-25").some((it) => sat(it, is(/kabba|touray|ecowas|c[ée]d[ée]ao/i))),
  ),
  trap("the summits or the chiefs' meeting in Abuja are rounds", (v) => v.rounds.some((it) => held(it) && placed(it, /abuja/i))),
  trap("the chiefs' meeting in Accra is a round", (v) => v.rounds.some((it) => held(it) && placed(it, /accra/i))),
  trap("the chiefs met in Accra on 12 August", (v) =>
    v.timeline.some(
      (event) =>
        event.standing === "happened" &&
        (event.time.edtf ?? "") === "2023-08-12" &&
        /accra/i.test(`${event.place.value ?? ""} ${event.place.name ?? ""}`) &&
        event.kinds.some((kind) => /meeting|talks|summit|round/.test(kind)) &&
        !event.kinds.some((kind) => /postpon|cancel|call/.test(kind)),
    ),
  ),
  trap("the talks on Sudan or on Mali are rounds of these", (v) =>
    v.rounds.some(
      (it) => held(it) && (placed(it, /jedd|djedd|kidal|bamako|alg(iers|er)\b/i) || /2023-07-2|2015/.test(daysOf(it))),
    ),
  ),
  trap("Attaf was in Niamey in October 2023", (v) => heldOn(v, "2023-10").length > 0),
  trap("the copy of 20 August is an independent origin", ({ sources }) => {
    const two = sources.filter(({ published }) => published === "2023-08-20");
    return two.length === 2 && two[0]?.origin !== two[1]?.origin;
  }),
  trap("the corrected number of trucks contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "4100" && !superseded),
    ),
  ),
  trap("those arrested in the capital contradict those of the whole country", (v) => counted(v, /^~?50\b/, /^~?180\b|^~?30\b/)),
  trap("the soldiers killed in August contradict those killed in October", (v) => counted(v, /^~?17\b/, /29\b|^~?60\b/)),
  trap(
    "those in need, those hungry and those displaced contradict each other",
    (v) => counted(v, /4300000/, /335000|3300000/) || counted(v, /3300000/, /335000/),
  ),
  trap("Abdulsalami Abubakar is one with the Sultan of Sokoto, Sa'ad Abubakar", (v) =>
    bearsBoth(v, /Abdulsalami|Abdoulsalami/, /Sa'ad|Sultan/),
  ),
  trap(
    "Mohamed Bazoum is one with his son Salem, or Tiani with Barmou",
    (v) => bearsBoth(v, /Mohamed Bazoum/, /Salem/) || bearsBoth(v, /Tiani|Tchiani/, /Barmo/),
  ),
  trap("Benin sat at the meeting of 14 December", (v) =>
    heldOn(v, "2023-12-14").some((it) => sat(it, is(/state:BEN|\bb[eé]nin\b/i))),
  ),
];
