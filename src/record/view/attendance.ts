import { asksIfReturning, loadSubjects } from "../../knowledge/index.ts";
import { compareText, sortedUnique } from "../hash.ts";
import { skeletonOf, spelledWords } from "../identity/spelling.ts";
import { familyOf } from "../kinds.ts";
import type { Question, RecordAgendaItem, RecordEvent, Round } from "../schema.ts";
import type { AgendaTold } from "./agenda.ts";
import { askedOf, isHe } from "./asked-of.ts";
import type { Scene } from "./scene.ts";
import { toldTime } from "./times.ts";

/** What is told of something on the table that settles what was asked of it. */
export const SETTLED: ReadonlySet<string> = new Set(["agreed", "fulfilled", "rejected"]);

/**
 * Whether somebody comes to a conference is settled where he is later said to refuse or to agree to come, at a place that the
 * question names: « reste à savoir si le groupe ira à Oslo », "the group refused to attend the conference in Oslo".
 */
export function settledByAttending(
  scene: Scene,
  told: readonly AgendaTold[],
  asked: string | null,
  agenda: readonly RecordAgendaItem[],
): Question["settledBy"] | null {
  const { isOfAttending } = loadSubjects();
  const isOfIt = ({ signature: { language }, voices }: AgendaTold): boolean =>
    voices.some(({ note, words }) => isOfAttending(language, `${note ?? ""} ${words}`));
  const asking = told.filter(isOfIt);
  if (asking.length === 0 || asked === null) return null;
  const names = new Set(asking.flatMap(({ signature }) => signature.names.map((key) => scene.identities.resolve(key))));
  const words = new Set(
    asking.flatMap(({ voices }) => voices.flatMap(({ note, words: said }) => wordsIn(`${note ?? ""} ${said}`))),
  );
  const isAsked = (key: string): boolean =>
    [
      ...Object.values(scene.knowledge.find(key)?.names ?? {}).flat(),
      ...(scene.identities.known.get(key)?.names ?? []).map(([name]) => name),
      scene.identities.nameOf(key),
    ].some((name) => wordsIn(name).every((word) => words.has(word)));
  const claims = scene
    .told("agenda")
    .filter(
      (one) =>
        SETTLED.has(one.signature.status) &&
        (one.signature.names.some((key) => names.has(scene.identities.resolve(key))) ||
          one.voices.some(({ note }) => properIn(note ?? "").some((word) => words.has(word)))) &&
        one.signature.parties.some((key) => isAsked(scene.identities.actsFor(key)) || isAsked(key)) &&
        isOfIt(one),
    )
    .flatMap(({ voices }) => voices.map(({ document, claim }) => `${document} ${claim}`));
  const settling = new Set(claims);
  const found = agenda.flatMap((item) => {
    const line = item.history.find(
      ({ status, on, support }) =>
        SETTLED.has(status) &&
        on !== null &&
        compareText(on, asked) > 0 &&
        support.claims.some(({ document, claim }) => settling.has(`${document} ${claim}`)),
    );
    return line ? [{ item: item.id, on: line.on, value: line.status }] : [];
  });
  return found.length > 0 ? found.sort((a, b) => compareText(a.on ?? "", b.on ?? "") || compareText(a.item, b.item)) : null;
}

/** Who is asked whether he comes has come where he sits in talks soon afterwards. */
const COME_WITHIN = 120;
/** That what he was to come to was never held may be told later; and whoever left the table may be long in coming back. */
const NEVER_WITHIN = 240;
const HELD: ReadonlySet<string> = new Set(["happened", "claimed"]);
const TALKS = familyOf("talks");
const DEAL = familyOf("agreement");
/** How somebody is told to be in a place that the question names. */
const THERE: ReadonlySet<string> = new Set(["meeting", "hosting", "visit"].map(familyOf));

/**
 * Whether somebody comes is settled by the first talks after it was last asked at which he is told to sit: « on ignore si le Front
 * participera », "the Front and the government met in Oslo". Of a person nothing is settled by those who act for him; where the
 * question names a place, by nothing that is elsewhere. Null: something else is asked, or nobody tells.
 */
