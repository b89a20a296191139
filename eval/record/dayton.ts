/** What the fourteen reports of `dayton/` come to: written down before the record of them was looked at. */
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
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/dayton|bosni|yougoslav|yugoslav|balkan/i);

type Actor = { readonly id: string; readonly name: string };
const named =
  (words: RegExp) =>
  ({ id, name }: Actor): boolean =>
    words.test(id) || words.test(name);
const isBosnian = (it: Actor): boolean =>
  named(/\bBIH\b|bosni|Izetbegovi|[SŠ]a[cć]irbey|Silajd|\bGani[cć]/i)(it) && !named(/serb|Kraji[sš]nik|Karad|Mladi/i)(it);
const isCroat = named(/\bHRV\b|croat|\bGrani[cć]|Tu(dj|đ)man/i);
const isSerb = named(/\b(SRB|YUG|SCG|FRY)\b|serb|yougoslav|yugoslav|Milo[sš]evi|Milutinovi/i);
const isHolbrooke = named(/state:USA|holbrooke|christopher|united states|[ée]tats-unis/i);
const isBildt = named(/bildt|org:eu\b|european union|union europ/i);

const around = (it: Round | null): readonly Actor[] =>
  [...(it?.participants ?? []), ...(it?.observers ?? [])].map(({ actor }) => actor);
const threeSat = (it: Round | null): boolean => [isBosnian, isCroat, isSerb].every((is) => around(it).some(is));
const inPlace = (it: Round | null, words: RegExp): boolean =>
  it !== null && (words.test(it.place.value ?? "") || words.test(it.place.name ?? ""));
const anyPlace = (it: Round, words: RegExp): boolean =>
  it.place.values.some(({ value, name }) => words.test(value) || words.test(name));
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && (words.test(wordsOf(item)) || item.contents.some((it) => words.test(it))));
/** A question told in such words, in this state, first asked on a day that begins so. */
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp, since = "", issue = /(?!)/): boolean =>
  questions.some(
    (q) =>
      (issue.test(q.issue) || words.test(wordsOf(q)) || q.contents.some((it) => words.test(it))) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );

const DAYTON = /dayton|wright|ohio/i;
const WEEKS = Array.from({ length: 21 }, (_, day) => `1995-11-${String(day + 1).padStart(2, "0")}`);
const geneva = (v: ProcessView) => onlyOn(v, "1995-09-08");
const newYork = (v: ProcessView) => onlyOn(v, "1995-09-26");
const dayton = (v: ProcessView): Round | null => {
  const [only, ...others] = heldOn(v, ...WEEKS).filter((it) => anyPlace(it, DAYTON));
  return only && others.length === 0 ? only : null;
};
const rome = (v: ProcessView) => onlyOn(v, "1996-02-17", "1996-02-18");

