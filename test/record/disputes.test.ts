import { expect, test } from "vitest";
import { consolidate } from "../../src/record/index.ts";
import { recordOf } from "../helpers/records.ts";
import { type ReportSpec, report, type Spec } from "../helpers/reports.ts";

const ASTANA = "process:astana";
const [KAZ, RUS] = ["state:KAZ", "state:RUS"];

/** "sayer / denier: denied words" of what is said and denied. */
function disputes(...specs: (Omit<ReportSpec, "tells"> & { tells: readonly Spec[] })[]): string[] {
  const made = specs.map((spec) => report({ ...spec, tells: [{ mention: ASTANA }, ...spec.tells] }));
  const [view] = consolidate(made).processes;
  return (view?.contested ?? [])
    .filter(({ question }) => question === "said-and-denied")
    .map(({ values, name }) => {
      const who = values.map(({ support }) => support.claims[0]?.by[0]?.who?.name ?? "outlet");
      return `${who.join(" / ")}: ${name}`;
    });
}

const says = (speaker: string, words: string, act?: "deny" | "accuse"): Spec =>
  ({ says: words, speaker, ...(act ? { act } : {}) }) as Spec;

test("what one says and another denies stands with both their words", () =>
  expect(disputes({ tells: [says(KAZ, "the envoys left the hall"), says(RUS, "the envoys had left", "deny")] })).toEqual([
    "Kazakhstan / Russia: the envoys had left",
  ]));

test("a denial in words of its own answers nobody who spoke of something else: it stands alone", () => {
  const charged = says(RUS, "having shelled the market", "deny");
  expect(disputes({ tells: [says(KAZ, "the next talks would be useful"), charged] })).toEqual([
    "outlet / Russia: having shelled the market",
  ]);
  expect(disputes({ tells: [says(KAZ, "the market lay in ruins"), charged] })).toEqual([
    "Kazakhstan / Russia: having shelled the market",
  ]);
  expect(disputes({ tells: [says(RUS, "it", "deny")] })).toEqual([]);
});

test("told alone by one report and with its accuser by another, a denial is one", () => {
  const charged = says(RUS, "having shelled the market", "deny");
  expect(
    disputes(
      { outlet: "A", tells: [charged] },
      { outlet: "B", tells: [says(KAZ, "soldiers had shelled the market of the town"), charged] },
    ),
  ).toHaveLength(1);
});

test("who is told to have attacked and says that nothing was done answers it; whoever speaks of other things does not", () => {
  const struck: Spec = { event: "air-strike", by: KAZ, actors: [RUS], words: "Russia struck the port" };
  expect(disputes({ tells: [struck, says(RUS, "there had been no raid")] })).toEqual([
    "Kazakhstan / Russia: there had been no raid",
  ]);
  expect(disputes({ tells: [says(KAZ, "Russia had opened the port"), says(RUS, "there had been no raid")] })).toEqual([]);
});

test("a word is not another that it begins: taking part is no party", () =>
  expect(disputes({ tells: [says(KAZ, "the third party is asked for"), says(RUS, "it was taking no part")] })).toEqual([]));

test("a sentence that negates what the other asserts denies it", () =>
  expect(
    disputes({ tells: [says(KAZ, "Russia built twenty kilometres of fences"), says(RUS, "No fence was built this year")] }),
  ).toEqual(["Kazakhstan / Russia: No fence was built this year"]));

test("a negation of something else, or by the same side, denies nothing", () => {
  expect(disputes({ tells: [says(KAZ, "the talks were useful"), says(RUS, "no prisoners were exchanged")] })).toEqual([]);
  expect(disputes({ tells: [says(KAZ, "fences were built"), says(KAZ, "no fence was built")] })).toEqual([]);
});

test("« ne … que » denies nothing", () =>
  expect(
    disputes({
      language: "fr",
      tells: [says(KAZ, "trois détenus sont à Minsk"), says(RUS, "il n'y a que des détenus malades")],
    }),
  ).toEqual([]));

test("a copy of the same report makes no second dispute", () => {
  const tells = [says(KAZ, "Russia built fences"), says(RUS, "no fence was built")];
  expect(disputes({ outlet: "A", origin: "wire", tells }, { outlet: "B", origin: "wire", tells })).toHaveLength(1);
});

const denies = (who: string): Spec => ({ event: "denial", actors: [who], words: "It was denied" });

test("who denies without a word of what, answers what was said right before", () => {
  expect(disputes({ tells: [says(KAZ, "Russia had refused to give up its bases"), denies(RUS)] })).toEqual([
    "Kazakhstan / Russia: It was denied",
  ]);
  expect(disputes({ tells: [denies(RUS)] })).toEqual([]);
});

