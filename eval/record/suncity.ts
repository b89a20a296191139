/** What the fourteen reports of `suncity/` come to: written down before the record of them was looked at. */
import type { ProcessView } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  at,
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  oneName,
  onlyOn,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:inter-congolese");
const [COD, MLC, RCD] = ["state:COD", "group:mlc-congo", "group:rcd-congo"];

const asked = ({ questions }: ProcessView, words: RegExp, state: "open" | "settled") =>
  questions.some((q) => q.state === state && words.test(wordsOf(q)));
/** True where a round was planned for such a day before it was held, or is told as planned for it. */
const plannedFor = ({ rounds }: ProcessView, day: string) =>
  rounds.some((it) => it.planned.some(({ edtf }) => edtf.includes(day)) || (!held(it) && daysOf(it).includes(day)));

const sunCity2002 = (v: ProcessView) => onlyOn(v, "2002-02-25", "2002-04-19");
const december = (v: ProcessView) => onlyOn(v, "2002-12-09", "2002-12-16", "2002-12-17");
const final = (v: ProcessView) => onlyOn(v, "2003-04-01", "2003-04-02");

export const SUNCITY_CHECKS: readonly Check[] = [
  round(1, "the preparatory talks of 20 to 24 August 2001 are one round, in Gaborone", (v) =>
    at(onlyOn(v, "2001-08-20", "2001-08-24"), "place:gaborone"),
  ),
  round(2, "the dialogue of 15 to 21 October 2001 is one round, in Addis Ababa", (v) =>
    at(onlyOn(v, "2001-10-15", "2001-10-21"), "place:addis-ababa"),
  ),
  round(2, "the talks of 25 February to 19 April 2002 are one round, in Sun City", (v) => at(sunCity2002(v), "place:sun-city")),
  round(1, "the talks of Sun City went on until 19 April 2002", (v) => {
    const it = sunCity2002(v);
    return it !== null && daysOf(it).includes("2002-02-25") && daysOf(it).includes("2002-04-19");
  }),
  round(1, "the government, the MLC and the RCD were at Sun City in 2002", (v) => present(sunCity2002(v), COD, MLC, RCD)),
  round(1, "the talks of Sun City were first planned for 7 January 2002", (v) => plannedFor(v, "2002-01-07")),
  round(2, "the talks of 25 October 2002 are one round, in Pretoria", (v) => at(onlyOn(v, "2002-10-25"), "place:pretoria")),
  round(1, "the government, the MLC and the RCD were there in October 2002", (v) =>
    present(onlyOn(v, "2002-10-25"), COD, MLC, RCD),
  ),
  round(2, "the talks of 15 to 20 November 2002 are one round, in Pretoria", (v) =>
    at(onlyOn(v, "2002-11-15", "2002-11-20"), "place:pretoria"),
  ),
  round(1, "those of November are the second round, those of October another one", (v) => {
    const it = onlyOn(v, "2002-11-15", "2002-11-20");
    return it?.number === 2 && onlyOn(v, "2002-10-25")?.id !== it.id;
  }),
  round(2, "the talks of 9 to 17 December 2002 are one round, in Pretoria", (v) => at(december(v), "place:pretoria")),
  round(1, "those of December are the third round", (v) => december(v)?.number === 3),
  round(1, "the talks of 24 February to 6 March 2003 are one round, in Pretoria", (v) =>
    at(onlyOn(v, "2003-02-24", "2003-03-06"), "place:pretoria"),
  ),
  round(2, "the last session, of 1 and 2 April 2003, is one round, in Sun City", (v) => at(final(v), "place:sun-city")),
  round(1, "the last session was first planned for 25 March 2003", (v) => plannedFor(v, "2003-03-25")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 20 April 2002 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2002-04-20" && sameOrigin.length === 1),
  ),
  merge(2, "the corrected report of 23 May 2002 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRIGÉ") === true && supersedes.length === 1),
  ),
  merge(1, "Onusumba and Onosumba are one", (v) => bearsBoth(v, /Onusumba/, /Onosumba/)),
  merge(1, "Azarias and Azarius Ruberwa are one", (v) => bearsBoth(v, /Azarias/, /Azarius/)),
  merge(1, "Moustapha and Mustapha Niasse are one", (v) => bearsBoth(v, /Moustapha Niass/, /Mustapha Niass/)),
  merge(1, "Thambwe Mwamba and Tambwe Mwamba are one", (v) => bearsBoth(v, /Thambwe/, /\bTambwe/)),
  merge(1, "the accord of 17 April 2002 is told once or twice, not by each report", (v) => {
    const kept = eventsOf(v, /agreement|signing|accord/, /accord|deal/i, "2002-04-17");
    return kept.length > 0 && kept.length <= 2;
  }),
  merge(1, "the accord of 17 December 2002 is told once or twice", (v) => {
    const kept = eventsOf(v, /agreement|signing|accord/, /accord|agreement|sign/i, "2002-12-17");
    return kept.length > 0 && kept.length <= 2;
  }),

  contradiction(2, "60 civilians were killed at Moba, or 15", (v) => contests(v, ["figure"], /^~?60\b/, /^~?15\b/)),
  contradiction(2, "50 or more were killed in Kisangani, or 41", (v) => contests(v, ["figure"], /^[~≥>]*50\b/, /^~?41\b/)),
  contradiction(1, "Rwanda had 20,000 soldiers in the country, or 40,000", (v) => contests(v, ["figure"], /20000/, /40000/)),
  contradiction(2, "258 delegates signed at Sun City, or 190", (v) => contests(v, ["figure"], /^~?258\b/, /^~?190\b/)),
  contradiction(1, "the government left the room in Addis Ababa, or did not", (v) => disputed(v, /quitté la salle/i)),
  contradiction(1, "the government bought votes, or did not", (v) => disputed(v, /bought votes/i)),
  contradiction(1, "the government agreed to leave the command of the army to the RCD, or did not", (v) =>
    disputed(v, /commandement|C'est faux/i),
  ),
  contradiction(1, "Rwandan soldiers stayed on in the uniform of the RCD, or did not", (v) =>
    disputed(v, /uniforme|sont restés/i),
  ),

  question(2, "where the talks after Addis Ababa would be was open, with Sun City or Durban, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2001-10-22" &&
        q.state === "settled" &&
        (q.options.some(({ actor }) => /^place:(sun-city|durban)$/.test(actor.id)) ||
          /ville|venue/.test(`${wordsOf(q)} ${q.issue}`)),
    ),
  ),
  question(2, "whether the RCD would sign an accord of all was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.state === "settled" &&
        ["2002-04-19", "2002-04-20", "2002-11-21"].includes(q.askedSince ?? "") &&
        /\bsign/.test(wordsOf(q)),
    ),
  ),
  question(2, "where and when the last session would be was open, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "2002-12-17" && q.state === "settled"),
  ),
  question(1, "where the talks of Niasse would be, Pretoria or Geneva, was open, and is settled", (v) =>
    v.questions.some((q) => q.state === "settled" && ["2002-05-22", "2002-05-23", "2002-07-31"].includes(q.askedSince ?? "")),
  ),
  question(2, "who will be the vice-president of the opposition is open", (v) =>
    asked(v, /vice-pr[eé]sident|Tshisekedi|Ngoma|désigné le sien/i, "open"),
  ),
  question(1, "who will command the army is open", (v) =>
    asked(v, /command(?:era|ement)?\b|commander|l'armée|the army/i, "open"),
  ),
  question(1, "when the government of transition takes office is open", (v) =>
    asked(v, /gouvernement de transition|prendra ses fonctions/i, "open"),
  ),
  question(1, "whether the UN gives the neutral force, or who guards the leaders, is open", (v) =>
    asked(v, /fournirait|guard|force neutre|neutral force/i, "open"),
  ),

  figure(2, "50 killed in Kisangani, 150 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 50 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 150 && relation === "corrected"),
    ),
  ),
  figure(1, "2.5 million died, later 3.3 million", (v) => seriesOf(v, /kill|dea|di/, 2_500_000, 3_300_000).length > 0),
  figure(1, "80 delegates were invited to Addis Ababa", (v) => seriesOf(v, /./, 80).length > 0),
  figure(1, "two million are displaced", (v) => seriesOf(v, /displac/, 2_000_000).length > 0),

  view(1, "Masire facilitates", ({ roles }) =>
    roles.some(({ role, actor }) => /facilitat|mediat/.test(role) && actor.id === "person:ketumile-masire"),
  ),
  view(1, "Niasse is the envoy of the UN, or mediates", ({ roles }) =>
    roles.some(({ role, actor }) => /envoy|mediat|facilitat/.test(role) && actor.id === "person:moustapha-niasse"),
  ),
  view(1, "the government, the MLC and the RCD are parties", ({ roles }) =>
    [COD, MLC, RCD].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "She Okitundu or Tambwe Mwamba led a delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Okitundu|Tha?mbwe|Tambwe/.test(actor.name)),
  ),
  view(2, "an accord was signed in Pretoria on 17 December 2002", (v) =>
    eventsOf(v, /agreement|signing|accord/, /./, "2002-12-17").some(held),
  ),
  view(1, "the Final Act was signed on 2 April 2003", (v) =>
    eventsOf(v, /agreement|signing|accord/, /Acte/i, "2003-04-02").some(held),
  ),
  view(
    1,
    "Kinshasa demands that Rwanda and Uganda withdraw",
    (v) => agendaOf(v, /demand/, /pull out|troupes rwandaises|retrait/i).length > 0,
  ),
  view(
    1,
    "the RCD demands a neutral president, a rotating presidency or the post of army chief",
    (v) => agendaOf(v, /demand/, /président neutre|présidence tournante|army chief|chief of staff|état-major/i).length > 0,
  ),
  view(
    1,
    "the parties promised elections, one army or the release of prisoners",
    (v) => agendaOf(v, /commitment|objective/, /élections|seule armée|political prisoners/i).length > 0,
  ),
  view(1, "Kabila promised to promulgate the constitution", (v) => agendaOf(v, /commitment/, /promulguer/i).length > 0),

  trap("a round was held on 7 January 2002", (v) => heldOn(v, "2002-01-07").length > 0),
  trap("a session was held in Sun City on 25 March 2003", (v) => heldOn(v, "2003-03-25").length > 0),
  trap("the meeting of Matadi was held", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /matadi/i.test(value))),
  ),
  trap("talks were held in September 2002", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2002-09"))),
  trap("talks were held in Durban or Geneva", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /durban|geneva/i.test(value))),
  ),
  trap("the pact of Congo and Rwanda of 30 July 2002 is a round", (v) => heldOn(v, "2002-07-30").length > 0),
  trap("the talks on Somalia, Burundi, Angola or Ivory Coast, or those of Luanda and Gbadolite, are rounds", (v) =>
    v.rounds.some((it) =>
      it.place.values.some(({ value }) => /eldoret|arusha|luanda|cassamba|accra|paris|gbadolite|bunia/i.test(value)),
    ),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number)),
  ),
  trap("the corrected number of dead in Kisangani contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^[~≥>]*150\b/.test(value) && !superseded),
    ),
  ),
  trap("the dead of Moba contradict those of Kisangani", (v) =>
    [
      [/^~?60\b/, /^~?41\b/],
      [/^~?15\b/, /^~?41\b/],
      [/^~?60\b/, /^[~≥>]*50\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the delegates invited contradict those expected, or those who signed all of them", (v) =>
    [
      [/^~?80\b/, /^~?330\b/],
      [/^~?258\b/, /^~?366\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("soldiers of the UN contradict those of Rwanda or Uganda", (v) =>
    [
      [/3700/, /20000/],
      [/4300/, /20000/],
      [/20000/, /^~?1000\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("Joseph and Laurent Kabila are one", (v) => bearsBoth(v, /Joseph Kabila/, /Laurent/)),
  trap(
    "the MLC and the RCD, or the government and the RCD, are one",
    (v) => bearsBoth(v, /\bMLC\b/, /\bRCD\b/) || oneName(v, "Kinshasa", "RCD"),
  ),
  trap("the RCD signed the accord of Sun City in April 2002", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, participants }) =>
        kinds.some((kind) => /agreement|signing/.test(kind)) &&
        standing === "happened" &&
        (time.edtf ?? "").startsWith("2002-04-1") &&
        participants.some(({ actor }) => actor.id === RCD),
    ),
  ),
];
