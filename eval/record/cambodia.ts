/** What the fourteen reports of `cambodia/` come to: written down before the record of them was looked at. */
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
  present,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf("process:paris-cambodia");
const [IDN, FRA, VNM, LAO] = ["state:IDN", "state:FRA", "state:VNM", "state:LAO"];
const [KHMER_ROUGE, FUNCINPEC, KPNLF] = ["group:khmer-rouge", "group:funcinpec", "group:kpnlf"];

const at = (it: Round | null, ...places: readonly string[]): boolean => places.includes(it?.place.value ?? "");
const agendaOf = ({ agenda }: ProcessView, kinds: RegExp, words: RegExp) =>
  agenda.filter((item) => kinds.test(item.kind) && (words.test(wordsOf(item)) || item.contents.some((it) => words.test(it))));
/** Questions whose words match. */
const asked = ({ questions }: ProcessView, words: RegExp) =>
  questions.filter((q) => words.test(wordsOf(q)) || q.contents.some((it) => words.test(it)));
/** True where somebody who is at the round, told by name or by the side that they speak for, fits. */
const there = (it: Round | null, who: RegExp): boolean =>
  [...(it?.participants ?? []), ...(it?.observers ?? [])].some(({ actor }) => who.test(actor.id) || who.test(actor.name));

