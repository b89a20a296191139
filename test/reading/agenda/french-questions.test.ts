import { describe } from "vitest";
import { tabled } from "./items.ts";

const on = tabled("fr");

describe("questions left open by other words", () => {
  on(
    `Le point le plus délicat reste la présidence de la commission.
     1 Le le DET 2 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     2 point point NOUN 6 nsubj ms
     3 le le DET 5 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     4 plus plus ADV 5 advmod
     5 délicat délicat ADJ 2 nmod ms
     6 reste rester VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     7 la le DET 8 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
     8 présidence présidence NOUN 6 obj fs
     9 de de ADP 11 case
     10 la le DET 11 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
     11 commission commission NOUN 8 nmod fs
     12 . . PUNCT 6 punct`,
    ['open-question/undecided "la présidence de la commission"'],
  );

  on(
    `Un point positif reste la trêve.
     1 Un un DET 2 det Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
     2 point point NOUN 4 nsubj ms
     3 positif positif ADJ 2 amod ms
     4 reste rester VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     5 la le DET 6 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
     6 trêve trêve NOUN 4 obj fs
     7 . . PUNCT 4 punct`,
    [],
  );

  on(
    `Le porte-parole dit ignorer quand la réunion pourra avoir lieu.
     1 Le le DET 2 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     2 porte-parole porte-parole NOUN 3 nsubj ms
     3 dit dire VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     4 ignorer ignorer VERB 3 xcomp VerbForm=Inf
     5 quand quand SCONJ 8 mark
     6 la le DET 7 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
     7 réunion réunion NOUN 8 nsubj fs
     8 pourra pouvoir VERB 4 ccomp Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin
     9 avoir avoir VERB 8 xcomp VerbForm=Inf
     10 lieu lieu NOUN 9 obj ms
     11 . . PUNCT 3 punct`,
    ['open-question/undecided "quand la réunion pourra avoir lieu" in s1'],
  );

  on(
    `Le ministre ne peut ignorer quand la réunion a eu lieu.
     1 Le le DET 2 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     2 ministre ministre NOUN 4 nsubj ms
     3 ne ne ADV 4 advmod Polarity=Neg
     4 peut pouvoir VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     5 ignorer ignorer VERB 4 xcomp VerbForm=Inf
     6 quand quand SCONJ 10 mark
     7 la le DET 8 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
     8 réunion réunion NOUN 10 nsubj fs
     9 a avoir AUX 10 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     10 eu avoir VERB 5 ccomp Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
     11 lieu lieu NOUN 10 obj ms
     12 . . PUNCT 4 punct`,
    [],
  );

  on(
    `« La décision n'est pas prise », a dit le porte-parole, interrogé sur la venue de Paul.
     1 « " PUNCT 7 punct
     2 La le DET 3 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
     3 décision décision NOUN 7 nsubj:pass fs
     4 n' ne ADV 7 advmod Polarity=Neg
     5 est être AUX 7 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     6 pas pas ADV 7 advmod Polarity=Neg
     7 prise prier VERB 0 root Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
     8 » " PUNCT 7 punct
     9 , , PUNCT 11 punct
     10 a avoir AUX 11 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     11 dit dire VERB 7 parataxis:insert Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
     12 le le DET 13 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     13 porte-parole porte-parole NOUN 11 nsubj ms
     14 , , PUNCT 15 punct
     15 interrogé interroger VERB 13 acl Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
     16 sur sur ADP 18 case
     17 la le DET 18 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
     18 venue venue NOUN 15 obl:arg fs
     19 de de ADP 20 case
     20 Paul Paul PROPN 18 nmod
     21 . . PUNCT 7 punct`,
    ['open-question/undecided "la venue de Paul"'],
  );

  on(
    [
      `Ils doivent se revoir en mai.
     1 Ils eux PRON 2 nsubj Emph=No|Gender=Masc|Number=Plur|Person=3|PronType=Prs
     2 doivent devoir VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
     3 se soi PRON 4 expl:pv Person=3|PronType=Prs|Reflex=Yes
     4 revoir revoir VERB 2 xcomp VerbForm=Inf
     5 en en ADP 6 case
     6 mai mai NOUN 4 obl:mod ms
     7 . . PUNCT 2 punct`,
      `Où, et quel jour, nul ne l'a dit.
     1 Où où ADV 11 advmod PronType=Int
     2 , , PUNCT 1 punct
     3 et et CCONJ 11 cc
     4 quel quel DET 5 det Gender=Masc|Number=Sing|PronType=Int
     5 jour jour NOUN 11 obl:mod ms
     6 , , PUNCT 5 punct
     7 nul nul ADJ 11 nsubj ms
     8 ne ne ADV 11 advmod Polarity=Neg
     9 l' lui PRON 11 obj Emph=No|Number=Sing|Person=3|PronType=Prs
     10 a avoir AUX 11 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     11 dit dire VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
     12 . . PUNCT 11 punct`,
    ],
    ['open-question/undecided "Où, et quel jour"'],
  );

  on(
    [
      `L'ouverture est prévue en mai.
     1 L' le DET 2 det Definite=Def|Number=Sing|PronType=Art
     2 ouverture ouverture NOUN 4 nsubj:pass fs
     3 est être AUX 4 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     4 prévue prévre VERB 0 root Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
     5 en en ADP 6 case
     6 mai mai NOUN 4 obl:mod ms
     7 . . PUNCT 4 punct`,
      `¶
     Reste à savoir où.
     1 Reste reste NOUN 0 root ms
     2 à à ADP 3 mark
     3 savoir savoir VERB 1 ccomp VerbForm=Inf
     4 où où PRON 1 obl:mod PronType=Rel
     5 . . PUNCT 1 punct`,
    ],
    ['open-question/undecided "Reste à savoir où"'],
  );

  on(
    [
      `On ignore s'ils iront à Rome ou à Doha.
     1 On on PRON 2 nsubj Emph=No|Gender=Masc|Number=Sing|Person=3|PronType=Ind
     2 ignore ignorer VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     3 s' si SCONJ 5 mark
     4 ils eux PRON 5 nsubj Emph=No|Gender=Masc|Number=Plur|Person=3|PronType=Prs
     5 iront ire VERB 2 ccomp Mood=Ind|Number=Plur|Person=3|Tense=Fut|VerbForm=Fin
     6 à à ADP 7 case
     7 Rome Rome PROPN 5 obl:arg ms
     8 ou ou CCONJ 10 cc
     9 à à ADP 10 case
     10 Doha Doha PROPN 7 conj
     11 . . PUNCT 2 punct`,
      `Le point le plus délicat reste la présidence.
     1 Le le DET 2 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     2 point point NOUN 6 nsubj ms
     3 le le DET 5 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     4 plus plus ADV 5 advmod
     5 délicat délicat ADJ 2 nmod ms
     6 reste rester VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     7 la le DET 8 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
     8 présidence présidence NOUN 6 obj fs
     9 . . PUNCT 6 punct`,
    ],
    ['open-question/undecided "s\'ils iront à Rome ou à Doha" of Rome | Doha', 'open-question/undecided "la présidence"'],
    { Rome: { type: "place" }, Doha: { type: "place" } },
  );
});

