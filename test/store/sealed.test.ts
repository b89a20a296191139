import { describe, expect, it } from "vitest";
import { pack } from "../../src/store/packed.ts";
import { seal, unseal, unsealAll } from "../../src/store/sealed.ts";
import { writeNumbers } from "../../src/store/search/varint.ts";

const long = (word: string) => `${word} « l’accord » `.repeat(200);
const texts = ["", "short", long("trêve"), "\ufeffwith a mark", long("переговоры"), "x".repeat(3_000_000), long("ceasefire")];

/** As texts were sealed before runs were left open. */
function sealedOnce(text: string): Uint8Array {
  const { size, data } = pack(new TextEncoder().encode(text));
  const head = writeNumbers([size, 1]);
  return new Uint8Array([head.length, ...head, ...data]);
}

describe("sealed texts", () => {
  it("come out as they went in, alone and together, in their order", () => {
    const sealed = texts.map((text) => seal(text, 1));
    expect(sealed.map(unseal)).toEqual(texts);
    expect(unsealAll(sealed)).toEqual(texts);
    expect(unsealAll([])).toEqual([]);
  });

  it("come out together beside such as were sealed before", () => {
    expect(unsealAll([seal(long("a")), sealedOnce(long("b")), seal("c"), seal(long("d"))])).toEqual([
      long("a"),
      long("b"),
      "c",
      long("d"),
    ]);
  });

  it("save room where they are long, and take a few bytes where they are short", () => {
    expect(seal(long("trêve")).length).toBeLessThan(200);
    expect(seal("short").length).toBe("short".length + 3);
  });

  it("cannot be read where bytes are missing, wrong or of another kind, alone or among others", () => {
    const sound = seal(long("trêve"));
    for (const broken of [
      sound.subarray(0, sound.length - 9),
      sound.with(20, 0xff).with(21, 0xff).with(22, 0xff),
      sound.with(3, 7),
      new Uint8Array([2, 9, 0, 65]),
    ]) {
      expect(() => unseal(broken)).toThrow(RangeError);
      expect(() => unsealAll([sound, broken, sound])).toThrow(RangeError);
    }
  });
});
