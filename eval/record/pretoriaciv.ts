/** What the fourteen reports of `pretoriaciv/` come to: written down before the record of them was looked at. */
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
  oneName,
  onlyOn,
  onlyRound,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:pretoria-cote-divoire");
const [CIV, ZAF, AU, UN] = ["state:CIV", "state:ZAF", "org:african-union", "org:un"];
const NEW_FORCES = /new forces|forces nouvelles|rebel/i;

const plannedOf = ({ planned }: Round): string => planned.map(({ edtf }) => edtf).join(" ");
/** The round in Pretoria of April 2005: days that are not those of the soldiers' talks of Bouaké. */
const april = (v: ProcessView): Round | null => onlyOn(v, "2005-04-03", "2005-04-04", "2005-04-05", "2005-04-06");
const at = (it: Round | null, place: string): boolean => it?.place.value === place;
const placed = (it: Round, words: RegExp): boolean => it.place.values.some(({ value, name }) => words.test(`${value} ${name}`));
/** Whether somebody of this id or name sits at the table of the round, or watches it. */
const there = (it: Round | null, ...who: readonly RegExp[]): boolean =>
  it !== null &&
  who.every((one) => [...it.participants, ...it.observers].some(({ actor }) => one.test(`${actor.id} ${actor.name}`)));
/** A meeting or a visit told as of this day, as a round or as an event. */
const metOn = (v: ProcessView, day: string, words: RegExp): boolean =>
  heldOn(v, day).length > 0 || eventsOf(v, /./, words, day).some((it) => held(it));
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter(
    (item) => kinds.test(item.kind) && (words.test(wordsOf(item)) || item.contents.some((content) => words.test(content))),
  );
const partyIs = (item: ProcessView["agenda"][number], who: RegExp): boolean =>
  item.parties.some(({ id, name }) => who.test(`${id} ${name}`));
const asked = ({ questions }: ProcessView, words: RegExp, since?: string) =>
  questions.filter(
    (q) =>
      (since === undefined || q.askedSince === since) &&
      (words.test(wordsOf(q)) || q.contents.some((content) => words.test(content))),
  );

