import { describe } from "vitest";
import { tabled } from "./items.ts";

const on = tabled("fr");

describe("what two sides agree on", () => {
  on(
    `Les deux camps ont convenu d'ouvrir la route et de libérer les otages avant la fin du mois.
     1 Les le DET 3 det p
     2 deux deux NUM 3 nummod
     3 camps camp NOUN 5 nsubj p
     4 ont avoir AUX 5 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
     5 convenu convenir VERB 0 root Tense=Past|VerbForm=Part
     6 d' de ADP 7 mark
     7 ouvrir ouvrir VERB 5 xcomp VerbForm=Inf
     8 la le DET 9 det
     9 route route NOUN 7 obj s
     10 et et CCONJ 12 cc
     11 de de ADP 12 mark
     12 libérer libérer VERB 7 conj VerbForm=Inf
     13 les le DET 14 det
     14 otages otage NOUN 12 obj p
     15 avant avant ADP 17 case
     16 la le DET 17 det
     17 fin fin NOUN 12 obl:mod s
     18-19 du
     18 de de ADP 20 case
     19 le le DET 20 det
     20 mois mois NOUN 17 nmod s
     21 . . PUNCT 5 punct`,
    [
      'commitment/agreed "ouvrir la route" by camps',
      'commitment/agreed "libérer les otages avant la fin du mois" by camps due 2024-03-31',
    ],
    { camps: { type: "political-group" } },
    { "avant la fin du mois": "../2024-03-31" },
  );

  on(
    `L'accord prévoit le retrait de l'armée et la création d'une zone neutre.
     1 L' le DET 2 det
     2 accord accord NOUN 3 nsubj s
     3 prévoit prévoir VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
     4 le le DET 5 det
     5 retrait retrait NOUN 3 obj s
     6 de de ADP 8 case
     7 l' le DET 8 det
     8 armée armée NOUN 5 nmod s
     9 et et CCONJ 11 cc
     10 la le DET 11 det
     11 création création NOUN 5 conj s
     12 d' de ADP 14 case
     13 une un DET 14 det
     14 zone zone NOUN 11 nmod s
     15 neutre neutre ADJ 14 amod s
     16 . . PUNCT 3 punct`,
    ['commitment/agreed "le retrait de l\'armée"', 'commitment/agreed "la création d\'une zone neutre"'],
  );

  on(
    [
      `Les rivaux ont signé un accord.
       1 Les le DET 2 det
       2 rivaux rival NOUN 4 nsubj p
       3 ont avoir AUX 4 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
       4 signé signer VERB 0 root Tense=Past|VerbForm=Part
       5 un un DET 6 det
       6 accord accord NOUN 4 obj s
       7 . . PUNCT 4 punct`,
      `Les prisonniers seront libérés sous dix jours.
       1 Les le DET 2 det
       2 prisonniers prisonnier NOUN 4 nsubj:pass p
       3 seront être AUX 4 aux:pass Mood=Ind|Tense=Fut|VerbForm=Fin
       4 libérés libérer VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
       5 sous sous ADP 7 case
       6 dix dix NUM 7 nummod
       7 jours jour NOUN 4 obl:mod p
       8 . . PUNCT 4 punct`,
    ],
    ['commitment/agreed "Les prisonniers seront libérés sous dix jours" due 2024-03-24'],
    {},
    { "sous dix jours": "2024-03-24" },
  );

  // a future without an agreement owes nothing
  on(
    `Les prisonniers seront libérés.
     1 Les le DET 2 det
     2 prisonniers prisonnier NOUN 4 nsubj:pass p
     3 seront être AUX 4 aux:pass Mood=Ind|Tense=Fut|VerbForm=Fin
     4 libérés libérer VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
     5 . . PUNCT 4 punct`,
    [],
  );
});

