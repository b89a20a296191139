/** What the fourteen reports of `beauvau/` come to: written down before the record of them was looked at. */
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
  onlyOn,
  onlyRound,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/Beauvau|Cors/i);
const INJURED = /injur|wound|bless|casualt/i;
const CORSICANS = /cors(e|ica)/i;

/** True where the round is told to have been at this place, by id or by name. */
const at = (it: Round | null, place: RegExp): boolean =>
  it !== null && (place.test(it.place.value ?? "") || place.test(it.place.name ?? ""));
const anywhereAt = (it: Round, place: RegExp): boolean =>
  it.place.values.some(({ value, name }) => place.test(value) || place.test(name ?? ""));
/** The only round of this number, held on this day. */
const numbered = (v: ProcessView, number: number, day: string): Round | null => {
  const it = onlyRound(v, number);
  return it !== null && held(it) && daysOf(it).includes(day) ? it : null;
};
const sat = (it: Round | null, ...names: readonly RegExp[]): boolean =>
  it !== null && names.every((name) => [...it.participants, ...it.observers].some(({ actor }) => name.test(actor.name)));
const plannedFor = (v: ProcessView, ...days: readonly string[]): boolean =>
  v.rounds.some((it) =>
    days.some((day) => it.planned.some(({ edtf }) => edtf.includes(day)) || (!held(it) && daysOf(it).includes(day))),
  );
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp): boolean =>
  questions.some((q) => words.test(wordsOf(q)) && state.test(q.state));

