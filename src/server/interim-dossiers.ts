import { type Dossiers, openRecord, type ProcessLine, SECTIONS, type Section } from "../pipeline/index.ts";
import { changesBetween, type ProcessView } from "../record/index.ts";
import type { Store } from "../store/index.ts";
import { memo } from "./memo.ts";
import type { Language } from "./words/index.ts";

/** Dossiers assembled as they are asked for. */
export function interimDossiers(store: Store, language: Language): Dossiers {
  const views = memo(store.revision, 8, async (process) => (await openRecord(store, { language })).view(process));
  const headOf = (view: ProcessView) => {
    const dated = view.timeline.filter(({ time }) => time.edtf !== null);
    const shortOf = (event: ProcessView["timeline"][number] | undefined) =>
      event ? { id: event.id, kind: event.kind, time: event.time.edtf ?? "", round: event.round, place: event.place.name } : null;
    return {
      id: view.id,
      name: view.name,
      known: view.known,
      conflict: view.conflict,
      since: view.since,
      status: view.status,
      counts: Object.fromEntries(SECTIONS.map((section) => [section, view[section].length])) as Record<Section, number>,
      openQuestions: view.questions.filter(({ state }) => state === "open").length,
      lastEvent: shortOf(dated.findLast(({ standing }) => standing === "happened" || standing === "claimed")),
      nextEvent: null,
      lastReport:
        view.sources
          .map(({ published }) => published ?? "")
          .toSorted()
          .at(-1) || null,
      isCurrent: true,
    };
  };
  return {
    list: async (since) => {
      const lines: ProcessLine[] = [];
      for (const process of await (await openRecord(store, { language })).processes()) {
        const view = await views.get(process);
        if (!view) continue;
        const newReports =
          since === undefined ? null : view.sources.filter(({ received }) => received.slice(0, 10) > since).length;
        const { conflict: _conflict, since: _since, ...head } = headOf(view);
        lines.push({ ...head, status: view.status.value, newReports });
      }
      return lines;
    },
    head: async (process) => {
      const view = await views.get(process);
      return view ? headOf(view) : null;
    },
    piece: async (process, section, { offset = 0, limit = 100 } = {}) => {
      const view = await views.get(process);
      return view
        ? { items: view[section].slice(offset, offset + limit), offset, total: view[section].length, isCurrent: true }
        : null;
    },
    item: async (process, id) => {
      const view = await views.get(process);
      for (const section of SECTIONS) {
        const item = view?.[section].find((one) => "id" in one && one.id === id);
        if (item) return { section, item };
      }
      return null;
    },
    whole: (process) => views.get(process),
    changes: async (process, since) => {
      const view = await views.get(process);
      if (!view) return null;
      const then = await (await openRecord(store, { language, asOf: since })).view(process);
      return { since, changes: changesBetween(then, view) };
    },
    refresh: async () => 0,
  };
}
