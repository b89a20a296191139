import type { Factuality } from "../../claims/index.ts";
import { attributorOf, type Beyond, compareVoices } from "../block.ts";
import type { Holder, Voice } from "../digest/signature.ts";
import { compareText, hashOf } from "../hash.ts";
import type { ClaimRef, RecordHolder, Slot, SlotValue, Standing, Support } from "../schema.ts";
import type { Scene } from "./scene.ts";

/** Anything with voices: told signatures and what is grouped of them. */
export interface Voiced {
  readonly voices: readonly Voice[];
  readonly beyond?: Beyond | null;
}

/** The claims behind an item, with both numbers: independent origins and first attributors. */
export function supportOf(scene: Scene, told: readonly Voiced[]): Support {
  const [only] = told;
  const voice = only?.voices[0];
  // Most of what is told is told once; its parts then share one support.
  if (!only || !voice || told.length > 1 || only.voices.length > 1 || only.beyond) return manySupport(scene, told);
  let support = scene.supports.get(voice);
  if (!support) {
    support = { claims: [claimOf(scene, voice)], count: 1, origins: 1, attributors: 1 };
    scene.supports.set(voice, support);
  }
  return support;
}

function manySupport(scene: Scene, told: readonly Voiced[]): Support {
  const voices = told.flatMap((one) => one.voices);
  const sorted = told.length === 1 ? voices : voices.sort(compareVoices);
  const claims = sorted.map((voice) => claimOf(scene, voice));
  const beyond = told.flatMap((one) => (one.beyond ? [one.beyond] : []));
  const attributors = new Set(sorted.map((voice) => resolvedAttributor(scene, voice)));
  for (const { attributors: more } of beyond) for (const key of more) attributors.add(scene.identities.resolve(key));
  const origins = new Set(sorted.map(({ origin }) => origin)).size;
  return {
    claims,
    count: told.reduce((sum, one) => sum + (one.beyond?.total ?? one.voices.length), 0),
    origins: Math.max(origins, ...beyond.map((one) => one.origins)),
    attributors: attributors.size,
  };
}

/** The first who told it, by the identity that stands for them. */
export function resolvedAttributor(scene: Scene, voice: Voice): string {
  return scene.identities.resolve(attributorOf(voice));
}

export function claimOf(scene: Scene, voice: Voice): ClaimRef {
  let claim = scene.shown.get(voice);
  if (!claim) {
    claim = makeClaim(scene, voice);
    scene.shown.set(voice, claim);
  }
  return claim;
}

function makeClaim(scene: Scene, voice: Voice): ClaimRef {
  return {
    document: voice.document,
    claim: voice.claim,
    span: { start: voice.start, end: voice.end, exact: voice.words },
    by: voice.by.map((holder) => holderOf(scene, holder)),
    link: voice.link,
    review: voice.review ?? null,
    superseded: scene.replaced.has(voice.document),
  };
}

export function holderOf(scene: Scene, { who, behalf, anonymous }: Holder): RecordHolder {
  return {
    who: who === null ? null : scene.named(who),
    onBehalfOf: behalf === null || behalf === who ? null : scene.named(behalf),
    anonymous,
  };
}

/** An id for an item, minted from the first claim that told it: later reports do not change it. */
export function itemId(section: string, told: readonly Voiced[], more = ""): string {
  let first: Voice | null = null;
  for (const { voices } of told) for (const voice of voices) if (!first || compareVoices(voice, first) < 0) first = voice;
  return `${section}:${hashOf(`${first?.document} ${first?.claim} ${more}`)}`;
}

/** One factuality told by some voices. */
export interface Stated extends Voiced {
  readonly state: Factuality;
}

const WEAKER: readonly Factuality[] = ["planned", "possible", "hoped", "demanded", "conditional", "undecided"];

/**
 * What all tellings come to. Told in an outlet's own voice, it happened; only by people quoted, it is claimed; told and
 * denied by different voices, it is contested. A plan, a hope, a rumour stays what it is.
 */
export function standingOf(scene: Scene, stated: readonly Stated[]): Standing {
  const [only] = stated;
  if (only && stated.length === 1) {
    if (only.state !== "asserted") return only.state;
    return liveVoices(scene, only.voices).some(({ by }) => by.length === 0) ? "happened" : "claimed";
  }
  const live = stated
    .map((one) => ({ state: one.state, voices: liveVoices(scene, one.voices) }))
    .filter((one) => one.voices.length > 0);
  const of = live.length > 0 ? live : stated;
  const asserted = of.filter(({ state }) => state === "asserted").flatMap((one) => one.voices);
  const denied = of.filter(({ state }) => state === "denied").flatMap((one) => one.voices);
  if (asserted.length > 0) {
    const sayers = new Set(asserted.map((voice) => resolvedAttributor(scene, voice)));
    if (denied.some((voice) => !sayers.has(resolvedAttributor(scene, voice)))) return "contested";
    return asserted.some(({ by }) => by.length === 0) ? "happened" : "claimed";
  }
  if (denied.length > 0) return of.some(({ state }) => state !== "denied") ? "contested" : "denied";
  const told = WEAKER.find((state) => of.some((one) => one.state === state));
  return told === undefined || told === "asserted" || told === "denied" ? "undecided" : told;
}

