import { describe, expect, test } from "vitest";
import { foldWord, loadKnowledge, POSTS, piecesOf } from "../../../src/knowledge/index.ts";
import en from "../../../src/language/en/posts.json" with { type: "json" };
import fr from "../../../src/language/fr/posts.json" with { type: "json" };
import { postsSchema } from "../../../src/language/posts-schema.ts";
import { lexiconFor } from "../../../src/reading/mentions/lexicon.ts";

const knowledge = loadKnowledge();

describe.each([
  ["fr", fr],
  ["en", en],
] as const)("the words for seats in %s", (language, raw) => {
  const data = postsSchema.parse(raw);
  const lexicon = lexiconFor(language);

  test("the file is for this language", () => expect(data.language).toBe(language));

  test.each(data.seats)("$example", ({ posts, nouns, near, of, example }) => {
    for (const post of posts) expect(POSTS).toContain(post);
    for (const noun of nouns) {
      const pieces = piecesOf(noun);
      const hit = lexicon.termAt(pieces, 0);
      expect(hit && hit.last === pieces.length - 1 && hit.term.kind === "office", noun).toBe(true);
    }
    for (const ref of [...(near ? [near] : []), ...(Array.isArray(of) ? of : [])])
      expect(knowledge.find(ref), ref).not.toBeNull();
    const words = ` ${piecesOf(example)
      .map((p) => foldWord(p.folded))
      .join(" ")} `;
    const found = nouns.some((noun) =>
      words.includes(
        ` ${piecesOf(noun)
          .map((p) => p.folded)
          .join(" ")} `,
      ),
    );
    expect(found, example).toBe(true);
  });
});