describe("what is said in such words and leaves nothing open", () => {
  on(
    `L'Arménie demande que la frontière soit ouverte.
     1 L' le DET 2 det Definite=Def|Number=Sing|PronType=Art
     2 Arménie Arménie PROPN 3 nsubj fs
     3 demande demander VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     4 que que SCONJ 8 mark
     5 la le DET 6 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
     6 frontière frontière NOUN 8 nsubj:pass fs
     7 soit être AUX 8 aux:pass Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     8 ouverte ouverer VERB 3 ccomp Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
     9 . . PUNCT 3 punct`,
    ['demand/demanded "la frontière soit ouverte" by Arménie in s1'],
  );

  on(
    `Le ministre exige qu'aucune échéance ne soit fixée.
     1 Le le DET 2 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     2 ministre ministre NOUN 3 nsubj ms
     3 exige exiger VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     4 qu' que SCONJ 9 mark
     5 aucune aucun DET 6 det Gender=Fem|Number=Sing|PronType=Neg
     6 échéance échéance NOUN 9 nsubj fs
     7 ne ne ADV 9 advmod Polarity=Neg
     8 soit être AUX 9 aux:pass Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     9 fixée fixer VERB 3 ccomp Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
     10 . . PUNCT 3 punct`,
    ['demand/demanded "aucune échéance ne soit fixée" by ministre in s1'],
  );

  on(
    `« Cette question n'a jamais été abordée », affirme le ministre.
     1 « " PUNCT 8 punct
     2 Cette ce DET 3 det Gender=Fem|Number=Sing|PronType=Dem
     3 question question NOUN 8 nsubj:pass fs
     4 n' ne ADV 8 advmod Polarity=Neg
     5 a avoir AUX 8 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     6 jamais jamais ADV 8 advmod Polarity=Neg
     7 été être AUX 8 aux:pass Tense=Past|VerbForm=Part
     8 abordée aborder VERB 0 root Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
     9 » " PUNCT 8 punct
     10 , , PUNCT 11 punct
     11 affirme affirmer VERB 8 parataxis:insert Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     12 le le DET 13 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     13 ministre ministre NOUN 11 obj ms
     14 . . PUNCT 8 punct`,
    [],
  );

  on(
    `La question n'a jamais été tranchée.
     1 La le DET 2 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
     2 question question NOUN 7 nsubj:pass fs
     3 n' ne ADV 7 advmod Polarity=Neg
     4 a avoir AUX 7 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     5 jamais jamais ADV 7 advmod Polarity=Neg
     6 été être AUX 7 aux:pass Tense=Past|VerbForm=Part
     7 tranchée trancher VERB 0 root Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
     8 . . PUNCT 7 punct`,
    ['open-question/undecided "La question"'],
  );

  on(
    `Le ministre s'engage à discuter avec les rebelles.
     1 Le le DET 2 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     2 ministre ministre NOUN 4 nsubj ms
     3 s' soi PRON 4 expl:pv Person=3|PronType=Prs|Reflex=Yes
     4 engage engager VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     5 à à ADP 6 mark
     6 discuter discuter VERB 4 xcomp VerbForm=Inf
     7 avec avec ADP 9 case
     8 les le DET 9 det Definite=Def|Number=Plur|PronType=Art
     9 rebelles rebelle NOUN 6 obl:arg mp
     10 . . PUNCT 4 punct`,
    ['commitment/agreed "discuter avec les rebelles" by ministre in s1'],
  );

  on(
    `Une mission « technique », a tenu à préciser le ministre.
     1 Une un DET 2 det Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
     2 mission mission NOUN 8 nsubj fs
     3 « " PUNCT 4 punct
     4 technique technique ADJ 2 amod s
     5 » " PUNCT 4 punct
     6 , , PUNCT 4 punct
     7 a avoir AUX 8 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     8 tenu tenir VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
     9 à à ADP 10 mark
     10 préciser préciser VERB 8 xcomp VerbForm=Inf
     11 le le DET 12 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     12 ministre ministre NOUN 10 obj ms
     13 . . PUNCT 8 punct`,
    [],
  );

  on(
    `Reste à préciser le calendrier.
     1 Reste reste NOUN 0 root ms
     2 à à ADP 3 mark
     3 préciser préciser VERB 1 ccomp VerbForm=Inf
     4 le le DET 5 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     5 calendrier calendrier NOUN 3 obj ms
     6 . . PUNCT 1 punct`,
    ['open-question/undecided "le calendrier"'],
  );
});

