import { expect, test } from "vitest";
import { parseBracketed, parseIob } from "../../eval/names.ts";

const named = ({ text, names }: { text: string; names: ReadonlySet<string> }): string[] =>
  [...names].map((name) => {
    const [type, start, end] = name.split(" ");
    return `${type} ${text.slice(Number(start), Number(end))}`;
  });

test("names in brackets give the plain text and their places", () => {
  const marked = parseBracketed("Le ministre [PER Sergueï Lavrov] était à [LOC Genève].");
  expect(marked.text).toBe("Le ministre Sergueï Lavrov était à Genève.");
  expect(named(marked)).toEqual(["PER Sergueï Lavrov", "LOC Genève"]);
});

test("BIO columns under their sentence give the same", () => {
  const [marked] = parseIob("# text = Ban Ki-moon left.\n1\tBan\tB-PER\t-\n2\tKi-moon\tI-PER\t-\n3\tleft\tO\t-\n4\t.\tO\t-\n");
  expect(marked && named(marked)).toEqual(["PER Ban Ki-moon"]);
});
