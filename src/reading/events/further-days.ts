import { headOf, type Sentence, universal } from "../../text/index.ts";
import { isVerbal } from "../statements/clause.ts";
import { dayOf } from "./extent.ts";
import { headWord } from "./head-word.ts";
import { isCapital } from "./place-beside-day.ts";
import { type Draft, isPlace, MEETINGS, type Scene } from "./scene.ts";
import { DAYS, timeOf } from "./when.ts";

/** Words at most between one day and the next. */
const BETWEEN = 5;

/**
 * The drafts with one for each further day that their clause tells: "met on Sept. 3 and again on Sept. 24", « se sont revues le 28 octobre, puis
 * le 11 novembre ». Days that follow one another are one meeting.
 */
export function withFurtherDays(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const sentence = scene.analysis.sentences[draft.sentence];
    const verb = sentence?.tokens[draft.clause];
    const isMeeting = MEETINGS.has(draft.kind) && draft.course === undefined && draft.when === undefined && !draft.undated;
    if (!sentence || !verb || !isMeeting || draft.trigger !== draft.clause || !isVerbal(verb)) return [draft];
    const own = timeOf(scene, sentence, draft);
    const further = own === null ? [] : furtherDays(scene, draft, sentence, own.times);
    return [draft, ...further.map((course): Draft => ({ ...draft, course }))];
  });
}

function furtherDays(
  scene: Scene,
  { sentence: at }: Draft,
  sentence: Sentence,
  own: readonly string[],
): { edtf: string; times: string[] }[] {
  const times = scene.timesIn(at).toSorted((a, b) => a.span.start - b.span.start);
  const first = times.findIndex(({ id }) => own.includes(id));
  if (first < 0) return [];
  const found: { edtf: string; times: string[] }[] = [];
  let last = times[first];
  for (const time of times.slice(first + 1)) {
    if (!last || !time.edtf || !DAYS.test(time.edtf) || !isJoined(scene, at, sentence, last.span.end, time.span.start)) break;
    if (!isNextDay(last.edtf, time.edtf) && isOfVerb(sentence, time.span)) found.push({ edtf: time.edtf, times: [time.id] });
    last = time;
  }
  return found;
}

/** « le 28 octobre, puis le 11 novembre »: nothing but words that join stands between. */
function isJoined(scene: Scene, at: number, sentence: Sentence, from: number, to: number): boolean {
  const { lexicon } = scene;
  // "in Geneva on Sept. 8 and in New York on Sept. 26"
  const all = sentence.tokens.filter((t) => t.start >= from && t.end <= to);
  const between = all.some((t) => isPlace(scene, at, t)) ? all.filter(({ form }) => !isCapital(form)) : all;
  const words = between.filter(({ upos }) => upos !== "PUNCT").map(({ form }) => form.toLowerCase());
  return (
    words.length <= BETWEEN &&
    words.some((word) => lexicon.has("further", word)) &&
    words.every((word) => lexicon.has("further", word) || lexicon.has("furtherSmall", word))
  );
}

const isNextDay = (before: string | null, time: string): boolean => {
  const [a, b] = [before?.split("/").at(-1) ?? "", time.split("/")[0] ?? ""].map(dayOf);
  return a !== null && b !== null && a !== undefined && b !== undefined && b - a <= 1;
};

/** True of a day that stands with a verb, not with a noun that it tells of. */
function isOfVerb(sentence: Sentence, span: { readonly start: number; readonly end: number; readonly exact: string }): boolean {
  let at = headWord(sentence, span);
  for (let steps = 0; at && steps < 4; steps++) {
    const head = headOf(sentence, at);
    if (!head || isVerbal(head)) return head !== null;
    if (!["conj", "nmod", "obl", "advmod", "appos", "flat", "compound", "nummod"].includes(universal(at.deprel))) return false;
    at = head;
  }
  return false;
}
