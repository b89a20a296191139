/** What the fourteen reports of `oslohavana/` come to: written down before the record of them was looked at. */
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
  notHeldBut,
  numbered,
  onlyOn,
  onlyRound,
  plannedFor,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:havana");

type Actor = { readonly id: string; readonly name: string };
const isRebels = ({ id, name }: Actor): boolean =>
  /\bfarc\b/i.test(id) ||
  /\bfarc\b|revolutionary armed forces|forces armées révolutionnaires|M[aá]rquez|Santrich|Granda|Andr[eé]s Par[ií]s|Nijmeijer/i.test(
    name,
  );
const isGovernment = (actor: Actor): boolean =>
  actor.id === "state:COL" || (!isRebels(actor) && /government|gouvernement|de la Calle|Santos|Naranjo/i.test(actor.name));
const isNorway = ({ id, name }: Actor): boolean => id === "state:NOR" || /norw|norv|Nylander|Barth Eide/i.test(name);
const isCuba = ({ id, name }: Actor): boolean => id === "state:CUB" || /cuba|Ben[ií]tez|Cossío/i.test(name);
const isEln = ({ id, name }: Actor): boolean =>
  /\beln\b/i.test(id) || /\bELN\b|national liberation army|libération nationale/i.test(name);

/** The round was at this place, by one of its names. */
const near = (it: Round | null, place: RegExp): boolean => place.test(it?.place.value ?? "") || place.test(it?.place.name ?? "");
const HAVANA = /havan|habana/i;
const NORWAY = /hurdal|oslo|norw|norv|NOR$/i;
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && words.test(`${wordsOf(item)} ${item.contents.join(" ")}`));
const asked = ({ questions }: ProcessView, words: RegExp, state: RegExp, since = "") =>
  questions.filter(
    (q) => words.test(`${wordsOf(q)} ${q.contents.join(" ")}`) && state.test(q.state) && (q.askedSince ?? "").startsWith(since),
  );
/** One person under both spellings, or only one person whom either spelling names. */
const onePerson = (v: ProcessView, one: RegExp, other: RegExp): boolean =>
  bearsBoth(v, one, other) || v.identities.filter(({ names }) => names.some((it) => one.test(it) || other.test(it))).length === 1;
const AGREED = /agreement|accord|signing|signature|deal|communique|statement/;

