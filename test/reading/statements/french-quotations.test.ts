import { describe, test } from "vitest";
import { says } from "./says.ts";

const fr = (
  tables: string | readonly string[],
  ...rest: Parameters<typeof says> extends [string, unknown, ...infer R] ? R : never
): void => says("fr", tables, ...rest);

describe("incises", () => {
  test("after the quotation: « … », a assuré le ministre", () =>
    fr(
      `
    « Nous reviendrons mardi », a assuré le ministre.
    1 « « PUNCT 3 punct
    2 Nous nous PRON 3 nsubj Person=1
    3 reviendrons revenir VERB 0 root VerbForm=Fin|Tense=Fut
    4 mardi mardi NOUN 3 obl:mod
    5 » » PUNCT 3 punct
    6 , , PUNCT 8 punct
    7 a avoir AUX 8 aux:tense VerbForm=Fin
    8 assuré assurer VERB 3 parataxis:insert VerbForm=Part
    9 le le DET 10 det
    10 ministre ministre NOUN 8 nsubj
    11 . . PUNCT 3 punct`,
      [
        {
          by: "ministre",
          says: "Nous reviendrons mardi",
          cue: "a assuré",
          mode: "direct",
          act: "say",
          quotes: ["Nous reviendrons mardi"],
        },
      ],
    ));

  test("a-t-il between two parts of one quotation: one statement", () =>
    fr(
      `
    « La nuit fut courte », a-t-il plaisanté, « mais le matin est bon. »
    1 « « PUNCT 5 punct
    2 La le DET 3 det
    3 nuit nuit NOUN 5 nsubj
    4 fut être AUX 5 cop VerbForm=Fin
    5 courte court ADJ 0 root
    6 » » PUNCT 5 punct
    7 , , PUNCT 10 punct
    8 a avoir AUX 10 aux:tense VerbForm=Fin
    9 -t-il lui PRON 10 nsubj Person=3
    10 plaisanté plaisanter VERB 5 parataxis:insert VerbForm=Part
    11 , , PUNCT 10 punct
    12 « « PUNCT 17 punct
    13 mais mais CCONJ 17 cc
    14 le le DET 15 det
    15 matin matin NOUN 17 nsubj
    16 est être AUX 17 cop VerbForm=Fin
    17 bon bon ADJ 5 conj
    18 . . PUNCT 5 punct
    19 » » PUNCT 5 punct`,
      [{ by: "Poutine", says: "La nuit fut courte … mais le matin est bon", cue: "a-t-il plaisanté", mode: "direct" }],
      { "-t-il": { is: "Poutine" } },
    ));

  test("inside the marks, whatever the tree makes of the rest", () =>
    fr(
      `
    « Nous ne viendrons pas, prévient Hijab, tant que le siège dure. »
    1 « « PUNCT 4 punct
    2 Nous nous PRON 4 nsubj Person=1
    3 ne ne ADV 4 advmod
    4 viendrons venir VERB 0 root VerbForm=Fin
    5 pas pas ADV 4 advmod
    6 , , PUNCT 7 punct
    7 prévient prévenir VERB 4 parataxis:insert VerbForm=Fin
    8 Hijab Hijab PROPN 7 nsubj
    9 , , PUNCT 14 punct
    10 tant tant ADV 14 mark
    11 que que SCONJ 10 fixed
    12 le le DET 13 det
    13 siège siège NOUN 14 nsubj
    14 dure durer VERB 7 advcl VerbForm=Fin
    15 . . PUNCT 4 punct
    16 » » PUNCT 4 punct`,
      [{ by: "Hijab", says: "Nous ne viendrons pas … tant que le siège dure", cue: "prévient", act: "threaten", mode: "direct" }],
    ));

  test("without marks, at the end of its sentence; a part in marks makes it mixed", () =>
    fr(
      `
    Les armes se tairont « à minuit », a annoncé le président.
    1 Les le DET 2 det
    2 armes arme NOUN 4 nsubj
    3 se soi PRON 4 expl:pv
    4 tairont taire VERB 0 root VerbForm=Fin
    5 « « PUNCT 7 punct
    6 à à ADP 7 case
    7 minuit minuit NOUN 4 obl:mod
    8 » » PUNCT 4 punct
    9 , , PUNCT 11 punct
    10 a avoir AUX 11 aux:tense VerbForm=Fin
    11 annoncé annoncer VERB 4 parataxis:insert VerbForm=Part
    12 le le DET 13 det
    13 président président NOUN 11 nsubj
    14 . . PUNCT 4 punct`,
      [{ by: "président", says: "Les armes se tairont « à minuit »", act: "announce", mode: "mixed", quotes: ["à minuit"] }],
    ));

  test("a verb that is no verb of speech, after a quotation of two sentences", () =>
    fr(
      [
        `
    « La guerre est finie.
    1 « « PUNCT 5 punct
    2 La le DET 3 det
    3 guerre guerre NOUN 5 nsubj
    4 est être AUX 5 cop VerbForm=Fin
    5 finie fini ADJ 0 root
    6 . . PUNCT 5 punct`,
        `
    Elle ne reviendra plus », s'attendrit le vieux chef.
    1 Elle lui PRON 3 nsubj Person=3
    2 ne ne ADV 3 advmod
    3 reviendra revenir VERB 0 root VerbForm=Fin
    4 plus plus ADV 3 advmod
    5 » » PUNCT 3 punct
    6 , , PUNCT 8 punct
    7 s' se PRON 8 expl:pv
    8 attendrit attendrir VERB 3 parataxis VerbForm=Fin
    9 le le DET 11 det
    10 vieux vieux ADJ 11 amod
    11 chef chef NOUN 8 nsubj
    12 . . PUNCT 3 punct`,
      ],
      [{ by: "chef", says: "La guerre est finie. Elle ne reviendra plus", mode: "direct", act: "say" }],
    ));

  test("an announcement set in at the end has its speaker behind it, whatever the tree calls him", () =>
    fr(
      `Le dialogue reprendra mardi, a annoncé l'envoyé.
       1 Le le DET 2 det ms
       2 dialogue dialogue NOUN 3 nsubj ms
       3 reprendra reprendre VERB 0 root VerbForm=Fin|Tense=Fut
       4 mardi mardi NOUN 3 obl:mod
       5 , , PUNCT 7 punct
       6 a avoir AUX 7 aux:tense VerbForm=Fin
       7 annoncé annoncer VERB 3 parataxis:insert VerbForm=Part|Tense=Past
       8 l' le DET 9 det Definite=Def
       9 envoyé envoyé NOUN 7 obj ms
       10 . . PUNCT 3 punct`,
      [{ by: "envoyé", says: "Le dialogue reprendra mardi", act: "announce" }],
      { envoyé: {} },
    ));

  test("no incise: an inverted subject after a fronted place", () =>
    fr(
      `
    À Genève, règne la confusion.
    1 À à ADP 2 case
    2 Genève Genève PROPN 4 obl:mod
    3 , , PUNCT 2 punct
    4 règne régner VERB 0 root VerbForm=Fin
    5 la le DET 6 det
    6 confusion confusion NOUN 4 nsubj
    7 . . PUNCT 4 punct`,
      [],
    ));

  test("no incise: a question", () =>
    fr(
      `
    Le texte, sera-t-il signé ?
    1 Le le DET 2 det
    2 texte texte NOUN 6 dislocated
    3 , , PUNCT 2 punct
    4 sera être AUX 6 aux:pass VerbForm=Fin
    5 -t-il lui PRON 6 nsubj:pass Person=3
    6 signé signer VERB 0 root VerbForm=Part
    7 ? ? PUNCT 6 punct`,
      [],
    ));
});

