import type { Referent } from "./cast.ts";
import type { Scene } from "./scene.ts";
import type { OfficePhrase } from "./seats.ts";

/** How many sentences back the source is looked for. */
const REACH = 2;

/** "A senior diplomat said … The diplomat added …": the source without a name that the same word told last; null where it told another. */
export function unnamedBefore({ cast }: Scene, { at, token, term }: OfficePhrase): Referent | null {
  const last = cast.occurrences.findLast(
    ({ referent: r, sentence, head }) =>
      sentence >= at - REACH &&
      (sentence < at || head < token.index) &&
      (r.term?.words === term.words || r.offices.some((o) => o.words === term.words)),
  );
  const source = last?.referent;
  return source && !source.plural && source.credit?.speaker === null && source.credit.anonymous !== null ? source : null;
}
