/** Rounds, told in forty ways: first and last day, place, number, who sat there; put off, called off; and what is no round. */

import type { ProcessView } from "../../src/record/index.ts";
import { at, atAny, checksOf, daysOf, held, heldOn, numbered, onlyOn, onlyRound, plannedFor, present } from "../record/checks.ts";
import type { Drill } from "./drill.ts";

const of = (id: string) => checksOf(`process:${id}`);

/** True where the only held round of one of these days was at one of these places. */
const heldAt = (v: ProcessView, days: readonly string[], ...places: readonly string[]): boolean =>
  atAny(onlyOn(v, ...days), ...places);

const cyprus = of("crans-montana");
const astana = of("astana");
const moldova = of("5-plus-2");
const georgia = of("geneva-international-discussions");
const patani = of("southern-thailand");
const kuwait = of("kuwait-yemen");
const mexico = of("mexico-venezuela");
const havana = of("havana");
const kosovo = of("belgrade-pristina");
const fivePlusFive = of("joint-military-commission-libya");
const nile = of("gerd");
const forum = of("libyan-political-dialogue-forum");
const koreas = of("inter-korean");
const six = of("six-party-talks");
const talibanUs = of("doha-taliban");
const iran = of("oman-us-iran");
const ladakh = of("india-china-border");
const yerevanAnkara = of("armenia-turkey");
const tajik = of("inter-tajik");
const sahara = of("geneva-western-sahara");
const ndfp = of("oslo-ndfp");
const lra = of("juba-lra");
const southSudan = of("addis-ababa-south-sudan");
const jeddah = of("jeddah-sudan");
const m23 = of("doha-m23");
const twoAreas = of("two-areas-sudan");
const lanka = of("sri-lanka-norway");
const khmerThai = of("thailand-cambodia");
const aegean = of("greece-turkey-exploratory");
const prague = of("abashidze-karasin");
const burundi = of("inter-burundian");
const contactGroup = of("trilateral-contact-group");
const istanbul = of("istanbul-ukraine-2025");
const oromo = of("ethiopia-ola");
const naqoura = of("naqoura-maritime");
const captives = of("yemen-prisoners");
const durand = of("afghanistan-pakistan-2025");
const committee = of("syrian-constitutional-committee");
const eln = of("quito-eln");
const aceh = of("helsinki-aceh");

