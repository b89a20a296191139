import type { Edtf, EdtfDate, EdtfRange, Endpoint } from "./edtf.ts";

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}

function yearText(value: EdtfDate): string {
  if (value.precision === "decade") return `${pad(value.year / 10, 3)}X`;
  if (value.precision === "century") return `${pad(value.year / 100, 2)}XX`;
  return value.year < 0 ? `-${pad(-value.year, 4)}` : pad(value.year, 4);
}

function dateText(value: EdtfDate): string {
  const mark = value.approximate ? (value.uncertain ? "%" : "~") : value.uncertain ? "?" : "";
  const year = yearText(value);
  if (value.precision === "century" || value.precision === "decade" || value.precision === "year") return year + mark;
  const month = value.month === null ? "XX" : pad(value.month, 2);
  if (value.precision !== "day") return `${year}-${month}${mark}`;
  return `${year}-${month}-${value.day === null ? "XX" : pad(value.day, 2)}${mark}`;
}

function endpointText(end: Endpoint): string {
  return end === "open" ? ".." : end === "unknown" ? "" : dateText(end);
}

function memberText(member: EdtfDate | EdtfRange): string {
  if (member.kind === "date") return dateText(member);
  return `${member.from ? dateText(member.from) : ""}..${member.to ? dateText(member.to) : ""}`;
}

/** The EDTF string of a value: the inverse of `parseEdtf`. */
export function formatEdtf(value: Edtf): string {
  switch (value.kind) {
    case "date":
      return dateText(value);
    case "interval":
      return `${endpointText(value.from)}/${endpointText(value.to)}`;
    case "set": {
      const members = value.members.map(memberText).join(",");
      return value.choice === "one" ? `[${members}]` : `{${members}}`;
    }
  }
}
