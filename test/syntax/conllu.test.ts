import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ConlluError, formatConllu, loadAnalyser, parseConllu } from "../../src/syntax/index.ts";
import { analysisOf } from "../helpers/sentence.ts";
import { toyModel } from "./toy-model.ts";

const analysis = analysisOf(
  "fr",
  `
  L’envoyé du président est parti.
  1 L’ le DET 2 det s
  2 envoyé envoyé NOUN 7 nsubj ms
  3-4 du
  3 de de ADP 5 case
  4 le le DET 5 det ms
  5 président président NOUN 2 nmod ms
  6 est être AUX 7 aux:tense
  7 parti partir VERB 0 root
  8 . . PUNCT 7 punct`,
  `
  ¶
  Ban Ki-moon attend.
  1 Ban Ban PROPN 3 nsubj _ B-PER
  2 Ki-moon Ki-moon PROPN 1 flat:name _ I-PER
  3 attend attendre VERB 0 root
  4 . . PUNCT 3 punct`,
);

const WRITTEN = `# newpar
# sent_id = 1
# text = L’envoyé du président est parti.
1	L’	le	DET	_	Number=Sing	2	det	_	SpaceAfter=No
2	envoyé	envoyé	NOUN	_	Gender=Masc|Number=Sing	7	nsubj	_	_
3-4	du	_	_	_	_	_	_	_	_
3	de	de	ADP	_	_	5	case	_	_
4	le	le	DET	_	Gender=Masc|Number=Sing	5	det	_	_
5	président	président	NOUN	_	Gender=Masc|Number=Sing	2	nmod	_	_
6	est	être	AUX	_	_	7	aux:tense	_	_
7	parti	partir	VERB	_	_	0	root	_	SpaceAfter=No
8	.	.	PUNCT	_	_	7	punct	_	SpacesAfter=\\n\\n

# newpar
# sent_id = 2
# text = Ban Ki-moon attend.
1	Ban	Ban	PROPN	_	_	3	nsubj	_	NER=B-PER
2	Ki-moon	Ki-moon	PROPN	_	_	1	flat:name	_	NER=I-PER
3	attend	attendre	VERB	_	_	0	root	_	SpaceAfter=No
4	.	.	PUNCT	_	_	3	punct	_	_

`;

test("an analysis as CoNLL-U", () => expect(formatConllu(analysis)).toBe(WRITTEN));

test("and back", () => expect(parseConllu(WRITTEN, "fr")).toEqual(analysis));

test("white space written as a code", () => {
  expect(
    parseConllu("1\tHave\thave\tAUX\t_\t_\t0\troot\t_\tSpacesAfter=\\u00A0\n2\tbeen\tbe\tAUX\t_\t_\t1\taux\t_\t_\n", "en").text,
  ).toBe("Have\u00A0been");
});

test("empty words, ranges of cut words, documents and Windows lines", () => {
  const { text, sentences } = parseConllu(
    [
      "# newdoc id = a",
      "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
      "1\tdo\tdo\tAUX\t_\t_\t0\troot\t_\t_",
      "2\tn't\tnot\tPART\t_\t_\t1\tadvmod\t_\t_",
      "2.1\tgo\tgo\tVERB\t_\t_\t_\t_\t_\t_",
      "",
      "# newdoc id = b",
      "1\tNo\tno\tINTJ\t_\t_\t0\troot\t_\t_",
      "",
    ].join("\r\n"),
    "en",
  );
  expect(text).toBe("don't\n\nNo");
  expect(sentences.map((s) => s.tokens.map((t) => [t.form, t.start, t.end]))).toEqual([
    [
      ["do", 0, 2],
      ["n't", 2, 5],
    ],
    [["No", 7, 9]],
  ]);
});

test("what cannot be read is named with its line", () => {
  const fails = (source: string, line: number): void => {
    try {
      parseConllu(source);
    } catch (error) {
      expect(error).toBeInstanceOf(ConlluError);
      expect((error as ConlluError).line).toBe(line);
      return;
    }
    expect.unreachable(source);
  };
  fails("1\tun\n", 1);
  fails("# x\n2\tun\tun\tX\t_\t_\t0\troot\t_\t_\n", 2);
  fails("1\tun\tun\tX\t_\t_\t4\tdep\t_\t_\n", 1);
  fails("1\tun\tun\tX\t_\t_\t1\tdep\t_\t_\n", 1);
});

test("round trip of any analysis", () => {
  const analysers = [1, 2, 3].map((seed) => toyModel(seed)).map(({ bytes, hash }) => loadAnalyser(bytes, hash));
  const word = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
    fc.constantFrom("du", "Aux", "Ledit", "don't", "|", "\\", "_", "#"),
  );
  const gap = fc.constantFrom("", " ", "  ", "\n", "\n\n", "\r\n \n", "\t", "\u00a0", "\u2028");
  const texts = fc.array(fc.tuple(gap, word, gap), { maxLength: 40 }).map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(texts, fc.constantFrom(...analysers), (text, analyser) => {
      const whole = analyser.analyse(text);
      if (whole.sentences.length === 0) return;
      expect(parseConllu(formatConllu(whole), "fr")).toEqual(whole);
    }),
    { numRuns: 200, seed: 3 },
  );
});
