import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBytes } from "../../src/intake/encoding.ts";

const french =
  "À l’issue des pourparlers, le président a « salué » l’accord signé à Genève. L'été dernier, où étaient-ils ?\nÇa va.";
const plainFrench =
  "À l'issue des pourparlers, le président a salué l'accord signé à Genève. L'été dernier, où étaient-ils ?\nÇa va.";
const russian = "Переговоры начались в Минске, сообщил представитель министерства. Стороны обсудили прекращение огня.";

/** The bytes of `text` in an encoding that only iconv writes. */
const bytesIn = (encoding: string, text: string) =>
  new Uint8Array(execFileSync("iconv", ["-f", "UTF-8", "-t", encoding], { input: text }));

const reads = (label: string, text: string, bytes: Uint8Array, declared: string | null = null) =>
  test(`read as ${label}${declared ? ` where ${declared} is declared` : ""}`, () => {
    const decoded = decodeBytes(bytes, declared);
    expect([decoded.encoding, decoded.text, decoded.damaged]).toEqual([label, text, 0]);
  });

const utf8 = new TextEncoder().encode(french);
reads("utf-8", french, utf8);
reads("utf-8", french, new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]));
reads("utf-8", french, utf8, "iso-8859-1");
reads("utf-8", french, utf8, "no-such-encoding");
reads("utf-16le", french, bytesIn("UTF-16LE", french));
reads("utf-16be", french, bytesIn("UTF-16BE", french));
reads("utf-16le", french, new Uint8Array([0xff, 0xfe, ...bytesIn("UTF-16LE", french)]));
reads("utf-16be", french, new Uint8Array([0xfe, 0xff, ...bytesIn("UTF-16BE", french)]));
reads("windows-1252", french, bytesIn("CP1252", french));
reads("windows-1252", plainFrench, bytesIn("ISO-8859-1", plainFrench));
reads("iso-8859-15", "À 20 € le cœur", bytesIn("ISO-8859-15", "À 20 € le cœur"), "ISO-8859-15");
reads("macintosh", french, bytesIn("MACINTOSH", french));
reads("windows-1251", russian, bytesIn("CP1251", russian));
reads("koi8-r", russian, bytesIn("KOI8-R", russian));
reads("windows-1251", russian, bytesIn("CP1251", russian), "windows-1251");

test("a little damage does not turn UTF-8 into something else", () => {
  const damaged = new Uint8Array([...utf8, 0xe9, 0x20]);
  expect(decodeBytes(damaged)).toMatchObject({ encoding: "utf-8", damaged: 1 });
});

test("line ends become LF", () => {
  expect(decodeBytes(new TextEncoder().encode("un\r\ndeux\rtrois\n")).text).toBe("un\ndeux\ntrois\n");
});

test("any well-formed text survives UTF-8 and UTF-16", () => {
  const anyText = fc
    .string({ unit: "grapheme", minLength: 12 })
    .filter((text) => !/[\r\0]/.test(text) && !text.startsWith("\uFEFF"));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(decodeBytes(new TextEncoder().encode(text)).text).toBe(text);
      const wide = new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).buffer),
      ]);
      expect(decodeBytes(wide).text).toBe(text);
    }),
  );
});

test("any bytes are decoded without an exception", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decodeBytes(bytes).text === "string"));
});
