/** What the fourteen reports of `bamako/` come to: written down before the record of them was looked at. */
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
  inTown,
  is,
  missed,
  onlyOn,
  placed,
  plannedFor,
  sat,
  seriesOf,
  took,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/mali|ecowas|c[eé]d[eé]ao|bamako/i);
const BAMAKO = /bamako|kati|koulouba/i;
const ACCRA = /accra|peduase/i;
const AUGUST = ["2020-08-22", "2020-08-23", "2020-08-24"] as const;
const MAY = ["2021-05-25", "2021-05-26"] as const;
const SEPTEMBER = ["2021-09-05", "2021-09-06", "2021-09-07"] as const;
const MARCH = ["2022-03-18", "2022-03-19", "2022-03-20"] as const;
const MEET = /summit|sommet|met\b|meet|conferr|réuni|talks|mission|visit|rend|lev[eé]/i;

const isJonathan = is(/jonathan/i);
const isEcowas = is(/ecowas|c[eé]d[eé]ao|west african|jonathan|kassi|akufo/i);
const isMali = is(/state:MLI|\bmali|cnsp|salvation|salut du peuple|go[iï]ta|wagu[eé]|diop|ma[iï]ga|junt/i);

export const BAMAKO_CHECKS: readonly Check[] = [
  round(2, "the talks of 22 to 24 August 2020 are one meeting, in Bamako", (v) => placed(onlyOn(v, ...AUGUST), BAMAKO)),
  round(1, "Jonathan or ECOWAS and the junta sat there in August 2020", (v) => {
    const it = onlyOn(v, ...AUGUST);
    return sat(it, isEcowas) && sat(it, isMali);
  }),
  round(1, "a video summit was planned for 26 August 2020 and not held", (v) => missed(v, MEET, "2020-08-26")),
  round(1, "leaders conferred by video on 28 August 2020", (v) => took(v, /./, "2020-08-28")),
  round(2, "the meeting of 15 September 2020 is one, at Peduase near Accra", (v) => placed(onlyOn(v, "2020-09-15"), ACCRA)),
  round(1, "Goïta and Akufo-Addo sat there", (v) => {
    const it = onlyOn(v, "2020-09-15");
    return sat(it, is(/go[iï]ta|state:MLI|cnsp|salvation/i)) && sat(it, is(/akufo|state:GHA|ecowas|c[eé]d[eé]ao|west african/i));
  }),
  round(1, "Jonathan was in Bamako on 25 and 26 May 2021: one meeting at the most, in Bamako", (v) =>
    placed(onlyOn(v, ...MAY), BAMAKO),
  ),
  round(2, "the summit of 30 May 2021 is one, in Accra", (v) => placed(onlyOn(v, "2021-05-30"), ACCRA)),
  round(1, "the summit of 30 May was told before it was held", (v) => plannedFor(v, "2021-05-30")),
  round(2, "the mission of 5 to 7 September 2021 is one, in Bamako", (v) => placed(onlyOn(v, ...SEPTEMBER), BAMAKO)),
  round(1, "a summit was held on 7 November 2021, in Accra", (v) => placed(onlyOn(v, "2021-11-07"), ACCRA)),
  round(1, "Jonathan was in Bamako on 5 January 2022", (v) => took(v, /Jonathan|médiateur/i, "2022-01-05")),
  round(2, "the summit of 9 January 2022 is held, in Accra", (v) => heldOn(v, "2022-01-09").some((it) => inTown(it, ACCRA))),
  round(2, "the talks of 18 to 20 March 2022 are one meeting, in Bamako", (v) => placed(onlyOn(v, ...MARCH), BAMAKO)),
  round(1, "that visit was first planned for 10 March 2022, and not held then", (v) => missed(v, MEET, "2022-03-10")),
  round(1, "a summit was held on 25 March 2022, in Accra", (v) => took(v, MEET, "2022-03-25")),
  round(2, "the summits of 4 June and of 3 July 2022 are two, in Accra", (v) =>
    ["2022-06-04", "2022-07-03"].every((day) => placed(onlyOn(v, day), ACCRA)),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 10 January 2022 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2022-01-10" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 18 November 2021 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Assimi Goïta and Assimi Goita are one", (v) => bearsBoth(v, /Goïta/, /Goita/)),
  merge(1, "Bah N'Daw and Bah Ndaw are one", (v) => bearsBoth(v, /N['’]Daw/, /Ndaw/)),
  merge(1, "Ismaël Wagué and Ismael Wague are one", (v) => bearsBoth(v, /Wagué/, /Wague/)),
  merge(1, "Choguel Maïga and Choguel Kokalla Maiga are one", (v) =>
    bearsBoth(v, /Choguel (Kokalla )?Maïga/, /Choguel (Kokalla )?Maiga/),
  ),
  merge(1, "Ibrahim Boubacar Keïta and Keita are one", (v) => bearsBoth(v, /Keïta/, /Keita/)),
  merge(1, "Nana Akufo-Addo and Nana Addo Dankwa Akufo-Addo are one", (v) =>
    bearsBoth(v, /Nana Akufo-Addo/, /Dankwa Akufo-Addo/),
  ),
  merge(1, "Abdoulaye Maïga and Abdoulaye Maiga are one", (v) => bearsBoth(v, /Abdoulaye Maïga/, /Abdoulaye Maiga/)),
  merge(1, "the resignation of N'Daw in May 2021 is told once or twice, not by each sentence", (v) => {
    const told = eventsOf(v, /./, /resigned|stepped down|said to resign/i, "2021-05");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "the junta asked for a transition of three years, or did not", (v) => disputed(v, /trois ans/i)),
  contradiction(
    1,
    "four were killed in the coup, or nobody",
    (v) => contests(v, ["figure"], /^~?4\b/, /^~?0\b/) || disputed(v, /four people were shot|nobody had died|single death/i),
  ),
  contradiction(1, "100,000 came to the rally of August 2020, or 15,000", (v) =>
    contests(v, ["figure"], /^~?100000\b/, /^~?15000\b/),
  ),
  contradiction(1, "N'Daw and Ouane resigned of their own will, or were forced", (v) =>
    disputed(v, /own will|forced to sign|stepped down/i),
  ),
  contradiction(2, "10,000 marched in March 2022, or 2,000", (v) => contests(v, ["figure"], /^~?10000\b/, /^~?2000\b/)),
  contradiction(1, "the mediator's experts accepted 24 months, or did not", (v) =>
    disputed(v, /accepted 24|agreed to 24|went back on it/i),
  ),
  contradiction(1, "Bamako had been warned of the sanctions, or had not", (v) => disputed(v, /warn/i)),

  question(2, "who would be president of the transition was asked in 2020, and is settled", (v) =>
    asked(
      v,
      /présidera la transition|president of the transition|conduira|civil ou un militaire|civilian/i,
      /settled/,
      /^2020-0[89]/,
    ),
  ),
  question(1, "whether Keïta may leave for treatment was asked in August 2020, and is settled", (v) =>
    asked(v, /medical treatment|leave the country/i, /settled/, "2020-08"),
  ),
  question(1, "when the sanctions of 2020 would be lifted, or the borders opened, is settled", (v) =>
    asked(v, /embargo|borders|sanctions/i, /settled/, "2020-09"),
  ),
  question(1, "whether the summit of 30 May 2021 would impose sanctions is settled", (v) =>
    asked(v, /impose sanctions/i, /settled/, "2021-05"),
  ),
  question(1, "who would be prime minister was asked in May 2021, and is settled", (v) =>
    asked(v, /Premier ministre|Qui sera-t-il/i, /settled/, "2021-05-31"),
  ),
  question(2, "whether Mali would vote on 27 February 2022 was asked in September 2021, and is settled", (v) =>
    asked(v, /27 février|votera-t-il/i, /settled/, "2021-09"),
  ),
  question(1, "whether Goïta will stand is open", (v) => asked(v, /candidat/i, /open/, "2022-07")),

  figure(2, "149 people are listed, 194 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 149 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 194 && relation === "corrected"),
    ),
  ),
  figure(
    2,
    "287,000, 372,000 and 401,000 displaced in one series",
    (v) => seriesOf(v, /./, 287_000, 372_000, 401_000).length > 0,
  ),
  figure(1, "51 civilians and 15 soldiers killed in August 2021", (v) =>
    [51, 15].every((count) => seriesOf(v, /kill|dea/, count).length > 0),
  ),
  figure(1, "203 and 300 killed at Moura", (v) => [203, 300].every((count) => seriesOf(v, /kill|dea/, count).length > 0)),

  view(2, "Jonathan mediates", (v) => inPart(v, /mediat|facilitat|envoy|negotiat|delegation-head/, isJonathan)),
  view(1, "the authorities of Mali, or the junta, are a party", (v) => inPart(v, /party/, isMali)),
  view(1, "Akufo-Addo, or Ghana, chairs or hosts", (v) =>
    inPart(v, /chair|host|president|head|leader/, is(/akufo|state:GHA|ghana/i)),
  ),
  view(
    1,
    "ECOWAS demands a civilian as president or prime minister",
    (v) => agendaOf(v, /demand|objective|proposal/, /civil/i).length > 0,
  ),
  view(
    1,
    "Mali, or Goïta, promised to hold the elections on time",
    (v) => agendaOf(v, /commitment/, /élections|date (serait|prévue)|échéances/i).length > 0,
  ),
  view(
    1,
    "Mali proposed five years, four, or fewer months",
    (v) => agendaOf(v, /proposal|demand|objective/, /cinq ans|quatre ans|five years|24|36 months/i).length > 0,
  ),
  view(
    1,
    "Mali was suspended from ECOWAS on 30 May 2021",
    (v) =>
      v.timeline.some(
        (event) =>
          held(event) &&
          /2021-05-30/.test(event.time.edtf ?? "") &&
          event.kinds.some((kind) => /suspen|sanction|decision/.test(kind)),
      ) || eventsOf(v, /./, /suspend/i, "2021-05").some(held),
  ),
  view(2, "sanctions were decided on 9 January 2022", (v) =>
    eventsOf(v, /./, /fermer leurs frontières|geler|mesures|sanctions|frontières/i, "2022-01-09").some(held),
  ),
  view(2, "the sanctions were lifted on 3 July 2022", (v) => eventsOf(v, /./, /levé|lève|rouvrent/i, "2022-07-03").some(held)),

  trap("the video summit of 26 August 2020 was held", (v) => heldOn(v, "2020-08-26").length > 0),
  trap("Jonathan met the government on 10 March 2022", (v) => heldOn(v, "2022-03-10").length > 0),
  trap("the summit of Abuja, planned for 12 December 2021, is told as held", (v) =>
    v.rounds.some((it) => held(it) && (/2021-12-12/.test(daysOf(it)) || inTown(it, /abuja/i))),
  ),
  trap("the video summit on Guinea of 8 September 2021 is a round", (v) => heldOn(v, "2021-09-08").length > 0),
  trap("the meetings on the accord of Algiers, in Kidal or Algiers, are rounds", (v) =>
    v.rounds.some((it) => held(it) && placed(it, /kidal|alger|algiers/i)),
  ),
  trap("talks were held in Conakry, Ouagadougou, New York, Abidjan or Abu Dhabi", (v) =>
    v.rounds.some((it) => held(it) && placed(it, /conakry|ouagadougou|new.york|abidjan|abu.dhabi/i)),
  ),
  trap("Issoufou or Boni Yayi mediates in Mali", (v) => inPart(v, /mediat|facilitat/, is(/issoufou|boni/i))),
  trap("the copy of 10 January 2022 is an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2022-01-10" && sameOrigin.length === 0),
  ),
  trap("the corrected number of people listed contradicts the other", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?194$/.test(value) && !superseded),
    ),
  ),
  trap("the 51 civilians contradict the 15 soldiers", (v) => contests(v, ["figure"], /^~?51\b/, /^~?15\b/)),
  trap("more than 130 and 132 dead near Bankass contradict each other", (v) => contests(v, ["figure"], /130/, /^~?132\b/)),
  trap("the 53 dead of Inata contradict the 49 gendarmes among them", (v) => contests(v, ["figure"], /^~?53\b/, /^~?49\b/)),
  trap(
    "Choguel Maïga, Abdoulaye Maïga and Abdoulaye Diop are not three",
    (v) => bearsBoth(v, /Choguel/, /Abdoulaye/) || bearsBoth(v, /Abdoulaye Ma[iï]ga/, /Diop/),
  ),
  trap(
    "Keïta, N'Daw and Goïta, or N'Daw and Ouane, are one",
    (v) => bearsBoth(v, /N['’]?daw/i, /Ouane|Go[iï]ta|Ke[iï]ta/) || bearsBoth(v, /Ke[iï]ta/, /Go[iï]ta/),
  ),
  trap("a deal was signed or reached in Bamako in August 2020 or March 2022", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        standing === "happened" &&
        /2020-08-2[234]|2022-03-(18|19|20)/.test(time.edtf ?? ""),
    ),
  ),
];
