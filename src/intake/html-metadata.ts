import { dayOf } from "./day-of.ts";
import { attributeOf, type HtmlPiece, scanHtml } from "./html-scan.ts";
import { decodeEntities } from "./html-text.ts";

/** What a page says about itself; null where it says nothing. */
export interface PageMetadata {
  readonly title: string | null;
  /** A day or less precise, in EDTF: the hour of publication is not kept. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** BCP 47, as declared by the page. */
  readonly language: string | null;
}

const PUBLISHED = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.issued",
  "pubdate",
  "publishdate",
  "parsely-pub-date",
  "sailthru.date",
];
const TITLE = ["og:title", "twitter:title", "dc.title"];
const OUTLET = ["og:site_name", "application-name", "publisher", "dc.publisher"];

/** Reads a page's metadata: JSON-LD first, then `meta`, `link` and `time`. Nothing is run, whatever the page holds. */
export function metadataOf(html: string): PageMetadata {
  const meta = new Map<string, string>();
  const linked: LinkedData = { title: null, published: null, outlet: null, url: null };
  let documentTitle: string | null = null;
  let heading: string | null = null;
  let inHeading = false;
  let canonical: string | null = null;
  let time: string | null = null;
  let language: string | null = null;
  for (const piece of scanHtml(html)) {
    if (piece.kind === "raw") {
      if (piece.name === "title") documentTitle ??= tidy(piece.source);
      if (piece.name === "script" && /ld\+json/i.test(piece.attributes)) readLinkedData(piece.source, linked);
    } else if (piece.kind === "text") {
      if (inHeading) heading = (heading ?? "") + piece.text;
    } else if (piece.name === "h1") {
      inHeading = piece.kind === "open" && heading === null;
    } else if (piece.kind === "open") {
      if (piece.name === "meta") readMeta(piece, meta);
      if (piece.name === "html") language ??= attributeOf(piece.attributes, "lang");
      if (piece.name === "time") time ??= attributeOf(piece.attributes, "datetime");
      if (piece.name === "link" && attributeOf(piece.attributes, "rel")?.toLowerCase() === "canonical")
        canonical ??= attributeOf(piece.attributes, "href");
    }
  }
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const dates = [linked.published, ...PUBLISHED.map((name) => meta.get(name) ?? null), time];
  const url = canonical ?? meta.get("og:url") ?? linked.url;
  return {
    title: linked.title ?? first(TITLE) ?? tidy(heading) ?? documentTitle,
    published: dates.map(dayOf).find((day) => day !== null) ?? null,
    outlet: first(OUTLET) ?? linked.outlet,
    url: url !== null && url !== undefined && /^https?:\/\//i.test(url) ? decodeEntities(url) : null,
    language: language ?? null,
  };
}

interface LinkedData {
  title: string | null;
  published: string | null;
  outlet: string | null;
  url: string | null;
}

function readMeta(piece: HtmlPiece & { kind: "open" | "close" }, meta: Map<string, string>): void {
  const name = (
    attributeOf(piece.attributes, "property") ??
    attributeOf(piece.attributes, "name") ??
    attributeOf(piece.attributes, "itemprop")
  )?.toLowerCase();
  const content = tidy(attributeOf(piece.attributes, "content"));
  if (name !== undefined && content !== null && !meta.has(name)) meta.set(name, content);
}

function readLinkedData(source: string, found: LinkedData): void {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return;
  }
  const queue: unknown[] = [data];
  for (let seen = 0; queue.length > 0 && seen < 1000; seen++) {
    const item = queue.shift();
    if (Array.isArray(item)) queue.push(...item.slice(0, 100));
    if (typeof item !== "object" || item === null || Array.isArray(item)) continue;
    const record = item as Record<string, unknown>;
    if (Array.isArray(record["@graph"])) queue.push(...record["@graph"].slice(0, 100));
    if (!/Article|Posting|Report/.test(JSON.stringify(record["@type"] ?? ""))) continue;
    found.title ??= tidy(wordsOf(record["headline"]));
    found.published ??= dayOf(wordsOf(record["datePublished"]));
    found.url ??= wordsOf(record["url"]);
    const publisher = record["publisher"];
    if (typeof publisher === "object" && publisher !== null)
      found.outlet ??= tidy(wordsOf((publisher as Record<string, unknown>)["name"]));
  }
}

const wordsOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

function tidy(source: string | null): string | null {
  if (source === null) return null;
  const words = decodeEntities(source.slice(0, 1000)).replace(/\s+/g, " ").trim();
  return words === "" ? null : words;
}
