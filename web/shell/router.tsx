import { createContext } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import { type Query, type Route, routeOf, withQuery } from "./addresses.ts";

/** Where the reader is: the route, and what follows "?" in the address (the state of the view, so that it can be passed on). */
export interface Place {
  readonly address: string;
  readonly route: Route;
  readonly query: URLSearchParams;
  /** How the reader came: after "back" the page is where it was left. */
  readonly came: "first" | "forth" | "back" | "within";
}

const PlaceContext = createContext<Place>(placeAt("first"));

export const PlaceProvider = PlaceContext.Provider;

/** Where the reader is. */
export function usePlace(): Place {
  return useContext(PlaceContext);
}

/** Follows the address bar and every click on a link of ours; to be used once, by the shell. */
export function useAddress(): Place {
  const [place, setPlace] = useState(() => placeAt("first"));
  useEffect(() => {
    history.scrollRestoration = "manual";
    const back = () => setPlace(placeAt("back"));
    const forth = (event: Event) => setPlace(placeAt((event as CustomEvent<Place["came"]>).detail));
    addEventListener("popstate", back);
    addEventListener(MOVED, forth);
    document.addEventListener("click", followLink);
    return () => {
      removeEventListener("popstate", back);
      removeEventListener(MOVED, forth);
      document.removeEventListener("click", followLink);
    };
  }, []);
  return place;
}

/** Goes to a page of ours. */
function go(address: string): void {
  keepScroll();
  history.pushState(null, "", address);
  dispatchEvent(new CustomEvent(MOVED, { detail: "forth" }));
}

/** Changes the state of this view in the address: no new page, focus and scroll stay. "push" makes a step of its own for "back". */
export function changeQuery(change: Query, how: "replace" | "push" = "replace"): void {
  const address = withQuery(`${location.pathname}${location.search}`, change);
  if (address === `${location.pathname}${location.search}`) return;
  if (how === "push") {
    keepScroll();
    history.pushState(null, "", address);
  } else history.replaceState(history.state, "", address);
  dispatchEvent(new CustomEvent(MOVED, { detail: "within" }));
}

/** One name of the query, with a way to set it; null where the address has none. */
export function useQueryValue(name: string): readonly [value: string | null, set: (value: string | null) => void] {
  const { query } = usePlace();
  const value = query.get(name);
  return useMemo(() => [value, (next: string | null) => changeQuery({ [name]: next })] as const, [name, value]);
}

/** How far down the page was when it was left. */
export function keptScroll(): number {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "scroll" in state && typeof state.scroll === "number" ? state.scroll : 0;
}

const MOVED = "pourparlers:moved";

function placeAt(came: Place["came"]): Place {
  if (typeof location === "undefined") return { address: "/", route: { page: "processes" }, query: new URLSearchParams(), came };
  return {
    address: `${location.pathname}${location.search}`,
    route: routeOf(location.pathname),
    query: new URLSearchParams(location.search),
    came,
  };
}

function keepScroll(): void {
  history.replaceState({ scroll: scrollY }, "");
}

/** Plain clicks on links to our own pages are followed here; everything else is the browser's. */
function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || link.target !== "" || link.hasAttribute("download") || link.origin !== location.origin) return;
  if (link.pathname.endsWith(".json")) return;
  if (link.hash !== "" && link.pathname === location.pathname && link.search === location.search) return;
  event.preventDefault();
  go(`${link.pathname}${link.search}`);
}
