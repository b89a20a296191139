/** Rounds as the wires tell them: first and last day, place, number, who was there; put off, called off; and what is no round. */
import { at, atAny, checksOf, held, heldOn, notHeldBut, numbered, onlyOn, onlyRound, present } from "../record/checks.ts";
import type { Drill } from "./drill.ts";

const cyprus = checksOf("process:crans-montana");
const havana = checksOf("process:havana");
const lanka = checksOf("process:sri-lanka-norway");
const aceh = checksOf("process:helsinki-aceh");
const lra = checksOf("process:juba-lra");
const moldova = checksOf("process:5-plus-2");
const kuwait = checksOf("process:kuwait-yemen");
const six = checksOf("process:six-party-talks");
const thai = checksOf("process:southern-thailand");
const ndf = checksOf("process:oslo-ndfp");
const areas = checksOf("process:two-areas-sudan");
const dam = checksOf("process:gerd");
const naqoura = checksOf("process:naqoura-maritime");
const ola = checksOf("process:ethiopia-ola");
const sahara = checksOf("process:geneva-western-sahara");
const taliban = checksOf("process:doha-taliban");
const karabakh = checksOf("process:osce-minsk-group");
const eln = checksOf("process:quito-eln");
const casamance = checksOf("process:casamance");
const tajik = checksOf("process:inter-tajik");
const mexico = checksOf("process:mexico-venezuela");
const rambouillet = checksOf("process:rambouillet");
const kosovo = checksOf("process:belgrade-pristina");
const somalia = checksOf("process:somalia-somaliland");
const aegean = checksOf("process:greece-turkey-exploratory");
const marcoussis = checksOf("process:linas-marcoussis");
const burundi = checksOf("process:inter-burundian");
const astana = checksOf("process:astana");
const libya = checksOf("process:joint-military-commission-libya");
const yemen = checksOf("process:stockholm");
const korea = checksOf("process:inter-korean");
const congo = checksOf("process:inter-congolese");
const manhasset = checksOf("process:manhasset");
const prague = checksOf("process:abashidze-karasin");
const bangsamoro = checksOf("process:bangsamoro");
const togo = checksOf("process:inter-togolese");
const chad = checksOf("process:doha-chad");
const argyle = checksOf("process:argyle");
const darfur = checksOf("process:doha-darfur");
const bougival = checksOf("process:bougival-2025");