export const OSLOHAVANA_CHECKS: readonly Check[] = [
  round(2, "the opening of 18 October 2012 is one meeting, in Hurdal near Oslo", (v) => near(onlyOn(v, "2012-10-18"), NORWAY)),
  round(1, "the talks were first announced for 8 October 2012, and not held then", (v) => notHeldBut(v, "2012-10-08")),
  round(1, "they were then announced for 15 October, and not held then", (v) => notHeldBut(v, "2012-10-15")),
  round(1, "both sides sat in Hurdal", (v) => {
    const it = onlyOn(v, "2012-10-18");
    return sat(it, isGovernment) && sat(it, isRebels);
  }),
  round(
    2,
    "the first round is one, opened on 19 November 2012, in Havana",
    (v) => numbered(v, 1, "2012-11-19") && near(onlyRound(v, 1), HAVANA),
  ),
  round(1, "it was to begin on 15 November", (v) => notHeldBut(v, "2012-11-15")),
  round(
    1,
    "it went on to 29 November",
    (v) => onlyOn(v, "2012-11-29") !== null && onlyOn(v, "2012-11-29") === onlyOn(v, "2012-11-19"),
  ),
  round(
    2,
    "the second round is one, from 5 to 21 December 2012, in Havana",
    (v) => numbered(v, 2, "2012-12-05", "2012-12-21") && near(onlyRound(v, 2), HAVANA),
  ),
  round(1, "the third round is one, from 14 to 24 January 2013", (v) => numbered(v, 3, "2013-01-14", "2013-01-24")),
  round(
    2,
    "the fourth round is one, from 31 January to 10 February 2013, in Havana",
    (v) => numbered(v, 4, "2013-01-31", "2013-02-10") && near(onlyRound(v, 4), HAVANA),
  ),
  round(1, "the fifth was announced for 18 February 2013", (v) => plannedFor(v, "2013-02-18")),
  round(
    2,
    "the ninth round is one, from 15 to 26 May 2013, in Havana",
    (v) => numbered(v, 9, "2013-05-15", "2013-05-26") && near(onlyRound(v, 9), HAVANA),
  ),
  round(1, "the tenth is one, begun on 11 June 2013", (v) => numbered(v, 10, "2013-06-11")),
  round(1, "the thirteenth is one, opened on 19 August 2013", (v) => numbered(v, 13, "2013-08-19")),
  round(
    2,
    "the sixteenth round is one, from 23 October to 6 November 2013, in Havana",
    (v) => numbered(v, 16, "2013-10-23", "2013-11-06") && near(onlyRound(v, 16), HAVANA),
  ),
  round(
    1,
    "the seventeenth is one, announced for 18 November 2013 and opened on the 28th",
    (v) => numbered(v, 17, "2013-11-28") && plannedFor(v, "2013-11-18"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 19 October 2012 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2012-10-19" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 10 December 2013 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Iván Márquez and Ivan Marquez are one", (v) => onePerson(v, /Iván Márquez/, /Ivan Marquez/)),
  merge(1, "Timoleón Jiménez and Timochenko are one", (v) => bearsBoth(v, /Timole[oó]n/, /Timochenko/)),
  merge(1, "Óscar Naranjo and Oscar Naranjo are one", (v) => onePerson(v, /Óscar Naranjo/, /Oscar Naranjo/)),
  merge(1, "Rodolfo Benítez and Rodolfo Benitez are one", (v) => onePerson(v, /Benítez/, /Benitez/)),
  merge(1, "the agreement on land of 26 May 2013 is told once or twice, not by each report", (v) => {
    const told = eventsOf(v, /agreement|accord|signing|deal/, /agrarian|agraire|campagne|\bland\b/i, "2013-05").filter(
      ({ speech }) => !speech,
    );
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "the rebels broke their truce 57 times, or seven", (v) => contests(v, ["figure"], /^~?57\b/, /^~?7\b/)),
  contradiction(1, "20 rebels were killed in the raid of 1 December 2012, or 12", (v) =>
    contests(v, ["figure"], /^~?20\b/, /^~?12\b/),
  ),
  contradiction(1, "15 soldiers were killed in Tame, or 21", (v) => contests(v, ["figure"], /^~?15\b/, /^~?21\b/)),
  contradiction(1, "nine were killed in Inzá, or 11", (v) => contests(v, ["figure"], /^~?9\b/, /^~?11\b/)),
  contradiction(1, "the FARC hold kidnapped civilians, or none", (v) => disputed(v, /kidnapped civilians|still hold/i)),
  contradiction(2, "the government accepted the peasant reserve zones, or did not", (v) =>
    disputed(v, /réserve paysanne|rien accepté/i),
  ),
  contradiction(1, "the rebels had plotted to kill Uribe, or had not", (v) => disputed(v, /plot/i)),

  question(
    2,
    "who would head the government's delegation was open on 5 September 2012, and is settled",
    (v) => asked(v, /conduira sa délégation/, /settled/, "2012-09-05").length > 0,
  ),
  question(
    1,
    "whether Simón Trinidad may take part is open",
    (v) => asked(v, /let him|take part|Trinidad/i, /open/, "2012-09-07").length > 0,
  ),
  question(1, "where in Norway they would meet was open on 16 October 2012, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2012-10-16" &&
        q.state === "settled" &&
        (q.issue === "venue" || /se retrouveront|lieu de la rencontre/.test(`${wordsOf(q)} ${q.contents.join(" ")}`)),
    ),
  ),
  question(
    1,
    "whether Tanja Nijmeijer would take part is settled",
    (v) => asked(v, /Nijmeijer|Dutchwoman/, /settled/, "2012-10-1").length > 0,
  ),
  question(
    1,
    "whether the truce would be extended beyond 20 January 2013 is settled",
    (v) => asked(v, /extend the truce|beyond 20 January/i, /settled/, "2012-12").length > 0,
  ),
  question(2, "when the talks would be taken up again was open on 24 August 2013, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2013-08-24" &&
        q.state === "settled" &&
        (q.issue === "talks-date" || /reprendront/.test(`${wordsOf(q)} ${q.contents.join(" ")}`)),
    ),
  ),
  question(
    2,
    "how the final accord will be approved is open",
    (v) => asked(v, /approve a final accord|se prononceront|ratifié|approuver l'accord/i, /open/, "2013-0").length > 0,
  ),

  figure(2, "47 wounded in Inzá, 74 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 47 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 74 && relation === "corrected"),
    ),
  ),
  figure(1, "3.9 million displaced in 2012, 4.7 million in 2013", (v) =>
    [3_900_000, 4_700_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "220,000 killed since 1958", (v) => seriesOf(v, /kill|dea/, 220_000).length > 0),
  figure(1, "405 kidnapped people are still held", (v) => seriesOf(v, /./, 405).length > 0),

  view(1, "Colombia and the FARC are parties", (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isRebels)),
  view(1, "Norway and Cuba are guarantors", (v) => inPart(v, /guarant/, isNorway) && inPart(v, /guarant/, isCuba)),
  view(1, "Venezuela and Chile accompany the process", (v) =>
    ["state:VEN", "state:CHL"].every((state) =>
      inPart(v, /observ|guarant|accompan|witness|facilitat|support/, ({ id }) => id === state),
    ),
  ),
  view(
    1,
    "De la Calle heads the delegation of the government, Márquez that of the FARC",
    (v) =>
      inPart(v, /delegation-head|negotiator/, ({ name }) => /de la Calle/i.test(name)) &&
      inPart(v, /delegation-head|negotiator/, ({ name }) => /M[aá]rquez/.test(name)),
  ),
  view(
    1,
    "the FARC demand a ceasefire of both sides",
    (v) => agendaOf(v, /demand|objective|proposal/, /cease-?fire|cessez-le-feu/i).length > 0,
  ),
  view(
    1,
    "the government refuses a ceasefire",
    (v) =>
      agendaOf(v, /refusal/, /cease-?fire|cessez-le-feu|truce|trêve|offensive|join it|s'y refuse|do the same|demand/i).length >
        0 ||
      eventsOf(v, /refus|reject/, /./, null).some(({ participants }) => participants.some(({ actor }) => isGovernment(actor))) ||
      v.positions.some(
        ({ actor, cells }) =>
          isGovernment(actor) &&
          cells.some(
            ({ stance, said, support }) =>
              stance === "opposes" && /cease-?fire|cessez-le-feu|truce|trêve/i.test(`${said.join(" ")} ${wordsOf({ support })}`),
          ),
      ),
  ),
  view(1, "a general agreement was signed on 26 August 2012", (v) =>
    eventsOf(v, AGREED, /accord général|signé/i, "2012-08-26").some(held),
  ),
  view(2, "an agreement on political participation was reached on 6 November 2013", (v) =>
    eventsOf(v, AGREED, /participation|politique|s'entendent/i, "2013-11-06").some(held),
  ),
  view(
    1,
    "the process goes on",
    ({ status }) =>
      status.value === "ongoing" || status.values.some(({ value, standing }) => value === "ongoing" && standing !== "denied"),
  ),

  trap("talks were held on 8, 15 or 17 October 2012", (v) => heldOn(v, "2012-10-08", "2012-10-15", "2012-10-17").length > 0),
  trap("talks began on 15 November 2012", (v) => heldOn(v, "2012-11-15").length > 0),
  trap("talks were held on 18 November 2013", (v) => heldOn(v, "2013-11-18").length > 0),
  trap("the talks of 13 January 2014 were held", (v) => heldOn(v, "2014-01-13").length > 0),
  trap("the forums on land and on participation in Bogotá are rounds", (v) =>
    v.rounds.some(
      (it) => held(it) && (/2013-04-(28|29|30)/.test(daysOf(it)) || it.place.values.some(({ value }) => /bogota/i.test(value))),
    ),
  ),
  trap("talks of other processes, with the peasants, or Santos's meeting with Maduro are rounds", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (/2013-07-22/.test(daysOf(it)) ||
          it.place.values.some(({ value }) => /manil|gen[eè]v|cairo|caire|gaza|tunja|ayacucho|washington|miami/i.test(value))),
    ),
  ),
  trap("the talks of 1999 to 2002, or the secret contacts of 2012, are a numbered round", (v) =>
    v.rounds.some((it) => it.number !== null && held(it) && /1999|200[0-2]|2012-0[2-8]/.test(daysOf(it))),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18].includes(number)),
  ),
  trap("Sergio Jaramillo of the government and Mauricio Jaramillo of the FARC are one", (v) =>
    bearsBoth(v, /Sergio/, /Mauricio/),
  ),
  trap(
    "Rodrigo Granda is Rodrigo Londoño, or Óscar Naranjo is Óscar Iván Zuluaga, or Márquez is Zuluaga",
    (v) =>
      bearsBoth(v, /Granda/, /Londo[nñ]o|Timole[oó]n|Timochenko/) ||
      bearsBoth(v, /Naranjo/, /Zuluaga/) ||
      bearsBoth(v, /M[aá]rquez/, /Zuluaga/),
  ),
  trap("the copy of 19 October 2012 is an origin of its own", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2012-10-19" && sameOrigin.length === 0),
  ),
  trap("the corrected number of wounded contradicts the other", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => value === "74" && !superseded),
    ),
  ),
  trap(
    "the soldiers killed in Tame contradict those of the whole country, in the Caquetá, or all dead since 1958",
    (v) =>
      contests(v, ["figure"], /^~?15$/, /^~?19$/) ||
      contests(v, ["figure"], /^~?15$/, /^~?4$/) ||
      contests(v, ["figure"], /^~?(15|19|21)$/, /^~?220000$/),
  ),
  trap(
    "the FARC's fighters of today contradict those of 2002 or the ELN's, or the displaced of 2012 those of 2013",
    (v) =>
      contests(v, ["figure"], /^[~>≥]?9200$/, /20000/) ||
      contests(v, ["figure"], /^~?9200$/, /2500/) ||
      contests(v, ["figure"], /3900000/, /4700000/),
  ),
  trap(
    "the ELN, or Simón Trinidad in his American prison, sat at these talks",
    (v) =>
      v.rounds.some((it) => held(it) && (sat(it, isEln) || sat(it, ({ name }) => /Trinidad/.test(name)))) ||
      inPart(v, /^party$/, isEln),
  ),
];
