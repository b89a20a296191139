import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkReading, type Reading, readingSchema } from "../../src/claims/index.ts";
import { type Intake, loadGuesser, type Metadata, NO_METADATA, readInputs } from "../../src/intake/index.ts";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import { openModels, readReports } from "../../src/pipeline/index.ts";
import { createReader } from "../../src/reading/index.ts";
import { memoryFiles } from "../intake/memory-files.ts";

/** Reports as they should not be, by the whole way: bytes in, a sound reading out, and what is odd about them said. */
const knowledge = loadKnowledge();
const reader = createReader({ analysers: openModels(), knowledge, version: "0" });

async function readAll(
  bodies: readonly string[],
  given: Partial<Metadata> = {},
): Promise<{ reading: Reading; codes: string[] }[]> {
  const contents = Object.fromEntries(bodies.map((body, at) => [`${String(at).padStart(4, "0")}.txt`, body]));
  const options = { given: { ...NO_METADATA, ...given }, maxBytes: 10_000_000 };
  const intakes: AsyncIterable<Intake> = readInputs(Object.keys(contents), options, {
    files: memoryFiles(contents),
    guesser: loadGuesser,
  });
  const outcomes = await Array.fromAsync(readReports(intakes, reader));
  return outcomes.map(({ source, reading, diagnostics }) => {
    if (!reading) throw new Error(`${source}: ${diagnostics.map(({ code }) => code).join()}`);
    return { reading, codes: diagnostics.map(({ code }) => code) };
  });
}

async function read(body: string, given: Partial<Metadata> = {}): Promise<{ reading: Reading; codes: string[] }> {
  const [outcome] = await readAll([body], given);
  if (!outcome) throw new Error("no outcome");
  expectSound(outcome.reading, body);
  return outcome;
}

/** Spans say what the text says, ids are unique, references resolve, and the reading keeps to its format. */
function expectSound(reading: Reading, body: string): void {
  expect(checkReading(reading)).toEqual([]);
  expect(readingSchema.safeParse(reading).error?.issues ?? []).toEqual([]);
  expect(reading.document.text).toBe(body);
}

const claims = ({ statements, events, roles, figures, agenda }: Reading) => [statements, events, roles, figures, agenda].flat();
const said = ({ entities, statements }: Reading) =>
  statements.map(({ speaker, anonymous }) => entities.find(({ id }) => id === speaker)?.name ?? anonymous);

test("no date: days of the week keep no value, and it is said", { timeout: 60_000 }, async () => {
  const { reading, codes } = await read(
    "Les délégués se sont séparés mardi à Nairobi. « Nous reviendrons jeudi », a promis la médiatrice.",
  );
  expect(codes).toEqual(["date-unknown"]);
  expect(reading.document.published).toBeNull();
  expect(reading.times.map(({ edtf }) => edtf)).toEqual([null, null]);
  expect(reading.statements).toHaveLength(1);
});

test("no title, no known name: who speaks is still told", async () => {
  const { reading } = await read(
    "La cheffe de la coalition, Zélie Kormandel, a rejeté lundi l'offre du Front du Plateau. « Personne ne nous a consultés », a-t-elle déclaré.",
    { published: "2022-03-02" },
  );
  expect(reading.document.title).toBeNull();
  expect(said(reading)).toContain("Zélie Kormandel");
});

test("two languages in one text: the one of the most is read, nothing breaks", async () => {
  const french = "Le ministre a reçu mercredi les émissaires. « Rien n'est signé », a-t-il indiqué à la presse.";
  const english = "The envoy said on Thursday that the truce was holding. She will return next week.";
  const { reading } = await read(`${french}\n\n${english}\n\n${french}\n\n${french}`, { published: "2022-03-02" });
  expect(reading.document.language).toBe("fr");
  expect(said(reading).filter((name) => name === null)).toEqual([]);
  await read(`${english}\n\n${french}\n\n${english}\n\n${english}`, { published: "2022-03-02" });
});

test("a list", async () => {
  const { reading } = await read(
    "Présents à la table :\n\n- Awa Traoré, ministre des Affaires étrangères ;\n- Idriss Koné, porte-parole du Front ;\n- trois observateurs de l'ONU.\n\n1. Cessez-le-feu\n2. Échange de prisonniers\n3. Retrait des troupes\n",
    { published: "2022-03-02" },
  );
  expect(reading.entities.map(({ name }) => name)).toEqual(expect.arrayContaining(["Awa Traoré", "Idriss Koné"]));
});

test("a table", { timeout: 60_000 }, async () => {
  const rows = Array.from(
    { length: 40 },
    (_, at) => `Province ${at + 1}\t${at * 17}\t${at % 7},${at % 10} %\t${2010 + (at % 12)}`,
  );
  await read(`Déplacés par province\n\nProvince\tFamilles\tPart\tAnnée\n${rows.join("\n")}\n`, { language: "fr" });
  await read(`| Round | Place | Date |\n|---|---|---|\n| 1 | Valmont | 2019-01-12 |\n| 2 | Port-Clair | 2019-03-30 |\n`, {
    language: "en",
  });
});

