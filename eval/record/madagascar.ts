/** What the fourteen reports of `madagascar/` come to: written down before the record of them was looked at. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import type { Check } from "./checks.ts";
import {
  agendaOf,
  at,
  bearsBoth,
  checksOf,
  contests,
  daysOf,
  disputed,
  eventsOf,
  held,
  heldOn,
  notHeldBut,
  numbered,
  onlyOn,
  plannedFor,
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:madagascar-roadmap");
const RAJOELINA = "person:andry-rajoelina";
/** The three others, each by name or by the movement. */
const OTHERS = [
  ["person:marc-ravalomanana", "group:ravalomanana-movement"],
  ["person:didier-ratsiraka", "group:ratsiraka-movement"],
  ["person:albert-zafy", "group:zafy-movement"],
] as const;
const FIRST = ["2009-08-05", "2009-08-06", "2009-08-07", "2009-08-08", "2009-08-09"] as const;
const SECOND = ["2009-08-25", "2009-08-26", "2009-08-27"] as const;
const ADDIS = ["2009-11-03", "2009-11-04", "2009-11-05", "2009-11-06", "2009-11-07"] as const;
const DECEMBER = ["2009-12-04", "2009-12-05", "2009-12-06", "2009-12-07", "2009-12-08"] as const;
const PRETORIA = ["2010-04-28", "2010-04-29", "2010-04-30", "2010-05-01"] as const;
const DESROCHES = ["2012-07-24", "2012-07-25"] as const;

const inSeychelles = (it: Round | null): boolean =>
  it?.place.values.some(({ value, name }) => /desroches|mah[eé]|seychelles|SYC|victoria(?!-falls)/i.test(`${value} ${name}`)) ===
  true;
const asked = ({ questions }: ProcessView, words: RegExp) => questions.filter((q) => words.test(wordsOf(q)));
const signedOn = (v: ProcessView, words: RegExp, day: string) =>
  eventsOf(v, /agreement|signing|protocol/, words, day).filter(held);
/** Those who are in this part, by id or by the words of their name. */
const inPart = ({ roles }: ProcessView, part: RegExp, who: RegExp): boolean =>
  roles.some(({ role, actor }) => part.test(role) && who.test(`${actor.id} ${actor.name}`));

