/** What the fourteen reports of `khujand/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
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
  missed,
  onlyOn,
  placed,
  sat,
  seriesOf,
  took,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /kyrgyz|kirghiz|kirgiz|tajik|tadjik|batken|isfara|sughd|soughd|bi(sh|ch)kek|d(ou|u)(sh|ch)anb|khujand|khodjent/i,
);

type Actor = { readonly id: string; readonly name: string };
const TASHIEV = /ta(sh|ch)i[yï]?ev/i;
const YATIMOV = /[yi]atimov/i;
const isKyrgyz = ({ id, name }: Actor): boolean =>
  id === "state:KGZ" || TASHIEV.test(`${id} ${name}`) || /(?:zh|j)aparov|kyrgyz|kirghiz|bi(?:sh|ch)kek/i.test(`${id} ${name}`);
const isTajik = ({ id, name }: Actor): boolean =>
  id === "state:TJK" || YATIMOV.test(`${id} ${name}`) || /rak?hmon|tajik|tadjik|d(?:ou|u)(?:sh|ch)anb/i.test(`${id} ${name}`);

const BATKEN = /batken/i;
const DUSHANBE = /dushanbe|douchanb/i;
const BUSTON = /b(ou|u)ston|soughd|sughd/i;
const DEATHS = /kill|dea|fatal|toll/i;

/** True where a round or an event of that day is told to have been put off or called off. */
const off = (v: ProcessView, words: RegExp, when: string | null, ...days: readonly string[]): boolean =>
  missed(v, words, ...days) ||
  (heldOn(v, ...days).length === 0 && eventsOf(v, /postpon|cancel|suspen|call|delay/, words, when).length > 0);

