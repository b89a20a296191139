import type { ProcessView } from "../../src/record/index.ts";
import { checksOf, contests, disputed, seriesOf, wordsOf } from "../record/checks.ts";
import type { Drill } from "./drill.ts";

const stockholm = checksOf("process:stockholm");
const minsk = checksOf("process:minsk");
const dohaM23 = checksOf("process:doha-m23");
const eln = checksOf("process:quito-eln");
const bangsamoro = checksOf("process:bangsamoro");
const pretoria = checksOf("process:pretoria");
const gaza = checksOf("process:gaza-ceasefire");
const havana = checksOf("process:havana");
const thaiSouth = checksOf("process:southern-thailand");
const nepal = checksOf("process:nepal");
const ouagadougou = checksOf("process:ouagadougou-mali");
const lome = checksOf("process:lome-1999");
const turkey = checksOf("process:turkey-pkk-2013");
const georgia = checksOf("process:geneva-international-discussions");
const barbados = checksOf("process:barbados-venezuela");
const karabakh = checksOf("process:osce-minsk-group");
const kuwait = checksOf("process:kuwait-yemen");
const southSudan = checksOf("process:addis-ababa-south-sudan");
const burundi = checksOf("process:inter-burundian");
const darfur = checksOf("process:doha-darfur");
const luanda = checksOf("process:luanda");
const ohrid = checksOf("process:ohrid-2023");
const ndfp = checksOf("process:oslo-ndfp");
const casamance = checksOf("process:casamance");
const afghan = checksOf("process:intra-afghan");
const cameroon = checksOf("process:cameroon-anglophone");
const crans = checksOf("process:crans-montana");
const caf = checksOf("process:khartoum-caf");
const hanoi = checksOf("process:hanoi-summit");
const kenya = checksOf("process:kenya-2008");
const astana = checksOf("process:astana");
const moldova = checksOf("process:5-plus-2");
const kyrgyzTajik = checksOf("process:kyrgyz-tajik-border");
const aceh = checksOf("process:helsinki-aceh");
const cyprus = checksOf("process:cyprus-5-plus-1");
const sahara = checksOf("process:geneva-western-sahara");
const bougainville = checksOf("process:bougainville");
const naga = checksOf("process:naga");
const ulster = checksOf("process:good-friday");
const sriLanka = checksOf("process:sri-lanka-norway");

/** True where people of another conflict have a role here, or what they ask is on the agenda. */
const strangers = ({ roles, agenda }: ProcessView, names: RegExp, words: RegExp): boolean =>
  roles.some(({ actor }) => names.test(actor.name)) || agenda.some((item) => words.test(wordsOf(item)));

