import type { Event, Statement } from "../../claims/index.ts";
import { familyOf, isArmed } from "../kinds.ts";
import type { Holder } from "./signature.ts";
import { sameTerm, sharedOf } from "./terms.ts";

/** A denial answers what stands near it. */
const NEAR = 700;
/** Without a word of denial, so many words must be common; more than so many wherever the other stands. */
const ENOUGH = 2;
/** Acts that assert or deny what was. */
export const FACTS: ReadonlySet<Statement["act"]> = new Set(["say", "announce", "deny", "accuse", "criticise"]);
/** By what is only asked for nobody says that it is so. */
const WISHES: ReadonlySet<Statement["act"]> = new Set(["demand", "propose", "hope"]);
/** What is done to others: who is told to have done it is blamed. */
const HARM: ReadonlySet<string> = new Set(["attack", "fighting", "truce-violation"].map(familyOf));
/** What somebody is blamed for besides harm, whose own kinds they are: who suspends talks says so himself. */
const FAULTS: ReadonlySet<string> = new Set(["storming", "seizure", "abduction", "walk-out", "cancelled-meeting"]);
/** True of what whoever did it is blamed for. */
export const isBlamed = (kind: string): boolean => FAULTS.has(kind) || HARM.has(familyOf(kind));
/** What a word for a blow may stand for. */
export const BLOWS: readonly string[] = ["attack", "storming"].map(familyOf);
/** What a town that its holder still holds was not. */
export const TAKEN: readonly string[] = ["seizure", "liberation"].map(familyOf);
/** What those who are still there did not do; what was not done to whoever is still held, is alive, or was let through. */
export const LEFT: readonly string[] = ["withdrawal"].map(familyOf);
export const FREED: readonly string[] = ["release"].map(familyOf);
export const SLAIN: readonly string[] = ["killing"].map(familyOf);
export const ASKED: readonly string[] = ["invitation"].map(familyOf);
export const KEPT_OUT: readonly string[] = ["blockade", "restriction"].map(familyOf);
/** What is won or given up where there is fighting. */
export const FIGHT: ReadonlySet<string> = new Set([...HARM, ...["seizure", "liberation", "withdrawal"].map(familyOf)]);

/** Something said or told: by whom, in which words, and whether it is said to be not so. */
export interface Side {
  readonly claim: Statement | Event;
  readonly said: Statement | null;
  /** Key of whoever the speaker acts for; null: the outlet, or a source without name. */
  readonly holder: string | null;
  readonly words: string;
  readonly terms: readonly string[];
  readonly negated: boolean;
  /** Keys of whoever the words name. */
  readonly named: ReadonlySet<string>;
  /** Terms that the negation speaks of: of "no fence was built" the fence. */
  readonly denied: ReadonlySet<string>;
  /** True for an act of denial, whatever its words: « dément », « rejette l'accusation », "that is untrue". */
  readonly denies: boolean;
  /** True where nothing is said but that it is not so: « ces accusations », "that is untrue". */
  readonly bare: boolean;
  /** What it denies it calls a charge: "rejected the accusation". */
  readonly ofCharge: boolean;
  /** « C'est faux, … », « affirme au contraire … »: it begins by saying that what was said right before is not so. */
  readonly replies: "untrue" | "contrary" | null;
  /** It denies only where somebody is answered: "we had no hand in this", "we took no such decision". */
  readonly soft: "no-hand" | "no-such" | null;
  /** "The text was in fact agreed in November": it tells otherwise what was told before. */
  readonly corrects: boolean;
  /** "…, but his forces were still in control": set against what stands before, and its speaker tells of his own side's fight. */
  readonly against: boolean;
  /** The speaker tells what his own side did in a fight. */
  readonly ownFight: boolean;
  /** "Only fighters died": the words leave out whoever else is told of. */
  readonly alone: boolean;
  /** "Not one of them a fighter", "no civilians died": of those whom another counts the words leave out these; null: nobody. */
  readonly without: "armed" | "unarmed" | null;
  /** The class of the people whose dead or wounded the words count; null: they count none. */
  readonly hurt: string | null;
  /** Families of what the words tell. */
  readonly kinds: ReadonlySet<string>;
  /** Families of what the words tell did not happen. */
  readonly undone: ReadonlySet<string>;
  /** They say that it was somebody and nobody else: "it was the rebels who had fired". */
  readonly singles: boolean;
  /** The only day that the words tell, whole; null: they tell none, or several. */
  readonly day: string | null;
  /** It tells of something that it was talked of, or not: "the matter had not come up" of what was told before ("it"). */
  readonly broaches: "it" | "that" | null;
  /** "It happened on Tuesday": no more is told than when. */
  readonly dates: boolean;
  /** Key of whom they are about; null: they tell nothing that speaks against anybody. */
  readonly blamed: string | null;
  /** "denied reports that he had left", « comme l'affirme le ministre »: its words tell that somebody says what it denies. */
  readonly reported: boolean;
  /** Who says it, where no statement tells it. */
  readonly by: readonly Holder[] | null;
}

