import type { Event } from "../../claims/index.ts";
import { loadSubjects } from "../../knowledge/index.ts";
import { isJoint } from "../kinds.ts";
import { PART } from "./cast.ts";
import { daysOf } from "./days.ts";
import type { Scene } from "./scene.ts";
import { sentenceAround } from "./sentence.ts";
import { isBorrowed } from "./talks.ts";
import { areAllSides, SEVERAL } from "./who-meets.ts";

/** So many days before the report its news may be. */
const NEWS = 3;

/**
 * « Les négociateurs du Kosovo et de la Serbie se sont accordés mardi à Bruxelles », "the government and the rebels signed in Doha on Saturday": in the
 * news of what all sides of a process did together on one day, they sat with each other in the town that is told with it, or that the report was
 * written in: its key; null for anything else.
 */
export function placeOfJointDeed(scene: Scene, process: string, claim: Event): string | null {
  const { reading, cast, dateline, knowledge } = scene;
  const day = daysOf(claim.time?.edtf ?? null);
  const published = daysOf(reading.document.published)?.latest ?? null;
  if (!isJoint(claim.kind) || claim.factuality !== "asserted" || day === null || published === null) return null;
  if (day.earliest === null || day.earliest !== day.latest || day.earliest > published || published - day.earliest > NEWS)
    return null;
  // « La Colombie et les Farc ont conclu la paix », above a report: of the day it came out, as far as anybody says
  if (claim.time === null || claim.time.times.length === 0 || isAnnounced(reading, claim)) return null;
  if (isBorrowed(reading, claim) || claim.recipients.length > 0 || !areAllThere(scene, process, claim)) return null;
  const { start, end } = sentenceAround(reading.document.text, claim.evidence);
  if (loadSubjects().answersBy(reading.document.language, "apart", reading.document.text.slice(start, end))) return null;
  const told = cast.keyOf(claim.place);
  const venues = knowledge.find(process)?.process?.venues ?? [];
  const written = dateline !== null && venues.includes(dateline) ? dateline : null;
  return told ?? written;
}

/** « … se sont mis d'accord, a annoncé vendredi à Amman le ministre »: the day and the town may be those of who says so. */
const isAnnounced = ({ statements, times }: Scene["reading"], { attributedTo, trigger, evidence, time }: Event): boolean =>
  attributedTo !== null ||
  times.some(({ id, span }) => time?.times.includes(id) === true && span.start >= evidence.end) ||
  statements.some(({ content }) => content.some(({ start, end }) => start <= trigger.start && trigger.end <= end));

/** True where all its few sides do it, or both sides of it without a name. */
function areAllThere(scene: Scene, process: string, claim: Event): boolean {
  const parties = scene.knowledge.find(process)?.process?.parties ?? [];
  const who = new Set(claim.actors.map((id) => scene.cast.actsFor(id)).filter((key) => !key.startsWith(PART)));
  return areAllSides(scene, process, claim) || (parties.length > SEVERAL && parties.every((key) => who.has(key)));
}
