/** A piece of a page's source. Attributes stay as written; a raw element (`script`) is one piece with its source. */
export type HtmlPiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open" | "close"; readonly name: string; readonly attributes: string }
  | { readonly kind: "raw"; readonly name: string; readonly attributes: string; readonly source: string };

const RAW = new Set(["script", "style", "textarea", "title", "noscript", "template", "svg", "iframe", "math", "object"]);
const TAG_START = /[a-zA-Z]/;
const NAME_END = /[\s/>]/;

/** Cuts a page's source into pieces in one pass, however broken it is. Comments, doctype and CDATA marks are left out. */
export function* scanHtml(html: string): Generator<HtmlPiece> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    const next = html[open + 1] ?? "";
    if (next === "!" || next === "?") {
      if (open > at) yield { kind: "text", text: html.slice(at, open) };
      at = afterDeclaration(html, open);
      continue;
    }
    const closing = next === "/";
    const nameStart = closing ? open + 2 : open + 1;
    if (!TAG_START.test(html[nameStart] ?? "")) {
      yield { kind: "text", text: html.slice(at, open + 1) };
      at = open + 1;
      continue;
    }
    if (open > at) yield { kind: "text", text: html.slice(at, open) };
    let nameEnd = nameStart;
    while (nameEnd < html.length && !NAME_END.test(html[nameEnd] ?? "")) nameEnd++;
    const name = html.slice(nameStart, Math.min(nameEnd, nameStart + 40)).toLowerCase();
    const end = tagEnd(html, nameEnd);
    const attributes = html.slice(nameEnd, end);
    at = end + 1;
    if (closing || !RAW.has(name) || attributes.endsWith("/")) {
      yield { kind: closing ? "close" : "open", name, attributes };
      continue;
    }
    const stop = closeOf(html, name, at);
    yield { kind: "raw", name, attributes, source: html.slice(at, stop) };
    at = stop;
  }
  if (at < html.length) yield { kind: "text", text: html.slice(at) };
}

/** The value of an attribute as written, entities not decoded; null where it is missing. */
export function attributeOf(attributes: string, name: string): string | null {
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i");
  const match = pattern.exec(attributes.length > 8000 ? attributes.slice(0, 8000) : attributes);
  return match ? (match[1] ?? match[2] ?? match[3] ?? null) : null;
}

function afterDeclaration(html: string, open: number): number {
  const [start, stop] = html.startsWith("<!--", open)
    ? ["<!--", "-->"]
    : html.startsWith("<![CDATA[", open)
      ? ["<![CDATA[", ""]
      : ["<!", ">"];
  if (stop === "") return open + start.length;
  const end = html.indexOf(stop, open + 2);
  return end < 0 ? html.length : end + stop.length;
}

/** Where the tag's `>` stands: quotation marks around a value may hide one. */
function tagEnd(html: string, from: number): number {
  let quote = "";
  for (let i = from; i < html.length; i++) {
    const unit = html[i] ?? "";
    if (quote !== "") {
      if (unit === quote) quote = "";
    } else if (unit === ">") {
      return i;
    } else if ((unit === '"' || unit === "'") && html[i - 1] === "=") {
      // An unpaired quotation mark must not swallow the page.
      if (html.indexOf(unit, i + 1) < 0) continue;
      quote = unit;
    }
  }
  return html.length;
}

function closeOf(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}[\\s/>]`, "gi");
  pattern.lastIndex = from;
  const match = pattern.exec(html);
  return match ? match.index : html.length;
}
