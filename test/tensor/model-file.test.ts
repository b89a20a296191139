import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { ModelFileError, openModel, sha256 } from "../../src/tensor/index.ts";
import { modelFile, TOY_HEADER, toyModel } from "../syntax/toy-model.ts";

const { bytes, hash } = toyModel();

function refuses(file: Uint8Array, code: string, words: RegExp, expected = sha256(file)): void {
  try {
    openModel(file, expected, "models/fr.model");
  } catch (error) {
    expect(error).toBeInstanceOf(ModelFileError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(words) });
    // Every refusal names the file and says what to do.
    expect(String(error)).toMatch(/models\/fr\.model: .*Fetch the file again/s);
    return;
  }
  expect.unreachable("the file was taken");
}

const tensor = (change: object): Uint8Array => {
  const part = { name: "a.w", dtype: "i8", shape: [2, 8], scale: null, bytes: new Uint8Array(16), ...change };
  return modelFile({ ...TOY_HEADER }, [part]);
};
const edited = (change: (file: Uint8Array) => void): Uint8Array => {
  const file = bytes.slice();
  change(file);
  return file;
};

test("a sound file opens", () => {
  const model = openModel(bytes, hash.toUpperCase());
  expect([model.language, model.version, model.sha256]).toEqual(["fr", "toy", hash]);
  expect(model.has("arc.u")).toBe(true);
  expect(model.matrix("arc.u", { rows: 40, cols: 40 })).toMatchObject({ rows: 40, cols: 40 });
});

test("other bytes than the manifest's are refused with both hashes", () => {
  refuses(
    edited((file) => (file[file.length - 70] = 1 ^ (file[file.length - 70] ?? 0))),
    "model-hash",
    new RegExp(`manifest.json says ${hash}`),
    hash,
  );
});

test("the hash may be made by a quicker hand, and is compared all the same", () => {
  const quicker = (file: Uint8Array): string => createHash("sha256").update(file).digest("hex");
  expect(openModel(bytes, hash, "models/fr.model", quicker).sha256).toBe(hash);
  expect(() => openModel(bytes, hash, "models/fr.model", () => "0".repeat(64))).toThrow(/its SHA-256 is 0000/);
});

test("what is no model file", () => {
  refuses(new Uint8Array(0), "model-not-a-model", /should begin PPMODEL1/);
  refuses(new TextEncoder().encode("version https://git-lfs.github.com/spec/v1\n".repeat(4)), "model-not-a-model", /"version "/);
});

test("bad headers are refused with their place", () => {
  refuses(
    edited((file) => new DataView(file.buffer).setUint32(8, 0x7fff_fff4, true)),
    "model-header",
    /byte 8/,
  );
  refuses(
    edited((file) => new DataView(file.buffer).setUint32(8, 60, true)),
    "model-header",
    /multiple of 64/,
  );
  refuses(
    edited((file) => (file[12] = 0x21)),
    "model-header",
    /byte 12/,
  );
  refuses(modelFile({ ...TOY_HEADER, format: 2 }, []), "model-header", /format 2/);
  refuses(modelFile({ ...TOY_HEADER, labels: 7 }, []), "model-header", /labels/);
});

test("bad tensors are refused by name", () => {
  refuses(tensor({ shape: [9000, 8] }), "model-tensor", /a\.w should lie at 0\.\.72000/);
  refuses(tensor({ dtype: "f16" }), "model-tensor", /a\.w/);
  refuses(tensor({ shape: [-1, 8] }), "model-tensor", /a\.w/);
  const model = openModel(tensor({}), sha256(tensor({})));
  expect(() => model.matrix("b.w")).toThrow(/b\.w is missing/);
  expect(() => model.matrix("a.w", { cols: 16 })).toThrow(/2 x 8 where any x 16/);
  expect(() => model.matrix("a.w")).toThrow(/a\.w\.scale is missing/);
  expect(() => model.floats("a.w", 16)).toThrow(/is i8 where f32/);
});
