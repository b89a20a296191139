import { describe, test } from "vitest";
import { says } from "./says.ts";

const fr = (
  tables: string | readonly string[],
  ...rest: Parameters<typeof says> extends [string, unknown, ...infer R] ? R : never
): void => says("fr", tables, ...rest);

describe("verbs with a clause", () => {
  const coordinated = `
    Le chef a déclaré que la trêve tenait et que l'aide passait, mais a ajouté que rien n'était sûr.
    1 Le le DET 2 det
    2 chef chef NOUN 4 nsubj
    3 a avoir AUX 4 aux:tense VerbForm=Fin
    4 déclaré déclarer VERB 0 root VerbForm=Part
    5 que que SCONJ 8 mark
    6 la le DET 7 det
    7 trêve trêve NOUN 8 nsubj
    8 tenait tenir VERB 4 ccomp VerbForm=Fin
    9 et et CCONJ 13 cc
    10 que que SCONJ 13 mark
    11 l' le DET 12 det
    12 aide aide NOUN 13 nsubj
    13 passait passer VERB 8 conj VerbForm=Fin
    14 , , PUNCT 17 punct
    15 mais mais CCONJ 17 cc
    16 a avoir AUX 17 aux:tense VerbForm=Fin
    17 ajouté ajouter VERB 4 conj VerbForm=Part
    18 que que SCONJ 22 mark
    19 rien rien PRON 22 nsubj
    20 n' ne ADV 22 advmod
    21 était être AUX 22 cop VerbForm=Fin
    22 sûr sûr ADJ 17 ccomp
    23 . . PUNCT 4 punct`;

  test("one cue with two contents is one statement, two cues are two, the subject is shared", () =>
    fr(coordinated, [
      { by: "chef", says: "la trêve tenait et que l'aide passait", cue: "a déclaré" },
      { by: "chef", says: "rien n'était sûr", cue: "a ajouté" },
    ]));

  const joinedTooLow = `
    Le chef a déclaré que la décision était prise mais a ajouté que rien n'était sûr.
    1 Le le DET 2 det
    2 chef chef NOUN 4 nsubj
    3 a avoir AUX 4 aux:tense VerbForm=Fin
    4 déclaré déclarer VERB 0 root VerbForm=Part
    5 que que SCONJ 9 mark
    6 la le DET 7 det
    7 décision décision NOUN 9 nsubj:pass
    8 était être AUX 9 aux:pass VerbForm=Fin
    9 prise prendre VERB 4 ccomp VerbForm=Part
    10 mais mais CCONJ 12 cc
    11 a avoir AUX 12 aux:tense VerbForm=Fin
    12 ajouté ajouter VERB 9 conj VerbForm=Part
    13 que que SCONJ 17 mark
    14 rien rien PRON 17 nsubj
    15 n' ne ADV 17 advmod
    16 était être AUX 17 cop VerbForm=Fin
    17 sûr sûr ADJ 12 ccomp
    18 . . PUNCT 4 punct`;

  test("a verb of speech that the tree joins to what is said is no deed of a thing", () =>
    fr(joinedTooLow, [
      { by: "chef", says: "la décision était prise", cue: "a déclaré" },
      { by: "chef", says: "rien n'était sûr", cue: "a ajouté" },
    ]));

  test("nested speech knows the statement around it; the speaker's own « il espérait » says nothing new", () =>
    fr(
      `
    Le chef a dit qu'il espérait que Moscou avait promis que la trêve tiendrait.
    1 Le le DET 2 det
    2 chef chef NOUN 4 nsubj
    3 a avoir AUX 4 aux:tense VerbForm=Fin
    4 dit dire VERB 0 root VerbForm=Part
    5 qu' que SCONJ 7 mark
    6 il lui PRON 7 nsubj Person=3
    7 espérait espérer VERB 4 ccomp VerbForm=Fin
    8 que que SCONJ 11 mark
    9 Moscou Moscou PROPN 11 nsubj
    10 avait avoir AUX 11 aux:tense VerbForm=Fin
    11 promis promettre VERB 7 ccomp VerbForm=Part
    12 que que SCONJ 15 mark
    13 la le DET 14 det
    14 trêve trêve NOUN 15 nsubj
    15 tiendrait tenir VERB 11 ccomp VerbForm=Fin
    16 . . PUNCT 4 punct`,
      [
        { by: "chef", says: "il espérait que Moscou avait promis que la trêve tiendrait", in: null },
        { by: "Moscou", says: "la trêve tiendrait", act: "promise", in: "s1" },
      ],
      { il: { is: "chef" } },
    ));

  test("a relative clause credits its noun", () =>
    fr(
      `
    Le ministre, qui a estimé que tout commençait, est parti.
    1 Le le DET 2 det
    2 ministre ministre NOUN 11 nsubj
    3 , , PUNCT 6 punct
    4 qui qui PRON 6 nsubj PronType=Rel
    5 a avoir AUX 6 aux:tense VerbForm=Fin
    6 estimé estimer VERB 2 acl:relcl VerbForm=Part
    7 que que SCONJ 9 mark
    8 tout tout PRON 9 nsubj
    9 commençait commencer VERB 6 ccomp VerbForm=Fin
    10 , , PUNCT 6 punct
    11 est être AUX 12 aux:tense VerbForm=Fin
    12 parti partir VERB 0 root VerbForm=Part
    13 . . PUNCT 12 punct`,
      [{ by: "ministre", says: "tout commençait", cue: "a estimé" }],
    ));

  test("a clause that tells of a place says nothing of what stands before it", () =>
    fr(
      `
    Les otages sont arrivés à Goma, où attendaient leurs proches.
    1 Les le DET 2 det
    2 otages otage NOUN 4 nsubj
    3 sont être AUX 4 aux:tense VerbForm=Fin
    4 arrivés arriver VERB 0 root VerbForm=Part
    5 à à ADP 6 case
    6 Goma Goma PROPN 4 obl:arg
    7 , , PUNCT 9 punct
    8 où où PRON 9 obl:mod PronType=Rel
    9 attendaient attendre VERB 6 acl:relcl VerbForm=Fin
    10 leurs son DET 11 det
    11 proches proche NOUN 9 nsubj
    12 . . PUNCT 4 punct`,
      [],
    ));

  test("a verb that no list holds counts with a person, not with a thing", () => {
    const table = (subject: string): string => `
      Le ${subject} a psalmodié que la paix viendrait.
      1 Le le DET 2 det
      2 ${subject} ${subject} NOUN 4 nsubj
      3 a avoir AUX 4 aux:tense VerbForm=Fin
      4 psalmodié psalmodier VERB 0 root VerbForm=Part
      5 que que SCONJ 8 mark
      6 la le DET 7 det
      7 paix paix NOUN 8 nsubj
      8 viendrait venir VERB 4 ccomp VerbForm=Fin
      9 . . PUNCT 4 punct`;
    fr(table("ministre"), [{ by: "ministre", says: "la paix viendrait", act: "say" }]);
    fr(table("climat"), []);
  });

  test("« le rapport montre que » states, « la situation montre que » does not, nor what is known or needed", () => {
    const table = (subject: string, lemma: string, verb: string): string => `
      Le ${subject} ${verb} que la guerre dure.
      1 Le le DET 2 det
      2 ${subject} ${subject} NOUN 3 nsubj
      3 ${verb} ${lemma} VERB 0 root VerbForm=Fin
      4 que que SCONJ 7 mark
      5 la le DET 6 det
      6 guerre guerre NOUN 7 nsubj
      7 dure durer VERB 3 ccomp VerbForm=Fin
      8 . . PUNCT 3 punct`;
    fr(table("rapport", "indiquer", "indique"), [{ by: "rapport", says: "la guerre dure" }]);
    fr(table("contexte", "indiquer", "indique"), []);
    fr(table("contexte", "montrer", "montre"), []);
    fr(table("ministre", "savoir", "sait"), []);
    fr(table("ministre", "voir", "voit"), []);
    fr(table("ministre", "craindre", "craint"), [{ by: "ministre", says: "la guerre dure" }]);
    fr(table("rapport", "craindre", "craint"), []);
  });

  test("« a demandé si » asks; « n'a pas précisé si » says nothing; « ne croit pas que » does", () => {
    const table = (words: string, cue: readonly [string, string], mark: string): string => `
      ${words} ${mark} la trêve tiendrait.
      1 Il lui PRON 4 nsubj Person=3
      2 n' ne ADV 4 advmod
      3 a avoir AUX 4 aux:tense VerbForm=Fin
      4 ${cue[0]} ${cue[1]} VERB 0 root VerbForm=Part
      5 ${mark} ${mark} SCONJ 8 mark
      6 la le DET 7 det
      7 trêve trêve NOUN 8 nsubj
      8 tiendrait tenir VERB 4 ccomp VerbForm=Fin
      9 . . PUNCT 4 punct`;
    fr(
      table("Il n' a demandé", ["demandé", "demander"], "si").replace("2 n' ne ADV 4 advmod", "2 n' hier ADV 4 advmod"),
      [{ by: "Lavrov", says: "si la trêve tiendrait", act: "ask" }],
      { Il: { is: "Lavrov" } },
    );
    fr(table("Il n' a précisé", ["précisé", "préciser"], "si"), [], { Il: { is: "Lavrov" } });
    fr(table("Il n' a cru", ["cru", "croire"], "que"), [{ by: "Lavrov", says: "la trêve tiendrait" }], { Il: { is: "Lavrov" } });
  });

  test("a passive without a doer has no speaker", () =>
    fr(
      `
    Il a été annoncé que la trêve tiendrait.
    1 Il lui PRON 4 expl:subj Person=3
    2 a avoir AUX 4 aux:tense VerbForm=Fin
    3 été être AUX 4 aux:pass VerbForm=Part
    4 annoncé annoncer VERB 0 root VerbForm=Part
    5 que que SCONJ 8 mark
    6 la le DET 7 det
    7 trêve trêve NOUN 8 nsubj
    8 tiendrait tenir VERB 4 ccomp VerbForm=Fin
    9 . . PUNCT 4 punct`,
      [{ by: null, unnamed: null, says: "la trêve tiendrait", act: "announce" }],
    ));

  test("a participle goes on with the same speaker and ends the first content", () =>
    fr(
      `
    Le chef a dit que rien ne pressait, ajoutant que le texte attendrait.
    1 Le le DET 2 det
    2 chef chef NOUN 4 nsubj
    3 a avoir AUX 4 aux:tense VerbForm=Fin
    4 dit dire VERB 0 root VerbForm=Part
    5 que que SCONJ 8 mark
    6 rien rien PRON 8 nsubj
    7 ne ne ADV 8 advmod
    8 pressait presser VERB 4 ccomp VerbForm=Fin
    9 , , PUNCT 10 punct
    10 ajoutant ajouter VERB 4 advcl VerbForm=Part|Tense=Pres
    11 que que SCONJ 14 mark
    12 le le DET 13 det
    13 texte texte NOUN 14 nsubj
    14 attendrait attendre VERB 10 ccomp VerbForm=Fin
    15 . . PUNCT 4 punct`,
      [
        { by: "chef", says: "rien ne pressait" },
        { by: "chef", says: "le texte attendrait", cue: "ajoutant" },
      ],
    ));
});

