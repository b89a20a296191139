import type { Entity, MentionExplanation } from "../../claims/index.ts";
import { piecesOf } from "../../knowledge/index.ts";
import { childrenOf, headOf, type Sentence, type Span, spanOf, type Token, universal } from "../../text/index.ts";
import type { GivenOffice, Mention, MentionTable, Source } from "../mention.ts";
import { canAct, isPerson, type Occurrence, type Referent } from "./cast.ts";
import { frontedState } from "./fronted.ts";
import { knownByRef } from "./known.ts";
import { officesIn } from "./offices.ts";
import { namesakesAt, ownerAt, stateOfDemonym } from "./owner.ts";
import { isNoun, naming, wideOf } from "./phrase.ts";
import { Processes } from "./process.ts";
import type { ReadScene } from "./read.ts";
import { antecedent } from "./salience.ts";
import { sentenceAt } from "./scene.ts";

const UNSEEN: readonly Occurrence[] = [];
const NOBODY: Source = { speaker: null, onBehalfOf: null, anonymous: null };

/** The face of a read scene that other extractors ask. */
export function tableOf(read: ReadScene): MentionTable {
  const { scene, nominals } = read;
  const { cast, analysis } = scene;
  const byHead = new Map<string, Occurrence>();
  const bySentence = Map.groupBy(cast.occurrences, (o) => o.sentence);
  const byReferent = Map.groupBy(cast.occurrences, (o) => o.referent);
  for (const o of cast.occurrences) byHead.set(`${o.sentence}:${o.head}`, o);
  const present = new Set(cast.occurrences.map((o) => o.referent));
  const demonyms = demonymSpans(read);
  for (const { referent } of cast.occurrences.toSorted((a, b) => a.sentence - b.sentence || a.first - b.first))
    cast.publish(referent);

  const spanAt = (o: Occurrence): Span => {
    const { tokens } = sentenceAt(scene, o.sentence);
    return spanOf(analysis.text, tokens[o.first]?.start ?? 0, tokens[o.last]?.end ?? 0);
  };
  const mentionOf = (o: Occurrence): Mention => ({
    entity: cast.publish(o.referent),
    sentence: o.sentence,
    head: o.head,
    first: o.first,
    last: o.last,
    span: spanAt(o),
    form: o.form,
  });
  const inText = (r: Referent | null): r is Referent => r !== null && (present.has(r) || demonyms.has(r));
  const idOf = (r: Referent | null): string | null => (inText(r) ? cast.publish(r) : null);
  /** Of a house that is not in the text, the house above it that is. */
  const principal = (r: Referent): Referent | null => {
    const houses = [r.principal, r.principal?.principal ?? null];
    return houses.find((house) => inText(house) && house !== r) ?? null;
  };
  const credit = (r: Referent): Source =>
    r.credit
      ? { speaker: idOf(r.credit.speaker), onBehalfOf: idOf(r.credit.onBehalfOf), anonymous: r.credit.anonymous }
      : { speaker: idOf(r), onBehalfOf: idOf(principal(r)), anonymous: null };

  /** « le Kremlin », "the White House": a house speaks for the state that it stands for; a capital is that state's name. */
  const speaks = (o: Occurrence): Source => {
    const said = credit(o.referent);
    const spot = o.form === "metonym" ? scene.spots[o.sentence]?.find((s) => s.head === o.head) : undefined;
    const isHouse = spot?.targets.some((t) => t.ref === o.referent.ref && t.as === "metonym") ?? false;
    return isHouse ? { ...said, onBehalfOf: said.speaker } : said;
  };

  /** A nationality that speaks for its state: « les Russes exigent ». */
  const nationality = (token: Token): Source => ({ ...NOBODY, speaker: idOf(stateOfDemonym(scene, token)) });

  /** « un de ses porte-parole », "one of the envoys": one that is not named, of those told. */
  const oneOf = (at: number, token: Token, sentence: Sentence): Source | null => {
    if (
      !scene.lexicon.has("indefinite", token.form) ||
      !scene.lexicon.has("genitive", sentence.tokens[token.index + 1]?.form ?? "")
    )
      return null;
    const counted = childrenOf(sentence, token.index).find(
      (t) => universal(t.deprel) === "nmod" && t.index > token.index && t.upos === "NOUN" && t.feats["Number"] === "Plur",
    );
    const many =
      (counted && byHead.get(`${at}:${counted.index}`)) ??
      sentence.tokens
        .slice(token.index + 2, token.index + 6)
        .map((t) => byHead.get(`${at}:${t.index}`))
        .find((o) => o !== undefined);
    // "one of the general's lieutenants": of those whom no list has
    if (counted && (!many || many.head < counted.index)) {
      const last = wideOf(sentence, counted.index, scene.lexicon).last;
      const house = ownerAt(scene, at, counted.index, nominals);
      return {
        speaker: null,
        onBehalfOf: house === null ? null : idOf(isPerson(house) ? house.principal : house),
        anonymous: analysis.text.slice(token.start, sentence.tokens[last]?.end),
      };
    }
    if (!many) return null;
    if (many.form === "pronoun") {
      const behind = many.referent.credit?.onBehalfOf ?? many.referent.principal;
      const words = analysis.text.slice(token.start, sentence.tokens[many.last]?.end);
      return many.referent.plural ? { speaker: null, onBehalfOf: idOf(behind), anonymous: words } : null;
    }
    const named = namedBehind(at, sentence, many.head);
    if (named) return credit(named);
    const { referent } = many;
    const behind = referent.credit ? (referent.credit.onBehalfOf ?? referent.principal) : referent;
    const words = analysis.text.slice(token.start, sentence.tokens[many.last]?.end);
    return { speaker: referent.term?.standsFor ? idOf(behind) : null, onBehalfOf: idOf(behind), anonymous: words };
  };

  /** « A Kigali, on assure … », « regrette-t-on à Paris », « côté kényan, on … »: the state or the house where it is said. */
  const whereSpoken = (at: number, token: Token, sentence: Sentence): Source => {
    const verb = headOf(sentence, token);
    const fronted = frontedState(scene, at, token.index);
    const near = verb
      ? childrenOf(sentence, verb.index).filter((t) => ["obl", "nmod", "dislocated"].includes(universal(t.deprel)))
      : [];
    const below = near.flatMap((t) => [t, ...childrenOf(sentence, t.index).filter((c) => universal(c.deprel) === "nmod")]);
    const found = below.map((t) => byHead.get(`${at}:${t.index}`)).find((o) => o !== undefined && houseIn(o.referent) !== null);
    const house = fronted ?? (found ? houseIn(found.referent) : null);
    if (!house) return NOBODY;
    present.add(house);
    return { speaker: idOf(house), onBehalfOf: idOf(principal(house)), anonymous: null };
  };

  /** The state of a capital; a house itself. */
  const houseIn = (r: Referent): Referent | null => {
    if (r.type === "place") {
      const state = r.ref === null ? null : scene.knowledge.powerAt(r.ref);
      return state === null ? null : knownByRef(scene, state);
    }
    return isPerson(r) || !canAct(r) || r.type === "population" ? null : r;
  };

  /** « un des médiateurs, l'Américain X »: X, in apposition to those whom he is one of. */
  const namedBehind = (at: number, sentence: Sentence, head: number): Referent | null => {
    const comma = (t: Token): boolean => sentence.tokens.slice(head, t.index).some((w) => w.form === ",");
    for (const t of sentence.tokens.filter((w) => w.head === head && universal(w.deprel) === "appos" && comma(w))) {
      for (const w of [t, ...sentence.tokens.filter((n) => n.head === t.index && naming(sentence, n))]) {
        const named = byHead.get(`${at}:${w.index}`)?.referent;
        if (named && isPerson(named) && named.named) return named;
      }
    }
    return null;
  };

  /** Whom a weak object stands for: a person named before; where its participle says that it is a woman or a thing so called, one that agrees and does not do it. */
  const takenUp = (at: number, token: Token, verb: Token | null, depth: number): Referent | null => {
    const gender = token.feats["Gender"] ?? (verb?.feats["VerbForm"] === "Part" ? verb.feats["Gender"] : undefined);
    if (gender !== "Fem")
      return antecedent(
        scene,
        at,
        token.index,
        ({ referent }) => isPerson(referent) && referent.named && !(gender === "Masc" && referent.gender === "f"),
      );
    const subject = verb && childrenOf(sentenceAt(scene, at), verb.index).find((t) => universal(t.deprel) === "nsubj");
    const doer = subject ? sourceAt(at, subject.index, depth + 1).speaker : null;
    return antecedent(
      scene,
      at,
      token.index,
      ({ referent }) => referent.gender === "f" && referent.named && idOf(referent) !== doer,
    );
  };

  const sourceAt = (at: number, index: number, depth = 0): Source => {
    const sentence = analysis.sentences[at];
    const token = sentence?.tokens[index];
    if (!sentence || !token || depth > 5) return NOBODY;
    const own = byHead.get(`${at}:${index}`);
    if (own) return speaks(own);
    if (scene.lexicon.has("anyone", token.form.replace(/^-(t-)?/, ""))) return whereSpoken(at, token, sentence);
    const one = oneOf(at, token, sentence);
    if (one) return one;
    if (token.upos === "PRON") {
      const head = headOf(sentence, token);
      const clause = scene.lexicon.has("relative", token.form) && head ? relativeClause(sentence, head) : null;
      if (scene.lexicon.has("weak", token.form)) {
        const taken = takenUp(at, token, head, depth);
        return taken ? credit(taken) : NOBODY;
      }
      return clause ? sourceAt(at, antecedentOf(sentence, clause, token), depth + 1) : NOBODY;
    }
    const named = bySentence.get(at)?.find((o) => o.form !== "nominal" && o.first <= index && index <= o.last);
    if (named) return credit(named.referent);
    const head = headOf(sentence, token);
    if (head && naming(sentence, token) && byHead.has(`${at}:${head.index}`)) return sourceAt(at, head.index, depth + 1);
    const beside = sentence.tokens.find(
      (t) => t.head === index && naming(sentence, t) && byHead.has(`${at}:${t.index}`) && universal(t.deprel) !== "compound",
    );
    if (beside && isPerson((byHead.get(`${at}:${beside.index}`) as Occurrence).referent))
      return sourceAt(at, beside.index, depth + 1);
    return isNoun(token) ? nationality(token) : NOBODY;
  };

  const processes = new Processes(read);
  const processAt = (sentence: number, token: number): string | null => {
    const found = processes.at(sentence, token);
    for (const o of found.added) {
      byHead.set(`${o.sentence}:${o.head}`, o);
      byReferent.set(o.referent, [...(byReferent.get(o.referent) ?? []), o]);
      present.add(o.referent);
    }
    return idOf(found.referent);
  };
  const offices = officesIn(read).flatMap((o): GivenOffice[] => {
    const { sentence, head, first, last, role, former } = o;
    const person = idOf(o.person);
    return person === null ? [] : [{ person, sentence, head, first, last, role, former, of: idOf(o.of) }];
  });

  const published = (): Referent[] =>
    cast.all.filter((r) => r.id !== null && inText(r)).sort((a, b) => Number(a.id?.slice(1)) - Number(b.id?.slice(1)));
  // Entities are asked for again whenever one more appears: the mentions of those that got none since are the same.
  const mentionsOf = new Map<Referent, { readonly own: readonly Occurrence[]; readonly unique: Entity["mentions"] }>();
  const uniqueMentions = (r: Referent, own: readonly Occurrence[]): Entity["mentions"] => {
    const made = mentionsOf.get(r);
    if (made?.own === own) return made.unique;
    const mentions = own.map((o) => ({ span: spanAt(o), form: o.form }));
    const spans = mentions.length > 0 ? mentions : (demonyms.get(r) ?? []).map((span) => ({ span, form: "nominal" as const }));
    const places = new Map<string, Entity["mentions"][number]>();
    for (const m of spans) {
      const place = `${m.span.start} ${m.span.end}`;
      if (!places.has(place)) places.set(place, m);
    }
    const unique = [...places.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    mentionsOf.set(r, { own, unique });
    return unique;
  };
  const entityOf = (r: Referent): Entity => {
    const mentions = uniqueMentions(r, byReferent.get(r) ?? UNSEEN);
    return {
      id: r.id ?? "",
      ref: r.ref,
      type: r.type,
      name: properName(r, mentions),
      country: r.country,
      code: r.code,
      mentions,
    };
  };

  scene.trace?.explainMentionsWith(({ id, mentions }) => {
    const referent = cast.byId(id);
    const own = referent ? (byReferent.get(referent) ?? []) : [];
    const byPlace = Map.groupBy(own, (o) => `${spanAt(o).start} ${spanAt(o).end}`);
    return mentions.map(({ span }): MentionExplanation => {
      const [o] = byPlace.get(`${span.start} ${span.end}`) ?? [];
      const before = o?.antecedent ? spanAt(o.antecedent) : null;
      return { of: id, span, rule: o?.rule ?? "mention.nationality", antecedent: before };
    });
  });

  return {
    get entities() {
      return published().map(entityOf);
    },
    get mentions() {
      return cast.occurrences
        .filter((o) => o.referent.id !== null)
        .toSorted((a, b) => a.sentence - b.sentence || a.head - b.head)
        .map(mentionOf);
    },
    at: (sentence, token) => {
      const o = byHead.get(`${sentence}:${token}`);
      return o ? mentionOf(o) : null;
    },
    covering: (sentence, token) => {
      let smallest: Occurrence | null = null;
      for (const o of bySentence.get(sentence) ?? UNSEEN) {
        if (o.first > token || token > o.last) continue;
        if (smallest === null || o.last - o.first < smallest.last - smallest.first) smallest = o;
      }
      return smallest ? mentionOf(smallest) : null;
    },
    sourceAt: (sentence, token) => sourceAt(sentence, token),
    offices,
    processAt,
    demonymAt: (at, index) => {
      const token = analysis.sentences[at]?.tokens[index];
      return token ? idOf(stateOfDemonym(scene, token)) : null;
    },
    namesakesAt: (at, index) => {
      const sentence = analysis.sentences[at];
      const token = sentence?.tokens[index];
      return sentence && token ? namesakesAt(scene, sentence, token).flatMap((state) => idOf(state) ?? []) : [];
    },
    principalOf: (entity) => {
      const referent = cast.byId(entity);
      return referent ? idOf(principal(referent)) : null;
    },
  };
}

/** The relative clause that a word's verb heads, through co-ordination, or null. */
function relativeClause(sentence: Sentence, verb: Token): Token | null {
  let at: Token | null = verb;
  for (let steps = 0; at && steps < 4; steps++) {
    if (at.deprel === "acl:relcl" || at.deprel === "acl") return at;
    at = ["conj", "xcomp", "aux", "cop"].includes(universal(at.deprel)) ? headOf(sentence, at) : null;
  }
  return null;
}

/** After a comma a relative clause speaks of the whole phrase: « une source à la présidence, qui dénonce … ». */
function antecedentOf(sentence: Sentence, clause: Token, relative: Token): number {
  let at = sentence.tokens[clause.head];
  if (sentence.tokens[relative.index - 1]?.form !== ",") return clause.head;
  for (let steps = 0; at && steps < 4; steps++) {
    const head = headOf(sentence, at);
    if (universal(at.deprel) !== "nmod" || naming(sentence, at) || !head || !isNoun(head)) break;
    at = head;
  }
  return at?.index ?? clause.head;
}

/** Where adjectives and nouns of nationality, and names inside of longer ones ("US State Department"), put each state into the text. */
function demonymSpans({ scene }: ReadScene): Map<Referent, Span[]> {
  const found = new Map<Referent, Span[]>();
  const { analysis, knowledge, lexicon } = scene;
  for (const spot of scene.spots.flat()) {
    const house = scene.referentOf.get(spot);
    const state = house?.type === "government-body" ? house.principal : null;
    if (state?.type !== "state") continue;
    for (const { start, end } of sentenceAt(scene, spot.sentence).tokens.slice(spot.first, spot.last + 1)) {
      const named = knowledge.scan(lexicon.language, analysis.text, piecesOf(analysis.text, start, end));
      if (!named.some(({ targets }) => targets.some((t) => t.ref === state.ref))) continue;
      found.set(state, [...(found.get(state) ?? []), spanOf(analysis.text, start, end)]);
    }
  }
  for (const sentence of scene.analysis.sentences) {
    for (const token of sentence.tokens) {
      const state = stateOfDemonym(scene, token);
      if (!state) continue;
      const { text } = scene.analysis;
      const before = sentence.tokens[token.index - 1];
      const both = before && scene.knowledge.statesOf(scene.lexicon.language, text.slice(before.start, token.end)).length > 0;
      found.set(state, [...(found.get(state) ?? []), spanOf(text, both ? before.start : token.start, token.end)]);
    }
    for (const token of sentence.tokens)
      for (const state of namesakesAt(scene, sentence, token))
        found.set(state, [...(found.get(state) ?? []), spanOf(analysis.text, token.start, token.end)]);
  }
  return found;
}

/** Somebody described before being named ("a delegate, Ana Ruiz") goes by the name: the longest that the text gives. */
function properName({ type, ref, name }: Referent, mentions: Entity["mentions"]): string {
  if (type !== "person" || ref !== null) return name;
  const names = mentions.filter(({ form }) => form === "name").map(({ span }) => span.exact.replace(/\s+/gu, " "));
  if (names.length === 0 || names.includes(name)) return name;
  return names.reduce((longest, one) => (one.length > longest.length ? one : longest));
}
