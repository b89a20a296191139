import { expect, test } from "vitest";
import fr from "../../src/language/fr/segmentation.json" with { type: "json" };
import { segmentationSchema } from "../../src/language/segmentation-schema.ts";
import type { Surface } from "../../src/syntax/segment.ts";
import { wholeWords } from "../../src/syntax/whole-words.ts";

const WHOLES = new Set(["cessez-le-feu"]);

/** The tokens of a text that was cut at the marks `|`, put together. */
function joined(marked: string, wholes: ReadonlySet<string> = WHOLES): string[] {
  const text = marked.replaceAll("|", "");
  let at = 0;
  const tokens = marked.split(/[| ]/).map((form): Surface => {
    const start = text.indexOf(form, at);
    at = start + form.length;
    return { start, end: at, cuts: [], lookUp: false, ends: -1 };
  });
  return [...wholeWords(text, tokens, wholes)].map(({ start, end }) => text.slice(start, end));
}

test("a compound that was cut is one word again", () => {
  expect(joined("un cessez|-le-feu|, conclu")).toEqual(["un", "cessez-le-feu", ",", "conclu"]);
  expect(joined("Cessez|-le|-feu à Sanaa")).toEqual(["Cessez-le-feu", "à", "Sanaa"]);
});

test("a verb keeps its pronouns", () => expect(joined("cessez|-le|.")).toEqual(["cessez", "-le", "."]));

test("what was whole stays so", () => expect(joined("un cessez-le-feu a tenu")).toEqual(["un", "cessez-le-feu", "a", "tenu"]));

test("where nothing is listed nothing is joined", () =>
  expect(joined("cessez|-le-feu", new Set())).toEqual(["cessez", "-le-feu"]));

test.each(segmentationSchema.parse(fr).wholes)("“$word” stands in its example", ({ word, example }) =>
  expect(example.toLowerCase()).toContain(word),
);
