import { describe, expect, test } from "vitest";
import { saidIn } from "../helpers/english.ts";
import { readingOf } from "../helpers/french.ts";

/** `[who, on whose behalf, what]` of each statement of a text; who is not named stands in brackets. */
const speaks = (text: string, ...expected: readonly (readonly [string | null, string | null, string])[]): void =>
  expect(saidIn(readingOf(text))).toEqual(expected);

describe("the subject of a verb of speech", () => {
  test("may be stressed by a pronoun between commas", () =>
    speaks("L'opposition, elle, dénonce une manœuvre.", ["opposition", null, "une manœuvre"]));

  test("may stand behind those who are told", () =>
    speaks(
      "L'accord est caduc, a déclaré à la presse Idriss Omar, membre du comité, ajoutant que \"rien n'a été signé\".",
      ["Idriss Omar", "comité", "L'accord est caduc"],
      ["Idriss Omar", "comité", "rien n'a été signé"],
    ));

  test("is shared by a second participle, whose object is not", () =>
    speaks(
      "Le sénateur Jean Kodjo a qualifié l'accord de « piège » et prié M. Bongo de le relire.",
      ["Jean Kodjo", null, "l'accord de « piège »"],
      ["Jean Kodjo", null, "le relire"],
    ));
});

test("what is asked of somebody may stand behind an adverb or behind whom it is asked of", () => {
  speaks("Le ministre Ali Noor a appelé solennellement à une trêve immédiate.", ["Ali Noor", null, "une trêve immédiate"]);
});

describe("who is meant", () => {
  test("by « le premier » is the first of two", () =>
    speaks("Paul Kodjo et Luc Diallo sont arrivés mardi. « La paix, oui », a prévenu le premier au micro de RFI.", [
      "Paul Kodjo",
      null,
      "La paix, oui",
    ]));

  test("by a pronoun behind what is said is not the body that it is said of", () =>
    speaks(
      "Amine Diouf, porte-parole du parti, a écrit : « C'est fini ». Le gouvernement reste « attaché au dialogue », a-t-il ajouté.",
      ["Amine Diouf", "parti", "C'est fini"],
      ["Amine Diouf", "parti", "Le gouvernement reste « attaché au dialogue »"],
    ));

  test("by « le rebelle » is the one named last", () =>
    speaks(
      "Andrey Rojas, un commandant du M23, a exigé un retrait. « Sinon, à quoi bon cette table ? », a demandé le rebelle.",
      ["Andrey Rojas", "M23", "un retrait"],
      ["Andrey Rojas", "M23", "Sinon, à quoi bon cette table ?"],
    ));

  test("by the document is whoever wrote the one told of before", () =>
    speaks(
      "Un communiqué de la diplomatie arménienne a été publié samedi. « Les parties saluent ce pas », peut-on lire dans le document.",
      ["diplomatie arménienne", "Arménie", "Les parties saluent ce pas"],
    ));

  test("by nobody in particular is where it is said", () => {
    speaks("A Kigali, on assure n'avoir aucun soldat sur place.", ["Rwanda", null, "n'avoir aucun soldat sur place"]);
    speaks("On ne sait pas si la trêve tiendra.");
  });
});

test("a counterpart is not of the house of the one whose he is", () =>
  speaks(
    "Le président kényan William Ruto a reçu son homologue Salva Kiir. « Mon gouvernement négociera », a promis le président sud-soudanais.",
    ["Salva Kiir", "Soudan du Sud", "Mon gouvernement négociera"],
  ));

test("the name behind a long office is its holder's", () =>
  speaks(
    "« Nous sommes prêts », a assuré le directeur régional du Comité international de la Croix-Rouge (CICR) pour le Proche et le Moyen-Orient, Fabrizio Carboni.",
    ["Fabrizio Carboni", "CICR", "Nous sommes prêts"],
  ));

test("a verb that opens a quotation has the noun before it for its subject, and somebody else says so", () =>
  speaks(
    "Le Secrétaire général, António Guterres, « exhorte les parties à poursuivre », a indiqué à New York son porte-parole, Farhan Haq.",
    ["Antonio Guterres", null, "poursuivre"],
    ["Farhan Haq", null, "Le Secrétaire général, António Guterres, « exhorte les parties à poursuivre »"],
  ));

describe("those who share an office speak each for his own house", () => {
  test("where an adjective stands before each name", () =>
    speaks(
      "Les présidents soudanais Omar el-Béchir et sud-soudanais Salva Kiir ont signé un accord. « C'est un grand jour », a dit M. Kiir.",
      ["Salva Kiir", "Soudan du Sud", "C'est un grand jour"],
    ));

  test("where the possessive speaks of two states told before", () =>
    speaks(
      "Le Pérou et l'Equateur ont mis fin lundi à ce conflit, leurs présidents Alberto Vargas et Jaime Molina ayant signé un traité. « Personne n'a perdu », a déclaré Molina.",
      ["Jaime Molina", "Équateur", "Personne n'a perdu"],
    ));

  test("unless they are of one house", () =>
    speaks(
      "Le Pérou et l'Equateur ont mis fin à ce conflit. Les ministres péruviens Alberto Vargas et Jaime Molina ont signé. « Personne n'a perdu », a déclaré Jaime Molina.",
      ["Jaime Molina", "Pérou", "Personne n'a perdu"],
    ));
});
