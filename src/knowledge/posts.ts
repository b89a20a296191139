/**
 * Seats that one person holds at a time. A president, a monarch and another head of state (the head of a junta, of a
 * sovereign council) are three seats, since the words for them differ.
 */
export const POSTS = [
  "president",
  "monarch",
  "head-of-state",
  "supreme-leader",
  "vice-president",
  "head-of-government",
  "foreign-minister",
  "defence-minister",
  "secretary-general",
  "commission-chair",
  "council-president",
  "high-representative",
  "director-general",
  "group-leader",
  "envoy",
  "special-representative",
  "security-adviser",
  "un-ambassador",
  "press-secretary",
  "ministry-spokesperson",
  "chief-negotiator",
] as const;

/** One of the seats that one person holds at a time. */
export type Post = (typeof POSTS)[number];
