import type { AgendaItem, Factuality } from "../../claims/index.ts";
import { overlap, spanOf } from "../../text/index.ts";
import { dueOf } from "./due.ts";
import { PLACED } from "./open.ts";
import { type Draft, dropped, type Scene } from "./scene.ts";

const FACTUALITY: Readonly<Record<AgendaItem["kind"], Factuality>> = {
  objective: "hoped",
  commitment: "planned",
  demand: "demanded",
  proposal: "possible",
  refusal: "denied",
  "open-question": "undecided",
};

/** The drafts as claims, each content once, in the order of the text. */
export function assemble(scene: Scene, drafts: readonly Draft[]): AgendaItem[] {
  const kept: Draft[] = [];
  const near = new Map<number, Draft[]>();
  for (const draft of drafts.toSorted((a, b) => a.rank - b.rank || a.content.start - b.content.start)) {
    if (draft.content.end - draft.content.start < 2) continue;
    const places = placesOf(draft);
    const told = places.some((place) => near.get(place)?.some((other) => repeats(other, draft)));
    if (told || (draft.rank === PLACED && kept.some((other) => offersThem(other, draft)))) {
      dropped(scene, draft.found.sentence, draft.content, "told-already");
      continue;
    }
    kept.push(draft);
    for (const place of places) near.set(place, [...(near.get(place) ?? []), draft]);
  }
  return kept
    .sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end || a.rank - b.rank)
    .map((draft, i) => {
      const id = `a${i + 1}`;
      scene.trace?.claimed(id, draft.because, draft.found);
      return itemOf(scene, draft, id);
    });
}

/** A question that has these places for its options already. */
const offersThem = (kept: Draft, { kind, options }: Draft): boolean =>
  kind === "open-question" && kept.kind === kind && options.every((option) => kept.options.includes(option));

/** The stretches of the text that the content touches, by number: drafts are compared with those nearby only. */
function placesOf({ content }: Draft): number[] {
  const first = content.start >> 11;
  const last = content.end >> 11;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The same words, or a part of them, said to be on the table again. */
function repeats(kept: Draft, draft: Draft): boolean {
  const common = overlap(kept.content, draft.content);
  const size = (d: Draft): number => d.content.end - d.content.start;
  const within = common > 0.6 * size(draft);
  if (!within && (kept.kind !== draft.kind || common <= 0.6 * size(kept))) return false;
  const same = 2 * common > 0.8 * (size(kept) + size(draft));
  // a promise told within a refusal is one of its own
  if (!same) return draft.maker === null || draft.maker === kept.maker;
  // one side refuses what the other demands
  const opposed = (kept.kind === "refusal") !== (draft.kind === "refusal");
  return !opposed || kept.parties.some((p) => draft.parties.includes(p));
}

function itemOf(scene: Scene, draft: Draft, id: string): AgendaItem {
  const { text } = scene.analysis;
  const { kind, status, parties, towards, options, maker } = draft;
  const content = spanOf(text, draft.content.start, draft.content.end);
  const evidence = spanOf(text, Math.min(draft.evidence.start, content.start), Math.max(draft.evidence.end, content.end));
  const due = kind === "refusal" ? null : dueOf(scene, draft);
  const reached = status === "claimed-fulfilled" || status === "fulfilled";
  return {
    id,
    evidence,
    attributedTo: maker?.id ?? scene.statementAt(content.start)?.id ?? null,
    factuality: reached ? "asserted" : FACTUALITY[kind],
    time: null,
    place: null,
    kind,
    parties: [...new Set(parties)],
    towards: [...new Set(towards)].filter((t) => !parties.includes(t)),
    content,
    status,
    options: [...new Set(options)],
    due,
  };
}
