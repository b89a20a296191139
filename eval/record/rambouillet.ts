/** What the fourteen reports of `rambouillet/` come to: written down before the record of them was looked at. */
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
  inPart,
  numbered,
  onlyOn,
  onlyRound,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/rambouillet|kosovo|kl[eé]ber/i);

type Actor = { readonly id: string; readonly name: string };
const isAlbanian = ({ id, name }: Actor): boolean =>
  id !== "state:ALB" &&
  /alban|\bKLA\b|\bU[ÇC]K\b|kosovo liberation|libération du kosovo|kosovar|Tha[cç]i|Rugova|Qosja|Surroi|XKX/i.test(
    `${id} ${name}`,
  );
const isSerb = (actor: Actor): boolean =>
  !isAlbanian(actor) &&
  /SRB|YUG|SCG|serb|yougoslav|yugoslav|belgrad|Markovi[cć]|Milutinovi[cć]/i.test(`${actor.id} ${actor.name}`);
const named =
  (words: RegExp) =>
  ({ id, name }: Actor): boolean =>
    words.test(id) || words.test(name);

const bothSat = (it: Round | null): boolean => sat(it, isSerb) && sat(it, isAlbanian);
const inPlace = (it: Round | null, words: RegExp): boolean =>
  it !== null && (words.test(it.place.value ?? "") || words.test(it.place.name ?? ""));
const anyPlace = (it: Round, words: RegExp): boolean =>
  it.place.values.some(({ value, name }) => words.test(value) || words.test(name));
/** A question told in such words, first asked on a day that begins so, in this state. */
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp, ...since: readonly string[]): boolean =>
  questions.some(
    (q) =>
      (words.test(wordsOf(q)) || q.contents.some((it) => words.test(it))) &&
      state.test(q.state) &&
      since.some((day) => (q.askedSince ?? "").startsWith(day)),
  );
/** Held as a round or told as an event, on one of these days. */
const met = (v: ProcessView, words: RegExp, ...days: readonly string[]): boolean =>
  heldOn(v, ...days).length > 0 ||
  v.timeline.some(
    (it) =>
      !it.speech &&
      held(it) &&
      words.test(wordsOf(it)) &&
      days.some((day) => (it.time.edtf ?? "").includes(day) || it.time.told.some(({ edtf }) => edtf.includes(day))),
  );
/** Announced for this day, as a round or as an event, and no round held on it. */
const fellThrough = (v: ProcessView, day: string): boolean =>
  heldOn(v, day).length === 0 &&
  (plannedFor(v, day) ||
    v.timeline.some(
      (it) =>
        (!held(it) && (it.time.edtf ?? "").includes(day)) ||
        it.time.told.some(({ edtf, standing }) => edtf.includes(day) && !held({ standing })),
    ));

const first = (v: ProcessView) => onlyOn(v, "1999-02-06", "1999-02-23");
const second = (v: ProcessView) => onlyOn(v, "1999-03-15", "1999-03-18");
const atFirst = (v: ProcessView, words: RegExp): boolean =>
  sat(first(v), named(words)) ||
  v.roles.some(({ actor, role, rounds }) => named(words)(actor) && /mediat|facilitat/.test(role) && rounds.includes(1));