describe("where somebody wants talks to be", () => {
  on(
    [
      `Le lieu reste à fixer.
     1 Le le DET 2 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     2 lieu lieu NOUN 3 nsubj ms
     3 reste rester VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     4 à à ADP 5 mark
     5 fixer fixer VERB 3 xcomp VerbForm=Inf
     6 . . PUNCT 3 punct`,
      `Le gouvernement souhaite rester à Rome, alors que les rebelles veulent les tenir à Doha.
     1 Le le DET 2 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     2 gouvernement gouvernement NOUN 3 nsubj ms
     3 souhaite souhaiter VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     4 rester rester VERB 3 xcomp VerbForm=Inf
     5 à à ADP 6 case
     6 Rome Rome PROPN 4 obl:arg ms
     7 , , PUNCT 12 punct
     8 alors alors ADV 12 mark ExtPos=SCONJ
     9 que que SCONJ 8 fixed
     10 les le DET 11 det Definite=Def|Number=Plur|PronType=Art
     11 rebelles rebelle NOUN 12 nsubj mp
     12 veulent vevoir VERB 4 advcl Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
     13 les eux PRON 14 obj Emph=No|Number=Plur|Person=3|PronType=Prs
     14 tenir tenir VERB 12 xcomp VerbForm=Inf
     15 à à ADP 16 case
     16 Doha Doha PROPN 14 obl:arg
     17 . . PUNCT 3 punct`,
    ],
    [
      'open-question/undecided "Le lieu" of Rome | Doha',
      'objective/in-progress "rester à Rome, alors que les rebelles veulent les tenir à Doha" by gouvernement in s1',
    ],
    { Rome: { type: "place" }, Doha: { type: "place" } },
  );

  on(
    [
      `Le lieu reste à fixer.
     1 Le le DET 2 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     2 lieu lieu NOUN 3 nsubj ms
     3 reste rester VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     4 à à ADP 5 mark
     5 fixer fixer VERB 3 xcomp VerbForm=Inf
     6 . . PUNCT 3 punct`,
      `Le gouvernement veut attaquer Rome.
     1 Le le DET 2 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     2 gouvernement gouvernement NOUN 3 nsubj ms
     3 veut vouloir VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     4 attaquer attaquer VERB 3 xcomp VerbForm=Inf
     5 Rome Rome PROPN 4 obj ms
     6 . . PUNCT 3 punct`,
    ],
    ['open-question/undecided "Le lieu"', 'objective/in-progress "attaquer Rome"'],
    { Rome: { type: "place" }, Doha: { type: "place" } },
  );

  on(
    [
      `L'émir a proposé Doha, le roi préfère rester à Rome.
     1 L' le DET 2 det Definite=Def|Number=Sing|PronType=Art
     2 émir émir NOUN 4 nsubj ms
     3 a avoir AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     4 proposé proposer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
     5 Doha Doha PROPN 4 obj
     6 , , PUNCT 9 punct
     7 le le DET 8 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     8 roi roi NOUN 9 nsubj ms
     9 préfère préférer VERB 4 parataxis Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     10 rester rester VERB 9 xcomp VerbForm=Inf
     11 à à ADP 12 case
     12 Rome Rome PROPN 10 obl:arg ms
     13 . . PUNCT 4 punct`,
      `Où se tiendra la session ?
     1 Où où ADV 3 obl:arg PronType=Int
     2 se le/lui PRON 3 expl:comp Person=3|PronType=Prs|Reflex=Yes
     3 tiendra tiendre VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin
     4 la le DET 5 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
     5 session session NOUN 3 nsubj fs
     6 ? ? PUNCT 3 punct`,
    ],
    ['proposal/offered "Doha" by émir in s1', 'open-question/undecided "Où se tiendra la session ?" of Doha | Rome'],
    { Rome: { type: "place" }, Doha: { type: "place" } },
  );
});

