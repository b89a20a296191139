/** What the fourteen reports of `dili/` come to: written down before the record of them was looked at. */
import type { DossierRecord, ProcessView, Round } from "../../src/record/index.ts";
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
  /timor|dili\b|portug|indon[eé]s|lisbo|new.york|tripartite/i,
);

type Actor = { readonly id: string; readonly name: string };
const isResistance = ({ id, name }: Actor): boolean =>
  /ramos|horta|gusm|cnrt|falintil|fretilin|resist/i.test(`${id} ${name}`) || /r[eé]sistan/i.test(name);
const isPortugal = ({ id, name }: Actor): boolean =>
  id === "state:PRT" || /portug|lisbo|\bgama\b|\bneves\b/i.test(`${id} ${name}`);
const isIndonesia = ({ id, name }: Actor): boolean =>
  id === "state:IDN" || /indon[eé]s|jakarta|alatas|nugroho|wisnumurti/i.test(`${id} ${name}`);
const isUnitedNations = ({ id, name }: Actor): boolean =>
  /annan|marker/i.test(`${id} ${name}`) ||
  /united nations|nations unies|secretary-general|secr[eé]taire g[eé]n[eé]ral|\bUN\b|\bONU\b|U\.N\./i.test(name);
const named =
  (name: RegExp) =>
  (actor: Actor): boolean =>
    name.test(`${actor.id} ${actor.name}`);

