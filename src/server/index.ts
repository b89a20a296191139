export { DEFAULT_HOST, DEFAULT_PORT, type RunningServer, type ServeOptions, startServer } from "./listen.ts";
