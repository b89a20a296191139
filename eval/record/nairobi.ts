/** What the fourteen reports of `nairobi/` come to: written down before the record of them was looked at. */
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
  notHeldBut,
  numbered,
  onlyOn,
  onlyRound,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/nairobi|inter-?congol/i);

type Actor = { readonly id: string; readonly name: string };
const isCongo = ({ id, name }: Actor): boolean =>
  id === "state:COD" ||
  /Tshibangu|Tshisekedi|Kinshasa|gouvernement|government|Congolese delegation|délégation congolaise/i.test(name);
const isM23 = ({ id, name }: Actor): boolean => /\bm-?23\b/i.test(`${id} ${name}`) || /Bis+imwa|Kanyuka|Ngoma/.test(name);
const isGroup = (actor: Actor): boolean =>
  !isM23(actor) &&
  /armed.groups?|groupes? arm[ée]s|militia|milice|cod[ée]co|frpi|ndc|ma[iï]-ma[iï]|apcls/i.test(`${actor.id} ${actor.name}`);
const isKenyatta = ({ id, name }: Actor): boolean => /kenyatta/i.test(`${id} ${name}`);

/** True where the round was at a place of such a name. */
const near = (it: Round | null, place: RegExp): boolean =>
  place.test(`${it?.place.value ?? ""} ${it?.place.name ?? ""}`) ||
  (it?.place.values ?? []).some(({ value, name }) => place.test(`${value} ${name}`));
const count = (it: number): RegExp => new RegExp(`^~?${it}$`);

const first = (v: ProcessView) => onlyOn(v, "2022-04-23", "2022-04-27");
const third = (v: ProcessView) => onlyOn(v, "2022-11-28", "2022-12-05", "2022-12-06");

