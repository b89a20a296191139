import { defineConfig, type Plugin } from "vite";
import { version } from "../package.json" with { type: "json" };
import { standIn } from "./stand-in.ts";

/** Pages are files of one origin: nothing inline, nothing from elsewhere (the server's policy allows neither). */
export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  publicDir: "public",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [standIn(), plainReader()],
  // What a reading made in the tab is stamped with: the same as one made elsewhere by this version.
  define: { "import.meta.env.VITE_VERSION": JSON.stringify(version) },
  worker: { format: "es" },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    reportCompressedSize: true,
  },
  server: { port: 5199, strictPort: true },
});

/** The page that reads in the tab has a file of its own, for where plain files are served and nothing answers /reader. */
function plainReader(): Plugin {
  return {
    name: "pourparlers:plain-reader",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const index = bundle["index.html"];
      if (index?.type !== "asset") throw new Error("there is no index.html to be the reader's");
      this.emitFile({ type: "asset", fileName: "reader.html", source: index.source });
    },
  };
}