/** Ways of telling one thing in two ways, by two sides or two sources; and numbers that only look as if they did. */
export const CONTRADICTIONS_A: readonly Drill[] = [
  {
    name: "toll of an air raid, two sources in one sentence, « selon … ; … évoque »",
    reports: [
      `2018-12-24.fr

Yémen: raid meurtrier près de Hodeida malgré l'accord de Stockholm

SANAA, 24 déc 2018 (AFP) - Un raid aérien de la coalition sous commandement saoudien a frappé dimanche soir un marché de Tahita, au sud de Hodeida, faisant 17 morts selon la chaîne Al-Massirah des rebelles houthis ; une source médicale du gouvernement, en revanche, évoque huit morts.

Le raid survient moins d'une semaine après l'entrée en vigueur de la trêve prévue par l'accord de Stockholm, conclu le 13 décembre entre le gouvernement yéménite et les Houthis sous l'égide de l'ONU.

Samedi, un premier bombardement avait tué six pêcheurs au large d'Al-Khokha, selon des habitants.`,
    ],
    checks: [
      stockholm.contradiction(1, "17 dead of the raid on the market, or 8", (v) => contests(v, ["figure"], /^~?17\b/, /^~?8\b/)),
      stockholm.trap("the fishermen killed on Saturday contradict the dead of the market", (v) =>
        contests(v, ["figure"], /^~?17\b/, /^~?6\b/),
      ),
    ],
  },
  {
    name: "ceasefire violations of one day, counted by each side in two paragraphs",
    reports: [
      `2017-03-15.en

Ukraine, rebels trade blame over shelling as Minsk talks resume

MINSK, March 15 (Reuters) - Kiev's negotiators sat down with Russian and separatist envoys in the Belarussian capital on Wednesday after another night of shelling along the front in eastern Ukraine.

The Ukrainian military said in its morning bulletin that separatists had broken the ceasefire 94 times in the previous 24 hours, with the worst fire around Avdiivka.

Eduard Basurin, a spokesman for the self-proclaimed Donetsk People's Republic, told reporters there had been 21 violations by his side's forces over the same period, all of them return fire.

The truce is part of the Minsk agreements of February 2015.`,
    ],
    checks: [minsk.contradiction(1, "94 violations in 24 hours, or 21", (v) => contests(v, ["figure"], /^~?94\b/, /^~?21\b/))],
  },
  {
    name: "dead of a massacre told by the UN, then by the rebels in another report, other language",
    reports: [
      `2025-08-06.fr

RDC: au moins 319 civils tués en juillet par le M23 dans le Rutshuru, selon l'ONU

GENÈVE, 6 août 2025 (AFP) - Au moins 319 civils ont été tués entre le 9 et le 21 juillet par des combattants du M23 dans quatre villages du territoire de Rutshuru, dans l'est de la République démocratique du Congo, a affirmé mercredi le Haut-Commissaire de l'ONU aux droits de l'homme, Volker Türk.

Ces tueries, parmi les plus lourdes depuis la résurgence du mouvement en 2021, encadrent la signature à Doha, le 19 juillet, d'une déclaration de principes entre Kinshasa et l'AFC/M23.`,
      `2025-08-08.en

M23 disputes UN count of civilians killed in Rutshuru villages

GOMA, Democratic Republic of Congo, Aug 8 (Reuters) - The M23 rebel movement said on Friday that 52 people, and not the hundreds reported by the United Nations, died in four villages of Rutshuru territory between July 9 and July 21.

Spokesman Lawrence Kanyuka called the U.N. figures a smear meant to wreck the Doha process. Negotiators for Kinshasa and the AFC/M23 alliance were due back in the Qatari capital this month to work out a peace agreement.

More than 7,000 people have died in eastern Congo since January, according to Congo's prime minister.`,
    ],
    checks: [
      dohaM23.contradiction(1, "319 dead in the villages, or 52", (v) => contests(v, ["figure"], /^~?319\b/, /^~?52\b/)),
      dohaM23.trap(
        "the dead since January contradict those of the villages",
        (v) => contests(v, ["figure"], /^~?319\b/, /^~?7000\b/) || contests(v, ["figure"], /^~?52\b/, /^~?7000\b/),
      ),
    ],
  },
  {
    name: "displaced, ombudsman against governor, figure first in a subordinate clause",
    reports: [
      `2025-01-20.en

Colombian villagers flee Catatumbo as Petro halts talks with the ELN

BOGOTA, Jan 20 (AP) - While Colombia's human rights ombudsman says 11,000 people have abandoned their homes in the Catatumbo since Thursday, the governor of Norte de Santander, William Villamizar, put the number of displaced on Monday at no more than 5,000.

Fighters of the National Liberation Army, or ELN, went from house to house in the coca-growing region looking for people they accuse of ties with a rival faction.

President Gustavo Petro suspended the peace talks with the ELN on Friday, accusing it of war crimes. The negotiations, which opened in Caracas in November 2022, have produced several truces, none of which lasted.`,
    ],
    checks: [
      eln.contradiction(1, "11,000 displaced in the Catatumbo, or 5,000", (v) =>
        contests(v, ["figure"], /^~?11000\b/, /^~?5000\b/),
      ),
    ],
  },
  {
    name: "dead rebels of one clash, one toll only in the headline of a second report",
    reports: [
      `2015-01-27.en

At least 44 police commandos killed in Philippine clash with Muslim rebels

MANILA, Jan 27 (AFP) - Forty-four police commandos died in a 12-hour battle with Muslim rebels on Sunday in Mamasapano, a farming town on the southern Philippine island of Mindanao, the national police said.

Officials feared the bloodshed would endanger the Comprehensive Agreement on the Bangsamoro, which Manila signed last year with the Moro Islamic Liberation Front (MILF).

Mohagher Iqbal, the chief negotiator of the MILF, said 18 of the group's fighters were killed in Mamasapano.`,
      `2015-01-30.en

Philippine police say 250 MILF rebels killed in Mamasapano

MANILA, Jan 30 (AFP) - A Philippine police board on Friday presented first findings on Sunday's raid, in which commandos hunting a Malaysian bomb-maker strayed into territory of the Moro Islamic Liberation Front.

The board based its estimate on radio intercepts and the statements of survivors, its head, Director Benjamin Magalong, told reporters. He did not say where the bodies had been buried.

President Benigno Aquino urged Congress not to give up on the Bangsamoro peace agreement.`,
    ],
    checks: [
      bangsamoro.contradiction(1, "18 rebels killed, or 250", (v) => contests(v, ["figure"], /^~?18\b/, /^~?250\b/)),
      bangsamoro.trap(
        "the dead commandos contradict the dead rebels",
        (v) => contests(v, ["figure"], /^~?44\b/, /^~?18\b/) || contests(v, ["figure"], /^~?44\b/, /^~?250\b/),
      ),
    ],
  },
  {
    name: "« et non »: a hospital's toll rejected by a government, reported the next day",
    reports: [
      `2022-08-27.fr

Ethiopie: sept morts dans un raid aérien sur Mekele, selon un hôpital

NAIROBI, 27 août 2022 (AFP) - Le raid qui a touché vendredi un jardin d'enfants à Mekele, la capitale du Tigré, a fait sept morts, dont trois enfants, a déclaré samedi à l'AFP Kibrom Gebreselassie, directeur médical de l'hôpital Ayder.

Les combats ont repris mercredi entre l'armée fédérale et les rebelles du Front de libération du peuple du Tigré (TPLF), mettant fin à cinq mois de trêve.`,
      `2022-10-25.fr

Ethiopie: gouvernement et rebelles du Tigré à Pretoria pour négocier

JOHANNESBURG, 25 oct 2022 (AFP) - Les pourparlers de Pretoria entre le gouvernement éthiopien et le TPLF se sont ouverts mardi, a annoncé la présidence sud-africaine.

A la veille de l'ouverture, les deux camps se disputaient encore sur les victimes civiles. Le raid du 26 août sur Mekele a tué deux personnes et non sept, a ainsi soutenu le service de communication du gouvernement, qui accuse le TPLF d'avoir exhibé de faux cadavres.`,
    ],
    checks: [
      pretoria.contradiction(1, "the raid on Mekele killed seven, or two", (v) => contests(v, ["figure"], /^~?7\b/, /^~?2\b/)),
      pretoria.trap("the three children among the seven contradict the whole toll", (v) =>
        contests(v, ["figure"], /^~?7\b/, /^~?3\b/),
      ),
    ],
  },
  {
    name: "toll « contredisant » a first count, in an apposition, by a hospital of the Red Cross",
    reports: [
      `2025-06-02.fr

Gaza: nouveaux tirs près d'un centre d'aide, bilans divergents

GAZA (Territoires palestiniens), 2 juin 2025 (AFP) - Contredisant la Défense civile de Gaza, qui avait fait état dimanche de 31 morts par des tirs israéliens aux abords d'un centre de distribution d'aide à Rafah, le Comité international de la Croix-Rouge a indiqué que son hôpital de campagne avait reçu 21 tués.

L'armée israélienne affirme n'avoir pas tiré sur des civils.

A Doha, les négociations pour une trêve à Gaza, menées par l'intermédiaire de l'Egypte, du Qatar et des Etats-Unis, restent dans l'impasse: le Hamas a demandé samedi des modifications au plan de l'émissaire américain Steve Witkoff.`,
    ],
    checks: [gaza.contradiction(1, "31 dead near the aid centre, or 21", (v) => contests(v, ["figure"], /^~?31\b/, /^~?21\b/))],
  },
  {
    name: "soldiers killed: army's eleven, rebels' count told as \"far more\" with a number, passive",
    reports: [
      `2015-04-16.en

Colombia's Santos lifts bombing halt after FARC kills 11 soldiers

BOGOTA, April 16 (Reuters) - Eleven soldiers were killed when FARC rebels attacked an army patrol sheltering in a sports hall in Cauca province late on Tuesday, the Colombian military said, prompting President Juan Manuel Santos to resume air strikes on the guerrillas.

The number of army dead was far higher, a commander of the FARC's Jacobo Arenas column said in an audio message broadcast by a Cali radio station, claiming that 19 soldiers had fallen in the attack.

Negotiators at the Havana talks, under way since 2012, said they would stay at the table.

In 2014, 167 members of the security forces died in combat, the defense ministry says.`,
    ],
    checks: [
      havana.contradiction(1, "11 soldiers killed in Cauca, or 19", (v) => contests(v, ["figure"], /^~?11\b/, /^~?19\b/)),
      havana.trap(
        "the dead of the year before contradict those of the attack",
        (v) => contests(v, ["figure"], /^~?11\b/, /^~?167\b/) || contests(v, ["figure"], /^~?19\b/, /^~?167\b/),
      ),
    ],
  },
  {
    name: "wounded of a bomb, police against hospital, two sentences, no numbers in the headline",
    reports: [
      `2013-07-02.en

Bomb in Thai south tests Ramadan ceasefire plan

YALA, Thailand, July 2 (Reuters) - A roadside bomb exploded beside a truck carrying soldiers in Thailand's Yala province on Tuesday, days before the army and separatists of the Barisan Revolusi Nasional (BRN) were to begin observing a truce for Ramadan.

Police Colonel Krisada Kaewchandee said eight people were wounded in the explosion. A nurse at Yala Hospital said 14 wounded had been admitted there from the scene of the bombing, two of them in critical condition.

The ceasefire was discussed last month at the southern Thailand peace dialogue in Kuala Lumpur.`,
    ],
    checks: [thaiSouth.contradiction(1, "8 wounded in Yala, or 14", (v) => contests(v, ["figure"], /^~?8\b/, /^~?14\b/))],
  },
  {
    name: "soldiers killed in one battle, army then Tigers, « ce jour-là », told in the background of a report on talks",
    reports: [
      `2006-10-27.fr

Sri Lanka: les rebelles tamouls à Genève pour deux jours de pourparlers

GENÈVE, 27 oct 2006 (AFP) - La délégation des Tigres de libération de l'Eelam tamoul (LTTE) est arrivée vendredi à Genève, où elle doit rencontrer samedi et dimanche les représentants du gouvernement sri-lankais sous médiation norvégienne.

Le climat est lourd. La bataille de Muhamalai, le 11 octobre, a coûté la vie à 133 soldats selon l'armée. Les Tigres parlent de 200 soldats tués ce jour-là, dont ils disent avoir remis 75 corps à la Croix-Rouge.

Le cessez-le-feu signé en février 2002 n'est plus respecté que sur le papier.`,
    ],
    checks: [
      sriLanka.contradiction(1, "133 soldiers killed at Muhamalai, or 200", (v) =>
        contests(v, ["figure"], /^~?133\b/, /^~?200\b/),
      ),
      sriLanka.trap(
        "the bodies handed over contradict the dead",
        (v) => contests(v, ["figure"], /^~?200\b/, /^~?75\b/) || contests(v, ["figure"], /^~?133\b/, /^~?75\b/),
      ),
    ],
  },
  {
    name: "dead of a village raid, commission against army, relative clause, told days later",
    reports: [
      `2003-08-21.fr

Népal: les maoïstes réclament une enquête sur les morts de Doramba

KATMANDOU, 21 août 2003 (AFP) - Les rebelles maoïstes népalais ont menacé jeudi de ne plus revenir à la table des négociations si le gouvernement ne faisait pas la lumière sur l'opération menée dimanche dans le village de Doramba.

L'armée, qui avait annoncé 11 rebelles tués dans un échange de tirs, est accusée par les maoïstes d'avoir arrêté puis exécuté 19 des leurs, réunis ce jour-là pour un mariage.

L'opération a coïncidé avec l'ouverture du troisième cycle des pourparlers de paix népalais, dans l'ouest du pays.`,
    ],
    checks: [nepal.contradiction(1, "11 Maoists killed in Doramba, or 19", (v) => contests(v, ["figure"], /^~?11\b/, /^~?19\b/))],
  },
  {
    name: "prisoners freed: minister's number, then the movement « n'en a compté que », elliptic",
    reports: [
      `2013-10-03.fr

Mali: Bamako dit avoir libéré 32 prisonniers, le MNLA conteste

BAMAKO, 3 oct 2013 (AFP) - Le gouvernement malien a libéré mercredi 32 prisonniers faits pendant le conflit dans le Nord, geste prévu par l'accord de Ouagadougou du 18 juin, a annoncé le ministre de la Justice, Mohamed Ali Bathily.

Le Mouvement national de libération de l'Azawad (MNLA), qui avait suspendu fin septembre sa participation aux pourparlers, n'en a compté que 23.

« Nous avons la liste, elle tient sur une page », a ironisé son porte-parole, Mossa Ag Attaher. Douze soldats maliens avaient été relâchés par le mouvement en août.`,
    ],
    checks: [
      ouagadougou.contradiction(1, "Bamako freed 32 prisoners, or 23", (v) => contests(v, ["figure"], /^~?32\b/, /^~?23\b/)),
      ouagadougou.trap(
        "the soldiers freed by the movement contradict the prisoners freed by Bamako",
        (v) => contests(v, ["figure"], /^~?32\b/, /^~?12\b/) || contests(v, ["figure"], /^~?23\b/, /^~?12\b/),
      ),
    ],
  },
  {
    name: "weapons handed in, told by a UN spokesman in one report and by a government body in another",
    reports: [
      `2000-04-18.en

UN says 10,800 weapons surrendered in Sierra Leone

FREETOWN, April 18 (Reuters) - Former combatants in Sierra Leone had handed in 10,800 weapons at United Nations disarmament camps by Saturday, a spokesman for the peacekeeping mission UNAMSIL said on Tuesday.

The Lomé Peace Accord, signed last July by President Ahmad Tejan Kabbah and Revolutionary United Front (RUF) leader Foday Sankoh, requires all factions to disarm.

Many of the rifles were old or broken, the spokesman, Philip Winslow, added.`,
      `2000-04-20.en

Sierra Leone disarmament panel faults UN arms count

FREETOWN, April 20 (AFP) - Only 6,300 weapons were turned over by fighters up to last Saturday, Sierra Leone's national committee for disarmament said on Thursday, accusing the UN force of having counted grenades and ammunition boxes as guns.

Francis Kaikai, who runs the committee, said the RUF was keeping back its best arms, above all in the diamond district of Kono, nine months after it made peace with the government in Lomé.

The United Nations mission declined to comment.`,
    ],
    checks: [
      lome.contradiction(1, "10,800 weapons handed in by Saturday, or 6,300", (v) =>
        contests(v, ["figure"], /^~?10800\b/, /^~?6300\b/),
      ),
    ],
  },
  {
    name: "fighters withdrawn, both counts in the headline alone",
    reports: [
      `2013-09-10.fr

Turquie: le PKK affirme avoir retiré 1.500 combattants, Ankara n'en a vu partir que 500

ISTANBUL, 10 sept 2013 (AFP) - Le chef du gouvernement turc, Recep Tayyip Erdogan, a reproché mardi au Parti des travailleurs du Kurdistan (PKK) d'avoir interrompu son repli vers l'Irak, commencé le 8 mai.

Les rebelles kurdes avaient annoncé la veille ce gel, en accusant le gouvernement islamo-conservateur de n'avoir voté aucune des réformes promises dans le cadre du processus d'Imrali, du nom de l'île où est détenu Abdullah Öcalan.

Le conflit a fait plus de 40.000 morts depuis 1984.`,
    ],
    checks: [
      turkey.contradiction(1, "1,500 fighters withdrew, or 500", (v) => contests(v, ["figure"], /^~?1500\b/, /^~?500\b/)),
      turkey.trap("the dead since 1984 contradict the fighters withdrawn", (v) =>
        contests(v, ["figure"], /^[~>]?40000\b/, /^~?(1500|500)\b/),
      ),
    ],
  },
  {
    name: 'troops stationed, "put at … by Tbilisi", passive, against an envoy\'s flat statement',
    reports: [
      `2021-12-08.en

Georgia, Russia spar over troop numbers at Geneva Discussions

GENEVA, Dec 8 (Reuters) - The 55th round of the Geneva International Discussions closed on Wednesday without agreement on a pledge not to use force, mediators said.

Russia's military presence in South Ossetia, put at 4,500 soldiers by Tbilisi, was once more among the sticking points. The breakaway region's envoy, Murat Dzhioyev, told journalists that Moscow had 3,000 soldiers in South Ossetia "and every one of them is here by treaty".

The talks, co-chaired by the United Nations, the European Union and the OSCE, were set up after the five-day war of August 2008.`,
    ],
    checks: [
      georgia.contradiction(1, "Russia has 4,500 soldiers in South Ossetia, or 3,000", (v) =>
        contests(v, ["figure"], /^~?4500\b/, /^~?3000\b/),
      ),
    ],
  },
  {
    name: "voters in a primary: organisers' millions, a government man's \"far fewer\", one report per language",
    reports: [
      `2023-10-24.fr

Venezuela: plus de deux millions de votants à la primaire de l'opposition

CARACAS, 24 oct 2023 (AFP) - La commission de la primaire a fait état mardi de 2,3 millions de votants au scrutin de dimanche, remporté haut la main par Maria Corina Machado avec plus de 92% des voix.

L'opposition et le gouvernement de Nicolas Maduro ont signé la semaine dernière à la Barbade un accord sur les garanties de la présidentielle de 2024. Cet accord de la Barbade a valu à Caracas un allègement des sanctions américaines sur le pétrole.`,
      `2023-10-25.en

Maduro negotiator calls opposition primary turnout a fraud

CARACAS, Oct 25 (Reuters) - Far fewer Venezuelans voted in Sunday's opposition primary than its organizers claim, the government's chief negotiator Jorge Rodriguez said on Wednesday, giving a count of 580,000 voters.

Rodriguez, who signed the Barbados agreement with the opposition Unitary Platform on Oct. 17, told parliament that the organizers had violated it by inventing ballots. Norway, which brokered the accord, had no immediate comment.

The winner, Maria Corina Machado, is barred from office.`,
    ],
    checks: [
      barbados.contradiction(1, "2.3 million voted, or 580,000", (v) =>
        contests(v, ["figure"], /^~?2[,.]?300[,.]?000\b/, /^~?580000\b/),
      ),
    ],
  },
  {
    name: "who fired first: each side in a sentence of its own, no verb of denial",
    reports: [
      `2016-04-05.en

Truce called in Nagorno-Karabakh after four days of fighting

BAKU/YEREVAN, April 5 (Reuters) - Azerbaijan and ethnic Armenian forces in Nagorno-Karabakh said on Tuesday they had halted hostilities as of midday, after the worst fighting in two decades over the breakaway region.

Baku maintains that Armenian gunners opened fire first on Friday night, shelling villages in the Tartar district. In Yerevan, the defence ministry said it was Azerbaijan that had launched the attack, with tanks and helicopters, and that its own side had merely responded.

Envoys of the OSCE Minsk Group, led by France, Russia and the United States, met in Vienna and were to travel to the region.`,
    ],
    checks: [
      karabakh.contradiction(1, "the Armenians opened fire first, or Azerbaijan attacked", (v) =>
        disputed(v, /opened fire|fired? first|launched the attack|merely responded|shelling villages/i),
      ),
    ],
  },
  {
    name: "walked out or asked to leave: « a quitté » against « a été prié de sortir »",
    reports: [
      `2016-05-17.fr

Yémen: la délégation gouvernementale claque la porte à Koweït

KOWEÏT, 17 mai 2016 (AFP) - La délégation du gouvernement yéménite a quitté mardi la salle des négociations de Koweït et suspendu sa participation, a annoncé son chef, le ministre des Affaires étrangères Abdelmalek al-Mekhlafi, qui reproche aux rebelles houthis de remettre en cause la légitimité du président Abd Rabbo Mansour Hadi.

Les Houthis donnent une tout autre version: M. Mekhlafi aurait été prié de sortir par le médiateur de l'ONU, Ismaïl Ould Cheikh Ahmed, après avoir insulté leur porte-parole. « Il n'a rien claqué du tout, on l'a mis dehors », a lancé à la presse un membre de leur délégation.`,
    ],
    checks: [
      kuwait.contradiction(1, "the government's delegation walked out, or was asked to leave", (v) =>
        disputed(v, /quitté|claqu|prié de sortir|mis dehors|suspendu sa participation/i),
      ),
    ],
  },
  {
    name: "town recaptured, army spokesman against rebel spokesman in one compound sentence",
    reports: [
      `2014-05-05.en

South Sudan army, rebels both claim to hold Bentiu

JUBA, May 5 (Reuters) - South Sudan's army said on Monday it had recaptured the oil town of Bentiu, but a spokesman for rebel leader Riek Machar said his forces had beaten off the assault and were still in full control.

"They ran before noon," the spokesman, Lul Ruai Koang, told Reuters by satellite phone.

More than 200 civilians were massacred in Bentiu in mid-April, according to the United Nations. In a revenge attack two days later on the U.N. base at Bor, gunmen killed 58 people.

President Salva Kiir has agreed to meet Machar at the Addis Ababa talks on Friday, mediators said.`,
    ],
    checks: [
      southSudan.contradiction(1, "the army took Bentiu back, or the rebels hold it", (v) =>
        disputed(v, /recaptur|beaten off|full control|claim to hold/i),
      ),
      southSudan.trap("the dead of Bor contradict those of Bentiu", (v) => contests(v, ["figure"], /^[~>]?200\b/, /^~?58\b/)),
    ],
  },
  {
    name: "attended or not: facilitator's aide sees a delegate in the room, government « aucun »",
    reports: [
      `2018-10-25.fr

Burundi: ouverture à Arusha de la dernière session du dialogue, confusion sur la présence du gouvernement

ARUSHA (Tanzanie), 25 oct 2018 (AFP) - La cinquième et ultime session du dialogue interburundais s'est ouverte jeudi à Arusha sous la conduite de l'ancien président tanzanien Benjamin Mkapa.

Un conseiller du gouvernement burundais y a pris part dans la matinée, a assuré un collaborateur du facilitateur. « Aucun représentant du gouvernement n'est à Arusha et aucun n'ira », a rétorqué à Bujumbura le porte-parole Prosper Ntahorwamiye, rappelant que le mois d'octobre était consacré au deuil national.

Le Cnared, principale plateforme de l'opposition en exil, a envoyé une dizaine de délégués.`,
    ],
    checks: [
      burundi.contradiction(1, "somebody of the government attended in Arusha, or nobody", (v) =>
        disputed(v, /pris part|aucun représentant|n'est à Arusha|aucun n'ira/i),
      ),
    ],
  },
  {
    name: "killed or captured alive, a splinter against its mother movement, two reports",
    reports: [
      `2013-05-13.en

Darfur rebel faction says its leader killed in ambush

KHARTOUM, May 13 (Reuters) - The head of a Darfur rebel faction that signed a peace deal with Sudan last month was killed on Sunday in an ambush just inside Chad, his group said on Monday, blaming its former comrades of the Justice and Equality Movement (JEM).

Mohamed Bashar broke away from JEM last year and in April joined the Doha Document for Peace in Darfur, brokered by Qatar. His deputy, Arko Suleiman Dahia, died with him, the faction said.`,
      `2013-05-14.en

JEM says breakaway Darfur leader alive and in its hands

KHARTOUM, May 14 (AFP) - Mohamed Bashar was not killed but taken prisoner with 20 of his men, Gibril Adam Bilal, a spokesman for the Justice and Equality Movement, told AFP on Tuesday.

"He is alive and he is treated well," Bilal said of the dissident commander, whose group belongs to the few that accepted the Doha document.

Two bodyguards were killed in the exchange of fire, which in his words took place in Sudanese territory.`,
    ],
    checks: [
      darfur.contradiction(1, "Bashar was killed, or is alive as a prisoner", (v) =>
        disputed(v, /was killed|not killed|taken prisoner|he is alive|alive and in its hands|leader killed/i),
      ),
      darfur.trap("the bodyguards killed contradict the men captured", (v) => contests(v, ["figure"], /^~?2\b/, /^~?20\b/)),
    ],
  },
  {
    name: "a condition accepted or never discussed, summit called off, « s'était engagé à »",
    reports: [
      `2024-12-16.fr

RDC-Rwanda: le sommet de Luanda annulé, Kinshasa et Kigali se renvoient la responsabilité

LUANDA, 16 déc 2024 (AFP) - La rencontre prévue dimanche à Luanda entre les présidents congolais Félix Tshisekedi et rwandais Paul Kagame n'a pas eu lieu, faute de consensus sur la place du M23.

Le chef de la diplomatie rwandaise, Olivier Nduhungirehe, affirme que la RDC s'était engagée le 30 novembre à ouvrir un dialogue direct avec les rebelles. Un mensonge, selon la présidence congolaise: jamais Kinshasa n'a accepté de parler au M23, ni le 30 novembre ni un autre jour.

Le processus de Luanda est conduit par le chef de l'Etat angolais, Joao Lourenço.`,
    ],
    checks: [
      luanda.contradiction(1, "Kinshasa had agreed to talk with the M23, or never did", (v) =>
        disputed(v, /engagée|dialogue direct|mensonge|jamais Kinshasa|n'a accepté/i),
      ),
    ],
  },
  {
    name: "accepted or not: mediator's announcement, a president's television remark the day after",
    reports: [
      `2023-03-19.en

Serbia, Kosovo agree on path to implement EU deal, Borrell says

OHRID, North Macedonia, March 19 (Reuters) - Kosovo and Serbia have accepted an annex on how to carry out the EU-brokered agreement on normalising ties, European Union foreign policy chief Josep Borrell said late on Saturday.

"We have a deal," Borrell told reporters after 12 hours of talks by Lake Ohrid with Kosovo Prime Minister Albin Kurti and Serbian President Aleksandar Vucic.

Nothing was signed.`,
      `2023-03-20.fr

Serbie: Vucic assure n'avoir accepté aucune annexe à Ohrid

BELGRADE, 20 mars 2023 (AFP) - « Je n'ai accepté aucune annexe, nous avons causé, voilà tout »: invité lundi de la télévision Pink, le président serbe Aleksandar Vucic a livré sa version de la rencontre de samedi à Ohrid avec le Premier ministre kosovar Albin Kurti.

Bruxelles considère l'accord d'Ohrid comme contraignant pour les deux parties. L'Union européenne entend en inscrire les obligations dans le cadre de négociation d'adhésion de la Serbie.`,
    ],
    checks: [
      ohrid.contradiction(1, "Serbia accepted the annex, or did not", (v) =>
        disputed(v, /accepted an annex|agree on path|we have a deal|aucune annexe|accepté/i),
      ),
    ],
  },
  {
    name: "who broke the truce: a president's charge reported, the rebels turn it round in a participle",
    reports: [
      `2017-02-04.en

Duterte scraps ceasefire with Philippine communist rebels

MANILA, Feb 4 (AP) - Philippine President Rodrigo Duterte said he was ending a six-month ceasefire with communist guerrillas, charging that they violated it this week when they killed three soldiers in Bukidnon province.

The rebels' New People's Army rejected that, accusing the military of having breached the truce first by sending troops into 500 villages and saying the three were on a combat mission.

Luis Jalandoni of the National Democratic Front (NDFP) said the Oslo talks should go on. A third round ended last week in Rome.

A soldier was killed on Thursday in a separate attack in Cotabato province.`,
    ],
    checks: [
      ndfp.contradiction(1, "the rebels broke the ceasefire, or the army did first", (v) =>
        disputed(v, /violated it|breached the truce|rejected that|killed three soldiers|combat mission/i),
      ),
      ndfp.trap("the soldier killed in Cotabato contradicts the three of Bukidnon", (v) =>
        contests(v, ["figure"], /^~?3\b/, /^~?1\b/),
      ),
    ],
  },
  {
    name: "meeting held or not: announced by mediators, a rebel wing says « n'a jamais eu lieu »",
    reports: [
      `2012-10-17.fr

Casamance: Dakar et la rébellion se sont rencontrés à Rome, selon Sant'Egidio

DAKAR, 17 oct 2012 (AFP) - Des émissaires du président sénégalais Macky Sall et du chef de guerre Salif Sadio se sont retrouvés samedi et dimanche à Rome pour parler de paix en Casamance, fait savoir la communauté de Sant'Egidio dans un communiqué.

« Les deux délégations sont convenues de se revoir », ajoute l'organisation catholique, qui avait déjà offert ses services dans d'autres crises africaines. La présidence sénégalaise n'a fait aucun commentaire.`,
      `2012-10-19.fr

Sénégal: une aile du MFDC nie toute rencontre à Rome

ZIGUINCHOR (Sénégal), 19 oct 2012 (AFP) - La rencontre de Rome n'a jamais eu lieu, a soutenu vendredi sur une radio de Ziguinchor un responsable de l'aile extérieure du Mouvement des forces démocratiques de Casamance (MFDC), Ousmane Tamba, pour qui « personne n'a voyagé ».

Le MFDC, divisé en plusieurs factions, réclame depuis 1982 l'indépendance de cette région du sud du Sénégal. Les négociations de Casamance piétinent depuis l'accord de Foundiougne, en 2005.`,
    ],
    checks: [
      casamance.contradiction(1, "Dakar and Sadio's men met in Rome, or did not", (v) =>
        disputed(v, /retrouvés|rencontrés|jamais eu lieu|nie toute rencontre|personne n'a voyagé/i),
      ),
    ],
  },
  {
    name: 'day of an agreement told differently: "not Wednesday but", dates without weekday',
    reports: [
      `2020-12-03.en

Afghan foes hail first deal, disagree on when they made it

KABUL, Dec 3 (AFP) - The Afghan government and the Taliban agreed on Wednesday on rules for their negotiations in Doha, both sides said, the first written accord in 19 years of war.

A Kabul negotiator, Nader Nadery, called it "a step forward" after more than two months of wrangling. But the text was in fact agreed on November 15 and merely held up by President Ashraf Ghani's palace over his title, Taliban spokesman Mohammad Naeem wrote on Twitter.

The intra-Afghan talks opened in the Qatari capital on September 12. They are now to turn to an agenda, including a ceasefire.`,
    ],
    checks: [
      afghan.contradiction(
        1,
        "the rules were agreed on 2 December, or on 15 November",
        (v) =>
          v.contested.some(({ values }) => values.some(({ value }) => /2020-11-15/.test(value))) ||
          disputed(v, /November 15|rules for their negotiations|on when they made it|in fact agreed/i),
      ),
    ],
  },
  {
    name: "mandate accepted: foreign ministry's communiqué, flat denial by the other capital",
    reports: [
      `2023-01-20.en

Canada says Cameroon, Anglophone separatists agree to peace process

OTTAWA, Jan 20 (Reuters) - Cameroon and several separatist groups from its English-speaking regions have agreed to enter a process toward ending their conflict and have given Canada a mandate to facilitate it, Foreign Minister Melanie Joly said on Friday.

The Ambazonia Governing Council was among those that signed up, she told reporters.`,
      `2023-01-24.fr

Crise anglophone: Yaoundé dit n'avoir confié aucun mandat au Canada

YAOUNDÉ, 24 jan 2023 (AFP) - Le gouvernement camerounais n'a confié à aucun pays étranger le rôle de médiateur ou de facilitateur dans le conflit qui l'oppose aux séparatistes anglophones, a déclaré lundi soir son porte-parole, René Emmanuel Sadi.

Ottawa avait fait état vendredi d'un accord entre les deux parties pour lancer le « processus canadien ». Les violences ont fait plus de 6.000 morts depuis fin 2016 dans le Nord-Ouest et le Sud-Ouest, selon l'International Crisis Group.`,
    ],
    checks: [
      cameroon.contradiction(1, "Cameroon gave Canada a mandate, or did not", (v) =>
        disputed(v, /mandat|agreed to enter|n'a confié|facilitat|agree to peace process/i),
      ),
    ],
  },
  {
    name: "an offer on guarantees made or not, told after collapse with a nominalised denial",
    reports: [
      `2017-07-10.en

After Cyprus talks collapse, Greeks and Turks contest what Ankara offered

NICOSIA, July 10 (Reuters) - Turkey never put in writing, nor uttered, a readiness to give up its right to intervene in Cyprus, Cyprus government spokesman Nikos Christodoulides said on Monday, dismissing Turkish Cypriot accounts of Friday's breakdown at the Crans-Montana talks.

A day earlier the Turkish Cypriot chief negotiator, Ozdil Nami, had told a television station that Ankara offered to end its guarantor role after 15 years.

United Nations Secretary-General Antonio Guterres closed the conference at 2 a.m. after a stormy dinner. The island has been split since Turkish troops landed in 1974.`,
    ],
    checks: [
      crans.contradiction(1, "Turkey offered to end its guarantees, or never did", (v) =>
        disputed(
          v,
          /never put in writing|readiness to give up|right to intervene|offered to end|guarantor role|what Ankara offered/i,
        ),
      ),
    ],
  },
  {
    name: "a clause agreed or left out: rebel at the airport, prime minister's adviser, conditional press tense",
    reports: [
      `2019-02-07.fr

Centrafrique: désaccord sur l'amnistie au lendemain de la signature

BANGUI, 7 fév 2019 (AFP) - L'accord de Khartoum, paraphé mardi au Soudan puis signé mercredi à Bangui par le gouvernement centrafricain et quatorze groupes armés, contiendrait une amnistie générale: c'est du moins ce qu'a lancé à sa descente d'avion Abdoulaye Hissène, l'un des chefs du FPRC.

« Il n'y a pas une ligne sur l'amnistie dans le texte », réplique un conseiller du Premier ministre, selon lequel les rebelles l'ont demandée pendant dix jours et y ont renoncé la dernière nuit.

Le document n'a pas encore été rendu public par l'Union africaine, parrain des négociations.`,
    ],
    checks: [
      caf.contradiction(1, "the accord has an amnesty in it, or not", (v) =>
        disputed(v, /amnistie|pas une ligne|y ont renoncé/i),
      ),
    ],
  },
  {
    name: "what was demanded at the table: president's words, midnight news conference of the other side",
    reports: [
      `2019-03-01.en

North Korea disputes Trump's account of why Hanoi summit failed

HANOI, March 1 (AP) - "Basically, they wanted the sanctions lifted in their entirety," U.S. President Donald Trump said on leaving Vietnam, explaining why his second meeting with North Korean leader Kim Jong Un ended early on Thursday with no agreement.

Not so, according to Pyongyang's foreign minister. Ri Yong Ho called reporters to his hotel past midnight and said the North had asked only for five of 11 sets of United Nations sanctions to go, in return for dismantling the Yongbyon nuclear complex.

A State Department official said later that the five were the ones that mattered.`,
    ],
    checks: [
      hanoi.contradiction(1, "North Korea wanted all sanctions lifted, or only some", (v) =>
        disputed(v, /in their entirety|sanctions lifted|asked only|disputes Trump|only for five|not so/i),
      ),
    ],
  },
  {
    name: "talks failed or only paused, and by whom: inverted order, infinitive clause, two camps and the mediator",
    reports: [
      `2008-02-27.fr

Kenya: Annan suspend les négociations, pouvoir et opposition en désaccord sur leur sort

NAIROBI, 27 fév 2008 (AFP) - Échec pour les uns, simple pause pour les autres: au lendemain de la suspension par Kofi Annan des discussions entre le camp du président Mwai Kibaki et le Mouvement démocratique orange (ODM), les deux équipes ne s'entendaient même pas, mercredi, sur l'état de la médiation.

« Les pourparlers ont échoué, et c'est le gouvernement qui s'est levé de table », a accusé William Ruto, négociateur de l'ODM. La ministre de la Justice Martha Karua a démenti que quiconque soit parti: « Nous étions encore assis quand M. Annan a fermé son dossier. Rien n'a échoué. »`,
    ],
    checks: [
      kenya.contradiction(1, "the talks failed, or did not; the government left, or nobody did", (v) =>
        disputed(v, /ont échoué|rien n'a échoué|levé de table|soit parti|démenti|simple pause/i),
      ),
    ],
  },
  {
    name: "town fallen or only left for new lines, war monitor against jihadists, between two meetings",
    reports: [
      `2019-08-20.fr

Syrie: Khan Cheikhoun aux mains du régime selon une ONG, les jihadistes nient

BEYROUTH, 20 août 2019 (AFP) - Khan Cheikhoun est tombée mardi: jihadistes et rebelles ont évacué dans la nuit cette ville clé du sud de la province d'Idleb, d'après l'Observatoire syrien des droits de l'Homme (OSDH).

Hayat Tahrir al-Cham (HTS) parle d'un « redéploiement » et jure que ses hommes tiennent toujours les quartiers nord.

Les raids ont tué 5 civils lundi à Maaret al-Noomane et 12 autres à Ariha, ajoute l'OSDH. La Russie, la Turquie et l'Iran, parrains du processus d'Astana, doivent se retrouver à Ankara le 16 septembre.`,
    ],
    checks: [
      astana.contradiction(1, "Khan Sheikhoun fell, or its north is held", (v) =>
        disputed(v, /est tombée|évacué|redéploiement|tiennent toujours|aux mains du régime|nient/i),
      ),
      astana.trap("the civilians killed in one town contradict those of another", (v) =>
        contests(v, ["figure"], /^~?5\b/, /^~?12\b/),
      ),
    ],
  },
  {
    name: "trap: dead of another war of the same year, told by « celle-là » without its land in the clause",
    reports: [
      `2016-06-02.fr

Transnistrie: reprise à Berlin des pourparlers 5+2 après deux ans d'arrêt

BERLIN, 2 juin 2016 (AFP) - Les négociateurs moldaves et transnistriens se sont retrouvés jeudi à Berlin pour une session de deux jours, la première au format 5+2 depuis juin 2014.

La Moldavie et sa région séparatiste russophone se sont affrontées pendant quelques mois en 1992. Leur guerre est restée dans l'ombre d'une autre, éclatée le même printemps à Sarajevo. Celle-là, qui occupait alors toutes les chancelleries, a coûté la vie à 100.000 personnes.

L'Allemagne, qui préside cette année l'OSCE, espère un accord sur les plaques d'immatriculation et les diplômes.`,
    ],
    checks: [moldova.trap("the dead of Bosnia are counted for Transnistria", (v) => seriesOf(v, /./, 100_000).length > 0)],
  },
  {
    name: "trap: displaced of an older strife in a town of one side, background sentence of a signing",
    reports: [
      `2025-03-13.en

Kyrgyz, Tajik presidents sign border deal, ending decades of dispute

BISHKEK, March 13 (Reuters) - Kyrgyz President Sadyr Japarov and his Tajik counterpart Emomali Rakhmon on Thursday signed a treaty fixing the roughly 1,000-km frontier between their countries and ordered two crossings reopened.

The Kyrgyz-Tajik border talks gained pace after fighting near Batken in September 2022.

The Ferghana Valley, where villages share canals and roads, is no stranger to bloodshed. Riots between Kyrgyz and Uzbeks drove 400,000 people from their homes around Osh in June 2010, in a quarrel that had nothing to do with the frontier.`,
    ],
    checks: [
      kyrgyzTajik.trap(
        "those displaced by the riots of Osh are counted for the border",
        (v) => seriesOf(v, /./, 400_000).length > 0,
      ),
    ],
  },
  {
    name: "trap: dead of the tsunami in the relative clause that explains why the two sides meet",
    reports: [
      `2005-01-28.fr

Indonésie-Aceh: premier tête-à-tête depuis vingt mois près d'Helsinki

HELSINKI, 28 jan 2005 (AFP) - Des ministres indonésiens et des dirigeants en exil du Mouvement Aceh libre (GAM) ont entamé vendredi, dans un manoir des environs d'Helsinki, des discussions présidées par l'ancien président finlandais Martti Ahtisaari.

Les deux camps ne s'étaient plus parlé depuis mai 2003. C'est la vague du 26 décembre qui les a rapprochés: elle a emporté 228.000 vies d'un bout à l'autre de l'océan Indien, et la province rebelle, à la pointe de Sumatra, en a payé le plus lourd tribut.

Aucun cessez-le-feu n'est attendu dès cette semaine.`,
    ],
    checks: [aceh.trap("the dead of the tsunami are counted for the war", (v) => seriesOf(v, /./, 228_000).length > 0)],
  },
  {
    name: "trap: earthquake dead of a guarantor, recalled by a delegate as a memory of solidarity",
    reports: [
      `2025-03-18.en

Cyprus rivals agree on crossings at informal Geneva meeting

GENEVA, March 18 (AP) - Greek Cypriot and Turkish Cypriot leaders agreed on Tuesday to open four more crossing points and to set up a youth committee, United Nations Secretary-General Antonio Guterres said after an informal 5+1 meeting with Greece, Turkey and Britain.

Nikos Christodoulides and Ersin Tatar remain far apart on whether Cyprus should be a federation or two states.

The mood was warmer than in years, one diplomat said, dating the thaw to February 2023, when rescuers from Athens were the first to land in Hatay after the disaster in which more than 53,000 perished.`,
    ],
    checks: [cyprus.trap("the dead of the earthquake are counted for Cyprus", (v) => seriesOf(v, /./, 53_000).length > 0)],
  },
  {
    name: "trap: another envoy in the same palace makes demands of another rebellion",
    reports: [
      `2019-03-22.fr

Sahara occidental: fin de la deuxième table ronde, pas de percée

GENÈVE, 22 mars 2019 (AFP) - Le Maroc et le Front Polisario ont achevé vendredi près de Genève, en présence de l'Algérie et de la Mauritanie, une deuxième table ronde sur le Sahara occidental, sans rapprocher leurs positions sur l'autodétermination du territoire. L'émissaire de l'ONU, Horst Köhler, a promis une nouvelle invitation.

La semaine onusienne était chargée dans la ville suisse. Martin Griffiths, quelques couloirs plus loin, exigeait des combattants houthis qu'ils se retirent du port de Hodeida sans plus attendre, et réclamait pour ses observateurs une liberté de mouvement complète.`,
    ],
    checks: [
      sahara.trap("Griffiths and what he demands of the Houthis belong to the Sahara", (v) =>
        strangers(v, /Griffiths|houthi/i, /Hodeida|liberté de mouvement|ses observateurs/i),
      ),
    ],
  },
  {
    name: "trap: independence leaders of a neighbour comment and make a demand of their own",
    reports: [
      `2021-05-19.en

Papua New Guinea, Bougainville open talks on independence vote

PORT MORESBY, May 19 (Reuters) - Papua New Guinea Prime Minister James Marape and Bougainville President Ishmael Toroama began consultations on Wednesday on what is to follow the 2019 referendum, in which 98 percent of Bougainville's voters chose independence.

The vote was promised by the Bougainville Peace Agreement of 2001.

Independence movements elsewhere in the Pacific are watching. "We want the third ballot postponed until after mourning," Roch Wamytan, a leader of the FLNKS, told a Noumea newspaper this week, urging Paris to send a minister at once to hear the Kanaks.`,
    ],
    checks: [
      bougainville.trap("Wamytan and the FLNKS belong to Bougainville", (v) =>
        strangers(v, /Wamytan|FLNKS|Kanak/i, /third ballot|mourning|send a minister/i),
      ),
    ],
  },
  {
    name: 'trap: dead and displaced of other communities next door, "unlike" comparison in the last paragraph',
    reports: [
      `2024-11-08.en

Naga group threatens to quit 27-year truce with India

GUWAHATI, India, Nov 8 (AP) - The National Socialist Council of Nagaland (NSCN-IM) said on Friday it would "resume violent armed resistance" unless New Delhi honours the Naga Framework Agreement of 2015, in particular a separate flag and constitution.

In a statement signed by its general secretary, Thuingaleng Muivah, the group asked for a third party to step into the Naga peace talks. There was no word from the home ministry.

Unlike that insurgency, largely dormant since 1997, the strife between Meiteis and Kukis rages on: in eighteen months it has left 260 people dead and emptied the homes of 60,000.`,
    ],
    checks: [
      naga.trap(
        "the dead and displaced of the Meiteis and Kukis are counted for the Nagas",
        (v) => seriesOf(v, /./, 260).length > 0 || seriesOf(v, /./, 60_000).length > 0,
      ),
    ],
  },
  {
    name: "trap: somebody of another conflict takes the accord as a model and sets his condition",
    reports: [
      `1998-04-14.fr

L'accord du Vendredi saint, un exemple dont on s'inspire déjà loin de Belfast

BELFAST, 14 avr 1998 (AFP) - Quatre jours après la conclusion de l'accord du Vendredi saint, le chef des unionistes David Trimble et le président du Sinn Fein Gerry Adams préparaient mardi leurs militants au référendum du 22 mai en Irlande du Nord.

La patience de l'Américain George Mitchell, qui a présidé les négociations pendant vingt-deux mois, fait école. « Qu'on nous envoie un médiateur de cette trempe et nous irons à la table dès demain, pourvu que la police spéciale quitte la Drenica », a plaidé Ibrahim Rugova, le chef de file des Albanais de Pristina.`,
    ],
    checks: [
      ulster.trap("Rugova and his condition belong to Northern Ireland", (v) =>
        strangers(v, /Rugova|Albana|Albanian/i, /Drenica|police spéciale|médiateur de cette trempe/i),
      ),
    ],
  },
];