/** Voices of reports that no later version replaces, or all where none is left. */
function liveVoices(scene: Scene, voices: readonly Voice[]): readonly Voice[] {
  if (scene.replaced.size === 0) return voices;
  const live = voices.filter(({ document }) => !scene.replaced.has(document));
  return live.length > 0 ? live : voices;
}

/** An answer to a slot's question before it is settled. */
export interface Answer {
  readonly value: string;
  readonly name: string;
  readonly told: readonly Stated[];
}

/**
 * Puts the answers to one question side by side. `rivals` says whether two values cannot both hold; answers whose only
 * voices were corrected by a later version of the same dispatch do not count.
 */
export function slotOf(
  scene: Scene,
  question: string,
  answers: readonly Answer[],
  rivals: (a: string, b: string) => boolean,
  resolve: (values: readonly SlotValue[]) => string | null = bestOf,
): Slot {
  const [only] = answers;
  if (!only) return { question, state: "unknown", value: null, name: null, values: [] };
  if (answers.length === 1) return oneAnswer(scene, question, only);
  const corrected = correctedAnswers(scene, answers);
  const values: SlotValue[] = answers.map((answer) => ({
    value: answer.value,
    name: answer.name,
    standing: standingOf(scene, answer.told),
    superseded: corrected.has(answer),
    support: supportOf(scene, answer.told),
  }));
  values.sort(byWeight);
  const live = values.filter(({ superseded, standing }) => !superseded && standing !== "denied");
  const contested =
    live.some((a, i) => live.slice(i + 1).some((b) => rivals(a.value, b.value))) ||
    values.some(({ standing, superseded }) => standing === "contested" && !superseded);
  const value = live.length === 0 ? null : resolve(live);
  const origins = new Set(
    live.flatMap(({ support }) => support.claims).map(({ document }) => scene.sources.get(document)?.origin),
  ).size;
  return {
    question,
    state: live.length === 0 ? "unknown" : contested ? "contested" : origins > 1 ? "agreed" : "single",
    value,
    name: value === null ? null : (live.find((one) => one.value === value)?.name ?? value),
    values,
  };
}

/** The commonest case: nobody says anything else. */
function oneAnswer(scene: Scene, question: string, { value, name, told }: Answer): Slot {
  const standing = standingOf(scene, told);
  const support = supportOf(scene, told);
  const denied = standing === "denied";
  const state = denied ? "unknown" : standing === "contested" ? "contested" : support.origins > 1 ? "agreed" : "single";
  const values = [{ value, name, standing, superseded: false, support }];
  return { question, state, value: denied ? null : value, name: denied ? null : name, values };
}

/** The value that weighs most; null where there is none. */
export function bestOf(values: readonly SlotValue[]): string | null {
  return values[0]?.value ?? null;
}

const STANDINGS: readonly Standing[] = ["happened", "claimed", "contested", "planned"];

function strength(standing: Standing): number {
  const at = STANDINGS.indexOf(standing);
  return at < 0 ? STANDINGS.length : at;
}

/** The declared policy: reviewed first, then what stands, then independent origins, then claims, then the value itself. */
function byWeight(a: SlotValue, b: SlotValue): number {
  return (
    Number(a.superseded) - Number(b.superseded) ||
    accepted(b) - accepted(a) ||
    strength(a.standing) - strength(b.standing) ||
    b.support.origins - a.support.origins ||
    b.support.count - a.support.count ||
    compareText(a.value, b.value)
  );
}

function accepted({ support }: SlotValue): number {
  return support.claims.some(({ review }) => review === "accept" || review === "edit") ? 1 : 0;
}

/** Answers that are left only in earlier versions, or copies of them, of dispatches whose last version answers otherwise. */
export function correctedAnswers<A extends { readonly told: readonly Voiced[] }>(
  scene: Scene,
  answers: readonly A[],
): ReadonlySet<A> {
  const corrected = new Set<A>();
  if (scene.replaced.size === 0 || answers.length < 2) return corrected;
  const newest = new Map<string, Set<A>>();
  for (const answer of answers) {
    for (const { document, origin } of answer.told.flatMap((one) => one.voices)) {
      const source = scene.sources.get(document);
      if (source && source.supersedes.length > 0 && !scene.replaced.has(document))
        newest.set(origin, (newest.get(origin) ?? new Set()).add(answer));
    }
  }
  for (const answer of answers) {
    const voices = answer.told.flatMap((one) => one.voices);
    if (voices.every(({ origin }) => newest.has(origin) && !newest.get(origin)?.has(answer))) corrected.add(answer);
  }
  return corrected;
}
