import { expect, test } from "vitest";
import { readingOf } from "../helpers/french.ts";

/** `kind: content` of what a text puts on the table. */
const tables = (text: string, ...expected: readonly string[]): void =>
  expect(readingOf(text).agenda.map(({ kind, content }) => `${kind}: ${content.exact}`)).toEqual(expected);

test("who does not rule something out refuses nothing", () => {
  tables("La Maison-Blanche n'exclut pas une telle rencontre.");
  tables("Le ministre n'a pas refusé un cessez-le-feu.");
  tables("Le ministre exclut tout retrait.", "refusal: tout retrait");
});

test("who promises not to do something binds himself", () =>
  tables(
    "Les parties ont promis de ne pas porter atteinte à la sécurité des civils.",
    "commitment: ne pas porter atteinte à la sécurité des civils",
  ));

test("the outlet may ask by the order of the words", () => {
  tables(
    "Cette échéance, qui tombe en octobre, sera-t-elle tenue ?",
    "open-question: Cette échéance, qui tombe en octobre, sera-t-elle tenue ?",
  );
  tables("Le gouvernement signera-t-il l'accord ?", "open-question: Le gouvernement signera-t-il l'accord ?");
});
