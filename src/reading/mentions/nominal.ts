import { foldWord } from "../../knowledge/index.ts";
import { childrenOf, type Sentence, type Token, universal } from "../../text/index.ts";
import { capitalOf } from "./capital.ts";
import { type Credit, isGroup, isOrganisation, isPerson, type Referent, sameWords } from "./cast.ts";
import { counterpartOf } from "./counterpart.ts";
import { findHolder, SAME_OFFICE } from "./holder.ts";
import { knownByRef } from "./known.ts";
import { isHandling, stem, type Term } from "./lexicon.ts";
import { mainState } from "./main-state.ts";
import { namedNext } from "./named-next.ts";
import { demonymOf, type OwnerReader, ownerAt, stateOfDemonym } from "./owner.ts";
import {
  caseOf,
  coreOf,
  definitenessOf,
  genderOf,
  isNoun,
  isOfTwo,
  isPlural,
  possessiveOf,
  type Range,
  wideOf,
} from "./phrase.ts";
import { agrees, antecedent, isMany } from "./salience.ts";
import { type Scene, sentenceAt, textOf } from "./scene.ts";
import { seatHolder } from "./seats.ts";
import { houseOfSpeaker } from "./speaker-house.ts";
import { landAt, recent } from "./stage.ts";
import { unnamedBefore } from "./unnamed.ts";

/** The weight of what is named in passing. */
const PASSING = 60;

/** A noun phrase that is asked whom it stands for. */
interface Phrase {
  readonly at: number;
  readonly sentence: Sentence;
  readonly token: Token;
  readonly term: Term;
  /** What it belongs to by its own words. */
  readonly owner: Referent | null;
  /** What it belongs to by the words above it. */
  readonly above: Referent | null;
  readonly definite: boolean;
  readonly indefinite: boolean;
  readonly plural: boolean;
  /** True where nothing but the noun is there. */
  readonly alone: boolean;
  /** True where nothing but adjectives is beside the noun: « le mouvement palestinien ». */
  readonly onlyQualified: boolean;
}