test("captions and a transcript: who asks and who answers stay apart from what is reported", async () => {
  const { reading } = await read(
    "The delegations at the Old Mill, 4 May. PHOTO: J. Doe/Pool\nFILE - The envoy in March.\n\nMODERATOR: Is the deal dead?\n\nENVOY: No. It is resting.\n\nQ: When do you meet again?\nA: On Tuesday, I hope.\n\n[Applause]\n[00:12:31] (inaudible)\n",
    { language: "en", published: "2022-05-05" },
  );
  expect(reading.document.text).toContain("[00:12:31]");
});

test("nothing but quotation marks: a reading without claims", { timeout: 60_000 }, async () => {
  for (const marks of ["«»", '"""', "“ ” ‘ ’ „ « ‹ › »", "' ".repeat(400), "« ".repeat(400), "“".repeat(400)]) {
    const { reading } = await read(marks, { language: "fr", published: "2022-03-02" });
    expect(claims(reading)).toEqual([]);
    expect([reading.entities, reading.times]).toEqual([[], []]);
  }
});

test("words without sense, letters without words, one endless sentence", { timeout: 60_000 }, async () => {
  const bodies = [
    "que ".repeat(500),
    "selon lui, ".repeat(300),
    "Moscou, Ankara, Téhéran, ".repeat(120),
    "a".repeat(20_000),
    "12 morts et 13 blessés, ".repeat(60),
    `${"(".repeat(200)}${")".repeat(200)}`,
    "a\u200d\u00ad\ufeff".repeat(200),
    "le 3 mars 2020 ".repeat(100),
  ];
  const outcomes = await readAll(bodies, { language: "fr", published: "2022-03-02" });
  for (const [at, { reading }] of outcomes.entries()) expectSound(reading, bodies[at] ?? "");
});

const reports = ["examples", "examples/astana"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
);

test("five megabytes: the beginning is read, the rest is named, and it does not take minutes", { timeout: 240_000 }, async () => {
  const book = `${reports.filter((text) => / le /.test(text)).join("\n\n")}\n\n`;
  const body = book.repeat(Math.ceil(5_000_000 / book.length));
  const before = process.cpuUsage();
  const { reading, codes } = await read(body, { language: "fr", published: "2022-03-02" });
  const { user, system } = process.cpuUsage(before);
  expect(codes).toEqual(["partly-read"]);
  const [rest] = reading.unread.slice(-1);
  expect(rest?.reason).toBe("not-reached");
  expect(rest?.span.end).toBe(body.trimEnd().length);
  expect(claims(reading).length).toBeGreaterThan(500);
  expect(claims(reading).every(({ evidence }) => evidence.end <= (rest?.span.start ?? 0))).toBe(true);
  expect((user + system) / 1e6).toBeLessThan(60);
});

/** What happens to reports on their way: cut, shuffled, run together, lines lost, letters broken. */
const damaged = fc
  .tuple(
    fc.constantFrom(...reports),
    fc.constantFrom(...reports),
    fc.array(fc.nat({ max: 3000 }), { minLength: 3, maxLength: 3 }),
    fc.nat({ max: 6 }),
  )
  .map(([text, other, [from = 0, length = 0, at = 0], how]) => {
    const piece = text.slice(from % text.length, (from % text.length) + (length % 900));
    const between = other.slice(at % other.length, (at % other.length) + 300);
    if (how === 0) return piece;
    if (how === 1) return `${piece}${between}`;
    if (how === 2) return piece.replaceAll("\n", " ");
    if (how === 3) return piece.replaceAll(/[«»“”"]/g, "");
    if (how === 4) return piece.toUpperCase();
    if (how === 5) return piece.replaceAll(". ", " ").replaceAll(", ", " ");
    return piece.replaceAll(" ", "\n");
  })
  .filter((text) => /[^\s\p{C}]/u.test(text));

test("damaged reports: every reading is sound, and the same bytes give the same bytes", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(damaged, { minLength: 1, maxLength: 4 }), fc.constantFrom("fr", "en"), async (bodies, language) => {
      const outcomes = await readAll(bodies, { language, published: "2022-03-02" });
      for (const [at, { reading }] of outcomes.entries()) expectSound(reading, bodies[at] ?? "");
      const again = await readAll(bodies.toReversed(), { language, published: "2022-03-02" });
      expect(again.toReversed().map(({ reading }) => JSON.stringify(reading))).toEqual(
        outcomes.map(({ reading }) => JSON.stringify(reading)),
      );
    }),
    { numRuns: 5 },
  );
});
