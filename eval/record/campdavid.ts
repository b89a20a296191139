/** What the fourteen reports of `campdavid/` come to: written down before the record of them was looked at. */
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
  heldOn,
  inPart,
  inTown,
  notHeldBut,
  onlyOn,
  seriesOf,
  wordsOf,
} from "./checks.ts";

/** Any name of the dossier of Israelis and Palestinians, and none of those of Israel with others. */
const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /^(?!.*(?:hamas|lebanon|liban|syria|syrie|maritime|1978)).*(?:camp[ -]?david|palestin|isra[eë]l|\btaba\b|bolling|final[ -]status|permanent[ -]status|statut (?:final|définitif))/i,
);

type Actor = { readonly id: string; readonly name: string };
const isPalestinian = ({ id, name }: Actor): boolean =>
  id === "state:PSE" ||
  /palestin|\bplo\b|\bolp\b|Arafat|Er[ea]kat|Qurei|Qore[iï]|Abed Rabbo|Dahlan|Ch?a?ath|Shaath|Mahmoud Abbas|Ab(?:u|ou) (?:Mazen|Ala)/i.test(
    `${id} ${name}`,
  );
const isIsraeli = (actor: Actor): boolean =>
  actor.id === "state:ISR" ||
  (!isPalestinian(actor) && /isra[eë]l|Barak|Ben[- ]Ami|Gil(?:ea|a)d Sher|Beilin|Lipkin|Sarid/i.test(actor.name));
const isAmerican = ({ id, name }: Actor): boolean =>
  id === "state:USA" || /Clinton|Albright|Dennis Ross|United States|[EÉ]tats-Unis|Washington/i.test(name);
const isEgyptian = ({ id, name }: Actor): boolean => id === "state:EGY" || /M(?:o?u)barak|Egypt|[EÉ]gypte/i.test(name);

/** True where someone like this sits at the table of the round, watches it or hosts it. */
const sat = (it: Round | null, is: (actor: Actor) => boolean): boolean =>
  it !== null &&
  ([...it.participants, ...it.observers].some(({ actor }) => is(actor)) ||
    it.host.values.some(({ value, name }) => is({ id: value, name })));
const asked = ({ questions }: ProcessView, words: RegExp, state: string, since: string): boolean =>
  questions.some((q) => words.test(`${q.issue} ${wordsOf(q)}`) && q.state === state && (q.askedSince ?? "").startsWith(since));
const heldAt = ({ rounds }: ProcessView, place: RegExp): boolean =>
  rounds.some((it) => held(it) && it.place.values.some(({ value, name }) => place.test(`${value} ${name}`)));

const CAMP_DAVID = /camp.?david|thurmont|maryland/i;
const PARIS = /paris|[eé]lys[eé]e/i;
const SHARM = /s?c?harm[ -]e[ls]/i;
const BOLLING = /bolling|washington/i;
const TABA = /\btaba\b/i;
const summit = (v: ProcessView) => onlyOn(v, "2000-07-11", "2000-07-25");
const october = (v: ProcessView) => onlyOn(v, "2000-10-16", "2000-10-17");
const december = (v: ProcessView) => onlyOn(v, "2000-12-19", "2000-12-20", "2000-12-23");
const january = (v: ProcessView) => onlyOn(v, "2001-01-21", "2001-01-25", "2001-01-27");

