import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A token that nobody can guess, safe in an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** True where both are the same, in a time that tells nothing of where they differ. */
export function isToken(given: string | undefined, token: string): boolean {
  if (given === undefined) return false;
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

/** The cookie's name: browsers keep cookies of all ports of a machine together. */
export function cookieName(host: string | undefined): string {
  return `pourparlers-${/:(\d+)$/.exec(host ?? "")?.[1] ?? "80"}`;
}

export function cookieOf(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

/** Gone when the browser ends; out of reach of scripts and of other sites. */
export function sessionCookie(name: string, token: string): string {
  return `${name}=${token}; Path=/; HttpOnly; SameSite=Strict`;
}

/** The token of "Authorization: Bearer …". */
export function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(header ?? "")?.[1];
}
