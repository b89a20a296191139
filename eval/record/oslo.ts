/** What the fourteen reports of `oslo/` come to: written down from the reports alone. */
import type { DossierRecord } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import { checksOf, contests, eventsOf, held, onlyRound, present, wordsOf } from "./checks.ts";

type View = DossierRecord["processes"][number];

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:oslo-ndfp");
const [PHL, NOR, ITA, NLD, MYS, NDFP] = ["state:PHL", "state:NOR", "state:ITA", "state:NLD", "state:MYS", "group:ndfp"];
const [MILF, ABU_SAYYAF] = ["group:milf", "group:abu-sayyaf"];
const [OSLO, ROME, NOORDWIJK, UTRECHT] = ["place:oslo", "place:rome", "place:noordwijk", "place:utrecht"];

/** True where one identity of the dossier has a name for each of these patterns. */
const oneOf = ({ identities }: View, ...patterns: readonly RegExp[]): boolean =>
  identities.some(({ names }) => patterns.every((pattern) => names.some((name) => pattern.test(name))));

/** True where these words are borne by somebody, and by one identity only. */
const bornByOne = ({ identities }: View, pattern: RegExp): boolean =>
  identities.filter(({ type, names }) => type === "person" && names.some((name) => pattern.test(name))).length === 1;

const daysOf = (v: View, number: number): string =>
  onlyRound(v, number)
    ?.dates.values.map(({ value }) => value)
    .join(" ") ?? "";

const plansOf = (v: View, number: number): string =>
  v.rounds
    .filter((it) => it.number === number)
    .flatMap((it) => [...it.planned.map(({ edtf }) => edtf), ...(held(it) ? [] : it.dates.values.map(({ value }) => value))])
    .join(" ");

/** True where rival answers, or claims behind them, have words of this pattern. */
const contestedBy = (v: View, words: RegExp): boolean =>
  v.contested.some(({ values }) => values.some(({ support }) => words.test(wordsOf({ support }))));

const roleOf = ({ roles }: View, role: RegExp, actor: RegExp): boolean =>
  roles.some((it) => role.test(it.role) && (actor.test(it.actor.id) || actor.test(it.actor.name)));

/** What was signed on this day and is told as done: agreements, or where the record has none, truces and declarations. */
const signed = (v: View, day: string) => {
  const done = (kinds: RegExp) =>
    eventsOf(v, kinds, /./, day).filter(({ standing, speech }) => (standing === "happened" || standing === "claimed") && !speech);
  const agreed = done(/agreement|sign/);
  return agreed.length > 0 ? agreed : done(/ceasefire|truce|statement|declaration/);
};

