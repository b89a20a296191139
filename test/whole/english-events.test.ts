import { expect, test } from "vitest";
import { nameIn, readingOf } from "../helpers/english.ts";

/** `kind: those who take part` of each event of a text. */
const happens = (text: string, ...expected: readonly string[]): void => {
  const reading = readingOf(text);
  const told = reading.events.map(
    ({ kind, actors, recipients }) => `${kind}: ${[...actors, ...recipients].map((id) => nameIn(reading, id)).join(", ")}`,
  );
  expect(told).toEqual(expected);
};

test("who keeps silent refuses nothing", () => {
  happens("A diplomat who declined to be named said so.");
  happens("The spokesman declined to comment.");
  happens("The army refused to withdraw.", "refusal: army");
});

test("who insists that something be done demands it, who insists that something is so does not", () => {
  happens("Paris has insisted that the rebels leave.", "demand: France, rebels");
  happens("Paris insisted that nothing was secret.");
  happens("London insisted that gaps remained.");
});

test("a cessation of hostilities is a truce of those who fought, and no fighting", () => {
  happens("The cessation of hostilities between Israel and Lebanon went into effect on Wednesday.", "ceasefire: Israel, Lebanon");
  happens("A cessation of hostilities by the rebels entered into force at midnight.", "ceasefire: rebels");
});

test("only who gives something up yields it; thanks may be voiced and conveyed", () => {
  happens("The envoys do not give up.");
  happens("The movement gave up its claim to the port.", "concession: movement");
  happens("Ethiopia voiced gratitude to Turkey.", "praise: Ethiopia, Turkey");
  happens("Chad conveyed its thanks to Qatar.", "praise: Chad, Qatar");
});

test("what was to be held and is called off is a plan and what came of it, and no meeting that was held", () => {
  const { events } = readingOf(
    "A summit between the presidents of Chad and Sudan that was to be held in Doha on Sunday has been cancelled, Qatar's presidency said.",
  );
  expect(events.map(({ kind, factuality }) => `${kind} ${factuality}`)).toEqual(["talks planned", "cancelled-meeting asserted"]);
});

test("what was called off says where and when it was to be", () => {
  const reading = readingOf(
    "A summit between Chad and Sudan that was to be held in Doha on Sunday has been cancelled, Qatar's presidency said.",
  );
  const [off] = reading.events.filter(({ kind }) => kind === "cancelled-meeting");
  expect(off?.place && nameIn(reading, off.place)).toBe("Doha");
  expect(off?.time?.edtf).toMatch(/^2025-06-(15|22)$/);
});

test("who declines to say where tells nothing and leaves the question open", () => {
  happens("The envoy declined to say where the next round would be held.");
  const { agenda } = readingOf("The envoy declined to say where the next round would be held.");
  expect(agenda.map(({ kind, evidence }) => [kind, evidence.exact])).toEqual([
    ["open-question", "say where the next round would be held"],
  ]);
});

test("a deed that somebody denies having done is told as denied", () => {
  const { events } = readingOf("The M23 denied having shelled the village.");
  expect(events.map(({ kind, factuality }) => `${kind} ${factuality}`)).toEqual(["denial asserted", "shelling denied"]);
});

test("a truce that was agreed is an agreement, on its day", () => {
  const { events } = readingOf("The truce was agreed at ministerial talks in Luanda on May 30.");
  expect(events.map(({ kind, time }) => `${kind} ${time?.edtf}`)).toContain("agreement 2025-05-30");
});

test("a round that the headline tells has its day from who met for it; the next meeting of its kind is counted too", () => {
  const rounds = (text: string) =>
    readingOf(text)
      .events.filter(({ round }) => round !== null)
      .map(({ round, time }) => `${round} ${time?.edtf}`);
  expect(
    rounds("Chad, Sudan hold third round of talks\n\nThe ministers of Chad and Sudan met on Tuesday for a third round of talks."),
  ).toContain("3 2025-06-17");
  expect(
    rounds("The second ministerial meeting ended on Tuesday in Doha. A third meeting is planned for July 1 in Doha."),
  ).toEqual(["2 2025-06-17", "3 2025-07-01"]);
  expect(rounds("A third meeting is planned for July 1 in Doha.")).toEqual([]);
});

test("who gives up a part is about to be it no more", () => {
  const parts = (text: string) =>
    readingOf(text).roles.flatMap(({ role, status }) => (role === "party" ? [] : [`${role} ${status}`]));
  expect(parts("Norway steps down as facilitator of the talks.")).toEqual(["mediator ending"]);
  expect(parts("Angola said it was giving up its role as mediator between Chad and Sudan.")).toEqual(["mediator ending"]);
  expect(parts("Norway serves as facilitator of the talks.")).toEqual(["mediator current"]);
});

test("what is accepted days later in the sentence is still its object, whom a source is is no part of what it says", () => {
  happens("Hamas accepted on Monday a draft truce agreement presented by Egypt.", "acceptance: Hamas");
  const reading = readingOf("Mediators are trying to bridge the gaps, according to two officials briefed on the talks.");
  expect(reading.statements.map(({ content }) => content.map(({ exact }) => exact))).toEqual([
    ["Mediators are trying to bridge the gaps"],
  ]);
});

/** `kind: when` of each event of a text of 20 June 2025. */
const dated = (text: string, ...expected: readonly string[]): void => {
  expect(readingOf(text).events.map(({ kind, time }) => `${kind}: ${time?.edtf ?? "-"}`)).toEqual(expected);
};

