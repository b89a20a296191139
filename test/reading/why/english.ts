/** Sentences in which something comes to nothing: the reason, the list, the words considered, then the tables. */
export const ENGLISH: readonly string[] = [
  `
  not-a-cue | statements | knows
  The minister knows that the road is long.
  1 The the DET 2 det PronType=Art
  2 minister minister NOUN 3 nsubj Number=Sing
  3 knows know VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 that that SCONJ 8 mark
  5 the the DET 6 det PronType=Art
  6 road road NOUN 8 nsubj Number=Sing
  7 is be AUX 8 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  8 long long ADJ 3 ccomp
  9 . . PUNCT 3 punct
`,
  `
  negated | statements | say
  The minister did not say that the road was long.
  1 The the DET 2 det PronType=Art
  2 minister minister NOUN 5 nsubj Number=Sing
  3 did do AUX 5 aux Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  4 not not PART 5 advmod Polarity=Neg
  5 say say VERB 0 root VerbForm=Inf
  6 that that SCONJ 10 mark
  7 the the DET 8 det PronType=Art
  8 road road NOUN 10 nsubj Number=Sing
  9 was be AUX 10 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  10 long long ADJ 5 ccomp
  11 . . PUNCT 5 punct
`,
  `
  no-speaker | statements | the
  According to the calendar, the road is long.
  1 According accord VERB 4 case ExtPos=ADP|Tense=Pres|VerbForm=Part
  2 to to ADP 1 fixed
  3 the the DET 4 det PronType=Art
  4 calendar calendar NOUN 9 obl Number=Sing
  5 , , PUNCT 4 punct
  6 the the DET 7 det PronType=Art
  7 road road NOUN 9 nsubj Number=Sing
  8 is be AUX 9 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  9 long long ADJ 0 root
  10 . . PUNCT 9 punct
`,
  `
  nothing-said | statements | declined
  The envoy declined to comment.
  1 The the DET 2 det PronType=Art
  2 envoy envoy NOUN 3 nsubj Number=Sing
  3 declined decline VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  4 to to PART 5 mark
  5 comment comment VERB 3 xcomp VerbForm=Inf
  6 . . PUNCT 3 punct
`,
  `
  same-speech | statements | hoped
  The minister said she hoped that the road would be short.
  1 The the DET 2 det PronType=Art
  2 minister minister NOUN 3 nsubj Number=Sing
  3 said say VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  4 she she PRON 5 nsubj Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs
  5 hoped hope VERB 3 ccomp Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  6 that that SCONJ 11 mark
  7 the the DET 8 det PronType=Art
  8 road road NOUN 11 nsubj Number=Sing
  9 would would AUX 11 aux VerbForm=Fin
  10 be be AUX 11 cop VerbForm=Inf
  11 short short ADJ 5 ccomp
  12 . . PUNCT 3 punct
`,
  `
  quoted-term | statements | blue line
  The "blue line" is calm.
  1 The the DET 4 det PronType=Art
  2 " " PUNCT 4 punct
  3 blue blue ADJ 4 amod
  4 line line NOUN 7 nsubj Number=Sing
  5 " " PUNCT 4 punct
  6 is be AUX 7 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  7 calm calm ADJ 0 root
  8 . . PUNCT 7 punct
`,
  `
  no-object | events | opened
  The minister opened the window.
  1 The the DET 2 det PronType=Art
  2 minister minister NOUN 3 nsubj Number=Sing
  3 opened open VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  4 the the DET 5 det PronType=Art
  5 window window NOUN 3 obj Number=Sing
  6 . . PUNCT 3 punct
`,
  `
  no-parties | events | offensive
  It launched a final offensive.
  1 It it PRON 2 nsubj Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs
  2 launched launch VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  3 a a DET 5 det PronType=Art
  4 final final ADJ 5 amod
  5 offensive offensive NOUN 2 obj Number=Sing
  6 . . PUNCT 2 punct
`,
  `
  no-party-no-date | events | truce
  The truce is fragile.
  1 The the DET 2 det PronType=Art
  2 truce truce NOUN 4 nsubj Number=Sing
  3 is be AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 fragile fragile ADJ 0 root
  5 . . PUNCT 4 punct
`,
  `
  not-told | events | raids
  The raids stopped.
  1 The the DET 2 det PronType=Art
  2 raids raid NOUN 3 nsubj Number=Plur
  3 stopped stop VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin
  4 . . PUNCT 3 punct
`,
  `
  no-holder | roles | mediation
  The mediation was discreet.
  1 The the DET 2 det PronType=Art
  2 mediation mediation NOUN 4 nsubj Number=Sing
  3 was be AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  4 discreet discreet ADJ 0 root
  5 . . PUNCT 4 punct
`,
  `
  no-process | roles | hosts
  Norway hosts a festival.
  1 Norway Norway PROPN 2 nsubj Number=Sing B-LOC
  2 hosts host VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  3 a a DET 4 det PronType=Art
  4 festival festival NOUN 2 obj Number=Sing
  5 . . PUNCT 2 punct
`,
  `
  rank-only | roles | General
  General Paul Martin arrived.
  1 General General PROPN 2 nmod:desc Number=Sing
  2 Paul Paul PROPN 4 nsubj Number=Sing B-PER
  3 Martin Martin PROPN 2 flat Number=Sing I-PER
  4 arrived arrive VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  5 . . PUNCT 4 punct
`,
  `
  part-of-date | figures | 12
  The road has been closed since 12 May 2015.
  1 The the DET 2 det PronType=Art
  2 road road NOUN 5 nsubj:pass Number=Sing
  3 has have AUX 5 aux Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 been be AUX 5 aux:pass Tense=Past|VerbForm=Part
  5 closed close VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
  6 since since ADP 7 case
  7 12 12 NUM 5 obl NumForm=Digit
  8 May May PROPN 7 nmod:unmarked Number=Sing
  9 2015 2015 NUM 7 nmod:unmarked NumForm=Digit
  10 . . PUNCT 5 punct
`,
  `
  not-persons | figures | 12
  The road is 12 kilometres long.
  1 The the DET 2 det PronType=Art
  2 road road NOUN 6 nsubj Number=Sing
  3 is be AUX 6 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 12 12 NUM 5 nummod NumForm=Digit
  5 kilometres kilometre NOUN 6 obl:unmarked Number=Plur
  6 long long ADV 0 root
  7 . . PUNCT 6 punct
`,
  `
  too-few | figures | Three
  Three delegates waited.
  1 Three three NUM 2 nummod NumForm=Word
  2 delegates delegate NOUN 3 nsubj Number=Plur
  3 waited wait VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  4 . . PUNCT 3 punct
`,
  `
  no-agreement | agenda | leave
  The army must leave the town.
  1 The the DET 2 det PronType=Art
  2 army army NOUN 4 nsubj Number=Sing
  3 must must AUX 4 aux VerbForm=Fin
  4 leave leave VERB 0 root VerbForm=Inf
  5 the the DET 6 det PronType=Art
  6 town town NOUN 4 obj Number=Sing
  7 . . PUNCT 4 punct
`,
  `
  scheduled | agenda | take
  The agreement was signed.
  1 The the DET 2 det PronType=Art
  2 agreement agreement NOUN 4 nsubj:pass Number=Sing
  3 was be AUX 4 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  4 signed sign VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
  5 . . PUNCT 4 punct
  --
  The meeting will take place on Tuesday.
  1 The the DET 2 det PronType=Art
  2 meeting meeting NOUN 4 nsubj Number=Sing
  3 will will AUX 4 aux VerbForm=Fin
  4 take take VERB 0 root VerbForm=Inf
  5 place place NOUN 4 obj Number=Sing
  6 on on ADP 7 case
  7 Tuesday Tuesday PROPN 4 obl Number=Sing
  8 . . PUNCT 4 punct
`,
  `
  nothing-foretold | agenda | Who
  Who guards the road?
  1 Who who PRON 2 nsubj PronType=Int
  2 guards guard VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  3 the the DET 4 det PronType=Art
  4 road road NOUN 2 obj Number=Sing
  5 ? ? PUNCT 2 punct
`,
  `
  settled | agenda | set
  The date was set.
  1 The the DET 2 det PronType=Art
  2 date date NOUN 4 nsubj:pass Number=Sing
  3 was be AUX 4 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  4 set set ADJ 0 root
  5 . . PUNCT 4 punct
`,
  `
  no-statement | agenda | vital
  It is vital that aid enters.
  1 It it PRON 3 nsubj Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs
  2 is be AUX 3 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  3 vital vital ADJ 0 root
  4 that that DET 5 det Number=Sing|PronType=Dem
  5 aid aid NOUN 6 nsubj Number=Sing
  6 enters enter NOUN 3 csubj Number=Plur
  7 . . PUNCT 3 punct
`,
  `
  no-antecedent | entities | She
  She was late.
  1 She she PRON 3 nsubj Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs
  2 was be AUX 3 cop Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  3 late late ADJ 0 root
  4 . . PUNCT 3 punct
`,
];
