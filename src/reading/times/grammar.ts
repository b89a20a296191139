import type { TimesGrammarData, TimesRuleData } from "../../language/times-schema.ts";
import { expandPattern, type Step } from "./pattern.ts";
import { parseTemplate, type Template } from "./template.ts";
import { wordsOf } from "./words.ts";

/** A class or a word of the patterns, as a small number. */
export type SymbolId = number;

/** A word or phrase of the lexicon. */
export interface Entry {
  readonly symbol: SymbolId;
  readonly value: number | string;
  /** Words after the first, in lower case. */
  readonly rest: readonly string[];
  /** The written form it must have, or null where case does not matter. */
  readonly exact: string | null;
}

/** A rule of the grammar, compiled. */
export interface Rule {
  readonly name: string;
  /** Place in the grammar: of two rules for the same words the earlier wins. */
  readonly rank: number;
  readonly makes: SymbolId | null;
  readonly emit: boolean;
  readonly template: Template;
  readonly notAfter: readonly SymbolId[];
  readonly notBefore: readonly SymbolId[];
  readonly onlyAfter: readonly SymbolId[];
  readonly onlyBefore: readonly SymbolId[];
  readonly notCounting: boolean;
}

/** The end of a way to say a rule; `captures` maps names to the number of the step that holds them. */
export interface Accept {
  readonly rule: Rule;
  readonly captures: ReadonlyMap<string, number>;
}

/** A node of the trie over symbols. */
export interface TrieNode {
  readonly next: Map<SymbolId, TrieNode>;
  readonly accepts: Accept[];
}

/** A grammar ready to match. */
export interface Grammar {
  readonly data: TimesGrammarData;
  readonly lexicon: ReadonlyMap<string, readonly Entry[]>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly numberJoiners: ReadonlySet<string>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly symbols: ReadonlyMap<string, SymbolId>;
  /** One trie per layer: rules of a layer use what those below have made. */
  readonly layers: readonly TrieNode[];
}

/** The kinds that the matcher finds in digits and number words by itself. */
const NUMBER_KINDS = [
  "count",
  "year",
  "modernYear",
  "dayNumber",
  "dayOrdinal",
  "monthNumber",
  "twoDigitMonth",
  "twoDigits",
  "fourDigits",
  "hour",
  "minute",
  "ordinal",
  "century",
] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** The name of the class of words after which a number counts nothing. */
export const FUNCTION_CLASS = "function";
/** In `onlyBefore` and `onlyAfter`: a mark, a paragraph break or an end of the text. */
export const END = "end";

/** The symbol of a class; -1 where the grammar never uses it. */
export function symbolOf(grammar: Grammar, name: string): SymbolId {
  return grammar.symbols.get(`<${name}>`) ?? -1;
}

class SymbolTable {
  readonly ids = new Map<string, SymbolId>();

  of(name: string): SymbolId {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    this.ids.set(name, this.ids.size);
    return this.ids.size - 1;
  }
}

function addEntry(lexicon: Map<string, Entry[]>, phrase: string, symbol: SymbolId, value: number | string): void {
  const exact = phrase.length > 1 && phrase.startsWith("=") ? phrase.slice(1) : null;
  const [first, ...rest] = wordsOf(exact ?? phrase).filter((w) => w.form !== "-" || phrase === "-");
  if (!first) throw new SyntaxError(`empty word in a class of the time grammar: "${phrase}"`);
  const entry: Entry = { symbol, value, rest: rest.map((w) => w.lower), exact: exact === null ? null : first.form };
  const entries = lexicon.get(first.lower);
  if (entries) entries.push(entry);
  else lexicon.set(first.lower, [entry]);
}

function waysOf(rule: TimesRuleData): readonly (readonly Step[])[] {
  return [rule.pattern].flat().flatMap((pattern) => {
    try {
      return expandPattern(pattern);
    } catch (error) {
      throw new SyntaxError(`time rule ${rule.name}: ${String(error)}`, { cause: error });
    }
  });
}