describe("verbs with an infinitive, an object, a complement", () => {
  test("« a demandé aux rebelles de signer »: a demand with its addressee", () =>
    fr(
      `
    Il a demandé aux rebelles de signer « sans délai ».
    1 Il lui PRON 3 nsubj Person=3
    2 a avoir AUX 3 aux:tense VerbForm=Fin
    3 demandé demander VERB 0 root VerbForm=Part
    4-5 aux
    4 à à ADP 6 case
    5 les le DET 6 det
    6 rebelles rebelle NOUN 3 obl:arg
    7 de de ADP 8 mark
    8 signer signer VERB 3 xcomp VerbForm=Inf
    9 « « PUNCT 11 punct
    10 sans sans ADP 11 case
    11 délai délai NOUN 8 obl:mod
    12 » » PUNCT 8 punct
    13 . . PUNCT 3 punct`,
      [{ by: "Keita", says: "signer « sans délai »", act: "demand", mode: "mixed", to: "rebelles" }],
      { Il: { is: "Keita" }, rebelles: { type: "armed-group" } },
    ));

  test("« a nié vouloir la guerre », « refuse de négocier »; « a refusé de commenter » says nothing", () => {
    const table = (lemma: string, form: string, mark: string, inf: string): string => `
      Uribe ${form} ${mark} ${inf} ${inf === "commenter" ? "ici" : "la guerre"}.
      1 Uribe Uribe PROPN 2 nsubj
      2 ${form} ${lemma} VERB 0 root VerbForm=Fin
      3 ${mark} ${mark} ADP 4 mark
      4 ${inf} ${inf} VERB 2 xcomp VerbForm=Inf
      ${inf === "commenter" ? "5 ici ici ADV 4 advmod" : "5 la le DET 6 det\n6 guerre guerre NOUN 4 obj"}
      ${inf === "commenter" ? "6" : "7"} . . PUNCT 2 punct`;
    fr(table("nier", "nie", "de", "vouloir"), [{ by: "Uribe", says: "vouloir la guerre", act: "deny" }]);
    fr(table("refuser", "refuse", "de", "perdre"), [{ by: "Uribe", says: "perdre la guerre", act: "refuse" }]);
    fr(table("refuser", "refuse", "de", "commenter"), []);
    fr(table("entendre", "entend", "de", "perdre"), []);
  });

  test("« annonce un accord », « salue un pas », « ne confirme pas un accord »", () => {
    const table = (lemma: string, form: string, negation = "encore encore ADV 3 advmod"): string => `
      Washington ${negation.split(" ")[0] ?? ""} ${form} un accord.
      1 Washington Washington PROPN 3 nsubj
      2 ${negation}
      3 ${form} ${lemma} VERB 0 root VerbForm=Fin
      4 un un DET 5 det
      5 accord accord NOUN 3 obj
      6 . . PUNCT 3 punct`;
    fr(table("annoncer", "annonce"), [{ by: "Washington", says: "un accord", act: "announce", mode: "indirect" }]);
    fr(table("saluer", "salue"), [{ by: "Washington", says: "un accord", act: "praise" }]);
    fr(table("confirmer", "confirme", "n' ne ADV 3 advmod"), []);
    fr(table("signer", "signe"), []);
  });

  test("« appelle à la retenue », « s'est félicité de », « fait état de »: the complement is the content", () => {
    const table = (form: string, lemma: string, prep: string, extra = ""): string => `
      Berlin ${extra.split(" ")[0] ?? ""} ${form} ${prep} la retenue.
      1 Berlin Berlin PROPN 3 nsubj
      2 ${extra === "" ? "hier hier ADV 3 advmod" : extra}
      3 ${form} ${lemma} VERB 0 root VerbForm=Fin
      4 ${prep} ${prep} ADP 6 case
      5 la le DET 6 det
      6 retenue retenue NOUN 3 obl:arg
      7 . . PUNCT 3 punct`;
    fr(table("appelle", "appeler", "à").replace("Berlin  appelle", "Berlin hier appelle"), [
      { by: "Berlin", says: "la retenue", act: "demand" },
    ]);
    fr(table("félicite", "féliciter", "de", "se se PRON 3 expl:pv"), [
      { by: "Berlin", says: "la retenue", act: "praise", cue: "se félicite" },
    ]);
    fr(table("pense", "penser", "à").replace("Berlin  pense", "Berlin hier pense"), []);
  });

  test('« accuse X d\'avoir fui »: the charge; « juge "inacceptables" les violations »: both', () => {
    fr(
      `
      Il accuse Kigali d'avoir fui.
      1 Il lui PRON 2 nsubj Person=3
      2 accuse accuser VERB 0 root VerbForm=Fin
      3 Kigali Kigali PROPN 2 obj
      4 d' de ADP 6 mark
      5 avoir avoir AUX 6 aux:tense VerbForm=Inf
      6 fui fuir VERB 2 xcomp VerbForm=Part
      7 . . PUNCT 2 punct`,
      [{ by: "chef", says: "avoir fui", act: "accuse", to: "Kigali" }],
      { Il: { is: "chef" }, Kigali: { type: "state" } },
    );
    fr(
      `
      Ladsous juge "inacceptables" les violations.
      1 Ladsous Ladsous PROPN 2 nsubj
      2 juge juger VERB 0 root VerbForm=Fin
      3 " " PUNCT 4 punct
      4 inacceptables inacceptable ADJ 2 xcomp
      5 " " PUNCT 4 punct
      6 les le DET 7 det
      7 violations violation NOUN 2 obj
      8 . . PUNCT 2 punct`,
      [{ by: "Ladsous", says: '"inacceptables" les violations', mode: "mixed", quotes: ["inacceptables"] }],
    );
  });

  test("« devrait annoncer », « annoncera »: not yet said", () => {
    fr(
      `
      L'Union devrait annoncer une trêve.
      1 L' le DET 2 det
      2 Union union NOUN 3 nsubj
      3 devrait devoir VERB 0 root VerbForm=Fin|Mood=Cnd
      4 annoncer annoncer VERB 3 xcomp VerbForm=Inf
      5 une un DET 6 det
      6 trêve trêve NOUN 4 obj
      7 . . PUNCT 3 punct`,
      [{ by: "Union", says: "une trêve", factuality: "possible" }],
    );
    fr(
      `
      Paris annoncera une trêve.
      1 Paris Paris PROPN 2 nsubj
      2 annoncera annoncer VERB 0 root VerbForm=Fin|Tense=Fut
      3 une un DET 4 det
      4 trêve trêve NOUN 2 obj
      5 . . PUNCT 2 punct`,
      [{ by: "Paris", says: "une trêve", factuality: "planned" }],
    );
  });
});

