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

test("troops that leave a place withdraw; others who leave it do not", () => {
  happens("The last French soldiers left Niamey in December.", "withdrawal: last French soldiers, France");
  happens("Congolese troops quit Bunagana overnight.", "withdrawal: Congolese troops, Democratic Republic of the Congo");
  happens("Wagner fighters began leaving Bakhmut on Thursday.", "withdrawal: Wagner");
  happens("The president left Nairobi for Kampala on Tuesday.", "visit: president, Uganda");
  happens("The minister left the country in tears.");
});

test("who quits a body one belongs to breaks with it", () => {
  happens("Niger quit ECOWAS in January.", "suspension: Niger, ECOWAS");
  happens("The minister quit the room.", "walk-out: minister");
});

test("what somebody would not hear of is refused", () => {
  happens("The president would not hear of it.", "refusal: president");
  happens("The prime minister would have none of it.", "refusal: prime minister");
  happens("The president heard of it.");
});

test("sides are told by light verbs as by their own", () => {
  happens("Washington slapped sanctions on Rwanda on Tuesday.", "sanctions: United States, Rwanda");
  happens("The junta in Conakry gave assurances to ECOWAS.", "commitment: junta, ECOWAS");
  happens("Ankara and Baghdad inked a memorandum on Thursday.", "agreement: Turkey, Iraq");
  happens("Niamey pins the blame on France.", "accusation: Niger, France");
});

test("the same words elsewhere tell nothing", () => {
  happens("The company made a killing on the market.");
  happens("The minister delivered a speech and raised the flag.");
  happens("She met the deadline, and the proposal captured the mood.");
  happens("Mali beat the odds.");
  happens("The crowd stood outside the palace with a photograph.");
});

test("what somebody calls a thing praises or blames it, where the name does", () => {
  happens("Somalia called the pact an act of aggression.", "criticism: Somalia");
  happens("Turkey described the meeting as a historic step.", "praise: Turkey");
  happens("Turkey described the road as long.");
});

test("who promises harm threatens, and so does who warns what will come if something is not done", () => {
  happens("The general vowed to crush the rebels.", "threat: general");
  happens("The general vowed to restore power.", "commitment: general");
  happens("Kyiv warned that it would not stay if the road was long.", "threat: Ukraine");
  happens("The envoy warned that the winter would be long.");
});

test("what somebody would not do is refused, what would not have come about is not", () => {
  happens("Iran would not sign anything.", "refusal: Iran");
  happens("Kabul will not attend the meeting in Doha.", "refusal: Afghanistan");
  happens("Iran would not have signed without the guarantees.");
});

test("boards, navies and positions stand for whom they belong to", () => {
  happens("The IMF's board approved a loan to Ukraine on Friday.", "aid: IMF, Ukraine");
  happens("The FARC dissidents announced a ceasefire on Sunday.", "ceasefire: EMC");
  happens("Saudi jets pounded Houthi positions on Monday.", "shelling: Saudi Arabia, Houthis");
});

test("who was the first to do something has done it", () => {
  const { events } = readingOf("Abiy Ahmed became the first leader to visit Khartoum.");
  expect(events.map(({ kind, factuality }) => `${kind} ${factuality}`)).toEqual(["visit asserted"]);
  const sent = readingOf("Abiy Ahmed sent an envoy to visit Khartoum.").events.filter(({ trigger }) =>
    trigger.exact.includes("visit"),
  );
  expect(sent.map(({ factuality }) => factuality)).toEqual(["planned"]);
});

test("who undoes talks or a deal refuses them, and who walks away from one breaks it off", () => {
  happens("Sudan accused Chad of backtracking on the truce.", "accusation: Sudan, Chad", "refusal: Chad");
  happens("The ministry said that Egypt had undermined the negotiations.", "refusal: Egypt");
  happens("Chad walked away from the accord.", "suspension: Chad");
  happens("Drought undermined the harvest.");
});

test("who suspends a deployment, breaks away, sets conditions or raises a case", () => {
  happens("Kenya said it was suspending the deployment.", "suspension: Kenya");
  happens("Somaliland broke away from Somalia in 1991.", "broken-ties: Somaliland");
  happens("Chad laid down conditions.", "demand: Chad");
  happens("Chad laid down a carpet.");
  happens("Norway raised the plight of the captives.", "request: Norway");
});

test("money that is pledged is aid, and who is told by phone is called", () => {
  happens(
    "Blinken, who pledged an additional $100m for the force, told Kenyan President William Ruto by phone that a council should be formed.",
    "aid: Antony Blinken",
    "phone-call: Antony Blinken, William Ruto",
  );
});

test("what is joined to 'would not' in a past form goes on with the saying", () => {
  happens("Moise said he would not join a council and proposed instead a smaller body.", "request: Moise");
});

test("a clause of a condition keeps its verb", () => {
  happens(
    "The government would enter negotiations only if the military freed political prisoners.",
    "talks: government",
    "release: military",
  );
});

test("a ceasefire that was discussed is talks", () => {
  happens("A ceasefire was discussed in Oslo.", "talks: ");
});
