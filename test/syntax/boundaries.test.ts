import { describe, expect, test } from "vitest";
import en from "../../src/language/en/segmentation.json" with { type: "json" };
import fr from "../../src/language/fr/segmentation.json" with { type: "json" };
import { segmentationSchema } from "../../src/language/segmentation-schema.ts";
import { settledBoundaries } from "../../src/syntax/boundaries.ts";
import type { Surface } from "../../src/syntax/segment.ts";

const abbreviationsOf = (raw: unknown) => {
  const { beforeNumbers, beforeNames, wholes } = segmentationSchema.parse(raw);
  const words = (list: readonly { readonly word: string }[]): Set<string> => new Set(list.map(({ word }) => word));
  return {
    beforeNumbers: words(beforeNumbers),
    beforeNames: words(beforeNames),
    small: words([...beforeNumbers, ...beforeNames].filter(({ small }) => small)),
    wholes: words(wholes),
  };
};

/** Tokens by blanks and marks, where a sentence ends at every dot and question mark but `silent` ones, and perhaps where `unsure` says: as bad a network as can be. */
function* naive(text: string, silent = /^$/, unsure = /(?!)/): Generator<Surface> {
  for (const match of text.matchAll(/[\p{L}\p{N}'’-]+|[^\s]/gu)) {
    const start = match.index;
    const sure = /[.?]/.test(match[0]) && !silent.test(text.slice(0, start)) ? 5 : -4;
    const ends = unsure.test(text.slice(0, start + match[0].length)) ? 3 : sure;
    yield { start, end: start + match[0].length, cuts: [], lookUp: false, ends };
  }
}

function sentencesOf(text: string, silent?: RegExp, raw: unknown = en, unsure?: RegExp): string[] {
  const found: string[] = [];
  let from = -1;
  let to = 0;
  for (const token of settledBoundaries(text, naive(text, silent, unsure), abbreviationsOf(raw))) {
    if (from < 0) from = token.start;
    to = token.end;
    if (token.ends <= 0) continue;
    found.push(text.slice(from, to));
    from = -1;
  }
  return found;
}

describe("what spelling says of the ends of sentences", () => {
  for (const raw of [en, fr]) {
    const { beforeNames, beforeNumbers, language } = segmentationSchema.parse(raw);
    test.each([...beforeNames, ...beforeNumbers])(`${language}: no sentence ends after “$word.”`, ({ example, word }) => {
      expect(example.toLowerCase()).toContain(`${word}.`);
      expect(sentencesOf(example, undefined, raw)).toEqual([example]);
    });
  }

  test("an abbreviation that is written small ends a sentence where no number follows", () => {
    expect(sentencesOf("Le rapport tient en un vol. Les annexes suivent.", undefined, fr)).toHaveLength(2);
    expect(sentencesOf("Le rapport tient en un vol. euh deux.", undefined, fr)).toHaveLength(2);
    expect(sentencesOf("Voir le Vol. XVIII du recueil.", undefined, fr)).toHaveLength(1);
    expect(sentencesOf("Le texte reste flou, cf. « Une paix lointaine ».", undefined, fr)).toHaveLength(1);
  });

  test("a word that is an abbreviation with a capital only ends a sentence as any other", () => {
    expect(sentencesOf("Il a franchi le col. Haftar attend.", undefined, fr)).toHaveLength(2);
  });

  test("a month at the end of a sentence ends it", () => {
    expect(sentencesOf("They met in Jan. The army left.")).toEqual(["They met in Jan.", "The army left."]);
  });

  test("a dot behind a number ends a sentence where a capital follows", () => {
    expect(sentencesOf("He was freed on Feb. 2. Ecuador hosts the talks.", /Feb|2$/)).toEqual([
      "He was freed on Feb. 2.",
      "Ecuador hosts the talks.",
    ]);
  });

  test("a number that counts the items of a list ends none", () => {
    expect(sentencesOf("2. The parties withdraw.", /2$/)).toEqual(["2. The parties withdraw."]);
  });

  test.each([
    ["1. Toute partie retire ses armes.", "2. Nul ne revient."],
    ["(1) Toute partie retire ses armes.", "(2) Nul ne revient."],
    ["a) Toute partie retire ses armes.", "b) Nul ne revient."],
    ["- 1.2. « Toute partie » retire ses armes.", "- 1.3. Nul ne revient."],
    ["(b) The parties withdraw.", "(c) No one returns."],
  ])("what counts an item is in its sentence: %s %s", (first, second) => {
    const counts = /(?:^|\. )(?:- )?(?:[\d.]+|\(?\w\))\.?$/;
    expect(sentencesOf(`${first} ${second}`, undefined, en, counts)).toEqual([first, second]);
  });

  test("an item with a number of its own begins behind a full stop", () => {
    const first = "Every party withdraws to the line.";
    for (const second of ["2. No one returns.", "(2) No one returns."])
      expect(sentencesOf(`${first} ${second}`, /line$/)).toEqual([first, second]);
    expect(sentencesOf("Every party (2) No one returns.")).toHaveLength(1);
  });

  test("the language of what a list names, and the label of an item, end no sentence", () => {
    const language = "- (fr) Les annexes du pacte.";
    expect(sentencesOf(language, undefined, fr, /\(fr\)$/)).toEqual([language]);
    const label = "- 4 mai 2021 : Le président part.";
    expect(sentencesOf(label, undefined, fr, /:$/)).toEqual([label]);
    expect(sentencesOf("- Les pays : - Le Mali.", undefined, fr, /:$/)).toHaveLength(2);
    expect(sentencesOf("Le 4 mai 2021 : Le président part.", undefined, fr, /:$/)).toHaveLength(2);
  });

  test("no sentence ends before an aside, if an item is not what follows", () => {
    const aside = "Les chefs - ils sont trois - partent.";
    expect(sentencesOf(aside, undefined, fr, /chefs$/)).toEqual([aside]);
    expect(sentencesOf("Les chefs - Ils sont trois.", undefined, fr, /chefs$/)).toHaveLength(2);
    expect(sentencesOf("- les chefs - les envoyés.", undefined, fr, /chefs$/)).toHaveLength(2);
    expect(sentencesOf("Les chefs\n\n- les envoyés.", undefined, fr, /chefs$/)).toHaveLength(2);
  });

  test("no sentence ends within what is written without a blank, behind a mark that opens, behind an initial between names", () => {
    const unbroken: [string, RegExp][] = [
      ["La décision 1600/2002/CE est lue.", /2002$/],
      ['Il a lu " Une paix lointaine " hier.', /^$/],
      ['Il a lu "Une paix lointaine" hier.', /lu "$/],
      ["Il a lu « Une paix lointaine » hier.", /«$/],
      ["Il a vu Thabo H. Mokoena hier.", /H\.$/],
    ];
    for (const [text, unsure] of unbroken) expect(sentencesOf(text, /H$/, fr, unsure)).toEqual([text]);
    expect(sentencesOf("Il a pris la vitamine C. Elle attend.", undefined, fr)).toHaveLength(2);
    expect(sentencesOf("Il est parti :( Elle attend.", undefined, fr, /\($/)).toHaveLength(2);
  });

  test.each([
    ["Il a dit : « Nous partons. »", "Elle reste."],
    ["He said: “We leave.”", "She stays."],
    ['He said: "We leave."', "She stays."],
  ])("the mark that closes is in the sentence that it closes: %s", (said, next) => {
    expect(sentencesOf(`${said} ${next}`)).toEqual([said, next]);
  });

  test("an end that the network puts before the mark stands behind it, where a sentence begins there", () => {
    expect(sentencesOf("« Partons-nous ? » Elle reste.")).toEqual(["« Partons-nous ? »", "Elle reste."]);
    expect(sentencesOf("« Partons-nous ? » demande-t-elle.")).toHaveLength(1);
  });

  test("a mark that opens begins a sentence", () => {
    expect(sentencesOf('They left. "We stay." « Nous restons. »')).toEqual(["They left.", '"We stay."', "« Nous restons. »"]);
  });

  test("a semicolon ends a clause, but not within marks or brackets", () => {
    expect(sentencesOf("Riyadh wanted them to leave at once; Doha refused.")).toEqual([
      "Riyadh wanted them to leave at once;",
      "Doha refused.",
    ]);
    expect(sentencesOf("He said: “We want them to leave at once; we insist.”", /insist$/)).toHaveLength(1);
    expect(sentencesOf('He said: "We want them to leave at once; we insist."', /insist$/)).toHaveLength(1);
    expect(sentencesOf("The parties (Riyadh and Doha and Cairo; Rome too) left.")).toHaveLength(1);
  });

  test.each([
    ["QUITO, Sept 4 - ", "Colombia announced a truce."],
    ["TBILISI, Aug. 13 — ", "Georgia accepted the plan."],
    ["GENÈVE (AFP) – ", "Les pourparlers ont repris."],
    ["Paris, 4 août (AFP) -- ", "Les pourparlers ont repris."],
    ["29 August 2006 – ", "The envoy left."],
    ["CRANS-MONTANA, Switzerland — ", "Talks collapsed."],
    ["Lomé, Togo - ", "Mediators announced a truce."],
    ["LE CAIRE - ", "Les pourparlers ont repris."],
  ])("“%s” is a dateline and a sentence of its own", (dateline, rest) => {
    expect(sentencesOf(dateline + rest)).toEqual([dateline.trim(), rest]);
  });

  test.each([
    "Kenya — the mediator — left.",
    "The army left – at last.",
    "Ghana, Togo - both neighbours - left.",
    "Le Kenya – médiateur – a quitté la table.",
  ])("“%s” begins with no dateline", (text) => expect(sentencesOf(text)).toEqual([text]));
});