describe("what is demanded and refused", () => {
  on(
    `Le ministre a demandé aux rebelles de rendre les armes.
     1 Le le DET 2 det
     2 ministre ministre NOUN 4 nsubj s
     3 a avoir AUX 4 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
     4 demandé demander VERB 0 root Tense=Past|VerbForm=Part
     5-6 aux
     5 à à ADP 7 case
     6 les le DET 7 det
     7 rebelles rebelle NOUN 4 iobj p
     8 de de ADP 9 mark
     9 rendre rendre VERB 4 xcomp VerbForm=Inf
     10 les le DET 11 det
     11 armes arme NOUN 9 obj p
     12 . . PUNCT 4 punct`,
    ['demand/demanded "rendre les armes" by ministre, KEN to rebelles in s1'],
    { ministre: { for: "KEN" }, rebelles: { type: "armed-group" } },
  );

  on(
    `Le ministre a déclaré que la Turquie devrait présenter un calendrier.
     1 Le le DET 2 det
     2 ministre ministre NOUN 4 nsubj s
     3 a avoir AUX 4 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
     4 déclaré déclarer VERB 0 root Tense=Past|VerbForm=Part
     5 que que SCONJ 8 mark
     6 la le DET 7 det
     7 Turquie Turquie PROPN 8 nsubj s
     8 devrait devoir VERB 4 ccomp Mood=Cnd|Tense=Pres|VerbForm=Fin
     9 présenter présenter VERB 8 xcomp VerbForm=Inf
     10 un un DET 11 det
     11 calendrier calendrier NOUN 9 obj s
     12 . . PUNCT 4 punct`,
    ['demand/demanded "présenter un calendrier" by ministre to Turquie in s1'],
    { ministre: {}, Turquie: { type: "state" } },
  );

  on(
    `Le président refuse de négocier.
     1 Le le DET 2 det
     2 président président NOUN 3 nsubj s
     3 refuse refuser VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
     4 de de ADP 5 mark
     5 négocier négocier VERB 3 xcomp VerbForm=Inf
     6 . . PUNCT 3 punct`,
    ['refusal/rejected "négocier" by président in s1'],
    { président: {} },
  );

  on(
    `Le président refuse de commenter.
     1 Le le DET 2 det
     2 président président NOUN 3 nsubj s
     3 refuse refuser VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
     4 de de ADP 5 mark
     5 commenter commenter VERB 3 xcomp VerbForm=Inf
     6 . . PUNCT 3 punct`,
    [],
    { président: {} },
  );

  on(
    `Le gouvernement n'a pas accepté cette offre.
     1 Le le DET 2 det
     2 gouvernement gouvernement NOUN 6 nsubj s
     3 n' ne ADV 6 advmod Polarity=Neg
     4 a avoir AUX 6 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
     5 pas pas ADV 6 advmod Polarity=Neg
     6 accepté accepter VERB 0 root Tense=Past|VerbForm=Part
     7 cette ce DET 8 det
     8 offre offre NOUN 6 obj s
     9 . . PUNCT 6 punct`,
    ['refusal/rejected "cette offre" by gouvernement'],
    { gouvernement: { type: "government-body" } },
  );
});

describe("aims", () => {
  on(
    `Le ministère a affirmé que les objectifs initiaux, notamment la fin des combats, la création de couloirs et le retour des déplacés, ont été pleinement atteints.
     1 Le le DET 2 det
     2 ministère ministère NOUN 4 nsubj s
     3 a avoir AUX 4 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
     4 affirmé affirmer VERB 0 root Tense=Past|VerbForm=Part
     5 que que SCONJ 31 mark
     6 les le DET 7 det
     7 objectifs objectif NOUN 31 nsubj:pass p
     8 initiaux initial ADJ 7 amod p
     9 , , PUNCT 12 punct
     10 notamment notamment ADV 12 advmod
     11 la le DET 12 det
     12 fin fin NOUN 7 appos s
     13-14 des
     13 de de ADP 15 case
     14 les le DET 15 det
     15 combats combat NOUN 12 nmod p
     16 , , PUNCT 18 punct
     17 la le DET 18 det
     18 création création NOUN 12 conj s
     19 de de ADP 20 case
     20 couloirs couloir NOUN 18 nmod p
     21 et et CCONJ 23 cc
     22 le le DET 23 det
     23 retour retour NOUN 12 conj s
     24-25 des
     24 de de ADP 26 case
     25 les le DET 26 det
     26 déplacés déplacé NOUN 23 nmod p
     27 , , PUNCT 12 punct
     28 ont avoir AUX 31 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
     29 été être AUX 31 aux:pass Tense=Past|VerbForm=Part
     30 pleinement pleinement ADV 31 advmod
     31 atteints atteindre VERB 4 ccomp Tense=Past|VerbForm=Part|Voice=Pass
     32 . . PUNCT 4 punct`,
    [
      'objective/claimed-fulfilled "la fin des combats" by ministère in s1',
      'objective/claimed-fulfilled "la création de couloirs" by ministère in s1',
      'objective/claimed-fulfilled "le retour des déplacés" by ministère in s1',
    ],
    { ministère: { type: "government-body" } },
  );
});

