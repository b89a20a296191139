import { describe, expect, test } from "vitest";
import type { Time } from "../../../src/claims/index.ts";
import { read, tells, timeAt } from "./tells.ts";

const STATE = { type: "state" } as const;

/** Expressions of time where their words stand in the text. */
const dated =
  (values: Readonly<Record<string, string>>) =>
  (text: string): Time[] =>
    Object.entries(values).map(([words, edtf], i) => {
      const start = text.indexOf(words);
      return {
        id: `t${i + 1}`,
        span: { start, end: start + words.length, exact: words },
        edtf,
        type: "date",
        anchor: "absolute",
      };
    });

/** When the event was whose trigger holds these words; undefined where there is none. */
function when(tables: readonly string[], trigger: string, values: Readonly<Record<string, string>>): string | null | undefined {
  const events = read("fr", tables, { Paris: STATE, Bamako: STATE }, dated(values));
  const event = events.find((e) => e.trigger.exact.includes(trigger));
  return event && (event.time?.edtf ?? null);
}

const MET = `Mardi, Paris a rencontré Bamako lors d'un sommet.
  1 Mardi mardi NOUN 5 obl:mod
  2 , , PUNCT 1 punct
  3 Paris Paris PROPN 5 nsubj
  4 a avoir AUX 5 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
  5 rencontré rencontrer VERB 0 root Tense=Past|VerbForm=Part
  6 Bamako Bamako PROPN 5 obj
  7 lors lors ADV 5 advmod
  8 d' de ADP 10 case
  9 un un DET 10 det
  10 sommet sommet NOUN 5 obl:mod
  11 . . PUNCT 5 punct`;

const EVE = `À la veille de la rencontre, Paris avait bombardé Bamako.
  1 À à ADP 3 case
  2 la le DET 3 det
  3 veille veille NOUN 10 obl:mod
  4 de de ADP 6 case
  5 la le DET 6 det
  6 rencontre rencontre NOUN 3 nmod
  7 , , PUNCT 3 punct
  8 Paris Paris PROPN 10 nsubj
  9 avait avoir AUX 10 aux:tense Mood=Ind|Tense=Imp|VerbForm=Fin
  10 bombardé bombarder VERB 0 root Tense=Past|VerbForm=Part
  11 Bamako Bamako PROPN 10 obj
  12 . . PUNCT 10 punct`;

const AFTER = (count: string): string => `Paris avait expulsé les diplomates ${count} jours après le coup du 17 mars.
  1 Paris Paris PROPN 3 nsubj
  2 avait avoir AUX 3 aux:tense Mood=Ind|Tense=Imp|VerbForm=Fin
  3 expulsé expulser VERB 0 root Tense=Past|VerbForm=Part
  4 les le DET 5 det
  5 diplomates diplomate NOUN 3 obj
  6 ${count} ${count} NUM 7 nummod
  7 jours jour NOUN 3 obl:mod
  8 après après ADP 10 case
  9 le le DET 10 det
  10 coup coup NOUN 3 obl:mod
  11-12 du
  11 de de ADP 13 case
  12 le le DET 13 det
  13 17 17 NUM 10 nmod
  14 mars mars NOUN 13 nmod
  15 . . PUNCT 3 punct`;

describe("a day counted from something else", () => {
  test("the eve of a meeting is the day before the one told of", () =>
    expect(when([MET, EVE], "bombardé", { Mardi: "2023-06-06" })).toBe("2023-06-05"));

  test("nobody knows the eve of a meeting that has no date", () => expect(when([EVE], "bombardé", {})).toBeNull());

  test("so many days after what has a date of its own", () =>
    expect(when([AFTER("trois")], "expulsé", { "17 mars": "2023-03-17" })).toBe("2023-03-20"));

  test("some days after it are no day", () =>
    expect(when([AFTER("quelques")], "expulsé", { "17 mars": "2023-03-17" })).toBeNull());
});

