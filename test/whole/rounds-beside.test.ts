import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { MODELS_FOLDER, openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";

const reader = createReader({ analysers: openModels(MODELS_FOLDER), knowledge: loadKnowledge(), version: "0" });

/** "round factuality time" of the talks that a report of 15 February 2023, a Wednesday, tells of. */
function talksIn(language: "fr" | "en", text: string): string[] {
  const document = { id: "0".repeat(64), language, title: null, published: "2023-02-15", url: null, outlet: null, text };
  return reader
    .read(document)
    .events.filter(({ kind }) => ["talks", "talks-round", "meeting"].includes(kind))
    .map(({ round, factuality, time }) => `${round ?? "-"} ${factuality} ${time?.edtf ?? "-"}`);
}

describe("a clause behind two sides that says what becomes of talks is about the talks", () => {
  test.each([
    [
      "Le septième cycle des pourparlers entre Kinshasa et le M23, qui devait s'ouvrir mardi à Doha, n'a pas eu lieu, a indiqué vendredi un diplomate.",
      ["7 denied -", "7 planned 2023-02-07"],
    ],
    [
      "Le troisième cycle de négociations entre Bogota et l'ELN, qui doit avoir lieu le 4 mars à Mexico, portera sur la trêve.",
      ["3 planned -", "3 planned 2023-03-04"],
    ],
    ["Les pourparlers entre Kinshasa et le M23, qui a pris Goma en janvier, ont repris lundi.", ["- asserted 2023-02-13"]],
  ] as const)("%s", (text, told) => expect(talksIn("fr", text)).toEqual(told));
});

describe("what becomes of talks is told of them, whatever noun stands before a comma and whoever tells it behind one", () => {
  test.each([
    [
      "fr",
      "ROME, 15 février 2023 (Le Monde) - Le gouvernement sénégalais et les indépendantistes du Mouvement des forces démocratiques de Casamance (MFDC) ont repris langue à Rome, où s'est tenu de dimanche à mardi le troisième tour de leurs pourparlers, ont annoncé mercredi les médiateurs de Sant'Egidio.",
      ["- asserted -", "3 asserted 2023-02-12/2023-02-14"],
    ],
    [
      "en",
      "The deal, which was concluded at the end of three days of talks that had opened on Friday under the mediation of Guinea-Bissau's President Umaro Sissoco Embalo, follows the one signed in the same city in August 2022, whose terms were only partly carried out.",
      ["- asserted 2023-02-10/2023-02-12"],
    ],
    // who opened them is the head of the delegation, not the minister or the talks
    ["fr", "Le ministre, chef de la délégation qui a ouvert lundi les pourparlers, a salué l'accord.", ["- asserted 2023-02-13"]],
  ] as const)("%s: %s", (language, text, told) => expect(talksIn(language, text)).toEqual(told));
});

describe("talks behind a clause about those who are to hold them are theirs, and no second subject", () => {
  test.each([
    [
      "Les parties, qui devront ouvrir au plus tard le 8 mars, à Doha également, un cinquième cycle consacré au texte définitif, se sont engagées à conclure un accord.",
      ["5 planned ../2023-03-08"],
    ],
    [
      "Les deux camps, qui doivent ouvrir lundi, à Juba, un troisième cycle de pourparlers, se sont accusés de violer la trêve.",
      ["3 planned 2023-02-20"],
    ],
    // somebody named beside somebody else is held by nobody
    [
      "Les derniers pourparlers en date, qui s'étaient tenus d'avril à août 2016 à Koweït sous l'égide du prédécesseur de M. Griffiths, le Mauritanien Ismaïl Ould Cheikh Ahmed, avaient été rompus au bout de 108 jours.",
      ["- asserted 2016-04/2016-08"],
    ],
  ] as const)("%s", (text, told) => expect(talksIn("fr", text)).toEqual(told));
});

describe("a round that is not known yet is to come with what it is to deal with, and on the day that somebody says", () => {
  test.each([
    [
      "en",
      "Those on access and the return of refugees are to be taken up at a seventh round, which Al-Khulaifi said would open in Doha on March 9.",
      ["7 planned 2023-03-09"],
    ],
    [
      "en",
      "Prisoners will be discussed at a fourth round of talks, which the mediator said would be held in Juba on March 4.",
      ["4 planned 2023-03-04"],
    ],
    ["en", "The fate of prisoners will be discussed at a fourth round of talks in Juba.", ["4 planned -"]],
    ["fr", "Les frontières seront examinées lors d'un cinquième cycle de négociations.", ["5 planned -"]],
    // what was told there has been
    ["en", "The issue was raised at the fourth round of talks in Juba.", ["4 asserted 2023-02-15"]],
    ["fr", "La question a été évoquée lors d'un quatrième cycle de pourparlers à Juba.", ["4 asserted 2023-02-15"]],
  ] as const)("%s: %s", (language, text, told) => expect(talksIn(language, text)).toEqual(told));
});

describe("a day counted from the opening or the close of a round is not its own", () => {
  test.each([
    [
      "fr",
      "Le médiateur est reparti mercredi, au lendemain de la clôture du sixième cycle de pourparlers.",
      "6 asserted 2023-02-14",
    ],
    ["en", "The envoy left on Wednesday, a day after the closing of the sixth round of talks.", "6 asserted 2023-02-14"],
  ] as const)("%s: %s", (language, text, told) => expect(talksIn(language, text)).toEqual([told]));
});

test("how long a round took is told once it is over, though the verb is in the future", () => {
  expect(talksIn("fr", "Le troisième cycle, qui n'aura duré qu'une journée, s'est achevé lundi à Juba.")).toEqual([
    "3 asserted 2023-02-13",
  ]);
  expect(talksIn("fr", "Le troisième cycle durera deux jours.")).toEqual(["3 planned -"]);
});
