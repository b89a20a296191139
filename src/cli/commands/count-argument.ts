import { InvalidArgumentError } from "commander";

export function countArgument(value: string): number {
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError("Give a whole number from 1.");
  return count;
}
