/** What the fourteen reports of `palais/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
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
  inTown,
  is,
  notHeldBut,
  numbered,
  onlyOn,
  onlyRound,
  plannedFor,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /^(?!.*(?:syri|yemen|yémen)).*(?:liby|5 ?\+ ?5|joint military|militaire (?:mixte|conjointe)|\bJMC\b|gen[eè]v)/i,
);

type Actor = { readonly id: string; readonly name: string };
const isLna = is(
  /\b(?:lna|anl)\b|libyan[- ](?:arab[- ])?(?:national[- ]army|armed[- ]forces)|armée nationale libyenne|haftar|hifter|al-?amami/i,
);
const isGna = (actor: Actor): boolean =>
  !isLna(actor) &&
  (actor.id === "state:LBY" ||
    is(/\bgna\b|national[- ]accord|union[- ]nationale|tripoli|s[ae]rraj|(?:abu|abou)[- ]?(?:shahma|chahma)/i)(actor));
const isWilliams = is(/williams/i);
const isSalame = is(/salam[eé]/i);
const isKubis = is(/kubi[sš]/i);
const isUn = is(/\b(?:un|onu|unsmil|manul)\b|united[- ]nations|nations[- ]unies/i);

/** True where someone like this sits at the table of the round or watches it. */
const sat = (it: Round | null, who: (actor: Actor) => boolean): boolean =>
  [...(it?.participants ?? []), ...(it?.observers ?? [])].some(({ actor }) => who(actor));
const GENEVA = /gen[eè]v|palais/i;
const GHADAMES = /g?hadam[eè]s/i;
const SIRTE = /s[iy]rte|surt/i;

const inPart = ({ roles }: ProcessView, parts: RegExp, who: (actor: Actor) => boolean): boolean =>
  roles.some(({ role, actor }) => parts.test(role) && who(actor));

const MEDIATES = /mediat|facilitat|chair|host|envoy|conven|organi/i;
const SEPTEMBER = ["2020-09-28", "2020-09-29"] as const;
const APART = ["2020-10-05", "2020-10-06", "2020-10-07", "2020-10-08", "2020-10-09", "2020-10-10", "2020-10-11"] as const;

