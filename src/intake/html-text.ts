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

/** `&eacute;` and its like as the characters they stand for. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  const source = `<html><body><pre>${text.replaceAll("<", "&lt;")}</pre></body></html>`;
  return parseHTML(source).document.body?.textContent ?? text;
}
