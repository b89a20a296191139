import { castOf } from "../../record/index.ts";
import type { DocumentLink } from "../../store/index.ts";
import { reportPageSchema, whyPageSchema } from "../contract/index.ts";
import { getDocument, headOf, headsOf } from "../data/heads.ts";
import { nameOfKey, processesOfReport } from "../data/processes.ts";
import { decisionsOn } from "../data/shown-claims.ts";
import { Refusal } from "../refusal.ts";
import { getRoute } from "../route.ts";

const MOST_MEMBERS = 50;
/** The kind of link by which one report replaces another. */
const SUPERSEDES = "supersedes";

export const reportRoute = getRoute({
  path: "/report/{document}.json",
  summary: "A report: its text, where it stood, its versions, its reading, and what was decided on it.",
  answer: reportPageSchema,
  handle: async ({ params: { document: id }, language, desk }) => {
    const { store, knowledge } = desk;
    const stored = await getDocument(desk, id);
    const reading = await store.reading(id);
    const links = (await store.linksOf(id)).filter(({ kind }) => kind === SUPERSEDES);
    const members = stored.origin === null ? [] : await store.membersOf(stored.origin);
    const shown = members.slice(0, MOST_MEMBERS);
    const heads = await headsOf(store, [...shown, ...links.flatMap(({ from, to }) => [from, to])]);
    const headOfId = (one: string) => heads.get(one) ?? [];
    const versions = (of: readonly DocumentLink[], end: "from" | "to") =>
      of.flatMap((link) => [headOfId(link[end])].flat().map((document) => ({ document, body: link.body })));
    const decided = reading ? await decisionsOn(reading, desk) : { byClaim: new Map(), orphaned: [] };
    const cast = reading ? castOf(reading, knowledge) : null;
    return {
      document: headOf(stored),
      text: (await store.text(id)) ?? "",
      added: stored.added,
      sightings: stored.sightings,
      origin: stored.origin === null ? null : { id: stored.origin, members: shown.flatMap(headOfId), total: members.length },
      supersedes: versions(
        links.filter(({ from }) => from === id),
        "to",
      ),
      supersededBy: versions(
        links.filter(({ to }) => to === id),
        "from",
      ),
      markings: await store.markingsOf(id),
      processes: (await processesOfReport(id, desk)).map((key) => ({ id: key, name: nameOfKey(key, desk, language) })),
      reading,
      keys: Object.fromEntries((reading?.entities ?? []).map((entity) => [entity.id, cast?.keyOf(entity.id) ?? entity.id])),
      readings: (await store.readingsOf(id)).map(({ reader, ...one }) => ({
        id: one.id,
        version: reader.version,
        models: reader.models,
        added: one.added,
        current: one.current,
      })),
      decisions: Object.fromEntries(decided.byClaim),
      history: (await desk.decisions()).historyOf(id),
      orphaned: decided.orphaned,
    };
  },
});

export const whyRoute = getRoute({
  path: "/report/{document}/why.json",
  summary: "By what each claim was read: the report is read anew to tell.",
  answer: whyPageSchema,
  handle: async ({ params: { document: id }, desk }) => {
    const { store } = desk;
    await getDocument(desk, id);
    const kept = await store.reading(id);
    if (!kept) throw new Refusal("claim-unknown", { document: id.slice(0, 8), claim: "–" });
    const { why, ...reading } = desk.reader().read(kept.document);
    return {
      document: id,
      why: why ?? { claims: [], mentions: [], sentences: [] },
      isSame: JSON.stringify({ ...reading, reader: null }) === JSON.stringify({ ...kept, reader: null }),
    };
  },
});
