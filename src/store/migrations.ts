import { type ColumnDataType, type CreateTableBuilder, type Kysely, type RawBuilder, sql } from "kysely";

/** What differs between the two databases when tables are made. */
export interface Flavour {
  /** Text that is compared by its bytes. */
  readonly text: ColumnDataType | RawBuilder<unknown>;
  readonly integer: ColumnDataType;
  readonly bytes: ColumnDataType;
  /** For a table that is only ever reached by its key. */
  readonly keyed: <T extends CreateTableBuilder<string, string>>(table: T) => T;
}

/** One step forward. Once published a step is never changed: what comes after is another step. */
export interface Migration {
  readonly version: number;
  readonly up: (db: Kysely<unknown>, flavour: Flavour) => Promise<void>;
}

/** Every step, in order, from an empty database to the tables of `Tables`. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, up: first },
  { version: 2, up: second },
  // No table changes: what is sealed lies in open runs from here on, which a program of before cannot read.
  { version: 3, up: async () => undefined },
];

async function first(db: Kysely<unknown>, { text, integer, bytes, keyed }: Flavour): Promise<void> {
  const { schema } = db;
  const documentOf = "documents.number";
  const index = (table: string, ...columns: string[]) =>
    schema
      .createIndex(`${table}_by_${columns[0] ?? ""}`)
      .on(table)
      .columns(columns)
      .execute();

  await schema
    .createTable("commits")
    .addColumn("number", integer, (c) => c.primaryKey())
    .addColumn("at", text, (c) => c.notNull())
    .addColumn("clock", text)
    .execute();
  await schema
    .createTable("contents")
    .addColumn("hash", text, (c) => c.primaryKey())
    .addColumn("size", integer, (c) => c.notNull())
    .addColumn("encoding", text, (c) => c.notNull())
    .addColumn("data", bytes, (c) => c.notNull())
    .execute();
  await schema
    .createTable("documents")
    .addColumn("number", integer, (c) => c.primaryKey())
    .addColumn("id", text, (c) => c.notNull().unique().references("contents.hash"))
    .addColumn("added", integer, (c) => c.notNull().references("commits.number"))
    .addColumn("reading", integer)
    .addColumn("marking", text)
    .execute();
  await schema
    .createTable("sightings")
    .addColumn("number", integer, (c) => c.primaryKey())
    .addColumn("id", text, (c) => c.notNull().unique())
    .addColumn("document", integer, (c) => c.notNull().references(documentOf))
    .addColumn("source", text, (c) => c.notNull())
    .addColumn("outlet", text)
    .addColumn("url", text)
    .addColumn("title", text)
    .addColumn("language", text, (c) => c.notNull())
    .addColumn("published", text)
    .addColumn("received", text, (c) => c.notNull())
    .addColumn("bytes", text, (c) => c.references("contents.hash"))
    .addColumn("added", integer, (c) => c.notNull().references("commits.number"))
    .execute();
  await index("sightings", "document", "number");
  await schema
    .createTable("readings")
    .addColumn("number", integer, (c) => c.primaryKey())
    .addColumn("id", text, (c) => c.notNull().unique())
    .addColumn("document", integer, (c) => c.notNull().references(documentOf))
    .addColumn("reader", text, (c) => c.notNull())
    .addColumn("version", text, (c) => c.notNull())
    .addColumn("models", text, (c) => c.notNull())
    .addColumn("format", text, (c) => c.notNull())
    .addColumn("size", integer, (c) => c.notNull())
    .addColumn("encoding", text, (c) => c.notNull())
    .addColumn("body", bytes, (c) => c.notNull())
    .addColumn("added", integer, (c) => c.notNull().references("commits.number"))
    .execute();
  await index("readings", "document", "reader", "number");
  // No reference to documents: a review may come before its document, and is kept.
  await schema
    .createTable("reviews")
    .addColumn("number", integer, (c) => c.primaryKey())
    .addColumn("id", text, (c) => c.notNull().unique())
    .addColumn("document", text)
    .addColumn("made_at", text, (c) => c.notNull())
    .addColumn("made_by", text, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .addColumn("added", integer, (c) => c.notNull().references("commits.number"))
    .execute();
  await index("reviews", "document", "number");
  await schema
    .createTable("markings")
    .addColumn("number", integer, (c) => c.primaryKey())
    .addColumn("document", integer, (c) => c.notNull().references(documentOf))
    .addColumn("level", text, (c) => c.notNull())
    .addColumn("reason", text)
    .addColumn("made_by", text)
    .addColumn("added", integer, (c) => c.notNull().references("commits.number"))
    .execute();
  await index("markings", "document", "number");
  await schema
    .createTable("sketches")
    .addColumn("number", integer, (c) => c.primaryKey())
    .addColumn("digest", text, (c) => c.notNull().unique())
    .addColumn("version", integer, (c) => c.notNull())
    .addColumn("words", integer, (c) => c.notNull())
    .addColumn("anchors", integer, (c) => c.notNull())
    .execute();
  await keyed(
    schema
      .createTable("marks")
      .addColumn("mark", integer, (c) => c.notNull())
      .addColumn("sketch", integer, (c) => c.notNull().references("sketches.number"))
      .addPrimaryKeyConstraint("marks_key", ["mark", "sketch"]),
  ).execute();
  await schema
    .createTable("members")
    .addColumn("document", integer, (c) => c.primaryKey().references(documentOf))
    .addColumn("digest", text, (c) => c.notNull())
    .addColumn("setting", text, (c) => c.notNull())
    .addColumn("family", text, (c) => c.notNull())
    .addColumn("first", integer, (c) => c.notNull())
    .execute();
  await index("members", "digest", "first");
  await index("members", "family");
  await schema
    .createTable("families")
    .addColumn("family", text, (c) => c.primaryKey())
    .addColumn("origin", text, (c) => c.notNull())
    .addColumn("published", text)
    .execute();
  await index("families", "origin");
  await schema
    .createTable("origins")
    .addColumn("number", integer, (c) => c.primaryKey())
    .addColumn("document", integer, (c) => c.notNull().references(documentOf))
    .addColumn("family", text, (c) => c.notNull())
    .addColumn("origin", text, (c) => c.notNull())
    .addColumn("merged", text, (c) => c.notNull())
    .addColumn("added", integer, (c) => c.notNull().references("commits.number"))
    .execute();
  await schema
    .createTable("links")
    .addColumn("number", integer, (c) => c.primaryKey())
    .addColumn("id", text, (c) => c.notNull().unique())
    .addColumn("from_document", integer, (c) => c.notNull().references(documentOf))
    .addColumn("to_document", integer, (c) => c.notNull().references(documentOf))
    .addColumn("kind", text, (c) => c.notNull())
    .addColumn("body", text, (c) => c.notNull())
    .addColumn("added", integer, (c) => c.notNull().references("commits.number"))
    .execute();
  await index("links", "from_document");
  await index("links", "to_document");
  await schema
    .createTable("parts")
    .addColumn("key", text, (c) => c.primaryKey())
    .addColumn("process", text)
    .addColumn("names", text)
    .addColumn("body", text, (c) => c.notNull())
    .execute();
  await index("parts", "process", "key");
  await keyed(
    schema
      .createTable("postings")
      .addColumn("term", text, (c) => c.notNull())
      .addColumn("document", integer, (c) => c.notNull())
      .addColumn("places", bytes, (c) => c.notNull())
      .addPrimaryKeyConstraint("postings_key", ["term", "document"]),
  ).execute();
  await schema
    .createTable("indexed")
    .addColumn("document", integer, (c) => c.primaryKey().references(documentOf))
    .addColumn("analyser", text, (c) => c.notNull())
    .addColumn("length", integer, (c) => c.notNull())
    .addColumn("terms", bytes, (c) => c.notNull())
    .addColumn("offsets", bytes, (c) => c.notNull())
    .execute();
  // For the mean length of all texts, which every search asks for.
  await index("indexed", "length");
}

/**
 * Parts are packed; dossiers are kept once assembled; claims are indexed. All of it is derived: what an earlier version
 * folded goes, and the record is folded anew.
 */
