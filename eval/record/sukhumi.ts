/** What the fourteen reports of `sukhumi/` come to: written down before any record of them was looked at. */
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
  missed,
  numbered,
  onlyOn,
  placed,
  plannedFor,
  sat,
  seriesOf,
  took,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(/abkha|sukhum|soukhoum|g[eé]orgi|gen[eè]v[ae]/i);
const GEORGIA = /state:GEO|g[eé]orgi|ioss?eliani|kavsadz/i;
const ABKHAZIA = /abkha|[jd]jind?jolia|jin[dj]jolia|jinjolia|djindjolia|dzhindzholia|ardz[iy]nba|sukhum|soukhoum/i;
const GENEVA = /gen[eè]v/i;
const MOSCOW = /mosc/i;
const NEW_YORK = /new.?york/i;

const first = (v: ProcessView) => onlyOn(v, "1993-11-30", "1993-12-01");
const second = (v: ProcessView) => onlyOn(v, "1994-01-11", "1994-01-13");
const february = (v: ProcessView) => onlyOn(v, "1994-02-22", "1994-02-25");
const newYork = (v: ProcessView) => onlyOn(v, "1994-03-07", "1994-03-09");
const march = (v: ProcessView) => onlyOn(v, "1994-03-29", "1994-03-31");
const august = (v: ProcessView) => onlyOn(v, "1994-08-31", "1994-09-02");
/** Both sides sit there, by their own names or by those of their delegates. */
const bothSit = (it: Round | null): boolean => sat(it, is(GEORGIA)) && sat(it, is(ABKHAZIA));
const SIGNED = /agree|accord|sign|declar|memorandum|ceasefire|treaty|protocol/;

