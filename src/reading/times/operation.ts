import type { Resolved } from "./resolved.ts";
import type { Scene } from "./scene.ts";
import type { Meaning, Value } from "./template.ts";

/** One operation of the value templates: what it comes to for these arguments, seen from this scene. */
export type Operation = (args: readonly Value[], scene: Scene, resolve: (meaning: Meaning, scene: Scene) => Resolved) => Resolved;
