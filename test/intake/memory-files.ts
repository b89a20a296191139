import type { Files } from "../../src/intake/index.ts";

/** Files from memory: a folder is where a path continues. Each comes in pieces of `piece` bytes. */
export function memoryFiles(
  contents: Readonly<Record<string, string | Uint8Array>>,
  stdin: string | Uint8Array = "",
  piece = 7919,
): Files {
  const bytesOf = (content: string | Uint8Array) => (typeof content === "string" ? new TextEncoder().encode(content) : content);
  async function* pieces(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
    const bytes = bytesOf(content);
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  }
  const inside = (path: string) => Object.keys(contents).filter((name) => name.startsWith(`${path}/`));
  return {
    kind: async (path) => (path in contents ? "file" : inside(path).length > 0 ? "folder" : "missing"),
    list: async (path) => [...new Set(inside(path).map((name) => name.slice(path.length + 1).split("/")[0] ?? ""))].toReversed(),
    open: (path) => pieces(contents[path] ?? ""),
    stdin: () => pieces(stdin),
  };
}