test("what is told beside something has the date of what went on", () =>
  expect(
    when(
      [
        `Lors de l'offensive lancée en mai, Paris avait bombardé Bamako.
  1 Lors lors ADV 10 advmod
  2 de de ADP 4 case
  3 l' le DET 4 det
  4 offensive offensive NOUN 1 obl:arg
  5 lancée lancer VERB 4 acl Tense=Past|VerbForm=Part
  6 en en ADP 7 case
  7 mai mai NOUN 5 obl:mod
  8 , , PUNCT 1 punct
  9 Paris Paris PROPN 11 nsubj
  10 avait avoir AUX 11 aux:tense Mood=Ind|Tense=Imp|VerbForm=Fin
  11 bombardé bombarder VERB 0 root Tense=Past|VerbForm=Part
  12 Bamako Bamako PROPN 11 obj
  13 . . PUNCT 11 punct`.replace("ADV 10 advmod", "ADV 11 advmod"),
      ],
      "bombardé",
      { mai: "2023-05" },
    ),
  ).toBe("2023-05"));

test("how long nothing like it had been is not when it was", () =>
  expect(
    when(
      [
        `Paris a bombardé Bamako lors d'un raid, le premier depuis 2020.
  1 Paris Paris PROPN 3 nsubj
  2 a avoir AUX 3 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
  3 bombardé bombarder VERB 0 root Tense=Past|VerbForm=Part
  4 Bamako Bamako PROPN 3 obj
  5 lors lors ADV 3 advmod
  6 d' de ADP 8 case
  7 un un DET 8 det
  8 raid raid NOUN 3 obl:mod
  9 , , PUNCT 11 punct
  10 le le DET 11 det
  11 premier premier ADJ 8 appos
  12 depuis depuis ADP 13 case
  13 2020 2020 NUM 11 nmod
  14 . . PUNCT 3 punct`,
      ],
      "bombardé",
      { "depuis 2020": "2020/.." },
    ),
  ).toBeNull());

describe("what went on since, and what was when it began", () => {
  const KILLED = `Paris a tué dix soldats et blessé Bamako depuis mars, lorsque Bamako a attaqué Paris.
  1 Paris Paris PROPN 3 nsubj
  2 a avoir AUX 3 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
  3 tué tuer VERB 0 root Tense=Past|VerbForm=Part
  4 dix dix NUM 5 nummod
  5 soldats soldat NOUN 3 obj
  6 et et CCONJ 7 cc
  7 blessé blesser VERB 3 conj Tense=Past|VerbForm=Part
  8 Bamako Bamako PROPN 7 obj
  9 depuis depuis ADP 10 case
  10 mars mars NOUN 7 obl:mod
  11 , , PUNCT 15 punct
  12 lorsque lorsque SCONJ 15 mark
  13 Bamako Bamako PROPN 15 nsubj
  14 a avoir AUX 15 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
  15 attaqué attaquer VERB 7 advcl Tense=Past|VerbForm=Part
  16 Paris Paris PROPN 15 obj
  17 . . PUNCT 3 punct`;

  test("joined participles share what the last has gone on since", () =>
    expect(when([KILLED], "tué", { "depuis mars": "2023-03/.." })).toBe("2023-03/.."));

  test("« lorsque » behind it tells of the beginning", () =>
    expect(when([KILLED], "attaqué", { "depuis mars": "2023-03/.." })).toBe("2023-03"));
});

