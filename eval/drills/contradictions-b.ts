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
];
