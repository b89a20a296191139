import type { MiddlewareHandler } from "hono";
import { PourparlersError } from "../../claims/index.ts";
import { shortened } from "../data/heads.ts";
import { isOwnHost } from "./hosts.ts";
import { bearerOf, cookieName, cookieOf, isToken, sessionCookie } from "./session.ts";

/** Who may ask and change what. */
export interface GuardParts {
  readonly token: string;
  /** Where the server listens. */
  readonly bound: string;
  /** What the machine is called. */
  readonly hostname: string;
}

/**
 * Lets in who has the token: in the address once, which then becomes a cookie, or in a header. Throws PourparlersError
 * "host-foreign", "token-wrong" and, of what changes anything, "origin-foreign".
 */
export function guard({ token, bound, hostname }: GuardParts): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const url = new URL(req.url);
    const host = req.header("host") ?? url.host;
    if (!isOwnHost(host, bound, hostname)) throw new PourparlersError("host-foreign", { host: shortened(host) });

    const name = cookieName(host);
    const given = url.searchParams.get("token");
    if (given !== null && req.method === "GET" && isToken(given, token)) {
      url.searchParams.delete("token");
      // Only path and query: whatever the Host header says, nobody is sent elsewhere.
      context.header("set-cookie", sessionCookie(name, token));
      return context.redirect(`${url.pathname.replace(/^\/+/, "/")}${url.search}`, 303);
    }
    const bearer = bearerOf(req.header("authorization"));
    const isBearer = isToken(bearer, token);
    if (!isBearer && !isToken(cookieOf(req.header("cookie"), name), token)) throw new PourparlersError("token-wrong");
    if (req.method !== "GET" && req.method !== "HEAD") {
      const origin = req.header("origin");
      // Browsers always name the origin of what they send; a program with the token in a header has none.
      if (origin === undefined ? !isBearer : !isSameOrigin(origin, host))
        throw new PourparlersError("origin-foreign", { origin: shortened(origin ?? "–") });
    }
    return next();
  };
}

function isSameOrigin(origin: string, host: string): boolean {
  return origin.toLowerCase() === `http://${host.toLowerCase()}` || origin.toLowerCase() === `https://${host.toLowerCase()}`;
}