export const SUKHUMI_CHECKS: readonly Check[] = [
  round(1, "the first talks were planned for 24 November 1993, and not held then", (v) =>
    missed(v, /n'ont pas eu lieu|repouss/i, "1993-11-24"),
  ),
  round(2, "round 1 is one, on 30 November and 1 December 1993", (v) => numbered(v, 1, "1993-11-30", "1993-12-01")),
  round(1, "it was in Geneva", (v) => placed(first(v), GENEVA)),
  round(1, "Georgia and the Abkhaz sat at round 1", (v) => bothSit(first(v))),
  round(
    2,
    "round 2 is one, from 11 to 13 January 1994, in Geneva",
    (v) => numbered(v, 2, "1994-01-11", "1994-01-13") && placed(second(v), GENEVA),
  ),
  round(1, "Georgia and the Abkhaz sat at round 2", (v) => bothSit(second(v))),
  round(1, "the third was planned for 22 February", (v) => plannedFor(v, "1994-02-22")),
  round(2, "the talks of 22 to 25 February 1994 are one round or part of one, in Geneva", (v) => placed(february(v), GENEVA)),
  round(1, "they are of the third round", (v) => february(v)?.number === 3),
  round(1, "a session was planned for 3 March in New York, and not held then", (v) =>
    missed(v, /report[ée]|carry on|3 mars/i, "1994-03-03"),
  ),
  round(2, "the session of 7 to 9 March 1994 is one, in New York", (v) => placed(newYork(v), NEW_YORK)),
  round(1, "Georgia and the Abkhaz sat in New York", (v) => bothSit(newYork(v))),
  round(2, "the session of 29 to 31 March 1994 is one, in Moscow", (v) => placed(march(v), MOSCOW)),
  round(1, "a session was planned for 3 May 1994 in Geneva, and not held", (v) =>
    missed(v, /ne s'est pas tenue|did not come|n'est pas venue/i, "1994-05-03"),
  ),
  round(2, "the talks of 31 August to 2 September 1994 are one round, in Geneva", (v) => placed(august(v), GENEVA)),
  round(1, "the next talks were planned for November 1994", (v) => plannedFor(v, "1994-11")),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 2 December 1993 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1993-12-02" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 26 February 1994 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Jaba Ioseliani and Djaba Iosseliani are one", (v) => bearsBoth(v, /Ioseliani/, /Iosseliani/)),
  merge(1, "Jaba Ioseliani and Dzhaba Ioseliani are one", (v) => bearsBoth(v, /^Jaba/, /Dzhaba/)),
  merge(1, "Sokrat Jinjolia and Sokrat Djindjolia are one", (v) => bearsBoth(v, /Jinjolia/, /Djindjolia/)),
  merge(1, "Edouard Brunner and Edward Brunner are one", (v) => bearsBoth(v, /[EÉ]douard Brunner/, /Edward Brunner/)),
  merge(1, "Boris Pastukhov and Boris Pastoukhov are one", (v) => bearsBoth(v, /Pastukhov/, /Pastoukhov/)),
  merge(1, "Vladislav Ardzinba and Vladislav Ardzynba are one", (v) => bearsBoth(v, /Ardzinba/, /Ardzynba/)),
  merge(1, "Alexander Kavsadze and Alexandre Kavsadzé are one", (v) => bearsBoth(v, /Kavsadze/, /Kavsadzé/)),
  merge(1, "the signing of 14 May 1994 is told once or twice", (v) => {
    const told = v.timeline.filter(
      (event) =>
        held(event) &&
        !event.speech &&
        event.kinds.some((kind) => SIGNED.test(kind)) &&
        /^1994-05(-14)?$/.test(event.time.edtf ?? ""),
    );
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "38 Georgian prisoners were released, or 52", (v) => contests(v, ["figure"], /^~?38\b/, /^~?52\b/)),
  contradiction(2, "34 were killed in Tagiloni, or 12", (v) => contests(v, ["figure"], /^~?34\b/, /^~?12\b/)),
  contradiction(1, "250,000 fled Abkhazia, or 160,000 at most", (v) => contests(v, ["figure"], /250000/, /160000/)),
  contradiction(1, "18 were killed in the Kodori valley, or 31", (v) => contests(v, ["figure"], /18\b/, /^~?31\b/)),
  contradiction(1, "the Abkhaz opened fire first in February, or Georgian groups attacked", (v) =>
    disputed(v, /ouvert le feu|attaqué un poste|franchi l'Ingouri/i),
  ),
  contradiction(
    2,
    "Ioseliani met Ardzinba in Sochi on 27 February, or did not",
    (v) =>
      disputed(v, /rencontr/i) ||
      eventsOf(v, /./, /rencontr/i, "1994-02-27").some(({ standing }) => standing === "contested") ||
      heldOn(v, "1994-02-27").some(({ standing }) => standing === "contested"),
  ),
  contradiction(1, "the Abkhaz gave up independence in December 1993, or did not", (v) =>
    disputed(v, /given up the idea|idea of independence/i),
  ),

  question(2, "who would lead the Abkhaz delegation was open on 25 November 1993, and is settled", (v) =>
    asked(v, /conduira|ferait lui-même/i, /settled/, "1993-11"),
  ),
  question(2, "where the third round would be was open on 13 January 1994, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("1994-01-13") &&
        q.state === "settled" &&
        (q.issue === "venue" ||
          [...q.contents, ...q.support.claims.map(({ span }) => span.exact)].some((it) => /savoir où|^où\b|Moscou/i.test(it))),
    ),
  ),
  question(2, "when the talks would go on after New York was open, and is settled", (v) =>
    dateAsked(v, "1994-03", /nouvelle date|date qui reste|à fixer/i, /settled/),
  ),
  question(1, "when the talks would be taken up again was open on 5 May, and is settled", (v) =>
    dateAsked(v, "1994-05-0", /reprendr/i, /settled/),
  ),
  question(1, "when the first refugees will return is open", (v) =>
    asked(v, /premiers retours|first convoys/i, /open/, "1994-04"),
  ),
  question(1, "who would pay for a force of the United Nations is open", (v) => asked(v, /paierait/i, /open/, "1994-03")),
  question(1, "on which day of November the next talks will be is open", (v) =>
    dateAsked(v, "1994-09", /novembre|jour n'a pas/i, /open/),
  ),

  figure(2, "21 observers of the United Nations, 12 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 21 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 12 && relation === "corrected"),
    ),
  ),
  figure(1, "five observers in 1993, 97 in September 1994", (v) => [5, 97].every((count) => seriesOf(v, /./, count).length > 0)),
  figure(1, "250,000 have fled Abkhazia", (v) => seriesOf(v, /displac|refugee|fle/, 250_000).length > 0),
  figure(1, "3,000 peacekeepers of the CIS", (v) => seriesOf(v, /./, 3000).length > 0),

  view(1, "Georgia and the Abkhaz are parties", (v) => inPart(v, /party/, is(GEORGIA)) && inPart(v, /party/, is(ABKHAZIA))),
  view(1, "the United Nations, or Brunner, mediates", (v) =>
    inPart(
      v,
      /mediat|facilitat|chair|host|envoy|sponsor|conven/,
      is(/Brunner|\borg:un\b|United Nations|Nations unies|\bONU\b|\bUN\b/i),
    ),
  ),
  view(1, "Ioseliani heads the Georgian delegation", (v) => inPart(v, /delegation-head|negotiator/, is(/ioss?eliani/i))),
  view(1, "Jinjolia heads the Abkhaz delegation", (v) =>
    inPart(v, /delegation-head|negotiator/, is(/jinjolia|djindjolia|dzhindzholia/i)),
  ),
  view(
    1,
    "Georgia demands that a text mention its territorial integrity",
    (v) => agendaOf(v, /demand|objective/, /territorial integrity|intégrité territoriale/i).length > 0,
  ),
  view(
    1,
    "the Abkhaz refuse to sign a text that mentions it",
    (v) =>
      agendaOf(v, /refusal/, /with those words|sign a text|intégrité territoriale/i).length > 0 ||
      eventsOf(v, /refus|reject/, /with those words|sign a text|intégrité territoriale/i, null).length > 0,
  ),
  view(
    1,
    "both sides promised to free all prisoners by 20 December 1993",
    (v) => agendaOf(v, /commitment|objective/, /prison/i).length > 0,
  ),
  view(1, "a declaration and an agreement were signed in Moscow on 4 April 1994", (v) =>
    eventsOf(v, SIGNED, /sign|declaration|déclaration|accord/i, "1994-04-04").some(held),
  ),
  view(2, "an agreement on the separation of forces was signed on 14 May 1994", (v) =>
    took(v, /sign|séparation|separation/i, "1994-05-14"),
  ),

  trap("talks were held on 24 November 1993 or 3 March 1994", (v) => heldOn(v, "1993-11-24", "1994-03-03").length > 0),
  trap("talks were held on 3 May 1994, when the Abkhaz stayed away", (v) => heldOn(v, "1994-05-03").length > 0),
  trap("the experts' meeting of December 1993 in Moscow is a numbered round", (v) =>
    v.rounds.some((it) => it.number !== null && held(it) && /1993-12-1[56]/.test(daysOf(it))),
  ),
  trap("the refugee commission's meeting in Sochi on 14 April is a numbered round", (v) =>
    v.rounds.some((it) => it.number !== null && held(it) && /1994-04-14/.test(daysOf(it))),
  ),
  trap("the talks on Nagorno-Karabakh in Moscow or Bishkek are a round", (v) =>
    v.rounds.some((it) => held(it) && (/1994-02-18/.test(daysOf(it)) || placed(it, /bi(ch|sh)kek/i))),
  ),
  trap("the treaty in Tbilisi or the visit to Washington is a round", (v) =>
    v.rounds.some((it) => held(it) && (/1994-02-03/.test(daysOf(it)) || placed(it, /washington|white.?house|tskhinvali/i))),
  ),
  trap(
    "a meeting of Ioseliani and Ardzinba on 27 February surely took place",
    (v) =>
      v.rounds.some((it) => it.standing === "happened" && /1994-02-27/.test(daysOf(it))) ||
      eventsOf(v, /./, /rencontr/i, "1994-02-27").some(({ standing, speech }) => standing === "happened" && !speech),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5].includes(number)),
  ),
  trap("the talks announced for November 1994 were held", (v) => v.rounds.some((it) => held(it) && /1994-11/.test(daysOf(it)))),
  trap("the corrected number of observers contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" &&
        values.some(({ value }) => value === "21") &&
        values.some(({ value, superseded }) => value === "12" && !superseded),
    ),
  ),
  trap(
    "those killed in Tagiloni contradict the soldiers killed there, those of the Kodori valley or of April",
    (v) =>
      contests(v, ["figure"], /^34$/, /^4$/) ||
      contests(v, ["figure"], /^34$/, /18$/) ||
      contests(v, ["figure"], /^34$/, /^31$/) ||
      contests(v, ["figure"], /^34$/, /^10$/),
  ),
  trap(
    "the observers allowed contradict those deployed",
    (v) =>
      contests(v, ["figure"], /55$/, /^21$/) || contests(v, ["figure"], /136$/, /^97$/) || contests(v, ["figure"], /^5$/, /^97$/),
  ),
  trap("those who crossed the river in February contradict all those who fled Abkhazia", (v) =>
    contests(v, ["figure"], /^~?4000$/, /250000/),
  ),
  trap(
    "Ioseliani is one with Jinjolia, Kavsadze or Kekelidze",
    (v) =>
      bearsBoth(v, /Ioss?eliani/, /olia$/) || bearsBoth(v, /Ioss?eliani/, /Kavsadz/) || bearsBoth(v, /Ioss?eliani/, /Kekelidze/),
  ),
  trap("Ardzinba or Shevardnadze sat in Geneva or New York", (v) =>
    v.rounds.some((it) => held(it) && (placed(it, GENEVA) || placed(it, NEW_YORK)) && sat(it, is(/ardz[iy]nba|[cs]hevardnadz/i))),
  ),
];
