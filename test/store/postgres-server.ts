import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A real server of its own, in a temporary folder, reached by a socket there; no network, no other database touched. */
export interface PostgresServer {
  /** The URL of a new, empty database. */
  readonly database: (name: string) => string;
  readonly kill: () => void;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** The folder of Debian's server programs, the newest version; null where they are not installed. */
export function findServer(): string | null {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(root, version, "bin")), ...(process.env["PATH"] ?? "").split(":")];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"))) ?? null;
}

const NOBODY = 65_534;
const USER = "pourparlers";
const PORT = "54329";

export async function startServer(programs: string): Promise<PostgresServer> {
  // PostgreSQL refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const folder = mkdtempSync(join(tmpdir(), "pp-pg-"));
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const data = join(folder, "data");
  const env = { PATH: process.env["PATH"], LC_ALL: "C.UTF-8", HOME: folder };
  const run = (program: string, ...args: string[]) => {
    const { status, stderr, stdout } = spawnSync(join(programs, program), args, { ...as, env, cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`${program}: ${stderr}${stdout}`);
  };
  run("initdb", "-D", data, "-U", USER, "--auth=trust", "--encoding=UTF8", "--no-sync");
  let server: ReturnType<typeof spawn> | null = null;
  const start = async () => {
    const settings = [
      "listen_addresses=",
      `unix_socket_directories=${folder}`,
      `port=${PORT}`,
      "fsync=off",
      "shared_buffers=32MB",
    ];
    server = spawn(join(programs, "postgres"), ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], {
      ...as,
      env,
      cwd: folder,
      stdio: "ignore",
    });
    for (let tries = 0; ; tries++) {
      const { status } = spawnSync(
        join(programs, "psql"),
        ["-h", folder, "-p", PORT, "-U", USER, "-d", "postgres", "-c", "select 1"],
        { env },
      );
      if (status === 0) return;
      if (tries > 200) throw new Error("the PostgreSQL server does not answer");
      await sleep(50);
    }
  };
  await start();
  return {
    database: (name) => {
      run("psql", "-h", folder, "-p", PORT, "-U", USER, "-d", "postgres", "-q", "-c", `create database ${name}`);
      return `postgres://${USER}@localhost:${PORT}/${name}?host=${folder}`;
    },
    kill: () => server?.kill("SIGQUIT"),
    start,
    stop: () => {
      server?.kill("SIGQUIT");
      spawnSync("sleep", ["0.2"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
