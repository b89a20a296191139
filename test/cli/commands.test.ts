import { expect, test } from "vitest";
import { checkReading, type Reading, readingSchema } from "../../src/claims/index.ts";
import { parseConllu } from "../../src/syntax/index.ts";
import { run } from "./run.ts";

const french = "date 2023-06-21\n\nLes pourparlers ont repris mardi à Genève, a annoncé l'ONU.\n";
const english = "date 2023-06-21\n\nTalks resumed in Geneva on Tuesday, the United Nations said.\n";
const files = { "a.txt": french, "b.txt": english };

test("read: a brief in the language asked for", async () => {
  const { exit, out, err } = await run("read a.txt --lang fr", files);
  expect([exit, err]).toEqual([0, ""]);
  expect(out).toContain("Qui dit quoi");
  expect(out).toContain("21 juin 2023 · français");
  expect((await run("read a.txt", files)).out).toContain("Who says what");
  expect((await run("read a.txt", files, { env: { LANG: "fr_FR.UTF-8" } })).out).toContain("Qui dit quoi");
});

test("read --format json: one reading as itself, several as an array, none as an empty one; all sound", async () => {
  const one = readingSchema.parse(JSON.parse((await run("read a.txt --format json", files)).out));
  expect(one.document.text).toBe(french);
  const two = JSON.parse((await run("read a.txt b.txt --format json", files)).out) as Reading[];
  expect(two.map((reading) => reading.document.language)).toEqual(["fr", "en"]);
  for (const reading of two) expect(checkReading(readingSchema.parse(reading))).toEqual([]);
  const none = await run("read c.txt --format json", files);
  expect([none.exit, none.out]).toEqual([1, "[]\n"]);
});

test("read --format jsonl: a line a report, the same every time", async () => {
  const first = await run("read a.txt b.txt --format jsonl", files);
  expect(
    first.out
      .trimEnd()
      .split("\n")
      .map((line) => readingSchema.parse(JSON.parse(line)).document.language),
  ).toEqual(["fr", "en"]);
  expect((await run("read a.txt b.txt --format jsonl", files)).out).toBe(first.out);
});

test("read --why: the same reading, and by what it was read", async () => {
  const plain = JSON.parse((await run("read a.txt --format json", files)).out) as Reading;
  const { why, ...reading } = JSON.parse((await run("read a.txt --format json --why", files)).out) as Reading;
  expect(JSON.stringify(reading)).toBe(JSON.stringify(plain));
  expect(why?.sentences.length).toBeGreaterThan(0);
  expect((await run("read a.txt --format jsonl --why", files)).out).toContain('"why":{"claims":');
  expect((await run("read a.txt --why --lang fr", files)).out).toContain("Phrases sans affirmation retenue");
  expect((await run("read a.txt", files)).out).not.toContain("Sentences without a claim");
});

test("read -: from standard input, with what the user says about it", async () => {
  const { out } = await run(
    "read - --format json --published 2024-01-05 --outlet O --url https://exemple.test --title T --language en",
    {},
    { stdin: english },
  );
  expect((JSON.parse(out) as Reading).document).toMatchObject({
    published: "2024-01-05",
    outlet: "O",
    url: "https://exemple.test",
    title: "T",
    language: "en",
  });
});

test("read: one bad report stops no other, and is named at the end", async () => {
  const { exit, out, err } = await run("read none.txt a.txt es.txt empty.txt --format jsonl", {
    ...files,
    "es.txt": "Los negociadores llegaron ayer a Doha para hablar de la paz con el gobierno y sus aliados.",
    "empty.txt": "",
  });
  expect(exit).toBe(1);
  expect(out.trimEnd().split("\n")).toHaveLength(1);
  expect(err.split("\n").map((line) => line.trim())).toEqual([
    "3 of 4 reports could not be read:",
    "none.txt: There is no such file or folder. Check the path. [file-missing]",
    "es.txt: Its language is “es”; French and English are read. If that is wrong, say the language with --language. [language-unsupported]",
    "empty.txt: There is no text in it. Give a file with words in it. [empty-text]",
    "",
  ]);
});

test("read: remarks, unless quiet is asked for; errors in French", async () => {
  const undated = { "a.txt": "Les pourparlers ont repris mardi à Genève." };
  expect((await run("read a.txt --lang fr", undated)).err).toContain(
    "Lu, avec une remarque :\n  a.txt: Sa date de publication est inconnue",
  );
  expect((await run("read a.txt --quiet", undated)).err).toBe("");
  expect((await run("read - --lang fr", {}, { stdin: "" })).err).toContain(
    "1 dépêche sur 1 n’a pas pu être lue :\n  entrée standard: Il n’y a pas de texte dedans.",
  );
});

test("analyse: CoNLL-U that can be read back, or JSON", async () => {
  const { exit, out } = await run("analyse a.txt b.txt", files);
  expect(exit).toBe(0);
  expect(out).toMatch(/^# newdoc id = a\.txt\n# newpar\n/);
  expect(out).toContain("# newdoc id = b.txt\n");
  const conllu = (await run("analyse a.txt", files)).out.replace(/^# newdoc.*\n/, "");
  expect(parseConllu(conllu, "fr").text).toBe(french);
  const json = JSON.parse((await run("analyse a.txt --format json", files)).out) as { text: string; sentences: unknown[] };
  expect(json.text).toBe(french);
  expect(json.sentences.length).toBeGreaterThan(0);
});

const ends = (args: string, exit: number, says: RegExp, more: Parameters<typeof run>[2] = {}) =>
  test(`pourparlers ${args}: exit code ${exit}`, async () => {
    const result = await run(args, files, more);
    expect(result.exit).toBe(exit);
    expect(result.out + result.err).toMatch(says);
  });
ends("", 2, /Usage: pourparlers/);
ends("read", 2, /No file was given.*\[no-input\]/);
ends("read --lang fr", 2, /Aucun fichier/);
ends("analyse", 2, /\[no-input\]/);
ends("read a.txt --published mardi", 2, /2023-06-21/);
ends("read a.txt --language es", 2, /fr, en/);
ends("read a.txt --max-bytes lots", 2, /whole number/);
ends("read a.txt --format xml", 2, /text, json, jsonl/);
ends("read a.txt --nonsense", 2, /unknown option/);
ends("tell a.txt", 2, /unknown command/);
ends("read a.txt --max-bytes 10", 1, /larger than 10 bytes/);
ends("--help", 0, /read.*analyse.*schema/s);
ends("read --help", 0, /--published/);
ends("--version", 0, /^\d+\.\d+\.\d+\n$/);
ends("schema reading", 0, /"pourparlers-reading\/1"/);
ends("schema", 2, /reading/);
ends("read a.txt", 1, /manifest\.json is missing.*\[model-missing\]/, { modelsFolder: "/nowhere" });
