import { expect, test } from "vitest";
import { formatBrief } from "../../src/publish/index.ts";
import { analysisOf } from "../helpers/sentence.ts";
import { readAnalysis } from "../reading/why/silence.ts";

const SAID = `
  Le ministre norvégien a déclaré mardi qu'il était à Oslo.
  1 Le le DET 2 det Gender=Masc|Number=Sing|PronType=Art
  2 ministre ministre NOUN 5 nsubj Gender=Masc|Number=Sing
  3 norvégien norvégien ADJ 2 amod Gender=Masc|Number=Sing
  4 a avoir AUX 5 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  5 déclaré déclarer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  6 mardi mardi NOUN 5 obl:mod Gender=Masc|Number=Sing
  7 qu' que SCONJ 11 mark
  8 il il PRON 11 nsubj Gender=Masc|Number=Sing|Person=3|PronType=Prs
  9 était être AUX 11 cop Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin
  10 à à ADP 11 case
  11 Oslo Oslo PROPN 5 ccomp _ B-LOC
  12 . . PUNCT 5 punct
`;
const TRUCE = `
  La trêve est fragile.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 trêve trêve NOUN 4 nsubj Gender=Fem|Number=Sing
  3 est être AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 fragile fragile ADJ 0 root Number=Sing
  5 . . PUNCT 4 punct
`;
const reading = readAnalysis(analysisOf("fr", SAID, TRUCE));

test("below each claim stands why, and at the end the sentences without one", () => {
  expect(
    formatBrief(reading, { language: "fr", source: "a.txt" }),
  ).toBe(`Sans titre : « Le ministre norvégien a déclaré mardi qu'il était à Oslo. La trêve est … »
10 juin 2015 · français · 1 déclaration, 1 date, 3 noms
a.txt · Les nombres sont des lignes et des colonnes de la dépêche.

Qui dit quoi
ministre norvégien, pour Norvège
   1:42  dit (a déclaré), rapporté · 9 juin 2015
         il était à Oslo
         ↳ statement.clause (verbe de parole suivi d’une proposition : déclarer) ·
           « a déclaré » 1:23 · déclaré ←nsubj← ministre · déclaré ←ccomp← Oslo

Quand
   1:33  mardi → 9 juin 2015
         ↳ time.pattern (tournure de date : weekday) · « mardi » 1:33

Qui et où
  Personnes : ministre norvégien 1:4 ×2
  États : Norvège 1:13
  Lieux : Oslo 1:53

Qui est désigné par quels mots
    1:4  ministre norvégien
         ↳ mention.noun (nom commun de qui ou de ce dont on parle) : « ministre norvégien » 1:4
         ↳ mention.pronoun (pronom) : « il » 1:42 (reprend « ministre norvégien » 1:4)
   1:53  Oslo
         ↳ mention.known (nom connu) : « Oslo » 1:53
   1:13  Norvège
         ↳ mention.nationality (mot de nationalité) : « norvégien » 1:13

Phrases sans affirmation retenue
   1:59  La trêve est fragile.
         ↳ événement : « trêve » 1:62 · no-party-no-date (nommé sans participant ni date)
`);
});

test("the same in English", () => {
  const brief = formatBrief(reading, { language: "en", source: "a.txt" });
  expect(brief).toContain("↳ statement.clause (verb of speech with a clause: déclarer) · “a déclaré” 1:23 ·");
  expect(brief).toContain("“il” 1:42 (takes up “ministre norvégien” 1:4)");
  expect(brief).toContain("↳ event: “trêve” 1:62 · no-party-no-date (named without anybody or any date)");
});

test("why is no wider than asked, and is not there unasked", () => {
  const { why: _why, ...plain } = reading;
  expect(formatBrief(plain, { language: "fr", source: "a.txt" })).not.toMatch(/↳|Phrases sans/);
  for (const line of formatBrief(reading, { language: "fr", source: "a.txt", width: 60 }).split("\n"))
    expect(line.length).toBeLessThanOrEqual(60);
});
