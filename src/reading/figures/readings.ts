import type { Measure, RuleId } from "../../claims/index.ts";
import type { Token } from "../../text/index.ts";
import { type Counted, countedBy } from "./counted.ts";
import { countedBesides } from "./gapped.ts";
import { isPassive, measuredBy } from "./measure.ts";
import { moneyAt } from "./money.ts";
import { isShare, otherwiseMeant } from "./otherwise.ts";
import { afterPhrase, beforePhrase, type Quantity } from "./quantity.ts";
import { dropped, formAt, type Group, hasWord, isMark, isOfPeople, type Line, lookUp, tokenAt } from "./scene.ts";
import {
  countedAgain,
  type Earlier,
  isOwnedUpTo,
  measureAmong,
  measureBefore,
  measureIncluded,
  tollAfter,
  tollBefore,
  tollTakenUp,
} from "./tolls.ts";

/** What a quantity comes to: its measure, the word behind it, and what is counted. */
export interface Reading {
  readonly measure: Measure;
  readonly cue: Token | null;
  readonly rule: RuleId;
  readonly unit: string;
  /** Nothing was said of those counted but who they are. */
  readonly loose?: true;
  /** It is a part of the figure before. */
  readonly part?: true;
  /** Whoever tells it says that it is somebody else's count. */
  readonly owned?: true;
}

/** A quantity of a sentence that is a figure. */
export interface Read {
  readonly group: Group;
  readonly counted: Counted;
  readonly reading: Reading;
}

interface Slot {
  readonly group: Group;
  readonly counted: Counted;
  reading: Reading | null;
}

/** Of fewer people of whom nothing is said nobody will argue, nor of fewer who sit at tables, or in a known body. */
const LEAST_PEOPLE = 6;
const LEAST_SEATED = 10;
const LEAST_KNOWN = 100;

/** The quantities of a sentence that are figures. */
export function readingsOf(line: Line, before: readonly Earlier[]): Read[] {
  const slots: Slot[] = [];
  for (const quantity of line.quantities) {
    const counted = countedBy(line, quantity);
    const group = groupOf(line, quantity, counted);
    const meant = otherwiseMeant(line, quantity, counted);
    if (meant) {
      dropped(line, numberIn(line, quantity), meant);
      continue;
    }
    if (isShare(line, quantity, counted)) {
      dropped(line, numberIn(line, quantity), "share");
      const last = slots.at(-1);
      if (last && line.tokenOf(quantity.from) - last.group.last <= 2) slots.pop();
      continue;
    }
    slots.push({ group, counted, reading: readingOf(line, group, counted, before, slots) });
  }
  share(line, slots);
  const several = slots.filter(({ reading }) => reading).length > 1;
  return slots.flatMap(({ group, counted, reading }) => {
    if (reading && isWorthTelling(line, group, counted, reading, several)) return [{ group, counted, reading }];
    dropped(line, numberIn(line, group.quantity), reading ? "too-few" : "no-measure");
    return [];
  });
}

/** Where the words of a quantity stand in the text. */
const numberIn = ({ sentence, words }: Line, { from, to }: Quantity): { start: number; end: number } => ({
  start: sentence.start + (words[from]?.start ?? 0),
  end: sentence.start + (words[to - 1]?.end ?? 0),
});

const ONE_IS_ENOUGH: ReadonlySet<Measure> = new Set(["killed", "wounded", "missing", "detained", "released"]);

function isWorthTelling(line: Line, group: Group, counted: Counted, { measure, loose }: Reading, several: boolean): boolean {
  const { quantity } = group;
  const { noun } = counted;
  // « un soldat » is a number beside « deux autres »
  if (quantity.single && !noun?.sure) return several && ONE_IS_ENOUGH.has(measure);
  if (!loose) return true;
  if (measure !== "other" && measure !== "troops") return true;
  const size = quantity.value ?? (measure === "troops" || !quantity.approximate ? quantity.low : null) ?? 0;
  // « les 15 membres » are a known body
  const known = line.scene.lexicon.is("links", formAt(line, group.first - 1));
  return size >= (noun?.seated ? (known ? LEAST_KNOWN : LEAST_SEATED) : LEAST_PEOPLE);
}

