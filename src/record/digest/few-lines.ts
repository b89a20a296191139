import { compatible, type Edtf, parseEdtf } from "../../calendar/index.ts";
import { type KnownEntity, loadSubjects } from "../../knowledge/index.ts";
import { HEADLINE, weighedAlone } from "./about.ts";
import { FIGHTING, isState, PART } from "./cast.ts";
import { isToldOf, type Scenery } from "./scenery.ts";
import type { Membership } from "./signature.ts";
import { isLeadingTo, type Stage, stageOf } from "./stage.ts";
import { isOrdinary, SEVERAL } from "./table.ts";

/** So sure must be what is likeliest where a report tells of no talks. */
const SURE = 0.9;

/**
 * The process of a report of a few lines that names none and tells of no sitting, but of peace ("he was sworn in under a power-sharing
 * deal", « la trêve a été violée »): the one that all whom it names speak for, else the only one of the land that it is set in. Null
 * where none or several could be meant.
 */
export function ofFewLines(scenery: Scenery): Membership | null {
  const { reading, knowledge, talks, together } = scenery;
  const { text, language } = reading.document;
  const { answersBy, sittingsIn } = loadSubjects();
  const isOfPeace = answersBy(language, "peace", text);
  // « l'ultime session des pourparlers »: a word for talks, and nothing that is told to be held
  const sat = [...talks, ...together];
  const isOfTalks =
    sat.length === 0
      ? sittingsIn(language, text).some(({ id }) => id === "talks")
      : sat.some(({ factuality }) => factuality !== "denied");
  const best = isOfPeace || isOfTalks ? weighedAlone(scenery) : null;
  const found = best !== null && best.share >= SURE ? knowledge.find(best.process) : null;
  if (found && areTold(found, scenery)) return { process: found.ref, link: "members" };
  return isOfPeace ? onlyOfLand(scenery) : null;
}

/** True where all states of a process of several are told of, and of its groups, if it has any, one. */
function areTold({ process }: KnownEntity, scenery: Scenery): boolean {
  const parties = process?.parties ?? [];
  const [states, groups] = [parties.filter(isState), parties.filter((key) => !isState(key))];
  return states.every((key) => isToldOf(scenery, key)) && (groups.length === 0 || groups.some((key) => isToldOf(scenery, key)));
}

/**
 * "South Sudan's Kiir signs peace deal", "Zimbabwe doctors go back to work": of the land of the headline and the first words, the only
 * process that goes on, or whose deal is carried out, where somebody else of it is told of, or its government comes to terms.
 */
function onlyOfLand(scenery: Scenery): Membership | null {
  const { published } = scenery.reading.document;
  const at = (...stages: readonly Stage[]) => ofLand(scenery, (one) => stages.includes(stageOf(one, published)));
  const on = at("soon", "on");
  const going = on.length > 0 ? on : ofLand(scenery, (one) => isLeadingTo(one, published));
  const [only, ...others] = going.length > 0 ? going : at("followed");
  if (!only || others.length > 0 || isOfStrangers(only, scenery)) return null;
  // of a deal that is carried out other states tell nothing: they speak of whatever came since
  const fits = going.length > 0 ? hasOthers(only, scenery) || comesToTerms(only, scenery) : hasOthers(only, scenery, true);
  return fits ? { process: only.ref, link: "members" } : null;
}

/** Known processes of the lands in which a report begins, of the years meant, whose sides it may tell of. */
function ofLand(scenery: Scenery, isThen: (one: KnownEntity) => boolean): readonly KnownEntity[] {
  const { reading, knowledge, cast } = scenery;
  const lands = new Set(
    reading.entities
      .filter(({ mentions }) => mentions.some(({ span }) => span.start < HEADLINE))
      .map(({ id }) => cast.countryOf(id)),
  );
  return knowledge.processes.filter((one) => {
    const { country, process } = one;
    if (country === null || process === null || process.within !== null || !lands.has(country)) return false;
    return isThen(one) && mayTellOf(one, scenery);
  });
}

/** False of forums without sides, and of talks of several states of which some are not told of, unless rebels of one of them sit there too. */
function mayTellOf({ process, country }: KnownEntity, scenery: Scenery): boolean {
  const parties = process?.parties ?? [];
  const [states, groups] = [parties.filter(isState), parties.filter((key) => !isState(key))];
  if (states.length < SEVERAL) return parties.length > 0;
  if (states.every((key) => isToldOf(scenery, key))) return true;
  const isAtHome = states.includes(`state:${country}`) && isToldOf(scenery, `state:${country}`);
  return isAtHome && groups.length > 0 && (groups.some((key) => isToldOf(scenery, key)) || scenery.named.has(SEPARATISTS));
}

/** True where rebels of that land are named who do not sit there, and none of those who do, or where its government meets states of no concern to it. */
function isOfStrangers(one: KnownEntity, scenery: Scenery): boolean {
  const { reading, cast, talks, together, knowledge } = scenery;
  const groups = one.process?.parties.filter((key) => !isState(key)) ?? [];
  const named = reading.entities.filter(
    ({ id, type, mentions }) =>
      FIGHTING.has(type) && cast.countryOf(id) === one.country && mentions.some(({ form }) => form === "name"),
  );
  const areOthers = groups.length > 0 && named.length > 0 && !groups.some((key) => isToldOf(scenery, key));
  return areOthers || isOrdinary(one, [...talks, ...together], cast, knowledge);
}

/** "rebel-held Donetsk", « les séparatistes »: no more is said of who they are. */
const SEPARATISTS = `${PART}separatists`;

/** True where a party, a mediator or a guarantor is told of that is not the land itself, or who leads one, whatever else he has become. */
function hasOthers({ process, country }: KnownEntity, { named, reading, knowledge }: Scenery, noStates = false): boolean {
  const { parties = [], mediators = [], guarantors = [] } = process ?? {};
  const home = `state:${country}`;
  const others = [...parties, ...mediators, ...guarantors].filter((key) => key !== home && !(noStates && isState(key)));
  const day = timeOf(reading.document.published);
  const leads = (ref: string): boolean =>
    (knowledge.find(ref)?.offices ?? []).some(({ of, held }) => {
      const years = timeOf(held);
      return others.includes(of) && years !== null && day !== null && compatible(years, day);
    });
  if (others.some((key) => named.has(key)) || reading.entities.some(({ ref }) => ref !== null && leads(ref))) return true;
  // talks of a government with all who oppose it: one of them
  const isOfOne = parties.length === 1 && parties[0] === home;
  return isOfOne && reading.entities.some(({ type, ref, country: of }) => FIGHTING.has(type) && ref !== null && of === country);
}

const timeOf = (edtf: string | null): Edtf | null => (edtf === null ? null : parseEdtf(edtf));

/** True where a side of a process signs, talks or is to do so; in the headline, where nobody is told to do it, too. */
function comesToTerms({ process, country }: KnownEntity, { talks, together, cast }: Scenery): boolean {
  const sides = new Set([...(process?.parties ?? []), `state:${country}`]);
  return [...talks, ...together].some(
    ({ factuality, actors, evidence }) =>
      factuality !== "denied" &&
      (actors.some((id) => sides.has(cast.actsFor(id))) || (actors.length === 0 && evidence.start < HEADLINE)),
  );
}