describe("the story goes on", () => {
  const THREATENED = `Paris avait menacé Bamako lundi.
  1 Paris Paris PROPN 3 nsubj
  2 avait avoir AUX 3 aux:tense Mood=Ind|Tense=Imp|VerbForm=Fin
  3 menacé menacer VERB 0 root Tense=Past|VerbForm=Part
  4 Bamako Bamako PROPN 3 obj
  5 lundi lundi NOUN 3 obl:mod
  6 . . PUNCT 3 punct`;
  const EXPELLED = `Paris a expulsé Bamako.
  1 Paris Paris PROPN 3 nsubj
  2 a avoir AUX 3 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
  3 expulsé expulser VERB 0 root Tense=Past|VerbForm=Part
  4 Bamako Bamako PROPN 3 obj
  5 . . PUNCT 3 punct`;

  test("where it was left for what had been before", () =>
    expect(when([MET, THREATENED, EXPELLED], "expulsé", { Mardi: "2023-06-06", lundi: "2023-06-05" })).toBe("2023-06-06"));

  test("and what had been before keeps its own day", () =>
    expect(when([MET, THREATENED, EXPELLED], "menacé", { Mardi: "2023-06-06", lundi: "2023-06-05" })).toBe("2023-06-05"));
});

test("a date before a promise is when it was made, not when it is to be kept", () =>
  expect(
    when(
      [
        `Paris a promis lundi de bombarder Bamako.
  1 Paris Paris PROPN 3 nsubj
  2 a avoir AUX 3 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
  3 promis promettre VERB 0 root Tense=Past|VerbForm=Part
  4 lundi lundi NOUN 3 obl:mod
  5 de de ADP 6 mark
  6 bombarder bombarder VERB 3 xcomp VerbForm=Inf
  7 Bamako Bamako PROPN 6 obj
  8 . . PUNCT 3 punct`,
      ],
      "bombarder",
      { lundi: "2023-06-05" },
    ),
  ).toBeNull());

test("for the first time since: not when it was, nor what dates that since", () =>
  expect(
    when(
      [
        `Paris a bombardé Bamako pour la première fois depuis le conflit, le 15 mai.
  1 Paris Paris PROPN 3 nsubj
  2 a avoir AUX 3 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
  3 bombardé bombarder VERB 0 root Tense=Past|VerbForm=Part
  4 Bamako Bamako PROPN 3 obj
  5 pour pour ADP 8 case
  6 la le DET 8 det
  7 première premier ADJ 8 amod
  8 fois fois NOUN 3 obl:mod
  9 depuis depuis ADP 11 case
  10 le le DET 11 det
  11 conflit conflit NOUN 3 obl:mod
  12 , , PUNCT 14 punct
  13 le le DET 14 det
  14 15 15 NUM 3 obl:mod
  15 mai mai NOUN 14 nmod
  16 . . PUNCT 3 punct`,
      ],
      "bombardé",
      { "15 mai": "2023-05-15" },
    ),
  ).toBeNull());

test("what a deed did was when it was done", () =>
  expect(
    when(
      [
        `Paris condamne l'attaque menée le 7 mai, qui a tué Bamako.
  1 Paris Paris PROPN 2 nsubj
  2 condamne condamner VERB 0 root Tense=Pres|VerbForm=Fin
  3 l' le DET 4 det
  4 attaque attaque NOUN 2 obj
  5 menée mener VERB 4 acl Tense=Past|VerbForm=Part
  6 le le DET 7 det
  7 7 7 NUM 5 obl:mod
  8 mai mai NOUN 7 nmod
  9 , , PUNCT 12 punct
  10 qui qui PRON 12 nsubj PronType=Rel
  11 a avoir AUX 12 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
  12 tué tuer VERB 4 acl:relcl Tense=Past|VerbForm=Part
  13 Bamako Bamako PROPN 12 obj
  14 . . PUNCT 2 punct`,
      ],
      "tué",
      { "7 mai": "2023-05-07" },
    ),
  ).toBe("2023-05-07"));

test("the day of the participle that opens a clause is that of its verb", () =>
  expect(
    when(
      [
        `Réunis mardi, ils ont bombardé Bamako.
  1 Réunis réunir VERB 6 advcl Tense=Past|VerbForm=Part
  2 mardi mardi NOUN 1 obl:mod
  3 , , PUNCT 1 punct
  4 ils il PRON 6 nsubj
  5 ont avoir AUX 6 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
  6 bombardé bombarder VERB 0 root Tense=Past|VerbForm=Part
  7 Bamako Bamako PROPN 6 obj
  8 . . PUNCT 6 punct`,
      ],
      "bombardé",
      { mardi: "2023-06-06" },
    ),
  ).toBe("2023-06-06"));

