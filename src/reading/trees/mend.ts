import { type Analysis, type Sentence } from "../../text/index.ts";
import { type Lexicon, lexiconOf } from "../statements/lexicon.ts";
import {
  bareContent,
  clauseBehindColon,
  contentBehindPhrases,
  contentClause,
  contentTakenForRelative,
  contentTakenForRoot,
  datedSpeech,
  infinitiveOfQuality,
  ledFreeRelative,
  objectBehindInfinitive,
  ownBehindSource,
  retortBehindContent,
  subjectOfContent,
  verblessContent,
} from "./contents.ts";
import { figureBeforeSpeakers } from "./count-relatives.ts";
import { countBehindSource } from "./counts.ts";
import { courseBehindPreposition, courseBehindPurpose } from "./course-verbs.ts";
import { type DraftTree, draftTree } from "./draft-tree.ts";
import { futureForms } from "./futures.ts";
import { objectBehindInsertion } from "./insertion-objects.ts";
import {
  contentOfLateSpeech,
  contrastedSpeech,
  lateSpeaker,
  midSpeech,
  quotedSpeaker,
  speakerBehind,
  speakerBehindComma,
  unjoinedSpeech,
} from "./insertions.ts";
import {
  causativeSpeech,
  infinitiveBehindRelative,
  nameBehindPlatform,
  speakerBehindHelper,
  verbBehindQuotation,
} from "./inversions.ts";
import { joinedToSpeech, participleBehindSpeech } from "./joined-verbs.ts";
import { unjoinedSubjects } from "./lists.ts";
import { clauseTakenForDescription, clauseTakenForPhrase, nameBeforeRelative, objectBehindAdverb } from "./misread-words.ts";
import { infinitiveTakenForNoun, presentTakenForAdverb } from "./mistaken-verbs.ts";
import { relativeVerbTakenForNoun } from "./noun-relatives.ts";
import {
  actingTitle,
  civilityBeforeName,
  companionAs,
  nameBehindGenitive,
  nameBehindLongOffice,
  nameBehindOffice,
  nameBetweenCommas,
  nounBeforeAdjective,
  saidTwice,
  titledName,
  unitWithHalf,
} from "./nouns.ts";
import {
  adjectiveTakenForVerb,
  countedBehindAdverb,
  dayTakenForObject,
  doerPronoun,
  exceptiveObject,
  nounTakenForAdjective,
  objectBehindReceiver,
  objectTakenForSubject,
  participleOfSource,
  plannedNoun,
  subjectBehind,
  wordsBeforeInsertion,
} from "./objects.ts";
import { composedOrdinal, ordinalTakenForNoun } from "./ordinals.ts";
import {
  infinitiveTakenForAdjective,
  participleBehindNoun,
  participleBehindOpening,
  participleSharingHelper,
  participleTakenForAdjective,
  participleTakenForAdverb,
  participleWithDoer,
} from "./participles.ts";
import { conjunctionTakenForObject, relativeBesideSubject } from "./relative-objects.ts";
import {
  clauseOfPlace,
  gerundTakenForRoot,
  joinedTelling,
  joinedToRelative,
  nameBeforeVerb,
  ownedSubject,
  participleBehindSubject,
  participleSetOff,
  putIntoRelative,
  relativeBeforeVerb,
  relativeTakenForContent,
  saidOfRelative,
  tiedPreposition,
  whichOfSeveral,
} from "./relatives.ts";
import {
  aimTakenForRoot,
  participleBeforeSubject,
  phraseTakenForVerb,
  predicateJoinedToSubject,
  secondSideTakenForSubject,
} from "./sides.ts";
import {
  adjectiveThatSpeaks,
  infinitiveBehindReceiver,
  judgementBehindObject,
  nameBehindHearers,
  objectOfSecondParticiple,
  otherName,
  phraseBehindAdverb,
  speakerBehindQuotation,
  stressedPronoun,
  verbOpensQuotation,
} from "./speakers.ts";
import {
  gerundSubject,
  lostRelative,
  lostSubject,
  markedSubject,
  openingTakenForCircumstance,
  ownedBeside,
  questionTakenForSubject,
  relativeTakenForObject,
  subjectBeforeContent,
  subjectBehindConjunction,
  subjectOfPlainVerb,
  topicBeforeColon,
} from "./subjects.ts";
import { tailSpeech } from "./tail-speech.ts";
import { courseOfWhatIsBetween, courseRightBehind, objectOfClauseBetween, subjectBehindCourse } from "./talks-relatives.ts";
import { asideOfDeed, timeInOpening, timeTakenForObject } from "./time-words.ts";
import {
  activeVerbs,
  adverbBeforeVerb,
  joinedVerbBeforeObject,
  nominalRoot,
  objectOfDeed,
  openingGerund,
  openingParticiple,
  participleBeforeNoun,
  verbBeforeObject,
  verbTakenForNoun,
} from "./verbs.ts";