describe("what a text does not give, and what somebody will not set", () => {
  on(
    `Le texte est bref, la date de la rencontre n'y figurant pas.
     1 Le le DET 2 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     2 texte texte NOUN 7 nsubj ms
     3 est être AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     4 bref bref INTJ 7 discourse
     5 , , PUNCT 4 punct
     6 la le DET 7 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
     7 date date NOUN 0 root fs
     8 de de ADP 10 case
     9 la le DET 10 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
     10 rencontre rencontre NOUN 7 nmod fs
     11 n' ne ADV 13 advmod Polarity=Neg
     12 y y PRON 13 iobj Person=3|PronType=Prs
     13 figurant figurer VERB 7 acl Tense=Pres|VerbForm=Part
     14 pas pas ADV 13 advmod Polarity=Neg
     15 . . PUNCT 7 punct`,
    ['open-question/undecided "la date de la rencontre"'],
  );

  on(
    `Le ministre refuse de fixer un calendrier.
     1 Le le DET 2 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     2 ministre ministre NOUN 3 nsubj ms
     3 refuse refuser VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     4 de de ADP 5 mark
     5 fixer fixer VERB 3 xcomp VerbForm=Inf
     6 un un DET 7 det Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
     7 calendrier calendrier NOUN 5 obj ms
     8 . . PUNCT 3 punct`,
    ['refusal/rejected "fixer un calendrier" by ministre in s1'],
  );

  on(
    `Le ministre refuse de dire quand il partira.
     1 Le le DET 2 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     2 ministre ministre NOUN 3 nsubj ms
     3 refuse refuser VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     4 de de ADP 5 mark
     5 dire dire VERB 3 xcomp VerbForm=Inf
     6 quand quand SCONJ 8 mark
     7 il lui PRON 8 nsubj Emph=No|Gender=Masc|Number=Sing|Person=3|PronType=Prs
     8 partira partir VERB 5 ccomp Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin
     9 . . PUNCT 3 punct`,
    ['open-question/undecided "quand il partira"'],
  );
});

