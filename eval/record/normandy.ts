/** What the fourteen reports of `normandy/` come to: written down before the record of them was looked at. */
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
  inPart,
  missed,
  onlyOn,
  placed,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/normand|minsk|ukrain/i);

type Actor = { readonly id: string; readonly name: string };
const isUkraine = ({ id, name }: Actor): boolean =>
  id === "state:UKR" || /ukrain|\bkyiv\b|\bkiev\b|zelensk|yermak|iermak|kuleba|kouleba|prysta[iy]ko/i.test(name);
const isRussia = ({ id, name }: Actor): boolean =>
  id === "state:RUS" || /^(la )?russi|moscou|moscow|kremlin|p[ou]+tin|kozak|lavrov/i.test(name);
const isFrance = ({ id, name }: Actor): boolean =>
  id === "state:FRA" || /^(la )?france|^paris$|macron|bonne|le drian|quai d'orsay|[ée]lys[ée]e/i.test(name);
const isGermany = ({ id, name }: Actor): boolean =>
  id === "state:DEU" || /german|allemagne|^berlin$|merkel|maas|hecker|pl(ö|oe)tner|scholz/i.test(name);

const PARIS = /paris|[ée]lys[ée]e/i;
const BERLIN = /berlin/i;
const summit = (v: ProcessView) => onlyOn(v, "2019-12-09", "2019-12-10");
const july = (v: ProcessView) => onlyOn(v, "2020-07-03");
const september = (v: ProcessView) => onlyOn(v, "2020-09-11");
const january = (v: ProcessView) => onlyOn(v, "2021-01-12");
const paris = (v: ProcessView) => onlyOn(v, "2022-01-26");
const february = (v: ProcessView) => onlyOn(v, "2022-02-10");
const video = (v: ProcessView) => onlyOn(v, "2020-04-30");
const fourSat = (it: Round | null): boolean => [isUkraine, isRussia, isFrance, isGermany].every((who) => sat(it, who));

