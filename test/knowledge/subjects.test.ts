import { expect, test } from "vitest";
import subjects from "../../src/knowledge/data/subjects.json" with { type: "json" };
import { loadSubjects } from "../../src/knowledge/index.ts";

const {
  issuesIn,
  issueAsked,
  populationOf,
  groupOf,
  isGovernment,
  negationsIn,
  isCorrection,
  edgesIn,
  lossesIn,
  sittingsIn,
  blowsIn,
  takesUp,
  answersBy,
} = loadSubjects();

test("every issue and every population is found in its examples", () => {
  for (const { id, examples } of subjects.issues)
    for (const [language, words] of Object.entries(examples)) expect(issuesIn(language, words), words).toContain(id);
  for (const { id, examples } of subjects.populations)
    for (const [language, words] of Object.entries(examples)) expect(populationOf(language, words), words).toBe(id);
  for (const { id, examples } of subjects.groups)
    for (const [language, words] of Object.entries(examples)) expect(groupOf(language, words), words).toBe(id);
});

test("what is asked of talks is where or when they are, or where something is signed", () => {
  for (const { issue, fr, en } of subjects.asking.examples) {
    expect(issueAsked("fr", fr, false), fr).toBe(issue);
    expect(issueAsked("en", en, false), en).toBe(issue);
  }
  expect(issueAsked("fr", "le lieu", false)).toBeNull();
  expect(issueAsked("fr", "le lieu", true)).toBe("venue");
  expect(issueAsked("fr", "si la rencontre aura lieu ou non", true)).toBeNull();
  expect(issueAsked("en", "when the summit would take place", false)).toBe("talks-date");
  expect(issueAsked("en", "where the refugees will live", false)).toBeNull();
  expect(issueAsked("en", "how the oil will be shared", true)).toBeNull();
});

test("a second choice of where is joined by its conjunction behind a verb of being held", () => {
  const { choicesOfWhere, isHeld, withoutHappening } = loadSubjects();
  const chosen = (language: string, words: string) => choicesOfWhere(language, words).map(({ at }) => words.slice(0, at).trim());
  expect(chosen("fr", "si elle aura lieu à Oslo ou ailleurs")).toEqual(["si elle aura lieu à Oslo"]);
  expect(chosen("en", "whether it would be held in Oslo or abroad")).toEqual(["whether it would be held in Oslo"]);
  expect(chosen("en", "whether Oslo or the envoy would pay")).toEqual([]);
  expect(chosen("fr", "où elle aura lieu")).toEqual([]);
  expect([isHeld("en", "that the next round take place in Oslo"), isHeld("en", "that the next round be short")]).toEqual([
    true,
    false,
  ]);
  expect(withoutHappening("fr", "Où aura-t-elle lieu ?")).toBe("où  ?");
  expect(withoutHappening("fr", "Où, et quel jour")).toBe("où, et ");
});

test("a date of something is none of talks; that of the next one may be", () => {
  const { isOfSomething } = loadSubjects();
  expect([isOfSomething("en", "a date for the opening"), isOfSomething("fr", "la date du retrait")]).toEqual([true, true]);
  expect([isOfSomething("en", "the date of the next one"), isOfSomething("fr", "la date du cinquième")]).toEqual([false, false]);
  expect([isOfSomething("en", "the exact date"), isOfSomething("fr", "où et quand")]).toEqual([false, false]);
});

test("what goes on or is held is that of talks where nothing else is named, and what is set in between commas is not asked", () => {
  expect(issueAsked("en", "when they would resume", false)).toBe("talks-date");
  expect(issueAsked("fr", "quand les délégations reprendront le chemin de Rome", false)).toBe("talks-date");
  expect(issueAsked("en", "when disarmament would resume", false)).toBeNull();
  expect(issueAsked("fr", "quand les combats reprendront", false)).toBeNull();
  expect(issueAsked("en", "no date for a resumption", false)).toBe("talks-date");
  expect(issueAsked("en", "no date for a resumption of flights", false)).toBeNull();
  expect(issueAsked("en", "when the talks, which closed without the planned signing, would resume", false)).toBe("talks-date");
  expect(issueAsked("fr", "si le Front ira à Oslo, où doit s'ouvrir la session", false)).toBeNull();
  expect(issueAsked("fr", "si les pourparlers reprendront, où et quand", false)).toBe("venue");
  const { asksByAdverb, isOfNewDate, isGoing } = loadSubjects();
  expect([asksByAdverb("fr", "quand ils se reverront"), asksByAdverb("fr", "la date du cycle")]).toEqual([true, false]);
  expect([isOfNewDate("fr", "Aucune nouvelle date n'est fixée"), isOfNewDate("fr", "Aucune date n'est fixée")]).toEqual([
    true,
    false,
  ]);
  expect([isGoing("resumed"), isGoing("freed")]).toEqual([true, false]);
});

