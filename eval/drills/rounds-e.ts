/** Rounds in the everyday words of wires, ministries, mediators and newspapers: held, opened, adjourned, put off, called off, announced; and what is no round. */
import { at, atAny, checksOf, heldOn, notHeldBut, numbered, onlyOn, plannedFor, present } from "../record/checks.ts";
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
const fnl = checksOf("process:burundi-fnl");
const prisoners = checksOf("process:yemen-prisoners");
const caguan = checksOf("process:caguan");
const kunming = checksOf("process:haigeng");
const contact = checksOf("process:trilateral-contact-group");
const istanbul = checksOf("process:istanbul-ukraine-2025");
const oman = checksOf("process:oman-us-iran");
const oromo = checksOf("process:ethiopia-ola");
const military = checksOf("process:joint-military-commission-libya");
const dominican = checksOf("process:santo-domingo-venezuela");
const bouznika = checksOf("process:bouznika");
const strait = checksOf("process:cross-strait");
const casamance = checksOf("process:casamance");
const prague = checksOf("process:abashidze-karasin");
const addis = checksOf("process:addis-ababa-south-sudan");
const golan = checksOf("process:israel-syria-2000");
const nicosia = checksOf("process:cyprus-2008");
const rambouillet = checksOf("process:rambouillet");
const mali = checksOf("process:algiers");
const iran = checksOf("process:jcpoa");

