/** Sentences in which a rule reads something: the rule, its cues, then the tables. */
export const FRENCH_TOLD: readonly string[] = [
  `
  role.office | ministre
  La ministre norvégienne Amina Diallo est arrivée.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 ministre ministre NOUN 7 nsubj Gender=Fem|Number=Sing
  3 norvégienne norvégien ADJ 2 amod Gender=Fem|Number=Sing
  4 Amina Amina PROPN 2 appos _ B-PER
  5 Diallo Diallo PROPN 4 flat:name _ I-PER
  6 est être AUX 7 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  7 arrivée arriver VERB 0 root Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
  8 . . PUNCT 7 punct
`,
  `
  role.verb | accueille
  La Norvège accueille les pourparlers.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 Norvège Norvège PROPN 3 nsubj Gender=Fem|Number=Sing B-LOC
  3 accueille accueiller VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 les le DET 5 det Number=Plur|PronType=Art
  5 pourparlers pourparler NOUN 3 obj Gender=Masc|Number=Plur
  6 . . PUNCT 3 punct
`,
  `
  role.noun | médiatrice
  Les pourparlers continuent.
  1 Les le DET 2 det Number=Plur|PronType=Art
  2 pourparlers pourparler NOUN 3 nsubj Gender=Masc|Number=Plur
  3 continuent continuer VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
  4 . . PUNCT 3 punct
  --
  La Norvège, médiatrice, attend.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 Norvège Norvège PROPN 6 nsubj Gender=Fem|Number=Sing B-LOC
  3 , , PUNCT 4 punct
  4 médiatrice médiatrice NOUN 2 appos Gender=Fem|Number=Sing
  5 , , PUNCT 4 punct
  6 attend attendre VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  7 . . PUNCT 6 punct
`,
  `
  role.deed | médiation
  La médiation norvégienne continue.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 médiation médiation NOUN 4 nsubj Gender=Fem|Number=Sing
  3 norvégienne norvégien ADJ 2 amod Gender=Fem|Number=Sing
  4 continue continuer VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  5 . . PUNCT 4 punct
`,
  `
  role.let | discuter
  Les pourparlers d'Oslo continuent.
  1 Les le DET 2 det Number=Plur|PronType=Art
  2 pourparlers pourparler NOUN 5 nsubj Gender=Masc|Number=Plur B-EVT
  3 d' de ADP 4 case
  4 Oslo Oslo PROPN 2 nmod _ B-LOC
  5 continuent continuer VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
  6 . . PUNCT 5 punct
  --
  La Norvège a permis à la Suède et à la Finlande de discuter.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 Norvège Norvège PROPN 4 nsubj Gender=Fem|Number=Sing B-LOC
  3 a avoir AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 permis permettre VERB 0 root Gender=Masc|Tense=Past|VerbForm=Part
  5 à à ADP 7 case
  6 la le DET 7 det Gender=Fem|Number=Sing|PronType=Art
  7 Suède Suède PROPN 4 obl:arg Gender=Fem|Number=Sing B-LOC
  8 et et CCONJ 11 cc
  9 à à ADP 11 case
  10 la le DET 11 det Gender=Fem|Number=Sing|PronType=Art
  11 Finlande Finlande PROPN 7 conj Gender=Fem|Number=Sing B-LOC
  12 de de ADP 13 mark
  13 discuter discuter VERB 4 xcomp VerbForm=Inf
  14 . . PUNCT 4 punct
`,
  `
  figure.noun | 12 morts
  Le raid a fait 12 morts.
  1 Le le DET 2 det Gender=Masc|Number=Sing|PronType=Art
  2 raid raid NOUN 4 nsubj Gender=Masc|Number=Sing
  3 a avoir AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 fait faire VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  5 12 12 NUM 6 nummod
  6 morts mort NOUN 4 obj Gender=Masc|Number=Plur
  7 . . PUNCT 4 punct
`,
  `
  figure.deed | 12 détenus + libération
  La libération de 12 détenus est proche.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 libération libération NOUN 7 nsubj Gender=Fem|Number=Sing
  3 de de ADP 5 case
  4 12 12 NUM 5 nummod
  5 détenus détenu NOUN 2 nmod Gender=Masc|Number=Plur
  6 est être AUX 7 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  7 proche proche ADJ 0 root Number=Sing
  8 . . PUNCT 7 punct
`,
  `
  figure.tree | Près de 300 habitants + fui
  Près de 300 habitants ont fui.
  1 Près près ADV 6 nsubj ExtPos=PRON
  2 de de ADP 4 case
  3 300 300 NUM 4 nummod
  4 habitants habitant NOUN 1 obl:arg Gender=Masc|Number=Plur
  5 ont avoir AUX 6 aux:tense Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
  6 fui fuer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  7 . . PUNCT 6 punct
`,
  `
  figure.words | près de 3 000 bergers + jeté
  Les combats ont jeté sur les routes près de 3 000 bergers.
  1 Les le DET 2 det Number=Plur|PronType=Art
  2 combats combat NOUN 4 nsubj Gender=Masc|Number=Plur
  3 ont avoir AUX 4 aux:tense Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
  4 jeté jeter VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  5 sur sur ADP 7 case
  6 les le DET 7 det Number=Plur|PronType=Art
  7 routes route NOUN 4 obl:mod Gender=Fem|Number=Plur
  8 près près ADV 7 advmod ExtPos=PRON
  9 de de ADP 11 case
  10 3_000 3_000 NUM 11 nummod
  11 bergers berger NOUN 8 obl:arg Gender=Masc|Number=Plur
  12 . . PUNCT 4 punct
`,
  `
  figure.toll | 40 + bilan
  Le bilan est passé à 40.
  1 Le le DET 2 det Gender=Masc|Number=Sing|PronType=Art
  2 bilan bilan NOUN 4 nsubj:pass Gender=Masc|Number=Sing
  3 est être AUX 4 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 passé passer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
  5 à à ADP 6 case
  6 40 40 NUM 4 obl:mod Number=Plur
  7 . . PUNCT 4 punct
`,
  `
  figure.part | 3 enfants
  Le raid a fait 40 morts, dont 3 enfants.
  1 Le le DET 2 det Gender=Masc|Number=Sing|PronType=Art
  2 raid raid NOUN 4 nsubj Gender=Masc|Number=Sing
  3 a avoir AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 fait faire VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  5 40 40 NUM 6 nummod
  6 morts mort NOUN 4 obj Gender=Masc|Number=Plur
  7 , , PUNCT 10 punct
  8 dont dont PRON 9 nmod PronType=Rel
  9 3 3 NUM 10 nummod Number=Plur
  10 enfants enfant NOUN 6 nmod Number=Plur
  11 . . PUNCT 4 punct
`,
  `
  figure.whole | 23 millions d'habitants
  La moitié des 23 millions d'habitants a fui.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 moitié moitié NOUN 10 nsubj Gender=Fem|Number=Sing
  3-4 des
  3 de de ADP 6 case
  4 les le DET 6 det Number=Plur|PronType=Art
  5 23 23 NUM 6 nummod
  6 millions million NOUN 2 nmod Gender=Masc|Number=Plur
  7 d' de ADP 8 case
  8 habitants habitant NOUN 6 nmod Gender=Masc|Number=Plur
  9 a avoir AUX 10 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  10 fui fuer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  11 . . PUNCT 10 punct
`,
  `
  figure.again | près de 5 000
  Le raid a fait 1 300 morts, près de 5 000 selon Oslo.
  1 Le le DET 2 det Gender=Masc|Number=Sing|PronType=Art
  2 raid raid NOUN 4 nsubj Gender=Masc|Number=Sing
  3 a avoir AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 fait faire VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  5 1_300 1_300 NUM 6 nummod Number=Plur
  6 morts mort NOUN 4 obj Gender=Masc|Number=Plur
  7 , , PUNCT 8 punct
  8 près près ADV 4 advmod ExtPos=PRON
  9 de de ADP 10 case
  10 5_000 5_000 NUM 8 obl:arg Number=Plur
  11 selon selon ADP 12 case
  12 Oslo Oslo PROPN 8 obl:arg _ B-LOC
  13 . . PUNCT 4 punct
`,
  `
  figure.inhabited | 300 000 habitants
  C'est une ville de 300 000 habitants.
  1 C' ce PRON 4 nsubj Gender=Masc|Number=Sing|Person=3|PronType=Dem
  2 est être AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  3 une un DET 4 det Gender=Fem|Number=Sing|PronType=Art
  4 ville ville NOUN 0 root Gender=Fem|Number=Sing
  5 de de ADP 7 case
  6 300_000 300_000 NUM 7 nummod Number=Plur
  7 habitants habitant NOUN 4 nmod Gender=Masc|Number=Plur
  8 . . PUNCT 4 punct
`,
  `
  figure.money | 20 millions d'euros
  Oslo a versé 20 millions d'euros d'aide.
  1 Oslo Oslo PROPN 3 nsubj _ B-LOC
  2 a avoir AUX 3 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  3 versé verser VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  4 20 20 NUM 5 nummod
  5 millions million NOUN 3 obj Gender=Masc|Number=Plur
  6 d' de ADP 7 case
  7 euros euro NOUN 5 nmod Gender=Masc|Number=Plur
  8 d' de ADP 9 case
  9 aide aide NOUN 5 nmod Gender=Fem|Number=Sing
  10 . . PUNCT 3 punct
`,
  `
  agenda.speech | exige
  La ministre exige un retrait.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 ministre ministre NOUN 3 nsubj Gender=Fem|Number=Sing
  3 exige exiger VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 un un DET 5 det Gender=Masc|Number=Sing|PronType=Art
  5 retrait retrait NOUN 3 obj Gender=Masc|Number=Sing
  6 . . PUNCT 3 punct
`,
  `
  agenda.adjective | prête
  La Norvège se dit prête à accueillir les pourparlers.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 Norvège Norvège PROPN 4 nsubj Gender=Fem|Number=Sing B-LOC
  3 se soi PRON 4 expl:pv Person=3|PronType=Prs|Reflex=Yes
  4 dit dire VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  5 prête prêt ADJ 4 xcomp Gender=Fem|Number=Sing
  6 à à ADP 7 mark
  7 accueillir accueillir VERB 5 xcomp VerbForm=Inf
  8 les le DET 9 det Number=Plur|PronType=Art
  9 pourparlers pourparler NOUN 7 obj Gender=Masc|Number=Plur
  10 . . PUNCT 4 punct
`,
  `
  agenda.noun | objectif
  L'objectif de rouvrir la route reste lointain.
  1 L' le DET 2 det Number=Sing|PronType=Art
  2 objectif objectif NOUN 7 nsubj Gender=Masc|Number=Sing
  3 de de ADP 4 mark
  4 rouvrir rouvrir VERB 2 acl VerbForm=Inf
  5 la le DET 6 det Gender=Fem|Number=Sing|PronType=Art
  6 route route NOUN 4 obj Gender=Fem|Number=Sing
  7 reste rester VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  8 lointain lointain ADJ 7 xcomp Gender=Masc|Number=Sing
  9 . . PUNCT 7 punct
`,
  `
  agenda.plan | feuille
  Oslo a remis une feuille de route pour la paix.
  1 Oslo Oslo PROPN 3 nsubj _ B-LOC
  2 a avoir AUX 3 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  3 remis remettre VERB 0 root Gender=Masc|Tense=Past|VerbForm=Part
  4 une un DET 5 det Gender=Fem|Number=Sing|PronType=Art
  5 feuille feuille NOUN 3 obj Gender=Fem|Number=Sing
  6 de de ADP 7 case
  7 route route NOUN 5 nmod Gender=Fem|Number=Sing
  8 pour pour ADP 10 case
  9 la le DET 10 det Gender=Fem|Number=Sing|PronType=Art
  10 paix paix NOUN 5 nmod Gender=Fem|Number=Sing
  11 . . PUNCT 3 punct
`,
  `
  agenda.promise | reviendrons
  « Nous reviendrons à Oslo », a déclaré la ministre.
  1 « " PUNCT 3 punct
  2 Nous nous PRON 3 nsubj Number=Plur|Person=1|PronType=Prs
  3 reviendrons revieêtre VERB 0 root Mood=Ind|Number=Plur|Person=1|Tense=Fut|VerbForm=Fin
  4 à à ADP 5 case
  5 Oslo Oslo PROPN 3 obl:arg _ B-LOC
  6 » " PUNCT 3 punct
  7 , , PUNCT 9 punct
  8 a avoir AUX 9 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  9 déclaré déclarer VERB 3 conj Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  10 la le DET 11 det Gender=Fem|Number=Sing|PronType=Art
  11 ministre ministre NOUN 9 obj Gender=Masc|Number=Sing
  12 . . PUNCT 3 punct
`,
  `
  agenda.terms | plan + quitte
  Aux termes du plan, l'armée quitte la ville.
  1-2 Aux
  1 À à ADP 3 case
  2 les le DET 3 det Number=Plur|PronType=Art
  3 termes terme NOUN 10 obl:mod Gender=Masc|Number=Plur
  4-5 du
  4 de de ADP 6 case
  5 le le DET 6 det Gender=Masc|Number=Sing|PronType=Art
  6 plan plan NOUN 3 nmod Gender=Masc|Number=Sing
  7 , , PUNCT 3 punct
  8 l' le DET 9 det Number=Sing|PronType=Art
  9 armée armée NOUN 10 nsubj Gender=Fem|Number=Sing
  10 quitte quitter VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  11 la le DET 12 det Gender=Fem|Number=Sing|PronType=Art
  12 ville ville NOUN 10 obj Gender=Fem|Number=Sing
  13 . . PUNCT 10 punct
`,
  `
  agenda.declined | signera
  La Norvège ne signera pas le texte.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 Norvège Norvège PROPN 4 nsubj Gender=Fem|Number=Sing B-LOC
  3 ne ne ADV 4 advmod Polarity=Neg
  4 signera signer VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin
  5 pas pas ADV 4 advmod Polarity=Neg
  6 le le DET 7 det Gender=Masc|Number=Sing|PronType=Art
  7 texte texte NOUN 4 obj Gender=Masc|Number=Sing
  8 . . PUNCT 4 punct
`,
  `
  agenda.barred | pas
  L'enrichissement n'est pas négociable, a déclaré la ministre.
  1 L' le DET 2 det Number=Sing|PronType=Art
  2 enrichissement enrichissement NOUN 6 nsubj Gender=Masc|Number=Sing
  3 n' ne ADV 6 advmod Polarity=Neg
  4 est être AUX 6 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  5 pas pas ADV 6 advmod Polarity=Neg
  6 négociable négociable ADJ 0 root Number=Sing
  7 , , PUNCT 9 punct
  8 a avoir AUX 9 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  9 déclaré déclarer VERB 6 parataxis:insert Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  10 la le DET 11 det Gender=Fem|Number=Sing|PronType=Art
  11 ministre ministre NOUN 9 obj Gender=Masc|Number=Sing
  12 . . PUNCT 6 punct
`,
  `
  agenda.unsettled | flou
  Le rôle de la force reste flou.
  1 Le le DET 2 det Gender=Masc|Number=Sing|PronType=Art
  2 rôle rôle NOUN 6 nsubj Gender=Masc|Number=Sing
  3 de de ADP 5 case
  4 la le DET 5 det Gender=Fem|Number=Sing|PronType=Art
  5 force force NOUN 2 nmod Gender=Fem|Number=Sing
  6 reste rester VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  7 flou flou ADJ 6 xcomp Number=Sing
  8 . . PUNCT 6 punct
`,
  `
  agenda.undecided | fixée
  Aucune date n'a été fixée.
  1 Aucune aucun DET 2 det Gender=Fem|Number=Sing|PronType=Neg
  2 date date NOUN 6 nsubj:pass Gender=Fem|Number=Sing
  3 n' ne ADV 6 advmod Polarity=Neg
  4 a avoir AUX 6 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  5 été être AUX 6 cop Tense=Past|VerbForm=Part
  6 fixée fixer ADJ 0 root Gender=Fem|Number=Sing
  7 . . PUNCT 6 punct
`,
  `
  agenda.condition | à
  La Norvège signera à condition que les détenus soient libérés.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 Norvège Norvège PROPN 3 nsubj Gender=Fem|Number=Sing B-LOC
  3 signera signer VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin
  4 à à ADP 5 case
  5 condition condition NOUN 3 obl:arg Gender=Fem|Number=Sing
  6 que que SCONJ 10 mark
  7 les le DET 8 det Number=Plur|PronType=Art
  8 détenus détenu NOUN 10 nsubj:pass Gender=Masc|Number=Plur
  9 soient être AUX 10 aux:pass Mood=Sub|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
  10 libérés libérer VERB 5 acl Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass
  11 . . PUNCT 3 punct
`,
  `
  agenda.need | faut
  « Il faut une trêve », a déclaré la ministre.
  1 « " PUNCT 3 punct
  2 Il lui PRON 3 expl:subj Emph=No|Gender=Masc|Number=Sing|Person=3|PronType=Prs
  3 faut falloir VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 une un DET 5 det Gender=Fem|Number=Sing|PronType=Art
  5 trêve trêve NOUN 3 obj Gender=Masc|Number=Sing
  6 » " PUNCT 3 punct
  7 , , PUNCT 9 punct
  8 a avoir AUX 9 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  9 déclaré déclarer VERB 3 parataxis:insert Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  10 la le DET 11 det Gender=Fem|Number=Sing|PronType=Art
  11 ministre ministre NOUN 9 obj Gender=Masc|Number=Sing
  12 . . PUNCT 3 punct
`,
  `
  figure.listed | 12 soldats + péri
  12 soldats et 40 civils ont péri
  1 12 12 NUM 0 root
  2 soldats soldat NOUN 1 dep
  3 et et CCONJ 1 dep
  4 40 40 NUM 1 dep
  5 civils civil NOUN 1 dep
  6 ont ont X 1 dep
  7 péri péri X 1 dep
`,
];
