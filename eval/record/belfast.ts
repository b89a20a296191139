/** What the fourteen reports of `belfast/` come to: written down before the record of them was looked at. */
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

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:good-friday");
const [GBR, IRL] = ["state:GBR", "state:IRL"];
const [UUP, SDLP, SF, ALLIANCE, PUP, DUP] = [
  "group:uup",
  "group:sdlp",
  "group:sinn-fein",
  "group:alliance-ni",
  "group:pup-ni",
  "group:dup",
];

const at = (it: Round | null, ...places: readonly string[]): boolean => it !== null && places.includes(it.place.value ?? "");
/** Stormont stands in the suburbs of Belfast: either tells the place. */
const atStormont = (it: Round | null): boolean => at(it, "place:stormont", "place:belfast");
/** Rounds held on these days at whose table somebody of such a name or id is told to have sat. */
const satAt = (v: ProcessView, days: readonly string[], name: RegExp): boolean =>
  heldOn(v, ...days).some((it) => it.participants.some(({ actor }) => name.test(actor.id ?? "") || name.test(actor.name)));
const inRole = ({ roles }: ProcessView, kind: RegExp, name: RegExp): boolean =>
  roles.some(({ role, actor }) => kind.test(role) && (name.test(actor.id ?? "") || name.test(actor.name)));

