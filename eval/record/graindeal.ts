/** What the fourteen reports of `graindeal/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
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
  inTown,
  is,
  missed,
  onlyOn,
  placed,
  sat,
  seriesOf,
  took,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /black sea|mer noire|\bgrain|c[eé]r[eé]al|istanbul/i,
);

const ISTANBUL = /istanbul|dolmabah[cç]e/i;
const GENEVA = /gen[eè]v|palais des nations/i;
const RUSSIA = is(/^state:RUS$|russi|\brusse|moscow|moscou|verchinin|vershinin|ilitchev/i);
const UKRAINE = is(/^state:UKR$|ukrain|\bkyiv|\bkiev|ko?ubrakov|vaskov/i);
const TURKEY = is(/^state:TUR$|turk|turqu|t[uü]rkiye|\bturc|akar\b|erdo[gğ]an/i);
const UNITED_NATIONS = is(/\bUN\b|\bU\.N\.|united[- ]nations|nations[- ]unies|\bonu\b|guterres|griffiths|grynspan/i);
const MAY = ["2023-05-10", "2023-05-11"] as const;
const TALKS = /met\b|meet|talk|r[eé]uni|rencontr|discussion|consultation|entretien|reçu|wrapped/i;

/** Held in such a town on that day, as one round or as an event told in such words. */
const tookIn = (v: ProcessView, town: RegExp, ...days: readonly string[]): boolean =>
  inTown(onlyOn(v, ...days), town) ||
  placed(onlyOn(v, ...days), town) ||
  v.timeline.some(
    (event) =>
      held(event) &&
      days.some((day) => (event.time.edtf ?? "").includes(day)) &&
      town.test(`${event.place.value ?? ""} ${event.place.name ?? ""}`) &&
      took(v, TALKS, ...days),
  );

