import { expect } from "vitest";
import type { Analysis } from "../../src/text/index.ts";

/** What holds of every analysis: each unit but white space is in one token, offsets say what the text says, trees are trees. */
export function expectSound({ text, sentences }: Analysis): void {
  let last = 0;
  let ink = "";
  for (const { start, end, tokens, multiwords, names } of sentences) {
    expect(tokens.length).toBeGreaterThan(0);
    expect(start).toBeGreaterThanOrEqual(last);
    expect(start).toBe(tokens[0]?.start);
    expect(end).toBe(tokens.at(-1)?.end);
    const shared = new Map(
      multiwords.flatMap((m) => Array.from({ length: m.last - m.first + 1 }, (_, i) => [m.first + i, m] as const)),
    );
    let at = start;
    for (const [i, t] of tokens.entries()) {
      expect(t.index).toBe(i);
      const multiword = shared.get(i);
      if (multiword && multiword.start === t.start && multiword.end === t.end) {
        if (i === multiword.first) ink += text.slice(t.start, t.end);
        at = multiword.end;
        continue;
      }
      expect(t.start).toBeGreaterThanOrEqual(at);
      expect(text.slice(t.start, t.end)).toBe(t.form);
      expect(t.form.trim()).not.toBe("");
      expect(t.lemma).not.toBe("");
      ink += t.form;
      at = t.end;
    }
    for (const m of multiwords) {
      expect(text.slice(m.start, m.end)).toBe(m.form);
      expect(m.last).toBeGreaterThan(m.first);
    }
    for (const n of names) expect([n.start, n.end]).toEqual([tokens[n.first]?.start, tokens[n.last]?.end]);
    expect(tokens.filter((t) => t.head < 0)).toHaveLength(1);
    for (const t of tokens) {
      expect(t.head).not.toBe(t.index);
      expect(t.deprel === "root").toBe(t.head < 0);
      let up = t.index;
      let steps = 0;
      while (up >= 0 && steps++ <= tokens.length) up = tokens[up]?.head ?? -1;
      expect(up).toBe(-1);
    }
    last = end;
  }
  const bare = (s: string): string => s.replace(/\p{White_Space}+/gu, "");
  expect(bare(ink)).toBe(bare(text));
}
