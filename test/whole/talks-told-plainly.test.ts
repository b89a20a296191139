import { expect, test } from "vitest";
import { readingIn } from "../helpers/english.ts";

/** `factuality time place` of each meeting and all talks that a sentence of Wednesday 11 June 2025 tells, in alphabetical order. */
function talksIn(language: "fr" | "en", sentence: string): string[] {
  const { events, entities } = readingIn(language, sentence, "2025-06-11");
  const told = events
    .filter(({ kind }) => ["talks", "talks-round", "meeting", "summit"].includes(kind))
    .map(({ factuality, time, place }) => {
      const town = entities.find(({ id }) => id === place);
      return `${factuality} ${time?.edtf ?? "-"} ${town?.ref ?? town?.name ?? "-"}`;
    });
  return [...new Set(told)].sort();
}

/** Ways in which a dispatch tells that talks were held, are planned or did not come about, all written for this test. */
const SENTENCES: readonly (readonly ["fr" | "en", string, readonly string[]])[] = [
  [
    "en",
    "Yemen's government and the Houthis agreed on Sunday to free prisoners at the end of a meeting in Geneva, the United Nations said.",
    ["asserted 2025-06-08 place:geneva"],
  ],
  [
    "en",
    "The two sides agreed on Tuesday to set up a joint commission at the end of three days of talks in Doha.",
    ["asserted 2025-06-08/2025-06-10 place:doha"],
  ],
  [
    "en",
    "After two days of talks in Geneva, negotiators from the government and the rebels failed on Tuesday to agree on a truce.",
    ["asserted 2025-06-09/2025-06-10 place:geneva"],
  ],
  [
    "en",
    "Delegates of the two sides had been gathered since June 4 in the village of Glion, above Lake Geneva, in talks chaired by the U.N.",
    ["asserted - -", "asserted 2025-06-04/.. place:glion"],
  ],
  ["en", "Negotiators from the government and the rebels sat down again on Tuesday in Doha.", ["asserted 2025-06-10 place:doha"]],
  [
    "en",
    "Negotiators from Russia and Ukraine returned to the table on Tuesday in Istanbul.",
    ["asserted 2025-06-10 place:istanbul"],
  ],
  [
    "en",
    "Russian and Ukrainian negotiators met face to face in Istanbul on Tuesday for the first time since April.",
    ["asserted 2025-06-10 place:istanbul"],
  ],
  [
    "en",
    "Tuesday evening's encounter in Istanbul, the third in the Turkish city this year, lasted just 40 minutes.",
    ["asserted 2025-06-10 place:istanbul"],
  ],
  ["en", "Tuesday's talks in Istanbul lasted just 40 minutes.", ["asserted 2025-06-10 place:istanbul"]],
  ["en", "The talks in Istanbul on Tuesday lasted less than two hours.", ["asserted 2025-06-10 place:istanbul"]],
  [
    "en",
    "Previous rounds in Istanbul on May 16 and June 2 led to the exchange of thousands of prisoners.",
    ["asserted 2025-05-16 place:istanbul", "asserted 2025-06-02 place:istanbul"],
  ],
  [
    "en",
    "The previous round, in Geneva on May 20 and 21, ended without a deal.",
    ["asserted 2025-05-20/2025-05-21 place:geneva"],
  ],
  [
    "en",
    "The previous meeting, on May 20, came days after both armies withdrew soldiers from the lake.",
    ["asserted 2025-05-20 -"],
  ],
  ["en", "The committee last convened in Amman in February.", ["asserted 2025-02 place:amman"]],
  ["en", "The joint committee convened in Amman on Tuesday.", ["asserted 2025-06-10 place:amman"]],
  ["en", "The host said the meeting, scheduled for Thursday in Doha, had been postponed.", ["planned 2025-06-12 place:doha"]],
  [
    "en",
    "Zurab Abashidze and Grigory Karasin will meet in Prague on June 26, Abashidze said on Tuesday.",
    ["planned 2025-06-26 place:prague"],
  ],
  [
    "en",
    "The negotiators signed four agreements on Tuesday in the highest-level talks held on the island in almost 60 years.",
    ["asserted 2025-06-10 -"],
  ],
  ["en", "The two leaders first met in May in Beijing.", ["asserted 2025-05 place:beijing"]],
  ["en", "The two men last met in Geneva on May 16.", ["asserted 2025-05-16 place:geneva"]],
  [
    "en",
    "Greek Cypriot leader Nikos Christodoulides and Turkish Cypriot leader Ersin Tatar completed a second phase of negotiations in Nicosia on Friday.",
    ["asserted 2025-06-06 place:nicosia"],
  ],
  ["en", "Peace talks went into a second day in Doha on Tuesday.", ["asserted 2025-06-09/2025-06-10 place:doha"]],
  ["en", "Talks entered their third day on Tuesday in Doha.", ["asserted 2025-06-10 place:doha"]],
  ["en", "The talks, which opened on Monday in Doha, were to last three days.", ["asserted 2025-06-09 place:doha"]],
  ["en", "The talks opened in Doha on Monday and are expected to last until Friday.", ["asserted 2025-06-09 place:doha"]],
  ["en", "Officials from the two countries are holding talks in Doha on Wednesday.", ["asserted 2025-06-11 place:doha"]],
  ["en", "The fourth round of talks was held in Muscat last Thursday.", ["asserted 2025-06-05 place:muscat"]],
  ["en", "The next round will be held in Geneva in two weeks.", ["planned 2025-06-23/2025-06-29 place:geneva"]],
  ["en", "The sides are to reconvene in Doha on June 25.", ["planned 2025-06-25 place:doha"]],
  ["en", "A fresh round is pencilled in for June 25 in Doha.", ["planned 2025-06-25 place:doha"]],
  ["en", "No date was set for the next round.", []],
  ["en", "Mediator Kofi Annan convened both parties in Nairobi on Tuesday.", ["asserted 2025-06-10 place:nairobi"]],
  [
    "en",
    "Kofi Annan brought the two leaders together in Nairobi on Tuesday for the first time since the disputed election.",
    ["asserted 2025-06-10 place:nairobi"],
  ],
  ["en", "The rebels boycotted Tuesday's session in Geneva.", []],
  [
    "en",
    "Talks due to open in Geneva on Tuesday were cancelled after the rebels pulled out.",
    ["planned 2025-06-10 place:geneva"],
  ],
  ["en", "Talks that were to have opened on Tuesday in Geneva have been called off.", ["planned 2025-06-10 place:geneva"]],
  ["en", "A session that was to have been held in Los Pozos on June 9 has been cancelled.", ["planned 2025-06-09 Los Pozos"]],
  [
    "en",
    "Talks on the dam ended on Tuesday without a breakthrough, the fifth such failure since January.",
    ["asserted 2025-06-10 -"],
  ],
  [
    "en",
    "The government and the rebels ended two days of meetings on Tuesday with a 13-point accord.",
    ["asserted 2025-06-09/2025-06-10 -"],
  ],
  [
    "en",
    "Representatives of the two parties gathered in Geneva from June 3 to 5.",
    ["asserted 2025-06-03/2025-06-05 place:geneva"],
  ],
  [
    "en",
    "The foreign ministers of Armenia and Azerbaijan came together in Washington on Tuesday.",
    ["asserted 2025-06-10 place:washington"],
  ],
  [
    "en",
    "The foreign ministers of Armenia and Azerbaijan held a day of talks outside Washington on Tuesday.",
    ["asserted 2025-06-10 place:washington"],
  ],
  [
    "en",
    "Nine hours of talks in Geneva on Tuesday failed to bridge the gap between the two sides.",
    ["asserted 2025-06-10 place:geneva"],
  ],
  ["en", "Marathon negotiations in Geneva stretched into Wednesday morning.", ["asserted 2025-06-11 place:geneva"]],
  ["en", "Their first meeting, in Doha in April, lasted two days.", ["asserted 2025-04 place:doha"]],
  ["en", "The meeting in Doha was the first since the May 3 talks in Cairo.", ["asserted 2025-05-03 place:cairo"]],
  [
    "en",
    "Since the last round in Cairo on May 3, both sides have hardened their positions.",
    ["asserted 2025-05-03 place:cairo"],
  ],
  [
    "en",
    "At the last round, held in Cairo on May 3 and 4, the two sides exchanged lists of prisoners.",
    ["asserted 2025-05-03/2025-05-04 place:cairo"],
  ],
  ["en", "During the first round in Cairo in April the two sides swapped lists of prisoners.", ["asserted 2025-04 place:cairo"]],
  ["en", "At talks in Cairo on May 3, Israel offered to free 100 prisoners.", ["asserted 2025-05-03 place:cairo"]],
  ["en", "The agreement was reached at talks in Cairo on Tuesday.", ["asserted 2025-06-10 place:cairo"]],
  [
    "en",
    "The two days of talks in Cairo, which ended on Tuesday, were the first between the rivals since 2021.",
    ["asserted 2025-06-09/2025-06-10 place:cairo"],
  ],
  [
    "en",
    "Indirect talks between Israel and Hamas, held through Egyptian mediators, restarted in Cairo on Tuesday.",
    ["asserted 2025-06-10 place:cairo"],
  ],
  [
    "en",
    "Talks between the government and the rebels, mediated by Norway, will reopen on June 20 in Oslo.",
    ["planned 2025-06-20 place:oslo"],
  ],
  ["en", "Norway said it would host a new round of talks in Oslo from June 20.", ["planned 2025-06-20 place:oslo"]],
  ["en", "Norway hosted a new round of talks in Oslo from June 2 to 4.", ["asserted 2025-06-02/2025-06-04 place:oslo"]],
  [
    "en",
    "The peace conference, attended by delegates from nine parties, opened in Oslo on Tuesday in the presence of the king.",
    ["asserted 2025-06-10 place:oslo"],
  ],
  ["en", "A peace conference on Sudan opens in Oslo on Friday.", ["planned 2025-06-13 place:oslo"]],
  ["en", "A peace conference on Sudan is to open in Oslo on Friday.", ["planned 2025-06-13 place:oslo"]],
  ["en", "Peace talks on Sudan that began in Oslo on Monday were suspended a day later.", ["asserted 2025-06-09 place:oslo"]],
  ["en", "Peace talks were adjourned on Tuesday until June 20.", ["planned 2025-06-20 -"]],
  [
    "fr",
    "Les délégués des deux camps sont convenus de créer une commission au terme d'une réunion de trois jours à Genève, a annoncé mardi soir l'ONU.",
    ["asserted 2025-06-08/2025-06-10 place:geneva"],
  ],
  [
    "fr",
    "Les deux camps ont signé mardi un accord à l'issue de trois jours de discussions à Doha.",
    ["asserted 2025-06-08/2025-06-10 place:doha"],
  ],
  [
    "fr",
    "Les négociateurs du gouvernement et de la guérilla se sont de nouveau assis mardi à la même table à Genève.",
    ["asserted 2025-06-10 place:geneva"],
  ],
  ["fr", "Les négociateurs se sont retrouvés mardi à Genève.", ["asserted 2025-06-10 place:geneva"]],
  [
    "fr",
    "Les deux camps s'étaient déjà retrouvés dans la capitale qatarie les 26 et 27 mai.",
    ["asserted 2025-05-26/2025-05-27 place:doha"],
  ],
  ["fr", "Les deux délégations se retrouveront le 20 juin à Doha.", ["planned 2025-06-20 place:doha"]],
  [
    "fr",
    "La trêve a été décidée mercredi dernier lors d'une réunion par visioconférence du Groupe de contact trilatéral.",
    ["asserted 2025-06-04 -"],
  ],
  ["fr", "L'accord a été conclu mardi lors de négociations au Caire.", ["asserted 2025-06-10 place:cairo"]],
  ["fr", "La session précédente avait été levée le 20 mai à Abuja sans avancée notable.", ["asserted 2025-05-20 place:abuja"]],
  [
    "fr",
    "Lors de la session précédente, du 19 au 23 mai à Genève, la commission avait signé un cessez-le-feu.",
    ["asserted 2025-05-19/2025-05-23 place:geneva"],
  ],
  [
    "fr",
    "Lors de la précédente session, en mai à Genève, les parties avaient échangé des listes de prisonniers.",
    ["asserted 2025-05 place:geneva"],
  ],
  [
    "fr",
    "Les discussions, entamées dimanche, reprendront le 20 juin dans la capitale algérienne.",
    ["asserted 2025-06-08 -", "planned 2025-06-20 place:algiers"],
  ],
  [
    "fr",
    "La troisième phase des pourparlers s'est achevée dans la nuit de lundi à mardi à Alger.",
    ["asserted 2025-06-09/2025-06-10 place:algiers"],
  ],
  [
    "fr",
    "Le gouvernement et les rebelles ont achevé mardi à Genève deux jours de négociations.",
    ["asserted 2025-06-09/2025-06-10 place:geneva"],
  ],
  [
    "fr",
    "Le gouvernement et les rebelles ont bouclé mardi à Genève trois jours de pourparlers.",
    ["asserted 2025-06-08/2025-06-10 place:geneva"],
  ],
  ["fr", "Commencé dimanche, ce dialogue devait d'abord durer deux jours.", ["asserted 2025-06-08 -"]],
  ["fr", "Commencées dimanche à Doha, les discussions ont été suspendues mardi.", ["asserted 2025-06-08 place:doha"]],
  [
    "fr",
    "Le dialogue a réuni cinq membres du Haut Conseil d'Etat et cinq députés de la Chambre des représentants.",
    ["asserted 2025-06-11 -"],
  ],
  ["fr", "Une réunion a rassemblé mardi à Genève les représentants des deux camps.", ["asserted 2025-06-10 place:geneva"]],
  ["fr", "Une rencontre est prévue le 26 juin à Prague, a indiqué mardi Zourab Abachidzé.", ["planned 2025-06-26 place:prague"]],
  [
    "fr",
    "Zourab Abachidzé et Grigori Karassine se rencontreront le 26 juin à Prague, a indiqué mardi le ministère.",
    ["planned 2025-06-26 place:prague"],
  ],
  ["fr", "La prochaine réunion est fixée à lundi 16 juin.", ["planned 2025-06-16 -"]],
  ["fr", "Le prochain cycle aura lieu dans deux semaines à Genève.", ["planned 2025-06-23/2025-06-29 place:geneva"]],
  ["fr", "Un nouveau rendez-vous a été fixé au 20 juin à Doha.", ["planned 2025-06-20 place:doha"]],
  ["fr", "Les parties se sont donné rendez-vous le 20 juin à Doha.", ["planned 2025-06-20 place:doha"]],
  ["fr", "Les parties sont convenues de se revoir le 20 juin à Doha.", ["planned 2025-06-20 place:doha"]],
  ["fr", "Les parties doivent se revoir le 20 juin à Doha.", ["planned 2025-06-20 place:doha"]],
  ["fr", "Aucune date n'a été fixée pour la suite.", []],
  [
    "fr",
    "Les deux chefs de délégation se sont entretenus mardi pendant deux heures à Genève.",
    ["asserted 2025-06-10 place:geneva"],
  ],
  ["fr", "Le tête-à-tête entre les deux présidents, mardi à Genève, a duré deux heures.", ["asserted 2025-06-10 place:geneva"]],
  ["fr", "Lundi 9 juin encore, les deux délégations discutaient à Los Pozos.", ["asserted 2025-06-09 Los Pozos"]],
  ["fr", "Les pourparlers ont achoppé mardi à Genève sur le partage du pouvoir.", ["asserted 2025-06-10 place:geneva"]],
  ["fr", "Les pourparlers ont buté mardi à Genève sur le partage du pouvoir.", ["asserted 2025-06-10 place:geneva"]],
  [
    "fr",
    "Les pourparlers se sont poursuivis mardi à Genève pour le troisième jour consécutif.",
    ["asserted 2025-06-08/2025-06-10 place:geneva"],
  ],
  ["fr", "Les pourparlers sont entrés mardi dans leur deuxième jour à Genève.", ["asserted 2025-06-09/2025-06-10 place:geneva"]],
  ["fr", "C'est à Genève que s'est ouverte mardi la conférence de paix sur le Soudan.", ["asserted 2025-06-10 place:geneva"]],
  ["fr", "A Genève s'est ouverte mardi la conférence de paix sur le Soudan.", ["asserted 2025-06-10 place:geneva"]],
  [
    "fr",
    "Les deux premiers cycles, en mars et en avril à Doha, n'avaient rien donné.",
    ["asserted 2025-03 place:doha", "asserted 2025-04 place:doha"],
  ],
  [
    "fr",
    "Deux cycles de négociations, le 16 mai et le 2 juin à Istanbul, ont permis l'échange de prisonniers.",
    ["asserted 2025-05-16 place:istanbul", "asserted 2025-06-02 place:istanbul"],
  ],
  [
    "fr",
    "Le premier cycle s'était tenu du 3 au 5 mai au Caire, le deuxième du 17 au 19 mai à Doha.",
    ["asserted 2025-05-03/2025-05-05 place:cairo", "asserted 2025-05-17/2025-05-19 place:doha"],
  ],
  ["fr", "Les pourparlers qui devaient s'ouvrir mardi à Genève ont été annulés.", ["planned 2025-06-10 place:geneva"]],
  ["fr", "La réunion prévue jeudi à Doha a été reportée sine die.", ["planned 2025-06-12 place:doha"]],
  ["fr", "Initialement prévue le 3 juin à Rome, la quatrième séance a été reportée par Oman.", ["planned 2025-06-03 place:rome"]],
  ["fr", "Prévue le 9 juin à Genève, la sixième session se tiendra finalement le 16 juin.", ["planned 2025-06-16 place:geneva"]],
  ["fr", "Le médiateur a réuni mardi à Nairobi les deux parties.", ["asserted 2025-06-10 place:nairobi"]],
  [
    "fr",
    "Kofi Annan a réuni mardi à Nairobi le président et son rival pour la première fois depuis les élections.",
    ["asserted 2025-06-10 place:nairobi"],
  ],
  [
    "fr",
    "Sous l'égide de l'ONU, le gouvernement et les rebelles négocient depuis lundi à Genève.",
    ["asserted 2025-06-09/.. place:geneva"],
  ],
  [
    "fr",
    "Réunis depuis lundi à Genève, le gouvernement et les rebelles n'ont pas réussi à s'entendre.",
    ["asserted 2025-06-09/.. place:geneva"],
  ],
  [
    "fr",
    "Réunis mardi à Genève, les ministres des Affaires étrangères des deux pays ont signé un protocole.",
    ["asserted 2025-06-10 place:geneva"],
  ],
  [
    "fr",
    "Après deux jours de pourparlers à Genève, le gouvernement et les rebelles se sont séparés mardi sans accord.",
    ["asserted 2025-06-09/2025-06-10 place:geneva"],
  ],
  [
    "fr",
    "Le gouvernement et les rebelles se sont quittés mardi à Genève sans fixer de nouvelle date.",
    ["asserted 2025-06-10 place:geneva"],
  ],
  [
    "fr",
    "Neuf heures de discussions mardi à Genève n'ont pas permis de rapprocher les points de vue.",
    ["asserted 2025-06-10 place:geneva"],
  ],
  ["fr", "La dernière rencontre remonte au 20 mai à Doha.", ["asserted 2025-05-20 place:doha"]],
  ["fr", "Les dernières discussions, le 20 mai à Doha, s'étaient soldées par un échec.", ["asserted 2025-05-20 place:doha"]],
  [
    "fr",
    "Depuis le dernier cycle, le 3 mai au Caire, les deux camps ont durci leurs positions.",
    ["asserted 2025-05-03 place:cairo"],
  ],
  ["en", "A session that was to have been held in Geneva on June 24 has been cancelled.", ["planned 2025-06-24 place:geneva"]],
  ["en", "Talks due to open in Geneva on June 24 have been called off.", ["planned 2025-06-24 place:geneva"]],
  ["en", "A four-day round of fighting that began on April 2 left at least 200 dead.", []],
  ["en", "The rebels' negotiators returned on Tuesday from the third round of the talks.", ["asserted - -"]],
  ["fr", "Le gouvernement avait annoncé le 3 mars l'ouverture de tractations avec les rebelles.", ["planned - -"]],
];

test.each(SENTENCES)("%s: %s", (language, sentence, told) => {
  expect(talksIn(language, sentence)).toEqual(told);
});