test("who comes to talks, or stays away from them, is told in either language", () => {
  const { isOfAttending } = loadSubjects();
  for (const { fr, en } of subjects.attending.examples) {
    expect(isOfAttending("fr", fr), fr).toBe(true);
    expect(isOfAttending("en", en), en).toBe(true);
  }
  expect(isOfAttending("fr", "Le groupe attend la conférence")).toBe(false);
  expect(isOfAttending("en", "The group refuses to leave Oslo")).toBe(false);
});

test("whether somebody comes to talks is asked; whether he sends troops or joins the army is something else", () => {
  const { asksIfComing } = loadSubjects();
  for (const { fr, en } of subjects.coming.examples) {
    expect(asksIfComing("fr", fr), fr).toBe(true);
    expect(asksIfComing("en", en), en).toBe(true);
  }
  expect(asksIfComing("fr", "La Ligue enverra-t-elle des soldats ?")).toBe(false);
  expect(asksIfComing("fr", "si le Front participera au scrutin")).toBe(false);
  expect(asksIfComing("en", "whether the fighters may join the army")).toBe(false);
});

test("whether talks are held or go on is asked of them, not of what is done at them or of a summit", () => {
  const { asksIfHeld } = loadSubjects();
  for (const { fr, en } of subjects.whether.examples) {
    expect(asksIfHeld("fr", fr), fr).toBe(true);
    expect(asksIfHeld("en", en), en).toBe(true);
  }
  expect(asksIfHeld("fr", "si les combats reprendront")).toBe(false);
  expect(asksIfHeld("fr", "quand les pourparlers reprendront")).toBe(false);
  expect(asksIfHeld("fr", "Y aura-t-il un sommet de la paix ?")).toBe(false);
  expect(asksIfHeld("en", "whether they would resume the blockade")).toBe(false);
  expect(asksIfHeld("en", "whether the talks would cover the prisoners")).toBe(false);
  expect(asksIfHeld("en", "whether the visit will lead to sanctions")).toBe(false);
});

test("every issue and population has words in both languages, and ids occur once", () => {
  for (const list of [subjects.issues, subjects.populations, subjects.groups]) {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    for (const { fr, en } of list) expect(Math.min(fr.length, en.length)).toBeGreaterThan(0);
  }
});

test("a class within people wins over people, unknown people have none", () => {
  expect(populationOf("en", "more than 300,000 Syrian civilians, mostly people of the towns")).toBe("civilians");
  expect(populationOf("fr", "les cheminots")).toBeNull();
});

test("a description with a name in it is of somebody in particular, and not of a part", () => {
  expect(groupOf("en", "opposition leader Ahmad Toma")).toBeNull();
  expect(groupOf("fr", "le cortège")).toBeNull();
});

test("a negation is found, and « ne … que » is none", () => {
  for (const { examples } of subjects.negations)
    for (const [language, words] of Object.entries(examples))
      expect(negationsIn(language, words).length, words).toBeGreaterThan(0);
  expect(negationsIn("fr", "il n'y en avait que deux")).toEqual([]);
  expect(negationsIn("en", "the talks were held")).toEqual([]);
  expect(negationsIn("en", "we could not accept it")).toEqual([]);
});

test("words by which one side answers another are found", () => {
  for (const [what, { examples }] of Object.entries(subjects.answers))
    for (const [language, words] of Object.entries(examples))
      expect(answersBy(language, what as keyof typeof subjects.answers, words), words).toBe(true);
  expect(answersBy("en", "falsehoods", "The talks were useful")).toBe(false);
});