export const MADAGASCAR_CHECKS: readonly Check[] = [
  round(2, "the talks of 5 to 9 August 2009 are one round, in Maputo", (v) => at(onlyOn(v, ...FIRST), "place:maputo")),
  round(1, "Rajoelina, Ravalomanana, Ratsiraka and Zafy were there", (v) => {
    const it = onlyOn(v, ...FIRST);
    return present(it, RAJOELINA) && OTHERS.every((ids) => ids.some((id) => present(it, id)));
  }),
  round(2, "the talks of 25 to 27 August 2009 are one round, in Maputo", (v) => at(onlyOn(v, ...SECOND), "place:maputo")),
  round(1, "they are the second round", (v) => numbered(v, 2, ...SECOND)),
  round(1, "the four movements met on 6 October 2009 in Antananarivo", (v) => at(onlyOn(v, "2009-10-06"), "place:antananarivo")),
  round(2, "the talks of 3 to 7 November 2009 are one round, in Addis Ababa", (v) =>
    at(onlyOn(v, ...ADDIS), "place:addis-ababa"),
  ),
  round(1, "they were first planned for 26 October", (v) => plannedFor(v, "2009-10-26")),
  round(2, "the talks of 4 to 8 December 2009 are one round, in Maputo", (v) => at(onlyOn(v, ...DECEMBER), "place:maputo")),
  round(1, "Ravalomanana, Ratsiraka and Zafy were there", (v) => {
    const it = onlyOn(v, ...DECEMBER);
    return OTHERS.every((ids) => ids.some((id) => present(it, id)));
  }),
  round(2, "the talks of 28 April to 1 May 2010 are one round, in Pretoria", (v) => at(onlyOn(v, ...PRETORIA), "place:pretoria")),
  round(1, "those planned for 17 May 2010 were not held", (v) => notHeldBut(v, "2010-05-17")),
  round(2, "the talks of 24 and 25 July 2012 are one round, in the Seychelles", (v) => inSeychelles(onlyOn(v, ...DESROCHES))),
  round(1, "they were first planned for 17 July", (v) => plannedFor(v, "2012-07-17")),
  round(2, "the talks of 8 August 2012 are one round, in the Seychelles", (v) => inSeychelles(onlyOn(v, "2012-08-08"))),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 28 August 2009 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2009-08-28" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 21 May 2010 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRIGÉ") === true && supersedes.length === 1),
  ),
  merge(1, "Simão and Simao are one", (v) => bearsBoth(v, /Simão/, /Simao/)),
  merge(1, "Albert Zafy and Zafy Albert are one", (v) => bearsBoth(v, /Albert Zafy/, /Zafy Albert/)),
  merge(1, "Andrianantoandro and Andrianatoandro are one", (v) => bearsBoth(v, /Andrianantoandro/, /Andrianatoandro/)),
  merge(1, "Rakotoarivelo and Rakoto Arivelo are one", (v) => bearsBoth(v, /Rakotoarivelo/, /Rakoto Arivelo/)),
  merge(1, "Eugène and Eugene Mangalaza are one", (v) => bearsBoth(v, /Eugène Mangalaza/, /Eugene Mangalaza/)),
  merge(1, "the charter of 9 August 2009 was signed once", (v) => signedOn(v, /sign|charter|charte/i, "2009-08-09").length === 1),
  merge(
    1,
    "the roadmap of 16 September 2011 was signed once",
    (v) => signedOn(v, /feuille de route|roadmap/i, "2011-09-16").length === 1,
  ),

  contradiction(2, "28 were killed on 7 February 2009, or more than 50", (v) => contests(v, ["figure"], /\b28\b/, /\b50\b/)),
  contradiction(2, "there are 300 political prisoners, or 18", (v) => contests(v, ["figure"], /\b300\b/, /\b18\b/)),
  contradiction(2, "Rajoelina was invited to Maputo in December 2009, or was not", (v) => disputed(v, /invit/i)),
  contradiction(2, "Ravalomanana refused to sign in Pretoria, or did not", (v) => disputed(v, /refused/i)),
  contradiction(1, "5,000 protested in October 2009, or a thousand", (v) =>
    contests(v, ["figure"], /\b5[ ,]?000\b/, /\b1[ ,]?000\b/),
  ),
  contradiction(1, "Rajoelina agreed on Desroches not to stand, or did not", (v) =>
    disputed(v, /not to stand|agreed to anything/i),
  ),

  question(2, "who will lead the transition was open after the charter, and is settled", (v) =>
    asked(v, /lead the transition/i).some(({ state }) => state === "settled"),
  ),
  question(2, "where the talks after the second round would be was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince ?? "").startsWith("2009-08-27") &&
        q.state === "settled" &&
        (q.issue === "venue" || /next meeting|Diplomats mentioned/.test(wordsOf(q))),
    ),
  ),
  question(1, "Antananarivo and Addis Ababa were the options", (v) =>
    v.questions.some(({ options }) =>
      [/antananarivo/, /addis-ababa|state:ETH/].every((place) => options.some(({ actor }) => place.test(actor.id))),
    ),
  ),
  question(1, "who will be prime minister was asked in August 2009", (v) =>
    asked(v, /prime minister/i).some(({ askedSince }) => (askedSince ?? "").startsWith("2009-08")),
  ),
  question(2, "whether and when the two will meet after 8 August 2012 is open", (v) =>
    asked(v, /se reverront|aucune date|third meeting|one might be held/i).some(({ state }) => state === "open"),
  ),
  question(2, "whether Ravalomanana may go home is open", (v) =>
    asked(v, /allowed to return|can go home/i).some(({ state }) => state === "open"),
  ),
  question(1, "whether Ratsiraka will join the roadmap was asked in 2011", (v) => asked(v, /ralliera|amiral/i).length > 0),
  question(1, "whether Rajoelina will be a candidate was asked in July 2012", (v) => asked(v, /be a candidate/i).length > 0),

  figure(2, "three killed on 20 May 2010, five were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 3 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 5 && relation === "corrected"),
    ),
  ),
  figure(1, "135 killed in the first months of 2009", (v) => seriesOf(v, /kill|dea/, 135).length > 0),
  figure(1, "28 killed on 7 February 2009", (v) => seriesOf(v, /kill|dea/, 28).length > 0),
  figure(1, "17 injured on 20 May 2010", (v) => seriesOf(v, /injur|wound/, 17).length > 0),

  view(1, "Chissano mediates", (v) => inPart(v, /mediator/, /chissano/i)),
  view(1, "Simão mediates", (v) => inPart(v, /mediator/, /sim[aã]o/i)),
  view(1, "the four movements are parties", (v) =>
    [/rajoelina|state:MDG/i, /ravalomanana/i, /ratsiraka/i, /zafy/i].every((who) => inPart(v, /party/, who)),
  ),
  view(1, "Andrianirina led the delegation of Ravalomanana", (v) => inPart(v, /delegation-head|negotiator/, /Andrianirina/)),
  view(2, "the charter was signed on 9 August 2009", (v) => signedOn(v, /sign|charter|charte/i, "2009-08-09").length > 0),
  view(1, "the additional act was signed on 7 November 2009", (v) => signedOn(v, /sign|Acte/i, "2009-11-07").length > 0),
  view(
    2,
    "the roadmap was signed on 16 September 2011",
    (v) => signedOn(v, /feuille de route|roadmap/i, "2011-09-16").length > 0,
  ),
  view(
    1,
    "Ravalomanana demands to return without conditions",
    (v) => agendaOf(v, /demand/, /sans condition|unconditional return/i).length > 0,
  ),
  view(
    1,
    "an amnesty law was promised, or that no one would stand",
    (v) => agendaOf(v, /commitment/, /amnisti|same pledge|will not stand|ne serait pas candidat|not run/i).length > 0,
  ),

  trap("talks were held on 26 October 2009", (v) => heldOn(v, "2009-10-26").length > 0),
  trap("talks were held on 17 May 2010 or on 17 July 2012", (v) => heldOn(v, "2010-05-17", "2012-07-17").length > 0),
  trap("summits of SADC, Sandton or Maputo, are rounds", (v) => heldOn(v, "2011-06-12", "2012-08-17", "2012-08-18").length > 0),
  trap("the agreement of Ivato with small parties is a round", (v) => heldOn(v, "2010-08-13").length > 0),
  trap("talks on Zimbabwe, Congo or of 2002 are rounds", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /harare|kampala|dakar|rome|conakry/i.test(value))),
  ),
  trap("the talks of Sudan and South Sudan in 2012 are a round", (v) =>
    v.rounds.some((it) => daysOf(it).includes("2012") && it.place.values.some(({ value }) => value === "place:addis-ababa")),
  ),
  trap("a third meeting in the Seychelles was held", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2013"))),
  trap("Rajoelina was in Maputo in December 2009", (v) => heldOn(v, ...DECEMBER).some((it) => present(it, RAJOELINA))),
  trap("rounds with numbers that nobody told", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number)),
  ),
  trap("something was signed in Pretoria, or by the second round", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /signing/.test(kind)) &&
        standing === "happened" &&
        /^(2010-0(4-(28|29|30)|5-01)|2009-08-2[567])/.test(time.edtf ?? ""),
    ),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: what, values }) => what === "figure" && values.some(({ value, superseded }) => value === "5" && !superseded),
    ),
  ),
  trap("the dead of one day contradict those of three months", (v) =>
    ["28", "50", "30"].some((day) => contests(v, ["figure"], "135", day)),
  ),
  trap("the dead of the two mutinies, or those of Conakry, are counted with those of 7 February", (v) =>
    v.figures.some(({ points }) => {
      const counts = new Set(points.map(({ value, low }) => value ?? low));
      return counts.has(28) && (counts.has(3) || counts.has(150));
    }),
  ),
  trap("Rakotovahiny, Rakotonirina and Rakotoarivelo are one", (v) =>
    [
      [/Rakotovahiny/, /Rakotonirina/],
      [/Rakotovahiny/, /Rakoto ?[Aa]rivelo/],
      [/Rakotonirina/, /Rakoto ?[Aa]rivelo/],
    ].some(([one, other]) => one !== undefined && other !== undefined && bearsBoth(v, one, other)),
  ),
  trap(
    "Ratsiraka and Ratsirahonana, Rajoelina and Rajaonarivelo, or Andrianirina and Andrianantoandro, are one",
    (v) =>
      bearsBoth(v, /Ratsiraka/, /Ratsirahonana/) ||
      bearsBoth(v, /Rajoelina/, /Rajaonarivelo/) ||
      bearsBoth(v, /Andrianirina/, /Andrian(an)?atoandro|Andrianantoandro/),
  ),
];