export const KHUJAND_CHECKS: readonly Check[] = [
  round(2, "the delegations met once on 1 May 2021, in Batken", (v) => placed(onlyOn(v, "2021-05-01"), BATKEN)),
  round(1, "Kyrgyzstan and Tajikistan sat in Batken on 1 May 2021", (v) => {
    const it = onlyOn(v, "2021-05-01");
    return sat(it, isKyrgyz) && sat(it, isTajik);
  }),
  round(1, "the topographic groups met from 16 to 18 May 2021, in Isfana", (v) =>
    took(v, /Isfana|topograph|réunis/i, "2021-05-16", "2021-05-17", "2021-05-18"),
  ),
  round(1, "their meeting of 20 May 2021 in Guliston was called off", (v) =>
    off(v, /Gouliston|annul|suivante/i, "2021-05", "2021-05-20"),
  ),
  round(1, "the visit of Japarov to Dushanbe was planned for 24 May 2021 and put off", (v) =>
    off(v, /visit|expected|put off|report|se rendra/i, "2021-05", "2021-05-24"),
  ),
  round(2, "the two presidents held talks in Dushanbe on 29 June 2021", (v) => {
    const it = onlyOn(v, "2021-06-28", "2021-06-29");
    return placed(it, DUSHANBE);
  }),
  round(1, "the security chiefs talked on Monday 19 September 2022", (v) =>
    took(v, /talked|retrouver|signed|second meeting/i, "2022-09-19"),
  ),
  round(1, "they met once on 25 September 2022, at the crossing of Kyzyl-Bel or Guliston", (v) =>
    placed(onlyOn(v, "2022-09-25"), /kyzyl|guliston|gouliston/i),
  ),
  round(2, "the delegations met once on 14 November 2022, in Dushanbe", (v) => placed(onlyOn(v, "2022-11-14"), DUSHANBE)),
  round(2, "the two co-chairmen met once on 2 October 2023, in Batken", (v) => placed(onlyOn(v, "2023-10-02"), BATKEN)),
  round(1, "their meeting was first planned for 25 September 2023, and not held then", (v) =>
    off(v, /rendez-vous|report/i, "2023-09", "2023-09-25"),
  ),
  round(1, "the topographic groups met in Buston from 17 to 23 December 2023", (v) =>
    took(v, /session|Bouston/i, "2023-12-17", "2023-12-23"),
  ),
  round(1, "the two co-chairmen met once on 26 January 2024, in Buston", (v) => placed(onlyOn(v, "2024-01-26"), BUSTON)),
  round(2, "they met on 4 December 2024, in Batken", (v) =>
    heldOn(v, "2024-12-04", "2024-12-01").some((it) => placed(it, BATKEN)),
  ),
  round(1, "the delegations met on 21 February 2025, in Bishkek", (v) => placed(onlyOn(v, "2025-02-21"), /bi(sh|ch)kek/i)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 2 May 2021 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2021-05-02" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 26 September 2022 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Kamchybek Tashiev and Kamtchybek Tachiev are one", (v) => bearsBoth(v, /Tashi/, /Tachi/)),
  merge(1, "Saimumin Yatimov and Saïmoumine Iatimov are one", (v) => bearsBoth(v, /Yatimov/, /Iatimov/)),
  merge(1, "Emomali Rahmon and Emomali Rakhmon are one", (v) => bearsBoth(v, /Rahmon/, /Rakhmon/)),
  merge(1, "Sadyr Japarov and Sadyr Zhaparov are one", (v) => bearsBoth(v, /\bJaparov/, /Zhaparov/)),
  merge(1, "Rajabboy Ahmadzoda and Radjabboï Akhmadzoda are one", (v) => bearsBoth(v, /Ahmadzoda/, /Akhmadzoda/)),

  contradiction(2, "41 Tajiks were killed in September 2022, or 59", (v) => contests(v, ["figure"], /^~?41\b/, /^~?59\b/)),
  contradiction(1, "60 protested in Batken, or 300", (v) => contests(v, ["figure"], /^~?60\b/, /^~?300\b/)),
  contradiction(1, "the other side fired first in April 2021 or September 2022, or did not", (v) =>
    disputed(v, /tiré les premiers|déclenché la fusillade|attaqué nos postes|agression/i),
  ),
  contradiction(1, "a mosque was struck by a Kyrgyz drone, or was not", (v) => disputed(v, /mosquée/i)),
  contradiction(1, "Tajik troops went into Dostuk and its school, or did not", (v) =>
    disputed(v, /école de Dostouk|entrées dans le village|occupé l'école/i),
  ),
  contradiction(1, "Arka will be ceded, or will not", (v) => disputed(v, /Arka/)),

  question(1, "whether Tajikistan would publish a toll was open on 30 April 2021, and is settled", (v) =>
    asked(v, /bilan|toll/i, /settled/, "2021-0"),
  ),
  question(2, "when Japarov and Rahmon would meet was open on 20 May 2021, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2021-05-20" &&
        q.state === "settled" &&
        (/talks-date/.test(q.issue) || /se rencontreront/.test(wordsOf(q))),
    ),
  ),
  question(1, "whether observers of the United Nations would be let in is open", (v) =>
    asked(v, /accepterait|observateurs/i, /open/, "2022-11-14"),
  ),
  question(1, "when the crossings would open again was asked, and is settled", (v) =>
    asked(v, /crossing|passage|rouvr|reopen/i, /settled/),
  ),
  question(2, "when and where the presidents would sign was open in December 2024, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2024-12-05" &&
        q.state === "settled" &&
        (/signing|venue/.test(q.issue) || /will sign the treaty/.test(wordsOf(q))),
    ),
  ),
  question(1, "what the inhabitants of Dostuk will get, or what becomes of the inquiry, is open", (v) =>
    asked(v, /Combien|toucheront|indemnis|close|enquête/i, /open/, "2025-03-14"),
  ),

  figure(2, "137,000 evacuated, 173,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 137_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 173_000 && relation === "corrected"),
    ),
  ),
  figure(1, "11,500 evacuated in the spring of 2021, and then 33,000", (v) => seriesOf(v, /./, 11_500, 33_000).length > 0),
  figure(1, "36 Kyrgyz and 19 Tajiks killed in 2021", (v) => [36, 19].every((count) => seriesOf(v, DEATHS, count).length > 0)),
  figure(1, "46 Kyrgyz killed in 2022, and 62 a week later", (v) => seriesOf(v, DEATHS, 46, 62).length > 0),

  view(1, "Kyrgyzstan and Tajikistan are parties", (v) => inPart(v, /party/, isKyrgyz) && inPart(v, /party/, isTajik)),
  view(1, "Tashiev heads the delegation of Kyrgyzstan", (v) =>
    inPart(v, /delegation-head|negotiator|chair/, ({ id, name }) => TASHIEV.test(name) || TASHIEV.test(id)),
  ),
  view(1, "Yatimov heads the delegation of Tajikistan", (v) =>
    inPart(v, /delegation-head|negotiator|chair/, ({ id, name }) => YATIMOV.test(name) || YATIMOV.test(id)),
  ),
  view(1, "a protocol was signed on 2 October 2023", (v) =>
    eventsOf(v, /agreement|sign|protocol|accord/, /protocol|sign|paraph/i, "2023-10-02").some(held),
  ),
  view(2, "the treaty was signed on 13 March 2025", (v) =>
    eventsOf(v, /agreement|sign|treaty|accord/, /sign/i, "2025-03-13").some(held),
  ),
  view(
    1,
    "it was promised that border posts be taken down, or troops pulled back",
    (v) => agendaOf(v, /commitment/, /posts?\b|postes|barracks|troops|retrait/i).length > 0,
  ),
  view(1, "Tajikistan demands that drones be kept away", (v) => agendaOf(v, /demand|objective/, /drones/i).length > 0),

  trap(
    "talks were held on 20 May 2021 in Guliston, or on 24 May in Dushanbe",
    (v) => heldOn(v, "2021-05-20", "2021-05-24").length > 0,
  ),
  trap(
    "talks were held on 7 November 2022 or 22 January 2024, before they were put off",
    (v) => heldOn(v, "2022-11-07", "2024-01-22").length > 0,
  ),
  trap("the co-chairmen met on 25 September 2023, when Tashiev was ill", (v) => heldOn(v, "2023-09-25").length > 0),
  trap("the meeting of 31 March 2025 in Khujand was held", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (daysOf(it).includes("2025-03-31") ||
          it.place.values.some(({ value, name }) => /khujand|khodjent|khudjand/i.test(`${value} ${name}`))),
    ),
  ),
  trap("talks on other wars, in Doha, Granada, Paris, Moscow or Washington, are rounds", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.place.values.some(({ value, name }) => /doha|grenad|granada|paris|mosco|washington/i.test(`${value} ${name}`)),
    ),
  ),
  trap("Russia, Uzbekistan, Armenia, Azerbaijan or Afghanistan is a party", (v) =>
    inPart(v, /^party$/, ({ id }) => ["state:RUS", "state:UZB", "state:ARM", "state:AZE", "state:AFG"].includes(id)),
  ),
  trap("the corrected number of people evacuated contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?173000/.test(value) && !superseded),
    ),
  ),
  trap("the dead of one side contradict those of the other, or those of 2021 those of 2022", (v) =>
    [
      [/^~?36\b/, /^~?19\b/],
      [/^~?46\b/, /^~?35\b/],
      [/^~?62\b/, /^~?41\b/],
      [/^~?36\b/, /^~?6[23]\b/],
      [/^~?19\b/, /^~?41\b/],
      [/^~?55\b/, /^~?104\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("those evacuated in 2021 contradict those of 2022", (v) => contests(v, ["figure"], /^~?33000/, /^~?1[37][37]000/)),
  trap("the kilometres of one session contradict those of another, or the whole border", (v) =>
    [
      [/^~?43[.,]32/, /^~?38[.,]35/],
      [/^~?43[.,]32/, /^~?11[.,]88/],
      [/^~?38[.,]35/, /^~?11[.,]88/],
      [/^~?520\b/, /^~?664\b/],
      [/^~?664\b/, /^~?972\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("Akylbek Japarov and Sadyr Japarov are one", (v) => bearsBoth(v, /Akylbek/, /Sadyr/)),
  trap(
    "Tashiev and Yatimov, or Alimbaev and Ahmadzoda, are one",
    (v) => bearsBoth(v, TASHIEV, YATIMOV) || bearsBoth(v, /Alimbaev/, /Ak?hmadzoda/),
  ),
  trap("the soldiers killed between Armenia and Azerbaijan are counted with the dead of this border", (v) =>
    [35, 36, 41, 46, 62].some((count) => seriesOf(v, DEATHS, 200, count).length > 0),
  ),
  trap("the number of the protocol is that of a round, or another number that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2].includes(number)),
  ),
  trap("the copy of 2 May 2021 is an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2021-05-02" && sameOrigin.length === 0),
  ),
];