test("what was done before the report is not dated after it", () => {
  dated("Chad and the rebels signed a pledge in Doha ahead of a conference set for August 20.", "agreement: -");
  dated("Mali and Niger agreed to hold their next meeting in Bamako in August.", "agreement: -", "talks: 2025-08");
});

test("what was done while something else was is dated by that", () => {
  dated("Ten people were killed when police fired on a march held in April last year.", "killing: 2024-04");
  dated("Dozens of civilians died when the army shelled the town in March 2021.", "killing: 2021-03", "shelling: 2021-03");
});

test("what was done while something dated went on has its date", () => {
  dated(
    "The mediation fell apart in March when the rebels pulled out of talks in Luanda.",
    "suspension: 2025-03",
    "suspension: 2025-03",
  );
});

test("what has been since something began has been since then", () => {
  dated(
    "More than 9,000 people have been killed since the rebels took up arms in May 2014.",
    "killing: 2014-05/..",
    "offensive: 2014-05",
  );
});

test("joined participles with one helper share the time that stands behind the last", () => {
  dated("The president was toppled and killed in an uprising in 2011.", "seizure: 2011", "killing: 2011");
  dated("At least 3,000 people have been killed and hundreds of thousands displaced since January.", "killing: 2025-01/..");
});

test("a second subject with a participle shares the helper, and is counted by it", () => {
  const { figures } = readingOf("At least 3,000 people have been killed and hundreds of thousands displaced since January.");
  expect(figures.map(({ measure, low }) => `${measure} ${low}`)).toEqual(["killed 3000", "displaced 200000"]);
});

test("a round has the days that its own clause gives it", () => {
  dated(
    "The truce was extended after a third round in Istanbul that ran from June 5 to 9.",
    "ceasefire: -",
    "talks-round: 2025-06-05/2025-06-09",
  );
});

test("a clause with when tells of the time named right before it, though that time only says how rare something is", () => {
  dated(
    "The envoys signed a protocol on Tuesday, the first since June 2016, when negotiators gathered in Berlin.",
    "agreement: 2025-06-17",
    "meeting: 2016-06",
  );
});

test("what is said in a text is said when the text is made", () => {
  dated("The council condemned the attack in a statement issued on Monday.", "criticism: 2025-06-16");
  dated("The council condemned the attack in a town seized on Monday.", "criticism: -", "seizure: 2025-06-16");
});

test("what a conflict has done was when it broke out, if nothing else says when", () => {
  dated("The conflict that flared up in 1992 claimed more than 1,000 lives.", "killing: 1992");
});

test("a noun said twice around a preposition says how", () => {
  dated("Mr Kagame, who last met Mr Tshisekedi face to face on 24 January, will not attend.", "meeting: 2025-01-24");
});

test("the day of another meeting, told behind a comma, is that of no other", () => {
  const days = (text: string) => readingOf(text).events.map(({ kind, time }) => `${kind} ${time?.edtf ?? null}`);
  expect(days("The talks ended in Geneva without a deal, another meeting is planned for Friday.")[0]).not.toContain("06-20");
});

test("a lone name behind an office is whoever holds it, though somebody else has it for a first name", () => {
  const heads = (text: string) => {
    const reading = readingOf(text, "2019-02-08");
    return reading.roles.filter(({ role }) => role === "head-of-state").map(({ holder }) => nameIn(reading, holder));
  };
  const hadi = "Hadi Haig, who led the team of Yemen's government, said no. President Hadi rejected the plan.";
  expect(heads(hadi)).toEqual(["Abdrabbuh Mansur Hadi"]);
  expect(heads(`${hadi} Hadi Haig left Amman. Yemeni forces are loyal to President Hadi.`)).not.toContain("Hadi Haig");
});

test("what is agreed at talks is agreed where they are", () => {
  const where = (text: string) => {
    const reading = readingOf(text);
    return reading.events.filter(({ kind }) => kind === "agreement").map(({ place }) => nameIn(reading, place));
  };
  expect(where("The truce was agreed at ministerial talks in Luanda on June 3.")).toEqual(["Luanda"]);
  expect(where("The rebels signed a ceasefire at talks with the government in Doha.")).toEqual(["Doha"]);
});

test("a first meeting is no number of any talks, a first round is", () => {
  const rounds = (text: string) => [readingOf(text).events, readingOf(text).roles].flat().map(({ round }) => round);
  expect(rounds("Pakistan hosted a first official meeting between Chad and Sudan.")).not.toContain(1);
  expect(rounds("Qatar hosted a first round of talks between Chad and Sudan.")).toContain(1);
});

test("what is to be done, or a thing to be made, lies ahead on its weekday", () => {
  dated("The text is to be initialled in the Sudanese capital on Sunday.", "agreement: 2025-06-22");
  const { times } = readingOf("The rebels get 73 seats in a legislature to be formed by Sunday.");
  expect(times.map(({ edtf }) => edtf)).toEqual(["../2025-06-22"]);
});

test("a bare noun behind a name and before a verbal noun is the verb", () => {
  happens("Afghanistan denies sheltering the group.", "denial: Afghanistan");
});

test("what somebody hoped for has not come to be, what somebody welcomed has", () => {
  const signing = (verb: string) =>
    readingOf(`The minister, who had ${verb} a signing on June 10, said nothing.`)
      .events.filter(({ trigger }) => trigger.exact.includes("signing"))
      .map(({ factuality }) => factuality);
  expect(signing("hoped for")).toEqual(["hoped"]);
  expect(signing("attended")).not.toContain("hoped");
});
