/** What the fourteen reports of `aceh/` come to: written down before the record of them was looked at. */
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
  onlyRound,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:helsinki-aceh");
const [IDN, GAM, EU, MYS] = ["state:IDN", "group:free-aceh-movement", "org:eu", "state:MYS"];
const NEAR_HELSINKI = /helsinki|vantaa|k(o|oe|ö)nigstedt|finland|FIN$/i;
const HAMID = /Awalud+in/;
const MALIK = /Malik Mahm/;

/** True where a day or stretch that is told for the round lies between these days. */
const within = ({ dates }: Round, from: string, to: string): boolean =>
  dates.values.some(({ value }) => {
    const [start = "", end = start] = value.split("/");
    return start.length === 10 && end.length === 10 && start >= from && end <= to;
  });
/** The only round of this number, or the only one without a number on these days, where it was held on them; else null. */
function heldRound(v: ProcessView, number: number, from: string, to: string): Round | null {
  const unnumbered = v.rounds.filter((it) => it.number === null && held(it) && within(it, from, to));
  const numbered = v.rounds.filter((it) => it.number === number);
  const [only, ...others] = [...numbered, ...unnumbered];
  return only && others.length === 0 && held(only) && within(only, from, to) ? only : null;
}
const first = (v: ProcessView) => heldRound(v, 1, "2005-01-27", "2005-01-29");
const second = (v: ProcessView) => heldRound(v, 2, "2005-02-21", "2005-02-23");
const third = (v: ProcessView) => heldRound(v, 3, "2005-04-12", "2005-04-16");
const fourth = (v: ProcessView) => heldRound(v, 4, "2005-05-26", "2005-05-31");
const fifth = (v: ProcessView) => heldRound(v, 5, "2005-07-12", "2005-07-17");
const nearHelsinki = (it: Round | null): boolean => it !== null && NEAR_HELSINKI.test(it.place.value ?? "");
/** True where everybody is among the participants, by id or by the name of who came for them. */
const came = (it: Round | null, ...who: readonly (readonly [string, RegExp])[]): boolean =>
  it !== null && who.every(([id, name]) => it.participants.some(({ actor }) => actor.id === id || name.test(actor.name)));
const count = (number: number): RegExp => new RegExp(`(^|\\D)${number}(\\D|$)`);
const counts = (v: ProcessView, one: number, other: number): boolean => contests(v, ["figure"], count(one), count(other));

