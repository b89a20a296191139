import type { Claim, Event, Statement } from "../../claims/index.ts";
import { loadSubjects, piecesOf } from "../../knowledge/index.ts";
import { sortedUnique } from "../hash.ts";
import { familyOf, isSpeech } from "../kinds.ts";
import { holdersOf, place, termsOf } from "./contribution.ts";
import type { Scene } from "./scene.ts";
import type { Contribution, DisputeSignature, Holder } from "./signature.ts";

/** A denial answers what stands near it. */
const NEAR = 700;
/** Without a word of denial, so many words must be common. */
const ENOUGH = 2;
/** A negation speaks of what follows within so many words: "not a single shot". */
const REACH = 4;
const FACTS: ReadonlySet<Statement["act"]> = new Set(["say", "announce", "deny", "accuse", "criticise"]);

/** Something said or told: by whom, in which words, and whether it is said to be not so. */
interface Side {
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
  /** "Only fighters died": the words leave out whoever else is told of. */
  readonly alone: boolean;
  /** Families of what the words tell. */
  readonly kinds: ReadonlySet<string>;
  /** Key of whom they are about; null: they tell nothing that speaks against anybody. */
  readonly blamed: string | null;
}

/**
 * What one says and another denies, in one report: by an act of denial, or by a sentence that negates what the other asserts.
 * Each side with its own words; which of them is right nobody decides.
 */
