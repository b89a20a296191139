/** What the fourteen reports of `chagos/` come to: written down before the record of them was looked at. */
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
  eventsOf,
  held,
  heldOn,
  inPart,
  is,
  notHeldBut,
  numbered,
  onlyOn,
  onlyRound,
  placed,
  plannedFor,
  sat,
  seriesOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /chagos|mauriti|maurice|diego garcia|british indian ocean|united kingdom|royaume-uni/i,
);

type Actor = { readonly id: string; readonly name: string };
const isMauritius = ({ id, name }: Actor): boolean =>
  id === "state:MUS" || /maurit|maurici|\bMaurice\b|Koonjul|Gobin|Glover|Port[- ]Louis/i.test(name);
const isBritain = (actor: Actor): boolean =>
  actor.id === "state:GBR" ||
  (!isMauritius(actor) &&
    /brit|united kingdom|royaume-uni|\bUK\b|London|Londres|Foreign Office|Candler|Powell/i.test(actor.name));
const both = (it: Round | null): boolean => sat(it, isMauritius) && sat(it, isBritain);

const LONDON = /lond(on|res)|foreign office/i;
const PORT_LOUIS = /port[- ]louis/i;
const sitting = (v: ProcessView, number: number, town: RegExp, ...days: readonly string[]): boolean =>
  numbered(v, number, ...days) && placed(onlyRound(v, number), town);
const first = (v: ProcessView) => onlyOn(v, "2022-11-23", "2022-11-24");
const last = (v: ProcessView) => onlyOn(v, "2024-09-11", "2024-09-12");