/** What a side is whose words are not looked into. */
export const NOTHING = {
  named: new Set<string>(),
  denied: new Set<string>(),
  denies: false,
  bare: false,
  ofCharge: false,
  replies: null,
  soft: null,
  corrects: false,
  against: false,
  ownFight: false,
  alone: false,
  without: null,
  hurt: null,
  kinds: new Set<string>(),
  undone: new Set<string>(),
  singles: false,
  day: null,
  dates: false,
  broaches: null,
  blamed: null,
  by: null,
  reported: false,
} as const;

/** How much speaks for it that a denial answers what another says; 0: nothing does. */
export function weigh(denial: Side, other: Side): number {
  const stated = denial.claim;
  if (other.claim === stated || distance(denial, other) > NEAR) return 0;
  // "He never meant to come", says one: that too can be denied, but no denial answers a denial.
  if ((other.denies && other.soft === null) || (other.negated && !denial.denies)) return 0;
  if (other.holder !== null && other.holder === denial.holder) return 0;
  if (other.said && other.said.attributedTo === stated.id) return 0;
  // « X a affirmé …, et répété que ses hommes n'y étaient pour rien »: who says both answers nobody
  if (denial.soft !== null && isInside(denial, other) && (other.holder === null || denial.holder === null)) return 0;
  // ", dismissing accounts of the breakdown": what the words of a denial tell is not told beside it
  if (other.said === null && isInside(other, denial)) return 0;
  if (deniesWho(denial, other) || correctsWhat(denial, other) || tellsOwnFight(denial, other) || redates(denial, other)) return 2;
  if (denial.replies === "contrary") return isNext(other, denial) && areOpposed(denial, other) ? 2 : 0;
  return Math.max(denial.replies !== null && isNext(other, denial) ? 2 : 0, weighWords(denial, other));
}

/** « affirme au contraire … »: of the same thing, or what the one negates and the other does not; two opinions are not opposed for that. */
const areOpposed = (denial: Side, other: Side): boolean =>
  denial.denied.size > 0 !== other.negated || sharedTerms(other, denial).length > 0 || isAlike(denial.kinds, other.kinds);

function weighWords(denial: Side, other: Side): number {
  if (!denial.negated) return leavesOut(denial, other) || turnsTables(denial, other) || singlesOut(denial, other) ? 2 : 0;
  const shared = sharedTerms(other, denial);
  if (other.said === null && !isAnswered(denial, other, shared.length)) return 0;
  if (denial.denies) return weighDenial(denial, other, shared.length);
  // one sentence that says both denies nothing
  if (overlap(denial, other) || isFarOff(denial, other, shared.length)) return 0;
  const spoken = shared.filter((term) => [...denial.denied].some((one) => sameTerm(one, term))).length;
  if (spoken > 0 && (shared.length > 1 || isMeant(denial, other))) return 1 + shared.length + spoken;
  if (isUndone(denial, other) || isAnswerOfBlamed(denial, other) || isNotBroached(denial, other)) return 2;
  const near = isBeside(denial, other) ? ENOUGH : ENOUGH + 1;
  return isFact(other) && shared.length >= near ? shared.length : 0;
}

/**
 * What the outlet tells in its own voice nobody need have denied: a denial answers it where it speaks of the same kind of thing
 * beside it, or right before or behind it where neither says of what kind it speaks. What is told by a negation ("without a
 * truce") is not denied by another.
 */
function isAnswered(denial: Side, other: Side, shared: number): boolean {
  if (other.negated) return false;
  const told = new Set(denial.denies ? [...denial.kinds, ...denial.undone] : denial.undone);
  if (isAlike(told, other.kinds)) return shared >= ENOUGH || isBeside(denial, other);
  if (!isBeside(denial, other)) return false;
  return shared >= ENOUGH || (told.size === 0 && distance(denial, other) < RIGHT_BESIDE);
}

