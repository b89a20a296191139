import { createHash } from "node:crypto";
import type { AgendaItem, Claim, Entity, EntityType, Event, Figure, Reading, Role, Statement } from "../../src/claims/index.ts";
import { loadKnowledge } from "../../src/knowledge/index.ts";
import type { Report } from "../../src/record/index.ts";

/** "state:KAZ" is a known entity; "person Aibek Smadiyarov" one that is not known, by its type and name. */
export type Who = string;

interface Common {
  readonly by?: Who;
  readonly anonymous?: string;
  readonly state?: Claim["factuality"];
  readonly time?: string;
  readonly place?: Who;
  readonly words?: string;
  /** Of the words in which somebody tells it, those that are what he says; all of them where nothing is given. */
  readonly said?: string;
}

export interface EventSpec extends Common {
  readonly event: string;
  readonly actors?: readonly Who[];
  readonly recipients?: readonly Who[];
  readonly process?: Who;
  readonly round?: number;
  /** Of these words, the one that tells the event; all of them where nothing is given. */
  readonly trigger?: string;
}
export interface RoleSpec extends Common {
  readonly role: Role["role"];
  readonly holder: Who;
  readonly of?: Who;
  readonly round?: number;
  readonly status?: Role["status"];
  readonly office?: true;
  readonly title?: string;
}
export interface FigureSpec extends Common {
  readonly measure: Figure["measure"];
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly about?: true;
  readonly population?: Who;
}
export interface AgendaSpec extends Common {
  readonly agenda: AgendaItem["kind"];
  readonly content: string;
  readonly status?: AgendaItem["status"];
  readonly parties?: readonly Who[];
  readonly towards?: readonly Who[];
  readonly options?: readonly Who[];
  readonly due?: string;
}
export interface SpeechSpec extends Common {
  readonly says: string;
  readonly speaker: Who;
  readonly behalf?: Who;
  readonly act?: Statement["act"];
  /** To whom it is said, or whom it accuses. */
  readonly to?: Who;
}
/** Somebody or something that is only mentioned. */
export interface MentionSpec {
  readonly mention: Who;
}
export type Spec = EventSpec | RoleSpec | FigureSpec | AgendaSpec | SpeechSpec | MentionSpec;

/** The span of these words in those of another. */
function within({ start, exact }: Statement["evidence"], words: string): Statement["evidence"] {
  const from = start + exact.indexOf(words);
  return { start: from, end: from + words.length, exact: words };
}

export interface ReportSpec {
  readonly published?: string | null;
  readonly outlet?: string;
  readonly language?: "fr" | "en";
  readonly origin?: string;
  readonly supersedes?: readonly Report[];
  readonly received?: string;
  readonly readerVersion?: string;
  /** A town that the report says it was written in. */
  readonly dateline?: Who;
  readonly tells: readonly Spec[];
}

const TYPES: Readonly<Record<string, EntityType>> = {
  body: "government-body",
  org: "organisation",
  group: "armed-group",
  party: "political-group",
};

class Builder {
  text = "";
  readonly entities: Entity[] = [];
  readonly statements: Statement[] = [];
  readonly #ids = new Map<Who, string>();
  readonly #language: string;

  constructor(language: string) {
    this.#language = language;
  }

  sentence(words: string) {
    const start = this.text.length;
    this.text += `${words}\n`;
    return { start, end: start + words.length, exact: words };
  }

