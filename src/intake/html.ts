import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { metadataOf, type PageMetadata } from "./html-metadata.ts";
import { scanHtml } from "./html-scan.ts";
import { textOfHtml } from "./html-text.ts";

/** The article of a page: its words without what stands around them, and what the page says about itself. */
export interface Page {
  readonly text: string;
  readonly metadata: PageMetadata;
}

/** Readability's time grows with elements times depth: pages beyond this are read by their blocks alone. */
const MOST_DEPTH = 100;
const MOST_WORK = 150_000;
/** A "<" that opens no tag becomes a node of its own, and so does the text behind each entity. */
const WORK_OF_NODE = 10;
const WORK_OF_ENTITY = 3;

/** Readability's article must hold this share of the page's paragraphs, or it took too little. */
const LEAST_SHARE = 0.25;
const SHORT = 250;

/** Elements that never hold others, and those that pages rarely close. */
const NEVER_CLOSED = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option".split(" "),
);

/** Reads a page's source. Scripts are never run; hostile nesting and size cost bounded time. */
export function readPage(html: string): Page {
  const metadata = metadataOf(html);
  const whole = textOfHtml(html, true);
  const article = articleOf(html);
  const tooLittle =
    article === null ||
    article.length < LEAST_SHARE * Math.min(whole.length, 4 * SHORT) ||
    (article.length < SHORT && whole.length > 2 * article.length);
  return { text: tooLittle ? whole : article, metadata };
}

function articleOf(html: string): string | null {
  const light = lighten(html);
  if (light === null) return null;
  try {
    const { document } = parseHTML(light);
    const article = new Readability(document, { charThreshold: SHORT }).parse();
    return article?.content ? textOfHtml(article.content) : null;
  } catch {
    // A page that Readability or the parser chokes on is still read by its blocks.
    return null;
  }
}

/** The source without scripts, comments and over-long attributes; null where nesting or size is beyond the bounds. */
function lighten(html: string): string | null {
  const parts: string[] = [];
  let depth = 0;
  let work = 0;
  for (const piece of scanHtml(html)) {
    if (piece.kind === "text") {
      parts.push(piece.text);
      if (piece.text.endsWith("<")) work += WORK_OF_NODE;
      for (let at = piece.text.indexOf("&"); at >= 0; at = piece.text.indexOf("&", at + 1)) work += WORK_OF_ENTITY;
    } else if (piece.kind === "raw") {
      if (piece.name === "title") parts.push(`<title>${piece.source}</title>`);
    } else {
      const attributes = piece.attributes.length > 500 ? "" : piece.attributes;
      parts.push(piece.kind === "close" ? `</${piece.name}>` : `<${piece.name}${attributes}>`);
      if (!NEVER_CLOSED.has(piece.name) && !attributes.endsWith("/"))
        depth = Math.max(0, depth + (piece.kind === "open" ? 1 : -1));
      work += depth;
    }
    if (depth > MOST_DEPTH || work > MOST_WORK) return null;
  }
  return parts.join("");
}
