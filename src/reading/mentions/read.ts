import type { MentionForm, RuleId } from "../../claims/index.ts";
import type { Knowledge } from "../../knowledge/index.ts";
import { type Analysis, childrenOf, headOf, type Sentence, type Token, universal } from "../../text/index.ts";
import type { Trace } from "../trace.ts";
import { canAct, isGroup, isOrganisation, isPerson, type Occurrence, type Office, type Referent } from "./cast.ts";
import { frontedState } from "./fronted.ts";
import { isGroupTerm } from "./lexicon.ts";
import { readNames } from "./named.ts";
import { nationalsAt } from "./nationals.ts";
import { Nominals } from "./nominal/index.ts";
import { demonymOf, ownerAt, stateOfDemonym } from "./owner.ts";
import { coreOf, isPlural, naming, possessiveOf, type Range } from "./phrase.ts";
import { sharersOf } from "./plural-offices.ts";
import { isAnaphor, resolveLatter, resolvePronoun, weightAt } from "./salience.ts";
import { newScene, type Scene, sentenceAt } from "./scene.ts";
import { type Title, titlesIn } from "./titles.ts";

/** A read text: its scene and the reader of its noun phrases, which later questions need. */
export interface ReadScene {
  readonly scene: Scene;
  readonly nominals: Nominals;
  readonly titles: readonly Title[];
}

export function readScene(analysis: Analysis, knowledge: Knowledge, published: string | null, trace: Trace | null): ReadScene {
  const scene = newScene(analysis, knowledge, published, trace);
  readNames(scene);
  for (const [spot, referent] of scene.referentOf) scene.byHead[spot.sentence]?.set(spot.head, referent);
  const nominals = new Nominals(scene);
  const titles = titlesIn(scene);
  for (const title of titles) giveOffice(scene, nominals, title);
  shareOffices(scene, nominals);
  dealHouses(scene, nominals);
  nominals.history = true;
  const titlesAt = Map.groupBy(titles, (t) => t.sentence);
  for (const [at, sentence] of analysis.sentences.entries()) readSentence(scene, nominals, at, sentence, titlesAt.get(at) ?? []);
  return { scene, nominals, titles };
}

/** Offices are known before the text is walked through, so that a title can recall a name that comes later. */
function giveOffice(scene: Scene, nominals: Nominals, title: Title): void {
  if (title.spot.term.kind !== "office") return;
  const { person, spot, former } = title;
  const { term } = spot;
  const of = houseOf(scene, nominals, title);
  const given = person.offices.find((o) => o.words === term.words && o.of === null && !o.former);
  const office: Office = { role: term.role, words: term.words, of, former, ofState: term.ofState };
  if (given && of) person.offices.splice(person.offices.indexOf(given), 1, office);
  else person.offices.push(office);
  const token = sentenceAt(scene, title.sentence).tokens[spot.head];
  const gender = token?.feats["Gender"];
  if (person.gender === null && gender !== undefined) person.gender = gender === "Fem" ? "f" : "m";
  choosePrincipal(scene, nominals, person);
}

/** « X et Y, les présidents kirghiz et tadjik »: to each his own, in order. */
function shareOffices(scene: Scene, nominals: Nominals): void {
  for (const [at, terms] of scene.terms.entries()) {
    const sentence = sentenceAt(scene, at);
    for (const { head, term, first, last } of terms) {
      const token = sentence.tokens[head];
      if (!token || term.kind !== "office" || !isPlural(token)) continue;
      const near = (scene.spots[at] ?? []).filter((s) => s.first > first - 12 && s.last < last + 16);
      const people = near.flatMap((s) => scene.referentOf.get(s) ?? []).filter(isPerson);
      const words = sentence.tokens.slice(Math.max(0, first - 4), last + 5);
      const states = words.flatMap((t) => (scene.byHead[at]?.has(t.index) ? [] : (stateOfDemonym(scene, t) ?? [])));
      if (people.length < 2 || people.length !== states.length || new Set(states).size !== states.length) continue;
      for (const [i, person] of people.entries()) {
        const of = states[i];
        if (!of || person.offices.some((o) => o.words !== "")) continue;
        person.offices.push({ role: term.role, words: term.words, of, former: false, ofState: term.ofState });
        choosePrincipal(scene, nominals, person);
      }
    }
  }
}

