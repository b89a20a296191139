/** What the fourteen reports of `snapback/` come to: written down before the record of them was looked at. */
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
  inTown,
  is,
  missed,
  onlyOn,
  placed,
  sat,
  seriesOf,
  wordsOf,
} from "./checks.ts";

const { round, merge, contradiction, question, figure, view, trap } = checksOf(
  /iran|\bE3\b|\bEU3\b|jcpoa|snapback|nuclear|nucl[ée]aire/i,
);

const GENEVA = /gen[eè]v/i;
const ISTANBUL = /istanbul/i;
const NEW_YORK = /new.york/i;

type Actor = { readonly id: string; readonly name: string };
const isIran = is(/state:IRN|\biran|t[ée]h[ée]ran|Ravan(t)?chi|Ghari[bp]|Ara(gh|q)t?chi|Bagha|Baqa/i);
const isFrance = is(/state:FRA|\bfran[cç]|\bparis\b|Barrot|\bE3\b|europ[eé](en|an)s\b|european (power|countr|trio|state)/i);
const isGermany = is(/state:DEU|german|allem|berlin|Wadephul|\bE3\b|europ[eé](en|an)s\b|european (power|countr|trio|state)/i);
const isBritain = is(
  /state:GBR|brit|united kingdom|royaume|london|londres|\bUK\b|Lammy|Cooper|Turner|\bE3\b|europ[eé](en|an)s\b|european (power|countr|trio|state)/i,
);
const isUnion = is(/european union|union europ|\bEU\b|\bUE\b|Mora|Kallas|Skoog/i);
const isAmerica = is(/state:USA|united states|[ée]tats-unis|washington|Witkoff|Trump/i);

const allSat = (it: Round | null | undefined): boolean => [isIran, isFrance, isGermany, isBritain].every((who) => sat(it, who));
const JANUARY = ["2025-01-13", "2025-01-14"] as const;

/** True where names of both patterns belong to one person: by an identity, or as nobody else in the record bears them. */
const onePerson = (v: ProcessView, one: RegExp, other: RegExp, either: RegExp): boolean => {
  if (bearsBoth(v, one, other)) return true;
  const actors: Actor[] = [
    ...v.roles.map(({ actor }) => actor),
    ...v.rounds.flatMap(({ participants, observers }) => [...participants, ...observers].map(({ actor }) => actor)),
    ...v.timeline.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
    ...v.positions.map(({ actor }) => actor),
  ];
  return new Set(actors.filter(({ name }) => either.test(name)).map(({ id }) => id)).size === 1;
};

