/** Sentences in which something comes to nothing: the reason, the list, the words considered, then the tables. */
export const FRENCH: readonly string[] = [
  `
  no-cue | nothing | La salle était vide.
  La salle était vide.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 salle salle NOUN 4 nsubj Gender=Fem|Number=Sing
  3 était être AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin
  4 vide vide ADJ 0 root Number=Sing
  5 . . PUNCT 4 punct
`,
  `
  no-words | nothing | 14 / 07 – 15
  La salle était vide.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 salle salle NOUN 4 nsubj Gender=Fem|Number=Sing
  3 était être AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin
  4 vide vide ADJ 0 root Number=Sing
  5 . . PUNCT 4 punct
  --
  14 / 07 – 15
  1 14 14 NUM 0 root
  2 / / SYM 3 cc ExtPos=CCONJ
  3 07 07 NUM 1 nmod
  4 – – NOUN 1 nmod Gender=Masc
  5 15 15 NUM 4 nummod
`,
  `
  not-a-cue | statements | sait
  Le ministre sait que la route est longue.
  1 Le le DET 2 det Gender=Masc|Number=Sing|PronType=Art
  2 ministre ministre NOUN 3 nsubj Gender=Masc|Number=Sing
  3 sait savoir VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 que que SCONJ 8 mark
  5 la le DET 6 det Gender=Fem|Number=Sing|PronType=Art
  6 route route NOUN 8 nsubj Gender=Fem|Number=Sing
  7 est être AUX 8 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  8 longue long ADJ 3 ccomp Gender=Fem|Number=Sing
  9 . . PUNCT 3 punct
`,
  `
  negated | statements | déclaré
  Le ministre n'a pas déclaré que la route était longue.
  1 Le le DET 2 det Gender=Masc|Number=Sing|PronType=Art
  2 ministre ministre NOUN 6 nsubj Gender=Masc|Number=Sing
  3 n' ne ADV 6 advmod Polarity=Neg
  4 a avoir AUX 6 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  5 pas pas ADV 6 advmod Polarity=Neg
  6 déclaré déclarer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  7 que que SCONJ 11 mark
  8 la le DET 9 det Gender=Fem|Number=Sing|PronType=Art
  9 route route NOUN 11 nsubj Gender=Fem|Number=Sing
  10 était être AUX 11 cop Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin
  11 longue long ADJ 6 ccomp Gender=Fem|Number=Sing
  12 . . PUNCT 6 punct
`,
  `
  no-content | statements | parlé
  Le ministre a parlé.
  1 Le le DET 2 det Gender=Masc|Number=Sing|PronType=Art
  2 ministre ministre NOUN 4 nsubj Gender=Masc|Number=Sing
  3 a avoir AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 parlé parler VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  5 . . PUNCT 4 punct
`,
  `
  no-speaker | statements | le
  Selon le calendrier, la route est longue.
  1 Selon selon ADP 3 case
  2 le le DET 3 det Gender=Masc|Number=Sing|PronType=Art
  3 calendrier calendrier NOUN 8 obl:mod Gender=Masc|Number=Sing
  4 , , PUNCT 3 punct
  5 la le DET 6 det Gender=Fem|Number=Sing|PronType=Art
  6 route route NOUN 8 nsubj Gender=Fem|Number=Sing
  7 est être AUX 8 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  8 longue long ADJ 0 root Gender=Fem|Number=Sing
  9 . . PUNCT 8 punct
`,
  `
  first-person | statements | pense
  Je pense que la route est longue.
  1 Je moi PRON 2 nsubj Emph=No|Number=Sing|Person=1|PronType=Prs
  2 pense penser VERB 0 root Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin
  3 que que SCONJ 7 mark
  4 la le DET 5 det Gender=Fem|Number=Sing|PronType=Art
  5 route route NOUN 7 nsubj Gender=Fem|Number=Sing
  6 est être AUX 7 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  7 longue long ADJ 2 ccomp Gender=Fem|Number=Sing
  8 . . PUNCT 2 punct
`,
  `
  indefinite-speaker | statements | dit
  On dit que la route est longue.
  1 On on PRON 2 nsubj Emph=No|Gender=Masc|Number=Sing|Person=3|PronType=Ind
  2 dit dire VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  3 que que SCONJ 7 mark
  4 la le DET 5 det Gender=Fem|Number=Sing|PronType=Art
  5 route route NOUN 7 nsubj Gender=Fem|Number=Sing
  6 est être AUX 7 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  7 longue long ADJ 2 ccomp Gender=Fem|Number=Sing
  8 . . PUNCT 2 punct
`,
  `
  nothing-said | statements | refusé
  La ministre a refusé de commenter.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 ministre ministre NOUN 4 nsubj Gender=Fem|Number=Sing
  3 a avoir AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 refusé refuser VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  5 de de ADP 6 mark
  6 commenter commenter VERB 4 xcomp VerbForm=Inf
  7 . . PUNCT 4 punct
`,
  `
  bare-participle | statements | déclarés
  Les mots déclarés hier restent vagues.
  1 Les le DET 2 det Number=Plur|PronType=Art
  2 mots mot NOUN 5 nsubj Gender=Masc|Number=Plur
  3 déclarés déclarer VERB 2 acl Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass
  4 hier hier ADV 3 advmod
  5 restent rester VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
  6 vagues vague ADJ 5 xcomp Gender=Fem|Number=Plur
  7 . . PUNCT 5 punct
`,
  `
  same-speech | statements | espérait
  La ministre a déclaré qu'elle espérait que la route serait courte.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 ministre ministre NOUN 4 nsubj Gender=Fem|Number=Sing
  3 a avoir AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 déclaré déclarer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  5 qu' que SCONJ 7 mark
  6 elle lui PRON 7 nsubj Emph=No|Gender=Fem|Number=Sing|Person=3|PronType=Prs
  7 espérait espérer VERB 4 ccomp Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin
  8 que que SCONJ 12 mark
  9 la le DET 10 det Gender=Fem|Number=Sing|PronType=Art
  10 route route NOUN 12 nsubj Gender=Fem|Number=Sing
  11 serait être AUX 12 cop Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  12 courte court ADJ 7 ccomp Gender=Fem|Number=Sing
  13 . . PUNCT 4 punct
`,
  `
  told-already | figures | 12 morts
  Le raid a fait 12 morts.
  1 Le le DET 2 det Gender=Masc|Number=Sing|PronType=Art
  2 raid raid NOUN 4 nsubj Gender=Masc|Number=Sing
  3 a avoir AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 fait faire VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  5 12 12 NUM 6 nummod
  6 morts mort NOUN 4 obj Gender=Masc|Number=Plur
  7 . . PUNCT 4 punct
  --
  Les 12 morts étaient des bergers.
  1 Les le DET 3 det Number=Plur|PronType=Art
  2 12 12 NUM 3 nummod
  3 morts mort NOUN 6 nsubj Gender=Masc|Number=Plur
  4 étaient être AUX 6 cop Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin
  5 des un DET 6 det Number=Plur|PronType=Art
  6 bergers berger NOUN 0 root Gender=Masc|Number=Plur
  7 . . PUNCT 6 punct
`,
  `
  quoted-term | statements | ligne bleue
  La « ligne bleue » est calme.
  1 La le DET 3 det Gender=Fem|Number=Sing|PronType=Art
  2 « " PUNCT 3 punct
  3 ligne ligne NOUN 7 nsubj Gender=Fem|Number=Sing
  4 bleue bleu ADJ 3 amod Gender=Fem|Number=Sing
  5 » " PUNCT 3 punct
  6 est être AUX 7 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  7 calme calmer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  8 . . PUNCT 7 punct
`,
  `
  no-object | events | ouvert
  Le ministre a ouvert la fenêtre.
  1 Le le DET 2 det Gender=Masc|Number=Sing|PronType=Art
  2 ministre ministre NOUN 4 nsubj Gender=Masc|Number=Sing
  3 a avoir AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 ouvert ouveroir VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  5 la le DET 6 det Gender=Fem|Number=Sing|PronType=Art
  6 fenêtre fenêtre NOUN 4 obj Gender=Fem|Number=Sing
  7 . . PUNCT 4 punct
`,
  `
  no-doer | agenda | faudra
  Il faudra attendre.
  1 Il lui PRON 2 expl:subj Emph=No|Gender=Masc|Number=Sing|Person=3|PronType=Prs
  2 faudra fauvoir VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  3 attendre attendre VERB 2 ccomp VerbForm=Inf
  4 . . PUNCT 2 punct
`,
  `
  no-party-no-date | events | trêve
  La trêve est fragile.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 trêve trêve NOUN 4 nsubj Gender=Fem|Number=Sing
  3 est être AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 fragile fragile ADJ 0 root Number=Sing
  5 . . PUNCT 4 punct
`,
  `
  no-holder | roles | médiation
  La médiation reste discrète.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 médiation médiation NOUN 3 nsubj Gender=Fem|Number=Sing
  3 reste rester VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 discrète discrè ADJ 3 xcomp Gender=Fem|Number=Sing
  5 . . PUNCT 3 punct
`,
  `
  no-process | roles | accueille
  La Norvège accueille un festival.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 Norvège Norvège PROPN 3 nsubj Gender=Fem|Number=Sing B-LOC
  3 accueille accueiller VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 un un DET 5 det Gender=Masc|Number=Sing|PronType=Art
  5 festival festival NOUN 3 obj Gender=Masc|Number=Sing
  6 . . PUNCT 3 punct
`,
  `
  no-house | roles | conseiller
  Le conseiller Paul Martin est arrivé.
  1 Le le DET 2 det Gender=Masc|Number=Sing|PronType=Art
  2 conseiller conseiller NOUN 6 nsubj Gender=Masc|Number=Sing
  3 Paul Paul PROPN 2 appos Gender=Masc|Number=Sing B-PER
  4 Martin Martin PROPN 3 flat:name _ I-PER
  5 est être AUX 6 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  6 arrivé arriver VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Act
  7 . . PUNCT 6 punct
`,
  `
  rank-only | roles | général
  Le général Paul Martin est arrivé.
  1 Le le DET 2 det Gender=Masc|Number=Sing|PronType=Art
  2 général général NOUN 6 nsubj Gender=Masc|Number=Sing
  3 Paul Paul PROPN 2 appos Gender=Masc|Number=Sing B-PER
  4 Martin Martin PROPN 3 flat:name _ I-PER
  5 est être AUX 6 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  6 arrivé arriver VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Act
  7 . . PUNCT 6 punct
`,
  `
  office-of-another | roles | ministre
  Le conseiller du Premier ministre, Paul Martin, est arrivé.
  1 Le le DET 2 det Gender=Masc|Number=Sing|PronType=Art
  2 conseiller conseiller NOUN 12 nsubj Gender=Masc|Number=Sing
  3-4 du
  3 de de ADP 6 case
  4 le le DET 6 det Gender=Masc|Number=Sing|PronType=Art
  5 Premier premier ADJ 6 amod Gender=Masc|Number=Sing
  6 ministre ministre NOUN 2 nmod Gender=Masc|Number=Sing
  7 , , PUNCT 8 punct
  8 Paul Paul PROPN 6 appos Gender=Masc|Number=Sing B-PER
  9 Martin Martin PROPN 8 flat:name _ I-PER
  10 , , PUNCT 8 punct
  11 est être AUX 12 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  12 arrivé arriver VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  13 . . PUNCT 12 punct
`,
  `
  part-of-date | figures | 12
  La route est fermée depuis le 12 mai 2015.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 route route NOUN 4 nsubj:pass Gender=Fem|Number=Sing
  3 est être AUX 4 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 fermée fermer VERB 0 root Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
  5 depuis depuis ADP 7 case
  6 le le DET 7 det Gender=Masc|Number=Sing|PronType=Art
  7 12 12 NUM 4 obl:mod Number=Sing
  8 mai mai NOUN 7 nmod Gender=Masc|Number=Sing
  9 2015 2015 NUM 8 nmod
  10 . . PUNCT 4 punct
`,
  `
  not-persons | figures | 12
  La route fait 12 kilomètres.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 route route NOUN 3 nsubj Gender=Fem|Number=Sing
  3 fait faire VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 12 12 NUM 5 nummod
  5 kilomètres kilomètre NOUN 3 obj Gender=Masc|Number=Plur
  6 . . PUNCT 3 punct
`,
  `
  number-only | figures | 2254
  La résolution 2254 reste valable.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 résolution résolution NOUN 4 nsubj Gender=Fem|Number=Sing B-EVT
  3 2254 2254 NUM 2 nmod Number=Plur I-EVT
  4 reste rester VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  5 valable valable ADJ 4 xcomp Number=Sing
  6 . . PUNCT 4 punct
`,
  `
  share | figures | Près de 12
  Près de 12 % des routes sont fermées.
  1 Près près ADV 9 nsubj:pass ExtPos=PRON
  2 de de ADP 4 case
  3 12 12 NUM 4 nummod
  4 % % NOUN 1 obl:arg Gender=Masc
  5-6 des
  5 de de ADP 7 case
  6 les le DET 7 det Number=Plur|PronType=Art
  7 routes route NOUN 4 nmod Gender=Fem|Number=Plur
  8 sont être AUX 9 aux:pass Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
  9 fermées fermé ADJ 0 root Gender=Fem|Number=Plur
  10 . . PUNCT 9 punct
`,
  `
  no-measure | figures | Trois
  Trois portes sont fermées.
  1 Trois trois NUM 2 nummod
  2 portes porte NOUN 4 nsubj:pass Gender=Fem|Number=Plur
  3 sont être AUX 4 aux:pass Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
  4 fermées fermer VERB 0 root Gender=Fem|Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass
  5 . . PUNCT 4 punct
`,
  `
  too-few | figures | Trois
  Trois délégués attendaient.
  1 Trois trois NUM 2 nummod
  2 délégués délégué NOUN 3 nsubj Gender=Masc|Number=Plur
  3 attendaient attender VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin
  4 . . PUNCT 3 punct
`,
  `
  in-question | agenda | partir
  Le ministre devra-t-il partir ?
  1 Le le DET 2 det Gender=Masc|Number=Sing|PronType=Art
  2 ministre ministre NOUN 3 nsubj Gender=Masc|Number=Sing
  3 devra doir VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin
  4 -t-il il PRON 3 expl:subj Gender=Masc|Number=Sing|Person=3|PronType=Prs
  5 partir partir VERB 3 xcomp VerbForm=Inf
  6 ? ? PUNCT 3 punct
`,
  `
  no-agreement | agenda | quitter
  L'armée doit quitter la ville.
  1 L' le DET 2 det Number=Sing|PronType=Art
  2 armée armée NOUN 3 nsubj Gender=Fem|Number=Sing
  3 doit devoir VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 quitter quitter VERB 3 xcomp VerbForm=Inf
  5 la le DET 6 det Gender=Fem|Number=Sing|PronType=Art
  6 ville ville NOUN 4 obj Gender=Fem|Number=Sing
  7 . . PUNCT 3 punct
`,
  `
  scheduled | agenda | aura
  L'accord est signé.
  1 L' le DET 2 det Number=Sing|PronType=Art
  2 accord accord NOUN 4 nsubj:pass Gender=Masc|Number=Sing
  3 est être AUX 4 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 signé signer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass
  5 . . PUNCT 4 punct
  --
  La réunion aura lieu mardi.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 réunion réunion NOUN 3 nsubj Gender=Fem|Number=Sing
  3 aura avoir VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin
  4 lieu lieu NOUN 3 obj Gender=Masc|Number=Sing
  5 mardi mardi NOUN 3 obl:mod Gender=Masc|Number=Sing
  6 . . PUNCT 3 punct
`,
  `
  nothing-foretold | agenda | Qui
  Qui garde la route ?
  1 Qui qui PRON 2 nsubj PronType=Int
  2 garde garder VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  3 la le DET 4 det Gender=Fem|Number=Sing|PronType=Art
  4 route route NOUN 2 obj Gender=Fem|Number=Sing
  5 ? ? PUNCT 2 punct
`,
  `
  not-own | agenda | tombera
  « La pluie tombera sur la route », a déclaré la ministre.
  1 « " PUNCT 4 punct
  2 La le DET 3 det Gender=Fem|Number=Sing|PronType=Art
  3 pluie pluie NOUN 4 nsubj Gender=Fem|Number=Sing
  4 tombera tomber VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin
  5 sur sur ADP 7 case
  6 la le DET 7 det Gender=Fem|Number=Sing|PronType=Art
  7 route route NOUN 4 obl:arg Gender=Fem|Number=Sing
  8 » " PUNCT 4 punct
  9 , , PUNCT 11 punct
  10 a avoir AUX 11 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  11 déclaré déclarer VERB 4 parataxis:insert Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  12 la le DET 13 det Gender=Fem|Number=Sing|PronType=Art
  13 ministre ministre NOUN 11 obj Gender=Masc|Number=Sing
  14 . . PUNCT 4 punct
`,
  `
  idle-speech | agenda | partir
  La ministre a salué le fait que l'armée devra partir.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 ministre ministre NOUN 4 nsubj Gender=Fem|Number=Sing
  3 a avoir AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 salué saluer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  5 le le DET 6 det Gender=Masc|Number=Sing|PronType=Art
  6 fait fait NOUN 4 obj Gender=Masc|Number=Sing
  7 que que SCONJ 10 mark
  8 l' le DET 9 det Number=Sing|PronType=Art
  9 armée armée NOUN 10 nsubj Gender=Fem|Number=Sing
  10 devra doir VERB 4 ccomp Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin
  11 partir partir VERB 10 xcomp VerbForm=Inf
  12 . . PUNCT 4 punct
`,
  `
  settled | agenda | fixée
  La date a été fixée.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 date date NOUN 5 nsubj:pass Gender=Fem|Number=Sing
  3 a avoir AUX 5 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 été être AUX 5 cop Tense=Past|VerbForm=Part
  5 fixée fixer ADJ 0 root Gender=Fem|Number=Sing
  6 . . PUNCT 5 punct
`,
  `
  no-statement | agenda | indispensable
  Il est indispensable que l'aide entre.
  1 Il lui PRON 3 expl:subj Emph=No|Gender=Masc|Number=Sing|Person=3|PronType=Prs
  2 est être AUX 3 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  3 indispensable indispensable ADJ 0 root Number=Sing
  4 que que SCONJ 6 case
  5 l' le DET 6 det Number=Sing|PronType=Art
  6 aide aide NOUN 3 dep Gender=Fem|Number=Sing
  7 entre entre ADP 6 amod
  8 . . PUNCT 3 punct
`,
  `
  no-antecedent | entities | Elle
  Elle est vide.
  1 Elle lui PRON 3 nsubj Emph=No|Gender=Fem|Number=Sing|Person=3|PronType=Prs
  2 est être AUX 3 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  3 vide vide ADJ 0 root Number=Sing
  4 . . PUNCT 3 punct
`,
  `
  unknown-script | nothing | Переговоры начались утром.
  Переговоры начались утром.
  1 Переговоры Переговоры PROPN 0 root _ B-LOC
  2 начались начались NOUN 1 flat:name
  3 утром утром NOUN 1 nmod Gender=Masc|Number=Sing
  4 . . PUNCT 1 punct
`,
  `
  in-a-name | times | 8 novembre
  L'Institut du 8 novembre est vide.
  1 L' le DET 2 det Number=Sing|PronType=Art
  2 Institut Institut PROPN 8 nsubj Number=Sing B-ORG
  3-4 du
  3 de de ADP 5 case _ I-ORG
  4 le le DET 5 det Gender=Masc|Number=Sing|PronType=Art I-ORG
  5 8 8 NUM 2 nmod Number=Sing I-ORG
  6 novembre novembre NOUN 5 nmod Gender=Masc|Number=Sing I-ORG
  7 est être AUX 8 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  8 vide vide ADJ 0 root Number=Sing
  9 . . PUNCT 8 punct
`,
];
