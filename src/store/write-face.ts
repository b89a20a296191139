import { getNumber } from "./document-number.ts";
import { addDocument } from "./documents.ts";
import type { StoreWriter } from "./face.ts";
import { addLink } from "./links.ts";
import { indexClaims } from "./listing/index-claims.ts";
import { mark } from "./markings.ts";
import { setNote } from "./notes.ts";
import type { Writing } from "./numbering.ts";
import { originShelf } from "./origins.ts";
import { changeParts, clearParts } from "./parts.ts";
import { readFace } from "./read-face.ts";
import { addReading } from "./readings.ts";
import { addReviews } from "./reviews.ts";
import { indexDocument } from "./search/index-document.ts";
import { keepView } from "./views.ts";

/** Everything that can be changed within one write, and everything that can be asked there. */
export function writeFace(writing: Writing): StoreWriter {
  const { db, at } = writing;
  return {
    ...readFace(db),
    at,
    addDocument: (input) => addDocument(writing, input),
    addReading: (reading) => addReading(writing, reading),
    index: async (id, analyser, tokens) => indexDocument(db, await getNumber(db, id), analyser, tokens),
    indexClaims: (id, claims) => indexClaims(writing, id, claims),
    originShelf: () => originShelf(writing),
    addLink: (link) => addLink(writing, link),
    addReviews: (reviews) => addReviews(writing, reviews),
    mark: (id, entry) => mark(writing, id, entry),
    changeParts: (changes) => changeParts(db, changes),
    clearParts: () => clearParts(db),
    keepView: (view) => keepView(db, view),
    setNote: (name, value) => setNote(db, name, value),
  };
}
