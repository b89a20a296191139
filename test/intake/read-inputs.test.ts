import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Intake, type IntakeOptions, loadGuesser, type Metadata, NO_METADATA, readInputs } from "../../src/intake/index.ts";
import { memoryFiles } from "./memory-files.ts";

const sentence = "Les pourparlers ont repris mardi à Genève, a annoncé le porte-parole de l'ONU.";

async function take(
  paths: readonly string[],
  contents: Readonly<Record<string, string | Uint8Array>>,
  given: Partial<Metadata> = {},
  more: { maxBytes?: number; maxUnits?: number; stdin?: string | Uint8Array; piece?: number } = {},
): Promise<readonly Intake[]> {
  const options: IntakeOptions = {
    given: { ...NO_METADATA, ...given },
    maxBytes: more.maxBytes ?? 1_000_000,
    ...(more.maxUnits ? { maxUnits: more.maxUnits } : {}),
  };
  const files = memoryFiles(contents, more.stdin, more.piece);
  return Array.fromAsync(readInputs(paths, options, { files, guesser: loadGuesser }));
}

const codes = (intakes: readonly Intake[]) =>
  intakes.map(({ source, diagnostics }) => `${source}: ${diagnostics.map((d) => d.code).join()}`);

test("a plain text: header, title, language, content hash; its text as it is", async () => {
  const text = ` date 2023-06 Genève : on reparle\n\n${sentence}\n`;
  const [intake] = await take(["a.txt"], { "a.txt": text });
  expect(intake?.diagnostics).toEqual([]);
  expect(intake?.document).toEqual({
    id: createHash("sha256").update(text).digest("hex"),
    language: "fr",
    title: "Genève : on reparle",
    published: "2023-06",
    url: null,
    outlet: null,
    text,
  });
});

test("what the user says goes before what the file says", async () => {
  const given = { published: "2024-01-02", title: "T", outlet: "O", url: "https://exemple.test", language: "en" };
  const [intake] = await take(["a.txt"], { "a.txt": `date 2023-06\n\n${sentence}` }, given);
  expect(intake?.document).toMatchObject(given);
});

test("folders are searched in depth, sorted, hidden and foreign files passed over", async () => {
  const contents = {
    "d/b.txt": sentence,
    "d/a/z.html": `<p>${sentence}</p>`,
    "d/a/.hidden.txt": sentence,
    "d/c.md": sentence,
    "d/C.TXT": sentence,
  };
  expect((await take(["d"], contents)).map((i) => i.source)).toEqual(["d/C.TXT", "d/a/z.html", "d/b.txt"]);
  expect(codes(await take(["e"], { "e/x.png": "" }))).toEqual(["e: folder-empty"]);
});

test("JSON Lines: each line a report, a bad one stops no other", async () => {
  const lines = [
    JSON.stringify({
      text: sentence,
      published: "2023-06-21",
      outlet: "O",
      url: "https://exemple.test/1",
      title: "T",
      language: "fr",
    }),
    "{ bad",
    "",
    JSON.stringify({ title: "no words" }),
    JSON.stringify({ html: `<article><p>${sentence}</p></article>`, published: "hier" }),
    JSON.stringify({ text: 12 }),
    JSON.stringify({ text: sentence, published: "2023-06-21T10:00:00Z", language: null }),
  ].join("\r\n");
  const intakes = await take(["a.jsonl"], { "a.jsonl": lines }, {}, { piece: 13 });
  expect(codes(intakes)).toEqual([
    "a.jsonl:1: ",
    "a.jsonl:2: bad-json",
    "a.jsonl:4: bad-record",
    "a.jsonl:5: date-ignored,date-unknown",
    "a.jsonl:6: bad-record",
    "a.jsonl:7: ",
  ]);
  expect(intakes[0]?.document).toMatchObject({ title: "T", published: "2023-06-21", outlet: "O", url: "https://exemple.test/1" });
  expect(intakes[5]?.document).toMatchObject({ language: "fr", published: "2023-06-21" });
});

test("standard input is text, a page or JSON Lines by its first bytes", async () => {
  const kinds = [sentence, `\uFEFF<!DOCTYPE html><p>${sentence}</p>`, `{"text": ${JSON.stringify(sentence)}}\n`];
  const intakes = (await Promise.all(kinds.map((stdin) => take(["-"], {}, {}, { stdin })))).flat();
  expect(intakes.map((i) => i.document?.text)).toEqual([sentence, sentence, sentence]);
  expect(intakes.map((i) => i.source)).toEqual(["-", "-", "-:1"]);
});

