/** Rounds as the wires tell them every day: first and last day, place, number, who sat there; put off, called off; and what is no round. */
import type { ProcessView, Round } from "../../src/record/index.ts";
import { at, checksOf, daysOf, held, heldOn, onlyOn, onlyRound, present } from "../record/checks.ts";
import type { Drill } from "./drill.ts";

/** A round that one of these days was announced for, whether or not it was held later. */
const plannedFor = ({ rounds }: ProcessView, ...days: readonly string[]): boolean =>
  rounds.some((it) =>
    days.some((day) => it.planned.some(({ edtf }) => edtf.includes(day)) || (!held(it) && daysOf(it).includes(day))),
  );

const notHeldBut = (v: ProcessView, ...days: readonly string[]): boolean =>
  plannedFor(v, ...days) && heldOn(v, ...days).length === 0;

const atAny = (it: Round | null, ...places: readonly string[]): boolean => places.some((place) => at(it, place));

/** The only round of this number, held on one of these days. */
const numbered = (v: ProcessView, number: number, ...days: readonly string[]): boolean => {
  const it = onlyRound(v, number);
  return it !== null && held(it) && days.some((day) => daysOf(it).includes(day));
};

const tajik = checksOf("process:inter-tajik");
const four = checksOf("process:four-party-korea");
const aegean = checksOf("process:greece-turkey-exploratory");
const sahara = checksOf("process:manhasset");
const batken = checksOf("process:kyrgyz-tajik-border");
const ladakh = checksOf("process:india-china-border");
const mexico = checksOf("process:mexico-venezuela");
const koreas = checksOf("process:inter-korean");

