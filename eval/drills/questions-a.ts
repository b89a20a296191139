/** Ways of telling that something is open, and of telling later what came of it. */
import type { ProcessView } from "../../src/record/index.ts";
import { checksOf, wordsOf } from "../record/checks.ts";
import type { Drill } from "./drill.ts";

/** A question in such words is in this state. */
const inState =
  (state: "open" | "settled", words: RegExp) =>
  ({ questions }: ProcessView): boolean =>
    questions.some((q) => q.state === state && words.test(wordsOf(q)));
const settled = (words: RegExp) => inState("settled", words);
const open = (words: RegExp) => inState("open", words);

/** Where or when talks or a signing are: told by such words, or by its issue and the day it was first asked. */
const whereOrWhen =
  (state: "open" | "settled", since: string, words: RegExp) =>
  ({ questions }: ProcessView): boolean =>
    questions.some(
      (q) =>
        q.state === state && (words.test(wordsOf(q)) || (q.askedSince === since && /venue|date|signing/.test(q.issue ?? ""))),
    );

/** Any question, whatever its state, in such words. */
const asks =
  (words: RegExp) =>
  ({ questions }: ProcessView): boolean =>
    questions.some((q) => words.test(wordsOf(q)));

const cyprus = checksOf("process:crans-montana");
const khartoum = checksOf("process:khartoum-caf");
const sriLanka = checksOf("process:sri-lanka-norway");
const havana = checksOf("process:havana");
const houthis = checksOf("process:saudi-houthi");
const algiers = checksOf("process:algiers");
const southSudan = checksOf("process:addis-ababa-south-sudan");
const ouagadougou = checksOf("process:ouagadougou-cote-divoire");
const contactGroup = checksOf("process:minsk");
const casamance = checksOf("process:casamance");
const zimbabwe = checksOf("process:gpa-zimbabwe");
const saintSylvestre = checksOf("process:saint-sylvestre-drc");
const nepal = checksOf("process:nepal");
const blackSea = checksOf("process:black-sea-grain");
const genevaSyria = checksOf("process:geneva");
const manhasset = checksOf("process:manhasset");
const jcpoa = checksOf("process:jcpoa");
const luanda = checksOf("process:luanda");
const northKorea = checksOf("process:us-north-korea");
const basque = checksOf("process:aiete");
const aceh = checksOf("process:helsinki-aceh");
const pretoria = checksOf("process:pretoria");
const bougainville = checksOf("process:bougainville");
const kenya = checksOf("process:kenya-2008");
const goodFriday = checksOf("process:good-friday");
const venezuela = checksOf("process:mexico-venezuela");
const philippines = checksOf("process:oslo-ndfp");
const libya = checksOf("process:libyan-political-dialogue-forum");
const thailand = checksOf("process:southern-thailand");
const armenia = checksOf("process:armenia-azerbaijan");
const juba = checksOf("process:juba-lra");
const jeddah = checksOf("process:jeddah-sudan");
const kosovo = checksOf("process:belgrade-pristina");
const prespa = checksOf("process:prespa");
const afghans = checksOf("process:intra-afghan");
const sixParty = checksOf("process:six-party-talks");
const gaza = checksOf("process:gaza-ceasefire");
const eln = checksOf("process:quito-eln");
const indiaPakistan = checksOf("process:india-pakistan-dialogue");
const georgia = checksOf("process:geneva-international-discussions");

