/** What the fourteen reports of `bicesse/` come to: written down before the record of them was looked at. */
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
  /angola|unita\b|bicesse|estoril|namibe|addis|abidjan/i,
);

type Actor = { readonly id: string; readonly name: string };
const isUnita = ({ id, name }: Actor): boolean =>
  /unita\b|chitunda|valentim|savimbi/i.test(id) ||
  /\bunita\b|total independence|ind[eé]pendance totale|chitunda|valentim|savimbi|rebel/i.test(name);
const isGovernment = (actor: Actor): boolean =>
  actor.id === "state:AGO" ||
  (!isUnita(actor) &&
    /angol|luanda|mpla|nascimento|muteka|dias dos santos|eduardo dos santos|gouvernement|government/i.test(actor.name));
const isAmerican = ({ id, name }: Actor): boolean =>
  id === "state:USA" || /\bUS\b|U\.S\./.test(name) || /united states|[eé]tats-unis|am[eé]ric/i.test(name);
const isSoviet = ({ id, name }: Actor): boolean => /^state:(SUN|RUS)$/.test(id) || /sovi[eé]t|russ|urss/i.test(name);
const isPortuguese = ({ id, name }: Actor): boolean => id === "state:PRT" || /portug|dur[aã]o barroso/i.test(`${id} ${name}`);
const isUnitedNations = ({ id, name }: Actor): boolean =>
  /anstee/i.test(`${id} ${name}`) || /united nations|nations unies|\bUN\b|\bONU\b|U\.N\./.test(name);

const bothSat = (it: Round | null): boolean => sat(it, isGovernment) && sat(it, isUnita);
const near = (it: Round | null, place: RegExp): boolean =>
  it !== null && place.test(`${it.place.value ?? ""} ${it.place.name ?? ""}`);
const asked = ({ questions }: ProcessView, words: RegExp, issues: RegExp | null, state: RegExp, since: string): boolean =>
  questions.some(
    (q) =>
      (words.test(wordsOf(q)) || (issues?.test(q.issue ?? "") ?? false)) &&
      state.test(q.state) &&
      (q.askedSince ?? "").startsWith(since),
  );
const named =
  (name: RegExp) =>
  (actor: Actor): boolean =>
    name.test(`${actor.id} ${actor.name}`);

const ESTORIL = /estoril|bicesse|lisbo|portugal/i;
const ADDIS = /addis/i;
const NOVEMBER = ["1990-11-16", "1990-11-17", "1990-11-18", "1990-11-19", "1990-11-20"] as const;
const JANUARY = ["1993-01-27", "1993-01-28", "1993-01-29", "1993-01-30"] as const;
const abidjan = (v: ProcessView) => onlyOn(v, "1993-04-12", "1993-05-21");

