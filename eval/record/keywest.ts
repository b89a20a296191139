/** What the fourteen reports of `keywest/` come to: written down before the record of them was looked at. */
import type { Round } from "../../src/record/index.ts";
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
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/minsk|karabakh|key.west|arm[eé]ni|azerba/i);

type Actor = { readonly id: string; readonly name: string };
const isKarabakh = is(/karabakh|gh?ou?ka[sz]+ian|ghukas/i);
const isArmenia = (actor: Actor): boolean =>
  !isKarabakh(actor) && (actor.id === "state:ARM" || /arm[eé]ni|kot?chary?i?an|oskan[iy]+an/i.test(actor.name));
const isAzerbaijan = (actor: Actor): boolean =>
  !isKarabakh(actor) &&
  (actor.id === "state:AZE" || /az[eé]rba|ali[ye]+v|mam+[ae]d[iy]+arov|(vilay.t) g(ou|u)li/i.test(actor.name));
const bothSat = (it: Round | null): boolean => sat(it, isArmenia) && sat(it, isAzerbaijan);

const SADARAK = /sadarak|nakh?ichevan|nakhitchevan/i;
const PARIS = /paris|[eé]lys[eé]e/i;
const GENEVA = /gen[eè]v/i;
const PRAGUE = /prag/i;
const MEDIATES = /mediat|facilitat|chair|host/;