export const QUESTIONS_A: readonly Drill[] = [
  {
    name: "venue not said by the UN chief; settled by the dateline of the opening",
    reports: [
      `2017-06-05.en

Cyprus leaders agree to return to talks this month

UNITED NATIONS, June 5 (Reuters) - The rival leaders of Cyprus agreed over dinner with U.N. Secretary-General Antonio Guterres to go back to a peace conference that broke up in January, the United Nations said on Monday.

Guterres told reporters the Conference on Cyprus would reconvene in June. He did not say where, and diplomats said hotels in two Swiss towns had been sounded out.

Greek Cypriot leader Nicos Anastasiades and Turkish Cypriot leader Mustafa Akinci have been negotiating for two years. "How many dinners does it take to heal one island?" sighed a waiter at the restaurant where they met.`,
      `2017-06-28.en

Cyprus rivals face toughest issues as conference opens

CRANS-MONTANA, Switzerland, June 28 (Reuters) - Greek and Turkish Cypriots sat down with the foreign ministers of Greece, Turkey and Britain in this Alpine resort on Wednesday for what the United Nations called the best chance yet to reunify their island.

U.N. envoy Espen Barth Eide told reporters security would be discussed first. About 30,000 Turkish troops are stationed in the north of Cyprus, split since a Turkish invasion in 1974 that followed a Greek-inspired coup.`,
    ],
    checks: [
      cyprus.question(
        1,
        "where the conference would be was open on 5 June, and is settled",
        whereOrWhen("settled", "2017-06-05", /did not say where|reconvene/i),
      ),
      cyprus.trap("the waiter's sigh is a question of the talks", asks(/how many dinners|heal one island/i)),
    ],
  },
  {
    name: "deux villes citées, ni l'une ni l'autre confirmée ; un mois après, le dialogue s'ouvre dans l'une",
    reports: [
      `2018-12-17.fr

Centrafrique : l'Union africaine annonce un dialogue avec les groupes armés

BANGUI, 17 déc 2018 (AFP) - Des pourparlers directs entre le gouvernement centrafricain et les quatorze groupes armés reconnus se tiendront "dès janvier", a affirmé lundi à Bangui le commissaire de l'Union africaine à la paix et à la sécurité, Smaïl Chergui.

Se retrouvera-t-on à Addis Abeba, siège de l'organisation, ou à Khartoum, où Moscou a déjà réuni plusieurs chefs rebelles cet été ? M. Chergui s'est gardé de trancher devant les journalistes.

La Centrafrique est en conflit depuis 2013, et les groupes armés contrôlent près de 80% du territoire.`,
      `2019-01-25.fr

Centrafrique : les délégués entrent dans le vif du sujet

KHARTOUM, 25 jan 2019 (AFP) - Une longue cérémonie, puis des présentations : au lendemain de l'ouverture des discussions dans la capitale soudanaise, les représentants du président Faustin-Archange Touadéra et ceux des quatorze groupes armés centrafricains ont abordé vendredi la question de l'amnistie.

"L'atmosphère est bonne", a assuré un porte-parole de l'Union africaine, parrain de la rencontre. Huit accords ont été signés depuis 2012 sans ramener la stabilité dans ce pays parmi les plus pauvres du monde.`,
    ],
    checks: [
      khartoum.question(
        1,
        "Addis-Abeba ou Khartoum : ouvert le 17 décembre, réglé",
        whereOrWhen("settled", "2018-12-17", /Se retrouvera-t-on|Addis Abeba|gardé de trancher/i),
      ),
    ],
  },
  {
    name: "each side wants another city; the third one is named in a headline",
    reports: [
      `2006-01-20.en

Sri Lanka, rebels at odds over where to meet

COLOMBO, Jan 20 (AFP) - Sri Lanka's government and the Tamil Tigers both say they want to talk. The two have still not settled on a venue, with the rebels insisting on Oslo and Colombo holding out for an Asian capital.

"We are ready to go anywhere in Asia tomorrow morning," Nimal Siripala de Silva, the health minister, said on Friday.

More than 120 people, most of them sailors and soldiers, have been killed since early December in attacks blamed on the Liberation Tigers of Tamil Eelam, straining a 2002 ceasefire that Norway brokered.`,
      `2006-01-25.en

Tigers, Colombo agree to Geneva meeting - Norway

KILINOCHCHI, Sri Lanka, Jan 25 (AFP) - Norwegian minister Erik Solheim emerged smiling from two hours with rebel leader Velupillai Prabhakaran on Wednesday to say that the Liberation Tigers of Tamil Eelam and the Sri Lankan government would hold talks in Switzerland in February on how to shore up their truce.

Share prices in Colombo jumped nearly seven percent on the news. The island's ethnic conflict has cost more than 60,000 lives since 1972.`,
    ],
    checks: [
      sriLanka.question(
        1,
        "Oslo or an Asian capital was open on 20 January, and is settled",
        whereOrWhen("settled", "2006-01-20", /settled on a venue|insisting on Oslo|Asian capital|where to meet/i),
      ),
    ],
  },
  {
    name: "lieu et jour de la signature inconnus, villes « évoquées » ; la cérémonie racontée le lendemain",
    reports: [
      `2016-08-26.fr

Colombie : l'accord avec les FARC est bouclé, place à la signature

Après presque quatre ans de pourparlers de La Havane, le gouvernement colombien et la guérilla des FARC ont mis un point final à leur accord de paix. Le texte, long de 297 pages, a été remis jeudi au Congrès par le président Juan Manuel Santos.

On ignore encore quand les deux parties le parapheront officiellement, et dans quelle ville : Bogota, La Havane et le siège de l'ONU à New York sont tour à tour évoqués dans la presse colombienne.

Le plébiscite, lui, est fixé au 2 octobre. Le conflit a fait plus de 220 000 morts en un demi-siècle, selon le Centre national de mémoire historique.`,
      `2016-09-27.fr

En Colombie, un stylo fait d'une balle de fusil

CARTHAGÈNE (AFP) - Tout de blanc vêtus, Juan Manuel Santos et Rodrigo Londoño, dit Timochenko, ont signé lundi soir l'accord de paix dans cette ville coloniale de la côte caraïbe, sous les yeux d'une quinzaine de chefs d'Etat et de 2 500 invités.

Le chef des FARC a demandé pardon "à toutes les victimes du conflit". Le survol de deux avions de chasse l'a fait sursauter au milieu de son discours.`,
    ],
    checks: [
      havana.question(
        1,
        "où et quand l'accord serait signé : ouvert le 26 août, réglé",
        whereOrWhen("settled", "2016-08-26", /On ignore encore quand|parapheront|dans quelle ville/i),
      ),
      havana.trap("la date du plébiscite, donnée, est une question ouverte", open(/plébiscite, lui|fixé au 2 octobre/i)),
    ],
  },
  {
    name: "delegation flies home without a date for the next round; three months on, only a promise: open",
    reports: [
      `2023-09-20.en

Houthi negotiators leave Riyadh after five days of talks

RIYADH, Sept 20 (Reuters) - Houthi negotiators flew back to Sanaa on Tuesday after a rare visit to Saudi Arabia for talks that both sides described as positive, but no date was set for another round.

The talks dealt with a full reopening of Houthi-controlled ports and Sanaa airport, payment of wages for public servants and a timeline for foreign troops to quit Yemen, two sources familiar with the matter said.

Saudi Defence Minister Prince Khalid bin Salman, who received the delegation, welcomed what he called serious discussions. A coalition led by Saudi Arabia intervened in Yemen in 2015.`,
      `2023-12-24.en

U.N. envoy says Yemen's warring parties commit to steps towards truce

DUBAI, Dec 24 (Reuters) - Yemen's warring sides have committed to a nationwide ceasefire and to measures to improve living conditions, the U.N. envoy Hans Grundberg said in a statement.

Grundberg met officials in Riyadh and Houthi chief negotiator Mohammed Abdulsalam in Muscat. He gave no further details of a road map that grew out of the Saudi-Houthi talks. The war has killed tens of thousands of people.`,
    ],
    checks: [
      houthis.question(
        1,
        "when the next round will be is open",
        whereOrWhen("open", "2023-09-20", /no date was set|another round/i),
      ),
    ],
  },
  {
    name: "« la Coordination signera-t-elle ? » ; le paraphe d'un chef rebelle un mois plus tard",
    reports: [
      `2015-05-16.fr

Mali : un accord de paix sans les principaux rebelles

BAMAKO, 16 mai 2015 (AFP) - En grande pompe, mais avec des chaises vides : l'accord d'Alger a été signé vendredi à Bamako par le gouvernement malien et des groupes armés qui lui sont proches, en l'absence de la Coordination des mouvements de l'Azawad (CMA), à dominante touareg.

La CMA, qui n'avait que paraphé le texte la veille en Algérie, finira-t-elle par le signer ? Ses dirigeants réclament encore des amendements, notamment sur l'intégration de leurs combattants.

"Et que vaut une noce sans la mariée ?", plaisantait un vendeur de thé devant le centre de conférences.`,
      `2015-06-20.fr

Liesse à Bamako après le geste des rebelles

BAMAKO, 20 juin 2015 (AFP) - Sidi Brahim Ould Sidati, du Mouvement arabe de l'Azawad, a apposé samedi sa signature au nom de la Coordination au bas du document que l'Etat et ses alliés avaient adopté cinq semaines plus tôt.

Sous les youyous, le chef de la diplomatie algérienne, Ramtane Lamamra, chef de file de la médiation, a salué "un moment historique". Le nord du Mali était tombé en 2012 aux mains de groupes jihadistes.`,
    ],
    checks: [
      algiers.question(1, "si la CMA signerait : ouvert, réglé", settled(/finira-t-elle|CMA[^|]*signer/i)),
      algiers.trap("la plaisanterie du vendeur de thé est une question", asks(/noce sans la mariée/i)),
    ],
  },
  {
    name: "whether the president would sign remained to be seen; settled by a headline verb in the present",
    reports: [
      `2015-08-18.en

Kiir asks for 15 more days, rebel leader signs

ADDIS ABABA, Aug 18 (Reuters) - South Sudan's rebel leader Riek Machar signed a peace agreement in the Ethiopian capital on Monday, the deadline set by mediators, but the government initialled it only and asked for 15 days to consult at home.

Whether President Salva Kiir would put his name to the same pages once those days are over remained to be seen, a Western diplomat following the Addis Ababa talks said.

Washington has threatened sanctions. Fighting broke out in the world's newest nation in December 2013 and has forced more than 2.2 million people from their homes.`,
      `2015-08-26.en

South Sudan's Kiir signs peace deal, voices "serious reservations"

JUBA, Aug 26 (Reuters) - With regional leaders looking on, South Sudanese President Salva Kiir on Wednesday ended a week of suspense. He then handed out a list of 16 objections, among them one to the demilitarisation of Juba.

"There are many messages of intimidation for me," he said at the ceremony, attended by the Kenyan, Ethiopian and Ugandan leaders.`,
    ],
    checks: [
      southSudan.question(
        1,
        "whether Kiir would sign was open, and is settled",
        settled(/put his name|remained to be seen|Whether President Salva Kiir/i),
      ),
    ],
  },
  {
    name: "nom du Premier ministre pas dit ; l'homme est en poste, en passant, dans une relative",
    reports: [
      `2007-03-05.fr

Côte d'Ivoire : Gbagbo et Soro s'entendent sur un nouveau gouvernement

OUAGADOUGOU, 5 mars 2007 (AFP) - Le président ivoirien Laurent Gbagbo et le chef de la rébellion des Forces nouvelles, Guillaume Soro, ont conclu dimanche soir à Ouagadougou un accord qui prévoit un commandement militaire unique et la disparition de la "zone de confiance" tenue par les forces impartiales.

Un nouveau gouvernement doit être formé dans les cinq semaines. Le texte ne précise toutefois pas qui occupera le fauteuil de Premier ministre, aujourd'hui celui de Charles Konan Banny.

Le pays est coupé en deux depuis le coup d'Etat manqué de septembre 2002.`,
      `2007-04-17.fr

Les premiers Casques bleus quittent la zone tampon ivoirienne

TIÉBISSOU (Côte d'Ivoire), 17 avr 2007 (AFP) - Au son d'une fanfare, un check-point onusien a été démonté lundi sur la route de Bouaké en présence du président Laurent Gbagbo et de Guillaume Soro, qui dirige depuis le début du mois le gouvernement issu de l'accord de Ouagadougou.

Des brigades mixtes prendront le relais, composées pour moitié de soldats loyalistes et pour moitié d'ex-rebelles des Forces nouvelles.`,
    ],
    checks: [
      ouagadougou.question(
        1,
        "qui serait Premier ministre : ouvert, réglé",
        settled(/ne précise toutefois pas|fauteuil de Premier ministre|qui occupera/i),
      ),
    ],
  },
  {
    name: "not immediately clear who would monitor; later the monitors are just there",
    reports: [
      `2014-09-06.en

Ukraine, rebels agree truce in Minsk

MINSK, Sept 6 (AP) - Guns mostly fell silent in eastern Ukraine hours after the Trilateral Contact Group of Ukraine, Russia and the OSCE and leaders of the pro-Moscow separatists signed a 12-point protocol in the Belarusian capital on Friday.

It was not immediately clear who would watch over the line between the two armies. Ukraine's envoy Leonid Kuchma left without taking questions; he had said beforehand that the truce would start at 6 p.m., and it did.

The conflict has killed nearly 2,600 people since April, the United Nations says.`,
      `2014-10-09.en

Shelling kills five in Donetsk despite ceasefire

DONETSK, Ukraine, Oct 9 (AP) - Five civilians died when shells hit a bus stop near the airport, the city council in rebel-held Donetsk said Thursday.

The ceasefire has been monitored since last month by some 80 unarmed observers from the Organization for Security and Cooperation in Europe, whose chief monitor Ertugrul Apakan asked for more drones and more staff.

Kiev and the separatists blamed each other for the deaths.`,
    ],
    checks: [
      contactGroup.question(
        1,
        "who would monitor the truce was open, and is settled",
        settled(/not immediately clear|watch over the line/i),
      ),
      contactGroup.trap("the hour at which the truce starts is open", open(/6 p\.m/i)),
    ],
  },
  {
    name: "prochaine rencontre « en un lieu et à une date à convenir » : une dépêche, ouvert",
    reports: [
      `2014-05-14.fr

Casamance : discrète réunion à Rome sous l'égide de Sant'Egidio

DAKAR, 14 mai 2014 (APS) - Des émissaires du gouvernement sénégalais et de Salif Sadio, chef d'une des factions du Mouvement des forces démocratiques de Casamance (MFDC), se sont vus la semaine dernière à Rome, a-t-on appris mercredi de source proche de la Communauté de Sant'Egidio.

Les deux délégations se reverront en un lieu et à une date encore à convenir, ajoute cette source, sans autre détail.

Salif Sadio avait décrété fin avril un cessez-le-feu unilatéral. La rébellion indépendantiste, née en 1982, a fait des milliers de victimes dans le sud du Sénégal.`,
    ],
    checks: [
      casamance.question(
        1,
        "où et quand la prochaine rencontre : ouvert",
        whereOrWhen("open", "2014-05-14", /à convenir|se reverront/i),
      ),
    ],
  },
  {
    name: "a columnist's 'will he, won't he' in the voice of an analyst; he is sworn in, told in the background",
    reports: [
      `2009-01-28.en

ZIMBABWE: Opposition weighs offer as cholera toll passes 3,000

HARARE, Jan 28 (Reuters) - Zimbabwe's opposition will decide on Friday how to answer southern African leaders who want a unity government in place by mid-February, more than four months after the Global Political Agreement was signed.

"Will Tsvangirai swallow his doubts and take the oath as prime minister? I would not bet on either outcome," said Eldred Masunungure, a political scientist in Harare.

President Robert Mugabe's ZANU-PF and the Movement for Democratic Change still argue over who controls the police. Inflation is the world's highest.`,
      `2009-02-19.en

Zimbabwe doctors go back to work

HARARE, Feb 19 (Reuters) - Nurses and doctors trickled back to Harare's main hospitals this week after the government promised to pay them in foreign currency, a pledge made by Morgan Tsvangirai when he was sworn in as prime minister at State House on Feb. 11.

The former trade unionist shares power with President Robert Mugabe, his rival of a decade. Western donors say they want to see reforms before they release money.`,
    ],
    checks: [
      zimbabwe.question(
        1,
        "whether Tsvangirai would become prime minister was open, and is settled",
        settled(/Will Tsvangirai|take the oath|swallow his doubts/i),
      ),
    ],
  },
  {
    name: "« Quant à … , reste à savoir » sur la succession d'un mort ; le nom vient dans un titre de nomination",
    reports: [
      `2017-02-02.fr

RDC : l'opposition orpheline d'Étienne Tshisekedi

Par Christophe Rigaud

L'opposant historique congolais Étienne Tshisekedi est mort mercredi à Bruxelles, à 84 ans. Il devait présider le Conseil national de suivi prévu par l'accord de la Saint-Sylvestre, conclu à Kinshasa sous la houlette des évêques de la Cenco.

Les discussions sur le partage des portefeuilles sont suspendues le temps du deuil. Quant au Premier ministre que le Rassemblement doit fournir, reste à savoir qui le président Joseph Kabila acceptera de nommer : le clan du défunt pousse son fils Félix, d'autres non.

Les élections doivent, elles, avoir lieu avant la fin de l'année.`,
      `2017-04-08.fr

Bruno Tshibala nommé à la primature en RDC, le Rassemblement crie à la trahison

KINSHASA, 8 avr 2017 (AFP) - C'est par une ordonnance lue vendredi soir à la télévision publique que Joseph Kabila a tranché en faveur d'un dissident de l'UDPS, exclu de ce parti en mars.

"Une énième entorse à l'accord", a dénoncé Félix Tshisekedi. Les évêques s'étaient retirés de leur médiation dix jours plus tôt, faute d'avancée.`,
    ],
    checks: [
      saintSylvestre.question(
        1,
        "qui serait nommé Premier ministre : ouvert, réglé",
        settled(/reste à savoir|Quant au Premier ministre|acceptera de nommer/i),
      ),
    ],
  },
  {
    name: "fate of an army left for later; five years on, the camps change hands",
    reports: [
      `2006-11-22.en

Nepal government, Maoists sign deal to end war

By Gopal Sharma

KATHMANDU, Nov 22 (Reuters) - Nepal's Prime Minister Girija Prasad Koirala and Maoist chief Prachanda signed a comprehensive peace accord late on Tuesday declaring an end to a conflict in which more than 13,000 people were killed.

Under the deal, rebel fighters will be confined to seven camps and their guns locked up under United Nations supervision.

What will become of the fighters afterwards, and how many of them the national army is prepared to absorb, has been left to a committee that does not yet exist. Prachanda, whose real name is Pushpa Kamal Dahal, spent 25 years underground.`,
      `2012-04-11.en

Nepal army takes charge of former Maoist camps

KATHMANDU, April 11 (Reuters) - Soldiers moved overnight into the camps where Nepal's former rebels had lived since the civil war, after most of those still there chose cash and went home.

Some 3,100 will be taken into the army, the government said on Wednesday, completing the most contentious chapter of the Nepali peace process. The Maoists fought the monarchy from 1996 to 2006.`,
    ],
    checks: [
      nepal.question(
        1,
        "what becomes of the Maoist fighters was open, and is settled",
        settled(/What will become|how many of them|left to a committee/i),
      ),
    ],
  },
  {
    name: "prolongation suspendue à un « oui » de Moscou, le doute dans une subordonnée ; prolongé, en brève",
    reports: [
      `2022-11-14.fr

Céréales ukrainiennes : Moscou entretient le suspense

GENÈVE (Reuters) - À cinq jours de l'expiration de l'initiative de la mer Noire, nul ne pouvait dire lundi si le couloir maritime qui a permis d'exporter dix millions de tonnes de grains ukrainiens serait reconduit pour l'hiver.

Le vice-ministre russe des Affaires étrangères, Sergueï Verchinine, a eu vendredi à Genève des entretiens "utiles" avec les Nations unies. Moscou demande que sa banque agricole, Rosselkhozbank, soit rebranchée sur le réseau Swift.

L'accord a été conclu en juillet à Istanbul par l'Ukraine, la Russie, la Turquie et l'ONU.`,
      `2022-11-18.fr

EN BREF - Prix alimentaires

PARIS (Reuters) - Le blé a cédé 2% jeudi à Chicago, l'annonce par Ankara et l'ONU d'une reconduction pour 120 jours de l'accord sur les céréales de la mer Noire ayant rassuré les négociants.

Sans fanfare, Kyiv et Moscou avaient donné leur feu vert dans la nuit. L'Egypte, premier importateur mondial, a aussitôt lancé un appel d'offres.`,
    ],
    checks: [
      blackSea.question(
        1,
        "si le couloir serait prolongé : ouvert, réglé",
        settled(/nul ne pouvait dire|serait reconduit|entretient le suspense/i),
      ),
    ],
  },
  {
    name: "successor of the envoy unnamed; later he travels as envoy, nobody tells the appointment",
    reports: [
      `2014-05-14.en

Brahimi quits as Syria mediator after two fruitless rounds

UNITED NATIONS, May 14 (AP) - Lakhdar Brahimi, the veteran Algerian diplomat who brought Syria's government and opposition into one room in Geneva, is stepping down at the end of the month, U.N. chief Ban Ki-moon announced Tuesday.

Ban said he needs time to find "the right person" and offered no name. Diplomats mention a former Tunisian foreign minister and an ex-Australian premier as candidates.

The intra-Syrian talks broke off in February without agreement even on an agenda. "It's not very pleasant for me," Brahimi told reporters.`,
      `2014-11-10.en

UN's de Mistura presses Aleppo "freeze" in Damascus

DAMASCUS, Syria, Nov 10 (AP) - Syrian President Bashar Assad told the U.N. envoy to Syria on Monday that an idea to suspend fighting in Aleppo was worth studying, state media said.

Staffan de Mistura, on his second trip to the country since he replaced Brahimi, heads next to the city of Homs. The Geneva talks on Syria have not resumed. Government helicopters dropped barrel bombs on Aleppo as the two men met.`,
    ],
    checks: [
      genevaSyria.question(
        1,
        "who would succeed Brahimi was open, and is settled",
        settled(/right person|offered no name|as candidates/i),
      ),
      genevaSyria.trap("it is open whether Brahimi goes", open(/is stepping down at the end/i)),
    ],
  },
  {
    name: "« aucune date, aucun lieu » pour le round suivant d'une négociation enlisée ; annoncé par l'ONU d'avance",
    reports: [
      `2010-02-12.fr

Sahara occidental : deux jours pour rien, ou presque

NEW YORK (Nations unies), 12 fév 2010 (AFP) - Le Maroc et le Front Polisario ont campé sur leurs positions lors de deux jours de pourparlers informels à Armonk, près de New York, a constaté jeudi l'émissaire de l'ONU Christopher Ross.

Les négociations sur le Sahara occidental, lancées à Manhasset en 2007, doivent se poursuivre, mais ni le moment ni le cadre d'un nouveau face-à-face n'ont été arrêtés, a-t-il ajouté dans un communiqué de dix lignes.

L'Algérie et la Mauritanie avaient envoyé des observateurs. Rabat propose une autonomie, le Polisario exige un référendum.`,
      `2010-10-29.fr

Un convoi d'étudiants sahraouis bloqué à Laâyoune

RABAT, 29 oct 2010 (AFP) - Plusieurs milliers de Sahraouis ont planté leurs tentes à Gdim Izik, à une quinzaine de kilomètres de Laâyoune, pour réclamer logements et emplois.

Le campement grossit à l'approche de la prochaine réunion entre le Maroc et le Polisario, prévue du 8 au 10 novembre à Manhasset, dans la banlieue de New York, selon le porte-parole de l'ONU Martin Nesirky. Un adolescent y a été tué dimanche par des soldats.`,
    ],
    checks: [
      manhasset.question(
        1,
        "ni le moment ni le cadre du prochain round : ouvert, réglé",
        whereOrWhen("settled", "2010-02-12", /ni le moment ni le cadre|nouveau face-à-face/i),
      ),
    ],
  },
  {
    name: "two venues tossed about, blame for the delay; settled by a third city",
    reports: [
      `2013-01-25.en

Iran, powers trade blame over delay in nuclear talks

BRUSSELS, Jan 25 (Reuters) - Iran has come back with one new condition after another and no agreement has been found on whether the next meeting with six world powers should be held in Istanbul or Cairo, a spokesman for EU foreign policy chief Catherine Ashton said on Friday.

"We have offered dates since December. We are always ready," said Michael Mann.

Iranian chief negotiator Saeed Jalili says it is the West that drags its feet. The P5+1 - the United States, Russia, China, Britain, France and Germany - last met Iran in Moscow in June.`,
      `2013-02-27.en

"Useful" - Iran upbeat after nuclear meeting in Kazakhstan

ALMATY, Feb 27 (Reuters) - A smiling Saeed Jalili told reporters on Wednesday that six powers had moved closer to Tehran's position in two days of nuclear talks in Kazakhstan's largest city.

Western diplomats were more guarded. They said they had offered to ease a ban on trade in gold if Iran stopped enriching uranium to 20 percent at Fordow. Experts meet again in Istanbul in March.`,
    ],
    checks: [
      jcpoa.question(
        1,
        "Istanbul or Cairo was open on 25 January, and is settled",
        whereOrWhen("settled", "2013-01-25", /no agreement has been found|Istanbul or Cairo/i),
      ),
    ],
  },
  {
    name: "le mouvement « réserve sa réponse » à l'invitation ; son absence rappelée deux jours après",
    reports: [
      `2025-03-14.fr

Est de la RDC : Luanda convie Kinshasa et le M23

LUANDA, 14 mars 2025 (AFP) - Des discussions directes de paix entre la République démocratique du Congo et le M23 commenceront le 18 mars dans la capitale angolaise, a annoncé la présidence angolaise, médiatrice du processus de Luanda.

Kinshasa, qui avait toujours refusé de parler au groupe armé soutenu par le Rwanda, "prend acte". Le M23 enverra-t-il quelqu'un ? Son porte-parole Lawrence Kanyuka n'a pas voulu le dire vendredi.

Goma et Bukavu, les deux grandes villes du Kivu, sont tombées en janvier et février.`,
      `2025-03-20.fr

Walikale aux mains des rebelles

GOMA (RDC), 20 mars 2025 (AFP) - Le M23 s'est emparé mercredi soir de Walikale, carrefour minier du Nord-Kivu, ont rapporté des habitants.

La veille, les émissaires de Kinshasa avaient attendu en vain à Luanda : les rebelles, frappés lundi par des sanctions européennes, avaient renoncé à s'y rendre. Félix Tshisekedi et Paul Kagame se sont en revanche parlé mardi à Doha.`,
    ],
    checks: [
      luanda.question(1, "si le M23 viendrait à Luanda : ouvert, réglé", settled(/M23 enverra-t-il|n'a pas voulu le dire/i)),
    ],
  },
  {
    name: "talks collapse, whether they resume in two weeks is up in the air; other summits since: open",
    reports: [
      `2019-10-06.en

North Korea says nuclear talks in Sweden have broken off

STOCKHOLM, Oct 6 (Reuters) - Working-level talks between U.S. and North Korean officials ended after eight hours on Saturday, with Pyongyang's envoy Kim Myong Gil accusing Washington of turning up empty-handed.

The State Department said it had accepted Sweden's invitation to return in two weeks. Whether the North Koreans will do the same is up in the air: Kim read his statement at the embassy gate and took no questions.

It was the first such meeting since the U.S.-North Korea summit in Hanoi collapsed in February.`,
      `2019-10-30.en

Trump and Xi to look for new place to sign trade deal

WASHINGTON, Oct 30 (Reuters) - U.S. President Donald Trump said he and China's Xi Jinping would meet soon, after Chile cancelled a November summit because of unrest.

On North Korea, Trump said only that he liked Kim Jong Un and that "we'll see". Denuclearisation talks with Pyongyang have been silent since the break-up in Sweden, a U.S. official said.`,
    ],
    checks: [
      northKorea.question(1, "whether North Korea comes back is open", open(/up in the air|will do the same|accepted Sweden/i)),
      northKorea.trap(
        "the meeting of Trump and Xi settles whether North Korea comes back",
        settled(/up in the air|will do the same|accepted Sweden/i),
      ),
    ],
  },
  {
    name: "sort des détenus, « grand absent » d'une déclaration : une dépêche, ouvert",
    reports: [
      `2011-10-21.fr

L'ETA renonce "définitivement" à la violence

MADRID, 21 oct 2011 (AFP) - Trois jours après l'appel lancé par la conférence d'Aiete, à Saint-Sébastien, l'organisation séparatiste basque ETA a proclamé jeudi l'arrêt définitif de son action armée, qui a fait plus de 800 morts en quarante ans.

Le communiqué, diffusé par le journal Gara, ne parle ni de dissolution ni de remise des armes. Que deviendront les quelque 700 membres du groupe emprisonnés en Espagne et en France ? La question, explosive à un mois des législatives, n'a pas été tranchée à Aiete.

"C'est une victoire de la démocratie", a réagi José Luis Rodriguez Zapatero.`,
    ],
    checks: [
      basque.question(
        1,
        "ce que deviendront les prisonniers est ouvert",
        open(/Que deviendront|n'a pas été tranchée|emprisonnés/i),
      ),
    ],
  },
  {
    name: "who sends the monitors has yet to be decided; a feature counts weapons with them at work",
    reports: [
      `2005-07-18.en

Indonesia, Aceh rebels initial deal; army cautious

By Tomi Soetjipto

JAKARTA, July 18 (Reuters) - Indonesia's military said on Monday it would honour a truce with the Free Aceh Movement (GAM) once a pact initialled in Helsinki at the weekend takes effect next month.

Which countries will supply the 200 or so unarmed monitors called for in the document has yet to be decided, Information Minister Sofyan Djalil told Elshinta radio, adding that Jakarta wants no U.N. badge among them.

Former Finnish President Martti Ahtisaari brokered the deal. Nearly 30 years of fighting have killed 15,000 people in the province, where the December tsunami took 170,000 lives.`,
      `2005-09-15.en

Rusty rifles and a rocket launcher: Aceh's rebels begin to disarm

BANDA ACEH, Indonesia, Sept 15 (Reuters) - One by one they were laid on a trestle table in a city park, then cut apart with circular saws as European and Southeast Asian inspectors ticked them off a list.

Pieter Feith, the Dutchman who leads the Aceh Monitoring Mission of the European Union and ASEAN, rejected seven of 85 weapons as home-made. GAM has promised to surrender 840 by the end of the year under the Helsinki agreement.`,
    ],
    checks: [
      aceh.question(
        1,
        "which countries would send monitors was open, and is settled",
        settled(/yet to be decided|supply the 200|Which countries/i),
      ),
    ],
  },
  {
    name: "« À Mekele, la place est à prendre » : qui dirigera l'administration ; il prend ses fonctions",
    reports: [
      `2023-01-13.fr

Au Tigré, le retour fragile de l'Etat éthiopien

NAIROBI (AFP) - Les vols ont repris, les banques rouvrent. Deux mois après l'accord de Pretoria entre le gouvernement d'Abiy Ahmed et le Front de libération du peuple du Tigré (TPLF), une chose manque toujours à Mekele : un pouvoir.

Le texte prévoit une administration régionale "inclusive", jusqu'à des élections. À qui sera-t-elle confiée ? À un homme du TPLF, à un technocrate de la diaspora ? Les deux camps en discutent encore, indique un diplomate africain.

La guerre, de novembre 2020 à novembre 2022, a fait jusqu'à 600.000 morts, selon l'envoyé de l'Union africaine Olusegun Obasanjo.`,
      `2023-04-12.fr

Ethiopie : le Tigré réclame ses déplacés

ADDIS ABEBA, 12 avr 2023 (AFP) - Le retour chez eux des habitants chassés de l'ouest du Tigré est "la priorité des priorités", a dit mercredi Getachew Reda, à la tête de l'administration intérimaire de la région depuis le 23 mars.

L'ancien porte-parole du TPLF a appelé Addis Abeba à obtenir le retrait des forces amhara, que prévoit selon lui l'accord de Pretoria.`,
    ],
    checks: [
      pretoria.question(
        1,
        "qui dirigerait l'administration du Tigré : ouvert, réglé",
        settled(/À qui sera-t-elle|technocrate|en discutent encore/i),
      ),
    ],
  },
  {
    name: "headline asks when the vote will be; the vote is told as the past of a mourning note",
    reports: [
      `2017-11-30.en

When will Bougainville vote? Ministers shrug

By our Pacific correspondent

Papua New Guinea's leaders and those of the autonomous region of Bougainville left a joint supervisory meeting in Port Moresby on Wednesday agreed on almost everything about the independence referendum except its day.

The Bougainville Peace Agreement of 2001 says it must be held before mid-June 2020. Prime Minister Peter O'Neill again gave no date, citing weapons still at large and money still to be found.

"We have waited long enough," the region's president, John Momis, told the BBC. As many as 20,000 people died in the civil war over the Panguna copper mine.`,
      `2020-03-04.en

Bougainville ex-combatant who turned to peace dies at 63

He once blew up pylons; at the end he carried his mother to the polling station. Friends of the former commander remembered him on Wednesday in Arawa.

Nearly 98 percent of voters chose independence from Papua New Guinea in the referendum, which took place over two weeks from 23 November last year and is not binding. Talks on what follows are to begin this year, in line with the Bougainville peace agreement.`,
    ],
    checks: [
      bougainville.question(
        1,
        "when the referendum would be was open, and is settled",
        settled(/When will Bougainville vote|gave no date|except its day/i),
      ),
    ],
  },
  {
    name: "le médiateur s'en va sans dire « entre quelles mains » il laisse la suite ; son remplaçant préside",
    reports: [
      `2008-02-29.fr

Kenya : embrassades et soulagement après l'accord de partage du pouvoir

NAIROBI, 29 fév 2008 (AFP) - Les Kényans respiraient vendredi, au lendemain de l'accord de partage du pouvoir signé par le président Mwai Kibaki et l'opposant Raila Odinga, qui deviendra Premier ministre.

Epuisé par cinq semaines de navette, Kofi Annan quittera Nairobi dimanche. L'ancien secrétaire général de l'ONU n'a pas précisé entre quelles mains il laisserait la suite de la médiation, consacrée aux terres et à la réforme de la Constitution.

Les violences nées de la présidentielle du 27 décembre ont fait au moins 1.500 morts.`,
      `2008-03-11.fr

Kenya : les terres, plat de résistance

NAIROBI, 11 mars 2008 (AFP) - Une heure de séance et beaucoup de sourires : les équipes du président Mwai Kibaki et de l'opposant Raila Odinga se sont revues mardi dans un hôtel de la capitale kényane, sous la présidence du Nigérian Oluyemi Adeniji, ancien chef de la diplomatie de son pays, qui a pris le relais de Kofi Annan la semaine passée.

Le Parlement examine dans le même temps la loi créant le poste de Premier ministre.`,
    ],
    checks: [
      kenya.question(
        1,
        "qui poursuivrait la médiation : ouvert, réglé",
        settled(/entre quelles mains|n'a pas précisé|suite de la médiation/i),
      ),
      kenya.trap("on se demande qui sera Premier ministre", open(/Raila Odinga, qui deviendra/i)),
    ],
  },
  {
    name: "left open by a party whether its people would sit; a scene in the chamber",
    reports: [
      `1998-04-19.en

Sinn Fein delegates split over seats in Belfast

DUBLIN, April 19 (AP) - Gerry Adams won a standing ovation from a thousand Sinn Fein members on Saturday, but his party put off a verdict on the Good Friday Agreement that it helped negotiate with Britain, Ireland and Northern Ireland's unionists.

The leadership left open whether members elected to the new 108-seat assembly would take their places there, which republicans since the 1920s have considered treason.

"Partitionist parliaments are not for us," one delegate from County Kerry shouted. Voters north and south judge the accord on May 22.`,
      `1998-07-02.en

Adams and Paisley, twenty feet apart

BELFAST, Northern Ireland, July 2 (AP) - They did not shake hands or so much as look at each other, but for the first time the head of the IRA-allied Sinn Fein party and the Rev. Ian Paisley spoke in the same legislature.

Adams and 17 colleagues sat on the left of Northern Ireland's assembly at its opening session Wednesday, which chose Ulster Unionist leader David Trimble as first minister.`,
    ],
    checks: [
      goodFriday.question(
        1,
        "whether Sinn Fein would sit in the assembly was open, and is settled",
        settled(/left open whether|take their places|split over seats/i),
      ),
    ],
  },
  {
    name: "reprise : « Caracas reviendra-t-il, et quand ? » dans la bouche d'un opposant ; le retour en flash",
    reports: [
      `2022-05-18.fr

Washington desserre un peu l'étau pétrolier sur le Venezuela

CARACAS, 18 mai 2022 (AFP) - Chevron est autorisé à parler avec la compagnie publique PDVSA : ce geste américain, annoncé mardi, doit encourager le pouvoir et l'opposition à renouer.

Nicolas Maduro avait gelé en octobre le dialogue de Mexico, après l'extradition vers les Etats-Unis de l'homme d'affaires Alex Saab. "Caracas reviendra-t-il à la table, et à quel prix ? Franchement, je n'en sais rien", confie un négociateur de la Plateforme unitaire, l'alliance d'opposition soutenue par Juan Guaido.

La Norvège sert de facilitateur. Sept millions de Vénézuéliens ont quitté leur pays.`,
      `2022-11-26.fr

URGENT - Pouvoir et opposition vénézuéliens renouent à Mexico

MEXICO, 26 nov 2022 (AFP) - Les envoyés de Nicolas Maduro et ceux de l'opposition ont repris langue samedi dans la capitale mexicaine après plus d'un an d'interruption, et se sont entendus pour qu'un fonds géré par l'ONU paie écoles et hôpitaux, a constaté à la cérémonie un journaliste de l'AFP.`,
    ],
    checks: [
      venezuela.question(
        1,
        "si Caracas reviendrait à la table : ouvert, réglé",
        settled(/reviendra-t-il|à quel prix|je n'en sais rien/i),
      ),
    ],
  },
  {
    name: "round called off on its first morning, nobody can tell whether another will be: one report, open",
    reports: [
      `2017-05-28.en

Philippines pulls out of fifth round with communist rebels

NOORDWIJK, Netherlands, May 28 (Reuters) - The Philippine government refused to sit down with the National Democratic Front on Saturday in this Dutch seaside town, in protest at an order to rebel fighters to step up attacks under martial law in Mindanao.

Presidential peace adviser Jesus Dureza told reporters there would be no fifth round until "an enabling environment" existed. Neither he nor the Norwegian facilitators could tell if that point would ever be reached.

The Oslo talks, revived by President Rodrigo Duterte last August, aim to end a Maoist insurgency that has killed 40,000 since 1969.`,
    ],
    checks: [
      philippines.question(
        1,
        "whether there will be a fifth round is open",
        whereOrWhen("open", "2017-05-28", /could tell if|enabling environment|no fifth round/i),
      ),
    ],
  },
  {
    name: "les noms de l'exécutif remis à plus tard ; un mois après on n'a que le mode de scrutin : ouvert",
    reports: [
      `2020-11-16.fr

Libye : à Tunis, une date d'élections mais pas de noms

TUNIS, 16 nov 2020 (AFP) - Les 75 participants au Forum de dialogue politique libyen se sont séparés dimanche soir après une semaine de discussions à Gammarth, près de Tunis, sur un acquis : des élections le 24 décembre 2021.

Qui, d'ici là, présidera le Conseil et formera le gouvernement ? "Dix jours ne suffisaient pas", a plaidé l'émissaire de l'ONU par intérim, Stephanie Williams, faute d'accord sur des candidats.

Le pays est tiraillé entre le gouvernement de Fayez al-Sarraj, à Tripoli, et les forces du maréchal Khalifa Haftar, dans l'Est.`,
      `2020-12-19.fr

Libye : le forum bute encore sur la méthode

TUNIS, 19 déc 2020 (AFP) - Seuil de 61% ou de 75% ? Réunis par visioconférence, les délégués du Forum de dialogue politique libyen n'ont pu départager vendredi les modes de désignation du futur exécutif.

A Tripoli, le Premier ministre Fayez al-Sarraj a nommé entre-temps un nouveau directeur à la télévision publique, nomination annulée par un juge.`,
    ],
    checks: [
      libya.question(1, "qui dirigera l'exécutif est ouvert", open(/présidera le Conseil|formera le gouvernement|pas de noms/i)),
      libya.trap(
        "une nomination à la télévision règle qui dirigera le gouvernement",
        settled(/présidera le Conseil|formera le gouvernement/i),
      ),
    ],
  },
  {
    name: "who is to lead a delegation 'will be known in due course'; introduced months later by his title",
    reports: [
      `2018-08-21.en

Mahathir's envoy to restart southern Thailand peace talks

BANGKOK, Aug 21 (Reuters) - Malaysia has picked a retired police chief, Abdul Rahim Noor, to broker peace talks in southern Thailand, and Bangkok will change its own chief negotiator too, deputy prime minister Prawit Wongsuwan said on Tuesday.

The name of the man to take General Aksara Kerdpol's chair opposite the Mara Patani umbrella group will be known "in due course", Prawit said. He waved off a reporter who offered him two.

An insurgency in the largely Malay Muslim provinces bordering Malaysia has killed almost 7,000 people since 2004.`,
      `2018-11-23.en

Thai rebel bloc waits for proof of Bangkok's good faith

PATTANI, Thailand, Nov 23 (Reuters) - Gunmen shot dead a village defence volunteer on Thursday, a day before Bangkok's chief negotiator, General Udomchai Thammasarorat, was to meet religious teachers in Pattani.

"All doors are open," Udomchai, a former commander of the southern army region, said in an interview. The BRN, which fields most of the fighters, has shunned the Kuala Lumpur talks with Mara Patani.`,
    ],
    checks: [
      thailand.question(
        1,
        "who would head the Thai delegation was open, and is settled",
        settled(/in due course|name of the man|change its own chief/i),
      ),
    ],
  },
  {
    name: "traité paraphé, jour et ville de la signature en suspens ; une rencontre ailleurs ne règle rien",
    reports: [
      `2025-08-09.fr

Arménie-Azerbaïdjan : une poignée de main, et après ?

WASHINGTON, 9 août 2025 (AFP) - Sous le regard de Donald Trump, le Premier ministre arménien Nikol Pachinian et le président azerbaïdjanais Ilham Aliev se sont engagés vendredi à la Maison Blanche à en finir avec près de quarante ans d'hostilité.

Leurs ministres ont paraphé le traité de paix entre l'Arménie et l'Azerbaïdjan. Sa signature, elle, attendra : Bakou exige d'abord que la Constitution arménienne soit modifiée, et personne ne se risquait vendredi à avancer un jour ou une ville.

Le Haut-Karabakh, peuplé d'Arméniens, a été repris par Bakou en 2023.`,
      `2025-09-02.fr

Pachinian et Aliev se croisent à Tianjin

TIANJIN (Chine), 2 sept 2025 (AFP) - Le Premier ministre arménien Nikol Pachinian et le président azerbaïdjanais Ilham Aliev ont eu un aparté d'une vingtaine de minutes en marge du sommet de l'Organisation de coopération de Shanghai, selon leurs services de presse.

L'Arménie a signé lundi avec Pékin un partenariat stratégique. Les négociations de paix entre l'Arménie et l'Azerbaïdjan n'auraient été abordées que "dans leurs grandes lignes".`,
    ],
    checks: [
      armenia.question(
        1,
        "où et quand le traité sera signé est ouvert",
        whereOrWhen("open", "2025-08-09", /signature, elle, attendra|un jour ou une ville|personne ne se risquait/i),
      ),
      armenia.trap(
        "la signature d'un partenariat avec Pékin règle celle du traité",
        settled(/signature, elle, attendra|un jour ou une ville|personne ne se risquait/i),
      ),
    ],
  },
  {
    name: "anybody's guess whether a warlord shows up to sign; settled by his staying away",
    reports: [
      `2008-04-08.en

Tents go up in the bush for Uganda peace ceremony

RI-KWANGBA, Sudan, April 8 (AFP) - Goats have been bought and a red carpet rolled out in a clearing on the Sudan-Congo border, where Uganda and the Lord's Resistance Army are due on Thursday to wrap up nearly two years of Juba peace talks.

It is anybody's guess if Joseph Kony, the rebels' reclusive leader, will emerge from the trees to put pen to paper: the self-styled prophet is wanted by the International Criminal Court.

Two million people were uprooted in northern Uganda by a war that became notorious for the abduction of children.`,
      `2008-04-14.en

Uganda mediators pack up as rebel chief stays in jungle

JUBA, Sudan, April 14 (AFP) - South Sudan's vice president Riek Machar, who mediates between Kampala and the Lord's Resistance Army, said Monday he still hoped to save the Juba peace process.

Kony failed to appear in Ri-Kwangba last week and fired his negotiator David Matsanga, leaving dignitaries to wait two days in the heat. The Ugandan army said it was "monitoring the situation".`,
    ],
    checks: [
      juba.question(
        1,
        "whether Kony would come to sign was open, and is settled",
        settled(/anybody's guess|emerge from the trees/i),
      ),
    ],
  },
  {
    name: "« ajournés », sans dire s'ils reprendront après une fête ; « depuis dimanche, on négocie de nouveau »",
    reports: [
      `2023-06-22.fr

Soudan : Washington constate l'échec des pourparlers de Djeddah

WASHINGTON, 22 juin 2023 (AFP) - Les Etats-Unis ont ajourné les discussions qu'ils parrainent avec l'Arabie saoudite entre l'armée soudanaise et les paramilitaires des Forces de soutien rapide (FSR), celles-ci "n'ayant pas le succès espéré", selon la sous-secrétaire d'Etat Molly Phee.

Devant la Chambre des représentants, la diplomate n'a pas voulu dire si, ni sous quelle forme, les pourparlers de Djeddah reprendraient après l'Aïd.

Près de 2,5 millions de personnes ont fui leur foyer depuis le 15 avril. Tous les cessez-le-feu ont été violés.`,
      `2023-11-02.fr

Darfour : les FSR disent tenir Zalingei

KHARTOUM, 2 nov 2023 (AFP) - Après Nyala, Zalingei : les paramilitaires du général Mohamed Hamdane Daglo ont revendiqué mercredi la prise d'une deuxième capitale du Darfour, sans commentaire de l'armée.

Les combats font rage alors que les deux camps négocient de nouveau, depuis dimanche, dans la ville saoudienne de Djeddah. Il n'y est question, souligne Ryad, que d'accès humanitaire.`,
    ],
    checks: [
      jeddah.question(
        1,
        "si les pourparlers reprendraient : ouvert, réglé",
        whereOrWhen("settled", "2023-06-22", /n'a pas voulu dire|reprendraient|sous quelle forme/i),
      ),
    ],
  },
  {
    name: "one side has named its negotiator, the other keeps its pick to itself; later quoted with his post",
    reports: [
      `2011-02-24.en

Kosovo names woman deputy premier to face Serbia

PRISTINA, Feb 24 (Reuters) - Kosovo's new government appointed Edita Tahiri on Thursday to head its team in a first dialogue with Serbia since the former province declared independence in 2008.

Belgrade has kept its own choice to itself, and an official there would say only that it would be "neither a minister nor a stranger to the subject".

The European Union hopes to open the Belgrade-Pristina dialogue in Brussels in March. It is to start with matters such as land registers and customs stamps; Serbia refuses to talk of recognition.`,
      `2011-03-29.en

Serbs, Kosovars agree on little but lunch

BRUSSELS, March 29 (Reuters) - Two days of talks on electricity and phone lines ended in Brussels on Tuesday with both delegations saying that they would be back on April 15.

Serbia's chief negotiator, Borko Stefanovic, political director at the foreign ministry, spoke of "constructive" exchanges. Tahiri said Kosovo would have its own dialling code "one way or the other". EU diplomat Robert Cooper chaired.`,
    ],
    checks: [
      kosovo.question(
        1,
        "who would head the Serbian team was open, and is settled",
        settled(/kept its own choice|neither a minister|would say only/i),
      ),
    ],
  },
  {
    name: "lieu de la signature « encore à l'étude, côté grec ou macédonien du lac » ; un reportage au bord de l'eau",
    reports: [
      `2018-06-13.fr

Macédoine : le nom est trouvé, la colère aussi

ATHÈNES, 13 juin 2018 (AFP) - "République de Macédoine du Nord" : Alexis Tsipras et Zoran Zaev, les Premiers ministres grec et macédonien, ont annoncé mardi un accord sur le nom de la Macédoine, qui empoisonne leurs relations depuis 27 ans.

Reste un détail de protocole, non dénué de symboles. Le paraphe des ministres aura-t-il lieu sur la rive grecque ou sur la rive macédonienne des lacs frontaliers ? "On étudie les deux", indique l'entourage de M. Zaev.

La droite des deux pays crie à la trahison, et le président Gjorge Ivanov refuse de ratifier le texte.`,
      `2018-06-18.fr

À Psarades, les pêcheurs ont vu passer l'Histoire

De notre envoyé spécial

Quatre-vingts habitants, des vaches naines, une taverne : dans ce village grec où fut signé dimanche l'accord de Prespa, on se frotte encore les yeux. Les ministres Nikos Kotzias et Nikola Dimitrov s'y sont embrassés devant le médiateur de l'ONU, Matthew Nimetz.

À trente kilomètres de là, la police dispersait des manifestants à coups de grenades lacrymogènes.`,
    ],
    checks: [
      prespa.question(
        1,
        "où l'accord serait signé : ouvert, réglé",
        whereOrWhen("settled", "2018-06-13", /aura-t-il lieu|rive grecque|On étudie les deux|détail de protocole/i),
      ),
      prespa.trap("on ignore si les Premiers ministres se sont entendus sur le nom", open(/ont annoncé mardi un accord/i)),
    ],
  },
  {
    name: "start and city of the first talks both left hanging by a spokesman; told from the table",
    reports: [
      `2020-08-10.en

Afghan grand assembly approves release of 400 Taliban

KABUL, Aug 10 (Reuters) - An assembly of elders agreed on Sunday to free 400 "hard-core" Taliban prisoners, clearing the last hurdle before intra-Afghan talks under a U.S. deal with the insurgents.

Asked whether delegates would fly out next week or next month, and to Doha, Oslo or Tashkent, presidential spokesman Sediq Sediqqi said such things were "for the negotiators to work out".

President Ashraf Ghani had called the loya jirga on Friday, saying he had no authority to pardon men involved in deadly attacks. Some 100,000 civilians have been killed or hurt in a decade.`,
      `2020-09-15.en

Blast rocks Afghan district as foes talk in Qatar

KABUL, Sept 15 (Reuters) - A roadside bomb killed two police officers in Kapisa on Tuesday, as negotiators for the Kabul government and the Taliban in Doha haggled over rules for the peace negotiations that they opened three days earlier.

"Progress is slow but they are courteous," said a member of the government team led by Masoom Stanekzai. U.S. Secretary of State Mike Pompeo flew home on Sunday.`,
    ],
    checks: [
      afghans.question(
        1,
        "when and where the talks would start was open, and is settled",
        whereOrWhen("settled", "2020-08-10", /next week or next month|Doha, Oslo or Tashkent|to work out/i),
      ),
    ],
  },
  {
    name: "« avant Noël peut-être », date laissée à l'hôte ; ouverture dite par le jour de la semaine",
    reports: [
      `2006-11-01.fr

La Corée du Nord accepte de revenir aux pourparlers à six

PÉKIN (AFP) - Trois semaines après son premier essai nucléaire, la Corée du Nord s'est dite prête mardi, au terme d'une rencontre secrète à Pékin, à retrouver la Chine, les Etats-Unis, la Corée du Sud, le Japon et la Russie autour d'une table.

"Novembre, décembre, avant Noël en tout cas, je l'espère : ce sera à nos hôtes chinois de le dire", a déclaré le négociateur américain Christopher Hill à propos du jour des retrouvailles.

Pyongyang boycottait les pourparlers à six depuis un an, en raison de sanctions contre une banque de Macao.`,
      `2006-12-19.fr

Nucléaire : la Corée du Nord pose ses conditions

PÉKIN (AFP) - Fin de non-recevoir pour commencer : dès l'ouverture lundi des pourparlers à six à Pékin, le Nord-Coréen Kim Kye-gwan a exigé la levée de toutes les sanctions, dont celles de l'ONU.

"Notre patience a des limites", a répliqué l'Américain Christopher Hill, tandis que le délégué chinois Wu Dawei invitait chacun au calme. Des experts financiers devaient se voir en marge des séances mardi.`,
    ],
    checks: [
      sixParty.question(
        1,
        "quand les pourparlers reprendraient : ouvert, réglé",
        whereOrWhen("settled", "2006-11-01", /Novembre, décembre|à nos hôtes chinois|jour des retrouvailles/i),
      ),
    ],
  },
  {
    name: "who pays for rebuilding: nobody raised a hand; a vote on soldiers weeks later does not pay: open",
    reports: [
      `2025-10-15.en

After the applause at Sharm el-Sheikh, the bill

CAIRO, Oct 15 (AP) - More than 20 leaders cheered President Donald Trump's Gaza peace plan in Sharm el-Sheikh. The United Nations puts the cost of rebuilding at $70 billion, and at Monday's gathering no hand went up to say who would foot it.

"Will the Gulf? Will Europe? We have seen good intentions, not cheques," said a European diplomat who was not authorized to speak publicly.

Under the truce between Israel and Hamas, the last 20 living hostages came home on Monday. "Who can sleep on promises?" asked Umm Mohammed, 54, beside her tent in Deir al-Balah.`,
      `2025-11-18.en

UN Security Council backs force for Gaza

UNITED NATIONS, Nov 18 (AP) - The Security Council on Monday endorsed President Donald Trump's 20-point plan for Gaza and authorized an international stabilization force, in a 13-0 vote with Russia and China abstaining.

Hamas rejected the text. Indonesia has said it is training up to 20,000 soldiers. The resolution calls on the World Bank to set up a trust fund, into which nothing has so far been paid.`,
    ],
    checks: [
      gaza.question(1, "who pays for the rebuilding is open", open(/no hand went up|foot it|Will the Gulf|Will Europe/i)),
      gaza.trap("the woman's sigh is a question of the talks", asks(/sleep on promises/i)),
      gaza.trap("the vote on the force settles who pays", settled(/no hand went up|foot it|Will the Gulf|Will Europe/i)),
    ],
  },
  {
    name: "titre interrogatif sur une trêve qui expire ; la prolongation au détour d'une dépêche d'attentat",
    reports: [
      `2024-01-23.fr

Colombie : la trêve avec l'ELN passera-t-elle le mois de janvier ?

BOGOTA, 23 jan 2024 (AFP) - Le compte à rebours est lancé. Le cessez-le-feu bilatéral de six mois entre l'armée et l'Armée de libération nationale arrive à échéance lundi prochain, et ses négociateurs, réunis depuis hier à La Havane, gardent le silence sur ce qu'ils en feront.

La cheffe de la délégation gouvernementale, Vera Grabe, s'est contentée d'évoquer "une volonté commune". La guérilla s'est engagée en décembre à suspendre les enlèvements contre rançon.

Les négociations avec l'ELN ont été relancées fin 2022 par le président Gustavo Petro.`,
      `2024-05-08.fr

Colombie : l'ELN annonce la reprise des enlèvements

BOGOTA, 8 mai 2024 (AFP) - La guérilla guévariste s'estime déliée de sa parole : faute d'un fonds international promis par Bogota, elle recourra de nouveau aux rapts "à des fins économiques", a fait savoir lundi son chef Antonio Garcia.

Le cessez-le-feu, qui avait été prorogé en février jusqu'au 3 août, tient pour le reste, relève la mission de l'ONU. Les pourparlers avec l'ELN traversent leur pire passe.`,
    ],
    checks: [
      eln.question(
        1,
        "si la trêve serait prolongée : ouvert, réglé",
        settled(/passera-t-elle|arrive à échéance|gardent le silence|ce qu'ils en feront/i),
      ),
    ],
  },
  {
    name: "talks deferred 'to the very near future'; weeks later sides still consult, a match is fixed: open",
    reports: [
      `2016-01-14.en

India, Pakistan put off foreign secretaries' meeting after base attack

NEW DELHI, Jan 14 (BBC) - India and Pakistan have agreed to reschedule Friday's talks between their top diplomats in Islamabad, Indian spokesman Vikas Swarup has said.

He said the two would meet "in the very near future", but pressed for a day, answered with a smile. The India-Pakistan talks were relaunched in December, when Prime Minister Narendra Modi paid a surprise visit to Lahore.

Seven Indian soldiers died this month when gunmen stormed the Pathankot air base. Delhi blames the Jaish-e-Mohammad group, some of whose members Pakistan says it has detained.`,
      `2016-03-09.en

Kolkata to host India-Pakistan World Twenty20 clash

DELHI, March 9 (BBC) - Cricket's most heated fixture has been moved from Dharamsala to Kolkata and will be played on 19 March, the sport's governing body has announced, after a Pakistani security team voiced concern.

The diplomats have had less luck: Pakistani foreign secretary Aizaz Chaudhry and his Indian counterpart S Jaishankar "remain in touch" over their meeting, Islamabad says.`,
    ],
    checks: [
      indiaPakistan.question(
        1,
        "when the foreign secretaries will meet is open",
        whereOrWhen("open", "2016-01-14", /very near future|pressed for a day|reschedule/i),
      ),
      indiaPakistan.trap(
        "the day of the cricket match settles when the foreign secretaries meet",
        settled(/very near future|pressed for a day|reschedule Friday/i),
      ),
    ],
  },
  {
    name: "session reportée sine die ; une réunion technique sur place n'en tient pas lieu : ouvert",
    reports: [
      `2022-03-17.fr

Géorgie : la guerre en Ukraine rattrape les discussions de Genève

TBILISSI, 17 mars 2022 (AFP) - La 56e session des discussions internationales de Genève, qui devait réunir fin mars des représentants géorgiens, russes, américains, abkhazes et sud-ossètes, est reportée, ont indiqué jeudi les coprésidents de l'Union européenne, de l'ONU et de l'OSCE.

Reportée à quand ? Leur courte note n'en souffle mot, pas plus qu'elle ne dit si la Suisse, accusée par Moscou d'avoir perdu sa neutralité, accueillerait la séance.

Le format est né de la guerre d'août 2008 entre la Géorgie et la Russie.`,
      `2022-05-20.fr

Ergneti : on a parlé foins et clôtures

TBILISSI, 20 mai 2022 (AFP) - Des responsables géorgiens et sud-ossètes se sont entretenus jeudi à Ergneti, sur la ligne de démarcation, des paysans interpellés ces dernières semaines, sous l'égide de la mission d'observation européenne.

Cette rencontre mensuelle traite des incidents. Les discussions de Genève, où se règlent les questions politiques, demeurent au point mort, a déploré Tbilissi.`,
    ],
    checks: [
      georgia.question(
        1,
        "quand et où la session se tiendra est ouvert",
        whereOrWhen("open", "2022-03-17", /Reportée à quand|n'en souffle mot|accueillerait/i),
      ),
      georgia.trap("la réunion d'Ergneti règle quand la session aura lieu", settled(/Reportée à quand|n'en souffle mot/i)),
    ],
  },
];
