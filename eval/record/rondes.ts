/** What the fourteen reports of `rondes/` come to: written down before the record of them was looked at. */
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
  onlyOn,
  onlyRound,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /sahar|polisario|manhasset|tables? rondes?|round.?tables?/i,
);

type Actor = { readonly id: string; readonly name: string };
const isPolisario = ({ id, name }: Actor): boolean =>
  /polisario/i.test(id) || /polisario|Add?ouh|Brahim Gh?ali|Sidi (Mohamed )?Omar|sahraoui|sahrawi/i.test(name);
const isMorocco = (actor: Actor): boolean =>
  actor.id === "state:MAR" || (!isPolisario(actor) && /Maroc|Morocc|Bourita|Hilale|Mohammed VI|\bRabat\b/i.test(actor.name));
const isAlgeria = ({ id, name }: Actor): boolean => id === "state:DZA" || /Alg[eé]ri|\bAlger\b|Messahel|Lamamra/i.test(name);
const isMauritania = ({ id, name }: Actor): boolean => id === "state:MRT" || /Maurit|Ould Cheikh Ahmed/i.test(name);
const isKoehler = ({ name }: Actor): boolean => /K(ö|oe|o)hler/i.test(name);
const isMistura = ({ name }: Actor): boolean => /de Mistura/i.test(name);

type Placed = { readonly place: Round["place"] };
const inPlace = (it: Placed | null, words: RegExp): boolean =>
  it !== null && (words.test(it.place.value ?? "") || words.test(it.place.name ?? ""));
const everIn = (it: Placed, words: RegExp): boolean =>
  it.place.values.some(({ value, name }) => words.test(value) || words.test(name));
/** The question was asked in such words, or is of such an issue, for the first time on a day that begins so. */
const asked = (
  { questions }: ProcessView,
  { words, issue, state, since }: { words: RegExp; issue?: RegExp; state: RegExp; since: string },
): boolean =>
  questions.some(
    (q) =>
      (words.test(wordsOf(q)) || q.contents.some((it) => words.test(it)) || issue?.test(q.issue) === true) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );
const MEDIATES = /mediat|facilitat|envoy|chair|conven|broker|representative/i;

const DECEMBER = ["2018-12-05", "2018-12-06"] as const;
const MARCH = ["2019-03-21", "2019-03-22"] as const;
const first = (v: ProcessView) => onlyOn(v, ...DECEMBER);
const second = (v: ProcessView) => onlyOn(v, ...MARCH);

/** Rounds and events told of a time that matches. */
const toldOn = (v: ProcessView, time: RegExp): readonly Placed[] => [
  ...v.rounds.filter((it) => held(it) && time.test(daysOf(it))),
  ...v.timeline.filter((it) => held(it) && time.test(it.time.edtf ?? "")),
];