test("people told with their number deny nothing", () => {
  const [event] = read("fr", [
    `Deux personnes ont péri dans un attentat.
  1 Deux deux NUM 2 nummod
  2 personnes personne NOUN 4 nsubj Number=Plur
  3 ont avoir AUX 4 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
  4 péri périr VERB 0 root Tense=Past|VerbForm=Part
  5 dans dans ADP 7 case
  6 un un DET 7 det
  7 attentat attentat NOUN 4 obl:mod
  8 . . PUNCT 4 punct`,
  ]);
  expect(event?.factuality).toBe("asserted");
});

test("what is over was over on the day of the main clause, and not going on since a date that stands beside it", () =>
  expect(
    when(
      [
        `Paris a salué mardi la trêve en vigueur depuis mai, au terme de pourparlers avec Bamako.
  1 Paris Paris PROPN 3 nsubj
  2 a avoir AUX 3 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
  3 salué saluer VERB 0 root Tense=Past|VerbForm=Part
  4 mardi mardi NOUN 3 obl:mod
  5 la le DET 6 det
  6 trêve trêve NOUN 3 obj
  7 en en ADP 8 case
  8 vigueur vigueur NOUN 6 nmod
  9 depuis depuis ADP 10 case
  10 mai mai NOUN 8 nmod
  11 , , PUNCT 13 punct
  12 au à ADP 13 case
  13 terme terme NOUN 6 nmod
  14 de de ADP 15 case
  15 pourparlers pourparlers NOUN 13 nmod
  16 avec avec ADP 17 case
  17 Bamako Bamako PROPN 15 nmod
  18 . . PUNCT 3 punct`,
      ],
      "pourparlers",
      { mardi: "2023-06-06", "depuis mai": "2023-05/.." },
    ),
  ).toBe("2023-06-06"));

describe("talks that a participle tells of", () => {
  const table = (verb: string, lemma: string): string => `Les pourparlers ${verb} en mai ont repris lundi.
    1 Les le DET 2 det
    2 pourparlers pourparlers NOUN 7 nsubj
    3 ${verb} ${lemma} VERB 2 acl Tense=Past|VerbForm=Part
    4 en en ADP 5 case
    5 mai mai NOUN 3 obl:mod
    6 ont avoir AUX 7 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
    7 repris reprendre VERB 0 root Tense=Past|VerbForm=Part
    8 lundi lundi NOUN 7 obl:mod
    9 . . PUNCT 7 punct`;
  const days = { "en mai": "2023-05", lundi: "2024-03-11" };

  test("that they were broken off is one thing, that they went on another", () => {
    for (const [verb, lemma] of [
      ["interrompus", "interrompre"],
      ["suspendus", "suspendre"],
    ] as const) {
      expect(when([table(verb, lemma)], "repris", days)).toBe("2024-03-11");
      const events = read("fr", [table(verb, lemma)], {}, dated(days));
      expect(events.map((e) => [e.kind, e.time?.edtf])).toEqual([
        ["talks", "2024-03-11"],
        ["suspension", "2023-05"],
      ]);
    }
  });
});

