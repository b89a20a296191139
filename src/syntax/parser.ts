import type { Model } from "../tensor/index.ts";
import type { Batch, Encoding } from "./encoder.ts";
import { createHeadFinder } from "./heads.ts";
import { createRelationFinder } from "./relations.ts";

/** Head (in the sentence, -1 for the root) and relation of each word of a batch. */
export interface Trees {
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

export type Parser = (encoding: Encoding, batch: Batch) => Trees;

/** The biaffine parser of a model. Throws ModelFileError where the file does not hold one. */
export function createParser(model: Model, width: number): Parser {
  const findHeads = createHeadFinder(model, width);
  const findRelations = createRelationFinder(model, width);
  return ({ last }, batch) => {
    const heads = findHeads(last, batch);
    return { heads, relations: findRelations(last, batch, heads) };
  };
}
