/** What the fourteen reports of `smallbody/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
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
  held,
  heldOn,
  inPart,
  inTown,
  notHeldBut,
  numbered,
  onlyOn,
  onlyRound,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/constitution|syri|gen[eè]v/i);

type Actor = { readonly id: string; readonly name: string };
const isOpposition = ({ id, name }: Actor): boolean =>
  /opposition|bahra|\baridi\b|negotiation|négociation/i.test(id) || /opposition|opposant|bahra|\bAridi\b/i.test(name);
const isGovernment = (actor: Actor): boolean =>
  actor.id === "state:SYR" ||
  (!isOpposition(actor) &&
    (/ku?z?ou?zbari|kuzbari|government|gouvernement/i.test(actor.id) ||
      /K(u|ou)zbari|Arnous|government|gouvernement|regime|régime|Damas(cus)?\b|délégation nationale/i.test(actor.name)));
const isCivil = ({ id, name }: Actor): boolean => /civil/i.test(id) || /civil/i.test(name);
const isPedersen = ({ id, name }: Actor): boolean =>
  /pedersen/i.test(id) ||
  /Pedersen/i.test(name) ||
  id === "org:un" ||
  /United Nations|Nations [Uu]nies|\bU\.?N\.?\b|\bONU\b/.test(name);

const GENEVA = /gen[eè]v/i;
const first = ["2019-11-04", "2019-11-05", "2019-11-06", "2019-11-07", "2019-11-08"];
const second = ["2019-11-25", "2019-11-29"];
const third = ["2020-08-24", "2020-08-25", "2020-08-26", "2020-08-27", "2020-08-28", "2020-08-29"];
const fourth = ["2020-11-30", "2020-12-01", "2020-12-04"];
const fifth = ["2021-01-25", "2021-01-29"];
const sixth = ["2021-10-18", "2021-10-22"];
const seventh = ["2022-03-21", "2022-03-25"];
const eighth = ["2022-05-30", "2022-06-03"];

const there = (v: ProcessView, days: readonly string[]): boolean => inTown(onlyOn(v, ...days), GENEVA);
const both = (it: Round | null): boolean => sat(it, isGovernment) && sat(it, isOpposition);

export const SMALLBODY_CHECKS: readonly Check[] = [
  round(1, "the committee opened on 30 October 2019 in Geneva", (v) => heldOn(v, "2019-10-30").some((it) => inTown(it, GENEVA))),
  round(2, "the first session is one, from 4 to 8 November 2019, in Geneva", (v) => numbered(v, 1, ...first) && there(v, first)),
  round(1, "government, opposition and civil society sat in the first session", (v) => {
    const it = onlyOn(v, ...first);
    return both(it) && sat(it, isCivil);
  }),
  round(1, "the second session is one, of 25 to 29 November 2019", (v) => {
    const it = onlyRound(v, 2);
    return (
      it !== null &&
      (second.some((day) => daysOf(it).includes(day)) || it.planned.some(({ edtf }) => edtf.includes("2019-11-25")))
    );
  }),
  round(1, "talks were proposed for 16 December 2019 and not held", (v) => notHeldBut(v, "2019-12-16")),
  round(
    2,
    "the third session is one, from 24 to 29 August 2020, with its halt, in Geneva",
    (v) => numbered(v, 3, ...third) && there(v, third),
  ),
  round(1, "the third session began on 24 and ended on 29 August 2020", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && daysOf(it).includes("2020-08-24") && daysOf(it).includes("2020-08-29");
  }),
  round(1, "talks were wanted for 5 October 2020 and not held", (v) => notHeldBut(v, "2020-10-05")),
  round(
    2,
    "the fourth session is one, from 30 November to 4 December 2020, in Geneva",
    (v) => numbered(v, 4, ...fourth) && there(v, fourth),
  ),
  round(1, "the fifth session was announced for 5 January 2021 and not held then", (v) => notHeldBut(v, "2021-01-05")),
  round(2, "the fifth session is one, from 25 to 29 January 2021, in Geneva", (v) => numbered(v, 5, ...fifth) && there(v, fifth)),
  round(2, "the sixth session is one, from 18 to 22 October 2021, in Geneva", (v) => numbered(v, 6, ...sixth) && there(v, sixth)),
  round(2, "the seventh session is one, to 25 March 2022, in Geneva", (v) => numbered(v, 7, ...seventh) && there(v, seventh)),
  round(
    2,
    "the eighth session is one, from 30 May to 3 June 2022, in Geneva",
    (v) => numbered(v, 8, ...eighth) && there(v, eighth),
  ),
  round(1, "the eighth session was called for 28 May 2022", (v) => plannedFor(v, "2022-05-28")),
  round(2, "the ninth session was planned for 25 July 2022 and not held", (v) => notHeldBut(v, "2022-07-25")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 25 August 2020 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2020-08-25" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 23 October 2021 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Ahmad Kuzbari and Ahmad Kouzbari are one", (v) => bearsBoth(v, /Kuzbari/, /Kouzbari/)),
  merge(1, "Ahmad Kuzbari and Ahmad al-Kuzbari, or Ahmed Kuzbari, are one", (v) =>
    v.identities.some(
      ({ names }) =>
        names.some((it) => /^Ahmad Kuzbari$/.test(it)) && names.some((it) => /al-K(u|ou)zbari|Ahmed Kuzbari/i.test(it)),
    ),
  ),
  merge(1, "Hadi al-Bahra and Hadi Albahra are one", (v) => bearsBoth(v, /al-Bahra/i, /Albahra/)),
  merge(1, "Hadi al-Bahra and Hadi el-Bahra are one", (v) => bearsBoth(v, /al-Bahra/i, /el-Bahra/i)),
  merge(1, "Alexander Lavrentyev and Alexandre Lavrentiev are one", (v) => bearsBoth(v, /Lavrentyev/, /Lavrentiev/)),
  merge(1, "Khawla Matar and Khaoula Matar are one", (v) => bearsBoth(v, /Khawla Matar/, /Khaoula Matar/)),
  merge(1, "Yahya al-Aridi and Yehia Aridi are one", (v) => bearsBoth(v, /Yahya al-Aridi/i, /Yehia Aridi/)),
  merge(1, "no round is counted twice: ten were held at the most", ({ rounds }) => {
    const count = rounds.filter(held).length;
    return count >= 6 && count <= 10;
  }),

  contradiction(1, "300 demonstrated in Geneva, or 120", (v) => contests(v, ["figure"], /^~?300\b/, /^~?120\b/)),
  contradiction(2, "16 were killed in Qah, or 12", (v) => contests(v, ["figure"], /^~?16\b/, /^~?12\b/)),
  contradiction(2, "the opposition refused to discuss terrorism or the national principles, or did not", (v) =>
    disputed(v, /refus/i),
  ),
  contradiction(1, "the army fired the missile at Qah, or did not", (v) => disputed(v, /missile/i)),
  contradiction(1, "the army or the jihadists fired first in November 2019", (v) =>
    disputed(v, /les premiers|la première|first/i),
  ),
  contradiction(1, "Kuzbari rejected the proposed method, or did not", (v) => disputed(v, /rejet/i)),
  contradiction(1, "the co-chairs shook hands, or did not", (v) => disputed(v, /serré la main|poignée de main/i)),

  question(1, "how long the committee will sit is open since it began", (v) =>
    asked(v, /how long|left open/i, /open/, "2019-10"),
  ),
  question(1, "whether there would be an agenda for the second session was asked", (v) =>
    asked(v, /s'entendront|ordre du jour/i, /./, "2019-11-08"),
  ),
  question(1, "whether a third session would be held was open in November 2019, and is settled", (v) =>
    dateAsked(v, "2019-11-29", /third session/i, /settled/),
  ),
  question(2, "whether the third session would go on was unclear on 24 August 2020, and is settled", (v) =>
    asked(v, /would go on/i, /settled/, "2020-08-2"),
  ),
  question(2, "when the fourth session would be held was open in August 2020, and is settled", (v) =>
    dateAsked(v, "2020-08-29", /quatrième session|décidé de la suite/i, /settled/),
  ),
  question(2, "when the sixth session would be held was open in January 2021, and is settled", (v) =>
    dateAsked(v, "2021-01", /sixième session/i, /settled/),
  ),
  question(2, "when and where the next session will be held is open since July 2022", (v) =>
    dateAsked(v, "2022-07", /prochaine session|où ni quand/i, /open/),
  ),

  figure(2, "14 soldiers killed in Damascus, 41 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 14 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 41 && relation === "corrected"),
    ),
  ),
  figure(1, "5.6 million refugees in the neighbouring countries", (v) => seriesOf(v, /./, 5_600_000).length > 0),
  figure(1, "13.4 million, then 14.6 million, in need of aid", (v) =>
    [13_400_000, 14_600_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "13 killed in Ariha", (v) => seriesOf(v, /kill|dea|cas/, 13).length > 0),

  view(2, "Pedersen, or the United Nations, mediates", (v) => inPart(v, /mediat|facilitat|chair|host|envoy/, isPedersen)),
  view(1, "government and opposition are parties", (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isOpposition)),
  view(1, "Kuzbari is co-chair, or heads the delegation of the government", (v) =>
    inPart(v, /chair|delegation-head|negotiator|head/, ({ id, name }) => /kuzbari|kouzbari/i.test(`${id} ${name}`)),
  ),
  view(1, "al-Bahra is co-chair, or heads the delegation of the opposition", (v) =>
    inPart(v, /chair|delegation-head|negotiator|head/, ({ id, name }) => /bahra/i.test(`${id} ${name}`)),
  ),
  view(
    1,
    "the opposition demands the release of detainees",
    (v) => agendaOf(v, /demand|objective/, /detainee|détenu|prisonnier|libération|detained/i).length > 0,
  ),
  view(
    1,
    "the government demands that the sanctions be lifted or condemned",
    (v) => agendaOf(v, /demand|objective/, /sanctions/i).length > 0,
  ),
  view(
    1,
    "the opposition refuses to leave Geneva, or Russia wants another town",
    (v) => agendaOf(v, /refusal|demand|proposal|objective/, /quitter Genève|hors de Suisse|another city/i).length > 0,
  ),
  view(
    1,
    "Kuzbari refused a deadline",
    (v) =>
      agendaOf(v, /refusal/, /deadline/i).length > 0 ||
      v.timeline.some((event) => /refus/.test(event.kinds.join(" ")) && /deadline/i.test(wordsOf(event))),
  ),
  view(1, "the process is suspended", ({ status }) =>
    status.values.some(({ value, standing }) => value === "suspended" && standing !== "denied"),
  ),

  trap("talks were held on 16 December 2019", (v) => heldOn(v, "2019-12-16").length > 0),
  trap("talks were held on 5 October 2020", (v) => heldOn(v, "2020-10-05").length > 0),
  trap("the fifth session was held on 5 January 2021", (v) => heldOn(v, "2021-01-05").length > 0),
  trap("the eighth session began on 28 May 2022", (v) => heldOn(v, "2022-05-28").length > 0),
  trap("a ninth session was held", (v) => v.rounds.some((it) => held(it) && (it.number === 9 || /2022-07/.test(daysOf(it))))),
  trap("the third session, which was halted, is two", (v) => heldOn(v, ...third).length > 1),
  trap("meetings in the Astana format are rounds of these", (v) =>
    v.rounds.some((it) => held(it) && /2019-12-1[01]|2021-02-1[67]|2022-06-1[56]/.test(daysOf(it))),
  ),
  trap("talks were held in Nur-Sultan, Sochi, Vienna, Istanbul, Tehran, Abu Dhabi or Muscat", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.place.values.some(
          ({ value, name, standing }) =>
            standing !== "denied" &&
            /astana|n(o?u)r-?so?ultan|so(t?ch|tch)i|vienn|istanbul|t[eé]h[eé]ran|abu-?dhabi|abou dhabi|musca|mascate|algi?er/i.test(
              `${value} ${name}`,
            ),
        ),
    ),
  ),
  trap("rounds with numbers that are not of this committee", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6, 7, 8, 9].includes(number)),
  ),
  trap("the indirect talks of 2016 to 2018, or the signing of the Libyans, are rounds", (v) =>
    v.rounds.some((it) => held(it) && /201[678]|2020-10-23/.test(daysOf(it))),
  ),
  trap("the corrected number of soldiers contradicts the other", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?41$/.test(value) && !superseded),
    ),
  ),
  trap(
    "the soldiers killed in Damascus contradict the dead of Ariha",
    (v) => contests(v, ["figure"], /^~?14$/, /^~?13$/) || contests(v, ["figure"], /^~?14$/, /^~?9$/),
  ),
  trap(
    "150 members contradict 45, or refugees next door those of the whole world",
    (v) => contests(v, ["figure"], /^~?150$/, /^~?45$/) || contests(v, ["figure"], /5600000/, /6600000/),
  ),
  trap(
    "Kuzbari and al-Bahra, or Pedersen and Matar, are one",
    (v) => bearsBoth(v, /K(u|ou)zbari/, /Bahra/i) || bearsBoth(v, /Pedersen/, /Matar/),
  ),
  trap("Russia, Turkey, Iran, the United States or Libyans sat in a session", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.participants.some(
          ({ actor, role, standing }) =>
            standing !== "denied" &&
            !/observ|guarant|host/.test(role) &&
            (["state:RUS", "state:TUR", "state:IRN", "state:USA", "state:LBY", "state:UKR"].includes(actor.id) ||
              /Lavrent|Jeffrey|liby/i.test(actor.name)),
        ),
    ),
  ),
];
