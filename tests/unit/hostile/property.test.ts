import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGraphFile } from "../../../scripts/graph/build.ts";
import { formatComplaint } from "../../../src/corpus/reading/complaint.ts";
import { readArticleFile } from "../../../src/corpus/reading/read-article-file.ts";
import { writeFiles } from "../scripts/reading/articles.ts";
import { temporaryFolder } from "../scripts/temporary-folder.ts";
import { readGraph, titlesOf } from "./build-hostile.ts";
import { GOOD, GOOD_TITLES } from "./hostile-case.ts";

const NAMES = (
  "title excerpt publishedDateTime webUrl originalUrl ampWebUrl cdnAmpWebUrl type category quality " +
  "heat published provider name domain topics related secured images " +
  "__proto__ constructor toString 0"
).split(" ");

const TEXTS =
  "https://example.com/a https://example.com/amp/a example.com 2020-06-11 2020-13-45 NO ~ --- ---js " +
  "&a *a << !!js/function \u202E";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(...TEXTS.split(" ")),
);

/** What YAML can say, under the names that are read and under others. */
const value = fc.letrec<{ any: unknown; mapping: Record<string, unknown> }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie("any"), { maxLength: 4 }),
    tie("mapping"),
  ),
  mapping: fc.dictionary(fc.oneof(fc.constantFrom("", ...NAMES), text), tie("any"), { maxKeys: 8 }),
}));

/** As an article that is often nearly right. */
const article = fc
  .record(
    {
      title: fc.oneof(fc.constant("Generated"), value.any),
      webUrl: fc.oneof(fc.webUrl(), value.any),
      provider: fc.oneof(fc.record({ name: text, domain: fc.domain() }), value.any),
      topics: fc.oneof(fc.array(text, { maxLength: 3 }), value.any),
      related: fc.oneof(fc.array(value.mapping, { maxLength: 3 }), value.any),
    },
    { requiredKeys: [] },
  )
  .chain((fields) => value.mapping.map((more) => ({ ...more, ...fields })));

/** JSON is YAML; one key a line, so that a place is more than a column. */
const file = fc.oneof(
  article.map((data) => `---\n${JSON.stringify(data, null, 1)}\n---\n`),
  fc.string({ unit: "binary", maxLength: 200 }).map((junk) => `---\ntitle: ${junk}\n---\n`),
  fc.string({ unit: "binary", maxLength: 50 }),
);

describe("any front matter", () => {
  it("is read without an error, and each mistake has a place in the file", () => {
    fc.assert(
      fc.property(file, (text) => {
        const { copies, complaints } = readArticleFile({ path: "x.md", text });
        // An editor shows no byte order mark.
        const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
        for (const complaint of complaints) {
          expect(complaint.reason).not.toBe("");
          expect(complaint.line).toBeLessThanOrEqual(lines.length);
          const { length } = lines[complaint.line - 1] ?? "";
          expect(complaint.column).toBeLessThanOrEqual(length + 1);
          expect(formatComplaint(complaint)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        }
        expect(JSON.parse(JSON.stringify({ copies, complaints }))).toEqual({ copies, complaints });
      }),
      { numRuns: 1_000, examples: [["---\ntitle: \u0000\n---\n"]] },
    );
  });

  it("spoils no good file, and reaches the graph only as the contract says", async () => {
    const root = await temporaryFolder();
    const out = path.join(root, "out/graph.json");
    const folder = path.join(root, "corpus");
    await mkdir(folder);
    await writeFiles(folder, { "good.md": GOOD });
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 3, maxLength: 6 }), async (texts) => {
        const files = texts.map((text, at) => [`${at}.md`, text] as const);
        await writeFiles(folder, Object.fromEntries(files));
        await buildGraphFile({ folder, out, cache: null });
        const titles = titlesOf(readGraph(await readFile(out, "utf8")));
        expect(titles).toEqual(expect.arrayContaining(GOOD_TITLES));
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
