/** What the fourteen reports of `hanoi/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  inPart,
  notHeldBut,
  onlyOn,
  placed,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:us-north-korea");

type Actor = { readonly id: string; readonly name: string };
const isNorth = ({ id, name }: Actor): boolean =>
  id === "state:PRK" ||
  /north korea|cor[ée]e du nord|nord-cor|pyongyang|^the north$|^le nord$|kim jong|kim yong|kim hyok|kim myong|choe son|ri yong/i.test(
    name,
  );
const isAmerica = ({ id, name }: Actor): boolean =>
  id === "state:USA" || /united states|[ée]tats-unis|americ|am[ée]ric|washington|trump|pompeo|biegun/i.test(name);
const isSouth = ({ id, name }: Actor): boolean =>
  id === "state:KOR" || /south korea|cor[ée]e du sud|sud-cor|^s[ée]oul$|moon jae|lee do-hoon|kang kyung/i.test(name);

const bothSat = (it: Round | null): boolean => sat(it, isNorth) && sat(it, isAmerica);
/** True where a meeting is told of one of these days, as a round or as an event, in such words or at such a place. */
const met = (v: ProcessView, words: RegExp, ...days: readonly string[]): boolean =>
  heldOn(v, ...days).some((it) => placed(it, words) || words.test(wordsOf(it))) ||
  v.timeline.some(
    (event) =>
      held(event) &&
      !event.speech &&
      days.some((day) => (event.time.edtf ?? "").includes(day)) &&
      (words.test(wordsOf(event)) || words.test(event.place.value ?? "") || words.test(event.place.name ?? "")),
  );
/** True where what was to be on this day is told not to have been, as a round or as an event. */
const missed = (v: ProcessView, day: string, words: RegExp): boolean =>
  notHeldBut(v, day) ||
  v.timeline.some(
    (event) =>
      (event.time.edtf ?? "").includes(day) &&
      words.test(wordsOf(event)) &&
      (!held(event) || event.kinds.some((kind) => /postpon|cancel|suspen|call/.test(kind))),
  );
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && (words.test(wordsOf(item)) || item.contents.some((it) => words.test(it))));
const asked = ({ questions }: ProcessView, about: RegExp, state: RegExp, since: RegExp): boolean =>
  questions.some(
    (q) =>
      (about.test(wordsOf(q)) || q.contents.some((it) => about.test(it)) || about.test(q.issue)) &&
      state.test(q.state) &&
      since.test(q.askedSince ?? ""),
  );

const singapore = (v: ProcessView) => onlyOn(v, "2018-06-12");
const january = (v: ProcessView) => onlyOn(v, "2019-01-19", "2019-01-20", "2019-01-21");
const hanoi = (v: ProcessView) => onlyOn(v, "2019-02-27", "2019-02-28");
const panmunjom = (v: ProcessView) => onlyOn(v, "2019-06-30");
const october = (v: ProcessView) => onlyOn(v, "2019-10-05");
const HOSTS = /host|mediat|facilitat|chair/;

