/** One report as it came in: the exact text that every offset refers to, and what is known about it. */
export interface Document {
  /** sha256 of `text` (UTF-8), in hexadecimal. */
  readonly id: string;
  /** BCP 47 language of the body: "fr", "en". */
  readonly language: string;
  readonly title: string | null;
  /** EDTF: from metadata, a leading "date 2023-06" line, a dateline or the user; null when nobody said. */
  readonly published: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly text: string;
}
