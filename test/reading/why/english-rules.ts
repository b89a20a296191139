/** Sentences in which a rule reads something: the rule, its cues, then the tables. */
export const ENGLISH_RULES: readonly string[] = [
  `
  statement.infinitive | promised
  The envoy promised to return.
  1 The the DET 2 det PronType=Art
  2 envoy envoy NOUN 3 nsubj Number=Sing
  3 promised promise VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  4 to to PART 5 mark
  5 return return VERB 3 xcomp VerbForm=Inf
  6 . . PUNCT 3 punct
`,
  `
  statement.adjective | is confident
  The minister is confident that the talks will resume.
  1 The the DET 2 det PronType=Art
  2 minister minister NOUN 4 nsubj Number=Sing
  3 is be AUX 4 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 confident confident ADJ 0 root
  5 that that SCONJ 9 mark
  6 the the DET 7 det PronType=Art
  7 talks talk NOUN 9 nsubj Number=Plur
  8 will will AUX 9 aux VerbForm=Fin
  9 resume resume VERB 4 ccomp VerbForm=Inf
  10 . . PUNCT 4 punct
`,
  `
  statement.noun | warning
  The minister's warning that the road is closed came late.
  1 The the DET 2 det PronType=Art
  2-3 minister's
  2 minister minister NOUN 4 nmod:poss Number=Sing
  3 's 's PART 2 case
  4 warning warning NOUN 10 nsubj Number=Sing
  5 that that PRON 9 mark PronType=Rel
  6 the the DET 7 det PronType=Art
  7 road road NOUN 9 nsubj:pass Number=Sing
  8 is be AUX 9 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  9 closed close VERB 4 acl:relcl Tense=Past|VerbForm=Part|Voice=Pass
  10 came come VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  11 late late ADV 10 advmod
  12 . . PUNCT 10 punct
`,
  `
  statement.behind-quotation | described
  "A new day of hope" is how the minister described it.
  1 " " PUNCT 4 punct
  2 A a DET 4 det PronType=Art
  3 new new ADJ 4 amod
  4 day day NOUN 12 obl:unmarked Number=Sing
  5 of of ADP 6 case
  6 hope hope NOUN 4 nmod Number=Sing
  7 " " PUNCT 4 punct
  8 is be AUX 9 cop Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  9 how how ADV 12 advmod PronType=Int
  10 the the DET 11 det PronType=Art
  11 minister minister NOUN 12 nsubj Number=Sing
  12 described describe VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  13 it it PRON 12 obj Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs
  14 . . PUNCT 12 punct
`,
  `
  statement.signed | We leave tomorrow with all the others
  "We leave tomorrow with all the others." – Amina Diallo
  1 " " PUNCT 3 punct
  2 We we PRON 3 nsubj Case=Nom|Number=Plur|Person=1|PronType=Prs
  3 leave leave VERB 0 root Mood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin
  4 tomorrow tomorrow NOUN 3 obl:unmarked Number=Sing
  5 with with ADP 8 case
  6 all all DET 8 det:predet PronType=Tot
  7 the the DET 8 det PronType=Art
  8 others other NOUN 3 obl Number=Plur
  9 . . PUNCT 3 punct
  10 " " PUNCT 3 punct
  11 – - PUNCT 12 punct
  12 Amina Amina PROPN 3 parataxis Number=Sing B-PER
  13 Diallo Diallo PROPN 12 flat Number=Sing I-PER
`,
  `
  statement.embedded | called
  The minister called it "a victory for the road, a victory for peace".
  1 The the DET 2 det PronType=Art
  2 minister minister NOUN 3 nsubj Number=Sing
  3 called call VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  4 it it PRON 3 obj Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs
  5 " " PUNCT 7 punct
  6 a a DET 7 det PronType=Art
  7 victory victory NOUN 3 obj Number=Sing
  8 for for ADP 10 case
  9 the the DET 10 det PronType=Art
  10 road road NOUN 7 nmod Number=Sing
  11 , , PUNCT 13 punct
  12 a a DET 13 det PronType=Art
  13 victory victory NOUN 10 appos Number=Sing
  14 for for ADP 15 case
  15 peace peace NOUN 13 nmod Number=Sing
  16 " " PUNCT 13 punct
  17 . . PUNCT 3 punct
`,
  `
  event.carried-noun | talks + engaged
  Norway engaged in talks with Sweden.
  1 Norway Norway PROPN 2 nsubj Number=Sing B-LOC
  2 engaged engage VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
  3 in in ADP 4 case
  4 talks talk NOUN 2 obl Number=Plur
  5 with with ADP 6 case
  6 Sweden Sweden PROPN 4 nmod Number=Sing B-LOC
  7 . . PUNCT 2 punct
`,
  `
  event.occurring-noun | Talks + began
  Talks began in Oslo.
  1 Talks talk NOUN 2 nsubj Number=Plur
  2 began begin VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  3 in in ADP 4 case
  4 Oslo Oslo PROPN 2 obl Number=Sing B-LOC
  5 . . PUNCT 2 punct
`,
  `
  event.broken-noun | truce + collapsed
  The truce collapsed.
  1 The the DET 2 det PronType=Art
  2 truce truce NOUN 3 nsubj Number=Sing
  3 collapsed collapse VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  4 . . PUNCT 3 punct
`,
  `
  event.ended-noun | talks + ended
  The talks between Norway and Sweden ended.
  1 The the DET 2 det PronType=Art
  2 talks talk NOUN 7 nsubj Number=Plur
  3 between between ADP 4 case
  4 Norway Norway PROPN 2 nmod Number=Sing B-LOC
  5 and and CCONJ 6 cc
  6 Sweden Sweden PROPN 4 conj Number=Sing B-LOC
  7 ended end VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  8 . . PUNCT 7 punct
`,
  `
  event.round | round
  The envoy left before the third round.
  1 The the DET 2 det PronType=Art
  2 envoy envoy NOUN 3 nsubj Number=Sing
  3 left leave VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
  4 before before ADP 7 case
  5 the the DET 7 det PronType=Art
  6 third third ADJ 7 amod
  7 round round NOUN 3 obl Number=Sing
  8 . . PUNCT 3 punct
`,
  `
  event.planned-beside | Scheduled
  Scheduled for April, the third round was cancelled.
  1 Scheduled schedule VERB 9 advcl Tense=Past|VerbForm=Part|Voice=Pass
  2 for for ADP 3 case
  3 April April PROPN 1 obl Number=Sing
  4 , , PUNCT 1 punct
  5 the the DET 7 det PronType=Art
  6 third third ADJ 7 amod
  7 round round NOUN 9 nsubj:pass Number=Sing
  8 was be AUX 9 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  9 cancelled cancel VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
  10 . . PUNCT 9 punct
`,
  `
  event.put-off | round
  The third round was postponed to April.
  1 The the DET 3 det PronType=Art
  2 third third ADJ 3 amod
  3 round round NOUN 5 nsubj:pass Number=Sing
  4 was be AUX 5 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  5 postponed postpone VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
  6 to to ADP 7 case
  7 April April PROPN 5 obl Number=Sing
  8 . . PUNCT 5 punct
`,
  `
  event.closure | over
  The process is over.
  1 The the DET 2 det PronType=Art
  2 process process NOUN 4 nsubj Number=Sing
  3 is be AUX 4 cop Mood=Ind|Tense=Pres|VerbForm=Fin
  4 over over ADV 0 root
  5 . . PUNCT 4 punct
`,
  `
  event.noun | meeting
  A date is known for a meeting of the Norwegian and Swedish presidents.
  1 A a DET 2 det PronType=Art
  2 date date NOUN 4 nsubj:pass Number=Sing
  3 is be AUX 4 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  4 known know VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
  5 for for ADP 7 case
  6 a a DET 7 det PronType=Art
  7 meeting meeting NOUN 4 obl Number=Sing
  8 of of ADP 13 case
  9 the the DET 13 det PronType=Art
  10 Norwegian Norwegian ADJ 13 amod
  11 and and CCONJ 12 cc
  12 Swedish Swedish ADJ 10 conj
  13 presidents president NOUN 7 nmod Number=Plur
  14 . . PUNCT 4 punct
`,
  `
  role.dealing | resumed
  Norway and Sweden resumed the talks.
  1 Norway Norway PROPN 4 nsubj Number=Sing B-LOC
  2 and and CCONJ 3 cc
  3 Sweden Sweden PROPN 1 conj Number=Sing B-LOC
  4 resumed resume VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
  5 the the DET 6 det PronType=Art
  6 talks talk NOUN 4 obj Number=Plur
  7 . . PUNCT 4 punct
`,
  `
  role.sides | Talks
  Talks between Norway and Sweden began.
  1 Talks talk NOUN 6 nsubj Number=Plur
  2 between between ADP 3 case
  3 Norway Norway PROPN 1 nmod Number=Sing B-LOC
  4 and and CCONJ 5 cc
  5 Sweden Sweden PROPN 3 conj Number=Sing B-LOC
  6 began begin VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  7 . . PUNCT 6 punct
`,
  `
  role.phrase | under
  The talks opened under the auspices of Norway.
  1 The the DET 2 det PronType=Art
  2 talks talk NOUN 3 nsubj Number=Plur
  3 opened open VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  4 under under ADP 6 case
  5 the the DET 6 det PronType=Art
  6 auspices auspice NOUN 3 obl Number=Plur
  7 of of ADP 8 case
  8 Norway Norway PROPN 6 nmod Number=Sing B-LOC
  9 . . PUNCT 3 punct
`,
  `
  role.compound | mediated
  The Norwegian-mediated talks continue.
  1 The the DET 5 det PronType=Art
  2 Norwegian Norwegian ADJ 4 compound _ B-EVT
  3 - - PUNCT 2 punct
  4 mediated mediate VERB 5 amod Tense=Past|VerbForm=Part|Voice=Pass
  5 talks talk NOUN 6 nsubj Number=Plur
  6 continue continue VERB 0 root Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
  7 . . PUNCT 6 punct
`,
  `
  figure.verb | 12 soldiers + killed
  Gunmen killed 12 soldiers.
  1 Gunmen Gunmen NOUN 2 nsubj Number=Plur B-ORG
  2 killed kill VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  3 12 12 NUM 4 nummod NumForm=Digit
  4 soldiers soldier NOUN 2 obj Number=Plur
  5 . . PUNCT 2 punct
`,
  `
  figure.force | 13,000-strong mission + mission
  A 13,000-strong mission arrived.
  1 A a DET 3 det PronType=Art
  2 13,000-strong 13,000-strong ADJ 3 amod
  3 mission mission NOUN 4 nsubj Number=Sing
  4 arrived arrive VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  5 . . PUNCT 4 punct
`,
  `
  agenda.verb | agreed
  Norway and Sweden agreed on a truce.
  1 Norway Norway PROPN 4 nsubj Number=Sing B-LOC
  2 and and CCONJ 3 cc
  3 Sweden Sweden PROPN 1 conj Number=Sing B-LOC
  4 agreed agree VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  5 on on ADP 7 case
  6 a a DET 7 det PronType=Art
  7 truce truce NOUN 4 obl Number=Sing
  8 . . PUNCT 4 punct
`,
  `
  agenda.meeting | meet
  They will meet in Oslo to choose a government.
  1 They they PRON 3 nsubj Case=Nom|Number=Plur|Person=3|PronType=Prs
  2 will will AUX 3 aux VerbForm=Fin
  3 meet meet VERB 0 root VerbForm=Inf
  4 in in ADP 5 case
  5 Oslo Oslo PROPN 3 obl Number=Sing B-LOC
  6 to to PART 7 mark
  7 choose choose VERB 3 advcl VerbForm=Inf
  8 a a DET 9 det PronType=Art
  9 government government NOUN 7 obj Number=Sing
  10 . . PUNCT 3 punct
`,
  `
  agenda.duty | must + leave
  The army must leave the town, the minister said.
  1 The the DET 2 det PronType=Art
  2 army army NOUN 4 nsubj Number=Sing
  3 must must AUX 4 aux VerbForm=Fin
  4 leave leave VERB 10 ccomp VerbForm=Inf
  5 the the DET 6 det PronType=Art
  6 town town NOUN 4 obj Number=Sing
  7 , , PUNCT 4 punct
  8 the the DET 9 det PronType=Art
  9 minister minister NOUN 10 nsubj Number=Sing
  10 said say VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  11 . . PUNCT 10 punct
`,
  `
  agenda.term | will + withdraw
  The agreement was signed.
  1 The the DET 2 det PronType=Art
  2 agreement agreement NOUN 4 nsubj:pass Number=Sing
  3 was be AUX 4 aux:pass Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  4 signed sign VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
  5 . . PUNCT 4 punct
  --
  The army will withdraw its tanks.
  1 The the DET 2 det PronType=Art
  2 army army NOUN 4 nsubj Number=Sing
  3 will will AUX 4 aux VerbForm=Fin
  4 withdraw withdraw VERB 0 root VerbForm=Inf
  5 its its PRON 6 nmod:poss Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs
  6 tanks tank NOUN 4 obj Number=Plur
  7 . . PUNCT 4 punct
`,
  `
  agenda.asked | Who
  Who will guard the road?
  1 Who who PRON 3 nsubj PronType=Int
  2 will will AUX 3 aux VerbForm=Fin
  3 guard guard VERB 0 root VerbForm=Inf
  4 the the DET 5 det PronType=Art
  5 road road NOUN 3 obj Number=Sing
  6 ? ? PUNCT 3 punct
`,
  `
  mention.name | River Alliance
  The River Alliance left the town.
  1 The the DET 3 det PronType=Art
  2 River River PROPN 3 compound Number=Sing B-ORG
  3 Alliance Alliance PROPN 4 nsubj Number=Sing I-ORG
  4 left leave VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin
  5 the the DET 6 det PronType=Art
  6 town town NOUN 4 obj Number=Sing
  7 . . PUNCT 4 punct
`,
  `
  agenda.question | guard
  Who will guard the road worries the envoy.
  1 Who who PRON 3 nsubj PronType=Int
  2 will will AUX 3 aux Tense=Pres|VerbForm=Fin
  3 guard guard VERB 6 csubj VerbForm=Inf
  4 the the DET 5 det PronType=Art
  5 road road NOUN 3 obj Number=Sing
  6 worries worry VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
  7 the the DET 8 det PronType=Art
  8 envoy envoy NOUN 6 obj Number=Sing
  9 . . PUNCT 6 punct
`,
];
