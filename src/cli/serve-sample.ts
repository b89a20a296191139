import { keeperThread } from "../server/index.ts";
import { copyPreparedSample } from "./prepared-sample.ts";
import type { SampleOptions } from "./sample.ts";
import { samplePlace } from "./sample-place.ts";
import type { ExitCode, Sink, Surroundings } from "./surroundings.ts";

/** Lines of the dossier that are printed where all of it is in the browser. */
const FIRST_LINES = 40;

/**
 * Serves the sample reports: as the installation read them, else while they are read. The thread that reads them then
 * begins before anything else is loaded: it takes as long to get ready as all of that.
 */
export async function serveSample(options: SampleOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { location, isKept, remove } = samplePlace(options);
  const isThere = !isKept && copyPreparedSample(location);
  const keeper = keeperThread({ location, modelsFolder: surroundings.modelsFolder ?? null }, { begin: !isThere });
  try {
    const { inStore } = await import("./store-session.ts");
    const { interrupted, serve } = await import("./serving.ts");
    const { PROCESS, sampleReports } = await import("./sample.ts");
    return await inStore(
      { ...options, store: location },
      surroundings,
      async (session) => {
        const ended = interrupted(session);
        const page = `/process/${encodeURIComponent(PROCESS)}`;
        const { server, address } = await serve(options, location, session, { keeper, page });
        if (!isThere) server.jobs.add(sampleReports());
        const isRead = await Promise.race([isThere || server.jobs.settled().then(() => true), ended.then(() => false)]);
        if (isRead) {
          const { showDossier } = await import("./commands/record.ts");
          await showDossier(PROCESS, {}, { ...session, out: firstLines(session.out, FIRST_LINES) });
          await session.err.write(`\n${session.words.wholeDossier}\n${session.words.sample(location, isKept)}\n`);
          await session.out.write(`\n${session.words.serving(address)}\n`);
        }
        await ended;
        await server.close();
        return 0;
      },
      { create: true },
    );
  } finally {
    await keeper.close();
    remove();
  }
}

/** Passes on the first lines only. */
function firstLines(sink: Sink, most: number): Sink {
  let left = most;
  return {
    ...sink,
    write: async (text) => {
      const lines = text.split(/(?<=\n)/).slice(0, left);
      left -= lines.length;
      if (lines.length > 0) await sink.write(lines.join(""));
    },
  };
}
