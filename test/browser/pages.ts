import type { Site } from "./site.ts";

/** Every page of a site with the sample dossier, by what it shows. */
export async function pagesOf(site: Site): Promise<Readonly<Record<string, string>>> {
  const headers = { authorization: `Bearer ${site.server.token}` };
  const ask = async <T>(path: string) => (await (await fetch(`${site.server.url}${path}`, { headers })).json()) as T;
  const process = "/process/process:astana";
  const rounds = await ask<{ items: { id: string }[] }>(`${process}/rounds.json`);
  const sources = await ask<{ items: { document: string }[] }>(`${process}/sources.json`);
  const document = sources.items[0]?.document ?? "";
  const sections = [
    "rounds",
    "timeline",
    "agenda",
    "positions",
    "contested",
    "questions",
    "figures",
    "map",
    "network",
    "sources",
    "changes",
    "identities",
  ];
  return {
    processes: "/",
    dossier: process,
    ...Object.fromEntries(sections.map((section) => [section, `${process}/${section}`])),
    "timeline-table": `${process}/timeline?view=table`,
    "map-table": `${process}/map?view=table`,
    round: `${process}/round/${encodeURIComponent(rounds.items[0]?.id ?? "")}`,
    entity: "/entity/state:KAZ",
    report: `/report/${document}?claim=s1`,
    review: "/review",
    search: "/search?q=astana",
    add: "/add",
    reader: "/reader",
    missing: "/no/such/page",
    unknown: "/process/process:nowhere",
  };
}
