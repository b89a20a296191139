import { expect, test } from "vitest";
import { readingOf as english, nameIn } from "../helpers/english.ts";
import { readingOf as french } from "../helpers/french.ts";

/** `who: role` of each part of a text in the talks, in the order of names. */
const partsOf =
  (readingOf: typeof english) =>
  (text: string, ...expected: readonly string[]): void => {
    const reading = readingOf(text);
    const told = reading.roles.flatMap(({ kind, role, holder }) =>
      kind === "process" ? [`${nameIn(reading, holder)}: ${role}`] : [],
    );
    expect(told.toSorted()).toEqual(expected);
  };
const en = partsOf(english);
const fr = partsOf(french);

test("who is sent to watch talks, follows them as an observer or sits in the room as one watches them", () => {
  en("Chad and Niger have sent observers to the talks.", "Chad: observer", "Niger: observer");
  en("Observers from Chad and Niger followed the session from the hall.", "Chad: observer", "Niger: observer");
  en("The talks resumed. Also in the room were observers from Chad and Niger.", "Chad: observer", "Niger: observer");
  en("An EU official, who sat in on Friday's meeting as an observer, said nothing.", "EU: observer");
  fr("Un diplomate tchadien, qui suit les discussions en observateur, a souri.", "Tchad: observer");
  fr("Le Tchad avait dépêché des observateurs à la deuxième session.", "Tchad: observer");
});

test("who only follows talks from afar, is not in the room or is wanted there watches nothing", () => {
  en("Chad, which is following the talks closely, urged restraint.");
  en("The talks resumed. Not in the room were observers from Chad.");
  en("The talks resumed. The rebels want observers from Chad in the room.");
  fr("Le Tchad suit de près les pourparlers.");
});

test("the opening of talks is attended as they are, a school's is not; others may be told to do the same", () => {
  en(
    "The talks resumed on Monday. Envoys of Chad attended the opening as observers, as did a representative of the European Union.",
    "Chad: observer",
    "EU: observer",
  );
  en("The talks resumed in Oslo. Ministers from Chad attended the opening of a school.");
});

test("a state hosts whose president is said to host, and who sent a mediator mediates", () => {
  en("Chad, whose President Idriss Deby was hosting the talks, said nothing.", "Chad: host");
  en("Chad, whose President Idriss Deby was hosting the pilgrims, said nothing.");
  en("Amina Traore, who is mediating on behalf of the African Union, said nothing.", "AU: mediator", "Amina Traore: mediator");
  en("Amina Traore, who is mediating for the sake of peace, said nothing.", "Amina Traore: mediator");
});

test("those for whom somebody signs or leads are the parties, the verb told once for all", () => {
  en("Amina Traore signed for Chad and Idriss Nour for Niger.", "Chad: party", "Niger: party");
  en("Amina Traore put her name to the deal for Chad, Idriss Nour for Niger.", "Chad: party", "Niger: party");
  fr("Amina Traoré a signé pour le Tchad, Idriss Nour pour le Niger.", "Niger: party", "Tchad: party");
  fr(
    "Les pourparlers piétinent. Les chefs des deux délégations, Amina Traoré pour le Tchad et Idriss Nour pour le Niger, se taisent.",
    "Amina Traoré: delegation-head",
    "Idriss Nour: delegation-head",
    "Niger: participant",
    "Tchad: participant",
  );
  en("Amina Traore signed for a parcel and left for Chad.");
  en("Amina Traore refused to sign for Chad and Idriss Nour for Niger.");
});

test("who takes part in no conference takes part in none", () => {
  en("Chad said it would take part in no conference.");
  fr("Le Tchad ne participera à aucune conférence.");
});

test("a delegation that a report brings up where no talks are told of comes to none", () => {
  fr("Les pourparlers piétinent. Deux otages ont été remis mardi à une délégation tchadienne, qui les a conduits chez eux.");
  en("The talks are stalled. Two hostages were handed to a delegation from Chad on Tuesday.");
  fr("Les pourparlers ont repris. La délégation tchadienne a quitté la salle.", "Tchad: party");
  en("A delegation from Chad flew in for the talks.", "Chad: party");
});
