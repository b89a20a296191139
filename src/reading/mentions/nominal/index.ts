import type { Token } from "../../../text/index.ts";
import { capitalOf, townOf } from "../capital.ts";
import type { Referent } from "../cast.ts";
import type { Term } from "../lexicon.ts";
import { mainState } from "../main-state.ts";
import { ownerAt } from "../owner.ts";
import { coreOf, definitenessOf, isPlural } from "../phrase.ts";
import { agrees, antecedent, isMany } from "../salience.ts";
import { type Scene, sentenceAt } from "../scene.ts";
import { houseOfSpeaker } from "../speaker-house.ts";
import { bodyOf } from "./body.ts";
import { groupOf, organisationOf } from "./group.ts";
import { groupOfAdjective, officeOf } from "./office.ts";
import { contentOf, isOnlyQualified, type NominalReader, type Phrase, plain, unnamedCredit } from "./phrase.ts";
import { documentOf, sourceOf } from "./source.ts";
import { sideOf, stateOf } from "./state.ts";

/** Reads noun phrases: bodies, groups, offices, sources, each to its referent. */
export class Nominals implements NominalReader {
  readonly scene: Scene;
  readonly #memo = new Map<string, Referent | null>();
  /** Phrases that are being read. */
  readonly #open = new Set<string>();
  /** False while only what needs no earlier text can be read. */
  history = false;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  nominal = (at: number, head: number, above: Referent | null): Referent | null => {
    const key = `${at}:${head}`;
    const known = this.#memo.get(key);
    if (known !== undefined) return known;
    const sentence = sentenceAt(this.scene, at);
    const token = sentence.tokens[head];
    const spot = this.scene.terms[at]?.find((t) => t.head === head);
    // a phrase that belongs, through others, to itself belongs to nobody
    if (!token || this.#open.has(key)) return null;
    this.#open.add(key);
    const referent = spot ? this.#read(at, token, spot.term, above) : ownerAt(this.scene, at, head, this);
    this.#open.delete(key);
    if (this.history || referent) this.#memo.set(key, referent);
    return referent;
  };

  possessor = (at: number, possessive: Token): Referent | null => {
    if (!this.history) return null;
    const wanted = this.scene.lexicon.data.pronouns.possessive[possessive.form.toLowerCase()];
    if (!wanted) return null;
    const many = (o: { sentence: number; head: number }): boolean => isMany(sentenceAt(this.scene, o.sentence), o.head);
    const house = wanted.stands === "thing" ? houseOfSpeaker(this.scene, at, possessive) : null;
    if (house) return house;
    return antecedent(this.scene, at, possessive.index, (o) => agrees(wanted, o, many(o)) && o.referent.type !== "document");
  };

  #read(at: number, token: Token, term: Term, above: Referent | null): Referent | null {
    const sentence = sentenceAt(this.scene, at);
    const person = this.scene.titleOf[at]?.get(token.index);
    if (person) return person;
    const definiteness = definitenessOf(sentence, token.index, this.scene.lexicon);
    const plural = isPlural(token);
    const core = coreOf(sentence, token.index, this.scene.lexicon);
    const phrase: Phrase = {
      at,
      sentence,
      token,
      term,
      above,
      plural,
      owner: ownerAt(this.scene, at, token.index, this),
      definite: definiteness === "definite" || (definiteness === "bare" && !plural && term.kind === "office"),
      indefinite: definiteness === "indefinite" || (definiteness === "bare" && plural),
      onlyQualified: isOnlyQualified(this.scene, sentence, core, token),
      alone: contentOf(this.scene, at, sentence, core, token).length <= term.words.split(" ").length,
    };
    switch (term.kind) {
      case "office":
        return officeOf(this, phrase);
      case "body":
        return bodyOf(this, phrase);
      case "armed-group":
      case "political-group":
        return groupOf(this, phrase);
      case "organisation":
        return organisationOf(this, phrase);
      case "person":
        return sourceOf(this, phrase);
      case "delegation":
        if (phrase.owner && phrase.plural) return sideOf(this, phrase);
        return phrase.owner ?? groupOfAdjective(this, phrase) ?? plain(this, phrase, "population", null);
      case "document":
        return documentOf(this, phrase);
      case "state":
        return stateOf(this, phrase);
      case "town":
        return this.history && !plural ? townOf(this.scene, at, token.index, phrase.owner) : null;
      case "capital":
        return capitalOf(this.scene, phrase.at, phrase.token.index, stateOf(this, phrase));
      case "side":
        return sideOf(this, phrase);
      default:
        return plain(this, phrase, "population", phrase.indefinite ? unnamedCredit(this.scene, phrase, true) : null);
    }
  }

  /** The state that the report is most about. */
  mainState(): Referent | null {
    return mainState(this.scene);
  }
}
