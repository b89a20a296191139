/** Readings made up for size: see record.ts. The same number gives the same reading. */
import type { Claim, Entity, Reading, Role, Statement } from "../src/claims/index.ts";
import { type KnownEntity, loadKnowledge } from "../src/knowledge/index.ts";

const KINDS = [
  "talks-round",
  "talks",
  "meeting",
  "agreement",
  "ceasefire",
  "withdrawal",
  "release",
  "praise",
  "demand",
  "attack",
  "visit",
  "suspension",
];
const ROLES = ["participant", "observer", "host", "mediator"] as const;
const OFFICES = ["minister", "spokesperson", "envoy", "leader"] as const;
const ACTS = ["say", "announce", "demand", "refuse", "promise", "hope", "praise"] as const;
const AGENDA = ["objective", "demand", "commitment", "proposal", "open-question", "refusal"] as const;
const WORDS =
  "talks delegation ceasefire withdrawal troops prisoners refugees border ministry agreement venue round capital envoy roadmap humanitarian convoy security guarantee election constitution sanctions parties mediator statement progress meeting calendar observers region council monitoring reconstruction transition detainees corridor territory".split(
    " ",
  );
const GIVEN = "Ayan Beka Carim Dora Emil Farid Galia Hamid Ines Jonas Karim Leila Malik Nadia Omar Petra".split(" ");
const LAST = "Abenov Birsat Colman Dramani Eskala Fodor Gbado Harun Ismari Jorvan Kestel Lomidze Mbeki Norov Ouedra Petkov".split(
  " ",
);

/** Numbers that look drawn by lot and are the same each time. */
function drawing(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return (state >>> 8) % below;
  };
}

const knowledge = loadKnowledge();
const processes = knowledge.entities.filter(({ type }) => type === "process");
const states = knowledge.entities.filter(({ ref }) => ref.startsWith("state:"));
const people = knowledge.entities.filter(({ type }) => type === "person");
const places = knowledge.entities.filter(({ ref }) => ref.startsWith("place:"));

export const KNOWN_PROCESSES = processes.length;

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("an empty list");
  return found;
}

const day = (number: number) => new Date(Date.UTC(2016, 0, 1 + number)).toISOString().slice(0, 10);

/** Few processes fill the papers. */
function processOf(draw: (below: number) => number): number {
  const x = draw(1000) / 1000;
  return Math.min(processes.length - 1, Math.floor(processes.length * x * x * x));
}

class Maker {
  text = "";
  readonly entities: Entity[] = [];
  readonly statements: Statement[] = [];
  readonly #ids = new Map<string, string>();
  readonly draw: (below: number) => number;

  constructor(draw: (below: number) => number) {
    this.draw = draw;
  }

  sentence(words: string) {
    const start = this.text.length;
    this.text += `${words} `;
    return { start, end: start + words.length, exact: words };
  }

  clause(length = 14) {
    return this.sentence(Array.from({ length }, () => at(WORDS, this.draw(WORDS.length))).join(" "));
  }

  known(entity: KnownEntity): string {
    return this.#add(entity.ref, entity.type, knowledge.nameOf(entity.ref, "en"), entity.ref, entity.country);
  }

  person(): string {
    if (this.draw(3) > 0) return this.known(at(people, this.draw(people.length)));
    return this.#add("", "person", `${at(GIVEN, this.draw(99))} ${at(LAST, this.draw(99))}`, null, null);
  }

  population(): string {
    return this.#add("", "population", at(["civilians", "people", "children", "soldiers"], this.draw(4)), null, null);
  }

  #add(key: string, type: Entity["type"], name: string, ref: string | null, country: string | null): string {
    const slot = key === "" ? `${type} ${name}` : key;
    const made = this.#ids.get(slot);
    if (made !== undefined) return made;
    const id = `e${this.entities.length + 1}`;
    const mentions = Array.from({ length: 1 + this.draw(3) }, () => ({ span: this.sentence(name), form: "name" as const }));
    this.entities.push({ id, ref, type, name, country, code: null, mentions });
    this.#ids.set(slot, id);
    return id;
  }

  claim(id: string, time: string | null, place: string | null): Claim {
    const quoted =
      this.draw(3) === 0 && this.statements.length > 0 ? at(this.statements, this.draw(this.statements.length)).id : null;
    const factuality = at(["asserted", "asserted", "asserted", "planned", "possible", "denied"] as const, this.draw(6));
    return {
      id,
      evidence: this.clause(),
      attributedTo: quoted,
      factuality,
      time: time === null ? null : { edtf: time, times: [] },
      place,
    };
  }
}

