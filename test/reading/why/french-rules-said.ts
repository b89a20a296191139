/** Sentences in which a rule reads something: the rule, its cues, then the tables. */
export const FRENCH_SAID: readonly string[] = [
  `
  statement.insertion | a assuré
  « La route est longue », a assuré la ministre.
  1 « " PUNCT 5 punct
  2 La le DET 3 det Gender=Fem|Number=Sing|PronType=Art
  3 route route NOUN 5 nsubj Gender=Fem|Number=Sing
  4 est être AUX 5 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  5 longue long ADJ 0 root Gender=Fem|Number=Sing
  6 » " PUNCT 5 punct
  7 , , PUNCT 9 punct
  8 a avoir AUX 9 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  9 assuré assurer VERB 5 parataxis:insert Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  10 la le DET 11 det Gender=Fem|Number=Sing|PronType=Art
  11 ministre ministre NOUN 9 obj Gender=Masc|Number=Sing
  12 . . PUNCT 5 punct
`,
  `
  statement.clause | assure
  La ministre assure que la route est longue.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 ministre ministre NOUN 3 nsubj Gender=Fem|Number=Sing
  3 assure assurer VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 que que SCONJ 8 mark
  5 la le DET 6 det Gender=Fem|Number=Sing|PronType=Art
  6 route route NOUN 8 nsubj Gender=Fem|Number=Sing
  7 est être AUX 8 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  8 longue long ADJ 3 ccomp Gender=Fem|Number=Sing
  9 . . PUNCT 3 punct
`,
  `
  statement.object | exige
  La ministre exige un retrait.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 ministre ministre NOUN 3 nsubj Gender=Fem|Number=Sing
  3 exige exiger VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 un un DET 5 det Gender=Masc|Number=Sing|PronType=Art
  5 retrait retrait NOUN 3 obj Gender=Masc|Number=Sing
  6 . . PUNCT 3 punct
`,
  `
  statement.source | Selon
  Selon la ministre, la route est longue.
  1 Selon selon ADP 3 case
  2 la le DET 3 det Gender=Fem|Number=Sing|PronType=Art
  3 ministre ministre NOUN 8 obl:mod Gender=Fem|Number=Sing
  4 , , PUNCT 3 punct
  5 la le DET 6 det Gender=Fem|Number=Sing|PronType=Art
  6 route route NOUN 8 nsubj Gender=Fem|Number=Sing
  7 est être AUX 8 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  8 longue long ADJ 0 root Gender=Fem|Number=Sing
  9 . . PUNCT 8 punct
`,
  `
  statement.colon | prévient
  La ministre prévient : « Nous partirons demain avec les autres.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 ministre ministre NOUN 3 nsubj Gender=Fem|Number=Sing
  3 prévient prévenir VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 : : PUNCT 7 punct
  5 « " PUNCT 7 punct
  6 Nous nous PRON 7 nsubj Number=Plur|Person=1|PronType=Prs
  7 partirons partire VERB 3 parataxis Mood=Ind|Number=Plur|Person=3|Tense=Fut|VerbForm=Fin
  8 demain demain ADV 7 advmod
  9 avec avec ADP 11 case
  10 les le DET 11 det Number=Plur|PronType=Art
  11 autres autre PRON 7 obl:mod Number=Plur|Person=3|PronType=Ind
  12 . . PUNCT 3 punct
  --
  »
  1 » " PUNCT 0 root
`,
  `
  statement.alone | Nous partirons demain avec les autres
  La ministre a déclaré que la route est longue.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 ministre ministre NOUN 4 nsubj Gender=Fem|Number=Sing
  3 a avoir AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 déclaré déclarer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  5 que que SCONJ 9 mark
  6 la le DET 7 det Gender=Fem|Number=Sing|PronType=Art
  7 route route NOUN 9 nsubj Gender=Fem|Number=Sing
  8 est être AUX 9 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  9 longue long ADJ 4 ccomp Gender=Fem|Number=Sing
  10 . . PUNCT 4 punct
  --
  « Nous partirons demain avec les autres.
  1 « " PUNCT 3 punct
  2 Nous nous PRON 3 nsubj Number=Plur|Person=1|PronType=Prs
  3 partirons partire VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Fut|VerbForm=Fin
  4 demain demain ADV 3 advmod
  5 avec avec ADP 7 case
  6 les le DET 7 det Number=Plur|PronType=Art
  7 autres autre PRON 3 obl:mod Number=Plur|Person=3|PronType=Ind
  8 . . PUNCT 3 punct
  --
  »
  1 » " PUNCT 0 root
`,
  `
  event.verb | signé
  La Norvège et la Suède ont signé une trêve.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 Norvège Norvège PROPN 7 nsubj Gender=Fem|Number=Sing B-LOC
  3 et et CCONJ 5 cc
  4 la le DET 5 det Gender=Fem|Number=Sing|PronType=Art
  5 Suède Suède PROPN 2 conj Gender=Fem|Number=Sing B-LOC
  6 ont avoir AUX 7 aux:tense Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
  7 signé signer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  8 une un DET 9 det Gender=Fem|Number=Sing|PronType=Art
  9 trêve trêve NOUN 7 obj Gender=Masc|Number=Sing
  10 . . PUNCT 7 punct
`,
  `
  event.announced-noun | trêve + annoncé
  La Norvège a annoncé une trêve.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 Norvège Norvège PROPN 4 nsubj Gender=Fem|Number=Sing B-LOC
  3 a avoir AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 annoncé annoncer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  5 une un DET 6 det Gender=Fem|Number=Sing|PronType=Art
  6 trêve trêve NOUN 4 obj Gender=Masc|Number=Sing
  7 . . PUNCT 4 punct
`,
  `
  event.speech | regrette
  La ministre norvégienne regrette que la route soit longue.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 ministre ministre NOUN 4 nsubj Gender=Fem|Number=Sing
  3 norvégienne norvégien ADJ 2 amod Gender=Fem|Number=Sing
  4 regrette regretter VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  5 que que SCONJ 9 mark
  6 la le DET 7 det Gender=Fem|Number=Sing|PronType=Art
  7 route route NOUN 9 nsubj Gender=Fem|Number=Sing
  8 soit être AUX 9 cop Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  9 longue long ADJ 4 ccomp Gender=Fem|Number=Sing
  10 . . PUNCT 4 punct
`,
  `
  time.pattern | depuis le 12 mai 2015
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
  mention.known | Oslo
  Oslo est calme.
  1 Oslo Oslo PROPN 3 nsubj _ B-LOC
  2 est être AUX 3 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  3 calme calmer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  4 . . PUNCT 3 punct
`,
  `
  mention.person | Amina Diallo
  Amina Diallo est arrivée.
  1 Amina Amina PROPN 4 nsubj _ B-PER
  2 Diallo Diallo PROPN 1 flat:name _ I-PER
  3 est être AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 arrivée arriver VERB 0 root Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
  5 . . PUNCT 4 punct
`,
  `
  mention.title | ministre norvégienne
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
  mention.noun | ministre norvégienne
  La ministre norvégienne a déclaré que la route est longue.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 ministre ministre NOUN 5 nsubj Gender=Fem|Number=Sing
  3 norvégienne norvégien ADJ 2 amod Gender=Fem|Number=Sing
  4 a avoir AUX 5 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  5 déclaré déclarer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  6 que que SCONJ 10 mark
  7 la le DET 8 det Gender=Fem|Number=Sing|PronType=Art
  8 route route NOUN 10 nsubj Gender=Fem|Number=Sing
  9 est être AUX 10 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  10 longue long ADJ 5 ccomp Gender=Fem|Number=Sing
  11 . . PUNCT 5 punct
`,
  `
  mention.pronoun | Elle
  Amina Diallo est arrivée.
  1 Amina Amina PROPN 4 nsubj _ B-PER
  2 Diallo Diallo PROPN 1 flat:name _ I-PER
  3 est être AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 arrivée arriver VERB 0 root Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
  5 . . PUNCT 4 punct
  --
  Elle a déclaré que la route est longue.
  1 Elle lui PRON 3 nsubj Emph=No|Gender=Fem|Number=Sing|Person=3|PronType=Prs
  2 a avoir AUX 3 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  3 déclaré déclarer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  4 que que SCONJ 8 mark
  5 la le DET 6 det Gender=Fem|Number=Sing|PronType=Art
  6 route route NOUN 8 nsubj Gender=Fem|Number=Sing
  7 est être AUX 8 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  8 longue long ADJ 3 ccomp Gender=Fem|Number=Sing
  9 . . PUNCT 3 punct
`,
  `
  mention.latter | dernière
  Amina Diallo est arrivée.
  1 Amina Amina PROPN 4 nsubj _ B-PER
  2 Diallo Diallo PROPN 1 flat:name _ I-PER
  3 est être AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 arrivée arriver VERB 0 root Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part
  5 . . PUNCT 4 punct
  --
  Cette dernière a déclaré que la route est longue.
  1 Cette ce DET 2 det Gender=Fem|Number=Sing|PronType=Dem
  2 dernière dernier ADJ 4 nsubj Gender=Fem|Number=Sing
  3 a avoir AUX 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 déclaré déclarer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  5 que que SCONJ 9 mark
  6 la le DET 7 det Gender=Fem|Number=Sing|PronType=Art
  7 route route NOUN 9 nsubj Gender=Fem|Number=Sing
  8 est être AUX 9 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  9 longue long ADJ 4 ccomp Gender=Fem|Number=Sing
  10 . . PUNCT 4 punct
`,
  `
  mention.nationality | norvégienne
  La ministre norvégienne a déclaré que la route est longue.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 ministre ministre NOUN 5 nsubj Gender=Fem|Number=Sing
  3 norvégienne norvégien ADJ 2 amod Gender=Fem|Number=Sing
  4 a avoir AUX 5 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  5 déclaré déclarer VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
  6 que que SCONJ 10 mark
  7 la le DET 8 det Gender=Fem|Number=Sing|PronType=Art
  8 route route NOUN 10 nsubj Gender=Fem|Number=Sing
  9 est être AUX 10 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  10 longue long ADJ 5 ccomp Gender=Fem|Number=Sing
  11 . . PUNCT 5 punct
`,
  `
  mention.process | pourparlers
  La Norvège accueille les pourparlers.
  1 La le DET 2 det Gender=Fem|Number=Sing|PronType=Art
  2 Norvège Norvège PROPN 3 nsubj Gender=Fem|Number=Sing B-LOC
  3 accueille accueiller VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 les le DET 5 det Number=Plur|PronType=Art
  5 pourparlers pourparler NOUN 3 obj Gender=Masc|Number=Plur
  6 . . PUNCT 3 punct
`,
];