export const RAMBOUILLET_CHECKS: readonly Check[] = [
  round(1, "Holbrooke and Milosevic talked in October 1998, from the 5th to the 12th", (v) =>
    met(v, /two men|Holbrooke/, "1998-10-05", "1998-10-12"),
  ),
  round(1, "a session was planned for 20 January 1999 in Pristina and not held", (v) => fellThrough(v, "1999-01-20")),
  round(2, "talks opened on 6 February 1999: one round, at Rambouillet", (v) => inPlace(onlyOn(v, "1999-02-06"), /rambouillet/i)),
  round(1, "the talks of Rambouillet are round 1", (v) => numbered(v, 1, "1999-02-06", "1999-02-23")),
  round(1, "they lasted until 23 February", (v) => {
    const it = first(v);
    return it !== null && daysOf(it).includes("1999-02-23");
  }),
  round(2, "the Serbs and the Kosovo Albanians sat at Rambouillet", (v) => bothSat(first(v))),
  round(1, "Hill, Petritsch and Mayorsky mediated at Rambouillet", (v) =>
    [/\bHill\b|christopher-hill/, /Petritsch/i, /Ma[yjï]orsk|ma[yji]orsk/].every((words) => atFirst(v, words)),
  ),
  round(1, "the second round was planned for 15 March 1999", (v) => plannedFor(v, "1999-03-15")),
  round(
    2,
    "round 2 is one, opened on 15 March 1999, in Paris",
    (v) => numbered(v, 2, "1999-03-15") && inPlace(onlyRound(v, 2), /paris|kl[eé]ber/i),
  ),
  round(1, "the Serbs and the Kosovo Albanians sat in Paris", (v) => bothSat(second(v))),
  round(1, "Chernomyrdin saw Milosevic in Belgrade on 22 April 1999", (v) =>
    met(v, /entretenus|entretien|rencontr|huit heures/i, "1999-04-22"),
  ),
  round(1, "Ahtisaari and Chernomyrdin were in Belgrade on 2 and 3 June 1999", (v) =>
    met(v, /visiteurs|entretien|remis|brought the peace plan/i, "1999-06-02", "1999-06-03"),
  ),
  round(1, "the generals were to meet on 4 June 1999, and did not", (v) => fellThrough(v, "1999-06-04")),
  round(2, "military talks opened on 5 June 1999, at Blace, and went on at Kumanovo", (v) =>
    heldOn(v, "1999-06-05").some((it) => anyPlace(it, /blace|kumanovo/i)),
  ),
  round(1, "the military talks went on at Kumanovo on 8 or 9 June 1999", (v) =>
    heldOn(v, "1999-06-08", "1999-06-09").some((it) => anyPlace(it, /kumanovo/i)),
  ),
  round(1, "Jackson and Marjanovic, or NATO and Yugoslavia, sat at the military talks", (v) =>
    heldOn(v, "1999-06-05", "1999-06-06", "1999-06-08", "1999-06-09").some(
      (it) =>
        sat(it, named(/(Mike|Michael) Jackson|m[a-z]+-jackson|\bNATO\b|\bOTAN\b|org:nato/i)) &&
        sat(it, (actor) => isSerb(actor) || named(/Marjanovi[cć]/i)(actor)),
    ),
  ),

  merge(2, "twelve reports or more belong to it", ({ sources }) => sources.length >= 12),
  merge(2, "the copy of 7 February 1999 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1999-02-07" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 24 February 1999 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Hashim Thaçi and Hashim Thaci are one", (v) => bearsBoth(v, /Thaçi/, /Thaci/)),
  merge(1, "Viktor Tchernomyrdine and Viktor Chernomyrdin are one", (v) => bearsBoth(v, /Tchernomyrdine/, /\bChernomyrdin\b/)),
  merge(1, "Boris Maïorski or Majorski and Boris Mayorsky are one", (v) => bearsBoth(v, /Ma[ïj]orski/, /Mayorsky/)),
  merge(1, "Milan Milutinović and Milan Milutinovic are one", (v) => bearsBoth(v, /Milutinović/, /Milutinovic/)),
  merge(1, "Adem Demaçi, Demaci and Demaqi are one, or two of them", (v) => bearsBoth(v, /Demaçi/, /Demaci|Demaqi/)),
  merge(1, "Mike and Michael Jackson are one", (v) => bearsBoth(v, /Mike Jackson/, /Michael Jackson/)),
  merge(1, "the KLA and the UÇK are one", (v) =>
    bearsBoth(v, /\bKLA\b|Kosovo Liberation Army/, /UÇK|\bUCK\b|Armée de libération du Kosovo/),
  ),
  merge(1, "the signing of 18 March 1999 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /sign|agreement/, /sign|put its name/i, "1999-03-18").filter(held);
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "45 were killed at Račak, or 15", (v) => contests(v, ["figure"], /^~?45\b/, /^~?15\b/)),
  contradiction(1, "the KLA fired first at Račak, or did not", (v) => disputed(v, /ouvert le feu|tiré la première/i)),
  contradiction(2, "the delegations met face to face on 14 February 1999, or did not", (v) =>
    disputed(v, /face to face|no such meeting|did not sit down|talked to each other/i),
  ),
  contradiction(1, "2,000 demonstrated at Rambouillet, or 600", (v) => contests(v, ["figure"], /^~?2000\b/, /^~?600\b/)),
  contradiction(1, "Milosevic accepted an international force in April 1999, or did not", (v) =>
    disputed(v, /force internationale|soldats étrangers|non armée/i),
  ),
  contradiction(1, "the military talks broke down on 7 June 1999, or were adjourned", (v) =>
    disputed(v, /had broken down|broke down before dawn|been adjourned|suspended the talks|walking out|pullout talks collapse/i),
  ),
  contradiction(1, "462 Yugoslav soldiers were killed, or 5,000", (v) => contests(v, ["figure"], /^~?462\b/, /^~?5000\b/)),

  question(2, "who would lead the verifiers was open in October 1998, and is settled", (v) =>
    asked(v, /lead the mission/i, /settled/, "1998-10-13"),
  ),
  question(1, "whether the KLA would come to Rambouillet was open, and is settled", (v) =>
    asked(v, /Kosovo Liberation Army will send|send delegates/i, /settled/, "1999-01-30"),
  ),
  question(1, "whether Milosevic would come was open, and is settled", (v) =>
    asked(v, /travel to France|in person/i, /settled/, "1999-01-30"),
  ),
  question(2, "where the talks of March would be was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        /^1999-02-2[34]/.test(q.askedSince ?? "") &&
        q.state === "settled" &&
        (q.issue === "venue" || /where the talks will be held/i.test(wordsOf(q))),
    ),
  ),
  question(2, "whether the Albanians would sign was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        /^1999-02-2[34]/.test(q.askedSince ?? "") &&
        q.state === "settled" &&
        (q.issue === "signing" || /will do so|open question/i.test(wordsOf(q))),
    ),
  ),
  question(2, "when the generals would meet again was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("1999-06-07") &&
        q.state === "settled" &&
        (q.issue === "talks-date" || /generals would meet|meet again/i.test(wordsOf(q))),
    ),
  ),
  question(1, "who will head the administration of the United Nations is open", (v) =>
    asked(v, /administration de l'ONU/i, /open/, "1999-06-10"),
  ),

  figure(2, "28,000 peacekeepers, 38,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 28_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 38_000 && relation === "corrected"),
    ),
  ),
  figure(1, "about 2,000 killed since March 1998", (v) => seriesOf(v, /kill|dea|fatal/, 2000).length > 0),
  figure(1, "250,000 displaced inside Kosovo in October 1998, 230,000 in March 1999", (v) =>
    [250_000, 230_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "600,000 refugees in April 1999, 850,000 in June", (v) =>
    [600_000, 850_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(1, "the Serbs and the Kosovo Albanians are parties", (v) => inPart(v, /party/, isSerb) && inPart(v, /party/, isAlbanian)),
  view(1, "Védrine and Cook, or France and Britain, chair", (v) =>
    [/V[eé]drine|state:FRA/i, /Cook|state:GBR/i].every((words) => inPart(v, /chair|host|mediat|facilitat|sponsor/, named(words))),
  ),
  view(1, "Christopher Hill mediates", (v) => inPart(v, /mediat|facilitat|envoy/, named(/\bHill\b|christopher-hill/))),
  view(1, "Ratko Markovic heads the delegation of Belgrade", (v) =>
    inPart(v, /delegation-head|negotiator/, named(/Ratko Markovi[cć]|ratko-markovic/)),
  ),
  view(1, "Hashim Thaçi heads the delegation of the Kosovo Albanians", (v) =>
    inPart(v, /delegation-head|negotiator/, named(/Tha[çc]i|thaci/)),
  ),
  view(1, "the Albanians demand a referendum", (v) => agendaOf(v, /demand|objective/, /r[eé]f[eé]rendum/i).length > 0),
  view(
    1,
    "Belgrade refuses foreign troops",
    (v) =>
      agendaOf(v, /refusal/, /foreign military|let them in|foreign troops|soldats de l'OTAN/i).length > 0 ||
      eventsOf(v, /refus|reject/, /foreign military|let them in|foreign troops|soldats de l'OTAN/i, null).length > 0,
  ),
  view(2, "the Kosovo Albanians signed on 18 March 1999", (v) =>
    eventsOf(v, /sign|agreement/, /sign|put its name/i, "1999-03-18").some(held),
  ),
  view(
    1,
    "the co-chairmen suspended the talks on 19 March 1999",
    (v) =>
      v.status.values.some(({ value, support }) => value === "suspended" && /suspended/.test(wordsOf({ support }))) ||
      eventsOf(v, /./, /talks in Paris were suspended|suspen/i, "1999-03-19").some(held),
  ),
  view(2, "the military agreement was signed on 9 June 1999", (v) =>
    eventsOf(v, /sign|agreement/, /sign/i, "1999-06-09").some(held),
  ),

  trap("a session was held on 20 January 1999", (v) => heldOn(v, "1999-01-20").length > 0),
  trap("the generals met on 4 June 1999", (v) =>
    v.rounds.some(
      (it) => held(it) && it.dates.values.some(({ value, standing }) => value.startsWith("1999-06-04") && held({ standing })),
    ),
  ),
  trap("the meetings of the Contact Group in London or of the G8 in Bonn are rounds", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/1999-01-29/.test(daysOf(it)) ||
          anyPlace(it, /london|londres/i) ||
          (/1999-06-0[78]/.test(daysOf(it)) && anyPlace(it, /bonn/i))),
    ),
  ),
  trap("the meeting of the Contact Group in Paris on 14 February 1999 is a round", (v) =>
    heldOn(v, "1999-02-14").some((it) => anyPlace(it, /paris/i)),
  ),
  trap("talks were held at Wye River, in New York, Lomé, Washington or Dayton", (v) =>
    v.rounds.some((it) => held(it) && anyPlace(it, /\bwye|maryland|new[- ]york|\blom[eé]\b|washington|dayton/i)),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number)),
  ),
  trap("the corrected size of the force contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?38000\b/.test(value) && !superseded),
    ),
  ),
  trap("the force planned at Rambouillet contradicts KFOR", (v) => contests(v, ["figure"], /^~?28000\b/, /^~?50000\b/)),
  trap("those displaced inside Kosovo contradict those who fled abroad, or those displaced since February", (v) =>
    [
      [/230000|250000/, /600000|850000|860000/],
      [/^~?20000\b/, /230000/],
      [/^~?50000\b/, /250000/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "the soldiers killed contradict the policemen killed, or the dead of Račak those of the war",
    (v) => contests(v, ["figure"], /^~?462\b/, /^~?114\b/) || contests(v, ["figure"], /^~?(45|15)\b/, /^~?2000\b/),
  ),
  trap("the generals' Jackson and the preacher Jesse Jackson are one", (v) =>
    bearsBoth(v, /Jesse Jackson/, /(Mike|Michael|General|général) .*Jackson|(Mike|Michael) Jackson/),
  ),
  trap(
    "Zivadin and Vladislav Jovanovic, Ratko and Mirjana Markovic, or Milosevic and Milutinovic are one",
    (v) => bearsBoth(v, /Zivadin/, /Vladislav/) || bearsBoth(v, /Ratko/, /Mirjana/) || bearsBoth(v, /Milo[sš]evi/, /Milutinovi/),
  ),
  trap("the Serbs signed in Paris on 18 March 1999", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        standing === "happened" &&
        /1999-03-18/.test(time.edtf ?? "") &&
        participants.some(({ actor, as }) => as === "actor" && isSerb(actor)),
    ),
  ),
  trap("Milosevic or Demaci sat at Rambouillet or in Paris", (v) =>
    heldOn(v, "1999-02-06", "1999-02-23", "1999-03-15", "1999-03-18").some((it) =>
      it.participants.some(({ actor }) => /Milo[sš]evi[cć]|Dema[cçq]i/i.test(actor.name)),
    ),
  ),
  trap("the copy counts as a second origin for the number of demonstrators", (v) =>
    v.contested.some(
      ({ values }) =>
        values.some(({ value }) => /^~?600\b/.test(value)) &&
        values.some(({ value, support }) => /^~?2000\b/.test(value) && support.origins > 1),
    ),
  ),
];
