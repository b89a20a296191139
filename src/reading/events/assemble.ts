import type { Event } from "../../claims/index.ts";
import { extentOf, type Sentence, spanOf } from "../../text/index.ts";
import type { Found } from "../trace.ts";
import { moodOf } from "./mood.ts";
import { inheritedTime } from "./narrative.ts";
import { isDatedUnknown, placeOf, statementAt, stretchOf, timeOf } from "./place.ts";
import { processOf } from "./process.ts";
import { newDate } from "./rounds.ts";
import { type Draft, dropped, SAID, type Scene } from "./scene.ts";

/** The drafts as claims in the order of the text, with the ids `v1`, `v2` …. */
export function assemble(scene: Scene, drafts: readonly Draft[]): Event[] {
  const ordered = drafts.toSorted((a, b) => a.sentence - b.sentence || a.trigger - b.trigger);
  const events = ordered.flatMap((draft) => {
    const event = eventOf(scene, draft);
    return event ? [{ draft, event }] : [];
  });
  return events.map(({ draft, event }, i) => {
    const id = `v${i + 1}`;
    scene.trace?.claimed(id, draft.because, placeIn(scene, draft));
    return { ...event, id };
  });
}

function placeIn(scene: Scene, { sentence, trigger, words }: Draft): Found {
  const tokens = scene.analysis.sentences[sentence]?.tokens;
  return { sentence, from: trigger, cues: words.map((i) => tokens?.[i]) };
}

const LEAD = 3;

/** What somebody agrees to or gives up: where that is denied nothing took place, and whoever refuses is told to. */
const GIVEN: ReadonlySet<string> = new Set(["AGREE", "RETREAT"]);

function eventOf(scene: Scene, draft: Draft): Event | null {
  const { text } = scene.analysis;
  const sentence = scene.analysis.sentences[draft.sentence];
  const trigger = sentence?.tokens[draft.trigger];
  if (!sentence || !trigger) return null;
  // the words before the trigger are its object only in another order: what tells the event begins with it
  const words =
    extentOf(
      sentence,
      draft.words.filter((i) => i >= draft.trigger - LEAD),
    ) ?? trigger;
  const around = stretchOf(sentence, draft);
  const holder = statementAt(scene, draft.sentence, trigger.start);
  const known = scene.lexicon.crosswalk.kinds[draft.kind];
  const factuality = draft.mood ?? moodOf(scene, sentence, trigger, holder);
  if (factuality === "denied" && known && (SAID.has(known.plover.type) || GIVEN.has(known.plover.type)))
    return dropped(scene, draft.sentence, trigger, "negated");
  const told = holder === null && (factuality === "asserted" || factuality === "denied");
  return {
    id: "",
    evidence: spanOf(text, around.start, around.end),
    attributedTo: holder?.id ?? null,
    factuality,
    time: whenOf(scene, sentence, draft, told),
    place: placeOf(scene, sentence, draft),
    kind: draft.kind,
    plover: known?.plover ?? null,
    cameo: known?.cameo ?? null,
    trigger: spanOf(text, words.start, words.end),
    actors: draft.actors,
    recipients: draft.recipients,
    ...processOf(scene, sentence, draft),
  };
}

function whenOf(scene: Scene, sentence: Sentence, draft: Draft, told: boolean): Event["time"] {
  if (draft.when?.edtf) return { edtf: draft.when.edtf, times: [draft.when.id] };
  const own = timeOf(scene, sentence, draft);
  // "postponed to April": when it is to be, not when it was called off
  if (own && own.times[0] === newDate(scene, sentence, draft)?.id) return null;
  return own ?? (told && !isDatedUnknown(scene, sentence, draft) ? inheritedTime(scene, draft) : null);
}