export const BELFAST_CHECKS: readonly Check[] = [
  round(2, "the opening of 10 June 1996 is one, at Stormont", (v) => atStormont(onlyOn(v, "1996-06-10"))),
  round(1, "the UUP and the SDLP were at the opening", (v) => present(onlyOn(v, "1996-06-10"), UUP, SDLP)),
  round(2, "the session of 3 June 1997 is one, at Stormont", (v) => atStormont(onlyOn(v, "1997-06-03"))),
  round(2, "the session of 9 September 1997 is one, at Stormont", (v) => atStormont(onlyOn(v, "1997-09-09"))),
  round(2, "the session of 7 October 1997 is one, in Belfast", (v) => atStormont(onlyOn(v, "1997-10-07"))),
  round(1, "the UUP and Sinn Féin were at the session of 7 October 1997", (v) => present(onlyOn(v, "1997-10-07"), UUP, SF)),
  round(2, "the session of 26 to 28 January 1998 is one, in London", (v) =>
    at(onlyOn(v, "1998-01-26", "1998-01-28"), "place:london", "place:lancaster-house"),
  ),
  round(2, "the session of 16 to 18 February 1998 is one, in Dublin", (v) =>
    at(onlyOn(v, "1998-02-16", "1998-02-18"), "place:dublin"),
  ),
  round(1, "the UUP, the SDLP, the Alliance and the PUP were at Dublin Castle", (v) =>
    present(onlyOn(v, "1998-02-16", "1998-02-18"), UUP, SDLP, ALLIANCE, PUP),
  ),
  round(1, "a session was planned for 9 and 10 March 1998", (v) =>
    v.rounds.some(
      (it) => it.planned.some(({ edtf }) => /1998-03-(09|10)/.test(edtf)) || (!held(it) && /1998-03-(09|10)/.test(daysOf(it))),
    ),
  ),
  round(2, "the session that ended on 10 April 1998 is one, at Stormont", (v) =>
    atStormont(onlyOn(v, "1998-04-07", "1998-04-09", "1998-04-10")),
  ),
  round(2, "the talks of 29 March to 1 April 1999 are one round, at Hillsborough", (v) =>
    at(onlyOn(v, "1999-03-29", "1999-04-01"), "place:hillsborough"),
  ),
  round(1, "the talks of 28 June to 2 July 1999 are one round, at Stormont", (v) =>
    atStormont(onlyOn(v, "1999-06-28", "1999-07-02")),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 19 February 1998 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1998-02-19" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 17 August 1998 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Harri Holkeri and Harry Holkeri are one", (v) => bearsBoth(v, /Harri Holkeri/, /Harry Holkeri/)),
  merge(1, "Gary McMichael and Gary MacMichael are one", (v) => bearsBoth(v, /McMichael/, /MacMichael/)),
  merge(1, "Mo Mowlam and Marjorie Mowlam are one", (v) => bearsBoth(v, /Mo Mowlam/, /Marjorie Mowlam/)),
  merge(1, "Sinn Fein and Sinn Féin are one", (v) => bearsBoth(v, /Sinn Fein/, /Sinn Féin/)),
  merge(1, "the bombing of Omagh, 15 August 1998, is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /bomb|attentat d['’]Omagh/i, "1998-08-15");
    return told.length > 0 && told.length <= 2;
  }),
  merge(
    1,
    "the accord of 10 April 1998 is one event",
    (v) => eventsOf(v, /agreement|signing/, /accord|agreement|signé le document/i, "1998-04-10").length === 1,
  ),

  contradiction(2, "18 were injured on the Garvaghy Road, or 60", (v) => contests(v, ["figure"], /^~?18\b/, /^~?60\b/)),
  contradiction(2, "the IRA killed the two men in Belfast, or did not", (v) =>
    disputed(v, /behind the killing|had any part|attribue à l['’]IRA/i),
  ),
  contradiction(2, "those who warned of the bomb of Omagh misled the police, or did not", (v) =>
    disputed(v, /warnings|callers|misle/i),
  ),
  contradiction(1, "residents threw stones before the police charged, or did not", (v) =>
    disputed(v, /stone|batons|beating|charge/i),
  ),
  contradiction(1, "Trimble and Adams met in secret, or did not", (v) => disputed(v, /met in secret|met Mr Adams|denied it/i)),
  contradiction(1, "Sinn Féin accepted the gesture on arms, or did not", (v) =>
    disputed(v, /accepté le principe|rien accepté|démenti/i),
  ),

  question(2, "whether Mitchell could take the chair was open, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "1996-06-10" && /Mitchell|fauteuil/.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(1, "whether the IRA would call another truce was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince === "1996-06-10" || q.askedSince === "1997-06-03") &&
        /trêve|truce/.test(wordsOf(q)) &&
        q.state === "settled",
    ),
  ),
  question(2, "whether the UUP would come to the plenary was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "1997-09-09" && /Participera|plénière|Trimble|UUP|unioniste/.test(wordsOf(q)) && q.state === "settled",
    ),
  ),
  question(2, "whether London or Dublin would be first was open, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "1997-10-07" && q.state === "settled"),
  ),
  question(1, "whether the UDP would come back was open, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "1998-01-26" && /UDP|place/.test(wordsOf(q)) && q.state === "settled"),
  ),
  question(1, "whether Sinn Féin would be expelled was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince === "1998-02-18" || q.askedSince === "1998-02-19") &&
        /expel|expulsion|thrown out/.test(wordsOf(q)) &&
        q.state === "settled",
    ),
  ),
  question(1, "where the session of 23 March 1998 would be was open, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "1998-03-05" && q.state === "settled"),
  ),
  question(2, "when the IRA will hand over its first weapons is open", (v) =>
    v.questions.some(
      (q) => /^1999-(04-01|12-02)$/.test(q.askedSince ?? "") && /armes|désarmer|remettra/i.test(wordsOf(q)) && q.state === "open",
    ),
  ),

  figure(2, "220 injured in Omagh, 330 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 220 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 330 && relation === "corrected"),
    ),
  ),
  figure(1, "28 killed in Omagh", (v) => seriesOf(v, /kill|dea/, 28).length > 0),
  figure(1, "29 dead of Omagh by the next spring", (v) => seriesOf(v, /kill|dea/, 29).length > 0),
  figure(1, "more than 200 injured in Manchester", (v) => seriesOf(v, /injur|wound/, 200).length > 0),

  view(1, "Mitchell presides or mediates", (v) => inRole(v, /mediator|chair|facilitat|host|presid/, /george-mitchell|Mitchell$/)),
  view(1, "Britain and Ireland are told as hosts, mediators, guarantors or parties", ({ roles }) =>
    [GBR, IRL].every((id) =>
      roles.some(
        ({ role, actor }) => /host|mediator|facilitat|sponsor|guarantor|organi[sz]|convener|party/.test(role) && actor.id === id,
      ),
    ),
  ),
  view(1, "the UUP, the SDLP and Sinn Féin are parties", ({ roles }) =>
    [UUP, SDLP, SF].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Trimble led the delegation of the UUP", (v) => inRole(v, /delegation-head|negotiator/, /Trimble/)),
  view(1, "McGuinness negotiates for Sinn Féin", (v) => inRole(v, /delegation-head|negotiator/, /McGuinness/)),
  view(2, "an accord was concluded at Stormont on 10 April 1998", (v) =>
    eventsOf(v, /agreement|signing/, /accord|agreement|document/i, "1998-04-10").some(held),
  ),
  view(
    1,
    "the UUP demands that weapons be handed in before or during the talks",
    (v) => agendaOf(v, /demand|proposal|condition/, /rendre ses armes|guns must|démantèlement/i).length > 0,
  ),
  view(1, "Sinn Féin demands the release of the prisoners", (v) => agendaOf(v, /demand|proposal/, /prisoners/i).length > 0),
  view(
    1,
    "Britain promised to release the prisoners within two years",
    (v) => agendaOf(v, /commitment/, /libérer|détenus/i).length > 0,
  ),

  trap("the session planned for 9 and 10 March 1998 in Edinburgh was held", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/1998-03-(09|10)/.test(daysOf(it)) || it.place.values.some(({ value }) => /edinburgh|edimbourg/i.test(value))),
    ),
  ),
  trap("a session was held on 13 April 1999", (v) => heldOn(v, "1999-04-13").length > 0),
  trap("the talks of Rambouillet, Dayton, Baghdad or Zurich are a round", (v) =>
    v.rounds.some(({ place }) => place.values.some(({ value }) => /rambouillet|dayton|baghdad|zurich|paris/i.test(value))),
  ),
  trap("rounds with numbers that nobody told", (v) => v.rounds.some(({ number }) => number !== null && number !== 1)),
  trap("Sinn Féin sat at the opening of June 1996, or at the session of June 1997", (v) =>
    satAt(v, ["1996-06-10", "1997-06-03"], /sinn-fein|Sinn F[eé]in/),
  ),
  trap("the DUP sat at the session of 9 September or of 7 October 1997", (v) =>
    satAt(v, ["1997-09-09", "1997-10-07"], /group:dup$|^DUP$|Paisley|Democratic Unionist/),
  ),
  trap("the UDP sat at Dublin Castle", (v) => satAt(v, ["1998-02-16", "1998-02-18"], /\bUDP\b|Ulster Democratic/)),
  trap("the DUP was of those who made the accord of 10 April 1998", (v) =>
    heldOn(v, "1998-04-07", "1998-04-09", "1998-04-10").some((it) => present(it, DUP)),
  ),
  trap("the corrected number of injured contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => value === "330" && !superseded),
    ),
  ),
  trap("the dead of Omagh contradict those of the whole conflict or of Nairobi and Dar es Salaam", (v) =>
    [/257/, /3200/, /3400/, /3600/].some((other) =>
      [/^~?28\b/, /^~?29\b/, /^~?2$/].some((dead) => contests(v, ["figure"], dead, other)),
    ),
  ),
  trap("Trimble and Adams met in secret", (v) =>
    v.timeline.some(
      ({ standing, support }) => standing === "happened" && /met in secret|two men had met/i.test(wordsOf({ support })),
    ),
  ),
  trap(
    "McGuinness and Maginnis, or George Mitchell and Mitchel McLaughlin, are one",
    (v) => bearsBoth(v, /McGuinness/, /Maginnis/) || bearsBoth(v, /Mitchell/, /McLaughlin/),
  ),
  trap(
    "the IRA and the Real IRA, or the UDP and the DUP, are one",
    (v) => oneName(v, "IRA", "Real IRA") || oneName(v, "DUP", "UDP"),
  ),
  trap("powers were transferred on 10 March 1999", (v) =>
    v.timeline.some(({ standing, time }) => standing === "happened" && (time.edtf ?? "").startsWith("1999-03-10")),
  ),
  trap("the Real IRA, the LVF or ETA is a party to the talks", (v) =>
    inRole(v, /^party$/, /Real IRA|real-ira|\bLVF\b|Force volontaire loyaliste|^ETA$|group:eta/),
  ),
];
