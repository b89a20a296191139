import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toyModels } from "../cli/run.ts";

const CALLS =
  /from "(?:node:)?(?:https?|http2|net|tls|dns|dgram|undici)(?:\/|")|\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/;

test("no source file knows the network", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((name) => CALLS.test(readFileSync(join("src", name), "utf8")))).toEqual([]);
});

/** Loaded before the program: any socket, look-up or fetch ends it with code 70. */
const TRAP = `
import net from "node:net"; import dns from "node:dns"; import dgram from "node:dgram"; import { syncBuiltinESMExports } from "node:module";
const stop = () => { process.stderr.write("network\\n"); process.exit(70); };
net.Socket.prototype.connect = stop; net.connect = stop; net.createConnection = stop; dns.lookup = stop; dgram.createSocket = stop; globalThis.fetch = stop;
syncBuiltinESMExports();`;

test("reading text, a page and standard input calls nobody", () => {
  const trap = `data:text/javascript,${encodeURIComponent(TRAP)}`;
  const page = `<html><head><link rel="stylesheet" href="https://exemple.test/a.css"><script src="https://exemple.test/a.js"></script></head>
    <body><img src="https://exemple.test/a.png"><p>Les pourparlers ont repris mardi à Genève, a annoncé l'ONU.</p></body></html>`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", trap, "src/cli/main.ts", "read", "examples", "-", "--quiet"],
    {
      encoding: "utf8",
      input: page,
      env: { ...process.env, POURPARLERS_MODELS: toyModels() },
    },
  );
  expect([status, stderr]).toEqual([0, ""]);
  const trapped = spawnSync(process.execPath, ["--import", trap, "--eval", "fetch('http://127.0.0.1:9')"], { encoding: "utf8" });
  expect(trapped.status).toBe(70);
});
