/** What this browser keeps for its user: nothing of it is ever sent. A browser that closes its storage keeps nothing. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`pourparlers.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a value, or forgets it (null). */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`pourparlers.${name}`);
    else localStorage.setItem(`pourparlers.${name}`, value);
  } catch {
    // Closed or full: the page works without.
  }
}