export const ROUNDS_B: readonly Drill[] = [
  {
    name: "the opening as it happens, the close four days later with the length in days of the week",
    reports: [
      `2016-11-07.en

Cyprus leaders begin intensive negotiations at Swiss resort

MONT PELERIN, Switzerland, Nov 7 (Reuters) - The leaders of Cyprus's rival communities sat down for a week of United Nations-backed negotiations in a hotel above Lake Geneva on Monday, hoping to settle how much land would change hands in a reunified island.

Greek Cypriot leader Nicos Anastasiades and Turkish Cypriot leader Mustafa Akinci shook hands but did not speak to reporters. "The prospect of a solution is within your reach," U.N. Secretary-General Ban Ki-moon told them at the start.

Cyprus was split in 1974 by a Turkish invasion triggered by a brief Greek-inspired coup.`,
      `2016-11-11.en

Cyprus talks paused, to resume later this month

GENEVA, Nov 11 (AFP) - Negotiations on reuniting Cyprus that had kept Nicos Anastasiades and Mustafa Akinci in the Swiss village of Mont Pelerin since Monday broke up on Friday without a deal on territory, the United Nations said.

"Significant progress has been achieved," a statement by the U.N. mission said, adding that the Greek Cypriot leader had asked for a break of a week to consult in Nicosia.

The Mediterranean island has been divided between a Greek Cypriot south and a Turkish Cypriot north for 42 years.`,
    ],
    checks: [
      cyprus.round(1, "one round from 7 to 11 November, in Mont Pelerin", (v) =>
        heldAt(v, ["2016-11-07", "2016-11-11"], "place:mont-pelerin"),
      ),
      cyprus.trap("a round was held in Nicosia", (v) => v.rounds.some((it) => held(it) && at(it, "place:nicosia"))),
    ],
  },
  {
    name: "an ordinal in the headline, a round wound up by a joint statement on its second day",
    reports: [
      `2019-08-02.fr

Syrie : le 13e cycle d'Astana s'achève sur un appel au calme à Idleb

NOUR-SOULTAN, 2 août (AFP) - La Russie, l'Iran et la Turquie ont appelé vendredi au respect de la trêve dans la province d'Idleb, à l'issue de deux jours de discussions dans la capitale kazakhe avec des représentants du régime syrien et de la rébellion.

Le communiqué commun lu par le ministre kazakh des Affaires étrangères annonce que le Liban et l'Irak, dont des diplomates étaient pour la première fois assis dans la salle comme observateurs, seront de nouveau conviés en octobre.

Lancé en janvier 2017, le processus d'Astana a relégué au second plan les efforts des Nations unies.`,
    ],
    checks: [
      astana.round(1, "round 13 is held on 1 and 2 August 2019", (v) => numbered(v, 13, "2019-08-01", "2019-08-02")),
      astana.round(1, "in the Kazakh capital", (v) => heldAt(v, ["2019-08-01", "2019-08-02"], "place:astana", "state:KAZ")),
      astana.round(1, "Lebanon and Iraq sat there", (v) =>
        present(onlyOn(v, "2019-08-01", "2019-08-02"), "state:LBN", "state:IRQ"),
      ),
    ],
  },
  {
    name: "told only in the background paragraph of a report on something else",
    reports: [
      `2013-03-06.en

Moldova: parliament ousts government of Filat

CHISINAU, March 6 (AP) - Moldova's parliament voted out the government of Prime Minister Vlad Filat on Tuesday, plunging one of Europe's poorest nations into political crisis.

Western diplomats said they feared that the vacuum would slow efforts to settle the status of Transnistria, the sliver of land that broke away with Russian support in the early 1990s.

Negotiators of Chisinau and Tiraspol last met in the so-called 5+2 format in the Ukrainian city of Lviv on Feb. 18 and 19, together with envoys of Russia, Ukraine, the OSCE, the European Union and the United States. They discussed the freedom of movement across the Dniester river.`,
    ],
    checks: [
      moldova.round(1, "one round on 18 and 19 February 2013, in Lviv", (v) =>
        heldAt(v, ["2013-02-18", "2013-02-19"], "place:lviv"),
      ),
      moldova.round(1, "the Russians, Ukrainians, OSCE, EU and Americans were there", (v) =>
        present(onlyOn(v, "2013-02-18", "2013-02-19"), "state:RUS", "state:UKR", "org:osce", "org:eu", "state:USA"),
      ),
      moldova.trap("the vote of parliament on 5 March is a round", (v) => heldOn(v, "2013-03-05", "2013-03-06").length > 0),
    ],
  },
  {
    name: "a session opened « mardi pour deux jours », next day told as « la veille »",
    reports: [
      `2019-07-02.fr

Géorgie-Russie : les négociateurs de nouveau réunis en Suisse

GENÈVE, 2 juillet (AFP) - La 48e session des discussions internationales de Genève sur le conflit en Géorgie s'est ouverte mardi pour deux jours au Palais des Nations, dans un climat alourdi par les manifestations antirusses de Tbilissi.

Outre les délégations géorgienne, russe et américaine, des représentants de l'Abkhazie et de l'Ossétie du Sud, deux territoires séparatistes dont Moscou a reconnu l'indépendance en 2008, participent aux travaux.`,
      `2019-07-03.fr

Géorgie : pas d'accord à Genève sur le non-recours à la force

GENÈVE, 3 juillet (Reuters) - Russes et Géorgiens se sont séparés mercredi à Genève sans s'entendre sur une déclaration de non-recours à la force, ont annoncé les coprésidents de l'Union européenne, de l'Onu et de l'OSCE.

Commencées la veille, ces discussions internationales, les quarante-huitièmes depuis la guerre d'août 2008, ont aussi buté sur le retour des déplacés, dont les participants d'Abkhazie ont refusé de débattre. La prochaine session est prévue en octobre.`,
    ],
    checks: [
      georgia.round(1, "session 48 is one, on 2 and 3 July 2019", (v) => numbered(v, 48, "2019-07-02", "2019-07-03")),
      georgia.round(1, "in Geneva, one for both reports", (v) => heldAt(v, ["2019-07-02", "2019-07-03"], "place:geneva")),
      georgia.trap("the session of October is held", (v) => v.rounds.some((it) => held(it) && daysOf(it).includes("2019-10"))),
    ],
  },
  {
    name: "a minister's quote gives the outcome, the number comes as an apposition, twelve hours behind closed doors",
    reports: [
      `2013-04-30.en

Thai Muslim rebels present demands to Bangkok

BANGKOK, April 30 (AFP) - Insurgents from Thailand's Muslim-majority south want outside observers and the release of prisoners, a Thai security chief said Tuesday, after twelve hours of discussions with them behind closed doors in Kuala Lumpur a day earlier.

"They told us what they want. We told them what is possible," said Paradorn Pattanatabut, the secretary general of the National Security Council, who led the Thai side at the meeting, the second with the Barisan Revolusi Nasional (BRN) since a peace dialogue was launched in February under the auspices of Malaysia.

More than 5,500 people have died in southern Thailand since 2004.`,
    ],
    checks: [
      patani.round(1, "talks on 29 April 2013, in Kuala Lumpur", (v) => heldAt(v, ["2013-04-29"], "place:kuala-lumpur")),
      patani.round(1, "they are the second", (v) => numbered(v, 2, "2013-04-29")),
      patani.round(1, "the BRN and Thailand sat there", (v) => present(onlyOn(v, "2013-04-29"), "group:brn", "state:THA")),
    ],
  },
  {
    name: "an opening missed because one side did not come, then held three days late",
    reports: [
      `2016-04-18.fr

Yémen : les pourparlers de Koweït retardés

KOWEÏT, 18 avril (AFP) - Les pourparlers de paix sur le Yémen qui devaient s'ouvrir lundi à Koweït ont été reportés, les rebelles houthis n'ayant pas quitté Sanaa pour l'émirat, a-t-on appris auprès de l'ONU.

« Nous demandons aux délégations de faire preuve de bonne foi et de ne pas manquer cette occasion », a déclaré le médiateur Ismaïl Ould Cheikh Ahmed, sans donner de nouvelle date.

Le conflit a fait plus de 6.400 morts depuis mars 2015.`,
      `2016-04-21.fr

Yémen : gouvernement et rebelles enfin face à face au Koweït

KOWEÏT, 21 avril (AFP) - Avec trois jours de retard, les belligérants yéménites ont entamé jeudi soir à Koweït des négociations sous l'égide des Nations unies, destinées à faire taire les armes.

Les émissaires des Houthis et leurs alliés du parti de l'ex-président Ali Abdallah Saleh étaient arrivés dans la journée via Oman ; ceux du président Abd Rabbo Mansour Hadi attendaient depuis dimanche.`,
    ],
    checks: [
      kuwait.round(1, "talks open on 21 April 2016 in Kuwait", (v) =>
        heldAt(v, ["2016-04-21"], "place:kuwait-city", "state:KWT"),
      ),
      kuwait.round(
        1,
        "18 April was announced, nothing was held then",
        (v) => plannedFor(v, "2016-04-18") && heldOn(v, "2016-04-18").length === 0,
      ),
      kuwait.round(1, "the Houthis sat there", (v) => present(onlyOn(v, "2016-04-21"), "group:houthis")),
    ],
  },
  {
    name: "a side stays at home on the day of a round: nothing held; the round before told in a relative clause",
    reports: [
      `2021-10-17.en

Venezuela's government shuns talks after envoy's extradition

MEXICO CITY, Oct 17 (Reuters) - A round of negotiations between the government of Venezuelan President Nicolas Maduro and the opposition, which was to have begun in Mexico City on Sunday, did not go ahead after Caracas said its delegation would not travel in protest at the extradition of businessman Alex Saab to the United States.

"We regret the decision," said Gerardo Blyde, the head of the delegation of the Unitary Platform, who had flown in on Saturday.

Norway, which mediates and which hosted the parties in the Mexican capital from Sept. 3 to 6 for a session that yielded two partial accords, said it would keep working for a return to the table as soon as possible.`,
    ],
    checks: [
      mexico.round(
        1,
        "17 October 2021 was announced, nothing was held then",
        (v) => plannedFor(v, "2021-10-17") && heldOn(v, "2021-10-17").length === 0,
      ),
      mexico.round(1, "a session was held from 3 to 6 September, in Mexico City", (v) =>
        heldAt(v, ["2021-09-03", "2021-09-06"], "place:mexico-city", "state:MEX"),
      ),
    ],
  },
  {
    name: "a long cycle with its first day in a participle, the last as weekday, the next one only announced",
    reports: [
      `2015-06-04.fr

Colombie : les Farc et Bogota créeront une commission vérité

LA HAVANE, 4 juin (AFP) - Le gouvernement colombien et la guérilla des Farc se sont mis d'accord jeudi à La Havane sur la création d'une commission de la vérité, dernier acte d'un 37e cycle de négociations entamé le 25 mai, à l'ombre de combats meurtriers dans le Cauca.

« Cette commission ne prononcera aucune peine », a précisé le diplomate cubain Rodolfo Benitez, dont le pays parraine avec la Norvège le processus de paix.

Les deux délégations se retrouveront le 10 juin, ont-elles indiqué.`,
    ],
    checks: [
      havana.round(1, "cycle 37 runs from 25 May to 4 June 2015", (v) => numbered(v, 37, "2015-05-25", "2015-06-04")),
      havana.round(1, "it was in Havana", (v) => heldAt(v, ["2015-05-25", "2015-06-04"], "place:havana")),
      havana.trap("talks of 10 June are held", (v) => heldOn(v, "2015-06-10").length > 0),
    ],
  },
  {
    name: "face to face after twenty months, mediator's tweet; a bilateral visit in the week before",
    reports: [
      `2020-07-16.en

Serbia, Kosovo leaders hold first in-person talks in 20 months

BRUSSELS, July 16 (AFP) - Serbian President Aleksandar Vucic and Kosovo Prime Minister Avdullah Hoti met face to face in Brussels on Thursday, for the first time since a row over tariffs froze the dialogue in November 2018.

"A good start. There is a long way to go," tweeted the European Union's special representative, Miroslav Lajcak, who hosted the pair together with foreign policy chief Josep Borrell. Missing persons and the displaced were discussed, he added.

Vucic had been in Paris on July 9, where President Emmanuel Macron gave him lunch at the Elysee. Belgrade has never recognised the independence that Pristina declared in 2008.`,
    ],
    checks: [
      kosovo.round(1, "talks on 16 July 2020, in Brussels", (v) => heldAt(v, ["2020-07-16"], "place:brussels")),
      kosovo.round(1, "the EU was there, with Serbia and Kosovo", (v) => {
        const it = onlyOn(v, "2020-07-16");
        return it !== null && it.participants.length + it.observers.length > 1;
      }),
      kosovo.trap(
        "the lunch of Paris is a round",
        (v) => heldOn(v, "2020-07-09").length > 0 || v.rounds.some((it) => held(it) && at(it, "place:paris")),
      ),
    ],
  },
  {
    name: "indirect talks in separate rooms, the end told by the mission; a session of the Security Council beside",
    reports: [
      `2020-02-08.fr

Libye : les discussions militaires de Genève se terminent sans cessez-le-feu

GENÈVE, 8 février (AFP) - Cinq officiers de chaque camp, deux salles, aucun tête-à-tête : la première session de la Commission militaire conjointe libyenne, entamée lundi à Genève, a pris fin samedi sans accord sur un cessez-le-feu, a annoncé la mission de l'ONU (Manul).

L'émissaire Ghassan Salamé, qui a fait la navette entre les représentants du Gouvernement d'union nationale (GNA) et ceux du maréchal Khalifa Haftar, a proposé le 18 février pour la suite.

À New York, le Conseil de sécurité s'était réuni mercredi sur les livraisons d'armes à la Libye.`,
    ],
    checks: [
      fivePlusFive.round(1, "one session from 3 to 8 February 2020, in Geneva", (v) =>
        heldAt(v, ["2020-02-03", "2020-02-08"], "place:geneva"),
      ),
      fivePlusFive.round(
        1,
        "18 February is only proposed",
        (v) => heldOn(v, "2020-02-18").length === 0 && plannedFor(v, "2020-02-18"),
      ),
      fivePlusFive.trap("the Security Council's meeting is a round", (v) =>
        v.rounds.some((it) => held(it) && (at(it, "place:new-york") || daysOf(it) === "2020-02-05")),
      ),
    ],
  },
  {
    name: "three days that end in mutual blame, first and last day as weekdays of a report dated the day after",
    reports: [
      `2021-04-07.en

Nile dam: Egypt, Sudan leave Kinshasa empty-handed

CAIRO, April 7 (Reuters) - Egypt and Sudan on Wednesday accused Ethiopia of intransigence after ministers from the three countries failed in Kinshasa to revive negotiations over the giant dam that Addis Ababa is building on the Blue Nile.

The foreign and irrigation ministers had gathered in the Congolese capital on Sunday for what Cairo called a last chance before the reservoir of the Grand Ethiopian Renaissance Dam is filled for a second summer. They parted late on Tuesday without so much as a date for meeting again.

Congo's president Felix Tshisekedi chairs the African Union, which has steered the process since June 2020.`,
    ],
    checks: [
      nile.round(1, "one round from 4 to 6 April 2021, in Kinshasa", (v) =>
        heldAt(v, ["2021-04-04", "2021-04-06"], "place:kinshasa"),
      ),
      nile.round(1, "Egypt, Sudan and Ethiopia were there", (v) =>
        present(onlyOn(v, "2021-04-04", "2021-04-06"), "state:EGY", "state:SDN", "state:ETH"),
      ),
    ],
  },
  {
    name: "seventy-five delegates, a week of work, closing told by the envoy on Sunday night",
    reports: [
      `2020-11-16.fr

Libye : pas encore d'exécutif, mais une date pour les élections

TUNIS, 16 nov (AFP) - Ils étaient 75, choisis par l'ONU, et ont passé une semaine dans un hôtel de Gammarth, près de Tunis, à dessiner une feuille de route pour leur pays : les participants au Forum de dialogue politique libyen se sont quittés dimanche soir sans avoir désigné de gouvernement.

« Dix ans de conflit ne se règlent pas en une semaine », a reconnu l'émissaire par intérim Stephanie Williams, qui avait lancé les travaux le lundi 9 novembre. Elle s'est félicitée d'un accord sur des élections le 24 décembre 2021.

Une réunion en ligne est envisagée la semaine prochaine.`,
    ],
    checks: [
      forum.round(1, "one round from 9 to 15 November 2020, in Gammarth or Tunis", (v) =>
        heldAt(v, ["2020-11-09", "2020-11-15"], "place:gammarth", "place:tunis", "state:TUN"),
      ),
      forum.trap("the elections of 24 December 2021 are a round", (v) => heldOn(v, "2021-12-24").length > 0),
    ],
  },
  {
    name: "an offer accepted by fax, then the meeting itself: two reports, one round",
    reports: [
      `2018-01-05.en

North Korea accepts South's offer of talks

SEOUL, Jan 5 (AFP) - North Korea has accepted an offer to hold high-level talks with Seoul on Jan. 9 at the Peace House on the southern side of Panmunjom, the South's unification ministry said Friday, hours after the United States agreed to delay joint military drills.

The reply came by fax at 10:16 am, ministry spokesman Baik Tae-hyun said.`,
      `2018-01-10.en

Kim's athletes are coming: what the two Koreas agreed

SEOUL, Jan 10 (AP) - After more than two years in which they did not exchange a word across a table, officials of the rival Koreas spent 11 hours at the border village of Panmunjom on Tuesday and came away with an Olympic deal.

Ri Son Gwon, who headed the North's five-man team, promised his counterpart Cho Myoung-gyon a large delegation to the Pyeongchang Games. Military talks are to follow.`,
    ],
    checks: [
      koreas.round(1, "talks on 9 January 2018, in Panmunjom", (v) => heldAt(v, ["2018-01-09"], "place:panmunjom")),
      koreas.round(1, "North and South Korea sat there", (v) => present(onlyOn(v, "2018-01-09"), "state:PRK", "state:KOR")),
    ],
  },
  {
    name: "a phase of a cycle, ended by a marathon night, opened « jeudi dernier »",
    reports: [
      `2007-02-13.fr

Nucléaire : accord à l'arraché avec Pyongyang

PÉKIN, 13 fév (Reuters) - Au terme d'une nuit blanche, les négociateurs des deux Corées, de la Chine, du Japon, de la Russie et des Etats-Unis ont adopté mardi à Pékin un plan prévoyant la fermeture du réacteur nord-coréen de Yongbyon contre une aide énergétique.

La séance de clôture de la troisième phase du cinquième cycle des pourparlers à six, repris jeudi dernier, a été retransmise par la télévision chinoise. L'Américain Christopher Hill a parlé d'un « très bon premier pas ».

La Corée du Nord avait procédé en octobre à son premier essai nucléaire.`,
    ],
    checks: [
      six.round(1, "one round from 8 to 13 February 2007, in Beijing", (v) =>
        heldAt(v, ["2007-02-08", "2007-02-13"], "place:beijing"),
      ),
      six.round(1, "all six were there", (v) =>
        present(
          onlyOn(v, "2007-02-08", "2007-02-13"),
          "state:PRK",
          "state:KOR",
          "state:CHN",
          "state:JPN",
          "state:RUS",
          "state:USA",
        ),
      ),
    ],
  },
  {
    name: "a round interrupted for a conference of others and taken up again, told by the special envoy",
    reports: [
      `2019-07-10.en

U.S. envoy cites 'substantive progress' with Taliban

KABUL, July 10 (Reuters) - The seventh round of peace talks between the United States and the Taliban, which began in Doha on June 29, closed on Tuesday with an outline of the issues that must be settled before foreign troops leave, officials on both sides said.

Zalmay Khalilzad, Washington's special representative, said on Twitter that the round had been the most productive so far. It was suspended on Sunday and Monday so that some 60 Afghan politicians, activists and Taliban could attend a conference arranged by Germany and Qatar in the same city.

The Taliban refuse to negotiate with the Kabul government, which they call a puppet.`,
    ],
    checks: [
      talibanUs.round(1, "round 7 runs from 29 June to 9 July 2019", (v) => numbered(v, 7, "2019-06-29", "2019-07-09")),
      talibanUs.round(1, "it was in Doha, one round", (v) => heldAt(v, ["2019-06-29", "2019-07-09"], "place:doha")),
      talibanUs.trap("the conference of 7 and 8 July is a round of theirs", (v) =>
        v.rounds.some((it) => held(it) && /2019-07-0[78]/.test(daysOf(it)) && !/2019-06-29|2019-07-09/.test(daysOf(it))),
      ),
    ],
  },
  {
    name: "put off « pour des raisons logistiques » by the mediator, held eight days later in another town",
    reports: [
      `2025-05-01.fr

Nucléaire iranien : pas de discussions samedi à Rome

TÉHÉRAN, 1er mai (AFP) - L'Iran et les Etats-Unis ne se verront pas samedi : le quatrième cycle de leurs pourparlers indirects, prévu le 3 mai à Rome, est repoussé « pour des raisons logistiques », a fait savoir jeudi sur X le ministre omanais des Affaires étrangères, Badr al-Boussaïdi, médiateur entre les deux pays.

Une nouvelle date sera communiquée « quand elle aura été convenue ».`,
      `2025-05-11.fr

« Difficiles mais utiles » : trois heures d'échanges entre Téhéran et Washington

MASCATE, 11 mai (AFP) - L'Iran a qualifié de « difficiles mais utiles » les discussions menées dimanche à Mascate avec les Etats-Unis, à deux jours d'une visite de Donald Trump dans le Golfe.

Ce quatrième round, conduit par le chef de la diplomatie Abbas Araghchi et l'émissaire américain Steve Witkoff, a duré un peu plus de trois heures. Washington veut empêcher l'Iran de se doter de la bombe, ambition que Téhéran nie.`,
    ],
    checks: [
      iran.round(1, "round 4 is held on 11 May 2025", (v) => numbered(v, 4, "2025-05-11")),
      iran.round(1, "it was in Muscat", (v) => heldAt(v, ["2025-05-11"], "place:muscat", "state:OMN")),
      iran.round(
        1,
        "3 May was announced, nothing was held then",
        (v) => plannedFor(v, "2025-05-03") && heldOn(v, "2025-05-03").length === 0,
      ),
    ],
  },
  {
    name: "a joint statement a day later, officers named by rank, the number spelt out in words",
    reports: [
      `2022-07-18.en

India, China vow to keep talking on Ladakh face-off

NEW DELHI, July 18 (Reuters) - India and China have agreed to stay in close contact and "maintain security and stability" along their disputed Himalayan frontier, the two governments said on Monday, but gave no sign that troops would pull back further.

The joint statement followed more than twelve hours of discussions between senior military commanders on Sunday at the Chushul-Moldo border meeting point, on the Indian side. It was the sixteenth time that the corps commanders of the two armies had sat down together since at least 20 Indian soldiers and four Chinese died in hand-to-hand fighting in June 2020.`,
    ],
    checks: [
      ladakh.round(1, "talks on 17 July 2022, at Chushul", (v) => heldAt(v, ["2022-07-17"], "place:chushul")),
      ladakh.round(1, "they are the sixteenth", (v) => numbered(v, 16, "2022-07-17")),
    ],
  },
  {
    name: "a first meeting in a capital of others, told by two communiqués in near-identical words, an hour and a half",
    reports: [
      `2022-01-15.fr

Arménie et Turquie : un premier pas « constructif »

EREVAN, 15 janv (Le Monde avec AFP) - Une heure et demie, sans photo de poignée de main. Pour leur premier tête-à-tête, vendredi, à Moscou, l'Arménien Ruben Roubinian et le Turc Serdar Kiliç, chargés par leurs gouvernements de normaliser les relations entre les deux pays, ont échangé « dans une atmosphère positive et constructive », selon les communiqués publiés à Ankara et à Erevan.

Les émissaires sont convenus de poursuivre sans conditions préalables. La frontière terrestre est fermée depuis 1993, et le génocide de 1915, que la Turquie récuse, n'était pas à l'ordre du jour. Le lieu de leur prochain rendez-vous reste à fixer.`,
    ],
    checks: [
      yerevanAnkara.round(1, "a meeting on 14 January 2022, in Moscow", (v) => heldAt(v, ["2022-01-14"], "place:moscow")),
      yerevanAnkara.round(1, "Armenia and Turkey sat there", (v) => {
        const it = onlyOn(v, "2022-01-14");
        return it !== null && it.participants.length >= 2;
      }),
    ],
  },
  {
    name: "an old agency take: ten days, second round, resumed after a walkout, ends with nothing signed",
    reports: [
      `1994-06-29.en

TAJIK FOES LEAVE TEHRAN WITHOUT TRUCE

TEHRAN, June 29 (Reuter) - The Tajik government and its Islamic-led opposition failed to agree on a ceasefire during ten days of U.N.-sponsored negotiations in Tehran, a U.N. official said on Wednesday.

The second round of inter-Tajik talks, which Iranian Foreign Minister Ali Akbar Velayati had inaugurated on June 18, adjourned on Tuesday after special envoy Ramiro Piriz-Ballon failed to bridge differences over the release of prisoners. Russia, Pakistan, Kazakhstan and Uzbekistan attended as observers.

The first took place in Moscow in April. Tens of thousands of people were killed in the former Soviet republic's civil war in 1992.`,
    ],
    checks: [
      tajik.round(1, "round 2 runs from 18 to 28 June 1994", (v) => numbered(v, 2, "1994-06-18", "1994-06-28")),
      tajik.round(1, "it was in Tehran", (v) => heldAt(v, ["1994-06-18", "1994-06-28"], "place:tehran")),
      tajik.round(1, "Russia and Pakistan were there", (v) =>
        present(onlyOn(v, "1994-06-18", "1994-06-28"), "state:RUS", "state:PAK"),
      ),
    ],
  },
  {
    name: "a round table of four, foreseen the day before, two days at the Palace; the Council's vote beside",
    reports: [
      `2018-12-04.fr

Sahara occidental : l'Onu réunit Maroc, Polisario, Algérie et Mauritanie

GENÈVE, 4 déc (Reuters) - Six ans après leur dernier face-à-face, le Maroc et le Front Polisario s'assoiront mercredi et jeudi à la même table, à Genève, à l'invitation de l'émissaire des Nations unies Horst Köhler.

L'Algérie et la Mauritanie sont conviées. Le Conseil de sécurité, qui a prolongé le 31 octobre de six mois seulement la mission de l'Onu, espère un déblocage.`,
      `2018-12-06.fr

Köhler : « personne ne gagne au statu quo » au Sahara occidental

GENÈVE, 6 déc (AFP) - Les quatre délégations invitées à la table ronde de Genève sur le Sahara occidental ont accepté jeudi d'en tenir une seconde au premier trimestre 2019, a indiqué l'ancien président allemand Horst Köhler en conclusion de deux journées de discussions.

Le Maroc propose une autonomie, les indépendantistes du Polisario, soutenus par Alger, un référendum.`,
    ],
    checks: [
      sahara.round(1, "one round table on 5 and 6 December 2018, in Geneva", (v) =>
        heldAt(v, ["2018-12-05", "2018-12-06"], "place:geneva"),
      ),
      sahara.round(1, "Morocco, the Polisario, Algeria and Mauritania were there", (v) =>
        present(onlyOn(v, "2018-12-05", "2018-12-06"), "state:MAR", "group:polisario", "state:DZA", "state:MRT"),
      ),
      sahara.trap("the vote of 31 October is a round", (v) => heldOn(v, "2018-10-31").length > 0),
    ],
  },
  {
    name: "everybody has come, one side calls the round off an hour before; the round before in the last paragraph",
    reports: [
      `2017-05-27.en

Manila pulls out of talks with communist rebels

NOORDWIJK AAN ZEE, Netherlands, May 27 (AP) - Philippine government negotiators on Saturday told Maoist guerrillas they would not take part in a fifth round of peace talks because the rebels had ordered more attacks in response to martial law in Mindanao.

"There are no compelling reasons to proceed," presidential adviser Jesus Dureza said in the Dutch seaside town where the opening ceremony was to be held within the hour. Jose Maria Sison of the National Democratic Front of the Philippines (NDFP) called the decision a pity.

The fourth round, also facilitated by Norway, was concluded in Noordwijk on April 6 after five days.`,
    ],
    checks: [
      ndfp.round(
        1,
        "round 5 is not held",
        (v) =>
          heldOn(v, "2017-05-27").length === 0 && v.rounds.every(({ number, standing }) => number !== 5 || !held({ standing })),
      ),
      ndfp.round(1, "round 4 ended on 6 April 2017", (v) => numbered(v, 4, "2017-04-06")),
      ndfp.round(1, "it was in Noordwijk", (v) => at(onlyRound(v, 4), "place:noordwijk")),
    ],
  },
  {
    name: "a solemn opening in a parliament, told through the host's speech, the chiefs away",
    reports: [
      `2006-07-15.fr

Ouganda : à Djouba, les rebelles du LRA s'assoient face aux hommes de Museveni

DJOUBA (Soudan), 15 juil (AFP) - « Vous avez assez combattu. » C'est par ces mots que le vice-président du Sud-Soudan, Riek Machar, a accueilli vendredi dans l'enceinte du parlement régional, à Juba, les délégués de l'Armée de résistance du Seigneur (LRA) et ceux du gouvernement ougandais, pour l'ouverture de pourparlers destinés à clore vingt ans de guerre.

Ni le chef du mouvement, Joseph Kony, ni son adjoint Vincent Otti, tous deux recherchés par la Cour pénale internationale, n'avaient fait le déplacement. L'équipe de Kampala est dirigée par le ministre de l'Intérieur, Ruhakana Rugunda.`,
    ],
    checks: [
      lra.round(1, "talks open on 14 July 2006, in Juba", (v) => heldAt(v, ["2006-07-14"], "place:juba")),
      lra.round(1, "the LRA and Uganda sat there", (v) => present(onlyOn(v, "2006-07-14"), "group:lra", "state:UGA")),
      lra.trap("Kony was there", (v) =>
        heldOn(v, "2006-07-14").some((it) => it.participants.some(({ actor }) => /Kony/.test(actor.name))),
      ),
    ],
  },
  {
    name: "adjourned by the mediators on a Sunday, started « two weeks ago »; the party's own meeting elsewhere beside",
    reports: [
      `2014-10-13.en

South Sudan's ruling party factions meet in Tanzania

ARUSHA, Tanzania, Oct 13 (Reuters) - Feuding wings of South Sudan's ruling SPLM began discussions in Arusha on Sunday about how to mend the party, an initiative of Tanzania's Chama Cha Mapinduzi that organisers said would not replace the peace negotiations run by the regional bloc IGAD.

Those talks, between President Salva Kiir's government and rebels loyal to his former deputy Riek Machar, were adjourned on Oct. 5 in the Ethiopian lakeside town of Bahir Dar. The two sides had spent a fortnight there, from Sept. 22, haggling over who would share power with whom.

More than 10,000 people have died since December.`,
    ],
    checks: [
      southSudan.round(1, "one round from 22 September to 5 October 2014, in Bahir Dar", (v) =>
        heldAt(v, ["2014-09-22", "2014-10-05"], "place:bahir-dar"),
      ),
      southSudan.trap(
        "the party's meeting in Arusha is a round",
        (v) => heldOn(v, "2014-10-12").length > 0 || v.rounds.some((it) => held(it) && at(it, "place:arusha")),
      ),
    ],
  },
  {
    name: "the facilitators' communiqué draws the balance, the resumption in a subordinate clause, the army's objection last",
    reports: [
      `2023-11-07.fr

Soudan : des engagements humanitaires, mais pas de trêve

RIYAD, 7 nov (AFP) - Les belligérants soudanais se sont engagés à faciliter l'aide, mais n'ont pu s'accorder sur un cessez-le-feu au cours de la session qui s'achève à Djeddah, ont regretté mardi l'Arabie saoudite, les Etats-Unis et l'Igad, laquelle représentait aussi l'Union africaine.

Les délégations de l'armée et des Forces de soutien rapide (FSR) étaient de retour depuis le 26 octobre dans la ville saoudienne, où les discussions étaient gelées depuis l'été.

Selon une source militaire à Port-Soudan, l'état-major exige que les paramilitaires quittent d'abord les maisons des civils.`,
    ],
    checks: [
      jeddah.round(1, "one session from 26 October to 7 November 2023, in Jeddah", (v) =>
        heldAt(v, ["2023-10-26", "2023-11-07"], "place:jeddah"),
      ),
      jeddah.round(1, "the RSF sat there, IGAD too", (v) =>
        present(onlyOn(v, "2023-10-26", "2023-11-07"), "group:rsf", "org:igad"),
      ),
    ],
  },
  {
    name: "a date that passes with nobody there, told by a rebel official on the phone; the neighbours' talks beside",
    reports: [
      `2025-08-18.en

M23 skips Doha date, says Kinshasa must free prisoners first

KINSHASA, Aug 18 (Reuters) - Negotiations between the Democratic Republic of Congo and M23 rebels, which were due to resume in Doha on Monday, did not start as scheduled, a rebel official and a diplomat briefed on the mediation said.

"We have sent no one," Benjamin Mbonimpa, the M23's executive secretary, told Reuters by telephone. Qatar, the mediator, said it had shared a draft of a peace agreement with both sides and remained in touch with them.

Experts from Congo and Rwanda met in Addis Ababa on Aug. 7 and 8 to follow up on a separate accord that the two governments signed in Washington in June.`,
    ],
    checks: [
      m23.round(
        1,
        "18 August 2025 was announced, nothing was held then",
        (v) => plannedFor(v, "2025-08-18") && heldOn(v, "2025-08-18").length === 0,
      ),
      m23.trap(
        "the talks of Congo and Rwanda in Addis Ababa are a round",
        (v) => heldOn(v, "2025-08-07", "2025-08-08").length > 0 || v.rounds.some((it) => held(it) && at(it, "place:addis-ababa")),
      ),
    ],
  },
  {
    name: "opened a day after a signing, suspended sine die: two reports, the mediators' panel named by its chief",
    reports: [
      `2016-08-09.fr

Soudan : début des négociations sur un cessez-le-feu à Addis-Abeba

ADDIS-ABEBA, 9 août (AFP) - Au lendemain de la signature par l'opposition d'une feuille de route, le gouvernement soudanais et la rébellion du SPLM-Nord ont engagé mardi à Addis-Abeba des négociations sur l'arrêt des combats dans le Kordofan-Sud et le Nil Bleu.

L'ancien président sud-africain Thabo Mbeki, qui dirige le panel de médiation de l'Union africaine, a appelé les délégués à « finir le travail ».`,
      `2016-08-15.fr

Soudan : les discussions de paix tournent court

KHARTOUM, 15 août (AFP) - Les pourparlers entre Khartoum et les rebelles du SPLM-N dans la capitale éthiopienne ont été suspendus dimanche, les deux parties se rejetant la responsabilité du blocage.

Elles butaient, après six jours, sur l'acheminement de l'aide dans les Deux Régions : les insurgés veulent qu'une part passe par Asosa, en Ethiopie. La médiation n'a pas dit quand elle les convoquerait de nouveau.`,
    ],
    checks: [
      twoAreas.round(1, "one round from 9 to 14 August 2016, in Addis Ababa", (v) =>
        heldAt(v, ["2016-08-09", "2016-08-14"], "place:addis-ababa"),
      ),
      twoAreas.round(1, "the SPLM-N and the African Union were there", (v) => {
        const it = onlyOn(v, "2016-08-09", "2016-08-14");
        return (
          present(it, "group:splm-n") &&
          (present(it, "org:african-union") || present(it, "org:auhip") || /Mbeki/.test(JSON.stringify(it)))
        );
      }),
    ],
  },
  {
    name: "both delegations in town, one refuses to enter the room; the last real talks told by their month and town",
    reports: [
      `2006-06-08.en

Tamil Tigers refuse to meet Sri Lanka delegates in Oslo

OSLO, June 8 (Reuters) - A meeting on the safety of truce monitors in Sri Lanka was abandoned on Thursday when the Liberation Tigers of Tamil Eelam, whose team had flown to Oslo for it, refused to sit down with government officials they regarded as too junior.

"It is a serious situation," Norway's Minister of International Development Erik Solheim told reporters outside the villa where the two-day talks should have been under way.

The last time the foes sat opposite each other was on Feb. 22 and 23 near Geneva, where they promised to curb violence. Since April more than 400 people have been killed.`,
    ],
    checks: [
      lanka.round(1, "nothing was held in Oslo on 8 June 2006", (v) => heldOn(v, "2006-06-08", "2006-06-09").length === 0),
      lanka.round(1, "talks on 22 and 23 February 2006, at Geneva", (v) =>
        heldAt(v, ["2006-02-22", "2006-02-23"], "place:geneva"),
      ),
    ],
  },
  {
    name: "two premiers at a third one's, the truce told first, the meeting in a gerund; a session of the Council before",
    reports: [
      `2025-07-28.fr

Thaïlande et Cambodge conviennent de cesser le feu à minuit

PUTRAJAYA (Malaisie), 28 juil (AFP) - Cinq jours de combats, au moins 35 morts, puis deux heures et demie autour d'une table : en se rencontrant lundi à Putrajaya, le Premier ministre cambodgien Hun Manet et le chef du gouvernement thaïlandais par intérim, Phumtham Wechayachai, ont accepté une trêve « immédiate et inconditionnelle ».

Elle a été annoncée par leur hôte, Anwar Ibrahim, dont le pays préside l'Asean. Les ambassadeurs des Etats-Unis et de la Chine ont assisté à l'entretien.

Vendredi, le Conseil de sécurité de l'ONU avait débattu à huis clos, à New York, du conflit frontalier.`,
    ],
    checks: [
      khmerThai.round(1, "a meeting on 28 July 2025, in Putrajaya", (v) => heldAt(v, ["2025-07-28"], "place:putrajaya")),
      khmerThai.round(1, "Americans and Chinese were there", (v) => present(onlyOn(v, "2025-07-28"), "state:USA", "state:CHN")),
      khmerThai.trap(
        "the Security Council's session is a round",
        (v) => heldOn(v, "2025-07-25").length > 0 || v.rounds.some((it) => held(it) && at(it, "place:new-york")),
      ),
    ],
  },
  {
    name: "invited a fortnight before, held in a palace by the water, number as a figure with an ordinal ending; a visit beside",
    reports: [
      `2021-01-11.en

Greece, Turkey to restart exploratory talks on Jan 25

ATHENS, Jan 11 (Reuters) - Greece and Turkey will resume exploratory contacts on their claims in the Aegean in Istanbul on Jan. 25, the Greek foreign ministry said on Monday, after a hiatus of nearly five years.

The NATO members came close to a clash last summer over a Turkish survey ship.`,
      `2021-01-26.en

Athens and Ankara agree on one thing: to meet again

ISTANBUL, Jan 26 (AP) - Diplomats Pavlos Apostolidis of Greece and Sedat Onal of Turkey conferred for just over three hours at the Dolmabahce Palace on Monday, and will see each other next in Athens, officials said. It was the 61st such round since 2002.

Last week, Turkish Foreign Minister Mevlut Cavusoglu travelled to Brussels, where he discussed ties with the bloc with EU foreign policy chief Josep Borrell.`,
    ],
    checks: [
      aegean.round(1, "round 61 is held on 25 January 2021", (v) => numbered(v, 61, "2021-01-25")),
      aegean.round(1, "it was in Istanbul", (v) => heldAt(v, ["2021-01-25"], "place:istanbul")),
      aegean.trap("the visit to Brussels is a round", (v) => v.rounds.some((it) => held(it) && at(it, "place:brussels"))),
    ],
  },
  {
    name: "told by a ministry's website, the negotiators alone are named, their informal format recalled",
    reports: [
      `2019-11-29.fr

Moscou n'exclut pas une reprise des vols vers la Géorgie

MOSCOU, 29 nov (Reuters) - La Russie pourrait lever l'interdiction des vols directs vers la Géorgie si Tbilissi met fin à « la campagne antirusse », a indiqué vendredi le ministère russe des Affaires étrangères au lendemain d'une rencontre, à Prague, entre l'ancien vice-ministre Grigori Karassine et le représentant spécial du gouvernement géorgien, Zourab Abachidzé.

Les deux hommes, qui dialoguent depuis 2012 faute de relations diplomatiques entre leurs pays, ont surtout parlé de commerce et de transport de marchandises. Ils comptent se retrouver au printemps dans la capitale tchèque.`,
    ],
    checks: [
      prague.round(1, "a meeting on 28 November 2019, in Prague", (v) => heldAt(v, ["2019-11-28"], "place:prague")),
      prague.trap("a meeting in the spring is held", (v) => v.rounds.some((it) => held(it) && /2020/.test(daysOf(it)))),
    ],
  },
  {
    name: "who was not invited is the story; days as numbers in the middle; the ruling party's congress beside",
    reports: [
      `2016-05-25.en

Burundi dialogue ends with main exiles left out

ARUSHA, Tanzania, May 25 (AFP) - Former Tanzanian president Benjamin Mkapa promised Wednesday to seek out Burundian opponents in exile who had no seat at a dialogue he chaired in Arusha from May 21 to 24.

The exiled coalition CNARED, which Bujumbura accuses of plotting a coup, complained that only a handful of its members had been asked to come, and as individuals. Delegates of the government, of registered parties and of churches made up most of the audience at the four-day session of the inter-Burundian dialogue.

President Pierre Nkurunziza's CNDD-FDD, which held a congress in Gitega on May 14, has ruled out talks with "putschists".`,
    ],
    checks: [
      burundi.round(1, "one session from 21 to 24 May 2016, in Arusha", (v) =>
        heldAt(v, ["2016-05-21", "2016-05-24"], "place:arusha"),
      ),
      burundi.trap(
        "the congress of the ruling party is a round",
        (v) => heldOn(v, "2016-05-14").length > 0 || v.rounds.some((it) => held(it) && at(it, "place:gitega")),
      ),
    ],
  },
  {
    name: "a meeting of a lower level recalled in a report on ministers of another format",
    reports: [
      `2017-02-18.fr

Ukraine : un cessez-le-feu annoncé pour lundi

MUNICH (Allemagne), 18 fév (AFP) - Un cessez-le-feu entrera en vigueur lundi dans l'est de l'Ukraine, a déclaré samedi le ministre russe des Affaires étrangères Sergueï Lavrov après un entretien à Munich avec ses homologues ukrainien, allemand et français.

La date avait été arrêtée mercredi à Minsk par le Groupe de contact trilatéral, où l'OSCE fait dialoguer l'Ukraine, la Russie et des délégués des séparatistes de Donetsk et de Lougansk. Ces derniers y avaient aussi remis une liste de prisonniers.

Les combats ont fait au moins 35 morts depuis la fin janvier autour d'Avdiïvka.`,
    ],
    checks: [
      contactGroup.round(1, "a meeting on 15 February 2017, in Minsk", (v) => heldAt(v, ["2017-02-15"], "place:minsk")),
      contactGroup.trap("the ministers' meeting in Munich is one of the contact group", (v) =>
        v.rounds.some((it) => held(it) && (at(it, "place:munich") || daysOf(it).includes("2017-02-18"))),
      ),
    ],
  },
  {
    name: "barely an hour, number in a relative clause, heads of delegation named, both swap papers",
    reports: [
      `2025-06-02.en

Russia, Ukraine trade memos and prisoners, not concessions

ISTANBUL, June 2 (Reuters) - It lasted barely an hour. When Vladimir Medinsky and Rustem Umerov rose from the horseshoe table at Istanbul's Ciragan Palace on Monday, Moscow and Kyiv had promised each other 6,000 bodies and all gravely wounded captives, but no ceasefire.

The encounter, which was the second since direct negotiations resumed on May 16, started nearly two hours late. Turkish Foreign Minister Hakan Fidan presided. Ukraine offered to convene again between June 20 and 30; Russia handed over a memorandum whose terms Kyiv said it needed a week to study.`,
    ],
    checks: [
      istanbul.round(1, "talks on 2 June 2025, in Istanbul", (v) => heldAt(v, ["2025-06-02"], "place:istanbul")),
      istanbul.round(1, "Ukraine, Russia and Turkey were there", (v) => {
        const it = onlyOn(v, "2025-06-02");
        return it !== null && (present(it, "state:UKR", "state:RUS") || it.participants.length >= 2);
      }),
      istanbul.trap("talks from 20 to 30 June are held", (v) => heldOn(v, "2025-06-20", "2025-06-30").length > 0),
    ],
  },
  {
    name: "two statements of two sides, hours apart, both tell the close; the first day only in the rebels'",
    reports: [
      `2023-05-03.fr

Ethiopie : pas d'accord, mais pas de rupture avec les rebelles oromo

ADDIS-ABEBA, 3 mai (AFP) - « Le premier tour des pourparlers s'est achevé aujourd'hui », a annoncé mercredi l'Armée de libération oromo (OLA), dont les délégués discutaient depuis le 25 avril à Zanzibar avec ceux du gouvernement éthiopien.

« Il n'a pas été possible de s'entendre sur certains sujets », a nuancé peu après le conseiller du Premier ministre pour la sécurité, Redwan Hussein, saluant des échanges « constructifs ».

Le Kenya, la Norvège et l'Igad ont prêté leurs bons offices. L'OLA, que les autorités nomment « Shene », se bat depuis 2018 en Oromia, la région la plus peuplée.`,
    ],
    checks: [
      oromo.round(1, "one round from 25 April to 3 May 2023, in Zanzibar", (v) =>
        heldAt(v, ["2023-04-25", "2023-05-03"], "place:zanzibar"),
      ),
      oromo.round(1, "it is the first", (v) => numbered(v, 1, "2023-04-25", "2023-05-03")),
      oromo.round(1, "the OLA sat there", (v) => present(onlyOn(v, "2023-04-25", "2023-05-03"), "group:ola")),
    ],
  },
  {
    name: "an indirect postponement: shuttle diplomacy replaces the round; the fourth one told in passing",
    reports: [
      `2020-12-01.en

Lebanon-Israel maritime border talks put on hold

BEIRUT, Dec 1 (AFP) - U.S. diplomat John Desrocher will shuttle between Beirut and Jerusalem instead of chairing a joint session of Lebanese and Israeli negotiators that had been set for Wednesday, Dec. 2, a Lebanese official said, after the sides hardened their claims to gas-rich waters.

Israel's energy minister, Yuval Steinitz, confirmed the delay, which he attributed to "provocative" maps produced by Lebanon at the fourth session, on Nov. 11.

As before, that one was held at a UN peacekeepers' base in Naqoura under the American flag and that of the United Nations. The two countries are technically at war.`,
    ],
    checks: [
      naqoura.round(
        1,
        "2 December 2020 was announced, nothing was held then",
        (v) => plannedFor(v, "2020-12-02") && heldOn(v, "2020-12-02").length === 0,
      ),
      naqoura.round(
        1,
        "session 4 was held on 11 November, in Naqoura",
        (v) => numbered(v, 4, "2020-11-11") && heldAt(v, ["2020-11-11"], "place:naqoura"),
      ),
    ],
  },
  {
    name: "a joint release of two organisations, « sept jours de réunion » counted back from a Sunday",
    reports: [
      `2020-02-16.fr

Yémen : accord sur un premier grand échange de prisonniers

AMMAN, 16 fév (AFP) - Le gouvernement yéménite et les rebelles houthis ont approuvé un plan détaillé en vue du premier échange de prisonniers à grande échelle depuis le début du conflit, ont salué dimanche dans un communiqué conjoint l'ONU et le Comité international de la Croix-Rouge (CICR).

Ce feu vert clôt sept jours de réunion, du 10 au 16 février, à Amman, sous la présidence des deux organisations. C'est la troisième fois que siège là-bas le comité chargé de superviser l'accord d'échange de prisonniers, conclu en décembre 2018 en Suède.

Aucun nombre n'a été rendu public.`,
    ],
    checks: [
      captives.round(1, "one meeting from 10 to 16 February 2020, in Amman", (v) =>
        heldAt(v, ["2020-02-10", "2020-02-16"], "place:amman"),
      ),
      captives.round(1, "it is the third", (v) => numbered(v, 3, "2020-02-10", "2020-02-16")),
      captives.round(1, "the Red Cross and the UN were there", (v) =>
        present(onlyOn(v, "2020-02-10", "2020-02-16"), "org:icrc", "org:un"),
      ),
    ],
  },
  {
    name: "security sources tell the start, a minister's midnight post the failure; the round before in another town",
    reports: [
      `2025-10-25.en

Pakistan, Afghan Taliban sit down in Istanbul to shore up truce

ISLAMABAD, Oct 25 (Reuters) - Officials from Pakistan and Afghanistan's Taliban administration got down to talks in Istanbul on Saturday on how to keep their border quiet, two Pakistani security sources said, a week after a first meeting in Doha stopped the deadliest fighting between the neighbours in years.

Defence Minister Khawaja Asif warned that failure would mean "open war".`,
      `2025-10-29.en

Islamabad says dialogue with Kabul brought 'no workable solution'

ISLAMABAD, Oct 29 (AFP) - Four days of negotiations with Afghanistan in Turkey have failed, Pakistan's information minister said in the small hours of Wednesday.

"The Afghan side kept deviating from the core issue," Attaullah Tarar wrote on X of the discussions, which Turkish and Qatari officials brokered in Istanbul and which ended on Tuesday. Islamabad wants the Taliban to rein in Pakistani militants; Kabul denies sheltering them.`,
    ],
    checks: [
      durand.round(1, "one round from 25 to 28 October 2025, in Istanbul", (v) =>
        heldAt(v, ["2025-10-25", "2025-10-28"], "place:istanbul"),
      ),
      durand.round(1, "Pakistan and the Taliban sat there", (v) => {
        const it = onlyOn(v, "2025-10-25", "2025-10-28");
        return present(it, "state:PAK") && (present(it, "group:taliban") || present(it, "state:AFG"));
      }),
    ],
  },
  {
    name: "« n'est plus possible » : a session called off in advance by the envoy, the last one held told with both days",
    reports: [
      `2022-07-16.fr

Syrie : la session de juillet du Comité constitutionnel annulée

GENÈVE, 16 juil (AFP) - La tenue à Genève, du 25 au 29 juillet, d'une neuvième session du Comité constitutionnel syrien « n'est plus possible », a regretté samedi l'envoyé spécial des Nations unies, Geir Pedersen, après que la délégation désignée par Damas a subordonné sa venue à la satisfaction de requêtes de la Russie.

Moscou, fâché des sanctions adoptées par la Suisse, juge que la ville n'est plus un lieu neutre.

Les précédents travaux du « petit comité », les huitièmes, s'étaient déroulés du 30 mai au 3 juin, toujours à Genève, sans résultat tangible.`,
    ],
    checks: [
      committee.round(
        1,
        "session 9 was announced for 25 July 2022, nothing was held then",
        (v) => plannedFor(v, "2022-07-25") && heldOn(v, "2022-07-25", "2022-07-29").length === 0,
      ),
      committee.round(
        1,
        "session 8 was held from 30 May to 3 June, in Geneva",
        (v) => numbered(v, 8, "2022-05-30", "2022-06-03") && heldAt(v, ["2022-05-30", "2022-06-03"], "place:geneva"),
      ),
    ],
  },
  {
    name: "a first cycle opened by handshake, wound up three weeks later from another dateline; where the next will be",
    reports: [
      `2022-11-21.en

Colombia reopens peace talks with ELN after four years

CARACAS, Nov 21 (AFP) - Envoys of leftist President Gustavo Petro and of the National Liberation Army (ELN), Colombia's last recognised guerrilla force, shook hands in a Caracas hotel Monday as they relaunched a dialogue that his predecessor had broken off.

"We cannot see each other as enemies," rebel negotiator Pablo Beltran said. Norway, Cuba and Venezuela are guarantors.`,
      `2022-12-13.en

Colombia, ELN rebels claim headway, eye Mexico for next talks

BOGOTA, Dec 13 (Reuters) - Colombia's government and ELN guerrillas will resume negotiations in Mexico in January, they said in a joint communique on Monday at the end of their first cycle of talks in the Venezuelan capital.

During the three weeks of discussions, they agreed on emergency relief for prisoners and on pilot areas for humanitarian aid, chief government negotiator Otty Patino said. A bilateral ceasefire was not reached.`,
    ],
    checks: [
      eln.round(1, "one cycle from 21 November to 12 December 2022, in Caracas", (v) =>
        heldAt(v, ["2022-11-21", "2022-12-12"], "place:caracas"),
      ),
      eln.round(1, "it is the first", (v) => numbered(v, 1, "2022-11-21", "2022-12-12")),
      eln.trap("talks in Mexico are held", (v) => v.rounds.some((it) => held(it) && /MEX|mexico/.test(String(it.place.value)))),
    ],
  },
  {
    name: "the mediator's office tells the end, a manor outside the capital, the president's trip abroad beside",
    reports: [
      `2005-05-31.fr

Aceh : Djakarta et les séparatistes se quittent sur une note d'espoir

HELSINKI, 31 mai (AFP) - Le gouvernement indonésien et le Mouvement pour un Aceh libre (GAM) ont bouclé mardi, dans un manoir des environs d'Helsinki, une quatrième série de pourparlers qui les occupait depuis jeudi. Le médiateur, l'ancien président finlandais Martti Ahtisaari, évoque un possible accord dès août.

L'autonomie de la province, dévastée par le tsunami de décembre, et la création de partis locaux restent débattues.

Le président Susilo Bambang Yudhoyono, reçu mercredi dernier à Washington par George W. Bush, s'était dit confiant. Le conflit a tué 15.000 personnes en trente ans.`,
    ],
    checks: [
      aceh.round(1, "round 4 runs from 26 to 31 May 2005", (v) => numbered(v, 4, "2005-05-26", "2005-05-31")),
      aceh.round(1, "it was in or near Helsinki", (v) =>
        heldAt(v, ["2005-05-26", "2005-05-31"], "place:helsinki", "place:vantaa", "state:FIN"),
      ),
      aceh.trap(
        "the visit to Washington is a round",
        (v) => heldOn(v, "2005-05-25").length > 0 || v.rounds.some((it) => held(it) && at(it, "place:washington")),
      ),
    ],
  },
];
