import { describe, expect, test } from "vitest";
import { saidIn } from "../helpers/english.ts";
import { readingOf } from "../helpers/french.ts";

/** `[who, on whose behalf, what]` of each statement of a text; who is not named stands in brackets. */
const speaks = (text: string, ...expected: readonly (readonly [string | null, string | null, string])[]): void =>
  expect(saidIn(readingOf(text))).toEqual(expected);

/** The trigger of each event of a text and who says so; null is the outlet's own voice. */
const voices = (text: string, ...expected: readonly (readonly [string, string | null])[]): void => {
  const { events, statements, entities } = readingOf(text);
  const speaker = (id: string | null): string | null =>
    entities.find((e) => e.id === statements.find((s) => s.id === id)?.speaker)?.name ?? null;
  expect(events.map((e) => [e.trigger.exact, speaker(e.attributedTo)])).toEqual(expected);
};

describe("what somebody is accused of", () => {
  test("is said by who accuses, beside the noun too", () =>
    voices(
      "Le Rwanda, accusé par Kinshasa d'avoir bombardé un camp, a nié toute implication.",
      ["accusé", null],
      ["bombardé", "République démocratique du Congo"],
      ["nié", null],
    ));

  test("is so where he is only suspected", () =>
    speaks("L'Éthiopie, soupçonnée par l'ONU d'avoir armé les milices, s'est tue.", ["ONU", null, "avoir armé les milices"]));

  test("is nobody's word where nobody accuses", () => speaks("Le général, accusé de trahison, a été arrêté."));
});

describe("what is said ends", () => {
  test("where another denies it behind a comma", () =>
    voices(
      "L'armée a accusé les rebelles d'avoir attaqué un convoi, ce que dément le porte-parole des rebelles, Ali Karti.",
      ["accusé", null],
      ["attaqué", "armée"],
      ["dément", null],
    ));

  test("where another's promise is set against it", () =>
    speaks(
      "Les rebelles s'engagent à cesser le feu, tandis que le gouvernement promet de libérer des prisonniers.",
      ["rebelles", null, "cesser le feu"],
      ["gouvernement", null, "libérer des prisonniers"],
    ));

  test("with the noun that its source parts from what belongs to it", () =>
    speaks("Le mouvement avance avec l'appui, selon les experts de l'ONU, de l'armée rwandaise.", [
      "(experts de l'ONU)",
      "ONU",
      "l'appui … de l'armée rwandaise",
    ]));
});

describe("what is said is all of it", () => {
  test("behind a verb that has its speaker behind it", () =>
    speaks("Les pourparlers reprendront lundi à Oslo, ont annoncé les deux délégations.", [
      "délégations",
      null,
      "Les pourparlers reprendront lundi à Oslo",
    ]));

  test("where a thing stands there the verb is the subject's own", () =>
    expect(
      readingOf("Le président a limogé son ministre, a annoncé une trêve.").statements.some(({ content }) =>
        content.some((c) => c.exact.includes("limogé")),
      ),
    ).toBe(false));

  test("behind an empty subject that was quoted", () =>
    speaks(
      "« Il n'y a pas d'autre voie », a dit Ali Noor. « Il n'y a pas de retour », a-t-il dit, ajoutant que des séances débuteraient lundi.",
      ["Ali Noor", null, "Il n'y a pas d'autre voie"],
      ["Ali Noor", null, "Il n'y a pas de retour"],
      ["Ali Noor", null, "des séances débuteraient lundi"],
    ));

  test("behind an infinitive and behind a word of time", () => {
    speaks("Le ministre Ali Noor dit percevoir « une réponse positive » des rebelles.", [
      "Ali Noor",
      null,
      "percevoir « une réponse positive » des rebelles",
    ]);
    speaks("Les rebelles se sont dits prêts jeudi à observer une trêve.", ["rebelles", null, "prêts jeudi à observer une trêve"]);
  });

  test("by who speaks to somebody, not by who is spoken of", () =>
    speaks("Un officier a assuré à l'AFP qu'elle n'accepterait une trêve « que si les rebelles se retirent ».", [
      "(officier)",
      null,
      "elle n'accepterait une trêve « que si les rebelles se retirent »",
    ]));

  test("where one recalls it in a place", () =>
    expect(
      saidIn(readingOf("Mauvais prétexte, rétorque-t-on à Kinshasa, où l'on rappelle que l'accord reste à négocier.")).map(
        ([, , said]) => said,
      ),
    ).toContain("Mauvais prétexte"));
});

test("who is called back is not called to mind", () => {
  speaks("Ankara a rappelé son ambassadeur.");
  speaks("Ankara a rappelé l'échec de la trêve.", ["Turquie", null, "l'échec de la trêve"]);
});

test("two governments are those that were named together", () =>
  expect(
    saidIn(
      readingOf("La Norvège et la Suède ont ouvert un bureau à Oslo. « Tout est prêt », ont déclaré les deux gouvernements."),
    ),
  ).toEqual([["Norvège", null, "Tout est prêt"]]));

test("a clause that makes another the doer is still the word of who thinks so", () =>
  speaks("Le général Ali Noor, pour qui ce sont les rebelles qui bloquent, a quitté Doha.", [
    "Ali Noor",
    null,
    "ce sont les rebelles qui bloquent",
  ]));
