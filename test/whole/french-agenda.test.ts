import { expect, test } from "vitest";
import frenchTrees from "../../src/language/fr/trees.json" with { type: "json" };
import { openModels } from "../../src/pipeline/index.ts";
import { withMendedTrees } from "../../src/reading/trees/mend.ts";
import { readingOf } from "../helpers/french.ts";

const analyser = openModels().get("fr");

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

test("« ne … que » denies nothing: who will leave only then refuses to leave no more than who leaves", () => {
  tables(
    "Ankara affirme qu'elle ne partira qu'une fois la frontière sécurisée.",
    "commitment: partira qu'une fois la frontière sécurisée",
  );
  tables("Le président ne veut que la paix.", "demand: la paix");
  tables("Le gouvernement n'a accepté que deux points du plan.", "commitment: deux points du plan");
  tables("L'armée ne se retirera pas.", "refusal: retirera pas");
});

test("an infinitive that is taken for a noun, and what a relative clause behind it describes", () =>
  tables(
    "Le Kazakhstan a proposé mercredi de clore le processus d'Astana sur la Syrie, dont il est l'hôte depuis janvier 2017.",
    "proposal: clore le processus d'Astana",
  ));

test.each(frenchTrees.infinitives)("« $word » is done, it is no thing: $example", ({ word, example }) => {
  const analysis = analyser?.analyse(example);
  const tokens = analysis ? withMendedTrees(analysis).sentences.flatMap((sentence) => sentence.tokens) : [];
  expect(tokens.find(({ form }) => form === word)?.upos).toBe("VERB");
});

test("two delegations of one land are neither that state nor one of others named before", () => {
  const { agenda, entities } = readingOf(
    "La Russie, la Turquie et l'Iran ont annoncé un mécanisme commun. Les deux délégations syriennes ont refusé de se parler.",
  );
  const parties = agenda.flatMap((item) => item.parties.map((id) => entities.find((one) => one.id === id)?.name));
  expect(parties).toEqual(["délégations syriennes"]);
});

test("who heads one delegation does not speak for both", () => {
  const { statements, entities } = readingOf(
    "Les deux délégations syriennes ont refusé de se parler. Le chef de la délégation rebelle, Mohammed Allouche, a réclamé un gel des opérations militaires.",
  );
  const said = statements.at(-1);
  expect([entities.find(({ id }) => id === said?.speaker)?.name, said?.onBehalfOf]).toEqual(["Mohammad Allouche", null]);
});

test("a clause behind a colon explains what is refused and is no part of it", () =>
  tables(
    "Réunies dans le même hôtel, les deux délégations syriennes ont refusé de se parler directement : les messages passaient par les trois parrains et par l'émissaire de l'ONU, Staffan de Mistura.",
    "refusal: se parler directement",
  ));

test("a date and a place that were not made known are open, several as well as one", () => {
  tables("Ni la date ni le lieu n'ont été annoncés.", "open-question: la date ni le lieu");
  tables("La date et le lieu n'ont pas été décidés.", "open-question: La date et le lieu");
  tables("La date n'a pas été rendue publique.", "open-question: La date");
  tables("Les prisonniers n'ont pas été rendus à leurs familles.");
});