/**
 * The analysis with trees mended where grammar settles what the parser got wrong: a sentence has a finite verb, a finite verb its
 * subject, a content clause its verb of speech, a relative clause its noun. Words and places stay as they were.
 */
export function withMendedTrees(analysis: Analysis): Analysis {
  const lexicon = lexiconOf(analysis.language);
  if (!lexicon) return analysis;
  return { ...analysis, sentences: analysis.sentences.map((sentence) => mended(sentence, lexicon)) };
}

const RULES: readonly ((tree: DraftTree, lexicon: Lexicon) => void)[] = [
  presentTakenForAdverb,
  infinitiveTakenForNoun,
  composedOrdinal,
  ordinalTakenForNoun,
  unitWithHalf,
  futureForms,
  topicBeforeColon,
  phraseTakenForVerb,
  secondSideTakenForSubject,
  predicateJoinedToSubject,
  aimTakenForRoot,
  participleBeforeSubject,
  titledName,
  civilityBeforeName,
  actingTitle,
  unjoinedSubjects,
  nameBeforeRelative,
  clauseTakenForPhrase,
  courseBehindPreposition,
  courseBehindPurpose,
  clauseTakenForDescription,
  objectBehindAdverb,
  infinitiveTakenForAdjective,
  participleBehindNoun,
  participleWithDoer,
  participleTakenForAdjective,
  participleTakenForAdverb,
  saidTwice,
  nameBehindPlatform,
  nameBehindHearers,
  adjectiveThatSpeaks,
  verbOpensQuotation,
  stressedPronoun,
  objectOfSecondParticiple,
  infinitiveBehindReceiver,
  phraseBehindAdverb,
  speakerBehindQuotation,
  judgementBehindObject,
  verbBehindQuotation,
  causativeSpeech,
  speakerBehindHelper,
  infinitiveBehindRelative,
  verbTakenForNoun,
  tiedPreposition,
  participleSetOff,
  participleBehindSubject,
  gerundTakenForRoot,
  joinedToRelative,
  nameBeforeVerb,
  ownedSubject,
  relativeTakenForContent,
  figureBeforeSpeakers,
  relativeVerbTakenForNoun,
  clauseOfPlace,
  relativeBeforeVerb,
  joinedTelling,
  putIntoRelative,
  saidOfRelative,
  whichOfSeveral,
  courseOfWhatIsBetween,
  courseRightBehind,
  objectOfClauseBetween,
  subjectBehindCourse,
  midSpeech,
  objectBehindInsertion,
  verbBeforeObject,
  joinedVerbBeforeObject,
  adverbBeforeVerb,
  participleBeforeNoun,
  nounBeforeAdjective,
  objectOfDeed,
  adjectiveTakenForVerb,
  dayTakenForObject,
  timeTakenForObject,
  timeInOpening,
  asideOfDeed,
  objectTakenForSubject,
  countedBehindAdverb,
  exceptiveObject,
  objectBehindReceiver,
  nounTakenForAdjective,
  subjectBehind,
  wordsBeforeInsertion,
  plannedNoun,
  doerPronoun,
  subjectBehindConjunction,
  subjectOfPlainVerb,
  openingTakenForCircumstance,
  ownedBeside,
  markedSubject,
  nameBehindOffice,
  nameBetweenCommas,
  nameBehindGenitive,
  nameBehindLongOffice,
  companionAs,
  activeVerbs,
  participleSharingHelper,
  participleBehindOpening,
  openingParticiple,
  openingGerund,
  nominalRoot,
  questionTakenForSubject,
  subjectBeforeContent,
  participleOfSource,
  relativeTakenForObject,
  relativeBesideSubject,
  conjunctionTakenForObject,
  lostRelative,
  lostSubject,
  otherName,
  contentBehindPhrases,
  contentClause,
  contentTakenForRelative,
  contentTakenForRoot,
  objectBehindInfinitive,
  infinitiveOfQuality,
  retortBehindContent,
  ownBehindSource,
  countBehindSource,
  datedSpeech,
  clauseBehindColon,
  bareContent,
  subjectOfContent,
  ledFreeRelative,
  verblessContent,
  gerundSubject,
  speakerBehind,
  lateSpeaker,
  speakerBehindComma,
  unjoinedSpeech,
  quotedSpeaker,
  contrastedSpeech,
  contentOfLateSpeech,
  tailSpeech,
  joinedToSpeech,
  participleBehindSpeech,
];

function mended(sentence: Sentence, lexicon: Lexicon): Sentence {
  if (sentence.tokens.length < 4) return sentence;
  const tree = draftTree(sentence);
  for (const rule of RULES) rule(tree, lexicon);
  return tree.sentence();
}
