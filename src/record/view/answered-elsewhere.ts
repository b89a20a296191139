import { deedsTold } from "../../knowledge/index.ts";
import { termsOf } from "../digest/contribution.ts";
import type { DisputeSignature } from "../digest/signature.ts";
import { sharedOf } from "../digest/terms.ts";
import { familyOf } from "../kinds.ts";
import type { Contested } from "../schema.ts";
import { type AgendaTold, aboutTheSame, publishedOf } from "./agenda.ts";
import type { Scene, Told } from "./scene.ts";
import { itemId, standingOf, supportOf, type Voiced } from "./support.ts";
import { toldTime } from "./times.ts";

/** Within so many days a denial answers what another report has somebody agree to or do. */
const WITHIN = 14;
/** Words that a denial and what it denies have in common, in one language. */
const ENOUGH = 2;

/** Who is told to have agreed to something, or to have done it, in a report other than the one that denies it. */
type Answer = Voiced & { readonly state: "asserted" };

/**
 * "The Front has agreed to leave the town, the envoy said" in one report, « Le Front n'a jamais accepté de quitter la ville, a assuré son
 * porte-parole » in another of the days after: what a side is told by others to have agreed to, and says itself that it has not.
 */
export function agreedOrNot(scene: Scene): Contested[] {
  const told = scene.told("agenda");
  const promised = told.filter(({ signature: { kind, status } }) => kind === "commitment" && status === "agreed");
  return told.flatMap((denial) => {
    const { kind, state } = denial.signature;
    if (kind !== "refusal" || state !== "denied") return [];
    const own = voicesOf(denial, (by) => ofParty(scene, denial, by));
    if (own.voices.length === 0) return [];
    const like = promised.filter((one) => sharesParty(scene, one, denial) && aboutTheSame(one.signature, denial.signature));
    // the headline leaves out of where
    const ofOthers = new Set(
      like.filter((one) => namesOthers(one, denial)).flatMap(({ voices }) => voices.map(({ document }) => document)),
    );
    const yes = like
      .filter((one) => !namesOthers(one, denial))
      .map((one) => voicesOf(one, (by) => !ofParty(scene, denial, by)))
      .filter((one) => one.voices.length > 0 && isAnswered(scene, one, own))
      .filter((one) => !one.voices.every(({ document }) => ofOthers.has(document)));
    return yes.length > 0 ? [contestOf(scene, yes, own)] : [];
  });
}

/** What other reports of the days before have him do who denies it in this one. */
export function toldElsewhere(scene: Scene, denials: readonly Told<DisputeSignature>[]): readonly Voiced[] {
  const [first] = denials;
  const { denier = null, undone = [], names = [], language = null } = first?.signature ?? {};
  if (!first || denier === null) return [];
  const is = (key: string): boolean => scene.identities.actsFor(key) === scene.identities.actsFor(denier);
  const deeds = denials.flatMap(({ voices }) => voices.flatMap(({ note, words }) => deedsTold(language ?? "en", note ?? words)));
  const fits = (words: string, tongue: string | null, theirs: readonly string[], alike: boolean): boolean => {
    const shared = tongue === language ? sharedOf(first.signature.terms, termsOf(words)).length : 0;
    const named = theirs.some((key) => names.includes(key)) || names.some((key) => isNamedIn(scene, key, words));
    // "never agreed to leave Sanaa" denies no promise to leave another town
    if (names.length > 0 && !named) return false;
    return shared >= ENOUGH || (alike && named);
  };
  const agreed = scene
    .told("agenda")
    .filter(
      ({ signature: { kind, status, parties, names: theirs, language: tongue }, voices }) =>
        kind === "commitment" &&
        status === "agreed" &&
        parties.some(is) &&
        undone.includes(AGREEING) &&
        voices.some(({ words }) => fits(words, tongue, theirs, true)),
    );
  const done = scene.told("event").filter(
    ({ signature: { kind, state, actors, place }, voices }) =>
      state === "asserted" &&
      actors.some(is) &&
      voices.some(({ words, document }) => {
        const tongue = languageIn(scene, document);
        const alike = undone.includes(familyOf(kind)) || deedsTold(tongue, words).some((id) => deeds.includes(id));
        return fits(words, tongue, place === null ? [] : [place], alike);
      }),
  );
  return [...agreed, ...done]
    .map((one) => voicesOf(one, (by) => by === null || !is(by)))
    .filter((one) => one.voices.length > 0 && denials.some((denial) => isAnswered(scene, one, denial)));
}

/** "agreed to leave the port", "never agreed to leave Hodeidah airport": each names a place, and not the same. */
const namesOthers = ({ signature: { names } }: AgendaTold, { signature: { names: others } }: AgendaTold): boolean =>
  names.length > 0 && others.length > 0 && !names.some((key) => others.includes(key));

/** True where the words have a name of the place or the person. */
const isNamedIn = ({ knowledge, identities }: Scene, key: string, words: string): boolean =>
  [...Object.values(knowledge.find(key)?.names ?? {}).flat(), identities.nameOf(key)].some((name) =>
    words.toLowerCase().includes(name.toLowerCase()),
  );

const AGREEING = familyOf("agreement");

const languageIn = (scene: Scene, document: string): string => (scene.sources.get(document)?.language ?? "").slice(0, 2);

/** Those of its voices whose holder (null: the outlet, or a source without name) is such a one. */
const voicesOf = ({ voices }: Voiced, is: (holder: string | null) => boolean): Answer => ({
  state: "asserted",
  voices: voices.filter(({ by: [first] }) => is(first?.behalf ?? first?.who ?? null)),
});

const ofParty = (scene: Scene, { signature: { parties } }: AgendaTold, holder: string | null): boolean =>
  holder !== null && parties.some((key) => scene.identities.actsFor(key) === scene.identities.actsFor(holder));

const sharesParty = (scene: Scene, one: AgendaTold, other: AgendaTold): boolean =>
  one.signature.parties.some((key) => ofParty(scene, other, key));

/** True where another report told it in the days before, or on that day. */
function isAnswered(scene: Scene, said: Voiced, denial: Voiced): boolean {
  const [from, to] = [said, denial].map((one) => toldTime(publishedOf(scene, one))?.earliest ?? null);
  const apart = said.voices.every((a) => denial.voices.every((b) => a.document !== b.document));
  return apart && from != null && to != null && from <= to && to - from <= WITHIN;
}

function contestOf(scene: Scene, yes: readonly Answer[], no: Answer): Contested {
  const about = itemId("dispute", [no]);
  return {
    id: `contested:said-and-denied:${about.slice(about.indexOf(":") + 1)}`,
    question: "said-and-denied",
    about,
    name: no.voices[0]?.note ?? no.voices[0]?.words ?? "",
    values: [
      { value: "yes", told: yes },
      { value: "no", told: [no] },
    ].map(({ value, told }) => ({
      value,
      name: value,
      standing: standingOf(scene, told),
      superseded: false,
      support: supportOf(scene, told),
    })),
  };
}
