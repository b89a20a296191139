import { styleText } from "node:util";
import type { BriefStyle } from "../publish/index.ts";
import type { Sink } from "./surroundings.ts";

/** Colours on a terminal, plain words elsewhere. */
export function painterOf({ isTerminal }: Sink): BriefStyle {
  return isTerminal ? COLOURS : plain;
}

/** Width of what is printed: the terminal's, within what can be read. */
export function widthOf({ columns }: Sink): number {
  return Math.min(100, Math.max(40, columns ?? 100));
}

const plain: BriefStyle = (_, text) => text;

const COLOURS: BriefStyle = (part, text) => {
  const format = { title: "bold", heading: ["bold", "underline"], name: "cyan", place: "yellow", quiet: "dim" } as const;
  return styleText(format[part] as Parameters<typeof styleText>[0], text, { validateStream: false });
};