test.each([
  ["en", "the troops had left the port", "That is untrue"],
  ["en", "the troops had left the port", "a farce"],
  ["fr", "les troupes ont quitté le port", "C'est un mensonge"],
  ["fr", "les troupes ont quitté le port", "une mise en scène"],
] as const)("%s: calling it false denies it: %s", (language, said, answer) =>
  expect(disputes({ language, tells: [says(KAZ, said), says(RUS, answer)] })).toHaveLength(1),
);

test("who rejects a charge denies it", () => {
  const rejects = { says: "the government's charge that it never meant to come", speaker: RUS, act: "refuse" } as const;
  expect(disputes({ tells: [says(KAZ, "Russia never meant to come"), rejects] })).toHaveLength(1);
  expect(disputes({ tells: [says(KAZ, "Russia meant to stay away"), rejects] })).toHaveLength(1);
  expect(disputes({ tells: [says(KAZ, "Russia meant to stay away"), { ...rejects, says: "the plan" }] })).toHaveLength(0);
});

test("only others died, says the one: that answers who died", () => {
  const died = (by: string, words: string): Spec => ({ event: "killing", by, words });
  expect(disputes({ tells: [died(KAZ, "300 civilians were killed"), died(RUS, "only fighters had died")] })).toEqual([
    "Kazakhstan / Russia: only fighters had died",
  ]);
  expect(disputes({ tells: [died(KAZ, "300 civilians were killed"), says(RUS, "only two issues are left")] })).toEqual([]);
});

const about = (who: string, words: string, speaker: string): Spec => ({ event: "talks", actors: [who], by: speaker, words });

test("who is blamed and blames another tells it otherwise", () => {
  expect(
    disputes({ tells: [about(RUS, "it had gone back on its promise", KAZ), about(KAZ, "it had set a new condition", RUS)] }),
  ).toEqual(["Kazakhstan / Russia: it had set a new condition"]);
  expect(
    disputes({ tells: [about(RUS, "it had gone back on its promise", KAZ), about(KAZ, "it will receive the envoys", RUS)] }),
  ).toEqual([]);
  expect(disputes({ tells: [about(RUS, "it had come", KAZ), about(KAZ, "it had set a new condition", RUS)] })).toEqual([]);
});

test("a denial within what another is told to say is an aside of the outlet; nobody denies his own words", () => {
  const said = says(KAZ, "Russia blew up the pipeline on Wednesday");
  const denies = (actor: string): Spec => ({ event: "denial", actors: [actor], by: KAZ, words: "which they deny" });
  expect(disputes({ tells: [said, denies(RUS)] })).toHaveLength(1);
  expect(disputes({ tells: [said, denies(KAZ)] })).toEqual([]);
});

const BETWEEN: Spec = {
  event: "visit",
  actors: [KAZ],
  words: "a minister spent the whole of that afternoon among shopkeepers and schoolchildren of another quarter",
};

test("what the outlet itself tells is answered by a denial of the same kind of thing or one right beside it, not by a word in common", () => {
  const signed: Spec = { event: "signing", actors: [KAZ], words: "the envoys signed the text of the draft in the morning" };
  const bombed: Spec = { event: "air-strike", actors: [KAZ], words: "a warplane bombed the town of Heiban" };
  const refused = says(RUS, "the draft would never bind its soldiers");
  expect(disputes({ tells: [signed, BETWEEN, BETWEEN, refused] })).toEqual([]);
  expect(disputes({ tells: [bombed, says(RUS, "its aircraft had bombed Heiban", "deny")] })).toHaveLength(1);
  const without: Spec = { event: "talks", actors: [KAZ], words: "the round ended without a cease-fire" };
  expect(disputes({ tells: [without, says(RUS, "breaching the cease-fire", "deny")] })).toEqual([
    "outlet / Russia: breaching the cease-fire",
  ]);
});

test("far from it, a word in common is an answer where the denial says little else or the other accuses", () => {
  const turned = says(KAZ, "the team had to turn back because conditions made it impossible to proceed");
  const comfort = says(RUS, "the attack did not create comfortable conditions for continuing the talks");
  expect(disputes({ tells: [turned, BETWEEN, BETWEEN, comfort] })).toEqual([]);
  const over = says(KAZ, "the negotiations were finished for good");
  expect(disputes({ tells: [over, BETWEEN, BETWEEN, says(RUS, "they are not finished, it is a pause")] })).toHaveLength(1);
});

