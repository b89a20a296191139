import { expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { MODELS_FOLDER, openModels } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";

const reader = createReader({ analysers: openModels(MODELS_FOLDER), knowledge: loadKnowledge(), version: "0" });

/** How the events of these kinds are told in a report of 14 March 2024. */
function told(language: "fr" | "en", text: string, kinds: RegExp): readonly string[] {
  const document = { id: "0".repeat(64), language, title: null, published: "2024-03-14", url: null, outlet: null, text };
  return reader.read(document).events.flatMap(({ kind, factuality }) => (kinds.test(kind) ? [factuality] : []));
}

test.each([
  ["fr", "Le deuxième cycle de pourparlers entre Khartoum et Djouba n'a débouché sur aucun accord.", /talks/, ["asserted"]],
  ["fr", "Le cinquième round, tenu à Genève à la mi-janvier, n'avait pas davantage abouti.", /talks/, ["asserted"]],
  ["fr", "Le quatrième cycle ne s'était ouvert que le 12 février à Genève.", /talks/, ["asserted"]],
  ["en", "The two armies do not even share a count of the February war.", /war/, ["asserted"]],
  ["en", "He denied that the decree meant an end to the talks, which are in their third round.", /talks-round/, ["asserted"]],
  ["en", "The talks did not begin on Monday.", /talks/, ["denied"]],
  ["fr", "Le cycle de pourparlers de Genève ne s'est pas ouvert lundi.", /talks/, ["denied"]],
] as const)("what is not denied with the rest, and what is (%s): %s", (language, text, kinds, factuality) => {
  expect(told(language, text, kinds)).toEqual(factuality);
});

test("whoever is dismissed from his post is nothing that is denied; a claim that is dismissed is", () => {
  const denied = (text: string) => {
    const document = { id: "0".repeat(64), language: "en", title: null, published: "2024-03-14", url: null, outlet: null, text };
    return reader.read(document).statements.filter(({ act }) => act === "deny").length;
  };
  expect(denied("President Kiir on Friday dismissed two generals accused of theft.")).toBe(0);
  expect(denied("President Kiir on Friday dismissed the claims as lies.")).toBe(1);
});
