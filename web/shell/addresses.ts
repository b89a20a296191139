/** Sections of a process that have a page of their own, in the order of the navigation. */
export const SECTIONS = [
  "roles",
  "rounds",
  "timeline",
  "agenda",
  "positions",
  "contested",
  "questions",
  "figures",
  "map",
  "network",
  "sources",
  "changes",
  "identities",
] as const;

export type Section = (typeof SECTIONS)[number];

/** What an address stands for. */
export type Route =
  | { readonly page: "processes" }
  | { readonly page: "process"; readonly process: string }
  | { readonly page: "section"; readonly process: string; readonly section: Section }
  | { readonly page: "round"; readonly process: string; readonly round: string }
  | { readonly page: "report"; readonly document: string }
  | { readonly page: "claim"; readonly document: string; readonly claim: string }
  | { readonly page: "entity"; readonly key: string }
  | { readonly page: "review" }
  | { readonly page: "search" }
  | { readonly page: "add" }
  | { readonly page: "reader" }
  | { readonly page: "missing"; readonly path: string };

export type PageName = Route["page"];

/** What a page is given: the part of the address that is its own. */
export interface PageProps<Name extends PageName> {
  readonly route: Extract<Route, { page: Name }>;
}

const LONE = new Set(["review", "search", "add", "reader"]);

/** The route of a path; what no page has is "missing", never an exception. */
export function routeOf(path: string): Route {
  const missing: Route = { page: "missing", path };
  const parts = path.split("/").slice(1).map(decoded);
  if (parts.at(-1) === "" && parts.length > 1) parts.pop();
  if (parts.some((part) => part === null)) return missing;
  const [first = "", second = "", third, fourth, ...more] = parts.map(String);
  if (more.length > 0) return missing;
  if (first === "" && parts.length === 1) return { page: "processes" };
  if (LONE.has(first) && parts.length === 1) return { page: first } as Route;
  // The same page as a plain file.
  if (first === "reader.html" && parts.length === 1) return { page: "reader" };
  if (second === "") return missing;
  if (first === "process") {
    if (third === undefined) return { page: "process", process: second };
    if (third === "round" && fourth) return { page: "round", process: second, round: fourth };
    return isSection(third) && fourth === undefined ? { page: "section", process: second, section: third } : missing;
  }
  if (first === "report" && third === undefined) return { page: "report", document: second };
  if (first === "claim" && third && fourth === undefined) return { page: "claim", document: second, claim: third };
  if (first === "entity" && third === undefined) return { page: "entity", key: second };
  return missing;
}

/** What follows the path in an address; null and "" leave a name out. */
export type Query = Readonly<Record<string, string | number | null | undefined>>;

/** The address of a page, ids percent-encoded. */
export function addressOf(route: Route, query: Query = {}): string {
  return withQuery(pathOf(route), query);
}

/** Where the data of a page is: the same address with `.json`. */
export function dataAddressOf(route: Route, query: Query = {}): string {
  const path = route.page === "processes" ? "/processes" : pathOf(route);
  return withQuery(`${path}.json`, query);
}

/** Adds a query to an address that may have one. */
export function withQuery(address: string, query: Query): string {
  const [path = "", old = ""] = address.split("?", 2);
  const search = new URLSearchParams(old);
  for (const [name, value] of Object.entries(query))
    if (value === null || value === undefined || value === "") search.delete(name);
    else search.set(name, String(value));
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

function pathOf(route: Route): string {
  const path = (...parts: string[]) => `/${parts.map(encodeURIComponent).join("/")}`;
  switch (route.page) {
    case "processes":
      return "/";
    case "process":
      return path("process", route.process);
    case "section":
      return path("process", route.process, route.section);
    case "round":
      return path("process", route.process, "round", route.round);
    case "report":
      return path("report", route.document);
    case "claim":
      return path("claim", route.document, route.claim);
    case "entity":
      return path("entity", route.key);
    case "missing":
      return route.path;
    default:
      return path(route.page);
  }
}

function isSection(word: string): word is Section {
  return (SECTIONS as readonly string[]).includes(word);
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