export const CHAGOS_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, on 23 and 24 November 2022, in London", (v) => sitting(v, 1, LONDON, "2022-11-23", "2022-11-24")),
  round(1, "Britain and Mauritius sat at round 1", (v) => both(first(v))),
  round(2, "talks were planned for 14 December 2022 and not held", (v) => notHeldBut(v, "2022-12-14")),
  round(2, "round 2 is one, on 11 and 12 January 2023, in Port Louis", (v) =>
    sitting(v, 2, PORT_LOUIS, "2023-01-11", "2023-01-12"),
  ),
  round(1, "round 3 began on 22 February 2023, in London", (v) => sitting(v, 3, LONDON, "2023-02-22")),
  round(1, "round 4 was on 29 and 30 March 2023, in Port Louis", (v) => sitting(v, 4, PORT_LOUIS, "2023-03-29", "2023-03-30")),
  round(2, "round 5 is one, on 7 and 8 June 2023, in London", (v) => sitting(v, 5, LONDON, "2023-06-07", "2023-06-08")),
  round(1, "round 6 was planned for July 2023", (v) => plannedFor(v, "2023-07")),
  round(1, "round 8 is one, on 13 and 14 December 2023", (v) => numbered(v, 8, "2023-12-13", "2023-12-14")),
  round(1, "round 9 was on 24 January 2024", (v) => numbered(v, 9, "2024-01-24")),
  round(2, "round 11 is one, on 28 and 29 February 2024, in Port Louis", (v) =>
    sitting(v, 11, PORT_LOUIS, "2024-02-28", "2024-02-29"),
  ),
  round(1, "round 12 was first planned for 29 May 2024", (v) => plannedFor(v, "2024-05-29")),
  round(2, "round 12 is one, on 31 July and 1 August 2024, in London", (v) => sitting(v, 12, LONDON, "2024-07-31", "2024-08-01")),
  round(2, "round 13 is one, on 11 and 12 September 2024, in Port Louis", (v) =>
    sitting(v, 13, PORT_LOUIS, "2024-09-11", "2024-09-12"),
  ),
  round(1, "Powell and Koonjul, or their states, sat at round 13", (v) => both(last(v))),
  round(1, "the talks of 14 and 15 January 2025 are one meeting, in London", (v) =>
    placed(onlyOn(v, "2025-01-14", "2025-01-15"), LONDON),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 13 January 2023 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2023-01-13" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 4 October 2024 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Jagdish Koonjul and Jagdish Dharamchand Koonjul are one", (v) =>
    bearsBoth(v, /Jagdish Koonjul/, /Dharamchand Koonjul/),
  ),
  merge(1, "Maneesh and Manish Gobin are one", (v) => bearsBoth(v, /Maneesh Gobin/, /Manish Gobin/)),
  merge(1, "Navin and Navinchandra Ramgoolam are one", (v) => bearsBoth(v, /Navin Ramgoolam/, /Navinchandra Ramgoolam/)),
  merge(1, "Lord Cameron and David Cameron are one", (v) => bearsBoth(v, /Lord Cameron/, /David Cameron/)),
  merge(1, "the treaty of 22 May 2025 was signed once", (v) => {
    const told = eventsOf(v, /agreement|signing|signature|treaty/, /signé|sign/i, "2025-05-22").filter(held);
    return told.length === 1;
  }),

  contradiction(1, "150 protested in November 2022, or 60", (v) => contests(v, ["figure"], /^~?150\b/, /^~?60\b/)),
  contradiction(2, "London asked to put off the session of December 2022, or did not", (v) =>
    disputed(v, /sollicité un délai|demandé (le|ce) report/i),
  ),
  contradiction(2, "Britain accepted the principle of Mauritian sovereignty, or did not", (v) => disputed(v, /accepted/i)),
  contradiction(1, "20 were on hunger strike on Diego Garcia, or 8", (v) => contests(v, ["figure"], /^~?20\b/, /^~?8\b/)),
  contradiction(
    2,
    "round 8 was in London, or in Port Louis",
    (v) =>
      contests(v, ["round-place", "event-place"], LONDON, PORT_LOUIS) ||
      v.rounds.some(({ number, place }) => number === 8 && place.state === "contested"),
  ),
  contradiction(
    1,
    "Britain will pay 18 billion pounds, or not",
    (v) => disputed(v, /18 milliards|verserait|premier chiffre/i) || contests(v, ["figure"], /18000000000/, /^~?9000000000/),
  ),
  contradiction(1, "Cleverly had offered sovereignty in 2022, or had not", (v) => disputed(v, /offered (sovereignty|it)/i)),

  question(1, "when and where they would first meet was open on 3 November 2022, and is settled", (v) =>
    dateAsked(v, "2022-11-03", /date ni le lieu|première séance/i, /settled/),
  ),
  question(1, "when they would meet after December 2022 was open, and is settled", (v) =>
    dateAsked(v, "2022-12-15", /nouvelle date/i, /settled/),
  ),
  question(2, "whether the Chagossians will have a seat or a say is open", (v) =>
    asked(
      v,
      /anciens habitants|représentés à la table|admitted to the talks|leur mot à dire|islanders will be admitted/i,
      /open/,
      /^202[23]/,
    ),
  ),
  question(2, "who would lead the British delegation was open in August 2024, and is settled", (v) =>
    asked(v, /lead the British delegation|delegation from now on/i, /settled/, /^2024-08/),
  ),
  question(2, "when the treaty would be signed was open in October 2024, and is settled", (v) =>
    v.questions.some(
      (q) =>
        /^2024-10|^2025-01/.test(q.askedSince ?? "") &&
        q.state === "settled" &&
        (/signing/.test(q.issue) || q.contents.some((it) => /signed|signature|signé/i.test(it))),
    ),
  ),
  question(1, "whether the new American president would support it was asked in January 2025", (v) =>
    asked(v, /président américain|soutiendra/i, /./, /^2025-01/),
  ),
  question(1, "when the treaty will be ratified, or whether islanders may settle in the north, is open", (v) =>
    asked(v, /ratifié|Quand il le sera|réinstaller/i, /open/, "2025-05-22"),
  ),

  figure(2, "56 migrants on Diego Garcia, 65 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 56 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 65 && relation === "corrected"),
    ),
  ),
  figure(1, "1,500 islanders were removed", (v) => seriesOf(v, /./, 1500).length > 0),
  figure(1, "10,000 Chagossians live around the world", (v) => seriesOf(v, /./, 10_000).length > 0),
  figure(1, "61 migrants were on Diego Garcia in 2023", (v) => seriesOf(v, /./, 61).length > 0),

  view(2, "Britain and Mauritius are parties", (v) => inPart(v, /party/, isBritain) && inPart(v, /party/, isMauritius)),
  view(1, "Koonjul heads the delegation of Mauritius", (v) => inPart(v, /delegation-head|negotiator/, is(/koonjul/i))),
  view(1, "Candler led the British delegation", (v) => inPart(v, /delegation-head|negotiator/, is(/candler/i))),
  view(1, "Powell led it after him, as special envoy", (v) => inPart(v, /delegation-head|negotiator|envoy/, is(/powell/i))),
  view(
    1,
    "Mauritius demands that Britain give up its administration of the islands",
    (v) => agendaOf(v, /demand|objective/, /administration/i).length > 0,
  ),
  view(1, "Britain promised a fund for the Chagossians", (v) => agendaOf(v, /commitment/, /trust fund|\bfonds\b/i).length > 0),
  view(
    1,
    "the Chagos Refugees Group or Bancoult demands the return to every island",
    (v) => agendaOf(v, /demand|objective/, /every island|toutes les îles/i).length > 0,
  ),
  view(1, "a political agreement was announced on 3 October 2024", (v) =>
    eventsOf(v, /./, /political agreement|accord politique|accord came|announcement/i, "2024-10-03").some(held),
  ),
  view(2, "the treaty was signed on 22 May 2025", (v) =>
    eventsOf(v, /agreement|signing|signature|treaty/, /signé|traité/i, "2025-05-22").some(held),
  ),

  trap("round 2 was held on 14 December 2022", (v) => heldOn(v, "2022-12-14").length > 0),
  trap("talks were held on 22 or 29 May 2024", (v) => heldOn(v, "2024-05-22", "2024-05-29").length > 0),
  trap("a fourteenth round was held or planned", (v) => v.rounds.some(({ number }) => number === 14)),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && (number < 1 || number > 14)),
  ),
  trap("the talks on Gibraltar in Brussels or Madrid are rounds of these", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (it.place.values.some(({ value, name }) => /brussels|bruxelles|madrid|gibraltar/i.test(`${value} ${name}`)) ||
          /2022-10/.test(daysOf(it))),
    ),
  ),
  trap("Cameron and Jugnauth in Dubai, or talks in Washington, Doha, Geneva or Switzerland, are a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/2023-12-01|2025-01-20|2024-08-14/.test(daysOf(it)) ||
          it.place.values.some(({ value, name }) =>
            /duba|washington|doha|gen[eè]v|switzerland|suisse/i.test(`${value} ${name}`),
          )),
    ),
  ),
  trap("Spain, the European Union, Sudan, Israel, Hamas or the Houthis are parties or sat there", (v) => {
    const other = ({ id, name }: Actor): boolean =>
      /^state:(ESP|SDN|ISR|FRA|ARG)$|hamas|houthi|org:eu$/i.test(id) ||
      /Spain|Espagne|European Union|Union européenne|Hamas|Houthi/i.test(name);
    return inPart(v, /party/, other) || v.rounds.some((it) => held(it) && sat(it, other));
  }),
  trap("the copy of 13 January 2023 is an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2023-01-13" && sameOrigin.length === 0),
  ),
  trap(
    "those removed contradict the Chagossians of today, in the world or in Crawley",
    (v) =>
      contests(v, ["figure"], /^~?1500$/, /^~?10000$/) ||
      contests(v, ["figure"], /^~?3000$/, /^~?10000$/) ||
      contests(v, ["figure"], /^~?1500$/, /^~?3000$/),
  ),
  trap("89 migrants who came in 2021 contradict the 61 who were left", (v) => contests(v, ["figure"], /^~?89$/, /^~?61$/)),
  trap("the corrected number of migrants contradicts the other", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "65" && !superseded),
    ),
  ),
  trap(
    "what is paid a year contradicts the whole bill or the fund",
    (v) =>
      contests(v, ["figure"], /^~?101000000$/, /^~?3400000000$/) ||
      contests(v, ["figure"], /^~?101000000$/, /^~?40000000$/) ||
      contests(v, ["figure"], /^~?40000000$/, /^~?3400000000$/),
  ),
  trap(
    "Cleverly, Cameron and Lammy, or Jugnauth and Ramgoolam, are one",
    (v) =>
      bearsBoth(v, /Cleverly/, /Cameron/) ||
      bearsBoth(v, /Cameron/, /Lammy/) ||
      bearsBoth(v, /Cleverly/, /Lammy/) ||
      bearsBoth(v, /Jugnauth/, /Ramgoolam/),
  ),
  trap("the United States, Trump or Rubio sat at a round", (v) =>
    v.rounds.some((it) => held(it) && sat(it, ({ id, name }) => id === "state:USA" || /Trump|Rubio|Biden/.test(name))),
  ),
  trap("the treaty was signed in October 2024 or January 2025", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /signing|signature/.test(kind)) &&
        standing === "happened" &&
        /^2024-10|^2025-01/.test(time.edtf ?? ""),
    ),
  ),
];
