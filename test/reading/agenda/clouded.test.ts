import { expect, test } from "vitest";
import { readingIn } from "../../helpers/english.ts";

const asked = (language: "en" | "fr", text: string): string[] =>
  readingIn(language, text, "2015-05-10")
    .agenda.filter(({ kind }) => kind === "open-question")
    .map(({ content }) => content.exact);

const OPEN: readonly (readonly ["en" | "fr", string, string])[] = [
  ["fr", "L'incertitude plane sur la participation du Front à la cérémonie.", "la participation du Front à la cérémonie"],
  ["fr", "Des doutes subsistent sur la présence des rebelles à Alger.", "la présence des rebelles à Alger"],
  ["fr", "Le flou entoure la date de la prochaine réunion.", "la date de la prochaine réunion"],
  ["fr", "L'incertitude demeure quant à la reprise des pourparlers.", "la reprise des pourparlers"],
  ["fr", "La date de la reprise dépendra de la libération des otages.", "La date de la reprise"],
  ["fr", "Il n'est pas certain que les rebelles viennent à Genève.", "les rebelles viennent à Genève"],
  [
    "fr",
    "La guérilla n'a pas encore répondu à la proposition du gouvernement.",
    "La guérilla n'a pas encore répondu à la proposition du gouvernement",
  ],
  ["en", "Doubts hung over whether the president would attend the signing.", "whether the president would attend the signing"],
  ["en", "Doubts remain about the rebels' presence in Algiers.", "the rebels' presence in Algiers"],
  ["en", "Mystery surrounds the identity of the new mediator.", "the identity of the new mediator"],
  ["en", "A question mark hangs over the return of refugees.", "the return of refugees"],
  ["en", "The date of the next round will depend on the release of two hostages.", "The date of the next round"],
  ["en", "It is not certain that the rebels will come to Geneva.", "the rebels will come to Geneva"],
];

test.each(OPEN)("%s: %s", (language, text, content) => {
  expect(asked(language, text)).toContain(content);
});

const SETTLED: readonly (readonly ["en" | "fr", string])[] = [
  ["fr", "Il n'y a aucun doute sur la présence du président."],
  ["fr", "Des doutes subsistent sur la sincérité du scrutin."],
  ["fr", "Le mystère entoure les circonstances de l'attaque."],
  ["fr", "Il n'est pas certain que l'armée ait tiré."],
  ["fr", "Le succès dépendra de la volonté des parties."],
  ["en", "There is no doubt about the president's presence."],
  ["en", "Doubts remain about the army's loyalty."],
  ["en", "Confusion surrounds the number of dead."],
  ["en", "It is not certain that the army fired."],
  ["en", "The country depends on aid."],
];

test.each(SETTLED)("%s: nothing is open in: %s", (language, text) => {
  expect(asked(language, text)).toEqual([]);
});
