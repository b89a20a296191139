import subjectsData from "./data/subjects.json" with { type: "json" };
import { matches, OPENING, patternsOf, patternsOfWords, placedIn, saysOne } from "./expressions.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** What talks are about and whom figures count, told alike in every language. */
export interface Subjects {
  /** Ids of the issues that the words name ("prisoners", "venue"), in the order of the data. */
  readonly issuesIn: (language: string, text: string) => readonly string[];
  /**
   * What is asked of talks where nothing is settled: where they are, when they are, or where and when what was agreed is
   * signed. `bare`: the words of the question may say where or when alone (« le lieu »), since talks are told beside it. Null:
   * something else is asked.
   */
  readonly issueAsked: (language: string, words: string, bare: boolean) => "venue" | "talks-date" | "signing" | null;
  /** Whether the words are about something that is signed, or about talks; null: about neither. */
  readonly sittingIn: (language: string, words: string) => "signing" | "talks" | null;
  /** True for a folded word that asks where or when, or names a place or a day in general, in either language. */
  readonly isAsking: (folded: string) => boolean;
  /** True for a folded word that says of a date or a place, in either language, only that it is none, another one, or not set. */
  readonly isIdle: (folded: string) => boolean;
  /** True for the words of a question that open with "when" or "where" and not with a noun for a date or a place. */
  readonly asksByAdverb: (language: string, words: string) => boolean;
  /** True where the words ask for a place; « aura lieu » does not. */
  readonly asksWhere: (language: string, words: string) => boolean;
  /** True where the words name a summit: when it is, no round of others tells. */
  readonly isOfSummit: (language: string, words: string) => boolean;
  /** True where the words say that something was initialled: no signature. */
  readonly isInitialled: (language: string, words: string) => boolean;
  /** True where the words say of something that it is held: "that the next round take place in Oslo". */
  readonly isHeld: (language: string, words: string) => boolean;
  /** True where the words tell that two sides parted: « les deux délégations se sont séparées ». */
  readonly tellsOfParting: (language: string, words: string) => boolean;
  /** The words without those by which something happens, and without « quel jour »: « où (aura-t-elle lieu) ». */
  readonly withoutHappening: (language: string, words: string) => string;
  /** Where the words name a second choice of where something is held: the place of the « ou » of « si elle aura lieu à Vienne ou ailleurs »; else empty. */
  readonly choicesOfWhere: (language: string, words: string) => readonly { readonly at: number; readonly end: number }[];
  /** True for a folded word that says of anything that it goes on or is held ("resume"): of talks, where nothing else is named. */
  readonly isGoing: (folded: string) => boolean;
  /** True for words that name what a date or a place is asked for: "a date (for the opening of the border)". */
  readonly isOfSomething: (language: string, words: string) => boolean;
  /** True where a date is asked for in place of one that was given up: « aucune nouvelle date ». */
  readonly isOfNewDate: (language: string, words: string) => boolean;
  /** True where the words say of somebody that he comes, or does not, to talks or to a conference. */
  readonly isOfAttending: (language: string, words: string) => boolean;
  /** True where a question asks whether somebody comes to talks or to a ceremony, or takes part in them; not in an election or an army. */
  readonly asksIfComing: (language: string, question: string) => boolean;
  /** True where words tell for which sitting somebody comes: "for the signing ceremony", « pour les pourparlers ». */
  readonly isForSitting: (language: string, words: string) => boolean;
  /** True where a question asks whether talks are held, go on, or are followed by others: « si la réunion aura lieu », "whether they would meet again"; of a summit it asks something else. */
  readonly asksIfHeld: (language: string, question: string) => boolean;
  /** Ids of the issues that an event of this kind is about. */
  readonly issuesOfKind: (kind: string) => readonly string[];
  /** The class of people that a noun phrase counts ("civilians"), or null where no class is known; a class within people wins over people. */
  readonly populationOf: (language: string, phrase: string) => string | null;
  /** The part in talks that a description without a name stands for ("guarantors" for « les trois pays garants »), or null. */
  readonly groupOf: (language: string, phrase: string) => string | null;
  /** True where a noun phrase says of somebody only that they sit in talks or were sent to them, whoever they are: « les délégations », "envoys". */
  readonly isDelegates: (language: string, phrase: string) => boolean;
  /** True where a noun phrase is the government and nothing but that; `isOwn` says which of its folded words name the state. */
  readonly isGovernment: (language: string, phrase: string, isOwn: (folded: string) => boolean) => boolean;
  /** What such a group is called, without an article; null for an unknown one. */
  readonly nameOfGroup: (language: string, id: string) => string | null;
  /** "first" and "last" with where their words begin: those by which a meeting is told to open (« entamé ») and to be over ("wound up"). */
  readonly edgesIn: (language: string, text: string) => readonly { readonly edge: string; readonly at: number }[];
  /**
   * What people sit in, with where its words begin and end: "talks" (« pourparlers »), a "gathering" (« conférence ») that may be
   * talks or not, one that somebody holds on their "own" ("congress", "workshop"); besides, "of" that joins them, and "sides",
   * words for both at once (« les deux délégations »). Of several that begin at one word, the longest.
   */
  readonly sittingsIn: (
    language: string,
    text: string,
  ) => readonly { readonly id: string; readonly at: number; readonly end: number }[];
  /** Where the words name a building that talks are held in ("roof": « au ministère », "at a hotel"), and the words for where before it ("inside"). */
  readonly roofsIn: Subjects["sittingsIn"];
  /** Where the words say that something is none of what they go on to name: "unrelated to", « à la différence de ». */
  readonly unlikeIn: Subjects["sittingsIn"];
  /** Where the words deny: "denies" (« dément »), or "rejects", which denies where a claim or a charge is what is rejected. */
  readonly denyingIn: Subjects["sittingsIn"];
  /** "own" (« de ses soldats »), "lost" (« a perdu »), "ranks" (« rangs ukrainiens ») and "sides" ("Armenian losses") with the piece (`piecesOf`) where their words begin: by these a count is told to be that of a side's own losses. */
  readonly lossesIn: (
    language: string,
    text: string,
  ) => readonly { readonly id: string; readonly at: number; readonly length: number }[];
  /**
   * The kinds of blows and disasters that the words name ("attack" for « l'embuscade »), and whether as one that has been told of:
   * "the attack", « cette attaque », not "an attack".
   */
  readonly blowsIn: (language: string, text: string) => readonly { readonly id: string; readonly known: boolean }[];
  /** True where the words right before a noun, which begins there in the text, tell it as known: "the", « cette ». */
  readonly isKnownAt: (language: string, text: string, start: number) => boolean;
  /** What sort of thing the words name that befalls people: "violence", "unrest", "nature". */
  readonly causesIn: (language: string, text: string) => readonly string[];
  /** True where the words begin with a pronoun that stands for what was told right before: « celles-ci ont fait … ». */
  readonly takesUp: (language: string, text: string) => boolean;
  /** True where a note in brackets begins by saying what it corrects in the report that it stands in. */
  readonly isCorrection: (language: string, note: string) => boolean;
  /** True for a folded word that says nothing of what a sentence is about ("with", « pour »), in either language. */
  readonly isSmall: (folded: string) => boolean;
  /**
   * Which of the pieces of these words (`piecesOf`) negate; « ne … que » leaves something out and
   * "could not" tells what may be: neither negates a fact.
   */
  readonly negationsIn: (language: string, text: string) => readonly number[];
  /**
   * True where the words call something false, name a charge or a claim as such, say that they contradict another's, leave all
   * others out ("only"), or tell of somebody what speaks against him: by these one side answers another without denying anything
   * word for word; that they are a retort, tell what somebody never did, and what is done to others. Of counts: that they are newer ones ("the toll rose to"), leave nobody out ("counts combatants as well"), belong
   * to what was told right before ("in that battle"), count the whole ("the overall toll"), the same days as another ("over the same
   * period"), or others than those told of ("170 others"). Of talks: that they are others than those told of ("separate talks"). Of what follows a land: that it
   * tells of that land ("where", "whose war"). Besides, that they name a war or what is fought over, a disaster of nature, or
   * what makes an end of a war ("a truce", "power-sharing").
   */
  readonly answersBy: (language: string, what: Answering, words: string) => boolean;
  /** True where words end by saying so of what follows them: "on-land" for « les pourparlers sur la », "war-in" for "the war in". */
  readonly endsBy: (language: string, what: Ending, words: string) => boolean;
  /** True where the words right behind a number begin by closing what is counted: "25,000 at most", « 52 dans le même temps ». */
  readonly closesCount: (language: string, words: string) => boolean;
  /** True where who counts so stands right behind a number: « 17 seulement selon leur chef ». */
  readonly isByAnother: (language: string, words: string) => boolean;
  /** True where what was done by those counted stands right behind their number, which has no noun: "18 had arrived". */
  readonly goesOnBehind: (language: string, words: string) => boolean;
}