export function disputesOf(scene: Scene): Contribution[] {
  const { statements: said, document } = scene.reading;
  const subjects = loadSubjects();
  // Most reports deny nothing: then no words need be compared.
  const answers = (words: string) =>
    subjects.negationsIn(document.language, words).length > 0 ||
    ANSWERS.some((what) => subjects.answersBy(document.language, what, words));
  const isDenial = ({ act, content }: Statement) => act === "deny" || content.some(({ exact }) => answers(exact));
  const denials = scene.reading.events.filter((event) => isBareDenial(scene, event));
  if (denials.length === 0 && !said.some(isDenial)) return [];
  const common = commonTerms(scene);
  const statements = said.flatMap((claim) => sideOf(scene, claim, common) ?? []);
  const bare = denials.flatMap((claim) => bareDenial(scene, claim) ?? []);
  const told = scene.reading.events.flatMap((claim) => toldSide(scene, claim, common) ?? []);
  const answered = new Set<string>();
  const made: Contribution[] = [];
  for (const denial of [...statements, ...bare]) {
    if (!isAnswer(denial) || isOfProcess(scene, denial)) continue;
    const best = [...statements, ...told]
      .map((side) => ({ side, weight: weigh(denial, side) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || distance(denial, a.side) - distance(denial, b.side))[0];
    const key = best ? [denial.claim.id, best.side.claim.id].sort().join(" ") : "";
    if (!best || answered.has(key)) continue;
    answered.add(key);
    made.push(...bothSides(scene, best.side, denial));
  }
  return made;
}

const ANSWERS = ["falsehoods", "charges", "alone", "adverse"] as const;

const isAnswer = ({ negated, alone, blamed }: Side): boolean => negated || alone || blamed !== null;

const DENIAL = "denial";
/** A denial within another's words is an aside of the outlet where it is no longer than so. */
const ASIDE = 60;

/** « Ankara dément », "the minister denied it": nothing is said but that it is not so. */
function isBareDenial(scene: Scene, { kind, factuality, actors, evidence, attributedTo }: Event): boolean {
  const { reading } = scene;
  const [denier] = actors;
  if (kind !== DENIAL || factuality !== "asserted" || denier === undefined) return false;
  // « …, selon l'armée, ce que la guérilla nie »: words within what the army says that it does not say
  const within = reading.statements.find(({ id }) => id === attributedTo);
  const speaker = within?.onBehalfOf ?? within?.speaker ?? null;
  if (within && (speaker === null || evidence.exact.length > ASIDE || scene.cast.actsFor(speaker) === scene.cast.actsFor(denier)))
    return false;
  return !reading.statements.some(
    ({ act, evidence: { start, end } }) => act === "deny" && start < evidence.end && evidence.start < end,
  );
}

function bareDenial(scene: Scene, claim: Event): Side | null {
  const [actor] = claim.actors;
  if (actor === undefined) return null;
  const words = claim.evidence.exact;
  return {
    ...NOTHING,
    claim,
    said: null,
    holder: scene.cast.actsFor(actor),
    words,
    terms: termsOf(words),
    negated: true,
    denies: true,
  };
}

/** What a side is whose words are not looked into. */
const NOTHING = {
  named: new Set<string>(),
  denied: new Set<string>(),
  denies: false,
  alone: false,
  kinds: new Set<string>(),
  blamed: null,
} as const;

/** Whether the process goes on is asked elsewhere. */
const isOfProcess = ({ reading }: Scene, { claim }: Side): boolean =>
  reading.events.some(({ kind, attributedTo }) => kind === "end-of-process" && attributedTo === claim.id);

/** Names of states, places and processes are in every sentence. */
function commonTerms({ reading }: Scene): ReadonlySet<string> {
  const names = reading.entities.filter(({ type }) => type === "state" || type === "process" || type === "place");
  return new Set(names.flatMap(({ name, mentions }) => [name, ...mentions.map(({ span }) => span.exact)].flatMap(termsOf)));
}

function sideOf(scene: Scene, claim: Statement, common: ReadonlySet<string>): Side | null {
  const words = claim.content.map(({ exact }) => exact).join(" ");
  if (words === "" || claim.factuality === "denied") return null;
  const { language } = scene.reading.document;
  const negations = loadSubjects().negationsIn(language, words);
  const pieces = piecesOf(words);
  const reached = negations.flatMap((at) => pieces.slice(at + 1, at + 1 + REACH).map(({ folded }) => folded));
  const speaker = claim.onBehalfOf ?? claim.speaker;
  const says = (what: (typeof ANSWERS)[number]): boolean => loadSubjects().answersBy(language, what, words);
  const denies =
    claim.act === "deny" || (REFUSALS.has(claim.act) && says("charges")) || (pieces.length <= SHORT && says("falsehoods"));
  return {
    claim,
    said: claim,
    holder: speaker === null ? null : scene.cast.actsFor(speaker),
    words,
    terms: termsOf(words).filter((term) => !common.has(term)),
    negated: denies || (FACTS.has(claim.act) && negations.length > 0),
    named: namedIn(scene, claim),
    denied: new Set(reached.flatMap(termsOf)),
    denies,
    alone: FACTS.has(claim.act) && says("alone"),
    kinds: kindsIn(scene, claim),
    blamed: FACTS.has(claim.act) && says("adverse") ? subjectOf(scene, claim) : null,
  };
}

const REFUSALS: ReadonlySet<Statement["act"]> = new Set(["refuse", "criticise"]);
/** A judgement that something is false has so few words. */
const SHORT = 8;

function kindsIn({ reading }: Scene, { id }: Statement): ReadonlySet<string> {
  return new Set(
    reading.events.flatMap(({ kind, attributedTo }) => (attributedTo === id && !isSpeech(kind) ? [familyOf(kind)] : [])),
  );
}

/** Whom the words are about: the first who is named in them, else who does what they tell. */
function subjectOf({ reading, cast }: Scene, { id, content }: Statement): string | null {
  const [first] = reading.entities
    .flatMap((entity) =>
      entity.mentions.flatMap(({ span, form }) =>
        form !== "pronoun" && ABLE.has(entity.type) && content.some(({ start, end }) => span.start >= start && span.end <= end)
          ? [{ key: cast.actsFor(entity.id), at: span.start }]
          : [],
      ),
    )
    .sort((a, b) => a.at - b.at);
  if (first) return first.key;
  const doer = reading.events.find(({ attributedTo, actors }) => attributedTo === id && actors.length > 0)?.actors[0];
  return doer === undefined ? null : cast.actsFor(doer);
}

/** Types of those who can be blamed. */
const ABLE: ReadonlySet<string> = new Set([
  "person",
  "state",
  "government-body",
  "armed-group",
  "political-group",
  "population",
  "international-organisation",
]);

/** Whom a denial names it answers: « l'opposition conteste le bilan dressé par Astana ». */
function namedIn({ reading, cast }: Scene, { content }: Statement): ReadonlySet<string> {
  const inside = reading.entities.filter(({ mentions }) =>
    mentions.some(({ span }) => content.some(({ start, end }) => span.start >= start && span.end <= end)),
  );
  return new Set(inside.map(({ id }) => cast.actsFor(id)));
}

function toldSide(_scene: Scene, claim: Event, common: ReadonlySet<string>): Side | null {
  if (claim.attributedTo !== null || claim.factuality !== "asserted" || isSpeech(claim.kind)) return null;
  const words = claim.evidence.exact;
  return {
    ...NOTHING,
    claim,
    said: null,
    holder: null,
    words,
    terms: termsOf(words).filter((term) => !common.has(term)),
    negated: false,
    kinds: new Set([familyOf(claim.kind)]),
  };
}

/** How much speaks for it that a denial answers what another says; 0: nothing does. */
function weigh(denial: Side, other: Side): number {
  const stated = denial.claim;
  if (other.claim === stated || distance(denial, other) > NEAR) return 0;
  // "He never meant to come", says one: that too can be denied, but no denial answers a denial.
  if (other.denies || (other.negated && !denial.denies)) return 0;
  if (other.holder !== null && other.holder === denial.holder) return 0;
  if (other.said && other.said.attributedTo === stated.id) return 0;
  if (!denial.negated) return leavesOut(denial, other) || turnsTables(denial, other) ? 2 : 0;
  const shared = other.terms.filter((term) => denial.terms.some((one) => sameTerm(one, term)));
  const spoken = shared.filter((term) => [...denial.denied].some((one) => sameTerm(one, term))).length;
  if (denial.denies) {
    // A denial with no word in common answers what was said right before it.
    const right = other.said !== null && FACTS.has(other.said.act) && isBefore(other, denial);
    const meant = right && other.holder !== null && denial.named.has(other.holder) ? 2 : 0;
    return shared.length > 0 ? 2 + shared.length + meant : right ? 1 + meant : 0;
  }
  if (spoken > 0) return 1 + shared.length + spoken;
  return other.said !== null && FACTS.has(other.said.act) && shared.length >= ENOUGH ? shared.length : 0;
}

/** "300 civilians died, said one; the other said that only fighters had died." */
const leavesOut = (denial: Side, other: Side): boolean =>
  denial.alone && isNext(other, denial) && [...denial.kinds].some((kind) => other.kinds.has(kind));

/** Whom one blames blames another right after: "A said B had broken its word. B said A had set a new condition." */
const turnsTables = (denial: Side, other: Side): boolean =>
  denial.blamed !== null &&
  denial.holder !== null &&
  denial.blamed !== denial.holder &&
  other.blamed === denial.holder &&
  other.holder !== null &&
  isNext(other, denial);

/** The words between a statement and its answer are no more than who says them. */
const NEXT = 160;

const isNext = (first: Side, then: Side): boolean =>
  first.said !== null && FACTS.has(first.said.act) && isBefore(first, then) && distance(first, then) < NEXT;

/** "fence" and "fences": the shorter begins the longer. */
const sameTerm = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const isBefore = (a: Side, b: Side): boolean => a.claim.evidence.start < b.claim.evidence.start;

function distance(a: Side, b: Side): number {
  const [x, y] = [a.claim.evidence, b.claim.evidence];
  return x.start < y.start ? Math.max(0, y.start - x.end) : Math.max(0, x.start - y.end);
}

/** Who denies something without a word of his. */
function deniers({ cast }: Scene, { claim, denies }: Side): readonly Holder[] {
  const actor = denies && "actors" in claim ? claim.actors[0] : undefined;
  return actor === undefined ? [] : [{ who: cast.keyOf(actor), behalf: cast.actsFor(actor), anonymous: null }];
}

function bothSides(scene: Scene, said: Side, denial: Side): Contribution[] {
  const { language } = scene.reading.document;
  const shared = said.terms.filter((term) => denial.terms.some((one) => sameTerm(one, term)));
  const subjects = loadSubjects();
  const issues = new Set([said, denial].flatMap(({ words }) => subjects.issuesIn(language, words)));
  const signature = (side: DisputeSignature["side"]): DisputeSignature => ({
    type: "dispute",
    side,
    sayer: said.holder,
    denier: denial.holder,
    issues: sortedUnique(issues),
    terms: sortedUnique(shared),
    about: shared.length > 0 ? "" : (denial.terms[0] ?? ""),
  });
  const of = (side: Side, which: DisputeSignature["side"]): Contribution => {
    const claim: Claim = side.claim;
    const made = place(scene, claim, null, "dispute", denial.holder ?? said.holder ?? "", () => ({
      signature: signature(which),
      note: side.words,
    }));
    const by = side.said ? holdersOf(scene, side.said.id) : deniers(scene, side);
    return by.length > 0 ? { ...made, voice: { ...made.voice, by } } : made;
  };
  const no = of(denial, "no");
  const yes = of(said, "yes");
  // Both stand where the denial stands: neither is told without the other.
  return [no, { ...yes, process: no.process, block: no.block }];
}