export const DAYTON_CHECKS: readonly Check[] = [
  round(2, "the meeting of 8 September 1995 is one, in Geneva", (v) => inPlace(geneva(v), /gen[eè]v/i)),
  round(1, "Bosnia, Croatia and Yugoslavia sat in Geneva", (v) => threeSat(geneva(v))),
  round(2, "the meeting of 26 September 1995 is one, in New York", (v) => inPlace(newYork(v), /new[- ]york/i)),
  round(1, "that of New York is the second round", (v) => newYork(v)?.number === 2),
  round(2, "talks were planned for 25 October 1995 and not held", (v) => notHeldBut(v, "1995-10-25")),
  round(1, "talks were planned for 31 October 1995 and not held", (v) => notHeldBut(v, "1995-10-31")),
  round(2, "the talks of Dayton are one round, in Dayton", (v) => dayton(v) !== null && inPlace(dayton(v), DAYTON)),
  round(1, "they opened on 1 November and went on to the 21st", (v) => {
    const it = dayton(v);
    return it !== null && daysOf(it).includes("1995-11-01") && /1995-11-21|P21D/.test(daysOf(it));
  }),
  round(1, "the three sides sat in Dayton", (v) => threeSat(dayton(v))),
  round(2, "the meeting of 17 and 18 February 1996 is one, in Rome", (v) => inPlace(rome(v), /rome|roma/i)),
  round(1, "the three sides sat in Rome", (v) => threeSat(rome(v))),
  round(1, "there was a meeting in Geneva on 18 March 1996, which is not that of 1995", (v) =>
    heldOn(v, "1996-03-18").some((it) => anyPlace(it, /gen[eè]v/i) && !daysOf(it).includes("1995")),
  ),
  round(1, "the meeting of 23 March 1996 is one, in Moscow", (v) => inPlace(onlyOn(v, "1996-03-23"), /mosc|moskva/i)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 2 November 1995 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1995-11-02" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 13 October 1995 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Slobodan Milosevic and Slobodan Milošević are one", (v) => bearsBoth(v, /Milosevic/, /Milošević/)),
  merge(1, "Muhamed, or Šaćirbey, and Mohamed Sacirbey are one", (v) =>
    bearsBoth(v, /Mohamed Sacirbey/, /Muhamed (Sacirbey|Šaćirbey)/),
  ),
  merge(1, "the initialling of 21 November 1995 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /paraph/i, "1995-11-21").filter((it) => held(it) && !it.speech);
    return told.length > 0 && told.length <= 2;
  }),
  merge(1, "the signing of 14 December 1995 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /sign/i, "1995-12-14").filter((it) => held(it) && !it.speech);
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "ten were killed at Zivinice, or six", (v) => contests(v, ["figure"], /^~?10\b/, /^~?6\b/)),
  contradiction(2, "250 heavy weapons were pulled back, or 180", (v) => contests(v, ["figure"], /^~?250\b/, /^~?180\b/)),
  contradiction(1, "20,000 demonstrated in Ilidža, or 6,000", (v) => contests(v, ["figure"], /^~?20000\b/, /^~?6000\b/)),
  contradiction(1, "30,000 left the suburbs of Sarajevo, or 9,000", (v) => contests(v, ["figure"], /^~?30000\b/, /^~?9000\b/)),
  contradiction(1, "the Bosnian army attacked after the truce, or did not fire first", (v) =>
    disputed(v, /fired first|attacked Serb lines/i),
  ),
  contradiction(1, "NATO hit a hospital near Doboj, or did not", (v) => disputed(v, /hospital|11 patients/i)),
  contradiction(1, "Krajišnik approved the maps, or did not", (v) => disputed(v, /approuvé/i)),

  question(2, "when and where the ministers would meet after 8 September was open, and is settled", (v) =>
    asked(v, /prochaine réunion/i, /settled/, "1995-09-08", /talks-date|venue/),
  ),
  question(1, "where in the United States was open on 6 October, and is settled", (v) =>
    asked(v, /\bsite\b/i, /settled/, "1995-10-06", /venue/),
  ),
  question(1, "whether Yeltsin would come to Paris was open, and is settled", (v) =>
    asked(v, /ira à Paris/i, /settled/, "1995-10-27"),
  ),
  question(2, "when it would be signed was open on 21 November, and is settled", (v) =>
    asked(v, /date de la signature/i, /settled/, "1995-11-21", /signing/),
  ),
  question(1, "who will administer Brčko is open", (v) => asked(v, /administrera|Brcko/i, /open/, "1995-11-21")),
  question(1, "whether Karadžić and Mladić will be handed over is open", (v) => asked(v, /seront livrés/i, /open/, "1995-1")),
  question(1, "whether elections will be held by 14 September 1996 is open", (v) =>
    asked(v, /elections will be held|élections auront lieu/i, /open/, "1996-02-18"),
  ),

  figure(2, "40,000 fled the northwest, 14,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 40_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 14_000 && relation === "corrected"),
    ),
  ),
  figure(1, "340 prisoners still held in February 1996, 219 in March", (v) => seriesOf(v, /./, 340, 219).length > 0),
  figure(1, "37 killed at Markale in August 1995", (v) => seriesOf(v, /kill|dea/i, 37).length > 0),
  figure(1, "a NATO force of 60,000", (v) => seriesOf(v, /./, 60_000).length > 0),

  view(1, "Bosnia, Croatia and Serbia or Yugoslavia are parties", (v) =>
    [isBosnian, isCroat, isSerb].every((is) => inPart(v, /party/, is)),
  ),
  view(1, "Holbrooke, or the United States, mediates or chairs", (v) =>
    inPart(v, /mediat|facilitat|chair|host|envoy/, isHolbrooke),
  ),
  view(1, "Carl Bildt, or the European Union, mediates", (v) => inPart(v, /mediat|facilitat|chair|envoy/, isBildt)),
  view(1, "Belgrade demands that the sanctions be lifted", (v) => agendaOf(v, /demand|objective/, /sanctions/i).length > 0),
  view(
    1,
    "Milošević promised that contacts with IFOR would be resumed",
    (v) => agendaOf(v, /commitment/, /resume contacts|IFOR/).length > 0,
  ),
  view(
    1,
    "Krajišnik refused to attend the ceremony of Dayton",
    (v) =>
      agendaOf(v, /refusal/, /assister à la cérémonie|cérémonie/i).length > 0 ||
      eventsOf(v, /refus|boycott|absen/, /cérémonie/i, null).length > 0,
  ),
  view(1, "the peace agreement was signed on 14 December 1995", (v) =>
    eventsOf(v, /agreement|signing|signature|accord/, /sign/i, "1995-12-14").some(held),
  ),

  trap("talks were held on 25 October 1995", (v) => heldOn(v, "1995-10-25").length > 0),
  trap("the presidents met in Moscow, or opened Dayton, on 31 October 1995", (v) => heldOn(v, "1995-10-31").length > 0),
  trap("the truce took effect on 10 October 1995", (v) =>
    v.timeline.some(
      ({ kinds, standing, speech, time }) =>
        !speech &&
        kinds.some((kind) => /cease-?fire|truce/i.test(kind)) &&
        standing === "happened" &&
        (time.edtf ?? "") === "1995-10-10",
    ),
  ),
  trap("talks were held in Cleveland, Washington, Belgrade, London, Dublin or Grozny", (v) =>
    v.rounds.some((it) => held(it) && anyPlace(it, /cleveland|washington|belgrad|lond|dublin|grozn|hyde/i)),
  ),
  trap("the text signed in Erdut on 12 November is a round of these talks", (v) =>
    v.rounds.some((it) => held(it) && anyPlace(it, /erdut/i)),
  ),
  trap("the meeting of the Contact Group of 17 October is a round", (v) => heldOn(v, "1995-10-17").length > 0),
  trap(
    "the accord of Israel and the Palestinians of 28 September is one of these",
    (v) =>
      heldOn(v, "1995-09-28").length > 0 ||
      inPart(v, /party/, named(/israel|palestin|state:ISR|state:PSE/i)) ||
      v.rounds.some((it) => around(it).some(named(/israel|palestin|state:ISR|state:PSE/i))),
  ),
  trap("the corrected number of those who fled contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "14000" && !superseded),
    ),
  ),
  trap(
    "those killed at Markale in 1994 and 1995, or in Sarajevo and in all of the war, contradict each other",
    (v) => contests(v, ["figure"], /^~?37\b/, /^~?68\b/) || contests(v, ["figure"], /200000/, /10615/),
  ),
  trap("the whole force, its Americans and its French, or those who fled in all and this week, contradict each other", (v) =>
    [
      [/60000/, /20000/],
      [/60000/, /^~?10000/],
      [/20000/, /^~?10000/],
      [/2000000/, /40000|14000/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the copy of 2 November stands as an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1995-11-02" && sameOrigin.length === 0),
  ),
  trap("Karadžić or Mladić sat in one of these meetings", (v) =>
    v.rounds.some((it) => held(it) && around(it).some(named(/Karad[zž]i[cć]|Mladi[cć]/i))),
  ),
  trap(
    "Granić and Ganić, or Milutinović and Milošević, are one",
    (v) => bearsBoth(v, /Grani[cć]/, /\bGani[cć]/) || bearsBoth(v, /Milutinovi[cć]/, /Milo[sš]evi[cć]/),
  ),
  trap("Yeltsin sat in one of these meetings", (v) =>
    v.rounds.some((it) => held(it) && around(it).some(named(/eltsin|yeltsin/i))),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number)),
  ),
];
