import path from "node:path";
import { defineConfig } from "vite";
import { TARGET } from "./scripts/offline/build-page.ts";
import { corpusOptions } from "./scripts/vite/corpus-options.ts";
import { corpusPlugin } from "./scripts/vite/corpus-plugin.ts";
import { offlinePlugin } from "./scripts/vite/offline-plugin.ts";
import { devPolicyPlugin } from "./scripts/vite/policy-plugin.ts";

const root = import.meta.dirname;

export default defineConfig({
  root,
  // Relative addresses, so that dist/ works from any sub-path of any host.
  base: "./",
  plugins: [
    corpusPlugin(corpusOptions(path.join(root, "public/graph.json"))),
    devPolicyPlugin(),
    offlinePlugin(),
  ],
  build: {
    target: TARGET,
    // An inlined font or image would be a data: address, which the policy refuses for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
});