export const BEAUVAU_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, on 21 July 2022", (v) => numbered(v, 1, "2022-07-21") !== null),
  round(1, "round 1 was held in Paris", (v) => at(onlyRound(v, 1), /paris/i)),
  round(1, "the first meeting was first planned for 8 April 2022", (v) => plannedFor(v, "2022-04-08")),
  round(1, "Maupertuis, Angelini, Benedetti, Marcangeli and Panunzi, or the Corsican delegation, sat in round 1", (v) => {
    const it = numbered(v, 1, "2022-07-21") ?? onlyOn(v, "2022-07-21");
    return sat(it, /Maupertuis/, /Angelini/, /Benedetti/, /Marcangeli/, /Panunzi/) || sat(it, CORSICANS);
  }),
  round(2, "round 2 is one, on 16 September 2022, in Paris", (v) => at(numbered(v, 2, "2022-09-16"), /paris/i)),
  round(2, "round 3 is one, on 6 October 2022, in Paris", (v) => at(numbered(v, 3, "2022-10-06"), /paris/i)),
  round(2, "round 4 is one, on 24 February 2023, in Paris", (v) => at(numbered(v, 4, "2023-02-24"), /paris/i)),
  round(1, "round 4 was first planned for 15 and 16 December 2022", (v) => plannedFor(v, "2022-12-15", "2022-12-16")),
  round(2, "round 5 is one, on 14 November 2023, in Ajaccio", (v) => at(numbered(v, 5, "2023-11-14"), /ajaccio/i)),
  round(2, "the dinner of 26 February 2024 is one round, in Paris", (v) => at(onlyOn(v, "2024-02-26", "2024-02-27"), /paris/i)),
  round(1, "a round was first planned for 5 February 2024", (v) => plannedFor(v, "2024-02-05")),
  round(2, "the talks of the night of 11 to 12 March 2024 are one round, in Paris", (v) =>
    at(onlyOn(v, "2024-03-11", "2024-03-12"), /paris/i),
  ),

  merge(2, "twelve reports or more belong to it", ({ sources }) => sources.length >= 12),
  merge(2, "the copy of 26 February 2023 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2023-02-26" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 5 April 2022 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Gilles Simeoni and Gilles Siméoni are one", (v) => bearsBoth(v, /Simeoni/, /Siméoni/)),
  merge(1, "Gérald and Gerald Darmanin are one", (v) => bearsBoth(v, /Gérald Darmanin/, /Gerald Darmanin/)),
  merge(1, "Paul-Félix and Paul-Felix Benedetti are one", (v) => bearsBoth(v, /Paul-Félix/, /Paul-Felix/)),
  merge(1, "Jean-Guy and Ghjuvan Guidu Talamoni, head of Corsica Libera, are one", (v) => bearsBoth(v, /Jean-Guy/, /Ghjuvan/)),
  merge(1, "Marie-Antoinette and Nanette Maupertuis, president of the Corsican Assembly, are one", (v) =>
    bearsBoth(v, /Marie-Antoinette/, /Nanette/),
  ),
  merge(1, "the agreement of 12 March 2024, told by two reports, is one event", (v) => {
    const told = eventsOf(
      v,
      /agreement|signing/,
      /decisive step|reached an agreement|strike deal|accord sur son écriture/i,
      null,
    );
    return told.filter(held).length === 1;
  }),

  contradiction(2, "102 were injured in Bastia, or 130", (v) => contests(v, ["figure"], /^~?102\b/, /^~?130\b/)),
  contradiction(1, "4,000 marched in Ajaccio, or 14,000", (v) => contests(v, ["figure"], /^~?4000\b/, /^~?14000\b/)),
  contradiction(1, "22 buildings were damaged in the night of 8 October 2023, or 16", (v) =>
    contests(v, ["figure"], /^~?22\b/, /^~?16\b/),
  ),
  contradiction(2, "Talamoni had been invited, or not", (v) => disputed(v, /invité/i)),
  contradiction(2, "Darmanin promised the release of the two prisoners, or did not", (v) =>
    disputed(v, /promis|promesse|démenti/i),
  ),
  contradiction(1, "the Corsicans backed out of the session of December 2022, or did not", (v) =>
    disputed(v, /backed out|never cancel|flatly denied/i),
  ),
  contradiction(2, "all approved the text of March 2024, or Panunzi did not", (v) => disputed(v, /approved|took note/i)),

  question(2, "whether round 4 would be in Ajaccio or Paris was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2022-1") &&
        q.state === "settled" &&
        (/venue|talks-place|talks-date/.test(q.issue ?? "") ||
          /où se tiendra|rien n.est tranché|Ajaccio or in Paris/i.test(wordsOf(q))),
    ),
  ),
  question(2, "when the sixth meeting would be was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2023-11") &&
        q.state === "settled" &&
        (/talks-date|venue/.test(q.issue ?? "") || /No date has been set|sixth/i.test(wordsOf(q))),
    ),
  ),
  question(1, "whether the islanders will be consulted by referendum is open", (v) => asked(v, /referendum|consulted/i, /open/)),
  question(1, "how far the legislative power will go is open", (v) => asked(v, /How far|open question/i, /open/)),
  question(1, "when the Congress will vote, or whether the Senate will go along, is open", (v) =>
    asked(v, /when that might be|Congress|Senate/i, /open/),
  ),
  question(2, "when the talks will resume after June 2024, or who will speak for the state, is open", (v) =>
    asked(v, /quand cela repartira|Qui parlera|question est posée/i, /open/),
  ),

  figure(2, "38 injured in Ajaccio, 83 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 38 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 83 && relation === "corrected"),
    ),
  ),
  figure(1, "102 injured in Bastia", (v) => seriesOf(v, INJURED, 102).length > 0),
  figure(1, "77 of the injured in Bastia were of the security forces", (v) => seriesOf(v, INJURED, 77).length > 0),
  figure(1, "13 of the injured in Ajaccio were police", (v) => seriesOf(v, INJURED, 13).length > 0),

  view(2, "Simeoni led the Corsican delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator/.test(role) && /Sim[eé]oni/.test(actor.name)),
  ),
  view(1, "France or its government is a party, or Darmanin its head", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        /party|delegation-head|negotiator/.test(role) &&
        (actor.id === "state:FRA" || /government|gouvernement|ministry|Darmanin|France/i.test(actor.name)),
    ),
  ),
  view(2, "Darmanin and Simeoni signed a text on 18 March 2022", (v) =>
    eventsOf(v, /agreement|signing/, /signé|signed|relevé de conclusions/i, "2022-03-18").some(held),
  ),
  view(2, "the government and the Corsicans agreed on a text on 12 March 2024", (v) =>
    v.timeline.some(
      (it) =>
        it.kinds.some((kind) => /agreement|signing/.test(kind)) &&
        held(it) &&
        /2024-03-1[12]/.test(it.time.edtf ?? "") &&
        /agreement|decisive step|approved|deal|accord/i.test(wordsOf(it)),
    ),
  ),
  view(
    1,
    "the nationalists demand a resident status",
    (v) => agendaOf(v, /demand|proposal/, /resident status|statut de résident/i).length > 0,
  ),
  view(1, "Darmanin refuses the resident status", (v) =>
    v.agenda.some(
      ({ kind, support }) => kind === "refusal" && /rejected it|refusal of the measure|said no/i.test(wordsOf({ support })),
    ),
  ),
  view(
    1,
    "the state promised 900 million euros for the power plant of Ajaccio",
    (v) => agendaOf(v, /commitment/, /900 millions|centrale/i).length > 0,
  ),
  view(1, "Angelini demands that Corsican become co-official", (v) => agendaOf(v, /demand|proposal/, /coofficielle/i).length > 0),
  view(2, "the talks are suspended since June 2024", ({ status }) => status.value === "suspended"),

  trap("a round was held on 8 April 2022", (v) => heldOn(v, "2022-04-08").length > 0),
  trap("a round was held in December 2022", (v) => v.rounds.some((it) => held(it) && /2022-12/.test(daysOf(it)))),
  trap("a round was held on 5 February 2024", (v) => heldOn(v, "2024-02-05").length > 0),
  trap("a round was held in Ajaccio in April or June 2024", (v) =>
    v.rounds.some((it) => held(it) && /2024-0[46]/.test(daysOf(it))),
  ),
  trap("the meetings on New Caledonia are rounds of these talks", (v) =>
    v.rounds.some((it) => it.number === 19 || /2022-10-28|2019-10/.test(daysOf(it)) || anywhereAt(it, /noum[eé]a/i)),
  ),
  trap(
    "the speech of Macron in the Assembly of Corsica on 28 September 2023 is a round",
    (v) => heldOn(v, "2023-09-28").length > 0,
  ),
  trap("a round was held in Cagliari, or Sardinia was the host", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (anywhereAt(it, /cagliari|sardinia|sardaigne/i) ||
          it.host.values.some(({ value, name }) => /sardin|sardaigne|solinas/i.test(`${value} ${name ?? ""}`))),
    ),
  ),
  trap("round 4 was held in Ajaccio", (v) =>
    v.rounds.some((it) => it.number === 4 && held(it) && /ajaccio/i.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`)),
  ),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && (number < 1 || number > 7)),
  ),
  trap("the corrected number of injured contradicts the new one", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "83" && !superseded),
    ),
  ),
  trap("the police injured contradict all injured, or Bastia contradicts Ajaccio", (v) =>
    [
      ["102", "77"],
      ["130", "77"],
      ["38", "13"],
      ["102", "38"],
      ["130", "38"],
      ["77", "13"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("the attacks claimed in autumn 2022 contradict those of 2024", (v) => contests(v, ["figure"], "17", "14")),
  trap(
    "Gilles Simeoni and Edmond Simeoni, or Angelini and Marcangeli, are one",
    (v) => bearsBoth(v, /Gilles/, /Edmond/) || bearsBoth(v, /Angelini/, /Marcangeli/),
  ),
  trap("Talamoni or the FLNC sat in a round", (v) =>
    v.rounds.some(({ participants }) => participants.some(({ actor }) => /Talamoni|FLNC/.test(actor.name))),
  ),
  trap("there is a mediator", ({ roles }) => roles.some(({ role, standing }) => role === "mediator" && standing === "happened")),
];