/** An act of denial answers what it has words in common with; a bare one, or one of who was accused, what was said right before. */
function weighDenial(denial: Side, other: Side, shared: number): number {
  if (!denial.bare && denial.soft === null && speaksOfElse(denial, other, shared)) return 0;
  // « Le village a été incendié, ce que dément leur chef » answers the outlet's own words too
  const right = isBefore(other, denial) && (isFact(other) || (denial.by !== null && distance(denial, other) < ADJOINING));
  const meant = right && other.holder !== null && denial.named.has(other.holder) ? 2 : 0;
  const blames = right && denial.holder !== null && other.blamed === denial.holder;
  // "…, accusing the militia. …: our forces had no hand in this": whom one accuses answers, be it some sentences on
  if (denial.soft === "no-hand") {
    if (blames) return 2 + shared;
    return isBeside(denial, other) && (shared > 0 || (right && other.said?.act === "accuse")) ? 1 + shared : 0;
  }
  if (denial.bare && shared === 0) {
    const far = denial.ofCharge || blames || other.said?.act === "accuse" ? TAKEN_UP : RIGHT_BESIDE;
    return right && distance(denial, other) < far && (denial.soft === null || isNext(other, denial)) ? 1 + meant : 0;
  }
  if (denial.bare) return 2 + shared + meant;
  if (shared >= ENOUGH) return 2 + shared + meant;
  const accused = blames || (right && other.said?.act === "accuse");
  const beside = isBeside(denial, other);
  if (shared > 0) return beside || accused ? 2 + shared + meant : 0;
  // « dément toute offensive » answers who tells of an attack
  const alike = isFact(other) && isAlike(new Set([...denial.kinds, ...denial.undone]), other.kinds);
  // whom a source without name tells of something answers right behind
  const unnamed = other.holder === null && other.kinds.size > 0 && isNext(other, denial);
  return beside && (accused || alike || unnamed) ? 1 + meant : 0;
}

/** "He denied it" denies what stands right before; of a charge so many letters behind it at most, for it may have been told at length. */
const TAKEN_UP = 250;

/**
 * A denial that tells what it denies is of something else than what is only asked for, than what somebody says whom its own words do not
 * name for it ("denied reports that …"), and mostly than what is told behind it.
 */
function speaksOfElse(denial: Side, other: Side, shared: number): boolean {
  if (other.said !== null && WISHES.has(other.said.act)) return true;
  if (
    denial.reported &&
    !(shared >= ENOUGH && covers(denial, shared)) &&
    !(other.holder !== null && denial.named.has(other.holder))
  )
    return true;
  if (isBefore(other, denial)) return false;
  // « Un responsable le nie et parle d'un échange franc »: what goes on in the words of a denial is not what they deny
  if (overlap(denial, other)) return true;
  return !isAlike(new Set([...denial.kinds, ...denial.undone]), other.kinds) && !covers(denial, shared);
}

/** A sentence that only negates answers from afar whoever blames its speaker, or what it has half of its words in common with. */
const isFarOff = (denial: Side, other: Side, shared: number): boolean =>
  !isBeside(denial, other) &&
  !covers(denial, shared) &&
  !(isBefore(other, denial) && denial.holder !== null && other.blamed === denial.holder);

/** Half of what a denial tells is what it has in common with the other. */
const covers = (denial: Side, shared: number): boolean => shared * 2 >= denial.terms.length;

/** Letters between a clause and the one that takes it up. */
const ADJOINING = 5;

/** Far from it, one word in common is an answer where little else is said, or to an accusation, or of the same kind of thing. */
const isMeant = (denial: Side, other: Side): boolean =>
  isBeside(denial, other) ||
  denial.terms.length <= FEW_TERMS ||
  other.said?.act === "accuse" ||
  isAlike(denial.undone, other.kinds);

const FEW_TERMS = 3;

/** The terms of the one that the other uses too. */
export const sharedTerms = (one: Side, other: Side): readonly string[] => sharedOf(one.terms, other.terms);

const isFact = ({ said }: Side): boolean => said !== null && FACTS.has(said.act);

/** "No talks were held", says one; "the envoys met twice", the other, right before or behind. */
const isUndone = (denial: Side, other: Side): boolean =>
  isFact(other) && isBeside(denial, other) && isAlike(denial.undone, other.kinds) && !nameOtherPlaces(denial, other);

/** "It had left Masisi, said one. Its men were still in Goma, said the other": each names a town, and not the same. */
function nameOtherPlaces(denial: Side, other: Side): boolean {
  const placesOf = ({ named }: Side): readonly string[] => [...named].filter((key) => PLACE.test(key));
  const [left, right] = [placesOf(denial), placesOf(other)];
  return left.length > 0 && right.length > 0 && !left.some((place) => right.includes(place));
}
const PLACE = /^place[:~]/;

/** Who met talked, and who talked met. */
const CONTACTS: ReadonlySet<string> = new Set(["talks", "meeting"].map(familyOf));

const isAlike = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((kind) => others.has(kind) || (CONTACTS.has(kind) && [...others].some((one) => CONTACTS.has(one))));