/** The layer of each kind that rules make: one above the highest kind that they use. Throws where kinds use each other. */
function layersOf(
  rules: readonly TimesRuleData[],
  ways: ReadonlyMap<TimesRuleData, readonly (readonly Step[])[]>,
): (kind: string) => number {
  const makers = Map.groupBy(
    rules.filter((r) => r.makes !== undefined),
    (r) => r.makes ?? "",
  );
  const known = new Map<string, number>();
  const open = new Set<string>();
  const layer = (kind: string): number => {
    const done = known.get(kind);
    if (done !== undefined) return done;
    if (open.has(kind)) throw new SyntaxError(`kinds of the time grammar use each other: ${[...open, kind].join(" > ")}`);
    open.add(kind);
    let highest = -1;
    for (const rule of makers.get(kind) ?? []) {
      for (const step of ways.get(rule)?.flat() ?? []) if (step.kind === "class") highest = Math.max(highest, layer(step.name));
    }
    open.delete(kind);
    const result = makers.has(kind) ? highest + 1 : -1;
    known.set(kind, result);
    return result;
  };
  return layer;
}

/** Compiles the grammar data of one language. Throws SyntaxError where a rule is not well formed. */
export function compileGrammar(data: TimesGrammarData): Grammar {
  const table = new SymbolTable();
  const lexicon = new Map<string, Entry[]>();
  for (const [name, words] of Object.entries(data.classes)) {
    const symbol = table.of(`<${name}>`);
    if (Array.isArray(words)) for (const word of words) addEntry(lexicon, word, symbol, word);
    else for (const [word, value] of Object.entries(words)) addEntry(lexicon, word, symbol, value);
  }
  const ways = new Map(data.rules.map((rule) => [rule, waysOf(rule)]));
  const known = new Set([...Object.keys(data.classes), ...NUMBER_KINDS, ...data.rules.map((r) => r.makes ?? "")]);
  const literals = new Set<string>();
  const word = (form: string): SymbolId => {
    if (!literals.has(form)) {
      literals.add(form);
      addEntry(lexicon, form, table.of(form), form);
    }
    return table.of(form);
  };
  const named = (name: string): SymbolId => (name === END ? table.of(END) : name.startsWith("<") ? table.of(name) : word(name));
  const layerOf = layersOf(data.rules, ways);
  const layers: TrieNode[] = [];
  data.rules.forEach((rule, rank) => {
    const compiled: Rule = {
      name: rule.name,
      rank,
      makes: rule.makes === undefined ? null : table.of(`<${rule.makes}>`),
      emit: rule.emit ?? true,
      template: parseTemplate(rule.value),
      notAfter: (rule.notAfter ?? []).map(named),
      notBefore: (rule.notBefore ?? []).map(named),
      onlyAfter: (rule.onlyAfter ?? []).map(named),
      onlyBefore: (rule.onlyBefore ?? []).map(named),
      notCounting: rule.notCounting ?? false,
    };
    for (const way of ways.get(rule) ?? []) {
      let layer = 0;
      const captures = new Map<string, number>();
      const symbols = way.map((step, index) => {
        if (step.kind === "word") return word(step.word);
        if (!known.has(step.name)) throw new SyntaxError(`time rule ${rule.name} uses an unknown class <${step.name}>`);
        layer = Math.max(layer, layerOf(step.name) + 1);
        captures.set(step.capture, index);
        return table.of(`<${step.name}>`);
      });
      if (rule.makes !== undefined) layer = layerOf(rule.makes);
      while (layers.length <= layer) layers.push({ next: new Map(), accepts: [] });
      let node = layers[layer];
      for (const symbol of symbols) {
        if (!node) break;
        let next = node.next.get(symbol);
        if (!next) {
          next = { next: new Map(), accepts: [] };
          node.next.set(symbol, next);
        }
        node = next;
      }
      node?.accepts.push({ rule: compiled, captures });
    }
  });
  return {
    data,
    lexicon,
    layers,
    numbers: new Map(Object.entries(data.numbers)),
    numberJoiners: new Set(data.numberJoiners),
    ordinalSuffixes: new Set(data.ordinalSuffixes),
    symbols: table.ids,
  };
}