describe("phrases that name the source", () => {
  const table = (phrase: readonly string[], rest = ""): string => {
    const n = phrase.length;
    return `
      ${phrase
        .map((row) => row.split(" ")[0])
        .join(" ")
        .replaceAll("' ", "'")}, la trêve ${rest || "tiendra"}.
      ${phrase.map((row, i) => `${i + 1} ${row}`).join("\n")}
      ${n + 1} , , PUNCT ${n} punct
      ${n + 2} la le DET ${n + 3} det
      ${n + 3} trêve trêve NOUN ${n + 4} nsubj
      ${n + 4} ${rest || "tiendra"} tenir VERB 0 root VerbForm=Fin
      ${n + 5} . . PUNCT ${n + 4} punct`;
  };

  test("how the speaker was met is nothing that is said", () => {
    const told = (behind: string): string => `
      Trois hommes sont morts, selon Sow, ${behind} par téléphone.
      1 Trois trois NUM 2 nummod
      2 hommes homme NOUN 4 nsubj
      3 sont être AUX 4 aux:tense VerbForm=Fin
      4 morts mourir VERB 0 root VerbForm=Part
      5 , , PUNCT 7 punct
      6 selon selon ADP 7 case
      7 Sow Sow PROPN 4 obl:mod
      8 , , PUNCT 9 punct
      9 ${behind} ${behind} VERB 4 advcl VerbForm=Part
      10 par par ADP 11 case
      11 téléphone téléphone NOUN 9 obl:arg
      12 . . PUNCT 4 punct`;
    fr(told("joint"), [{ by: "Sow", says: "Trois hommes sont morts" }], { Sow: {} });
    fr(told("trahis"), [{ by: "Sow", says: "Trois hommes sont morts … trahis par téléphone" }], { Sow: {} });
  });

  test("selon, d'après, de l'avis de, pour, à en croire", () => {
    fr(table(["Selon selon ADP 2 case", "Moscou Moscou PROPN 5 obl:mod"]), [
      { by: "Moscou", says: "la trêve tiendra", cue: "Selon" },
    ]);
    fr(table(["D' de ADP 3 case", "après après ADP 1 fixed", "Moscou Moscou PROPN 6 obl:mod"]), [
      { by: "Moscou", says: "la trêve tiendra", cue: "D'après" },
    ]);
    fr(table(["Pour pour ADP 2 case", "Moscou Moscou PROPN 5 obl:mod"]), [{ by: "Moscou", says: "la trêve tiendra" }]);
    fr(
      table(["À à ADP 3 mark", "en en PRON 3 expl:comp", "croire croire VERB 7 advcl VerbForm=Inf", "Moscou Moscou PROPN 3 obj"]),
      [{ by: "Moscou", says: "la trêve tiendra", cue: "À en croire" }],
    );
  });

  test("a clause of a coordinated sentence takes only its own", () =>
    fr(
      `
    Il a cédé, car il fallait, selon lui, avancer.
    1 Il lui PRON 3 nsubj Person=3
    2 a avoir AUX 3 aux:tense VerbForm=Fin
    3 cédé céder VERB 0 root VerbForm=Part
    4 , , PUNCT 7 punct
    5 car car CCONJ 7 cc
    6 il lui PRON 7 expl:subj Person=3
    7 fallait falloir VERB 3 conj VerbForm=Fin
    8 , , PUNCT 10 punct
    9 selon selon ADP 10 case
    10 lui lui PRON 7 obl:mod Person=3
    11 , , PUNCT 10 punct
    12 avancer avancer VERB 7 xcomp VerbForm=Inf
    13 . . PUNCT 3 punct`,
      [{ by: "Getachew", says: "il fallait … avancer" }],
      { lui: { is: "Getachew" } },
    ));

  test("sources without a name", () => {
    fr(table(["De de ADP 2 case", "source source NOUN 6 obl:mod", "diplomatique diplomatique ADJ 2 amod"]), [
      { by: null, unnamed: "source diplomatique", says: "la trêve tiendra" },
    ]);
    fr(
      table(["Selon selon ADP 3 case", "un un DET 3 det", "diplomate diplomate NOUN 6 obl:mod"]),
      [{ by: null, unnamed: "diplomate", says: "la trêve tiendra" }],
      { diplomate: { unnamed: true } },
    );
  });

  test("no source: a measure, a plan, a purpose; the conditional of hearsay alone", () => {
    fr(table(["Selon selon ADP 3 case", "la le DET 3 det", "saison saison NOUN 6 obl:mod"]), []);
    fr(table(["Pour pour ADP 3 case", "l' le DET 3 det", "instant instant NOUN 6 obl:mod"]), []);
    fr(table(["Hier hier ADV 4 advmod"], "tiendrait").replace("VerbForm=Fin", "VerbForm=Fin|Mood=Cnd"), []);
  });
});