export const PRETORIACIV_CHECKS: readonly Check[] = [
  round(2, "the talks of Pretoria, 3 to 6 April 2005, are one round, held there", (v) => at(april(v), "place:pretoria")),
  round(1, "South Africa or Mbeki hosted the round of April 2005", (v) => {
    const it = april(v);
    return it?.host.values.some(({ value, name }) => /ZAF|south africa|afrique du sud|mbeki/i.test(`${value} ${name}`)) === true;
  }),
  round(2, "Gbagbo and Soro, or their sides, were at the round of April 2005", (v) =>
    there(april(v), /gbagbo|state:CIV/i, /soro|forces-nouvelles|new forces/i),
  ),
  round(1, "Ouattara, Bédié and Diarra were at the round of April 2005", (v) =>
    there(april(v), /ouattara/i, /b[eé]di[eé]/i, /diarra/i),
  ),
  round(1, "the United Nations and the African Union observed the round of April 2005", (v) => {
    const it = april(v);
    return it !== null && [UN, AU].every((id) => it.observers.some(({ actor }) => actor.id === id));
  }),
  round(2, "the meeting of 25 February 2005 is planned, not held", (v) =>
    v.rounds.some(
      (it) =>
        plannedOf(it).includes("2005-02-25") ||
        (!held(it) && (daysOf(it).includes("2005-02-25") || /pr[ée]vue vendredi|February 25/.test(wordsOf(it)))),
    ),
  ),
  round(2, "the soldiers' talks of 14 to 16 April 2005 are one, in Bouaké", (v) =>
    at(onlyOn(v, "2005-04-14", "2005-04-15", "2005-04-16"), "place:bouake"),
  ),
  round(1, "the chiefs of staff Mangou and Bakayoko, or their sides, were at the talks of Bouaké", (v) =>
    there(
      onlyOn(v, "2005-04-14", "2005-04-15", "2005-04-16"),
      /mangou|army|arm[ée]e|state:CIV|d[ée]fense et de s[ée]curit/i,
      /bakayoko|forces-nouvelles|new forces|rebel/i,
    ),
  ),
  round(2, "the soldiers' talks of 14 May 2005 were held, in Yamoussoukro", (v) => {
    const it = onlyOn(v, "2005-05-14");
    return (it !== null && placed(it, /yamoussoukro/i)) || eventsOf(v, /./, /Yamoussoukro/, "2005-05-14").some((e) => held(e));
  }),
  round(1, "the soldiers' talks of May were first planned for 2 May", (v) =>
    v.rounds.some((it) => plannedOf(it).includes("2005-05-02") || (!held(it) && daysOf(it).includes("2005-05-02"))),
  ),
  round(2, "round 2 is one, on 28 and 29 June 2005, in Pretoria", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && /2005-06-2[89]/.test(daysOf(it)) && at(it, "place:pretoria");
  }),
  round(2, "round 3, called for 22 September 2005, was not held", (v) => {
    const it = v.rounds.find(
      (one) => one.number === 3 && (/2005-09/.test(`${daysOf(one)} ${plannedOf(one)}`) || /September/.test(wordsOf(one))),
    );
    return it !== undefined && !held(it);
  }),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 7 April 2005 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2005-04-07" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 4 June 2005 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTION") === true && supersedes.length === 1),
  ),
  merge(1, "Sidiki Konaté and Sidiki Konate are one", (v) => bearsBoth(v, /Konaté/, /Konate/)),
  merge(1, "Affi N'Guessan and Affi Nguessan are one", (v) => bearsBoth(v, /N['’]Guessan/, /Nguessan/)),
  merge(1, "Henri Konan Bedie and Henri Konan Bédié are one", (v) => bearsBoth(v, /Bedie/, /Bédié/)),
  merge(1, "the agreement of 6 April 2005 is told once or twice, not by each report", (v) => {
    const told = eventsOf(
      v,
      /agreement|signing|accord/,
      /agreement was signed|signature|agreed on Wednesday|signed/i,
      "2005-04-06",
    );
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "French soldiers killed about twenty in Abidjan, or 57", (v) => contests(v, ["figure"], /^~?20\b/, /^~?57\b/)),
  contradiction(2, "the New Forces have 42,500 fighters, or 25,000 at most", (v) => contests(v, ["figure"], /42500/, /25000/)),
  contradiction(2, "41 were killed near Duékoué, or 70", (v) => contests(v, ["figure"], /^~?41\b/, /^~?70\b/)),
  contradiction(1, "1 million are displaced inside the country, or 500,000", (v) =>
    contests(v, ["figure"], /^~?1000000\b/, /500000/),
  ),
  contradiction(1, "the round of Pretoria opened on 3 April, or on the 4th", (v) =>
    v.contested.some(
      ({ values }) =>
        values.some(({ value }) => value.includes("2005-04-03")) && values.some(({ value }) => value.startsWith("2005-04-04")),
    ),
  ),
  contradiction(2, "the New Forces withdrew their heavy weapons, or did not", (v) =>
    disputed(v, /withdrawn all|heavy weapons|two batteries|Brobo/i),
  ),
  contradiction(2, "Pahad said in August that the mediation was over, or did not", (v) =>
    disputed(v, /mediation was over|nothing of the kind/i),
  ),
  contradiction(1, "Soro refused to go to Pretoria in February, or did not", (v) =>
    disputed(v, /refusé (de se rendre|d'aller)|jamais refusé/i),
  ),

  question(2, "whether Soro would come to Pretoria was asked in November 2004, and is settled", (v) =>
    asked(v, /Soro|journey/, "2004-11-10").some((q) => q.state === "settled"),
  ),
  question(2, "whether the leaders would meet in Pretoria or Accra was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince === "2005-02-24" || q.askedSince === "2004-12-06") &&
        (q.options.some(({ actor }) => /accra|pretoria/i.test(`${actor.id} ${actor.name}`)) ||
          /Accra|du lieu|Où et quand/.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(2, "whether the soldiers would meet in Yamoussoukro or Daloa was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "2005-04-17" &&
        (q.options.some(({ actor }) => /yamoussoukro|daloa/i.test(`${actor.id} ${actor.name}`)) || /Daloa/.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(1, "the date of the second talks of Pretoria was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        (q.askedSince === "2005-06-03" || q.askedSince === "2005-06-04") &&
        (/date/i.test(`${q.issue} ${wordsOf(q)}`) || /fixée/.test(wordsOf(q))) &&
        q.state === "settled",
    ),
  ),
  question(1, "whether Ouattara may run was open at the talks of April, and is settled", (v) =>
    asked(v, /Ouattara|stand for president|allowed to run/).some((q) => q.state === "settled"),
  ),
  question(1, "who will chair the electoral commission is open", (v) =>
    asked(v, /chair|commission/i, "2005-06-30").some((q) => q.state === "open"),
  ),
  question(1, "who will be prime minister, or what becomes of Mbeki's mission, is open", (v) =>
    asked(v, /undecided|Who that|prime minister|mission|left open/i, "2005-10-07").some((q) => q.state === "open"),
  ),

  figure(2, "41 killed near Duékoué, 55 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 41 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 55 && relation === "corrected"),
    ),
  ),
  figure(1, "nine French soldiers were killed in Bouaké", (v) => seriesOf(v, /kill|dea/, 9).length > 0),
  figure(1, "3,000 people were killed since September 2002", (v) => seriesOf(v, /kill|dea/, 3000).length > 0),
  figure(1, "500,000 are displaced inside the country and 70,000 fled abroad", (v) =>
    [500_000, 70_000].every((count) => seriesOf(v, /./, count).length > 0),
  ),
  figure(1, "there are about 5,500 militiamen in the west", (v) => seriesOf(v, /./, 5500).length > 0),

  view(2, "South Africa, Mbeki or the African Union mediates", ({ roles }) =>
    roles.some(
      ({ role, actor }) =>
        role === "mediator" && (actor.id === ZAF || actor.id === AU || /mbeki/i.test(`${actor.id} ${actor.name}`)),
    ),
  ),
  view(1, "Ivory Coast or its president, and the New Forces, are parties", ({ roles }) =>
    [/state:CIV|gbagbo|ivoir|ivory/i, /forces-nouvelles|new forces|forces nouvelles|soro/i].every((who) =>
      roles.some(({ role, actor }) => role === "party" && who.test(`${actor.id} ${actor.name}`)),
    ),
  ),
  view(2, "an agreement was signed in Pretoria on 6 April 2005", (v) =>
    eventsOf(v, /agreement|signing|accord|ceasefire/, /agree|accord|sign/i, "2005-04-06").some((it) => held(it)),
  ),
  view(1, "Mbeki was in Abidjan on 9 November 2004", (v) => metOn(v, "2004-11-09", /Abidjan|talks|Gbagbo/)),
  view(1, "Mbeki was in Bouaké on 5 December 2004", (v) => metOn(v, "2004-12-05", /Bouaké|entretenu|Mbeki/)),
  view(1, "the New Forces demand that the militias be disarmed or dismantled", (v) =>
    agendaOf(v, /demand|proposal/, /militia|milicien|milices/i).some((item) => partyIs(item, NEW_FORCES)),
  ),
  view(1, "Gbagbo, or his side, demands the disarmament of the rebels", (v) =>
    agendaOf(v, /demand/, /lay down|weapons|désarmement/i).some((item) => partyIs(item, /gbagbo|state:CIV|ivoir|ivory/i)),
  ),
  view(
    1,
    "the New Forces promised to go back to the cabinet",
    (v) => agendaOf(v, /commitment/, /cabinet|conseil des ministres|reprendre notre place/i).length > 0,
  ),
  view(1, "the militias are to be disarmed by 20 August 2005", (v) =>
    v.agenda.some(
      (item) =>
        item.kind === "commitment" &&
        (item.due.values.some(({ value }) => value.includes("2005-08-20")) || /August 20/.test(wordsOf(item))),
    ),
  ),

  trap("the meeting of February 2005 was held", (v) => heldOn(v, "2005-02-25", "2005-02-26").length > 0),
  trap("the leaders met in Accra", (v) => v.rounds.some((it) => held(it) && /2005/.test(daysOf(it)) && placed(it, /accra/i))),
  trap("the soldiers' talks of May were held on 2 May", (v) => heldOn(v, "2005-05-02").length > 0),
  trap("a round was held in September 2005", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2005-09"))),
  trap("rounds with numbers that nobody told of these talks", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number)),
  ),
  trap("the round on Darfur, in Abuja, is a round", (v) =>
    v.rounds.some((it) => placed(it, /abuja/i) || /Darfur/.test(wordsOf(it))),
  ),
  trap("a meeting of the African Union's council, in Libreville or Addis Ababa, is a round", (v) =>
    v.rounds.some((it) => held(it) && placed(it, /libreville|addis/i)),
  ),
  trap("Gbagbo and Soro met in Libreville, told as a fact", (v) =>
    v.timeline.some((it) => it.standing === "happened" && /met there in secret|no such meeting/.test(wordsOf(it))),
  ),
  trap("the deal of July 2002 on Congo, or the summit of Ouagadougou, is a round", (v) =>
    v.rounds.some((it) => daysOf(it).includes("2002-07") || placed(it, /ouagadougou/i)),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: what, values }) => what === "figure" && values.some(({ value, superseded }) => value === "55" && !superseded),
    ),
  ),
  trap("the dead of one place or time contradict those of another", (v) =>
    [
      ["9", "57"],
      ["9", "41"],
      ["57", "41"],
      ["57", "3000"],
      ["41", "3000"],
      ["9", "3000"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap("those who fled abroad, or the evacuated foreigners, contradict those displaced inside the country", (v) =>
    [
      ["70000", "500000"],
      ["8000", "500000"],
      ["8000", "70000"],
      ["10000", "500000"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "the militiamen contradict the fighters of the New Forces",
    (v) => contests(v, ["figure"], "5500", "42500") || contests(v, ["figure"], "5500", "25000"),
  ),
  trap(
    "Sidiki Konaté and Alpha Oumar Konaré, or Soumaïla and Youssouf Bakayoko, are one",
    (v) => bearsBoth(v, /Konat[eé]/, /Konar[eé]/) || bearsBoth(v, /Souma[iï]la/, /Youssouf/),
  ),
  trap(
    "the government and the New Forces, or Ivory Coast and South Africa, are one",
    (v) =>
      oneName(v, "Ivory Coast", "New Forces") ||
      oneName(v, "Ivory Coast", "South Africa") ||
      v.identities.some(({ keys }) => keys.includes(CIV) && keys.includes(ZAF)),
  ),
];
