/** What the fourteen reports of `djibouti/` come to: written down before the record of them was looked at. */
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
  onlyRound,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:djibouti-somalia");
const [SOM, UN, AU, LAS, EU] = ["state:SOM", "org:un", "org:african-union", "org:arab-league", "org:eu"];
const ARS = "group:ars-somalia";
const SHARIF = /Sharif (Sheikh|Cheikh) Ahmed/;
const NUR = /Nou?r Hassan/;
const ADAN = /Abdisalam/;
const ABDISHAKUR = /Abdisha(kur|kour)/;
const ENVOY = /Ould[- ]Abdallah/;
const AWEYS = /Awe[yi]s/;

/** Rounds that were held on days that fit. */
const heldOn = ({ rounds }: ProcessView, days: RegExp): readonly Round[] =>
  rounds.filter((it) => held(it) && days.test(daysOf(it)));
/** The only round held on such days; null where there is none or several. */
function onlyOn(v: ProcessView, days: RegExp): Round | null {
  const [only, ...others] = heldOn(v, days);
  return only && others.length === 0 ? only : null;
}
const at = (it: Round | null, place: string): boolean => it?.place.value === place;
/** True where round `number` is one and was held on such days in Djibouti. */
function heldInDjibouti(v: ProcessView, number: number, days: RegExp): boolean {
  const it = onlyRound(v, number);
  return it !== null && held(it) && days.test(daysOf(it)) && at(it, "place:djibouti");
}
/** True where somebody of each name sits at the table of the round, or has a role in it. */
const seated = (v: ProcessView, number: number, ...names: readonly RegExp[]): boolean =>
  names.every(
    (name) =>
      onlyRound(v, number)?.participants.some(({ actor }) => name.test(actor.name)) === true ||
      v.roles.some(({ actor, rounds }) => name.test(actor.name) && rounds.includes(number)),
  );
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && words.test(`${wordsOf(item)} | ${item.contents.join(" | ")}`));
/** Questions whose words or options fit. */
const asked = ({ questions }: ProcessView, words: RegExp) =>
  questions.filter((q) =>
    words.test([wordsOf(q), ...q.contents, ...q.options.map(({ actor }) => `${actor.id} ${actor.name}`)].join(" | ")),
  );

