/** What the fourteen reports of `bougainville/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  oneName,
  onlyOn,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:bougainville");
const [PNG, AUS, NZL, SLB, FJI, VUT] = ["state:PNG", "state:AUS", "state:NZL", "state:SLB", "state:FJI", "state:VUT"];
const BRA = "group:bra-bougainville";
const REBELS = /bougainvill|\bBRA\b|rebel|Kabui|Kauona/i;
const BURNHAM = /burnham|christchurch/i;

const at = (it: Round | null, place: RegExp): boolean => it !== null && place.test(it.place.value ?? "");
/** A round was planned for one of these days (and stands as planned, or was held on others). */
const plannedFor = ({ rounds }: ProcessView, ...days: readonly string[]): boolean =>
  rounds.some(
    (it) =>
      it.planned.some(({ edtf }) => days.some((day) => edtf.includes(day))) ||
      (!held(it) && days.some((day) => daysOf(it).includes(day))),
  );
const rebelsIn = (it: Round | null): boolean =>
  it !== null && it.participants.some(({ actor }) => actor.id === BRA || REBELS.test(actor.name));

export const BOUGAINVILLE_CHECKS: readonly Check[] = [
  round(2, "the first meeting, 5 to 18 July 1997, is one, at Burnham", (v) => at(onlyOn(v, "1997-07-05", "1997-07-18"), BURNHAM)),
  round(2, "the talks of 1 to 10 October 1997 are one round, at Burnham", (v) =>
    at(onlyOn(v, "1997-10-01", "1997-10-10"), BURNHAM),
  ),
  round(1, "Papua New Guinea and the rebels were at Burnham in October 1997", (v) => {
    const it = onlyOn(v, "1997-10-01", "1997-10-10");
    return present(it, PNG) && rebelsIn(it);
  }),
  round(1, "there was a meeting in Cairns on 24 November 1997", (v) => at(onlyOn(v, "1997-11-24"), /cairns/i)),
  round(1, "the leaders' meeting was first planned for 8 December 1997", (v) => plannedFor(v, "1997-12-08")),
  round(2, "the meeting of 19 to 23 January 1998 is one, at Lincoln", (v) =>
    at(onlyOn(v, "1998-01-19", "1998-01-23"), /lincoln|christchurch/i),
  ),
  round(1, "Australia, the Solomon Islands, Fiji and Vanuatu watched at Lincoln", (v) =>
    present(onlyOn(v, "1998-01-19", "1998-01-23"), AUS, SLB, FJI, VUT),
  ),
  round(2, "the talks that ended on 23 March 2000 are one round, at Loloata", (v) =>
    at(onlyOn(v, "2000-03"), /loloata|port-moresby/i),
  ),
  round(1, "the talks of Loloata were first planned for 21 February 2000", (v) => plannedFor(v, "2000-02-21")),
  round(1, "there were talks in Kokopo in January 2001", (v) => at(onlyOn(v, "2001-01"), /kokopo/i)),
  round(2, "the consultations of 17 to 19 May 2021 are one round, in Kokopo", (v) =>
    at(onlyOn(v, "2021-05-17", "2021-05-19"), /kokopo/i),
  ),
  round(1, "the consultations of Kokopo were first planned for 30 November 2020, or 5 March 2021", (v) =>
    plannedFor(v, "2020-11-30", "2021-03-05"),
  ),
  round(2, "the consultations of 5 and 6 July 2021 are one round, in Wabag", (v) =>
    at(onlyOn(v, "2021-07-05", "2021-07-06"), /wabag/i),
  ),
  round(1, "the third consultations were in Port Moresby, in December 2021", (v) => at(onlyOn(v, "2021-12"), /port-moresby/i)),
  round(2, "the talks of 16 to 26 June 2025 are one round, at Burnham", (v) =>
    at(onlyOn(v, "2025-06-16", "2025-06-26"), BURNHAM),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 11 October 1997 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1997-10-11" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 13 December 1997 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Kauona and Kaouna are one", (v) => bearsBoth(v, /Kauona/, /Kaouna/)),
  merge(1, "Joseph Kabui and Joe Kabui are one", (v) => bearsBoth(v, /Joseph Kabui/, /Joe Kabui/)),
  merge(1, "Gerard and Gérard Sinato are one", (v) => bearsBoth(v, /Gerard Sinato/, /Gérard Sinato/)),
  merge(1, "Ishmael and Ismaël Toroama are one", (v) => bearsBoth(v, /Ishmael Toroama/, /Ismaël Toroama/)),
  merge(1, "the shooting of 12 December 1997 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /opened fire|gunmen|fusillade|wound/i, "1997-12-12");
    return told.length > 0 && told.length <= 2;
  }),
  merge(
    1,
    "the peace agreement of 30 August 2001 is one event",
    (v) => eventsOf(v, /agreement|signing|peace|treaty/, /peace agreement|accord de paix/i, "2001-08-30").length === 1,
  ),

  contradiction(2, "20,000 died, or 10,000", (v) => contests(v, ["figure"], /20000/, /10000/)),
  contradiction(2, "six were wounded at the market, or three", (v) => contests(v, ["figure"], /^~?6\b/, /^~?3\b/)),
  contradiction(2, "the BRA fired on the market, or did not", (v) =>
    disputed(v, /\bBRA\b|Revolutionary Army|came down the hill|denied it|none of his men|implication/i),
  ),
  contradiction(1, "the soldiers had left Arawa, or had not", (v) => disputed(v, /left Arawa|platoon|Rebel officers/i)),
  contradiction(1, "Kabui was granted a binding vote, or was not", (v) => disputed(v, /garantie|vote contraignant/i)),
  contradiction(1, "Marape called independence inevitable in private, or did not", (v) =>
    disputed(v, /inévitable|porte-parole dément/i),
  ),
  contradiction(1, "it was agreed at Burnham that parliament votes this year, or it was not", (v) =>
    disputed(v, /Parlement vote|Rien de tel/i),
  ),

  question(2, "where the leaders would meet in January was open, in Christchurch or Honiara, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "1997-11-24" &&
        (q.options.some(({ actor }) => /honiara|christchurch|state:SLB|state:NZL/.test(actor.id ?? actor.name)) ||
          /venue/.test(q.issue ?? "") ||
          /où elle se tiendra|Honiara|Christchurch/.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(2, "who would command the monitors was open, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "1997-10-10" && /command|monitoring/i.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(2, "where the second consultations would be was open, in Wabag or Buka, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "2021-05-20" && q.state === "settled"),
  ),
  question(2, "by what majority parliament ratifies is open", (v) =>
    v.questions.some((q) => /majorité|ratification/i.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether Ona will join was asked in July 1997", (v) =>
    v.questions.some((q) => q.askedSince === "1997-07-18" && /ralliera|Nul ne sait|Ona/.test(wordsOf(q))),
  ),
  question(1, "when the referendum would be, and whether it binds, was asked in March 2000", (v) =>
    v.questions.some((q) => q.askedSince === "2000-03-24" && /organisé|lierait|référendum/i.test(wordsOf(q))),
  ),
  question(1, "who would moderate the third consultations was asked in July 2021", (v) =>
    v.questions.some((q) => q.askedSince === "2021-07-06" && /moderate|Mateparae|Ahern/i.test(wordsOf(q))),
  ),
  question(1, "what becomes of the weapons was asked in August 2001", (v) =>
    v.questions.some((q) => /done with them|destruction|decided later/i.test(wordsOf(q))),
  ),

  figure(2, "six wounded at the market, nine were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 6 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 9 && relation === "corrected"),
    ),
  ),
  figure(1, "20,000 killed", (v) => seriesOf(v, /kill|dea/, 20_000).length > 0),
  figure(1, "60,000 driven into the care centres", (v) => seriesOf(v, /./, 60_000).length > 0),

  view(1, "Papua New Guinea and the rebels or leaders of Bougainville are parties", ({ roles }) =>
    [(id: string | null) => id === PNG, (id: string | null, name: string) => id === BRA || REBELS.test(name)].every((is) =>
      roles.some(({ role, actor }) => role === "party" && is(actor.id, actor.name)),
    ),
  ),
  view(1, "New Zealand is host, or mediates", ({ roles }) =>
    roles.some(({ role, actor }) => /host|mediat|facilit/.test(role) && actor.id === NZL),
  ),
  view(1, "Mateparae moderates", ({ roles }) =>
    roles.some(({ role, actor }) => /mediat|facilit|moderat|chair/.test(role) && /Mateparae/.test(actor.name)),
  ),
  view(1, "Kabui led the rebels' delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Kabui/.test(actor.name)),
  ),
  view(2, "a truce was signed at Burnham on 10 October 1997", (v) =>
    eventsOf(v, /agreement|signing|truce|ceasefire|protocol/, /truce|document/i, "1997-10-10").some(held),
  ),
  view(2, "an accord was signed at Lincoln on 23 January 1998", (v) =>
    eventsOf(v, /agreement|signing|truce|ceasefire|protocol/, /accord/i, "1998-01-23").some(held),
  ),
  view(1, "the permanent ceasefire was signed on 30 April 1998", (v) =>
    eventsOf(v, /agreement|signing|truce|ceasefire/, /ceasefire|brought to an end/i, "1998-04-30").some(held),
  ),
  view(1, "the Melanesian agreement was signed on 26 June 2025", (v) =>
    eventsOf(v, /agreement|signing|protocol/, /mélanésien|accord/i, "2025-06-26").some(held),
  ),
  view(1, "the rebels demand that the army leave", (v) => agendaOf(v, /demand/, /troops leave|retrait|l'armée/i).length > 0),
  view(
    1,
    "the government promised to lift the restrictions on travel and medicines",
    (v) => agendaOf(v, /commitment/, /lift restrictions|restrictions on travel/i).length > 0,
  ),

  trap("the leaders met on 8 December 1997, or in Honiara", (v) =>
    v.rounds.some(
      (it) => held(it) && (daysOf(it).includes("1997-12-08") || it.place.values.some(({ value }) => value === "place:honiara")),
    ),
  ),
  trap("talks were held on 21 February 2000, or in April 2025", (v) => heldOn(v, "2000-02-21", "2025-04").length > 0),
  trap("consultations were held on 30 November 2020 or 5 March 2021", (v) => heldOn(v, "2020-11-30", "2021-03-05").length > 0),
  trap("the meeting of June 2000 was held, or one in Rabaul", (v) =>
    v.rounds.some(
      (it) => held(it) && (daysOf(it).includes("2000-06") || it.place.values.some(({ value }) => /rabaul/i.test(value))),
    ),
  ),
  trap("the talks on East Timor, New Caledonia, Northern Ireland or Congo are rounds", (v) =>
    v.rounds.some((it) => it.place.values.some(({ value }) => /new-york|paris|belfast|washington|doha/i.test(value))),
  ),
  trap("the Good Friday agreement, or that of Congo and Rwanda, was signed in this process", (v) =>
    v.timeline.some(
      (event) =>
        event.kinds.some((kind) => /agreement|signing/.test(kind)) &&
        event.standing === "happened" &&
        /Good Friday|Belfast|Rwanda/.test(wordsOf(event)),
    ),
  ),
  trap("Papua New Guinea sat at the table in July 1997", (v) =>
    heldOn(v, "1997-07-05", "1997-07-18").some((it) => it.participants.some(({ actor }) => actor.id === PNG)),
  ),
  trap("the dead of Enga or of East Timor are counted here", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        /kill|dea/.test(measure) && points.some(({ value, low }) => (value ?? low) === 34 || (value ?? low) === 4),
    ),
  ),
  trap("the corrected number of wounded contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) => asked === "figure" && values.some(({ value, superseded }) => value === "9" && !superseded),
    ),
  ),
  trap("those who were killed contradict those driven out", (v) => contests(v, ["figure"], "20000", "60000")),
  trap("Francis Ona was at a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        [...it.participants, ...it.observers].some(
          ({ actor }) => actor.id === "person:francis-ona" || /\bOna\b/.test(actor.name),
        ),
    ),
  ),
  trap(
    "Kabui and Kauona, Ona and Kauona, or Skate and Marape are one",
    (v) => bearsBoth(v, /Kabui/, /Kauona/) || bearsBoth(v, /\bOna\b/, /Kauona/) || bearsBoth(v, /Skate/, /Marape/),
  ),
  trap("Indonesia, Portugal, China, Rwanda or Qatar has a part in it", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        /party|mediat|host/.test(role) &&
        ["state:IDN", "state:PRT", "state:CHN", "state:RWA", "state:COD", "state:QAT"].includes(actor.id ?? ""),
    ),
  ),
  trap(
    "Papua New Guinea and Bougainville, or the BRA and the Resistance, are one",
    (v) => oneName(v, "Papua New Guinea", "Bougainville") || bearsBoth(v, /Revolutionary Army|\bBRA\b/, /^(the )?Resistance$/),
  ),
  trap("Ahern, who was only proposed, moderates", ({ roles }) =>
    roles.some(({ role, actor }) => /mediat|facilit|moderat/.test(role) && /Ahern/.test(actor.name)),
  ),
];
