import { keeperThread } from "../server/index.ts";
import type { StartOptions } from "./commands/start.ts";
import { samplePlace } from "./sample-place.ts";
import type { ExitCode, Sink, Surroundings } from "./surroundings.ts";

/** Lines of the dossier that are printed where all of it is in the browser. */
const FIRST_LINES = 40;

/**
 * Serves the sample reports while they are read, so that the first dossier is there soon. The thread that reads them begins
 * before anything else is loaded: it takes as long to get ready as all of that.
 */
export async function serveSample(options: StartOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { location, isKept, remove } = samplePlace(options);
  const keeper = keeperThread({ location, modelsFolder: surroundings.modelsFolder ?? null }, { begin: true });
  try {
    const { inStore } = await import("./store-session.ts");
    const { interrupted, serve } = await import("./serving.ts");
    const { PROCESS, sampleReports } = await import("./sample.ts");
    return await inStore(
      { ...options, store: location },
      surroundings,
      async (session) => {
        const ended = interrupted(session);
        const server = await serve(options, location, session, keeper);
        server.jobs.add(sampleReports());
        const isRead = await Promise.race([server.jobs.settled().then(() => true), ended.then(() => false)]);
        if (isRead) {
          const { showDossier } = await import("./commands/record.ts");
          await showDossier(PROCESS, {}, { ...session, out: firstLines(session.out, FIRST_LINES) });
          await session.err.write(`\n${session.words.wholeDossier}\n${session.words.sample(location, isKept)}\n`);
          await session.out.write(`\n${session.words.serving(server.address)}\n`);
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