/** « tué 12 soldats et 40 civils », « 12 soldats et 40 civils ont péri »: what is said of one is said of both. */
function share(line: Line, slots: readonly Slot[]): void {
  const open = ({ reading, counted }: Slot): boolean =>
    (reading === null || reading.loose === true) && (counted.kind === "person" || counted.kind === "group");
  const give = (from: Slot, to: Slot): void => {
    if (from.reading) to.reading = { ...from.reading, rule: "figure.listed", unit: to.counted.noun?.unit ?? "persons" };
  };
  for (let i = 1; i < slots.length; i++) {
    const [one, two] = [slots[i - 1], slots[i]];
    const cue = one?.reading?.cue;
    if (one && two && cue && cue.index < one.group.first && open(two) && areListed(line, one.group, two.group)) give(one, two);
    else if (one && two && one.reading?.part && open(two) && areListed(line, one.group, two.group)) give(one, two);
  }
  for (let i = slots.length - 1; i > 0; i--) {
    const [one, two] = [slots[i - 1], slots[i]];
    const cue = two?.reading?.cue;
    if (one && two && cue && cue.index > two.group.last && open(one) && areListed(line, one.group, two.group)) give(two, one);
  }
}

/** True where nothing but commas and « et » stand between the two. */
function areListed(line: Line, one: Group, two: Group): boolean {
  if (two.first <= one.last || two.first - one.last > 4) return false;
  for (let i = one.last + 1; i < two.first; i++) {
    const token = tokenAt(line, i);
    const joins =
      token &&
      (isMark(token) || token.upos === "CCONJ" || token.upos === "ADJ" || line.scene.lexicon.is("joiners", formAt(line, i)));
    if (!joins) return false;
  }
  return true;
}

function groupOf(line: Line, quantity: Quantity, counted: Counted): Group {
  const numberEnd = line.tokenOf(quantity.to - 1);
  return {
    quantity,
    first: line.tokenOf(quantity.from),
    last: Math.max(counted.last, numberEnd),
    number: line.tokenOf(quantity.core),
    numberEnd,
  };
}

