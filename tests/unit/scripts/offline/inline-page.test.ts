import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { inlinePage, type PageParts } from "../../../../scripts/offline/inline-page.ts";
import { hashSource, singleFilePolicy } from "../../../../scripts/offline/policy.ts";

const html = `<!doctype html>
<html>
  <head>
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self'; connect-src 'self'; trusted-types some" />
    <link rel="icon" type="image/svg+xml" href="icon.svg" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body></body>
</html>`;

const parts: PageParts = {
  html,
  script: "let a = 1;\n",
  style: "p { color: red }",
  icon: "<svg id='\"#%'/>",
};

/** What stands between a start tag and the next end tag of its kind, as a browser reads it. */
function within(page: string, tag: "script" | "style"): string {
  return new RegExp(`<${tag}[^>]*>([^]*?)</${tag}`).exec(page)?.[1] ?? "";
}

describe("a page with everything within", () => {
  it("allows its own script and style by their hashes, and nothing else", () => {
    const page = inlinePage(parts);
    const [, policy = ""] = /content="([^"]*)"/.exec(page) ?? [];
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${hashSource(within(page, "script"))}`,
      "trusted-types 'none'",
      `style-src ${hashSource(within(page, "style"))}`,
      "font-src data:",
      "img-src data:",
    ]);
    expect(page).not.toMatch(/\s(src|href)="(?!data:)/);
    expect(decodeURIComponent(/svg\+xml,([^"]*)"/.exec(page)?.[1] ?? "")).toBe(parts.icon);
  });

  it("is not ended by what its script says, which means the same as before", () => {
    const script = 'globalThis.said = ["</script><!--<script>", /<!--/u.source, `</SCRIPT>$&`];';
    const page = inlinePage({ ...parts, script });
    const code = within(page, "script");
    expect(code).not.toContain("<!--");
    const said = { said: [] as string[] };
    // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
    new Function("globalThis", code)(said);
    expect(said.said).toEqual(["</script><!--<script>", "\\x3C!--", "</SCRIPT>$&"]);
    expect(page).toContain(hashSource(code));
  });

  it.each<[string, Partial<PageParts>, string]>([
    ["a style that ends itself", { style: "a::after { content: '</style>' }" }, "end within"],
    ["a font from elsewhere", { style: "src: url(./inter.woff2)" }, "still ask for url(./inter"],
    ["another script", { html: html.replace("</head>", '<link href="./b.js"></head>') }, "b.js"],
    ["no script", { html: html.replace("<script", "<div") }, "nothing like"],
    ["line ends that a browser would change", { script: "a\r\nb" }, "CR"],
  ])("refuses %s", (_what, change, reason) => {
    expect(() => inlinePage({ ...parts, ...change })).toThrow(reason);
  });
});

describe("the policy of a single file", () => {
  it("names the hash as a browser reckons it", () => {
    const hash = createHash("sha256").update(Buffer.from("é\n", "utf8")).digest("base64");
    expect(hashSource("é\n")).toBe(`'sha256-${hash}'`);
  });

  it("keeps all that the page's own policy forbids, and what it allows of no origin", async () => {
    const page = await readFile(
      path.resolve(import.meta.dirname, "../../../../index.html"),
      "utf8",
    );
    const [, own = ""] = /content="(default-src[^"]*)"/.exec(page) ?? [];
    const policy = singleFilePolicy(`${own}; media-src 'self' blob:`, { script: "a", style: "b" });
    for (const part of [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
      "media-src blob:",
    ]) {
      expect(policy.split("; ")).toContain(part);
    }
    expect(policy).not.toMatch(/'self'|unsafe|connect-src|worker-src/);
  });
});