export const HANOI_CHECKS: readonly Check[] = [
  round(2, "the summit of 12 June 2018 is one round, in Singapore", (v) => placed(singapore(v), /singap|sentosa|capella/i)),
  round(1, "the United States and North Korea sat there", (v) => bothSat(singapore(v))),
  round(2, "the talks of 6 and 7 July 2018 were held, in Pyongyang", (v) =>
    met(v, /pyongyang|north korean capital/i, "2018-07-06", "2018-07-07"),
  ),
  round(1, "Pompeo saw Kim Jong-un in Pyongyang on 7 October 2018", (v) => met(v, /pyongyang/i, "2018-10-07")),
  round(1, "a meeting was planned for 8 November 2018 in New York, and not held", (v) =>
    missed(v, "2018-11-08", /New York|postponed|put off/i),
  ),
  round(2, "the talks of 19 to 21 January 2019 are one round, near Stockholm", (v) =>
    placed(january(v), /stockholm|sweden|su[èe]de|SWE/i),
  ),
  round(1, "Biegun, Choe Son-hui (or their sides) and Lee Do-hoon took part in January", (v) => {
    const it = january(v);
    return bothSat(it) && sat(it, isSouth);
  }),
  round(2, "the summit of 27 and 28 February 2019 is one round, in Hanoi", (v) => placed(hanoi(v), /hano[iï]|metropole/i)),
  round(1, "it is the second, and both sides sat there", (v) => {
    const it = hanoi(v);
    return bothSat(it) && (it?.number === 2 || it?.number === null);
  }),
  round(2, "the meeting of 30 June 2019 is one round, in Panmunjom", (v) => placed(panmunjom(v), /panmun|freedom/i)),
  round(1, "the United States and North Korea sat there on 30 June 2019", (v) => bothSat(panmunjom(v))),
  round(2, "the talks of 5 October 2019 are one round, in or near Stockholm", (v) =>
    placed(october(v), /stockholm|liding|sweden|su[èe]de|SWE/i),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 28 February 2019 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2019-02-28" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 1 July 2019 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Kim Jong Un and Kim Jong-un are one", (v) => bearsBoth(v, /Kim Jong Un/, /Kim Jong-un/)),
  merge(1, "Kim Yong Chol and Kim Yong-chol are one", (v) => bearsBoth(v, /Kim Yong Chol/, /Kim Yong-chol/)),
  merge(1, "Kim Myong Gil and Kim Myong-gil are one", (v) => bearsBoth(v, /Kim Myong Gil/, /Kim Myong-gil/)),
  merge(1, "Choe Son Hui and Choe Son-hui are one", (v) => bearsBoth(v, /Choe Son Hui/, /Choe Son-hui/)),
  merge(1, "Ri Yong Ho and Ri Yong-ho are one", (v) => bearsBoth(v, /Ri Yong Ho/, /Ri Yong-ho/)),

  contradiction(2, "the North asked in Hanoi for all sanctions to be lifted, or for some", (v) =>
    disputed(
      v,
      /lifted entirely|levée totale|levée partielle|toutes les sanctions|d'une partie d'entre elles|essentiel, à tout/i,
    ),
  ),
  contradiction(1, "5,000 protested in Seoul, or 1,200", (v) => contests(v, ["figure"], /5000/, /1200/)),
  contradiction(
    1,
    "the remains of 200 soldiers had been sent back in June 2018, or none",
    (v) => disputed(v, /sent back|having received/i) || contests(v, ["figure"], /^~?200\b/, /^~?0\b/),
  ),
  contradiction(1, "Trump promised a declaration to end the war, or did not", (v) =>
    disputed(v, /avait promise|telle promesse|fin de la guerre/i),
  ),
  contradiction(1, "Kim Hyok Chol was executed, or was not", (v) => disputed(v, /executed|alive/i)),
  contradiction(1, "the Americans came to Stockholm empty-handed, or did not", (v) =>
    disputed(v, /mains vides|empty-handed|idées créatives/i),
  ),
  contradiction(1, "the missile of October 2019 came from a submarine, or from a platform", (v) =>
    disputed(v, /submarine|sous-marin|platform/i),
  ),

  question(1, "whether the summit would be held after all was open on 24 May 2018, and is settled", (v) =>
    asked(v, /autre date|talks-date|rencontre pourra|échéance/i, /settled/, /^2018-05-24/),
  ),
  question(1, "when Pompeo would go to Pyongyang was open in August 2018", (v) =>
    asked(v, /Quand|avenir proche|ira à Pyongyang|talks-date/i, /./, /^2018-08-24/),
  ),
  question(2, "when and where the second summit would be was open, and is settled", (v) =>
    asked(v, /date nor a venue|a venue|venue|talks-date|Le lieu|choisi/i, /settled/, /^(2018-11-07|2019-01-22)/),
  ),
  question(2, "when the negotiators would meet again after Hanoi was open, and is settled", (v) =>
    asked(v, /talks-date|venue|meet again|reprendront/i, /settled/, /^2019-0(2-28|3-01)/),
  ),
  question(2, "who would head the North's delegation was open after Panmunjom, and is settled", (v) =>
    asked(v, /head the North|North Korean delegation/i, /settled/, /^2019-0(6-30|7-01)/),
  ),
  question(1, "whether Kim will go to the White House is open", (v) =>
    asked(v, /Kim will go|White House/i, /open/, /^2019-0(6-30|7-01)/),
  ),
  question(1, "when the two will next meet is open in October 2019", (v) =>
    asked(v, /talks-date|venue|next meet|viendra/i, /open/, /^2019-10-0[56]/),
  ),

  figure(2, "28,500 troops, 38,500 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 28_500 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 38_500 && relation === "corrected"),
    ),
  ),
  figure(1, "55 boxes of remains", (v) => seriesOf(v, /./, 55).length > 0),
  figure(
    1,
    "two soldiers identified, then six, then 35",
    (v) => seriesOf(v, /./, 2, 6).length > 0 || seriesOf(v, /./, 6, 35).length > 0 || seriesOf(v, /./, 2, 35).length > 0,
  ),
  figure(1, "7,700 American soldiers are missing", (v) => seriesOf(v, /./, 7_700).length > 0),

  view(1, "the United States and North Korea are parties", (v) => inPart(v, /party/, isAmerica) && inPart(v, /party/, isNorth)),
  view(1, "Sweden hosts or mediates", (v) =>
    inPart(v, HOSTS, ({ id, name }) => id === "state:SWE" || /sweden|su[èe]de|linde|wallstr|h[aä]rstedt/i.test(name)),
  ),
  view(1, "Singapore and Vietnam host", (v) =>
    [/state:SGP|singap|lee hsien/i, /state:VNM|vi[eê]t ?nam/i].every((words) => {
      const is = ({ id, name }: Actor) => words.test(id) || words.test(name);
      return inPart(v, HOSTS, is) || v.rounds.some(({ host }) => host.values.some(({ value, name }) => is({ id: value, name })));
    }),
  ),
  view(
    1,
    "Biegun is the envoy of the United States, Kim Myong-gil heads the North's delegation",
    (v) =>
      inPart(v, /delegation-head|negotiator|envoy|representative/, ({ name }) => /Biegun/.test(name)) &&
      inPart(v, /delegation-head|negotiator|envoy|representative/, ({ name }) => /Kim Myong/.test(name)),
  ),
  view(1, "the North demands that sanctions be lifted", (v) => agendaOf(v, /demand|objective/, /sanctions/i).length > 0),
  view(
    1,
    "the United States demands that the North give up its nuclear weapons",
    (v) => agendaOf(v, /demand|objective/, /nucl[ée]ar|denucl|dénucl/i).length > 0,
  ),
  view(
    1,
    "Kim promised to work for denuclearisation in Singapore",
    (v) => agendaOf(v, /commitment/, /dénucléarisation|denuclear/i).length > 0,
  ),
  view(1, "a declaration was signed on 12 June 2018", (v) =>
    eventsOf(v, /agreement|signing|signature|declar|statement/, /sign|déclaration|declaration/i, "2018-06-12").some(held),
  ),

  trap("Pompeo's trip of August 2018 took place", (v) => v.rounds.some((it) => held(it) && /2018-(08|09)/.test(daysOf(it)))),
  trap(
    "talks were held in New York on 8 November 2018",
    (v) => heldOn(v, "2018-11-08").length > 0 || v.rounds.some((it) => held(it) && placed(it, /new-york|new york/i)),
  ),
  trap(
    "the summits of the two Koreas are rounds of these talks",
    (v) => heldOn(v, "2018-04-27", "2018-09-18", "2018-09-19", "2018-09-20").length > 0,
  ),
  trap("talks began in July 2019", (v) => v.rounds.some((it) => held(it) && /2019-0[78]/.test(daysOf(it)))),
  trap("the Six-Party Talks are a round, or China or Japan sat in one", (v) =>
    v.rounds.some(
      (it) => held(it) && (/200[3-9]/.test(daysOf(it)) || sat(it, ({ id }) => id === "state:CHN" || id === "state:JPN")),
    ),
  ),
  trap("the talks with the Taliban in Doha are a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && (placed(it, /doha|QAT/) || sat(it, ({ id, name }) => /taliban/i.test(id) || /taliban|khalilzad/i.test(name))),
    ),
  ),
  trap(
    "a meeting of 10 May or 24 May 2018, or a second one in Singapore, was held",
    (v) =>
      heldOn(v, "2018-05-10", "2018-05-24").length > 0 || v.rounds.filter((it) => held(it) && placed(it, /singap/i)).length > 1,
  ),
  trap("the soldiers in South Korea contradict those in Japan", (v) => contests(v, ["figure"], /28500/, /50000/)),
  trap("all missing soldiers contradict those missing in the North", (v) => contests(v, ["figure"], /7700/, /5300/)),
  trap("the corrected number of troops contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /38500/.test(value) && !superseded),
    ),
  ),
  trap(
    "the boxes of remains contradict the soldiers identified, or these each other",
    (v) =>
      contests(v, ["figure"], /^~?55\b/, /^~?(2|6|35)\b/) ||
      contests(v, ["figure"], /^~?2\b/, /^~?35\b/) ||
      contests(v, ["figure"], /^~?6\b/, /^~?35\b/) ||
      contests(v, ["figure"], /^~?2\b/, /^~?6\b/),
  ),
  trap("two of the Kims are one", (v) =>
    [/Kim Yong/, /Kim Hyok/, /Kim Myong/, /Kim Jong/].some((one, index, all) =>
      all.slice(index + 1).some((other) => bearsBoth(v, one, other)),
    ),
  ),
  trap("Moon or South Korea sat at the table in Singapore, Hanoi or Panmunjom", (v) =>
    heldOn(v, "2018-06-12", "2019-02-27", "2019-02-28", "2019-06-30").some(({ participants }) =>
      participants.some(({ actor }) => isSouth(actor)),
    ),
  ),
  trap("something was signed in Hanoi", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /^(agreement|signing|signature)/.test(kind)) &&
        standing === "happened" &&
        /2019-02-2[78]/.test(time.edtf ?? ""),
    ),
  ),
  trap("the two met again after 5 October 2019", (v) =>
    v.rounds.some((it) => held(it) && /2019-10-(0[7-9]|[123]\d)|2019-1[12]|2020/.test(daysOf(it))),
  ),
];