/** « les présidents congolais X et rwandais Y »: whom each of those who share an office acts for, not whom the first does. */
function dealHouses(scene: Scene, nominals: Nominals): void {
  for (const [at, terms] of scene.terms.entries()) {
    for (const spot of terms) {
      if (spot.term.kind !== "office") continue;
      const sharers = sharersOf({ scene, nominals }, at, spot);
      const apart = new Set(sharers.map((s) => s.of)).size === sharers.length;
      // « leurs ministres X et Y »: of two houses, though one alone was found
      if (!apart && possessiveOf(sentenceAt(scene, at), spot.head, scene.lexicon)) continue;
      const { role, words, ofState } = spot.term;
      for (const { person, of } of sharers) {
        if (!of || of === person || person.principal === of || (!apart && person.principal)) continue;
        const index = person.offices.findIndex((o) => o.words === words && !o.former);
        const office: Office = { role, words, of, former: false, ofState };
        if (index >= 0) person.offices.splice(index, 1, office);
        else person.offices.unshift(office);
        choosePrincipal(scene, nominals, person);
      }
    }
  }
}

/** Whose office it is. A portfolio that the tagger takes for a house (« ministre de la Communication ») is none. */
function houseOf(scene: Scene, nominals: Nominals, { sentence, spot }: Title): Referent | null {
  // « son homologue »: of another house than the one whose he is
  if (scene.lexicon.has("counterparts", spot.term.words)) return otherHouse(scene, sentence, spot.head);
  const of = ownerAt(scene, sentence, spot.head, nominals);
  if (of) return of.type === "organisation" && of.ref === null && of.named && spot.term.ofState ? null : of;
  // « le chef rebelle X »: the rebels that the text speaks of
  const words = spot.term.words.split(" ").slice(spot.term.words.includes(" ") ? 0 : 1);
  return (
    scene.cast.all.find((r) => isGroup(r) && isGroupTerm(r.term) && r.term.words.split(" ").some((w) => words.includes(w))) ??
    null
  );
}

/** « son homologue malien », "his counterpart from the Front": the house that stands beside the noun. */
function otherHouse(scene: Scene, at: number, head: number): Referent | null {
  const sentence = sentenceAt(scene, at);
  const beside = childrenOf(sentence, head)
    .filter((t) => ["nmod", "obl"].includes(universal(t.deprel)))
    .flatMap((t) => scene.byHead[at]?.get(t.index) ?? [])
    .find((r) => r.type === "state" || isGroup(r) || isOrganisation(r));
  return demonymOf(scene, sentence, head) ?? beside ?? null;
}

/** Whom a person acts for: the house of the first office held now that the text gives; else what is known. */
function choosePrincipal(scene: Scene, nominals: Nominals, person: Referent, fronted: Referent | null = null): void {
  const written = person.offices.filter((o) => o.words !== "");
  const current = written.filter((o) => !o.former);
  const told = current.find((o) => o.of !== null && o.of !== person);
  if (told) person.principal = told.of;
  else if (written.length > 0 && current.length === 0) person.principal = null;
  else if (person.principal === null && current.some((o) => o.ofState)) {
    if (nominals.history) person.principal = fronted ?? withoutHolder(scene, nominals.mainState(), person);
  }
  person.country ??= person.principal?.country ?? null;
  if (
    person.code === null &&
    person.country !== null &&
    person.principal !== null &&
    (person.principal.type === "state" || person.principal.type === "government-body")
  )
    person.code = `${person.country}GOV`;
  void scene;
}