export const DJIBOUTI_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 12 to 16 May 2008, in Djibouti", (v) => heldInDjibouti(v, 1, /2008-05-1[2-6]/)),
  round(2, "round 2 is one, from 31 May to 9 June 2008, in Djibouti", (v) => heldInDjibouti(v, 2, /2008-05-31|2008-06-0[1-9]/)),
  round(2, "round 3 is one, from 16 to 18 or 19 August 2008, in Djibouti", (v) => heldInDjibouti(v, 3, /2008-08-1[6-9]/)),
  round(2, "round 4 is one, from 22 to 26 October 2008, in Djibouti", (v) => heldInDjibouti(v, 4, /2008-10-2[2-6]/)),
  round(2, "the talks from 22 to 25 November 2008 are one round, held in Djibouti", (v) =>
    at(onlyOn(v, /2008-11-2[2-5]/), "place:djibouti"),
  ),
  round(1, "round 4 was first planned for 11 October", (v) =>
    v.rounds.some(
      (it) => it.planned.some(({ edtf }) => edtf.includes("2008-10-11")) || (!held(it) && daysOf(it).includes("2008-10-11")),
    ),
  ),
  round(
    1,
    "the committees were to meet on 26 July, and did not",
    (v) =>
      v.rounds.some(
        (it) => it.planned.some(({ edtf }) => edtf.includes("2008-07-26")) || (!held(it) && daysOf(it).includes("2008-07-26")),
      ) ||
      v.timeline.some(
        (it) =>
          (!held(it) || it.kinds.some((kind) => /postpon|delay|put-off|cancel/.test(kind))) &&
          /deux comités mixtes/.test(wordsOf(it)),
      ),
  ),
  round(1, "the African Union, the Arab League and the European Union watched round 1", (v) =>
    present(onlyRound(v, 1), AU, LAS, EU),
  ),
  round(1, "Nur Hassan Hussein and Sheikh Sharif were at round 2", (v) => seated(v, 2, NUR, SHARIF)),
  round(1, "Ahmed Abdisalam Adan and Abdirahman Abdishakur were at round 1", (v) => seated(v, 1, ADAN, ABDISHAKUR)),
  round(1, "Ahmed Abdisalam Adan and Abdirahman Abdishakur were at round 4", (v) => seated(v, 4, ADAN, ABDISHAKUR)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 11 June 2008 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2008-06-11" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 5 August 2008 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Aweys and Aweis are one", (v) => bearsBoth(v, /Aweys/, /Aweis/)),
  merge(1, "Abdirahman Abdishakur and Abdourahman Abdishakour are one", (v) => bearsBoth(v, /Abdishakur/, /Abdishakour/)),
  merge(1, "Nur Hassan Hussein and Nour Hassan Hussein are one", (v) => bearsBoth(v, /\bNur Hassan/, /Nour Hassan/)),
  merge(1, "Ould-Abdallah and Ould Abdallah are one", (v) => bearsBoth(v, /Ould-Abdallah/, /Ould Abdallah/)),
  merge(1, "Sheikh Sharif Sheikh Ahmed and Cheikh Sharif Cheikh Ahmed are one", (v) =>
    bearsBoth(v, /Sharif Sheikh Ahmed/, /Sharif Cheikh Ahmed/),
  ),
  merge(1, "the accord initialled on 9 June 2008 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /agreement|signing|ceasefire|truce|initial/, /initial|paraph|agreed late Monday/i, "2008-06-09");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "the two heads of delegation sat face to face in round 1, or did not", (v) =>
    disputed(v, /face[- ]to[- ]face|invention/i),
  ),
  contradiction(2, "the government agreed that the Ethiopians leave in 120 days, or did not", (v) =>
    disputed(v, /in 120 days|denied that/),
  ),
  contradiction(2, "28 were killed around the Bakara market, or 13", (v) => contests(v, ["figure"], /^~?28\b/, /^~?13\b/)),
  contradiction(2, "118 prisoners were freed, or 41", (v) => contests(v, ["figure"], /^~?118\b/, /^~?41\b/)),
  contradiction(1, "there were 10,000 Ethiopian soldiers, or 3,000", (v) => contests(v, ["figure"], /10000/, /3000/)),
  contradiction(1, "Sheikh Sharif was expelled from the Alliance, or was not", (v) => disputed(v, /exclu/)),
  contradiction(1, "votes were bought in the election, or were not", (v) => disputed(v, /achetée/)),

  question(2, "where the accord would be signed was open since June, with Mecca or Jeddah, and is settled", (v) =>
    asked(v, /mecca|jeddah|state:SAU|Saudi|ceremony/i).some((q) => q.askedSince === "2008-06-10" && q.state === "settled"),
  ),
  question(2, "whether the talks after October would be in Djibouti or Nairobi was open, and is settled", (v) =>
    asked(v, /nairobi|state:KEN/i).some((q) => q.askedSince === "2008-10-27" && q.state === "settled"),
  ),
  question(
    1,
    "where the parliament would sit or vote was asked",
    (v) => asked(v, /siégera|Baidoa|where to meet|not decided/i).length > 0,
  ),
  question(1, "whether Sheikh Sharif would come to round 2 was asked in May", (v) =>
    asked(v, /in person|will come/).some((q) => q.askedSince === "2008-05-17"),
  ),
  question(2, "whether the United Nations will send soldiers is open", (v) =>
    asked(v, /enverra|force internationale|Casques bleus|prononcé/).some((q) => q.state === "open"),
  ),
  question(1, "whether Aweys will join the talks is open", (v) =>
    asked(v, /Aweis|rejoindre les pourparlers/).some((q) => q.state === "open"),
  ),
  question(2, "who will be prime minister is open", (v) =>
    asked(v, /qui sera Premier ministre|Sharmarke|Gandi/).some((q) => q.state === "open"),
  ),

  figure(2, "21 killed by the bomb of 3 August, 31 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 21 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 31 && relation === "corrected"),
    ),
  ),
  figure(1, "16,210 civilians killed since the beginning of 2007", (v) =>
    seriesOf(v, /kill|dea/, 16_210).some(({ since, population }) => /2007/.test(since ?? "") && /civil/.test(population)),
  ),
  figure(1, "2,136 civilians killed and 11,790 injured since the start of 2008", (v) =>
    [2136, 11_790].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "a million displaced inside the country", (v) => seriesOf(v, /displac/, 1_000_000).length > 0),

  view(1, "the United Nations mediate, by Ould-Abdallah", ({ roles }) =>
    roles.some(({ role, actor }) => /mediator|envoy/.test(role) && (actor.id === UN || ENVOY.test(actor.name))),
  ),
  view(1, "the government of Somalia and the Alliance are parties", ({ roles }) =>
    [
      (id: string, name: string) =>
        id === SOM || /somali.*(government|gouvernement)|(government|gouvernement).*somali/i.test(name),
      (id: string, name: string) => id === ARS || /Alliance/.test(name),
    ].every((is) => roles.some(({ role, actor }) => role === "party" && is(actor.id, actor.name))),
  ),
  view(1, "Abdisalam Adan and Abdishakur led delegations", ({ roles }) =>
    [ADAN, ABDISHAKUR].every((name) =>
      roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && name.test(actor.name)),
    ),
  ),
  view(2, "the accord was signed on 18 or 19 August 2008", (v) =>
    v.timeline.some(
      (it) =>
        held(it) &&
        it.kinds.some((kind) => /agreement|signing/.test(kind)) &&
        /2008-08-1[89]/.test(it.time.edtf ?? it.time.published ?? "") &&
        /sign/.test(wordsOf(it)),
    ),
  ),
  view(2, "a ceasefire was agreed on 26 October 2008", (v) =>
    eventsOf(v, /agreement|ceasefire|truce|signing/, /ceasefire|deal|cessez-le-feu/i, "2008-10-26").some(held),
  ),
  view(1, "the two sides agreed on 25 November 2008 to enlarge the parliament", (v) =>
    eventsOf(
      v,
      /agreement|signing|decision|initial/,
      /entendus|paraphé|élargissement|accord du 25|agreement struck/,
      "2008-11",
    ).some(held),
  ),
  view(
    1,
    "the Alliance demands that the Ethiopian soldiers leave",
    (v) => agendaOf(v, /demand/, /troupes éthiopiennes|retrait des forces|Ethiopian army/i).length > 0,
  ),
  view(
    1,
    "the government promised to free political prisoners",
    (v) => agendaOf(v, /commitment/, /prisonniers politiques/i).length > 0,
  ),
  view(1, "the government refuses to fix a date", (v) => agendaOf(v, /refusal/, /fixer une date|une date/i).length > 0),

  trap("the committees met on 26 July, or a round was held on 11 October", (v) => heldOn(v, /2008-07-26|2008-10-11/).length > 0),
  trap("the accord was signed in Saudi Arabia", (v) =>
    v.timeline.some(
      (it) =>
        held(it) &&
        it.kinds.some((kind) => /agreement|signing/.test(kind)) &&
        it.place.values.some(({ value }) => /mecca|jeddah|state:SAU/.test(value)),
    ),
  ),
  trap("a round was held in Nairobi, Sanaa, Khartoum, Asmara or Baidoa", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /nairobi|sanaa|khartoum|asmara|baidoa/i.test(value))),
  ),
  trap("the summit of Igad of 29 October is a round", (v) => v.rounds.some((it) => /2008-10-(29|30)/.test(daysOf(it)))),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number)),
  ),
  trap("the talks of Khartoum of 2006 or the conference of Arta of 2000 are a round of it", (v) =>
    v.rounds.some((it) => /2006|2000/.test(daysOf(it)) || /Khartoum|Arta/.test(wordsOf(it))),
  ),
  trap("the corrected number of dead contradicts the other", (v) =>
    v.contested.some(
      ({ question: of, values }) => of === "figure" && values.some(({ value, superseded }) => value === "31" && !superseded),
    ),
  ),
  trap("civilians killed in different periods contradict each other", (v) =>
    [
      ["6500", "2136"],
      ["6500", "8636"],
      ["6500", "16210"],
      ["2136", "8636"],
      ["2136", "16210"],
      ["8636", "16210"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("those displaced in all contradict those camped west of Mogadishu", (v) =>
    contests(v, ["figure"], /^~?1000000\b/, /^~?250000\b/),
  ),
  trap(
    "the soldiers whom the African Union has contradict those it was promised, or those it has later",
    (v) => contests(v, ["figure"], /2600/, /8000/) || contests(v, ["figure"], /2600/, /3400/),
  ),
  trap("Osman Ali Ahmed and Sudan Ali Ahmed are one", (v) => bearsBoth(v, /Osman Ali/, /Sudan Ali/)),
  trap("Sheikh Sharif and Sharif Hassan Sheikh Aden are one", (v) => bearsBoth(v, SHARIF, /Sharif Hassan/)),
  trap(
    "Nur Hassan Hussein is one with Adan Mohamed Nur, or the latter with Ahmed Abdisalam Adan",
    (v) => bearsBoth(v, NUR, /Mohamed Nur/) || bearsBoth(v, ADAN, /Mohamed Nur/),
  ),
  trap("Yemen, Kenya or Saudi Arabia was host of a round", (v) =>
    v.rounds.some((it) => held(it) && it.host.values.some(({ value }) => /state:(YEM|KEN|SAU)/.test(value))),
  ),
  trap("Aweys or al-Shabaab sat at the table of a round", (v) =>
    v.rounds.some(
      (it) => held(it) && it.participants.some(({ actor }) => actor.id === "group:al-shabaab" || AWEYS.test(actor.name)),
    ),
  ),
];
