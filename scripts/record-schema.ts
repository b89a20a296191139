/** Writes the JSON Schema of the record format beside its page: `npm run schema:record`. A test compares the two. */
import { writeFileSync } from "node:fs";
import { recordJsonSchema } from "../src/record/index.ts";

writeFileSync(new URL("../docs/record-format.schema.json", import.meta.url), `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