export const SNAPBACK_CHECKS: readonly Check[] = [
  round(2, "the meeting of 29 November 2024 is one, in Geneva", (v) => inTown(onlyOn(v, "2024-11-29"), GENEVA)),
  round(1, "Iran and the three European countries sat on 29 November", (v) => allSat(onlyOn(v, "2024-11-29"))),
  round(2, "the talks of 13 and 14 January 2025 are one round, in Geneva", (v) => inTown(onlyOn(v, ...JANUARY), GENEVA)),
  round(1, "Iran and the three European countries sat in January", (v) => allSat(onlyOn(v, ...JANUARY))),
  round(
    1,
    "the round of January is the second, that of November the first",
    (v) => [1, null].includes(onlyOn(v, "2024-11-29")?.number ?? null) && onlyOn(v, ...JANUARY)?.number === 2,
  ),
  round(2, "the third round is one, on 24 February 2025 in Geneva", (v) => {
    const it = onlyOn(v, "2025-02-24");
    return it?.number === 3 && inTown(it, GENEVA);
  }),
  round(1, "the round of February was first planned for the 17th", (v) => missed(v, /scheduled|put off/i, "2025-02-17")),
  round(2, "a meeting was planned for 2 May 2025 in Rome and not held", (v) =>
    missed(v, /called off|planned|annulé|rendez-vous/i, "2025-05-02"),
  ),
  round(2, "the meeting of 16 May 2025 is one, in Istanbul", (v) => inTown(onlyOn(v, "2025-05-16"), ISTANBUL)),
  round(2, "the ministers' meeting of 20 June 2025 is one, in Geneva", (v) => inTown(onlyOn(v, "2025-06-20"), GENEVA)),
  round(1, "Araghchi, Barrot, Wadephul, Lammy and Kallas sat on 20 June", (v) => {
    const it = onlyOn(v, "2025-06-20");
    return [isIran, isFrance, isGermany, isBritain, isUnion].every((who) => sat(it, who));
  }),
  round(2, "the meeting of 25 July 2025 is one, in Istanbul", (v) => inTown(onlyOn(v, "2025-07-25"), ISTANBUL)),
  round(1, "Iran and the three European countries sat on 25 July", (v) => allSat(onlyOn(v, "2025-07-25"))),
  round(2, "the meeting of 26 August 2025 is one, in Geneva", (v) => inTown(onlyOn(v, "2025-08-26"), GENEVA)),
  round(2, "the ministers met on 23 September 2025 in New York", (v) => inTown(onlyOn(v, "2025-09-23"), NEW_YORK)),
  round(1, "a session was planned for 25 September 2025 and not held", (v) =>
    missed(v, /séance|directeurs politiques/i, "2025-09-25"),
  ),

  merge(2, "thirteen reports or more belong to it", ({ sources }) => sources.length >= 13),
  merge(2, "the copy of 15 January 2025 is of one origin with the wire", ({ sources }) =>
    sources.some(({ published, sameOrigin }) => published === "2025-01-15" && sameOrigin.length === 1),
  ),
  merge(2, "the correction of 26 July 2025 supersedes the first version", ({ sources }) =>
    sources.some(({ title, supersedes }) => title?.startsWith("CORRECTED") === true && supersedes.length === 1),
  ),
  merge(1, "Takht-Ravanchi, Takht-e Ravanchi and Takht-Ravantchi are one", (v) =>
    onePerson(v, /Takht-Ravanchi/, /Takht-e Ravanchi|Ravantchi/, /Ravant?chi/),
  ),
  merge(1, "Kazem Gharibabadi and Kazem Gharib Abadi are one", (v) =>
    onePerson(v, /Gharibabadi/, /Gharib Abadi/, /Gharib ?abadi/i),
  ),
  merge(1, "Abbas Araghchi, Araghtchi and Araqchi are one", (v) =>
    onePerson(v, /Araghchi/, /Araghtchi|Araqchi/, /Ara(gh|q)t?chi/),
  ),
  merge(1, "Esmaïl Baghaï and Esmaeil Baqaei are one", (v) => onePerson(v, /Bagha/, /Baqaei/, /Bagha[iïe]|Baqaei/)),
  merge(1, "Badr Abdelatty and Badr Abdel Aty are one", (v) => onePerson(v, /Abdelatty/, /Abdel Aty/, /Abdelatty|Abdel Aty/)),
  merge(1, "Jean-Noël Barrot and Jean-Noel Barrot are one", (v) => onePerson(v, /Jean-Noël/, /Jean-Noel/, /Barrot/)),
  merge(1, "the meeting of 20 June, told by two desks, is one", (v) => heldOn(v, "2025-06-20").length === 1),
  merge(1, "the triggering of the snapback on 28 August is told once or twice, not by each report", (v) => {
    const told = v.timeline.filter((it) => held(it) && !it.speech && /triggered|déclenché|enclenchent/i.test(wordsOf(it)));
    return told.length > 0 && told.length <= 2;
  }),

  contradiction(1, "the Europeans asked for the meeting of January, or did not", (v) =>
    disputed(v, /demande des Européens|l'avoir demandée/i),
  ),
  contradiction(2, "224 were killed in Iran by 20 June, or 639", (v) => contests(v, ["figure"], /\b224\b/, /\b639\b/)),
  contradiction(1, "Iran aimed at the hospital in Beersheba, or did not", (v) => disputed(v, /hospital/i)),
  contradiction(1, "Araghchi agreed to talk of the missiles, or did not", (v) =>
    disputed(v, /accepté de parler des missiles|n'a rien accepté/i),
  ),
  contradiction(2, "an extension was offered on 25 July, or was not", (v) =>
    disputed(v, /extend the October deadline|such an offer|extension on the table/i),
  ),
  contradiction(1, "4,000 protested in New York, or 1,200", (v) => contests(v, ["figure"], /\b4000\b/, /\b1200\b/)),
  contradiction(1, "the Iranians stayed away on 25 September, or the Europeans cancelled", (v) =>
    disputed(v, /ne sont pas venus|ont annulé/i),
  ),

  question(1, "when and where they would meet after 29 November was open, and is settled", (v) =>
    dateAsked(v, "2024-11-29", /next meeting|date or place/i, /settled/),
  ),
  question(2, "when and where the meeting called off in Rome would be held was open, and is settled", (v) =>
    dateAsked(v, "2025-05-01", /when or where/i, /settled/),
  ),
  question(1, "whether the Europeans would trigger the snapback was asked", (v) =>
    asked(v, /snapback|use it is not known|aucune décision/i, /./, /2024-11-29|2025-02-2|2025-05/),
  ),
  question(1, "when they would meet again after 20 June was open, and is settled", (v) =>
    dateAsked(v, "2025-06-2", /meet again|prochaine rencontre/i, /settled/),
  ),
  question(1, "when inspectors will return to Fordow and Natanz is open", (v) =>
    asked(v, /Fordow|inspectors will return/i, /open/, "2025-09"),
  ),
  question(2, "when the talks with the E3 could be taken up again is open", (v) =>
    dateAsked(v, "2025-10-0", /pourraient-ils reprendre|pourparlers avec l'E3/i, /open/),
  ),
  question(1, "whether the recalled ambassadors go back is open", (v) =>
    asked(v, /regagneront|ambassadeurs|postes/i, /open/, "2025-10"),
  ),

  figure(2, "1,062 killed in Iran, 1,620 were said before the correction", (v) =>
    v.figures.some(
      ({ points }) =>
        points.some(({ value, low, relation }) => (value ?? low) === 1062 && relation !== "corrected") &&
        points.some(({ value, low, relation }) => (value ?? low) === 1620 && relation === "corrected"),
    ),
  ),
  figure(
    1,
    "uranium enriched to 60 percent: 182.3, 274.8, 408.6 and 440.9 kg, three of them at least",
    (v) => [182.3, 274.8, 408.6, 440.9].filter((count) => seriesOf(v, /./, count).length > 0).length >= 3,
  ),
  figure(1, "24 killed in Israel by 20 June", (v) => seriesOf(v, /kill|dea|fatal|casualt/i, 24).length > 0),
  figure(1, "28 killed in Israel in all", (v) => seriesOf(v, /kill|dea|fatal|casualt/i, 28).length > 0),

  view(1, "Iran is a party", (v) => inPart(v, /party/, ({ id, name }) => id === "state:IRN" || /^iran/i.test(name))),
  view(1, "France, Germany and the United Kingdom are parties", (v) =>
    [isFrance, isGermany, isBritain].every((who) => inPart(v, /party/, who)),
  ),
  view(1, "Takht-Ravanchi led the Iranian delegation", (v) =>
    inPart(v, /delegation-head|negotiator/, ({ name }) => /Ravant?chi/.test(name)),
  ),
  view(1, "Enrique Mora, or the European Union, coordinates, takes part or represents", (v) =>
    inPart(v, /coordinat|mediat|facilitat|party|observ|envoy|represent|particip|chair/, isUnion),
  ),
  view(
    1,
    "the Europeans demand that the inspectors may come back or see all sites",
    (v) => agendaOf(v, /demand|objective|proposal/, /inspect|contrôler|accès/i).length > 0,
  ),
  view(
    1,
    "Iran demands the lifting of sanctions, or guarantees",
    (v) => agendaOf(v, /demand|objective/, /levée des sanctions|lifting|removal|guarantee/i).length > 0,
  ),
  view(
    1,
    "Iran refuses to give up enrichment",
    (v) =>
      agendaOf(v, /refusal/, /enrichissement/i).length > 0 || eventsOf(v, /refus|reject/, /enrichissement/i, null).length > 0,
  ),
  view(1, "Iran and the IAEA signed an accord in Cairo on 9 September 2025", (v) =>
    v.timeline.some(
      (it) =>
        held(it) &&
        it.kinds.some((kind) => /agree|sign|accord|deal/.test(kind)) &&
        (it.time.edtf ?? "").includes("2025-09-09") &&
        /Cairo|Caire|signed the document|accord/i.test(wordsOf(it)),
    ),
  ),
  view(1, "Iran recalled its ambassadors on 27 September 2025", (v) =>
    eventsOf(v, /./, /ambassadeurs/i, "2025-09-27").some(held),
  ),

  trap(
    "talks with the Europeans were held in Rome, or on 2 May 2025",
    (v) => heldOn(v, "2025-05-02").length > 0 || v.rounds.some((it) => held(it) && placed(it, /\brome\b/i) && sat(it, isFrance)),
  ),
  trap("the third round was held on 17 February 2025", (v) => heldOn(v, "2025-02-17").length > 0),
  trap("the dinner with Mora on 28 November is a round of its own", (v) =>
    v.rounds.some((it) => held(it) && daysOf(it).includes("2024-11-28") && !daysOf(it).includes("2024-11-29")),
  ),
  trap("13 and 14 January are two rounds", (v) => heldOn(v, "2025-01-13", "2025-01-14").length > 1),
  trap("the session of 25 September 2025 was held", (v) => heldOn(v, "2025-09-25").length > 0),
  trap("the American-Iranian talks in Muscat or Rome are rounds of these", (v) =>
    v.rounds.some(
      (it) => held(it) && (placed(it, /muscat|mascate/i) || /2025-04-(12|19|26)|2025-05-(11|23)|2025-06-15/.test(daysOf(it))),
    ),
  ),
  trap("the Russian-Ukrainian talks in Istanbul are part of these", (v) =>
    v.rounds.some(
      (it) =>
        held(it) &&
        (placed(it, /dolmabah/i) ||
          sat(it, is(/state:UKR|ukrain/i)) ||
          (/2025-05-16/.test(daysOf(it)) && sat(it, is(/state:RUS|\bruss/i)))),
    ),
  ),
  trap("the talks of Doha or Sharm el-Sheikh on Gaza are rounds of these", (v) =>
    v.rounds.some((it) => held(it) && (placed(it, /doha|cha?rm|sharm/i) || sat(it, is(/hamas/i)))),
  ),
  trap("the United States sat with the Europeans and Iran", (v) =>
    heldOn(v, "2024-11-29", ...JANUARY, "2025-02-24", "2025-05-16", "2025-06-20", "2025-07-25", "2025-08-26", "2025-09-23").some(
      (it) => sat(it, isAmerica),
    ),
  ),
  trap("Mora took part in the session of 29 November, which his office denies", (v) =>
    sat(
      heldOn(v, "2024-11-29").find((it) => !daysOf(it).includes("2024-11-28")),
      is(/Enrique Mora|\bMora\b/),
    ),
  ),
  trap("the number of dead that was corrected contradicts the right one", (v) =>
    v.contested.some(
      ({ question: about, values }) =>
        about === "figure" && values.some(({ value, superseded }) => /\b1620\b/.test(value) && !superseded),
    ),
  ),
  trap("the dead of Iran contradict those of Israel, or the first week contradicts the whole war", (v) =>
    [
      [/\b1062\b/, /\b28\b/],
      [/\b224\b/, /\b24\b/],
      [/\b639\b/, /\b24\b/],
      [/\b1062\b/, /\b224\b/],
    ].some((pair) => contests(v, ["figure"], ...pair)),
  ),
  trap(
    "uranium of 60 percent contradicts the total stock, or the stock of another day",
    (v) =>
      contests(v, ["figure"], /182/, /6604/) || contests(v, ["figure"], /182/, /274/) || contests(v, ["figure"], /408/, /440/),
  ),
  trap(
    "the votes of the agency's board in November and June contradict each other, or those in the Council do",
    (v) => contests(v, ["figure"], /^~?12$/, /^~?11$/) || contests(v, ["figure"], /^~?4$/, /^~?9$/),
  ),
  trap(
    "Lammy and Cooper, Mora and Skoog, or Takht-Ravanchi and Gharibabadi are one",
    (v) =>
      bearsBoth(v, /Lammy/, /Cooper/) ||
      bearsBoth(v, /Mora\b/, /Skoog/) ||
      bearsBoth(v, /Ravant?chi/, /Gharib/) ||
      bearsBoth(v, /Kallas/, /Mora\b/),
  ),
];
