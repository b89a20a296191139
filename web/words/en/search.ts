export const search = {
  field: "Words to look for",
  hint: 'Words in any form; "side by side" in quotes; -without; begin*.',
  go: "Search",
  empty: "Type words, or choose on the left: every report is there, none is hidden.",
  none: "No report has this. Fewer words or fewer filters may help.",
  facets: { process: "Process", actor: "Who", kind: "What happened", outlet: "Outlet", language: "Language" },
  from: "Published from",
  to: "to",
  clear: "Clear",
  chosen: "Chosen",
  places: ["place", "places"] as readonly [string, string],
  narrow: "Narrow",
};