test("what is denied without a word of its own is another thing each time, as the other side's words say", () => {
  const denied = says(RUS, "it", "deny");
  const told = (outlet: string, words: string) => ({ outlet, tells: [says(KAZ, words, "accuse"), denied] });
  expect(disputes(told("A", "shells fell on the market"), told("B", "convoys were held up at the bridge"))).toHaveLength(2);
  expect(disputes(told("A", "shells fell on the market"), told("B", "shells fell on the market"))).toHaveLength(1);
});

test("who denies it, and says right after what he denies, denies one thing", () => {
  const agreed = says(KAZ, "the minister agreed that the soldiers would leave the town");
  const both = [says(RUS, "it", "deny"), says(RUS, "we never agreed that the soldiers would leave")];
  expect(disputes({ tells: [agreed, ...both] })).toHaveLength(1);
});

test("whoever begins by calling it false answers what was said right before; on the contrary, only what is of the same thing", () => {
  expect(
    disputes({
      tells: [
        says(KAZ, "the soldiers have left the region"),
        says(RUS, "That is false, three districts of the frontier are still in their hands today"),
      ],
    }),
  ).toHaveLength(1);
  const contrary = (words: string): Spec => says(RUS, words);
  expect(
    disputes({ tells: [says(KAZ, "we never met the envoys"), contrary("on the contrary, both delegations talked at length")] }),
  ).toHaveLength(1);
  expect(
    disputes({ tells: [says(KAZ, "we keep our claim to a federation"), contrary("on the contrary, the draft is a good base")] }),
  ).toEqual([]);
});

test("what the denier says with a denial that nobody is quoted for stands with it", () => {
  const [only] = consolidate([
    report({
      tells: [{ mention: ASTANA }, says(RUS, "having shelled the market", "deny"), says(RUS, "rockets had come from the hills")],
    }),
  ]).processes;
  const no = only?.contested.find(({ question }) => question === "said-and-denied")?.values.find(({ value }) => value === "no");
  expect(no?.support.claims).toHaveLength(2);
});

test("who tells what he never did to others denies it, though nobody in the report says that he did", () => {
  expect(disputes({ tells: [says(RUS, "at no time had it promised the envoys a seat in the hall")] })).toEqual([
    "outlet / Russia: at no time had it promised the envoys a seat in the hall",
  ]);
  expect(disputes({ tells: [says(RUS, "it would never rain in the valley")] })).toEqual([]);
  expect(disputes({ tells: [says(RUS, "there was no paper in the hall")] })).toEqual([]);
});

test("a retort that negates denies, whoever said what it answers; so does what is announced as another version", () => {
  const tells = (words: string): Spec => ({ says: words, said: "No paper lay on the table", speaker: RUS });
  const denied = ["outlet / Russia: No paper lay on the table"];
  expect(disputes({ tells: [tells('"No paper lay on the table", the spokesman retorted')] })).toEqual(denied);
  expect(disputes({ tells: [tells('Moscow gave a different account: "No paper lay on the table", he said')] })).toEqual(denied);
  expect(disputes({ tells: [tells('"No paper lay on the table", he said')] })).toEqual([]);
});

test("what is told to have been so in fact is set beside what was told before of the same kind of thing", () => {
  const agreed: Spec = { event: "agreement", actors: [KAZ, RUS], words: "they agreed on Wednesday on their rules" };
  const words = "the text was in fact agreed on November 15";
  expect(disputes({ tells: [agreed, { event: "agreement", by: RUS, words }] })).toEqual([`outlet / Russia: ${words}`]);
  expect(disputes({ tells: [agreed, { event: "visit", by: RUS, words: "he was in fact in the city" }] })).toEqual([]);
  expect(disputes({ tells: [agreed, { event: "agreement", by: RUS, words: "the text was agreed on November 15" }] })).toEqual([]);
});

test("what two sides say that each did in a fight is set side by side where one is set against the other", () => {
  const retaken: Spec = { event: "seizure", by: KAZ, actors: [KAZ], words: "the army had retaken the town" };
  const said = "its men had beaten off the assault";
  const held = (words: string, by = RUS): Spec => ({ event: "fighting", by, actors: [RUS], words, said });
  const both = ["Kazakhstan / Russia: its men had beaten off the assault"];
  expect(disputes({ tells: [retaken, held(`but Moscow said ${said}`)] })).toEqual(both);
  expect(disputes({ tells: [retaken, held(`Moscow said ${said}`)] })).toEqual([]);
  // whoever watches tells of no deed of his own
  expect(disputes({ tells: [retaken, held(`but the monitors said ${said}`, "org:un")] })).toEqual([]);
});

