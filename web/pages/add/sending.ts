import { withQuery } from "../../shell/addresses.ts";
import { type Answer, failureOf } from "../../shell/fetching.ts";
import type { Language } from "../../words/index.ts";

/** Hands files over to the server; `progress` is told the share that is there, 0 to 1 (which `fetch` cannot tell). */
export function sendFiles(
  files: readonly File[],
  language: Language,
  progress: (share: number) => void,
): Promise<Answer<{ readonly job: string }>> {
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  const request = new XMLHttpRequest();
  request.responseType = "json";
  request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
  return new Promise((resolve) => {
    request.onload = () => {
      const body: unknown = request.response;
      if (request.status === 202 && typeof body === "object" && body !== null && "job" in body && typeof body.job === "string")
        resolve({ ok: true, value: { job: body.job } });
      else resolve({ ok: false, failure: failureOf(request.status, body) });
    };
    request.onerror = () => resolve({ ok: false, failure: { ...failureOf(0, null), code: "page-unreachable" } });
    request.open("POST", withQuery("/reports", { lang: language }));
    request.setRequestHeader("accept", "application/json");
    request.send(form);
  });
}
