import type { Plugin } from "vite";

/** `npm run dev:web`: pages from their sources, answers from a `pourparlers serve` that listens at POURPARLERS_SERVER. */
export function standIn(): Plugin {
  const server = process.env["POURPARLERS_SERVER"] ?? "http://127.0.0.1:4173";
  const token = process.env["POURPARLERS_TOKEN"] ?? "";
  return {
    name: "pourparlers:stand-in",
    apply: "serve",
    config: () => ({
      server: {
        proxy: {
          "^/(.*\\.json(\\?|$)|reports|reviews|markings)": {
            target: server,
            changeOrigin: true,
            headers: { authorization: `Bearer ${token}`, origin: server },
          },
        },
      },
    }),
  };
}