describe("what is told beside a dated clause", () => {
  const engaged = (helper: string): string => `Ils s'étaient vus en juin à Oslo, où Paris s'${helper} engagé à partir.
    1 Ils il PRON 4 nsubj
    2 s' se PRON 4 expl:pv
    3 étaient être AUX 4 aux:tense Mood=Ind|Tense=Imp|VerbForm=Fin
    4 vus voir VERB 0 root Tense=Past|VerbForm=Part
    5 en en ADP 6 case
    6 juin juin NOUN 4 obl:mod
    7 à à ADP 8 case
    8 Oslo Oslo PROPN 6 nmod
    9 , , PUNCT 14 punct
    10 où où PRON 14 obl:mod PronType=Rel
    11 Paris Paris PROPN 14 nsubj
    12 s' se PRON 14 expl:pv
    13 ${helper} être AUX 14 aux:tense Mood=Ind|Tense=${helper === "est" ? "Pres" : "Imp"}|VerbForm=Fin
    14 engagé engager VERB 8 acl:relcl Tense=Past|VerbForm=Part
    15 à à ADP 16 mark
    16 partir partir VERB 14 xcomp VerbForm=Inf
    17 . . PUNCT 4 punct`;

  test("what is told of its place in the same tense was then, in another it was at another time", () => {
    expect(when([engaged("était")], "engagé", { "en juin": "2018-06" })).toBe("2018-06");
    expect(when([engaged("est")], "engagé", { "en juin": "2018-06" })).toBe(null);
  });

  const threatening = (head: number, relation: string): string => `En mars, Paris avait écrit au roi, menaçant Bamako.
    1 En en ADP 2 case
    2 mars mars NOUN 6 obl:mod
    3 , , PUNCT 2 punct
    4 Paris Paris PROPN 6 nsubj
    5 avait avoir AUX 6 aux:tense Mood=Ind|Tense=Imp|VerbForm=Fin
    6 écrit écrire VERB 0 root Tense=Past|VerbForm=Part
    7-8 au
    7 à à ADP 9 case
    8 le le DET 9 det
    9 roi roi NOUN 6 obl:arg
    10 , , PUNCT 11 punct
    11 menaçant menacer VERB ${head} ${relation} Tense=Pres|VerbForm=Part
    12 Bamako Bamako PROPN 11 obj
    13 . . PUNCT 6 punct`;

  test("a present participle behind a comma tells of the same time, whatever it hangs on", () => {
    for (const [head, relation] of [
      [6, "advcl"],
      [9, "acl"],
    ] as const)
      expect(when([threatening(head, relation)], "menaçant", { "En mars": "2018-03" })).toBe("2018-03");
  });
});

describe("dates of something else", () => {
  const beside = (word: string): string => `${word} la réunion de mai, Paris avait bombardé Bamako.
    1 ${word} ${word.toLowerCase()} ADP 3 case
    2 la le DET 3 det
    3 réunion réunion NOUN 9 obl:mod
    4 de de ADP 5 case
    5 mai mai NOUN 3 nmod
    6 , , PUNCT 3 punct
    7 Paris Paris PROPN 9 nsubj
    8 avait avoir AUX 9 aux:tense Mood=Ind|Tense=Imp|VerbForm=Fin
    9 bombardé bombarder VERB 0 root Tense=Past|VerbForm=Part
    10 Bamako Bamako PROPN 9 obj
    11 . . PUNCT 9 punct`;

  test("before and after what was then is not then, but a day on which something was is mostly the same", () => {
    expect(when([beside("Avant")], "bombardé", { mai: "2018-05" })).toBe(null);
    expect(when([beside("Après")], "bombardé", { mai: "2018-05" })).toBe(null);
    expect(when([beside("Après")], "bombardé", { mai: "2018-05-03" })).toBe("2018-05-03");
  });

  const planned = (first: string): string => `${first} en mai, la réunion avait été annulée par Paris.
    1 ${first} ${first === "Prévue" ? "prévoir" : "fixer"} VERB 9 advcl Tense=Past|VerbForm=Part
    2 en en ADP 3 case
    3 mai mai NOUN 1 obl:mod
    4 , , PUNCT 1 punct
    5 la le DET 6 det
    6 réunion réunion NOUN 9 nsubj:pass
    7 avait avoir AUX 9 aux:tense Mood=Ind|Tense=Imp|VerbForm=Fin
    8 été être AUX 9 aux:pass VerbForm=Part
    9 annulée annuler VERB 0 root Tense=Past|VerbForm=Part
    10 par par ADP 11 case
    11 Paris Paris PROPN 9 obl:agent
    12 . . PUNCT 9 punct`;

  test("when a meeting was to be is not when it was called off", () => {
    for (const first of ["Prévue", "Fixée"]) expect(when([planned(first)], "annulée", { "en mai": "2018-05" })).toBe(null);
  });
});