const fails = (
  what: string,
  content: string | Uint8Array,
  code: string,
  options: { maxBytes?: number; maxUnits?: number; name?: string } = {},
) =>
  test(`${what}: ${code}, and the batch goes on`, async () => {
    const name = options.name ?? "bad.txt";
    const intakes = await take([name, "good.txt"], { [name]: content, "good.txt": `date 2023-06\n${sentence}` }, {}, options);
    expect(codes(intakes)).toEqual([`${name}: ${code}`, "good.txt: "]);
    expect(intakes[0]?.document).toBeNull();
  });

fails("an empty file", "", "empty-text");
fails("white space only", " \n\t \u00a0\n\u200b", "empty-text");
fails("a date header and nothing else", "date 2023-06\n\n", "empty-text");
fails("zero bytes", new Uint8Array([77, 0, 0, 1, 2, 0, 77, 78, 0, 9, 0, 0, 0]), "binary-data");
fails("control characters", new Uint8Array(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 31)), "binary-data");
fails("a PDF", "%PDF-1.7 …", "unknown-format");
fails("a DOCX", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), "unknown-format");
fails("a page without words", "<html><body><script>1</script></body></html>", "no-article");
fails("a file above the limit", sentence.repeat(20), "too-large", { maxBytes: 1000 });
fails("a line above the limit", JSON.stringify({ text: sentence.repeat(20) }), "too-large", { maxBytes: 1000, name: "bad.txt" });
fails("numbers only", "12 34 56 78", "language-unknown");
fails(
  "Spanish",
  "Los negociadores llegaron ayer a Doha para hablar de la paz con el gobierno y sus aliados.",
  "language-unsupported",
);
fails("a text above the limit", `${sentence}\n`.repeat(130), "text-too-long", { maxUnits: 5000 });

test("of a text longer than a book the beginning is read, which is said", async () => {
  const text = `date 2023-06\n\n${`${sentence}\n`.repeat(13_000)}`;
  const [intake] = await take(["a.txt"], { "a.txt": text }, {}, { maxBytes: 50_000_000 });
  expect(intake?.document?.text).toBe(text);
  expect(intake?.diagnostics).toMatchObject([{ code: "partly-read", details: { length: text.length } }]);
});

test("a file that is missing, and one that cannot be read", async () => {
  expect(codes(await take(["none.txt"], {}))).toEqual(["none.txt: file-missing"]);
  const files = {
    ...memoryFiles({ "a.txt": sentence }),
    open: () => {
      throw new Error("EACCES: permission denied");
    },
  };
  const intakes = await Array.fromAsync(
    readInputs(["a.txt"], { given: NO_METADATA, maxBytes: 1000 }, { files, guesser: loadGuesser }),
  );
  expect(intakes[0]?.diagnostics[0]).toMatchObject({ code: "file-unreadable", details: { reason: "EACCES: permission denied" } });
});

test("remarks come with the document", async () => {
  const latin = Uint8Array.from(sentence, (c) => c.charCodeAt(0));
  expect(codes(await take(["a.txt"], { "a.txt": latin }))).toEqual(["a.txt: encoding-guessed,date-unknown"]);
  expect(codes(await take(["a.txt"], { "a.txt": `date 2023-13\n${sentence}` }))).toEqual(["a.txt: date-ignored,date-unknown"]);
});

test("one line of 200,000 units is a report like any other", async () => {
  const [intake] = await take(["a.txt"], { "a.txt": `${sentence} `.repeat(2500) });
  expect(intake?.document?.text.length).toBeGreaterThan(190_000);
});

test("any text comes out as it went in", async () => {
  const anyText = fc.string({ unit: "grapheme", maxLength: 400 }).filter((text) => !/[\p{Cc}\uFEFF\uFFFD]/u.test(text));
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const [intake] = await take(["a.txt"], { "a.txt": `${text}\n\n${sentence}` }, { language: "fr" });
      if (intake?.document) expect(intake.document.text).toBe(`${text}\n\n${sentence}`);
      else expect(intake?.diagnostics[0]?.code).toMatch(/binary|format/);
    }),
  );
});