export const ACEH_CHECKS: readonly Check[] = [
  round(2, "the first round is one, from 27 to 29 January 2005, near Helsinki", (v) => nearHelsinki(first(v))),
  round(1, "the first round was planned from 27 to 30 January", (v) =>
    v.rounds.some(({ planned }) => planned.some(({ edtf }) => /2005-01-(27|30)/.test(edtf))),
  ),
  round(2, "round 2 is one, held from 21 to 23 February 2005", (v) => second(v) !== null),
  round(1, "round 2 was near Helsinki", (v) => nearHelsinki(second(v))),
  round(2, "round 3 is one, held from 12 to 16 April 2005, near Helsinki", (v) => nearHelsinki(third(v))),
  round(1, "round 3 had been announced for 12 to 16 April", (v) =>
    v.rounds.some(
      (it) =>
        it.number === 3 && (it.planned.some(({ edtf }) => edtf.includes("2005-04-12")) || daysOf(it).includes("2005-04-12")),
    ),
  ),
  round(1, "the European Union watched round 3", (v) => present(onlyRound(v, 3), EU)),
  round(2, "round 4 is one, held from 26 to 31 May 2005, near Helsinki", (v) => nearHelsinki(fourth(v))),
  round(1, "Indonesia and the GAM were at round 4", (v) => came(onlyRound(v, 4), [IDN, HAMID], [GAM, MALIK])),
  round(2, "round 5 is one, held from 12 to 17 July 2005, near Helsinki", (v) => nearHelsinki(fifth(v))),
  round(1, "Indonesia and the GAM were at round 5", (v) => came(onlyRound(v, 5), [IDN, HAMID], [GAM, MALIK])),
  round(1, "round 6 was thought of for August 2005, not held", (v) => {
    const it = onlyRound(v, 6);
    return it !== null && !held(it);
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 17 April 2005 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2005-04-17" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 19 September 2005 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Malik Mahmud and Malik Mahmoud are one", (v) => bearsBoth(v, /Mahmud/, /Mahmoud/)),
  merge(1, "Sofyan Djalil and Sofyan Jalil are one", (v) => bearsBoth(v, /Djalil/, /\bJalil/)),
  merge(1, "Bakhtiar and Bachtiar Abdullah are one", (v) => bearsBoth(v, /Bakhtiar/, /Bachtiar/)),
  merge(1, "Hamid Awaluddin and Hamid Awaludin are one", (v) => bearsBoth(v, /Awaluddin/, /Awaludin/)),
  merge(1, "Hasan di Tiro and Hasan Tiro are one", (v) => bearsBoth(v, /Hasan di Tiro/, /Hasan Tiro/)),
  merge(1, "the signing of 15 August 2005 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /agreement|signing/, /./, "2005-08-15").filter(held);
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "the army killed 120 guerrillas since the tsunami, or 20", (v) => counts(v, 120, 20)),
  contradiction(
    2,
    "ten rebels were killed near Lhokseumawe, or four villagers",
    (v) => counts(v, 10, 4) || disputed(v, /dix rebelles|quatre villageois/),
  ),
  contradiction(2, "the GAM gave up independence, or did not", (v) =>
    disputed(v, /renonc|abandonné|stopped asking|shelve independence/i),
  ),
  contradiction(1, "the GAM accepted special autonomy, or did not", (v) => disputed(v, /autonomie spéciale/)),
  contradiction(1, "840 weapons were handed in, or 769", (v) => counts(v, 840, 769)),
  contradiction(1, "the GAM has 2,000 prisoners, or 1,500", (v) => counts(v, 2000, 1500)),
  contradiction(1, "the army killed seven in Bireuen, or nobody", (v) => disputed(v, /Bireuen|killing seven|killed anyone/)),

  question(2, "when and where the second round would be was open in January 2005, and is settled", (v) =>
    v.questions.some(
      (q) =>
        /^2005-01-(28|29|30)/.test(q.askedSince ?? "") &&
        (/venue|talks-date/.test(q.issue ?? "") || /deuxième rendez-vous|Kuala Lumpur/.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(2, "where the memorandum would be signed was open in July 2005, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2005-07") &&
        (/venue|signing/.test(q.issue ?? "") || /Where, he|Jakarta|not been decided/.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(1, "whether there may be local parties was asked in May 2005", (v) =>
    v.questions.some((q) => /partis|La question reste entière|political parties/.test(wordsOf(q))),
  ),
  question(2, "when the truth commission will be set up is open", (v) =>
    v.questions.some((q) => /truth and reconciliation|set up/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "who will disarm the militias is open", (v) =>
    v.questions.some((q) => /milices|désarmera|n'ont de réponse/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "whether Hasan di Tiro will go home was asked", (v) =>
    v.questions.some((q) => /go home|only he knows|Reviendra|s'aventure/.test(wordsOf(q))),
  ),
  question(1, "whether the mandate of the monitors would be prolonged was open in December 2005", (v) =>
    v.questions.some((q) => /mandat|prolongé/.test(wordsOf(q)) && (q.askedSince ?? "").startsWith("2005-12")),
  ),

  figure(2, "243 weapons were accepted in the first stage, 343 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 243 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 343 && relation === "corrected"),
    ),
  ),
  figure(1, "15,000 died in the war", (v) => seriesOf(v, /kill|dea/, 15_000).length > 0),
  figure(1, "1,424 prisoners were freed on 31 August 2005", (v) => seriesOf(v, /./, 1424).length > 0),
  figure(1, "25,890 soldiers and 5,791 policemen left", (v) =>
    [25_890, 5791].every((number) => seriesOf(v, /./, number).length > 0),
  ),

  view(1, "Indonesia and the GAM are parties", ({ roles }) =>
    [IDN, GAM].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Ahtisaari or his CMI mediates", ({ roles }) =>
    roles.some(({ role, actor }) => /mediat/.test(role) && (/Ahtisaari/.test(actor.name) || actor.id === "org:cmi")),
  ),
  view(1, "Hamid Awaluddin led the Indonesian delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && HAMID.test(actor.name)),
  ),
  view(1, "Malik Mahmud led the delegation of the GAM", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && MALIK.test(actor.name)),
  ),
  view(2, "a memorandum was signed on 15 August 2005", (v) => eventsOf(v, /agreement|signing/, /./, "2005-08-15").some(held)),
  view(1, "Pieter Feith is there as head of the monitoring mission", ({ roles }) =>
    roles.some(({ actor, titles }) => /Feith/.test(actor.name) || titles.some((title) => /Feith/.test(title))),
  ),
  view(
    1,
    "the GAM demands the right to found parties",
    (v) => agendaOf(v, /demand|objective/, /political parties|partis/).length > 0,
  ),
  view(
    1,
    "Indonesia promised to withdraw soldiers who are not of the province",
    (v) => agendaOf(v, /commitment/, /retirer|pull out|garrison|not native/).length > 0,
  ),
  view(1, "the Law on the Governing of Aceh was passed on 11 July 2006", (v) =>
    eventsOf(v, /./, /parliament passed|Law on the Governing|Governing of Aceh/, "2006-07-11").some(held),
  ),

  trap("a sixth round was held, or one in August 2005", (v) =>
    v.rounds.some((it) => held(it) && (it.number === 6 || /2005-08-0/.test(daysOf(it)))),
  ),
  trap("a round was held in Kuala Lumpur, Jakarta, Stockholm, Geneva or Tokyo", (v) =>
    v.rounds.some(
      (it) => held(it) && it.place.values.some(({ value }) => /kuala|jakarta|stockholm|norsborg|geneva|tokyo/i.test(value)),
    ),
  ),
  trap("Malaysia hosts or mediates it", ({ roles, rounds }) =>
    [
      roles.some(
        ({ role, actor, standing, status }) =>
          /host|mediat|facilitat/.test(role) && actor.id === MYS && standing === "happened" && status !== "candidate",
      ),
      rounds.some((it) => held(it) && it.host.value === MYS),
    ].some(Boolean),
  ),
  trap("the talks on Mindanao or the meetings of the joint commission are rounds", (v) =>
    v.rounds.some(
      (it) =>
        (it.number !== null && ![1, 2, 3, 4, 5, 6].includes(it.number)) ||
        (it.number === 6 && daysOf(it).includes("2005-04")) ||
        daysOf(it).includes("2005-12-26"),
    ),
  ),
  trap("the truce of 2002 or the meeting of Tokyo is a round", (v) => v.rounds.some((it) => /200[23]-/.test(daysOf(it)))),
  trap("the memorandum was signed in Jakarta or Kuala Lumpur", (v) =>
    v.timeline.some(
      ({ kinds, standing, place }) =>
        kinds.some((kind) => /agreement|signing/.test(kind)) &&
        standing === "happened" &&
        /jakarta|kuala/.test(place.value ?? ""),
    ),
  ),
  trap("a ceasefire was agreed while the talks went on", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /ceasefire|truce/.test(kind) && !/violat|breach|break|end/.test(kind)) &&
        standing === "happened" &&
        /^2005-0[1-6]/.test(time.edtf ?? ""),
    ),
  ),
  trap("Zaini Abdullah and Bakhtiar Abdullah are one", (v) => bearsBoth(v, /Zaini/, /Ba[kc]htiar/)),
  trap(
    "Hamid Awaluddin and Syed Hamid Albar, or Sofyan Djalil and Sofyan Dawood, are one",
    (v) => bearsBoth(v, HAMID, /Albar/) || bearsBoth(v, /D?[Jj]alil/, /Dawood/),
  ),
  trap("Yusuf Kalla and Irwandi Yusuf are one", (v) => bearsBoth(v, /Kalla/, /Irwandi/)),
  trap("the corrected number of weapons contradicts the others", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" && values.some(({ value, superseded }) => count(343).test(value) && !superseded),
    ),
  ),
  trap(
    "the weapons of the first stage contradict those of all stages, or those brought those accepted",
    (v) => counts(v, 243, 840) || counts(v, 279, 840) || counts(v, 279, 243),
  ),
  trap("the dead of the war contradict those of the tsunami, or the rebels killed since 2003", (v) =>
    (
      [
        [15_000, 126_000],
        [15_000, 220_000],
        [126_000, 220_000],
        [15_000, 2879],
        [2879, 120],
      ] as const
    ).some(([one, other]) => counts(v, one, other)),
  ),
  trap("the soldiers of the first stage, those who left, those who stay and those who were there contradict each other", (v) =>
    (
      [
        [6671, 25_890],
        [14_700, 35_000],
        [25_890, 35_000],
        [25_890, 14_700],
      ] as const
    ).some(([one, other]) => counts(v, one, other)),
  ),
  trap("Hasan di Tiro was at a round", (v) =>
    v.rounds.some((it) => [...it.participants, ...it.observers].some(({ actor }) => /di Tiro|Hasan Tiro/.test(actor.name))),
  ),
];