test("a day that is over is of what was done, not of what was yet to be done", () =>
  tells(
    "en",
    `Paris initialled an agreement to form a cabinet on Saturday.
     1 Paris Paris PROPN 2 nsubj
     2 initialled initial VERB 0 root VerbForm=Fin|Tense=Past
     3 an a DET 4 det
     4 agreement agreement NOUN 2 obj
     5 to to PART 6 mark
     6 form form VERB 4 acl VerbForm=Inf
     7 a a DET 8 det
     8 cabinet cabinet NOUN 6 obj
     9 on on ADP 10 case
     10 Saturday Saturday PROPN 6 obl
     11 . . PUNCT 2 punct`,
    [{ kind: "agreement", by: ["Paris"], time: "2023-06-17" }],
    { Paris: { type: "state" } },
    timeAt("on Saturday", "2023-06-17"),
    "2023-06-18",
  ));

test("a day set between a signing and what is signed is of the signing, though the sentence counts from it", () =>
  tells(
    "fr",
    `Un an après la signature, le 5 mars 2022, d'un accord, rien ne bouge.
     1 Un un DET 2 det Definite=Ind
     2 an an NOUN 5 nmod
     3 après après ADP 5 case
     4 la le DET 5 det
     5 signature signature NOUN 17 obl:mod
     6 , , PUNCT 8 punct
     7 le le DET 8 det
     8 5 5 NUM 17 obl:mod
     9 mars mars NOUN 8 nmod
     10 2022 2022 NUM 9 nmod
     11 , , PUNCT 8 punct
     12 d' de ADP 14 case
     13 un un DET 14 det
     14 accord accord NOUN 17 obl:mod
     15 , , PUNCT 5 punct
     16 rien rien PRON 17 nsubj
     17 bouge bouger VERB 0 root VerbForm=Fin|Tense=Pres
     18 . . PUNCT 17 punct`,
    [{ kind: "agreement", time: "2022-03-05" }],
    {},
    timeAt("5 mars 2022", "2022-03-05"),
    "2023-03-06",
  ));

test("a session that did not take place is of the day that the aside beside it tells", () => {
  const table = `Ils ont boudé la session, convoquée pour le 31, qui n'a pas eu lieu.
  1 Ils ils PRON 3 nsubj
  2 ont avoir AUX 3 aux:tense VerbForm=Fin|Tense=Pres
  3 boudé bouder VERB 0 root VerbForm=Part|Tense=Past
  4 la le DET 5 det
  5 session session NOUN 3 obj Number=Sing
  6 , , PUNCT 7 punct
  7 convoquée convoquer VERB 5 acl VerbForm=Part|Tense=Past
  8 pour pour ADP 10 case
  9 le le DET 10 det
  10 31 31 NUM 7 obl:mod Number=Sing
  11 , , PUNCT 16 punct
  12 qui qui PRON 16 nsubj PronType=Rel
  13 n' ne ADV 16 advmod Polarity=Neg
  14 a avoir AUX 16 aux:tense VerbForm=Fin|Tense=Pres
  15 pas pas ADV 16 advmod Polarity=Neg
  16 eu avoir VERB 5 acl:relcl VerbForm=Part|Tense=Past
  17 lieu lieu NOUN 16 obj
  18 . . PUNCT 3 punct`;
  expect(when([table], "eu", { "le 31": "2015-08-31" })).toBe("2015-08-31");
});
