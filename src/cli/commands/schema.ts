import type { Command } from "commander";
import { readingJsonSchema } from "../../claims/index.ts";
import { recordJsonSchema } from "../../record/index.ts";
import type { CommandParts } from "../register.ts";

export function registerSchema(program: Command, { surroundings }: CommandParts): void {
  const schema = program.command("schema").description("print a JSON Schema");
  const print = (name: string, description: string, make: () => object) =>
    schema
      .command(name)
      .description(description)
      .action(() => surroundings.out.write(`${JSON.stringify(make(), null, 2)}\n`));
  print("reading", "the JSON Schema of a reading, as read --format json prints it", readingJsonSchema);
  print("record", "the JSON Schema of a record, as record --format json prints it", recordJsonSchema);
}
