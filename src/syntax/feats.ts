/** `Gender=Fem|Number=Sing` as a record; `_` and the empty string are no features. */
export function parseFeats(written: string): Record<string, string> {
  if (written === "" || written === "_") return {};
  return Object.fromEntries(
    written.split("|").map((pair) => {
      const equals = pair.indexOf("=");
      return equals < 0 ? [pair, ""] : [pair.slice(0, equals), pair.slice(equals + 1)];
    }),
  );
}