export const BICESSE_CHECKS: readonly Check[] = [
  round(1, "the first meeting was on 24 and 25 April 1990, in Évora", (v) =>
    near(onlyOn(v, "1990-04-24", "1990-04-25"), /[eé]vora/i),
  ),
  round(1, "the fifth round was planned for 6 November 1990 and not held then", (v) => notHeldBut(v, "1990-11-06")),
  round(
    2,
    "round 5 is one, from 16 to 20 November 1990, in Lisbon",
    (v) => numbered(v, 5, "1990-11-16", "1990-11-20") && near(onlyRound(v, 5), /lisbo/i),
  ),
  round(1, "the government and UNITA sat in it", (v) => bothSat(onlyOn(v, ...NOVEMBER))),
  round(1, "Americans and Soviets watched it", (v) => {
    const it = onlyOn(v, ...NOVEMBER);
    return sat(it, isAmerican) && sat(it, isSoviet);
  }),
  round(
    2,
    "round 6 is one, from 4 to 8 February 1991, in Lisbon",
    (v) => numbered(v, 6, "1991-02-04", "1991-02-08") && near(onlyRound(v, 6), /lisbo/i),
  ),
  round(2, "the talks from 4 April to 1 May 1991 are one round, at Bicesse near Estoril", (v) =>
    near(onlyOn(v, "1991-04-04", "1991-05-01"), ESTORIL),
  ),
  round(1, "the meeting of Namibe was planned for 24 November 1992", (v) => notHeldBut(v, "1992-11-24")),
  round(2, "it was held on 26 November 1992, in Namibe", (v) => near(onlyOn(v, "1992-11-26"), /namibe/i)),
  round(1, "the next was planned for 3 December 1992 and not held", (v) => notHeldBut(v, "1992-12-03")),
  round(2, "the talks from 27 to 30 January 1993 are one round, in Addis Ababa", (v) => near(onlyOn(v, ...JANUARY), ADDIS)),
  round(
    1,
    "a second round in Addis Ababa was planned for 10 or 26 February 1993 and not held",
    (v) => notHeldBut(v, "1993-02-10") || notHeldBut(v, "1993-02-26"),
  ),
  round(2, "the talks from 12 April to 21 May 1993 are one round, in Abidjan", (v) => near(abidjan(v), /abidjan/i)),
  round(1, "the government and UNITA sat in Abidjan", (v) => bothSat(abidjan(v))),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 2 May 1991 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1991-05-02" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 2 March 1993 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "José Manuel Durão Barroso and Jose Manuel Durao Barroso are one", (v) =>
    bearsBoth(v, /Durão Barroso/, /Durao Barroso/),
  ),
  merge(1, "Jeremias Chitunda and Jeremias Kalandula Chitunda are one", (v) =>
    bearsBoth(v, /Jeremias Chitunda/, /Kalandula Chitunda/),
  ),
  merge(1, "Jorge Valentim and Jorge Alicerces Valentim are one", (v) => bearsBoth(v, /Jorge Valentim/, /Alicerces Valentim/)),
  merge(1, "Margaret Anstee and Margaret Joan Anstee are one", (v) => bearsBoth(v, /Margaret Anstee/, /Joan Anstee/)),

  contradiction(2, "1,200 died in the battle of Luanda, or 3,000", (v) => contests(v, ["figure"], /^~?1200\b/, /^~?3000\b/)),
  contradiction(2, "12,000 died in Huambo, or 7,000", (v) => contests(v, ["figure"], /^~?12000\b/, /^~?7000\b/)),
  contradiction(1, "27 soldiers were killed at Soyo, or nine", (v) => contests(v, ["figure"], /^~?27\b/, /^~?9\b/)),
  contradiction(1, "the government went back on an approved text in February 1991, or did not", (v) =>
    disputed(v, /revenu sur un texte|gone back on an approved text/i),
  ),
  contradiction(1, "UNITA attacked Uíge first, or did not", (v) => disputed(v, /attacked Uige|had attacked first/i)),
  contradiction(2, "UNITA had approved the text of Abidjan, or had not", (v) =>
    disputed(v, /approved the whole text|ever approved the paragraph/i),
  ),

  question(1, "when the sixth round would be held was open in November 1990, and is settled", (v) =>
    asked(v, /sixth round|date has been set/i, /talks-date/, /settled/, "1990-11-2"),
  ),
  question(1, "when the talks would resume after 8 February 1991 was open, and is settled", (v) =>
    asked(v, /pourparlers reprendront/i, /talks-date/, /settled/, "1991-02"),
  ),
  question(2, "where the accords would be signed was open, and is settled", (v) =>
    asked(v, /lieu n'en a pas|capitale africaine/i, /signing|venue/, /settled/, "1991-05"),
  ),
  question(1, "whether Savimbi would come to sign was open, and is settled", (v) =>
    asked(v, /viendrait signer/i, null, /settled/, "1991-05"),
  ),
  question(2, "when the second round of the election will be held is open", (v) =>
    asked(v, /second tour|quand il aura lieu/i, null, /open/, ""),
  ),
  question(2, "where the two sides would meet after Addis Ababa was open, and is settled", (v) =>
    asked(v, /where the two sides will meet|meet next/i, /venue/, /settled/, "1993-03"),
  ),
  question(2, "when the talks will resume after 21 May 1993 is open", (v) =>
    asked(v, /when they would resume|would resume/i, /talks-date/, /open/, "1993-05"),
  ),

  figure(2, "12,000 dead in Huambo, 21,000 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 12_000 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 21_000 && relation === "corrected"),
    ),
  ),
  figure(1, "10,000 dead since October, then 20,000", (v) => seriesOf(v, /kill|dea/, 10_000, 20_000).length > 0),
  figure(1, "900,000 displaced, then 1.5 million, then two million", (v) =>
    [900_000, 1_500_000, 2_000_000].every((count) => seriesOf(v, /displac/, count).length > 0),
  ),
  figure(1, "350,000 killed in the war before 1991", (v) => seriesOf(v, /kill|dea/, 350_000).length > 0),

  view(1, "the government and UNITA are parties", (v) => inPart(v, /party/, isGovernment) && inPart(v, /party/, isUnita)),
  view(1, "Portugal, or Durão Barroso, mediates", (v) => inPart(v, /mediat|facilitat|chair/, isPortuguese)),
  view(1, "Anstee, or the United Nations, chairs or mediates from 1992", (v) =>
    inPart(v, /mediat|facilitat|chair|host/, isUnitedNations),
  ),
  view(1, "Lopo do Nascimento and Chitunda head the delegations, Muteka and Valentim after them", (v) =>
    [/Nascimento/i, /Chitunda/i, /Muteka/i, /Valentim/i].every((name) => inPart(v, /delegation-head|negotiator/, named(name))),
  ),
  view(2, "the accords were signed in Lisbon on 31 May 1991", (v) =>
    eventsOf(v, /agreement|signing|signature|accord/, /sign/i, "1991-05-31").some(held),
  ),
  view(
    1,
    "UNITA demands 1,000 UN soldiers before it leaves the towns",
    (v) => agendaOf(v, /demand|objective|refusal/, /mille Casques bleus|1,000 UN soldiers/i).length > 0,
  ),
  view(
    1,
    "UNITA refused to sign the protocol of Abidjan",
    (v) =>
      agendaOf(v, /refusal/, /refused to sign|38-point/i).length > 0 ||
      eventsOf(v, /refus/, /refused to sign|38-point/i, null).length > 0,
  ),

  trap("the fifth round was held on 6 November 1990", (v) => heldOn(v, "1990-11-06").length > 0),
  trap("talks were held on 24 November or 3 December 1992", (v) => heldOn(v, "1992-11-24", "1992-12-03").length > 0),
  trap(
    "a second round in Addis Ababa was held in February or March 1993",
    (v) => heldOn(v, "1993-02-10", "1993-02-26", "1993-03-01").length > 0,
  ),
  trap("the mediators' own meeting of 4 March 1991 is a round", (v) => heldOn(v, "1991-03-04").length > 0),
  trap("the Americans and UNITA in Abidjan in March 1993 are a round", (v) => heldOn(v, "1993-03-26", "1993-03-27").length > 0),
  trap("talks were held in Rome, Maputo, Geneva, Gbadolite, New York or Yamoussoukro", (v) =>
    v.rounds.some((it) => held(it) && near(it, /\brome\b|maputo|gen[eè]v|gbadolite|new.york|yamoussoukro/i)),
  ),
  trap("the talks on Somalia in Addis Ababa are rounds of these", (v) =>
    v.rounds.some((it) => /1993-01-15|1993-03-15/.test(`${daysOf(it)} ${it.planned.map(({ edtf }) => edtf).join(" ")}`)),
  ),
  trap("rounds with numbers that nobody told and nobody can count", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3, 4, 5, 6, 7].includes(number)),
  ),
  trap("the exchange of views in Washington is the sixth round", (v) =>
    v.rounds.some((it) => it.number === 6 && (/1990-12/.test(daysOf(it)) || near(it, /washington/i))),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /^~?21000\b/.test(value) && !superseded),
    ),
  ),
  trap("the prisoners of one side contradict those of the other", (v) => contests(v, ["figure"], /^~?940\b/, /^~?210\b/)),
  trap("the dead of Luanda, of Huambo, of these months and of the whole war contradict each other", (v) =>
    [
      [/^~?1200\b/, /^~?12000\b/],
      [/^~?3000\b/, /^~?7000\b/],
      [/^~?12000\b/, /^~?20000\b/],
      [/^~?10000\b/, /^~?12000\b/],
      [/^~?20000\b/, /^~?350000\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "the two Van Dunem, or the president and the deputy minister Dias dos Santos, are one",
    (v) => bearsBoth(v, /Pedro de Castro/, /Afonso|Mbinda/) || bearsBoth(v, /Eduardo dos Santos/, /Dias dos Santos/),
  ),
  trap("Chitunda, killed in November 1992, sat at a later round", (v) =>
    v.rounds.some((it) => held(it) && /1992-11-26|1993-0/.test(daysOf(it)) && sat(it, named(/Chitunda/i))),
  ),
  trap("something was signed on 8 February 1991 or on 21 May 1993", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing|signature/.test(kind)) &&
        standing === "happened" &&
        /^(1991-02-08|1993-05-21)$/.test(time.edtf ?? ""),
    ),
  ),
];