export const ROUNDS_A: readonly Drill[] = [
  {
    name: "five days that ended on the day of the report, begun on a weekday, place in the dateline and a clause",
    reports: [
      `2016-11-11.en

Cyprus leaders break off Swiss talks without deal on territory

MONT PELERIN, Switzerland, Nov 11 (Reuters) - Greek Cypriot leader Nicos Anastasiades and Turkish Cypriot leader Mustafa Akinci wrapped up five days of closed-door negotiations at a Swiss lakeside resort on Friday, having edged closer on the size of a future Turkish Cypriot zone but without the map both had hoped to take home.

The two men, who had been meeting at Mont Pelerin since Monday under the eye of U.N. envoy Espen Barth Eide, were returning to the island for consultations, a U.N. statement said.

Cyprus has been divided since a Turkish invasion in 1974 that was triggered by a brief Greek-inspired coup.`,
    ],
    checks: [
      cyprus.round(2, "the talks of 7 to 11 November are one round, at Mont Pelerin", (v) =>
        at(onlyOn(v, "2016-11-07", "2016-11-11"), "place:mont-pelerin"),
      ),
      cyprus.round(1, "the Turkish Cypriots sat there", (v) => present(onlyOn(v, "2016-11-07", "2016-11-11"), "group:trnc")),
    ],
  },
  {
    name: "a numbered cycle, told at its opening in English and at its close in French",
    reports: [
      `2013-06-11.en

Colombia, FARC turn to politics as new cycle opens in Cuba

HAVANA, June 11 (AFP) - Negotiators for the Colombian government and the FARC guerrillas sat down again in the Cuban capital on Tuesday, opening the tenth cycle of their peace talks with the rebels' political future next on the list.

Humberto de la Calle, who leads the government team, read no statement as he walked into Havana's convention center. His counterpart Ivan Marquez called for a constituent assembly.

The sides announced a deal on land reform, the first of five points, in May.`,
      `2013-06-21.fr

Colombie: fin du cycle de discussions consacré à la participation politique

LA HAVANE, 21 juin 2013 (AFP) - Les délégations du gouvernement colombien et de la guérilla des Farc se sont séparées vendredi sans accord sur la participation politique, au terme de onze jours de discussions à La Havane, et se retrouveront le 1er juillet.

« Nous avons commencé à bâtir des accords », assure le communiqué commun lu par un diplomate cubain, à l'issue de ce dixième cycle. Cuba et la Norvège sont les garants du dialogue ouvert en novembre 2012.`,
    ],
    checks: [
      havana.round(2, "cycle 10 is one, from 11 to 21 June", (v) => numbered(v, 10, "2013-06-11", "2013-06-21")),
      havana.round(1, "it was in Havana", (v) => at(onlyRound(v, 10), "place:havana")),
      havana.round(1, "the next is planned for 1 July, not held", (v) => notHeldBut(v, "2013-07-01")),
    ],
  },
  {
    name: "two days told from the day after; a state visit beside",
    reports: [
      `2006-02-24.en

Sri Lanka, Tigers to meet again after Geneva truce talks

GENEVA, Feb 24 (AP) - A day after they rose from their first face-to-face meeting in three years, the Sri Lankan government and the Tamil Tiger rebels were both claiming credit Friday for having saved a cease-fire that neither has much respected.

The two-day session at a chateau outside Geneva, chaired by Norwegian minister Erik Solheim, closed Thursday with a pledge to curb armed groups.

President Mahinda Rajapakse, elected in November, had sought India's backing for the process when he held talks with Prime Minister Manmohan Singh in New Delhi on Dec. 28.

More than 60,000 people have died since the Liberation Tigers of Tamil Eelam took up arms in 1983.`,
    ],
    checks: [
      lanka.round(2, "the talks of 22 and 23 February are one round, in Geneva", (v) =>
        at(onlyOn(v, "2006-02-22", "2006-02-23"), "place:geneva"),
      ),
      lanka.round(1, "the Tigers were there", (v) => present(onlyOn(v, "2006-02-22", "2006-02-23"), "group:ltte")),
      lanka.trap("the visit to New Delhi is a round", (v) => heldOn(v, "2005-12-28").length > 0),
    ],
  },
  {
    name: "fifth and last round, opened by a mediator's spokeswoman, closed with a text",
    reports: [
      `2005-07-12.en

Aceh rebels and Jakarta back at Finnish table

HELSINKI, July 12 (Reuters) - A fifth round of talks intended to end three decades of fighting in Indonesia's Aceh province got under way on Tuesday at a manor house in Vantaa, outside Helsinki, a spokeswoman for mediator Martti Ahtisaari's Crisis Management Initiative said.

"We expect them to go on until the weekend," she said. The Free Aceh Movement (GAM) is represented by its Swedish-based leadership.`,
      `2005-07-17.fr

Indonésie: Jakarta et les rebelles d'Aceh s'entendent sur un projet d'accord

HELSINKI, 17 juil 2005 (AFP) - Les négociateurs indonésiens et ceux du Mouvement Aceh libre (GAM) ont conclu dimanche leur cinquième série de pourparlers en paraphant un mémorandum qui doit être signé à Helsinki le 15 août.

Le texte a été arrêté après six jours de tractations conduites par l'ancien président finlandais Martti Ahtisaari. Le conflit a fait quelque 15.000 morts depuis 1976.`,
    ],
    checks: [
      aceh.round(2, "round 5 is one, from 12 to 17 July", (v) => numbered(v, 5, "2005-07-12", "2005-07-17")),
      aceh.round(1, "it was in Vantaa near Helsinki", (v) => atAny(onlyRound(v, 5), "place:vantaa", "place:helsinki")),
      aceh.round(1, "Indonesia and the GAM sat there", (v) => present(onlyRound(v, 5), "state:IDN", "group:free-aceh-movement")),
    ],
  },
  {
    name: "opening told two days later in the background, with who chaired",
    reports: [
      `2006-07-16.en

Uganda rebels demand apology from Museveni

JUBA, Sudan, July 16 (Reuters) - Rebels who have terrorised northern Uganda for two decades told President Yoweri Museveni's government on Sunday that it should compensate the people of the north, in a statement their delegation circulated here.

The Lord's Resistance Army team, made up largely of exiles, has been face to face with Ugandan Interior Minister Ruhakana Rugunda in the southern Sudanese capital Juba since Friday, when southern Sudan's vice-president Riek Machar opened the talks in the regional assembly.

LRA leader Joseph Kony, wanted by the International Criminal Court, stayed in his jungle hideout.`,
    ],
    checks: [
      lra.round(2, "the talks opened on 14 July, in Juba", (v) => at(onlyOn(v, "2006-07-14"), "place:juba")),
      lra.round(1, "Uganda and the LRA sat there", (v) => present(onlyOn(v, "2006-07-14"), "state:UGA", "group:lra")),
    ],
  },
  {
    name: "two dates joined by a conjunction in a participle clause, presidency as host",
    reports: [
      `2013-02-20.fr

Moldavie: l'OSCE salue des discussions « franches » à Lviv

VIENNE, 20 fév 2013 (AFP) - Réunis les 18 et 19 février à Lviv, dans l'ouest de l'Ukraine, les participants aux pourparlers « 5+2 » sur le règlement du conflit de Transnistrie ont débattu de la libre circulation des personnes, a indiqué mercredi la présidence ukrainienne de l'OSCE.

Aucun texte n'a été signé. Chisinau et Tiraspol sont convenus de poursuivre leurs échanges au printemps, toujours en Ukraine, selon la même source.

Région russophone de Moldavie, la Transnistrie a fait sécession après une brève guerre en 1992. La Russie, qui y maintient des troupes, l'Ukraine et l'OSCE sont médiateurs, les Etats-Unis et l'Union européenne observateurs.`,
    ],
    checks: [
      moldova.round(2, "the talks of 18 and 19 February are one round, in Lviv", (v) =>
        at(onlyOn(v, "2013-02-18", "2013-02-19"), "place:lviv"),
      ),
    ],
  },
  {
    name: "late by three days: the planned Monday and the Thursday of the opening in one sentence",
    reports: [
      `2016-04-22.en

Yemen foes face each other in Kuwait at last

KUWAIT CITY, April 22 (AFP) - Yemen's government and the Huthi rebels finally came together in Kuwait City late Thursday for peace talks that should have begun on Monday but were held up when the insurgents refused to board their plane over alleged truce violations.

"The choice is simple: a homeland or more victims," UN envoy Ismail Ould Cheikh Ahmed told the opening session, attended by Foreign Minister Abdulmalik al-Mikhlafi and rebel spokesman Mohammed Abdulsalam.

More than 6,400 people have been killed since a Saudi-led coalition intervened in March 2015.`,
    ],
    checks: [
      kuwait.round(2, "the talks opened on 21 April, in Kuwait City", (v) => at(onlyOn(v, "2016-04-21"), "place:kuwait-city")),
      kuwait.round(1, "they were planned for 18 April, when none were held", (v) => notHeldBut(v, "2016-04-18")),
      kuwait.round(1, "government and Houthis were there", (v) => present(onlyOn(v, "2016-04-21"), "state:YEM", "group:houthis")),
    ],
  },
  {
    name: "a round opened by its host and put in recess after thirteen days",
    reports: [
      `2005-07-26.en

North Korea nuclear talks resume after 13-month gap

BEIJING, July 26 (AP) - After more than a year away from the table, North Korea rejoined the United States, South Korea, Japan, Russia and host China on Tuesday for the fourth round of six-party talks on its nuclear weapons program.

"The fundamental thing is to make real progress," North Korean envoy Kim Kye Gwan said at the opening ceremony at the Diaoyutai State Guesthouse. U.S. Assistant Secretary of State Christopher Hill repeated that Washington had no intention of invading the North.`,
      `2005-08-07.fr

Nucléaire nord-coréen: les Six se donnent trois semaines

PEKIN, 7 août 2005 (AFP) - Faute d'accord sur une déclaration de principes, les six pays engagés à Pékin dans les pourparlers sur le programme nucléaire nord-coréen ont suspendu dimanche leur quatrième session, entamée le 26 juillet, et promis de la reprendre dans la semaine du 29 août.

Le vice-ministre chinois des Affaires étrangères Wu Dawei a parlé d'une « pause ». Les Etats-Unis et la Corée du Nord se sont renvoyé la responsabilité de l'échec.`,
    ],
    checks: [
      six.round(2, "round 4 is one, from 26 July to 7 August", (v) => numbered(v, 4, "2005-07-26", "2005-08-07")),
      six.round(1, "it was in Beijing", (v) => at(onlyRound(v, 4), "place:beijing")),
      six.round(1, "all six were there", (v) =>
        present(onlyRound(v, 4), "state:PRK", "state:KOR", "state:USA", "state:CHN", "state:JPN", "state:RUS"),
      ),
    ],
  },
  {
    name: "one day behind closed doors, agentless passive, in the capital of the facilitator",
    reports: [
      `2013-03-29.fr

Thaïlande: premier contact formel avec les séparatistes du Sud, nouvelle rencontre fin avril

BANGKOK, 29 mars 2013 (AFP) - Douze heures durant, des représentants du gouvernement thaïlandais ont été enfermés jeudi avec des séparatistes musulmans du Sud dans un centre de la police à Kuala Lumpur, pour un premier dialogue de paix dont rien n'a filtré hormis la date du suivant, le 29 avril.

« Nous leur avons demandé de réduire la violence », a dit vendredi à la presse le chef du Conseil national de sécurité, Paradorn Pattanatabut. La délégation du Barisan Revolusi Nasional (BRN) était conduite par Hassan Taib.

La Malaisie sert de facilitateur. Le conflit a fait plus de 5.300 morts depuis 2004.`,
    ],
    checks: [
      thai.round(2, "the meeting of 28 March is one round, in Kuala Lumpur", (v) =>
        at(onlyOn(v, "2013-03-28"), "place:kuala-lumpur"),
      ),
      thai.round(1, "the next is planned for 29 April, not held", (v) => notHeldBut(v, "2013-04-29")),
      thai.round(1, "the BRN and Thailand were there", (v) => present(onlyOn(v, "2013-03-28"), "group:brn", "state:THA")),
    ],
  },
  {
    name: "third round: a curtain raiser that says tomorrow, and the closing statement",
    reports: [
      `2017-01-18.en

Philippine negotiators in Rome ahead of third round with communist rebels

ROME, Jan 18 (AP) - Philippine government negotiators arrived here on Wednesday on the eve of a third round of talks with the National Democratic Front, the umbrella group that speaks for communist guerrillas, with a bilateral cease-fire at the top of the government's wish list.

The week-long meeting, brokered by Norway, is to close on Jan. 25, government panel chief Silvestre Bello said.`,
      `2017-01-26.en

No joint truce yet for Manila, communist rebels

MANILA, Jan 26 (AFP) - The Philippine government and the National Democratic Front (NDF) came away from the Italian capital on Wednesday with ground rules for discussing economic reforms but no joint ceasefire, their closing statement showed.

Their third round, which had begun on Thursday last week, was "challenging", chief government negotiator Silvestre Bello said. The insurgency, one of Asia's oldest, has claimed 30,000 lives since 1969.`,
    ],
    checks: [
      ndf.round(2, "round 3 is one, from 19 to 25 January, held", (v) => numbered(v, 3, "2017-01-19", "2017-01-25")),
      ndf.round(1, "it was in Rome", (v) => at(onlyRound(v, 3), "place:rome")),
    ],
  },
  {
    name: "ordinal in words as the subject, adjourned yesterday; a meeting of the movement's own leaders beside",
    reports: [
      `2015-11-24.en

Sudan peace talks adjourn with aid access unresolved

ADDIS ABABA, Nov 24 (Reuters) - The tenth round of negotiations on Sudan's South Kordofan and Blue Nile states was adjourned indefinitely on Monday, five days after it began in Ethiopia's capital, when the rebel SPLM-N and Khartoum could not agree on how food would reach civilians, the African Union panel led by Thabo Mbeki said.

SPLM-N secretary general Yasir Arman said his side was bound by the line its leadership council laid down when it gathered in Kauda on Oct. 10.

Fighting in the Two Areas, as the states are known, broke out in 2011.`,
    ],
    checks: [
      areas.round(2, "round 10 is one, from 18 to 23 November", (v) => numbered(v, 10, "2015-11-18", "2015-11-23")),
      areas.round(1, "it was in Addis Ababa", (v) => at(onlyRound(v, 10), "place:addis-ababa")),
      areas.trap("the SPLM-N's own meeting in Kauda is a round", (v) => heldOn(v, "2015-10-10").length > 0),
    ],
  },
  {
    name: "three countries' ministers, failure told first, begun on Sunday in a relative clause",
    reports: [
      `2021-04-06.fr

Barrage sur le Nil: échec des discussions de Kinshasa

KINSHASA, 6 avril 2021 (AFP) - L'Egypte, le Soudan et l'Ethiopie n'ont pas réussi à s'entendre sur les modalités d'une relance des négociations sur le Grand barrage de la Renaissance, a annoncé mardi le ministère égyptien des Affaires étrangères à l'issue d'une réunion de leurs ministres à Kinshasa, qui s'était ouverte dimanche sous l'égide du président congolais Félix Tshisekedi, à la tête de l'Union africaine.

Selon Le Caire, Addis Abeba a rejeté une médiation associant l'ONU, les Etats-Unis et l'Union européenne.

L'Ethiopie, qui a commencé à remplir le réservoir en juillet 2020, entend poursuivre à la prochaine saison des pluies.`,
    ],
    checks: [
      dam.round(2, "the meeting of 4 to 6 April is one round, in Kinshasa", (v) =>
        at(onlyOn(v, "2021-04-04", "2021-04-06"), "place:kinshasa"),
      ),
      dam.round(1, "Egypt, Sudan and Ethiopia were there", (v) =>
        present(onlyOn(v, "2021-04-04", "2021-04-06"), "state:EGY", "state:SDN", "state:ETH"),
      ),
    ],
  },
  {
    name: "put off on the eve, told by an unnamed official, with the last one held",
    reports: [
      `2020-12-01.en

Wednesday's Lebanon-Israel border talks postponed

BEIRUT, Dec 1 (Reuters) - There will be no meeting on Wednesday between the Lebanese and Israeli delegations negotiating their maritime boundary, a Lebanese security source said, adding that U.S. mediators would instead shuttle between the two governments.

Israeli Energy Minister Yuval Steinitz confirmed the delay. No new date was given.

The sides, formally still at war, last met on Nov. 11 at a U.N. base in Naqoura, where Lebanon argued for an additional 1,430 square km of sea in the gas-rich eastern Mediterranean.`,
    ],
    checks: [
      naqoura.round(2, "the meeting planned for 2 December is not held", (v) => notHeldBut(v, "2020-12-02")),
      naqoura.round(2, "the meeting of 11 November was held, in Naqoura", (v) => at(onlyOn(v, "2020-11-11"), "place:naqoura")),
    ],
  },
  {
    name: "second round ended without result, told by an adviser on a social network, length in weeks",
    reports: [
      `2023-11-22.fr

Ethiopie: pas d'accord avec les rebelles oromo après deux semaines de pourparlers

ADDIS ABEBA, 22 nov 2023 (AFP) - « La deuxième série de discussions avec l'Armée de libération oromo (OLA), tenue à Dar es Salaam, s'est terminée mardi sans accord », a écrit sur X le conseiller à la sécurité nationale du Premier ministre éthiopien, Redwan Hussein, accusant les insurgés d'« intransigeance ».

Les deux délégations s'étaient retrouvées le 7 novembre dans la capitale économique tanzanienne, sous la houlette de l'Igad. L'OLA, qu'Addis Abeba qualifie de groupe terroriste, reproche au gouvernement de n'avoir cherché qu'à coopter ses chefs.`,
    ],
    checks: [
      ola.round(2, "round 2 is one, from 7 to 21 November", (v) => numbered(v, 2, "2023-11-07", "2023-11-21")),
      ola.round(1, "it was in Dar es Salaam", (v) => at(onlyRound(v, 2), "place:dar-es-salaam")),
    ],
  },
  {
    name: "round table of four, dates in brackets after the noun; a meeting of the Council beside",
    reports: [
      `2019-03-23.fr

Sahara occidental : la deuxième table ronde s'achève sans percée

Le Monde, 23 mars 2019. Beaucoup de courtoisie, peu de concessions. De la deuxième table ronde sur le Sahara occidental (21-22 mars), organisée dans un château des environs de Genève par l'émissaire de l'ONU, Horst Köhler, le Maroc, le Front Polisario, l'Algérie et la Mauritanie ne rapportent qu'une promesse : celle de se revoir.

« Personne ne doit s'attendre à un résultat rapide », a prévenu M. Köhler, ancien président allemand, qui avait exposé ses intentions au Conseil de sécurité le 29 janvier à New York.

Le Maroc propose une autonomie, le Polisario réclame un référendum d'autodétermination.`,
    ],
    checks: [
      sahara.round(2, "round table 2 is one, on 21 and 22 March", (v) => numbered(v, 2, "2019-03-21", "2019-03-22")),
      sahara.round(1, "it was near Geneva", (v) => at(onlyOn(v, "2019-03-21", "2019-03-22"), "place:geneva")),
      sahara.round(1, "the four were there", (v) =>
        present(onlyOn(v, "2019-03-21", "2019-03-22"), "state:MAR", "group:polisario", "state:DZA", "state:MRT"),
      ),
      sahara.trap("the Council's session of 29 January is a round", (v) => heldOn(v, "2019-01-29").length > 0),
    ],
  },
  {
    name: "talks of sixteen days: a lunch as the opening, a tweet as the close",
    reports: [
      `2019-02-25.en

Taliban co-founder Baradar meets U.S. envoy in Qatar

DOHA, Feb 25 (Reuters) - U.S. special envoy Zalmay Khalilzad had lunch on Monday with Mullah Abdul Ghani Baradar, the new political chief of the Taliban, before the two delegations began what diplomats described as the highest-level negotiations yet on ending America's longest war.

The talks, hosted by Qatar's Foreign Ministry in the capital Doha, centre on a withdrawal of foreign forces and a ban on militants using Afghan soil.`,
      `2019-03-12.fr

Afghanistan: « de vrais progrès » entre Américains et talibans, selon Khalilzad

WASHINGTON, 12 mars 2019 (AFP) - L'émissaire américain Zalmay Khalilzad a annoncé mardi sur Twitter que venait de se clore à Doha un « marathon » de discussions avec les talibans, entamé le 25 février et d'où sortent deux projets d'accord, sur le retrait des troupes et sur les garanties antiterroristes.

Il n'y a « pas d'accord final tant que tout n'est pas convenu », a-t-il prévenu, avant des consultations à Washington.`,
    ],
    checks: [
      taliban.round(2, "the talks of 25 February to 12 March are one round, in Doha", (v) =>
        at(onlyOn(v, "2019-02-25", "2019-03-12"), "place:doha"),
      ),
      taliban.round(1, "the United States and the Taliban were there", (v) =>
        present(onlyOn(v, "2019-02-25", "2019-03-12"), "state:USA", "group:taliban"),
      ),
    ],
  },
  {
    name: "presidents at a resort, from a Tuesday to a Saturday, told on the last of the days",
    reports: [
      `2001-04-07.en

Karabakh talks in Florida end; leaders to meet again

KEY WEST, Florida, April 7 (AP) - Armenian President Robert Kocharian and Azerbaijani President Heydar Aliev flew out of this island resort Saturday, their American, French and Russian hosts saying that five days of shuttling between the two men's villas had brought a settlement over Nagorno-Karabakh closer than at any time since the 1994 cease-fire.

The talks, convened by the co-chairs of the OSCE's Minsk Group, were launched by Secretary of State Colin Powell on Tuesday. A follow-up is foreseen in June in Geneva.`,
    ],
    checks: [
      karabakh.round(2, "the talks of 3 to 7 April are one round, at Key West", (v) =>
        at(onlyOn(v, "2001-04-03", "2001-04-07"), "place:key-west"),
      ),
      karabakh.round(1, "Armenia and Azerbaijan were there", (v) =>
        present(onlyOn(v, "2001-04-03", "2001-04-07"), "state:ARM", "state:AZE"),
      ),
    ],
  },
  {
    name: "third cycle, begun on Tuesday, the place after Caracas and Mexico in an enumeration",
    reports: [
      `2023-05-03.fr

Colombie: gouvernement et ELN reprennent langue à Cuba

LA HAVANE, 3 mai 2023 (AFP) - Après Caracas et Mexico, c'est à La Havane que le gouvernement colombien et l'Armée de libération nationale (ELN) ont entamé, mardi, un troisième cycle de pourparlers censé aboutir à un cessez-le-feu bilatéral.

Pablo Beltran, chef négociateur de la dernière guérilla reconnue comme telle dans le pays, a souhaité « de la célérité ». Son homologue Otty Patiño espère un premier texte en juin.

Les deux camps avaient renoué en novembre 2022, trois mois après l'arrivée au pouvoir de Gustavo Petro.`,
    ],
    checks: [
      eln.round(2, "cycle 3 began on 2 May", (v) => numbered(v, 3, "2023-05-02")),
      eln.round(1, "it is in Havana", (v) => at(onlyRound(v, 3), "place:havana")),
      eln.round(1, "Colombia and the ELN are there", (v) => present(onlyRound(v, 3), "state:COL", "group:eln")),
    ],
  },
  {
    name: "one day in a provincial town, absent leaders, inversion; an inner congress of the rebels beside",
    reports: [
      `2005-02-02.fr

Casamance: à Foundiougne, l'Etat et les rebelles promettent de négocier pour de bon

FOUNDIOUGNE (Sénégal), 2 fév 2005 (AFP) - Devant trois cents invités et sans l'aile dure du maquis se sont rencontrés mardi à Foundiougne, à 160 km au sud-est de Dakar, le gouvernement sénégalais et le Mouvement des forces démocratiques de Casamance (MFDC), un mois après l'accord de paix signé à Ziguinchor.

L'abbé Diamacoune Senghor, malade, s'était fait représenter. Le MFDC, qui avait tenu ses propres assises à Ziguinchor le 6 octobre 2003, reste divisé entre ailes politique et militaire.

La rébellion indépendantiste du sud du Sénégal dure depuis 1982.`,
    ],
    checks: [
      casamance.round(2, "the meeting of 1 February is one round, at Foundiougne", (v) =>
        at(onlyOn(v, "2005-02-01"), "place:foundiougne"),
      ),
      casamance.round(1, "Senegal and the MFDC were there", (v) => present(onlyOn(v, "2005-02-01"), "state:SEN", "group:mfdc")),
      casamance.trap("the MFDC's own assembly is a round", (v) => heldOn(v, "2003-10-06").length > 0),
    ],
  },
  {
    name: "round two: the opening by a United Nations envoy, the close in a background paragraph a week later",
    reports: [
      `1994-06-18.en

Tajik foes open second round of talks in Iran

TEHRAN, June 18 (Reuters) - Tajikistan's government and its exiled Islamic-led opposition opened a second round of U.N.-sponsored peace talks in the Iranian capital on Saturday, with a ceasefire along the Afghan border the first order of business.

U.N. envoy Ramiro Piriz-Ballon told the delegations that "the Tajik people cannot wait".`,
      `1994-07-05.en

Border clashes kill nine in Tajikistan

DUSHANBE, July 5 (AFP) - Nine people, two of them Russian border guards, died in overnight clashes on the river frontier between Tajikistan and Afghanistan, the Russian command here said Tuesday.

The United Nations has been trying to broker a truce between Dushanbe and the Tajik opposition. Ten days of inter-Tajik talks in Tehran broke up on June 28 with no ceasefire, the sides agreeing only to go on consulting. The civil war of 1992 left some 50,000 dead.`,
    ],
    checks: [
      tajik.round(2, "round 2 is one, from 18 to 28 June", (v) => {
        const it = onlyOn(v, "1994-06-18", "1994-06-28");
        return it !== null && it.number === 2;
      }),
      tajik.round(1, "it was in Tehran", (v) => at(onlyOn(v, "1994-06-18", "1994-06-28"), "place:tehran")),
    ],
  },
  {
    name: "one side will not travel to tomorrow's session; the last one in a subordinate clause",
    reports: [
      `2021-10-16.fr

Venezuela: Caracas suspend sa participation au dialogue après l'extradition d'Alex Saab

CARACAS, 16 oct 2021 (AFP) - La délégation du gouvernement vénézuélien ne se rendra pas à Mexico, où elle devait retrouver dimanche les émissaires de l'opposition, a déclaré samedi son chef, Jorge Rodriguez, en riposte à l'extradition vers les Etats-Unis de l'homme d'affaires Alex Saab.

Alors que la précédente session, du 25 au 27 septembre, avait permis d'aborder la justice et le respect de la Constitution, la médiation norvégienne n'a pas réagi dans l'immédiat.

Engagé en août, le dialogue de Mexico vise à sortir le Venezuela de la crise politique.`,
    ],
    checks: [
      mexico.round(2, "the session planned for 17 October is not held", (v) => notHeldBut(v, "2021-10-17")),
      mexico.round(2, "the session of 25 to 27 September was held, in Mexico City", (v) =>
        at(onlyOn(v, "2021-09-25", "2021-09-27"), "place:mexico-city"),
      ),
    ],
  },
  {
    name: "second conference opens where the first one is told in the background, from and to",
    reports: [
      `1999-03-15.en

Kosovo talks resume in Paris as fighting flares

PARIS, March 15 (AP) - Three weeks after failing to sign at Rambouillet, ethnic Albanians and Serbs returned to France on Monday for what mediators insist is a last chance to accept a peace plan for Kosovo. The venue this time is a government conference center on Avenue Kleber in the French capital.

"The Albanians are ready to sign," U.S. mediator Christopher Hill said as the session opened.

Seventeen days of negotiations in the chateau of Rambouillet, southwest of Paris, ran from Feb. 6 to Feb. 23 without Belgrade agreeing to NATO troops.`,
    ],
    checks: [
      rambouillet.round(2, "the talks of 6 to 23 February are one round, at Rambouillet", (v) =>
        at(onlyOn(v, "1999-02-06", "1999-02-23"), "place:rambouillet"),
      ),
      rambouillet.round(2, "those opened on 15 March are another, in Paris", (v) => at(onlyOn(v, "1999-03-15"), "place:paris")),
    ],
  },
  {
    name: "eighth meeting broken off in the night, hours counted; a visit to Berlin beside",
    reports: [
      `2013-04-03.fr

Kosovo: Ashton constate un fossé « peu profond » entre Belgrade et Pristina

BRUXELLES, 3 avril 2013 (AFP) - Douze heures de face-à-face n'y ont pas suffi: le huitième entretien entre les Premiers ministres serbe Ivica Dacic et kosovar Hashim Thaçi a pris fin à Bruxelles dans la nuit de mardi à mercredi sans arrangement sur les municipalités serbes du nord du Kosovo.

« C'était la dernière fois que nous nous rencontrions formellement », a averti la chef de la diplomatie européenne Catherine Ashton, qui conduit ce dialogue. M. Dacic, reçu le 18 mars à Berlin par Angela Merkel, doit rendre réponse sous quelques jours.`,
    ],
    checks: [
      kosovo.round(2, "the eighth meeting is one round, on 2 April or the night to the 3rd, in Brussels", (v) =>
        at(onlyOn(v, "2013-04-02", "2013-04-03"), "place:brussels"),
      ),
      kosovo.round(1, "it is the eighth", (v) => numbered(v, 8, "2013-04-02", "2013-04-03")),
      kosovo.trap("the visit to Berlin is a round", (v) => heldOn(v, "2013-03-18").length > 0),
    ],
  },
  {
    name: "leaders open, technical teams go on: the first day in English, the communiqué in French",
    reports: [
      `2020-06-14.en

Somalia, Somaliland leaders in Djibouti for rare talks

DJIBOUTI, June 14 (Reuters) - The presidents of Somalia and of breakaway Somaliland faced each other across a table in Djibouti on Sunday, their first formal discussions in years, with Ethiopian Prime Minister Abiy Ahmed and their host Ismail Omar Guelleh looking on.

Mohamed Abdullahi Mohamed and Muse Bihi Abdi named committees that will continue the work this week, Djibouti's foreign minister said. Somaliland declared independence in 1991 but no country has recognised it.`,
      `2020-06-18.fr

Somalie-Somaliland: engagement à ne pas politiser l'aide

DJIBOUTI, 18 juin 2020 (AFP) - Les comités techniques de la Somalie et du Somaliland ont mis un terme, mercredi soir à Djibouti, aux quatre jours de discussions inaugurés dimanche par leurs présidents, selon un communiqué publié jeudi.

Les deux parties s'engagent à ne pas politiser l'aide au développement. L'Union européenne et les Etats-Unis ont accompagné les travaux en qualité d'observateurs.`,
    ],
    checks: [
      somalia.round(2, "the talks of 14 to 17 June are one round, in Djibouti", (v) =>
        at(onlyOn(v, "2020-06-14", "2020-06-17"), "place:djibouti"),
      ),
      somalia.round(1, "Somalia and Somaliland were there", (v) =>
        present(onlyOn(v, "2020-06-14", "2020-06-17"), "state:SOM", "place:somaliland"),
      ),
    ],
  },
  {
    name: "sixty-first round as a figure, an afternoon, the next in the other capital",
    reports: [
      `2021-01-26.en

Greece, Turkey end five-year silence over Aegean

ISTANBUL, Jan 26 (Reuters) - Envoys of Greece and Turkey spent a little over three hours at Istanbul's Dolmabahce palace on Monday, holding the 61st round of exploratory talks on their maritime disputes nearly five years after the 60th ended in Athens.

Athens will host the 62nd, a Turkish diplomatic source said on Tuesday, without giving a date.

The NATO allies came close to conflict last summer when Ankara sent the survey ship Oruc Reis into waters that Greece claims.`,
    ],
    checks: [
      aegean.round(2, "round 61 is one, on 25 January", (v) => numbered(v, 61, "2021-01-25")),
      aegean.round(1, "it was in Istanbul", (v) => at(onlyRound(v, 61), "place:istanbul")),
      aegean.round(1, "Greece and Turkey were there", (v) => present(onlyRound(v, 61), "state:GRC", "state:TUR")),
    ],
  },
  {
    name: "table ronde: conclave of nine days counted back from the signature, mentioned by a newspaper",
    reports: [
      `2003-01-25.fr

Côte d'Ivoire : les partis et les rebelles signent à l'aube

Le Monde, 25 janvier 2003. Il aura fallu neuf jours et autant de nuits. Enfermés depuis le 15 janvier dans le centre national du rugby de Linas-Marcoussis, dans l'Essonne, les représentants des partis politiques ivoiriens et des trois mouvements rebelles ont conclu, vendredi 24, un accord qui maintient Laurent Gbagbo à la présidence et prévoit un gouvernement de réconciliation.

La table ronde était dirigée par Pierre Mazeaud, membre du Conseil constitutionnel. Guillaume Soro, secrétaire général du MPCI, y avait conduit la délégation venue de Bouaké. Le président ivoirien, lui, était resté à Abidjan.`,
    ],
    checks: [
      marcoussis.round(2, "the round table of 15 to 24 January is one, at Linas-Marcoussis", (v) =>
        at(onlyOn(v, "2003-01-15", "2003-01-24"), "place:linas-marcoussis"),
      ),
      marcoussis.round(1, "the MPCI was there", (v) => present(onlyOn(v, "2003-01-15", "2003-01-24"), "group:mpci")),
    ],
  },
  {
    name: "was to have resumed today, and did not; the opening session past; a council of the Union beside",
    reports: [
      `2016-01-06.en

Burundi peace talks fail to restart as government stays away

ARUSHA, Tanzania, Jan 6 (AP) - Talks between Burundi's government and its opponents that were to have resumed on Wednesday in Arusha did not take place, Foreign Minister Alain Nyamitwe saying there was "no consensus" on the date.

The two sides had exchanged little more than speeches when Ugandan President Yoweri Museveni launched the inter-Burundian dialogue at Entebbe State House on Dec. 28.

Bujumbura also rejects the 5,000 peacekeepers authorised by the African Union's Peace and Security Council, which met in Addis Ababa on Dec. 17. Over 400 people have been killed since April.`,
    ],
    checks: [
      burundi.round(2, "the session planned for 6 January is not held", (v) => notHeldBut(v, "2016-01-06")),
      burundi.round(2, "the session of 28 December was held, in Entebbe", (v) => at(onlyOn(v, "2015-12-28"), "place:entebbe")),
      burundi.trap("the meeting of the African Union's council is a round", (v) => heldOn(v, "2015-12-17").length > 0),
    ],
  },
  {
    name: "fourteenth meeting: who has come, by the host's ministry, then the joint statement of three",
    reports: [
      `2019-12-10.fr

Syrie: les délégations sont arrivées à Nour-Soultan

NOUR-SOULTAN, 10 déc 2019 (AFP) - La 14e réunion internationale sur la Syrie dans le format d'Astana a débuté mardi au Kazakhstan par des consultations bilatérales, a fait savoir le ministère kazakh des Affaires étrangères, précisant que toutes les délégations étaient présentes à Nour-Soultan.

Damas est représenté par Bachar al-Jaafari, l'opposition armée par Ahmad Toma. L'émissaire de l'ONU Geir Pedersen assiste aux travaux comme observateur, de même que la Jordanie.`,
      `2019-12-11.fr

Syrie: Moscou, Téhéran et Ankara dénoncent les saisies de revenus pétroliers

NOUR-SOULTAN, 11 déc 2019 (AFP) - Dans la déclaration finale adoptée mercredi au terme de deux journées de travaux dans la capitale kazakhe, la Russie, l'Iran et la Turquie s'opposent à « la saisie illégale » du pétrole syrien.

Ces trois pays, garants du processus d'Astana, se réuniront de nouveau en mars.`,
    ],
    checks: [
      astana.round(2, "meeting 14 is one, on 10 and 11 December", (v) => numbered(v, 14, "2019-12-10", "2019-12-11")),
      astana.round(1, "it was in Nur-Sultan", (v) => at(onlyRound(v, 14), "place:astana")),
      astana.round(1, "the guarantors and Syria were there", (v) =>
        present(onlyRound(v, 14), "state:RUS", "state:TUR", "state:IRN", "state:SYR"),
      ),
    ],
  },
  {
    name: "officers of both sides in separate rooms, a mission's statement, the next one proposed",
    reports: [
      `2020-02-08.en

U.N. sees progress as Libya military talks end in Geneva

GENEVA, Feb 8 (Reuters) - Five senior officers from each of Libya's warring camps concluded a first round of ceasefire negotiations on Saturday, never having shared a room, the United Nations mission said. Envoy Ghassan Salame had shuttled between them at the Palais des Nations since Monday.

The mission proposed that the 5+5 Joint Military Commission meet again in Geneva on Feb. 18.

Khalifa Haftar's Libyan National Army launched an offensive in April to seize Tripoli from the internationally recognised Government of National Accord.`,
    ],
    checks: [
      libya.round(2, "the first round, from 3 to 8 February, is one, in Geneva", (v) =>
        at(onlyOn(v, "2020-02-03", "2020-02-08"), "place:geneva"),
      ),
      libya.round(1, "it is round 1", (v) => numbered(v, 1, "2020-02-03", "2020-02-08")),
      libya.round(1, "the next is planned for 18 February, not held", (v) => notHeldBut(v, "2020-02-18")),
    ],
  },
  {
    name: "a week's consultations as the instrument of a truce, place in apposition, nominal style",
    reports: [
      `2018-12-14.fr

Yémen: espoir prudent à Hodeïda après la trêve

HODEIDA (Yémen), 14 déc 2018 (AFP) - Des tirs sporadiques ont été entendus vendredi à Hodeïda, au lendemain de l'annonce d'un cessez-le-feu dans ce port de la mer Rouge, premier résultat tangible de huit jours de consultations interyéménites à Rimbo, localité suédoise au nord de Stockholm.

Commencées le 6 décembre et closes jeudi par une poignée de main entre le ministre Khaled al-Yémani et le négociateur houthi Mohammed Abdelsalam, en présence du secrétaire général de l'ONU Antonio Guterres, ces discussions étaient les premières depuis 2016.

La guerre a fait au moins 10.000 morts.`,
    ],
    checks: [
      yemen.round(2, "the consultations of 6 to 13 December are one round, in Rimbo", (v) =>
        atAny(onlyOn(v, "2018-12-06", "2018-12-13"), "place:rimbo", "place:stockholm"),
      ),
      yemen.round(1, "the Houthis were there", (v) => present(onlyOn(v, "2018-12-06", "2018-12-13"), "group:houthis")),
    ],
  },
  {
    name: "summit of the two told by the papers of one the morning after, third of its kind",
    reports: [
      `2018-04-28.en

North Korean media hail "new milestone" after Kim-Moon summit

SEOUL, April 28 (Reuters) - North Korea's state newspaper gave four of its six pages on Saturday to leader Kim Jong Un's encounter a day earlier with South Korean President Moon Jae-in, calling it a new milestone on the road to reunification.

Kim had become the first Northern leader to set foot in the South when he stepped over the line at Panmunjom for the inter-Korean summit, which produced a promise of "complete denuclearisation". Previous summits took place in Pyongyang in 2000 and 2007.`,
    ],
    checks: [
      korea.round(2, "the summit of 27 April is one round, at Panmunjom", (v) => at(onlyOn(v, "2018-04-27"), "place:panmunjom")),
      korea.round(1, "both Koreas were there", (v) => present(onlyOn(v, "2018-04-27"), "state:PRK", "state:KOR")),
    ],
  },
  {
    name: "a dialogue of fifty-four days at a casino resort, opened with absentees, closed with a partial deal",
    reports: [
      `2002-02-25.en

Congo factions open talks in South Africa

SUN CITY, South Africa, Feb 25 (AP) - With dozens of seats empty in a quarrel over which opposition parties may attend, South African President Thabo Mbeki on Monday inaugurated the inter-Congolese dialogue at Sun City, telling the government, rebels and civic groups that the continent expected them to end three and a half years of war.

The Movement for the Liberation of Congo, a Ugandan-backed rebel faction, boycotted the ceremony.`,
      `2002-04-20.fr

RDC: le dialogue de Sun City laisse le RCD sur le bord du chemin

SUN CITY (Afrique du Sud), 20 avr 2002 (AFP) - Le dialogue intercongolais a baissé le rideau vendredi soir à Sun City, près de huit semaines après son ouverture, sur un accord entre Kinshasa et le Mouvement de libération du Congo (MLC) de Jean-Pierre Bemba, que les rebelles du RCD, soutenus par le Rwanda, refusent de reconnaître.

Le facilitateur, l'ancien président botswanais Ketumile Masire, a levé la séance sans fixer de nouveau rendez-vous.`,
    ],
    checks: [
      congo.round(2, "the dialogue of 25 February to 19 April is one round, at Sun City", (v) =>
        at(onlyOn(v, "2002-02-25", "2002-04-19"), "place:sun-city"),
      ),
    ],
  },
  {
    name: "informal meeting, both days and the country's small town, attributed to a ministry",
    reports: [
      `2009-08-12.fr

Sahara occidental: Rabat et le Polisario prêts à un cinquième round

RABAT, 12 août 2009 (AFP) - Le Maroc et le Front Polisario sont convenus de tenir dès que possible un cinquième round de négociations, a déclaré mercredi le ministère marocain des Affaires étrangères, commentant la rencontre informelle qui les a réunis lundi et mardi dans la bourgade autrichienne de Dürnstein, autour de l'émissaire de l'ONU Christopher Ross.

L'Algérie et la Mauritanie, pays voisins, y avaient également délégué des ministres. Quatre sessions avaient eu lieu à Manhasset, près de New York, en 2007 et 2008, sans rapprocher les points de vue.`,
    ],
    checks: [
      manhasset.round(2, "the informal meeting of 10 and 11 August is one round, in Dürnstein", (v) =>
        at(onlyOn(v, "2009-08-10", "2009-08-11"), "place:durnstein"),
      ),
      manhasset.round(1, "Morocco and the Polisario were there", (v) =>
        present(onlyOn(v, "2009-08-10", "2009-08-11"), "state:MAR", "group:polisario"),
      ),
      manhasset.round(
        1,
        "round 5 is not held yet",
        (v) => onlyOn(v, "2009-08-10", "2009-08-11") !== null && !v.rounds.some((it) => it.number === 5 && held(it)),
      ),
    ],
  },
  {
    name: "envoys named, no word for a round, cast in what one told reporters afterwards",
    reports: [
      `2014-10-17.en

Georgian envoy warns Moscow over Abkhazia treaty

TBILISI, Oct 17 (Reuters) - Georgia's special representative for relations with Russia, Zurab Abashidze, said on Friday he had told his Russian counterpart that Moscow's planned treaty with breakaway Abkhazia amounted to annexation.

Abashidze was speaking to reporters on his return from Prague, where he and Russian Deputy Foreign Minister Grigory Karasin sat down on Thursday for their latest discussion of trade and transport links.

The neighbours have had no diplomatic relations since fighting a five-day war in August 2008.`,
    ],
    checks: [prague.round(2, "the envoys met on 16 October, in Prague", (v) => at(onlyOn(v, "2014-10-16"), "place:prague"))],
  },
  {
    name: "exploratory talks with a high number, closed by an annex; those with another front beside",
    reports: [
      `2013-02-27.en

Manila, Muslim rebels sign annex on transition

KUALA LUMPUR, Feb 27 (AP) - Negotiators for the Philippine government and the Moro Islamic Liberation Front initialed a document Wednesday on how a new autonomous Bangsamoro region will be set up, wrapping up in the Malaysian capital the 36th exploratory talks since their peace process began.

The three-day meeting had opened Monday with Malaysian facilitator Tengku Abdul Ghafar Mohamed presiding.

A rival group, the Moro National Liberation Front, has its own 1996 accord with Manila, which the two reviewed with Indonesia's help in Solo on June 20, 2011.`,
    ],
    checks: [
      bangsamoro.round(2, "talks 36 are one round, from 25 to 27 February", (v) => numbered(v, 36, "2013-02-25", "2013-02-27")),
      bangsamoro.round(1, "they were in Kuala Lumpur", (v) => at(onlyRound(v, 36), "place:kuala-lumpur")),
      bangsamoro.trap("the review with the MNLF in Solo is a round of it", (v) => heldOn(v, "2011-06-20").length > 0),
    ],
  },
  {
    name: "a dialogue launched on Monday and stopped on Friday, sides named by their colours",
    reports: [
      `2018-02-19.fr

Togo: pouvoir et opposition se parlent enfin

LOME, 19 fév 2018 (AFP) - Après six mois de manifestations, c'est sous le regard du président ghanéen Nana Akufo-Addo que s'est noué lundi, dans un hôtel de Lomé, le dialogue intertogolais entre le gouvernement et la coalition des quatorze partis d'opposition (C14), qui réclame le départ du président Faure Gnassingbé.

« Il n'y a pas de sujet tabou », a assuré le médiateur.`,
      `2018-02-24.fr

Togo: le dialogue suspendu, les marches aussi

LOME, 24 fév 2018 (AFP) - Les facilitateurs ghanéens ont décidé vendredi de suspendre les discussions entamées lundi à Lomé, le temps pour les délégués du pouvoir et de l'opposition de consulter leur base, a-t-on appris samedi auprès d'un participant.

Le retour à la Constitution de 1992, qui limite à deux les mandats présidentiels, reste la pomme de discorde.`,
    ],
    checks: [
      togo.round(2, "the talks of 19 to 23 February are one round, in Lomé", (v) =>
        at(onlyOn(v, "2018-02-19", "2018-02-23"), "place:lome"),
      ),
      togo.round(1, "the coalition of the fourteen was there", (v) =>
        present(onlyOn(v, "2018-02-19", "2018-02-23"), "group:c14-togo"),
      ),
    ],
  },
  {
    name: "put off by two weeks at the mediator's wish, old and new day in one sentence",
    reports: [
      `2022-02-24.fr

Tchad: le pré-dialogue avec les groupes armés reporté au 13 mars

N'DJAMENA, 24 fév 2022 (AFP) - Prévu pour dimanche 27 février à Doha, le pré-dialogue entre les autorités de transition tchadiennes et les mouvements politico-militaires, dont le Front pour l'alternance et la concorde au Tchad (FACT), est décalé au 13 mars à la demande du Qatar, a annoncé jeudi à la télévision le ministre des Affaires étrangères, Mahamat Zene Cherif.

Ce report doit permettre d'acheminer tous les invités, dont la liste n'est pas close. Le FACT avait mené au printemps 2021 l'offensive au cours de laquelle le maréchal Idriss Déby Itno a été tué.`,
    ],
    checks: [
      chad.round(2, "the talks are planned for 13 March, not held", (v) => notHeldBut(v, "2022-03-13")),
      chad.round(2, "they had been planned for 27 February, when none were held", (v) => notHeldBut(v, "2022-02-27")),
    ],
  },
  {
    name: "two presidents on an island, the airport in the dateline, what they did not agree first",
    reports: [
      `2023-12-15.en

Guyana, Venezuela rule out force but not claims over Essequibo

KINGSTOWN, Dec 15 (Reuters) - Neither Guyana nor Venezuela will use force in their century-old quarrel over the oil-rich Essequibo region, the two said in a declaration read out late on Thursday, though their presidents left St. Vincent and the Grenadines as far apart on the substance as they had come.

Irfaan Ali and Nicolas Maduro shook hands at Argyle international airport, where Prime Minister Ralph Gonsalves had brought them together for the day with Caribbean leaders and an envoy of Brazil's Luiz Inacio Lula da Silva. They plan to see each other again in Brazil within three months.`,
    ],
    checks: [
      argyle.round(2, "the meeting of 14 December is one round, at Argyle", (v) =>
        atAny(onlyOn(v, "2023-12-14"), "place:argyle", "place:kingstown"),
      ),
      argyle.round(1, "Guyana and Venezuela were there", (v) => present(onlyOn(v, "2023-12-14"), "state:GUY", "state:VEN")),
    ],
  },
  {
    name: "signature as the end of a week's talks, who stayed away",
    reports: [
      `2009-02-17.fr

Darfour: Khartoum et le JEM signent un accord de « bonnes intentions »

DOHA, 17 fév 2009 (AFP) - Au bout d'une semaine de conversations ouvertes le 10 février sous l'égide du Qatar, le gouvernement soudanais et le Mouvement pour la justice et l'égalité (JEM), le plus actif des groupes rebelles du Darfour, ont signé mardi à Doha un texte qui les engage à négocier un cessez-le-feu et à échanger des prisonniers.

L'Armée de libération du Soudan d'Abdel Wahid Nour avait décliné l'invitation. Le médiateur de l'ONU et de l'Union africaine, Djibril Bassolé, a salué « un premier pas ».

Le conflit a fait 300.000 morts d'après l'ONU, 10.000 selon Khartoum.`,
    ],
    checks: [
      darfur.round(2, "the talks of 10 to 17 February are one round, in Doha", (v) =>
        at(onlyOn(v, "2009-02-10", "2009-02-17"), "place:doha"),
      ),
      darfur.round(1, "Sudan and the JEM were there", (v) =>
        present(onlyOn(v, "2009-02-10", "2009-02-17"), "state:SDN", "group:jem"),
      ),
      darfur.round(1, "the SLM stayed away", (v) => {
        const it = onlyOn(v, "2009-02-10", "2009-02-17");
        return it !== null && !present(it, "group:slm");
      }),
    ],
  },
  {
    name: "a conclave recalled a month later where one of the sides disowns it; its own congress beside",
    reports: [
      `2025-08-13.fr

Nouvelle-Calédonie: le FLNKS rejette formellement l'accord de Bougival

NOUMEA, 13 août 2025 (AFP) - « Un rejet en bloc »: le FLNKS a confirmé mercredi, par la voix de Dominique Fochi, que son congrès extraordinaire, réuni samedi 9 août au Mont-Dore, désavouait le compromis sur l'avenir institutionnel de l'archipel.

Le texte était sorti de dix jours de huis clos dans un hôtel de Bougival, dans les Yvelines, où l'Etat, les indépendantistes et les loyalistes avaient siégé du 2 au 12 juillet à l'invitation du ministre des Outre-mer, Manuel Valls.

Ce dernier a proposé un comité de rédaction, auquel le FLNKS ne participera pas.`,
    ],
    checks: [
      bougival.round(2, "the talks of 2 to 12 July are one round, at Bougival", (v) =>
        at(onlyOn(v, "2025-07-02", "2025-07-12"), "place:bougival"),
      ),
      bougival.trap("the congress of the FLNKS is a round", (v) => heldOn(v, "2025-08-09").length > 0),
    ],
  },
];
