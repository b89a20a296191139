import type { Analysis, Sentence, Token } from "../text/index.ts";
import { afterToken, writeSpaces } from "./conllu-spaces.ts";

/**
 * The analysis as CoNLL-U. MISC holds `SpaceAfter=No` or, for white space other than one space, `SpacesAfter=`; names are
 * `NER=B-PER`, `NER=I-PER`. `# newpar` stands where an empty line comes before. parseConllu gives the same analysis back,
 * save for a text without a word.
 */
export function formatConllu(analysis: Analysis): string {
  const { text, sentences } = analysis;
  const blocks = sentences.map((sentence, i) => {
    const next = sentences[i + 1]?.start ?? text.length;
    const before = text.slice(i === 0 ? 0 : (sentences[i - 1]?.end ?? 0), sentence.start);
    const lines = i === 0 || /\n\s*\n/.test(before) ? ["# newpar"] : [];
    lines.push(`# sent_id = ${i + 1}`, `# text = ${plain(text.slice(sentence.start, sentence.end))}`);
    lines.push(...rows(text, sentence, next, i === 0 ? before : ""));
    return `${lines.join("\n")}\n\n`;
  });
  return blocks.join("");
}

function plain(text: string): string {
  return text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, " ");
}

function rows(text: string, sentence: Sentence, next: number, before: string): string[] {
  const { tokens, multiwords } = sentence;
  const lines: string[] = [];
  const labels = nameLabels(sentence);
  const first = before === "" ? [] : [`SpacesBefore=${writeSpaces(before)}`];
  const opening = new Map(multiwords.map((m) => [m.first, m]));
  let inside = -1;
  const after = (end: number, last: number): string[] => {
    const to = tokens[last + 1]?.start ?? next;
    return afterToken(text.slice(end, to), to === text.length);
  };
  for (const token of tokens) {
    const multiword = opening.get(token.index);
    const lead = token.index === 0 ? first : [];
    if (multiword) {
      const misc = [...lead, ...after(multiword.end, multiword.last)].join("|") || "_";
      lines.push(`${multiword.first + 1}-${multiword.last + 1}\t${plain(multiword.form)}\t_\t_\t_\t_\t_\t_\t_\t${misc}`);
      inside = multiword.last;
    }
    const label = labels[token.index];
    const name = label === undefined ? [] : [`NER=${label}`];
    const misc = token.index <= inside ? name : [...name, ...lead, ...after(token.end, token.index)];
    lines.push(row(token, misc.join("|") || "_"));
  }
  return lines;
}

function row({ index, form, lemma, upos, feats, head, deprel }: Token, misc: string): string {
  const features = Object.entries(feats)
    .map(([key, value]) => `${key}=${value}`)
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .join("|");
  return [index + 1, plain(form), plain(lemma), upos, "_", features || "_", head + 1, deprel, "_", misc].join("\t");
}

function nameLabels({ names }: Sentence): (string | undefined)[] {
  const labels: (string | undefined)[] = [];
  for (const { type, first, last } of names) {
    for (let i = first; i <= last; i++) labels[i] = i === first ? `B-${type}` : `I-${type}`;
  }
  return labels;
}
