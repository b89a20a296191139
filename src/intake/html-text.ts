import { parseHTML } from "linkedom";
import { scanHtml } from "./html-scan.ts";

const BLOCKS = new Set(
  "address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** What stands around an article, never in it. */
const FURNITURE = new Set("nav header footer aside form button select figure figcaption dialog menu".split(" "));

/**
 * The words of a page's source as text: blocks as paragraphs with an empty line between them, `br` as a line break, white
 * space as a browser shows it. With `skipFurniture`, navigation, headers, footers, forms and captions are left out.
 */
export function textOfHtml(html: string, skipFurniture = false): string {
  const parts: string[] = [];
  let hidden = 0;
  for (const piece of scanHtml(html)) {
    if (piece.kind === "text") {
      if (hidden === 0) parts.push(piece.text.replace(/[ \t\n\f\r]+/g, " "));
    } else if (piece.kind === "raw") {
      if (hidden === 0 && piece.name === "textarea") parts.push(" ");
    } else {
      if (skipFurniture && FURNITURE.has(piece.name)) {
        if (piece.kind === "open" && !piece.attributes.endsWith("/")) hidden++;
        else if (piece.kind === "close" && hidden > 0) hidden--;
      }
      if (piece.name === "br") parts.push("\n");
      else if (BLOCKS.has(piece.name)) parts.push("\n\n");
    }
  }
  return decodeEntities(parts.join(""))
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/[ \t]{2,}/g, " ")
    .trim();
}

const ENTITY = /&#?[a-zA-Z0-9]{1,40};?/g;
/** More than there are names; a page of a hundred thousand others was made to waste time. */
const MOST_ENTITIES = 5000;

/** `&eacute;` and its like as the characters they stand for. Each is looked up once: a parser makes a node of every one. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  const known = new Map<string, string>();
  return text.replace(ENTITY, (entity) => {
    const decoded = known.get(entity) ?? (known.size < MOST_ENTITIES ? decodeEntity(entity) : entity);
    known.set(entity, decoded);
    return decoded;
  });
}

function decodeEntity(entity: string): string {
  const body: { readonly textContent: string | null } | null = parseHTML(`<html><body><pre>${entity}</pre></body></html>`)
    .document.body;
  return body?.textContent ?? entity;
}
