/** What the fourteen reports of `bougival/` come to: written down before the record of them was looked at. */
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
  notHeldBut,
  numbered,
  onlyOn,
  onlyRound,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /cal[eé]doni|kanak|noum[eé]a|bougival|\bdeva\b|bourail|oudinot|[eé]lys[eé]e|^paris|flnks/i,
);
const NOUMEA = /noum[eé]a|cal[eé]doni|NCL/i;
const DEVA = /deva|bourail/i;
const BOUGIVAL = /bougival|yvelines|paris|[eé]lys[eé]e/i;
const PARIS = /paris|[eé]lys[eé]e|oudinot/i;
const JULY = ["2025-07-02", "2025-07-03", "2025-07-12"] as const;
const JANUARY = ["2026-01-16", "2026-01-17", "2026-01-18", "2026-01-19"] as const;

type Actor = { readonly id: string; readonly name: string };
type Is = (actor: Actor) => boolean;
const named =
  (words: RegExp): Is =>
  ({ id, name }) =>
    words.test(`${id} ${name}`);
const isFlnks = named(
  /flnks|kanak.and.socialist|lib[eé]ration.nationale.kanak|union.cal[eé]doni|tjibaou|christian.t[eé]in|pierre.chanel/i,
);
const isLoyalist = named(
  /loyali|back[eè]s|metzdorf|rassemblement|ruffenach|non.ind[eé]pendantiste|pro.france|partisans.du.maintien/i,
);
const isIndependentist: Is = (actor) =>
  isFlnks(actor) || (!isLoyalist(actor) && named(/ind[eé]pendantiste|independence|\buni\b|djaiw|djaïw/i)(actor));
const isFrance = named(/state:FRA|\bfrance\b|french|fran[cç]ais|valls|l'[eé]tat/i);

/** True where the round was at a place of such a name. */
const atSuch = (it: Round | null, place: RegExp): boolean =>
  it !== null && (place.test(it.place.value ?? "") || place.test(it.place.name ?? ""));
const anyPlace = (it: Round, place: RegExp): boolean =>
  it.place.values.some(({ value, name }) => place.test(value) || place.test(name));
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp, since = ""): boolean =>
  questions.some(
    (q) =>
      (words.test(wordsOf(q)) || words.test(q.contents.join(" | "))) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );

export const BOUGIVAL_CHECKS: readonly Check[] = [
  round(1, "all sides met in Nouméa on 24 February 2025", (v) => atSuch(onlyOn(v, "2025-02-24"), NOUMEA)),
  round(
    2,
    "round 1 is one, of 26 to 28 February 2025, in Nouméa",
    (v) => numbered(v, 1, "2025-02-26", "2025-02-28") && atSuch(onlyRound(v, 1), NOUMEA),
  ),
  round(1, "the FLNKS, or its main party, and the Loyalists sat at the first", (v) => {
    const it = onlyOn(v, "2025-02-26", "2025-02-28");
    return sat(it, isFlnks) && sat(it, isLoyalist);
  }),
  round(
    2,
    "round 2 is one, of 29 March to 1 April 2025, in Nouméa",
    (v) => numbered(v, 2, "2025-03-29", "2025-04-01") && atSuch(onlyRound(v, 2), NOUMEA),
  ),
  round(1, "a plenary session was planned for 30 April 2025 and not held then", (v) => notHeldBut(v, "2025-04-30")),
  round(1, "the plenary of 2 May 2025 was held, in Nouméa", (v) => atSuch(onlyOn(v, "2025-05-02"), NOUMEA)),
  round(
    2,
    "round 3 is one, of 5 to 7 May 2025, in Deva",
    (v) => numbered(v, 3, "2025-05-05", "2025-05-07") && atSuch(onlyRound(v, 3), DEVA),
  ),
  round(1, "independence supporters and Loyalists sat at the third", (v) => {
    const it = onlyOn(v, "2025-05-05", "2025-05-07");
    return sat(it, isIndependentist) && sat(it, isLoyalist);
  }),
  round(1, "a meeting was planned for 16 June 2025 and not held then", (v) => notHeldBut(v, "2025-06-16")),
  round(2, "the talks of 2 to 12 July 2025 are one round, in Bougival or Paris", (v) => atSuch(onlyOn(v, ...JULY), BOUGIVAL)),
  round(1, "that is the fourth round", (v) => numbered(v, 4, ...JULY)),
  round(1, "the drafting committee was to meet on 14 August 2025 and did not", (v) => notHeldBut(v, "2025-08-14")),
  round(1, "the drafting committee met on 21 August 2025, in Nouméa", (v) => atSuch(onlyOn(v, "2025-08-21"), NOUMEA)),
  round(2, "the talks of 16 to 19 January 2026 are one round, in Paris", (v) => atSuch(onlyOn(v, ...JANUARY), PARIS)),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 2 April 2025 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-04-02" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 9 May 2025 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Sonia Backès and Sonia Backes are one", (v) => bearsBoth(v, /Backès/, /Backes/)),
  merge(1, "Jean-Pierre Djaïwé and Jean-Pierre Djaiwe are one", (v) => bearsBoth(v, /Djaïwé/, /Djaiwe/)),
  merge(1, "Christian Tein and Christian Téin are one", (v) => bearsBoth(v, /Tein/, /Téin/)),
  merge(1, "the FLNKS and the Kanak and Socialist National Liberation Front are one", (v) =>
    bearsBoth(v, /FLNKS/, /Kanak and Socialist/),
  ),
  merge(1, "the UNI and the Union nationale pour l'indépendance are one", (v) =>
    bearsBoth(v, /\bUNI\b/, /Union nationale pour l.ind[eé]pendance/),
  ),

  contradiction(2, "72 people were taken to prisons in France, or 58", (v) => contests(v, ["figure"], /^~?72\b/, /^~?58\b/)),
  contradiction(2, "6,000 marched in Nouméa in August 2025, or 2,100", (v) => contests(v, ["figure"], /^~?6000\b/, /^~?2100\b/)),
  contradiction(1, "Valls promised to bring home the prisoners, or did not", (v) => disputed(v, /promise/i)),
  contradiction(2, "who fired first at Saint-Louis is told two ways", (v) =>
    disputed(v, /tiré les premiers|essuyé des tirs|riposter/i),
  ),
  contradiction(1, "the FLNKS gave up another referendum, or did not", (v) => disputed(v, /renoncé/)),
  contradiction(1, "the prime minister met Tein on 4 December 2025, or did not", (v) =>
    disputed(v, /reçu M\. Téin|telle rencontre|rencontre ait eu lieu/),
  ),

  question(2, "whether round 2 would be in Nouméa or Paris was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2025-03-01" && q.state === "settled" && (q.issue === "venue" || /Noumea or in Paris/.test(wordsOf(q))),
    ),
  ),
  question(2, "when and where they meet after Deva was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2025-05-08" &&
        q.state === "settled" &&
        (/venue|talks-date/.test(q.issue) || /se retrouveront|another meeting/.test(wordsOf(q))),
    ),
  ),
  question(1, "whether the FLNKS would come to Paris in July 2025 is settled", (v) =>
    asked(v, /fera(it)? le voyage|voyage de Paris/, /settled/, "2025-06-25"),
  ),
  question(1, "whether anything would be signed in Bougival is settled", (v) =>
    asked(v, /anything will be signed|signed in Bougival/i, /settled/, "2025-07-03"),
  ),
  question(1, "whether those of the FLNKS would approve the text was asked on 12 July 2025", (v) =>
    asked(v, /approuveront/, /./, "2025-07-12"),
  ),
  question(1, "whether the FLNKS would come on 16 January 2026 is settled", (v) =>
    asked(v, /viendrait/, /settled/, "2025-12-15"),
  ),
  question(2, "when provincial elections will take place is open", (v) =>
    asked(v, /provincial elections/i, /open/, "2026-01-20"),
  ),

  figure(2, "2,600 arrested, 6,200 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 2600 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 6200 && relation === "corrected"),
    ),
  ),
  figure(1, "14 killed in the riots of 2024", (v) => seriesOf(v, /kill|dea/, 14).length > 0),
  figure(1, "jobs lost rose from 10,000 to 11,600 and 12,300", (v) => seriesOf(v, /./, 10_000, 11_600, 12_300).length > 0),

  view(1, "Manuel Valls, or France, chairs, mediates or hosts", (v) =>
    inPart(v, /mediat|facilitat|chair|host/, (actor) => isFrance(actor) || named(/macron/i)(actor)),
  ),
  view(1, "the FLNKS and the Loyalists are parties", (v) => inPart(v, /party/, isFlnks) && inPart(v, /party/, isLoyalist)),
  view(1, "Emmanuel Tjibaou heads the delegation of the FLNKS", (v) =>
    inPart(v, /delegation|negotiat|head/, ({ name }) => /Emmanuel Tjibaou/.test(name)),
  ),
  view(
    1,
    "the FLNKS demands full sovereignty, or its prisoners back",
    (v) => agendaOf(v, /demand|objective/, /pleine souveraineté|their return|ramenés|détenus/i).length > 0,
  ),
  view(
    1,
    "the Loyalists demand a wider electoral roll, or a federal system",
    (v) => agendaOf(v, /demand|objective|proposal/, /corps électoral|federal|fédéralisme/i).length > 0,
  ),
  view(2, "the accord of Bougival was signed on 12 July 2025", (v) =>
    eventsOf(v, /agreement|sign|accord/, /sign|accord/i, "2025-07-12").some(held),
  ),
  view(2, "the Élysée-Oudinot text was signed on 19 January 2026", (v) =>
    eventsOf(v, /agreement|sign|accord/, /sign/i, "2026-01-19").some(held),
  ),

  trap("the plenary session was held on 30 April 2025", (v) => heldOn(v, "2025-04-30").length > 0),
  trap("the summit was held on 16 June 2025", (v) => heldOn(v, "2025-06-16").length > 0),
  trap("talks were held on 14 August or 3 November 2025", (v) => heldOn(v, "2025-08-14", "2025-11-03").length > 0),
  trap("the FLNKS sat in the drafting committee", (v) => heldOn(v, "2025-08-21").some((it) => sat(it, isFlnks))),
  trap("the FLNKS sat at the talks of January 2026", (v) => heldOn(v, ...JANUARY).some((it) => sat(it, isFlnks))),
  trap("the convention or the congress of the FLNKS is a round", (v) =>
    v.rounds.some(
      (it) => held(it) && (/2025-06-28|2025-08-09/.test(daysOf(it)) || anyPlace(it, /pou[eé]bo|mont-dore|conception/i)),
    ),
  ),
  trap("the talks of Bougainville and Papua New Guinea are a round, or they sat at these", (v) =>
    v.rounds.some(
      (it) => held(it) && (anyPlace(it, /burnham|zealand|bougainville|NZL/i) || sat(it, named(/bougainville|papua|state:PNG/i))),
    ),
  ),
  trap("the accords of 1988 and 1998 are rounds of these talks, or talks were held in Corsica, Davos or Versailles", (v) =>
    v.rounds.some((it) => held(it) && (/1988|1998/.test(daysOf(it)) || anyPlace(it, /corsica|corse|davos|versailles/i))),
  ),
  trap("the corrected number of arrests contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?6200\b/.test(value) && !superseded),
    ),
  ),
  trap(
    "those arrested contradict those jailed or those taken to France",
    (v) =>
      contests(v, ["figure"], /2600/, /^~?502\b/) ||
      contests(v, ["figure"], /^~?502\b/, /^~?(72|58)\b/) ||
      contests(v, ["figure"], /2600/, /^~?(72|58)\b/),
  ),
  trap("the damage of 2.2 billion contradicts the claims of 1 billion, or the 2 billion of before", (v) =>
    contests(v, ["figure"], /2200000000/, /^[~>]?1000000000/),
  ),
  trap(
    "the march in Koné contradicts that in Nouméa, or the marches of two dates each other",
    (v) =>
      contests(v, ["figure"], /6000|2100/, /^~?800\b/) ||
      contests(v, ["figure"], /6000|2100/, /3500|1100/) ||
      contests(v, ["figure"], /^~?(1200|400)\b/, /6000|2100|3500|1100/),
  ),
  trap("the eleven Kanak dead, or the two gendarmes, contradict the fourteen dead", (v) =>
    contests(v, ["figure"], /^~?14\b/, /^~?(11|2)\b/),
  ),
  trap(
    "Emmanuel and Jean-Marie Tjibaou, or Victor and Pierre-Chanel Tutugoro, are one",
    (v) => bearsBoth(v, /Emmanuel Tjibaou/, /Jean-Marie/) || bearsBoth(v, /Victor Tutugoro/, /Pierre-Chanel/),
  ),
  trap("something was agreed or signed in Deva in May 2025", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        standing === "happened" &&
        /2025-05-0[5-8]/.test(time.edtf ?? ""),
    ),
  ),
];