/** "The withdrawal was discussed, said one. The matter had not come up, said the other." */
const isNotBroached = (denial: Side, other: Side): boolean =>
  denial.broaches !== null &&
  other.broaches !== null &&
  (denial.broaches === "it" || sharedTerms(other, denial).length >= ENOUGH) &&
  isNext(other, denial) &&
  piecesIn(denial.words) <= NO_MORE;
const piecesIn = (words: string): number => words.split(/\s+/u).length;
/** That something was not talked of is told in no more words than so. */
const NO_MORE = 10;

/** "Jets of the coalition struck the town, said one. The coalition's spokesman said there had been no raid." */
const isAnswerOfBlamed = (denial: Side, other: Side): boolean =>
  denial.holder !== null && other.blamed === denial.holder && isNext(other, denial);

const overlap = ({ claim: { evidence: a } }: Side, { claim: { evidence: b } }: Side): boolean =>
  a.start < b.end && b.start < a.end;

const isInside = ({ claim: { evidence: a } }: Side, { claim: { evidence: b } }: Side): boolean =>
  a.start >= b.start && a.end <= b.end;

/** "300 civilians died, said one; the other said that only fighters had died." */
const leavesOut = (denial: Side, other: Side): boolean =>
  denial.alone && isNext(other, denial) && [...denial.kinds].some((kind) => HARM.has(kind) && other.kinds.has(kind));

/** « dix rebelles abattus, selon l'armée ; quatre villageois, et pas un combattant, selon la guérilla »: the dead were none of those. */
const deniesWho = (denial: Side, other: Side): boolean =>
  denial.without !== null &&
  denial.hurt !== null &&
  other.hurt !== null &&
  isNext(other, denial) &&
  !overlap(denial, other) &&
  (denial.without === "armed") === isArmed(other.hurt);

/** Whom one blames blames another right after: "A said B had broken its word. B said A had set a new condition." */
const turnsTables = (denial: Side, other: Side): boolean =>
  denial.blamed !== null &&
  denial.holder !== null &&
  denial.blamed !== denial.holder &&
  other.blamed === denial.holder &&
  other.holder !== null &&
  !overlap(denial, other) &&
  // "he announced that the movement was leaving the talks" blames nobody
  (denial.said?.act === "accuse" || !denial.kinds.has(HALT)) &&
  isNext(other, denial);
const HALT = familyOf("walk-out");

/**
 * "Indian troops crossed the line, said one. It was the Chinese who had crossed it, said the other": another than whom the first blames, or than
 * he who now speaks, of whom the first told it: "the truce was requested by the rebels. It was the government that had asked for it".
 */
const singlesOut = (denial: Side, other: Side): boolean =>
  denial.singles &&
  !overlap(denial, other) &&
  isNext(other, denial) &&
  (other.blamed === null
    ? denial.holder !== null && isFact(other) && denial.blamed !== denial.holder && other.named.has(denial.holder)
    : other.blamed !== denial.blamed);

/** "They agreed on Wednesday. The text was in fact agreed on 15 November, said one of them": the same, told otherwise. */
const correctsWhat = (denial: Side, other: Side): boolean =>
  denial.corrects && isBefore(other, denial) && !overlap(denial, other) && isAlike(denial.kinds, other.kinds);

/** "The attack took place on Monday, said one. It happened on Tuesday, said the other." */
const redates = (denial: Side, other: Side): boolean =>
  denial.dates &&
  denial.day !== null &&
  other.day !== null &&
  denial.day !== other.day &&
  other.said !== null &&
  !overlap(denial, other) &&
  isNext(other, denial);

/** "The army said it had retaken the town, but the rebels said their men had beaten it off": each tells what his own side did. */
const tellsOwnFight = (denial: Side, other: Side): boolean =>
  denial.against && denial.ownFight && other.ownFight && isNext(other, denial) && distance(denial, other) < RIGHT_BESIDE;

/** Nothing but who speaks stands between. */
const RIGHT_BESIDE = 60;

/** The words between a statement and its answer are no more than who says them. */
const NEXT = 160;

const isNext = (first: Side, then: Side): boolean => isFact(first) && isBefore(first, then) && distance(first, then) < NEXT;

const isBeside = (one: Side, other: Side): boolean => distance(one, other) < NEXT;

const isBefore = (a: Side, b: Side): boolean => a.claim.evidence.start < b.claim.evidence.start;

/** Letters between two claims; 0 where they overlap. */
export function distance(a: Side, b: Side): number {
  const [x, y] = [a.claim.evidence, b.claim.evidence];
  return x.start < y.start ? Math.max(0, y.start - x.end) : Math.max(0, x.start - y.end);
}