test("words that set what is told apart from what follows them are found", () => {
  const { unlikeIn } = loadSubjects();
  for (const { examples } of subjects.unlike)
    for (const [language, words] of Object.entries(examples)) expect(unlikeIn(language, words), words).toHaveLength(1);
  expect(unlikeIn("en", "A clan feud unrelated to the rebellion.").map(({ end }) => end)).toEqual([24]);
  expect(unlikeIn("en", "A clan feud in the north.")).toEqual([]);
});

test("small words are folded, long enough to count, and listed once", () => {
  for (const words of [subjects.small.fr, subjects.small.en]) {
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[a-z]{4,}$/);
  }
});

test("a note that corrects begins with what it does", () => {
  for (const [language, note] of [
    ...Object.entries(subjects.corrections.examples),
    ...Object.entries(subjects.correctionNotes.examples),
  ])
    expect(isCorrection(language, note), note).toBe(true);
  expect(isCorrection("en", "(The minister corrects nobody.)")).toBe(false);
});

test("a government is one by the words of its state and of its kind alone", () => {
  const isOwn = (word: string) => ["soudanais", "sudan", "sudanese"].includes(word);
  const { examples } = subjects.governments;
  for (const [language, phrases] of Object.entries(examples))
    for (const phrase of phrases) expect(isGovernment(language, phrase, isOwn), phrase).toBe(true);
  expect(isGovernment("fr", "gouvernement d'union nationale", isOwn)).toBe(false);
  expect(isGovernment("en", "the government spokesman", isOwn)).toBe(false);
  expect(isGovernment("en", "the Sudanese army", isOwn)).toBe(false);
});

test("words by which a meeting is told to open and to be over are found in their examples", () => {
  for (const { id, examples } of subjects.edges)
    for (const [language, words] of Object.entries(examples))
      expect(
        edgesIn(language, words).map(({ edge }) => edge),
        words,
      ).toEqual([id]);
  expect(edgesIn("en", "They met in May.")).toEqual([]);
});

test("words for what people sit in are found in their examples, the longest of those that begin at one word", () => {
  for (const { id, examples } of subjects.sittings)
    for (const [language, words] of Object.entries(examples))
      expect(
        sittingsIn(language, words).map(({ id: found }) => found),
        words,
      ).toEqual([id]);
  expect(sittingsIn("en", "a peace conference").map(({ id, at, end }) => `${id} ${at} ${end}`)).toContain("talks 2 18");
  expect(sittingsIn("fr", "une armée").map(({ id }) => id)).toEqual([]);
});

test("words by which a count is told to be that of a side's own losses are found in their examples", () => {
  for (const { id, examples } of subjects.losses)
    for (const [language, words] of Object.entries(examples))
      expect(
        lossesIn(language, words).map(({ id: found }) => found),
        words,
      ).toContain(id);
  expect(lossesIn("en", "Twelve civilians died in the market.")).toEqual([]);
});

test("buildings and the words for where before them are found", () => {
  const { roofsIn } = loadSubjects();
  for (const { id, examples } of subjects.roofs)
    for (const [language, words] of Object.entries(examples))
      expect(
        roofsIn(language, words).map((it) => it.id),
        words,
      ).toContain(id);
});

test("blows and disasters are found in their examples, and whether they were told of before", () => {
  for (const { id, examples } of subjects.blows)
    for (const [language, words] of Object.entries(examples))
      expect(blowsIn(language, words), words).toEqual([{ id, known: true }]);
  for (const [language, words] of Object.entries(subjects.known.examples))
    expect(blowsIn(language, words), words).toEqual([{ id: "attack", known: true }]);
  expect(blowsIn("en", "Two people died in an attack.")).toEqual([{ id: "attack", known: false }]);
  expect(blowsIn("fr", "Deux personnes sont mortes dans des affrontements.")).toEqual([{ id: "fighting", known: false }]);
});

test("a pronoun at the beginning takes up what was told right before", () => {
  for (const [language, words] of Object.entries(subjects.standing.examples)) expect(takesUp(language, words), words).toBe(true);
  expect(takesUp("en", "The floods left nine dead.")).toBe(false);
});
