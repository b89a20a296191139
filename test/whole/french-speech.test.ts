import { describe, expect, test } from "vitest";
import { saidIn } from "../helpers/english.ts";
import { readingOf } from "../helpers/french.ts";

/** `[who, on whose behalf, what]` of each statement of a text; who is not named stands in brackets. */
const speaks = (text: string, ...expected: readonly (readonly [string | null, string | null, string])[]): void =>
  expect(saidIn(readingOf(text))).toEqual(expected);

describe("behind a quotation the word before a person is the verb", () => {
  test("though no list and no tagger knows it", () => {
    speaks("« Jamais », tranche un ministre.", ["(ministre)", null, "Jamais"]);
    speaks("« Non négociable », tranche une source gouvernementale à Bangui.", [
      "(source gouvernementale)",
      null,
      "Non négociable",
    ]);
  });

  test("though an aside stands between them", () => {
    speaks("« Il n'engage que lui-même », balaie, depuis le maquis, un lieutenant de Salif Sadio, le chef du front nord.", [
      "(lieutenant de Salif Sadio)",
      "front nord",
      "Il n'engage que lui-même",
    ]);
    speaks("« C'est une honte », fulmine, à Bamako, un député de la majorité.", [
      "(député de la majorité)",
      "majorité",
      "C'est une honte",
    ]);
  });
});

describe("a verb of speech made of two is set into what is said", () => {
  test("behind it", () =>
    speaks("Les délégations ne viendront pas, a fait savoir le ministère.", [
      "ministère",
      null,
      "Les délégations ne viendront pas",
    ]));
  test("in its middle", () =>
    speaks("Les délégations, a fait savoir le ministre Jean Dupont, ne viendront pas.", [
      "Jean Dupont",
      null,
      "Les délégations … ne viendront pas",
    ]));
  test("with a title of two offices", () =>
    speaks(
      "L'offre est rejetée, a fait savoir l'assistant du président russe et chef de la délégation russe, Vladimir Medinski.",
      ["Vladimir Medinski", "Russie", "L'offre est rejetée"],
    ));
});

test("whom an office serves does not hold it", () => {
  speaks("« Non », a dit un conseiller de Félix Tshisekedi, le président congolais.", [
    "(conseiller de Félix Tshisekedi)",
    "République démocratique du Congo",
    "Non",
  ]);
});

test("those who are asked may have a clause of their own before what they are asked to do", () =>
  speaks("Le secrétaire général de l'ONU, António Guterres, a appelé ceux qui ne l'ont pas signé à rejoindre le processus.", [
    "Antonio Guterres",
    "ONU",
    "rejoindre le processus",
  ]));

test("where something is posted is no part of the name behind it", () => {
  speaks("Le retrait est achevé, a écrit sur Telegram Issa Sow, porte-parole de l'armée.", [
    "Issa Sow",
    "armée",
    "Le retrait est achevé",
  ]);
  speaks("Nous sommes prêts, a assuré sur X Paul Biya.", ["Paul Biya", null, "Nous sommes prêts"]);
});

test("a name ends before a finite verb, and a short form in capitals before a preposition", () => {
  speaks("Le parti demande que l'Union africaine sanctionne toute prolongation.", [
    "parti",
    null,
    "l'Union africaine sanctionne toute prolongation",
  ]);
  expect(
    readingOf("« Des familles attendent », a dit Fabrizio Carboni, directeur régional du CICR pour le Proche et le Moyen-Orient.")
      .entities.map(({ ref, name }) => ref ?? name)
      .slice(0, 2),
  ).toEqual(["Fabrizio Carboni", "org:icrc"]);
});