describe("what nobody has settled", () => {
  on(
    `Aucune décision n'a été prise concernant le lieu du sommet, qui pourrait se tenir à Oslo, Genève ou Doha.
     1 Aucune aucun DET 2 det PronType=Neg
     2 décision décision NOUN 6 nsubj:pass s
     3 n' ne ADV 6 advmod Polarity=Neg
     4 a avoir AUX 6 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
     5 été être AUX 6 aux:pass Tense=Past|VerbForm=Part
     6 prise prendre VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
     7 concernant concerner VERB 6 advcl Tense=Pres|VerbForm=Part
     8 le le DET 9 det
     9 lieu lieu NOUN 7 obj s
     10-11 du
     10 de de ADP 12 case
     11 le le DET 12 det
     12 sommet sommet NOUN 9 nmod s
     13 , , PUNCT 15 punct
     14 qui qui PRON 15 nsubj PronType=Rel
     15 pourrait pouvoir VERB 12 acl:relcl Mood=Cnd|Tense=Pres|VerbForm=Fin
     16 se se PRON 17 expl:pv
     17 tenir tenir VERB 15 xcomp VerbForm=Inf
     18 à à ADP 19 case
     19 Oslo Oslo PROPN 17 obl:arg
     20 , , PUNCT 21 punct
     21 Genève Genève PROPN 19 conj
     22 ou ou CCONJ 23 cc
     23 Doha Doha PROPN 19 conj
     24 . . PUNCT 6 punct`,
    ['open-question/undecided "le lieu du sommet" of Oslo | Genève | Doha'],
    { Oslo: { type: "place" }, Genève: { type: "place" }, Doha: { type: "place" } },
  );

  on(
    `La date du scrutin reste incertaine.
     1 La le DET 2 det
     2 date date NOUN 6 nsubj s
     3-4 du
     3 de de ADP 5 case
     4 le le DET 5 det
     5 scrutin scrutin NOUN 2 nmod s
     6 reste rester VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
     7 incertaine incertain ADJ 6 xcomp s
     8 . . PUNCT 6 punct`,
    ['open-question/undecided "La date du scrutin"'],
  );
});

describe("conditions, needs and failures", () => {
  on(
    `Le groupe libérera les otages, à condition que l'armée parte.
     1 Le le DET 2 det
     2 groupe groupe NOUN 3 nsubj s
     3 libérera libérer VERB 0 root Mood=Ind|Tense=Fut|VerbForm=Fin
     4 les le DET 5 det
     5 otages otage NOUN 3 obj p
     6 , , PUNCT 12 punct
     7 à à ADP 12 mark
     8 condition condition NOUN 7 fixed
     9 que que SCONJ 7 fixed
     10 l' le DET 11 det
     11 armée armée NOUN 12 nsubj s
     12 parte partir VERB 3 advcl Mood=Sub|Tense=Pres|VerbForm=Fin
     13 . . PUNCT 3 punct`,
    ['demand/demanded "l\'armée parte" by groupe to armée'],
    { groupe: { type: "armed-group" }, armée: { type: "government-body" } },
  );

  on(
    `« Il faut une trêve », a dit le médiateur.
     1 « « PUNCT 3 punct
     2 Il il PRON 3 expl:subj Person=3
     3 faut falloir VERB 9 ccomp Mood=Ind|Tense=Pres|VerbForm=Fin
     4 une un DET 5 det
     5 trêve trêve NOUN 3 obj s
     6 » » PUNCT 3 punct
     7 , , PUNCT 3 punct
     8 a avoir AUX 9 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
     9 dit dire VERB 0 root Tense=Past|VerbForm=Part
     10 le le DET 11 det
     11 médiateur médiateur NOUN 9 nsubj s
     12 . . PUNCT 9 punct`,
    ['demand/demanded "une trêve" by médiateur in s1'],
    { médiateur: {} },
  );

  on(
    `Les camps n'ont pas réussi à s'entendre sur un calendrier.
     1 Les le DET 2 det
     2 camps camp NOUN 6 nsubj p
     3 n' ne ADV 6 advmod Polarity=Neg
     4 ont avoir AUX 6 aux:tense Mood=Ind|Tense=Pres|VerbForm=Fin
     5 pas pas ADV 6 advmod Polarity=Neg
     6 réussi réussir VERB 0 root Tense=Past|VerbForm=Part
     7 à à ADP 9 mark
     8 s' se PRON 9 expl:pv
     9 entendre entendre VERB 6 xcomp VerbForm=Inf
     10 sur sur ADP 12 case
     11 un un DET 12 det
     12 calendrier calendrier NOUN 9 obl:arg s
     13 . . PUNCT 6 punct`,
    ['open-question/undecided "un calendrier" by camps'],
    { camps: { type: "political-group" } },
  );

  on(
    `Le groupe est prêt à une trêve.
     1 Le le DET 2 det
     2 groupe groupe NOUN 4 nsubj s
     3 est être AUX 4 cop Mood=Ind|Tense=Pres|VerbForm=Fin
     4 prêt prêt ADJ 0 root
     5 à à ADP 7 case
     6 une un DET 7 det
     7 trêve trêve NOUN 4 obl:arg s
     8 . . PUNCT 4 punct`,
    ['commitment/offered "une trêve" by groupe'],
    { groupe: { type: "armed-group" } },
  );

  on(
    `On ignore si le groupe viendra.
     1 On on PRON 2 nsubj
     2 ignore ignorer VERB 0 root Mood=Ind|Tense=Pres|VerbForm=Fin
     3 si si SCONJ 6 mark
     4 le le DET 5 det
     5 groupe groupe NOUN 6 nsubj s
     6 viendra venir VERB 2 ccomp Mood=Ind|Tense=Fut|VerbForm=Fin
     7 . . PUNCT 2 punct`,
    ['open-question/undecided "si le groupe viendra"'],
    { groupe: { type: "armed-group" } },
  );
});
