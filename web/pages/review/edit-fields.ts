import type { ListedClaim } from "../../claims/described.ts";
import type { Words } from "../../words/index.ts";

type Label = keyof Words["claims"]["fields"];

/** A field of a claim that a person may set right. */
export type EditField = {
  /** As the reading calls it. */
  readonly name: string;
  readonly label: Label;
  readonly value: unknown;
} & (
  | { readonly input: "choice"; readonly choices: readonly string[]; readonly words: ChoiceWords }
  | { readonly input: "entity" | "entities" | "time" | "number" | "text" }
);

/** Where the brief has the words of the choices: all that the format allows have one. */
type ChoiceWords = "acts" | "factuality" | "roleNames" | "roleStatus" | "measures" | "agendaKinds" | "agendaStatus";

/** The fields of a claim that can be set right, those that differ by list first, then those of every claim. */
export function fieldsOf(item: ListedClaim, brief: Words["brief"]): EditField[] {
  const { claim } = item;
  const choice = (name: string, label: Label, value: string, words: ChoiceWords): EditField => ({
    name,
    label,
    value,
    input: "choice",
    // A value of another version of the reader is kept among the choices.
    choices: [...new Set([value, ...Object.keys(brief[words])])],
    words,
  });
  const other = (
    name: string,
    label: Label,
    value: unknown,
    input: "entity" | "entities" | "time" | "number" | "text",
  ): EditField => ({
    name,
    label,
    value,
    input,
  });
  const ofAll = [
    choice("factuality", "factuality", claim.factuality, "factuality"),
    other("time", "time", claim.time, "time"),
    other("place", "place", claim.place, "entity"),
  ];
  switch (item.list) {
    case "statements":
      return [
        other("speaker", "speaker", item.claim.speaker, "entity"),
        other("onBehalfOf", "onBehalfOf", item.claim.onBehalfOf, "entity"),
        choice("act", "act", item.claim.act, "acts"),
        ...ofAll,
      ];
    case "events":
      return [
        other("actors", "actors", item.claim.actors, "entities"),
        other("recipients", "recipients", item.claim.recipients, "entities"),
        other("process", "process", item.claim.process, "entity"),
        other("round", "round", item.claim.round, "number"),
        ...ofAll,
      ];
    case "roles":
      return [
        other("holder", "holder", item.claim.holder, "entity"),
        choice("role", "role", item.claim.role, "roleNames"),
        other("of", "of", item.claim.of, "entity"),
        choice("status", "status", item.claim.status, "roleStatus"),
        ...ofAll,
      ];
    case "figures":
      return [
        choice("measure", "measure", item.claim.measure, "measures"),
        other("value", "count", item.claim.value, "number"),
        other("population", "population", item.claim.population, "text"),
        ...ofAll,
      ];
    case "agenda":
      return [
        choice("kind", "kind", item.claim.kind, "agendaKinds"),
        other("parties", "parties", item.claim.parties, "entities"),
        other("towards", "towards", item.claim.towards, "entities"),
        choice("status", "status", item.claim.status, "agendaStatus"),
        other("due", "due", item.claim.due, "text"),
        ...ofAll,
      ];
  }
}