export function settledByComing(
  scene: Scene,
  told: readonly AgendaTold[],
  lastAsked: string | null,
  rounds: readonly Round[],
  timeline: readonly RecordEvent[],
): Question["settledBy"] | null {
  const from = toldTime(lastAsked)?.latest ?? null;
  const { asksIfComing, sittingIn } = loadSubjects();
  const asksSo = ({ signature: { language }, voices }: AgendaTold): boolean =>
    voices.every(({ note, words }) => asksIfComing(language, note ?? words) || asksIfReturning(language, note ?? words));
  const returns = told.some(({ signature: { language }, voices }) =>
    voices.some(({ note, words }) => asksIfReturning(language, note ?? words)),
  );
  const who = askedOf(scene, told);
  if (from === null || who === null || !told.every(asksSo)) return null;
  const places = sortedUnique(
    told.flatMap(({ signature }) =>
      signature.names.filter((key) => /^place[:~]/.test(key)).map((key) => scene.identities.resolve(key)),
    ),
  );
  // "will attend the ceremony"
  const ofSigning = told.some(({ signature: { language }, voices }) =>
    voices.some(({ note, words }) => sittingIn(language, note ?? words) === "signing"),
  );
  const events = timeline.filter(({ kind, place }) => {
    const family = familyOf(kind);
    return family === TALKS || (ofSigning && family === DEAL) || (place.value !== null && places.length > 0 && THERE.has(family));
  });
  const seated = seatedIn(scene);
  const received = places.length === 0 ? receivedIn(scene, who, rounds, timeline) : [];
  const [first] = [
    // who only watches has come, too
    ...rounds.map(({ id, standing, dates, place, participants, observers }) => ({
      id,
      standing,
      on: dates.value,
      place,
      participants: [...participants, ...observers],
    })),
    ...[...events, ...received, ...arrivalsOf(scene, rounds, timeline)].map(
      ({ id, standing, time, place, participants, support }) => ({
        id,
        standing,
        on: time.edtf,
        place,
        participants: [...participants, ...seated(support)],
      }),
    ),
  ]
    .filter(({ standing }) => HELD.has(standing))
    .map((one) => ({ ...one, day: toldTime(one.on)?.earliest ?? null }))
    .filter(({ day }) => day !== null && day > from && day - from <= (returns ? NEVER_WITHIN : COME_WITHIN))
    .filter(
      ({ place, participants }) =>
        participants.some(({ actor }) => isHe(scene, who, actor.id)) &&
        (places.length === 0 || (place.value !== null && places.includes(scene.identities.resolve(place.value)))),
    )
    .sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || compareText(a.id, b.id));
  if (first) return [{ item: first.id, on: first.on, value: "fulfilled" }];
  // « La rencontre prévue en mai à Oslo n'a jamais eu lieu »
  const isThere = (words: string): boolean => {
    const said = new Set(wordsIn(words));
    return places.some((key) =>
      [...Object.values(scene.knowledge.find(key)?.names ?? {}).flat(), scene.identities.nameOf(key)].some((name) =>
        wordsIn(name).every((word) => said.has(word)),
      ),
    );
  };
  const never = timeline.find(({ kind, standing, time, support }) => {
    const day = toldTime(time.published)?.earliest ?? null;
    const isSitting = [TALKS, familyOf("meeting")].includes(familyOf(kind));
    return (
      isSitting &&
      standing === "denied" &&
      day !== null &&
      day > from &&
      day - from <= NEVER_WITHIN &&
      support.claims.some(({ span }) => isThere(span.exact))
    );
  });
  return never ? [{ item: never.id, on: never.time.published, value: "rejected" }] : null;
}

const VISIT = "visit";

/** "Kiir arrived in Addis Ababa for the signing ceremony", « est arrivé à Alger pour les pourparlers »: who comes to where they are for them has come. */
function arrivalsOf(scene: Scene, rounds: readonly Round[], timeline: readonly RecordEvent[]): readonly RecordEvent[] {
  const sites = sitesOf(rounds, timeline);
  return timeline.filter(
    ({ kind, place, support }) =>
      kind === VISIT &&
      place.value !== null &&
      sites.has(place.value) &&
      support.claims.some(({ document, span }) =>
        loadSubjects().isForSitting(scene.sources.get(document)?.language ?? "en", span.exact),
      ),
  );
}

/** Where talks were held. */
const sitesOf = (rounds: readonly Round[], timeline: readonly RecordEvent[]): ReadonlySet<string | null> =>
  new Set([
    ...rounds.flatMap(({ place }) => place.values.map(({ value }) => value)),
    ...timeline.filter(({ kind }) => familyOf(kind) === TALKS).map(({ place }) => place.value),
  ]);

/** "The Front returned to the talks with the government": who sits in talks by the words that tell of them, though a reader has others for those who talk. */
function seatedIn(scene: Scene): (support: RecordEvent["support"]) => readonly { readonly actor: { readonly id: string } }[] {
  const seated = new Map<string, readonly string[]>();
  for (const { signature, voices } of scene.told("event"))
    if (signature.seated) for (const { document, claim } of voices) seated.set(`${document} ${claim}`, signature.seated);
  return ({ claims }) =>
    claims.flatMap(({ document, claim }) => (seated.get(`${document} ${claim}`) ?? []).map((key) => ({ actor: { id: key } })));
}

const HOSTING = "hosting";
const GO_BETWEENS: ReadonlySet<string> = new Set(["mediator", "host", "envoy"]);

/** "The envoy met the Committee in Geneva", « le médiateur l'a reçu vendredi »: where the talks are, or as his guest, he has come to them. */
function receivedIn(
  { told, identities }: Scene,
  who: string,
  rounds: readonly Round[],
  timeline: readonly RecordEvent[],
): readonly RecordEvent[] {
  const between = new Set(
    [...told("role"), ...told("office")]
      .filter(({ signature }) => GO_BETWEENS.has(signature.role) && signature.status === "current")
      .map(({ signature }) => identities.resolve(signature.holder)),
  );
  between.delete(who);
  const sites = sitesOf(rounds, timeline);
  return timeline.filter(
    ({ kind, place, participants }) =>
      THERE.has(familyOf(kind)) &&
      (kind === HOSTING || (place.value !== null && sites.has(place.value))) &&
      participants.some(({ actor }) => actor.id !== null && between.has(identities.resolve(actor.id))),
  );
}

/** « congrès de Sotchi » is a name for itself beside « Sotchi »: the words with a capital letter. */
const properIn = (text: string): string[] => (text.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).flatMap(wordsIn);

const wordsIn = (text: string): string[] => spelledWords(text).map(skeletonOf);