test("whoever is accused and rejects what was said denies it; so does who is told in a headline to deny", () => {
  const accused = says(KAZ, "they had shelled the market", "accuse");
  const rejected: Spec = { event: "refusal", actors: [RUS], words: "Moscow rejected that", trigger: "rejected" };
  expect(disputes({ tells: [accused, rejected] })).toEqual(["Kazakhstan / Russia: Moscow rejected that"]);
  expect(disputes({ tells: [says(KAZ, "they should leave the port"), rejected] })).toEqual([]);
  const headline = "The whole of the old town is in the hands of the army, a monitor says, Russia denies";
  const denied: Spec = { event: "denial", by: KAZ, actors: [RUS], words: headline, trigger: "denies" };
  expect(disputes({ tells: [denied] })).toEqual(["Kazakhstan / Russia: Russia denies"]);
});

test("what he who dismisses accounts of it says never was stands with his denial", () => {
  const words = "Moscow never wrote such a note, he said, dismissing accounts of the night in the palace";
  const dismissed: Spec = { says: words, said: "accounts of the night in the palace", speaker: RUS, act: "deny" };
  const never: Spec = { says: words, said: "Moscow never wrote such a note", speaker: RUS };
  const made = report({ tells: [{ mention: ASTANA }, never, dismissed] });
  const values = consolidate([made]).processes[0]?.contested.flatMap((one) => one.values) ?? [];
  expect(values.map(({ value, support }) => `${value} ${support.claims.length}`)).toEqual(["yes 0", "no 2"]);
});

test("whom one accuses by name answers by saying that he did nothing of it or that he had no hand in it", () => {
  const accused: Spec = { says: "of shelling the school", speaker: KAZ, act: "accuse", to: RUS };
  for (const words of ["it had shelled nothing", "our men had no hand in this"])
    expect(disputes({ tells: [accused, says(RUS, words)] }), words).toEqual([`Kazakhstan / Russia: ${words}`]);
  expect(disputes({ tells: [accused, says("state:TUR", "it had shelled nothing")] })).toEqual([]);
});

test('"no such decision" answers what was said right before, and nothing where nobody said anything', () => {
  const agreed = says(KAZ, "the Russians had agreed to come back");
  expect(disputes({ tells: [agreed, says(RUS, "we took no such decision")] })).toEqual([
    "Kazakhstan / Russia: we took no such decision",
  ]);
  expect(disputes({ tells: [says(RUS, "we took no such decision")] })).toEqual([]);
});

test('"no assault" denies what another tells of a blow; "no talks after the assault" does not', () => {
  const stormed: Spec = { event: "storming", by: KAZ, words: "the camp was stormed at dawn" };
  expect(disputes({ tells: [stormed, says(RUS, "there had been no assault whatsoever")] })).toEqual([
    "Kazakhstan / Russia: there had been no assault whatsoever",
  ]);
  expect(disputes({ tells: [stormed, says(RUS, "there are no talks after the assault")] })).toEqual([]);
});

test("who is told to have walked out and says that he did not leave answers it", () => {
  const left: Spec = { event: "walk-out", by: KAZ, actors: [RUS], words: "the Russians got up and left the hall" };
  expect(disputes({ tells: [left, says(RUS, "we did not go, not for a minute")] })).toEqual([
    "Kazakhstan / Russia: we did not go, not for a minute",
  ]);
});

test("« which they deny » denies what stands right before; a charge may be told at more length", () => {
  const far = "At the market of the old town people queued for bread and water as on any other morning";
  const aside: Spec = { event: "celebration", words: far };
  const told = (act?: "accuse") => disputes({ tells: [says(KAZ, "the hall was full", act), aside, denies(RUS)] });
  expect(told()).toEqual([]);
  expect(told("accuse")).toHaveLength(1);
});

test("what goes on in the words of a denial is not what they deny", () => {
  const sides = recordOf([
    "2013-08-21",
    "fr",
    "Les négociateurs israéliens et palestiniens se sont vus mardi à Jérusalem. La séance aurait tourné à l'altercation. Un responsable israélien le nie et parle d'un « échange franc ».",
  ]).processes.flatMap(({ contested }) => contested.map(({ values }) => values.map(({ support }) => support.claims.length)));
  expect(sides.filter(([yes, no]) => (yes ?? 0) > 0 && (no ?? 0) > 0)).toEqual([]);
});

test("a sentence that only negates answers from afar but what it has its words in common with", () => {
  const aside = says(
    "state:TUR",
    "the weather in the mountains had been so bad that the road to the pass was closed for a week or more to all but horses, goats and the men who led them over the stones",
  );
  const told = (answer: string) =>
    disputes({ tells: [says(KAZ, "all the guards had been paid in full"), aside, says(RUS, answer)] });
  expect(told("the guards had not been paid")).toHaveLength(1);
  expect(
    told("no porter, paid in full or not, would follow the guards over the pass before spring melted the frozen river"),
  ).toEqual([]);
});