/** The state that the report is most about, unless it has another holder of the same office. */
function withoutHolder(scene: Scene, state: Referent | null, person: Referent): Referent | null {
  const roles = new Set(person.offices.filter((o) => !o.former && o.ofState).map((o) => o.role));
  const taken = scene.cast
    .people()
    .some((p) => p !== person && p.offices.some((o) => !o.former && roles.has(o.role) && o.of === state));
  return taken ? null : state;
}

function readSentence(scene: Scene, nominals: Nominals, at: number, sentence: Sentence, titles: readonly Title[]): void {
  const spots = new Map((scene.spots[at] ?? []).map((s) => [s.head, s]));
  const terms = new Map((scene.terms[at] ?? []).map((t) => [t.head, t]));
  const inName = (index: number): boolean =>
    (scene.spots[at] ?? []).some((s) => scene.referentOf.has(s) && s.first <= index && index <= s.last);
  const occur = (
    referent: Referent,
    token: Token,
    range: Range,
    form: MentionForm,
    weight: number,
    rule: RuleId,
    takesUp = false,
  ): void => {
    scene.byHead[at]?.set(token.index, referent);
    const occurrence: Occurrence = {
      rule,
      antecedent: takesUp ? (scene.lastOf.get(referent) ?? null) : null,
      referent,
      sentence: at,
      head: token.index,
      first: range.first,
      last: range.last,
      form,
      weight,
      quoted: scene.quoted[at]?.[token.index] ?? false,
    };
    scene.cast.occurrences.push(occurrence);
    if (scene.trace) scene.lastOf.set(referent, occurrence);
  };
  for (const token of sentence.tokens) {
    const spot = spots.get(token.index);
    const named = spot && scene.referentOf.get(spot);
    if (spot && named) {
      const form = named.type === "state" && isMetonym(scene, spot.targets, named) ? "metonym" : "name";
      if (isPerson(named)) {
        describedHouse(scene, nominals, at, token, named);
        leads(scene, nominals, at, token, named);
        inherit(scene, at, token, named);
      }
      occur(named, token, spot, form, weightAt(sentence, token), scene.ruleOf.get(spot) ?? "mention.person");
      continue;
    }
    const title = titles.find((t) => t.spot.head === token.index);
    if (title) {
      occur(title.person, token, coreOf(sentence, token.index, scene.lexicon), "nominal", 0, "mention.title", true);
      retell(scene, nominals, title);
      continue;
    }
    if (token.upos === "PRON") {
      const personal = resolvePronoun(scene, at, token);
      const referent = personal ?? resolveLatter(scene, at, token);
      const rule = personal ? "mention.pronoun" : "mention.latter";
      if (referent) occur(referent, token, pronounRange(token), "pronoun", weightAt(sentence, token), rule, true);
      else if (scene.trace && isAnaphor(scene, token)) scene.trace.dropped("entities", at, token, "no-antecedent");
      continue;
    }
    if (inName(token.index)) continue;
    const latter = resolveLatter(scene, at, token);
    if (latter) {
      occur(latter, token, pronounRange(token), "pronoun", weightAt(sentence, token), "mention.latter", true);
      continue;
    }
    if (!terms.has(token.index)) {
      const people = nationalsAt(scene, at, token);
      if (people) occur(people, token, ownRange(scene, sentence, token), "nominal", weightAt(sentence, token), "mention.noun");
      continue;
    }
    const referent = nominals.nominal(at, token.index, null);
    if (referent) {
      const proper = sentence.names.some((n) => n.type === "ORG" && n.first <= token.index && token.index <= n.last);
      const form = proper ? "name" : "nominal";
      occur(referent, token, ownRange(scene, sentence, token), form, weightAt(sentence, token), "mention.noun", true);
    }
  }
}

