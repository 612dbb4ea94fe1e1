import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const CACHE = path.resolve(import.meta.dirname, "../../../node_modules/.cache/coverline");
const PAGES = ["sigma", "lines", "dots"] as const;

/** The bare pages, `sigma.html`, `lines.html` and `dots.html`, in a folder of their own. */
export async function buildBarePages(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(path.join(CACHE, "bare-"));
  await build({
    entryPoints: PAGES.map((page) => path.join(import.meta.dirname, `${page}.ts`)),
    outdir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
  });
  for (const page of PAGES) {
    const html = `<!doctype html><meta charset="utf-8"><title>${page}</title><body></body>`;
    const script = `<script type="module" src="${page}.js"></script>`;
    writeFileSync(path.join(folder, `${page}.html`), `${html}${script}\n`);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