  entity(who: Who): string {
    const made = this.#ids.get(who);
    if (made !== undefined) return made;
    const id = `e${this.entities.length + 1}`;
    const known = who.includes(":") ? loadKnowledge().find(who) : null;
    const [type = "", ...rest] = who.split(" ");
    const name = who.includes(":") ? (known ? loadKnowledge().nameOf(who, this.#language) : who) : rest.join(" ");
    const span = this.sentence(name);
    const kind = known?.type ?? (who.startsWith("conflict:") ? "conflict" : (TYPES[type] ?? (type as EntityType)));
    const ref = who.includes(":") ? who : null;
    const form = kind === "population" || /^\p{Ll}/u.test(name) ? "nominal" : "name";
    this.entities.push({ id, ref, type: kind, name, country: known?.country ?? null, code: null, mentions: [{ span, form }] });
    this.#ids.set(who, id);
    return id;
  }

  dateline(who: Who): void {
    this.entity(who);
    this.text = `${this.text.slice(0, -1)} — It was so.\n`;
  }

  maybe(who: Who | undefined): string | null {
    return who === undefined ? null : this.entity(who);
  }

  claim(id: string, spec: Common, fallback: string): Claim {
    const evidence = this.sentence(spec.words ?? fallback);
    return {
      id,
      evidence,
      attributedTo: this.#source(spec, evidence),
      factuality: spec.state ?? "asserted",
      time: spec.time === undefined ? null : { edtf: spec.time, times: [] },
      place: this.maybe(spec.place),
    };
  }

  #source({ by, anonymous, said }: Common, evidence: Statement["evidence"]): string | null {
    if (by === undefined && anonymous === undefined) return null;
    const content = said === undefined ? {} : { content: [within(evidence, said)] };
    return this.statement({ evidence, speaker: this.maybe(by), anonymous: anonymous ?? null, ...content });
  }

  statement(given: Pick<Statement, "evidence"> & Partial<Statement>): string {
    const id = `s${this.statements.length + 1}`;
    this.statements.push({
      attributedTo: null,
      factuality: "asserted",
      time: null,
      place: null,
      speaker: null,
      onBehalfOf: null,
      anonymous: null,
      addressee: null,
      mode: "indirect",
      act: "say",
      cue: null,
      content: [given.evidence],
      quotes: [],
      ...given,
      id,
    });
    return id;
  }
}

/** A report whose reading tells exactly this; its text is one line for each thing told. */
export function report(spec: ReportSpec): Report {
  const language = spec.language ?? "en";
  const b = new Builder(language);
  b.sentence(`${spec.outlet ?? "Outlet"} ${spec.published ?? ""}`);
  if (spec.dateline !== undefined) b.dateline(spec.dateline);
  const events: Event[] = [];
  const roles: Role[] = [];
  const figures: Figure[] = [];
  const agenda: AgendaItem[] = [];
  const all = (list: readonly Who[] | undefined) => (list ?? []).map((who) => b.entity(who));
  for (const told of spec.tells) {
    const line = JSON.stringify(told);
    if ("mention" in told) b.entity(told.mention);
    else if ("event" in told) {
      const claim = b.claim(`v${events.length + 1}`, told, line);
      events.push({
        ...claim,
        kind: told.event,
        plover: null,
        cameo: null,
        trigger: told.trigger === undefined ? claim.evidence : within(claim.evidence, told.trigger),
        actors: all(told.actors),
        recipients: all(told.recipients),
        process: b.maybe(told.process),
        round: told.round ?? null,
      });
    } else if ("role" in told) {
      roles.push({
        ...b.claim(`r${roles.length + 1}`, told, line),
        kind: told.office ? "office" : "process",
        holder: b.entity(told.holder),
        role: told.role,
        title: told.title ?? null,
        of: b.maybe(told.of),
        round: told.round ?? null,
        status: told.status ?? "current",
      });
    } else if ("measure" in told) {
      figures.push({
        ...b.claim(`f${figures.length + 1}`, told, line),
        measure: told.measure,
        value: told.value ?? null,
        low: told.low ?? null,
        high: told.high ?? null,
        approximate: told.about ?? false,
        unit: "persons",
        population: b.maybe(told.population),
      });
    } else if ("agenda" in told) {
      const claim = b.claim(`a${agenda.length + 1}`, told, told.content);
      agenda.push({
        ...claim,
        kind: told.agenda,
        parties: all(told.parties),
        towards: all(told.towards),
        content: claim.evidence,
        status: told.status ?? "demanded",
        options: all(told.options),
        due: told.due ?? null,
      });
    } else {
      const evidence = b.sentence(told.says);
      const speaker = b.entity(told.speaker);
      b.statement({
        evidence,
        speaker,
        onBehalfOf: b.maybe(told.behalf),
        act: told.act ?? "say",
        ...(told.to === undefined ? {} : { addressee: b.entity(told.to) }),
        ...(told.said === undefined ? {} : { content: [within(evidence, told.said)] }),
        time: told.time === undefined ? null : { edtf: told.time, times: [] },
      });
    }
  }
  const id = createHash("sha256").update(b.text).digest("hex");
  const published = spec.published === undefined ? "2023-06-21" : spec.published;
  const reading: Reading = {
    format: "pourparlers-reading/1",
    reader: { version: spec.readerVersion ?? "1.0.0", models: {} },
    document: { id, language, title: null, published, url: null, outlet: spec.outlet ?? null, text: b.text },
    entities: b.entities,
    times: [],
    statements: b.statements,
    events,
    roles,
    figures,
    agenda,
    unread: [],
  };
  return {
    reading,
    origin: spec.origin ?? id,
    receivedAt: spec.received ?? `${published?.slice(0, 10) ?? "2023-06-21"}T12:00:00Z`,
    ...(spec.supersedes ? { supersedes: spec.supersedes.map((earlier) => earlier.reading.document.id) } : {}),
  };
}