/** « X, le mandataire du président congolais »: a noun that no list has still says whose. */
function describedHouse(scene: Scene, nominals: Nominals, at: number, token: Token, person: Referent): void {
  if (person.principal || person.offices.length > 0 || person.ref !== null) return;
  const sentence = sentenceAt(scene, at);
  const beside = childrenOf(sentence, token.index).find((t) => t.upos === "NOUN" && naming(sentence, t));
  const head = headOf(sentence, token);
  const noun = beside ?? (head?.upos === "NOUN" && naming(sentence, token) ? head : null);
  const before = sentence.tokens[token.index - 1]?.form === "," ? sentence.tokens[token.index - 2] : undefined;
  if (!noun && before?.upos === "ADJ") {
    // « son vis-à-vis russe, X, »: the tree often loses the apposition
    person.principal = stateOfDemonym(scene, before);
    person.country ??= person.principal?.country ?? null;
    return;
  }
  if (!noun || scene.terms[at]?.some((t) => t.head === noun.index)) return;
  const owner = ownerAt(scene, at, noun.index, nominals);
  if (!owner || owner === person || !canAct(owner) || owner.type === "population") return;
  person.principal = owner;
  person.country ??= owner.country;
}

/** "X, who heads the mission", « X, qui dirige la délégation russe »: whose mission, whose delegation. */
function leads(scene: Scene, nominals: Nominals, at: number, token: Token, person: Referent): void {
  // what is known from elsewhere yields to an organisation that the text names
  const told = person.offices.some((o) => o.words !== "");
  if (person.principal && (told || person.ref === null)) return;
  const sentence = sentenceAt(scene, at);
  const beside = childrenOf(sentence, token.index).filter((t) => universal(t.deprel) === "appos");
  const clauses = [token, ...beside]
    .flatMap((t) => childrenOf(sentence, t.index))
    .filter((t) => t.deprel === "acl:relcl" && scene.lexicon.has("leadingVerbs", t.lemma));
  for (const clause of clauses) {
    const led = childrenOf(sentence, clause.index).find((t) => universal(t.deprel) === "obj");
    const what =
      led &&
      (scene.byHead[at]?.get(led.index) ?? ownerAt(scene, at, led.index, nominals) ?? nominals.nominal(at, led.index, null));
    if (!what || !canAct(what) || isPerson(what)) continue;
    if (person.principal && !isOrganisation(what)) continue;
    person.principal = what;
    person.country ??= what.country;
  }
}

/** "Ukraine's negotiators laid out an offer. …, said X.": one of those just spoken of, where nothing else is told. */
function inherit(scene: Scene, at: number, token: Token, person: Referent): void {
  if (person.principal || person.offices.length > 0 || person.ref !== null || universal(token.deprel) !== "nsubj") return;
  const { occurrences } = scene.cast;
  if (occurrences.some((o) => o.referent === person)) return;
  const group = occurrences.findLast(
    ({ referent: r, sentence, weight }) =>
      sentence >= at - 2 && sentence < at && weight >= 80 && r.plural && r.principal !== null && r.term?.kind === "office",
  );
  if (!group) return;
  person.principal = group.referent.principal;
  person.country ??= person.principal?.country ?? null;
}

const pronounRange = ({ index }: Token): Range => ({ first: index, last: index });

const ownRange = (scene: Scene, sentence: Sentence, token: Token): Range => coreOf(sentence, token.index, scene.lexicon);

/** A title whose owner stands in the text before (« son ministre ») is known only on the way. */
function retell(scene: Scene, nominals: Nominals, title: Title): void {
  const { person, spot, former } = title;
  const { term } = spot;
  const index = person.offices.findIndex((o) => o.words === term.words && o.former === former);
  const office = person.offices[index];
  if (title.spot.term.kind !== "office" || !office || office.of !== null) return;
  const of = houseOf(scene, nominals, title);
  if (of !== person) person.offices.splice(index, 1, { ...office, of });
  choosePrincipal(scene, nominals, person, frontedState(scene, title.sentence, spot.head));
}

const isMetonym = (scene: Scene, targets: readonly { ref: string; as: string }[], state: Referent): boolean => {
  const target = targets.find((t) => t.ref === state.ref);
  return target ? target.as === "metonym" : targets.some((t) => scene.knowledge.powerAt(t.ref) === state.ref);
};
