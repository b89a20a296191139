const HERE: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "::1"]);

/**
 * Whether a request's Host is a name of this server: a page that has its own name point at this machine sends that name.
 * `bound`: where the server listens; `hostname`: what the machine is called.
 */
export function isOwnHost(host: string | undefined, bound: string, hostname: string): boolean {
  const name = nameOf(host ?? "");
  if (name === "") return false;
  if (HERE.has(name) || name === bound.toLowerCase()) return true;
  // Listening on all addresses means to be reached by any of them, none of which anybody can have point elsewhere.
  const isOpen = bound === "0.0.0.0" || bound === "::";
  return isOpen && (isAddress(name) || name === hostname.toLowerCase());
}

/** "localhost" of "localhost:4173", "::1" of "[::1]:4173". */
function nameOf(host: string): string {
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(host)?.[1];
  return (bracketed ?? host.replace(/:\d+$/, "")).toLowerCase();
}

function isAddress(name: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(name) || /^[\da-f:.]*:[\da-f:.]*$/.test(name);
}