export const CAMBODIA_CHECKS: readonly Check[] = [
  round(2, "round 1 is one, from 25 to 28 July 1988, at Bogor", (v) => {
    const it = onlyRound(v, 1);
    return it !== null && held(it) && /1988-07/.test(daysOf(it)) && /bogor|state:IDN/i.test(`${it.place.value} ${it.place.name}`);
  }),
  round(2, "round 2 is one, from 19 to 21 February 1989, in Jakarta", (v) => {
    const it = onlyRound(v, 2);
    return it !== null && held(it) && /1989-02-(19|20|21)/.test(daysOf(it)) && at(it, "place:jakarta");
  }),
  round(2, "round 3 is one, from 26 February to 1 March 1990, in Jakarta", (v) => {
    const it = onlyRound(v, 3);
    return it !== null && held(it) && /1990-02-26|1990-03-01/.test(daysOf(it)) && at(it, "place:jakarta");
  }),
  round(1, "Vietnam and Laos were at round 3", (v) => present(onlyRound(v, 3), VNM, LAO)),
  round(1, "the Khmer Rouge were at round 2", (v) => there(onlyRound(v, 2), /khmer-rouge|khieu|samphan/i)),
  round(1, "the conference of 1989 was in Paris, from 30 July to 30 August", (v) =>
    at(onlyOn(v, "1989-07-30", "1989-08-30"), "place:paris"),
  ),
  round(2, "the session of 4 and 5 June 1990 is one, in Tokyo", (v) => at(onlyOn(v, "1990-06-04", "1990-06-05"), "place:tokyo")),
  round(1, "there were talks on 9 and 10 September 1990, in Jakarta", (v) =>
    at(onlyOn(v, "1990-09-09", "1990-09-10"), "place:jakarta"),
  ),
  round(2, "the session put off from 16 May 1991 was held from 2 to 4 June, in Jakarta", (v) =>
    at(onlyOn(v, "1991-06-02", "1991-06-04"), "place:jakarta"),
  ),
  round(1, "the session of June 1991 was first planned for 16 May", (v) =>
    v.rounds.some(
      (it) => it.planned.some(({ edtf }) => edtf.includes("1991-05-16")) || (!held(it) && daysOf(it).includes("1991-05-16")),
    ),
  ),
  round(2, "the session of 24 to 26 June 1991 is one, in Pattaya", (v) =>
    at(onlyOn(v, "1991-06-24", "1991-06-26"), "place:pattaya"),
  ),
  round(1, "the session of 16 and 17 July 1991, in Beijing, announced at Pattaya, was held", (v) =>
    at(onlyOn(v, "1991-07-16", "1991-07-17"), "place:beijing"),
  ),
  round(1, "the session of 26 to 29 August 1991 is one, in Pattaya", (v) =>
    at(onlyOn(v, "1991-08-26", "1991-08-29"), "place:pattaya"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 2 March 1990 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "1990-03-02" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 15 May 1991 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Rogachev and Rogatchev are one", (v) => bearsBoth(v, /Rogachev/, /Rogatchev/)),
  merge(1, "Rafeeuddin and Rafiuddin Ahmed are one", (v) => bearsBoth(v, /Rafeeuddin/, /Rafiuddin/)),
  merge(1, "Hor Nam Hong and Hor Namhong are one", (v) => bearsBoth(v, /Hor Nam Hong/, /Hor Namhong/)),
  merge(1, "the attack on Phum Thmei of 11 May 1991 is told once or twice, not by each report", (v) => {
    const told = eventsOf(
      v,
      /./,
      /attackers entered|attack(ed)? (on|the) village|l'attaque du village|killing (12|22)/i,
      "1991-05-11",
    );
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(2, "Vietnam had 50,000 soldiers in Cambodia in February 1989, or 100,000", (v) =>
    contests(v, ["figure"], /^~?50000\b/, /^~?100000\b/),
  ),
  contradiction(2, "80,000 were displaced by March 1990, or 140,000", (v) => contests(v, ["figure"], /80000/, /140000/)),
  contradiction(2, "twelve died at Phum Thmei, or three", (v) => contests(v, ["figure"], /^~?12\b/, /^~?3\b/)),
  contradiction(1, "the Khmer Rouge have 40,000 fighters, or 25,000", (v) => contests(v, ["figure"], /40000/, /25000/)),
  contradiction(2, "Vietnam's last soldiers left in September 1989, or did not", (v) =>
    disputed(v, /left Cambodia|withdrawal had taken place|disguise|withdr[ae]w/i),
  ),
  contradiction(1, "the Khmer Rouge attacked the village, or did not", (v) =>
    disputed(v, /attacked the village|entered the village|killing (12|22)|n'y étaient pour rien|their men/i),
  ),
  contradiction(1, "Phnom Penh's troops shelled Funcinpec on 25 June 1991, or did not", (v) => disputed(v, /bombard/i)),
  contradiction(1, "the government organised the attack on Khieu Samphan, or did not", (v) => disputed(v, /organisé/i)),

  question(2, "when and where the talks after Bogor would be was open, and is settled", (v) =>
    v.questions.some((q) => q.askedSince === "1988-07-28" && q.state === "settled"),
  ),
  question(1, "Bangkok or Jakarta was to host the talks after Bogor", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "1988-07-28" &&
        q.options.some(({ actor }) => /^(place:bangkok|state:THA|place:jakarta|state:IDN)$/.test(actor.id)),
    ),
  ),
  question(
    2,
    "who would chair the Council was open",
    (v) => asked(v, /who will chair|présidera le Conseil|choix d'un président/i).length > 0,
  ),
  question(2, "where the peace would be signed, in Paris or Jakarta, was open, and is settled", (v) =>
    v.questions.some(
      (q) =>
        q.askedSince === "1991-08-29" &&
        q.state === "settled" &&
        (/venue|signing/.test(q.issue ?? "") ||
          /sera signé/.test(wordsOf(q)) ||
          q.options.some(({ actor }) => actor.id === "place:paris")),
    ),
  ),
  question(1, "who will pay for the UN operation is open", (v) =>
    asked(v, /who will pay|will contribute/i).some((q) => q.state === "open"),
  ),
  question(1, "whether anybody will be tried is open", (v) => asked(v, /anyone will be tried/i).some((q) => q.state === "open")),

  figure(2, "12 killed at Phum Thmei, 22 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 12 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 22 && relation === "corrected"),
    ),
  ),
  figure(1, "350,000 refugees at the Thai border", (v) => seriesOf(v, /refug|displac|fle/, 350_000).length > 0),
  figure(1, "180,000 displaced inside the country", (v) => seriesOf(v, /displac/, 180_000).length > 0),
  figure(1, "25,000 Vietnamese soldiers killed in ten years", (v) => seriesOf(v, /kill|dea/, 25_000).length > 0),

  view(1, "Indonesia mediates, hosts or chairs, in the person of Alatas or not", ({ roles }) =>
    roles.some(({ role, actor }) => /mediat|host|chair|facilit/.test(role) && (actor.id === IDN || /Alatas/.test(actor.name))),
  ),
  view(1, "France mediates, hosts or chairs, in the person of Dumas or not", ({ roles }) =>
    roles.some(({ role, actor }) => /mediat|host|chair|facilit/.test(role) && (actor.id === FRA || /Dumas/.test(actor.name))),
  ),
  view(1, "the Khmer Rouge, Funcinpec and the KPNLF are parties", ({ roles }) =>
    [KHMER_ROUGE, FUNCINPEC, KPNLF].every((id) => roles.some(({ role, actor }) => role === "party" && actor.id === id)),
  ),
  view(1, "Khieu Samphan led the Khmer Rouge delegation", ({ roles }) =>
    roles.some(({ role, actor }) => /delegation-head|negotiator|leader/.test(role) && /Khieu|Samphan/.test(actor.name)),
  ),
  view(2, "an agreement was signed in Paris on 23 October 1991", (v) =>
    eventsOf(v, /agreement|signing|signature/, /sign/i, "1991-10-23").some(held),
  ),
  view(1, "Sihanouk and Hun Sen signed a communiqué in Tokyo on 5 June 1990", (v) =>
    eventsOf(v, /agreement|signing|statement/, /signé/i, "1990-06-05").some(held),
  ),
  view(
    1,
    "the Khmer Rouge demand the withdrawal of the Vietnamese troops",
    (v) => agendaOf(v, /demand/, /retrait immédiat|troupes vietnamiennes/i).length > 0,
  ),
  view(
    1,
    "Hun Sen demands that the Khmer Rouge be kept from power, or guarantees, or refuses to share it with them",
    (v) => agendaOf(v, /demand|refusal/, /écartés du pouvoir|guarantees|refus catégorique/i).length > 0,
  ),
  view(
    2,
    "the factions undertook to demobilise seven in ten of their fighters",
    (v) => agendaOf(v, /commitment/, /démobiliser/i).length > 0,
  ),
  view(
    1,
    "the Khmer Rouge demand a guard of a thousand UN soldiers",
    (v) => agendaOf(v, /demand|proposal/, /garde de mille/i).length > 0,
  ),

  trap("the session of 16 May 1991 was held then", (v) => heldOn(v, "1991-05-16").length > 0),
  trap("a session of the Council was held in Phnom Penh, on 30 November 1991 or otherwise", (v) =>
    v.rounds.some(
      (it) =>
        held(it) && (it.place.values.some(({ value }) => value === "place:phnom-penh") || daysOf(it).includes("1991-11-30")),
    ),
  ),
  trap("the session of 3 December 1991 was held", (v) => heldOn(v, "1991-12-03").length > 0),
  trap("talks were held in Bangkok, Geneva, Pyongyang or Kuala Lumpur", (v) =>
    v.rounds.some((it) => held(it) && it.place.values.some(({ value }) => /bangkok|geneva|pyongyang|kuala/i.test(value))),
  ),
  trap("rounds with numbers that nobody told, or those of Angola and of the ASEAN ministers", (v) =>
    v.rounds.some(({ number }) => number !== null && ![1, 2, 3].includes(number)),
  ),
  trap("the peace of 1973 or the conference of 1954 is a round of these talks", (v) =>
    v.rounds.some((it) => /1973|1954/.test(daysOf(it))),
  ),
  trap("the peace was signed on 31 October 1991, as France had first proposed", (v) =>
    v.timeline.some(
      ({ kinds, standing, time }) =>
        kinds.some((kind) => /agreement|signing/.test(kind)) &&
        (standing === "happened" || standing === "claimed") &&
        /1991-10-31/.test(time.edtf ?? ""),
    ),
  ),
  trap("the corrected number of dead contradicts the others", (v) =>
    v.contested.some(
      ({ question: of, values }) => of === "figure" && values.some(({ value, superseded }) => value === "22" && !superseded),
    ),
  ),
  trap("the refugees in Thailand contradict those displaced inside the country", (v) =>
    contests(v, ["figure"], "350000", "180000"),
  ),
  trap("the dead of the Vietnamese army contradict those of the village or of the Khmer Rouge years", (v) =>
    [
      ["25000", "12"],
      ["25000", "1000000"],
      ["12", "1000000"],
      ["12", "2"],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "the fighters of Phnom Penh contradict those of the Khmer Rouge, or the Vietnamese soldiers of 1989",
    (v) => contests(v, ["figure"], "40000", "100000") || contests(v, ["figure"], "25000", "100000"),
  ),
  trap("fighters, or soldiers stationed, are counted with the dead", (v) =>
    v.figures.some(
      ({ measure, support }) =>
        /kill|dea|injur|wound/.test(measure) &&
        support.claims.some(({ span }) => /40\.000 combattants|troops left|hommes d'ici|100\.000 hommes/.test(span.exact)),
    ),
  ),
  trap(
    "Son Sann and Son Sen, or Son Sen and Hun Sen, are one",
    (v) => bearsBoth(v, /Son Sann/, /Son Sen/) || bearsBoth(v, /Hun Sen/, /Son Sen/),
  ),
  trap("Sihanouk and his son Ranariddh are one", (v) => bearsBoth(v, /Sihanouk/, /Ranariddh/)),
  trap(
    "the Khmer Rouge, or Vietnam, are one with Cambodia or the KPNLF",
    (v) => oneName(v, "Vietnam", "Cambodia") || oneName(v, "Khmer Rouge", "KPNLF") || oneName(v, "Khmers rouges", "FNLPK"),
  ),
];
