import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBytes } from "../../src/intake/encoding.ts";

const french =
  "À l’issue des pourparlers, le président a « salué » l’accord signé à Genève. L'été dernier, où étaient-ils ?\nÇa va.";
const plainFrench =
  "À l'issue des pourparlers, le président a salué l'accord signé à Genève. L'été dernier, où étaient-ils ?\nÇa va.";
const russian = "Переговоры начались в Минске, сообщил представитель министерства. Стороны обсудили прекращение огня.";

/** The bytes of `text` in UTF-16, or in an encoding of one byte a character: the decoder's table, turned round. */
function bytesIn(encoding: string, text: string): Uint8Array {
  if (encoding.startsWith("utf-16")) {
    const bytes = new DataView(new ArrayBuffer(2 * text.length));
    for (let i = 0; i < text.length; i++) bytes.setUint16(2 * i, text.charCodeAt(i), encoding === "utf-16le");
    return new Uint8Array(bytes.buffer);
  }
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from(text, (character) => table.indexOf(character));
}

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
reads("utf-16le", french, bytesIn("utf-16le", french));
reads("utf-16be", french, bytesIn("utf-16be", french));
reads("utf-16le", french, new Uint8Array([0xff, 0xfe, ...bytesIn("utf-16le", french)]));
reads("utf-16be", french, new Uint8Array([0xfe, 0xff, ...bytesIn("utf-16be", french)]));
reads("windows-1252", french, bytesIn("windows-1252", french));
reads("windows-1252", plainFrench, bytesIn("windows-1252", plainFrench));
reads("iso-8859-15", "À 20 € le cœur", bytesIn("iso-8859-15", "À 20 € le cœur"), "ISO-8859-15");
reads("macintosh", french, bytesIn("macintosh", french));
reads("windows-1251", russian, bytesIn("windows-1251", russian));
reads("koi8-r", russian, bytesIn("koi8-r", russian));
reads("windows-1251", russian, bytesIn("windows-1251", russian), "windows-1251");

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