export const RONDES_CHECKS: readonly Check[] = [
  round(2, "the round table of 5 and 6 December 2018 is one, in Geneva", (v) => inPlace(first(v), /gen[eè]v|palais/i)),
  round(1, "it is the first", (v) => first(v)?.number === 1),
  round(1, "the first was planned for 4 December before", (v) => plannedFor(v, "2018-12-04")),
  round(1, "Morocco and the Polisario sat at the first", (v) => sat(first(v), isMorocco) && sat(first(v), isPolisario)),
  round(1, "Algeria and Mauritania were at the first", (v) => sat(first(v), isAlgeria) && sat(first(v), isMauritania)),
  round(2, "the round table of 21 and 22 March 2019 is one, the second", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && it === second(v);
  }),
  round(1, "the second was at the château Le Rosey in Bursins, near Geneva", (v) =>
    inPlace(second(v), /bursins|rosey|gen[eè]v|vaud|CHE|switz|suisse/i),
  ),
  round(1, "Morocco and the Polisario sat at the second", (v) => sat(second(v), isMorocco) && sat(second(v), isPolisario)),
  round(1, "Algeria and Mauritania were at the second", (v) => sat(second(v), isAlgeria) && sat(second(v), isMauritania)),
  round(
    1,
    "a third round table was announced and not held",
    (v) => v.rounds.some(({ number }) => number === 3) && v.rounds.every((it) => it.number !== 3 || !held(it)),
  ),
  round(
    1,
    "Köhler saw Bourita in Lisbon on 6 March 2018",
    (v) =>
      toldOn(v, /2018-03-06/).length > 0 &&
      toldOn(v, /2018-03-06/).every((it) => inPlace(it, /lisbon/i) || it.place.value === null),
  ),
  round(1, "the consultations of 27 to 30 March 2023 were held, in New York", (v) =>
    toldOn(v, /2023-03-(27|28|29|30)/).some(
      (it) => inPlace(it, /new.?york|united.?nations|onu|siège/i) || it.place.value === null,
    ),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 6 December 2018 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2018-12-06" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 23 March 2019 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Horst Köhler, Koehler and Kohler are one", (v) =>
    v.identities.some(({ names }) => [/Köhler/, /Koehler/, /Kohler/].every((it) => names.some((name) => it.test(name)))),
  ),
  merge(1, "Khatri Addouh and Khatri Adouh are one", (v) => bearsBoth(v, /Addouh/, /Adouh/)),
  merge(1, "Ismail and Ismaïl Ould Cheikh Ahmed are one", (v) => bearsBoth(v, /Ismail Ould/, /Ismaïl Ould/)),
  merge(1, "Brahim Ghali and Brahim Gali are one", (v) => bearsBoth(v, /Ghali/, /Gali/)),
  merge(1, "Sidi Mohamed Omar and Sidi Omar are one", (v) => bearsBoth(v, /Sidi Mohamed Omar/, /Sidi Omar/)),

  contradiction(1, "900 marched in Geneva, or 400", (v) => contests(v, ["figure"], /\b900\b/, /\b400\b/)),
  contradiction(1, "the autonomy plan was discussed in December 2018, or was not", (v) =>
    disputed(v, /plan d.autonomie (a été discuté|ait été abordé)/i),
  ),
  contradiction(1, "173,600 refugees live in the camps, or no more than 40,000", (v) =>
    contests(v, ["figure"], /173600/, /\b40000\b/),
  ),
  contradiction(1, "Moroccan soldiers fired on civilians at Guerguerat, or did not", (v) =>
    disputed(v, /fire on civilians|firing on civilians/i),
  ),
  contradiction(1, "three Moroccan soldiers were killed, or none", (v) =>
    disputed(v, /three Moroccan soldiers|losing any soldiers|nobody was hurt/i),
  ),
  contradiction(1, "Morocco kept de Mistura from going to Laayoune, or did not", (v) => disputed(v, /empêché/i)),
  contradiction(1, "Algeria refused an invitation to a third round table, or had none", (v) =>
    disputed(v, /refusé l.invitation|reçu une telle invitation/i),
  ),

  question(1, "whether Mauritania would come was open in October 2018, and is settled", (v) =>
    asked(v, { words: /whether it will come/i, state: /settled/, since: "2018-10" }),
  ),
  question(1, "who would lead the Polisario delegation was open in November 2018, and is settled", (v) =>
    asked(v, { words: /celui qui conduira|nom de celui/i, issue: /delegation-head/, state: /settled/, since: "2018-11" }),
  ),
  question(1, "when and where they would meet again was open in December 2018, and is settled", (v) =>
    asked(v, {
      words: /ni la date ni le lieu|agree to meet again/i,
      issue: /venue|talks-date/,
      state: /settled/,
      since: "2018-12",
    }),
  ),
  question(1, "the date of the third round table, asked since March 2019, is open", (v) =>
    asked(v, { words: /No date has been set|aucune date/i, issue: /talks-date/, state: /open/, since: "2019-03" }),
  ),
  question(1, "who would succeed Köhler was open in May 2019, and is settled", (v) =>
    asked(v, { words: /succeed him/i, state: /settled/, since: "2019-05-22" }),
  ),
  question(1, "when de Mistura would go to Laayoune was open in July 2022, and is settled", (v) =>
    asked(v, { words: /quand il ira/i, state: /settled/, since: "2022-07" }),
  ),
  question(1, "when or where talks will be held after the vote of October 2025 is open", (v) =>
    asked(v, { words: /when or where the talks/i, issue: /venue|talks-date/, state: /open/, since: "2025" }),
  ),

  figure(2, "173,600 refugees, 176,300 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 173_600 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 176_300 && relation === "corrected"),
    ),
  ),
  figure(1, "80 civilians killed by drones since November 2020, then 160", (v) => seriesOf(v, /kill|dea/, 80, 160).length > 0),
  figure(1, "90,000 refugees are fed by the World Food Programme", (v) => seriesOf(v, /./, 90_000).length > 0),

  view(1, "Köhler mediates, or is the envoy", (v) => inPart(v, MEDIATES, isKoehler)),
  view(
    1,
    "Köhler resigned on 22 May 2019",
    (v) =>
      eventsOf(v, /./, /resign|quits|démission|stepped down/i, "2019-05").some(held) ||
      v.roles.some(({ actor, status }) => isKoehler(actor) && /former|ending/.test(status)),
  ),
  view(1, "de Mistura is the envoy after him", (v) => inPart(v, MEDIATES, isMistura)),
  view(1, "Morocco and the Polisario are parties", (v) => inPart(v, /party/, isMorocco) && inPart(v, /party/, isPolisario)),
  view(1, "Bourita and Addouh head their delegations", (v) =>
    [/Bourita/, /Add?ouh/].every((name) => inPart(v, /delegation-head|negotiator/, (actor) => name.test(actor.name))),
  ),
  view(1, "the Polisario demands a referendum", (v) =>
    agendaOf(v, /demand|objective|proposal/, /r[eé]f[eé]rendum/i).some(({ parties }) => parties.some(isPolisario)),
  ),
  view(1, "Morocco refuses a referendum, or offers autonomy", (v) =>
    agendaOf(v, /refusal|proposal|demand|objective/, /r[eé]f[eé]rendum|autonom/i).some(({ parties }) => parties.some(isMorocco)),
  ),
  view(
    1,
    "the Polisario declared the ceasefire over in November 2020",
    (v) => eventsOf(v, /./, /ceasefire over|end of 29-year ceasefire|no longer bound/i, "2020-11").length > 0,
  ),
  view(1, "the Council voted on the autonomy plan and the mission on 31 October 2025", (v) =>
    eventsOf(v, /./, /resolution|vote|called for talks|adopted|extends the mandate|Moroccan plan/i, "2025-10-31").some(held),
  ),

  trap("the first round table was held on 4 December 2018", (v) => heldOn(v, "2018-12-04").length > 0),
  trap("a third round table was held", (v) => v.rounds.some((it) => it.number === 3 && held(it))),
  trap("Köhler's talks with one side in Berlin, Lisbon or Paris are numbered rounds", (v) =>
    v.rounds.some((it) => held(it) && it.number !== null && everIn(it, /berlin|lisbon|paris/i)),
  ),
  trap("the consultations of March 2023 are a numbered round", (v) =>
    v.rounds.some((it) => held(it) && it.number !== null && /2023/.test(daysOf(it))),
  ),
  trap("the talks on Yemen in Sweden or those on Libya in Tunis are rounds of these", (v) =>
    v.rounds.some((it) => held(it) && everIn(it, /rimbo|sweden|suède|SWE|stockholm|tunis/i)),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number)),
  ),
  trap("the talks of Manhasset in 2012 are the first, second or third round table", (v) =>
    v.rounds.some((it) => it.number !== null && /2012/.test(daysOf(it))),
  ),
  trap("de Mistura went to Laayoune on 4 July 2022", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, place }) =>
        kinds.some((kind) => /visit|travel|trip|arriv|meeting|talks/.test(kind)) &&
        !kinds.some((kind) => /cancel|postpon/.test(kind)) &&
        standing === "happened" &&
        (time.edtf ?? "") === "2022-07-04" &&
        /la.?youne/i.test(`${place.value ?? ""} ${place.name ?? ""}`),
    ),
  ),
  trap("the corrected number of refugees contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "176300" && !superseded),
    ),
  ),
  trap(
    "those fed by the World Food Programme or those who had family visits contradict the refugees in the camps",
    (v) =>
      contests(v, ["figure"], /173600/, /\b90000\b/) ||
      contests(v, ["figure"], /173600/, /\b20000\b/) ||
      contests(v, ["figure"], /\b90000\b/, /\b20000\b/) ||
      contests(v, ["figure"], /\b90000\b/, /\b40000\b/),
  ),
  trap(
    "those who marched in Geneva contradict those of the sit-in in Laayoune",
    (v) => contests(v, ["figure"], /\b900\b/, /\b150\b/) || contests(v, ["figure"], /\b400\b/, /\b150\b/),
  ),
  trap(
    "the votes of different years, or the observers and the whole staff of the mission, contradict each other",
    (v) =>
      contests(v, ["figure"], /^~?12$/, /^~?13$/) ||
      contests(v, ["figure"], /^~?11$/, /^~?1[23]$/) ||
      contests(v, ["figure"], /\b230\b/, /\b470\b/),
  ),
  trap("the copy counts as an independent origin of those who marched", (v) =>
    v.figures.some(({ points }) => points.some(({ value, low, support }) => (value ?? low) === 900 && support.origins > 1)),
  ),
  trap(
    "Messahel and Lamamra, Köhler and de Mistura, or Ould Cheikh Ahmed and Griffiths are one",
    (v) =>
      bearsBoth(v, /Messahel/, /Lamamra/) || bearsBoth(v, /K(ö|oe|o)hler/, /Mistura/) || bearsBoth(v, /Ould Cheikh/, /Griffiths/),
  ),
  trap("Sidi Mohamed Omar is one with Omar Hilale or Sidi Hamdi Ould Errachid", (v) =>
    [/Hilale/, /Errachid/].some((other) => bearsBoth(v, /Sidi (Mohamed )?Omar/, other)),
  ),
];