describe("places cited some sentences behind a question", () => {
  on(
    [
      `Où ?
     1 Où où ADV 0 root PronType=Int
     2 ? ? PUNCT 1 punct`,
      `La question n'est pas tranchée.
     1 La le DET 2 det Definite=Def|Gender=Fem|Number=Sing|PronType=Art
     2 question question NOUN 6 nsubj:pass fs
     3 n' ne ADV 6 advmod Polarity=Neg
     4 est être AUX 6 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     5 pas pas ADV 6 advmod Polarity=Neg
     6 tranchée trancher VERB 0 root Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
     7 . . PUNCT 6 punct`,
      `Ce ne sera pas Paris, a expliqué le ministre, qui était venu avec son adjoint.
     1 Ce ce PRON 5 nsubj Number=Sing|Person=3|PronType=Dem
     2 ne ne ADV 5 advmod Polarity=Neg
     3 sera être AUX 5 cop Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin
     4 pas pas ADV 5 advmod Polarity=Neg
     5 Paris Paris PROPN 0 root ms
     6 , , PUNCT 8 punct
     7 a avoir AUX 8 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     8 expliqué expliquer VERB 5 parataxis:insert Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
     9 le le DET 10 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     10 ministre ministre NOUN 8 obj ms
     11 , , PUNCT 14 punct
     12 qui qui PRON 14 nsubj PronType=Rel
     13 était être AUX 14 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin
     14 venu venir VERB 10 acl:relcl Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
     15 avec avec ADP 17 case
     16 son son DET 17 det Gender=Masc|Number=Sing|Number[psor]=Sing|Person[psor]=3|Poss=Yes|PronType=Prs
     17 adjoint adjoint NOUN 14 obl:mod ms
     18 . . PUNCT 5 punct`,
      `Le lieu serait arrêté sous peu, selon lui, et plus proche.
     1 Le le DET 2 det Definite=Def|Gender=Masc|Number=Sing|PronType=Art
     2 lieu lieu NOUN 4 nsubj:pass ms
     3 serait être AUX 4 aux:pass Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     4 arrêté arrêter VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
     5 sous sous ADP 9 case
     6 peu peu ADV 4 advmod
     7 , , PUNCT 9 punct
     8 selon selon ADP 9 case
     9 lui lui PRON 4 obl:mod Emph=Yes|Gender=Masc|Number=Sing|Person=3|PronType=Prs
     10 , , PUNCT 13 punct
     11 et et CCONJ 13 cc
     12 plus plus ADV 13 advmod
     13 proche proche ADJ 4 conj s
     14 . . PUNCT 4 punct`,
      `On cite Rome et Doha.
     1 On on PRON 2 nsubj Emph=No|Gender=Masc|Number=Sing|Person=3|PronType=Ind
     2 cite citer VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     3 Rome Rome PROPN 2 obj ms
     4 et et CCONJ 5 cc
     5 Doha Doha PROPN 3 conj
     6 . . PUNCT 2 punct`,
    ],
    ['open-question/undecided "Où ?" of Rome | Doha'],
    { Rome: { type: "place" }, Doha: { type: "place" } },
  );
});