export const NAIROBI_CHECKS: readonly Check[] = [
  round(2, "the consultations of 23 to 27 April 2022 are one round, in Nairobi", (v) => near(first(v), /nairobi/i)),
  round(1, "that is the first round", (v) => numbered(v, 1, "2022-04-23", "2022-04-27")),
  round(1, "consultations were planned for 22 April 2022 and not held that day", (v) => notHeldBut(v, "2022-04-22")),
  round(1, "Kinshasa and armed groups sat in the first round", (v) => sat(first(v), isCongo) && sat(first(v), isGroup)),
  round(2, "the second session was in Bukavu from 22 to 24 May 2022, or there among other towns", (v) =>
    heldOn(v, "2022-05-22", "2022-05-23", "2022-05-24").some((it) => near(it, /bukavu/i)),
  ),
  round(1, "the third round was planned for 16 November 2022 and not held that day", (v) => notHeldBut(v, "2022-11-16")),
  round(1, "then for 21 November 2022 and not held that day", (v) => notHeldBut(v, "2022-11-21")),
  round(
    2,
    "round 3 is one, opened on 28 November 2022, in Nairobi",
    (v) => numbered(v, 3, "2022-11-28") && near(onlyRound(v, 3), /nairobi|safari/i),
  ),
  round(1, "what opened on 28 November and ended on 6 December 2022 is one round", (v) => third(v) !== null),
  round(1, "Kinshasa and armed groups sat in the third round", (v) => sat(third(v), isCongo) && sat(third(v), isGroup)),
  round(1, "a round was planned for the middle of February 2023", (v) => plannedFor(v, "2023-02")),
  round(2, "round 4 is known, and was not held", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && !held(it);
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 29 November 2022 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2022-11-29" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 6 December 2022 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Serge Tshibangu and Serge Kabeya Tshibangu are one", (v) => bearsBoth(v, /Serge Tshibangu/, /Kabeya Tshibangu/)),
  merge(1, "Évariste and Evariste Ndayishimiye are one", (v) => bearsBoth(v, /Évariste Ndayi/, /Evariste Ndayi/)),
  merge(1, "Bertrand Bisimwa and Bertrand Bissimwa are one", (v) => bearsBoth(v, /Bisimwa/, /Bissimwa/)),
  merge(1, "Uhuru Kenyatta and Uhuru Muigai Kenyatta are one", (v) => bearsBoth(v, /Uhuru Kenyatta/, /Muigai Kenyatta/)),
  merge(1, "Codéco and CODECO are one", (v) => bearsBoth(v, /Codéco/, /CODECO/)),

  contradiction(2, "around 30 groups came to the first round, or 24", (v) => contests(v, ["figure"], count(30), count(24))),
  contradiction(2, "272 were killed in Kishishe, or eight", (v) => contests(v, ["figure"], count(272), count(8))),
  contradiction(1, "the M23 was excluded in April 2022, or left by itself", (v) =>
    disputed(v, /exclu|sent home|partis de nous-mêmes|We left because/i),
  ),
  contradiction(1, "the M23 attacked near Rutshuru in April 2022, or did not", (v) =>
    disputed(v, /avoir attaqué|d'avoir attaqué|attaqué ses positions|bombardé ses lignes/i),
  ),
  contradiction(1, "the M23 was promised a seat in Mombasa, or was not", (v) =>
    disputed(v, /promised the M23|a seat at the next|such promise/i),
  ),
  contradiction(1, "the delegates were paid in December 2022, or were not", (v) =>
    disputed(v, /money was missing|had been paid|received nothing|not been paid/i),
  ),

  question(1, "whether the Codéco would come was open on 24 April 2022, and is settled", (v) =>
    asked(v, /Codéco/, /settled/, "2022-04-24"),
  ),
  question(2, "where the next session would be held was open on 28 April 2022, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2022-04-28" &&
        q.state === "settled" &&
        (/venue/.test(q.issue ?? "") || /next session will be held/i.test(wordsOf(q))),
    ),
  ),
  question(2, "when the third session would take place was open on 21 June 2022, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2022-06-21" &&
        q.state === "settled" &&
        (/talks-date/.test(q.issue ?? "") || /third session will take place/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether the M23 would be invited was open on 14 November 2022, and is settled", (v) =>
    asked(v, /sera convié/i, /settled/, "2022-11"),
  ),
  question(1, "whether a text would be signed was open during the third round, and is settled", (v) =>
    asked(v, /accord sera-t-il signé|would sign the final statement/i, /settled/, "2022-1"),
  ),
  question(2, "when the fourth round will be held is open in June 2023", (v) =>
    v.questions.some(
      (q) =>
        q.state === "open" &&
        (q.askedSince ?? "") >= "2022-12-05" &&
        (/venue|talks-date/.test(q.issue ?? "") || /quatrième round|date n'a été fixée|ni la date/i.test(wordsOf(q))),
    ),
  ),

  figure(2, "237 delegates, 372 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 237 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 372 && relation === "corrected"),
    ),
  ),
  figure(1, "158,000, 390,000, then 800,000 displaced by the fighting with the M23", (v) =>
    [158_000, 390_000, 800_000].every((it) => seriesOf(v, /./, it).length > 0),
  ),
  figure(1, "6.1 million displaced in the whole country", (v) => seriesOf(v, /./, 6_100_000).length > 0),
  figure(1, "272 killed in Kishishe, by the government's count", (v) => seriesOf(v, /kill|dea/, 272).length > 0),

  view(2, "Uhuru Kenyatta facilitates", (v) => inPart(v, /facilitat|mediat|chair/, isKenyatta)),
  view(
    1,
    "Congo and armed groups are parties",
    (v) => inPart(v, /party/, isCongo) && inPart(v, /party/, (actor) => isGroup(actor) || isM23(actor)),
  ),
  view(1, "Serge Tshibangu heads the delegation of Kinshasa", (v) =>
    inPart(v, /delegation-head|negotiator|envoy/, ({ id, name }) => /tshibangu/i.test(`${id} ${name}`)),
  ),
  view(
    1,
    "the M23 demands direct talks with the government",
    (v) => agendaOf(v, /demand|objective/, /direct dialogue|direct talks|dialogue direct/i).length > 0,
  ),
  view(
    1,
    "Kinshasa demands that the M23 withdraw",
    (v) => agendaOf(v, /demand|objective/, /withdraw from all|se retire d'abord|retire d'abord/i).length > 0,
  ),
  view(
    1,
    "armed groups demand the release of their prisoners",
    (v) => agendaOf(v, /demand|objective/, /release of their prisoners|libération de leurs/i).length > 0,
  ),
  view(
    1,
    "Kinshasa refuses to take whole groups into the army, or to negotiate with the M23",
    (v) =>
      agendaOf(v, /refusal/, /ruled out|intégration|refuse de négocier|militias into the army/i).length > 0 ||
      eventsOf(v, /refus|reject/, /ruled out|intégration|refuse de négocier|militias into the army/i, null).length > 0,
  ),
  view(1, "a communiqué was signed on 6 December 2022", (v) =>
    eventsOf(v, /agreement|signing|signature|accord|communiqu/, /sign|paraphe/i, "2022-12-06").some(held),
  ),
  view(
    1,
    "Kenyatta met the M23 on 12 January 2023, in Mombasa",
    (v) =>
      heldOn(v, "2023-01-12").some((it) => near(it, /mombasa/i)) ||
      eventsOf(v, /./, /Mombasa|Uhuru Muigai/i, "2023-01-12").some(held),
  ),

  trap("consultations were held on 22 April 2022", (v) => heldOn(v, "2022-04-22").length > 0),
  trap("talks were held on 16 or 21 November 2022", (v) => heldOn(v, "2022-11-16", "2022-11-21").length > 0),
  trap("the second or third conclave of presidents is round 2 or 3", (v) =>
    v.rounds.some((it) => it.number !== null && it.number > 1 && /2022-04-(08|21)|2022-06-20/.test(daysOf(it))),
  ),
  trap("the summit in Luanda is a round", (v) =>
    v.rounds.some((it) => held(it) && (/2022-11-23/.test(daysOf(it)) || near(it, /luanda|angola/i))),
  ),
  trap("the fourth round was held", (v) =>
    v.rounds.some((it) => held(it) && (it.number === 4 || /2023-0[25]/.test(daysOf(it).replaceAll("2023-05-31", "")))),
  ),
  trap("direct talks were held at some time in June 2022", (v) =>
    v.rounds.some((it) => held(it) && it.dates.values.some(({ value }) => value === "2022-06")),
  ),
  trap("the communiqué was signed on 3 or 5 December 2022", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        standing === "happened" &&
        /^2022-12-0[35]$/.test(time.edtf ?? ""),
    ),
  ),
  trap("the M23 sat in the third round", (v) => heldOn(v, "2022-11-28", "2022-12-05", "2022-12-06").some((it) => sat(it, isM23))),
  trap("the corrected number of delegates contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?372$/.test(value) && !superseded),
    ),
  ),
  trap(
    "the groups of one session contradict those of another",
    (v) =>
      [24, 27, 30, 42].some((it) => contests(v, ["figure"], count(it), count(47))) ||
      [24, 30].some((it) => [27, 42].some((other) => contests(v, ["figure"], count(it), count(other)))),
  ),
  trap("those displaced by the M23's war contradict those of the whole country, or those of another year", (v) =>
    [
      [390_000, 5_600_000],
      [800_000, 6_100_000],
      [158_000, 390_000],
      [390_000, 800_000],
    ].some(([one, other]) => contests(v, ["figure"], count(one ?? 0), count(other ?? 0))),
  ),
  trap(
    "two people are one: Kenyatta and Ruto, Tshisekedi and Tshibangu, Bisimwa and Kanyuka, Nyagah and Kiugu",
    (v) =>
      bearsBoth(v, /Kenyatta/, /Ruto/) ||
      bearsBoth(v, /^(F[ée]lix )?Tshisekedi$/, /Tshibangu$/) ||
      bearsBoth(v, /Bis+imwa/, /Kanyuka/) ||
      bearsBoth(v, /Nyagah/, /Kiugu/),
  ),
  trap(
    "two groups are one: the M23 and the FDLR or Rwanda, the Codéco and the FRPI, the FARDC and the FDLR",
    (v) =>
      bearsBoth(v, /^(the )?M23$/i, /FDLR|Rwanda/) || bearsBoth(v, /^(la )?Cod[ée]co$/i, /FRPI/) || bearsBoth(v, /FARDC/, /FDLR/),
  ),
  trap("what was talked over in Doha, Pretoria, Jeddah or by Ethiopians in Nairobi is a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/2022-11-12|2022-03-13|2013/.test(daysOf(it)) ||
          near(it, /doha|pretoria|d?jedd?ah/i) ||
          sat(it, ({ name }) => /chad|tchad|tigray|[ée]thiopi|soudanaise|\bADF\b/i.test(name))),
    ),
  ),
  trap("what was held in Bujumbura is a round of these talks", (v) =>
    v.rounds.some((it) => held(it) && (/2022-11-04/.test(daysOf(it)) || near(it, /bujumbura/i))),
  ),
];