export const OSLO_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 22 to 26 August 2016", (v) => {
    const it = onlyRound(v, 1);
    return (
      it !== null &&
      held(it) &&
      it.dates.state !== "contested" &&
      daysOf(v, 1).includes("2016-08-22") &&
      daysOf(v, 1).includes("2016-08-26")
    );
  }),
  round(1, "round 1 was in Oslo, between Manila and the Front", (v) => {
    const it = onlyRound(v, 1);
    return it?.place.value === OSLO && present(it, PHL, NDFP);
  }),
  round(2, "round 2 is one, and was held from 6 to 9 October 2016", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && /2016-10-0[69]/.test(daysOf(v, 2)) && it.place.value === OSLO;
  }),
  round(1, "round 2 had been planned for 8 October 2016", (v) => plansOf(v, 2).includes("2016-10-08")),
  round(2, "round 3 is one, from 19 to 25 January 2017", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && daysOf(v, 3).includes("2017-01-19") && daysOf(v, 3).includes("2017-01-25");
  }),
  round(1, "round 3 was in Rome, after Oslo hosted two", (v) => onlyRound(v, 3)?.place.value === ROME),
  round(1, "round 3 had been planned for 18 January 2017", (v) => plansOf(v, 3).includes("2017-01-18")),
  round(2, "round 4 is one, from 3 to 6 April 2017", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && held(it) && daysOf(v, 4).includes("2017-04-03") && daysOf(v, 4).includes("2017-04-06");
  }),
  round(1, "round 4 was in Noordwijk, in the Netherlands", (v) => {
    const it = onlyRound(v, 4);
    return it !== null && (it.place.value === NOORDWIJK || /Noordwijk/.test(it.place.name ?? ""));
  }),
  round(1, "round 4 had been planned for 2 April 2017", (v) => plansOf(v, 4).includes("2017-04-02")),
  round(2, "round 5 was planned for 26 May 2017 and not held", (v) => {
    const fifth = v.rounds.filter(({ number }) => number === 5);
    return fifth.length > 0 && fifth.every((it) => it.standing !== "happened") && /2017-05-2[67]/.test(plansOf(v, 5));
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 5 February 2017 is of one origin with the report of 4 February", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2017-02-05" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 10 March 2017 supersedes the first version", ({ sources }) =>
    sources.some(({ published, supersedes }) => published === "2017-03-10" && supersedes.length === 1),
  ),
  merge(1, "Silvestre Bello and Silvestre Bello III are one", (v) => bornByOne(v, /\bBello\b/)),
  merge(1, "Slåttum and Slattum are one", (v) => oneOf(v, /Slåttum/, /Slattum/) || bornByOne(v, /Sl[åa]ttum/)),
  merge(1, "Carlito Galvez Jr. and Carlito Gálvez are one", (v) => bornByOne(v, /G[aá]lvez/)),
  merge(1, "Julie de Lima and Julieta de Lima are one", (v) => oneOf(v, /^Julie de Lima/, /^Julieta de Lima/)),
  merge(2, "the interim ceasefire of 5 April 2017 is one event", (v) => {
    const told = signed(v, "2017-04-05");
    return told.length === 1 && told.some(({ support }) => support.origins >= 2);
  }),
  merge(2, "the communique of 23 November 2023 is one event, told by both reports", (v) => {
    const told = signed(v, "2023-11-23");
    return told.length === 1 && told.some(({ support }) => support.origins >= 2);
  }),

  contradiction(2, "30,000 dead since 1969, or 40,000", (v) => contests(v, ["figure"], "30000", "40000")),
  contradiction(1, "four guards wounded at Arakan, or five", (v) => contests(v, ["figure"], "4", "5")),
  contradiction(2, "who opened fire at Makilala, and where, is disputed", (v) =>
    contestedBy(v, /patrouille|ouvert le feu|campement|zone tenue|pénétré/),
  ),
  contradiction(2, "the talks ended in November 2017, or did not", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "process-status" ||
        (/said-and-denied|did-it-happen/.test(asked) &&
          values.some(({ support }) =>
            /terminé|met(tant)? (officiellement )?(un terme|fin)|not over/.test(wordsOf({ support })),
          )),
    ),
  ),
  contradiction(2, "secret talks in 2024, or none", (v) =>
    contestedBy(v, /discussions secrètes|émissaires se sont vus|Il n'y a pas de négociations/),
  ),
  contradiction(
    1,
    "assurances on martial law were given, or not",
    (v) => contestedBy(v, /assurances/) || v.agenda.some((item) => item.contested && /assurances/.test(wordsOf(item))),
  ),

  question(2, "where round 4 would be was open on 12 March 2017, and is settled", (v) =>
    v.questions.some(
      (q) => (q.issue === "venue" || /lieu/.test(wordsOf(q))) && (q.askedSince ?? "") <= "2017-03-12" && q.state === "settled",
    ),
  ),
  question(1, "whether and when Sison may return is open since August 2016", (v) =>
    v.questions.some((q) => /return|Sison/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(1, "who would monitor the ceasefire is open", (v) =>
    v.questions.some((q) => /monitor/.test(wordsOf(q)) && q.state === "open"),
  ),
  question(2, "where the revived talks would be is open, with Oslo and Utrecht", (v) =>
    v.questions.some(
      (q) =>
        q.state === "open" &&
        (q.issue === "venue" || /where/i.test(wordsOf(q))) &&
        [OSLO, UTRECHT].every((id) => q.options.some(({ actor }) => actor.id === id)),
    ),
  ),
  question(1, "when the next session would be is still open in November 2024", (v) =>
    v.questions.some(
      (q) =>
        q.state === "open" &&
        (q.issue === "talks-date" || /quand|when|s'ouvrir/i.test(wordsOf(q))) &&
        (q.lastMention ?? "") >= "2023-11",
    ),
  ),

  figure(2, "four policemen killed at Bansalan, six were said before the correction", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low, relation }) => (value ?? low) === 4 && relation !== "corrected") &&
        points.every(({ value, low, relation }) => (value ?? low) !== 6 || relation === "corrected"),
    ),
  ),
  figure(1, "30,000 dead since 1969, of several origins", (v) =>
    v.figures.some(
      ({ measure, since, points }) =>
        measure === "killed" &&
        (since ?? "").includes("1969") &&
        points.filter(({ value, low }) => (value ?? low) === 30_000).length > 0,
    ),
  ),
  figure(1, "385 civilians killed since 2010 are a series of their own", (v) =>
    v.figures.some(
      ({ measure, points }) =>
        measure === "killed" &&
        points.some(({ value, low }) => (value ?? low) === 385) &&
        points.every(({ value, low }) => (value ?? low) !== 30_000 && (value ?? low) !== 40_000),
    ),
  ),

  view(1, "Norway mediates or hosts", (v) => roleOf(v, /mediator|facilitator|host|broker/, new RegExp(`^${NOR}$`))),
  view(1, "Manila and the Front are the parties", (v) =>
    [PHL, NDFP].every((id) => v.roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Bello led the government's delegation", (v) => roleOf(v, /delegation-head|negotiator/, /Bello/)),
  view(1, "Agcaoili led the rebels' delegation after Jalandoni", (v) =>
    [/Agcaoili/, /Jalandoni/].every((who) => roleOf(v, /delegation-head|negotiator/, who)),
  ),
  view(1, "the joint declaration of 26 August 2016 stands in the timeline", (v) => signed(v, "2016-08-26").length > 0),
  view(2, "Duterte called off the talks on 4 February 2017", (v) =>
    eventsOf(v, /./, /call(ed|ing) off|scrap|fold|rompu|mis fin|mette fin|breakdown/, "2017-02").some(
      ({ time }) => time.edtf === "2017-02" || time.edtf?.startsWith("2017-02-04") === true,
    ),
  ),
  view(
    2,
    "the talks were ended by a proclamation of 23 November 2017",
    (v) => eventsOf(v, /./, /proclamation|mettant un terme|met .*fin/, "2017-11-23").length > 0,
  ),
  view(2, "the Front demands the release of prisoners or an amnesty", ({ agenda }) =>
    agenda.some(
      (item) =>
        item.kind === "demand" &&
        /amnest|amnistie|prison|détenus|detainees/.test(wordsOf(item)) &&
        (item.parties.length === 0 ||
          item.parties.some(({ id, name }) => id === NDFP || /Jalandoni|Agcaoili|Lima|Front/.test(name))),
    ),
  ),
  view(
    2,
    "Manila refuses releases without a signed ceasefire",
    ({ agenda, positions }) =>
      agenda.some((item) => item.kind === "refusal" && /libération|cessez-le-feu|plus loin/.test(wordsOf(item))) ||
      positions.some(({ cells }) =>
        cells.some(({ stance, support }) => stance === "opposes" && /libération|cessez-le-feu/.test(wordsOf({ support }))),
      ),
  ),
  view(1, "Dureza committed Manila to send an amnesty bill to Congress", ({ agenda }) =>
    agenda.some((item) => item.kind === "commitment" && /amnistie|Congrès/.test(wordsOf(item))),
  ),
  view(1, "the Front wants to be taken off the list of terrorist groups", ({ agenda }) =>
    agenda.some((item) => item.kind === "demand" && /retrait|liste|terrorist/.test(wordsOf(item))),
  ),

  trap("rounds that nobody numbers among these (40 since 1986)", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number)),
  ),
  trap("round 5 was held", (v) => v.rounds.some((it) => it.number === 5 && it.standing === "happened")),
  trap("round 2 was held from 8 to 12 October, or round 3 on 18 January", (v) =>
    v.rounds.some((it) => held(it) && it.dates.values.some(({ value }) => /2016-10-(08|12)|2017-01-18/.test(value))),
  ),
  trap("round 4 was held in Oslo", (v) =>
    v.rounds.some((it) => it.number === 4 && held(it) && it.place.values.some(({ value }) => value === OSLO)),
  ),
  trap("talks were held in Utrecht on 22 February 2017", (v) =>
    v.rounds.some((it) => held(it) && it.dates.values.some(({ value }) => /2017-02-2[234]/.test(value))),
  ),
  trap("talks were held in Oslo on 28 June 2018", (v) =>
    v.rounds.some((it) => held(it) && it.dates.values.some(({ value }) => value.startsWith("2018-06"))),
  ),
  trap("Julieta and Leila de Lima are one", (v) => oneOf(v, /Juli(e|eta) de Lima/, /Leila de Lima/)),
  trap("Rodrigo and Sara Duterte are one", (v) => oneOf(v, /Rodrigo Duterte/, /Sara Duterte/)),
  trap("Benito and Wilma Tiamzon are one", (v) => oneOf(v, /Benito/, /Wilma/)),
  trap(
    "the Moro fronts are parties to these talks",
    (v) =>
      v.roles.some(({ role, actor }) => role === "party" && (actor.id === MILF || actor.id === ABU_SAYYAF)) ||
      v.rounds.some((it) => present(it, MILF) || present(it, ABU_SAYYAF)),
  ),
  trap("Malaysia mediates these talks, or the Netherlands is a party", (v) =>
    v.roles.some(({ role, actor }) => (/mediator|host/.test(role) && actor.id === MYS) || (role === "party" && actor.id === NLD)),
  ),
  trap("the corrected number of policemen contradicts the right one", (v) =>
    v.contested.some(
      ({ question: asked, values }) =>
        asked === "figure" &&
        values.some(({ value, superseded }) => value === "6" && !superseded) &&
        values.some(({ value }) => value === "4"),
    ),
  ),
  trap("the dead of Marawi, of Bansalan or the civilians contradict the dead of the war", (v) =>
    ["85", "4", "6", "385", "3"].some(
      (other) => contests(v, ["figure"], "30000", other) || contests(v, ["figure"], "40000", other),
    ),
  ),
  trap("Italy hosted round 1, 2 or 4", (v) =>
    v.rounds.some((it) => [1, 2, 4].includes(it.number ?? 0) && it.host.values.some(({ value }) => value === ITA)),
  ),
  trap("Sison and Duterte met in Rome", (v) =>
    v.timeline.some(
      ({ standing, support }) => standing === "happened" && /devait rencontrer|cette rencontre/.test(wordsOf({ support })),
    ),
  ),
];