const NEW_YORK = /new.york|united.nations|nations.unies|headquarters|si[eè]ge/i;
const near = (it: Round | null, place: RegExp): boolean =>
  it !== null && place.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`);
const inNewYork = (it: Round | null): boolean => near(it, NEW_YORK);

/** The dialogue among Timorese may be kept in a dossier of its own. */
const anywhere = ({ processes, unassigned }: DossierRecord, holds: (view: ProcessView) => boolean): boolean =>
  [...processes, ...(unassigned ? [unassigned] : [])].some(holds);
const krumbach = (v: ProcessView): Round | null => onlyOn(v, "1998-10-31", "1998-11-01", "1998-11-02", "1998-11-03");

const asked = (
  { questions }: ProcessView,
  words: RegExp,
  issues: RegExp | null,
  state: RegExp,
  ...since: readonly string[]
): boolean =>
  questions.some(
    (q) =>
      (words.test(wordsOf(q)) || words.test(q.contents.join(" | ")) || (issues?.test(q.issue) ?? false)) &&
      state.test(q.state) &&
      (since.length === 0 || since.some((day) => (q.askedSince ?? "").startsWith(day))),
  );

const NEW_YORK_DAYS = [
  "1997-06-19",
  "1997-06-20",
  "1998-08-04",
  "1998-08-05",
  "1999-01-28",
  "1999-01-29",
  "1999-02-07",
  "1999-02-08",
  "1999-03-10",
  "1999-03-11",
  "1999-04-22",
  "1999-04-23",
] as const;

export const DILI_CHECKS: readonly Check[] = [
  round(
    2,
    "the ninth round is one, on 19 and 20 June 1997, in New York",
    (v) => numbered(v, 9, "1997-06-19", "1997-06-20") && inNewYork(onlyRound(v, 9)),
  ),
  round(1, "Portugal and Indonesia sat in the ninth", (v) => {
    const it = onlyOn(v, "1997-06-19", "1997-06-20");
    return sat(it, isPortugal) && sat(it, isIndonesia);
  }),
  round(1, "a session was planned for 21 December 1996 and not held", (v) => notHeldBut(v, "1996-12-21")),
  round(
    2,
    "the tenth is one, on 4 and 5 August 1998, in New York",
    (v) => numbered(v, 10, "1998-08-04", "1998-08-05") && inNewYork(onlyRound(v, 10)),
  ),
  round(1, "senior officials met from 6 to 8 October 1998, in New York", (v) =>
    inNewYork(onlyOn(v, "1998-10-06", "1998-10-07", "1998-10-08")),
  ),
  round(2, "the Timorese met once from 31 October to 3 November 1998, at Krumbach", (_, record) =>
    anywhere(record, (v) => near(krumbach(v), /krumbach|austria|autriche/i)),
  ),
  round(1, "Ramos-Horta and Lopes da Cruz sat at Krumbach", (_, record) =>
    anywhere(record, (v) => sat(krumbach(v), named(/ramos.horta/i)) && sat(krumbach(v), named(/lopes.da.cruz/i))),
  ),
  round(2, "the session of 20 November 1998 was planned and not held", (v) => notHeldBut(v, "1998-11-20")),
  round(2, "the senior officials' talks of 28 and 29 January 1999 are one meeting, in New York", (v) =>
    inNewYork(onlyOn(v, "1999-01-28", "1999-01-29")),
  ),
  round(
    2,
    "the eleventh is one, on 7 and 8 February 1999, in New York",
    (v) => numbered(v, 11, "1999-02-07", "1999-02-08") && inNewYork(onlyRound(v, 11)),
  ),
  round(
    2,
    "the twelfth is one, on 10 and 11 March 1999, in New York",
    (v) => numbered(v, 12, "1999-03-10", "1999-03-11") && inNewYork(onlyRound(v, 12)),
  ),
  round(1, "senior officials met on 13 and 14 April 1999, in New York", (v) => inNewYork(onlyOn(v, "1999-04-13", "1999-04-14"))),
  round(2, "the ministers' talks of 22 and 23 April 1999 are one meeting, in New York", (v) =>
    inNewYork(onlyOn(v, "1999-04-22", "1999-04-23")),
  ),
  round(1, "senior officials met on 12 and 13 August 1999, in Jakarta", (v) =>
    near(onlyOn(v, "1999-08-12", "1999-08-13"), /jakarta/i),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 12 March 1999 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1999-03-12" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 9 April 1999 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("RECTIFICATIF") === true && supersedes.length === 1),
  ),
  merge(1, "Xanana Gusmão and Xanana Gusmao are one", (v) => bearsBoth(v, /Gusmão/, /Gusmao/)),
  merge(1, "Jamsheed and Jamshid Marker are one", (v) => bearsBoth(v, /Jamsheed/, /Jamshid/)),
  merge(1, "João Tavares and Joao Tavares are one", (v) => bearsBoth(v, /João Tavares/, /Joao Tavares/)),
  merge(1, "Carlos Filipe Ximenes Belo and Carlos Belo are one", (v) => bearsBoth(v, /Ximenes Belo/, /Carlos Belo/)),
  merge(1, "the signing of 5 May 1999 is told once or twice, not by each sentence", (v) => {
    const told = eventsOf(v, /agreement|sign/, /sign/i, "1999-05-05");
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "25 were killed in Liquiça, or five", (v) => contests(v, ["figure"], /^~?25\b/, /^~?5\b/)),
  contradiction(2, "44 were killed in Alas, or five", (v) => contests(v, ["figure"], /^~?44\b/, /^~?5\b/)),
  contradiction(1, "12,000 Indonesian soldiers are in the territory, or 21,000", (v) =>
    contests(v, ["figure"], /^~?12000\b/, /^~?21000\b/),
  ),
  contradiction(1, "12 were killed in the house of Manuel Carrascalão, or 30", (v) =>
    contests(v, ["figure"], /^~?12\b/, /^~?30\b/),
  ),
  contradiction(1, "there was a massacre in Alas, or none", (v) => disputed(v, /massacre/i)),
  contradiction(1, "the refugees in Liquiça fired first, or had no arms", (v) =>
    disputed(v, /tiré les premiers|n'avait d'arme|dément\b.*arme/i),
  ),
  contradiction(1, "Indonesia had accepted a ballot in February 1999, or had not", (v) => disputed(v, /accepted a ballot/i)),

  question(2, "when and where the fourth dialogue would be held was open on 5 August 1998, and is settled", (_, record) =>
    anywhere(record, (v) => asked(v, /dates and the venue|venue of that meeting/i, /venue|talks-date/, /settled/, "1998-08-05")),
  ),
  question(1, "when the interest sections would open was asked, and is settled", (v) =>
    asked(v, /these sections|interest sections/i, null, /settled/, "1998-08-05"),
  ),
  question(2, "when the suspended talks would resume was open on 23 November 1998, and is settled", (v) =>
    asked(v, /new date|talks will resume/i, /talks-date/, /settled/, "1998-11-23"),
  ),
  question(2, "how the Timorese would be consulted was open on 30 January 1999, and is settled", (v) =>
    asked(v, /Timorais seront consultés|Timorese will be consulted/i, null, /settled/, "1999-01-30", "1999-02-09"),
  ),
  question(2, "when and where the text would be signed was open on 24 April 1999, and is settled", (v) =>
    asked(v, /date and the place of the signing/i, /signing/, /settled/, "1999-04-24"),
  ),
  question(1, "who ordered the killing of Liquiça, or where the bodies are, is open", (v) =>
    asked(v, /donné l'ordre|corps ont été emportés/i, null, /open/, "1999-04-08", "1999-04-09"),
  ),
  question(1, "when the Assembly will ratify the outcome, or whether peacekeepers will be sent, is open", (v) =>
    asked(v, /ratify|peacekeepers will be sent/i, null, /open/, "1999-09-04"),
  ),

  figure(2, "25 killed in Liquiça, 52 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 25 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 52 && relation === "corrected"),
    ),
  ),
  figure(1, "200,000 dead since the invasion", (v) => seriesOf(v, /kill|dea|di/i, 200_000).length > 0),
  figure(1, "18,000 displaced in April 1999, 60,000 in September", (v) =>
    [18_000, 60_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "344,580 voted against autonomy, or 451,792 had registered", (v) =>
    [344_580, 451_792].some((count) => seriesOf(v, /./, count).length > 0),
  ),

  view(2, "Portugal and Indonesia are parties", (v) => inPart(v, /party/, isPortugal) && inPart(v, /party/, isIndonesia)),
  view(1, "the United Nations, Annan or Marker mediate", (v) => inPart(v, /mediat|facilitat|chair|host/, isUnitedNations)),
  view(1, "Neves and Nugroho headed the delegations of senior officials", (v) =>
    [/neves/i, /nugroho|wisnumurti/i].every((name) => inPart(v, /delegation-head|negotiator/, named(name))),
  ),
  view(
    1,
    "Portugal, or the resistance, demands a referendum or the release of Gusmão",
    (v) => agendaOf(v, /demand|objective/, /référendum|un vote|libération|release/i).length > 0,
  ),
  view(
    1,
    "Indonesia refused a referendum, peacekeeping troops or to free Gusmão",
    (v) =>
      agendaOf(v, /refusal/, /référendum|referendum|libérer|peacekeeping/i).length > 0 ||
      eventsOf(v, /refus|reject/, /référendum|referendum|libérer|peacekeeping/i, null).length > 0,
  ),
  view(
    1,
    "Indonesia promised to respect the result or to disarm the militias",
    (v) => agendaOf(v, /commitment/, /respecter le résultat|désarmer les milices/i).length > 0,
  ),
  view(1, "the agreement was signed on 5 May 1999", (v) => eventsOf(v, /agreement|sign/, /sign/i, "1999-05-05").some(held)),
  view(1, "the vote was held on 30 August 1999", (v) => eventsOf(v, /./, /vote was held|voted/i, "1999-08-30").some(held)),

  trap("talks were held on 21 December 1996", (v) => heldOn(v, "1996-12-21").length > 0),
  trap("talks were held on 20 November 1998, when Portugal stayed away", (v) => heldOn(v, "1998-11-20").length > 0),
  trap("the ministers signed on 22, 23 or 24 April 1999", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /sign/.test(kind)) && standing === "happened" && /^1999-04-2[2-4]/.test(time.edtf ?? ""),
    ),
  ),
  trap("Portugal or the United Nations took part in the pact of Dili of 21 April 1999", (v) => {
    const outsider = (actor: Actor): boolean => isPortugal(actor) || isUnitedNations(actor);
    return (
      v.rounds.some((it) => held(it) && daysOf(it).includes("1999-04-21") && sat(it, outsider)) ||
      eventsOf(v, /./, /peace pact|pacte de paix/i, "1999-04-21").some(({ participants }) =>
        participants.some(({ actor, as }) => as === "actor" && outsider(actor)),
      )
    );
  }),
  trap("the vote was held in July or on 8 August 1999", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /vote|elect|ballot|referend|consult/.test(kind)) &&
        standing === "happened" &&
        /^1999-(07|08-08)/.test(time.edtf ?? ""),
    ),
  ),
  trap("the meeting of the bishops was held in Dare", (_, record) =>
    anywhere(record, (v) =>
      v.rounds.some((it) => held(it) && /\bdare\b/i.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`)),
    ),
  ),
  trap(
    "Eurico and António Guterres are one, or Mário Soares and Abílio Osório or Domingos Soares",
    (v) =>
      bearsBoth(v, /Eurico/, /Ant[oó]nio Guterres/) ||
      bearsBoth(v, /Mário Soares/, /Osório|Domingos Soares/) ||
      bearsBoth(v, /Osório/, /Domingos Soares/),
  ),
  trap(
    "Mário, Manuel and João Carrascalão are one",
    (v) =>
      bearsBoth(v, /M[aá]rio Carrascal/, /(Manuel|Jo[aã]o) Carrascal/) || bearsBoth(v, /Manuel Carrascal/, /Jo[aã]o Carrascal/),
  ),
  trap("the corrected number of dead in Liquiça contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "52" && !superseded),
    ),
  ),
  trap(
    "34 at the dialogue of 1997 and 50 at that of 1998, or 1,000 soldiers to leave and 400 gone, contradict each other",
    (_, record) =>
      anywhere(
        record,
        (v) => contests(v, ["figure"], /^~?34$/, /^~?50$/) || contests(v, ["figure"], /^~?1000$/, /^~?(400|12000|21000)$/),
      ),
  ),
  trap("voters in the territory, abroad and in all contradict each other", (v) =>
    [
      [/438513/, /451792/],
      [/13279/, /451792/],
      [/13279/, /438513/],
      [/600000/, /30000\b/],
      [/344580/, /94388/],
    ].some(([one, other]) => one !== undefined && other !== undefined && contests(v, ["figure"], one, other)),
  ),
  trap("the dead of Liquiça, Alas, Quelicai and the house in Dili are counts of one thing", (v) =>
    [
      [/^~?25$/, /^~?(12|17|30|44)$/],
      [/^~?44$/, /^~?(12|17|30)$/],
      [/^~?17$/, /^~?12$/],
    ].some(([one, other]) => one !== undefined && other !== undefined && contests(v, ["figure"], one, other)),
  ),
  trap("the resistance sat at the table in New York", (v) => heldOn(v, ...NEW_YORK_DAYS).some((it) => sat(it, isResistance))),
  trap("talks of other processes, or a meeting of other leaders, are a round", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        it.place.values.some(({ value, name }) =>
          /rambouillet|sharm|auckland|bonn\b|lincoln|lisbo|vienn|\bbali\b|mindanao|bougainville/i.test(`${value} ${name}`),
        ),
    ),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && (number < 1 || number > 16)),
  ),
];
