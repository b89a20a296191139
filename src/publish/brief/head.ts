import { withoutDateHeader } from "../../text/index.ts";
import { edtfInWords } from "../edtf-words.ts";
import type { BriefWords, CountedList } from "../words/index.ts";
import { kept, oneLine, wrap, wrapKept } from "../wrap.ts";
import { clipped, joined } from "./lines.ts";
import type { Section, Setting } from "./setting.ts";

const MOST_BEGINNING = 70;

/** Lists that are counted even where there is nothing in them. */
const ALWAYS: ReadonlySet<CountedList> = new Set<CountedList>(["statements", "times", "entities"]);

/** Title, date, outlet, language, what was found and where the report came from. */
export const head: Section = ({ reading, source, words, width, style }) => {
  const { document } = reading;
  const title = document.title === null ? beginningOf(document.text, words) : oneLine(document.title);
  const facts = [
    document.published === null ? words.noDate : edtfInWords(document.published, words),
    document.outlet === null ? null : oneLine(document.outlet),
    words.languages[document.language] ?? document.language,
    counts(reading, words),
  ];
  const quiet = [joined(facts), joined([oneLine(source), words.places])];
  return [
    ...wrap(title, width, "").map((line) => style("title", line)),
    ...quiet.flatMap((line) => wrapKept(line, width, "")).map((line) => style("quiet", line)),
  ];
};

/** The first words of a report without a title. */
function beginningOf(text: string, { noTitle, quote: [open, close] }: BriefWords): string {
  return `${noTitle}${open}${clipped(withoutDateHeader(text.slice(0, 400)), MOST_BEGINNING)}${close}`;
}

function counts(reading: Setting["reading"], { counted, locale }: BriefWords): string {
  const plural = new Intl.PluralRules(locale);
  const lists = Object.keys(counted) as CountedList[];
  return lists
    .filter((list) => ALWAYS.has(list) || reading[list].length > 0)
    .map((list) => {
      const count = reading[list].length;
      const [one, more] = counted[list];
      return kept(`${count} ${plural.select(count) === "one" ? one : more}`);
    })
    .join(", ");
}