/** What words say of the land that follows them: that talks are about it, or that there is war in it. */
export type Ending = "on-land" | "war-in";

/** How words answer what another said. */
export type Answering =
  | "magnitude"
  | "falsehoods"
  | "charges"
  | "which-is-denied"
  | "charge-that"
  | "not-denying"
  | "no-hand"
  | "still-held"
  | "no-such"
  | "uninvited"
  | "reported"
  | "held-yet"
  | "captured"
  | "more-of-them"
  | "more-than"
  | "alive"
  | "let-through"
  | "the-matter"
  | "broached"
  | "singled-out"
  | "still-there"
  | "happened-then"
  | "it-was"
  | "contradicting"
  | "contrary"
  | "retorting"
  | "never-did"
  | "done-to-others"
  | "in-truth"
  | "other-version"
  | "what-was-said"
  | "adversative"
  | "put-at"
  | "alone"
  | "since-then"
  | "no-fighters"
  | "no-civilians"
  | "adverse"
  | "updates"
  | "lowered"
  | "disputed"
  | "inclusive"
  | "taken-up"
  | "whole"
  | "same-time"
  | "besides"
  | "some-of"
  | "all-of"
  | "some-among"
  | "country-wide"
  | "in-town"
  | "in-capital"
  | "town-alone"
  | "town-power"
  | "counted-by"
  | "counts-so"
  | "counts-it"
  | "befell"
  | "left-out"
  | "in-part-alone"
  | "no-more-than"
  | "none-before"
  | "none-but"
  | "sets-at"
  | "set-at"
  | "toll-that"
  | "prefers"
  | "crowd"
  | "toll-put"
  | "put-by"
  | "whoever-counts"
  | "of-class"
  | "same-spot"
  | "toll-is"
  | "begins-somebody"
  | "admitted"
  | "apart"
  | "in-land"
  | "peace"
  | "no-session"
  | "taking-up"
  | "a-war"
  | "other-strife"
  | "besides-this"
  | "disaster"
  | "eve-of"
  | "staying-away"
  | "several-sittings"
  | "bystanders"
  | "without-whom"
  | "nobody-of"
  | "having-come"
  | "not-yet-away";