function readingOf(
  line: Line,
  group: Group,
  counted: Counted,
  before: readonly Earlier[],
  here: readonly Slot[],
): Reading | null {
  const { quantity } = group;
  const money = moneyAt(line, group, counted);
  if (money) return money.helps ? { measure: "aid", cue: null, rule: "figure.money", unit: money.unit } : null;
  if (counted.kind === "thing") return null;
  const unit = counted.noun?.unit ?? "persons";
  const own = counted.noun?.measure ?? null;
  if (quantity.single && counted.kind !== "person") return null;
  const force = strongAt(line, quantity);
  if (force) return { measure: "troops", cue: force, rule: "figure.force", unit: "persons" };
  if (counted.noun?.near && !isToldOf(line, quantity, counted.noun.near)) return null;
  if (counted.noun?.sure && own) return { measure: own, cue: null, rule: "figure.noun", unit };
  if (line.quantities.some((q) => q.whole === quantity))
    return { measure: own ?? "population", cue: null, rule: "figure.whole", unit };
  const part = partOf(line, group, here, before);
  const whole = isOutOf(line, group);
  const measured = measuredBy(line, group, counted);
  const deed = whole !== null && (measured?.cue?.index ?? 0) > whole ? null : measured;
  if (own && whole !== null && deed === null) return { measure: own, cue: null, rule: "figure.noun", unit };
  // of « 12 blessés, dont trois grièvement » the verb before tells of the twelve
  const done = part && counted.kind === "none" && (deed?.cue?.index ?? 0) < group.first ? null : deed;
  const again = (measure: Measure): string => unitAgain(measure, unit, here, before);
  if (part) {
    const measure = done && done.measure !== "troops" ? done.measure : own === "refugees" || own === "displaced" ? own : part;
    return { measure, cue: done?.cue ?? null, rule: "figure.part", unit: again(measure), part: true };
  }
  // "200 were killed, 900 wounded and 40,000 uprooted": each has its own word
  if (own && counted.noun?.bare && done?.rule === "figure.tree" && done.cue && isLeftOut(line, done.cue, group))
    return { measure: own, cue: null, rule: "figure.noun", unit };
  if (done) {
    const kept = (own === "refugees" || own === "displaced") && done.measure === "displaced";
    return { measure: kept ? own : done.measure, cue: done.cue, rule: done.rule, unit: done.unit ?? unit };
  }
  const besides = countedBesides(line, group, counted, before);
  if (besides) return { measure: besides, cue: null, rule: "figure.again", unit };
  const told = here.flatMap(({ reading, group: { last } }) =>
    reading && isOfPeople(reading.unit) ? [{ measure: reading.measure, last }] : [],
  );
  const measures = here.flatMap(({ reading }) => (reading ? [reading.measure] : []));
  const rival = counted.kind === "none" && isOwnedUpTo(line, group) ? told.at(-1) : undefined;
  if (rival) return { measure: rival.measure, cue: null, rule: "figure.again", unit: again(rival.measure), owned: true };
  const toll =
    tollAfter(line, group, counted) ??
    tollBefore(line, group, counted, before, measures) ??
    tollTakenUp(line, group, counted, before);
  if (toll) return { ...toll, rule: "figure.toll", unit: again(toll.measure) };
  const otherwise =
    (counted.kind === "none" ? otherCount(line, group, here) : null) ?? countedAgain(line, group, counted, before, told);
  if (otherwise) return { measure: otherwise, cue: null, rule: "figure.again", unit: again(otherwise) };
  if (unit === "persons" && counted.kind !== "unknown" && isInhabited(line, group))
    return { measure: "population", cue: null, rule: "figure.inhabited", unit };
  if (unit !== "persons" || counted.kind === "none" || counted.kind === "unknown") return null;
  if (quantity.whole && own === "population") return { measure: "other", cue: null, rule: "figure.noun", unit, loose: true };
  if (own === null && isForce(line, group, counted)) return { measure: "troops", cue: null, rule: "figure.force", unit };
  if (quantity.single) return null;
  return { measure: own ?? "other", cue: null, rule: "figure.noun", unit, loose: true };
}

/** True where the passive verb of those before is left out: of whom it tells stands before it. */
const isLeftOut = (line: Line, cue: Token, { first }: Group): boolean => cue.index < first && isPassive(line, cue);

/** « 40 corps ont été exhumés »: so many that it can be nothing else, or with a word beside them that tells what they are. */
function isToldOf(line: Line, { value, low }: Quantity, words: readonly string[]): boolean {
  return (value ?? low ?? 0) >= LEAST_KNOWN || line.sentence.tokens.some((token) => hasWord(words, token));
}

/** Of what is counted again: the unit of those before. */
const unitAgain = (measure: Measure, unit: string, here: readonly Slot[], before: readonly Earlier[]): string =>
  measure === "other"
    ? ((here.findLast(({ reading }) => reading?.measure === measure)?.reading ?? before.findLast((d) => d.measure === measure))
        ?.unit ?? unit)
    : unit;

/** « 1 300 morts, près de 5 000 selon Moscou »: the same count by somebody else. */
function otherCount(line: Line, group: Group, here: readonly Slot[]): Measure | null {
  const last = here.findLast(({ reading }) => reading)?.reading;
  const before = tokenAt(line, group.first - 1);
  if (!last || !isOfPeople(last.unit) || !before || !isMark(before)) return null;
  return line.scene.lexicon.is("sources", formAt(line, group.last + 1)) ? last.measure : null;
}

/** "a 13,000-strong mission": the force. */
function strongAt(line: Line, { to }: Quantity): Token | null {
  const { lexicon } = line.scene;
  if (line.words[to]?.form !== "-" || !lexicon.is("strong", line.words[to + 1]?.lower ?? "")) return null;
  const first = line.tokenOf(to + 1);
  const force = line.sentence.tokens
    .slice(first + 1, first + 5)
    .find((token) => lookUp(lexicon.deeds, token)?.measure === "troops");
  return force ?? null;
}