export const NORMANDY_CHECKS: readonly Check[] = [
  round(2, "the summit of 9 December 2019 is one round, in Paris", (v) => placed(summit(v), PARIS)),
  round(2, "Ukraine, Russia, France and Germany sat at the summit", (v) => fourSat(summit(v))),
  round(
    2,
    "a summit was planned for April 2020 in Berlin, and not held",
    (v) =>
      v.rounds.some(
        (it) => it.planned.some(({ edtf }) => /2020-04(?!-\d)/.test(edtf)) || (!held(it) && /2020-04/.test(daysOf(it))),
      ) ||
      eventsOf(v, /./, /planned for April|prévue à Berlin en avril|expected in Berlin in April/i, null).some((it) => !held(it)),
  ),
  round(2, "the ministers' conference of 30 April 2020 is one round", (v) => video(v) !== null),
  round(1, "the four sides, or their ministers, took part in it", (v) => fourSat(video(v))),
  round(2, "the talks of the advisers of 3 July 2020 are one round, in Berlin", (v) => placed(july(v), BERLIN)),
  round(1, "Kozak, Yermak, Hecker and Bonne, or their sides, sat on 3 July 2020", (v) => fourSat(july(v))),
  round(2, "the talks of 11 September 2020 are one round, in Berlin", (v) => placed(september(v), BERLIN)),
  round(2, "the talks of 12 January 2021 are one round, in Berlin", (v) => placed(january(v), BERLIN)),
  round(2, "a meeting of ministers was planned for 11 November 2021, and not held", (v) =>
    missed(v, /11 novembre|Nov\. 11|n'a pas eu lieu|fell through/i, "2021-11-11"),
  ),
  round(2, "the talks of 26 January 2022 are one round, in Paris", (v) => placed(paris(v), PARIS)),
  round(
    1,
    "they were first planned for 25 January, or the end of the month",
    (v) =>
      plannedFor(v, "2022-01-25") ||
      v.rounds.some((it) => it.planned.some(({ edtf }) => /2022-01/.test(edtf) && !/2022-01-26/.test(edtf))),
  ),
  round(1, "Kozak, Yermak, Bonne and Plötner, or their sides, sat on 26 January 2022", (v) => fourSat(paris(v))),
  round(2, "the talks of 10 February 2022 are one round, in Berlin", (v) => placed(february(v), BERLIN)),
  round(1, "Russia and Ukraine sat on 10 February 2022", (v) => {
    const it = february(v);
    return sat(it, isRussia) && sat(it, isUkraine);
  }),
  round(
    1,
    "a meeting was planned for March 2022",
    (v) => plannedFor(v, "2022-03") || eventsOf(v, /./, /prévue en mars/i, null).some((it) => !held(it)),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 10 December 2019 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2019-12-10" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 30 December 2019 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Zelenskiy and Zelensky are one", (v) => bearsBoth(v, /Zelenskiy/, /Zelensky/)),
  merge(1, "Andriy Yermak and Andriï Iermak are one", (v) => bearsBoth(v, /Yermak/, /Iermak/)),
  merge(1, "Dmitry and Dmitri Kozak are one", (v) => bearsBoth(v, /Dmitry Kozak/, /Dmitri Kozak/)),
  merge(1, "Jens Plötner and Jens Ploetner are one", (v) => bearsBoth(v, /Plötner/, /Ploetner/)),
  merge(1, "Dmytro Kuleba and Dmytro Kouleba are one", (v) => bearsBoth(v, /Kuleba/, /Kouleba/)),
  merge(1, "Sergei and Sergueï Lavrov are one", (v) => bearsBoth(v, /Sergei Lavrov/, /Sergueï Lavrov/)),
  merge(1, "the talks of 26 January 2022 are told in two reports or more", (v) => (paris(v)?.support.origins ?? 0) >= 2),
  merge(1, "the exchange of 29 December 2019 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /./, /exchanged prisoners Sunday|swap prisoners/i, null).filter(held);
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "3,000 rallied in Kyiv, or 10,000", (v) => contests(v, ["figure"], /\b3000\b/, /\b10000\b/)),
  contradiction(2, "76 Ukrainians were freed, or 80", (v) => contests(v, ["figure"], /\b76\b/, /\b80\b/)),
  contradiction(2, "one Ukrainian soldier was killed since 27 July 2020, or three", (v) =>
    contests(v, ["figure"], /^~?1\b/, /^~?3\b/),
  ),
  contradiction(1, "Zelensky had agreed to put the special status into the constitution, or had not", (v) =>
    disputed(v, /statut spécial|rien accepté/i),
  ),
  contradiction(1, "Ukraine had agreed to the inspection of Choumy, or had not", (v) =>
    disputed(v, /accepté une inspection|jamais eu d'accord|c'est faux/i),
  ),
  contradiction(1, "Moscow had agreed to the meeting of 11 November, or had not", (v) =>
    disputed(v, /donné (son|cet) accord|jamais promis/i),
  ),
  contradiction(1, "Kyiv had promised a dialogue with the separatists in January 2022, or had not", (v) =>
    disputed(
      v,
      /promis d'ouvrir un dialogue|une telle promesse|undertaken to present|any such undertaking|négociations directes/i,
    ),
  ),

  question(1, "whether Putin and Zelensky would talk alone was asked on 9 December 2019", (v) =>
    asked(v, /talk alone/i, /./, /^2019-12-09/),
  ),
  question(1, "whether prisoners would be exchanged before the new year was open, and is settled", (v) =>
    asked(v, /échange de prisonniers/i, /settled/, /^2019-12/),
  ),
  question(
    1,
    "when the summit can take place was asked on 30 April 2020",
    (v) =>
      v.questions.some(
        (q) =>
          (q.askedSince ?? "").startsWith("2019-12-10") && /date|venue/.test(q.issue) && (q.lastMention ?? "") >= "2020-04-30",
      ) || asked(v, /take place is unclear|when it can/i, /./, /^20(19-12|20-04)/),
  ),
  question(2, "when the advisers would meet after 3 July 2020 was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2020-07-04") &&
        q.state === "settled" &&
        (/date/.test(q.issue) || /prochaine réunion/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether the ministers would meet before the end of 2021 was asked", (v) =>
    asked(v, /ministres se retrouveront/i, /./, /^2021-11-18/),
  ),
  question(2, "when the advisers would meet in Paris was open on 12 January 2022, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2022-01-12") &&
        q.state === "settled" &&
        (/date/.test(q.issue) || /exact date|yet to be set/i.test(wordsOf(q))),
    ),
  ),
  question(1, "on what day they would meet in Berlin was open on 26 January 2022, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2022-01-26") &&
        q.state === "settled" &&
        (/date/.test(q.issue) || /jour n'est pas/i.test(wordsOf(q))),
    ),
  ),
  question(2, "when and where they would meet in March 2022 is open", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2022-02-1") &&
        q.state === "open" &&
        (/date|venue/.test(q.issue) || /ni le jour ni le lieu/i.test(wordsOf(q))),
    ),
  ),

  figure(2, "124 prisoners were handed over, 127 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 124 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 127 && relation === "corrected"),
    ),
  ),
  figure(1, "the war has killed 13,000, and 14,000 by 2022", (v) =>
    [13_000, 14_000].every((count) => seriesOf(v, /kill|dea|toll/, count).length > 0),
  ),
  figure(
    1,
    "16 Ukrainian soldiers were killed from July 2020 to January 2021",
    (v) => seriesOf(v, /kill|dea|toll/, 16).length > 0,
  ),
  figure(1, "112,000 Russian soldiers stood near the border", (v) => seriesOf(v, /./, 112_000).length > 0),

  view(1, "Russia and Ukraine are parties", (v) => inPart(v, /party/, isRussia) && inPart(v, /party/, isUkraine)),
  view(1, "France and Germany mediate, host, or are parties", (v) =>
    [isFrance, isGermany].every((who) => inPart(v, /mediat|facilitat|chair|host|guarant|party|convenor|sponsor|support/, who)),
  ),
  view(1, "Kozak speaks for Russia there, and Yermak for Ukraine", (v) =>
    [/kozak/i, /[yi]ermak/i].every((name) =>
      inPart(v, /delegation|negotiator|envoy|advis|represent|chief|head|repr/, (actor) => name.test(actor.name)),
    ),
  ),
  view(
    1,
    "in Paris the leaders promised a ceasefire, a withdrawal or an exchange",
    (v) => agendaOf(v, /commitment/, /cessez-le-feu complet|retrait des forces|échange de tous|all prisoners/i).length > 0,
  ),
  view(
    1,
    "Moscow demands a special status for the Donbass, or that a resolution be changed",
    (v) => agendaOf(v, /demand|objective/, /special status|modifie une résolution/i).length > 0,
  ),
  view(
    1,
    "Kyiv demands control of the border, or access to it",
    (v) => agendaOf(v, /demand|objective/, /border|frontière/i).length > 0,
  ),
  view(
    1,
    "Ukraine refuses to talk to the separatists",
    (v) =>
      agendaOf(v, /refusal/, /représentants du Donbass|parlerait aux séparatistes|négociera|négociations directes/i).length > 0 ||
      v.positions.some(
        ({ actor, cells }) =>
          isUkraine(actor) &&
          cells.some(
            ({ stance, support }) => /oppos|den/.test(stance) && /séparatist|négociations directes/i.test(wordsOf({ support })),
          ),
      ),
  ),
  view(1, "prisoners were exchanged on 29 December 2019", (v) => eventsOf(v, /./, /prison/i, "2019-12-29").some(held)),
  view(1, "a common text came out of the talks of 26 January 2022", (v) =>
    eventsOf(v, /agree|statement|declar|sign|adopt|conclu/, /texte commun|déclaration|ceasefire/i, "2022-01-26").some(held),
  ),

  trap("a summit was held in Berlin in April 2020", (v) => v.rounds.some((it) => held(it) && /2020-04(?!-30)/.test(daysOf(it)))),
  trap("the ministers met on 11 November 2021", (v) => heldOn(v, "2021-11-11").length > 0),
  trap("the three ministers who met in Brussels in November 2021 are a round", (v) =>
    v.rounds.some((it) => held(it) && (/2021-11-1[0-8]/.test(daysOf(it)) || placed(it, /bru[sx]+el/i))),
  ),
  trap("the visits of Bonne and Plötner to Kyiv and Moscow are rounds", (v) =>
    v.rounds.some((it) => held(it) && /2022-01-(06|11)/.test(daysOf(it))),
  ),
  trap("the talks of Geneva, on Libya or on Nagorno-Karabakh are rounds", (v) =>
    v.rounds.some(
      (it) => held(it) && (/2022-01-10|2020-01|2021-01-11/.test(daysOf(it)) || placed(it, /gen[eè]v|moscow|moscou/i)),
    ),
  ),
  trap("the advisers met in Paris on 25 January 2022", (v) => heldOn(v, "2022-01-25").length > 0),
  trap("the advisers met in March 2022", (v) => heldOn(v, "2022-03").length > 0),
  trap("the sittings of the Contact Group are rounds of the four", (v) =>
    v.rounds.some((it) => held(it) && /2020-07-(08|22)|2022-02-09/.test(daysOf(it))),
  ),
  trap("Macron's or Scholz's visits of February 2022 are rounds", (v) =>
    v.rounds.some((it) => held(it) && /2022-02-(07|08|14|15)/.test(daysOf(it))),
  ),
  trap("the prisoners before the correction contradict those after it", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "127" && !superseded),
    ),
  ),
  trap(
    "those whom Ukraine handed over contradict those whom it received, or the swap of September",
    (v) =>
      contests(v, ["figure"], /\b124\b/, /\b(76|80)\b/) ||
      contests(v, ["figure"], /\b35\b/, /\b(76|80|124)\b/) ||
      contests(v, ["figure"], /\b12\b/, /\b76\b/),
  ),
  trap(
    "the dead of the war contradict the civilians among them, or those of a later day",
    (v) => contests(v, ["figure"], /\b13000\b/, /\b3300\b/) || contests(v, ["figure"], /\b13000\b/, /\b14000\b/),
  ),
  trap(
    "the violations of each side, or of six weeks and six months, contradict each other",
    (v) => contests(v, ["figure"], /\b1420\b/, /\b980\b/) || contests(v, ["figure"], /\b225\b/, /\b(980|1420)\b/),
  ),
  trap(
    "the troops in Belarus contradict all Russian troops, or those of November those of January",
    (v) =>
      contests(v, ["figure"], /\b30000\b/, /\b130000\b/) || contests(v, ["figure"], /\b90000\b/, /\b(100000|112000|130000)\b/),
  ),
  trap(
    "Kozak is one with Surkov or Peskov, or Hecker with Plötner",
    (v) => bearsBoth(v, /Kozak/, /Surkov|Peskov/) || bearsBoth(v, /Hecker/, /Pl(ö|oe)tner/),
  ),
];