type Asking = Readonly<
  Record<
    | "beside"
    | "joins"
    | "where"
    | "happening"
    | "when"
    | "adverbs"
    | "anew"
    | "days"
    | "agenda"
    | "signing"
    | "talks"
    | "going"
    | "sides"
    | "there"
    | "or"
    | "of"
    | "next"
    | "initials"
    | "summits",
    readonly string[]
  >
>;

const isOneWord = (written: string): boolean => piecesOf(written).length === 1;

const INSERTED = /,[^,]*,/g;
/** A clause behind a comma that tells where something is: « à Oslo, où doit s'ouvrir la session », not « où et quand ». */
const toldBeside = ({ beside, joins }: Pick<Asking, "beside" | "joins">): RegExp =>
  new RegExp(`, (?:${beside.join("|")}) (?!(?:${joins.join("|")})\\b).*$`, "u");

/** Words within which what leaves something out follows its negation. */
const EXCEPTIVE = 6;

function negatingIn(language: "fr" | "en"): Readonly<Record<"negating" | "modals" | "unless", ReadonlySet<string>>> {
  const all = subjectsData.negations;
  return {
    negating: new Set(all.flatMap((entry) => entry[language])),
    modals: new Set(all.flatMap(({ modals }) => modals[language])),
    unless: new Set(all.flatMap(({ unless }) => unless[language])),
  };
}