export const GRAINDEAL_CHECKS: readonly Check[] = [
  round(2, "the talks of 13 July 2022 are one round, in Istanbul", (v) => placed(onlyOn(v, "2022-07-13"), ISTANBUL)),
  round(1, "Russia and Ukraine sat there", (v) => {
    const it = onlyOn(v, "2022-07-13");
    return sat(it, RUSSIA) && sat(it, UKRAINE);
  }),
  round(1, "a second meeting was planned for 20 July 2022 and not held", (v) =>
    missed(v, /second|deuxi[eè]me|next week|prévue/i, "2022-07-20"),
  ),
  round(1, "the agreement was signed in Istanbul on 22 July 2022", (v) => took(v, /sign|paraph/i, "2022-07-22")),
  round(2, "the consultations of 11 November 2022 are one, in Geneva", (v) => placed(onlyOn(v, "2022-11-11"), GENEVA)),
  round(1, "Russia and the United Nations sat there", (v) => {
    const it = onlyOn(v, "2022-11-11");
    return sat(it, RUSSIA) && sat(it, UNITED_NATIONS);
  }),
  round(2, "consultations were held in Geneva on 13 March 2023", (v) => tookIn(v, GENEVA, "2023-03-13")),
  round(1, "the deputy ministers were to meet on 5 May 2023 and did not", (v) =>
    missed(v, /deputy|postponed|first been due/i, "2023-05-05"),
  ),
  round(2, "the talks of 10 and 11 May 2023 are one round, in Istanbul", (v) => placed(onlyOn(v, ...MAY), ISTANBUL)),
  round(1, "Russia and Ukraine sat there, and Turkey or the United Nations", (v) => {
    const it = onlyOn(v, ...MAY);
    return sat(it, RUSSIA) && sat(it, UKRAINE) && (sat(it, TURKEY) || sat(it, UNITED_NATIONS));
  }),
  round(1, "consultations were held in Geneva on 9 June 2023", (v) => tookIn(v, GENEVA, "2023-06-09")),
  round(1, "Fidan and Lavrov met in Moscow on 31 August 2023", (v) => tookIn(v, /mosco[wu]/i, "2023-08-31")),
  round(1, "Putin and Erdogan met in Sochi on 4 September 2023", (v) => tookIn(v, /sochi|sotchi/i, "2023-09-04")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 12 November 2022 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2022-11-12" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 18 July 2023 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Oleksandr Koubrakov and Kubrakov are one", (v) => bearsBoth(v, /Koubrakov/, /Kubrakov/)),
  merge(1, "Sergueï Choïgou and Sergei Shoigu are one", (v) => bearsBoth(v, /Choïgou/, /Shoigu/)),
  merge(1, "Sergueï Verchinine and Sergei Vershinin are one", (v) => bearsBoth(v, /Verchinine/, /Vershinin/)),
  merge(1, "Dmytro Kouleba and Kuleba are one", (v) => bearsBoth(v, /Kouleba/, /Kuleba/)),
  merge(1, "Rebeca and Rebecca Grynspan are one", (v) => bearsBoth(v, /Rebeca /, /Rebecca /)),

  contradiction(2, "218 ships are blocked, or 120", (v) => contests(v, ["figure"], /^~?218\b/, /^~?120\b/)),
  contradiction(1, "British specialists prepared the attack on Sevastopol, or did not", (v) =>
    disputed(v, /britanni|Londres|histoire inventée|toute participation/i),
  ),
  contradiction(1, "Ukraine gave written guarantees, or gave no new ones", (v) =>
    disputed(v, /guarantees|taken on any commitments/i),
  ),
  contradiction(
    1,
    "the deal was extended in March 2023 for 120 days, or for 60",
    (v) => disputed(v, /(120|60) jours|pas un de plus/i) || contests(v, ["figure"], /^~?120\b/, /^~?60\b/),
  ),
  contradiction(1, "Ukrainian saboteurs blew up the pipeline, or did not", (v) =>
    disputed(v, /saboteurs|fait sauter|artillerie russe|pipeline/i),
  ),
  contradiction(1, "a drone came down in Romania, or did not", (v) => disputed(v, /Roumanie|Bucarest|catégoriquement/i)),

  question(1, "who will inspect the ships was asked on 12 July 2022", (v) => asked(v, /inspect/i, /./, "2022-07-12")),
  question(2, "when the agreement will be signed was open on 13 July 2022, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "") === "2022-07-13" &&
        q.state === "settled" &&
        (q.issue === "signing" || q.contents.some((told) => /signed/i.test(told))),
    ),
  ),
  question(1, "when the first ship would sail was asked in July 2022", (v) =>
    asked(v, /premier navire|first ship/i, /./, /^2022-07-2[24]/),
  ),
  question(2, "whether Russia would extend beyond 19 November was open, and is settled", (v) =>
    asked(v, /exten/i, /settled/, /^2022-11/),
  ),
  question(1, "when and where Putin and Erdogan would meet was open on 31 August 2023, and is settled", (v) =>
    dateAsked(v, "2023-08-31", /when and where|leaders will meet/i, /settled/),
  ),
  question(1, "when the deal may be taken up again, or talks on it, is open", (v) =>
    dateAsked(v, "2023-09-04", /pourrait reprendre|aucune date/i, /open/),
  ),

  figure(2, "32.9 million tonnes exported, 39.2 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 32_900_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 39_200_000 && relation === "corrected"),
    ),
  ),
  figure(1, "9.3 million tonnes exported by the end of October 2022", (v) => seriesOf(v, /./, 9_300_000).length > 0),
  figure(1, "25 million tonnes exported by March 2023", (v) => seriesOf(v, /./, 25_000_000).length > 0),
  figure(1, "60,000 tonnes of grain destroyed in Chornomorsk", (v) => seriesOf(v, /./, 60_000).length > 0),

  view(1, "Russia and Ukraine are parties", (v) =>
    ["state:RUS", "state:UKR"].every((state) => inPart(v, /party|signator/, ({ id }) => id === state)),
  ),
  view(1, "Turkey hosts or mediates", (v) => inPart(v, /host|mediat|facilitat|chair|guarant|broker/, TURKEY)),
  view(1, "the United Nations mediate, guarantee or sign", (v) =>
    inPart(v, /mediat|facilitat|chair|guarant|broker|host|observ|party|signator|witness/, UNITED_NATIONS),
  ),
  view(1, "Vershinin heads the Russian delegation", (v) => inPart(v, /delegation-head|negotiator/, is(/verchinin|vershinin/i))),
  view(1, "Ukraine and Russia signed the agreement on 22 July 2022", (v) =>
    eventsOf(v, /agreement|signing|signature|accord/, /sign|paraph/i, "2022-07-22").some(held),
  ),
  view(1, "Russia suspended its part on 29 October 2022", (v) =>
    eventsOf(v, /./, /suspend|walked away|suspension/i, "2022-10-29").some(held),
  ),
  view(
    1,
    "Russia demands that Rosselkhozbank return to SWIFT",
    (v) => agendaOf(v, /demand|objective/, /Rosselkhozbank|swift/i).length > 0,
  ),
  view(
    1,
    "the parties committed themselves not to attack ships or ports",
    (v) => agendaOf(v, /commitment/, /attaquer|not to strike|navires marchands|merchant vessels/i).length > 0,
  ),

  trap("talks were held on 20 July 2022", (v) => heldOn(v, "2022-07-20").length > 0),
  trap("talks on grain were held in June 2022", (v) => v.rounds.some((it) => held(it) && /2022-06/.test(daysOf(it)))),
  trap("the deputy ministers met on 5 May 2023", (v) => heldOn(v, "2023-05-05").length > 0),
  trap("the talks on Nagorno-Karabakh of 31 October 2022 are a round", (v) => heldOn(v, "2022-10-31").length > 0),
  trap("the talks on Syria in Moscow in May 2023 are a round", (v) =>
    v.rounds.some((it) => held(it) && /2023-05/.test(daysOf(it)) && placed(it, /mosco[wu]/i)),
  ),
  trap("the summits of Tehran and Bali, or the talks of Jeddah, are rounds", (v) =>
    v.rounds.some(
      (it) => held(it) && (placed(it, /t[eé]h[eé]ran|\bbali\b|jedd?ah|djeddah/i) || /2022-07-19|2023-08-0[56]/.test(daysOf(it))),
    ),
  ),
  trap("Putin came to Turkey in August 2023", (v) =>
    v.rounds.some((it) => held(it) && /2023-08(?!-31|-0[56])/.test(daysOf(it)) && !/2023-08-31/.test(daysOf(it))),
  ),
  trap("Ukraine sat in Geneva in November 2022 or March 2023", (v) =>
    heldOn(v, "2022-11-11", "2023-03-13").some((it) => sat(it, ({ id }) => id === "state:UKR")),
  ),
  trap("Armenia, Azerbaijan, Iran, Syria, Qatar or Romania sat at these talks, or are parties", (v) => {
    const other = ({ id }: { readonly id: string }): boolean => /^state:(ARM|AZE|IRN|SYR|QAT|ROU|YEM)$/.test(id);
    return v.rounds.some((it) => held(it) && sat(it, other)) || inPart(v, /^party$/, other);
  }),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some((it) => it.number !== null && held(it) && ![1, 2, 3].includes(it.number)),
  ),
  trap("the copy of 12 November 2022 is an origin of its own", ({ sources }) => {
    const wire = sources.find(({ published }) => published === "2022-11-11");
    const copy = sources.find(({ published }) => published === "2022-11-12");
    return wire !== undefined && copy !== undefined && wire.origin !== copy.origin;
  }),
  trap("the corrected tonnage contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?39200000\b/.test(value) && !superseded),
    ),
  ),
  trap("what had been exported by one day contradicts what had been by another, or what was blocked or destroyed", (v) =>
    [
      [/^~?9300000\b/, /25000000|30000000|32900000/],
      [/^~?25000000\b/, /30000000|32900000/],
      [/^[~>]?20000000\b/, /9300000|25000000|30000000|32900000/],
      [/^~?60000\b/, /^~?26000\b|32900000/],
    ].some(([one, other]) => one !== undefined && other !== undefined && contests(v, ["figure"], one, other)),
  ),
  trap("the share of the poorest countries contradicts that of developing ones", (v) =>
    contests(v, ["figure"], /^~?3\b/, /^~?55\b/),
  ),
  trap(
    "Kubrakov and Vaskov, Griffiths and Grynspan, Akar and Shoigu, or Kuleba and Lavrov are one",
    (v) =>
      bearsBoth(v, /Ko?ubrakov/, /Vaskov/) ||
      bearsBoth(v, /Griffiths/, /Grynspan/) ||
      bearsBoth(v, /\bAkar\b/, /Shoigu|Choïgou/) ||
      bearsBoth(v, /Ko?uleba/, /Lavrov/),
  ),
];
