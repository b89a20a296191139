import type { EventSignature } from "../digest/signature.ts";
import type { Told } from "./scene.ts";
import type { ToldTime } from "./times.ts";

/** One telling of an event, made ready to be compared. */
export interface EventTold extends Told<EventSignature> {
  readonly family: string;
  readonly time: ToldTime | null;
  readonly published: ToldTime | null;
  readonly actors: ReadonlySet<string>;
  readonly recipients: ReadonlySet<string>;
  /** Actors and recipients. */
  readonly people: ReadonlySet<string>;
  readonly said: boolean;
  readonly key: string;
}
