import { spawn } from "node:child_process";

/** What opens an address in the browser, by platform. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};
const OTHERS = ["xdg-open"];

/** Opens an address in the user's browser; where there is none, nothing happens: it was printed. */
export function openAddress(address: string): void {
  const [program = "", ...args] = OPENERS[process.platform] ?? OTHERS;
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