export const CAMPDAVID_CHECKS: readonly Check[] = [
  round(2, "the summit that opened on 11 July 2000 is one round, at Camp David", (v) =>
    inTown(onlyOn(v, "2000-07-11"), CAMP_DAVID),
  ),
  round(1, "it went on to 25 July", (v) => {
    const it = summit(v);
    return it !== null && daysOf(it).includes("2000-07-25");
  }),
  round(1, "Israelis and Palestinians sat at Camp David", (v) => sat(summit(v), isIsraeli) && sat(summit(v), isPalestinian)),
  round(1, "the meeting of 4 October 2000 is one round, in Paris", (v) => inTown(onlyOn(v, "2000-10-04"), PARIS)),
  round(1, "they were to go on in Sharm el-Sheikh on 5 October, and did not", (v) => notHeldBut(v, "2000-10-05")),
  round(2, "the summit of 16 and 17 October 2000 is one round, in Sharm el-Sheikh", (v) => inTown(october(v), SHARM)),
  round(1, "Mubarak, King Abdullah and Annan were there", (v) => {
    const it = october(v);
    return (
      sat(it, isEgyptian) &&
      sat(it, ({ id, name }) => id === "state:JOR" || /Abdull?ah|Jordan/i.test(name)) &&
      sat(
        it,
        ({ id, name }) => /Annan|United Nations|Nations unies|\bUN\b|\bONU\b/i.test(name) || /(^|:)(un|kofi-annan)$/.test(id),
      )
    );
  }),
  round(1, "talks were to begin in Washington on 18 December 2000, and did not", (v) => notHeldBut(v, "2000-12-18")),
  round(2, "the talks of 19 to 23 December 2000 are one round, at Bolling or in Washington", (v) => inTown(december(v), BOLLING)),
  round(1, "a summit was planned for 28 December 2000, and not held", (v) => notHeldBut(v, "2000-12-28")),
  round(2, "the talks of 21 to 27 January 2001 are one round, in Taba", (v) => inTown(january(v), TABA)),
  round(1, "a meeting was planned for 30 January 2001, and not held", (v) => notHeldBut(v, "2001-01-30")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 21 December 2000 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2000-12-21" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 18 October 2000 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Saeb Erekat and Saëb Erakat are one", (v) => bearsBoth(v, /Erekat/, /Erakat/)),
  merge(1, "Ahmed Qurei, or Qureia, and Ahmed Qoreï are one", (v) => bearsBoth(v, /Qurei/, /Qoreï/)),
  merge(1, "Shlomo Ben-Ami and Shlomo Ben Ami are one", (v) => bearsBoth(v, /Ben-Ami/, /Ben Ami/)),
  merge(1, "Mohammed and Mohammad Dahlan are one", (v) => bearsBoth(v, /Mohammed Dahlan/, /Mohammad Dahlan/)),
  merge(1, "Mahmoud Abbas and Abu Mazen, or Abou Mazen, are one", (v) => bearsBoth(v, /Mahmoud Abbas/, /Ab(?:u|ou) Mazen/)),

  contradiction(1, "250,000 protested in Tel Aviv, or 150,000", (v) => contests(v, ["figure"], /250000/, /150000/)),
  contradiction(1, "3,000 Palestinians were wounded, or 1,800", (v) => contests(v, ["figure"], /^\D?3000\b/, /^\D?1800\b/)),
  contradiction(1, "Arafat had agreed to the text in Paris, or had not", (v) =>
    disputed(v, /donné son accord|accord [aà]u? ?(?:ce )?texte|parapher/i),
  ),
  contradiction(1, "the Palestinian police fired first at Netzarim, or the Israeli soldiers", (v) =>
    disputed(v, /ouvert le feu|tiré les premiers/i),
  ),
  contradiction(1, "Ben-Ami offered sovereignty over the Haram al-Sharif, or did not", (v) =>
    disputed(v, /offered the Palestinians sovereignty|made such an offer/i),
  ),
  contradiction(1, "Fatah killed the two Israelis in Tulkarm, or did not", (v) =>
    disputed(v, /carried out the killings|its men did it/i),
  ),
  contradiction(1, "Barak had accepted the meeting in Stockholm, or had not", (v) =>
    disputed(v, /accepted the invitation|ever accepted/i),
  ),

  question(1, "when and where they would meet again was open after Camp David, and is settled", (v) =>
    asked(v, /venue|talks-date|meet again/i, "settled", "2000-07-25"),
  ),
  question(1, "whether Arafat would proclaim a state on 13 September was open in July, and is settled", (v) =>
    asked(v, /proclaim|Sept\. 13/i, "settled", "2000-07-25"),
  ),
  question(1, "who would head the fact-finding committee was open in October, and is settled", (v) =>
    asked(v, /head the committee|committee/i, "settled", "2000-10-17"),
  ),
  question(1, "whether Arafat would accept the parameters was open on 29 December, and is settled", (v) =>
    asked(v, /acceptera|accepter/i, "settled", "2000-12-29"),
  ),
  question(1, "whether they would meet in Stockholm was open on 28 January, and is settled", (v) =>
    asked(v, /rencontre aura lieu|Stockholm/i, "settled", "2001-01-28"),
  ),
  question(2, "when the talks will be taken up again is open", (v) =>
    asked(v, /venue|talks-date|will resume/i, "open", "2001-02-08"),
  ),

  figure(2, "97 Palestinians killed, 79 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 97 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 79 && relation === "corrected"),
    ),
  ),
  figure(1, "330 killed at least by December 2000", (v) => seriesOf(v, /kill|dea|fatal|casualt|mort/i, 330).length > 0),
  figure(1, "3.7 million registered refugees", (v) => seriesOf(v, /./, 3_700_000).length > 0),

  view(1, "Israelis and Palestinians are parties", (v) => inPart(v, /party/, isIsraeli) && inPart(v, /party/, isPalestinian)),
  view(1, "the United States, or Clinton or Albright, mediates, chairs or hosts", (v) =>
    inPart(v, /host|mediat|facilitat|chair|sponsor|broker/, isAmerican),
  ),
  view(
    1,
    "Egypt, or Mubarak, hosts or chairs",
    (v) =>
      inPart(v, /host|mediat|facilitat|chair/, isEgyptian) ||
      v.rounds.some(({ host }) => host.values.some(({ value, name }) => isEgyptian({ id: value, name }))),
  ),
  view(1, "Ben-Ami and Qurei head the delegations in Taba", (v) =>
    [/Ben[- ]Ami/, /Qurei|Qore[iï]|Abu Ala|Abou Ala/].every((name) =>
      inPart(v, /delegation-head|negotiator/, (actor) => name.test(actor.name)),
    ),
  ),
  view(1, "the Palestinians demand East Jerusalem, or that refugees return", ({ agenda }) =>
    agenda.some(
      (item) => /demand|objective/.test(item.kind) && /East Jerusalem|Jérusalem-Est|right of return/i.test(wordsOf(item)),
    ),
  ),
  view(
    2,
    "Clinton put forward his parameters on 23 December 2000",
    (v) => eventsOf(v, /./, /param[eè]tres?|parameters|ideas set out/i, "2000-12-23").filter(held).length > 0,
  ),
  view(
    1,
    "the Israeli cabinet accepted them on 27 December 2000",
    (v) => eventsOf(v, /./, /accepté les paramètres|dix voix/i, "2000-12-27").filter(held).length > 0,
  ),
  view(1, "the process is suspended", ({ status }) =>
    status.values.some(({ value, standing }) => value === "suspended" && standing !== "denied"),
  ),

  trap(
    "both sides met in Sharm el-Sheikh on 5 October or 28 December 2000",
    (v) => heldOn(v, "2000-10-05", "2000-12-28").length > 0,
  ),
  trap("talks were held on 18 December 2000", (v) => heldOn(v, "2000-12-18").length > 0),
  trap(
    "Barak and Arafat met in Stockholm on 30 January 2001, or in Davos",
    (v) => heldOn(v, "2001-01-30").length > 0 || heldAt(v, /davos/i),
  ),
  trap("the summit of 1978 is a round", (v) => v.rounds.some((it) => /1978/.test(daysOf(it)))),
  trap("talks of others, or the G8, are a round: Geneva, Algiers, Arusha, Okinawa, Lusaka", (v) =>
    heldAt(v, /geneva|gen[eè]ve|algiers|alger\b|arusha|okinawa|lusaka|belgrade/i),
  ),
  trap(
    "the Palestinian council, the Arab summit or Arafat at the White House on 2 January is a round",
    (v) => heldOn(v, "2000-09-10", "2000-10-21", "2000-10-22", "2001-01-02").length > 0 || heldAt(v, /cairo|le caire|caire\b/i),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6].includes(number)),
  ),
  trap("the corrected number of Palestinians killed contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "79" && !superseded),
    ),
  ),
  trap("Palestinians killed contradict Israelis or Arab Israelis killed", (v) =>
    [
      [/\b97\b/, /\b13\b/],
      [/\b97\b/, /\b7\b/],
      [/\b13\b/, /\b7\b/],
      [/\b320\b/, /\b46\b/],
      [/\b320\b/, /\b13\b/],
      [/\b46\b/, /\b13\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("tolls of different days contradict each other", (v) =>
    [
      [/\b60\b/, /\b97\b/],
      [/\b60\b/, /\b330\b/],
      [/\b97\b/, /\b330\b/],
      [/\b330\b/, /\b350\b/],
      [/\b330\b/, /\b380\b/],
      [/\b350\b/, /\b380\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the refugees registered contradict those said to return", (v) => contests(v, ["figure"], /3700000/, /100000/)),
  trap(
    "Mahmoud Abbas (Abu Mazen) and Ahmed Qurei (Abu Ala) are one",
    (v) => bearsBoth(v, /Abbas|Mazen/, /Qurei|Qore[iï]|Ab(?:u|ou) Ala/) || bearsBoth(v, /Abbas/, /Abed Rabbo/),
  ),
  trap(
    "Ehud Barak and Ehud Olmert, or Yossi Beilin and Yossi Sarid, are one",
    (v) => bearsBoth(v, /Barak/, /Olmert/) || bearsBoth(v, /Beilin/, /Sarid/),
  ),
  trap("an agreement was signed at Camp David in July 2000, in Paris, or in Taba", (v) =>
    v.timeline.some(
      ({ kinds, standing, time, support }) =>
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        standing === "happened" &&
        !/statement|déclaration|convenues de reprendre|promised/i.test(wordsOf({ support })) &&
        /^(?:2000-07-25|2000-10-0[45]|2001-01-2[78])/.test(time.edtf ?? ""),
    ),
  ),
  trap(
    "Hamas, Hizbollah, Syria or Sharon sat in a round or is a party",
    (v) =>
      v.rounds.some(
        (it) => held(it) && sat(it, ({ id, name }) => id === "state:SYR" || /hamas|h[ei]zbollah|Sharon|Yassin/i.test(name)),
      ) || inPart(v, /^party$/, ({ id, name }) => id === "state:SYR" || /hamas|h[ei]zbollah/i.test(name)),
  ),
];
