import path from "node:path";
import { defineConfig } from "vite";
import { corpusPlugin } from "./scripts/vite/corpus-plugin.ts";
import { devPolicyPlugin } from "./scripts/vite/policy-plugin.ts";

const root = import.meta.dirname;

/** `npm start` and `npm run build` name the corpus here; bare `vite` takes it from the environment too. */
const folder = path.resolve(process.env["COVERLINE_CORPUS"] ?? path.join(root, "seeds"));
const title = process.env["COVERLINE_TITLE"];

export default defineConfig({
  root,
  // Relative addresses, so that dist/ works from any sub-path of any host.
  base: "./",
  plugins: [
    corpusPlugin({
      folder,
      out: path.join(root, "public/graph.json"),
      ...(title === undefined ? {} : { title }),
    }),
    devPolicyPlugin(),
  ],
  build: {
    target: "es2022",
    // An inlined font or image would be a data: address, which the policy refuses for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
});
