export { type RunningServer, type ServeOptions, startServer } from "./listen.ts";