async function second(db: Kysely<unknown>, { text, integer, bytes, keyed }: Flavour): Promise<void> {
  const { schema } = db;
  await schema.dropTable("parts").execute();
  await sql`delete from facts where name = 'note:record'`.execute(db);
  await schema
    .createTable("parts")
    .addColumn("key", text, (c) => c.primaryKey())
    .addColumn("process", text)
    .addColumn("names", text)
    .addColumn("body", bytes, (c) => c.notNull())
    .execute();
  await schema.createIndex("parts_by_process").on("parts").columns(["process", "key"]).execute();
  await schema
    .createTable("revisions")
    .addColumn("process", text, (c) => c.primaryKey())
    .addColumn("whole", text)
    .addColumn("revision", integer, (c) => c.notNull())
    .execute();
  await schema
    .createTable("views")
    .addColumn("number", integer, (c) => c.primaryKey())
    .addColumn("process", text, (c) => c.notNull())
    .addColumn("variant", text, (c) => c.notNull())
    .addColumn("revision", integer, (c) => c.notNull())
    .addColumn("stamp", text, (c) => c.notNull())
    .addColumn("head", text, (c) => c.notNull())
    .addUniqueConstraint("views_by_process", ["process", "variant"])
    .execute();
  await schema
    .createTable("view_lists")
    .addColumn("view", integer, (c) => c.notNull())
    .addColumn("section", text, (c) => c.notNull())
    .addColumn("total", integer, (c) => c.notNull())
    .addColumn("ids", bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint("view_lists_key", ["view", "section"])
    .execute();
  await schema
    .createTable("view_pieces")
    .addColumn("view", integer, (c) => c.notNull())
    .addColumn("section", text, (c) => c.notNull())
    .addColumn("nth", integer, (c) => c.notNull())
    .addColumn("items", bytes, (c) => c.notNull())
    .addColumn("claims", bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint("view_pieces_key", ["view", "section", "nth"])
    .execute();
  await schema
    .createTable("traits")
    .addColumn("number", integer, (c) => c.primaryKey())
    .addColumn("facet", text, (c) => c.notNull())
    .addColumn("value", text, (c) => c.notNull())
    .addColumn("whole", text)
    .addUniqueConstraint("traits_by_value", ["facet", "value"])
    .execute();
  await schema
    .createTable("described")
    .addColumn("document", integer, (c) => c.primaryKey().references("documents.number"))
    .addColumn("first", integer)
    .addColumn("last", integer)
    .addColumn("traits", bytes, (c) => c.notNull())
    .execute();
  const ordered = ["day", "tie", "document", "ordinal"] as const;
  await keyed(
    schema
      .createTable("claims")
      .addColumn("document", integer, (c) => c.notNull().references("documents.number"))
      .addColumn("ordinal", integer, (c) => c.notNull())
      .addColumn("list", text, (c) => c.notNull())
      .addColumn("kind", integer, (c) => c.notNull())
      .addColumn("process", integer, (c) => c.notNull())
      .addColumn("day", integer, (c) => c.notNull())
      .addColumn("tie", integer, (c) => c.notNull())
      .addColumn("claim", text, (c) => c.notNull())
      .addColumn("start_at", integer, (c) => c.notNull())
      .addColumn("end_at", integer, (c) => c.notNull())
      .addColumn("review", text)
      .addPrimaryKeyConstraint("claims_key", ["document", "ordinal"]),
  ).execute();
  await schema
    .createIndex("claims_by_process")
    .on("claims")
    .columns(["process", ...ordered])
    .execute();
  await schema
    .createIndex("claims_by_day")
    .on("claims")
    .columns([...ordered, "list"])
    .execute();
  await keyed(
    schema
      .createTable("claim_actors")
      .addColumn("actor", integer, (c) => c.notNull())
      .addColumn("day", integer, (c) => c.notNull())
      .addColumn("tie", integer, (c) => c.notNull())
      .addColumn("document", integer, (c) => c.notNull())
      .addColumn("ordinal", integer, (c) => c.notNull())
      .addPrimaryKeyConstraint("claim_actors_key", ["actor", ...ordered]),
  ).execute();
  await schema.createIndex("claim_actors_by_document").on("claim_actors").columns(["document"]).execute();
}