/** Reads noun phrases: bodies, groups, offices, sources, each to its referent. */
export class Nominals implements OwnerReader {
  readonly #scene: Scene;
  readonly #memo = new Map<string, Referent | null>();
  /** Phrases that are being read. */
  readonly #open = new Set<string>();
  /** False while only what needs no earlier text can be read. */
  history = false;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  nominal = (at: number, head: number, above: Referent | null): Referent | null => {
    const key = `${at}:${head}`;
    const known = this.#memo.get(key);
    if (known !== undefined) return known;
    const sentence = sentenceAt(this.#scene, at);
    const token = sentence.tokens[head];
    const spot = this.#scene.terms[at]?.find((t) => t.head === head);
    // a phrase that belongs, through others, to itself belongs to nobody
    if (!token || this.#open.has(key)) return null;
    this.#open.add(key);
    const referent = spot ? this.#read(at, token, spot.term, above) : ownerAt(this.#scene, at, head, this);
    this.#open.delete(key);
    if (this.history || referent) this.#memo.set(key, referent);
    return referent;
  };

  possessor = (at: number, possessive: Token): Referent | null => {
    if (!this.history) return null;
    const wanted = this.#scene.lexicon.data.pronouns.possessive[possessive.form.toLowerCase()];
    if (!wanted) return null;
    const many = (o: { sentence: number; head: number }): boolean => isMany(sentenceAt(this.#scene, o.sentence), o.head);
    const house = wanted.stands === "thing" ? houseOfSpeaker(this.#scene, at, possessive) : null;
    if (house) return house;
    return antecedent(this.#scene, at, possessive.index, (o) => agrees(wanted, o, many(o)) && o.referent.type !== "document");
  };

  #read(at: number, token: Token, term: Term, above: Referent | null): Referent | null {
    const sentence = sentenceAt(this.#scene, at);
    const person = this.#scene.titleOf[at]?.get(token.index);
    if (person) return person;
    const definiteness = definitenessOf(sentence, token.index, this.#scene.lexicon);
    const plural = isPlural(token);
    const core = coreOf(sentence, token.index, this.#scene.lexicon);
    const phrase: Phrase = {
      at,
      sentence,
      token,
      term,
      above,
      plural,
      owner: ownerAt(this.#scene, at, token.index, this),
      definite: definiteness === "definite" || (definiteness === "bare" && !plural && term.kind === "office"),
      indefinite: definiteness === "indefinite" || (definiteness === "bare" && plural),
      onlyQualified: this.#onlyQualified(sentence, core, token),
      alone: this.#content(at, sentence, core, token).length <= term.words.split(" ").length,
    };
    switch (term.kind) {
      case "office":
        return this.#office(phrase);
      case "body":
        return this.#body(phrase);
      case "armed-group":
      case "political-group":
        return this.#group(phrase);
      case "organisation":
        return this.#organisation(phrase);
      case "person":
        return this.#source(phrase);
      case "delegation":
        return phrase.owner ?? this.#plain(phrase, "population", null);
      case "document":
        return this.#document(phrase);
      case "state":
        return this.#state(phrase);
      case "capital":
        return capitalOf(this.#scene, phrase.at, phrase.token.index, this.#state(phrase));
      case "side":
        return this.#side(phrase);
      default:
        return this.#plain(phrase, "population", phrase.indefinite ? this.#anonymous(phrase, true) : null);
    }
  }

  /** « les deux pays » after « X et Y »: the first of them, for it is one of those who are meant. */
  #side(phrase: Phrase): Referent | null {
    if (!this.history) return null;
    return this.#pair(phrase) ?? this.#plain(phrase, "political-group", null);
  }

  /** « l'armée » long after « avec l'appui de l'armée rwandaise » in a report on another land: that land's own. */
  #isForeign(phrase: Phrase, before: Referent): boolean {
    const land = phrase.alone && before.country !== null ? landAt(this.#scene, phrase.at, phrase.token.index) : null;
    if (!land?.country || land.country === before.country) return false;
    const own = this.#scene.cast.occurrences.filter((o) => o.referent === before);
    return own.every((o) => o.weight <= PASSING && o.sentence < phrase.at - 2);
  }

  /** The first of two that were named together not long before; null where the phrase says more than how many. */
  #pair(phrase: Phrase): Referent | null {
    const pair =
      phrase.alone &&
      this.#scene.cast.occurrences.findLast(
        (o) =>
          o.sentence >= phrase.at - 4 &&
          o.weight > PASSING &&
          (o.sentence < phrase.at || o.head < phrase.token.index) &&
          o.form !== "pronoun" &&
          ["state", "government-body", "armed-group", "political-group"].includes(o.referent.type) &&
          isMany(sentenceAt(this.#scene, o.sentence), o.head),
      );
    return pair ? pair.referent : null;
  }

  #onlyQualified(sentence: Sentence, { first, last }: Range, head: Token): boolean {
    return sentence.tokens
      .slice(first, last + 1)
      .every(
        (t) => t.index === head.index || (t.upos === "ADJ" && !this.#scene.lexicon.has("distinct", t.lemma)) || t.form === "-",
      );
  }

  /** Stems of a phrase's own words: what says whose it is, and what says nothing, is left out. */
  #content(at: number, sentence: Sentence, { first, last }: { first: number; last: number }, head: Token): string[] {
    const { lexicon } = this.#scene;
    return sentence.tokens
      .slice(first, last + 1)
      .filter((t) => {
        if (t.index === head.index) return true;
        if (!isNoun(t) && t.upos !== "ADJ" && t.upos !== "X") return false;
        if (this.#namedWord(at, t)) return false;
        return !stateOfDemonym(this.#scene, t) && !(t.upos === "ADJ" && lexicon.has("neutral", t.form));
      })
      .flatMap((t) => t.form.split(/[-'’]/).map((w) => stem(foldWord(w))))
      .filter((w) => w !== "");
  }

  #namedWord(at: number, token: Token): boolean {
    return (this.#scene.spots[at] ?? []).some(
      (s) => this.#scene.referentOf.has(s) && s.first <= token.index && token.index <= s.last,
    );
  }

  #key(phrase: Phrase, owner: Referent | null): string {
    const { at, sentence, token } = phrase;
    const words = this.#content(at, sentence, coreOf(sentence, token.index, this.#scene.lexicon), token);
    return `${words.join(" ")}|${owner?.country ?? owner?.order ?? ""}`;
  }

  #existing(key: string, fits: (r: Referent) => boolean): Referent | null {
    return this.#scene.cast.byKey(key).find(fits) ?? null;
  }

  #name(phrase: Phrase): string {
    const core = coreOf(phrase.sentence, phrase.token.index, this.#scene.lexicon);
    const behind = this.#scene.spots[phrase.at]?.find((s) => s.first === core.last + 1);
    const mine =
      behind !== undefined && phrase.sentence.tokens[behind.head]?.head === phrase.token.index && phrase.term.kind !== "office";
    return textOf(this.#scene, phrase.sentence, mine ? { first: core.first, last: behind.last } : core);
  }

  #wide(phrase: Phrase): string {
    return textOf(this.#scene, phrase.sentence, wideOf(phrase.sentence, phrase.token.index, this.#scene.lexicon));
  }

  #add(phrase: Phrase, given: Partial<Referent> & Pick<Referent, "type">): Referent {
    return this.#scene.cast.add({
      name: this.#name(phrase),
      term: phrase.term,
      plural: phrase.plural,
      gender: genderOf(phrase.sentence, phrase.token),
      ...given,
    });
  }

  /** The state that the report is most about. */
  mainState(): Referent | null {
    return mainState(this.#scene);
  }

  #anonymous(phrase: Phrase, self: boolean): Credit & { self: boolean } {
    return { speaker: null, onBehalfOf: phrase.owner, anonymous: this.#wide(phrase), self };
  }

  #office(phrase: Phrase): Referent | null {
    const { term, plural, definite } = phrase;
    const owner = phrase.owner ?? this.#groupOfAdjective(phrase);
    const single = definite && !plural;
    const fellow = single && this.history ? this.#counterpart(phrase) : null;
    if (fellow) return fellow;
    // « le chef de la branche armée »: of a house that nobody knows
    const strange = owner === null && !phrase.alone && this.#hasGenitive(phrase);
    const again = single && this.history && phrase.alone ? unnamedBefore(this.#scene, phrase) : null;
    if (again) return again;
    if (single && this.history && !strange) {
      const same = findHolder(this.#scene, phrase.at, phrase.token, term, owner, SAME_OFFICE);
      const named = same ?? (phrase.owner ? namedNext(this.#scene, phrase.at, phrase.token, term, phrase.owner) : null);
      const holder = named ?? findHolder(this.#scene, phrase.at, phrase.token, term, owner);
      if (holder) return holder;
    }
    if (!this.history) return null;
    const known = single && !strange ? seatHolder(this.#scene, phrase, owner) : null;
    const before = known && this.#scene.cast.byRef(known.ref);
    if (before) return before;
    const principal = owner ?? (term.ofState && definite ? landAt(this.#scene, phrase.at, phrase.token.index) : null);
    const key = `${term.words}|${principal?.order ?? ""}|${plural ? "many" : "one"}`;
    const same = definite && !known ? this.#existing(key, (r) => r.ref === null) : null;
    if (same) return same;
    const referent = this.#add(phrase, {
      type: plural ? "population" : "person",
      // its name stays the words of the text, which name nobody
      ref: known?.ref ?? null,
      key,
      principal,
      country: principal?.country ?? null,
    });
    const anonymous = this.#wide(phrase);
    if (term.standsFor && principal) {
      referent.credit = { speaker: principal, onBehalfOf: principal, anonymous: plural ? null : anonymous };
    } else if (single) referent.credit = { speaker: referent, onBehalfOf: principal, anonymous };
    else if (definite) referent.credit = { speaker: principal ?? referent, onBehalfOf: principal, anonymous: null };
    else referent.credit = { speaker: plural ? referent : null, onBehalfOf: principal, anonymous };
    return referent;
  }

  /** « son homologue malien »: who holds the same office there. */
  #counterpart({ at, sentence, token, term }: Phrase): Referent | null {
    if (!this.#scene.lexicon.has("counterparts", term.words)) return null;
    const possessive = possessiveOf(sentence, token.index, this.#scene.lexicon);
    const owner = possessive && this.possessor(at, possessive);
    if (!owner || !isPerson(owner)) return null;
    return counterpartOf(this.#scene, at, token, owner, demonymOf(this.#scene, sentence, token.index));
  }

  #hasGenitive({ sentence, token }: Phrase): boolean {
    return childrenOf(sentence, token.index).some(
      (t) => universal(t.deprel) === "nmod" && isNoun(t) && this.#scene.lexicon.has("genitive", caseOf(sentence, t.index)),
    );
  }

  /** « un négociateur rebelle »: the rebels that the text speaks of. */
  #groupOfAdjective({ sentence, token, at }: Phrase): Referent | null {
    for (const child of childrenOf(sentence, token.index)) {
      const beside =
        child.index === token.index + 1 && caseOf(sentence, child.index) === "" && universal(child.deprel) !== "appos";
      if (universal(child.deprel) !== "amod" && universal(child.deprel) !== "compound" && !beside) continue;
      const word = stem(foldWord(child.form));
      const group = recent(this.#scene).findLast((r) => isGroup(r) && r.term !== null && r.term.words.split(" ").includes(word));
      if (group) return group;
      const term = this.#scene.terms[at]?.find((t) => t.head === child.index)?.term;
      if (term?.kind === "armed-group") return this.nominal(at, child.index, null);
    }
    return null;
  }

  #body(phrase: Phrase): Referent | null {
    const { sentence, token, term } = phrase;
    let owner = phrase.owner ?? phrase.above;
    if (owner && isPerson(owner)) owner = owner.principal;
    const strange = this.#strangeAdjective(sentence, token);
    const key = this.#key(phrase, null);
    if (!owner && !strange) {
      if (!this.history) return null;
      // « les deux gouvernements » after « X et Y »
      const pair =
        phrase.definite && phrase.plural && isOfTwo(this.#scene.lexicon.language, sentence, token) ? this.#pair(phrase) : null;
      if (pair) return pair;
      const before = antecedent(
        this.#scene,
        phrase.at,
        token.index,
        (o) =>
          o.referent.type === "government-body" &&
          (sameWords(o.referent.key, key) || (phrase.alone && (o.referent.term?.words.split(" ").includes(term.words) ?? false))),
      );
      if (before && !phrase.indefinite && !this.#isForeign(phrase, before)) return before;
      // « les deux ministères » are of two lands
      const counted = childrenOf(sentence, token.index).some((t) => universal(t.deprel) === "nummod");
      owner = counted ? null : landAt(this.#scene, phrase.at, phrase.token.index);
    }
    if (owner && owner.type === "place") owner = null;
    const country = owner?.country ?? null;
    const full = `${key.split("|")[0]}|${country ?? (strange ? strange : owner?.order) ?? ""}`;
    const same = this.#existing(full, (r) => r.type === "government-body" || r.type === "organisation");
    if (same) {
      const name = this.#name(phrase);
      if (name.length > same.name.length && !same.named) same.name = name;
      return same;
    }
    const state = country === null ? null : knownByRef(this.#scene, `state:${country}`);
    return this.#add(phrase, {
      type: owner && (isOrganisation(owner) || isGroup(owner)) ? "organisation" : "government-body",
      key: full,
      country,
      principal: owner && (isOrganisation(owner) || isGroup(owner)) ? owner : state,
      code: country === null ? null : `${country}${term.sector ?? "GOV"}`,
    });
  }

  /** « autorités tigréennes »: an adjective of a people or region that the knowledge base does not have. */
  #strangeAdjective(sentence: Sentence, token: Token): string | null {
    const { lexicon } = this.#scene;
    const found = childrenOf(sentence, token.index).find(
      (t) =>
        universal(t.deprel) === "amod" &&
        lexicon.likeDemonym(t.form) &&
        !lexicon.has("neutral", t.form) &&
        !stateOfDemonym(this.#scene, t),
    );
    return found ? stem(foldWord(found.form)) : null;
  }

  /** A name right beside the noun or below it: « rebelles du M23 », « agence Tass », "Houthi rebels". */
  #nameBelow({ at, sentence, token }: Phrase, fits: (r: Referent, beside: boolean) => boolean): Referent | null {
    for (const child of childrenOf(sentence, token.index)) {
      if (!["nmod", "flat", "appos", "compound", "amod"].includes(universal(child.deprel))) continue;
      const marker = caseOf(sentence, child.index);
      if (marker !== "" && !this.#scene.lexicon.has("genitive", marker)) continue;
      const named = this.#scene.byHead[at]?.get(child.index);
      if (named?.named && fits(named, marker === "" && universal(child.deprel) !== "compound")) return named;
    }
    return null;
  }

  #group(phrase: Phrase): Referent | null {
    const named = this.#nameBelow(phrase, isGroup);
    if (named) return named;
    const { term, token } = phrase;
    const member = term.one && !phrase.plural && phrase.definite && phrase.alone ? this.#member(phrase) : null;
    if (member) return member;
    const marked = this.#nameBelow(phrase, () => true);
    if (phrase.definite && (phrase.alone || phrase.onlyQualified) && term.again && !marked) {
      if (!this.history) return null;
      const country = phrase.owner?.country ?? null;
      const before = antecedent(
        this.#scene,
        phrase.at,
        token.index,
        (o) =>
          isGroup(o.referent) &&
          (country === null || o.referent.country === country) &&
          (o.referent.named || o.referent.term?.words === term.words) &&
          (term.kind === "armed-group" || o.referent.type === "political-group" || this.#called(o.referent, term)),
      );
      if (before) return before;
      const near = antecedent(
        this.#scene,
        phrase.at,
        token.index,
        (o) =>
          isGroup(o.referent) &&
          o.referent.named &&
          o.sentence >= phrase.at - 1 &&
          (country === null || o.referent.country === country),
      );
      if (near) return near;
    }
    const owner = phrase.owner && isPerson(phrase.owner) ? null : phrase.owner;
    const key = `${this.#key(phrase, owner)}${marked ? `|${marked.order}` : ""}`;
    const same = this.#existing(key, isGroup) ?? (owner ? null : this.#alike(phrase, isGroup));
    if (same && !phrase.indefinite) return same;
    const land = owner?.country ?? null;
    const sector = term.kind === "armed-group" ? "REB" : "OPP";
    return this.#add(phrase, {
      type: term.kind === "armed-group" ? "armed-group" : "political-group",
      key,
      country: land,
      code: land && `${land}${sector}`,
    });
  }

  /** « le rebelle » after « le commandant X »: who was named last and serves no state. */
  #member({ at, token }: Phrase): Referent | null {
    if (!this.history) return null;
    return antecedent(this.#scene, at, token.index, ({ referent: r, sentence }) => {
      return isPerson(r) && r.named && sentence >= at - 2 && (r.principal === null ? r.country === null : isGroup(r.principal));
    });
  }

  /** True where the noun is in the group's own name: « le front » for a Front. */
  #called(group: Referent, term: Term): boolean {
    const names = [group.name, ...Object.values(group.ref ? (this.#scene.knowledge.find(group.ref)?.names ?? {}) : {}).flat()];
    return group.term?.words === term.words || names.some((n) => n.split(" ").some((w) => stem(foldWord(w)) === term.words));
  }

  /** « l'opposition » after « l'opposition syrienne ». */
  #alike(phrase: Phrase, fits: (r: Referent) => boolean): Referent | null {
    const words = this.#key(phrase, null).split("|")[0] ?? "";
    return phrase.definite ? (recent(this.#scene).findLast((r) => fits(r) && r.key?.split("|")[0] === words) ?? null) : null;
  }

  #organisation(phrase: Phrase): Referent | null {
    const named = this.#nameBelow(phrase, (r, beside) => isOrganisation(r) && (beside || !r.ref));
    if (named) return named;
    if (phrase.definite && (phrase.alone || phrase.onlyQualified) && !phrase.plural && phrase.term.again && !phrase.owner) {
      if (!this.history) return null;
      const gender = genderOf(phrase.sentence, phrase.token);
      const before = antecedent(
        this.#scene,
        phrase.at,
        phrase.token.index,
        (o) => o.referent.named && (isOrganisation(o.referent) || isGroup(o.referent)),
        (r) => (gender !== null && r.gender === gender ? 1.2 : 1),
      );
      if (before) return before;
    }
    const owner = phrase.owner;
    const key = this.#key(phrase, owner);
    const same = this.#existing(key, isOrganisation) ?? (owner ? null : this.#alike(phrase, isOrganisation));
    if (same) return same;
    return this.#add(phrase, { type: "organisation", key, principal: owner, country: owner?.country ?? null });
  }

  #source(phrase: Phrase): Referent | null {
    const { term, sentence, token } = phrase;
    const key = `${term.words}|source`;
    if (phrase.definite && phrase.alone) {
      const before = this.#scene.cast.byKey(key).findLast((r) => r.plural === phrase.plural);
      if (before) return before;
    }
    if (!this.history) return null;
    const owner = phrase.owner ?? this.#lodged(phrase);
    const referent = this.#add(phrase, {
      type: phrase.plural ? "population" : "person",
      key,
      principal: owner,
      country: owner?.country ?? null,
    });
    referent.credit = { speaker: null, onBehalfOf: owner, anonymous: this.#wide(phrase) };
    if (possessiveOf(sentence, token.index, this.#scene.lexicon))
      referent.credit = { ...referent.credit, anonymous: this.#wide(phrase) };
    return referent;
  }

  /** « une source à la présidence », "a source in the ministry": the house of the source. */
  #lodged({ at, sentence, token }: Phrase): Referent | null {
    for (const child of childrenOf(sentence, token.index)) {
      if (universal(child.deprel) !== "nmod") continue;
      const named =
        this.#scene.byHead[at]?.get(child.index) ?? this.nominal(at, child.index, demonymOf(this.#scene, sentence, child.index));
      if (named && (named.type === "government-body" || isOrganisation(named) || isGroup(named))) return named;
    }
    return null;
  }

  /** A paper's words are its authors': « une déclaration de la Turquie », « le texte signé par les rebelles ». */
  #document(phrase: Phrase): Referent | null {
    const { sentence, token, at } = phrase;
    const owner = phrase.owner ?? this.#agentBelow(at, sentence, token.index);
    const key = `${phrase.term.words}|document`;
    const same = phrase.definite && !owner ? this.#scene.cast.byKey(key).at(-1) : undefined;
    if (same) return same;
    if (!this.history) return null;
    const before =
      phrase.term.again && phrase.alone && phrase.definite && !owner
        ? antecedent(this.#scene, at, token.index, (o) => o.referent.type === "document" && o.referent.ref === null)
        : null;
    if (before) return before;
    const referent = this.#add(phrase, { type: "document", key, principal: owner });
    referent.credit = { speaker: owner ?? referent, onBehalfOf: owner?.principal ?? null, anonymous: null };
    return referent;
  }

  #agentBelow(at: number, sentence: Sentence, head: number): Referent | null {
    for (const clause of childrenOf(sentence, head)) {
      if (universal(clause.deprel) !== "acl" || isHandling(this.#scene.lexicon, clause)) continue;
      const agent = childrenOf(sentence, clause.index).find((t) => t.deprel === "obl:agent");
      if (agent) return this.#scene.byHead[at]?.get(agent.index) ?? this.nominal(at, agent.index, null);
    }
    return null;
  }

  #state(phrase: Phrase): Referent | null {
    const possessive = possessiveOf(phrase.sentence, phrase.token.index, this.#scene.lexicon);
    const own = possessive && this.possessor(phrase.at, possessive);
    if (own) return own.country === null ? null : knownByRef(this.#scene, `state:${own.country}`);
    if (phrase.owner?.type === "state" && !phrase.plural) return phrase.owner;
    if (!this.history) return null;
    if (phrase.definite && !phrase.plural && phrase.alone) {
      return antecedent(this.#scene, phrase.at, phrase.token.index, (o) => o.referent.type === "state");
    }
    return phrase.plural ? this.#plain(phrase, "political-group", null) : null;
  }

  /** A phrase that stands for itself. */
  #plain(phrase: Phrase, type: Referent["type"], credit: (Credit & { self: boolean }) | null): Referent | null {
    if (!this.history) return null;
    const key = `${this.#key(phrase, phrase.owner)}|${type}`;
    const same = phrase.definite ? this.#existing(key, () => true) : null;
    if (same) return same;
    const referent = this.#add(phrase, { type, key, principal: phrase.owner, country: phrase.owner?.country ?? null });
    if (credit) referent.credit = { ...credit, speaker: credit.self ? referent : null };
    return referent;
  }
}
