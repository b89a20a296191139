import { isEdtf, PourparlersError } from "../claims/index.ts";
import { type Metadata, NO_METADATA, supportedLanguage } from "../intake/index.ts";
import { isJson, readBody, readJson } from "./body.ts";
import { pastedReportSchema } from "./contract/index.ts";
import { type Upload, uploadName } from "./jobs/work.ts";
import { Refusal } from "./refusal.ts";

/** All that may be sent at once, in bytes. */
const MOST_SENT = 40_000_000;
const FIELDS = ["published", "language", "outlet", "url", "title"] as const;

/**
 * The reports of a request: files of a form, with what is said of all of them, or a text that was pasted. Throws
 * PourparlersError "upload-too-large", "request-invalid" and "no-input".
 */
export async function readUploads(request: Request): Promise<readonly Upload[]> {
  return isJson(request.headers.get("content-type")) ? [await readPasted(request)] : readForm(request);
}

async function readPasted(request: Request): Promise<Upload> {
  const parsed = pastedReportSchema.safeParse(await readJson(request, MOST_SENT));
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), problem: message }));
    throw new Refusal("request-invalid", { reason: `${fields[0]?.path}: ${fields[0]?.problem}` }, { fields });
  }
  const { text, ...said } = parsed.data;
  return { name: "pasted.txt", bytes: new TextEncoder().encode(text), given: metadataOf(said) };
}

async function readForm(request: Request): Promise<readonly Upload[]> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type))
    throw new Refusal("request-invalid", { reason: "neither multipart/form-data nor application/json" });
  const bytes = await readBody(request, MOST_SENT);
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch (error) {
    throw new Refusal("request-invalid", { reason: error instanceof Error ? error.message.slice(0, 200) : "no form" });
  }
  const given = metadataOf(
    Object.fromEntries(
      FIELDS.map((field) => {
        const value = form.get(field);
        return [field, typeof value === "string" ? value : null];
      }),
    ),
  );
  const uploads: Upload[] = [];
  for (const entry of form.getAll("files"))
    if (typeof entry !== "string")
      uploads.push({ name: uploadName(entry.name), bytes: new Uint8Array(await entry.arrayBuffer()), given });
  if (uploads.length === 0) throw new PourparlersError("no-input");
  return uploads;
}

/** Throws PourparlersError "request-invalid" for what is no date and no language that is read. */
function metadataOf(said: Readonly<Partial<Record<(typeof FIELDS)[number], string | null | undefined>>>): Metadata {
  const given: Record<string, string | null> = { ...NO_METADATA };
  for (const field of FIELDS) given[field] = said[field]?.trim() || null;
  const { published, language } = given;
  const fields = [
    ...(published != null && !isEdtf(published) ? [{ path: "published", problem: "not a date as 2023-06-21" }] : []),
    ...(language != null && !supportedLanguage(language) ? [{ path: "language", problem: "neither fr nor en" }] : []),
  ];
  if (fields[0]) throw new Refusal("request-invalid", { reason: `${fields[0].path}: ${fields[0].problem}` }, { fields });
  return given as unknown as Metadata;
}
