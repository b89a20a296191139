import { PourparlersError } from "../claims/index.ts";
import { Refusal } from "./refusal.ts";

/** More than any decision is long. */
const LONGEST_JSON = 4_000_000;
/** What is too large is read to its end all the same, up to here: a browser that is cut off shows no answer. */
const MOST_DRAINED = 1_000_000_000;

/** The bytes of a request. Throws PourparlersError "upload-too-large" past `limit`. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request.body ?? []) {
    length += piece.byteLength;
    if (length <= limit) pieces.push(piece);
    else pieces.length = 0;
    if (length > MOST_DRAINED) break;
  }
  if (length > limit) throw new PourparlersError("upload-too-large", { limit });
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

/** The JSON of a request. Throws PourparlersError "request-invalid" and "upload-too-large". */
export async function readJson(request: Request, limit = LONGEST_JSON): Promise<unknown> {
  if (!isJson(request.headers.get("content-type"))) throw new Refusal("request-invalid", { reason: "not application/json" });
  const text = new TextDecoder().decode(await readBody(request, limit));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal("request-invalid", { reason: error instanceof Error ? error.message.slice(0, 200) : "not JSON" });
  }
}

export function isJson(contentType: string | null): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType ?? "");
}