export const ROUNDS_C: readonly Drill[] = [
  {
    name: "two rounds in one report: the one that ends, and the one before it in the background",
    reports: [
      `1995-06-01.fr

Tadjikistan : fin des pourparlers d'Almaty, la trêve prolongée de trois mois

ALMATY, 1er juin (AFP) - Le gouvernement du Tadjikistan et l'Opposition tadjike unie ont conclu jeudi à Almaty, sous l'égide de l'ONU, leur quatrième cycle de négociations, ouvert le 22 mai, sans s'entendre sur la formation d'un conseil commun de réconciliation.

Les deux délégations sont seulement convenues de prolonger la trêve jusqu'au 26 août et d'échanger des prisonniers, a indiqué à la presse l'émissaire des Nations unies, Ramiro Piriz-Ballon. « Les positions restent éloignées sur les institutions », a-t-il reconnu.

Le précédent cycle de ces pourparlers intertadjiks s'était tenu du 20 octobre au 1er novembre 1994 à Islamabad. Il s'était achevé sur une première prolongation du cessez-le-feu conclu à Téhéran.

La guerre civile a fait des dizaines de milliers de morts au Tadjikistan depuis 1992.`,
    ],
    checks: [
      tajik.round(2, "the fourth round, from 22 May to 1 June 1995, in Almaty", (v) =>
        numbered(v, 4, "1995-05-22", "1995-06-01"),
      ),
      tajik.round(1, "the talks of May 1995 were in Almaty", (v) => at(onlyOn(v, "1995-05-22", "1995-06-01"), "place:almaty")),
      tajik.round(1, "government and united opposition sat there", (v) =>
        present(onlyOn(v, "1995-05-22", "1995-06-01"), "state:TJK", "group:uto"),
      ),
      tajik.round(1, "the round before, from 20 October to 1 November 1994, in Islamabad", (v) =>
        at(onlyOn(v, "1994-10-20", "1994-11-01"), "place:islamabad"),
      ),
    ],
  },
  {
    name: "round that opens today, with all who sit there",
    reports: [
      `1999-08-05.en

Four-party Korea peace talks open in Geneva

GENEVA, Aug 5 (Reuters) - Negotiators from North and South Korea, the United States and China sat down in Geneva on Thursday for a sixth round of talks aimed at replacing the armistice that ended the 1950-53 Korean War with a lasting peace.

The four-party talks were expected to last until Monday, diplomats said.

North Korean Vice Foreign Minister Kim Gye-gwan told reporters on arrival that the withdrawal of American troops from the peninsula must be put on the agenda. Washington and Seoul have refused to discuss it.

"We do not expect a breakthrough," said a South Korean official, who asked not to be named.

The meeting comes amid fears that Pyongyang may be about to test another long-range missile. The United States has some 37,000 soldiers stationed in South Korea.`,
    ],
    checks: [
      four.round(2, "the sixth round opened on 5 August 1999", (v) => numbered(v, 6, "1999-08-05", "1999-08-09")),
      four.round(1, "it is in Geneva", (v) => at(onlyOn(v, "1999-08-05", "1999-08-09"), "place:geneva")),
      four.round(1, "all four sit there", (v) =>
        present(onlyOn(v, "1999-08-05", "1999-08-09"), "state:PRK", "state:KOR", "state:USA", "state:CHN"),
      ),
    ],
  },
  {
    name: "numbered with digits, held the same day, the next announced for a month",
    reports: [
      `2021-01-25.fr

Athènes et Ankara renouent le dialogue après cinq ans d'interruption

ISTANBUL, 25 janvier (AFP) - La Grèce et la Turquie ont repris lundi à Istanbul leurs pourparlers exploratoires, interrompus depuis 2016, sur leurs différends en Méditerranée orientale.

Cette 61e session, qui s'est déroulée à huis clos dans un palais de la rive européenne du Bosphore, a duré un peu plus de trois heures. Les délégations étaient conduites par le vice-ministre turc des Affaires étrangères, Sedat Önal, et par l'ambassadeur à la retraite Pavlos Apostolidis pour la partie grecque.

Selon une source diplomatique grecque, les deux pays se retrouveront en mars à Athènes.

« La Turquie a la volonté de régler tous les problèmes », a assuré le porte-parole de la présidence turque, Ibrahim Kalin, qui a pris part à la rencontre.

Les deux pays, membres de l'Otan, s'opposent sur la délimitation de leurs zones maritimes.`,
    ],
    checks: [
      aegean.round(2, "the 61st session was held on 25 January 2021", (v) => numbered(v, 61, "2021-01-25")),
      aegean.round(1, "it was in Istanbul", (v) => at(onlyOn(v, "2021-01-25"), "place:istanbul")),
      aegean.round(1, "Greece and Turkey sat there", (v) => present(onlyOn(v, "2021-01-25"), "state:GRC", "state:TUR")),
      aegean.round(1, "the next is announced for March 2021, and not held", (v) => notHeldBut(v, "2021-03")),
    ],
  },
  {
    name: "two days wound up, weekdays, neighbours as observers",
    reports: [
      `2008-03-19.en

Fourth round of Western Sahara talks ends without progress

MANHASSET, New York, March 19 (Reuters) - Morocco and the Polisario Front wrapped up two days of U.N.-sponsored talks on the future of Western Sahara on Wednesday, making no headway on the core issue of whether the territory should be independent.

U.N. envoy Peter van Walsum said in a statement at the close of the meeting, the fourth since last June, that the parties had only agreed to explore land travel for family visits between the territory and the Sahrawi refugee camps in Algeria.

Algeria and Mauritania also attended the talks, held at a private estate on Long Island.

The two sides promised to meet again, but no date was set.

Morocco, which annexed most of the former Spanish colony in 1975, offers autonomy. The Polisario wants a referendum with independence as an option.`,
    ],
    checks: [
      sahara.round(2, "the fourth round, on 18 and 19 March 2008", (v) => numbered(v, 4, "2008-03-18", "2008-03-19")),
      sahara.round(1, "it was in Manhasset", (v) => at(onlyOn(v, "2008-03-18", "2008-03-19"), "place:manhasset")),
      sahara.round(1, "Morocco and the Polisario, Algeria and Mauritania were there", (v) =>
        present(onlyOn(v, "2008-03-18", "2008-03-19"), "state:MAR", "group:polisario", "state:DZA", "state:MRT"),
      ),
    ],
  },
  {
    name: "delegations that met, told by one of them the day after",
    reports: [
      `2023-12-13.fr

Frontière : Kirghizstan et Tadjikistan d'accord sur plus de 90 % du tracé

BICHKEK, 13 décembre (AFP) - Le Kirghizstan et le Tadjikistan se sont mis d'accord sur plus de 90 % de leur frontière commune, a annoncé mercredi le comité d'État kirghiz à la sécurité nationale, au lendemain d'une réunion des délégations gouvernementales chargées de la délimitation.

La rencontre, qui a eu lieu mardi à Batken, dans le sud-ouest du Kirghizstan, était présidée par le chef des services de sécurité kirghiz, Kamtchybek Tachiev, et son homologue tadjik, Saïmoumine Iatimov.

« Il ne reste que quelques portions à examiner », a affirmé M. Tachiev, cité par ses services.

Les deux anciennes républiques soviétiques d'Asie centrale se disputent depuis plus de trente ans près de la moitié des quelque 970 kilomètres de leur frontière. Des affrontements y avaient fait plus d'une centaine de morts en septembre 2022.`,
    ],
    checks: [
      batken.round(2, "the delegations met on 12 December 2023, in Batken", (v) => at(onlyOn(v, "2023-12-12"), "place:batken")),
      batken.round(1, "Kyrgyzstan and Tajikistan sat there", (v) => present(onlyOn(v, "2023-12-12"), "state:KGZ", "state:TJK")),
      batken.trap("no talks on 13 December, when it was told", (v) => heldOn(v, "2023-12-13").length > 0),
    ],
  },
  {
    name: "told by a ministry the day after; the one before in passing",
    reports: [
      `2021-04-10.en

India, China hold 13 hours of talks on Ladakh standoff

NEW DELHI, April 10 (Reuters) - Indian and Chinese military commanders held an 11th round of talks on disengaging their troops along the disputed Himalayan border, India's defence ministry said on Saturday.

The corps commander-level talks took place on Friday at the Chushul-Moldo border meeting point and lasted some 13 hours, the ministry said. The two sides had "a detailed exchange of views" and agreed to avoid any new incidents, it added, without announcing a further pullback.

The previous meeting, on Feb. 20, came days after both armies withdrew soldiers and tanks from the banks of Pangong Tso, a glacial lake.

Tens of thousands of troops have been facing each other in eastern Ladakh since a clash in June last year in which 20 Indian and four Chinese soldiers died.`,
    ],
    checks: [
      ladakh.round(2, "the 11th round was on 9 April 2021", (v) => numbered(v, 11, "2021-04-09")),
      ladakh.round(1, "it was at Chushul", (v) => at(onlyOn(v, "2021-04-09"), "place:chushul")),
      ladakh.round(1, "India and China sat there", (v) => present(onlyOn(v, "2021-04-09"), "state:IND", "state:CHN")),
      ladakh.round(1, "the meeting before was on 20 February 2021", (v) => onlyOn(v, "2021-02-20") !== null),
      ladakh.trap("no round on the day the ministry told it", (v) => heldOn(v, "2021-04-10").length > 0),
    ],
  },
  {
    name: "one side will not come on the eve; the last round in the background",
    reports: [
      `2021-10-16.fr

Venezuela : Caracas suspend le dialogue après l'extradition d'Alex Saab

CARACAS, 16 oct (AFP) - Le gouvernement vénézuélien ne participera pas à la quatrième session de négociations avec l'opposition, qui devait s'ouvrir dimanche à Mexico, a annoncé samedi le président du Parlement, Jorge Rodriguez, en riposte à l'extradition vers les États-Unis de l'homme d'affaires Alex Saab.

« Nous suspendons notre participation aux négociations », a déclaré devant la presse M. Rodriguez, qui dirige la délégation du président Nicolas Maduro.

La Plateforme unitaire, la coalition de l'opposition, a appelé le pouvoir à « revenir au plus vite » à la table.

Au cours de la troisième session, du 25 au 27 septembre, également dans la capitale mexicaine, les deux camps avaient abordé la question de la justice. La Norvège joue le rôle de facilitateur.`,
    ],
    checks: [
      mexico.round(2, "the session announced for 17 October 2021 is planned, not held", (v) => notHeldBut(v, "2021-10-17")),
      mexico.round(2, "the third session was held from 25 to 27 September 2021", (v) =>
        numbered(v, 3, "2021-09-25", "2021-09-27"),
      ),
      mexico.round(1, "the third session was in Mexico", (v) => at(onlyOn(v, "2021-09-25", "2021-09-27"), "place:mexico-city")),
      mexico.trap("no fourth session was held", (v) => v.rounds.some((it) => it.number === 4 && held(it))),
    ],
  },
  {
    name: "round that was to open today and did not",
    reports: [
      `2004-08-03.en

N.Korea stays away, ministerial talks with South fall through

SEOUL, Aug 3 (Reuters) - A 15th round of cabinet-level talks between North and South Korea failed to open as scheduled in Seoul on Tuesday after Pyongyang stayed silent on sending its delegation, the South's Unification Ministry said.

"We regret that the ministerial talks agreed by the two sides are not taking place," Unification Minister Chung Dong-young told a news conference. He called on the North to return to dialogue soon.

The four-day meeting was to have discussed road and rail links and a joint industrial park at Kaesong.

North Korea has reacted with anger to the arrival in Seoul last week of some 460 of its citizens, flown in from a Southeast Asian country in the biggest such group to defect to the South.

The inter-Korean talks at ministerial level began after the summit of June 2000.`,
    ],
    checks: [
      koreas.round(2, "the round of 3 August 2004 was announced and not held", (v) => notHeldBut(v, "2004-08-03")),
      koreas.round(1, "it is the 15th, and not held", (v) => {
        const it = onlyRound(v, 15);
        return it !== null && !held(it);
      }),
      koreas.trap("no 15th round was held", (v) => v.rounds.some((it) => it.number === 15 && held(it))),
    ],
  },
];
