import { expect, test } from "vitest";
import { findLanguage, loadGuesser, supportedLanguage } from "../../src/intake/language.ts";

const guess = await loadGuesser();
const finds = (text: string, found: string, hint: string | null = null) =>
  test(`${JSON.stringify(text.slice(0, 50))} is ${found}`, () => {
    const finding = findLanguage(text, hint, guess);
    expect("language" in finding ? finding.language : `${finding.code}: ${Object.values(finding.details).join()}`).toBe(found);
  });

finds("Les pourparlers ont repris mardi à Genève, a annoncé l'ONU.", "fr");
finds("Talks resumed in Geneva on Tuesday, the UN said.", "en");
finds("Le ministre a parlé.", "fr");
finds("Los negociadores llegaron ayer a Doha para hablar de la paz con el gobierno y sus aliados.", "language-unsupported: es");
finds("Переговоры начались в Минске, сообщил представитель министерства иностранных дел республики.", "language-unsupported: ru");
finds(
  "بدأت المحادثات في جنيف بين الطرفين برعاية الأمم المتحدة، وقال المتحدث إن الجولة الأولى كانت بناءة",
  "language-unsupported: ar",
);
finds("1234 5678 — 90", "language-unknown: ");
finds("Zelensky refuse", "fr", "fr-FR");
finds("Zelensky refuse", "language-unknown: sk");
finds(
  `${"Les négociateurs sont arrivés hier soir dans la capitale. ".repeat(400)}${"The delegation declined to comment. ".repeat(100)}`,
  "fr",
);

test("tags of regions are understood", () => {
  expect([supportedLanguage("fr-CA"), supportedLanguage("EN_gb"), supportedLanguage("de")]).toEqual(["fr", "en", null]);
});
