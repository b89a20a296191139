import type { Document, Span } from "../text/index.ts";
import type { Why } from "./why.ts";

/** What a reading is: see docs/reading-format.md. One report in, one Reading out; it holds claims, never facts. */
export interface Reading {
  readonly format: "pourparlers-reading/1";
  /** `models`: name of each model file to its content hash. */
  readonly reader: { readonly version: string; readonly models: Readonly<Record<string, string>> };
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly roles: readonly Role[];
  readonly figures: readonly Figure[];
  readonly agenda: readonly AgendaItem[];
  /** Sentences that made no sense to the reader, each with the reason. */
  readonly unread: readonly Unread[];
  /** Only where somebody asked why. */
  readonly why?: Why;
}

export interface Unread {
  readonly span: Span;
  readonly reason: string;
}

export type EntityType =
  | "person"
  | "state"
  | "government-body"
  | "international-organisation"
  | "armed-group"
  | "political-group"
  | "population"
  | "place"
  | "process"
  | "conflict"
  | "document"
  | "organisation";

export type MentionForm = "name" | "nominal" | "pronoun" | "metonym";

export interface EntityMention {
  readonly span: Span;
  /** "Moscou" acting is a metonym of state:RUS; as a venue it is a name of place:moscow. */
  readonly form: MentionForm;
}

export interface Entity {
  readonly id: string;
  /** Stable id of a known entity ("state:KAZ", "org:arab-league"), or null. */
  readonly ref: string | null;
  readonly type: EntityType;
  /** Canonical name where known, else the longest mention. */
  readonly name: string;
  /** ISO 3166-1 alpha-3 of the state it belongs to or acts for. */
  readonly country: string | null;
  /** CAMEO/PLOVER actor code, for example "KAZGOV". */
  readonly code: string | null;
  readonly mentions: readonly EntityMention[];
}

export interface Time {
  readonly id: string;
  readonly span: Span;
  readonly edtf: string | null;
  readonly type: "date" | "interval" | "duration" | "set";
  /** What the value was counted from: the day of publication, another expression of the text, or nothing. */
  readonly anchor: "publication" | "text" | "absolute";
}

export type Factuality = "asserted" | "denied" | "possible" | "planned" | "hoped" | "demanded" | "conditional" | "undecided";

/** Fields that every claim carries. */
export interface Claim {
  readonly id: string;
  /** The clause that carries the claim. */
  readonly evidence: Span;
  /** Id of the statement whose content holds it; null: the outlet's own voice. */
  readonly attributedTo: string | null;
  readonly factuality: Factuality;
  /** When it holds: EDTF, and the ids of the time expressions behind it. */
  readonly time: { readonly edtf: string; readonly times: readonly string[] } | null;
  /** Entity id of the place. */
  readonly place: string | null;
}

export type SpeechMode = "direct" | "indirect" | "mixed";
export type SpeechAct =
  | "say"
  | "announce"
  | "deny"
  | "demand"
  | "propose"
  | "promise"
  | "hope"
  | "praise"
  | "criticise"
  | "accuse"
  | "threaten"
  | "refuse"
  | "ask"
  | "agree";

/** Reported speech: source, cue and content (the attribution triple of PARC and PolNeAR). */
export interface Statement extends Claim {
  /** Entity id of who speaks (the person, body or state named as source). */
  readonly speaker: string | null;
  /** Entity id of the principal: a spokesperson's ministry, an envoy's state. */
  readonly onBehalfOf: string | null;
  /** The words for a source that is not named: « un diplomate proche des pourparlers ». */
  readonly anonymous: string | null;
  readonly addressee: string | null;
  readonly mode: SpeechMode;
  readonly act: SpeechAct;
  /** The verb, noun or « selon » that introduces it. */
  readonly cue: Span | null;
  /** What was said, without cue and without quotation marks at its ends. */
  readonly content: readonly Span[];
  /** The parts inside quotation marks. */
  readonly quotes: readonly Span[];
}

/** Something that happened, is happening, or is said to be going to happen. */
export interface Event extends Claim {
  readonly kind: string;
  readonly plover: { readonly type: string; readonly mode: string | null; readonly contexts: readonly string[] } | null;
  readonly cameo: string | null;
  readonly trigger: Span;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly process: string | null;
  readonly round: number | null;
}

export type RoleName =
  | "host"
  | "guarantor"
  | "mediator"
  | "party"
  | "participant"
  | "observer"
  | "delegation-head"
  | "spokesperson"
  | "envoy"
  | "minister"
  | "deputy-minister"
  | "head-of-state"
  | "head-of-government"
  | "ambassador"
  | "leader"
  | "member"
  | "other";

/** Who someone is, or what part someone has in a process. */
export interface Role extends Claim {
  readonly kind: "process" | "office";
  readonly holder: string;
  readonly role: RoleName;
  /** The office in the text's words. */
  readonly title: string | null;
  /** Entity id: the process, or the organisation or state of the office. */
  readonly of: string | null;
  readonly round: number | null;
  readonly status: "current" | "former" | "ending" | "candidate";
}

export type Measure =
  | "killed"
  | "wounded"
  | "missing"
  | "detained"
  | "released"
  | "displaced"
  | "refugees"
  | "population"
  | "troops"
  | "aid"
  | "other";

/** A number that people will argue about. Values are in persons, or in `unit`. */
export interface Figure extends Claim {
  readonly measure: Measure;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly unit: string;
  readonly population: string | null;
}

/** What is on the table: aims, promises, demands, offers, and what nobody has settled. */
export interface AgendaItem extends Claim {
  readonly kind: "objective" | "commitment" | "demand" | "proposal" | "refusal" | "open-question";
  readonly parties: readonly string[];
  readonly towards: readonly string[];
  readonly content: Span;
  readonly status:
    | "agreed"
    | "in-progress"
    | "claimed-fulfilled"
    | "fulfilled"
    | "demanded"
    | "offered"
    | "rejected"
    | "undecided";
  readonly options: readonly string[];
  readonly due: string | null;
}