test("comme l'a dit X: the clause it stands in is what X said", () =>
  fr(
    `
    Comme l'a rappelé Annan, la trêve tient.
    1 Comme comme SCONJ 4 mark
    2 l' le PRON 4 obj Person=3
    3 a avoir AUX 4 aux:tense VerbForm=Fin
    4 rappelé rappeler VERB 9 advcl VerbForm=Part
    5 Annan Annan PROPN 4 nsubj
    6 , , PUNCT 4 punct
    7 la le DET 8 det
    8 trêve trêve NOUN 9 nsubj
    9 tient tenir VERB 0 root VerbForm=Fin
    10 . . PUNCT 9 punct`,
    [{ by: "Annan", says: "la trêve tient", cue: "l'a rappelé" }],
  ));

describe("nouns that announce and demand", () => {
  test("« a exprimé l'espoir que », « l'annonce d'une trêve par Moscou »", () => {
    fr(
      `
      Kofi exprime l'espoir que la trêve tienne.
      1 Kofi Kofi PROPN 2 nsubj
      2 exprime exprimer VERB 0 root VerbForm=Fin
      3 l' le DET 4 det
      4 espoir espoir NOUN 2 obj
      5 que que SCONJ 8 mark
      6 la le DET 7 det
      7 trêve trêve NOUN 8 nsubj
      8 tienne tenir VERB 4 acl VerbForm=Fin
      9 . . PUNCT 2 punct`,
      [{ by: "Kofi", says: "la trêve tienne", act: "hope", cue: "exprime l'espoir" }],
    );
    fr(
      `
      L'annonce d'une trêve par Moscou surprend.
      1 L' le DET 2 det
      2 annonce annonce NOUN 8 nsubj
      3 d' de ADP 5 case
      4 une un DET 5 det
      5 trêve trêve NOUN 2 nmod
      6 par par ADP 7 case
      7 Moscou Moscou PROPN 2 nmod
      8 surprend surprendre VERB 0 root VerbForm=Fin
      9 . . PUNCT 8 punct`,
      [{ by: "Moscou", says: "une trêve", act: "announce", cue: "annonce" }],
    );
  });
});

test("the time is that of the cue's clause, never one inside what is said", () =>
  fr(
    `
  Jeudi, Moscou a dit que tout cesserait samedi.
  1 Jeudi jeudi NOUN 5 obl:mod
  2 , , PUNCT 1 punct
  3 Moscou Moscou PROPN 5 nsubj
  4 a avoir AUX 5 aux:tense VerbForm=Fin
  5 dit dire VERB 0 root VerbForm=Part
  6 que que SCONJ 8 mark
  7 tout tout PRON 8 nsubj
  8 cesserait cesser VERB 5 ccomp VerbForm=Fin
  9 samedi samedi NOUN 8 obl:mod
  10 . . PUNCT 5 punct`,
    [{ by: "Moscou", says: "tout cesserait samedi", time: "2015-02-12", onBehalfOf: "Russie" }],
    { Moscou: { for: "Russie", type: "state" } },
    (text) =>
      [
        ["Jeudi", "2015-02-12"],
        ["samedi", "2015-02-14"],
      ].map(([exact = "", edtf = ""], i) => {
        const start = text.indexOf(exact);
        return { id: `t${i + 1}`, span: { start, end: start + exact.length, exact }, edtf, type: "date", anchor: "text" };
      }),
  ));
