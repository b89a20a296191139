import type { ProcessView } from "../../src/record/index.ts";
import { checksOf, contests, disputed, seriesOf, wordsOf } from "../record/checks.ts";
import type { Drill } from "./drill.ts";

const cairo = checksOf("process:cairo-gaza-2014");
const algiers = checksOf("process:algiers");
const jeddah = checksOf("process:jeddah-sudan");
const thaiCambodian = checksOf("process:thailand-cambodia");
const sdf = checksOf("process:damascus-sdf");
const marcoussis = checksOf("process:linas-marcoussis");
const zimbabwe = checksOf("process:gpa-zimbabwe");
const genevaYemen = checksOf("process:geneva-yemen-2018");
const lra = checksOf("process:juba-lra");
const gerd = checksOf("process:gerd");
const nca = checksOf("process:nca-myanmar");
const aegean = checksOf("process:greece-turkey-exploratory");
const ladakh = checksOf("process:india-china-border");
const baku = checksOf("process:armenia-azerbaijan");
const houthis = checksOf("process:us-houthi-2025");
const fnl = checksOf("process:burundi-fnl");
const ttp = checksOf("process:pakistan-ttp-2022");
const nairobi = checksOf("process:nairobi");
const pristina = checksOf("process:belgrade-pristina");
const sirte = checksOf("process:syrte-chad-2007");
const oromo = checksOf("process:ethiopia-ola");
const bokoHaram = checksOf("process:boko-haram-ndjamena-2014");
const taliban = checksOf("process:doha-taliban");
const osloCaracas = checksOf("process:oslo-barbados-2019");
const istanbul = checksOf("process:istanbul-ukraine-2025");
const skhirat = checksOf("process:skhirat");
const sixParty = checksOf("process:six-party-talks");
const bougival = checksOf("process:bougival-2025");
const southSudan = checksOf("process:arcss-2018");
const lebanon = checksOf("process:israel-lebanon-ceasefire");

const count = (value: number): RegExp => new RegExp(`^\\D*${value}\\b`);

/** True where these two counts contradict each other: as a contested figure, or as points of one series that do not agree. */
const rivals = (v: ProcessView, one: number, other: number): boolean =>
  contests(v, ["figure"], count(one), count(other)) ||
  seriesOf(v, /./, one, other).some(({ points }) =>
    points.some(({ value, low, relation }) => [one, other].includes(value ?? low ?? -1) && relation === "contradicts"),
  );

/** True where something told in such words is contested, in whatever part of the record that is held. */
const twoWays = (v: ProcessView, words: RegExp): boolean =>
  disputed(v, words) ||
  [...v.timeline, ...v.rounds].some((it) => it.standing === "contested" && words.test(wordsOf(it))) ||
  v.agenda.some((it) => it.contested && words.test(wordsOf(it)));