export const PALAIS_CHECKS: readonly Check[] = [
  round(
    2,
    "round 1 is one, from 3 to 8 February 2020, in Geneva",
    (v) => numbered(v, 1, "2020-02-03", "2020-02-08") && inTown(onlyRound(v, 1), GENEVA),
  ),
  round(1, "the GNA and the LNA sat in round 1", (v) => {
    const it = onlyRound(v, 1);
    return sat(it, isGna) && sat(it, isLna);
  }),
  round(
    2,
    "round 2 is one, from 18 to 23 February 2020, in Geneva",
    (v) => numbered(v, 2, "2020-02-18", "2020-02-23") && inTown(onlyRound(v, 2), GENEVA),
  ),
  round(1, "a round was planned for March 2020 and not held then", (v) => notHeldBut(v, "2020-03")),
  round(1, "round 3 is one, in June 2020", (v) => numbered(v, 3, "2020-06")),
  round(
    1,
    "officers of the two sides met on 28 and 29 September 2020 in Hurghada",
    (v) =>
      heldOn(v, ...SEPTEMBER).some((it) => inTown(it, /h[ou]+rghada|egypt/i)) ||
      v.timeline.some(
        (event) =>
          held(event) &&
          SEPTEMBER.some((day) => (event.time.edtf ?? "").includes(day)) &&
          /h[ou]+rghada/i.test(`${event.place.value} ${event.place.name} ${wordsOf(event)}`),
      ),
  ),
  round(
    2,
    "round 4 is one, from 19 to 23 October 2020, in Geneva",
    (v) => numbered(v, 4, "2020-10-19", "2020-10-23") && inTown(onlyRound(v, 4), GENEVA),
  ),
  round(1, "the GNA and the LNA sat in round 4", (v) => {
    const it = onlyRound(v, 4);
    return sat(it, isGna) && sat(it, isLna);
  }),
  round(1, "a round was planned for November 2020", (v) => plannedFor(v, "2020-11")),
  round(
    2,
    "round 5 is one, on 2 and 3 November 2020, in Ghadames",
    (v) => numbered(v, 5, "2020-11-02", "2020-11-03") && inTown(onlyRound(v, 5), GHADAMES),
  ),
  round(
    2,
    "round 6 is one, from 10 to 12 November 2020, in Sirte",
    (v) => numbered(v, 6, "2020-11-10", "2020-11-12") && inTown(onlyRound(v, 6), SIRTE),
  ),
  round(
    1,
    "round 7 is one, from 4 to 7 February 2021, in Sirte",
    (v) => numbered(v, 7, "2021-02-04", "2021-02-07") && inTown(onlyRound(v, 7), SIRTE),
  ),
  round(
    1,
    "round 8 is one, ended on 16 March 2021, in Sirte",
    (v) => numbered(v, 8, "2021-03-15", "2021-03-16") && inTown(onlyRound(v, 8), SIRTE),
  ),
  round(2, "the meeting of 6 to 8 October 2021 is one, in Geneva", (v) =>
    inTown(onlyOn(v, "2021-10-06", "2021-10-07", "2021-10-08"), GENEVA),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 19 February 2020 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2020-02-19" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 24 October 2020 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Khalifa Haftar and Khalifa Hifter are one", (v) => bearsBoth(v, /Haftar/, /Hifter/)),
  merge(1, "Fayez Sarraj and Fayez Serraj are one", (v) => bearsBoth(v, /Sarraj/, /Serraj/)),
  merge(1, "Abou Chahma and Abu Shahma are one", (v) => bearsBoth(v, /Chahma/, /Shahma/)),
  merge(1, "al-Amami and Alamami are one", (v) => bearsBoth(v, /al-Amami/, /Alamami/)),
  merge(1, "al-Mesmari and al-Mismari are one", (v) => bearsBoth(v, /Mesmari/, /Mismari/)),
  merge(1, "the GNA's suspension of 18 February 2020 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /suspend(?:ed|u) (?:its|sa) participation/i, "2020-02-18");
    return told.length > 0 && told.length <= 2;
  }),
  merge(1, "the signing of the ceasefire on 23 October 2020 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /agree|sign|ceasefire|accord/, /cease-?fire|cessez-le-feu/i, "2020-10-23").filter(
      ({ speech }) => !speech,
    );
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "sixteen Turkish soldiers were killed, or two", (v) => contests(v, ["figure"], /^~?16\b/, /^~?2\b/)),
  contradiction(2, "106 bodies were in Tarhuna, or 40", (v) => contests(v, ["figure"], /^~?106\b/, /^~?40\b/)),
  contradiction(1, "a Turkish ship was in the port of Tripoli and destroyed, or was not", (v) =>
    disputed(v, /Turkish ship|vessel had been/i),
  ),
  contradiction(1, "the ten officers met face to face in February 2020, or did not", (v) =>
    disputed(v, /face à face|face to face|no such meeting|pas encore rencontrées/i),
  ),
  contradiction(1, "the delegations approved the draft of February 2020, or the LNA did not", (v) => disputed(v, /approuvé/i)),
  contradiction(1, "the GNA's delegates landed at Ras Lanuf, or in Sirte", (v) =>
    disputed(v, /Ras Lanuf|landed in Sirte|blocking Sirte airport/i),
  ),
  contradiction(1, "the LNA fired first near Abu Qurayn, or the GNA did", (v) => disputed(v, /opened fire first|fired first/i)),

  question(1, "whether the sides would come on 18 February 2020 was open, and is settled", (v) =>
    asked(v, /will come on 18|studying the proposal/i, /settled/, "2020-02-09"),
  ),
  question(2, "whether the talks would resume after the port was shelled was open, and is settled", (v) =>
    asked(v, /talks would resume/i, /settled/, "2020-02-1"),
  ),
  question(1, "the date of the third round was open in February 2020, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2020-02-24" &&
        q.state === "settled" &&
        (q.issue === "talks-date" || /date n'a pas été fixée/i.test(wordsOf(q))),
    ),
  ),
  question(1, "who would succeed Salamé was open in June 2020, and is settled", (v) =>
    asked(v, /succeed/i, /settled/, "2020-06"),
  ),
  question(2, "whether a ceasefire would be signed by 24 October 2020 was open, and is settled", (v) =>
    asked(v, /sera-t-il signé/i, /settled/, "2020-10-20"),
  ),
  question(1, "when the coastal road would be reopened was asked in November 2020", (v) =>
    asked(v, /road will be reopened|reopened remains unclear/i, /./, "2020-11-13"),
  ),
  question(2, "when the foreign fighters will leave is open in October 2021", (v) =>
    asked(v, /combattants partiront|nul ne le sait|calendrier/i, /open/, "2021-10-08"),
  ),

  figure(2, "18,000 Syrian fighters, 8,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 18_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 8000 && relation === "corrected"),
    ),
  ),
  figure(1, "three killed in the port of Tripoli", (v) => seriesOf(v, /kill|dea|toll/i, 3).length > 0),
  figure(1, "140,000 displaced around Tripoli, 150,000 two weeks later", (v) =>
    [140_000, 150_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "20,000 foreign fighters in Libya", (v) => seriesOf(v, /./, 20_000).length > 0),

  view(1, "the GNA and the LNA are parties", (v) => inPart(v, /party/, isGna) && inPart(v, /party/, isLna)),
  view(2, "Salamé, then Williams, mediate for the United Nations", (v) =>
    [isSalame, isWilliams].every((who) => inPart(v, MEDIATES, who)),
  ),
  view(1, "Kubis, or the United Nations, mediates in 2021", (v) => inPart(v, MEDIATES, isKubis) || inPart(v, MEDIATES, isUn)),
  view(1, "Abu Shahma heads the delegation of the GNA", (v) =>
    inPart(v, /delegation-head|negotiator|delegat/, is(/shahma|chahma/i)),
  ),
  view(1, "al-Amami heads the delegation of the LNA", (v) => inPart(v, /delegation-head|negotiator|delegat/, is(/amami/i))),
  view(
    1,
    "the GNA demands that Haftar's forces pull back",
    (v) => agendaOf(v, /demand|objective/, /retirent|pull back|leave the southern/i).length > 0,
  ),
  view(
    1,
    "the two sides promised that foreign fighters leave within three months",
    (v) => agendaOf(v, /commitment|objective/, /foreign fighters|combattants étrangers/i).length > 0,
  ),
  view(1, "the two sides signed a ceasefire on 23 October 2020", (v) =>
    eventsOf(v, /agree|sign|ceasefire|accord/, /cease-?fire|cessez-le-feu/i, "2020-10-23").some(held),
  ),
  view(1, "the commission signed a plan of action on 8 October 2021", (v) =>
    eventsOf(v, /agree|sign|plan|accord/, /plan d'action/i, "2021-10-08").some(held),
  ),

  trap("a round was held in March 2020", (v) => heldOn(v, "2020-03").length > 0),
  trap("a round was held in the first week of October 2020", (v) => heldOn(v, ...APART).length > 0),
  trap("the fourth round went on to 24 October 2020", (v) =>
    v.rounds.some((it) =>
      it.dates.values.some(
        ({ value, standing }) => value.includes("2020-10-24") && (standing === "happened" || standing === "claimed"),
      ),
    ),
  ),
  trap("the talks in Hurghada are the fourth round, or another with a number", (v) =>
    v.rounds.some((it) => it.number !== null && held(it) && (/2020-09/.test(daysOf(it)) || inTown(it, /h[ou]+rghada/i))),
  ),
  trap("the political, economic or other meetings on Libya are rounds of the commission", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (it.place.values.some(({ value, name }) =>
          /tunis|bouznika|montreux|berlin|mosco[uw]|cairo|caire|tobr/i.test(`${value} ${name}`),
        ) ||
          /2020-01-1[39]|2020-02-26|2020-11-09|2021-02-05(?!\/)/.test(daysOf(it))),
    ),
  ),
  trap("talks on Yemen, Syria, Sudan or Karabakh are rounds of these", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (it.place.values.some(({ value, name }) => /amman|juba|djouba/i.test(`${value} ${name}`)) ||
          /2021-10-18|2020-10-03/.test(daysOf(it)) ||
          sat(it, is(/houthi|yemen|azerba|syrian[- ]constitutional|comité constitutionnel/i))),
    ),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some((it) => it.number !== null && ![1, 2, 3, 4, 5, 6, 7, 8].includes(it.number) && !(it.number === 9 && !held(it))),
  ),
  trap("Sarraj, Haftar or Erdogan in person sat in one of the four rounds of 2020 before Ghadames", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        [1, 2, 3, 4].includes(it.number ?? 0) &&
        sat(it, ({ id, name }) => id.startsWith("person") && /haftar|hifter|s[ae]rraj|erdo[gğ]an/i.test(`${id} ${name}`)),
    ),
  ),
  trap("an agreement was signed in February 2020", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /signing|signature/.test(kind)) &&
        standing === "happened" &&
        (time.edtf ?? "").startsWith("2020-02"),
    ),
  ),
  trap("the corrected number of Syrian fighters contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?8000$/.test(value) && !superseded),
    ),
  ),
  trap("those displaced around Tripoli, lately from Tarhuna and in all of Libya contradict each other", (v) =>
    [
      [/140000/, /425000/],
      [/150000/, /425000/],
      [/27000/, /425000/],
      [/27000/, /1[45]0000/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "all foreign fighters in Libya contradict the Syrians sent by Turkey, or dead fighters dead civilians",
    (v) => contests(v, ["figure"], /20000/, /18000/) || contests(v, ["figure"], /\b280\b/, /\b2000\b/),
  ),
  trap("the Government of National Accord and that of National Unity of 2021 are one", (v) =>
    bearsBoth(v, /National Accord|union nationale|\bGNA\b/i, /National Unity|unité nationale|\bGNU\b|Dbeibah/i),
  ),
  trap(
    "the envoys, the generals or the spokesmen are one person",
    (v) =>
      bearsBoth(v, /Salam[eé]/, /Williams/) ||
      bearsBoth(v, /Salam[eé]/, /Kubis/) ||
      bearsBoth(v, /Williams/, /Kubis/) ||
      bearsBoth(v, /Shahma|Chahma/, /Amami/) ||
      bearsBoth(v, /M[ei]smari/, /Gnounou|Gnunu/),
  ),
  trap("the foreign fighters had left, or the promise that they would was kept", (v) =>
    v.agenda.some(
      (item) =>
        item.kind === "commitment" &&
        item.status === "fulfilled" &&
        /foreign fighters|combattants étrangers|mercenar|mercenaires/i.test(wordsOf(item)),
    ),
  ),
];