function build(): Subjects {
  const { issues, populations, groups, edges, losses, sittings, roofs, unlike, blows, denying } = subjectsData;
  const patterns = {
    fr: {
      issues: patternsOf(issues, "fr"),
      populations: patternsOf(populations, "fr"),
      groups: patternsOf(groups, "fr"),
      edges: patternsOf(edges, "fr"),
      losses: patternsOf(losses, "fr"),
      sittings: patternsOf(sittings, "fr"),
      roofs: patternsOf(roofs, "fr"),
      unlike: patternsOf(unlike, "fr"),
      blows: patternsOf(blows, "fr"),
      denying: patternsOf(denying, "fr"),
    },
    en: {
      issues: patternsOf(issues, "en"),
      populations: patternsOf(populations, "en"),
      groups: patternsOf(groups, "en"),
      edges: patternsOf(edges, "en"),
      losses: patternsOf(losses, "en"),
      sittings: patternsOf(sittings, "en"),
      roofs: patternsOf(roofs, "en"),
      unlike: patternsOf(unlike, "en"),
      blows: patternsOf(blows, "en"),
      denying: patternsOf(denying, "en"),
    },
  };
  const foldedOf = (words: readonly string[]) => new Set(words.flatMap((word) => piecesOf(word).map(({ folded }) => folded)));
  const corrections = { fr: foldedOf(subjectsData.corrections.fr), en: foldedOf(subjectsData.corrections.en) };
  const known = { fr: foldedOf(subjectsData.known.fr), en: foldedOf(subjectsData.known.en) };
  const standing = { fr: foldedOf(subjectsData.standing.fr), en: foldedOf(subjectsData.standing.en) };
  const governmentOf = (language: "fr" | "en") => ({
    words: foldedOf(subjectsData.governments[language].words),
    beside: foldedOf(subjectsData.governments[language].beside),
  });
  const governments = { fr: governmentOf("fr"), en: governmentOf("en") };
  const askingWords = new Set(
    [subjectsData.asking.fr, subjectsData.asking.en].flatMap(({ where, when }) =>
      [...where, ...when].filter(isOneWord).flatMap((word) => piecesOf(word).map((piece) => piece.folded)),
    ),
  );
  const going = patternsOfWords([...subjectsData.asking.fr.going, ...subjectsData.asking.en.going]);
  /** "when they would resume", « quand les délégations reprendront »: nothing else is named that could. */
  const goesOn = (asking: Asking, words: string): boolean => {
    if (!saysOne(asking.going, words)) return false;
    const others = piecesOf(words).filter(
      ({ folded }) => folded.length > 2 && !small.has(folded) && !askingWords.has(folded) && !idle.has(folded) && !going(folded),
    );
    return others.length === 0 || saysOne(asking.sides, words);
  };
  const idle = new Set(
    [...subjectsData.asking.fr.idle, ...subjectsData.asking.en.idle].flatMap((word) =>
      piecesOf(word).map(({ folded }) => folded),
    ),
  );
  const small = new Set([...subjectsData.small.fr, ...subjectsData.small.en]);
  const negations = { fr: negatingIn("fr"), en: negatingIn("en") };
  const languageOf = (tag: string) => (tag.toLowerCase().startsWith("fr") ? "fr" : "en");
  const happens = (language: string, words: string): string =>
    subjectsData.asking[languageOf(language)].happening.reduce((rest, one) => rest.replaceAll(one, ""), words.toLowerCase());
  const endingsOf = (language: "fr" | "en", what: Ending): readonly string[] =>
    subjectsData.endings[what][language].map((words) =>
      piecesOf(words)
        .map((piece) => piece.folded)
        .join(" "),
    );
  const endings = {
    fr: { "on-land": endingsOf("fr", "on-land"), "war-in": endingsOf("fr", "war-in") },
    en: { "on-land": endingsOf("en", "on-land"), "war-in": endingsOf("en", "war-in") },
  };
  const beginningsOf = (what: keyof typeof subjectsData.beginnings) => {
    const all = (language: "fr" | "en") =>
      subjectsData.beginnings[what][language].map((words) => piecesOf(words).map(({ folded }) => folded));
    return { fr: all("fr"), en: all("en") };
  };
  const closing = beginningsOf("ends-count");
  const goingOn = beginningsOf("count-goes-on");
  const byAnother = beginningsOf("by-another");
  const byKind = new Map<string, string[]>();
  for (const { id, kinds } of issues) for (const kind of kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  const rank = new Map(issues.map(({ id }, i) => [id, i]));
  return {
    issuesIn: (language, text) => {
      const pieces = piecesOf(text);
      const found = new Set<string>();
      const byOpening = patterns[languageOf(language)].issues;
      for (let at = 0; at < pieces.length; at++) {
        for (const pattern of byOpening.get(pieces[at]?.folded.slice(0, OPENING) ?? "") ?? [])
          if (matches(pattern, pieces, at)) found.add(pattern.id);
      }
      return [...found].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    },
    issueAsked: (language, words, bare) => {
      const asking: Asking = subjectsData.asking[languageOf(language)];
      // « aura lieu » says nothing of a place
      // « l'ordre du jour » is no day
      const dated = asking.agenda.reduce((rest, agenda) => rest.replaceAll(agenda, ""), words.toLowerCase());
      // « si le Front se rendrait à Oslo, où doit s'ouvrir la session »: told beside what is asked
      const asked = words.replace(toldBeside(asking), "");
      const { opens } = subjectsData.whether[languageOf(language)];
      const placed = happens(language, piecesOf(asked).some(({ folded }) => opens.includes(folded)) ? asked : words);
      const [where, when] = [saysOne(asking.where, placed), saysOne(asking.when, words) || (bare && saysOne(asking.days, dated))];
      if (!where && !when) return null;
      // "when the talks, which closed without the planned signing, would resume"
      if (saysOne(asking.signing, words.replace(INSERTED, " "))) return "signing";
      if (!bare && !saysOne(asking.talks, words) && !goesOn(asking, words)) return null;
      return where ? "venue" : "talks-date";
    },
    sittingIn: (language, words) => {
      const asking: Asking = subjectsData.asking[languageOf(language)];
      return saysOne(asking.signing, words) ? "signing" : saysOne(asking.talks, words) ? "talks" : null;
    },
    isAsking: (folded) => askingWords.has(folded),
    isIdle: (folded) => idle.has(folded),
    isGoing: going,
    asksWhere: (language, words) => saysOne(subjectsData.asking[languageOf(language)].where, happens(language, words)),
    isOfSummit: (language, words) => saysOne(subjectsData.asking[languageOf(language)].summits, words),
    isInitialled: (language, words) => saysOne(subjectsData.asking[languageOf(language)].initials, words),
    isHeld: (language, words) => saysOne(subjectsData.asking[languageOf(language)].there, words),
    tellsOfParting: (language, words) => {
      const { sides, parting } = subjectsData.asking[languageOf(language)];
      return saysOne(sides, words) && saysOne(parting, words);
    },
    withoutHappening: (language, words) =>
      subjectsData.asking[languageOf(language)].when
        .filter((one) => !isOneWord(one))
        .reduce((rest, one) => rest.replaceAll(one, ""), happens(language, words)),
    choicesOfWhere: (language, words) => {
      const { there, signing, or } = subjectsData.asking[languageOf(language)];
      return [...words.matchAll(/\p{L}+/gu)]
        .map(({ 0: word, index }) => ({ word: word.toLowerCase(), at: index, end: index + word.length }))
        .filter(({ word, at }) => or.includes(word) && saysOne([...there, ...signing], words.slice(0, at)))
        .map(({ at, end }) => ({ at, end }));
    },
    asksByAdverb: (language, words) => {
      const first = words
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .find((word) => word !== "");
      return first !== undefined && subjectsData.asking[languageOf(language)].adverbs.includes(first);
    },
    isOfSomething: (language, words) => {
      const { where, when, of, next } = subjectsData.asking[languageOf(language)];
      const pieces = piecesOf(words);
      const asking = new Set([...where, ...when].filter(isOneWord).flatMap((word) => piecesOf(word).map(({ folded }) => folded)));
      const at = pieces.findIndex(({ folded }, i) => i > 0 && of.includes(folded) && asking.has(pieces[i - 1]?.folded ?? ""));
      // "the date of the next one"
      return at > 0 && !saysOne(next, words.slice(pieces[at]?.end ?? 0));
    },
    isOfNewDate: (language, words) => saysOne(subjectsData.asking[languageOf(language)].anew, words),
    isOfAttending: (language, words) => saysOne(subjectsData.attending[languageOf(language)], words),
    asksIfComing: (language, question) => {
      const { alone, verbs, to } = subjectsData.coming[languageOf(language)];
      return saysOne(alone, question) || (saysOne(verbs, question) && saysOne(to, question));
    },
    isForSitting: (language, words) => {
      const { purpose, to } = subjectsData.coming[languageOf(language)];
      const lower = words.toLowerCase();
      return purpose.some((one) => {
        const at = lower.indexOf(` ${one} `);
        return at >= 0 && saysOne(to, words.slice(at, at + one.length + FOR_SITTING));
      });
    },
    asksIfHeld: (language, question) => {
      if (saysOne(subjectsData.asking[languageOf(language)].summits, question)) return false;
      const { opens, before, talks, held, sides, they, meeting, again, further } = subjectsData.whether[languageOf(language)];
      const words = question.replace(INSERTED, " ");
      const pieces = piecesOf(words);
      // « encore s'ils », "if the talks"; a question that is put itself begins with what it is about
      const opening = pieces.slice(0, OPENS).findIndex(({ folded }) => opens.includes(folded));
      if (opening < 0 && !words.trimEnd().endsWith("?")) return false;
      const first = pieces.slice(opening + 1).find(({ folded }) => !before.includes(folded));
      const rest = words.slice(first?.start ?? words.length, (first?.start ?? 0) + CLAUSE);
      const [subject = ""] = rest.split(/\s/, 1);
      const isFollowed = further.some((verb) => {
        const at = words.toLowerCase().indexOf(`${verb} `);
        return (
          at >= 0 &&
          saysOne(
            talks,
            words
              .slice(at + verb.length)
              .trim()
              .split(/\s+/, FOLLOWED)
              .join(" "),
          )
        );
      });
      return (
        isFollowed ||
        (saysOne(talks, subject) && saysOne(held, rest)) ||
        (saysOne(sides, subject) && saysOne(meeting, rest)) ||
        (saysOne(they, subject) && saysOne(again, rest))
      );
    },
    issuesOfKind: (kind) => byKind.get(kind) ?? [],
    populationOf: (language, phrase) => {
      const pieces = piecesOf(phrase);
      let general: string | null = null;
      for (let at = 0; at < pieces.length; at++) {
        for (const pattern of patterns[languageOf(language)].populations.get(pieces[at]?.folded.slice(0, OPENING) ?? "") ?? []) {
          if (!matches(pattern, pieces, at)) continue;
          if (pattern.id !== EVERYBODY) return pattern.id;
          general = EVERYBODY;
        }
      }
      return general;
    },
    groupOf: (language, phrase) => {
      const pieces = piecesOf(phrase);
      // a name within it is somebody in particular
      if (pieces.some(({ capital }, at) => capital && at > 0)) return null;
      const byOpening = patterns[languageOf(language)].groups;
      for (let at = 0; at < pieces.length; at++) {
        const found = byOpening.get(pieces[at]?.folded.slice(0, OPENING) ?? "")?.find((pattern) => matches(pattern, pieces, at));
        if (found) return found.id;
      }
      return null;
    },
    isDelegates: (language, phrase) => saysOne(subjectsData.delegates[languageOf(language)], phrase),
    isGovernment: (language, phrase, isOwn) => {
      const { words, beside } = governments[languageOf(language)];
      const folded = piecesOf(phrase).map((piece) => piece.folded);
      return (
        folded.some((word) => words.has(word)) &&
        folded.every((word) => words.has(word) || beside.has(word) || small.has(word) || isOwn(word))
      );
    },
    nameOfGroup: (language, id) => groups.find((group) => group.id === id)?.names[languageOf(language)] ?? null,
    edgesIn: (language, text) => {
      const pieces = piecesOf(text);
      const byOpening = patterns[languageOf(language)].edges;
      return pieces.flatMap(({ folded, start }, at) => {
        const found = byOpening.get(folded.slice(0, OPENING))?.find((pattern) => matches(pattern, pieces, at));
        return found ? [{ edge: found.id, at: start }] : [];
      });
    },
    lossesIn: (language, text) => {
      const pieces = piecesOf(text);
      const byOpening = patterns[languageOf(language)].losses;
      return pieces.flatMap(({ folded }, at) => {
        const found = byOpening.get(folded.slice(0, OPENING))?.find((pattern) => matches(pattern, pieces, at));
        return found ? [{ id: found.id, at, length: found.words.length }] : [];
      });
    },
    sittingsIn: (language, text) => placedIn(patterns[languageOf(language)].sittings, text),
    roofsIn: (language, text) => placedIn(patterns[languageOf(language)].roofs, text),
    unlikeIn: (language, text) => placedIn(patterns[languageOf(language)].unlike, text),
    denyingIn: (language, text) => placedIn(patterns[languageOf(language)].denying, text),
    isKnownAt: (language, text, start) =>
      piecesOf(text.slice(Math.max(0, start - ARTICLE), start)).some(({ folded }) => known[languageOf(language)].has(folded)),
    blowsIn: (language, text) => {
      const pieces = piecesOf(text);
      const byOpening = patterns[languageOf(language)].blows;
      const isKnown = ({ folded }: Piece): boolean => known[languageOf(language)].has(folded);
      return pieces.flatMap(({ folded }, at) => {
        const found = byOpening.get(folded.slice(0, OPENING))?.find((pattern) => matches(pattern, pieces, at));
        return found ? [{ id: found.id, known: pieces.slice(Math.max(0, at - DETERMINED), at).some(isKnown) }] : [];
      });
    },
    causesIn: (language, text) =>
      subjectsData.causes.filter((cause) => saysOne(cause[languageOf(language)], text)).map(({ id }) => id),
    takesUp: (language, text) => standing[languageOf(language)].has(piecesOf(text)[0]?.folded ?? ""),
    isCorrection: (language, note) => {
      const first = piecesOf(note)[0]?.folded;
      if (first !== undefined && corrections[languageOf(language)].has(first)) return true;
      // "[In an earlier version of this story the figures were transposed.]"
      return saysOne(subjectsData.correctionNotes[languageOf(language)], note);
    },
    isSmall: (folded) => small.has(folded),
    answersBy: (language, what, words) => saysOne(subjectsData.answers[what][languageOf(language)], words),
    endsBy: (language, what, words) => {
      const folded = piecesOf(words)
        .map((piece) => piece.folded)
        .join(" ");
      return endings[languageOf(language)][what].some((end) => folded === end || folded.endsWith(` ${end}`));
    },
    closesCount: (language, words) => beginsBy(closing[languageOf(language)], words),
    isByAnother: (language, words) => beginsBy(byAnother[languageOf(language)], words),
    goesOnBehind: (language, words) => beginsBy(goingOn[languageOf(language)], words),
    negationsIn: (language, text) => {
      const words = negations[languageOf(language)];
      const pieces = piecesOf(text);
      return pieces.flatMap(({ folded }, at) => {
        const only = pieces.slice(at + 1, at + EXCEPTIVE).some((piece) => words.unless.has(piece.folded));
        const modal = [pieces[at - 1], pieces[at + 1]].some((piece) => piece !== undefined && words.modals.has(piece.folded));
        return words.negating.has(folded) && !only && !modal ? [at] : [];
      });
    },
  };
}

/** True where words begin by one of these. */
function beginsBy(all: readonly (readonly string[])[], words: string): boolean {
  const pieces = piecesOf(words).map(({ folded }) => folded);
  return all.some((one) => one.every((word, at) => pieces[at] === word));
}

const EVERYBODY = "people";

/** Words within which a question that hangs on a verb opens: « encore s'ils ». */
const OPENS = 2;
/** Letters within which what talks do stands behind them. */
const CLAUSE = 80;
/** Letters behind "for" within which the sitting is named that somebody comes for. */
const FOR_SITTING = 40;
/** Words of "lead to (another formal round)". */
const FOLLOWED = 4;

/** Letters before a noun within which its article stands. */
const ARTICLE = 12;
/** Words between an article and its noun: "the suicide attack". */
const DETERMINED = 2;

let shared: Subjects | null = null;

/** The issues and populations that ship with the reader; made at the first call. Pure data, no I/O. */
export function loadSubjects(): Subjects {
  shared ??= build();
  return shared;
}