/** Ways of telling one thing in two ways, by two sides or two sources; and what looks like it and is none. */
export const CONTRADICTIONS_B: readonly Drill[] = [
  {
    name: "dead of one shelling, the ministry in the lead and the agency's own count in the third paragraph",
    reports: [
      `2014-07-25.en

Gaza school shelling overshadows push for truce

GAZA, July 25 (Reuters) - Palestinian mourners on Friday buried victims of the shelling of a U.N.-run school in Beit Hanoun, where 15 people died the day before according to the Gaza Health Ministry, as diplomats pressed for a Gaza ceasefire.

Families who had fled the fighting were waiting in the schoolyard for buses when the shells came in, witnesses said.

A senior official of the U.N. relief agency UNRWA, whose staff went from hospital to hospital on Thursday night, said they had been able to establish nine deaths at the school and no more.

The Israeli military said it was reviewing the incident.

U.S. Secretary of State John Kerry, shuttling between Cairo and Jerusalem, is seeking a week-long truce between Israel and Hamas. Gaza officials say 828 Palestinians have been killed since the offensive began on July 8.`,
    ],
    checks: [
      cairo.contradiction(1, "15 dead in the school of Beit Hanoun, or 9", (v) => rivals(v, 15, 9)),
      cairo.trap("the dead of the offensive contradict those of the school", (v) => rivals(v, 828, 15) || rivals(v, 828, 9)),
    ],
  },
  {
    name: "dead soldiers, « fait état de » by the army, « revendiquent » by the rebels; the army's count of attackers beside it",
    reports: [
      `2023-09-13.fr

Mali: bilans opposés après l'attaque du camp de Bourem

BAMAKO, 13 sept 2023 (AFP) - Au lendemain de l'attaque d'un camp militaire à Bourem, dans le nord du Mali, les deux camps donnaient mercredi des versions très éloignées des pertes de l'armée.

L'état-major malien fait état de dix soldats tués et de treize blessés. « Quarante-six assaillants ont été neutralisés », ajoute son communiqué.

Les ex-rebelles touareg de la Coordination des mouvements de l'Azawad (CMA), eux, revendiquent la mort de 97 militaires et disent avoir occupé le camp pendant plusieurs heures avant de se retirer.

Aucune de ces affirmations n'a pu être vérifiée de source indépendante.

La CMA, signataire en 2015 de l'accord d'Alger avec le gouvernement de Bamako, se dit depuis lundi « en temps de guerre » face à la junte, qu'elle accuse d'avoir abandonné le processus de paix.`,
    ],
    checks: [
      algiers.contradiction(1, "ten soldiers killed in Bourem, or 97", (v) => rivals(v, 10, 97)),
      algiers.trap("the attackers killed contradict the soldiers killed", (v) => rivals(v, 46, 97) || rivals(v, 46, 10)),
    ],
  },
  {
    name: "a capture claimed by one side, called untrue by the other, both through statements on one day",
    reports: [
      `2023-06-08.en

Sudan paramilitaries say they hold Khartoum arms complex, army says claim untrue

KHARTOUM, June 8 (Reuters) - Sudan's Rapid Support Forces said on Thursday they had seized the Yarmouk military industrial complex in the south of Khartoum after a day-long battle that sent a column of black smoke over the capital.

The paramilitary force released video that it said showed its men inside a warehouse stacked with crates of ammunition.

In a statement on its Facebook page, the army dismissed the claim as untrue, saying its troops had beaten off the assault and remained in control of the whole site.

Residents reached by telephone said they could hear gunfire but could not tell who was in charge.

Saudi Arabia and the United States suspended the Jeddah talks between the two sides last week after repeated breaches of a truce. Mediators have kept the delegations in the Saudi city, hoping to bring them back to the table.`,
    ],
    checks: [
      jeddah.contradiction(1, "the RSF took the Yarmouk complex, or did not", (v) =>
        twoWays(v, /seiz|Yarmouk|hold[^|]*complex|the claim|claim untrue|in control|beaten off/i),
      ),
    ],
  },
  {
    name: "who fired first, each in a paragraph with its hour",
    reports: [
      `2025-12-08.fr

Thaïlande et Cambodge s'accusent d'avoir rouvert les hostilités

BANGKOK, 8 déc 2025 (AFP) - De nouveaux combats ont éclaté lundi avant l'aube à la frontière entre la Thaïlande et le Cambodge, moins de deux mois après la signature de l'accord de Kuala Lumpur.

Selon l'armée thaïlandaise, ce sont les troupes cambodgiennes qui ont ouvert le feu les premières, vers 05H05, sur une position de la province d'Ubon Ratchathani. Un soldat y a perdu la vie.

Version contraire à Phnom Penh: la porte-parole du ministère de la Défense, Maly Socheata, soutient que les forces thaïlandaises ont tiré les premières, à 05H04, dans la province de Preah Vihear, et que les siennes n'ont pas répliqué.

Le Premier ministre malaisien Anwar Ibrahim, qui avait parrainé avec le président américain Donald Trump l'accord conclu le 26 octobre, a appelé les deux pays à « la plus grande retenue ».`,
    ],
    checks: [
      thaiCambodian.contradiction(1, "the Cambodians fired first, or the Thais", (v) =>
        twoWays(v, /ouvert le feu|tiré les premi|premières|répliqu|rouvert les hostilités/i),
      ),
    ],
  },
  {
    name: "who attacked whose checkpoint, the answer as a denial that turns the charge round",
    reports: [
      `2025-12-23.en

Aleppo calm after night of clashes between Syrian forces and Kurdish-led SDF

ALEPPO, Syria (AP) — Shops began reopening in northern Aleppo on Tuesday, hours after the Syrian government and the U.S.-backed Syrian Democratic Forces told their fighters to stand down following deadly clashes around the Sheikh Maqsoud and Achrafieh districts.

The Interior Ministry in Damascus says the trouble began Monday afternoon when SDF members opened fire without warning on a joint checkpoint, wounding a guard and a civil defense worker.

The SDF denied that its people had shot at the post. In its telling, factions loyal to the interim government came up to an SDF barrier, sprayed it with bullets and then sent in armor.

State media reported that two civilians were killed by shelling.

The violence came as Turkish Foreign Minister Hakan Fidan was visiting the Syrian capital, and a week before the deadline for carrying out the March 10 agreement, under which the SDF is to be merged into the national army.`,
    ],
    checks: [
      sdf.contradiction(1, "the SDF opened fire on the checkpoint, or did not", (v) =>
        twoWays(v, /opened fire|had shot|shot at|sprayed|without warning/i),
      ),
    ],
  },
  {
    name: "whether a president agreed, told by the rebels' chief, answered by an adviser (« n'a jamais donné son accord »)",
    reports: [
      `2003-01-28.fr

Côte d'Ivoire: qui a obtenu quoi à Kléber?

Le Monde, 28 janvier 2003

Quatre jours après la conclusion des accords de Marcoussis, l'attribution des portefeuilles de la défense et de l'intérieur à la rébellion enflamme Abidjan, où les manifestants s'en sont pris lundi à l'ambassade de France.

Guillaume Soro, le secrétaire général du Mouvement patriotique de Côte d'Ivoire (MPCI), n'en démord pas: Laurent Gbagbo, assure-t-il, a accepté samedi à Paris, devant plusieurs chefs d'Etat africains, de céder ces deux ministères à son mouvement.

« Le président n'a jamais donné son accord à une telle répartition », rétorque l'un de ses conseillers, joint par téléphone. A l'en croire, il n'aurait été question avenue Kléber que du nom du premier ministre, Seydou Diarra.

L'état-major de l'armée loyaliste, pour sa part, juge « humiliante » l'entrée des rebelles au gouvernement.`,
    ],
    checks: [
      marcoussis.contradiction(1, "Gbagbo agreed to give up the two ministries, or did not", (v) =>
        twoWays(v, /accept|céder|donné son accord|répartition/i),
      ),
    ],
  },
  {
    name: "whether a deal was signed, state media against the man who is said to have signed",
    reports: [
      `2008-08-13.en

Zimbabwe faction leader says he put his name to nothing

HARARE, Aug 13 (Reuters) - Arthur Mutambara, who leads the smaller wing of Zimbabwe's opposition, denied on Wednesday having signed a power-sharing agreement with President Robert Mugabe, contradicting what state television and two officials of the ruling ZANU-PF had reported a few hours earlier.

"No document bears my signature," he told a packed news conference. "There can be no bilateral agreement in a negotiation of three parties."

The officials had said that the two men sealed their pact late on Tuesday, after Movement for Democratic Change leader Morgan Tsvangirai left a hotel in the capital saying he needed time to reflect.

South African President Thabo Mbeki, the regional mediator in the Zimbabwe power-sharing talks, flew to Angola on Wednesday without saying whether a deal had been struck.

ZANU-PF lost its majority in parliament in the elections of March.`,
    ],
    checks: [
      zimbabwe.contradiction(1, "Mutambara signed an agreement with Mugabe, or did not", (v) =>
        twoWays(v, /signed|signature|sealed|put his name|pact/i),
      ),
    ],
  },
  {
    name: "why an aircraft did not leave: leave refused, or granted days before",
    reports: [
      `2018-09-08.fr

Yémen: les Houthis absents, l'ONU renonce à ses consultations de Genève

GENEVE, 8 sept 2018 (AFP) - L'émissaire de l'ONU Martin Griffiths a pris acte samedi de l'échec des consultations de Genève sur le Yémen, la délégation des rebelles houthis n'ayant jamais quitté Sanaa.

A qui la faute? Les rebelles expliquent que la coalition menée par l'Arabie saoudite a refusé à l'avion omanais qui devait les transporter, avec des blessés à son bord, l'autorisation de décoller.

Faux, a répondu devant la presse le ministre yéménite des Affaires étrangères, Khaled al-Yémani, dont la délégation a attendu trois jours dans un hôtel de la ville suisse: cette autorisation avait été accordée dès mardi et « personne n'a empêché qui que ce soit de venir ».

M. Griffiths compte se rendre dans les prochains jours à Mascate et à Sanaa. Les précédents pourparlers, au Koweït, avaient capoté en août 2016.`,
    ],
    checks: [
      genevaYemen.contradiction(1, "the coalition refused leave to take off, or it was granted", (v) =>
        twoWays(v, /autorisation|refusé|empêché|accordée|décoller/i),
      ),
    ],
  },
  {
    name: "whether a delegation walked out or asked for a break",
    reports: [
      `2006-12-01.en

Ugandan rebels, government differ over who left talks

JUBA, Sudan, Dec 1 (Reuters) - Confusion surrounded peace talks between Uganda and the Lord's Resistance Army on Friday, with Kampala's team saying the rebels had stormed out and the LRA insisting they had done nothing of the kind.

"They picked up their papers, walked out and told us they were finished," said Captain Barigye Ba-Hoku, spokesman for the government delegation.

Obonyo Olweny, who speaks for the rebels, gave a different account of Thursday's session in the south Sudanese capital. His colleagues, he said, had merely asked the mediator, Riek Machar, for an adjournment so as to consult their commanders over reports that three fighters were killed by the Ugandan army on their way to an assembly point.

The Juba talks, opened in July, are meant to end two decades of a war that has driven almost two million people from their homes.`,
    ],
    checks: [
      lra.contradiction(1, "the LRA walked out, or did not", (v) =>
        twoWays(v, /walked out|stormed out|adjournment|nothing of the kind|left talks|finished/i),
      ),
    ],
  },
  {
    name: "a consent told by one capital on Saturday, gainsaid by the other in the report of the next day",
    reports: [
      `2020-02-29.fr

Barrage sur le Nil: l'Egypte a paraphé seule le texte préparé à Washington

LE CAIRE, 29 fév 2020 (AFP) - L'Egypte a paraphé samedi le projet d'accord sur le Grand barrage de la Renaissance préparé par le Trésor américain, a annoncé son ministère des Affaires étrangères, en l'absence de l'Ethiopie qui n'avait pas envoyé de délégation.

Addis Abeba avait pourtant accepté mi-février le calendrier de remplissage du réservoir, a affirmé le porte-parole du ministère, Ahmed Hafez, pour qui « le texte ne contient rien que les trois pays n'aient approuvé ».

Le Soudan, également partie aux négociations sur le barrage de la Renaissance, était représenté par sa ministre des Affaires étrangères, mais n'a pas apposé son paraphe.

L'Ethiopie a entamé en 2011 la construction de l'ouvrage, destiné à devenir le plus grand complexe hydroélectrique d'Afrique. L'Egypte, qui tire du Nil plus de 90% de son eau, craint pour son approvisionnement.`,
      `2020-03-01.fr

L'Ethiopie nie avoir consenti au calendrier de remplissage de son barrage

ADDIS ABEBA, 1er mars 2020 (AFP) - « A aucun moment nous n'avons accepté ce calendrier »: le ministre éthiopien de l'Eau, Seleshi Bekele, a opposé dimanche un démenti aux déclarations égyptiennes sur le Grand barrage de la Renaissance.

Son pays, qui avait boudé la dernière séance de Washington, commencera à remplir le réservoir pendant que se poursuivent les travaux, a-t-il ajouté.

Le secrétaire américain au Trésor Steven Mnuchin avait appelé vendredi à ne procéder à aucun essai avant la conclusion d'un accord entre l'Ethiopie, l'Egypte et le Soudan.

Un groupe d'Ethiopiens a manifesté devant l'ambassade des Etats-Unis pour dénoncer des pressions.`,
    ],
    checks: [
      gerd.contradiction(1, "Ethiopia accepted the calendar of filling, or did not", (v) =>
        twoWays(v, /calendrier|accepté|consenti|approuvé/i),
      ),
      gerd.trap("that Egypt initialled the text is contested", (v) =>
        v.contested.some(({ values }) => {
          const words = values.map(wordsOf).join(" | ");
          return /a paraphé/i.test(words) && !/calendrier|accept|consenti/i.test(words);
        }),
      ),
    ],
  },
  {
    name: "an agreement to sign announced by the government, « no such decision » by the group, in the last paragraphs",
    reports: [
      `2018-02-09.en

Two Myanmar rebel groups to join ceasefire next week, third says it is not ready

YANGON, Feb 9 (Reuters) - Two ethnic armed organizations will sign Myanmar's Nationwide Ceasefire Agreement in the capital Naypyitaw on Tuesday, the office of national leader Aung San Suu Kyi said, in the first enlargement of the pact since she came to power.

The New Mon State Party and the Lahu Democratic Union would bring to ten the number of signatories.

A government negotiator, Hla Maung Shwe, told reporters on Thursday that the Karenni National Progressive Party had also agreed to sign.

That was rejected by the Karenni. "We took no such decision, neither our central committee nor our chairman," said Khu Daniel, a member of the party's secretariat, adding that the killing of three of its soldiers in December had still to be explained.

Eight groups signed the accord in October 2015 under the previous, army-backed government.`,
    ],
    checks: [
      nca.contradiction(1, "the Karenni agreed to sign, or did not", (v) =>
        twoWays(v, /agreed to sign|no such decision|Karenni|rejected/i),
      ),
      nca.trap("ten signatories to come contradict the eight of 2015", (v) => rivals(v, 10, 8)),
    ],
  },
  {
    name: "three voices on one consent: the secretary general announced it, Athens denies, Ankara confirms",
    reports: [
      `2020-09-04.fr

Méditerranée orientale: la Grèce dément avoir accepté des discussions avec la Turquie sous l'égide de l'Otan

ATHENES, 4 sept 2020 (AFP) - La diplomatie grecque a démenti vendredi qu'Athènes soit convenue avec Ankara d'ouvrir des discussions techniques au siège de l'Otan, comme l'avait annoncé la veille le secrétaire général de l'Alliance, Jens Stoltenberg.

« Ce qui a été publié ne correspond pas à la réalité », a-t-on indiqué au ministère, où l'on fait du retrait des navires turcs un préalable.

Réaction immédiate du chef de la diplomatie turque, Mevlüt Cavusoglu: « La Grèce avait dit oui. Ce n'est pas M. Stoltenberg qui ment ».

Les deux voisins se disputent les gisements gaziers de Méditerranée orientale, où la Turquie a envoyé le 10 août l'Oruç Reis escorté de bâtiments de guerre. Leurs pourparlers exploratoires, dont soixante séances se sont tenues en quatorze ans, sont interrompus depuis 2016.`,
    ],
    checks: [
      aegean.contradiction(1, "Greece agreed to technical talks at NATO, or did not", (v) =>
        twoWays(v, /discussions|convenue|accepté|dit oui|démenti|ne correspond pas/i),
      ),
    ],
  },
  {
    name: "who crossed the line, two foreign ministries; a toll that was raised the same day",
    reports: [
      `2020-06-17.en

India and China trade accusations over deadly Himalayan brawl

NEW DELHI, June 17 (Reuters) - India and China blamed each other on Wednesday for the hand-to-hand fighting that left 20 Indian soldiers dead in the Galwan Valley, the first loss of life on their contested border since 1975.

The Indian army initially announced three deaths on Tuesday, then said in the evening that 17 wounded men had succumbed in the sub-zero cold.

"Indian troops twice crossed the Line of Actual Control on Monday and attacked Chinese personnel," Foreign Ministry spokesman Zhao Lijian told a briefing in Beijing.

External Affairs Ministry spokesman Anurag Srivastava said all Indian activities had stayed on India's side of the line, and that it was the Chinese who had tried to change the status quo there, in breach of what corps commanders agreed on June 6.

Beijing has not said whether it suffered casualties. Further talks between commanders were under way in Ladakh, Indian officials said.`,
    ],
    checks: [
      ladakh.contradiction(1, "the Indians crossed the line and attacked, or stayed on their side", (v) =>
        twoWays(v, /crossed|attacked|stayed on|status quo|blamed|side of the line/i),
      ),
      ladakh.trap(
        "three dead at first, or the 17 wounded who died, contradict 20",
        (v) => contests(v, ["figure"], count(20), count(3)) || rivals(v, 20, 17) || rivals(v, 3, 17),
      ),
    ],
  },
  {
    name: "who provoked, by nouns (« provocation à grande échelle », « agression »); the dead of two armies, no contradiction",
    reports: [
      `2022-09-14.fr

Près de cent morts à la frontière entre l'Arménie et l'Azerbaïdjan

EREVAN, 14 sept 2022 (AFP) - Les affrontements se poursuivaient mercredi matin à la frontière entre l'Arménie et l'Azerbaïdjan, après une journée, mardi, qui a été la plus meurtrière depuis la guerre de 2020.

Quarante-neuf militaires arméniens ont péri, a déclaré le Premier ministre Nikol Pachinian devant le Parlement. L'Azerbaïdjan a publié de son côté une liste de 50 soldats tombés dans ses rangs.

Erevan dénonce une agression contre son territoire, bombardé dans la nuit de lundi à mardi à Goris, Sotk et Jermuk. A Bakou, le ministère de la Défense parle d'une riposte à « une provocation à grande échelle » d'unités arméniennes, qui auraient tiré les premières après avoir miné des routes d'approvisionnement. L'Arménie le nie.

Ces combats menacent les négociations de paix entre l'Arménie et l'Azerbaïdjan que mène le président du Conseil européen, Charles Michel.`,
    ],
    checks: [
      baku.contradiction(1, "the Armenians fired first, or did not", (v) =>
        twoWays(v, /tiré les premi|provocation|agression|riposte|le nie/i),
      ),
      baku.trap("the dead of one army contradict those of the other", (v) => rivals(v, 49, 50)),
    ],
  },
  {
    name: "trap: a toll that grew from one day to the next, the same ministry, the second report says how",
    reports: [
      `2025-05-06.en

Trump says US to stop bombing Houthis; Israeli jets hit Sanaa airport

SANAA, May 6 (Reuters) - Israeli warplanes put Yemen's main airport out of service on Tuesday, hours before U.S. President Donald Trump announced that American strikes on the Houthis would end.

The Houthi-run health ministry said the raid on the airport in Sanaa killed three people.

Oman's foreign minister, Badr Albusaidi, said his country had mediated a US-Houthi ceasefire under which neither side would target the other, including American vessels in the Red Sea.

Mahdi al-Mashat, head of the Houthis' political council, said attacks on Israel would continue.`,
      `2025-05-07.en

Death toll from raid on Sanaa airport rises to seven

SANAA, May 7 (Reuters) - Rescuers pulled four more bodies from the wreckage of the terminal in Sanaa, taking the number of people killed by Tuesday's Israeli strikes on the airport to seven, the Houthi-run health ministry said on Wednesday.

Three planes of the national carrier Yemenia were destroyed, and flights suspended until further notice, airport director Khaled al-Shaief said.

The Houthis say Israel has no part in the US-Houthi ceasefire brokered by Oman, which halted seven weeks of American bombing.`,
    ],
    checks: [
      houthis.figure(1, "seven killed at the airport of Sanaa", (v) => seriesOf(v, /./, 7).length > 0),
      houthis.trap("three dead, then seven, is a contradiction", (v) => rivals(v, 3, 7)),
      houthis.trap("the four bodies found later contradict the toll", (v) => rivals(v, 4, 7) || rivals(v, 3, 4)),
    ],
  },
  {
    name: "trap: the army counts all dead, the league of human rights civilians only",
    reports: [
      `2008-04-20.fr

Burundi: 33 morts dans des combats aux portes de Bujumbura

BUJUMBURA, 20 avril 2008 (AFP) - Les combats qui ont opposé dans la nuit de jeudi à vendredi l'armée aux Forces nationales de libération (FNL) à la périphérie de Bujumbura ont fait 33 morts, a déclaré dimanche à l'AFP le porte-parole de l'armée, le lieutenant-colonel Adolphe Manirakiza.

La Ligue Iteka, principale organisation burundaise de défense des droits de l'homme, a recensé quant à elle cinq civils tués, dont deux enfants, dans les quartiers de Kanyosha et de Kamenge.

Plusieurs milliers d'habitants ont passé le week-end dans des écoles et des églises.

Les négociations avec les FNL, dernier mouvement rebelle en activité au Burundi, sont au point mort depuis que ses représentants ont quitté, en juillet 2007, l'équipe chargée de surveiller l'accord de Dar es Salaam.`,
    ],
    checks: [
      fnl.figure(1, "33 dead in the fighting around Bujumbura", (v) => seriesOf(v, /./, 33).length > 0),
      fnl.trap("five civilians killed contradict 33 dead", (v) => rivals(v, 33, 5)),
      fnl.trap("the two children contradict the civilians", (v) => rivals(v, 5, 2)),
    ],
  },
  {
    name: "another place for the same round: the host's spokesman says the capital, officials of the other side a border town",
    reports: [
      `2022-05-20.en

Pakistani Taliban extend truce after talks in Afghanistan

ISLAMABAD, May 20 (Reuters) - Pakistan and the outlawed Tehreek-e-Taliban Pakistan held two days of talks this week with the Afghan Taliban as go-between, the militants said, announcing that their ceasefire would run until the end of the month.

The meetings took place in Kabul on Tuesday and Wednesday, according to Zabihullah Mujahid, spokesman for the Afghan administration, who spoke of "significant progress".

Two Pakistani security officials familiar with the talks with the TTP, however, said that the delegation led by Lieutenant-General Faiz Hameed had never gone to the Afghan capital and that the two sides sat down in Khost, near the frontier.

The TTP, which is separate from the Afghan Taliban, demands that the army leave the former tribal areas. It has killed tens of thousands of Pakistanis in fifteen years, and massacred 132 children at a Peshawar school in 2014.`,
    ],
    checks: [
      ttp.contradiction(
        1,
        "the talks were in Kabul, or in Khost",
        (v) =>
          v.contested.some(({ values }) =>
            [/kabul|afghan capital/i, /khost/i].every((place) =>
              values.some(({ value, support }) => place.test(value) || place.test(wordsOf({ support }))),
            ),
          ) || v.rounds.some(({ place }) => place.state === "contested"),
      ),
    ],
  },
  {
    name: "a withdrawal made (« a remis »), the army: « un leurre », they are still there",
    reports: [
      `2022-12-24.fr

RDC: l'armée ne croit pas au retrait du M23 de Kibumba

GOMA (RD Congo), 24 déc 2022 (AFP) - Les rebelles du M23 ont-ils vraiment quitté Kibumba? Au lendemain d'une cérémonie au cours de laquelle ils disent avoir remis cette localité, proche de Goma, à la force régionale de la Communauté d'Afrique de l'Est (EAC), l'armée congolaise affirmait samedi que non.

« Ce prétendu retrait est un leurre », lit-on dans un communiqué de l'état-major, selon lequel les combattants se sont seulement déplacés vers Tongo et Bambo pour y renforcer leurs positions.

Pour le porte-parole politique du mouvement, Lawrence Kanyuka, le départ de Kibumba est « un geste de bonne volonté fait au nom de la paix ».

Le M23 n'a pas été convié à la troisième session du processus de Nairobi, close début décembre entre Kinshasa et une cinquantaine d'autres groupes armés sous l'égide de l'ancien président kényan Uhuru Kenyatta.`,
    ],
    checks: [
      nairobi.contradiction(1, "the M23 left Kibumba, or did not", (v) =>
        twoWays(v, /Kibumba|remis cette localité|leurre|retrait|déplacés/i),
      ),
    ],
  },
  {
    name: "who left the meeting, each leader at his own press conference",
    reports: [
      `2021-07-19.en

Kosovo and Serbia leaders meet in Brussels, part on bad terms

By the BBC's Balkans correspondent, July 19, 2021

The second meeting between Kosovo's Prime Minister Albin Kurti and Serbian President Aleksandar Vucic ended much as the first one did a month ago: with two press conferences that might have been about two different events.

Mr Kurti said his proposal for a joint declaration of peace had hardly been read out when the Serbian president got up and left the room.

"I did not leave, not for one minute," Mr Vucic told journalists who asked him about it. He had listened to the end, he said, and then declined to put his name to a text drafted in Pristina.

Miroslav Lajcak, the EU's envoy for the Belgrade-Pristina dialogue, acknowledged that the discussion had been difficult. Chief negotiators are to come back to Brussels in September.

Serbia has never recognised the independence that its former province declared in 2008.`,
    ],
    checks: [
      pristina.contradiction(1, "Vucic left the room, or did not", (v) =>
        twoWays(v, /left the room|did not leave|not for one minute|got up|listened to the end/i),
      ),
      pristina.trap("that Vucic declined to sign is contested", (v) =>
        v.contested.some(({ values }) => {
          const words = values.map(wordsOf).join(" | ");
          return /declined/i.test(words) && !/left|leave/i.test(words);
        }),
      ),
    ],
  },
  {
    name: "dead rebels, by the army and by the rebels, verbless second half (« 17 seulement selon … »); the army's own dead beside it",
    reports: [
      `2007-11-27.fr

Tchad: « plusieurs centaines » de rebelles tués, dit l'armée; 17, répond l'UFDD

N'DJAMENA, 27 nov 2007 (AFP) - Les combats de lundi à Abou-Goulem, dans l'est du Tchad, ont coûté la vie à 300 rebelles selon l'état-major tchadien, à 17 seulement selon leur chef, le général Mahamat Nouri.

Joint par téléphone satellitaire, le président de l'Union des forces pour la démocratie et le développement (UFDD) a également évoqué « plus de cent » militaires hors de combat, alors que N'Djamena n'a rien dit de ses propres pertes.

A l'hôpital d'Abéché, un médecin militaire a compté 82 blessés, tous de l'armée régulière.

Ces affrontements, les plus violents depuis février, enterrent l'accord de Syrte, signé le 25 octobre en Libye par le gouvernement et quatre mouvements rebelles, dont l'UFDD, qui prévoyait un cessez-le-feu immédiat.`,
    ],
    checks: [
      sirte.contradiction(1, "300 rebels dead at Abou-Goulem, or 17", (v) => rivals(v, 300, 17)),
      sirte.trap("the wounded of the army contradict the dead rebels", (v) => rivals(v, 82, 17) || rivals(v, 82, 300)),
    ],
  },
  {
    name: "a massacre laid to rebels, who deny it and accuse the other side's militia",
    reports: [
      `2023-11-29.en

Dozens of villagers killed in Ethiopia's Oromia region, officials blame rebels

ADDIS ABABA, Nov 29 (Reuters) - At least 36 people have been killed in four days of attacks on villages in the Arsi zone of Ethiopia's Oromia region, local officials said on Wednesday, accusing fighters of the Oromo Liberation Army (OLA).

The region's communications head, Hailu Adugna, said the gunmen had gone from house to house in the Shirka district at night. Among the victims were members of the Orthodox Church.

"Our forces had no hand in this, they were not even in the area," Odaa Tarbii, a spokesman for the OLA, said in a message to Reuters. He blamed a militia armed by the regional government.

The bloodshed comes a week after a second round of peace talks between the government and the OLA in the Tanzanian commercial capital, Dar es Salaam, broke up without an agreement, each side putting the failure down to the other.`,
    ],
    checks: [
      oromo.contradiction(1, "the OLA killed the villagers, or did not", (v) =>
        twoWays(v, /no hand in this|accus|blame|killed|not even in the area|attacks/i),
      ),
    ],
  },
  {
    name: "a truce announced by a general, two weeks later called a lie by the rebels' chief in a video",
    reports: [
      `2014-10-17.fr

Le Nigeria annonce un cessez-le-feu avec Boko Haram et la libération prochaine des lycéennes

ABUJA, 17 oct 2014 (AFP) - Le gouvernement nigérian et Boko Haram ont conclu un cessez-le-feu, a annoncé vendredi le chef d'état-major des armées, le maréchal Alex Badeh, qui a donné l'ordre aux troupes de le respecter.

Un conseiller de la présidence, Hassan Tukur, a précisé que cet accord, négocié au Tchad sous la médiation du président Idriss Déby, prévoyait que soient relâchées les 219 lycéennes enlevées en avril à Chibok.

Plusieurs spécialistes du mouvement doutent que l'interlocuteur d'Abuja, un certain Danladi Ahmadu, parle en son nom. De précédentes négociations avec Boko Haram étaient restées sans lendemain.`,
      `2014-11-01.fr

Nigeria: le chef de Boko Haram dément tout cessez-le-feu

KANO (Nigeria), 1er nov 2014 (AFP) - « Nous n'avons conclu de cessez-le-feu avec personne »: dans une vidéo parvenue vendredi soir à l'AFP, Abubakar Shekau traite de mensonge la trêve proclamée mi-octobre par les autorités nigérianes.

L'homme assure ne pas connaître Danladi Ahmadu, présenté par la présidence comme le négociateur du groupe islamiste. Les adolescentes de Chibok, ajoute-t-il en riant, ont été mariées.

Depuis l'annonce faite par l'armée, au moins 200 personnes ont péri dans le nord-est, où les insurgés ont pris la ville de Mubi.

Le gouvernement tchadien, dont la capitale avait accueilli les pourparlers avec Boko Haram, s'est refusé à tout commentaire.`,
    ],
    checks: [
      bokoHaram.contradiction(1, "a ceasefire was concluded, or was not", (v) =>
        twoWays(v, /cessez-le-feu|trêve|mensonge|conclu/i),
      ),
    ],
  },
  {
    name: "trap: a corrected dispatch, what the first version said of the wounded is superseded",
    reports: [
      `2019-09-03.en

Taliban bomb kills 16 in Kabul as US envoy presents draft deal

KABUL, Sept 3 (Reuters) - A Taliban truck bomb near a compound used by foreign organizations in Kabul killed at least 16 people and wounded 190, the Interior Ministry said on Tuesday, hours after the U.S. negotiator showed Afghan leaders the draft of an agreement with the militants.

The blast, late on Monday, went off beside Green Village as the envoy, Zalmay Khalilzad, was on Afghan television explaining that nearly 5,000 American soldiers would leave within 135 days.

The two sides ended their ninth round of peace talks in Doha on Sunday.

President Ashraf Ghani's government has been kept out of the Doha talks at the insistence of the Taliban.`,
      `2019-09-03.en

CORRECTED-Taliban bomb kills 16 in Kabul as US envoy presents draft deal

(Corrects number of wounded in first paragraph to 119, not 190)

KABUL, Sept 3 (Reuters) - A Taliban truck bomb near a compound used by foreign organizations in Kabul killed at least 16 people and wounded 119, the Interior Ministry said on Tuesday, hours after the U.S. negotiator showed Afghan leaders the draft of an agreement with the militants.

The blast, late on Monday, went off beside Green Village as the envoy, Zalmay Khalilzad, was on Afghan television explaining that nearly 5,000 American soldiers would leave within 135 days.

The two sides ended their ninth round of peace talks in Doha on Sunday.

President Ashraf Ghani's government has been kept out of the Doha talks at the insistence of the Taliban.`,
    ],
    checks: [
      taliban.figure(
        1,
        "119 wounded stands, 190 does not",
        (v) =>
          v.figures.some(({ points }) =>
            points.some(
              ({ value, low, relation }) => (value ?? low) === 119 && relation !== "corrected" && relation !== "contradicts",
            ),
          ) &&
          !v.figures.some(({ points }) =>
            points.some(({ value, low, relation }) => (value ?? low) === 190 && relation !== "corrected"),
          ),
      ),
      taliban.merge(1, "the correction supersedes the first version", ({ sources }) =>
        sources.some(({ supersedes }) => supersedes.length === 1),
      ),
      taliban.trap("119 wounded and 190 contradict each other", (v) => rivals(v, 119, 190)),
    ],
  },
  {
    name: "another date for one meeting, by two people in the know, weekdays",
    reports: [
      `2019-05-17.fr

Venezuela: contacts discrets à Oslo entre le pouvoir et l'opposition

CARACAS, 17 mai 2019 (AFP) - Des émissaires du président Nicolas Maduro et de l'opposant Juan Guaido se sont rencontrés cette semaine en Norvège, ont reconnu les deux camps, sans s'entendre sur le moment.

L'unique entrevue a eu lieu mardi, d'après un député proche de M. Guaido qui a requis l'anonymat et qui minimise la portée de ces pourparlers d'Oslo.

« C'était mercredi, le 15, et nous nous reverrons », soutient en revanche une source au palais de Miraflores, selon laquelle le ministre de la Communication Jorge Rodriguez conduisait la délégation gouvernementale.

Le ministère norvégien des Affaires étrangères, qui confirme des contacts « préliminaires », ne donne aucune date.

M. Guaido, reconnu président par intérim par une cinquantaine de pays, avait appelé en vain l'armée à se soulever le 30 avril.`,
    ],
    checks: [
      osloCaracas.contradiction(
        1,
        "they met on Tuesday 14 May, or on Wednesday 15 May",
        (v) =>
          v.contested.some(({ values }) =>
            [/2019-05-14|mardi/, /2019-05-15|mercredi/].every((day) =>
              values.some(({ value, support }) => day.test(value) || day.test(wordsOf({ support }))),
            ),
          ) || v.rounds.some(({ dates }) => dates.state === "contested"),
      ),
    ],
  },
  {
    name: "whether a side put off what was agreed, or no day had been agreed at all",
    reports: [
      `2025-06-07.en

Russia, Ukraine at odds over exchange of war dead agreed in Istanbul

MOSCOW/KYIV, June 7 (Reuters) - Russia accused Ukraine on Saturday of postponing at the last minute an exchange of prisoners and the return of thousands of bodies settled in Monday's Istanbul talks. Kyiv said it had postponed nothing.

Vladimir Medinsky, who heads the Kremlin's delegation, said refrigerated trucks with the remains of 1,212 Ukrainian soldiers had been waiting at the exchange point since Friday, and that nobody came to meet them.

The Ukrainian body in charge of prisoners of war replied that no date for the repatriation had been agreed, that Moscow was acting on its own and that it should "stop playing dirty games".

At their second meeting this year in the Turkish city, the two sides undertook to hand over 6,000 bodies each and to free all sick and badly wounded captives, as well as those under the age of 25.`,
    ],
    checks: [
      istanbul.contradiction(1, "Ukraine put off the exchange, or did not", (v) =>
        twoWays(v, /postpon|no date|put off|nobody came|exchange of prisoners/i),
      ),
      istanbul.trap("1,212 bodies waiting contradict 6,000 promised", (v) => rivals(v, 1212, 6000)),
    ],
  },
  {
    name: "a withdrawal from the dialogue told by the rival camp, belied by the one concerned (« simplement rentrée en consultations »)",
    reports: [
      `2015-08-28.fr

Libye: Tripoli assure ne pas avoir quitté le dialogue de Skhirat

RABAT, 28 août 2015 (AFP) - Le Congrès général national (CGN), le Parlement installé à Tripoli, n'a pas claqué la porte des négociations interlibyennes, a tenu à faire savoir vendredi l'un de ses vice-présidents, Awad Abdelsadek.

La délégation est « simplement rentrée en consultations » après le départ de son chef, Saleh al-Makhzoum, qui a démissionné mercredi, a-t-il dit à une chaîne de télévision.

La veille au soir, un membre du Parlement rival de Tobrouk, Abou Bakr Baïra, avait annoncé depuis le Maroc que le CGN s'était retiré du dialogue de Skhirat et que les travaux continueraient sans lui.

L'émissaire de l'ONU Bernardino Leon espérait parvenir avant le 20 septembre à la formation d'un gouvernement d'union. Plusieurs délégations, dont celle de Tobrouk, ont paraphé le 11 juillet un projet d'accord que le CGN réclame d'amender.`,
    ],
    checks: [
      skhirat.contradiction(1, "the congress of Tripoli withdrew from the dialogue, or did not", (v) =>
        twoWays(v, /retiré du dialogue|claqué la porte|quitté le dialogue|pas avoir quitté|en consultations/i),
      ),
    ],
  },
  {
    name: "who fired the first shot, quote of a communique against a ministry; two soldiers and two civilians, no contradiction",
    reports: [
      `2010-11-24.en

Two Koreas blame each other for island shelling as civilian bodies found

SEOUL, Nov 24 (AP) — Rescuers on Wednesday found the burned bodies of two construction workers on Yeonpyeong, the South Korean island that the North bombarded a day earlier, killing two marines as well.

The North's supreme military command put the blame squarely on Seoul. The South Korean army, it said in a communique, "recklessly fired dozens of shells" into northern waters first, leaving the Korean People's Army no choice but to hit back.

South Korea's Defense Ministry acknowledged that an exercise had been under way but said its guns pointed away from the North, and that not a single round was fired on the North before its batteries opened up at 2:34 p.m.

The barrage dims hopes for a resumption of the six-party talks on Pyongyang's nuclear program, which the North quit in April 2009. China called on both sides to return to the table.`,
    ],
    checks: [
      sixParty.contradiction(1, "the South fired first, or did not", (v) =>
        twoWays(v, /recklessly fired|fired|shells|a single round|opened up|blame|hit back/i),
      ),
      sixParty.trap("the dead contradict the shells, or two dead the two others", (v) =>
        v.contested.some(({ question }) => question === "figure"),
      ),
    ],
  },
  {
    name: "what a signature was under: the minister, « ils ont signé un accord », the movement, « un simple projet »",
    reports: [
      `2025-08-10.fr

En Nouvelle-Calédonie, le FLNKS désavoue Bougival

Le Monde, 10 août 2025

Réuni samedi en congrès extraordinaire au Mont-Dore, le Front de libération nationale kanak et socialiste (FLNKS) devait officialiser dans la semaine son rejet de l'accord de Bougival. Mais qu'ont donc signé ses cinq émissaires le 12 juillet dans les Yvelines?

Un accord, et rien d'autre, répète le ministre des outre-mer, Manuel Valls. « Ils se sont engagés, ils ont donné leur parole et leur signature », insiste-t-il.

Les indépendantistes contestent cette lecture. Leurs négociateurs, qui n'avaient selon eux aucun mandat pour conclure, n'ont pas signé d'accord, mais pris acte d'un simple projet qu'il appartenait aux militants de valider.

Le texte prévoit un « Etat de la Nouvelle-Calédonie » inscrit dans la Constitution et une double nationalité, sans nouveau référendum. Les Loyalistes, le Rassemblement et l'UNI le défendent.`,
    ],
    checks: [
      bougival.contradiction(1, "the envoys of the FLNKS signed an agreement, or did not", (v) =>
        twoWays(v, /signé|signature|pris acte|simple projet|donné leur parole/i),
      ),
    ],
  },
  {
    name: "an attack on a camp charged and denied in indirect speech; trap: counts of two quarters",
    reports: [
      `2024-06-14.en

South Sudan opposition accuses army of storming its base, army denies

JUBA, June 14 (Reuters) - South Sudan's main opposition group said on Friday that government troops had overrun one of its cantonment sites near Nasir, a charge the army rejected.

Lam Paul Gabriel, military spokesman of First Vice President Riek Machar's SPLM-IO, said the camp was stormed at dawn on Thursday, in violation of the 2018 peace agreement.

There had been no assault whatsoever, army spokesman Lul Ruai Koang said, describing the shooting as a quarrel among opposition fighters over food.

Violence has been on the rise ahead of the first elections since independence, due in December. The United Nations mission recorded 468 civilians killed between January and March. It had documented 406 killings in the last quarter of 2023.

President Salva Kiir and Machar signed the revitalised accord in September 2018 after a civil war in which some 400,000 people died.`,
    ],
    checks: [
      southSudan.contradiction(1, "the army stormed the camp near Nasir, or did not", (v) =>
        twoWays(v, /overrun|stormed|storming|no assault|charge/i),
      ),
      southSudan.figure(1, "468 civilians killed in the first quarter", (v) => seriesOf(v, /./, 468).length > 0),
      southSudan.trap("the killings of two quarters contradict each other", (v) => rivals(v, 468, 406)),
    ],
  },
  {
    name: "breaches of a truce counted by two (« en a dénombré », « au moins »); trap: dead of two villages are part of all dead",
    reports: [
      `2024-12-03.fr

Liban: journée la plus meurtrière depuis l'entrée en vigueur de la trêve

BEYROUTH, 3 déc 2024 (AFP) - Onze personnes ont été tuées lundi dans des frappes israéliennes au Liban, dont cinq à Haris et quatre à Tallousa, a annoncé mardi le ministère de la Santé, au septième jour du cessez-le-feu entre Israël et le Hezbollah.

L'armée israélienne dit avoir visé des combattants et des lance-roquettes après le tir de deux obus du mouvement chiite vers les fermes de Chebaa, premier du genre depuis mercredi.

Le président du Parlement, Nabih Berri, a dénombré 54 violations israéliennes de l'accord en une semaine. Chargée avec les Etats-Unis d'en surveiller l'application, la France en a relevé 52 dans le même temps, selon une source diplomatique.

Le cessez-le-feu, conclu sous l'égide de Washington et de Paris, donne soixante jours à l'armée israélienne pour quitter le sud du pays.`,
    ],
    checks: [
      lebanon.contradiction(1, "54 violations in a week, or 52", (v) => rivals(v, 54, 52)),
      lebanon.figure(1, "eleven killed on Monday", (v) => seriesOf(v, /./, 11).length > 0),
      lebanon.trap(
        "the dead of Haris or of Tallousa contradict all dead, or each other",
        (v) => rivals(v, 11, 5) || rivals(v, 11, 4) || rivals(v, 5, 4),
      ),
    ],
  },
];