export const KEYWEST_CHECKS: readonly Check[] = [
  round(2, "the presidents met on 11 October 1999, at Sadarak on the border", (v) => placed(onlyOn(v, "1999-10-11"), SADARAK)),
  round(1, "they had met in Geneva on 16 July and on 22 August 1999, two meetings", (v) => {
    const [july, august] = [onlyOn(v, "1999-07-16"), onlyOn(v, "1999-08-22")];
    return placed(july, GENEVA) && placed(august, GENEVA) && july?.id !== august?.id;
  }),
  round(2, "the talks of 18 November 1999 are one round, in Istanbul, of both sides", (v) => {
    const it = onlyOn(v, "1999-11-18");
    return placed(it, /istanbul|[cç]iragan/i) && bothSat(it);
  }),
  round(2, "the talks of 26 January 2001 are one round, in Paris", (v) => placed(onlyOn(v, "2001-01-26"), PARIS)),
  round(2, "the talks of 4 and 5 March 2001 are one round, in Paris", (v) =>
    placed(onlyOn(v, "2001-03-04", "2001-03-05"), PARIS),
  ),
  round(2, "the talks of 3 to 6 April 2001 are one round, in Key West", (v) =>
    placed(onlyOn(v, "2001-04-03", "2001-04-06"), /key.west|florid/i),
  ),
  round(1, "both sides were in Key West, and Powell or the United States", (v) => {
    const it = onlyOn(v, "2001-04-03", "2001-04-06");
    return (
      bothSat(it) &&
      (sat(it, is(/Powell|Cavanaugh|state:USA/)) ||
        /USA|United States|Powell/.test(`${it?.host.value ?? ""} ${it?.host.name ?? ""}`))
    );
  }),
  round(2, "a meeting was planned for 15 June 2001 in Geneva, and not held", (v) => missed(v, GENEVA, "2001-06-15")),
  round(2, "the presidents met on 14 August 2002, at Sadarak again", (v) => placed(onlyOn(v, "2002-08-14"), SADARAK)),
  round(1, "the ministers met on 16 April 2004, in Prague, for both sides", (v) => {
    const it = onlyOn(v, "2004-04-16");
    return placed(it, PRAGUE) && bothSat(it);
  }),
  round(1, "the ministers met on 12 May 2004, in Strasbourg", (v) => placed(onlyOn(v, "2004-05-12"), /strasb/i)),
  round(1, "the ministers met on 30 August 2004, in Prague", (v) => placed(onlyOn(v, "2004-08-30"), PRAGUE)),
  round(1, "the ministers met on 11 January 2005, in Prague", (v) => placed(onlyOn(v, "2005-01-11"), PRAGUE)),
  round(2, "the ministers were to meet on 2 March 2005 in Prague, and did not", (v) => missed(v, /Prague/, "2005-03-02")),
  round(
    1,
    "the presidents met in Warsaw on 15 May 2005 and in Kazan on 26 August",
    (v) => placed(onlyOn(v, "2005-05-15"), /warsaw|varsovie|warszawa/i) && placed(onlyOn(v, "2005-08-26"), /kazan/i),
  ),
  round(2, "the talks of 10 and 11 February 2006 are one round, at Rambouillet, of both sides", (v) => {
    const it = onlyOn(v, "2006-02-10", "2006-02-11");
    return placed(it, /rambouillet/i) && bothSat(it);
  }),
  round(1, "the presidents met in Bucharest on 4 June 2006, and again on the 5th", (v) => {
    const met = heldOn(v, "2006-06-04", "2006-06-05");
    return met.length > 0 && met.length <= 2 && met.every((it) => placed(it, /buc[hu]*arest|bucure/i));
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 4 April 2001 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2001-04-04" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 12 February 2006 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Robert Kocharian and Robert Kotcharian are one", (v) => bearsBoth(v, /Robert Kochar/, /Robert Kotchar/)),
  merge(1, "Heydar Aliyev and Gueïdar or Heydar Aliev are one", (v) =>
    bearsBoth(v, /Heydar Aliyev/, /(Gueïdar|Heïdar|Heydar) Aliev/),
  ),
  merge(1, "Elmar Mammadyarov and Elmar Mamediarov are one", (v) => bearsBoth(v, /Mammadyarov/, /Mamediarov/)),
  merge(1, "Vilayat Guliyev and Vilayet Gouliev are one", (v) => bearsBoth(v, /Vilayat Guliyev/, /Vilayet Gouliev/)),
  merge(1, "Yuri Merzlyakov and Iouri Merzliakov are one", (v) => bearsBoth(v, /Merzlyakov/, /Merzliakov/)),

  contradiction(2, "Aliyev agreed to give up Karabakh for a road, or did not", (v) =>
    disputed(v, /rattaché|avait accepté|donné un tel accord/i),
  ),
  contradiction(1, "the two spoke alone in Key West, or did not", (v) => disputed(v, /tête-à-tête|seul à seul|terrasse/i)),
  contradiction(1, "5,000 demonstrated in Baku, or 600", (v) => contests(v, ["figure"], /^~?5000\b/, /^~?600\b/)),
  contradiction(1, "principles were agreed in Paris and Key West, or were not", (v) => disputed(v, /principles/i)),
  contradiction(2, "Armenia agreed to a return of districts in stages, or did not", (v) =>
    disputed(v, /agreed to that order|withdrawal in stages|step-by-step/i),
  ),
  contradiction(1, "23 Azerbaijani soldiers were killed in 2005, or nine", (v) => contests(v, ["figure"], /^~?23\b/, /^~?9\b/)),
  contradiction(1, "Kocharian refused a document in Bucharest, or did not", (v) =>
    disputed(v, /refused a document|refused anything/i),
  ),

  question(1, "whether they would sign a document in Istanbul was open, and is settled", (v) =>
    asked(v, /sign a document/i, /settled/, "1999-10"),
  ),
  question(2, "where and when they meet after January 2001 was open, and is settled", (v) =>
    dateAsked(v, "2001-01", /se retrouveront/i, /settled/),
  ),
  question(1, "who replaces Perina was open, and is settled", (v) => asked(v, /replace/i, /settled/, "2004-04")),
  question(2, "whether they would meet in Astana was open, and is settled", (v) =>
    asked(v, /s'y rencontreront|se retrouver à Astana/i, /settled/, "2004-08"),
  ),
  question(1, "when the presidents meet next was open in January 2005, and is settled", (v) =>
    dateAsked(v, "2005-01", /two presidents will meet next/i, /settled/),
  ),
  question(1, "the Lachin corridor, or the date of a vote, is open", (v) =>
    asked(v, /corridor de Latchine|date d'un vote/i, /open/, "2006-02"),
  ),
  question(1, "when the presidents meet after Bucharest is open", (v) =>
    dateAsked(v, "2006-06", /presidents will see each other/i, /open/),
  ),

  figure(2, "23 soldiers killed in 2005, 32 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 23 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 32 && relation === "corrected"),
    ),
  ),
  figure(1, "30,000 people killed in the war", (v) => seriesOf(v, /kill|dea/, 30_000).length > 0),
  figure(1, "a million refugees and displaced in Azerbaijan, or 790,000", (v) =>
    [1_000_000, 790_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "4,959 are missing", (v) => seriesOf(v, /./, 4959).length > 0),

  view(1, "Armenia and Azerbaijan are parties", (v) => inPart(v, /party/, isArmenia) && inPart(v, /party/, isAzerbaijan)),
  view(1, "the co-chairs, or their three countries, mediate", (v) =>
    [
      [/^state:USA$/, /^state:FRA$/, /^state:RUS$/],
      [/Cavanaugh|Perina|Mann/, /Gaillarde|Jacolin|Fassier/, /Gribkov|Merzl/],
      [/minsk|co-?(chair|pr[eé]sid)/i],
    ].some((names) => names.every((name) => inPart(v, MEDIATES, is(name)))),
  ),
  view(1, "Chirac, or France, hosts or mediates", (v) => inPart(v, MEDIATES, is(/Chirac|^state:FRA$/))),
  view(
    1,
    "Azerbaijan demands that Armenian troops leave the seven districts",
    (v) => agendaOf(v, /demand|objective/, /districts/i).length > 0,
  ),
  view(1, "Armenia demands that the blockade be lifted", (v) => agendaOf(v, /demand|objective/, /blockade/i).length > 0),
  view(
    1,
    "the Karabakh leader demands a seat at the talks",
    (v) => agendaOf(v, /demand|objective/, /seat at the talks/i).length > 0,
  ),
  view(
    1,
    "Baku refuses to negotiate with the Karabakh Armenians",
    (v) => agendaOf(v, /refusal/, /negotiate with/i).length > 0 || eventsOf(v, /refus/, /negotiate with/i, null).length > 0,
  ),
  view(1, "the process is ongoing", ({ status }) => status.value === "ongoing"),

  trap("the presidents met in Geneva on 15 June 2001", (v) => heldOn(v, "2001-06-15").length > 0),
  trap("the ministers met on 2 March 2005", (v) => heldOn(v, "2005-03-02").length > 0),
  trap("the ministers met in Paris on 13 June 2006, which is only planned", (v) => heldOn(v, "2006-06-13").length > 0),
  trap("what Bush was to do on 9 April 2001, receive one after the other, is a round", (v) => heldOn(v, "2001-04-09").length > 0),
  trap("Heydar and Ilham Aliyev are one", (v) => bearsBoth(v, /Heydar|Heïdar|Gueïdar/, /Ilham/)),
  trap("Vazgen Sargsyan, who was killed, is one with Serge Sarkissian", (v) => bearsBoth(v, /Vazgu?en Sark/, /Serge Sark/)),
  trap(
    "Vilayat and Rasul Guliyev, Robert and Ashot Kocharian or Gurgen and Andranik Margarian are one",
    (v) => bearsBoth(v, /Vilay.t/, /Rassoul/) || bearsBoth(v, /Robert Ko/, /Ashot/) || bearsBoth(v, /Gurgen/, /Andranik/),
  ),
  trap("talks on Cyprus, Palestine, Abkhazia, Transnistria or Kosovo are a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (placed(it, /new.york|taba\b|yalta|odess|vienn|tbilis/i) || /1999-12-03|1999-02|2006-02-20|2006-05-15/.test(daysOf(it))),
    ),
  ),
  trap("the meetings at Sadarak in 1999 and in 2002 are one round", (v) =>
    v.rounds.some((it) => /1999-10/.test(daysOf(it)) && /2002-08/.test(daysOf(it))),
  ),
  trap("the meetings in Paris of January and March 2001 are one round", (v) =>
    v.rounds.some((it) => held(it) && /2001-01-26/.test(daysOf(it)) && /2001-03-0[45]/.test(daysOf(it))),
  ),
  trap("the corrected number of soldiers killed contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?32\b/.test(value) && !superseded),
    ),
  ),
  trap(
    "those killed in the war contradict those of a year, or the dead of one side those of the other in 2004",
    (v) =>
      [/^~?23\b/, /^~?9\b/, /^~?11\b/, /^~?12\b/, /^~?4\b/].some((few) => contests(v, ["figure"], /30000/, few)) ||
      contests(v, ["figure"], /^~?2$/, /^~?12\b/),
  ),
  trap(
    "the refugees in Armenia contradict those in Azerbaijan",
    (v) => contests(v, ["figure"], /300000/, /1000000/) || contests(v, ["figure"], /300000/, /790000/),
  ),
  trap("the Karabakh Armenians, Turkey, Iran or Basescu sat in a round", ({ rounds }) =>
    rounds.some(
      (it) =>
        held(it) &&
        it.participants.some(
          (one) =>
            held(one) &&
            (["state:TUR", "state:IRN"].includes(one.actor.id) || isKarabakh(one.actor) || /B[aă]sescu/.test(one.actor.name)),
        ),
    ),
  ),
  trap("something was signed in Istanbul, Paris, Key West, Rambouillet or Bucharest", (v) =>
    v.timeline.some(
      (event) =>
        event.kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        event.standing === "happened" &&
        /1999-11-18|2001-01-26|2001-03-0[45]|2001-04-0[3-6]|2006-02-1[01]|2006-06-0[45]/.test(event.time.edtf ?? "") &&
        /sign|accord|agreement/i.test(wordsOf(event)),
    ),
  ),
];