const REFUGEES = "refugees";

/** The measure of the figure that this one is a part of: « 40 morts, dont 3 enfants », "3 of them children". */
function partOf(line: Line, group: Group, here: readonly Slot[], before: readonly Earlier[]): Measure | null {
  const whole = here.findLast(({ reading }) => reading !== null && !reading.part);
  const { words } = line;
  const { lexicon } = line.scene;
  const { from, to, value, low } = group.quantity;
  const after = lexicon.parts.map((phrase) => afterPhrase(words, to, phrase)).find((end) => end >= 0);
  const said = after === undefined ? null : lookUp(lexicon.nouns, tokenAt(line, line.tokenOf(after)));
  // "34 of them dead", "175,000 of them refugees abroad": the noun says itself what is counted
  if (said?.measure && (said.bare || said.measure === REFUGEES)) return said.measure;
  if (!whole?.reading)
    return after === undefined
      ? (measureAmong(line, group.first, before) ?? measureIncluded(line, group))
      : measureBefore(line, group.first);
  if (!isOfPeople(whole.reading.unit)) return null;
  const isPart =
    after !== undefined ||
    lexicon.parts.some((phrase) => beforePhrase(words, from, phrase, 0) >= 0) ||
    (whole.group.first < 4 && opensWhole(line)) ||
    opensList(line, whole.group, group);
  if (!isPart) return null;
  const size = value ?? low;
  const { quantity } = whole.group;
  const most = quantity.value ?? quantity.high ?? quantity.low;
  return size !== null && most !== null && size > most ? null : whole.reading.measure;
}

/** « Sur les 240 otages, une centaine ont recouvré la liberté »: where the mark stands behind which the verb is that of the hundred. */
function isOutOf(line: Line, group: Group): number | null {
  if (group.first > OPENING || !opensWhole(line)) return null;
  const then = line.quantities.find(({ core }) => line.tokenOf(core) > group.last);
  if (!then) return null;
  const end = line.sentence.tokens.findIndex((token, at) => at > group.last && isMark(token));
  return end >= 0 && end < line.tokenOf(then.core) ? end : null;
}

/** « Des 24 marins saisis, trois … » but not « des centaines de civils … ». */
function opensWhole(line: Line): boolean {
  const first = line.quantities[0];
  return line.scene.lexicon.is("outOf", formAt(line, 0)) && first !== undefined && first.value !== null;
}

/** Before the first number of the sentence stand no more words than so. */
const OPENING = 3;

/** « 2.000 disparus : 1.510 Grecs et 490 Turcs »: right behind a colon after the whole. */
function opensList(line: Line, whole: Group, group: Group): boolean {
  return formAt(line, group.first - 1) === ":" && whole.last < group.first;
}

/** « une armée forte de 20 000 hommes ». */
function isForce(line: Line, group: Group, counted: Counted): boolean {
  const { deeds, nouns, data } = line.scene.lexicon;
  const force = data.deeds.find((deed) => deed.measure === "troops");
  if (!force?.nouns || (group.quantity.value ?? group.quantity.low ?? 0) < LEAST_KNOWN) return false;
  const noun = tokenAt(line, counted.token);
  if (!noun || !hasWord(force.nouns, noun)) return false;
  return line.sentence.tokens
    .slice(Math.max(0, group.first - FORCE_REACH), group.first)
    .some((token) => lookUp(deeds, token)?.measure === "troops" || lookUp(nouns, token)?.measure === "troops");
}

const FORCE_REACH = 10;

/** « une ville de 300 000 habitants », "a country of 23 million people". */
function isInhabited(line: Line, group: Group): boolean {
  const { lexicon } = line.scene;
  if (!lexicon.is("links", formAt(line, group.first - 1))) return false;
  for (let i = group.first - 2; i >= group.first - 4 && i >= 0; i--) {
    const token = tokenAt(line, i);
    if (!token || isMark(token)) return false;
    if (hasWord(lexicon.data.inhabited, token)) return true;
  }
  return false;
}
