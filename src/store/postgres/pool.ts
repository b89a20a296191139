import type { PostgresPool, PostgresPoolClient } from "kysely";

/** A pool whose errors are explained before anyone sees them. */
export function guarded(pool: PostgresPool, explain: (error: unknown) => unknown): PostgresPool {
  const seen = new WeakMap<PostgresPoolClient, PostgresPoolClient>();
  const guard = (client: PostgresPoolClient): PostgresPoolClient => {
    const ask = client.query.bind(client) as (...request: readonly unknown[]) => Promise<unknown>;
    const query = (async (...request: readonly unknown[]) => {
      try {
        return await ask(...request);
      } catch (error) {
        throw explain(error);
      }
    }) as PostgresPoolClient["query"];
    const { processID } = client;
    return { query, release: (destroy) => client.release(destroy), ...(processID === undefined ? {} : { processID }) };
  };
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      let client: PostgresPoolClient;
      try {
        client = await pool.connect();
      } catch (error) {
        throw explain(error);
      }
      const known = seen.get(client) ?? guard(client);
      seen.set(client, known);
      return known;
    },
  };
}
