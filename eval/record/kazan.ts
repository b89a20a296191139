/** What the fourteen reports of `kazan/` come to: written down before the record of them was looked at. */
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
  notHeldBut,
  onlyOn,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:osce-minsk-group");

type Actor = { readonly id: string; readonly name: string };
const isArmenia = ({ id, name }: Actor): boolean =>
  id === "state:ARM" || /arm[eé]ni|Sar[gk]s|Sarki[cs]|Nalband|Oskan/i.test(name);
const isAzerbaijan = ({ id, name }: Actor): boolean => id === "state:AZE" || /azerba[iï]|Ali[ye]+v|Mam+[ae]d|Mam+ad/i.test(name);
const isMedvedev = ({ id, name }: Actor): boolean => id === "state:RUS" || /Medvedev|^Russi/i.test(name);

const isAt = (it: Round | null, town: RegExp): boolean =>
  it !== null && town.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`);
const bothSat = (it: Round | null): boolean => sat(it, isArmenia) && sat(it, isAzerbaijan);
const hosted = (it: Round | null): boolean =>
  sat(it, isMedvedev) || (it !== null && /RUS|Medvedev|Russi/i.test(`${it.host.value ?? ""} ${it.host.name ?? ""}`));
const oneAt = (v: ProcessView, day: string, town: RegExp): boolean => isAt(onlyOn(v, day), town);
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp): boolean =>
  questions.some((q) => words.test(wordsOf(q)) && state.test(q.state));
const signedOn = (v: ProcessView, day: string): boolean =>
  v.timeline.some(
    ({ kinds, standing, time, support }) =>
      kinds.some((kind) => /agreement|sign|declaration|accord/.test(kind)) &&
      held({ standing }) &&
      (time.edtf ?? "").startsWith(day) &&
      /sign|put their names|conven/i.test(wordsOf({ support })),
  );

const SOCHI = /so(t?ch|tsch)i/i;
const PETERSBURG = /petersb/i;
const MEIENDORF = /meiendorf|barvikha|mos[ck]/i;

export const KAZAN_CHECKS: readonly Check[] = [
  round(1, "the presidents first met on 6 June 2008, in St Petersburg", (v) => oneAt(v, "2008-06-06", PETERSBURG)),
  round(2, "the talks of 2 November 2008 are one round, at Meiendorf near Moscow", (v) => oneAt(v, "2008-11-02", MEIENDORF)),
  round(1, "Armenia, Azerbaijan and Medvedev were at Meiendorf", (v) => {
    const it = onlyOn(v, "2008-11-02");
    return bothSat(it) && hosted(it);
  }),
  round(1, "the presidents met on 28 January 2009, in Zurich", (v) => oneAt(v, "2009-01-28", /z[uü]rich/i)),
  round(2, "the talks of 7 May 2009 are one round, in Prague", (v) => oneAt(v, "2009-05-07", /prag/i)),
  round(1, "both sides sat in Prague", (v) => bothSat(onlyOn(v, "2009-05-07"))),
  round(
    1,
    "a meeting was planned for 4 June 2009, or is known as held on it",
    (v) => plannedFor(v, "2009-06-04") || heldOn(v, "2009-06-04").length === 1,
  ),
  round(1, "the presidents met on 9 October 2009, in Chisinau", (v) => oneAt(v, "2009-10-09", /chi[sș]in/i)),
  round(2, "the talks of 22 November 2009 are one round, in Munich, of both sides", (v) => {
    const it = onlyOn(v, "2009-11-22");
    return isAt(it, /m[uü]n(ich|chen)/i) && bothSat(it);
  }),
  round(2, "the talks of 25 January 2010 are one round, in Sochi", (v) => oneAt(v, "2010-01-25", SOCHI)),
  round(1, "the talks of 17 June 2010 are one round, in St Petersburg", (v) => oneAt(v, "2010-06-17", PETERSBURG)),
  round(2, "the talks of 27 October 2010 are one round, in Astrakhan", (v) => oneAt(v, "2010-10-27", /astrakh?an/i)),
  round(1, "the talks of 5 March 2011 are one round, in Sochi", (v) => oneAt(v, "2011-03-05", SOCHI)),
  round(2, "the talks of 24 June 2011 are one round, in Kazan, of both sides", (v) => {
    const it = onlyOn(v, "2011-06-24");
    return isAt(it, /kazan/i) && bothSat(it);
  }),
  round(1, "the presidents were to meet on 17 December 2011, and did not", (v) => notHeldBut(v, "2011-12-17")),
  round(2, "the talks of 23 January 2012 are one round, in Sochi", (v) => oneAt(v, "2012-01-23", SOCHI)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 3 November 2008 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2008-11-03" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 28 October 2010 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Serzh Sargsyan and Serge Sarkissian are one", (v) => bearsBoth(v, /Sargsyan/, /Sarkissian/)),
  merge(1, "Serzh Sargsyan and Serzh Sarkisian are one", (v) => bearsBoth(v, /Sargsyan/, /Sarkisian/)),
  merge(1, "Ilham Aliyev and Ilham Aliev are one", (v) => bearsBoth(v, /Aliyev/, /Aliev/)),
  merge(1, "Elmar Mammadyarov and Elmar Mamediarov are one", (v) => bearsBoth(v, /Mammadyarov/, /Mamediarov/)),
  merge(1, "Edward and Edouard Nalbandian are one", (v) => bearsBoth(v, /Edward Nalbandian/, /[EÉ]douard Nalbandian/)),
  merge(1, "Yuri Merzlyakov and Iouri Merzliakov are one", (v) => bearsBoth(v, /Merzlyakov/, /Merzliakov/)),
  merge(1, "Novruz Mamedov and Novruz Mammadov are one", (v) => bearsBoth(v, /Mamedov/, /Mammadov/)),
  merge(1, "Kazan is told by two origins or more as one round", (v) => (onlyOn(v, "2011-06-24")?.support.origins ?? 0) >= 2),

  contradiction(2, "four Azerbaijani soldiers were killed in March 2008, or eight", (v) =>
    contests(v, ["figure"], /^~?4\b/, /^~?8\b/),
  ),
  contradiction(1, "the Azerbaijanis fired first in March 2008, or did not", (v) =>
    disputed(v, /ouvert le feu les premiers|avoir attaqué/i),
  ),
  contradiction(1, "a preamble was agreed in Sochi, or no text was", (v) => disputed(v, /préambule|adopté aucun texte/i)),
  contradiction(2, "Azerbaijan asked for about ten changes in Kazan, or did not", (v) =>
    disputed(v, /dizaine de modifications|nouvelles exigences|ten changes/i),
  ),
  contradiction(1, "Azerbaijan attacked in June 2010, or did not", (v) =>
    disputed(v, /attacked an Armenian post|had attacked|fired first|firing first/i),
  ),
  contradiction(1, "2,000 marched in Stepanakert, or 700", (v) => contests(v, ["figure"], /2000/, /^~?700\b/)),
  contradiction(1, "200 protested in Prague, or 80", (v) => contests(v, ["figure"], /^~?200\b/, /^~?80\b/)),

  question(2, "when the presidents would meet was open in November 2007, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2007-11") &&
        q.state === "settled" &&
        (/talks-date|venue/.test(q.issue) || /next meet|presidents/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether Nagorno-Karabakh will be let into the talks is open", (v) =>
    asked(v, /admitted to the negotiations|imposed on it/i, /open/),
  ),
  question(2, "whether Aliyev would go to St Petersburg was open, and is settled", (v) =>
    asked(v, /s'y rendrait|Saint-Pétersbourg/i, /settled/),
  ),
  question(2, "when and where they meet after Munich was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        (/2009-11-2[12]/.test(q.askedSince ?? "") || /prochain sommet/i.test(wordsOf(q))) &&
        (/talks-date|venue/.test(q.issue) || /prochain sommet/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether they would meet in Astana was open, and is settled", (v) =>
    asked(v, /se rencontreront à cette occasion/i, /settled/),
  ),
  question(2, "when they meet after Kazan was open, and is settled", (v) => asked(v, /présidents se reverront/i, /settled/)),
  question(1, "whether Medvedev's successor will mediate is open", (v) => asked(v, /successor|mediating in person/i, /open/)),

  figure(2, "586,000 displaced, 568,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 586_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 568_000 && relation === "corrected"),
    ),
  ),
  figure(1, "30,000 people killed in the war", (v) => seriesOf(v, /kill|dea/, 30_000).length > 0),
  figure(1, "17 killed by June 2010 and 24 by October", (v) =>
    [17, 24].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  figure(1, "33 killed in 2011 and 25 in 2010 along the line of contact", (v) =>
    [33, 25].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),

  view(1, "Armenia and Azerbaijan are parties", (v) => inPart(v, /party/, isArmenia) && inPart(v, /party/, isAzerbaijan)),
  view(1, "the co-chairs, or their three countries, mediate", (v) => {
    const parts = /mediat|facilitat|chair/;
    const country = (id: string) => inPart(v, parts, (actor) => actor.id === id);
    return (
      ["state:USA", "state:FRA", "state:RUS"].every(country) ||
      [/Fassier/, /Bryza|Bradtke/, /Merzl|Popov/].every((name) => inPart(v, parts, (actor) => name.test(actor.name))) ||
      inPart(v, parts, ({ name }) => /minsk|co-?(chair|pr[eé]sid)/i.test(name))
    );
  }),
  view(1, "Medvedev, or Russia, hosts or mediates", (v) => inPart(v, /host|mediat|facilitat|chair/, isMedvedev)),
  view(1, "a declaration was signed on 2 November 2008", (v) => signedOn(v, "2008-11-02")),
  view(1, "a declaration was signed on 27 October 2010", (v) => signedOn(v, "2010-10-27")),
  view(
    1,
    "Azerbaijan demands that Armenian forces withdraw",
    (v) => agendaOf(v, /demand|objective/, /withdraw|retrait|districts/i).length > 0,
  ),
  view(
    1,
    "Armenia refuses to give back Lachin, or Azerbaijan to withdraw its snipers or to negotiate with Sahakyan",
    (v) =>
      agendaOf(v, /refusal/, /Latchine|Lachin|negotiate with him|snipers/i).length > 0 ||
      eventsOf(v, /refus/, /Latchine|Lachin|negotiate with him|snipers/i, null).length > 0,
  ),
  view(
    1,
    "both sides promised to exchange their prisoners",
    (v) =>
      agendaOf(v, /commitment/, /prisoner|prisonnier/i).length > 0 ||
      eventsOf(v, /agreement|commit|promis/, /prisoner|prisonnier/i, null).length > 0,
  ),
  view(1, "the process is ongoing", ({ status }) => status.value === "ongoing"),

  trap("the presidents met in Astana on 1 or 2 December 2010", (v) => heldOn(v, "2010-12-01", "2010-12-02").length > 0),
  trap("talks were held on 17 December 2011", (v) => heldOn(v, "2011-12-17").length > 0),
  trap("the ministers met on 10 June 2011", (v) => heldOn(v, "2011-06-10").length > 0),
  trap("the talks in Geneva on Georgia are a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && (/2008-10-15|2011-03-04/.test(daysOf(it)) || it.place.values.some(({ value }) => /geneva/i.test(value))),
    ),
  ),
  trap("the summits of the G8 in L'Aquila and Deauville are rounds", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /aquila|deauville/i.test(value))),
  ),
  trap("the signing of Turkey's protocols, the talks on Kosovo or those on Cyprus are a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/2009-10-10|2007-11-28/.test(daysOf(it)) || it.place.values.some(({ value }) => /baden|new-york|ankara/i.test(value))),
    ),
  ),
  trap("rounds with numbers that nobody told", (v) => v.rounds.some(({ number }) => number !== null && number > 10)),
  trap("Astrakhan is round 3, the third of its year", (v) => heldOn(v, "2010-10-27").some(({ number }) => number === 3)),
  trap("the copy of 3 November 2008 is an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2008-11-03" && sameOrigin.length === 0),
  ),
  trap("the corrected number of displaced contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /568000/.test(value) && !superseded),
    ),
  ),
  trap("those killed in the war contradict those killed along the line of contact", (v) =>
    [/^~?17$/, /^~?24$/, /^~?19$/, /^~?33$/, /^~?25$/].some((few) => contests(v, ["figure"], /30000/, few)),
  ),
  trap(
    "the displaced contradict the refugees, or both together",
    (v) =>
      contests(v, ["figure"], /586000/, /250000/) ||
      contests(v, ["figure"], /586000/, /1000000/) ||
      contests(v, ["figure"], /250000/, /1000000/),
  ),
  trap("the deaths of one year contradict those of another, or of part of it", (v) =>
    [
      ["33", "25"],
      ["19", "25"],
      ["19", "17"],
      ["17", "24"],
      ["10", "33"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "Mammadyarov is one with Mammadov, or Sargsyan with Sarkozy or Sahakyan",
    (v) =>
      bearsBoth(v, /Mam+[ae]d[iy]arov/, /Mam+[ae]dov/) ||
      bearsBoth(v, /Sargsyan|Sarkis+ian/, /Sarkozy/) ||
      bearsBoth(v, /Sargsyan|Sarkis+ian/, /Sahakyan/),
  ),
  trap("Turkey, Georgia, Sahakyan or Obama sat in a round", ({ rounds }) =>
    rounds.some(
      (it) =>
        held(it) &&
        it.participants.some(
          ({ actor }) =>
            ["state:TUR", "state:GEO"].includes(actor.id) || /Sahakyan|Obama|Turkey|Turquie|Abdullah G/i.test(actor.name),
        ),
    ),
  ),
];
