import { expect, test } from "vitest";
import { recordOf } from "../helpers/records.ts";

/** Number, standing, days and town of each round that a report on Colombia's talks in Havana tells. */
function roundsIn(published: string, language: "fr" | "en", text: string): string[] {
  const { processes } = recordOf([published, language, text]);
  return processes.flatMap(({ rounds }) =>
    rounds.map(({ number, standing, dates, place }) => {
      const town = (place.value ?? "-").replace(/^place[:~]/, "");
      return `${number ?? "-"} ${standing} ${dates.value ?? "-"} ${town}`;
    }),
  );
}

/** Ways in which a dispatch tells one sitting, all written for this test: the days are made up. */
const TOLD: readonly (readonly [published: string, language: "fr" | "en", text: string, rounds: readonly string[]])[] = [
  [
    "2016-05-12",
    "fr",
    "LA HAVANE - Réunis mercredi à La Havane autour des médiateurs norvégien et cubain, le gouvernement colombien et les Farc se sont engagés à libérer les mineurs.",
    ["- happened 2016-05-11 havana"],
  ],
  [
    "2016-05-12",
    "fr",
    "Réunis ce jeudi à La Havane, les délégués du gouvernement colombien et des Farc ont arrêté la liste des zones à déminer.",
    ["- happened 2016-05-12 havana"],
  ],
  [
    "2016-05-12",
    "fr",
    "LA HAVANE, 12 mai 2016 (AFP) - Les délégués du gouvernement colombien et ceux des Farc, réunis mercredi et jeudi à La Havane, se sont engagés à remettre la liste des mineurs.",
    ["- happened 2016-05-11/2016-05-12 havana"],
  ],
  [
    "2016-05-12",
    "fr",
    "Réunis depuis mardi à La Havane à l'invitation de Cuba, le gouvernement colombien et les Farc sont convenus jeudi d'un calendrier.",
    ["- happened 2016-05-10 havana"],
  ],
  [
    "2016-05-13",
    "fr",
    "Le gouvernement colombien et les Farc ont signé jeudi à La Havane un accord sur les victimes. Plus de cent personnes ont pris part à ces cinq jours de discussions, commencées dimanche.",
    ["- happened 2016-05-08/2016-05-12 havana"],
  ],
  [
    "2016-05-13",
    "en",
    "HAVANA, May 13 (Reuters) - Colombia's government and the FARC rebels agreed on Thursday to a truce. The document was signed in Havana at the end of 10 days of talks that began on May 3.",
    ["- happened 2016-05-03/2016-05-12 havana"],
  ],
  [
    "2016-05-13",
    "en",
    "HAVANA (AP) - Colombia's government and the FARC signed an accord on land on Thursday. The document closes the 30th round of talks, which began in the Cuban capital on May 3.",
    ["30 happened 2016-05-03/2016-05-12 havana"],
  ],
  [
    "2016-05-13",
    "en",
    "HAVANA (AP) - Colombia's government and the FARC signed the last of four annexes on Thursday. The annex on weapons was concluded at the end of the 30th round of talks, which began in the Cuban capital on May 3.",
    ["30 happened 2016-05-03/2016-05-12 havana"],
  ],
  [
    "2016-05-14",
    "fr",
    "Conclu jeudi à La Havane à l'issue du trentième cycle de négociations entre la Colombie et les Farc, commencé le 3 mai, l'accord attribue dix sièges aux rebelles.",
    ["30 happened 2016-05-03/2016-05-12 havana"],
  ],
  [
    "2016-05-13",
    "en",
    "HAVANA, May 13 (Reuters) - The 30th round of talks between Colombia and the FARC, which opened in the Cuban capital on Tuesday and was to have closed on Thursday, ran a day longer than planned.",
    ["30 happened 2016-05-10 havana"],
  ],
  [
    "2016-05-12",
    "en",
    "A 30th round of talks between Colombia and the FARC ended late on Wednesday with no agreement.\n\nThe parties, who had been meeting in the Cuban capital since May 4, turned down a proposal by Norway.",
    ["30 happened 2016-05-04/2016-05-11 havana"],
  ],
  [
    "2016-05-06",
    "fr",
    "HAVANE, 6 mai 2016 (AFP) - Les délégués du gouvernement colombien et des Farc se sont retrouvés jeudi à La Havane, à l'invitation de Cuba, ont confirmé deux diplomates.",
    ["- claimed 2016-05-05 havana"],
  ],
  [
    "2016-05-13",
    "fr",
    "En Colombie, le gouvernement et les Farc se sont engagés à ne rien entreprendre qui puisse aggraver le conflit, a déclaré jeudi la diplomatie cubaine, au lendemain de la clôture de sept jours de pourparlers à La Havane.",
    ["- happened 2016-05-05/2016-05-11 havana"],
  ],
  [
    "2016-05-13",
    "fr",
    "La Colombie et les Farc se sont mis d'accord sur une ébauche, a indiqué jeudi l'émissaire, deux jours après la fin à La Havane de six journées de discussions.",
    ["- happened 2016-05-05/2016-05-10 havana"],
  ],
  [
    "2016-05-13",
    "fr",
    "Les délégués de Bogota et des Farc s'étaient retrouvés à La Havane les 10 et 11 mai, pour la première fois depuis l'attentat.",
    ["- happened 2016-05-10/2016-05-11 havana"],
  ],
  [
    "2016-05-13",
    "en",
    "Colombian President Juan Manuel Santos and the leader of the FARC agreed Thursday in Havana to revive peace talks, ending two days of meetings with a 13-point accord and an embrace.",
    ["- happened 2016-05-11/2016-05-12 havana"],
  ],
  [
    "2016-05-13",
    "fr",
    "À l'issue de dix jours de négociations entamées le 3 mai à La Havane, le gouvernement colombien et les Farc ont signé jeudi un accord sur les victimes.",
    ["- happened 2016-05-03/2016-05-12 havana"],
  ],
  [
    "2016-05-14",
    "en",
    "After two days of talks in Havana, on Thursday and Friday, the teams of Colombia's government and the FARC put out a joint statement.",
    ["- happened 2016-05-12/2016-05-13 havana"],
  ],
  [
    "2016-05-14",
    "en",
    "President Santos and the FARC issued a joint statement after a second round of consultations, held on Thursday and Friday in the Cuban town of Varadero. They had last met in Havana in April.",
    ["2 happened 2016-05-12/2016-05-13 varadero"],
  ],
  [
    "2016-05-14",
    "fr",
    "Les entretiens entre la Colombie et les Farc ont été suspendus le 3 mai. Les deux camps avaient renoué le fil jeudi 12 mai à La Havane.",
    ["- happened 2016-05-12 havana"],
  ],
  [
    "2016-06-24",
    "en",
    "HAVANA - Delegates of Colombia and the FARC have been bargaining in Havana since June 16, when a sixth round of negotiations opened a day later than announced.",
    ["6 happened 2016-06-16 havana"],
  ],
  [
    "2016-06-24",
    "fr",
    "Les officiers de l'armée colombienne et des Farc se sont rencontrés lundi à La Havane, au quartier général de la mission de l'ONU, pour la première fois depuis janvier.",
    ["- happened 2016-06-20 havana"],
  ],
  [
    "2016-06-26",
    "fr",
    "\"Le potentiel de négociation est épuisé\": c'est par ces mots que le médiateur norvégien a refermé samedi soir, à l'issue d'une ultime réunion du gouvernement colombien et des Farc à La Havane, treize mois de tractations.",
    ["- happened 2016-06-25 havana"],
  ],
  [
    "2016-06-25",
    "fr",
    "Vendredi 24 juin, en marge de l'Assemblée générale, le gouvernement colombien et les Farc se sont retrouvés pendant un peu plus de deux heures dans une salle de New York.",
    ["- happened 2016-06-24 new-york"],
  ],
  [
    "2016-06-25",
    "fr",
    "Le gouvernement colombien et les Farc ont annoncé vendredi à La Havane la fin des combats et la reprise des négociations le 5 juillet.",
    ["- planned 2016-07-05 havana"],
  ],
  [
    "2016-06-25",
    "fr",
    "Les premiers pourparlers directs entre la Colombie et les Farc se sont achevés vendredi à La Havane au terme de deux journées que le diplomate norvégien a jugées courtoises.\n\nCe premier cycle, ouvert jeudi, aurait dû se tenir dès le 25 mai; il avait été repoussé à la suite d'un attentat.",
    ["1 happened 2016-06-23/2016-06-24 havana"],
  ],
  [
    "2016-06-25",
    "en",
    "A fourth round of meetings between Colombia and the FARC in the Cuban capital closed on Tuesday without a deal. Colombia accused the rebels of exploiting three days of discussions as cover for a fait accompli.",
    ["4 happened 2016-06-21 havana"],
  ],
  [
    "2016-06-25",
    "fr",
    "Le deuxième cycle des pourparlers de La Havane entre la Colombie et les Farc, qui devait s'ouvrir le 2 mai, ne s'était tenu que les 13 et 14 juin.",
    ["2 happened 2016-06-13/2016-06-14 -"],
  ],
  [
    "2016-06-25",
    "fr",
    "Les conversations entre la Colombie et les Farc ont repris comme convenu le 14 juin à La Havane.",
    ["- happened 2016-06-14 havana"],
  ],
  [
    "2016-06-25",
    "fr",
    "Un quatrième cycle des pourparlers de La Havane entre la Colombie et les Farc, suspendus depuis mai, a été fixé au 18 juillet par les médiateurs.",
    ["4 planned 2016-07-18 -"],
  ],
  [
    "2016-06-25",
    "en",
    "A third round of the Havana talks between Colombia and the FARC, penciled in for May 24, did not take place either, because the teams still had no agenda.",
    ["3 planned 2016-05-24 -"],
  ],
  [
    "2016-06-25",
    "fr",
    "Un troisième cycle est prévu le 24 juillet à La Havane, a dit un négociateur colombien, pour peu que les Farc s'entendent d'ici là sur un ordre du jour.",
    ["3 planned 2016-07-24 havana"],
  ],
  [
    "2016-06-25",
    "fr",
    "Le deuxième round des discussions entre la Colombie et les Farc s'est achevé ce samedi à La Havane.\n\nLes deux délégations, réunies depuis lundi autour du médiateur, se sont engagées à protéger les convois.",
    ["2 happened 2016-06-20/2016-06-25 havana"],
  ],
  [
    "2016-06-27",
    "en",
    "The two sides, Colombia and the FARC, traded accusations. Originally called for 11 June, the round opened only on Wednesday after the rebels were held up.",
    ["- happened 2016-06-22 -"],
  ],
  [
    "2016-05-13",
    "en",
    "Colombia and the FARC will be back at the table in Havana on Wednesday, May 18, the mediators said.",
    ["- planned 2016-05-18 havana"],
  ],
  [
    "2016-05-13",
    "fr",
    "Les représentants du gouvernement colombien et ceux des Farc ont achevé jeudi, avec un jour d'avance, deux jours et demi de conversations à huis clos à La Havane.",
    ["- happened 2016-05-10/2016-05-12 havana"],
  ],
  [
    "2016-05-13",
    "fr",
    "Les envoyés spéciaux de la Colombie et des Farc ont tenu mardi leur cinquième réunion, cette fois à la frontière, à Cúcuta.",
    ["5 happened 2016-05-10 cucuta"],
  ],
  [
    "2016-05-13",
    "fr",
    "Le premier round des pourparlers entre la Colombie et les Farc, ouvert il y a six jours dans la capitale cubaine, s'est achevé jeudi sur un accord de procédure.",
    ["1 happened 2016-05-07/2016-05-12 havana"],
  ],
  [
    "2016-06-08",
    "fr",
    "Les premières négociations entre la Colombie et les Farc depuis l'attentat se sont achevées jeudi à La Havane.\n\nOuvertes le 29 mai, elles avaient réuni les négociateurs en chef.",
    ["- happened 2016-05-29/2016-06-02 havana"],
  ],
  [
    "2016-06-28",
    "fr",
    "Le sommet qui devait réunir à La Havane le président colombien et le chef des Farc le 3 juin avait été suspendu par Bogota après de premiers combats.",
    ["- planned 2016-06-03 havana"],
  ],
  [
    "2016-06-09",
    "fr",
    "Bogota et les Farc se sont entendus mercredi, au terme du deuxième cycle de leurs discussions dans la capitale cubaine, sur le sort des mineurs.",
    ["2 happened 2016-06-08 havana"],
  ],
  [
    "2016-09-07",
    "en",
    "The third round of talks between Colombia and the FARC opened in Havana on Monday. A second round, held in the same city from June 26, had broken up on July 20 when the rebels insisted on an amnesty.",
    ["2 happened 2016-06-26/2016-07-20 havana", "3 happened 2016-09-05 havana"],
  ],
  [
    "2016-06-12",
    "en",
    "Talks between Colombia and the FARC in Havana, planned for June 3, were moved back a week to give the rebels time to settle in.",
    ["- planned 2016-06-03 havana"],
  ],
  [
    "2016-06-14",
    "fr",
    "LA HAVANE, 14 juin 2016 (AFP) - Le gouvernement colombien et les Farc ont ouvert lundi à La Havane, avec le médiateur norvégien, les négociations qui doivent déboucher sur un accord durable.",
    ["- happened 2016-06-13 havana"],
  ],
  [
    "2016-06-14",
    "fr",
    "Les Farc ont accepté mardi de suspendre leurs attaques, au terme d'une matinée d'entretiens à La Havane avec le gouvernement colombien.",
    ["- happened 2016-06-14 havana"],
  ],
  [
    "2016-06-16",
    "fr",
    "La Colombie et les Farc ont eu mercredi à La Havane leurs premières discussions depuis le mois de mai.",
    ["- happened 2016-06-15 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "Colombia then called off a meeting with the FARC that had been planned in Havana for May 31.",
    ["- planned 2016-05-31 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "That step led Colombia to cancel a meeting with the FARC planned in Havana for May 18.",
    ["- planned 2016-05-18 havana"],
  ],
  [
    "2016-06-28",
    "fr",
    "Le troisième cycle de discussions entre la Colombie et les Farc s'est achevé vendredi à La Havane.\n\nPrévu à partir du 17 juin, le rendez-vous avait été retardé d'une journée à la demande de Bogota.",
    ["3 happened 2016-06-24 havana"],
  ],
  [
    "2016-06-28",
    "fr",
    "Une deuxième séance de discussions entre la Colombie et les Farc s'est terminée lundi à La Havane sans résultat, les deux camps convenant de se retrouver le 5 juillet à Oslo.",
    ["2 happened 2016-06-27 havana", "3 planned 2016-07-05 oslo"],
  ],
  [
    "2016-06-28",
    "fr",
    "Les dernières discussions entre la Colombie et les Farc, consacrées à la sécurité, avaient duré du 31 mai au 4 juin à La Havane.",
    ["- happened 2016-05-31/2016-06-04 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "Direct negotiations between Colombia and the FARC, broken off by the rebels on June 1 after an air raid, had started again in Havana on Thursday.",
    ["- happened 2016-06-23 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "The second round of the talks between Colombia and the FARC opened in Havana on June 20 and is due to end on Thursday.",
    ["2 happened 2016-06-20 havana"],
  ],
  [
    "2016-06-28",
    "fr",
    "Les négociateurs de la Colombie et des Farc ont tenu vendredi leur cinquième réunion à La Havane. Elle devait avoir lieu le 10 juin.",
    ["5 happened 2016-06-24 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "The fifth round of talks between Colombia and the FARC opened in Havana on Friday. It had been planned for June 10.",
    ["5 happened 2016-06-24 havana"],
  ],
  [
    "2016-06-28",
    "fr",
    "Le cinquième cycle de pourparlers entre la Colombie et les Farc s'est ouvert vendredi à La Havane. Initialement prévu le 10 juin, il avait été reporté à la demande des rebelles.",
    ["5 happened 2016-06-24 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "Colombia and the FARC will meet in Havana on July 5, the mediators said.",
    ["- planned 2016-07-05 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "A fourth round is set for July 8, again in Havana, the negotiators of Colombia and the FARC said after a third round ended on Friday.",
    ["3 happened 2016-06-24 -", "4 planned 2016-07-08 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "Talks between Colombia and the FARC resumed in Havana on Monday after a two-week break.",
    ["- happened 2016-06-27 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "Colombian government negotiators arrived in Havana on Monday for a fifth round of talks with the FARC.",
    ["5 happened 2016-06-27 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "Peace talks between Colombia and the FARC opened in Havana on Monday and were adjourned on Tuesday until July 11.",
    ["- happened 2016-06-27/2016-06-28 havana", "- planned 2016-07-11 -"],
  ],
  [
    "2016-06-28",
    "fr",
    "Les deux parties, qui se sont rencontrées lundi et mardi à La Havane, sont convenues de se retrouver le 11 juillet à Oslo, a annoncé le médiateur des pourparlers entre la Colombie et les Farc.",
    ["- claimed 2016-06-27/2016-06-28 havana", "- planned 2016-07-11 oslo"],
  ],
  ["2016-06-28", "en", "The FARC and the Colombian government have held three rounds of talks in Havana since January.", []],
  [
    "2016-06-28",
    "fr",
    "Le gouvernement colombien et les Farc se parlaient de nouveau mardi à La Havane.",
    ["- happened 2016-06-28 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "The two delegations began meeting in Havana on Monday, with Norway's envoy shuttling between the rooms of Colombia's government and the FARC.",
    ["- happened 2016-06-27 havana"],
  ],
  [
    "2016-06-28",
    "fr",
    "La rencontre de mardi à La Havane entre le gouvernement colombien et les Farc a duré cinq heures.",
    ["- happened 2016-06-28 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "Monday's meeting in Havana between the Colombian government and the FARC lasted five hours.",
    ["- happened 2016-06-27 havana"],
  ],
  [
    "2016-06-28",
    "fr",
    "Après l'échec de la rencontre de lundi à La Havane, le gouvernement colombien et les Farc se rejettent la faute.",
    ["- happened 2016-06-27 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "Since the Havana meeting of May 12 between the Colombian government and the FARC, nothing has moved.",
    ["- happened 2016-05-12 havana"],
  ],
  [
    "2016-06-28",
    "fr",
    "Depuis la réunion du 12 mai à La Havane entre le gouvernement colombien et les Farc, rien n'a bougé.",
    ["- happened 2016-05-12 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "HAVANA - The Colombian government and the FARC resumed negotiations here on Monday.",
    ["- happened 2016-06-27 havana"],
  ],
  [
    "2016-06-28",
    "fr",
    "Une nouvelle session de pourparlers entre Bogota et les Farc a débuté lundi à La Havane, la quatrième depuis janvier.",
    ["4 happened 2016-06-27 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "A new session of talks between Colombia and the FARC began in Havana on Monday and is expected to last three days.",
    ["- happened 2016-06-27 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "The Colombian government said its negotiators met those of the FARC on Monday in Havana.",
    ["- claimed 2016-06-27 havana"],
  ],
  [
    "2016-06-28",
    "fr",
    "Selon le médiateur, le gouvernement colombien et les Farc se sont vus lundi pendant six heures à La Havane.",
    ["- claimed 2016-06-27 havana"],
  ],
  [
    "2016-06-28",
    "en",
    "At the fifth round, held in Havana in April, Colombia and the FARC had agreed on an agenda.",
    ["5 happened 2016-04 havana"],
  ],
];

test.each(TOLD)("%s %s: %s", (published, language, text, rounds) => {
  expect(roundsIn(published, language, text)).toEqual(rounds);
});
