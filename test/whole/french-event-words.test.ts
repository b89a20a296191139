import { describe, expect, test } from "vitest";
import { readingOf } from "../helpers/french.ts";

/** `kind: trigger` of the events that a text tells. */
const tells = (text: string, ...expected: readonly string[]): void =>
  expect(readingOf(text).events.map(({ kind, trigger }) => `${kind}: ${trigger.exact}`)).toEqual(expected);

/** The names of those who do what a text tells first. */
const actorsOf = (text: string): readonly (string | undefined)[] => {
  const { events, entities } = readingOf(text);
  return (events[0]?.actors ?? []).map((id) => entities.find((e) => e.id === id)?.name);
};

describe("who does it decides what a verb tells", () => {
  test("troops that leave a place withdraw, delegates travel", () => {
    tells("Les troupes érythréennes ont quitté Shire et Axoum.", "withdrawal: quitté Shire");
    tells("La délégation a quitté Doha mercredi.");
  });

  test("fighters give themselves up, ministers go somewhere", () => {
    tells("Une centaine de combattants se sont rendus à l'armée.", "disarmament: rendus");
    tells("Le ministre turc s'est rendu à Tripoli.", "visit: rendu");
  });

  test("nobody does what weather and markets do", () => {
    tells("L'ouragan a tué trois personnes.");
    tells("L'économie a été frappée par la crise.");
    tells("La pluie s'est abattue sur la ville.");
    tells("Deux roquettes se sont abattues sur la base.", "shelling: abattues");
  });
});

describe("phrases", () => {
  test("a list of terrorists is left by no troops", () =>
    tells("Les talibans ont été retirés de la liste russe.", "lifted-restriction: retirés de la liste"));

  test("what is done to the subject", () => {
    tells("La ville a fait l'objet de bombardements intensifs.", "air-strike: bombardements");
    tells("L'hôpital a été la cible de tirs.", "attack: cible de tirs");
  });

  test("what a visit led to", () => tells("La cérémonie a donné lieu à des heurts avec la police.", "fighting: heurts"));

  test("whose deed it is said to be", () =>
    expect(actorsOf("Les attaques attribuées aux talibans se sont multipliées depuis mai.")).toEqual(["Talibans"]));

  test("people without a name who do harm", () =>
    tells("Les miliciens se sont livrés à des pillages.", "looting: livrés à des pillages"));

  test("a headline needs no verb, but something that is new", () => {
    tells("Retrait des troupes turques du nord de la Syrie.", "withdrawal: Retrait");
    tells("L'accord de Paris.");
  });
});

describe("refusals", () => {
  test("by a pronoun", () => {
    tells("La Turquie s'y oppose.", "refusal: oppose");
    tells("Les deux équipes s'opposent depuis mai.");
  });

  test("by not wanting to or not going to", () => {
    tells("Kiev n'a pas l'intention de se retirer.", "refusal: a pas l'intention de se retirer");
    tells("Kiev n'entend pas céder.", "refusal: entend pas céder");
    tells("Le ministre turc a dit qu'il ne se rendrait pas à Bruxelles.", "refusal: rendrait");
    tells(
      "Les talibans ont assuré qu'ils ne participeraient pas aux pourparlers.",
      "refusal: participeraient pas aux pourparlers",
    );
  });

  test("« pas question » is whoever says it refusing", () =>
    expect(actorsOf("« Pas question de négocier », a martelé Ankara.")).toEqual(["Turquie"]));
});

test("what several would do is a conditional, what they did is none", () => {
  const moods = (text: string): readonly string[] => readingOf(text).events.map((e) => e.factuality);
  expect(moods("Les talibans ont dit qu'ils signeraient l'accord.")).toEqual(["planned"]);
  expect(moods("Les soldats tiraient sur la foule.")).toEqual(["asserted"]);
});
