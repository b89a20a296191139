/**
 * A copy of items of a dossier whose supports list no more than so many claims each; how many there are stays as it is.
 * What has few claims is not copied.
 */
export function withShorterSupports<T>(value: T, most: number): T {
  return shortened(value, most) as T;
}

function shortened(value: unknown, most: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | null = null;
    value.forEach((item: unknown, at) => {
      const short = shortened(item, most);
      if (short !== item) (copy ??= [...(value as unknown[])])[at] = short;
    });
    return copy ?? value;
  }
  const claims: unknown = "claims" in value && "origins" in value ? value.claims : null;
  if (Array.isArray(claims)) return claims.length > most ? { ...value, claims: claims.slice(0, most) } : value;
  let copy: Record<string, unknown> | null = null;
  for (const [name, inner] of Object.entries(value)) {
    const short = shortened(inner, most);
    if (short !== inner) (copy ??= { ...value })[name] = short;
  }
  return copy ?? value;
}