export const ROUNDS_E: readonly Drill[] = [
  {
    name: "protocol signed at the end of a round; the one before and the next in the background",
    reports: [
      `1997-03-08.fr

Tadjikistan : accord à Moscou sur la fusion des forces armées

MOSCOU, 8 mars (AFP) - Le gouvernement tadjik et l'Opposition tadjike unie (OTU) ont signé samedi à Moscou un protocole prévoyant l'intégration des combattants islamistes dans l'armée régulière, au terme de leur septième cycle de négociations.

Les discussions, menées sous l'égide de l'ONU, avaient débuté le 26 février dans la capitale russe. Le ministre des Affaires étrangères Evgueni Primakov a assisté à la cérémonie.

« C'est la question la plus difficile que nous venons de régler », s'est félicité le chef de la délégation gouvernementale, Talbak Nazarov.

Les deux parties s'étaient auparavant rencontrées à Téhéran du 5 au 19 janvier. Elles doivent s'y retrouver en avril pour aborder les questions politiques, a indiqué le représentant spécial du secrétaire général de l'ONU, Gerd Merrem.

La guerre civile a éclaté en 1992 dans cette ancienne république soviétique.`,
    ],
    checks: [
      tajik.round(2, "the seventh round, from 26 February to 8 March 1997", (v) => numbered(v, 7, "1997-02-26", "1997-03-08")),
      tajik.round(1, "it was in Moscow", (v) => at(onlyOn(v, "1997-02-26", "1997-03-08"), "place:moscow")),
      tajik.round(1, "the government and the united opposition sat there", (v) =>
        present(onlyOn(v, "1997-02-26", "1997-03-08"), "state:TJK", "group:uto"),
      ),
      tajik.round(1, "the round before, from 5 to 19 January 1997, in Tehran", (v) =>
        at(onlyOn(v, "1997-01-05", "1997-01-19"), "place:tehran"),
      ),
      tajik.round(1, "the next is planned for April 1997, not held", (v) => notHeldBut(v, "1997-04")),
    ],
  },
  {
    name: "four days over, the next for a date in the same town; talks of two of the four are none",
    reports: [
      `1998-10-24.fr

Corée : deux groupes de travail créés à l'issue des pourparlers de Genève

GENEVE, 24 oct (AFP) - Les deux Corées, les Etats-Unis et la Chine ont décidé samedi de créer deux sous-comités chargés l'un de la paix, l'autre de la réduction des tensions sur la péninsule coréenne, à l'issue de quatre jours de pourparlers à Genève.

Cette troisième session plénière des négociations à quatre s'était ouverte mercredi. La prochaine aura lieu à partir du 18 janvier 1999, également à Genève, précise un communiqué conjoint.

« Nous avons désormais une structure », a souligné l'ambassadeur sud-coréen, Park Kun-woo.

Washington et Pyongyang avaient eu des discussions séparées sur les missiles les 1er et 2 octobre à New York, sans résultat.

Les pourparlers quadripartites visent à remplacer l'armistice de 1953 par un traité de paix.`,
    ],
    checks: [
      four.round(2, "the third session, from 21 to 24 October 1998", (v) => numbered(v, 3, "1998-10-21", "1998-10-24")),
      four.round(1, "it was in Geneva", (v) => at(onlyOn(v, "1998-10-21", "1998-10-24"), "place:geneva")),
      four.round(1, "all four sat there", (v) =>
        present(onlyOn(v, "1998-10-21", "1998-10-24"), "state:PRK", "state:KOR", "state:USA", "state:CHN"),
      ),
      four.round(1, "the next is planned for 18 January 1999, not held", (v) => notHeldBut(v, "1999-01-18")),
      four.trap(
        "the missile talks in New York on 1 and 2 October are none of the four",
        (v) => heldOn(v, "1998-10-01", "1998-10-02").length > 0,
      ),
    ],
  },
  {
    name: "radio, this Tuesday, in the present tense; the one before in the background",
    reports: [
      `2022-02-22.fr

Grèce-Turquie : nouvelle session de pourparlers exploratoires à Athènes

Avec notre correspondant à Athènes (RFI)

La 64e session des contacts exploratoires entre la Grèce et la Turquie s'est tenue ce mardi 22 février à Athènes, à huis clos comme d'habitude. Autour de la table, des diplomates chevronnés, emmenés côté grec par Pavlos Apostolidis et côté turc par le vice-ministre des Affaires étrangères Sedat Önal.

Rien n'a filtré de l'entretien. « On se parle, c'est déjà beaucoup », glisse un diplomate grec.

La précédente session avait eu lieu le 6 octobre à Ankara. Depuis, le ton est monté entre les deux voisins au sujet du statut des îles de l'est de la mer Égée, dont la Turquie exige la démilitarisation.

Athènes ne veut discuter que de la délimitation du plateau continental et de la zone économique exclusive.`,
    ],
    checks: [
      aegean.round(2, "the 64th session was held on 22 February 2022", (v) => numbered(v, 64, "2022-02-22")),
      aegean.round(1, "it was in Athens", (v) => at(onlyOn(v, "2022-02-22"), "place:athens")),
      aegean.round(1, "Greece and Turkey sat there", (v) => present(onlyOn(v, "2022-02-22"), "state:GRC", "state:TUR")),
      aegean.round(1, "the session before, on 6 October 2021, in Ankara", (v) => at(onlyOn(v, "2021-10-06"), "place:ankara")),
    ],
  },
  {
    name: "second round of two days, the first in the background; a vote of the Security Council is none",
    reports: [
      `2007-08-11.fr

Sahara occidental : pas d'avancée à Manhasset, les parties promettent de se revoir

MANHASSET (Etats-Unis), 11 août (AFP) - Le Maroc et le Front Polisario ont terminé samedi à Manhasset, près de New York, deux jours de négociations sur l'avenir du Sahara occidental sans parvenir à rapprocher leurs points de vue.

Il s'agissait du deuxième round de ces discussions organisées par les Nations unies. Le premier avait eu lieu les 18 et 19 juin dans la même propriété de Long Island.

Les pays voisins, l'Algérie et la Mauritanie, étaient également présents.

« Les parties reconnaissent que le statu quo est inacceptable », a déclaré l'émissaire de l'ONU, Peter van Walsum, sans annoncer de date pour la suite.

Le Conseil de sécurité avait appelé le 30 avril les deux camps à négocier « sans conditions préalables ».`,
    ],
    checks: [
      sahara.round(2, "the second round, on 10 and 11 August 2007", (v) => numbered(v, 2, "2007-08-10", "2007-08-11")),
      sahara.round(1, "it was in Manhasset", (v) => at(onlyOn(v, "2007-08-10", "2007-08-11"), "place:manhasset")),
      sahara.round(1, "Morocco and the Polisario, Algeria and Mauritania were there", (v) =>
        present(onlyOn(v, "2007-08-10", "2007-08-11"), "state:MAR", "group:polisario", "state:DZA", "state:MRT"),
      ),
      sahara.round(1, "the first round, on 18 and 19 June 2007", (v) => onlyOn(v, "2007-06-18", "2007-06-19") !== null),
      sahara.trap("the Security Council of 30 April is no round", (v) => heldOn(v, "2007-04-30").length > 0),
    ],
  },
  {
    name: "each blames the other the day after",
    reports: [
      `2021-10-11.fr

Frontière himalayenne : les pourparlers entre l'Inde et la Chine dans l'impasse

NEW DELHI, 11 oct 2021 (AFP) - L'Inde et la Chine se sont mutuellement accusées lundi de l'échec des derniers pourparlers entre leurs commandants militaires sur le désengagement de leurs troupes à la frontière himalayenne.

Ce 13e cycle de discussions a eu lieu dimanche à Chushul-Moldo, point de passage entre le Ladakh et le Tibet, et a duré plus de huit heures.

Selon l'armée indienne, la partie chinoise « n'a pas accepté » ses suggestions et n'a avancé « aucune proposition ». Un porte-parole militaire chinois a dénoncé pour sa part des « exigences déraisonnables et irréalistes ».

Lors de leur rencontre précédente, le 31 juillet, les deux armées étaient convenues d'un retrait du secteur de Gogra.

Vingt soldats indiens et quatre chinois avaient été tués en juin 2020 dans la vallée de Galwan.`,
    ],
    checks: [
      ladakh.round(2, "the 13th round was on 10 October 2021", (v) => numbered(v, 13, "2021-10-10")),
      ladakh.round(1, "it was at Chushul", (v) => atAny(onlyOn(v, "2021-10-10"), "place:chushul", "place:moldo")),
      ladakh.round(1, "India and China sat there", (v) => present(onlyOn(v, "2021-10-10"), "state:IND", "state:CHN")),
      ladakh.round(1, "the meeting before was on 31 July 2021", (v) => onlyOn(v, "2021-07-31") !== null),
      ladakh.trap("no round on the day they blamed each other", (v) => heldOn(v, "2021-10-11").length > 0),
    ],
  },
  {
    name: "newspaper, day with its date: dialogue taken up again with a first accord; when it had broken off",
    reports: [
      `2022-11-26.fr

Venezuela : pouvoir et opposition signent un premier accord à Mexico

Le gouvernement vénézuélien et l'opposition ont repris leur dialogue, samedi 26 novembre, à Mexico, plus d'un an après son interruption, et signé dans la foulée un accord « social » qui doit permettre de débloquer une partie des avoirs du pays gelés à l'étranger.

Le texte a été paraphé par les chefs des deux délégations, Jorge Rodriguez pour Caracas et Gerardo Blyde pour la Plateforme unitaire, sous les yeux du médiateur norvégien, Dag Nylander, et du ministre mexicain des affaires étrangères, Marcelo Ebrard.

« C'est le début d'un nouveau chapitre pour le Venezuela », a assuré M. Rodriguez.

Le président Nicolas Maduro avait rompu les discussions en octobre 2021 après l'extradition vers les Etats-Unis de l'homme d'affaires Alex Saab. Les négociateurs doivent se revoir en décembre pour parler des élections. (Le Monde avec AFP)`,
    ],
    checks: [
      mexico.round(2, "the talks were resumed on 26 November 2022, in Mexico", (v) =>
        at(onlyOn(v, "2022-11-26"), "place:mexico-city"),
      ),
      mexico.round(1, "the government sat there", (v) => present(onlyOn(v, "2022-11-26"), "state:VEN")),
      mexico.round(1, "the next is planned for December 2022, not held", (v) => notHeldBut(v, "2022-12")),
      mexico.trap("no round in October 2021, when they were broken off", (v) => heldOn(v, "2021-10").length > 0),
    ],
  },
  {
    name: "called off in the night for the same day, then held two weeks later; a summit of others is none",
    reports: [
      `2018-05-16.fr

Pyongyang annule une rencontre intercoréenne de haut niveau

SEOUL, 16 mai 2018 (AFP) - La Corée du Nord a annulé les discussions de haut niveau avec le Sud qui devaient se tenir ce mercredi à Panmunjom, en raison des exercices militaires menés par Séoul et Washington, a rapporté l'agence officielle KCNA.

Le ministère sud-coréen de l'Unification a dit « regretter » cette décision « unilatérale », notifiée peu après minuit.

La rencontre devait porter sur l'application de la déclaration adoptée le 27 avril par le dirigeant nord-coréen Kim Jong Un et le président sud-coréen Moon Jae-in.`,
      `2018-06-01.fr

Les deux Corées conviennent de nouvelles discussions en juin

SEOUL, 1er juin 2018 (AFP) - Les deux Corées se sont mises d'accord vendredi, lors d'une réunion de haut niveau à Panmunjom, dans la zone démilitarisée, pour ouvrir un bureau de liaison commun à Kaesong.

Des généraux des deux pays se rencontreront le 14 juin, toujours à Panmunjom, selon le communiqué conjoint.

« Il ne faut pas perdre le rythme », a déclaré le ministre sud-coréen de l'Unification, Cho Myoung-gyon, qui faisait face à Ri Son Gwon, le chef de la délégation du Nord.

La réunion intervient à moins de deux semaines du sommet prévu le 12 juin à Singapour entre Kim Jong Un et le président américain Donald Trump.`,
    ],
    checks: [
      koreas.round(2, "the talks of 16 May 2018 were announced and not held", (v) => notHeldBut(v, "2018-05-16")),
      koreas.round(2, "talks were held on 1 June 2018, in Panmunjom", (v) => at(onlyOn(v, "2018-06-01"), "place:panmunjom")),
      koreas.round(1, "North and South sat there", (v) => present(onlyOn(v, "2018-06-01"), "state:PRK", "state:KOR")),
      koreas.round(1, "generals are to meet on 14 June 2018, not held", (v) => notHeldBut(v, "2018-06-14")),
      koreas.trap("the summit with Trump is no round of the Koreas", (v) => heldOn(v, "2018-06-12").length > 0),
    ],
  },
  {
    name: "suspended after three weeks without an accord, to be taken up again in a month named",
    reports: [
      `2004-09-17.fr

Darfour : les négociations d'Abuja suspendues sans accord

ABUJA, 17 sept (AFP) - Les pourparlers de paix sur le Darfour ont été suspendus vendredi à Abuja après plus de trois semaines de discussions infructueuses entre le gouvernement soudanais et les deux mouvements rebelles, a annoncé l'Union africaine (UA).

Ouvertes le 23 août par le président nigérian Olusegun Obasanjo, les discussions ont buté sur la sécurité et le désarmement des milices janjawids. Elles reprendront en octobre, a précisé le médiateur de l'UA, Hamid Algabid.

« Ce n'est pas un échec, c'est une pause », a estimé le porte-parole du Mouvement pour la justice et l'égalité (MJE), Ahmed Tugod Lissan. L'autre mouvement, le Mouvement de libération du Soudan (MLS), a accusé Khartoum de vouloir gagner du temps.

Le Conseil de sécurité de l'ONU doit se prononcer samedi sur un projet de résolution menaçant le Soudan de sanctions.`,
    ],
    checks: [
      darfur.round(
        2,
        "talks from 23 August to 17 September 2004 are one round",
        (v) => onlyOn(v, "2004-08-23", "2004-09-17") !== null,
      ),
      darfur.round(1, "they were in Abuja", (v) => at(onlyOn(v, "2004-08-23", "2004-09-17"), "place:abuja")),
      darfur.round(1, "the government, SLM and JEM sat there", (v) =>
        present(onlyOn(v, "2004-08-23", "2004-09-17"), "state:SDN", "group:slm", "group:jem"),
      ),
      darfur.round(1, "the next is planned for October 2004, not held", (v) => notHeldBut(v, "2004-10")),
      darfur.trap(
        "the Security Council of 18 September is no round",
        (v) => plannedFor(v, "2004-09-18") || heldOn(v, "2004-09-18").length > 0,
      ),
    ],
  },
  {
    name: "accord at the end of ten days, told by the UN; a deal of two neighbours is none",
    reports: [
      `2023-03-20.fr

Yémen : accord entre le gouvernement et les Houthis pour la libération de près de 900 prisonniers

Le gouvernement yéménite et les rebelles houthis se sont entendus lundi à Berne sur la libération de 887 détenus, ont annoncé l'ONU et le Comité international de la Croix-Rouge (CICR), qui présidaient ensemble la rencontre.

Les délégations étaient réunies depuis le 11 mars dans la capitale suisse. Elles sont convenues de se retrouver à la mi-mai pour discuter de nouvelles libérations.

« Aujourd'hui, des centaines de familles yéménites peuvent se réjouir », a commenté l'émissaire de l'ONU, Hans Grundberg.

Les échanges de prisonniers sont prévus par l'accord conclu à Stockholm en décembre 2018. L'annonce intervient dix jours après l'accord de rapprochement signé le 10 mars à Pékin par l'Iran, soutien des Houthis, et l'Arabie saoudite, qui intervient militairement au Yémen depuis 2015. (AFP, L'Orient-Le Jour)`,
    ],
    checks: [
      prisoners.round(
        2,
        "a meeting from 11 to 20 March 2023 is one round",
        (v) => onlyOn(v, "2023-03-11", "2023-03-20") !== null,
      ),
      prisoners.round(1, "it was in Bern", (v) => atAny(onlyOn(v, "2023-03-11", "2023-03-20"), "place:bern", "place:berne")),
      prisoners.round(1, "the government and the Houthis sat there", (v) =>
        present(onlyOn(v, "2023-03-11", "2023-03-20"), "state:YEM", "group:houthis"),
      ),
      prisoners.round(1, "the next is planned for May 2023, not held", (v) => notHeldBut(v, "2023-05")),
      prisoners.trap("the accord of Beijing on 10 March is no round", (v) => heldOn(v, "2023-03-10").length > 0),
    ],
  },
  {
    name: "opened by the president, the chief of the other side stays away; negotiators meet on a day named",
    reports: [
      `1999-01-07.fr

Colombie : le dialogue de paix s'ouvre sans le chef des Farc

SAN VICENTE DEL CAGUAN (Colombie), 7 jan (AFP) - Le président colombien Andres Pastrana a ouvert jeudi à San Vicente del Caguan, dans le sud du pays, le dialogue de paix avec la guérilla des Forces armées révolutionnaires de Colombie (Farc), en l'absence de leur chef, Manuel Marulanda, dont la chaise est restée vide.

Le dirigeant historique des Farc a invoqué des menaces d'attentat. Son discours a été lu par l'un de ses commandants, Joaquin Gomez.

« L'absence de Manuel Marulanda ne peut être une raison de ne pas avancer », a déclaré M. Pastrana devant plusieurs milliers de personnes.

Les négociateurs des deux camps doivent se réunir lundi dans la même localité pour fixer l'ordre du jour. L'armée s'est retirée en novembre de cette zone grande comme la Suisse.`,
    ],
    checks: [
      caguan.round(2, "the dialogue opened on 7 January 1999, in San Vicente del Caguan", (v) =>
        at(onlyOn(v, "1999-01-07"), "place:san-vicente-del-caguan"),
      ),
      caguan.round(1, "the government and the FARC sat there", (v) =>
        present(onlyOn(v, "1999-01-07"), "state:COL", "group:farc"),
      ),
      caguan.round(1, "negotiators are to meet on 11 January 1999, not held", (v) => notHeldBut(v, "1999-01-11")),
    ],
  },
  {
    name: "told by a foreign ministry the day after, two days named; the one before in a month",
    reports: [
      `2024-01-12.fr

Birmanie : Pékin annonce un cessez-le-feu entre la junte et des groupes armés du Nord

PEKIN, 12 jan 2024 (AFP) - La junte birmane et une alliance de groupes ethniques armés ont accepté un « cessez-le-feu immédiat » dans le nord de la Birmanie à l'issue de pourparlers en Chine, a annoncé vendredi la diplomatie chinoise.

« Les 10 et 11 janvier, sous l'impulsion de la Chine, des représentants de l'armée birmane ont mené des discussions de paix à Kunming » avec l'Armée de libération nationale Ta'ang (TNLA), l'Armée d'Arakan et l'Armée de l'alliance démocratique nationale de Birmanie, a indiqué devant la presse la porte-parole Mao Ning.

Une rencontre s'était déjà tenue en décembre dans cette ville du sud-ouest de la Chine. Une première trêve conclue alors n'avait pas été respectée.

L'alliance avait lancé fin octobre une vaste offensive dans l'Etat Shan.`,
    ],
    checks: [
      kunming.round(2, "talks on 10 and 11 January 2024, in Kunming", (v) =>
        at(onlyOn(v, "2024-01-10", "2024-01-11"), "place:kunming"),
      ),
      kunming.round(1, "the TNLA and the military government sat there", (v) =>
        present(onlyOn(v, "2024-01-10", "2024-01-11"), "group:tnla", "state:MMR"),
      ),
      kunming.round(1, "a meeting in December 2023, in Kunming", (v) => at(onlyOn(v, "2023-12"), "place:kunming")),
      kunming.trap("no talks on the day it was told", (v) => heldOn(v, "2024-01-12").length > 0),
    ],
  },
  {
    name: "did not meet on the Friday, met on the Saturday and broke up; ministers elsewhere are none",
    reports: [
      `2015-01-30.fr

Ukraine : la réunion de Minsk n'a pas eu lieu vendredi

MINSK, 30 jan 2015 (AFP) - La réunion du Groupe de contact sur l'Ukraine, prévue vendredi à Minsk, ne s'est pas tenue, faute de participants, les représentants séparatistes ayant quitté la capitale bélarusse dans l'après-midi.

« Personne n'est venu nous voir », a déclaré l'un d'eux, Denis Pouchiline, avant de repartir.

Le Groupe de contact s'était réuni pour la dernière fois le 24 décembre à Minsk. Les ministres des Affaires étrangères d'Allemagne, de France, de Russie et d'Ukraine s'étaient vus le 21 janvier à Berlin sans débloquer la situation.`,
      `2015-02-01.fr

Ukraine : échec des pourparlers de Minsk

MINSK, 1er fév 2015 (Reuters) - Les négociations de paix sur l'Ukraine ont tourné court samedi à Minsk au bout de quatre heures, chaque camp accusant l'autre de les avoir fait capoter.

Le Groupe de contact réunissait l'ancien président ukrainien Leonid Koutchma, l'ambassadeur de Russie Mikhaïl Zourabov et l'émissaire de l'OSCE, Heidi Tagliavini, ainsi que des envoyés des séparatistes de Donetsk et de Louhansk.

Selon Leonid Koutchma, les rebelles n'avaient pas mandat pour signer quoi que ce soit. L'OSCE a déploré dans un communiqué leur refus de discuter d'un cessez-le-feu. Aucune nouvelle réunion n'a été programmée.`,
    ],
    checks: [
      contact.round(2, "the group met on 31 January 2015, in Minsk", (v) => at(onlyOn(v, "2015-01-31"), "place:minsk")),
      contact.round(1, "Ukraine, Russia and the OSCE sat there", (v) =>
        present(onlyOn(v, "2015-01-31"), "state:UKR", "state:RUS", "org:osce"),
      ),
      contact.round(1, "the meeting of 30 January 2015 was announced and not held", (v) => notHeldBut(v, "2015-01-30")),
      contact.round(1, "the meeting before, on 24 December 2014, in Minsk", (v) => at(onlyOn(v, "2014-12-24"), "place:minsk")),
      contact.trap("the ministers in Berlin on 21 January are no round of it", (v) => heldOn(v, "2015-01-21").length > 0),
    ],
  },
  {
    name: "awaited on a Thursday, held on the Friday; a meeting of presidents in another town is none",
    reports: [
      `2025-05-15.fr

Ukraine-Russie : toujours pas de pourparlers à Istanbul, les délégations se font attendre

ISTANBUL, 15 mai 2025 (AFP) - Les premiers pourparlers directs entre Russes et Ukrainiens depuis le printemps 2022, qui devaient se tenir jeudi à Istanbul, n'avaient toujours pas commencé dans la soirée.

Le président ukrainien Volodymyr Zelensky, reçu à Ankara par son homologue turc Recep Tayyip Erdogan, a finalement décidé d'envoyer une délégation conduite par le ministre de la Défense, Roustem Oumerov.

Le chef de la délégation russe, Vladimir Medinski, a dit attendre les Ukrainiens vendredi « à partir de 10 heures ».`,
      `2025-05-16.fr

Kiev et Moscou vont échanger 1 000 prisonniers chacun

ISTANBUL, 16 mai 2025 (Reuters) - L'Ukraine et la Russie se sont entendues vendredi à Istanbul sur l'échange de 1 000 prisonniers de guerre de chaque côté, mais leurs premiers pourparlers directs en plus de trois ans n'ont débouché sur aucune trêve.

La rencontre, organisée au palais de Dolmabahçe sous la présidence du ministre turc des Affaires étrangères, Hakan Fidan, a duré moins de deux heures.

Vladimir Medinski, qui dirigeait la délégation russe, s'est dit « satisfait du résultat ». Une source ukrainienne a jugé en revanche « inacceptables » les exigences territoriales de Moscou.`,
    ],
    checks: [
      istanbul.round(2, "talks were held on 16 May 2025, in Istanbul", (v) => at(onlyOn(v, "2025-05-16"), "place:istanbul")),
      istanbul.round(1, "Ukraine and Russia sat there", (v) => present(onlyOn(v, "2025-05-16"), "state:UKR", "state:RUS")),
      istanbul.round(1, "talks were announced for 15 May 2025", (v) => plannedFor(v, "2025-05-15")),
      istanbul.trap("the presidents in Ankara on 15 May are no round", (v) => heldOn(v, "2025-05-15").length > 0),
    ],
  },
  {
    name: "fourth session, a week after it was to be; the one before in the background",
    reports: [
      `2025-05-11.fr

Nucléaire iranien : fin de la quatrième séance de discussions entre Téhéran et Washington

MASCATE, 11 mai 2025 (AFP) - L'Iran et les Etats-Unis ont achevé dimanche à Mascate une quatrième séance de discussions indirectes sur le programme nucléaire iranien, jugée « difficile mais utile » par Téhéran.

La rencontre a duré un peu plus de trois heures entre le chef de la diplomatie iranienne, Abbas Araghchi, et l'émissaire américain Steve Witkoff, par l'intermédiaire du sultanat d'Oman. Un responsable américain s'est dit « encouragé ».

Elle était initialement prévue le 3 mai à Rome, mais avait été reportée pour des « raisons logistiques », selon les Omanais. La précédente avait eu lieu le 26 avril, déjà à Mascate.

Le président Donald Trump entame mardi en Arabie saoudite une tournée dans le Golfe.`,
    ],
    checks: [
      oman.round(2, "the fourth session was on 11 May 2025", (v) => numbered(v, 4, "2025-05-11")),
      oman.round(1, "it was in Muscat", (v) => at(onlyOn(v, "2025-05-11"), "place:muscat")),
      oman.round(1, "Iran and the United States sat there", (v) => present(onlyOn(v, "2025-05-11"), "state:IRN", "state:USA")),
      oman.round(1, "the session before, on 26 April 2025, in Muscat", (v) => at(onlyOn(v, "2025-04-26"), "place:muscat")),
      oman.round(1, "it was to be on 3 May 2025 and was not", (v) => notHeldBut(v, "2025-05-03")),
    ],
  },
  {
    name: "first talks end, told by both sides apart; an older accord with others is none",
    reports: [
      `2023-05-03.fr

Éthiopie : les pourparlers avec les rebelles oromo s'achèvent sans accord

ADDIS-ABEBA, 3 mai 2023 (AFP) - Les premiers pourparlers de paix entre le gouvernement éthiopien et l'Armée de libération oromo (OLA) ont pris fin mercredi en Tanzanie sans accord, ont annoncé les deux parties dans des communiqués séparés.

Les discussions, qui s'étaient ouvertes le 25 avril sur l'île de Zanzibar, ont été « dans l'ensemble constructives », a assuré le conseiller du Premier ministre pour la sécurité nationale, Redwan Hussien. « Il n'a pas été possible de s'entendre sur certaines questions », a-t-il toutefois reconnu.

L'OLA a confirmé être prête à de nouvelles discussions. Aucune date n'a été avancée.

Le gouvernement avait signé le 2 novembre à Pretoria un accord de paix avec les autorités rebelles du Tigré, dans le nord du pays.`,
    ],
    checks: [
      oromo.round(2, "talks from 25 April to 3 May 2023 are one round", (v) => onlyOn(v, "2023-04-25", "2023-05-03") !== null),
      oromo.round(1, "they were in Zanzibar", (v) => at(onlyOn(v, "2023-04-25", "2023-05-03"), "place:zanzibar")),
      oromo.round(1, "the government and the OLA sat there", (v) =>
        present(onlyOn(v, "2023-04-25", "2023-05-03"), "state:ETH", "group:ola"),
      ),
      oromo.trap("the accord of Pretoria on 2 November is no round of it", (v) => heldOn(v, "2022-11-02").length > 0),
    ],
  },
  {
    name: "two days end, the next for a date in the same town; ministers elsewhere are none",
    reports: [
      `2017-12-02.fr

Venezuela : gouvernement et opposition se reverront le 15 décembre

SAINT-DOMINGUE, 2 déc 2017 (AFP) - Le gouvernement et l'opposition du Venezuela ont terminé samedi à Saint-Domingue deux jours de négociations sans accord, mais ont promis de se revoir le 15 décembre dans la capitale dominicaine.

« Il y a eu des avancées importantes », a assuré le président dominicain Danilo Medina, hôte de la rencontre, à laquelle participaient les ministres des Affaires étrangères du Chili et du Mexique.

Les délégués de la Table de l'unité démocratique (MUD) réclament l'ouverture d'un canal humanitaire et des garanties pour la présidentielle de 2018. Le camp du président Nicolas Maduro exige la levée des sanctions américaines.

Les pays du Groupe de Lima, réunis le 26 octobre à Toronto, avaient dénoncé « la rupture de l'ordre démocratique » au Venezuela.`,
    ],
    checks: [
      dominican.round(2, "talks on 1 and 2 December 2017, in Santo Domingo", (v) =>
        at(onlyOn(v, "2017-12-01", "2017-12-02"), "place:santo-domingo"),
      ),
      dominican.round(1, "the government and the MUD sat there", (v) =>
        present(onlyOn(v, "2017-12-01", "2017-12-02"), "state:VEN", "group:mud-venezuela"),
      ),
      dominican.round(1, "Mexico and Chile were there", (v) =>
        present(onlyOn(v, "2017-12-01", "2017-12-02"), "state:MEX", "state:CHL"),
      ),
      dominican.round(1, "the next is planned for 15 December 2017, not held", (v) => notHeldBut(v, "2017-12-15")),
      dominican.trap("the Lima Group in Toronto is no round", (v) => heldOn(v, "2017-10-26").length > 0),
    ],
  },
  {
    name: "a day of talks abroad, the next for a date there; a gathering of one side is none",
    reports: [
      `1999-12-27.fr

Casamance : le gouvernement sénégalais et les rebelles s'engagent à cesser les hostilités

BANJUL, 27 déc (PANA) - Le gouvernement sénégalais et le Mouvement des forces démocratiques de Casamance (MFDC) se sont engagés à mettre fin aux hostilités, à l'issue de pourparlers tenus dimanche à Banjul sous l'égide du président gambien, Yahya Jammeh.

La délégation de Dakar était conduite par le ministre de l'Intérieur, le général Lamine Cissé, celle du MFDC par l'abbé Augustin Diamacoune Senghor, secrétaire général du mouvement.

Les deux parties ont décidé de se retrouver le 21 janvier, toujours dans la capitale gambienne, pour entrer dans le vif du sujet. « Nous sommes venus chercher la paix et nous l'aurons », a affirmé l'abbé Diamacoune.

Les différentes tendances du MFDC avaient tenu leurs assises du 21 au 24 juin à Banjul pour harmoniser leurs positions.`,
    ],
    checks: [
      casamance.round(2, "talks on 26 December 1999, in Banjul", (v) => at(onlyOn(v, "1999-12-26"), "place:banjul")),
      casamance.round(1, "the government and the MFDC sat there", (v) =>
        present(onlyOn(v, "1999-12-26"), "state:SEN", "group:mfdc"),
      ),
      casamance.round(1, "the next is planned for 21 January 2000, not held", (v) => notHeldBut(v, "2000-01-21")),
      casamance.trap("the MFDC among itself in June is no round", (v) => heldOn(v, "1999-06").length > 0),
    ],
  },
  {
    name: "radio: a round suspended until a date, the first round in the background; a summit of the region is none",
    reports: [
      `2014-03-03.fr

Soudan du Sud : les négociations d'Addis-Abeba suspendues jusqu'au 20 mars

RFI

Les pourparlers entre le gouvernement sud-soudanais et la rébellion de Riek Machar sont suspendus. Les médiateurs de l'Igad ont annoncé ce lundi que les deux délégations quittaient Addis-Abeba et qu'elles y reviendraient le 20 mars.

Ouvert le 11 février, ce deuxième round n'a donné presque aucun résultat. Les deux camps ne se sont même pas entendus sur l'ordre du jour. « Il faut que chacun consulte sa base », explique un médiateur éthiopien.

Le premier round s'était terminé le 23 janvier par la signature d'un cessez-le-feu, violé depuis dans les États du Nil supérieur et d'Unité.

Les chefs d'État de l'Igad doivent se pencher sur la crise lors d'un sommet le 13 mars dans la capitale éthiopienne.`,
    ],
    checks: [
      addis.round(2, "the second round, from 11 February to 3 March 2014", (v) => numbered(v, 2, "2014-02-11", "2014-03-03")),
      addis.round(1, "it was in Addis Ababa", (v) => at(onlyOn(v, "2014-02-11", "2014-03-03"), "place:addis-ababa")),
      addis.round(1, "the government and Machar's side sat there", (v) =>
        present(onlyOn(v, "2014-02-11", "2014-03-03"), "state:SSD", "group:splm-io"),
      ),
      addis.round(1, "the next is planned for 20 March 2014, not held", (v) => notHeldBut(v, "2014-03-20")),
      addis.trap("the summit of IGAD on 13 March is no round", (v) => heldOn(v, "2014-03-13").length > 0),
    ],
  },
  {
    name: "two days with a president as host, the next for a date; a visit before them is none",
    reports: [
      `1999-12-16.fr

Proche-Orient : Israéliens et Syriens reprendront leurs négociations le 3 janvier

WASHINGTON, 16 déc (AFP) - Israël et la Syrie ont conclu jeudi à Washington deux jours de pourparlers de paix, les premiers depuis près de quatre ans, et reprendront leurs négociations le 3 janvier aux Etats-Unis, a annoncé le président Bill Clinton.

Le Premier ministre israélien Ehud Barak et le ministre syrien des Affaires étrangères Farouk al-Chareh s'étaient retrouvés mercredi à la Maison Blanche avant de poursuivre leurs entretiens à Blair House. Ils ne se sont pas serré la main en public.

« C'est un début prometteur », a dit M. Clinton.

La secrétaire d'Etat Madeleine Albright s'était rendue le 7 décembre à Damas, où le président Hafez al-Assad lui avait fait part de son accord pour reprendre les discussions, rompues en 1996.`,
    ],
    checks: [
      golan.round(2, "talks on 15 and 16 December 1999, in Washington", (v) =>
        atAny(onlyOn(v, "1999-12-15", "1999-12-16"), "place:washington", "place:washington-dc"),
      ),
      golan.round(1, "Israel and Syria sat there", (v) =>
        present(onlyOn(v, "1999-12-15", "1999-12-16"), "state:ISR", "state:SYR"),
      ),
      golan.round(1, "the next is planned for 3 January 2000, not held", (v) => notHeldBut(v, "2000-01-03")),
      golan.trap("the visit to Damascus on 7 December is no round", (v) => heldOn(v, "1999-12-07").length > 0),
    ],
  },
  {
    name: "national agency: a phase ends after a week, the next in January; a summit elsewhere is none",
    reports: [
      `2014-11-27.fr

Mali : fin à Alger de la quatrième phase du dialogue intermalien

ALGER, 27 novembre 2014 (APS) - Les travaux de la quatrième phase du dialogue intermalien, entamés le 20 novembre à Alger, ont pris fin jeudi, a-t-on appris auprès du ministère des Affaires étrangères.

Le gouvernement malien et les mouvements du nord, dont la Coordination des mouvements de l'Azawad (CMA) et la Plateforme, reprendront leurs discussions en janvier prochain dans la capitale algérienne, sur la base d'un projet d'accord élaboré par l'équipe de médiation que conduit l'Algérie.

« Les parties ont fait preuve d'un esprit de responsabilité », a indiqué le chef de la diplomatie, M. Ramtane Lamamra.

Le ministre malien des Affaires étrangères, M. Abdoulaye Diop, doit rejoindre Dakar pour le sommet de la Francophonie, les 29 et 30 novembre.`,
    ],
    checks: [
      mali.round(2, "the fourth phase, from 20 to 27 November 2014", (v) => numbered(v, 4, "2014-11-20", "2014-11-27")),
      mali.round(1, "it was in Algiers", (v) => at(onlyOn(v, "2014-11-20", "2014-11-27"), "place:algiers")),
      mali.round(1, "the government and the CMA sat there", (v) =>
        present(onlyOn(v, "2014-11-20", "2014-11-27"), "state:MLI", "group:cma"),
      ),
      mali.round(1, "the next is planned for January 2015, not held", (v) => notHeldBut(v, "2015-01")),
      mali.trap(
        "the summit in Dakar is no round",
        (v) => plannedFor(v, "2014-11-29") || heldOn(v, "2014-11-29", "2014-11-30").length > 0,
      ),
    ],
  },
  {
    name: "two days end, the next for two days in another town, the one before; a visit of an agency is none",
    reports: [
      `2012-05-24.fr

Nucléaire iranien : rendez-vous à Moscou en juin après deux jours de discussions à Bagdad

BAGDAD, 24 mai 2012 (AFP) - L'Iran et les grandes puissances se retrouveront les 18 et 19 juin à Moscou, a annoncé jeudi la chef de la diplomatie européenne, Catherine Ashton, à l'issue de deux journées de discussions à Bagdad marquées par d'importantes divergences.

« Il est clair que nous voulons tous deux progresser et qu'il existe un terrain d'entente », a-t-elle déclaré, au nom des Etats-Unis, de la Russie, de la Chine, de la France, du Royaume-Uni et de l'Allemagne.

Le négociateur iranien, Saïd Jalili, a réclamé la reconnaissance du droit de son pays à enrichir l'uranium.

Les discussions avaient repris le 14 avril à Istanbul après quinze mois d'interruption. Le directeur de l'AIEA, Yukiya Amano, s'était rendu lundi à Téhéran.`,
    ],
    checks: [
      iran.round(2, "talks on 23 and 24 May 2012, in Baghdad", (v) => at(onlyOn(v, "2012-05-23", "2012-05-24"), "place:baghdad")),
      iran.round(1, "Iran sat there", (v) => present(onlyOn(v, "2012-05-23", "2012-05-24"), "state:IRN")),
      iran.round(1, "talks on 14 April 2012, in Istanbul", (v) => at(onlyOn(v, "2012-04-14"), "place:istanbul")),
      iran.round(1, "the next is planned for 18 and 19 June 2012, not held", (v) => notHeldBut(v, "2012-06-18", "2012-06-19")),
      iran.trap("the visit to Tehran on 21 May is no round", (v) => heldOn(v, "2012-05-21").length > 0),
    ],
  },
  {
    name: "second round opens today, the first in the background",
    reports: [
      `1994-06-18.en

Second round of Tajik peace talks opens in Iran

TEHRAN, June 18 (Reuters) - Tajikistan's government and its mostly Islamic opponents began a second round of U.N.-sponsored peace talks in Tehran on Saturday in an effort to end fighting on the former Soviet republic's border with Afghanistan.

Iranian Foreign Minister Ali Akbar Velayati opened the session, calling on both sides to agree a ceasefire before turning to political questions.

"We expect some plain speaking," U.N. special envoy Ramiro Piriz-Ballon told reporters. The talks are due to last 10 days.

The first round, held in Moscow from April 5 to April 19, broke no new ground beyond an accord on refugees.

Russia, Pakistan and Afghanistan have sent observers to the talks. Tens of thousands of people have been killed since civil war broke out in 1992.`,
    ],
    checks: [
      tajik.round(2, "the second round opened on 18 June 1994", (v) => numbered(v, 2, "1994-06-18")),
      tajik.round(1, "it is in Tehran", (v) => at(onlyOn(v, "1994-06-18"), "place:tehran")),
      tajik.round(1, "Tajikistan sits there, Russia and Pakistan watch", (v) =>
        present(onlyOn(v, "1994-06-18"), "state:TJK", "state:RUS", "state:PAK"),
      ),
      tajik.round(1, "the first round, from 5 to 19 April 1994, in Moscow", (v) =>
        at(onlyOn(v, "1994-04-05", "1994-04-19"), "place:moscow"),
      ),
    ],
  },
  {
    name: "a day of talks in the capital, the one before; two leaders on the sidelines are none",
    reports: [
      `2021-10-06.en

Turkey, Greece hold 63rd round of exploratory talks in Ankara

ANKARA, Oct 6 (Anadolu) - Turkey and Greece held the 63rd round of their exploratory talks in the Turkish capital Ankara on Wednesday, the Turkish Foreign Ministry said.

Deputy Foreign Minister Sedat Onal led the Turkish delegation, while the Greek team was headed by retired ambassador Pavlos Apostolidis. Presidential spokesman Ibrahim Kalin attended the opening, diplomatic sources said.

"The two sides exchanged views on the Aegean and agreed to continue," a ministry official said. The next round is to be hosted by Athens, at a date to be set later.

The previous round took place in Athens on March 16. President Recep Tayyip Erdogan and Greek Prime Minister Kyriakos Mitsotakis met on the sidelines of a NATO summit in Brussels in June.`,
    ],
    checks: [
      aegean.round(2, "the 63rd round was held on 6 October 2021", (v) => numbered(v, 63, "2021-10-06")),
      aegean.round(1, "it was in Ankara", (v) => at(onlyOn(v, "2021-10-06"), "place:ankara")),
      aegean.round(1, "Greece and Turkey sat there", (v) => present(onlyOn(v, "2021-10-06"), "state:GRC", "state:TUR")),
      aegean.round(1, "the round before, on 16 March 2021, in Athens", (v) => at(onlyOn(v, "2021-03-16"), "place:athens")),
      aegean.trap("the leaders in Brussels in June are no round", (v) => heldOn(v, "2021-06").length > 0),
    ],
  },
  {
    name: "three days end, the next for dates in the same town; a congress of one side is none",
    reports: [
      `2008-01-09.en

Morocco, Polisario agree to meet again in March

MANHASSET, New York, Jan 9 (AP) - Morocco and the Western Sahara independence movement ended a third round of talks Wednesday without any progress on the future of the disputed territory, but agreed to come back to the table in two months.

The U.N. envoy, Peter van Walsum, said the parties would meet March 11-13, again at the Greentree estate in Manhasset on New York's Long Island.

"The parties expressed strong views," van Walsum said in a statement, adding that the talks, which began Monday, had not led to "substantive negotiations."

Neighboring Algeria and Mauritania were also at the talks.

The Polisario Front threatened at its congress in Tifariti, Dec. 14-20, to go back to war if the negotiations fail. Its forces fought Morocco until a 1991 cease-fire.`,
    ],
    checks: [
      sahara.round(2, "the third round, from 7 to 9 January 2008", (v) => numbered(v, 3, "2008-01-07", "2008-01-09")),
      sahara.round(1, "it was in Manhasset", (v) => at(onlyOn(v, "2008-01-07", "2008-01-09"), "place:manhasset")),
      sahara.round(1, "Morocco and the Polisario, Algeria and Mauritania were there", (v) =>
        present(onlyOn(v, "2008-01-07", "2008-01-09"), "state:MAR", "group:polisario", "state:DZA", "state:MRT"),
      ),
      sahara.round(1, "the next is planned for 11 March 2008, not held", (v) => notHeldBut(v, "2008-03-11")),
      sahara.trap("the congress in Tifariti is no round", (v) => heldOn(v, "2007-12-14", "2007-12-20").length > 0),
    ],
  },
  {
    name: "local agency: heads of delegations sign today, the meeting before; a parliament is none",
    reports: [
      `2025-02-21.en

Kyrgyzstan and Tajikistan sign protocol on state border in Bishkek

BISHKEK, Feb 21, 2025 (24.kg) - The heads of the government delegations of Kyrgyzstan and Tajikistan on delimitation and demarcation of the state border, Kamchybek Tashiev and Saimumin Yatimov, met in Bishkek today, the press center of the State Committee for National Security reported.

Following the meeting, the parties signed the final protocol, the draft border treaty and other documents.

"All issues between our countries have been resolved, not a single meter is left," Tashiev told journalists.

The previous meeting of the delegations was held in Batken on December 4, 2024, when they announced that the description of the border line had been fully agreed.

The draft treaty will be discussed by a committee of the Kyrgyz parliament on February 27.`,
    ],
    checks: [
      batken.round(2, "the delegations met on 21 February 2025, in Bishkek", (v) => at(onlyOn(v, "2025-02-21"), "place:bishkek")),
      batken.round(1, "Kyrgyzstan and Tajikistan sat there", (v) => present(onlyOn(v, "2025-02-21"), "state:KGZ", "state:TJK")),
      batken.round(2, "the meeting before, on 4 December 2024, in Batken", (v) => at(onlyOn(v, "2024-12-04"), "place:batken")),
      batken.trap(
        "the committee of parliament on 27 February is no round",
        (v) => plannedFor(v, "2025-02-27") || heldOn(v, "2025-02-27").length > 0,
      ),
    ],
  },
  {
    name: "joint statement the day after two days of talks, the round before; a summit ahead is none",
    reports: [
      `2023-08-15.en

India, China agree to resolve remaining LAC issues 'expeditiously'

NEW DELHI, Aug 15 (PTI) - India and China have agreed to resolve the remaining issues along the Line of Actual Control in eastern Ladakh in an expeditious manner, a joint statement issued here on Tuesday said.

The 19th round of India-China Corps Commander-level talks was held at the Chushul-Moldo border meeting point on the Indian side on August 13 and 14, the statement said. It did not mention any immediate breakthrough.

"The two sides had a positive, constructive and in-depth discussion," it added.

The 18th round took place on April 23.

The talks came a week ahead of the BRICS summit in Johannesburg on August 22-24, which is to be attended by Prime Minister Narendra Modi and Chinese President Xi Jinping.`,
    ],
    checks: [
      ladakh.round(2, "the 19th round, on 13 and 14 August 2023", (v) => numbered(v, 19, "2023-08-13", "2023-08-14")),
      ladakh.round(1, "it was at Chushul", (v) => atAny(onlyOn(v, "2023-08-13", "2023-08-14"), "place:chushul", "place:moldo")),
      ladakh.round(1, "India and China sat there", (v) =>
        present(onlyOn(v, "2023-08-13", "2023-08-14"), "state:IND", "state:CHN"),
      ),
      ladakh.round(1, "the 18th round was on 23 April 2023", (v) => numbered(v, 18, "2023-04-23")),
      ladakh.trap(
        "the summit in Johannesburg is no round",
        (v) => plannedFor(v, "2023-08-22") || heldOn(v, "2023-08-22", "2023-08-24").length > 0,
      ),
    ],
  },
  {
    name: "four days end, the next for dates, how it began in the background; an election is none",
    reports: [
      `2021-09-06.en

Venezuela government and opposition reach partial deals in Mexico

The Venezuelan government and opposition have signed two partial agreements after four days of talks in Mexico City.

The delegations, which had been meeting since Friday, said on Monday that they would work together to find money for the fight against Covid-19. They also backed Venezuela's claim to the Essequibo region, which is administered by Guyana.

"We are pleased with this first result," said Jorge Rodríguez, who leads the negotiating team of President Nicolás Maduro.

The next meeting is to be held from 24 to 27 September, also in Mexico City.

The dialogue, in which Norway acts as mediator, was launched there on 13 August.

Opposition parties announced last week that they would take part in the regional elections of 21 November, ending a three-year boycott. (BBC News)`,
    ],
    checks: [
      mexico.round(2, "talks from 3 to 6 September 2021, in Mexico", (v) =>
        at(onlyOn(v, "2021-09-03", "2021-09-06"), "place:mexico-city"),
      ),
      mexico.round(1, "the government sat there", (v) => present(onlyOn(v, "2021-09-03", "2021-09-06"), "state:VEN")),
      mexico.round(1, "the dialogue opened on 13 August 2021", (v) => onlyOn(v, "2021-08-13") !== null),
      mexico.round(1, "the next is planned for 24 September 2021, not held", (v) => notHeldBut(v, "2021-09-24")),
      mexico.trap(
        "the elections of 21 November are no round",
        (v) => plannedFor(v, "2021-11-21") || heldOn(v, "2021-11-21").length > 0,
      ),
    ],
  },
  {
    name: "broken off a day early, by number, the one before; a visit of a third is none",
    reports: [
      `2006-07-13.en

Inter-Korean ministerial talks break down over missile launches

BUSAN, July 13 (Yonhap) - South and North Korea ended ministerial talks in the southern port city of Busan a day ahead of schedule on Thursday, after failing to narrow differences over the North's recent missile launches.

The two sides issued no joint statement and set no date for their next meeting.

"The South side will pay a price before the nation," the North's chief delegate, Kwon Ho-ung, said in a statement read out before his team left for Pyongyang. Seoul had refused to discuss rice aid.

The 19th round of inter-Korean ministerial talks opened on Tuesday and had been due to run through Friday. The 18th round was held in Pyongyang April 21-24.

A Chinese delegation led by Vice Premier Hui Liangyu has been in Pyongyang since Monday.`,
    ],
    checks: [
      koreas.round(2, "the 19th round, from 11 to 13 July 2006", (v) => numbered(v, 19, "2006-07-11", "2006-07-13")),
      koreas.round(1, "it was in Busan", (v) => at(onlyOn(v, "2006-07-11", "2006-07-13"), "place:busan")),
      koreas.round(1, "North and South sat there", (v) =>
        present(onlyOn(v, "2006-07-11", "2006-07-13"), "state:PRK", "state:KOR"),
      ),
      koreas.round(
        1,
        "the 18th round, from 21 to 24 April 2006, in Pyongyang",
        (v) => numbered(v, 18, "2006-04-21", "2006-04-24") && at(onlyOn(v, "2006-04-21", "2006-04-24"), "place:pyongyang"),
      ),
      koreas.trap("the Chinese visit from 10 July is no round", (v) => heldOn(v, "2006-07-10").length > 0),
    ],
  },
  {
    name: "called off on the eve over who leads; working talks held before; a summit of others is none",
    reports: [
      `2013-06-11.en

Koreas call off high-level talks in dispute over delegates

SEOUL, June 11 (Reuters) - A planned meeting between North and South Korea, their first high-level dialogue in years, was called off on Tuesday, a day before it was due to open in Seoul, because the two sides could not agree on who should lead their delegations.

The North said it would not send its team after the South named its vice unification minister, Kim Nam-shik, as chief delegate, the Unification Ministry in Seoul said. "We find it regrettable," a spokesman said.

The two-day talks on Wednesday and Thursday were to have covered the closed Kaesong industrial zone and family reunions. They had been arranged at working-level talks that began on Sunday at the border village of Panmunjom and went on until early on Monday.

U.S. President Barack Obama and China's Xi Jinping discussed North Korea at a summit in California on June 7 and 8.`,
    ],
    checks: [
      koreas.round(2, "the talks of 12 June 2013 were announced and not held", (v) => notHeldBut(v, "2013-06-12")),
      koreas.round(2, "working-level talks on 9 and 10 June 2013, in Panmunjom", (v) =>
        at(onlyOn(v, "2013-06-09", "2013-06-10"), "place:panmunjom"),
      ),
      koreas.round(1, "North and South sat there", (v) =>
        present(onlyOn(v, "2013-06-09", "2013-06-10"), "state:PRK", "state:KOR"),
      ),
      koreas.trap("the summit in California is no round", (v) => heldOn(v, "2013-06-07", "2013-06-08").length > 0),
    ],
  },
  {
    name: "declaration signed as the round ends, the next for a date; a summit elsewhere is none",
    reports: [
      `2005-07-06.en

Sudan, Darfur rebels sign declaration of principles

ABUJA, July 6 (Reuters) - Sudan's government and two Darfur rebel groups have signed a declaration of principles for settling the conflict in the western region, ending nearly four weeks of African Union-sponsored talks in the Nigerian capital Abuja.

The fifth round of talks, which started on June 10, closed late on Tuesday with the signing. Negotiators will return to Abuja on August 24 to discuss the sharing of power and wealth, the AU said.

"This is a great step forward," chief mediator Salim Ahmed Salim said.

The document was signed by the government, the Sudan Liberation Movement (SLM) and the Justice and Equality Movement (JEM).

African leaders, who opened a summit in the Libyan town of Sirte on Monday, had urged the parties to compromise. The fighting has driven some 2 million people from their homes.`,
    ],
    checks: [
      darfur.round(2, "the fifth round, from 10 June to 5 July 2005", (v) => numbered(v, 5, "2005-06-10", "2005-07-05")),
      darfur.round(1, "it was in Abuja", (v) => at(onlyOn(v, "2005-06-10", "2005-07-05"), "place:abuja")),
      darfur.round(1, "the government, SLM and JEM sat there", (v) =>
        present(onlyOn(v, "2005-06-10", "2005-07-05"), "state:SDN", "group:slm", "group:jem"),
      ),
      darfur.round(1, "the next is planned for 24 August 2005, not held", (v) => notHeldBut(v, "2005-08-24")),
      darfur.trap("the summit in Sirte on 4 July is no round", (v) => heldOn(v, "2005-07-04").length > 0),
    ],
  },
  {
    name: "signed on the Sunday, told on the Monday, begun on a day three weeks before",
    reports: [
      `2006-06-19.en

BURUNDI: Government, last rebel group sign agreement

DAR ES SALAAM, 19 June 2006 (IRIN) - The government of Burundi and the country's last active rebel group, the Forces nationales de libération (FNL), have signed an agreement to end hostilities and pledged to conclude a ceasefire within two weeks.

The agreement was signed on Sunday in the Tanzanian city of Dar es Salaam, at the close of talks that began there on 29 May. Presidents Yoweri Museveni of Uganda, Thabo Mbeki of South Africa and Jakaya Kikwete of Tanzania attended the ceremony.

"We have silenced the guns," Burundian President Pierre Nkurunziza said.

FNL leader Agathon Rwasa said some matters, such as the reform of the army, were still to be settled. South African minister Charles Nqakula mediated the talks.`,
    ],
    checks: [
      fnl.round(2, "talks from 29 May to 18 June 2006 are one round", (v) => onlyOn(v, "2006-05-29", "2006-06-18") !== null),
      fnl.round(1, "they were in Dar es Salaam", (v) => at(onlyOn(v, "2006-05-29", "2006-06-18"), "place:dar-es-salaam")),
      fnl.round(1, "the government and the FNL sat there", (v) =>
        present(onlyOn(v, "2006-05-29", "2006-06-18"), "state:BDI", "group:fnl-burundi"),
      ),
      fnl.trap("no talks on the day it was told", (v) => heldOn(v, "2006-06-19").length > 0),
    ],
  },
  {
    name: "press release of the mediator: concluded today, begun a month before; a briefing is none",
    reports: [
      `2021-02-21.en

Office of the Special Envoy of the Secretary-General for Yemen: Meeting on the prisoners' exchange agreement concludes

AMMAN, 21 February 2021 - The fifth meeting of the Supervisory Committee on the Implementation of the Prisoners' Exchange Agreement concluded today in Amman, Jordan, without the parties agreeing on new releases.

The meeting, which started on 24 January, brought together representatives of the Government of Yemen and Ansar Allah (the Houthis). It was co-chaired by the Office of the Special Envoy and the International Committee of the Red Cross.

"I am disappointed that this round of talks did not amount to what we saw in Switzerland last September," said the Special Envoy, Martin Griffiths, who briefed the Security Council on 18 February.

The fourth meeting, held in Glion in September 2020, led to the release of 1,056 prisoners.`,
    ],
    checks: [
      prisoners.round(2, "the fifth meeting, from 24 January to 21 February 2021", (v) =>
        numbered(v, 5, "2021-01-24", "2021-02-21"),
      ),
      prisoners.round(1, "it was in Amman", (v) => at(onlyOn(v, "2021-01-24", "2021-02-21"), "place:amman")),
      prisoners.round(1, "the government and the Houthis sat there", (v) =>
        present(onlyOn(v, "2021-01-24", "2021-02-21"), "state:YEM", "group:houthis"),
      ),
      prisoners.round(
        1,
        "the fourth meeting, in September 2020, in Glion",
        (v) => numbered(v, 4, "2020-09") && atAny(onlyOn(v, "2020-09"), "place:glion", "place:montreux"),
      ),
      prisoners.trap("the briefing of 18 February is no round", (v) => heldOn(v, "2021-02-18").length > 0),
    ],
  },
  {
    name: "statement of one side: no deal in two days, the next in a month named, the one before",
    reports: [
      `2025-05-01.en

No breakthrough in talks between Myanmar junta, TNLA

BANGKOK, May 1 (AFP) - China-brokered talks between Myanmar's junta and an ethnic armed group have ended without a deal, the rebels said Thursday.

Representatives of the Ta'ang National Liberation Army (TNLA) and the military government met in the Chinese city of Kunming on April 28 and 29, the group said in a statement posted on Telegram.

The junta demanded the return of all the towns seized since October 2023, including the ruby-mining hub of Mogok, while the TNLA asked for an end to air strikes, it said.

"The two sides will continue to discuss at the next meeting in August," the TNLA added.

The two sides also met in Kunming in February, with no result. A junta spokesman could not be reached for comment.`,
    ],
    checks: [
      kunming.round(2, "talks on 28 and 29 April 2025, in Kunming", (v) =>
        at(onlyOn(v, "2025-04-28", "2025-04-29"), "place:kunming"),
      ),
      kunming.round(1, "the TNLA and the military government sat there", (v) =>
        present(onlyOn(v, "2025-04-28", "2025-04-29"), "group:tnla", "state:MMR"),
      ),
      kunming.round(1, "talks in February 2025, in Kunming", (v) => at(onlyOn(v, "2025-02"), "place:kunming")),
      kunming.round(1, "the next is planned for August 2025, not held", (v) => notHeldBut(v, "2025-08")),
      kunming.trap("no talks on the day of the statement", (v) => heldOn(v, "2025-05-01").length > 0),
    ],
  },
  {
    name: "second sitting called off, the first two days before; a summit ahead is none",
    reports: [
      `2014-12-26.en

Ukraine peace talks planned for Friday called off

MINSK, Dec 26 (Reuters) - A new meeting of the Contact Group on Ukraine, which had been expected to take place in Minsk on Friday, has been cancelled, a spokesman for the Belarussian foreign ministry said.

Dmitry Mironchik gave no reason and said he did not know when the talks would resume.

Envoys of Ukraine, Russia, the OSCE and the pro-Russian separatists met in the Belarussian capital on Wednesday for more than five hours. They agreed only on an exchange of prisoners, which began on Friday near Donetsk.

"Wednesday's preliminary talks were difficult," separatist negotiator Denis Pushilin said.

The leaders of Russia, Ukraine, Germany and France may hold a summit in the Kazakh capital Astana on January 15, Ukrainian President Petro Poroshenko's office says.`,
    ],
    checks: [
      contact.round(2, "the meeting of 26 December 2014 was announced and not held", (v) => notHeldBut(v, "2014-12-26")),
      contact.round(2, "the group met on 24 December 2014, in Minsk", (v) => at(onlyOn(v, "2014-12-24"), "place:minsk")),
      contact.round(1, "Ukraine, Russia and the OSCE sat there", (v) =>
        present(onlyOn(v, "2014-12-24"), "state:UKR", "state:RUS", "org:osce"),
      ),
      contact.trap(
        "the summit of Astana is no round of the group",
        (v) => plannedFor(v, "2015-01-15") || heldOn(v, "2015-01-15").length > 0,
      ),
    ],
  },
  {
    name: "an hour of talks, the first in the background; dates that one side proposes are none held",
    reports: [
      `2025-06-02.en

Russia and Ukraine agree to swap prisoners but make no progress on ceasefire in Istanbul

ISTANBUL, June 2 (AP) - Delegations from Russia and Ukraine met in Istanbul on Monday for their second round of direct peace talks in just over two weeks, agreeing to swap thousands of their dead and wounded troops but making no headway toward ending the three-year war.

The talks, at the Ciragan Palace, lasted little more than an hour and were chaired by Turkish Foreign Minister Hakan Fidan.

"The Russian side continued to reject the motion of an unconditional ceasefire," Ukrainian First Deputy Foreign Minister Sergiy Kyslytsya told reporters.

Ukrainian Defense Minister Rustem Umerov, who led Kyiv's delegation, proposed that the two sides meet again between June 20 and June 30.

The first round, on May 16, also in Istanbul, yielded the biggest prisoner exchange of the war.`,
    ],
    checks: [
      istanbul.round(2, "the second round was on 2 June 2025", (v) => numbered(v, 2, "2025-06-02")),
      istanbul.round(1, "it was in Istanbul", (v) => at(onlyOn(v, "2025-06-02"), "place:istanbul")),
      istanbul.round(1, "Ukraine and Russia sat there", (v) => present(onlyOn(v, "2025-06-02"), "state:UKR", "state:RUS")),
      istanbul.round(1, "the first round, on 16 May 2025, in Istanbul", (v) => at(onlyOn(v, "2025-05-16"), "place:istanbul")),
      istanbul.trap("nothing was held between 20 and 30 June", (v) => heldOn(v, "2025-06-20", "2025-06-30").length > 0),
    ],
  },
  {
    name: "press release of a mission: first round concluded, the next proposed for a date; a summit is none",
    reports: [
      `2020-02-08.en

UNSMIL statement on the conclusion of the first round of talks of the Libyan Joint Military Commission

GENEVA, 8 February 2020 - The United Nations Support Mission in Libya (UNSMIL) announces that the first round of talks of the 5+5 Libyan Joint Military Commission concluded today at the Palais des Nations in Geneva.

The talks, held from 3 to 8 February, were attended by five senior officers appointed by the Government of National Accord and five appointed by the Libyan National Army.

Both sides agreed on the need to continue the negotiations towards a comprehensive ceasefire agreement. UNSMIL has proposed 18 February as the date for a new round of talks in Geneva.

"The spirit has been professional and positive," said the Special Representative, Ghassan Salamé.

Libya will also be discussed at the African Union summit that opens in Addis Ababa on 9 February.`,
    ],
    checks: [
      military.round(2, "the first round, from 3 to 8 February 2020", (v) => numbered(v, 1, "2020-02-03", "2020-02-08")),
      military.round(1, "it was in Geneva", (v) => at(onlyOn(v, "2020-02-03", "2020-02-08"), "place:geneva")),
      military.round(1, "the next is planned for 18 February 2020, not held", (v) => notHeldBut(v, "2020-02-18")),
      military.trap(
        "the summit in Addis Ababa is no round",
        (v) => plannedFor(v, "2020-02-09") || heldOn(v, "2020-02-09").length > 0,
      ),
    ],
  },
  {
    name: "second round closes after five days, the first in the background; a conference by video is none",
    reports: [
      `2020-10-06.en

Libyan rivals wrap up second round of talks in Morocco

RABAT, Oct 6 (AFP) - Delegates of Libya's rival assemblies said Tuesday they had reached "comprehensive agreements" on appointments to key state bodies at the end of a second round of talks in the Moroccan coastal town of Bouznika.

The negotiations, which began Friday, brought together members of the Tripoli-based High Council of State and the House of Representatives, based in the eastern city of Tobruk.

"We are close to a final deal," said Idris Omran, a lawmaker from Tobruk, who gave no date for a further round.

In a first round, held in Bouznika from September 6 to 10, the two sides had settled the criteria for the posts.

The United Nations and Germany hosted a ministerial conference on Libya by video link on Monday.`,
    ],
    checks: [
      bouznika.round(2, "the second round, from 2 to 6 October 2020", (v) => numbered(v, 2, "2020-10-02", "2020-10-06")),
      bouznika.round(1, "it was in Bouznika", (v) => at(onlyOn(v, "2020-10-02", "2020-10-06"), "place:bouznika")),
      bouznika.round(1, "the House of Representatives and the High State Council sat there", (v) =>
        present(onlyOn(v, "2020-10-02", "2020-10-06"), "body:hor-libya", "body:hsc-libya"),
      ),
      bouznika.round(1, "the first round, from 6 to 10 September 2020, in Bouznika", (v) =>
        at(onlyOn(v, "2020-09-06", "2020-09-10"), "place:bouznika"),
      ),
      bouznika.trap("the conference by video on 5 October is no round", (v) => heldOn(v, "2020-10-05").length > 0),
    ],
  },
  {
    name: "national agency: heads of two organisations meet today, the one before and the next by half-year",
    reports: [
      `2009-12-22.en

SEF, ARATS sign three agreements in Taichung

Taichung, Dec. 22 (CNA) - Taiwan and China signed three agreements on agricultural quarantine, industrial standards and fishing crews Tuesday during the fourth round of talks between the heads of their intermediary bodies.

Straits Exchange Foundation (SEF) Chairman Chiang Pin-kung and Chen Yunlin, president of the Association for Relations Across the Taiwan Straits (ARATS), met at the Windsor Hotel in Taichung. A planned pact on double taxation was dropped for technical reasons.

"We have to take the smaller steps first," Chiang said at a news conference.

The two sides agreed to hold their next meeting in mainland China in the first half of 2010. The third round was held in Nanjing on April 26.

Chen, who arrived in Taichung on Monday, is to leave on Friday.`,
    ],
    checks: [
      strait.round(2, "the fourth round was on 22 December 2009", (v) => numbered(v, 4, "2009-12-22")),
      strait.round(1, "it was in Taichung", (v) => at(onlyOn(v, "2009-12-22"), "place:taichung")),
      strait.round(1, "the SEF and ARATS sat there", (v) => present(onlyOn(v, "2009-12-22"), "group:sef-taiwan", "group:arats")),
      strait.round(1, "the third round, on 26 April 2009, in Nanjing", (v) => at(onlyOn(v, "2009-04-26"), "place:nanjing")),
      strait.trap("no talks on the day a leader arrived", (v) => heldOn(v, "2009-12-21").length > 0),
    ],
  },
  {
    name: "second meeting of two envoys, the first in another town, the next in a month; other talks are none",
    reports: [
      `2013-03-01.en

Georgian, Russian envoys meet in Prague

Tbilisi, 1 Mar. 2013 (Civil Georgia) - Georgian PM's special representative for relations with Russia, Zurab Abashidze, and Russian Deputy Foreign Minister Grigory Karasin met in Prague on Friday for talks on trade, transport and humanitarian issues.

It was the second meeting between the two diplomats. The first one was held in Geneva on December 14.

"We had a useful conversation and we see that some practical steps are possible," Abashidze told Civil.ge by phone after the meeting. He said that Georgian wine and mineral waters might be back on the Russian market this spring.

The two envoys agreed to meet again in Prague in early June.

The next round of the Geneva international discussions, which deal with security and displaced persons, is scheduled for March 26-27.`,
    ],
    checks: [
      prague.round(2, "a meeting on 1 March 2013, in Prague", (v) => at(onlyOn(v, "2013-03-01"), "place:prague")),
      prague.round(1, "Georgia and Russia sat there", (v) => present(onlyOn(v, "2013-03-01"), "state:GEO", "state:RUS")),
      prague.round(1, "the first meeting, on 14 December 2012, in Geneva", (v) => at(onlyOn(v, "2012-12-14"), "place:geneva")),
      prague.round(1, "the next is planned for June 2013, not held", (v) => notHeldBut(v, "2013-06")),
      prague.trap(
        "the Geneva discussions of 26 March are no round of it",
        (v) => plannedFor(v, "2013-03-26") || heldOn(v, "2013-03-26", "2013-03-27").length > 0,
      ),
    ],
  },
  {
    name: "adjourned on the Sunday for consultations, begun two weeks before, to be taken up on a day named",
    reports: [
      `2014-10-06.en

South Sudan peace talks adjourned until October 16

ADDIS ABABA, Oct 6 (Sudan Tribune) - Peace talks between South Sudan's government and rebels led by former vice president Riek Machar were adjourned on Sunday to allow for consultations, mediators said.

The session had opened on September 22 in the northern Ethiopian town of Bahir Dar. According to the East African bloc IGAD, the parties narrowed their differences on federalism and on the length of the transition, but not on the powers of a prime minister.

"The adjournment is not a setback," chief mediator Seyoum Mesfin said in a statement seen by Sudan Tribune on Monday.

The delegates are expected back at the table on October 16.

Rebel spokesman James Gatdet Dak accused the government of President Salva Kiir of backtracking.`,
    ],
    checks: [
      addis.round(
        2,
        "a session from 22 September to 5 October 2014 is one round",
        (v) => onlyOn(v, "2014-09-22", "2014-10-05") !== null,
      ),
      addis.round(1, "it was in Bahir Dar", (v) => at(onlyOn(v, "2014-09-22", "2014-10-05"), "place:bahir-dar")),
      addis.round(1, "the government and Machar's side sat there", (v) =>
        present(onlyOn(v, "2014-09-22", "2014-10-05"), "state:SSD", "group:splm-io"),
      ),
      addis.round(1, "the next is planned for 16 October 2014, not held", (v) => notHeldBut(v, "2014-10-16")),
      addis.trap("no talks on the day it was told", (v) => heldOn(v, "2014-10-06").length > 0),
    ],
  },
  {
    name: "put off by a week over something else, then held: two reports; a council of one side is none",
    reports: [
      `2009-09-03.en

Cyprus leaders put off start of second phase of talks

NICOSIA, Sept 3 (Cyprus Mail) - The second phase of the reunification talks, which was due to begin in Nicosia today, has been postponed until next Thursday, September 10, the United Nations said.

The decision came after hundreds of Greek Cypriot pilgrims were held up on Wednesday at the Limnitis crossing on their way to a church service in Morphou.

"The climate was not right," government spokesman Stefanos Stefanou said.

President Demetris Christofias and Turkish Cypriot leader Mehmet Ali Talat completed the first phase of the talks on August 6.`,
      `2009-09-10.en

Rival Cypriots launch new phase of peace talks

NICOSIA, Sept 10 (Reuters) - The leaders of Cyprus's Greek and Turkish communities started a second phase of peace talks on Thursday, a week later than scheduled, aiming to reunite the island split since 1974.

Demetris Christofias and Mehmet Ali Talat spent three hours discussing how a future federal executive should be elected, at a compound inside the United Nations buffer zone in Nicosia.

"I can say it was a good meeting," said U.N. envoy Alexander Downer.

Christofias is to brief the National Council, made up of the Greek Cypriot parties, on Monday.`,
    ],
    checks: [
      nicosia.round(2, "talks were held on 10 September 2009, in Nicosia", (v) => at(onlyOn(v, "2009-09-10"), "place:nicosia")),
      nicosia.round(2, "talks were announced for 3 September 2009 and not held", (v) => notHeldBut(v, "2009-09-03")),
      nicosia.round(1, "the first phase ended on 6 August 2009", (v) => onlyOn(v, "2009-08-06") !== null),
      nicosia.trap(
        "the National Council of 14 September is no round",
        (v) => plannedFor(v, "2009-09-14") || heldOn(v, "2009-09-14").length > 0,
      ),
    ],
  },
  {
    name: "suspended on a Friday, begun on the Monday, the conference before; a mission to one capital is none",
    reports: [
      `1999-03-19.en

Kosovo talks suspended in Paris after Serbs refuse to sign

PARIS, March 19 (AP) - The sponsors of the Kosovo peace talks suspended the negotiations Friday, saying there was no point in going on as long as the Serbs refused to accept an international force in the province.

The ethnic Albanian delegation, which includes leaders of the Kosovo Liberation Army, signed the peace plan in Paris on Thursday. The Serbian delegation, headed by Serbian President Milan Milutinovic, stayed away from the ceremony.

"The talks have been adjourned," British Foreign Secretary Robin Cook and his French counterpart, Hubert Vedrine, said in a statement. "They will not resume unless the Serbs express their acceptance."

The Paris talks opened Monday at the Kleber conference center. An earlier session at the chateau of Rambouillet ran from Feb. 6 to Feb. 23.

U.S. envoy Richard Holbrooke met Yugoslav President Slobodan Milosevic in Belgrade on March 10.`,
    ],
    checks: [
      rambouillet.round(2, "talks from 15 to 19 March 1999, in Paris", (v) =>
        at(onlyOn(v, "1999-03-15", "1999-03-19"), "place:paris"),
      ),
      rambouillet.round(1, "Serbia and the UCK were there", (v) =>
        present(onlyOn(v, "1999-03-15", "1999-03-19"), "state:SRB", "group:uck"),
      ),
      rambouillet.round(2, "talks from 6 to 23 February 1999, in Rambouillet", (v) =>
        at(onlyOn(v, "1999-02-06", "1999-02-23"), "place:rambouillet"),
      ),
      rambouillet.trap("Holbrooke in Belgrade on 10 March is no round", (v) => heldOn(v, "1999-03-10").length > 0),
    ],
  },
];