describe("quotations", () => {
  const said = `
    « Nous ne céderons pas cette fois », a dit Hijab.
    1 « « PUNCT 4 punct
    2 Nous nous PRON 4 nsubj Person=1
    3 ne ne ADV 4 advmod
    4 céderons céder VERB 0 root VerbForm=Fin
    5 pas pas ADV 4 advmod
    6 cette ce DET 7 det
    7 fois fois NOUN 4 obl:mod
    8 » » PUNCT 4 punct
    9 , , PUNCT 11 punct
    10 a avoir AUX 11 aux:tense VerbForm=Fin
    11 dit dire VERB 4 parataxis:insert VerbForm=Part
    12 Hijab Hijab PROPN 11 nsubj
    13 . . PUNCT 4 punct`;

  test("alone in its sentence: by whoever spoke last", () =>
    fr(
      [
        said,
        `
    « Le monde entier le voit bien. »
    1 « « PUNCT 6 punct
    2 Le le DET 3 det
    3 monde monde NOUN 6 nsubj
    4 entier entier ADJ 3 amod
    5 le lui PRON 6 obj
    6 voit voir VERB 0 root VerbForm=Fin
    7 bien bien ADV 6 advmod
    8 . . PUNCT 6 punct
    9 » » PUNCT 6 punct`,
      ],
      [
        { by: "Hijab", says: "Nous ne céderons pas cette fois" },
        { by: "Hijab", says: "Le monde entier le voit bien", cue: null, mode: "direct" },
      ],
    ));

  test("after a colon: the verb before it, « Et d'ajouter », or the bare name", () => {
    const tail = (n: number, head: number): string => `
      ${n} : : PUNCT ${n + 3} punct
      ${n + 1} « « PUNCT ${n + 3} punct
      ${n + 2} Nous nous PRON ${n + 3} nsubj Person=1
      ${n + 3} attendons attendre VERB ${head} parataxis VerbForm=Fin
      ${n + 4} une un DET ${n + 5} det
      ${n + 5} réponse réponse NOUN ${n + 3} obj
      ${n + 6} claire clair ADJ ${n + 5} amod
      ${n + 7} . . PUNCT ${n + 3} punct
      ${n + 8} » » PUNCT ${n + 3} punct`;
    fr(
      `
      Le ministre est catégorique : « Nous attendons une réponse claire. »
      1 Le le DET 2 det
      2 ministre ministre NOUN 4 nsubj
      3 est être AUX 4 cop VerbForm=Fin
      4 catégorique catégorique ADJ 0 root${tail(5, 4)}`,
      [{ by: "ministre", says: "Nous attendons une réponse claire", mode: "direct" }],
    );
    fr(
      [
        said,
        `
      Et d'ajouter : « Nous attendons une réponse claire. »
      1 Et et CCONJ 3 cc
      2 d' de ADP 3 mark
      3 ajouter ajouter VERB 0 root VerbForm=Inf${tail(4, 3)}`,
      ],
      [
        { by: "Hijab", says: "Nous ne céderons pas cette fois" },
        { by: "Hijab", says: "Nous attendons une réponse claire", cue: "ajouter" },
      ],
    );
    fr(
      `
      Hijab : « Nous attendons une réponse claire. »
      1 Hijab Hijab PROPN 0 root${tail(2, 1)}`,
      [{ by: "Hijab", says: "Nous attendons une réponse claire" }],
    );
  });

  test("opened again at the next paragraph: one statement in two parts", () =>
    fr(
      [
        `
    « Cela aidera beaucoup de gens.
    1 « « PUNCT 3 punct
    2 Cela cela PRON 3 nsubj
    3 aidera aider VERB 0 root VerbForm=Fin
    4 beaucoup beaucoup ADV 3 obj
    5 de de ADP 6 case
    6 gens gens NOUN 4 obl:arg
    7 . . PUNCT 3 punct`,
        `
    ¶
    « Cela durera », a dit Guterres.
    1 « « PUNCT 3 punct
    2 Cela cela PRON 3 nsubj
    3 durera durer VERB 0 root VerbForm=Fin
    4 » » PUNCT 3 punct
    5 , , PUNCT 7 punct
    6 a avoir AUX 7 aux:tense VerbForm=Fin
    7 dit dire VERB 3 parataxis:insert VerbForm=Part
    8 Guterres Guterres PROPN 7 nsubj
    9 . . PUNCT 3 punct`,
      ],
      [{ by: "Guterres", says: "Cela aidera beaucoup de gens … Cela durera", mode: "direct" }],
    ));

  test("a term in quotation marks is no statement", () =>
    fr(
      `
    Les pays du « format Normandie » se parlent.
    1 Les le DET 2 det
    2 pays pays NOUN 10 nsubj
    3-4 du
    3 de de ADP 6 case
    4 le le DET 6 det
    5 « « PUNCT 6 punct
    6 format format NOUN 2 nmod
    7 Normandie Normandie PROPN 6 nmod
    8 » » PUNCT 6 punct
    9 se soi PRON 10 obj
    10 parlent parler VERB 0 root VerbForm=Fin
    11 . . PUNCT 10 punct`,
      [],
    ));
});
