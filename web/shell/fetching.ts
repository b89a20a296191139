import type { Language } from "../words/index.ts";
import { withQuery } from "./addresses.ts";

/** Why an answer did not come: the server's code and words, or one of the page's own codes. */
export interface Failure {
  /** HTTP status; 0: the server could not be reached. */
  readonly status: number;
  readonly code: string;
  /** The server's words; null: the page has its own for the code. */
  readonly message: string | null;
  readonly remedy: string | null;
  /** Things of a like id or name, where something unknown was asked for. */
  readonly near: readonly { readonly id: string; readonly name: string }[];
  /** The whole answer, where it holds more (the newer decision of a conflict, for one). */
  readonly body: unknown;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Asks the server for JSON. Never throws but for an abort; the type is the contract's, checked by the server's tests. */
export async function getJson<T>(address: string, language: Language, signal?: AbortSignal): Promise<Answer<T>> {
  return answered<T>(
    fetch(withQuery(address, { lang: language }), {
      headers: { accept: "application/json" },
      credentials: "same-origin",
      ...(signal ? { signal } : {}),
    }),
  );
}

/** Sends JSON or a form to the server. */
export async function post<T>(address: string, body: unknown, language: Language, signal?: AbortSignal): Promise<Answer<T>> {
  const form = body instanceof FormData;
  return answered<T>(
    fetch(withQuery(address, { lang: language }), {
      method: "POST",
      headers: { accept: "application/json", ...(form ? {} : { "content-type": "application/json" }) },
      credentials: "same-origin",
      body: form ? body : JSON.stringify(body),
      ...(signal ? { signal } : {}),
    }),
  );
}

async function answered<T>(asked: Promise<Response>): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    return { ok: false, failure: { status: 0, code: "page-unreachable", message: null, remedy: null, near: [], body: null } };
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return { ok: true, value: body as T };
  return { ok: false, failure: failureOf(response.status, body) };
}

/** What went wrong, as far as the server's answer says. */
export function failureOf(status: number, body: unknown): Failure {
  const told = typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  const text = (name: string) => (typeof told[name] === "string" ? told[name] : null);
  const code =
    text("code") ?? (status === 401 || status === 403 ? "page-no-session" : status === 404 ? "page-unknown" : "page-failed");
  const near = Array.isArray(told["near"]) ? told["near"].filter(isNear) : [];
  return { status, code, message: text("message"), remedy: text("remedy"), near, body };
}

function isNear(one: unknown): one is { id: string; name: string } {
  return (
    typeof one === "object" &&
    one !== null &&
    "id" in one &&
    typeof one.id === "string" &&
    "name" in one &&
    typeof one.name === "string"
  );
}