/** The reading of one made-up report; `only`: about this process. */
export function madeReading(number: number, only?: number): Reading {
  const m = new Maker(drawing(number));
  const { draw } = m;
  const which = only ?? processOf(draw);
  const process = m.known(at(processes, which));
  const published = draw(3600);
  const round = Math.floor(published / 90) + 1;
  const ofProcess = drawing(which * 7919 + round);
  const members = Array.from({ length: 6 }, () => m.known(at(states, ofProcess(states.length))));
  const venue = m.known(at(places, ofProcess(places.length)));
  const roundDay = day((round - 1) * 90 + 20);
  for (let i = 0; i < 12; i++) m.person();
  for (let i = 0; i < 10; i++) m.known(at(draw(2) === 0 ? places : states, draw(200)));
  for (let i = 0; i < 13; i++) {
    const evidence = m.clause(18);
    m.statements.push({
      id: `s${i + 1}`,
      evidence,
      attributedTo: null,
      factuality: "asserted",
      time: draw(2) === 0 ? { edtf: day(published - draw(3)), times: [] } : null,
      place: null,
      speaker: draw(2) === 0 ? at(members, draw(6)) : m.person(),
      onBehalfOf: null,
      anonymous: null,
      addressee: null,
      mode: "indirect",
      act: at(ACTS, draw(ACTS.length)),
      cue: null,
      content: [evidence],
      quotes: [],
    });
  }
  const events = Array.from({ length: 23 }, (_, i) => {
    const shared = i < 10;
    const own = drawing(which * 104_729 + round * 31 + draw(30));
    const time = i < 2 ? roundDay : shared ? day(published - own(40)) : draw(2) === 0 ? null : day(published - draw(400));
    const claim = m.claim(`v${i + 1}`, time, i < 2 ? venue : draw(3) === 0 ? m.known(at(places, draw(places.length))) : null);
    const kind = i < 2 ? "talks-round" : at(KINDS, shared ? own(KINDS.length) : draw(KINDS.length));
    const pick = shared ? own : draw;
    return {
      ...claim,
      kind,
      plover: null,
      cameo: null,
      trigger: claim.evidence,
      actors: [at(members, pick(6)), at(members, pick(6))].filter((id, n, all) => all.indexOf(id) === n),
      recipients: pick(3) === 0 ? [at(members, pick(6))] : [],
      process: i < 2 || draw(4) === 0 ? process : null,
      round: i < 2 ? round : null,
    };
  });
  const roles = Array.from({ length: 15 }, (_, i): Role => {
    const office = i % 2 === 0;
    return {
      ...m.claim(`r${i + 1}`, null, null),
      kind: office ? "office" : "process",
      holder: office ? m.person() : at(members, draw(6)),
      role: office ? at(OFFICES, draw(4)) : at(ROLES, draw(4)),
      title: office ? "envoy" : null,
      of: office ? at(members, draw(6)) : process,
      round: draw(3) === 0 ? round : null,
      status: "current",
    };
  });
  const figures = Array.from({ length: 4 }, (_, i) => {
    const value = 10 ** draw(6) * (1 + draw(9));
    const claim = m.claim(`f${i + 1}`, draw(2) === 0 ? "2011/.." : null, null);
    const measure = at(["killed", "wounded", "displaced", "released"] as const, draw(4));
    return { ...claim, measure, value, low: null, high: null, approximate: false, unit: "persons", population: m.population() };
  });
  const agenda = Array.from({ length: 10 }, (_, i) => {
    const claim = m.claim(`a${i + 1}`, null, null);
    const kind = at(AGENDA, draw(AGENDA.length));
    const parties = kind === "open-question" ? [] : [at(members, draw(6))];
    const options = kind === "open-question" ? [venue, m.known(at(places, draw(50)))] : [];
    return {
      ...claim,
      kind,
      parties,
      towards: [at(members, draw(6))],
      content: claim.evidence,
      status: "undecided" as const,
      options,
      due: null,
    };
  });
  const id = number.toString(16).padStart(8, "0").repeat(8);
  return {
    format: "pourparlers-reading/1",
    reader: { version: "1.0.0", models: {} },
    document: {
      id,
      language: "en",
      title: null,
      published: day(published),
      url: null,
      outlet: `Outlet ${draw(60)}`,
      text: m.text,
    },
    entities: m.entities,
    times: [],
    statements: m.statements,
    events,
    roles,
    figures,
    agenda,
    unread: [],
  };
}
