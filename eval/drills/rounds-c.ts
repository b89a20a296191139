/** Rounds as the wires tell them every day: first and last day, place, number, who sat there; put off, called off; and what is no round. */
import {
  at,
  atAny,
  checksOf,
  held,
  heldOn,
  notHeldBut,
  numbered,
  onlyOn,
  onlyRound,
  plannedFor,
  present,
} from "../record/checks.ts";
import type { Drill } from "./drill.ts";

const tajik = checksOf("process:inter-tajik");
const four = checksOf("process:four-party-korea");
const aegean = checksOf("process:greece-turkey-exploratory");
const sahara = checksOf("process:manhasset");
const batken = checksOf("process:kyrgyz-tajik-border");
const ladakh = checksOf("process:india-china-border");
const mexico = checksOf("process:mexico-venezuela");
const koreas = checksOf("process:inter-korean");
const darfur = checksOf("process:abuja-darfur");
const eldoret = checksOf("process:mbagathi-somalia");
const fnl = checksOf("process:burundi-fnl");
const prisoners = checksOf("process:yemen-prisoners");
const caguan = checksOf("process:caguan");
const kunming = checksOf("process:haigeng");
const contact = checksOf("process:trilateral-contact-group");
const istanbul = checksOf("process:istanbul-ukraine-2025");
const oman = checksOf("process:oman-us-iran");
const oromo = checksOf("process:ethiopia-ola");
const ghadames = checksOf("process:joint-military-commission-libya");
const dominican = checksOf("process:santo-domingo-venezuela");
const bouznika = checksOf("process:bouznika");
const strait = checksOf("process:cross-strait");
const casamance = checksOf("process:casamance");
const prague = checksOf("process:abashidze-karasin");
const addis = checksOf("process:addis-ababa-south-sudan");
const shepherdstown = checksOf("process:israel-syria-2000");
const nicosia = checksOf("process:cyprus-2008");
const rambouillet = checksOf("process:rambouillet");
const mali = checksOf("process:algiers");
const iran = checksOf("process:jcpoa");

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
  {
    name: "opens a week after it was to open; the one before in the background",
    reports: [
      `2005-11-29.fr

Darfour : ouverture à Abuja d'un septième cycle de pourparlers

ABUJA, 29 nov 2005 (AFP) - Un septième cycle de négociations entre le gouvernement soudanais et les rebelles du Darfour s'est ouvert mardi soir à Abuja sous l'égide de l'Union africaine (UA), qui espère obtenir un accord avant la fin de l'année.

Les discussions, qui devaient commencer le 21 novembre, avaient été retardées par les divisions du Mouvement de libération du Soudan (MLS), dont les deux chefs rivaux, Minni Minnawi et Abdelwahid Mohammed Nour, sont finalement arrivés dans la capitale nigériane.

L'autre groupe rebelle, le Mouvement pour la justice et l'égalité (MJE), participe également aux travaux.

« Le peuple du Darfour a assez attendu », a lancé à l'ouverture le médiateur en chef de l'UA, Salim Ahmed Salim.

La session précédente avait été levée le 20 octobre à Abuja sans avancée notable.`,
    ],
    checks: [
      darfur.round(2, "the seventh round opened on 29 November 2005", (v) => numbered(v, 7, "2005-11-29")),
      darfur.round(1, "it is in Abuja", (v) => at(onlyOn(v, "2005-11-29"), "place:abuja")),
      darfur.round(1, "the government, SLM and JEM sit there", (v) =>
        present(onlyOn(v, "2005-11-29"), "state:SDN", "group:slm", "group:jem"),
      ),
      darfur.round(1, "it was to open on 21 November and did not", (v) => notHeldBut(v, "2005-11-21")),
      darfur.round(1, "the session before ended on 20 October 2005", (v) => onlyOn(v, "2005-10-20") !== null),
    ],
  },
  {
    name: "conference opened by heads of state of the region, in a town of the host",
    reports: [
      `2002-10-15.en

Somali warlords, government meet in Kenya for peace conference

ELDORET, Kenya, Oct 15 (AP) - Kenyan President Daniel arap Moi on Tuesday opened a conference meant to end more than a decade of chaos in Somalia, urging some 350 delegates in this highland town to put the interests of their people first.

Members of Somalia's transitional national government and leaders of the factions that oppose it, among them the Ethiopian-backed Somali Reconciliation and Restoration Council, shook hands before the cameras.

The meeting, organized by the regional grouping IGAD, is the 14th attempt at making peace in the Horn of Africa nation since dictator Mohamed Siad Barre was ousted in 1991.

"You cannot afford to fail," Moi told them.

Organizers expect the first phase of the Eldoret conference to last about two weeks.`,
    ],
    checks: [
      eldoret.round(2, "a conference opened on 15 October 2002, in Eldoret", (v) => at(onlyOn(v, "2002-10-15"), "place:eldoret")),
      eldoret.round(1, "the opponents of the SRRC sit there", (v) => present(onlyOn(v, "2002-10-15"), "group:srrc-somalia")),
      eldoret.trap("no round bears the number 14: that counts attempts", (v) => v.rounds.some((it) => it.number === 14)),
    ],
  },
  {
    name: "first direct talks begin; a delegation that arrived on an earlier day",
    reports: [
      `2006-05-29.fr

Burundi : premiers pourparlers directs entre le gouvernement et les FNL

DAR ES SALAAM, 29 mai (Reuters) - Le gouvernement burundais et les Forces nationales de libération (FNL), dernier mouvement rebelle hutu encore en guerre, ont entamé lundi en Tanzanie des négociations directes, les premières depuis le début du conflit il y a treize ans.

La séance d'ouverture, dans un hôtel de Dar es Salaam, a été présidée par le ministre sud-africain de la Sûreté, Charles Nqakula, médiateur désigné par la région.

« Nous sommes ici pour que les armes se taisent », a déclaré le chef des FNL, Agathon Rwasa, arrivé samedi dans la capitale économique tanzanienne.

La délégation gouvernementale est dirigée par le ministre de l'Intérieur, Evariste Ndayishimiye. Les pourparlers doivent se poursuivre deux semaines à huis clos.`,
    ],
    checks: [
      fnl.round(2, "talks began on 29 May 2006, in Dar es Salaam", (v) => at(onlyOn(v, "2006-05-29"), "place:dar-es-salaam")),
      fnl.round(1, "the government and the FNL sit there", (v) =>
        present(onlyOn(v, "2006-05-29"), "state:BDI", "group:fnl-burundi"),
      ),
      fnl.trap("no talks on the Saturday a leader arrived", (v) => heldOn(v, "2006-05-27").length > 0),
    ],
  },
  {
    name: "week-long meeting ends in a deal, village and lake",
    reports: [
      `2020-09-27.en

Yemen's warring sides agree to swap more than 1,000 prisoners

GENEVA, Sept 27 (Reuters) - Yemen's government and the Houthi movement agreed on Sunday to free 1,081 prisoners, the biggest such exchange since the start of the war, at the end of a meeting in Switzerland, the United Nations said.

Delegates of the two sides had been gathered since Sept. 18 in the village of Glion, above Lake Geneva, in talks co-chaired by the U.N. envoy's office and the International Committee of the Red Cross (ICRC).

"I was told today that it was not easy," U.N. envoy Martin Griffiths told reporters in Glion.

Under the deal the Houthis are to release some 400 people, among them 15 Saudis.

The committee supervising the prisoner exchange was set up under the agreement reached in Stockholm in December 2018. It last convened in Amman in February.`,
    ],
    checks: [
      prisoners.round(
        2,
        "a meeting from 18 to 27 September 2020 is one round",
        (v) => onlyOn(v, "2020-09-18", "2020-09-27") !== null,
      ),
      prisoners.round(1, "it was in Glion", (v) => atAny(onlyOn(v, "2020-09-18", "2020-09-27"), "place:glion", "place:montreux")),
      prisoners.round(1, "the government and the Houthis sat there", (v) =>
        present(onlyOn(v, "2020-09-18", "2020-09-27"), "state:YEM", "group:houthis"),
      ),
      prisoners.round(1, "the committee met in Amman in February 2020", (v) => at(onlyOn(v, "2020-02"), "place:amman")),
    ],
  },
  {
    name: "dialogue taken up again after months, weekday",
    reports: [
      `2001-02-14.fr

Colombie : reprise du dialogue entre le gouvernement et les Farc

LOS POZOS (Colombie), 14 fév (AFP) - Les négociateurs du gouvernement colombien et ceux des Forces armées révolutionnaires de Colombie (Farc) se sont de nouveau assis mercredi à la même table à Los Pozos, au coeur de la zone démilitarisée du Caguan, après trois mois d'interruption.

La guérilla avait gelé les pourparlers le 14 novembre pour protester contre la montée des groupes paramilitaires.

Le président Andres Pastrana et le chef historique des Farc, Manuel Marulanda, avaient décidé cette reprise vendredi dernier en signant un texte en treize points.

« Nous avons commencé par le calendrier », a indiqué à l'issue de la séance le haut-commissaire à la paix, Camilo Gomez. Une prochaine rencontre est prévue le 21 février au même endroit.`,
    ],
    checks: [
      caguan.round(2, "a session was held on 14 February 2001", (v) => onlyOn(v, "2001-02-14") !== null),
      caguan.round(1, "the government and the FARC sat there", (v) =>
        present(onlyOn(v, "2001-02-14"), "state:COL", "group:farc"),
      ),
      caguan.round(1, "the next is planned for 21 February, not held", (v) => notHeldBut(v, "2001-02-21")),
      caguan.trap("no round on the day the talks were frozen", (v) => heldOn(v, "2000-11-14").length > 0),
    ],
  },
  {
    name: "told in the statement of one side after it",
    reports: [
      `2025-10-29.en

Myanmar rebel group says agrees truce with junta in China talks

BANGKOK, Oct 29 (AFP) - An ethnic armed group in Myanmar said Wednesday it had agreed to hand back two towns to the junta and stop fighting after talks brokered by Beijing.

The Ta'ang National Liberation Army (TNLA) said in a statement that its delegates and representatives of the military government met on Monday and Tuesday in the Chinese city of Kunming.

Under the deal the TNLA will withdraw from Mogok, a centre of the ruby trade, and neighbouring Momeik, while the army is to cease air strikes and advances, it said. No date was given for the pullout.

A spokesman for the junta did not respond to calls.

The TNLA was one of three groups that seized swathes of northern Shan state in an offensive launched in October 2023.`,
    ],
    checks: [
      kunming.round(2, "talks on 27 and 28 October 2025, in Kunming", (v) =>
        at(onlyOn(v, "2025-10-27", "2025-10-28"), "place:kunming"),
      ),
      kunming.round(1, "the TNLA and the military government sat there", (v) =>
        present(onlyOn(v, "2025-10-27", "2025-10-28"), "group:tnla", "state:MMR"),
      ),
      kunming.trap("no talks on the day of the statement", (v) => heldOn(v, "2025-10-29").length > 0),
    ],
  },
  {
    name: "meeting by video told days later; a telephone call is none",
    reports: [
      `2020-07-27.fr

Ukraine : un nouveau cessez-le-feu entre en vigueur dans l'Est

KIEV, 27 juil (AFP) - Un cessez-le-feu « complet et global » est entré en vigueur lundi à minuit entre l'armée ukrainienne et les séparatistes prorusses dans l'est de l'Ukraine, le dernier d'une longue série.

La trêve a été décidée mercredi dernier lors d'une réunion par visioconférence du Groupe de contact trilatéral, qui rassemble l'Ukraine, la Russie et l'Organisation pour la sécurité et la coopération en Europe (OSCE).

Les présidents ukrainien Volodymyr Zelensky et russe Vladimir Poutine s'en sont félicités dimanche au cours d'un entretien téléphonique, selon leurs services.

Quelques heures après minuit, l'état-major ukrainien a fait état de plusieurs tirs d'armes légères, sans victime. Les séparatistes ont rejeté ces accusations.

Le conflit a fait plus de 13.000 morts depuis 2014.`,
    ],
    checks: [
      contact.round(2, "the group met on 22 July 2020", (v) => onlyOn(v, "2020-07-22") !== null),
      contact.round(1, "Ukraine, Russia and the OSCE sat there", (v) =>
        present(onlyOn(v, "2020-07-22"), "state:UKR", "state:RUS", "org:osce"),
      ),
      contact.trap("the telephone call of 26 July is no round", (v) => heldOn(v, "2020-07-26").length > 0),
      contact.trap("the day the truce began is no round", (v) => heldOn(v, "2020-07-27").length > 0),
    ],
  },
  {
    name: "short third round, the two before in one sentence of background",
    reports: [
      `2025-07-24.en

Ukraine, Russia agree on prisoners, far apart on ceasefire

ISTANBUL, July 24 (Reuters) - Russia and Ukraine discussed further prisoner swaps at a brief session of peace talks in Istanbul, but they remain far apart on ceasefire terms and a possible meeting of their leaders.

Wednesday evening's encounter at the Ciragan Palace, the third in the Turkish city this year, lasted just 40 minutes. Ukraine's chief delegate, Rustem Umerov, said Kyiv had proposed a summit before the end of August. His Russian counterpart, Vladimir Medinsky, said there was no point in the presidents meeting unless there was an agreement to sign.

Previous rounds in Istanbul on May 16 and June 2 led to the exchange of thousands of prisoners and the remains of dead soldiers.

Turkey's foreign minister, Hakan Fidan, chaired the talks.`,
    ],
    checks: [
      istanbul.round(2, "the third round was on 23 July 2025", (v) => onlyOn(v, "2025-07-23") !== null),
      istanbul.round(1, "it was in Istanbul", (v) => at(onlyOn(v, "2025-07-23"), "place:istanbul")),
      istanbul.round(1, "Ukraine and Russia sat there", (v) => present(onlyOn(v, "2025-07-23"), "state:UKR", "state:RUS")),
      istanbul.round(1, "it bears the number 3", (v) => numbered(v, 3, "2025-07-23")),
      istanbul.round(1, "a round on 16 May 2025, in Istanbul", (v) => at(onlyOn(v, "2025-05-16"), "place:istanbul")),
      istanbul.round(1, "a round on 2 June 2025, in Istanbul", (v) => at(onlyOn(v, "2025-06-02"), "place:istanbul")),
    ],
  },
  {
    name: "called off the day before by the mediator",
    reports: [
      `2025-06-14.fr

Nucléaire : les pourparlers prévus dimanche entre Iraniens et Américains annulés

MASCATE, 14 juin (Reuters) - Les discussions entre l'Iran et les Etats-Unis sur le programme nucléaire iranien qui étaient prévues dimanche à Mascate n'auront pas lieu, a annoncé samedi le ministre omanais des Affaires étrangères, Badr al Boussaïdi, au lendemain des premières frappes israéliennes sur l'Iran.

« La diplomatie et le dialogue restent la seule voie vers une paix durable », a écrit sur X le chef de la diplomatie d'Oman, pays médiateur.

Il s'agissait de la sixième séance de ces pourparlers indirects. La cinquième s'était tenue le 23 mai à Rome entre le ministre iranien Abbas Araghchi et l'émissaire américain Steve Witkoff.

A Téhéran, un porte-parole a jugé que poursuivre le dialogue n'avait « plus de sens ».`,
    ],
    checks: [
      oman.round(2, "the talks of 15 June 2025 were announced and not held", (v) => notHeldBut(v, "2025-06-15")),
      oman.round(2, "the fifth session was on 23 May 2025", (v) => numbered(v, 5, "2025-05-23")),
      oman.round(1, "the session of 23 May was in Rome", (v) => at(onlyOn(v, "2025-05-23"), "place:rome")),
      oman.round(1, "Iran and the United States sat there", (v) => present(onlyOn(v, "2025-05-23"), "state:IRN", "state:USA")),
      oman.trap("no sixth round was held", (v) => v.rounds.some((it) => it.number === 6 && held(it))),
    ],
  },
  {
    name: "ends without a deal, day it began named; the first round in the background",
    reports: [
      `2023-11-22.en

Ethiopia, Oromo rebels trade blame as second round of talks collapses

ADDIS ABABA, Nov 22 (Reuters) - A second round of peace talks between Ethiopia's government and the Oromo Liberation Army (OLA) has ended with no agreement, both sides said, dashing hopes of a quick end to a decades-old insurgency in the country's most populous region.

The negotiations, which began on Nov. 7 in Dar es Salaam and were joined midway by the rebels' top commander, Jaal Marroo, broke up on Tuesday.

Redwan Hussien, national security adviser to Prime Minister Abiy Ahmed, blamed what he called the "obstructive approach" of the other side. OLA spokesman Odaa Tarbii said the government had only sought to co-opt its leadership.

An earlier round, mediated by the East African bloc IGAD on the Tanzanian island of Zanzibar, ran from April 25 to May 3.`,
    ],
    checks: [
      oromo.round(2, "the second round, from 7 to 21 November 2023", (v) => numbered(v, 2, "2023-11-07", "2023-11-21")),
      oromo.round(1, "it was in Dar es Salaam", (v) => at(onlyOn(v, "2023-11-07", "2023-11-21"), "place:dar-es-salaam")),
      oromo.round(1, "the government and the OLA sat there", (v) =>
        present(onlyOn(v, "2023-11-07", "2023-11-21"), "state:ETH", "group:ola"),
      ),
      oromo.round(1, "the earlier round, from 25 April to 3 May 2023, in Zanzibar", (v) =>
        at(onlyOn(v, "2023-04-25", "2023-05-03"), "place:zanzibar"),
      ),
      oromo.trap("no talks on the day it was told", (v) => heldOn(v, "2023-11-22").length > 0),
    ],
  },
  {
    name: "three days at home for the first time; the round before, abroad",
    reports: [
      `2020-11-04.fr

Libye : les officiers des deux camps s'entendent sur les modalités du cessez-le-feu

TRIPOLI, 4 nov (AFP) - Les délégués militaires des deux camps rivaux libyens sont convenus de créer des sous-comités chargés de surveiller le retour des combattants dans leurs casernes, au terme d'une réunion de trois jours à Ghadamès, dans l'ouest de la Libye, a annoncé mercredi soir l'ONU.

Cette cinquième session de la Commission militaire conjointe 5+5, composée de cinq officiers loyaux au gouvernement d'union et de cinq autres fidèles au maréchal Khalifa Haftar, était la première organisée en territoire libyen.

Ses travaux se sont déroulés en présence de l'émissaire par intérim des Nations unies, Stephanie Williams, qui a salué « un climat de responsabilité ».

Lors de la session précédente, du 19 au 23 octobre à Genève, la commission avait signé un cessez-le-feu permanent.`,
    ],
    checks: [
      ghadames.round(2, "the fifth session, from 2 to 4 November 2020", (v) => numbered(v, 5, "2020-11-02", "2020-11-04")),
      ghadames.round(1, "it was in Ghadames", (v) => at(onlyOn(v, "2020-11-02", "2020-11-04"), "place:ghadames")),
      ghadames.round(1, "the session before, from 19 to 23 October 2020, in Geneva", (v) =>
        at(onlyOn(v, "2020-10-19", "2020-10-23"), "place:geneva"),
      ),
    ],
  },
  {
    name: "one side says it will not sit down today; the talks of the week before",
    reports: [
      `2018-01-18.en

Venezuela opposition skips talks after death of rebel policeman

CARACAS, Jan 18 (Reuters) - Venezuela's opposition coalition said it would not attend a fresh round of talks with President Nicolas Maduro's government scheduled for Thursday in the Dominican Republic, accusing it of lying about a raid in which a rogue policeman was killed.

The host, Dominican President Danilo Medina, said the meeting had been postponed, without giving a new date.

"We cannot sit down with those who slander us," the Democratic Unity (MUD) coalition said in a statement.

Both sides had reported progress after their last encounter in Santo Domingo on Friday and Saturday, attended by the foreign ministers of Mexico and Chile.

The opposition wants guarantees for this year's presidential election. Critics at home say Maduro is using the dialogue to buy time as Venezuelans go hungry.`,
    ],
    checks: [
      dominican.round(2, "the round of 18 January 2018 was announced and not held", (v) => notHeldBut(v, "2018-01-18")),
      dominican.round(2, "talks on 12 and 13 January 2018, in Santo Domingo", (v) =>
        at(onlyOn(v, "2018-01-12", "2018-01-13"), "place:santo-domingo"),
      ),
      dominican.round(1, "Mexico and Chile attended them", (v) =>
        present(onlyOn(v, "2018-01-12", "2018-01-13"), "state:MEX", "state:CHL"),
      ),
      dominican.round(1, "the government and the MUD sat there", (v) =>
        present(onlyOn(v, "2018-01-12", "2018-01-13"), "state:VEN", "group:mud-venezuela"),
      ),
    ],
  },
  {
    name: "begun on a Sunday, prolonged, closed with a statement; who sat there by their assemblies",
    reports: [
      `2020-09-10.fr

Libye : "accord global" sur les postes clés à l'issue du dialogue de Bouznika

RABAT, 10 sept 2020 (AFP) - Des représentants des deux Parlements rivaux libyens ont annoncé jeudi soir être parvenus à un « accord global » sur les critères de nomination aux postes clés des institutions du pays, au terme de cinq jours de discussions à Bouznika, au sud de Rabat.

Commencé dimanche, ce « dialogue libyen » devait d'abord durer deux jours. Il a réuni cinq membres du Haut Conseil d'Etat, installé à Tripoli, et cinq députés de la Chambre des représentants, qui siège à Tobrouk.

Les deux délégations se reverront la dernière semaine de septembre pour achever leurs travaux, selon la déclaration finale, lue par Driss Omran, député de Tobrouk.

« Le Maroc n'a pas d'agenda », a souligné le ministre marocain des Affaires étrangères, Nasser Bourita.`,
    ],
    checks: [
      bouznika.round(2, "talks from 6 to 10 September 2020, in Bouznika", (v) =>
        at(onlyOn(v, "2020-09-06", "2020-09-10"), "place:bouznika"),
      ),
      bouznika.round(1, "the House of Representatives and the High State Council sat there", (v) =>
        present(onlyOn(v, "2020-09-06", "2020-09-10"), "body:hor-libya", "body:hsc-libya"),
      ),
      bouznika.trap("no round of late September is told as held", (v) => v.rounds.filter(held).length > 1),
    ],
  },
  {
    name: "two organisations sign at talks within a visit; the first talks in the background",
    reports: [
      `2008-11-04.en

China, Taiwan sign trade and transport deals in Taipei

TAIPEI, Nov 4 (Reuters) - Negotiators from China and Taiwan signed four agreements on Tuesday to open direct shipping and add flights across the strait that divides them, in the highest-level talks held on the island in almost 60 years.

Chen Yunlin, head of China's Association for Relations Across the Taiwan Straits (ARATS), faced his Taiwan counterpart, Chiang Pin-kung of the Straits Exchange Foundation (SEF), across a long table at Taipei's Grand Hotel.

Chen arrived on Monday for a five-day visit amid protests by thousands who fear the island is moving too close to Beijing.

The two men first met in June in Beijing, where they revived cross-strait talks frozen for nearly a decade. They agreed on Tuesday to meet every six months.

China claims self-ruled Taiwan as its own.`,
    ],
    checks: [
      strait.round(2, "talks on 4 November 2008, in Taipei", (v) => at(onlyOn(v, "2008-11-04"), "place:taipei")),
      strait.round(1, "the SEF and ARATS sat there", (v) => present(onlyOn(v, "2008-11-04"), "group:sef-taiwan", "group:arats")),
      strait.round(1, "the talks before were in June 2008, in Beijing", (v) => at(onlyOn(v, "2008-06"), "place:beijing")),
    ],
  },
  {
    name: "two days in a small town, told at the end with the accord they follow",
    reports: [
      `2005-02-02.fr

Casamance : fin des discussions de Foundiougne entre Dakar et les indépendantistes

FOUNDIOUGNE (Sénégal), 2 fév 2005 (AFP) - Le gouvernement sénégalais et le Mouvement des forces démocratiques de Casamance (MFDC) ont achevé mercredi à Foundiougne, à quelque 150 km au sud-est de Dakar, deux jours de négociations jugées « encourageantes » par les deux parties.

Le ministre de l'Intérieur, Ousmane Ngom, conduisait la délégation officielle. L'abbé Augustin Diamacoune Senghor, président du MFDC, était représenté par ses proches ; l'aile armée dirigée par Salif Sadio n'avait envoyé personne.

Les participants sont convenus de créer des commissions sur le désarmement et la reconstruction. Aucune date n'a été fixée pour la suite.

Ces pourparlers avaient été prévus par l'accord de paix signé le 30 décembre à Ziguinchor, la principale ville de Casamance, région en proie à une rébellion depuis 1982.`,
    ],
    checks: [
      casamance.round(2, "talks on 1 and 2 February 2005, in Foundiougne", (v) =>
        at(onlyOn(v, "2005-02-01", "2005-02-02"), "place:foundiougne"),
      ),
      casamance.round(1, "the government and the MFDC sat there", (v) =>
        present(onlyOn(v, "2005-02-01", "2005-02-02"), "state:SEN", "group:mfdc"),
      ),
    ],
  },
  {
    name: "a telephone call is none; a day announced, the last meeting in the background",
    reports: [
      `2015-02-10.en

Georgian, Russian envoys to meet in Prague this month

TBILISI, Feb 10 (Interfax) - Georgia's special representative for relations with Russia, Zurab Abashidze, and Russian Deputy Foreign Minister Grigory Karasin will meet in Prague on February 26, Abashidze said on Tuesday.

He said the date had been settled during a telephone conversation with Karasin on Monday.

"We will discuss trade, transport and humanitarian matters, as usual," Abashidze told reporters. "We have no illusions about political questions," he added, citing the treaty that Moscow is preparing to sign with Tskhinvali.

The two diplomats last met in the Czech capital on October 16.

The Abashidze-Karasin format was launched in December 2012 as the only direct channel between Tbilisi and Moscow, which have had no diplomatic relations since the August 2008 war over South Ossetia.`,
    ],
    checks: [
      prague.round(2, "a meeting is announced for 26 February 2015, not held", (v) => notHeldBut(v, "2015-02-26")),
      prague.round(2, "the last meeting was on 16 October 2014, in Prague", (v) => at(onlyOn(v, "2014-10-16"), "place:prague")),
      prague.round(1, "Georgia and Russia sat there", (v) => present(onlyOn(v, "2014-10-16"), "state:GEO", "state:RUS")),
      prague.trap("the telephone call of 9 February is no round", (v) => heldOn(v, "2015-02-09").length > 0),
      prague.trap("nothing was held on 10 February", (v) => heldOn(v, "2015-02-10").length > 0),
    ],
  },
  {
    name: "announced for a Monday, opened on the Tuesday: two reports",
    reports: [
      `2014-02-07.en

South Sudan peace talks to resume on Monday

ADDIS ABABA, Feb 7 (AFP) - South Sudan's government and rebels will begin a second round of negotiations in the Ethiopian capital on Monday, mediators from the regional bloc IGAD said Friday.

Fighting between troops loyal to President Salva Kiir and supporters of his sacked deputy Riek Machar has driven more than 860,000 people from their homes since mid-December.

The first round of talks ended on January 23 with the signing of a ceasefire that both sides accuse each other of breaking.

Government spokesman Michael Makuei said the delegation led by Nhial Deng Nhial would leave Juba on Sunday.`,
      `2014-02-11.en

South Sudan foes open new round of talks after delay

ADDIS ABABA, Feb 11 (Reuters) - South Sudan's warring parties opened a second round of peace talks in Addis Ababa on Tuesday, a day later than planned, after rebels dropped a threat to boycott them over the detention of four politicians.

"We must move from the ceasefire to the root causes," IGAD's chief mediator, Seyoum Mesfin, told delegates at a luxury hotel in the Ethiopian capital.

Rebel negotiator Taban Deng said his side, loyal to former vice president Riek Machar, still wanted the four men to be released and to join the negotiations.

The government of President Salva Kiir accuses them of plotting a coup in December. Thousands have been killed since then.`,
    ],
    checks: [
      addis.round(2, "a second round opened on 11 February 2014", (v) => numbered(v, 2, "2014-02-11")),
      addis.round(1, "it is in Addis Ababa", (v) => at(onlyOn(v, "2014-02-11"), "place:addis-ababa")),
      addis.round(1, "it was to open on 10 February and did not", (v) => notHeldBut(v, "2014-02-10")),
      addis.round(1, "the government and Machar's side sit there", (v) =>
        present(onlyOn(v, "2014-02-11"), "state:SSD", "group:splm-io"),
      ),
      addis.round(1, "the first round ended on 23 January 2014", (v) => onlyOn(v, "2014-01-23") !== null),
    ],
  },
  {
    name: "ends in the night between two days, begun on a weekday; the next announced for a date",
    reports: [
      `2014-10-24.fr

Mali : le dialogue d'Alger ajourné, un document soumis aux parties

ALGER, 24 oct 2014 (AFP) - La troisième phase des pourparlers entre le gouvernement malien et les groupes armés du nord du Mali s'est achevée dans la nuit de jeudi à vendredi à Alger, sans accord mais avec la remise d'un document de travail par la médiation.

Les discussions, entamées dimanche, reprendront le 20 novembre dans la capitale algérienne, a indiqué le ministre algérien des Affaires étrangères, Ramtane Lamamra, chef de file des médiateurs.

« Chacun va consulter sa base », a expliqué un responsable de la Coordination des mouvements de l'Azawad (CMA), favorable au fédéralisme, une option que Bamako exclut.

L'ONU, l'Union africaine et la Cédéao sont associées à ce dialogue intermalien, engagé en juillet.`,
    ],
    checks: [
      mali.round(
        2,
        "the third phase, from 19 to 23 October 2014, is one",
        (v) => onlyOn(v, "2014-10-19", "2014-10-23", "2014-10-24") !== null,
      ),
      mali.round(1, "it was in Algiers", (v) => at(onlyOn(v, "2014-10-19", "2014-10-23", "2014-10-24"), "place:algiers")),
      mali.round(1, "it bears the number 3", (v) => numbered(v, 3, "2014-10-19", "2014-10-23", "2014-10-24")),
      mali.round(1, "the next is planned for 20 November 2014, not held", (v) => notHeldBut(v, "2014-11-20")),
      mali.round(1, "the government and the CMA sat there", (v) =>
        present(onlyOn(v, "2014-10-19", "2014-10-23", "2014-10-24"), "state:MLI", "group:cma"),
      ),
    ],
  },
  {
    name: "week of talks over, the next date given; put off without a date, told in the other language",
    reports: [
      `2000-01-10.en

Israel, Syria end week of talks in West Virginia

SHEPHERDSTOWN, West Virginia, Jan 10 (AP) - Israeli Prime Minister Ehud Barak and Syrian Foreign Minister Farouk al-Sharaa left this small college town on Monday after eight days of American-brokered peace talks that produced no agreement on the Golan Heights.

The two sides will return to the table on January 19 at a place still to be announced, State Department spokesman James Rubin said.

President Clinton, who opened the Israeli-Syrian talks on January 3, came back four times to push them along.

"There is a long way to go," an Israeli official said.`,
      `2000-01-17.fr

Proche-Orient : la reprise des négociations israélo-syriennes reportée sine die

WASHINGTON, 17 jan (AFP) - Le nouveau cycle de négociations de paix entre Israël et la Syrie, qui devait débuter mercredi aux Etats-Unis, est reporté pour une durée indéterminée, a annoncé lundi le département d'Etat.

Damas exige au préalable un engagement écrit d'Israël à se retirer du Golan jusqu'aux lignes du 4 juin 1967, selon une source américaine.

Le président Bill Clinton s'est entretenu au téléphone dimanche avec son homologue syrien, Hafez al-Assad. Des experts des deux pays sont attendus séparément à Washington dans les prochains jours.`,
    ],
    checks: [
      shepherdstown.round(2, "talks from 3 to 10 January 2000, in Shepherdstown", (v) =>
        at(onlyOn(v, "2000-01-03", "2000-01-10"), "place:shepherdstown"),
      ),
      shepherdstown.round(1, "Israel and Syria sat there", (v) =>
        present(onlyOn(v, "2000-01-03", "2000-01-10"), "state:ISR", "state:SYR"),
      ),
      shepherdstown.round(2, "the round of 19 January 2000 was announced and not held", (v) => notHeldBut(v, "2000-01-19")),
      shepherdstown.trap("the telephone call of 16 January is no round", (v) => heldOn(v, "2000-01-16").length > 0),
    ],
  },
  {
    name: "opened by the head of state of the host, two delegations that do not speak to each other",
    reports: [
      `1999-02-06.fr

Kosovo : Jacques Chirac ouvre la conférence de Rambouillet

RAMBOUILLET (France), 6 fév (AFP) - Le président français Jacques Chirac a ouvert samedi après-midi, au château de Rambouillet, la conférence de paix sur le Kosovo, en appelant Serbes et Albanais à « saisir cette chance ».

Les deux délégations, installées à des étages différents, ont écouté côte à côte les discours avant de se séparer sans s'être serré la main. Celle de Belgrade est conduite par le vice-Premier ministre serbe, Ratko Markovic. Les Albanais du Kosovo, parmi lesquels cinq représentants de l'Armée de libération du Kosovo (UCK), étaient arrivés avec plusieurs heures de retard.

Les coprésidents, Hubert Védrine et son collègue britannique Robin Cook, ont donné une semaine aux participants pour s'entendre sur une large autonomie de la province.

Plus de 2.000 personnes ont été tuées au Kosovo depuis un an.`,
    ],
    checks: [
      rambouillet.round(2, "the conference opened on 6 February 1999, in Rambouillet", (v) =>
        at(onlyOn(v, "1999-02-06"), "place:rambouillet"),
      ),
      rambouillet.round(1, "Serbia and the UCK sit there", (v) => present(onlyOn(v, "1999-02-06"), "state:SRB", "group:uck")),
    ],
  },
  {
    name: "a visit and a council of one side are none; two rounds told on the eve of it",
    reports: [
      `2010-01-31.en

UN chief arrives in Cyprus to give push to peace talks

NICOSIA, Jan 31 (Reuters) - U.N. Secretary-General Ban Ki-moon flew into Cyprus on Sunday for a three-day visit meant to encourage the leaders of the divided island to speed up reunification talks.

Greek Cypriot President Demetris Christofias and Turkish Cypriot leader Mehmet Ali Talat completed a second phase of intensified negotiations in Nicosia on Friday. It had started on Monday and dealt mainly with governance and the economy. An earlier three-day phase ran from Jan. 11 to 13.

On Saturday Christofias briefed the National Council, which groups the Greek Cypriot parties and advises him on the peace process. Several of its members criticised his offer of a rotating presidency.

Cyprus has been split since a Turkish invasion in 1974 triggered by a brief Greek-inspired coup.`,
    ],
    checks: [
      nicosia.round(2, "talks from 25 to 29 January 2010, in Nicosia", (v) =>
        at(onlyOn(v, "2010-01-25", "2010-01-29"), "place:nicosia"),
      ),
      nicosia.round(2, "talks from 11 to 13 January 2010", (v) => onlyOn(v, "2010-01-11", "2010-01-13") !== null),
      nicosia.trap("the National Council of 30 January is no round", (v) => heldOn(v, "2010-01-30").length > 0),
      nicosia.trap("the visit of 31 January is no round", (v) => heldOn(v, "2010-01-31").length > 0),
    ],
  },
  {
    name: "two series of talks in one town; a meeting of ministers of the EU is none",
    reports: [
      `2013-04-06.fr

Nucléaire iranien : Téhéran et les grandes puissances se quittent sans accord

ALMATY (Kazakhstan), 6 avril (Reuters) - L'Iran et les grandes puissances se sont séparés samedi à Almaty sans être parvenus à rapprocher leurs points de vue sur le programme nucléaire de Téhéran, après deux jours de pourparlers.

« Les positions demeurent très éloignées », a déclaré la chef de la diplomatie européenne, Catherine Ashton, qui négocie au nom des Etats-Unis, de la Russie, de la Chine, de la France, du Royaume-Uni et de l'Allemagne. Aucun nouveau rendez-vous n'a été pris.

Le négociateur iranien, Saïd Jalili, a dit attendre une réponse à ses propositions.

Les deux camps s'étaient déjà retrouvés dans la grande ville kazakhe les 26 et 27 février. Les ministres européens des Affaires étrangères, qui se réunissent le 22 avril à Luxembourg, devraient aborder le dossier.`,
    ],
    checks: [
      iran.round(2, "talks on 5 and 6 April 2013, in Almaty", (v) => at(onlyOn(v, "2013-04-05", "2013-04-06"), "place:almaty")),
      iran.round(2, "talks on 26 and 27 February 2013, in Almaty", (v) =>
        at(onlyOn(v, "2013-02-26", "2013-02-27"), "place:almaty"),
      ),
      iran.round(1, "Iran sat there in April", (v) => present(onlyOn(v, "2013-04-05", "2013-04-06"), "state:IRN")),
      iran.trap(
        "the ministers of the EU on 22 April are no round",
        (v) => plannedFor(v, "2013-04-22") || heldOn(v, "2013-04-22").length > 0,
      ),
    ],
  },
];
